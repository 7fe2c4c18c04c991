//! Sources that die while a replica is made of what they have.

use clouddb_client::types::InstanceStatus;
use clouddb_tests::{Census, eventually};
use rustix::process::{Signal, kill_process};

use super::{add, checksum, has, kill, library, log_in, of, reaches, steps};
use crate::{request, server};

#[tokio::test]
async fn a_source_that_dies_while_it_is_read_is_read_again() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&of(&source))).send().await.unwrap();
    let id = created.into_inner().instance.id;
    let (data, of) = (server.data(), source.id.to_string());
    let tool = eventually("the tool runs", async || {
        let tool = Census::tool_of(&data, &of, "mariadb-backup")?;
        kill_process(tool, Signal::STOP).ok()?;
        Some(tool)
    })
    .await;
    kill(&server, &source);
    // Nobody waits for the tool, which would never end.
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
