//! HTTP requests without the generated client.

use reqwest::Client;

/// An HTTP client that trusts no certificate. It is cheap to create for each
/// request, since it doesn't load the system's certificates.
#[must_use]
pub fn http() -> Client {
    let client = Client::builder().tls_certs_only([]).build();
    client.expect("an HTTP client can be set up")
}
