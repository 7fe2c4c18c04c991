//! A store behind a connection that tests can disturb.

use std::{error::Error as StdError, time::Duration};

use bytes::Bytes;
use clouddb_objects::{
    Error, ObjectStore, S3Settings, Settings, SwiftSettings,
};
use reqwest::Method;
use uuid::Uuid;

use crate::{
    eventually,
    fixture::{name, read, source},
    line::Line,
    server::{s3, server, settings},
};

/// A store that can be told to fail.
pub(crate) struct Far {
    pub(crate) line: Line,
    /// The container or the bucket.
    pub(crate) place: String,
    pub(crate) store: ObjectStore,
    /// How many bytes are sent at once.
    pub(crate) unit: usize,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Swift,
    S3,
}

impl Far {
    pub(crate) async fn swift(change: impl FnOnce(&mut SwiftSettings)) -> Self {
        let (line, place) = far_away().await;
        let mut settings = settings(line.port, &place);
        change(&mut settings);
        let unit = usize::try_from(settings.segment_size).unwrap();
        let store = ObjectStore::open(Settings::Swift(settings)).await;
        let (store, kind) = (store.unwrap(), Kind::Swift);
        Self { line, place, store, unit, kind }
    }

    pub(crate) async fn s3(change: impl FnOnce(&mut S3Settings)) -> Self {
        let (line, place) = far_away().await;
        let mut settings = s3(&place);
        settings.endpoint.set_port(Some(line.port)).unwrap();
        change(&mut settings);
        let unit = settings.part_size;
        let store = ObjectStore::open(Settings::S3(settings)).await;
        let (store, kind) = (store.unwrap(), Kind::S3);
        Self { line, place, store, unit, kind }
    }

    pub(crate) async fn put(&self, data: &Bytes) -> Result<(), Error> {
        self.store.put(&name("object"), source(data)).await.map(drop)
    }

    pub(crate) async fn get(&self) -> Result<Bytes, Error> {
        read(self.store.get(&name("object")).await?).await
    }

    /// A text in the heads of requests that put a piece of an object. The first
    /// piece has the number 0.
    pub(crate) fn piece(&self, number: usize) -> String {
        match self.kind {
            Kind::Swift => format!("/{number:08} "),
            Kind::S3 => format!("partNumber={}&", number + 1),
        }
    }

    /// The container of pieces, as Swift names it.
    pub(crate) fn pieces(&self) -> String {
        match self.kind {
            Kind::Swift => format!("{}_segments", self.place),
            Kind::S3 => format!("{}+segments", self.place),
        }
    }

    /// Sweeps the rest of one upload, once that is a moment old.
    pub(crate) async fn await_swept(&self) {
        eventually("it is swept", async || {
            let swept = self.store.sweep(Duration::ZERO).await.unwrap();
            (swept == 1).then_some(())
        })
        .await;
    }

    /// S3 keeps a mark for each unfinished upload, next to its parts.
    pub(crate) async fn assert_nothing_is_left(&self) {
        eventually("nothing is left", async || {
            let pieces = is_empty(&self.pieces()).await;
            (pieces && is_empty(&self.place).await).then_some(())
        })
        .await;
    }
}

/// Whether a container has no object. A busy Swift lists some that are gone, until
/// it has told the container.
async fn is_empty(container: &str) -> bool {
    for name in server().contents(container).await {
        let path = format!("{container}/{name}");
        let reply = server().ask(Method::HEAD, &path, &[]).await;
        if reply.status() != 404 {
            return false;
        }
    }
    true
}

async fn far_away() -> (Line, String) {
    let line = Line::to(server().port).await;
    (line, format!("far-{}", Uuid::new_v4()))
}

/// The whole text of an error, with its causes.
pub(crate) fn said(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
