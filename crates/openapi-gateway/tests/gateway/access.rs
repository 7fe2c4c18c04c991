//! The access log.

use openapi_gateway::Settings;
use serde_json::{Value, json};

use crate::setup::{Library, reply};

/// The members of every line.
const MEMBERS: [&str; 12] = [
    "account",
    "address",
    "level",
    "media_type",
    "method",
    "microseconds",
    "msg",
    "operation",
    "path",
    "request",
    "status",
    "ts",
];

async fn library(set_up: impl FnOnce(&mut Settings)) -> Library {
    Library::new(set_up, |_| reply(200, &json!({"books": []}))).await
}

/// The lines of the log, each of which is JSON.
fn lines(library: &Library) -> Vec<Value> {
    let log = library.log();
    log.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn each_request_that_was_answered_has_a_line() {
    let library = library(|settings| {
        settings.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    })
    .await;
    let said = [("x-forwarded-for", "10.0.0.1")];
    let book = r#"{"book": {"title": "hunter2"}}"#;
    let long = "a".repeat(40);
    for (method, path, token, body, status, operation, account) in [
        ("GET", "/1/books?title=hunter2", "writer", "", 200, "listBooks", "1"),
        ("HEAD", "/1/books.xml", "reader", "", 200, "listBooks", "1"),
        ("POST", "/1/books", "reader", book, 403, "createBook", "1"),
        ("GET", "/2/books", "reader", "", 403, "listBooks", "1"),
        (
            "GET",
            &format!("/1/books?title={long}"),
            "other",
            "",
            403,
            "listBooks",
            "2",
        ),
        (
            "GET",
            &format!("/2/books?title={long}"),
            "other",
            "",
            400,
            "listBooks",
            "2",
        ),
        ("GET", "/1/books", "hunter2", "", 401, "listBooks", ""),
        ("GET", "/1/books", "away", "", 503, "listBooks", ""),
        ("GET", "/1/books", "again", "", 413, "listBooks", ""),
        ("GET", "/", "hunter2", "", 200, "showLibrary", ""),
        ("OPTIONS", "/1/books", "writer", "", 204, "", ""),
        ("PUT", "/1/books", "writer", "", 405, "", ""),
        ("GET", "/1/shelves", "writer", "", 404, "", ""),
    ] {
        let before = lines(&library).len();
        let headers = [said[0], ("x-token", token)];
        let answer = library.ask(method, path, &headers, body).await;
        assert_eq!(answer.status, status, "{method} {path}");
        let lines = lines(&library).split_off(before);
        let [line] =
            lines.iter().filter(|l| l["msg"] == "answered").collect::<Vec<_>>()
                [..]
        else {
            panic!("{lines:?}")
        };
        let mut members: Vec<&str> =
            line.as_object().unwrap().keys().map(String::as_str).collect();
        members.sort_unstable();
        assert_eq!(members, MEMBERS);
        let media_type = answer.header("content-type");
        let media_type = (!media_type.is_empty()).then_some(media_type);
        let bare = path.split('?').next().unwrap();
        let known = |text: &str| match text {
            "" => Value::Null,
            text => json!(text),
        };
        for (member, expected) in [
            ("level", json!("INFO")),
            ("request", json!(answer.header("x-request-id"))),
            ("address", json!("10.0.0.1")),
            ("method", json!(method)),
            ("path", json!(bare)),
            ("status", json!(status)),
            ("media_type", json!(media_type)),
            ("operation", known(operation)),
            ("account", known(account)),
        ] {
            assert_eq!(line[member], expected, "{line}");
        }
        assert!(line["microseconds"].is_u64(), "{line}");
    }
    assert!(!library.log().contains("hunter2"));
}

#[tokio::test]
async fn how_long_an_answer_took_is_logged() {
    let wait = std::time::Duration::from_millis(30);
    let set_up = |settings: &mut Settings| settings.limits.deadline = wait;
    let library = Library::that_hangs(set_up).await;
    library.get("/1/books", &[]).await;
    let lines = lines(&library);
    let line = lines.iter().find(|line| line["msg"] == "answered").unwrap();
    let took = line["microseconds"].as_u64().unwrap();
    assert!((30_000..30_000_000).contains(&took), "{took}");
}

#[tokio::test]
async fn nothing_is_logged_of_answers_if_so_set() {
    let library = library(|settings| settings.access_log = false).await;
    library.get("/1/books", &[]).await;
    library.get("/1/shelves", &[]).await;
    assert_eq!(library.log(), "");
}
