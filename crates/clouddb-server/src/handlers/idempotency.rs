//! Requests that a client may send again.

use clouddb_api::types::{Fault, IdempotencyKey};
use clouddb_model::AccountId;
use clouddb_store::{Key, KeyState};
use openapi_runtime::Call;
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use slog::error;

use super::{
    Service,
    faults::{fault, later},
};

impl Service {
    /// What a request asks for, under the name that its client gave it, if it
    /// did.
    pub(super) fn key(
        &self,
        account: &AccountId,
        name: Option<&IdempotencyKey>,
        operation: &str,
        body: &impl Serialize,
    ) -> Result<Option<Key>, Fault> {
        let Some(name) = name else { return Ok(None) };
        let body = serde_json::to_vec(body).map_err(|_| {
            Fault::instance_fault("The request can't be remembered.")
        })?;
        let mut digest = Sha256::new();
        digest.update(operation.as_bytes());
        digest.update([0]);
        digest.update(body);
        let fingerprint = hex::encode(digest.finalize());
        Ok(Some(self.control.key(account, name, fingerprint)))
    }

    /// Answers a request that wasn't sent before, or gives the first answer to
    /// it again. `work` keeps its answer along with what it does.
    pub(super) async fn once<T: DeserializeOwned>(
        &self,
        call: &Call,
        key: Option<&Key>,
        work: impl Future<Output = Result<T, Fault>>,
    ) -> Result<T, Fault> {
        let Some(key) = key else { return work.await };
        let state = self.control.take_key(key).await;
        match state.map_err(|error| fault(call, "", error))? {
            KeyState::New => {
                let outcome = work.await;
                if outcome.is_err() {
                    self.control.drop_key(key).await;
                }
                outcome
            }
            KeyState::Running => Err(later(
                Fault::conflict(
                    "A request with the same Idempotency-Key is still being \
                     carried out.",
                ),
                "1",
            )),
            KeyState::Different => Err(Fault::unprocessable_entity(
                "The Idempotency-Key was used for another request.",
            )),
            KeyState::Answered(text) => {
                serde_json::from_str(&text).map_err(|cause| {
                    error!(call.log, "a kept answer can't be read";
                        "request" => &call.request_id,
                        "cause" => cause.to_string());
                    Fault::instance_fault("The first answer is damaged.")
                })
            }
        }
    }
}
