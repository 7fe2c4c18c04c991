//! What a client receives of a server's answers, and the server of a client's
//! requests.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    future::pending,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use openapi_gateway::{
    AnswerChecks, Authenticate, Gateway, Identity, Secret, Settings, Unchecked,
};
use serde_json::{Value, json};
use slog::{Discard, Logger, o};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

struct Anybody;

impl Authenticate for Anybody {
    async fn authenticate(
        &self,
        _: &str,
        _: IpAddr,
    ) -> Result<Option<Arc<Identity>>, Unchecked> {
        Ok(None)
    }
}

fn document() -> Value {
    let kind = |status: u16, member: &str| {
        json!({
            "x-status": status,
            "required": [member],
            "properties": {member: {"properties": {
                "retryAfter": {"type": "string", "x-header": "Retry-After"},
            }}},
        })
    };
    let fault = json!({"oneOf": [
        kind(400, "bad"), kind(409, "conflict"), kind(500, "failed"),
    ]});
    json!({
        "components": {"securitySchemes": {
            "token": {"type": "apiKey", "in": "header", "name": "X-Token"},
        }},
        "paths": {"/things": {"get": {
            "operationId": "listThings",
            "responses": {
                "409": {"content": {"application/json": {"schema": fault}}},
            },
        }}},
    })
}

/// Starts a gateway in front of this address.
async fn gateway(upstream: SocketAddr) -> SocketAddr {
    let mut settings = Settings::new(upstream, Secret::random());
    settings.answer_checks = AnswerChecks::Never;
    let log = Logger::root(Discard, o!());
    let gateway = Gateway::new(&document(), Anybody, settings, &log).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(gateway.serve(listener, pending(), Duration::ZERO));
    address
}

/// Sends a request with this header through a gateway to a server that answers
/// once, literally. Returns the request that arrived at the server, and the
/// answer that arrived at the client.
async fn exchange(header: &[u8], answer: &str) -> (String, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let gateway = gateway(listener.local_addr().unwrap()).await;
    let answer = answer.to_owned();
    let behind = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
        String::from_utf8(request).unwrap()
    });
    let mut stream = TcpStream::connect(gateway).await.unwrap();
    let head = b"GET /things HTTP/1.1\r\nHost: here\r\nConnection: close\r\n";
    for part in [head, header, b"\r\n\r\n"] {
        stream.write_all(part).await.unwrap();
    }
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    (behind.await.unwrap(), answer)
}

/// What arrives of an answer with this status and JSON body.
async fn answered(status: &str, body: &str) -> String {
    let length = body.len();
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    );
    let (_, answer) = exchange(b"Accept: */*", &answer).await;
    assert!(answer.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{answer}");
    assert!(answer.ends_with(body), "{answer}");
    answer
}

#[tokio::test]
async fn a_fault_from_behind_gets_the_headers_that_it_names() {
    let fault = r#"{"conflict":{"code":409,"retryAfter":"7"}}"#;
    let answer = answered("409 Conflict", fault).await;
    assert!(answer.contains("\r\nretry-after: 7\r\n"), "{answer}");

    for (status, body) in [
        ("409 Conflict", r#"{"conflict":{"code":409}}"#),
        ("409 Conflict", "not JSON"),
        ("200 OK", fault),
    ] {
        let answer = answered(status, body).await;
        assert!(!answer.contains("retry-after"), "{answer}");
    }
}

#[tokio::test]
async fn an_answer_that_is_not_known_to_be_short_is_passed_on_as_it_comes() {
    let long = "x".repeat(64 * 1024);
    let fault = format!(r#"{{"conflict":{{"a":"{long}","retryAfter":"7"}}}}"#);
    let answer = answered("409 Conflict", &fault).await;
    assert!(!answer.contains("retry-after"));

    let chunked = "HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\
                   Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
    let (_, answer) = exchange(b"Accept: */*", chunked).await;
    assert!(answer.starts_with("HTTP/1.1 409 Conflict\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n2\r\n{}\r\n0\r\n\r\n"), "{answer}");
}

#[tokio::test]
async fn a_fault_that_breaks_off_is_a_failure() {
    let (_, answer) = exchange(
        b"Accept: */*",
        "HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\
         Content-Length: 50\r\n\r\n{\"conflict\":",
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    assert!(answer.contains(r#"{"failed":{"code":500,"#), "{answer}");
}

#[tokio::test]
async fn headers_that_are_not_text_are_not_forwarded() {
    let empty = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    let (request, answer) =
        exchange("X-Place: Malmö\r\nX-Good: text".as_bytes(), empty).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(request.contains("\r\nx-good: text\r\n"), "{request}");
    assert!(!request.contains("x-place"), "{request}");
}
