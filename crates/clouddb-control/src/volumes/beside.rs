//! Limits what servers write besides data: binary logs and logs.

use clouddb_engine::{CustomersLog, Layout, LogFiles};
use clouddb_model::{InstanceId, InstanceStatus};
use clouddb_store::Standing;
use slog::info;

use crate::{Error, Inner, Instance};

/// How many bytes of binary logs a server keeps for replicas that are behind. A
/// replica that is further behind is copied again. During a copy, a server
/// keeps as much as the size of its volume.
const BINARY_LOGS: u64 = 512 << 20;
/// At how many bytes the log of a server is rotated. The one before is kept.
const LOG: u64 = 16 << 20;
/// A log of customers that is longer than this before it is rotated isn't kept:
/// the customer needs the room for other things.
const LONGEST: u64 = 64 << 20;

impl Inner {
    /// Removes binary logs and logs that a running server needn't keep, also
    /// during operations.
    pub(super) async fn tidy_up(
        &self,
        standing: &Standing,
    ) -> Result<(), Error> {
        let (id, platform) = (standing.id, &self.parts.platform);
        if !standing.status.may_write() {
            return Ok(());
        }
        let layout = Layout::of(platform.directory(id));
        let binary_logs = platform.measure(id, layout.binary_logs()).await?;
        if standing.status == InstanceStatus::Build
            && (binary_logs <= BINARY_LOGS || !self.has_process(id).await?)
        {
            return Ok(());
        }
        let (log, earlier) = (layout.log(), layout.earlier_log());
        let is_aside = platform.put_aside(id, &log, &earlier, LOG).await?;
        let are_long = self.have_customers_logs_aside(id, &layout).await?;
        if binary_logs <= BINARY_LOGS && !is_aside && !are_long {
            return Ok(());
        }
        let found: Option<Instance> = self.parts.store.any_instance(id).await?;
        let Some(instance) = found else { return Ok(()) };
        let mut admin = self.admin(&instance).await?;
        if is_aside {
            admin.reopen_log().await?;
        }
        let most = self.most_binary_logs(&instance).await?;
        if binary_logs > most {
            let ended = admin.purge_binary_logs(most).await?;
            if ended > 0 {
                info!(self.log, "replicas were too far behind to be waited for";
                    "instance" => id.to_string(), "replicas" => ended);
            }
        }
        if are_long {
            // With a full volume this fails, and is tried again.
            admin.open_customers_logs(&layout).await?;
            self.tidy_customers_logs(id, &layout).await?;
        }
        Ok(admin.close().await?)
    }

    /// Rotates the customer's logs that have become long. Returns whether the
    /// server has to reopen them: it still writes to the rotated files, or to
    /// where logs were before.
    async fn have_customers_logs_aside(
        &self,
        id: InstanceId,
        layout: &Layout,
    ) -> Result<bool, Error> {
        let platform = &self.parts.platform;
        let mut any = false;
        for log in CustomersLog::ALL {
            let LogFiles { current, aside, .. } = layout.customers_log(log);
            let (files, sizes) = ((&*current, &*aside), (LOG, LONGEST));
            any |= platform.begin_aside(id, files, sizes).await?;
        }
        for former in layout.former_customers_logs() {
            any |= platform.has_log(id, &former).await?;
        }
        Ok(any)
    }

    /// Keeps rotated logs that no server writes any more. Removes those that
    /// are too long, which would use up the customer's volume.
    async fn tidy_customers_logs(
        &self,
        id: InstanceId,
        layout: &Layout,
    ) -> Result<(), Error> {
        let platform = &self.parts.platform;
        for log in CustomersLog::ALL {
            let LogFiles { aside, earlier, .. } = layout.customers_log(log);
            platform.end_aside(id, &aside, &earlier, LONGEST).await?;
        }
        for former in layout.former_customers_logs() {
            platform.remove_log(id, &former).await?;
        }
        Ok(())
    }

    /// Whether a server runs. This reads all processes of the machine.
    async fn has_process(&self, id: InstanceId) -> Result<bool, Error> {
        let found = self.parts.store.any_instance(id).await?;
        let Some(instance) = found else { return Ok(false) };
        let workload = self.bare_workload(&instance)?;
        Ok(self.parts.platform.find(&workload).await?.is_some())
    }

    /// How many bytes of binary logs a server keeps. A replica that is being
    /// copied from it needs all that are written meanwhile, or would never
    /// catch up.
    async fn most_binary_logs(
        &self,
        instance: &Instance,
    ) -> Result<u64, Error> {
        let is_copied = self.parts.store.is_being_copied(instance.id).await?;
        let volume = instance.volume.bytes();
        Ok(if is_copied { volume.max(BINARY_LOGS) } else { BINARY_LOGS })
    }
}
