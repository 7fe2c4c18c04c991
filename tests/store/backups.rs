//! Backups and the increments that need them.

use chrono::TimeDelta;
use clouddb_model::{
    BackupId, BackupStatus, Gigabytes, IncarnationId, InstanceId,
    InstanceStatus, Megabytes, told,
};
use clouddb_store::{
    Backup, BackupFilter, BackupMarker, BackupQuota, Completion, Placed, Quota,
    Reader, SubjectId, Transaction,
};

use tokio::join;

use crate::fixture::{Fixture, account, blank_instance, somebody_else};

on_both_databases! {
    what_is_remembered_of_a_backup_is_found,
    what_a_backup_needs_and_what_needs_it_is_found,
    the_latest_backups_come_first,
    an_instance_has_one_unfinished_backup,
    a_backup_that_an_instance_is_made_of_is_known,
    an_operation_may_be_about_a_backup,
    what_is_found_is_remembered_once,
    what_was_forgotten_meanwhile_is_not_remembered_again,
    known_backups_are_those_of_an_account_in_a_range,
    an_account_has_as_many_backups_as_it_may,
    what_is_placed_is_counted,
}

async fn an_account_has_as_many_backups_as_it_may(at: Fixture) {
    let take = async |account, backups, gigabytes| {
        let mut transaction = at.begin().await;
        let quota = BackupQuota { backups, gigabytes };
        let taken = transaction.take_backup(account, &quota).await;
        transaction.commit().await.unwrap();
        taken.map_err(|error| error.to_string())
    };
    let (own, other) = (account(), somebody_else());
    take(&own, 1, 1).await.unwrap();
    let backup = insert(&at, |_| {}).await;
    let refused = take(&own, 1, 1).await.unwrap_err();
    assert_eq!(refused, "the account may have 1 backups, has 1 and asks for 1");
    take(&own, 2, 1).await.unwrap();
    take(&other, 1, 1).await.unwrap();

    let mut transaction = at.begin().await;
    let (id, completion) = (backup.id, completion());
    transaction.complete_backup(id, &completion, CONTENTS).await.unwrap();
    transaction.commit().await.unwrap();
    let refused = take(&own, 2, 1024).await.unwrap_err();
    assert_eq!(
        refused,
        "the account may have 1024 gigabytes of backups, has 1024 and asks for 1"
    );
    take(&own, 2, 1025).await.unwrap();
}

async fn what_is_placed_is_counted(at: Fixture) {
    let placed =
        async || Reader::from(&at.store).placed(at.cell).await.unwrap();
    assert_eq!(placed().await, []);
    let quota = Quota { instances: 9, volumes: 9 };
    for account in [account(), somebody_else()] {
        at.create(&account, Gigabytes(2), &quota).await.unwrap();
    }
    let placed = placed().await;
    let [Placed { instances, volumes, .. }] = placed.as_slice() else {
        panic!("{placed:?}")
    };
    assert_eq!((*instances, *volumes), (2, Gigabytes(4).bytes()));
    let mut transaction = at.begin().await;
    let mut reader = Reader::from(&mut transaction);
    assert_eq!(reader.placed(at.cell).await.unwrap(), placed);
}

async fn insert(at: &Fixture, change: impl FnOnce(&mut Backup)) -> Backup {
    let mut transaction = at.begin().await;
    let mut backup = blank(&transaction);
    change(&mut backup);
    transaction.insert_backup(&backup).await.unwrap();
    transaction.commit().await.unwrap();
    backup
}

pub(crate) fn blank(transaction: &Transaction) -> Backup {
    Backup {
        id: BackupId::random(),
        account: account(),
        name: "snapshot".into(),
        description: Some("☂".into()),
        status: BackupStatus::Completed,
        fault: None,
        instance: InstanceId::random(),
        incarnation: IncarnationId::random(),
        datastore: "mariadb".into(),
        datastore_version: "10.11".into(),
        memory: Megabytes(512),
        volume: Gigabytes(2),
        parent: None,
        completion: None,
        created: transaction.now(),
        updated: transaction.now(),
    }
}

/// The contents of a backup.
const CONTENTS: &str = "{}";

fn completion() -> Completion {
    Completion {
        manifest: "a/b.1.manifest".into(),
        location: "somewhere".into(),
        stored: 1 << 40,
        data: 1 << 42,
        to_lsn: 45_652,
    }
}

async fn child(at: &Fixture, parent: &Backup) -> Backup {
    insert(at, |backup| backup.parent = Some(parent.id)).await
}

fn ids(backups: &[Backup]) -> Vec<BackupId> {
    backups.iter().map(|backup| backup.id).collect()
}

async fn what_is_remembered_of_a_backup_is_found(at: Fixture) {
    let new = insert(&at, |backup| backup.status = BackupStatus::New).await;
    let find = async || at.store.backup(&account(), new.id).await.unwrap();
    assert_eq!(find().await.as_ref(), Some(&new));
    let others = at.store.backup(&somebody_else(), new.id).await.unwrap();
    assert_eq!(others, None);

    let completion = completion();
    let mut transaction = at.begin().await;
    transaction.complete_backup(new.id, &completion, CONTENTS).await.unwrap();
    let (status, fault) = (BackupStatus::Failed, told!("the disk is full"));
    transaction.set_backup_status(new.id, status, Some(&fault)).await.unwrap();
    let now = transaction.now();
    transaction.commit().await.unwrap();
    let found = find().await.unwrap();
    assert_eq!(found.completion, Some(completion));
    let contents = at.store.backup_contents(new.id).await.unwrap();
    assert_eq!(contents.as_deref(), Some(CONTENTS));
    assert_eq!((found.status, found.updated), (status, now));
    let fault = found.fault.unwrap();
    assert_eq!(fault.message, "the disk is full");
    assert_eq!(fault.created, now);

    let mut transaction = at.begin().await;
    transaction.forget_backup(new.id).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(find().await, None);
}

async fn what_a_backup_needs_and_what_needs_it_is_found(at: Fixture) {
    let full = insert(&at, |_| {}).await;
    let first = child(&at, &full).await;
    let second = child(&at, &first).await;
    let other = child(&at, &full).await;
    insert(&at, |_| {}).await;
    let lineage = at.store.lineage(second.id).await.unwrap();
    assert_eq!(ids(&lineage), [full.id, first.id, second.id]);
    let descent = at.store.descent(full.id).await.unwrap();
    assert_eq!(ids(&descent), [other.id, second.id, first.id, full.id]);
    assert_eq!(
        ids(&at.store.descent(first.id).await.unwrap()),
        [second.id, first.id]
    );
    let mut transaction = at.begin().await;
    let locked = transaction.lock_lineage(second.id).await.unwrap();
    assert_eq!(locked, lineage);
    let locked = transaction.lock_descent(full.id).await.unwrap();
    assert_eq!(locked, descent);
    // A backup that increments need can't be removed.
    transaction.forget_backup(full.id).await.unwrap_err();
    drop(transaction);
    let unknown = BackupId::random();
    assert!(at.store.lineage(unknown).await.unwrap().is_empty());
    let mut transaction = at.begin().await;
    assert!(transaction.lock_descent(unknown).await.unwrap().is_empty());
}

async fn the_latest_backups_come_first(at: Fixture) {
    use BackupMarker::{After, Skip, Start};
    let instance = InstanceId::random();
    let mut made = Vec::new();
    for number in 0..4 {
        let backup = insert(&at, |backup| {
            if number % 2 == 0 {
                backup.instance = instance;
                backup.datastore = "mysql".into();
            }
        });
        made.push(backup.await.id);
    }
    insert(&at, |backup| backup.account = somebody_else()).await;
    made.reverse();
    let list = async |filter, marker, limit| {
        let own = account();
        let found = at.store.backups(&own, filter, marker, limit).await;
        ids(&found.unwrap())
    };
    let all = BackupFilter::default();
    assert_eq!(list(all, Start, 9).await, made);
    assert_eq!(list(all, Start, 2).await, made[..2]);
    assert_eq!(list(all, After(made[1]), 9).await, made[2..]);
    assert_eq!(list(all, Skip(0), 9).await, made);
    assert_eq!(list(all, Skip(1), 2).await, made[1..3]);
    assert!(list(all, Skip(4), 9).await.is_empty());
    assert!(list(all, Skip(u32::MAX), 9).await.is_empty());
    let of_it = BackupFilter { instance: Some(instance), ..all };
    assert_eq!(list(of_it, Start, 9).await, [made[1], made[3]]);
    assert_eq!(list(of_it, After(made[1]), 9).await, [made[3]]);
    assert_eq!(list(of_it, Skip(1), 9).await, [made[3]]);
    let mysql = BackupFilter { datastore: Some("mysql"), ..all };
    assert_eq!(list(mysql, Start, 9).await, [made[1], made[3]]);
    let none = BackupFilter { datastore: Some("redis"), ..all };
    assert!(list(none, Start, 9).await.is_empty());
}

async fn an_instance_has_one_unfinished_backup(at: Fixture) {
    let instance = InstanceId::random();
    for status in [BackupStatus::Completed, BackupStatus::Failed] {
        insert(&at, |backup| {
            backup.instance = instance;
            backup.status = status;
        })
        .await;
    }
    let find = async || {
        let mut transaction = at.begin().await;
        transaction.unfinished_backup(instance).await.unwrap()
    };
    assert_eq!(find().await, None);
    let new = insert(&at, |backup| {
        backup.instance = instance;
        backup.status = BackupStatus::New;
    })
    .await;
    assert_eq!(find().await, Some(new.id));
    let mut transaction = at.begin().await;
    let building = BackupStatus::Building;
    transaction.set_backup_status(new.id, building, None).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(find().await, Some(new.id));
}

async fn a_backup_that_an_instance_is_made_of_is_known(at: Fixture) {
    let backup = insert(&at, |_| {}).await.id;
    let mut transaction = at.begin().await;
    assert!(!transaction.is_being_restored(backup).await.unwrap());
    let mut instance = blank_instance(&transaction, at.cell, 7);
    instance.backup = Some(backup);
    transaction.insert_instance(&instance).await.unwrap();
    assert!(transaction.is_being_restored(backup).await.unwrap());
    let active = InstanceStatus::Active;
    transaction.set_status(instance.id, active, None).await.unwrap();
    assert!(!transaction.is_being_restored(backup).await.unwrap());
    transaction.commit().await.unwrap();
    let found = at.store.any_instance(instance.id).await.unwrap().unwrap();
    assert_eq!(found.backup, Some(backup));
    assert_eq!(found.incarnation, instance.incarnation);
}

async fn an_operation_may_be_about_a_backup(at: Fixture) {
    let id = insert(&at, |_| {}).await.id;
    let new = at.operation_of(&account(), id).await;
    let found = at.shown(new.id).await;
    assert_eq!(found.subject, SubjectId::Backup(id));
    let mut transaction = at.begin().await;
    let active = transaction.active_operation(id.into()).await.unwrap();
    assert_eq!(active.map(|operation| operation.id), Some(new.id));
}

async fn what_is_found_is_remembered_once(at: Fixture) {
    let found = at.store.now().await.unwrap();
    let mut first = at.begin().await;
    let created = found - TimeDelta::days(30);
    let completion = Some(completion());
    let backup = Backup { created, completion, ..blank(&first) };
    assert!(first.import_backup(&backup, CONTENTS, found).await.unwrap());
    // Another process finds the same backup at the same time.
    let import = async {
        let mut second = at.begin().await;
        let other = Backup { name: "other".into(), ..backup.clone() };
        let is_new =
            second.import_backup(&other, CONTENTS, found).await.unwrap();
        second.commit().await.unwrap();
        is_new
    };
    let (is_new, committed) = join!(import, first.commit());
    committed.unwrap();
    assert!(!is_new);
    let known = at.store.any_backup(backup.id).await.unwrap().unwrap();
    let updated = known.updated;
    assert_eq!(known, Backup { updated, ..backup });
}

async fn what_was_forgotten_meanwhile_is_not_remembered_again(at: Fixture) {
    let before = at.store.now().await.unwrap();
    let backup = insert(&at, |_| {}).await;
    let mut transaction = at.begin().await;
    transaction.forget_backup(backup.id).await.unwrap();
    transaction.commit().await.unwrap();
    let import = async |found| {
        let mut transaction = at.begin().await;
        let is_new =
            transaction.import_backup(&backup, CONTENTS, found).await.unwrap();
        transaction.roll_back().await.unwrap();
        is_new
    };
    assert!(!import(before).await);
    let age = async |by: TimeDelta| {
        let by = by.num_microseconds().unwrap();
        let age =
            format!("UPDATE forgotten_backup SET forgotten = forgotten - {by}");
        assert_eq!(at.meddle(age).await, 1);
        at.store.prune().await.unwrap();
    };
    age(TimeDelta::hours(23)).await;
    // An object that was stored after the deletion is imported.
    assert!(import(before).await);
    let earlier = before - TimeDelta::hours(24);
    assert!(!import(earlier).await);
    age(TimeDelta::hours(1)).await;
    assert!(import(earlier).await);
}

async fn known_backups_are_those_of_an_account_in_a_range(at: Fixture) {
    let mut made = Vec::new();
    for _ in 0..4 {
        made.push(insert(&at, |_| {}).await.id);
    }
    let other = insert(&at, |backup| backup.account = somebody_else()).await;
    let known = async |first, last| {
        let known = at.store.known_backups(&account(), first, last).await;
        known.unwrap().into_iter().collect::<Vec<_>>()
    };
    assert_eq!(known(made[1], made[2]).await, made[1..3]);
    assert_eq!(known(made[0], other.id).await, made);
    assert!(known(other.id, other.id).await.is_empty());
}
