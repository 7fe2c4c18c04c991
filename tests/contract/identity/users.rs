//! Users and tokens that an administrator creates.

use std::process::{Output, Stdio};

use clouddb_tests::{
    Options, PATIENCE, TestServer, eventually, on_both_stores,
};
use serde_json::{Value, json};
use tokio::{io::AsyncWriteExt, process::Command, time::timeout};

use super::{
    access, by_api_key, by_password, fault, flavors, flavors_of, try_access,
};
use crate::{PROGRAM, server};

/// Runs `clouddb-server user` while the server runs, with `input` on standard
/// input.
async fn user(server: &TestServer, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(PROGRAM);
    command
        .args(["user", "--data-dir"])
        .arg(server.data())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    if let Some(store) = server.store_url() {
        command.env("CLOUDDB_STORE", store);
    }
    let mut child = command.spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    pipe.write_all(input.as_bytes()).await.unwrap();
    drop(pipe);
    let output = timeout(PATIENCE, child.wait_with_output()).await;
    output.expect("it ends").unwrap()
}

/// The output of a command that succeeds.
async fn done(server: &TestServer, arguments: &[&str], input: &str) -> String {
    let output = user(server, arguments, input).await;
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// The error message of a command that fails.
async fn refusal(server: &TestServer, arguments: &[&str]) -> String {
    let output = user(server, arguments, "").await;
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

/// The status of a request that needs the role `creator`.
async fn create(server: &TestServer, token: &str) -> u16 {
    let account = server.account();
    let url = format!("{}/v1.0/{}/instances", server.url(), *account);
    let request = clouddb_tests::http().post(url).json(&json!({}));
    let reply = request.header("X-Auth-Token", token).send().await;
    reply.unwrap().status().as_u16()
}

/// Waits until a token is invalid. The server caches tokens for a while.
async fn ended(server: &TestServer, token: &str) {
    eventually("the token has ended", async || {
        (flavors(server, token).await == 401).then_some(())
    })
    .await;
}

#[on_both_stores]
async fn a_user_that_is_added_can_do_what_its_roles_say() {
    let server = server().await;
    let account = server.credentials().account;
    let add = ["add", "ada", "--account", &account, "--role", "observer"];
    let added: Value =
        serde_json::from_str(&done(&server, &add, "").await).unwrap();
    let (password, key) = (
        added["password"].as_str().unwrap(),
        added["api_key"].as_str().unwrap(),
    );
    let access_by_key = access(&server, &by_api_key("ada", key)).await;
    let given = access(&server, &by_password("ada", password)).await;
    assert_eq!(given.user.id, added["id"].as_str().unwrap());
    assert_eq!(given.user.id, access_by_key.user.id);
    let token = given.token.id.as_str();
    assert_eq!(flavors(&server, token).await, 200);
    assert_eq!(create(&server, token).await, 403);

    done(&server, &["roles", "ada", "creator"], "").await;
    // The server caches tokens for a while.
    eventually("the role is known", async || {
        (create(&server, token).await == 400).then_some(())
    })
    .await;

    let list = done(&server, &["list"], "").await;
    let ada: Value =
        serde_json::from_str(list.lines().next().unwrap()).unwrap();
    assert_eq!(ada["name"], "ada");
    assert_eq!(ada["roles"], json!(["creator"]));
    assert_eq!(ada["enabled"], true);
    assert_eq!(list.lines().count(), 2);
    for secret in [password, key] {
        assert!(!list.contains(secret), "{list}");
    }
    let refused = refusal(&server, &add).await;
    assert!(refused.contains("a user \"ada\" already"), "{refused}");
}

#[on_both_stores]
async fn a_user_can_be_kept_out() {
    let server = server().await;
    let own = server.credentials();
    let auth = by_api_key(&own.username, &own.api_key);
    let token = access(&server, &auth).await.token.id;
    assert_eq!(flavors(&server, &token).await, 200);
    done(&server, &["disable", &own.username], "").await;
    let refused = fault(try_access(&server, &auth).await);
    assert_eq!(refused.kind(), "unauthorized");
    ended(&server, &token).await;

    done(&server, &["enable", &own.username], "").await;
    let token = access(&server, &auth).await.token.id;
    done(&server, &["remove", &own.username], "").await;
    ended(&server, &token).await;
}

/// Waits until requests with a token get a status, whatever is cached.
async fn answers(server: &TestServer, token: &str, expected: u16) {
    eventually("the token is what it should be", async || {
        (flavors(server, token).await == expected).then_some(())
    })
    .await;
}

#[on_both_stores]
async fn the_first_user_is_one_like_others() {
    let mut server = server().await;
    let own = server.credentials();
    let name = own.username.as_str();
    assert_eq!(flavors(&server, &own.token).await, 200);
    done(&server, &["roles", name, "observer"], "").await;
    eventually("the token has the user's roles", async || {
        (create(&server, &own.token).await == 403).then_some(())
    })
    .await;
    done(&server, &["disable", name], "").await;
    answers(&server, &own.token, 401).await;
    done(&server, &["enable", name], "").await;
    let renewed = done(&server, &["token", name], "").await;
    let renewed = renewed.trim();
    answers(&server, renewed, 200).await;
    assert_eq!(flavors(&server, &own.token).await, 401);
    // The file has the new token, too.
    assert_eq!(server.credentials().token, renewed);
    let again = done(&server, &["token", name], "").await;
    ended(&server, renewed).await;
    done(&server, &["remove", name], "").await;
    ended(&server, again.trim()).await;

    // The service doesn't create the first user again.
    server.stop().await;
    server.start_again().await;
    for token in [&own.token, renewed, again.trim()] {
        assert_eq!(flavors(&server, token).await, 401);
    }
    let old = by_password(name, &own.password);
    assert_eq!(fault(try_access(&server, &old).await).kind(), "unauthorized");
    assert_eq!(done(&server, &["list"], "").await, "");
}

#[on_both_stores]
async fn what_is_given_for_a_token_without_an_end_ends() {
    let server = server().await;
    let own = server.credentials();
    let auth = json!({
        "token": {"id": own.token}, "tenantId": own.account,
    });
    let given = access(&server, &auth).await;
    assert_ne!(given.token.id.as_str(), own.token);
    assert_eq!(flavors(&server, &given.token.id).await, 200);
    let ends = given.token.expires.to_string();
    assert!(ends.as_str() < "9000", "{ends}");
    done(&server, &["key", &own.username], "").await;
    ended(&server, &given.token.id).await;
    ended(&server, &own.token).await;
}

#[on_both_stores]
async fn secrets_can_be_changed() {
    let server = server().await;
    let own = server.credentials();
    let name = own.username.as_str();
    let input = "battery-staple\r\n";
    let change = ["password", name, "--password-stdin"];
    assert_eq!(done(&server, &change, input).await, "");
    let old = by_password(name, &own.password);
    assert_eq!(fault(try_access(&server, &old).await).kind(), "unauthorized");
    access(&server, &by_password(name, "battery-staple")).await;

    let made_up = done(&server, &["password", name], "").await;
    access(&server, &by_password(name, made_up.trim())).await;
    let key = done(&server, &["key", name], "").await;
    access(&server, &by_api_key(name, key.trim())).await;
    let old = by_api_key(name, &own.api_key);
    assert_eq!(fault(try_access(&server, &old).await).kind(), "unauthorized");
}

#[on_both_stores]
async fn what_cannot_be_done_is_said() {
    let server = server().await;
    for (arguments, expected) in [
        (&["disable", "ada"][..], "there is no user \"ada\""),
        (&["password", "ada"], "there is no user \"ada\""),
        (&["password", "demo", "--password-stdin"], "no password on standard"),
        (&["roles", "demo", "root"], "\"root\" is not a role"),
        (&["add", "ada", "--account", "a/b", "--role", "admin"], "letters"),
        (&["add", "", "--account", "1", "--role", "admin"], "characters"),
        (&["add", "ada", "--account", "1"], "--role"),
        (&["add", "ada", "hunter2"], "unexpected argument"),
    ] {
        let refusal = refusal(&server, arguments).await;
        assert!(refusal.contains(expected), "{refusal}");
    }
    let short = user(&server, &["password", "demo", "--password-stdin"], "abc");
    let short = String::from_utf8(short.await.stderr).unwrap();
    assert!(short.contains("8 to 1024"), "{short}");
}

#[on_both_stores]
async fn a_configured_token_is_one_from_the_start() {
    let token = "a-token-for-an-observer";
    let identity = format!(
        "tokens = [{{ token = \"{token}\", account = \"777\", roles = \
         [\"observer\"] }}]"
    );
    let options = Options { identity: Some(identity), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let account = "777".parse().unwrap();
    assert_eq!(flavors_of(&server, token, &account).await, 200);
    assert_eq!(flavors(&server, token).await, 403);
    let url = format!("{}/v1.0/777/instances", server.url());
    let request = clouddb_tests::http().post(url).json(&json!({}));
    let reply = request.header("X-Auth-Token", token).send().await.unwrap();
    assert_eq!(reply.status(), 403);
    assert!(!server.log().contains(token));
}

#[on_both_stores]
async fn a_token_ends_by_itself() {
    let identity = Some("token_seconds = 2".to_owned());
    let options = Options { identity, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let own = server.credentials();
    let auth = by_api_key(&own.username, &own.api_key);
    let token = access(&server, &auth).await.token.id;
    assert_eq!(flavors(&server, &token).await, 200);
    ended(&server, &token).await;
}

#[on_both_stores]
async fn users_and_tokens_outlive_a_restart() {
    let mut server = server().await;
    let own = server.credentials();
    let auth = by_password(&own.username, &own.password);
    let token = access(&server, &auth).await.token.id;
    server.stop().await;
    server.start_again().await;
    assert_eq!(flavors(&server, &token).await, 200);
    access(&server, &auth).await;
}
