//! Whether replicas follow their sources, and what is done when they don't.
//!
//! A background task asks all replicas again and again, and keeps their answers
//! for requests. It makes changes by operations, and only on instances that no
//! other operation is changing.

mod kinds;
mod verdict;

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use chrono::TimeDelta;
use clouddb_engine::{Admin, Following, FollowingFailure};
use clouddb_model::{InstanceId, InstanceStatus, Told, told};
use clouddb_store::Transaction;
use futures::{StreamExt, stream};
use slog::{debug, info, warn};

pub(crate) use self::kinds::Compared;
pub(crate) use self::verdict::{History, needs_data, needs_room};
use self::verdict::{Lacks, Remedy, Verdict, of_replica, of_source};
use crate::{
    Control, Error, Inner, Instance,
    clock::Instant,
    operations::{Kind, chain, repair_replication, reseed_replica},
    tasks::{Period, Task, TaskError},
    told::ForCustomers,
};

/// How often to ask replicas, and how many at the same time.
const ASK_EVERY: Duration = Duration::from_secs(1);
const AT_ONCE: usize = 8;
/// How long an answer is valid.
const GOOD: Duration = Duration::from_secs(15);
/// How many times the same remedy is tried within this time; the pause before
/// the next try doubles each time.
const REMEDIES: u32 = 5;
const WITHIN: TimeDelta = TimeDelta::minutes(10);
const PAUSE: Duration = Duration::from_millis(500);

/// How a replica follows its source.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Replication {
    /// Whether it follows.
    pub state: ReplicationState,
    /// How far it is behind the source, if that is known.
    pub behind: Option<Duration>,
    /// What is wrong, if something is.
    pub error: Option<Told>,
}

/// Whether a replica follows its source.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ReplicationState {
    /// It follows.
    Running,
    /// It can't reach the source, and keeps trying.
    Connecting,
    /// It doesn't follow, and doesn't try to.
    Broken,
}

/// Why a server doesn't follow its source.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Trouble {
    /// What the service found.
    Is(&'static str),
    /// What the server reports.
    Says(FollowingFailure),
    /// This table was in memory when its rows were copied, and isn't any more.
    Overtaken(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Is(what) => f.write_str(what),
            Self::Says(failure) => f.write_str(&failure.message),
            Self::Overtaken(table) => {
                write!(f, "{table} was in memory, and isn't any more")
            }
        }
    }
}

/// The replicas' last answers, and since when each hasn't reached its source.
#[derive(Debug, Default)]
pub(crate) struct Observed(Mutex<HashMap<InstanceId, Observation>>);

#[derive(Clone, Debug)]
struct Observation {
    at: Instant,
    /// Since when it has failed to reach its source.
    unheard: Option<Instant>,
    replication: Replication,
}

impl Replication {
    /// Adds what is wrong with its tables, unless its server reports an error.
    fn with(mut self, tables: Option<Told>) -> Self {
        self.error = self.error.or(tables);
        self
    }
}

impl Observed {
    /// Records the answer of a replica. Returns for how long it hasn't reached
    /// its source.
    fn take_note(
        &self,
        id: InstanceId,
        now: Instant,
        replication: Replication,
    ) -> Duration {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, it| now.saturating_duration_since(it.at) < GOOD);
        let before = all.get(&id).and_then(|it| it.unheard);
        let unheard = (replication.state == ReplicationState::Connecting)
            .then(|| before.unwrap_or(now));
        all.insert(id, Observation { at: now, unheard, replication });
        unheard.map_or(Duration::ZERO, |since| now - since)
    }

    fn get(&self, id: InstanceId, now: Instant) -> Option<Replication> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let good =
            |it: &&Observation| now.saturating_duration_since(it.at) < GOOD;
        all.get(&id).filter(good).map(|it| it.replication.clone())
    }
}

impl Control {
    /// How a replica follows its source; `None` if this process has no valid
    /// answer.
    #[must_use]
    pub fn replication(&self, instance: &Instance) -> Option<Replication> {
        instance.source?;
        let found = self.inner.replication.get(instance.id, Instant::now());
        found.map(|it| it.with(self.inner.compared.told(instance.id)))
    }
}

/// The background task.
pub(crate) struct WatchReplicas(pub(crate) Arc<Inner>);

impl Task for WatchReplicas {
    const NAME: &'static str = "watch_replicas";
    const FAILED: &'static str = "failed to look at the replicas";

    fn period(&self) -> Period {
        Period::After(ASK_EVERY)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        Ok(watch(&self.0).await?)
    }
}

async fn watch(inner: &Arc<Inner>) -> Result<(), Error> {
    let parts = &inner.parts;
    let members = parts.store.settled_members(parts.cell).await?;
    stream::iter(members)
        .for_each_concurrent(AT_ONCE, |member| async move {
            if let Err(failure) = inner.look_at(&member).await {
                // The server may be starting or ending.
                debug!(inner.log, "a replica wasn't asked";
                    "instance" => member.id.to_string(),
                    "cause" => chain(&failure));
            }
        })
        .await;
    Ok(())
}

impl Inner {
    async fn look_at(&self, member: &Instance) -> Result<(), Error> {
        // Read first: the server may be opened or closed during the questions.
        let was_full = self.full().contains(&member.id);
        let mut admin = self.admin(member).await?;
        let following = admin.following().await?;
        let is_closed = admin.is_read_only().await?;
        let lacks = if member.source.is_some() && following.is_some() {
            Lacks {
                rows: admin.lacks_rows().await?,
                settings: !admin.is_set_as_replica().await?,
            }
        } else {
            Lacks::default()
        };
        let verdict = match member.source {
            None => {
                let is_closed =
                    is_closed && !was_full && !self.is_full(member).await?;
                of_source(following.as_ref(), is_closed)
            }
            Some(source) => {
                let source = self.parts.store.any_instance(source).await?;
                let Some(source) = source else { return Ok(()) };
                self.learn_events(&mut admin, member, &source).await;
                let unheard = self.observe(member.id, following.as_ref());
                let is_of = following
                    .as_ref()
                    .is_some_and(|it| self.is_of(it, &source));
                if is_of {
                    self.see_to_writes(member, &mut admin).await?;
                }
                let definitions =
                    following.as_ref().map_or(0, |it| it.definitions);
                let verdict =
                    of_replica(following, is_of, is_closed, lacks, unheard);
                match verdict {
                    Verdict::Fine => {
                        self.see_to_kinds(
                            &mut admin,
                            member,
                            &source,
                            definitions,
                        )
                        .await;
                        self.history(&mut admin, &source).await?.verdict()
                    }
                    Verdict::Broken {
                        why: Trouble::Says(failure),
                        remedy: Remedy::Reseed,
                    } => {
                        let is_mended = self
                            .mend_for(&mut admin, member, &source, &failure)
                            .await?;
                        let remedy = if is_mended {
                            Remedy::Repair
                        } else {
                            Remedy::Reseed
                        };
                        let why = Trouble::Says(failure);
                        Verdict::Broken { why, remedy }
                    }
                    verdict => verdict,
                }
            }
        };
        admin.close().await?;
        self.act(member, verdict).await
    }

    /// Changes a replica that an earlier version of the service started, so
    /// that it writes as a replica and not as a source.
    async fn see_to_writes(
        &self,
        member: &Instance,
        admin: &mut Admin,
    ) -> Result<(), Error> {
        if !admin.writes_as_source().await? {
            return Ok(());
        }
        let may_act = async {
            let parts = &self.parts;
            let settled = parts.store.settled_members(parts.cell).await?;
            let is_same = |it: &Instance| {
                it.id == member.id && it.source == member.source
            };
            Ok::<_, Error>(settled.iter().any(is_same))
        };
        let Some(mut mandate) = admin.mandate(may_act).await? else {
            return Ok(());
        };
        mandate.write_as_replica().await?;
        info!(self.log, "a replica writes as one from now on";
            "instance" => member.id.to_string());
        Ok(mandate.end().await?)
    }

    /// Tells a replica which events its source doesn't run, if the source
    /// answers.
    async fn learn_events(
        &self,
        admin: &mut Admin,
        replica: &Instance,
        source: &Instance,
    ) {
        let learned = async {
            if !admin.has_events().await? {
                return Ok(());
            }
            let mut there = self.admin(source).await?;
            admin.learn_events(&mut there).await?;
            there.close().await
        };
        if let Err(failure) = learned.await {
            debug!(self.log, "a replica doesn't know its source's events";
                "instance" => replica.id.to_string(),
                "cause" => chain(&failure));
        }
    }

    fn observe(
        &self,
        id: InstanceId,
        following: Option<&Following>,
    ) -> Duration {
        let now = Instant::now();
        self.replication.take_note(id, now, verdict::shown(following))
    }

    async fn act(
        &self,
        member: &Instance,
        verdict: Verdict,
    ) -> Result<(), Error> {
        let is_marked = member.status == InstanceStatus::ReplicationError;
        let (why, remedy) = match verdict {
            Verdict::Fine if !is_marked => return Ok(()),
            Verdict::Fine => {
                let active = InstanceStatus::Active;
                info!(self.log, "replication goes on";
                    "instance" => member.id.to_string());
                return self.settle(member, active, None, &[]).await;
            }
            Verdict::Waiting => return Ok(()),
            Verdict::Broken { why, remedy } => (why, remedy),
        };
        let kinds: &[_] = match remedy {
            Remedy::None => &[],
            Remedy::Room if self.lacks_room(member).await? => &[],
            Remedy::Repair | Remedy::Room => &[&repair_replication::KIND],
            Remedy::Retry => {
                &[&repair_replication::KIND, &reseed_replica::KIND]
            }
            Remedy::Reseed => &[&reseed_replica::KIND],
        };
        let said = why.told();
        let fault = member.fault.as_ref().map(|fault| fault.message.as_str());
        let is_said = is_marked && fault == Some(said.as_str());
        if is_said && kinds.is_empty() {
            return Ok(());
        }
        if !is_said {
            warn!(self.log, "replication is broken";
                "instance" => member.id.to_string(), "cause" => why.to_string());
        }
        let error = InstanceStatus::ReplicationError;
        self.settle(member, error, Some(&said), kinds).await
    }

    /// Sets a member's status and message, and begins a repair: the first of
    /// `kinds` that wasn't tried too often. Does nothing if the member has
    /// changed since it was asked, or an operation is active.
    async fn settle(
        &self,
        member: &Instance,
        status: InstanceStatus,
        why: Option<&Told>,
        kinds: &[&'static Kind<Instance>],
    ) -> Result<(), Error> {
        let mut transaction = self.parts.store.begin().await?;
        let Some(now) = transaction.lock_instance(member.id).await? else {
            return Ok(());
        };
        let busy = transaction.active_operation(now.id.into()).await?;
        let is_same =
            now.status == member.status && now.source == member.source;
        if !is_same
            || busy.is_some()
            || transaction.is_group_changing(&now).await?
        {
            return Ok(());
        }
        let said = now.fault.as_ref().map(|fault| fault.message.as_str());
        if now.status != status || said != why.map(Told::as_str) {
            transaction.set_status(now.id, status, why).await?;
        }
        for kind in kinds {
            let pause = self.pause(&mut transaction, &now, kind).await?;
            let Some(pause) = pause else { continue };
            let remedy = kind.on(&now).after(pause);
            remedy.begin(self, &mut transaction).await?;
            break;
        }
        self.hand_over(transaction).await
    }

    /// The pause before another repair of a kind; `None` after too many.
    async fn pause(
        &self,
        transaction: &mut Transaction,
        instance: &Instance,
        kind: &'static Kind<Instance>,
    ) -> Result<Option<Duration>, Error> {
        let before = kind.latest(transaction, instance.id, REMEDIES).await?;
        let recent = before.iter().filter(|operation| {
            operation
                .finished
                .is_some_and(|finished| transaction.now() - finished < WITHIN)
        });
        let recent = u32::try_from(recent.count()).unwrap_or(u32::MAX);
        let pause = (recent < REMEDIES).then(|| PAUSE * ((1 << recent) - 1));
        Ok(pause)
    }

    /// Called when an instance is deleted while it changes places. Marks the
    /// other instance, which may still take no writes, for repair.
    pub(crate) async fn leave_group(
        &self,
        transaction: &mut Transaction,
        instance: &Instance,
    ) -> Result<(), Error> {
        let Some(source) = instance.source else { return Ok(()) };
        if !instance.status.switches_roles() {
            return Ok(());
        }
        let error = InstanceStatus::ReplicationError;
        let why = told!(
            "the instance ",
            instance.id,
            " was deleted while it changed places"
        );
        Ok(transaction.set_status(source, error, Some(&why)).await?)
    }
}
