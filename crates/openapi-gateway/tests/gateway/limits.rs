//! Limits that clients can't exceed.

use std::{
    io,
    time::{Duration, Instant},
};

use http::StatusCode;
use openapi_gateway::Limits;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use crate::setup::{Library, reply};

const SHORT: Duration = Duration::from_millis(100);
const LONG: Duration = Duration::from_secs(20);

const REQUEST: &str =
    "GET /1/books HTTP/1.1\r\nHost: a\r\nX-Token: writer\r\n\r\n";

async fn library(set_up: impl FnOnce(&mut Limits)) -> Library {
    let set_up =
        |settings: &mut openapi_gateway::Settings| set_up(&mut settings.limits);
    Library::new(set_up, |_| reply(200, &json!({"books": []}))).await
}

/// Reads until the connection ends in any way.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let read = timeout(LONG, stream.read_to_end(&mut bytes)).await;
    match read.expect("the connection stays open") {
        Err(error) if error.kind() != io::ErrorKind::ConnectionReset => {
            panic!("{error}")
        }
        _ => String::from_utf8(bytes).unwrap(),
    }
}

/// Sends a request and reads its answer; the connection stays open.
async fn exchange(stream: &mut TcpStream) -> io::Result<String> {
    stream.write_all(REQUEST.as_bytes()).await?;
    let mut reply = String::new();
    let mut byte = [0];
    while !reply.ends_with("{\"books\":[]}") {
        stream.read_exact(&mut byte).await?;
        reply.push(byte[0].into());
    }
    Ok(reply)
}

#[tokio::test]
async fn heads_that_are_too_large_are_refused() {
    let library = library(|limits| limits.head = 1000).await;
    let padding = "a".repeat(1000);
    for (path, padding) in [
        ("/1/books.xml", padding.as_str()),
        (&format!("/1/books.xml?title={padding}"), ""),
    ] {
        let answer = library.get(path, &[("x-padding", padding)]).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(
            answer.body.contains("larger than 1000 bytes"),
            "{}",
            answer.body
        );
        assert!(answer.body.starts_with("<badRequest code=\"400\""));
    }
    let huge = "a".repeat(100_000);
    let mut stream = TcpStream::connect(library.address).await.unwrap();
    let request = format!("GET / HTTP/1.1\r\nX-Padding: {huge}");
    // The gateway may close the connection before all is sent. Then its answer
    // can't be read.
    let _ = stream.write_all(request.as_bytes()).await;
    let reply = rest(&mut stream).await;
    assert!(reply.is_empty() || reply.starts_with("HTTP/1.1 400"), "{reply}");
    assert!(library.forwarded().is_empty());
}

#[tokio::test]
async fn what_is_not_http_is_a_fault_too() {
    let library = library(|_| ()).await;
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(65_600));
    for request in [
        "hello\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET  HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nno header\r\n\r\n",
        "G@T / HTTP/1.1\r\n\r\n",
        &long,
    ] {
        let reply = library.send(request).await;
        let (head, body) = reply.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{head}");
        for header in [
            "content-type: application/json",
            "connection: close",
            "x-request-id: ",
            "date: ",
            &format!("content-length: {}", body.len()),
        ] {
            assert!(head.contains(&format!("\r\n{header}")), "{head}");
        }
        let fault: Value = serde_json::from_str(body).unwrap();
        assert_eq!(fault["badRequest"]["code"], 400, "{fault}");
    }
    assert!(library.forwarded().is_empty());
}

#[tokio::test]
async fn heads_that_do_not_come_end_the_connection() {
    let library = library(|limits| limits.head_timeout = SHORT).await;
    for start in ["", "GET / HTTP/1.1\r\nHost: a\r\n"] {
        let mut stream = TcpStream::connect(library.address).await.unwrap();
        stream.write_all(start.as_bytes()).await.unwrap();
        rest(&mut stream).await;
    }
    let mut idle = TcpStream::connect(library.address).await.unwrap();
    exchange(&mut idle).await.unwrap();
    rest(&mut idle).await;
}

#[tokio::test]
async fn bodies_that_do_not_come_are_refused() {
    let library = library(|limits| limits.body_timeout = SHORT).await;
    let mut stream = TcpStream::connect(library.address).await.unwrap();
    let request = "POST /1/books HTTP/1.1\r\nHost: a\r\nX-Token: writer\r\n\
                   Content-Length: 100\r\n\r\n{\"book\"";
    stream.write_all(request.as_bytes()).await.unwrap();
    let reply = rest(&mut stream).await;
    assert!(reply.starts_with("HTTP/1.1 400"), "{reply}");
    assert!(reply.contains("The body didn't come within 100ms."), "{reply}");
    assert!(library.forwarded().is_empty());
}

#[tokio::test]
async fn who_is_still_sending_when_refused_reads_the_answer() {
    let library = library(|_| ()).await;
    // More than fits into the kernel's buffers of a connection.
    let body = "a".repeat(30 * 1024 * 1024);
    for (head, status) in [
        ("POST /1/books HTTP/1.1", "401"),
        ("POST /1/books HTTP/1.1\r\nX-Token: writer", "413"),
        ("POST /shops HTTP/1.1", "404"),
        ("PATCH /1/books HTTP/1.1", "405"),
    ] {
        let mut stream = TcpStream::connect(library.address).await.unwrap();
        let length = body.len();
        let head =
            format!("{head}\r\nHost: a\r\nContent-Length: {length}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(body.as_bytes()).await.unwrap();
        // The connection still works for another request.
        let replies = exchange(&mut stream).await;
        let replies = replies.unwrap_or_else(|error| panic!("{error}"));
        assert!(
            replies.starts_with(&format!("HTTP/1.1 {status}")),
            "{replies}"
        );
    }
}

#[tokio::test]
async fn who_waits_to_be_told_to_send_is_refused_first() {
    let library = library(|_| ()).await;
    let mut stream = TcpStream::connect(library.address).await.unwrap();
    let request = "POST /1/books HTTP/1.1\r\nHost: a\r\n\
                   Expect: 100-continue\r\nContent-Length: 9\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let reply = rest(&mut stream).await;
    assert!(reply.starts_with("HTTP/1.1 401"), "{reply}");
}

#[tokio::test]
async fn answers_that_do_not_come_are_given_up() {
    let library = Library::that_hangs(|settings| {
        settings.limits.deadline = SHORT;
    });
    let library = library.await;
    let answer = library.get("/1/books.xml", &[]).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "1");
    assert!(answer.body.contains("There was no answer within 100ms."));
}

#[tokio::test]
async fn an_address_has_so_many_connections() {
    let library = library(|limits| limits.connections_of_one = 2).await;
    let connect = || TcpStream::connect(library.address);
    let mut first = connect().await.unwrap();
    exchange(&mut first).await.unwrap();
    let mut second = connect().await.unwrap();
    exchange(&mut second).await.unwrap();
    let mut third = connect().await.unwrap();
    assert_eq!(rest(&mut third).await, "");

    drop(first);
    let deadline = Instant::now() + LONG;
    loop {
        let mut fourth = connect().await.unwrap();
        if exchange(&mut fourth).await.is_ok() {
            break;
        }
        assert!(Instant::now() < deadline, "the place isn't free again");
    }
    exchange(&mut second).await.unwrap();
}

#[tokio::test]
async fn connections_wait_until_there_is_room() {
    let library = library(|limits| limits.connections = 1).await;
    let mut first = TcpStream::connect(library.address).await.unwrap();
    exchange(&mut first).await.unwrap();
    let mut second = TcpStream::connect(library.address).await.unwrap();
    let waiting = timeout(SHORT, exchange(&mut second)).await;
    assert!(waiting.is_err(), "{waiting:?}");
    drop(first);
    let mut reply = String::new();
    let mut byte = [0];
    while !reply.ends_with("{\"books\":[]}") {
        let read = timeout(LONG, second.read_exact(&mut byte)).await;
        read.expect("nothing comes").unwrap();
        reply.push(byte[0].into());
    }
}
