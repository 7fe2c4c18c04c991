// Generated from openapi/clouddb.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
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

    /// `ActOnInstanceInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ActOnInstanceInstanceId(::std::string::String);
    impl ::std::ops::Deref for ActOnInstanceInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ActOnInstanceInstanceId> for ::std::string::String {
        fn from(value: ActOnInstanceInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ActOnInstanceInstanceId {
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

    impl ::std::convert::TryFrom<&str> for ActOnInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ActOnInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ActOnInstanceInstanceId {
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

    impl Backup {
        pub fn builder() -> builder::Backup {
            Default::default()
        }
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

    impl BackupDatastore {
        pub fn builder() -> builder::BackupDatastore {
            Default::default()
        }
    }

    /// `BackupEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BackupEnvelope {
        pub backup: Backup,
    }

    impl BackupEnvelope {
        pub fn builder() -> builder::BackupEnvelope {
            Default::default()
        }
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

    impl BackupFault {
        pub fn builder() -> builder::BackupFault {
            Default::default()
        }
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

    impl BackupList {
        pub fn builder() -> builder::BackupList {
            Default::default()
        }
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

    impl BackupSource {
        pub fn builder() -> builder::BackupSource {
            Default::default()
        }
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

    impl ChangeInstanceRequest {
        pub fn builder() -> builder::ChangeInstanceRequest {
            Default::default()
        }
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

    impl Configuration {
        pub fn builder() -> builder::Configuration {
            Default::default()
        }
    }

    /// `ConfigurationEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigurationEnvelope {
        pub configuration: Configuration,
    }

    impl ConfigurationEnvelope {
        pub fn builder() -> builder::ConfigurationEnvelope {
            Default::default()
        }
    }

    /// `ConfigurationList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigurationList {
        pub configurations: ::std::vec::Vec<ConfigurationSummary>,
    }

    impl ConfigurationList {
        pub fn builder() -> builder::ConfigurationList {
            Default::default()
        }
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

    impl ConfigurationPatch {
        pub fn builder() -> builder::ConfigurationPatch {
            Default::default()
        }
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

    impl ConfigurationReference {
        pub fn builder() -> builder::ConfigurationReference {
            Default::default()
        }
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

    impl ConfigurationSummary {
        pub fn builder() -> builder::ConfigurationSummary {
            Default::default()
        }
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

    impl ConfigurationUpdate {
        pub fn builder() -> builder::ConfigurationUpdate {
            Default::default()
        }
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
        pub ::std::collections::BTreeMap<::std::string::String, ParameterValue>,
    );
    impl ::std::ops::Deref for ConfigurationValues {
        type Target = ::std::collections::BTreeMap<
            ::std::string::String,
            ParameterValue,
        >;
        fn deref(
            &self,
        ) -> &::std::collections::BTreeMap<::std::string::String, ParameterValue> {
            &self.0
        }
    }

    impl ::std::convert::From<ConfigurationValues>
    for ::std::collections::BTreeMap<::std::string::String, ParameterValue> {
        fn from(value: ConfigurationValues) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, ParameterValue>,
    > for ConfigurationValues {
        fn from(
            value: ::std::collections::BTreeMap<::std::string::String, ParameterValue>,
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

    impl Configured {
        pub fn builder() -> builder::Configured {
            Default::default()
        }
    }

    /// `ConfiguredList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfiguredList {
        pub instances: ::std::vec::Vec<Configured>,
    }

    impl ConfiguredList {
        pub fn builder() -> builder::ConfiguredList {
            Default::default()
        }
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

    impl CopyBackup {
        pub fn builder() -> builder::CopyBackup {
            Default::default()
        }
    }

    /// `CopyBackupBackupId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CopyBackupBackupId(::std::string::String);
    impl ::std::ops::Deref for CopyBackupBackupId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CopyBackupBackupId> for ::std::string::String {
        fn from(value: CopyBackupBackupId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CopyBackupBackupId {
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

    impl ::std::convert::TryFrom<&str> for CopyBackupBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CopyBackupBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CopyBackupBackupId {
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

    /// `CopyBackupRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopyBackupRequest {
        #[serde(rename = "copy-backup")]
        pub copy_backup: CopyBackup,
    }

    impl CopyBackupRequest {
        pub fn builder() -> builder::CopyBackupRequest {
            Default::default()
        }
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
        /// The id of the instance to back up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instance: ::std::option::Option<CreateBackupInstance>,
        /// A name for people, of any characters.
        pub name: CreateBackupName,
        /// The id of a completed backup of the same instance: only what has changed since that is
        /// stored.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parent_id: ::std::option::Option<CreateBackupParentId>,
        /// What to back up, where `instance` doesn't say it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<BackupSource>,
    }

    impl CreateBackup {
        pub fn builder() -> builder::CreateBackup {
            Default::default()
        }
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

    /// The id of the instance to back up.
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
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
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

    /// The id of a completed backup of the same instance: only what has changed since that is
    /// stored.
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
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
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

    /// `CreateBackupRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateBackupRequest {
        pub backup: CreateBackup,
    }

    impl CreateBackupRequest {
        pub fn builder() -> builder::CreateBackupRequest {
            Default::default()
        }
    }

    /// `CreateConfigurationRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateConfigurationRequest {
        pub configuration: NewConfiguration,
    }

    impl CreateConfigurationRequest {
        pub fn builder() -> builder::CreateConfigurationRequest {
            Default::default()
        }
    }

    /// `CreateInstanceRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateInstanceRequest {
        pub instance: NewInstance,
    }

    impl CreateInstanceRequest {
        pub fn builder() -> builder::CreateInstanceRequest {
            Default::default()
        }
    }

    /// A database of an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Database {
        /// The name of the database.
        pub name: ::std::string::String,
    }

    impl Database {
        pub fn builder() -> builder::Database {
            Default::default()
        }
    }

    /// `DatabaseList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatabaseList {
        /// The databases of the page.
        pub databases: ::std::vec::Vec<Database>,
        /// A link of the relation `next` when there are more databases, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
    }

    impl DatabaseList {
        pub fn builder() -> builder::DatabaseList {
            Default::default()
        }
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

    impl DatabaseReference {
        pub fn builder() -> builder::DatabaseReference {
            Default::default()
        }
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

    impl Datastore {
        pub fn builder() -> builder::Datastore {
            Default::default()
        }
    }

    /// `DatastoreEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreEnvelope {
        pub datastore: Datastore,
    }

    impl DatastoreEnvelope {
        pub fn builder() -> builder::DatastoreEnvelope {
            Default::default()
        }
    }

    /// `DatastoreList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreList {
        pub datastores: ::std::vec::Vec<Datastore>,
    }

    impl DatastoreList {
        pub fn builder() -> builder::DatastoreList {
            Default::default()
        }
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

    impl DatastoreVersion {
        pub fn builder() -> builder::DatastoreVersion {
            Default::default()
        }
    }

    /// `DatastoreVersionEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreVersionEnvelope {
        pub version: DatastoreVersion,
    }

    impl DatastoreVersionEnvelope {
        pub fn builder() -> builder::DatastoreVersionEnvelope {
            Default::default()
        }
    }

    /// `DatastoreVersionList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DatastoreVersionList {
        /// The versions, the default first.
        pub versions: ::std::vec::Vec<DatastoreVersion>,
    }

    impl DatastoreVersionList {
        pub fn builder() -> builder::DatastoreVersionList {
            Default::default()
        }
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

    impl DefaultParameter {
        pub fn builder() -> builder::DefaultParameter {
            Default::default()
        }
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

    impl DefaultParameters {
        pub fn builder() -> builder::DefaultParameters {
            Default::default()
        }
    }

    /// `DeleteBackupBackupId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteBackupBackupId(::std::string::String);
    impl ::std::ops::Deref for DeleteBackupBackupId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteBackupBackupId> for ::std::string::String {
        fn from(value: DeleteBackupBackupId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteBackupBackupId {
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

    impl ::std::convert::TryFrom<&str> for DeleteBackupBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeleteBackupBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteBackupBackupId {
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

    /// `DeleteConfigurationConfigurationId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteConfigurationConfigurationId(::std::string::String);
    impl ::std::ops::Deref for DeleteConfigurationConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteConfigurationConfigurationId>
    for ::std::string::String {
        fn from(value: DeleteConfigurationConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteConfigurationConfigurationId {
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

    impl ::std::convert::TryFrom<&str> for DeleteConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for DeleteConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteConfigurationConfigurationId {
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

    /// `DeleteInstanceInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteInstanceInstanceId(::std::string::String);
    impl ::std::ops::Deref for DeleteInstanceInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteInstanceInstanceId> for ::std::string::String {
        fn from(value: DeleteInstanceInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteInstanceInstanceId {
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

    impl ::std::convert::TryFrom<&str> for DeleteInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeleteInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteInstanceInstanceId {
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

    impl FaultDetail {
        pub fn builder() -> builder::FaultDetail {
            Default::default()
        }
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

    impl Flavor {
        pub fn builder() -> builder::Flavor {
            Default::default()
        }
    }

    /// `FlavorEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FlavorEnvelope {
        pub flavor: Flavor,
    }

    impl FlavorEnvelope {
        pub fn builder() -> builder::FlavorEnvelope {
            Default::default()
        }
    }

    /// `FlavorList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FlavorList {
        pub flavors: ::std::vec::Vec<Flavor>,
    }

    impl FlavorList {
        pub fn builder() -> builder::FlavorList {
            Default::default()
        }
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

    /// From where a user may connect: an IPv4 address, `%` for anywhere, or the first one to three
    /// numbers of an address and `%` for the rest.
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
                        "^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,3}%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,3}%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$\""
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
        /// The configuration group that is attached. Absent if none is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub configuration: ::std::option::Option<ConfigurationReference>,
        pub created: Timestamp,
        pub datastore: InstanceDatastore,
        /// Why the status is ERROR or REPLICATION_ERROR, or why the server doesn't go by the values
        /// of its configuration group. Else absent.
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
        pub replica_of: ::std::option::Option<InstanceReference>,
        /// The instances that follow this one. Absent if there are none.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub replicas: ::std::vec::Vec<ReplicaReference>,
        /// How the instance follows its source. Absent if it has none, and as long as it isn't
        /// known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replication: ::std::option::Option<Replication>,
        pub status: InstanceStatus,
        pub updated: Timestamp,
        pub volume: Volume,
    }

    impl Instance {
        pub fn builder() -> builder::Instance {
            Default::default()
        }
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
        /// Ends the server and starts it again. Nothing belongs to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub restart: ::std::option::Option<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
    }

    impl InstanceAction {
        pub fn builder() -> builder::InstanceAction {
            Default::default()
        }
    }

    /// What to change of an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct InstanceChange {
        /// The id of the configuration group to attach; nothing detaches it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "super::present")]
        pub configuration: ::std::option::Option<
            ::std::option::Option<InstanceChangeConfiguration>,
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
    }

    impl InstanceChange {
        pub fn builder() -> builder::InstanceChange {
            Default::default()
        }
    }

    /// The id of the configuration group to attach; nothing detaches it.
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
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
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

    impl InstanceConfiguration {
        pub fn builder() -> builder::InstanceConfiguration {
            Default::default()
        }
    }

    /// `InstanceConfigurationEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceConfigurationEnvelope {
        pub instance: InstanceConfiguration,
    }

    impl InstanceConfigurationEnvelope {
        pub fn builder() -> builder::InstanceConfigurationEnvelope {
            Default::default()
        }
    }

    /// The kind of database that an instance runs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceDatastore {
        /// The kind.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// The version.
        pub version: ::std::string::String,
    }

    impl InstanceDatastore {
        pub fn builder() -> builder::InstanceDatastore {
            Default::default()
        }
    }

    /// `InstanceEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceEnvelope {
        pub instance: Instance,
    }

    impl InstanceEnvelope {
        pub fn builder() -> builder::InstanceEnvelope {
            Default::default()
        }
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

    impl InstanceFault {
        pub fn builder() -> builder::InstanceFault {
            Default::default()
        }
    }

    /// The flavor of an instance. Here its id is text.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceFlavor {
        /// The id of the flavor.
        pub id: InstanceFlavorId,
        /// The flavor's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
    }

    impl InstanceFlavor {
        pub fn builder() -> builder::InstanceFlavor {
            Default::default()
        }
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
        /// A link of the relation `next` when there are more instances, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
    }

    impl InstanceList {
        pub fn builder() -> builder::InstanceList {
            Default::default()
        }
    }

    /// Another instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InstanceReference {
        /// The id of the instance.
        pub id: ::uuid::Uuid,
        /// The instance's links, `self` and `bookmark`.
        pub links: ::std::vec::Vec<Link>,
    }

    impl InstanceReference {
        pub fn builder() -> builder::InstanceReference {
            Default::default()
        }
    }

    /// The status of an instance. BUILD turns into ACTIVE, or into ERROR or FAILED. REBOOT is
    /// shown while a server that ended by itself is started again, SHUTDOWN while an instance is
    /// deleted. DETACH_REPLICA, PROMOTE and EJECT are shown while replicas and their sources change
    /// places, REPLICATION_ERROR while a replica doesn't follow its source. REBOOT is shown while a
    /// server is restarted, too, and RESTART_REQUIRED as long as it goes by other values than its
    /// configuration group has, which it only takes when it is started; else it is as ACTIVE.
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
        pub replica_of: ::std::option::Option<InstanceReference>,
        /// The instances that follow this one. Absent if there are none.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub replicas: ::std::vec::Vec<ReplicaReference>,
        pub status: InstanceStatus,
        pub volume: Volume,
    }

    impl InstanceSummary {
        pub fn builder() -> builder::InstanceSummary {
            Default::default()
        }
    }

    /// A limit of the account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Limit {
        /// The most instances that the account may have.
        pub max_instances: u32,
        /// The most gigabytes (GB) that the volumes of the account's instances may have together.
        pub max_volumes: u32,
        /// What is limited. ABSOLUTE: how much the account may have at the same time.
        pub verb: LimitVerb,
    }

    impl Limit {
        pub fn builder() -> builder::Limit {
            Default::default()
        }
    }

    /// `LimitList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LimitList {
        /// The limits, each under a verb of its own.
        pub limits: ::std::vec::Vec<Limit>,
    }

    impl LimitList {
        pub fn builder() -> builder::LimitList {
            Default::default()
        }
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

    impl Link {
        pub fn builder() -> builder::Link {
            Default::default()
        }
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

    /// `ListBackupsDatastore`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListBackupsDatastore(::std::string::String);
    impl ::std::ops::Deref for ListBackupsDatastore {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListBackupsDatastore> for ::std::string::String {
        fn from(value: ListBackupsDatastore) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListBackupsDatastore {
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

    impl ::std::convert::TryFrom<&str> for ListBackupsDatastore {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListBackupsDatastore {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListBackupsDatastore {
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

    /// `ListBackupsMarker`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListBackupsMarker(::std::string::String);
    impl ::std::ops::Deref for ListBackupsMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListBackupsMarker> for ::std::string::String {
        fn from(value: ListBackupsMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListBackupsMarker {
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

    impl ::std::convert::TryFrom<&str> for ListBackupsMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListBackupsMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListBackupsMarker {
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

    /// `ListConfigurationInstancesConfigurationId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListConfigurationInstancesConfigurationId(::std::string::String);
    impl ::std::ops::Deref for ListConfigurationInstancesConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListConfigurationInstancesConfigurationId>
    for ::std::string::String {
        fn from(value: ListConfigurationInstancesConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListConfigurationInstancesConfigurationId {
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

    impl ::std::convert::TryFrom<&str> for ListConfigurationInstancesConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListConfigurationInstancesConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListConfigurationInstancesConfigurationId {
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

    /// `ListDatabasesInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDatabasesInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListDatabasesInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDatabasesInstanceId> for ::std::string::String {
        fn from(value: ListDatabasesInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDatabasesInstanceId {
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

    impl ::std::convert::TryFrom<&str> for ListDatabasesInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDatabasesInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDatabasesInstanceId {
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

    /// `ListDatabasesMarker`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDatabasesMarker(::std::string::String);
    impl ::std::ops::Deref for ListDatabasesMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDatabasesMarker> for ::std::string::String {
        fn from(value: ListDatabasesMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDatabasesMarker {
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

    impl ::std::convert::TryFrom<&str> for ListDatabasesMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDatabasesMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDatabasesMarker {
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

    /// `ListDatastoreVersionsDatastoreId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDatastoreVersionsDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ListDatastoreVersionsDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDatastoreVersionsDatastoreId>
    for ::std::string::String {
        fn from(value: ListDatastoreVersionsDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDatastoreVersionsDatastoreId {
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

    impl ::std::convert::TryFrom<&str> for ListDatastoreVersionsDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListDatastoreVersionsDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDatastoreVersionsDatastoreId {
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

    /// `ListInstanceBackupsInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstanceBackupsInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListInstanceBackupsInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstanceBackupsInstanceId> for ::std::string::String {
        fn from(value: ListInstanceBackupsInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstanceBackupsInstanceId {
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

    impl ::std::convert::TryFrom<&str> for ListInstanceBackupsInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListInstanceBackupsInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstanceBackupsInstanceId {
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

    /// `ListInstanceBackupsMarker`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstanceBackupsMarker(::std::string::String);
    impl ::std::ops::Deref for ListInstanceBackupsMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstanceBackupsMarker> for ::std::string::String {
        fn from(value: ListInstanceBackupsMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstanceBackupsMarker {
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

    impl ::std::convert::TryFrom<&str> for ListInstanceBackupsMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListInstanceBackupsMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstanceBackupsMarker {
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

    /// `ListInstancesIncludeReplicas`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstancesIncludeReplicas(::std::string::String);
    impl ::std::ops::Deref for ListInstancesIncludeReplicas {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstancesIncludeReplicas> for ::std::string::String {
        fn from(value: ListInstancesIncludeReplicas) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstancesIncludeReplicas {
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

    impl ::std::convert::TryFrom<&str> for ListInstancesIncludeReplicas {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListInstancesIncludeReplicas {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstancesIncludeReplicas {
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

    /// `ListInstancesMarker`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInstancesMarker(::std::string::String);
    impl ::std::ops::Deref for ListInstancesMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInstancesMarker> for ::std::string::String {
        fn from(value: ListInstancesMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInstancesMarker {
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

    impl ::std::convert::TryFrom<&str> for ListInstancesMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListInstancesMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInstancesMarker {
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

    /// `ListOperationsInstance`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListOperationsInstance(::std::string::String);
    impl ::std::ops::Deref for ListOperationsInstance {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListOperationsInstance> for ::std::string::String {
        fn from(value: ListOperationsInstance) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListOperationsInstance {
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

    impl ::std::convert::TryFrom<&str> for ListOperationsInstance {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListOperationsInstance {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListOperationsInstance {
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

    /// `ListOperationsMarker`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListOperationsMarker(::std::string::String);
    impl ::std::ops::Deref for ListOperationsMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListOperationsMarker> for ::std::string::String {
        fn from(value: ListOperationsMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListOperationsMarker {
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

    impl ::std::convert::TryFrom<&str> for ListOperationsMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListOperationsMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListOperationsMarker {
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

    /// `ListParametersDatastoreId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListParametersDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ListParametersDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListParametersDatastoreId> for ::std::string::String {
        fn from(value: ListParametersDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListParametersDatastoreId {
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

    impl ::std::convert::TryFrom<&str> for ListParametersDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListParametersDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListParametersDatastoreId {
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

    /// `ListParametersVersionId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListParametersVersionId(::std::string::String);
    impl ::std::ops::Deref for ListParametersVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListParametersVersionId> for ::std::string::String {
        fn from(value: ListParametersVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListParametersVersionId {
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

    impl ::std::convert::TryFrom<&str> for ListParametersVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListParametersVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListParametersVersionId {
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

    /// `ListReplicasInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListReplicasInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListReplicasInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListReplicasInstanceId> for ::std::string::String {
        fn from(value: ListReplicasInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListReplicasInstanceId {
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

    impl ::std::convert::TryFrom<&str> for ListReplicasInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListReplicasInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListReplicasInstanceId {
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

    /// `ListUsersInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListUsersInstanceId(::std::string::String);
    impl ::std::ops::Deref for ListUsersInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListUsersInstanceId> for ::std::string::String {
        fn from(value: ListUsersInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListUsersInstanceId {
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

    impl ::std::convert::TryFrom<&str> for ListUsersInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListUsersInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListUsersInstanceId {
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

    /// `ListUsersMarker`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListUsersMarker(::std::string::String);
    impl ::std::ops::Deref for ListUsersMarker {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListUsersMarker> for ::std::string::String {
        fn from(value: ListUsersMarker) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListUsersMarker {
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

    impl ::std::convert::TryFrom<&str> for ListUsersMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListUsersMarker {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListUsersMarker {
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

    /// `ListVersionFlavorsDatastoreId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListVersionFlavorsDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ListVersionFlavorsDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListVersionFlavorsDatastoreId> for ::std::string::String {
        fn from(value: ListVersionFlavorsDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListVersionFlavorsDatastoreId {
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

    impl ::std::convert::TryFrom<&str> for ListVersionFlavorsDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListVersionFlavorsDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListVersionFlavorsDatastoreId {
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

    /// `ListVersionFlavorsVersionId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListVersionFlavorsVersionId(::std::string::String);
    impl ::std::ops::Deref for ListVersionFlavorsVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListVersionFlavorsVersionId> for ::std::string::String {
        fn from(value: ListVersionFlavorsVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListVersionFlavorsVersionId {
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

    impl ::std::convert::TryFrom<&str> for ListVersionFlavorsVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListVersionFlavorsVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListVersionFlavorsVersionId {
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

    /// `ListVersionParametersVersionId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListVersionParametersVersionId(::std::string::String);
    impl ::std::ops::Deref for ListVersionParametersVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListVersionParametersVersionId> for ::std::string::String {
        fn from(value: ListVersionParametersVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListVersionParametersVersionId {
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

    impl ::std::convert::TryFrom<&str> for ListVersionParametersVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ListVersionParametersVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListVersionParametersVersionId {
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

    impl NewBackup {
        pub fn builder() -> builder::NewBackup {
            Default::default()
        }
    }

    /// `NewBackupEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewBackupEnvelope {
        pub backup: NewBackup,
    }

    impl NewBackupEnvelope {
        pub fn builder() -> builder::NewBackupEnvelope {
            Default::default()
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

    impl NewConfiguration {
        pub fn builder() -> builder::NewConfiguration {
            Default::default()
        }
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

    impl NewDatabase {
        pub fn builder() -> builder::NewDatabase {
            Default::default()
        }
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
        /// The version.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<NewDatastoreVersion>,
    }

    impl NewDatastore {
        pub fn builder() -> builder::NewDatastore {
            Default::default()
        }
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

    /// The version.
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

    /// The instance to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewInstance {
        /// The id of the configuration group to attach.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub configuration: ::std::option::Option<NewInstanceConfiguration>,
        /// The databases to create, each under a name of its own.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub databases: ::std::vec::Vec<NewDatabase>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datastore: ::std::option::Option<NewDatastore>,
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
        /// The id of the instance to replicate.
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
        pub volume: NewVolume,
    }

    impl NewInstance {
        pub fn builder() -> builder::NewInstance {
            Default::default()
        }
    }

    /// The id of the configuration group to attach.
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
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
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

    /// The id of the instance to replicate.
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
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
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

    /// A user to create. Users of the same name and different hosts are different users.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewUser {
        /// The databases of the same request that the user has all rights on.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub databases: ::std::vec::Vec<DatabaseReference>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<Host>,
        pub name: UserName,
        /// The password to log in with. No reply ever shows it.
        pub password: NewUserPassword,
    }

    impl NewUser {
        pub fn builder() -> builder::NewUser {
            Default::default()
        }
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
        pub size: VolumeSize,
    }

    impl NewVolume {
        pub fn builder() -> builder::NewVolume {
            Default::default()
        }
    }

    /// An operation with its steps.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Operation {
        /// How often the step that it is at was tried. Once it ended, how often its last step was.
        pub attempts: u32,
        /// When the service gives it up, if it hasn't ended by then.
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

    impl Operation {
        pub fn builder() -> builder::Operation {
            Default::default()
        }
    }

    /// `OperationEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OperationEnvelope {
        pub operation: Operation,
    }

    impl OperationEnvelope {
        pub fn builder() -> builder::OperationEnvelope {
            Default::default()
        }
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

    impl OperationList {
        pub fn builder() -> builder::OperationList {
            Default::default()
        }
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

    impl OperationStep {
        pub fn builder() -> builder::OperationStep {
            Default::default()
        }
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

    impl OperationSubject {
        pub fn builder() -> builder::OperationSubject {
            Default::default()
        }
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
        /// When the service gives it up, if it hasn't ended by then.
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

    impl OperationSummary {
        pub fn builder() -> builder::OperationSummary {
            Default::default()
        }
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

    impl Parameter {
        pub fn builder() -> builder::Parameter {
            Default::default()
        }
    }

    /// `ParameterList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ParameterList {
        /// The parameters, in the order of their names.
        #[serde(rename = "configuration-parameters")]
        pub configuration_parameters: ::std::vec::Vec<Parameter>,
    }

    impl ParameterList {
        pub fn builder() -> builder::ParameterList {
            Default::default()
        }
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

    /// `PatchConfigurationConfigurationId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PatchConfigurationConfigurationId(::std::string::String);
    impl ::std::ops::Deref for PatchConfigurationConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PatchConfigurationConfigurationId>
    for ::std::string::String {
        fn from(value: PatchConfigurationConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PatchConfigurationConfigurationId {
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

    impl ::std::convert::TryFrom<&str> for PatchConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for PatchConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PatchConfigurationConfigurationId {
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

    impl PatchConfigurationRequest {
        pub fn builder() -> builder::PatchConfigurationRequest {
            Default::default()
        }
    }

    /// `PatchInstanceInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PatchInstanceInstanceId(::std::string::String);
    impl ::std::ops::Deref for PatchInstanceInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PatchInstanceInstanceId> for ::std::string::String {
        fn from(value: PatchInstanceInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PatchInstanceInstanceId {
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

    impl ::std::convert::TryFrom<&str> for PatchInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PatchInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PatchInstanceInstanceId {
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

    impl ReplicaReference {
        pub fn builder() -> builder::ReplicaReference {
            Default::default()
        }
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

    impl Replication {
        pub fn builder() -> builder::Replication {
            Default::default()
        }
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

    /// What to restore.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RestorePoint {
        /// The id of a backup.
        #[serde(rename = "backupRef")]
        pub backup_ref: RestorePointBackupRef,
    }

    impl RestorePoint {
        pub fn builder() -> builder::RestorePoint {
            Default::default()
        }
    }

    /// The id of a backup.
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
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
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

    /// `ShowBackupBackupId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowBackupBackupId(::std::string::String);
    impl ::std::ops::Deref for ShowBackupBackupId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowBackupBackupId> for ::std::string::String {
        fn from(value: ShowBackupBackupId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowBackupBackupId {
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

    impl ::std::convert::TryFrom<&str> for ShowBackupBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowBackupBackupId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowBackupBackupId {
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

    /// `ShowConfigurationConfigurationId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowConfigurationConfigurationId(::std::string::String);
    impl ::std::ops::Deref for ShowConfigurationConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowConfigurationConfigurationId>
    for ::std::string::String {
        fn from(value: ShowConfigurationConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowConfigurationConfigurationId {
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

    impl ::std::convert::TryFrom<&str> for ShowConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowConfigurationConfigurationId {
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

    /// `ShowDatastoreDatastoreId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDatastoreDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ShowDatastoreDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDatastoreDatastoreId> for ::std::string::String {
        fn from(value: ShowDatastoreDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDatastoreDatastoreId {
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

    impl ::std::convert::TryFrom<&str> for ShowDatastoreDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowDatastoreDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDatastoreDatastoreId {
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

    /// `ShowDatastoreVersionDatastoreId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDatastoreVersionDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ShowDatastoreVersionDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDatastoreVersionDatastoreId>
    for ::std::string::String {
        fn from(value: ShowDatastoreVersionDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDatastoreVersionDatastoreId {
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

    impl ::std::convert::TryFrom<&str> for ShowDatastoreVersionDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDatastoreVersionDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDatastoreVersionDatastoreId {
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

    /// `ShowDatastoreVersionVersionId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDatastoreVersionVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowDatastoreVersionVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDatastoreVersionVersionId> for ::std::string::String {
        fn from(value: ShowDatastoreVersionVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDatastoreVersionVersionId {
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

    impl ::std::convert::TryFrom<&str> for ShowDatastoreVersionVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDatastoreVersionVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDatastoreVersionVersionId {
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

    /// `ShowDefaultParametersFlavorId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDefaultParametersFlavorId(::std::string::String);
    impl ::std::ops::Deref for ShowDefaultParametersFlavorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDefaultParametersFlavorId> for ::std::string::String {
        fn from(value: ShowDefaultParametersFlavorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDefaultParametersFlavorId {
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

    impl ::std::convert::TryFrom<&str> for ShowDefaultParametersFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDefaultParametersFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDefaultParametersFlavorId {
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

    /// `ShowDefaultParametersVersionId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowDefaultParametersVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowDefaultParametersVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowDefaultParametersVersionId> for ::std::string::String {
        fn from(value: ShowDefaultParametersVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowDefaultParametersVersionId {
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

    impl ::std::convert::TryFrom<&str> for ShowDefaultParametersVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowDefaultParametersVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowDefaultParametersVersionId {
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

    /// `ShowFlavorFlavorId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowFlavorFlavorId(::std::string::String);
    impl ::std::ops::Deref for ShowFlavorFlavorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowFlavorFlavorId> for ::std::string::String {
        fn from(value: ShowFlavorFlavorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowFlavorFlavorId {
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

    impl ::std::convert::TryFrom<&str> for ShowFlavorFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowFlavorFlavorId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowFlavorFlavorId {
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

    /// `ShowInstanceConfigurationInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowInstanceConfigurationInstanceId(::std::string::String);
    impl ::std::ops::Deref for ShowInstanceConfigurationInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowInstanceConfigurationInstanceId>
    for ::std::string::String {
        fn from(value: ShowInstanceConfigurationInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowInstanceConfigurationInstanceId {
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

    impl ::std::convert::TryFrom<&str> for ShowInstanceConfigurationInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowInstanceConfigurationInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowInstanceConfigurationInstanceId {
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

    /// `ShowInstanceInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowInstanceInstanceId(::std::string::String);
    impl ::std::ops::Deref for ShowInstanceInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowInstanceInstanceId> for ::std::string::String {
        fn from(value: ShowInstanceInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowInstanceInstanceId {
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

    impl ::std::convert::TryFrom<&str> for ShowInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowInstanceInstanceId {
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

    /// `ShowOperationOperationId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowOperationOperationId(::std::string::String);
    impl ::std::ops::Deref for ShowOperationOperationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowOperationOperationId> for ::std::string::String {
        fn from(value: ShowOperationOperationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowOperationOperationId {
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

    impl ::std::convert::TryFrom<&str> for ShowOperationOperationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowOperationOperationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowOperationOperationId {
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

    /// `ShowParameterDatastoreId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowParameterDatastoreId(::std::string::String);
    impl ::std::ops::Deref for ShowParameterDatastoreId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowParameterDatastoreId> for ::std::string::String {
        fn from(value: ShowParameterDatastoreId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowParameterDatastoreId {
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

    impl ::std::convert::TryFrom<&str> for ShowParameterDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowParameterDatastoreId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowParameterDatastoreId {
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

    /// `ShowParameterParameterId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowParameterParameterId(::std::string::String);
    impl ::std::ops::Deref for ShowParameterParameterId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowParameterParameterId> for ::std::string::String {
        fn from(value: ShowParameterParameterId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowParameterParameterId {
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

    impl ::std::convert::TryFrom<&str> for ShowParameterParameterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowParameterParameterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowParameterParameterId {
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

    /// `ShowParameterVersionId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowParameterVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowParameterVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowParameterVersionId> for ::std::string::String {
        fn from(value: ShowParameterVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowParameterVersionId {
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

    impl ::std::convert::TryFrom<&str> for ShowParameterVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowParameterVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowParameterVersionId {
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

    /// `ShowVersionAloneVersionId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowVersionAloneVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowVersionAloneVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowVersionAloneVersionId> for ::std::string::String {
        fn from(value: ShowVersionAloneVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowVersionAloneVersionId {
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

    impl ::std::convert::TryFrom<&str> for ShowVersionAloneVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ShowVersionAloneVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowVersionAloneVersionId {
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

    /// `ShowVersionParameterParameterId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowVersionParameterParameterId(::std::string::String);
    impl ::std::ops::Deref for ShowVersionParameterParameterId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowVersionParameterParameterId>
    for ::std::string::String {
        fn from(value: ShowVersionParameterParameterId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowVersionParameterParameterId {
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

    impl ::std::convert::TryFrom<&str> for ShowVersionParameterParameterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowVersionParameterParameterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowVersionParameterParameterId {
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

    /// `ShowVersionParameterVersionId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ShowVersionParameterVersionId(::std::string::String);
    impl ::std::ops::Deref for ShowVersionParameterVersionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ShowVersionParameterVersionId> for ::std::string::String {
        fn from(value: ShowVersionParameterVersionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ShowVersionParameterVersionId {
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

    impl ::std::convert::TryFrom<&str> for ShowVersionParameterVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ShowVersionParameterVersionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ShowVersionParameterVersionId {
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

    /// `UpdateConfigurationConfigurationId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UpdateConfigurationConfigurationId(::std::string::String);
    impl ::std::ops::Deref for UpdateConfigurationConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UpdateConfigurationConfigurationId>
    for ::std::string::String {
        fn from(value: UpdateConfigurationConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UpdateConfigurationConfigurationId {
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

    impl ::std::convert::TryFrom<&str> for UpdateConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for UpdateConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UpdateConfigurationConfigurationId {
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

    impl UpdateConfigurationRequest {
        pub fn builder() -> builder::UpdateConfigurationRequest {
            Default::default()
        }
    }

    /// `UpdateInstanceInstanceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UpdateInstanceInstanceId(::std::string::String);
    impl ::std::ops::Deref for UpdateInstanceInstanceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UpdateInstanceInstanceId> for ::std::string::String {
        fn from(value: UpdateInstanceInstanceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UpdateInstanceInstanceId {
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

    impl ::std::convert::TryFrom<&str> for UpdateInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UpdateInstanceInstanceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UpdateInstanceInstanceId {
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
        /// The databases that the user has rights on, in the order of their names.
        pub databases: ::std::vec::Vec<Database>,
        /// From where the user may connect, `%` for anywhere.
        pub host: ::std::string::String,
        /// The name of the user. Users of one name may differ by their host.
        pub name: ::std::string::String,
    }

    impl User {
        pub fn builder() -> builder::User {
            Default::default()
        }
    }

    /// `UserList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserList {
        /// A link of the relation `next` when there are more users, else absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<[Link; 1usize]>,
        /// The users of the page.
        pub users: ::std::vec::Vec<User>,
    }

    impl UserList {
        pub fn builder() -> builder::UserList {
            Default::default()
        }
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

    impl Version {
        pub fn builder() -> builder::Version {
            Default::default()
        }
    }

    /// `VersionEnvelope`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct VersionEnvelope {
        pub version: Version,
    }

    impl VersionEnvelope {
        pub fn builder() -> builder::VersionEnvelope {
            Default::default()
        }
    }

    /// `VersionList`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct VersionList {
        pub versions: ::std::vec::Vec<Version>,
    }

    impl VersionList {
        pub fn builder() -> builder::VersionList {
            Default::default()
        }
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
        /// How much of the volume is used, in gigabytes (GB).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub used: ::std::option::Option<f64>,
    }

    impl Volume {
        pub fn builder() -> builder::Volume {
            Default::default()
        }
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

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Backup {
            created: ::std::result::Result<super::Timestamp, ::std::string::String>,
            datastore: ::std::result::Result<
                super::BackupDatastore,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            fault: ::std::result::Result<
                ::std::option::Option<super::BackupFault>,
                ::std::string::String,
            >,
            flavor_ram: ::std::result::Result<u32, ::std::string::String>,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            instance_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            is_automated: ::std::result::Result<u8, ::std::string::String>,
            location_ref: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            parent_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            size: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            source: ::std::result::Result<super::BackupSource, ::std::string::String>,
            status: ::std::result::Result<super::BackupStatus, ::std::string::String>,
            type_: ::std::result::Result<super::BackupType, ::std::string::String>,
            updated: ::std::result::Result<super::Timestamp, ::std::string::String>,
            volume_size: ::std::result::Result<super::VolumeSize, ::std::string::String>,
        }

        impl ::std::default::Default for Backup {
            fn default() -> Self {
                Self {
                    created: Err("no value supplied for created".to_string()),
                    datastore: Err("no value supplied for datastore".to_string()),
                    description: Err("no value supplied for description".to_string()),
                    fault: Ok(Default::default()),
                    flavor_ram: Err("no value supplied for flavor_ram".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    instance_id: Err("no value supplied for instance_id".to_string()),
                    is_automated: Err("no value supplied for is_automated".to_string()),
                    location_ref: Err("no value supplied for location_ref".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    parent_id: Err("no value supplied for parent_id".to_string()),
                    size: Err("no value supplied for size".to_string()),
                    source: Err("no value supplied for source".to_string()),
                    status: Err("no value supplied for status".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                    volume_size: Err("no value supplied for volume_size".to_string()),
                }
            }
        }

        impl Backup {
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }

            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupDatastore>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }

            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }

            pub fn fault<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::BackupFault>>,
                T::Error: ::std::fmt::Display,
            {
                self.fault = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for fault: {e}")
                    });
                self
            }

            pub fn flavor_ram<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.flavor_ram = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavor_ram: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn instance_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.instance_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instance_id: {e}")
                    });
                self
            }

            pub fn is_automated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u8>,
                T::Error: ::std::fmt::Display,
            {
                self.is_automated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_automated: {e}")
                    });
                self
            }

            pub fn location_ref<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.location_ref = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for location_ref: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn parent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.parent_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for parent_id: {e}")
                    });
                self
            }

            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }

            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupSource>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }

            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }

            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }

            pub fn volume_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VolumeSize>,
                T::Error: ::std::fmt::Display,
            {
                self.volume_size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume_size: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Backup> for super::Backup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Backup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    datastore: value.datastore?,
                    description: value.description?,
                    fault: value.fault?,
                    flavor_ram: value.flavor_ram?,
                    id: value.id?,
                    instance_id: value.instance_id?,
                    is_automated: value.is_automated?,
                    location_ref: value.location_ref?,
                    name: value.name?,
                    parent_id: value.parent_id?,
                    size: value.size?,
                    source: value.source?,
                    status: value.status?,
                    type_: value.type_?,
                    updated: value.updated?,
                    volume_size: value.volume_size?,
                })
            }
        }

        impl ::std::convert::From<super::Backup> for Backup {
            fn from(value: super::Backup) -> Self {
                Self {
                    created: Ok(value.created),
                    datastore: Ok(value.datastore),
                    description: Ok(value.description),
                    fault: Ok(value.fault),
                    flavor_ram: Ok(value.flavor_ram),
                    id: Ok(value.id),
                    instance_id: Ok(value.instance_id),
                    is_automated: Ok(value.is_automated),
                    location_ref: Ok(value.location_ref),
                    name: Ok(value.name),
                    parent_id: Ok(value.parent_id),
                    size: Ok(value.size),
                    source: Ok(value.source),
                    status: Ok(value.status),
                    type_: Ok(value.type_),
                    updated: Ok(value.updated),
                    volume_size: Ok(value.volume_size),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BackupDatastore {
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
            version: ::std::result::Result<::std::string::String, ::std::string::String>,
            version_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        }

        impl ::std::default::Default for BackupDatastore {
            fn default() -> Self {
                Self {
                    type_: Err("no value supplied for type_".to_string()),
                    version: Err("no value supplied for version".to_string()),
                    version_id: Err("no value supplied for version_id".to_string()),
                }
            }
        }

        impl BackupDatastore {
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }

            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }

            pub fn version_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.version_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version_id: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<BackupDatastore> for super::BackupDatastore {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BackupDatastore,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    type_: value.type_?,
                    version: value.version?,
                    version_id: value.version_id?,
                })
            }
        }

        impl ::std::convert::From<super::BackupDatastore> for BackupDatastore {
            fn from(value: super::BackupDatastore) -> Self {
                Self {
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                    version_id: Ok(value.version_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BackupEnvelope {
            backup: ::std::result::Result<super::Backup, ::std::string::String>,
        }

        impl ::std::default::Default for BackupEnvelope {
            fn default() -> Self {
                Self {
                    backup: Err("no value supplied for backup".to_string()),
                }
            }
        }

        impl BackupEnvelope {
            pub fn backup<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Backup>,
                T::Error: ::std::fmt::Display,
            {
                self.backup = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for backup: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<BackupEnvelope> for super::BackupEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BackupEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { backup: value.backup? })
            }
        }

        impl ::std::convert::From<super::BackupEnvelope> for BackupEnvelope {
            fn from(value: super::BackupEnvelope) -> Self {
                Self { backup: Ok(value.backup) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BackupFault {
            code: ::std::result::Result<i32, ::std::string::String>,
            created: ::std::result::Result<super::Timestamp, ::std::string::String>,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for BackupFault {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    created: Err("no value supplied for created".to_string()),
                    message: Err("no value supplied for message".to_string()),
                }
            }
        }

        impl BackupFault {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }

            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }

            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<BackupFault> for super::BackupFault {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BackupFault,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    created: value.created?,
                    message: value.message?,
                })
            }
        }

        impl ::std::convert::From<super::BackupFault> for BackupFault {
            fn from(value: super::BackupFault) -> Self {
                Self {
                    code: Ok(value.code),
                    created: Ok(value.created),
                    message: Ok(value.message),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BackupList {
            backups: ::std::result::Result<
                ::std::vec::Vec<super::Backup>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<[super::Link; 1usize]>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for BackupList {
            fn default() -> Self {
                Self {
                    backups: Err("no value supplied for backups".to_string()),
                    links: Ok(Default::default()),
                }
            }
        }

        impl BackupList {
            pub fn backups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Backup>>,
                T::Error: ::std::fmt::Display,
            {
                self.backups = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for backups: {e}")
                    });
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<[super::Link; 1usize]>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<BackupList> for super::BackupList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BackupList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    backups: value.backups?,
                    links: value.links?,
                })
            }
        }

        impl ::std::convert::From<super::BackupList> for BackupList {
            fn from(value: super::BackupList) -> Self {
                Self {
                    backups: Ok(value.backups),
                    links: Ok(value.links),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BackupSource {
            id: ::std::result::Result<super::BackupSourceId, ::std::string::String>,
            type_: ::std::result::Result<super::BackupSourceType, ::std::string::String>,
        }

        impl ::std::default::Default for BackupSource {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }

        impl BackupSource {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupSourceId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupSourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<BackupSource> for super::BackupSource {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BackupSource,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::BackupSource> for BackupSource {
            fn from(value: super::BackupSource) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ChangeInstanceRequest {
            instance: ::std::result::Result<
                super::InstanceChange,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ChangeInstanceRequest {
            fn default() -> Self {
                Self {
                    instance: Err("no value supplied for instance".to_string()),
                }
            }
        }

        impl ChangeInstanceRequest {
            pub fn instance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceChange>,
                T::Error: ::std::fmt::Display,
            {
                self.instance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instance: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ChangeInstanceRequest>
        for super::ChangeInstanceRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ChangeInstanceRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { instance: value.instance? })
            }
        }

        impl ::std::convert::From<super::ChangeInstanceRequest>
        for ChangeInstanceRequest {
            fn from(value: super::ChangeInstanceRequest) -> Self {
                Self {
                    instance: Ok(value.instance),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Configuration {
            created: ::std::result::Result<super::Timestamp, ::std::string::String>,
            datastore_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            datastore_version_id: ::std::result::Result<
                ::uuid::Uuid,
                ::std::string::String,
            >,
            datastore_version_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            instance_count: ::std::result::Result<u32, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            updated: ::std::result::Result<super::Timestamp, ::std::string::String>,
            values: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::ParameterValue,
                >,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Configuration {
            fn default() -> Self {
                Self {
                    created: Err("no value supplied for created".to_string()),
                    datastore_name: Err(
                        "no value supplied for datastore_name".to_string(),
                    ),
                    datastore_version_id: Err(
                        "no value supplied for datastore_version_id".to_string(),
                    ),
                    datastore_version_name: Err(
                        "no value supplied for datastore_version_name".to_string(),
                    ),
                    description: Err("no value supplied for description".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    instance_count: Err(
                        "no value supplied for instance_count".to_string(),
                    ),
                    name: Err("no value supplied for name".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                    values: Err("no value supplied for values".to_string()),
                }
            }
        }

        impl Configuration {
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }

            pub fn datastore_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for datastore_name: {e}"
                        )
                    });
                self
            }

            pub fn datastore_version_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore_version_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for datastore_version_id: {e}"
                        )
                    });
                self
            }

            pub fn datastore_version_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore_version_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for datastore_version_name: {e}"
                        )
                    });
                self
            }

            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn instance_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.instance_count = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for instance_count: {e}"
                        )
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }

            pub fn values<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::ParameterValue,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.values = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for values: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Configuration> for super::Configuration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Configuration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    datastore_name: value.datastore_name?,
                    datastore_version_id: value.datastore_version_id?,
                    datastore_version_name: value.datastore_version_name?,
                    description: value.description?,
                    id: value.id?,
                    instance_count: value.instance_count?,
                    name: value.name?,
                    updated: value.updated?,
                    values: value.values?,
                })
            }
        }

        impl ::std::convert::From<super::Configuration> for Configuration {
            fn from(value: super::Configuration) -> Self {
                Self {
                    created: Ok(value.created),
                    datastore_name: Ok(value.datastore_name),
                    datastore_version_id: Ok(value.datastore_version_id),
                    datastore_version_name: Ok(value.datastore_version_name),
                    description: Ok(value.description),
                    id: Ok(value.id),
                    instance_count: Ok(value.instance_count),
                    name: Ok(value.name),
                    updated: Ok(value.updated),
                    values: Ok(value.values),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ConfigurationEnvelope {
            configuration: ::std::result::Result<
                super::Configuration,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ConfigurationEnvelope {
            fn default() -> Self {
                Self {
                    configuration: Err("no value supplied for configuration".to_string()),
                }
            }
        }

        impl ConfigurationEnvelope {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Configuration>,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ConfigurationEnvelope>
        for super::ConfigurationEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConfigurationEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                })
            }
        }

        impl ::std::convert::From<super::ConfigurationEnvelope>
        for ConfigurationEnvelope {
            fn from(value: super::ConfigurationEnvelope) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ConfigurationList {
            configurations: ::std::result::Result<
                ::std::vec::Vec<super::ConfigurationSummary>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ConfigurationList {
            fn default() -> Self {
                Self {
                    configurations: Err(
                        "no value supplied for configurations".to_string(),
                    ),
                }
            }
        }

        impl ConfigurationList {
            pub fn configurations<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ConfigurationSummary>>,
                T::Error: ::std::fmt::Display,
            {
                self.configurations = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for configurations: {e}"
                        )
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ConfigurationList> for super::ConfigurationList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConfigurationList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configurations: value.configurations?,
                })
            }
        }

        impl ::std::convert::From<super::ConfigurationList> for ConfigurationList {
            fn from(value: super::ConfigurationList) -> Self {
                Self {
                    configurations: Ok(value.configurations),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ConfigurationPatch {
            values: ::std::result::Result<
                super::ConfigurationValues,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ConfigurationPatch {
            fn default() -> Self {
                Self {
                    values: Err("no value supplied for values".to_string()),
                }
            }
        }

        impl ConfigurationPatch {
            pub fn values<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ConfigurationValues>,
                T::Error: ::std::fmt::Display,
            {
                self.values = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for values: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ConfigurationPatch> for super::ConfigurationPatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConfigurationPatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { values: value.values? })
            }
        }

        impl ::std::convert::From<super::ConfigurationPatch> for ConfigurationPatch {
            fn from(value: super::ConfigurationPatch) -> Self {
                Self { values: Ok(value.values) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ConfigurationReference {
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for ConfigurationReference {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl ConfigurationReference {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ConfigurationReference>
        for super::ConfigurationReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConfigurationReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    links: value.links?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::ConfigurationReference>
        for ConfigurationReference {
            fn from(value: super::ConfigurationReference) -> Self {
                Self {
                    id: Ok(value.id),
                    links: Ok(value.links),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ConfigurationSummary {
            created: ::std::result::Result<super::Timestamp, ::std::string::String>,
            datastore_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            datastore_version_id: ::std::result::Result<
                ::uuid::Uuid,
                ::std::string::String,
            >,
            datastore_version_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            updated: ::std::result::Result<super::Timestamp, ::std::string::String>,
        }

        impl ::std::default::Default for ConfigurationSummary {
            fn default() -> Self {
                Self {
                    created: Err("no value supplied for created".to_string()),
                    datastore_name: Err(
                        "no value supplied for datastore_name".to_string(),
                    ),
                    datastore_version_id: Err(
                        "no value supplied for datastore_version_id".to_string(),
                    ),
                    datastore_version_name: Err(
                        "no value supplied for datastore_version_name".to_string(),
                    ),
                    description: Err("no value supplied for description".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                }
            }
        }

        impl ConfigurationSummary {
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }

            pub fn datastore_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for datastore_name: {e}"
                        )
                    });
                self
            }

            pub fn datastore_version_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore_version_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for datastore_version_id: {e}"
                        )
                    });
                self
            }

            pub fn datastore_version_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore_version_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for datastore_version_name: {e}"
                        )
                    });
                self
            }

            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ConfigurationSummary>
        for super::ConfigurationSummary {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConfigurationSummary,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    datastore_name: value.datastore_name?,
                    datastore_version_id: value.datastore_version_id?,
                    datastore_version_name: value.datastore_version_name?,
                    description: value.description?,
                    id: value.id?,
                    name: value.name?,
                    updated: value.updated?,
                })
            }
        }

        impl ::std::convert::From<super::ConfigurationSummary> for ConfigurationSummary {
            fn from(value: super::ConfigurationSummary) -> Self {
                Self {
                    created: Ok(value.created),
                    datastore_name: Ok(value.datastore_name),
                    datastore_version_id: Ok(value.datastore_version_id),
                    datastore_version_name: Ok(value.datastore_version_name),
                    description: Ok(value.description),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    updated: Ok(value.updated),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ConfigurationUpdate {
            description: ::std::result::Result<
                ::std::option::Option<super::ConfigurationUpdateDescription>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::ConfigurationName>,
                ::std::string::String,
            >,
            values: ::std::result::Result<
                super::ConfigurationValues,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ConfigurationUpdate {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    name: Ok(Default::default()),
                    values: Err("no value supplied for values".to_string()),
                }
            }
        }

        impl ConfigurationUpdate {
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ConfigurationUpdateDescription>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ConfigurationName>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn values<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ConfigurationValues>,
                T::Error: ::std::fmt::Display,
            {
                self.values = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for values: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ConfigurationUpdate>
        for super::ConfigurationUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConfigurationUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    name: value.name?,
                    values: value.values?,
                })
            }
        }

        impl ::std::convert::From<super::ConfigurationUpdate> for ConfigurationUpdate {
            fn from(value: super::ConfigurationUpdate) -> Self {
                Self {
                    description: Ok(value.description),
                    name: Ok(value.name),
                    values: Ok(value.values),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Configured {
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Configured {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl Configured {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Configured> for super::Configured {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Configured,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::Configured> for Configured {
            fn from(value: super::Configured) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ConfiguredList {
            instances: ::std::result::Result<
                ::std::vec::Vec<super::Configured>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ConfiguredList {
            fn default() -> Self {
                Self {
                    instances: Err("no value supplied for instances".to_string()),
                }
            }
        }

        impl ConfiguredList {
            pub fn instances<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Configured>>,
                T::Error: ::std::fmt::Display,
            {
                self.instances = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instances: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ConfiguredList> for super::ConfiguredList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConfiguredList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    instances: value.instances?,
                })
            }
        }

        impl ::std::convert::From<super::ConfiguredList> for ConfiguredList {
            fn from(value: super::ConfiguredList) -> Self {
                Self {
                    instances: Ok(value.instances),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CopyBackup {
            description: ::std::result::Result<
                ::std::option::Option<super::CopyBackupDescription>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::CopyBackupName>,
                ::std::string::String,
            >,
            target_backup_region: ::std::result::Result<
                super::Region,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CopyBackup {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    name: Ok(Default::default()),
                    target_backup_region: Err(
                        "no value supplied for target_backup_region".to_string(),
                    ),
                }
            }
        }

        impl CopyBackup {
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::CopyBackupDescription>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::CopyBackupName>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn target_backup_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Region>,
                T::Error: ::std::fmt::Display,
            {
                self.target_backup_region = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for target_backup_region: {e}"
                        )
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<CopyBackup> for super::CopyBackup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CopyBackup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    name: value.name?,
                    target_backup_region: value.target_backup_region?,
                })
            }
        }

        impl ::std::convert::From<super::CopyBackup> for CopyBackup {
            fn from(value: super::CopyBackup) -> Self {
                Self {
                    description: Ok(value.description),
                    name: Ok(value.name),
                    target_backup_region: Ok(value.target_backup_region),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CopyBackupRequest {
            copy_backup: ::std::result::Result<super::CopyBackup, ::std::string::String>,
        }

        impl ::std::default::Default for CopyBackupRequest {
            fn default() -> Self {
                Self {
                    copy_backup: Err("no value supplied for copy_backup".to_string()),
                }
            }
        }

        impl CopyBackupRequest {
            pub fn copy_backup<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CopyBackup>,
                T::Error: ::std::fmt::Display,
            {
                self.copy_backup = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for copy_backup: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<CopyBackupRequest> for super::CopyBackupRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CopyBackupRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    copy_backup: value.copy_backup?,
                })
            }
        }

        impl ::std::convert::From<super::CopyBackupRequest> for CopyBackupRequest {
            fn from(value: super::CopyBackupRequest) -> Self {
                Self {
                    copy_backup: Ok(value.copy_backup),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateBackup {
            copy_to: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Region>>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<super::CreateBackupDescription>,
                ::std::string::String,
            >,
            instance: ::std::result::Result<
                ::std::option::Option<super::CreateBackupInstance>,
                ::std::string::String,
            >,
            name: ::std::result::Result<super::CreateBackupName, ::std::string::String>,
            parent_id: ::std::result::Result<
                ::std::option::Option<super::CreateBackupParentId>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<super::BackupSource>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateBackup {
            fn default() -> Self {
                Self {
                    copy_to: Ok(Default::default()),
                    description: Ok(Default::default()),
                    instance: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    parent_id: Ok(Default::default()),
                    source: Ok(Default::default()),
                }
            }
        }

        impl CreateBackup {
            pub fn copy_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::Region>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.copy_to = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for copy_to: {e}")
                    });
                self
            }

            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::CreateBackupDescription>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }

            pub fn instance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::CreateBackupInstance>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.instance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instance: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CreateBackupName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn parent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::CreateBackupParentId>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.parent_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for parent_id: {e}")
                    });
                self
            }

            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::BackupSource>>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<CreateBackup> for super::CreateBackup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateBackup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    copy_to: value.copy_to?,
                    description: value.description?,
                    instance: value.instance?,
                    name: value.name?,
                    parent_id: value.parent_id?,
                    source: value.source?,
                })
            }
        }

        impl ::std::convert::From<super::CreateBackup> for CreateBackup {
            fn from(value: super::CreateBackup) -> Self {
                Self {
                    copy_to: Ok(value.copy_to),
                    description: Ok(value.description),
                    instance: Ok(value.instance),
                    name: Ok(value.name),
                    parent_id: Ok(value.parent_id),
                    source: Ok(value.source),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateBackupRequest {
            backup: ::std::result::Result<super::CreateBackup, ::std::string::String>,
        }

        impl ::std::default::Default for CreateBackupRequest {
            fn default() -> Self {
                Self {
                    backup: Err("no value supplied for backup".to_string()),
                }
            }
        }

        impl CreateBackupRequest {
            pub fn backup<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CreateBackup>,
                T::Error: ::std::fmt::Display,
            {
                self.backup = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for backup: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<CreateBackupRequest>
        for super::CreateBackupRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateBackupRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { backup: value.backup? })
            }
        }

        impl ::std::convert::From<super::CreateBackupRequest> for CreateBackupRequest {
            fn from(value: super::CreateBackupRequest) -> Self {
                Self { backup: Ok(value.backup) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateConfigurationRequest {
            configuration: ::std::result::Result<
                super::NewConfiguration,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateConfigurationRequest {
            fn default() -> Self {
                Self {
                    configuration: Err("no value supplied for configuration".to_string()),
                }
            }
        }

        impl CreateConfigurationRequest {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewConfiguration>,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<CreateConfigurationRequest>
        for super::CreateConfigurationRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateConfigurationRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                })
            }
        }

        impl ::std::convert::From<super::CreateConfigurationRequest>
        for CreateConfigurationRequest {
            fn from(value: super::CreateConfigurationRequest) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateInstanceRequest {
            instance: ::std::result::Result<super::NewInstance, ::std::string::String>,
        }

        impl ::std::default::Default for CreateInstanceRequest {
            fn default() -> Self {
                Self {
                    instance: Err("no value supplied for instance".to_string()),
                }
            }
        }

        impl CreateInstanceRequest {
            pub fn instance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewInstance>,
                T::Error: ::std::fmt::Display,
            {
                self.instance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instance: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<CreateInstanceRequest>
        for super::CreateInstanceRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateInstanceRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { instance: value.instance? })
            }
        }

        impl ::std::convert::From<super::CreateInstanceRequest>
        for CreateInstanceRequest {
            fn from(value: super::CreateInstanceRequest) -> Self {
                Self {
                    instance: Ok(value.instance),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Database {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Database {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl Database {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Database> for super::Database {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Database,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }

        impl ::std::convert::From<super::Database> for Database {
            fn from(value: super::Database) -> Self {
                Self { name: Ok(value.name) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DatabaseList {
            databases: ::std::result::Result<
                ::std::vec::Vec<super::Database>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<[super::Link; 1usize]>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DatabaseList {
            fn default() -> Self {
                Self {
                    databases: Err("no value supplied for databases".to_string()),
                    links: Ok(Default::default()),
                }
            }
        }

        impl DatabaseList {
            pub fn databases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Database>>,
                T::Error: ::std::fmt::Display,
            {
                self.databases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for databases: {e}")
                    });
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<[super::Link; 1usize]>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DatabaseList> for super::DatabaseList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatabaseList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    databases: value.databases?,
                    links: value.links?,
                })
            }
        }

        impl ::std::convert::From<super::DatabaseList> for DatabaseList {
            fn from(value: super::DatabaseList) -> Self {
                Self {
                    databases: Ok(value.databases),
                    links: Ok(value.links),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DatabaseReference {
            name: ::std::result::Result<super::DatabaseName, ::std::string::String>,
        }

        impl ::std::default::Default for DatabaseReference {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl DatabaseReference {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DatabaseName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DatabaseReference> for super::DatabaseReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatabaseReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }

        impl ::std::convert::From<super::DatabaseReference> for DatabaseReference {
            fn from(value: super::DatabaseReference) -> Self {
                Self { name: Ok(value.name) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Datastore {
            default_version: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            versions: ::std::result::Result<
                ::std::vec::Vec<super::DatastoreVersion>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Datastore {
            fn default() -> Self {
                Self {
                    default_version: Err(
                        "no value supplied for default_version".to_string(),
                    ),
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    versions: Err("no value supplied for versions".to_string()),
                }
            }
        }

        impl Datastore {
            pub fn default_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.default_version = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for default_version: {e}"
                        )
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn versions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DatastoreVersion>>,
                T::Error: ::std::fmt::Display,
            {
                self.versions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for versions: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Datastore> for super::Datastore {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Datastore,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    default_version: value.default_version?,
                    id: value.id?,
                    links: value.links?,
                    name: value.name?,
                    versions: value.versions?,
                })
            }
        }

        impl ::std::convert::From<super::Datastore> for Datastore {
            fn from(value: super::Datastore) -> Self {
                Self {
                    default_version: Ok(value.default_version),
                    id: Ok(value.id),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    versions: Ok(value.versions),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DatastoreEnvelope {
            datastore: ::std::result::Result<super::Datastore, ::std::string::String>,
        }

        impl ::std::default::Default for DatastoreEnvelope {
            fn default() -> Self {
                Self {
                    datastore: Err("no value supplied for datastore".to_string()),
                }
            }
        }

        impl DatastoreEnvelope {
            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Datastore>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DatastoreEnvelope> for super::DatastoreEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatastoreEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    datastore: value.datastore?,
                })
            }
        }

        impl ::std::convert::From<super::DatastoreEnvelope> for DatastoreEnvelope {
            fn from(value: super::DatastoreEnvelope) -> Self {
                Self {
                    datastore: Ok(value.datastore),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DatastoreList {
            datastores: ::std::result::Result<
                ::std::vec::Vec<super::Datastore>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DatastoreList {
            fn default() -> Self {
                Self {
                    datastores: Err("no value supplied for datastores".to_string()),
                }
            }
        }

        impl DatastoreList {
            pub fn datastores<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Datastore>>,
                T::Error: ::std::fmt::Display,
            {
                self.datastores = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastores: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DatastoreList> for super::DatastoreList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatastoreList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    datastores: value.datastores?,
                })
            }
        }

        impl ::std::convert::From<super::DatastoreList> for DatastoreList {
            fn from(value: super::DatastoreList) -> Self {
                Self {
                    datastores: Ok(value.datastores),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DatastoreVersion {
            at_rest_encryption_supported: ::std::result::Result<
                bool,
                ::std::string::String,
            >,
            backup_supported: ::std::result::Result<bool, ::std::string::String>,
            configurations_supported: ::std::result::Result<bool, ::std::string::String>,
            databases_supported: ::std::result::Result<bool, ::std::string::String>,
            datastore: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            deprecated: ::std::result::Result<bool, ::std::string::String>,
            flavors: ::std::result::Result<
                ::std::vec::Vec<super::Flavor>,
                ::std::string::String,
            >,
            ha_supported: ::std::result::Result<bool, ::std::string::String>,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            monitoring_supported: ::std::result::Result<bool, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            replication_supported: ::std::result::Result<bool, ::std::string::String>,
            scheduled_backup_supported: ::std::result::Result<
                bool,
                ::std::string::String,
            >,
            users_supported: ::std::result::Result<bool, ::std::string::String>,
            volumes_supported: ::std::result::Result<bool, ::std::string::String>,
        }

        impl ::std::default::Default for DatastoreVersion {
            fn default() -> Self {
                Self {
                    at_rest_encryption_supported: Err(
                        "no value supplied for at_rest_encryption_supported".to_string(),
                    ),
                    backup_supported: Err(
                        "no value supplied for backup_supported".to_string(),
                    ),
                    configurations_supported: Err(
                        "no value supplied for configurations_supported".to_string(),
                    ),
                    databases_supported: Err(
                        "no value supplied for databases_supported".to_string(),
                    ),
                    datastore: Ok(Default::default()),
                    deprecated: Err("no value supplied for deprecated".to_string()),
                    flavors: Err("no value supplied for flavors".to_string()),
                    ha_supported: Err("no value supplied for ha_supported".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                    monitoring_supported: Err(
                        "no value supplied for monitoring_supported".to_string(),
                    ),
                    name: Err("no value supplied for name".to_string()),
                    replication_supported: Err(
                        "no value supplied for replication_supported".to_string(),
                    ),
                    scheduled_backup_supported: Err(
                        "no value supplied for scheduled_backup_supported".to_string(),
                    ),
                    users_supported: Err(
                        "no value supplied for users_supported".to_string(),
                    ),
                    volumes_supported: Err(
                        "no value supplied for volumes_supported".to_string(),
                    ),
                }
            }
        }

        impl DatastoreVersion {
            pub fn at_rest_encryption_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.at_rest_encryption_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for at_rest_encryption_supported: {e}"
                        )
                    });
                self
            }

            pub fn backup_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.backup_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for backup_supported: {e}"
                        )
                    });
                self
            }

            pub fn configurations_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.configurations_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for configurations_supported: {e}"
                        )
                    });
                self
            }

            pub fn databases_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.databases_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for databases_supported: {e}"
                        )
                    });
                self
            }

            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }

            pub fn deprecated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.deprecated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for deprecated: {e}")
                    });
                self
            }

            pub fn flavors<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Flavor>>,
                T::Error: ::std::fmt::Display,
            {
                self.flavors = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavors: {e}")
                    });
                self
            }

            pub fn ha_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.ha_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ha_supported: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn monitoring_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.monitoring_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for monitoring_supported: {e}"
                        )
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn replication_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.replication_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for replication_supported: {e}"
                        )
                    });
                self
            }

            pub fn scheduled_backup_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.scheduled_backup_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for scheduled_backup_supported: {e}"
                        )
                    });
                self
            }

            pub fn users_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.users_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for users_supported: {e}"
                        )
                    });
                self
            }

            pub fn volumes_supported<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.volumes_supported = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for volumes_supported: {e}"
                        )
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DatastoreVersion> for super::DatastoreVersion {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatastoreVersion,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    at_rest_encryption_supported: value.at_rest_encryption_supported?,
                    backup_supported: value.backup_supported?,
                    configurations_supported: value.configurations_supported?,
                    databases_supported: value.databases_supported?,
                    datastore: value.datastore?,
                    deprecated: value.deprecated?,
                    flavors: value.flavors?,
                    ha_supported: value.ha_supported?,
                    id: value.id?,
                    links: value.links?,
                    monitoring_supported: value.monitoring_supported?,
                    name: value.name?,
                    replication_supported: value.replication_supported?,
                    scheduled_backup_supported: value.scheduled_backup_supported?,
                    users_supported: value.users_supported?,
                    volumes_supported: value.volumes_supported?,
                })
            }
        }

        impl ::std::convert::From<super::DatastoreVersion> for DatastoreVersion {
            fn from(value: super::DatastoreVersion) -> Self {
                Self {
                    at_rest_encryption_supported: Ok(value.at_rest_encryption_supported),
                    backup_supported: Ok(value.backup_supported),
                    configurations_supported: Ok(value.configurations_supported),
                    databases_supported: Ok(value.databases_supported),
                    datastore: Ok(value.datastore),
                    deprecated: Ok(value.deprecated),
                    flavors: Ok(value.flavors),
                    ha_supported: Ok(value.ha_supported),
                    id: Ok(value.id),
                    links: Ok(value.links),
                    monitoring_supported: Ok(value.monitoring_supported),
                    name: Ok(value.name),
                    replication_supported: Ok(value.replication_supported),
                    scheduled_backup_supported: Ok(value.scheduled_backup_supported),
                    users_supported: Ok(value.users_supported),
                    volumes_supported: Ok(value.volumes_supported),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DatastoreVersionEnvelope {
            version: ::std::result::Result<
                super::DatastoreVersion,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DatastoreVersionEnvelope {
            fn default() -> Self {
                Self {
                    version: Err("no value supplied for version".to_string()),
                }
            }
        }

        impl DatastoreVersionEnvelope {
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DatastoreVersion>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DatastoreVersionEnvelope>
        for super::DatastoreVersionEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatastoreVersionEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { version: value.version? })
            }
        }

        impl ::std::convert::From<super::DatastoreVersionEnvelope>
        for DatastoreVersionEnvelope {
            fn from(value: super::DatastoreVersionEnvelope) -> Self {
                Self { version: Ok(value.version) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DatastoreVersionList {
            versions: ::std::result::Result<
                ::std::vec::Vec<super::DatastoreVersion>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DatastoreVersionList {
            fn default() -> Self {
                Self {
                    versions: Err("no value supplied for versions".to_string()),
                }
            }
        }

        impl DatastoreVersionList {
            pub fn versions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DatastoreVersion>>,
                T::Error: ::std::fmt::Display,
            {
                self.versions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for versions: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DatastoreVersionList>
        for super::DatastoreVersionList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatastoreVersionList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { versions: value.versions? })
            }
        }

        impl ::std::convert::From<super::DatastoreVersionList> for DatastoreVersionList {
            fn from(value: super::DatastoreVersionList) -> Self {
                Self {
                    versions: Ok(value.versions),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DefaultParameter {
            default: ::std::result::Result<::std::string::String, ::std::string::String>,
            max: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            min: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            restart_required: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<super::ParameterType>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DefaultParameter {
            fn default() -> Self {
                Self {
                    default: Err("no value supplied for default".to_string()),
                    max: Ok(Default::default()),
                    min: Ok(Default::default()),
                    restart_required: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }

        impl DefaultParameter {
            pub fn default<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.default = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for default: {e}")
                    });
                self
            }

            pub fn max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for max: {e}")
                    });
                self
            }

            pub fn min<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.min = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for min: {e}")
                    });
                self
            }

            pub fn restart_required<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.restart_required = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for restart_required: {e}"
                        )
                    });
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ParameterType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DefaultParameter> for super::DefaultParameter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DefaultParameter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    default: value.default?,
                    max: value.max?,
                    min: value.min?,
                    restart_required: value.restart_required?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::DefaultParameter> for DefaultParameter {
            fn from(value: super::DefaultParameter) -> Self {
                Self {
                    default: Ok(value.default),
                    max: Ok(value.max),
                    min: Ok(value.min),
                    restart_required: Ok(value.restart_required),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DefaultParameters {
            configuration: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::DefaultParameter,
                >,
                ::std::string::String,
            >,
            datastore: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            datastore_version: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            flavor: ::std::result::Result<::std::num::NonZeroU32, ::std::string::String>,
        }

        impl ::std::default::Default for DefaultParameters {
            fn default() -> Self {
                Self {
                    configuration: Err(
                        "no value supplied for configuration".to_string(),
                    ),
                    datastore: Err("no value supplied for datastore".to_string()),
                    datastore_version: Err(
                        "no value supplied for datastore_version".to_string(),
                    ),
                    flavor: Err("no value supplied for flavor".to_string()),
                }
            }
        }

        impl DefaultParameters {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::DefaultParameter,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }

            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }

            pub fn datastore_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore_version = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for datastore_version: {e}"
                        )
                    });
                self
            }

            pub fn flavor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::num::NonZeroU32>,
                T::Error: ::std::fmt::Display,
            {
                self.flavor = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavor: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DefaultParameters> for super::DefaultParameters {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DefaultParameters,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                    datastore: value.datastore?,
                    datastore_version: value.datastore_version?,
                    flavor: value.flavor?,
                })
            }
        }

        impl ::std::convert::From<super::DefaultParameters> for DefaultParameters {
            fn from(value: super::DefaultParameters) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                    datastore: Ok(value.datastore),
                    datastore_version: Ok(value.datastore_version),
                    flavor: Ok(value.flavor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FaultDetail {
            code: ::std::result::Result<i32, ::std::string::String>,
            details: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
            retry_after: ::std::result::Result<
                ::std::option::Option<super::FaultDetailRetryAfter>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FaultDetail {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    details: Ok(Default::default()),
                    message: Err("no value supplied for message".to_string()),
                    retry_after: Ok(Default::default()),
                }
            }
        }

        impl FaultDetail {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }

            pub fn details<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.details = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for details: {e}")
                    });
                self
            }

            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }

            pub fn retry_after<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FaultDetailRetryAfter>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.retry_after = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retry_after: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<FaultDetail> for super::FaultDetail {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FaultDetail,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    details: value.details?,
                    message: value.message?,
                    retry_after: value.retry_after?,
                })
            }
        }

        impl ::std::convert::From<super::FaultDetail> for FaultDetail {
            fn from(value: super::FaultDetail) -> Self {
                Self {
                    code: Ok(value.code),
                    details: Ok(value.details),
                    message: Ok(value.message),
                    retry_after: Ok(value.retry_after),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Flavor {
            id: ::std::result::Result<::std::num::NonZeroU32, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            ram: ::std::result::Result<::std::num::NonZeroU32, ::std::string::String>,
        }

        impl ::std::default::Default for Flavor {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    ram: Err("no value supplied for ram".to_string()),
                }
            }
        }

        impl Flavor {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::num::NonZeroU32>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn ram<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::num::NonZeroU32>,
                T::Error: ::std::fmt::Display,
            {
                self.ram = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ram: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Flavor> for super::Flavor {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Flavor,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    links: value.links?,
                    name: value.name?,
                    ram: value.ram?,
                })
            }
        }

        impl ::std::convert::From<super::Flavor> for Flavor {
            fn from(value: super::Flavor) -> Self {
                Self {
                    id: Ok(value.id),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    ram: Ok(value.ram),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FlavorEnvelope {
            flavor: ::std::result::Result<super::Flavor, ::std::string::String>,
        }

        impl ::std::default::Default for FlavorEnvelope {
            fn default() -> Self {
                Self {
                    flavor: Err("no value supplied for flavor".to_string()),
                }
            }
        }

        impl FlavorEnvelope {
            pub fn flavor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Flavor>,
                T::Error: ::std::fmt::Display,
            {
                self.flavor = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavor: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<FlavorEnvelope> for super::FlavorEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FlavorEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { flavor: value.flavor? })
            }
        }

        impl ::std::convert::From<super::FlavorEnvelope> for FlavorEnvelope {
            fn from(value: super::FlavorEnvelope) -> Self {
                Self { flavor: Ok(value.flavor) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FlavorList {
            flavors: ::std::result::Result<
                ::std::vec::Vec<super::Flavor>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FlavorList {
            fn default() -> Self {
                Self {
                    flavors: Err("no value supplied for flavors".to_string()),
                }
            }
        }

        impl FlavorList {
            pub fn flavors<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Flavor>>,
                T::Error: ::std::fmt::Display,
            {
                self.flavors = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavors: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<FlavorList> for super::FlavorList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FlavorList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { flavors: value.flavors? })
            }
        }

        impl ::std::convert::From<super::FlavorList> for FlavorList {
            fn from(value: super::FlavorList) -> Self {
                Self { flavors: Ok(value.flavors) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Instance {
            configuration: ::std::result::Result<
                ::std::option::Option<super::ConfigurationReference>,
                ::std::string::String,
            >,
            created: ::std::result::Result<super::Timestamp, ::std::string::String>,
            datastore: ::std::result::Result<
                super::InstanceDatastore,
                ::std::string::String,
            >,
            fault: ::std::result::Result<
                ::std::option::Option<super::InstanceFault>,
                ::std::string::String,
            >,
            flavor: ::std::result::Result<super::InstanceFlavor, ::std::string::String>,
            hostname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            ip: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            replica_of: ::std::result::Result<
                ::std::option::Option<super::InstanceReference>,
                ::std::string::String,
            >,
            replicas: ::std::result::Result<
                ::std::vec::Vec<super::ReplicaReference>,
                ::std::string::String,
            >,
            replication: ::std::result::Result<
                ::std::option::Option<super::Replication>,
                ::std::string::String,
            >,
            status: ::std::result::Result<super::InstanceStatus, ::std::string::String>,
            updated: ::std::result::Result<super::Timestamp, ::std::string::String>,
            volume: ::std::result::Result<super::Volume, ::std::string::String>,
        }

        impl ::std::default::Default for Instance {
            fn default() -> Self {
                Self {
                    configuration: Ok(Default::default()),
                    created: Err("no value supplied for created".to_string()),
                    datastore: Err("no value supplied for datastore".to_string()),
                    fault: Ok(Default::default()),
                    flavor: Err("no value supplied for flavor".to_string()),
                    hostname: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    ip: Ok(Default::default()),
                    links: Err("no value supplied for links".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    replica_of: Ok(Default::default()),
                    replicas: Ok(Default::default()),
                    replication: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                    volume: Err("no value supplied for volume".to_string()),
                }
            }
        }

        impl Instance {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ConfigurationReference>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }

            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }

            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceDatastore>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }

            pub fn fault<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::InstanceFault>>,
                T::Error: ::std::fmt::Display,
            {
                self.fault = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for fault: {e}")
                    });
                self
            }

            pub fn flavor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceFlavor>,
                T::Error: ::std::fmt::Display,
            {
                self.flavor = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavor: {e}")
                    });
                self
            }

            pub fn hostname<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.hostname = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for hostname: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn ip<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ip = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ip: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn replica_of<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::InstanceReference>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.replica_of = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for replica_of: {e}")
                    });
                self
            }

            pub fn replicas<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ReplicaReference>>,
                T::Error: ::std::fmt::Display,
            {
                self.replicas = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for replicas: {e}")
                    });
                self
            }

            pub fn replication<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Replication>>,
                T::Error: ::std::fmt::Display,
            {
                self.replication = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for replication: {e}")
                    });
                self
            }

            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }

            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }

            pub fn volume<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Volume>,
                T::Error: ::std::fmt::Display,
            {
                self.volume = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Instance> for super::Instance {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Instance,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                    created: value.created?,
                    datastore: value.datastore?,
                    fault: value.fault?,
                    flavor: value.flavor?,
                    hostname: value.hostname?,
                    id: value.id?,
                    ip: value.ip?,
                    links: value.links?,
                    name: value.name?,
                    replica_of: value.replica_of?,
                    replicas: value.replicas?,
                    replication: value.replication?,
                    status: value.status?,
                    updated: value.updated?,
                    volume: value.volume?,
                })
            }
        }

        impl ::std::convert::From<super::Instance> for Instance {
            fn from(value: super::Instance) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                    created: Ok(value.created),
                    datastore: Ok(value.datastore),
                    fault: Ok(value.fault),
                    flavor: Ok(value.flavor),
                    hostname: Ok(value.hostname),
                    id: Ok(value.id),
                    ip: Ok(value.ip),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    replica_of: Ok(value.replica_of),
                    replicas: Ok(value.replicas),
                    replication: Ok(value.replication),
                    status: Ok(value.status),
                    updated: Ok(value.updated),
                    volume: Ok(value.volume),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceAction {
            eject_replica_source: ::std::result::Result<
                ::std::option::Option<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                ::std::string::String,
            >,
            promote_to_replica_source: ::std::result::Result<
                ::std::option::Option<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                ::std::string::String,
            >,
            restart: ::std::result::Result<
                ::std::option::Option<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for InstanceAction {
            fn default() -> Self {
                Self {
                    eject_replica_source: Ok(Default::default()),
                    promote_to_replica_source: Ok(Default::default()),
                    restart: Ok(Default::default()),
                }
            }
        }

        impl InstanceAction {
            pub fn eject_replica_source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.eject_replica_source = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for eject_replica_source: {e}"
                        )
                    });
                self
            }

            pub fn promote_to_replica_source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.promote_to_replica_source = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for promote_to_replica_source: {e}"
                        )
                    });
                self
            }

            pub fn restart<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.restart = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for restart: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceAction> for super::InstanceAction {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceAction,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    eject_replica_source: value.eject_replica_source?,
                    promote_to_replica_source: value.promote_to_replica_source?,
                    restart: value.restart?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceAction> for InstanceAction {
            fn from(value: super::InstanceAction) -> Self {
                Self {
                    eject_replica_source: Ok(value.eject_replica_source),
                    promote_to_replica_source: Ok(value.promote_to_replica_source),
                    restart: Ok(value.restart),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceChange {
            configuration: ::std::result::Result<
                ::std::option::Option<
                    ::std::option::Option<super::InstanceChangeConfiguration>,
                >,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::InstanceChangeName>,
                ::std::string::String,
            >,
            replica_of: ::std::result::Result<
                ::std::option::Option<
                    ::std::option::Option<super::InstanceChangeReplicaOf>,
                >,
                ::std::string::String,
            >,
            slave_of: ::std::result::Result<
                ::std::option::Option<
                    ::std::option::Option<super::InstanceChangeSlaveOf>,
                >,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for InstanceChange {
            fn default() -> Self {
                Self {
                    configuration: Ok(Default::default()),
                    name: Ok(Default::default()),
                    replica_of: Ok(Default::default()),
                    slave_of: Ok(Default::default()),
                }
            }
        }

        impl InstanceChange {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::option::Option<super::InstanceChangeConfiguration>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::InstanceChangeName>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn replica_of<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::option::Option<super::InstanceChangeReplicaOf>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.replica_of = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for replica_of: {e}")
                    });
                self
            }

            pub fn slave_of<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::option::Option<super::InstanceChangeSlaveOf>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.slave_of = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for slave_of: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceChange> for super::InstanceChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                    name: value.name?,
                    replica_of: value.replica_of?,
                    slave_of: value.slave_of?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceChange> for InstanceChange {
            fn from(value: super::InstanceChange) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                    name: Ok(value.name),
                    replica_of: Ok(value.replica_of),
                    slave_of: Ok(value.slave_of),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceConfiguration {
            configuration: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for InstanceConfiguration {
            fn default() -> Self {
                Self {
                    configuration: Err("no value supplied for configuration".to_string()),
                }
            }
        }

        impl InstanceConfiguration {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceConfiguration>
        for super::InstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceConfiguration>
        for InstanceConfiguration {
            fn from(value: super::InstanceConfiguration) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationEnvelope {
            instance: ::std::result::Result<
                super::InstanceConfiguration,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for InstanceConfigurationEnvelope {
            fn default() -> Self {
                Self {
                    instance: Err("no value supplied for instance".to_string()),
                }
            }
        }

        impl InstanceConfigurationEnvelope {
            pub fn instance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceConfiguration>,
                T::Error: ::std::fmt::Display,
            {
                self.instance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instance: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceConfigurationEnvelope>
        for super::InstanceConfigurationEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { instance: value.instance? })
            }
        }

        impl ::std::convert::From<super::InstanceConfigurationEnvelope>
        for InstanceConfigurationEnvelope {
            fn from(value: super::InstanceConfigurationEnvelope) -> Self {
                Self {
                    instance: Ok(value.instance),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceDatastore {
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
            version: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for InstanceDatastore {
            fn default() -> Self {
                Self {
                    type_: Err("no value supplied for type_".to_string()),
                    version: Err("no value supplied for version".to_string()),
                }
            }
        }

        impl InstanceDatastore {
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }

            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceDatastore> for super::InstanceDatastore {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceDatastore,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceDatastore> for InstanceDatastore {
            fn from(value: super::InstanceDatastore) -> Self {
                Self {
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceEnvelope {
            instance: ::std::result::Result<super::Instance, ::std::string::String>,
        }

        impl ::std::default::Default for InstanceEnvelope {
            fn default() -> Self {
                Self {
                    instance: Err("no value supplied for instance".to_string()),
                }
            }
        }

        impl InstanceEnvelope {
            pub fn instance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Instance>,
                T::Error: ::std::fmt::Display,
            {
                self.instance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instance: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceEnvelope> for super::InstanceEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { instance: value.instance? })
            }
        }

        impl ::std::convert::From<super::InstanceEnvelope> for InstanceEnvelope {
            fn from(value: super::InstanceEnvelope) -> Self {
                Self {
                    instance: Ok(value.instance),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceFault {
            code: ::std::result::Result<i32, ::std::string::String>,
            created: ::std::result::Result<super::Timestamp, ::std::string::String>,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for InstanceFault {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    created: Err("no value supplied for created".to_string()),
                    message: Err("no value supplied for message".to_string()),
                }
            }
        }

        impl InstanceFault {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }

            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }

            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceFault> for super::InstanceFault {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceFault,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    created: value.created?,
                    message: value.message?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceFault> for InstanceFault {
            fn from(value: super::InstanceFault) -> Self {
                Self {
                    code: Ok(value.code),
                    created: Ok(value.created),
                    message: Ok(value.message),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceFlavor {
            id: ::std::result::Result<super::InstanceFlavorId, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for InstanceFlavor {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                }
            }
        }

        impl InstanceFlavor {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceFlavorId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceFlavor> for super::InstanceFlavor {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceFlavor,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    links: value.links?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceFlavor> for InstanceFlavor {
            fn from(value: super::InstanceFlavor) -> Self {
                Self {
                    id: Ok(value.id),
                    links: Ok(value.links),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceList {
            instances: ::std::result::Result<
                ::std::vec::Vec<super::InstanceSummary>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<[super::Link; 1usize]>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for InstanceList {
            fn default() -> Self {
                Self {
                    instances: Err("no value supplied for instances".to_string()),
                    links: Ok(Default::default()),
                }
            }
        }

        impl InstanceList {
            pub fn instances<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::InstanceSummary>>,
                T::Error: ::std::fmt::Display,
            {
                self.instances = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instances: {e}")
                    });
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<[super::Link; 1usize]>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceList> for super::InstanceList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    instances: value.instances?,
                    links: value.links?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceList> for InstanceList {
            fn from(value: super::InstanceList) -> Self {
                Self {
                    instances: Ok(value.instances),
                    links: Ok(value.links),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceReference {
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for InstanceReference {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                }
            }
        }

        impl InstanceReference {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceReference> for super::InstanceReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    links: value.links?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceReference> for InstanceReference {
            fn from(value: super::InstanceReference) -> Self {
                Self {
                    id: Ok(value.id),
                    links: Ok(value.links),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct InstanceSummary {
            datastore: ::std::result::Result<
                super::InstanceDatastore,
                ::std::string::String,
            >,
            flavor: ::std::result::Result<super::InstanceFlavor, ::std::string::String>,
            hostname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            ip: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            replica_of: ::std::result::Result<
                ::std::option::Option<super::InstanceReference>,
                ::std::string::String,
            >,
            replicas: ::std::result::Result<
                ::std::vec::Vec<super::ReplicaReference>,
                ::std::string::String,
            >,
            status: ::std::result::Result<super::InstanceStatus, ::std::string::String>,
            volume: ::std::result::Result<super::Volume, ::std::string::String>,
        }

        impl ::std::default::Default for InstanceSummary {
            fn default() -> Self {
                Self {
                    datastore: Err("no value supplied for datastore".to_string()),
                    flavor: Err("no value supplied for flavor".to_string()),
                    hostname: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    ip: Ok(Default::default()),
                    links: Err("no value supplied for links".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    replica_of: Ok(Default::default()),
                    replicas: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    volume: Err("no value supplied for volume".to_string()),
                }
            }
        }

        impl InstanceSummary {
            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceDatastore>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }

            pub fn flavor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceFlavor>,
                T::Error: ::std::fmt::Display,
            {
                self.flavor = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavor: {e}")
                    });
                self
            }

            pub fn hostname<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.hostname = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for hostname: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn ip<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ip = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ip: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn replica_of<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::InstanceReference>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.replica_of = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for replica_of: {e}")
                    });
                self
            }

            pub fn replicas<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ReplicaReference>>,
                T::Error: ::std::fmt::Display,
            {
                self.replicas = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for replicas: {e}")
                    });
                self
            }

            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }

            pub fn volume<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Volume>,
                T::Error: ::std::fmt::Display,
            {
                self.volume = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<InstanceSummary> for super::InstanceSummary {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceSummary,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    datastore: value.datastore?,
                    flavor: value.flavor?,
                    hostname: value.hostname?,
                    id: value.id?,
                    ip: value.ip?,
                    links: value.links?,
                    name: value.name?,
                    replica_of: value.replica_of?,
                    replicas: value.replicas?,
                    status: value.status?,
                    volume: value.volume?,
                })
            }
        }

        impl ::std::convert::From<super::InstanceSummary> for InstanceSummary {
            fn from(value: super::InstanceSummary) -> Self {
                Self {
                    datastore: Ok(value.datastore),
                    flavor: Ok(value.flavor),
                    hostname: Ok(value.hostname),
                    id: Ok(value.id),
                    ip: Ok(value.ip),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    replica_of: Ok(value.replica_of),
                    replicas: Ok(value.replicas),
                    status: Ok(value.status),
                    volume: Ok(value.volume),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Limit {
            max_instances: ::std::result::Result<u32, ::std::string::String>,
            max_volumes: ::std::result::Result<u32, ::std::string::String>,
            verb: ::std::result::Result<super::LimitVerb, ::std::string::String>,
        }

        impl ::std::default::Default for Limit {
            fn default() -> Self {
                Self {
                    max_instances: Err(
                        "no value supplied for max_instances".to_string(),
                    ),
                    max_volumes: Err("no value supplied for max_volumes".to_string()),
                    verb: Err("no value supplied for verb".to_string()),
                }
            }
        }

        impl Limit {
            pub fn max_instances<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.max_instances = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for max_instances: {e}")
                    });
                self
            }

            pub fn max_volumes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.max_volumes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for max_volumes: {e}")
                    });
                self
            }

            pub fn verb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LimitVerb>,
                T::Error: ::std::fmt::Display,
            {
                self.verb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for verb: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Limit> for super::Limit {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Limit,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    max_instances: value.max_instances?,
                    max_volumes: value.max_volumes?,
                    verb: value.verb?,
                })
            }
        }

        impl ::std::convert::From<super::Limit> for Limit {
            fn from(value: super::Limit) -> Self {
                Self {
                    max_instances: Ok(value.max_instances),
                    max_volumes: Ok(value.max_volumes),
                    verb: Ok(value.verb),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct LimitList {
            limits: ::std::result::Result<
                ::std::vec::Vec<super::Limit>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for LimitList {
            fn default() -> Self {
                Self {
                    limits: Err("no value supplied for limits".to_string()),
                }
            }
        }

        impl LimitList {
            pub fn limits<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Limit>>,
                T::Error: ::std::fmt::Display,
            {
                self.limits = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for limits: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<LimitList> for super::LimitList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LimitList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { limits: value.limits? })
            }
        }

        impl ::std::convert::From<super::LimitList> for LimitList {
            fn from(value: super::LimitList) -> Self {
                Self { limits: Ok(value.limits) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Link {
            href: ::std::result::Result<::std::string::String, ::std::string::String>,
            rel: ::std::result::Result<super::LinkRel, ::std::string::String>,
        }

        impl ::std::default::Default for Link {
            fn default() -> Self {
                Self {
                    href: Err("no value supplied for href".to_string()),
                    rel: Err("no value supplied for rel".to_string()),
                }
            }
        }

        impl Link {
            pub fn href<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.href = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for href: {e}")
                    });
                self
            }

            pub fn rel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LinkRel>,
                T::Error: ::std::fmt::Display,
            {
                self.rel = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rel: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Link> for super::Link {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Link,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    href: value.href?,
                    rel: value.rel?,
                })
            }
        }

        impl ::std::convert::From<super::Link> for Link {
            fn from(value: super::Link) -> Self {
                Self {
                    href: Ok(value.href),
                    rel: Ok(value.rel),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewBackup {
            created: ::std::result::Result<super::Timestamp, ::std::string::String>,
            datastore: ::std::result::Result<
                super::BackupDatastore,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            flavor_ram: ::std::result::Result<u32, ::std::string::String>,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            instance_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            is_automated: ::std::result::Result<bool, ::std::string::String>,
            location_ref: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            parent_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            size: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            source: ::std::result::Result<super::BackupSource, ::std::string::String>,
            status: ::std::result::Result<super::BackupStatus, ::std::string::String>,
            type_: ::std::result::Result<super::BackupType, ::std::string::String>,
            updated: ::std::result::Result<super::Timestamp, ::std::string::String>,
            volume_size: ::std::result::Result<super::VolumeSize, ::std::string::String>,
        }

        impl ::std::default::Default for NewBackup {
            fn default() -> Self {
                Self {
                    created: Err("no value supplied for created".to_string()),
                    datastore: Err("no value supplied for datastore".to_string()),
                    description: Err("no value supplied for description".to_string()),
                    flavor_ram: Err("no value supplied for flavor_ram".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    instance_id: Err("no value supplied for instance_id".to_string()),
                    is_automated: Err("no value supplied for is_automated".to_string()),
                    location_ref: Err("no value supplied for location_ref".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    parent_id: Err("no value supplied for parent_id".to_string()),
                    size: Err("no value supplied for size".to_string()),
                    source: Err("no value supplied for source".to_string()),
                    status: Err("no value supplied for status".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                    volume_size: Err("no value supplied for volume_size".to_string()),
                }
            }
        }

        impl NewBackup {
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }

            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupDatastore>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }

            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }

            pub fn flavor_ram<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.flavor_ram = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavor_ram: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn instance_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.instance_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instance_id: {e}")
                    });
                self
            }

            pub fn is_automated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_automated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_automated: {e}")
                    });
                self
            }

            pub fn location_ref<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.location_ref = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for location_ref: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn parent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.parent_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for parent_id: {e}")
                    });
                self
            }

            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }

            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupSource>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }

            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BackupType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }

            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }

            pub fn volume_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VolumeSize>,
                T::Error: ::std::fmt::Display,
            {
                self.volume_size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume_size: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<NewBackup> for super::NewBackup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewBackup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    datastore: value.datastore?,
                    description: value.description?,
                    flavor_ram: value.flavor_ram?,
                    id: value.id?,
                    instance_id: value.instance_id?,
                    is_automated: value.is_automated?,
                    location_ref: value.location_ref?,
                    name: value.name?,
                    parent_id: value.parent_id?,
                    size: value.size?,
                    source: value.source?,
                    status: value.status?,
                    type_: value.type_?,
                    updated: value.updated?,
                    volume_size: value.volume_size?,
                })
            }
        }

        impl ::std::convert::From<super::NewBackup> for NewBackup {
            fn from(value: super::NewBackup) -> Self {
                Self {
                    created: Ok(value.created),
                    datastore: Ok(value.datastore),
                    description: Ok(value.description),
                    flavor_ram: Ok(value.flavor_ram),
                    id: Ok(value.id),
                    instance_id: Ok(value.instance_id),
                    is_automated: Ok(value.is_automated),
                    location_ref: Ok(value.location_ref),
                    name: Ok(value.name),
                    parent_id: Ok(value.parent_id),
                    size: Ok(value.size),
                    source: Ok(value.source),
                    status: Ok(value.status),
                    type_: Ok(value.type_),
                    updated: Ok(value.updated),
                    volume_size: Ok(value.volume_size),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewBackupEnvelope {
            backup: ::std::result::Result<super::NewBackup, ::std::string::String>,
        }

        impl ::std::default::Default for NewBackupEnvelope {
            fn default() -> Self {
                Self {
                    backup: Err("no value supplied for backup".to_string()),
                }
            }
        }

        impl NewBackupEnvelope {
            pub fn backup<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewBackup>,
                T::Error: ::std::fmt::Display,
            {
                self.backup = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for backup: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<NewBackupEnvelope> for super::NewBackupEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewBackupEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { backup: value.backup? })
            }
        }

        impl ::std::convert::From<super::NewBackupEnvelope> for NewBackupEnvelope {
            fn from(value: super::NewBackupEnvelope) -> Self {
                Self { backup: Ok(value.backup) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewConfiguration {
            datastore: ::std::result::Result<
                ::std::option::Option<super::NewDatastore>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<super::NewConfigurationDescription>,
                ::std::string::String,
            >,
            name: ::std::result::Result<super::ConfigurationName, ::std::string::String>,
            values: ::std::result::Result<
                super::ConfigurationValues,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for NewConfiguration {
            fn default() -> Self {
                Self {
                    datastore: Ok(Default::default()),
                    description: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    values: Err("no value supplied for values".to_string()),
                }
            }
        }

        impl NewConfiguration {
            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewDatastore>>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }

            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::NewConfigurationDescription>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ConfigurationName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn values<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ConfigurationValues>,
                T::Error: ::std::fmt::Display,
            {
                self.values = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for values: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<NewConfiguration> for super::NewConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    datastore: value.datastore?,
                    description: value.description?,
                    name: value.name?,
                    values: value.values?,
                })
            }
        }

        impl ::std::convert::From<super::NewConfiguration> for NewConfiguration {
            fn from(value: super::NewConfiguration) -> Self {
                Self {
                    datastore: Ok(value.datastore),
                    description: Ok(value.description),
                    name: Ok(value.name),
                    values: Ok(value.values),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewDatabase {
            character_set: ::std::result::Result<
                super::NewDatabaseCharacterSet,
                ::std::string::String,
            >,
            collate: ::std::result::Result<
                ::std::option::Option<super::NewDatabaseCollate>,
                ::std::string::String,
            >,
            name: ::std::result::Result<super::DatabaseName, ::std::string::String>,
        }

        impl ::std::default::Default for NewDatabase {
            fn default() -> Self {
                Self {
                    character_set: Ok(super::defaults::new_database_character_set()),
                    collate: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl NewDatabase {
            pub fn character_set<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewDatabaseCharacterSet>,
                T::Error: ::std::fmt::Display,
            {
                self.character_set = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for character_set: {e}")
                    });
                self
            }

            pub fn collate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::NewDatabaseCollate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.collate = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for collate: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DatabaseName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<NewDatabase> for super::NewDatabase {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewDatabase,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    character_set: value.character_set?,
                    collate: value.collate?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::NewDatabase> for NewDatabase {
            fn from(value: super::NewDatabase) -> Self {
                Self {
                    character_set: Ok(value.character_set),
                    collate: Ok(value.collate),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewDatastore {
            type_: ::std::result::Result<
                ::std::option::Option<super::NewDatastoreType>,
                ::std::string::String,
            >,
            version: ::std::result::Result<
                ::std::option::Option<super::NewDatastoreVersion>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for NewDatastore {
            fn default() -> Self {
                Self {
                    type_: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }

        impl NewDatastore {
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::NewDatastoreType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }

            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::NewDatastoreVersion>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<NewDatastore> for super::NewDatastore {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewDatastore,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }

        impl ::std::convert::From<super::NewDatastore> for NewDatastore {
            fn from(value: super::NewDatastore) -> Self {
                Self {
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewInstance {
            configuration: ::std::result::Result<
                ::std::option::Option<super::NewInstanceConfiguration>,
                ::std::string::String,
            >,
            databases: ::std::result::Result<
                ::std::vec::Vec<super::NewDatabase>,
                ::std::string::String,
            >,
            datastore: ::std::result::Result<
                ::std::option::Option<super::NewDatastore>,
                ::std::string::String,
            >,
            flavor_ref: ::std::result::Result<
                ::std::option::Option<super::FlavorRef>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::NewInstanceName>,
                ::std::string::String,
            >,
            replica_count: ::std::result::Result<
                ::std::option::Option<::std::num::NonZeroU32>,
                ::std::string::String,
            >,
            replica_of: ::std::result::Result<
                ::std::option::Option<super::NewInstanceReplicaOf>,
                ::std::string::String,
            >,
            restore_point: ::std::result::Result<
                ::std::option::Option<super::RestorePoint>,
                ::std::string::String,
            >,
            users: ::std::result::Result<
                ::std::vec::Vec<super::NewUser>,
                ::std::string::String,
            >,
            volume: ::std::result::Result<super::NewVolume, ::std::string::String>,
        }

        impl ::std::default::Default for NewInstance {
            fn default() -> Self {
                Self {
                    configuration: Ok(Default::default()),
                    databases: Ok(Default::default()),
                    datastore: Ok(Default::default()),
                    flavor_ref: Ok(Default::default()),
                    name: Ok(Default::default()),
                    replica_count: Ok(Default::default()),
                    replica_of: Ok(Default::default()),
                    restore_point: Ok(Default::default()),
                    users: Ok(Default::default()),
                    volume: Err("no value supplied for volume".to_string()),
                }
            }
        }

        impl NewInstance {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::NewInstanceConfiguration>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }

            pub fn databases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::NewDatabase>>,
                T::Error: ::std::fmt::Display,
            {
                self.databases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for databases: {e}")
                    });
                self
            }

            pub fn datastore<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewDatastore>>,
                T::Error: ::std::fmt::Display,
            {
                self.datastore = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datastore: {e}")
                    });
                self
            }

            pub fn flavor_ref<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::FlavorRef>>,
                T::Error: ::std::fmt::Display,
            {
                self.flavor_ref = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for flavor_ref: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::NewInstanceName>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn replica_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::num::NonZeroU32>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.replica_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for replica_count: {e}")
                    });
                self
            }

            pub fn replica_of<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::NewInstanceReplicaOf>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.replica_of = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for replica_of: {e}")
                    });
                self
            }

            pub fn restore_point<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::RestorePoint>>,
                T::Error: ::std::fmt::Display,
            {
                self.restore_point = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for restore_point: {e}")
                    });
                self
            }

            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::NewUser>>,
                T::Error: ::std::fmt::Display,
            {
                self.users = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for users: {e}")
                    });
                self
            }

            pub fn volume<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewVolume>,
                T::Error: ::std::fmt::Display,
            {
                self.volume = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<NewInstance> for super::NewInstance {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewInstance,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                    databases: value.databases?,
                    datastore: value.datastore?,
                    flavor_ref: value.flavor_ref?,
                    name: value.name?,
                    replica_count: value.replica_count?,
                    replica_of: value.replica_of?,
                    restore_point: value.restore_point?,
                    users: value.users?,
                    volume: value.volume?,
                })
            }
        }

        impl ::std::convert::From<super::NewInstance> for NewInstance {
            fn from(value: super::NewInstance) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                    databases: Ok(value.databases),
                    datastore: Ok(value.datastore),
                    flavor_ref: Ok(value.flavor_ref),
                    name: Ok(value.name),
                    replica_count: Ok(value.replica_count),
                    replica_of: Ok(value.replica_of),
                    restore_point: Ok(value.restore_point),
                    users: Ok(value.users),
                    volume: Ok(value.volume),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewUser {
            databases: ::std::result::Result<
                ::std::vec::Vec<super::DatabaseReference>,
                ::std::string::String,
            >,
            host: ::std::result::Result<
                ::std::option::Option<super::Host>,
                ::std::string::String,
            >,
            name: ::std::result::Result<super::UserName, ::std::string::String>,
            password: ::std::result::Result<
                super::NewUserPassword,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for NewUser {
            fn default() -> Self {
                Self {
                    databases: Ok(Default::default()),
                    host: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }

        impl NewUser {
            pub fn databases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DatabaseReference>>,
                T::Error: ::std::fmt::Display,
            {
                self.databases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for databases: {e}")
                    });
                self
            }

            pub fn host<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Host>>,
                T::Error: ::std::fmt::Display,
            {
                self.host = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for host: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::UserName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewUserPassword>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<NewUser> for super::NewUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    databases: value.databases?,
                    host: value.host?,
                    name: value.name?,
                    password: value.password?,
                })
            }
        }

        impl ::std::convert::From<super::NewUser> for NewUser {
            fn from(value: super::NewUser) -> Self {
                Self {
                    databases: Ok(value.databases),
                    host: Ok(value.host),
                    name: Ok(value.name),
                    password: Ok(value.password),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewVolume {
            size: ::std::result::Result<super::VolumeSize, ::std::string::String>,
        }

        impl ::std::default::Default for NewVolume {
            fn default() -> Self {
                Self {
                    size: Err("no value supplied for size".to_string()),
                }
            }
        }

        impl NewVolume {
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VolumeSize>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<NewVolume> for super::NewVolume {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewVolume,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { size: value.size? })
            }
        }

        impl ::std::convert::From<super::NewVolume> for NewVolume {
            fn from(value: super::NewVolume) -> Self {
                Self { size: Ok(value.size) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Operation {
            attempts: ::std::result::Result<u32, ::std::string::String>,
            deadline: ::std::result::Result<super::Timestamp, ::std::string::String>,
            error: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            finished: ::std::result::Result<
                ::std::option::Option<super::Timestamp>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            started: ::std::result::Result<super::Timestamp, ::std::string::String>,
            state: ::std::result::Result<super::OperationState, ::std::string::String>,
            step: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            steps: ::std::result::Result<
                ::std::vec::Vec<super::OperationStep>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
                super::OperationSubject,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Operation {
            fn default() -> Self {
                Self {
                    attempts: Err("no value supplied for attempts".to_string()),
                    deadline: Err("no value supplied for deadline".to_string()),
                    error: Ok(Default::default()),
                    finished: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    kind: Err("no value supplied for kind".to_string()),
                    started: Err("no value supplied for started".to_string()),
                    state: Err("no value supplied for state".to_string()),
                    step: Ok(Default::default()),
                    steps: Err("no value supplied for steps".to_string()),
                    subject: Err("no value supplied for subject".to_string()),
                }
            }
        }

        impl Operation {
            pub fn attempts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.attempts = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attempts: {e}")
                    });
                self
            }

            pub fn deadline<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.deadline = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for deadline: {e}")
                    });
                self
            }

            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
                    });
                self
            }

            pub fn finished<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.finished = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for finished: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }

            pub fn started<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.started = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for started: {e}")
                    });
                self
            }

            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OperationState>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }

            pub fn step<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.step = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for step: {e}")
                    });
                self
            }

            pub fn steps<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::OperationStep>>,
                T::Error: ::std::fmt::Display,
            {
                self.steps = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for steps: {e}")
                    });
                self
            }

            pub fn subject<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OperationSubject>,
                T::Error: ::std::fmt::Display,
            {
                self.subject = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for subject: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Operation> for super::Operation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Operation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attempts: value.attempts?,
                    deadline: value.deadline?,
                    error: value.error?,
                    finished: value.finished?,
                    id: value.id?,
                    kind: value.kind?,
                    started: value.started?,
                    state: value.state?,
                    step: value.step?,
                    steps: value.steps?,
                    subject: value.subject?,
                })
            }
        }

        impl ::std::convert::From<super::Operation> for Operation {
            fn from(value: super::Operation) -> Self {
                Self {
                    attempts: Ok(value.attempts),
                    deadline: Ok(value.deadline),
                    error: Ok(value.error),
                    finished: Ok(value.finished),
                    id: Ok(value.id),
                    kind: Ok(value.kind),
                    started: Ok(value.started),
                    state: Ok(value.state),
                    step: Ok(value.step),
                    steps: Ok(value.steps),
                    subject: Ok(value.subject),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct OperationEnvelope {
            operation: ::std::result::Result<super::Operation, ::std::string::String>,
        }

        impl ::std::default::Default for OperationEnvelope {
            fn default() -> Self {
                Self {
                    operation: Err("no value supplied for operation".to_string()),
                }
            }
        }

        impl OperationEnvelope {
            pub fn operation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Operation>,
                T::Error: ::std::fmt::Display,
            {
                self.operation = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for operation: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<OperationEnvelope> for super::OperationEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OperationEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    operation: value.operation?,
                })
            }
        }

        impl ::std::convert::From<super::OperationEnvelope> for OperationEnvelope {
            fn from(value: super::OperationEnvelope) -> Self {
                Self {
                    operation: Ok(value.operation),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct OperationList {
            links: ::std::result::Result<
                ::std::option::Option<[super::Link; 1usize]>,
                ::std::string::String,
            >,
            operations: ::std::result::Result<
                ::std::vec::Vec<super::OperationSummary>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for OperationList {
            fn default() -> Self {
                Self {
                    links: Ok(Default::default()),
                    operations: Err("no value supplied for operations".to_string()),
                }
            }
        }

        impl OperationList {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<[super::Link; 1usize]>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn operations<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::OperationSummary>>,
                T::Error: ::std::fmt::Display,
            {
                self.operations = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for operations: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<OperationList> for super::OperationList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OperationList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    operations: value.operations?,
                })
            }
        }

        impl ::std::convert::From<super::OperationList> for OperationList {
            fn from(value: super::OperationList) -> Self {
                Self {
                    links: Ok(value.links),
                    operations: Ok(value.operations),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct OperationStep {
            attempts: ::std::result::Result<u32, ::std::string::String>,
            finished: ::std::result::Result<
                ::std::option::Option<super::Timestamp>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            started: ::std::result::Result<
                ::std::option::Option<super::Timestamp>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                super::OperationStepState,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for OperationStep {
            fn default() -> Self {
                Self {
                    attempts: Err("no value supplied for attempts".to_string()),
                    finished: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    started: Ok(Default::default()),
                    state: Err("no value supplied for state".to_string()),
                }
            }
        }

        impl OperationStep {
            pub fn attempts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.attempts = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attempts: {e}")
                    });
                self
            }

            pub fn finished<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.finished = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for finished: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn started<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.started = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for started: {e}")
                    });
                self
            }

            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OperationStepState>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<OperationStep> for super::OperationStep {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OperationStep,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attempts: value.attempts?,
                    finished: value.finished?,
                    name: value.name?,
                    started: value.started?,
                    state: value.state?,
                })
            }
        }

        impl ::std::convert::From<super::OperationStep> for OperationStep {
            fn from(value: super::OperationStep) -> Self {
                Self {
                    attempts: Ok(value.attempts),
                    finished: Ok(value.finished),
                    name: Ok(value.name),
                    started: Ok(value.started),
                    state: Ok(value.state),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct OperationSubject {
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            type_: ::std::result::Result<
                super::OperationSubjectType,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for OperationSubject {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }

        impl OperationSubject {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OperationSubjectType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<OperationSubject> for super::OperationSubject {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OperationSubject,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::OperationSubject> for OperationSubject {
            fn from(value: super::OperationSubject) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct OperationSummary {
            attempts: ::std::result::Result<u32, ::std::string::String>,
            deadline: ::std::result::Result<super::Timestamp, ::std::string::String>,
            error: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            finished: ::std::result::Result<
                ::std::option::Option<super::Timestamp>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            started: ::std::result::Result<super::Timestamp, ::std::string::String>,
            state: ::std::result::Result<super::OperationState, ::std::string::String>,
            step: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
                super::OperationSubject,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for OperationSummary {
            fn default() -> Self {
                Self {
                    attempts: Err("no value supplied for attempts".to_string()),
                    deadline: Err("no value supplied for deadline".to_string()),
                    error: Ok(Default::default()),
                    finished: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    kind: Err("no value supplied for kind".to_string()),
                    started: Err("no value supplied for started".to_string()),
                    state: Err("no value supplied for state".to_string()),
                    step: Ok(Default::default()),
                    subject: Err("no value supplied for subject".to_string()),
                }
            }
        }

        impl OperationSummary {
            pub fn attempts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.attempts = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for attempts: {e}")
                    });
                self
            }

            pub fn deadline<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.deadline = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for deadline: {e}")
                    });
                self
            }

            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
                    });
                self
            }

            pub fn finished<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.finished = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for finished: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }

            pub fn started<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.started = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for started: {e}")
                    });
                self
            }

            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OperationState>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }

            pub fn step<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.step = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for step: {e}")
                    });
                self
            }

            pub fn subject<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OperationSubject>,
                T::Error: ::std::fmt::Display,
            {
                self.subject = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for subject: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<OperationSummary> for super::OperationSummary {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OperationSummary,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attempts: value.attempts?,
                    deadline: value.deadline?,
                    error: value.error?,
                    finished: value.finished?,
                    id: value.id?,
                    kind: value.kind?,
                    started: value.started?,
                    state: value.state?,
                    step: value.step?,
                    subject: value.subject?,
                })
            }
        }

        impl ::std::convert::From<super::OperationSummary> for OperationSummary {
            fn from(value: super::OperationSummary) -> Self {
                Self {
                    attempts: Ok(value.attempts),
                    deadline: Ok(value.deadline),
                    error: Ok(value.error),
                    finished: Ok(value.finished),
                    id: Ok(value.id),
                    kind: Ok(value.kind),
                    started: Ok(value.started),
                    state: Ok(value.state),
                    step: Ok(value.step),
                    subject: Ok(value.subject),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Parameter {
            enum_: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            max: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            min: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            restart_required: ::std::result::Result<bool, ::std::string::String>,
            type_: ::std::result::Result<super::ParameterType, ::std::string::String>,
        }

        impl ::std::default::Default for Parameter {
            fn default() -> Self {
                Self {
                    enum_: Ok(Default::default()),
                    max: Ok(Default::default()),
                    min: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    restart_required: Err(
                        "no value supplied for restart_required".to_string(),
                    ),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }

        impl Parameter {
            pub fn enum_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.enum_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enum_: {e}")
                    });
                self
            }

            pub fn max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for max: {e}")
                    });
                self
            }

            pub fn min<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.min = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for min: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn restart_required<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.restart_required = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for restart_required: {e}"
                        )
                    });
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ParameterType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Parameter> for super::Parameter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Parameter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enum_: value.enum_?,
                    max: value.max?,
                    min: value.min?,
                    name: value.name?,
                    restart_required: value.restart_required?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::Parameter> for Parameter {
            fn from(value: super::Parameter) -> Self {
                Self {
                    enum_: Ok(value.enum_),
                    max: Ok(value.max),
                    min: Ok(value.min),
                    name: Ok(value.name),
                    restart_required: Ok(value.restart_required),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ParameterList {
            configuration_parameters: ::std::result::Result<
                ::std::vec::Vec<super::Parameter>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ParameterList {
            fn default() -> Self {
                Self {
                    configuration_parameters: Err(
                        "no value supplied for configuration_parameters".to_string(),
                    ),
                }
            }
        }

        impl ParameterList {
            pub fn configuration_parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Parameter>>,
                T::Error: ::std::fmt::Display,
            {
                self.configuration_parameters = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for configuration_parameters: {e}"
                        )
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ParameterList> for super::ParameterList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ParameterList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration_parameters: value.configuration_parameters?,
                })
            }
        }

        impl ::std::convert::From<super::ParameterList> for ParameterList {
            fn from(value: super::ParameterList) -> Self {
                Self {
                    configuration_parameters: Ok(value.configuration_parameters),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PatchConfigurationRequest {
            configuration: ::std::result::Result<
                super::ConfigurationPatch,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PatchConfigurationRequest {
            fn default() -> Self {
                Self {
                    configuration: Err("no value supplied for configuration".to_string()),
                }
            }
        }

        impl PatchConfigurationRequest {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ConfigurationPatch>,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<PatchConfigurationRequest>
        for super::PatchConfigurationRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PatchConfigurationRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                })
            }
        }

        impl ::std::convert::From<super::PatchConfigurationRequest>
        for PatchConfigurationRequest {
            fn from(value: super::PatchConfigurationRequest) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ReplicaReference {
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for ReplicaReference {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl ReplicaReference {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ReplicaReference> for super::ReplicaReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReplicaReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    links: value.links?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::ReplicaReference> for ReplicaReference {
            fn from(value: super::ReplicaReference) -> Self {
                Self {
                    id: Ok(value.id),
                    links: Ok(value.links),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Replication {
            error: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            seconds_behind_source: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            state: ::std::result::Result<super::ReplicationState, ::std::string::String>,
        }

        impl ::std::default::Default for Replication {
            fn default() -> Self {
                Self {
                    error: Ok(Default::default()),
                    seconds_behind_source: Ok(Default::default()),
                    state: Err("no value supplied for state".to_string()),
                }
            }
        }

        impl Replication {
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
                    });
                self
            }

            pub fn seconds_behind_source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u64>>,
                T::Error: ::std::fmt::Display,
            {
                self.seconds_behind_source = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for seconds_behind_source: {e}"
                        )
                    });
                self
            }

            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ReplicationState>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Replication> for super::Replication {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Replication,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error: value.error?,
                    seconds_behind_source: value.seconds_behind_source?,
                    state: value.state?,
                })
            }
        }

        impl ::std::convert::From<super::Replication> for Replication {
            fn from(value: super::Replication) -> Self {
                Self {
                    error: Ok(value.error),
                    seconds_behind_source: Ok(value.seconds_behind_source),
                    state: Ok(value.state),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct RestorePoint {
            backup_ref: ::std::result::Result<
                super::RestorePointBackupRef,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for RestorePoint {
            fn default() -> Self {
                Self {
                    backup_ref: Err("no value supplied for backup_ref".to_string()),
                }
            }
        }

        impl RestorePoint {
            pub fn backup_ref<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::RestorePointBackupRef>,
                T::Error: ::std::fmt::Display,
            {
                self.backup_ref = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for backup_ref: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<RestorePoint> for super::RestorePoint {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RestorePoint,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    backup_ref: value.backup_ref?,
                })
            }
        }

        impl ::std::convert::From<super::RestorePoint> for RestorePoint {
            fn from(value: super::RestorePoint) -> Self {
                Self {
                    backup_ref: Ok(value.backup_ref),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UpdateConfigurationRequest {
            configuration: ::std::result::Result<
                super::ConfigurationUpdate,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UpdateConfigurationRequest {
            fn default() -> Self {
                Self {
                    configuration: Err("no value supplied for configuration".to_string()),
                }
            }
        }

        impl UpdateConfigurationRequest {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ConfigurationUpdate>,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<UpdateConfigurationRequest>
        for super::UpdateConfigurationRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateConfigurationRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                })
            }
        }

        impl ::std::convert::From<super::UpdateConfigurationRequest>
        for UpdateConfigurationRequest {
            fn from(value: super::UpdateConfigurationRequest) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct User {
            databases: ::std::result::Result<
                ::std::vec::Vec<super::Database>,
                ::std::string::String,
            >,
            host: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for User {
            fn default() -> Self {
                Self {
                    databases: Err("no value supplied for databases".to_string()),
                    host: Err("no value supplied for host".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl User {
            pub fn databases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Database>>,
                T::Error: ::std::fmt::Display,
            {
                self.databases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for databases: {e}")
                    });
                self
            }

            pub fn host<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.host = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for host: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(
                value: User,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    databases: value.databases?,
                    host: value.host?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
                Self {
                    databases: Ok(value.databases),
                    host: Ok(value.host),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UserList {
            links: ::std::result::Result<
                ::std::option::Option<[super::Link; 1usize]>,
                ::std::string::String,
            >,
            users: ::std::result::Result<
                ::std::vec::Vec<super::User>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UserList {
            fn default() -> Self {
                Self {
                    links: Ok(Default::default()),
                    users: Err("no value supplied for users".to_string()),
                }
            }
        }

        impl UserList {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<[super::Link; 1usize]>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::User>>,
                T::Error: ::std::fmt::Display,
            {
                self.users = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for users: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<UserList> for super::UserList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    users: value.users?,
                })
            }
        }

        impl ::std::convert::From<super::UserList> for UserList {
            fn from(value: super::UserList) -> Self {
                Self {
                    links: Ok(value.links),
                    users: Ok(value.users),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Version {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            status: ::std::result::Result<super::VersionStatus, ::std::string::String>,
            updated: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Version {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                    status: Err("no value supplied for status".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                }
            }
        }

        impl Version {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VersionStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }

            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Version> for super::Version {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Version,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    links: value.links?,
                    status: value.status?,
                    updated: value.updated?,
                })
            }
        }

        impl ::std::convert::From<super::Version> for Version {
            fn from(value: super::Version) -> Self {
                Self {
                    id: Ok(value.id),
                    links: Ok(value.links),
                    status: Ok(value.status),
                    updated: Ok(value.updated),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct VersionEnvelope {
            version: ::std::result::Result<super::Version, ::std::string::String>,
        }

        impl ::std::default::Default for VersionEnvelope {
            fn default() -> Self {
                Self {
                    version: Err("no value supplied for version".to_string()),
                }
            }
        }

        impl VersionEnvelope {
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Version>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<VersionEnvelope> for super::VersionEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: VersionEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { version: value.version? })
            }
        }

        impl ::std::convert::From<super::VersionEnvelope> for VersionEnvelope {
            fn from(value: super::VersionEnvelope) -> Self {
                Self { version: Ok(value.version) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct VersionList {
            versions: ::std::result::Result<
                ::std::vec::Vec<super::Version>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for VersionList {
            fn default() -> Self {
                Self {
                    versions: Err("no value supplied for versions".to_string()),
                }
            }
        }

        impl VersionList {
            pub fn versions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Version>>,
                T::Error: ::std::fmt::Display,
            {
                self.versions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for versions: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<VersionList> for super::VersionList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: VersionList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { versions: value.versions? })
            }
        }

        impl ::std::convert::From<super::VersionList> for VersionList {
            fn from(value: super::VersionList) -> Self {
                Self {
                    versions: Ok(value.versions),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Volume {
            size: ::std::result::Result<super::VolumeSize, ::std::string::String>,
            used: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Volume {
            fn default() -> Self {
                Self {
                    size: Err("no value supplied for size".to_string()),
                    used: Ok(Default::default()),
                }
            }
        }

        impl Volume {
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VolumeSize>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }

            pub fn used<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.used = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for used: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Volume> for super::Volume {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Volume,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    size: value.size?,
                    used: value.used?,
                })
            }
        }

        impl ::std::convert::From<super::Volume> for Volume {
            fn from(value: super::Volume) -> Self {
                Self {
                    size: Ok(value.size),
                    used: Ok(value.used),
                }
            }
        }
    }

    /// Generation of default values for serde.
    pub mod defaults {
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

#[derive(Clone, Debug)]
/// Client for Cloud Databases
///
/// Database servers on demand. An instance is one MariaDB server with an address, a volume and a
/// flavor (its memory) of its own. Create one, wait until its status is ACTIVE, and connect to its
/// hostname on port 3306 with any MySQL client.
///
/// Requests that change something are accepted first and carried out afterwards: the reply shows
/// the resource in the status it starts from, and clients follow it with GET.
///
/// Version: 1.0.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}

impl Client {
    /// Create a new client.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }

    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}

impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}

impl ClientHooks<()> for &Client {}
impl Client {
    /// List API versions
    ///
    /// Lists the versions of the API that this service speaks. Needs no token.
    ///
    /// Sends a `GET` request to `/`
    ///
    /// ```ignore
    /// let response = client.list_versions()
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_versions(&self) -> builder::ListVersions<'_> {
        builder::ListVersions::new(self)
    }

    /// Show an API version
    ///
    /// Shows the status of version 1.0 of the API. Needs no token.
    ///
    /// Sends a `GET` request to `/v1.0`
    ///
    /// ```ignore
    /// let response = client.show_version()
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_version(&self) -> builder::ShowVersion<'_> {
        builder::ShowVersion::new(self)
    }

    /// List instances
    ///
    /// Lists the account's instances in the order of their ids, a page at a time. When there are
    /// more, the reply carries a link of the relation `next`.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/instances`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `include_replicas`: Whether replicas are listed too. `false`, in any case, leaves them out.
    /// - `limit`: The most instances to return in one reply. The service returns at most 1000 and takes
    /// a greater limit as that.
    /// - `marker`: The id of the last instance of the page before. The listing goes on after it.
    /// ```ignore
    /// let response = client.list_instances()
    ///    .account_id(account_id)
    ///    .include_replicas(include_replicas)
    ///    .limit(limit)
    ///    .marker(marker)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_instances(&self) -> builder::ListInstances<'_> {
        builder::ListInstances::new(self)
    }

    /// Create, replicate or restore an instance
    ///
    /// Starts to build a new instance and answers at once, with the status BUILD. The status turns
    /// ACTIVE when the server accepts connections and every database and user of the request
    /// exists; it turns ERROR when that can't be done.
    ///
    /// The body takes three forms. A plain one creates an empty instance. With `replica_of` the new
    /// instance is a replica of another one, and `flavorRef` may be left out to take the source's.
    /// With `restorePoint` the new instance starts from a backup. Members that this document
    /// doesn't name are ignored.
    ///
    /// A replica has all that its source has, databases and users included, follows it from then
    /// on, and takes no writes of its own. Its source is ACTIVE and goes on; it is no replica
    /// itself and has two at most. A replica has a volume that is no smaller than its source's,
    /// and as much memory as the service is set up to want of one. It doesn't have the configuration
    /// group of its source.
    ///
    /// An instance with a configuration group is started with its values. If the server doesn't
    /// start with them, it is started without, and the instance says so.
    ///
    /// Sends a `POST` request to `/v1.0/{accountId}/instances`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `idempotency_key`: A key of the client's choice, one for each thing it wants done. A client that isn't told the
    /// outcome of a request may send the request again with the same key. With the same body, it
    /// gets the first answer again, and nothing is done twice; with another body, it is refused
    /// with 422. While the first request is still being carried out, the answer is 409, and the
    /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
    /// for each account. Requests that were refused are not remembered.
    /// - `body`: The instance to create.
    /// ```ignore
    /// let response = client.create_instance()
    ///    .account_id(account_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_instance(&self) -> builder::CreateInstance<'_> {
        builder::CreateInstance::new(self)
    }

    /// Show an instance
    ///
    /// Shows one instance with its status and all its details.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.show_instance()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_instance(&self) -> builder::ShowInstance<'_> {
        builder::ShowInstance::new(self)
    }

    /// Change an instance
    ///
    /// Changes the name of an instance, attaches a configuration group, or makes a replica an instance
    /// like any other. A name that isn't given stays as it is.
    ///
    /// With the id of a group as `configuration`, that is attached instead of any other; if it is
    /// empty or null, or if nothing at all is given, none is attached any more. What the running
    /// server takes of it is set at once; for the rest the status is RESTART_REQUIRED until the
    /// instance is restarted.
    ///
    /// With `replica_of`, empty or null, a replica is detached: it does what it has received, leaves
    /// its source, and takes writes of its own. Its status is DETACH_REPLICA until then. Nothing
    /// else can be changed along with that.
    ///
    /// Sends a `PUT` request to `/v1.0/{accountId}/instances/{instanceId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// - `body`: What to change.
    /// ```ignore
    /// let response = client.update_instance()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn update_instance(&self) -> builder::UpdateInstance<'_> {
        builder::UpdateInstance::new(self)
    }

    /// Delete an instance
    ///
    /// Starts to remove an instance with all its data and answers at once. The status is SHUTDOWN
    /// until nothing is left of it; from then on the instance isn't found. An instance can be
    /// deleted in every status, BUILD included, but not as long as it has replicas.
    ///
    /// Sends a `DELETE` request to `/v1.0/{accountId}/instances/{instanceId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.delete_instance()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn delete_instance(&self) -> builder::DeleteInstance<'_> {
        builder::DeleteInstance::new(self)
    }

    /// Change an instance
    ///
    /// Changes the name of an instance, attaches a configuration group, or makes a replica an instance
    /// like any other. Members that aren't given stay as they are.
    ///
    /// With the id of a group as `configuration`, that is attached instead of any other; if it is
    /// empty or null, none is attached any more. What the running server takes of it is set at
    /// once; for the rest the status is RESTART_REQUIRED until the instance is restarted.
    ///
    /// With `replica_of`, empty or null, a replica is detached: it does what it has received, leaves
    /// its source, and takes writes of its own. Its status is DETACH_REPLICA until then. Nothing
    /// else can be changed along with that.
    ///
    /// Sends a `PATCH` request to `/v1.0/{accountId}/instances/{instanceId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// - `body`: What to change.
    /// ```ignore
    /// let response = client.patch_instance()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn patch_instance(&self) -> builder::PatchInstance<'_> {
        builder::PatchInstance::new(self)
    }

    /// Do something with an instance
    ///
    /// Starts what the one member of the body names.
    ///
    /// `restart` ends the server of an ACTIVE instance in good order and starts it again, with all
    /// values of its configuration group. Its status is REBOOT until then. A replica goes on to
    /// follow its source.
    ///
    /// `promote_to_replica_source` has a replica take the place of its source, which is ACTIVE and
    /// follows it from then on, as all other replicas do. No write that was acknowledged is lost;
    /// the source takes none until the replica does. The status of the replica is PROMOTE until
    /// then.
    ///
    /// `eject_replica_source` takes the place of a source away whose status is ERROR or REBOOT, and
    /// gives it to the replica that has received most. What no replica received is lost. The status
    /// of the source is EJECT until then, and afterwards ERROR: it isn't started again.
    ///
    /// All but `restart` is an extension.
    ///
    /// Sends a `POST` request to `/v1.0/{accountId}/instances/{instanceId}/action`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// - `idempotency_key`: A key of the client's choice, one for each thing it wants done. A client that isn't told the
    /// outcome of a request may send the request again with the same key. With the same body, it
    /// gets the first answer again, and nothing is done twice; with another body, it is refused
    /// with 422. While the first request is still being carried out, the answer is 409, and the
    /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
    /// for each account. Requests that were refused are not remembered.
    /// - `body`: What to do.
    /// ```ignore
    /// let response = client.act_on_instance()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn act_on_instance(&self) -> builder::ActOnInstance<'_> {
        builder::ActOnInstance::new(self)
    }

    /// List the replicas of an instance
    ///
    /// Lists all instances that follow one, in the order of their ids.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/replicas`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.list_replicas()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_replicas(&self) -> builder::ListReplicas<'_> {
        builder::ListReplicas::new(self)
    }

    /// List the databases of an instance
    ///
    /// Asks the server of an instance for its databases, and lists them in the order of their names,
    /// byte by byte, a page at a time. Those of the server itself aren't listed. When there are
    /// more, the reply carries a link of the relation `next`. A server that doesn't answer in time is
    /// a fault of its own, with the status 503.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/databases`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// - `limit`: The most databases to return in one reply. The service returns at most 100 and takes a
    /// greater limit as that.
    /// - `marker`: The name of the last database of the page before. The listing goes on after it.
    /// ```ignore
    /// let response = client.list_databases()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .limit(limit)
    ///    .marker(marker)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_databases(&self) -> builder::ListDatabases<'_> {
        builder::ListDatabases::new(self)
    }

    /// List the users of an instance
    ///
    /// Asks the server of an instance for its users, and lists them with the databases that they
    /// have rights on, in the order of `name@host`, byte by byte, a page at a time. Those of the
    /// server and of the service itself aren't listed. When there are more, the reply carries a link
    /// of the relation `next`. A server that doesn't answer in time is a fault of its own, with the
    /// status 503.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/users`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// - `limit`: The most users to return in one reply. The service returns at most 20 and takes a greater
    /// limit as that.
    /// - `marker`: The last user of the page before, as `name@host`, with two layers of percent-encoding. The
    /// listing goes on after it.
    /// ```ignore
    /// let response = client.list_users()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .limit(limit)
    ///    .marker(marker)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_users(&self) -> builder::ListUsers<'_> {
        builder::ListUsers::new(self)
    }

    /// List backups
    ///
    /// Lists the account's backups, the newest first, a page at a time. When there are more, the
    /// reply carries a link of the relation `next`.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/backups`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `datastore`: A kind of database, in any case; only backups of instances of that are listed.
    /// - `limit`: The most backups to return in one reply. The service returns at most 20 and takes a greater
    /// limit as that.
    /// - `marker`: The id of the last backup of the page before. The listing goes on after it. What can't be
    /// the id of one is taken as none.
    /// ```ignore
    /// let response = client.list_backups()
    ///    .account_id(account_id)
    ///    .datastore(datastore)
    ///    .limit(limit)
    ///    .marker(marker)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_backups(&self) -> builder::ListBackups<'_> {
        builder::ListBackups::new(self)
    }

    /// Create a backup
    ///
    /// Starts to back an instance up and answers at once, with the status NEW. The status turns
    /// COMPLETED when all that the instance had in it at some moment meanwhile is stored; it turns
    /// FAILED, and says why, when that can't be done, and then nothing is stored. The status of the
    /// instance is BACKUP until then. Its server goes on.
    ///
    /// With `parent_id` only what has changed since that backup is stored: an incremental backup,
    /// whose parent may be one. It can be restored as long as its parents are there.
    ///
    /// With `copy_to` it is copied to other regions as soon as it is COMPLETED, as `copyBackup` does
    /// it, under the name and the description that it has. An incremental backup is refused if its
    /// parent isn't in each of them.
    ///
    /// Sends a `POST` request to `/v1.0/{accountId}/backups`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `idempotency_key`: A key of the client's choice, one for each thing it wants done. A client that isn't told the
    /// outcome of a request may send the request again with the same key. With the same body, it
    /// gets the first answer again, and nothing is done twice; with another body, it is refused
    /// with 422. While the first request is still being carried out, the answer is 409, and the
    /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
    /// for each account. Requests that were refused are not remembered.
    /// - `body`: The backup to create.
    /// ```ignore
    /// let response = client.create_backup()
    ///    .account_id(account_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_backup(&self) -> builder::CreateBackup<'_> {
        builder::CreateBackup::new(self)
    }

    /// Show a backup
    ///
    /// Shows one backup. It stays when its instance is deleted.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/backups/{backupId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `backup_id`: The id of a backup. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.show_backup()
    ///    .account_id(account_id)
    ///    .backup_id(backup_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_backup(&self) -> builder::ShowBackup<'_> {
        builder::ShowBackup::new(self)
    }

    /// Delete a backup
    ///
    /// Starts to delete a backup with every incremental backup that can't be restored without it,
    /// and answers at once. The status is DELETING until nothing is left of it; from then on the
    /// backup isn't found. One that is being made, restored or copied can't be deleted. Copies in other
    /// regions stay.
    ///
    /// Sends a `DELETE` request to `/v1.0/{accountId}/backups/{backupId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `backup_id`: The id of a backup. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.delete_backup()
    ///    .account_id(account_id)
    ///    .backup_id(backup_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn delete_backup(&self) -> builder::DeleteBackup<'_> {
        builder::DeleteBackup::new(self)
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
    ///
    /// Sends a `POST` request to `/v1.0/{accountId}/backups/{backupId}/action`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `backup_id`: The id of a backup. What isn't the id of one isn't found.
    /// - `idempotency_key`: A key of the client's choice, one for each thing it wants done. A client that isn't told the
    /// outcome of a request may send the request again with the same key. With the same body, it
    /// gets the first answer again, and nothing is done twice; with another body, it is refused
    /// with 422. While the first request is still being carried out, the answer is 409, and the
    /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
    /// for each account. Requests that were refused are not remembered.
    /// - `body`: Where to copy it.
    /// ```ignore
    /// let response = client.copy_backup()
    ///    .account_id(account_id)
    ///    .backup_id(backup_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn copy_backup(&self) -> builder::CopyBackup<'_> {
        builder::CopyBackup::new(self)
    }

    /// List an instance's backups
    ///
    /// Lists the backups of one instance, the newest first, a page at a time. When there are more,
    /// the reply carries a link of the relation `next`. Those of an instance that was deleted are
    /// listed with all others.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/backups`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// - `limit`: The most backups to return in one reply. The service returns at most 20 and takes a greater
    /// limit as that.
    /// - `marker`: The id of the last backup of the page before. The listing goes on after it. What can't be
    /// the id of one is taken as none.
    /// ```ignore
    /// let response = client.list_instance_backups()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .limit(limit)
    ///    .marker(marker)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_instance_backups(&self) -> builder::ListInstanceBackups<'_> {
        builder::ListInstanceBackups::new(self)
    }

    /// List flavors
    ///
    /// Lists every flavor, in the order of their ids.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/flavors`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// ```ignore
    /// let response = client.list_flavors()
    ///    .account_id(account_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_flavors(&self) -> builder::ListFlavors<'_> {
        builder::ListFlavors::new(self)
    }

    /// Show a flavor
    ///
    /// Shows one flavor.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/flavors/{flavorId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `flavor_id`: The id of a flavor. A fraction is cut off.
    /// ```ignore
    /// let response = client.show_flavor()
    ///    .account_id(account_id)
    ///    .flavor_id(flavor_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_flavor(&self) -> builder::ShowFlavor<'_> {
        builder::ShowFlavor::new(self)
    }

    /// List datastores
    ///
    /// Lists the kinds of databases that instances can run, and the versions of each.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// ```ignore
    /// let response = client.list_datastores()
    ///    .account_id(account_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_datastores(&self) -> builder::ListDatastores<'_> {
        builder::ListDatastores::new(self)
    }

    /// Show a datastore
    ///
    /// Shows one kind of database and its versions.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `datastore_id`: The id of a datastore, or its name in any case.
    /// ```ignore
    /// let response = client.show_datastore()
    ///    .account_id(account_id)
    ///    .datastore_id(datastore_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_datastore(&self) -> builder::ShowDatastore<'_> {
        builder::ShowDatastore::new(self)
    }

    /// List the versions of a datastore
    ///
    /// Lists the versions of one kind of database, the default first.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `datastore_id`: The id of a datastore, or its name in any case.
    /// ```ignore
    /// let response = client.list_datastore_versions()
    ///    .account_id(account_id)
    ///    .datastore_id(datastore_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_datastore_versions(&self) -> builder::ListDatastoreVersions<'_> {
        builder::ListDatastoreVersions::new(self)
    }

    /// Show a version of a datastore
    ///
    /// Shows one version and what the service does for its instances.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `datastore_id`: The id of a datastore, or its name in any case.
    /// - `version_id`: The id of a version, or its name.
    /// ```ignore
    /// let response = client.show_datastore_version()
    ///    .account_id(account_id)
    ///    .datastore_id(datastore_id)
    ///    .version_id(version_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_datastore_version(&self) -> builder::ShowDatastoreVersion<'_> {
        builder::ShowDatastoreVersion::new(self)
    }

    /// Show a version without its datastore
    ///
    /// Shows one version and what the service does for its instances.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/versions/{versionId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `version_id`: The id of a version, or its name.
    /// ```ignore
    /// let response = client.show_version_alone()
    ///    .account_id(account_id)
    ///    .version_id(version_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_version_alone(&self) -> builder::ShowVersionAlone<'_> {
        builder::ShowVersionAlone::new(self)
    }

    /// List the flavors of a version
    ///
    /// Lists the flavors that instances of a version can have, in the order of their ids.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/flavors`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `datastore_id`: The id of a datastore, or its name in any case.
    /// - `version_id`: The id of a version, or its name.
    /// ```ignore
    /// let response = client.list_version_flavors()
    ///    .account_id(account_id)
    ///    .datastore_id(datastore_id)
    ///    .version_id(version_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_version_flavors(&self) -> builder::ListVersionFlavors<'_> {
        builder::ListVersionFlavors::new(self)
    }

    /// List configuration parameters
    ///
    /// Lists what a configuration group can set of a version, in the order of the names. The server itself
    /// says what that is; what would break the service is left out: where files lie, how the server is
    /// reached, keys and certificates, what replicas and backups need, what the flavor decides.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/parameters`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `datastore_id`: The id of a datastore, or its name in any case.
    /// - `version_id`: The id of a version, or its name.
    /// ```ignore
    /// let response = client.list_parameters()
    ///    .account_id(account_id)
    ///    .datastore_id(datastore_id)
    ///    .version_id(version_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_parameters(&self) -> builder::ListParameters<'_> {
        builder::ListParameters::new(self)
    }

    /// Show a configuration parameter
    ///
    /// Shows what one parameter takes. In its name `-` is the same as `_`.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/parameters/{parameterId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `datastore_id`: The id of a datastore, or its name in any case.
    /// - `version_id`: The id of a version, or its name.
    /// - `parameter_id`: The name of a parameter.
    /// ```ignore
    /// let response = client.show_parameter()
    ///    .account_id(account_id)
    ///    .datastore_id(datastore_id)
    ///    .version_id(version_id)
    ///    .parameter_id(parameter_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_parameter(&self) -> builder::ShowParameter<'_> {
        builder::ShowParameter::new(self)
    }

    /// List configuration parameters without a datastore
    ///
    /// Lists what a configuration group can set of a version, in the order of the names. The server itself
    /// says what that is; what would break the service is left out: where files lie, how the server is
    /// reached, keys and certificates, what replicas and backups need, what the flavor decides.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/versions/{versionId}/parameters`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `version_id`: The id of a version, or its name.
    /// ```ignore
    /// let response = client.list_version_parameters()
    ///    .account_id(account_id)
    ///    .version_id(version_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_version_parameters(&self) -> builder::ListVersionParameters<'_> {
        builder::ListVersionParameters::new(self)
    }

    /// Show a configuration parameter without a datastore
    ///
    /// Shows what one parameter takes. In its name `-` is the same as `_`.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastores/versions/{versionId}/parameters/{parameterId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `version_id`: The id of a version, or its name.
    /// - `parameter_id`: The name of a parameter.
    /// ```ignore
    /// let response = client.show_version_parameter()
    ///    .account_id(account_id)
    ///    .version_id(version_id)
    ///    .parameter_id(parameter_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_version_parameter(&self) -> builder::ShowVersionParameter<'_> {
        builder::ShowVersionParameter::new(self)
    }

    /// Show the default values of a version
    ///
    /// Shows what the service sets of every instance of a version and a flavor. Those that a configuration
    /// group may set come with what they take.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/datastore/version/{versionId}/configuration/{flavorId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `version_id`: The id of a version, or its name.
    /// - `flavor_id`: The id of a flavor. A fraction is cut off.
    /// ```ignore
    /// let response = client.show_default_parameters()
    ///    .account_id(account_id)
    ///    .version_id(version_id)
    ///    .flavor_id(flavor_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_default_parameters(&self) -> builder::ShowDefaultParameters<'_> {
        builder::ShowDefaultParameters::new(self)
    }

    /// List configuration groups
    ///
    /// Lists the account's configuration groups, without their values, in the order of their ids.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/configurations`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// ```ignore
    /// let response = client.list_configurations()
    ///    .account_id(account_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_configurations(&self) -> builder::ListConfigurations<'_> {
        builder::ListConfigurations::new(self)
    }

    /// Create a configuration group
    ///
    /// Makes a group of values for parameters of one version, which instances can be given.
    ///
    /// The values are checked against the parameters of the version: a name that isn't one, or a value that
    /// it doesn't take, is refused.
    ///
    /// Sends a `POST` request to `/v1.0/{accountId}/configurations`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `idempotency_key`: A key of the client's choice, one for each thing it wants done. A client that isn't told the
    /// outcome of a request may send the request again with the same key. With the same body, it
    /// gets the first answer again, and nothing is done twice; with another body, it is refused
    /// with 422. While the first request is still being carried out, the answer is 409, and the
    /// header `Retry-After` says after how many seconds to try again. Keys are kept for 24 hours,
    /// for each account. Requests that were refused are not remembered.
    /// - `body`: The group to create.
    /// ```ignore
    /// let response = client.create_configuration()
    ///    .account_id(account_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_configuration(&self) -> builder::CreateConfiguration<'_> {
        builder::CreateConfiguration::new(self)
    }

    /// Show a configuration group
    ///
    /// Shows a group with its values.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/configurations/{configurationId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `configuration_id`: The id of a configuration group. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.show_configuration()
    ///    .account_id(account_id)
    ///    .configuration_id(configuration_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_configuration(&self) -> builder::ShowConfiguration<'_> {
        builder::ShowConfiguration::new(self)
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
    ///
    /// Sends a `PUT` request to `/v1.0/{accountId}/configurations/{configurationId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `configuration_id`: The id of a configuration group. What isn't the id of one isn't found.
    /// - `body`: What the group is to be.
    /// ```ignore
    /// let response = client.update_configuration()
    ///    .account_id(account_id)
    ///    .configuration_id(configuration_id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn update_configuration(&self) -> builder::UpdateConfiguration<'_> {
        builder::UpdateConfiguration::new(self)
    }

    /// Delete a configuration group
    ///
    /// Deletes a group. One that is attached to an instance stays, and the request is refused.
    ///
    /// Sends a `DELETE` request to `/v1.0/{accountId}/configurations/{configurationId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `configuration_id`: The id of a configuration group. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.delete_configuration()
    ///    .account_id(account_id)
    ///    .configuration_id(configuration_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn delete_configuration(&self) -> builder::DeleteConfiguration<'_> {
        builder::DeleteConfiguration::new(self)
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
    ///
    /// Sends a `PATCH` request to `/v1.0/{accountId}/configurations/{configurationId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `configuration_id`: The id of a configuration group. What isn't the id of one isn't found.
    /// - `body`: The values to change.
    /// ```ignore
    /// let response = client.patch_configuration()
    ///    .account_id(account_id)
    ///    .configuration_id(configuration_id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn patch_configuration(&self) -> builder::PatchConfiguration<'_> {
        builder::PatchConfiguration::new(self)
    }

    /// List the instances of a configuration group
    ///
    /// Lists the instances that a group is attached to, in the order of their ids.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/configurations/{configurationId}/instances`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `configuration_id`: The id of a configuration group. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.list_configuration_instances()
    ///    .account_id(account_id)
    ///    .configuration_id(configuration_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_configuration_instances(
        &self,
    ) -> builder::ListConfigurationInstances<'_> {
        builder::ListConfigurationInstances::new(self)
    }

    /// Show the default configuration of an instance
    ///
    /// Shows what the service sets of an instance, whatever configuration group is attached to it.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/configuration`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance_id`: The id of an instance. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.show_instance_configuration()
    ///    .account_id(account_id)
    ///    .instance_id(instance_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_instance_configuration(&self) -> builder::ShowInstanceConfiguration<'_> {
        builder::ShowInstanceConfiguration::new(self)
    }

    /// List operations
    ///
    /// Lists the account's operations, the newest first, a page at a time. When there are more, the
    /// reply carries a link of the relation `next`.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/operations`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `instance`: The id of an instance: only its operations are listed. What isn't the id of one gives an
    /// empty list.
    /// - `limit`: The most operations to return in one reply. The service returns at most 1000 and takes
    /// a greater limit as that.
    /// - `marker`: The id of the last operation of the page before. The listing goes on after it.
    /// ```ignore
    /// let response = client.list_operations()
    ///    .account_id(account_id)
    ///    .instance(instance)
    ///    .limit(limit)
    ///    .marker(marker)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_operations(&self) -> builder::ListOperations<'_> {
        builder::ListOperations::new(self)
    }

    /// Show an operation
    ///
    /// Shows one operation with its steps.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/operations/{operationId}`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// - `operation_id`: The id of an operation. What isn't the id of one isn't found.
    /// ```ignore
    /// let response = client.show_operation()
    ///    .account_id(account_id)
    ///    .operation_id(operation_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_operation(&self) -> builder::ShowOperation<'_> {
        builder::ShowOperation::new(self)
    }

    /// List limits
    ///
    /// Lists how much the account may have. A request that would exceed a limit is refused with the
    /// fault `overLimit`.
    ///
    /// Sends a `GET` request to `/v1.0/{accountId}/limits`
    ///
    /// Arguments:
    /// - `account_id`: The account that owns the resource.
    /// ```ignore
    /// let response = client.list_limits()
    ///    .account_id(account_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_limits(&self) -> builder::ListLimits<'_> {
        builder::ListLimits::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`Client::list_versions`]
    ///
    /// [`Client::list_versions`]: super::Client::list_versions
    #[derive(Debug, Clone)]
    pub struct ListVersions<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListVersions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VersionList>, Error<types::Fault>> {
            let Self { client } = self;
            let url = format!("{}/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_versions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_version`]
    ///
    /// [`Client::show_version`]: super::Client::show_version
    #[derive(Debug, Clone)]
    pub struct ShowVersion<'a> {
        client: &'a super::Client,
    }

    impl<'a> ShowVersion<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/v1.0`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VersionEnvelope>, Error<types::Fault>> {
            let Self { client } = self;
            let url = format!("{}/v1.0", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_version",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_instances`]
    ///
    /// [`Client::list_instances`]: super::Client::list_instances
    #[derive(Debug, Clone)]
    pub struct ListInstances<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        include_replicas: Result<Option<types::ListInstancesIncludeReplicas>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        marker: Result<Option<types::ListInstancesMarker>, String>,
    }

    impl<'a> ListInstances<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                include_replicas: Ok(None),
                limit: Ok(None),
                marker: Ok(None),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn include_replicas<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListInstancesIncludeReplicas>,
        {
            self.include_replicas = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListInstancesIncludeReplicas` for include_replicas failed"
                        .to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for limit failed"
                        .to_string()
                });
            self
        }

        pub fn marker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListInstancesMarker>,
        {
            self.marker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListInstancesMarker` for marker failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/instances`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InstanceList>, Error<types::Fault>> {
            let Self { client, account_id, include_replicas, limit, marker } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let include_replicas = include_replicas.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let marker = marker.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_replicas",
                        &include_replicas,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("marker", &marker))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_instances",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_instance`]
    ///
    /// [`Client::create_instance`]: super::Client::create_instance
    #[derive(Debug, Clone)]
    pub struct CreateInstance<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        idempotency_key: Result<Option<types::IdempotencyKey>, String>,
        body: Result<types::builder::CreateInstanceRequest, String>,
    }

    impl<'a> CreateInstance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IdempotencyKey>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `IdempotencyKey` for idempotency_key failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateInstanceRequest>,
            <V as std::convert::TryInto<
                types::CreateInstanceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateInstanceRequest` for body failed: {}", s
                    )
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateInstanceRequest,
            ) -> types::builder::CreateInstanceRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/v1.0/{accountId}/instances`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InstanceEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, idempotency_key, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateInstanceRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_instance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_instance`]
    ///
    /// [`Client::show_instance`]: super::Client::show_instance
    #[derive(Debug, Clone)]
    pub struct ShowInstance<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::ShowInstanceInstanceId, String>,
    }

    impl<'a> ShowInstance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowInstanceInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowInstanceInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InstanceEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, instance_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_instance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_instance`]
    ///
    /// [`Client::update_instance`]: super::Client::update_instance
    #[derive(Debug, Clone)]
    pub struct UpdateInstance<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::UpdateInstanceInstanceId, String>,
        body: Result<types::builder::ChangeInstanceRequest, String>,
    }

    impl<'a> UpdateInstance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateInstanceInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `UpdateInstanceInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangeInstanceRequest>,
            <V as std::convert::TryInto<
                types::ChangeInstanceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ChangeInstanceRequest` for body failed: {}", s
                    )
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ChangeInstanceRequest,
            ) -> types::builder::ChangeInstanceRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PUT` request to `/v1.0/{accountId}/instances/{instanceId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, instance_id, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ChangeInstanceRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_instance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::delete_instance`]
    ///
    /// [`Client::delete_instance`]: super::Client::delete_instance
    #[derive(Debug, Clone)]
    pub struct DeleteInstance<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::DeleteInstanceInstanceId, String>,
    }

    impl<'a> DeleteInstance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeleteInstanceInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `DeleteInstanceInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `DELETE` request to `/v1.0/{accountId}/instances/{instanceId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, instance_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_instance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::patch_instance`]
    ///
    /// [`Client::patch_instance`]: super::Client::patch_instance
    #[derive(Debug, Clone)]
    pub struct PatchInstance<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::PatchInstanceInstanceId, String>,
        body: Result<types::builder::ChangeInstanceRequest, String>,
    }

    impl<'a> PatchInstance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PatchInstanceInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `PatchInstanceInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangeInstanceRequest>,
            <V as std::convert::TryInto<
                types::ChangeInstanceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ChangeInstanceRequest` for body failed: {}", s
                    )
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ChangeInstanceRequest,
            ) -> types::builder::ChangeInstanceRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/v1.0/{accountId}/instances/{instanceId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, instance_id, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ChangeInstanceRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "patch_instance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::act_on_instance`]
    ///
    /// [`Client::act_on_instance`]: super::Client::act_on_instance
    #[derive(Debug, Clone)]
    pub struct ActOnInstance<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::ActOnInstanceInstanceId, String>,
        idempotency_key: Result<Option<types::IdempotencyKey>, String>,
        body: Result<types::builder::InstanceAction, String>,
    }

    impl<'a> ActOnInstance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ActOnInstanceInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ActOnInstanceInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IdempotencyKey>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `IdempotencyKey` for idempotency_key failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InstanceAction>,
            <V as std::convert::TryInto<
                types::InstanceAction,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `InstanceAction` for body failed: {}", s)
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::InstanceAction,
            ) -> types::builder::InstanceAction,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/v1.0/{accountId}/instances/{instanceId}/action`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, instance_id, idempotency_key, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::InstanceAction::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}/action", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "act_on_instance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_replicas`]
    ///
    /// [`Client::list_replicas`]: super::Client::list_replicas
    #[derive(Debug, Clone)]
    pub struct ListReplicas<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::ListReplicasInstanceId, String>,
    }

    impl<'a> ListReplicas<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListReplicasInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListReplicasInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/replicas`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InstanceList>, Error<types::Fault>> {
            let Self { client, account_id, instance_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}/replicas", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_replicas",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_databases`]
    ///
    /// [`Client::list_databases`]: super::Client::list_databases
    #[derive(Debug, Clone)]
    pub struct ListDatabases<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::ListDatabasesInstanceId, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        marker: Result<Option<types::ListDatabasesMarker>, String>,
    }

    impl<'a> ListDatabases<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
                limit: Ok(None),
                marker: Ok(None),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListDatabasesInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListDatabasesInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for limit failed"
                        .to_string()
                });
            self
        }

        pub fn marker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListDatabasesMarker>,
        {
            self.marker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListDatabasesMarker` for marker failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/databases`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatabaseList>, Error<types::Fault>> {
            let Self { client, account_id, instance_id, limit, marker } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let marker = marker.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}/databases", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("marker", &marker))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_databases",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_users`]
    ///
    /// [`Client::list_users`]: super::Client::list_users
    #[derive(Debug, Clone)]
    pub struct ListUsers<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::ListUsersInstanceId, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        marker: Result<Option<types::ListUsersMarker>, String>,
    }

    impl<'a> ListUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
                limit: Ok(None),
                marker: Ok(None),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListUsersInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListUsersInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for limit failed"
                        .to_string()
                });
            self
        }

        pub fn marker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListUsersMarker>,
        {
            self.marker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListUsersMarker` for marker failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserList>, Error<types::Fault>> {
            let Self { client, account_id, instance_id, limit, marker } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let marker = marker.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}/users", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("marker", &marker))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_users",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_backups`]
    ///
    /// [`Client::list_backups`]: super::Client::list_backups
    #[derive(Debug, Clone)]
    pub struct ListBackups<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        datastore: Result<Option<types::ListBackupsDatastore>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        marker: Result<Option<types::ListBackupsMarker>, String>,
    }

    impl<'a> ListBackups<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                datastore: Ok(None),
                limit: Ok(None),
                marker: Ok(None),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn datastore<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListBackupsDatastore>,
        {
            self.datastore = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListBackupsDatastore` for datastore failed"
                        .to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for limit failed"
                        .to_string()
                });
            self
        }

        pub fn marker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListBackupsMarker>,
        {
            self.marker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListBackupsMarker` for marker failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/backups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BackupList>, Error<types::Fault>> {
            let Self { client, account_id, datastore, limit, marker } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let datastore = datastore.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let marker = marker.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/backups", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("datastore", &datastore))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("marker", &marker))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_backups",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_backup`]
    ///
    /// [`Client::create_backup`]: super::Client::create_backup
    #[derive(Debug, Clone)]
    pub struct CreateBackup<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        idempotency_key: Result<Option<types::IdempotencyKey>, String>,
        body: Result<types::builder::CreateBackupRequest, String>,
    }

    impl<'a> CreateBackup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IdempotencyKey>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `IdempotencyKey` for idempotency_key failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateBackupRequest>,
            <V as std::convert::TryInto<
                types::CreateBackupRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CreateBackupRequest` for body failed: {}", s)
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateBackupRequest,
            ) -> types::builder::CreateBackupRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/v1.0/{accountId}/backups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::NewBackupEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, idempotency_key, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateBackupRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/backups", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_backup",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_backup`]
    ///
    /// [`Client::show_backup`]: super::Client::show_backup
    #[derive(Debug, Clone)]
    pub struct ShowBackup<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        backup_id: Result<types::ShowBackupBackupId, String>,
    }

    impl<'a> ShowBackup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                backup_id: Err("backup_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn backup_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowBackupBackupId>,
        {
            self.backup_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowBackupBackupId` for backup_id failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/backups/{backupId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BackupEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, backup_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let backup_id = backup_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/backups/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& backup_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_backup",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::delete_backup`]
    ///
    /// [`Client::delete_backup`]: super::Client::delete_backup
    #[derive(Debug, Clone)]
    pub struct DeleteBackup<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        backup_id: Result<types::DeleteBackupBackupId, String>,
    }

    impl<'a> DeleteBackup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                backup_id: Err("backup_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn backup_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeleteBackupBackupId>,
        {
            self.backup_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `DeleteBackupBackupId` for backup_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `DELETE` request to `/v1.0/{accountId}/backups/{backupId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, backup_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let backup_id = backup_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/backups/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& backup_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_backup",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::copy_backup`]
    ///
    /// [`Client::copy_backup`]: super::Client::copy_backup
    #[derive(Debug, Clone)]
    pub struct CopyBackup<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        backup_id: Result<types::CopyBackupBackupId, String>,
        idempotency_key: Result<Option<types::IdempotencyKey>, String>,
        body: Result<types::builder::CopyBackupRequest, String>,
    }

    impl<'a> CopyBackup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                backup_id: Err("backup_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn backup_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CopyBackupBackupId>,
        {
            self.backup_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `CopyBackupBackupId` for backup_id failed".to_string()
                });
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IdempotencyKey>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `IdempotencyKey` for idempotency_key failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CopyBackupRequest>,
            <V as std::convert::TryInto<
                types::CopyBackupRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CopyBackupRequest` for body failed: {}", s)
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CopyBackupRequest,
            ) -> types::builder::CopyBackupRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/v1.0/{accountId}/backups/{backupId}/action`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, backup_id, idempotency_key, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let backup_id = backup_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CopyBackupRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/backups/{}/action", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& backup_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "copy_backup",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_instance_backups`]
    ///
    /// [`Client::list_instance_backups`]: super::Client::list_instance_backups
    #[derive(Debug, Clone)]
    pub struct ListInstanceBackups<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::ListInstanceBackupsInstanceId, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        marker: Result<Option<types::ListInstanceBackupsMarker>, String>,
    }

    impl<'a> ListInstanceBackups<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
                limit: Ok(None),
                marker: Ok(None),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListInstanceBackupsInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListInstanceBackupsInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for limit failed"
                        .to_string()
                });
            self
        }

        pub fn marker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListInstanceBackupsMarker>,
        {
            self.marker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListInstanceBackupsMarker` for marker failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/backups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BackupList>, Error<types::Fault>> {
            let Self { client, account_id, instance_id, limit, marker } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let marker = marker.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}/backups", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("marker", &marker))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_instance_backups",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_flavors`]
    ///
    /// [`Client::list_flavors`]: super::Client::list_flavors
    #[derive(Debug, Clone)]
    pub struct ListFlavors<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
    }

    impl<'a> ListFlavors<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/flavors`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FlavorList>, Error<types::Fault>> {
            let Self { client, account_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/flavors", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_flavors",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_flavor`]
    ///
    /// [`Client::show_flavor`]: super::Client::show_flavor
    #[derive(Debug, Clone)]
    pub struct ShowFlavor<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        flavor_id: Result<types::ShowFlavorFlavorId, String>,
    }

    impl<'a> ShowFlavor<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                flavor_id: Err("flavor_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn flavor_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowFlavorFlavorId>,
        {
            self.flavor_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowFlavorFlavorId` for flavor_id failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/flavors/{flavorId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FlavorEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, flavor_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let flavor_id = flavor_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/flavors/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& flavor_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_flavor",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_datastores`]
    ///
    /// [`Client::list_datastores`]: super::Client::list_datastores
    #[derive(Debug, Clone)]
    pub struct ListDatastores<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
    }

    impl<'a> ListDatastores<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatastoreList>, Error<types::Fault>> {
            let Self { client, account_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_datastores",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_datastore`]
    ///
    /// [`Client::show_datastore`]: super::Client::show_datastore
    #[derive(Debug, Clone)]
    pub struct ShowDatastore<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        datastore_id: Result<types::ShowDatastoreDatastoreId, String>,
    }

    impl<'a> ShowDatastore<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                datastore_id: Err("datastore_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn datastore_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowDatastoreDatastoreId>,
        {
            self.datastore_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowDatastoreDatastoreId` for datastore_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatastoreEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, datastore_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let datastore_id = datastore_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& datastore_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_datastore",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_datastore_versions`]
    ///
    /// [`Client::list_datastore_versions`]: super::Client::list_datastore_versions
    #[derive(Debug, Clone)]
    pub struct ListDatastoreVersions<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        datastore_id: Result<types::ListDatastoreVersionsDatastoreId, String>,
    }

    impl<'a> ListDatastoreVersions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                datastore_id: Err("datastore_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn datastore_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListDatastoreVersionsDatastoreId>,
        {
            self.datastore_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListDatastoreVersionsDatastoreId` for datastore_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatastoreVersionList>, Error<types::Fault>> {
            let Self { client, account_id, datastore_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let datastore_id = datastore_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/{}/versions", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& datastore_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_datastore_versions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_datastore_version`]
    ///
    /// [`Client::show_datastore_version`]: super::Client::show_datastore_version
    #[derive(Debug, Clone)]
    pub struct ShowDatastoreVersion<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        datastore_id: Result<types::ShowDatastoreVersionDatastoreId, String>,
        version_id: Result<types::ShowDatastoreVersionVersionId, String>,
    }

    impl<'a> ShowDatastoreVersion<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                datastore_id: Err("datastore_id was not initialized".to_string()),
                version_id: Err("version_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn datastore_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowDatastoreVersionDatastoreId>,
        {
            self.datastore_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowDatastoreVersionDatastoreId` for datastore_id failed"
                        .to_string()
                });
            self
        }

        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowDatastoreVersionVersionId>,
        {
            self.version_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowDatastoreVersionVersionId` for version_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DatastoreVersionEnvelope>,
            Error<types::Fault>,
        > {
            let Self { client, account_id, datastore_id, version_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let datastore_id = datastore_id.map_err(Error::InvalidRequest)?;
            let version_id = version_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/{}/versions/{}", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& datastore_id.to_string()),
                encode_path(& version_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_datastore_version",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_version_alone`]
    ///
    /// [`Client::show_version_alone`]: super::Client::show_version_alone
    #[derive(Debug, Clone)]
    pub struct ShowVersionAlone<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        version_id: Result<types::ShowVersionAloneVersionId, String>,
    }

    impl<'a> ShowVersionAlone<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                version_id: Err("version_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowVersionAloneVersionId>,
        {
            self.version_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowVersionAloneVersionId` for version_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/versions/{versionId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DatastoreVersionEnvelope>,
            Error<types::Fault>,
        > {
            let Self { client, account_id, version_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let version_id = version_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/versions/{}", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& version_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_version_alone",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_version_flavors`]
    ///
    /// [`Client::list_version_flavors`]: super::Client::list_version_flavors
    #[derive(Debug, Clone)]
    pub struct ListVersionFlavors<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        datastore_id: Result<types::ListVersionFlavorsDatastoreId, String>,
        version_id: Result<types::ListVersionFlavorsVersionId, String>,
    }

    impl<'a> ListVersionFlavors<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                datastore_id: Err("datastore_id was not initialized".to_string()),
                version_id: Err("version_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn datastore_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListVersionFlavorsDatastoreId>,
        {
            self.datastore_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListVersionFlavorsDatastoreId` for datastore_id failed"
                        .to_string()
                });
            self
        }

        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListVersionFlavorsVersionId>,
        {
            self.version_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListVersionFlavorsVersionId` for version_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/flavors`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FlavorList>, Error<types::Fault>> {
            let Self { client, account_id, datastore_id, version_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let datastore_id = datastore_id.map_err(Error::InvalidRequest)?;
            let version_id = version_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/{}/versions/{}/flavors", client.baseurl,
                encode_path(& account_id.to_string()), encode_path(& datastore_id
                .to_string()), encode_path(& version_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_version_flavors",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_parameters`]
    ///
    /// [`Client::list_parameters`]: super::Client::list_parameters
    #[derive(Debug, Clone)]
    pub struct ListParameters<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        datastore_id: Result<types::ListParametersDatastoreId, String>,
        version_id: Result<types::ListParametersVersionId, String>,
    }

    impl<'a> ListParameters<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                datastore_id: Err("datastore_id was not initialized".to_string()),
                version_id: Err("version_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn datastore_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListParametersDatastoreId>,
        {
            self.datastore_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListParametersDatastoreId` for datastore_id failed"
                        .to_string()
                });
            self
        }

        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListParametersVersionId>,
        {
            self.version_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListParametersVersionId` for version_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/parameters`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ParameterList>, Error<types::Fault>> {
            let Self { client, account_id, datastore_id, version_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let datastore_id = datastore_id.map_err(Error::InvalidRequest)?;
            let version_id = version_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/{}/versions/{}/parameters", client.baseurl,
                encode_path(& account_id.to_string()), encode_path(& datastore_id
                .to_string()), encode_path(& version_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_parameters",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_parameter`]
    ///
    /// [`Client::show_parameter`]: super::Client::show_parameter
    #[derive(Debug, Clone)]
    pub struct ShowParameter<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        datastore_id: Result<types::ShowParameterDatastoreId, String>,
        version_id: Result<types::ShowParameterVersionId, String>,
        parameter_id: Result<types::ShowParameterParameterId, String>,
    }

    impl<'a> ShowParameter<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                datastore_id: Err("datastore_id was not initialized".to_string()),
                version_id: Err("version_id was not initialized".to_string()),
                parameter_id: Err("parameter_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn datastore_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowParameterDatastoreId>,
        {
            self.datastore_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowParameterDatastoreId` for datastore_id failed"
                        .to_string()
                });
            self
        }

        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowParameterVersionId>,
        {
            self.version_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowParameterVersionId` for version_id failed"
                        .to_string()
                });
            self
        }

        pub fn parameter_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowParameterParameterId>,
        {
            self.parameter_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowParameterParameterId` for parameter_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/{datastoreId}/versions/{versionId}/parameters/{parameterId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Parameter>, Error<types::Fault>> {
            let Self { client, account_id, datastore_id, version_id, parameter_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let datastore_id = datastore_id.map_err(Error::InvalidRequest)?;
            let version_id = version_id.map_err(Error::InvalidRequest)?;
            let parameter_id = parameter_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/{}/versions/{}/parameters/{}", client.baseurl,
                encode_path(& account_id.to_string()), encode_path(& datastore_id
                .to_string()), encode_path(& version_id.to_string()), encode_path(&
                parameter_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_parameter",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_version_parameters`]
    ///
    /// [`Client::list_version_parameters`]: super::Client::list_version_parameters
    #[derive(Debug, Clone)]
    pub struct ListVersionParameters<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        version_id: Result<types::ListVersionParametersVersionId, String>,
    }

    impl<'a> ListVersionParameters<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                version_id: Err("version_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListVersionParametersVersionId>,
        {
            self.version_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListVersionParametersVersionId` for version_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/versions/{versionId}/parameters`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ParameterList>, Error<types::Fault>> {
            let Self { client, account_id, version_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let version_id = version_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/versions/{}/parameters", client.baseurl,
                encode_path(& account_id.to_string()), encode_path(& version_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_version_parameters",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_version_parameter`]
    ///
    /// [`Client::show_version_parameter`]: super::Client::show_version_parameter
    #[derive(Debug, Clone)]
    pub struct ShowVersionParameter<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        version_id: Result<types::ShowVersionParameterVersionId, String>,
        parameter_id: Result<types::ShowVersionParameterParameterId, String>,
    }

    impl<'a> ShowVersionParameter<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                version_id: Err("version_id was not initialized".to_string()),
                parameter_id: Err("parameter_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowVersionParameterVersionId>,
        {
            self.version_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowVersionParameterVersionId` for version_id failed"
                        .to_string()
                });
            self
        }

        pub fn parameter_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowVersionParameterParameterId>,
        {
            self.parameter_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowVersionParameterParameterId` for parameter_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastores/versions/{versionId}/parameters/{parameterId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Parameter>, Error<types::Fault>> {
            let Self { client, account_id, version_id, parameter_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let version_id = version_id.map_err(Error::InvalidRequest)?;
            let parameter_id = parameter_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastores/versions/{}/parameters/{}", client.baseurl,
                encode_path(& account_id.to_string()), encode_path(& version_id
                .to_string()), encode_path(& parameter_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_version_parameter",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_default_parameters`]
    ///
    /// [`Client::show_default_parameters`]: super::Client::show_default_parameters
    #[derive(Debug, Clone)]
    pub struct ShowDefaultParameters<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        version_id: Result<types::ShowDefaultParametersVersionId, String>,
        flavor_id: Result<types::ShowDefaultParametersFlavorId, String>,
    }

    impl<'a> ShowDefaultParameters<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                version_id: Err("version_id was not initialized".to_string()),
                flavor_id: Err("flavor_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowDefaultParametersVersionId>,
        {
            self.version_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowDefaultParametersVersionId` for version_id failed"
                        .to_string()
                });
            self
        }

        pub fn flavor_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowDefaultParametersFlavorId>,
        {
            self.flavor_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowDefaultParametersFlavorId` for flavor_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/datastore/version/{versionId}/configuration/{flavorId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DefaultParameters>, Error<types::Fault>> {
            let Self { client, account_id, version_id, flavor_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let version_id = version_id.map_err(Error::InvalidRequest)?;
            let flavor_id = flavor_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/datastore/version/{}/configuration/{}", client.baseurl,
                encode_path(& account_id.to_string()), encode_path(& version_id
                .to_string()), encode_path(& flavor_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_default_parameters",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_configurations`]
    ///
    /// [`Client::list_configurations`]: super::Client::list_configurations
    #[derive(Debug, Clone)]
    pub struct ListConfigurations<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
    }

    impl<'a> ListConfigurations<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/configurations`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ConfigurationList>, Error<types::Fault>> {
            let Self { client, account_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/configurations", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_configurations",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_configuration`]
    ///
    /// [`Client::create_configuration`]: super::Client::create_configuration
    #[derive(Debug, Clone)]
    pub struct CreateConfiguration<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        idempotency_key: Result<Option<types::IdempotencyKey>, String>,
        body: Result<types::builder::CreateConfigurationRequest, String>,
    }

    impl<'a> CreateConfiguration<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IdempotencyKey>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `IdempotencyKey` for idempotency_key failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateConfigurationRequest>,
            <V as std::convert::TryInto<
                types::CreateConfigurationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateConfigurationRequest` for body failed: {}",
                        s
                    )
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateConfigurationRequest,
            ) -> types::builder::CreateConfigurationRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/v1.0/{accountId}/configurations`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ConfigurationEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, idempotency_key, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateConfigurationRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/configurations", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_configuration",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_configuration`]
    ///
    /// [`Client::show_configuration`]: super::Client::show_configuration
    #[derive(Debug, Clone)]
    pub struct ShowConfiguration<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        configuration_id: Result<types::ShowConfigurationConfigurationId, String>,
    }

    impl<'a> ShowConfiguration<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                configuration_id: Err("configuration_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn configuration_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowConfigurationConfigurationId>,
        {
            self.configuration_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowConfigurationConfigurationId` for configuration_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/configurations/{configurationId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ConfigurationEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, configuration_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let configuration_id = configuration_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/configurations/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& configuration_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_configuration",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_configuration`]
    ///
    /// [`Client::update_configuration`]: super::Client::update_configuration
    #[derive(Debug, Clone)]
    pub struct UpdateConfiguration<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        configuration_id: Result<types::UpdateConfigurationConfigurationId, String>,
        body: Result<types::builder::UpdateConfigurationRequest, String>,
    }

    impl<'a> UpdateConfiguration<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                configuration_id: Err(
                    "configuration_id was not initialized".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn configuration_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateConfigurationConfigurationId>,
        {
            self.configuration_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `UpdateConfigurationConfigurationId` for configuration_id failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateConfigurationRequest>,
            <V as std::convert::TryInto<
                types::UpdateConfigurationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateConfigurationRequest` for body failed: {}",
                        s
                    )
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateConfigurationRequest,
            ) -> types::builder::UpdateConfigurationRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PUT` request to `/v1.0/{accountId}/configurations/{configurationId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, configuration_id, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let configuration_id = configuration_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateConfigurationRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/configurations/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& configuration_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_configuration",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::delete_configuration`]
    ///
    /// [`Client::delete_configuration`]: super::Client::delete_configuration
    #[derive(Debug, Clone)]
    pub struct DeleteConfiguration<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        configuration_id: Result<types::DeleteConfigurationConfigurationId, String>,
    }

    impl<'a> DeleteConfiguration<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                configuration_id: Err("configuration_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn configuration_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeleteConfigurationConfigurationId>,
        {
            self.configuration_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `DeleteConfigurationConfigurationId` for configuration_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `DELETE` request to `/v1.0/{accountId}/configurations/{configurationId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, configuration_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let configuration_id = configuration_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/configurations/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& configuration_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_configuration",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::patch_configuration`]
    ///
    /// [`Client::patch_configuration`]: super::Client::patch_configuration
    #[derive(Debug, Clone)]
    pub struct PatchConfiguration<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        configuration_id: Result<types::PatchConfigurationConfigurationId, String>,
        body: Result<types::builder::PatchConfigurationRequest, String>,
    }

    impl<'a> PatchConfiguration<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                configuration_id: Err(
                    "configuration_id was not initialized".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn configuration_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PatchConfigurationConfigurationId>,
        {
            self.configuration_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `PatchConfigurationConfigurationId` for configuration_id failed"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PatchConfigurationRequest>,
            <V as std::convert::TryInto<
                types::PatchConfigurationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `PatchConfigurationRequest` for body failed: {}",
                        s
                    )
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PatchConfigurationRequest,
            ) -> types::builder::PatchConfigurationRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/v1.0/{accountId}/configurations/{configurationId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, account_id, configuration_id, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let configuration_id = configuration_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::PatchConfigurationRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/configurations/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& configuration_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "patch_configuration",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_configuration_instances`]
    ///
    /// [`Client::list_configuration_instances`]: super::Client::list_configuration_instances
    #[derive(Debug, Clone)]
    pub struct ListConfigurationInstances<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        configuration_id: Result<
            types::ListConfigurationInstancesConfigurationId,
            String,
        >,
    }

    impl<'a> ListConfigurationInstances<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                configuration_id: Err("configuration_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn configuration_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListConfigurationInstancesConfigurationId>,
        {
            self.configuration_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ListConfigurationInstancesConfigurationId` for configuration_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/configurations/{configurationId}/instances`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ConfiguredList>, Error<types::Fault>> {
            let Self { client, account_id, configuration_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let configuration_id = configuration_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/configurations/{}/instances", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& configuration_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_configuration_instances",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_instance_configuration`]
    ///
    /// [`Client::show_instance_configuration`]: super::Client::show_instance_configuration
    #[derive(Debug, Clone)]
    pub struct ShowInstanceConfiguration<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance_id: Result<types::ShowInstanceConfigurationInstanceId, String>,
    }

    impl<'a> ShowInstanceConfiguration<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance_id: Err("instance_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowInstanceConfigurationInstanceId>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowInstanceConfigurationInstanceId` for instance_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/instances/{instanceId}/configuration`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::InstanceConfigurationEnvelope>,
            Error<types::Fault>,
        > {
            let Self { client, account_id, instance_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance_id = instance_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/instances/{}/configuration", client.baseurl, encode_path(&
                account_id.to_string()), encode_path(& instance_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_instance_configuration",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_operations`]
    ///
    /// [`Client::list_operations`]: super::Client::list_operations
    #[derive(Debug, Clone)]
    pub struct ListOperations<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        instance: Result<Option<types::ListOperationsInstance>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        marker: Result<Option<types::ListOperationsMarker>, String>,
    }

    impl<'a> ListOperations<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                instance: Ok(None),
                limit: Ok(None),
                marker: Ok(None),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn instance<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListOperationsInstance>,
        {
            self.instance = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListOperationsInstance` for instance failed"
                        .to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for limit failed"
                        .to_string()
                });
            self
        }

        pub fn marker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListOperationsMarker>,
        {
            self.marker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `ListOperationsMarker` for marker failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/operations`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OperationList>, Error<types::Fault>> {
            let Self { client, account_id, instance, limit, marker } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let instance = instance.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let marker = marker.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/operations", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("instance", &instance))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("marker", &marker))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_operations",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_operation`]
    ///
    /// [`Client::show_operation`]: super::Client::show_operation
    #[derive(Debug, Clone)]
    pub struct ShowOperation<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        operation_id: Result<types::ShowOperationOperationId, String>,
    }

    impl<'a> ShowOperation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                operation_id: Err("operation_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        pub fn operation_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ShowOperationOperationId>,
        {
            self.operation_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ShowOperationOperationId` for operation_id failed"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/operations/{operationId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OperationEnvelope>, Error<types::Fault>> {
            let Self { client, account_id, operation_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let operation_id = operation_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/operations/{}", client.baseurl, encode_path(& account_id
                .to_string()), encode_path(& operation_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_operation",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_limits`]
    ///
    /// [`Client::list_limits`]: super::Client::list_limits
    #[derive(Debug, Clone)]
    pub struct ListLimits<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
    }

    impl<'a> ListLimits<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `AccountId` for account_id failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1.0/{accountId}/limits`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LimitList>, Error<types::Fault>> {
            let Self { client, account_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1.0/{}/limits", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_limits",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
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
/// The rules of the document.
static SCHEMAS: std::sync::LazyLock<openapi_validate::Schemas> = std::sync::LazyLock::new(||
{
    openapi_validate::Schemas::new(
        "{\"AccountId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[A-Za-z0-9_-]+$\"},\"IdempotencyKey\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"pattern\":\"^[!-~]+$\"},\"Link\":{\"type\":\"object\",\"required\":[\"href\",\"rel\"],\"properties\":{\"href\":{\"type\":\"string\"},\"rel\":{\"type\":\"string\",\"enum\":[\"self\",\"bookmark\",\"next\"]}}},\"Version\":{\"type\":\"object\",\"required\":[\"id\",\"status\",\"updated\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\"},\"status\":{\"type\":\"string\",\"enum\":[\"CURRENT\",\"SUPPORTED\",\"DEPRECATED\"]},\"updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"VersionEnvelope\":{\"type\":\"object\",\"required\":[\"version\"],\"properties\":{\"version\":{\"$ref\":\"#/components/schemas/Version\"}}},\"VersionList\":{\"type\":\"object\",\"required\":[\"versions\"],\"properties\":{\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Version\"}}}},\"InstanceStatus\":{\"type\":\"string\",\"enum\":[\"ACTIVE\",\"BACKUP\",\"BLOCKED\",\"BUILD\",\"CONVERT_TO_HA\",\"DELETION_PENDING\",\"DETACH_REPLICA\",\"EJECT\",\"ERROR\",\"FAILED\",\"PROMOTE\",\"REBOOT\",\"REPLICATION_ERROR\",\"RESIZE\",\"RESTART\",\"RESTART_REQUIRED\",\"SHUTDOWN\",\"VERIFY_UPGRADE\"]},\"Timestamp\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$\"},\"VolumeSize\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":300},\"NewVolume\":{\"type\":\"object\",\"required\":[\"size\"],\"properties\":{\"size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}]}}},\"Volume\":{\"type\":\"object\",\"required\":[\"size\"],\"properties\":{\"size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}]},\"used\":{\"type\":\"number\",\"format\":\"double\",\"minimum\":0}}},\"FlavorRef\":{\"oneOf\":[{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":999999999},{\"type\":\"string\",\"minLength\":1,\"maxLength\":2048}]},\"DatabaseName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[A-Za-z0-9_-]([A-Za-z0-9_@?# -]*[A-Za-z0-9_-])?$\",\"x-reserved\":[\"information_schema\",\"mysql\",\"performance_schema\",\"sys\",\"lost+found\"]},\"UserName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":16,\"pattern\":\"^[A-Za-z0-9_.-]([A-Za-z0-9_.@?# -]*[A-Za-z0-9_.-])?$\",\"x-reserved\":[\"root\",\"os_admin\",\"os_backup\",\"mariadb.sys\",\"mysql\",\"public\"]},\"Host\":{\"type\":\"string\",\"pattern\":\"^(%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){1,3}%|((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))$\"},\"NewDatabase\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/DatabaseName\"}]},\"character_set\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":32},\"collate\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}}},\"DatabaseReference\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/DatabaseName\"}]}}},\"NewUser\":{\"type\":\"object\",\"required\":[\"name\",\"password\"],\"properties\":{\"name\":{\"allOf\":[{\"$ref\":\"#/components/schemas/UserName\"}]},\"password\":{\"type\":\"string\",\"format\":\"password\",\"minLength\":1},\"host\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Host\"}]},\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/DatabaseReference\"}}}},\"RestorePoint\":{\"type\":\"object\",\"required\":[\"backupRef\"],\"properties\":{\"backupRef\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}},\"NewDatastore\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"version\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}},\"NewInstance\":{\"type\":\"object\",\"required\":[\"volume\"],\"properties\":{\"flavorRef\":{\"allOf\":[{\"$ref\":\"#/components/schemas/FlavorRef\"}]},\"name\":{\"type\":\"string\",\"maxLength\":255},\"replica_of\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":255},\"replica_count\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":1,\"maximum\":1},\"configuration\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":255},\"volume\":{\"$ref\":\"#/components/schemas/NewVolume\"},\"datastore\":{\"$ref\":\"#/components/schemas/NewDatastore\"},\"restorePoint\":{\"$ref\":\"#/components/schemas/RestorePoint\"},\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/NewDatabase\"}},\"users\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/NewUser\"}}}},\"CreateInstanceRequest\":{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/NewInstance\"}}},\"InstanceChange\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"replica_of\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":0},\"slave_of\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":0},\"configuration\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255}}},\"ChangeInstanceRequest\":{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/InstanceChange\"}}},\"InstanceAction\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":1,\"additionalProperties\":false,\"properties\":{\"restart\":{\"type\":\"object\",\"nullable\":true},\"promote_to_replica_source\":{\"type\":\"object\",\"nullable\":true},\"eject_replica_source\":{\"type\":\"object\",\"nullable\":true}}},\"InstanceFlavor\":{\"type\":\"object\",\"required\":[\"id\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"InstanceDatastore\":{\"type\":\"object\",\"required\":[\"type\",\"version\"],\"properties\":{\"type\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"}}},\"InstanceReference\":{\"type\":\"object\",\"required\":[\"id\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"ReplicaReference\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"ReplicationState\":{\"type\":\"string\",\"enum\":[\"RUNNING\",\"CONNECTING\",\"BROKEN\"]},\"Replication\":{\"type\":\"object\",\"required\":[\"state\"],\"properties\":{\"state\":{\"allOf\":[{\"$ref\":\"#/components/schemas/ReplicationState\"}]},\"seconds_behind_source\":{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},\"error\":{\"type\":\"string\"}}},\"InstanceFault\":{\"type\":\"object\",\"required\":[\"code\",\"message\",\"created\"],\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\"},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]}}},\"InstanceSummary\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"status\",\"links\",\"volume\",\"flavor\",\"datastore\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceStatus\"}]},\"hostname\":{\"type\":\"string\"},\"ip\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"volume\":{\"$ref\":\"#/components/schemas/Volume\"},\"flavor\":{\"$ref\":\"#/components/schemas/InstanceFlavor\"},\"datastore\":{\"$ref\":\"#/components/schemas/InstanceDatastore\"},\"replica_of\":{\"$ref\":\"#/components/schemas/InstanceReference\"},\"replicas\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/components/schemas/ReplicaReference\"}}}},\"Instance\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"status\",\"created\",\"updated\",\"links\",\"volume\",\"flavor\",\"datastore\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"status\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceStatus\"}]},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"updated\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"hostname\":{\"type\":\"string\"},\"ip\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"volume\":{\"$ref\":\"#/components/schemas/Volume\"},\"flavor\":{\"$ref\":\"#/components/schemas/InstanceFlavor\"},\"datastore\":{\"$ref\":\"#/components/schemas/InstanceDatastore\"},\"replica_of\":{\"$ref\":\"#/components/schemas/InstanceReference\"},\"replicas\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/components/schemas/ReplicaReference\"}},\"replication\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Replication\"}]},\"configuration\":{\"allOf\":[{\"$ref\":\"#/components/schemas/ConfigurationReference\"}]},\"fault\":{\"allOf\":[{\"$ref\":\"#/components/schemas/InstanceFault\"}]}}},\"InstanceEnvelope\":{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/Instance\"}}},\"InstanceList\":{\"type\":\"object\",\"required\":[\"instances\"],\"properties\":{\"instances\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/InstanceSummary\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"Database\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}},\"DatabaseList\":{\"type\":\"object\",\"required\":[\"databases\"],\"properties\":{\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Database\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"User\":{\"type\":\"object\",\"required\":[\"name\",\"host\",\"databases\"],\"properties\":{\"name\":{\"type\":\"string\"},\"host\":{\"type\":\"string\"},\"databases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Database\"}}}},\"UserList\":{\"type\":\"object\",\"required\":[\"users\"],\"properties\":{\"users\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/User\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"BackupStatus\":{\"type\":\"string\",\"enum\":[\"NEW\",\"BUILDING\",\"COMPLETED\",\"FAILED\",\"DELETING\",\"DELETE_FAILED\"]},\"BackupType\":{\"type\":\"string\",\"enum\":[\"InnoBackupEx\",\"InnoBackupExIncremental\"]},\"BackupSource\":{\"type\":\"object\",\"required\":[\"type\",\"id\"],\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"instance\",\"ha\"]},\"id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}},\"BackupDatastore\":{\"type\":\"object\",\"required\":[\"type\",\"version\",\"version_id\"],\"properties\":{\"type\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"version_id\":{\"type\":\"string\",\"format\":\"uuid\"}}},\"Region\":{\"type\":\"string\",\"enum\":[\"DFW\",\"IAD\",\"ORD\",\"HKG\",\"SYD\",\"LON\"]},\"CreateBackup\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64},\"instance\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255},\"source\":{\"allOf\":[{\"$ref\":\"#/components/schemas/BackupSource\"}]},\"description\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255},\"parent_id\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":255},\"copy_to\":{\"type\":\"array\",\"uniqueItems\":true,\"maxItems\":5,\"items\":{\"$ref\":\"#/components/schemas/Region\"}}}},\"CreateBackupRequest\":{\"type\":\"object\",\"required\":[\"backup\"],\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/CreateBackup\"}}},\"CopyBackup\":{\"type\":\"object\",\"required\":[\"target_backup_region\"],\"properties\":{\"target_backup_region\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Region\"}]},\"name\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":64},\"description\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255}}},\"CopyBackupRequest\":{\"type\":\"object\",\"required\":[\"copy-backup\"],\"properties\":{\"copy-backup\":{\"$ref\":\"#/components/schemas/CopyBackup\"}}},\"NewBackup\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"status\",\"instance_id\",\"source\",\"parent_id\",\"type\",\"locationRef\",\"size\",\"datastore\",\"flavor_ram\",\"volume_size\",\"is_automated\",\"created\",\"updated\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\",\"nullable\":true},\"status\":{\"$ref\":\"#/components/schemas/BackupStatus\"},\"instance_id\":{\"type\":\"string\",\"format\":\"uuid\",\"nullable\":true},\"source\":{\"$ref\":\"#/components/schemas/BackupSource\"},\"parent_id\":{\"type\":\"string\",\"format\":\"uuid\",\"nullable\":true},\"type\":{\"$ref\":\"#/components/schemas/BackupType\"},\"locationRef\":{\"type\":\"string\",\"nullable\":true},\"size\":{\"type\":\"number\",\"format\":\"double\",\"minimum\":0,\"nullable\":true},\"datastore\":{\"$ref\":\"#/components/schemas/BackupDatastore\"},\"flavor_ram\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"volume_size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}]},\"is_automated\":{\"type\":\"boolean\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"}}},\"NewBackupEnvelope\":{\"type\":\"object\",\"required\":[\"backup\"],\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/NewBackup\"}}},\"Backup\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"status\",\"instance_id\",\"source\",\"parent_id\",\"type\",\"locationRef\",\"size\",\"datastore\",\"flavor_ram\",\"volume_size\",\"is_automated\",\"created\",\"updated\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\",\"nullable\":true},\"status\":{\"$ref\":\"#/components/schemas/BackupStatus\"},\"instance_id\":{\"type\":\"string\",\"format\":\"uuid\",\"nullable\":true},\"source\":{\"$ref\":\"#/components/schemas/BackupSource\"},\"parent_id\":{\"type\":\"string\",\"format\":\"uuid\",\"nullable\":true},\"type\":{\"$ref\":\"#/components/schemas/BackupType\"},\"locationRef\":{\"type\":\"string\",\"nullable\":true},\"size\":{\"type\":\"number\",\"format\":\"double\",\"minimum\":0,\"nullable\":true},\"datastore\":{\"$ref\":\"#/components/schemas/BackupDatastore\"},\"flavor_ram\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"volume_size\":{\"allOf\":[{\"$ref\":\"#/components/schemas/VolumeSize\"}]},\"is_automated\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":1},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"fault\":{\"$ref\":\"#/components/schemas/BackupFault\"}}},\"BackupFault\":{\"type\":\"object\",\"required\":[\"code\",\"message\",\"created\"],\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\"},\"created\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]}}},\"BackupEnvelope\":{\"type\":\"object\",\"required\":[\"backup\"],\"properties\":{\"backup\":{\"$ref\":\"#/components/schemas/Backup\"}}},\"BackupList\":{\"type\":\"object\",\"required\":[\"backups\"],\"properties\":{\"backups\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Backup\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"Flavor\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"ram\",\"links\"],\"properties\":{\"id\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":999999999},\"name\":{\"type\":\"string\"},\"ram\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":2147483647},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"FlavorEnvelope\":{\"type\":\"object\",\"required\":[\"flavor\"],\"properties\":{\"flavor\":{\"$ref\":\"#/components/schemas/Flavor\"}}},\"FlavorList\":{\"type\":\"object\",\"required\":[\"flavors\"],\"properties\":{\"flavors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Flavor\"}}}},\"DatastoreVersion\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"links\",\"deprecated\",\"flavors\",\"backup_supported\",\"scheduled_backup_supported\",\"databases_supported\",\"users_supported\",\"configurations_supported\",\"replication_supported\",\"ha_supported\",\"volumes_supported\",\"monitoring_supported\",\"at_rest_encryption_supported\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"datastore\":{\"type\":\"string\",\"format\":\"uuid\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"deprecated\":{\"type\":\"boolean\"},\"flavors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Flavor\"}},\"backup_supported\":{\"type\":\"boolean\"},\"scheduled_backup_supported\":{\"type\":\"boolean\"},\"databases_supported\":{\"type\":\"boolean\"},\"users_supported\":{\"type\":\"boolean\"},\"configurations_supported\":{\"type\":\"boolean\"},\"replication_supported\":{\"type\":\"boolean\"},\"ha_supported\":{\"type\":\"boolean\"},\"volumes_supported\":{\"type\":\"boolean\"},\"monitoring_supported\":{\"type\":\"boolean\"},\"at_rest_encryption_supported\":{\"type\":\"boolean\"}}},\"DatastoreVersionEnvelope\":{\"type\":\"object\",\"required\":[\"version\"],\"properties\":{\"version\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}},\"DatastoreVersionList\":{\"type\":\"object\",\"required\":[\"versions\"],\"properties\":{\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}}},\"Datastore\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"links\",\"default_version\",\"versions\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"default_version\":{\"type\":\"string\",\"format\":\"uuid\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/DatastoreVersion\"}}}},\"DatastoreEnvelope\":{\"type\":\"object\",\"required\":[\"datastore\"],\"properties\":{\"datastore\":{\"$ref\":\"#/components/schemas/Datastore\"}}},\"DatastoreList\":{\"type\":\"object\",\"required\":[\"datastores\"],\"properties\":{\"datastores\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Datastore\"}}}},\"ParameterType\":{\"type\":\"string\",\"enum\":[\"integer\",\"float\",\"string\"]},\"ParameterValue\":{\"oneOf\":[{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},{\"type\":\"string\",\"maxLength\":1024}]},\"Parameter\":{\"type\":\"object\",\"required\":[\"name\",\"type\",\"restart_required\"],\"properties\":{\"name\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/components/schemas/ParameterType\"},\"restart_required\":{\"type\":\"boolean\"},\"min\":{\"type\":\"integer\",\"format\":\"int64\"},\"max\":{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0},\"enum\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}}}},\"ParameterList\":{\"type\":\"object\",\"required\":[\"configuration-parameters\"],\"properties\":{\"configuration-parameters\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Parameter\"}}}},\"DefaultParameter\":{\"type\":\"object\",\"required\":[\"default\"],\"properties\":{\"default\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/components/schemas/ParameterType\"},\"restart_required\":{\"type\":\"boolean\"},\"min\":{\"type\":\"integer\",\"format\":\"int64\"},\"max\":{\"type\":\"integer\",\"format\":\"uint64\",\"minimum\":0}}},\"DefaultParameters\":{\"type\":\"object\",\"required\":[\"datastore\",\"datastore_version\",\"flavor\",\"configuration\"],\"properties\":{\"datastore\":{\"type\":\"string\"},\"datastore_version\":{\"type\":\"string\"},\"flavor\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":999999999},\"configuration\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/DefaultParameter\"}}}},\"ConfigurationValues\":{\"type\":\"object\",\"maxProperties\":500,\"additionalProperties\":{\"$ref\":\"#/components/schemas/ParameterValue\"}},\"ConfigurationName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"NewConfiguration\":{\"type\":\"object\",\"required\":[\"name\",\"values\"],\"properties\":{\"name\":{\"$ref\":\"#/components/schemas/ConfigurationName\"},\"description\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255},\"datastore\":{\"$ref\":\"#/components/schemas/NewDatastore\"},\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}},\"CreateConfigurationRequest\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/NewConfiguration\"}}},\"ConfigurationPatch\":{\"type\":\"object\",\"required\":[\"values\"],\"properties\":{\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}},\"PatchConfigurationRequest\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/ConfigurationPatch\"}}},\"ConfigurationUpdate\":{\"type\":\"object\",\"required\":[\"values\"],\"properties\":{\"name\":{\"$ref\":\"#/components/schemas/ConfigurationName\"},\"description\":{\"type\":\"string\",\"nullable\":true,\"maxLength\":255},\"values\":{\"$ref\":\"#/components/schemas/ConfigurationValues\"}}},\"UpdateConfigurationRequest\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/ConfigurationUpdate\"}}},\"ConfigurationSummary\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"datastore_name\",\"datastore_version_id\",\"datastore_version_name\",\"created\",\"updated\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\",\"nullable\":true},\"datastore_name\":{\"type\":\"string\"},\"datastore_version_id\":{\"type\":\"string\",\"format\":\"uuid\"},\"datastore_version_name\":{\"type\":\"string\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"}}},\"ConfigurationList\":{\"type\":\"object\",\"required\":[\"configurations\"],\"properties\":{\"configurations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ConfigurationSummary\"}}}},\"Configuration\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"datastore_name\",\"datastore_version_id\",\"datastore_version_name\",\"created\",\"updated\",\"instance_count\",\"values\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\",\"nullable\":true},\"datastore_name\":{\"type\":\"string\"},\"datastore_version_id\":{\"type\":\"string\",\"format\":\"uuid\"},\"datastore_version_name\":{\"type\":\"string\"},\"created\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"updated\":{\"$ref\":\"#/components/schemas/Timestamp\"},\"instance_count\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"values\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/ParameterValue\"}}}},\"ConfigurationEnvelope\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"$ref\":\"#/components/schemas/Configuration\"}}},\"Configured\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"}}},\"ConfiguredList\":{\"type\":\"object\",\"required\":[\"instances\"],\"properties\":{\"instances\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Configured\"}}}},\"ConfigurationReference\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"links\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"InstanceConfiguration\":{\"type\":\"object\",\"required\":[\"configuration\"],\"properties\":{\"configuration\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"InstanceConfigurationEnvelope\":{\"type\":\"object\",\"required\":[\"instance\"],\"properties\":{\"instance\":{\"$ref\":\"#/components/schemas/InstanceConfiguration\"}}},\"OperationState\":{\"type\":\"string\",\"enum\":[\"QUEUED\",\"RUNNING\",\"SUCCEEDED\",\"FAILED\",\"SUPERSEDED\"]},\"OperationSubject\":{\"type\":\"object\",\"required\":[\"type\",\"id\"],\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"instance\",\"backup\"]},\"id\":{\"type\":\"string\",\"format\":\"uuid\"}}},\"OperationStepState\":{\"type\":\"string\",\"enum\":[\"PENDING\",\"RUNNING\",\"DONE\",\"FAILED\"]},\"OperationStep\":{\"type\":\"object\",\"required\":[\"name\",\"state\",\"attempts\"],\"properties\":{\"name\":{\"type\":\"string\"},\"state\":{\"$ref\":\"#/components/schemas/OperationStepState\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]}}},\"OperationSummary\":{\"type\":\"object\",\"required\":[\"id\",\"kind\",\"state\",\"subject\",\"attempts\",\"started\",\"deadline\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"kind\":{\"type\":\"string\"},\"state\":{\"$ref\":\"#/components/schemas/OperationState\"},\"subject\":{\"$ref\":\"#/components/schemas/OperationSubject\"},\"step\":{\"type\":\"string\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"deadline\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"error\":{\"type\":\"string\"}}},\"Operation\":{\"type\":\"object\",\"required\":[\"id\",\"kind\",\"state\",\"subject\",\"attempts\",\"started\",\"deadline\",\"steps\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"kind\":{\"type\":\"string\"},\"state\":{\"$ref\":\"#/components/schemas/OperationState\"},\"subject\":{\"$ref\":\"#/components/schemas/OperationSubject\"},\"step\":{\"type\":\"string\"},\"attempts\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"started\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"deadline\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"finished\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Timestamp\"}]},\"error\":{\"type\":\"string\"},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/OperationStep\"}}}},\"OperationEnvelope\":{\"type\":\"object\",\"required\":[\"operation\"],\"properties\":{\"operation\":{\"$ref\":\"#/components/schemas/Operation\"}}},\"OperationList\":{\"type\":\"object\",\"required\":[\"operations\"],\"properties\":{\"operations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/OperationSummary\"}},\"links\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"items\":{\"$ref\":\"#/components/schemas/Link\"}}}},\"Limit\":{\"type\":\"object\",\"required\":[\"verb\",\"max_instances\",\"max_volumes\"],\"properties\":{\"verb\":{\"type\":\"string\",\"enum\":[\"ABSOLUTE\"]},\"max_instances\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"max_volumes\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}}},\"LimitList\":{\"type\":\"object\",\"required\":[\"limits\"],\"properties\":{\"limits\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Limit\"}}}},\"FaultDetail\":{\"type\":\"object\",\"required\":[\"code\",\"message\"],\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\"},\"details\":{\"type\":\"string\"},\"retryAfter\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\"}}},\"Fault\":{\"oneOf\":[{\"type\":\"object\",\"required\":[\"badRequest\"],\"additionalProperties\":false,\"properties\":{\"badRequest\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"unauthorized\"],\"additionalProperties\":false,\"properties\":{\"unauthorized\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"forbidden\"],\"additionalProperties\":false,\"properties\":{\"forbidden\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"itemNotFound\"],\"additionalProperties\":false,\"properties\":{\"itemNotFound\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"badMethod\"],\"additionalProperties\":false,\"properties\":{\"badMethod\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"conflict\"],\"additionalProperties\":false,\"properties\":{\"conflict\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"overLimit\"],\"additionalProperties\":false,\"properties\":{\"overLimit\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"badMediaType\"],\"additionalProperties\":false,\"properties\":{\"badMediaType\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"unprocessableEntity\"],\"additionalProperties\":false,\"properties\":{\"unprocessableEntity\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"instanceFault\"],\"additionalProperties\":false,\"properties\":{\"instanceFault\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"notImplemented\"],\"additionalProperties\":false,\"properties\":{\"notImplemented\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"required\":[\"serviceUnavailable\"],\"additionalProperties\":false,\"properties\":{\"serviceUnavailable\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}}]}}",
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

/// Reads a member that is there, and may be null.
fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: ::serde::Deserialize<'de>,
    D: ::serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
