//! The server that requests are sent to, with what they need.

use anyhow::{bail, ensure};
use clouddb_client::types::{CreateInstanceRequest, Instance, InstanceStatus};
use clouddb_tests::{Options, PATIENCE, TestServer};
use reqwest::{Client, Method, Url};
use serde_json::{Value, json};

use crate::{
    contract::{Operation, Variables},
    recorded::Request,
    text::is_id,
};

/// The most instances that are made for a list.
const MOST: usize = 8;

/// What a request was answered.
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
    /// An instance that is ACTIVE and stays.
    instance: Instance,
}

impl World {
    pub(crate) async fn new() -> Self {
        let program = env!("CARGO_BIN_EXE_server-under-test");
        let options =
            Options { quota: Some((1000, 100_000)), ..Options::default() };
        let server = TestServer::start(program, &options).await;
        let instance = create(&server).await;
        Self { server, http: Client::new(), instance }
    }

    /// What links of the server begin with.
    pub(crate) fn base(&self) -> &str {
        self.server.url()
    }

    /// Sees to it that a list has so many instances.
    pub(crate) async fn fill(&self, count: usize) -> anyhow::Result<()> {
        ensure!(
            count <= MOST,
            "needs {count} instances, of which {MOST} are made at most"
        );
        while self.count().await < count {
            create(&self.server).await;
        }
        Ok(())
    }

    async fn count(&self) -> usize {
        let client = self.server.client();
        let list = client.list_instances().account_id(self.server.account());
        let list = list.send().await.expect("instances are listed");
        list.into_inner().instances.len()
    }

    /// Sends a recorded request, with what there is here in place of what there
    /// was there.
    pub(crate) async fn send(
        &self,
        request: &Request,
        operation: &Operation<'_>,
        variables: &Variables<'_>,
    ) -> anyhow::Result<Reply> {
        let path = self.path(request, operation, variables).await?;
        let query = request.target.split_once('?');
        let query =
            query.map_or(String::new(), |(_, q)| format!("?{}", self.here(q)));
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

    /// The path of a request, with ids of what there is.
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
                // It must be one that nobody needs afterwards.
                "instanceId" if request.method == "DELETE" => {
                    create(&self.server).await.id.to_string()
                }
                "instanceId" => self.instance.id.to_string(),
                "flavorId" => flavor(recorded),
                _ => bail!("there is nothing to put for {{{name}}}"),
            };
            path = path.replace(&format!("{{{name}}}"), &own);
        }
        Ok(path)
    }

    /// A body, with what there is here.
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

    /// A text in which addresses lead here, and ids are of what there is.
    fn here(&self, text: &str) -> String {
        let is_delimiter = |c: char| " \t\r\n\"'<>&=,".contains(c);
        text.split_inclusive(is_delimiter)
            .map(|part| {
                let word = part.trim_end_matches(is_delimiter);
                let rest = &part[word.len()..];
                if is_id(word) {
                    return format!("{}{rest}", self.instance.id);
                }
                match self.link(word) {
                    Some(link) => format!("{link}{rest}"),
                    None => part.to_owned(),
                }
            })
            .collect()
    }

    /// An address of the recorded service, as it is here.
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

/// A flavor that there is.
fn flavor(recorded: &str) -> String {
    let known = (1..=8).any(|id| id.to_string() == recorded);
    if known { recorded } else { "1" }.to_owned()
}

/// Creates an instance, and waits until it can be used.
async fn create(server: &TestServer) -> Instance {
    let body = json!({"instance": {"flavorRef": 1, "volume": {"size": 1}}});
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
