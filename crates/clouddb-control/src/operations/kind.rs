//! The properties of a kind of operation. The worker, requests and the
//! reconciler go by them, and don't compare its name.

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

/// A kind of operation on a kind of subject, with parameters `P`.
#[derive(Debug)]
pub(crate) struct Kind<S: Subject, P: 'static = Nothing> {
    /// Its name, as the store and the contract write it.
    pub(super) name: &'static str,
    /// The lane whose places it uses.
    pub(super) lane: Lane,
    /// Its steps, in order.
    pub(super) steps: &'static [Step<S, P>],
    /// How long an operation may take before it is given up.
    pub(super) patience: fn(&Settings) -> Duration,
    /// How many times a step may fail; `None` if it may until the deadline.
    /// Waiting doesn't count, and a try that was only slow is never the last
    /// one.
    pub(super) tries: Option<u32>,
    /// The status of the subject while the operation is active.
    pub(super) status: Meanwhile<S::Status>,
    /// What becomes of the subject when the operation is done.
    pub(super) done: S::Ending,
    /// What becomes of the subject when the operation is given up.
    pub(super) given_up: S::Ending,
    /// How it affects other operations and requests.
    pub(super) rules: Rules,
    /// Functions that only some kinds have.
    pub(super) hooks: Hooks<S, P>,
}

/// The parameters of a kind that has none.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(crate) struct Nothing {}

/// The parameters of a kind of operation. The store keeps them as JSON.
pub(crate) trait Params:
    Debug + DeserializeOwned + Send + Serialize + Sync + 'static
{
}

impl<P> Params for P where
    P: Debug + DeserializeOwned + Send + Serialize + Sync + 'static
{
}

/// What some kinds do in addition to their steps.
#[derive(Debug)]
pub(super) struct Hooks<S: Subject, P> {
    /// Undoes what was done, before the operation is given up.
    pub(super) undo: Option<Run<S, P>>,
    /// Changes or begins something in the transaction that ends it as done.
    pub(super) then: Option<Follow<S, P>>,
    /// The same in the transaction that gives it up.
    pub(super) otherwise: Option<Follow<S, P>>,
    /// The flavor whose memory is promised to the subject in addition to its
    /// own, until the end.
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

/// The function of a step, without or with the parameters.
#[derive(Debug)]
pub(super) enum Run<S: Subject, P> {
    Alone(for<'a> fn(&'a Job<S>) -> Tried<'a>),
    With(for<'a> fn(&'a Job<S>, &'a P) -> Tried<'a>),
}

/// An operation that the transaction ends.
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

    /// A step that gets the parameters.
    pub(super) const fn with(
        name: &'static str,
        run: for<'a> fn(&'a Job<S>, &'a P) -> Tried<'a>,
    ) -> Self {
        Self { name, run: Run::With(run) }
    }
}

impl<S: Subject, P> Kind<S, P> {
    /// The name of the first step.
    pub(super) fn first(&self) -> &'static str {
        self.steps[0].name
    }

    /// The latest operations of this kind on a subject.
    pub(crate) async fn latest(
        &self,
        transaction: &mut Transaction,
        subject: impl Into<SubjectId> + Send,
        limit: u32,
    ) -> Result<Vec<Operation>, clouddb_store::Error> {
        let subject = subject.into();
        transaction.latest_operations(subject, self.name, limit).await
    }

    /// Says that the operation is tried again, and why.
    pub(crate) fn tried_again(&self, why: &Told) -> Told {
        told!(self.name, TRIED_AGAIN, ": ", why.clone())
    }
}
