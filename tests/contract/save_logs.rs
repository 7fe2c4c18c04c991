//! Saved logs of instances.

mod troubles;

use std::{
    fs::{self, Permissions},
    os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink},
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, NaiveDateTime, Utc};
use clouddb_client::types::{
    Instance, InstanceStatus, OperationState, OperationSummary,
};
use clouddb_engine::{Admin, Layout, MasterSecret};
use clouddb_tests::{Options, Swift, TestServer, eventually, login};
use mysql_async::prelude::Queryable;
use reqwest::Method;
use rustix::system::uname;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{PROGRAM, active, ask::ask, configurations, server};

const LOG: &str = "mariadbd.log";
const SLOW_LOG: &str = "mariadbd-slow.log";

/// A saved log.
#[derive(Debug)]
struct Saved {
    /// When it was requested.
    asked: DateTime<Utc>,
    log: String,
    text: String,
}

async fn ask_to_save(server: &TestServer, id: Uuid) -> (u16, Value) {
    let path = format!("instances/{id}/action");
    let body = json!({"save_logs": {"allow_ha": true}});
    ask(server, Method::POST, &path, &body).await
}

/// The latest request to save an instance's logs.
async fn last(server: &TestServer, id: Uuid) -> Option<OperationSummary> {
    let client = server.client();
    let list = client.list_operations().account_id(server.account());
    let list = list.instance(id.to_string()).send().await.unwrap();
    list.into_inner().operations.into_iter().find(|it| it.kind == "save_logs")
}

/// The latest request, after its end.
async fn ended(server: &TestServer, id: Uuid) -> OperationSummary {
    let under_way = [OperationState::Queued, OperationState::Running];
    eventually("the logs are saved or not", async || {
        let last = last(server, id).await;
        last.filter(|it| !under_way.contains(&it.state))
    })
    .await
}

/// Waits until no logs of an instance are being saved.
pub(crate) async fn none_under_way(server: &TestServer, id: Uuid) {
    if last(server, id).await.is_some() {
        ended(server, id).await;
    }
}

async fn save(server: &TestServer, id: Uuid) {
    let (status, answer) = ask_to_save(server, id).await;
    assert_eq!((status, answer), (202, Value::Null));
    let ended = ended(server, id).await;
    assert_eq!(ended.state, OperationState::Succeeded, "{ended:?}");
}

fn container(server: &TestServer) -> PathBuf {
    server.data().join("backups/z_MYSQL_LOGS")
}

fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> =
        names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

/// The saved logs of an instance, oldest first.
fn saved(server: &TestServer, id: Uuid) -> Vec<Saved> {
    let own = container(server).join(&**server.account()).join(id.to_string());
    let mut saved = Vec::new();
    for moment in names(&own) {
        let asked = NaiveDateTime::parse_from_str(&moment, "%Y%m%dT%H%M%S%.fZ");
        let asked = asked.unwrap().and_utc();
        for log in names(&own.join(&moment)) {
            let text = fs::read_to_string(own.join(&moment).join(&log));
            saved.push(Saved { asked, log, text: text.unwrap() });
        }
    }
    saved
}

fn log(server: &TestServer, id: Uuid) -> PathBuf {
    server.data().join(format!("instances/{id}/run/{LOG}"))
}

async fn show(server: &TestServer, id: Uuid) -> Instance {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(id.to_string()).send().await.unwrap();
    shown.into_inner().instance
}

#[tokio::test]
async fn a_log_is_saved_as_the_server_wrote_it() {
    let server = server().await;
    let id = active(&server, &json!({})).await.id;
    let before = Utc::now();
    save(&server, id).await;
    let after = Utc::now();
    let first = saved(&server, id);
    let [only] = first.as_slice() else { panic!("{first:?}") };
    assert_eq!(only.log, LOG);
    assert!((before..after).contains(&only.asked), "{only:?}");
    assert!(only.text.contains("ready for connections"), "{only:?}");
    assert_eq!(only.text, fs::read_to_string(log(&server, id)).unwrap());

    // The next request saves the log again.
    save(&server, id).await;
    let both = saved(&server, id);
    assert_eq!(both.len(), 2);
    assert!(both[0].asked < both[1].asked);
    assert_eq!(show(&server, id).await.status, InstanceStatus::Active);
    assert_eq!(names(&server.data().join("backups/.unfinished")), [""; 0]);

    // Saved logs outlive the instance.
    crate::delete(&server, &show(&server, id).await).await;
    assert_eq!(saved(&server, id).len(), 2);
}

#[tokio::test]
async fn slow_queries_have_a_log_of_their_own() {
    let server = server().await;
    let values = json!({"slow_query_log": 1, "long_query_time": 0});
    let group = configurations::group(&server, &values).await;
    let members = json!({
        "configuration": group.id,
        "databases": [{"name": "library"}],
        "users": [{
            "name": "ada",
            "password": "correct-horse",
            "databases": [{"name": "library"}],
        }],
    });
    let instance = active(&server, &members).await;
    let host = instance.hostname.as_deref().unwrap();
    let mut ada = login(host, "ada", "correct-horse", None).await.unwrap();
    let query = "SELECT 'the analytical engine'";
    ada.query_drop(query).await.unwrap();
    ada.disconnect().await.unwrap();
    save(&server, instance.id).await;
    let saved = saved(&server, instance.id);
    let logs: Vec<_> = saved.iter().map(|it| it.log.as_str()).collect();
    assert_eq!(logs, [SLOW_LOG, LOG]);
    assert!(saved[0].text.contains(query), "{saved:?}");
}

#[tokio::test]
async fn a_replica_and_one_that_failed_have_logs_as_well() {
    let server = server().await;
    let source = active(&server, &json!({"flavorRef": 2})).await.id;
    let of = json!({"flavorRef": 2, "replica_of": source});
    let replica = active(&server, &of).await.id;
    for id in [source, replica] {
        save(&server, id).await;
        assert_eq!(saved(&server, id).len(), 1);
    }
    let store = server.store().await;
    let mut transaction = store.begin().await.unwrap();
    let error = clouddb_model::InstanceStatus::Error;
    let status = transaction.set_status(replica.into(), error, None);
    status.await.unwrap();
    transaction.commit().await.unwrap();
    save(&server, replica).await;
    assert_eq!(saved(&server, replica).len(), 2);
    assert_eq!(show(&server, replica).await.status, InstanceStatus::Error);
}

#[tokio::test]
async fn an_account_saves_no_more_logs_than_it_may() {
    let quotas = Some("log_gigabytes = 1".into());
    let options = Options { quotas, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let id = active(&server, &json!({})).await.id;
    save(&server, id).await;
    let own = container(&server).join(&**server.account());
    let earlier = own.join(format!("{}/earlier", Uuid::new_v4()));
    fs::create_dir_all(&earlier).unwrap();
    let large = fs::File::create(earlier.join(LOG)).unwrap();
    large.set_len(1 << 30).unwrap();

    assert_eq!(ask_to_save(&server, id).await.0, 202);
    let failed = ended(&server, id).await;
    assert_eq!(failed.state, OperationState::Failed);
    assert_eq!(failed.attempts, 1, "it would be the same another time");
    let why = failed.error.unwrap();
    assert!(why.contains(" of saved logs, and may have no more"), "{why}");
    assert_eq!(saved(&server, id).len(), 1);
    assert_eq!(show(&server, id).await.status, InstanceStatus::Active);

    fs::remove_dir_all(&earlier).unwrap();
    save(&server, id).await;
    assert_eq!(saved(&server, id).len(), 2);
}

#[tokio::test]
async fn who_may_create_may_save_logs_and_nothing_more() {
    let identity = "tokens = [{ token = \"a-token-of-a-creator\", account = \
                    \"1234\", roles = [\"creator\"] }]";
    let options =
        Options { identity: Some(identity.into()), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let act = async |body: Value| {
        let url = format!("{}/v1.0/1234/instances/none/action", server.url());
        let request = clouddb_tests::http().post(url).json(&body);
        let token = "a-token-of-a-creator";
        let reply = request.header("X-Auth-Token", token).send().await;
        reply.unwrap().status().as_u16()
    };
    // The role is allowed to do this, but there is no such instance.
    assert_eq!(act(json!({"save_logs": {}})).await, 404);
    let version = json!({"datastore_type": "a", "datastore_version": "b"});
    for action in [
        json!({"restart": {}}),
        json!({"restart": null}),
        json!({"resize": {"flavorRef": 1}}),
        json!({"promote_to_replica_source": {}}),
        json!({"eject_replica_source": {}}),
        json!({"upgrade": version}),
    ] {
        assert_eq!(act(action.clone()).await, 403, "{action}");
    }
    // Other requests with the same effect are forbidden too.
    let change = async |member: &str, value: Value| {
        let url = format!("{}/v1.0/1234/instances/none", server.url());
        let body = json!({"instance": {member: value}});
        let request = clouddb_tests::http().patch(url).json(&body);
        let token = "a-token-of-a-creator";
        let reply = request.header("X-Auth-Token", token).send().await;
        reply.unwrap().status().as_u16()
    };
    assert_eq!(change("name", json!("other")).await, 404);
    for (member, value) in [
        ("expires_at", json!("2030-01-01T00:00:00")),
        ("expires_at", json!(null)),
        ("deletion_protection", json!(false)),
        ("datastore_version", json!("10.12")),
    ] {
        assert_eq!(change(member, value).await, 403, "{member}");
    }
}

#[tokio::test]
async fn in_a_swift_logs_have_a_container_of_their_own() {
    let swift = Swift::start(&json!({}));
    let backups = format!(
        "store = {{ kind = \"swift\", container = \"backups\", auth = {{ \
         login = \"v1\", url = \"http://127.0.0.1:{}/auth/v1.0\", user = \
         \"test:tester\", key = \"testing\" }} }}",
        swift.port
    );
    let options = Options { backups: Some(backups), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let id = active(&server, &json!({})).await.id;
    save(&server, id).await;
    let found = swift.contents("z_MYSQL_LOGS").await;
    let [only] = found.as_slice() else { panic!("{found:?}") };
    let begin = format!("{}/{id}/", *server.account());
    assert!(only.starts_with(&begin) && only.ends_with(LOG), "{only}");
    assert!(swift.contents("backups").await.is_empty());
}

/// Where earlier releases had the log of slow queries.
fn former(server: &TestServer, id: Uuid) -> PathBuf {
    let data = server.data().join(format!("instances/{id}/volume/data"));
    data.join(SLOW_LOG)
}

#[tokio::test]
async fn logs_of_queries_are_cut_and_saved_and_take_nothing_of_the_volume() {
    let server = server().await;
    let values = json!({
        "slow_query_log": 1, "long_query_time": 0, "general_log": 1,
    });
    let group = configurations::group(&server, &values).await;
    let members = json!({
        "configuration": group.id,
        "users": [{"name": "ada", "password": "correct-horse"}],
    });
    let instance = active(&server, &members).await;
    // An earlier release's server left this.
    fs::write(former(&server, instance.id), "long ago").unwrap();
    let host = instance.hostname.as_deref().unwrap();
    let mut ada = login(host, "ada", "correct-horse", None).await.unwrap();
    let [general, slow] = ["mariadbd-general.log", SLOW_LOG];
    let temporary =
        server.data().join(format!("instances/{}/tmp", instance.id));
    let length = |name: &str| {
        let found = fs::metadata(temporary.join(name));
        found.map(|it| it.len()).unwrap_or_default()
    };
    // Short enough that the log has the whole statement.
    let text = "x".repeat(200_000);
    let mut written = 0;
    eventually("both were put aside", async || {
        let query = format!("SELECT LENGTH('{text}') + {written}");
        let has: Option<u32> = ada.query_first(query).await.unwrap();
        assert_eq!(has, Some(200_000 + written));
        written += 1;
        let aside = [general, slow].map(|log| length(&format!("{log}.1")));
        aside.iter().all(|it| *it > 16 << 20).then_some(())
    })
    .await;
    // The service checks the length only once a second.
    eventually("what is written is short again", async || {
        let lengths = [general, slow].map(length);
        lengths.iter().all(|it| (1..=16 << 20).contains(it)).then_some(())
    })
    .await;
    assert!(!former(&server, instance.id).exists());
    let last = "SELECT 'the last one'";
    ada.query_drop(last).await.unwrap();
    save(&server, instance.id).await;
    let saved = saved(&server, instance.id);
    let logs: Vec<_> = saved.iter().map(|it| it.log.as_str()).collect();
    let [general_1, slow_1] = [general, slow].map(|log| format!("{log}.1"));
    assert_eq!(logs, [general, &general_1, slow, &slow_1, LOG]);
    for log in [&saved[0], &saved[2]] {
        assert!(log.text.contains(last), "{}", log.log);
    }
    // Customers don't see the service's own statements.
    for log in &saved {
        assert!(!log.text.contains("GET_LOCK"), "{}", log.log);
        assert!(!log.text.contains("IDENTIFIED"), "{}", log.log);
    }
    // Customers could neither read nor clear logs in tables.
    let values = json!({"log_output": "TABLE"});
    let tables = json!({"configuration": {"name": "t", "values": values}});
    let (status, answer) =
        ask(&server, Method::POST, "configurations", &tables).await;
    assert_eq!(status, 400, "{answer}");
    assert!(answer.to_string().contains("isn't offered"), "{answer}");
}

/// Waits for a query, which is logged after its answer.
async fn is_written(log: &Path, query: &str) {
    eventually("the query is logged", async || {
        let text = fs::read_to_string(log).ok()?;
        text.contains(query).then_some(())
    })
    .await;
}

/// Servers of earlier releases write these logs to the data directory until
/// they are told another place.
#[tokio::test]
async fn logs_of_a_server_that_an_earlier_release_started_are_taken_over() {
    let mut server = server().await;
    let values = json!({
        "slow_query_log": 1, "long_query_time": 0, "general_log": 1,
    });
    let group = configurations::group(&server, &values).await;
    let members = json!({
        "configuration": group.id,
        "users": [{"name": "ada", "password": "correct-horse"}],
    });
    let instance = active(&server, &members).await;
    server.stop().await;
    let former = former(&server, instance.id);
    let data = former.parent().unwrap();
    let machine = uname();
    let machine = machine.nodename().to_string_lossy();
    let machine = machine.rsplit_once('.').map_or(&*machine, |it| it.0);
    let general = data.join(format!("{machine}.log"));
    let place = tempfile::tempdir().unwrap();
    fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
    symlink(data, place.path().join("tmp")).unwrap();
    // The general log had another name.
    fs::write(&general, "").unwrap();
    let owner = fs::metadata(data).unwrap();
    chown(&general, Some(owner.uid()), Some(owner.gid())).unwrap();
    symlink(&general, data.join("mariadbd-general.log")).unwrap();
    let before = Layout::of(place.path().to_owned());
    let own = server.data();
    let secret = MasterSecret::load_or_create(&own.join("secret")).unwrap();
    let id = instance.id.to_string();
    let layout = Layout::of(own.join("instances").join(&id));
    let patience = Duration::from_secs(20);
    let admin = Admin::connect(&layout, &secret, instance.id.into(), patience);
    let mut admin = admin.await.unwrap();
    admin.open_customers_logs(&before).await.unwrap();
    admin.close().await.unwrap();
    let host = instance.hostname.as_deref().unwrap();
    let mut ada = login(host, "ada", "correct-horse", None).await.unwrap();
    ada.query_drop("SELECT 'before'").await.unwrap();
    for log in [&former, &general] {
        is_written(log, "'before'").await;
    }
    let process = server.census().process_of(&id);

    server.start_again().await;
    eventually("the logs are elsewhere", async || {
        (!former.exists() && !general.exists()).then_some(())
    })
    .await;
    ada.query_drop("SELECT 'after'").await.unwrap();
    for name in [SLOW_LOG, "mariadbd-general.log"] {
        let log = own.join("instances").join(&id).join("tmp").join(name);
        is_written(&log, "'after'").await;
    }
    assert!(!former.exists() && !general.exists());
    assert_eq!(server.census().process_of(&id), process, "it went on");
}
