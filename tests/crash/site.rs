use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, time::Duration};

use clouddb_client::{Client, types::AccountId};
use clouddb_tests::{
    Options, StoreKind, TestServer, View, disguise_installation,
};
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

use crate::{PROGRAM, finding::Finding};

/// The time limit for anything. Operations have shorter deadlines.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// The available versions.
const OLDER: &str = "10.11";
pub(crate) const NEWER: &str = "10.12";

/// A server that kills itself at a given place.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) server: TestServer,
    orders: TempDir,
    /// What broken steps leave behind.
    litter: TempDir,
    /// The installation of the other version.
    _newer: TempDir,
}

impl Site {
    pub(crate) async fn new(
        store: StoreKind,
        environment: &[(&'static str, String)],
    ) -> Self {
        Self::of(Options {
            store: Some(store),
            build_seconds: Some(10),
            environment: environment.to_vec(),
            ..Options::default()
        })
        .await
    }

    /// A site whose disk can lose its power, and is copied from the first start
    /// on. A copy may be started late, so operations get a long deadline.
    pub(crate) async fn with_power(
        view: View,
        environment: &[(&'static str, String)],
    ) -> Self {
        Self::of(Options {
            power: Some(view),
            environment: environment.to_vec(),
            build_seconds: Some(3600),
            ..Options::default()
        })
        .await
    }

    async fn of(options: Options) -> Self {
        let directory = || tempfile::tempdir().expect("a temporary directory");
        let (orders, litter, newer) = (directory(), directory(), directory());
        let prefix = newer.path();
        // The user of the database server, which may be another one, must have
        // access.
        let everybody = fs::Permissions::from_mode(0o755);
        fs::set_permissions(prefix, everybody).expect("it can be shown");
        disguise_installation(prefix, OLDER, NEWER);
        let file = orders.path().join("kill");
        let litter_path = litter.path().display().to_string();
        let mut all = options.environment.clone();
        all.push(("CLOUDDB_KILL_FILE", file.display().to_string()));
        all.push(("CLOUDDB_SABOTAGE_DIR", litter_path));
        let options = Options {
            environment: all,
            mariadb: Some(format!("others = [\"{}\"]", prefix.display())),
            own_templates: true,
            ..options
        };
        let server = TestServer::start(PROGRAM, &options).await;
        Self { server, orders, litter, _newer: newer }
    }

    pub(crate) fn client(&self) -> Client {
        self.server.client()
    }

    pub(crate) fn account(&self) -> AccountId {
        self.server.account()
    }

    /// Makes the server kill itself when it gets to a place.
    pub(crate) fn arm(&self, place: &str) {
        // Renamed into place, so that the server never reads part of an order.
        let order = self.orders.path().join("order");
        fs::write(&order, place).expect("an order can be written");
        fs::rename(order, self.orders.path().join("kill"))
            .expect("an order can be given");
    }

    /// Where the server was killed, if it was.
    pub(crate) fn killed_at(&self) -> Option<String> {
        fs::read_to_string(self.hit()).ok()
    }

    /// What broken steps left behind.
    pub(crate) fn litter(&self) -> Vec<String> {
        names(self.litter.path())
    }

    /// Waits until the server was killed at a place, and starts it again.
    pub(crate) async fn survive(&mut self, place: &str) -> Result<(), Finding> {
        let give_up = Instant::now() + PATIENCE;
        while self.server.is_running() {
            if Instant::now() >= give_up {
                return Err(Finding::NotKilled(place.to_owned()));
            }
            sleep(LOOK_EVERY).await;
        }
        match self.killed_at() {
            Some(hit) if hit == place => self.forget_hit(),
            other => {
                let found = format!("{place}, but at {other:?}");
                return Err(Finding::NotKilled(found));
            }
        }
        self.server.start_again().await;
        Ok(())
    }

    /// Starts the server again if it was killed or is being killed.
    pub(crate) async fn restart_if_killed(&mut self) -> bool {
        if self.killed_at().is_none() {
            return false;
        }
        self.server.ended().await;
        self.forget_hit();
        if !self.server.try_to_start_again().await {
            // An order given meanwhile killed it again during its start.
            self.forget_hit();
            self.server.start_again().await;
        }
        true
    }

    /// The end of the server's log.
    pub(crate) fn tail(&self) -> String {
        tail_of(&self.server.log())
    }

    /// The ends of the server's log and of the databases' logs.
    pub(crate) fn all_tails(&self) -> String {
        let instances = self.server.data().join("instances");
        let logs = names(&instances).into_iter().filter_map(|id| {
            let log = instances.join(&id).join("run/mariadbd.log");
            let log = fs::read(log).ok()?;
            let log = String::from_utf8_lossy(&log).into_owned();
            Some(format!("-- {id}\n{}", tail_of(&log)))
        });
        let all: Vec<_> = [self.tail()].into_iter().chain(logs).collect();
        all.join("\n")
    }

    fn forget_hit(&self) {
        fs::remove_file(self.hit()).expect("it was killed and says so");
    }

    fn hit(&self) -> PathBuf {
        self.orders.path().join("kill.hit")
    }
}

fn tail_of(log: &str) -> String {
    const LINES: usize = 40;
    let lines: Vec<&str> = log.lines().collect();
    let first = lines.len().saturating_sub(LINES);
    lines[first..].join("\n")
}

/// The sorted names of a directory's entries.
pub(crate) fn names(directory: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten();
    let entries = entries.filter_map(Result::ok);
    let mut names: Vec<String> = entries
        .filter(|entry| !is_being_written(&entry.path()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

/// Whether the server is writing a file that it will rename. The unfinished
/// file of a killed server isn't locked.
fn is_being_written(path: &std::path::Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    if !name.is_some_and(|name| name.starts_with(clouddb_files::UNFINISHED)) {
        return false;
    }
    fs::File::open(path).map_or(true, |file| file.try_lock().is_err())
}
