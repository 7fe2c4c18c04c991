//! Requests that hyper can't parse. hyper answers them itself, with a status
//! and nothing else; a fault is sent instead.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::{Buf, Bytes};
use chrono::Utc;
use http::StatusCode;
use slog::info;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use uuid::Uuid;

use crate::{Gateway, faults::Refusal, proxies::Peer};

const START: &[u8] = b"HTTP/1.1 4";
const EMPTY: &[u8] = b"\r\ncontent-length: 0\r\n";
/// Every answer of the gateway has this header.
const OWN: &[u8] = b"\r\nx-request-id: ";
const END: &[u8] = b"\r\n\r\n";
/// The longest answer that is searched for hyper's own. Those are shorter.
const LONGEST: usize = 512;

impl<A> Gateway<A> {
    /// The answer to a request that can't be parsed. Nothing is known of the
    /// representation that it asks for.
    pub(crate) fn unreadable(&self, status: StatusCode, peer: Peer) -> Bytes {
        let message = match status {
            StatusCode::BAD_REQUEST => "The request is not HTTP.",
            _ => "The head of the request is too large.",
        };
        let refusal = Refusal::new(status, message);
        let (status, fault) = self.contract.faults.json(&refusal);
        let id = Uuid::new_v4();
        info!(self.log, "unreadable"; "request" => id.to_string(),
            "address" => peer.address.to_string(),
            "status" => status.as_u16());
        self.metrics.count(None, status, Duration::ZERO);
        let fault = fault.to_string();
        let date = Utc::now().format("%a, %d %b %Y %H:%M:%S GMT");
        Bytes::from(format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\n\
             content-length: {}\r\nconnection: close\r\ndate: {date}\r\n\
             x-request-id: {id}\r\nvary: accept\r\n\r\n{fault}",
            fault.len()
        ))
    }
}

/// A connection on which a fault replaces hyper's own answers.
#[derive(Debug)]
pub(crate) struct Replaced<S, F> {
    stream: S,
    /// Writes the fault.
    fault: F,
    /// The fault that is being written in place of hyper's bytes.
    instead: Option<Instead>,
}

#[derive(Debug)]
struct Instead {
    rest: Bytes,
    /// How many bytes hyper wrote.
    given: usize,
}

impl<S, F: Fn(StatusCode) -> Bytes> Replaced<S, F> {
    pub(crate) fn new(stream: S, fault: F) -> Self {
        Self { stream, fault, instead: None }
    }

    fn instead_of(&self, given: &[u8]) -> Option<Instead> {
        let status = hypers_own(given)?;
        Some(Instead { rest: (self.fault)(status), given: given.len() })
    }
}

/// The status of an answer that is hyper's own: a head and nothing else, which
/// hyper always writes in one piece. No answer of the gateway, nor part of one,
/// looks like that.
fn hypers_own(given: &[u8]) -> Option<StatusCode> {
    let has = |part: &[u8]| given.windows(part.len()).any(|own| own == part);
    let is_own = given.len() <= LONGEST
        && given.starts_with(START)
        && given.ends_with(END)
        && has(EMPTY)
        && !has(OWN);
    if !is_own {
        return None;
    }
    let status = given.get(9..12)?;
    StatusCode::from_bytes(status).ok()
}

impl<S, F> AsyncWrite for Replaced<S, F>
where
    S: AsyncWrite + Unpin,
    F: Fn(StatusCode) -> Bytes + Unpin,
{
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        given: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if this.instead.is_none() {
            this.instead = this.instead_of(given);
        }
        let Some(Instead { rest, given: whole }) = &mut this.instead else {
            return Pin::new(&mut this.stream).poll_write(context, given);
        };
        while rest.has_remaining() {
            let stream = Pin::new(&mut this.stream);
            let written = ready!(stream.poll_write(context, rest))?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            rest.advance(written);
        }
        let whole = *whole;
        this.instead = None;
        Poll::Ready(Ok(whole))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        given: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let mut parts = given.iter().filter(|part| !part.is_empty());
        if let (Some(only), None) = (parts.next(), parts.next()) {
            return self.poll_write(context, only);
        }
        let stream = Pin::new(&mut self.get_mut().stream);
        stream.poll_write_vectored(context, given)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}

impl<S: AsyncRead + Unpin, F: Unpin> AsyncRead for Replaced<S, F> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    const HYPERS: &[u8] = b"HTTP/1.1 431 Request Header Fields Too Large\r\n\
        connection: close\r\ncontent-length: 0\r\ndate: today\r\n\r\n";

    #[test]
    fn answers_of_hyper_are_told_from_others() {
        let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
        assert_eq!(hypers_own(HYPERS), Some(status));
        for other in [
            &HYPERS[..HYPERS.len() - 1],
            &HYPERS[1..],
            b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\
                x-request-id: 1\r\n\r\n",
            b"HTTP/1.1 404 Not Found\r\ncontent-length: 1\r\n\r\n",
            b"HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n",
            b"",
        ] {
            assert_eq!(hypers_own(other), None);
        }
    }

    #[tokio::test]
    async fn what_is_replaced_is_written_whole_through_a_narrow_pipe() {
        let (mut client, server) = duplex(3);
        let fault = |status: StatusCode| Bytes::from(format!("{status}!"));
        let mut server = Replaced::new(server, fault);
        let writing = async {
            server.write_all(HYPERS).await.unwrap();
            server.write_all(b" and more").await.unwrap();
            drop(server);
        };
        let mut read = String::new();
        let ((), outcome) =
            tokio::join!(writing, client.read_to_string(&mut read));
        outcome.unwrap();
        assert_eq!(read, "431 Request Header Fields Too Large! and more");
    }
}
