//! The identity API, version 3.

use clouddb_tests::on_both_stores;
use reqwest::Method;
use serde_json::{Value, json};

use super::{
    access, bearer, by_password, fault, flavors, password_method, stranger,
    try_token,
};
use crate::server;

#[on_both_stores]
async fn a_password_gives_a_token_for_an_account() {
    let server = server().await;
    let own = server.credentials();
    let account = own.account.as_str();
    let by_password = || password_method(&server);
    let own_id = {
        let (_, details) =
            try_token(&server, &by_password(), None).await.unwrap();
        details["user"]["id"].clone()
    };
    let mut by_id = by_password();
    by_id["password"]["user"] = json!({"id": own_id, "password": own.password});
    let mut by_domain_name = by_password();
    by_domain_name["password"]["user"]["domain"] = json!({"name": "Default"});
    for (identity, scope) in [
        (by_password(), None),
        (by_id, Some(json!({"project": {"id": account}}))),
        (
            by_domain_name,
            Some(json!({"project": {
                "name": account, "domain": {"name": "Default"},
            }})),
        ),
    ] {
        let given = try_token(&server, &identity, scope).await;
        let (token, details) = given.unwrap();
        assert_eq!(flavors(&server, &token).await, 200);
        assert_eq!(details["methods"], json!(["password"]));
        assert_eq!(details["user"]["name"], own.username.as_str());
        assert_eq!(details["project"]["id"], account);
        assert_eq!(details["project"]["name"], account);
        let domain = json!({"id": "default", "name": "Default"});
        assert_eq!(details["project"]["domain"], domain);
        assert_eq!(details["roles"][0]["name"], "admin");
        let expires = details["expires_at"].as_str().unwrap();
        assert_eq!(expires.len(), "2026-11-22T08:40:17.000000Z".len());
        check_catalog(&details["catalog"], server.url(), account);
    }
}

fn check_catalog(catalog: &Value, url: &str, account: &str) {
    let services = catalog.as_array().unwrap();
    let kinds: Vec<&Value> = services.iter().map(|s| &s["type"]).collect();
    assert_eq!(kinds, ["rax:database", "database", "identity"]);
    for service in services {
        let endpoints = service["endpoints"].as_array().unwrap();
        let interfaces: Vec<&Value> =
            endpoints.iter().map(|e| &e["interface"]).collect();
        assert_eq!(interfaces, ["public", "internal", "admin"]);
        for endpoint in endpoints {
            let expected = if service["type"] == "identity" {
                format!("{url}/v3")
            } else {
                format!("{url}/v1.0/{account}")
            };
            assert_eq!(endpoint["url"], expected);
            assert_eq!(endpoint["region"], "ORD");
            assert_eq!(endpoint["region_id"], "ORD");
            assert!(endpoint["id"].is_string());
        }
    }
}

#[on_both_stores]
async fn an_application_credential_is_the_api_key() {
    let server = server().await;
    let own = server.credentials();
    let (_, details) =
        try_token(&server, &password_method(&server), None).await.unwrap();
    let user = json!({"name": own.username, "domain": {"id": "default"}});
    let by = |credential: Value| {
        json!({
            "methods": ["application_credential"],
            "application_credential": credential,
        })
    };
    for credential in [
        json!({"id": details["user"]["id"], "secret": own.api_key}),
        json!({"name": "api-key", "user": user, "secret": own.api_key}),
    ] {
        let given = try_token(&server, &by(credential), None).await;
        let (token, details) = given.unwrap();
        assert_eq!(flavors(&server, &token).await, 200);
        assert_eq!(details["methods"], json!(["application_credential"]));
    }
    for credential in [
        json!({"id": details["user"]["id"], "secret": own.password}),
        json!({"name": "other", "user": user, "secret": own.api_key}),
    ] {
        let given = try_token(&server, &by(credential), None).await;
        assert_eq!(fault(given).kind(), "unauthorized");
    }
}

#[on_both_stores]
async fn an_unscoped_token_is_good_for_another() {
    let server = server().await;
    let identity = password_method(&server);
    let unscoped = Some(json!("unscoped"));
    let given = try_token(&server, &identity, unscoped).await;
    let (token, details) = given.unwrap();
    for member in ["project", "roles", "catalog", "is_domain"] {
        assert!(details.get(member).is_none(), "{details}");
    }
    assert_eq!(flavors(&server, &token).await, 403);

    let by_token = json!({"methods": ["token"], "token": {"id": token}});
    let project = json!({"project": {"id": server.credentials().account}});
    let given = try_token(&server, &by_token, Some(project)).await;
    let (scoped, better) = given.unwrap();
    assert_eq!(flavors(&server, &scoped).await, 200);
    assert_eq!(better["expires_at"], details["expires_at"]);

    let other = json!({"project": {"id": "5678"}});
    let given = try_token(&server, &by_token, Some(other)).await;
    assert_eq!(fault(given).kind(), "unauthorized");
}

#[on_both_stores]
async fn a_token_is_shown_and_revoked() {
    let server = server().await;
    let own = server.credentials();
    let (token, details) =
        try_token(&server, &password_method(&server), None).await.unwrap();
    // The token is also valid in version 2.0 and in the database service.
    assert_eq!(flavors(&server, &token).await, 200);
    let client = bearer(&server, &own.token);
    let shown = client.show_access().token_id(&*token).send().await.unwrap();
    assert_eq!(*shown.access.token.id, token);

    let show = || client.show_token().x_subject_token(&*token).send();
    let shown = show().await.unwrap();
    assert_eq!(shown.headers()["x-subject-token"], token.as_str());
    assert_eq!(serde_json::to_value(&shown.token).unwrap(), details);

    let url = format!("{}/v3/auth/tokens", server.url());
    let head = clouddb_tests::http()
        .request(Method::HEAD, url)
        .header("X-Auth-Token", &token)
        .header("X-Subject-Token", &token)
        .send()
        .await
        .unwrap();
    assert_eq!(head.status(), 200);
    assert_eq!(head.headers()["x-subject-token"], token.as_str());
    assert!(head.bytes().await.unwrap().is_empty());

    let revoke = || client.revoke_token().x_subject_token(&*token).send();
    assert_eq!(revoke().await.unwrap().status(), 204);
    assert_eq!(flavors(&server, &token).await, 401);
    assert_eq!(fault(show().await).kind(), "itemNotFound");
    assert_eq!(fault(revoke().await).kind(), "itemNotFound");
}

#[on_both_stores]
async fn whoever_asks_of_a_token_shows_one() {
    let server = server().await;
    let own = server.credentials();
    let auth = by_password(&own.username, &own.password);
    let token = access(&server, &auth).await.token.id;
    let stranger = stranger(&server);
    let shown = stranger.show_token().x_subject_token(token.clone());
    assert_eq!(fault(shown.send().await).kind(), "unauthorized");
    let revoked = stranger.revoke_token().x_subject_token(token.clone());
    assert_eq!(fault(revoked.send().await).kind(), "unauthorized");
    assert_eq!(flavors(&server, &token).await, 200);

    let own_token = own.token.as_str();
    let client = bearer(&server, own_token);
    let revoked = client.revoke_token().x_subject_token(own_token).send();
    assert_eq!(fault(revoked.await).kind(), "forbidden");
    assert_eq!(flavors(&server, own_token).await, 200);
}

#[on_both_stores]
async fn versions_are_shown_to_everybody() {
    let server = server().await;
    let client = stranger(&server);
    for (path, version) in [
        ("v2.0", client.show_version2().send().await.unwrap().into_inner()),
        ("v3", client.show_version3().send().await.unwrap().into_inner()),
    ] {
        let version = version.version;
        assert!(version.id.starts_with(path), "{version:?}");
        let [link] = version.links.as_slice() else { panic!("{version:?}") };
        assert_eq!(link.href, format!("{}/{path}/", server.url()));
        // The link of a version ends in a slash, and leads there.
        let linked =
            clouddb_tests::http().get(&link.href).send().await.unwrap();
        let linked: Value = linked.json().await.unwrap();
        assert_eq!(linked["version"]["id"], version.id.as_str());
    }
}
