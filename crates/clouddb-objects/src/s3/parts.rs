//! How large the parts of an object are. How many it will have isn't known
//! when the first is put, and there is a most.

use std::ops::RangeInclusive;

/// The most parts of an object.
pub(super) const MOST: usize = 10_000;
/// The least and the most bytes of a part that isn't the last.
pub(super) const SIZES: RangeInclusive<usize> =
    5 * 1024 * 1024..=1024 * 1024 * 1024;
/// How many parts have the same size.
const ALIKE: usize = 800;

/// How many bytes a part has, by its number, if the first has so many.
pub(super) fn size_of(number: usize, first: usize) -> usize {
    first.saturating_mul(1 + number / ALIKE).min(*SIZES.end())
}

/// How many bytes all parts of an object can have, if the first has so many.
pub(super) fn largest(first: usize) -> u64 {
    (0..MOST).map(|number| size_of(number, first) as u64).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEBIBYTE: usize = 1024 * 1024;
    const TEBIBYTE: u64 = 1024 * 1024 * 1024 * 1024;

    /// The size of the part that the last byte of an object is in.
    fn last_of(bytes: u64, first: usize) -> usize {
        let mut left = bytes;
        let mut sizes = (0..MOST).map(|number| size_of(number, first));
        sizes
            .find(|size| {
                let is_last = left <= *size as u64;
                left = left.saturating_sub(*size as u64);
                is_last
            })
            .unwrap()
    }

    #[test]
    fn the_largest_volume_fits_into_the_most_parts() {
        let volume = 300_000_000_000;
        assert!(largest(*SIZES.start()) > volume);
        assert!(largest(16 * MEBIBYTE) > TEBIBYTE);
        assert_eq!(last_of(volume, 16 * MEBIBYTE), 112 * MEBIBYTE);
        assert_eq!(last_of(TEBIBYTE, 16 * MEBIBYTE), 208 * MEBIBYTE);
    }

    #[test]
    fn parts_begin_small_and_end_at_the_largest() {
        let first = 16 * MEBIBYTE;
        assert_eq!(size_of(0, first), first);
        assert_eq!(size_of(ALIKE - 1, first), first);
        assert_eq!(size_of(ALIKE, first), 2 * first);
        for first in [*SIZES.start(), 16 * MEBIBYTE, *SIZES.end()] {
            let sizes = (0..MOST).map(|number| size_of(number, first));
            assert!(sizes.clone().is_sorted());
            assert!(sizes.clone().all(|size| SIZES.contains(&size)));
        }
    }
}
