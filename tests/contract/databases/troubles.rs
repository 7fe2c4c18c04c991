//! Servers that don't answer, and what blocks them.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Instant,
};

use clouddb_client::types::InstanceStatus;
use clouddb_tests::{PATIENCE, eventually, login};
use futures::future::join_all;
use mysql_async::prelude::Queryable;
use reqwest::Method;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use super::{library, names};
use crate::{
    active,
    ask::{ask, message},
    server,
};

#[tokio::test]
async fn a_server_that_does_not_answer_keeps_nobody_waiting() {
    let server = server().await;
    let instance = library(&server).await;
    let other = active(&server, &json!({})).await;
    let process = server.census().process_of(&instance.id.to_string());
    let process = Pid::from_raw(process.unwrap()).unwrap();
    kill_process(process, Signal::STOP).unwrap();
    let path = format!("instances/{}", instance.id);
    let asked = [
        (Method::GET, "/databases", json!(null)),
        (Method::POST, "/databases", json!({"databases": [{"name": "new"}]})),
        (Method::DELETE, "/databases/garden", json!(null)),
        (Method::GET, "/users", json!(null)),
        (Method::PUT, "/users/bob", json!({"user": {"password": "other"}})),
        (Method::DELETE, "/users/bob", json!(null)),
        (Method::GET, "/root", json!(null)),
        (Method::POST, "/root", json!(null)),
        (Method::DELETE, "/root", json!(null)),
    ];
    let began = Instant::now();
    let away = join_all(asked.map(async |(method, below, body)| {
        let path = format!("{path}{below}");
        let (status, answer) = ask(&server, method, &path, &body).await;
        assert_eq!(status, 503, "{below}: {answer}");
        assert!(answer["serviceUnavailable"]["retryAfter"].is_string());
        began.elapsed()
    }));
    // Requests about other instances don't wait.
    let others = async {
        let made = json!({"databases": [{"name": "new"}]});
        let path = format!("instances/{}/databases", other.id);
        let (status, _) = ask(&server, Method::POST, &path, &made).await;
        assert_eq!(status, 202);
        names(&server, &other).await;
        began.elapsed()
    };
    // The server goes on only after all of these requests have ended.
    let (away, others) = tokio::join!(away, others);
    kill_process(process, Signal::CONT).unwrap();
    let shortest = away.iter().min().unwrap();
    assert!(others < *shortest, "others wait as well");
    eventually("it answers again", async || {
        let list = server.client();
        let list = list.list_users().account_id(server.account());
        list.instance_id(instance.id.to_string()).send().await.ok()
    })
    .await;
}

#[tokio::test]
async fn a_database_that_is_in_use_is_not_waited_for_longer() {
    let server = server().await;
    let instance = library(&server).await;
    let host = instance.hostname.clone().unwrap();
    let mut ada = login(&host, "ada", "secret", Some("library")).await.unwrap();
    ada.query_drop("CREATE TABLE book (title TEXT)").await.unwrap();
    ada.query_drop("START TRANSACTION").await.unwrap();
    ada.query_drop("SELECT * FROM book").await.unwrap();

    let path = format!("instances/{}/databases/library", instance.id);
    // Ada commits only after the answer.
    let (status, held_up) =
        ask(&server, Method::DELETE, &path, &json!(null)).await;
    assert_eq!(status, 503, "{held_up}");
    assert!(message(&held_up).contains("may be made"), "{held_up}");
    assert!(names(&server, &instance).await.contains(&"library".to_owned()));

    ada.query_drop("COMMIT").await.unwrap();
    let delete = || ask(&server, Method::DELETE, &path, &json!(null));
    eventually("it is deleted", async || {
        (delete().await.0 == 202).then_some(())
    })
    .await;
    ada.disconnect().await.unwrap();
}

#[tokio::test]
async fn a_server_that_is_full_has_a_place_for_the_service() {
    let server = server().await;
    let instance = library(&server).await;
    let host = instance.hostname.clone().unwrap();
    let mut crowd = Vec::new();
    // Log in until the server is full. A user may have several connections.
    let refused = loop {
        match login(&host, "ada", "secret", None).await {
            Ok(one) => crowd.push(one),
            Err(refused) => break refused,
        }
        assert!(crowd.len() < 10_000);
    };
    assert!(refused.to_string().contains("Too many"), "{refused}");

    // Several requests at once share the one reserved connection.
    let path = format!("instances/{}/databases", instance.id);
    let made = join_all((0..6).map(async |number| {
        let name = format!("new{number}");
        let made = json!({"databases": [{"name": name}]});
        ask(&server, Method::POST, &path, &made).await
    }));
    for (status, answer) in made.await {
        assert_eq!(status, 202, "{answer}");
    }
    assert_eq!(names(&server, &instance).await.len(), 10);
    for one in crowd {
        one.disconnect().await.unwrap();
    }
}

#[tokio::test]
async fn who_asks_while_the_server_starts_anew_is_told_so() {
    const READERS: usize = 8;
    let server = server().await;
    let instance = library(&server).await;
    let path = format!("instances/{}", instance.id);
    let is_over = AtomicBool::new(false);
    let readers = join_all((0..READERS).map(async |_| {
        let mut refused = 0;
        while !is_over.load(Ordering::Relaxed) {
            let path = format!("{path}/users");
            let (status, answer) =
                ask(&server, Method::GET, &path, &json!(null)).await;
            match status {
                200 => {}
                422 => refused += 1,
                _ => panic!("{status}: {answer}"),
            }
        }
        refused
    }));
    let restarts = async {
        for _ in 0..3 {
            let path = format!("{path}/action");
            let restart = json!({"restart": {}});
            let (status, answer) =
                ask(&server, Method::POST, &path, &restart).await;
            assert_eq!(status, 202, "{answer}");
            let (client, account) = (server.client(), server.account());
            let active = InstanceStatus::Active;
            let back = client.wait_for_instance(
                &account,
                instance.id,
                active,
                PATIENCE,
            );
            back.await.unwrap();
        }
        is_over.store(true, Ordering::Relaxed);
    };
    let (refused, ()) = tokio::join!(readers, restarts);
    assert!(refused.iter().sum::<usize>() > 0, "no request was refused");
}
