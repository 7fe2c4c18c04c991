//! Requests that are refused before they do anything.

use clouddb_tests::{TestServer, on_both_stores};
use reqwest::{Method, RequestBuilder, header::ALLOW};
use serde_json::Value;

use crate::server;

pub(crate) fn ask(
    server: &TestServer,
    method: Method,
    path: &str,
) -> RequestBuilder {
    let account = server.account();
    let path = path.replace("{accountId}", &account);
    clouddb_tests::http()
        .request(method, format!("{}{path}", server.url()))
        .header("X-Auth-Token", server.credentials().token)
}

/// Sends a request that is refused, and returns the fault's message.
async fn refused(request: RequestBuilder, status: u16, kind: &str) -> String {
    let reply = request.send().await.unwrap();
    assert_eq!(reply.status(), status);
    assert_eq!(reply.headers()["content-type"], "application/json");
    assert!(reply.headers().contains_key("x-request-id"));
    let fault: Value = reply.json().await.unwrap();
    let members: Vec<_> = fault.as_object().unwrap().keys().collect();
    assert_eq!(members, [kind], "{fault}");
    assert_eq!(fault[kind]["code"], status);
    fault[kind]["message"].as_str().unwrap().to_owned()
}

#[on_both_stores]
async fn whoever_has_no_token_of_the_account_learns_nothing() {
    let server = server().await;
    for operation in clouddb_api::OPERATIONS {
        if !operation.secured {
            continue;
        }
        let path = operation.path.replace("{instanceId}", "1");
        let path = path.replace("{flavorId}", "1");
        let path = path.replace("{operationId}", "1");
        let method: Method = operation.method.parse().unwrap();
        // The body can't be parsed, so the token must be checked first.
        let request = || ask(&server, method.clone(), &path).body("{");

        let account = server.account();
        let url = server.url().to_owned() + &path;
        let without = clouddb_tests::http()
            .request(method.clone(), url.replace("{accountId}", &account));
        let message = refused(without.body("{"), 401, "unauthorized").await;
        assert!(message.contains("X-Auth-Token"), "{message}");

        let url = url.replace("{accountId}", &account);
        let wrong = clouddb_tests::http().request(method.clone(), url);
        let wrong = wrong.header("X-Auth-Token", "wrong").body("{");
        refused(wrong, 401, "unauthorized").await;

        let other = path.replace("{accountId}", "5678");
        let other = ask(&server, method.clone(), &other).body("{");
        let message = refused(other, 403, "forbidden").await;
        assert!(message.contains("5678"), "{message}");

        let known = request().send().await.unwrap().status();
        assert!(![401, 403].contains(&known.as_u16()), "{}", operation.id);
    }
}

#[on_both_stores]
async fn what_is_not_there_is_not_found() {
    let server = server().await;
    for path in [
        "/v2",
        "/v1.0/{accountId}",
        "/v1.0/{accountId}/instance",
        "/v1.0/{accountId}/instances/orders",
        "/v1.0/{accountId}/instances/..",
        "/v1.0/{accountId}/instances/%2e%2e",
        "/v1.0/{accountId}/instances/%ff",
        "/v1.0//instances",
        "/v1.0/{accountId}/instances/0f6c1c1e-8d39-4a1f-9a55-6a43c3ad2c07",
        "/v1.0/{accountId}/operation",
        "/v1.0/{accountId}/operations/orders",
        "/v1.0/{accountId}/operations/%2e%2e",
        "/v1.0/{accountId}/operations/%ff",
        "/v1.0/{accountId}/operations/0f6c1c1e-8d39-4a1f-9a55-6a43c3ad2c07",
        "/v1.0//operations",
        "/v1.0/{accountId}/limits/1",
    ] {
        let path = path.replace("{accountId}", &server.account());
        let reply = raw(&server, &path).await;
        assert!(reply.starts_with("HTTP/1.1 404 "), "{path}: {reply}");
        assert!(reply.contains(r#"{"itemNotFound":{"code":404,"#), "{reply}");
    }
}

/// Sends a path unchanged. An HTTP client would normalize it first.
async fn raw(server: &TestServer, path: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let address = server.url().trim_start_matches("http://");
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let token = server.credentials().token;
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nX-Auth-Token: {token}\r\n\
         Connection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}

#[on_both_stores]
async fn the_methods_of_a_path_are_named() {
    let server = server().await;
    for (path, allowed) in [
        ("/", "GET, HEAD, OPTIONS"),
        ("/v1.0/{accountId}/instances", "GET, HEAD, OPTIONS, POST"),
        (
            "/v1.0/{accountId}/instances/1",
            "DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
        ),
        ("/v1.0/{accountId}/backups/1", "DELETE, GET, HEAD, OPTIONS"),
        ("/v1.0/{accountId}/instances/1/action", "OPTIONS, POST"),
        ("/v1.0/{accountId}/flavors/1", "GET, HEAD, OPTIONS"),
        ("/v1.0/{accountId}/operations", "GET, HEAD, OPTIONS"),
        ("/v1.0/{accountId}/operations/1", "GET, HEAD, OPTIONS"),
        ("/v1.0/{accountId}/limits", "GET, HEAD, OPTIONS"),
    ] {
        let request = || ask(&server, Method::TRACE, path);
        let reply = request().send().await.unwrap();
        assert_eq!(reply.headers()[ALLOW], allowed);
        let message = refused(request(), 405, "badMethod").await;
        assert!(message.contains("TRACE"), "{message}");
    }
}

#[on_both_stores]
async fn bodies_that_cannot_be_read_are_refused() {
    let server = server().await;
    let create = || ask(&server, Method::POST, "/v1.0/{accountId}/instances");

    let xml = create().header("Content-Type", "text/plain").body("hello");
    let message = refused(xml, 415, "badMediaType").await;
    assert!(message.contains("text/plain"), "{message}");

    for body in ["", "{", "{\"instance\":}", "\u{0}", "[[[[[["] {
        let request = create().header("Content-Type", "application/json");
        let message = refused(request.body(body), 400, "badRequest").await;
        assert!(message.starts_with("body: is not JSON"), "{message}");
    }
    let deep = "[".repeat(100_000);
    refused(create().body(deep), 400, "badRequest").await;

    let large = create().body(" ".repeat(1024 * 1024 + 1));
    let message = refused(large, 413, "overLimit").await;
    assert!(message.contains("1048576"), "{message}");
}

#[on_both_stores]
async fn parameters_of_the_query_are_checked() {
    let server = server().await;
    for (query, rule) in [
        ("limit=0", "minimum 1"),
        ("limit=-1", "minimum 1"),
        ("limit=many", "type integer"),
        ("limit=1.5", "type integer"),
        ("limit=99999999999999999999", "type integer"),
        ("limit=4294967296", "maximum 4294967295"),
        ("limit=1&limit=2", "more than once"),
        ("limit=", "type integer"),
    ] {
        let path = format!("/v1.0/{{accountId}}/instances?{query}");
        let request = ask(&server, Method::GET, &path);
        let message = refused(request, 400, "badRequest").await;
        assert!(
            message.starts_with("query parameter limit: "),
            "{query}: {message}"
        );
        assert!(message.contains(rule), "{query}: {message}");
    }
}

#[on_both_stores]
async fn no_text_has_a_character_that_cannot_be_kept() {
    let server = server().await;
    for (path, at) in [
        ("instances?marker=%00", "query parameter marker: "),
        ("instances?marker=a%00b", "query parameter marker: "),
        ("operations?marker=%00", "query parameter marker: "),
        ("operations?instance=%00", "query parameter instance: "),
    ] {
        let path = format!("/v1.0/{{accountId}}/{path}");
        let request = ask(&server, Method::GET, &path);
        let message = refused(request, 400, "badRequest").await;
        assert!(message.starts_with(at), "{path}: {message}");
    }
    // No resource has such an id.
    for path in ["instances/a%00b", "operations/%00", "flavors/1%00"] {
        let path = format!("/v1.0/{{accountId}}/{path}");
        let reply = ask(&server, Method::GET, &path).send().await.unwrap();
        let status = reply.status().as_u16();
        assert!([400, 404].contains(&status), "{path}: {status}");
    }
}

#[on_both_stores]
async fn the_server_behind_the_gateway_talks_to_nobody_else() {
    let server = server().await;
    let log = server.log();
    let line = log.lines().find(|line| line.contains("local_addr")).unwrap();
    let line: Value = serde_json::from_str(line).unwrap();
    let address = line["local_addr"].as_str().unwrap();
    for secret in [None, Some("guess")] {
        let mut request =
            clouddb_tests::http().get(format!("http://{address}/"));
        if let Some(secret) = secret {
            request = request.header("x-gateway-secret", secret);
        }
        let reply = request.send().await.unwrap();
        assert_eq!(reply.status(), 403);
    }

    // The gateway doesn't forward its own headers from clients.
    let request = ask(&server, Method::GET, "/v1.0/{accountId}/flavors");
    let request = request.header("x-gateway-secret", "guess");
    assert_eq!(request.send().await.unwrap().status(), 200);
}
