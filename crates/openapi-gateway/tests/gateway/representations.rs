//! Answers in the representation that the client asks for.

use http::StatusCode;
use serde_json::json;

use crate::setup::{Library, empty, reply};

const XML: &[(&str, &str)] = &[("accept", "application/xml")];

#[tokio::test]
async fn answers_are_in_the_representation_that_is_asked_for() {
    let book = json!({"book": {"title": "Notes", "year": 1843}});
    let library = Library::that_answers(200, book.clone()).await;
    let xml = "<book title=\"Notes\" year=\"1843\" xmlns=\"urn:library\"/>";
    for (path, accept, is_xml) in [
        ("/1/books/1", "application/xml", true),
        ("/1/books/1", "application/json;q=0.1, text/xml", true),
        ("/1/books/1", "application/json, application/xml", false),
        ("/1/books/1", "text/html", false),
        ("/1/books/1", "*/*", false),
        ("/1/books/1.xml", "application/json", true),
        ("/1/books/1.json", "application/xml", false),
        ("/1/books/1.xml/", "", true),
    ] {
        let answer = library.get(path, &[("accept", accept)]).await;
        assert_eq!(answer.status, StatusCode::OK, "{path} {accept}");
        assert_eq!(library.last().path_and_query, "/1/books/1");
        assert_eq!(answer.header("vary"), "accept");
        if is_xml {
            assert_eq!(answer.body, xml, "{path} {accept}");
            assert_eq!(answer.header("content-type"), "application/xml");
        } else {
            assert_eq!(answer.json(), book, "{path} {accept}");
            assert_eq!(answer.header("content-type"), "application/json");
        }
        let length = answer.body.len().to_string();
        assert_eq!(answer.header("content-length"), length);
    }
}

#[tokio::test]
async fn refusals_are_in_the_representation_that_is_asked_for() {
    let library = Library::that_answers(200, json!({})).await;
    let fault = |code: u16, kind: &str, message: &str| {
        format!(
            "<{kind} code=\"{code}\" xmlns=\"urn:library\">\
             <message>{message}</message></{kind}>"
        )
    };
    for (method, path, token, fault) in [
        (
            "GET",
            "/1/shelves.xml",
            "writer",
            fault(404, "itemNotFound", "There is nothing at /1/shelves."),
        ),
        (
            "PATCH",
            "/1/books.xml",
            "writer",
            fault(405, "badMethod", "PATCH is not a method of /1/books."),
        ),
        (
            "GET",
            "/2/books.xml",
            "writer",
            fault(403, "forbidden", "The token is not for account 2."),
        ),
        (
            "GET",
            "/1/books.xml",
            "<&>",
            fault(
                401,
                "unauthorized",
                "The token in the header X-Token is unknown or expired.",
            ),
        ),
    ] {
        let answer = library.ask(method, path, &[("x-token", token)], "").await;
        assert_eq!(answer.header("content-type"), "application/xml");
        assert_eq!(answer.body, fault);
        assert!(!answer.header("x-request-id").is_empty());
    }
    assert!(library.forwarded().is_empty());
}

#[tokio::test]
async fn faults_from_behind_are_in_the_representation_that_is_asked_for() {
    let fault =
        json!({"itemNotFound": {"code": 404, "message": "No <book> 1."}});
    let library = Library::that_answers(404, fault.clone()).await;
    let answer = library.get("/1/books/1", XML).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(
        answer.body,
        "<itemNotFound code=\"404\" xmlns=\"urn:library\">\
         <message>No &lt;book&gt; 1.</message></itemNotFound>"
    );
    assert_eq!(library.get("/1/books/1", &[]).await.json(), fault);
}

#[tokio::test]
async fn operations_without_xml_answer_in_json() {
    let books = json!({"books": []});
    let library = Library::that_answers(200, books.clone()).await;
    let answer = library.get("/1/readers.xml", XML).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.json(), books);
    // Refusals are XML where the document has a schema for that.
    let refused = library.get("/2/readers", XML).await;
    assert!(refused.body.starts_with("<forbidden"), "{}", refused.body);
    let refused = library.ask("PUT", "/1/readers", XML, "{").await;
    assert_eq!(refused.json()["badRequest"]["code"], 400);
}

#[tokio::test]
async fn answers_without_a_body_stay_without() {
    let library = Library::new(|_| {}, |_| empty(202)).await;
    for headers in [XML, &[]] {
        let answer = library.ask("DELETE", "/1/books/1", headers, "").await;
        assert_eq!(answer.status, StatusCode::ACCEPTED);
        assert_eq!(answer.body, "");
        assert_eq!(answer.header("content-type"), "");
    }
}

#[tokio::test]
async fn what_cannot_be_written_is_a_failure() {
    for body in [json!({"shelf": {}}), json!("book"), json!({"book": [1]})] {
        let library = Library::that_answers(200, body).await;
        let answer = library.get("/1/books/1", XML).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(answer.body.starts_with("<failed code=\"500\""));
    }
    let large = reply(200, &json!({"book": {"title": "a".repeat(1000)}}));
    let library = Library::new(
        |settings| settings.limits.answer = 100,
        move |_| large.clone(),
    );
    let answer = library.await.get("/1/books/1", XML).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
}
