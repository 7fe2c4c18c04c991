//! The databases of an instance, as its server has them.

mod troubles;

use clouddb_client::types::{CreateDatabasesRequest, Fault, Instance};
use clouddb_tests::{TestServer, login};
use mysql_async::prelude::Queryable;
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    active,
    ask::{ask, message},
    fault, server,
};

/// Names that servers sort in another order than people do.
pub(crate) async fn library(server: &TestServer) -> Instance {
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

/// The names of an instance's databases.
pub(crate) async fn names(
    server: &TestServer,
    instance: &Instance,
) -> Vec<String> {
    let client = server.client();
    let list = client.list_databases().account_id(server.account());
    let list = list.instance_id(instance.id.to_string()).send().await;
    let list = list.unwrap().into_inner();
    list.databases.into_iter().map(|it| it.name).collect()
}

fn body(databases: &Value) -> CreateDatabasesRequest {
    serde_json::from_value(json!({"databases": databases})).unwrap()
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
async fn databases_are_created_and_deleted() {
    let server = server().await;
    let users = json!([{"name": "ada", "password": "secret"}]);
    let instance = active(&server, &json!({"users": users})).await;
    let (client, id) = (server.client(), instance.id.to_string());
    let create = client.create_databases().account_id(server.account());
    let given = json!([
        {"name": "plain"},
        {"name": "swiss", "character_set": "LATIN1"},
        {"name": "a b?c#d@e", "character_set": "utf8",
         "collate": "utf8_bin"},
    ]);
    let create = create.instance_id(&*id).body(body(&given));
    assert_eq!(create.send().await.unwrap().status(), 202);
    assert_eq!(
        names(&server, &instance).await,
        ["a b?c#d@e", "plain", "swiss"]
    );

    let names = ["a b?c#d@e", "plain", "swiss"];
    let access = names.map(|name| json!({"name": name}));
    let path = format!("instances/{id}/users/ada/databases");
    let granted = json!({"databases": access});
    let (status, _) = ask(&server, Method::PUT, &path, &granted).await;
    assert_eq!(status, 202);
    let mut ada =
        login(&instance.hostname.clone().unwrap(), "ada", "secret", None)
            .await
            .unwrap();
    let collations: Vec<(String, String)> = ada
        .query(
            "SELECT SCHEMA_NAME, DEFAULT_COLLATION_NAME FROM \
             information_schema.SCHEMATA WHERE SCHEMA_NAME <> \
             'information_schema' ORDER BY SCHEMA_NAME",
        )
        .await
        .unwrap();
    let expected = [
        ("a b?c#d@e", "utf8mb3_bin"),
        ("plain", "utf8mb3_general_ci"),
        ("swiss", "latin1_swedish_ci"),
    ];
    let expected = expected.map(|(a, b)| (a.to_owned(), b.to_owned()));
    assert_eq!(collations, expected);
    ada.disconnect().await.unwrap();

    let delete = async |name: &str| {
        let delete = client.delete_database().account_id(server.account());
        delete.instance_id(&*id).database_name(name).send().await
    };
    assert_eq!(delete("a b?c#d@e").await.unwrap().status(), 202);
    assert_eq!(crate::databases::names(&server, &instance).await.len(), 2);
    for unknown in ["a b?c#d@e", "Plain", "..%2fx"] {
        let refused = fault(delete(unknown).await);
        assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    }
}

#[tokio::test]
async fn nothing_is_created_if_a_name_is_taken() {
    let server = server().await;
    let instance = library(&server).await;
    let client = server.client();
    let create = client.create_databases().account_id(server.account());
    let given = json!([{"name": "new"}, {"name": "garden"}]);
    let create = create.instance_id(instance.id.to_string());
    let refused = fault(create.body(body(&given)).send().await);
    assert!(matches!(refused, Fault::BadRequest(_)), "{refused}");
    let message = &refused.detail().message;
    assert!(
        message.contains("/databases/1/name: there is a database \"garden\""),
        "{message}"
    );
    let expected = ["Zoo", "a_b", "garden", "library"];
    assert_eq!(names(&server, &instance).await, expected);
}

#[tokio::test]
async fn nobody_may_use_another_database_of_the_same_name() {
    let server = server().await;
    let instance = library(&server).await;
    let path = format!("instances/{}", instance.id);
    let databases = format!("{path}/databases");
    let of_ada = format!("{path}/users/ada/databases");
    let delete = format!("{databases}/a_b");
    let (status, _) = ask(&server, Method::DELETE, &delete, &json!(null)).await;
    assert_eq!(status, 202);
    let (_, access) = ask(&server, Method::GET, &of_ada, &json!(null)).await;
    assert_eq!(access, json!({"databases": [{"name": "library"}]}));

    let again = json!({"databases": [{"name": "a_b"}]});
    let (status, _) = ask(&server, Method::POST, &databases, &again).await;
    assert_eq!(status, 202);
    let (_, access) = ask(&server, Method::GET, &of_ada, &json!(null)).await;
    assert_eq!(access, json!({"databases": [{"name": "library"}]}));
    let host = instance.hostname.unwrap();
    login(&host, "ada", "secret", Some("a_b")).await.unwrap_err();
    let ada = login(&host, "ada", "secret", Some("library")).await.unwrap();
    ada.disconnect().await.unwrap();
}

#[tokio::test]
async fn rights_wait_for_their_database_and_go_with_it() {
    let server = server().await;
    let instance = library(&server).await;
    let path = format!("instances/{}", instance.id);
    let databases = format!("{path}/databases");
    let host = instance.hostname.clone().unwrap();
    let access = async |user: &str| {
        let path = format!("{path}/users/{user}/databases");
        let (status, access) =
            ask(&server, Method::GET, &path, &Value::Null).await;
        assert_eq!(status, 200, "{access}");
        access["databases"].clone()
    };
    let eve = json!({"users": [{
        "name": "eve", "password": "secret",
        "databases": [{"name": "to_morrow"}, {"name": "library"}],
    }]});
    let users = format!("{path}/users");
    assert_eq!(ask(&server, Method::POST, &users, &eve).await.0, 202);
    let bob = format!("{path}/users/bob/databases");
    let granted = json!({"databases": [{"name": "to_morrow"}]});
    assert_eq!(ask(&server, Method::PUT, &bob, &granted).await.0, 202);
    let of_both = json!([{"name": "library"}, {"name": "to_morrow"}]);
    assert_eq!(access("eve").await, of_both);
    let there = ["Zoo", "a_b", "garden", "library"];
    assert_eq!(names(&server, &instance).await, there);
    login(&host, "eve", "secret", Some("to_morrow")).await.unwrap_err();

    let make = json!({"databases": [{"name": "to_morrow"}]});
    assert_eq!(ask(&server, Method::POST, &databases, &make).await.0, 202);
    for user in ["eve", "bob"] {
        let user = login(&host, user, "secret", Some("to_morrow")).await;
        user.unwrap().disconnect().await.unwrap();
    }
    login(&host, "ada", "secret", Some("to_morrow")).await.unwrap_err();

    // A user drops the database. The grants stay until they are revoked.
    let mut eve = login(&host, "eve", "secret", None).await.unwrap();
    eve.query_drop("DROP DATABASE to_morrow").await.unwrap();
    eve.disconnect().await.unwrap();
    assert_eq!(access("eve").await, of_both);
    let one = format!("{bob}/to_morrow");
    assert_eq!(ask(&server, Method::DELETE, &one, &Value::Null).await.0, 202);
    assert_eq!(access("bob").await, json!([]));
    let it = format!("{databases}/to_morrow");
    assert_eq!(ask(&server, Method::DELETE, &it, &Value::Null).await.0, 202);
    assert_eq!(access("eve").await, json!([{"name": "library"}]));
    // Neither is a database whose name the server doesn't allow.
    for it in [it, format!("{databases}/%F0%9F%A6%80")] {
        let (status, _) = ask(&server, Method::DELETE, &it, &Value::Null).await;
        assert_eq!(status, 404, "{it}");
    }
}

#[tokio::test]
async fn a_database_that_another_one_refers_to_is_not_deleted() {
    let server = server().await;
    let instance = library(&server).await;
    let host = instance.hostname.clone().unwrap();
    let mut ada = login(&host, "ada", "secret", Some("library")).await.unwrap();
    for statement in [
        "CREATE TABLE book (id INT PRIMARY KEY)",
        "CREATE TABLE a_b.loan (book INT, FOREIGN KEY (book) \
         REFERENCES library.book (id))",
    ] {
        ada.query_drop(statement).await.unwrap();
    }
    let path = format!("instances/{}/databases/library", instance.id);
    let delete = || ask(&server, Method::DELETE, &path, &Value::Null);
    let (status, refused) = delete().await;
    assert_eq!(status, 422, "{refused}");
    assert!(message(&refused).contains("refers to"), "{refused}");
    ada.query_drop("INSERT INTO book VALUES (1)").await.unwrap();
    ada.query_drop("DROP TABLE a_b.loan").await.unwrap();
    ada.disconnect().await.unwrap();
    assert_eq!(delete().await.0, 202);
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
    let path = format!("instances/{id}/databases");
    let made = json!({"databases": [{"name": "library"}]});
    let (status, refused) = ask(&server, Method::POST, &path, &made).await;
    assert_eq!(status, 422, "{refused}");
    assert!(message(&refused).contains("in status BUILD"), "{refused}");
    let list = client.list_users().account_id(server.account());
    let unknown = uuid::Uuid::nil().to_string();
    let refused = fault(list.instance_id(unknown).send().await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
}
