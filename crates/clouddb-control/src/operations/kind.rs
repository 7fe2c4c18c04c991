//! What a kind of operation says of itself. The worker, requests and the reconciler
//! go by that; they don't compare its name.

use std::{fmt::Debug, time::Duration};

use clouddb_model::{FlavorId, Told, told};
use clouddb_store::{Lane, Operation, SubjectId, Transaction};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    job::{Failure, Job},
    rules::{Meanwhile, Rules},
    subject::{Subject, TRIED_AGAIN},
};
use crate::{Inner, Settings};

/// A kind of operation on a kind of subject. `P` are its parameters.
#[derive(Debug)]
pub(crate) struct Kind<S: Subject, P: 'static = Nothing> {
    /// Its name, as the store and the contract write it.
    pub(super) name: &'static str,
    /// Which operations it takes turns with.
    pub(super) lane: Lane,
    /// What is done, in this order.
    pub(super) steps: &'static [Step<S, P>],
    /// How long it may take before it is given up.
    pub(super) patience: fn(&Settings) -> Duration,
    /// How often a step may fail, if that is less than it can until then. Tries
    /// of what is slow, and not broken, don't count.
    pub(super) tries: Option<u32>,
    /// The status of the subject from its beginning to its end.
    pub(super) status: Meanwhile<S::Status>,
    /// What becomes of the subject when it is done.
    pub(super) done: S::Ending,
    /// What becomes of the subject when it is given up.
    pub(super) given_up: S::Ending,
    /// What it means for others.
    pub(super) rules: Rules,
    /// What most kinds don't have.
    pub(super) hooks: Hooks<S, P>,
}

/// The parameters of a kind that has none.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(crate) struct Nothing {}

/// What operations of a kind need to know, as the store keeps it in JSON.
pub(crate) trait Params:
    Debug + DeserializeOwned + Send + Serialize + Sync + 'static
{
}

impl<P> Params for P where
    P: Debug + DeserializeOwned + Send + Serialize + Sync + 'static
{
}

/// What some kinds do beside their steps.
#[derive(Debug)]
pub(super) struct Hooks<S: Subject, P> {
    /// Takes back what was done, before it is given up.
    pub(super) undo: Option<Run<S, P>>,
    /// What is changed or begun along with its end, when it is done.
    pub(super) then: Option<Follow<S, P>>,
    /// The same when it is given up.
    pub(super) otherwise: Option<Follow<S, P>>,
    /// The flavor that the subject takes up beside its own until the end.
    pub(super) promises: Option<fn(&P) -> FlavorId>,
}

impl<S: Subject, P> Hooks<S, P> {
    pub(super) const NONE: Self =
        Self { undo: None, then: None, otherwise: None, promises: None };
}

/// One step of a kind of operation.
#[derive(Debug)]
pub(super) struct Step<S: Subject, P = Nothing> {
    pub(super) name: &'static str,
    pub(super) run: Run<S, P>,
}

pub(super) type Tried<'a> = BoxFuture<'a, Result<(), Failure>>;

/// What is done, without or with the parameters.
#[derive(Debug)]
pub(super) enum Run<S: Subject, P> {
    Alone(for<'a> fn(&'a Job<S>) -> Tried<'a>),
    With(for<'a> fn(&'a Job<S>, &'a P) -> Tried<'a>),
}

/// An operation whose end is being written down.
#[derive(Debug)]
pub(super) struct Ended<'a, S> {
    pub(super) inner: &'a Inner,
    pub(super) transaction: &'a mut Transaction,
    pub(super) subject: &'a S,
}

pub(super) type Written<'a> = BoxFuture<'a, Result<(), clouddb_store::Error>>;
pub(super) type Follow<S, P> = for<'a> fn(Ended<'a, S>, &'a P) -> Written<'a>;

impl<S: Subject, P> Step<S, P> {
    pub(super) const fn new(
        name: &'static str,
        run: for<'a> fn(&'a Job<S>) -> Tried<'a>,
    ) -> Self {
        Self { name, run: Run::Alone(run) }
    }

    /// One that is told the parameters.
    pub(super) const fn with(
        name: &'static str,
        run: for<'a> fn(&'a Job<S>, &'a P) -> Tried<'a>,
    ) -> Self {
        Self { name, run: Run::With(run) }
    }
}

impl<S: Subject, P> Kind<S, P> {
    /// The name of the step that it begins with.
    pub(super) fn first(&self) -> &'static str {
        self.steps[0].name
    }

    /// The latest operations of this kind that a subject has had.
    pub(crate) async fn latest(
        &self,
        transaction: &mut Transaction,
        subject: impl Into<SubjectId> + Send,
        limit: u32,
    ) -> Result<Vec<Operation>, clouddb_store::Error> {
        let subject = subject.into();
        transaction.latest_operations(subject, self.name, limit).await
    }

    /// Says that it is tried again, and why it has to be.
    pub(crate) fn tried_again(&self, why: &Told) -> Told {
        told!(self.name, TRIED_AGAIN, ": ", why.clone())
    }
}
