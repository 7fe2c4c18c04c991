//! What an instance shows while it waits for another one.

use clouddb_client::types::InstanceStatus;
use clouddb_tests::{eventually, on_both_stores};
use rustix::process::{Signal, kill_process};

use super::{act, add, has, kill, library, of, process, reaches, ruin, show};
use crate::{request, server};

#[on_both_stores]
async fn a_replica_says_what_keeps_it_from_being_made() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    drop(ada);
    let held = process(&server, &source);
    kill_process(held, Signal::STOP).unwrap();
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let made = create.body(request(&of(&source))).send().await.unwrap();
    let replica = made.into_inner().instance.id;
    let mend = ruin(&server, &source);
    kill(&server, &source);
    let fault = eventually("it says why", async || {
        let shown = show(&server, replica).await;
        assert_eq!(shown.status, InstanceStatus::Build);
        shown.fault
    })
    .await;
    let message = fault.message;
    assert!(message.starts_with("create_replica is tried again"), "{message}");
    assert!(message.contains(&source.id.to_string()), "{message}");

    reaches(&server, source.id, InstanceStatus::Error).await;
    mend();
    act(&server, &source, "restart").await.unwrap();
    let shown = reaches(&server, replica, InstanceStatus::Active).await;
    assert!(shown.fault.is_none(), "{shown:?}");
    has(&shown, 10).await;
}
