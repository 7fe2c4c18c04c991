//! Operations that wait for their turn, and that have to begin again.

use std::time::Duration;

use clouddb_store::{
    EventOutcome::{Done, Failed, Started},
    Lane, NewOperation, OperationState,
};
use clouddb_tests::eventually;

use crate::fixture::{Fixture, LONG, OVER, blank_operation};

on_both_databases! {
    a_lane_has_operations_of_its_own,
    what_was_waited_for_a_turn_is_not_taken_from_the_time,
    an_operation_begins_anew,
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
    // It has that only once.
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
        .start_over(claim, "brush", "sand", "it is rotten", SECOND)
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
    // Whoever lost the claim can't.
    let mut transaction = at.begin().await;
    let back =
        transaction.start_over(claim, "sand", "sand", "no", SECOND).await;
    assert!(back.unwrap().is_err());
}
