//! Stores that are locked, or gone for a while.

use std::sync::atomic::{AtomicBool, Ordering};

use clouddb_client::{Error, types::InstanceStatus};
use clouddb_tests::{
    Options, PATIENCE, StoreKind, TestServer, eventually, postgres::OwnCluster,
};
use futures::future::join_all;

use crate::{PROGRAM, create};

#[tokio::test]
async fn a_locked_file_is_a_fault_that_passes() {
    let options =
        Options { store: Some(StoreKind::Sqlite), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let client = server.client();
    let store = server.store().await;
    let lock = store.begin().await.unwrap();

    let refused = create(&server, &client, "locked").await.unwrap_err();
    let Error::ErrorResponse(response) = refused else { panic!("{refused}") };
    assert_eq!(response.status(), 503);
    assert_eq!(response.headers()["retry-after"], "1");
    // Readers aren't held up.
    let list = client.list_instances().account_id(server.account());
    assert!(list.send().await.unwrap().instances.is_empty());

    drop(lock);
    store.close().await;
    let instance = create(&server, &client, "locked").await.unwrap();
    let (account, active) = (server.account(), InstanceStatus::Active);
    client
        .wait_for_instance(&account, instance.id, active, PATIENCE)
        .await
        .unwrap();
}

/// How many clients there are, and how many requests each sends.
const CLIENTS: usize = 4;
const REQUESTS: usize = 5;
const CRASHES: usize = 3;

#[tokio::test]
async fn a_database_that_restarts_under_load_loses_no_answer() {
    let cluster = OwnCluster::start();
    let options = Options {
        database: Some(cluster.database().await),
        reconcile_seconds: Some(1),
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let done = AtomicBool::new(false);
    let clients = async {
        let asked = (0..CLIENTS).map(|number| ask_often(&server, number));
        let asked = join_all(asked).await;
        done.store(true, Ordering::SeqCst);
        asked.into_iter().flatten().collect::<Vec<_>>()
    };
    let crashes = async {
        let mut crashes = 0;
        while crashes < CRASHES && !done.load(Ordering::SeqCst) {
            cluster.crash().await;
            crashes += 1;
            eventually("it is back", async || {
                cluster.is_reachable().await.then_some(())
            })
            .await;
        }
        crashes
    };
    let (accepted, crashes) = tokio::join!(clients, crashes);
    assert!(crashes > 0);

    let client = server.client();
    for id in &accepted {
        let (account, active) = (server.account(), InstanceStatus::Active);
        client
            .wait_for_instance(&account, *id, active, PATIENCE)
            .await
            .unwrap();
    }
    let list = client.list_instances().account_id(server.account());
    let list = list.limit(std::num::NonZeroU32::MAX).send().await.unwrap();
    assert_eq!(list.instances.len(), accepted.len());
    assert_eq!(accepted.len(), CLIENTS * REQUESTS);
    assert!(!server.log().contains("panicked"));
}

/// Requests instances one after another, each until it is accepted.
async fn ask_often(server: &TestServer, client: usize) -> Vec<uuid::Uuid> {
    let own = server.client();
    let mut accepted = Vec::new();
    for number in 0..REQUESTS {
        let key = format!("{client}-{number}");
        let instance = eventually("the request is accepted", async || {
            match create(server, &own, &key).await {
                Ok(instance) => Some(instance),
                Err(Error::ErrorResponse(fault)) => {
                    let status = fault.status().as_u16();
                    assert!([409, 503].contains(&status), "{fault:?}");
                    None
                }
                Err(error) => panic!("{error}"),
            }
        })
        .await;
        accepted.push(instance.id);
    }
    accepted
}
