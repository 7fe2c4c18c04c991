//! The store keeps instances as they were written, each in its own slot.

use std::{collections::BTreeSet, time::Duration};

use clouddb_model::{
    CellId, FlavorId, Gigabytes, InstanceId, InstanceStatus, told,
};
use clouddb_store::{Error, Fault, Instance, Lifetime, Placement, Replicas};
use futures::future::join_all;

use crate::fixture::{Fixture, account, blank_instance, somebody_else};

on_both_databases! {
    an_instance_comes_back_as_it_was_and_only_to_its_account,
    a_status_comes_with_the_reason_for_it,
    why_a_volume_is_too_small_is_said_once,
    what_is_waited_for_is_forgotten_by_who_said_it,
    slots_are_used_once_and_again_as_late_as_possible,
    slots_that_are_occupied_are_skipped,
    an_instance_that_fits_nowhere_gets_no_slot,
    instances_placed_at_the_same_time_get_different_slots,
    pages_follow_each_other,
    what_expires_is_found_when_its_time_is_over,
}

async fn an_instance_comes_back_as_it_was_and_only_to_its_account(
    mut at: Fixture,
) {
    let mut transaction = at.begin().await;
    let full = Instance {
        name: "it's a \"☂\"; -- $1".into(),
        status: InstanceStatus::Error,
        fault: Some(Fault {
            message: "the disk is full".into(),
            created: transaction.now(),
        }),
        flavor: FlavorId(u32::MAX),
        volume: Gigabytes(u32::MAX),
        owner: Some(u32::MAX),
        lifetime: Lifetime::Until(transaction.now()),
        ..blank_instance(&transaction, at.cell, u32::MAX)
    };
    let bare = Instance {
        name: String::new(),
        ..blank_instance(&transaction, at.cell, 0)
    };
    for instance in [&full, &bare] {
        transaction.insert_instance(instance).await.unwrap();
    }
    transaction.commit().await.unwrap();

    for _ in 0..2 {
        for instance in [&full, &bare] {
            let (store, id) = (&at.store, instance.id);
            let own = store.instance(&account(), id).await.unwrap();
            assert_eq!(own.as_ref(), Some(instance));
            let others = store.instance(&somebody_else(), id).await.unwrap();
            assert_eq!(others, None);
            let any = store.any_instance(id).await.unwrap();
            assert_eq!(any.as_ref(), Some(instance));
        }
        at.reopen().await;
    }
    let unknown = at.store.any_instance(InstanceId::random()).await;
    assert_eq!(unknown.unwrap(), None);
}

async fn a_status_comes_with_the_reason_for_it(at: Fixture) {
    let id = at.instance(&account()).await.id;
    let mut transaction = at.begin().await;
    let now = transaction.now();
    let error = InstanceStatus::Error;
    transaction.set_status(id, error, Some(&told!("no disk"))).await.unwrap();
    transaction.commit().await.unwrap();
    let failed = at.store.any_instance(id).await.unwrap().unwrap();
    let fault = Fault { message: "no disk".into(), created: now };
    assert_eq!((failed.status, failed.fault), (error, Some(fault)));
    assert_eq!(failed.updated, now);
    assert!(failed.created < now);

    // The later one of two reasons counts.
    let mut transaction = at.begin().await;
    let now = transaction.now();
    transaction
        .set_status(id, error, Some(&told!("no network")))
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let failed = at.store.any_instance(id).await.unwrap().unwrap();
    let fault = Fault { message: "no network".into(), created: now };
    assert_eq!(failed.fault, Some(fault));

    let mut transaction = at.begin().await;
    let shutdown = InstanceStatus::Shutdown;
    transaction.set_status(id, shutdown, None).await.unwrap();
    transaction.commit().await.unwrap();
    let leaving = at.store.any_instance(id).await.unwrap().unwrap();
    assert_eq!((leaving.status, leaving.fault), (shutdown, None));
}

async fn what_is_waited_for_is_forgotten_by_who_said_it(at: Fixture) {
    let id = at.instance(&account()).await.id;
    let said = told!("recover_instance is tried again: no room");
    let mut transaction = at.begin().await;
    transaction.set_setback(id, Some(&said)).await.unwrap();
    for (beginning, left) in
        [("resize_instance is", true), ("recover_instance is", false)]
    {
        transaction.forget_setback(id, beginning).await.unwrap();
        let instance = transaction.lock_instance(id).await.unwrap().unwrap();
        assert_eq!(instance.setback.is_some(), left, "{beginning}");
    }
    transaction.commit().await.unwrap();
}

async fn why_a_volume_is_too_small_is_said_once(at: Fixture) {
    let id = at.instance(&account()).await.id;
    let mut first = None;
    for (why, is_new) in [
        (Some("no disk"), true),
        (Some("no disk"), false),
        (Some("no program"), true),
        (None, true),
        (None, false),
    ] {
        let before = at.store.any_instance(id).await.unwrap().unwrap();
        let mut transaction = at.begin().await;
        let created = transaction.now();
        let said = why.map(|why| told!(why));
        transaction.set_shortage(id, said.as_ref()).await.unwrap();
        transaction.commit().await.unwrap();
        if is_new {
            let message = why.map(str::to_owned);
            first = message.map(|message| Fault { message, created });
        }
        let instance = at.store.any_instance(id).await.unwrap().unwrap();
        assert_eq!(instance.shortage, first, "{why:?}");
        let rest = Instance { shortage: None, ..instance };
        assert_eq!(rest, Instance { shortage: None, ..before });
    }
}

async fn slots_are_used_once_and_again_as_late_as_possible(at: Fixture) {
    let mut made = Vec::new();
    for _ in 0..4 {
        made.push(at.instance(&account()).await);
    }
    let slots: Vec<_> = made.iter().map(|instance| instance.slot).collect();
    assert_eq!(slots, [0, 1, 2, 3]);
    at.forget(made[2].id).await;
    at.forget(made[0].id).await;
    let mut again = Vec::new();
    for _ in 0..2 {
        again.push(at.instance(&somebody_else()).await.slot);
    }
    assert_eq!(again, [4, 5]);
    // If no unused slot is left, the slot that has been free the longest.
    let mut last = Vec::new();
    for _ in 0..3 {
        let mut transaction = at.begin().await;
        let taken = transaction.take_slot(at.cell, |slot| match slot {
            0..6 => Placement::Here(()),
            _ => Placement::Nowhere,
        });
        let Ok((slot, ())) = taken.await else { continue };
        let instance = blank_instance(&transaction, at.cell, slot);
        transaction.insert_instance(&instance).await.unwrap();
        transaction.commit().await.unwrap();
        last.push(slot);
    }
    assert_eq!(last, [2, 0]);

    // A unique index keeps two instances out of one slot.
    let mut transaction = at.begin().await;
    let second = blank_instance(&transaction, at.cell, 1);
    let refused = transaction.insert_instance(&second).await.unwrap_err();
    assert!(matches!(refused, Error::Query(_)), "{refused}");
    drop(transaction);

    // Each cell has its own slots.
    let other = CellId::random();
    at.register(other).await;
    let mut transaction = at.begin().await;
    let taken = transaction.take_slot(other, |_| Placement::Here(())).await;
    assert_eq!(taken.unwrap(), (0, ()));
}

async fn slots_that_are_occupied_are_skipped(at: Fixture) {
    at.instance(&account()).await;
    let mut transaction = at.begin().await;
    let mut offered = Vec::new();
    let taken = transaction.take_slot(at.cell, |slot| {
        offered.push(slot);
        match slot {
            0..3 => Placement::Occupied,
            _ => Placement::Here(format!("place {slot}")),
        }
    });
    assert_eq!(taken.await.unwrap(), (3, "place 3".to_owned()));
    assert_eq!(offered, [1, 2, 3]);

    // A free slot comes after some that are occupied.
    let row = blank_instance(&transaction, at.cell, 3);
    transaction.insert_instance(&row).await.unwrap();
    let taken = transaction.take_slot(at.cell, |slot| match slot {
        0..=2 => Placement::Occupied,
        _ => Placement::Here(()),
    });
    assert_eq!(taken.await.unwrap(), (4, ()));
}

async fn an_instance_that_fits_nowhere_gets_no_slot(at: Fixture) {
    at.instance(&account()).await;
    let mut transaction = at.begin().await;
    let two = |slot| match slot {
        0 => Placement::Here(()),
        1 => Placement::Occupied,
        _ => Placement::Nowhere,
    };
    let refused = transaction.take_slot(at.cell, two).await.unwrap_err();
    assert!(matches!(refused, Error::NoSlot), "{refused}");
    assert!(!refused.is_unavailable());
    drop(transaction);

    let unknown = CellId::random();
    assert!(!at.store.knows_cell(unknown).await.unwrap());
    assert!(at.store.knows_cell(at.cell).await.unwrap());
    let mut transaction = at.begin().await;
    let refused = transaction.take_slot(unknown, two).await.unwrap_err();
    assert!(matches!(refused, Error::UnknownCell(_)), "{refused}");
}

async fn instances_placed_at_the_same_time_get_different_slots(at: Fixture) {
    let accounts = [account(), somebody_else()];
    let placements = (0..32).map(|n| at.instance(&accounts[n % 2]));
    let placed = join_all(placements).await;
    let slots: BTreeSet<_> = placed.iter().map(|i| i.slot).collect();
    assert_eq!(slots, (0..32).collect());
    let remembered = at.store.standings(at.cell, &[]).await.unwrap();
    assert_eq!(remembered.len(), 32);
}

pub(crate) async fn pages_follow_each_other(at: Fixture) {
    let mut own = BTreeSet::new();
    for _ in 0..10 {
        own.insert(at.instance(&account()).await.id);
        at.instance(&somebody_else()).await;
    }
    let mut listed = Vec::new();
    let mut sizes = Vec::new();
    let mut marker: Option<String> = None;
    loop {
        let page = at
            .store
            .instances(&account(), Replicas::Included, marker.as_deref(), 4)
            .await;
        let page = page.unwrap();
        let Some(last) = page.last() else { break };
        marker = Some(last.instance.id.to_string());
        sizes.push(page.len());
        listed.extend(page.into_iter().map(|it| it.instance.id));
        assert!(sizes.len() < 10, "the pages don't end: {listed:?}");
    }
    assert_eq!(sizes, [4, 4, 2]);
    assert_eq!(listed, own.into_iter().collect::<Vec<_>>());

    // A marker is a place in the order, even if its instance is gone.
    at.forget(listed[3]).await;
    let marker = listed[3].to_string();
    let page = at
        .store
        .instances(&account(), Replicas::Included, Some(&marker), 1)
        .await
        .unwrap();
    assert_eq!(page[0].instance.id, listed[4]);
    let page = at
        .store
        .instances(&account(), Replicas::Included, Some("zzz"), 9)
        .await
        .unwrap();
    assert_eq!(page, []);
}

async fn what_expires_is_found_when_its_time_is_over(at: Fixture) {
    let mut ids = Vec::new();
    for _ in 0..4 {
        ids.push(at.instance(&account()).await.id);
    }
    ids.sort();
    let mut transaction = at.begin().await;
    let (now, later) =
        (transaction.now(), transaction.after(Duration::from_hours(1)));
    for (id, lifetime) in ids.iter().zip([
        Lifetime::Until(now),
        Lifetime::Until(later),
        Lifetime::Until(now),
        Lifetime::Protected,
    ]) {
        transaction.set_lifetime(*id, lifetime).await.unwrap();
    }
    let (cell, all) = (at.cell, None);
    let expired = transaction.expired(cell, all, 9).await.unwrap();
    assert_eq!(expired, [ids[0], ids[2]]);
    assert_eq!(transaction.expired(cell, all, 1).await.unwrap(), [ids[0]]);
    let rest = transaction.expired(cell, Some(ids[0]), 9).await.unwrap();
    assert_eq!(rest, [ids[2]]);
    let elsewhere = transaction.expired(CellId::random(), all, 9).await;
    assert!(elsewhere.unwrap().is_empty());
    let shutdown = InstanceStatus::Shutdown;
    transaction.set_status(ids[0], shutdown, None).await.unwrap();
    assert_eq!(transaction.expired(cell, all, 9).await.unwrap(), [ids[2]]);
    transaction.commit().await.unwrap();
    let protected = at.store.any_instance(ids[3]).await.unwrap().unwrap();
    assert_eq!(protected.lifetime, Lifetime::Protected);
}
