//! How much longer other clients wait while slow clients, which send a byte a
//! second, hold connections.
//!
//! Turns with and without slow clients alternate in one run on one server.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use clouddb_tests::{Options, Slow, SlowClients, TestServer};
use futures::future::join_all;

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
const SLOW: u16 = 500;
/// How many other clients there are. Each sends one request after another.
const OTHERS: usize = 4;
/// How many turns there are, and how long each is measured after its warm-up.
const TURNS: u32 = 10;
const MEASURED: Duration = Duration::from_secs(1);
const WARM_UP: Duration = Duration::from_millis(300);
/// The most that the 99th percentile may be, in times that without slow
/// clients.
const AIM: f64 = 2.0;

#[tokio::main]
async fn main() {
    let options = Options { sampled: true, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for turn in 0..=TURNS {
        let alone = press(&server).await;
        let mut slow = connect(&server).await;
        let beside = press(&server).await;
        assert!(slow.are_all_there(), "some were ended");
        drop(slow);
        // The first turn warms the caches.
        if turn > 0 {
            without.extend(alone);
            with.extend(beside);
        }
    }
    println!("{OTHERS} clients list instances, milliseconds");
    println!("{:32}{:>10}{:>10}{:>10}", "", "requests", "p50", "p99");
    let floor = row("without slow connections", without);
    let own = row(&format!("with {SLOW} slow connections"), with);
    let (p50, p99) = (own.0 / floor.0, own.1 / floor.1);
    println!("{:42}{p50:>10.2}{p99:>10.2}", "ratio");
    let verdict = if p99 <= AIM { "kept" } else { "missed" };
    println!("the aim, a ratio of {AIM} at the 99th percentile, is {verdict}");
}

/// Slow clients of both kinds.
async fn connect(server: &TestServer) -> SlowClients {
    let address: SocketAddr =
        server.url().trim_start_matches("http://").parse().unwrap();
    let body = format!(
        "POST /v1.0/{}/instances HTTP/1.1\r\nHost: a\r\nX-Auth-Token: {}\r\n\
         Content-Length: 1000\r\n\r\n",
        *server.account(),
        server.credentials().token
    );
    let ways = [Slow::Head, Slow::Body(body)];
    SlowClients::connect(address, SLOW, &ways).await
}

/// Sends requests for a while, and returns how long each takes.
async fn press(server: &TestServer) -> Vec<Duration> {
    let path = format!("/v1.0/{}/instances", *server.account());
    let url = format!("{}{path}", server.url());
    let token = server.credentials().token;
    let from = Instant::now() + WARM_UP;
    let clients = (0..OTHERS)
        .map(|_| tokio::spawn(press_one(url.clone(), token.clone(), from)));
    let all = join_all(clients).await;
    all.into_iter().flat_map(Result::unwrap).collect()
}

async fn press_one(url: String, token: String, from: Instant) -> Vec<Duration> {
    let http = clouddb_tests::http();
    let mut latencies = Vec::new();
    loop {
        let began = Instant::now();
        if began >= from + MEASURED {
            return latencies;
        }
        let request = http.get(&url).header("X-Auth-Token", &token);
        let reply = request.send().await.unwrap();
        assert_eq!(reply.status(), 200);
        reply.bytes().await.unwrap();
        if began >= from {
            latencies.push(began.elapsed());
        }
    }
}

/// Prints and returns the median and the 99th percentile, in milliseconds.
fn row(title: &str, mut latencies: Vec<Duration>) -> (f64, f64) {
    latencies.sort();
    let last = latencies.len() - 1;
    let at =
        |percent: usize| latencies[last * percent / 100].as_secs_f64() * 1000.0;
    let (p50, p99) = (at(50), at(99));
    println!("{title:32}{:>10}{p50:>10.2}{p99:>10.2}", latencies.len());
    (p50, p99)
}
