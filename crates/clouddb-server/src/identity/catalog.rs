//! Where the services are. There is one, known by two names: clients look for
//! the name, or for the type, of the service that they were written for.

use clouddb_identity::Account;
use identity_api::types::{
    AccessEndpoint, AccessService, AccountId, Role, TokenEndpoint,
    TokenEndpointInterface, TokenService,
};
use openapi_runtime::Call;

use super::IdentityService;

struct Entry {
    name: &'static str,
    kind: &'static str,
}

const ENTRIES: [Entry; 2] = [
    Entry { name: "cloudDatabases", kind: "rax:database" },
    Entry { name: "trove", kind: "database" },
];

const INTERFACES: [TokenEndpointInterface; 3] = [
    TokenEndpointInterface::Public,
    TokenEndpointInterface::Internal,
    TokenEndpointInterface::Admin,
];

impl IdentityService {
    /// The catalog as version 2.0 has it.
    pub(super) fn access_services(
        &self,
        call: &Call,
        account: &AccountId,
    ) -> Vec<AccessService> {
        let url = self.endpoint(call, account);
        let service = |Entry { name, kind }| AccessService {
            name: name.into(),
            type_: kind.into(),
            endpoints: vec![AccessEndpoint {
                region: self.region.clone(),
                tenant_id: account.clone(),
                public_url: url.clone(),
            }],
        };
        ENTRIES.into_iter().map(service).collect()
    }

    /// The catalog as version 3 has it.
    pub(super) fn token_services(
        &self,
        call: &Call,
        account: &Account,
    ) -> Vec<TokenService> {
        let url = self.endpoint(call, &account.id);
        let region = &self.region;
        let service = |Entry { name, kind }| {
            let endpoint = |interface| TokenEndpoint {
                id: format!("{name}-{region}-{interface}"),
                interface,
                region: region.clone(),
                region_id: region.clone(),
                url: url.clone(),
            };
            TokenService {
                id: name.into(),
                name: name.into(),
                type_: kind.into(),
                endpoints: INTERFACES.into_iter().map(endpoint).collect(),
            }
        };
        ENTRIES.into_iter().map(service).collect()
    }

    fn endpoint(&self, call: &Call, account: &str) -> String {
        format!("{}/v1.0/{account}", self.base(call))
    }
}

/// Roles whose names say what they are.
pub(super) fn roles(names: &[String]) -> Vec<Role> {
    let role = |name: &String| Role { id: name.clone(), name: name.clone() };
    names.iter().map(role).collect()
}
