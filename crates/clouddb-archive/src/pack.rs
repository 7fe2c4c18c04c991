use std::{
    io::{self, BufRead, Write},
    iter,
    pin::{Pin, pin},
    task::{Context, Poll},
};

use age::{Encryptor, Recipient, x25519};
use bytes::{Bytes, BytesMut};
use futures::Stream;
use tokio::io::{AsyncRead, AsyncReadExt};
use zstd::stream::write::Encoder;

use crate::{
    Error, Key,
    pump::{Feed, Input, Output, PIECE, Pump},
};

/// The compression level that costs least for the bytes it saves.
const LEVEL: i32 = 1;
const WORKERS: u32 = 2;

/// An archive that is being made, as a stream. It ends with an error unless the
/// whole source is in it.
///
/// `&mut Packed` is a stream, too: with that, a caller can still ask for
/// [`Packed::plain_bytes`] at the end.
#[derive(Debug)]
#[must_use = "nothing is packed that nobody asks for"]
pub struct Packed(Pump);

/// Packs everything in a source, encrypted if there is a key.
///
/// Must be called within a runtime of tokio.
pub fn pack(
    source: impl AsyncRead + Send + 'static,
    key: Option<&Key>,
) -> Packed {
    let recipient = key.map(Key::recipient);
    Packed(Pump::start(
        |feed| read(source, feed),
        |input, output| {
            make(input, output, recipient)
                .map_err(|error| Error::Pack(error.into()))
        },
    ))
}

impl Packed {
    /// How many bytes the source had. `None` until the stream has ended without
    /// an error.
    #[must_use]
    pub fn plain_bytes(&self) -> Option<u64> {
        self.0.went_in()
    }
}

impl Stream for Packed {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.0.poll_next(context)
    }
}

async fn read(source: impl AsyncRead, feed: Feed) -> Result<u64, Error> {
    let mut source = pin!(source);
    let mut total = 0;
    loop {
        let mut piece = BytesMut::with_capacity(PIECE);
        let length = source.read_buf(&mut piece).await;
        let length = length.map_err(|error| Error::Source(error.into()))?;
        let sent = match length {
            0 => return Ok(feed.end().await.map_or(0, |()| total)),
            _ => feed.put(piece.freeze()).await,
        };
        if sent.is_err() {
            return Ok(0);
        }
        total += length as u64;
    }
}

fn make(
    input: Input,
    output: &mut Output,
    recipient: Option<x25519::Recipient>,
) -> io::Result<()> {
    let Some(recipient) = recipient else {
        compress(input, output)?;
        return Ok(());
    };
    let recipients = iter::once(&recipient as &dyn Recipient);
    let encryptor = Encryptor::with_recipients(recipients)
        .expect("one recipient fits to itself");
    let encrypted = encryptor.wrap_output(output)?;
    compress(input, encrypted)?.finish()?;
    Ok(())
}

fn compress<W: Write>(mut input: Input, output: W) -> io::Result<W> {
    let mut encoder = Encoder::new(output, LEVEL)?;
    encoder.include_checksum(true)?;
    encoder.multithread(WORKERS)?;
    loop {
        let piece = input.fill_buf()?;
        if piece.is_empty() {
            return encoder.finish();
        }
        let length = piece.len();
        encoder.write_all(piece)?;
        input.consume(length);
    }
}
