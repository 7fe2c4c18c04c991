use std::{
    fmt,
    ops::Range,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures::{Stream, StreamExt, stream::BoxStream};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

use crate::{
    Error, Written,
    chunks::{CHUNK, Meter},
};

/// The contents of an object, or a part of them, as a stream.
///
/// It ends with an error if bytes are missing, so a stream that ends without
/// one was complete.
pub struct Content {
    size: u64,
    missing: u64,
    stream: BoxStream<'static, Result<Bytes, Error>>,
    expected: Option<(Written, Meter)>,
    is_over: bool,
}

impl Content {
    pub(crate) fn new(
        size: u64,
        length: u64,
        stream: BoxStream<'static, Result<Bytes, Error>>,
    ) -> Self {
        let missing = length;
        Self { size, missing, stream, expected: None, is_over: false }
    }

    /// An empty part of an object.
    pub(crate) fn nothing(size: u64) -> Self {
        Self::new(size, 0, futures::stream::empty().boxed())
    }

    /// How many bytes the whole object has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The same contents, but they end with [`Error::Damaged`] if they aren't
    /// what was written.
    pub(crate) fn verified(mut self, written: Written) -> Self {
        self.expected = Some((written, Meter::default()));
        self
    }

    fn end(&mut self) -> Option<Error> {
        if self.missing > 0 {
            let missing = self.missing;
            let text = format!("it ends {missing} bytes early");
            return Some(Error::Damaged(text));
        }
        let (expected, meter) = self.expected.take()?;
        let found = meter.written();
        (found != expected).then(|| {
            Error::Damaged(format!(
                "{} bytes with the SHA-256 {} were written, {} with {} are \
                 there",
                expected.size, expected.sha256, found.size, found.sha256
            ))
        })
    }

    fn passes(&mut self, chunk: &[u8]) -> Result<(), Error> {
        let length = chunk.len() as u64;
        self.missing = self.missing.checked_sub(length).ok_or_else(|| {
            Error::unexpected("more of an object comes than it has")
        })?;
        if let Some((_, meter)) = &mut self.expected {
            meter.take(chunk);
        }
        Ok(())
    }
}

impl Stream for Content {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let next = match self.stream.poll_next_unpin(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(Some(Ok(chunk))) => {
                Some(self.passes(&chunk).map(|()| chunk))
            }
            Poll::Ready(Some(Err(error))) => Some(Err(error)),
            Poll::Ready(None) => self.end().map(Err),
        };
        self.is_over = !matches!(next, Some(Ok(_)));
        Poll::Ready(next)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut content = f.debug_struct("Content");
        content.field("size", &self.size).finish_non_exhaustive()
    }
}

/// The bytes of a reader, as a source to put.
pub fn from_reader(
    reader: impl AsyncRead + Send,
) -> impl Stream<Item = Result<Bytes, Error>> + Send {
    ReaderStream::with_capacity(reader, CHUNK)
        .map(|chunk| chunk.map_err(|error| Error::Source(Arc::new(error))))
}

/// The bounds of a range within an object; empty if it begins beyond the end.
pub(crate) fn part(range: Option<&Range<u64>>, size: u64) -> Range<u64> {
    let Some(range) = range else { return 0..size };
    let end = range.end.min(size);
    range.start.min(end)..end
}

#[cfg(test)]
mod tests {
    use futures::{TryStreamExt, executor::block_on, stream};

    use super::*;

    fn content(length: u64, parts: &[&'static str]) -> Content {
        let parts = parts.iter().map(|part| part.as_bytes());
        let parts: Vec<_> =
            parts.map(|part| Ok(Bytes::from_static(part))).collect();
        Content::new(length, length, stream::iter(parts).boxed())
    }

    fn read(content: Content) -> Result<Vec<Bytes>, Error> {
        block_on(content.try_collect())
    }

    #[test]
    fn what_is_too_short_or_too_long_is_an_error() {
        assert_eq!(read(content(3, &["ab", "c"])).unwrap().len(), 2);
        let short = read(content(3, &["ab"]));
        assert!(matches!(short, Err(Error::Damaged(_))), "{short:?}");
        let long = read(content(3, &["ab", "cd"]));
        assert!(matches!(long, Err(Error::Unexpected(_))), "{long:?}");
    }

    #[test]
    fn nothing_comes_after_an_error() {
        let mut content = content(1, &["ab", "c"]);
        assert!(block_on(content.next()).unwrap().is_err());
        assert!(block_on(content.next()).is_none());
    }

    #[test]
    fn a_part_is_what_there_is() {
        assert_eq!(part(None, 5), 0..5);
        assert_eq!(part(Some(&(1..3)), 5), 1..3);
        assert_eq!(part(Some(&(3..9)), 5), 3..5);
        assert!(part(Some(&(5..9)), 5).is_empty());
        assert!(part(Some(&(7..9)), 5).is_empty());
        let (start, end) = (3, 1);
        assert!(part(Some(&(start..end)), 5).is_empty());
    }
}
