//! MariaDB: its installation, the data directory that instances start from, the
//! configuration of an instance, its administration in SQL, its backups, and
//! its replication.
//!
//! This crate knows what a server needs to run; `clouddb-platform` knows how to
//! run a process. Neither knows the other.

mod accounts;
mod admin;
mod authority;
mod backup;
mod binary_logs;
mod collations;
mod configuration;
mod copying;
mod databases;
mod error;
mod files;
mod installation;
mod logs;
mod memory;
mod options;
mod parameters;
mod replication;
mod root;
mod secret;
mod sql;
mod template;
mod upgrade;
mod users;
mod zones;

pub use accounts::{Database, Granted, PasswordHash, User, UserName};
pub use admin::{Admin, Turn};
pub use authority::{Authority, Certificate};
pub use backup::{BackupReport, Lsn, Tool, Undecided};
pub use collations::{Collations, UnknownCollation};
pub use configuration::{
    BACKUP_ACCOUNT, ConfigurationFile, InstanceSettings, Launch, Layout,
    OPTIONS_ARGUMENT, REPLICATION_ACCOUNT, SERVICE_ACCOUNT,
};
pub use databases::is_reserved_database;
pub use error::Error;
pub use installation::{Installation, SERVER_NAME, Version};
pub use logs::{CustomersLog, LogFiles, last_errors};
pub use memory::reservable;
pub use options::{LiveSetting, is_of_replicas, told};
pub use parameters::{
    InvalidValue, Parameter, ParameterKind, ParameterValue, Parameters, Values,
};
pub use replication::{
    Beginning, Differing, Filling, Following, FollowingFailure, GtidPosition,
    InvalidPosition, Mandate, Part, Receiving, Source, Table,
};
pub use root::ROOT_ACCOUNT;
pub use secret::MasterSecret;
pub use template::Template;
pub use users::is_reserved_user;
pub use zones::Zones;
