//! Databases and users, as the server of an instance says.

use clouddb_client::types::{Fault, Instance};
use clouddb_tests::{TestServer, eventually};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use crate::{active, fault, server};

/// Databases and users that sort in another way than people would.
async fn library(server: &TestServer) -> Instance {
    let members = json!({
        "databases": [
            {"name": "library"}, {"name": "garden"}, {"name": "Zoo"},
            {"name": "a_b"},
        ],
        "users": [
            {"name": "bob", "password": "secret"},
            {"name": "ada", "password": "secret", "databases": [
                {"name": "library"}, {"name": "a_b"},
            ]},
            {"name": "ada", "password": "secret", "host": "10.0.0.1"},
            {"name": "Cleo", "password": "secret", "databases": [
                {"name": "Zoo"},
            ]},
        ],
    });
    active(server, &members).await
}

#[tokio::test]
async fn databases_are_listed_a_page_at_a_time() {
    let server = server().await;
    let instance = library(&server).await;
    let client = server.client();
    let (mut seen, mut marker) = (Vec::new(), None::<String>);
    loop {
        let list = client.list_databases().account_id(server.account());
        let list = list.instance_id(instance.id.to_string());
        let list = list.limit(std::num::NonZeroU32::new(3).unwrap());
        let list = match &marker {
            Some(marker) => list.marker(marker.as_str()),
            None => list,
        };
        let page = list.send().await.unwrap().into_inner();
        seen.extend(page.databases.iter().map(|it| it.name.clone()));
        let Some(links) = page.links else { break };
        marker = seen.last().cloned();
        let href = &links[0].href;
        assert!(href.contains("/databases?marker=garden&limit=3"), "{href}");
    }
    assert_eq!(seen, ["Zoo", "a_b", "garden", "library"]);
}

#[tokio::test]
async fn users_are_listed_with_what_they_may_use() {
    let server = server().await;
    let instance = library(&server).await;
    let client = server.client();
    let mut seen = Vec::new();
    let path = format!("instances/{}/users", instance.id);
    let mut next = Some(format!(
        "{}/v1.0/{}/{path}?limit=1",
        server.url(),
        *server.account()
    ));
    // As the links say.
    while let Some(href) = next {
        let request = reqwest::Client::new().get(href);
        let token = server.credentials().token;
        let reply = request.header("X-Auth-Token", token).send();
        let reply = reply.await.unwrap().error_for_status().unwrap();
        let page: clouddb_client::types::UserList =
            serde_json::from_str(&reply.text().await.unwrap()).unwrap();
        assert_eq!(page.users.len(), 1);
        seen.extend(page.users);
        next = page.links.map(|links| links[0].href.clone());
    }
    let expected = json!([
        {"name": "Cleo", "host": "%", "databases": [{"name": "Zoo"}]},
        {"name": "ada", "host": "%", "databases": [
            {"name": "a_b"}, {"name": "library"},
        ]},
        {"name": "ada", "host": "10.0.0.1", "databases": []},
        {"name": "bob", "host": "%", "databases": []},
    ]);
    assert_eq!(json!(seen), expected);
    let list = client.list_users().account_id(server.account());
    let list = list.instance_id(instance.id.to_string()).send().await;
    assert_eq!(json!(list.unwrap().users), expected);
}

#[tokio::test]
async fn a_server_that_does_not_answer_keeps_nobody_waiting() {
    let server = server().await;
    let instance = library(&server).await;
    let process = server.census().process_of(&instance.id.to_string());
    let process = Pid::from_raw(process.unwrap()).unwrap();
    kill_process(process, Signal::STOP).unwrap();
    let client = server.client();
    let began = std::time::Instant::now();
    let list = client.list_databases().account_id(server.account());
    let list = list.instance_id(instance.id.to_string()).send();
    let show = async {
        let show = client.show_instance().account_id(server.account());
        show.instance_id(instance.id.to_string()).send().await.unwrap();
        began.elapsed()
    };
    let (listed, shown) = tokio::join!(list, show);
    let took = began.elapsed();
    let away = fault(listed);
    assert!(matches!(away, Fault::ServiceUnavailable(_)), "{away}");
    assert!(away.detail().retry_after.is_some());
    assert!(shown < took, "others wait as well");
    kill_process(process, Signal::CONT).unwrap();
    eventually("it answers again", async || {
        let list = client.list_users().account_id(server.account());
        list.instance_id(instance.id.to_string()).send().await.ok()
    })
    .await;
}

#[tokio::test]
async fn an_instance_that_is_built_has_no_contents_yet() {
    let server = server().await;
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let body = crate::request(&json!({}));
    let id = create.body(body).send().await.unwrap().instance.id.to_string();
    let list = client.list_databases().account_id(server.account());
    let refused = fault(list.instance_id(&*id).send().await);
    assert!(matches!(refused, Fault::UnprocessableEntity(_)), "{refused}");
    let list = client.list_users().account_id(server.account());
    let unknown = uuid::Uuid::nil().to_string();
    let refused = fault(list.instance_id(unknown).send().await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
}
