//! Requests that the gateway itself refuses, for every operation and whatever
//! the server behind it does.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use clouddb_tests::coverage;
use openapi_gateway::{
    AnswerChecks, Authenticate, Gateway, Identity, Secret, Settings, Unchecked,
};
use serde_json::Value;
use slog::{Discard, Logger, o};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use super::{Document, Operation, answer::Expected};
use crate::examples::{JSON, documents, members, resolve};

const XML: &str = "application/xml";
const ACCOUNT: &str = "1234";
/// An answer that no document allows.
const NONSENSE: &[u8] =
    b"HTTP/1.1 299 OK\r\nContent-Length: 8\r\nConnection: close\r\n\r\nnonsense";

/// What is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Trouble {
    /// The head is too large.
    LargeHead,
    /// One request more than the rate of the operation allows.
    OneTooMany,
    /// The server behind the gateway is away.
    Away,
    /// The server behind the gateway sends an undocumented answer.
    Nonsense,
}

const ALL: [Trouble; 4] =
    [Trouble::LargeHead, Trouble::OneTooMany, Trouble::Away, Trouble::Nonsense];

impl Trouble {
    fn status(self) -> u16 {
        match self {
            Self::LargeHead => 400,
            Self::OneTooMany => 413,
            Self::Away => 503,
            Self::Nonsense => 500,
        }
    }
}

/// Accepts every token.
struct Everybody(Arc<Identity>);

impl Authenticate for Everybody {
    async fn authenticate(
        &self,
        _: &str,
        _: IpAddr,
    ) -> Result<Option<Arc<Identity>>, Unchecked> {
        Ok(Some(Arc::clone(&self.0)))
    }
}

/// The address of a server behind the gateway.
async fn behind(trouble: Trouble) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    if trouble == Trouble::Nonsense {
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                // The request has a few hundred bytes, which arrive at once.
                let mut request = vec![0; 64 * 1024];
                let read = stream.read(&mut request).await;
                if read.is_ok() {
                    let _ = stream.write_all(NONSENSE).await;
                }
            }
        });
    }
    address
}

/// Starts a gateway with that trouble and returns its address.
async fn start(document: &Value, trouble: Trouble) -> SocketAddr {
    let mut document = document.clone();
    let classes = document["x-rate-classes"].as_object_mut().unwrap();
    let requests = if trouble == Trouble::OneTooMany { 1 } else { 10_000 };
    for class in classes.values_mut() {
        class["requests"] = requests.into();
    }
    let everybody = Everybody(Arc::new(Identity {
        account: ACCOUNT.into(),
        roles: vec!["admin".into()],
        allowed: None,
    }));
    let behind = behind(trouble).await;
    let settings = Settings {
        answer_checks: AnswerChecks::Always,
        ..Settings::new(behind, Secret::random())
    };
    let log = Logger::root(Discard, o!());
    let gateway = Gateway::new(&document, everybody, settings, &log).unwrap();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(gateway.serve(
        listener,
        std::future::pending(),
        Duration::ZERO,
    ));
    address
}

/// A request that is valid except for the trouble.
fn request(
    operation: Operation<'_>,
    trouble: Trouble,
    address: SocketAddr,
    is_xml: bool,
) -> reqwest::RequestBuilder {
    let url = format!("http://{address}{}", operation.path_in(ACCOUNT));
    let method = operation.method.to_uppercase().parse().unwrap();
    let mut request = clouddb_tests::http()
        .request(method, url)
        .header("Accept", if is_xml { XML } else { JSON })
        .header("X-Auth-Token", "anybody's");
    for (name, parameter) in operation.parameters("header") {
        let value = parameter["example"].as_str().unwrap();
        request = request.header(name, value);
    }
    if trouble == Trouble::LargeHead {
        request = request.header("X-Large", "a".repeat(40 * 1024));
    }
    let Some(content) = operation.body() else { return request };
    let mut examples = members(&content[JSON]["examples"]);
    let (_, example) = examples.next().expect("there is an example");
    let example = resolve(&operation.document.value, example);
    request.json(&example["value"])
}

#[tokio::test]
async fn every_operation_refuses_what_the_gateway_does() {
    let documents = documents().map(Document::new);
    let (mut failures, mut answers) = (Vec::new(), 0);
    for document in &documents {
        for trouble in ALL {
            let mut address = start(&document.value, trouble).await;
            for operation in document.operations() {
                if trouble == Trouble::OneTooMany {
                    // A new gateway, so that each operation has the whole rate.
                    address = start(&document.value, trouble).await;
                }
                for is_xml in [false, true] {
                    if trouble == Trouble::OneTooMany {
                        let first = request(operation, trouble, address, false);
                        first.send().await.unwrap();
                    }
                    match ask(operation, trouble, address, is_xml).await {
                        Ok(true) => answers += 1,
                        Ok(false) => {}
                        Err(why) => failures.push(format!(
                            "{}, {trouble:?}: {why}",
                            operation.id()
                        )),
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(answers > 150, "only {answers} answers were looked at");
}

/// Whether the operation has such an answer, or what is wrong with it.
async fn ask(
    operation: Operation<'_>,
    trouble: Trouble,
    address: SocketAddr,
    is_xml: bool,
) -> Result<bool, String> {
    let (status, document) = (trouble.status(), operation.document);
    let response = operation.response(status);
    let response = response.ok_or(format!("{status} isn't documented"))?;
    if is_xml && !response["content"][XML].is_object() {
        return Ok(false);
    }
    let expected = Expected {
        status,
        kind: document.kind(status),
        document,
        is_xml,
        methods: None,
    };
    let media_type = expected.media_type();
    let request = request(operation, trouble, address, is_xml);
    let reply = request.send().await.map_err(|error| error.to_string())?;
    expected.check(reply).await?;
    coverage::answer(operation.id(), status, Some(media_type));
    Ok(true)
}
