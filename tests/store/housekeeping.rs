//! The store removes old rows, and reports its state.

use std::{collections::HashMap, time::Duration};

use chrono::TimeDelta;
use clouddb_model::{CellId, InstanceId, InstanceStatus, told};
use clouddb_store::{
    Fingerprint, Instance, Key, KeyState, Lane, NewOperation, OperationState,
    Standing,
};

use crate::fixture::{
    Fixture, LONG, account, blank_instance, blank_operation, somebody_else,
};

on_both_databases! {
    the_leases_of_whoever_ended_end,
    answers_are_forgotten_after_a_day,
    operations_are_forgotten_a_week_after_they_ended,
    it_is_known_for_a_while_that_an_instance_was_forgotten,
    a_cell_comes_further_and_never_back,
    it_is_told_how_instances_stand,
    everything_is_counted,
}

const DAY: Duration = Duration::from_hours(24);
const ALMOST_A_DAY: Duration = Duration::from_mins(24 * 60 - 1);

async fn the_leases_of_whoever_ended_end(at: Fixture) {
    let claim = async |owner: &str| {
        at.operation().await;
        let claimed =
            at.store.claim(at.cell, Lane::Server, owner, LONG).await.unwrap();
        claimed.unwrap().claim
    };
    let (ended, done) = (claim("ended").await, claim("ended").await);
    let alive = claim("alive").await;
    let mut transaction = at.begin().await;
    transaction.finish(done, "sand", None).await.unwrap().unwrap();
    transaction.commit().await.unwrap();
    let before = at.shown(done.operation).await;

    at.store.release_all("ended").await.unwrap();
    // The claim is valid until another worker takes the operation.
    assert!(at.store.holds(ended).await.unwrap());
    assert_eq!(at.claimed(LONG).await.operation, ended.operation);
    assert!(at.claim(LONG).await.is_none());
    assert!(!at.store.holds(ended).await.unwrap());
    assert!(at.store.holds(alive).await.unwrap());
    assert_eq!(at.shown(done.operation).await, before);
}

async fn answers_are_forgotten_after_a_day(at: Fixture) {
    let key = |id: &str| Key {
        account: account(),
        id: id.into(),
        fingerprint: Fingerprint {
            open: String::new(),
            domain: String::new(),
            keyed: String::new(),
        },
        formerly: "unkeyed".into(),
        holder: "somebody".into(),
    };
    let age = |id: &str, by: Duration| {
        at.meddle(format!(
            "UPDATE idempotency_key SET created = created - {} WHERE id = \
             '{id}'",
            by.as_micros()
        ))
    };
    for id in ["old", "young", "old, never answered"] {
        at.store.take_key(&key(id)).await.unwrap();
    }
    for id in ["old", "young"] {
        let mut transaction = at.begin().await;
        let kept = transaction.keep_answer(&key(id), "painted").await;
        kept.unwrap().unwrap();
        transaction.commit().await.unwrap();
    }
    age("old", DAY).await;
    age("old, never answered", DAY).await;
    age("young", ALMOST_A_DAY).await;
    at.store.prune().await.unwrap();

    let count = "DELETE FROM idempotency_key";
    let young = at.store.take_key(&key("young")).await.unwrap();
    assert_eq!(young, KeyState::Answered("painted".into()));
    assert_eq!(at.meddle(count.into()).await, 1);
}

async fn operations_are_forgotten_a_week_after_they_ended(at: Fixture) {
    let mut ended = Vec::new();
    for _ in 0..2 {
        at.operation().await;
        let claim = at.claimed(LONG).await;
        let mut transaction = at.begin().await;
        transaction.finish(claim, "sand", None).await.unwrap().unwrap();
        transaction.commit().await.unwrap();
        ended.push(claim.operation);
    }
    let running = at.operation().await.id;
    at.claimed(LONG).await;
    let [old, young] = ended[..] else { unreachable!() };
    let almost_a_week = 6 * DAY + ALMOST_A_DAY;
    for (id, by) in
        [(old, 7 * DAY), (young, almost_a_week), (running, 30 * DAY)]
    {
        let by = by.as_micros();
        let older = format!(
            "UPDATE operation SET started = started - {by}, finished = \
             finished - {by} WHERE id = '{id}'"
        );
        assert_eq!(at.meddle(older).await, 1);
    }
    at.store.prune().await.unwrap();

    let left = at.store.operations(&account(), None, None, 9).await.unwrap();
    let left: Vec<_> = left.iter().map(|operation| operation.id).collect();
    assert_eq!(left, [running, young]);
    assert_eq!(at.events(old).await, []);
    assert_eq!(at.events(young).await.len(), 2);
    // Only the events of the new operation are left.
    let events = "DELETE FROM operation_event";
    assert_eq!(at.meddle(events.into()).await, 3);
}

async fn it_is_known_for_a_while_that_an_instance_was_forgotten(at: Fixture) {
    let [gone, there] =
        [at.instance(&account()).await, at.instance(&account()).await];
    at.forget(gone.id).await;
    let is_forgotten = async |id| at.store.is_forgotten(id).await.unwrap();
    assert!(is_forgotten(gone.id).await);
    assert!(!is_forgotten(there.id).await);
    assert!(!is_forgotten(InstanceId::random()).await);
    let kept = TimeDelta::days(3);
    at.store.prune_forgotten(kept).await.unwrap();
    assert!(is_forgotten(gone.id).await);

    // A deletion that was rolled back leaves no trace.
    let mut transaction = at.begin().await;
    transaction.forget_instance(there.id).await.unwrap();
    transaction.roll_back().await.unwrap();
    assert!(!is_forgotten(there.id).await);
    let by = kept.num_microseconds().unwrap();
    let age =
        format!("UPDATE forgotten_instance SET forgotten = forgotten - {by}");
    assert_eq!(at.meddle(age).await, 1);
    at.store.prune_forgotten(kept).await.unwrap();
    assert!(!is_forgotten(gone.id).await);
}

async fn a_cell_comes_further_and_never_back(at: Fixture) {
    let now = async || at.store.generation(at.cell).await.unwrap();
    assert_eq!(now().await, Some(0));
    assert_eq!(at.store.generation(CellId::random()).await.unwrap(), None);
    at.instance(&account()).await;
    assert_eq!(now().await, Some(1));
    for (least, then) in [(0, 2), (9, 9), (4, 10)] {
        let mut transaction = at.begin().await;
        let has = transaction.advance_cell(at.cell, least).await.unwrap();
        assert_eq!(has, then);
        assert_eq!(transaction.generation(at.cell).await.unwrap(), then);
        transaction.commit().await.unwrap();
    }
    let mut transaction = at.begin().await;
    transaction.advance_cell(at.cell, 0).await.unwrap();
    transaction.roll_back().await.unwrap();
    assert_eq!(now().await, Some(10));
}

async fn it_is_told_how_instances_stand(at: Fixture) {
    let mut expected = HashMap::new();
    for (status, busy, is_short) in [
        (InstanceStatus::Build, true, false),
        (InstanceStatus::Active, false, true),
        (InstanceStatus::Reboot, true, false),
        (InstanceStatus::Error, false, false),
    ] {
        let Instance { id, volume, .. } = at.instance(&account()).await;
        let mut transaction = at.begin().await;
        transaction.set_status(id, status, None).await.unwrap();
        let why = is_short.then(|| told!("the disk is full"));
        transaction.set_shortage(id, why.as_ref()).await.unwrap();
        transaction.commit().await.unwrap();
        let operation = at.operation_of(&account(), id).await;
        if !busy {
            let mut transaction = at.begin().await;
            transaction.supersede(operation.id).await.unwrap();
            transaction.commit().await.unwrap();
        }
        let standing = Standing { id, status, busy, volume, is_short };
        expected.insert(id, standing);
    }
    let Instance { id, status, volume, .. } = at.instance(&account()).await;
    let mut transaction = at.begin().await;
    let operation = NewOperation {
        subject: id.into(),
        kind: "dry",
        ..blank_operation(&transaction, at.cell)
    };
    transaction.insert_operation(&operation).await.unwrap();
    transaction.commit().await.unwrap();
    let (busy, is_short) = (false, false);
    expected.insert(id, Standing { id, status, busy, volume, is_short });
    // One operation waits and another one is in progress.
    at.claimed(LONG).await;

    let other = CellId::random();
    at.register(other).await;
    let mut transaction = at.begin().await;
    let elsewhere = blank_instance(&transaction, other, 0);
    transaction.insert_instance(&elsewhere).await.unwrap();
    transaction.commit().await.unwrap();

    let standings = at.store.standings(at.cell, &["dry"]).await.unwrap();
    let found: HashMap<_, _> =
        standings.into_iter().map(|standing| (standing.id, standing)).collect();
    assert_eq!(found, expected);
    let there = at.store.standings(other, &["dry"]).await.unwrap();
    assert_eq!(there.len(), 1);
    assert_eq!((there[0].id, there[0].busy), (elsewhere.id, false));
}

async fn everything_is_counted(at: Fixture) {
    assert_eq!(at.store.count_instances().await.unwrap(), []);
    assert_eq!(at.store.count_operations().await.unwrap(), []);
    let built = at.instance(&account()).await.id;
    at.instance(&account()).await;
    at.instance(&somebody_else()).await;
    let mut transaction = at.begin().await;
    let status = InstanceStatus::Active;
    transaction.set_status(built, status, None).await.unwrap();
    transaction.commit().await.unwrap();
    let mut counted = at.store.count_instances().await.unwrap();
    counted.sort_by_key(|(_, count)| *count);
    let expected = [(status, 1), (InstanceStatus::Build, 2)];
    assert_eq!(counted, expected);

    for _ in 0..3 {
        at.operation().await;
    }
    at.claimed(LONG).await;
    assert_eq!(
        at.store.count_operations().await.unwrap(),
        [
            ("paint".to_owned(), OperationState::Queued, 2),
            ("paint".to_owned(), OperationState::Running, 1),
        ]
    );
}
