//! Objects in S3, or in what speaks its protocol.

mod connector;
mod download;
mod parts;
mod unfinished;

use std::{error::Error as StdError, sync::Arc, time::Duration};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream, stream::BoxStream};
use object_store::{
    BackoffConfig, ClientOptions, ObjectStoreExt, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder},
    list::{PaginatedListOptions, PaginatedListStore},
    multipart::{MultipartStore, PartId},
    path::Path,
};
use reqwest::redirect::Policy;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::{runtime::Handle, task::JoinHandle};
use url::Url;

use connector::{Connector, Refused};
use parts::{SIZES, largest, size_of};

use crate::{
    Error, Object, ObjectName, Prefix, Written, chunks::Chunks, error::Cause,
    retry, swift::default_patience,
};

/// How long a request may take, the sending of a part included.
const REQUEST: Duration = Duration::from_mins(5);
const CONNECT: Duration = Duration::from_secs(5);

/// Where and how objects are kept in S3.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct S3Settings {
    /// Such as `https://s3.eu-central-1.amazonaws.com`.
    pub endpoint: Url,
    /// The region that requests are signed for.
    pub region: String,
    /// The bucket of the objects. It must be there. One that removes unfinished
    /// uploads by itself needs no sweep.
    pub bucket: String,
    /// The id of the key.
    pub access_key: String,
    /// The key.
    pub secret_key: SecretString,
    /// Whether the bucket is in the path of addresses, and not in the name of
    /// the host.
    #[serde(default = "default_path_style")]
    pub path_style: bool,
    /// How many bytes each of the first 800 parts of an object has; 5 MiB at
    /// least. Then they grow by as much after every 800, up to 1 GiB, and one of
    /// them is held in memory: with 16 MiB, of an object of 12 GiB that is 16
    /// MiB, of one of 300 GB 112 MiB, and of one of 1 TiB 208 MiB. Where parts
    /// must all have one size, larger objects than 800 parts can't be put.
    #[serde(default = "default_part_size")]
    pub part_size: usize,
    /// How many objects are listed by one request.
    #[serde(default = "default_page_size")]
    pub page_size: usize,
    /// How many seconds S3 may do nothing before it is given up on.
    #[serde(default = "default_patience")]
    pub patience: u32,
}

fn default_path_style() -> bool {
    true
}

fn default_part_size() -> usize {
    16 * 1024 * 1024
}

fn default_page_size() -> usize {
    1000
}

/// A bucket that objects are in.
#[derive(Clone, Debug)]
pub(crate) struct S3 {
    store: Arc<AmazonS3>,
    http: reqwest::Client,
    bucket_url: Url,
    region: Arc<str>,
    part_size: usize,
    page_size: usize,
}

impl S3 {
    pub(crate) fn new(settings: S3Settings) -> Result<Self, Error> {
        let wrong = |text: &str| Err(Error::Settings(text.into()));
        if !SIZES.contains(&settings.part_size) {
            return wrong("parts have from 5 MiB to 1 GiB");
        }
        if !(1..=1000).contains(&settings.page_size) {
            return wrong("pages have from 1 to 1000 objects");
        }
        if settings.endpoint.password().is_some() {
            return wrong(
                "addresses are logged, and have no passwords in them",
            );
        }
        if settings.patience == 0 {
            return wrong("it takes some patience");
        }
        let patience = Duration::from_secs(settings.patience.into());
        let bucket_url = bucket_url(&settings)?;
        let options = ClientOptions::new()
            .with_allow_http(settings.endpoint.scheme() == "http")
            .with_connect_timeout(CONNECT)
            .with_read_timeout(patience)
            .with_timeout(REQUEST);
        let retries = RetryConfig {
            backoff: BackoffConfig {
                init_backoff: retry::SHORTEST,
                max_backoff: retry::LONGEST,
                base: 2.,
            },
            max_retries: retry::AGAIN,
            retry_timeout: retry::LASTS,
        };
        // With hosts named after buckets, the address is the bucket's own.
        let endpoint = if settings.path_style {
            settings.endpoint.as_str()
        } else {
            bucket_url.as_str()
        };
        let store = AmazonS3Builder::new()
            .with_endpoint(endpoint.trim_end_matches('/'))
            .with_virtual_hosted_style_request(!settings.path_style)
            .with_region(&settings.region)
            .with_bucket_name(&settings.bucket)
            .with_access_key_id(&settings.access_key)
            .with_secret_access_key(settings.secret_key.expose_secret())
            .with_http_connector(Connector::default())
            .with_client_options(options)
            .with_retry(retries)
            .build()
            .map_err(|error| Error::Settings(error.to_string()))?;
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .redirect(Policy::none())
            .timeout(patience)
            .build()
            .map_err(|error| Error::Unexpected(Arc::new(error)))?;
        Ok(Self {
            store: Arc::new(store),
            http,
            bucket_url,
            region: settings.region.into(),
            part_size: settings.part_size,
            page_size: settings.page_size,
        })
    }

    pub(crate) async fn put(
        &self,
        name: &ObjectName,
        source: &mut Chunks<'_>,
    ) -> Result<Written, Error> {
        let head = source.fill(self.part_size).await?;
        if source.is_at_end().await? {
            let put = self.store.put(&path(name), head.into()).await;
            put.map_err(of_store)?;
            return Ok(source.written());
        }
        // This goes on if nobody waits: who doesn't know the id of an upload
        // can't abort it.
        let task = tokio::spawn(Upload::begin(self.clone(), name.clone()));
        let mut upload = task
            .await
            .map_err(|error| Error::Unavailable(Arc::new(error)))??;
        match upload.parts(head, source).await {
            Ok(parts) => upload.complete(parts).await?,
            Err(error) => {
                upload.abort().await;
                return Err(error);
            }
        }
        Ok(source.written())
    }

    pub(crate) async fn delete(&self, name: &ObjectName) -> Result<(), Error> {
        let deleted = self.store.delete(&path(name)).await;
        match deleted.map_err(|error| failed(error, name)) {
            Ok(()) | Err(Error::NotFound(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    pub(crate) fn list(
        &self,
        prefix: Prefix,
    ) -> BoxStream<'static, Result<Object, Error>> {
        let s3 = self.clone();
        let pages = stream::try_unfold(Some(None), move |token| {
            let (s3, prefix) = (s3.clone(), prefix.clone());
            async move {
                let Some(page_token) = token else { return Ok(None) };
                let options = PaginatedListOptions {
                    max_keys: Some(s3.page_size),
                    page_token,
                    ..PaginatedListOptions::default()
                };
                let prefix = Some(prefix.as_str());
                let page = s3.store.list_paginated(prefix, options).await;
                let page = page.map_err(of_store)?;
                let found = page.result.objects.into_iter();
                let found = found.filter_map(|found| {
                    // What has no name of an object isn't ours.
                    let name = String::from(found.location);
                    let name = ObjectName::new(name).ok()?;
                    Some(Ok(Object { name, size: found.size }))
                });
                let found: Vec<Result<Object, Error>> = found.collect();
                let next = page.page_token.map(Some);
                Ok::<_, Error>(Some((stream::iter(found), next)))
            }
        });
        pages.try_flatten().boxed()
    }
}

fn bucket_url(settings: &S3Settings) -> Result<Url, Error> {
    let wrong = || Error::Settings("the endpoint isn't one of S3".into());
    let mut url = settings.endpoint.clone();
    if settings.path_style {
        let mut path = url.path_segments_mut().map_err(|()| wrong())?;
        path.pop_if_empty().push(&settings.bucket);
        drop(path);
        return Ok(url);
    }
    let host = url.host_str().ok_or_else(wrong)?;
    let host = format!("{}.{host}", settings.bucket);
    url.set_host(Some(&host)).map_err(|_| wrong())?;
    Ok(url)
}

fn path(name: &ObjectName) -> Path {
    // No character of a name is written differently.
    Path::from(name.as_str())
}

/// Parts that are no object yet. They are removed when it is dropped.
#[derive(Debug)]
struct Upload {
    s3: S3,
    name: ObjectName,
    id: String,
    /// The part that is being sent. S3 may still store one that nobody waits
    /// for, also after the upload was aborted.
    sending: Option<JoinHandle<object_store::Result<PartId>>>,
    is_over: bool,
}

impl Upload {
    async fn begin(s3: S3, name: ObjectName) -> Result<Self, Error> {
        let id = s3.store.create_multipart(&path(&name)).await;
        let id = id.map_err(of_store)?;
        Ok(Self { s3, name, id, sending: None, is_over: false })
    }

    async fn parts(
        &mut self,
        first: Bytes,
        source: &mut Chunks<'_>,
    ) -> Result<Vec<PartId>, Error> {
        let least = self.s3.part_size;
        let (mut parts, mut next) = (Vec::new(), first);
        while !next.is_empty() {
            let number = parts.len();
            if number == parts::MOST {
                return Err(Error::TooLarge(largest(least)));
            }
            parts.push(self.part(number, next).await?);
            next = source.fill(size_of(number + 1, least)).await?;
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
            s3.store.put_part(&path, &id, number, part.into()).await
        });
        let put = self.sending.insert(put).await;
        self.sending = None;
        put.map_err(|error| Error::Unavailable(Arc::new(error)))?
            .map_err(of_store)
    }

    async fn complete(mut self, parts: Vec<PartId>) -> Result<(), Error> {
        // From here on it may be an object: an abort could only fail, and
        // whether it is one after a lost answer, S3 alone knows.
        self.is_over = true;
        let path = path(&self.name);
        let s3 = &self.s3.store;
        let completed = s3.complete_multipart(&path, &self.id, parts).await;
        let Err(error) = completed else { return Ok(()) };
        // An upload that is an object can't be aborted any more.
        let _ = s3.abort_multipart(&path, &self.id).await;
        Err(of_store(error))
    }

    async fn abort(mut self) {
        self.is_over = true;
        // What can't be removed is swept later.
        let path = path(&self.name);
        let _ = self.s3.store.abort_multipart(&path, &self.id).await;
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if self.is_over {
            return;
        }
        // Without a runtime, a sweep finds it.
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

fn failed(error: object_store::Error, name: &ObjectName) -> Error {
    match error {
        object_store::Error::NotFound { .. } => Error::NotFound(name.clone()),
        error => of_store(error),
    }
}

/// What an error means that isn't about one object.
fn of_store(error: object_store::Error) -> Error {
    use object_store::Error::{Generic, PermissionDenied, Unauthenticated};
    let refused = refused(&error);
    let is_denied =
        matches!(error, PermissionDenied { .. } | Unauthenticated { .. });
    let is_passing = matches!(error, Generic { .. }) && refused.is_none();
    let cause: Cause = Arc::new(error);
    match refused {
        Some(413 | 507) => Error::Full(cause),
        _ if is_denied => Error::Denied(cause),
        _ if is_passing => Error::Unavailable(cause),
        _ => Error::Unexpected(cause),
    }
}

fn refused(error: &(dyn StdError + 'static)) -> Option<u16> {
    let mut error = Some(error);
    while let Some(cause) = error {
        if let Some(Refused(status)) = cause.downcast_ref() {
            return Some(*status);
        }
        error = cause.source();
    }
    None
}
