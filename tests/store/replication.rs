//! Sources and replicas are stored as groups.

use clouddb_model::{InstanceId, InstanceStatus};
use clouddb_store::{Error, Instance, Replicas, Transaction};

use crate::fixture::{Fixture, account, blank_instance, somebody_else};

on_both_databases! {
    an_instance_is_listed_with_those_that_follow_it,
    replicas_are_left_out_of_a_list,
    those_that_follow_are_found_and_locked_with_their_source,
    a_replica_takes_the_place_of_its_source,
    a_source_is_not_forgotten_before_those_that_follow_it,
    a_group_whose_members_change_places_is_known,
    members_that_nobody_changes_are_looked_after,
    a_name_and_a_data_directory_can_be_others,
}

/// A source, its two replicas, and an instance outside the group.
struct Group {
    source: Instance,
    replicas: [Instance; 2],
    other: Instance,
}

impl Group {
    async fn new(at: &Fixture) -> Self {
        let mut transaction = at.begin().await;
        let blank = |slot, source| Instance {
            status: InstanceStatus::Active,
            source,
            name: format!("instance {slot}"),
            ..blank_instance(&transaction, at.cell, slot)
        };
        let source = blank(0, None);
        let mut replicas = [1, 2].map(|slot| blank(slot, Some(source.id)));
        replicas.sort_by_key(|replica| replica.id);
        let other = blank(3, None);
        for instance in [&source, &replicas[0], &replicas[1], &other] {
            transaction.insert_instance(instance).await.unwrap();
        }
        transaction.commit().await.unwrap();
        Self { source, replicas, other }
    }

    fn ids(&self) -> [InstanceId; 3] {
        let mut ids =
            [self.source.id, self.replicas[0].id, self.replicas[1].id];
        ids.sort();
        ids
    }
}

async fn set_status(at: &Fixture, id: InstanceId, status: InstanceStatus) {
    let mut transaction = at.begin().await;
    transaction.set_status(id, status, None).await.unwrap();
    transaction.commit().await.unwrap();
}

async fn an_instance_is_listed_with_those_that_follow_it(at: Fixture) {
    let group = Group::new(&at).await;
    let replicas: Vec<_> = group
        .replicas
        .iter()
        .map(|replica| (replica.id, replica.name.clone()))
        .collect();
    let expected = |id| {
        if id == group.source.id { replicas.clone() } else { Vec::new() }
    };
    let listed = at
        .store
        .instances(&account(), Replicas::Included, None, 9)
        .await
        .unwrap();
    assert_eq!(listed.len(), 4);
    for listed in listed {
        let id = listed.instance.id;
        let found: Vec<_> =
            listed.replicas.into_iter().map(|it| (it.id, it.name)).collect();
        assert_eq!(found, expected(id));
        let shown = at.store.replicated(&account(), id).await.unwrap();
        let shown = shown.unwrap();
        assert_eq!(shown.instance, listed.instance);
        let found: Vec<_> =
            shown.replicas.into_iter().map(|it| (it.id, it.name)).collect();
        assert_eq!(found, expected(id));
        let of_others = at.store.replicated(&somebody_else(), id).await;
        assert_eq!(of_others.unwrap(), None);
    }
    let doing = async || {
        let found = at.store.replicated(&account(), group.other.id).await;
        found.unwrap().unwrap().doing
    };
    assert_eq!(doing().await, None);
    at.operation_of(&account(), group.other.id).await;
    assert_eq!(doing().await.as_deref(), Some("paint"));
    let page = at
        .store
        .instances(&account(), Replicas::Included, None, 2)
        .await
        .unwrap();
    assert_eq!(page.len(), 2, "replicas are counted as rows");
}

async fn replicas_are_left_out_of_a_list(at: Fixture) {
    let group = Group::new(&at).await;
    let mut expected = [group.source.id, group.other.id];
    expected.sort();
    let mut listed = Vec::new();
    let mut marker: Option<String> = None;
    while listed.len() < 2 {
        let marker_now = marker.as_deref();
        let page = at
            .store
            .instances(&account(), Replicas::LeftOut, marker_now, 1)
            .await
            .unwrap();
        assert_eq!(page.len(), 1);
        listed.push(page[0].instance.id);
        marker = Some(page[0].instance.id.to_string());
    }
    assert_eq!(listed, expected);
    let last = marker.as_deref();
    let rest = at
        .store
        .instances(&account(), Replicas::LeftOut, last, 9)
        .await
        .unwrap();
    assert!(rest.is_empty());
}

async fn those_that_follow_are_found_and_locked_with_their_source(at: Fixture) {
    let group = Group::new(&at).await;
    let found = at.store.replicas(group.source.id).await.unwrap();
    assert_eq!(found, group.replicas);
    let alone = at.store.replicas(group.replicas[0].id).await.unwrap();
    assert!(alone.is_empty());
    for id in group.ids() {
        let mut transaction = at.begin().await;
        let locked = transaction.lock_group(id).await.unwrap();
        let locked: Vec<_> = locked.iter().map(|it| it.id).collect();
        assert_eq!(locked, group.ids());
        transaction.commit().await.unwrap();
    }
    let mut transaction = at.begin().await;
    let locked = transaction.lock_group(group.other.id).await.unwrap();
    assert_eq!(locked, [group.other]);
    let nobody = transaction.lock_group(InstanceId::random()).await.unwrap();
    assert!(nobody.is_empty());
    let count = transaction.count_replicas(group.source.id).await.unwrap();
    assert_eq!(count, 2);
    transaction.commit().await.unwrap();
}

async fn a_replica_takes_the_place_of_its_source(at: Fixture) {
    let group = Group::new(&at).await;
    let [first, second] = group.replicas.clone();
    let mut transaction = at.begin().await;
    let (to, from) = (first.id, group.source.id);
    transaction.exchange_source(to, from).await.unwrap();
    transaction.commit().await.unwrap();
    let source =
        async |id| at.store.any_instance(id).await.unwrap().unwrap().source;
    assert_eq!(source(first.id).await, None);
    assert_eq!(source(second.id).await, Some(first.id));
    assert_eq!(source(group.source.id).await, Some(first.id));
    assert_eq!(source(group.other.id).await, None);
}

async fn a_source_is_not_forgotten_before_those_that_follow_it(at: Fixture) {
    let group = Group::new(&at).await;
    let mut transaction = at.begin().await;
    let refused = transaction.forget_instance(group.source.id).await;
    assert!(matches!(refused, Err(Error::Query(_))), "{refused:?}");
    drop(transaction);
    let mut transaction = at.begin().await;
    for replica in &group.replicas {
        transaction.set_source(replica.id, None).await.unwrap();
    }
    transaction.forget_instance(group.source.id).await.unwrap();
    transaction.commit().await.unwrap();
}

async fn is_changing(transaction: &mut Transaction, of: &Instance) -> bool {
    transaction.is_group_changing(of).await.unwrap()
}

async fn a_group_whose_members_change_places_is_known(at: Fixture) {
    let group = Group::new(&at).await;
    let members = [&group.source, &group.replicas[0], &group.replicas[1]];
    for (index, status) in [
        (1, InstanceStatus::Promote),
        (0, InstanceStatus::Eject),
        (2, InstanceStatus::Promote),
    ] {
        let mut transaction = at.begin().await;
        for member in members {
            assert!(!is_changing(&mut transaction, member).await);
        }
        let id = members[index].id;
        transaction.set_status(id, status, None).await.unwrap();
        transaction.commit().await.unwrap();
        let giving = at.store.is_giving_place(group.source.id).await;
        assert_eq!(giving.unwrap(), status == InstanceStatus::Promote);
        let giving = at.store.is_giving_place(group.replicas[0].id).await;
        assert!(!giving.unwrap());
        let mut transaction = at.begin().await;
        for member in members {
            assert!(is_changing(&mut transaction, member).await);
        }
        assert!(!is_changing(&mut transaction, &group.other).await);
        let active = InstanceStatus::Active;
        transaction.set_status(id, active, None).await.unwrap();
        transaction.commit().await.unwrap();
    }
}

async fn members_that_nobody_changes_are_looked_after(at: Fixture) {
    let group = Group::new(&at).await;
    let found = async || {
        let members = at.store.settled_members(at.cell).await.unwrap();
        members.iter().map(|it| it.id).collect::<Vec<_>>()
    };
    assert_eq!(found().await, group.ids());

    // A broken member, whether it follows a source or not.
    set_status(&at, group.other.id, InstanceStatus::ReplicationError).await;
    let mut all = [group.ids().as_slice(), &[group.other.id]].concat();
    all.sort();
    assert_eq!(found().await, all);
    set_status(&at, group.other.id, InstanceStatus::Active).await;

    let replica = group.replicas[0].id;
    for status in [InstanceStatus::Backup, InstanceStatus::Error] {
        set_status(&at, replica, status).await;
        let rest = group.ids().into_iter().filter(|id| *id != replica);
        assert_eq!(found().await, rest.collect::<Vec<_>>(), "{status}");
    }
    // Members are left alone while one of them changes places.
    set_status(&at, replica, InstanceStatus::Promote).await;
    assert!(found().await.is_empty());
    set_status(&at, replica, InstanceStatus::Active).await;

    at.operation_of(&account(), replica).await;
    let rest = group.ids().into_iter().filter(|id| *id != replica);
    assert_eq!(found().await, rest.collect::<Vec<_>>());
    let elsewhere = at.store.settled_members(clouddb_model::CellId::random());
    assert!(elsewhere.await.unwrap().is_empty());
}

async fn a_name_and_a_data_directory_can_be_others(at: Fixture) {
    let group = Group::new(&at).await;
    let id = group.other.id;
    let mut transaction = at.begin().await;
    let incarnation = clouddb_model::IncarnationId::random();
    transaction.set_name(id, "it's \"another\"").await.unwrap();
    transaction.set_incarnation(id, incarnation).await.unwrap();
    transaction.commit().await.unwrap();
    let changed = at.store.any_instance(id).await.unwrap().unwrap();
    assert_eq!(changed.name, "it's \"another\"");
    assert_eq!(changed.incarnation, incarnation);
    let same = at.store.any_instance(group.source.id).await.unwrap().unwrap();
    assert_eq!(same, group.source);
}
