//! What operators monitor.

use clouddb_tests::{
    Options, TestServer, eventually, on_both_stores, postgres::OwnCluster,
};
use reqwest::{Method, StatusCode};
use rustix::process::Signal;
use serde_json::{Value, json};
use tokio::{io::AsyncWriteExt, net::TcpStream};

use crate::{PROGRAM, active, delete, faults::ask};

const NULL: Value = Value::Null;

async fn monitored() -> TestServer {
    let options = Options { monitored: true, ..Options::default() };
    TestServer::start(PROGRAM, &options).await
}

/// The answer at a path of the monitoring address.
pub(crate) async fn look(
    server: &TestServer,
    path: &str,
) -> (StatusCode, String) {
    let address = eventually("the address is logged", async || {
        let log = server.log();
        let mut lines = log.lines();
        let line = lines.rfind(|line| line.contains("monitored at"))?;
        let line: Value = serde_json::from_str(line).ok()?;
        Some(line["address"].as_str()?.to_owned())
    })
    .await;
    let url = format!("http://{address}{path}");
    let reply = clouddb_tests::http().get(url).send().await.unwrap();
    (reply.status(), reply.text().await.unwrap())
}

/// The value of a metric.
fn figure(text: &str, name: &str) -> Option<u64> {
    let mut lines = text.lines().filter_map(|line| line.split_once(' '));
    let value =
        lines.find_map(|(there, value)| (there == name).then_some(value));
    value.map(|value| value.parse().unwrap())
}

#[on_both_stores]
async fn figures_follow_what_happens() {
    let server = monitored().await;
    let violations = "clouddb_http_response_violations_total\
                      {api=\"databases\"}";
    let instances = "clouddb_instances{status=\"ACTIVE\"}";
    let created = "clouddb_operations{kind=\"create_instance\",\
                   state=\"SUCCEEDED\"}";
    let deleted = "clouddb_operations{kind=\"delete_instance\",\
                   state=\"SUCCEEDED\"}";
    let requests = |operation: &str, status: u16| {
        format!(
            "clouddb_http_requests_total{{api=\"databases\",\
             operation=\"{operation}\",status=\"{status}\"}}"
        )
    };
    let (status, text) = look(&server, "/metrics").await;
    assert_eq!(status, 200);
    assert_eq!(figure(&text, violations), Some(0));
    assert_eq!(figure(&text, instances), None);
    assert_eq!(figure(&text, "clouddb_store_up"), Some(1));
    assert!(text.ends_with("# EOF\n"), "{text}");

    let instance = active(&server, &json!({})).await;
    for path in ["/v1.0/{accountId}/limits", "/nowhere", "/else"] {
        ask(&server, Method::GET, path).send().await.unwrap();
    }
    let (_, text) = look(&server, "/metrics").await;
    assert_eq!(figure(&text, instances), Some(1));
    assert_eq!(figure(&text, created), Some(1));
    assert_eq!(figure(&text, &requests("createInstance", 200)), Some(1));
    assert_eq!(figure(&text, &requests("listLimits", 200)), Some(1));
    assert_eq!(figure(&text, &requests("none", 404)), Some(2));
    let took = "clouddb_http_request_duration_seconds_count\
                {api=\"databases\",operation=\"createInstance\"}";
    assert_eq!(figure(&text, took), Some(1));

    delete(&server, &instance).await;
    let (_, text) = look(&server, "/metrics").await;
    assert_eq!(figure(&text, instances), None);
    assert_eq!(figure(&text, deleted), Some(1));
    let secret = server.credentials().token;
    assert!(!text.contains(&secret));
}

#[tokio::test]
async fn background_tasks_are_listed() {
    let server = monitored().await;
    let listed = eventually("each task has run", async || {
        let (status, text) = look(&server, "/tasks").await;
        assert_eq!(status, 200);
        let listed: Vec<Value> = serde_json::from_str(&text).unwrap();
        let has_run = |task: &Value| task["runs"].as_u64() > Some(0);
        listed.iter().all(has_run).then_some(listed)
    })
    .await;
    let (_, text) = look(&server, "/metrics").await;
    for name in [
        "watch_disk",
        "reconcile",
        "sweep_objects",
        "watch_replicas",
        "watch_volumes",
        "expire_instances",
        "import_backups",
        "tell_zones",
    ] {
        let task = listed.iter().find(|task| task["name"] == name).unwrap();
        assert_eq!((&task["failures"], &task["error"]), (&json!(0), &NULL));
        assert!(task["took_seconds"].is_f64(), "{task}");
        let runs = format!("clouddb_task_runs_total{{task=\"{name}\"}}");
        assert!(figure(&text, &runs) >= task["runs"].as_u64(), "{text}");
        let failing = format!("clouddb_task_failing{{task=\"{name}\"}}");
        assert_eq!(figure(&text, &failing), Some(0));
    }
}

#[on_both_stores]
async fn it_is_ready_until_it_is_told_to_stop() {
    let mut server = monitored().await;
    let alive = (StatusCode::OK, "alive\n".to_owned());
    assert_eq!(look(&server, "/healthz").await, alive);
    let ready = (StatusCode::OK, "ready\n".to_owned());
    assert_eq!(look(&server, "/readyz").await, ready);
    let (status, _) = look(&server, "/anything").await;
    assert_eq!(status, StatusCode::NOT_FOUND);

    // A request in progress keeps the service from stopping.
    let address = server.url().trim_start_matches("http://");
    let mut request = TcpStream::connect(address).await.unwrap();
    let (account, token) = (server.account(), server.credentials().token);
    let head = format!(
        "POST /v1.0/{}/instances HTTP/1.1\r\nHost: {address}\r\n\
         X-Auth-Token: {token}\r\nContent-Length: 100\r\n\r\n",
        account.as_str()
    );
    request.write_all(head.as_bytes()).await.unwrap();
    // The request has begun once the server answers a later one.
    ask(&server, Method::GET, "/").send().await.unwrap();
    server.process().signal(Signal::TERM);
    let stopping = (StatusCode::SERVICE_UNAVAILABLE, "stopping\n".to_owned());
    eventually("it says that it stops", async || {
        (look(&server, "/readyz").await == stopping).then_some(())
    })
    .await;
    assert_eq!(look(&server, "/healthz").await, alive);
    drop(request);
    server.ended().await;
}

#[tokio::test]
async fn it_is_not_ready_while_the_store_is_away() {
    let cluster = OwnCluster::start();
    let options = Options {
        database: Some(cluster.database().await),
        monitored: true,
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    assert_eq!(look(&server, "/readyz").await.0, StatusCode::OK);
    drop(cluster);
    let (status, text) = look(&server, "/readyz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(text, "the store doesn't answer\n");
    assert_eq!(look(&server, "/healthz").await.0, StatusCode::OK);
    let (status, text) = look(&server, "/metrics").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(figure(&text, "clouddb_store_up"), Some(0));
}

#[on_both_stores]
async fn nobody_is_served_who_did_not_ask_for_it() {
    let server = crate::server().await;
    assert!(!server.log().contains("monitored at"));
}
