//! Turns prepared backup data into a data directory that a server can start on.

use std::path::Path;

use clouddb_engine::{Installation, Undecided};
use clouddb_platform::Error;
use slog::warn;

use super::job::{Failure, Job, chain};
use crate::{Instance, machine::tool as tool_of};

/// The name of the data directory, and the prefix of the directories of tries.
pub(super) const DATA: &str = "data";

impl Job<Instance> {
    /// Starts a server on the data once, without connections. Data that no
    /// server starts on isn't adopted.
    ///
    /// A replica that applies transactions in parallel has some prepared and
    /// waiting for others. Its copy has them as well, but no binary log that
    /// tells their outcome. They are rolled back, since the backup's position
    /// doesn't include them.
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
