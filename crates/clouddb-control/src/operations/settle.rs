//! How what a backup was made ready in becomes a data directory that a server
//! starts on.

use std::path::Path;

use clouddb_engine::{Installation, Undecided};
use clouddb_platform::Error;
use slog::warn;

use super::job::{Failure, Job, chain};
use crate::{Instance, machine::tool as tool_of};

/// What the data directory is called, and the directories of tries to make it.
pub(super) const DATA: &str = "data";

impl Job<Instance> {
    /// Starts a server on it once, that nobody gets at. What doesn't start isn't
    /// adopted.
    ///
    /// A replica that applies transactions at the same time has some wait for
    /// others, prepared. A copy of it has them so, without a binary log that
    /// would tell what became of them: they are undone, for they aren't in the
    /// position that the backup is of.
    pub(super) async fn settle(
        &self,
        installation: &Installation,
        data: &Path,
    ) -> Result<(), Failure> {
        let start = async |undecided| {
            self.start_once(installation, data, undecided).await
        };
        let Err(refused) = start(Undecided::Refused).await? else {
            return Ok(());
        };
        warn!(self.log, "what was made ready doesn't start as it is";
            "cause" => chain(&refused));
        if let Err(ended) = start(Undecided::Undone).await? {
            warn!(self.log, "it was to be started without what is undecided";
                "cause" => chain(&ended));
        }
        Ok(start(Undecided::Refused).await??)
    }

    async fn start_once(
        &self,
        installation: &Installation,
        data: &Path,
        undecided: Undecided,
    ) -> Result<Result<(), Error>, Failure> {
        let (inner, instance) = (&self.inner, &self.subject);
        let layout = inner.layout(instance);
        let memory = inner.memory(instance)?;
        let tool = installation.start_once(&layout, data, memory, undecided);
        let tool = inner.parts.platform.run(&tool_of(instance, tool))?;
        Ok(tool.finish().await)
    }
}
