//! How long it takes from the request for a database to the first query, and
//! how much memory the control plane needs.
//!
//! Each figure has a floor from the same run, measured in turns with it: the
//! least work to start a server on a copy of a data directory.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

#[path = "backup/by_hand.rs"]
#[allow(dead_code, reason = "another benchmark looks into it, too")]
mod by_hand;

use std::{
    fs,
    time::{Duration, Instant},
};

use clouddb_client::{
    Client,
    types::{AccountId, CreateInstanceRequest, InstanceStatus},
};
use clouddb_platform::LocalPlatform;
use clouddb_tests::{Options, PATIENCE, TestServer, fill_store, login, orders};
use futures::TryStreamExt;
use mysql_async::prelude::Queryable;

use by_hand::ByHand;

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
const RUNS: usize = 20;
const ROWS: u32 = 1000;
/// The most that a file system for each volume may cost, in milliseconds.
const MOST: f64 = 100.0;
const MEBIBYTE: f64 = 1024.0;

#[tokio::main]
async fn main() {
    time().await;
    memory().await;
}

fn options() -> Options {
    Options { sampled: true, ..Options::default() }
}

async fn time() {
    let server = TestServer::start(PROGRAM, &options()).await;
    let watched = Options {
        instances: Some("volumes = \"watched\"".into()),
        ..options()
    };
    let watching = TestServer::start(PROGRAM, &watched).await;
    let by_hand = ByHand::new().await;
    let (mut ours, mut floors) = (Vec::new(), Vec::new());
    let mut without = Vec::new();
    // The first run warms the caches.
    for run in 0..=RUNS {
        let (floor, own) = (floor(&by_hand).await, provision(&server).await);
        let watched = provision(&watching).await;
        if run > 0 {
            floors.push(floor);
            ours.push(own);
            without.push(watched);
        }
    }
    println!("{RUNS} instances, one after the other, milliseconds");
    println!("{:52}{:>8}{:>8}", "", "median", "p95");
    let floor = row("copy the template, start mariadbd, first query", floors);
    let own = row("request, ACTIVE, first query over TCP", ours);
    println!("{:52}{:>8.2}{:>8.2}", "ratio", own.0 / floor.0, own.1 / floor.1);
    let without = row("the same with a volume that is only watched", without);
    let cost = own.0 - without.0;
    let verdict = match cost {
        _ if !mounts(&server) => "nothing is mounted here",
        cost if cost <= MOST => "met",
        _ => "missed",
    };
    let title = format!("what a file system costs, at most {MOST}: {verdict}");
    println!("{title:52}{cost:>8.0}{:>8.0}", own.1 - without.1);
}

/// Whether the service makes volumes as file systems by default.
fn mounts(server: &TestServer) -> bool {
    LocalPlatform::is_privileged()
        && !server.log().contains("volumes are no file systems")
}

/// Prints and returns the median and the 95th percentile.
fn row(title: &str, mut times: Vec<Duration>) -> (f64, f64) {
    times.sort();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let median = milliseconds(times[times.len() / 2]);
    let p95 = milliseconds(times[times.len() * 95 / 100 - 1]);
    println!("{title:52}{median:>8.0}{p95:>8.0}");
    (median, p95)
}

/// Measures from the request to the answer to the first query.
async fn provision(server: &TestServer) -> Duration {
    let (client, account) = (server.client(), server.account());
    let request = request();
    let began = Instant::now();
    let id = create(&client, &account, request).await;
    let active = InstanceStatus::Active;
    let instance =
        client.wait_for_instance(&account, id, active, PATIENCE).await.unwrap();
    let hostname = instance.hostname.unwrap();
    let mut ada =
        login(&hostname, "ada", "secret", Some("orders")).await.unwrap();
    let one: Option<u8> = ada.query_first("SELECT 1").await.unwrap();
    let took = began.elapsed();
    assert_eq!(one, Some(1));
    ada.disconnect().await.unwrap();
    let delete = client.delete_instance().account_id(account.clone());
    delete.instance_id(id.to_string()).send().await.unwrap();
    client.wait_until_deleted(&account, id, PATIENCE).await.unwrap();
    took
}

fn request() -> CreateInstanceRequest {
    serde_json::from_value(orders()).expect("a request as the contract has it")
}

async fn create(
    client: &Client,
    account: &AccountId,
    request: CreateInstanceRequest,
) -> uuid::Uuid {
    let create = client.create_instance().account_id(account.clone());
    create.body(request).send().await.unwrap().instance.id
}

/// The least work for a new server.
async fn floor(by_hand: &ByHand) -> Duration {
    let began = Instant::now();
    by_hand.copy_template();
    let started = by_hand.start().await;
    let took = began.elapsed();
    started.remove().await;
    took
}

/// Prints the memory of the control plane with many instances, none of which
/// runs.
async fn memory() {
    let mut server = TestServer::start(PROGRAM, &options()).await;
    let empty = resident(&server);
    let account = server.account();
    server.stop().await;
    fill_store(&server, ROWS).await;
    server.start_again().await;
    let client = server.client();
    let all: Vec<_> =
        client.all_instances(&account).try_collect().await.unwrap();
    assert_eq!(all.len(), usize::try_from(ROWS).unwrap());
    let full = resident(&server);
    println!("\nresident memory of the control plane, MiB");
    println!("{:52}{empty:>8.1}", "no instance");
    println!("{:52}{full:>8.1}", format!("{ROWS} instances, all listed"));
    println!("{:52}{:>8.2}", "ratio", full / empty);
}

/// The resident memory of a server, in mebibytes.
fn resident(server: &TestServer) -> f64 {
    let id = server.process().id().unwrap();
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    let kibibytes = line.split_whitespace().nth(1).unwrap();
    kibibytes.parse::<f64>().unwrap() / MEBIBYTE
}
