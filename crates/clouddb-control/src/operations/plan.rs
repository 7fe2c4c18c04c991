//! A kind of operation without the type of its parameters, as the worker uses
//! it.

use std::{fmt::Debug, sync::Arc};

use clouddb_model::FlavorId;
use futures::FutureExt;

#[cfg(test)]
use super::rules::Meanwhile;
use super::{
    job::{Failure, Job},
    kind::{Ended, Kind, Params, Run, Tried, Written},
    rules::Rules,
    subject::Subject,
};

/// A kind without the type of its parameters.
pub(super) trait AnyKind<S: Subject>: Debug + Send + Sync {
    fn name(&self) -> &'static str;

    /// The name of the step of this index.
    fn step(&self, index: usize) -> Option<&'static str>;

    fn tries(&self) -> Option<u32>;

    fn done(&self) -> S::Ending;

    fn given_up(&self) -> S::Ending;

    fn rules(&self) -> &Rules;

    /// Whether its subjects are promised another flavor in addition to their
    /// own.
    fn promises(&self) -> bool;

    /// The flavor that an operation with these parameters promises.
    fn promised(
        &self,
        detail: &str,
    ) -> Result<Option<FlavorId>, serde_json::Error>;

    /// The plan of an operation with these parameters.
    fn plan(&'static self, detail: &str) -> Box<dyn Plan<S>>;

    #[cfg(test)]
    fn status(&self) -> Meanwhile<S::Status>;
}

/// An operation's kind and parameters.
pub(super) trait Plan<S: Subject>: Debug + Send + Sync {
    fn kind(&self) -> &'static dyn AnyKind<S>;

    /// Tries the step of this index.
    fn run<'a>(&'a self, step: usize, job: &'a Job<S>) -> Tried<'a>;

    fn undo<'a>(&'a self, job: &'a Job<S>) -> Tried<'a>;

    /// Changes or begins what follows the operation's end.
    fn follow<'a>(&'a self, ended: Ended<'a, S>, is_done: bool) -> Written<'a>;
}

/// The parameters, or why they can't be read.
type Reading<P> = Result<P, Arc<serde_json::Error>>;

#[derive(Debug)]
struct Known<S: Subject, P: 'static> {
    kind: &'static Kind<S, P>,
    params: Reading<P>,
}

impl<S: Subject, P: Params> AnyKind<S> for Kind<S, P> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn step(&self, index: usize) -> Option<&'static str> {
        self.steps.get(index).map(|step| step.name)
    }

    fn tries(&self) -> Option<u32> {
        self.tries
    }

    fn done(&self) -> S::Ending {
        self.done
    }

    fn given_up(&self) -> S::Ending {
        self.given_up
    }

    fn rules(&self) -> &Rules {
        &self.rules
    }

    fn promises(&self) -> bool {
        self.hooks.promises.is_some()
    }

    fn promised(
        &self,
        detail: &str,
    ) -> Result<Option<FlavorId>, serde_json::Error> {
        let Some(promises) = self.hooks.promises else { return Ok(None) };
        Ok(Some(promises(&serde_json::from_str(detail)?)))
    }

    fn plan(&'static self, detail: &str) -> Box<dyn Plan<S>> {
        Box::new(Known { kind: self, params: read(detail) })
    }

    #[cfg(test)]
    fn status(&self) -> Meanwhile<S::Status> {
        self.status
    }
}

impl<S: Subject, P: Params> Plan<S> for Known<S, P> {
    fn kind(&self) -> &'static dyn AnyKind<S> {
        self.kind
    }

    fn run<'a>(&'a self, step: usize, job: &'a Job<S>) -> Tried<'a> {
        self.kind.steps[step].run.run(job, &self.params)
    }

    fn undo<'a>(&'a self, job: &'a Job<S>) -> Tried<'a> {
        match &self.kind.hooks.undo {
            Some(undo) => undo.run(job, &self.params),
            None => async { Ok(()) }.boxed(),
        }
    }

    fn follow<'a>(&'a self, ended: Ended<'a, S>, is_done: bool) -> Written<'a> {
        let hooks = &self.kind.hooks;
        let follow = if is_done { hooks.then } else { hooks.otherwise };
        match (follow, &self.params) {
            (Some(follow), Ok(params)) => follow(ended, params),
            // Without parameters the steps have failed, and nothing follows.
            (None, _) | (_, Err(_)) => async { Ok(()) }.boxed(),
        }
    }
}

impl<S: Subject, P> Run<S, P> {
    /// Unreadable parameters fail only the functions that need them.
    fn run<'a>(&self, job: &'a Job<S>, params: &'a Reading<P>) -> Tried<'a> {
        match self {
            Self::Alone(run) => run(job),
            Self::With(run) => match known(params) {
                Ok(params) => run(job, params),
                Err(failure) => async { Err(failure) }.boxed(),
            },
        }
    }
}

fn read<P: Params>(detail: &str) -> Reading<P> {
    serde_json::from_str(detail).map_err(Arc::new)
}

fn known<P>(params: &Reading<P>) -> Result<&P, Failure> {
    params.as_ref().map_err(|why| Failure::Detail(Arc::clone(why)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_that_cannot_be_read_fail_each_time() {
        let red: Reading<String> = read("\"red\"");
        assert_eq!(known(&red).unwrap(), "red");
        let unread: Reading<String> = read("no JSON");
        for _ in 0..2 {
            let failure = known(&unread).unwrap_err();
            assert!(matches!(failure, Failure::Detail(_)), "{failure}");
            assert!(!failure.is_final() && !failure.is_lost());
        }
    }
}
