//! The users of an instance, as its server has them.

mod interrupted;
mod paths;
pub(crate) mod requests;

use clouddb_client::types::{
    ChangePasswordsRequest, ChangeUserRequest, CreateUsersRequest, Fault,
    GrantAccessRequest, Instance,
};
use clouddb_tests::{TestServer, login, on_both_stores};
use reqwest::Method;
use serde_json::{Value, from_value, json};

use crate::{
    ask::{ask, message},
    databases::library,
    fault, server,
};

/// The listed users of an instance.
async fn users(server: &TestServer, instance: &Instance) -> Value {
    let list = server.client();
    let list = list.list_users().account_id(server.account());
    let list = list.instance_id(instance.id.to_string()).send().await;
    json!(list.unwrap().users)
}

/// Whether a user can log in.
async fn may_log_in(instance: &Instance, name: &str, password: &str) -> bool {
    let host = instance.hostname.as_ref().unwrap();
    let Ok(user) = login(host, name, password, None).await else {
        return false;
    };
    user.disconnect().await.unwrap();
    true
}

#[on_both_stores]
async fn users_are_listed_with_what_they_may_use() {
    let server = server().await;
    let instance = library(&server).await;
    let mut seen = Vec::new();
    let path = format!("instances/{}/users", instance.id);
    let mut next = Some(format!(
        "{}/v1.0/{}/{path}?limit=1",
        server.url(),
        *server.account()
    ));
    // Follow the links.
    while let Some(href) = next {
        let request = clouddb_tests::http().get(href);
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
    assert_eq!(users(&server, &instance).await, expected);
    // Clients that only know names use them as markers. The host is then `%`.
    for (marker, behind) in
        [("", 0), ("Cleo", 1), ("ada", 2), ("ada@10.0.0.1", 3), ("bob", 4)]
    {
        let path = format!("{path}?limit=20&marker={marker}");
        let nothing = json!(null);
        let (_, page) = ask(&server, Method::GET, &path, &nothing).await;
        let rest = &expected.as_array().unwrap()[behind..];
        assert_eq!(page["users"], json!(rest), "{marker}");
    }
}

#[on_both_stores]
async fn users_are_created_changed_and_deleted() {
    let server = server().await;
    let instance = library(&server).await;
    let (client, id) = (server.client(), instance.id.to_string());
    let given = json!({"users": [
        {"name": "eve", "password": "secret", "database": "garden",
         "databases": [{"name": "a_b"}]},
        {"name": "eve", "password": "other", "host": "10.%"},
    ]});
    let create = client.create_users().account_id(server.account());
    let body: CreateUsersRequest = from_value(given).unwrap();
    let create = create.instance_id(&*id).body(body).send().await;
    assert_eq!(create.unwrap().status(), 202);
    let show = async |name: &str| {
        let show = client.show_user().account_id(server.account());
        let shown = show.instance_id(&*id).name(name).send().await;
        shown.map(|shown| json!(shown.user))
    };
    let eve = json!({"name": "eve", "host": "%", "databases": [
        {"name": "a_b"}, {"name": "garden"},
    ]});
    assert_eq!(show("eve").await.unwrap(), eve);
    assert_eq!(
        show("eve@10.%").await.unwrap(),
        json!({"name": "eve", "host": "10.%", "databases": []})
    );
    assert!(may_log_in(&instance, "eve", "secret").await);

    let change = async |name: &str, change: Value| {
        let body: ChangeUserRequest =
            from_value(json!({"user": change})).unwrap();
        let change = client.change_user().account_id(server.account());
        change.instance_id(&*id).name(name).body(body).send().await
    };
    let password = json!({"password": "another"});
    assert_eq!(change("eve", password).await.unwrap().status(), 202);
    assert!(!may_log_in(&instance, "eve", "secret").await);
    assert!(may_log_in(&instance, "eve", "another").await);
    let name = json!({"name": "eva", "password": "third", "host": "127.%"});
    assert_eq!(change("eve", name).await.unwrap().status(), 202);
    assert!(may_log_in(&instance, "eva", "third").await);
    assert_eq!(
        show("eva@127.%").await.unwrap()["databases"],
        json!([{"name": "a_b"}, {"name": "garden"}])
    );
    // A user can't take another one's place, only keep its own.
    for (new, at) in
        [(json!({"name": "bob"}), "/name"), (json!({"host": "%"}), "/host")]
    {
        let old = if at == "/name" { "ada" } else { "ada@10.0.0.1" };
        let refused = fault(change(old, new).await);
        assert!(matches!(refused, Fault::BadRequest(_)), "{refused}");
        let message = &refused.detail().message;
        assert!(message.starts_with(&format!("/user{at}: ")), "{message}");
    }
    change("bob", json!({"name": "bob", "host": "%"})).await.unwrap();

    let delete = async |name: &str| {
        let delete = client.delete_user().account_id(server.account());
        delete.instance_id(&*id).name(name).send().await
    };
    assert_eq!(delete("eva@127.%").await.unwrap().status(), 202);
    assert!(!may_log_in(&instance, "eva", "third").await);
    for refused in [
        fault(delete("eva@127.%").await),
        fault(show("eva").await),
        fault(change("eva", json!({"name": "eve"})).await),
    ] {
        assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    }
}

#[on_both_stores]
async fn nothing_is_created_if_a_user_is_there() {
    let server = server().await;
    let instance = library(&server).await;
    let before = users(&server, &instance).await;
    let path = format!("instances/{}/users", instance.id);
    for (second, at) in [
        (
            json!({"name": "ada", "password": "x", "host": "10.0.0.1"}),
            "/users/1/name: there is a user \"ada\"",
        ),
        (
            json!({"name": "eve", "password": "x",
                   "host": "10.0.0.1/255.0.0.0"}),
            "/users/1/host: ",
        ),
    ] {
        let first = json!({"name": "dora", "password": "secret"});
        let body = json!({"users": [first, second]});
        let (status, refused) = ask(&server, Method::POST, &path, &body).await;
        assert_eq!(status, 400, "{refused}");
        assert!(message(&refused).starts_with(at), "{refused}");
    }
    assert_eq!(users(&server, &instance).await, before);
}

#[on_both_stores]
async fn passwords_are_changed_of_all_or_of_none() {
    let server = server().await;
    let instance = library(&server).await;
    let client = server.client();
    let change = async |passwords: Value| {
        let body: ChangePasswordsRequest =
            from_value(json!({"users": passwords})).unwrap();
        let change = client.change_passwords().account_id(server.account());
        let change = change.instance_id(instance.id.to_string());
        change.body(body).send().await
    };
    let unknown = json!([
        {"name": "ada", "password": "new"},
        {"name": "bob", "password": "new", "host": "10.0.0.1"},
    ]);
    let refused = fault(change(unknown).await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    assert!(refused.detail().message.contains("bob@10.0.0.1"), "{refused}");
    assert!(may_log_in(&instance, "ada", "secret").await);
    let known = json!([
        {"name": "ada", "password": "new"},
        {"name": "bob", "password": "'; DROP DATABASE library; --"},
        {"name": "ada", "password": "far", "host": "10.0.0.1"},
    ]);
    assert_eq!(change(known).await.unwrap().status(), 202);
    assert!(may_log_in(&instance, "ada", "new").await);
    let hostile = "'; DROP DATABASE library; --";
    assert!(may_log_in(&instance, "bob", hostile).await);
    assert!(!may_log_in(&instance, "ada", "secret").await);
    // The log has no passwords.
    let log = server.log();
    for secret in ["correct-horse", "DROP DATABASE", "\"new\"", "\"far\""] {
        assert!(!log.contains(secret), "{secret} is logged");
    }
}

#[on_both_stores]
async fn access_is_granted_listed_and_revoked() {
    let server = server().await;
    let instance = library(&server).await;
    let (client, id) = (server.client(), instance.id.to_string());
    let access = async |name: &str| {
        let list = client.list_user_access().account_id(server.account());
        let list = list.instance_id(&*id).name(name).send().await;
        list.map(|list| json!(list.databases))
    };
    let grant = async |name: &str, databases: Value| {
        let body: GrantAccessRequest =
            from_value(json!({"databases": databases})).unwrap();
        let grant = client.grant_user_access().account_id(server.account());
        grant.instance_id(&*id).name(name).body(body).send().await
    };
    let revoke = async |name: &str, database: &str| {
        let revoke = client.revoke_user_access().account_id(server.account());
        let revoke = revoke.instance_id(&*id).name(name);
        revoke.database_name(database).send().await
    };
    let given = json!([{"name": "garden"}, {"name": "a_b"}]);
    // A repeated grant changes nothing.
    for _ in 0..2 {
        let granted = grant("bob", given.clone()).await.unwrap();
        assert_eq!(granted.status(), 202);
    }
    assert_eq!(
        access("bob").await.unwrap(),
        json!([{"name": "a_b"}, {"name": "garden"}])
    );
    assert_eq!(access("ada@10.0.0.1").await.unwrap(), json!([]));
    let host = instance.hostname.clone().unwrap();
    let bob = login(&host, "bob", "secret", Some("garden")).await.unwrap();
    bob.disconnect().await.unwrap();

    assert_eq!(revoke("bob", "garden").await.unwrap().status(), 202);
    assert_eq!(access("bob").await.unwrap(), json!([{"name": "a_b"}]));
    login(&host, "bob", "secret", Some("garden")).await.unwrap_err();
    for (name, database) in [
        ("bob", "garden"),
        ("bob", "nowhere"),
        ("nobody", "a_b"),
        ("bob@10.0.0.1", "a_b"),
    ] {
        let refused = fault(revoke(name, database).await);
        assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    }
    let refused = fault(grant("nobody", given).await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    let refused = fault(access("nobody").await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
}
