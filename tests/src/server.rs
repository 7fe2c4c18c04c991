use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use clouddb_client::{Client, types::AccountId};
use clouddb_model::CellId;
use clouddb_server::Credentials;
use clouddb_store::{Address, Store};
use tempfile::TempDir;
use tokio::time::timeout;

use crate::{
    Census, Network, PATIENCE, PowerDisk, ServerProcess, Shot, StoreKind, View,
    coverage, disk, eventually, postgres,
};

/// How many seconds a database may take to recover, by default: enough to
/// recover, and less than tests wait for an ERROR.
const RECOVER: u64 = 15;

/// The settings of a server, in addition to those that every test needs.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The domain of host names.
    pub domain: Option<String>,
    /// How many seconds an instance may take to be built.
    pub build_seconds: Option<u64>,
    /// How many seconds a database may take to recover.
    pub recover_seconds: Option<u64>,
    /// After how many seconds a failed database is started again.
    pub retry_seconds: Option<u64>,
    /// How many seconds a step may wait for something that will pass.
    pub waiting_seconds: Option<u64>,
    /// How many seconds deleting an instance may take.
    pub delete_seconds: Option<u64>,
    /// How many seconds a promotion may keep the source closed.
    pub closed_seconds: Option<u64>,
    /// How often the store and the machine are compared, in seconds.
    pub reconcile_seconds: Option<u64>,
    /// How many seconds a clock must advance steadily; 1 by default.
    pub clock_seconds: Option<u64>,
    /// How many operations of each kind run at the same time.
    pub concurrent: Option<usize>,
    /// The quota of instances, and of gigabytes of volumes, of an account.
    pub quota: Option<(u32, u32)>,
    /// Further lines of the configuration's section of quotas.
    pub quotas: Option<String>,
    /// The range of addresses; by default, one of the server's own.
    pub addresses: Option<String>,
    /// Further lines of the configuration's section of instances.
    pub instances: Option<String>,
    /// Further lines of the configuration's section of the API.
    pub api: Option<String>,
    /// The name of the region.
    pub region: Option<String>,
    /// The configuration's section of backups. `{directory}` stands for the
    /// server's own directory.
    pub backups: Option<String>,
    /// The configuration's section of MariaDB.
    pub mariadb: Option<String>,
    /// Make own templates, instead of sharing them with other tests.
    pub own_templates: bool,
    /// The configuration's section of the log.
    pub log: Option<String>,
    /// The configuration's section of users and tokens.
    pub identity: Option<String>,
    /// The first user of another server, whom this server should also know.
    /// Clients use it instead of this server's own.
    pub guest: Option<Credentials>,
    /// The kind of store, if `database` isn't set. By default, the test's.
    pub store: Option<StoreKind>,
    /// The PostgreSQL database for the metadata.
    pub database: Option<String>,
    /// The size of the data directory's disk in mebibytes; by default, the
    /// machine's disk is used.
    pub disk: Option<u32>,
    /// Put the data directory on a disk that simulates power failures, and copy
    /// it from the beginning.
    pub power: Option<View>,
    /// Compare only a sample of answers with the contract, as the default is.
    pub sampled: bool,
    /// Serve the endpoints for operators, on a free port.
    pub monitored: bool,
    /// Variables of the environment, in addition to the tests' own.
    pub environment: Vec<(&'static str, String)>,
}

impl Options {
    /// With a disk of its own, the server should write everything to it.
    fn shares_templates(&self) -> bool {
        !self.own_templates && self.power.is_none() && self.disk.is_none()
    }
}

/// How long a server that is about to be killed may take to write its log.
const LOGGED: Duration = Duration::from_secs(5);

/// The variable that names the directory of templates.
const TEMPLATES: &str = "CLOUDDB_TEMPLATES";

/// A directory of templates next to the server's program, which its tests
/// share.
fn shared_templates(program: &Path) -> (&'static str, String) {
    let templates = program.with_file_name("templates");
    (TEMPLATES, templates.display().to_string())
}

/// Texts that customers must never read: paths on the machine, the service's
/// accounts in a database, and errors of libraries.
const UNSPEAKABLE: [&str; 8] = [
    "{directory}",
    "/proc/",
    "/usr/",
    ".sock",
    "os_admin",
    "os_backup",
    "os_replication",
    "sqlx",
];

/// A server with its own data directory, port, store and addresses. Dropping it
/// removes all that it started.
#[derive(Debug)]
pub struct TestServer {
    program: PathBuf,
    directory: TempDir,
    process: ServerProcess,
    store: Option<String>,
    environment: Vec<(&'static str, String)>,
    guest: Option<Credentials>,
    /// Words before the server's command that start it.
    wrapper: Vec<String>,
    power: Option<PowerDisk>,
    /// The test that uses the server.
    test: String,
    /// Reserves the addresses while the server runs.
    _network: Network,
}

impl TestServer {
    /// Starts the program at a path, and waits until it is ready.
    pub async fn start(program: &str, options: &Options) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let network = Network::take();
        let own = directory.path().display().to_string();
        let configuration = configuration(&network, options);
        let configuration = configuration.replace("{directory}", &own);
        fs::write(directory.path().join("clouddb.toml"), configuration)
            .expect("the configuration can be written");
        let store = match &options.database {
            Some(database) => Some(database.clone()),
            None => match options.store.unwrap_or_else(StoreKind::of_test) {
                StoreKind::Sqlite => None,
                StoreKind::Postgres => Some(postgres::new_database().await),
            },
        };
        let program = PathBuf::from(program);
        let mut environment = options.environment.clone();
        if options.shares_templates() {
            environment.push(shared_templates(&program));
        }
        let path = directory.path();
        let power = options.power.map(|view| PowerDisk::new(path, view));
        if let Some(power) = &power {
            let moments = power.moments().display().to_string();
            environment.push(("CLOUDDB_MOMENTS", moments));
        }
        let disk = options.disk.map(|size| disk::of(size, &path.join("data")));
        let wrapper = disk.unwrap_or_default();
        let process = ServerProcess::launch(
            &wrapper,
            &program,
            path,
            store.as_deref(),
            &environment,
        )
        .await
        .unwrap_or_else(|| panic!("the server doesn't start: {}", log(path)));
        Self {
            program,
            directory,
            process,
            store,
            environment,
            guest: options.guest.clone(),
            wrapper,
            power,
            test: coverage::test(),
            _network: network,
        }
    }

    /// The address of the API.
    #[must_use]
    pub fn url(&self) -> &str {
        self.process.url()
    }

    /// The data directory.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        let data = self.directory.path().join("data");
        match self.process.id() {
            Some(id) if !self.wrapper.is_empty() => disk::seen_by(id, &data),
            _ => data,
        }
    }

    /// The log so far.
    #[must_use]
    pub fn log(&self) -> String {
        log(self.directory.path())
    }

    /// The credentials of the server's first user, or of the guest.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        if let Some(guest) = &self.guest {
            return guest.clone();
        }
        let text = fs::read(self.data().join("credentials.json"))
            .expect("the credentials can be read");
        serde_json::from_slice(&text).expect("the credentials are JSON")
    }

    /// The account of the first user.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.credentials().account.parse().expect("an account")
    }

    /// A client of the first user.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client_of(&self.process)
    }

    /// A client of the first user, for another process of the server.
    #[must_use]
    pub fn client_of(&self, process: &ServerProcess) -> Client {
        Client::connect(process.url(), &self.credentials().token)
            .expect("a client can be made")
    }

    /// The traces of its databases.
    #[must_use]
    pub fn census(&self) -> Census {
        let data = self.directory.path().join("data");
        Census::of(&data, &self.data())
    }

    /// Opens the server's store.
    pub async fn store(&self) -> Store {
        let address = match &self.store {
            None => Address::Sqlite(self.data().join("store.sqlite")),
            Some(url) => url.parse().expect("the address of a store"),
        };
        Store::open(&address).await.expect("the store can be opened")
    }

    /// The address of the server's store, if it isn't the default.
    #[must_use]
    pub fn store_url(&self) -> Option<&str> {
        self.store.as_deref()
    }

    /// The id of the data directory in the store.
    #[must_use]
    pub fn cell(&self) -> CellId {
        let text = fs::read_to_string(self.data().join("cell"))
            .expect("the cell can be read");
        text.trim().parse().expect("a cell")
    }

    /// Its process.
    #[must_use]
    pub fn process(&self) -> &ServerProcess {
        &self.process
    }

    /// Tells the server to stop, and waits until it has.
    pub async fn stop(&mut self) {
        self.process.stop().await;
    }

    /// Kills the server.
    pub async fn kill(&mut self) {
        if coverage::is_recorded() {
            self.has_logged().await;
        }
        self.process.kill().await;
    }

    /// Waits until all answers so far are in the log, if the server still
    /// answers. It writes its log asynchronously, but in order.
    async fn has_logged(&self) {
        let mark = format!("/recorded/{}", uuid::Uuid::new_v4());
        let url = format!("{}{mark}", self.url());
        let logged = async {
            crate::http().get(url).send().await.ok()?;
            eventually("it logs what it answers", async || {
                self.log().contains(&mark).then_some(())
            })
            .await;
            Some(())
        };
        // A suspended server doesn't log anything more.
        let _ = timeout(LOGGED, logged).await;
    }

    /// The disk that simulates power failures, if there is one.
    #[must_use]
    pub fn power(&self) -> Option<&PowerDisk> {
        self.power.as_ref()
    }

    /// Simulates a power failure: kills everything, restores the disk from a
    /// copy, and starts the server again. Returns whether it became ready.
    pub async fn lose_power(&mut self, shot: &Shot) -> bool {
        self.process.end_now();
        self.end_databases();
        let power = self.power.as_ref().expect("its power can fail");
        power.lose(shot);
        self.try_to_start_again().await
    }

    /// Kills all databases, and unmounts their volumes.
    fn end_databases(&self) {
        // A database that the server has just forked has no command line to
        // recognise it by yet.
        let give_up = Instant::now() + PATIENCE;
        while !self.census().processes.is_empty() && Instant::now() < give_up {
            self.census().kill();
        }
        // Helpers would keep files in use.
        Census::end_helpers(&self.directory.path().join("data"));
        self.census().unmount();
    }

    /// Waits until the server ends by itself.
    pub async fn ended(&mut self) {
        self.process.ended().await;
    }

    /// Whether the server's process is running.
    pub fn is_running(&mut self) -> bool {
        self.process.is_running()
    }

    /// Replaces the variables of the environment, for processes started from
    /// now on.
    pub fn set_environment(
        &mut self,
        environment: Vec<(&'static str, String)>,
    ) {
        self.environment.retain(|(name, _)| *name == TEMPLATES);
        self.environment.extend(environment);
    }

    /// Starts the server again after it was stopped.
    pub async fn start_again(&mut self) {
        self.process = self.another().await;
    }

    /// Starts the server again. Returns whether it became ready.
    pub async fn try_to_start_again(&mut self) -> bool {
        let Some(process) = self.launch().await else { return false };
        self.process = process;
        true
    }

    /// Starts another process with the same data directory and store.
    pub async fn another(&self) -> ServerProcess {
        let launched = self.launch().await;
        launched.unwrap_or_else(|| {
            panic!("the server doesn't start: {}", self.log())
        })
    }

    async fn launch(&self) -> Option<ServerProcess> {
        ServerProcess::launch(
            &self.wrapper,
            &self.program,
            self.directory.path(),
            self.store.as_deref(),
            &self.environment,
        )
        .await
    }
}

/// The log of a server with its files in that directory.
fn log(directory: &Path) -> String {
    fs::read_to_string(directory.join("log")).expect("the log can be read")
}

impl Drop for TestServer {
    fn drop(&mut self) {
        // A failed test doesn't count for the coverage of the contract.
        let is_recorded = coverage::is_recorded() && !thread::panicking();
        if is_recorded {
            // The server writes its log asynchronously, so let it finish.
            self.process.end_soon();
        }
        // The server ends first. Otherwise it would restart the databases.
        self.process.end_now();
        if is_recorded {
            coverage::answers(&self.test, &self.log());
        }
        let census = self.census();
        if thread::panicking() {
            show("the server's log", &self.directory.path().join("log"));
            for instance in &census.directories {
                let instance = self.data().join("instances").join(instance);
                let log = instance.join("run/mariadbd.log");
                show("a database's log", &log);
            }
        }
        self.end_databases();
        // Unmount before the directory is removed.
        self.power = None;
    }
}

#[allow(clippy::print_stderr, reason = "cargo shows it with the failed test")]
fn show(what: &str, path: &Path) {
    let text = fs::read_to_string(path).unwrap_or_else(|e| e.to_string());
    eprintln!("---- {what}, {}\n{text}", path.display());
}

fn configuration(network: &Network, options: &Options) -> String {
    let mut text = String::new();
    let mut line = |line: String| {
        writeln!(text, "{line}").expect("a String takes text");
    };
    line("listen = \"127.0.0.1:0\"".into());
    if let Some(region) = &options.region {
        line(format!("region = \"{region}\""));
    }
    // Tests send more requests than the contract's rates allow, and all answers
    // should be checked.
    line("[api]".into());
    line("rate_limits = false".into());
    let checked = if options.sampled { "sampled" } else { "always" };
    line(format!("check_answers = \"{checked}\""));
    line(format!("unspeakable = {UNSPEAKABLE:?}"));
    if let Some(api) = &options.api {
        line(api.clone());
    }
    for (section, own) in [
        ("[backups]", &options.backups),
        ("[log]", &options.log),
        ("[mariadb]", &options.mariadb),
        ("[identity]", &options.identity),
    ] {
        if let Some(own) = own {
            line(section.into());
            line(own.clone());
        }
    }
    if let Some(Credentials { token, account, .. }) = &options.guest {
        line("[[identity.tokens]]".into());
        line(format!("token = \"{token}\"\naccount = \"{account}\""));
        line("roles = [\"admin\"]".into());
    }
    line("[instances]".into());
    if options.disk.is_some() {
        // A mount in the namespace of the server would end with the server.
        line("volumes = \"watched\"".into());
    }
    let own = network.pool();
    let addresses = options.addresses.as_ref().unwrap_or(&own);
    line(format!("addresses = \"{addresses}\""));
    line(format!("first_user_id = {}", network.first_user()));
    if let Some(own) = &options.instances {
        line(own.clone());
    }
    if let Some(domain) = &options.domain {
        line(format!("domain = \"{domain}\""));
    }
    if let Some((instances, volumes)) = options.quota {
        line("[quotas]".into());
        line(format!("instances = {instances}"));
        line(format!("volumes = {volumes}"));
    }
    if let Some(own) = &options.quotas {
        if options.quota.is_none() {
            line("[quotas]".into());
        }
        line(own.clone());
    }
    if options.monitored {
        line("[monitoring]".into());
        line("listen = \"127.0.0.1:0\"".into());
    }
    line("[operations]".into());
    if let Some(concurrent) = options.concurrent {
        line(format!("concurrent = {concurrent}"));
    }
    for (name, seconds) in [
        ("build_seconds", options.build_seconds),
        ("recover_seconds", Some(options.recover_seconds.unwrap_or(RECOVER))),
        ("retry_seconds", options.retry_seconds),
        ("waiting_seconds", options.waiting_seconds),
        ("delete_seconds", options.delete_seconds),
        ("closed_seconds", options.closed_seconds),
        ("reconcile_seconds", options.reconcile_seconds),
        ("clock_seconds", options.clock_seconds.or(Some(1))),
    ] {
        if let Some(seconds) = seconds {
            line(format!("{name} = {seconds}"));
        }
    }
    text
}
