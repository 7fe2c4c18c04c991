//! How long changes to an instance take: a restart, another flavor, a new user,
//! a configuration group.
//!
//! Each figure has a floor from the same run, measured in turns with it: an
//! administrator does the same by hand, in SQL with MariaDB's client, and
//! writes what has to last to a file for the next start. Another figure is SQL
//! alone, in a program that starts no process and writes no file.

#![allow(clippy::print_stdout, reason = "what the user asked to see")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

#[path = "backup/by_hand.rs"]
#[allow(dead_code, reason = "another benchmark looks into it, too")]
mod by_hand;

use std::{
    fs::File,
    io::Write,
    process::Command,
    time::{Duration, Instant},
};

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_engine::{Admin, LiveSetting, PasswordHash, User, Values};
use clouddb_model::Megabytes;
use clouddb_tests::{Options, PATIENCE, TestServer, login};
use mysql_async::prelude::Queryable;
use reqwest::{Client, Method};
use serde_json::{Value, json};
use tokio::time::sleep;

use by_hand::ByHand;

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
const TURNS: usize = 10;
/// The most that the service may take, in times the floor.
const AIM: f64 = 1.3;
/// The account of the administrator.
const ACCOUNT: &str = "CREATE USER IF NOT EXISTS hand@localhost IDENTIFIED BY \
     'by-hand';\nGRANT ALL ON *.* TO hand@localhost WITH GRANT OPTION;\n";
const PASSWORD: &str = "by-hand";
const CALL: Duration = Duration::from_secs(5);
/// How often to look whether a change is done. Figures are in milliseconds.
const LOOK_EVERY: Duration = Duration::from_millis(1);

#[derive(Clone, Copy, Debug)]
enum Change {
    Restart,
    Resize,
    CreateUser,
    Attach,
}

const CHANGES: [(Change, &str); 4] = [
    (Change::Restart, "restart, to the first query"),
    (Change::Resize, "resize to another flavor and back"),
    (Change::CreateUser, "create a user"),
    (Change::Attach, "attach and detach a group"),
];

#[tokio::main]
async fn main() {
    let options = Options { sampled: true, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let service = Service::new(&server).await;
    let by_hand = ByHand::new().await;
    let mut hands = Hands::new(&by_hand).await;
    println!("{TURNS} turns, milliseconds");
    println!(
        "{:36}{:>10}{:>10}{:>10}{:>8}",
        "", "SQL alone", "by hand", "service", "ratio"
    );
    for (change, name) in CHANGES {
        let [mut alone, mut floors, mut ours] = [const { Vec::new() }; 3];
        // The first turn warms the caches.
        for turn in 0..=TURNS {
            let sql = hands.say(change, turn).await;
            let floor = hands.make(change, turn).await;
            let own = service.make(change, turn).await;
            if turn > 0 {
                alone.extend(sql);
                floors.push(floor);
                ours.push(own);
            }
        }
        let (floor, own) = (median(floors), median(ours));
        let alone = if alone.is_empty() {
            "-".into()
        } else {
            format!("{:.1}", median(alone))
        };
        let ratio = own / floor;
        let verdict = if ratio <= AIM { "met" } else { "missed" };
        println!(
            "{name:36}{alone:>10}{floor:>10.1}{own:>10.1}{ratio:>8.2}, at most \
             {AIM}: {verdict}"
        );
    }
    hands.started.take().unwrap().remove().await;
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}

fn user(turn: usize) -> User {
    User {
        name: format!("user{turn}"),
        host: "%".into(),
        password: PasswordHash::of("s3cret"),
        databases: vec!["library".into()],
    }
}

/// An administrator at a server.
struct Hands<'a> {
    by_hand: &'a ByHand,
    started: Option<by_hand::Started<'a>>,
}

impl<'a> Hands<'a> {
    async fn new(by_hand: &'a ByHand) -> Self {
        by_hand.copy_template();
        // The server runs this file when it starts.
        let init = by_hand.layout.run().with_file_name("init.sql");
        let mut init = File::options().append(true).open(init).unwrap();
        init.write_all(ACCOUNT.as_bytes()).unwrap();
        Self { by_hand, started: Some(by_hand.start().await) }
    }

    async fn make(&mut self, change: Change, turn: usize) -> Duration {
        let began = Instant::now();
        match change {
            Change::Restart => {
                let started = self.started.take().unwrap();
                self.started = Some(started.restart().await);
            }
            Change::Resize => {
                let mut admin = self.log_in().await;
                for memory in [1024, 512] {
                    let memory = Megabytes(memory);
                    let values = Values::new();
                    admin.use_memory(memory, &values).await.unwrap();
                }
                admin.close().await.unwrap();
            }
            Change::CreateUser => self.execute(&format!(
                "CREATE USER 'typed{turn}'@'%' IDENTIFIED BY 's3cret'; GRANT \
                 ALL ON library.* TO 'typed{turn}'@'%'"
            )),
            Change::Attach => {
                self.write_down("connect_timeout = 11\n");
                self.execute("SET GLOBAL connect_timeout = 11");
                self.write_down("");
                self.execute("SET GLOBAL connect_timeout = DEFAULT");
            }
        }
        began.elapsed()
    }

    /// Makes the change in SQL alone, without starting or writing anything.
    async fn say(&self, change: Change, turn: usize) -> Option<Duration> {
        if let Change::Restart | Change::Resize = change {
            return None;
        }
        let began = Instant::now();
        let mut admin = self.log_in().await;
        match change {
            Change::Restart | Change::Resize => {}
            Change::CreateUser => {
                admin.ensure_user(&user(turn)).await.unwrap();
            }
            Change::Attach => {
                for value in [Some("11"), None] {
                    let setting = LiveSetting {
                        name: "connect_timeout".into(),
                        value: value.map(Into::into),
                        is_number: true,
                    };
                    admin.set(&setting).await.unwrap();
                }
            }
        }
        admin.close().await.unwrap();
        Some(began.elapsed())
    }

    /// Runs statements with MariaDB's client.
    fn execute(&self, statements: &str) {
        let ByHand { installation, layout, .. } = self.by_hand;
        let mut client = Command::new(installation.client());
        // The path of a socket may not be long, so use a relative one.
        client.current_dir(layout.run()).envs(installation.environment());
        client.args(["--no-defaults", "--socket=mariadbd.sock"]);
        client.args(["--user=hand", "--execute", statements]);
        client.env("MYSQL_PWD", PASSWORD);
        let ended = client.output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success(), "{said}");
    }

    /// Writes the options for the next start of the server.
    fn write_down(&self, options: &str) {
        let path = self.by_hand.layout.run().join("by_hand.cnf");
        let mut file = File::create(path).unwrap();
        write!(file, "[mariadbd]\n{options}").unwrap();
        file.sync_all().unwrap();
    }

    async fn log_in(&self) -> Admin {
        self.started.as_ref().unwrap().log_in(CALL).await
    }
}

/// The service and one of its instances.
struct Service<'a> {
    server: &'a TestServer,
    http: Client,
    token: String,
    instance: Instance,
    group: String,
}

impl<'a> Service<'a> {
    async fn new(server: &'a TestServer) -> Self {
        let databases = json!([{"name": "library"}]);
        let ada = json!({
            "name": "ada", "password": "s3cret", "databases": databases
        });
        let members = json!({"instance": {
            "flavorRef": 1,
            "volume": {"size": 1},
            "databases": databases,
            "users": [ada],
        }});
        let client = server.client();
        let create = client.create_instance().account_id(server.account());
        let request: clouddb_client::types::CreateInstanceRequest =
            serde_json::from_value(members).unwrap();
        let created = create.body(request).send().await.unwrap();
        let id = created.into_inner().instance.id;
        let active = InstanceStatus::Active;
        let account = server.account();
        let waiting = client.wait_for_instance(&account, id, active, PATIENCE);
        let instance = waiting.await.unwrap();
        let token = server.credentials().token;
        let http = clouddb_tests::http();
        let group = String::new();
        let mut service = Self { server, http, token, instance, group };
        let values = json!({"configuration": {
            "name": "patient", "values": {"connect_timeout": 11}
        }});
        let made = service.ask(Method::POST, "configurations", &values).await;
        let id = made["configuration"]["id"].as_str().unwrap();
        id.clone_into(&mut service.group);
        service
    }

    async fn ask(&self, method: Method, path: &str, body: &Value) -> Value {
        let (url, account) = (self.server.url(), self.server.account());
        let url = format!("{url}/v1.0/{}/{path}", *account);
        let request = self.http.request(method, url).json(body);
        let request = request.header("X-Auth-Token", &self.token);
        let reply = request.send().await.unwrap();
        assert!(reply.status().is_success(), "{}", reply.status());
        let text = reply.text().await.unwrap();
        serde_json::from_str(&text).unwrap_or(Value::Null)
    }

    fn own(&self) -> String {
        format!("instances/{}", self.instance.id)
    }

    async fn make(&self, change: Change, turn: usize) -> Duration {
        let began = Instant::now();
        let (own, action) = (self.own(), format!("{}/action", self.own()));
        match change {
            Change::Restart => {
                let restart = json!({"restart": {}});
                self.ask(Method::POST, &action, &restart).await;
                self.settle().await;
                let host = self.instance.hostname.as_deref().unwrap();
                let ada = login(host, "ada", "s3cret", Some("library")).await;
                let mut ada = ada.unwrap();
                ada.query_drop("SELECT 1").await.unwrap();
            }
            Change::Resize => {
                for flavor in [2, 1] {
                    let resize = json!({"resize": {"flavorRef": flavor}});
                    self.ask(Method::POST, &action, &resize).await;
                    self.settle().await;
                }
            }
            Change::CreateUser => {
                let users = json!({"users": [{
                    "name": format!("user{turn}"),
                    "password": "s3cret",
                    "databases": [{"name": "library"}],
                }]});
                let path = format!("{own}/users");
                self.ask(Method::POST, &path, &users).await;
            }
            Change::Attach => {
                for group in [self.group.as_str(), ""] {
                    let body = json!({"instance": {"configuration": group}});
                    self.ask(Method::PUT, &own, &body).await;
                    self.applied().await;
                }
            }
        }
        began.elapsed()
    }

    /// Waits until the instance is ACTIVE.
    async fn settle(&self) {
        let own = self.own();
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            let shown = self.ask(Method::GET, &own, &Value::Null).await;
            match shown["instance"]["status"].as_str().unwrap() {
                "ACTIVE" => return,
                "REBOOT" | "RESIZE" => sleep(LOOK_EVERY).await,
                other => panic!("{other}"),
            }
        }
        panic!("the instance doesn't settle");
    }

    /// Waits until the newest operation has succeeded.
    async fn applied(&self) {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            let newest = "operations?limit=1";
            let list = self.ask(Method::GET, newest, &Value::Null).await;
            let operation = &list["operations"][0];
            match operation["state"].as_str().unwrap() {
                "SUCCEEDED" => return,
                "QUEUED" | "RUNNING" => sleep(LOOK_EVERY).await,
                other => panic!("{operation}: {other}"),
            }
        }
        panic!("the operation doesn't end");
    }
}
