//! What servers write beside their volumes: binary logs, and what they have to
//! say.

use clouddb_engine::Layout;
use clouddb_model::{InstanceId, InstanceStatus};
use clouddb_store::Standing;
use slog::info;

use super::may_have_server;
use crate::{Error, Inner, Instance};

/// How many bytes of binary logs a server keeps for replicas that are behind.
/// One that is further behind is made anew. While one is made, a server keeps as
/// much as its volume has.
const BINARY_LOGS: u64 = 512 << 20;
/// How long the log of a server becomes, in bytes, before another one is begun.
/// The one before is kept.
const LOG: u64 = 16 << 20;

impl Inner {
    /// Removes what a server that runs needn't keep of what it wrote, whatever
    /// else is being done to it.
    pub(super) async fn tidy_up(
        &self,
        standing: &Standing,
    ) -> Result<(), Error> {
        let (id, platform) = (standing.id, &self.parts.platform);
        if !may_write(standing.status) {
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
        if binary_logs <= BINARY_LOGS && !is_aside {
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
        Ok(admin.close().await?)
    }

    /// Whether a server runs. All processes of the machine are looked at for
    /// that.
    async fn has_process(&self, id: InstanceId) -> Result<bool, Error> {
        let found = self.parts.store.any_instance(id).await?;
        let Some(instance) = found else { return Ok(false) };
        let workload = self.bare_workload(&instance)?;
        Ok(self.parts.platform.find(&workload).await?.is_some())
    }

    /// How many bytes of binary logs a server keeps. Whoever is made of it needs
    /// those that it has written meanwhile, or would never be done.
    async fn most_binary_logs(
        &self,
        instance: &Instance,
    ) -> Result<u64, Error> {
        let is_copied = self.parts.store.is_being_copied(instance.id).await?;
        let volume = instance.volume.bytes();
        Ok(if is_copied { volume.max(BINARY_LOGS) } else { BINARY_LOGS })
    }
}

/// Whether there may be a server that writes. One that is being made may be
/// catching up with its source for hours.
fn may_write(status: InstanceStatus) -> bool {
    match status {
        InstanceStatus::Build => true,
        InstanceStatus::Reboot => false,
        status => may_have_server(status),
    }
}
