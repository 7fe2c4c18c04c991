/// A number of bytes in gigabytes, to a hundredth of one.
pub(super) fn gigabytes(bytes: u64) -> f64 {
    const HUNDREDTH: u64 = (1 << 30) / 100;
    let hundredths = (bytes / HUNDREDTH).min(u32::MAX.into());
    f64::from(u32::try_from(hundredths).unwrap_or(u32::MAX)) / 100.0
}
