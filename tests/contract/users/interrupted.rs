//! Changes of several statements that are interrupted in the middle.

use clouddb_client::types::Instance;
use clouddb_tests::{TestServer, eventually, login, on_both_stores};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::{
    active,
    ask::{ask, keyed, message},
    server,
};

/// So many that a test can look before all exist.
const MANY: usize = 60;
const KEY: Option<&str> = Some("again");

/// What a request creates.
#[derive(Clone, Copy)]
enum Kind {
    Databases,
    Users,
}

impl Kind {
    fn path(self, instance: &Instance) -> String {
        let what = match self {
            Self::Databases => "databases",
            Self::Users => "users",
        };
        format!("instances/{}/{what}", instance.id)
    }

    fn body(self) -> Value {
        let names = (0..MANY).map(|number| format!("new{number:03}"));
        match self {
            Self::Databases => {
                let all = names.map(|name| json!({"name": name}));
                json!({"databases": all.collect::<Vec<_>>()})
            }
            Self::Users => {
                let all = names.map(|name| {
                    json!({"name": name, "password": "secret",
                           "databases": [{"name": "garden"}]})
                });
                json!({"users": all.collect::<Vec<_>>()})
            }
        }
    }

    /// How many of them exist.
    async fn count(self, root: &mut Conn) -> usize {
        let query = match self {
            Self::Databases => {
                "SELECT COUNT(*) FROM information_schema.SCHEMATA \
                 WHERE SCHEMA_NAME LIKE 'new%'"
            }
            // Each is written to the binary log.
            Self::Users => "SHOW GLOBAL STATUS LIKE 'Com_create_user'",
        };
        match self {
            Self::Databases => root.query_first(query).await.unwrap().unwrap(),
            Self::Users => {
                let row: (String, usize) =
                    root.query_first(query).await.unwrap().unwrap();
                row.1
            }
        }
    }
}

/// An instance and a connection of its root.
async fn garden(server: &TestServer) -> (Instance, Conn) {
    let databases = json!([{"name": "garden"}]);
    let instance = active(server, &json!({"databases": databases})).await;
    let path = format!("instances/{}/root", instance.id);
    let (_, root) = ask(server, Method::POST, &path, &json!(null)).await;
    let password = root["user"]["password"].as_str().unwrap();
    let host = instance.hostname.as_ref().unwrap();
    let root = login(host, "root", password, None).await.unwrap();
    (instance, root)
}

/// Waits until some of them exist, but not all.
async fn some(kind: Kind, root: &mut Conn) {
    let before = kind.count(root).await;
    loop {
        let made = kind.count(root).await - before;
        assert!(made < MANY, "it was too fast");
        if made > 2 {
            return;
        }
    }
}

/// Only a repeated request with the same key can finish the first one. Others
/// are refused.
async fn finish(server: &TestServer, kind: Kind, instance: &Instance) {
    let (path, body) = (kind.path(instance), kind.body());
    let other = json!({"databases": [{"name": "other"}]});
    let of_other = keyed(server, Method::POST, &path, &other, KEY).await;
    assert!([400, 422].contains(&of_other.0), "{of_other:?}");
    let (status, refused) = ask(server, Method::POST, &path, &body).await;
    assert_eq!(status, 400, "{refused}");
    assert!(message(&refused).contains("\"new000\""), "{refused}");
    for _ in 0..2 {
        let (status, answer) =
            keyed(server, Method::POST, &path, &body, KEY).await;
        assert_eq!(status, 202, "{answer}");
    }
    let list = format!("{path}/new059");
    let (status, answer) = match kind {
        Kind::Databases => {
            ask(server, Method::DELETE, &list, &json!(null)).await
        }
        Kind::Users => ask(server, Method::GET, &list, &json!(null)).await,
    };
    assert!([200, 202].contains(&status), "{answer}");
    if matches!(kind, Kind::Users) {
        let all = json!([{"name": "garden"}]);
        assert_eq!(answer["user"]["databases"], all);
    }
}

#[on_both_stores]
async fn what_a_killed_service_began_is_finished() {
    for kind in [Kind::Databases, Kind::Users] {
        let mut server = server().await;
        let (instance, mut root) = garden(&server).await;
        let (path, body) = (kind.path(&instance), kind.body());
        let request = {
            let url =
                format!("{}/v1.0/{}/{path}", server.url(), *server.account());
            clouddb_tests::http()
                .post(url)
                .header("X-Auth-Token", server.credentials().token)
                .header("Idempotency-Key", "again")
                .json(&body)
        };
        let asked = tokio::spawn(request.send());
        some(kind, &mut root).await;
        server.kill().await;
        asked.await.unwrap().unwrap_err();
        server.start_again().await;
        finish(&server, kind, &instance).await;
        root.disconnect().await.unwrap();
    }
}

#[on_both_stores]
async fn what_a_stopped_server_began_is_finished() {
    for kind in [Kind::Databases, Kind::Users] {
        let server = server().await;
        let (instance, mut root) = garden(&server).await;
        let (path, body) = (kind.path(&instance), kind.body());
        let process = server.census().process_of(&instance.id.to_string());
        let process = Pid::from_raw(process.unwrap()).unwrap();
        let asked = keyed(&server, Method::POST, &path, &body, KEY);
        let stop = async {
            some(kind, &mut root).await;
            kill_process(process, Signal::STOP).unwrap();
        };
        let ((status, answer), ()) = tokio::join!(asked, stop);
        kill_process(process, Signal::CONT).unwrap();
        assert_eq!(status, 503, "{answer}");
        assert!(message(&answer).contains("may be made"), "{answer}");
        eventually("it answers again", async || {
            let (status, _) =
                ask(&server, Method::GET, &path, &json!(null)).await;
            (status == 200).then_some(())
        })
        .await;
        finish(&server, kind, &instance).await;
        root.disconnect().await.unwrap();
    }
}
