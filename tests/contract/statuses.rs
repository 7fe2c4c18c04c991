//! Which requests an instance allows in each of its statuses.

use clouddb_model::{AccountId, FlavorId, InstanceId, InstanceStatus};
use clouddb_store::{Instance, Transaction};
use clouddb_tests::{Options, TestServer, active_instance, on_both_stores};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{PROGRAM, datastores::options_of_two};

use InstanceStatus::{
    Active, Backup, Build, DetachReplica, Eject, Error, Promote, Reboot,
    ReplicationError, Resize, Shutdown,
};

const ALL: [InstanceStatus; 11] = [
    Active,
    Backup,
    Build,
    DetachReplica,
    Eject,
    Error,
    Promote,
    Reboot,
    ReplicationError,
    Resize,
    Shutdown,
];
/// The statuses in which no members of a group change places.
const SETTLED: [InstanceStatus; 9] = [
    Active,
    Backup,
    Build,
    DetachReplica,
    Error,
    Reboot,
    ReplicationError,
    Resize,
    Shutdown,
];

/// Which instance has the status, in relation to the one of the request.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Place {
    /// The instance of the request. It is neither a source nor a replica.
    Alone,
    /// The instance of the request. Its source is ACTIVE.
    Replica,
    /// The instance of the request. Its replica is ACTIVE.
    Source,
    /// A replica of the instance of the request, which is ACTIVE.
    Followed,
    /// The source of the instance of the request, which is ACTIVE.
    SourceOfAsked,
    /// Another replica of the same source. The instance of the request is
    /// ACTIVE.
    Beside,
}

/// A request.
struct Ask {
    name: &'static str,
    method: Method,
    /// The path below the account, with `{id}` for the instance.
    path: &'static str,
    body: fn(InstanceId) -> Value,
}

/// A request, the instance with the status, the HTTP status if the request is
/// allowed, and the statuses in which it is.
type Case = (&'static Ask, Place, u16, &'static [InstanceStatus]);

macro_rules! asks {
    ($($ask:ident: $name:literal, $method:ident $path:literal, $body:expr;)*) => {
        $(static $ask: Ask = Ask {
            name: $name,
            method: Method::$method,
            path: $path,
            body: $body,
        };)*
    };
}

asks! {
    SHOW: "show", GET "/instances/{id}", |_| Value::Null;
    REPLICAS: "replicas", GET "/instances/{id}/replicas", |_| Value::Null;
    DATABASES: "databases", GET "/instances/{id}/databases", |_| Value::Null;
    USERS: "users", GET "/instances/{id}/users", |_| Value::Null;
    USER: "user", GET "/instances/{id}/users/ada", |_| Value::Null;
    ACCESS: "access", GET "/instances/{id}/users/ada/databases", |_| Value::Null;
    ROOT: "root", GET "/instances/{id}/root", |_| Value::Null;
    MAKE_DATABASE: "make a database", POST "/instances/{id}/databases",
        |_| json!({"databases": [{"name": "library"}]});
    DROP_DATABASE: "drop a database",
        DELETE "/instances/{id}/databases/library", |_| Value::Null;
    MAKE_USER: "make a user", POST "/instances/{id}/users",
        |_| json!({"users": [{"name": "ada", "password": "secret"}]});
    PASSWORDS: "passwords", PUT "/instances/{id}/users",
        |_| json!({"users": [{"name": "ada", "password": "secret"}]});
    CHANGE_USER: "change a user", PUT "/instances/{id}/users/ada",
        |_| json!({"user": {"password": "secret"}});
    DROP_USER: "drop a user", DELETE "/instances/{id}/users/ada",
        |_| Value::Null;
    GRANT: "grant", PUT "/instances/{id}/users/ada/databases",
        |_| json!({"databases": [{"name": "library"}]});
    REVOKE: "revoke", DELETE "/instances/{id}/users/ada/databases/library",
        |_| Value::Null;
    ENABLE_ROOT: "enable root", POST "/instances/{id}/root", |_| Value::Null;
    DISABLE_ROOT: "disable root", DELETE "/instances/{id}/root",
        |_| Value::Null;
    RENAME: "rename", PATCH "/instances/{id}",
        |_| json!({"instance": {"name": "another"}});
    DETACH: "detach", PATCH "/instances/{id}",
        |_| json!({"instance": {"replica_of": ""}});
    DELETE: "delete", DELETE "/instances/{id}", |_| Value::Null;
    PROMOTE: "promote", POST "/instances/{id}/action",
        |_| json!({"promote_to_replica_source": {}});
    EJECT: "eject", POST "/instances/{id}/action",
        |_| json!({"eject_replica_source": {}});
    RESIZE: "resize", POST "/instances/{id}/action",
        |_| json!({"resize": {"flavorRef": 3}});
    GROW: "grow", POST "/instances/{id}/action",
        |_| json!({"resize": {"volume": {"size": 3}}});
    RESTART: "restart", POST "/instances/{id}/action",
        |_| json!({"restart": {}});
    SAVE_LOGS: "save logs", POST "/instances/{id}/action",
        |_| json!({"save_logs": {"allow_ha": true}});
    RESET_STATUS: "reset the status", POST "/instances/{id}/action",
        |_| json!({"reset_status": {}});
    UPGRADE: "upgrade", POST "/instances/{id}/action",
        |_| json!({"upgrade": {
            "datastore_type": "mariadb", "datastore_version": "10.12",
        }});
    SETTINGS: "settings", GET "/instances/{id}/configuration", |_| Value::Null;
    ATTACH: "attach", PUT "/instances/{id}",
        |_| json!({"instance": {"configuration": "a group"}});
    NO_GROUP: "no group", PUT "/instances/{id}", |_| json!({"instance": {}});
    REPLICATE: "replicate", POST "/instances", |id| json!({"instance": {
        "flavorRef": 2, "volume": {"size": 1}, "replica_of": id,
    }});
    BACK_UP: "back up", POST "/backups", |id| json!({"backup": {
        "name": "snapshot", "instance": id,
    }});
}

/// The statuses in which the service asks the instance's server.
const ANSWERING: [InstanceStatus; 3] = [Active, Backup, ReplicationError];

/// The statuses in which a volume can grow.
const GROWING: [InstanceStatus; 4] = [Active, Error, Reboot, ReplicationError];

/// The statuses in which nothing is in progress.
const RESTING: [InstanceStatus; 3] = [Active, Error, ReplicationError];

/// The statuses in which no member of a group gives its place to a replica.
const KEEPING: [InstanceStatus; 10] = [
    Active,
    Backup,
    Build,
    DetachReplica,
    Eject,
    Error,
    Reboot,
    ReplicationError,
    Resize,
    Shutdown,
];

/// The instances here have no server, so requests that ask it get 503.
static CASES: &[Case] = &[
    (&SHOW, Place::Alone, 200, &ALL),
    (&REPLICAS, Place::Alone, 200, &ALL),
    (&DATABASES, Place::Alone, 503, &ANSWERING),
    (&USERS, Place::Alone, 503, &ANSWERING),
    (&USERS, Place::Replica, 503, &ANSWERING),
    (&USER, Place::Alone, 503, &ANSWERING),
    (&ACCESS, Place::Alone, 503, &ANSWERING),
    (&ROOT, Place::Alone, 503, &ANSWERING),
    (&ROOT, Place::Replica, 503, &ANSWERING),
    (&MAKE_DATABASE, Place::Alone, 503, &[Active]),
    (&MAKE_DATABASE, Place::Replica, 503, &[]),
    (&MAKE_DATABASE, Place::Source, 503, &[Active]),
    (&MAKE_DATABASE, Place::Followed, 503, &KEEPING),
    (&DROP_DATABASE, Place::Alone, 503, &[Active, ReplicationError]),
    (&DROP_DATABASE, Place::Replica, 503, &[]),
    (&DROP_DATABASE, Place::Source, 503, &[Active, ReplicationError]),
    (&DROP_DATABASE, Place::Followed, 503, &KEEPING),
    (&MAKE_USER, Place::Alone, 503, &[Active]),
    (&MAKE_USER, Place::Replica, 503, &[]),
    (&MAKE_USER, Place::Followed, 503, &KEEPING),
    (&PASSWORDS, Place::Alone, 503, &[Active]),
    (&PASSWORDS, Place::Replica, 503, &[]),
    (&CHANGE_USER, Place::Alone, 503, &[Active]),
    (&CHANGE_USER, Place::Replica, 503, &[]),
    (&DROP_USER, Place::Alone, 503, &[Active]),
    (&DROP_USER, Place::Replica, 503, &[]),
    (&GRANT, Place::Alone, 503, &[Active]),
    (&GRANT, Place::Replica, 503, &[]),
    (&REVOKE, Place::Alone, 503, &[Active]),
    (&REVOKE, Place::Replica, 503, &[]),
    (&ENABLE_ROOT, Place::Alone, 503, &[Active]),
    (&ENABLE_ROOT, Place::Replica, 503, &[]),
    (&ENABLE_ROOT, Place::Followed, 503, &KEEPING),
    (&DISABLE_ROOT, Place::Alone, 503, &[Active]),
    (&DISABLE_ROOT, Place::Replica, 503, &[]),
    (&RENAME, Place::Alone, 202, &ALL),
    (&SETTINGS, Place::Alone, 200, &ALL),
    (&NO_GROUP, Place::Alone, 202, &ALL),
    (&ATTACH, Place::Alone, 202, &[Active]),
    (&ATTACH, Place::Followed, 202, &ALL),
    (&RESTART, Place::Alone, 202, &[Active, Error]),
    (&RESTART, Place::Replica, 202, &[Active, Error]),
    (&RESTART, Place::Source, 202, &[Active, Error]),
    (&RESTART, Place::SourceOfAsked, 202, &SETTLED),
    (&DELETE, Place::Alone, 202, &ALL),
    (&DELETE, Place::Replica, 202, &ALL),
    (&DELETE, Place::Source, 202, &[]),
    (&RESIZE, Place::Alone, 202, &[Active]),
    (&RESIZE, Place::Replica, 202, &[Active]),
    (&RESIZE, Place::Source, 202, &[Active]),
    (&RESIZE, Place::Followed, 202, &SETTLED),
    (&RESIZE, Place::SourceOfAsked, 202, &SETTLED),
    (&GROW, Place::Alone, 202, &GROWING),
    (&GROW, Place::Replica, 202, &GROWING),
    (&GROW, Place::Source, 202, &GROWING),
    (&GROW, Place::Followed, 202, &ALL),
    (&SAVE_LOGS, Place::Alone, 202, &RESTING),
    (&SAVE_LOGS, Place::Replica, 202, &RESTING),
    (&SAVE_LOGS, Place::Source, 202, &RESTING),
    (&SAVE_LOGS, Place::SourceOfAsked, 202, &SETTLED),
    (&RESET_STATUS, Place::Alone, 202, &ALL),
    (&UPGRADE, Place::Alone, 202, &[Active]),
    (&UPGRADE, Place::Replica, 202, &[]),
    (&UPGRADE, Place::Source, 202, &[]),
    (&BACK_UP, Place::Alone, 202, &[Active]),
    (&BACK_UP, Place::Replica, 202, &[Active]),
    (&BACK_UP, Place::Followed, 202, &ALL),
    (&REPLICATE, Place::Alone, 200, &[Active]),
    (&REPLICATE, Place::Replica, 200, &[]),
    (&REPLICATE, Place::Followed, 200, &SETTLED),
    (&DETACH, Place::Alone, 202, &[]),
    (&DETACH, Place::Replica, 202, &[Active, ReplicationError]),
    (&DETACH, Place::SourceOfAsked, 202, &SETTLED),
    (&PROMOTE, Place::Alone, 202, &[]),
    (&PROMOTE, Place::Replica, 202, &[Active]),
    (&PROMOTE, Place::SourceOfAsked, 202, &[Active]),
    (&PROMOTE, Place::Beside, 202, &[Active, ReplicationError]),
    (&EJECT, Place::Alone, 202, &[]),
    (&EJECT, Place::Replica, 202, &[]),
    (&EJECT, Place::Source, 202, &[Error, Reboot]),
];

/// Adds rows of instances on which no operation runs.
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

    /// Adds the instances for a place, and returns the one of the request.
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
            Place::Followed => {
                let source = self.add(Active, None).await;
                self.add(status, Some(source)).await;
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

#[on_both_stores]
async fn what_may_be_asked_depends_on_the_status() {
    let prefix = tempfile::tempdir().unwrap();
    let options = Options {
        concurrent: Some(0),
        quota: Some((10_000, 10_000)),
        instances: Some(
            "disk_percent = 1000000\nmemory_percent = 1000000".into(),
        ),
        ..options_of_two(prefix.path())
    };
    let mut server = TestServer::start(PROGRAM, &options).await;
    server.stop().await;
    let store = server.store().await;
    let transaction = store.begin().await.unwrap();
    let mut rows = Rows { transaction, server: &server, slot: 1000 };
    let mut asked = Vec::new();
    for (_, place, ..) in CASES {
        for status in ALL {
            asked.push(rows.place(*place, status).await);
        }
    }
    rows.transaction.commit().await.unwrap();
    store.close().await;
    server.start_again().await;

    let group = crate::configurations::group(&server, &json!({})).await;
    let client = clouddb_tests::http();
    let base = format!("{}/v1.0/{}", server.url(), *server.account());
    let token = server.credentials().token;
    let mut asked = asked.into_iter();
    for (ask, place, answer, allowed) in CASES {
        for status in ALL {
            let id = asked.next().unwrap();
            let path = ask.path.replace("{id}", &id.to_string());
            let mut request =
                client.request(ask.method.clone(), format!("{base}{path}"));
            let mut body = (ask.body)(id);
            if let Some(named) = body.pointer_mut("/instance/configuration") {
                *named = json!(group.id);
            }
            if !body.is_null() {
                request = request.json(&body);
            }
            let request = request.header("X-Auth-Token", &token);
            let reply = request.send().await.unwrap();
            let found = reply.status().as_u16();
            let text = reply.text().await.unwrap();
            let is_allowed = allowed.contains(&status);
            let expected = if is_allowed { *answer } else { 422 };
            let what = format!("{}, {place:?} in {status}", ask.name);
            assert_eq!(found, expected, "{what}: {text}");
            let says_why = text.contains("unprocessableEntity")
                && text.to_lowercase().contains("the instance");
            assert_eq!(says_why, !is_allowed, "{what}: {text}");
            // If another status would allow the request, the refusal names the
            // status.
            let is_status = *place == Place::Alone && !allowed.is_empty();
            if is_status && !is_allowed {
                let status = format!("status {status}");
                assert!(text.contains(&status), "{what}: {text}");
            }
        }
    }
}
