//! The client of a request.

use http::StatusCode;
use openapi_gateway::{CLIENT_HEADER, SCHEME_HEADER, Settings};
use serde_json::json;

use crate::setup::{Library, reply};

/// A library behind proxies on this machine.
async fn library(set_up: impl FnOnce(&mut Settings)) -> Library {
    let set_up = |settings: &mut Settings| {
        settings.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
        set_up(settings);
    };
    Library::new(set_up, |_| reply(200, &json!({"open": true}))).await
}

#[tokio::test]
async fn the_server_behind_is_told_what_a_proxy_says() {
    let library = library(|_| {}).await;
    let said = [
        ("x-forwarded-for", "10.9.9.9, 2001:DB8::1"),
        ("x-forwarded-proto", "https"),
        ("x-forwarded-host", "example.org"),
        ("x-real-ip", "10.9.9.9"),
        ("forwarded", "for=10.9.9.9"),
        ("x-gateway-client", "10.9.9.9"),
        ("x-gateway-scheme", "gopher"),
    ];
    library.get("/", &said).await;
    let headers = library.last().headers;
    let all = |name: &str| -> Vec<String> {
        let values = headers.get_all(name).iter();
        values.map(|value| value.to_str().unwrap().to_owned()).collect()
    };
    assert_eq!(all(CLIENT_HEADER.as_str()), ["2001:db8::1"]);
    assert_eq!(all(SCHEME_HEADER.as_str()), ["https"]);
    for (name, _) in &said[..5] {
        assert!(!headers.contains_key(*name), "{name}");
    }
}

#[tokio::test]
async fn what_a_client_says_of_itself_is_ignored() {
    let library = Library::that_answers(200, json!({"open": true})).await;
    let said =
        [("x-forwarded-for", "10.9.9.9"), ("x-forwarded-proto", "https")];
    library.get("/", &said).await;
    let headers = library.last().headers;
    assert_eq!(headers[CLIENT_HEADER], "127.0.0.1");
    assert_eq!(headers[SCHEME_HEADER], "http");
    assert!(!headers.contains_key("x-forwarded-for"));
}

#[tokio::test]
async fn rates_are_those_of_the_client_and_not_of_the_proxy() {
    let library = library(|settings| settings.rate_limits = true).await;
    let status = async |client: &str| {
        library.get("/", &[("x-forwarded-for", client)]).await.status
    };
    for _ in 0..3 {
        assert_eq!(status("10.0.0.1").await, StatusCode::OK);
    }
    let refused = StatusCode::PAYLOAD_TOO_LARGE;
    assert_eq!(status("10.0.0.1").await, refused);
    assert_eq!(status("10.9.9.9, 10.0.0.1").await, refused);
    assert_eq!(status("10.0.0.2").await, StatusCode::OK);
}
