use clouddb_client::{
    Error,
    types::{Fault, Instance, LimitVerb},
};
use clouddb_tests::{Options, TestServer, on_both_stores};
use serde_json::{Value, json};

use crate::{PROGRAM, delete, fault, request, server};

/// A server with quotas for instances and gigabytes.
async fn limited(instances: u32, volumes: u32) -> TestServer {
    let quota = Some((instances, volumes));
    TestServer::start(PROGRAM, &Options { quota, ..Options::default() }).await
}

async fn limits(server: &TestServer) -> (u32, u32, u32) {
    let client = server.client();
    let list = client.list_limits().account_id(server.account());
    let limits = list.send().await.unwrap().into_inner().limits;
    let [limit] = limits.as_slice() else { panic!("{limits:?}") };
    assert_eq!(limit.verb, LimitVerb::Absolute);
    assert_eq!((limit.max_backups, limit.max_backup_gigabytes), (100, 1024));
    assert_eq!(limit.max_log_gigabytes, 10);
    (limit.max_instances, limit.max_volumes, limit.max_configurations)
}

async fn create(
    server: &TestServer,
    size: u32,
) -> Result<Instance, Error<Fault>> {
    let client = server.client();
    let members: Value = json!({"volume": {"size": size}});
    let create = client.create_instance().account_id(server.account());
    let created = create.body(request(&members)).send().await?;
    Ok(created.into_inner().instance)
}

/// The message of the refusal of a request that asks for too much.
async fn refused(server: &TestServer, size: u32) -> String {
    let Err(Error::ErrorResponse(response)) = create(server, size).await else {
        panic!("the request is refused")
    };
    assert_eq!(response.status(), 413);
    assert!(!response.headers().contains_key("retry-after"));
    match fault::<Instance>(Err(Error::ErrorResponse(response))) {
        Fault::OverLimit(detail) => detail.message,
        other => panic!("{other}"),
    }
}

async fn count(server: &TestServer) -> usize {
    let client = server.client();
    let list = client.list_instances().account_id(server.account());
    list.send().await.unwrap().instances.len()
}

#[on_both_stores]
async fn the_limits_are_those_that_are_set_up() {
    assert_eq!(limits(&server().await).await, (25, 1024, 100));
    assert_eq!(limits(&limited(3, 7).await).await, (3, 7, 100));
}

#[on_both_stores]
async fn an_account_has_no_more_instances_than_it_may() {
    let server = limited(2, 100).await;
    let first = create(&server, 1).await.unwrap();
    create(&server, 1).await.unwrap();
    let message = refused(&server, 1).await;
    let expected = "The account may have 2 instances, has 2 and asks for 1.";
    assert_eq!(message, expected);
    assert_eq!(count(&server).await, 2);

    delete(&server, &first).await;
    create(&server, 1).await.unwrap();
    assert_eq!(refused(&server, 1).await, expected);
}

#[on_both_stores]
async fn an_account_has_no_larger_volumes_than_it_may() {
    let server = limited(100, 5).await;
    let first = create(&server, 3).await.unwrap();
    let message = refused(&server, 3).await;
    let expected =
        "The account may have 5 gigabytes of volumes, has 3 and asks for 3.";
    assert_eq!(message, expected);
    create(&server, 2).await.unwrap();
    refused(&server, 1).await;
    assert_eq!(count(&server).await, 2);

    delete(&server, &first).await;
    create(&server, 3).await.unwrap();
    refused(&server, 1).await;
}

#[on_both_stores]
async fn an_account_that_may_have_nothing_has_nothing() {
    let server = limited(0, 0).await;
    assert_eq!(limits(&server).await, (0, 0, 100));
    let message = refused(&server, 1).await;
    assert!(message.contains("may have 0 instances"), "{message}");
    assert_eq!(count(&server).await, 0);
}
