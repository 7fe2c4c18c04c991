//! How large the parts of an object are. How many it will have isn't known
//! when the first is put, and there is a most. One of them is held in memory.

use std::ops::RangeInclusive;

/// The most parts of an object.
const MOST: usize = 10_000;
/// The least and the most bytes of a part that isn't the last.
pub(super) const SIZES: RangeInclusive<usize> =
    5 * 1024 * 1024..=1024 * 1024 * 1024;
/// How large parts become by themselves.
const LARGEST: usize = 128 * 1024 * 1024;
/// How many parts have the same size.
const ALIKE: usize = 800;

/// How many bytes a part has, by its number, if the first has so many; none if
/// an object doesn't have as many parts.
pub(super) fn size_of(number: usize, first: usize) -> Option<usize> {
    let grown = first.saturating_mul(1 + number / ALIKE);
    (number < MOST).then(|| grown.min(LARGEST.max(first)))
}

/// How many bytes all parts of an object can have, if the first has so many.
pub(super) fn largest(first: usize) -> u64 {
    let sizes = (0..MOST).filter_map(|number| size_of(number, first));
    sizes.map(|size| size as u64).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEBIBYTE: usize = 1024 * 1024;

    /// The sizes of all parts that there can be, and of some that can't.
    fn sizes(first: usize) -> Vec<usize> {
        let sizes = (0..2 * MOST).filter_map(|number| size_of(number, first));
        sizes.collect()
    }

    #[test]
    fn three_of_the_largest_volumes_fit_into_the_most_parts() {
        assert_eq!(largest(16 * MEBIBYTE), 900 * 1024 * MEBIBYTE as u64);
        assert!(largest(16 * MEBIBYTE) > 3 * 300_000_000_000);
        assert!(largest(*SIZES.start()) > 300_000_000_000);
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
