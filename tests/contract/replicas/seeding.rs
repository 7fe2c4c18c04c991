//! Sources while replicas are copied from them.

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::{Options, TestServer, eventually, on_both_stores};
use mysql_async::prelude::Queryable;
use rustix::process::{Signal, kill_process};

use super::{
    add, checksum, has, kill, library, log_in, of, reaches, show, steps,
};
use crate::{killer::Killer, request};

/// Requests a replica without waiting for it.
async fn asked(server: &TestServer, source: &Instance) -> uuid::Uuid {
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(source))).send().await.unwrap();
    created.into_inner().instance.id
}

#[on_both_stores]
async fn a_source_that_dies_while_it_is_read_is_read_again() {
    let (server, killer) = Killer::server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    killer.order_hold("create_replica/copy/effect");
    let id = asked(&server, &source).await;
    let tool = killer.hold_tool(&server, source.id).await;
    kill(&server, &source);
    // The service doesn't wait for the stopped tool, which would never end.
    let replica = reaches(&server, id, InstanceStatus::Active).await;
    reaches(&server, source.id, InstanceStatus::Active).await;
    eventually("it is gone", async || kill_process(tool, Signal::CONT).err())
        .await;
    let steps = steps(&server, id, "create_replica").await;
    let seeded = steps.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert!(seeded["attempts"].as_u64() > Some(1), "{seeded}");
    let mut ada = log_in(&source).await;
    add(&mut ada, 10..20).await;
    has(&replica, 20).await;
    let mut reader = log_in(&replica).await;
    assert_eq!(checksum(&mut reader).await, checksum(&mut ada).await);
}

/// Copies of one source can't run in parallel: the second tool would wait for
/// the first one, and block all sessions that change tables.
#[on_both_stores]
async fn copies_of_one_source_are_made_one_after_the_other() {
    let options = Options { waiting_seconds: Some(1), ..Options::default() };
    let (server, killer) = Killer::server_with(options).await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    killer.order_hold("create_replica/copy/effect");
    let first = asked(&server, &source).await;
    let tool = killer.hold_tool(&server, source.id).await;
    let second = asked(&server, &source).await;
    eventually("it says what it waits for", async || {
        let fault = show(&server, second).await.fault?.message;
        assert!(fault.contains("another copy of the server"), "{fault}");
        Some(())
    })
    .await;
    // Meanwhile no other session waits, and the first copy goes on.
    for statement in ["CREATE TABLE shelf (id INT)", "DROP TABLE shelf"] {
        ada.query_drop(statement).await.unwrap();
    }
    assert!(show(&server, first).await.fault.is_none());
    kill_process(tool, Signal::CONT).unwrap();
    for id in [first, second] {
        let replica = reaches(&server, id, InstanceStatus::Active).await;
        assert!(replica.fault.is_none(), "{replica:?}");
        has(&replica, 10).await;
    }
    let steps = steps(&server, first, "create_replica").await;
    let seeded = steps.iter().find(|it| it["name"] == "seed_files").unwrap();
    assert_eq!(seeded["attempts"], 1, "{seeded}");
}
