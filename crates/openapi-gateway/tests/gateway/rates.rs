//! Limits on how often requests may be made.

use http::StatusCode;
use openapi_gateway::Settings;
use serde_json::json;

use crate::setup::{Library, empty, reply};

const LOANS: &str = "/1/readers/ada/loans";

async fn library(set_up: impl FnOnce(&mut Settings)) -> Library {
    Library::new(set_up, |forwarded| match forwarded.path_and_query.as_str() {
        "/" => reply(200, &json!({"open": true})),
        "/1/books/1" => empty(202),
        _ => reply(200, &json!({"books": []})),
    })
    .await
}

#[tokio::test]
async fn an_account_has_its_rate() {
    let library = library(|settings| settings.rate_limits = true).await;
    for token in ["reader", "writer", "reader"] {
        let answer = library.get(LOANS, &[("x-token", token)]).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    let xml = &[("accept", "application/xml")];
    let answer = library.get(LOANS, xml).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains(
        "The class read has 3 requests in 600 seconds, and no more."
    ));
    assert!(answer.body.starts_with("<overLimit code=\"413\""));
    let wait: u64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=200).contains(&wait), "{wait}");

    // Other accounts, other classes and operations without a class aren't
    // limited.
    let other = [("x-token", "other")];
    let path = LOANS.replacen('1', "2", 1);
    assert_eq!(library.get(&path, &other).await.status, StatusCode::OK);
    let deleted = library.ask("DELETE", "/1/books/1", &[], "").await;
    assert_eq!(deleted.status, StatusCode::ACCEPTED);
    assert_eq!(library.get("/1/books", &[]).await.status, StatusCode::OK);
    assert_eq!(library.get("/", &[]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn who_is_not_let_in_uses_nothing_up() {
    let library = library(|settings| settings.rate_limits = true).await;
    for token in ["nobody", "other", "away"] {
        for _ in 0..3 {
            library.get(LOANS, &[("x-token", token)]).await;
        }
    }
    assert_eq!(library.get(LOANS, &[]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn without_a_token_the_address_counts() {
    let library = library(|settings| settings.rate_limits = true).await;
    for token in ["reader", "nobody", ""] {
        let answer = library.get("/", &[("x-token", token)]).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    let answer = library.get("/", &[]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn rates_can_be_turned_off() {
    let library = library(|settings| settings.rate_limits = false).await;
    for _ in 0..10 {
        assert_eq!(library.get(LOANS, &[]).await.status, StatusCode::OK);
    }
}
