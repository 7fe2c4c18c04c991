//! Sends requests to a Swift.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use reqwest::{
    Method, RequestBuilder, Response, StatusCode, header::HeaderMap,
    redirect::Policy,
};
use serde_json::Value;
use tokio::time::timeout;

use super::{
    answer,
    login::{Grant, secret_header},
    session::Session,
};
use crate::{Error, error::cause, retry::Retries};

const CONNECT: Duration = Duration::from_secs(5);
/// The most bytes of a Swift's description of itself.
const LARGEST_ABOUT: usize = 256 * 1024;

/// A request to Swift.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    pub(super) method: Method,
    /// A container, and perhaps an object in it.
    pub(super) path: String,
    pub(super) query: Vec<(&'static str, String)>,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Bytes,
}

impl Ask {
    pub(super) fn new(method: Method, path: impl Into<String>) -> Self {
        Self {
            method,
            path: path.into(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    pub(super) fn query(
        mut self,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        self.query.push((name, value.into()));
        self
    }

    pub(super) fn header(
        mut self,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    pub(super) fn what(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// An answer that was read to its end.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

/// A client of a Swift.
#[derive(Debug)]
pub(super) struct Client {
    http: reqwest::Client,
    session: Session,
    /// How long Swift may take to begin an answer, and between two pieces of
    /// it.
    pub(super) patience: Duration,
}

impl Client {
    pub(super) fn new(
        session: Session,
        patience: Duration,
    ) -> Result<Self, Error> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            // A redirect would send the token to another host.
            .redirect(Policy::none())
            .build()
            .map_err(answer::failed)?;
        Ok(Self { http, session, patience })
    }

    /// A token other than the refused one.
    pub(super) async fn grant(
        &self,
        refused: Option<&Arc<Grant>>,
    ) -> Result<Arc<Grant>, Error> {
        self.patiently(self.session.grant(&self.http, refused)).await
    }

    pub(super) fn request(
        &self,
        grant: &Grant,
        method: Method,
        path: &str,
    ) -> Result<RequestBuilder, Error> {
        let mut url = grant.storage.clone();
        url.path_segments_mut()
            .map_err(|()| Error::unexpected("a storage URL has no path"))?
            .pop_if_empty()
            .extend(path.split('/'));
        let request = self.http.request(method, url);
        Ok(request.header("X-Auth-Token", secret_header(&grant.token)))
    }

    /// Sends a request, and retries after temporary failures. The caller
    /// decides what success, 404, 412 or 416 mean.
    pub(super) async fn ask(&self, ask: &Ask) -> Result<Response, Error> {
        let mut retries = Retries::new();
        loop {
            match self.attempt(ask).await {
                Ok(reply) => return Ok(reply),
                Err(error) => retries.wait(error).await?,
            }
        }
    }

    /// The Swift's description of itself, which needs no login; null if there
    /// is none.
    pub(super) async fn about(&self) -> Result<Value, Error> {
        let mut retries = Retries::new();
        loop {
            match self.patiently(self.ask_about()).await {
                Ok(about) => return Ok(about),
                Err(error) if error.is_unavailable() => {
                    retries.wait(error).await?;
                }
                Err(_) => return Ok(Value::Null),
            }
        }
    }

    async fn ask_about(&self) -> Result<Value, Error> {
        let mut url = self.grant(None).await?.storage.clone();
        url.set_path("/info");
        let reply = self.http.get(url).send().await.map_err(answer::failed)?;
        if !reply.status().is_success() {
            return Err(answer::refused(reply.status(), "GET /info"));
        }
        let text = answer::read(reply, LARGEST_ABOUT).await?;
        Ok(serde_json::from_slice(&text).unwrap_or_default())
    }

    /// Sends a request, and reads an answer of at most `largest` bytes.
    pub(super) async fn fetch(
        &self,
        ask: &Ask,
        largest: usize,
    ) -> Result<Answer, Error> {
        let mut retries = Retries::new();
        loop {
            match self.fetch_once(ask, largest, self.patience).await {
                Ok(answer) => return Ok(answer),
                Err(error) => retries.wait(error).await?,
            }
        }
    }

    /// Like [`Self::fetch`], but without retries; the answer may take
    /// `patience`.
    pub(super) async fn fetch_once(
        &self,
        ask: &Ask,
        largest: usize,
        patience: Duration,
    ) -> Result<Answer, Error> {
        let reply = self.attempt(ask).await?;
        let (status, headers) = (reply.status(), reply.headers().clone());
        let body = within(patience, answer::read(reply, largest)).await?;
        Ok(Answer { status, headers, body })
    }

    /// Sends a request once, or twice if the token has become invalid.
    pub(super) async fn attempt(&self, ask: &Ask) -> Result<Response, Error> {
        let grant = self.grant(None).await?;
        let mut reply = self.once(&grant, ask).await?;
        if reply.status() == StatusCode::UNAUTHORIZED {
            let grant = self.grant(Some(&grant)).await?;
            reply = self.once(&grant, ask).await?;
        }
        if !is_answer(reply.status()) {
            return Err(answer::refused(reply.status(), &ask.what()));
        }
        Ok(reply)
    }

    async fn once(&self, grant: &Grant, ask: &Ask) -> Result<Response, Error> {
        let mut request = self.request(grant, ask.method.clone(), &ask.path)?;
        request = request.query(&ask.query).body(ask.body.clone());
        if ask.method == Method::PUT && ask.body.is_empty() {
            // The client wouldn't send the header, and Swift requires it.
            request = request.header("Content-Length", "0");
        }
        for (name, value) in &ask.headers {
            request = request.header(*name, value);
        }
        self.patiently(async { request.send().await.map_err(answer::failed) })
            .await
    }

    /// Fails if the Swift is silent for too long.
    pub(super) async fn patiently<T>(
        &self,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        within(self.patience, work).await
    }

    /// Deletes an object that may be missing.
    pub(super) async fn delete(&self, path: &str) -> Result<(), Error> {
        self.ask(&Ask::new(Method::DELETE, path)).await.map(drop)
    }
}

fn is_answer(status: StatusCode) -> bool {
    let others = [
        StatusCode::NOT_FOUND,
        StatusCode::PRECONDITION_FAILED,
        StatusCode::RANGE_NOT_SATISFIABLE,
    ];
    status.is_success() || others.contains(&status)
}

async fn within<T>(
    patience: Duration,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    match timeout(patience, work).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::Unavailable(cause("Swift does nothing"))),
    }
}
