//! The contents of an instance. Requests ask the instance's server for them and
//! change them there, while the client waits.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use clouddb_engine::{Admin, Turn};
use clouddb_model::{AccountId, InstanceId, InstanceStatus};
use clouddb_platform::Error as PlatformError;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{
    Control, Error, Inner, Instance,
    clock::{Instant, sleep, timeout, timeout_at},
};

/// How long a request waits for a server.
const PATIENCE: Duration = Duration::from_secs(4);
/// The data directory, and the file that each database's directory has.
const DATA: &str = "data";
const DATABASE_FILE: &str = "db.opt";
/// The least time left for syncing the disk.
const LEAST: Duration = Duration::from_millis(500);
/// How many requests may use one server at the same time. Others wait for their
/// turn, no longer than for the server.
const AT_ONCE: usize = 4;
/// How often to try a server that has no connection free. One connection is
/// kept for the service, but anyone who tries to connect takes it for a moment.
const TRY_EVERY: Duration = Duration::from_millis(20);

/// Some of an instance's databases or users.
#[derive(Clone, Debug)]
pub struct ContentPage<T> {
    /// Some of them, in order.
    pub found: Vec<T>,
    /// Whether more follow.
    pub more: bool,
}

/// The places at each server that requests are using.
#[derive(Debug, Default)]
pub(crate) struct Places(Mutex<HashMap<InstanceId, Weak<Semaphore>>>);

/// A request that uses a server.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) admin: Admin,
    inner: Arc<Inner>,
    id: InstanceId,
    /// Whether the request may have changed something.
    changes: bool,
    _place: OwnedSemaphorePermit,
}

impl Places {
    /// The places at one server. Forgets servers that no request is using.
    fn of(&self, id: InstanceId) -> Arc<Semaphore> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(places) = all.get(&id).and_then(Weak::upgrade) {
            return places;
        }
        all.retain(|_, places| places.strong_count() > 0);
        let places = Arc::new(Semaphore::new(AT_ONCE));
        all.insert(id, Arc::downgrade(&places));
        places
    }
}

impl Control {
    /// An account's instance whose server can be asked.
    pub(crate) async fn answering(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Instance, Error> {
        let instance = self.instance(account, id).await?;
        require(&instance, InstanceStatus::answers)?;
        Ok(instance)
    }

    /// An account's instance whose contents can be changed. A replica has the
    /// contents of its source, and during a backup changes are refused.
    pub(crate) async fn changeable(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Instance, Error> {
        self.changeable_in(account, id, InstanceStatus::takes_changes).await
    }

    /// An account's instance whose contents can be deleted: deleting may make
    /// the room that its replicas need to follow it again.
    pub(crate) async fn reducible(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Instance, Error> {
        self.changeable_in(account, id, InstanceStatus::takes_deletions).await
    }

    async fn changeable_in(
        &self,
        account: &AccountId,
        id: &str,
        allows: fn(InstanceStatus) -> bool,
    ) -> Result<Instance, Error> {
        let instance = self.instance(account, id).await?;
        require(&instance, allows)?;
        let refused = |why: &str| {
            let why = format!("the instance {} {why}", instance.id);
            Err(Error::WrongStatus(why))
        };
        if instance.source.is_some() {
            return refused("is a replica; only its source can be changed");
        }
        let store = &self.inner.parts.store;
        if store.is_giving_place(instance.id).await? {
            return refused(CLOSED);
        }
        Ok(instance)
    }

    /// Connects to the server of an instance for a request. Every call there is
    /// limited in time.
    pub(crate) async fn visit(
        &self,
        instance: &Instance,
    ) -> Result<Visit, Error> {
        let (id, until) = (instance.id, Instant::now() + PATIENCE);
        let away = |cause| Error::ServerAway { id, cause };
        let late = |_| away(clouddb_engine::Error::Deadline(PATIENCE));
        let places = self.inner.places.of(id);
        let place =
            timeout_at(until, places.acquire_owned()).await.map_err(late)?;
        // The semaphore is never closed.
        let place = place.map_err(|_| away(clouddb_engine::Error::Crowded))?;
        let inner = Arc::clone(&self.inner);
        loop {
            match inner.admin_until(instance, until).await {
                Ok(admin) => {
                    let changes = false;
                    return Ok(Visit {
                        admin,
                        inner,
                        id,
                        changes,
                        _place: place,
                    });
                }
                Err(cause) if cause.is_full() => sleep(TRY_EVERY).await,
                Err(cause) => return Err(inner.unanswered(id, cause).await),
            }
        }
    }

    /// Connects to the server of an instance to change something. No other part
    /// of the service changes its contents until the visit ends.
    pub(crate) async fn visit_alone(
        &self,
        instance: &Instance,
    ) -> Result<Visit, Error> {
        let mut visit = self.visit(instance).await?;
        let turn = visit.admin.take_turn().await;
        match visit.settled(turn).await? {
            Turn::Own => Ok(visit),
            // Its volume is full, and this request may make room.
            Turn::Closed if self.inner.may_be_open(instance.id).await? => {
                Ok(visit)
            }
            Turn::Closed => {
                let why = format!("the instance {} {CLOSED}", instance.id);
                Err(Error::WrongStatus(why))
            }
        }
    }
}

impl Control {
    /// Syncs databases that were created or dropped to the disk, because a
    /// server doesn't sync the directories that it makes. Takes no longer than
    /// what is left of the request's time since `began`.
    pub(crate) async fn keep(
        &self,
        id: InstanceId,
        began: Instant,
    ) -> Result<(), Error> {
        let left = PATIENCE.saturating_sub(began.elapsed()).max(LEAST);
        let platform = &self.inner.parts.platform;
        let kept = platform.sync_names(id, DATA, DATABASE_FILE);
        let kept = timeout(left, kept).await;
        kept.unwrap_or(Err(PlatformError::Stuck(left)))
            .map_err(|cause| Error::Unsynced { id, cause })
    }
}

/// Why a source that becomes a replica takes no changes.
const CLOSED: &str = "is giving its place to a replica, and takes no changes";

impl Visit {
    /// Marks that from now on something may have been changed if the visit
    /// fails.
    pub(crate) fn change(&mut self) -> &mut Admin {
        self.changes = true;
        &mut self.admin
    }

    /// The server's result. A failure becomes the error that the client should
    /// see.
    pub(crate) async fn settled<T>(
        &self,
        outcome: Result<T, clouddb_engine::Error>,
    ) -> Result<T, Error> {
        let id = self.id;
        match outcome {
            Ok(answer) => Ok(answer),
            Err(cause) if cause.is_refusal() => Err(Error::Engine(cause)),
            Err(cause) if self.changes => Err(Error::Unsettled { id, cause }),
            Err(cause) => Err(self.inner.unanswered(id, cause).await),
        }
    }

    /// Closes the connection. The work is done, so a failure to close is
    /// ignored.
    pub(crate) async fn end(self) {
        let _heard = self.admin.close().await;
    }
}

impl Inner {
    /// The error for a server that doesn't answer. The server may have been
    /// stopped since its status was read, for example for a restart.
    async fn unanswered(
        &self,
        id: InstanceId,
        cause: clouddb_engine::Error,
    ) -> Error {
        match self.parts.store.any_instance(id).await {
            Ok(Some(instance)) => {
                match require(&instance, InstanceStatus::answers) {
                    Ok(()) => Error::ServerAway { id, cause },
                    Err(wrong_status) => wrong_status,
                }
            }
            Ok(None) => {
                Error::NotFound { kind: "instance", id: id.to_string() }
            }
            Err(failure) => failure.into(),
        }
    }
}

fn require(
    instance: &Instance,
    allows: fn(InstanceStatus) -> bool,
) -> Result<(), Error> {
    if allows(instance.status) {
        return Ok(());
    }
    let (id, status) = (instance.id, instance.status);
    let why = format!("the instance {id} is in status {status}");
    Err(Error::WrongStatus(why))
}

pub(crate) fn page<T>(
    mut all: Vec<T>,
    key: impl Fn(&T) -> String,
    marker: Option<&str>,
    limit: u32,
) -> ContentPage<T> {
    all.sort_by_cached_key(&key);
    let is_behind = |it: &T| marker.is_none_or(|marker| *key(it) > *marker);
    let mut found: Vec<T> = all.into_iter().filter(is_behind).collect();
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = found.len() > limit;
    found.truncate(limit);
    ContentPage { found, more }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_kept_of_servers_that_nobody_asks() {
        let places = Places::default();
        let (one, other) = (InstanceId::random(), InstanceId::random());
        let of_one = places.of(one);
        assert!(Arc::ptr_eq(&of_one, &places.of(one)));
        drop(places.of(other));
        drop(of_one);
        drop(places.of(other));
        assert_eq!(places.0.lock().unwrap().len(), 1);
    }

    #[test]
    fn pages_follow_each_other() {
        let all = ["b", "C", "a", "ab", "é"].map(str::to_owned).to_vec();
        let mut seen = Vec::new();
        let mut marker: Option<String> = None;
        loop {
            let key = String::clone;
            let page = page(all.clone(), key, marker.as_deref(), 2);
            seen.extend(page.found.clone());
            marker = page.found.last().cloned();
            if !page.more {
                break;
            }
            assert_eq!(page.found.len(), 2);
        }
        assert_eq!(seen, ["C", "a", "ab", "b", "é"]);
        let none = page(all, String::clone, Some("é"), 2);
        assert!(none.found.is_empty() && !none.more);
    }
}
