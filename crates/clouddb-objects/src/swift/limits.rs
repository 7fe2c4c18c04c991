//! The limits of objects that a Swift is configured to have.

use serde_json::Value;

use super::Swift;
use crate::{Error, s3::ENOUGH};

/// How many segments an object may have, and how many bytes each has at most.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Limits {
    pub(super) segments: u32,
    pub(super) size: u64,
}

impl Limits {
    /// Fits the settings to a Swift that takes less. Larger segments make up
    /// for fewer, as far as Swift takes them.
    fn within(self, about: &Value) -> Self {
        let said =
            |part: &str, limit: &str| about.get(part)?.get(limit)?.as_u64();
        let largest = said("swift", "max_file_size").unwrap_or(u64::MAX);
        let size = self.size.min(largest.max(1));
        let most = said("slo", "max_manifest_segments").filter(|it| *it > 0);
        let most = most.and_then(|most| u32::try_from(most).ok());
        match most.filter(|most| *most < self.segments) {
            None => Self { size, ..self },
            Some(segments) => {
                let enough = ENOUGH.div_ceil(segments.into());
                let size = size.max(enough.min(largest));
                Self { segments, size }
            }
        }
    }
}

impl Swift {
    /// The most bytes of an object.
    pub(crate) async fn largest(&self) -> Result<u64, Error> {
        let Limits { segments, size } = self.limits().await?;
        Ok(u64::from(segments).saturating_mul(size))
    }

    /// The settings, within the limits of the Swift. It is asked once, for the
    /// first object with more than one segment.
    pub(super) async fn limits(&self) -> Result<Limits, Error> {
        let asked = self.limits.get_or_try_init(async || {
            let (segments, size) = (self.most_segments, self.segment_size);
            let about = self.client.about().await?;
            Ok(Limits { segments, size }.within(&about))
        });
        asked.await.copied()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const GIBIBYTE: u64 = 1024 * 1024 * 1024;
    const OWN: Limits = Limits { segments: 1000, size: GIBIBYTE };

    fn about(segments: u64, size: u64) -> Value {
        json!({
            "slo": {"max_manifest_segments": segments},
            "swift": {"max_file_size": size},
        })
    }

    #[test]
    fn a_swift_that_takes_as_much_or_says_nothing_changes_nothing() {
        for about in [
            Value::Null,
            json!({"slo": {}}),
            about(1000, 5 * GIBIBYTE),
            about(5000, 5 * GIBIBYTE),
            about(0, 5 * GIBIBYTE),
        ] {
            assert_eq!(OWN.within(&about), OWN, "{about}");
        }
    }

    #[test]
    fn fewer_segments_are_larger_and_none_is_larger_than_a_file() {
        let fewer = OWN.within(&about(100, 5 * GIBIBYTE));
        assert_eq!(fewer.segments, 100);
        assert!(fewer.size * 100 >= ENOUGH);
        let least = OWN.within(&about(3, 5 * GIBIBYTE));
        assert_eq!(least, Limits { segments: 3, size: 5 * GIBIBYTE });
        let small = OWN.within(&about(1000, 1024));
        assert_eq!(small, Limits { segments: 1000, size: 1024 });
    }
}
