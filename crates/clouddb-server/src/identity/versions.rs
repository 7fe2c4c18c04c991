use chrono::{DateTime, TimeZone, Utc};
use identity_api::{
    Versions,
    types::{
        Fault, Link, LinkRel, MediaType, Version, VersionEnvelope,
        VersionStatus,
    },
};
use openapi_runtime::Call;

use super::IdentityService;

/// The version of which the service only serves tokens.
const VERSION_3: &str = "v3.14";

impl Versions for IdentityService {
    async fn show_version2(
        &self,
        call: &Call,
    ) -> Result<VersionEnvelope, Fault> {
        Ok(VersionEnvelope {
            version: Version {
                id: "v2.0".into(),
                status: VersionStatus::Deprecated,
                updated: midnight(2014, 4, 17),
                links: self.link(call, "v2.0"),
                media_types: media_types("v2.0"),
            },
        })
    }

    async fn show_version3(
        &self,
        call: &Call,
    ) -> Result<VersionEnvelope, Fault> {
        Ok(VersionEnvelope {
            version: Version {
                id: VERSION_3.into(),
                status: VersionStatus::Stable,
                updated: midnight(2020, 4, 7),
                links: self.link(call, "v3"),
                media_types: media_types("v3"),
            },
        })
    }
}

impl IdentityService {
    fn link(&self, call: &Call, path: &str) -> Vec<Link> {
        let href = format!("{}/{path}/", self.base(call));
        vec![Link { href, rel: LinkRel::Self_ }]
    }
}

fn media_types(version: &str) -> Vec<MediaType> {
    vec![MediaType {
        base: "application/json".into(),
        type_: format!("application/vnd.openstack.identity-{version}+json"),
    }]
}

/// A date at midnight. All services with these versions report the same dates.
fn midnight(year: i32, month: u32, day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, 0, 0, 0).unwrap()
}
