//! How a backup is packed.
//!
//! An archive is what a tool wrote, compressed by zstd and, with a [`Key`],
//! encrypted in the format of age. Whoever has the key opens one without
//! clouddb: `age --decrypt --identity KEY-FILE | zstd --decompress`.
//!
//! - [`pack`] and [`unpack`] are streams. What they hold doesn't depend on how
//!   much comes, and the work is done away from the threads that answer
//!   requests. Who drops one ends everything that belongs to it.
//! - A source that fails makes a stream that fails. What ended well is whole.
//! - An archive that was changed, cut off or added to is refused. That may be
//!   found out as late as at its end: nobody may believe what was unpacked
//!   before. Without encryption a change that leaves the content as it was, as
//!   in a bit that zstd doesn't use, goes unnoticed.
//! - A [`Manifest`] says what an archive is and what it has to do with others.
//!   It is authenticated, encrypted archive or not.

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
