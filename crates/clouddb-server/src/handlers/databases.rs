use clouddb_api::{
    Databases,
    types::{
        Database, DatabaseList, Fault, ListDatabasesPath, ListDatabasesQuery,
    },
};
use clouddb_model::AccountId;
use openapi_runtime::Call;

use super::{Service, faults::fault};

/// The most databases in one page.
const LONGEST_PAGE: u32 = 100;

impl Databases for Service {
    async fn list_databases(
        &self,
        call: &Call,
        path: ListDatabasesPath,
        query: ListDatabasesQuery,
    ) -> Result<DatabaseList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let limit = query.limit.get().min(LONGEST_PAGE);
        let page = self
            .control
            .databases(&account, &path.instance_id, marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let below = format!("instances/{}/databases", *path.instance_id);
        let next = page
            .found
            .last()
            .filter(|_| page.more)
            .map(|last| links.next(&below, &[], &last.clone(), limit));
        let databases = page.found.iter().cloned();
        Ok(DatabaseList {
            databases: databases.map(|name| Database { name }).collect(),
            links: next.map(|next| [next]),
        })
    }
}
