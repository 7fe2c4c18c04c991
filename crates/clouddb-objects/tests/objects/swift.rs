//! Tests for Swift alone: segments, containers, and objects of other programs.

use clouddb_objects::{Error, ObjectStore, Prefix, Settings, SwiftSettings};
use futures::TryStreamExt;
use md5::{Digest, Md5};
use reqwest::Method;
use serde_json::json;
use uuid::Uuid;

use crate::{
    fixture::{broken, data, name, read, source},
    server::{Swift, server, settings},
};

struct Own {
    container: String,
    store: ObjectStore,
}

impl Own {
    async fn new() -> Self {
        let container = format!("own-{}", Uuid::new_v4());
        let settings = settings(server().port, &container);
        Self { container, store: open(settings).await.unwrap() }
    }

    async fn segments(&self) -> Vec<String> {
        server().contents(&format!("{}_segments", self.container)).await
    }
}

async fn open(settings: SwiftSettings) -> Result<ObjectStore, Error> {
    ObjectStore::open(Settings::Swift(settings)).await
}

#[tokio::test]
async fn a_manifest_has_the_sum_of_its_segments() {
    let own = Own::new().await;
    let data = data(2 * 64 * 1024 + 5);
    own.store.put(&name("a/b"), source(&data)).await.unwrap();
    let sums =
        data.chunks(64 * 1024).map(|part| hex::encode(Md5::digest(part)));
    let sum = hex::encode(Md5::digest(sums.collect::<String>()));
    let path = format!("{}/a/b", own.container);
    let reply = server().ask(Method::HEAD, &path, &[]).await;
    assert_eq!(reply.headers()["etag"], format!("\"{sum}\""));
    assert_eq!(reply.headers()["x-static-large-object"], "True");
    assert_eq!(own.segments().await.len(), 3);
}

#[tokio::test]
async fn an_object_of_more_segments_than_a_manifest_has_is_too_large() {
    let container = format!("large-{}", Uuid::new_v4());
    let mut settings = settings(server().port, &container);
    assert_eq!(settings.segments, 1000);
    (settings.segment_size, settings.segments) = (10, 9);
    let own = Own { container, store: open(settings).await.unwrap() };
    assert_eq!(own.store.container(), Some(own.container.as_str()));
    own.store.put(&name("b"), source(&data(90))).await.unwrap();
    own.store.delete(&name("b")).await.unwrap();
    let put = own.store.put(&name("a"), source(&data(91))).await;
    assert!(matches!(put, Err(Error::TooLarge(90))), "{put:?}");
    assert_eq!(own.segments().await, [""; 0]);
    let got = own.store.get(&name("a")).await;
    assert!(matches!(got, Err(Error::NotFound(_))), "{got:?}");
}

#[tokio::test]
async fn a_segment_that_is_lost_is_noticed() {
    let own = Own::new().await;
    let data = data(3 * 64 * 1024);
    own.store.put(&name("a"), source(&data)).await.unwrap();
    let lost = own.segments().await.swap_remove(1);
    let path = format!("{}_segments/{lost}", own.container);
    server().ask(Method::DELETE, &path, &[]).await;
    let got = match own.store.get(&name("a")).await {
        Ok(content) => read(content).await,
        Err(error) => Err(error),
    };
    got.unwrap_err();
    // It can still be deleted.
    own.store.delete(&name("a")).await.unwrap();
    assert!(own.segments().await.is_empty());
}

#[tokio::test]
async fn segments_go_with_their_object() {
    let own = Own::new().await;
    let object = name("a");
    let (old, new) = (data(3 * 64 * 1024), data(2 * 64 * 1024 + 1));
    own.store.put(&object, source(&old)).await.unwrap();
    let first = own.segments().await;
    own.store.put(&object, source(&new)).await.unwrap();
    let second = own.segments().await;
    assert_eq!(second.len(), 3);
    assert!(!second.iter().any(|segment| first.contains(segment)));
    own.store.put(&object, broken(&old)).await.unwrap_err();
    assert_eq!(own.segments().await, second);
    own.store.put(&object, source(&data(1))).await.unwrap();
    assert!(own.segments().await.is_empty());
}

#[tokio::test]
async fn containers_that_somebody_removed_are_made_again() {
    let own = Own::new().await;
    for size in [9, 64 * 1024 + 1] {
        let object = name("a");
        own.store.put(&object, source(&data(size))).await.unwrap();
        own.store.delete(&object).await.unwrap();
        let segments = format!("{}_segments", own.container);
        for container in [&own.container, &segments] {
            server().ask(Method::DELETE, container, &[]).await;
        }
        let listed = own.store.list(Prefix::default());
        let listed: Vec<_> = listed.try_collect().await.unwrap();
        assert!(listed.is_empty());
        own.store.put(&object, source(&data(size))).await.unwrap();
        own.store.delete(&object).await.unwrap();
    }
}

#[tokio::test]
async fn a_container_with_a_quota_is_full() {
    let own = Own::new().await;
    own.store.put(&name("a"), source(&data(10))).await.unwrap();
    let quota = [("X-Container-Meta-Quota-Bytes", "15")];
    server().ask(Method::POST, &own.container, &quota).await;
    let put = own.store.put(&name("b"), source(&data(10))).await;
    assert!(matches!(put, Err(Error::Full(_))), "{put:?}");
}

#[tokio::test]
async fn what_others_put_there_is_not_ours() {
    let own = Own::new().await;
    own.store.put(&name("a"), source(&data(1))).await.unwrap();
    let foreign = format!("{}/.hidden%20thing", own.container);
    server().ask(Method::PUT, &foreign, &[("Content-Length", "0")]).await;
    let listed = own.store.list(Prefix::default());
    let listed: Vec<_> = listed.try_collect().await.unwrap();
    assert_eq!(listed.len(), 1, "{listed:?}");
}

#[tokio::test]
async fn settings_that_make_no_sense_are_refused() {
    let wrong: [fn(&mut SwiftSettings); 8] = [
        |settings| settings.container = String::new(),
        |settings| settings.container = "a/b".into(),
        |settings| settings.container = "..".into(),
        |settings| settings.segment_size = 0,
        |settings| settings.segments = 0,
        |settings| settings.segment_size = 6 << 30,
        |settings| settings.page_size = 0,
        |settings| settings.patience = 0,
    ];
    for change in wrong {
        let mut settings = settings(server().port, "a");
        change(&mut settings);
        let opened = open(settings).await;
        assert!(matches!(opened, Err(Error::Settings(_))), "{opened:?}");
    }
}

#[tokio::test]
async fn segments_are_as_many_as_the_swift_takes() {
    let swift = Swift::start(&json!({"segments": 3}));
    let store = open(settings(swift.port, "few")).await.unwrap();
    // Five segments of the configured size.
    let data = data(5 * 64 * 1024);
    store.put(&name("a"), source(&data)).await.unwrap();
    let content = store.get(&name("a")).await.unwrap();
    assert!(read(content).await.unwrap() == data);
    assert!(swift.contents("few_segments").await.len() <= 3);
}
