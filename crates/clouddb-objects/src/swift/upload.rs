//! Puts an object: a small one in one request, others in segments, of which a
//! manifest makes an object.

use std::{io, pin::pin, sync::Arc};

use bytes::Bytes;
use futures::{StreamExt, future::Either, future::select, stream};
use md5::{Digest, Md5};
use reqwest::{Body, Method, Response, StatusCode};
use serde::Serialize;
use tokio::{runtime::Handle, sync::mpsc};
use uuid::Uuid;

use super::{
    Swift, answer,
    client::{Ask, Client},
    limits::Limits,
    login::Grant,
};
use crate::{
    Error, ObjectName, Written,
    chunks::{CHUNK, Chunks},
    retry::Retries,
};

/// The most bytes that are kept in memory to be sent again.
const HEAD: u64 = 8 * 1024 * 1024;

/// The contents of a new object.
enum Whole {
    Small(Bytes),
    Segments(Upload, Vec<Segment>),
}

/// The entry of a segment in a manifest.
#[derive(Debug, Serialize)]
struct Segment {
    path: String,
    etag: String,
    size_bytes: u64,
}

impl Whole {
    /// The request that puts it. Swift refuses contents that don't match the
    /// checksum.
    fn ask(&self, path: String) -> Result<Ask, Error> {
        let ask = Ask::new(Method::PUT, path);
        let (ask, body, sum) = match self {
            Self::Small(body) => (ask, body.clone(), digest(body)),
            Self::Segments(_, segments) => {
                let manifest = serde_json::to_vec(segments)
                    .map_err(|error| Error::Unexpected(Arc::new(error)))?;
                let etags = segments.iter().map(|segment| &*segment.etag);
                let sum = digest(etags.collect::<String>().as_bytes());
                let ask = ask.query("multipart-manifest", "put");
                (ask, manifest.into(), sum)
            }
        };
        Ok(ask.header("ETag", sum).body(body))
    }
}

impl Swift {
    pub(crate) async fn put(
        &self,
        name: &ObjectName,
        source: &mut Chunks<'_>,
    ) -> Result<Written, Error> {
        self.make_containers().await?;
        let most = self.segment_size.min(HEAD);
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let head = source.fill(most).await?;
        let whole = if source.is_at_end().await? {
            Whole::Small(head)
        } else {
            let upload = Upload::new(self.clone(), name.clone());
            match upload.segments(head, source).await {
                Ok(segments) => Whole::Segments(upload, segments),
                Err(error) => {
                    upload.discard().await;
                    return Err(error);
                }
            }
        };
        let (swift, name) = (self.clone(), name.clone());
        // This runs to its end even if the caller is cancelled: segments may be
        // removed only if it is known that no manifest names them.
        let commit =
            tokio::spawn(async move { swift.commit(name, whole).await });
        commit.await.map_err(|error| Error::Unavailable(Arc::new(error)))??;
        Ok(source.written())
    }

    async fn commit(
        &self,
        name: ObjectName,
        whole: Whole,
    ) -> Result<(), Error> {
        // An error here drops the upload, which removes its segments.
        let old = self.segments_of(&name).await?;
        let ask = whole.ask(self.object(&name))?;
        let put = self.put_whole(&ask).await;
        let Whole::Segments(upload, _) = whole else {
            put?;
            self.remove(old).await;
            return Ok(());
        };
        match put {
            Ok(()) => upload.keep(),
            Err(error) if error.is_unavailable() => {
                // Perhaps only the answer was lost, or Swift still handles the
                // request. If this can't be decided now, a sweep does so later.
                let has = self.segments_of(&name).await;
                let has = has.is_ok_and(|found| upload.has(&found));
                upload.keep();
                if !has {
                    return Err(error);
                }
            }
            Err(error) => {
                upload.discard().await;
                return Err(error);
            }
        }
        self.remove(old).await;
        Ok(())
    }

    async fn put_whole(&self, ask: &Ask) -> Result<(), Error> {
        let mut reply = self.client.ask(ask).await?;
        if reply.status() == StatusCode::NOT_FOUND {
            self.remake_containers().await?;
            reply = self.client.ask(ask).await?;
        }
        if !reply.status().is_success() {
            return Err(answer::refused(reply.status(), &ask.what()));
        }
        Ok(())
    }

    /// Removes segments that don't belong to an object any more. A sweep
    /// removes later what this can't.
    async fn remove(&self, paths: Vec<String>) {
        let removals = stream::iter(paths).map(async |path| {
            let _ = self.client.delete(&path).await;
        });
        removals.buffer_unordered(4).collect::<()>().await;
    }
}

fn digest(bytes: &[u8]) -> String {
    hex::encode(Md5::digest(bytes))
}

/// Segments that aren't an object yet. Dropping this removes them.
#[derive(Debug)]
struct Upload {
    swift: Swift,
    name: ObjectName,
    id: Uuid,
    is_over: bool,
}

/// The source of a segment's bytes.
struct Filling<'a, 'b> {
    head: Bytes,
    source: &'a mut Chunks<'b>,
    /// How many bytes may come after the head.
    left: u64,
    /// Whether some of them were taken from the source, and can't be sent
    /// again.
    is_begun: bool,
}

impl Upload {
    fn new(swift: Swift, name: ObjectName) -> Self {
        Self { swift, name, id: Uuid::new_v4(), is_over: false }
    }

    /// The path of the segments in their container.
    fn place(&self) -> String {
        format!("{}/{}/", self.name, self.id)
    }

    fn has(&self, segments: &[String]) -> bool {
        let own = format!("{}/{}", self.swift.segments, self.place());
        segments.iter().any(|path| path.starts_with(&own))
    }

    fn keep(mut self) {
        self.is_over = true;
    }

    async fn discard(mut self) {
        let outcome = self.swift.remove_upload(&self.place()).await;
        // If this fails, a sweep removes the segments later.
        self.is_over = true;
        drop(outcome);
    }

    async fn segments(
        &self,
        first: Bytes,
        source: &mut Chunks<'_>,
    ) -> Result<Vec<Segment>, Error> {
        let Limits { segments, size } = self.swift.limits().await?;
        let most_segments = u64::from(segments);
        let mut segments = Vec::new();
        let mut next = first;
        while !next.is_empty() {
            let number = segments.len() as u64;
            if number == most_segments {
                return Err(Error::TooLarge(
                    most_segments.saturating_mul(size),
                ));
            }
            let place = self.place();
            let path = format!("{}/{place}{number:08}", self.swift.segments);
            let left = size.saturating_sub(next.len() as u64);
            let (head, is_begun) = (next, false);
            let filling = Filling { head, source, left, is_begun };
            segments.push(self.swift.segment(&path, filling).await?);
            let most = usize::try_from(size.min(HEAD)).unwrap_or(usize::MAX);
            next = source.fill(most).await?;
        }
        Ok(segments)
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if self.is_over {
            return;
        }
        // Without a runtime, a sweep removes them later.
        let Ok(runtime) = Handle::try_current() else { return };
        let (swift, place) = (self.swift.clone(), self.place());
        runtime.spawn(async move { swift.remove_upload(&place).await });
    }
}

impl Swift {
    /// Puts a segment.
    async fn segment(
        &self,
        path: &str,
        mut filling: Filling<'_, '_>,
    ) -> Result<Segment, Error> {
        let mut retries = Retries::new();
        loop {
            match self.try_segment(path, &mut filling).await {
                Ok(segment) => return Ok(segment),
                Err(error) if filling.is_begun => return Err(error),
                Err(error) => retries.wait(error).await?,
            }
        }
    }

    async fn try_segment(
        &self,
        path: &str,
        filling: &mut Filling<'_, '_>,
    ) -> Result<Segment, Error> {
        // Swift may refuse a segment when more of it was sent than can be sent
        // again. So this finds problems before.
        if filling.left > 0 {
            let ask = Ask::new(Method::HEAD, &*self.segments);
            let reply = self.client.attempt(&ask).await?;
            if reply.status() == StatusCode::NOT_FOUND {
                self.remake_containers().await?;
            }
        }
        let grant = self.client.grant(None).await?;
        let (mut reply, mut sent) = self.send(&grant, path, filling).await?;
        let is_old = reply.status() == StatusCode::UNAUTHORIZED;
        if is_old && !filling.is_begun {
            let grant = self.client.grant(Some(&grant)).await?;
            (reply, sent) = self.send(&grant, path, filling).await?;
        }
        match reply.status() {
            StatusCode::CREATED => sent.checked(&reply, path),
            StatusCode::NOT_FOUND => {
                self.remake_containers().await?;
                Err(Error::unavailable("somebody removed the container"))
            }
            status => Err(answer::refused(status, "a segment")),
        }
    }

    /// Sends a segment while reading it, to hold little of it in memory. The
    /// answer may come before all is sent.
    async fn send(
        &self,
        grant: &Grant,
        path: &str,
        filling: &mut Filling<'_, '_>,
    ) -> Result<(Response, Sent), Error> {
        let (sender, receiver) = mpsc::channel(1);
        let body = stream::unfold(Some(receiver), async |receiver| {
            let mut receiver: mpsc::Receiver<Piece> = receiver?;
            match receiver.recv().await {
                Some(Piece::Bytes(bytes)) => Some((Ok(bytes), Some(receiver))),
                Some(Piece::End) => None,
                // Without this error, an incomplete segment would look
                // complete.
                None => Some((Err(io::ErrorKind::BrokenPipe.into()), None)),
            }
        });
        let body = body.map(|piece: io::Result<Bytes>| piece);
        let request = self.client.request(grant, Method::PUT, path)?;
        let request = request.body(Body::wrap_stream(body)).send();
        let reply = pin!(async { request.await.map_err(answer::failed) });
        let mut sent = Sent::default();
        let fed = {
            let feeding = pin!(filling.feed(&self.client, &sender, &mut sent));
            match select(reply, feeding).await {
                Either::Left((reply, _)) => Either::Left(reply?),
                Either::Right((fed, reply)) => {
                    fed?;
                    Either::Right(reply)
                }
            }
        };
        let reply = match fed {
            Either::Left(reply) => reply,
            Either::Right(reply) => self.client.patiently(reply).await?,
        };
        Ok((reply, sent))
    }
}

enum Piece {
    Bytes(Bytes),
    End,
}

/// What was sent of a segment.
#[derive(Default)]
struct Sent {
    size: u64,
    md5: Md5,
}

impl Sent {
    fn checked(self, reply: &Response, path: &str) -> Result<Segment, Error> {
        let etag = hex::encode(self.md5.finalize());
        let stored = answer::header(reply.headers(), "etag");
        if stored.unwrap_or_default().trim_matches('"') != etag {
            let text = "a segment isn't stored as it was sent";
            return Err(Error::Damaged(text.into()));
        }
        let path = format!("/{path}");
        Ok(Segment { path, etag, size_bytes: self.size })
    }
}

impl Filling<'_, '_> {
    async fn feed(
        &mut self,
        client: &Client,
        sender: &mpsc::Sender<Piece>,
        sent: &mut Sent,
    ) -> Result<(), Error> {
        for start in (0..self.head.len()).step_by(CHUNK) {
            let end = self.head.len().min(start + CHUNK);
            let chunk = self.head.slice(start..end);
            if !feed(client, sender, chunk, sent).await? {
                return Ok(());
            }
        }
        while self.left > 0 {
            self.is_begun = true;
            let Some(chunk) = self.source.next(self.left).await? else { break };
            self.left -= chunk.len() as u64;
            if !feed(client, sender, chunk, sent).await? {
                return Ok(());
            }
        }
        // If Swift doesn't read it, it has answered already.
        let end = async { Ok(sender.send(Piece::End).await.is_ok()) };
        client.patiently(end).await.map(drop)
    }
}

/// Passes a piece on. Returns whether the request still takes it; if not, the
/// answer says why.
async fn feed(
    client: &Client,
    sender: &mpsc::Sender<Piece>,
    chunk: Bytes,
    sent: &mut Sent,
) -> Result<bool, Error> {
    sent.size += chunk.len() as u64;
    sent.md5.update(&chunk);
    let piece = Piece::Bytes(chunk);
    client.patiently(async { Ok(sender.send(piece).await.is_ok()) }).await
}
