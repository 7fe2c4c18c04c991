//! Tests that packed data comes back, or that there is an error.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs, io,
    pin::Pin,
    str::FromStr,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use bytes::Bytes;
use clouddb_archive::{Error, Key, pack, unpack};
use futures::{StreamExt, TryStreamExt, stream};
use proptest::prelude::*;
use tokio::{
    io::{AsyncRead, AsyncReadExt, ReadBuf, repeat},
    runtime::Runtime,
};

/// Text that is worth compressing.
fn text(length: usize) -> Vec<u8> {
    let words =
        (0_usize..).flat_map(|at| at.wrapping_mul(at).to_string().into_bytes());
    words.take(length).collect()
}

async fn packed(plain: &[u8], key: Option<&Key>) -> Vec<u8> {
    let source = io::Cursor::new(plain.to_vec());
    let mut archive = pack(source, key);
    let pieces: Vec<Bytes> = (&mut archive).try_collect().await.unwrap();
    assert_eq!(archive.plain_bytes(), Some(plain.len() as u64));
    pieces.concat()
}

async fn unpacked(
    archive: &[u8],
    key: Option<&Key>,
    piece: usize,
) -> Result<Vec<u8>, Error> {
    let pieces: Vec<_> = archive
        .chunks(piece)
        .map(|piece| Ok::<_, io::Error>(Bytes::copy_from_slice(piece)))
        .collect();
    let mut plain = Vec::new();
    let stream = unpack(stream::iter(pieces), key);
    let length = stream.write_to(&mut plain).await?;
    assert_eq!(length, plain.len() as u64);
    Ok(plain)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_packed_is_unpacked(
        random in proptest::collection::vec(any::<u8>(), 0..5000),
        repeated in 0_usize..100,
        piece in 1_usize..70_000,
        encrypted: bool,
    ) {
        let plain = random.repeat(repeated);
        let key = encrypted.then(Key::generate);
        Runtime::new().unwrap().block_on(async {
            let archive = packed(&plain, key.as_ref()).await;
            let again = unpacked(&archive, key.as_ref(), piece).await;
            assert!(again.unwrap() == plain);
        });
    }
}

#[tokio::test]
async fn sizes_around_those_of_pieces_come_back() {
    let key = Key::generate();
    for size in [0, 1, 65_535, 65_536, 131_071, 131_072, 131_073, 1 << 20] {
        let plain: Vec<u8> = (0..size).map(|_| rand()).collect();
        for key in [None, Some(&key)] {
            let archive = packed(&plain, key).await;
            let again = unpacked(&archive, key, 1 << 16).await.unwrap();
            assert!(again == plain, "{size} bytes");
        }
    }
}

/// A byte of noise, which can't be compressed.
fn rand() -> u8 {
    uuid::Uuid::new_v4().as_bytes()[0]
}

#[tokio::test]
async fn every_flip_in_an_encrypted_archive_is_noticed() {
    let key = Key::generate();
    let archive = packed(&text(600), Some(&key)).await;
    assert!(archive.len() > 200);
    for at in 0..archive.len() {
        let mut flipped = archive.clone();
        flipped[at] ^= 1 << (at % 8);
        let error = unpacked(&flipped, Some(&key), 100).await.unwrap_err();
        let expected = matches!(error, Error::Damaged(_) | Error::WrongKey(_));
        assert!(expected, "at {at}: {error}");
    }
}

#[tokio::test]
async fn no_flip_in_a_plain_archive_changes_what_is_unpacked() {
    let mut plain = text(400);
    plain.extend((0..200).map(|_| rand()));
    plain.extend(text(400));
    let archive = packed(&plain, None).await;
    assert!(archive.len() > 200);
    let mut unnoticed = 0;
    for bit in 0..archive.len() * 8 {
        let mut flipped = archive.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        match unpacked(&flipped, None, 100).await {
            Ok(same) => {
                assert!(same == plain, "bit {bit}");
                unnoticed += 1;
            }
            Err(Error::Damaged(_)) => {}
            Err(other) => panic!("bit {bit}: {other}"),
        }
    }
    // A few bits at the beginning have no meaning, or give the window's size.
    assert!(unnoticed < 16, "{unnoticed} bits");
}

#[tokio::test]
async fn who_refuses_what_is_damaged_is_not_to_blame() {
    let plain: Vec<u8> = (0..300_000).map(|_| rand()).collect();
    let archive = packed(&plain, None).await;
    let mut flipped = archive.clone();
    flipped[archive.len() / 2] ^= 1;
    for (archive, is_damaged) in [(archive, false), (flipped, true)] {
        let pieces = [Ok::<_, io::Error>(Bytes::from(archive))];
        let stream = unpack(stream::iter(pieces), None);
        // The reader of the other end is dropped.
        let (mut target, _) = tokio::io::duplex(9);
        let error = stream.write_to(&mut target).await.unwrap_err();
        let is_it = match error {
            Error::Damaged(_) => is_damaged,
            Error::Target(_) => !is_damaged,
            _ => false,
        };
        assert!(is_it, "{error}");
    }
}

#[tokio::test]
async fn an_archive_that_is_cut_off_anywhere_is_damaged() {
    let key = Key::generate();
    for key in [None, Some(&key)] {
        let archive = packed(&text(600), key).await;
        for length in 0..archive.len() {
            let error = unpacked(&archive[..length], key, 100).await;
            let error = error.unwrap_err();
            assert!(matches!(error, Error::Damaged(_)), "{length}: {error}");
        }
    }
}

#[tokio::test]
async fn an_archive_with_more_after_it_is_damaged() {
    let key = Key::generate();
    for key in [None, Some(&key)] {
        // An archive with contents, and an empty one.
        for size in [600, 0] {
            let archive = packed(&text(size), key).await;
            for more in [&archive[..], &[0], &archive[..3], b"\x28\xb5\x2f"] {
                let longer = [&archive, more].concat();
                let error = unpacked(&longer, key, 100).await.unwrap_err();
                assert!(matches!(error, Error::Damaged(_)), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn another_key_is_the_wrong_one_and_none_is_damage() {
    let (key, other) = (Key::generate(), Key::generate());
    let encrypted = packed(b"plain", Some(&key)).await;
    assert!(!encrypted.windows(5).any(|part| part == b"plain"));
    let error = unpacked(&encrypted, Some(&other), 100).await.unwrap_err();
    assert!(matches!(error, Error::WrongKey(_)), "{error}");
    let error = unpacked(&encrypted, None, 100).await.unwrap_err();
    assert!(matches!(error, Error::Damaged(_)), "{error}");
    let plain = packed(b"plain", None).await;
    let error = unpacked(&plain, Some(&key), 100).await.unwrap_err();
    assert!(matches!(error, Error::Damaged(_)), "{error}");
}

#[tokio::test]
async fn others_programs_open_an_archive() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("key");
    let key = Key::load_or_create(&path).unwrap();
    let plain = text(100_000);
    let archive = packed(&plain, None).await;
    assert!(zstd::decode_all(&archive[..]).unwrap() == plain);
    let archive = packed(&plain, Some(&key)).await;
    let text = fs::read_to_string(&path).unwrap();
    let identity = age::x25519::Identity::from_str(text.trim()).unwrap();
    let archive = age::decrypt(&identity, &archive).unwrap();
    assert!(zstd::decode_all(&archive[..]).unwrap() == plain);
}

/// A source that breaks after some bytes.
struct Broken(usize);

impl AsyncRead for Broken {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.0 == 0 {
            return Poll::Ready(Err(io::Error::other("it broke")));
        }
        let length = self.0.min(buffer.remaining()).min(1000);
        buffer.put_slice(&vec![rand(); length]);
        self.0 -= length;
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_source_that_breaks_makes_no_archive() {
    let key = Key::generate();
    for after in [0, 1, 5000, 3_000_000] {
        for key in [None, Some(&key)] {
            let mut archive = pack(Broken(after), key);
            let mut so_far = Vec::new();
            let error = loop {
                match archive.next().await.expect("an error before the end") {
                    Ok(piece) => so_far.extend_from_slice(&piece),
                    Err(error) => break error,
                }
            };
            assert!(matches!(error, Error::Source(_)), "{error}");
            assert!(archive.next().await.is_none());
            assert_eq!(archive.plain_bytes(), None);
            assert!(unpacked(&so_far, key, 1000).await.is_err());
        }
    }
}

#[tokio::test]
async fn an_archive_that_breaks_off_by_an_error_is_not_whole() {
    let archive = packed(&text(600), None).await;
    // All bytes arrive, and then the source reports an error.
    let pieces = [Ok(Bytes::from(archive)), Err("it isn't what was put")];
    let mut plain = Vec::new();
    let stream = unpack(stream::iter(pieces), None);
    let error = stream.write_to(&mut plain).await.unwrap_err();
    assert!(matches!(error, Error::Source(_)), "{error}");
}

#[tokio::test]
async fn what_would_take_much_memory_is_refused() {
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
    encoder.window_log(26).unwrap();
    io::Write::write_all(&mut encoder, &text(1000)).unwrap();
    let wide = encoder.finish().unwrap();
    let error = unpacked(&wide, None, 100).await.unwrap_err();
    assert!(matches!(error, Error::Damaged(_)), "{error}");

    let mut head = b"age-encryption.org/v1\n-> X25519 ".to_vec();
    head.resize(1 << 20, b'A');
    let key = Key::generate();
    let pieces = head
        .chunks(4096)
        .map(|piece| Ok::<_, io::Error>(Bytes::copy_from_slice(piece)));
    // It never ends, so unpacking must not wait for the end.
    let pieces: Vec<_> = pieces.collect();
    let endless = stream::iter(pieces).chain(stream::pending());
    let mut stream = unpack(endless, Some(&key));
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Damaged(_)), "{error}");
}

/// Ends a runtime, and returns whether all its threads ended in time.
fn ends(runtime: Runtime) -> bool {
    const PATIENCE: Duration = Duration::from_mins(1);
    let before = Instant::now();
    runtime.shutdown_timeout(PATIENCE);
    before.elapsed() < PATIENCE
}

#[test]
fn who_goes_away_leaves_no_thread_behind() {
    let key = Key::generate();
    for key in [None, Some(&key)] {
        let runtime = Runtime::new().unwrap();
        runtime.block_on(async {
            // One source never ends, the other never yields anything.
            let mut endless = pack(Broken(usize::MAX), key);
            endless.next().await.unwrap().unwrap();
            let (reader, _writer) = tokio::io::duplex(1);
            let mut silent = pack(reader, key);
            assert!(futures::poll!(silent.next()).is_pending());

            let archive = pack(repeat(7).take(1 << 26), key);
            let mut there = unpack(archive, key);
            there.next().await.unwrap().unwrap();
        });
        assert!(ends(runtime));
    }
}
