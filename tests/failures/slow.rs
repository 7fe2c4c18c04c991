//! Clients that send a byte a second.

use std::{fs, net::SocketAddr, time::Duration};

use clouddb_tests::{
    Ended, Options, SLOW_OF_ONE, Slow, SlowClients, TestServer,
};
use reqwest::Client;

use crate::PROGRAM;

/// How many slow clients there are at once, and how many connections the server
/// allows.
const SLOW: u16 = 500;
const PLACES: u16 = 505;
/// After how long the server ends a slow request.
const ENOUGH: Duration = Duration::from_secs(1);
/// How much memory the server may gain: what it may read of each client at
/// once, and as much again for the rest of a connection.
const ROOM: usize = SLOW as usize * 2 * 64 * 1024;
/// How many rounds there are. After half of them, the server has the memory
/// that it needs.
const ROUNDS: usize = 5;
/// How much memory it may gain after that: 16 KiB for each client that is yet
/// to come. A leak of a whole connection would be more.
const LATER: usize = (ROUNDS / 2) * SLOW as usize * 16 * 1024;

async fn server() -> TestServer {
    let seconds = ENOUGH.as_secs();
    let api = format!(
        "head_seconds = {seconds}\nbody_seconds = {seconds}\n\
         connections = {PLACES}\nconnections_of_one = {SLOW_OF_ONE}",
    );
    let options = Options { api: Some(api), ..Options::default() };
    TestServer::start(PROGRAM, &options).await
}

/// One client is slow with its head, the next one with its body.
fn ways(server: &TestServer) -> [Slow; 2] {
    let (account, token) = (server.account(), server.credentials().token);
    let head = format!(
        "POST /v1.0/{}/instances HTTP/1.1\r\nHost: a\r\nX-Auth-Token: {token}\
         \r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n",
        *account
    );
    [Slow::Head, Slow::Body(head)]
}

fn address(server: &TestServer) -> SocketAddr {
    server.url().trim_start_matches("http://").parse().unwrap()
}

/// The resident memory of the server, in bytes.
fn memory(server: &TestServer) -> usize {
    let id = server.process().id().unwrap();
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    let kibibytes = line.split_whitespace().nth(1).unwrap();
    kibibytes.parse::<usize>().unwrap() * 1024
}

/// Sends a request for which the service has to use its store.
async fn ask(server: &TestServer, http: &Client) {
    let path = format!("/v1.0/{}/instances", *server.account());
    let request = http.get(format!("{}{path}", server.url()));
    let request = request.header("X-Auth-Token", server.credentials().token);
    let reply = request.send().await.unwrap();
    assert_eq!(reply.status(), 200);
    reply.bytes().await.unwrap();
}

fn check(ended: &Ended) {
    let Ended { after, reply } = ended;
    assert!(*after >= ENOUGH, "it was ended after {after:?}: {reply}");
    let is_told = reply.contains("The body didn't come within 1s.");
    assert!(reply.is_empty() || is_told, "{reply}");
}

/// Connects slow clients and waits until the server has ended them all. Returns
/// its peak memory, and how many clients were told the reason.
async fn bear(server: &TestServer, http: &Client) -> (usize, usize) {
    let ways = ways(server);
    let mut slow = SlowClients::connect(address(server), SLOW, &ways).await;
    let (mut most, mut told, mut beside) = (0, 0, 0);
    while slow.count() > 0 {
        tokio::select! {
            biased;
            ended = slow.next() => {
                let ended = ended.unwrap();
                check(&ended);
                told += usize::from(!ended.reply.is_empty());
            }
            () = ask(server, http) => beside += 1,
        }
        most = most.max(memory(server));
    }
    assert!(beside > 0, "nothing was answered meanwhile");
    (most, told)
}

#[tokio::test]
async fn slow_clients_take_nobodys_turn_and_end() {
    let server = server().await;
    let http = clouddb_tests::http();
    ask(&server, &http).await;
    let before = memory(&server);
    let mut peaks = Vec::new();
    for _ in 0..ROUNDS {
        // Each round needs the connections of the one before.
        let (peak, told) = bear(&server, &http).await;
        assert_eq!(told, usize::from(SLOW / 2));
        peaks.push(peak);
    }
    let after = memory(&server);
    let grown = peaks.iter().max().unwrap().saturating_sub(before);
    assert!(grown < ROOM, "{before} bytes, then {peaks:?}, then {after}");
    let more = peaks[ROUNDS - 1].saturating_sub(peaks[ROUNDS / 2]);
    assert!(more < LATER, "{before} bytes, then {peaks:?}, then {after}");
    ask(&server, &clouddb_tests::http()).await;
}
