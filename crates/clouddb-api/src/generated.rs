// Generated from openapi/clouddb.yaml by `cargo xtask generate`; do not edit.

//! Cloud Databases, as its document has it.

use openapi_runtime::{Call, Operation};
/// The types of the document.
pub mod types {
    /// From where an instance can be reached.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Access {
        /// Whether one of its addresses is public.
        pub is_public: bool,
    }

    /// The id of an account.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AccountId(::std::string::String);
    impl ::std::ops::Deref for AccountId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AccountId> for ::std::string::String {
        fn from(value: AccountId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AccountId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }

            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[A-Za-z0-9_-]+$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9_-]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AccountId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AccountId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AccountId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ActOnInstanceHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ActOnInstanceHeader {
        /// A key of the client's choice, one for each thing it wants done. A client that isn't told the
        /// outcome of a request may send the request again with the same key. With the same body, it
        /// gets the first answer again, and nothing is done twice; with another body, it is refused
        /// with 422. While the first request is still being carried out, the answer is 409, and the
        /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
        /// for each account. Requests that were refused are not remembered.
        #[serde(
            rename = "Idempotency-Key",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idempotency_key: ::std::option::Option<IdempotencyKey>,
    }

    /// `ActOnInstancePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ActOnInstancePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ActOnInstancePathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ActOnInstancePathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ActOnInstancePathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ActOnInstancePathInstanceId> for ::std::string::String {
        fn from(value: ActOnInstancePathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ActOnInstancePathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ActOnInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ActOnInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ActOnInstancePathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The versions that an instance could be upgraded to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AvailableUpgrades {
        /// The version of its server, or UNKNOWN as long as that is being built.
        pub current_version: ::std::string::String,
        /// The names of all newer versions, the oldest first.
        pub upgrades: ::std::vec::Vec<::std::string::String>,
    }

    /// A backup.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Backup {
        pub created: Timestamp,
        pub datastore: BackupDatastore,
        /// What somebody said of it.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fault: ::std::option::Option<BackupFault>,
        /// The memory of the instance's flavor, in megabytes (MB).
        pub flavor_ram: u32,
        /// The id of the backup. Later backups have greater ones.
        pub id: ::uuid::Uuid,
        /// The id of the instance that was backed up, which may be gone.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub instance_id: ::std::option::Option<::uuid::Uuid>,
        /// Whether a schedule made it.
        pub is_automated: u8,
        /// Where it is stored, for people; null until it is.
        #[serde(
            rename = "locationRef",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub location_ref: ::std::option::Option<::std::string::String>,
        /// The name of the backup.
        pub name: ::std::string::String,
        /// The id of the backup before, if there is only what has changed since that; else null.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub parent_id: ::std::option::Option<::uuid::Uuid>,
        /// How much is stored, in gigabytes (GB); null until it is.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub size: ::std::option::Option<f64>,
        pub source: BackupSource,
        pub status: BackupStatus,
        #[serde(rename = "type")]
        pub type_: BackupType,
        pub updated: Timestamp,
        /// The size of the instance's volume, in gigabytes (GB).
        pub volume_size: VolumeSize,
    }

    /// The kind of database that the instance ran.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BackupDatastore {
        /// The kind.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// The version.
        pub version: ::std::string::String,
        /// The id of that version.
        pub version_id: ::uuid::Uuid,
    }

    /// `BackupEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BackupEnvelope {
        pub backup: Backup,
    }

    /// Why the status is FAILED or DELETE_FAILED. Absent in every other status.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BackupFault {
        /// The HTTP status that says as much.
        pub code: i32,
        /// When it was given up.
        pub created: Timestamp,
        /// A sentence for people.
        pub message: ::std::string::String,
    }

    /// `BackupList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BackupList {
        /// The backups of the page.
        pub backups: ::std::vec::Vec<Backup>,
        /// A link of the relation `next` when there are more backups, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
    }

    /// What was backed up.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BackupSource {
        /// The id of that.
        pub id: BackupSourceId,
        /// An instance, or a group for high availability.
        #[serde(rename = "type")]
        pub type_: BackupSourceType,
    }

    /// The id of that.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct BackupSourceId(::std::string::String);
    impl ::std::ops::Deref for BackupSourceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<BackupSourceId> for ::std::string::String {
        fn from(value: BackupSourceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for BackupSourceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for BackupSourceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for BackupSourceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for BackupSourceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// An instance, or a group for high availability.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum BackupSourceType {
        #[serde(rename = "instance")]
        Instance,
        #[serde(rename = "ha")]
        Ha,
    }

    impl ::std::fmt::Display for BackupSourceType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Instance => f.write_str("instance"),
                Self::Ha => f.write_str("ha"),
            }
        }
    }

    impl ::std::str::FromStr for BackupSourceType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "instance" => Ok(Self::Instance),
                "ha" => Ok(Self::Ha),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for BackupSourceType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for BackupSourceType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// The status of a backup. NEW turns into BUILDING, and that into COMPLETED or FAILED. DELETING
    /// is shown while it is deleted, DELETE_FAILED when that couldn't be done.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum BackupStatus {
        #[serde(rename = "NEW")]
        New,
        #[serde(rename = "BUILDING")]
        Building,
        #[serde(rename = "COMPLETED")]
        Completed,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "DELETING")]
        Deleting,
        #[serde(rename = "DELETE_FAILED")]
        DeleteFailed,
    }

    impl ::std::fmt::Display for BackupStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::New => f.write_str("NEW"),
                Self::Building => f.write_str("BUILDING"),
                Self::Completed => f.write_str("COMPLETED"),
                Self::Failed => f.write_str("FAILED"),
                Self::Deleting => f.write_str("DELETING"),
                Self::DeleteFailed => f.write_str("DELETE_FAILED"),
            }
        }
    }

    impl ::std::str::FromStr for BackupStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "NEW" => Ok(Self::New),
                "BUILDING" => Ok(Self::Building),
                "COMPLETED" => Ok(Self::Completed),
                "FAILED" => Ok(Self::Failed),
                "DELETING" => Ok(Self::Deleting),
                "DELETE_FAILED" => Ok(Self::DeleteFailed),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for BackupStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for BackupStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Whether all is in a backup (`InnoBackupEx`) or what has changed since its parent
    /// (`InnoBackupExIncremental`).
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum BackupType {
        InnoBackupEx,
        InnoBackupExIncremental,
    }

    impl ::std::fmt::Display for BackupType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::InnoBackupEx => f.write_str("InnoBackupEx"),
                Self::InnoBackupExIncremental => f.write_str("InnoBackupExIncremental"),
            }
        }
    }

    impl ::std::str::FromStr for BackupType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "InnoBackupEx" => Ok(Self::InnoBackupEx),
                "InnoBackupExIncremental" => Ok(Self::InnoBackupExIncremental),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for BackupType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for BackupType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// `ChangeInstanceRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ChangeInstanceRequest {
        pub instance: InstanceChange,
    }

    /// `ChangePasswordsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ChangePasswordsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ChangePasswordsPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangePasswordsPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ChangePasswordsPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangePasswordsPathInstanceId> for ::std::string::String {
        fn from(value: ChangePasswordsPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangePasswordsPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangePasswordsPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ChangePasswordsPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangePasswordsPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ChangePasswordsRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ChangePasswordsRequest {
        /// The users and their new passwords.
        pub users: ::std::vec::Vec<NewPassword>,
    }

    /// `ChangeUserPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ChangeUserPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ChangeUserPathInstanceId,
        /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
        /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
        /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
        /// are refused, and so is root unless it is enabled and shown.
        pub name: ChangeUserPathName,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeUserPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ChangeUserPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeUserPathInstanceId> for ::std::string::String {
        fn from(value: ChangeUserPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeUserPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeUserPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeUserPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeUserPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
    /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
    /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
    /// are refused, and so is root unless it is enabled and shown.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeUserPathName(::std::string::String);
    impl ::std::ops::Deref for ChangeUserPathName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeUserPathName> for ::std::string::String {
        fn from(value: ChangeUserPathName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeUserPathName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeUserPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeUserPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeUserPathName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ChangeUserRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ChangeUserRequest {
        pub user: UserChange,
    }

    /// A configuration group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Configuration {
        pub created: Timestamp,
        /// The name of the datastore that it is for.
        pub datastore_name: ::std::string::String,
        /// The id of the version that it is for.
        pub datastore_version_id: ::uuid::Uuid,
        /// The name of that version.
        pub datastore_version_name: ::std::string::String,
        /// What is said of it; null if nothing is.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The id of the group. Those made later have greater ones.
        pub id: ::uuid::Uuid,
        /// How many instances it is attached to.
        pub instance_count: u32,
        /// The name of the group.
        pub name: ::std::string::String,
        pub updated: Timestamp,
        /// The values by the names of their parameters, as servers take them: names with
        /// underscores, numbers as numbers.
        pub values: ::std::collections::BTreeMap<::std::string::String, ParameterValue>,
    }

    /// `ConfigurationEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigurationEnvelope {
        pub configuration: Configuration,
    }

    /// `ConfigurationList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigurationList {
        pub configurations: ::std::vec::Vec<ConfigurationSummary>,
    }

    /// A name for people.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConfigurationName(::std::string::String);
    impl ::std::ops::Deref for ConfigurationName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConfigurationName> for ::std::string::String {
        fn from(value: ConfigurationName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConfigurationName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfigurationName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfigurationName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConfigurationName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// What to change of a group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigurationPatch {
        pub values: ConfigurationValues,
    }

    /// The configuration group that is attached to an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigurationReference {
        /// The id of the group.
        pub id: ::uuid::Uuid,
        /// The group's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
        /// The name of the group.
        pub name: ::std::string::String,
    }

    /// A configuration group as lists show it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigurationSummary {
        pub created: Timestamp,
        /// The name of the datastore that it is for.
        pub datastore_name: ::std::string::String,
        /// The id of the version that it is for.
        pub datastore_version_id: ::uuid::Uuid,
        /// The name of that version.
        pub datastore_version_name: ::std::string::String,
        /// What is said of it; null if nothing is.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The id of the group. Those made later have greater ones.
        pub id: ::uuid::Uuid,
        /// The name of the group.
        pub name: ::std::string::String,
        pub updated: Timestamp,
    }

    /// What a group is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigurationUpdate {
        /// What there is to say of it; null changes nothing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<ConfigurationUpdateDescription>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<ConfigurationName>,
        pub values: ConfigurationValues,
    }

    /// What there is to say of it; null changes nothing.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConfigurationUpdateDescription(::std::string::String);
    impl ::std::ops::Deref for ConfigurationUpdateDescription {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConfigurationUpdateDescription> for ::std::string::String {
        fn from(value: ConfigurationUpdateDescription) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConfigurationUpdateDescription {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfigurationUpdateDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ConfigurationUpdateDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConfigurationUpdateDescription {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// Values by the names of their parameters, in which `-` is the same as `_`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct ConfigurationValues(
        pub ::std::collections::BTreeMap<::std::string::String, NewParameterValue>,
    );
    impl ::std::ops::Deref for ConfigurationValues {
        type Target = ::std::collections::BTreeMap<
            ::std::string::String,
            NewParameterValue,
        >;
        fn deref(
            &self,
        ) -> &::std::collections::BTreeMap<::std::string::String, NewParameterValue> {
            &self.0
        }
    }

    impl ::std::convert::From<ConfigurationValues>
    for ::std::collections::BTreeMap<::std::string::String, NewParameterValue> {
        fn from(value: ConfigurationValues) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, NewParameterValue>,
    > for ConfigurationValues {
        fn from(
            value: ::std::collections::BTreeMap<::std::string::String, NewParameterValue>,
        ) -> Self {
            Self(value)
        }
    }

    /// An instance that a group is attached to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Configured {
        /// The id of the instance.
        pub id: ::uuid::Uuid,
        /// The name of the instance.
        pub name: ::std::string::String,
    }

    /// `ConfiguredList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfiguredList {
        pub instances: ::std::vec::Vec<Configured>,
    }

    /// Where to copy a backup, and what to say of the copy.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopyBackup {
        /// What to say of the copy, instead of what is said of the backup.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<CopyBackupDescription>,
        /// The name of the copy, instead of the one that the backup has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<CopyBackupName>,
        /// The region to copy it to, which isn't its own.
        pub target_backup_region: Region,
    }

    /// What to say of the copy, instead of what is said of the backup.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CopyBackupDescription(::std::string::String);
    impl ::std::ops::Deref for CopyBackupDescription {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CopyBackupDescription> for ::std::string::String {
        fn from(value: CopyBackupDescription) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CopyBackupDescription {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CopyBackupDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CopyBackupDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CopyBackupDescription {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `CopyBackupHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CopyBackupHeader {
        /// A key of the client's choice, one for each thing it wants done. A client that isn't told the
        /// outcome of a request may send the request again with the same key. With the same body, it
        /// gets the first answer again, and nothing is done twice; with another body, it is refused
        /// with 422. While the first request is still being carried out, the answer is 409, and the
        /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
        /// for each account. Requests that were refused are not remembered.
        #[serde(
            rename = "Idempotency-Key",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idempotency_key: ::std::option::Option<IdempotencyKey>,
    }

    /// The name of the copy, instead of the one that the backup has.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CopyBackupName(::std::string::String);
    impl ::std::ops::Deref for CopyBackupName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CopyBackupName> for ::std::string::String {
        fn from(value: CopyBackupName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CopyBackupName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CopyBackupName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CopyBackupName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CopyBackupName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `CopyBackupPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopyBackupPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a backup. What isn't the id of one isn't found.
        #[serde(rename = "backupId")]
        pub backup_id: CopyBackupPathBackupId,
    }

    /// The id of a backup. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CopyBackupPathBackupId(::std::string::String);
    impl ::std::ops::Deref for CopyBackupPathBackupId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CopyBackupPathBackupId> for ::std::string::String {
        fn from(value: CopyBackupPathBackupId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CopyBackupPathBackupId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CopyBackupPathBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CopyBackupPathBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CopyBackupPathBackupId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `CopyBackupRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopyBackupRequest {
        #[serde(rename = "copy-backup")]
        pub copy_backup: CopyBackup,
    }

    /// The backup to create, of an instance or of a source.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateBackup {
        /// The regions to copy it to when it is completed, none of them its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub copy_to: ::std::option::Option<::std::vec::Vec<Region>>,
        /// Something to say of it, of any characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<CreateBackupDescription>,
        /// Whether only what has changed since the latest completed backup of the instance's data is
        /// stored, if there is one. With `parent_id` it says nothing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub incremental: ::std::option::Option<Flag>,
        /// The id or the address of the instance to back up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instance: ::std::option::Option<CreateBackupInstance>,
        /// A name for people, of any characters.
        pub name: CreateBackupName,
        /// The id or the address of a completed backup of the same instance: only what has changed
        /// since that is stored.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parent_id: ::std::option::Option<CreateBackupParentId>,
        /// What to back up, where `instance` doesn't say it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<NewBackupSource>,
    }

    /// Something to say of it, of any characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateBackupDescription(::std::string::String);
    impl ::std::ops::Deref for CreateBackupDescription {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateBackupDescription> for ::std::string::String {
        fn from(value: CreateBackupDescription) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateBackupDescription {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateBackupDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateBackupDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateBackupDescription {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `CreateBackupHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CreateBackupHeader {
        /// A key of the client's choice, one for each thing it wants done. A client that isn't told the
        /// outcome of a request may send the request again with the same key. With the same body, it
        /// gets the first answer again, and nothing is done twice; with another body, it is refused
        /// with 422. While the first request is still being carried out, the answer is 409, and the
        /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
        /// for each account. Requests that were refused are not remembered.
        #[serde(
            rename = "Idempotency-Key",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idempotency_key: ::std::option::Option<IdempotencyKey>,
    }

    /// The id or the address of the instance to back up.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateBackupInstance(::std::string::String);
    impl ::std::ops::Deref for CreateBackupInstance {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateBackupInstance> for ::std::string::String {
        fn from(value: CreateBackupInstance) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateBackupInstance {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2048usize {
                return Err("longer than 2048 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateBackupInstance {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateBackupInstance {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateBackupInstance {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A name for people, of any characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateBackupName(::std::string::String);
    impl ::std::ops::Deref for CreateBackupName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateBackupName> for ::std::string::String {
        fn from(value: CreateBackupName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateBackupName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateBackupName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateBackupName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateBackupName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id or the address of a completed backup of the same instance: only what has changed
    /// since that is stored.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateBackupParentId(::std::string::String);
    impl ::std::ops::Deref for CreateBackupParentId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateBackupParentId> for ::std::string::String {
        fn from(value: CreateBackupParentId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateBackupParentId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2048usize {
                return Err("longer than 2048 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateBackupParentId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateBackupParentId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateBackupParentId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `CreateBackupPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateBackupPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `CreateBackupRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateBackupRequest {
        pub backup: CreateBackup,
    }

    /// `CreateConfigurationHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CreateConfigurationHeader {
        /// A key of the client's choice, one for each thing it wants done. A client that isn't told the
        /// outcome of a request may send the request again with the same key. With the same body, it
        /// gets the first answer again, and nothing is done twice; with another body, it is refused
        /// with 422. While the first request is still being carried out, the answer is 409, and the
        /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
        /// for each account. Requests that were refused are not remembered.
        #[serde(
            rename = "Idempotency-Key",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idempotency_key: ::std::option::Option<IdempotencyKey>,
    }

    /// `CreateConfigurationPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateConfigurationPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `CreateConfigurationRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateConfigurationRequest {
        pub configuration: NewConfiguration,
    }

    /// `CreateDatabasesHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CreateDatabasesHeader {
        /// A key of the client's choice, one for each thing it wants done. A client that isn't told the
        /// outcome of a request may send the request again with the same key. With the same body, it
        /// gets the first answer again, and nothing is done twice; with another body, it is refused
        /// with 422. While the first request is still being carried out, the answer is 409, and the
        /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
        /// for each account. Requests that were refused are not remembered.
        #[serde(
            rename = "Idempotency-Key",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idempotency_key: ::std::option::Option<IdempotencyKey>,
    }

    /// `CreateDatabasesPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateDatabasesPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: CreateDatabasesPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateDatabasesPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for CreateDatabasesPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateDatabasesPathInstanceId> for ::std::string::String {
        fn from(value: CreateDatabasesPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateDatabasesPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateDatabasesPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for CreateDatabasesPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateDatabasesPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `CreateDatabasesRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateDatabasesRequest {
        /// The databases to create, each under a name of its own.
        pub databases: ::std::vec::Vec<NewDatabase>,
    }

    /// `CreateInstanceHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CreateInstanceHeader {
        /// A key of the client's choice, one for each thing it wants done. A client that isn't told the
        /// outcome of a request may send the request again with the same key. With the same body, it
        /// gets the first answer again, and nothing is done twice; with another body, it is refused
        /// with 422. While the first request is still being carried out, the answer is 409, and the
        /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
        /// for each account. Requests that were refused are not remembered.
        #[serde(
            rename = "Idempotency-Key",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idempotency_key: ::std::option::Option<IdempotencyKey>,
    }

    /// `CreateInstancePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateInstancePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `CreateInstanceRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateInstanceRequest {
        pub instance: NewInstance,
    }

    /// `CreateUsersHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CreateUsersHeader {
        /// A key of the client's choice, one for each thing it wants done. A client that isn't told the
        /// outcome of a request may send the request again with the same key. With the same body, it
        /// gets the first answer again, and nothing is done twice; with another body, it is refused
        /// with 422. While the first request is still being carried out, the answer is 409, and the
        /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
        /// for each account. Requests that were refused are not remembered.
        #[serde(
            rename = "Idempotency-Key",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idempotency_key: ::std::option::Option<IdempotencyKey>,
    }

    /// `CreateUsersPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateUsersPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: CreateUsersPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateUsersPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for CreateUsersPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateUsersPathInstanceId> for ::std::string::String {
        fn from(value: CreateUsersPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateUsersPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateUsersPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateUsersPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateUsersPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `CreateUsersRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateUsersRequest {
        /// The users to create.
        pub users: ::std::vec::Vec<NewUser>,
    }

    /// A database of an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Database {
        /// The name of the database.
        pub name: ::std::string::String,
    }

    /// `DatabaseList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatabaseList {
        /// The databases of the page.
        pub databases: ::std::vec::Vec<Database>,
        /// The same as `links`, where some clients look for it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub databases_links: ::std::option::Option<[Link; 1usize]>,
        /// A link of the relation `next` when there are more databases, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
    }

    /// The name of a database. Letters, digits, `_` and `-` may stand anywhere; `@`, `?`, `#` and
    /// spaces inside, but neither first nor last. Databases of the server itself are reserved. What
    /// isn't a letter, a digit or `_` counts five times; the sum is at most 255.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DatabaseName(::std::string::String);
    impl ::std::ops::Deref for DatabaseName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DatabaseName> for ::std::string::String {
        fn from(value: DatabaseName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DatabaseName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }

            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^[A-Za-z0-9_-]([A-Za-z0-9_@?# -]*[A-Za-z0-9_-])?$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[A-Za-z0-9_-]([A-Za-z0-9_@?# -]*[A-Za-z0-9_-])?$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DatabaseName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DatabaseName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DatabaseName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A database that a user has all rights on. In its name, which must be granted exactly, `_`
    /// counts twice; the sum is at most 64.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatabaseReference {
        pub name: DatabaseName,
    }

    /// A kind of database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Datastore {
        /// The id of the version that is meant when nobody says another one.
        pub default_version: ::uuid::Uuid,
        /// The id of the datastore. It is the same in every service that has it.
        pub id: ::uuid::Uuid,
        /// The datastore's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
        /// The name of the datastore, as instances show it.
        pub name: ::std::string::String,
        /// The versions, the default first.
        pub versions: ::std::vec::Vec<DatastoreVersion>,
    }

    /// `DatastoreEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreEnvelope {
        pub datastore: Datastore,
    }

    /// `DatastoreList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreList {
        pub datastores: ::std::vec::Vec<Datastore>,
    }

    /// A version of a kind of database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreVersion {
        /// Whether data is encrypted on the disk.
        pub at_rest_encryption_supported: bool,
        /// Whether backups can be taken.
        pub backup_supported: bool,
        /// Whether configuration groups can be attached.
        pub configurations_supported: bool,
        /// Whether databases can be made.
        pub databases_supported: bool,
        /// The id of the datastore. Absent where the version is shown within it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datastore: ::std::option::Option<::uuid::Uuid>,
        /// Whether no more instances should be made of it.
        pub deprecated: bool,
        /// The flavors that instances of the version can have.
        pub flavors: ::std::vec::Vec<Flavor>,
        /// Whether there are groups for high availability.
        pub ha_supported: bool,
        /// The id of the version. It is the same in every service that has the version.
        pub id: ::uuid::Uuid,
        /// The version's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
        /// Whether instances are watched for whoever has them.
        pub monitoring_supported: bool,
        /// The name of the version.
        pub name: ::std::string::String,
        /// Whether instances can have replicas.
        pub replication_supported: bool,
        /// Whether backups can be taken at certain times by themselves.
        pub scheduled_backup_supported: bool,
        /// Whether users can be made.
        pub users_supported: bool,
        /// Whether an instance has a volume of a size of its own.
        pub volumes_supported: bool,
    }

    /// `DatastoreVersionEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreVersionEnvelope {
        pub version: DatastoreVersion,
    }

    /// `DatastoreVersionList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreVersionList {
        /// The versions, the default first.
        pub versions: ::std::vec::Vec<DatastoreVersion>,
    }

    /// What the service sets, and what it may be set to, if it may.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DefaultParameter {
        /// The value that the service sets.
        pub default: ::std::string::String,
        /// The greatest number that it takes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max: ::std::option::Option<u64>,
        /// The least number that it takes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min: ::std::option::Option<i64>,
        /// Whether a running server doesn't take it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub restart_required: ::std::option::Option<bool>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<ParameterType>,
    }

    /// What the service sets of every instance of a version and a flavor.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DefaultParameters {
        /// What is set, by name.
        pub configuration: ::std::collections::BTreeMap<
            ::std::string::String,
            DefaultParameter,
        >,
        /// The name of the datastore.
        pub datastore: ::std::string::String,
        /// The name of the version.
        pub datastore_version: ::std::string::String,
        /// The id of the flavor.
        pub flavor: ::std::num::NonZeroU32,
    }

    /// `DeleteBackupPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeleteBackupPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a backup. What isn't the id of one isn't found.
        #[serde(rename = "backupId")]
        pub backup_id: DeleteBackupPathBackupId,
    }

    /// The id of a backup. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteBackupPathBackupId(::std::string::String);
    impl ::std::ops::Deref for DeleteBackupPathBackupId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteBackupPathBackupId> for ::std::string::String {
        fn from(value: DeleteBackupPathBackupId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteBackupPathBackupId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteBackupPathBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeleteBackupPathBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteBackupPathBackupId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `DeleteConfigurationPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeleteConfigurationPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a configuration group. What isn't the id of one isn't found.
        #[serde(rename = "configurationId")]
        pub configuration_id: DeleteConfigurationPathConfigurationId,
    }

    /// The id of a configuration group. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteConfigurationPathConfigurationId(::std::string::String);
    impl ::std::ops::Deref for DeleteConfigurationPathConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteConfigurationPathConfigurationId>
    for ::std::string::String {
        fn from(value: DeleteConfigurationPathConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteConfigurationPathConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteConfigurationPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for DeleteConfigurationPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteConfigurationPathConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `DeleteDatabasePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeleteDatabasePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The name of a database, with one or two layers of percent-encoding. What isn't the name of
        /// one isn't found; the databases of the server itself are refused.
        #[serde(rename = "databaseName")]
        pub database_name: DeleteDatabasePathDatabaseName,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: DeleteDatabasePathInstanceId,
    }

    /// The name of a database, with one or two layers of percent-encoding. What isn't the name of
    /// one isn't found; the databases of the server itself are refused.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteDatabasePathDatabaseName(::std::string::String);
    impl ::std::ops::Deref for DeleteDatabasePathDatabaseName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteDatabasePathDatabaseName> for ::std::string::String {
        fn from(value: DeleteDatabasePathDatabaseName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteDatabasePathDatabaseName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteDatabasePathDatabaseName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for DeleteDatabasePathDatabaseName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteDatabasePathDatabaseName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteDatabasePathInstanceId(::std::string::String);
    impl ::std::ops::Deref for DeleteDatabasePathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteDatabasePathInstanceId> for ::std::string::String {
        fn from(value: DeleteDatabasePathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteDatabasePathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteDatabasePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for DeleteDatabasePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteDatabasePathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `DeleteInstancePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeleteInstancePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: DeleteInstancePathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteInstancePathInstanceId(::std::string::String);
    impl ::std::ops::Deref for DeleteInstancePathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteInstancePathInstanceId> for ::std::string::String {
        fn from(value: DeleteInstancePathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteInstancePathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for DeleteInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteInstancePathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `DeleteUserPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeleteUserPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: DeleteUserPathInstanceId,
        /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
        /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
        /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
        /// are refused, and so is root unless it is enabled and shown.
        pub name: DeleteUserPathName,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteUserPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for DeleteUserPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteUserPathInstanceId> for ::std::string::String {
        fn from(value: DeleteUserPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteUserPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteUserPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeleteUserPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteUserPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
    /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
    /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
    /// are refused, and so is root unless it is enabled and shown.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteUserPathName(::std::string::String);
    impl ::std::ops::Deref for DeleteUserPathName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteUserPathName> for ::std::string::String {
        fn from(value: DeleteUserPathName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteUserPathName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteUserPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeleteUserPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteUserPathName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `DisableRootPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DisableRootPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: DisableRootPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DisableRootPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for DisableRootPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DisableRootPathInstanceId> for ::std::string::String {
        fn from(value: DisableRootPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DisableRootPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DisableRootPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DisableRootPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DisableRootPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `EnableRootHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct EnableRootHeader {
        /// A key of the client's choice, one for each thing it wants done. A client that isn't told the
        /// outcome of a request may send the request again with the same key. With the same body, it
        /// gets the first answer again, and nothing is done twice; with another body, it is refused
        /// with 422. While the first request is still being carried out, the answer is 409, and the
        /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
        /// for each account. Requests that were refused are not remembered.
        #[serde(
            rename = "Idempotency-Key",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idempotency_key: ::std::option::Option<IdempotencyKey>,
    }

    /// `EnableRootPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EnableRootPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: EnableRootPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EnableRootPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for EnableRootPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EnableRootPathInstanceId> for ::std::string::String {
        fn from(value: EnableRootPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EnableRootPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EnableRootPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EnableRootPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EnableRootPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A moment in UTC that has yet to come, to the second, with or without the letter of its zone.
    /// Deleting begins within two seconds after it, whatever the status of the instance is, but not
    /// as long as it has replicas.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct Expiry(::std::string::String);
    impl ::std::ops::Deref for Expiry {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Expiry> for ::std::string::String {
        fn from(value: Expiry) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for Expiry {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for Expiry {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Expiry {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for Expiry {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A fault, under the one key that names its kind.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub enum Fault {
        #[serde(rename = "badRequest")]
        BadRequest(FaultDetail),
        #[serde(rename = "unauthorized")]
        Unauthorized(FaultDetail),
        #[serde(rename = "forbidden")]
        Forbidden(FaultDetail),
        #[serde(rename = "itemNotFound")]
        ItemNotFound(FaultDetail),
        #[serde(rename = "badMethod")]
        BadMethod(FaultDetail),
        #[serde(rename = "conflict")]
        Conflict(FaultDetail),
        #[serde(rename = "overLimit")]
        OverLimit(FaultDetail),
        #[serde(rename = "badMediaType")]
        BadMediaType(FaultDetail),
        #[serde(rename = "unprocessableEntity")]
        UnprocessableEntity(FaultDetail),
        #[serde(rename = "instanceFault")]
        InstanceFault(FaultDetail),
        #[serde(rename = "notImplemented")]
        NotImplemented(FaultDetail),
        #[serde(rename = "serviceUnavailable")]
        ServiceUnavailable(FaultDetail),
    }

    /// What went wrong.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FaultDetail {
        /// The HTTP status of the reply.
        pub code: i32,
        /// More about the cause.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub details: ::std::option::Option<::std::string::String>,
        /// A sentence for people.
        pub message: ::std::string::String,
        /// After how many seconds to try again, when waiting helps. The header `Retry-After` of the
        /// reply has the same value.
        #[serde(
            rename = "retryAfter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub retry_after: ::std::option::Option<FaultDetailRetryAfter>,
    }

    /// After how many seconds to try again, when waiting helps. The header `Retry-After` of the
    /// reply has the same value.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct FaultDetailRetryAfter(::std::string::String);
    impl ::std::ops::Deref for FaultDetailRetryAfter {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<FaultDetailRetryAfter> for ::std::string::String {
        fn from(value: FaultDetailRetryAfter) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for FaultDetailRetryAfter {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[0-9]+$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for FaultDetailRetryAfter {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for FaultDetailRetryAfter {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for FaultDetailRetryAfter {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// Yes or no, as different clients say it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum Flag {
        Boolean(bool),
        Int32(i32),
    }

    impl ::std::fmt::Display for Flag {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Boolean(x) => x.fmt(f),
                Self::Int32(x) => x.fmt(f),
            }
        }
    }

    impl ::std::str::FromStr for Flag {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if let Ok(v) = value.parse() {
                Ok(Self::Boolean(v))
            } else if let Ok(v) = value.parse() {
                Ok(Self::Int32(v))
            } else {
                Err("string conversion failed for all variants".into())
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Flag {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Flag {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::From<bool> for Flag {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }

    impl ::std::convert::From<i32> for Flag {
        fn from(value: i32) -> Self {
            Self::Int32(value)
        }
    }

    /// A size of memory. Here its id is a number.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Flavor {
        /// The id of the flavor.
        pub id: ::std::num::NonZeroU32,
        /// The flavor's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
        /// The name of the flavor.
        pub name: ::std::string::String,
        /// The memory of an instance in megabytes (MB).
        pub ram: ::std::num::NonZeroU32,
    }

    /// `FlavorEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FlavorEnvelope {
        pub flavor: Flavor,
    }

    /// `FlavorList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FlavorList {
        pub flavors: ::std::vec::Vec<Flavor>,
    }

    /// A flavor: its id, as a number or as text, or the address of a flavor, of which the last
    /// segment of the path is the id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum FlavorRef {
        Int32(::std::num::NonZeroU32),
        String(FlavorRefString),
    }

    impl ::std::fmt::Display for FlavorRef {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Int32(x) => x.fmt(f),
                Self::String(x) => x.fmt(f),
            }
        }
    }

    impl ::std::str::FromStr for FlavorRef {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if let Ok(v) = value.parse() {
                Ok(Self::Int32(v))
            } else if let Ok(v) = value.parse() {
                Ok(Self::String(v))
            } else {
                Err("string conversion failed for all variants".into())
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for FlavorRef {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for FlavorRef {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::From<::std::num::NonZeroU32> for FlavorRef {
        fn from(value: ::std::num::NonZeroU32) -> Self {
            Self::Int32(value)
        }
    }

    impl ::std::convert::From<FlavorRefString> for FlavorRef {
        fn from(value: FlavorRefString) -> Self {
            Self::String(value)
        }
    }

    /// `FlavorRefString`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct FlavorRefString(::std::string::String);
    impl ::std::ops::Deref for FlavorRefString {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<FlavorRefString> for ::std::string::String {
        fn from(value: FlavorRefString) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for FlavorRefString {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2048usize {
                return Err("longer than 2048 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for FlavorRefString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for FlavorRefString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for FlavorRefString {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `GrantAccessRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GrantAccessRequest {
        /// The databases to give the user all rights on.
        pub databases: ::std::vec::Vec<DatabaseReference>,
    }

    /// `GrantUserAccessPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GrantUserAccessPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: GrantUserAccessPathInstanceId,
        /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
        /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
        /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
        /// are refused, and so is root unless it is enabled and shown.
        pub name: GrantUserAccessPathName,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GrantUserAccessPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for GrantUserAccessPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GrantUserAccessPathInstanceId> for ::std::string::String {
        fn from(value: GrantUserAccessPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GrantUserAccessPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GrantUserAccessPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for GrantUserAccessPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GrantUserAccessPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
    /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
    /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
    /// are refused, and so is root unless it is enabled and shown.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GrantUserAccessPathName(::std::string::String);
    impl ::std::ops::Deref for GrantUserAccessPathName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GrantUserAccessPathName> for ::std::string::String {
        fn from(value: GrantUserAccessPathName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GrantUserAccessPathName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GrantUserAccessPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GrantUserAccessPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GrantUserAccessPathName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// From where a user may connect: an IPv4 address, in which `%` stands for any number; the first
    /// one or two numbers of an address and `%` for the rest; `%` for anywhere; or an address, `/` and
    /// a netmask that is written like one.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct Host(::std::string::String);
    impl ::std::ops::Deref for Host {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Host> for ::std::string::String {
        fn from(value: Host) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for Host {
        fn default() -> Self {
            Host("%".to_string())
        }
    }

    impl ::std::str::FromStr for Host {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,2}%|((%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,2}%|((%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for Host {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Host {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for Host {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A key under which an answer is remembered. Visible characters of ASCII.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct IdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for IdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<IdempotencyKey> for ::std::string::String {
        fn from(value: IdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for IdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }

            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[!-~]+$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for IdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for IdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for IdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// An instance with all its details.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Instance {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access: ::std::option::Option<Access>,
        /// The same addresses, and of which kind each is.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub addresses: ::std::vec::Vec<InstanceAddress>,
        /// The versions beyond its own. Only in the answer to an upgrade.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub available_upgrades: ::std::option::Option<AvailableUpgrades>,
        /// The configuration group that is attached. Absent if none is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub configuration: ::std::option::Option<ConfigurationReference>,
        pub created: Timestamp,
        pub datastore: InstanceDatastore,
        /// True if the instance is protected from being deleted, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deletion_protection: ::std::option::Option<bool>,
        /// When the instance is deleted by itself. Absent if that is never.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<Timestamp>,
        /// Why the status is ERROR or REPLICATION_ERROR; or, while the instance goes on, why it
        /// couldn't have another flavor, until it has one or was restarted; why the server doesn't go
        /// by the values of its configuration group; why the volume isn't as large as it should be,
        /// which is tried again and again; or that it is full. The first of these that is so. Else
        /// absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fault: ::std::option::Option<InstanceFault>,
        pub flavor: InstanceFlavor,
        /// What clients connect to, on port 3306.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hostname: ::std::option::Option<::std::string::String>,
        /// The id of the instance.
        pub id: ::uuid::Uuid,
        /// The addresses behind the hostname.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ip: ::std::vec::Vec<::std::string::String>,
        /// The instance's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
        /// The name of the instance.
        pub name: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_status: ::std::option::Option<OperatingStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replica_of: ::std::option::Option<InstanceReference>,
        /// The instances that follow this one. Absent if there are none.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub replicas: ::std::vec::Vec<ReplicaReference>,
        /// How the instance follows its source. Absent if it has none, and as long as it isn't
        /// known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replication: ::std::option::Option<Replication>,
        /// Whether backups are made by themselves. Only in the answer to an upgrade.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schedule: ::std::option::Option<InstanceSchedule>,
        pub status: InstanceStatus,
        pub updated: Timestamp,
        pub volume: Volume,
    }

    /// What to do with an instance, named by the one member.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct InstanceAction {
        /// Gives the place of a source that failed to one of its replicas. Nothing belongs to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub eject_replica_source: ::std::option::Option<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        /// Has a replica take the place of its source. Nothing belongs to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub promote_to_replica_source: ::std::option::Option<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        /// Changes nothing. Nothing belongs to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub reset_status: ::std::option::Option<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resize: ::std::option::Option<Resize>,
        /// Ends the server and starts it again. Nothing belongs to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub restart: ::std::option::Option<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub save_logs: ::std::option::Option<SaveLogs>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub upgrade: ::std::option::Option<Upgrade>,
    }

    /// What an action makes, which is nothing but for an upgrade.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct InstanceActionAnswer {
        /// The replica of the newer version, which is being built.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instance: ::std::option::Option<Instance>,
    }

    /// An address of an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceAddress {
        /// The address.
        pub address: ::std::string::String,
        /// Whether the address is one of the whole internet or of a network of its own.
        #[serde(rename = "type")]
        pub type_: InstanceAddressType,
    }

    /// Whether the address is one of the whole internet or of a network of its own.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum InstanceAddressType {
        #[serde(rename = "private")]
        Private,
        #[serde(rename = "public")]
        Public,
    }

    impl ::std::fmt::Display for InstanceAddressType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Private => f.write_str("private"),
                Self::Public => f.write_str("public"),
            }
        }
    }

    impl ::std::str::FromStr for InstanceAddressType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "private" => Ok(Self::Private),
                "public" => Ok(Self::Public),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceAddressType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InstanceAddressType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// What to change of an instance. Members that aren't known change nothing.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceChange {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access: ::std::option::Option<NewAccess>,
        /// The id or the address of the configuration group to attach; nothing detaches it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub configuration: ::std::option::Option<
            ::std::option::Option<InstanceChangeConfiguration>,
        >,
        /// The name or the id of the version to upgrade to, as the action `upgrade` does it. The one that
        /// the instance has changes nothing. Nothing else can be changed along with it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datastore_version: ::std::option::Option<InstanceChangeDatastoreVersion>,
        /// Whether the instance is protected from being deleted. What expires can't be.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deletion_protection: ::std::option::Option<bool>,
        /// When the instance is deleted by itself, as in a request for a new one; never if that is
        /// null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub expires_at: ::std::option::Option<
            ::std::option::Option<InstanceChangeExpiresAt>,
        >,
        /// The new name, of any characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<InstanceChangeName>,
        /// Nothing; that detaches a replica from its source.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub replica_of: ::std::option::Option<
            ::std::option::Option<InstanceChangeReplicaOf>,
        >,
        /// The same as `replica_of`, by its older name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub slave_of: ::std::option::Option<
            ::std::option::Option<InstanceChangeSlaveOf>,
        >,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// The id or the address of the configuration group to attach; nothing detaches it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InstanceChangeConfiguration(::std::string::String);
    impl ::std::ops::Deref for InstanceChangeConfiguration {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InstanceChangeConfiguration> for ::std::string::String {
        fn from(value: InstanceChangeConfiguration) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InstanceChangeConfiguration {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2048usize {
                return Err("longer than 2048 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceChangeConfiguration {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InstanceChangeConfiguration {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InstanceChangeConfiguration {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The name or the id of the version to upgrade to, as the action `upgrade` does it. The one that
    /// the instance has changes nothing. Nothing else can be changed along with it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InstanceChangeDatastoreVersion(::std::string::String);
    impl ::std::ops::Deref for InstanceChangeDatastoreVersion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InstanceChangeDatastoreVersion> for ::std::string::String {
        fn from(value: InstanceChangeDatastoreVersion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InstanceChangeDatastoreVersion {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceChangeDatastoreVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for InstanceChangeDatastoreVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InstanceChangeDatastoreVersion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// When the instance is deleted by itself, as in a request for a new one; never if that is
    /// null.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InstanceChangeExpiresAt(::std::string::String);
    impl ::std::ops::Deref for InstanceChangeExpiresAt {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InstanceChangeExpiresAt> for ::std::string::String {
        fn from(value: InstanceChangeExpiresAt) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InstanceChangeExpiresAt {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceChangeExpiresAt {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InstanceChangeExpiresAt {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InstanceChangeExpiresAt {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The new name, of any characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InstanceChangeName(::std::string::String);
    impl ::std::ops::Deref for InstanceChangeName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InstanceChangeName> for ::std::string::String {
        fn from(value: InstanceChangeName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InstanceChangeName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceChangeName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InstanceChangeName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InstanceChangeName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// Nothing; that detaches a replica from its source.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InstanceChangeReplicaOf(::std::string::String);
    impl ::std::ops::Deref for InstanceChangeReplicaOf {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InstanceChangeReplicaOf> for ::std::string::String {
        fn from(value: InstanceChangeReplicaOf) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InstanceChangeReplicaOf {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 0usize {
                return Err("longer than 0 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceChangeReplicaOf {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InstanceChangeReplicaOf {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InstanceChangeReplicaOf {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The same as `replica_of`, by its older name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InstanceChangeSlaveOf(::std::string::String);
    impl ::std::ops::Deref for InstanceChangeSlaveOf {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InstanceChangeSlaveOf> for ::std::string::String {
        fn from(value: InstanceChangeSlaveOf) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InstanceChangeSlaveOf {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 0usize {
                return Err("longer than 0 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceChangeSlaveOf {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InstanceChangeSlaveOf {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InstanceChangeSlaveOf {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The default configuration of an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceConfiguration {
        /// What is set, by name. Every value is a text.
        pub configuration: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }

    /// `InstanceConfigurationEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceConfigurationEnvelope {
        pub instance: InstanceConfiguration,
    }

    /// The kind of database that an instance runs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceDatastore {
        /// The kind.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// The version.
        pub version: ::std::string::String,
        /// The whole number of the version, with its patch, as it is installed. A server that has run
        /// since before it was has an older one until it is restarted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version_number: ::std::option::Option<::std::string::String>,
    }

    /// `InstanceDetailList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceDetailList {
        /// The instances of the page, with all their details.
        pub instances: ::std::vec::Vec<Instance>,
        /// The same as `links`, where some clients look for it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instances_links: ::std::option::Option<[Link; 1usize]>,
        /// The link to the next page. Absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
    }

    /// `InstanceEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceEnvelope {
        pub instance: Instance,
    }

    /// Why something couldn't be done with an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceFault {
        /// The HTTP status that says as much.
        pub code: i32,
        /// When it was given up.
        pub created: Timestamp,
        /// A sentence for people.
        pub message: ::std::string::String,
    }

    /// The flavor of an instance. Here its id is text.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceFlavor {
        /// The id of the flavor.
        pub id: InstanceFlavorId,
        /// The flavor's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
        /// The name of the flavor, in the answer to an upgrade.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The memory of the flavor in megabytes (MB), in the answer to an upgrade.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ram: ::std::option::Option<u32>,
    }

    /// The id of the flavor.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InstanceFlavorId(::std::string::String);
    impl ::std::ops::Deref for InstanceFlavorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InstanceFlavorId> for ::std::string::String {
        fn from(value: InstanceFlavorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InstanceFlavorId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[0-9]+$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InstanceFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InstanceFlavorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `InstanceList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceList {
        /// The instances of the page.
        pub instances: ::std::vec::Vec<InstanceSummary>,
        /// The same as `links`, where some clients look for it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instances_links: ::std::option::Option<[Link; 1usize]>,
        /// A link of the relation `next` when there are more instances, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
    }

    /// Another instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceReference {
        /// The id of the instance.
        pub id: ::uuid::Uuid,
        /// The instance's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
    }

    /// Whether backups of an instance are made by themselves.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceSchedule {
        /// Whether they are.
        pub enabled: bool,
    }

    /// The status of an instance. BUILD turns into ACTIVE, or into ERROR or FAILED. REBOOT is
    /// shown while a server that ended by itself is started again, RESIZE while one gets more or
    /// less memory, SHUTDOWN while an instance is
    /// deleted. DETACH_REPLICA, PROMOTE and EJECT are shown while replicas and their sources change
    /// places, REPLICATION_ERROR while a replica doesn't follow its source. REBOOT is shown while a
    /// server is restarted, too, and RESTART_REQUIRED as long as it goes by other values than its
    /// configuration group has: for a moment while it is told of those that it takes as it runs, and
    /// until it is restarted for the others; else it is as ACTIVE. So it
    /// is in VERIFY_UPGRADE, which an instance and its replica of a newer version are in as long as
    /// one follows the other.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum InstanceStatus {
        #[serde(rename = "ACTIVE")]
        Active,
        #[serde(rename = "BACKUP")]
        Backup,
        #[serde(rename = "BLOCKED")]
        Blocked,
        #[serde(rename = "BUILD")]
        Build,
        #[serde(rename = "CONVERT_TO_HA")]
        ConvertToHa,
        #[serde(rename = "DELETION_PENDING")]
        DeletionPending,
        #[serde(rename = "DETACH_REPLICA")]
        DetachReplica,
        #[serde(rename = "EJECT")]
        Eject,
        #[serde(rename = "ERROR")]
        Error,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "PROMOTE")]
        Promote,
        #[serde(rename = "REBOOT")]
        Reboot,
        #[serde(rename = "REPLICATION_ERROR")]
        ReplicationError,
        #[serde(rename = "RESIZE")]
        Resize,
        #[serde(rename = "RESTART")]
        Restart,
        #[serde(rename = "RESTART_REQUIRED")]
        RestartRequired,
        #[serde(rename = "SHUTDOWN")]
        Shutdown,
        #[serde(rename = "VERIFY_UPGRADE")]
        VerifyUpgrade,
    }

    impl ::std::fmt::Display for InstanceStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Backup => f.write_str("BACKUP"),
                Self::Blocked => f.write_str("BLOCKED"),
                Self::Build => f.write_str("BUILD"),
                Self::ConvertToHa => f.write_str("CONVERT_TO_HA"),
                Self::DeletionPending => f.write_str("DELETION_PENDING"),
                Self::DetachReplica => f.write_str("DETACH_REPLICA"),
                Self::Eject => f.write_str("EJECT"),
                Self::Error => f.write_str("ERROR"),
                Self::Failed => f.write_str("FAILED"),
                Self::Promote => f.write_str("PROMOTE"),
                Self::Reboot => f.write_str("REBOOT"),
                Self::ReplicationError => f.write_str("REPLICATION_ERROR"),
                Self::Resize => f.write_str("RESIZE"),
                Self::Restart => f.write_str("RESTART"),
                Self::RestartRequired => f.write_str("RESTART_REQUIRED"),
                Self::Shutdown => f.write_str("SHUTDOWN"),
                Self::VerifyUpgrade => f.write_str("VERIFY_UPGRADE"),
            }
        }
    }

    impl ::std::str::FromStr for InstanceStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "BACKUP" => Ok(Self::Backup),
                "BLOCKED" => Ok(Self::Blocked),
                "BUILD" => Ok(Self::Build),
                "CONVERT_TO_HA" => Ok(Self::ConvertToHa),
                "DELETION_PENDING" => Ok(Self::DeletionPending),
                "DETACH_REPLICA" => Ok(Self::DetachReplica),
                "EJECT" => Ok(Self::Eject),
                "ERROR" => Ok(Self::Error),
                "FAILED" => Ok(Self::Failed),
                "PROMOTE" => Ok(Self::Promote),
                "REBOOT" => Ok(Self::Reboot),
                "REPLICATION_ERROR" => Ok(Self::ReplicationError),
                "RESIZE" => Ok(Self::Resize),
                "RESTART" => Ok(Self::Restart),
                "RESTART_REQUIRED" => Ok(Self::RestartRequired),
                "SHUTDOWN" => Ok(Self::Shutdown),
                "VERIFY_UPGRADE" => Ok(Self::VerifyUpgrade),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for InstanceStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InstanceStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// An instance as lists show it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceSummary {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access: ::std::option::Option<Access>,
        /// The same addresses, and of which kind each is.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub addresses: ::std::vec::Vec<InstanceAddress>,
        pub datastore: InstanceDatastore,
        pub flavor: InstanceFlavor,
        /// What clients connect to, on port 3306.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hostname: ::std::option::Option<::std::string::String>,
        /// The id of the instance.
        pub id: ::uuid::Uuid,
        /// The addresses behind the hostname.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ip: ::std::vec::Vec<::std::string::String>,
        /// The instance's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
        /// The name of the instance.
        pub name: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_status: ::std::option::Option<OperatingStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replica_of: ::std::option::Option<InstanceReference>,
        /// The instances that follow this one. Absent if there are none.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub replicas: ::std::vec::Vec<ReplicaReference>,
        pub status: InstanceStatus,
        pub volume: Volume,
    }

    /// A limit of the account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Limit {
        /// An account whose backups take so many gigabytes (GB), as they are stored, can't make
        /// another.
        pub max_backup_gigabytes: u32,
        /// The most backups that the account may have.
        pub max_backups: u32,
        /// The most configuration groups that the account may have.
        pub max_configurations: u32,
        /// The most instances that the account may have.
        pub max_instances: u32,
        /// An account whose saved logs take so many gigabytes (GB) can't save others.
        pub max_log_gigabytes: u32,
        /// The most gigabytes (GB) that the volumes of the account's instances may have together.
        pub max_volumes: u32,
        /// What is limited. ABSOLUTE: how much the account may have at the same time.
        pub verb: LimitVerb,
    }

    /// `LimitList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LimitList {
        /// The limits, each under a verb of its own.
        pub limits: ::std::vec::Vec<Limit>,
    }

    /// What is limited. ABSOLUTE: how much the account may have at the same time.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum LimitVerb {
        #[serde(rename = "ABSOLUTE")]
        Absolute,
    }

    impl ::std::fmt::Display for LimitVerb {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Absolute => f.write_str("ABSOLUTE"),
            }
        }
    }

    impl ::std::str::FromStr for LimitVerb {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ABSOLUTE" => Ok(Self::Absolute),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for LimitVerb {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for LimitVerb {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A link to a resource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Link {
        /// The address of the resource.
        pub href: ::std::string::String,
        /// What the link leads to: the resource itself (`self`), the resource under an address
        /// that outlives versions of the API (`bookmark`), or the next page (`next`).
        pub rel: LinkRel,
    }

    /// What the link leads to: the resource itself (`self`), the resource under an address
    /// that outlives versions of the API (`bookmark`), or the next page (`next`).
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum LinkRel {
        #[serde(rename = "self")]
        Self_,
        #[serde(rename = "bookmark")]
        Bookmark,
        #[serde(rename = "next")]
        Next,
    }

    impl ::std::fmt::Display for LinkRel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Self_ => f.write_str("self"),
                Self::Bookmark => f.write_str("bookmark"),
                Self::Next => f.write_str("next"),
            }
        }
    }

    impl ::std::str::FromStr for LinkRel {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "self" => Ok(Self::Self_),
                "bookmark" => Ok(Self::Bookmark),
                "next" => Ok(Self::Next),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for LinkRel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for LinkRel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// `ListBackupsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListBackupsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListBackupsQuery`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListBackupsQuery {
        /// The name of a kind of database, in any case, or its id; only backups of instances of that are
        /// listed. A kind that there isn't isn't found.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datastore: ::std::option::Option<ListBackupsQueryDatastore>,
        /// The id of an instance, which may be gone; only backups of that are listed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instance_id: ::std::option::Option<ListBackupsQueryInstanceId>,
        /// The most backups to return in one reply. The service returns at most 20 and takes a greater
        /// limit as that.
        #[serde(default = "defaults::default_nzu64::<::std::num::NonZeroU32, 20>")]
        pub limit: ::std::num::NonZeroU32,
        /// The id of the last backup of the page before. The listing goes on after it. A number is how
        /// many backups come before, as some clients count. What is neither is taken as none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub marker: ::std::option::Option<ListBackupsQueryMarker>,
    }

    impl ::std::default::Default for ListBackupsQuery {
        fn default() -> Self {
            Self {
                datastore: Default::default(),
                instance_id: Default::default(),
                limit: defaults::default_nzu64::<::std::num::NonZeroU32, 20>(),
                marker: Default::default(),
            }
        }
    }

    /// The name of a kind of database, in any case, or its id; only backups of instances of that are
    /// listed. A kind that there isn't isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListBackupsQueryDatastore(::std::string::String);
    impl ::std::ops::Deref for ListBackupsQueryDatastore {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListBackupsQueryDatastore> for ::std::string::String {
        fn from(value: ListBackupsQueryDatastore) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListBackupsQueryDatastore {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListBackupsQueryDatastore {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListBackupsQueryDatastore {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListBackupsQueryDatastore {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of an instance, which may be gone; only backups of that are listed.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListBackupsQueryInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListBackupsQueryInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListBackupsQueryInstanceId> for ::std::string::String {
        fn from(value: ListBackupsQueryInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListBackupsQueryInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListBackupsQueryInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListBackupsQueryInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListBackupsQueryInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of the last backup of the page before. The listing goes on after it. A number is how
    /// many backups come before, as some clients count. What is neither is taken as none.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListBackupsQueryMarker(::std::string::String);
    impl ::std::ops::Deref for ListBackupsQueryMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListBackupsQueryMarker> for ::std::string::String {
        fn from(value: ListBackupsQueryMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListBackupsQueryMarker {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListBackupsQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListBackupsQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListBackupsQueryMarker {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListConfigurationInstancesPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListConfigurationInstancesPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a configuration group. What isn't the id of one isn't found.
        #[serde(rename = "configurationId")]
        pub configuration_id: ListConfigurationInstancesPathConfigurationId,
    }

    /// The id of a configuration group. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListConfigurationInstancesPathConfigurationId(::std::string::String);
    impl ::std::ops::Deref for ListConfigurationInstancesPathConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListConfigurationInstancesPathConfigurationId>
    for ::std::string::String {
        fn from(value: ListConfigurationInstancesPathConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListConfigurationInstancesPathConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str>
    for ListConfigurationInstancesPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListConfigurationInstancesPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de>
    for ListConfigurationInstancesPathConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListConfigurationsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListConfigurationsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListDatabasesPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListDatabasesPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ListDatabasesPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDatabasesPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListDatabasesPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDatabasesPathInstanceId> for ::std::string::String {
        fn from(value: ListDatabasesPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDatabasesPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListDatabasesPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDatabasesPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDatabasesPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListDatabasesQuery`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListDatabasesQuery {
        /// The most databases to return in one reply. The service returns at most 100 and takes a
        /// greater limit as that.
        #[serde(default = "defaults::default_nzu64::<::std::num::NonZeroU32, 100>")]
        pub limit: ::std::num::NonZeroU32,
        /// The name of the last database of the page before. The listing goes on after it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub marker: ::std::option::Option<ListDatabasesQueryMarker>,
    }

    impl ::std::default::Default for ListDatabasesQuery {
        fn default() -> Self {
            Self {
                limit: defaults::default_nzu64::<::std::num::NonZeroU32, 100>(),
                marker: Default::default(),
            }
        }
    }

    /// The name of the last database of the page before. The listing goes on after it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDatabasesQueryMarker(::std::string::String);
    impl ::std::ops::Deref for ListDatabasesQueryMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDatabasesQueryMarker> for ::std::string::String {
        fn from(value: ListDatabasesQueryMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDatabasesQueryMarker {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListDatabasesQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDatabasesQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDatabasesQueryMarker {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListDatastoreVersionsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListDatastoreVersionsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a datastore, or its name in any case.
        #[serde(rename = "datastoreId")]
        pub datastore_id: ListDatastoreVersionsPathDatastoreId,
    }

    /// The id of a datastore, or its name in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDatastoreVersionsPathDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ListDatastoreVersionsPathDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDatastoreVersionsPathDatastoreId>
    for ::std::string::String {
        fn from(value: ListDatastoreVersionsPathDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDatastoreVersionsPathDatastoreId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListDatastoreVersionsPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListDatastoreVersionsPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDatastoreVersionsPathDatastoreId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListDatastoresPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListDatastoresPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListFlavorsInDetailPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListFlavorsInDetailPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListFlavorsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListFlavorsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListInstanceBackupsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListInstanceBackupsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ListInstanceBackupsPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstanceBackupsPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListInstanceBackupsPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstanceBackupsPathInstanceId>
    for ::std::string::String {
        fn from(value: ListInstanceBackupsPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstanceBackupsPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInstanceBackupsPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListInstanceBackupsPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstanceBackupsPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListInstanceBackupsQuery`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListInstanceBackupsQuery {
        /// The most backups to return in one reply. The service returns at most 20 and takes a greater
        /// limit as that.
        #[serde(default = "defaults::default_nzu64::<::std::num::NonZeroU32, 20>")]
        pub limit: ::std::num::NonZeroU32,
        /// The id of the last backup of the page before. The listing goes on after it. A number is how
        /// many backups come before, as some clients count. What is neither is taken as none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub marker: ::std::option::Option<ListInstanceBackupsQueryMarker>,
    }

    impl ::std::default::Default for ListInstanceBackupsQuery {
        fn default() -> Self {
            Self {
                limit: defaults::default_nzu64::<::std::num::NonZeroU32, 20>(),
                marker: Default::default(),
            }
        }
    }

    /// The id of the last backup of the page before. The listing goes on after it. A number is how
    /// many backups come before, as some clients count. What is neither is taken as none.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstanceBackupsQueryMarker(::std::string::String);
    impl ::std::ops::Deref for ListInstanceBackupsQueryMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstanceBackupsQueryMarker> for ::std::string::String {
        fn from(value: ListInstanceBackupsQueryMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstanceBackupsQueryMarker {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInstanceBackupsQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListInstanceBackupsQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstanceBackupsQueryMarker {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListInstancesInDetailPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListInstancesInDetailPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListInstancesInDetailQuery`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListInstancesInDetailQuery {
        /// Whether members of high availability groups are listed too. `false`, in any case, leaves
        /// them out. There are none yet, so nothing is left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_ha: ::std::option::Option<ListInstancesInDetailQueryIncludeHa>,
        /// Whether replicas are listed too. `false`, in any case, leaves them out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_replicas: ::std::option::Option<
            ListInstancesInDetailQueryIncludeReplicas,
        >,
        /// The most instances to return in one reply. The service returns at most 20 and takes a
        /// greater limit as that.
        #[serde(default = "defaults::default_nzu64::<::std::num::NonZeroU32, 20>")]
        pub limit: ::std::num::NonZeroU32,
        /// The id of the last instance of the page before. The listing goes on after it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub marker: ::std::option::Option<ListInstancesInDetailQueryMarker>,
    }

    impl ::std::default::Default for ListInstancesInDetailQuery {
        fn default() -> Self {
            Self {
                include_ha: Default::default(),
                include_replicas: Default::default(),
                limit: defaults::default_nzu64::<::std::num::NonZeroU32, 20>(),
                marker: Default::default(),
            }
        }
    }

    /// Whether members of high availability groups are listed too. `false`, in any case, leaves
    /// them out. There are none yet, so nothing is left out.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstancesInDetailQueryIncludeHa(::std::string::String);
    impl ::std::ops::Deref for ListInstancesInDetailQueryIncludeHa {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstancesInDetailQueryIncludeHa>
    for ::std::string::String {
        fn from(value: ListInstancesInDetailQueryIncludeHa) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstancesInDetailQueryIncludeHa {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInstancesInDetailQueryIncludeHa {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListInstancesInDetailQueryIncludeHa {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstancesInDetailQueryIncludeHa {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// Whether replicas are listed too. `false`, in any case, leaves them out.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstancesInDetailQueryIncludeReplicas(::std::string::String);
    impl ::std::ops::Deref for ListInstancesInDetailQueryIncludeReplicas {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstancesInDetailQueryIncludeReplicas>
    for ::std::string::String {
        fn from(value: ListInstancesInDetailQueryIncludeReplicas) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstancesInDetailQueryIncludeReplicas {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInstancesInDetailQueryIncludeReplicas {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListInstancesInDetailQueryIncludeReplicas {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstancesInDetailQueryIncludeReplicas {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of the last instance of the page before. The listing goes on after it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstancesInDetailQueryMarker(::std::string::String);
    impl ::std::ops::Deref for ListInstancesInDetailQueryMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstancesInDetailQueryMarker>
    for ::std::string::String {
        fn from(value: ListInstancesInDetailQueryMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstancesInDetailQueryMarker {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInstancesInDetailQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListInstancesInDetailQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstancesInDetailQueryMarker {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListInstancesPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListInstancesPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListInstancesQuery`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListInstancesQuery {
        /// Whether members of high availability groups are listed too. `false`, in any case, leaves
        /// them out. There are none yet, so nothing is left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_ha: ::std::option::Option<ListInstancesQueryIncludeHa>,
        /// Whether replicas are listed too. `false`, in any case, leaves them out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_replicas: ::std::option::Option<ListInstancesQueryIncludeReplicas>,
        /// The most instances to return in one reply. The service returns at most 1000 and takes
        /// a greater limit as that.
        #[serde(default = "defaults::default_nzu64::<::std::num::NonZeroU32, 20>")]
        pub limit: ::std::num::NonZeroU32,
        /// The id of the last instance of the page before. The listing goes on after it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub marker: ::std::option::Option<ListInstancesQueryMarker>,
    }

    impl ::std::default::Default for ListInstancesQuery {
        fn default() -> Self {
            Self {
                include_ha: Default::default(),
                include_replicas: Default::default(),
                limit: defaults::default_nzu64::<::std::num::NonZeroU32, 20>(),
                marker: Default::default(),
            }
        }
    }

    /// Whether members of high availability groups are listed too. `false`, in any case, leaves
    /// them out. There are none yet, so nothing is left out.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstancesQueryIncludeHa(::std::string::String);
    impl ::std::ops::Deref for ListInstancesQueryIncludeHa {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstancesQueryIncludeHa> for ::std::string::String {
        fn from(value: ListInstancesQueryIncludeHa) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstancesQueryIncludeHa {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInstancesQueryIncludeHa {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListInstancesQueryIncludeHa {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstancesQueryIncludeHa {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// Whether replicas are listed too. `false`, in any case, leaves them out.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstancesQueryIncludeReplicas(::std::string::String);
    impl ::std::ops::Deref for ListInstancesQueryIncludeReplicas {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstancesQueryIncludeReplicas>
    for ::std::string::String {
        fn from(value: ListInstancesQueryIncludeReplicas) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstancesQueryIncludeReplicas {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInstancesQueryIncludeReplicas {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListInstancesQueryIncludeReplicas {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstancesQueryIncludeReplicas {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of the last instance of the page before. The listing goes on after it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstancesQueryMarker(::std::string::String);
    impl ::std::ops::Deref for ListInstancesQueryMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstancesQueryMarker> for ::std::string::String {
        fn from(value: ListInstancesQueryMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstancesQueryMarker {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInstancesQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListInstancesQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstancesQueryMarker {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListLimitsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListLimitsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListOperationsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListOperationsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
    }

    /// `ListOperationsQuery`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListOperationsQuery {
        /// The id of an instance: only its operations are listed. What isn't the id of one gives an
        /// empty list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instance: ::std::option::Option<ListOperationsQueryInstance>,
        /// The most operations to return in one reply. The service returns at most 1000 and takes
        /// a greater limit as that.
        #[serde(default = "defaults::default_nzu64::<::std::num::NonZeroU32, 20>")]
        pub limit: ::std::num::NonZeroU32,
        /// The id of the last operation of the page before. The listing goes on after it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub marker: ::std::option::Option<ListOperationsQueryMarker>,
    }

    impl ::std::default::Default for ListOperationsQuery {
        fn default() -> Self {
            Self {
                instance: Default::default(),
                limit: defaults::default_nzu64::<::std::num::NonZeroU32, 20>(),
                marker: Default::default(),
            }
        }
    }

    /// The id of an instance: only its operations are listed. What isn't the id of one gives an
    /// empty list.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListOperationsQueryInstance(::std::string::String);
    impl ::std::ops::Deref for ListOperationsQueryInstance {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListOperationsQueryInstance> for ::std::string::String {
        fn from(value: ListOperationsQueryInstance) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListOperationsQueryInstance {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListOperationsQueryInstance {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListOperationsQueryInstance {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListOperationsQueryInstance {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of the last operation of the page before. The listing goes on after it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListOperationsQueryMarker(::std::string::String);
    impl ::std::ops::Deref for ListOperationsQueryMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListOperationsQueryMarker> for ::std::string::String {
        fn from(value: ListOperationsQueryMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListOperationsQueryMarker {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListOperationsQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListOperationsQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListOperationsQueryMarker {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListParametersPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListParametersPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a datastore, or its name in any case.
        #[serde(rename = "datastoreId")]
        pub datastore_id: ListParametersPathDatastoreId,
        /// The id of a version, or its name.
        #[serde(rename = "versionId")]
        pub version_id: ListParametersPathVersionId,
    }

    /// The id of a datastore, or its name in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListParametersPathDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ListParametersPathDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListParametersPathDatastoreId> for ::std::string::String {
        fn from(value: ListParametersPathDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListParametersPathDatastoreId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListParametersPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListParametersPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListParametersPathDatastoreId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of a version, or its name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListParametersPathVersionId(::std::string::String);
    impl ::std::ops::Deref for ListParametersPathVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListParametersPathVersionId> for ::std::string::String {
        fn from(value: ListParametersPathVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListParametersPathVersionId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListParametersPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListParametersPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListParametersPathVersionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListReplicasPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListReplicasPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ListReplicasPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListReplicasPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListReplicasPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListReplicasPathInstanceId> for ::std::string::String {
        fn from(value: ListReplicasPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListReplicasPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListReplicasPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListReplicasPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListReplicasPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListUserAccessPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListUserAccessPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ListUserAccessPathInstanceId,
        /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
        /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
        /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
        /// are refused, and so is root unless it is enabled and shown.
        pub name: ListUserAccessPathName,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListUserAccessPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListUserAccessPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListUserAccessPathInstanceId> for ::std::string::String {
        fn from(value: ListUserAccessPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListUserAccessPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListUserAccessPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListUserAccessPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListUserAccessPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
    /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
    /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
    /// are refused, and so is root unless it is enabled and shown.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListUserAccessPathName(::std::string::String);
    impl ::std::ops::Deref for ListUserAccessPathName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListUserAccessPathName> for ::std::string::String {
        fn from(value: ListUserAccessPathName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListUserAccessPathName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListUserAccessPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListUserAccessPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListUserAccessPathName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListUsersPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListUsersPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ListUsersPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListUsersPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListUsersPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListUsersPathInstanceId> for ::std::string::String {
        fn from(value: ListUsersPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListUsersPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListUsersPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListUsersPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListUsersPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListUsersQuery`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListUsersQuery {
        /// The most users to return in one reply. The service returns at most 20 and takes a greater
        /// limit as that.
        #[serde(default = "defaults::default_nzu64::<::std::num::NonZeroU32, 20>")]
        pub limit: ::std::num::NonZeroU32,
        /// The last user of the page before, as `name` or `name@host`, with two layers of
        /// percent-encoding. Without a host it is `%`, as in paths. The listing goes on after it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub marker: ::std::option::Option<ListUsersQueryMarker>,
    }

    impl ::std::default::Default for ListUsersQuery {
        fn default() -> Self {
            Self {
                limit: defaults::default_nzu64::<::std::num::NonZeroU32, 20>(),
                marker: Default::default(),
            }
        }
    }

    /// The last user of the page before, as `name` or `name@host`, with two layers of
    /// percent-encoding. Without a host it is `%`, as in paths. The listing goes on after it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListUsersQueryMarker(::std::string::String);
    impl ::std::ops::Deref for ListUsersQueryMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListUsersQueryMarker> for ::std::string::String {
        fn from(value: ListUsersQueryMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListUsersQueryMarker {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListUsersQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListUsersQueryMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListUsersQueryMarker {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListVersionFlavorsPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListVersionFlavorsPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a datastore, or its name in any case.
        #[serde(rename = "datastoreId")]
        pub datastore_id: ListVersionFlavorsPathDatastoreId,
        /// The id of a version, or its name.
        #[serde(rename = "versionId")]
        pub version_id: ListVersionFlavorsPathVersionId,
    }

    /// The id of a datastore, or its name in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListVersionFlavorsPathDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ListVersionFlavorsPathDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListVersionFlavorsPathDatastoreId>
    for ::std::string::String {
        fn from(value: ListVersionFlavorsPathDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListVersionFlavorsPathDatastoreId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListVersionFlavorsPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListVersionFlavorsPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListVersionFlavorsPathDatastoreId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of a version, or its name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListVersionFlavorsPathVersionId(::std::string::String);
    impl ::std::ops::Deref for ListVersionFlavorsPathVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListVersionFlavorsPathVersionId>
    for ::std::string::String {
        fn from(value: ListVersionFlavorsPathVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListVersionFlavorsPathVersionId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListVersionFlavorsPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListVersionFlavorsPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListVersionFlavorsPathVersionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ListVersionParametersPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListVersionParametersPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a version, or its name.
        #[serde(rename = "versionId")]
        pub version_id: ListVersionParametersPathVersionId,
    }

    /// The id of a version, or its name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListVersionParametersPathVersionId(::std::string::String);
    impl ::std::ops::Deref for ListVersionParametersPathVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListVersionParametersPathVersionId>
    for ::std::string::String {
        fn from(value: ListVersionParametersPathVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListVersionParametersPathVersionId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListVersionParametersPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListVersionParametersPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListVersionParametersPathVersionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// From where an instance is to be reached. Which addresses there are is how the service is set
    /// up, and who may use one isn't limited.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct NewAccess {
        /// The networks that alone are to reach it. A list that isn't empty would promise a protection
        /// that there isn't, and is refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allowed_cidrs: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether an address is to be public. It isn't looked at.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_public: ::std::option::Option<bool>,
    }

    /// A backup that was just accepted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewBackup {
        pub created: Timestamp,
        pub datastore: BackupDatastore,
        /// What somebody said of it.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The memory of the instance's flavor, in megabytes (MB).
        pub flavor_ram: u32,
        /// The id of the backup. Later backups have greater ones.
        pub id: ::uuid::Uuid,
        /// The id of the instance that was backed up, which may be gone.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub instance_id: ::std::option::Option<::uuid::Uuid>,
        /// Whether a schedule made it.
        pub is_automated: bool,
        /// Where it is stored, for people; null until it is.
        #[serde(
            rename = "locationRef",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub location_ref: ::std::option::Option<::std::string::String>,
        /// The name of the backup.
        pub name: ::std::string::String,
        /// The id of the backup before, if there is only what has changed since that; else null.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub parent_id: ::std::option::Option<::uuid::Uuid>,
        /// How much is stored, in gigabytes (GB); null until it is.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub size: ::std::option::Option<f64>,
        pub source: BackupSource,
        pub status: BackupStatus,
        #[serde(rename = "type")]
        pub type_: BackupType,
        pub updated: Timestamp,
        /// The size of the instance's volume, in gigabytes (GB).
        pub volume_size: VolumeSize,
    }

    /// `NewBackupEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewBackupEnvelope {
        pub backup: NewBackup,
    }

    /// What to back up.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewBackupSource {
        /// The id or the address of that.
        pub id: NewBackupSourceId,
        /// An instance, or a group for high availability.
        #[serde(rename = "type")]
        pub type_: NewBackupSourceType,
    }

    /// The id or the address of that.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewBackupSourceId(::std::string::String);
    impl ::std::ops::Deref for NewBackupSourceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewBackupSourceId> for ::std::string::String {
        fn from(value: NewBackupSourceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewBackupSourceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2048usize {
                return Err("longer than 2048 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewBackupSourceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewBackupSourceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewBackupSourceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// An instance, or a group for high availability.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum NewBackupSourceType {
        #[serde(rename = "instance")]
        Instance,
        #[serde(rename = "ha")]
        Ha,
    }

    impl ::std::fmt::Display for NewBackupSourceType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Instance => f.write_str("instance"),
                Self::Ha => f.write_str("ha"),
            }
        }
    }

    impl ::std::str::FromStr for NewBackupSourceType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "instance" => Ok(Self::Instance),
                "ha" => Ok(Self::Ha),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewBackupSourceType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewBackupSourceType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// The group to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewConfiguration {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datastore: ::std::option::Option<NewDatastore>,
        /// What there is to say of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<NewConfigurationDescription>,
        pub name: ConfigurationName,
        pub values: ConfigurationValues,
    }

    /// What there is to say of it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewConfigurationDescription(::std::string::String);
    impl ::std::ops::Deref for NewConfigurationDescription {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewConfigurationDescription> for ::std::string::String {
        fn from(value: NewConfigurationDescription) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewConfigurationDescription {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewConfigurationDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewConfigurationDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewConfigurationDescription {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A database to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewDatabase {
        /// The character set of its tables, in any case.
        #[serde(default = "defaults::new_database_character_set")]
        pub character_set: NewDatabaseCharacterSet,
        /// The collation of its tables, in any case; one of the character set. The default is the
        /// character set's own, for utf8 utf8_general_ci.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collate: ::std::option::Option<NewDatabaseCollate>,
        pub name: DatabaseName,
    }

    /// The character set of its tables, in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewDatabaseCharacterSet(::std::string::String);
    impl ::std::ops::Deref for NewDatabaseCharacterSet {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewDatabaseCharacterSet> for ::std::string::String {
        fn from(value: NewDatabaseCharacterSet) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for NewDatabaseCharacterSet {
        fn default() -> Self {
            NewDatabaseCharacterSet("utf8".to_string())
        }
    }

    impl ::std::str::FromStr for NewDatabaseCharacterSet {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 32usize {
                return Err("longer than 32 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewDatabaseCharacterSet {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewDatabaseCharacterSet {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewDatabaseCharacterSet {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The collation of its tables, in any case; one of the character set. The default is the
    /// character set's own, for utf8 utf8_general_ci.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewDatabaseCollate(::std::string::String);
    impl ::std::ops::Deref for NewDatabaseCollate {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewDatabaseCollate> for ::std::string::String {
        fn from(value: NewDatabaseCollate) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewDatabaseCollate {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewDatabaseCollate {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewDatabaseCollate {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewDatabaseCollate {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The kind of database to run. What is left out is the service's default.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct NewDatastore {
        /// The kind, in any case.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<NewDatastoreType>,
        /// The version, by its name or its id. A part of a name means the newest that begins with it, `10`
        /// the newest 10.x; of a replica or a restored instance, that of its source or its backup.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<NewDatastoreVersion>,
    }

    /// The kind, in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewDatastoreType(::std::string::String);
    impl ::std::ops::Deref for NewDatastoreType {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewDatastoreType> for ::std::string::String {
        fn from(value: NewDatastoreType) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewDatastoreType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewDatastoreType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewDatastoreType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewDatastoreType {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The version, by its name or its id. A part of a name means the newest that begins with it, `10`
    /// the newest 10.x; of a replica or a restored instance, that of its source or its backup.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewDatastoreVersion(::std::string::String);
    impl ::std::ops::Deref for NewDatastoreVersion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewDatastoreVersion> for ::std::string::String {
        fn from(value: NewDatastoreVersion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewDatastoreVersion {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewDatastoreVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewDatastoreVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewDatastoreVersion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// From where the user may connect from now on, written like the host of a new user. There is no
    /// default.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewHost(::std::string::String);
    impl ::std::ops::Deref for NewHost {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewHost> for ::std::string::String {
        fn from(value: NewHost) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewHost {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,2}%|((%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,2}%|((%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewHost {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewHost {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewHost {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The instance to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct NewInstance {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access: ::std::option::Option<NewAccess>,
        /// The id or the address of the configuration group to attach.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub configuration: ::std::option::Option<NewInstanceConfiguration>,
        /// The databases to create, each under a name of its own.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub databases: ::std::vec::Vec<NewDatabase>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datastore: ::std::option::Option<NewDatastore>,
        /// Whether the instance is protected from being deleted. The default is a setting of the
        /// service, and false for what expires.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deletion_protection: ::std::option::Option<bool>,
        /// When the instance is deleted by itself. Without it, never.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<Expiry>,
        #[serde(
            rename = "flavorRef",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub flavor_ref: ::std::option::Option<FlavorRef>,
        /// A name for people, of any characters. The default is the instance's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<NewInstanceName>,
        /// How many replicas to create. With each request that is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replica_count: ::std::option::Option<::std::num::NonZeroU32>,
        /// The id or the address of the instance to replicate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replica_of: ::std::option::Option<NewInstanceReplicaOf>,
        #[serde(
            rename = "restorePoint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restore_point: ::std::option::Option<RestorePoint>,
        /// The users to create.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub users: ::std::vec::Vec<NewUser>,
        /// The volume. It is required, but of a replica, whose default is one as large as its source's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume: ::std::option::Option<NewVolume>,
    }

    /// The id or the address of the configuration group to attach.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewInstanceConfiguration(::std::string::String);
    impl ::std::ops::Deref for NewInstanceConfiguration {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewInstanceConfiguration> for ::std::string::String {
        fn from(value: NewInstanceConfiguration) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewInstanceConfiguration {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2048usize {
                return Err("longer than 2048 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewInstanceConfiguration {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewInstanceConfiguration {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewInstanceConfiguration {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A name for people, of any characters. The default is the instance's id.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewInstanceName(::std::string::String);
    impl ::std::ops::Deref for NewInstanceName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewInstanceName> for ::std::string::String {
        fn from(value: NewInstanceName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewInstanceName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewInstanceName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewInstanceName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewInstanceName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id or the address of the instance to replicate.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewInstanceReplicaOf(::std::string::String);
    impl ::std::ops::Deref for NewInstanceReplicaOf {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewInstanceReplicaOf> for ::std::string::String {
        fn from(value: NewInstanceReplicaOf) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewInstanceReplicaOf {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2048usize {
                return Err("longer than 2048 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewInstanceReplicaOf {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewInstanceReplicaOf {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewInstanceReplicaOf {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A number, yes or no, or a text, which all of these can be written as too.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum NewParameterValue {
        Uint64(u64),
        Boolean(bool),
        String(NewParameterValueString),
        Int64(i64),
        Double(f64),
    }

    impl ::std::fmt::Display for NewParameterValue {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Uint64(x) => x.fmt(f),
                Self::Boolean(x) => x.fmt(f),
                Self::String(x) => x.fmt(f),
                Self::Int64(x) => x.fmt(f),
                Self::Double(x) => x.fmt(f),
            }
        }
    }

    impl ::std::str::FromStr for NewParameterValue {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if let Ok(v) = value.parse() {
                Ok(Self::Uint64(v))
            } else if let Ok(v) = value.parse() {
                Ok(Self::Boolean(v))
            } else if let Ok(v) = value.parse() {
                Ok(Self::String(v))
            } else if let Ok(v) = value.parse() {
                Ok(Self::Int64(v))
            } else if let Ok(v) = value.parse() {
                Ok(Self::Double(v))
            } else {
                Err("string conversion failed for all variants".into())
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewParameterValue {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewParameterValue {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::From<u64> for NewParameterValue {
        fn from(value: u64) -> Self {
            Self::Uint64(value)
        }
    }

    impl ::std::convert::From<bool> for NewParameterValue {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }

    impl ::std::convert::From<NewParameterValueString> for NewParameterValue {
        fn from(value: NewParameterValueString) -> Self {
            Self::String(value)
        }
    }

    impl ::std::convert::From<i64> for NewParameterValue {
        fn from(value: i64) -> Self {
            Self::Int64(value)
        }
    }

    impl ::std::convert::From<f64> for NewParameterValue {
        fn from(value: f64) -> Self {
            Self::Double(value)
        }
    }

    /// `NewParameterValueString`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewParameterValueString(::std::string::String);
    impl ::std::ops::Deref for NewParameterValueString {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewParameterValueString> for ::std::string::String {
        fn from(value: NewParameterValueString) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewParameterValueString {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 1024usize {
                return Err("longer than 1024 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewParameterValueString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewParameterValueString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewParameterValueString {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The new password of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewPassword {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<Host>,
        pub name: UserName,
        /// The password to log in with from now on. No reply ever shows it.
        pub password: NewPasswordPassword,
    }

    /// The password to log in with from now on. No reply ever shows it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewPasswordPassword(::std::string::String);
    impl ::std::ops::Deref for NewPasswordPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewPasswordPassword> for ::std::string::String {
        fn from(value: NewPasswordPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewPasswordPassword {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewPasswordPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewPasswordPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewPasswordPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user to create. Users of the same name and different hosts are different users.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewUser {
        /// One more of these databases, as some clients give the only one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub database: ::std::option::Option<DatabaseName>,
        /// The databases that the user has all rights on. With a new instance they are of the same
        /// request, or of the backup that is restored; otherwise they needn't be there yet.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub databases: ::std::vec::Vec<DatabaseReference>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<Host>,
        pub name: UserName,
        /// The password to log in with. No reply ever shows it.
        pub password: NewUserPassword,
    }

    /// The password to log in with. No reply ever shows it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewUserPassword(::std::string::String);
    impl ::std::ops::Deref for NewUserPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewUserPassword> for ::std::string::String {
        fn from(value: NewUserPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewUserPassword {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewUserPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewUserPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewUserPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The volume to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewVolume {
        pub size: NewVolumeSize,
    }

    /// The size of a volume to ask for in gigabytes (GB), as a number or as text.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum NewVolumeSize {
        VolumeSize(VolumeSize),
        String(NewVolumeSizeString),
    }

    impl ::std::fmt::Display for NewVolumeSize {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::VolumeSize(x) => x.fmt(f),
                Self::String(x) => x.fmt(f),
            }
        }
    }

    impl ::std::str::FromStr for NewVolumeSize {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if let Ok(v) = value.parse() {
                Ok(Self::VolumeSize(v))
            } else if let Ok(v) = value.parse() {
                Ok(Self::String(v))
            } else {
                Err("string conversion failed for all variants".into())
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewVolumeSize {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewVolumeSize {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::From<VolumeSize> for NewVolumeSize {
        fn from(value: VolumeSize) -> Self {
            Self::VolumeSize(value)
        }
    }

    impl ::std::convert::From<NewVolumeSizeString> for NewVolumeSize {
        fn from(value: NewVolumeSizeString) -> Self {
            Self::String(value)
        }
    }

    /// `NewVolumeSizeString`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewVolumeSizeString(::std::string::String);
    impl ::std::ops::Deref for NewVolumeSizeString {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewVolumeSizeString> for ::std::string::String {
        fn from(value: NewVolumeSizeString) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewVolumeSizeString {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^([1-9][0-9]?|[12][0-9]{2}|300)$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^([1-9][0-9]?|[12][0-9]{2}|300)$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewVolumeSizeString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewVolumeSizeString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewVolumeSizeString {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// What the server of an instance does, as far as that follows from the status: HEALTHY where it
    /// goes on, RESTARTING where it is ended and started again, or may be. BUILD, PROMOTE, EJECT,
    /// SHUTDOWN and ERROR are as the status.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum OperatingStatus {
        #[serde(rename = "HEALTHY")]
        Healthy,
        #[serde(rename = "BUILD")]
        Build,
        #[serde(rename = "RESTARTING")]
        Restarting,
        #[serde(rename = "PROMOTE")]
        Promote,
        #[serde(rename = "EJECT")]
        Eject,
        #[serde(rename = "SHUTDOWN")]
        Shutdown,
        #[serde(rename = "ERROR")]
        Error,
    }

    impl ::std::fmt::Display for OperatingStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Healthy => f.write_str("HEALTHY"),
                Self::Build => f.write_str("BUILD"),
                Self::Restarting => f.write_str("RESTARTING"),
                Self::Promote => f.write_str("PROMOTE"),
                Self::Eject => f.write_str("EJECT"),
                Self::Shutdown => f.write_str("SHUTDOWN"),
                Self::Error => f.write_str("ERROR"),
            }
        }
    }

    impl ::std::str::FromStr for OperatingStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "HEALTHY" => Ok(Self::Healthy),
                "BUILD" => Ok(Self::Build),
                "RESTARTING" => Ok(Self::Restarting),
                "PROMOTE" => Ok(Self::Promote),
                "EJECT" => Ok(Self::Eject),
                "SHUTDOWN" => Ok(Self::Shutdown),
                "ERROR" => Ok(Self::Error),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for OperatingStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OperatingStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// An operation with its steps.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Operation {
        /// How often the step that it is at was tried. Once it ended, how often its last step was.
        pub attempts: u32,
        /// When the service gives it up, if it hasn't ended by then. The time that it has begins
        /// with its first turn; until then this is what it would be without waiting for that.
        pub deadline: Timestamp,
        /// Why the last try failed, as a sentence for people. Absent if it didn't.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        /// When it ended. Absent until then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finished: ::std::option::Option<Timestamp>,
        /// The id of the operation.
        pub id: ::uuid::Uuid,
        /// What is done, as `create_instance`, `delete_instance` or `recover_instance`, which
        /// starts a server again that ended by itself. More kinds may come.
        pub kind: ::std::string::String,
        /// When the service took it on.
        pub started: Timestamp,
        pub state: OperationState,
        /// The name of the step that it is at. Absent once it ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub step: ::std::option::Option<::std::string::String>,
        /// Its steps, in the order in which they are carried out.
        pub steps: ::std::vec::Vec<OperationStep>,
        pub subject: OperationSubject,
    }

    /// `OperationEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OperationEnvelope {
        pub operation: Operation,
    }

    /// `OperationList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OperationList {
        /// A link of the relation `next` when there are more operations, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
        /// The operations of the page.
        pub operations: ::std::vec::Vec<OperationSummary>,
    }

    /// How far an operation is. QUEUED: it waits for its turn or for its next try. RUNNING: it is
    /// being carried out. SUCCEEDED: it is done. FAILED: it was given up at its deadline, and its
    /// subject says why. SUPERSEDED: it ended because a later operation, such as a deletion, took
    /// its place.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum OperationState {
        #[serde(rename = "QUEUED")]
        Queued,
        #[serde(rename = "RUNNING")]
        Running,
        #[serde(rename = "SUCCEEDED")]
        Succeeded,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "SUPERSEDED")]
        Superseded,
    }

    impl ::std::fmt::Display for OperationState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Queued => f.write_str("QUEUED"),
                Self::Running => f.write_str("RUNNING"),
                Self::Succeeded => f.write_str("SUCCEEDED"),
                Self::Failed => f.write_str("FAILED"),
                Self::Superseded => f.write_str("SUPERSEDED"),
            }
        }
    }

    impl ::std::str::FromStr for OperationState {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "QUEUED" => Ok(Self::Queued),
                "RUNNING" => Ok(Self::Running),
                "SUCCEEDED" => Ok(Self::Succeeded),
                "FAILED" => Ok(Self::Failed),
                "SUPERSEDED" => Ok(Self::Superseded),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for OperationState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OperationState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A part of an operation. A step that fails is tried again by itself.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OperationStep {
        /// How often it was tried.
        pub attempts: u32,
        /// When it was done or given up. Absent until then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finished: ::std::option::Option<Timestamp>,
        /// What is done, as `start_server`. Each step has a name of its own.
        pub name: ::std::string::String,
        /// When it was tried for the first time. Absent until then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub started: ::std::option::Option<Timestamp>,
        pub state: OperationStepState,
    }

    /// How far a step is. PENDING: it waits for its turn or for its next try. RUNNING: it is being
    /// carried out. DONE: it is done. FAILED: it was given up, and the operation with it.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum OperationStepState {
        #[serde(rename = "PENDING")]
        Pending,
        #[serde(rename = "RUNNING")]
        Running,
        #[serde(rename = "DONE")]
        Done,
        #[serde(rename = "FAILED")]
        Failed,
    }

    impl ::std::fmt::Display for OperationStepState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("PENDING"),
                Self::Running => f.write_str("RUNNING"),
                Self::Done => f.write_str("DONE"),
                Self::Failed => f.write_str("FAILED"),
            }
        }
    }

    impl ::std::str::FromStr for OperationStepState {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PENDING" => Ok(Self::Pending),
                "RUNNING" => Ok(Self::Running),
                "DONE" => Ok(Self::Done),
                "FAILED" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for OperationStepState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OperationStepState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// What an operation is about.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OperationSubject {
        /// The id of the resource. It stays when the resource is deleted.
        pub id: ::uuid::Uuid,
        /// What kind of resource it is.
        #[serde(rename = "type")]
        pub type_: OperationSubjectType,
    }

    /// What kind of resource it is.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum OperationSubjectType {
        #[serde(rename = "instance")]
        Instance,
        #[serde(rename = "backup")]
        Backup,
    }

    impl ::std::fmt::Display for OperationSubjectType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Instance => f.write_str("instance"),
                Self::Backup => f.write_str("backup"),
            }
        }
    }

    impl ::std::str::FromStr for OperationSubjectType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "instance" => Ok(Self::Instance),
                "backup" => Ok(Self::Backup),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for OperationSubjectType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OperationSubjectType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// An operation as lists show it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OperationSummary {
        /// How often the step that it is at was tried. Once it ended, how often its last step was.
        pub attempts: u32,
        /// When the service gives it up, if it hasn't ended by then. The time that it has begins
        /// with its first turn; until then this is what it would be without waiting for that.
        pub deadline: Timestamp,
        /// Why the last try failed, as a sentence for people. Absent if it didn't.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        /// When it ended. Absent until then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finished: ::std::option::Option<Timestamp>,
        /// The id of the operation.
        pub id: ::uuid::Uuid,
        /// What is done, as `create_instance`, `delete_instance` or `recover_instance`, which
        /// starts a server again that ended by itself, or `copy_backup`. More kinds may come.
        pub kind: ::std::string::String,
        /// When the service took it on.
        pub started: Timestamp,
        pub state: OperationState,
        /// The name of the step that it is at. Absent once it ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub step: ::std::option::Option<::std::string::String>,
        pub subject: OperationSubject,
    }

    /// Something that can be set of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Parameter {
        /// The words that it takes, in any case; some of them with commas between if it takes several.
        /// Absent if it takes others.
        #[serde(
            rename = "enum",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub enum_: ::std::vec::Vec<::std::string::String>,
        /// The greatest number that it takes. Absent for a text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max: ::std::option::Option<u64>,
        /// The least number that it takes. Absent for a text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min: ::std::option::Option<i64>,
        /// The name of the parameter, with underscores.
        pub name: ::std::string::String,
        /// Whether a running server doesn't take it.
        pub restart_required: bool,
        #[serde(rename = "type")]
        pub type_: ParameterType,
    }

    /// `ParameterList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ParameterList {
        /// The parameters, in the order of their names.
        #[serde(rename = "configuration-parameters")]
        pub configuration_parameters: ::std::vec::Vec<Parameter>,
    }

    /// What a parameter takes: a whole number, where 1 is yes and 0 is no; a number, which a request
    /// writes as a text if it isn't whole; or a text.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ParameterType {
        #[serde(rename = "integer")]
        Integer,
        #[serde(rename = "float")]
        Float,
        #[serde(rename = "string")]
        String,
    }

    impl ::std::fmt::Display for ParameterType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Integer => f.write_str("integer"),
                Self::Float => f.write_str("float"),
                Self::String => f.write_str("string"),
            }
        }
    }

    impl ::std::str::FromStr for ParameterType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "integer" => Ok(Self::Integer),
                "float" => Ok(Self::Float),
                "string" => Ok(Self::String),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ParameterType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ParameterType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A number, or a text, which a number can be written as too.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum ParameterValue {
        Uint64(u64),
        String(ParameterValueString),
    }

    impl ::std::fmt::Display for ParameterValue {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Uint64(x) => x.fmt(f),
                Self::String(x) => x.fmt(f),
            }
        }
    }

    impl ::std::str::FromStr for ParameterValue {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if let Ok(v) = value.parse() {
                Ok(Self::Uint64(v))
            } else if let Ok(v) = value.parse() {
                Ok(Self::String(v))
            } else {
                Err("string conversion failed for all variants".into())
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ParameterValue {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ParameterValue {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::From<u64> for ParameterValue {
        fn from(value: u64) -> Self {
            Self::Uint64(value)
        }
    }

    impl ::std::convert::From<ParameterValueString> for ParameterValue {
        fn from(value: ParameterValueString) -> Self {
            Self::String(value)
        }
    }

    /// `ParameterValueString`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ParameterValueString(::std::string::String);
    impl ::std::ops::Deref for ParameterValueString {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ParameterValueString> for ::std::string::String {
        fn from(value: ParameterValueString) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ParameterValueString {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 1024usize {
                return Err("longer than 1024 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ParameterValueString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ParameterValueString {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ParameterValueString {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `PatchConfigurationPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PatchConfigurationPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a configuration group. What isn't the id of one isn't found.
        #[serde(rename = "configurationId")]
        pub configuration_id: PatchConfigurationPathConfigurationId,
    }

    /// The id of a configuration group. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PatchConfigurationPathConfigurationId(::std::string::String);
    impl ::std::ops::Deref for PatchConfigurationPathConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PatchConfigurationPathConfigurationId>
    for ::std::string::String {
        fn from(value: PatchConfigurationPathConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PatchConfigurationPathConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PatchConfigurationPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for PatchConfigurationPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PatchConfigurationPathConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `PatchConfigurationRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PatchConfigurationRequest {
        pub configuration: ConfigurationPatch,
    }

    /// `PatchInstancePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PatchInstancePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: PatchInstancePathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PatchInstancePathInstanceId(::std::string::String);
    impl ::std::ops::Deref for PatchInstancePathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PatchInstancePathInstanceId> for ::std::string::String {
        fn from(value: PatchInstancePathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PatchInstancePathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PatchInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PatchInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PatchInstancePathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A region. LON is neither the source nor the destination of copies of backups, and is refused;
    /// so is any that this service doesn't know how to reach.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum Region {
        #[serde(rename = "DFW")]
        Dfw,
        #[serde(rename = "IAD")]
        Iad,
        #[serde(rename = "ORD")]
        Ord,
        #[serde(rename = "HKG")]
        Hkg,
        #[serde(rename = "SYD")]
        Syd,
        #[serde(rename = "LON")]
        Lon,
    }

    impl ::std::fmt::Display for Region {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Dfw => f.write_str("DFW"),
                Self::Iad => f.write_str("IAD"),
                Self::Ord => f.write_str("ORD"),
                Self::Hkg => f.write_str("HKG"),
                Self::Syd => f.write_str("SYD"),
                Self::Lon => f.write_str("LON"),
            }
        }
    }

    impl ::std::str::FromStr for Region {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DFW" => Ok(Self::Dfw),
                "IAD" => Ok(Self::Iad),
                "ORD" => Ok(Self::Ord),
                "HKG" => Ok(Self::Hkg),
                "SYD" => Ok(Self::Syd),
                "LON" => Ok(Self::Lon),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Region {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Region {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// An instance that follows another one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ReplicaReference {
        /// The id of the instance.
        pub id: ::uuid::Uuid,
        /// The instance's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
        /// The name of the instance.
        pub name: ::std::string::String,
    }

    /// How a replica follows its source, as its server last said.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Replication {
        /// What is wrong, in the words of the server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        /// How much later, in seconds, the replica does what its source did. Absent as long as it
        /// isn't known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub seconds_behind_source: ::std::option::Option<u64>,
        pub state: ReplicationState,
    }

    /// Whether a replica follows its source: RUNNING if it does, CONNECTING while it can't reach the
    /// source and tries to, BROKEN if it can't go on.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ReplicationState {
        #[serde(rename = "RUNNING")]
        Running,
        #[serde(rename = "CONNECTING")]
        Connecting,
        #[serde(rename = "BROKEN")]
        Broken,
    }

    impl ::std::fmt::Display for ReplicationState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Running => f.write_str("RUNNING"),
                Self::Connecting => f.write_str("CONNECTING"),
                Self::Broken => f.write_str("BROKEN"),
            }
        }
    }

    impl ::std::str::FromStr for ReplicationState {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "RUNNING" => Ok(Self::Running),
                "CONNECTING" => Ok(Self::Connecting),
                "BROKEN" => Ok(Self::Broken),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ReplicationState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ReplicationState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// The new size of an instance, either its flavor or its volume.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct Resize {
        #[serde(
            rename = "flavorRef",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub flavor_ref: ::std::option::Option<FlavorRef>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume: ::std::option::Option<NewVolume>,
    }

    /// What to restore.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RestorePoint {
        /// The id or the address of a backup.
        #[serde(rename = "backupRef")]
        pub backup_ref: RestorePointBackupRef,
    }

    /// The id or the address of a backup.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RestorePointBackupRef(::std::string::String);
    impl ::std::ops::Deref for RestorePointBackupRef {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RestorePointBackupRef> for ::std::string::String {
        fn from(value: RestorePointBackupRef) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RestorePointBackupRef {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2048usize {
                return Err("longer than 2048 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RestorePointBackupRef {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RestorePointBackupRef {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RestorePointBackupRef {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `RevokeUserAccessPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RevokeUserAccessPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The name of a database, with one or two layers of percent-encoding. What isn't the name of
        /// one isn't found; the databases of the server itself are refused.
        #[serde(rename = "databaseName")]
        pub database_name: RevokeUserAccessPathDatabaseName,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: RevokeUserAccessPathInstanceId,
        /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
        /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
        /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
        /// are refused, and so is root unless it is enabled and shown.
        pub name: RevokeUserAccessPathName,
    }

    /// The name of a database, with one or two layers of percent-encoding. What isn't the name of
    /// one isn't found; the databases of the server itself are refused.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RevokeUserAccessPathDatabaseName(::std::string::String);
    impl ::std::ops::Deref for RevokeUserAccessPathDatabaseName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RevokeUserAccessPathDatabaseName>
    for ::std::string::String {
        fn from(value: RevokeUserAccessPathDatabaseName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RevokeUserAccessPathDatabaseName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RevokeUserAccessPathDatabaseName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for RevokeUserAccessPathDatabaseName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RevokeUserAccessPathDatabaseName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RevokeUserAccessPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for RevokeUserAccessPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RevokeUserAccessPathInstanceId> for ::std::string::String {
        fn from(value: RevokeUserAccessPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RevokeUserAccessPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RevokeUserAccessPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for RevokeUserAccessPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RevokeUserAccessPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
    /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
    /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
    /// are refused, and so is root unless it is enabled and shown.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RevokeUserAccessPathName(::std::string::String);
    impl ::std::ops::Deref for RevokeUserAccessPathName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RevokeUserAccessPathName> for ::std::string::String {
        fn from(value: RevokeUserAccessPathName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RevokeUserAccessPathName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RevokeUserAccessPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RevokeUserAccessPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RevokeUserAccessPathName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `RootStatus`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RootStatus {
        /// Whether somebody can log in as root.
        #[serde(rename = "rootEnabled")]
        pub root_enabled: bool,
    }

    /// The user root, as it is enabled.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RootUser {
        /// The name to log in with.
        pub name: ::std::string::String,
        /// The password to log in with. Only this reply shows it.
        pub password: RootUserPassword,
    }

    /// `RootUserEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RootUserEnvelope {
        pub user: RootUser,
    }

    /// The password to log in with. Only this reply shows it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RootUserPassword(::std::string::String);
    impl ::std::ops::Deref for RootUserPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RootUserPassword> for ::std::string::String {
        fn from(value: RootUserPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RootUserPassword {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RootUserPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RootUserPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RootUserPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// What belongs to the saving of an instance's logs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SaveLogs {
        /// Whether the logs of a member of a group for high availability may be saved as well. There
        /// are no such groups, and the logs of a replica and of a source are saved in any case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_ha: ::std::option::Option<bool>,
    }

    /// `ShowBackupPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowBackupPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a backup. What isn't the id of one isn't found.
        #[serde(rename = "backupId")]
        pub backup_id: ShowBackupPathBackupId,
    }

    /// The id of a backup. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowBackupPathBackupId(::std::string::String);
    impl ::std::ops::Deref for ShowBackupPathBackupId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowBackupPathBackupId> for ::std::string::String {
        fn from(value: ShowBackupPathBackupId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowBackupPathBackupId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowBackupPathBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowBackupPathBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowBackupPathBackupId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowConfigurationPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowConfigurationPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a configuration group. What isn't the id of one isn't found.
        #[serde(rename = "configurationId")]
        pub configuration_id: ShowConfigurationPathConfigurationId,
    }

    /// The id of a configuration group. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowConfigurationPathConfigurationId(::std::string::String);
    impl ::std::ops::Deref for ShowConfigurationPathConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowConfigurationPathConfigurationId>
    for ::std::string::String {
        fn from(value: ShowConfigurationPathConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowConfigurationPathConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowConfigurationPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowConfigurationPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowConfigurationPathConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowDatastorePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowDatastorePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a datastore, or its name in any case.
        #[serde(rename = "datastoreId")]
        pub datastore_id: ShowDatastorePathDatastoreId,
    }

    /// The id of a datastore, or its name in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDatastorePathDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ShowDatastorePathDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDatastorePathDatastoreId> for ::std::string::String {
        fn from(value: ShowDatastorePathDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDatastorePathDatastoreId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowDatastorePathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDatastorePathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDatastorePathDatastoreId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowDatastoreVersionPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowDatastoreVersionPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a datastore, or its name in any case.
        #[serde(rename = "datastoreId")]
        pub datastore_id: ShowDatastoreVersionPathDatastoreId,
        /// The id of a version, or its name.
        #[serde(rename = "versionId")]
        pub version_id: ShowDatastoreVersionPathVersionId,
    }

    /// The id of a datastore, or its name in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDatastoreVersionPathDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ShowDatastoreVersionPathDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDatastoreVersionPathDatastoreId>
    for ::std::string::String {
        fn from(value: ShowDatastoreVersionPathDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDatastoreVersionPathDatastoreId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowDatastoreVersionPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDatastoreVersionPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDatastoreVersionPathDatastoreId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of a version, or its name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDatastoreVersionPathVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowDatastoreVersionPathVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDatastoreVersionPathVersionId>
    for ::std::string::String {
        fn from(value: ShowDatastoreVersionPathVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDatastoreVersionPathVersionId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowDatastoreVersionPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDatastoreVersionPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDatastoreVersionPathVersionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowDefaultParametersPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowDefaultParametersPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a flavor. A fraction is cut off.
        #[serde(rename = "flavorId")]
        pub flavor_id: ShowDefaultParametersPathFlavorId,
        /// The id of a version, or its name.
        #[serde(rename = "versionId")]
        pub version_id: ShowDefaultParametersPathVersionId,
    }

    /// The id of a flavor. A fraction is cut off.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDefaultParametersPathFlavorId(::std::string::String);
    impl ::std::ops::Deref for ShowDefaultParametersPathFlavorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDefaultParametersPathFlavorId>
    for ::std::string::String {
        fn from(value: ShowDefaultParametersPathFlavorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDefaultParametersPathFlavorId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[0-9]{1,9}([.][0-9]{1,9})?$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[0-9]{1,9}([.][0-9]{1,9})?$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowDefaultParametersPathFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDefaultParametersPathFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDefaultParametersPathFlavorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of a version, or its name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDefaultParametersPathVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowDefaultParametersPathVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDefaultParametersPathVersionId>
    for ::std::string::String {
        fn from(value: ShowDefaultParametersPathVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDefaultParametersPathVersionId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowDefaultParametersPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDefaultParametersPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDefaultParametersPathVersionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowFlavorPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowFlavorPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a flavor. A fraction is cut off.
        #[serde(rename = "flavorId")]
        pub flavor_id: ShowFlavorPathFlavorId,
    }

    /// The id of a flavor. A fraction is cut off.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowFlavorPathFlavorId(::std::string::String);
    impl ::std::ops::Deref for ShowFlavorPathFlavorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowFlavorPathFlavorId> for ::std::string::String {
        fn from(value: ShowFlavorPathFlavorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowFlavorPathFlavorId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[0-9]{1,9}([.][0-9]{1,9})?$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[0-9]{1,9}([.][0-9]{1,9})?$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowFlavorPathFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowFlavorPathFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowFlavorPathFlavorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowInstanceConfigurationPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowInstanceConfigurationPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ShowInstanceConfigurationPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowInstanceConfigurationPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ShowInstanceConfigurationPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowInstanceConfigurationPathInstanceId>
    for ::std::string::String {
        fn from(value: ShowInstanceConfigurationPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowInstanceConfigurationPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowInstanceConfigurationPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowInstanceConfigurationPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowInstanceConfigurationPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowInstancePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowInstancePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ShowInstancePathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowInstancePathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ShowInstancePathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowInstancePathInstanceId> for ::std::string::String {
        fn from(value: ShowInstancePathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowInstancePathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowInstancePathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowOperationPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowOperationPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an operation. What isn't the id of one isn't found.
        #[serde(rename = "operationId")]
        pub operation_id: ShowOperationPathOperationId,
    }

    /// The id of an operation. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowOperationPathOperationId(::std::string::String);
    impl ::std::ops::Deref for ShowOperationPathOperationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowOperationPathOperationId> for ::std::string::String {
        fn from(value: ShowOperationPathOperationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowOperationPathOperationId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowOperationPathOperationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowOperationPathOperationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowOperationPathOperationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowParameterPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowParameterPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a datastore, or its name in any case.
        #[serde(rename = "datastoreId")]
        pub datastore_id: ShowParameterPathDatastoreId,
        /// The name of a parameter.
        #[serde(rename = "parameterId")]
        pub parameter_id: ShowParameterPathParameterId,
        /// The id of a version, or its name.
        #[serde(rename = "versionId")]
        pub version_id: ShowParameterPathVersionId,
    }

    /// The id of a datastore, or its name in any case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowParameterPathDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ShowParameterPathDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowParameterPathDatastoreId> for ::std::string::String {
        fn from(value: ShowParameterPathDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowParameterPathDatastoreId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowParameterPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowParameterPathDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowParameterPathDatastoreId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The name of a parameter.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowParameterPathParameterId(::std::string::String);
    impl ::std::ops::Deref for ShowParameterPathParameterId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowParameterPathParameterId> for ::std::string::String {
        fn from(value: ShowParameterPathParameterId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowParameterPathParameterId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowParameterPathParameterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowParameterPathParameterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowParameterPathParameterId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of a version, or its name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowParameterPathVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowParameterPathVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowParameterPathVersionId> for ::std::string::String {
        fn from(value: ShowParameterPathVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowParameterPathVersionId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowParameterPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowParameterPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowParameterPathVersionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowRootPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowRootPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ShowRootPathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowRootPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ShowRootPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowRootPathInstanceId> for ::std::string::String {
        fn from(value: ShowRootPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowRootPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowRootPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowRootPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowRootPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowUserPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowUserPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: ShowUserPathInstanceId,
        /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
        /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
        /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
        /// are refused, and so is root unless it is enabled and shown.
        pub name: ShowUserPathName,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowUserPathInstanceId(::std::string::String);
    impl ::std::ops::Deref for ShowUserPathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowUserPathInstanceId> for ::std::string::String {
        fn from(value: ShowUserPathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowUserPathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowUserPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowUserPathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowUserPathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins
    /// behind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has
    /// to be given. What isn't a user isn't found; the accounts of the server and of the service itself
    /// are refused, and so is root unless it is enabled and shown.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowUserPathName(::std::string::String);
    impl ::std::ops::Deref for ShowUserPathName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowUserPathName> for ::std::string::String {
        fn from(value: ShowUserPathName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowUserPathName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowUserPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowUserPathName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowUserPathName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowVersionAlonePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowVersionAlonePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a version, or its name.
        #[serde(rename = "versionId")]
        pub version_id: ShowVersionAlonePathVersionId,
    }

    /// The id of a version, or its name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowVersionAlonePathVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowVersionAlonePathVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowVersionAlonePathVersionId> for ::std::string::String {
        fn from(value: ShowVersionAlonePathVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowVersionAlonePathVersionId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowVersionAlonePathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowVersionAlonePathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowVersionAlonePathVersionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowVersionParameterPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowVersionParameterPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The name of a parameter.
        #[serde(rename = "parameterId")]
        pub parameter_id: ShowVersionParameterPathParameterId,
        /// The id of a version, or its name.
        #[serde(rename = "versionId")]
        pub version_id: ShowVersionParameterPathVersionId,
    }

    /// The name of a parameter.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowVersionParameterPathParameterId(::std::string::String);
    impl ::std::ops::Deref for ShowVersionParameterPathParameterId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowVersionParameterPathParameterId>
    for ::std::string::String {
        fn from(value: ShowVersionParameterPathParameterId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowVersionParameterPathParameterId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowVersionParameterPathParameterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowVersionParameterPathParameterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowVersionParameterPathParameterId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The id of a version, or its name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowVersionParameterPathVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowVersionParameterPathVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowVersionParameterPathVersionId>
    for ::std::string::String {
        fn from(value: ShowVersionParameterPathVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowVersionParameterPathVersionId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ShowVersionParameterPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowVersionParameterPathVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowVersionParameterPathVersionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A moment in UTC, to the second, without a zone.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct Timestamp(::std::string::String);
    impl ::std::ops::Deref for Timestamp {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Timestamp> for ::std::string::String {
        fn from(value: Timestamp) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for Timestamp {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for Timestamp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Timestamp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for Timestamp {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `UpdateConfigurationPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UpdateConfigurationPath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of a configuration group. What isn't the id of one isn't found.
        #[serde(rename = "configurationId")]
        pub configuration_id: UpdateConfigurationPathConfigurationId,
    }

    /// The id of a configuration group. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UpdateConfigurationPathConfigurationId(::std::string::String);
    impl ::std::ops::Deref for UpdateConfigurationPathConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UpdateConfigurationPathConfigurationId>
    for ::std::string::String {
        fn from(value: UpdateConfigurationPathConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UpdateConfigurationPathConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UpdateConfigurationPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for UpdateConfigurationPathConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UpdateConfigurationPathConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `UpdateConfigurationRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UpdateConfigurationRequest {
        pub configuration: ConfigurationUpdate,
    }

    /// `UpdateInstancePath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UpdateInstancePath {
        /// The account that owns the resource.
        #[serde(rename = "accountId")]
        pub account_id: AccountId,
        /// The id of an instance. What isn't the id of one isn't found.
        #[serde(rename = "instanceId")]
        pub instance_id: UpdateInstancePathInstanceId,
    }

    /// The id of an instance. What isn't the id of one isn't found.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UpdateInstancePathInstanceId(::std::string::String);
    impl ::std::ops::Deref for UpdateInstancePathInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UpdateInstancePathInstanceId> for ::std::string::String {
        fn from(value: UpdateInstancePathInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UpdateInstancePathInstanceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UpdateInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for UpdateInstancePathInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UpdateInstancePathInstanceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The version that an instance is to have.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Upgrade {
        /// The kind of database, in any case or by its id. It is the instance's own.
        pub datastore_type: UpgradeDatastoreType,
        /// The version, by its name or its id. It is newer than the instance's, and one of those that
        /// `GET .../datastores/{datastoreId}/versions` lists.
        pub datastore_version: UpgradeDatastoreVersion,
    }

    /// The kind of database, in any case or by its id. It is the instance's own.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UpgradeDatastoreType(::std::string::String);
    impl ::std::ops::Deref for UpgradeDatastoreType {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UpgradeDatastoreType> for ::std::string::String {
        fn from(value: UpgradeDatastoreType) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UpgradeDatastoreType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UpgradeDatastoreType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UpgradeDatastoreType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UpgradeDatastoreType {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The version, by its name or its id. It is newer than the instance's, and one of those that
    /// `GET .../datastores/{datastoreId}/versions` lists.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UpgradeDatastoreVersion(::std::string::String);
    impl ::std::ops::Deref for UpgradeDatastoreVersion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UpgradeDatastoreVersion> for ::std::string::String {
        fn from(value: UpgradeDatastoreVersion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UpgradeDatastoreVersion {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UpgradeDatastoreVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UpgradeDatastoreVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UpgradeDatastoreVersion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user of an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct User {
        /// The databases that the user has rights on, there or not, in the order of their names.
        pub databases: ::std::vec::Vec<Database>,
        /// From where the user may connect, `%` for anywhere.
        pub host: ::std::string::String,
        /// The name of the user. Users of one name may differ by their host.
        pub name: ::std::string::String,
    }

    /// `UserAccess`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAccess {
        /// The databases that the user has rights on, there or not.
        pub databases: ::std::vec::Vec<Database>,
    }

    /// What to change of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserChange {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<NewHost>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<UserName>,
        /// The password to log in with from now on. No reply ever shows it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<UserChangePassword>,
    }

    /// The password to log in with from now on. No reply ever shows it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserChangePassword(::std::string::String);
    impl ::std::ops::Deref for UserChangePassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UserChangePassword> for ::std::string::String {
        fn from(value: UserChangePassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UserChangePassword {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UserChangePassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UserChangePassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UserChangePassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `UserEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserEnvelope {
        pub user: User,
    }

    /// `UserList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserList {
        /// A link of the relation `next` when there are more users, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
        /// The users of the page.
        pub users: ::std::vec::Vec<User>,
        /// The same as `links`, where some clients look for it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users_links: ::std::option::Option<[Link; 1usize]>,
    }

    /// The name of a user of the database server. Letters, digits, `_`, `-` and `.` may stand
    /// anywhere; `@`, `?`, `#` and spaces inside, but neither first nor last. Accounts that the
    /// server or the service needs are reserved.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserName(::std::string::String);
    impl ::std::ops::Deref for UserName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UserName> for ::std::string::String {
        fn from(value: UserName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UserName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 16usize {
                return Err("longer than 16 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }

            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^[A-Za-z0-9_.-]([A-Za-z0-9_.@?# -]*[A-Za-z0-9_.-])?$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[A-Za-z0-9_.-]([A-Za-z0-9_.@?# -]*[A-Za-z0-9_.-])?$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UserName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UserName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UserName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A version of the API.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Version {
        /// The first segment of the paths of this version.
        pub id: ::std::string::String,
        /// A link of the relation `self`. Its address ends in a slash.
        pub links: ::std::vec::Vec<Link>,
        /// Whether to use this version.
        pub status: VersionStatus,
        /// When this version last changed, in UTC.
        pub updated: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    /// `VersionEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct VersionEnvelope {
        pub version: Version,
    }

    /// `VersionList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct VersionList {
        pub versions: ::std::vec::Vec<Version>,
    }

    /// Whether to use this version.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum VersionStatus {
        #[serde(rename = "CURRENT")]
        Current,
        #[serde(rename = "SUPPORTED")]
        Supported,
        #[serde(rename = "DEPRECATED")]
        Deprecated,
    }

    impl ::std::fmt::Display for VersionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Current => f.write_str("CURRENT"),
                Self::Supported => f.write_str("SUPPORTED"),
                Self::Deprecated => f.write_str("DEPRECATED"),
            }
        }
    }

    impl ::std::str::FromStr for VersionStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CURRENT" => Ok(Self::Current),
                "SUPPORTED" => Ok(Self::Supported),
                "DEPRECATED" => Ok(Self::Deprecated),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for VersionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for VersionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// The volume that holds an instance's data.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Volume {
        pub size: VolumeSize,
        /// How much of the volume is used, in gigabytes (GB). When it is full, what needs more room is
        /// refused by the server, or all writes are, until the volume is larger or something is
        /// deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub used: ::std::option::Option<f64>,
    }

    /// The size of a volume in gigabytes (GB).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct VolumeSize(pub ::std::num::NonZeroU32);
    impl ::std::ops::Deref for VolumeSize {
        type Target = ::std::num::NonZeroU32;
        fn deref(&self) -> &::std::num::NonZeroU32 {
            &self.0
        }
    }

    impl ::std::convert::From<VolumeSize> for ::std::num::NonZeroU32 {
        fn from(value: VolumeSize) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::num::NonZeroU32> for VolumeSize {
        fn from(value: ::std::num::NonZeroU32) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for VolumeSize {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for VolumeSize {
        type Err = <::std::num::NonZeroU32 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for VolumeSize {
        type Error = <::std::num::NonZeroU32 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for VolumeSize {
        type Error = <::std::num::NonZeroU32 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    /// Generation of default values for serde.
    pub mod defaults {
        pub(super) fn default_nzu64<T, const V: u64>() -> T
        where
            T: ::std::convert::TryFrom<::std::num::NonZeroU64>,
            <T as ::std::convert::TryFrom<
                ::std::num::NonZeroU64,
            >>::Error: ::std::fmt::Debug,
        {
            T::try_from(::std::num::NonZeroU64::try_from(V).unwrap()).unwrap()
        }
        pub(super) fn new_database_character_set() -> super::NewDatabaseCharacterSet {
            super::NewDatabaseCharacterSet("utf8".to_string())
        }
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

/// The schemas of the document, word for word.
mod schemas {
    use super::types;
    impl schemars::JsonSchema for types::AccountId {
        fn schema_name() -> String {
            "AccountId".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"The id of an account.\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[A-Za-z0-9_-]+$\"}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::IdempotencyKey {
        fn schema_name() -> String {
            "IdempotencyKey".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"A key under which an answer is remembered. Visible characters of ASCII.\",\"minLength\":1,\"maxLength\":255,\"pattern\":\"^[!-~]+$\"}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Link {
        fn schema_name() -> String {
            "Link".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A link to a resource.\",\"required\":[\"href\",\"rel\"],\"xml\":{\"name\":\"link\"},\"properties\":{\"href\":{\"type\":\"string\",\"description\":\"The address of the resource.\",\"xml\":{\"attribute\":true}},\"rel\":{\"type\":\"string\",\"description\":\"What the link leads to: the resource itself (`self`), the resource under an address\\nthat outlives versions of the API (`bookmark`), or the next page (`next`).\",\"enum\":[\"self\",\"bookmark\",\"next\"],\"xml\":{\"attribute\":true}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Version {
        fn schema_name() -> String {
            "Version".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A version of the API.\",\"required\":[\"id\",\"status\",\"updated\",\"links\"],\"xml\":{\"name\":\"version\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The first segment of the paths of this version.\",\"xml\":{\"attribute\":true}},\"status\":{\"type\":\"string\",\"description\":\"Whether to use this version.\",\"enum\":[\"CURRENT\",\"SUPPORTED\",\"DEPRECATED\"],\"xml\":{\"attribute\":true}},\"updated\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"When this version last changed, in UTC.\",\"xml\":{\"attribute\":true}},\"links\":{\"type\":\"array\",\"description\":\"A link of the relation `self`. Its address ends in a slash.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[|generator| generator.subschema_for::<types::Link>()],
            )
        }
    }

    impl schemars::JsonSchema for types::VersionEnvelope {
        fn schema_name() -> String {
            "VersionEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"version\"],\"x-xml-envelope\":true,\"properties\":{\"version\":{\"$ref\":\"#/components/schemas/Version\"}}}",
                &[|generator| generator.subschema_for::<types::Version>()],
            )
        }
    }

    impl schemars::JsonSchema for types::VersionList {
        fn schema_name() -> String {
            "VersionList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"versions\"],\"xml\":{\"name\":\"versions\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Version\"}}}}",
                &[|generator| generator.subschema_for::<types::Version>()],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceStatus {
        fn schema_name() -> String {
            "InstanceStatus".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"The status of an instance. BUILD turns into ACTIVE, or into ERROR or FAILED. REBOOT is\\nshown while a server that ended by itself is started again, RESIZE while one gets more or\\nless memory, SHUTDOWN while an instance is\\ndeleted. DETACH_REPLICA, PROMOTE and EJECT are shown while replicas and their sources change\\nplaces, REPLICATION_ERROR while a replica doesn't follow its source. REBOOT is shown while a\\nserver is restarted, too, and RESTART_REQUIRED as long as it goes by other values than its\\nconfiguration group has: for a moment while it is told of those that it takes as it runs, and\\nuntil it is restarted for the others; else it is as ACTIVE. So it\\nis in VERIFY_UPGRADE, which an instance and its replica of a newer version are in as long as\\none follows the other.\",\"enum\":[\"ACTIVE\",\"BACKUP\",\"BLOCKED\",\"BUILD\",\"CONVERT_TO_HA\",\"DELETION_PENDING\",\"DETACH_REPLICA\",\"EJECT\",\"ERROR\",\"FAILED\",\"PROMOTE\",\"REBOOT\",\"REPLICATION_ERROR\",\"RESIZE\",\"RESTART\",\"RESTART_REQUIRED\",\"SHUTDOWN\",\"VERIFY_UPGRADE\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Timestamp {
        fn schema_name() -> String {
            "Timestamp".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"A moment in UTC, to the second, without a zone.\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$\",\"x-xml-format\":\"%Y-%m-%d %H:%M:%S.%6f\"}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::VolumeSize {
        fn schema_name() -> String {
            "VolumeSize".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"The size of a volume in gigabytes (GB).\",\"minimum\":1,\"maximum\":300}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::NewVolumeSize {
        fn schema_name() -> String {
            "NewVolumeSize".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"description\":\"The size of a volume to ask for in gigabytes (GB), as a number or as text.\",\"oneOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"},{\"type\":\"string\",\"pattern\":\"^([1-9][0-9]?|[12][0-9]{2}|300)$\"}]}",
                &[|generator| generator.subschema_for::<types::VolumeSize>()],
            )
        }
    }

    impl schemars::JsonSchema for types::NewVolume {
        fn schema_name() -> String {
            "NewVolume".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The volume to create.\",\"required\":[\"size\"],\"xml\":{\"name\":\"volume\"},\"properties\":{\"size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/NewVolumeSize\"}],\"xml\":{\"attribute\":true}}}}",
                &[|generator| generator.subschema_for::<types::NewVolumeSize>()],
            )
        }
    }

    impl schemars::JsonSchema for types::Volume {
        fn schema_name() -> String {
            "Volume".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The volume that holds an instance's data.\",\"required\":[\"size\"],\"xml\":{\"name\":\"volume\"},\"properties\":{\"size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}],\"xml\":{\"attribute\":true}},\"used\":{\"type\":\"number\",\"format\":\"double\",\"description\":\"How much of the volume is used, in gigabytes (GB). When it is full, what needs more room is\\nrefused by the server, or all writes are, until the volume is larger or something is\\ndeleted.\",\"minimum\":0,\"xml\":{\"attribute\":true}}}}",
                &[|generator| generator.subschema_for::<types::VolumeSize>()],
            )
        }
    }

    impl schemars::JsonSchema for types::FlavorRef {
        fn schema_name() -> String {
            "FlavorRef".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"description\":\"A flavor: its id, as a number or as text, or the address of a flavor, of which the last\\nsegment of the path is the id.\",\"oneOf\":[{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":999999999},{\"type\":\"string\",\"minLength\":1,\"maxLength\":2048}]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::DatabaseName {
        fn schema_name() -> String {
            "DatabaseName".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"The name of a database. Letters, digits, `_` and `-` may stand anywhere; `@`, `?`, `#` and\\nspaces inside, but neither first nor last. Databases of the server itself are reserved. What\\nisn't a letter, a digit or `_` counts five times; the sum is at most 255.\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[A-Za-z0-9_-]([A-Za-z0-9_@?# -]*[A-Za-z0-9_-])?$\",\"x-reserved\":[\"information_schema\",\"mysql\",\"performance_schema\",\"sys\",\"lost+found\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::UserName {
        fn schema_name() -> String {
            "UserName".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"The name of a user of the database server. Letters, digits, `_`, `-` and `.` may stand\\nanywhere; `@`, `?`, `#` and spaces inside, but neither first nor last. Accounts that the\\nserver or the service needs are reserved.\",\"minLength\":1,\"maxLength\":16,\"pattern\":\"^[A-Za-z0-9_.-]([A-Za-z0-9_.@?# -]*[A-Za-z0-9_.-])?$\",\"x-reserved\":[\"root\",\"os_admin\",\"os_backup\",\"os_replication\",\"mariadb.sys\",\"mysql\",\"public\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Host {
        fn schema_name() -> String {
            "Host".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"From where a user may connect: an IPv4 address, in which `%` stands for any number; the first\\none or two numbers of an address and `%` for the rest; `%` for anywhere; or an address, `/` and\\na netmask that is written like one.\",\"default\":\"%\",\"pattern\":\"^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,2}%|((%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$\"}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::NewDatabase {
        fn schema_name() -> String {
            "NewDatabase".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A database to create.\",\"required\":[\"name\"],\"xml\":{\"name\":\"database\"},\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/DatabaseName\"}],\"xml\":{\"attribute\":true}},\"character_set\":{\"type\":\"string\",\"description\":\"The character set of its tables, in any case.\",\"minLength\":1,\"maxLength\":32,\"default\":\"utf8\",\"xml\":{\"attribute\":true}},\"collate\":{\"type\":\"string\",\"description\":\"The collation of its tables, in any case; one of the character set. The default is the\\ncharacter set's own, for utf8 utf8_general_ci.\",\"minLength\":1,\"maxLength\":64,\"xml\":{\"attribute\":true}}}}",
                &[|generator| generator.subschema_for::<types::DatabaseName>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DatabaseReference {
        fn schema_name() -> String {
            "DatabaseReference".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A database that a user has all rights on. In its name, which must be granted exactly, `_`\\ncounts twice; the sum is at most 64.\",\"required\":[\"name\"],\"xml\":{\"name\":\"database\"},\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/DatabaseName\"}],\"xml\":{\"attribute\":true}}}}",
                &[|generator| generator.subschema_for::<types::DatabaseName>()],
            )
        }
    }

    impl schemars::JsonSchema for types::NewUser {
        fn schema_name() -> String {
            "NewUser".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user to create. Users of the same name and different hosts are different users.\",\"required\":[\"name\",\"password\"],\"xml\":{\"name\":\"user\"},\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/UserName\"}],\"xml\":{\"attribute\":true}},\"password\":{\"type\":\"string\",\"format\":\"password\",\"description\":\"The password to log in with. No reply ever shows it.\",\"minLength\":1,\"xml\":{\"attribute\":true}},\"host\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Host\"}],\"xml\":{\"attribute\":true}},\"databases\":{\"type\":\"array\",\"description\":\"The databases that the user has all rights on. With a new instance they are of the same\\nrequest, or of the backup that is restored; otherwise they needn't be there yet.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/DatabaseReference\"}},\"database\":{\"allOf\":[{\"$ref\":\"#/components/schemas/DatabaseName\"}],\"description\":\"One more of these databases, as some clients give the only one.\",\"xml\":{\"attribute\":true}}}}",
                &[
                    |generator| generator.subschema_for::<types::UserName>(),
                    |generator| generator.subschema_for::<types::Host>(),
                    |generator| generator.subschema_for::<types::DatabaseReference>(),
                    |generator| generator.subschema_for::<types::DatabaseName>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::RestorePoint {
        fn schema_name() -> String {
            "RestorePoint".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What to restore.\",\"required\":[\"backupRef\"],\"properties\":{\"backupRef\":{\"type\":\"string\",\"description\":\"The id or the address of a backup.\",\"minLength\":1,\"maxLength\":2048,\"xml\":{\"attribute\":true}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::NewDatastore {
        fn schema_name() -> String {
            "NewDatastore".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The kind of database to run. What is left out is the service's default.\",\"xml\":{\"name\":\"datastore\"},\"properties\":{\"type\":{\"type\":\"string\",\"description\":\"The kind, in any case.\",\"minLength\":1,\"maxLength\":255},\"version\":{\"type\":\"string\",\"description\":\"The version, by its name or its id. A part of a name means the newest that begins with it, `10`\\nthe newest 10.x; of a replica or a restored instance, that of its source or its backup.\",\"minLength\":1,\"maxLength\":255}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::NewInstance {
        fn schema_name() -> String {
            "NewInstance".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The instance to create.\",\"xml\":{\"name\":\"instance\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"flavorRef\":{\"allOf\":[{\"$ref\":\"#/components/schemas/FlavorRef\"}],\"xml\":{\"attribute\":true}},\"name\":{\"type\":\"string\",\"description\":\"A name for people, of any characters. The default is the instance's id.\",\"maxLength\":255,\"xml\":{\"attribute\":true}},\"replica_of\":{\"type\":\"string\",\"description\":\"The id or the address of the instance to replicate.\",\"nullable\":true,\"minLength\":1,\"maxLength\":2048},\"replica_count\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"How many replicas to create. With each request that is one.\",\"minimum\":1,\"maximum\":1},\"configuration\":{\"type\":\"string\",\"description\":\"The id or the address of the configuration group to attach.\",\"nullable\":true,\"minLength\":1,\"maxLength\":2048},\"volume\":{\"allOf\":[{\"$ref\":\"#/components/schemas/NewVolume\"}],\"description\":\"The volume. It is required, but of a replica, whose default is one as large as its source's.\"},\"datastore\":{\"$ref\":\"#/components/schemas/NewDatastore\"},\"access\":{\"$ref\":\"#/components/schemas/NewAccess\"},\"restorePoint\":{\"$ref\":\"#/components/schemas/RestorePoint\"},\"deletion_protection\":{\"type\":\"boolean\",\"description\":\"Whether the instance is protected from being deleted. The default is a setting of the\\nservice, and false for what expires.\"},\"expires_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Expiry\"}],\"description\":\"When the instance is deleted by itself. Without it, never.\"},\"databases\":{\"type\":\"array\",\"description\":\"The databases to create, each under a name of its own.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/NewDatabase\"}},\"users\":{\"type\":\"array\",\"description\":\"The users to create.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/NewUser\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::FlavorRef>(),
                    |generator| generator.subschema_for::<types::NewVolume>(),
                    |generator| generator.subschema_for::<types::NewDatastore>(),
                    |generator| generator.subschema_for::<types::NewAccess>(),
                    |generator| generator.subschema_for::<types::RestorePoint>(),
                    |generator| generator.subschema_for::<types::Expiry>(),
                    |generator| generator.subschema_for::<types::NewDatabase>(),
                    |generator| generator.subschema_for::<types::NewUser>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateInstanceRequest {
        fn schema_name() -> String {
            "CreateInstanceRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"instance\"],\"x-xml-envelope\":true,\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/NewInstance\"}}}",
                &[|generator| generator.subschema_for::<types::NewInstance>()],
            )
        }
    }

    impl schemars::JsonSchema for types::Expiry {
        fn schema_name() -> String {
            "Expiry".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"A moment in UTC that has yet to come, to the second, with or without the letter of its zone.\\nDeleting begins within two seconds after it, whatever the status of the instance is, but not\\nas long as it has replicas.\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$\"}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceChange {
        fn schema_name() -> String {
            "InstanceChange".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What to change of an instance. Members that aren't known change nothing.\",\"x-partial\":true,\"additionalProperties\":{},\"properties\":{\"datastore_version\":{\"type\":\"string\",\"x-role\":\"admin\",\"description\":\"The name or the id of the version to upgrade to, as the action `upgrade` does it. The one that\\nthe instance has changes nothing. Nothing else can be changed along with it.\",\"minLength\":1,\"maxLength\":255},\"deletion_protection\":{\"type\":\"boolean\",\"x-role\":\"admin\",\"description\":\"Whether the instance is protected from being deleted. What expires can't be.\"},\"expires_at\":{\"type\":\"string\",\"x-role\":\"admin\",\"description\":\"When the instance is deleted by itself, as in a request for a new one; never if that is\\nnull.\",\"nullable\":true,\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$\"},\"name\":{\"type\":\"string\",\"description\":\"The new name, of any characters.\",\"minLength\":1,\"maxLength\":255},\"replica_of\":{\"type\":\"string\",\"description\":\"Nothing; that detaches a replica from its source.\",\"nullable\":true,\"maxLength\":0},\"slave_of\":{\"type\":\"string\",\"description\":\"The same as `replica_of`, by its older name.\",\"nullable\":true,\"maxLength\":0},\"configuration\":{\"type\":\"string\",\"description\":\"The id or the address of the configuration group to attach; nothing detaches it.\",\"nullable\":true,\"maxLength\":2048},\"access\":{\"$ref\":\"#/components/schemas/NewAccess\"}}}",
                &[|generator| generator.subschema_for::<types::NewAccess>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ChangeInstanceRequest {
        fn schema_name() -> String {
            "ChangeInstanceRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/InstanceChange\"}}}",
                &[|generator| generator.subschema_for::<types::InstanceChange>()],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceAction {
        fn schema_name() -> String {
            "InstanceAction".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What to do with an instance, named by the one member.\",\"x-partial\":true,\"x-xml-envelope\":true,\"minProperties\":1,\"maxProperties\":1,\"additionalProperties\":false,\"properties\":{\"resize\":{\"$ref\":\"#/components/schemas/Resize\"},\"save_logs\":{\"$ref\":\"#/components/schemas/SaveLogs\"},\"upgrade\":{\"$ref\":\"#/components/schemas/Upgrade\"},\"restart\":{\"type\":\"object\",\"x-role\":\"admin\",\"xml\":{\"name\":\"restart\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"description\":\"Ends the server and starts it again. Nothing belongs to it.\",\"nullable\":true},\"promote_to_replica_source\":{\"type\":\"object\",\"x-role\":\"admin\",\"xml\":{\"name\":\"promote_to_replica_source\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"description\":\"Has a replica take the place of its source. Nothing belongs to it.\",\"nullable\":true},\"eject_replica_source\":{\"type\":\"object\",\"x-role\":\"admin\",\"xml\":{\"name\":\"eject_replica_source\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"description\":\"Gives the place of a source that failed to one of its replicas. Nothing belongs to it.\",\"nullable\":true},\"reset_status\":{\"type\":\"object\",\"x-role\":\"admin\",\"xml\":{\"name\":\"reset_status\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"description\":\"Changes nothing. Nothing belongs to it.\",\"nullable\":true}}}",
                &[
                    |generator| generator.subschema_for::<types::Resize>(),
                    |generator| generator.subschema_for::<types::SaveLogs>(),
                    |generator| generator.subschema_for::<types::Upgrade>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Resize {
        fn schema_name() -> String {
            "Resize".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The new size of an instance, either its flavor or its volume.\",\"x-partial\":true,\"x-role\":\"admin\",\"minProperties\":1,\"maxProperties\":1,\"xml\":{\"name\":\"resize\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"flavorRef\":{\"allOf\":[{\"$ref\":\"#/components/schemas/FlavorRef\"}],\"xml\":{\"attribute\":true}},\"volume\":{\"$ref\":\"#/components/schemas/NewVolume\"}}}",
                &[
                    |generator| generator.subschema_for::<types::FlavorRef>(),
                    |generator| generator.subschema_for::<types::NewVolume>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::SaveLogs {
        fn schema_name() -> String {
            "SaveLogs".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What belongs to the saving of an instance's logs.\",\"xml\":{\"name\":\"save_logs\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"allow_ha\":{\"type\":\"boolean\",\"description\":\"Whether the logs of a member of a group for high availability may be saved as well. There\\nare no such groups, and the logs of a replica and of a source are saved in any case.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceActionAnswer {
        fn schema_name() -> String {
            "InstanceActionAnswer".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What an action makes, which is nothing but for an upgrade.\",\"properties\":{\"instance\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Instance\"}],\"description\":\"The replica of the newer version, which is being built.\"}}}",
                &[|generator| generator.subschema_for::<types::Instance>()],
            )
        }
    }

    impl schemars::JsonSchema for types::AvailableUpgrades {
        fn schema_name() -> String {
            "AvailableUpgrades".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The versions that an instance could be upgraded to.\",\"required\":[\"current_version\",\"upgrades\"],\"properties\":{\"current_version\":{\"type\":\"string\",\"description\":\"The version of its server, or UNKNOWN as long as that is being built.\"},\"upgrades\":{\"type\":\"array\",\"description\":\"The names of all newer versions, the oldest first.\",\"items\":{\"type\":\"string\"}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceSchedule {
        fn schema_name() -> String {
            "InstanceSchedule".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Whether backups of an instance are made by themselves.\",\"required\":[\"enabled\"],\"properties\":{\"enabled\":{\"type\":\"boolean\",\"description\":\"Whether they are.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Upgrade {
        fn schema_name() -> String {
            "Upgrade".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The version that an instance is to have.\",\"x-role\":\"admin\",\"required\":[\"datastore_type\",\"datastore_version\"],\"xml\":{\"name\":\"upgrade\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"datastore_type\":{\"type\":\"string\",\"description\":\"The kind of database, in any case or by its id. It is the instance's own.\",\"minLength\":1,\"maxLength\":255},\"datastore_version\":{\"type\":\"string\",\"description\":\"The version, by its name or its id. It is newer than the instance's, and one of those that\\n`GET .../datastores/{datastoreId}/versions` lists.\",\"minLength\":1,\"maxLength\":255}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceFlavor {
        fn schema_name() -> String {
            "InstanceFlavor".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The flavor of an instance. Here its id is text.\",\"required\":[\"id\",\"links\"],\"xml\":{\"name\":\"flavor\"},\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The id of the flavor.\",\"pattern\":\"^[0-9]+$\",\"xml\":{\"attribute\":true}},\"name\":{\"type\":\"string\",\"description\":\"The name of the flavor, in the answer to an upgrade.\",\"xml\":{\"attribute\":true}},\"ram\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"The memory of the flavor in megabytes (MB), in the answer to an upgrade.\",\"xml\":{\"attribute\":true}},\"links\":{\"type\":\"array\",\"description\":\"The flavor's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[|generator| generator.subschema_for::<types::Link>()],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceDatastore {
        fn schema_name() -> String {
            "InstanceDatastore".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The kind of database that an instance runs.\",\"required\":[\"type\",\"version\"],\"xml\":{\"name\":\"datastore\"},\"properties\":{\"type\":{\"type\":\"string\",\"description\":\"The kind.\"},\"version\":{\"type\":\"string\",\"description\":\"The version.\"},\"version_number\":{\"type\":\"string\",\"description\":\"The whole number of the version, with its patch, as it is installed. A server that has run\\nsince before it was has an older one until it is restarted.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceReference {
        fn schema_name() -> String {
            "InstanceReference".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Another instance.\",\"required\":[\"id\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the instance.\",\"xml\":{\"attribute\":true}},\"links\":{\"type\":\"array\",\"description\":\"The instance's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[|generator| generator.subschema_for::<types::Link>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ReplicaReference {
        fn schema_name() -> String {
            "ReplicaReference".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"An instance that follows another one.\",\"required\":[\"id\",\"name\",\"links\"],\"xml\":{\"name\":\"replica\"},\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the instance.\",\"xml\":{\"attribute\":true}},\"name\":{\"type\":\"string\",\"description\":\"The name of the instance.\",\"xml\":{\"attribute\":true}},\"links\":{\"type\":\"array\",\"description\":\"The instance's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[|generator| generator.subschema_for::<types::Link>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ReplicationState {
        fn schema_name() -> String {
            "ReplicationState".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"Whether a replica follows its source: RUNNING if it does, CONNECTING while it can't reach the\\nsource and tries to, BROKEN if it can't go on.\",\"enum\":[\"RUNNING\",\"CONNECTING\",\"BROKEN\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Replication {
        fn schema_name() -> String {
            "Replication".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"How a replica follows its source, as its server last said.\",\"required\":[\"state\"],\"properties\":{\"state\":{\"allOf\":[{\"$ref\":\"#/components/schemas/ReplicationState\"}],\"xml\":{\"attribute\":true}},\"seconds_behind_source\":{\"type\":\"integer\",\"format\":\"uint64\",\"description\":\"How much later, in seconds, the replica does what its source did. Absent as long as it\\nisn't known.\",\"minimum\":0,\"xml\":{\"attribute\":true}},\"error\":{\"type\":\"string\",\"description\":\"What is wrong, in the words of the server.\"}}}",
                &[|generator| generator.subschema_for::<types::ReplicationState>()],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceFault {
        fn schema_name() -> String {
            "InstanceFault".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Why something couldn't be done with an instance.\",\"required\":[\"code\",\"message\",\"created\"],\"xml\":{\"name\":\"fault\"},\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"The HTTP status that says as much.\",\"minimum\":400,\"maximum\":599,\"xml\":{\"attribute\":true}},\"message\":{\"type\":\"string\",\"description\":\"A sentence for people.\"},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When it was given up.\",\"xml\":{\"attribute\":true}}}}",
                &[|generator| generator.subschema_for::<types::Timestamp>()],
            )
        }
    }

    impl schemars::JsonSchema for types::OperatingStatus {
        fn schema_name() -> String {
            "OperatingStatus".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"What the server of an instance does, as far as that follows from the status: HEALTHY where it\\ngoes on, RESTARTING where it is ended and started again, or may be. BUILD, PROMOTE, EJECT,\\nSHUTDOWN and ERROR are as the status.\",\"enum\":[\"HEALTHY\",\"BUILD\",\"RESTARTING\",\"PROMOTE\",\"EJECT\",\"SHUTDOWN\",\"ERROR\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceAddress {
        fn schema_name() -> String {
            "InstanceAddress".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"An address of an instance.\",\"required\":[\"address\",\"type\"],\"xml\":{\"name\":\"address\"},\"properties\":{\"address\":{\"type\":\"string\",\"description\":\"The address.\",\"xml\":{\"attribute\":true}},\"type\":{\"type\":\"string\",\"description\":\"Whether the address is one of the whole internet or of a network of its own.\",\"enum\":[\"private\",\"public\"],\"xml\":{\"attribute\":true}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Access {
        fn schema_name() -> String {
            "Access".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"From where an instance can be reached.\",\"required\":[\"is_public\"],\"xml\":{\"name\":\"access\"},\"properties\":{\"is_public\":{\"type\":\"boolean\",\"description\":\"Whether one of its addresses is public.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::NewAccess {
        fn schema_name() -> String {
            "NewAccess".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"From where an instance is to be reached. Which addresses there are is how the service is set\\nup, and who may use one isn't limited.\",\"xml\":{\"name\":\"access\"},\"properties\":{\"is_public\":{\"type\":\"boolean\",\"description\":\"Whether an address is to be public. It isn't looked at.\",\"nullable\":true},\"allowed_cidrs\":{\"type\":\"array\",\"description\":\"The networks that alone are to reach it. A list that isn't empty would promise a protection\\nthat there isn't, and is refused.\",\"nullable\":true,\"maxItems\":0,\"xml\":{\"wrapped\":true},\"items\":{\"type\":\"string\",\"xml\":{\"name\":\"allowed_cidr\"}}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceSummary {
        fn schema_name() -> String {
            "InstanceSummary".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"An instance as lists show it.\",\"required\":[\"id\",\"name\",\"status\",\"links\",\"volume\",\"flavor\",\"datastore\"],\"xml\":{\"name\":\"instance\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the instance.\",\"xml\":{\"attribute\":true}},\"name\":{\"type\":\"string\",\"description\":\"The name of the instance.\",\"xml\":{\"attribute\":true}},\"status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceStatus\"}],\"xml\":{\"attribute\":true}},\"operating_status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/OperatingStatus\"}],\"xml\":{\"attribute\":true}},\"hostname\":{\"type\":\"string\",\"description\":\"What clients connect to, on port 3306.\",\"xml\":{\"attribute\":true}},\"ip\":{\"type\":\"array\",\"description\":\"The addresses behind the hostname.\",\"items\":{\"type\":\"string\"}},\"addresses\":{\"type\":\"array\",\"description\":\"The same addresses, and of which kind each is.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/InstanceAddress\"}},\"access\":{\"$ref\":\"#/components/schemas/Access\"},\"links\":{\"type\":\"array\",\"description\":\"The instance's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"volume\":{\"$ref\":\"#/components/schemas/Volume\"},\"flavor\":{\"$ref\":\"#/components/schemas/InstanceFlavor\"},\"datastore\":{\"$ref\":\"#/components/schemas/InstanceDatastore\"},\"replica_of\":{\"$ref\":\"#/components/schemas/InstanceReference\"},\"replicas\":{\"type\":\"array\",\"description\":\"The instances that follow this one. Absent if there are none.\",\"minItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/ReplicaReference\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::InstanceStatus>(),
                    |generator| generator.subschema_for::<types::OperatingStatus>(),
                    |generator| generator.subschema_for::<types::InstanceAddress>(),
                    |generator| generator.subschema_for::<types::Access>(),
                    |generator| generator.subschema_for::<types::Link>(),
                    |generator| generator.subschema_for::<types::Volume>(),
                    |generator| generator.subschema_for::<types::InstanceFlavor>(),
                    |generator| generator.subschema_for::<types::InstanceDatastore>(),
                    |generator| generator.subschema_for::<types::InstanceReference>(),
                    |generator| generator.subschema_for::<types::ReplicaReference>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Instance {
        fn schema_name() -> String {
            "Instance".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"An instance with all its details.\",\"required\":[\"id\",\"name\",\"status\",\"created\",\"updated\",\"links\",\"volume\",\"flavor\",\"datastore\"],\"xml\":{\"name\":\"instance\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the instance.\",\"xml\":{\"attribute\":true}},\"name\":{\"type\":\"string\",\"description\":\"The name of the instance.\",\"xml\":{\"attribute\":true}},\"status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceStatus\"}],\"xml\":{\"attribute\":true}},\"operating_status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/OperatingStatus\"}],\"xml\":{\"attribute\":true}},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"xml\":{\"attribute\":true}},\"updated\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"xml\":{\"attribute\":true}},\"hostname\":{\"type\":\"string\",\"description\":\"What clients connect to, on port 3306.\",\"xml\":{\"attribute\":true}},\"ip\":{\"type\":\"array\",\"description\":\"The addresses behind the hostname.\",\"items\":{\"type\":\"string\"}},\"addresses\":{\"type\":\"array\",\"description\":\"The same addresses, and of which kind each is.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/InstanceAddress\"}},\"access\":{\"$ref\":\"#/components/schemas/Access\"},\"links\":{\"type\":\"array\",\"description\":\"The instance's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"volume\":{\"$ref\":\"#/components/schemas/Volume\"},\"flavor\":{\"$ref\":\"#/components/schemas/InstanceFlavor\"},\"datastore\":{\"$ref\":\"#/components/schemas/InstanceDatastore\"},\"replica_of\":{\"$ref\":\"#/components/schemas/InstanceReference\"},\"replicas\":{\"type\":\"array\",\"description\":\"The instances that follow this one. Absent if there are none.\",\"minItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/ReplicaReference\"}},\"replication\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Replication\"}],\"description\":\"How the instance follows its source. Absent if it has none, and as long as it isn't\\nknown.\"},\"deletion_protection\":{\"type\":\"boolean\",\"description\":\"True if the instance is protected from being deleted, else absent.\"},\"expires_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When the instance is deleted by itself. Absent if that is never.\"},\"configuration\":{\"allOf\":[{\"$ref\":\"#/components/schemas/ConfigurationReference\"}],\"description\":\"The configuration group that is attached. Absent if none is.\"},\"available_upgrades\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AvailableUpgrades\"}],\"description\":\"The versions beyond its own. Only in the answer to an upgrade.\"},\"schedule\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceSchedule\"}],\"description\":\"Whether backups are made by themselves. Only in the answer to an upgrade.\"},\"fault\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceFault\"}],\"description\":\"Why the status is ERROR or REPLICATION_ERROR; or, while the instance goes on, why it\\ncouldn't have another flavor, until it has one or was restarted; why the server doesn't go\\nby the values of its configuration group; why the volume isn't as large as it should be,\\nwhich is tried again and again; or that it is full. The first of these that is so. Else\\nabsent.\"}}}",
                &[
                    |generator| generator.subschema_for::<types::InstanceStatus>(),
                    |generator| generator.subschema_for::<types::OperatingStatus>(),
                    |generator| generator.subschema_for::<types::Timestamp>(),
                    |generator| generator.subschema_for::<types::InstanceAddress>(),
                    |generator| generator.subschema_for::<types::Access>(),
                    |generator| generator.subschema_for::<types::Link>(),
                    |generator| generator.subschema_for::<types::Volume>(),
                    |generator| generator.subschema_for::<types::InstanceFlavor>(),
                    |generator| generator.subschema_for::<types::InstanceDatastore>(),
                    |generator| generator.subschema_for::<types::InstanceReference>(),
                    |generator| generator.subschema_for::<types::ReplicaReference>(),
                    |generator| generator.subschema_for::<types::Replication>(),
                    |generator| {
                        generator.subschema_for::<types::ConfigurationReference>()
                    },
                    |generator| generator.subschema_for::<types::AvailableUpgrades>(),
                    |generator| generator.subschema_for::<types::InstanceSchedule>(),
                    |generator| generator.subschema_for::<types::InstanceFault>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceEnvelope {
        fn schema_name() -> String {
            "InstanceEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"instance\"],\"x-xml-envelope\":true,\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/Instance\"}}}",
                &[|generator| generator.subschema_for::<types::Instance>()],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceDetailList {
        fn schema_name() -> String {
            "InstanceDetailList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"instances\"],\"properties\":{\"instances\":{\"type\":\"array\",\"description\":\"The instances of the page, with all their details.\",\"items\":{\"$ref\":\"#/components/schemas/Instance\"}},\"links\":{\"type\":\"array\",\"description\":\"The link to the next page. Absent on the last page.\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"instances_links\":{\"type\":\"array\",\"description\":\"The same as `links`, where some clients look for it.\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::Instance>(),
                    |generator| generator.subschema_for::<types::Link>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceList {
        fn schema_name() -> String {
            "InstanceList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"instances\"],\"xml\":{\"name\":\"instances\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"instances\":{\"type\":\"array\",\"description\":\"The instances of the page.\",\"items\":{\"$ref\":\"#/components/schemas/InstanceSummary\"}},\"links\":{\"type\":\"array\",\"description\":\"A link of the relation `next` when there are more instances, else absent.\",\"minItems\":1,\"maxItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"instances_links\":{\"type\":\"array\",\"description\":\"The same as `links`, where some clients look for it.\",\"minItems\":1,\"maxItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::InstanceSummary>(),
                    |generator| generator.subschema_for::<types::Link>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Database {
        fn schema_name() -> String {
            "Database".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A database of an instance.\",\"required\":[\"name\"],\"xml\":{\"name\":\"database\"},\"properties\":{\"name\":{\"type\":\"string\",\"description\":\"The name of the database.\",\"xml\":{\"attribute\":true}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::DatabaseList {
        fn schema_name() -> String {
            "DatabaseList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"databases\"],\"xml\":{\"name\":\"databases\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"databases\":{\"type\":\"array\",\"description\":\"The databases of the page.\",\"items\":{\"$ref\":\"#/components/schemas/Database\"}},\"links\":{\"type\":\"array\",\"description\":\"A link of the relation `next` when there are more databases, else absent.\",\"minItems\":1,\"maxItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"databases_links\":{\"type\":\"array\",\"description\":\"The same as `links`, where some clients look for it.\",\"minItems\":1,\"maxItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::Database>(),
                    |generator| generator.subschema_for::<types::Link>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::User {
        fn schema_name() -> String {
            "User".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user of an instance.\",\"required\":[\"name\",\"host\",\"databases\"],\"xml\":{\"name\":\"user\"},\"properties\":{\"name\":{\"type\":\"string\",\"description\":\"The name of the user. Users of one name may differ by their host.\",\"xml\":{\"attribute\":true}},\"host\":{\"type\":\"string\",\"description\":\"From where the user may connect, `%` for anywhere.\",\"xml\":{\"attribute\":true}},\"databases\":{\"type\":\"array\",\"description\":\"The databases that the user has rights on, there or not, in the order of their names.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Database\"}}}}",
                &[|generator| generator.subschema_for::<types::Database>()],
            )
        }
    }

    impl schemars::JsonSchema for types::UserList {
        fn schema_name() -> String {
            "UserList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"users\"],\"xml\":{\"name\":\"users\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"users\":{\"type\":\"array\",\"description\":\"The users of the page.\",\"items\":{\"$ref\":\"#/components/schemas/User\"}},\"links\":{\"type\":\"array\",\"description\":\"A link of the relation `next` when there are more users, else absent.\",\"minItems\":1,\"maxItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"users_links\":{\"type\":\"array\",\"description\":\"The same as `links`, where some clients look for it.\",\"minItems\":1,\"maxItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::User>(),
                    |generator| generator.subschema_for::<types::Link>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateDatabasesRequest {
        fn schema_name() -> String {
            "CreateDatabasesRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"databases\"],\"xml\":{\"name\":\"databases\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"databases\":{\"type\":\"array\",\"description\":\"The databases to create, each under a name of its own.\",\"minItems\":1,\"maxItems\":100,\"items\":{\"$ref\":\"#/components/schemas/NewDatabase\"}}}}",
                &[|generator| generator.subschema_for::<types::NewDatabase>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateUsersRequest {
        fn schema_name() -> String {
            "CreateUsersRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"users\"],\"xml\":{\"name\":\"users\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"users\":{\"type\":\"array\",\"description\":\"The users to create.\",\"minItems\":1,\"maxItems\":100,\"items\":{\"$ref\":\"#/components/schemas/NewUser\"}}}}",
                &[|generator| generator.subschema_for::<types::NewUser>()],
            )
        }
    }

    impl schemars::JsonSchema for types::NewPassword {
        fn schema_name() -> String {
            "NewPassword".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The new password of a user.\",\"required\":[\"name\",\"password\"],\"xml\":{\"name\":\"user\"},\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/UserName\"}],\"xml\":{\"attribute\":true}},\"password\":{\"type\":\"string\",\"format\":\"password\",\"description\":\"The password to log in with from now on. No reply ever shows it.\",\"minLength\":1,\"xml\":{\"attribute\":true}},\"host\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Host\"}],\"xml\":{\"attribute\":true}}}}",
                &[
                    |generator| generator.subschema_for::<types::UserName>(),
                    |generator| generator.subschema_for::<types::Host>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::ChangePasswordsRequest {
        fn schema_name() -> String {
            "ChangePasswordsRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"users\"],\"xml\":{\"name\":\"users\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"users\":{\"type\":\"array\",\"description\":\"The users and their new passwords.\",\"minItems\":1,\"maxItems\":100,\"items\":{\"$ref\":\"#/components/schemas/NewPassword\"}}}}",
                &[|generator| generator.subschema_for::<types::NewPassword>()],
            )
        }
    }

    impl schemars::JsonSchema for types::UserChange {
        fn schema_name() -> String {
            "UserChange".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What to change of a user.\",\"minProperties\":1,\"xml\":{\"name\":\"user\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/UserName\"}],\"xml\":{\"attribute\":true}},\"password\":{\"type\":\"string\",\"format\":\"password\",\"description\":\"The password to log in with from now on. No reply ever shows it.\",\"minLength\":1,\"xml\":{\"attribute\":true}},\"host\":{\"allOf\":[{\"$ref\":\"#/components/schemas/NewHost\"}],\"xml\":{\"attribute\":true}}}}",
                &[
                    |generator| generator.subschema_for::<types::UserName>(),
                    |generator| generator.subschema_for::<types::NewHost>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::NewHost {
        fn schema_name() -> String {
            "NewHost".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"From where the user may connect from now on, written like the host of a new user. There is no\\ndefault.\",\"pattern\":\"^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,2}%|((%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$\"}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::ChangeUserRequest {
        fn schema_name() -> String {
            "ChangeUserRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"user\"],\"x-xml-envelope\":true,\"properties\":{\"user\":{\"$ref\":\"#/components/schemas/UserChange\"}}}",
                &[|generator| generator.subschema_for::<types::UserChange>()],
            )
        }
    }

    impl schemars::JsonSchema for types::UserEnvelope {
        fn schema_name() -> String {
            "UserEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"user\"],\"x-xml-envelope\":true,\"properties\":{\"user\":{\"allOf\":[{\"$ref\":\"#/components/schemas/User\"}],\"xml\":{\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"}}}}",
                &[|generator| generator.subschema_for::<types::User>()],
            )
        }
    }

    impl schemars::JsonSchema for types::UserAccess {
        fn schema_name() -> String {
            "UserAccess".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"databases\"],\"xml\":{\"name\":\"databases\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"databases\":{\"type\":\"array\",\"description\":\"The databases that the user has rights on, there or not.\",\"items\":{\"$ref\":\"#/components/schemas/Database\"}}}}",
                &[|generator| generator.subschema_for::<types::Database>()],
            )
        }
    }

    impl schemars::JsonSchema for types::GrantAccessRequest {
        fn schema_name() -> String {
            "GrantAccessRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"databases\"],\"xml\":{\"name\":\"databases\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"databases\":{\"type\":\"array\",\"description\":\"The databases to give the user all rights on.\",\"minItems\":1,\"maxItems\":100,\"items\":{\"$ref\":\"#/components/schemas/DatabaseReference\"}}}}",
                &[|generator| generator.subschema_for::<types::DatabaseReference>()],
            )
        }
    }

    impl schemars::JsonSchema for types::RootStatus {
        fn schema_name() -> String {
            "RootStatus".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"rootEnabled\"],\"x-xml-envelope\":true,\"properties\":{\"rootEnabled\":{\"type\":\"boolean\",\"description\":\"Whether somebody can log in as root.\",\"xml\":{\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::RootUser {
        fn schema_name() -> String {
            "RootUser".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The user root, as it is enabled.\",\"required\":[\"name\",\"password\"],\"xml\":{\"name\":\"user\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"name\":{\"type\":\"string\",\"description\":\"The name to log in with.\",\"xml\":{\"attribute\":true}},\"password\":{\"type\":\"string\",\"format\":\"password\",\"description\":\"The password to log in with. Only this reply shows it.\",\"minLength\":1,\"xml\":{\"attribute\":true}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::RootUserEnvelope {
        fn schema_name() -> String {
            "RootUserEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"user\"],\"x-xml-envelope\":true,\"properties\":{\"user\":{\"$ref\":\"#/components/schemas/RootUser\"}}}",
                &[|generator| generator.subschema_for::<types::RootUser>()],
            )
        }
    }

    impl schemars::JsonSchema for types::BackupStatus {
        fn schema_name() -> String {
            "BackupStatus".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"The status of a backup. NEW turns into BUILDING, and that into COMPLETED or FAILED. DELETING\\nis shown while it is deleted, DELETE_FAILED when that couldn't be done.\",\"enum\":[\"NEW\",\"BUILDING\",\"COMPLETED\",\"FAILED\",\"DELETING\",\"DELETE_FAILED\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::BackupType {
        fn schema_name() -> String {
            "BackupType".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"Whether all is in a backup (`InnoBackupEx`) or what has changed since its parent\\n(`InnoBackupExIncremental`).\",\"enum\":[\"InnoBackupEx\",\"InnoBackupExIncremental\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::BackupSource {
        fn schema_name() -> String {
            "BackupSource".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What was backed up.\",\"required\":[\"type\",\"id\"],\"xml\":{\"name\":\"source\"},\"properties\":{\"type\":{\"type\":\"string\",\"description\":\"An instance, or a group for high availability.\",\"enum\":[\"instance\",\"ha\"]},\"id\":{\"type\":\"string\",\"description\":\"The id of that.\",\"minLength\":1,\"maxLength\":255}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::NewBackupSource {
        fn schema_name() -> String {
            "NewBackupSource".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What to back up.\",\"required\":[\"type\",\"id\"],\"xml\":{\"name\":\"source\"},\"properties\":{\"type\":{\"type\":\"string\",\"description\":\"An instance, or a group for high availability.\",\"enum\":[\"instance\",\"ha\"]},\"id\":{\"type\":\"string\",\"description\":\"The id or the address of that.\",\"minLength\":1,\"maxLength\":2048}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::BackupDatastore {
        fn schema_name() -> String {
            "BackupDatastore".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The kind of database that the instance ran.\",\"required\":[\"type\",\"version\",\"version_id\"],\"xml\":{\"name\":\"datastore\"},\"properties\":{\"type\":{\"type\":\"string\",\"description\":\"The kind.\"},\"version\":{\"type\":\"string\",\"description\":\"The version.\"},\"version_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of that version.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Region {
        fn schema_name() -> String {
            "Region".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"A region. LON is neither the source nor the destination of copies of backups, and is refused;\\nso is any that this service doesn't know how to reach.\",\"enum\":[\"DFW\",\"IAD\",\"ORD\",\"HKG\",\"SYD\",\"LON\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateBackup {
        fn schema_name() -> String {
            "CreateBackup".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The backup to create, of an instance or of a source.\",\"required\":[\"name\"],\"xml\":{\"name\":\"backup\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"name\":{\"type\":\"string\",\"description\":\"A name for people, of any characters.\",\"minLength\":1,\"maxLength\":64,\"xml\":{\"attribute\":true}},\"instance\":{\"type\":\"string\",\"description\":\"The id or the address of the instance to back up.\",\"nullable\":true,\"maxLength\":2048,\"xml\":{\"attribute\":true}},\"source\":{\"allOf\":[{\"$ref\":\"#/components/schemas/NewBackupSource\"}],\"description\":\"What to back up, where `instance` doesn't say it.\"},\"description\":{\"type\":\"string\",\"description\":\"Something to say of it, of any characters.\",\"nullable\":true,\"maxLength\":255,\"xml\":{\"attribute\":true}},\"parent_id\":{\"type\":\"string\",\"description\":\"The id or the address of a completed backup of the same instance: only what has changed\\nsince that is stored.\",\"nullable\":true,\"minLength\":1,\"maxLength\":2048},\"incremental\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Flag\"}],\"description\":\"Whether only what has changed since the latest completed backup of the instance's data is\\nstored, if there is one. With `parent_id` it says nothing.\"},\"copy_to\":{\"type\":\"array\",\"description\":\"The regions to copy it to when it is completed, none of them its own.\",\"uniqueItems\":true,\"maxItems\":5,\"items\":{\"$ref\":\"#/components/schemas/Region\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::NewBackupSource>(),
                    |generator| generator.subschema_for::<types::Flag>(),
                    |generator| generator.subschema_for::<types::Region>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Flag {
        fn schema_name() -> String {
            "Flag".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"description\":\"Yes or no, as different clients say it.\",\"oneOf\":[{\"type\":\"boolean\"},{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":0,\"maximum\":1}]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateBackupRequest {
        fn schema_name() -> String {
            "CreateBackupRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"backup\"],\"x-xml-envelope\":true,\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/CreateBackup\"}}}",
                &[|generator| generator.subschema_for::<types::CreateBackup>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CopyBackup {
        fn schema_name() -> String {
            "CopyBackup".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Where to copy a backup, and what to say of the copy.\",\"required\":[\"target_backup_region\"],\"xml\":{\"name\":\"copy-backup\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"target_backup_region\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Region\"}],\"description\":\"The region to copy it to, which isn't its own.\",\"xml\":{\"attribute\":true}},\"name\":{\"type\":\"string\",\"description\":\"The name of the copy, instead of the one that the backup has.\",\"nullable\":true,\"minLength\":1,\"maxLength\":64,\"xml\":{\"attribute\":true}},\"description\":{\"type\":\"string\",\"description\":\"What to say of the copy, instead of what is said of the backup.\",\"nullable\":true,\"maxLength\":255,\"xml\":{\"attribute\":true}}}}",
                &[|generator| generator.subschema_for::<types::Region>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CopyBackupRequest {
        fn schema_name() -> String {
            "CopyBackupRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"copy-backup\"],\"x-xml-envelope\":true,\"properties\":{\"copy-backup\":{\"$ref\":\"#/components/schemas/CopyBackup\"}}}",
                &[|generator| generator.subschema_for::<types::CopyBackup>()],
            )
        }
    }

    impl schemars::JsonSchema for types::NewBackup {
        fn schema_name() -> String {
            "NewBackup".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A backup that was just accepted.\",\"required\":[\"id\",\"name\",\"description\",\"status\",\"instance_id\",\"source\",\"parent_id\",\"type\",\"locationRef\",\"size\",\"datastore\",\"flavor_ram\",\"volume_size\",\"is_automated\",\"created\",\"updated\"],\"xml\":{\"name\":\"backup\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the backup. Later backups have greater ones.\"},\"name\":{\"type\":\"string\",\"description\":\"The name of the backup.\"},\"description\":{\"type\":\"string\",\"description\":\"What somebody said of it.\",\"nullable\":true},\"status\":{\"$ref\":\"#/components/schemas/BackupStatus\"},\"instance_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the instance that was backed up, which may be gone.\",\"nullable\":true},\"source\":{\"$ref\":\"#/components/schemas/BackupSource\"},\"parent_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the backup before, if there is only what has changed since that; else null.\",\"nullable\":true},\"type\":{\"$ref\":\"#/components/schemas/BackupType\"},\"locationRef\":{\"type\":\"string\",\"description\":\"Where it is stored, for people; null until it is.\",\"nullable\":true},\"size\":{\"type\":\"number\",\"format\":\"double\",\"description\":\"How much is stored, in gigabytes (GB); null until it is.\",\"minimum\":0,\"nullable\":true},\"datastore\":{\"$ref\":\"#/components/schemas/BackupDatastore\"},\"flavor_ram\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"The memory of the instance's flavor, in megabytes (MB).\",\"minimum\":0,\"maximum\":4294967295},\"volume_size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}],\"description\":\"The size of the instance's volume, in gigabytes (GB).\"},\"is_automated\":{\"type\":\"boolean\",\"description\":\"Whether a schedule made it.\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"}}}",
                &[
                    |generator| generator.subschema_for::<types::BackupStatus>(),
                    |generator| generator.subschema_for::<types::BackupSource>(),
                    |generator| generator.subschema_for::<types::BackupType>(),
                    |generator| generator.subschema_for::<types::BackupDatastore>(),
                    |generator| generator.subschema_for::<types::VolumeSize>(),
                    |generator| generator.subschema_for::<types::Timestamp>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::NewBackupEnvelope {
        fn schema_name() -> String {
            "NewBackupEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"backup\"],\"x-xml-envelope\":true,\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/NewBackup\"}}}",
                &[|generator| generator.subschema_for::<types::NewBackup>()],
            )
        }
    }

    impl schemars::JsonSchema for types::Backup {
        fn schema_name() -> String {
            "Backup".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A backup.\",\"required\":[\"id\",\"name\",\"description\",\"status\",\"instance_id\",\"source\",\"parent_id\",\"type\",\"locationRef\",\"size\",\"datastore\",\"flavor_ram\",\"volume_size\",\"is_automated\",\"created\",\"updated\"],\"xml\":{\"name\":\"backup\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the backup. Later backups have greater ones.\"},\"name\":{\"type\":\"string\",\"description\":\"The name of the backup.\"},\"description\":{\"type\":\"string\",\"description\":\"What somebody said of it.\",\"nullable\":true},\"status\":{\"$ref\":\"#/components/schemas/BackupStatus\"},\"instance_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the instance that was backed up, which may be gone.\",\"nullable\":true},\"source\":{\"$ref\":\"#/components/schemas/BackupSource\"},\"parent_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the backup before, if there is only what has changed since that; else null.\",\"nullable\":true},\"type\":{\"$ref\":\"#/components/schemas/BackupType\"},\"locationRef\":{\"type\":\"string\",\"description\":\"Where it is stored, for people; null until it is.\",\"nullable\":true},\"size\":{\"type\":\"number\",\"format\":\"double\",\"description\":\"How much is stored, in gigabytes (GB); null until it is.\",\"minimum\":0,\"nullable\":true},\"datastore\":{\"$ref\":\"#/components/schemas/BackupDatastore\"},\"flavor_ram\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"The memory of the instance's flavor, in megabytes (MB).\",\"minimum\":0,\"maximum\":4294967295},\"volume_size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}],\"description\":\"The size of the instance's volume, in gigabytes (GB).\"},\"is_automated\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":1,\"description\":\"Whether a schedule made it.\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"fault\":{\"$ref\":\"#/components/schemas/BackupFault\"}}}",
                &[
                    |generator| generator.subschema_for::<types::BackupStatus>(),
                    |generator| generator.subschema_for::<types::BackupSource>(),
                    |generator| generator.subschema_for::<types::BackupType>(),
                    |generator| generator.subschema_for::<types::BackupDatastore>(),
                    |generator| generator.subschema_for::<types::VolumeSize>(),
                    |generator| generator.subschema_for::<types::Timestamp>(),
                    |generator| generator.subschema_for::<types::BackupFault>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::BackupFault {
        fn schema_name() -> String {
            "BackupFault".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Why the status is FAILED or DELETE_FAILED. Absent in every other status.\",\"required\":[\"code\",\"message\",\"created\"],\"xml\":{\"name\":\"fault\"},\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"The HTTP status that says as much.\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\",\"description\":\"A sentence for people.\"},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When it was given up.\"}}}",
                &[|generator| generator.subschema_for::<types::Timestamp>()],
            )
        }
    }

    impl schemars::JsonSchema for types::BackupEnvelope {
        fn schema_name() -> String {
            "BackupEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"backup\"],\"x-xml-envelope\":true,\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/Backup\"}}}",
                &[|generator| generator.subschema_for::<types::Backup>()],
            )
        }
    }

    impl schemars::JsonSchema for types::BackupList {
        fn schema_name() -> String {
            "BackupList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"backups\"],\"xml\":{\"name\":\"backups\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"backups\":{\"type\":\"array\",\"description\":\"The backups of the page.\",\"items\":{\"$ref\":\"#/components/schemas/Backup\"}},\"links\":{\"type\":\"array\",\"description\":\"A link of the relation `next` when there are more backups, else absent.\",\"minItems\":1,\"maxItems\":1,\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::Backup>(),
                    |generator| generator.subschema_for::<types::Link>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Flavor {
        fn schema_name() -> String {
            "Flavor".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A size of memory. Here its id is a number.\",\"required\":[\"id\",\"name\",\"ram\",\"links\"],\"xml\":{\"name\":\"flavor\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"id\":{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"The id of the flavor.\",\"minimum\":1,\"maximum\":999999999,\"xml\":{\"attribute\":true}},\"name\":{\"type\":\"string\",\"description\":\"The name of the flavor.\",\"xml\":{\"attribute\":true}},\"ram\":{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"The memory of an instance in megabytes (MB).\",\"minimum\":1,\"maximum\":2147483647,\"xml\":{\"attribute\":true}},\"links\":{\"type\":\"array\",\"description\":\"The flavor's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[|generator| generator.subschema_for::<types::Link>()],
            )
        }
    }

    impl schemars::JsonSchema for types::FlavorEnvelope {
        fn schema_name() -> String {
            "FlavorEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"flavor\"],\"x-xml-envelope\":true,\"properties\":{\"flavor\":{\"$ref\":\"#/components/schemas/Flavor\"}}}",
                &[|generator| generator.subschema_for::<types::Flavor>()],
            )
        }
    }

    impl schemars::JsonSchema for types::FlavorList {
        fn schema_name() -> String {
            "FlavorList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"flavors\"],\"xml\":{\"name\":\"flavors\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"flavors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Flavor\"}}}}",
                &[|generator| generator.subschema_for::<types::Flavor>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DatastoreVersion {
        fn schema_name() -> String {
            "DatastoreVersion".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A version of a kind of database.\",\"required\":[\"id\",\"name\",\"links\",\"deprecated\",\"flavors\",\"backup_supported\",\"scheduled_backup_supported\",\"databases_supported\",\"users_supported\",\"configurations_supported\",\"replication_supported\",\"ha_supported\",\"volumes_supported\",\"monitoring_supported\",\"at_rest_encryption_supported\"],\"xml\":{\"name\":\"version\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the version. It is the same in every service that has the version.\"},\"name\":{\"type\":\"string\",\"description\":\"The name of the version.\"},\"datastore\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the datastore. Absent where the version is shown within it.\"},\"links\":{\"type\":\"array\",\"description\":\"The version's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"deprecated\":{\"type\":\"boolean\",\"description\":\"Whether no more instances should be made of it.\"},\"flavors\":{\"type\":\"array\",\"description\":\"The flavors that instances of the version can have.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Flavor\"}},\"backup_supported\":{\"type\":\"boolean\",\"description\":\"Whether backups can be taken.\"},\"scheduled_backup_supported\":{\"type\":\"boolean\",\"description\":\"Whether backups can be taken at certain times by themselves.\"},\"databases_supported\":{\"type\":\"boolean\",\"description\":\"Whether databases can be made.\"},\"users_supported\":{\"type\":\"boolean\",\"description\":\"Whether users can be made.\"},\"configurations_supported\":{\"type\":\"boolean\",\"description\":\"Whether configuration groups can be attached.\"},\"replication_supported\":{\"type\":\"boolean\",\"description\":\"Whether instances can have replicas.\"},\"ha_supported\":{\"type\":\"boolean\",\"description\":\"Whether there are groups for high availability.\"},\"volumes_supported\":{\"type\":\"boolean\",\"description\":\"Whether an instance has a volume of a size of its own.\"},\"monitoring_supported\":{\"type\":\"boolean\",\"description\":\"Whether instances are watched for whoever has them.\"},\"at_rest_encryption_supported\":{\"type\":\"boolean\",\"description\":\"Whether data is encrypted on the disk.\"}}}",
                &[
                    |generator| generator.subschema_for::<types::Link>(),
                    |generator| generator.subschema_for::<types::Flavor>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::DatastoreVersionEnvelope {
        fn schema_name() -> String {
            "DatastoreVersionEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"version\"],\"x-xml-envelope\":true,\"properties\":{\"version\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}}",
                &[|generator| generator.subschema_for::<types::DatastoreVersion>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DatastoreVersionList {
        fn schema_name() -> String {
            "DatastoreVersionList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"versions\"],\"xml\":{\"name\":\"versions\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"versions\":{\"type\":\"array\",\"description\":\"The versions, the default first.\",\"items\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}}}",
                &[|generator| generator.subschema_for::<types::DatastoreVersion>()],
            )
        }
    }

    impl schemars::JsonSchema for types::Datastore {
        fn schema_name() -> String {
            "Datastore".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A kind of database.\",\"required\":[\"id\",\"name\",\"links\",\"default_version\",\"versions\"],\"xml\":{\"name\":\"datastore\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the datastore. It is the same in every service that has it.\"},\"name\":{\"type\":\"string\",\"description\":\"The name of the datastore, as instances show it.\"},\"default_version\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the version that is meant when nobody says another one.\"},\"links\":{\"type\":\"array\",\"description\":\"The datastore's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"versions\":{\"type\":\"array\",\"description\":\"The versions, the default first.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::Link>(),
                    |generator| generator.subschema_for::<types::DatastoreVersion>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::DatastoreEnvelope {
        fn schema_name() -> String {
            "DatastoreEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"datastore\"],\"x-xml-envelope\":true,\"properties\":{\"datastore\":{\"$ref\":\"#/components/schemas/Datastore\"}}}",
                &[|generator| generator.subschema_for::<types::Datastore>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DatastoreList {
        fn schema_name() -> String {
            "DatastoreList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"datastores\"],\"xml\":{\"name\":\"datastores\",\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"datastores\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Datastore\"}}}}",
                &[|generator| generator.subschema_for::<types::Datastore>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ParameterType {
        fn schema_name() -> String {
            "ParameterType".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"What a parameter takes: a whole number, where 1 is yes and 0 is no; a number, which a request\\nwrites as a text if it isn't whole; or a text.\",\"enum\":[\"integer\",\"float\",\"string\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::NewParameterValue {
        fn schema_name() -> String {
            "NewParameterValue".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"description\":\"A number, yes or no, or a text, which all of these can be written as too.\",\"oneOf\":[{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},{\"type\":\"boolean\"},{\"type\":\"string\",\"maxLength\":1024},{\"type\":\"integer\",\"format\":\"int64\",\"maximum\":-1},{\"type\":\"number\",\"format\":\"double\",\"not\":{\"type\":\"integer\"}}]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::ParameterValue {
        fn schema_name() -> String {
            "ParameterValue".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"description\":\"A number, or a text, which a number can be written as too.\",\"oneOf\":[{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},{\"type\":\"string\",\"maxLength\":1024}]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Parameter {
        fn schema_name() -> String {
            "Parameter".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Something that can be set of a server.\",\"required\":[\"name\",\"type\",\"restart_required\"],\"properties\":{\"name\":{\"type\":\"string\",\"description\":\"The name of the parameter, with underscores.\"},\"type\":{\"$ref\":\"#/components/schemas/ParameterType\"},\"restart_required\":{\"type\":\"boolean\",\"description\":\"Whether a running server doesn't take it.\"},\"min\":{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"The least number that it takes. Absent for a text.\"},\"max\":{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0,\"description\":\"The greatest number that it takes. Absent for a text.\"},\"enum\":{\"type\":\"array\",\"description\":\"The words that it takes, in any case; some of them with commas between if it takes several.\\nAbsent if it takes others.\",\"minItems\":1,\"items\":{\"type\":\"string\"}}}}",
                &[|generator| generator.subschema_for::<types::ParameterType>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ParameterList {
        fn schema_name() -> String {
            "ParameterList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"configuration-parameters\"],\"properties\":{\"configuration-parameters\":{\"type\":\"array\",\"description\":\"The parameters, in the order of their names.\",\"items\":{\"$ref\":\"#/components/schemas/Parameter\"}}}}",
                &[|generator| generator.subschema_for::<types::Parameter>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DefaultParameter {
        fn schema_name() -> String {
            "DefaultParameter".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What the service sets, and what it may be set to, if it may.\",\"required\":[\"default\"],\"properties\":{\"default\":{\"type\":\"string\",\"description\":\"The value that the service sets.\"},\"type\":{\"$ref\":\"#/components/schemas/ParameterType\"},\"restart_required\":{\"type\":\"boolean\",\"description\":\"Whether a running server doesn't take it.\"},\"min\":{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"The least number that it takes.\"},\"max\":{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0,\"description\":\"The greatest number that it takes.\"}}}",
                &[|generator| generator.subschema_for::<types::ParameterType>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DefaultParameters {
        fn schema_name() -> String {
            "DefaultParameters".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What the service sets of every instance of a version and a flavor.\",\"required\":[\"datastore\",\"datastore_version\",\"flavor\",\"configuration\"],\"properties\":{\"datastore\":{\"type\":\"string\",\"description\":\"The name of the datastore.\"},\"datastore_version\":{\"type\":\"string\",\"description\":\"The name of the version.\"},\"flavor\":{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"The id of the flavor.\",\"minimum\":1,\"maximum\":999999999},\"configuration\":{\"type\":\"object\",\"description\":\"What is set, by name.\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/DefaultParameter\"}}}}",
                &[|generator| generator.subschema_for::<types::DefaultParameter>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfigurationValues {
        fn schema_name() -> String {
            "ConfigurationValues".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Values by the names of their parameters, in which `-` is the same as `_`.\",\"maxProperties\":500,\"additionalProperties\":{\"$ref\":\"#/components/schemas/NewParameterValue\"}}",
                &[|generator| generator.subschema_for::<types::NewParameterValue>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfigurationName {
        fn schema_name() -> String {
            "ConfigurationName".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"A name for people.\",\"minLength\":1,\"maxLength\":255}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::NewConfiguration {
        fn schema_name() -> String {
            "NewConfiguration".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The group to create.\",\"required\":[\"name\",\"values\"],\"properties\":{\"name\":{\"$ref\":\"#/components/schemas/ConfigurationName\"},\"description\":{\"type\":\"string\",\"description\":\"What there is to say of it.\",\"nullable\":true,\"maxLength\":255},\"datastore\":{\"$ref\":\"#/components/schemas/NewDatastore\"},\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}}",
                &[
                    |generator| generator.subschema_for::<types::ConfigurationName>(),
                    |generator| generator.subschema_for::<types::NewDatastore>(),
                    |generator| generator.subschema_for::<types::ConfigurationValues>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateConfigurationRequest {
        fn schema_name() -> String {
            "CreateConfigurationRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/NewConfiguration\"}}}",
                &[|generator| generator.subschema_for::<types::NewConfiguration>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfigurationPatch {
        fn schema_name() -> String {
            "ConfigurationPatch".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What to change of a group.\",\"required\":[\"values\"],\"properties\":{\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}}",
                &[|generator| generator.subschema_for::<types::ConfigurationValues>()],
            )
        }
    }

    impl schemars::JsonSchema for types::PatchConfigurationRequest {
        fn schema_name() -> String {
            "PatchConfigurationRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/ConfigurationPatch\"}}}",
                &[|generator| generator.subschema_for::<types::ConfigurationPatch>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfigurationUpdate {
        fn schema_name() -> String {
            "ConfigurationUpdate".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What a group is to be.\",\"required\":[\"values\"],\"properties\":{\"name\":{\"$ref\":\"#/components/schemas/ConfigurationName\"},\"description\":{\"type\":\"string\",\"description\":\"What there is to say of it; null changes nothing.\",\"nullable\":true,\"maxLength\":255},\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}}",
                &[
                    |generator| generator.subschema_for::<types::ConfigurationName>(),
                    |generator| generator.subschema_for::<types::ConfigurationValues>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::UpdateConfigurationRequest {
        fn schema_name() -> String {
            "UpdateConfigurationRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/ConfigurationUpdate\"}}}",
                &[|generator| generator.subschema_for::<types::ConfigurationUpdate>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfigurationSummary {
        fn schema_name() -> String {
            "ConfigurationSummary".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A configuration group as lists show it.\",\"required\":[\"id\",\"name\",\"description\",\"datastore_name\",\"datastore_version_id\",\"datastore_version_name\",\"created\",\"updated\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the group. Those made later have greater ones.\"},\"name\":{\"type\":\"string\",\"description\":\"The name of the group.\"},\"description\":{\"type\":\"string\",\"description\":\"What is said of it; null if nothing is.\",\"nullable\":true},\"datastore_name\":{\"type\":\"string\",\"description\":\"The name of the datastore that it is for.\"},\"datastore_version_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the version that it is for.\"},\"datastore_version_name\":{\"type\":\"string\",\"description\":\"The name of that version.\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"}}}",
                &[|generator| generator.subschema_for::<types::Timestamp>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfigurationList {
        fn schema_name() -> String {
            "ConfigurationList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"configurations\"],\"properties\":{\"configurations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ConfigurationSummary\"}}}}",
                &[|generator| generator.subschema_for::<types::ConfigurationSummary>()],
            )
        }
    }

    impl schemars::JsonSchema for types::Configuration {
        fn schema_name() -> String {
            "Configuration".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A configuration group.\",\"required\":[\"id\",\"name\",\"description\",\"datastore_name\",\"datastore_version_id\",\"datastore_version_name\",\"created\",\"updated\",\"instance_count\",\"values\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the group. Those made later have greater ones.\"},\"name\":{\"type\":\"string\",\"description\":\"The name of the group.\"},\"description\":{\"type\":\"string\",\"description\":\"What is said of it; null if nothing is.\",\"nullable\":true},\"datastore_name\":{\"type\":\"string\",\"description\":\"The name of the datastore that it is for.\"},\"datastore_version_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the version that it is for.\"},\"datastore_version_name\":{\"type\":\"string\",\"description\":\"The name of that version.\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"instance_count\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"How many instances it is attached to.\",\"minimum\":0,\"maximum\":4294967295},\"values\":{\"type\":\"object\",\"description\":\"The values by the names of their parameters, as servers take them: names with\\nunderscores, numbers as numbers.\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/ParameterValue\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::Timestamp>(),
                    |generator| generator.subschema_for::<types::ParameterValue>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfigurationEnvelope {
        fn schema_name() -> String {
            "ConfigurationEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/Configuration\"}}}",
                &[|generator| generator.subschema_for::<types::Configuration>()],
            )
        }
    }

    impl schemars::JsonSchema for types::Configured {
        fn schema_name() -> String {
            "Configured".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"An instance that a group is attached to.\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the instance.\"},\"name\":{\"type\":\"string\",\"description\":\"The name of the instance.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfiguredList {
        fn schema_name() -> String {
            "ConfiguredList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"instances\"],\"properties\":{\"instances\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Configured\"}}}}",
                &[|generator| generator.subschema_for::<types::Configured>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ConfigurationReference {
        fn schema_name() -> String {
            "ConfigurationReference".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The configuration group that is attached to an instance.\",\"required\":[\"id\",\"name\",\"links\"],\"xml\":{\"name\":\"configuration\"},\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the group.\",\"xml\":{\"attribute\":true}},\"name\":{\"type\":\"string\",\"description\":\"The name of the group.\",\"xml\":{\"attribute\":true}},\"links\":{\"type\":\"array\",\"description\":\"The group's links, `self` and `bookmark`.\",\"xml\":{\"wrapped\":true},\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[|generator| generator.subschema_for::<types::Link>()],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceConfiguration {
        fn schema_name() -> String {
            "InstanceConfiguration".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The default configuration of an instance.\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"type\":\"object\",\"description\":\"What is set, by name. Every value is a text.\",\"additionalProperties\":{\"type\":\"string\"}}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::InstanceConfigurationEnvelope {
        fn schema_name() -> String {
            "InstanceConfigurationEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/InstanceConfiguration\"}}}",
                &[|generator| generator.subschema_for::<types::InstanceConfiguration>()],
            )
        }
    }

    impl schemars::JsonSchema for types::OperationState {
        fn schema_name() -> String {
            "OperationState".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"How far an operation is. QUEUED: it waits for its turn or for its next try. RUNNING: it is\\nbeing carried out. SUCCEEDED: it is done. FAILED: it was given up at its deadline, and its\\nsubject says why. SUPERSEDED: it ended because a later operation, such as a deletion, took\\nits place.\",\"enum\":[\"QUEUED\",\"RUNNING\",\"SUCCEEDED\",\"FAILED\",\"SUPERSEDED\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::OperationSubject {
        fn schema_name() -> String {
            "OperationSubject".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What an operation is about.\",\"required\":[\"type\",\"id\"],\"properties\":{\"type\":{\"type\":\"string\",\"description\":\"What kind of resource it is.\",\"enum\":[\"instance\",\"backup\"]},\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the resource. It stays when the resource is deleted.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::OperationStepState {
        fn schema_name() -> String {
            "OperationStepState".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"How far a step is. PENDING: it waits for its turn or for its next try. RUNNING: it is being\\ncarried out. DONE: it is done. FAILED: it was given up, and the operation with it.\",\"enum\":[\"PENDING\",\"RUNNING\",\"DONE\",\"FAILED\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::OperationStep {
        fn schema_name() -> String {
            "OperationStep".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A part of an operation. A step that fails is tried again by itself.\",\"required\":[\"name\",\"state\",\"attempts\"],\"properties\":{\"name\":{\"type\":\"string\",\"description\":\"What is done, as `start_server`. Each step has a name of its own.\"},\"state\":{\"$ref\":\"#/components/schemas/OperationStepState\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"How often it was tried.\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When it was tried for the first time. Absent until then.\"},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When it was done or given up. Absent until then.\"}}}",
                &[
                    |generator| generator.subschema_for::<types::OperationStepState>(),
                    |generator| generator.subschema_for::<types::Timestamp>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::OperationSummary {
        fn schema_name() -> String {
            "OperationSummary".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"An operation as lists show it.\",\"required\":[\"id\",\"kind\",\"state\",\"subject\",\"attempts\",\"started\",\"deadline\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the operation.\"},\"kind\":{\"type\":\"string\",\"description\":\"What is done, as `create_instance`, `delete_instance` or `recover_instance`, which\\nstarts a server again that ended by itself, or `copy_backup`. More kinds may come.\"},\"state\":{\"$ref\":\"#/components/schemas/OperationState\"},\"subject\":{\"$ref\":\"#/components/schemas/OperationSubject\"},\"step\":{\"type\":\"string\",\"description\":\"The name of the step that it is at. Absent once it ended.\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"How often the step that it is at was tried. Once it ended, how often its last step was.\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When the service took it on.\"},\"deadline\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When the service gives it up, if it hasn't ended by then. The time that it has begins\\nwith its first turn; until then this is what it would be without waiting for that.\"},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When it ended. Absent until then.\"},\"error\":{\"type\":\"string\",\"description\":\"Why the last try failed, as a sentence for people. Absent if it didn't.\"}}}",
                &[
                    |generator| generator.subschema_for::<types::OperationState>(),
                    |generator| generator.subschema_for::<types::OperationSubject>(),
                    |generator| generator.subschema_for::<types::Timestamp>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Operation {
        fn schema_name() -> String {
            "Operation".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"An operation with its steps.\",\"required\":[\"id\",\"kind\",\"state\",\"subject\",\"attempts\",\"started\",\"deadline\",\"steps\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"The id of the operation.\"},\"kind\":{\"type\":\"string\",\"description\":\"What is done, as `create_instance`, `delete_instance` or `recover_instance`, which\\nstarts a server again that ended by itself. More kinds may come.\"},\"state\":{\"$ref\":\"#/components/schemas/OperationState\"},\"subject\":{\"$ref\":\"#/components/schemas/OperationSubject\"},\"step\":{\"type\":\"string\",\"description\":\"The name of the step that it is at. Absent once it ended.\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"How often the step that it is at was tried. Once it ended, how often its last step was.\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When the service took it on.\"},\"deadline\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When the service gives it up, if it hasn't ended by then. The time that it has begins\\nwith its first turn; until then this is what it would be without waiting for that.\"},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}],\"description\":\"When it ended. Absent until then.\"},\"error\":{\"type\":\"string\",\"description\":\"Why the last try failed, as a sentence for people. Absent if it didn't.\"},\"steps\":{\"type\":\"array\",\"description\":\"Its steps, in the order in which they are carried out.\",\"items\":{\"$ref\":\"#/components/schemas/OperationStep\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::OperationState>(),
                    |generator| generator.subschema_for::<types::OperationSubject>(),
                    |generator| generator.subschema_for::<types::Timestamp>(),
                    |generator| generator.subschema_for::<types::OperationStep>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::OperationEnvelope {
        fn schema_name() -> String {
            "OperationEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"operation\"],\"properties\":{\"operation\":{\"$ref\":\"#/components/schemas/Operation\"}}}",
                &[|generator| generator.subschema_for::<types::Operation>()],
            )
        }
    }

    impl schemars::JsonSchema for types::OperationList {
        fn schema_name() -> String {
            "OperationList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"operations\"],\"properties\":{\"operations\":{\"type\":\"array\",\"description\":\"The operations of the page.\",\"items\":{\"$ref\":\"#/components/schemas/OperationSummary\"}},\"links\":{\"type\":\"array\",\"description\":\"A link of the relation `next` when there are more operations, else absent.\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::OperationSummary>(),
                    |generator| generator.subschema_for::<types::Link>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Limit {
        fn schema_name() -> String {
            "Limit".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A limit of the account.\",\"required\":[\"verb\",\"max_instances\",\"max_volumes\",\"max_backups\",\"max_backup_gigabytes\",\"max_log_gigabytes\",\"max_configurations\"],\"properties\":{\"verb\":{\"type\":\"string\",\"description\":\"What is limited. ABSOLUTE: how much the account may have at the same time.\",\"enum\":[\"ABSOLUTE\"]},\"max_instances\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"The most instances that the account may have.\",\"minimum\":0,\"maximum\":4294967295},\"max_volumes\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"The most gigabytes (GB) that the volumes of the account's instances may have together.\",\"minimum\":0,\"maximum\":4294967295},\"max_backups\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"The most backups that the account may have.\",\"minimum\":0,\"maximum\":4294967295},\"max_backup_gigabytes\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"An account whose backups take so many gigabytes (GB), as they are stored, can't make\\nanother.\",\"minimum\":0,\"maximum\":4294967295},\"max_log_gigabytes\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"An account whose saved logs take so many gigabytes (GB) can't save others.\",\"minimum\":0,\"maximum\":4294967295},\"max_configurations\":{\"type\":\"integer\",\"format\":\"uint32\",\"description\":\"The most configuration groups that the account may have.\",\"minimum\":0,\"maximum\":4294967295}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::LimitList {
        fn schema_name() -> String {
            "LimitList".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"required\":[\"limits\"],\"properties\":{\"limits\":{\"type\":\"array\",\"description\":\"The limits, each under a verb of its own.\",\"items\":{\"$ref\":\"#/components/schemas/Limit\"}}}}",
                &[|generator| generator.subschema_for::<types::Limit>()],
            )
        }
    }

    impl schemars::JsonSchema for types::FaultDetail {
        fn schema_name() -> String {
            "FaultDetail".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What went wrong.\",\"required\":[\"code\",\"message\"],\"xml\":{\"namespace\":\"http://docs.openstack.org/database/api/v1.0\"},\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"The HTTP status of the reply.\",\"minimum\":400,\"maximum\":599,\"xml\":{\"attribute\":true}},\"message\":{\"type\":\"string\",\"description\":\"A sentence for people.\"},\"details\":{\"type\":\"string\",\"description\":\"More about the cause.\"},\"retryAfter\":{\"type\":\"string\",\"description\":\"After how many seconds to try again, when waiting helps. The header `Retry-After` of the\\nreply has the same value.\",\"pattern\":\"^[0-9]+$\",\"x-header\":\"Retry-After\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Fault {
        fn schema_name() -> String {
            "Fault".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"description\":\"A fault, under the one key that names its kind.\",\"x-xml-envelope\":true,\"oneOf\":[{\"type\":\"object\",\"x-status\":400,\"required\":[\"badRequest\"],\"additionalProperties\":false,\"properties\":{\"badRequest\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":401,\"required\":[\"unauthorized\"],\"additionalProperties\":false,\"properties\":{\"unauthorized\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":403,\"required\":[\"forbidden\"],\"additionalProperties\":false,\"properties\":{\"forbidden\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":404,\"required\":[\"itemNotFound\"],\"additionalProperties\":false,\"properties\":{\"itemNotFound\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":405,\"required\":[\"badMethod\"],\"additionalProperties\":false,\"properties\":{\"badMethod\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":409,\"required\":[\"conflict\"],\"additionalProperties\":false,\"properties\":{\"conflict\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":413,\"required\":[\"overLimit\"],\"additionalProperties\":false,\"properties\":{\"overLimit\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":415,\"required\":[\"badMediaType\"],\"additionalProperties\":false,\"properties\":{\"badMediaType\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":422,\"required\":[\"unprocessableEntity\"],\"additionalProperties\":false,\"properties\":{\"unprocessableEntity\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":500,\"required\":[\"instanceFault\"],\"additionalProperties\":false,\"properties\":{\"instanceFault\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":501,\"required\":[\"notImplemented\"],\"additionalProperties\":false,\"properties\":{\"notImplemented\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":503,\"required\":[\"serviceUnavailable\"],\"additionalProperties\":false,\"properties\":{\"serviceUnavailable\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}}]}",
                &[|generator| generator.subschema_for::<types::FaultDetail>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListInstancesPath {
        fn schema_name() -> String {
            "ListInstancesPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListInstancesQuery {
        fn schema_name() -> String {
            "ListInstancesQuery".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"limit\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":4294967295,\"default\":20,\"description\":\"The most instances to return in one reply. The service returns at most 1000 and takes\\na greater limit as that.\"},\"marker\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"The id of the last instance of the page before. The listing goes on after it.\"},\"include_replicas\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"Whether replicas are listed too. `false`, in any case, leaves them out.\"},\"include_ha\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"Whether members of high availability groups are listed too. `false`, in any case, leaves\\nthem out. There are none yet, so nothing is left out.\"}},\"required\":[]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateInstancePath {
        fn schema_name() -> String {
            "CreateInstancePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateInstanceHeader {
        fn schema_name() -> String {
            "CreateInstanceHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"Idempotency-Key\":{\"allOf\":[{\"$ref\":\"#/components/schemas/IdempotencyKey\"}],\"description\":\"A key of the client's choice, one for each thing it wants done. A client that isn't told the\\noutcome of a request may send the request again with the same key. With the same body, it\\ngets the first answer again, and nothing is done twice; with another body, it is refused\\nwith 422. While the first request is still being carried out, the answer is 409, and the\\nheader `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,\\nfor each account. Requests that were refused are not remembered.\"}},\"required\":[]}",
                &[|generator| generator.subschema_for::<types::IdempotencyKey>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListInstancesInDetailPath {
        fn schema_name() -> String {
            "ListInstancesInDetailPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListInstancesInDetailQuery {
        fn schema_name() -> String {
            "ListInstancesInDetailQuery".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"limit\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":4294967295,\"default\":20,\"description\":\"The most instances to return in one reply. The service returns at most 20 and takes a\\ngreater limit as that.\"},\"marker\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"The id of the last instance of the page before. The listing goes on after it.\"},\"include_replicas\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"Whether replicas are listed too. `false`, in any case, leaves them out.\"},\"include_ha\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"Whether members of high availability groups are listed too. `false`, in any case, leaves\\nthem out. There are none yet, so nothing is left out.\"}},\"required\":[]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowInstancePath {
        fn schema_name() -> String {
            "ShowInstancePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DeleteInstancePath {
        fn schema_name() -> String {
            "DeleteInstancePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::UpdateInstancePath {
        fn schema_name() -> String {
            "UpdateInstancePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::PatchInstancePath {
        fn schema_name() -> String {
            "PatchInstancePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ActOnInstancePath {
        fn schema_name() -> String {
            "ActOnInstancePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ActOnInstanceHeader {
        fn schema_name() -> String {
            "ActOnInstanceHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"Idempotency-Key\":{\"allOf\":[{\"$ref\":\"#/components/schemas/IdempotencyKey\"}],\"description\":\"A key of the client's choice, one for each thing it wants done. A client that isn't told the\\noutcome of a request may send the request again with the same key. With the same body, it\\ngets the first answer again, and nothing is done twice; with another body, it is refused\\nwith 422. While the first request is still being carried out, the answer is 409, and the\\nheader `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,\\nfor each account. Requests that were refused are not remembered.\"}},\"required\":[]}",
                &[|generator| generator.subschema_for::<types::IdempotencyKey>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListReplicasPath {
        fn schema_name() -> String {
            "ListReplicasPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListDatabasesPath {
        fn schema_name() -> String {
            "ListDatabasesPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListDatabasesQuery {
        fn schema_name() -> String {
            "ListDatabasesQuery".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"limit\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":4294967295,\"default\":100,\"description\":\"The most databases to return in one reply. The service returns at most 100 and takes a\\ngreater limit as that.\"},\"marker\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"The name of the last database of the page before. The listing goes on after it.\"}},\"required\":[]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateDatabasesPath {
        fn schema_name() -> String {
            "CreateDatabasesPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateDatabasesHeader {
        fn schema_name() -> String {
            "CreateDatabasesHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"Idempotency-Key\":{\"allOf\":[{\"$ref\":\"#/components/schemas/IdempotencyKey\"}],\"description\":\"A key of the client's choice, one for each thing it wants done. A client that isn't told the\\noutcome of a request may send the request again with the same key. With the same body, it\\ngets the first answer again, and nothing is done twice; with another body, it is refused\\nwith 422. While the first request is still being carried out, the answer is 409, and the\\nheader `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,\\nfor each account. Requests that were refused are not remembered.\"}},\"required\":[]}",
                &[|generator| generator.subschema_for::<types::IdempotencyKey>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DeleteDatabasePath {
        fn schema_name() -> String {
            "DeleteDatabasePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"},\"databaseName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The name of a database, with one or two layers of percent-encoding. What isn't the name of\\none isn't found; the databases of the server itself are refused.\"}},\"required\":[\"accountId\",\"instanceId\",\"databaseName\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListUsersPath {
        fn schema_name() -> String {
            "ListUsersPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListUsersQuery {
        fn schema_name() -> String {
            "ListUsersQuery".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"limit\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":4294967295,\"default\":20,\"description\":\"The most users to return in one reply. The service returns at most 20 and takes a greater\\nlimit as that.\"},\"marker\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"The last user of the page before, as `name` or `name@host`, with two layers of\\npercent-encoding. Without a host it is `%`, as in paths. The listing goes on after it.\"}},\"required\":[]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateUsersPath {
        fn schema_name() -> String {
            "CreateUsersPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateUsersHeader {
        fn schema_name() -> String {
            "CreateUsersHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"Idempotency-Key\":{\"allOf\":[{\"$ref\":\"#/components/schemas/IdempotencyKey\"}],\"description\":\"A key of the client's choice, one for each thing it wants done. A client that isn't told the\\noutcome of a request may send the request again with the same key. With the same body, it\\ngets the first answer again, and nothing is done twice; with another body, it is refused\\nwith 422. While the first request is still being carried out, the answer is 409, and the\\nheader `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,\\nfor each account. Requests that were refused are not remembered.\"}},\"required\":[]}",
                &[|generator| generator.subschema_for::<types::IdempotencyKey>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ChangePasswordsPath {
        fn schema_name() -> String {
            "ChangePasswordsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowUserPath {
        fn schema_name() -> String {
            "ShowUserPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins\\nbehind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has\\nto be given. What isn't a user isn't found; the accounts of the server and of the service itself\\nare refused, and so is root unless it is enabled and shown.\"}},\"required\":[\"accountId\",\"instanceId\",\"name\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ChangeUserPath {
        fn schema_name() -> String {
            "ChangeUserPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins\\nbehind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has\\nto be given. What isn't a user isn't found; the accounts of the server and of the service itself\\nare refused, and so is root unless it is enabled and shown.\"}},\"required\":[\"accountId\",\"instanceId\",\"name\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DeleteUserPath {
        fn schema_name() -> String {
            "DeleteUserPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins\\nbehind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has\\nto be given. What isn't a user isn't found; the accounts of the server and of the service itself\\nare refused, and so is root unless it is enabled and shown.\"}},\"required\":[\"accountId\",\"instanceId\",\"name\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListUserAccessPath {
        fn schema_name() -> String {
            "ListUserAccessPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins\\nbehind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has\\nto be given. What isn't a user isn't found; the accounts of the server and of the service itself\\nare refused, and so is root unless it is enabled and shown.\"}},\"required\":[\"accountId\",\"instanceId\",\"name\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::GrantUserAccessPath {
        fn schema_name() -> String {
            "GrantUserAccessPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins\\nbehind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has\\nto be given. What isn't a user isn't found; the accounts of the server and of the service itself\\nare refused, and so is root unless it is enabled and shown.\"}},\"required\":[\"accountId\",\"instanceId\",\"name\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::RevokeUserAccessPath {
        fn schema_name() -> String {
            "RevokeUserAccessPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"A user, as `name` or `name@host`, with one or two layers of percent-encoding. The host begins\\nbehind the last `@`; without one it is `%`, so the host of a user whose name has an `@` has\\nto be given. What isn't a user isn't found; the accounts of the server and of the service itself\\nare refused, and so is root unless it is enabled and shown.\"},\"databaseName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The name of a database, with one or two layers of percent-encoding. What isn't the name of\\none isn't found; the databases of the server itself are refused.\"}},\"required\":[\"accountId\",\"instanceId\",\"name\",\"databaseName\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowRootPath {
        fn schema_name() -> String {
            "ShowRootPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::EnableRootPath {
        fn schema_name() -> String {
            "EnableRootPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::EnableRootHeader {
        fn schema_name() -> String {
            "EnableRootHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"Idempotency-Key\":{\"allOf\":[{\"$ref\":\"#/components/schemas/IdempotencyKey\"}],\"description\":\"A key of the client's choice, one for each thing it wants done. A client that isn't told the\\noutcome of a request may send the request again with the same key. With the same body, it\\ngets the first answer again, and nothing is done twice; with another body, it is refused\\nwith 422. While the first request is still being carried out, the answer is 409, and the\\nheader `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,\\nfor each account. Requests that were refused are not remembered.\"}},\"required\":[]}",
                &[|generator| generator.subschema_for::<types::IdempotencyKey>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DisableRootPath {
        fn schema_name() -> String {
            "DisableRootPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListBackupsPath {
        fn schema_name() -> String {
            "ListBackupsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListBackupsQuery {
        fn schema_name() -> String {
            "ListBackupsQuery".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"datastore\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The name of a kind of database, in any case, or its id; only backups of instances of that are\\nlisted. A kind that there isn't isn't found.\"},\"instance_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance, which may be gone; only backups of that are listed.\"},\"limit\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":4294967295,\"default\":20,\"description\":\"The most backups to return in one reply. The service returns at most 20 and takes a greater\\nlimit as that.\"},\"marker\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"The id of the last backup of the page before. The listing goes on after it. A number is how\\nmany backups come before, as some clients count. What is neither is taken as none.\"}},\"required\":[]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateBackupPath {
        fn schema_name() -> String {
            "CreateBackupPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateBackupHeader {
        fn schema_name() -> String {
            "CreateBackupHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"Idempotency-Key\":{\"allOf\":[{\"$ref\":\"#/components/schemas/IdempotencyKey\"}],\"description\":\"A key of the client's choice, one for each thing it wants done. A client that isn't told the\\noutcome of a request may send the request again with the same key. With the same body, it\\ngets the first answer again, and nothing is done twice; with another body, it is refused\\nwith 422. While the first request is still being carried out, the answer is 409, and the\\nheader `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,\\nfor each account. Requests that were refused are not remembered.\"}},\"required\":[]}",
                &[|generator| generator.subschema_for::<types::IdempotencyKey>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowBackupPath {
        fn schema_name() -> String {
            "ShowBackupPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"backupId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a backup. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"backupId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DeleteBackupPath {
        fn schema_name() -> String {
            "DeleteBackupPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"backupId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a backup. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"backupId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CopyBackupPath {
        fn schema_name() -> String {
            "CopyBackupPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"backupId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a backup. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"backupId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CopyBackupHeader {
        fn schema_name() -> String {
            "CopyBackupHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"Idempotency-Key\":{\"allOf\":[{\"$ref\":\"#/components/schemas/IdempotencyKey\"}],\"description\":\"A key of the client's choice, one for each thing it wants done. A client that isn't told the\\noutcome of a request may send the request again with the same key. With the same body, it\\ngets the first answer again, and nothing is done twice; with another body, it is refused\\nwith 422. While the first request is still being carried out, the answer is 409, and the\\nheader `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,\\nfor each account. Requests that were refused are not remembered.\"}},\"required\":[]}",
                &[|generator| generator.subschema_for::<types::IdempotencyKey>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListInstanceBackupsPath {
        fn schema_name() -> String {
            "ListInstanceBackupsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListInstanceBackupsQuery {
        fn schema_name() -> String {
            "ListInstanceBackupsQuery".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"limit\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":4294967295,\"default\":20,\"description\":\"The most backups to return in one reply. The service returns at most 20 and takes a greater\\nlimit as that.\"},\"marker\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"The id of the last backup of the page before. The listing goes on after it. A number is how\\nmany backups come before, as some clients count. What is neither is taken as none.\"}},\"required\":[]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::ListFlavorsPath {
        fn schema_name() -> String {
            "ListFlavorsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListFlavorsInDetailPath {
        fn schema_name() -> String {
            "ListFlavorsInDetailPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowFlavorPath {
        fn schema_name() -> String {
            "ShowFlavorPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"flavorId\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,9}([.][0-9]{1,9})?$\",\"description\":\"The id of a flavor. A fraction is cut off.\"}},\"required\":[\"accountId\",\"flavorId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListDatastoresPath {
        fn schema_name() -> String {
            "ListDatastoresPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowDatastorePath {
        fn schema_name() -> String {
            "ShowDatastorePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"datastoreId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a datastore, or its name in any case.\"}},\"required\":[\"accountId\",\"datastoreId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListDatastoreVersionsPath {
        fn schema_name() -> String {
            "ListDatastoreVersionsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"datastoreId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a datastore, or its name in any case.\"}},\"required\":[\"accountId\",\"datastoreId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowDatastoreVersionPath {
        fn schema_name() -> String {
            "ShowDatastoreVersionPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"datastoreId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a datastore, or its name in any case.\"},\"versionId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a version, or its name.\"}},\"required\":[\"accountId\",\"datastoreId\",\"versionId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowVersionAlonePath {
        fn schema_name() -> String {
            "ShowVersionAlonePath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"versionId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a version, or its name.\"}},\"required\":[\"accountId\",\"versionId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListVersionFlavorsPath {
        fn schema_name() -> String {
            "ListVersionFlavorsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"datastoreId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a datastore, or its name in any case.\"},\"versionId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a version, or its name.\"}},\"required\":[\"accountId\",\"datastoreId\",\"versionId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListParametersPath {
        fn schema_name() -> String {
            "ListParametersPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"datastoreId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a datastore, or its name in any case.\"},\"versionId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a version, or its name.\"}},\"required\":[\"accountId\",\"datastoreId\",\"versionId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowParameterPath {
        fn schema_name() -> String {
            "ShowParameterPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"datastoreId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a datastore, or its name in any case.\"},\"versionId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a version, or its name.\"},\"parameterId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The name of a parameter.\"}},\"required\":[\"accountId\",\"datastoreId\",\"versionId\",\"parameterId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListVersionParametersPath {
        fn schema_name() -> String {
            "ListVersionParametersPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"versionId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a version, or its name.\"}},\"required\":[\"accountId\",\"versionId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowVersionParameterPath {
        fn schema_name() -> String {
            "ShowVersionParameterPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"versionId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a version, or its name.\"},\"parameterId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The name of a parameter.\"}},\"required\":[\"accountId\",\"versionId\",\"parameterId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowDefaultParametersPath {
        fn schema_name() -> String {
            "ShowDefaultParametersPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"versionId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a version, or its name.\"},\"flavorId\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,9}([.][0-9]{1,9})?$\",\"description\":\"The id of a flavor. A fraction is cut off.\"}},\"required\":[\"accountId\",\"versionId\",\"flavorId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListConfigurationsPath {
        fn schema_name() -> String {
            "ListConfigurationsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateConfigurationPath {
        fn schema_name() -> String {
            "CreateConfigurationPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateConfigurationHeader {
        fn schema_name() -> String {
            "CreateConfigurationHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"Idempotency-Key\":{\"allOf\":[{\"$ref\":\"#/components/schemas/IdempotencyKey\"}],\"description\":\"A key of the client's choice, one for each thing it wants done. A client that isn't told the\\noutcome of a request may send the request again with the same key. With the same body, it\\ngets the first answer again, and nothing is done twice; with another body, it is refused\\nwith 422. While the first request is still being carried out, the answer is 409, and the\\nheader `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,\\nfor each account. Requests that were refused are not remembered.\"}},\"required\":[]}",
                &[|generator| generator.subschema_for::<types::IdempotencyKey>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowConfigurationPath {
        fn schema_name() -> String {
            "ShowConfigurationPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"configurationId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a configuration group. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"configurationId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::PatchConfigurationPath {
        fn schema_name() -> String {
            "PatchConfigurationPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"configurationId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a configuration group. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"configurationId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::UpdateConfigurationPath {
        fn schema_name() -> String {
            "UpdateConfigurationPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"configurationId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a configuration group. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"configurationId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::DeleteConfigurationPath {
        fn schema_name() -> String {
            "DeleteConfigurationPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"configurationId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a configuration group. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"configurationId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListConfigurationInstancesPath {
        fn schema_name() -> String {
            "ListConfigurationInstancesPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"configurationId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of a configuration group. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"configurationId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowInstanceConfigurationPath {
        fn schema_name() -> String {
            "ShowInstanceConfigurationPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"instanceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"instanceId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListOperationsPath {
        fn schema_name() -> String {
            "ListOperationsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListOperationsQuery {
        fn schema_name() -> String {
            "ListOperationsQuery".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"limit\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":4294967295,\"default\":20,\"description\":\"The most operations to return in one reply. The service returns at most 1000 and takes\\na greater limit as that.\"},\"marker\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"The id of the last operation of the page before. The listing goes on after it.\"},\"instance\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an instance: only its operations are listed. What isn't the id of one gives an\\nempty list.\"}},\"required\":[]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowOperationPath {
        fn schema_name() -> String {
            "ShowOperationPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"},\"operationId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"The id of an operation. What isn't the id of one isn't found.\"}},\"required\":[\"accountId\",\"operationId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ListLimitsPath {
        fn schema_name() -> String {
            "ListLimitsPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"accountId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AccountId\"}],\"description\":\"The account that owns the resource.\"}},\"required\":[\"accountId\"]}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }
}

impl types::Fault {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(_) => 400,
            Self::Unauthorized(_) => 401,
            Self::Forbidden(_) => 403,
            Self::ItemNotFound(_) => 404,
            Self::BadMethod(_) => 405,
            Self::Conflict(_) => 409,
            Self::OverLimit(_) => 413,
            Self::BadMediaType(_) => 415,
            Self::UnprocessableEntity(_) => 422,
            Self::InstanceFault(_) => 500,
            Self::NotImplemented(_) => 501,
            Self::ServiceUnavailable(_) => 503,
        }
    }

    /// The member of the fault's object, which names its kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::BadRequest(_) => "badRequest",
            Self::Unauthorized(_) => "unauthorized",
            Self::Forbidden(_) => "forbidden",
            Self::ItemNotFound(_) => "itemNotFound",
            Self::BadMethod(_) => "badMethod",
            Self::Conflict(_) => "conflict",
            Self::OverLimit(_) => "overLimit",
            Self::BadMediaType(_) => "badMediaType",
            Self::UnprocessableEntity(_) => "unprocessableEntity",
            Self::InstanceFault(_) => "instanceFault",
            Self::NotImplemented(_) => "notImplemented",
            Self::ServiceUnavailable(_) => "serviceUnavailable",
        }
    }

    /// What is under that member.
    #[must_use]
    pub fn detail(&self) -> &types::FaultDetail {
        match self {
            Self::BadRequest(detail)
            | Self::Unauthorized(detail)
            | Self::Forbidden(detail)
            | Self::ItemNotFound(detail)
            | Self::BadMethod(detail)
            | Self::Conflict(detail)
            | Self::OverLimit(detail)
            | Self::BadMediaType(detail)
            | Self::UnprocessableEntity(detail)
            | Self::InstanceFault(detail)
            | Self::NotImplemented(detail)
            | Self::ServiceUnavailable(detail) => detail,
        }
    }
}

impl std::fmt::Display for types::Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (kind, status) = (self.kind(), self.status());
        write!(f, "{kind} ({status}): {}", self.detail().message)
    }
}

impl std::error::Error for types::Fault {}
impl types::Fault {
    /// A fault `badRequest`, of status 400.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::FaultDetail {
            code: 400,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `unauthorized`, of status 401.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Unauthorized(types::FaultDetail {
            code: 401,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `forbidden`, of status 403.
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::Forbidden(types::FaultDetail {
            code: 403,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `itemNotFound`, of status 404.
    pub fn item_not_found(message: impl Into<String>) -> Self {
        Self::ItemNotFound(types::FaultDetail {
            code: 404,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `badMethod`, of status 405.
    pub fn bad_method(message: impl Into<String>) -> Self {
        Self::BadMethod(types::FaultDetail {
            code: 405,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `conflict`, of status 409.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::Conflict(types::FaultDetail {
            code: 409,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `overLimit`, of status 413.
    pub fn over_limit(message: impl Into<String>) -> Self {
        Self::OverLimit(types::FaultDetail {
            code: 413,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `badMediaType`, of status 415.
    pub fn bad_media_type(message: impl Into<String>) -> Self {
        Self::BadMediaType(types::FaultDetail {
            code: 415,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `unprocessableEntity`, of status 422.
    pub fn unprocessable_entity(message: impl Into<String>) -> Self {
        Self::UnprocessableEntity(types::FaultDetail {
            code: 422,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `instanceFault`, of status 500.
    pub fn instance_fault(message: impl Into<String>) -> Self {
        Self::InstanceFault(types::FaultDetail {
            code: 500,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `notImplemented`, of status 501.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::FaultDetail {
            code: 501,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// A fault `serviceUnavailable`, of status 503.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::FaultDetail {
            code: 503,
            message: message.into(),
            details: Default::default(),
            retry_after: Default::default(),
        })
    }

    /// The fault of that status; of a status without one, the fault of
    /// 400 for a client's error and that of 500 for every other.
    pub fn of_status(status: u16, message: impl Into<String>) -> Self {
        match status {
            401 => Self::unauthorized(message),
            403 => Self::forbidden(message),
            404 => Self::item_not_found(message),
            405 => Self::bad_method(message),
            409 => Self::conflict(message),
            413 => Self::over_limit(message),
            415 => Self::bad_media_type(message),
            422 => Self::unprocessable_entity(message),
            501 => Self::not_implemented(message),
            503 => Self::service_unavailable(message),
            400..=499 => Self::bad_request(message),
            _ => Self::instance_fault(message),
        }
    }

    /// What is under the one member, to say more than a constructor
    /// does.
    pub fn detail_mut(&mut self) -> &mut types::FaultDetail {
        match self {
            Self::BadRequest(detail)
            | Self::Unauthorized(detail)
            | Self::Forbidden(detail)
            | Self::ItemNotFound(detail)
            | Self::BadMethod(detail)
            | Self::Conflict(detail)
            | Self::OverLimit(detail)
            | Self::BadMediaType(detail)
            | Self::UnprocessableEntity(detail)
            | Self::InstanceFault(detail)
            | Self::NotImplemented(detail)
            | Self::ServiceUnavailable(detail) => detail,
        }
    }
}

impl From<dropshot::HttpError> for types::Fault {
    fn from(error: dropshot::HttpError) -> Self {
        Self::of_status(error.status_code.as_u16(), error.external_message)
    }
}

impl dropshot::HttpResponseError for types::Fault {
    fn status_code(&self) -> dropshot::ErrorStatusCode {
        openapi_runtime::error_status(self.status())
    }
}

/// The rules of the document.
static SCHEMAS: std::sync::LazyLock<openapi_validate::Schemas> = std::sync::LazyLock::new(||
{
    openapi_validate::Schemas::new(
        "{\"AccountId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[A-Za-z0-9_-]+$\"},\"IdempotencyKey\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"pattern\":\"^[!-~]+$\"},\"Link\":{\"type\":\"object\",\"required\":[\"href\",\"rel\"],\"properties\":{\"href\":{\"type\":\"string\"},\"rel\":{\"type\":\"string\",\"enum\":[\"self\",\"bookmark\",\"next\"]}}},\"Version\":{\"type\":\"object\",\"required\":[\"id\",\"status\",\"updated\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\"},\"status\":{\"type\":\"string\",\"enum\":[\"CURRENT\",\"SUPPORTED\",\"DEPRECATED\"]},\"updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"VersionEnvelope\":{\"type\":\"object\",\"required\":[\"version\"],\"properties\":{\"version\":{\"$ref\":\"#/components/schemas/Version\"}}},\"VersionList\":{\"type\":\"object\",\"required\":[\"versions\"],\"properties\":{\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Version\"}}}},\"InstanceStatus\":{\"type\":\"string\",\"enum\":[\"ACTIVE\",\"BACKUP\",\"BLOCKED\",\"BUILD\",\"CONVERT_TO_HA\",\"DELETION_PENDING\",\"DETACH_REPLICA\",\"EJECT\",\"ERROR\",\"FAILED\",\"PROMOTE\",\"REBOOT\",\"REPLICATION_ERROR\",\"RESIZE\",\"RESTART\",\"RESTART_REQUIRED\",\"SHUTDOWN\",\"VERIFY_UPGRADE\"]},\"Timestamp\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$\"},\"VolumeSize\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":300},\"NewVolumeSize\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"},{\"type\":\"string\",\"pattern\":\"^([1-9][0-9]?|[12][0-9]{2}|300)$\"}]},\"NewVolume\":{\"type\":\"object\",\"required\":[\"size\"],\"properties\":{\"size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/NewVolumeSize\"}]}}},\"Volume\":{\"type\":\"object\",\"required\":[\"size\"],\"properties\":{\"size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}]},\"used\":{\"type\":\"number\",\"format\":\"double\",\"minimum\":0}}},\"FlavorRef\":{\"oneOf\":[{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":999999999},{\"type\":\"string\",\"minLength\":1,\"maxLength\":2048}]},\"DatabaseName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[A-Za-z0-9_-]([A-Za-z0-9_@?# -]*[A-Za-z0-9_-])?$\",\"x-reserved\":[\"information_schema\",\"mysql\",\"performance_schema\",\"sys\",\"lost+found\"]},\"UserName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":16,\"pattern\":\"^[A-Za-z0-9_.-]([A-Za-z0-9_.@?# -]*[A-Za-z0-9_.-])?$\",\"x-reserved\":[\"root\",\"os_admin\",\"os_backup\",\"os_replication\",\"mariadb.sys\",\"mysql\",\"public\"]},\"Host\":{\"type\":\"string\",\"pattern\":\"^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,2}%|((%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$\"},\"NewDatabase\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/DatabaseName\"}]},\"character_set\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":32},\"collate\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}}},\"DatabaseReference\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/DatabaseName\"}]}}},\"NewUser\":{\"type\":\"object\",\"required\":[\"name\",\"password\"],\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/UserName\"}]},\"password\":{\"type\":\"string\",\"format\":\"password\",\"minLength\":1},\"host\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Host\"}]},\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/DatabaseReference\"}},\"database\":{\"allOf\":[{\"$ref\":\"#/components/schemas/DatabaseName\"}]}}},\"RestorePoint\":{\"type\":\"object\",\"required\":[\"backupRef\"],\"properties\":{\"backupRef\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2048}}},\"NewDatastore\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"version\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}},\"NewInstance\":{\"type\":\"object\",\"properties\":{\"flavorRef\":{\"allOf\":[{\"$ref\":\"#/components/schemas/FlavorRef\"}]},\"name\":{\"type\":\"string\",\"maxLength\":255},\"replica_of\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":2048},\"replica_count\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":1},\"configuration\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":2048},\"volume\":{\"allOf\":[{\"$ref\":\"#/components/schemas/NewVolume\"}]},\"datastore\":{\"$ref\":\"#/components/schemas/NewDatastore\"},\"access\":{\"$ref\":\"#/components/schemas/NewAccess\"},\"restorePoint\":{\"$ref\":\"#/components/schemas/RestorePoint\"},\"deletion_protection\":{\"type\":\"boolean\"},\"expires_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Expiry\"}]},\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/NewDatabase\"}},\"users\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/NewUser\"}}}},\"CreateInstanceRequest\":{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/NewInstance\"}}},\"Expiry\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$\"},\"InstanceChange\":{\"type\":\"object\",\"additionalProperties\":{},\"properties\":{\"datastore_version\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"deletion_protection\":{\"type\":\"boolean\"},\"expires_at\":{\"type\":\"string\",\"nullable\":true,\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"replica_of\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":0},\"slave_of\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":0},\"configuration\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":2048},\"access\":{\"$ref\":\"#/components/schemas/NewAccess\"}}},\"ChangeInstanceRequest\":{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/InstanceChange\"}}},\"InstanceAction\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":1,\"additionalProperties\":false,\"properties\":{\"resize\":{\"$ref\":\"#/components/schemas/Resize\"},\"save_logs\":{\"$ref\":\"#/components/schemas/SaveLogs\"},\"upgrade\":{\"$ref\":\"#/components/schemas/Upgrade\"},\"restart\":{\"type\":\"object\",\"nullable\":true},\"promote_to_replica_source\":{\"type\":\"object\",\"nullable\":true},\"eject_replica_source\":{\"type\":\"object\",\"nullable\":true},\"reset_status\":{\"type\":\"object\",\"nullable\":true}}},\"Resize\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":1,\"properties\":{\"flavorRef\":{\"allOf\":[{\"$ref\":\"#/components/schemas/FlavorRef\"}]},\"volume\":{\"$ref\":\"#/components/schemas/NewVolume\"}}},\"SaveLogs\":{\"type\":\"object\",\"properties\":{\"allow_ha\":{\"type\":\"boolean\"}}},\"InstanceActionAnswer\":{\"type\":\"object\",\"properties\":{\"instance\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Instance\"}]}}},\"AvailableUpgrades\":{\"type\":\"object\",\"required\":[\"current_version\",\"upgrades\"],\"properties\":{\"current_version\":{\"type\":\"string\"},\"upgrades\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"InstanceSchedule\":{\"type\":\"object\",\"required\":[\"enabled\"],\"properties\":{\"enabled\":{\"type\":\"boolean\"}}},\"Upgrade\":{\"type\":\"object\",\"required\":[\"datastore_type\",\"datastore_version\"],\"properties\":{\"datastore_type\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"datastore_version\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}},\"InstanceFlavor\":{\"type\":\"object\",\"required\":[\"id\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\"},\"name\":{\"type\":\"string\"},\"ram\":{\"type\":\"integer\",\"format\":\"uint32\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"InstanceDatastore\":{\"type\":\"object\",\"required\":[\"type\",\"version\"],\"properties\":{\"type\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"version_number\":{\"type\":\"string\"}}},\"InstanceReference\":{\"type\":\"object\",\"required\":[\"id\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"ReplicaReference\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"ReplicationState\":{\"type\":\"string\",\"enum\":[\"RUNNING\",\"CONNECTING\",\"BROKEN\"]},\"Replication\":{\"type\":\"object\",\"required\":[\"state\"],\"properties\":{\"state\":{\"allOf\":[{\"$ref\":\"#/components/schemas/ReplicationState\"}]},\"seconds_behind_source\":{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},\"error\":{\"type\":\"string\"}}},\"InstanceFault\":{\"type\":\"object\",\"required\":[\"code\",\"message\",\"created\"],\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\"},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]}}},\"OperatingStatus\":{\"type\":\"string\",\"enum\":[\"HEALTHY\",\"BUILD\",\"RESTARTING\",\"PROMOTE\",\"EJECT\",\"SHUTDOWN\",\"ERROR\"]},\"InstanceAddress\":{\"type\":\"object\",\"required\":[\"address\",\"type\"],\"properties\":{\"address\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"private\",\"public\"]}}},\"Access\":{\"type\":\"object\",\"required\":[\"is_public\"],\"properties\":{\"is_public\":{\"type\":\"boolean\"}}},\"NewAccess\":{\"type\":\"object\",\"properties\":{\"is_public\":{\"type\":\"boolean\",\"nullable\":true},\"allowed_cidrs\":{\"type\":\"array\",\"nullable\":true,\"maxItems\":0,\"items\":{\"type\":\"string\"}}}},\"InstanceSummary\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"status\",\"links\",\"volume\",\"flavor\",\"datastore\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceStatus\"}]},\"operating_status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/OperatingStatus\"}]},\"hostname\":{\"type\":\"string\"},\"ip\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"addresses\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/InstanceAddress\"}},\"access\":{\"$ref\":\"#/components/schemas/Access\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"volume\":{\"$ref\":\"#/components/schemas/Volume\"},\"flavor\":{\"$ref\":\"#/components/schemas/InstanceFlavor\"},\"datastore\":{\"$ref\":\"#/components/schemas/InstanceDatastore\"},\"replica_of\":{\"$ref\":\"#/components/schemas/InstanceReference\"},\"replicas\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/components/schemas/ReplicaReference\"}}}},\"Instance\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"status\",\"created\",\"updated\",\"links\",\"volume\",\"flavor\",\"datastore\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceStatus\"}]},\"operating_status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/OperatingStatus\"}]},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"updated\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"hostname\":{\"type\":\"string\"},\"ip\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"addresses\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/InstanceAddress\"}},\"access\":{\"$ref\":\"#/components/schemas/Access\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"volume\":{\"$ref\":\"#/components/schemas/Volume\"},\"flavor\":{\"$ref\":\"#/components/schemas/InstanceFlavor\"},\"datastore\":{\"$ref\":\"#/components/schemas/InstanceDatastore\"},\"replica_of\":{\"$ref\":\"#/components/schemas/InstanceReference\"},\"replicas\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/components/schemas/ReplicaReference\"}},\"replication\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Replication\"}]},\"deletion_protection\":{\"type\":\"boolean\"},\"expires_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"configuration\":{\"allOf\":[{\"$ref\":\"#/components/schemas/ConfigurationReference\"}]},\"available_upgrades\":{\"allOf\":[{\"$ref\":\"#/components/schemas/AvailableUpgrades\"}]},\"schedule\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceSchedule\"}]},\"fault\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceFault\"}]}}},\"InstanceEnvelope\":{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/Instance\"}}},\"InstanceDetailList\":{\"type\":\"object\",\"required\":[\"instances\"],\"properties\":{\"instances\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Instance\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"instances_links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"InstanceList\":{\"type\":\"object\",\"required\":[\"instances\"],\"properties\":{\"instances\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/InstanceSummary\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"instances_links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"Database\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}},\"DatabaseList\":{\"type\":\"object\",\"required\":[\"databases\"],\"properties\":{\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Database\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"databases_links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"User\":{\"type\":\"object\",\"required\":[\"name\",\"host\",\"databases\"],\"properties\":{\"name\":{\"type\":\"string\"},\"host\":{\"type\":\"string\"},\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Database\"}}}},\"UserList\":{\"type\":\"object\",\"required\":[\"users\"],\"properties\":{\"users\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/User\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"users_links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"CreateDatabasesRequest\":{\"type\":\"object\",\"required\":[\"databases\"],\"properties\":{\"databases\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":100,\"items\":{\"$ref\":\"#/components/schemas/NewDatabase\"}}}},\"CreateUsersRequest\":{\"type\":\"object\",\"required\":[\"users\"],\"properties\":{\"users\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":100,\"items\":{\"$ref\":\"#/components/schemas/NewUser\"}}}},\"NewPassword\":{\"type\":\"object\",\"required\":[\"name\",\"password\"],\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/UserName\"}]},\"password\":{\"type\":\"string\",\"format\":\"password\",\"minLength\":1},\"host\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Host\"}]}}},\"ChangePasswordsRequest\":{\"type\":\"object\",\"required\":[\"users\"],\"properties\":{\"users\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":100,\"items\":{\"$ref\":\"#/components/schemas/NewPassword\"}}}},\"UserChange\":{\"type\":\"object\",\"minProperties\":1,\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/UserName\"}]},\"password\":{\"type\":\"string\",\"format\":\"password\",\"minLength\":1},\"host\":{\"allOf\":[{\"$ref\":\"#/components/schemas/NewHost\"}]}}},\"NewHost\":{\"type\":\"string\",\"pattern\":\"^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,2}%|((%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(%|25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$\"},\"ChangeUserRequest\":{\"type\":\"object\",\"required\":[\"user\"],\"properties\":{\"user\":{\"$ref\":\"#/components/schemas/UserChange\"}}},\"UserEnvelope\":{\"type\":\"object\",\"required\":[\"user\"],\"properties\":{\"user\":{\"allOf\":[{\"$ref\":\"#/components/schemas/User\"}]}}},\"UserAccess\":{\"type\":\"object\",\"required\":[\"databases\"],\"properties\":{\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Database\"}}}},\"GrantAccessRequest\":{\"type\":\"object\",\"required\":[\"databases\"],\"properties\":{\"databases\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":100,\"items\":{\"$ref\":\"#/components/schemas/DatabaseReference\"}}}},\"RootStatus\":{\"type\":\"object\",\"required\":[\"rootEnabled\"],\"properties\":{\"rootEnabled\":{\"type\":\"boolean\"}}},\"RootUser\":{\"type\":\"object\",\"required\":[\"name\",\"password\"],\"properties\":{\"name\":{\"type\":\"string\"},\"password\":{\"type\":\"string\",\"format\":\"password\",\"minLength\":1}}},\"RootUserEnvelope\":{\"type\":\"object\",\"required\":[\"user\"],\"properties\":{\"user\":{\"$ref\":\"#/components/schemas/RootUser\"}}},\"BackupStatus\":{\"type\":\"string\",\"enum\":[\"NEW\",\"BUILDING\",\"COMPLETED\",\"FAILED\",\"DELETING\",\"DELETE_FAILED\"]},\"BackupType\":{\"type\":\"string\",\"enum\":[\"InnoBackupEx\",\"InnoBackupExIncremental\"]},\"BackupSource\":{\"type\":\"object\",\"required\":[\"type\",\"id\"],\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"instance\",\"ha\"]},\"id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}},\"NewBackupSource\":{\"type\":\"object\",\"required\":[\"type\",\"id\"],\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"instance\",\"ha\"]},\"id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2048}}},\"BackupDatastore\":{\"type\":\"object\",\"required\":[\"type\",\"version\",\"version_id\"],\"properties\":{\"type\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"version_id\":{\"type\":\"string\",\"format\":\"uuid\"}}},\"Region\":{\"type\":\"string\",\"enum\":[\"DFW\",\"IAD\",\"ORD\",\"HKG\",\"SYD\",\"LON\"]},\"CreateBackup\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64},\"instance\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":2048},\"source\":{\"allOf\":[{\"$ref\":\"#/components/schemas/NewBackupSource\"}]},\"description\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255},\"parent_id\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":2048},\"incremental\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Flag\"}]},\"copy_to\":{\"type\":\"array\",\"uniqueItems\":true,\"maxItems\":5,\"items\":{\"$ref\":\"#/components/schemas/Region\"}}}},\"Flag\":{\"oneOf\":[{\"type\":\"boolean\"},{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":0,\"maximum\":1}]},\"CreateBackupRequest\":{\"type\":\"object\",\"required\":[\"backup\"],\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/CreateBackup\"}}},\"CopyBackup\":{\"type\":\"object\",\"required\":[\"target_backup_region\"],\"properties\":{\"target_backup_region\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Region\"}]},\"name\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":64},\"description\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255}}},\"CopyBackupRequest\":{\"type\":\"object\",\"required\":[\"copy-backup\"],\"properties\":{\"copy-backup\":{\"$ref\":\"#/components/schemas/CopyBackup\"}}},\"NewBackup\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"status\",\"instance_id\",\"source\",\"parent_id\",\"type\",\"locationRef\",\"size\",\"datastore\",\"flavor_ram\",\"volume_size\",\"is_automated\",\"created\",\"updated\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\",\"nullable\":true},\"status\":{\"$ref\":\"#/components/schemas/BackupStatus\"},\"instance_id\":{\"type\":\"string\",\"format\":\"uuid\",\"nullable\":true},\"source\":{\"$ref\":\"#/components/schemas/BackupSource\"},\"parent_id\":{\"type\":\"string\",\"format\":\"uuid\",\"nullable\":true},\"type\":{\"$ref\":\"#/components/schemas/BackupType\"},\"locationRef\":{\"type\":\"string\",\"nullable\":true},\"size\":{\"type\":\"number\",\"format\":\"double\",\"minimum\":0,\"nullable\":true},\"datastore\":{\"$ref\":\"#/components/schemas/BackupDatastore\"},\"flavor_ram\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"volume_size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}]},\"is_automated\":{\"type\":\"boolean\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"}}},\"NewBackupEnvelope\":{\"type\":\"object\",\"required\":[\"backup\"],\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/NewBackup\"}}},\"Backup\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"status\",\"instance_id\",\"source\",\"parent_id\",\"type\",\"locationRef\",\"size\",\"datastore\",\"flavor_ram\",\"volume_size\",\"is_automated\",\"created\",\"updated\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\",\"nullable\":true},\"status\":{\"$ref\":\"#/components/schemas/BackupStatus\"},\"instance_id\":{\"type\":\"string\",\"format\":\"uuid\",\"nullable\":true},\"source\":{\"$ref\":\"#/components/schemas/BackupSource\"},\"parent_id\":{\"type\":\"string\",\"format\":\"uuid\",\"nullable\":true},\"type\":{\"$ref\":\"#/components/schemas/BackupType\"},\"locationRef\":{\"type\":\"string\",\"nullable\":true},\"size\":{\"type\":\"number\",\"format\":\"double\",\"minimum\":0,\"nullable\":true},\"datastore\":{\"$ref\":\"#/components/schemas/BackupDatastore\"},\"flavor_ram\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"volume_size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}]},\"is_automated\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":1},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"fault\":{\"$ref\":\"#/components/schemas/BackupFault\"}}},\"BackupFault\":{\"type\":\"object\",\"required\":[\"code\",\"message\",\"created\"],\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\"},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]}}},\"BackupEnvelope\":{\"type\":\"object\",\"required\":[\"backup\"],\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/Backup\"}}},\"BackupList\":{\"type\":\"object\",\"required\":[\"backups\"],\"properties\":{\"backups\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Backup\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"Flavor\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"ram\",\"links\"],\"properties\":{\"id\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":999999999},\"name\":{\"type\":\"string\"},\"ram\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":2147483647},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"FlavorEnvelope\":{\"type\":\"object\",\"required\":[\"flavor\"],\"properties\":{\"flavor\":{\"$ref\":\"#/components/schemas/Flavor\"}}},\"FlavorList\":{\"type\":\"object\",\"required\":[\"flavors\"],\"properties\":{\"flavors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Flavor\"}}}},\"DatastoreVersion\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"links\",\"deprecated\",\"flavors\",\"backup_supported\",\"scheduled_backup_supported\",\"databases_supported\",\"users_supported\",\"configurations_supported\",\"replication_supported\",\"ha_supported\",\"volumes_supported\",\"monitoring_supported\",\"at_rest_encryption_supported\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"datastore\":{\"type\":\"string\",\"format\":\"uuid\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"deprecated\":{\"type\":\"boolean\"},\"flavors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Flavor\"}},\"backup_supported\":{\"type\":\"boolean\"},\"scheduled_backup_supported\":{\"type\":\"boolean\"},\"databases_supported\":{\"type\":\"boolean\"},\"users_supported\":{\"type\":\"boolean\"},\"configurations_supported\":{\"type\":\"boolean\"},\"replication_supported\":{\"type\":\"boolean\"},\"ha_supported\":{\"type\":\"boolean\"},\"volumes_supported\":{\"type\":\"boolean\"},\"monitoring_supported\":{\"type\":\"boolean\"},\"at_rest_encryption_supported\":{\"type\":\"boolean\"}}},\"DatastoreVersionEnvelope\":{\"type\":\"object\",\"required\":[\"version\"],\"properties\":{\"version\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}},\"DatastoreVersionList\":{\"type\":\"object\",\"required\":[\"versions\"],\"properties\":{\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}}},\"Datastore\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"links\",\"default_version\",\"versions\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"default_version\":{\"type\":\"string\",\"format\":\"uuid\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}}},\"DatastoreEnvelope\":{\"type\":\"object\",\"required\":[\"datastore\"],\"properties\":{\"datastore\":{\"$ref\":\"#/components/schemas/Datastore\"}}},\"DatastoreList\":{\"type\":\"object\",\"required\":[\"datastores\"],\"properties\":{\"datastores\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Datastore\"}}}},\"ParameterType\":{\"type\":\"string\",\"enum\":[\"integer\",\"float\",\"string\"]},\"NewParameterValue\":{\"oneOf\":[{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},{\"type\":\"boolean\"},{\"type\":\"string\",\"maxLength\":1024},{\"type\":\"integer\",\"format\":\"int64\",\"maximum\":-1},{\"type\":\"number\",\"format\":\"double\",\"not\":{\"type\":\"integer\"}}]},\"ParameterValue\":{\"oneOf\":[{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},{\"type\":\"string\",\"maxLength\":1024}]},\"Parameter\":{\"type\":\"object\",\"required\":[\"name\",\"type\",\"restart_required\"],\"properties\":{\"name\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/components/schemas/ParameterType\"},\"restart_required\":{\"type\":\"boolean\"},\"min\":{\"type\":\"integer\",\"format\":\"int64\"},\"max\":{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},\"enum\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}}}},\"ParameterList\":{\"type\":\"object\",\"required\":[\"configuration-parameters\"],\"properties\":{\"configuration-parameters\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Parameter\"}}}},\"DefaultParameter\":{\"type\":\"object\",\"required\":[\"default\"],\"properties\":{\"default\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/components/schemas/ParameterType\"},\"restart_required\":{\"type\":\"boolean\"},\"min\":{\"type\":\"integer\",\"format\":\"int64\"},\"max\":{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0}}},\"DefaultParameters\":{\"type\":\"object\",\"required\":[\"datastore\",\"datastore_version\",\"flavor\",\"configuration\"],\"properties\":{\"datastore\":{\"type\":\"string\"},\"datastore_version\":{\"type\":\"string\"},\"flavor\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":999999999},\"configuration\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/DefaultParameter\"}}}},\"ConfigurationValues\":{\"type\":\"object\",\"maxProperties\":500,\"additionalProperties\":{\"$ref\":\"#/components/schemas/NewParameterValue\"}},\"ConfigurationName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"NewConfiguration\":{\"type\":\"object\",\"required\":[\"name\",\"values\"],\"properties\":{\"name\":{\"$ref\":\"#/components/schemas/ConfigurationName\"},\"description\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255},\"datastore\":{\"$ref\":\"#/components/schemas/NewDatastore\"},\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}},\"CreateConfigurationRequest\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/NewConfiguration\"}}},\"ConfigurationPatch\":{\"type\":\"object\",\"required\":[\"values\"],\"properties\":{\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}},\"PatchConfigurationRequest\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/ConfigurationPatch\"}}},\"ConfigurationUpdate\":{\"type\":\"object\",\"required\":[\"values\"],\"properties\":{\"name\":{\"$ref\":\"#/components/schemas/ConfigurationName\"},\"description\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255},\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}},\"UpdateConfigurationRequest\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/ConfigurationUpdate\"}}},\"ConfigurationSummary\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"datastore_name\",\"datastore_version_id\",\"datastore_version_name\",\"created\",\"updated\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\",\"nullable\":true},\"datastore_name\":{\"type\":\"string\"},\"datastore_version_id\":{\"type\":\"string\",\"format\":\"uuid\"},\"datastore_version_name\":{\"type\":\"string\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"}}},\"ConfigurationList\":{\"type\":\"object\",\"required\":[\"configurations\"],\"properties\":{\"configurations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ConfigurationSummary\"}}}},\"Configuration\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"datastore_name\",\"datastore_version_id\",\"datastore_version_name\",\"created\",\"updated\",\"instance_count\",\"values\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\",\"nullable\":true},\"datastore_name\":{\"type\":\"string\"},\"datastore_version_id\":{\"type\":\"string\",\"format\":\"uuid\"},\"datastore_version_name\":{\"type\":\"string\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"instance_count\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"values\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/ParameterValue\"}}}},\"ConfigurationEnvelope\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/Configuration\"}}},\"Configured\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"}}},\"ConfiguredList\":{\"type\":\"object\",\"required\":[\"instances\"],\"properties\":{\"instances\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Configured\"}}}},\"ConfigurationReference\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"InstanceConfiguration\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"InstanceConfigurationEnvelope\":{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/InstanceConfiguration\"}}},\"OperationState\":{\"type\":\"string\",\"enum\":[\"QUEUED\",\"RUNNING\",\"SUCCEEDED\",\"FAILED\",\"SUPERSEDED\"]},\"OperationSubject\":{\"type\":\"object\",\"required\":[\"type\",\"id\"],\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"instance\",\"backup\"]},\"id\":{\"type\":\"string\",\"format\":\"uuid\"}}},\"OperationStepState\":{\"type\":\"string\",\"enum\":[\"PENDING\",\"RUNNING\",\"DONE\",\"FAILED\"]},\"OperationStep\":{\"type\":\"object\",\"required\":[\"name\",\"state\",\"attempts\"],\"properties\":{\"name\":{\"type\":\"string\"},\"state\":{\"$ref\":\"#/components/schemas/OperationStepState\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]}}},\"OperationSummary\":{\"type\":\"object\",\"required\":[\"id\",\"kind\",\"state\",\"subject\",\"attempts\",\"started\",\"deadline\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"kind\":{\"type\":\"string\"},\"state\":{\"$ref\":\"#/components/schemas/OperationState\"},\"subject\":{\"$ref\":\"#/components/schemas/OperationSubject\"},\"step\":{\"type\":\"string\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"deadline\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"error\":{\"type\":\"string\"}}},\"Operation\":{\"type\":\"object\",\"required\":[\"id\",\"kind\",\"state\",\"subject\",\"attempts\",\"started\",\"deadline\",\"steps\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"kind\":{\"type\":\"string\"},\"state\":{\"$ref\":\"#/components/schemas/OperationState\"},\"subject\":{\"$ref\":\"#/components/schemas/OperationSubject\"},\"step\":{\"type\":\"string\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"deadline\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"error\":{\"type\":\"string\"},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/OperationStep\"}}}},\"OperationEnvelope\":{\"type\":\"object\",\"required\":[\"operation\"],\"properties\":{\"operation\":{\"$ref\":\"#/components/schemas/Operation\"}}},\"OperationList\":{\"type\":\"object\",\"required\":[\"operations\"],\"properties\":{\"operations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/OperationSummary\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"Limit\":{\"type\":\"object\",\"required\":[\"verb\",\"max_instances\",\"max_volumes\",\"max_backups\",\"max_backup_gigabytes\",\"max_log_gigabytes\",\"max_configurations\"],\"properties\":{\"verb\":{\"type\":\"string\",\"enum\":[\"ABSOLUTE\"]},\"max_instances\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"max_volumes\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"max_backups\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"max_backup_gigabytes\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"max_log_gigabytes\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"max_configurations\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}}},\"LimitList\":{\"type\":\"object\",\"required\":[\"limits\"],\"properties\":{\"limits\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Limit\"}}}},\"FaultDetail\":{\"type\":\"object\",\"required\":[\"code\",\"message\"],\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\"},\"details\":{\"type\":\"string\"},\"retryAfter\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\"}}},\"Fault\":{\"oneOf\":[{\"type\":\"object\",\"required\":[\"badRequest\"],\"additionalProperties\":false,\"properties\":{\"badRequest\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"unauthorized\"],\"additionalProperties\":false,\"properties\":{\"unauthorized\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"forbidden\"],\"additionalProperties\":false,\"properties\":{\"forbidden\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"itemNotFound\"],\"additionalProperties\":false,\"properties\":{\"itemNotFound\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"badMethod\"],\"additionalProperties\":false,\"properties\":{\"badMethod\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"conflict\"],\"additionalProperties\":false,\"properties\":{\"conflict\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"overLimit\"],\"additionalProperties\":false,\"properties\":{\"overLimit\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"badMediaType\"],\"additionalProperties\":false,\"properties\":{\"badMediaType\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"unprocessableEntity\"],\"additionalProperties\":false,\"properties\":{\"unprocessableEntity\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"instanceFault\"],\"additionalProperties\":false,\"properties\":{\"instanceFault\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"notImplemented\"],\"additionalProperties\":false,\"properties\":{\"notImplemented\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"serviceUnavailable\"],\"additionalProperties\":false,\"properties\":{\"serviceUnavailable\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}}]}}",
    )
});
impl types::AccountId {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccountId", self)
    }
}

impl types::IdempotencyKey {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("IdempotencyKey", self)
    }
}

impl types::Link {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Link", self)
    }
}

impl types::Version {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Version", self)
    }
}

impl types::VersionEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("VersionEnvelope", self)
    }
}

impl types::VersionList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("VersionList", self)
    }
}

impl types::InstanceStatus {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceStatus", self)
    }
}

impl types::Timestamp {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Timestamp", self)
    }
}

impl types::VolumeSize {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("VolumeSize", self)
    }
}

impl types::NewVolumeSize {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewVolumeSize", self)
    }
}

impl types::NewVolume {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewVolume", self)
    }
}

impl types::Volume {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Volume", self)
    }
}

impl types::FlavorRef {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("FlavorRef", self)
    }
}

impl types::DatabaseName {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DatabaseName", self)
    }
}

impl types::UserName {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("UserName", self)
    }
}

impl types::Host {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Host", self)
    }
}

impl types::NewDatabase {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewDatabase", self)
    }
}

impl types::DatabaseReference {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DatabaseReference", self)
    }
}

impl types::NewUser {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewUser", self)
    }
}

impl types::RestorePoint {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("RestorePoint", self)
    }
}

impl types::NewDatastore {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewDatastore", self)
    }
}

impl types::NewInstance {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewInstance", self)
    }
}

impl types::CreateInstanceRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CreateInstanceRequest", self)
    }
}

impl types::Expiry {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Expiry", self)
    }
}

impl types::InstanceChange {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceChange", self)
    }
}

impl types::ChangeInstanceRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ChangeInstanceRequest", self)
    }
}

impl types::InstanceAction {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceAction", self)
    }
}

impl types::Resize {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Resize", self)
    }
}

impl types::SaveLogs {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("SaveLogs", self)
    }
}

impl types::InstanceActionAnswer {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceActionAnswer", self)
    }
}

impl types::AvailableUpgrades {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AvailableUpgrades", self)
    }
}

impl types::InstanceSchedule {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceSchedule", self)
    }
}

impl types::Upgrade {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Upgrade", self)
    }
}

impl types::InstanceFlavor {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceFlavor", self)
    }
}

impl types::InstanceDatastore {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceDatastore", self)
    }
}

impl types::InstanceReference {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceReference", self)
    }
}

impl types::ReplicaReference {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ReplicaReference", self)
    }
}

impl types::ReplicationState {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ReplicationState", self)
    }
}

impl types::Replication {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Replication", self)
    }
}

impl types::InstanceFault {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceFault", self)
    }
}

impl types::OperatingStatus {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("OperatingStatus", self)
    }
}

impl types::InstanceAddress {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceAddress", self)
    }
}

impl types::Access {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Access", self)
    }
}

impl types::NewAccess {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewAccess", self)
    }
}

impl types::InstanceSummary {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceSummary", self)
    }
}

impl types::Instance {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Instance", self)
    }
}

impl types::InstanceEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceEnvelope", self)
    }
}

impl types::InstanceDetailList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceDetailList", self)
    }
}

impl types::InstanceList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceList", self)
    }
}

impl types::Database {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Database", self)
    }
}

impl types::DatabaseList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DatabaseList", self)
    }
}

impl types::User {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("User", self)
    }
}

impl types::UserList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("UserList", self)
    }
}

impl types::CreateDatabasesRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CreateDatabasesRequest", self)
    }
}

impl types::CreateUsersRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CreateUsersRequest", self)
    }
}

impl types::NewPassword {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewPassword", self)
    }
}

impl types::ChangePasswordsRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ChangePasswordsRequest", self)
    }
}

impl types::UserChange {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("UserChange", self)
    }
}

impl types::NewHost {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewHost", self)
    }
}

impl types::ChangeUserRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ChangeUserRequest", self)
    }
}

impl types::UserEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("UserEnvelope", self)
    }
}

impl types::UserAccess {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("UserAccess", self)
    }
}

impl types::GrantAccessRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("GrantAccessRequest", self)
    }
}

impl types::RootStatus {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("RootStatus", self)
    }
}

impl types::RootUser {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("RootUser", self)
    }
}

impl types::RootUserEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("RootUserEnvelope", self)
    }
}

impl types::BackupStatus {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("BackupStatus", self)
    }
}

impl types::BackupType {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("BackupType", self)
    }
}

impl types::BackupSource {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("BackupSource", self)
    }
}

impl types::NewBackupSource {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewBackupSource", self)
    }
}

impl types::BackupDatastore {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("BackupDatastore", self)
    }
}

impl types::Region {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Region", self)
    }
}

impl types::CreateBackup {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CreateBackup", self)
    }
}

impl types::Flag {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Flag", self)
    }
}

impl types::CreateBackupRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CreateBackupRequest", self)
    }
}

impl types::CopyBackup {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CopyBackup", self)
    }
}

impl types::CopyBackupRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CopyBackupRequest", self)
    }
}

impl types::NewBackup {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewBackup", self)
    }
}

impl types::NewBackupEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewBackupEnvelope", self)
    }
}

impl types::Backup {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Backup", self)
    }
}

impl types::BackupFault {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("BackupFault", self)
    }
}

impl types::BackupEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("BackupEnvelope", self)
    }
}

impl types::BackupList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("BackupList", self)
    }
}

impl types::Flavor {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Flavor", self)
    }
}

impl types::FlavorEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("FlavorEnvelope", self)
    }
}

impl types::FlavorList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("FlavorList", self)
    }
}

impl types::DatastoreVersion {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DatastoreVersion", self)
    }
}

impl types::DatastoreVersionEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DatastoreVersionEnvelope", self)
    }
}

impl types::DatastoreVersionList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DatastoreVersionList", self)
    }
}

impl types::Datastore {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Datastore", self)
    }
}

impl types::DatastoreEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DatastoreEnvelope", self)
    }
}

impl types::DatastoreList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DatastoreList", self)
    }
}

impl types::ParameterType {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ParameterType", self)
    }
}

impl types::NewParameterValue {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewParameterValue", self)
    }
}

impl types::ParameterValue {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ParameterValue", self)
    }
}

impl types::Parameter {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Parameter", self)
    }
}

impl types::ParameterList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ParameterList", self)
    }
}

impl types::DefaultParameter {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DefaultParameter", self)
    }
}

impl types::DefaultParameters {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DefaultParameters", self)
    }
}

impl types::ConfigurationValues {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfigurationValues", self)
    }
}

impl types::ConfigurationName {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfigurationName", self)
    }
}

impl types::NewConfiguration {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("NewConfiguration", self)
    }
}

impl types::CreateConfigurationRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CreateConfigurationRequest", self)
    }
}

impl types::ConfigurationPatch {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfigurationPatch", self)
    }
}

impl types::PatchConfigurationRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("PatchConfigurationRequest", self)
    }
}

impl types::ConfigurationUpdate {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfigurationUpdate", self)
    }
}

impl types::UpdateConfigurationRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("UpdateConfigurationRequest", self)
    }
}

impl types::ConfigurationSummary {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfigurationSummary", self)
    }
}

impl types::ConfigurationList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfigurationList", self)
    }
}

impl types::Configuration {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Configuration", self)
    }
}

impl types::ConfigurationEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfigurationEnvelope", self)
    }
}

impl types::Configured {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Configured", self)
    }
}

impl types::ConfiguredList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfiguredList", self)
    }
}

impl types::ConfigurationReference {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ConfigurationReference", self)
    }
}

impl types::InstanceConfiguration {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceConfiguration", self)
    }
}

impl types::InstanceConfigurationEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("InstanceConfigurationEnvelope", self)
    }
}

impl types::OperationState {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("OperationState", self)
    }
}

impl types::OperationSubject {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("OperationSubject", self)
    }
}

impl types::OperationStepState {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("OperationStepState", self)
    }
}

impl types::OperationStep {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("OperationStep", self)
    }
}

impl types::OperationSummary {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("OperationSummary", self)
    }
}

impl types::Operation {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Operation", self)
    }
}

impl types::OperationEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("OperationEnvelope", self)
    }
}

impl types::OperationList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("OperationList", self)
    }
}

impl types::Limit {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Limit", self)
    }
}

impl types::LimitList {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("LimitList", self)
    }
}

impl types::FaultDetail {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("FaultDetail", self)
    }
}

impl types::Fault {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Fault", self)
    }
}

/// The versions of this API.
pub trait Versions: Send + Sync + 'static {
    /// List API versions
    ///
    /// Lists the versions of the API that this service speaks. Needs no token.
    fn list_versions(
        &self,
        call: &Call,
    ) -> impl Future<Output = Result<types::VersionList, types::Fault>> + Send;
    /// Show an API version
    ///
    /// Shows the status of version 1.0 of the API. Needs no token.
    fn show_version(
        &self,
        call: &Call,
    ) -> impl Future<Output = Result<types::VersionEnvelope, types::Fault>> + Send;
}

/// Database instances, one MariaDB server each.
pub trait Instances: Send + Sync + 'static {
    /// List instances
    ///
    /// Lists the account's instances in the order of their ids, a page at a time. When there are
    /// more, the reply carries a link of the relation `next`.
    fn list_instances(
        &self,
        call: &Call,
        path: types::ListInstancesPath,
        query: types::ListInstancesQuery,
    ) -> impl Future<Output = Result<types::InstanceList, types::Fault>> + Send;
    /// Create, replicate or restore an instance
    ///
    /// Starts to build a new instance and answers at once, with the status BUILD. The status turns
    /// ACTIVE when the server accepts connections and every database and user of the request
    /// exists; it turns ERROR when that can't be done.
    ///
    /// The body takes three forms. A plain one creates an empty instance. With `replica_of` the new
    /// instance is a replica of another one, and `flavorRef` and `volume` may be left out to take the
    /// source's; otherwise both are required.
    /// With `restorePoint` the new instance starts from a backup; a replica is made of its source
    /// anyway, and needs none. Of `databases` and `users` some may be in the backup: such a database
    /// stays as it is, and such a user, of the same name and host, has the password of the request, and
    /// its rights beside those that it had. Members that this document doesn't name are ignored.
    ///
    /// A replica has all that its source has, databases and users included, follows it from then
    /// on, and takes no writes of its own. Its source is ACTIVE and goes on; it is no replica
    /// itself and has two at most. A replica has a volume that is no smaller than its source's,
    /// and as much memory as the service is set up to want of one. It doesn't have the configuration
    /// group of its source.
    ///
    /// An instance with a configuration group is started with its values. If the server doesn't
    /// start with them, it is started without, and the instance says so.
    fn create_instance(
        &self,
        call: &Call,
        path: types::CreateInstancePath,
        header: types::CreateInstanceHeader,
        body: types::CreateInstanceRequest,
    ) -> impl Future<Output = Result<types::InstanceEnvelope, types::Fault>> + Send;
    /// List instances with all their details
    ///
    /// Lists the account's instances in the order of their ids, a page at a time, each as it is
    /// shown by itself. When there are more, the reply carries a link of the relation `next`.
    fn list_instances_in_detail(
        &self,
        call: &Call,
        path: types::ListInstancesInDetailPath,
        query: types::ListInstancesInDetailQuery,
    ) -> impl Future<Output = Result<types::InstanceDetailList, types::Fault>> + Send;
    /// Show an instance
    ///
    /// Shows one instance with its status and all its details.
    fn show_instance(
        &self,
        call: &Call,
        path: types::ShowInstancePath,
    ) -> impl Future<Output = Result<types::InstanceEnvelope, types::Fault>> + Send;
    /// Delete an instance
    ///
    /// Starts to remove an instance with all its data and answers at once. The status is SHUTDOWN
    /// until nothing is left of it; from then on the instance isn't found. An instance can be
    /// deleted in every status, BUILD included, but not as long as it has replicas. One that is
    /// protected from being deleted (`deletion_protection`) is refused with 403.
    fn delete_instance(
        &self,
        call: &Call,
        path: types::DeleteInstancePath,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Change an instance
    ///
    /// Changes the name of an instance and how long it stays, attaches a configuration group, or makes
    /// a replica an instance like any other. What isn't given stays as it is.
    ///
    /// With the id of a group as `configuration`, that is attached instead of any other; if it is
    /// empty or null, or if nothing at all is given, none is attached any more. What the running
    /// server takes of it is set before the answer, or within moments after it; the status is
    /// RESTART_REQUIRED until then, and for the rest until the instance is restarted.
    ///
    /// With `replica_of`, empty or null, a replica is detached: it does what it has received, leaves
    /// its source, and takes writes of its own. Its status is DETACH_REPLICA until then. Nothing
    /// else can be changed along with that.
    fn update_instance(
        &self,
        call: &Call,
        path: types::UpdateInstancePath,
        body: types::ChangeInstanceRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Change an instance
    ///
    /// Changes the name of an instance and how long it stays, attaches a configuration group, or makes
    /// a replica an instance like any other. Members that aren't given stay as they are.
    ///
    /// With the id of a group as `configuration`, that is attached instead of any other; if it is
    /// empty or null, none is attached any more. What the running server takes of it is set before
    /// the answer, or within moments after it; the status is RESTART_REQUIRED until then, and for the
    /// rest until the instance is restarted.
    ///
    /// With `replica_of`, empty or null, a replica is detached: it does what it has received, leaves
    /// its source, and takes writes of its own. Its status is DETACH_REPLICA until then. Nothing
    /// else can be changed along with that.
    fn patch_instance(
        &self,
        call: &Call,
        path: types::PatchInstancePath,
        body: types::ChangeInstanceRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Do something with an instance
    ///
    /// Starts what the one member of the body names.
    ///
    /// `resize` gives an instance another flavor or a larger volume. The server goes on while its
    /// memory changes, but for one that can't have so much more without starting anew; its status
    /// is RESIZE until then. If it can't have the memory, it keeps its flavor and is ACTIVE again; the
    /// operation says why. A volume grows at once, and never shrinks, and smaller ones of replicas grow
    /// with that of their source, for they have to have room for as much; also that of an instance in
    /// REBOOT or REPLICATION_ERROR, and that of one in ERROR, which is restarted then.
    /// `restart` ends the server of an ACTIVE instance in good order and starts it again, with all
    /// values of its configuration group. Its status is REBOOT until then. A replica goes on to
    /// follow its source. An instance in ERROR is started again with all that it had, or is in ERROR
    /// again and says why. One that was never built, whose place a replica has taken, or whose files
    /// were begun to be removed, can only be deleted. A replica in ERROR that has no data is made anew,
    /// in status BUILD.
    ///
    /// `promote_to_replica_source` has a replica take the place of its source, which is ACTIVE and
    /// follows it from then on, as all other replicas do. No write that was acknowledged is lost;
    /// once the replicas are less than a second behind, the source takes none until the replica
    /// does. The status of the replica is PROMOTE until then. Whoever follows it from then on has a
    /// volume at least as large as its own: smaller ones grow, or the promotion is refused where there
    /// is no room for that.
    ///
    /// `eject_replica_source` takes the place of a source away whose status is ERROR or REBOOT, and
    /// gives it to the replica that has received most. What no replica received is lost. It is refused
    /// while one of its replicas is being started anew or resized: that one may have received most. The
    /// status of the source is EJECT until then, and afterwards ERROR: it isn't started again.
    ///
    /// `save_logs` copies the logs of an instance, which may be ACTIVE, in REPLICATION_ERROR or in
    /// ERROR, to the container `z_MYSQL_LOGS` of its region, beside that of the backups: the server's
    /// log, `mariadbd.log`, in which is also what the service heard of its process; the one before,
    /// `mariadbd.log.1`, since another one is begun after 16 MiB; that of slow queries,
    /// `mariadbd-slow.log`, and that of all queries, `mariadbd-general.log`, if it writes them, and the
    /// ones before, which end with `.1`, too. They take nothing of the volume. Each is an object of its own, plain text as the
    /// server wrote it, `{account}/{instance}/{moment}/{log}`; the moment is when the request was
    /// accepted, in UTC and to the microsecond, as `20260131T235959.123456Z`. A log that grows
    /// meanwhile ends where it did at the beginning. The status stays as it is, but nothing else is
    /// begun with the instance until then, unless it is deleted, its server ends or it is ejected:
    /// then its logs aren't saved. Nor are they if they can't be stored; the operation says why.
    ///
    /// `upgrade` builds a replica of an ACTIVE instance that is of a newer version, with the name of
    /// the instance and `_upgrade`, its flavor and its volume, and no configuration group. It takes
    /// from the quota as any other. Both are in VERIFY_UPGRADE as soon as they would be ACTIVE, until
    /// the replica is detached, which is an instance of its own then, or deleted; the instance itself
    /// goes on and stays as it is. Neither gives its place to the other. An instance that is a source
    /// or a replica already isn't upgraded. Only this answer has a body.
    ///
    /// `reset_status` changes nothing: no status gets stuck, and an instance is deleted in any. Clients
    /// that delete by force send it before, and are let go on.
    ///
    /// Whoever may create may save logs; everything else here takes an administrator. Promoting and
    /// ejecting are extensions.
    fn act_on_instance(
        &self,
        call: &Call,
        path: types::ActOnInstancePath,
        header: types::ActOnInstanceHeader,
        body: types::InstanceAction,
    ) -> impl Future<Output = Result<types::InstanceActionAnswer, types::Fault>> + Send;
    /// List the replicas of an instance
    ///
    /// Lists all instances that follow one, in the order of their ids.
    fn list_replicas(
        &self,
        call: &Call,
        path: types::ListReplicasPath,
    ) -> impl Future<Output = Result<types::InstanceList, types::Fault>> + Send;
}

/// Copies of all that an instance has in it, to make instances of.
pub trait Backups: Send + Sync + 'static {
    /// List backups
    ///
    /// Lists the account's backups, the newest first, a page at a time. When there are more, the
    /// reply carries a link of the relation `next`.
    fn list_backups(
        &self,
        call: &Call,
        path: types::ListBackupsPath,
        query: types::ListBackupsQuery,
    ) -> impl Future<Output = Result<types::BackupList, types::Fault>> + Send;
    /// Create a backup
    ///
    /// Starts to back an instance up and answers at once, with the status NEW. The status turns
    /// COMPLETED when all that the instance had in it at some moment meanwhile is stored; it turns
    /// FAILED, and says why, when that can't be done, and then nothing is stored. The status of the
    /// instance is BACKUP until then. Its server goes on.
    ///
    /// With `parent_id` only what has changed since that backup is stored: an incremental backup,
    /// whose parent may be one. It can be restored as long as its parents are there. With `incremental`
    /// the parent is the latest completed one; where there is none, all is stored.
    ///
    /// With `copy_to` it is copied to other regions as soon as it is COMPLETED, as `copyBackup` does
    /// it, under the name and the description that it has. An incremental backup is refused if its
    /// parent isn't in each of them.
    fn create_backup(
        &self,
        call: &Call,
        path: types::CreateBackupPath,
        header: types::CreateBackupHeader,
        body: types::CreateBackupRequest,
    ) -> impl Future<Output = Result<types::NewBackupEnvelope, types::Fault>> + Send;
    /// Show a backup
    ///
    /// Shows one backup. It stays when its instance is deleted.
    fn show_backup(
        &self,
        call: &Call,
        path: types::ShowBackupPath,
    ) -> impl Future<Output = Result<types::BackupEnvelope, types::Fault>> + Send;
    /// Delete a backup
    ///
    /// Starts to delete a backup with every incremental backup that can't be restored without it,
    /// and answers at once. The status is DELETING until nothing is left of it; from then on the
    /// backup isn't found. One that is being made, restored or copied can't be deleted. Copies in other
    /// regions stay.
    fn delete_backup(
        &self,
        call: &Call,
        path: types::DeleteBackupPath,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Copy a backup to another region
    ///
    /// Starts to copy a completed backup to another region and answers at once. The operation
    /// `copy_backup` says how far that is, and why it failed if it did; then nothing of the copy stays,
    /// and the backup is COMPLETED as before.
    ///
    /// The copy has the same id, and its own name and description if they are given. The service in
    /// that region lists it soon, and makes instances of it. It stays when the backup is deleted, and
    /// is deleted there.
    ///
    /// An incremental backup is refused if its parent isn't in that region. So is one that is being
    /// copied, or was copied there before.
    fn copy_backup(
        &self,
        call: &Call,
        path: types::CopyBackupPath,
        header: types::CopyBackupHeader,
        body: types::CopyBackupRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// List an instance's backups
    ///
    /// Lists the backups of one instance, the newest first, a page at a time. When there are more,
    /// the reply carries a link of the relation `next`. Those of an instance that was deleted are
    /// listed for as long as there are any.
    fn list_instance_backups(
        &self,
        call: &Call,
        path: types::ListInstanceBackupsPath,
        query: types::ListInstanceBackupsQuery,
    ) -> impl Future<Output = Result<types::BackupList, types::Fault>> + Send;
}

/// The databases of an instance, in its server.
pub trait Databases: Send + Sync + 'static {
    /// List the databases of an instance
    ///
    /// Asks the server of an instance for its databases, and lists them in the order of their names,
    /// byte by byte, a page at a time. Those of the server itself aren't listed. When there are
    /// more, the reply carries a link of the relation `next`. A server that doesn't answer in time is
    /// a fault of its own, with the status 503.
    fn list_databases(
        &self,
        call: &Call,
        path: types::ListDatabasesPath,
        query: types::ListDatabasesQuery,
    ) -> impl Future<Output = Result<types::DatabaseList, types::Fault>> + Send;
    /// Create databases
    ///
    /// Creates databases in the server of an ACTIVE instance that is no replica, and answers when they
    /// are there. If a name of the request is taken, nothing is created.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; some of the
    /// databases may be there then, or be made later. With an `Idempotency-Key` the same request can be
    /// sent again: what was begun under that key is finished, and what it has made isn't in its way.
    fn create_databases(
        &self,
        call: &Call,
        path: types::CreateDatabasesPath,
        header: types::CreateDatabasesHeader,
        body: types::CreateDatabasesRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Delete a database
    ///
    /// Deletes a database with all that is in it from the server of an instance that is ACTIVE or in
    /// REPLICATION_ERROR and no replica, and what users may do there; of one that isn't there, the
    /// rights that users have on it, if any have. Those of the server itself aren't found. One with a
    /// table that a table of another database refers to is refused with 422.
    ///
    /// A database that somebody uses in a transaction isn't deleted until that ends. When it doesn't in
    /// time, or the server doesn't answer, that is a fault of its own, with the status 503; the database
    /// may be gone then, or be deleted later. The same request can be sent again.
    fn delete_database(
        &self,
        call: &Call,
        path: types::DeleteDatabasePath,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
}

/// Who may log in to an instance, and what they may do there.
pub trait Users: Send + Sync + 'static {
    /// List the users of an instance
    ///
    /// Asks the server of an instance for its users, and lists them with the databases that they
    /// have rights on, there or not, in the order of `name@host`, byte by byte, a page at a time. Those
    /// of the server and of the service itself aren't listed, and root only while it is enabled. When
    /// there are more, the reply carries a link of the relation `next`. A server that doesn't answer in
    /// time is a fault of its own, with the status 503.
    fn list_users(
        &self,
        call: &Call,
        path: types::ListUsersPath,
        query: types::ListUsersQuery,
    ) -> impl Future<Output = Result<types::UserList, types::Fault>> + Send;
    /// Create users
    ///
    /// Creates users in the server of an ACTIVE instance that is no replica, and answers when they are
    /// there, with all rights on their databases: those that are there, and those that will be. If one of
    /// the users is there before, nothing is created.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; some of the
    /// users may be there then, or be made later. With an `Idempotency-Key` the same request can be sent
    /// again: what was begun under that key is finished, and what it has made isn't in its way.
    fn create_users(
        &self,
        call: &Call,
        path: types::CreateUsersPath,
        header: types::CreateUsersHeader,
        body: types::CreateUsersRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Change the passwords of users
    ///
    /// Gives users of an ACTIVE instance that is no replica other passwords, and answers when they have
    /// them. If one of the users isn't there, it isn't found, and nothing is changed. Whoever is logged
    /// in stays so.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; some of the
    /// passwords may be changed then, or later. The same request can be sent again.
    fn change_passwords(
        &self,
        call: &Call,
        path: types::ChangePasswordsPath,
        body: types::ChangePasswordsRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Show a user
    ///
    /// Asks the server of an instance for a user and the databases that it has rights on, there or not.
    /// Those of the server and of the service itself are refused, and so is root unless it is enabled. A
    /// server that doesn't answer in time is a fault of its own, with the status 503.
    fn show_user(
        &self,
        call: &Call,
        path: types::ShowUserPath,
    ) -> impl Future<Output = Result<types::UserEnvelope, types::Fault>> + Send;
    /// Change a user
    ///
    /// Changes the name, the password or the host of a user of an ACTIVE instance that is no replica.
    /// What isn't given stays as it is, and so do the rights of the user. If there is a user of the new
    /// name and host, nothing is changed. Whoever is logged in stays so.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; the change may
    /// be made then, or later. The password is changed before the name and the host: the same request
    /// can be sent again until the user isn't found under its old name.
    fn change_user(
        &self,
        call: &Call,
        path: types::ChangeUserPath,
        body: types::ChangeUserRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Delete a user
    ///
    /// Deletes a user from the server of an ACTIVE instance that is no replica. Whoever is logged in
    /// stays so.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; the user may be
    /// gone then, or be deleted later.
    fn delete_user(
        &self,
        call: &Call,
        path: types::DeleteUserPath,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// List what a user may use
    ///
    /// Asks the server of an instance for the databases that a user has rights on, there or not, in the
    /// order of their names, byte by byte. A server that doesn't answer in time is a fault of its own, with the status
    /// 503.
    fn list_user_access(
        &self,
        call: &Call,
        path: types::ListUserAccessPath,
    ) -> impl Future<Output = Result<types::UserAccess, types::Fault>> + Send;
    /// Grant a user access
    ///
    /// Gives a user of an ACTIVE instance that is no replica all rights on databases, beside those that
    /// it has. A database needn't be there: the rights wait for it.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; some rights may
    /// be granted then, or later. The same request can be sent again.
    fn grant_user_access(
        &self,
        call: &Call,
        path: types::GrantUserAccessPath,
        body: types::GrantAccessRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Revoke the access of a user
    ///
    /// Takes all rights on a database from a user of an ACTIVE instance that is no replica. A database
    /// that the user has no rights on isn't found.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; the rights may
    /// be revoked then, or later.
    fn revoke_user_access(
        &self,
        call: &Call,
        path: types::RevokeUserAccessPath,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
}

/// The user of an instance that may use all databases.
pub trait Root: Send + Sync + 'static {
    /// Show whether root is enabled
    ///
    /// Asks the server of an instance whether somebody can log in as root now: it was enabled, and not
    /// disabled since. Replicas and backups have what their instance had. A server that doesn't answer
    /// in time is a fault of its own, with the status 503.
    fn show_root(
        &self,
        call: &Call,
        path: types::ShowRootPath,
    ) -> impl Future<Output = Result<types::RootStatus, types::Fault>> + Send;
    /// Enable root
    ///
    /// Enables the user root of an ACTIVE instance that is no replica, from any host, and gives it a new
    /// password, which no other reply ever shows. It has all rights on all databases but those of the
    /// server itself, now and later. It can't make users or grant rights: that is done here.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; root may be
    /// enabled then, or later, with a password that nobody knows. With an `Idempotency-Key` the same
    /// request can be sent again, and is answered with the password of the first time.
    fn enable_root(
        &self,
        call: &Call,
        path: types::EnableRootPath,
        header: types::EnableRootHeader,
    ) -> impl Future<Output = Result<types::RootUserEnvelope, types::Fault>> + Send;
    /// Disable root
    ///
    /// Disables the user root of an ACTIVE instance that is no replica: nobody can log in as it, and
    /// whoever has is disconnected. It isn't found when root was never enabled.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; root may be
    /// disabled then, or later. The same request can be sent again.
    fn disable_root(
        &self,
        call: &Call,
        path: types::DisableRootPath,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
}

/// The sizes of memory that an instance can have.
pub trait Flavors: Send + Sync + 'static {
    /// List flavors
    ///
    /// Lists every flavor, in the order of their ids.
    fn list_flavors(
        &self,
        call: &Call,
        path: types::ListFlavorsPath,
    ) -> impl Future<Output = Result<types::FlavorList, types::Fault>> + Send;
    /// List flavors with all their details
    ///
    /// Lists the flavors, each as it is shown by itself, as every list of them does.
    fn list_flavors_in_detail(
        &self,
        call: &Call,
        path: types::ListFlavorsInDetailPath,
    ) -> impl Future<Output = Result<types::FlavorList, types::Fault>> + Send;
    /// Show a flavor
    ///
    /// Shows one flavor.
    fn show_flavor(
        &self,
        call: &Call,
        path: types::ShowFlavorPath,
    ) -> impl Future<Output = Result<types::FlavorEnvelope, types::Fault>> + Send;
    /// List the flavors of a version
    ///
    /// Lists the flavors that instances of a version can have, in the order of their ids.
    fn list_version_flavors(
        &self,
        call: &Call,
        path: types::ListVersionFlavorsPath,
    ) -> impl Future<Output = Result<types::FlavorList, types::Fault>> + Send;
}

/// The kinds of databases and their versions.
pub trait Datastores: Send + Sync + 'static {
    /// List datastores
    ///
    /// Lists the kinds of databases that instances can run, and the versions of each.
    fn list_datastores(
        &self,
        call: &Call,
        path: types::ListDatastoresPath,
    ) -> impl Future<Output = Result<types::DatastoreList, types::Fault>> + Send;
    /// Show a datastore
    ///
    /// Shows one kind of database and its versions.
    fn show_datastore(
        &self,
        call: &Call,
        path: types::ShowDatastorePath,
    ) -> impl Future<Output = Result<types::DatastoreEnvelope, types::Fault>> + Send;
    /// List the versions of a datastore
    ///
    /// Lists the versions of one kind of database, the default first.
    fn list_datastore_versions(
        &self,
        call: &Call,
        path: types::ListDatastoreVersionsPath,
    ) -> impl Future<Output = Result<types::DatastoreVersionList, types::Fault>> + Send;
    /// Show a version of a datastore
    ///
    /// Shows one version and what the service does for its instances.
    fn show_datastore_version(
        &self,
        call: &Call,
        path: types::ShowDatastoreVersionPath,
    ) -> impl Future<
        Output = Result<types::DatastoreVersionEnvelope, types::Fault>,
    > + Send;
    /// Show a version without its datastore
    ///
    /// Shows one version and what the service does for its instances.
    fn show_version_alone(
        &self,
        call: &Call,
        path: types::ShowVersionAlonePath,
    ) -> impl Future<
        Output = Result<types::DatastoreVersionEnvelope, types::Fault>,
    > + Send;
}

/// What can be set of the servers of a version.
pub trait Parameters: Send + Sync + 'static {
    /// List configuration parameters
    ///
    /// Lists what a configuration group can set of a version, in the order of the names. The server itself
    /// says what that is; what would break the service is left out: where files lie, how the server is
    /// reached, keys and certificates, what replicas and backups need, what the flavor decides.
    fn list_parameters(
        &self,
        call: &Call,
        path: types::ListParametersPath,
    ) -> impl Future<Output = Result<types::ParameterList, types::Fault>> + Send;
    /// Show a configuration parameter
    ///
    /// Shows what one parameter takes. In its name `-` is the same as `_`.
    fn show_parameter(
        &self,
        call: &Call,
        path: types::ShowParameterPath,
    ) -> impl Future<Output = Result<types::Parameter, types::Fault>> + Send;
    /// List configuration parameters without a datastore
    ///
    /// Lists what a configuration group can set of a version, in the order of the names. The server itself
    /// says what that is; what would break the service is left out: where files lie, how the server is
    /// reached, keys and certificates, what replicas and backups need, what the flavor decides.
    fn list_version_parameters(
        &self,
        call: &Call,
        path: types::ListVersionParametersPath,
    ) -> impl Future<Output = Result<types::ParameterList, types::Fault>> + Send;
    /// Show a configuration parameter without a datastore
    ///
    /// Shows what one parameter takes. In its name `-` is the same as `_`.
    fn show_version_parameter(
        &self,
        call: &Call,
        path: types::ShowVersionParameterPath,
    ) -> impl Future<Output = Result<types::Parameter, types::Fault>> + Send;
    /// Show the default values of a version
    ///
    /// Shows what the service sets of every instance of a version and a flavor. Those that a configuration
    /// group may set come with what they take.
    fn show_default_parameters(
        &self,
        call: &Call,
        path: types::ShowDefaultParametersPath,
    ) -> impl Future<Output = Result<types::DefaultParameters, types::Fault>> + Send;
}

/// Groups of values that servers are set to.
pub trait Configurations: Send + Sync + 'static {
    /// List configuration groups
    ///
    /// Lists the account's configuration groups, without their values, in the order of their ids.
    fn list_configurations(
        &self,
        call: &Call,
        path: types::ListConfigurationsPath,
    ) -> impl Future<Output = Result<types::ConfigurationList, types::Fault>> + Send;
    /// Create a configuration group
    ///
    /// Makes a group of values for parameters of one version, which instances can be given.
    ///
    /// The values are checked against the parameters of the version: a name that isn't one, or a value that
    /// it doesn't take, is refused.
    fn create_configuration(
        &self,
        call: &Call,
        path: types::CreateConfigurationPath,
        header: types::CreateConfigurationHeader,
        body: types::CreateConfigurationRequest,
    ) -> impl Future<Output = Result<types::ConfigurationEnvelope, types::Fault>> + Send;
    /// Show a configuration group
    ///
    /// Shows a group with its values.
    fn show_configuration(
        &self,
        call: &Call,
        path: types::ShowConfigurationPath,
    ) -> impl Future<Output = Result<types::ConfigurationEnvelope, types::Fault>> + Send;
    /// Change some values of a configuration group
    ///
    /// Adds values to a group, or changes those that it has.
    ///
    /// All instances that the group is attached to go by the new values: what a running server takes at
    /// once, and whatever else from its next start. Until then the status of the instance is
    /// RESTART_REQUIRED.
    ///
    /// The values are checked against the parameters of the version: a name that isn't one, or a value that
    /// it doesn't take, is refused.
    fn patch_configuration(
        &self,
        call: &Call,
        path: types::PatchConfigurationPath,
        body: types::PatchConfigurationRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Replace the values of a configuration group
    ///
    /// Gives a group other values, and perhaps another name and description. Values that aren't named are
    /// set back to what the service sets.
    ///
    /// All instances that the group is attached to go by the new values: what a running server takes at
    /// once, and whatever else from its next start. Until then the status of the instance is
    /// RESTART_REQUIRED.
    ///
    /// The values are checked against the parameters of the version: a name that isn't one, or a value that
    /// it doesn't take, is refused.
    fn update_configuration(
        &self,
        call: &Call,
        path: types::UpdateConfigurationPath,
        body: types::UpdateConfigurationRequest,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// Delete a configuration group
    ///
    /// Deletes a group. One that is attached to an instance stays, and the request is refused.
    fn delete_configuration(
        &self,
        call: &Call,
        path: types::DeleteConfigurationPath,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
    /// List the instances of a configuration group
    ///
    /// Lists the instances that a group is attached to, in the order of their ids.
    fn list_configuration_instances(
        &self,
        call: &Call,
        path: types::ListConfigurationInstancesPath,
    ) -> impl Future<Output = Result<types::ConfiguredList, types::Fault>> + Send;
    /// Show the default configuration of an instance
    ///
    /// Shows what the service sets of an instance, whatever configuration group is attached to it.
    fn show_instance_configuration(
        &self,
        call: &Call,
        path: types::ShowInstanceConfigurationPath,
    ) -> impl Future<
        Output = Result<types::InstanceConfigurationEnvelope, types::Fault>,
    > + Send;
}

/// What the service does after it has answered.
pub trait Operations: Send + Sync + 'static {
    /// List operations
    ///
    /// Lists the account's operations, the newest first, a page at a time. When there are more, the
    /// reply carries a link of the relation `next`.
    fn list_operations(
        &self,
        call: &Call,
        path: types::ListOperationsPath,
        query: types::ListOperationsQuery,
    ) -> impl Future<Output = Result<types::OperationList, types::Fault>> + Send;
    /// Show an operation
    ///
    /// Shows one operation with its steps.
    fn show_operation(
        &self,
        call: &Call,
        path: types::ShowOperationPath,
    ) -> impl Future<Output = Result<types::OperationEnvelope, types::Fault>> + Send;
}

/// How much an account may have.
pub trait Limits: Send + Sync + 'static {
    /// List limits
    ///
    /// Lists how much the account may have. A request that would exceed a limit is refused with the
    /// fault `overLimit`.
    fn list_limits(
        &self,
        call: &Call,
        path: types::ListLimitsPath,
    ) -> impl Future<Output = Result<types::LimitList, types::Fault>> + Send;
}

/// Cloud Databases as dropshot serves it. Every method is provided: it calls the service of the same name.
#[dropshot::api_description{tag_config = {tags = {"versions" = {description = "The versions of this API."},
"instances" = {description = "Database instances, one MariaDB server each."},
"backups" = {description = "Copies of all that an instance has in it, to make instances of."},
"databases" = {description = "The databases of an instance, in its server."},
"users" = {description = "Who may log in to an instance, and what they may do there."},
"root" = {description = "The user of an instance that may use all databases."},
"flavors" = {description = "The sizes of memory that an instance can have."},
"datastores" = {description = "The kinds of databases and their versions."},
"parameters" = {description = "What can be set of the servers of a version."},
"configurations" = {description = "Groups of values that servers are set to."},
"operations" = {description = "What the service does after it has answered."},
"limits" = {description = "How much an account may have."}}}}]
pub trait CloudDatabasesApi {
    /// The service behind the endpoints.
    type Context: Versions
        + Instances
        + Backups
        + Databases
        + Users
        + Root
        + Flavors
        + Datastores
        + Parameters
        + Configurations
        + Operations
        + Limits;
    /// List API versions
    ///
    /// Lists the versions of the API that this service speaks. Needs no token.
    #[endpoint{method = GET,
    path = "/",
    operation_id = "listVersions",
    tags = ["versions"],
    }]
    async fn list_versions(
        rqctx: dropshot::RequestContext<Self::Context>,
    ) -> Result<dropshot::HttpResponseOk<types::VersionList>, types::Fault> {
        let call = Call::new(&rqctx);
        Versions::list_versions(rqctx.context(), &call)
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show an API version
    ///
    /// Shows the status of version 1.0 of the API. Needs no token.
    #[endpoint{method = GET,
    path = "/v1.0",
    operation_id = "showVersion",
    tags = ["versions"],
    }]
    async fn show_version(
        rqctx: dropshot::RequestContext<Self::Context>,
    ) -> Result<dropshot::HttpResponseOk<types::VersionEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Versions::show_version(rqctx.context(), &call)
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List instances
    ///
    /// Lists the account's instances in the order of their ids, a page at a time. When there are
    /// more, the reply carries a link of the relation `next`.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances",
    operation_id = "listInstances",
    tags = ["instances"],
    }]
    async fn list_instances(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListInstancesPath>,
        query: dropshot::Query<types::ListInstancesQuery>,
    ) -> Result<dropshot::HttpResponseOk<types::InstanceList>, types::Fault> {
        let call = Call::new(&rqctx);
        Instances::list_instances(
                rqctx.context(),
                &call,
                path.into_inner(),
                query.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Create, replicate or restore an instance
    ///
    /// Starts to build a new instance and answers at once, with the status BUILD. The status turns
    /// ACTIVE when the server accepts connections and every database and user of the request
    /// exists; it turns ERROR when that can't be done.
    ///
    /// The body takes three forms. A plain one creates an empty instance. With `replica_of` the new
    /// instance is a replica of another one, and `flavorRef` and `volume` may be left out to take the
    /// source's; otherwise both are required.
    /// With `restorePoint` the new instance starts from a backup; a replica is made of its source
    /// anyway, and needs none. Of `databases` and `users` some may be in the backup: such a database
    /// stays as it is, and such a user, of the same name and host, has the password of the request, and
    /// its rights beside those that it had. Members that this document doesn't name are ignored.
    ///
    /// A replica has all that its source has, databases and users included, follows it from then
    /// on, and takes no writes of its own. Its source is ACTIVE and goes on; it is no replica
    /// itself and has two at most. A replica has a volume that is no smaller than its source's,
    /// and as much memory as the service is set up to want of one. It doesn't have the configuration
    /// group of its source.
    ///
    /// An instance with a configuration group is started with its values. If the server doesn't
    /// start with them, it is started without, and the instance says so.
    #[endpoint{method = POST,
    path = "/v1.0/{accountId}/instances",
    operation_id = "createInstance",
    tags = ["instances"],
    }]
    async fn create_instance(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::CreateInstancePath>,
        header: dropshot::Header<types::CreateInstanceHeader>,
        body: dropshot::TypedBody<types::CreateInstanceRequest>,
    ) -> Result<dropshot::HttpResponseOk<types::InstanceEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Instances::create_instance(
                rqctx.context(),
                &call,
                path.into_inner(),
                header.into_inner(),
                body.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List instances with all their details
    ///
    /// Lists the account's instances in the order of their ids, a page at a time, each as it is
    /// shown by itself. When there are more, the reply carries a link of the relation `next`.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances-in-detail",
    operation_id = "listInstancesInDetail",
    tags = ["instances"],
    }]
    async fn list_instances_in_detail(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListInstancesInDetailPath>,
        query: dropshot::Query<types::ListInstancesInDetailQuery>,
    ) -> Result<dropshot::HttpResponseOk<types::InstanceDetailList>, types::Fault> {
        let call = Call::new(&rqctx);
        Instances::list_instances_in_detail(
                rqctx.context(),
                &call,
                path.into_inner(),
                query.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show an instance
    ///
    /// Shows one instance with its status and all its details.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}",
    operation_id = "showInstance",
    tags = ["instances"],
    }]
    async fn show_instance(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowInstancePath>,
    ) -> Result<dropshot::HttpResponseOk<types::InstanceEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Instances::show_instance(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Delete an instance
    ///
    /// Starts to remove an instance with all its data and answers at once. The status is SHUTDOWN
    /// until nothing is left of it; from then on the instance isn't found. An instance can be
    /// deleted in every status, BUILD included, but not as long as it has replicas. One that is
    /// protected from being deleted (`deletion_protection`) is refused with 403.
    #[endpoint{method = DELETE,
    path = "/v1.0/{accountId}/instances/{instanceId}",
    operation_id = "deleteInstance",
    tags = ["instances"],
    }]
    async fn delete_instance(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::DeleteInstancePath>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Instances::delete_instance(rqctx.context(), &call, path.into_inner())
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Change an instance
    ///
    /// Changes the name of an instance and how long it stays, attaches a configuration group, or makes
    /// a replica an instance like any other. What isn't given stays as it is.
    ///
    /// With the id of a group as `configuration`, that is attached instead of any other; if it is
    /// empty or null, or if nothing at all is given, none is attached any more. What the running
    /// server takes of it is set before the answer, or within moments after it; the status is
    /// RESTART_REQUIRED until then, and for the rest until the instance is restarted.
    ///
    /// With `replica_of`, empty or null, a replica is detached: it does what it has received, leaves
    /// its source, and takes writes of its own. Its status is DETACH_REPLICA until then. Nothing
    /// else can be changed along with that.
    #[endpoint{method = PUT,
    path = "/v1.0/{accountId}/instances/{instanceId}",
    operation_id = "updateInstance",
    tags = ["instances"],
    }]
    async fn update_instance(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::UpdateInstancePath>,
        body: dropshot::TypedBody<types::ChangeInstanceRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Instances::update_instance(
                rqctx.context(),
                &call,
                path.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Change an instance
    ///
    /// Changes the name of an instance and how long it stays, attaches a configuration group, or makes
    /// a replica an instance like any other. Members that aren't given stay as they are.
    ///
    /// With the id of a group as `configuration`, that is attached instead of any other; if it is
    /// empty or null, none is attached any more. What the running server takes of it is set before
    /// the answer, or within moments after it; the status is RESTART_REQUIRED until then, and for the
    /// rest until the instance is restarted.
    ///
    /// With `replica_of`, empty or null, a replica is detached: it does what it has received, leaves
    /// its source, and takes writes of its own. Its status is DETACH_REPLICA until then. Nothing
    /// else can be changed along with that.
    #[endpoint{method = PATCH,
    path = "/v1.0/{accountId}/instances/{instanceId}",
    operation_id = "patchInstance",
    tags = ["instances"],
    }]
    async fn patch_instance(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::PatchInstancePath>,
        body: dropshot::TypedBody<types::ChangeInstanceRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Instances::patch_instance(
                rqctx.context(),
                &call,
                path.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Do something with an instance
    ///
    /// Starts what the one member of the body names.
    ///
    /// `resize` gives an instance another flavor or a larger volume. The server goes on while its
    /// memory changes, but for one that can't have so much more without starting anew; its status
    /// is RESIZE until then. If it can't have the memory, it keeps its flavor and is ACTIVE again; the
    /// operation says why. A volume grows at once, and never shrinks, and smaller ones of replicas grow
    /// with that of their source, for they have to have room for as much; also that of an instance in
    /// REBOOT or REPLICATION_ERROR, and that of one in ERROR, which is restarted then.
    /// `restart` ends the server of an ACTIVE instance in good order and starts it again, with all
    /// values of its configuration group. Its status is REBOOT until then. A replica goes on to
    /// follow its source. An instance in ERROR is started again with all that it had, or is in ERROR
    /// again and says why. One that was never built, whose place a replica has taken, or whose files
    /// were begun to be removed, can only be deleted. A replica in ERROR that has no data is made anew,
    /// in status BUILD.
    ///
    /// `promote_to_replica_source` has a replica take the place of its source, which is ACTIVE and
    /// follows it from then on, as all other replicas do. No write that was acknowledged is lost;
    /// once the replicas are less than a second behind, the source takes none until the replica
    /// does. The status of the replica is PROMOTE until then. Whoever follows it from then on has a
    /// volume at least as large as its own: smaller ones grow, or the promotion is refused where there
    /// is no room for that.
    ///
    /// `eject_replica_source` takes the place of a source away whose status is ERROR or REBOOT, and
    /// gives it to the replica that has received most. What no replica received is lost. It is refused
    /// while one of its replicas is being started anew or resized: that one may have received most. The
    /// status of the source is EJECT until then, and afterwards ERROR: it isn't started again.
    ///
    /// `save_logs` copies the logs of an instance, which may be ACTIVE, in REPLICATION_ERROR or in
    /// ERROR, to the container `z_MYSQL_LOGS` of its region, beside that of the backups: the server's
    /// log, `mariadbd.log`, in which is also what the service heard of its process; the one before,
    /// `mariadbd.log.1`, since another one is begun after 16 MiB; that of slow queries,
    /// `mariadbd-slow.log`, and that of all queries, `mariadbd-general.log`, if it writes them, and the
    /// ones before, which end with `.1`, too. They take nothing of the volume. Each is an object of its own, plain text as the
    /// server wrote it, `{account}/{instance}/{moment}/{log}`; the moment is when the request was
    /// accepted, in UTC and to the microsecond, as `20260131T235959.123456Z`. A log that grows
    /// meanwhile ends where it did at the beginning. The status stays as it is, but nothing else is
    /// begun with the instance until then, unless it is deleted, its server ends or it is ejected:
    /// then its logs aren't saved. Nor are they if they can't be stored; the operation says why.
    ///
    /// `upgrade` builds a replica of an ACTIVE instance that is of a newer version, with the name of
    /// the instance and `_upgrade`, its flavor and its volume, and no configuration group. It takes
    /// from the quota as any other. Both are in VERIFY_UPGRADE as soon as they would be ACTIVE, until
    /// the replica is detached, which is an instance of its own then, or deleted; the instance itself
    /// goes on and stays as it is. Neither gives its place to the other. An instance that is a source
    /// or a replica already isn't upgraded. Only this answer has a body.
    ///
    /// `reset_status` changes nothing: no status gets stuck, and an instance is deleted in any. Clients
    /// that delete by force send it before, and are let go on.
    ///
    /// Whoever may create may save logs; everything else here takes an administrator. Promoting and
    /// ejecting are extensions.
    #[endpoint{method = POST,
    path = "/v1.0/{accountId}/instances/{instanceId}/action",
    operation_id = "actOnInstance",
    tags = ["instances"],
    }]
    async fn act_on_instance(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ActOnInstancePath>,
        header: dropshot::Header<types::ActOnInstanceHeader>,
        body: dropshot::TypedBody<types::InstanceAction>,
    ) -> Result<
        dropshot::HttpResponseAccepted<types::InstanceActionAnswer>,
        types::Fault,
    > {
        let call = Call::new(&rqctx);
        Instances::act_on_instance(
                rqctx.context(),
                &call,
                path.into_inner(),
                header.into_inner(),
                body.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseAccepted)
    }

    /// List the replicas of an instance
    ///
    /// Lists all instances that follow one, in the order of their ids.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}/replicas",
    operation_id = "listReplicas",
    tags = ["instances"],
    }]
    async fn list_replicas(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListReplicasPath>,
    ) -> Result<dropshot::HttpResponseOk<types::InstanceList>, types::Fault> {
        let call = Call::new(&rqctx);
        Instances::list_replicas(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List the databases of an instance
    ///
    /// Asks the server of an instance for its databases, and lists them in the order of their names,
    /// byte by byte, a page at a time. Those of the server itself aren't listed. When there are
    /// more, the reply carries a link of the relation `next`. A server that doesn't answer in time is
    /// a fault of its own, with the status 503.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}/databases",
    operation_id = "listDatabases",
    tags = ["databases"],
    }]
    async fn list_databases(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListDatabasesPath>,
        query: dropshot::Query<types::ListDatabasesQuery>,
    ) -> Result<dropshot::HttpResponseOk<types::DatabaseList>, types::Fault> {
        let call = Call::new(&rqctx);
        Databases::list_databases(
                rqctx.context(),
                &call,
                path.into_inner(),
                query.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Create databases
    ///
    /// Creates databases in the server of an ACTIVE instance that is no replica, and answers when they
    /// are there. If a name of the request is taken, nothing is created.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; some of the
    /// databases may be there then, or be made later. With an `Idempotency-Key` the same request can be
    /// sent again: what was begun under that key is finished, and what it has made isn't in its way.
    #[endpoint{method = POST,
    path = "/v1.0/{accountId}/instances/{instanceId}/databases",
    operation_id = "createDatabases",
    tags = ["databases"],
    }]
    async fn create_databases(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::CreateDatabasesPath>,
        header: dropshot::Header<types::CreateDatabasesHeader>,
        body: dropshot::TypedBody<types::CreateDatabasesRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Databases::create_databases(
                rqctx.context(),
                &call,
                path.into_inner(),
                header.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Delete a database
    ///
    /// Deletes a database with all that is in it from the server of an instance that is ACTIVE or in
    /// REPLICATION_ERROR and no replica, and what users may do there; of one that isn't there, the
    /// rights that users have on it, if any have. Those of the server itself aren't found. One with a
    /// table that a table of another database refers to is refused with 422.
    ///
    /// A database that somebody uses in a transaction isn't deleted until that ends. When it doesn't in
    /// time, or the server doesn't answer, that is a fault of its own, with the status 503; the database
    /// may be gone then, or be deleted later. The same request can be sent again.
    #[endpoint{method = DELETE,
    path = "/v1.0/{accountId}/instances/{instanceId}/databases/{databaseName}",
    operation_id = "deleteDatabase",
    tags = ["databases"],
    }]
    async fn delete_database(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::DeleteDatabasePath>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Databases::delete_database(rqctx.context(), &call, path.into_inner())
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// List the users of an instance
    ///
    /// Asks the server of an instance for its users, and lists them with the databases that they
    /// have rights on, there or not, in the order of `name@host`, byte by byte, a page at a time. Those
    /// of the server and of the service itself aren't listed, and root only while it is enabled. When
    /// there are more, the reply carries a link of the relation `next`. A server that doesn't answer in
    /// time is a fault of its own, with the status 503.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}/users",
    operation_id = "listUsers",
    tags = ["users"],
    }]
    async fn list_users(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListUsersPath>,
        query: dropshot::Query<types::ListUsersQuery>,
    ) -> Result<dropshot::HttpResponseOk<types::UserList>, types::Fault> {
        let call = Call::new(&rqctx);
        Users::list_users(rqctx.context(), &call, path.into_inner(), query.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Create users
    ///
    /// Creates users in the server of an ACTIVE instance that is no replica, and answers when they are
    /// there, with all rights on their databases: those that are there, and those that will be. If one of
    /// the users is there before, nothing is created.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; some of the
    /// users may be there then, or be made later. With an `Idempotency-Key` the same request can be sent
    /// again: what was begun under that key is finished, and what it has made isn't in its way.
    #[endpoint{method = POST,
    path = "/v1.0/{accountId}/instances/{instanceId}/users",
    operation_id = "createUsers",
    tags = ["users"],
    }]
    async fn create_users(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::CreateUsersPath>,
        header: dropshot::Header<types::CreateUsersHeader>,
        body: dropshot::TypedBody<types::CreateUsersRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Users::create_users(
                rqctx.context(),
                &call,
                path.into_inner(),
                header.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Change the passwords of users
    ///
    /// Gives users of an ACTIVE instance that is no replica other passwords, and answers when they have
    /// them. If one of the users isn't there, it isn't found, and nothing is changed. Whoever is logged
    /// in stays so.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; some of the
    /// passwords may be changed then, or later. The same request can be sent again.
    #[endpoint{method = PUT,
    path = "/v1.0/{accountId}/instances/{instanceId}/users",
    operation_id = "changePasswords",
    tags = ["users"],
    }]
    async fn change_passwords(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ChangePasswordsPath>,
        body: dropshot::TypedBody<types::ChangePasswordsRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Users::change_passwords(
                rqctx.context(),
                &call,
                path.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Show a user
    ///
    /// Asks the server of an instance for a user and the databases that it has rights on, there or not.
    /// Those of the server and of the service itself are refused, and so is root unless it is enabled. A
    /// server that doesn't answer in time is a fault of its own, with the status 503.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}/users/{name}",
    operation_id = "showUser",
    tags = ["users"],
    }]
    async fn show_user(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowUserPath>,
    ) -> Result<dropshot::HttpResponseOk<types::UserEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Users::show_user(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Change a user
    ///
    /// Changes the name, the password or the host of a user of an ACTIVE instance that is no replica.
    /// What isn't given stays as it is, and so do the rights of the user. If there is a user of the new
    /// name and host, nothing is changed. Whoever is logged in stays so.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; the change may
    /// be made then, or later. The password is changed before the name and the host: the same request
    /// can be sent again until the user isn't found under its old name.
    #[endpoint{method = PUT,
    path = "/v1.0/{accountId}/instances/{instanceId}/users/{name}",
    operation_id = "changeUser",
    tags = ["users"],
    }]
    async fn change_user(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ChangeUserPath>,
        body: dropshot::TypedBody<types::ChangeUserRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Users::change_user(rqctx.context(), &call, path.into_inner(), body.into_inner())
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Delete a user
    ///
    /// Deletes a user from the server of an ACTIVE instance that is no replica. Whoever is logged in
    /// stays so.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; the user may be
    /// gone then, or be deleted later.
    #[endpoint{method = DELETE,
    path = "/v1.0/{accountId}/instances/{instanceId}/users/{name}",
    operation_id = "deleteUser",
    tags = ["users"],
    }]
    async fn delete_user(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::DeleteUserPath>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Users::delete_user(rqctx.context(), &call, path.into_inner())
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// List what a user may use
    ///
    /// Asks the server of an instance for the databases that a user has rights on, there or not, in the
    /// order of their names, byte by byte. A server that doesn't answer in time is a fault of its own, with the status
    /// 503.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}/users/{name}/databases",
    operation_id = "listUserAccess",
    tags = ["users"],
    }]
    async fn list_user_access(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListUserAccessPath>,
    ) -> Result<dropshot::HttpResponseOk<types::UserAccess>, types::Fault> {
        let call = Call::new(&rqctx);
        Users::list_user_access(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Grant a user access
    ///
    /// Gives a user of an ACTIVE instance that is no replica all rights on databases, beside those that
    /// it has. A database needn't be there: the rights wait for it.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; some rights may
    /// be granted then, or later. The same request can be sent again.
    #[endpoint{method = PUT,
    path = "/v1.0/{accountId}/instances/{instanceId}/users/{name}/databases",
    operation_id = "grantUserAccess",
    tags = ["users"],
    }]
    async fn grant_user_access(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::GrantUserAccessPath>,
        body: dropshot::TypedBody<types::GrantAccessRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Users::grant_user_access(
                rqctx.context(),
                &call,
                path.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Revoke the access of a user
    ///
    /// Takes all rights on a database from a user of an ACTIVE instance that is no replica. A database
    /// that the user has no rights on isn't found.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; the rights may
    /// be revoked then, or later.
    #[endpoint{method = DELETE,
    path = "/v1.0/{accountId}/instances/{instanceId}/users/{name}/databases/{databaseName}",
    operation_id = "revokeUserAccess",
    tags = ["users"],
    }]
    async fn revoke_user_access(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::RevokeUserAccessPath>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Users::revoke_user_access(rqctx.context(), &call, path.into_inner())
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Show whether root is enabled
    ///
    /// Asks the server of an instance whether somebody can log in as root now: it was enabled, and not
    /// disabled since. Replicas and backups have what their instance had. A server that doesn't answer
    /// in time is a fault of its own, with the status 503.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}/root",
    operation_id = "showRoot",
    tags = ["root"],
    }]
    async fn show_root(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowRootPath>,
    ) -> Result<dropshot::HttpResponseOk<types::RootStatus>, types::Fault> {
        let call = Call::new(&rqctx);
        Root::show_root(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Enable root
    ///
    /// Enables the user root of an ACTIVE instance that is no replica, from any host, and gives it a new
    /// password, which no other reply ever shows. It has all rights on all databases but those of the
    /// server itself, now and later. It can't make users or grant rights: that is done here.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; root may be
    /// enabled then, or later, with a password that nobody knows. With an `Idempotency-Key` the same
    /// request can be sent again, and is answered with the password of the first time.
    #[endpoint{method = POST,
    path = "/v1.0/{accountId}/instances/{instanceId}/root",
    operation_id = "enableRoot",
    tags = ["root"],
    }]
    async fn enable_root(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::EnableRootPath>,
        header: dropshot::Header<types::EnableRootHeader>,
    ) -> Result<dropshot::HttpResponseOk<types::RootUserEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Root::enable_root(rqctx.context(), &call, path.into_inner(), header.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Disable root
    ///
    /// Disables the user root of an ACTIVE instance that is no replica: nobody can log in as it, and
    /// whoever has is disconnected. It isn't found when root was never enabled.
    ///
    /// A server that doesn't answer in time is a fault of its own, with the status 503; root may be
    /// disabled then, or later. The same request can be sent again.
    #[endpoint{method = DELETE,
    path = "/v1.0/{accountId}/instances/{instanceId}/root",
    operation_id = "disableRoot",
    tags = ["root"],
    }]
    async fn disable_root(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::DisableRootPath>,
    ) -> Result<dropshot::HttpResponseUpdatedNoContent, types::Fault> {
        let call = Call::new(&rqctx);
        Root::disable_root(rqctx.context(), &call, path.into_inner())
            .await
            .map(|()| dropshot::HttpResponseUpdatedNoContent())
    }

    /// List backups
    ///
    /// Lists the account's backups, the newest first, a page at a time. When there are more, the
    /// reply carries a link of the relation `next`.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/backups",
    operation_id = "listBackups",
    tags = ["backups"],
    }]
    async fn list_backups(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListBackupsPath>,
        query: dropshot::Query<types::ListBackupsQuery>,
    ) -> Result<dropshot::HttpResponseOk<types::BackupList>, types::Fault> {
        let call = Call::new(&rqctx);
        Backups::list_backups(
                rqctx.context(),
                &call,
                path.into_inner(),
                query.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Create a backup
    ///
    /// Starts to back an instance up and answers at once, with the status NEW. The status turns
    /// COMPLETED when all that the instance had in it at some moment meanwhile is stored; it turns
    /// FAILED, and says why, when that can't be done, and then nothing is stored. The status of the
    /// instance is BACKUP until then. Its server goes on.
    ///
    /// With `parent_id` only what has changed since that backup is stored: an incremental backup,
    /// whose parent may be one. It can be restored as long as its parents are there. With `incremental`
    /// the parent is the latest completed one; where there is none, all is stored.
    ///
    /// With `copy_to` it is copied to other regions as soon as it is COMPLETED, as `copyBackup` does
    /// it, under the name and the description that it has. An incremental backup is refused if its
    /// parent isn't in each of them.
    #[endpoint{method = POST,
    path = "/v1.0/{accountId}/backups",
    operation_id = "createBackup",
    tags = ["backups"],
    }]
    async fn create_backup(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::CreateBackupPath>,
        header: dropshot::Header<types::CreateBackupHeader>,
        body: dropshot::TypedBody<types::CreateBackupRequest>,
    ) -> Result<dropshot::HttpResponseAccepted<types::NewBackupEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Backups::create_backup(
                rqctx.context(),
                &call,
                path.into_inner(),
                header.into_inner(),
                body.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseAccepted)
    }

    /// Show a backup
    ///
    /// Shows one backup. It stays when its instance is deleted.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/backups/{backupId}",
    operation_id = "showBackup",
    tags = ["backups"],
    }]
    async fn show_backup(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowBackupPath>,
    ) -> Result<dropshot::HttpResponseOk<types::BackupEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Backups::show_backup(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Delete a backup
    ///
    /// Starts to delete a backup with every incremental backup that can't be restored without it,
    /// and answers at once. The status is DELETING until nothing is left of it; from then on the
    /// backup isn't found. One that is being made, restored or copied can't be deleted. Copies in other
    /// regions stay.
    #[endpoint{method = DELETE,
    path = "/v1.0/{accountId}/backups/{backupId}",
    operation_id = "deleteBackup",
    tags = ["backups"],
    }]
    async fn delete_backup(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::DeleteBackupPath>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Backups::delete_backup(rqctx.context(), &call, path.into_inner())
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Copy a backup to another region
    ///
    /// Starts to copy a completed backup to another region and answers at once. The operation
    /// `copy_backup` says how far that is, and why it failed if it did; then nothing of the copy stays,
    /// and the backup is COMPLETED as before.
    ///
    /// The copy has the same id, and its own name and description if they are given. The service in
    /// that region lists it soon, and makes instances of it. It stays when the backup is deleted, and
    /// is deleted there.
    ///
    /// An incremental backup is refused if its parent isn't in that region. So is one that is being
    /// copied, or was copied there before.
    #[endpoint{method = POST,
    path = "/v1.0/{accountId}/backups/{backupId}/action",
    operation_id = "copyBackup",
    tags = ["backups"],
    }]
    async fn copy_backup(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::CopyBackupPath>,
        header: dropshot::Header<types::CopyBackupHeader>,
        body: dropshot::TypedBody<types::CopyBackupRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Backups::copy_backup(
                rqctx.context(),
                &call,
                path.into_inner(),
                header.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// List an instance's backups
    ///
    /// Lists the backups of one instance, the newest first, a page at a time. When there are more,
    /// the reply carries a link of the relation `next`. Those of an instance that was deleted are
    /// listed for as long as there are any.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}/backups",
    operation_id = "listInstanceBackups",
    tags = ["backups"],
    }]
    async fn list_instance_backups(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListInstanceBackupsPath>,
        query: dropshot::Query<types::ListInstanceBackupsQuery>,
    ) -> Result<dropshot::HttpResponseOk<types::BackupList>, types::Fault> {
        let call = Call::new(&rqctx);
        Backups::list_instance_backups(
                rqctx.context(),
                &call,
                path.into_inner(),
                query.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List flavors
    ///
    /// Lists every flavor, in the order of their ids.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/flavors",
    operation_id = "listFlavors",
    tags = ["flavors"],
    }]
    async fn list_flavors(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListFlavorsPath>,
    ) -> Result<dropshot::HttpResponseOk<types::FlavorList>, types::Fault> {
        let call = Call::new(&rqctx);
        Flavors::list_flavors(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List flavors with all their details
    ///
    /// Lists the flavors, each as it is shown by itself, as every list of them does.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/flavors-in-detail",
    operation_id = "listFlavorsInDetail",
    tags = ["flavors"],
    }]
    async fn list_flavors_in_detail(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListFlavorsInDetailPath>,
    ) -> Result<dropshot::HttpResponseOk<types::FlavorList>, types::Fault> {
        let call = Call::new(&rqctx);
        Flavors::list_flavors_in_detail(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show a flavor
    ///
    /// Shows one flavor.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/flavors/{flavorId}",
    operation_id = "showFlavor",
    tags = ["flavors"],
    }]
    async fn show_flavor(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowFlavorPath>,
    ) -> Result<dropshot::HttpResponseOk<types::FlavorEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Flavors::show_flavor(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List datastores
    ///
    /// Lists the kinds of databases that instances can run, and the versions of each.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastores",
    operation_id = "listDatastores",
    tags = ["datastores"],
    }]
    async fn list_datastores(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListDatastoresPath>,
    ) -> Result<dropshot::HttpResponseOk<types::DatastoreList>, types::Fault> {
        let call = Call::new(&rqctx);
        Datastores::list_datastores(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show a datastore
    ///
    /// Shows one kind of database and its versions.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastores/{datastoreId}",
    operation_id = "showDatastore",
    tags = ["datastores"],
    }]
    async fn show_datastore(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowDatastorePath>,
    ) -> Result<dropshot::HttpResponseOk<types::DatastoreEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Datastores::show_datastore(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List the versions of a datastore
    ///
    /// Lists the versions of one kind of database, the default first.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastores/{datastoreId}/versions",
    operation_id = "listDatastoreVersions",
    tags = ["datastores"],
    }]
    async fn list_datastore_versions(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListDatastoreVersionsPath>,
    ) -> Result<dropshot::HttpResponseOk<types::DatastoreVersionList>, types::Fault> {
        let call = Call::new(&rqctx);
        Datastores::list_datastore_versions(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show a version of a datastore
    ///
    /// Shows one version and what the service does for its instances.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}",
    operation_id = "showDatastoreVersion",
    tags = ["datastores"],
    }]
    async fn show_datastore_version(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowDatastoreVersionPath>,
    ) -> Result<
        dropshot::HttpResponseOk<types::DatastoreVersionEnvelope>,
        types::Fault,
    > {
        let call = Call::new(&rqctx);
        Datastores::show_datastore_version(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show a version without its datastore
    ///
    /// Shows one version and what the service does for its instances.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastore-versions/{versionId}",
    operation_id = "showVersionAlone",
    tags = ["datastores"],
    }]
    async fn show_version_alone(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowVersionAlonePath>,
    ) -> Result<
        dropshot::HttpResponseOk<types::DatastoreVersionEnvelope>,
        types::Fault,
    > {
        let call = Call::new(&rqctx);
        Datastores::show_version_alone(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List the flavors of a version
    ///
    /// Lists the flavors that instances of a version can have, in the order of their ids.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/flavors",
    operation_id = "listVersionFlavors",
    tags = ["flavors"],
    }]
    async fn list_version_flavors(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListVersionFlavorsPath>,
    ) -> Result<dropshot::HttpResponseOk<types::FlavorList>, types::Fault> {
        let call = Call::new(&rqctx);
        Flavors::list_version_flavors(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List configuration parameters
    ///
    /// Lists what a configuration group can set of a version, in the order of the names. The server itself
    /// says what that is; what would break the service is left out: where files lie, how the server is
    /// reached, keys and certificates, what replicas and backups need, what the flavor decides.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/parameters",
    operation_id = "listParameters",
    tags = ["parameters"],
    }]
    async fn list_parameters(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListParametersPath>,
    ) -> Result<dropshot::HttpResponseOk<types::ParameterList>, types::Fault> {
        let call = Call::new(&rqctx);
        Parameters::list_parameters(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show a configuration parameter
    ///
    /// Shows what one parameter takes. In its name `-` is the same as `_`.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/parameters/{parameterId}",
    operation_id = "showParameter",
    tags = ["parameters"],
    }]
    async fn show_parameter(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowParameterPath>,
    ) -> Result<dropshot::HttpResponseOk<types::Parameter>, types::Fault> {
        let call = Call::new(&rqctx);
        Parameters::show_parameter(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List configuration parameters without a datastore
    ///
    /// Lists what a configuration group can set of a version, in the order of the names. The server itself
    /// says what that is; what would break the service is left out: where files lie, how the server is
    /// reached, keys and certificates, what replicas and backups need, what the flavor decides.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastore-versions/{versionId}/parameters",
    operation_id = "listVersionParameters",
    tags = ["parameters"],
    }]
    async fn list_version_parameters(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListVersionParametersPath>,
    ) -> Result<dropshot::HttpResponseOk<types::ParameterList>, types::Fault> {
        let call = Call::new(&rqctx);
        Parameters::list_version_parameters(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show a configuration parameter without a datastore
    ///
    /// Shows what one parameter takes. In its name `-` is the same as `_`.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastore-versions/{versionId}/parameters/{parameterId}",
    operation_id = "showVersionParameter",
    tags = ["parameters"],
    }]
    async fn show_version_parameter(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowVersionParameterPath>,
    ) -> Result<dropshot::HttpResponseOk<types::Parameter>, types::Fault> {
        let call = Call::new(&rqctx);
        Parameters::show_version_parameter(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show the default values of a version
    ///
    /// Shows what the service sets of every instance of a version and a flavor. Those that a configuration
    /// group may set come with what they take.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/datastore/version/{versionId}/configuration/{flavorId}",
    operation_id = "showDefaultParameters",
    tags = ["parameters"],
    }]
    async fn show_default_parameters(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowDefaultParametersPath>,
    ) -> Result<dropshot::HttpResponseOk<types::DefaultParameters>, types::Fault> {
        let call = Call::new(&rqctx);
        Parameters::show_default_parameters(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List configuration groups
    ///
    /// Lists the account's configuration groups, without their values, in the order of their ids.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/configurations",
    operation_id = "listConfigurations",
    tags = ["configurations"],
    }]
    async fn list_configurations(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListConfigurationsPath>,
    ) -> Result<dropshot::HttpResponseOk<types::ConfigurationList>, types::Fault> {
        let call = Call::new(&rqctx);
        Configurations::list_configurations(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Create a configuration group
    ///
    /// Makes a group of values for parameters of one version, which instances can be given.
    ///
    /// The values are checked against the parameters of the version: a name that isn't one, or a value that
    /// it doesn't take, is refused.
    #[endpoint{method = POST,
    path = "/v1.0/{accountId}/configurations",
    operation_id = "createConfiguration",
    tags = ["configurations"],
    }]
    async fn create_configuration(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::CreateConfigurationPath>,
        header: dropshot::Header<types::CreateConfigurationHeader>,
        body: dropshot::TypedBody<types::CreateConfigurationRequest>,
    ) -> Result<dropshot::HttpResponseOk<types::ConfigurationEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Configurations::create_configuration(
                rqctx.context(),
                &call,
                path.into_inner(),
                header.into_inner(),
                body.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show a configuration group
    ///
    /// Shows a group with its values.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/configurations/{configurationId}",
    operation_id = "showConfiguration",
    tags = ["configurations"],
    }]
    async fn show_configuration(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowConfigurationPath>,
    ) -> Result<dropshot::HttpResponseOk<types::ConfigurationEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Configurations::show_configuration(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Change some values of a configuration group
    ///
    /// Adds values to a group, or changes those that it has.
    ///
    /// All instances that the group is attached to go by the new values: what a running server takes at
    /// once, and whatever else from its next start. Until then the status of the instance is
    /// RESTART_REQUIRED.
    ///
    /// The values are checked against the parameters of the version: a name that isn't one, or a value that
    /// it doesn't take, is refused.
    #[endpoint{method = PATCH,
    path = "/v1.0/{accountId}/configurations/{configurationId}",
    operation_id = "patchConfiguration",
    tags = ["configurations"],
    }]
    async fn patch_configuration(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::PatchConfigurationPath>,
        body: dropshot::TypedBody<types::PatchConfigurationRequest>,
    ) -> Result<openapi_runtime::OkEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Configurations::patch_configuration(
                rqctx.context(),
                &call,
                path.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::OkEmpty)
    }

    /// Replace the values of a configuration group
    ///
    /// Gives a group other values, and perhaps another name and description. Values that aren't named are
    /// set back to what the service sets.
    ///
    /// All instances that the group is attached to go by the new values: what a running server takes at
    /// once, and whatever else from its next start. Until then the status of the instance is
    /// RESTART_REQUIRED.
    ///
    /// The values are checked against the parameters of the version: a name that isn't one, or a value that
    /// it doesn't take, is refused.
    #[endpoint{method = PUT,
    path = "/v1.0/{accountId}/configurations/{configurationId}",
    operation_id = "updateConfiguration",
    tags = ["configurations"],
    }]
    async fn update_configuration(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::UpdateConfigurationPath>,
        body: dropshot::TypedBody<types::UpdateConfigurationRequest>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Configurations::update_configuration(
                rqctx.context(),
                &call,
                path.into_inner(),
                body.into_inner(),
            )
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// Delete a configuration group
    ///
    /// Deletes a group. One that is attached to an instance stays, and the request is refused.
    #[endpoint{method = DELETE,
    path = "/v1.0/{accountId}/configurations/{configurationId}",
    operation_id = "deleteConfiguration",
    tags = ["configurations"],
    }]
    async fn delete_configuration(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::DeleteConfigurationPath>,
    ) -> Result<openapi_runtime::AcceptedEmpty, types::Fault> {
        let call = Call::new(&rqctx);
        Configurations::delete_configuration(rqctx.context(), &call, path.into_inner())
            .await
            .map(|()| openapi_runtime::AcceptedEmpty)
    }

    /// List the instances of a configuration group
    ///
    /// Lists the instances that a group is attached to, in the order of their ids.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/configurations/{configurationId}/instances",
    operation_id = "listConfigurationInstances",
    tags = ["configurations"],
    }]
    async fn list_configuration_instances(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListConfigurationInstancesPath>,
    ) -> Result<dropshot::HttpResponseOk<types::ConfiguredList>, types::Fault> {
        let call = Call::new(&rqctx);
        Configurations::list_configuration_instances(
                rqctx.context(),
                &call,
                path.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show the default configuration of an instance
    ///
    /// Shows what the service sets of an instance, whatever configuration group is attached to it.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/instances/{instanceId}/configuration",
    operation_id = "showInstanceConfiguration",
    tags = ["configurations"],
    }]
    async fn show_instance_configuration(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowInstanceConfigurationPath>,
    ) -> Result<
        dropshot::HttpResponseOk<types::InstanceConfigurationEnvelope>,
        types::Fault,
    > {
        let call = Call::new(&rqctx);
        Configurations::show_instance_configuration(
                rqctx.context(),
                &call,
                path.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List operations
    ///
    /// Lists the account's operations, the newest first, a page at a time. When there are more, the
    /// reply carries a link of the relation `next`.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/operations",
    operation_id = "listOperations",
    tags = ["operations"],
    }]
    async fn list_operations(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListOperationsPath>,
        query: dropshot::Query<types::ListOperationsQuery>,
    ) -> Result<dropshot::HttpResponseOk<types::OperationList>, types::Fault> {
        let call = Call::new(&rqctx);
        Operations::list_operations(
                rqctx.context(),
                &call,
                path.into_inner(),
                query.into_inner(),
            )
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show an operation
    ///
    /// Shows one operation with its steps.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/operations/{operationId}",
    operation_id = "showOperation",
    tags = ["operations"],
    }]
    async fn show_operation(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowOperationPath>,
    ) -> Result<dropshot::HttpResponseOk<types::OperationEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Operations::show_operation(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// List limits
    ///
    /// Lists how much the account may have. A request that would exceed a limit is refused with the
    /// fault `overLimit`.
    #[endpoint{method = GET,
    path = "/v1.0/{accountId}/limits",
    operation_id = "listLimits",
    tags = ["limits"],
    }]
    async fn list_limits(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ListLimitsPath>,
    ) -> Result<dropshot::HttpResponseOk<types::LimitList>, types::Fault> {
        let call = Call::new(&rqctx);
        Limits::list_limits(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }
}

/// The endpoints of the service `S`.
#[derive(Debug)]
pub struct Endpoints<S>(std::marker::PhantomData<S>);
impl<
    S: Versions + Instances + Backups + Databases + Users + Root + Flavors + Datastores
        + Parameters + Configurations + Operations + Limits,
> CloudDatabasesApi for Endpoints<S> {
    type Context = S;
}

/// What to give to dropshot to serve `S`.
pub fn api_description<
    S: Versions + Instances + Backups + Databases + Users + Root + Flavors + Datastores
        + Parameters + Configurations + Operations + Limits,
>() -> Result<dropshot::ApiDescription<S>, dropshot::ApiDescriptionBuildErrors> {
    cloud_databases_api_mod::api_description::<Endpoints<S>>()
}

/// The operations, in the order of the document.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "listVersions",
        method: "GET",
        path: "/",
        tag: "versions",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: false,
        role: None,
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showVersion",
        method: "GET",
        path: "/v1.0",
        tag: "versions",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: false,
        role: None,
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listInstances",
        method: "GET",
        path: "/v1.0/{accountId}/instances",
        tag: "instances",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "createInstance",
        method: "POST",
        path: "/v1.0/{accountId}/instances",
        tag: "instances",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 409u16, 413u16, 415u16, 422u16,
            500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("creator"),
        rate_class: Some("createInstance"),
        extension: false,
    },
    Operation {
        id: "listInstancesInDetail",
        method: "GET",
        path: "/v1.0/{accountId}/instances/detail",
        tag: "instances",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: true,
    },
    Operation {
        id: "showInstance",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}",
        tag: "instances",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "deleteInstance",
        method: "DELETE",
        path: "/v1.0/{accountId}/instances/{instanceId}",
        tag: "instances",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("deleteInstance"),
        extension: false,
    },
    Operation {
        id: "updateInstance",
        method: "PUT",
        path: "/v1.0/{accountId}/instances/{instanceId}",
        tag: "instances",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 415u16, 422u16, 500u16,
            501u16, 503u16,
        ],
        request_media_types: &["application/json"],
        response_media_types: &[],
        secured: true,
        role: Some("creator"),
        rate_class: Some("changeInstance"),
        extension: false,
    },
    Operation {
        id: "patchInstance",
        method: "PATCH",
        path: "/v1.0/{accountId}/instances/{instanceId}",
        tag: "instances",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 415u16, 422u16, 500u16,
            501u16, 503u16,
        ],
        request_media_types: &["application/json"],
        response_media_types: &[],
        secured: true,
        role: Some("creator"),
        rate_class: Some("changeInstance"),
        extension: false,
    },
    Operation {
        id: "actOnInstance",
        method: "POST",
        path: "/v1.0/{accountId}/instances/{instanceId}/action",
        tag: "instances",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 409u16, 413u16, 415u16, 422u16,
            500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("creator"),
        rate_class: Some("action"),
        extension: false,
    },
    Operation {
        id: "listReplicas",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}/replicas",
        tag: "instances",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listDatabases",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}/databases",
        tag: "databases",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "createDatabases",
        method: "POST",
        path: "/v1.0/{accountId}/instances/{instanceId}/databases",
        tag: "databases",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 409u16, 413u16, 415u16, 422u16,
            500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &[],
        secured: true,
        role: Some("creator"),
        rate_class: Some("changeDatabases"),
        extension: false,
    },
    Operation {
        id: "deleteDatabase",
        method: "DELETE",
        path: "/v1.0/{accountId}/instances/{instanceId}/databases/{databaseName}",
        tag: "databases",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("changeDatabases"),
        extension: false,
    },
    Operation {
        id: "listUsers",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}/users",
        tag: "users",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "createUsers",
        method: "POST",
        path: "/v1.0/{accountId}/instances/{instanceId}/users",
        tag: "users",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 409u16, 413u16, 415u16, 422u16,
            500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &[],
        secured: true,
        role: Some("creator"),
        rate_class: Some("changeUsers"),
        extension: false,
    },
    Operation {
        id: "changePasswords",
        method: "PUT",
        path: "/v1.0/{accountId}/instances/{instanceId}/users",
        tag: "users",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 415u16, 422u16, 500u16,
            501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("changeUsers"),
        extension: false,
    },
    Operation {
        id: "showUser",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}/users/{name}",
        tag: "users",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "changeUser",
        method: "PUT",
        path: "/v1.0/{accountId}/instances/{instanceId}/users/{name}",
        tag: "users",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 415u16, 422u16, 500u16,
            501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("changeUsers"),
        extension: false,
    },
    Operation {
        id: "deleteUser",
        method: "DELETE",
        path: "/v1.0/{accountId}/instances/{instanceId}/users/{name}",
        tag: "users",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("changeUsers"),
        extension: false,
    },
    Operation {
        id: "listUserAccess",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}/users/{name}/databases",
        tag: "users",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "grantUserAccess",
        method: "PUT",
        path: "/v1.0/{accountId}/instances/{instanceId}/users/{name}/databases",
        tag: "users",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 415u16, 422u16, 500u16,
            501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &[],
        secured: true,
        role: Some("creator"),
        rate_class: Some("changeUsers"),
        extension: false,
    },
    Operation {
        id: "revokeUserAccess",
        method: "DELETE",
        path: "/v1.0/{accountId}/instances/{instanceId}/users/{name}/databases/{databaseName}",
        tag: "users",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("changeUsers"),
        extension: false,
    },
    Operation {
        id: "showRoot",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}/root",
        tag: "root",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "enableRoot",
        method: "POST",
        path: "/v1.0/{accountId}/instances/{instanceId}/root",
        tag: "root",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 409u16, 413u16, 422u16, 500u16,
            501u16, 503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("admin"),
        rate_class: Some("enableRoot"),
        extension: false,
    },
    Operation {
        id: "disableRoot",
        method: "DELETE",
        path: "/v1.0/{accountId}/instances/{instanceId}/root",
        tag: "root",
        success: 204u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("enableRoot"),
        extension: true,
    },
    Operation {
        id: "listBackups",
        method: "GET",
        path: "/v1.0/{accountId}/backups",
        tag: "backups",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "createBackup",
        method: "POST",
        path: "/v1.0/{accountId}/backups",
        tag: "backups",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 409u16, 413u16, 415u16, 422u16,
            500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("creator"),
        rate_class: Some("createBackup"),
        extension: false,
    },
    Operation {
        id: "showBackup",
        method: "GET",
        path: "/v1.0/{accountId}/backups/{backupId}",
        tag: "backups",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "deleteBackup",
        method: "DELETE",
        path: "/v1.0/{accountId}/backups/{backupId}",
        tag: "backups",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("deleteBackup"),
        extension: false,
    },
    Operation {
        id: "copyBackup",
        method: "POST",
        path: "/v1.0/{accountId}/backups/{backupId}/action",
        tag: "backups",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 409u16, 413u16, 415u16, 422u16,
            500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json", "application/xml"],
        response_media_types: &[],
        secured: true,
        role: Some("creator"),
        rate_class: Some("createBackup"),
        extension: false,
    },
    Operation {
        id: "listInstanceBackups",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}/backups",
        tag: "backups",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listFlavors",
        method: "GET",
        path: "/v1.0/{accountId}/flavors",
        tag: "flavors",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listFlavorsInDetail",
        method: "GET",
        path: "/v1.0/{accountId}/flavors/detail",
        tag: "flavors",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: true,
    },
    Operation {
        id: "showFlavor",
        method: "GET",
        path: "/v1.0/{accountId}/flavors/{flavorId}",
        tag: "flavors",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listDatastores",
        method: "GET",
        path: "/v1.0/{accountId}/datastores",
        tag: "datastores",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showDatastore",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/{datastoreId}",
        tag: "datastores",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listDatastoreVersions",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/{datastoreId}/versions",
        tag: "datastores",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showDatastoreVersion",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}",
        tag: "datastores",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showVersionAlone",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/versions/{versionId}",
        tag: "datastores",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: true,
    },
    Operation {
        id: "listVersionFlavors",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/flavors",
        tag: "flavors",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json", "application/xml"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listParameters",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/parameters",
        tag: "parameters",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showParameter",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/parameters/{parameterId}",
        tag: "parameters",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listVersionParameters",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/versions/{versionId}/parameters",
        tag: "parameters",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showVersionParameter",
        method: "GET",
        path: "/v1.0/{accountId}/datastores/versions/{versionId}/parameters/{parameterId}",
        tag: "parameters",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showDefaultParameters",
        method: "GET",
        path: "/v1.0/{accountId}/datastore/version/{versionId}/configuration/{flavorId}",
        tag: "parameters",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listConfigurations",
        method: "GET",
        path: "/v1.0/{accountId}/configurations",
        tag: "configurations",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "createConfiguration",
        method: "POST",
        path: "/v1.0/{accountId}/configurations",
        tag: "configurations",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 409u16, 413u16, 415u16, 422u16,
            500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json"],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("creator"),
        rate_class: Some("changeConfiguration"),
        extension: false,
    },
    Operation {
        id: "showConfiguration",
        method: "GET",
        path: "/v1.0/{accountId}/configurations/{configurationId}",
        tag: "configurations",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "patchConfiguration",
        method: "PATCH",
        path: "/v1.0/{accountId}/configurations/{configurationId}",
        tag: "configurations",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 415u16, 422u16, 500u16,
            501u16, 503u16,
        ],
        request_media_types: &["application/json"],
        response_media_types: &[],
        secured: true,
        role: Some("creator"),
        rate_class: Some("changeConfiguration"),
        extension: false,
    },
    Operation {
        id: "updateConfiguration",
        method: "PUT",
        path: "/v1.0/{accountId}/configurations/{configurationId}",
        tag: "configurations",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 415u16, 422u16, 500u16,
            501u16, 503u16,
        ],
        request_media_types: &["application/json"],
        response_media_types: &[],
        secured: true,
        role: Some("creator"),
        rate_class: Some("changeConfiguration"),
        extension: false,
    },
    Operation {
        id: "deleteConfiguration",
        method: "DELETE",
        path: "/v1.0/{accountId}/configurations/{configurationId}",
        tag: "configurations",
        success: 202u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &[],
        secured: true,
        role: Some("admin"),
        rate_class: Some("changeConfiguration"),
        extension: false,
    },
    Operation {
        id: "listConfigurationInstances",
        method: "GET",
        path: "/v1.0/{accountId}/configurations/{configurationId}/instances",
        tag: "configurations",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showInstanceConfiguration",
        method: "GET",
        path: "/v1.0/{accountId}/instances/{instanceId}/configuration",
        tag: "configurations",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "listOperations",
        method: "GET",
        path: "/v1.0/{accountId}/operations",
        tag: "operations",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: true,
    },
    Operation {
        id: "showOperation",
        method: "GET",
        path: "/v1.0/{accountId}/operations/{operationId}",
        tag: "operations",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: true,
    },
    Operation {
        id: "listLimits",
        method: "GET",
        path: "/v1.0/{accountId}/limits",
        tag: "limits",
        success: 200u16,
        faults: &[
            400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 422u16, 500u16, 501u16,
            503u16,
        ],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: Some("observer"),
        rate_class: Some("read"),
        extension: true,
    },
];
/// Reads a member that is there, and may be null.
fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: ::serde::Deserialize<'de>,
    D: ::serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
