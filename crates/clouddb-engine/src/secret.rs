use std::{fmt, path::Path};

use clouddb_model::InstanceId;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::{Error, files};

const LENGTH: usize = 32;
/// How many digits a customer's password has. People copy it.
const ROOT_PASSWORD: usize = 32;
const LOCK: usize = 32;

/// The secret that the passwords of the service's own accounts are derived
/// from, with the instance's id. Only this secret is stored.
#[derive(Clone)]
pub struct MasterSecret([u8; LENGTH]);

impl MasterSecret {
    /// Reads the secret from a file, which is created if it is missing.
    pub fn load_or_create(path: &Path) -> Result<Self, Error> {
        if let Some(bytes) = files::read_if_there(path)? {
            let secret = bytes.try_into().map_err(|bytes: Vec<u8>| {
                let length = bytes.len();
                Error::Damaged {
                    path: path.into(),
                    message: format!("it has {length} bytes, not {LENGTH}"),
                }
            })?;
            return Ok(Self(secret));
        }
        let secret: [u8; LENGTH] = rand::random();
        files::write_private(path, &secret)?;
        Ok(Self(secret))
    }

    /// The password of one of the service's accounts on an instance.
    pub(crate) fn password(&self, account: &str, id: InstanceId) -> String {
        self.derive(account, id, "")
    }

    /// A password for the root of an instance. It is derived from `nonce`,
    /// which may be stored where a password may not.
    #[must_use]
    pub fn root_password(&self, id: InstanceId, nonce: &str) -> String {
        let mut password = self.derive("the root of customers", id, nonce);
        password.truncate(ROOT_PASSWORD);
        password
    }

    /// The name of a lock in an instance's server, which customers can't guess.
    pub(crate) fn lock(&self, id: InstanceId) -> String {
        let mut name = self.derive("the lock of changes", id, "");
        name.truncate(LOCK);
        name
    }

    /// Recognizes a request that may hold passwords. Without the secret, a
    /// reader can't try requests to find one with the same fingerprint.
    #[must_use]
    pub fn fingerprint(&self, request: &[u8]) -> String {
        let own = keyed(&self.0)
            .chain_update("the fingerprints of requests")
            .finalize();
        let mac = keyed(&own.into_bytes()).chain_update(request);
        hex::encode(mac.finalize().into_bytes())
    }

    fn derive(&self, what: &str, id: InstanceId, nonce: &str) -> String {
        let mut mac = keyed(&self.0);
        mac.update(what.as_bytes());
        mac.update(id.as_uuid().as_bytes());
        mac.update(nonce.as_bytes());
        hex::encode(mac.finalize().into_bytes())
    }
}

impl fmt::Debug for MasterSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterSecret(…)")
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes a key of any length")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_differ_by_account_and_instance_and_outlive_a_restart() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("secret");
        let secret = MasterSecret::load_or_create(&path).unwrap();
        let (one, other) = (InstanceId::random(), InstanceId::random());
        let password = secret.password("os_admin", one);
        assert_ne!(password, secret.password("os_admin", other));
        assert_ne!(password, secret.password("replication", one));
        let root = secret.root_password(one, "a");
        assert_eq!(root.len(), ROOT_PASSWORD);
        assert_ne!(root, secret.root_password(one, "b"));
        assert_ne!(root, secret.root_password(other, "a"));

        let again = MasterSecret::load_or_create(&path).unwrap();
        assert_eq!(password, again.password("os_admin", one));
        assert_eq!(root, again.root_password(one, "a"));
    }

    #[test]
    fn fingerprints_follow_from_the_secret_and_the_request() {
        let directory = tempfile::tempdir().unwrap();
        let secret = |name: &str| {
            MasterSecret::load_or_create(&directory.path().join(name)).unwrap()
        };
        let own = secret("own").fingerprint(b"a request");
        assert_eq!(own, secret("own").fingerprint(b"a request"));
        assert_ne!(own, secret("own").fingerprint(b"another"));
        assert_ne!(own, secret("other").fingerprint(b"a request"));
    }

    #[test]
    fn a_cut_off_secret_is_refused_and_kept() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("secret");
        std::fs::write(&path, b"short").unwrap();
        let error = MasterSecret::load_or_create(&path).unwrap_err();
        assert!(matches!(error, Error::Damaged { .. }));
        assert_eq!(std::fs::read(&path).unwrap(), b"short");
    }
}
