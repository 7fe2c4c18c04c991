// Generated from openapi/identity.yaml by `cargo xtask generate`; do not edit.

//! Bodies, by the types of the client.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
/// Reads a body of the schema of that name, checks it, and writes it
/// again. Nothing if no body has that schema.
#[allow(clippy::too_many_lines, reason = "a line for each schema")]
pub fn rewritten(schema: &str, body: &Value) -> Option<Result<Value, String>> {
    Some(
        match schema {
            "AccessEnvelope" => {
                again(body, identity_client::types::AccessEnvelope::validate)
            }
            "CreateAccessRequest" => {
                again(body, identity_client::types::CreateAccessRequest::validate)
            }
            "CreateTokenRequest" => {
                again(body, identity_client::types::CreateTokenRequest::validate)
            }
            "Fault" => again(body, identity_client::types::Fault::validate),
            "TokenEnvelope" => {
                again(body, identity_client::types::TokenEnvelope::validate)
            }
            "VersionEnvelope" => {
                again(body, identity_client::types::VersionEnvelope::validate)
            }
            _ => return None,
        },
    )
}

fn again<T: DeserializeOwned + Serialize>(
    body: &Value,
    validate: fn(&T) -> Result<(), openapi_validate::Invalid>,
) -> Result<Value, String> {
    let value = T::deserialize(body).map_err(|e| e.to_string())?;
    validate(&value).map_err(|e| e.to_string())?;
    serde_json::to_value(value).map_err(|e| e.to_string())
}
