//! Logs in, for a token and the address of the objects.

use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::{RequestBuilder, Response, StatusCode, header::HeaderMap};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::answer;
use crate::{Error, error::cause};

/// The most bytes of an answer with a token: catalogs are long.
const LARGEST: usize = 4 * 1024 * 1024;
/// A token is renewed this long before it expires.
const EARLY: Duration = Duration::from_mins(1);

/// How to log in for a Swift.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "login", rename_all = "snake_case", deny_unknown_fields)]
pub enum SwiftLogin {
    /// Swift's own version 1, `tempauth`.
    V1 {
        /// Such as `http://swift:8080/auth/v1.0`.
        url: Url,
        /// Account and user, with a colon between them.
        user: String,
        /// The user's key.
        key: SecretString,
    },
    /// Version 2.0 of the Identity API.
    V2 {
        /// Such as `https://identity:5000`.
        url: Url,
        /// The name of the tenant.
        tenant: String,
        /// The name of the user.
        user: String,
        /// The user's password.
        password: SecretString,
    },
    /// Version 3 of the Identity API, by a password.
    V3Password {
        /// Such as `https://keystone:5000`.
        url: Url,
        /// The name of the user.
        user: String,
        /// The id of the user's domain.
        #[serde(default = "default_domain")]
        user_domain: String,
        /// The user's password.
        password: SecretString,
        /// The name of the project.
        project: String,
        /// The id of the project's domain.
        #[serde(default = "default_domain")]
        project_domain: String,
    },
    /// Version 3 of the Identity API, by an application credential.
    V3Credential {
        /// Such as `https://keystone:5000`.
        url: Url,
        /// The credential's id.
        id: String,
        /// The credential's secret.
        secret: SecretString,
    },
}

fn default_domain() -> String {
    "default".to_owned()
}

/// The result of a login.
#[derive(Debug)]
pub(super) struct Grant {
    pub(super) token: SecretString,
    /// Where the account's containers are.
    pub(super) storage: Url,
    expires: Option<DateTime<Utc>>,
}

impl Grant {
    pub(super) fn is_good(&self) -> bool {
        self.expires.is_none_or(|expires| expires > Utc::now() + EARLY)
    }
}

impl SwiftLogin {
    pub(super) fn has_password_in_url(&self) -> bool {
        let (Self::V1 { url, .. }
        | Self::V2 { url, .. }
        | Self::V3Password { url, .. }
        | Self::V3Credential { url, .. }) = self;
        url.password().is_some()
    }

    pub(super) async fn log_in(
        &self,
        http: &reqwest::Client,
        region: Option<&str>,
    ) -> Result<Grant, Error> {
        let reply = self.request(http).send().await.map_err(answer::failed)?;
        match reply.status() {
            status if status.is_success() => {}
            StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND => {
                let text = format!("a login is answered {}", reply.status());
                return Err(Error::Denied(cause(text)));
            }
            status => return Err(answer::refused(status, "a login")),
        }
        let headers = reply.headers().clone();
        if let Self::V1 { .. } = self {
            return of_version_1(&headers);
        }
        let body = read(reply).await?;
        if let Self::V2 { .. } = self {
            return of_version_2(&body, region);
        }
        of_version_3(&headers, &body, region)
    }

    fn request(&self, http: &reqwest::Client) -> RequestBuilder {
        let password =
            |secret: &SecretString| -> Value { secret.expose_secret().into() };
        match self {
            Self::V1 { url, user, key } => http
                .get(url.clone())
                .header("X-Auth-User", user)
                .header("X-Auth-Key", secret_header(key)),
            Self::V2 { url, tenant, user, password: secret } => {
                let body = json!({"auth": {
                    "tenantName": tenant,
                    "passwordCredentials": {
                        "username": user, "password": password(secret),
                    },
                }});
                http.post(below(url, "v2.0", "tokens")).json(&body)
            }
            Self::V3Password {
                url,
                user,
                user_domain,
                password: secret,
                project,
                project_domain,
            } => {
                let user = json!({
                    "name": user,
                    "domain": {"id": user_domain},
                    "password": password(secret),
                });
                let body = json!({"auth": {
                    "identity": {
                        "methods": ["password"], "password": {"user": user},
                    },
                    "scope": {"project": {
                        "name": project, "domain": {"id": project_domain},
                    }},
                }});
                http.post(below(url, "v3", "auth/tokens")).json(&body)
            }
            Self::V3Credential { url, id, secret } => {
                let body = json!({"auth": {"identity": {
                    "methods": ["application_credential"],
                    "application_credential": {
                        "id": id, "secret": password(secret),
                    },
                }}});
                http.post(below(url, "v3", "auth/tokens")).json(&body)
            }
        }
    }
}

/// A secret as a header that no log shows. A secret that can't be a header is
/// sent empty, and refused.
pub(super) fn secret_header(
    secret: &SecretString,
) -> reqwest::header::HeaderValue {
    let value = secret.expose_secret().try_into();
    let mut value =
        value.unwrap_or(reqwest::header::HeaderValue::from_static(""));
    value.set_sensitive(true);
    value
}

/// An address of the Identity API, whether or not the URL has the version.
fn below(url: &Url, version: &str, path: &str) -> Url {
    let mut url = url.clone();
    let base = url.path().trim_end_matches('/');
    let base = match base.strip_suffix(version) {
        Some(base) if base.ends_with('/') => base.trim_end_matches('/'),
        _ => base,
    };
    url.set_path(&format!("{base}/{version}/{path}"));
    url
}

async fn read(reply: Response) -> Result<Value, Error> {
    let body = answer::read(reply, LARGEST).await?;
    // The parser's error could quote secrets.
    serde_json::from_slice(&body)
        .map_err(|_| Error::unexpected("the answer to a login isn't JSON"))
}

fn of_version_1(headers: &HeaderMap) -> Result<Grant, Error> {
    let text =
        |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let lasts = text("x-auth-token-expires");
    let lasts = lasts.and_then(|seconds| seconds.parse::<i64>().ok());
    let lasts = lasts.and_then(chrono::TimeDelta::try_seconds);
    grant(
        text("x-auth-token"),
        text("x-storage-url"),
        lasts.and_then(|lasts| Utc::now().checked_add_signed(lasts)),
    )
}

fn of_version_2(body: &Value, region: Option<&str>) -> Result<Grant, Error> {
    let access = &body["access"];
    let endpoints = endpoints(&access["serviceCatalog"]);
    let url = endpoints
        .filter(|endpoint| in_region(endpoint, region))
        .find_map(|endpoint| endpoint["publicURL"].as_str());
    let token = &access["token"];
    grant(token["id"].as_str(), url, time(&token["expires"]))
}

fn of_version_3(
    headers: &HeaderMap,
    body: &Value,
    region: Option<&str>,
) -> Result<Grant, Error> {
    let token = headers.get("x-subject-token");
    let token = token.and_then(|token| token.to_str().ok());
    let url = endpoints(&body["token"]["catalog"])
        .filter(|endpoint| endpoint["interface"] == "public")
        .filter(|endpoint| in_region(endpoint, region))
        .find_map(|endpoint| endpoint["url"].as_str());
    grant(token, url, time(&body["token"]["expires_at"]))
}

fn endpoints(catalog: &Value) -> impl Iterator<Item = &Value> {
    let services = catalog.as_array().into_iter().flatten();
    services
        .filter(|service| service["type"] == "object-store")
        .filter_map(|service| service["endpoints"].as_array())
        .flatten()
}

fn in_region(endpoint: &Value, region: Option<&str>) -> bool {
    let is = |key: &str, region: &str| endpoint[key] == region;
    region.is_none_or(|region| is("region", region) || is("region_id", region))
}

fn time(value: &Value) -> Option<DateTime<Utc>> {
    let time = DateTime::parse_from_rfc3339(value.as_str()?).ok()?;
    Some(time.to_utc())
}

fn grant(
    token: Option<&str>,
    storage: Option<&str>,
    expires: Option<DateTime<Utc>>,
) -> Result<Grant, Error> {
    let token = token.ok_or_else(|| {
        Error::unexpected("a login is answered with no token")
    })?;
    let storage = storage.and_then(|url| Url::parse(url).ok());
    let storage = storage.filter(|url| !url.cannot_be_a_base());
    let storage = storage.ok_or_else(|| {
        Error::Settings("the catalog has no object store in the region".into())
    })?;
    Ok(Grant { token: token.into(), storage, expires })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_have_its_version_or_not() {
        for url in ["http://a:1/id", "http://a:1/id/v3", "http://a:1/id/v3/"] {
            let url = Url::parse(url).unwrap();
            let tokens = below(&url, "v3", "auth/tokens");
            assert_eq!(tokens.as_str(), "http://a:1/id/v3/auth/tokens");
        }
        let tokens = below(&Url::parse("http://a/idv3").unwrap(), "v3", "t");
        assert_eq!(tokens.as_str(), "http://a/idv3/v3/t");
    }

    #[test]
    fn the_endpoint_is_that_of_the_region() {
        let endpoint = |region: &str, kind: &str| {
            json!({
                "interface": kind, "region": region,
                "url": format!("http://{kind}.{region}/"),
            })
        };
        let mut headers = HeaderMap::new();
        headers.insert("x-subject-token", "a-token".try_into().unwrap());
        let body = json!({"token": {
            "expires_at": "2026-11-21T09:40:17.000000Z",
            "catalog": [
                {"type": "image", "endpoints": [endpoint("one", "public")]},
                {"type": "object-store", "endpoints": [
                    endpoint("one", "public"), endpoint("two", "internal"),
                    endpoint("two", "public"),
                ]},
            ],
        }});
        let storage = |region| {
            of_version_3(&headers, &body, region).map(|grant| grant.storage)
        };
        let url = storage(Some("two")).unwrap();
        assert_eq!(url.as_str(), "http://public.two/");
        assert_eq!(storage(None).unwrap().as_str(), "http://public.one/");
        let nowhere = storage(Some("three"));
        assert!(matches!(nowhere, Err(Error::Settings(_))), "{nowhere:?}");
    }

    #[test]
    fn a_token_is_renewed_before_it_ends() {
        let ending = |seconds| {
            let expires = Utc::now() + chrono::TimeDelta::seconds(seconds);
            grant(Some("a-token"), Some("http://a/"), Some(expires)).unwrap()
        };
        assert!(ending(120).is_good());
        assert!(!ending(30).is_good());
    }

    #[test]
    fn no_secret_is_shown() {
        let login = r#"{
            "login": "v3_credential", "url": "http://keystone:5000",
            "id": "an-id", "secret": "correct-horse"
        }"#;
        let login: SwiftLogin = serde_json::from_str(login).unwrap();
        let shown = format!("{login:?}");
        assert!(shown.contains("an-id") && !shown.contains("correct-horse"));
    }
}
