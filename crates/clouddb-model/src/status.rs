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
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$status,)*];

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
    /// The status of an instance: each one that an operation of the service
    /// leads to.
    InstanceStatus of "instance" {
        /// The server accepts connections.
        Active = "ACTIVE",
        /// The server accepts connections, and is being backed up.
        Backup = "BACKUP",
        /// The instance is being made.
        Build = "BUILD",
        /// The replica becomes an independent instance.
        DetachReplica = "DETACH_REPLICA",
        /// The source can't be reached, and one of its replicas takes its
        /// place.
        Eject = "EJECT",
        /// It couldn't be made, or its server doesn't start any more.
        Error = "ERROR",
        /// The replica takes the place of its source.
        Promote = "PROMOTE",
        /// Its server ended by itself, or has to restart, and is being started.
        Reboot = "REBOOT",
        /// Its server accepts connections, but doesn't follow its source.
        ReplicationError = "REPLICATION_ERROR",
        /// Its server gets more or less memory.
        Resize = "RESIZE",
        /// The instance is being deleted.
        Shutdown = "SHUTDOWN",
    }
}

/// What a status allows. Every match names every status, so that a new status
/// needs a decision here, and nowhere else.
impl InstanceStatus {
    /// Whether a server runs while no operation changes the instance.
    #[must_use]
    pub fn has_server(self) -> bool {
        match self {
            Self::Active | Self::ReplicationError => true,
            Self::Backup
            | Self::Build
            | Self::DetachReplica
            | Self::Eject
            | Self::Error
            | Self::Promote
            | Self::Reboot
            | Self::Resize
            | Self::Shutdown => false,
        }
    }

    /// Whether a server may run, whatever is being done to the instance.
    #[must_use]
    pub fn may_have_server(self) -> bool {
        match self {
            Self::Active
            | Self::Backup
            | Self::DetachReplica
            | Self::Eject
            | Self::Promote
            | Self::Reboot
            | Self::ReplicationError
            | Self::Resize => true,
            Self::Build | Self::Error | Self::Shutdown => false,
        }
    }

    /// Whether a server may write to its volume. During a build, the server of
    /// a replica may do so for hours, to catch up with its source.
    #[must_use]
    pub fn may_write(self) -> bool {
        match self {
            Self::Build => true,
            Self::Reboot => false,
            Self::Active
            | Self::Backup
            | Self::DetachReplica
            | Self::Eject
            | Self::Error
            | Self::Promote
            | Self::ReplicationError
            | Self::Resize
            | Self::Shutdown => self.may_have_server(),
        }
    }

    /// Whether the API can read from the server, such as its databases and
    /// users.
    #[must_use]
    pub fn answers(self) -> bool {
        match self {
            Self::Backup => true,
            Self::Active
            | Self::Build
            | Self::DetachReplica
            | Self::Eject
            | Self::Error
            | Self::Promote
            | Self::Reboot
            | Self::ReplicationError
            | Self::Resize
            | Self::Shutdown => self.has_server(),
        }
    }

    /// Whether the API can change the server's databases and users.
    #[must_use]
    pub fn takes_changes(self) -> bool {
        match self {
            Self::Active => true,
            Self::Backup
            | Self::Build
            | Self::DetachReplica
            | Self::Eject
            | Self::Error
            | Self::Promote
            | Self::Reboot
            | Self::ReplicationError
            | Self::Resize
            | Self::Shutdown => false,
        }
    }

    /// Whether the API can delete the server's databases and users. That may
    /// free the room that a source and its replicas need to work again.
    #[must_use]
    pub fn takes_deletions(self) -> bool {
        match self {
            Self::ReplicationError => true,
            Self::Active
            | Self::Backup
            | Self::Build
            | Self::DetachReplica
            | Self::Eject
            | Self::Error
            | Self::Promote
            | Self::Reboot
            | Self::Resize
            | Self::Shutdown => self.takes_changes(),
        }
    }

    /// Whether the server gets the settings of a changed configuration group
    /// now. In any other status they wait.
    #[must_use]
    pub fn takes_settings(self) -> bool {
        match self {
            Self::Active => true,
            Self::Backup
            | Self::Build
            | Self::DetachReplica
            | Self::Eject
            | Self::Error
            | Self::Promote
            | Self::Reboot
            | Self::ReplicationError
            | Self::Resize
            | Self::Shutdown => false,
        }
    }

    /// Whether the service may be starting a server again and again because its
    /// volume has no room.
    #[must_use]
    pub fn may_lack_room(self) -> bool {
        match self {
            Self::Reboot => true,
            Self::Active
            | Self::Backup
            | Self::Build
            | Self::DetachReplica
            | Self::Eject
            | Self::Error
            | Self::Promote
            | Self::ReplicationError
            | Self::Resize
            | Self::Shutdown => false,
        }
    }

    /// Whether a source that can't be reached may be replaced by a replica.
    #[must_use]
    pub fn can_be_ejected(self) -> bool {
        match self {
            Self::Error | Self::Reboot => true,
            Self::Active
            | Self::Backup
            | Self::Build
            | Self::DetachReplica
            | Self::Eject
            | Self::Promote
            | Self::ReplicationError
            | Self::Resize
            | Self::Shutdown => false,
        }
    }

    /// Whether a source and a replica switch roles.
    #[must_use]
    pub fn switches_roles(self) -> bool {
        match self {
            Self::Eject | Self::Promote => true,
            Self::Active
            | Self::Backup
            | Self::Build
            | Self::DetachReplica
            | Self::Error
            | Self::Reboot
            | Self::ReplicationError
            | Self::Resize
            | Self::Shutdown => false,
        }
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
    /// Whether a server can be started on the data directory of an instance,
    /// and what data it would have.
    DataStatus of "data" {
        /// It is incomplete: it is being created, or created again.
        Unfinished = "UNFINISHED",
        /// It has everything that the instance ever acknowledged, or what its
        /// source had when the service last asked.
        Whole = "WHOLE",
        /// Another instance has taken the place of this one, and may have
        /// acknowledged more.
        Outdated = "OUTDATED",
        /// Its removal has begun.
        Removed = "REMOVED",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for status in InstanceStatus::ALL {
            let read: InstanceStatus = status.as_str().parse().unwrap();
            assert_eq!(read, *status);
        }
        "active".parse::<InstanceStatus>().unwrap_err();
    }

    /// In each pair, the first implies the second.
    #[test]
    fn what_a_status_allows_holds_together() {
        for status in InstanceStatus::ALL {
            let wider = [
                (status.takes_changes(), status.takes_deletions()),
                (status.takes_deletions(), status.answers()),
                (status.takes_settings(), status.has_server()),
                (status.has_server(), status.answers()),
                (status.answers(), status.may_have_server()),
                (status.answers(), status.may_write()),
            ];
            for (narrow, wide) in wider {
                assert!(!narrow || wide, "{status}: {wider:?}");
            }
            assert!(!(status.switches_roles() && status.has_server()));
            assert!(!(status.can_be_ejected() && status.answers()));
        }
    }
}
