//! The memory for packing and unpacking doesn't depend on the length of the
//! data.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs, io,
    pin::Pin,
    task::{Context, Poll},
};

use clouddb_archive::{Key, pack, unpack};
use tokio::io::{AsyncRead, AsyncReadExt, ReadBuf};

const MEBIBYTE: u64 = 1 << 20;

/// The peak memory of the process since the last call, in bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.unwrap().trim().strip_suffix(" kB").unwrap();
    let peak = number.parse::<u64>().unwrap() * 1024;
    fs::write("/proc/self/clear_refs", "5").unwrap();
    peak
}

/// Bytes of which half can be compressed.
fn pattern() -> Vec<u8> {
    let noise = (0..1 << 16).flat_map(|_| *uuid::Uuid::new_v4().as_bytes());
    noise.flat_map(|byte| [byte, 0]).collect()
}

/// Repeats a pattern that is longer than zstd looks back.
struct Repeated {
    pattern: Vec<u8>,
    at: usize,
}

impl AsyncRead for Repeated {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let rest = &self.pattern[self.at..];
        let length = rest.len().min(buffer.remaining());
        buffer.put_slice(&rest[..length]);
        self.at = (self.at + length) % self.pattern.len();
        Poll::Ready(Ok(()))
    }
}

async fn peak_of(pattern: &[u8], size: u64, key: &Key) -> u64 {
    let source = Repeated { pattern: pattern.to_vec(), at: 0 };
    let archive = pack(source.take(size), Some(key));
    let stream = unpack(archive, Some(key));
    let length = stream.write_to(&mut tokio::io::sink()).await.unwrap();
    assert_eq!(length, size);
    peak()
}

#[tokio::test]
async fn eight_times_as_much_takes_no_more_memory() {
    let (pattern, key) = (pattern(), Key::generate());
    peak();
    let little = peak_of(&pattern, 64 * MEBIBYTE, &key).await;
    let much = peak_of(&pattern, 512 * MEBIBYTE, &key).await;
    let more = much.saturating_sub(little) / MEBIBYTE;
    assert!(more < 16, "{more} MiB more than {} MiB", little / MEBIBYTE);
}
