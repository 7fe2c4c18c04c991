//! Requests that a client may send again are answered once.

use std::time::Duration;

use clouddb_model::InstanceId;
use clouddb_store::{
    Fingerprint, Key,
    KeyState::{self, Answered, Begun, Different, New, Running},
    Lost,
};
use futures::future::join_all;

use crate::fixture::{
    Fixture, account, blank_instance, patiently, somebody_else,
};

on_both_databases! {
    a_request_is_answered_once,
    accounts_have_keys_of_their_own,
    a_key_names_one_request,
    of_requests_sent_at_the_same_time_one_is_carried_out,
    a_request_that_was_refused_is_forgotten,
    whoever_ends_leaves_its_requests_to_others,
    whoever_gives_no_sign_is_believed_to_have_ended,
    an_answer_is_kept_along_with_what_was_done_for_it,
    answers_are_kept_for_a_day,
    what_was_begun_is_left_to_whoever_asks_next,
    what_was_recognised_otherwise_is_replaced,
    whoever_has_another_key_recognises_what_is_no_secret,
}

const HALF_A_MINUTE: Duration = Duration::from_secs(30);
const MINUTE: Duration = Duration::from_mins(1);

fn key() -> Key {
    Key {
        account: account(),
        id: "paint-the-fence".into(),
        fingerprint: fingerprint("green"),
        formerly: "unkeyed".into(),
        holder: "first".into(),
    }
}

/// The fingerprint of a request.
fn fingerprint(colour: &str) -> Fingerprint {
    Fingerprint {
        open: format!("open {colour}"),
        domain: "here".into(),
        keyed: format!("keyed {colour}"),
    }
}

/// The same request, as a service with another secret sees it.
fn elsewhere(colour: &str) -> Key {
    let keyed = format!("elsewhere {colour}");
    let domain = "there".into();
    let fingerprint = Fingerprint { domain, keyed, ..fingerprint(colour) };
    Key { fingerprint, holder: "elsewhere".into(), ..key() }
}

/// The same request, which another process received.
fn to_another() -> Key {
    Key { holder: "second".into(), ..key() }
}

async fn take(at: &Fixture, key: &Key) -> KeyState {
    patiently(async || at.store.take_key(key).await).await
}

async fn answer(at: &Fixture, key: &Key, text: &str) -> Result<(), Lost> {
    let mut transaction = at.begin().await;
    let kept = transaction.keep_answer(key, text).await.unwrap();
    transaction.commit().await.unwrap();
    kept
}

/// Makes every key older by that much.
async fn age(at: &Fixture, by: Duration) {
    let by = by.as_micros();
    let older = format!("UPDATE idempotency_key SET created = created - {by}");
    assert!(at.meddle(older).await > 0);
}

async fn a_request_is_answered_once(mut at: Fixture) {
    assert_eq!(take(&at, &key()).await, New);
    assert_eq!(take(&at, &key()).await, Running);
    assert_eq!(take(&at, &to_another()).await, Running);
    let text = r#"{"it's": "☂"}"#;
    assert_eq!(answer(&at, &key(), text).await, Ok(()));
    for _ in 0..2 {
        for key in [key(), to_another()] {
            assert_eq!(take(&at, &key).await, Answered(text.into()));
        }
        at.reopen().await;
    }
    // The first answer can't be replaced.
    assert_eq!(answer(&at, &key(), "other").await, Err(Lost));
    assert_eq!(take(&at, &key()).await, Answered(text.into()));
}

async fn what_was_begun_is_left_to_whoever_asks_next(at: Fixture) {
    assert_eq!(take(&at, &key()).await, New);
    assert_eq!(at.store.note_key(&to_another(), "x").await.unwrap(), Err(Lost));
    assert_eq!(at.store.note_key(&key(), "half").await.unwrap(), Ok(()));
    assert_eq!(take(&at, &to_another()).await, Running);
    // Only the holder of a key can release it.
    at.store.leave_key(&to_another()).await.unwrap();
    assert_eq!(take(&at, &to_another()).await, Running);
    at.store.leave_key(&key()).await.unwrap();
    let other = Key { fingerprint: fingerprint("red"), ..to_another() };
    assert_eq!(take(&at, &other).await, Different);
    assert_eq!(take(&at, &to_another()).await, Begun("half".into()));
    assert_eq!(take(&at, &key()).await, Running);
    assert_eq!(answer(&at, &key(), "late").await, Err(Lost));
    assert_eq!(at.store.note_key(&key(), "late").await.unwrap(), Err(Lost));

    at.store.release_all("second").await.unwrap();
    assert_eq!(take(&at, &key()).await, Begun("half".into()));
    answer(&at, &key(), "painted").await.unwrap();
    assert_eq!(at.store.note_key(&key(), "x").await.unwrap(), Err(Lost));
    at.store.leave_key(&key()).await.unwrap();
    assert_eq!(take(&at, &to_another()).await, Answered("painted".into()));
}

async fn what_was_recognised_otherwise_is_replaced(at: Fixture) {
    // Older versions stored other fingerprints: at first unkeyed ones, later
    // only the keyed part.
    for (id, before) in [("one", "unkeyed"), ("other", "keyed green")] {
        let own = Key { id: id.into(), ..key() };
        assert_eq!(take(&at, &own).await, New);
        at.meddle(format!(
            "UPDATE idempotency_key SET fingerprint = '{before}' WHERE id = \
             '{id}'"
        ))
        .await;
        answer(&at, &own, "painted").await.unwrap();
        let red = Key {
            formerly: "red".into(),
            fingerprint: fingerprint("red"),
            ..own.clone()
        };
        assert_eq!(take(&at, &red).await, Different);
        assert_eq!(take(&at, &own).await, Answered("painted".into()));
        // After the answer, the old fingerprint no longer matches.
        let old = Key { formerly: before.into(), ..red };
        assert_eq!(take(&at, &old).await, Different);
        assert_eq!(take(&at, &own).await, Answered("painted".into()));
    }
}

async fn whoever_has_another_key_recognises_what_is_no_secret(at: Fixture) {
    let other = elsewhere("green");
    assert_eq!(take(&at, &key()).await, New);
    assert_eq!(take(&at, &other).await, Running);
    assert_eq!(take(&at, &elsewhere("red")).await, Different);
    answer(&at, &key(), "painted").await.unwrap();
    assert_eq!(take(&at, &other).await, Answered("painted".into()));
    // A service with the same secret also compares the secret part.
    let keyed = "another secret".into();
    let fingerprint = Fingerprint { keyed, ..fingerprint("green") };
    let secret = Key { fingerprint, ..key() };
    assert_eq!(take(&at, &secret).await, Different);
    assert_eq!(take(&at, &key()).await, Answered("painted".into()));
}

async fn accounts_have_keys_of_their_own(at: Fixture) {
    let others = Key { account: somebody_else(), ..key() };
    assert_eq!(take(&at, &key()).await, New);
    assert_eq!(take(&at, &others).await, New);
    answer(&at, &key(), "painted").await.unwrap();
    assert_eq!(take(&at, &others).await, Running);
    answer(&at, &others, "painted too").await.unwrap();
    assert_eq!(take(&at, &key()).await, Answered("painted".into()));
    assert_eq!(take(&at, &others).await, Answered("painted too".into()));
}

async fn a_key_names_one_request(at: Fixture) {
    let other = Key { fingerprint: fingerprint("red"), ..key() };
    assert_eq!(take(&at, &key()).await, New);
    assert_eq!(take(&at, &other).await, Different);
    answer(&at, &key(), "painted").await.unwrap();
    assert_eq!(take(&at, &other).await, Different);
    assert_eq!(take(&at, &key()).await, Answered("painted".into()));

    let next = Key { id: "paint-the-fence-again".into(), ..other };
    assert_eq!(take(&at, &next).await, New);
}

async fn of_requests_sent_at_the_same_time_one_is_carried_out(at: Fixture) {
    for number in 0..5 {
        let id = format!("request {number}");
        let key = Key { id, ..key() };
        let taken = join_all((0..8).map(|_| take(&at, &key))).await;
        let new = taken.iter().filter(|state| **state == New).count();
        let running = taken.iter().filter(|state| **state == Running).count();
        assert_eq!((new, running), (1, 7), "{taken:?}");
    }
}

async fn a_request_that_was_refused_is_forgotten(at: Fixture) {
    assert_eq!(take(&at, &key()).await, New);
    // Only the process that handles the request can drop its key.
    at.store.drop_key(&to_another()).await.unwrap();
    assert_eq!(take(&at, &key()).await, Running);
    at.store.drop_key(&key()).await.unwrap();
    let other = Key { fingerprint: fingerprint("red"), ..key() };
    assert_eq!(take(&at, &other).await, New);
    // An answer stays.
    answer(&at, &other, "painted").await.unwrap();
    at.store.drop_key(&other).await.unwrap();
    assert_eq!(take(&at, &other).await, Answered("painted".into()));
}

async fn whoever_ends_leaves_its_requests_to_others(at: Fixture) {
    let bystander = Key { id: "dry".into(), holder: "third".into(), ..key() };
    assert_eq!(take(&at, &key()).await, New);
    assert_eq!(take(&at, &bystander).await, New);
    at.store.release_all("first").await.unwrap();
    assert_eq!(take(&at, &bystander).await, Running);
    let different = Key { fingerprint: fingerprint("red"), ..to_another() };
    assert_eq!(take(&at, &different).await, Different);
    assert_eq!(take(&at, &to_another()).await, New);
    assert_eq!(take(&at, &key()).await, Running);

    // The first process isn't dead after all, but it is too late.
    assert_eq!(answer(&at, &key(), "painted first").await, Err(Lost));
    at.store.drop_key(&key()).await.unwrap();
    assert_eq!(answer(&at, &to_another(), "painted").await, Ok(()));
    assert_eq!(take(&at, &key()).await, Answered("painted".into()));
    // An answer stays when the process that gave it ends.
    at.store.release_all("second").await.unwrap();
    assert_eq!(take(&at, &key()).await, Answered("painted".into()));
}

async fn whoever_gives_no_sign_is_believed_to_have_ended(at: Fixture) {
    let earlier = |by: Duration| {
        let by = by.as_micros();
        let sql = "UPDATE idempotency_key SET held_until = held_until -";
        at.meddle(format!("{sql} {by}"))
    };
    assert_eq!(take(&at, &key()).await, New);
    earlier(HALF_A_MINUTE).await;
    assert_eq!(take(&at, &to_another()).await, Running);
    earlier(HALF_A_MINUTE).await;
    assert_eq!(take(&at, &to_another()).await, New);
    // The second process gets as much time as the first one.
    earlier(HALF_A_MINUTE).await;
    assert_eq!(take(&at, &key()).await, Running);
}

async fn an_answer_is_kept_along_with_what_was_done_for_it(at: Fixture) {
    let work = async |commit: bool| -> InstanceId {
        let mut transaction = at.begin().await;
        let instance = blank_instance(&transaction, at.cell, 0);
        transaction.insert_instance(&instance).await.unwrap();
        let kept = transaction.keep_answer(&key(), "painted").await;
        kept.unwrap().unwrap();
        if commit {
            transaction.commit().await.unwrap();
        }
        instance.id
    };
    assert_eq!(take(&at, &key()).await, New);
    let undone = work(false).await;
    assert_eq!(take(&at, &key()).await, Running);
    assert_eq!(at.store.any_instance(undone).await.unwrap(), None);
    let done = work(true).await;
    assert_eq!(take(&at, &key()).await, Answered("painted".into()));
    assert!(at.store.any_instance(done).await.unwrap().is_some());
}

async fn answers_are_kept_for_a_day(at: Fixture) {
    assert_eq!(take(&at, &key()).await, New);
    answer(&at, &key(), "painted").await.unwrap();
    age(&at, (24 * 60 - 1) * MINUTE).await;
    assert_eq!(take(&at, &key()).await, Answered("painted".into()));
    age(&at, MINUTE).await;
    at.store.prune().await.unwrap();
    // From then on a client can use the key for another request.
    let other = Key { fingerprint: fingerprint("red"), ..key() };
    assert_eq!(take(&at, &other).await, New);
    assert_eq!(take(&at, &key()).await, Different);
}
