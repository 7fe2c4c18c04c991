//! Volumes of sources and their replicas.

use clouddb_tests::{Options, TestServer, eventually};
use serde_json::json;

use super::{post, shown};
use crate::{PROGRAM, active};

#[tokio::test]
async fn the_volumes_of_replicas_grow_with_that_of_their_source() {
    let options = Options { quota: Some((10, 8)), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let source = active(&server, &json!({"flavorRef": 2})).await;
    let of = json!({"flavorRef": 2, "replica_of": source.id});
    let small = active(&server, &of).await;
    let mut of = of;
    of["volume"] = json!({"size": 3});
    let large = active(&server, &of).await;
    let path = format!("instances/{}/action", source.id);
    let resize = |size: u32| json!({"resize": {"volume": {"size": size}}});
    let sizes = async || {
        let mut sizes = Vec::new();
        for instance in [&source, &small, &large] {
            let shown = shown(&server, instance.id).await;
            sizes.push(shown["volume"]["size"].as_u64().unwrap());
        }
        sizes
    };
    // All of them would be more than the account may have.
    let (status, refused) = post(&server, &path, &resize(3)).await;
    assert_eq!(status, 413, "{refused}");
    assert_eq!(sizes().await, [1, 1, 3]);
    let (status, refused) = post(&server, &path, &resize(2)).await;
    assert_eq!(status, 202, "{refused}");
    assert_eq!(sizes().await, [2, 2, 3]);
    eventually("nothing is amiss", async || {
        let shown = shown(&server, small.id).await;
        let is_fine = shown["fault"].is_null() && shown["status"] == "ACTIVE";
        is_fine.then_some(())
    })
    .await;
}
