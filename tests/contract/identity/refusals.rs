//! Requests that are refused, and secrets that appear nowhere.

use clouddb_tests::{TestServer, on_both_stores};
use reqwest::Method;
use serde_json::{Value, json};

use super::{
    access, bearer, by_api_key, by_password, fault, password_method,
    try_access, try_token,
};
use crate::server;

/// Sends a request that is refused, and returns its message.
async fn refused(
    server: &TestServer,
    (method, path): (Method, &str),
    (media_type, body): (&str, String),
    (status, kind): (u16, &str),
) -> String {
    let request = clouddb_tests::http()
        .request(method, format!("{}{path}", server.url()))
        .header("Content-Type", media_type)
        .header("X-Auth-Token", server.credentials().token)
        .body(body);
    let reply = request.send().await.unwrap();
    assert_eq!(reply.status(), status);
    let fault: Value = reply.json().await.unwrap();
    assert_eq!(fault[kind]["code"], status, "{fault}");
    fault[kind]["message"].as_str().unwrap().to_owned()
}

#[on_both_stores]
async fn bodies_that_cannot_be_read_are_refused() {
    let server = server().await;
    for path in ["/v2.0/tokens", "/v3/auth/tokens"] {
        let post = || (Method::POST, path);
        for body in ["", "{", "\u{0}", "[[[[[["] {
            let body = ("application/json", body.to_owned());
            let message =
                refused(&server, post(), body, (400, "badRequest")).await;
            assert!(message.starts_with("body: is not JSON"), "{message}");
        }
        let text = ("text/plain", "{}".to_owned());
        refused(&server, post(), text, (415, "badMediaType")).await;
        let large = ("application/json", " ".repeat(1024 * 1024 + 1));
        refused(&server, post(), large, (413, "overLimit")).await;
        let put = (Method::PUT, path);
        let body = ("application/json", "{}".to_owned());
        refused(&server, put, body, (405, "badMethod")).await;
    }
    // The database API refuses paths that neither contract has.
    for path in ["/v3/users", "/v2.0/tenants", "/v4"] {
        let body = ("application/json", String::new());
        let get = (Method::GET, path);
        refused(&server, get, body, (404, "itemNotFound")).await;
    }
}

#[on_both_stores]
async fn a_header_that_is_no_token_is_refused() {
    let server = server().await;
    let client = bearer(&server, &server.credentials().token);
    let shown = client.show_token().x_subject_token("a-token").send().await;
    assert_eq!(fault(shown).kind(), "itemNotFound");
    for token in [None, Some(String::new()), Some("a".repeat(8193))] {
        let request = clouddb_tests::http()
            .get(format!("{}/v3/auth/tokens", server.url()))
            .header("X-Auth-Token", server.credentials().token);
        let request = match &token {
            Some(token) => request.header("X-Subject-Token", token),
            None => request,
        };
        let reply = request.send().await.unwrap();
        assert_eq!(reply.status(), 400);
        let text = reply.text().await.unwrap();
        assert!(text.contains("header X-Subject-Token: "), "{text}");
        assert!(!text.contains("aaaa"), "{text}");
    }
}

#[on_both_stores]
async fn too_many_failures_keep_passwords_from_being_tried() {
    let server = server().await;
    let own = server.credentials();
    for _ in 0..10 {
        let auth = by_password(&own.username, "wrong");
        let fault = fault(try_access(&server, &auth).await);
        assert_eq!(fault.kind(), "unauthorized");
    }
    let right = by_password(&own.username, &own.password);
    let body = json!({"auth": right});
    let reply = clouddb_tests::http()
        .post(format!("{}/v2.0/tokens", server.url()))
        .json(&body)
        .send()
        .await
        .unwrap();
    assert_eq!(reply.status(), 413);
    let wait = reply.headers()["retry-after"].to_str().unwrap().to_owned();
    assert!((1..=31).contains(&wait.parse::<u32>().unwrap()), "{wait}");
    let fault: Value = reply.json().await.unwrap();
    assert_eq!(fault["overLimit"]["retryAfter"], wait);

    let given = try_token(&server, &password_method(&server), None).await;
    assert_eq!(self::fault(given).kind(), "overLimit");
    access(&server, &by_api_key(&own.username, &own.api_key)).await;
}

#[on_both_stores]
async fn what_is_secret_is_not_logged() {
    let server = server().await;
    let own = server.credentials();
    let auth = by_password(&own.username, &own.password);
    let token = access(&server, &auth).await.token.id;
    let (other, _) =
        try_token(&server, &password_method(&server), None).await.unwrap();
    let client = bearer(&server, &own.token);
    client.show_access().token_id(token.clone()).send().await.unwrap();
    client.show_token().x_subject_token(&*other).send().await.unwrap();
    client.revoke_token().x_subject_token(&*other).send().await.unwrap();
    let wrong = "a-password-that-is-wrong";
    let auth = by_password(&own.username, wrong);
    try_access(&server, &auth).await.unwrap_err();
    let auth = json!({"token": {"id": "a-token-that-is-wrong"}});
    try_access(&server, &auth).await.unwrap_err();
    for path in [
        "/v2.0/tokens/a-token-that-is-wrong",
        "/v2.0/tokens/a-token-that-is-wrong/endpoints",
        "/v2.0/tokens/a-token-that-is-wrong.json",
    ] {
        let url = format!("{}{path}", server.url());
        let request = clouddb_tests::http().get(url);
        let request = request.header("X-Auth-Token", own.token.as_str());
        assert_eq!(request.send().await.unwrap().status(), 404);
    }

    let log = server.log();
    assert!(log.contains("/v2.0/tokens/…"), "{log}");
    for secret in [
        token.as_str(),
        &other,
        &own.password,
        &own.api_key,
        &own.token,
        wrong,
        "a-token-that-is-wrong",
    ] {
        assert!(!log.contains(secret), "{secret} was logged");
    }
}
