use clouddb_api::types::{Link, LinkRel};
use openapi_runtime::Call;
use url::form_urlencoded;

use super::Service;
use crate::public_address::base;

/// Makes the links of one reply.
pub(super) struct Links<'a> {
    /// The beginning of each link, without a slash at the end.
    base: String,
    account: &'a str,
}

impl Service {
    /// Links begin with the configured address, or with the host of the
    /// request.
    pub(super) fn links<'a>(&self, call: &Call, account: &'a str) -> Links<'a> {
        Links { base: self.base(call), account }
    }

    /// The link to a version of the API.
    pub(super) fn version_link(&self, call: &Call, id: &str) -> Link {
        let href = format!("{}/{id}/", self.base(call));
        Link { href, rel: LinkRel::Self_ }
    }

    fn base(&self, call: &Call) -> String {
        base(self.public_url.as_ref(), call)
    }
}

impl Links<'_> {
    /// The links of a resource, by its path below the account.
    pub(super) fn of(&self, path: &str) -> Vec<Link> {
        let Self { base, account } = self;
        vec![
            Link {
                href: format!("{base}/v1.0/{account}/{path}"),
                rel: LinkRel::Self_,
            },
            Link { href: format!("{base}/{path}"), rel: LinkRel::Bookmark },
        ]
    }

    /// The link to the page behind `marker`. `more` has the other parameters of
    /// the query.
    pub(super) fn next(
        &self,
        path: &str,
        more: &[(&str, &str)],
        marker: &str,
        limit: u32,
    ) -> Link {
        let Self { base, account } = self;
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(more)
            .append_pair("marker", marker)
            .append_pair("limit", &limit.to_string())
            .finish();
        let href = format!("{base}/v1.0/{account}/{path}?{query}");
        Link { href, rel: LinkRel::Next }
    }
}
