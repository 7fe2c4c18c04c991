//! The identity API, version 2.0.

use chrono::{DateTime, TimeDelta, Utc};
use clouddb_tests::on_both_stores;
use serde_json::json;

use super::{
    access, bearer, by_api_key, by_password, fault, flavors, stranger,
    try_access,
};
use crate::server;

#[on_both_stores]
async fn a_password_an_api_key_and_a_token_give_tokens() {
    let server = server().await;
    let own = server.credentials();
    let password = by_password(&own.username, &own.password);
    let first = access(&server, &password).await;
    let mut of_account = password.clone();
    of_account["tenantName"] = own.account.as_str().into();
    let token = json!({"token": {"id": *first.token.id}});
    let mut token_of_account = token.clone();
    token_of_account["tenantId"] = own.account.as_str().into();
    for auth in [
        password,
        of_account,
        by_api_key(&own.username, &own.api_key),
        token,
        token_of_account,
        json!({"token": {"id": own.token}}),
        json!({"token": {"id": own.token}, "tenantId": null}),
    ] {
        let given = access(&server, &auth).await;
        assert_eq!(flavors(&server, &given.token.id).await, 200, "{auth}");
        assert_eq!(*given.token.tenant.unwrap().id, own.account);
        assert_eq!(given.user.name, own.username);
        assert_eq!(given.user.roles[0].name, "admin");
        let region = given.user.rax_auth_default_region;
        assert_eq!(region.as_deref(), Some("ORD"));
    }
}

#[on_both_stores]
async fn clients_that_name_no_account_may_say_so_by_null() {
    let server = server().await;
    let token = server.credentials().token;
    // The generated client leaves out members that are null.
    let body = json!({"auth": {
        "token": {"id": token}, "tenantId": null, "tenantName": null,
    }});
    let url = format!("{}/v2.0/tokens", server.url());
    let reply = clouddb_tests::http().post(url).json(&body).send().await;
    let reply = reply.unwrap();
    let status = reply.status();
    assert_eq!(status, 200, "{}", reply.text().await.unwrap());
}

#[on_both_stores]
async fn the_catalog_leads_to_the_database_service() {
    let server = server().await;
    let own = server.credentials();
    let auth = by_api_key(&own.username, &own.api_key);
    let given = access(&server, &auth).await;
    let kinds: Vec<(&str, &str)> = given
        .service_catalog
        .iter()
        .map(|service| (service.name.as_str(), service.type_.as_str()))
        .collect();
    assert_eq!(
        kinds,
        [
            ("cloudDatabases", "rax:database"),
            ("trove", "database"),
            ("keystone", "identity"),
        ]
    );
    for service in &given.service_catalog {
        let [endpoint] = service.endpoints.as_slice() else {
            panic!("{service:?}");
        };
        assert_eq!(endpoint.region, "ORD");
        assert_eq!(*endpoint.tenant_id, own.account);
        let path = if service.type_ == "identity" {
            format!("/tokens/{}", *given.token.id)
        } else {
            "/flavors".to_owned()
        };
        let flavors = format!("{}{path}", endpoint.public_url);
        let request = clouddb_tests::http().get(flavors);
        let request = request.header("X-Auth-Token", &*given.token.id);
        assert_eq!(request.send().await.unwrap().status(), 200);
    }
}

#[on_both_stores]
async fn a_token_says_when_it_ends() {
    let server = server().await;
    let own = server.credentials();
    let auth = by_password(&own.username, &own.password);
    let token = access(&server, &auth).await.token;
    assert_eq!(token.expires.len(), "2012-05-02T14:27:40.000Z".len());
    let expires: DateTime<Utc> = token.expires.parse().unwrap();
    let issued: DateTime<Utc> = token.issued_at.parse().unwrap();
    assert_eq!(expires - issued, TimeDelta::hours(24));
    assert!(Utc::now() - issued < TimeDelta::minutes(1));

    let shown = bearer(&server, &own.token)
        .show_access()
        .token_id(token.id.clone())
        .send()
        .await
        .unwrap();
    assert_eq!(shown.access.token, token);
}

#[on_both_stores]
async fn whatever_is_wrong_the_answer_is_the_same() {
    let server = server().await;
    let own = server.credentials();
    let (name, password) = (own.username.as_str(), own.password.as_str());
    let with = |member: &str, value: &str| {
        let mut auth = by_password(name, password);
        auth[member] = value.into();
        auth
    };
    let mut messages = Vec::new();
    for auth in [
        by_password(name, "wrong"),
        by_password("nobody", password),
        by_password(name, &own.api_key),
        by_api_key(name, password),
        by_api_key("nobody", &own.api_key),
        with("tenantId", "5678"),
        with("tenantName", "5678"),
        json!({"token": {"id": "a-token"}}),
        json!({"token": {"id": own.token}, "tenantId": "5678"}),
    ] {
        let fault = fault(try_access(&server, &auth).await);
        assert_eq!(fault.kind(), "unauthorized", "{auth}");
        messages.push(fault.detail().message.clone());
    }
    messages.dedup();
    assert_eq!(messages.len(), 1, "{messages:?}");
}

#[on_both_stores]
async fn what_is_no_token_is_not_found() {
    let server = server().await;
    let own = server.credentials();
    for token in ["a-token", "%2e%2e", "' OR 1=1", &"0".repeat(64)] {
        let client = bearer(&server, &own.token);
        let shown = client.show_access().token_id(token).send().await;
        assert_eq!(fault(shown).kind(), "itemNotFound");
    }
    let token = own.token.as_str();
    let shown = stranger(&server).show_access().token_id(token).send().await;
    assert_eq!(fault(shown).kind(), "unauthorized");
}
