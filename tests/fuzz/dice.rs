use rand::{RngExt, SeedableRng, rngs::StdRng};

/// Random choices, the same each time for a given request of a run.
pub(crate) struct Dice(StdRng);

impl Dice {
    pub(crate) fn new(seed: u64, request: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        bytes[8..16].copy_from_slice(&request.to_le_bytes());
        Self(StdRng::from_seed(bytes))
    }

    /// Is true once in `many` times on average.
    pub(crate) fn one_in(&mut self, many: u32) -> bool {
        self.0.random_range(0..many) == 0
    }

    /// A number below `end`, or 0 if `end` is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0.random_range(0..end.max(1))
    }

    pub(crate) fn between(&mut self, first: i128, last: i128) -> i128 {
        self.0.random_range(first..=last.max(first))
    }

    /// An element of a list that isn't empty.
    pub(crate) fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// One of several texts.
    pub(crate) fn word(&mut self, all: &[&'static str]) -> &'static str {
        all[self.below(all.len())]
    }

    pub(crate) fn maybe<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        if all.is_empty() { None } else { Some(self.pick(all)) }
    }

    pub(crate) fn bytes(&mut self, most: usize) -> Vec<u8> {
        (0..self.below(most + 1)).map(|_| self.0.random()).collect()
    }
}
