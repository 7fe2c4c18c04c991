use std::{ops::Range, path::PathBuf, pin::pin, time::Duration};

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use clouddb_model::Disk;
use futures::{Stream, stream::BoxStream};
use serde::Deserialize;

use crate::{
    Content, Error, ObjectName, Prefix, S3Settings, SwiftSettings, Written,
    chunks::Chunks, directory::Directory, s3::S3, swift::Swift,
};

/// Where objects are kept.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Settings {
    /// In a directory.
    Directory {
        /// Its absolute path. The directory is created if it is missing.
        path: PathBuf,
    },
    /// In OpenStack Swift.
    Swift(SwiftSettings),
    /// In S3, or in a service with the same protocol.
    S3(S3Settings),
}

/// An object that a store has.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Object {
    /// Its name.
    pub name: ObjectName,
    /// How many bytes it has.
    pub size: u64,
}

/// The moment that is `age` ago.
pub(crate) fn ago(age: Duration) -> DateTime<Utc> {
    let age = TimeDelta::from_std(age).ok();
    age.and_then(|age| Utc::now().checked_sub_signed(age))
        .unwrap_or(DateTime::<Utc>::MIN_UTC)
}

/// A store of objects.
///
/// A clone is the same store.
#[derive(Clone, Debug)]
pub struct ObjectStore(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Directory(Directory),
    Swift(Swift),
    S3(S3),
}

impl ObjectStore {
    /// A store with these settings. Sends no request to Swift or S3 yet.
    pub async fn open(settings: Settings) -> Result<Self, Error> {
        Ok(Self(match settings {
            Settings::Directory { path } => {
                Kind::Directory(Directory::open(&path).await?)
            }
            Settings::Swift(settings) => Kind::Swift(Swift::new(settings)?),
            Settings::S3(settings) => Kind::S3(S3::new(settings)?),
        }))
    }

    /// The container or the bucket of the objects, if the store has one.
    #[must_use]
    pub fn container(&self) -> Option<&str> {
        match &self.0 {
            Kind::Directory(_) => None,
            Kind::Swift(store) => Some(store.container()),
            Kind::S3(store) => Some(store.bucket()),
        }
    }

    /// The disk that holds the objects, if it belongs to this machine.
    pub async fn disk(&self) -> Result<Option<Disk>, Error> {
        match &self.0 {
            Kind::Directory(store) => store.disk().await.map(Some),
            Kind::Swift(_) | Kind::S3(_) => Ok(None),
        }
    }

    /// How many bytes an object may have, if the store or its settings limit
    /// that. May ask a remote store, once.
    pub async fn largest(&self) -> Result<Option<u64>, Error> {
        match &self.0 {
            Kind::Directory(_) => Ok(None),
            Kind::Swift(store) => store.largest().await.map(Some),
            Kind::S3(store) => store.largest().await.map(Some),
        }
    }

    /// Puts an object, and replaces one of that name.
    ///
    /// Readers never see a part of it. If this fails or is cancelled, either
    /// the earlier object stays, or the new one is complete. [`Self::sweep`]
    /// finds all parts that may be left.
    pub async fn put(
        &self,
        name: &ObjectName,
        source: impl Stream<Item = Result<Bytes, Error>> + Send,
    ) -> Result<Written, Error> {
        let source = pin!(source);
        let mut chunks = Chunks::new(source);
        match &self.0 {
            Kind::Directory(store) => store.put(name, &mut chunks).await,
            Kind::Swift(store) => store.put(name, &mut chunks).await,
            Kind::S3(store) => store.put(name, &mut chunks).await,
        }
    }

    /// Gets an object.
    pub async fn get(&self, name: &ObjectName) -> Result<Content, Error> {
        self.part(name, None).await
    }

    /// Gets an object that was written before. It ends with [`Error::Damaged`]
    /// if it differs from that, so don't trust it before its end.
    pub async fn get_verified(
        &self,
        name: &ObjectName,
        written: Written,
    ) -> Result<Content, Error> {
        Ok(self.get(name).await?.verified(written))
    }

    /// Gets a range of an object, as far as the object has it: nothing, if the
    /// range begins beyond the end.
    pub async fn get_range(
        &self,
        name: &ObjectName,
        range: Range<u64>,
    ) -> Result<Content, Error> {
        self.part(name, Some(range)).await
    }

    async fn part(
        &self,
        name: &ObjectName,
        range: Option<Range<u64>>,
    ) -> Result<Content, Error> {
        match &self.0 {
            Kind::Directory(store) => store.get(name, range).await,
            Kind::Swift(store) => store.get(name, range).await,
            Kind::S3(store) => store.get(name, range).await,
        }
    }

    /// The object as it is now, if there is one. Asks the store itself, while a
    /// listing may lag behind.
    pub async fn stat(
        &self,
        name: &ObjectName,
    ) -> Result<Option<Object>, Error> {
        let size = match &self.0 {
            Kind::Directory(store) => store.size_of(name).await,
            Kind::Swift(store) => store.size_of(name).await,
            Kind::S3(store) => store.size_of(name).await,
        };
        match size {
            Ok(size) => Ok(Some(Object { name: name.clone(), size })),
            Err(Error::NotFound(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The objects whose names begin with a prefix, in the order of their
    /// bytes. May not yet show recent changes.
    #[must_use]
    pub fn list(
        &self,
        prefix: Prefix,
    ) -> BoxStream<'static, Result<Object, Error>> {
        match &self.0 {
            Kind::Directory(store) => store.list(prefix),
            Kind::Swift(store) => store.list(&prefix),
            Kind::S3(store) => store.list(prefix),
        }
    }

    /// Deletes an object, if there is one. Can be repeated if it fails
    /// half-way.
    pub async fn delete(&self, name: &ObjectName) -> Result<(), Error> {
        match &self.0 {
            Kind::Directory(store) => store.delete(name).await,
            Kind::Swift(store) => store.delete(name).await,
            Kind::S3(store) => store.delete(name).await,
        }
    }

    /// Copies an object to another store. If it isn't what was written, the
    /// other store gets no object.
    pub async fn copy(
        &self,
        name: &ObjectName,
        written: Written,
        to: &Self,
        new_name: &ObjectName,
    ) -> Result<(), Error> {
        let content = self.get_verified(name, written).await?;
        to.put(new_name, content).await.map(drop)
    }

    /// Removes unfinished objects that no process has added anything to for
    /// `age`, and returns how many.
    ///
    /// An upload that is older but still under way fails or, worse, loses its
    /// beginning: choose much more than any upload takes.
    pub async fn sweep(&self, age: Duration) -> Result<u64, Error> {
        match &self.0 {
            Kind::Directory(store) => store.sweep(age).await,
            Kind::Swift(store) => store.sweep(age).await,
            Kind::S3(store) => store.sweep(age).await,
        }
    }
}
