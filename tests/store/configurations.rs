//! Configuration groups, and how far instances have applied them.

use clouddb_model::{ConfigurationId, InstanceId, InstanceStatus, told};
use clouddb_store::{
    Applied, Configuration, Error, Instance, NO_SETTINGS, NewOperation,
    Transaction,
};

use crate::fixture::{
    Fixture, account, blank_instance, blank_operation, somebody_else,
};

on_both_databases! {
    a_group_is_remembered_changed_and_forgotten,
    an_account_has_no_more_groups_than_it_may,
    a_group_knows_its_instances,
    what_has_become_of_settings_is_remembered,
    an_instance_is_unseen_until_somebody_saw_to_its_settings,
    nobody_sees_to_an_instance_that_is_busy_or_not_active,
    a_group_stays_with_the_place_that_instances_change,
}

const SETTINGS: &str = r#"{"max_heap_table_size":18446744073709551615}"#;
const MANY: u32 = 99;

fn blank(transaction: &Transaction) -> Configuration {
    Configuration {
        id: ConfigurationId::random(),
        account: account(),
        name: "tuned ☂".into(),
        description: None,
        datastore: "mariadb".into(),
        datastore_version: "10.11".into(),
        settings: SETTINGS.into(),
        created: transaction.now(),
        updated: transaction.now(),
    }
}

async fn group(at: &Fixture) -> Configuration {
    let mut transaction = at.begin().await;
    let group = blank(&transaction);
    transaction.insert_configuration(&group, MANY).await.unwrap();
    transaction.commit().await.unwrap();
    group
}

/// An ACTIVE instance with the group attached.
async fn instance(at: &Fixture, group: &Configuration, slot: u32) -> Instance {
    let mut transaction = at.begin().await;
    let instance = Instance {
        status: InstanceStatus::Active,
        configuration: Some(group.id),
        ..blank_instance(&transaction, at.cell, slot)
    };
    transaction.insert_instance(&instance).await.unwrap();
    transaction.commit().await.unwrap();
    instance
}

async fn unseen(at: &Fixture) -> Vec<InstanceId> {
    at.store.unseen(at.cell).await.unwrap()
}

/// Whether a worker that applies settings can lock an instance.
async fn can_be_seen_to(at: &Fixture, id: InstanceId) -> bool {
    let mut transaction = at.begin().await;
    transaction.lock_unseen(id).await.unwrap().is_some()
}

async fn see_to(at: &Fixture, id: InstanceId, seen: &str) {
    let mut transaction = at.begin().await;
    let applied = Applied { seen: seen.into(), ..Applied::default() };
    transaction.set_applied(id, &applied).await.unwrap();
    transaction.commit().await.unwrap();
}

async fn a_group_is_remembered_changed_and_forgotten(at: Fixture) {
    let first = group(&at).await;
    let second = group(&at).await;
    let find = async |id| at.store.configuration(&account(), id).await.unwrap();
    assert_eq!(find(first.id).await, Some(first.clone()));
    let of_others = at.store.configuration(&somebody_else(), first.id).await;
    assert_eq!(of_others.unwrap(), None);
    let listed = at.store.configurations(&account()).await.unwrap();
    assert_eq!(listed, [first.clone(), second.clone()]);
    assert_eq!(at.store.configurations(&somebody_else()).await.unwrap(), []);

    let mut transaction = at.begin().await;
    let locked = transaction.lock_configuration(first.id).await.unwrap();
    assert_eq!(locked, Some(first.clone()));
    let changed = Configuration {
        name: "other".into(),
        description: Some("why".into()),
        settings: NO_SETTINGS.into(),
        updated: transaction.now(),
        ..first.clone()
    };
    transaction.set_configuration(&changed).await.unwrap();
    transaction.forget_configuration(second.id).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(find(first.id).await, Some(changed));
    assert_eq!(find(second.id).await, None);
}

async fn an_account_has_no_more_groups_than_it_may(at: Fixture) {
    group(&at).await;
    let mut transaction = at.begin().await;
    let more = blank(&transaction);
    let refused = transaction.insert_configuration(&more, 1).await;
    assert!(matches!(refused, Err(Error::QuotaExceeded(it)) if it.has == 1));
    drop(transaction);
    let mut transaction = at.begin().await;
    let other = Configuration { account: somebody_else(), ..more };
    transaction.insert_configuration(&other, 1).await.unwrap();
    transaction.commit().await.unwrap();
}

async fn a_group_knows_its_instances(at: Fixture) {
    let group = group(&at).await;
    let mut expected = Vec::new();
    for slot in 0..2 {
        let instance = instance(&at, &group, slot).await;
        expected.push((instance.id, instance.name));
    }
    expected.sort();
    let configured = at.store.configured(group.id).await.unwrap();
    assert_eq!(configured, expected);
    let mut transaction = at.begin().await;
    let count = transaction.count_configured(group.id).await.unwrap();
    assert_eq!(count, 2);
    let detached = expected[0].0;
    transaction.attach_configuration(detached, None).await.unwrap();
    transaction.commit().await.unwrap();
    let configured = at.store.configured(group.id).await.unwrap();
    assert_eq!(configured, expected[1..]);
    let wanted = |id| at.store.wanted_settings(id);
    assert_eq!(wanted(detached).await.unwrap(), NO_SETTINGS);
    assert_eq!(wanted(expected[1].0).await.unwrap(), SETTINGS);
    // A group can't be removed while it is attached to an instance.
    let mut transaction = at.begin().await;
    assert!(transaction.forget_configuration(group.id).await.is_err());
}

async fn what_has_become_of_settings_is_remembered(at: Fixture) {
    let group = group(&at).await;
    let id = instance(&at, &group, 0).await.id;
    let applied = Applied {
        seen: SETTINGS.into(),
        settings: r#"{"a":1}"#.into(),
        running: r#"{"a":2}"#.into(),
        refusal: Some(told!("it won't")),
    };
    let mut transaction = at.begin().await;
    transaction.set_applied(id, &applied).await.unwrap();
    transaction.commit().await.unwrap();
    let find = async || at.store.any_instance(id).await.unwrap().unwrap();
    assert_eq!(find().await.applied, applied);
    assert!(applied.needs_restart());
    assert!(!Applied::default().needs_restart());
    let mut transaction = at.begin().await;
    let never = told!("never");
    transaction.set_refusal(id, Some(&never)).await.unwrap();
    transaction.forget_seen(id).await.unwrap();
    transaction.commit().await.unwrap();
    let found = find().await.applied;
    assert_eq!(found.refusal, Some(never));
    assert_eq!((found.seen.as_str(), found.settings), ("", applied.settings));
}

async fn an_instance_is_unseen_until_somebody_saw_to_its_settings(at: Fixture) {
    let group = group(&at).await;
    let id = instance(&at, &group, 0).await.id;
    assert_eq!(unseen(&at).await, [id]);
    assert!(can_be_seen_to(&at, id).await);
    see_to(&at, id, SETTINGS).await;
    assert_eq!(unseen(&at).await, []);
    assert!(!can_be_seen_to(&at, id).await);

    let mut transaction = at.begin().await;
    transaction.attach_configuration(id, None).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(unseen(&at).await, [id]);
    assert!(can_be_seen_to(&at, id).await);
    see_to(&at, id, NO_SETTINGS).await;
    assert_eq!(unseen(&at).await, []);
}

async fn nobody_sees_to_an_instance_that_is_busy_or_not_active(at: Fixture) {
    let group = group(&at).await;
    let id = instance(&at, &group, 0).await.id;
    let mut transaction = at.begin().await;
    let operation = NewOperation {
        subject: id.into(),
        ..blank_operation(&transaction, at.cell)
    };
    transaction.insert_operation(&operation).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(unseen(&at).await, []);
    let mut transaction = at.begin().await;
    transaction.supersede(operation.id).await.unwrap();
    let reboot = InstanceStatus::Reboot;
    transaction.set_status(id, reboot, None).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(unseen(&at).await, []);
    assert!(!can_be_seen_to(&at, id).await);
}

async fn a_group_stays_with_the_place_that_instances_change(at: Fixture) {
    let (of_source, of_replica) = (group(&at).await, group(&at).await);
    let source = instance(&at, &of_source, 0).await;
    let replica = instance(&at, &of_replica, 1).await;
    let mut transaction = at.begin().await;
    transaction.set_source(replica.id, Some(source.id)).await.unwrap();
    transaction.commit().await.unwrap();
    let mut transaction = at.begin().await;
    transaction.lock_group(source.id).await.unwrap();
    transaction.exchange_source(replica.id, source.id).await.unwrap();
    transaction.commit().await.unwrap();
    let has = async |id| {
        let found = at.store.any_instance(id).await.unwrap().unwrap();
        found.configuration
    };
    assert_eq!(has(replica.id).await, Some(of_source.id));
    assert_eq!(has(source.id).await, Some(of_replica.id));

    // A worker also finds the other member of the group that has new settings.
    see_to(&at, source.id, SETTINGS).await;
    see_to(&at, replica.id, SETTINGS).await;
    let mut transaction = at.begin().await;
    transaction.forget_seen(source.id).await.unwrap();
    transaction.commit().await.unwrap();
    let beside = async |id| at.store.unseen_beside(id).await.unwrap();
    assert_eq!(beside(replica.id).await, [source.id]);
    assert!(beside(source.id).await.is_empty());
}
