//! The server to measure.

use std::time::Instant;

use clouddb_model::{AccountId, InstanceId};
use clouddb_store::Replicas;
use clouddb_tests::{
    Options, ServerProcess, StoreKind, TestServer,
    bench::load::{MEASURED, Target},
    fill_store, orders,
};
use http_body_util::Full;
use hyper::{
    Method, Request,
    body::Bytes,
    header::{CONTENT_TYPE, HOST},
};
use serde_json::Value;

use crate::{figures::count, machine::Range};

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
/// How many instances a page has.
const PAGE: u32 = 20;
/// A quota that no run uses up.
const PLENTY: u32 = 1_000_000;

/// The operations to measure.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Operation {
    List,
    Show,
    Create,
}

impl Operation {
    /// The operations that change nothing come first.
    pub(crate) const ALL: [Self; 3] = [Self::List, Self::Show, Self::Create];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::List => "list of 20",
            Self::Show => "show",
            Self::Create => "create",
        }
    }
}

/// A server that only answers requests. Its account has instances that were
/// never built.
#[derive(Debug)]
pub(crate) struct Subject {
    server: TestServer,
    shown: InstanceId,
}

impl Subject {
    pub(crate) async fn start(
        kind: StoreKind,
        rows: u32,
        range: &Range,
    ) -> Self {
        let options = Options {
            sampled: true,
            concurrent: Some(0),
            quota: Some((PLENTY, PLENTY)),
            addresses: Some(range.addresses()),
            store: Some(kind),
            ..Options::default()
        };
        let mut server = TestServer::start(PROGRAM, &options).await;
        server.stop().await;
        fill_store(&server, rows).await;
        let store = server.store().await;
        let account = AccountId::new(server.account().as_str());
        let first = store
            .instances(&account, Replicas::Included, None, 1)
            .await
            .unwrap();
        store.close().await;
        server.start_again().await;
        Self { server, shown: first[0].instance.id }
    }

    pub(crate) fn process(&self) -> &ServerProcess {
        self.server.process()
    }

    pub(crate) fn target(&self, operation: Operation) -> Target {
        let authority = self.server.url().strip_prefix("http://").unwrap();
        let credentials = self.server.credentials();
        let instances = format!("/v1.0/{}/instances", credentials.account);
        let (method, path, body) = match operation {
            Operation::List => {
                (Method::GET, format!("{instances}?limit={PAGE}"), None)
            }
            Operation::Show => {
                (Method::GET, format!("{instances}/{}", self.shown), None)
            }
            Operation::Create => (Method::POST, instances, Some(orders())),
        };
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, authority)
            .header("x-auth-token", credentials.token);
        if body.is_some() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        let body = body.map(|body| Bytes::from(body.to_string()));
        let body = Full::new(body.unwrap_or_default());
        let request = request.body(body).unwrap();
        Target { address: authority.parse().unwrap(), request }
    }

    /// How many pages a second one task reads from the store without the
    /// server. Each read gets one row more than a page, as in the server.
    pub(crate) async fn list_from_the_store(&self) -> f64 {
        let store = self.server.store().await;
        let account = AccountId::new(self.server.account().as_str());
        let (began, mut pages) = (Instant::now(), 0);
        while began.elapsed() < MEASURED {
            let page = store
                .instances(&account, Replicas::Included, None, PAGE + 1)
                .await;
            assert!(!page.unwrap().is_empty());
            pages += 1;
        }
        let took = began.elapsed();
        store.close().await;
        count(pages) / took.as_secs_f64()
    }

    /// Stops the server and returns the number of statements that it ran.
    pub(crate) async fn stop(&mut self) -> u64 {
        self.server.stop().await;
        let log = self.server.log();
        let said = log.lines().rev().find_map(|line| {
            let line: Value = serde_json::from_str(line).ok()?;
            line["statements"].as_u64()
        });
        said.expect("it says so when it stops")
    }

    pub(crate) async fn start_again(&mut self) {
        self.server.start_again().await;
    }
}
