//! Replication between servers.

use std::{fs, net::Ipv4Addr, process::Command, time::Duration};

use clouddb_engine::{
    Admin, Authority, BackupReport, Beginning, CustomersLog, Database, Error,
    GtidPosition, LiveSetting, MasterSecret, ParameterValue, Part, Receiving,
    Source,
};
use clouddb_platform::{Process, Workload};
use clouddb_tests::{eventually, login, mandate, set_read_only};
use mysql_async::prelude::Queryable;
use tokio::io::{AsyncWriteExt, copy};

use crate::{
    backups::{DATA, MEMORY, ada, change, checksum, fill},
    machine::{Alone, Machine},
};

const PORT: u16 = 3306;
const SOON: Duration = Duration::from_secs(1);

pub(crate) struct Replica {
    pub(crate) workload: Workload,
    pub(crate) address: Ipv4Addr,
    pub(crate) admin: Admin,
    position: GtidPosition,
    _process: Process,
}

impl Machine {
    fn source(workload: &Workload, address: Ipv4Addr) -> Source {
        // No server was a replica before.
        let written = GtidPosition::default();
        Source { id: workload.id, address: address.into(), port: PORT, written }
    }

    pub(crate) fn own_source(&self) -> Source {
        Self::source(&self.workload, self.address)
    }

    /// A server made from the first one's data. It follows no source yet.
    async fn seed(&self, slot: u32) -> Replica {
        let (workload, address) = self.replica(slot);
        let (platform, owner) = (&self.platform, workload.owner);
        platform.prepare_files(&workload, &Alone).await.unwrap();
        let workspace = platform
            .workspace(workload.id, owner, DATA, 1, &Alone)
            .await
            .unwrap();
        let layout = self.layout(&self.workload);
        let tool = self.installation.back_up(&layout, None, None);
        let tool = Self::tool(self.workload.owner, tool);
        let mut output = platform.run_reading(&tool).unwrap();
        let directory = workspace.directory(DATA).await.unwrap();
        let layout = self.layout(&workload);
        let tool = self.installation.extract(&layout, &directory);
        let mut input = platform.run_writing(&Self::tool(owner, tool)).unwrap();
        copy(&mut output, &mut input).await.unwrap();
        input.flush().await.unwrap();
        input.finish().await.unwrap();
        let read = async |names| workspace.read(DATA, names).await.unwrap();
        let positions = read(&BackupReport::POSITIONS).await;
        let details = read(&BackupReport::DETAILS).await;
        let report = BackupReport::read(&positions, &details).unwrap();
        let tool = self.installation.make_ready(
            &layout,
            workspace.path(),
            DATA,
            None,
            MEMORY,
        );
        let tool = Self::tool(owner, tool);
        platform.run(&tool).unwrap().finish().await.unwrap();
        platform.adopt(&workload, workspace, DATA, &Alone).await.unwrap();
        let (process, admin) = self.run(&workload).await;
        let position = report.gtid;
        Replica { workload, address, admin, position, _process: process }
    }

    pub(crate) async fn replicate(&self, slot: u32) -> Replica {
        let mut replica = self.seed(slot).await;
        let beginning = Beginning::Backup(&replica.position);
        let (source, secret) = (self.own_source(), &self.secret);
        follow(&mut replica.admin, &source, secret, beginning).await.unwrap();
        replica
    }
}

pub(crate) async fn follow(
    admin: &mut Admin,
    source: &Source,
    secret: &MasterSecret,
    beginning: Beginning<'_>,
) -> Result<(), Error> {
    let mut mandate = mandate(admin).await?;
    mandate.follow(source, secret, beginning).await?;
    mandate.end().await
}

/// Makes a replica stop following and take writes.
async fn promote(admin: &mut Admin) {
    let mut mandate = mandate(admin).await.unwrap();
    mandate.stop_following().await.unwrap();
    mandate.take_office().await.unwrap();
    mandate.end().await.unwrap();
}

fn note(name: &str) -> Database {
    Database {
        name: name.into(),
        character_set: "utf8mb4".into(),
        collation: "utf8mb4_bin".into(),
    }
}

fn small_logs() -> LiveSetting {
    LiveSetting {
        name: "max_binlog_size".into(),
        value: Some("4096".into()),
        is_number: true,
    }
}

pub(crate) async fn catch_up(source: &mut Admin, replica: &mut Admin) {
    let position = source.position().await.unwrap();
    eventually("the replica catches up", async || {
        replica.reaches(&position, SOON).await.unwrap().then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_replica_has_what_its_source_has_and_writes_nothing_itself() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut there = fill(&mut admin, machine.address).await;
    let mut replica = machine.replicate(1).await;
    for _ in 0..3 {
        change(&mut there).await;
    }
    catch_up(&mut admin, &mut replica.admin).await;
    let mut here = ada(replica.address).await;
    assert_eq!(checksum(&mut here).await, checksum(&mut there).await);

    let following = replica.admin.following().await.unwrap().unwrap();
    assert_eq!(following.address, machine.address.to_string());
    assert_eq!(following.port, PORT);
    assert_eq!(following.receives, Receiving::Yes);
    assert!(following.applies);
    assert_eq!(following.failure, None);
    assert_eq!(following.behind, Some(Duration::ZERO));
    let position = admin.position().await.unwrap();
    assert!(following.received.covers(&position));
    assert!(admin.following().await.unwrap().is_none());

    let refused = here.query_drop("DELETE FROM orders").await.unwrap_err();
    assert!(refused.to_string().contains("read-only"), "{refused}");
    assert!(replica.admin.is_read_only().await.unwrap());
    assert!(!admin.is_read_only().await.unwrap());
}

#[tokio::test]
async fn a_replica_trusts_its_source_alone_and_is_trusted_with_nothing_else() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    fill(&mut admin, machine.address).await;
    let mut replica = machine.replicate(1).await;
    catch_up(&mut admin, &mut replica.admin).await;

    let information = machine.layout(&replica.workload).data();
    let information = fs::read_to_string(information.join("master.info"));
    let information = information.unwrap();
    let lines: Vec<&str> = information.lines().collect();
    let at = lines.iter().position(|l| *l == "os_replication").unwrap();
    let password = lines[at + 1];
    let client = |option: &str| {
        let mut client = Command::new(machine.installation.client());
        client
            .envs(machine.installation.environment())
            .args(["--no-defaults", option, "--batch", "--skip-column-names"])
            .args(["--user=os_replication", "--execute=SHOW GRANTS"])
            .arg(format!("--host={}", machine.address))
            .env("MYSQL_PWD", password);
        client.output().unwrap()
    };
    let granted = String::from_utf8(client("--ssl").stdout).unwrap();
    let expected = "GRANT REPLICATION SLAVE ON *.* TO `os_replication`@`%`";
    assert!(granted.starts_with(expected), "{granted}");
    assert_eq!(granted.lines().count(), 1, "{granted}");
    assert!(!client("--skip-ssl").status.success());

    // A source with the certificate of another authority isn't trusted.
    let stranger = tempfile::tempdir().unwrap();
    Authority::load_or_create(stranger.path()).unwrap();
    let authority = machine.platform.directory(replica.workload.id);
    let other = fs::read(stranger.path().join("cert.pem")).unwrap();
    fs::write(authority.join("tls/authority.pem"), other).unwrap();
    let (source, secret) = (machine.own_source(), &machine.secret);
    let here = Beginning::Here;
    follow(&mut replica.admin, &source, secret, here).await.unwrap();
    eventually("the source isn't trusted", async || {
        let following = replica.admin.following().await.unwrap().unwrap();
        assert_ne!(following.receives, Receiving::Yes);
        let failure = following.failure?;
        assert_eq!(failure.part, Part::Receiving);
        let message = failure.message;
        assert!(
            message.contains("SSL") || message.contains("TLS"),
            "{message}"
        );
        assert!(!message.contains(password));
        Some(())
    })
    .await;
}

#[tokio::test]
async fn two_servers_change_places_and_lose_nothing() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut there = fill(&mut admin, machine.address).await;
    let mut replica = machine.replicate(1).await;
    let mut sibling = machine.replicate(2).await;
    // Writes of the service to one server are not replicated, nor are they
    // missed elsewhere.
    replica.admin.set(&small_logs()).await.unwrap();
    for server in [&mut replica, &mut sibling] {
        for number in 0..30 {
            let database = note(&format!("note{number}"));
            server.admin.ensure_database(&database).await.unwrap();
        }
        let written = server.admin.written().await.unwrap();
        assert_ne!(written, written.clone().of_sources());
    }
    change(&mut there).await;

    set_read_only(&mut admin, true).await.unwrap();
    let refused = there.query_drop("DELETE FROM orders").await.unwrap_err();
    assert!(refused.to_string().contains("read-only"), "{refused}");
    catch_up(&mut admin, &mut replica.admin).await;
    catch_up(&mut admin, &mut sibling.admin).await;
    promote(&mut replica.admin).await;
    replica.admin.purge_binary_logs(0).await.unwrap();
    let written = replica.admin.written().await.unwrap();
    let source = Machine::source(&replica.workload, replica.address);
    let source = Source { written, ..source };
    for follower in [&mut admin, &mut sibling.admin] {
        // A second call changes nothing.
        for _ in 0..2 {
            let (secret, here) = (&machine.secret, Beginning::Here);
            follow(follower, &source, secret, here).await.unwrap();
        }
    }
    assert!(replica.admin.following().await.unwrap().is_none());

    // The former source disconnected its clients, so that they connect again.
    there.query_drop("SELECT 1").await.unwrap_err();
    let mut there = ada(machine.address).await;
    let mut here = ada(replica.address).await;
    change(&mut here).await;
    catch_up(&mut replica.admin, &mut admin).await;
    catch_up(&mut replica.admin, &mut sibling.admin).await;
    let expected = checksum(&mut here).await;
    assert_eq!(checksum(&mut there).await, expected);
    let mut beside = ada(sibling.address).await;
    assert_eq!(checksum(&mut beside).await, expected);
}

#[tokio::test]
async fn a_replica_that_did_something_else_says_so() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut there = fill(&mut admin, machine.address).await;
    let mut replica = machine.replicate(1).await;
    catch_up(&mut admin, &mut replica.admin).await;
    set_read_only(&mut replica.admin, false).await.unwrap();
    let address = replica.address.to_string();
    let mut here =
        login(&address, "ada", "secret", Some("shop")).await.unwrap();
    // The write goes around the code that compares positions.
    here.query_drop("INSERT INTO orders VALUES (100000, 'mine')")
        .await
        .unwrap();
    let statement = "INSERT INTO orders VALUES (100000, 'yours')";
    there.query_drop(statement).await.unwrap();
    eventually("it can't go on", async || {
        let following = replica.admin.following().await.unwrap().unwrap();
        following.failure.filter(|failure| failure.part == Part::Applying)
    })
    .await;
}

#[tokio::test]
async fn no_log_that_a_customer_reads_has_what_replicas_log_in_with() {
    let machine = Machine::new().await;
    let values = [
        ("slow_query_log", ParameterValue::Text("ON".into())),
        ("general_log", ParameterValue::Text("ON".into())),
        ("long_query_time", ParameterValue::Number(0)),
    ];
    let values = values.map(|(name, value)| (name.to_owned(), value));
    let workload = machine.set_to(values.into());
    machine.platform.prepare(&workload, 1, &Alone).await.unwrap();
    let (_process, mut admin) = machine.run(&workload).await;
    fill(&mut admin, machine.address).await;
    let (other, address) = machine.replica(1);
    let source = Machine::source(&other, address);
    let secret = &machine.secret;
    let here = Beginning::Here;
    follow(&mut admin, &source, secret, here).await.unwrap();
    promote(&mut admin).await;

    for log in CustomersLog::ALL {
        let log = machine.layout(&workload).customers_log(log).current;
        let log = fs::read_to_string(log).unwrap();
        assert!(log.contains("INSERT INTO orders"), "{log}");
        let told = ["MASTER_PASSWORD", "PASSWORD", "IDENTIFIED"];
        let told = told.iter().find(|word| log.contains(**word));
        assert_eq!(told, None, "{log}");
    }
}

/// A closed server refuses commits, but not `XA PREPARE`. So `retire` ends the
/// connections with uncommitted changes.
#[tokio::test]
async fn a_server_that_was_closed_for_good_prepares_nothing() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut before = fill(&mut admin, machine.address).await;
    let mut begun = ada(machine.address).await;
    let mut reader = ada(machine.address).await;
    reader.query_drop("START TRANSACTION").await.unwrap();
    reader.query_drop("SELECT * FROM orders").await.unwrap();
    for statement in [
        "XA START 'before'",
        "INSERT INTO orders VALUES (100001, 'before')",
        "XA END 'before'",
        "XA PREPARE 'before'",
    ] {
        before.query_drop(statement).await.unwrap();
    }
    for statement in [
        "XA START 'begun'",
        "INSERT INTO orders VALUES (100002, 'begun')",
        "XA END 'begun'",
    ] {
        begun.query_drop(statement).await.unwrap();
    }
    let mut closing = mandate(&mut admin).await.unwrap();
    closing.retire().await.unwrap();
    closing.end().await.unwrap();
    let position = admin.position().await.unwrap();
    begun.query_drop("XA PREPARE 'begun'").await.unwrap_err();
    let mut another = ada(machine.address).await;
    for statement in [
        "XA COMMIT 'before'",
        "XA ROLLBACK 'before'",
        "INSERT INTO orders VALUES (100003, 'after')",
    ] {
        let refused = another.query_drop(statement).await.unwrap_err();
        assert!(refused.to_string().contains("read-only"), "{refused}");
    }
    assert_eq!(admin.position().await.unwrap(), position);
    // Other connections stay.
    reader.query_drop("SELECT * FROM orders").await.unwrap();
    let prepared: Vec<(u8, u8, u8, String)> =
        another.query("XA RECOVER").await.unwrap();
    assert_eq!(prepared.len(), 1, "{prepared:?}");
}
