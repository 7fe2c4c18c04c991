//! Connections that change what is in a server take turns.

use std::{cell::Cell, time::Duration};

use clouddb_engine::{Admin, Database, Error, PasswordHash, Turn};
use clouddb_tests::{eventually, login, set_read_only};
use futures::future::join;
use mysql_async::prelude::Queryable;
use tokio::time::Instant;

use crate::machine::Machine;

const PATIENCE: Duration = Duration::from_secs(4);

impl Machine {
    async fn visitor(&self) -> Admin {
        let layout = self.layout(&self.workload);
        let (secret, id) = (&self.secret, self.workload.id);
        let until = Instant::now() + PATIENCE;
        Admin::connect_until(&layout, secret, id, until).await.unwrap()
    }
}

#[tokio::test]
async fn changes_take_turns_and_none_is_made_in_a_closed_server() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut first = machine.visitor().await;
    assert_eq!(first.take_turn().await.unwrap(), Turn::Own);
    let mut second = machine.visitor().await;
    let refused = second.take_turn().await.unwrap_err();
    assert!(matches!(refused, Error::Crowded), "{refused}");
    // Closing the server waits for the change too, and disconnects a session
    // that takes longer than allowed.
    let began = Instant::now();
    set_read_only(&mut admin, true).await.unwrap();
    assert!(began.elapsed() > PATIENCE);
    let refused = first.databases().await.unwrap_err();
    assert!(matches!(refused, Error::Sql { .. }), "{refused}");
    let mut third = machine.visitor().await;
    let turn =
        eventually("it is its turn", async || third.take_turn().await.ok());
    assert_eq!(turn.await, Turn::Closed);
}

#[tokio::test]
async fn who_may_act_is_asked_in_its_turn() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut first = machine.visitor().await;
    assert_eq!(first.take_turn().await.unwrap(), Turn::Own);
    let is_free = Cell::new(false);
    let may_act = async {
        assert!(is_free.get(), "another connection may still act");
        Ok::<_, Error>(false)
    };
    let leave = async {
        first.databases().await.unwrap();
        is_free.set(true);
        drop(first);
    };
    let (mandate, ()) = join(admin.mandate(may_act), leave).await;
    assert!(mandate.unwrap().is_none());
    // A connection that isn't allowed to act gives its turn back.
    let mut second = machine.visitor().await;
    assert_eq!(second.take_turn().await.unwrap(), Turn::Own);
}

#[tokio::test]
async fn no_statement_of_a_visitor_outlasts_it() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let database = Database {
        name: "garden".into(),
        character_set: "utf8mb4".into(),
        collation: "utf8mb4_bin".into(),
    };
    admin.ensure_database(&database).await.unwrap();
    admin.enable_root(&PasswordHash::of("secret")).await.unwrap();
    let host = machine.address.to_string();
    let mut root = login(&host, "root", "secret", None).await.unwrap();
    root.query_drop("CREATE TABLE garden.tree (name TEXT)").await.unwrap();
    root.query_drop("START TRANSACTION").await.unwrap();
    root.query_drop("SELECT * FROM garden.tree").await.unwrap();

    let mut visitor = machine.visitor().await;
    let held_up = visitor.drop_database("garden").await.unwrap_err();
    // If it had waited to the end, it would fail because of its deadline.
    assert!(matches!(held_up, Error::Sql { .. }), "{held_up}");
    assert!(!held_up.is_refusal() && !held_up.is_full(), "{held_up}");
    root.query_drop("COMMIT").await.unwrap();
    assert_eq!(admin.databases().await.unwrap(), ["garden"]);
    root.disconnect().await.unwrap();
}
