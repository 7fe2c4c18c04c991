//! Bodies of requests, in both representations.

use http::StatusCode;
use serde_json::{Value, json};

use crate::setup::{Library, Reply, reply};

async fn library() -> Library {
    let book = json!({"book": {"title": "Notes"}});
    Library::new(
        |settings| settings.limits.body = 1000,
        move |_| reply(201, &book),
    )
    .await
}

async fn create(library: &Library, media_type: &str, body: &str) -> Reply {
    let headers = [("content-type", media_type)];
    library.ask("POST", "/1/books", &headers, body).await
}

#[tokio::test]
async fn xml_is_forwarded_as_json() {
    let library = library().await;
    let body = "<?xml version=\"1.0\"?>\n<book xmlns=\"urn:library\" \
                title=\"Notes\" year=\"1843\" isbn=\"-\"><more/></book>";
    for media_type in [
        "application/xml",
        "text/xml",
        "Application/XML; charset=UTF-8",
        "application/xml;charset=\"us-ascii\"",
    ] {
        let answer = create(&library, media_type, body).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
        // `Accept` decides about the representation, not the request's own.
        assert_eq!(answer.header("content-type"), "application/json");
        let forwarded = library.last();
        let sent: Value = serde_json::from_str(&forwarded.body).unwrap();
        assert_eq!(sent, json!({"book": {"title": "Notes", "year": 1843}}));
        assert_eq!(forwarded.headers["content-type"], "application/json");
        let length = forwarded.body.len().to_string();
        assert_eq!(forwarded.headers["content-length"], length);
    }
}

#[tokio::test]
async fn broken_xml_is_refused_by_name() {
    let library = library().await;
    for (body, message) in [
        (
            "<book title='a' year='0'/>",
            "/book/year: 0 is less than the minimum 1",
        ),
        (
            "<book title='a' year='x'/>",
            "/book/year: \"x\" is not of the type integer",
        ),
        ("<book/>", "/book/title: is missing and required"),
        ("<books/>", "body: the root element <books> is not <book>"),
        (
            "<book xmlns='urn:shop' title='a'/>",
            "body: the root element <book> is not in the namespace urn:library",
        ),
        (
            "<!DOCTYPE b SYSTEM 'file:///etc/passwd'><book title='a'/>",
            "body: has a document type, which isn't read",
        ),
        (
            "<book title='a'><title>b</title></book>",
            "/book/title: title is given twice",
        ),
        ("{\"book\": {}}", "body: has something beside its root element"),
        ("", "body: has no root element"),
    ] {
        let answer = create(&library, "application/xml", body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(answer.json()["badRequest"]["message"], message, "{body}");
    }
    let latin = "application/xml; charset=latin1";
    let answer = create(&library, latin, "<book title='a'/>").await;
    assert_eq!(
        answer.json()["badRequest"]["message"],
        "body: has the encoding latin1, not UTF-8"
    );
    assert!(library.forwarded().is_empty());
}

#[tokio::test]
async fn messages_have_an_end() {
    let library = Library::that_answers(201, json!({})).await;
    let name = "☂".repeat(10_000);
    let body = format!("<{name}/>");
    let answer = create(&library, "application/xml", &body).await;
    let answer = answer.json();
    let message = answer["badRequest"]["message"].as_str().unwrap();
    assert!(message.starts_with("body: the root element <☂☂"), "{message}");
    assert_eq!(message.chars().count(), 1001);
}

#[tokio::test]
async fn the_limit_of_bodies_comes_first() {
    let library = library().await;
    let body = format!("<book title='a'>{}</book>", "<b/>".repeat(300));
    let answer = create(&library, "application/xml", &body).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(
        answer.json()["overLimit"]["message"],
        "The body is larger than 1000 bytes."
    );
}

#[tokio::test]
async fn media_types_that_an_operation_does_not_take_are_refused() {
    let library = library().await;
    let answer = create(&library, "text/plain", "hello").await;
    assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(
        answer.json()["badMediaType"]["message"],
        "The media type text/plain is not one of application/json, \
         application/xml."
    );
    let headers = [("content-type", "application/xml")];
    let answer = library.ask("PUT", "/1/readers", &headers, "<books/>").await;
    assert_eq!(
        answer.json()["badMediaType"]["message"],
        "The media type application/xml is not one of application/json."
    );
    assert!(library.forwarded().is_empty());
}
