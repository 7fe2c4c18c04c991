//! Failures of a Swift, by either protocol.

mod s3;
mod swift;

use std::{sync::Arc, time::Duration};

use clouddb_objects::{Error, Prefix};
use futures::{StreamExt, TryStreamExt, stream};
use reqwest::Method;

use crate::{
    far::{Far, said},
    fixture::{data, name, read, source},
    line::Fate,
    server::server,
};

macro_rules! on_every_far_store {
    ($($test:ident),* $(,)?) => {
        mod of_swift {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Far::swift(|_| {}).await).await;
            })*
        }
        mod of_s3 {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Far::s3(|_| {}).await).await;
            })*
        }
    };
}

on_every_far_store! {
    what_is_short_of_breath_for_a_while_is_asked_again,
    a_store_that_goes_on_failing_is_given_up_on,
    a_store_that_is_down_is_unavailable,
    a_slow_store_is_waited_for,
    a_piece_that_is_held_is_sent_again,
    a_connection_that_is_always_lost_is_given_up_on,
    the_rest_is_got_when_the_connection_is_lost,
    the_rest_of_another_object_is_not_got,
    a_store_without_room_is_full,
    a_quota_that_is_reached_on_the_way_is_full,
    who_may_not_come_back_is_denied,
    a_listing_that_breaks_off_is_asked_for_again,
    a_deletion_that_breaks_off_is_asked_for_again,
    a_source_that_fails_names_itself,
}

async fn what_is_short_of_breath_for_a_while_is_asked_again(far: Far) {
    let data = data(2 * far.unit);
    let mut number = 0;
    far.line.decide(move |_| {
        number += 1;
        if number % 3 == 0 { Fate::Pass } else { Fate::Answer(503) }
    });
    far.put(&data).await.unwrap();
    assert!(far.get().await.unwrap() == data);
    far.store.delete(&name("object")).await.unwrap();
    far.assert_nothing_is_left().await;
}

async fn a_store_that_goes_on_failing_is_given_up_on(far: Far) {
    far.line.decide_objects(|head| {
        if head.starts_with("PUT") { Fate::Answer(503) } else { Fate::Pass }
    });
    for size in [9, 2 * far.unit] {
        let error = far.put(&data(size)).await.unwrap_err();
        assert!(error.is_unavailable(), "{error:?}");
        assert!(said(&error).contains("503"), "{error:?}");
    }
    far.assert_nothing_is_left().await;
}

async fn a_store_that_is_down_is_unavailable(far: Far) {
    drop(far.line);
    let put = far.store.put(&name("object"), source(&data(9))).await;
    let error = put.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    assert!(said(&error).contains("refused"), "{error:?}");
    assert!(!said(&error).contains("testing"), "{error:?}");
}

#[tokio::test]
async fn a_swift_that_says_nothing_is_given_up_on() {
    is_given_up_on(Far::swift(|settings| settings.patience = 1).await).await;
}

#[tokio::test]
async fn an_s3_that_says_nothing_is_given_up_on() {
    is_given_up_on(Far::s3(|settings| settings.patience = 1).await).await;
}

async fn is_given_up_on(far: Far) {
    let piece = far.piece(1);
    far.line.decide_objects(move |head| {
        let is_it = head.starts_with("GET") || head.contains(&piece);
        if is_it { Fate::Silence } else { Fate::Pass }
    });
    let error = far.put(&data(2 * far.unit)).await.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    far.assert_nothing_is_left().await;
    far.put(&data(9)).await.unwrap();
    let error = far.get().await.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
}

async fn a_slow_store_is_waited_for(far: Far) {
    let data = data(2 * far.unit + 1);
    far.line.decide(|_| Fate::Slow(Duration::from_millis(200)));
    far.put(&data).await.unwrap();
    assert!(far.get().await.unwrap() == data);
}

async fn a_piece_that_is_held_is_sent_again(far: Far) {
    let data = data(3 * far.unit);
    let (mut number, pieces) = (0, [0, 1].map(|number| far.piece(number)));
    far.line.decide_objects(move |head| {
        let is_piece = pieces.iter().any(|piece| head.contains(piece));
        number += u32::from(is_piece);
        match number {
            1 => Fate::LoseAfter(9),
            2 => Fate::LoseAfter(50_000),
            3 => Fate::LoseAnswer,
            _ => Fate::Pass,
        }
    });
    far.put(&data).await.unwrap();
    assert!(far.get().await.unwrap() == data);
}

async fn a_connection_that_is_always_lost_is_given_up_on(far: Far) {
    let piece = far.piece(1);
    far.line.decide_objects(move |head| {
        if head.contains(&piece) { Fate::LoseAfter(9_000) } else { Fate::Pass }
    });
    let error = far.put(&data(2 * far.unit)).await.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    far.assert_nothing_is_left().await;
}

async fn the_rest_is_got_when_the_connection_is_lost(far: Far) {
    let data = data(2 * far.unit + 200_003);
    far.put(&data).await.unwrap();
    let mut number = 0;
    far.line.decide_objects(move |head| {
        if head.starts_with("HEAD") {
            return Fate::Pass;
        }
        assert!(number == 0 || head.to_lowercase().contains("\r\nrange:"));
        number += 1;
        if number < 4 { Fate::AnswerOnly(90_000) } else { Fate::Pass }
    });
    assert!(far.get().await.unwrap() == data);
}

async fn the_rest_of_another_object_is_not_got(far: Far) {
    far.put(&data(2 * far.unit + 200_000)).await.unwrap();
    far.line.decide_objects(|head| match head {
        head if head.starts_with("HEAD") => Fate::Pass,
        _ => Fate::AnswerOnly(90_000),
    });
    let mut content = far.store.get(&name("object")).await.unwrap();
    content.next().await.unwrap().unwrap();
    far.line.decide(|_| Fate::Pass);
    far.put(&data(2 * far.unit + 100_000)).await.unwrap();
    let error = read(content).await.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    assert!(said(&error).contains("replaced"), "{error:?}");
}

async fn a_store_without_room_is_full(far: Far) {
    for status in [507, 413] {
        let piece = far.piece(1);
        far.line.decide_objects(move |head| {
            let is_second = head.contains(&piece);
            if is_second { Fate::Answer(status) } else { Fate::Pass }
        });
        let error = far.put(&data(2 * far.unit + 9)).await.unwrap_err();
        assert!(matches!(error, Error::Full(_)), "{error:?}");
        assert!(said(&error).contains(&status.to_string()), "{error:?}");
        far.assert_nothing_is_left().await;
    }
}

async fn a_quota_that_is_reached_on_the_way_is_full(far: Far) {
    // The first object creates its containers.
    far.put(&data(far.unit + 1)).await.unwrap();
    far.store.delete(&name("object")).await.unwrap();
    let most = (far.unit + far.unit / 2).to_string();
    let quota = [("X-Container-Meta-Quota-Bytes", most.as_str())];
    let set = server().ask(Method::POST, &far.pieces(), &quota).await;
    assert!(set.status().is_success(), "{set:?}");
    let error = far.put(&data(2 * far.unit + 9)).await.unwrap_err();
    assert!(matches!(error, Error::Full(_)), "{error:?}");
    far.assert_nothing_is_left().await;
}

async fn who_may_not_come_back_is_denied(far: Far) {
    for status in [401, 403] {
        let (piece, mut is_revoked) = (far.piece(1), false);
        far.line.decide(move |head| {
            is_revoked |= head.contains(&piece);
            if is_revoked { Fate::Answer(status) } else { Fate::Pass }
        });
        let error = far.put(&data(2 * far.unit + 9)).await.unwrap_err();
        assert!(matches!(error, Error::Denied(_)), "{error:?}");
        assert!(!said(&error).contains("testing"), "{error:?}");
        // A sweep removes later what couldn't be removed then.
        far.line.decide(|_| Fate::Pass);
        far.await_swept().await;
        far.assert_nothing_is_left().await;
    }
}

async fn a_listing_that_breaks_off_is_asked_for_again(far: Far) {
    far.put(&data(9)).await.unwrap();
    // In its head, and in its body.
    for end in [150, 450, 500] {
        let mut number = 0;
        far.line.decide(move |head| {
            let is_it = ["format=json", "list-type=2"];
            number += u32::from(is_it.iter().any(|part| head.contains(part)));
            if number == 1 { Fate::AnswerOnly(end) } else { Fate::Pass }
        });
        let listed = far.store.list(Prefix::default());
        let listed: Vec<_> = listed.try_collect().await.unwrap();
        assert_eq!(listed.len(), 1);
    }
}

async fn a_deletion_that_breaks_off_is_asked_for_again(far: Far) {
    far.put(&data(2 * far.unit)).await.unwrap();
    let mut number = 0;
    far.line.decide(move |head| {
        number += i32::from(head.starts_with("DELETE"));
        if number == 1 { Fate::LoseAnswer } else { Fate::Pass }
    });
    far.store.delete(&name("object")).await.unwrap();
    far.assert_nothing_is_left().await;
}

async fn a_source_that_fails_names_itself(far: Far) {
    let error = std::io::Error::other("the pipe is broken");
    let error = Error::Source(Arc::new(error));
    let data = data(2 * far.unit);
    let broken = source(&data).chain(stream::iter([Err(error)]));
    let error = far.store.put(&name("object"), broken).await.unwrap_err();
    assert!(said(&error).contains("the pipe is broken"), "{error:?}");
    far.assert_nothing_is_left().await;
}
