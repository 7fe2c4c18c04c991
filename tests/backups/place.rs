//! The stores that backups are kept in.

use std::time::Duration;

use clouddb_objects::{ObjectStore, Settings};
use clouddb_tests::{Options, Swift, TestServer};
use serde_json::json;
use uuid::Uuid;

/// Small, so that a small backup has several segments. Swift limits smaller
/// segments to one a second.
const SEGMENT: usize = 1024 * 1024;
/// The smallest part that S3 allows.
const PART: usize = 5 * 1024 * 1024;
/// After how many seconds without progress a store counts as gone.
const PATIENCE: u32 = 5;

/// The container of a test with its own Swift.
pub(crate) const CONTAINER: &str = "backups";

/// A server's own store.
#[derive(Debug)]
pub(crate) enum Place {
    Directory,
    /// A container of Swift.
    Swift(String),
    /// A bucket, which is also a container of Swift.
    S3(String),
}

/// What a store contains.
#[derive(Debug, Default, Eq, PartialEq)]
pub(crate) struct Stock {
    /// The names of the objects.
    pub(crate) objects: Vec<String>,
    /// The names of their segments or parts, and of unfinished objects.
    pub(crate) pieces: Vec<String>,
}

impl Place {
    pub(crate) fn swift() -> Self {
        Self::Swift(format!("backups-{}", Uuid::new_v4()))
    }

    pub(crate) fn s3() -> Self {
        Self::S3(format!("backups-{}", Uuid::new_v4()))
    }

    /// The server's options for it. `port` is that of Swift or of the line to
    /// it.
    pub(crate) fn options(&self, port: u16) -> Options {
        let store = match self {
            Self::Directory => return Options::default(),
            Self::Swift(container) => swift(port, container),
            Self::S3(bucket) => format!(
                "{{ kind = \"s3\", endpoint = \"http://127.0.0.1:{port}\", \
                 region = \"us-east-1\", bucket = \"{bucket}\", \
                 access_key = \"test:tester\", secret_key = \"testing\", \
                 part_size = {PART}, patience = {PATIENCE} }}"
            ),
        };
        let backups = Some(format!("store = {store}"));
        Options { backups, ..Options::default() }
    }

    /// Lists the store. A directory is in the server's data directory.
    pub(crate) async fn stock(&self, server: &TestServer) -> Stock {
        match self {
            Self::Directory => {
                let root = server.data().join("backups");
                let objects = names(&root.join(&**server.account()));
                let pieces = names(&root.join(".unfinished"));
                Stock { objects, pieces }
            }
            Self::Swift(container) => {
                stock(Swift::shared(), container, "_segments").await
            }
            Self::S3(bucket) => {
                stock(Swift::shared(), bucket, "+segments").await
            }
        }
    }
}

/// Lists a container and the container of its pieces.
pub(crate) async fn stock(
    swift: &Swift,
    container: &str,
    pieces: &str,
) -> Stock {
    let pieces = swift.contents(&format!("{container}{pieces}")).await;
    Stock { objects: swift.contents(container).await, pieces }
}

fn swift(port: u16, container: &str) -> String {
    format!(
        "{{ kind = \"swift\", container = \"{container}\", auth = {{ \
         login = \"v1\", url = \"http://127.0.0.1:{port}/auth/v1.0\", \
         user = \"test:tester\", key = \"testing\" }}, \
         segment_size = {SEGMENT}, patience = {PATIENCE} }}"
    )
}

fn names(directory: &std::path::Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(directory) else { return Vec::new() };
    let names = entries.map(|entry| entry.unwrap().file_name());
    names.map(|name| name.into_string().unwrap()).collect()
}

/// Removes unfinished objects from a container, as the service eventually does.
pub(crate) async fn sweep(port: u16, container: &str) -> u64 {
    let settings = json!({
        "kind": "swift", "container": container, "auth": {
            "login": "v1", "url": format!("http://127.0.0.1:{port}/auth/v1.0"),
            "user": "test:tester", "key": "testing",
        },
    });
    let settings: Settings = serde_json::from_value(settings).unwrap();
    let store = ObjectStore::open(settings).await.unwrap();
    store.sweep(Duration::ZERO).await.unwrap()
}
