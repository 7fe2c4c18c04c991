use chrono::{DateTime, TimeZone, Utc};
use clouddb_api::{
    Versions,
    types::{Fault, Version, VersionEnvelope, VersionList, VersionStatus},
};
use openapi_runtime::Call;

use super::Service;

const ID: &str = "v1.0";

impl Versions for Service {
    async fn list_versions(&self, call: &Call) -> Result<VersionList, Fault> {
        Ok(VersionList { versions: vec![self.version(call)] })
    }

    async fn show_version(
        &self,
        call: &Call,
    ) -> Result<VersionEnvelope, Fault> {
        Ok(VersionEnvelope { version: self.version(call) })
    }
}

impl Service {
    fn version(&self, call: &Call) -> Version {
        Version {
            id: ID.into(),
            status: VersionStatus::Current,
            updated: published(),
            links: vec![self.version_link(call, ID)],
        }
    }
}

/// The date that all services with this version report.
fn published() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2012, 1, 1, 0, 0, 0).unwrap()
}
