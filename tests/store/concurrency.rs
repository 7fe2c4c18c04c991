//! Processes that change the same rows at the same time. Only on PostgreSQL:
//! SQLite has one writer.

use std::error::Error as StdError;

use clouddb_model::{BackupId, CellId, InstanceId, InstanceStatus, told};
use clouddb_store::{Address, Backup, Error, Instance, Store, Transaction};
use clouddb_tests::{eventually, postgres};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tokio::{spawn, task::JoinHandle};

use crate::{
    backups::blank as blank_backup,
    fixture::{Fixture, blank_instance},
};

/// Waits until `count` connections wait for locks in the database.
pub(crate) async fn waiting(at: &Fixture, count: u64) {
    let mut stranger = at.stranger().await;
    let ask = "SELECT pid FROM pg_stat_activity WHERE datname = \
        current_database() AND wait_event_type = 'Lock'";
    eventually("connections wait for locks", async || {
        (stranger.execute(ask).await == count).then_some(())
    })
    .await;
}

async fn source(at: &Fixture) -> Instance {
    let mut transaction = at.begin().await;
    let source = Instance {
        status: InstanceStatus::Active,
        ..blank_instance(&transaction, at.cell, 0)
    };
    transaction.insert_instance(&source).await.unwrap();
    transaction.commit().await.unwrap();
    source
}

/// Locks a group that another process changes.
fn lock_group(store: &Store, id: InstanceId) -> JoinHandle<Vec<InstanceId>> {
    let store = store.clone();
    spawn(async move {
        let mut transaction = store.begin().await.unwrap();
        let group = transaction.lock_group(id).await.unwrap();
        transaction.roll_back().await.unwrap();
        group.into_iter().map(|member| member.id).collect()
    })
}

async fn add_replica(
    transaction: &mut Transaction,
    at: &Fixture,
    source: InstanceId,
    slot: u32,
) -> InstanceId {
    let replica = Instance {
        source: Some(source),
        ..blank_instance(transaction, at.cell, slot)
    };
    transaction.insert_instance(&replica).await.unwrap();
    replica.id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replica_that_is_accepted_meanwhile_is_in_the_group() {
    let at = Fixture::postgres().await;
    let source = source(&at).await.id;
    let mut first = at.begin().await;
    first.lock_instance(source).await.unwrap();
    let second = lock_group(&at.store, source);
    waiting(&at, 1).await;
    let replica = add_replica(&mut first, &at, source, 1).await;
    first.commit().await.unwrap();
    let mut both = [source, replica];
    both.sort();
    assert_eq!(second.await.unwrap(), both);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_whose_source_becomes_another_one_meanwhile_is_locked() {
    let at = Fixture::postgres().await;
    let source = source(&at).await.id;
    let mut made = at.begin().await;
    let replica = add_replica(&mut made, &at, source, 1).await;
    let left = add_replica(&mut made, &at, source, 2).await;
    made.commit().await.unwrap();
    let mut first = at.begin().await;
    first.lock_group(source).await.unwrap();
    let second = lock_group(&at.store, replica);
    waiting(&at, 1).await;
    first.exchange_source(replica, source).await.unwrap();
    first.set_source(left, None).await.unwrap();
    let late = add_replica(&mut first, &at, replica, 3).await;
    first.commit().await.unwrap();
    let mut group = [source, replica, late];
    group.sort();
    assert_eq!(second.await.unwrap(), group);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_needs_a_backup_that_is_deleted_meanwhile_is_no_lineage() {
    let at = Fixture::postgres().await;
    let mut made = at.begin().await;
    let parent = blank_backup(&made);
    let child = Backup {
        id: BackupId::random(),
        parent: Some(parent.id),
        ..parent.clone()
    };
    for backup in [&parent, &child] {
        made.insert_backup(backup).await.unwrap();
    }
    made.commit().await.unwrap();
    let mut first = at.begin().await;
    first.lock_descent(child.id).await.unwrap();
    let store = at.store.clone();
    let second = spawn(async move {
        let mut transaction = store.begin().await.unwrap();
        let lineage = transaction.lock_lineage(child.id).await.unwrap();
        transaction.roll_back().await.unwrap();
        lineage
    });
    waiting(&at, 1).await;
    first.forget_backup(child.id).await.unwrap();
    first.commit().await.unwrap();
    assert_eq!(second.await.unwrap(), []);
}

/// A store in a database with another default isolation level.
async fn database_of(isolation: &str) -> Fixture {
    let url = postgres::new_database().await;
    let mut admin = PgConnection::connect(&url).await.unwrap();
    let name = url.rsplit_once('/').unwrap().1.to_owned();
    let set = format!(
        "ALTER DATABASE {name} SET default_transaction_isolation = \
         '{isolation}'"
    );
    admin.execute(AssertSqlSafe(set)).await.unwrap();
    let address: Address = url.parse().unwrap();
    Fixture::at(address, None).await
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_server_goes_by_who_waited_sees_what_changed() {
    for isolation in ["repeatable read", "serializable"] {
        let at = database_of(isolation).await;
        let source = source(&at).await.id;
        let mut first = at.begin().await;
        let (store, error) = (at.store.clone(), InstanceStatus::Error);
        first.set_status(source, error, Some(&told!("gone"))).await.unwrap();
        let second = spawn(async move {
            let mut transaction = store.begin().await?;
            let instance = transaction.lock_instance(source).await?;
            transaction.commit().await?;
            Ok::<_, Error>(instance.unwrap().status)
        });
        waiting(&at, 1).await;
        first.commit().await.unwrap();
        assert_eq!(second.await.unwrap().unwrap(), error, "{isolation}");
    }
}

/// The database aborts one of two transactions in a deadlock.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_given_up_for_others_may_come_again() {
    let at = Fixture::postgres().await;
    let [one, other] = {
        let mut made = at.begin().await;
        let pair = [0, 1].map(|slot| blank_instance(&made, at.cell, slot));
        for instance in &pair {
            made.insert_instance(instance).await.unwrap();
        }
        made.commit().await.unwrap();
        pair.map(|instance| instance.id)
    };
    let mut first = at.begin().await;
    first.lock_instance(one).await.unwrap();
    let store = at.store.clone();
    let second = spawn(async move {
        let mut transaction = store.begin().await?;
        transaction.lock_instance(other).await?;
        transaction.lock_instance(one).await?;
        transaction.commit().await
    });
    waiting(&at, 1).await;
    let here = first.lock_instance(other).await.map(drop);
    drop(first);
    let outcomes = [here, second.await.unwrap()];
    let refused: Vec<_> =
        outcomes.iter().filter_map(|it| it.as_ref().err()).collect();
    assert_eq!(refused.len(), 1, "{outcomes:?}");
    assert!(refused[0].is_unavailable(), "{:?}", refused[0].source());
}

/// After a failover, clients may still reach the former primary, which is
/// read-only.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_only_reads_is_no_store_at_the_moment() {
    let at = Fixture::postgres().await;
    let mut admin = at.stranger().await;
    for statement in [
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET \
         default_transaction_read_only = on', current_database()); END $$",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname \
         = current_database() AND pid <> pg_backend_pid()",
    ] {
        admin.execute(statement).await;
    }
    let mut transaction = at.begin().await;
    let refused =
        transaction.insert_cell(CellId::random(), 0).await.unwrap_err();
    assert!(refused.is_unavailable(), "{refused:?}");
}
