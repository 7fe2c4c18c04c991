//! Where backups are kept.
//!
//! An [`ObjectStore`] is a directory, a container of OpenStack Swift or a
//! bucket of S3. All keep the same promises:
//!
//! - An object is there wholly or not at all. What fails or is given up on the
//!   way leaves nothing, and what a killed process leaves, [`ObjectStore::sweep`]
//!   removes. So it does with what couldn't be removed, and with the segments of
//!   a manifest of which nobody knows whether it was put.
//! - Objects come and go as streams. What is held of one doesn't depend on its
//!   size: 8 MiB that can be sent again and a few pieces of 64 KiB with Swift,
//!   one part (16 MiB at first and 128 MiB at most, unless set otherwise) with
//!   S3, a few pieces with a directory.
//! - A [`Written`] says what was put: size and SHA-256. Who keeps it can tell
//!   whether the store still has that.
//! - What may pass is tried again, with pauses, at most six times and not after
//!   a minute. What was sent and can't be read again is an
//!   [`Error::Unavailable`] at once: whoever has the source puts it again.

mod chunks;
mod content;
mod directory;
mod error;
mod name;
mod retry;
mod s3;
mod store;
mod swift;

pub use chunks::{Checksum, Written};
pub use content::{Content, from_reader};
pub use error::{Cause, Error};
pub use name::{NameError, ObjectName, Prefix};
pub use s3::S3Settings;
pub use secrecy::SecretString;
pub use store::{Object, ObjectStore, Settings};
pub use swift::{SwiftLogin, SwiftSettings};
