//! A worker that has lost its claim can't write any more.

use std::time::Duration;

use clouddb_model::told;
use clouddb_store::{Claim, Lane, Lost, Transaction};

use crate::fixture::{Fixture, LONG, OVER};

on_both_databases! {
    a_lease_that_is_renewed_goes_on,
    a_lease_that_ended_passes_to_somebody_else,
    a_claim_that_was_given_back_is_lost,
    the_claim_of_an_operation_that_has_ended_is_lost,
    the_claim_of_an_operation_that_was_superseded_is_lost,
    what_was_done_beside_a_lost_claim_is_undone,
}

type Written = Result<(), Lost>;

/// Every write that a worker can make with a claim.
async fn writes(at: &Fixture, claim: Claim) -> Vec<Written> {
    let mut outcomes = Vec::new();
    for write in 0..6 {
        let mut transaction = at.begin().await;
        outcomes.push(write_one(&mut transaction, claim, write).await);
        transaction.commit().await.unwrap();
    }
    outcomes
}

async fn write_one(at: &mut Transaction, claim: Claim, write: u32) -> Written {
    let written = match write {
        0 => at.renew(claim, 9 * LONG).await,
        1 => at.advance(claim, "sand", "brush").await,
        2 => {
            at.put_off(claim, "sand", &told!("no paper"), Duration::ZERO).await
        }
        3 => at.release(claim).await,
        4 => at.finish(claim, "sand", None).await,
        _ => at.finish(claim, "sand", Some(&told!("no paper"))).await,
    };
    written.unwrap()
}

/// Asserts that the holder of a claim can't write anything, not even the
/// attempt.
async fn assert_lost(at: &Fixture, claim: Claim) {
    assert!(!at.store.holds(claim).await.unwrap());
    let operation = at.shown(claim.operation).await;
    let events = at.events(claim.operation).await;
    let due = at.store.next_due(at.cell, Lane::Server).await.unwrap();
    assert_eq!(writes(at, claim).await, [Err(Lost); 6]);
    assert_eq!(at.shown(claim.operation).await, operation);
    assert_eq!(at.events(claim.operation).await, events);
    assert_eq!(at.store.next_due(at.cell, Lane::Server).await.unwrap(), due);
}

async fn a_lease_that_is_renewed_goes_on(at: Fixture) {
    at.operation().await;
    let claim = at.claimed(OVER).await;
    // The worker can still renew the lease if no other one took the operation.
    let mut transaction = at.begin().await;
    transaction.renew(claim, LONG).await.unwrap().unwrap();
    transaction.commit().await.unwrap();
    assert!(at.claim(LONG).await.is_none());
    assert!(at.store.holds(claim).await.unwrap());
}

async fn a_lease_that_ended_passes_to_somebody_else(at: Fixture) {
    let id = at.operation().await.id;
    let old = at.claimed(OVER).await;
    assert!(at.store.holds(old).await.unwrap());
    let new = at.claimed(LONG).await;
    assert_eq!(new.operation, id);
    assert!(new.epoch > old.epoch);

    assert_lost(&at, old).await;
    assert!(at.store.holds(new).await.unwrap());
    let mut transaction = at.begin().await;
    transaction.finish(new, "sand", None).await.unwrap().unwrap();
    transaction.commit().await.unwrap();
}

async fn a_claim_that_was_given_back_is_lost(at: Fixture) {
    for write in [2, 3] {
        at.operation().await;
        let claim = at.claimed(LONG).await;
        let mut transaction = at.begin().await;
        write_one(&mut transaction, claim, write).await.unwrap();
        transaction.commit().await.unwrap();
        assert_lost(&at, claim).await;
        let again = at.claimed(LONG).await;
        assert_eq!(again.operation, claim.operation);
        assert_lost(&at, claim).await;
    }
}

async fn the_claim_of_an_operation_that_has_ended_is_lost(at: Fixture) {
    for write in [4, 5] {
        at.operation().await;
        let claim = at.claimed(LONG).await;
        let mut transaction = at.begin().await;
        write_one(&mut transaction, claim, write).await.unwrap();
        transaction.commit().await.unwrap();
        assert_lost(&at, claim).await;
    }
}

async fn the_claim_of_an_operation_that_was_superseded_is_lost(at: Fixture) {
    at.operation().await;
    let claim = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    transaction.supersede(claim.operation).await.unwrap();
    transaction.commit().await.unwrap();
    assert_lost(&at, claim).await;
    // Guessing the next epoch doesn't help either.
    let next = Claim { epoch: claim.epoch + 1, ..claim };
    assert_lost(&at, next).await;
}

async fn what_was_done_beside_a_lost_claim_is_undone(at: Fixture) {
    let instance = at.instance(&crate::fixture::account()).await;
    at.operation_of(&instance.account, instance.id).await;
    let old = at.claimed(OVER).await;
    let new = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    transaction.forget_instance(instance.id).await.unwrap();
    let ended = transaction.finish(old, "sand", None).await.unwrap();
    assert_eq!(ended, Err(Lost));
    drop(transaction);
    let there = at.store.any_instance(instance.id).await.unwrap();
    assert_eq!(there, Some(instance.clone()));
    let usage = at.store.usage(&instance.account).await.unwrap();
    assert_eq!((usage.instances, usage.volumes), (1, 1));
    assert!(at.store.holds(new).await.unwrap());
}
