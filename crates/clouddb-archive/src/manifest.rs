use bytes::Bytes;
use chrono::{DateTime, Utc};
use clouddb_model::{AccountId, Gigabytes, InstanceId, Megabytes};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Error, Key, Tag};

/// How many bytes a sealed manifest has at most. Names take the most of it: it
/// is enough for ten thousand of the longest.
pub const MANIFEST_LIMIT: usize = 4 * 1024 * 1024;

const TITLE: &str = "clouddb-manifest";
const FORMAT: u32 = 1;
/// Longer than the first line of any manifest.
const LONGEST_HEAD: usize = 128;

/// What a backup is: everything that it takes to restore it, beside its data,
/// wherever it was made.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The id of the backup.
    pub backup: Uuid,
    /// The account that it belongs to.
    pub account: AccountId,
    /// The instance that it was taken of.
    pub instance: InstanceId,
    /// What it was named.
    pub name: String,
    /// What was said about it.
    pub description: Option<String>,
    /// Whether it stands alone.
    pub kind: Kind,
    /// Which data directory it was taken of. Positions in the logs of two
    /// directories have nothing to do with each other.
    pub incarnation: Uuid,
    /// The position in the engine's log that it goes up to.
    pub to_lsn: u64,
    /// The position in the binary log, as the engine writes it; empty if
    /// nothing was ever written.
    pub gtid: String,
    /// What wrote the data.
    pub engine: Engine,
    /// Which datastore the instance was asked for with.
    pub datastore: Datastore,
    /// The memory of the instance's flavor.
    pub ram: Megabytes,
    /// The size of the instance's volume.
    pub volume: Gigabytes,
    /// The databases in it.
    pub databases: Vec<String>,
    /// The users in it.
    pub users: Vec<Account>,
    /// When it was asked for.
    pub created: DateTime<Utc>,
    /// When it was complete.
    pub completed: DateTime<Utc>,
    /// Where the data is.
    pub data: Data,
}

/// Whether a backup stands alone.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// It does.
    Full,
    /// It has what changed since another one.
    Incremental {
        /// The other one.
        parent: Uuid,
        /// The position in the engine's log that it begins at.
        from_lsn: u64,
    },
}

/// A program that writes data.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Engine {
    /// Which one.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// What an instance was asked for with.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Datastore {
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its version.
    pub version: String,
}

/// A user of the engine.
#[derive(
    Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The name.
    pub name: String,
    /// From where the user may connect.
    pub host: String,
}

/// Where the data of a backup is, and what it is known by.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    /// The name of the object.
    pub object: String,
    /// How many bytes the object has.
    pub size: u64,
    /// The SHA-256 of the object, as hexadecimal digits.
    pub sha256: String,
    /// How many bytes were packed.
    pub plain_bytes: u64,
    /// Whether the object is encrypted.
    pub encrypted: bool,
}

impl Manifest {
    /// Writes a manifest down, so that every change of it would be noticed.
    pub fn seal(&self, key: &Key) -> Result<Bytes, Error> {
        let content = serde_json::to_string(self).map_err(Error::Manifest)?;
        let tag = key.authenticate(&authenticated(FORMAT, &content));
        let sealed = format!("{TITLE} {FORMAT} {tag}\n{content}");
        if sealed.len() > MANIFEST_LIMIT {
            return Err(Error::TooLarge(MANIFEST_LIMIT));
        }
        Ok(sealed.into())
    }

    /// Reads what was sealed with this key.
    pub fn open(key: &Key, sealed: &[u8]) -> Result<Self, Error> {
        if sealed.len() > MANIFEST_LIMIT {
            return Err(Error::TooLarge(MANIFEST_LIMIT));
        }
        let sealed = str::from_utf8(sealed).map_err(|_| Error::Forged)?;
        let (head, content) = sealed.split_once('\n').ok_or(Error::Forged)?;
        let (format, tag) = read_head(head).ok_or(Error::Forged)?;
        if format != FORMAT {
            return Err(Error::UnknownFormat(format));
        }
        if !key.verify(&authenticated(format, content), &tag) {
            return Err(Error::Forged);
        }
        serde_json::from_str(content).map_err(Error::Manifest)
    }
}

fn authenticated(format: u32, content: &str) -> Vec<u8> {
    format!("{TITLE} {format}\n{content}").into_bytes()
}

fn read_head(head: &str) -> Option<(u32, Tag)> {
    if head.len() > LONGEST_HEAD {
        return None;
    }
    let rest = head.strip_prefix(TITLE)?.strip_prefix(' ')?;
    let (format, tag) = rest.split_once(' ')?;
    let number: u32 = format.parse().ok()?;
    // `+1` and `01` are numbers too.
    (number.to_string() == format).then_some((number, Tag::parse(tag)?))
}
