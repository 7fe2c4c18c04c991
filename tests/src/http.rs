//! Requests as others than the generated client send them.

use reqwest::Client;

/// An HTTP client that trusts no certificate: a new one for each request is
/// cheap, as it doesn't read all those that the system trusts.
#[must_use]
pub fn http() -> Client {
    let client = Client::builder().tls_certs_only([]).build();
    client.expect("an HTTP client can be set up")
}
