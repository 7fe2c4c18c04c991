use std::collections::BTreeSet;

use clouddb_client::types::{Fault, InstanceAction, InstanceStatus, LinkRel};
use clouddb_model::AccountId;
use clouddb_store::Usage;
use clouddb_tests::{
    Census, Options, TestServer, eventually, fill_store, login, on_both_stores,
};
use futures::TryStreamExt;
use mysql_async::prelude::Queryable;
use serde_json::json;

use crate::{PROGRAM, active, delete, fault, request, server};

#[on_both_stores]
async fn an_instance_is_created_used_and_deleted() {
    let mut server = server().await;
    let instance = active(
        &server,
        &json!({
            "name": "orders",
            "databases": [{"name": "orders"}],
            "users": [
                {
                    "name": "ada",
                    "password": "anywhere",
                    "databases": [{"name": "orders"}],
                },
                {"name": "ada", "password": "near", "host": "127.0.0.1"},
                {"name": "far", "password": "away", "host": "10.%"},
            ],
        }),
    )
    .await;
    assert_eq!(instance.name, "orders");
    assert_eq!(instance.flavor.id.as_str(), "1");
    assert_eq!(instance.volume.size.get(), 1);
    assert!(instance.volume.used.unwrap() > 0.0);
    assert_eq!(instance.datastore.type_, "mariadb");
    let hostname = instance.hostname.clone().unwrap();
    assert_eq!(instance.ip, std::slice::from_ref(&hostname));

    // From this address, ada is the user with the host 127.0.0.1.
    assert!(login(&hostname, "ada", "anywhere", None).await.is_err());
    let mut near = login(&hostname, "ada", "near", None).await.unwrap();
    let user: Option<String> =
        near.query_first("SELECT CURRENT_USER()").await.unwrap();
    assert_eq!(user.as_deref(), Some("ada@127.0.0.1"));
    let far = login(&hostname, "far", "away", None).await.unwrap_err();
    assert!(far.to_string().contains("far"), "{far}");
    near.disconnect().await.unwrap();

    let census = server.census();
    assert_eq!(census.directories, [instance.id.to_string()]);
    assert_eq!(census.processes.len(), 1);
    assert!(Census::listens(&hostname));

    delete(&server, &instance).await;
    let census = server.census();
    assert!(census.directories.is_empty(), "{census:?}");
    assert!(census.processes.is_empty(), "{census:?}");
    assert!(!Census::listens(&hostname));
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let gone = fault(show.instance_id(instance.id.to_string()).send().await);
    assert!(matches!(gone, Fault::ItemNotFound(_)), "{gone}");
    server.stop().await;
    let store = server.store().await;
    assert!(store.standings(server.cell(), &[]).await.unwrap().is_empty());
    let account = AccountId::new(server.account().as_str());
    assert_eq!(store.usage(&account).await.unwrap(), Usage::default());
}

/// The usage isn't measured while the volume may change at any moment.
#[on_both_stores]
async fn what_a_volume_uses_is_shown_while_it_can_be_used() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    let create = client.create_instance().account_id(account.clone());
    let created = create.body(request(&json!({}))).send().await.unwrap();
    let id = created.into_inner().instance.id.to_string();
    let settles = async || {
        let mut seen = BTreeSet::new();
        loop {
            let show = client.show_instance().account_id(account.clone());
            let shown = show.instance_id(id.as_str()).send().await.unwrap();
            let shown = shown.into_inner().instance;
            let is_used = shown.volume.used.is_some();
            let is_active = shown.status == InstanceStatus::Active;
            assert_eq!(is_used, is_active, "{shown:?}");
            seen.insert(shown.status.to_string());
            if is_active {
                break seen;
            }
        }
    };
    assert!(settles().await.contains("BUILD"));
    for (action, status) in [
        (json!({"restart": {}}), "REBOOT"),
        (json!({"resize": {"flavorRef": 2}}), "RESIZE"),
    ] {
        let body: InstanceAction = serde_json::from_value(action).unwrap();
        let act = client.act_on_instance().account_id(account.clone());
        act.instance_id(id.as_str()).body(body).send().await.unwrap();
        assert!(settles().await.contains(status));
    }
}

#[on_both_stores]
async fn a_user_has_all_rights_on_its_databases_and_on_no_other() {
    let server = server().await;
    let instance = active(
        &server,
        &json!({
            "databases": [
                {"name": "a_b"},
                {"name": "axb"},
            ],
            "users": [{
                "name": "ada",
                "password": "correct 'horse' \\ \"☂\"",
                "databases": [{"name": "a_b"}],
            }],
        }),
    )
    .await;
    let hostname = instance.hostname.unwrap();
    let password = "correct 'horse' \\ \"☂\"";
    let mut ada = login(&hostname, "ada", password, Some("a_b")).await.unwrap();
    ada.query_drop("CREATE TABLE t (n INT)").await.unwrap();
    ada.query_drop("INSERT INTO t VALUES (1), (2)").await.unwrap();
    let sum: Option<i64> =
        ada.query_first("SELECT SUM(n) FROM t").await.unwrap();
    assert_eq!(sum, Some(3));
    // In a grant, an unescaped `_` would stand for any character.
    assert!(ada.query_drop("USE axb").await.is_err());
    assert!(ada.query_drop("SELECT * FROM mysql.global_priv").await.is_err());
    assert!(ada.query_drop("CREATE DATABASE more").await.is_err());
    let seen: Vec<String> = ada.query("SHOW DATABASES").await.unwrap();
    assert_eq!(seen, ["a_b", "information_schema"]);
    assert!(login(&hostname, "ada", "wrong", None).await.is_err());
    assert!(login(&hostname, "root", "", None).await.is_err());
    assert!(login(&hostname, "os_admin", "", None).await.is_err());
    assert!(login(&hostname, "", "", None).await.is_err());
    let default: Option<(String, String)> = ada
        .query_first(
            "SELECT default_character_set_name, default_collation_name FROM \
             information_schema.schemata WHERE schema_name = 'a_b'",
        )
        .await
        .unwrap();
    let expected = ("utf8mb3".to_owned(), "utf8mb3_general_ci".to_owned());
    assert_eq!(default, Some(expected));
    ada.disconnect().await.unwrap();
}

#[on_both_stores]
async fn databases_have_the_character_set_and_collation_of_the_request() {
    let server = server().await;
    let users = |databases: &[&str]| {
        let databases: Vec<_> =
            databases.iter().map(|name| json!({"name": name})).collect();
        json!([{"name": "ada", "password": "secret", "databases": databases}])
    };
    let instance = active(
        &server,
        &json!({
            "databases": [
                {"name": "plain"},
                {"name": "latin", "character_set": "latin1"},
                {
                    "name": "exact",
                    "character_set": "UTF8MB4",
                    "collate": "utf8mb4_BIN",
                },
            ],
            "users": users(&["plain", "latin", "exact"]),
        }),
    )
    .await;
    let hostname = instance.hostname.unwrap();
    let mut ada = login(&hostname, "ada", "secret", None).await.unwrap();
    let found: Vec<(String, String, String)> = ada
        .query(
            "SELECT schema_name, default_character_set_name, \
             default_collation_name FROM information_schema.schemata WHERE \
             schema_name <> 'information_schema' ORDER BY schema_name",
        )
        .await
        .unwrap();
    let expected = [
        ("exact", "utf8mb4", "utf8mb4_bin"),
        ("latin", "latin1", "latin1_swedish_ci"),
        ("plain", "utf8mb3", "utf8mb3_general_ci"),
    ]
    .map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
    assert_eq!(found, expected);
    ada.disconnect().await.unwrap();
}

#[on_both_stores]
async fn lists_come_in_pages() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    let empty = client.list_instances().account_id(account.clone()).send();
    let empty = empty.await.unwrap();
    assert!(empty.instances.is_empty());
    assert_eq!(empty.links, None);

    let mut created = BTreeSet::new();
    for _ in 0..3 {
        let request = client.create_instance().account_id(account.clone());
        let made = request.body(crate::request(&json!({}))).send();
        let made = made.await.unwrap().into_inner().instance;
        assert_eq!(made.status, InstanceStatus::Build);
        assert_eq!(made.name, made.id.to_string());
        created.insert(made.id);
    }
    let page = |limit: u32, marker: Option<&str>| {
        let mut request = client.list_instances().account_id(account.clone());
        request = request.limit(std::num::NonZeroU32::new(limit).unwrap());
        if let Some(marker) = marker {
            request = request.marker(marker);
        }
        async { request.send().await.unwrap().into_inner() }
    };
    let first = page(2, None).await;
    assert_eq!(first.instances.len(), 2);
    let [next] = first.links.unwrap();
    assert_eq!(next.rel, LinkRel::Next);
    let last = first.instances[1].id.to_string();
    let expected = format!(
        "{}/v1.0/{}/instances?marker={last}&limit=2",
        server.url(),
        account.as_str()
    );
    assert_eq!(next.href, expected);
    let second = page(2, Some(&last)).await;
    assert_eq!(second.instances.len(), 1);
    assert_eq!(second.links, None);
    // A page of exactly all, and of more.
    for limit in [3, 1001, u32::MAX] {
        let all = page(limit, None).await;
        assert_eq!((all.instances.len(), all.links), (3, None));
    }
    assert!(page(2, Some("zzz")).await.instances.is_empty());

    let all: Vec<_> =
        client.all_instances(&account).try_collect().await.unwrap();
    let ids: Vec<_> = all.iter().map(|instance| instance.id).collect();
    assert_eq!(ids, created.into_iter().collect::<Vec<_>>());
    let addresses: BTreeSet<_> = all.iter().map(|i| i.ip.clone()).collect();
    assert_eq!(addresses.len(), 3);
}

#[on_both_stores]
async fn the_client_asks_for_page_after_page() {
    let mut server = server().await;
    server.stop().await;
    fill_store(&server, 45).await;
    server.start_again().await;
    let client = server.client();
    let all: Vec<_> =
        client.all_instances(&server.account()).try_collect().await.unwrap();
    let ids: BTreeSet<_> = all.iter().map(|instance| instance.id).collect();
    assert_eq!((all.len(), ids.len()), (45, 45));
    assert!(all.is_sorted_by_key(|instance| instance.id));
    // The log is written asynchronously.
    eventually("three pages were asked for", async || {
        let asked = server.log().matches("/instances").count();
        (asked == 3).then_some(())
    })
    .await;
}

#[on_both_stores]
async fn no_instance_is_a_member_of_a_group_that_could_be_left_out() {
    let mut server = server().await;
    server.stop().await;
    fill_store(&server, 3).await;
    server.start_again().await;
    let client = server.client();
    for include in ["true", "false", "False", "yes", ""] {
        let list = client.list_instances().account_id(server.account());
        let list = list.limit(std::num::NonZeroU32::new(2).unwrap());
        let list = list.include_ha(include).include_replicas("yes");
        let page = list.send().await.unwrap().into_inner();
        assert_eq!(page.instances.len(), 2, "{include:?}");
        let [next] = page.links.unwrap();
        let next = reqwest::Url::parse(&next.href).unwrap();
        let asked: Vec<_> = next.query_pairs().take(2).collect();
        let kept = [("include_replicas", "yes"), ("include_ha", include)];
        assert_eq!(asked, kept.map(|(name, it)| (name.into(), it.into())));
    }
}

#[on_both_stores]
async fn an_instance_can_be_deleted_while_it_is_built() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    for _ in 0..5 {
        let create = client.create_instance().account_id(account.clone());
        let made = create.body(request(&json!({}))).send().await.unwrap();
        let instance = made.into_inner().instance;
        delete(&server, &instance).await;
        let census = server.census();
        assert!(census.directories.is_empty(), "{census:?}");
        assert!(census.processes.is_empty(), "{census:?}");
    }
}

#[on_both_stores]
async fn instances_run_under_users_of_their_own() {
    let server = server().await;
    let nothing_more = json!({});
    let (one, other) = tokio::join!(
        active(&server, &nothing_more),
        active(&server, &nothing_more)
    );
    assert_ne!(one.ip, other.ip);
    let owners: BTreeSet<u32> = server
        .census()
        .processes
        .iter()
        .map(|id| {
            use std::os::unix::fs::MetadataExt;
            std::fs::metadata(format!("/proc/{id}")).unwrap().uid()
        })
        .collect();
    if rustix::process::geteuid().is_root() {
        assert_eq!(owners.len(), 2, "{owners:?}");
        assert!(!owners.contains(&0));
    } else {
        let own = rustix::process::geteuid().as_raw();
        assert_eq!(owners, BTreeSet::from([own]));
    }
}

#[on_both_stores]
async fn host_names_are_in_the_domain_that_is_set_up() {
    let options =
        Options { domain: Some("db.example.org".into()), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let instance = active(&server, &json!({})).await;
    let expected = format!("{}.db.example.org", instance.id);
    assert_eq!(instance.hostname, Some(expected));
    assert!(Census::listens(&instance.ip[0]));
}
