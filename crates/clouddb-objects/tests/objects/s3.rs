//! Tests for S3 alone: buckets, and their regions.

use std::time::Duration;

use clouddb_objects::{Error, ObjectStore, Prefix, S3Settings, Settings};
use futures::{TryStreamExt, future::join_all};
use reqwest::Method;
use serde_json::json;
use uuid::Uuid;

use crate::{
    far::said,
    fixture::{data, name, read, source},
    line::{Fate, Line},
    server::{Swift, s3, server},
};

/// More than a part.
const LARGE: usize = 5 * 1024 * 1024 + 1;

fn bucket() -> String {
    format!("bucket-{}", Uuid::new_v4())
}

async fn open(settings: S3Settings) -> ObjectStore {
    ObjectStore::open(Settings::S3(settings)).await.unwrap()
}

#[tokio::test]
async fn a_bucket_that_is_not_there_has_nothing() {
    let bucket = bucket();
    let store = open(s3(&bucket)).await;
    assert_eq!(store.container(), Some(bucket.as_str()));
    let listed: Vec<_> =
        store.list(Prefix::default()).try_collect().await.unwrap();
    assert!(listed.is_empty());
    assert_eq!(store.sweep(Duration::ZERO).await.unwrap(), 0);
    store.delete(&name("a")).await.unwrap();
    let got = store.get(&name("a")).await;
    assert!(matches!(got, Err(Error::NotFound(_))), "{got:?}");
}

#[tokio::test]
async fn a_bucket_that_somebody_removed_is_made_again() {
    let bucket = bucket();
    let store = open(s3(&bucket)).await;
    for size in [9, LARGE] {
        let data = data(size);
        store.put(&name("a"), source(&data)).await.unwrap();
        let content = store.get(&name("a")).await.unwrap();
        assert!(read(content).await.unwrap() == data);
        store.delete(&name("a")).await.unwrap();
        let removed = server().ask(Method::DELETE, &bucket, &[]).await;
        assert_eq!(removed.status(), 204);
    }
}

#[tokio::test]
async fn many_who_find_no_bucket_make_one() {
    let store = open(s3(&bucket())).await;
    let (data, names) = (data(9), ["a", "b", "c", "d"].map(name));
    let puts = names.iter().map(|name| store.put(name, source(&data)));
    for put in join_all(puts).await {
        put.unwrap();
    }
}

#[tokio::test]
async fn a_bucket_is_made_in_its_region() {
    let swift = Swift::start(&json!({"location": "eu-north-1"}));
    let endpoint = format!("http://127.0.0.1:{}", swift.port);
    let own = |region: &str| S3Settings {
        endpoint: endpoint.parse().unwrap(),
        region: region.into(),
        ..s3("northern")
    };
    let store = open(own("eu-north-1")).await;
    store.put(&name("a"), source(&data(9))).await.unwrap();
    assert_eq!(swift.contents("northern").await, ["a"]);
}

#[tokio::test]
async fn who_may_make_no_bucket_is_told_so() {
    let bucket = bucket();
    let line = Line::to(server().port).await;
    let endpoint = format!("http://127.0.0.1:{}", line.port);
    let endpoint = endpoint.parse().unwrap();
    let store = open(S3Settings { endpoint, ..s3(&bucket) }).await;
    // In Swift, a user who may put objects in a bucket may also create one.
    let own = format!("PUT /{bucket} ");
    line.decide(move |head| {
        if head.starts_with(&own) { Fate::Answer(403) } else { Fate::Pass }
    });
    for size in [9, LARGE] {
        let put = store.put(&name("a"), source(&data(size))).await;
        let error = put.unwrap_err();
        assert!(matches!(error, Error::Denied(_)), "{error:?}");
        let said = said(&error);
        assert!(said.contains(&bucket), "{said}");
        assert!(said.contains("isn't there and can't be made"), "{said}");
        assert!(said.contains("answered 403"), "{said}");
        assert!(!said.contains("testing"), "{said}");
    }
}

#[tokio::test]
async fn parts_are_as_many_as_the_store_takes() {
    let swift = Swift::start(&json!({"parts": 3}));
    let endpoint = format!("http://127.0.0.1:{}", swift.port);
    let endpoint: url::Url = endpoint.parse().unwrap();
    // Six parts of the first size.
    let data = data(6 * LARGE);
    let own = S3Settings { endpoint: endpoint.clone(), ..s3("few") };
    let store = open(own.clone()).await;
    store.put(&name("a"), source(&data)).await.unwrap();
    let content = store.get(&name("a")).await.unwrap();
    assert!(read(content).await.unwrap() == data);

    // If the settings allow more parts than the store, the store refuses.
    let store = open(S3Settings { parts: Some(4000), ..own.clone() }).await;
    let refused = store.put(&name("b"), source(&data)).await.unwrap_err();
    assert!(matches!(refused, Error::Unexpected(_)), "{refused:?}");
    // If the settings allow fewer, the error says how much fits.
    let store = open(S3Settings { parts: Some(1), ..own }).await;
    let refused = store.put(&name("c"), source(&data)).await.unwrap_err();
    let most = 5 * 1024 * 1024;
    assert!(matches!(refused, Error::TooLarge(it) if it == most), "{refused}");
    assert_eq!(swift.contents("few").await, ["a"]);
}
