const GIGABYTE: u64 = 1 << 30;

/// A number of bytes in gigabytes, to a hundredth of one.
pub(super) fn gigabytes(bytes: u64) -> f64 {
    in_parts(bytes / (GIGABYTE / 100), 100)
}

/// The same to a millionth, rounded up, so that a few bytes aren't 0.
pub(super) fn exact_gigabytes(bytes: u64) -> f64 {
    let whole = bytes / GIGABYTE;
    let millionths = (bytes % GIGABYTE * 1_000_000).div_ceil(GIGABYTE);
    in_parts(whole, 1) + in_parts(millionths, 1_000_000)
}

/// How many gigabytes `number` parts are, with `parts` in each gigabyte.
fn in_parts(number: u64, parts: u32) -> f64 {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    f64::from(number) / f64::from(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "they are the nearest to a decimal")]
    fn few_bytes_are_some() {
        assert_eq!(exact_gigabytes(0), 0.0);
        assert_eq!(exact_gigabytes(1), 0.000_001);
        assert_eq!(exact_gigabytes(151_425_478), 0.141_026);
        assert_eq!(exact_gigabytes(5 * GIGABYTE / 2), 2.5);
        assert_eq!(gigabytes(10_000_000), 0.0);
        assert_eq!(gigabytes(5 * GIGABYTE / 2), 2.5);
        assert!(exact_gigabytes(u64::MAX) > 4e9);
    }
}
