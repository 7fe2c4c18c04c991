//! The catalog: where the services are. The database service has two names,
//! since each client looks for the name or type of the service it was written
//! for. The identity service is listed, too: clients that have a token look for
//! it there.

use clouddb_identity::Account;
use identity_api::types::{
    AccessEndpoint, AccessService, AccountId, Role, TokenEndpoint,
    TokenEndpointInterface, TokenService,
};
use openapi_runtime::Call;

use super::IdentityService;

#[derive(Clone, Copy)]
struct Entry {
    name: &'static str,
    kind: &'static str,
    place: Place,
}

/// What the address of a service ends with.
#[derive(Clone, Copy)]
enum Place {
    /// The account.
    Databases,
    /// The version of the identity contract that the catalog is for.
    Tokens,
}

const ENTRIES: [Entry; 3] = [
    Entry {
        name: "cloudDatabases",
        kind: "rax:database",
        place: Place::Databases,
    },
    Entry { name: "trove", kind: "database", place: Place::Databases },
    Entry { name: "keystone", kind: "identity", place: Place::Tokens },
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
        let service = |Entry { name, kind, place }| AccessService {
            name: name.into(),
            type_: kind.into(),
            endpoints: vec![AccessEndpoint {
                region: self.region.clone(),
                tenant_id: account.clone(),
                public_url: self.endpoint(call, place, account, "v2.0"),
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
        let region = &self.region;
        let service = |Entry { name, kind, place }| {
            let url = self.endpoint(call, place, &account.id, "v3");
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

    fn endpoint(
        &self,
        call: &Call,
        place: Place,
        account: &str,
        version: &str,
    ) -> String {
        let base = self.base(call);
        match place {
            Place::Databases => format!("{base}/v1.0/{account}"),
            Place::Tokens => format!("{base}/{version}"),
        }
    }
}

/// Roles, each with its name as its id.
pub(super) fn roles(names: &[String]) -> Vec<Role> {
    let role = |name: &String| Role { id: name.clone(), name: name.clone() };
    names.iter().map(role).collect()
}
