//! The service with a real Keystone, whose users log in.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use clouddb_tests::{Keystone, Options, TestServer, eventually};
use futures::future::join_all;
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};
use tokio::time::sleep;

const PROGRAM: &str = env!("CARGO_BIN_EXE_server-under-test");
const PASSWORD: &str = "correct-horse";
/// How much longer than documented a change may take on a busy machine.
const SLACK: Duration = Duration::from_secs(15);
/// How many requests to Keystone run at once, and how many more from one
/// address may wait.
const PLACES: usize = 32;
const WAITING: usize = 64;
/// The address of a client with many requests.
const ELSEWHERE: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));

async fn server(keystone: &str) -> TestServer {
    let identity = format!(
        "keystone_url = \"{keystone}\"\ntokens = [{{ token = \
         \"a-token-that-never-ends\", account = \"777\", roles = [\"admin\"] \
         }}]"
    );
    let options = Options { identity: Some(identity), ..Options::default() };
    TestServer::start(PROGRAM, &options).await
}

async fn post(server: &TestServer, path: &str, body: &Value) -> Response {
    let url = format!("{}{path}", server.url());
    clouddb_tests::http().post(url).json(body).send().await.unwrap()
}

/// Sends a request about an account's instances. A POST has a wrong body, so it
/// creates nothing.
async fn ask(
    server: &TestServer,
    method: Method,
    account: &str,
    token: &str,
) -> u16 {
    let url = format!("{}/v1.0/{account}/instances", server.url());
    let request = clouddb_tests::http().request(method, url).json(&json!({}));
    let reply = request.header("X-Auth-Token", token).send().await;
    reply.unwrap().status().as_u16()
}

async fn list(server: &TestServer, account: &str, token: &str) -> u16 {
    ask(server, Method::GET, account, token).await
}

async fn create(server: &TestServer, account: &str, token: &str) -> u16 {
    ask(server, Method::POST, account, token).await
}

fn by_password(name: &str, password: &str) -> Value {
    let domain = json!({"name": "Default"});
    let user = json!({"name": name, "domain": domain, "password": password});
    json!({"methods": ["password"], "password": {"user": user}})
}

/// All tests share one Keystone, since it takes some seconds to set up.
#[tokio::test(flavor = "multi_thread")]
async fn users_of_a_keystone_log_in() {
    let keystone = Keystone::start().await;
    let server = server(keystone.url()).await;
    let project = keystone.add_project("analysis").await;
    for (name, role) in
        [("ada", "member"), ("bob", "reader"), ("eve", "service")]
    {
        keystone.add_user(name, PASSWORD, &project, role).await;
    }

    tokens_of_keystone_are_tokens_here(&keystone, &server, &project).await;
    version_3_is_translated(&keystone, &server, &project).await;
    version_2_is_translated(&server, &project).await;
    application_credentials_are_keys(&keystone, &server, &project).await;
    access_rules_are_kept(&keystone, &server, &project).await;
    tokens_are_revoked(&keystone, &server, &project).await;
    who_asks_much_keeps_nobody_waiting(&keystone, &server, &project).await;
    what_is_taken_away_is_felt_in_time(&keystone, &server, &project).await;
    whoever_is_wrong_is_refused(&server).await;
    let log = server.log();
    assert!(!log.contains(PASSWORD) && !log.contains("gAAAA"), "{log}");
}

async fn tokens_of_keystone_are_tokens_here(
    keystone: &Keystone,
    server: &TestServer,
    project: &str,
) {
    // The configuration gives Keystone's roles a meaning here.
    for (name, may_list, may_create) in
        [("ada", 200, 400), ("bob", 200, 403), ("eve", 403, 403)]
    {
        let token = keystone.log_in(name, PASSWORD, "analysis").await;
        assert_eq!(list(server, project, &token).await, may_list, "{name}");
        assert_eq!(create(server, project, &token).await, may_create, "{name}");
        assert_eq!(list(server, "1234", &token).await, 403);
        assert_eq!(list(server, "analysis", &token).await, 403);
    }
    assert_eq!(list(server, project, "a-token").await, 401);
    // No first user is made, since the service has no users of its own here.
    assert!(!server.data().join("credentials.json").exists());
    let configured = "a-token-that-never-ends";
    assert_eq!(list(server, "777", configured).await, 200);
}

async fn version_3_is_translated(
    keystone: &Keystone,
    server: &TestServer,
    project: &str,
) {
    let domain = json!({"id": "default"});
    let by_name = json!({"name": "analysis", "domain": domain});
    for scope in [json!({"id": project}), by_name] {
        let body = json!({"auth": {
            "identity": by_password("ada", PASSWORD),
            "scope": {"project": scope},
        }});
        let reply = post(server, "/v3/auth/tokens", &body).await;
        assert_eq!(reply.status(), 201);
        let token = reply.headers()["x-subject-token"].clone();
        let token = token.to_str().unwrap();
        assert_eq!(list(server, project, token).await, 200);
        let details: Value = reply.json().await.unwrap();
        let details = &details["token"];
        assert_eq!(details["project"]["id"], project);
        assert_eq!(details["project"]["name"], "analysis");
        assert_eq!(details["user"]["domain"]["name"], "Default");
        let roles: Vec<_> =
            details["roles"].as_array().unwrap().iter().collect();
        // Keystone's role `member` implies `reader`.
        assert_eq!(roles.last().unwrap()["name"], "admin");
        let url = &details["catalog"][0]["endpoints"][0]["url"];
        assert_eq!(*url, format!("{}/v1.0/{project}", server.url()));
        // Keystone accepts the token too.
        let path = "/v3/auth/projects";
        let nothing = json!({});
        let own = keystone.ask(Method::GET, path, Some(token), &nothing).await;
        assert_eq!(own["projects"][0]["id"], project);
    }
    let unscoped = json!({"auth": {
        "identity": by_password("ada", PASSWORD), "scope": "unscoped",
    }});
    let reply = post(server, "/v3/auth/tokens", &unscoped).await;
    let token = reply.headers()["x-subject-token"].clone();
    assert_eq!(list(server, project, token.to_str().unwrap()).await, 403);
    let by_token = json!({"auth": {
        "identity": {
            "methods": ["token"], "token": {"id": token.to_str().unwrap()},
        },
        "scope": {"project": {"id": project}},
    }});
    let reply = post(server, "/v3/auth/tokens", &by_token).await;
    let token = reply.headers()["x-subject-token"].clone();
    assert_eq!(list(server, project, token.to_str().unwrap()).await, 200);
}

async fn version_2_is_translated(server: &TestServer, project: &str) {
    let credentials = json!({"username": "ada", "password": PASSWORD});
    for tenant in [("tenantId", project), ("tenantName", "analysis")] {
        let mut auth = json!({"passwordCredentials": credentials});
        auth[tenant.0] = tenant.1.into();
        let reply = post(server, "/v2.0/tokens", &json!({"auth": auth})).await;
        assert_eq!(reply.status(), 200);
        let access: Value = reply.json().await.unwrap();
        let token = &access["access"]["token"];
        assert_eq!(token["tenant"]["id"], project);
        assert_eq!(token["tenant"]["name"], "analysis");
        let id = token["id"].as_str().unwrap();
        assert_eq!(list(server, project, id).await, 200);
        let url = format!("{}/v2.0/tokens/{id}", server.url());
        let request = clouddb_tests::http().get(url).header("X-Auth-Token", id);
        assert_eq!(request.send().await.unwrap().status(), 200);
    }
}

async fn application_credentials_are_keys(
    keystone: &Keystone,
    server: &TestServer,
    project: &str,
) {
    let token = keystone.log_in("ada", PASSWORD, "analysis").await;
    let path = "/v3/users?name=ada";
    let users = keystone.ask(Method::GET, path, None, &json!({})).await;
    let user = users["users"][0]["id"].as_str().unwrap();
    let path = format!("/v3/users/{user}/application_credentials");
    let made = keystone
        .ask(
            Method::POST,
            &path,
            Some(&token),
            &json!({"application_credential": {"name": "api-key"}}),
        )
        .await;
    let made = &made["application_credential"];
    let (id, secret) = (&made["id"], &made["secret"]);

    let body = json!({"auth": {"identity": {
        "methods": ["application_credential"],
        "application_credential": {"id": id, "secret": secret},
    }}});
    let reply = post(server, "/v3/auth/tokens", &body).await;
    assert_eq!(reply.status(), 201);
    let token = reply.headers()["x-subject-token"].clone();
    assert_eq!(list(server, project, token.to_str().unwrap()).await, 200);

    let key = json!({"username": "ada", "apiKey": secret});
    let auth = |tenant: &str| {
        json!({"auth": {
            "RAX-KSKEY:apiKeyCredentials": key, "tenantId": tenant,
        }})
    };
    let reply = post(server, "/v2.0/tokens", &auth(project)).await;
    assert_eq!(reply.status(), 200);
    let access: Value = reply.json().await.unwrap();
    let token = access["access"]["token"]["id"].as_str().unwrap();
    assert_eq!(list(server, project, token).await, 200);
    let reply = post(server, "/v2.0/tokens", &auth("1234")).await;
    assert_eq!(reply.status(), 401);
}

/// Creates an application credential for ada, with access rules if given.
async fn credential(keystone: &Keystone, name: &str, rules: &Value) -> Value {
    let token = keystone.log_in("ada", PASSWORD, "analysis").await;
    let path = "/v3/users?name=ada";
    let users = keystone.ask(Method::GET, path, None, &json!({})).await;
    let user = users["users"][0]["id"].as_str().unwrap();
    let path = format!("/v3/users/{user}/application_credentials");
    let mut credential = json!({"name": name});
    if !rules.is_null() {
        credential["access_rules"] = rules.clone();
    }
    let body = json!({"application_credential": credential});
    let made = keystone.ask(Method::POST, &path, Some(&token), &body).await;
    let made = &made["application_credential"];
    json!({"auth": {"identity": {
        "methods": ["application_credential"],
        "application_credential": {
            "id": made["id"], "secret": made["secret"],
        },
    }}})
}

async fn access_rules_are_kept(
    keystone: &Keystone,
    server: &TestServer,
    project: &str,
) {
    let rule = |service: &str, method: &str, path: &str| json!({"service": service, "method": method, "path": path});
    let instances = format!("/v1.0/{project}/instances");
    for (name, rules, may_list, may_create) in [
        ("unlimited", Value::Null, 200, 400),
        ("reads", json!([rule("database", "GET", &instances)]), 200, 403),
        ("by pattern", json!([rule("database", "GET", "/v1.0/*/*")]), 200, 403),
        ("writes", json!([rule("database", "POST", "/v1.0/**")]), 403, 400),
        ("elsewhere", json!([rule("compute", "GET", "/v1.0/**")]), 403, 403),
    ] {
        let body = credential(keystone, name, &rules).await;
        let reply = post(server, "/v3/auth/tokens", &body).await;
        assert_eq!(reply.status(), 201, "{name}");
        let token = reply.headers()["x-subject-token"].clone();
        let token = token.to_str().unwrap();
        assert_eq!(list(server, project, token).await, may_list, "{name}");
        assert_eq!(create(server, project, token).await, may_create, "{name}");
        let url = format!("{}/v1.0/{project}/flavors", server.url());
        let flavors =
            clouddb_tests::http().get(url).header("X-Auth-Token", token);
        let flavors = flavors.send().await.unwrap().status();
        let may_look = ["unlimited", "by pattern"].contains(&name);
        assert_eq!(flavors, if may_look { 200 } else { 403 }, "{name}");
    }
}

/// The gateways cache tokens for a minute.
async fn what_is_taken_away_is_felt_in_time(
    keystone: &Keystone,
    server: &TestServer,
    project: &str,
) {
    let other = keystone.add_project("archive").await;
    let mut users = Vec::new();
    for (name, project, scope) in [
        ("roleless", project, "analysis"),
        ("disabled", project, "analysis"),
        ("homeless", other.as_str(), "archive"),
    ] {
        let id = keystone.add_user(name, PASSWORD, project, "member").await;
        let token = keystone.log_in(name, PASSWORD, scope).await;
        assert_eq!(list(server, project, &token).await, 200, "{name}");
        users.push((name, id, project, token));
    }
    let roles = "/v3/roles?name=member";
    let roles = keystone.ask(Method::GET, roles, None, &json!({})).await;
    let role = roles["roles"][0]["id"].as_str().unwrap();
    let roleless = &users[0].1;
    let grant = format!("/v3/projects/{project}/users/{roleless}/roles/{role}");
    let off = |what: &str| json!({what: {"enabled": false}});
    let disabled = format!("/v3/users/{}", users[1].1);
    let archive = format!("/v3/projects/{other}");
    let taken = Instant::now();
    keystone.ask(Method::DELETE, &grant, None, &json!({})).await;
    keystone.ask(Method::PATCH, &disabled, None, &off("user")).await;
    keystone.ask(Method::PATCH, &archive, None, &off("project")).await;
    let documented = Duration::from_mins(1);
    for (name, _, project, token) in &users {
        loop {
            let status = list(server, project, token).await;
            if status == 401 {
                break;
            }
            assert_eq!(status, 200, "{name}");
            let so_far = taken.elapsed();
            assert!(so_far < documented + SLACK, "{name} after {so_far:?}");
            sleep(Duration::from_millis(500)).await;
        }
    }
}

async fn tokens_are_revoked(
    keystone: &Keystone,
    server: &TestServer,
    project: &str,
) {
    let token = keystone.log_in("ada", PASSWORD, "analysis").await;
    let revoke = || {
        let url = format!("{}/v3/auth/tokens", server.url());
        let request = clouddb_tests::http().delete(url);
        let request = request.header("X-Subject-Token", &token);
        request.header("X-Auth-Token", &token).send()
    };
    assert_eq!(list(server, project, &token).await, 200);
    assert_eq!(revoke().await.unwrap().status(), 204);
    assert_eq!(list(server, project, &token).await, 401);
    let url = format!("{}/v3/auth/tokens", keystone.url());
    let request =
        clouddb_tests::http().get(url).header("X-Subject-Token", &token);
    let shown = request.header("X-Auth-Token", &token).send().await.unwrap();
    assert_eq!(shown.status(), 401);
}

/// Requests from one address wait for each other. A request from another
/// address gets its turn between them.
async fn who_asks_much_keeps_nobody_waiting(
    keystone: &Keystone,
    server: &TestServer,
    project: &str,
) {
    let own = keystone.log_in("bob", PASSWORD, "analysis").await;
    let log_in = |_| keystone.log_in("ada", PASSWORD, "analysis");
    let tokens = join_all((0..PLACES + WAITING).map(log_in)).await;
    let elsewhere = Client::builder().local_address(ELSEWHERE);
    let elsewhere = elsewhere.build().unwrap();
    let url = format!("{}/v1.0/{project}/instances", server.url());
    let looked_at = Arc::new(AtomicUsize::new(0));
    keystone.hold();
    let many = tokens.iter().map(|token| {
        let asked = elsewhere.get(&url).header("X-Auth-Token", token).send();
        let looked_at = Arc::clone(&looked_at);
        tokio::spawn(async move {
            let status = asked.await.unwrap().status();
            if status == 200 {
                looked_at.fetch_add(1, Ordering::Relaxed);
            }
            status.as_u16()
        })
    });
    let many: Vec<_> = many.collect();
    eventually("every place is taken", async || {
        (keystone.connections() == PLACES).then_some(())
    })
    .await;
    let asked =
        clouddb_tests::http().get(&url).header("X-Auth-Token", &own).send();
    let asked = tokio::spawn(asked);
    keystone.go_on();
    let status = asked.await.unwrap().unwrap().status().as_u16();
    let before = looked_at.load(Ordering::Relaxed);
    let most = match status {
        200 => WAITING - 1,
        // Keystone was too busy to free more than one place in time, and that
        // one was for the waiting requests of the other address.
        503 => PLACES + 1,
        other => panic!("{other}"),
    };
    assert!(before <= most, "{before} were looked at before, then {status}");
    for other in many {
        let status = other.await.unwrap();
        // The machine may be busy.
        assert!([200, 503].contains(&status), "{status}");
    }
}

async fn whoever_is_wrong_is_refused(server: &TestServer) {
    for identity in [
        by_password("ada", "wrong"),
        by_password("nobody", PASSWORD),
        json!({"methods": ["token"], "token": {"id": "a-token"}}),
    ] {
        let body = json!({"auth": {"identity": identity}});
        let reply = post(server, "/v3/auth/tokens", &body).await;
        assert_eq!(reply.status(), 401);
        let fault: Value = reply.json().await.unwrap();
        assert_eq!(fault["unauthorized"]["code"], 401, "{fault}");
    }
}

#[tokio::test]
async fn without_its_keystone_nobody_is_let_in() {
    let server = server("http://127.0.0.1:1").await;
    assert_eq!(list(&server, "1234", "a-token").await, 503);
    let body = json!({"auth": {"identity": by_password("ada", PASSWORD)}});
    let reply = post(&server, "/v3/auth/tokens", &body).await;
    assert_eq!(reply.status(), 503);
    assert!(reply.headers().contains_key("retry-after"));
    let configured = "a-token-that-never-ends";
    assert_eq!(list(&server, "777", configured).await, 200);
}
