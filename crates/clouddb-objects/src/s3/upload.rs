//! Puts an object: a small one in one request, others in parts, of which
//! completing the upload makes an object.

use std::sync::Arc;

use bytes::Bytes;
use md5::{Digest, Md5};
use object_store::{
    ObjectStoreExt, PutPayload,
    multipart::{MultipartStore, PartId},
    path::Path,
};
use tokio::{runtime::Handle, task::JoinHandle};

use super::{
    S3,
    answer::{of_store, refused},
    bucket::is_missing,
    parts::Parts,
    path,
};
use crate::{
    Error, ObjectName, Written,
    chunks::{CHUNK, Chunks},
};

impl S3 {
    pub(crate) async fn put(
        &self,
        name: &ObjectName,
        source: &mut Chunks<'_>,
    ) -> Result<Written, Error> {
        let head = source.fill(self.part_size).await?;
        if source.is_at_end().await? {
            self.put_whole(&path(name), &head).await?;
            return Ok(source.written());
        }
        let limits = self.limits().await?;
        if self.part_size > limits.size {
            let text = "parts are larger than the store takes";
            return Err(Error::Settings(text.into()));
        }
        let sizes = Parts::of(self.part_size, limits);
        // This runs to its end even if the caller is cancelled: without the id,
        // an upload can't be aborted.
        let task = tokio::spawn(Upload::begin(self.clone(), name.clone()));
        let mut upload = task
            .await
            .map_err(|error| Error::Unavailable(Arc::new(error)))??;
        match upload.parts(head, sizes, source).await {
            Ok(parts) => upload.complete(parts).await?,
            Err(error) => {
                upload.abort().await;
                return Err(error);
            }
        }
        Ok(source.written())
    }

    async fn put_whole(&self, path: &Path, body: &Bytes) -> Result<(), Error> {
        let mut put = self.store.put(path, payload(body)).await;
        if put.as_ref().is_err_and(is_missing) {
            self.make_bucket().await?;
            put = self.store.put(path, payload(body)).await;
        }
        put.map(drop).map_err(of_store)
    }
}

/// A body in pieces, so that the client sees how much of it was sent.
fn payload(body: &Bytes) -> PutPayload {
    let starts = (0..body.len()).step_by(CHUNK);
    let ends = |start: usize| body.len().min(start + CHUNK);
    starts.map(|start| body.slice(start..ends(start))).collect()
}

/// Parts that aren't an object yet. Dropping this removes them.
#[derive(Debug)]
struct Upload {
    s3: S3,
    name: ObjectName,
    id: String,
    /// The part that is being sent. If nothing waits for it, S3 may still store
    /// it after the upload was aborted.
    sending: Option<JoinHandle<object_store::Result<PartId>>>,
    is_over: bool,
}

impl Upload {
    async fn begin(s3: S3, name: ObjectName) -> Result<Self, Error> {
        let path = path(&name);
        let mut begun = s3.store.create_multipart(&path).await;
        if begun.as_ref().is_err_and(is_missing) {
            s3.make_bucket().await?;
            begun = s3.store.create_multipart(&path).await;
        }
        let id = begun.map_err(of_store)?;
        Ok(Self { s3, name, id, sending: None, is_over: false })
    }

    async fn parts(
        &mut self,
        first: Bytes,
        sizes: Parts,
        source: &mut Chunks<'_>,
    ) -> Result<Vec<PartId>, Error> {
        let mut parts = vec![self.part(0, first).await?];
        while !source.is_at_end().await? {
            let number = parts.len();
            let size = sizes
                .size(number)
                .ok_or_else(|| Error::TooLarge(sizes.largest()))?;
            let next = source.fill(size).await?;
            parts.push(self.part(number, next).await?);
        }
        Ok(parts)
    }

    async fn part(
        &mut self,
        number: usize,
        part: Bytes,
    ) -> Result<PartId, Error> {
        let (s3, path, id) =
            (self.s3.clone(), path(&self.name), self.id.clone());
        let put = tokio::spawn(async move {
            s3.store.put_part(&path, &id, number, payload(&part)).await
        });
        let put = self.sending.insert(put).await;
        self.sending = None;
        put.map_err(|error| Error::Unavailable(Arc::new(error)))?
            .map_err(of_store)
    }

    async fn complete(mut self, parts: Vec<PartId>) -> Result<(), Error> {
        // From here on it may be an object, which an abort can't remove. After
        // a lost answer, only S3 knows.
        self.is_over = true;
        let path = path(&self.name);
        let s3 = &self.s3.store;
        let sum = sum(&parts);
        let completed = s3.complete_multipart(&path, &self.id, parts).await;
        let Err(error) = completed else { return Ok(()) };
        let is_gone = refused(&error).is_some_and(|why| why.status == 404);
        if is_gone && self.has_become(sum).await {
            return Ok(());
        }
        // An upload that became an object can't be aborted any more.
        let _ = s3.abort_multipart(&path, &self.id).await;
        Err(of_store(error))
    }

    /// Whether the object consists of these parts. S3 has forgotten the upload
    /// if it was completed and only the answer was lost.
    async fn has_become(&self, sum: Option<String>) -> bool {
        let found = self.s3.store.head(&path(&self.name)).await;
        let found = found.ok().and_then(|found| found.e_tag);
        found.is_some_and(|tag| sum.is_some_and(|sum| unquoted(&tag) == sum))
    }

    async fn abort(mut self) {
        self.is_over = true;
        // If this fails, a sweep removes them later.
        let path = path(&self.name);
        let _ = self.s3.store.abort_multipart(&path, &self.id).await;
    }
}

/// The tag of an object with these parts: the MD5 of their MD5s, and their
/// number. `None` if the store's tags are something else.
fn sum(parts: &[PartId]) -> Option<String> {
    let mut sum = Md5::new();
    for part in parts {
        sum.update(hex::decode(unquoted(&part.content_id)).ok()?);
    }
    Some(format!("{}-{}", hex::encode(sum.finalize()), parts.len()))
}

fn unquoted(tag: &str) -> &str {
    tag.trim_matches('"')
}

impl Drop for Upload {
    fn drop(&mut self) {
        if self.is_over {
            return;
        }
        // Without a runtime, a sweep removes it later.
        let Ok(runtime) = Handle::try_current() else { return };
        let (s3, path) = (self.s3.clone(), path(&self.name));
        let id = std::mem::take(&mut self.id);
        let sending = self.sending.take();
        runtime.spawn(async move {
            if let Some(sending) = sending {
                let _ = sending.await;
            }
            s3.store.abort_multipart(&path, &id).await
        });
    }
}
