//! Room that was promised to several: each had enough when it was requested.

use std::fs::{File, remove_file};

use clouddb_client::{
    Error,
    types::{
        Backup, BackupStatus, CreateBackupRequest, CreateInstanceRequest,
        Fault, Instance, InstanceAction, InstanceStatus, OperationState,
        OperationSummary,
    },
};
use clouddb_tests::{Census, Options, PATIENCE, TestServer, eventually};
use mysql_async::{Conn, prelude::Queryable};
use rustix::{
    fs::{FallocateFlags, fallocate, statvfs},
    process::{Pid, Signal, kill_process},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    PROGRAM,
    disk::{ADD, DISK, fault_of, library},
};

const MEBIBYTE: u64 = 1 << 20;
/// How many mebibytes of the disk must stay free.
const FLOOR: u64 = 64;
const NO_ROOM: &str = "there is no room for that";

/// A server with a small disk and two instances. A backup of the first one,
/// which is large, is held up, and reserves its room while it runs.
struct Crowd {
    server: TestServer,
    other: Instance,
    earlier: Uuid,
    large: Uuid,
    tool: Pid,
    _clients: [Conn; 2],
}

impl Crowd {
    async fn gather(options: Options) -> Self {
        let options = Options {
            disk: Some(DISK),
            instances: Some(format!("free_megabytes = {FLOOR}")),
            ..options
        };
        let server = TestServer::start(PROGRAM, &options).await;
        let (first, mut writer) = library(&server, "first").await;
        let (other, reader) = library(&server, "other").await;
        for _ in 0..200 {
            writer.query_drop(ADD).await.unwrap();
        }
        let earlier = back_up(&server, &other).await;
        assert_eq!(ended(&server, earlier).await, BackupStatus::Completed);
        let large = back_up(&server, &first).await;
        let id = first.id.to_string();
        let tool = eventually("the tool runs", async || {
            let tool = Census::tool_of(&id, "mariadb-backup")?;
            kill_process(tool, Signal::STOP).ok()?;
            Some(tool)
        })
        .await;
        let crowd = Self {
            server,
            other,
            earlier,
            large,
            tool,
            _clients: [writer, reader],
        };
        // Enough room for each of the other operations, but less than the large
        // backup may take.
        crowd.leave(200);
        crowd
    }

    /// Leaves `mebibytes` above the floor.
    fn leave(&self, mebibytes: u64) {
        let data = self.server.data();
        let file = File::create(data.join("ballast")).unwrap();
        let stat = statvfs(&data).unwrap();
        let free = stat.f_bavail * stat.f_frsize;
        let length = free - (FLOOR + mebibytes) * MEBIBYTE;
        fallocate(file, FallocateFlags::empty(), 0, length).unwrap();
    }

    fn make_room(&self) {
        remove_file(self.server.data().join("ballast")).unwrap();
        kill_process(self.tool, Signal::CONT).unwrap();
    }

    /// Requests an instance that is made from a backup or a source.
    async fn make(&self, of: Value) -> Uuid {
        let mut members = json!({"flavorRef": 1, "volume": {"size": 1}});
        members.as_object_mut().unwrap().extend(object(of));
        let request: CreateInstanceRequest =
            serde_json::from_value(json!({"instance": members})).unwrap();
        let client = self.server.client();
        let create = client.create_instance().account_id(self.account());
        create.body(request).send().await.unwrap().into_inner().instance.id
    }

    fn account(&self) -> clouddb_client::types::AccountId {
        self.server.account()
    }

    async fn save_logs(&self) {
        let action: InstanceAction =
            serde_json::from_value(json!({"save_logs": {}})).unwrap();
        let act = self.server.client();
        let act = act.act_on_instance().account_id(self.account());
        let act = act.instance_id(self.other.id.to_string());
        act.body(action).send().await.unwrap();
    }

    /// The latest operation on an instance.
    async fn last(&self, id: Uuid) -> OperationSummary {
        let client = self.server.client();
        let list = client.list_operations().account_id(self.account());
        let list = list.instance(id.to_string()).send().await.unwrap();
        list.into_inner().operations.remove(0)
    }

    async fn status(&self, id: Uuid, status: InstanceStatus) -> Instance {
        let (client, account) = (self.server.client(), self.account());
        eventually("it has the status", async || {
            let show = client.show_instance().account_id(account.clone());
            let shown = show.instance_id(id.to_string()).send().await.unwrap();
            let shown = shown.into_inner().instance;
            (shown.status == status).then_some(shown)
        })
        .await
    }

    /// Waits until an instance says that there is no room.
    async fn says_so(&self, id: Uuid) {
        eventually("it says what it waits for", async || {
            let fault = fault_of(&self.server, id).await?;
            fault.contains(NO_ROOM).then_some(())
        })
        .await;
    }
}

fn object(value: Value) -> serde_json::Map<String, Value> {
    match value {
        Value::Object(members) => members,
        other => panic!("{other}"),
    }
}

async fn try_to_back_up(
    server: &TestServer,
    instance: &Instance,
) -> Result<Uuid, Error<Fault>> {
    let backup = json!({"name": "snapshot", "instance": instance.id});
    let body: CreateBackupRequest =
        serde_json::from_value(json!({"backup": backup})).unwrap();
    let client = server.client();
    let create = client.create_backup().account_id(server.account());
    Ok(create.body(body).send().await?.into_inner().backup.id)
}

async fn back_up(server: &TestServer, instance: &Instance) -> Uuid {
    try_to_back_up(server, instance).await.unwrap()
}

async fn show(server: &TestServer, backup: Uuid) -> Backup {
    let client = server.client();
    let show = client.show_backup().account_id(server.account());
    let shown = show.backup_id(backup.to_string()).send().await.unwrap();
    shown.into_inner().backup
}

async fn ended(server: &TestServer, backup: Uuid) -> BackupStatus {
    eventually("the backup has ended", async || {
        let status = show(server, backup).await.status;
        let ended = [BackupStatus::Completed, BackupStatus::Failed];
        ended.contains(&status).then_some(status)
    })
    .await
}

#[tokio::test]
async fn what_was_accepted_together_waits_for_each_other() {
    let options = Options { build_seconds: Some(60), ..Options::default() };
    let crowd = Crowd::gather(options).await;
    let (server, other) = (&crowd.server, &crowd.other);
    let fresh = crowd.make(json!({})).await;
    let point = json!({"backupRef": crowd.earlier});
    let restored = crowd.make(json!({"restorePoint": point})).await;
    for id in [fresh, restored] {
        crowd.says_so(id).await;
        crowd.status(id, InstanceStatus::Build).await;
    }
    crowd.save_logs().await;
    let logs = eventually("the logs wait", async || {
        let last = crowd.last(other.id).await;
        last.error.as_ref()?.contains(NO_ROOM).then_some(last)
    })
    .await;
    assert_ne!(logs.state, OperationState::Failed);
    crowd.make_room();
    for id in [fresh, restored] {
        let made = crowd.status(id, InstanceStatus::Active).await;
        assert_eq!(made.fault, None);
    }
    eventually("the logs are saved", async || {
        let last = crowd.last(other.id).await;
        (last.state == OperationState::Succeeded).then_some(())
    })
    .await;
    assert_eq!(ended(server, crowd.large).await, BackupStatus::Completed);
}

/// Waits don't count as failures: a backup that waited that often is still
/// tried again when its tool is killed. A replica waits as well.
#[tokio::test]
async fn who_waited_often_may_still_fail() {
    let crowd = Crowd::gather(Options::default()).await;
    let (server, other) = (&crowd.server, &crowd.other);
    let replica = crowd.make(json!({"replica_of": other.id})).await;
    crowd.says_so(replica).await;
    let delete = server.client();
    let delete = delete.delete_instance().account_id(server.account());
    delete.instance_id(replica.to_string()).send().await.unwrap();
    eventually("the replica is gone", async || {
        let census = server.census();
        (!census.directories.contains(&replica.to_string())).then_some(())
    })
    .await;
    let backup = back_up(server, other).await;
    crowd.says_so(other.id).await;
    eventually("it waited more often than it may fail", async || {
        (crowd.last(other.id).await.attempts > 6).then_some(())
    })
    .await;
    assert_eq!(show(server, backup).await.status, BackupStatus::Building);
    let id = other.id.to_string();
    crowd.make_room();
    eventually("the tool is killed", async || {
        let tool = Census::tool_of(&id, "mariadb-backup")?;
        kill_process(tool, Signal::KILL).ok()
    })
    .await;
    assert_eq!(ended(server, backup).await, BackupStatus::Completed);
    let last = crowd.last(other.id).await;
    assert_eq!(last.state, OperationState::Succeeded);
    let client = server.client();
    let account = server.account();
    let active = InstanceStatus::Active;
    let settled =
        client.wait_for_instance(&account, other.id, active, PATIENCE).await;
    assert_eq!(settled.unwrap().fault, None);
}

#[tokio::test]
async fn who_waits_in_vain_fails_with_the_reason() {
    let options = Options {
        waiting_seconds: Some(1),
        build_seconds: Some(4),
        ..Options::default()
    };
    let crowd = Crowd::gather(options).await;
    let (server, other) = (&crowd.server, &crowd.other);
    let fresh = crowd.make(json!({})).await;
    let point = json!({"backupRef": crowd.earlier});
    let restored = crowd.make(json!({"restorePoint": point})).await;
    let backup = back_up(server, other).await;
    assert_eq!(ended(server, backup).await, BackupStatus::Failed);
    let fault = show(server, backup).await.fault.unwrap();
    assert!(fault.message.contains(NO_ROOM), "{fault:?}");
    for id in [fresh, restored] {
        let failed = crowd.status(id, InstanceStatus::Error).await;
        let fault = failed.fault.unwrap();
        assert!(fault.message.contains(NO_ROOM), "{fault:?}");
    }
    let instance = crowd.status(other.id, InstanceStatus::Active).await;
    assert_eq!(instance.fault, None);
    crowd.save_logs().await;
    let logs = eventually("the logs aren't saved", async || {
        let last = crowd.last(other.id).await;
        (last.state == OperationState::Failed).then_some(last)
    })
    .await;
    assert!(logs.error.unwrap().contains(NO_ROOM));
    crowd.make_room();
    assert_eq!(ended(server, crowd.large).await, BackupStatus::Completed);
    let again = back_up(server, other).await;
    assert_eq!(ended(server, again).await, BackupStatus::Completed);
}

#[tokio::test]
async fn a_backup_that_has_no_room_is_refused() {
    let crowd = Crowd::gather(Options::default()).await;
    crowd.leave(1);
    match try_to_back_up(&crowd.server, &crowd.other).await {
        Err(Error::ErrorResponse(refused)) => {
            assert_eq!(refused.status(), 503);
            let said = serde_json::to_string(&refused.into_inner()).unwrap();
            assert!(said.contains("room"), "{said}");
        }
        asked => panic!("{asked:?}"),
    }
    crowd.make_room();
    let backup = back_up(&crowd.server, &crowd.other).await;
    assert_eq!(ended(&crowd.server, backup).await, BackupStatus::Completed);
}
