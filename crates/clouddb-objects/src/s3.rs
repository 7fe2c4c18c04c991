//! Objects in S3, or in a service with the same protocol.

mod answer;
mod bucket;
mod connector;
mod download;
mod limit;
mod parts;
mod request;
mod unfinished;
mod upload;

use std::{sync::Arc, time::Duration};

use futures::{StreamExt, TryStreamExt, stream, stream::BoxStream};
use object_store::{
    BackoffConfig, ClientOptions, ObjectStoreExt, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder},
    client::HttpClient,
    list::{PaginatedListOptions, PaginatedListStore},
    path::Path,
};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::sync::OnceCell;
use url::Url;

use answer::{failed, of_store};
use connector::Connector;
use limit::Limits;
pub(crate) use parts::ENOUGH;
use parts::{MOST, SIZES};

use crate::{
    Error, Object, ObjectName, Prefix, retry, swift::default_patience,
};

/// How long a request may take, unless it puts an object.
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
    /// The bucket of the objects. It is created if it is missing. A bucket that
    /// removes unfinished uploads by itself needs no sweep.
    pub bucket: String,
    /// The id of the key.
    pub access_key: String,
    /// The key.
    pub secret_key: SecretString,
    /// Whether addresses have the bucket in the path, not in the host name.
    #[serde(default = "default_path_style")]
    pub path_style: bool,
    /// The bytes of each of the first 800 parts of an object, from 5 MiB to 1
    /// GiB. One part is held in memory.
    ///
    /// After every 800 parts, the size grows by as much, up to 128 MiB. With
    /// 10,000 parts, an object has at most 900 GiB if this is 16 MiB, and 330
    /// GiB if it is 5 MiB; larger ones are refused. If a store requires that
    /// all parts have one size, objects with more than 800 parts need a size of
    /// at least 128 MiB here.
    ///
    /// If the store takes fewer parts, each is larger than the one before, so
    /// that 330 GiB fit: with 1,000 parts and 16 MiB, an object of 100 GiB has
    /// parts of up to 370 MiB.
    #[serde(default = "default_part_size")]
    pub part_size: usize,
    /// The most parts of an object. By default, a Swift is asked, which takes
    /// 1,000 unless configured otherwise (`max_upload_part_num`). Other stores
    /// take 10,000.
    #[serde(default)]
    pub parts: Option<u32>,
    /// How many objects are listed by one request.
    #[serde(default = "default_page_size")]
    pub page_size: usize,
    /// How many seconds S3 may be silent before a request fails.
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

/// A bucket of objects.
#[derive(Clone, Debug)]
pub(crate) struct S3 {
    store: Arc<AmazonS3>,
    http: HttpClient,
    bucket: Arc<str>,
    bucket_url: Url,
    region: Arc<str>,
    endpoint: Url,
    part_size: usize,
    limits: Arc<OnceCell<Limits>>,
    page_size: usize,
}

impl S3 {
    pub(crate) fn bucket(&self) -> &str {
        &self.bucket
    }

    pub(crate) fn new(settings: S3Settings) -> Result<Self, Error> {
        let wrong = |text: &str| Err(Error::Settings(text.into()));
        if !SIZES.contains(&settings.part_size) {
            return wrong("parts have from 5 MiB to 1 GiB");
        }
        let parts = settings.parts.map(|most| most as usize);
        if parts.is_some_and(|most| !(1..=MOST).contains(&most)) {
            return wrong("an object has from 1 to 10000 parts");
        }
        let limits = parts.map(|parts| Limits { parts, ..Limits::USUAL });
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
        // If the host name has the bucket, the address is the bucket's own.
        let endpoint = if settings.path_style {
            settings.endpoint.as_str()
        } else {
            bucket_url.as_str()
        };
        let connector = Connector::new(&options, patience)?;
        let http = connector.client();
        let store = AmazonS3Builder::new()
            .with_endpoint(endpoint.trim_end_matches('/'))
            .with_virtual_hosted_style_request(!settings.path_style)
            .with_region(&settings.region)
            .with_bucket_name(&settings.bucket)
            .with_access_key_id(&settings.access_key)
            .with_secret_access_key(settings.secret_key.expose_secret())
            .with_http_connector(connector)
            .with_client_options(options)
            .with_retry(retries)
            .build()
            .map_err(|error| Error::Settings(error.to_string()))?;
        Ok(Self {
            store: Arc::new(store),
            bucket: settings.bucket.into(),
            http,
            bucket_url,
            region: settings.region.into(),
            endpoint: settings.endpoint,
            part_size: settings.part_size,
            limits: Arc::new(OnceCell::new_with(limits)),
            page_size: settings.page_size,
        })
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
                let page = match page {
                    Err(error) if bucket::is_missing(&error) => {
                        return Ok(None);
                    }
                    page => page.map_err(of_store)?,
                };
                let found = page.result.objects.into_iter();
                let found = found.filter_map(|found| {
                    // An entry without a valid object name isn't ours.
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
    // `Path` escapes no character that a name may have.
    Path::from(name.as_str())
}
