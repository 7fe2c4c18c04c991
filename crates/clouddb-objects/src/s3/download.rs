//! Gets an object in parts: a request has a time limit, an object has none.

use std::ops::Range;

use bytes::Bytes;
use futures::{StreamExt, stream, stream::BoxStream};
use object_store::{
    GetOptions, GetRange, ObjectMeta, ObjectStore, ObjectStoreExt,
};

use super::{S3, answer::failed, path};
use crate::{Content, Error, ObjectName, content::part, retry::Retries};

/// The most bytes of a request.
const PART: u64 = 64 * 1024 * 1024;
/// How often parts are requested again.
const GAPS: usize = 20;

impl S3 {
    pub(crate) async fn get(
        &self,
        name: &ObjectName,
        range: Option<Range<u64>>,
    ) -> Result<Content, Error> {
        let found = self.head(name).await?;
        let size = found.size;
        let part = part(range.as_ref(), size);
        let length = part.end - part.start;
        let download = Download {
            s3: self.clone(),
            name: name.clone(),
            found,
            part,
            stream: None,
            end: 0,
            gaps: GAPS,
        };
        let stream = stream::try_unfold(download, Download::next).boxed();
        Ok(Content::new(size, length, stream))
    }

    pub(crate) async fn size_of(
        &self,
        name: &ObjectName,
    ) -> Result<u64, Error> {
        self.head(name).await.map(|found| found.size)
    }

    async fn head(&self, name: &ObjectName) -> Result<ObjectMeta, Error> {
        let found = self.store.head(&path(name)).await;
        found.map_err(|error| failed(error, name))
    }
}

struct Download {
    s3: S3,
    name: ObjectName,
    found: ObjectMeta,
    /// The range that is still missing.
    part: Range<u64>,
    stream: Option<BoxStream<'static, object_store::Result<Bytes>>>,
    /// Where the current stream ends.
    end: u64,
    gaps: usize,
}

impl Download {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, Error> {
        let mut retries = Retries::new();
        while !self.part.is_empty() {
            let Some(stream) = &mut self.stream else {
                self.end = self.part.end.min(self.part.start + PART);
                self.stream = Some(self.rest().await?);
                continue;
            };
            let error = match stream.next().await {
                Some(Ok(chunk)) => {
                    self.part.start += chunk.len() as u64;
                    return Ok(Some((chunk, self)));
                }
                Some(Err(error)) => failed(error, &self.name),
                None if self.part.start == self.end => {
                    self.stream = None;
                    continue;
                }
                None => Error::unavailable("an object ends early"),
            };
            if self.gaps == 0 {
                return Err(error);
            }
            self.gaps -= 1;
            self.stream = None;
            retries.wait(error).await?;
        }
        Ok(None)
    }

    async fn rest(
        &mut self,
    ) -> Result<BoxStream<'static, object_store::Result<Bytes>>, Error> {
        let range = self.part.start..self.end;
        let range = Some(GetRange::Bounded(range));
        let options = GetOptions { range, ..GetOptions::default() };
        let got = self.s3.store.get_opts(&path(&self.name), options).await;
        let got = got.map_err(|error| failed(error, &self.name))?;
        if got.meta.e_tag != self.found.e_tag
            || got.meta.size != self.found.size
        {
            return Err(Error::unavailable(
                "the object was replaced while it was got",
            ));
        }
        Ok(got.into_stream())
    }
}
