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
    ///
    /// With an address that begins with `https:` the client trusts the
    /// certificates that the system trusts. With `http:` it needs none, so the
    /// system may have none; then the service can't redirect it to `https:`.
    pub fn connect(base_url: &str, token: &str) -> Result<Self, ConnectError> {
        let mut token = HeaderValue::try_from(token)?;
        token.set_sensitive(true);
        let headers = HeaderMap::from_iter([(
            reqwest::header::HeaderName::from_static(TOKEN),
            token,
        )]);
        let mut http = reqwest::Client::builder().default_headers(headers);
        if is_plain(base_url) {
            http = http.tls_certs_only([]);
        }
        let http = http.build()?;
        let base_url = base_url.trim_end_matches('/');
        Ok(Self::new_with_client(base_url, http))
    }
}

/// Whether it is reached without TLS.
fn is_plain(base_url: &str) -> bool {
    const PLAIN: &str = "http:";
    let scheme = base_url.get(..PLAIN.len());
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case(PLAIN))
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn only_without_tls_are_certificates_left_out() {
        for plain in ["http://127.0.0.1:8778", "HTTP://somewhere"] {
            assert!(is_plain(plain), "{plain}");
        }
        for other in ["https://somewhere", "http", "", "\u{fc}\u{fc}\u{fc}"] {
            assert!(!is_plain(other), "{other}");
        }
    }
}
