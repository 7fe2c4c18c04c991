use std::{collections::BTreeMap, fmt};

use anyhow::{Context, ensure};
use chrono::TimeDelta;
use clouddb_identity::{
    FailureLimits, KeystoneSettings, SecretString, Settings, StaticToken,
};
use clouddb_model::{AccountId, Role};
use confique::Config;
use serde::Deserialize;
use url::Url;

/// Who may use the service, and how they log in.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Identity {
    /// How many seconds a token is valid.
    #[config(default = 86_400)]
    pub token_seconds: u32,

    /// How many logins with one user's password may fail within five minutes.
    /// After that, further logins with it have to wait.
    #[config(default = 10)]
    pub failures_of_user: u32,

    /// How many logins from one address may fail within five minutes. After
    /// that, further logins from it have to wait.
    #[config(default = 50)]
    pub failures_of_address: u32,

    /// The address of a Keystone whose users log in here, like
    /// http://keystone.example:5000. Without one, users are kept in the store,
    /// and `clouddb-server user` administers them.
    pub keystone_url: Option<Url>,

    /// What each role in Keystone, by its name, may do here: observer, creator
    /// or admin. A user with none of these roles may do nothing. The default
    /// lets a member do what it may do in Trove: restart, resize and delete the
    /// instances of its project, and manage their users and root.
    #[config(default = {
        "admin": "admin", "member": "admin", "reader": "observer"
    })]
    pub keystone_roles: BTreeMap<String, String>,

    /// Tokens that are valid from the start and never expire, each like
    /// { token = "…", account = "1234", roles = ["observer"] }. The roles are
    /// observer, creator and admin. A token has at least 16 characters. Only
    /// the owner of this file should be able to read it.
    #[config(default = [])]
    pub tokens: Vec<ConfiguredToken>,
}

/// A token that is valid from the start.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfiguredToken {
    /// The token.
    pub token: SecretString,
    /// The account that it is for.
    pub account: String,
    /// What it may do in the account.
    pub roles: Vec<String>,
}

/// The fewest characters of a configured token: shorter ones can be guessed.
const SHORTEST: usize = 16;
const LONGEST: usize = 1024;

impl Identity {
    /// The Keystone, if there is one.
    pub(crate) fn keystone(&self) -> anyhow::Result<Option<KeystoneSettings>> {
        let Some(url) = self.keystone_url.clone() else { return Ok(None) };
        ensure!(
            ["http", "https"].contains(&url.scheme()) && url.has_host(),
            "identity.keystone_url must be an http or https address"
        );
        ensure!(
            url.username().is_empty() && url.password().is_none(),
            "identity.keystone_url must have no user and no password: every \
             token is looked at by itself"
        );
        let roles = self.keystone_roles.iter().map(|(name, role)| {
            let role = role.parse::<Role>().with_context(|| {
                format!("identity.keystone_roles: {name:?}")
            })?;
            Ok((name.clone(), role))
        });
        let roles = roles.collect::<anyhow::Result<_>>()?;
        Ok(Some(KeystoneSettings { url, roles }))
    }

    /// How users log in. The first user's token is one of those that are valid
    /// from the start.
    pub(crate) fn settings(&self) -> anyhow::Result<Settings> {
        ensure!(
            self.token_seconds > 0,
            "identity.token_seconds must be at least 1"
        );
        ensure!(
            self.failures_of_user > 0 && self.failures_of_address > 0,
            "identity.failures_of_user and failures_of_address must be at \
             least 1, or nobody could log in"
        );
        let tokens = self.tokens.iter().enumerate().map(|(index, token)| {
            let token = token.read();
            token.with_context(|| format!("identity.tokens[{index}]"))
        });
        Ok(Settings {
            token_lifetime: TimeDelta::seconds(self.token_seconds.into()),
            static_tokens: tokens.collect::<anyhow::Result<_>>()?,
            failure_limits: FailureLimits {
                user: self.failures_of_user,
                address: self.failures_of_address,
            },
        })
    }
}

impl ConfiguredToken {
    fn read(&self) -> anyhow::Result<StaticToken> {
        use clouddb_identity::ExposeSecret;
        let token = self.token.expose_secret();
        ensure!(
            (SHORTEST..=LONGEST).contains(&token.len())
                && token.bytes().all(|byte| byte.is_ascii_graphic()),
            "a token has {SHORTEST} to {LONGEST} visible characters of ASCII"
        );
        let is_fine = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
        ensure!(
            (1..=64).contains(&self.account.len())
                && self.account.chars().all(is_fine),
            "{:?} is not the id of an account",
            self.account
        );
        ensure!(!self.roles.is_empty(), "there are no roles");
        let roles = self.roles.iter().map(|role| role.parse::<Role>());
        Ok(StaticToken {
            token: self.token.clone(),
            account: AccountId::new(self.account.clone()),
            roles: roles.collect::<Result<_, _>>()?,
        })
    }
}

impl fmt::Debug for ConfiguredToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfiguredToken")
            .field("account", &self.account)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(tokens: &str) -> anyhow::Result<Settings> {
        let text = format!("[identity]\ntokens = [{tokens}]");
        let directory = tempfile::tempdir()?;
        let file = directory.path().join("clouddb.toml");
        std::fs::write(&file, text)?;
        crate::Configuration::read(Some(&file))?.identity.settings()
    }

    #[test]
    fn tokens_can_be_configured() {
        let settings = settings(
            "{ token = 'a-token-for-tests', account = '1234', roles = ['observer'] }",
        )
        .unwrap();
        let [token] = settings.static_tokens.as_slice() else {
            panic!("{settings:?}")
        };
        assert_eq!(token.account.as_str(), "1234");
        assert_eq!(token.roles, [Role::Observer]);
        let debug = format!("{settings:?}");
        assert!(!debug.contains("a-token-for-tests"), "{debug}");
    }

    #[test]
    fn a_keystone_has_an_address_and_roles() {
        let read = |text: &str| {
            let directory = tempfile::tempdir().unwrap();
            let file = directory.path().join("clouddb.toml");
            std::fs::write(&file, format!("[identity]\n{text}")).unwrap();
            crate::Configuration::read(Some(&file)).unwrap().identity.keystone()
        };
        assert!(read("").unwrap().is_none());
        let url = "keystone_url = 'http://127.0.0.1:5000'";
        let keystone = read(url).unwrap().unwrap();
        assert_eq!(keystone.roles["member"], Role::Admin);
        assert_eq!(keystone.roles["reader"], Role::Observer);
        for (text, expected) in [
            ("keystone_url = 'file:///etc'", "http or https"),
            ("keystone_url = 'http://ada:hunter2@example.org'", "no password"),
            (
                "keystone_url = 'http://a'\nkeystone_roles = { member = 'root' }",
                "member",
            ),
        ] {
            let error = format!("{:#}", read(text).unwrap_err());
            assert!(error.contains(expected), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn what_is_no_token_is_refused_and_not_shown() {
        for (token, expected) in [
            ("token = 'hunter2', account = '1', roles = ['admin']", "16 to"),
            (
                "token = 'a token with spaces', account = '1', roles = ['admin']",
                "visible",
            ),
            (
                "token = 'a-token-for-tests', account = 'a/b', roles = ['admin']",
                "a/b",
            ),
            (
                "token = 'a-token-for-tests', account = '1', roles = []",
                "no roles",
            ),
            (
                "token = 'a-token-for-tests', account = '1', roles = ['root']",
                "root",
            ),
            ("token = 'a-token-for-tests', roles = ['root']", "account"),
        ] {
            let error = format!(
                "{:#}",
                settings(&format!("{{ {token} }}")).unwrap_err()
            );
            assert!(error.contains(expected), "{error}");
            for secret in ["hunter2", "with spaces", "for-tests"] {
                assert!(!error.contains(secret), "{error}");
            }
        }
    }
}
