//! The operations of the identity contract: one module for each resource group.

mod access;
mod catalog;
mod faults;
mod tokens;
mod versions;

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use clouddb_identity::{
    Credentials, Directory, LoggedIn, Scope, SecretString, Session,
};
use identity_api::types::Fault;
use openapi_gateway::CLIENT_HEADER;
use openapi_runtime::Call;
use slog::{Logger, info};
use url::Url;

use crate::public_address::base;

/// Serves the operations.
#[derive(Debug)]
pub(crate) struct IdentityService {
    directory: Arc<Directory>,
    public_url: Option<Url>,
    region: String,
    log: Logger,
}

impl IdentityService {
    pub(crate) fn new(
        directory: Arc<Directory>,
        public_url: Option<Url>,
        region: String,
        log: Logger,
    ) -> Self {
        Self { directory, public_url, region, log }
    }

    fn base(&self, call: &Call) -> String {
        base(self.public_url.as_ref(), call)
    }

    async fn log_in(
        &self,
        call: &Call,
        credentials: Credentials,
        scope: &Scope,
    ) -> Result<LoggedIn, Fault> {
        let from = client(call);
        let outcome = self.directory.log_in(credentials, scope, from).await;
        let (request, from) = (&call.request_id, from.to_string());
        match &outcome {
            Ok(given) => info!(self.log, "somebody logged in";
                "request" => request, "address" => from,
                "user" => &given.session.user.id,
                "token" => &given.session.id),
            // Not the name: people type passwords there by mistake.
            Err(error) => info!(self.log, "somebody failed to log in";
                "request" => request, "address" => from,
                "cause" => error.to_string()),
        }
        outcome.map_err(|error| self.fault(call, error))
    }

    /// The session of a token.
    async fn session(
        &self,
        call: &Call,
        token: &str,
    ) -> Result<Arc<Session>, Fault> {
        let session = self.directory.session(token, client(call)).await;
        let session = session.map_err(|error| self.fault(call, error))?;
        session.ok_or_else(no_such_token)
    }
}

fn no_such_token() -> Fault {
    Fault::item_not_found("There is no such token.")
}

/// The client's address, which the gateway passes on.
fn client(call: &Call) -> IpAddr {
    let header = call.headers.get(CLIENT_HEADER);
    let address = header.and_then(|value| value.to_str().ok()?.parse().ok());
    // Clients without a known address count as one.
    address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}
