use clouddb_api::{
    Databases,
    types::{
        CreateDatabasesHeader, CreateDatabasesPath, CreateDatabasesRequest,
        Database, DatabaseList, DeleteDatabasePath, Fault, ListDatabasesPath,
        ListDatabasesQuery, NewDatabase,
    },
};
use clouddb_control as control;
use clouddb_model::AccountId;
use openapi_runtime::Call;

use super::{Service, faults::fault, idempotency::Begun};

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
            .map(|last| [links.next(&below, &[], &last.clone(), limit)]);
        Ok(DatabaseList {
            databases: named(page.found),
            databases_links: next.clone(),
            links: next,
        })
    }

    async fn create_databases(
        &self,
        call: &Call,
        path: CreateDatabasesPath,
        header: CreateDatabasesHeader,
        body: CreateDatabasesRequest,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let name = header.idempotency_key.as_ref();
        let asked = (path.instance_id.as_str(), &body);
        let key = self.key(&account, name, "createDatabases", &asked)?;
        let mut attempt = match self.begin(call, key).await? {
            Begun::Attempt(attempt) => attempt,
            Begun::Answered(_) => return Ok(()),
        };
        let databases: Vec<_> =
            body.databases.into_iter().map(new_database).collect();
        let created = self
            .control
            .create_databases(
                &account,
                &path.instance_id,
                &databases,
                &mut attempt,
            )
            .await;
        self.settle(call, &attempt, created, |()| String::new()).await
    }

    async fn delete_database(
        &self,
        call: &Call,
        path: DeleteDatabasePath,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        self.control
            .delete_database(&account, &path.instance_id, &path.database_name)
            .await
            .map_err(|error| fault(call, "", error))
    }
}

pub(super) fn named(databases: Vec<String>) -> Vec<Database> {
    databases.into_iter().map(|name| Database { name }).collect()
}

pub(super) fn new_database(database: NewDatabase) -> control::NewDatabase {
    control::NewDatabase {
        name: database.name.into(),
        character_set: database.character_set.into(),
        collate: database.collate.map(String::from),
    }
}
