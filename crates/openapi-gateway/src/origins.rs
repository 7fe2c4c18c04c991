//! CORS: web pages of other origins whose scripts may use the API. Browsers
//! enforce it.

use std::str::FromStr;

use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{
        ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
        ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS,
        ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
        ACCESS_CONTROL_REQUEST_METHOD, ALLOW, CONTENT_LENGTH, CONTENT_TYPE,
        ORIGIN, SET_COOKIE, VARY,
    },
    request::Parts,
};
use url::Url;

const ANY: &str = "*";
/// How long a browser may cache an answer about CORS, in seconds.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");
/// The headers that scripts can read without permission.
const SEEN: [HeaderName; 3] = [CONTENT_LENGTH, CONTENT_TYPE, SET_COOKIE];

/// An origin, such as `https://example.org` or `https://example.org:8443`; or
/// `*` for all origins.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Origin(HeaderValue);

/// The text isn't an origin.
#[derive(Debug, thiserror::Error)]
#[error("an origin is a scheme, a host and perhaps a port, or *")]
pub struct NotAnOrigin;

impl FromStr for Origin {
    type Err = NotAnOrigin;

    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        if text == ANY {
            return Ok(Self(HeaderValue::from_static(ANY)));
        }
        let url = Url::parse(text).map_err(|_| NotAnOrigin)?;
        let origin = url.origin().ascii_serialization();
        // A text with more than an origin would never equal one.
        if !url.origin().is_tuple() || origin != text {
            return Err(NotAnOrigin);
        }
        HeaderValue::try_from(origin).map(Self).map_err(|_| NotAnOrigin)
    }
}

/// The origins whose scripts may use the API.
#[derive(Debug)]
pub(crate) struct Origins(pub(crate) Vec<Origin>);

/// A request of an allowed script.
#[derive(Debug)]
pub(crate) struct Script {
    allowed: HeaderValue,
    wants: Wants,
}

#[derive(Debug)]
enum Wants {
    /// It asks whether it may send these headers.
    Leave(Option<HeaderValue>),
    /// It wants to read the answer.
    Answer,
}

impl Origins {
    /// The script that sent a request, if its origin is allowed.
    pub(crate) fn script(&self, parts: &Parts) -> Option<Script> {
        let origin = parts.headers.get(ORIGIN)?;
        let mut allowed = self.0.iter().map(|Origin(allowed)| allowed);
        let allowed =
            allowed.find(|allowed| *allowed == ANY || *allowed == origin)?;
        let preflight = parts.method == Method::OPTIONS
            && parts.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
        let headers = parts.headers.get(ACCESS_CONTROL_REQUEST_HEADERS);
        let wants = if preflight {
            Wants::Leave(headers.cloned())
        } else {
            Wants::Answer
        };
        Some(Script { allowed: allowed.clone(), wants })
    }

    /// Whether answers depend on the origin.
    pub(crate) fn vary(&self) -> bool {
        self.0.iter().any(|Origin(allowed)| allowed != ANY)
    }
}

impl Script {
    /// Tells a browser what the script may do with an answer. Tokens are in a
    /// header that the script sets itself, so cookies aren't allowed.
    pub(crate) fn tell(self, headers: &mut HeaderMap) {
        match self.wants {
            Wants::Leave(wants) => leave(headers, wants),
            Wants::Answer => expose(headers),
        }
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, self.allowed);
    }
}

fn leave(headers: &mut HeaderMap, wants: Option<HeaderValue>) {
    if let Some(methods) = headers.get(ALLOW).cloned() {
        headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    }
    if let Some(wants) = wants {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, wants);
    }
    headers.insert(ACCESS_CONTROL_MAX_AGE, MAX_AGE);
}

fn expose(headers: &mut HeaderMap) {
    let names = headers.keys().filter(|name| !SEEN.contains(name));
    let mut names: Vec<&str> = names.map(HeaderName::as_str).collect();
    names.sort_unstable();
    let names = HeaderValue::try_from(names.join(", "));
    let names = names.expect("names of headers are plain text");
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, names);
}

/// Declares that answers depend on the origin.
pub(crate) fn vary(headers: &mut HeaderMap) {
    headers.append(VARY, HeaderValue::from_static("origin"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_told_from_other_texts() {
        for text in ["*", "https://example.org", "http://10.0.0.1:8080"] {
            assert!(text.parse::<Origin>().is_ok(), "{text}");
        }
        for text in [
            "",
            "null",
            "example.org",
            "https://example.org/",
            "https://example.org/page",
            "https://Example.org",
            "https://example.org:443",
            "https://ada@example.org",
            "file:///tmp",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
    }
}
