//! Each subject has at most one active operation.

use clouddb_model::{InstanceId, OperationId};
use clouddb_store::{
    Error, Lane, NewOperation, Operation, OperationState, Store,
};
use futures::future::join_all;

use crate::fixture::{
    Fixture, LONG, account, blank_operation, patiently, somebody_else,
};

on_both_databases! {
    an_operation_comes_back_as_it_was_and_only_to_its_account,
    the_newest_operations_come_first_and_pages_follow_each_other,
    one_operation_at_a_time_changes_a_subject,
    of_operations_begun_at_the_same_time_one_is_remembered,
    an_operation_that_another_one_takes_the_place_of_has_ended,
    the_latest_operations_of_a_kind_are_found,
    processes_look_and_change_at_the_same_time,
}

async fn an_operation_comes_back_as_it_was_and_only_to_its_account(
    mut at: Fixture,
) {
    let mut transaction = at.begin().await;
    let now = transaction.now();
    let new = NewOperation {
        run_at: now + LONG / 2,
        ..blank_operation(&transaction, at.cell)
    };
    transaction.insert_operation(&new).await.unwrap();
    transaction.commit().await.unwrap();
    let expected = Operation {
        waits: 0,
        id: new.id,
        account: account(),
        cell: at.cell,
        subject: new.subject,
        kind: "paint".into(),
        state: OperationState::Queued,
        step: Some("sand".into()),
        attempt: 0,
        epoch: 0,
        run_at: now + LONG / 2,
        deadline: now + LONG,
        detail: r#"{"colour": "☂"}"#.into(),
        error: None,
        started: now,
        finished: None,
    };
    for _ in 0..2 {
        assert_eq!(at.shown(new.id).await, expected);
        let others = at.store.operation(&somebody_else(), new.id).await;
        assert_eq!(others.unwrap(), None);
        let mut transaction = at.begin().await;
        let active = transaction.active_operation(new.subject).await.unwrap();
        assert_eq!(active.as_ref(), Some(&expected));
        drop(transaction);
        at.reopen().await;
    }
    let unknown = at.store.operation(&account(), OperationId::random()).await;
    assert_eq!(unknown.unwrap(), None);
    assert_eq!(at.events(new.id).await, []);
}

/// Reads all pages, of three operations each.
async fn pages(at: &Fixture, subject: Option<&str>) -> Vec<Vec<OperationId>> {
    let account = account();
    let mut pages: Vec<Vec<OperationId>> = Vec::new();
    loop {
        let last = pages.last().and_then(|page| page.last());
        let marker = last.map(ToString::to_string);
        let marker = marker.as_deref();
        let page = at.store.operations(&account, subject, marker, 3).await;
        let page: Vec<_> = page.unwrap().into_iter().map(|o| o.id).collect();
        if page.is_empty() {
            return pages;
        }
        pages.push(page);
        assert!(pages.len() < 10, "the pages don't end: {pages:?}");
    }
}

pub(crate) async fn the_newest_operations_come_first_and_pages_follow_each_other(
    at: Fixture,
) {
    let subjects = [InstanceId::random(), InstanceId::random()];
    let mut made = [Vec::new(), Vec::new()];
    let mut all = Vec::new();
    for turn in 0..7 {
        let operation = at.operation_of(&account(), subjects[turn % 2]).await;
        let mut transaction = at.begin().await;
        transaction.supersede(operation.id).await.unwrap();
        transaction.commit().await.unwrap();
        made[turn % 2].insert(0, operation.id);
        all.insert(0, operation.id);
        at.operation_of(&somebody_else(), InstanceId::random()).await;
    }
    let sizes = |pages: &[Vec<_>]| -> Vec<usize> {
        pages.iter().map(Vec::len).collect()
    };
    let listed = pages(&at, None).await;
    assert_eq!(sizes(&listed), [3, 3, 1]);
    assert_eq!(listed.concat(), all);
    for (subject, made) in subjects.iter().zip(made) {
        let subject = subject.to_string();
        assert_eq!(pages(&at, Some(&subject)).await.concat(), made);
    }
    assert!(pages(&at, Some("nothing")).await.is_empty());
    // Another account that names the subject doesn't see its operations.
    let subject = subjects[0].to_string();
    let others =
        at.store.operations(&somebody_else(), Some(&subject), None, 9).await;
    assert_eq!(others.unwrap(), []);
}

async fn one_operation_at_a_time_changes_a_subject(at: Fixture) {
    let first = at.operation().await;
    let mut transaction = at.begin().await;
    let second = NewOperation {
        subject: first.subject,
        ..blank_operation(&transaction, at.cell)
    };
    let refused = transaction.insert_operation(&second).await.unwrap_err();
    drop(transaction);
    let Error::Query(sqlx::Error::Database(cause)) = &refused else {
        panic!("{refused}")
    };
    assert!(cause.is_unique_violation(), "{cause}");
    assert!(!refused.is_unavailable());

    // The subject is free after the end of the operation, not after its claim.
    let claim = at.claimed(LONG).await;
    let mut transaction = at.begin().await;
    let refused = transaction.insert_operation(&second).await;
    refused.unwrap_err();
    drop(transaction);
    let mut transaction = at.begin().await;
    transaction.finish(claim, "sand", None).await.unwrap().unwrap();
    transaction.insert_operation(&second).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(pages(&at, None).await, [[second.id, first.id]]);
}

async fn of_operations_begun_at_the_same_time_one_is_remembered(at: Fixture) {
    let change = async |subject| {
        let mut transaction = at.begin().await;
        let instance = transaction.lock_instance(subject).await.unwrap();
        assert_eq!(instance.unwrap().id, subject);
        if transaction.active_operation(subject.into()).await.unwrap().is_some()
        {
            // Returns the connection to the pool for the next one.
            transaction.roll_back().await.unwrap();
            return false;
        }
        let new = blank_operation(&transaction, at.cell);
        let new = NewOperation { subject: subject.into(), ..new };
        transaction.insert_operation(&new).await.unwrap();
        transaction.commit().await.unwrap();
        true
    };
    // The pool doesn't have all connections from the first round on.
    for round in 1..=5 {
        let subject = at.instance(&account()).await.id;
        let changed = join_all((0..12).map(|_| change(subject))).await;
        assert_eq!(changed.into_iter().filter(|changed| *changed).count(), 1);
        assert_eq!(pages(&at, None).await.concat().len(), round);
    }
}

async fn an_operation_that_another_one_takes_the_place_of_has_ended(
    at: Fixture,
) {
    let first = at.operation().await;
    let mut transaction = at.begin().await;
    let now = transaction.now();
    transaction.supersede(first.id).await.unwrap();
    let active = transaction.active_operation(first.subject).await.unwrap();
    assert_eq!(active, None);
    transaction.commit().await.unwrap();

    let ended = at.shown(first.id).await;
    assert_eq!(ended.state, OperationState::Superseded);
    assert_eq!((ended.step, ended.finished), (None, Some(now)));
    assert_eq!(ended.detail, "{}");
    assert!(at.claim(LONG).await.is_none());
    assert_eq!(at.store.next_due(at.cell, Lane::Server).await.unwrap(), None);
}

async fn the_latest_operations_of_a_kind_are_found(at: Fixture) {
    let subject = InstanceId::random();
    let mut made = Vec::new();
    for kind in ["paint", "dry", "paint", "paint"] {
        let mut transaction = at.begin().await;
        let new = blank_operation(&transaction, at.cell);
        let new = NewOperation { subject: subject.into(), kind, ..new };
        transaction.insert_operation(&new).await.unwrap();
        transaction.supersede(new.id).await.unwrap();
        transaction.commit().await.unwrap();
        made.push(new.id);
        at.operation().await;
    }
    let mut transaction = at.begin().await;
    let latest =
        transaction.latest_operations(subject.into(), "paint", 2).await;
    let latest: Vec<_> = latest.unwrap().into_iter().map(|o| o.id).collect();
    assert_eq!(latest, [made[3], made[2]]);
    let all =
        transaction.latest_operations(subject.into(), "dry", 9).await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].id, made[1]);
}

async fn processes_look_and_change_at_the_same_time(at: Fixture) {
    let second = Store::open(&at.address).await.unwrap();
    let subject = InstanceId::random();
    let change = async |store: &Store| {
        for _ in 0..20 {
            let mut transaction = patiently(async || store.begin().await).await;
            let active =
                transaction.active_operation(subject.into()).await.unwrap();
            assert_eq!(active, None);
            let new = blank_operation(&transaction, at.cell);
            transaction.insert_operation(&new).await.unwrap();
            transaction.commit().await.unwrap();
        }
    };
    tokio::join!(change(&at.store), change(&second));
    assert_eq!(at.meddle("DELETE FROM operation".into()).await, 40);
}
