//! Sizes of an object's parts. The number of parts is limited, but not known
//! when the first is put. One part is held in memory.

use std::ops::RangeInclusive;

use super::limit::Limits;

/// The most parts of an object in S3. Other stores take fewer.
pub(super) const MOST: usize = 10_000;
/// The least and the most bytes of a part that isn't the last.
pub(super) const SIZES: RangeInclusive<usize> =
    5 * 1024 * 1024..=1024 * 1024 * 1024;
/// The size up to which parts grow.
const LARGEST: usize = 128 * 1024 * 1024;
/// How many parts have the same size.
const ALIKE: usize = 800;
/// Bytes that must fit where a store takes fewer parts: the largest volume, and
/// what packing adds.
pub(crate) const ENOUGH: u64 = 330 * 1024 * 1024 * 1024;

/// The parts of an object, of which the first has `first` bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    first: usize,
    most: usize,
    /// The most bytes of a part.
    end: usize,
    /// How many bytes each part has more than the one before, where that is
    /// necessary for [`ENOUGH`] to fit.
    step: usize,
}

impl Parts {
    /// The parts for a store with these limits.
    pub(super) fn of(first: usize, limits: Limits) -> Self {
        let Limits { parts: most, size: end } = limits;
        if most >= MOST {
            return Self { first, most: MOST, end, step: 0 };
        }
        let count = most as u64;
        let lacking = ENOUGH.saturating_sub(count * first as u64);
        // All parts together have so many steps more than parts of equal size.
        let steps = (count * count.saturating_sub(1) / 2).max(1);
        let step = usize::try_from(lacking.div_ceil(steps));
        Self { first, most, end, step: step.unwrap_or(usize::MAX) }
    }

    /// The bytes of the part with a number. `None` if an object can't have that
    /// many parts.
    pub(super) fn size(&self, number: usize) -> Option<usize> {
        if number >= self.most {
            return None;
        }
        if self.most == MOST {
            let grown = self.first.saturating_mul(1 + number / ALIKE);
            return Some(grown.min(LARGEST.max(self.first)).min(self.end));
        }
        let grown = number.saturating_mul(self.step);
        Some(self.first.saturating_add(grown).min(self.end))
    }

    /// The most bytes of an object, in all its parts.
    pub(super) fn largest(&self) -> u64 {
        let sizes = (0..self.most).filter_map(|number| self.size(number));
        sizes.map(|size| size as u64).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEBIBYTE: usize = 1024 * 1024;

    fn of(first: usize, parts: usize) -> Parts {
        Parts::of(first, Limits { parts, ..Limits::USUAL })
    }

    /// The sizes of all possible parts. Also asks for impossible ones.
    fn sizes(first: usize) -> Vec<usize> {
        let parts = of(first, MOST);
        let sizes = (0..2 * MOST).filter_map(|number| parts.size(number));
        sizes.collect()
    }

    #[test]
    fn three_of_the_largest_volumes_fit_into_the_most_parts() {
        let largest = |first| of(first, MOST).largest();
        assert_eq!(largest(16 * MEBIBYTE), 900 * 1024 * MEBIBYTE as u64);
        assert!(largest(16 * MEBIBYTE) > 3 * 300_000_000_000);
        assert!(largest(*SIZES.start()) > 300_000_000_000);
    }

    #[test]
    fn the_largest_volume_fits_into_a_thousand_parts() {
        for first in [*SIZES.start(), 16 * MEBIBYTE, 512 * MEBIBYTE] {
            let parts = of(first, 1000);
            assert!(parts.largest() >= ENOUGH, "{first}");
            assert_eq!(parts.size(0), Some(first));
            assert_eq!(parts.size(1000), None);
            let last = parts.size(999).unwrap();
            assert!(last <= 700 * MEBIBYTE, "{last}");
        }
        // Small objects have small parts: the first 2 GiB have none of 64 MiB.
        let parts = of(16 * MEBIBYTE, 1000);
        let first = (0..56).map(|it| parts.size(it).unwrap());
        assert!(first.clone().sum::<usize>() < 2048 * MEBIBYTE);
        assert!(first.max().unwrap() < 64 * MEBIBYTE);
    }

    #[test]
    fn few_parts_are_as_large_as_any_may_be() {
        let parts = of(16 * MEBIBYTE, 3);
        assert_eq!(parts.size(2), Some(*SIZES.end()));
        assert_eq!(parts.largest(), (16 + 2048) * MEBIBYTE as u64);
        assert_eq!(of(16 * MEBIBYTE, 1).largest(), 16 << 20);
        let small = Limits { parts: 3, size: 20 * MEBIBYTE };
        let parts = Parts::of(16 * MEBIBYTE, small);
        assert_eq!(parts.largest(), 56 * MEBIBYTE as u64);
        let many = Limits { parts: MOST, ..small };
        let parts = Parts::of(16 * MEBIBYTE, many);
        assert_eq!(parts.size(MOST - 1), Some(20 * MEBIBYTE));
    }

    #[test]
    fn parts_grow_up_to_a_most() {
        for first in [*SIZES.start(), 16 * MEBIBYTE, 100 * MEBIBYTE] {
            let sizes = sizes(first);
            assert_eq!(sizes.len(), 10_000);
            assert_eq!(sizes[ALIKE - 1], first);
            assert_eq!(sizes[ALIKE], LARGEST.min(2 * first));
            assert!(sizes.is_sorted());
            assert!(sizes.iter().all(|size| *size <= 128 * MEBIBYTE));
        }
    }

    #[test]
    fn parts_that_are_larger_from_the_first_stay_as_they_are() {
        let first = 200 * MEBIBYTE;
        assert_eq!(sizes(first), vec![first; 10_000]);
    }
}
