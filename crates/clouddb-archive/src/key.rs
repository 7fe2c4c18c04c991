use std::{fmt, fs, io::ErrorKind, path::Path, str::FromStr};

use age::{
    secrecy::{ExposeSecret, SecretString},
    x25519::{Identity, Recipient},
};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::Error;

const LENGTH: usize = 32;
/// The purpose of the derived key. No other key is derived by this name.
const SEAL: &[u8] = b"clouddb manifest";
/// Bytes of a key file at most: far more than a key and its comments need.
const LONGEST_FILE: u64 = 64 * 1024;

/// The key that encrypts archives and authenticates manifests.
///
/// As text it is an identity of age, so `age` can read its file.
#[derive(Clone)]
pub struct Key {
    identity: Identity,
    seal: [u8; LENGTH],
}

/// The authentication tag of bytes, by a [`Key`]. A comparison always takes the
/// same time.
#[derive(Clone, Copy)]
pub struct Tag([u8; LENGTH]);

impl Key {
    /// A new, random key.
    #[must_use]
    pub fn generate() -> Self {
        Self::of(Identity::generate())
    }

    /// Reads the key from a file, which is created if it is missing.
    pub fn load_or_create(path: &Path) -> Result<Self, Error> {
        if let Some(key) = Self::load(path)? {
            return Ok(key);
        }
        let key = Self::generate();
        if key.write_new(path)? {
            return Ok(key);
        }
        // Another process was faster.
        Self::load(path)?
            .ok_or_else(|| file("read", path)(ErrorKind::NotFound.into()))
    }

    /// The tag of these bytes, which only a holder of the key can compute.
    #[must_use]
    pub fn authenticate(&self, bytes: &[u8]) -> Tag {
        let mut mac = self.mac();
        mac.update(bytes);
        Tag(mac.finalize().into_bytes().into())
    }

    /// Whether a holder of the key made this tag for these bytes.
    #[must_use]
    pub fn verify(&self, bytes: &[u8], tag: &Tag) -> bool {
        self.authenticate(bytes) == *tag
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.identity
    }

    pub(crate) fn recipient(&self) -> Recipient {
        self.identity.to_public()
    }

    fn mac(&self) -> Hmac<Sha256> {
        Hmac::new_from_slice(&self.seal)
            .expect("HMAC takes a key of any length")
    }

    fn of(identity: Identity) -> Self {
        let mut seal = [0; LENGTH];
        let secret = identity.to_string();
        Hkdf::<Sha256>::new(None, secret.expose_secret().as_bytes())
            .expand(SEAL, &mut seal)
            .expect("HKDF makes more than this many bytes");
        Self { identity, seal }
    }

    fn load(path: &Path) -> Result<Option<Self>, Error> {
        let text = match fs::metadata(path) {
            Ok(found) if found.len() > LONGEST_FILE => {
                return Err(in_file(path)(Error::Key("it is too long")));
            }
            Ok(_) => fs::read_to_string(path).map_err(file("read", path))?,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Ok(None);
            }
            Err(error) => return Err(file("read", path)(error)),
        };
        text.parse().map(Some).map_err(in_file(path))
    }

    /// Writes the key to a file that only its owner can read, whole or not at
    /// all, and waits until it is on the disk. Returns `false` if the file
    /// exists.
    fn write_new(&self, path: &Path) -> Result<bool, Error> {
        let identity = self.identity.to_string();
        let line =
            SecretString::from(format!("{}\n", identity.expose_secret()));
        clouddb_files::write_new(path, line.expose_secret().as_bytes())
            .map_err(file("write", path))
    }
}

/// Reads what `age-keygen` writes: a line with the key, and lines that begin
/// with `#` or are empty.
impl FromStr for Key {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let mut keys = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let key = keys.next().ok_or(Error::Key("it is empty"))?;
        if keys.next().is_some() {
            return Err(Error::Key("it has more than one line"));
        }
        key.parse().map(Self::of).map_err(Error::Key)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Tag {
    /// Reads what [`Display`](fmt::Display) writes, and refuses other spellings
    /// of the same tag.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut tag = [0; LENGTH];
        hex::decode_to_slice(text, &mut tag).ok()?;
        let tag = Self(tag);
        (tag.to_string() == text).then_some(tag)
    }
}

impl PartialEq for Tag {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Tag {}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tag({self})")
    }
}

fn file(
    action: &'static str,
    path: &Path,
) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.into();
    move |source| Error::File { action, path, source }
}

fn in_file(path: &Path) -> impl FnOnce(Error) -> Error {
    let path = path.into();
    move |source| Error::KeyFile { path, source: Box::new(source) }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_key_outlives_a_restart_and_nobody_else_reads_it() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("key");
        let key = Key::load_or_create(&path).unwrap();
        let again = Key::load_or_create(&path).unwrap();
        assert!(again.verify(b"bytes", &key.authenticate(b"bytes")));
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn of_two_who_make_a_key_one_is_first_and_both_have_its_key() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("key");
        assert!(Key::generate().write_new(&path).unwrap());
        let before = fs::read(&path).unwrap();
        assert!(!Key::generate().write_new(&path).unwrap());
        assert_eq!(fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_damaged_key_is_refused_and_kept() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("key");
        Key::load_or_create(&path).unwrap();
        let whole = fs::read_to_string(&path).unwrap();
        for damaged in ["", "AGE-SECRET-KEY-1", &whole[..whole.len() - 2]] {
            fs::write(&path, damaged).unwrap();
            let error = Key::load_or_create(&path).unwrap_err();
            assert!(matches!(error, Error::KeyFile { .. }), "{error}");
            assert_eq!(fs::read_to_string(&path).unwrap(), damaged);
        }
    }

    #[test]
    fn a_tag_is_of_these_bytes_and_this_key() {
        let (key, other) = (Key::generate(), Key::generate());
        let tag = key.authenticate(b"bytes");
        assert!(key.verify(b"bytes", &tag));
        assert!(!key.verify(b"other", &tag));
        assert!(!other.verify(b"bytes", &tag));
    }

    #[test]
    fn comments_of_a_key_file_are_no_keys() {
        let key = Key::generate();
        let text = key.identity.to_string();
        let text = text.expose_secret();
        let commented = format!("# created: now\n\n  {text}\n");
        let same: Key = commented.parse().unwrap();
        assert!(same.verify(b"bytes", &key.authenticate(b"bytes")));
        let two = format!("{text}\n{text}\n");
        assert!(matches!(two.parse::<Key>(), Err(Error::Key(_))));
    }

    #[test]
    fn no_message_shows_a_key() {
        let key = Key::generate();
        let text = key.identity.to_string();
        let text = text.expose_secret();
        assert_eq!(format!("{key:?}"), "Key(…)");
        let damaged = text.replace("KEY-1", "KEY-2");
        let error = damaged.parse::<Key>().unwrap_err();
        assert!(!format!("{error} {error:?}").contains(&text[20..]));
    }
}
