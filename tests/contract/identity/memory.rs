//! Logins leave no memory behind in the server.

use std::fs;

use clouddb_tests::{TestServer, on_both_stores};
use futures::{StreamExt, stream};

use super::{access, by_password};
use crate::server;

const LOGINS: usize = 500;
const AT_ONCE: usize = 32;
/// How much memory the server may gain, in KiB: for the passwords that it
/// checks at once, and some for connections.
const MORE: u64 = 4 * (19 << 10) + (24 << 10);

/// The server's resident memory, in KiB.
fn resident(server: &TestServer) -> u64 {
    let id = server.process().id().expect("it runs");
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    let number = line.and_then(|it| it.trim().strip_suffix(" kB"));
    number.expect("it has a size").parse().unwrap()
}

#[on_both_stores]
async fn many_logins_leave_no_memory_behind() {
    let server = server().await;
    let own = server.credentials();
    let auth = by_password(&own.username, &own.password);
    access(&server, &auth).await;
    let before = resident(&server);
    let logins = stream::iter(0..LOGINS).map(|_| access(&server, &auth));
    let tokens = logins.buffer_unordered(AT_ONCE).count().await;
    assert_eq!(tokens, LOGINS);
    let after = resident(&server);
    assert!(after <= before + MORE, "{before} KiB, then {after} KiB");
}
