//! Packs and unpacks backups.
//!
//! An archive is the output of a tool, compressed by zstd and, with a [`Key`],
//! encrypted in the format of age. With the key you can open it without
//! clouddb: `age --decrypt --identity KEY-FILE | zstd --decompress`.
//!
//! - [`pack`] and [`unpack`] are streams. Their memory doesn't depend on the
//!   length of the data. They work on other threads than those that answer
//!   requests. Dropping a stream ends everything that belongs to it.
//! - If the source fails, so does the stream. A stream that ends without an
//!   error was complete.
//! - An archive that was changed, cut off or extended is refused, perhaps as
//!   late as at its end: don't trust unpacked data before that. Without
//!   encryption, a change that leaves the content as it was, as in a bit that
//!   zstd doesn't use, goes unnoticed.
//! - A [`Manifest`] says what an archive is and how it relates to others. It is
//!   authenticated, even if the archive isn't encrypted.

mod error;
mod key;
mod manifest;
mod pack;
mod pump;
mod unpack;

pub use error::{Cause, Error};
pub use key::{Key, Tag};
pub use manifest::{
    Account, Data, Datastore, Engine, Kind, MANIFEST_LIMIT, Manifest,
};
pub use pack::{Packed, pack};
pub use unpack::{Unpacked, unpack};
