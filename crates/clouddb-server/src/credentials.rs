//! The first user, which the first start creates.

use std::{fmt, fs, path::Path};

use anyhow::Context;
use clouddb_identity::{NewUser, SecretString};
use clouddb_model::Role;
use rand::RngExt;
use serde::{Deserialize, Serialize};

/// What a client needs to use the service.
#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// The account, as paths name it.
    pub account: String,
    /// A user of the account.
    pub username: String,
    /// The user's password.
    pub password: String,
    /// The user's API key.
    pub api_key: String,
    /// A token for the header `X-Auth-Token`.
    pub token: String,
    /// The name of the service's region.
    pub region: String,
}

impl Credentials {
    /// Reads the credentials from a file; creates them on the first start.
    pub(crate) fn load_or_create(
        path: &Path,
        region: &str,
    ) -> anyhow::Result<Self> {
        if path.exists() {
            return Self::read(path);
        }
        let credentials = Self::random(region);
        credentials
            .write(path)
            .with_context(|| format!("failed to write {}", path.display()))?;
        Ok(credentials)
    }

    /// The user to create.
    pub(crate) fn user(&self) -> NewUser {
        NewUser {
            name: self.username.clone(),
            account: self.account.clone(),
            roles: vec![Role::Admin],
            password: SecretString::from(self.password.as_str()),
            api_key: SecretString::from(self.api_key.as_str()),
        }
    }

    /// The token, which never expires.
    pub(crate) fn token(&self) -> SecretString {
        SecretString::from(self.token.as_str())
    }

    /// Changes the file's entry for a user, if the file exists and is about
    /// that user.
    pub(crate) fn update(
        path: &Path,
        username: &str,
        change: impl FnOnce(&mut Self),
    ) -> anyhow::Result<()> {
        if !path.exists() {
            return Ok(());
        }
        let mut credentials = Self::read(path)?;
        if credentials.username != username {
            return Ok(());
        }
        change(&mut credentials);
        credentials
            .write(path)
            .with_context(|| format!("failed to write {}", path.display()))
    }

    fn read(path: &Path) -> anyhow::Result<Self> {
        let bytes = fs::read(path)
            .with_context(|| format!("failed to read {}", path.display()))?;
        serde_json::from_slice(&bytes)
            .with_context(|| format!("{} is damaged", path.display()))
    }

    fn random(region: &str) -> Self {
        let account = rand::rng().random_range(100_000..1_000_000_u32);
        Self {
            account: account.to_string(),
            username: "demo".into(),
            password: random_text(),
            api_key: random_text(),
            token: random_text(),
            region: region.to_owned(),
        }
    }

    /// Writes the file atomically, readable by its owner only.
    fn write(&self, path: &Path) -> anyhow::Result<()> {
        let mut text = serde_json::to_vec_pretty(self)?;
        text.push(b'\n');
        Ok(clouddb_files::write(path, &text)?)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("account", &self.account)
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

fn random_text() -> String {
    let bytes: [u8; 24] = rand::random();
    hex::encode(bytes)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn credentials_are_made_once_and_for_their_owner_alone() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("credentials.json");
        let made = Credentials::load_or_create(&path, "ORD").unwrap();
        let permissions = fs::metadata(&path).unwrap().permissions();
        assert_eq!(permissions.mode() & 0o777, 0o600);
        let again = Credentials::load_or_create(&path, "IAD").unwrap();
        assert_eq!(made.token, again.token);
        assert_eq!(again.region, "ORD");
        assert!(!format!("{made:?}").contains(&made.token));
    }

    #[test]
    fn damaged_credentials_are_refused_and_kept() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("credentials.json");
        fs::write(&path, "{\"account\": 1").unwrap();
        let error = Credentials::load_or_create(&path, "ORD").unwrap_err();
        assert!(error.to_string().contains("is damaged"));
        assert_eq!(fs::read_to_string(&path).unwrap(), "{\"account\": 1");
    }
}
