// Generated from openapi/clouddb.yaml by `cargo xtask generate`; do not edit.

//! Bodies, by the types of the client.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
/// Reads a body of the schema of that name, checks it, and writes it
/// again. Nothing if no body has that schema.
#[allow(clippy::too_many_lines, reason = "a line for each schema")]
pub fn rewritten(schema: &str, body: &Value) -> Option<Result<Value, String>> {
    Some(
        match schema {
            "BackupEnvelope" => {
                again(body, clouddb_client::types::BackupEnvelope::validate)
            }
            "BackupList" => again(body, clouddb_client::types::BackupList::validate),
            "ChangeInstanceRequest" => {
                again(body, clouddb_client::types::ChangeInstanceRequest::validate)
            }
            "ChangePasswordsRequest" => {
                again(body, clouddb_client::types::ChangePasswordsRequest::validate)
            }
            "ChangeUserRequest" => {
                again(body, clouddb_client::types::ChangeUserRequest::validate)
            }
            "ConfigurationEnvelope" => {
                again(body, clouddb_client::types::ConfigurationEnvelope::validate)
            }
            "ConfigurationList" => {
                again(body, clouddb_client::types::ConfigurationList::validate)
            }
            "ConfiguredList" => {
                again(body, clouddb_client::types::ConfiguredList::validate)
            }
            "CopyBackupRequest" => {
                again(body, clouddb_client::types::CopyBackupRequest::validate)
            }
            "CreateBackupRequest" => {
                again(body, clouddb_client::types::CreateBackupRequest::validate)
            }
            "CreateConfigurationRequest" => {
                again(body, clouddb_client::types::CreateConfigurationRequest::validate)
            }
            "CreateDatabasesRequest" => {
                again(body, clouddb_client::types::CreateDatabasesRequest::validate)
            }
            "CreateInstanceRequest" => {
                again(body, clouddb_client::types::CreateInstanceRequest::validate)
            }
            "CreateUsersRequest" => {
                again(body, clouddb_client::types::CreateUsersRequest::validate)
            }
            "DatabaseList" => again(body, clouddb_client::types::DatabaseList::validate),
            "DatastoreEnvelope" => {
                again(body, clouddb_client::types::DatastoreEnvelope::validate)
            }
            "DatastoreList" => {
                again(body, clouddb_client::types::DatastoreList::validate)
            }
            "DatastoreVersionEnvelope" => {
                again(body, clouddb_client::types::DatastoreVersionEnvelope::validate)
            }
            "DatastoreVersionList" => {
                again(body, clouddb_client::types::DatastoreVersionList::validate)
            }
            "DefaultParameters" => {
                again(body, clouddb_client::types::DefaultParameters::validate)
            }
            "Fault" => again(body, clouddb_client::types::Fault::validate),
            "FlavorEnvelope" => {
                again(body, clouddb_client::types::FlavorEnvelope::validate)
            }
            "FlavorList" => again(body, clouddb_client::types::FlavorList::validate),
            "GrantAccessRequest" => {
                again(body, clouddb_client::types::GrantAccessRequest::validate)
            }
            "InstanceAction" => {
                again(body, clouddb_client::types::InstanceAction::validate)
            }
            "InstanceActionAnswer" => {
                again(body, clouddb_client::types::InstanceActionAnswer::validate)
            }
            "InstanceConfigurationEnvelope" => {
                again(
                    body,
                    clouddb_client::types::InstanceConfigurationEnvelope::validate,
                )
            }
            "InstanceDetailList" => {
                again(body, clouddb_client::types::InstanceDetailList::validate)
            }
            "InstanceEnvelope" => {
                again(body, clouddb_client::types::InstanceEnvelope::validate)
            }
            "InstanceList" => again(body, clouddb_client::types::InstanceList::validate),
            "LimitList" => again(body, clouddb_client::types::LimitList::validate),
            "NewBackupEnvelope" => {
                again(body, clouddb_client::types::NewBackupEnvelope::validate)
            }
            "OperationEnvelope" => {
                again(body, clouddb_client::types::OperationEnvelope::validate)
            }
            "OperationList" => {
                again(body, clouddb_client::types::OperationList::validate)
            }
            "Parameter" => again(body, clouddb_client::types::Parameter::validate),
            "ParameterList" => {
                again(body, clouddb_client::types::ParameterList::validate)
            }
            "PatchConfigurationRequest" => {
                again(body, clouddb_client::types::PatchConfigurationRequest::validate)
            }
            "RootStatus" => again(body, clouddb_client::types::RootStatus::validate),
            "RootUserEnvelope" => {
                again(body, clouddb_client::types::RootUserEnvelope::validate)
            }
            "UpdateConfigurationRequest" => {
                again(body, clouddb_client::types::UpdateConfigurationRequest::validate)
            }
            "UserAccess" => again(body, clouddb_client::types::UserAccess::validate),
            "UserEnvelope" => again(body, clouddb_client::types::UserEnvelope::validate),
            "UserList" => again(body, clouddb_client::types::UserList::validate),
            "VersionEnvelope" => {
                again(body, clouddb_client::types::VersionEnvelope::validate)
            }
            "VersionList" => again(body, clouddb_client::types::VersionList::validate),
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
