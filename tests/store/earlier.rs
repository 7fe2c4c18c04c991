//! Stores that an earlier version has made.

use clouddb_model::{CellId, DataStatus, InstanceId, InstanceStatus};
use clouddb_store::{Address, Store};
use clouddb_tests::postgres;
use sqlx::{
    AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection,
    migrate::Migrator, sqlite::SqliteConnectOptions,
};

static MIGRATIONS: Migrator =
    sqlx::migrate!("../crates/clouddb-store/migrations");
/// The last change before it was known what data directories are worth.
const BEFORE_DATA: i64 = 8;
/// What customers were told of a failure, once.
const LEAK: &str = "failed to open /srv/clouddb/instances";

const KNOWN: [(InstanceStatus, DataStatus); 5] = [
    (InstanceStatus::Active, DataStatus::Whole),
    (InstanceStatus::Backup, DataStatus::Whole),
    (InstanceStatus::ReplicationError, DataStatus::Whole),
    (InstanceStatus::Build, DataStatus::Unfinished),
    (InstanceStatus::Error, DataStatus::Unfinished),
];

/// Statements that an earlier version could have run, and the instances that
/// there are then.
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
