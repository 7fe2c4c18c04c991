//! What is logged of each request that was answered.

use std::{sync::Arc, time::Duration};

use http::StatusCode;
use slog::info;

use crate::{Identity, contract::Operation, gateway::Asked};

impl Asked {
    /// Remembers whose token the request has.
    pub(crate) fn comes_from(&self, identity: &Arc<Identity>) {
        self.identity.get_or_init(|| Arc::clone(identity));
    }

    /// Logs the answer, which begins now. Its line says what every line about
    /// the request does, and this; nothing that was in the query, in a header
    /// or in a body. What isn't known is null.
    pub(crate) fn log_answer(
        &self,
        operation: Option<&Operation>,
        status: StatusCode,
        took: Duration,
    ) {
        let account = self.identity.get().map(|own| own.account.as_str());
        info!(self.log, "answered";
            "address" => self.client.address.to_string(),
            "status" => status.as_u16(),
            "microseconds" => u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
            "operation" => operation.map(|operation| operation.id.as_str()),
            // Some tokens are for no account.
            "account" => account.filter(|account| !account.is_empty()));
    }
}
