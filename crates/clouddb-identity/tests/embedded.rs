//! Tests of users and tokens in a store.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::net::{IpAddr, Ipv4Addr};

use chrono::{TimeDelta, Utc};
use clouddb_identity::{
    Credentials, Directory, Domain, Error, ExposeSecret, FailureLimits,
    KeyName, LoggedIn, Method, NewUser, Scope, SecretString, Settings,
    StaticToken, UserError, Users, Who,
};
use clouddb_model::{AccountId, Role};
use clouddb_store::{Address, Store};
use futures::future::join_all;
use tempfile::TempDir;

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const PASSWORD: &str = "correct-horse";
const KEY: &str = "0f3c1e5a7b9d2f4c6e8a0b1c3d5e7f90";
const STATIC: &str = "a-token-that-never-ends";

struct House {
    _scratch: TempDir,
    store: Store,
    users: Users,
    directory: Directory,
}

async fn house() -> House {
    house_with(|_| {}).await
}

async fn house_with(set_up: impl FnOnce(&mut Settings)) -> House {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("store");
    let store = Store::open(&Address::Sqlite(path)).await.unwrap();
    let users = Users::of(store.clone());
    users.add(new("ada", &[Role::Creator])).await.unwrap();
    let mut settings = settings();
    set_up(&mut settings);
    let directory = Directory::embedded(store.clone(), settings).await.unwrap();
    House { _scratch: scratch, store, users, directory }
}

fn settings() -> Settings {
    Settings {
        token_lifetime: TimeDelta::hours(1),
        static_tokens: vec![StaticToken {
            token: STATIC.into(),
            account: AccountId::new("777"),
            roles: vec![Role::Observer],
        }],
        failure_limits: FailureLimits::default(),
    }
}

fn new(name: &str, roles: &[Role]) -> NewUser {
    NewUser {
        name: name.into(),
        account: "1234".into(),
        roles: roles.to_vec(),
        password: PASSWORD.into(),
        api_key: KEY.into(),
    }
}

fn named(name: &str) -> Who {
    Who::Name { name: name.into(), domain: Domain::only() }
}

fn password(name: &str, password: &str) -> Credentials {
    Credentials::Password { who: named(name), password: password.into() }
}

fn key(name: KeyName, key: &str) -> Credentials {
    Credentials::Key { name, key: key.into() }
}

impl House {
    async fn log_in(
        &self,
        credentials: Credentials,
        scope: &Scope,
    ) -> Result<LoggedIn, Error> {
        self.directory.log_in(credentials, scope, HERE).await
    }

    async fn ada(&self) -> SecretString {
        let given = self.log_in(password("ada", PASSWORD), &Scope::Own).await;
        given.unwrap().token
    }

    async fn is_token(&self, token: &SecretString) -> bool {
        let session = self.directory.session(token.expose_secret(), HERE).await;
        session.unwrap().is_some()
    }
}

#[tokio::test]
async fn whoever_shows_who_it_is_gets_a_token() {
    let house = house().await;
    let id = house.users.find("ada").await.unwrap().id.to_string();
    let named_key = |name: &str| {
        key(KeyName::Name { name: name.into(), user: named("ada") }, KEY)
    };
    for (credentials, method) in [
        (password("ada", PASSWORD), Method::Password),
        (
            Credentials::Password {
                who: Who::Id(id.clone()),
                password: PASSWORD.into(),
            },
            Method::Password,
        ),
        (key(KeyName::Of(named("ada")), KEY), Method::Key),
        (key(KeyName::Id(id.clone()), KEY), Method::Key),
        (named_key("api-key"), Method::Key),
    ] {
        let given = house.log_in(credentials, &Scope::Own).await.unwrap();
        let session = given.session;
        assert_eq!(session.method, method);
        assert_eq!(session.user.id, id);
        assert_eq!(session.user.name, "ada");
        assert_eq!(session.account.as_ref().unwrap().id, "1234");
        assert_eq!(session.roles, ["creator"]);
        assert_eq!(session.expires - session.issued, TimeDelta::hours(1));
        let token = given.token.expose_secret();
        assert_eq!(token.len(), 64);
        assert!(!session.id.contains(token));
        let found =
            house.directory.session(token, HERE).await.unwrap().unwrap();
        assert_eq!(*found, session);
    }
    let other = house.log_in(named_key("other"), &Scope::Own).await;
    assert!(matches!(other, Err(Error::Refused)));
}

#[tokio::test]
async fn whoever_does_not_is_refused() {
    let house = house().await;
    house.users.add(new("bob", &[Role::Admin])).await.unwrap();
    house.users.disable("bob").await.unwrap();
    let elsewhere = Who::Name {
        name: "ada".into(),
        domain: Domain::Name("elsewhere".into()),
    };
    for credentials in [
        password("ada", "correct-horse "),
        password("ada", KEY),
        password("Ada", PASSWORD),
        password("eve", PASSWORD),
        password("bob", PASSWORD),
        password("ada' OR '1'='1", PASSWORD),
        Credentials::Password {
            who: Who::Id("ada".into()),
            password: PASSWORD.into(),
        },
        Credentials::Password {
            who: elsewhere.clone(),
            password: PASSWORD.into(),
        },
        key(KeyName::Of(named("ada")), PASSWORD),
        key(KeyName::Of(named("ada")), &KEY.to_uppercase()),
        key(KeyName::Of(named("bob")), KEY),
        key(KeyName::Of(elsewhere), KEY),
        key(KeyName::Id("ada".into()), KEY),
        Credentials::Token("a-token".into()),
        Credentials::Token(SecretString::from("0".repeat(64))),
    ] {
        let text = format!("{credentials:?}");
        assert!(!text.contains(PASSWORD) && !text.contains(KEY), "{text}");
        let outcome = house.log_in(credentials, &Scope::Own).await;
        assert!(matches!(outcome, Err(Error::Refused)), "{text}");
    }
}

#[tokio::test]
async fn a_token_is_for_the_account_of_its_user_or_for_none() {
    let house = house().await;
    let by_name =
        |name: &str, domain| Scope::Name { name: name.into(), domain };
    for scope in [
        Scope::Id("1234".into()),
        by_name("1234", Domain::only()),
        by_name("1234", Domain::Name("DEFAULT".into())),
    ] {
        let given = house.log_in(password("ada", PASSWORD), &scope).await;
        assert_eq!(given.unwrap().session.account.unwrap().id, "1234");
    }
    for scope in [
        Scope::Id("5678".into()),
        by_name("5678", Domain::only()),
        by_name("1234", Domain::Id("elsewhere".into())),
    ] {
        let given = house.log_in(password("ada", PASSWORD), &scope).await;
        assert!(matches!(given, Err(Error::Refused)), "{scope:?}");
    }

    let none = house.log_in(password("ada", PASSWORD), &Scope::None).await;
    let none = none.unwrap();
    assert_eq!(none.session.account, None);
    assert!(none.session.roles.is_empty());
    let found = house.directory.session(none.token.expose_secret(), HERE).await;
    assert_eq!(*found.unwrap().unwrap(), none.session);

    // Its owner can get another token with it, which expires at the same time.
    let token = Credentials::Token(none.token);
    let given = house.log_in(token, &Scope::Own).await.unwrap();
    assert_eq!(given.session.account.unwrap().id, "1234");
    assert_eq!(given.session.method, Method::Token);
    assert_eq!(given.session.expires, none.session.expires);
}

#[tokio::test]
async fn a_token_that_is_revoked_is_none_at_once() {
    let house = house().await;
    let (one, other) = (house.ada().await, house.ada().await);
    assert!(house.is_token(&one).await && house.is_token(&other).await);
    assert!(house.directory.revoke(one.expose_secret(), HERE).await.unwrap());
    assert!(!house.is_token(&one).await);
    assert!(house.is_token(&other).await);
    assert!(!house.directory.revoke(one.expose_secret(), HERE).await.unwrap());
    let again = house.log_in(Credentials::Token(one), &Scope::Own).await;
    assert!(matches!(again, Err(Error::Refused)));
}

#[tokio::test]
async fn tokens_end_with_what_they_were_given_for() {
    let house = house().await;
    let users = &house.users;
    for change in 0..4 {
        let token = house.ada().await;
        match change {
            0 => {
                users.disable("ada").await.unwrap();
                users.enable("ada").await.unwrap();
            }
            1 => {
                users.set_password("ada", PASSWORD.into()).await.unwrap();
            }
            2 => {
                users.renew_api_key("ada").await.unwrap();
            }
            _ => users.remove("ada").await.unwrap(),
        }
        assert!(!house.is_token(&token).await, "{change}");
    }
    let gone = house.log_in(password("ada", PASSWORD), &Scope::Own).await;
    assert!(matches!(gone, Err(Error::Refused)));
}

/// A disabled user can get such a token, for when the user is enabled again.
#[tokio::test]
async fn who_may_not_log_in_has_no_token_that_is_one() {
    let house = house().await;
    house.users.disable("ada").await.unwrap();
    let token = house.users.renew_token("ada").await.unwrap();
    assert!(!is_one(&house, token.expose_secret()).await);
    house.users.enable("ada").await.unwrap();
    // This directory remembers for a moment that the token is invalid.
    let other = Directory::embedded(house.store.clone(), settings());
    let house = House { directory: other.await.unwrap(), ..house };
    assert!(is_one(&house, token.expose_secret()).await);
}

#[tokio::test]
async fn tokens_end_by_themselves() {
    let house = house_with(|own| own.token_lifetime = TimeDelta::zero()).await;
    let token = house.ada().await;
    assert!(!house.is_token(&token).await);
    let rows = || async { house.store.users().await.unwrap().len() };
    house.store.prune().await.unwrap();
    assert_eq!(rows().await, 1);
    assert!(
        !house.directory.revoke(token.expose_secret(), HERE).await.unwrap()
    );
}

#[tokio::test]
async fn a_token_has_the_roles_that_its_user_has_now() {
    let house = house().await;
    let token = house.ada().await;
    house.users.set_roles("ada", vec![Role::Observer]).await.unwrap();
    let session = house.directory.session(token.expose_secret(), HERE).await;
    assert_eq!(session.unwrap().unwrap().roles, ["observer"]);
}

#[tokio::test]
async fn a_configured_token_never_ends() {
    let house = house().await;
    let session = house.directory.session(STATIC, HERE).await.unwrap().unwrap();
    assert_eq!(session.account.as_ref().unwrap().id, "777");
    assert_eq!(session.roles, ["observer"]);
    assert!(session.expires > Utc::now() + TimeDelta::minutes(59));
    let revoked = house.directory.revoke(STATIC, HERE).await;
    assert!(matches!(revoked, Err(Error::Configured)));

    let token = || Credentials::Token(STATIC.into());
    for scope in [Scope::Own, Scope::Id("777".into())] {
        let given = house.log_in(token(), &scope).await.unwrap();
        assert_eq!(given.token.expose_secret(), STATIC);
    }
    for scope in [Scope::None, Scope::Id("1234".into())] {
        let given = house.log_in(token(), &scope).await;
        assert!(matches!(given, Err(Error::Refused)));
    }
    for wrong in [&STATIC[1..], "", "A-token-that-never-ends"] {
        let session = house.directory.session(wrong, HERE).await.unwrap();
        assert!(session.is_none());
    }
}

#[tokio::test]
async fn too_many_failures_keep_passwords_from_being_tried() {
    let house = house().await;
    for _ in 0..10 {
        let wrong = house.log_in(password("ada", "wrong"), &Scope::Own).await;
        assert!(matches!(wrong, Err(Error::Refused)));
    }
    let right = house.log_in(password("ada", PASSWORD), &Scope::Own).await;
    let Err(Error::TooManyFailures { retry_after }) = right else {
        panic!("{right:?}");
    };
    assert!(retry_after.as_secs() <= 30, "{retry_after:?}");
    // Failed guesses don't lock her out while she uses her key.
    let name = KeyName::Of(named("ada"));
    house.log_in(key(name, KEY), &Scope::Own).await.unwrap();
}

#[tokio::test]
async fn a_crowd_that_is_right_is_let_in() {
    let house = house().await;
    let (right, wrong) = (Scope::Own, Scope::Own);
    let logins =
        (0..40).map(|_| house.log_in(password("ada", PASSWORD), &right));
    for given in join_all(logins).await {
        given.unwrap();
    }
    // Guessing in parallel gains nothing.
    let guesses =
        (0..40).map(|_| house.log_in(password("ada", "wrong"), &wrong));
    let mut refused = 0;
    for guess in join_all(guesses).await {
        match guess {
            Err(Error::Refused) => refused += 1,
            Err(Error::TooManyFailures { .. }) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(refused, 10);
}

#[tokio::test]
async fn a_wrong_account_is_a_failure_too() {
    let house = house().await;
    let other = Scope::Id("5678".into());
    for _ in 0..10 {
        let wrong = house.log_in(password("ada", PASSWORD), &other).await;
        assert!(matches!(wrong, Err(Error::Refused)));
    }
    let right = house.log_in(password("ada", PASSWORD), &Scope::Own).await;
    assert!(matches!(right, Err(Error::TooManyFailures { .. })));
}

#[tokio::test]
async fn whoever_logs_in_all_the_time_loses_the_oldest_tokens() {
    let house = house().await;
    let oldest = house.ada().await;
    let key = || key(KeyName::Of(named("ada")), KEY);
    let second = house.log_in(key(), &Scope::Own).await.unwrap().token;
    for _ in 0..999 {
        house.log_in(key(), &Scope::Own).await.unwrap();
    }
    assert!(!house.is_token(&oldest).await);
    assert!(house.is_token(&second).await);
}

#[tokio::test]
async fn what_cannot_be_a_user_is_refused() {
    let house = house().await;
    let users = &house.users;
    let taken = users.add(new("ada", &[Role::Admin])).await.unwrap_err();
    assert!(matches!(taken, UserError::Taken(_)));
    for name in ["", "a\nb", &"a".repeat(256)] {
        let error = users.add(new(name, &[Role::Admin])).await.unwrap_err();
        assert!(matches!(error, UserError::Name), "{error}");
    }
    for account in ["", "a/b", "ä", &"1".repeat(65)] {
        let mut user = new("bob", &[Role::Admin]);
        user.account = account.into();
        let error = users.add(user).await.unwrap_err();
        assert!(matches!(error, UserError::Account), "{error}");
    }
    let error = users.add(new("bob", &[])).await.unwrap_err();
    assert!(matches!(error, UserError::NoRole), "{error}");
    for password in ["", "1234567", &"a".repeat(1025)] {
        let changed = users.set_password("ada", password.into()).await;
        assert!(matches!(changed, Err(UserError::Password)));
    }
    for unknown in [
        users.enable("bob").await,
        users.disable("bob").await,
        users.remove("bob").await,
        users.set_roles("bob", vec![Role::Admin]).await,
        users.set_password("bob", PASSWORD.into()).await,
        users.renew_api_key("bob").await.map(|_| ()),
        users.find("bob").await.map(|_| ()),
    ] {
        let error = unknown.unwrap_err().to_string();
        assert_eq!(error, "there is no user \"bob\"");
    }
    assert_eq!(users.list().await.unwrap().len(), 1);
}

/// A token in the form of the first user's.
const FIRST: &str = "0123456789abcdef0123456789abcdef0123456789abcdef";

async fn is_one(house: &House, token: &str) -> bool {
    house.directory.session(token, HERE).await.unwrap().is_some()
}

#[tokio::test]
async fn the_first_user_is_made_where_there_is_none_and_never_again() {
    let house = house().await;
    house.users.remove("ada").await.unwrap();
    assert!(!house.users.have_had_first().await.unwrap());
    let first = || new("demo", &[Role::Admin]);
    house.users.add_first(first(), &FIRST.into()).await.unwrap();
    assert!(house.users.have_had_first().await.unwrap());
    let [demo] = &house.users.list().await.unwrap()[..] else {
        panic!("there must be one user");
    };
    assert_eq!(demo.name, "demo");
    let debug = format!("{demo:?}");
    assert!(!debug.contains("argon2") && !debug.contains(&demo.api_key));
    let session = house.directory.session(FIRST, HERE).await.unwrap().unwrap();
    assert_eq!(session.user.id, demo.id.to_string());
    assert_eq!(session.roles, ["admin"]);
    assert!(session.expires < Utc::now() + TimeDelta::hours(2));
    let revoked = house.directory.revoke(FIRST, HERE).await;
    assert!(matches!(revoked, Err(Error::Configured)));

    house.users.remove("demo").await.unwrap();
    house.users.add_first(first(), &FIRST.into()).await.unwrap();
    assert!(house.users.list().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_user_that_an_earlier_version_made_first_keeps_its_token() {
    let house = house().await;
    let mut first = new("ada", &[Role::Admin]);
    house.users.add_first(first.clone(), &FIRST.into()).await.unwrap();
    // The session has the user's present roles.
    let session = house.directory.session(FIRST, HERE).await.unwrap().unwrap();
    assert_eq!(session.roles, ["creator"]);

    // A user with the same name in another account isn't the first user.
    let house = self::house().await;
    first.account = "4321".into();
    house.users.add_first(first, &FIRST.into()).await.unwrap();
    assert!(!is_one(&house, FIRST).await);
}

#[tokio::test]
async fn logins_do_not_end_a_token_without_an_end() {
    let house = house().await;
    let token = house.users.renew_token("ada").await.unwrap();
    let token = token.expose_secret();
    for _ in 0..1001 {
        let own = key(KeyName::Of(named("ada")), KEY);
        house.log_in(own, &Scope::None).await.unwrap();
    }
    assert!(is_one(&house, token).await);
    house.users.disable("ada").await.unwrap();
    house.users.enable("ada").await.unwrap();
    // A new directory has nothing cached.
    let other = Directory::embedded(house.store.clone(), settings());
    let found = other.await.unwrap().session(token, HERE).await;
    assert!(found.unwrap().is_none());
}
