//! Claims operations and carries them out.

use std::{sync::Arc, time::Duration};

use clouddb_model::told;
use clouddb_store::{Claim, Claimed, Lane, SubjectId};
use slog::{Logger, debug, error, info, o, warn};
use tokio::sync::OwnedSemaphorePermit;
use tokio_util::sync::CancellationToken;

use super::{
    job::{Job, LEASE, chain},
    known::{Listed, find},
    lanes::Places,
    turns::{End, Left, NO_STEP, Turns},
};
use crate::{
    Backup, Inner, Instance,
    clock::{Instant, sleep, until},
};

/// How often to look for operations without being woken: those that other
/// processes began, and those whose lease has ended.
const POLL: Duration = Duration::from_secs(1);

/// Carries out the operations of a lane until the service stops.
pub(crate) async fn work(inner: Arc<Inner>, places: Arc<Places>) {
    while let Some(permit) = inner.permit(&places).await {
        let claimed = tokio::select! {
            claimed = inner.claim(places.lane) => claimed,
            () = inner.stopping.cancelled() => return,
        };
        let pause = match claimed {
            Ok(Some(claimed)) => {
                let own = Arc::clone(&inner);
                inner.tasks.spawn(carry_out(own, claimed, permit));
                continue;
            }
            Ok(None) => {
                drop(permit);
                inner.idle(places.lane).await
            }
            Err(failure) => {
                warn!(inner.log, "can't look for operations";
                    "cause" => chain(&failure));
                POLL
            }
        };
        tokio::select! {
            () = places.woken() => {}
            () = sleep(pause) => {}
            () = inner.stopping.cancelled() => return,
        }
    }
}

impl Inner {
    async fn permit(&self, places: &Places) -> Option<OwnedSemaphorePermit> {
        tokio::select! {
            permit = places.take() => permit,
            () = self.stopping.cancelled() => None,
        }
    }

    async fn claim(
        &self,
        lane: Lane,
    ) -> Result<Option<Claimed>, clouddb_store::Error> {
        let parts = &self.parts;
        parts.store.claim(parts.cell, lane, parts.peers.own(), LEASE).await
    }

    /// How long until the next operation is due, at most [`POLL`].
    async fn idle(&self, lane: Lane) -> Duration {
        match self.parts.store.next_due(self.parts.cell, lane).await {
            Ok(Some(due)) => until(due, self.clock.now()).min(POLL),
            Ok(None) | Err(_) => POLL,
        }
    }
}

impl Inner {
    /// Ends an operation whose subject doesn't exist.
    async fn abandon(&self, claim: Claim, log: &Logger) {
        let ended = async {
            let mut transaction = self.parts.store.begin().await?;
            let cause = told!("its subject is gone");
            transaction.finish(claim, NO_STEP, Some(&cause)).await??;
            Ok::<_, Left>(transaction.commit().await?)
        };
        match ended.await {
            Ok(()) => error!(log, "given up"; "cause" => "no subject"),
            Err(failure) => warn!(log, "left alone";
                "cause" => chain(&failure)),
        }
    }
}

async fn carry_out(
    inner: Arc<Inner>,
    claimed: Claimed,
    _permit: OwnedSemaphorePermit,
) {
    let subject = claimed.operation.subject;
    let log = inner.log.new(o!(
        "operation" => claimed.operation.id.to_string(),
        "kind" => claimed.operation.kind.clone(),
        subject.kind() => subject.to_string(),
    ));
    match subject {
        SubjectId::Instance(id) => {
            Box::pin(carry_out_on::<Instance>(inner, id, claimed, log)).await;
        }
        SubjectId::Backup(id) => {
            carry_out_on::<Backup>(inner, id, claimed, log).await;
        }
    }
}

async fn carry_out_on<S: Listed>(
    inner: Arc<Inner>,
    id: S::Id,
    claimed: Claimed,
    log: Logger,
) {
    let Claimed { claim, operation, at } = claimed;
    // Don't act for a store that is older than what the directory has seen.
    if let Err(failure) = inner.trust_store().await {
        warn!(log, "left alone"; "cause" => chain(&failure));
        return;
    }
    let deadline =
        Instant::now() + inner.steady.time_left(operation.deadline, at);
    let subject = match S::find(&inner.parts.store, id).await {
        Ok(Some(subject)) => subject,
        // Both are deleted together, unless the store was changed by hand.
        Ok(None) => return inner.abandon(claim, &log).await,
        Err(failure) => {
            // The next claim decides, once this one's lease has ended.
            warn!(log, "left alone"; "cause" => chain(&failure));
            return;
        }
    };
    let interrupted = CancellationToken::new();
    let kind = find::<S>(&operation.kind);
    let turns = Turns {
        plan: kind.map(|kind| kind.plan(&operation.detail)),
        job: Job { inner: Arc::clone(&inner), operation, subject, claim, log },
        interrupted: interrupted.clone(),
        deadline,
    };
    inner.running().insert(claim.operation, interrupted);
    let ended = turns.run().await;
    inner.running().remove(&claim.operation);
    let log = &turns.job.log;
    match ended {
        Ok(End::Done) => info!(log, "done"),
        Ok(End::GivenUp) => error!(log, "given up"),
        Ok(End::PutOff(pause)) => {
            debug!(log, "put off"; "pause" => ?pause);
            // Let another worker wait for the operation's next try.
            inner.lanes.wake();
        }
        Ok(End::Released) => debug!(log, "released"),
        Err(Left::Lost) => info!(log, "somebody else took over"),
        Err(ref failure @ Left::Store(_)) => {
            warn!(log, "left alone"; "cause" => chain(failure));
        }
    }
    if matches!(ended, Ok(End::Done | End::GivenUp)) {
        // Its end may have begun another operation.
        inner.lanes.wake();
        turns.job.subject.look_after(&inner).await;
    }
}
