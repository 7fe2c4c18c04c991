//! Requests to a Swift.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use reqwest::{Method, RequestBuilder, Response, StatusCode, redirect::Policy};
use tokio::time::timeout;

use super::{
    answer,
    login::{Grant, secret_header},
    session::Session,
};
use crate::{Error, error::cause, retry::Retries};

const CONNECT: Duration = Duration::from_secs(5);
/// How long Swift may take to begin an answer, and between two pieces of one.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// What is asked of Swift.
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

    fn what(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// Asks a Swift.
#[derive(Debug)]
pub(super) struct Client {
    http: reqwest::Client,
    session: Session,
}

impl Client {
    pub(super) fn new(session: Session) -> Result<Self, Error> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            // A token isn't sent where it wasn't meant to go.
            .redirect(Policy::none())
            .build()
            .map_err(answer::failed)?;
        Ok(Self { http, session })
    }

    /// A token, but not the one that was refused.
    pub(super) async fn grant(
        &self,
        refused: Option<&Arc<Grant>>,
    ) -> Result<Arc<Grant>, Error> {
        self.session.grant(&self.http, refused).await
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

    /// Asks, and asks again what may pass. An answer of success, 404 and 416
    /// aren't errors.
    pub(super) async fn ask(&self, ask: &Ask) -> Result<Response, Error> {
        let mut retries = Retries::new();
        let mut refused = None;
        loop {
            let grant = self.grant(refused.as_ref()).await?;
            let error = match self.once(&grant, ask).await {
                Ok(reply) if is_answer(reply.status()) => return Ok(reply),
                Ok(reply)
                    if reply.status() == StatusCode::UNAUTHORIZED
                        && refused.is_none() =>
                {
                    refused = Some(grant);
                    continue;
                }
                Ok(reply) => answer::refused(reply.status(), &ask.what()),
                Err(error) => error,
            };
            retries.wait(error).await?;
        }
    }

    async fn once(&self, grant: &Grant, ask: &Ask) -> Result<Response, Error> {
        let mut request = self.request(grant, ask.method.clone(), &ask.path)?;
        request = request.query(&ask.query).body(ask.body.clone());
        for (name, value) in &ask.headers {
            request = request.header(*name, value);
        }
        patiently(async { request.send().await.map_err(answer::failed) }).await
    }

    /// Asks for what is there, or fails with what isn't.
    pub(super) async fn expect(&self, ask: &Ask) -> Result<Response, Error> {
        let reply = self.ask(ask).await?;
        if !reply.status().is_success() {
            return Err(answer::refused(reply.status(), &ask.what()));
        }
        Ok(reply)
    }

    /// Deletes what may not be there.
    pub(super) async fn delete(&self, path: &str) -> Result<(), Error> {
        self.ask(&Ask::new(Method::DELETE, path)).await.map(drop)
    }
}

fn is_answer(status: StatusCode) -> bool {
    status.is_success()
        || status == StatusCode::NOT_FOUND
        || status == StatusCode::RANGE_NOT_SATISFIABLE
}

/// Gives up on a Swift that does nothing.
pub(super) async fn patiently<T>(
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    match timeout(PATIENCE, work).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::Unavailable(cause("Swift does nothing"))),
    }
}
