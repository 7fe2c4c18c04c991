//! Scripts of web pages of other origins.

use openapi_gateway::Settings;
use serde_json::json;

use crate::setup::{Library, Reply, reply};

const PAGE: &str = "https://books.example.org";

async fn library(origins: &[&str]) -> Library {
    let origins = origins.iter().map(|origin| origin.parse().unwrap());
    let origins = origins.collect();
    let set_up = |settings: &mut Settings| settings.allowed_origins = origins;
    Library::new(set_up, |_| reply(200, &json!({"open": true}))).await
}

async fn preflight(library: &Library, origin: &str, path: &str) -> Reply {
    let headers = [
        ("origin", origin),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "x-token, content-type"),
    ];
    library.ask("OPTIONS", path, &headers, "").await
}

fn told(reply: &Reply) -> Vec<(&str, &str)> {
    let all = reply.headers.iter();
    let all = all.map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
    let start = "access-control-";
    all.filter(|(name, _)| name.starts_with(start)).collect()
}

#[tokio::test]
async fn nobody_else_may_ask_unless_that_was_set() {
    let library = library(&[]).await;
    let asked = preflight(&library, PAGE, "/").await;
    assert_eq!((asked.status.as_u16(), told(&asked)), (204, vec![]));
    let answer = library.get("/", &[("origin", PAGE)]).await;
    assert_eq!((answer.status.as_u16(), told(&answer)), (200, vec![]));
    assert_eq!(answer.headers["vary"], "accept");
}

#[tokio::test]
async fn a_page_is_told_what_it_may_send_and_see() {
    let library = library(&["https://other.example.org", PAGE]).await;
    let mut asked = preflight(&library, PAGE, "/").await;
    assert_eq!(asked.status, 204);
    let allowed = asked.headers.remove("allow").unwrap();
    let mut expected = vec![
        ("access-control-allow-headers", "x-token, content-type"),
        ("access-control-allow-methods", allowed.to_str().unwrap()),
        ("access-control-allow-origin", PAGE),
        ("access-control-max-age", "600"),
    ];
    let mut found = told(&asked);
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert!(allowed.to_str().unwrap().contains("GET"));

    let answer = library.get("/", &[("origin", PAGE)]).await;
    assert_eq!(answer.headers["access-control-allow-origin"], PAGE);
    let seen = answer.headers["access-control-expose-headers"].to_str();
    assert_eq!(seen.unwrap(), "date, vary, x-request-id");
    let vary: Vec<_> = answer.headers.get_all("vary").iter().collect();
    assert_eq!(vary, ["accept", "origin"]);

    // Scripts can read faults, too, and learn why they were refused.
    let refused = library.get("/nowhere", &[("origin", PAGE)]).await;
    assert_eq!(refused.status, 404);
    assert_eq!(refused.headers["access-control-allow-origin"], PAGE);
}

#[tokio::test]
async fn pages_of_other_origins_are_told_nothing() {
    let library = library(&[PAGE]).await;
    for origin in ["https://example.org", "null", "https://books.example.orgs"]
    {
        let asked = preflight(&library, origin, "/").await;
        assert_eq!(told(&asked), [], "{origin}");
        let answer = library.get("/", &[("origin", origin)]).await;
        assert_eq!(told(&answer), [], "{origin}");
        let vary: Vec<_> = answer.headers.get_all("vary").iter().collect();
        assert_eq!(vary, ["accept", "origin"]);
    }
    let answer = library.get("/", &[]).await;
    assert_eq!(told(&answer), []);
}

#[tokio::test]
async fn every_page_may_ask_when_that_was_set() {
    let library = library(&["*"]).await;
    let answer = library.get("/", &[("origin", PAGE)]).await;
    assert_eq!(answer.headers["access-control-allow-origin"], "*");
    assert_eq!(answer.headers["vary"], "accept");
}
