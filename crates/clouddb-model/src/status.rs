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

/// What a status allows. Every match names every status, so that a new one has to
/// be decided on here, and nowhere else.
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

    /// Whether a server may write to its volume. While the instance is being made,
    /// it may be catching up with its source for hours.
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

    /// Whether the server can be asked for what it has.
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

    /// Whether what the server has can be changed through the API.
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

    /// Whether what the server has can be deleted through the API: that may make
    /// the room that a source and its replicas need to work again.
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

    /// Whether the server is told what a changed configuration group says. In any
    /// other status that waits.
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

    /// Whether a server may be started again and again because its volume has no
    /// room for it.
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

    /// Each narrows the one before.
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
