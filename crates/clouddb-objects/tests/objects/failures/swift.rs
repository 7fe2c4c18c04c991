//! Failures of Swift alone: tokens, manifests, and segments that aren't kept in
//! memory.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use crate::{far::Far, fixture::data, line::Fate, server::server};

/// More than is kept in memory to be sent again.
const LARGE: usize = 20 * 1024 * 1024;

#[tokio::test]
async fn what_was_sent_and_cannot_be_read_again_fails_at_once() {
    let far = Far::swift(|settings| settings.segment_size = 1 << 30).await;
    let loss = 12 * 1024 * 1024;
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&sent);
    far.line.decide_objects(move |head| {
        if !head.starts_with("PUT") {
            return Fate::Pass;
        }
        counted.fetch_add(1, Ordering::SeqCst);
        Fate::LoseAfter(loss)
    });
    let error = far.put(&data(LARGE)).await.unwrap_err();
    assert!(error.is_unavailable(), "{error:?}");
    assert_eq!(sent.load(Ordering::SeqCst), 1);
    far.assert_nothing_is_left().await;
}

#[tokio::test]
async fn a_lost_answer_about_the_manifest_is_no_failure() {
    let far = Far::swift(|_| {}).await;
    far.put(&data(3 * 64 * 1024)).await.unwrap();
    let data = data(4 * 64 * 1024);
    far.line.decide(|head| {
        let is_manifest = head.starts_with("PUT") && head.contains("=put");
        if is_manifest { Fate::LoseAnswer } else { Fate::Pass }
    });
    far.put(&data).await.unwrap();
    far.line.decide(|_| Fate::Pass);
    assert!(far.get().await.unwrap() == data);
    assert_eq!(server().contents(&far.pieces()).await.len(), 4);
}

#[tokio::test]
async fn a_token_that_is_refused_on_the_way_is_renewed() {
    let held = 8 * 1024 * 1024;
    for (segment_size, size) in [(64 * 1024, 200_000), (held + 9, LARGE)] {
        let far = Far::swift(|settings| {
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
