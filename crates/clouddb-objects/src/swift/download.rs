//! Gets an object, even if the connection breaks on the way.

use std::ops::Range;

use bytes::Bytes;
use futures::{StreamExt, stream};
use reqwest::{Method, Response, StatusCode};

use super::{Swift, answer, client::Ask};
use crate::{Content, Error, ObjectName, content::part, retry::Retries};

/// How often the rest of an object is requested.
const GAPS: usize = 20;

impl Swift {
    pub(crate) async fn get(
        &self,
        name: &ObjectName,
        range: Option<Range<u64>>,
    ) -> Result<Content, Error> {
        if range.as_ref().is_some_and(Range::is_empty) {
            return self.size_of(name).await.map(Content::nothing);
        }
        let mut ask = Ask::new(Method::GET, self.object(name));
        if let Some(range) = &range {
            ask = ask.header("Range", bytes(range));
        }
        let reply = self.client.ask(&ask).await?;
        match reply.status() {
            StatusCode::NOT_FOUND => return Err(Error::NotFound(name.clone())),
            StatusCode::RANGE_NOT_SATISFIABLE => {
                return self.size_of(name).await.map(Content::nothing);
            }
            _ => {}
        }
        let size = total(&reply)?;
        let part = part(range.as_ref(), size);
        let is_whole = reply.status() == StatusCode::OK;
        if is_whole && part != (0..size) {
            let status = reply.status();
            return Err(answer::refused(status, "a part of an object"));
        }
        let etag = answer::header(reply.headers(), "etag").unwrap_or_default();
        let download = Download {
            swift: self.clone(),
            name: name.clone(),
            etag: format!("\"{}\"", etag.trim_matches('"')),
            part: part.clone(),
            reply: Some(reply),
            gaps: GAPS,
        };
        let stream = stream::try_unfold(download, Download::next).boxed();
        Ok(Content::new(size, part.end - part.start, stream))
    }

    pub(crate) async fn size_of(
        &self,
        name: &ObjectName,
    ) -> Result<u64, Error> {
        let ask = Ask::new(Method::HEAD, self.object(name));
        let reply = self.client.ask(&ask).await?;
        if reply.status() == StatusCode::NOT_FOUND {
            return Err(Error::NotFound(name.clone()));
        }
        total(&reply)
    }
}

fn bytes(range: &Range<u64>) -> String {
    format!("bytes={}-{}", range.start, range.end.saturating_sub(1))
}

fn total(reply: &Response) -> Result<u64, Error> {
    let header = |name| answer::header(reply.headers(), name);
    let range = header("content-range");
    let total = match range.and_then(|range| range.rsplit_once('/')) {
        Some((_, total)) => Some(total),
        None => header("content-length"),
    };
    total
        .and_then(|total| total.parse().ok())
        .ok_or_else(|| Error::unexpected("an object has no size"))
}

struct Download {
    swift: Swift,
    name: ObjectName,
    etag: String,
    /// The range that is still missing.
    part: Range<u64>,
    reply: Option<Response>,
    gaps: usize,
}

impl Download {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, Error> {
        let mut retries = Retries::new();
        while !self.part.is_empty() {
            let chunk = match &mut self.reply {
                Some(reply) => {
                    let chunk =
                        async { reply.chunk().await.map_err(answer::failed) };
                    self.swift.client.patiently(chunk).await
                }
                None => Err(Error::unavailable("there is no connection")),
            };
            let error = match chunk {
                Ok(Some(chunk)) => {
                    self.part.start += chunk.len() as u64;
                    return Ok(Some((chunk, self)));
                }
                Ok(None) => Error::unavailable("an object ends early"),
                Err(error) => error,
            };
            if self.gaps == 0 {
                return Err(error);
            }
            self.gaps -= 1;
            self.reply = None;
            retries.wait(error).await?;
            self.reply = Some(self.rest().await?);
        }
        Ok(None)
    }

    async fn rest(&self) -> Result<Response, Error> {
        let ask = Ask::new(Method::GET, self.swift.object(&self.name))
            .header("Range", bytes(&self.part))
            // Otherwise it could be the rest of a newer object.
            .header("If-Match", &self.etag);
        let reply = self.swift.client.ask(&ask).await?;
        match reply.status() {
            StatusCode::PARTIAL_CONTENT => Ok(reply),
            StatusCode::NOT_FOUND => Err(Error::NotFound(self.name.clone())),
            StatusCode::PRECONDITION_FAILED => Err(Error::unavailable(
                "the object was replaced while it was got",
            )),
            status => Err(answer::refused(status, "the rest of an object")),
        }
    }
}
