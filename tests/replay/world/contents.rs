//! The databases and users that requests need in an instance.

use anyhow::{Context, ensure};
use clouddb_client::types::InstanceStatus;
use clouddb_tests::{Element, eventually};
use percent_encoding::percent_decode_str;
use reqwest::Method;
use serde_json::{Value, json};

use super::World;
use crate::{
    contract::{Operation, Variables},
    recorded::Request,
};

/// Databases and users for a list, enough for a next page.
const LISTED: [&str; 6] = ["one", "two", "three", "four", "five", "six"];

/// The databases and users that a request names.
#[derive(Default)]
struct Named {
    databases: Vec<String>,
    /// In the form of paths, encoded once.
    users: Vec<String>,
    /// The new name of a user.
    new: Option<String>,
}

impl World {
    /// Makes what a request is about in the instance, and removes what the
    /// request will make.
    pub(super) async fn furnish(
        &self,
        request: &Request,
        operation: &Operation<'_>,
        variables: &Variables<'_>,
    ) -> anyhow::Result<()> {
        let of = |path: &str| operation.path.contains(path);
        let is_about = ["/databases", "/users", "/root"].into_iter().any(of);
        if !is_about {
            return Ok(());
        }
        self.settled().await;
        let mut named = Named::of(request, variables)?;
        if operation.id() == "listUsers" {
            self.remove_users().await?;
        }
        match operation.id() {
            // The recorded lists have more than a new instance does.
            "listDatabases" | "listUsers" => {
                named.databases.extend(LISTED.map(str::to_owned));
                named.users.extend(LISTED.map(str::to_owned));
            }
            "showUser" | "listUserAccess" => {
                named
                    .databases
                    .extend(LISTED[..2].iter().map(|it| (*it).into()));
            }
            _ => {}
        }
        for user in named.users.iter().chain(&named.new) {
            self.remove("users", user).await?;
        }
        for database in &named.databases {
            self.remove("databases", database).await?;
        }
        if operation.id() != "createDatabases" {
            for name in &named.databases {
                self.add("databases", json!({"name": name})).await?;
            }
        }
        if operation.id() == "createUsers" {
            return Ok(());
        }
        for user in &named.users {
            let (name, host) = user.rsplit_once('@').unwrap_or((user, "%"));
            let databases =
                named.databases.iter().map(|it| json!({"name": it}));
            let databases: Vec<Value> = databases.collect();
            let password = "a-password";
            let user = json!({"name": name, "host": host,
                              "password": password, "databases": databases});
            self.add("users", user).await?;
        }
        Ok(())
    }

    /// Waits until all instances are built. While a replica is copied, its
    /// source can't be changed.
    async fn settled(&self) {
        eventually("all instances are made", async || {
            let list = self.server.client();
            let list = list.list_instances().account_id(self.server.account());
            let most = std::num::NonZeroU32::MAX;
            let list = list.limit(most).send().await.ok()?.into_inner();
            let mut all = list.instances.iter();
            let is_made = all.all(|it| it.status != InstanceStatus::Build);
            is_made.then_some(())
        })
        .await;
    }

    /// Removes root, and the users of earlier requests, whose databases are
    /// gone.
    async fn remove_users(&self) -> anyhow::Result<()> {
        let status = self.ask(Method::DELETE, "root", None).await?;
        ensure!(status == 204, "root: {status}");
        let list = self.server.client();
        let list = list.list_users().account_id(self.server.account());
        let list = list.instance_id(self.instance.id.to_string());
        for user in list.send().await?.into_inner().users {
            let user = format!("{}@{}", user.name, user.host);
            self.remove("users", &user).await?;
        }
        Ok(())
    }

    async fn remove(&self, kind: &str, name: &str) -> anyhow::Result<()> {
        let name = name.replace('%', "%2525").replace('/', "%252F");
        let path = format!("{kind}/{name}");
        let status = self.ask(Method::DELETE, &path, None).await?;
        ensure!([202, 404].contains(&status), "{path}: {status}");
        Ok(())
    }

    async fn add(&self, kind: &str, member: Value) -> anyhow::Result<()> {
        let body = json!({kind: [member]});
        let status = self.ask(Method::POST, kind, Some(&body)).await?;
        ensure!(status == 202, "{body} to {kind}: {status}");
        Ok(())
    }

    async fn ask(
        &self,
        method: Method,
        below: &str,
        body: Option<&Value>,
    ) -> anyhow::Result<u16> {
        let own = self.server.credentials();
        let (account, id) = (&own.account, self.instance.id);
        let path = format!("v1.0/{account}/instances/{id}/{below}");
        let url = format!("{}/{path}", self.base());
        let mut request = self.http.request(method, url);
        if let Some(body) = body {
            request = request.json(body);
        }
        let reply = request.header("X-Auth-Token", own.token).send().await?;
        Ok(reply.status().as_u16())
    }
}

impl Named {
    fn of(
        request: &Request,
        variables: &Variables<'_>,
    ) -> anyhow::Result<Self> {
        let mut named = Self::default();
        for (name, recorded) in variables {
            let recorded = decoded(&decoded(recorded)?)?;
            match *name {
                "name" => named.users.push(recorded),
                "databaseName" => named.databases.push(recorded),
                _ => {}
            }
        }
        let Some(body) = &request.body else { return Ok(named) };
        match serde_json::from_str::<Value>(body) {
            Ok(body) => named.add_json(&body),
            Err(_) => {
                let root = Element::read(body);
                let root = root.map_err(anyhow::Error::msg)?;
                named.add_xml(&root, true);
            }
        }
        Ok(named)
    }

    fn add_json(&mut self, body: &Value) {
        let name = |value: &Value| value["name"].as_str().map(str::to_owned);
        self.new = name(&body["user"]);
        for user in body["users"].as_array().into_iter().flatten() {
            self.users.extend(name(user));
            self.add_json(&json!({"databases": user["databases"]}));
        }
        for database in body["databases"].as_array().into_iter().flatten() {
            self.databases.extend(name(database));
        }
    }

    fn add_xml(&mut self, element: &Element, is_root: bool) {
        let mut attributes = element.attributes.iter();
        let name = attributes.find(|(name, _)| name == "name");
        let name = name.map(|(_, name)| name.clone());
        match (element.name.as_str(), name) {
            ("user", name) if is_root => self.new = name,
            ("user", Some(name)) => self.users.push(name),
            ("database", Some(name)) => self.databases.push(name),
            _ => {}
        }
        for child in &element.children {
            self.add_xml(child, false);
        }
    }
}

fn decoded(text: &str) -> anyhow::Result<String> {
    let decoded = percent_decode_str(text).decode_utf8();
    Ok(decoded.context("a name in the path")?.into_owned())
}
