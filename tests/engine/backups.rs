//! Backups of running servers, and servers restored from them.

use std::{collections::BTreeSet, ffi::OsString, fs, io, net::Ipv4Addr};

use bytes::Bytes;
use clouddb_archive::{Key, pack, unpack};
use clouddb_engine::{Admin, BackupReport, Database, Lsn, PasswordHash, User};
use clouddb_model::Megabytes;
use clouddb_platform::{
    Error, Owner, Process, Tool, ToolOutput, Workload, Workspace,
};
use clouddb_tests::{eventually, login, small_disk};
use futures::{TryStreamExt, stream};
use mysql_async::{Conn, prelude::Queryable};
use rustix::process::{Pid, Signal, kill_process};
use tokio::io::AsyncReadExt;

use crate::machine::{Alone, Machine};

const NOTES: &str = "notes";
pub(crate) const DATA: &str = "data";
const INCREMENT: &str = "increment";
pub(crate) const MEMORY: Megabytes = Megabytes(512);

/// A backup in the form in which it is stored.
struct Backup {
    archive: Vec<u8>,
    report: BackupReport,
}

impl Machine {
    pub(crate) fn tool(owner: Owner, tool: clouddb_engine::Tool) -> Tool {
        Tool {
            owner,
            program: tool.program,
            arguments: tool.arguments,
            directory: tool.directory,
            environment: tool.environment,
        }
    }

    async fn start_backup(
        &self,
        workload: &Workload,
        since: Option<Lsn>,
    ) -> (Workspace, ToolOutput) {
        let workspace = self
            .platform
            .workspace(workload.id, workload.owner, "backup", 7, &Alone)
            .await
            .unwrap();
        let notes = workspace.directory(NOTES).await.unwrap();
        let layout = self.layout(workload);
        let tool = self.installation.back_up(&layout, since, Some(&notes));
        let tool = Self::tool(workload.owner, tool);
        (workspace, self.platform.run_reading(&tool).unwrap())
    }

    async fn back_up(
        &self,
        workload: &Workload,
        since: Option<Lsn>,
        key: &Key,
    ) -> Backup {
        let (workspace, output) = self.start_backup(workload, since).await;
        let mut archive = pack(output, Some(key));
        let pieces: Vec<Bytes> = (&mut archive).try_collect().await.unwrap();
        assert!(archive.plain_bytes() > Some(0));
        let read = async |names| workspace.read(NOTES, names).await.unwrap();
        let positions = read(&BackupReport::POSITIONS).await;
        let details = read(&BackupReport::DETAILS).await;
        let report = BackupReport::read(&positions, &details).unwrap();
        self.platform.discard(workspace, &Alone).await.unwrap();
        Backup { archive: pieces.concat(), report }
    }

    /// Unpacks a backup into a directory of a workspace.
    async fn extract(
        &self,
        workload: &Workload,
        workspace: &Workspace,
        name: &'static str,
        backup: &Backup,
        key: &Key,
    ) {
        let layout = self.layout(workload);
        let directory = workspace.directory(name).await.unwrap();
        let tool = self.installation.extract(&layout, &directory);
        let tool = Self::tool(workload.owner, tool);
        let mut input = self.platform.run_writing(&tool).unwrap();
        let archive = unpack(source(backup), Some(key));
        archive.write_to(&mut input).await.unwrap();
        input.finish().await.unwrap();
    }

    /// Restores the files of another server from a full backup and increments.
    async fn restore_files(
        &self,
        workload: &Workload,
        backups: &[&Backup],
        key: &Key,
    ) -> Result<(), Error> {
        let (platform, owner) = (&self.platform, workload.owner);
        let there = platform.prepare_files(workload, &Alone).await?;
        assert!(!there);
        let workspace =
            platform.workspace(workload.id, owner, DATA, 3, &Alone).await?;
        for (number, backup) in backups.iter().enumerate() {
            let is_first = number == 0;
            let name = if is_first { DATA } else { INCREMENT };
            self.extract(workload, &workspace, name, backup, key).await;
            let increment = (!is_first).then_some(INCREMENT);
            let tool = self.installation.make_ready(
                &self.layout(workload),
                workspace.path(),
                DATA,
                increment,
                MEMORY,
            );
            platform.run(&Self::tool(owner, tool))?.finish().await?;
            workspace.remove(INCREMENT).await?;
        }
        platform.adopt(workload, workspace, DATA, &Alone).await
    }

    /// Restores the files and starts the server.
    async fn restore(
        &self,
        slot: u32,
        backups: &[&Backup],
        key: &Key,
    ) -> Restored {
        let (workload, address) = self.another(slot);
        self.restore_files(&workload, backups, key).await.unwrap();
        let (process, admin) = self.run(&workload).await;
        Restored { workload, address, admin, _process: process }
    }
}

struct Restored {
    workload: Workload,
    address: Ipv4Addr,
    admin: Admin,
    _process: Process,
}

type Source = stream::Iter<std::vec::IntoIter<io::Result<Bytes>>>;

fn source(backup: &Backup) -> Source {
    let pieces: Vec<_> = backup
        .archive
        .chunks(64 * 1024)
        .map(|piece| Ok(Bytes::copy_from_slice(piece)))
        .collect();
    stream::iter(pieces)
}

/// Logs in. A server ends a login that takes longer than `connect_timeout`, which
/// happens while other work keeps the test's thread.
pub(crate) async fn ada(address: Ipv4Addr) -> Conn {
    let host = address.to_string();
    eventually("ada can log in", async || {
        login(&host, "ada", "secret", Some("shop")).await.ok()
    })
    .await
}

/// Makes a database with a table, and its user.
pub(crate) async fn fill(admin: &mut Admin, address: Ipv4Addr) -> Conn {
    let database = Database {
        name: "shop".into(),
        character_set: "utf8mb4".into(),
        collation: "utf8mb4_bin".into(),
    };
    admin.ensure_database(&database).await.unwrap();
    let user = User {
        name: "ada".into(),
        host: "%".into(),
        password: PasswordHash::of("secret"),
        databases: vec!["shop".into(), "later".into()],
    };
    admin.ensure_user(&user).await.unwrap();
    let mut ada = ada(address).await;
    for statement in [
        "CREATE TABLE orders (id INT PRIMARY KEY, note TEXT, INDEX (note(9)))",
        "INSERT INTO orders SELECT seq, SHA2(seq, 512) FROM seq_1_to_5000",
    ] {
        ada.query_drop(statement).await.unwrap();
    }
    ada
}

pub(crate) async fn change(ada: &mut Conn) {
    for statement in [
        "UPDATE orders SET note = SHA2(note, 512) WHERE id % 7 = 0",
        "DELETE FROM orders WHERE id % 11 = 0",
        "INSERT INTO orders SELECT MAX(id) + 1, 'new' FROM orders",
    ] {
        ada.query_drop(statement).await.unwrap();
    }
}

pub(crate) async fn checksum(ada: &mut Conn) -> u64 {
    let row = ada.query_first("CHECKSUM TABLE orders").await.unwrap();
    let (_, checksum): (String, Option<u64>) = row.unwrap();
    checksum.expect("the table is there")
}

#[tokio::test]
async fn every_position_of_a_chain_can_be_restored() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let key = Key::generate();
    let mut ada_there = fill(&mut admin, machine.address).await;
    let (mut backups, mut checksums) = (Vec::new(), Vec::new());
    for number in 0..3 {
        let since = backups.last().map(|last: &Backup| last.report.to);
        checksums.push(checksum(&mut ada_there).await);
        let backup = machine.back_up(&machine.workload, since, &key).await;
        assert_eq!(backup.report.from, since);
        assert_eq!(&backup.report.version, machine.installation.version());
        backups.push(backup);
        change(&mut ada_there).await;
        if number == 0 {
            // A database of now is in the next backup.
            let statement = "CREATE DATABASE later";
            ada_there.query_drop(statement).await.unwrap();
            let statement = "CREATE TABLE later.t ENGINE = Aria SELECT 1 AS x";
            ada_there.query_drop(statement).await.unwrap();
        }
    }
    let distinct: BTreeSet<_> = checksums.iter().collect();
    assert_eq!(distinct.len(), 3, "{checksums:?}");
    let positions: BTreeSet<_> =
        backups.iter().map(|b| b.report.gtid.to_string()).collect();
    assert_eq!(positions.len(), 3, "{positions:?}");

    for number in 0..3 {
        let slot = u32::try_from(number).unwrap() + 1;
        let chain: Vec<_> = backups[..=number].iter().collect();
        let mut restored = machine.restore(slot, &chain, &key).await;
        let mut ada = ada(restored.address).await;
        assert_eq!(checksum(&mut ada).await, checksums[number], "{number}");
        let databases = restored.admin.databases().await.unwrap();
        let later = number > 0;
        let expected: &[_] = if later { &["later", "shop"] } else { &["shop"] };
        assert_eq!(databases, expected);
        let users = restored.admin.users().await.unwrap();
        let users: Vec<_> =
            users.iter().map(|u| (u.name.as_str(), u.host.as_str())).collect();
        assert_eq!(users, [("ada", "%")]);
        if later {
            let one = "SELECT x FROM later.t";
            assert_eq!(ada.query_first(one).await.unwrap(), Some(1));
        }
        // The restored server takes writes and can be backed up.
        change(&mut ada).await;
        if number == 2 {
            let again = machine.back_up(&restored.workload, None, &key).await;
            assert_eq!(again.report.from, None);
        }
    }
}

#[tokio::test]
async fn an_increment_without_the_one_before_is_refused() {
    let mut machine = Machine::new().await;
    let shown = &mut machine.workload.shown;
    let options = shown.iter_mut().find(|(path, _)| path.ends_with("my.cnf"));
    // An increment begins at the last checkpoint, which a server with little to
    // do doesn't advance by default.
    options.unwrap().1 += "innodb_max_dirty_pages_pct = 0\n";
    let (_process, mut admin) = machine.start().await;
    let key = Key::generate();
    let mut ada = fill(&mut admin, machine.address).await;
    let full = machine.back_up(&machine.workload, None, &key).await;
    let mut next = async |parent: &Backup| {
        change(&mut ada).await;
        let since = parent.report.to;
        eventually("an increment goes on", async || {
            let workload = &machine.workload;
            let backup = machine.back_up(workload, Some(since), &key).await;
            (backup.report.to > since).then_some(backup)
        })
        .await
    };
    let first = next(&full).await;
    let second = next(&first).await;

    for wrong in [vec![&full, &second], vec![&full, &first, &first]] {
        let (workload, _) = machine.another(1);
        let outcome = machine.restore_files(&workload, &wrong, &key).await;
        let refused = outcome.unwrap_err();
        assert!(matches!(refused, Error::Tool { .. }), "{refused}");
        let data = machine.layout(&workload).data();
        assert!(!data.exists(), "half a restore has become a data directory");
    }
}

#[tokio::test]
async fn a_backup_is_not_taken_for_the_server_and_shows_no_password() {
    let machine = Machine::new().await;
    let (process, mut admin) = machine.start().await;
    fill(&mut admin, machine.address).await;
    let (_workspace, mut output) =
        machine.start_backup(&machine.workload, None).await;
    // The backup is in progress: it has more to write than a pipe holds.
    output.read_u8().await.unwrap();
    let shown = &machine.workload.shown;
    let options = shown.iter().find(|(path, _)| path.ends_with("backup.cnf"));
    let (_, options) = options.unwrap();
    let password = options.lines().find_map(|l| l.strip_prefix("password = "));
    let password = password.unwrap().as_bytes();
    let mut seen = 0;
    for entry in fs::read_dir("/proc").unwrap() {
        let entry = entry.unwrap().path();
        for file in ["cmdline", "environ"] {
            // Processes come and go.
            let text = fs::read(entry.join(file)).unwrap_or_default();
            let has = |needle: &[u8]| {
                text.windows(needle.len()).any(|part| part == needle)
            };
            seen += usize::from(has(b"--stream=mbstream"));
            assert!(!has(password), "{}/{file}", entry.display());
        }
    }
    assert!(seen > 0, "the tool wasn't looked at");
    let id = machine.workload.id;
    let inventory = machine.platform.inventory().await.unwrap();
    assert_eq!(inventory.processes[&id][0].id(), process.id());

    let tool = output.id().and_then(|id| Pid::from_raw(id.cast_signed()));
    kill_process(tool.unwrap(), Signal::KILL).unwrap();
    let archive = pack(output, None);
    let error = archive.try_collect::<Vec<_>>().await.unwrap_err();
    let clouddb_archive::Error::Source(cause) = error else {
        panic!("{error}");
    };
    assert!(cause.to_string().contains("signal: 9"), "{cause}");
}

#[tokio::test]
async fn a_disk_that_fills_up_is_an_error() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    fill(&mut admin, machine.address).await;
    let key = Key::generate();
    let backup = machine.back_up(&machine.workload, None, &key).await;

    let small = machine.directory.path().join("small");
    let layout = machine.layout(&machine.workload);
    let tool = machine.installation.extract(&layout, &small);
    let mut words = small_disk(4, &small).into_iter().map(OsString::from);
    let program = words.next().unwrap().into();
    let script = "cd \"$0\" && exec \"$@\"";
    let then = ["sh".into(), "-c".into(), script.into(), small.into()];
    let mut environment = tool.environment;
    environment.extend(std::env::var_os("PATH").map(|p| ("PATH".into(), p)));
    let arguments = words
        .chain(then)
        .chain([tool.program.clone().into()])
        .chain(tool.arguments);
    let tool = Tool {
        owner: Owner::Caller,
        program,
        arguments: arguments.collect(),
        directory: "/".into(),
        environment,
    };
    let mut input = machine.platform.run_writing(&tool).unwrap();
    let archive = unpack(source(&backup), Some(&key));
    let error = archive.write_to(&mut input).await.unwrap_err();
    let clouddb_archive::Error::Target(cause) = error else {
        panic!("{error}");
    };
    assert!(cause.to_string().contains("No space left"), "{cause}");
}

#[tokio::test]
async fn who_takes_backups_has_no_other_rights() {
    let machine = Machine::new().await;
    let (process, mut admin) = machine.start().await;
    let mut auditor = machine.auditor(&mut admin).await;
    let rights = "SELECT CAST(JSON_VALUE(Priv, '$.access') AS CHAR) \
        FROM mysql.global_priv WHERE User = 'os_backup'";
    let before: Option<String> = auditor.query_first(rights).await.unwrap();
    let more = "UPDATE mysql.global_priv SET Priv = \
        JSON_SET(Priv, '$.access', 1099511627775) WHERE User = 'os_backup'";
    auditor.query_drop(more).await.unwrap();
    let between: Option<String> = auditor.query_first(rights).await.unwrap();
    assert_ne!(between, before);
    process.kill().unwrap();
    process.ended().await.unwrap();

    let (_process, mut admin) = machine.start().await;
    let mut auditor = machine.auditor(&mut admin).await;
    let after: Option<String> = auditor.query_first(rights).await.unwrap();
    assert_eq!(after, before);
    assert!(before.is_some());
}
