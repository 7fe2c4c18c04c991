//! Tokens that are restricted to some requests.

use serde_json::json;

use crate::setup::Library;

#[tokio::test]
async fn a_token_is_good_for_what_it_allows_and_nothing_else() {
    let answer = json!({"books": []});
    let library = Library::that_answers(200, answer).await;
    let book = r#"{"book": {"title": "emma"}}"#;
    for (token, method, path, body, allowed) in [
        ("restricted", "GET", "/1/books", "", true),
        ("restricted", "GET", "/1/books?title=emma", "", true),
        ("restricted", "GET", "/1/books.json", "", false),
        ("restricted", "POST", "/1/books", book, false),
        ("restricted", "GET", "/2/books", "", false),
        ("good for nothing", "GET", "/1/books", "", false),
        ("writer", "GET", "/1/books", "", true),
    ] {
        let headers =
            [("x-token", token), ("content-type", "application/json")];
        let answer = library.ask(method, path, &headers, body).await;
        let expected = if allowed { 200 } else { 403 };
        assert_eq!(answer.status, expected, "{token}: {method} {path}");
    }
    assert_eq!(library.forwarded().len(), 3);
}
