//! Tests that the memory of a transfer doesn't depend on its size, in a process
//! of its own, so that nothing else uses memory.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../objects/server.rs"]
#[allow(dead_code, reason = "other tests look into it")]
mod server;

use std::fs;

use bytes::Bytes;
use clouddb_objects::{Error, ObjectName, ObjectStore, S3Settings, Settings};
use futures::{Stream, TryStreamExt, stream};

use server::{s3, server, settings};

const MEBIBYTE: usize = 1024 * 1024;
/// Measurements have some noise: freed memory isn't returned at once.
const NOISE: usize = 6 * MEBIBYTE;
/// Memory that a transfer may take with the largest parts of S3.
const MOST: usize = 192 * MEBIBYTE;

/// A source of so many bytes, which are created only when they are read.
fn source(
    size: usize,
) -> impl Stream<Item = Result<Bytes, Error>> + Send + 'static {
    let piece = Bytes::from(vec![7; MEBIBYTE]);
    stream::iter((0..size / MEBIBYTE).map(move |_| Ok(piece.clone())))
}

/// The peak memory of this process since the last call, in bytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.unwrap().trim().trim_end_matches(" kB");
    fs::write("/proc/self/clear_refs", "5").unwrap();
    kibibytes.parse::<usize>().unwrap() * 1024
}

async fn peak_of(store: &ObjectStore, size: usize) -> usize {
    let object = ObjectName::new("large").unwrap();
    peak();
    let written = store.put(&object, source(size)).await.unwrap();
    assert_eq!(written.size, size as u64);
    let content = store.get_verified(&object, written).await.unwrap();
    content.try_for_each(async |_| Ok(())).await.unwrap();
    peak()
}

async fn assert_sizes_do_not_matter(settings: Settings) {
    let store = ObjectStore::open(settings).await.unwrap();
    // Sets up what is set up only once.
    peak_of(&store, 32 * MEBIBYTE).await;
    let small = peak_of(&store, 64 * MEBIBYTE).await;
    let large = peak_of(&store, 256 * MEBIBYTE).await;
    assert!(large < small + NOISE, "{small} and {large}: {store:?}");
}

#[tokio::test]
async fn memory_does_not_depend_on_sizes() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("objects");
    assert_sizes_do_not_matter(Settings::Directory { path }).await;
    let mut swift = settings(server().port, "memory");
    swift.segment_size = 100 * MEBIBYTE as u64;
    assert_sizes_do_not_matter(Settings::Swift(swift)).await;
    // With fewer parts, they are larger from the second on.
    let many = S3Settings { parts: Some(10_000), ..s3("memory-s3") };
    assert_sizes_do_not_matter(Settings::S3(many)).await;
    assert_the_largest_part_is_held_once().await;
}

/// Tests the size that parts grow to. Growing to it would take too many parts
/// here.
async fn assert_the_largest_part_is_held_once() {
    let largest = 128 * MEBIBYTE;
    let settings = S3Settings { part_size: largest, ..s3("memory-parts") };
    let store = ObjectStore::open(Settings::S3(settings)).await.unwrap();
    let peak = peak_of(&store, 2 * largest + MEBIBYTE).await;
    assert!((largest..MOST).contains(&peak), "{peak}");
}
