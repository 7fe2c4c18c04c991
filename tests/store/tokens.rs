//! A token is issued while its basis ends: a password, a key, a user or a
//! token.

use chrono::{TimeDelta, Utc};
use clouddb_model::{AccountId, Role, UserId};
use clouddb_store::{Expiry, NewToken, Proof, Store, User};
use tokio::{join, spawn};

use crate::{concurrency::waiting, fixture::Fixture};

const NAME: &str = "ada";
const PASSWORD: &str = "how to recognise a password";
const KEY: &str = "the digest of a key";

async fn user(store: &Store) -> User {
    let user = User {
        id: UserId::random(),
        name: NAME.into(),
        account: AccountId::new("1234"),
        roles: vec![Role::Creator],
        enabled: true,
        password: PASSWORD.into(),
        api_key: KEY.into(),
        created: Utc::now(),
    };
    assert!(store.add_user(&user).await.unwrap());
    user
}

fn token(user: &User, digest: &str, proof: Proof) -> NewToken {
    NewToken {
        digest: digest.into(),
        id: format!("id of {digest}"),
        user: user.id,
        account: Some(user.account.clone()),
        method: "token".into(),
        expires: Expiry::After(TimeDelta::hours(1)),
        proof,
    }
}

/// How the basis of a token can end.
#[derive(Clone, Copy, Debug)]
enum End {
    Disabled,
    Password,
    Key,
    Removed,
}

impl End {
    async fn come(self, store: &Store) -> bool {
        let ended = match self {
            Self::Disabled => store.disable_user(NAME).await,
            Self::Password => store.set_password(NAME, "another").await,
            Self::Key => store.set_api_key(NAME, "another").await,
            Self::Removed => store.remove_user(NAME).await,
        };
        ended.unwrap()
    }
}

/// Whether a token stays valid that is issued from another one just when that
/// one ends.
async fn outlives(end: End) -> bool {
    let at = Fixture::postgres().await;
    let user = user(&at.store).await;
    let secrets =
        Proof::Secrets { password: PASSWORD.into(), api_key: KEY.into() };
    let first = token(&user, "first", secrets);
    at.store.add_token(&first).await.unwrap().unwrap();
    // Writers of the same row wait until this transaction is rolled back.
    let mut stranger = at.stranger().await;
    stranger.execute("BEGIN").await;
    let same = format!(
        "INSERT INTO identity_token (digest, id, user_id, method, issued, \
         expires) VALUES ('second', 'other', '{}', 'token', 0, 0)",
        user.id
    );
    stranger.execute(&same).await;
    let second = token(&user, "second", Proof::Token("first".into()));
    let store = at.store.clone();
    let given = spawn(async move { store.add_token(&second).await.unwrap() });
    waiting(&at, 1).await;
    let store = at.store.clone();
    let ended = spawn(async move { end.come(&store).await });
    waiting(&at, 2).await;
    stranger.execute("ROLLBACK").await;
    let (given, ended) = join!(given, ended);
    assert!(given.unwrap().is_some() && ended.unwrap());
    // Otherwise a disabled user would hide a token that still exists.
    at.store.enable_user(NAME).await.unwrap();
    for digest in ["first", "second"] {
        if at.store.token(digest).await.unwrap().is_some() {
            return true;
        }
    }
    false
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_given_for_another_ends_with_it() {
    for end in [End::Disabled, End::Password, End::Key, End::Removed] {
        assert!(!outlives(end).await, "{end:?}");
    }
}
