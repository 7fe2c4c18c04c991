//! The access log: a line for each answered request.

use std::{sync::Arc, time::Duration};

use http::Response;
use slog::info;

use crate::{
    Identity, contract::Operation, gateway::Asked, representation::MediaType,
};

impl Asked {
    /// Remembers the owner of the request's token.
    pub(crate) fn comes_from(&self, identity: &Arc<Identity>) {
        self.identity.get_or_init(|| Arc::clone(identity));
    }

    /// Logs the answer, whose head is complete now. The line has the members of
    /// every line about the request, and those below. It has nothing from the
    /// query, the headers or the body. A value that isn't known is null.
    pub(crate) fn log_answer<B>(
        &self,
        operation: Option<&Operation>,
        response: &Response<B>,
        took: Duration,
    ) {
        let media_type = MediaType::of(response.headers());
        let account = self.identity.get().map(|own| own.account.as_str());
        info!(self.log, "answered";
            "address" => self.client.address.to_string(),
            "status" => response.status().as_u16(),
            "media_type" => media_type.map(|media_type| media_type.name),
            "microseconds" => u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
            "operation" => operation.map(|operation| operation.id.as_str()),
            // Some tokens have no account.
            "account" => account.filter(|account| !account.is_empty()));
    }
}
