//! Checks of answers against the document.

use std::num::NonZeroU32;

use http::{Response, StatusCode};
use openapi_gateway::AnswerChecks;
use serde_json::json;

use crate::setup::{Library, empty, reply};

fn good() -> Response<String> {
    reply(200, &json!({"books": [{"title": "Notes", "year": 1843}]}))
}

fn bad() -> Response<String> {
    reply(200, &json!({"books": [{"title": "Notes", "year": 0}]}))
}

async fn library(
    checks: AnswerChecks,
    answer: impl Fn() -> Response<String> + Send + Sync + 'static,
) -> Library {
    let set_up = |settings: &mut openapi_gateway::Settings| {
        settings.answer_checks = checks;
    };
    Library::new(set_up, move |_| answer()).await
}

#[tokio::test]
async fn what_is_as_the_document_says_is_passed_on() {
    let library = library(AnswerChecks::Always, good).await;
    let answer = library.get("/1/books", &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.body, good().into_body());
    assert_eq!(library.metrics.violations(), 0);

    let fault = json!({"itemNotFound": {"code": 404, "message": "No book 1."}});
    let answer = reply(404, &fault);
    let library =
        self::library(AnswerChecks::Always, move || answer.clone()).await;
    let answer = library.get("/1/books/1", &[]).await;
    assert_eq!(answer.json(), fault);
    assert_eq!(library.metrics.violations(), 0);
}

#[tokio::test]
async fn what_is_not_to_be_said_becomes_a_failure() {
    let set_up = |settings: &mut openapi_gateway::Settings| {
        settings.answer_checks = AnswerChecks::Always;
        settings.unspeakable = vec!["/srv/books".into()];
    };
    let titled = |title: &str| {
        reply(200, &json!({"books": [{"title": title, "year": 1843}]}))
    };
    for (title, status) in [("/srv/book", 200), ("In /srv/books/1", 500)] {
        let answer = titled(title);
        let library = Library::new(set_up, move |_| answer.clone()).await;
        let answer = library.get("/1/books", &[]).await;
        assert_eq!(answer.status.as_u16(), status, "{title}");
        assert!(!answer.body.contains("/srv/books"), "{}", answer.body);
    }
    // A refusal repeats what the client asked for.
    let message = "No /srv/books/1.";
    let fault = json!({"itemNotFound": {"code": 404, "message": message}});
    let answer = reply(404, &fault);
    let library = Library::new(set_up, move |_| answer.clone()).await;
    assert_eq!(library.get("/1/books/1", &[]).await.json(), fault);
}

#[tokio::test]
async fn what_is_not_becomes_a_failure() {
    let text = |body: &str| {
        Response::builder().status(200).body(body.to_owned()).unwrap()
    };
    let fault = json!({"badRequest": {"code": 400}});
    let other = json!({"forbidden": {"code": 404, "message": "No."}});
    for answer in [
        bad(),
        reply(200, &json!({})),
        reply(201, &json!({"books": []})),
        reply(404, &json!({"message": "Not Found"})),
        reply(400, &fault),
        reply(404, &other),
        text("{\"books\": []}"),
        text(""),
        empty(200),
        empty(302),
    ] {
        let described = format!("{answer:?}");
        let library =
            library(AnswerChecks::Always, move || answer.clone()).await;
        let answer = library.get("/1/books", &[]).await;
        assert_eq!(
            answer.status,
            StatusCode::INTERNAL_SERVER_ERROR,
            "{described}"
        );
        assert_eq!(
            answer.json()["failed"]["message"],
            "The service failed to answer the request."
        );
        assert_eq!(library.metrics.violations(), 1);
    }
}

#[tokio::test]
async fn a_body_where_none_is_documented_is_a_violation() {
    let library =
        library(AnswerChecks::Always, || reply(202, &json!({}))).await;
    let answer = library.ask("DELETE", "/1/books/1", &[], "").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(library.metrics.violations(), 1);
}

#[tokio::test]
async fn samples_are_counted_and_passed_on() {
    let one_of = NonZeroU32::new(3).unwrap();
    let library = library(AnswerChecks::Sampled(one_of), bad).await;
    for count in [1, 1, 1, 2, 2, 2, 3] {
        let answer = library.get("/1/books", &[]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.body, bad().into_body());
        assert_eq!(library.metrics.violations(), count);
    }
}

#[tokio::test]
async fn a_sample_that_is_too_large_is_passed_on() {
    for (checks, status) in [
        (AnswerChecks::Sampled(NonZeroU32::MIN), StatusCode::OK),
        (AnswerChecks::Always, StatusCode::INTERNAL_SERVER_ERROR),
    ] {
        let set_up = |settings: &mut openapi_gateway::Settings| {
            settings.answer_checks = checks;
            settings.limits.answer = 10;
        };
        let library = Library::new(set_up, |_| good()).await;
        let answer = library.get("/1/books", &[]).await;
        assert_eq!(answer.status, status);
    }
}

#[tokio::test]
async fn nothing_is_checked_if_so_set() {
    let library = library(AnswerChecks::Never, bad).await;
    let answer = library.get("/1/books", &[]).await;
    assert_eq!(answer.body, bad().into_body());
    assert_eq!(library.metrics.violations(), 0);
}
