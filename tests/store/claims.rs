//! Only one worker claims an operation, and only that worker records its
//! outcome.

use std::{collections::BTreeSet, time::Duration};

use chrono::{DateTime, Utc};
use clouddb_model::{CellId, InstanceId, told};
use clouddb_store::{
    EventOutcome::{Done, Failed, Started},
    Lane, NewOperation, OperationState,
};
use clouddb_tests::eventually;
use futures::future::join_all;

use crate::fixture::{Fixture, LONG, OVER, blank_operation};

on_both_databases! {
    an_operation_is_claimed_by_one,
    claimers_at_the_same_time_share_what_there_is_to_do,
    what_was_due_first_is_claimed_first,
    a_step_follows_the_other,
    a_step_that_failed_is_tried_again_after_a_pause,
    a_claim_that_is_given_back_can_be_claimed_at_once,
    an_operation_ends_well,
    an_operation_is_given_up,
    the_next_is_due_when_its_pause_or_its_lease_ends,
}

const SECOND: Duration = Duration::from_secs(1);

async fn an_operation_is_claimed_by_one(at: Fixture) {
    let new = at.operation().await;
    let claimed = at.claim(LONG).await.unwrap();
    let operation = claimed.operation;
    assert_eq!(operation.id, new.id);
    assert_eq!(operation.state, OperationState::Running);
    assert_eq!((operation.attempt, operation.epoch), (1, 1));
    assert_eq!(operation.detail, new.detail);
    assert_eq!(at.shown(new.id).await, operation);
    assert!(at.store.holds(claimed.claim).await.unwrap());
    assert!(at.claim(LONG).await.is_none());

    let events = at.events(new.id).await;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].at, claimed.at);
    assert_eq!(at.history(new.id).await, [("sand".into(), Started, None)]);

    // A cell doesn't claim the operations of another cell.
    let other = CellId::random();
    at.register(other).await;
    at.operation().await;
    let claimed =
        at.store.claim(other, Lane::Server, "somebody", LONG).await.unwrap();
    assert!(claimed.is_none());
}

async fn claimers_at_the_same_time_share_what_there_is_to_do(at: Fixture) {
    let mut made = BTreeSet::new();
    for _ in 0..40 {
        made.insert(at.operation().await.id);
    }
    let claim_all = async || {
        let mut claimed = Vec::new();
        while let Some(next) = at.claim(LONG).await {
            assert_eq!((next.operation.attempt, next.claim.epoch), (1, 1));
            claimed.push(next.operation.id);
        }
        claimed
    };
    let claimed = join_all((0..12).map(|_| claim_all())).await.concat();
    assert_eq!(claimed.len(), 40);
    assert_eq!(claimed.into_iter().collect::<BTreeSet<_>>(), made);
}

async fn what_was_due_first_is_claimed_first(at: Fixture) {
    let mut made = Vec::new();
    for late in [2, 3, 1] {
        let mut transaction = at.begin().await;
        let run_at = transaction.now() - late * SECOND;
        let new = blank_operation(&transaction, at.cell);
        let new = NewOperation { run_at, ..new };
        transaction.insert_operation(&new).await.unwrap();
        transaction.commit().await.unwrap();
        made.push(new.id);
    }
    for expected in [made[1], made[0], made[2]] {
        assert_eq!(at.claimed(LONG).await.operation, expected);
    }
}

async fn a_step_follows_the_other(at: Fixture) {
    let id = at.operation().await.id;
    let claim = at.claimed(OVER).await;
    let claim_again = at.claimed(LONG).await;
    assert_eq!(claim_again.epoch, claim.epoch + 1);
    assert_eq!(at.shown(id).await.attempt, 2);
    let mut transaction = at.begin().await;
    let moved = transaction.advance(claim_again, "sand", "brush").await;
    moved.unwrap().unwrap();
    transaction.commit().await.unwrap();

    let operation = at.shown(id).await;
    assert_eq!(operation.step.as_deref(), Some("brush"));
    assert_eq!((operation.attempt, operation.epoch), (1, 2));
    assert!(at.store.holds(claim_again).await.unwrap());
    let expected = [
        ("sand".into(), Started, None),
        ("sand".into(), Started, None),
        ("sand".into(), Done, None),
        ("brush".into(), Started, None),
    ];
    assert_eq!(at.history(id).await, expected);
    assert!(at.events(id).await.is_sorted_by_key(|event| event.at));
}

async fn a_step_that_failed_is_tried_again_after_a_pause(at: Fixture) {
    let id = at.operation().await.id;
    let claim = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    let put_off =
        transaction.put_off(claim, "sand", &told!("no paper"), SECOND).await;
    put_off.unwrap().unwrap();
    let due = transaction.now() + SECOND;
    transaction.commit().await.unwrap();

    assert!(!at.store.holds(claim).await.unwrap());
    let operation = at.shown(id).await;
    assert_eq!(operation.state, OperationState::Queued);
    assert_eq!(operation.error.as_deref(), Some("no paper"));
    assert_eq!((operation.attempt, operation.run_at), (1, due));
    assert_eq!(operation.step.as_deref(), Some("sand"));
    assert_eq!(
        at.store.next_due(at.cell, Lane::Server).await.unwrap(),
        Some(due)
    );
    let again =
        eventually("the pause has ended", async || at.claim(LONG).await);
    let again = again.await;
    assert!(again.at >= due, "{} is before {due}", again.at);
    assert_eq!((again.operation.attempt, again.claim.epoch), (2, 2));
    assert_eq!(again.operation.error.as_deref(), Some("no paper"));

    // The error stays until the next step begins.
    let mut transaction = at.begin().await;
    let moved = transaction.advance(again.claim, "sand", "brush").await;
    moved.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(at.shown(id).await.error, None);
    let expected = [
        ("sand".into(), Started, None),
        ("sand".into(), Failed, Some("no paper".into())),
        ("sand".into(), Started, None),
        ("sand".into(), Done, None),
        ("brush".into(), Started, None),
    ];
    assert_eq!(at.history(id).await, expected);
}

async fn a_claim_that_is_given_back_can_be_claimed_at_once(at: Fixture) {
    let id = at.operation().await.id;
    let claim = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    transaction.release(claim).await.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(at.shown(id).await.state, OperationState::Queued);
    assert_eq!(at.history(id).await.len(), 1);
    let again = at.claimed(LONG).await;
    assert_eq!(again.epoch, 2);
    assert!(!at.store.holds(claim).await.unwrap());
    assert!(at.store.holds(again).await.unwrap());
}

async fn an_operation_ends_well(at: Fixture) {
    let new = at.operation().await;
    let claim = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    transaction.finish(claim, "sand", None).await.unwrap().unwrap();
    let now = transaction.now();
    transaction.commit().await.unwrap();
    let ended = at.shown(new.id).await;
    assert_eq!(ended.state, OperationState::Succeeded);
    assert_eq!((ended.step, ended.error), (None, None));
    assert_eq!(ended.finished, Some(now));
    // The detail may contain secrets, so it is removed at the end.
    assert_eq!(ended.detail, "{}");
    let last = at.history(new.id).await.pop();
    assert_eq!(last, Some(("sand".into(), Done, None)));
    assert!(at.claim(LONG).await.is_none());
    assert_eq!(at.store.next_due(at.cell, Lane::Server).await.unwrap(), None);
}

async fn an_operation_is_given_up(at: Fixture) {
    let new = at.operation().await;
    let claim = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    let failed =
        transaction.finish(claim, "sand", Some(&told!("no paper"))).await;
    failed.unwrap().unwrap();
    let now = transaction.now();
    transaction.commit().await.unwrap();
    let ended = at.shown(new.id).await;
    assert_eq!(ended.state, OperationState::Failed);
    assert_eq!(ended.error.as_deref(), Some("no paper"));
    assert_eq!((ended.step, ended.finished), (None, Some(now)));
    assert_eq!(ended.detail, "{}");
    let last = at.history(new.id).await.pop();
    assert_eq!(last, Some(("sand".into(), Failed, Some("no paper".into()))));
    assert!(at.claim(LONG).await.is_none());
    // The subject is free for another operation.
    at.operation_of(&new.account, new.subject).await;
}

async fn the_next_is_due_when_its_pause_or_its_lease_ends(at: Fixture) {
    let next = async || at.store.next_due(at.cell, Lane::Server).await.unwrap();
    assert_eq!(next().await, None);

    let mut transaction = at.begin().await;
    let later: DateTime<Utc> = transaction.now() + LONG;
    let new = blank_operation(&transaction, at.cell);
    let new = NewOperation { run_at: later, ..new };
    transaction.insert_operation(&new).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(next().await, Some(later));
    assert!(at.claim(LONG).await.is_none());

    let mut transaction = at.begin().await;
    let now = transaction.now();
    let new = blank_operation(&transaction, at.cell);
    transaction.insert_operation(&new).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(next().await, Some(now));
    let claimed = at.claim(LONG / 2).await.unwrap();
    assert_eq!(next().await, Some(claimed.at + LONG / 2));

    let mut transaction = at.begin().await;
    transaction.renew(claimed.claim, 2 * LONG).await.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(next().await, Some(later));

    // A lease that is too long for a date is no error.
    let patient = at.operation_of(&new.account, InstanceId::random()).await;
    let claimed = at.claim(Duration::MAX).await.unwrap();
    assert_eq!(claimed.operation.id, patient.id);
    assert_eq!(next().await, Some(later));
}
