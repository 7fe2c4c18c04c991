//! From nothing to a table in a database of one's own, and back.
//!
//! Wants the service's address in `CLOUDDB_URL`, and of its credentials the
//! account in `CLOUDDB_ACCOUNT` and the token in `CLOUDDB_TOKEN`.

#![allow(clippy::print_stdout, reason = "it tells what it does")]

use std::{env, time::Duration};

use anyhow::Context;
use clouddb_client::{
    Client,
    types::{AccountId, CreateInstanceRequest, InstanceStatus},
};
use mysql_async::{Conn, OptsBuilder, prelude::Queryable};
use serde_json::json;

const PATIENCE: Duration = Duration::from_mins(1);
const PASSWORD: &str = "correct-horse";

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let url = setting("CLOUDDB_URL")?;
    let account: AccountId = setting("CLOUDDB_ACCOUNT")?.parse()?;
    let client = Client::connect(&url, &setting("CLOUDDB_TOKEN")?)?;

    println!("asking {url} for an instance");
    let request: CreateInstanceRequest = serde_json::from_value(json!({
        "instance": {
            "name": "first",
            "flavorRef": 1,
            "volume": {"size": 1},
            "databases": [{"name": "library"}],
            "users": [{
                "name": "ada",
                "password": PASSWORD,
                "databases": [{"name": "library"}],
            }],
        }
    }))?;
    let created = client
        .create_instance()
        .account_id(account.clone())
        .body(request)
        .send()
        .await?;
    let id = created.instance.id;
    println!("instance {id} has status {}", created.instance.status);

    let active = InstanceStatus::Active;
    let instance =
        client.wait_for_instance(&account, id, active, PATIENCE).await?;
    let hostname = instance.hostname.context("it has no hostname")?;
    println!("it has status {active}; logging in at {hostname} as ada");

    let login = OptsBuilder::default()
        .ip_or_hostname(hostname)
        .user(Some("ada"))
        .pass(Some(PASSWORD))
        .db_name(Some("library"))
        // Over the network, as everybody else, even on the same machine.
        .prefer_socket(false);
    let mut connection = Conn::new(login).await?;
    connection.query_drop("CREATE TABLE book (title TEXT)").await?;
    let title = "Sketch of the Analytical Engine";
    connection.exec_drop("INSERT INTO book VALUES (?)", (title,)).await?;
    let read: Option<(String, String)> =
        connection.query_first("SELECT title, VERSION() FROM book").await?;
    let (title, version) = read.context("the row is gone")?;
    println!("MariaDB {version} has the book {title:?}");
    connection.disconnect().await?;

    client
        .delete_instance()
        .account_id(account.clone())
        .instance_id(id.to_string())
        .send()
        .await?;
    client.wait_until_deleted(&account, id, PATIENCE).await?;
    println!("instance {id} is deleted");
    Ok(())
}

fn setting(name: &str) -> anyhow::Result<String> {
    env::var(name).with_context(|| format!("{name} isn't set"))
}
