//! Remembers settings that a server's program has accepted.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use clouddb_model::FlavorId;
use clouddb_store::Applied;

use crate::Instance;

/// How many are remembered.
const MOST: usize = 256;

/// Settings that needn't be tried again: starting a program takes fifty times
/// as long as telling a running server.
#[derive(Debug, Default)]
pub(crate) struct Trials(Mutex<VecDeque<Trial>>);

/// Everything that the outcome depends on and that differs between instances.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Trial {
    version: String,
    flavor: FlavorId,
    settings: String,
}

impl Trial {
    /// The settings that an instance is to be started with.
    pub(crate) fn of(instance: &Instance) -> Self {
        Self {
            version: instance.datastore_version.clone(),
            flavor: instance.flavor,
            settings: instance.applied.settings.clone(),
        }
    }

    /// Whether the server gets no options but the service's own.
    pub(crate) fn is_of_nothing(&self) -> bool {
        self.settings == Applied::default().settings
    }
}

impl Trials {
    /// Whether this trial was passed before.
    pub(crate) fn were_passed(&self, trial: &Trial) -> bool {
        let passed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        passed.contains(trial)
    }

    /// Remembers a passed trial, and forgets the oldest one if there are too
    /// many.
    pub(crate) fn pass(&self, trial: Trial) {
        let mut passed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if passed.contains(&trial) {
            return;
        }
        if passed.len() == MOST {
            passed.pop_front();
        }
        passed.push_back(trial);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trial(settings: usize) -> Trial {
        Trial {
            version: "10.11".into(),
            flavor: FlavorId(1),
            settings: settings.to_string(),
        }
    }

    #[test]
    fn the_last_ones_are_remembered() {
        let trials = Trials::default();
        assert!(!trials.were_passed(&trial(0)));
        for settings in 0..=MOST {
            trials.pass(trial(settings));
            trials.pass(trial(settings));
        }
        assert!(!trials.were_passed(&trial(0)));
        assert!((1..=MOST).all(|it| trials.were_passed(&trial(it))));
        let other = Trial { flavor: FlavorId(2), ..trial(MOST) };
        assert!(!trials.were_passed(&other));
    }
}
