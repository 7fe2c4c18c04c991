use clouddb_api::{
    Users,
    types::{Database, Fault, ListUsersPath, ListUsersQuery, User, UserList},
};
use clouddb_model::AccountId;
use openapi_runtime::Call;
use url::form_urlencoded;

use super::{Service, faults::fault};

/// The most users in one page.
const LONGEST_PAGE: u32 = 20;

impl Users for Service {
    async fn list_users(
        &self,
        call: &Call,
        path: ListUsersPath,
        query: ListUsersQuery,
    ) -> Result<UserList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let limit = query.limit.get().min(LONGEST_PAGE);
        let page = self
            .control
            .users(&account, &path.instance_id, marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let below = format!("instances/{}/users", *path.instance_id);
        let next = page.found.last().filter(|_| page.more).map(|last| {
            links.next(&below, &[], &encoded(&last.user.to_string()), limit)
        });
        let users = page.found.into_iter().map(|it| User {
            name: it.user.name,
            host: it.user.host,
            databases: it
                .databases
                .into_iter()
                .map(|name| Database { name })
                .collect(),
        });
        Ok(UserList { users: users.collect(), links: next.map(|next| [next]) })
    }
}

/// A marker with the inner one of its two layers of percent-encoding.
fn encoded(marker: &str) -> String {
    form_urlencoded::byte_serialize(marker.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}
