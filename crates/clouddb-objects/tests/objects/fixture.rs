use std::{path::Path, sync::Arc, time::Duration};

use bytes::Bytes;
use clouddb_objects::{
    Content, Error, ObjectName, ObjectStore, Prefix, Settings, Written,
};
use futures::{Stream, StreamExt, TryStreamExt, stream};
use tempfile::TempDir;
use uuid::Uuid;

use crate::server::{Swift, s3, server, settings};

/// A separate, empty store.
pub(crate) struct Fixture {
    pub(crate) store: ObjectStore,
    /// How many bytes are sent at once.
    pub(crate) unit: usize,
    place: Place,
}

enum Place {
    Directory(TempDir),
    Swift(String),
    S3(String),
}

pub(crate) fn name(name: &str) -> ObjectName {
    ObjectName::new(name).unwrap()
}

/// Bytes that don't repeat.
pub(crate) fn data(size: usize) -> Bytes {
    let mut state = size as u64 + 1;
    let bytes = (0..size).map(|_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    });
    bytes.collect()
}

/// A source of bytes, in pieces of odd sizes.
pub(crate) fn source(
    data: &Bytes,
) -> impl Stream<Item = Result<Bytes, Error>> + Send + use<> {
    let mut data = data.clone();
    let pieces = std::iter::from_fn(move || {
        let size = data.len().min(9973);
        (size > 0).then(|| Ok(data.split_to(size)))
    });
    stream::iter(pieces)
}

/// A source that fails after some bytes.
pub(crate) fn broken(
    data: &Bytes,
) -> impl Stream<Item = Result<Bytes, Error>> + Send + use<> {
    let error = std::io::Error::other("the source is broken");
    let error = Error::Source(Arc::new(error));
    source(data).chain(stream::iter([Err(error)]))
}

/// A source that waits forever after some bytes.
pub(crate) fn endless(
    data: &Bytes,
) -> impl Stream<Item = Result<Bytes, Error>> + Send + use<> {
    source(data).chain(stream::pending())
}

pub(crate) async fn read(content: Content) -> Result<Bytes, Error> {
    let parts: Vec<Bytes> = content.try_collect().await?;
    Ok(parts.concat().into())
}

impl Fixture {
    pub(crate) async fn directory() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("objects");
        let store = ObjectStore::open(Settings::Directory { path }).await;
        let (store, unit) = (store.unwrap(), 64 * 1024);
        Self { store, unit, place: Place::Directory(directory) }
    }

    pub(crate) async fn swift() -> Self {
        let container = format!("swift-{}", Uuid::new_v4());
        let settings = settings(server().port, &container);
        let unit = usize::try_from(settings.segment_size).unwrap();
        let store = ObjectStore::open(Settings::Swift(settings)).await;
        let store = store.unwrap();
        Self { store, unit, place: Place::Swift(container) }
    }

    pub(crate) async fn s3() -> Self {
        let bucket = format!("s3-{}", Uuid::new_v4());
        let settings = s3(&bucket);
        let unit = settings.part_size;
        let store = ObjectStore::open(Settings::S3(settings)).await;
        let store = store.unwrap();
        Self { store, unit, place: Place::S3(bucket) }
    }

    pub(crate) async fn put(&self, object: &str, data: &Bytes) -> Written {
        self.store.put(&name(object), source(data)).await.unwrap()
    }

    pub(crate) async fn get(&self, object: &str) -> Result<Bytes, Error> {
        read(self.store.get(&name(object)).await?).await
    }

    pub(crate) async fn names(&self, prefix: &str) -> Vec<String> {
        let prefix = Prefix::new(prefix).unwrap();
        let found = self.store.list(prefix);
        let found: Vec<_> = found.try_collect().await.unwrap();
        found.into_iter().map(|object| object.name.to_string()).collect()
    }

    /// Where a directory's objects are.
    pub(crate) fn path(&self) -> std::path::PathBuf {
        let Place::Directory(directory) = &self.place else {
            panic!("it is no directory")
        };
        directory.path().join("objects")
    }

    /// How many files, segments or parts are stored that aren't objects
    /// themselves.
    pub(crate) async fn pieces(&self) -> usize {
        let pieces = |server: &'static Swift, container| async move {
            server.contents(container).await.len()
        };
        match &self.place {
            Place::Directory(_) => files(&self.path().join(".unfinished")),
            Place::Swift(name) => {
                pieces(server(), &format!("{name}_segments")).await
            }
            Place::S3(name) => {
                let container = format!("{name}+segments");
                let found = server().contents(&container).await;
                // Swift keeps an object for each unfinished upload.
                let is_part = |name: &str| {
                    let parent = name.rsplit_once('/').map(|(name, _)| name);
                    found.iter().any(|other| Some(other.as_str()) == parent)
                };
                let is_upload = |name: &str| {
                    name.rsplit('/').next().is_some_and(|id| id.len() > 9)
                };
                let unfinished =
                    |name: &&String| is_part(name) || is_upload(name);
                found.iter().filter(unfinished).count()
            }
        }
    }

    /// Leaves the same as a process that is killed while it puts an object.
    pub(crate) async fn abandon(&self, object: &str) {
        if let Place::Directory(_) = self.place {
            let path = self.path().join(".unfinished/abandoned");
            std::fs::write(path, "half of").unwrap();
            return;
        }
        let (store, object) = (self.store.clone(), name(object));
        let data = data(2 * self.unit + 1);
        let before = self.pieces().await;
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.spawn(async move { store.put(&object, endless(&data)).await });
        crate::eventually("something was sent", async || {
            (self.pieces().await >= before + 2).then_some(())
        })
        .await;
        // Without the runtime, nothing is cleaned up.
        runtime.shutdown_background();
    }

    /// Sweeps everything, however new.
    pub(crate) async fn sweep_all(&self) -> u64 {
        self.store.sweep(Duration::ZERO).await.unwrap()
    }
}

fn files(directory: &Path) -> usize {
    std::fs::read_dir(directory).unwrap().count()
}
