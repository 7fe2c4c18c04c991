//! Files and processes of instances that the store doesn't know.
//!
//! An unknown instance isn't deleted: the store may be a copy from before the
//! instance was made. Only instances that the store has a record of deleting
//! are removed. All others are set aside, and kept for a while.

use std::{error::Error as StdError, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use clouddb_model::{DataStatus, InstanceId, InstanceStatus};
use clouddb_platform::{Fence, Inventory, Lost};
use clouddb_store::Store;
use slog::{error, info, warn};

use crate::{
    Error, Inner, Instance, machine::owner, mark::compare, operations::chain,
};

/// How long the server of an unknown instance may take to shut down.
const PATIENCE: Duration = Duration::from_mins(1);

type Answer = Result<bool, Box<dyn StdError + Send + Sync + 'static>>;

impl Inner {
    /// Removes or sets aside what the store doesn't know.
    pub(crate) async fn see_to_strays(&self, inventory: Inventory) {
        for id in inventory.removed {
            self.say(id, self.remove_rest(id).await);
        }
        let mut strays = inventory.files;
        strays.extend(inventory.processes.into_keys());
        for id in strays {
            self.say(id, self.see_to_stray(id).await);
        }
    }

    fn say(&self, id: InstanceId, outcome: Result<(), Error>) {
        if let Err(failure) = outcome {
            warn!(self.log, "failed to see to what no known instance has";
                "instance" => id.to_string(), "cause" => chain(&failure));
        }
    }

    /// Removes the rest of an instance whose removal has begun.
    async fn remove_rest(&self, id: InstanceId) -> Result<(), Error> {
        if self.parts.store.any_instance(id).await?.is_some() {
            return Ok(());
        }
        let fence = Unknown { inner: self, id, forgotten: None };
        Ok(self.parts.platform.remove_rest(id, &fence).await?)
    }

    async fn see_to_stray(&self, id: InstanceId) -> Result<(), Error> {
        let platform = &self.parts.platform;
        let is_forgotten = self.parts.store.is_forgotten(id).await?;
        let fence = Unknown { inner: self, id, forgotten: Some(is_forgotten) };
        if is_forgotten {
            warn!(self.log, "removing what is left of a forgotten instance";
                "instance" => id.to_string());
            platform.stop(id, &fence).await?;
            return Ok(platform.remove(id, &fence).await?);
        }
        error!(self.log, "the store doesn't know an instance that is here; its \
            server is ended and its data set aside";
            "instance" => id.to_string());
        platform.shut_down(id, PATIENCE, &fence).await?;
        if let Some(place) = platform.set_aside(id, &fence).await? {
            error!(self.log, "set aside as lost"; "instance" => id.to_string(),
                "place" => place.display().to_string(),
                "see" => "clouddb-server lost list");
        }
        Ok(())
    }

    /// Gives back the files that were set aside of an instance that the store
    /// knows after all. The instance must have no others.
    pub(crate) async fn give_back_if_known(
        &self,
        lost: &Lost,
    ) -> Result<(), Error> {
        let parts = &self.parts;
        let found: Option<Instance> = parts.store.any_instance(lost.id).await?;
        let Some(instance) = found.filter(has_its_data) else { return Ok(()) };
        let fence = Known { store: &parts.store, id: lost.id };
        parts.platform.give_back(lost, owner(&instance), &fence).await?;
        info!(self.log, "what was lost was given back";
            "instance" => lost.id.to_string());
        Ok(())
    }

    /// Removes lost instances whose time is over. That is counted from when the
    /// clock was believed. Operators may write another end of it.
    pub(crate) async fn end_terms(
        &self,
        lost: &[Lost],
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let platform = &self.parts.platform;
        for lost in lost {
            let term = lost.term.as_deref();
            let end = term.map(DateTime::parse_from_rfc3339);
            let Some(Ok(end)) = end else {
                if let Some(term) = term {
                    warn!(self.log, "not a moment, so another one is written";
                        "instance" => lost.id.to_string(), "term" => term);
                }
                let kept = TimeDelta::from_std(self.settings.lost_kept);
                let end = kept.ok().and_then(|it| now.checked_add_signed(it));
                let end = end.unwrap_or(DateTime::<Utc>::MAX_UTC);
                platform.set_term(lost, end.to_rfc3339()).await?;
                continue;
            };
            if end <= now {
                warn!(self.log, "removing what was lost for too long";
                    "instance" => lost.id.to_string());
                platform.remove_lost(lost, &Anybody).await?;
            }
        }
        Ok(())
    }
}

/// Whether an instance has its data, and isn't being deleted.
pub(crate) fn has_its_data(instance: &Instance) -> bool {
    instance.data == DataStatus::Whole
        && instance.status != InstanceStatus::Shutdown
}

/// Acting on a stray is allowed as long as the store doesn't know it, and isn't
/// older than what the data directory has seen.
struct Unknown<'a> {
    inner: &'a Inner,
    id: InstanceId,
    /// Whether the store must have a record of its deletion; `None` if that
    /// doesn't matter.
    forgotten: Option<bool>,
}

impl Fence for Unknown<'_> {
    async fn may_act(&self) -> Answer {
        let parts = &self.inner.parts;
        compare(parts).await?;
        if parts.store.any_instance(self.id).await?.is_some() {
            return Ok(false);
        }
        let Some(forgotten) = self.forgotten else { return Ok(true) };
        Ok(parts.store.is_forgotten(self.id).await? == forgotten)
    }
}

/// Giving an instance back is allowed as long as the store says it has data.
pub(crate) struct Known<'a> {
    pub(crate) store: &'a Store,
    pub(crate) id: InstanceId,
}

impl Fence for Known<'_> {
    async fn may_act(&self) -> Answer {
        let found = self.store.any_instance(self.id).await?;
        Ok(found.as_ref().is_some_and(has_its_data))
    }
}

/// Acting on what was set aside is always allowed.
pub(crate) struct Anybody;

impl Fence for Anybody {
    async fn may_act(&self) -> Answer {
        Ok(true)
    }
}
