//! Whether root is enabled.

use clouddb_tests::on_both_stores;
use reqwest::Method;
use serde_json::{Value, json};

use super::{get, post};
use crate::{active, ask::ask, server};

#[on_both_stores]
async fn root_is_enabled_while_somebody_can_log_in_as_it() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let path = format!("instances/{}/root", instance.id);
    let enabled = async || get(&server, &path).await.1["rootEnabled"].clone();
    assert_eq!(enabled().await, false);
    for _ in 0..2 {
        let (status, answer) = post(&server, &path, &Value::Null).await;
        assert_eq!(status, 200, "{answer}");
        assert_eq!(enabled().await, true);
        let nothing = Value::Null;
        let disabled = ask(&server, Method::DELETE, &path, &nothing).await;
        assert_eq!(disabled, (204, Value::Null));
        assert_eq!(enabled().await, false);
    }
}
