//! Configuration groups, as scripts use them.

use clouddb_model::AccountId;
use clouddb_tests::{
    Options, TestServer, active_instance, eventually, on_both_stores,
};
use reqwest::Method;
use serde_json::{Value, json};

use super::{get, post, put, shown};
use crate::{PROGRAM, active, ask::ask, server};

/// Creates a group and returns its id.
async fn group(server: &TestServer, values: Value) -> String {
    let group = json!({"configuration": {"name": "tuned", "values": values}});
    let (status, made) = post(server, "configurations", &group).await;
    assert_eq!(status, 200, "{made}");
    made["configuration"]["id"].as_str().unwrap().to_owned()
}

#[on_both_stores]
async fn a_script_sees_at_once_that_it_has_to_restart() {
    let server = server().await;
    let instance = active(&server, &json!({})).await;
    let path = format!("instances/{}", instance.id);
    let status = async || shown(&server, instance.id).await["status"].clone();
    let one = group(&server, json!({"ft_min_word_len": 7})).await;
    let attach = json!({"instance": {"configuration": one}});
    let restart = json!({"restart": {}});
    let active = async || {
        eventually("it is ACTIVE", async || {
            (status().await == "ACTIVE").then_some(())
        })
        .await;
    };

    assert_eq!(put(&server, &path, &attach).await.0, 202);
    assert_eq!(status().await, "RESTART_REQUIRED");
    let action = format!("{path}/action");
    let (answer, said) = post(&server, &action, &restart).await;
    assert_eq!(answer, 202, "{said}");
    active().await;

    // A change of the group shows as soon.
    let change = json!({"configuration": {"values": {"ft_min_word_len": 8}}});
    let at = format!("configurations/{one}");
    let method = Method::PATCH;
    assert_eq!(ask(&server, method, &at, &change).await.0, 200);
    assert_eq!(status().await, "RESTART_REQUIRED");
    assert_eq!(post(&server, &action, &restart).await.0, 202);
    active().await;

    // Without the group, the server has to restart too.
    let detach = json!({"instance": {"configuration": ""}});
    assert_eq!(put(&server, &path, &detach).await.0, 202);
    assert_eq!(status().await, "RESTART_REQUIRED");
    assert_eq!(post(&server, &action, &restart).await.0, 202);
    active().await;

    // A running server has the new value before the answer.
    let other = group(&server, json!({"connect_timeout": 77})).await;
    let attach = json!({"instance": {"configuration": other}});
    assert_eq!(put(&server, &path, &attach).await.0, 202);
    assert_eq!(status().await, "ACTIVE");
}

#[on_both_stores]
async fn what_nobody_has_seen_to_yet_is_no_active_instance() {
    // Without workers, the settings are never applied.
    let options = Options { concurrent: Some(0), ..Options::default() };
    let mut server = TestServer::start(PROGRAM, &options).await;
    server.stop().await;
    let store = server.store().await;
    let mut transaction = store.begin().await.unwrap();
    let account = AccountId::new(server.account().as_str());
    let cell = server.cell();
    let instance = active_instance(&transaction, &account, cell, 1000);
    transaction.insert_instance(&instance).await.unwrap();
    transaction.commit().await.unwrap();
    store.close().await;
    server.start_again().await;

    let id = *instance.id.as_uuid();
    assert_eq!(shown(&server, id).await["status"], "ACTIVE");
    let one = group(&server, json!({"connect_timeout": 77})).await;
    let attach = json!({"instance": {"configuration": one}});
    let path = format!("instances/{id}");
    assert_eq!(put(&server, &path, &attach).await.0, 202);
    let (_, listed) = get(&server, "instances").await;
    for shown in [shown(&server, id).await, listed["instances"][0].clone()] {
        assert_eq!(shown["status"], "RESTART_REQUIRED", "{shown}");
        assert_eq!(shown["operating_status"], "HEALTHY", "{shown}");
    }
}
