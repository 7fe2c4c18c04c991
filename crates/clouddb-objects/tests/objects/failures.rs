//! A Swift with troubles.

use std::{error::Error as StdError, time::Duration};

use bytes::Bytes;
use clouddb_objects::{Error, ObjectStore, Prefix, Settings, SwiftSettings};
use futures::{StreamExt, TryStreamExt, stream};
use tokio::time::Instant;
use uuid::Uuid;

use crate::{
    eventually,
    fixture::{data, name, read, source},
    line::{Fate, Line},
    server::{server, settings},
};

/// More than is held to be sent again.
const LARGE: usize = 20 * 1024 * 1024;

/// A store at the other end of a line.
struct Far {
    line: Line,
    container: String,
    store: ObjectStore,
}

impl Far {
    async fn new() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut SwiftSettings)) -> Self {
        let line = Line::to(server().port).await;
        let container = format!("far-{}", Uuid::new_v4());
        let mut settings = settings(line.port, &container);
        change(&mut settings);
        let store = ObjectStore::open(Settings::Swift(settings)).await;
        Self { line, container, store: store.unwrap() }
    }

    async fn put(&self, data: &Bytes) -> Result<(), Error> {
        self.store.put(&name("object"), source(data)).await.map(drop)
    }

    async fn get(&self) -> Result<Bytes, Error> {
        read(self.store.get(&name("object")).await?).await
    }

    async fn assert_nothing_is_left(&self) {
        let segments = format!("{}_segments", self.container);
        eventually("nothing is left", async || {
            let left = server().contents(&segments).await;
            left.is_empty().then_some(())
        })
        .await;
        let objects = server().contents(&self.container).await;
        assert!(objects.is_empty(), "{objects:?}");
    }
}

/// All that an error says.
pub(crate) fn said(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

#[tokio::test]
async fn what_is_short_of_breath_for_a_while_is_asked_again() {
    let far = Far::new().await;
    let data = data(3 * 64 * 1024);
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

#[tokio::test]
async fn a_store_that_goes_on_failing_is_given_up_on() {
    let far = Far::new().await;
    far.line.decide_objects(|head| {
        if head.starts_with("PUT") { Fate::Answer(503) } else { Fate::Pass }
    });
    for size in [9, 3 * 64 * 1024] {
        let error = far.put(&data(size)).await.unwrap_err();
        assert!(error.is_unavailable(), "{error:?}");
        assert!(said(&error).contains("503"), "{error:?}");
    }
    far.assert_nothing_is_left().await;
}

#[tokio::test]
async fn a_store_that_is_down_is_unavailable() {
    let far = Far::new().await;
    drop(far.line);
    let put = far.store.put(&name("object"), source(&data(9))).await;
    let error = put.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    assert!(said(&error).contains("refused"), "{error:?}");
    assert!(!said(&error).contains("testing"), "{error:?}");
}

#[tokio::test]
async fn a_store_that_says_nothing_is_given_up_on() {
    let far = Far::with(|settings| settings.patience = 1).await;
    far.line.decide_objects(|_| Fate::Silence);
    let began = Instant::now();
    let error = far.get().await.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    assert!(began.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn a_slow_store_is_waited_for() {
    let far = Far::new().await;
    let data = data(2 * 64 * 1024 + 1);
    far.line.decide(|_| Fate::Slow(Duration::from_millis(200)));
    far.put(&data).await.unwrap();
    assert!(far.get().await.unwrap() == data);
}

#[tokio::test]
async fn a_segment_that_is_held_is_sent_again() {
    let far = Far::new().await;
    let data = data(4 * 64 * 1024);
    let mut number = 0;
    far.line.decide_objects(move |_| {
        number += 1;
        match number {
            1 => Fate::LoseAfter(9),
            2 => Fate::LoseAfter(50_000),
            _ => Fate::Pass,
        }
    });
    far.put(&data).await.unwrap();
    assert!(far.get().await.unwrap() == data);
}

#[tokio::test]
async fn what_was_sent_and_cannot_be_read_again_fails_at_once() {
    let far = Far::with(|settings| settings.segment_size = 1 << 30).await;
    let loss = 12 * 1024 * 1024;
    far.line.decide_objects(move |head| {
        if head.starts_with("PUT") { Fate::LoseAfter(loss) } else { Fate::Pass }
    });
    let began = Instant::now();
    let error = far.put(&data(LARGE)).await.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    assert!(began.elapsed() < Duration::from_secs(20));
    far.assert_nothing_is_left().await;
}

#[tokio::test]
async fn the_rest_is_got_when_the_connection_is_lost() {
    let far = Far::new().await;
    let data = data(5 * 64 * 1024 + 3);
    far.put(&data).await.unwrap();
    let mut number = 0;
    far.line.decide_objects(move |head| {
        assert!(number == 0 || head.to_lowercase().contains("\r\nrange:"));
        number += 1;
        if number < 4 { Fate::AnswerOnly(90_000) } else { Fate::Pass }
    });
    assert!(far.get().await.unwrap() == data);
}

#[tokio::test]
async fn the_rest_of_another_object_is_not_got() {
    let far = Far::new().await;
    far.put(&data(5 * 64 * 1024)).await.unwrap();
    far.line.decide_objects(|_| Fate::AnswerOnly(90_000));
    let content = far.store.get(&name("object")).await.unwrap();
    far.line.decide(|_| Fate::Pass);
    far.put(&data(6 * 64 * 1024)).await.unwrap();
    let error = read(content).await.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    assert!(said(&error).contains("replaced"), "{error:?}");
}

#[tokio::test]
async fn a_store_without_room_is_full() {
    let far = Far::new().await;
    for status in [507, 413] {
        far.line.decide_objects(move |head| {
            let is_third = head.contains("/00000002 ");
            if is_third { Fate::Answer(status) } else { Fate::Pass }
        });
        let error = far.put(&data(5 * 64 * 1024)).await.unwrap_err();
        assert!(matches!(error, Error::Full(_)), "{error:?}");
        assert!(said(&error).contains(&status.to_string()), "{error:?}");
        far.assert_nothing_is_left().await;
    }
}

#[tokio::test]
async fn a_lost_answer_about_the_manifest_is_no_failure() {
    let far = Far::new().await;
    far.put(&data(3 * 64 * 1024)).await.unwrap();
    let data = data(4 * 64 * 1024);
    far.line.decide(|head| {
        let is_manifest = head.starts_with("PUT") && head.contains("=put");
        if is_manifest { Fate::LoseAnswer } else { Fate::Pass }
    });
    far.put(&data).await.unwrap();
    far.line.decide(|_| Fate::Pass);
    assert!(far.get().await.unwrap() == data);
    let segments = format!("{}_segments", far.container);
    assert_eq!(server().contents(&segments).await.len(), 4);
}

#[tokio::test]
async fn a_token_that_is_refused_on_the_way_is_renewed() {
    let held = 8 * 1024 * 1024;
    for (segment_size, size) in [(64 * 1024, 200_000), (held + 9, LARGE)] {
        let far = Far::with(|settings| {
            settings.segment_size = segment_size;
        })
        .await;
        let data = data(size);
        far.line.decide(refusing_after("/00000000 "));
        far.put(&data).await.unwrap();
        assert!(far.get().await.unwrap() == data);
    }
}

/// Refuses every token that was used until a segment was sent.
fn refusing_after(segment: &'static str) -> impl FnMut(&str) -> Fate + Send {
    let (mut old, mut is_over) = (Vec::new(), false);
    move |head| {
        let Some(token) = token(head) else { return Fate::Pass };
        if !is_over {
            is_over = head.contains(segment);
            old.push(token);
            return Fate::Pass;
        }
        if old.contains(&token) { Fate::Answer(401) } else { Fate::Pass }
    }
}

fn token(head: &str) -> Option<String> {
    let line = |line: &&str| line.to_lowercase().starts_with("x-auth-token:");
    head.lines().find(line).map(str::to_owned)
}

#[tokio::test]
async fn who_may_not_come_back_is_denied() {
    let far = Far::new().await;
    let mut is_revoked = false;
    far.line.decide(move |head| {
        is_revoked |= head.contains("/00000002 ");
        if is_revoked { Fate::Answer(401) } else { Fate::Pass }
    });
    let error = far.put(&data(5 * 64 * 1024)).await.unwrap_err();
    assert!(matches!(error, Error::Denied(_)), "{error:?}");
    assert!(!said(&error).contains("testing"), "{error:?}");
    // What couldn't be removed then is swept later.
    far.line.decide(|_| Fate::Pass);
    far.store.sweep(Duration::ZERO).await.unwrap();
    far.assert_nothing_is_left().await;
}

#[tokio::test]
async fn a_listing_that_breaks_off_is_asked_for_again() {
    let far = Far::new().await;
    far.put(&data(9)).await.unwrap();
    let mut number = 0;
    far.line.decide(move |head| {
        number += i32::from(head.contains("format=json"));
        if number == 1 { Fate::AnswerOnly(150) } else { Fate::Pass }
    });
    let listed: Vec<_> =
        far.store.list(Prefix::default()).try_collect().await.unwrap();
    assert_eq!(listed.len(), 1);
}

#[tokio::test]
async fn a_source_that_fails_names_itself() {
    let far = Far::new().await;
    let error = std::io::Error::other("the pipe is broken");
    let error = Error::Source(std::sync::Arc::new(error));
    let data = data(3 * 64 * 1024);
    let broken = source(&data).chain(stream::iter([Err(error)]));
    let error = far.store.put(&name("object"), broken).await.unwrap_err();
    assert!(said(&error).contains("the pipe is broken"), "{error:?}");
    far.assert_nothing_is_left().await;
}
