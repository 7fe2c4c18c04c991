//! Where backups are kept.

use std::time::Duration;

use clouddb_objects::{ObjectStore, Settings};
use clouddb_tests::{Options, Swift, TestServer};
use serde_json::json;
use uuid::Uuid;

/// Small, so that a small backup has several. Of smaller ones Swift gives only
/// one a second.
const SEGMENT: usize = 1024 * 1024;
/// The smallest that S3 allows.
const PART: usize = 5 * 1024 * 1024;
/// How many seconds a store may do nothing.
const PATIENCE: u32 = 5;

/// The container of who has a Swift alone.
pub(crate) const CONTAINER: &str = "backups";

/// A store of a server's own.
#[derive(Debug)]
pub(crate) enum Place {
    Directory,
    /// A container of Swift.
    Swift(String),
    /// A bucket, which is a container of Swift too.
    S3(String),
}

/// What is in a store.
#[derive(Debug, Default, Eq, PartialEq)]
pub(crate) struct Stock {
    /// The names of the objects.
    pub(crate) objects: Vec<String>,
    /// Those of their pieces, and of what is no object yet.
    pub(crate) pieces: Vec<String>,
}

impl Place {
    pub(crate) fn swift() -> Self {
        Self::Swift(format!("backups-{}", Uuid::new_v4()))
    }

    pub(crate) fn s3() -> Self {
        Self::S3(format!("backups-{}", Uuid::new_v4()))
    }

    /// What the configuration says of it. The port is that of Swift, or of the
    /// line to it.
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

    /// Looks into it: at the data of a server, if it is a directory.
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

/// Looks into a container and the one of its pieces.
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

/// Removes what nobody finished from a container, as the service does in the
/// end.
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
