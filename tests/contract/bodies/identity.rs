// Generated from openapi/identity.yaml by `cargo xtask generate`; do not edit.

//! Bodies, by the types of the client.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Error, Value};
/// Reads a body of the schema of that name, and writes it again.
/// Nothing if no body has that schema.
pub fn rewritten(schema: &str, body: &Value) -> Option<Result<Value, Error>> {
    Some(
        match schema {
            "AccessEnvelope" => again::<identity_client::types::AccessEnvelope>(body),
            "CreateAccessRequest" => {
                again::<identity_client::types::CreateAccessRequest>(body)
            }
            "CreateTokenRequest" => {
                again::<identity_client::types::CreateTokenRequest>(body)
            }
            "Fault" => again::<identity_client::types::Fault>(body),
            "TokenEnvelope" => again::<identity_client::types::TokenEnvelope>(body),
            "VersionEnvelope" => again::<identity_client::types::VersionEnvelope>(body),
            _ => return None,
        },
    )
}

fn again<T: DeserializeOwned + Serialize>(body: &Value) -> Result<Value, Error> {
    serde_json::to_value(T::deserialize(body)?)
}
