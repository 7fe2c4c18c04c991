//! A harness that finds nothing may itself be broken. So these tests break the
//! document and the server on purpose, and the harness must find that.

use std::{net::Ipv4Addr, time::Duration};

use hyper::{HeaderMap, StatusCode, body::Bytes};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::{
    connection::{Connection, Reply},
    contract::Contract,
    dice::Dice,
    judge::judge,
    report::Report,
    request::{Asked, compose},
    world::World,
};

const REQUESTS: u64 = 400;

/// Returns the faults that the harness should have found and didn't.
pub(crate) async fn run(world: &World) -> Vec<String> {
    let mut missed = Vec::new();
    for (pointer, value, finding) in [
        (
            "/paths/~1v1.0~1{accountId}~1instances~1{instanceId}/get/responses",
            json!({"200": {"description": "An instance."}}),
            "the status isn't documented",
        ),
        (
            "/components/schemas/LimitList/required",
            json!(["limits", "more"]),
            "the body is wrong",
        ),
        (
            "/components/schemas/Flavor/xml/namespace",
            json!("urn:other"),
            "isn't in the documented namespace",
        ),
        (
            "/components/responses/ItemNotFound/headers",
            json!({"X-Cause": {"schema": {"type": "string"}}}),
            "the header x-cause is missing",
        ),
    ] {
        let mut documents = Contract::documents();
        replace(&mut documents[0], pointer, value);
        let mut report = Report::new(1);
        crate::run(&Contract::of(&documents), world, 0..REQUESTS, &mut report)
            .await;
        if !report.has(finding) {
            missed.push(format!("{finding}, after a change at {pointer}"));
        }
    }
    missed.extend(answers(world));
    if silence(world).await.is_ok() {
        missed.push("no answer at all".to_owned());
    }
    missed
}

fn replace(document: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').expect("a member");
    let parent = document.pointer_mut(parent).expect("the document has it");
    parent[name] = value;
}

/// Tries answers that no service may give.
fn answers(world: &World) -> Vec<String> {
    let contract = Contract::own();
    let asked = plain(&contract, world, "/v1.0.xml");
    let body = "<version xmlns=\"http://docs.openstack.org/database/api/v1.0\" \
                id=\"v1.0\" status=\"CURRENT\" updated=\"2012-08-01T00:00:00Z\">\
                <links/></version>";
    let right = answer(200, "application/xml", body);
    let mut missed = Vec::new();
    if let Err(why) = judge(&contract, &asked, &right) {
        missed.push(format!("what is right is found: {why}"));
    }
    let mut nameless = right.clone();
    nameless.headers.remove("x-request-id");
    for (what, reply) in [
        ("a failure", answer(500, "application/xml", body)),
        ("another kind of body", answer(200, "text/html", body)),
        ("broken XML", answer(200, "application/xml", &body[..90])),
        ("JSON for XML", answer(200, "application/json", "{}")),
        (
            "an unknown attribute",
            answer(200, "application/xml", &body.replace("id=", "no=")),
        ),
        ("a strange status", answer(418, "application/xml", body)),
        ("an answer without an id", nameless),
    ] {
        if judge(&contract, &asked, &reply).is_ok() {
            missed.push(what.to_owned());
        }
    }
    let fault = r#"{"badRequest": {"code": 400, "message": "No."}}"#;
    let refusal = answer(400, "application/json", fault);
    let right = Asked { is_right: true, ..plain(&contract, world, "/v1.0") };
    let wrong = Asked { is_right: false, ..right.clone() };
    if judge(&contract, &right, &refusal).is_ok() {
        missed.push("what is right is refused".to_owned());
    }
    if let Err(why) = judge(&contract, &wrong, &refusal) {
        missed.push(format!("a refusal is found: {why}"));
    }
    let creation = Asked {
        method: hyper::Method::POST,
        body: Bytes::from_static(b"{}"),
        ..plain(&contract, world, "/v1.0/1234/instances")
    };
    let accepted = judge(&contract, &creation, &answer(200, "", ""));
    if !accepted.is_err_and(|why| why.contains("is accepted")) {
        missed.push("a body that breaks the schema is accepted".to_owned());
    }
    missed
}

fn answer(status: u16, media_type: &str, body: &str) -> Reply {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("x-request-id", "1"),
        ("vary", "accept"),
        ("content-type", media_type),
    ] {
        headers.insert(name, value.parse().expect("it is text"));
    }
    let status = StatusCode::from_u16(status).expect("it is a status");
    Reply { status, headers, body: Bytes::copy_from_slice(body.as_bytes()) }
}

fn plain(contract: &Contract, world: &World, path: &str) -> Asked {
    let mut asked = compose(contract, world, Dice::new(0, 0));
    asked.method = hyper::Method::GET;
    asked.path_and_query = path.parse().expect("it is a path");
    asked.headers.clear();
    asked.body = Bytes::new();
    asked
}

/// Tries a server that takes requests and answers none.
async fn silence(world: &World) -> Result<Reply, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
    let listener = listener.expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    let asked = plain(&Contract::own(), world, "/");
    let within = Duration::from_millis(200);
    let mut connection = Connection::new(Ipv4Addr::LOCALHOST, address, within);
    connection.send(&asked).await
}
