//! Passwords, hashed by Argon2.

use std::{sync::Arc, thread, time::Duration};

use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use secrecy::{ExposeSecret, SecretString};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::spawn_blocking,
    time::timeout,
};

use crate::{Error, random_secret};

/// How long a login waits for others.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most passwords to hash at a time: each takes 19 MiB, and a whole
/// processor for some milliseconds.
const MOST: usize = 4;

/// Hashes passwords, a few at a time.
#[derive(Clone, Debug)]
pub(crate) struct Passwords {
    places: Arc<Semaphore>,
    /// How long to wait for a place.
    patience: Duration,
    /// The hash of a random password, for users that don't exist.
    nobodys: Arc<str>,
}

impl Passwords {
    pub(crate) async fn new() -> Result<Self, Error> {
        // Half of the processors remain for everything else.
        let processors = thread::available_parallelism();
        let half = processors.map_or(1, |number| number.get() / 2);
        let places = Arc::new(Semaphore::new(half.clamp(1, MOST)));
        let nobodys = hash(SecretString::from(random_secret())).await?;
        Ok(Self { places, patience: PATIENCE, nobodys: nobodys.into() })
    }

    /// Whether a password matches a hash. Without a hash it doesn't, but the
    /// answer takes as long.
    pub(crate) async fn verify(
        &self,
        password: SecretString,
        hash: Option<String>,
    ) -> Result<bool, Error> {
        let place = self.place().await?;
        let is_somebodys = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.nobodys.to_string());
        let verified = spawn_blocking(move || {
            // Held until the work is done, even if the login is dropped.
            let _place = place;
            let password = password.expose_secret().as_bytes();
            Argon2::default().verify_password(password, hash.as_str()).is_ok()
        });
        let verified = verified.await.map_err(failed)?;
        Ok(verified && is_somebodys)
    }

    async fn place(&self) -> Result<OwnedSemaphorePermit, Error> {
        let place = Arc::clone(&self.places).acquire_owned();
        match timeout(self.patience, place).await {
            Ok(Ok(place)) => Ok(place),
            Ok(Err(_)) | Err(_) => Err(Error::Busy),
        }
    }
}

/// Hashes a password for storage.
pub(crate) async fn hash(password: SecretString) -> Result<String, Error> {
    let hashed = spawn_blocking(move || {
        let password = password.expose_secret().as_bytes();
        Argon2::default().hash_password(password).map(|hash| hash.to_string())
    });
    hashed.await.map_err(failed)?.map_err(failed)
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::Hash(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text)
    }

    #[tokio::test]
    async fn a_password_is_known_by_its_hash_alone() {
        let passwords = Passwords::new().await.unwrap();
        let kept = hash(secret("correct-horse")).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(!kept.contains("correct-horse"));
        assert_ne!(kept, hash(secret("correct-horse")).await.unwrap());

        for (password, hash, is_right) in [
            ("correct-horse", Some(kept.clone()), true),
            ("correct-horse ", Some(kept.clone()), false),
            ("", Some(kept), false),
            ("correct-horse", None, false),
            ("correct-horse", Some("damaged".to_owned()), false),
        ] {
            let verified = passwords.verify(secret(password), hash).await;
            assert_eq!(verified.unwrap(), is_right, "{password}");
        }
    }

    #[tokio::test]
    async fn whoever_waits_too_long_is_told_so() {
        let mut passwords = Passwords::new().await.unwrap();
        passwords.patience = Duration::from_millis(10);
        let all = u32::try_from(passwords.places.available_permits()).unwrap();
        let _all = passwords.places.acquire_many(all).await.unwrap();
        let verified = passwords.verify(secret("a"), None).await;
        assert!(matches!(verified, Err(Error::Busy)));
    }
}
