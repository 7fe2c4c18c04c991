//! Requests that a client may send again.

use clouddb_api::types::{Fault, IdempotencyKey};
use clouddb_control::{Attempt, Error};
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

/// What becomes of a request whose work isn't done in the store.
pub(super) enum Begun {
    /// It is to be done.
    Attempt(Attempt),
    /// It was answered before; this was kept.
    Answered(String),
}

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
        let request = [operation.as_bytes(), &[0], &body].concat();
        let formerly = hex::encode(Sha256::digest(&request));
        Ok(Some(self.control.key(account, name, &request, formerly)))
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
            // What is done in the store is done wholly or not at all.
            KeyState::New | KeyState::Begun(_) => {
                let outcome = work.await;
                if outcome.is_err() {
                    self.control.drop_key(key).await;
                }
                outcome
            }
            KeyState::Running => Err(running()),
            KeyState::Different => Err(different()),
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

    /// Begins to answer a request whose work isn't done in the store, so that
    /// it may be left half done.
    pub(super) async fn begin(
        &self,
        call: &Call,
        key: Option<Key>,
    ) -> Result<Begun, Fault> {
        let Some(key) = key else {
            return Ok(Begun::Attempt(Attempt::first(None)));
        };
        let state = self.control.take_key(&key).await;
        match state.map_err(|error| fault(call, "", error))? {
            KeyState::New => Ok(Begun::Attempt(Attempt::first(Some(key)))),
            KeyState::Begun(note) => {
                Ok(Begun::Attempt(Attempt::again(key, note)))
            }
            KeyState::Running => Err(running()),
            KeyState::Different => Err(different()),
            KeyState::Answered(text) => Ok(Begun::Answered(text)),
        }
    }

    /// Ends it, and keeps what the answer follows from.
    pub(super) async fn settle<T>(
        &self,
        call: &Call,
        attempt: &Attempt,
        outcome: Result<T, Error>,
        answer: impl FnOnce(&T) -> String,
    ) -> Result<T, Fault> {
        let failure = match outcome {
            Ok(done) => {
                let kept = answer(&done);
                match self.control.keep_answer(attempt, &kept).await {
                    Ok(()) => return Ok(done),
                    Err(failure) => failure,
                }
            }
            Err(failure) => failure,
        };
        self.control.give_up(attempt).await;
        Err(fault(call, "", failure))
    }
}

fn running() -> Fault {
    later(
        Fault::conflict(
            "A request with the same Idempotency-Key is still being carried \
             out.",
        ),
        "1",
    )
}

fn different() -> Fault {
    Fault::unprocessable_entity(
        "The Idempotency-Key was used for another request.",
    )
}
