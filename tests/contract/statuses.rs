//! What may be asked of an instance in each of its statuses.

use clouddb_model::{AccountId, FlavorId, InstanceId, InstanceStatus};
use clouddb_store::{Instance, Transaction};
use clouddb_tests::{Options, TestServer, active_instance};
use reqwest::Method;
use serde_json::{Value, json};

use crate::PROGRAM;

use InstanceStatus::{
    Active, Backup, Build, DetachReplica, Eject, Error, Promote, Reboot,
    ReplicationError, Shutdown,
};

const ALL: [InstanceStatus; 10] = [
    Active,
    Backup,
    Build,
    DetachReplica,
    Eject,
    Error,
    Promote,
    Reboot,
    ReplicationError,
    Shutdown,
];
/// In none of them do the members of a group change places.
const SETTLED: [InstanceStatus; 8] = [
    Active,
    Backup,
    Build,
    DetachReplica,
    Error,
    Reboot,
    ReplicationError,
    Shutdown,
];

/// Which instance has the status.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Place {
    /// One that follows nobody and that nobody follows.
    Alone,
    /// One that is asked, and follows an instance that is ACTIVE.
    Replica,
    /// One that is asked, and that an instance follows which is ACTIVE.
    Source,
    /// Another one, which the one that is asked follows.
    SourceOfAsked,
    /// Another one, which follows the same as the one that is asked.
    Beside,
}

/// A request, the status in which it is answered if that is allowed, and in
/// which statuses that is.
struct Case {
    name: &'static str,
    method: Method,
    /// Below the account; `{id}` is the instance's.
    path: &'static str,
    body: fn(InstanceId) -> Value,
    place: Place,
    answer: u16,
    allowed: &'static [InstanceStatus],
}

const INSTANCE: &str = "/instances/{id}";
const ACTION: &str = "/instances/{id}/action";

fn nothing(_: InstanceId) -> Value {
    Value::Null
}

fn detach(_: InstanceId) -> Value {
    json!({"instance": {"replica_of": ""}})
}

fn rename(_: InstanceId) -> Value {
    json!({"instance": {"name": "another"}})
}

fn promote(_: InstanceId) -> Value {
    json!({"promote_to_replica_source": {}})
}

fn eject(_: InstanceId) -> Value {
    json!({"eject_replica_source": {}})
}

fn replicate(id: InstanceId) -> Value {
    json!({"instance": {
        "flavorRef": 2, "volume": {"size": 1}, "replica_of": id,
    }})
}

fn back_up(id: InstanceId) -> Value {
    json!({"backup": {"name": "snapshot", "instance": id}})
}

fn cases() -> Vec<Case> {
    use Place::{Alone, Beside, Replica, Source, SourceOfAsked};
    let case = |name, method, path, body, place, answer, allowed| Case {
        name,
        method,
        path,
        body,
        place,
        answer,
        allowed,
    };
    let (get, post, patch) = (Method::GET, Method::POST, Method::PATCH);
    let delete = Method::DELETE;
    let replicas = "/instances/{id}/replicas";
    vec![
        case("show", get.clone(), INSTANCE, nothing, Alone, 200, &ALL),
        case("replicas", get.clone(), replicas, nothing, Alone, 200, &ALL),
        // Here no instance has a server.
        case(
            "databases",
            get.clone(),
            "/instances/{id}/databases",
            nothing,
            Alone,
            503,
            &[Active, Backup, ReplicationError],
        ),
        case(
            "users",
            get,
            "/instances/{id}/users",
            nothing,
            Alone,
            503,
            &[Active, Backup, ReplicationError],
        ),
        case("rename", patch.clone(), INSTANCE, rename, Alone, 202, &ALL),
        case("delete", delete.clone(), INSTANCE, nothing, Alone, 202, &ALL),
        case("delete", delete.clone(), INSTANCE, nothing, Replica, 202, &ALL),
        case("delete", delete, INSTANCE, nothing, Source, 202, &[]),
        case(
            "back up",
            post.clone(),
            "/backups",
            back_up,
            Alone,
            202,
            &[Active],
        ),
        case(
            "back up",
            post.clone(),
            "/backups",
            back_up,
            Replica,
            202,
            &[Active],
        ),
        case(
            "replicate",
            post.clone(),
            "/instances",
            replicate,
            Alone,
            200,
            &[Active],
        ),
        case(
            "replicate",
            post.clone(),
            "/instances",
            replicate,
            Replica,
            200,
            &[],
        ),
        case("detach", patch.clone(), INSTANCE, detach, Alone, 202, &[]),
        case(
            "detach",
            patch.clone(),
            INSTANCE,
            detach,
            Replica,
            202,
            &[Active, ReplicationError],
        ),
        case("detach", patch, INSTANCE, detach, SourceOfAsked, 202, &SETTLED),
        case("promote", post.clone(), ACTION, promote, Alone, 202, &[]),
        case("promote", post.clone(), ACTION, promote, Replica, 202, &[Active]),
        case(
            "promote",
            post.clone(),
            ACTION,
            promote,
            SourceOfAsked,
            202,
            &[Active],
        ),
        case(
            "promote",
            post.clone(),
            ACTION,
            promote,
            Beside,
            202,
            &[Active, ReplicationError],
        ),
        case("eject", post.clone(), ACTION, eject, Alone, 202, &[]),
        case("eject", post.clone(), ACTION, eject, Replica, 202, &[]),
        case("eject", post, ACTION, eject, Source, 202, &[Error, Reboot]),
    ]
}

/// Rows of instances that nothing is done to.
struct Rows<'a> {
    transaction: Transaction,
    server: &'a TestServer,
    slot: u32,
}

impl Rows<'_> {
    async fn add(
        &mut self,
        status: InstanceStatus,
        source: Option<InstanceId>,
    ) -> InstanceId {
        let account = AccountId::new(self.server.account().as_str());
        let cell = self.server.cell();
        let instance = Instance {
            status,
            source,
            flavor: FlavorId(2),
            ..active_instance(&self.transaction, &account, cell, self.slot)
        };
        self.slot += 1;
        self.transaction.insert_instance(&instance).await.unwrap();
        instance.id
    }

    /// The instance that is asked.
    async fn place(
        &mut self,
        place: Place,
        status: InstanceStatus,
    ) -> InstanceId {
        match place {
            Place::Alone => self.add(status, None).await,
            Place::Replica => {
                let source = self.add(Active, None).await;
                self.add(status, Some(source)).await
            }
            Place::Source => {
                let source = self.add(status, None).await;
                self.add(Active, Some(source)).await;
                source
            }
            Place::SourceOfAsked => {
                let source = self.add(status, None).await;
                self.add(Active, Some(source)).await
            }
            Place::Beside => {
                let source = self.add(Active, None).await;
                self.add(status, Some(source)).await;
                self.add(Active, Some(source)).await
            }
        }
    }
}

#[tokio::test]
async fn what_may_be_asked_depends_on_the_status() {
    let options = Options {
        concurrent: Some(0),
        quota: Some((10_000, 10_000)),
        ..Options::default()
    };
    let mut server = TestServer::start(PROGRAM, &options).await;
    server.stop().await;
    let store = server.store().await;
    let transaction = store.begin().await.unwrap();
    let mut rows = Rows { transaction, server: &server, slot: 1000 };
    let mut asked = Vec::new();
    for case in cases() {
        for status in ALL {
            asked.push(rows.place(case.place, status).await);
        }
    }
    rows.transaction.commit().await.unwrap();
    store.close().await;
    server.start_again().await;

    let client = reqwest::Client::new();
    let base = format!("{}/v1.0/{}", server.url(), *server.account());
    let token = server.credentials().token;
    let mut asked = asked.into_iter();
    for case in cases() {
        for status in ALL {
            let id = asked.next().unwrap();
            let path = case.path.replace("{id}", &id.to_string());
            let mut request =
                client.request(case.method.clone(), format!("{base}{path}"));
            let body = (case.body)(id);
            if !body.is_null() {
                request = request.json(&body);
            }
            let request = request.header("X-Auth-Token", &token);
            let reply = request.send().await.unwrap();
            let found = reply.status().as_u16();
            let text = reply.text().await.unwrap();
            let is_allowed = case.allowed.contains(&status);
            let expected = if is_allowed { case.answer } else { 422 };
            let what = format!("{}, {:?} in {status}", case.name, case.place);
            assert_eq!(found, expected, "{what}: {text}");
            let says_why = text.contains("unprocessableEntity")
                && text.to_lowercase().contains("the instance");
            assert_eq!(says_why, !is_allowed, "{what}: {text}");
        }
    }
}
