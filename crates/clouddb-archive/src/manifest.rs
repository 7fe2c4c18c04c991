use bytes::Bytes;
use chrono::{DateTime, Utc};
use clouddb_model::{AccountId, Gigabytes, InstanceId, Megabytes};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Error, Key, Tag};

/// The most bytes of a sealed manifest. Names take most of them: it is enough
/// for ten thousand of the longest.
pub const MANIFEST_LIMIT: usize = 4 * 1024 * 1024;

const TITLE: &str = "clouddb-manifest";
const FORMAT: u32 = 1;
/// The most bytes of the first line, which is always shorter.
const LONGEST_HEAD: usize = 128;

/// Describes a backup: everything that a restore needs except the data, on any
/// machine.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The id of the backup.
    pub backup: Uuid,
    /// The account that it belongs to.
    pub account: AccountId,
    /// The instance that it was taken from.
    pub instance: InstanceId,
    /// The name that the customer gave it.
    pub name: String,
    /// The description that the customer gave it.
    pub description: Option<String>,
    /// Whether it needs another backup to be restored.
    pub kind: Kind,
    /// The data directory that it was taken from. Positions in the logs of two
    /// directories can't be compared.
    pub incarnation: Uuid,
    /// The position in the engine's log that it goes up to.
    pub to_lsn: u64,
    /// The position in the binary log, as the engine writes it; empty if
    /// nothing was ever written.
    pub gtid: String,
    /// The program that wrote the data.
    pub engine: Engine,
    /// The datastore that the customer asked for.
    pub datastore: Datastore,
    /// The memory of the instance's flavor.
    pub ram: Megabytes,
    /// The size of the instance's volume.
    pub volume: Gigabytes,
    /// How many bytes of the disk the data directory took at the time. After a
    /// restore it takes about as many.
    pub used: u64,
    /// The databases in it.
    pub databases: Vec<String>,
    /// The users in it.
    pub users: Vec<Account>,
    /// When the customer asked for it.
    pub created: DateTime<Utc>,
    /// When it was complete.
    pub completed: DateTime<Utc>,
    /// Where the data is.
    pub data: Data,
}

/// Whether a backup needs another one to be restored.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// It doesn't.
    Full,
    /// It has the changes since another backup.
    Incremental {
        /// That backup.
        parent: Uuid,
        /// The position in the engine's log that it begins at.
        from_lsn: u64,
    },
}

/// A program that writes data.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Engine {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// The datastore that a customer asked for.
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

/// Where the data of a backup is, and how to verify it.
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
    /// How many bytes a new instance takes while it is restored from this
    /// backup. A restore writes sparse files in full. It unpacks an increment
    /// next to the data before it applies it.
    #[must_use]
    pub fn least_volume(&self) -> u64 {
        match self.kind {
            Kind::Full => self.used.max(self.data.plain_bytes),
            Kind::Incremental { .. } => {
                self.used.saturating_add(self.data.plain_bytes)
            }
        }
    }

    /// Whether this backup can be restored directly after the other one, and
    /// only then. The engine itself only compares positions.
    #[must_use]
    pub fn continues(&self, other: &Self) -> bool {
        let (parent, from_lsn) = (other.backup, other.to_lsn);
        self.kind == Kind::Incremental { parent, from_lsn }
            && self.to_lsn >= from_lsn
            && self.account == other.account
            && self.instance == other.instance
            && self.incarnation == other.incarnation
    }

    /// Writes a manifest as authenticated text: every change is noticed.
    pub fn seal(&self, key: &Key) -> Result<Bytes, Error> {
        let content = serde_json::to_string(self).map_err(Error::Manifest)?;
        let tag = key.authenticate(&authenticated(FORMAT, &content));
        let sealed = format!("{TITLE} {FORMAT} {tag}\n{content}");
        if sealed.len() > MANIFEST_LIMIT {
            return Err(Error::TooLarge(MANIFEST_LIMIT));
        }
        Ok(sealed.into())
    }

    /// Reads a manifest that was sealed with this key.
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
    // `parse` also takes `+1` and `01`.
    (number.to_string() == format).then_some((number, Tag::parse(tag)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        Manifest {
            backup: Uuid::now_v7(),
            account: AccountId::new("5000"),
            instance: InstanceId::random(),
            name: "nightly".into(),
            description: Some("söme\n\"text\"".into()),
            kind: Kind::Incremental { parent: Uuid::now_v7(), from_lsn: 45652 },
            incarnation: Uuid::new_v4(),
            to_lsn: u64::MAX,
            gtid: "0-1-2".into(),
            engine: Engine { name: "mariadb".into(), version: "10.11".into() },
            datastore: Datastore {
                kind: "mysql".into(),
                version: "5.6".into(),
            },
            ram: Megabytes(512),
            volume: Gigabytes(2),
            used: 1 << 30,
            databases: vec!["a`b".into()],
            users: vec![Account { name: "ada".into(), host: "%".into() }],
            created: Utc::now(),
            completed: Utc::now(),
            data: Data {
                object: "backups/data".into(),
                size: 10,
                sha256: "00".repeat(32),
                plain_bytes: 20,
                encrypted: false,
            },
        }
    }

    /// Seals any text, as if it were a manifest of that format.
    fn seal(key: &Key, format: u32, content: &str) -> String {
        let tag = key.authenticate(&authenticated(format, content));
        format!("{TITLE} {format} {tag}\n{content}")
    }

    #[test]
    fn what_is_sealed_is_opened() {
        let key = Key::generate();
        for kind in [manifest().kind, Kind::Full] {
            let manifest = Manifest { kind, ..manifest() };
            let sealed = manifest.seal(&key).unwrap();
            assert_eq!(Manifest::open(&key, &sealed).unwrap(), manifest);
        }
    }

    #[test]
    fn an_increment_continues_its_parent_and_nothing_else() {
        let parent = Manifest { kind: Kind::Full, to_lsn: 7, ..manifest() };
        let kind = Kind::Incremental { parent: parent.backup, from_lsn: 7 };
        let backup = Uuid::now_v7();
        let next = Manifest { backup, kind, to_lsn: 9, ..parent.clone() };
        assert!(next.continues(&parent));
        assert!(!next.continues(&next));
        assert!(!parent.continues(&next));
        let (shorter, other) = (parent.clone(), Uuid::new_v4());
        assert!(!next.continues(&Manifest { to_lsn: 6, ..shorter.clone() }));
        assert!(!next.continues(&Manifest { to_lsn: 8, ..shorter.clone() }));
        let elsewhere = Manifest { incarnation: other, ..shorter.clone() };
        assert!(!next.continues(&elsewhere));
        let stranger = InstanceId::random();
        let strange = Manifest { instance: stranger, ..shorter.clone() };
        assert!(!next.continues(&strange));
        let account = AccountId::new("5001");
        assert!(!next.continues(&Manifest { account, ..shorter.clone() }));
        assert!(!next.continues(&Manifest { backup: other, ..shorter }));
        assert!(!Manifest { to_lsn: 6, ..next }.continues(&parent));
    }

    #[test]
    fn every_change_is_noticed() {
        let key = Key::generate();
        let sealed = manifest().seal(&key).unwrap();
        for bit in 0..sealed.len() * 8 {
            let mut flipped = sealed.to_vec();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(Manifest::open(&key, &flipped).is_err(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            let outcome = Manifest::open(&key, &sealed[..length]);
            assert!(matches!(outcome, Err(Error::Forged)), "{length} bytes");
        }
        for more in [" ", "\n", "\0", "{}"] {
            let longer = [&sealed, more.as_bytes()].concat();
            let outcome = Manifest::open(&key, &longer);
            assert!(matches!(outcome, Err(Error::Forged)), "{more:?} more");
        }
        let spaced = sealed.strip_prefix(b"clouddb-manifest 1").unwrap();
        for head in ["clouddb-manifest  1", "clouddb-manifest +1"] {
            let other = [head.as_bytes(), spaced].concat();
            assert!(Manifest::open(&key, &other).is_err(), "{head:?}");
        }
    }

    #[test]
    fn another_key_seals_nothing() {
        let sealed = manifest().seal(&Key::generate()).unwrap();
        let outcome = Manifest::open(&Key::generate(), &sealed);
        assert!(matches!(outcome, Err(Error::Forged)));
    }

    #[test]
    fn an_increment_needs_room_beside_the_data() {
        let increment = manifest();
        let full = Manifest { kind: Kind::Full, ..increment.clone() };
        assert_eq!(full.least_volume(), 1 << 30);
        assert_eq!(increment.least_volume(), (1 << 30) + 20);
        let data = Data { plain_bytes: 2 << 30, ..full.data.clone() };
        let full = Manifest { data, ..full };
        assert_eq!(full.least_volume(), 2 << 30);
    }

    #[test]
    fn what_is_unknown_is_refused() {
        let key = Key::generate();
        let content = serde_json::to_string(&manifest()).unwrap();
        let open = |format, content: &str| {
            Manifest::open(&key, seal(&key, format, content).as_bytes())
        };
        open(1, &content).unwrap();
        let outcome = open(2, &content);
        assert!(matches!(outcome, Err(Error::UnknownFormat(2))));
        for (from, to) in [
            ("{\"backup\"", "{\"more\":1,\"backup\""),
            ("{\"parent\"", "{\"more\":1,\"parent\""),
            ("{\"object\"", "{\"more\":1,\"object\""),
            ("\"ram\":512,", ""),
        ] {
            let other = content.replace(from, to);
            assert_ne!(other, content);
            let outcome = open(1, &other);
            assert!(matches!(outcome, Err(Error::Manifest(_))), "{to}");
        }
    }

    #[test]
    fn a_manifest_has_an_end() {
        let key = Key::generate();
        let longest = || vec!["n".repeat(64); 70_000];
        let manifest = Manifest { databases: longest(), ..manifest() };
        let sealed = manifest.seal(&key);
        assert!(matches!(sealed, Err(Error::TooLarge(_))));
        let long = vec![b' '; MANIFEST_LIMIT + 1];
        let opened = Manifest::open(&key, &long);
        assert!(matches!(opened, Err(Error::TooLarge(_))));
    }
}
