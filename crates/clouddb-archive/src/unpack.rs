use std::{
    cell::Cell,
    io::{self, BufRead, BufReader, Read, Write},
    iter,
    pin::{Pin, pin},
    rc::Rc,
    task::{Context, Poll},
};

use age::{DecryptError, Decryptor, Identity, x25519};
use bytes::Bytes;
use futures::{Stream, StreamExt};
use tokio::io::{AsyncWrite, AsyncWriteExt};
use zstd::{
    stream::raw::{Decoder, InBuffer, Operation, OutBuffer},
    zstd_safe::DParameter,
};

use crate::{
    Cause, Error, Key,
    pump::{Feed, Input, Output, PIECE, Pump},
};

/// The largest window of zstd that is accepted, as a power of two in bytes. It
/// bounds the memory. An archive with a larger one isn't ours.
const WINDOW_LOG: u32 = 23;
/// The most bytes of the head that age writes before the content, which has a
/// few hundred.
const LONGEST_HEAD: usize = 64 * 1024;

/// The contents of an archive, as a stream. It ends with an error unless they
/// are what was packed: don't trust them before the end.
#[derive(Debug)]
#[must_use = "nothing is unpacked that nobody asks for"]
pub struct Unpacked(Pump);

/// Unpacks an archive, which must be encrypted if there is a key.
///
/// Must be called within a runtime of tokio.
pub fn unpack<E: Into<Cause> + Send + 'static>(
    source: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    key: Option<&Key>,
) -> Unpacked {
    let identity = key.map(|key| key.identity().clone());
    Unpacked(Pump::start(
        |feed| read(source, feed),
        |input, output| match identity {
            None => decompress(input, output),
            Some(identity) => decrypt(input, output, &identity),
        },
    ))
}

impl Unpacked {
    /// How many bytes were packed. `None` until the stream has ended without an
    /// error.
    #[must_use]
    pub fn plain_bytes(&self) -> Option<u64> {
        self.0.came_out()
    }

    /// Writes everything, and returns how many bytes that were. Flushes the
    /// target but doesn't close it: after an error, a reader of the target
    /// would take that for the end of the data.
    ///
    /// A target may stop reading because it has noticed damage first. So this
    /// reads the rest of the archive, and returns the damage as the error if it
    /// finds some.
    pub async fn write_to(
        mut self,
        target: &mut (impl AsyncWrite + Unpin),
    ) -> Result<u64, Error> {
        let mut written = Ok(());
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if written.is_ok() {
                written = target.write_all(&piece).await;
            }
        }
        written.map_err(Error::Target)?;
        target.flush().await.map_err(Error::Target)?;
        self.plain_bytes().ok_or(Error::Stopped)
    }
}

impl Stream for Unpacked {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.0.poll_next(context)
    }
}

async fn read<E: Into<Cause>>(
    source: impl Stream<Item = Result<Bytes, E>>,
    feed: Feed,
) -> Result<u64, Error> {
    let mut source = pin!(source);
    let mut total = 0;
    while let Some(piece) = source.next().await {
        let piece = piece.map_err(|error| Error::Source(error.into()))?;
        total += piece.len() as u64;
        if feed.put(piece).await.is_err() {
            return Ok(0);
        }
    }
    Ok(feed.end().await.map_or(0, |()| total))
}

fn decrypt(
    input: Input,
    output: &mut Output,
    identity: &x25519::Identity,
) -> Result<(), Error> {
    let left = Rc::new(Cell::new(Some(LONGEST_HEAD)));
    let input = Head { input, left: Rc::clone(&left) };
    let decryptor = Decryptor::new_buffered(input).map_err(refused)?;
    let identities = iter::once(identity as &dyn Identity);
    let plain = decryptor.decrypt(identities).map_err(refused)?;
    left.set(None);
    decompress(BufReader::with_capacity(PIECE, plain), output)
}

fn refused(error: DecryptError) -> Error {
    match error {
        DecryptError::NoMatchingKeys => Error::WrongKey(error.into()),
        _ => Error::damaged(error),
    }
}

/// The input of an archive, which ends with an error beyond a limit as long as
/// there is one: age holds the whole head in memory.
struct Head {
    input: Input,
    left: Rc<Cell<Option<usize>>>,
}

impl BufRead for Head {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let bytes = self.input.fill_buf()?;
        match self.left.get() {
            Some(0) => Err(io::Error::other("its head is too long")),
            Some(left) => Ok(&bytes[..bytes.len().min(left)]),
            None => Ok(bytes),
        }
    }

    fn consume(&mut self, amount: usize) {
        let left = self.left.get();
        self.left.set(left.map(|left| left.saturating_sub(amount)));
        self.input.consume(amount);
    }
}

impl Read for Head {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.fill_buf()?.read(buffer)?;
        self.consume(length);
        Ok(length)
    }
}

/// Reads exactly one frame of zstd: [`crate::pack`] never writes another one
/// after it.
fn decompress(
    mut input: impl BufRead,
    output: &mut Output,
) -> Result<(), Error> {
    let mut decoder = Decoder::new().map_err(Error::damaged)?;
    decoder
        .set_parameter(DParameter::WindowLogMax(WINDOW_LOG))
        .map_err(Error::damaged)?;
    let mut room = vec![0; PIECE];
    let mut is_whole = false;
    loop {
        let bytes = input.fill_buf().map_err(Error::damaged)?;
        match (bytes.is_empty(), is_whole) {
            (true, true) => return Ok(()),
            (true, false) => return Err(Error::damaged("it was cut off")),
            (false, true) => return Err(Error::damaged("more comes after it")),
            (false, false) => {}
        }
        let mut from = InBuffer::around(bytes);
        let mut was_full = false;
        while !is_whole && (from.pos() < bytes.len() || was_full) {
            let mut to = OutBuffer::around(&mut room[..]);
            let run = decoder.run(&mut from, &mut to);
            is_whole = run.map_err(Error::damaged)? == 0;
            was_full = to.as_slice().len() == PIECE;
            output.write_all(to.as_slice()).map_err(Error::damaged)?;
        }
        let used = from.pos();
        input.consume(used);
    }
}
