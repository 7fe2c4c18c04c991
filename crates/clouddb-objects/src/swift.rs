//! Objects in OpenStack Swift.

mod answer;
mod client;
mod download;
mod limits;
mod listing;
mod login;
mod session;
mod sweep;
mod upload;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use reqwest::{Method, StatusCode};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::OnceCell;

pub use login::SwiftLogin;

use crate::{Error, ObjectName, retry::Retries};
use client::{Ask, Client};
use limits::Limits;
use listing::is_manifest;
use session::Session;

/// The most bytes of the answer to a deletion of many objects.
const LARGEST: usize = 4 * 1024 * 1024;
/// How long such a deletion may take.
const DELETION: Duration = Duration::from_mins(10);
/// The most bytes of a segment, as Swift allows 5 GiB for any object.
const LARGEST_SEGMENT: u64 = 5 * 1024 * 1024 * 1024;

/// Where and how objects are kept in a Swift.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwiftSettings {
    /// How to log in.
    pub auth: SwiftLogin,
    /// The region in the catalog; by default the first. Version 1 of the login
    /// has no catalog.
    #[serde(default)]
    pub region: Option<String>,
    /// The container of the objects. It is created if it is missing, like the
    /// one of the segments, which has `_segments` after this name.
    #[serde(default = "default_container")]
    pub container: String,
    /// The most bytes of a segment.
    #[serde(default = "default_segment_size")]
    pub segment_size: u64,
    /// The most segments of an object. If the Swift is configured to take fewer
    /// (`max_manifest_segments`), it says so, and segments are larger.
    #[serde(default = "default_segments")]
    pub segments: u32,
    /// How many objects are listed by one request.
    #[serde(default = "default_page_size")]
    pub page_size: u32,
    /// How many seconds Swift may be silent before a request fails.
    #[serde(default = "default_patience")]
    pub patience: u32,
}

fn default_container() -> String {
    "z_CLOUDDB_BACKUPS".to_owned()
}

fn default_segment_size() -> u64 {
    1024 * 1024 * 1024
}

fn default_segments() -> u32 {
    1000
}

fn default_page_size() -> u32 {
    1000
}

pub(crate) fn default_patience() -> u32 {
    60
}

impl SwiftSettings {
    /// The default settings, with a login.
    #[must_use]
    pub fn new(auth: SwiftLogin) -> Self {
        Self {
            auth,
            region: None,
            container: default_container(),
            segment_size: default_segment_size(),
            segments: default_segments(),
            page_size: default_page_size(),
            patience: default_patience(),
        }
    }
}

/// A container that objects are in.
#[derive(Clone, Debug)]
pub(crate) struct Swift {
    client: Arc<Client>,
    container: Arc<str>,
    segments: Arc<str>,
    segment_size: u64,
    most_segments: u32,
    limits: Arc<OnceCell<Limits>>,
    page_size: u32,
    has_containers: Arc<AtomicBool>,
}

impl Swift {
    pub(crate) fn container(&self) -> &str {
        &self.container
    }

    pub(crate) fn new(settings: SwiftSettings) -> Result<Self, Error> {
        let SwiftSettings {
            auth,
            region,
            container,
            segment_size,
            segments: most_segments,
            page_size,
            patience,
        } = settings;
        let wrong = |text: &str| Err(Error::Settings(text.into()));
        let is_short = (1..=200).contains(&container.len());
        if !is_short || container.contains('/') || container.starts_with('.') {
            return wrong("the container's name can't be one");
        }
        if !(1..=LARGEST_SEGMENT).contains(&segment_size) {
            return wrong("segments have from 1 byte to 5 GiB");
        }
        if most_segments == 0 {
            return wrong("an object has at least a segment");
        }
        if !(1..=10_000).contains(&page_size) {
            return wrong("pages have from 1 to 10000 objects");
        }
        if auth.has_password_in_url() {
            return wrong(
                "addresses are logged, and have no passwords in them",
            );
        }
        if patience == 0 {
            return wrong("it takes some patience");
        }
        let patience = Duration::from_secs(patience.into());
        let client = Client::new(Session::new(auth, region), patience)?;
        Ok(Self {
            client: Arc::new(client),
            segments: format!("{container}_segments").into(),
            container: container.into(),
            segment_size,
            most_segments,
            limits: Arc::default(),
            page_size,
            has_containers: Arc::default(),
        })
    }

    fn object(&self, name: &ObjectName) -> String {
        format!("{}/{name}", self.container)
    }

    async fn make_containers(&self) -> Result<(), Error> {
        if self.has_containers.load(Ordering::Relaxed) {
            return Ok(());
        }
        for container in [&self.container, &self.segments] {
            let ask = Ask::new(Method::PUT, &**container);
            let reply = self.client.ask(&ask).await?;
            if !reply.status().is_success() {
                return Err(answer::refused(reply.status(), &ask.what()));
            }
        }
        self.has_containers.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Creates the containers again, because another program removed them.
    async fn remake_containers(&self) -> Result<(), Error> {
        self.has_containers.store(false, Ordering::Relaxed);
        self.make_containers().await
    }

    /// Deletes an object, segments first: so a deletion that failed half-way
    /// can be repeated.
    pub(crate) async fn delete(&self, name: &ObjectName) -> Result<(), Error> {
        let path = self.object(name);
        let reply = self.client.ask(&Ask::new(Method::HEAD, &*path)).await?;
        if reply.status() == StatusCode::NOT_FOUND {
            return Ok(());
        }
        if !is_manifest(reply.headers()) {
            return self.client.delete(&path).await;
        }
        let ask = Ask::new(Method::DELETE, path)
            .query("multipart-manifest", "delete")
            .header("Accept", "application/json");
        let mut retries = Retries::new();
        loop {
            match self.delete_large(&ask).await {
                Ok(()) => return Ok(()),
                Err(error) => retries.wait(error).await?,
            }
        }
    }

    async fn delete_large(&self, ask: &Ask) -> Result<(), Error> {
        let answer = self.client.fetch_once(ask, LARGEST, DELETION).await?;
        if answer.status == StatusCode::NOT_FOUND {
            return Ok(());
        }
        let report = serde_json::from_slice(&answer.body);
        let report: Value = report.map_err(|error| {
            Error::unexpected(format!("a deletion isn't reported: {error}"))
        })?;
        // The HTTP status is 200 before Swift knows the outcome.
        let status = report["Response Status"].as_str().unwrap_or_default();
        let is_gone = status.starts_with("200") || status.starts_with("404");
        if is_gone && report["Errors"].as_array().is_none_or(Vec::is_empty) {
            return Ok(());
        }
        let text = format!("a deletion ends with {status}");
        Err(Error::unavailable(text))
    }
}
