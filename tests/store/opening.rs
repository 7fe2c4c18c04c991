//! Which stores can be opened, and which errors are temporary.

use std::{error::Error as StdError, fs, net::TcpListener};

use clouddb_model::{InstanceId, InstanceStatus, told};
use clouddb_store::{Address, Error, Store};
use clouddb_tests::{eventually, postgres};
use futures::future::join_all;
use sqlx::{
    Connection, Executor, SqliteConnection, sqlite::SqliteConnectOptions,
};

use crate::fixture::{Fixture, account};

on_both_databases! {
    a_schema_from_the_future_is_refused,
    a_schema_that_was_changed_is_refused,
    a_store_that_somebody_holds_is_unavailable_and_then_it_is_not,
}

/// An error with all its causes, as `Display` and `Debug` show it.
fn everything(error: &dyn StdError) -> String {
    let mut text = format!("{error:?}");
    let mut cause = Some(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

async fn refusal(address: &Address) -> Error {
    Store::open(address).await.expect_err("the store is refused")
}

async fn a_schema_from_the_future_is_refused(at: Fixture) {
    let instance = at.instance(&account()).await;
    at.store.close().await;
    let future = "INSERT INTO _sqlx_migrations (version, description, \
                  success, checksum, execution_time) VALUES (9999, 'future', \
                  true, '', 0)";
    at.meddle(future.into()).await;
    let refused = refusal(&at.address).await;
    assert!(matches!(refused, Error::Migrate { .. }), "{refused}");
    let refused = refused.to_string();
    assert!(refused.contains(&at.address.to_string()), "{refused}");
    assert!(refused.contains("newer version of clouddb"), "{refused}");

    // The refused store is unchanged.
    let past = "DELETE FROM _sqlx_migrations WHERE version = 9999";
    assert_eq!(at.meddle(past.into()).await, 1);
    let store = Store::open(&at.address).await.unwrap();
    let there = store.any_instance(instance.id).await.unwrap();
    assert_eq!(there, Some(instance));
}

#[tokio::test]
async fn a_database_of_another_program_is_refused_and_left_as_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("books");
    let options =
        SqliteConnectOptions::new().filename(&path).create_if_missing(true);
    let mut books = SqliteConnection::connect_with(&options).await.unwrap();
    books.execute("CREATE TABLE book (title TEXT)").await.unwrap();
    books.close().await.unwrap();
    let before = fs::read(&path).unwrap();

    let refused = refusal(&Address::Sqlite(path.clone())).await;
    assert!(matches!(refused, Error::Foreign { .. }), "{refused}");
    assert!(refused.to_string().contains("another program"), "{refused}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
}

async fn a_schema_that_was_changed_is_refused(at: Fixture) {
    let other = "UPDATE _sqlx_migrations SET checksum = ''";
    at.meddle(other.into()).await;
    let refused = refusal(&at.address).await.to_string();
    assert!(refused.contains("incompatible version"), "{refused}");
}

async fn a_store_that_somebody_holds_is_unavailable_and_then_it_is_not(
    at: Fixture,
) {
    let instance = at.instance(&account()).await;
    let mut holder = at.stranger().await;
    holder.execute("BEGIN").await;
    holder.execute("UPDATE instance SET name = 'held'").await;

    // Readers don't wait.
    let read = at.store.any_instance(instance.id).await.unwrap();
    assert_eq!(read.as_ref(), Some(&instance));
    let locked = lock(&at.store, instance.id).await.unwrap_err();
    assert!(locked.is_unavailable(), "{}", everything(&locked));

    holder.execute("COMMIT").await;
    lock(&at.store, instance.id).await.unwrap();
    let read = at.store.any_instance(instance.id).await.unwrap();
    assert_eq!(read.unwrap().name, "held");
}

async fn lock(store: &Store, id: InstanceId) -> Result<(), Error> {
    let mut transaction = store.begin().await?;
    transaction.lock_instance(id).await?;
    transaction.commit().await
}

/// Several machines can use a PostgreSQL database, and one of them may hang.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_held_up_in_the_middle_of_a_change_has_not_made_it() {
    let at = Fixture::postgres().await;
    let instance = at.instance(&account()).await;
    let mut held_up = at.begin().await;
    held_up.lock_instance(instance.id).await.unwrap();
    eventually("others go on", async || {
        lock(&at.store, instance.id).await.ok()
    })
    .await;

    let (id, error) = (instance.id, InstanceStatus::Error);
    let late = held_up.set_status(id, error, Some(&told!("late"))).await;
    let late = late.unwrap_err();
    assert!(late.is_unavailable(), "{}", everything(&late));
    drop(held_up);
    let read = at.store.any_instance(id).await.unwrap();
    assert_eq!(read, Some(instance));
    lock(&at.store, id).await.unwrap();
}

#[tokio::test]
async fn a_file_that_is_no_store_is_refused_and_kept() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("thesis.tex");
    let text = "There is no royal road to geometry.\n".repeat(1000);
    fs::write(&file, &text).unwrap();
    let address = Address::Sqlite(file.clone());
    let refused = refusal(&address).await;
    assert!(matches!(refused, Error::Open { .. }), "{refused:?}");
    let named = file.display().to_string();
    assert!(refused.to_string().contains(&named), "{refused}");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn a_place_that_is_not_there_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("nowhere/store.sqlite");
    let refused = refusal(&Address::Sqlite(file.clone())).await;
    let named = file.display().to_string();
    assert!(refused.to_string().contains(&named), "{refused}");
}

#[tokio::test]
async fn a_password_is_never_told() {
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let cluster = postgres::cluster();
    let (_, cluster) = cluster.rsplit_once('@').unwrap();
    for (place, named) in [
        (format!("127.0.0.1:{port}/store"), format!("127.0.0.1:{port}/store")),
        (cluster.to_owned(), cluster.to_owned()),
        ("127.0.0.1:1/store?sslmode=hunter".into(), "ssl_mode".into()),
    ] {
        let url = format!("postgres://ada:hunter2@{place}");
        let refused: Box<dyn StdError> = match url.parse() {
            Ok(address) => Box::new(refusal(&address).await),
            Err(invalid) => Box::new(invalid),
        };
        let told = everything(refused.as_ref());
        assert!(told.contains(&named), "{told}");
        assert!(!told.contains("hunter2"), "{told}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_that_start_at_the_same_time_make_one_store() {
    let url = postgres::new_database().await;
    let address: Address = url.parse().unwrap();
    let opened = join_all((0..6).map(|_| Store::open(&address))).await;
    for store in opened {
        let none = store.unwrap().any_instance(InstanceId::random()).await;
        assert_eq!(none.unwrap(), None);
    }
}
