//! Sources and replicas.

mod backups;
mod elections;
mod events;
mod histories;
mod kinds;
mod memory;
mod museum;
mod patience;
mod places;
mod readers;
mod requests;
mod rooms;
mod seeding;
mod shown;
mod troubles;

use clouddb_client::{
    ResponseValue,
    types::{
        ChangeInstanceRequest, Fault, Instance, InstanceAction, InstanceStatus,
    },
};
use clouddb_tests::{PATIENCE, TestServer, eventually, login, on_both_stores};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::{active, ask::ask, delete, fault, server};

const PASSWORD: &str = "correct-horse";

type Answer<T> = Result<ResponseValue<T>, clouddb_client::Error<Fault>>;

/// An instance with a database, and a connection of its user.
async fn library(server: &TestServer) -> (Instance, Conn) {
    let members = json!({
        "flavorRef": 2,
        "databases": [{"name": "library"}],
        "users": [{
            "name": "ada",
            "password": PASSWORD,
            "databases": [{"name": "library"}],
        }],
    });
    let instance = active(server, &members).await;
    let mut ada = log_in(&instance).await;
    let table = "CREATE TABLE book (id INT PRIMARY KEY, title TEXT)";
    ada.query_drop(table).await.unwrap();
    (instance, ada)
}

async fn log_in(instance: &Instance) -> Conn {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", PASSWORD, Some("library")).await.unwrap()
}

fn of(source: &Instance) -> Value {
    json!({"flavorRef": 2, "replica_of": source.id})
}

async fn replica(server: &TestServer, source: &Instance) -> Instance {
    active(server, &of(source)).await
}

async fn add(ada: &mut Conn, books: std::ops::Range<u32>) {
    for book in books {
        let insert = format!("INSERT INTO book VALUES ({book}, 'T{book}')");
        ada.query_drop(insert).await.unwrap();
    }
}

async fn count(instance: &Instance) -> u32 {
    rows(instance, "book").await.unwrap()
}

/// The number of rows in a table. Fails if the server has just become a source
/// or a replica, which disconnects its customers.
async fn rows(
    instance: &Instance,
    table: &str,
) -> Result<u32, mysql_async::Error> {
    let host = instance.hostname.as_deref().unwrap();
    let mut ada = login(host, "ada", PASSWORD, Some("library")).await?;
    let count = format!("SELECT COUNT(*) FROM {table}");
    let count: Option<u32> = ada.query_first(count).await?;
    ada.disconnect().await?;
    Ok(count.unwrap())
}

/// A checksum of the books.
async fn checksum(conn: &mut Conn) -> u64 {
    let row: Option<(String, Option<u64>)> =
        conn.query_first("CHECKSUM TABLE book").await.unwrap();
    row.unwrap().1.expect("there is the table")
}

async fn has(instance: &Instance, books: u32) {
    eventually("the books are there", async || {
        let found = rows(instance, "book").await.ok()?;
        (found == books).then_some(())
    })
    .await;
}

async fn show(server: &TestServer, id: uuid::Uuid) -> Instance {
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(id.to_string()).send().await.unwrap();
    shown.into_inner().instance
}

async fn reaches(
    server: &TestServer,
    id: uuid::Uuid,
    status: InstanceStatus,
) -> Instance {
    let client = server.client();
    client
        .wait_for_instance(&server.account(), id, status, PATIENCE)
        .await
        .unwrap()
}

async fn change(
    server: &TestServer,
    instance: &Instance,
    change: Value,
) -> Answer<()> {
    let body: ChangeInstanceRequest =
        serde_json::from_value(json!({"instance": change})).unwrap();
    let client = server.client();
    let patch = client.patch_instance().account_id(server.account());
    patch.instance_id(instance.id.to_string()).body(body).send().await
}

async fn act(
    server: &TestServer,
    instance: &Instance,
    action: &str,
) -> Answer<()> {
    let body: InstanceAction =
        serde_json::from_value(json!({action: {}})).unwrap();
    let client = server.client();
    let act = client.act_on_instance().account_id(server.account());
    act.instance_id(instance.id.to_string()).body(body).send().await
}

/// Takes away a file without which an instance's server can't start. Returns a
/// function that puts it back.
fn ruin(server: &TestServer, instance: &Instance) -> impl FnOnce() + use<> {
    let data = server.data().join("instances").join(instance.id.to_string());
    let tablespace = data.join("volume/data/ibdata1");
    let away = tablespace.with_extension("away");
    std::fs::rename(&tablespace, &away).unwrap();
    move || std::fs::rename(away, tablespace).unwrap()
}

/// Ejects a source as soon as the service knows that it has failed.
async fn eject(server: &TestServer, source: &Instance) {
    eventually("it is ejected", async || {
        act(server, source, "eject_replica_source").await.ok()
    })
    .await;
}

/// The steps of the latest operation of a kind on an instance.
async fn steps(
    server: &TestServer,
    instance: uuid::Uuid,
    kind: &str,
) -> Vec<Value> {
    let path = format!("operations?instance={instance}");
    let (_, all) = ask(server, Method::GET, &path, &Value::Null).await;
    let all = all["operations"].as_array().unwrap();
    let latest = all.iter().find(|it| it["kind"] == kind);
    let id = latest.unwrap()["id"].as_str().unwrap();
    let path = format!("operations/{id}");
    let (_, shown) = ask(server, Method::GET, &path, &Value::Null).await;
    shown["operation"]["steps"].as_array().unwrap().clone()
}

/// The process of an instance's server.
fn process(server: &TestServer, instance: &Instance) -> Pid {
    process_of(server, instance.id)
}

fn process_of(server: &TestServer, id: uuid::Uuid) -> Pid {
    let process = server.census().process_of(&id.to_string());
    Pid::from_raw(process.expect("it has a server")).unwrap()
}

fn kill(server: &TestServer, instance: &Instance) {
    kill_process(process(server, instance), Signal::KILL).unwrap();
}

/// When the data directory of an instance was created.
fn made_of(server: &TestServer, instance: &Instance) -> std::time::SystemTime {
    let own = format!("instances/{}/volume/data/ibdata1", instance.id);
    let metadata = std::fs::metadata(server.data().join(own)).unwrap();
    metadata.created().unwrap()
}

#[on_both_stores]
async fn what_customers_program_is_done_on_both() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    for statement in [
        "CREATE FUNCTION twice (number INT) RETURNS INT DETERMINISTIC \
         RETURN 2 * number",
        "CREATE PROCEDURE add_book (number INT) \
         INSERT INTO book VALUES (twice(number), 'once')",
        "CREATE TRIGGER shout BEFORE INSERT ON book \
         FOR EACH ROW SET NEW.title = CONCAT(UPPER(NEW.title), '!')",
        "CALL add_book(21)",
    ] {
        ada.query_drop(statement).await.unwrap();
    }
    has(&replica, 1).await;
    let mut reader = log_in(&replica).await;
    let book = "SELECT id, title, twice(id) FROM book";
    let found: Option<(u32, String, u32)> =
        reader.query_first(book).await.unwrap();
    assert_eq!(found, Some((42, "ONCE!".into(), 84)));
}

/// A replica applies its source's statements with all rights. So the log may
/// contain only the results of customers' programs, never calls of them.
#[on_both_stores]
async fn what_customers_program_is_not_done_with_more_rights() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    let evil = "CREATE FUNCTION evil (number INT) RETURNS INT DETERMINISTIC \
        SQL SECURITY INVOKER BEGIN \
        DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN END; \
        SET GLOBAL connect_timeout = 77; \
        UPDATE mysql.global_priv SET Priv = '{}'; \
        RETURN number; END";
    ada.query_drop(evil).await.unwrap();
    for statement in [
        "INSERT INTO book VALUES (evil(1), 'one')",
        "INSERT INTO book SELECT evil(2), 'two'",
        "UPDATE book SET title = 'more' WHERE id = evil(2)",
        "CREATE TABLE other SELECT evil(3) AS number",
        "SELECT evil(4)",
        "DO evil(5)",
    ] {
        // A statement that fails isn't replicated either.
        let _ = ada.query_drop(statement).await;
    }
    ada.query_drop("INSERT INTO book VALUES (9, 'last')").await.unwrap();
    let mut reader = log_in(&replica).await;
    let last = "SELECT COUNT(*) FROM book WHERE id = 9";
    eventually("the last one has arrived", async || {
        let found: Option<u8> = reader.query_first(last).await.unwrap();
        (found == Some(1)).then_some(())
    })
    .await;
    let timeout = "SELECT @@GLOBAL.connect_timeout <> 77";
    let kept: Option<bool> = reader.query_first(timeout).await.unwrap();
    assert_eq!(kept, Some(true));
    // All rights are still there.
    log_in(&replica).await;
}

#[on_both_stores]
async fn a_replica_follows_its_source_which_goes_on() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    add(&mut ada, 0..10).await;
    let before = process(&server, &source);
    let replica = replica(&server, &source).await;
    assert_eq!(process(&server, &source), before);
    // The earlier connection still works.
    add(&mut ada, 10..20).await;
    has(&replica, 20).await;

    let mut reader = log_in(&replica).await;
    let refused = reader.query_drop("DELETE FROM book").await.unwrap_err();
    assert!(refused.to_string().contains("read-only"), "{refused}");
    let shown = eventually("its server was asked", async || {
        let shown = show(&server, replica.id).await;
        shown.replication.is_some().then_some(shown)
    })
    .await;
    let replication = json!(shown.replication);
    assert_eq!(
        replication,
        json!({"state": "RUNNING", "seconds_behind_source": 0})
    );
    assert_eq!(shown.replica_of.unwrap().id, source.id);
    assert!(shown.replicas.is_empty());
    let shown = show(&server, source.id).await;
    assert!(shown.replica_of.is_none() && shown.replication.is_none());
    let replicas: Vec<_> =
        shown.replicas.iter().map(|it| (it.id, it.name.as_str())).collect();
    assert_eq!(replicas, [(replica.id, replica.name.as_str())]);

    // The replica also follows a source that has restarted.
    kill(&server, &source);
    let mut ada = eventually("the source is back", async || {
        let host = source.hostname.as_deref().unwrap();
        login(host, "ada", PASSWORD, Some("library")).await.ok()
    })
    .await;
    add(&mut ada, 20..30).await;
    has(&replica, 30).await;

    let client = server.client();
    let delete_source = client.delete_instance().account_id(server.account());
    let delete_source = delete_source.instance_id(source.id.to_string());
    let refused = fault(delete_source.send().await);
    assert!(matches!(refused, Fault::UnprocessableEntity(_)), "{refused}");
    assert!(refused.to_string().contains("replicas"), "{refused}");
    delete(&server, &replica).await;
    delete(&server, &source).await;
    assert!(server.census().directories.is_empty());
}

#[on_both_stores]
async fn replicas_are_listed_or_left_out() {
    let server = server().await;
    let (source, _ada) = library(&server).await;
    let replica = replica(&server, &source).await;
    let client = server.client();
    let ids = async |include: Option<&str>| {
        let list = client.list_instances().account_id(server.account());
        let list = match include {
            Some(include) => list.include_replicas(include),
            None => list,
        };
        let page = list.send().await.unwrap().into_inner();
        page.instances.into_iter().map(|it| it.id).collect::<Vec<_>>()
    };
    let mut both = [source.id, replica.id];
    both.sort();
    for include in [None, Some("true"), Some("yes"), Some("")] {
        assert_eq!(ids(include).await, both, "{include:?}");
    }
    for include in ["false", "False"] {
        assert_eq!(ids(Some(include)).await, [source.id]);
        let list = client.list_instances_in_detail();
        let list = list.account_id(server.account()).include_replicas(include);
        let page = list.send().await.unwrap().into_inner();
        let listed = page.instances.into_iter().map(|it| it.id);
        assert_eq!(listed.collect::<Vec<_>>(), [source.id]);
    }
    let list = client.list_replicas().account_id(server.account());
    let list = list.instance_id(source.id.to_string()).send().await.unwrap();
    let listed: Vec<_> = list.instances.iter().map(|it| it.id).collect();
    assert_eq!(listed, [replica.id]);
    let of = list.instances[0].replica_of.as_ref().unwrap().id;
    assert_eq!(of, source.id);
    let list = client.list_replicas().account_id(server.account());
    let list = list.instance_id(replica.id.to_string()).send().await.unwrap();
    assert!(list.instances.is_empty());
}
