//! Proxies in front of the service.

use serde_json::{Value, json};

use clouddb_tests::{Options, TestServer};

use super::{links, say, server};
use crate::PROGRAM;

#[tokio::test]
async fn links_lead_back_the_way_that_a_proxy_was_asked() {
    let server = server("trusted_proxies = ['127.0.0.0/8']").await;
    let client = clouddb_tests::http();
    for (said, scheme) in [
        (vec![("X-Forwarded-Proto", "https")], "https://"),
        (vec![("X-Forwarded-Proto", "http")], "http://"),
        (vec![], "http://"),
    ] {
        let said = [&said[..], &[("Host", "clouddb.example.org")]].concat();
        let base = format!("{scheme}clouddb.example.org/");
        for link in links(&server, &client, &said).await {
            assert!(link.starts_with(&base), "{link}");
        }
    }
}

#[tokio::test]
async fn who_is_no_proxy_is_not_believed() {
    let server = server("trusted_proxies = ['10.0.0.0/8', '::1']").await;
    let said = [("X-Forwarded-Proto", "https")];
    for link in links(&server, &clouddb_tests::http(), &said).await {
        assert!(link.starts_with("http://127.0.0.1:"), "{link}");
    }
}

#[tokio::test]
async fn failures_to_log_in_count_for_whom_a_proxy_names() {
    let options = Options {
        api: Some("trusted_proxies = ['127.0.0.1', '10.0.0.0/8']".into()),
        identity: Some("failures_of_address = 2".into()),
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let status = async |said: &str| {
        // An unknown user, so that only the address is locked out.
        let key = json!({"username": "nobody", "apiKey": "wrong"});
        let auth = json!({"auth": {"RAX-KSKEY:apiKeyCredentials": key}});
        let url = format!("{}/v2.0/tokens", server.url());
        let request = clouddb_tests::http().post(url).json(&auth);
        let request = say(request, &[("X-Forwarded-For", said)]);
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(status("192.0.2.1").await, 401);
    assert_eq!(status("192.0.2.1, 10.0.0.1").await, 401);
    for same in ["192.0.2.1", "192.0.2.9, ::ffff:192.0.2.1, 10.9.9.9"] {
        assert_eq!(status(same).await, 413, "{same}");
    }
    assert_eq!(status("192.0.2.2").await, 401);
    let log = server.log();
    let failure = log.lines().find(|line| line.contains("failed to log in"));
    let failure: Value = serde_json::from_str(failure.unwrap()).unwrap();
    assert_eq!(failure["address"], "192.0.2.1");
}

#[tokio::test]
async fn what_is_no_proxy_is_named_at_the_start() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("clouddb.toml");
    let text = "[api]\ntrusted_proxies = ['10.0.0.1', 'proxy.example.org']";
    std::fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let refusal = crate::start::refusal(&["serve", "--config", file]).await;
    let expected = "api.trusted_proxies: \"proxy.example.org\"";
    assert!(refusal.contains(expected), "{refusal}");
}
