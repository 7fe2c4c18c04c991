//! How long a database takes, from the request to the first query, and how
//! much memory the control plane needs.
//!
//! Every figure stands beside a floor that was measured in the same run, in
//! turns with it: the least that anybody must do who runs a copy of a data
//! directory.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use std::{
    env, fs,
    net::Ipv4Addr,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use clouddb_client::{
    Client,
    types::{AccountId, CreateInstanceRequest, InstanceStatus},
};
use clouddb_engine::{
    Admin, Authority, Installation, InstanceSettings, Layout, MasterSecret,
    Template,
};
use clouddb_model::{InstanceId, Megabytes};
use clouddb_tests::{
    Network, Options, PATIENCE, TestServer, fill_store, login, orders,
};
use futures::TryStreamExt;
use mysql_async::prelude::Queryable;
use tokio::time::sleep;

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
const RUNS: usize = 20;
const ROWS: u32 = 1000;
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
    let floor = Floor::new().await;
    let (mut ours, mut floors) = (Vec::new(), Vec::new());
    // The first of each warms the caches.
    for run in 0..=RUNS {
        let (floor, own) = (floor.run().await, provision(&server).await);
        if run > 0 {
            floors.push(floor);
            ours.push(own);
        }
    }
    println!("{RUNS} instances, one after the other, milliseconds");
    println!("{:52}{:>8}{:>8}", "", "median", "p95");
    let floor = row("copy the template, start mariadbd, first query", floors);
    let own = row("request, ACTIVE, first query over TCP", ours);
    println!("{:52}{:>8.2}{:>8.2}", "ratio", own.0 / floor.0, own.1 / floor.1);
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

/// From the request to the answer of the first query.
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

/// A server run by hand: with the same options, as whoever runs this, and with
/// nothing done that it could do without.
struct Floor {
    installation: Installation,
    template: Template,
    secret: MasterSecret,
    layout: Layout,
    id: InstanceId,
    /// Removed with everything in it at the end.
    _directory: tempfile::TempDir,
    _network: Network,
}

impl Floor {
    async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path();
        let prefix = env::var_os("CLOUDDB_MARIADB_PREFIX").map(PathBuf::from);
        let installation =
            Installation::discover(prefix.as_deref()).await.unwrap();
        let templates = root.join("templates");
        let template =
            Template::ensure(&installation, &templates).await.unwrap();
        let secret =
            MasterSecret::load_or_create(&root.join("secret")).unwrap();
        let authority =
            Authority::load_or_create(&root.join("authority")).unwrap();
        let network = Network::take();
        let address = network.pool().replace(".0/25", ".1");
        let address: Ipv4Addr = address.parse().unwrap();
        let layout = Layout::of(root.join("instance"));
        let id = InstanceId::random();
        let settings = InstanceSettings {
            id,
            address: address.into(),
            port: 3306,
            memory: Megabytes(512),
            is_replica: false,
        };
        let certificate =
            authority.issue(address.into(), &address.to_string()).unwrap();
        for owned in layout.owned() {
            fs::create_dir_all(owned).unwrap();
        }
        for file in installation.configuration(
            &layout,
            &settings,
            &certificate,
            &secret,
        ) {
            fs::create_dir_all(file.path.parent().unwrap()).unwrap();
            fs::write(file.path, file.contents).unwrap();
        }
        Self {
            installation,
            template,
            secret,
            layout,
            id,
            _directory: directory,
            _network: network,
        }
    }

    async fn run(&self) -> Duration {
        let began = Instant::now();
        let mut copy = Command::new("cp");
        copy.arg("--archive").arg(self.template.data()).arg(self.layout.data());
        assert!(copy.status().unwrap().success());
        let mut server = self.start();
        let call = Duration::from_secs(5);
        let admin = loop {
            let connecting =
                Admin::connect(&self.layout, &self.secret, self.id, call);
            if let Ok(admin) = connecting.await {
                break admin;
            }
            assert!(server.try_wait().unwrap().is_none(), "it ended");
            assert!(began.elapsed() < PATIENCE, "it doesn't answer");
            sleep(Duration::from_millis(1)).await;
        };
        let took = began.elapsed();
        admin.close().await.unwrap();
        server.kill().unwrap();
        server.wait().unwrap();
        fs::remove_dir_all(self.layout.data()).unwrap();
        took
    }

    fn start(&self) -> Child {
        let launch = self.installation.launch(&self.layout);
        let mut command = Command::new(launch.program);
        command.args(launch.arguments).envs(launch.environment);
        if rustix::process::geteuid().is_root() {
            command.arg("--user=root");
        }
        command.stdin(Stdio::null()).stdout(Stdio::null());
        command.stderr(Stdio::null()).spawn().unwrap()
    }
}

/// What the control plane takes with many instances, none of which runs.
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
