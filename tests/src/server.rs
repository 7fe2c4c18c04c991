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
use rustix::process::Pid;
use tempfile::TempDir;
use tokio::time::timeout;

use crate::{
    Census, Network, PATIENCE, PowerDisk, ServerProcess, Shot, StoreKind, View,
    coverage, disk, eventually, postgres,
};

/// How long a server may take to be back, in seconds, if a test doesn't say: long
/// enough to be recovered, and no longer than a test waits for an ERROR.
const RECOVER: u64 = 15;

/// How a server is set up beside what every test needs.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The domain of host names.
    pub domain: Option<String>,
    /// How many seconds an instance may take to be built.
    pub build_seconds: Option<u64>,
    /// How many seconds a server may take to be back.
    pub recover_seconds: Option<u64>,
    /// After how many seconds one that failed is started again.
    pub retry_seconds: Option<u64>,
    /// How many seconds a step waits for what isn't broken.
    pub waiting_seconds: Option<u64>,
    /// How many seconds the removal of an instance may take.
    pub delete_seconds: Option<u64>,
    /// How many seconds a source may be closed for a replica to catch up.
    pub closed_seconds: Option<u64>,
    /// How often the store is compared with the machine, in seconds.
    pub reconcile_seconds: Option<u64>,
    /// How many seconds a clock has to go on before it is believed, if not one.
    pub clock_seconds: Option<u64>,
    /// How many operations are carried out at the same time.
    pub concurrent: Option<usize>,
    /// How many instances, and gigabytes of volumes, an account may have.
    pub quota: Option<(u32, u32)>,
    /// What else the configuration has about what an account may have.
    pub quotas: Option<String>,
    /// The range of addresses, instead of one of the server's own.
    pub addresses: Option<String>,
    /// What else the configuration has about instances.
    pub instances: Option<String>,
    /// What else the configuration has about the API.
    pub api: Option<String>,
    /// The name of the region.
    pub region: Option<String>,
    /// What the configuration has about backups. `{directory}` stands for one
    /// that is the server's own.
    pub backups: Option<String>,
    /// What the configuration has about MariaDB.
    pub mariadb: Option<String>,
    /// Make what new servers are copies of, instead of sharing it with other
    /// tests.
    pub own_templates: bool,
    /// What the configuration has about the log.
    pub log: Option<String>,
    /// What the configuration has about users and tokens.
    pub identity: Option<String>,
    /// The first user of another server, who is to be known here as well, and
    /// whom clients are instead of this server's own.
    pub guest: Option<Credentials>,
    /// Where the metadata is kept, if it isn't in `database` and not where the
    /// test says.
    pub store: Option<StoreKind>,
    /// The database of PostgreSQL that the metadata is kept in.
    pub database: Option<String>,
    /// How many mebibytes the data directory has room for, if not all that the
    /// disk has.
    pub disk: Option<u32>,
    /// Have the data directory on a disk whose power can fail, which is copied
    /// from the beginning on.
    pub power: Option<View>,
    /// Compare only some answers with the contract, as a service does that
    /// isn't tested.
    pub sampled: bool,
    /// Serve to whoever runs the service, on a free port.
    pub monitored: bool,
    /// What the environment has beside the tests' own.
    pub environment: Vec<(&'static str, String)>,
}

impl Options {
    /// A disk of its own is to have all that the server writes.
    fn shares_templates(&self) -> bool {
        !self.own_templates && self.power.is_none() && self.disk.is_none()
    }
}

/// How long a server that is to be ended may take to write its log.
const LOGGED: Duration = Duration::from_secs(5);

/// What a server is told of its templates by.
const TEMPLATES: &str = "CLOUDDB_TEMPLATES";

/// A directory beside the server's program, which other tests of it have too.
fn shared_templates(program: &Path) -> (&'static str, String) {
    let templates = program.with_file_name("templates");
    (TEMPLATES, templates.display().to_string())
}

/// What customers never read: where things are on the machine, who the service
/// is in a server, and what its libraries say.
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

/// A server with a data directory, a port, a store and addresses of its own.
/// All that it started is gone when it is dropped.
#[derive(Debug)]
pub struct TestServer {
    program: PathBuf,
    directory: TempDir,
    process: ServerProcess,
    store: Option<String>,
    environment: Vec<(&'static str, String)>,
    guest: Option<Credentials>,
    /// A program to start the server with, and its arguments.
    wrapper: Vec<String>,
    power: Option<PowerDisk>,
    /// The test that has it.
    test: String,
    /// Nobody else may have it as long as the server runs.
    _network: Network,
}

impl TestServer {
    /// Starts the program at that path, and waits until it is ready.
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

    /// What was logged so far.
    #[must_use]
    pub fn log(&self) -> String {
        log(self.directory.path())
    }

    /// What the server wrote down for its first user, or the guest's.
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

    /// A client of the first user that asks another process of the server.
    #[must_use]
    pub fn client_of(&self, process: &ServerProcess) -> Client {
        Client::connect(process.url(), &self.credentials().token)
            .expect("a client can be made")
    }

    /// What there is of its databases.
    #[must_use]
    pub fn census(&self) -> Census {
        let data = self.directory.path().join("data");
        Census::of(&data, &self.data())
    }

    /// The process of a tool that runs beside an instance, if there is one.
    #[must_use]
    pub fn tool_of(&self, instance: &str, program: &str) -> Option<Pid> {
        let data = self.directory.path().join("data");
        Census::tool_of(&data, instance, program)
    }

    /// What the server remembers.
    pub async fn store(&self) -> Store {
        let address = match &self.store {
            None => Address::Sqlite(self.data().join("store.sqlite")),
            Some(url) => url.parse().expect("the address of a store"),
        };
        Store::open(&address).await.expect("the store can be opened")
    }

    /// Where the server keeps what it remembers, if it isn't the default.
    #[must_use]
    pub fn store_url(&self) -> Option<&str> {
        self.store.as_deref()
    }

    /// What the store knows the data directory by.
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

    /// Ends the server without giving it time for anything.
    pub async fn kill(&mut self) {
        if coverage::is_recorded() {
            self.has_logged().await;
        }
        self.process.kill().await;
    }

    /// Waits until what was answered before is in the log, if the server still
    /// answers: it writes its log by the way, and in order.
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
        // One that is to be ended in its sleep says nothing more.
        let _ = timeout(LOGGED, logged).await;
    }

    /// The disk that it is on, if the power of that can fail.
    #[must_use]
    pub fn power(&self) -> Option<&PowerDisk> {
        self.power.as_ref()
    }

    /// Ends everything, has the disk be as it was in a copy, and starts the
    /// server again. Says whether it got as far as being ready.
    pub async fn lose_power(&mut self, shot: &Shot) -> bool {
        self.process.end_now();
        self.end_databases();
        let power = self.power.as_ref().expect("its power can fail");
        power.lose(shot);
        self.try_to_start_again().await
    }

    /// Ends all databases, and takes their volumes down.
    fn end_databases(&self) {
        // One that it had just begun to start isn't known by its command line
        // before it has one.
        let give_up = Instant::now() + PATIENCE;
        while !self.census().processes.is_empty() && Instant::now() < give_up {
            self.census().kill();
        }
        // Or the files would stay.
        Census::end_helpers(&self.directory.path().join("data"));
        self.census().unmount();
    }

    /// Waits until the server has ended by itself.
    pub async fn ended(&mut self) {
        self.process.ended().await;
    }

    /// Whether the server's process is there.
    pub fn is_running(&mut self) -> bool {
        self.process.is_running()
    }

    /// Changes what the environment of processes started from now on has.
    pub fn set_environment(
        &mut self,
        environment: Vec<(&'static str, String)>,
    ) {
        self.environment.retain(|(name, _)| *name == TEMPLATES);
        self.environment.extend(environment);
    }

    /// Starts the server again after it was stopped, as it was.
    pub async fn start_again(&mut self) {
        self.process = self.another().await;
    }

    /// Starts the server again, and says whether it got as far as being ready.
    pub async fn try_to_start_again(&mut self) -> bool {
        let Some(process) = self.launch().await else { return false };
        self.process = process;
        true
    }

    /// Starts one more process with the same data directory and store.
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

/// What a server with files there has logged.
fn log(directory: &Path) -> String {
    fs::read_to_string(directory.join("log")).expect("the log can be read")
}

impl Drop for TestServer {
    fn drop(&mut self) {
        // A test that fails shows nothing of the contract.
        let is_recorded = coverage::is_recorded() && !thread::panicking();
        if is_recorded {
            // It writes its log by the way.
            self.process.end_soon();
        }
        // The server first, or it would start what is ended here again.
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
        // What is mounted goes before the directory that it is in.
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
    // Tests ask more often than the contract allows, and every answer is to be
    // as it says.
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
        // What is mounted where only the server is ends with it.
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
