//! Failures of S3 alone: parts that take long, and uploads that end twice.

use std::{sync::Arc, time::Duration};

use clouddb_objects::{Error, ObjectStore, S3Settings, Settings};
use futures::{StreamExt, future::ready, stream};
use serde_json::json;
use tokio::sync::Mutex;

use crate::{
    eventually,
    far::{Far, said},
    fixture::{data, name, source},
    line::Fate,
    server::{Swift, s3},
};

/// With this rate of the connection, a part takes six seconds. Up to 4 MB at
/// its end may be in transit at once.
const DROPS: usize = 32 * 1024;
const PART: usize = 10 * 1024 * 1024;
const PATIENCE: u32 = 4;

#[tokio::test]
async fn a_part_may_take_longer_than_a_store_may_do_nothing() {
    let far = Far::s3(|settings| {
        settings.part_size = PART;
        settings.patience = PATIENCE;
    })
    .await;
    let piece = far.piece(0);
    far.line.decide_objects(move |head| {
        if head.contains(&piece) { Fate::Trickle(DROPS) } else { Fate::Pass }
    });
    let data = data(far.unit + 1);
    far.put(&data).await.unwrap();
    assert!(far.get().await.unwrap() == data);
}

#[tokio::test]
async fn a_lost_answer_about_the_end_of_an_upload_is_no_failure() {
    let far = Far::s3(|_| {}).await;
    far.put(&data(9)).await.unwrap();
    // A retry may be answered with success, or with an unknown upload.
    for next in [Fate::Pass, Fate::Answer(404)] {
        let data = data(far.unit + 2);
        let mut number = 0;
        far.line.decide_objects(move |head| {
            let is_end = head.starts_with("POST") && head.contains("uploadId=");
            number += u32::from(is_end);
            match number {
                1 if is_end => Fate::LoseAnswer,
                2 if is_end => next,
                _ => Fate::Pass,
            }
        });
        far.put(&data).await.unwrap();
        far.line.decide(|_| Fate::Pass);
        assert!(far.get().await.unwrap() == data);
        far.store.delete(&name("object")).await.unwrap();
        far.assert_nothing_is_left().await;
    }
}

#[tokio::test]
async fn an_upload_that_is_gone_is_no_object() {
    let far = Far::s3(|_| {}).await;
    let old = data(far.unit + 1);
    far.put(&old).await.unwrap();
    far.line.decide_objects(|head| {
        let is_end = head.starts_with("POST") && head.contains("uploadId=");
        if is_end { Fate::Answer(404) } else { Fate::Pass }
    });
    let mut new = old.to_vec();
    new[7] ^= 1;
    far.put(&new.into()).await.unwrap_err();
    far.line.decide(|_| Fate::Pass);
    assert!(far.get().await.unwrap() == old);
    far.store.delete(&name("object")).await.unwrap();
    far.assert_nothing_is_left().await;
}

fn change_key(swift: &mut Swift, key: &str) {
    swift.kill();
    swift.start_again(&json!({"key": key}));
}

#[tokio::test]
async fn a_key_that_is_revoked_on_the_way_is_one_no_more() {
    let swift = Swift::start(&json!({}));
    let endpoint = format!("http://127.0.0.1:{}", swift.port);
    let endpoint = endpoint.parse().unwrap();
    let settings = S3Settings { endpoint, ..s3("revoked") };
    let part = settings.part_size;
    let store = ObjectStore::open(Settings::S3(settings)).await.unwrap();
    let swift = Arc::new(Mutex::new(swift));
    let own = Arc::clone(&swift);
    let revoke = stream::once(async move {
        change_key(&mut *own.lock().await, "another");
        None
    });
    let (first, rest) = (source(&data(part + 9)), source(&data(part)));
    let pieces = first.map(Some).chain(revoke).chain(rest.map(Some));
    let pieces = pieces.filter_map(ready);
    let error = store.put(&name("a"), pieces).await.unwrap_err();
    assert!(matches!(error, Error::Denied(_)), "{error:?}");
    assert!(said(&error).contains("SignatureDoesNotMatch"), "{error:?}");
    assert!(!said(&error).contains("testing"), "{error:?}");
    let mut swift = swift.lock().await;
    change_key(&mut swift, "testing");
    // The mark of the upload, and the part that came before.
    assert_eq!(swift.contents("revoked+segments").await.len(), 2);
    eventually("they are swept", async || {
        store.sweep(Duration::ZERO).await.unwrap();
        let left = swift.contents("revoked+segments").await;
        left.is_empty().then_some(())
    })
    .await;
    assert!(swift.contents("revoked").await.is_empty());
}
