//! Volumes of sources and their replicas.

use clouddb_client::types::Instance;
use clouddb_platform::LocalPlatform;
use clouddb_tests::{Options, TestServer, eventually, on_both_stores};
use rustix::fs::statvfs;
use serde_json::json;

use super::{post, shown};
use crate::{PROGRAM, active, delete};

/// The sizes of volumes as the API shows them, in gigabytes.
async fn sizes<const N: usize>(
    server: &TestServer,
    instances: [&Instance; N],
) -> [u64; N] {
    let mut sizes = [0; N];
    for (size, instance) in sizes.iter_mut().zip(instances) {
        let shown = shown(server, instance.id).await;
        *size = shown["volume"]["size"].as_u64().unwrap();
    }
    sizes
}

/// A source and a replica with volumes of one gigabyte, and a replica with
/// three, in an account with that quota of gigabytes.
async fn group(quota: u32) -> (TestServer, [Instance; 3]) {
    let options = Options { quota: Some((10, quota)), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let source = active(&server, &json!({"flavorRef": 2})).await;
    let of = json!({"flavorRef": 2, "replica_of": source.id});
    let small = active(&server, &of).await;
    let mut of = of;
    of["volume"] = json!({"size": 3});
    let large = active(&server, &of).await;
    (server, [source, small, large])
}

/// Waits until an instance is ACTIVE without a fault and, if its volume is a
/// file system, until that has the size.
async fn grows(server: &TestServer, instance: &Instance, size: u64) {
    let own = format!("instances/{}/volume", instance.id);
    let volume = server.data().join(own);
    eventually("the volume is large, and nothing is amiss", async || {
        let shown = shown(server, instance.id).await;
        let is_fine = shown["fault"].is_null() && shown["status"] == "ACTIVE";
        let system = statvfs(&volume).unwrap();
        let is_large = system.f_blocks * system.f_frsize >= size << 30;
        let is_watched = !LocalPlatform::is_privileged();
        (is_fine && (is_large || is_watched)).then_some(())
    })
    .await;
}

#[on_both_stores]
async fn the_volumes_of_replicas_grow_with_that_of_their_source() {
    let (server, [source, small, large]) = group(8).await;
    let path = format!("instances/{}/action", source.id);
    let resize = |size: u32| json!({"resize": {"volume": {"size": size}}});
    let sizes = async || sizes(&server, [&source, &small, &large]).await;
    // Together they would exceed the quota.
    let (status, refused) = post(&server, &path, &resize(3)).await;
    assert_eq!(status, 413, "{refused}");
    assert_eq!(sizes().await, [1, 1, 3]);
    let (status, refused) = post(&server, &path, &resize(2)).await;
    assert_eq!(status, 202, "{refused}");
    assert_eq!(sizes().await, [2, 2, 3]);
    grows(&server, &small, 2).await;
}

#[on_both_stores]
async fn whoever_follows_a_promoted_replica_has_as_much_room() {
    let (server, [source, small, large]) = group(12).await;
    let other = active(&server, &json!({"volume": {"size": 4}})).await;
    let sizes = async || sizes(&server, [&source, &small, &large]).await;
    let path = format!("instances/{}/action", large.id);
    let promote = json!({"promote_to_replica_source": {}});
    // Together they would exceed the quota.
    let (status, refused) = post(&server, &path, &promote).await;
    assert_eq!(status, 413, "{refused}");
    assert_eq!(sizes().await, [1, 1, 3]);
    assert_eq!(shown(&server, large.id).await["status"], "ACTIVE");

    delete(&server, &other).await;
    let (status, refused) = post(&server, &path, &promote).await;
    assert_eq!(status, 202, "{refused}");
    assert_eq!(sizes().await, [3, 3, 3]);
    eventually("they have changed places", async || {
        let shown = shown(&server, large.id).await;
        let is_source = shown["replica_of"].is_null();
        (is_source && shown["status"] == "ACTIVE").then_some(())
    })
    .await;
    grows(&server, &source, 3).await;
    grows(&server, &small, 3).await;
}
