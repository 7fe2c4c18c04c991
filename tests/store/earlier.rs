//! Stores of earlier versions.

use clouddb_model::{
    CellId, ConfigurationId, DataStatus, InstanceId, InstanceStatus,
};
use clouddb_store::{Address, Store};
use clouddb_tests::postgres;
use sqlx::{
    AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection,
    migrate::Migrator, sqlite::SqliteConnectOptions,
};

static MIGRATIONS: Migrator =
    sqlx::migrate!("../crates/clouddb-store/migrations");
/// The last migration before the store recorded the state of data directories.
const BEFORE_DATA: i64 = 8;
/// An error text of an earlier version, which customers saw.
const LEAK: &str = "failed to open /srv/clouddb/instances";

const KNOWN: [(InstanceStatus, DataStatus); 5] = [
    (InstanceStatus::Active, DataStatus::Whole),
    (InstanceStatus::Backup, DataStatus::Whole),
    (InstanceStatus::ReplicationError, DataStatus::Whole),
    (InstanceStatus::Build, DataStatus::Unfinished),
    (InstanceStatus::Error, DataStatus::Unfinished),
];

/// The last migration before replicas had the groups of their sources.
const BEFORE_GROUPS: i64 = 10;

/// An instance in a store before replicas had the groups of their sources, and
/// the group that it has after the migration.
struct Member {
    id: InstanceId,
    version: &'static str,
    source: Option<InstanceId>,
    group: Option<ConfigurationId>,
    expected: Option<ConfigurationId>,
}

/// Sources with and without a group, each with replicas of every kind.
fn members() -> (Vec<ConfigurationId>, Vec<Member>) {
    let groups = [ConfigurationId::random(), ConfigurationId::random()];
    let [own, other] = groups;
    let mut members = Vec::new();
    for group in [Some(own), None] {
        let id = InstanceId::random();
        let version = "10.11";
        members.push(Member {
            id,
            version,
            source: None,
            group,
            expected: group,
        });
        for (version, had, expected) in [
            ("10.11", None, group),
            ("10.11", Some(other), Some(other)),
            ("11.8", None, None),
            ("11.8", Some(other), Some(other)),
        ] {
            let source = Some(id);
            let id = InstanceId::random();
            members.push(Member { id, version, source, group: had, expected });
        }
    }
    (groups.into(), members)
}

fn of_groups(groups: &[ConfigurationId], members: &[Member]) -> Vec<String> {
    let cell = CellId::random();
    let mut statements = vec![format!("INSERT INTO cell VALUES ('{cell}', 0)")];
    statements.extend(groups.iter().map(|id| {
        format!(
            "INSERT INTO configuration (id, account, name, datastore, \
             datastore_version, settings, created, updated) VALUES ('{id}', \
             '1234', 'own', 'mariadb', '10.11', '{{}}', 0, 0)"
        )
    }));
    for (slot, member) in members.iter().enumerate() {
        let Member { id, version, source, group, .. } = member;
        let text = |id: Option<String>| {
            id.map_or("NULL".to_owned(), |id| format!("'{id}'"))
        };
        let source = text(source.map(|id| id.to_string()));
        let group = text(group.map(|id| id.to_string()));
        statements.push(format!(
            "INSERT INTO instance (id, account, name, status, flavor, \
             volume_gigabytes, datastore, datastore_version, cell, slot, \
             address, created, updated, incarnation, source, configuration) \
             VALUES ('{id}', '1234', 'old', 'ACTIVE', 1, 1, 'mariadb', \
             '{version}', '{cell}', {slot}, '127.0.0.1', 0, 0, '{id}', \
             {source}, {group})"
        ));
    }
    statements
}

async fn check_groups(address: &Address, members: &[Member]) {
    let store = Store::open(address).await.unwrap();
    for member in members {
        let found = store.any_instance(member.id).await.unwrap().unwrap();
        assert_eq!(found.source, member.source);
        let (version, had) = (member.version, member.group);
        let found = found.configuration;
        assert_eq!(found, member.expected, "{version}, {had:?}");
    }
}

#[tokio::test]
async fn replicas_have_the_groups_of_their_sources_in_sqlite() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("store.sqlite");
    let options = SqliteConnectOptions::new();
    let options = options.filename(&path).create_if_missing(true);
    let mut old = SqliteConnection::connect_with(&options).await.unwrap();
    MIGRATIONS.run_to(BEFORE_GROUPS, &mut old).await.unwrap();
    let (groups, members) = members();
    for statement in of_groups(&groups, &members) {
        old.execute(AssertSqlSafe(statement)).await.unwrap();
    }
    old.close().await.unwrap();
    check_groups(&Address::Sqlite(path), &members).await;
}

#[tokio::test]
async fn replicas_have_the_groups_of_their_sources_in_postgres() {
    let url = postgres::new_database().await;
    let mut old = PgConnection::connect(&url).await.unwrap();
    MIGRATIONS.run_to(BEFORE_GROUPS, &mut old).await.unwrap();
    let (groups, members) = members();
    for statement in of_groups(&groups, &members) {
        old.execute(AssertSqlSafe(statement)).await.unwrap();
    }
    old.close().await.unwrap();
    check_groups(&url.parse().unwrap(), &members).await;
}

/// Statements that an earlier version could have run, and the resulting
/// instances.
fn instances() -> (Vec<String>, Vec<InstanceId>) {
    let cell = CellId::random();
    let mut statements = vec![format!("INSERT INTO cell VALUES ('{cell}', 0)")];
    let mut ids = Vec::new();
    for (slot, (status, _)) in KNOWN.iter().enumerate() {
        let id = InstanceId::random();
        statements.push(format!(
            "INSERT INTO instance (id, account, name, status, flavor, \
             volume_gigabytes, datastore, datastore_version, cell, slot, \
             address, created, updated, incarnation) VALUES ('{id}', '1234', \
             'old', '{status}', 1, 1, 'mariadb', '10.11', '{cell}', {slot}, \
             '127.0.0.1', 0, 0, '{id}')"
        ));
        statements.push(format!(
            "UPDATE instance SET fault = '{LEAK}', fault_created = 0, refusal \
             = '{LEAK}' WHERE id = '{id}'"
        ));
        ids.push(id);
    }
    (statements, ids)
}

async fn check(address: &Address, ids: &[InstanceId]) {
    let store = Store::open(address).await.unwrap();
    for (id, (status, data)) in ids.iter().zip(KNOWN) {
        let found = store.any_instance(*id).await.unwrap().unwrap();
        assert_eq!((found.status, found.data), (status, data));
        let (fault, refusal) = (found.fault.unwrap(), found.applied.refusal);
        for told in [fault.message, refusal.unwrap().to_string()] {
            assert!(!told.is_empty() && !told.contains('/'), "{told}");
        }
    }
}

#[tokio::test]
async fn what_runs_is_known_to_have_its_data_in_sqlite() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("store.sqlite");
    let options = SqliteConnectOptions::new();
    let options = options.filename(&path).create_if_missing(true);
    let mut old = SqliteConnection::connect_with(&options).await.unwrap();
    MIGRATIONS.run_to(BEFORE_DATA, &mut old).await.unwrap();
    let (statements, ids) = instances();
    for statement in statements {
        old.execute(AssertSqlSafe(statement)).await.unwrap();
    }
    old.close().await.unwrap();
    check(&Address::Sqlite(path), &ids).await;
}

#[tokio::test]
async fn what_runs_is_known_to_have_its_data_in_postgres() {
    let url = postgres::new_database().await;
    let mut old = PgConnection::connect(&url).await.unwrap();
    MIGRATIONS.run_to(BEFORE_DATA, &mut old).await.unwrap();
    let (statements, ids) = instances();
    for statement in statements {
        old.execute(AssertSqlSafe(statement)).await.unwrap();
    }
    old.close().await.unwrap();
    check(&url.parse().unwrap(), &ids).await;
}
