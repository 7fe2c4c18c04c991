// Generated from openapi/clouddb.yaml by `cargo xtask generate`; do not edit.

//! Bodies, by the types of the client.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Error, Value};
/// Reads a body of the schema of that name, and writes it again.
/// Nothing if no body has that schema.
pub fn rewritten(schema: &str, body: &Value) -> Option<Result<Value, Error>> {
    Some(
        match schema {
            "BackupEnvelope" => again::<clouddb_client::types::BackupEnvelope>(body),
            "BackupList" => again::<clouddb_client::types::BackupList>(body),
            "ChangeInstanceRequest" => {
                again::<clouddb_client::types::ChangeInstanceRequest>(body)
            }
            "CopyBackupRequest" => {
                again::<clouddb_client::types::CopyBackupRequest>(body)
            }
            "CreateBackupRequest" => {
                again::<clouddb_client::types::CreateBackupRequest>(body)
            }
            "CreateInstanceRequest" => {
                again::<clouddb_client::types::CreateInstanceRequest>(body)
            }
            "Fault" => again::<clouddb_client::types::Fault>(body),
            "FlavorEnvelope" => again::<clouddb_client::types::FlavorEnvelope>(body),
            "FlavorList" => again::<clouddb_client::types::FlavorList>(body),
            "InstanceAction" => again::<clouddb_client::types::InstanceAction>(body),
            "InstanceEnvelope" => again::<clouddb_client::types::InstanceEnvelope>(body),
            "InstanceList" => again::<clouddb_client::types::InstanceList>(body),
            "LimitList" => again::<clouddb_client::types::LimitList>(body),
            "NewBackupEnvelope" => {
                again::<clouddb_client::types::NewBackupEnvelope>(body)
            }
            "OperationEnvelope" => {
                again::<clouddb_client::types::OperationEnvelope>(body)
            }
            "OperationList" => again::<clouddb_client::types::OperationList>(body),
            "VersionEnvelope" => again::<clouddb_client::types::VersionEnvelope>(body),
            "VersionList" => again::<clouddb_client::types::VersionList>(body),
            _ => return None,
        },
    )
}

fn again<T: DeserializeOwned + Serialize>(body: &Value) -> Result<Value, Error> {
    serde_json::to_value(T::deserialize(body)?)
}
