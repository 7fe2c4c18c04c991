//! HTTP requests to Keystone.

use std::{collections::BTreeMap, net::IpAddr, time::Duration};

use clouddb_model::Role;
use reqwest::{
    Method, RequestBuilder, Response, StatusCode,
    header::{HeaderMap, HeaderValue},
    redirect::Policy,
};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

use super::{KeystoneSettings, places::Places, wire::Envelope};
use crate::{Error, Session};

const TOKEN: &str = "x-auth-token";
const SUBJECT: &str = "x-subject-token";
/// Tells Keystone that this client understands and enforces the access rules of
/// application credentials. Without this header Keystone rejects tokens with
/// rules.
const RULES: &str = "openstack-identity-access-rules";
const RULES_VERSION: &str = "1.0";
/// How long an answer may take. A busy Keystone takes a second for a password.
const ANSWER: Duration = Duration::from_secs(10);
const CONNECT: Duration = Duration::from_secs(3);
/// The most bytes of an answer.
const LARGEST: usize = 1024 * 1024;

/// Sends requests to a Keystone.
#[derive(Debug)]
pub(super) struct Client {
    http: reqwest::Client,
    tokens: Url,
    roles: BTreeMap<String, Role>,
    under_way: Places,
}

/// Keystone's decision on a valid request.
#[derive(Debug)]
pub(super) enum Asked<T> {
    Granted(T),
    Refused,
}

impl Client {
    pub(super) fn new(settings: KeystoneSettings) -> Result<Self, Error> {
        let KeystoneSettings { mut url, roles } = settings;
        let path = url.path().trim_end_matches('/');
        let path = path.strip_suffix("/v3").unwrap_or(path);
        let path = format!("{path}/v3/auth/tokens");
        url.set_path(&path);
        // This service doesn't need Keystone's catalog.
        url.set_query(Some("nocatalog"));
        let http = reqwest::Client::builder()
            .timeout(ANSWER)
            .connect_timeout(CONNECT)
            // Don't send tokens to another address.
            .redirect(Policy::none())
            .build()
            .map_err(Error::Keystone)?;
        let under_way = Places::default();
        Ok(Self { http, tokens: url, roles, under_way })
    }

    /// Requests a token for a client at that address.
    pub(super) async fn create(
        &self,
        body: &Value,
        from: IpAddr,
    ) -> Result<Asked<(SecretString, Session)>, Error> {
        let request = self.http.request(Method::POST, self.tokens.clone());
        let (status, headers, body) =
            self.ask(request.json(body), from).await?;
        if is_refusal(status) {
            return Ok(Asked::Refused);
        }
        let session = self.session(status, StatusCode::CREATED, &body)?;
        let token = headers.get(SUBJECT).and_then(|own| own.to_str().ok());
        let token = token.ok_or_else(|| {
            Error::KeystoneAnswer("a token isn't in the answer".into())
        })?;
        Ok(Asked::Granted((SecretString::from(token), session)))
    }

    /// Validates a token, with the token itself. `from` is its client's
    /// address.
    pub(super) async fn look_at(
        &self,
        token: &SecretString,
        from: IpAddr,
    ) -> Result<Asked<Session>, Error> {
        let request = self.about(Method::GET, token)?;
        let request = request.header(RULES, RULES_VERSION);
        let (status, _, body) = self.ask(request, from).await?;
        if is_refusal(status) {
            return Ok(Asked::Refused);
        }
        self.session(status, StatusCode::OK, &body).map(Asked::Granted)
    }

    /// Revokes a token, with the token itself. `from` is its client's address.
    /// Returns whether there was one.
    pub(super) async fn revoke(
        &self,
        token: &SecretString,
        from: IpAddr,
    ) -> Result<bool, Error> {
        let request = self.about(Method::DELETE, token)?;
        let (status, ..) = self.ask(request, from).await?;
        match status {
            StatusCode::NO_CONTENT => Ok(true),
            status if is_refusal(status) => Ok(false),
            status => Err(unexpected(status)),
        }
    }

    fn about(
        &self,
        method: Method,
        token: &SecretString,
    ) -> Result<RequestBuilder, Error> {
        let mut value = HeaderValue::try_from(token.expose_secret())
            .map_err(|_| Error::Refused)?;
        value.set_sensitive(true);
        let request = self.http.request(method, self.tokens.clone());
        Ok(request.header(TOKEN, value.clone()).header(SUBJECT, value))
    }

    async fn ask(
        &self,
        request: RequestBuilder,
        from: IpAddr,
    ) -> Result<(StatusCode, HeaderMap, Vec<u8>), Error> {
        let _place = self.under_way.take(from).await?;
        let response = request.send().await.map_err(Error::Keystone)?;
        let status = response.status();
        let headers = response.headers().clone();
        Ok((status, headers, read(response).await?))
    }

    fn session(
        &self,
        status: StatusCode,
        expected: StatusCode,
        body: &[u8],
    ) -> Result<Session, Error> {
        if status != expected {
            return Err(unexpected(status));
        }
        let envelope: Envelope =
            serde_json::from_slice(body).map_err(|error| {
                Error::KeystoneAnswer(format!("it can't be read: {error}"))
            })?;
        Ok(envelope.session(&self.roles))
    }
}

/// Whether the status means that the credentials or the token are wrong.
fn is_refusal(status: StatusCode) -> bool {
    [
        StatusCode::BAD_REQUEST,
        StatusCode::UNAUTHORIZED,
        StatusCode::FORBIDDEN,
        StatusCode::NOT_FOUND,
    ]
    .contains(&status)
}

fn unexpected(status: StatusCode) -> Error {
    Error::KeystoneAnswer(format!("its status is {status}"))
}

async fn read(mut response: Response) -> Result<Vec<u8>, Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(Error::Keystone)? {
        if body.len() + chunk.len() > LARGEST {
            return Err(Error::KeystoneAnswer("it is too long".into()));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
