//! Stores for backups.
//!
//! An [`ObjectStore`] is a directory, a container of OpenStack Swift or a
//! bucket of S3. All make the same promises:
//!
//! - An object is stored whole or not at all. A put that fails or is given up
//!   leaves nothing. [`ObjectStore::sweep`] removes what a killed process
//!   leaves, what couldn't be removed, and the segments of a manifest if it
//!   isn't known whether that was stored.
//! - Objects are streams. The memory for one doesn't depend on its size: 8 MiB
//!   that can be sent again and a few pieces of 64 KiB with Swift, one part (16
//!   MiB at first and 128 MiB at most, unless set otherwise) with S3, a few
//!   pieces with a directory.
//! - A [`Written`] describes the object that was put, by size and SHA-256. With
//!   it, a caller can tell later whether the store still has the same.
//! - Temporary failures are retried, with pauses, at most six times and for at
//!   most a minute. If data was sent that can't be read again, the put fails
//!   with [`Error::Unavailable`] at once, and the owner of the source repeats
//!   it.

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
