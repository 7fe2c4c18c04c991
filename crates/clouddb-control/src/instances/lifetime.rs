//! How long instances stay.

use std::{collections::HashSet, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use clouddb_model::InstanceId;
use clouddb_store::Lifetime;
use slog::{info, warn};

use super::Occasion;
use crate::{
    Error, Inner, Invalid,
    operations::chain,
    tasks::{Period, Task, TaskError},
};

/// How often to look for expired instances.
const EVERY: Duration = Duration::from_secs(1);
/// How many to read from the store at a time.
const BATCH: u32 = 100;

/// The lifetime that a request asks for. `None` leaves it as it is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct NewLifetime {
    /// Whether it is protected from deletion.
    pub protected: Option<bool>,
    /// When it expires; `Some(None)` if never.
    pub expires: Option<Option<DateTime<Utc>>>,
}

impl NewLifetime {
    /// The lifetime that results from the one before.
    pub(super) fn applied_to(
        self,
        before: Lifetime,
        now: DateTime<Utc>,
    ) -> Result<Lifetime, Invalid> {
        let expires = match (self.expires, before) {
            (Some(expires), _) => expires,
            (None, Lifetime::Until(moment)) => Some(moment),
            (None, _) => None,
        };
        let was_protected = before == Lifetime::Protected;
        match (self.protected.unwrap_or(was_protected), expires) {
            (true, Some(_)) => Err(Invalid::new(
                "/deletion_protection",
                "an instance that expires can't be protected",
            )),
            (true, None) => Ok(Lifetime::Protected),
            (false, Some(moment)) => {
                if self.expires.is_some() && moment <= now {
                    let rule = format!("{moment:?} has passed");
                    return Err(Invalid::new("/expires_at", rule));
                }
                Ok(Lifetime::Until(moment))
            }
            (false, None) => Ok(Lifetime::Open),
        }
    }

    /// The lifetime of a new instance. With `is_protected` it is protected
    /// unless it expires.
    pub(super) fn of_new(
        self,
        is_protected: bool,
        now: DateTime<Utc>,
    ) -> Result<Lifetime, Invalid> {
        let expires = self.expires.flatten().is_some();
        let before = if is_protected && !expires {
            Lifetime::Protected
        } else {
            Lifetime::Open
        };
        self.applied_to(before, now)
    }
}

/// Deletes expired instances.
pub(crate) struct ExpireInstances {
    inner: Arc<Inner>,
    /// The expired instances whose failed deletion was logged, so that each is
    /// logged once.
    told: HashSet<InstanceId>,
}

impl ExpireInstances {
    pub(crate) fn new(inner: &Arc<Inner>) -> Self {
        Self { inner: Arc::clone(inner), told: HashSet::new() }
    }
}

impl Task for ExpireInstances {
    const NAME: &'static str = "expire_instances";
    const FAILED: &'static str = "failed to look for what has expired";

    fn period(&self) -> Period {
        Period::After(EVERY)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        Ok(self.inner.expire(&mut self.told).await?)
    }
}

impl Inner {
    async fn expire(
        &self,
        told: &mut HashSet<InstanceId>,
    ) -> Result<(), Error> {
        let (mut marker, mut kept) = (None, HashSet::new());
        loop {
            let mut transaction = self.parts.store.begin().await?;
            let cell = self.parts.cell;
            if !self.steady.believes(transaction.now()) {
                // Keep what was logged before.
                return Ok(transaction.roll_back().await?);
            }
            let ids = transaction.expired(cell, marker, BATCH).await?;
            transaction.commit().await?;
            for id in &ids {
                let instance = id.to_string();
                match self.delete(*id, Occasion::Expired).await {
                    Ok(()) => info!(self.log, "an instance expired";
                        "instance" => instance),
                    // Another request has deleted it, or changed its lifetime.
                    Err(Error::NotFound { .. } | Error::Protected(_)) => {}
                    Err(failure) => {
                        kept.insert(*id);
                        if !told.contains(id) {
                            warn!(self.log, "can't delete what has expired";
                                "instance" => instance,
                                "cause" => chain(&failure));
                        }
                    }
                }
            }
            marker = ids.last().copied();
            if marker.is_none() {
                *told = kept;
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use clouddb_model::InstanceStatus::{Active, Shutdown};
    use tokio::time::advance;

    use super::*;
    use crate::fixture::{Fixture, PATIENCE};

    const HOUR: Duration = Duration::from_hours(1);
    const NONE: NewLifetime = NewLifetime { protected: None, expires: None };

    fn moment(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap()
    }

    #[test]
    fn what_is_not_asked_for_stays() {
        let until = Lifetime::Until(moment(5));
        for before in [Lifetime::Open, Lifetime::Protected, until] {
            assert_eq!(NONE.applied_to(before, moment(9)), Ok(before));
        }
    }

    #[test]
    fn nothing_both_expires_and_is_protected() {
        let protect = NewLifetime { protected: Some(true), ..NONE };
        let expire = NewLifetime { expires: Some(Some(moment(5))), ..NONE };
        let both = NewLifetime { protected: Some(true), ..expire };
        let until = Lifetime::Until(moment(5));
        let now = moment(1);
        assert!(both.applied_to(Lifetime::Open, now).is_err());
        assert!(protect.applied_to(until, now).is_err());
        assert!(expire.applied_to(Lifetime::Protected, now).is_err());
        let instead = NewLifetime { protected: Some(false), ..expire };
        assert_eq!(instead.applied_to(Lifetime::Protected, now), Ok(until));
        let instead = NewLifetime { expires: Some(None), ..protect };
        assert_eq!(instead.applied_to(until, now), Ok(Lifetime::Protected));
    }

    #[test]
    fn what_has_passed_is_refused() {
        let expire = NewLifetime { expires: Some(Some(moment(5))), ..NONE };
        let refused = expire.applied_to(Lifetime::Open, moment(5));
        assert_eq!(refused.unwrap_err().at, "/expires_at");
    }

    #[test]
    fn the_rule_is_not_for_what_expires() {
        let now = moment(1);
        assert_eq!(NONE.of_new(true, now), Ok(Lifetime::Protected));
        assert_eq!(NONE.of_new(false, now), Ok(Lifetime::Open));
        let expire = NewLifetime { expires: Some(Some(moment(5))), ..NONE };
        let until = Lifetime::Until(moment(5));
        assert_eq!(expire.of_new(true, now), Ok(until));
        let open = NewLifetime { protected: Some(false), ..NONE };
        assert_eq!(open.of_new(true, now), Ok(Lifetime::Open));
    }

    #[tokio::test(start_paused = true)]
    async fn instances_are_deleted_when_their_time_is_over() {
        let at = Fixture::new().await;
        let expires = Lifetime::Until(at.now() + HOUR);
        let (brief, open) =
            (at.instance(expires).await, at.instance(Lifetime::Open).await);
        let mut task = ExpireInstances::new(at.inner());
        let last = Duration::from_secs(1);
        for (pass, expected) in [
            (Duration::ZERO, Active),
            (HOUR.saturating_sub(last), Active),
            (last, Shutdown),
            (HOUR, Shutdown),
        ] {
            advance(pass).await;
            task.run().await.unwrap();
            assert_eq!(at.status(brief).await, expected);
            assert_eq!(at.status(open).await, Active);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn none_is_deleted_by_a_clock_that_has_jumped() {
        let at = Fixture::new().await;
        let id = at.instance(Lifetime::Until(at.now() + 2 * HOUR)).await;
        let mut task = ExpireInstances::new(at.inner());
        task.run().await.unwrap();
        advance(HOUR).await;
        at.clock.jump(TimeDelta::days(1));
        let last = Duration::from_secs(1);
        for (pass, expected) in [
            (Duration::ZERO, Active),
            (PATIENCE.saturating_sub(last), Active),
            (last, Shutdown),
        ] {
            advance(pass).await;
            task.run().await.unwrap();
            assert_eq!(at.status(id).await, expected);
        }
    }
}
