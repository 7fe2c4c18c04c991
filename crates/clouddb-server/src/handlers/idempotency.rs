//! Answers for requests that a client sends again with the same key.

use std::{collections::BTreeSet, sync::LazyLock};

use clouddb_api::{
    DOCUMENT,
    types::{Fault, IdempotencyKey},
};
use clouddb_control::{Attempt, Error};
use clouddb_model::AccountId;
use clouddb_store::{Key, KeyState};
use openapi_runtime::Call;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use sha2::{Digest, Sha256};
use slog::error;

use super::{
    Service,
    faults::{fault, later},
};

/// The names of all members that are a secret anywhere in the contract.
static SECRETS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let document: Value =
        serde_json::from_str(DOCUMENT).expect("the contract is JSON");
    let mut names = BTreeSet::new();
    find_secrets(&document, &document, &mut names);
    names
});

/// Finds the names of members that a schema within `part` of a document
/// declares as passwords.
fn find_secrets(document: &Value, part: &Value, names: &mut BTreeSet<String>) {
    if let Some(members) = part["properties"].as_object() {
        let secret =
            members.iter().filter(|(_, schema)| is_secret(document, schema));
        names.extend(secret.map(|(name, _)| name.clone()));
    }
    match part {
        Value::Object(members) => {
            for inner in members.values() {
                find_secrets(document, inner, names);
            }
        }
        Value::Array(parts) => {
            for inner in parts {
                find_secrets(document, inner, names);
            }
        }
        _ => {}
    }
}

/// References are only followed to named schemas. Those don't refer to
/// themselves except through a member, so this ends.
fn is_secret(document: &Value, schema: &Value) -> bool {
    let named = schema["$ref"].as_str().and_then(|it| it.strip_prefix('#'));
    let named = named.and_then(|it| document.pointer(it));
    let all = schema["allOf"].as_array().into_iter().flatten();
    schema["format"] == "password"
        || named.into_iter().chain(all).any(|it| is_secret(document, it))
}

/// Removes members with one of these names from a body, at any depth.
fn remove_secrets(body: &mut Value, secrets: &BTreeSet<String>) {
    match body {
        Value::Object(members) => {
            members.retain(|name, _| !secrets.contains(name));
            for it in members.values_mut() {
                remove_secrets(it, secrets);
            }
        }
        Value::Array(parts) => {
            for it in parts {
                remove_secrets(it, secrets);
            }
        }
        _ => {}
    }
}

/// How to answer a request whose work isn't done in the store.
pub(super) enum Begun {
    /// Do the work.
    Attempt(Attempt),
    /// The request was answered before; this was kept of the answer.
    Answered(String),
}

impl Service {
    /// The idempotency key of a request, with what the request asks for, if the
    /// client gave a key.
    pub(super) fn key(
        &self,
        account: &AccountId,
        name: Option<&IdempotencyKey>,
        operation: &str,
        body: &impl Serialize,
    ) -> Result<Option<Key>, Fault> {
        let Some(name) = name else { return Ok(None) };
        let failed =
            |_| Fault::instance_fault("The request can't be remembered.");
        let written = serde_json::to_vec(body).map_err(failed)?;
        let mut open = serde_json::to_value(body).map_err(failed)?;
        remove_secrets(&mut open, &SECRETS);
        let request = |body: &[u8]| [operation.as_bytes(), &[0], body].concat();
        let digest = |request: &[u8]| hex::encode(Sha256::digest(request));
        let open = digest(&request(open.to_string().as_bytes()));
        let request = request(&written);
        let formerly = digest(&request);
        Ok(Some(self.control.key(account, name, &request, open, formerly)))
    }

    /// Answers a new request, or repeats the first answer for one that was sent
    /// before. `work` stores its answer in the transaction of its changes.
    pub(super) async fn once<T: DeserializeOwned>(
        &self,
        call: &Call,
        key: Option<&Key>,
        work: impl Future<Output = Result<T, Fault>>,
    ) -> Result<T, Fault> {
        let Some(key) = key else { return work.await };
        let state = self.control.take_key(key).await;
        match state.map_err(|error| fault(call, "", error))? {
            // The store does the work completely or not at all.
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

    /// Begins to answer a request whose work isn't done in the store, so that a
    /// crash may leave it half done.
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

    /// Ends the attempt, and keeps the values that the answer is derived from.
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_the_contract_calls_a_password_is_in_no_open_digest() {
        assert_eq!(*SECRETS, BTreeSet::from(["password".to_owned()]));
        let users = json!([{"name": "ada", "password": "secret"}]);
        let mut body = json!(["an id", {"instance": {"users": users}}]);
        remove_secrets(&mut body, &SECRETS);
        let users = json!([{"name": "ada"}]);
        assert_eq!(body, json!(["an id", {"instance": {"users": users}}]));
    }

    #[test]
    fn secrets_are_found_wherever_a_schema_is() {
        let document = json!({
            "paths": {"/": {"schema": {"properties": {
                "pin": {"allOf": [{"$ref": "#/schemas/Pin"}]},
                "name": {"type": "string"},
            }}}},
            "schemas": {"Pin": {"type": "string", "format": "password"}},
        });
        let mut names = BTreeSet::new();
        find_secrets(&document, &document, &mut names);
        assert_eq!(names, BTreeSet::from(["pin".to_owned()]));
    }
}
