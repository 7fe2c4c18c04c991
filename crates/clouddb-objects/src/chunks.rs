//! Reads the source of an object in pieces, and records what was read.

use std::{fmt, pin::Pin};

use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Error;

/// The most bytes that are passed on at once.
pub(crate) const CHUNK: usize = 64 * 1024;

/// A SHA-256.
#[derive(Clone, Copy, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Checksum([u8; 32]);

/// How an object is recognized: by its length and its checksum.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub struct Written {
    /// How many bytes it has.
    pub size: u64,
    /// The SHA-256 of all of them.
    pub sha256: Checksum,
}

/// Counts and digests the bytes that pass.
#[derive(Clone, Debug, Default)]
pub(crate) struct Meter {
    size: u64,
    sha256: Sha256,
}

impl Meter {
    pub(crate) fn take(&mut self, chunk: &[u8]) {
        self.size += chunk.len() as u64;
        self.sha256.update(chunk);
    }

    pub(crate) fn written(self) -> Written {
        let sha256 = Checksum(self.sha256.finalize().into());
        Written { size: self.size, sha256 }
    }
}

type Source<'a> =
    Pin<&'a mut (dyn Stream<Item = Result<Bytes, Error>> + Send + 'a)>;

/// A source, in pieces of the sizes that a store wants.
pub(crate) struct Chunks<'a> {
    source: Source<'a>,
    /// Bytes that were read, but not taken yet.
    rest: Bytes,
    /// Whether the source has ended. It must not be polled again then.
    is_over: bool,
    meter: Meter,
}

impl<'a> Chunks<'a> {
    pub(crate) fn new(source: Source<'a>) -> Self {
        let (rest, meter) = (Bytes::new(), Meter::default());
        Self { source, rest, is_over: false, meter }
    }

    /// Whether the source is at its end. Waits until that is known.
    pub(crate) async fn is_at_end(&mut self) -> Result<bool, Error> {
        while self.rest.is_empty() && !self.is_over {
            match self.source.next().await {
                Some(chunk) => self.rest = chunk?,
                None => self.is_over = true,
            }
        }
        Ok(self.rest.is_empty())
    }

    /// The next bytes, at most `most` and at most a chunk. `None` at the end.
    pub(crate) async fn next(
        &mut self,
        most: u64,
    ) -> Result<Option<Bytes>, Error> {
        if most == 0 || self.is_at_end().await? {
            return Ok(None);
        }
        let most = usize::try_from(most).unwrap_or(CHUNK).min(CHUNK);
        let chunk = self.rest.split_to(most.min(self.rest.len()));
        self.meter.take(&chunk);
        Ok(Some(chunk))
    }

    /// The next `most` bytes in one piece, or all that are left.
    pub(crate) async fn fill(&mut self, most: usize) -> Result<Bytes, Error> {
        let mut piece = BytesMut::new();
        while let Some(chunk) = self.next((most - piece.len()) as u64).await? {
            piece.extend_from_slice(&chunk);
        }
        Ok(piece.freeze())
    }

    /// The size and checksum of the bytes that were taken.
    pub(crate) fn written(&self) -> Written {
        self.meter.clone().written()
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TryFrom<String> for Checksum {
    type Error = hex::FromHexError;

    fn try_from(text: String) -> Result<Self, hex::FromHexError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes)?;
        Ok(Self(bytes))
    }
}

impl From<Checksum> for String {
    fn from(checksum: Checksum) -> Self {
        checksum.to_string()
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use futures::{executor::block_on, stream};

    use super::*;

    #[test]
    fn pieces_have_the_sizes_that_were_asked_for() {
        let parts = ["ab", "", "cdefg", "", "h", ""];
        let parts = parts.map(|part| Ok(Bytes::from_static(part.as_bytes())));
        let source = pin!(stream::iter(parts));
        let mut chunks = Chunks::new(source);
        block_on(async {
            assert_eq!(chunks.fill(3).await.unwrap(), "abc");
            assert_eq!(chunks.next(2).await.unwrap().unwrap(), "de");
            assert!(chunks.next(0).await.unwrap().is_none());
            assert_eq!(chunks.written().size, 5);
            assert!(!chunks.is_at_end().await.unwrap());
            assert_eq!(chunks.fill(9).await.unwrap(), "fgh");
            assert!(chunks.is_at_end().await.unwrap());
            assert!(chunks.next(1).await.unwrap().is_none());
        });
        let mut whole = Meter::default();
        whole.take(b"abcdefgh");
        assert_eq!(chunks.written(), whole.written());
    }

    #[test]
    fn a_source_that_has_ended_is_not_asked_again() {
        // The source panics if it is polled again.
        let source = pin!(stream::unfold(1, async |left| {
            let next = (Ok(Bytes::from_static(b"a")), 0);
            (left > 0).then_some(next)
        }));
        let mut chunks = Chunks::new(source);
        block_on(async {
            assert_eq!(chunks.fill(9).await.unwrap(), "a");
            assert!(chunks.is_at_end().await.unwrap());
            assert!(chunks.next(9).await.unwrap().is_none());
        });
    }

    #[test]
    fn a_checksum_is_read_as_it_is_written() {
        let written = Meter::default().written();
        let text = serde_json::to_string(&written).unwrap();
        assert!(text.contains("e3b0c44298fc1c149afbf4c8996fb924"), "{text}");
        assert_eq!(serde_json::from_str::<Written>(&text).unwrap(), written);
        let short = r#"{"size": 0, "sha256": "e3"}"#;
        assert!(serde_json::from_str::<Written>(short).is_err());
    }
}
