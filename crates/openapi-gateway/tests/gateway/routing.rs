//! Finding the operation of a request.

use http::{Method, StatusCode};
use serde_json::json;

use crate::setup::Library;

async fn library() -> Library {
    Library::that_answers(200, json!({"books": []})).await
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let library = library().await;
    let get = library.get("/1/books.xml", &[]).await;
    let head = library.ask("HEAD", "/1/books.xml", &[], "").await;
    assert_eq!(library.last().method, Method::GET);
    assert_eq!(head.status, StatusCode::OK);
    assert_eq!(head.body, "");
    for header in ["content-type", "content-length"] {
        assert_eq!(head.header(header), get.header(header));
    }
    let json = library.ask("HEAD", "/1/books", &[], "").await;
    assert_eq!(json.header("content-length"), "12");
    let missing = library.ask("HEAD", "/1/shelves", &[], "").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert_eq!(missing.body, "");
}

#[tokio::test]
async fn options_lists_the_methods_of_a_path() {
    let library = library().await;
    for (path, allowed) in [
        ("/", "GET, HEAD, OPTIONS"),
        ("/1/books", "GET, HEAD, OPTIONS, POST"),
        ("/1/books/1.xml", "DELETE, GET, HEAD, OPTIONS"),
    ] {
        // OPTIONS needs no token.
        let headers = [("x-token", ""), ("origin", "http://example.org")];
        let answer = library.ask("OPTIONS", path, &headers, "").await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        assert_eq!(answer.header("allow"), allowed);
        assert_eq!(answer.header("access-control-allow-origin"), "");
        assert_eq!(answer.body, "");
        let refused = library.ask("TRACE", path, &[], "").await;
        assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(refused.header("allow"), allowed);
    }
    let missing = library.ask("OPTIONS", "/1/shelves", &[], "").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert!(library.forwarded().is_empty());
}

#[tokio::test]
async fn layers_of_percent_encoding_are_taken_off_where_the_document_says_so() {
    let library = library().await;
    for (path, forwarded) in [
        ("ada", "ada"),
        ("ada%40%25", "ada%40%25"),
        ("ada@%25", "ada%40%25"),
        ("ada%2540%2525", "ada%40%25"),
        ("ada%4010%252e0%252e0%252e1", "ada%4010.0.0.1"),
        ("1.2.3.4%25252F32", "1.2.3.4%2F32"),
        ("1.2.3.4%2F32", "1.2.3.4%2F32"),
        ("a%2525252Fb", "a%252Fb"),
        ("100%25", "100%25"),
        ("%E2%98%82", "%E2%98%82"),
        ("a%252Exml", "a.xml"),
    ] {
        let path = format!("/1/readers/{path}/loans");
        let answer = library.get(&path, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        let expected = format!("/1/readers/{forwarded}/loans");
        assert_eq!(library.last().path_and_query, expected);
    }
    for (query, forwarded) in [
        ("after=ada%2540%2525", "after=ada%40%25"),
        ("after=a+b&other=%2540", "after=a+b&other=%2540"),
        ("after=100%25&after2", "after=100%25&after2="),
    ] {
        let path = format!("/1/readers/ada/loans?{query}");
        library.get(&path, &[]).await;
        let expected = format!("/1/readers/ada/loans?{forwarded}");
        assert_eq!(library.last().path_and_query, expected);
    }
    // By default, one layer is removed.
    library.get("/1/books/a%2540b?title=%2540", &[]).await;
    assert_eq!(library.last().path_and_query, "/1/books/a%2540b?title=%2540");
}

#[tokio::test]
async fn segments_that_name_nothing_are_not_found() {
    let library = library().await;
    for path in [
        "/1/books/%2E%2E",
        "/1/books/.%2e",
        "/1/books/%2E",
        "/1/books/%FF",
        "/1/readers/%252E%252E/loans",
        "/1/readers/%25252E/loans",
        "/1/readers/%25FF/loans",
        "/1//books",
        "/1/books/x.xml/y",
    ] {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: a\r\nX-Token: writer\r\n\
             Connection: close\r\n\r\n"
        );
        let reply = library.send(&request).await;
        assert!(reply.starts_with("HTTP/1.1 404"), "{path}: {reply}");
    }
    assert!(library.forwarded().is_empty());
}

#[tokio::test]
async fn what_is_broken_behind_is_said_in_a_fault() {
    let library = library().await;
    let broken = [("x-token", "broken"), ("accept", "application/xml")];
    let answer = library.get("/1/books", &broken).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(answer.body.starts_with("<failed code=\"500\""));
    assert!(!answer.header("x-request-id").is_empty());
    let answer = library.get("/1/books", &[("x-token", "away")]).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "1");

    let mut library = library;
    library.lose_server().await;
    let answer = library.get("/1/books.xml", &[]).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "1");
    assert!(answer.body.starts_with("<unavailable code=\"503\""));

    let full =
        Library::new(|settings| settings.limits.under_way = 0, |_| panic!());
    let answer = full.await.get("/1/books", &[]).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "1");
}

#[tokio::test]
async fn the_server_behind_is_told_where_a_request_comes_from() {
    let library = library().await;
    // The client's own header isn't passed on.
    library.get("/1/books", &[("x-gateway-client", "192.0.2.1")]).await;
    let forwarded = library.last();
    let all: Vec<_> = forwarded
        .headers
        .get_all(openapi_gateway::CLIENT_HEADER)
        .iter()
        .collect();
    assert_eq!(all, ["127.0.0.1"]);
}
