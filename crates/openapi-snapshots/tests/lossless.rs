//! What goes from a type to JSON and back, in the server and in the client,
//! stays what it is.

use std::fmt::Debug;

use dropshot::{
    ConfigDropshot, ConfigLogging, ConfigLoggingLevel, HttpError, HttpServer,
    ServerBuilder,
};
use openapi_runtime::Call;
use openapi_snapshots::lossless::{
    client::{Client, types as client},
    server::{Lossless, api_description, types as server},
};
use reqwest::StatusCode;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// A text that goes through a type.
fn through<T>(text: &str) -> Result<String, serde_json::Error>
where
    T: DeserializeOwned + Serialize,
{
    serde_json::to_string(&serde_json::from_str::<T>(text)?)
}

/// What is left of a text that a server sends to a client. The other way it
/// must be the same.
fn left<S, C>(text: &str) -> String
where
    S: DeserializeOwned + Serialize,
    C: DeserializeOwned + Serialize,
{
    let read = "both read it";
    let there = through::<C>(&through::<S>(text).expect(read)).expect(read);
    let back = through::<S>(&through::<C>(text).expect(read)).expect(read);
    assert_eq!(there, back, "{text}");
    there
}

/// Neither reads that.
fn refused<S, C>(text: &str)
where
    S: DeserializeOwned + Debug,
    C: DeserializeOwned + Debug,
{
    let server = serde_json::from_str::<S>(text);
    assert!(server.is_err(), "a server reads {text}: {server:?}");
    let client = serde_json::from_str::<C>(text);
    assert!(client.is_err(), "a client reads {text}: {client:?}");
}

/// A thing with a value of one of its first members, as JSON.
fn thing(member: &str, value: &str) -> String {
    format!(r#"{{"{member}":{value},"owner":null,"place":null,"words":["a"]}}"#)
}

#[test]
fn the_greatest_number_is_exact_and_no_greater_one_is_read() {
    for number in ["0", "9007199254740993", "18446744073709551615"] {
        let text = thing("count", number);
        assert_eq!(left::<server::Thing, client::Thing>(&text), text);
    }
    for number in ["18446744073709551616", "-1", "1.5"] {
        let text = thing("count", number);
        refused::<server::Thing, client::Thing>(&text);
    }
}

#[test]
fn what_is_required_and_may_be_null_is_written_and_has_to_be_there() {
    for text in [
        r#"{"owner":null,"place":null,"words":["a"]}"#,
        r#"{"owner":"ada","place":[0.5,-0.25],"words":["a"]}"#,
    ] {
        assert_eq!(left::<server::Thing, client::Thing>(text), text);
    }
    refused::<server::Thing, client::Thing>(r#"{"place":null,"words":["a"]}"#);
    refused::<server::Thing, client::Thing>(r#"{"owner":null,"words":["a"]}"#);
    refused::<server::Change, client::Change>(r#"{"all":[]}"#);
}

#[test]
fn what_is_absent_is_neither_null_nor_empty() {
    for text in [
        r#"{"all":[],"owner":null}"#,
        r#"{"all":["a"],"owner":null,"some":[]}"#,
        r#"{"all":[],"owner":null,"some":["a","b"]}"#,
        r#"{"all":[],"nick":null,"owner":"ada"}"#,
        r#"{"all":[],"nick":"","owner":"ada","some":[]}"#,
    ] {
        assert_eq!(left::<server::Change, client::Change>(text), text);
    }
    let read = |text: &str| -> client::Change {
        serde_json::from_str(text).expect("it is read")
    };
    let absent = read(r#"{"all":[],"owner":null}"#);
    assert_eq!((absent.some, absent.nick), (None, None));
    let there = read(r#"{"all":[],"nick":null,"owner":null,"some":[]}"#);
    assert_eq!((there.some, there.nick), (Some(Vec::new()), Some(None)));
}

#[test]
fn moments_have_a_zone_where_the_document_says_so() {
    let of = |member, moment| thing(member, &format!("\"{moment}\""));
    for (moment, written) in [
        ("2030-01-02T03:04:05Z", "2030-01-02T03:04:05Z"),
        ("2030-01-02T03:04:05.678901Z", "2030-01-02T03:04:05.678901Z"),
        // The same moment.
        ("2030-01-02T03:04:05+02:00", "2030-01-02T01:04:05Z"),
    ] {
        let left = left::<server::Thing, client::Thing>(&of("made", moment));
        assert_eq!(left, of("made", written));
    }
    let text = of("local", "2030-01-02T03:04:05");
    assert_eq!(left::<server::Thing, client::Thing>(&text), text);
    for (member, wrong) in [
        ("made", "2030-01-02T03:04:05"),
        ("made", "2030-01-02"),
        ("local", "2030-01-02T03:04:05Z"),
        ("local", "2030-01-02T03:04:05+02:00"),
    ] {
        refused::<server::Thing, client::Thing>(&of(member, wrong));
    }
}

/// What both say of a thing that isn't as the document has it.
fn said(changes: &Value) -> String {
    let mut thing = json!({"owner": null, "place": null, "words": ["a"]});
    for (name, value) in changes.as_object().into_iter().flatten() {
        thing[name] = value.clone();
    }
    let text = |checked: Result<(), openapi_validate::Invalid>| {
        checked.map_or_else(|invalid| invalid.to_string(), |()| String::new())
    };
    let server: server::Thing =
        serde_json::from_value(thing.clone()).expect("its type has it");
    let client: client::Thing =
        serde_json::from_value(thing).expect("its type has it");
    let said = text(server.validate());
    assert_eq!(said, text(client.validate()), "{changes}");
    said
}

#[test]
fn what_types_can_not_keep_is_checked() {
    for (changes, expected) in [
        (json!({"size": 1}), ""),
        (json!({"size": 300}), ""),
        (json!({"size": 301}), "/size: is greater than 300"),
        (json!({"count": u64::MAX}), ""),
        (json!({"random": "7c4e6f80-1a2b-4c3d-8e9f-001122334455"}), ""),
        (
            json!({"random": "7c4e6f80-1a2b-1c3d-8e9f-001122334455"}),
            "/random: doesn't fit the pattern ^.{14}4",
        ),
        (json!({"words": ["a", "b"]}), ""),
        (json!({"words": []}), "/words: has fewer than 1 items"),
        (json!({"words": ["a", "b", "c"]}), "/words: has more than 2 items"),
    ] {
        assert_eq!(said(&changes), expected, "{changes}");
    }
}

#[test]
fn what_types_can_keep_is_not_even_read() {
    for text in [
        r#"{"owner":null,"place":null,"words":["A"]}"#,
        r#"{"owner":null,"place":null,"size":0,"words":["a"]}"#,
    ] {
        refused::<server::Thing, client::Thing>(text);
    }
    let long = format!(
        r#"{{"owner":"{}","place":null,"words":["a"]}}"#,
        "a".repeat(41)
    );
    refused::<server::Thing, client::Thing>(&long);
}

/// Answers what it was sent.
struct Echo;

impl Lossless for Echo {
    async fn put_thing(
        &self,
        _: &Call,
        body: server::Thing,
    ) -> Result<server::Thing, HttpError> {
        Ok(body)
    }

    async fn change_thing(
        &self,
        _: &Call,
        body: server::Change,
    ) -> Result<server::Change, HttpError> {
        Ok(body)
    }
}

fn echo() -> HttpServer<Echo> {
    let log =
        ConfigLogging::StderrTerminal { level: ConfigLoggingLevel::Critical };
    let log = log.to_logger("lossless").expect("it can log");
    let api = api_description().expect("dropshot takes it");
    let config = ConfigDropshot {
        bind_address: ([127, 0, 0, 1], 0).into(),
        ..ConfigDropshot::default()
    };
    let server = ServerBuilder::new(api, Echo, log).config(config).start();
    server.expect("it listens")
}

#[tokio::test]
async fn nothing_is_lost_on_the_way() {
    let server = echo();
    let address = format!("http://{}", server.local_addr());
    let client = Client::new(&address);
    let thing: client::Thing = serde_json::from_value(json!({
        "count": u64::MAX, "owner": null, "place": [0.1], "size": 300,
        "made": "2030-01-02T03:04:05.000000001Z",
        "local": "2030-01-02T03:04:05", "words": ["a", "b"],
    }))
    .expect("the client has such things");
    let answer = client.put_thing().body(thing.clone()).send().await;
    assert_eq!(answer.expect("it is answered").into_inner(), thing);
    for some in [None, Some(Vec::new())] {
        let change =
            client::Change { all: vec![], nick: Some(None), owner: None, some };
        let answer = client.change_thing().body(change.clone()).send().await;
        assert_eq!(answer.expect("it is answered").into_inner(), change);
    }
    server.close().await.expect("it ends");
}

#[tokio::test]
async fn a_body_is_sent_as_it_was_written() {
    let server = echo();
    let address = format!("http://{}/thing", server.local_addr());
    let put = async |body: String| {
        let request = reqwest::Client::new().put(&address);
        let request = request.header("content-type", "application/json");
        let answer = request.body(body).send().await.expect("it answers");
        (answer.status(), answer.text().await.expect("it is text"))
    };
    let text = thing("count", "18446744073709551615");
    assert_eq!(put(text.clone()).await, (StatusCode::OK, text));
    for wrong in [
        thing("count", "18446744073709551616"),
        r#"{"place":null,"words":["a"]}"#.to_owned(),
    ] {
        assert_eq!(put(wrong).await.0, StatusCode::BAD_REQUEST);
    }
    server.close().await.expect("it ends");
}
