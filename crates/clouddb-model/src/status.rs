use std::{fmt, str::FromStr};

/// A text that isn't the name of a status.
#[derive(Debug, thiserror::Error)]
#[error("unknown {kind} status {text:?}")]
pub struct UnknownStatus {
    kind: &'static str,
    text: String,
}

macro_rules! statuses {
    (
        $(#[$doc:meta])* $type:ident of $kind:literal {
            $($(#[$meaning:meta])* $status:ident = $name:literal,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum $type {
            $($(#[$meaning])* $status,)*
        }

        impl $type {
            /// The name, as the contract and the store write it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$status => $name,)* }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $type {
            type Err = UnknownStatus;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($name => Ok(Self::$status),)*
                    _ => Err(UnknownStatus {
                        kind: $kind,
                        text: text.to_owned(),
                    }),
                }
            }
        }
    };
}

statuses! {
    /// The status of an instance, as far as the service has operations that
    /// lead to it.
    InstanceStatus of "instance" {
        /// The server accepts connections.
        Active = "ACTIVE",
        /// The server accepts connections, and is being backed up.
        Backup = "BACKUP",
        /// The instance is being made.
        Build = "BUILD",
        /// It becomes an instance like any other, which follows nobody.
        DetachReplica = "DETACH_REPLICA",
        /// It is a source that can't be reached, and one of its replicas takes
        /// its place.
        Eject = "EJECT",
        /// It couldn't be made, or its server doesn't start any more.
        Error = "ERROR",
        /// It is a replica, and takes the place of its source.
        Promote = "PROMOTE",
        /// Its server ended by itself, or is to be restarted, and is being
        /// started again.
        Reboot = "REBOOT",
        /// Its server accepts connections, but doesn't follow its source.
        ReplicationError = "REPLICATION_ERROR",
        /// Its server is given more or less memory.
        Resize = "RESIZE",
        /// The instance is being deleted.
        Shutdown = "SHUTDOWN",
    }
}

statuses! {
    /// The status of a backup.
    BackupStatus of "backup" {
        /// It waits for its turn.
        New = "NEW",
        /// It is being made.
        Building = "BUILDING",
        /// It can be restored.
        Completed = "COMPLETED",
        /// It couldn't be made, and nothing of it is stored.
        Failed = "FAILED",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It couldn't be deleted.
        DeleteFailed = "DELETE_FAILED",
    }
}

statuses! {
    /// What the data directory of an instance is worth to a server that is
    /// started on it.
    DataStatus of "data" {
        /// It isn't whole: nobody finished it yet, or it is made anew.
        Unfinished = "UNFINISHED",
        /// It has all that the instance ever acknowledged, or what its source
        /// had when it was last asked.
        Whole = "WHOLE",
        /// Another instance has taken the place of this one, and may have
        /// acknowledged more.
        Outdated = "OUTDATED",
        /// Somebody began to remove it.
        Removed = "REMOVED",
    }
}
