//! Copies of backups in another region.

use std::fs;

use clouddb_client::types::{BackupStatus, BackupType, Fault, OperationState};
use clouddb_tests::{Options, TestServer, coverage, on_both_stores};
use openapi_coverage::Part;
use reqwest::StatusCode;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use uuid::Uuid;

use super::{
    add, back_up, count, delete_backup,
    far::{HERE, Regions, THERE, action, copied, copy, operated, refused},
    library, of, restored, show, since,
};
use crate::{
    PROGRAM,
    examples::{JSON, document, members, resolve},
    fault, server,
};

const AT: &str = "/copy-backup/target_backup_region: ";

#[on_both_stores]
async fn what_is_copied_can_be_restored_in_the_other_region() {
    let regions = Regions::start().await;
    let Regions { here, there, .. } = &regions;
    let (instance, mut ada) = library(here).await;
    add(&mut ada, 0..10).await;
    let full = back_up(here, &of(&instance)).await;
    add(&mut ada, 10..20).await;
    let mut more = since(&instance, &full);
    let orphan = back_up(here, &more).await;
    ada.disconnect().await.unwrap();

    let early = refused(here, orphan.id, &json!({})).await;
    assert_eq!(early.status(), 400);
    let message = &early.detail().message;
    assert!(message.starts_with(AT), "{message}");
    assert!(message.contains(&full.id.to_string()), "{message}");
    more["copy_to"] = json!([THERE]);
    let client = here.client();
    let create = client.create_backup().account_id(here.account());
    let early = fault(create.body(super::body(&more)).send().await);
    assert_eq!(early.status(), 400);
    let message = &early.detail().message;
    assert!(message.starts_with("/backup/copy_to/0: "), "{message}");

    let own = json!({"name": "far", "description": "away"});
    copy(here, full.id, &own).await;
    copied(here, full.id, 1).await;
    let far = regions.arrived(full.id).await;
    assert_eq!(
        (far.name.as_str(), far.description.as_deref()),
        ("far", Some("away"))
    );
    assert_eq!(far.instance_id, Some(instance.id));
    assert_eq!((far.size, far.type_), (full.size, full.type_));
    assert_eq!(far.created, full.created);
    let again = refused(here, full.id, &json!({})).await;
    assert_eq!(again.status(), 422);
    assert!(again.to_string().contains("in the region IAD already"), "{again}");

    // This time the parent is in the other region.
    let last = back_up(here, &more).await;
    copied(here, last.id, 1).await;
    let far = regions.arrived(last.id).await;
    assert_eq!(far.name, last.name);
    assert_eq!(far.parent_id, Some(full.id));
    assert_eq!(far.type_, BackupType::InnoBackupExIncremental);
    assert_eq!(regions.objects(THERE).len(), 4);

    delete_backup(here, &full).await;
    assert!(regions.objects(HERE).is_empty());
    for (backup, expected) in [(&full, 10), (&last, 20)] {
        let copy = restored(there, backup).await;
        assert_eq!(count(&copy).await, expected);
    }
    delete_backup(there, &full).await;
    assert!(regions.objects(THERE).is_empty());
    let show = there.client();
    let show = show.show_backup().account_id(there.account());
    let gone = fault(show.backup_id(last.id.to_string()).send().await);
    assert!(matches!(gone, Fault::ItemNotFound(_)), "{gone}");
}

async fn ask(
    server: &TestServer,
    id: Uuid,
    body: &Value,
) -> (StatusCode, String) {
    let account = server.account();
    let url = format!("{}/v1.0/{}/backups/{id}/action", server.url(), *account);
    let request = clouddb_tests::http().post(url).json(body);
    let token = server.credentials().token;
    let reply = request.header("X-Auth-Token", token).send().await.unwrap();
    (reply.status(), reply.text().await.unwrap())
}

#[on_both_stores]
async fn every_request_to_copy_a_backup_is_answered_as_it_says() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let document = document();
    let path = "/v1.0/{accountId}/backups/{backupId}/action";
    let operation = &document["paths"][path]["post"];
    let body = &operation["requestBody"]["content"][JSON];
    let mut accepted = 0;
    for (name, example) in members(&body["examples"]) {
        let example = resolve(&document, example);
        let (status, reply) = ask(&server, full.id, &example["value"]).await;
        assert_eq!((status.as_u16(), reply.as_str()), (202, ""), "{name}");
        accepted += 1;
        coverage::example("copyBackup", Part::Request, JSON, name);
        copied(&server, full.id, accepted).await;
    }
    assert_eq!(accepted, 2);
    let mut refused = 0;
    for (name, example) in members(&body["x-invalid-examples"]) {
        let (status, reply) = ask(&server, full.id, &example["value"]).await;
        let reply: Value = serde_json::from_str(&reply).unwrap();
        let kind = example["fault"].as_str().unwrap();
        let at = format!("{}: ", example["at"].as_str().unwrap());
        assert_eq!(reply[kind]["code"], status.as_u16(), "{name}: {reply}");
        let message = reply[kind]["message"].as_str().unwrap();
        assert!(message.starts_with(&at), "{name}: {message}");
        coverage::example("copyBackup", Part::Refused, JSON, name);
        refused += 1;
    }
    assert!(refused > 7, "only {refused} invalid examples were found");
    let london = json!({"target_backup_region": "LON"});
    let london = super::far::refused(&server, full.id, &london).await;
    let message = &london.detail().message;
    assert!(message.contains("neither the source nor the"), "{message}");
}

#[on_both_stores]
async fn nothing_is_copied_from_london() {
    let region = Some("LON".into());
    let options = Options { region, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    let london = refused(&server, full.id, &json!({})).await;
    assert_eq!(london.status(), 400);
    let message = &london.detail().message;
    assert!(message.starts_with(AT) && message.contains("LON"), "{message}");
    let mut copied = of(&instance);
    copied["copy_to"] = json!([THERE]);
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    let london = fault(create.body(super::body(&copied)).send().await);
    assert_eq!(london.status(), 400);
    assert!(london.to_string().contains("LON"), "{london}");
}

#[on_both_stores]
async fn regions_that_cannot_be_asked_keep_nobody_waiting() {
    // A server that accepts connections and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let swift = silent.local_addr().unwrap();
    let backups = format!(
        "[backups.regions.IAD.store]\nkind = \"swift\"\nauth = {{ login = \
         \"v1\", url = \"http://{swift}/auth\", user = \"a:b\", key = \"c\" }}"
    );
    let backups = Some(backups);
    let options = Options { backups, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    let full = back_up(&server, &of(&instance)).await;
    // The silent server never answers, so the service must have stopped
    // waiting.
    let away = refused(&server, full.id, &json!({})).await;
    assert_eq!(away.status(), 503);
    assert!(away.to_string().contains("region IAD"), "{away}");
    assert!(away.detail().retry_after.is_some());

    let client = server.client();
    let mut more = since(&instance, &full);
    more["copy_to"] = json!([THERE]);
    let create = client.create_backup().account_id(server.account());
    let away = fault(create.body(super::body(&more)).send().await);
    assert_eq!(away.status(), 503);

    let other = json!({"target_backup_region": "SYD"});
    let unknown = refused(&server, full.id, &other).await;
    assert_eq!(unknown.status(), 400);
    assert!(unknown.to_string().contains("\"SYD\""), "{unknown}");
    let copy = client.copy_backup().account_id(server.account());
    let nothing = copy.backup_id("nothing").body(action(&json!({})));
    let nothing = fault(nothing.send().await);
    assert!(matches!(nothing, Fault::ItemNotFound(_)), "{nothing}");
}

#[on_both_stores]
async fn what_is_being_copied_stays_until_the_copy_is_given_up() {
    let regions = Regions::start().await;
    let here = &regions.here;
    let (instance, ada) = library(here).await;
    ada.disconnect().await.unwrap();
    let full = back_up(here, &of(&instance)).await;
    copy(here, full.id, &json!({})).await;
    copied(here, full.id, 1).await;
    let more = back_up(here, &since(&instance, &full)).await;
    let before = regions.objects(THERE);

    regions.close(THERE);
    copy(here, more.id, &json!({})).await;
    let again = refused(here, more.id, &json!({})).await;
    assert_eq!(again.status(), 422);
    assert!(again.to_string().contains("is being copied"), "{again}");
    for id in [full.id, more.id] {
        let client = here.client();
        let delete = client.delete_backup().account_id(here.account());
        let kept = fault(delete.backup_id(id.to_string()).send().await);
        assert_eq!(kept.status(), 422);
        let expected = format!("{} is being copied", more.id);
        assert!(kept.to_string().contains(&expected), "{kept}");
    }
    let failed = operated(here, more.id, "copy_backup", 1).await;
    assert_eq!(failed.state, OperationState::Failed);
    let why = failed.error.unwrap();
    assert!(why.contains("region IAD"), "{why}");
    assert!(why.contains("Not a directory"), "{why}");
    assert!(failed.attempts > 1, "{}", failed.attempts);
    operated(here, more.id, "discard_copy", 1).await;
    assert_eq!(show(here, more.id).await, more);

    regions.open(THERE);
    assert_eq!(regions.objects(THERE), before);
    copy(here, more.id, &json!({})).await;
    copied(here, more.id, 2).await;
    regions.arrived(more.id).await;
    delete_backup(here, &full).await;
}

#[on_both_stores]
async fn what_is_damaged_is_not_copied() {
    let regions = Regions::start().await;
    let here = &regions.here;
    let (instance, ada) = library(here).await;
    ada.disconnect().await.unwrap();
    let full = back_up(here, &of(&instance)).await;
    let mut times = 0;
    for object in regions.objects(HERE) {
        let whole = fs::read(&object).unwrap();
        let mut flipped = whole.clone();
        flipped[whole.len() / 2] ^= 1;
        fs::write(&object, flipped).unwrap();
        copy(here, full.id, &json!({})).await;
        times += 1;
        let failed = operated(here, full.id, "copy_backup", times).await;
        assert_eq!(failed.state, OperationState::Failed);
        let why = failed.error.unwrap();
        let is_clear = ["damaged", "changed"].iter().any(|it| why.contains(it));
        assert!(is_clear, "{why}");
        operated(here, full.id, "discard_copy", times).await;
        assert!(regions.objects(THERE).is_empty());
        assert_eq!(show(here, full.id).await.status, BackupStatus::Completed);
        fs::write(&object, whole).unwrap();
    }
    assert_eq!(times, 2);
    copy(here, full.id, &json!({})).await;
    copied(here, full.id, 3).await;
}

#[on_both_stores]
async fn each_region_gets_its_copy_whatever_becomes_of_others() {
    let server = server().await;
    let (instance, ada) = library(&server).await;
    ada.disconnect().await.unwrap();
    // The first region can't store anything.
    let regions = server.data().join("regions");
    fs::remove_dir(regions.join("IAD/.unfinished")).unwrap();
    fs::write(regions.join("IAD/.unfinished"), "").unwrap();
    let mut wanted = of(&instance);
    wanted["copy_to"] = json!(["IAD", "DFW", "SYD"]);
    let full = back_up(&server, &wanted).await;
    operated(&server, full.id, "discard_copy", 1).await;
    let last = operated(&server, full.id, "copy_backup", 3).await;
    assert_eq!(last.state, OperationState::Succeeded, "{:?}", last.error);
    for (region, expected) in [("IAD", 0), ("DFW", 2), ("SYD", 2), ("HKG", 0)] {
        let account = regions.join(region).join(server.account().as_str());
        let stored = fs::read_dir(account).map_or(0, Iterator::count);
        assert_eq!(stored, expected, "{region}");
    }
}

#[on_both_stores]
async fn what_lost_its_parent_on_the_way_leaves_nothing() {
    let regions = Regions::start().await;
    let here = &regions.here;
    let (instance, ada) = library(here).await;
    ada.disconnect().await.unwrap();
    let full = back_up(here, &of(&instance)).await;
    copy(here, full.id, &json!({})).await;
    copied(here, full.id, 1).await;
    let mut more = since(&instance, &full);
    more["copy_to"] = json!([THERE]);
    let client = here.client();
    let create = client.create_backup().account_id(here.account());
    let more = create.body(super::body(&more)).send().await.unwrap();
    let more = more.into_inner().backup;
    // The backup isn't completed yet, so its copy hasn't begun.
    for object in regions.objects(THERE) {
        fs::remove_file(object).unwrap();
    }
    let failed = operated(here, more.id, "copy_backup", 1).await;
    assert_eq!(failed.state, OperationState::Failed);
    let why = failed.error.unwrap();
    assert!(why.contains(&full.id.to_string()), "{why}");
    let removed = operated(here, more.id, "discard_copy", 1).await;
    assert_eq!(removed.state, OperationState::Succeeded);
    assert!(regions.objects(THERE).is_empty());
    assert_eq!(show(here, more.id).await.status, BackupStatus::Completed);
}
