//! Connects streams to a thread that does blocking work.
//!
//! Polling the [`Pump`] for bytes also polls its source, so nothing goes on
//! that no caller waits for. Queues of a few pieces connect both with the
//! thread. The thread ends when its work is done, or when either end is
//! dropped.

use std::{
    fmt,
    io::{self, BufRead, ErrorKind, Read, Write},
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes, BytesMut};
use futures::future::BoxFuture;
use tokio::{sync::mpsc, task::spawn_blocking};

use crate::Error;

/// The most bytes of a piece.
pub(crate) const PIECE: usize = 128 * 1024;
/// How many pieces each of the two queues holds.
const WAITING: usize = 4;

/// A piece, or the end. A queue that closes without an end is incomplete.
#[derive(Debug)]
enum Part {
    Bytes(Bytes),
    End,
}

/// Where the source puts what it reads.
#[derive(Debug)]
pub(crate) struct Feed(mpsc::Sender<Part>);

/// The thread takes no more pieces. Its own outcome says why.
#[derive(Debug)]
pub(crate) struct Full;

impl Feed {
    pub(crate) async fn put(&self, bytes: Bytes) -> Result<(), Full> {
        self.0.send(Part::Bytes(bytes)).await.map_err(|_| Full)
    }

    /// Marks the end. A source that fails doesn't do this, so its data isn't
    /// taken for complete.
    pub(crate) async fn end(self) -> Result<(), Full> {
        self.0.send(Part::End).await.map_err(|_| Full)
    }
}

/// What the thread reads.
#[derive(Debug)]
pub(crate) struct Input {
    parts: mpsc::Receiver<Part>,
    piece: Bytes,
    is_over: bool,
}

impl BufRead for Input {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.piece.is_empty() && !self.is_over {
            match self.parts.blocking_recv() {
                Some(Part::Bytes(piece)) => self.piece = piece,
                Some(Part::End) => self.is_over = true,
                None => return Err(ErrorKind::UnexpectedEof.into()),
            }
        }
        Ok(&self.piece)
    }

    fn consume(&mut self, amount: usize) {
        self.piece.advance(amount);
    }
}

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.fill_buf()?.read(buffer)?;
        self.consume(length);
        Ok(length)
    }
}

/// What the thread writes.
#[derive(Debug)]
pub(crate) struct Output {
    parts: mpsc::Sender<Result<Part, Error>>,
    piece: BytesMut,
}

impl Output {
    fn send(&self, part: Result<Part, Error>) -> io::Result<()> {
        let sent = self.parts.blocking_send(part);
        sent.map_err(|_| ErrorKind::BrokenPipe.into())
    }

    fn finish(mut self, outcome: Result<(), Error>) {
        let finished = match outcome {
            Ok(()) => self.flush().and_then(|()| self.send(Ok(Part::End))),
            Err(error) => self.send(Err(error)),
        };
        // It fails only if the receiver was dropped.
        drop(finished);
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = PIECE - self.piece.len();
        let taken = &bytes[..bytes.len().min(room)];
        self.piece.extend_from_slice(taken);
        if self.piece.len() == PIECE {
            self.flush()?;
        }
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let piece = self.piece.split().freeze();
        self.send(Ok(Part::Bytes(piece)))
    }
}

/// The stream of what a thread makes from a source.
pub(crate) struct Pump {
    /// Yields how many bytes went in. `None` once it is done.
    source: Option<BoxFuture<'static, Result<u64, Error>>>,
    went_in: u64,
    came_out: u64,
    made: mpsc::Receiver<Result<Part, Error>>,
    state: State,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum State {
    Going,
    Done,
    Failed,
}

impl Pump {
    /// Starts the thread, which does `work`, and feeds it from a source.
    pub(crate) fn start<S>(
        source: impl FnOnce(Feed) -> S,
        work: impl FnOnce(Input, &mut Output) -> Result<(), Error> + Send + 'static,
    ) -> Self
    where
        S: Future<Output = Result<u64, Error>> + Send + 'static,
    {
        let (feed, parts) = mpsc::channel(WAITING);
        let (output, made) = mpsc::channel(WAITING);
        let source = source(Feed(feed));
        let input = Input { parts, piece: Bytes::new(), is_over: false };
        let mut output = Output { parts: output, piece: BytesMut::new() };
        // If the pump is dropped, its queues close, and the thread ends.
        drop(spawn_blocking(move || {
            let outcome = work(input, &mut output);
            output.finish(outcome);
        }));
        Self {
            source: Some(Box::pin(source)),
            went_in: 0,
            came_out: 0,
            made,
            state: State::Going,
        }
    }

    /// How many bytes went in. `None` until everything came out.
    pub(crate) fn went_in(&self) -> Option<u64> {
        (self.state == State::Done).then_some(self.went_in)
    }

    /// How many bytes came out. `None` until everything did.
    pub(crate) fn came_out(&self) -> Option<u64> {
        (self.state == State::Done).then_some(self.came_out)
    }

    pub(crate) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        if self.state != State::Going {
            return Poll::Ready(None);
        }
        let made = self.poll_made(context);
        let made = ready!(made);
        match &made {
            Ok(Some(piece)) => self.came_out += piece.len() as u64,
            Ok(None) => self.state = State::Done,
            Err(_) => {
                self.state = State::Failed;
                self.source = None;
            }
        }
        Poll::Ready(made.transpose())
    }

    fn poll_made(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, Error>> {
        if let Some(source) = &mut self.source
            && let Poll::Ready(outcome) = Pin::as_mut(source).poll(context)
        {
            self.went_in = outcome?;
            self.source = None;
        }
        match ready!(self.made.poll_recv(context)) {
            Some(Ok(Part::Bytes(piece))) => Poll::Ready(Ok(Some(piece))),
            Some(Ok(Part::End)) => Poll::Ready(Ok(None)),
            Some(Err(error)) => Poll::Ready(Err(error)),
            None => Poll::Ready(Err(Error::Stopped)),
        }
    }
}

impl fmt::Debug for Pump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pump")
            .field("state", &self.state)
            .field("came_out", &self.came_out)
            .finish_non_exhaustive()
    }
}
