//! How to trigger an operation of each kind, and what it must lead to.

use crate::{
    copies::take_copy,
    finding::Finding,
    logs::take_logs,
    site::Site,
    subject::{Subject, settle},
};

/// What triggers an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Scenario {
    /// An instance is requested.
    Create,
    /// An active instance is deleted.
    Delete,
    /// The server of an instance dies.
    Recover,
    /// An instance gets another flavor.
    Resize,
    /// An instance is backed up.
    BackUp,
    /// An instance is restored from a full backup and an increment.
    Restore,
    /// A backup with an increment is deleted.
    DeleteBackup,
    /// An instance is deleted while it is backed up.
    Discard,
    /// A replica of an instance is requested.
    Replicate,
    /// A replica leaves its source.
    Detach,
    /// A replica takes the place of its source.
    Promote,
    /// A source whose server is gone is ejected.
    Eject,
    /// A replica has other data than its source.
    Reseed,
    /// A replica stops following its source.
    Repair,
    /// A backup is copied to another region.
    Copy,
    /// A damaged backup is copied.
    DiscardCopy,
    /// An instance is restarted.
    Restart,
    /// A configuration group is attached to an instance.
    Configure,
    /// The logs of an instance are saved.
    SaveLogs,
    /// A replica of a newer version is requested.
    Upgrade,
}

impl Scenario {
    /// The scenario that triggers an operation of a kind.
    pub(crate) fn of(kind: &str) -> Result<Self, Finding> {
        match kind {
            "create_instance" => Ok(Self::Create),
            "delete_instance" => Ok(Self::Delete),
            "recover_instance" => Ok(Self::Recover),
            "resize_instance" => Ok(Self::Resize),
            "create_backup" => Ok(Self::BackUp),
            "restore_instance" => Ok(Self::Restore),
            "delete_backup" => Ok(Self::DeleteBackup),
            "discard_backup" => Ok(Self::Discard),
            "create_replica" => Ok(Self::Replicate),
            "detach_replica" => Ok(Self::Detach),
            "promote_replica" => Ok(Self::Promote),
            "eject_source" => Ok(Self::Eject),
            "reseed_replica" => Ok(Self::Reseed),
            "repair_replication" => Ok(Self::Repair),
            "copy_backup" => Ok(Self::Copy),
            "discard_copy" => Ok(Self::DiscardCopy),
            "restart_instance" => Ok(Self::Restart),
            "apply_configuration" => Ok(Self::Configure),
            "save_logs" => Ok(Self::SaveLogs),
            other => Err(Finding::NoScenario(other.to_owned())),
        }
    }

    /// The scenario in which a step of that operation has something to do.
    pub(crate) fn at(kind: &str, step: &str) -> Result<Self, Finding> {
        match (kind, step) {
            ("create_replica", "upgrade_tables") => Ok(Self::Upgrade),
            _ => Self::of(kind),
        }
    }

    fn needs_replica(self) -> bool {
        matches!(
            self,
            Self::Detach
                | Self::Promote
                | Self::Eject
                | Self::Reseed
                | Self::Repair
        )
    }

    /// Makes what the operation needs: an instance with data, perhaps with
    /// backups, or nothing.
    pub(crate) async fn prepare(self, site: &Site) -> Result<Subject, Finding> {
        let subject = Subject::new();
        if self == Self::Create {
            return Ok(subject);
        }
        subject.ask(site).await.map_err(|error| {
            Finding::Failed(format!("the instance isn't accepted: {error}"))
        })?;
        subject.settle(site, "create_instance", 1).await?;
        subject.fill(site).await?;
        if matches!(self, Self::Restore | Self::DeleteBackup) {
            subject.back_up_twice(site).await?;
        }
        if self.needs_replica() {
            subject.prepare_replica(site, self).await?;
        }
        if matches!(self, Self::Copy | Self::DiscardCopy) {
            let is_damaged = self == Self::DiscardCopy;
            subject.prepare_copy(site, is_damaged).await?;
        }
        Ok(subject)
    }

    /// Triggers the operation. The server may be killed meanwhile.
    pub(crate) async fn trigger(
        self,
        site: &Site,
        subject: &Subject,
    ) -> Result<(), Finding> {
        // Whether an answer comes depends on when the server is killed.
        let _ = match self {
            Self::Create => subject.ask(site).await.map(|_| ()),
            Self::Delete => subject.delete(site).await,
            Self::Resize => subject.resize(site).await,
            Self::BackUp => subject.ask_backup(site).await.map(|_| ()),
            Self::Restore => match subject.restored(site).await {
                Ok(restored) => restored.ask(site).await.map(|_| ()),
                Err(error) => Err(error),
            },
            Self::DeleteBackup => subject.delete_backup(site).await,
            Self::Discard => match subject.ask_backup(site).await {
                Ok(_) => subject.delete(site).await,
                Err(error) => Err(error),
            },
            Self::Copy | Self::DiscardCopy => {
                subject.copy_backup(site).await.map(|_| ())
            }
            Self::Recover => {
                site.server.census().kill();
                Ok(())
            }
            Self::Replicate => match subject.replica(site).await {
                Ok(replica) => replica.ask(site).await.map(|_| ()),
                Err(error) => Err(error),
            },
            Self::Detach => match subject.replica(site).await {
                Ok(replica) => replica.detach(site).await,
                Err(error) => Err(error),
            },
            Self::Promote => match subject.replica(site).await {
                Ok(replica) => {
                    replica.act(site, "promote_to_replica_source").await
                }
                Err(error) => Err(error),
            },
            Self::Eject => subject.act(site, "eject_replica_source").await,
            Self::Restart => subject.act(site, "restart").await,
            Self::Configure => subject.configure(site).await,
            Self::SaveLogs => subject.act(site, "save_logs").await,
            Self::Upgrade => subject.upgrade(site).await,
            Self::Reseed => return subject.go_astray(site).await,
            Self::Repair => return subject.lose_source(site).await,
        };
        Ok(())
    }

    /// Waits for the end of the operation, and checks its outcome.
    pub(crate) async fn settle(
        self,
        site: &Site,
        subject: &Subject,
        kind: &str,
    ) -> Result<(), Finding> {
        let unanswered =
            |error| Finding::Failed(format!("no answer afterwards: {error}"));
        // A client without an answer repeats its request.
        match self {
            Self::Create => {
                subject.ask(site).await.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                subject.fill(site).await
            }
            Self::Delete => {
                subject.settle(site, kind, 1).await?;
                subject.check_gone(site).await
            }
            Self::Recover => {
                subject.settle(site, kind, 1).await?;
                subject.check_filled(site).await
            }
            Self::Resize => {
                subject.resize(site).await.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                subject.await_active(site).await?;
                subject.check_filled(site).await
            }
            Self::Restart => {
                let again = subject.act(site, "restart").await;
                again.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                subject.check_filled(site).await
            }
            Self::SaveLogs => {
                let again = subject.act(site, "save_logs").await;
                again.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                take_logs(site, subject.id(site).await?)?;
                subject.check_filled(site).await
            }
            Self::Configure => {
                subject.configure(site).await.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                subject.check_configured(site).await
            }
            Self::BackUp => {
                subject.ask_backup(site).await.map_err(unanswered)?;
                subject.settle(site, kind, 1).await?;
                subject.await_backup(site).await?;
                subject.check_filled(site).await
            }
            Self::Restore => {
                let restored =
                    subject.restored(site).await.map_err(unanswered)?;
                restored.ask(site).await.map_err(unanswered)?;
                restored.settle(site, kind, 1).await?;
                restored.check_filled(site).await?;
                restored.clean_up(site).await
            }
            Self::DeleteBackup => {
                let id = subject.ask_backup(site).await.map_err(unanswered)?;
                settle(site, id, kind, 1).await?;
                subject.check_no_backup(site).await
            }
            Self::Discard => {
                let id = subject.ask_backup(site).await.map_err(unanswered)?;
                settle(site, id, kind, 1).await?;
                subject.settle(site, "delete_instance", 1).await?;
                subject.check_backup_failed(site).await
            }
            Self::Replicate => {
                let replica =
                    subject.replica(site).await.map_err(unanswered)?;
                replica.ask(site).await.map_err(unanswered)?;
                subject.settle_replica(site, self, kind).await
            }
            Self::Detach
            | Self::Promote
            | Self::Eject
            | Self::Reseed
            | Self::Repair => subject.settle_replica(site, self, kind).await,
            Self::Upgrade => {
                subject.upgrade(site).await.map_err(unanswered)?;
                subject.settle_upgrade(site, kind).await
            }
            Self::Copy => {
                let id = subject.copy_backup(site).await.map_err(unanswered)?;
                settle(site, id, kind, 1).await?;
                take_copy(site, id)
            }
            Self::DiscardCopy => {
                let id = subject.copy_backup(site).await.map_err(unanswered)?;
                settle(site, id, kind, 1).await
            }
        }
    }
}
