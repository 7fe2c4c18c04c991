//! Settings for all users don't apply to the service's own accounts.

use clouddb_client::types::InstanceStatus;
use clouddb_tests::on_both_stores;
use serde_json::json;

use super::{group, reaches, restart};
use crate::{active, databases::names, server};

#[on_both_stores]
async fn what_is_set_for_everybody_is_not_for_the_service() {
    let server = server().await;
    let values =
        json!({"default_password_lifetime": 1, "max_user_connections": 1});
    let group = group(&server, &values).await;
    let members = json!({
        "configuration": group.id,
        "databases": [{"name": "library"}],
    });
    let source = active(&server, &members).await;
    restart(&server, &source).await.unwrap();
    reaches(&server, &source, InstanceStatus::Active).await;
    // Both replicas use the same account on the source.
    for _ in 0..2 {
        active(&server, &json!({"replica_of": source.id})).await;
    }
    assert_eq!(names(&server, &source).await, ["library"]);
}
