//! The server that gets the requests, with the resources that they need.

use anyhow::{bail, ensure};
use clouddb_client::types::{
    BackupStatus, ChangeInstanceRequest, CreateBackupRequest,
    CreateConfigurationRequest, CreateInstanceRequest, Instance,
    InstanceStatus,
};
use clouddb_tests::{Options, PATIENCE, TestServer};
use reqwest::{Client, Method, Url};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    body::Listed,
    contract::{Operation, Variables},
    recorded::Request,
    text::is_id,
};

mod contents;

/// The most instances or backups to make for a list.
const MOST: usize = 8;

/// Members with the id of a backup.
const OF_BACKUPS: [&str; 2] = ["backupRef", "parent_id"];

/// The answer to a request.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) media_type: String,
    pub(crate) body: String,
}

#[derive(Debug)]
pub(crate) struct World {
    server: TestServer,
    http: Client,
    /// An ACTIVE instance, which stays.
    instance: Instance,
    /// A COMPLETED backup of the instance, which stays.
    backup: Uuid,
    /// A configuration group that is attached to the instance, and stays.
    group: Uuid,
    /// Another instance, which has a replica.
    source: Instance,
}

impl World {
    pub(crate) async fn new() -> Self {
        let program = env!("CARGO_BIN_EXE_server-under-test");
        let options = Options {
            quota: Some((1000, 100_000)),
            // Records have copies between this region and others.
            region: Some("DFW".into()),
            ..Options::default()
        };
        let server = TestServer::start(program, &options).await;
        let instance = create(&server).await;
        let backup = back_up(&server, &instance).await;
        let group = tune(&server).await;
        attach(&server, &instance, group).await;
        let source = create(&server).await;
        follow(&server, &source).await;
        let http = clouddb_tests::http();
        Self { server, http, instance, backup, group, source }
    }

    /// The beginning of the server's links.
    pub(crate) fn base(&self) -> &str {
        self.server.url()
    }

    /// Makes enough resources for a list.
    pub(crate) async fn fill(&self, listed: Listed) -> anyhow::Result<()> {
        let Listed { instances, backups } = listed;
        for (count, what) in [(instances, "instances"), (backups, "backups")] {
            ensure!(
                count <= MOST,
                "needs {count} {what}, of which {MOST} are made at most"
            );
        }
        while self.instances().await < instances {
            create(&self.server).await;
        }
        while self.backups().await < backups {
            back_up(&self.server, &self.instance).await;
        }
        Ok(())
    }

    async fn instances(&self) -> usize {
        let client = self.server.client();
        let list = client.list_instances().account_id(self.server.account());
        let list = list.send().await.expect("instances are listed");
        list.into_inner().instances.len()
    }

    async fn backups(&self) -> usize {
        let client = self.server.client();
        let list = client.list_backups().account_id(self.server.account());
        let list = list.send().await.expect("backups are listed");
        list.into_inner().backups.len()
    }

    /// Sends a recorded request, with the ids of this server in place of the
    /// recorded ones.
    pub(crate) async fn send(
        &self,
        request: &Request,
        operation: &Operation<'_>,
        variables: &Variables<'_>,
    ) -> anyhow::Result<Reply> {
        let path = self.path(request, operation, variables).await?;
        // An earlier request may still be in progress, and its backup shown.
        idle(&self.server, &self.instance).await;
        self.furnish(request, operation, variables).await?;
        let query = request.target.split_once('?');
        let query =
            query.map_or(String::new(), |(_, q)| format!("?{}", self.query(q)));
        let method: Method = request.method.parse()?;
        let url = format!("{}{path}{query}", self.base());
        let mut sent = self.http.request(method, url);
        for (name, value) in &request.headers {
            let ours = ["host", "x-auth-token", "content-length"];
            if !ours.contains(&name.to_ascii_lowercase().as_str()) {
                sent = sent.header(name, value);
            }
        }
        sent = sent.header("X-Auth-Token", self.server.credentials().token);
        if let Some(body) = &request.body {
            sent = sent.body(self.body(body));
        }
        let reply = sent.send().await?;
        let media_type = reply.headers().get("content-type");
        let media_type = media_type.map(|value| value.to_str());
        Ok(Reply {
            status: reply.status().as_u16(),
            media_type: media_type.transpose()?.unwrap_or_default().to_owned(),
            body: reply.text().await?,
        })
    }

    /// The path of a request, with ids of this server.
    async fn path(
        &self,
        request: &Request,
        operation: &Operation<'_>,
        variables: &Variables<'_>,
    ) -> anyhow::Result<String> {
        let mut path = operation.path.to_owned();
        for (name, recorded) in variables {
            let own = match *name {
                "accountId" => self.server.account().to_string(),
                // Its instance is deleted, so it must be a new one.
                "instanceId" if operation.id() == "deleteInstance" => {
                    create(&self.server).await.id.to_string()
                }
                "instanceId" if operation.id() == "listReplicas" => {
                    self.source.id.to_string()
                }
                "instanceId" if detaches(request) => {
                    follow(&self.server, &self.source).await.id.to_string()
                }
                "instanceId" if grows(request) => {
                    create(&self.server).await.id.to_string()
                }
                "instanceId" => self.instance.id.to_string(),
                "backupId" if request.method != "GET" => {
                    let own = back_up(&self.server, &self.instance);
                    own.await.to_string()
                }
                "backupId" => self.backup.to_string(),
                "flavorId" => flavor(recorded),
                // Users and databases get the names that they had in the
                // record.
                "name" | "databaseName" | "parameterId" => {
                    (*recorded).to_owned()
                }
                "datastoreId" => self.instance.datastore.type_.clone(),
                "versionId" => self.instance.datastore.version.clone(),
                "configurationId" if request.method == "DELETE" => {
                    tune(&self.server).await.to_string()
                }
                "configurationId" => self.group.to_string(),
                _ => bail!("there is nothing to put for {{{name}}}"),
            };
            path = path.replace(&format!("{{{name}}}"), &own);
        }
        Ok(path)
    }

    /// A query, with ids of this server.
    fn query(&self, query: &str) -> String {
        let own = |pair: &str| match pair.split_once('=') {
            Some((name @ "datastore", _)) => {
                format!("{name}={}", self.instance.datastore.type_)
            }
            _ => self.here(pair),
        };
        query.split('&').map(own).collect::<Vec<_>>().join("&")
    }

    /// A body, with ids of this server.
    fn body(&self, body: &str) -> String {
        let Ok(mut value) = serde_json::from_str::<Value>(body) else {
            return self.here(body);
        };
        self.put_here(&mut value);
        value.to_string()
    }

    fn put_here(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.here(text),
            Value::Array(values) => {
                for value in values {
                    self.put_here(value);
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    self.put_here(member);
                    match (name.as_str(), &member) {
                        ("flavorRef", Value::String(id))
                            if id.parse::<u32>().is_ok() =>
                        {
                            *member = flavor(id).into();
                        }
                        (name, Value::String(_))
                            if OF_BACKUPS.contains(&name) =>
                        {
                            *member = self.backup.to_string().into();
                        }
                        ("configuration", Value::String(id)) if is_id(id) => {
                            *member = self.group.to_string().into();
                        }
                        ("datastore", Value::Object(_)) => {
                            let own = &self.instance.datastore;
                            *member = json!(own);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// A text with the addresses and ids of this server.
    fn here(&self, text: &str) -> String {
        let is_delimiter = |c: char| " \t\r\n\"'<>&=,".contains(c);
        let mut name = "";
        let mut here = String::new();
        for part in text.split_inclusive(is_delimiter) {
            let word = part.trim_end_matches(is_delimiter);
            here += &self.word(name, word);
            here += &part[word.len()..];
            // There may be any space between a name and its value.
            if !word.is_empty() {
                name = word;
            }
        }
        here
    }

    /// A word that follows a name.
    fn word(&self, name: &str, word: &str) -> String {
        match name {
            name if is_id(word) && OF_BACKUPS.contains(&name) => {
                self.backup.to_string()
            }
            _ if is_id(word) => self.instance.id.to_string(),
            _ => self.link(word).unwrap_or_else(|| word.to_owned()),
        }
    }

    /// A recorded address, as on this server.
    fn link(&self, word: &str) -> Option<String> {
        let url = Url::parse(word).ok()?;
        let mut segments = url.path_segments()?;
        let (version, _account) = (segments.next()?, segments.next()?);
        let rest: Vec<&str> = segments.collect();
        let account = self.server.account().to_string();
        let base = self.base();
        (version == "v1.0")
            .then(|| format!("{base}/v1.0/{account}/{}", rest.join("/")))
    }
}

/// Whether a request detaches a replica from its source.
fn detaches(request: &Request) -> bool {
    let body = request.body.as_deref().unwrap_or_default();
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    body.pointer("/instance/replica_of").is_some() && request.method != "POST"
}

/// Whether a request is for a larger volume. An instance can't get the same
/// size twice, so each of these requests needs a new one.
fn grows(request: &Request) -> bool {
    let body = request.body.as_deref().unwrap_or_default();
    body.contains("resize") && body.contains("volume")
}

/// A flavor that exists.
fn flavor(recorded: &str) -> String {
    let known = (1..=8).any(|id| id.to_string() == recorded);
    if known { recorded } else { "1" }.to_owned()
}

/// Creates an instance and waits until it is ACTIVE.
async fn create(server: &TestServer) -> Instance {
    let body = json!({"flavorRef": 1, "volume": {"size": 1}});
    create_of(server, body).await
}

/// Creates a replica of an instance and waits until it is ACTIVE.
async fn follow(server: &TestServer, source: &Instance) -> Instance {
    let body = json!({"volume": {"size": 1}, "replica_of": source.id});
    create_of(server, body).await
}

async fn create_of(server: &TestServer, instance: Value) -> Instance {
    let body = json!({"instance": instance});
    let body: CreateInstanceRequest =
        serde_json::from_value(body).expect("a request as the contract has it");
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let created = create.body(body).send().await.expect("it is accepted");
    let (id, active) = (created.instance.id, InstanceStatus::Active);
    client
        .wait_for_instance(&server.account(), id, active, PATIENCE)
        .await
        .expect("it is built")
}

/// Makes a backup and waits until it is completed.
async fn back_up(server: &TestServer, instance: &Instance) -> Uuid {
    idle(server, instance).await;
    let body = json!({"backup": {
        "name": "own", "description": "Mine", "instance": instance.id,
    }});
    let body: CreateBackupRequest =
        serde_json::from_value(body).expect("a request as the contract has it");
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let created = create.body(body).send().await.expect("it is accepted");
    let id = created.backup.id;
    idle(server, instance).await;
    let show = client.show_backup().account_id(server.account());
    let shown = show.backup_id(id.to_string()).send().await;
    let status = shown.expect("it is shown").backup.status;
    assert_eq!(status, BackupStatus::Completed);
    id
}

/// Makes a configuration group.
async fn tune(server: &TestServer) -> Uuid {
    let body: CreateConfigurationRequest = serde_json::from_value(json!({
        "configuration": {
            "name": "own", "description": "Mine",
            "values": {"collation_server": "utf8_bin", "connect_timeout": 77},
        },
    }))
    .expect("a request as the contract has it");
    let client = server.client();
    let create = client.create_configuration().account_id(server.account());
    let created = create.body(body).send().await.expect("it is accepted");
    created.configuration.id
}

/// Attaches a configuration group.
async fn attach(server: &TestServer, instance: &Instance, group: Uuid) {
    let body = json!({"instance": {"configuration": group}});
    let body: ChangeInstanceRequest =
        serde_json::from_value(body).expect("a request as the contract has it");
    let client = server.client();
    let put = client.update_instance().account_id(server.account());
    let put = put.instance_id(instance.id.to_string()).body(body);
    put.send().await.expect("it is accepted");
}

/// Waits until an instance is ACTIVE.
async fn idle(server: &TestServer, instance: &Instance) {
    let (account, active) = (server.account(), InstanceStatus::Active);
    server
        .client()
        .wait_for_instance(&account, instance.id, active, PATIENCE)
        .await
        .expect("it can be used again");
}
