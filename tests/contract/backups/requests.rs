//! Valid and invalid requests about backups.

use clouddb_client::types::{BackupStatus, InstanceStatus};
use clouddb_tests::{PATIENCE, TestServer, coverage, eventually, login};
use mysql_async::prelude::Queryable;
use openapi_coverage::Part;
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::{
    PASSWORD, add, back_up, body, delete_backup, ended, library, objects, of,
    show, since,
};
use crate::{
    active,
    examples::{JSON, document, members, resolve},
    fault, request, server,
};

/// The ids of the instance and the backup in the contract's examples.
pub(crate) const INSTANCE: &str = "5f1e2f0a-93f9-4b6b-a6f5-36b0f1b3f1cb";
pub(crate) const BACKUP: &str = "019aa3b0-6bbf-73c9-b0a9-1f5f4d2a4c64";

async fn ask(server: &TestServer, body: &Value) -> (StatusCode, Value) {
    let url = format!("{}/v1.0/{}/backups", server.url(), *server.account());
    let request = clouddb_tests::http().post(url).json(body);
    let token = server.credentials().token;
    let reply = request.header("X-Auth-Token", token).send().await.unwrap();
    (reply.status(), reply.json().await.unwrap())
}

#[tokio::test]
async fn every_request_to_create_a_backup_is_answered_as_it_says() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let document = document();
    let operation = &document["paths"]["/v1.0/{accountId}/backups"]["post"];
    let body = &operation["requestBody"]["content"][JSON];
    let here = |value: &Value| {
        let text = value.to_string();
        let text = text.replace(INSTANCE, &instance.id.to_string());
        let text = text.replace(BACKUP, &full.id.to_string());
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let mut accepted = 0;
    for (name, example) in members(&body["examples"]) {
        let example = resolve(&document, example);
        let (status, reply) = ask(&server, &here(&example["value"])).await;
        coverage::example("createBackup", Part::Request, JSON, name);
        if let Some(kind) = example["x-fault"].as_str() {
            assert_eq!(reply[kind]["code"], status.as_u16(), "{name}: {reply}");
            continue;
        }
        assert_eq!(status, 202, "{name}: {reply}");
        let id = reply["backup"]["id"].as_str().unwrap().parse().unwrap();
        let backup = ended(&server, id).await;
        assert_eq!(backup.status, BackupStatus::Completed, "{backup:?}");
        accepted += 1;
    }
    assert_eq!(accepted, 6);
    let mut refused = 0;
    for (name, example) in members(&body["x-invalid-examples"]) {
        let (status, reply) = ask(&server, &here(&example["value"])).await;
        let kind = example["fault"].as_str().unwrap();
        let at = format!("{}: ", example["at"].as_str().unwrap());
        assert_eq!(reply[kind]["code"], status.as_u16(), "{name}: {reply}");
        let message = reply[kind]["message"].as_str().unwrap();
        assert!(message.starts_with(&at), "{name}: {message}");
        coverage::example("createBackup", Part::Refused, JSON, name);
        refused += 1;
    }
    assert!(refused > 10, "only {refused} invalid examples were found");
}

#[tokio::test]
async fn what_is_being_built_or_backed_up_is_not_backed_up() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    let create = client.create_instance().account_id(account.clone());
    let create = create.body(request(&json!({}))).send().await.unwrap();
    let id = create.into_inner().instance.id;
    let snapshot = json!({"name": "snapshot", "instance": id});
    let create = || client.create_backup().account_id(account.clone());
    let refused = fault(create().body(body(&snapshot)).send().await);
    assert!(refused.to_string().contains("status BUILD"), "{refused}");
    assert_eq!(refused.status(), 422);
    let status = InstanceStatus::Active;
    let built = client.wait_for_instance(&account, id, status, PATIENCE).await;
    built.unwrap();

    let new = create().body(body(&snapshot)).send().await.unwrap();
    let new = new.into_inner().backup;
    let again = fault(create().body(body(&snapshot)).send().await);
    assert!(again.to_string().contains("status BACKUP"), "{again}");
    let more = json!({
        "name": "more", "instance": id, "parent_id": new.id,
    });
    let early = fault(create().body(body(&more)).send().await);
    assert_eq!(early.status(), 422);
    let delete = client.delete_backup().account_id(account.clone());
    let delete = delete.backup_id(new.id.to_string()).send().await;
    let kept = fault(delete);
    assert!(kept.to_string().contains("is being made"), "{kept}");
    let restore = client.create_instance().account_id(account.clone());
    let point = json!({"restorePoint": {"backupRef": new.id}});
    let early = fault(restore.body(request(&point)).send().await);
    assert_eq!(early.status(), 422, "{early}");
    assert_eq!(ended(&server, new.id).await.status, BackupStatus::Completed);

    let restore = client.create_instance().account_id(account.clone());
    let copy = restore.body(request(&point)).send().await.unwrap();
    let delete = client.delete_backup().account_id(account.clone());
    let delete = delete.backup_id(new.id.to_string()).send().await;
    let kept = fault(delete);
    assert!(kept.to_string().contains("is being restored"), "{kept}");
    let copy = copy.into_inner().instance.id;
    let built = client.wait_for_instance(&account, copy, status, PATIENCE);
    built.await.unwrap();
    delete_backup(&server, &show(&server, new.id).await).await;
}

#[tokio::test]
async fn a_backup_fails_with_its_instance() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let (client, account) = (server.client(), server.account());
    let create = client.create_backup().account_id(account.clone());
    let new = create.body(body(&of(&instance))).send().await.unwrap();
    let id = new.into_inner().backup.id;
    crate::delete(&server, &instance).await;
    let backup = ended(&server, id).await;
    assert_eq!(backup.status, BackupStatus::Failed);
    assert_eq!(backup.fault.unwrap().message, "the instance was deleted");
    eventually("nothing is stored", async || {
        objects(&server).is_empty().then_some(())
    })
    .await;
    let point = json!({"restorePoint": {"backupRef": id}});
    let restore = client.create_instance().account_id(account);
    let refused = fault(restore.body(request(&point)).send().await);
    assert!(refused.to_string().contains("status FAILED"), "{refused}");
    delete_backup(&server, &show(&server, id).await).await;
}

#[tokio::test]
async fn more_can_be_made_beside_what_is_restored() {
    let server = server().await;
    let (instance, mut ada) = library(&server).await;
    add(&mut ada, 0..3).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let instance = active(
        &server,
        &json!({
            "restorePoint": {"backupRef": full.id},
            "databases": [{"name": "archive"}],
            "users": [{
                "name": "bob",
                "password": "other",
                "databases": [{"name": "library"}, {"name": "archive"}],
            }],
        }),
    )
    .await;
    let host = instance.hostname.unwrap();
    let mut bob = login(&host, "bob", "other", Some("library")).await.unwrap();
    let count: Option<u32> =
        bob.query_first("SELECT COUNT(*) FROM book").await.unwrap();
    assert_eq!(count, Some(3));
    bob.query_drop("CREATE TABLE archive.t (n INT)").await.unwrap();
    bob.disconnect().await.unwrap();
    login(&host, "ada", PASSWORD, Some("archive")).await.unwrap_err();
}

#[tokio::test]
async fn the_newest_backups_come_first_a_page_at_a_time() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let more = back_up(&server, &since(&instance, &full)).await;
    let get = async |path: &str| -> Value {
        let account = server.account();
        let url = format!("{}/v1.0/{}/{path}", server.url(), *account);
        let request = clouddb_tests::http().get(url);
        let token = server.credentials().token;
        let reply = request.header("X-Auth-Token", token).send().await;
        reply.unwrap().json().await.unwrap()
    };
    let ids = |list: &Value| -> Vec<String> {
        let list = list["backups"].as_array().unwrap().iter();
        list.map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = [more.id.to_string(), full.id.to_string()];
    let own = format!("instances/{}/backups", instance.id);
    let datastores = get("datastores").await;
    let kind = datastores["datastores"][0]["id"].as_str().unwrap();
    let by_kind = format!("backups?datastore={kind}");
    let by_instance = format!("backups?instance_id={}", instance.id);
    for path in
        ["backups", "backups?datastore=MariaDB", &by_kind, &by_instance, &own]
    {
        let list = get(path).await;
        assert_eq!(ids(&list), all, "{path}");
        assert!(list["links"].is_null(), "{list}");
    }
    for place in ["backups", &own] {
        let page = get(&format!("{place}?limit=1")).await;
        assert_eq!(ids(&page), all[..1]);
        let next = page["links"][0]["href"].as_str().unwrap();
        let next = next.split_once(&format!("/{place}?")).unwrap().1;
        let page = get(&format!("{place}?{next}")).await;
        assert_eq!(ids(&page), all[1..]);
        assert!(page["links"].is_null(), "{page}");
        // Some clients use numbers as markers, beginning with 0.
        let endless = "9".repeat(255);
        for (marker, expected) in
            [("0", &all[..]), ("1", &all[1..]), ("2", &[]), (&endless, &[])]
        {
            let page = get(&format!("{place}?limit=20&marker={marker}")).await;
            assert_eq!(ids(&page), expected, "{place} {marker}");
            assert!(page["links"].is_null(), "{page}");
        }
        let page = get(&format!("{place}?limit=1&marker=0")).await;
        assert_eq!(ids(&page), all[..1]);
        let next = page["links"][0]["href"].as_str().unwrap();
        assert!(next.contains(&format!("marker={}", all[0])), "{next}");
    }
    // The link to the next page keeps the filters.
    let wanted = format!("datastore={kind}&instance_id={}", instance.id);
    let page = get(&format!("backups?limit=1&{wanted}")).await;
    let next = page["links"][0]["href"].as_str().unwrap();
    assert!(next.contains(&wanted), "{next}");
    let other = uuid::Uuid::new_v4();
    let of_other = format!("backups?instance_id={other}");
    for path in ["backups?instance_id=none", &of_other] {
        assert!(ids(&get(path).await).is_empty(), "{path}");
    }
    let shown = get(&format!("backups/{}", more.id)).await;
    assert_eq!(shown["backup"]["is_automated"], 0);
    assert_eq!(shown["backup"]["source"]["id"], instance.id.to_string());
    let operations = get(&format!("operations?instance={}", instance.id)).await;
    let kinds = operations["operations"].as_array().unwrap().iter();
    let kinds: Vec<_> = kinds.map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["create_backup", "create_backup", "create_instance"]);
}

#[tokio::test]
async fn what_is_left_of_an_instance_is_listed_by_its_id() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let client = server.client();
    let list = async |id: &str| {
        let list = client.list_instance_backups();
        let list = list.account_id(server.account()).instance_id(id);
        list.send().await
    };
    let full = back_up(&server, &of(&instance)).await;
    crate::delete(&server, &instance).await;
    let id = instance.id.to_string();
    let left = list(&id).await.unwrap().into_inner().backups;
    let left: Vec<_> = left.iter().map(|backup| backup.id).collect();
    assert_eq!(left, [full.id]);
    delete_backup(&server, &full).await;
    for unknown in [&id, INSTANCE, "no-id"] {
        let unknown = fault(list(unknown).await);
        assert_eq!(unknown.status(), 404, "{unknown}");
    }
}
