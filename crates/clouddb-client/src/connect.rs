use reqwest::header::{HeaderMap, HeaderValue, InvalidHeaderValue};

use crate::Client;

const TOKEN: &str = "x-auth-token";

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The token has characters that no header can have.
    #[error("the token can't be sent in a header")]
    Token(#[from] InvalidHeaderValue),
    /// The HTTP client couldn't be set up.
    #[error("failed to set up HTTP")]
    Http(#[from] reqwest::Error),
}

impl Client {
    /// A client of the service at that address, as `http://127.0.0.1:8778`,
    /// that shows this token with every request. Sends nothing yet.
    pub fn connect(base_url: &str, token: &str) -> Result<Self, ConnectError> {
        let mut token = HeaderValue::try_from(token)?;
        token.set_sensitive(true);
        let headers = HeaderMap::from_iter([(
            reqwest::header::HeaderName::from_static(TOKEN),
            token,
        )]);
        let http =
            reqwest::Client::builder().default_headers(headers).build()?;
        let base_url = base_url.trim_end_matches('/');
        Ok(Self::new_with_client(base_url, http))
    }
}
