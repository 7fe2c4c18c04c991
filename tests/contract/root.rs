//! Root: the user of an instance with access to all databases.

pub(crate) mod hostile;
mod kept;

use std::collections::BTreeSet;

use clouddb_client::types::{Fault, Instance};
use clouddb_tests::{Element, TestServer, login};
use mysql_async::{Conn, prelude::Queryable};
use reqwest::Method;
use serde_json::json;

use crate::{
    ask::{ask, keyed},
    databases::library,
    fault, server,
};

/// Enables root and returns its password.
async fn enable(server: &TestServer, instance: &Instance) -> String {
    let enable = server.client();
    let enable = enable.enable_root().account_id(server.account());
    let enable = enable.instance_id(instance.id.to_string()).send().await;
    let user = enable.unwrap().into_inner().user;
    assert_eq!(user.name, "root");
    user.password.to_string()
}

/// Whether the service shows root as enabled.
async fn is_enabled(server: &TestServer, instance: &Instance) -> bool {
    let show = server.client();
    let show = show.show_root().account_id(server.account());
    let show = show.instance_id(instance.id.to_string()).send().await;
    show.unwrap().root_enabled
}

async fn log_in(
    instance: &Instance,
    password: &str,
) -> Result<Conn, mysql_async::Error> {
    let host = instance.hostname.as_ref().unwrap();
    login(host, "root", password, None).await
}

/// The names of all listed users.
async fn listed(server: &TestServer, instance: &Instance) -> BTreeSet<String> {
    let list = server.client();
    let list = list.list_users().account_id(server.account());
    let list = list.instance_id(instance.id.to_string()).send().await;
    list.unwrap().users.iter().map(|user| user.name.clone()).collect()
}

#[tokio::test]
async fn root_is_enabled_with_a_new_password_each_time() {
    let server = server().await;
    let instance = library(&server).await;
    assert!(!is_enabled(&server, &instance).await);
    assert!(!listed(&server, &instance).await.contains("root"));

    let first = enable(&server, &instance).await;
    assert!(is_enabled(&server, &instance).await);
    let root = log_in(&instance, &first).await.unwrap();
    root.disconnect().await.unwrap();
    let second = enable(&server, &instance).await;
    assert_ne!(first, second);
    log_in(&instance, &first).await.unwrap_err();
    let mut root = log_in(&instance, &second).await.unwrap();

    // Root may do anything with any database, including new ones.
    for statement in [
        "CREATE DATABASE mine",
        "CREATE TABLE mine.tale (line TEXT)",
        "INSERT INTO mine.tale VALUES ('once')",
        "CREATE TABLE garden.tree (name TEXT)",
        "CREATE VIEW garden.forest AS SELECT * FROM mine.tale",
        "DROP DATABASE library",
    ] {
        root.query_drop(statement).await.unwrap();
    }
    root.disconnect().await.unwrap();
    let names = ["Zoo", "a_b", "garden", "mine"];
    assert_eq!(crate::databases::names(&server, &instance).await, names);
    let path = format!("instances/{}/users/root", instance.id);
    let (status, shown) = ask(&server, Method::GET, &path, &json!(null)).await;
    assert_eq!(status, 200, "{shown}");
    let all = names.map(|name| json!({"name": name}));
    let expected = json!({"name": "root", "host": "%", "databases": all});
    assert_eq!(shown["user"], expected);
    assert!(listed(&server, &instance).await.contains("root"));

    // Root can only be changed by enabling or disabling it.
    let access = format!("{path}/databases");
    for (method, path, body) in [
        (Method::DELETE, &path, json!(null)),
        (Method::PUT, &path, json!({"user": {"password": "mine"}})),
        (Method::PUT, &access, json!({"databases": [{"name": "garden"}]})),
        (Method::DELETE, &format!("{access}/garden"), json!(null)),
    ] {
        let (status, answer) = ask(&server, method, path, &body).await;
        assert_eq!(status, 400, "{path}: {answer}");
    }
    let log = server.log();
    assert!(!log.contains(&first) && !log.contains(&second));
}

#[tokio::test]
async fn root_is_disabled_as_often_as_somebody_likes() {
    let server = server().await;
    let instance = library(&server).await;
    let disable = async || {
        let disable = server.client();
        let disable = disable.disable_root().account_id(server.account());
        disable.instance_id(instance.id.to_string()).send().await
    };
    let refused = fault(disable().await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    assert!(!is_enabled(&server, &instance).await);

    let password = enable(&server, &instance).await;
    let mut root = log_in(&instance, &password).await.unwrap();
    // Disabling works repeatedly.
    for _ in 0..2 {
        assert_eq!(disable().await.unwrap().status(), 204);
        log_in(&instance, &password).await.unwrap_err();
        assert!(!is_enabled(&server, &instance).await);
        assert!(!listed(&server, &instance).await.contains("root"));
    }
    root.query_drop("SELECT 1").await.unwrap_err();
    let path = format!("instances/{}/users/root", instance.id);
    let (status, _) = ask(&server, Method::GET, &path, &json!(null)).await;
    assert_eq!(status, 400);

    let password = enable(&server, &instance).await;
    let root = log_in(&instance, &password).await.unwrap();
    root.disconnect().await.unwrap();
}

#[tokio::test]
async fn root_is_written_as_xml() {
    let server = server().await;
    let instance = library(&server).await;
    let path = format!("instances/{}/root", instance.id);
    let url = format!("{}/v1.0/{}/{path}", server.url(), *server.account());
    let ask = async |method: Method, suffix: &str| {
        let token = server.credentials().token;
        let request = clouddb_tests::http()
            .request(method, format!("{url}{suffix}"))
            .header("X-Auth-Token", token)
            .header("Accept", "application/xml");
        let reply = request.send().await.unwrap().error_for_status().unwrap();
        Element::read(&reply.text().await.unwrap()).unwrap()
    };
    let never = ask(Method::GET, "").await;
    assert_eq!((&*never.name, &*never.text), ("rootEnabled", "False"));
    let root = ask(Method::POST, ".xml").await;
    assert_eq!(root.name, "user");
    let [(name, root), (word, password)] = &root.attributes[..] else {
        panic!("{root:?}");
    };
    assert_eq!([name, root, word], ["name", "root", "password"]);
    let root = log_in(&instance, password).await.unwrap();
    root.disconnect().await.unwrap();
    let ever = ask(Method::GET, ".xml").await;
    assert_eq!((&*ever.name, &*ever.text), ("rootEnabled", "True"));
}

#[tokio::test]
async fn a_request_that_is_sent_again_is_told_the_same_password() {
    let server = server().await;
    let instance = library(&server).await;
    let path = format!("instances/{}/root", instance.id);
    let enable = async |key| {
        let nothing = json!(null);
        let answer =
            keyed(&server, Method::POST, &path, &nothing, Some(key)).await;
        let (status, answer) = answer;
        assert_eq!(status, 200, "{answer}");
        answer["user"]["password"].as_str().unwrap().to_owned()
    };
    let first = enable("one").await;
    assert_eq!(enable("one").await, first);
    let second = enable("two").await;
    assert_ne!(first, second);
    // A repeated request changes nothing.
    assert_eq!(enable("one").await, first);
    log_in(&instance, &first).await.unwrap_err();
    let root = log_in(&instance, &second).await.unwrap();
    root.disconnect().await.unwrap();

    // The store doesn't contain the password.
    let data = std::fs::read_dir(server.data()).unwrap();
    for file in data.map(|file| file.unwrap().path()) {
        if !file.is_file() {
            continue;
        }
        let text = std::fs::read(&file).unwrap();
        for password in [&first, &second] {
            let mut all = text.windows(password.len());
            let is_there = all.any(|part| part == password.as_bytes());
            assert!(!is_there, "{} has the password", file.display());
        }
    }
}
