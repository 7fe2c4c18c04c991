//! Operations that wait for their turn, and operations that start over.

use std::time::Duration;

use clouddb_model::told;
use clouddb_store::{
    Claim,
    EventOutcome::{Done, Failed, Started},
    Lane, NewOperation, OperationState, Reader,
};
use clouddb_tests::eventually;

use crate::fixture::{Fixture, LONG, OVER, blank_operation};

on_both_databases! {
    a_lane_has_operations_of_its_own,
    what_was_waited_for_a_turn_is_not_taken_from_the_time,
    an_operation_begins_anew,
    tries_that_waited_are_counted_apart,
    what_a_step_takes_of_a_disk_is_others_until_it_ends,
}

const SECOND: Duration = Duration::from_secs(1);

async fn a_lane_has_operations_of_its_own(at: Fixture) {
    let lanes = [Lane::Server, Lane::Data, Lane::Objects];
    let mut made = Vec::new();
    let mut transaction = at.begin().await;
    for lane in lanes {
        let new = blank_operation(&transaction, at.cell);
        let new = NewOperation { lane, ..new };
        transaction.insert_operation(&new).await.unwrap();
        made.push(new.id);
    }
    transaction.commit().await.unwrap();
    for (lane, id) in lanes.into_iter().zip(made) {
        let claim = async || {
            let store = &at.store;
            store.claim(at.cell, lane, "somebody", LONG).await.unwrap()
        };
        let due = async || at.store.next_due(at.cell, lane).await.unwrap();
        assert!(due().await.is_some());
        let claimed = claim().await.unwrap();
        assert_eq!(claimed.operation.id, id);
        assert!(claim().await.is_none(), "{lane}");
        assert_eq!(due().await, Some(claimed.at + LONG), "{lane}");
    }
}

async fn what_was_waited_for_a_turn_is_not_taken_from_the_time(at: Fixture) {
    let mut transaction = at.begin().await;
    let run_at = transaction.now() - 60 * SECOND;
    let deadline = run_at + 10 * SECOND;
    let new = blank_operation(&transaction, at.cell);
    let new = NewOperation { run_at, deadline, ..new };
    transaction.insert_operation(&new).await.unwrap();
    transaction.commit().await.unwrap();
    let claimed = at.claim(OVER).await.unwrap();
    let deadline = claimed.at + 10 * SECOND;
    assert_eq!(claimed.operation.deadline, deadline);
    // The deadline moves only once.
    let again = at.claim(LONG).await.unwrap();
    assert_eq!(again.claim.epoch, 2);
    assert_eq!(again.operation.deadline, deadline);
}

async fn an_operation_begins_anew(at: Fixture) {
    let id = at.operation().await.id;
    let claim = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    let moved = transaction.advance(claim, "sand", "brush").await;
    moved.unwrap().unwrap();
    let back = transaction
        .start_over(claim, "brush", "sand", &told!("it is rotten"), SECOND)
        .await;
    back.unwrap().unwrap();
    let done = transaction.times_done(claim, "sand").await.unwrap();
    assert_eq!(done, 1);
    assert_eq!(transaction.times_done(claim, "brush").await.unwrap(), 0);
    let due = transaction.now() + SECOND;
    transaction.commit().await.unwrap();

    let operation = at.shown(id).await;
    assert_eq!(operation.state, OperationState::Queued);
    assert_eq!(operation.step.as_deref(), Some("sand"));
    assert_eq!((operation.attempt, operation.run_at), (0, due));
    let again = eventually("it is due", async || at.claim(LONG).await).await;
    assert_eq!(again.operation.attempt, 1);
    let expected = [
        ("sand".into(), Started, None),
        ("sand".into(), Done, None),
        ("brush".into(), Started, None),
        ("brush".into(), Failed, Some("it is rotten".into())),
        ("sand".into(), Started, None),
    ];
    assert_eq!(at.history(id).await, expected);
    // A worker that lost the claim can't start over.
    let mut transaction = at.begin().await;
    let back = transaction
        .start_over(claim, "sand", "sand", &told!("no"), SECOND)
        .await;
    assert!(back.unwrap().is_err());
}

async fn tries_that_waited_are_counted_apart(at: Fixture) {
    let id = at.operation().await.id;
    for number in 1..=3 {
        let claim = at.claimed(LONG).await;
        let mut transaction = at.begin().await;
        let why = &told!("no paper");
        let written = if number == 2 {
            transaction.put_off(claim, "sand", why, OVER).await
        } else {
            transaction.wait(claim, "sand", why, OVER).await
        };
        written.unwrap().unwrap();
        transaction.commit().await.unwrap();
    }
    let operation = at.shown(id).await;
    assert_eq!((operation.attempt, operation.waits), (3, 2));
    assert_eq!(operation.error.as_deref(), Some("no paper"));
    // Waits are counted for each step.
    let claim = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    let moved = transaction.advance(claim, "sand", "brush").await;
    moved.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(at.shown(id).await.waits, 0);
    let mut transaction = at.begin().await;
    let why = &told!("no brush");
    let waited = transaction.wait(claim, "brush", why, OVER).await;
    waited.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(at.shown(id).await.waits, 1);
    let again = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    let back = transaction.start_over(again, "brush", "sand", why, OVER).await;
    back.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(at.shown(id).await.waits, 0);
    // A worker that lost the claim can't wait.
    let mut transaction = at.begin().await;
    let late = transaction.wait(claim, "sand", why, OVER).await;
    assert!(late.unwrap().is_err());
}

async fn what_a_step_takes_of_a_disk_is_others_until_it_ends(at: Fixture) {
    at.operation().await;
    at.operation().await;
    let [one, other] = [at.claimed(LONG).await, at.claimed(LONG).await];
    let take = async |claim, disk: &str, bytes| {
        let mut transaction = at.begin().await;
        let taken = transaction.take_room(claim, disk, bytes).await.unwrap();
        transaction.commit().await.unwrap();
        taken
    };
    let taken = async |disk: &str, but: Claim| {
        let mut reader = Reader::from(&at.store);
        reader.room_taken(at.cell, disk, but.operation).await.unwrap()
    };
    take(one, "8", 5).await.unwrap();
    take(one, "8", 7).await.unwrap();
    assert_eq!(taken("8", other).await, 7);
    assert_eq!(taken("9", other).await, 0);
    assert_eq!(taken("8", one).await, 0, "its own");
    take(other, "8", u64::MAX).await.unwrap();
    let mut transaction = at.begin().await;
    let mut reader = Reader::from(&mut transaction);
    let all = reader.room_taken(at.cell, "8", one.operation).await.unwrap();
    assert_eq!(all, 1 << 50, "more than any disk has");
    // A step ends when it is put off, done or taken over.
    let why = &told!("no paper");
    let put_off = transaction.put_off(other, "sand", why, OVER).await;
    put_off.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(taken("8", one).await, 0);
    let other = at.claimed(OVER).await;
    assert_eq!(taken("8", one).await, 0);
    take(other, "8", 3).await.unwrap();
    assert_eq!(taken("8", one).await, 3);
    let again = at.claimed(LONG).await;
    assert_eq!(taken("8", one).await, 0);
    take(again, "8", 3).await.unwrap();
    assert!(take(other, "8", 3).await.is_err(), "the claim is lost");
    let mut transaction = at.begin().await;
    let moved = transaction.advance(again, "sand", "brush").await;
    moved.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(taken("8", one).await, 0);
}
