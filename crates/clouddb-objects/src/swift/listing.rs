//! Lists the contents of a container.

use chrono::{DateTime, NaiveDateTime, Utc};
use futures::{StreamExt, TryStreamExt, stream, stream::BoxStream};
use reqwest::{Method, StatusCode, header::HeaderMap};
use serde::Deserialize;

use super::{Swift, answer, client::Ask};
use crate::{Error, Object, ObjectName, Prefix};

/// The most bytes of a page of a listing, or of a manifest.
const LARGEST: usize = 16 * 1024 * 1024;

#[derive(Debug, Deserialize)]
pub(super) struct Entry {
    pub(super) name: String,
    bytes: u64,
    last_modified: NaiveDateTime,
}

impl Entry {
    pub(super) fn modified(&self) -> DateTime<Utc> {
        self.last_modified.and_utc()
    }
}

/// A part of a manifest.
#[derive(Debug, Deserialize)]
struct Part {
    name: String,
}

impl Swift {
    pub(crate) fn list(
        &self,
        prefix: &Prefix,
    ) -> BoxStream<'static, Result<Object, Error>> {
        let container = self.container.to_string();
        self.entries(container, prefix.as_str().to_owned())
            .try_filter_map(async |entry: Entry| {
                // An entry without a valid object name isn't ours.
                let name = ObjectName::new(entry.name).ok();
                Ok(name.map(|name| Object { name, size: entry.bytes }))
            })
            .boxed()
    }

    /// The entries of a container, page by page; none if it is missing.
    pub(super) fn entries(
        &self,
        container: String,
        prefix: String,
    ) -> BoxStream<'static, Result<Entry, Error>> {
        let swift = self.clone();
        let pages = stream::try_unfold(Some(String::new()), move |marker| {
            let (swift, container) = (swift.clone(), container.clone());
            let prefix = prefix.clone();
            async move {
                let Some(marker) = marker else { return Ok(None) };
                let page = swift.page(&container, &prefix, marker).await?;
                let next = page.last().map(|entry| entry.name.clone());
                let page = page.into_iter().map(Ok);
                Ok::<_, Error>(Some((stream::iter(page), next)))
            }
        });
        pages.try_flatten().boxed()
    }

    async fn page(
        &self,
        container: &str,
        prefix: &str,
        marker: String,
    ) -> Result<Vec<Entry>, Error> {
        let ask = Ask::new(Method::GET, container)
            .query("format", "json")
            .query("limit", self.page_size.to_string())
            .query("prefix", prefix)
            .query("marker", marker);
        let answer = self.client.fetch(&ask, LARGEST).await?;
        if answer.status == StatusCode::NOT_FOUND {
            return Ok(Vec::new());
        }
        serde_json::from_slice(&answer.body).map_err(|error| {
            Error::unexpected(format!("a listing can't be read: {error}"))
        })
    }

    /// The segments of an object, as paths with their container; none if the
    /// object is missing or has no manifest.
    pub(super) async fn segments_of(
        &self,
        name: &ObjectName,
    ) -> Result<Vec<String>, Error> {
        // An object that isn't a manifest, and may be large, isn't read.
        let ask = Ask::new(Method::HEAD, self.object(name));
        let reply = self.client.ask(&ask).await?;
        if !reply.status().is_success() || !is_manifest(reply.headers()) {
            return Ok(Vec::new());
        }
        let ask = Ask::new(Method::GET, self.object(name))
            .query("multipart-manifest", "get");
        let answer = self.client.fetch(&ask, LARGEST).await?;
        if !answer.status.is_success() || !is_manifest(&answer.headers) {
            return Ok(Vec::new());
        }
        let parts: Vec<Part> =
            serde_json::from_slice(&answer.body).map_err(|error| {
                Error::unexpected(format!("a manifest can't be read: {error}"))
            })?;
        let own = format!("{}/", self.segments);
        let paths = parts
            .iter()
            .map(|part| part.name.trim_start_matches('/'))
            // Segments elsewhere belong to another program, and others may use
            // them.
            .filter(|path| path.starts_with(&own));
        Ok(paths.map(str::to_owned).collect())
    }
}

pub(super) fn is_manifest(headers: &HeaderMap) -> bool {
    answer::header(headers, "x-static-large-object")
        .is_some_and(|value| value.eq_ignore_ascii_case("true"))
}
