//! Two processes on one PostgreSQL. One of them is held up for longer than its
//! lease and then goes on.

use std::{fs, time::Duration};

use clouddb_client::{
    Client, Error,
    types::{
        CreateInstanceRequest, Fault, Instance, InstanceAction, InstanceStatus,
        OperationState,
    },
};
use clouddb_engine::{Admin, Layout, MasterSecret};
use clouddb_tests::{
    Options, PATIENCE, ServerProcess, StoreKind, TestServer, eventually,
};
use rustix::process::Signal;
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

use crate::{PROGRAM, create, delete};

const CALL: Duration = Duration::from_secs(5);

/// A process that is held up, and another one that isn't.
struct Two {
    held: TestServer,
    other: ServerProcess,
    orders: TempDir,
}

impl Two {
    /// Starts both processes; the first one is held up at a place.
    async fn held_up_at(place: &str) -> Self {
        let (held, orders) = Self::alone().await;
        fs::write(orders.path().join("kill"), format!("{place} STOP")).unwrap();
        // The other process doesn't run yet, so that the first one claims the
        // operation.
        let key = "first";
        let asked = create(&held, &held.client(), key).await;
        let two = Self { other: held.another().await, held, orders };
        two.await_hold().await;
        if let Err(error) = asked {
            // It was held up before it could answer.
            assert!(error.to_string().contains("sending request"), "{error}");
        }
        two
    }

    /// The process that can be held up.
    async fn alone() -> (TestServer, TempDir) {
        let orders = tempfile::tempdir().unwrap();
        let file = orders.path().join("kill");
        let environment = ("CLOUDDB_KILL_FILE", file.display().to_string());
        let options = Options {
            store: Some(StoreKind::Postgres),
            reconcile_seconds: Some(1),
            environment: vec![environment],
            ..Options::default()
        };
        let mut held = TestServer::start(PROGRAM, &options).await;
        held.set_environment(Vec::new());
        (held, orders)
    }

    async fn await_hold(&self) {
        let hit = self.orders.path().join("kill.hit");
        eventually("one process is held up", async || {
            let state = state(self.held.process().id()?)?;
            (hit.exists() && state == 'T').then_some(())
        })
        .await;
    }

    /// The instance, as the other process shows it.
    async fn instance(&self) -> Instance {
        let client = self.held.client_of(&self.other);
        create(&self.held, &client, "first").await.unwrap()
    }

    async fn await_active(&self, instance: &Instance) {
        let client = self.held.client_of(&self.other);
        let (account, active) = (self.held.account(), InstanceStatus::Active);
        client
            .wait_for_instance(&account, instance.id, active, PATIENCE)
            .await
            .unwrap();
    }

    async fn delete(&self, instance: &Instance) {
        let client = self.held.client_of(&self.other);
        delete(&self.held, &client, instance).await;
        client
            .wait_until_deleted(&self.held.account(), instance.id, PATIENCE)
            .await
            .unwrap();
        let census = self.held.census();
        assert!(census.processes.is_empty(), "{census:?}");
        assert!(census.directories.is_empty(), "{census:?}");
    }

    /// Lets the process go on, and waits until it has noticed its loss.
    async fn go_on(&self) {
        fs::remove_file(self.orders.path().join("kill.hit")).unwrap();
        self.held.process().signal(Signal::CONT);
        // Too much time has passed: either the process notices itself that its
        // lease is over, or the store refuses its write.
        eventually("it finds that it was replaced", async || {
            let log = self.held.log();
            let found = ["somebody else took over", "left alone"];
            found.iter().any(|text| log.contains(text)).then_some(())
        })
        .await;
        // Then it serves requests like the other process.
        let client = self.held.client();
        let list = client.list_instances().account_id(self.held.account());
        list.send().await.unwrap();
    }

    /// How many times either process started a process of an instance. They
    /// write to the same log.
    fn starts(&self) -> usize {
        self.held.log().matches("started a process").count()
    }
}

/// The state of a process: `T` if it is held up.
fn state(id: u32) -> Option<char> {
    let status = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (_, rest) = status.rsplit_once(") ")?;
    rest.chars().next()
}

async fn nothing_is_done_twice(place: &str, starts: usize) {
    let two = Two::held_up_at(place).await;
    let instance = two.instance().await;
    two.await_active(&instance).await;
    let before = two.held.census();
    assert_eq!(before.processes.len(), 1);
    two.go_on().await;
    assert_eq!(two.held.census(), before);
    assert_eq!(two.starts(), starts);

    let client = two.held.client();
    let list = client.list_operations().account_id(two.held.account());
    let list = list.instance(instance.id.to_string()).send().await.unwrap();
    let [operation] = &list.operations[..] else {
        panic!("there is more than one operation: {list:?}")
    };
    assert_eq!(operation.state, OperationState::Succeeded);
    two.delete(&instance).await;
}

#[tokio::test]
async fn a_process_held_up_before_a_step_starts_nothing_afterwards() {
    nothing_is_done_twice("create_instance/start_server/before", 1).await;
}

#[tokio::test]
async fn a_process_held_up_after_a_step_writes_nothing_afterwards() {
    nothing_is_done_twice("create_instance/start_server/effect", 1).await;
}

#[tokio::test]
async fn a_process_held_up_brings_nothing_back_that_was_deleted() {
    let two = Two::held_up_at("create_instance/prepare_files/before").await;
    let instance = two.instance().await;
    two.delete(&instance).await;
    two.go_on().await;
    let census = two.held.census();
    assert!(census.directories.is_empty(), "{census:?}");
    assert!(census.processes.is_empty(), "{census:?}");
    assert_eq!(two.starts(), 0);
}

#[tokio::test]
async fn a_process_held_up_before_it_ends_a_server_ends_none() {
    let place = "restart_instance/stop_server/before";
    Two::nobody_is_ended_who_was_started(place).await;
}

#[tokio::test]
async fn what_a_killed_process_did_is_gone_on_with_at_once() {
    let mut two = Two::held_up_at("create_instance/await_server/before").await;
    let instance = two.instance().await;
    two.held.process().signal(Signal::CONT);
    two.held.kill().await;
    two.await_active(&instance).await;
    two.delete(&instance).await;
}

async fn ask(
    two: &TestServer,
    client: &Client,
    instance: Uuid,
    action: &str,
) -> Result<(), Error<Fault>> {
    let body: InstanceAction =
        serde_json::from_value(json!({action: {}})).unwrap();
    let act = client.act_on_instance().account_id(two.account());
    act.instance_id(instance.to_string()).body(body).send().await?;
    Ok(())
}

impl Two {
    /// A process is held up just before it stops an instance. The other process
    /// stops the instance and starts it again.
    async fn nobody_is_ended_who_was_started(place: &str) {
        let (held, orders) = Self::alone().await;
        let client = held.client();
        let instance = create(&held, &client, "first").await.unwrap();
        let (account, active) = (held.account(), InstanceStatus::Active);
        let settled =
            client.wait_for_instance(&account, instance.id, active, PATIENCE);
        settled.await.unwrap();
        let before = held.census();
        fs::write(orders.path().join("kill"), format!("{place} STOP")).unwrap();
        drop(ask(&held, &client, instance.id, "restart").await);
        let two = Self { other: held.another().await, held, orders };
        two.await_hold().await;
        two.await_active(&instance).await;
        let restarted = two.held.census();
        assert_ne!(restarted.processes, before.processes);
        two.go_on().await;
        assert_eq!(two.held.census(), restarted);
        two.delete(&instance).await;
    }

    /// A process is held up while it opens a replica for writes. The other
    /// process finishes that, and then promotes the former source again.
    async fn nobody_is_opened_who_was_closed(place: &str) {
        let (held, orders) = Self::alone().await;
        let client = held.client();
        let source = create(&held, &client, "first").await.unwrap().id;
        let (account, active) = (held.account(), InstanceStatus::Active);
        let settled = async |client: &Client, id| {
            let settled =
                client.wait_for_instance(&account, id, active, PATIENCE);
            settled.await.unwrap()
        };
        settled(&client, source).await;
        let members = json!({"instance": {
            "flavorRef": 1, "volume": {"size": 1}, "replica_of": source,
        }});
        let body: CreateInstanceRequest =
            serde_json::from_value(members).unwrap();
        let replicate = client.create_instance().account_id(account.clone());
        let replica = replicate.body(body).send().await.unwrap().instance.id;
        settled(&client, replica).await;

        fs::write(orders.path().join("kill"), format!("{place} STOP")).unwrap();
        let promote = "promote_to_replica_source";
        drop(ask(&held, &client, replica, promote).await);
        let two = Self { other: held.another().await, held, orders };
        two.await_hold().await;
        let client = two.held.client_of(&two.other);
        let shown = settled(&client, replica).await;
        assert!(shown.replica_of.is_none(), "{shown:?}");
        eventually("its former source follows it", async || {
            ask(&two.held, &client, source, promote).await.ok()
        })
        .await;
        let shown = settled(&client, source).await;
        assert!(shown.replica_of.is_none(), "{shown:?}");
        settled(&client, replica).await;

        let data = two.held.data();
        let secret =
            MasterSecret::load_or_create(&data.join("secret")).unwrap();
        let layout = Layout::of(data.join(format!("instances/{replica}")));
        let connect = Admin::connect(&layout, &secret, replica.into(), CALL);
        let mut admin = connect.await.unwrap();
        assert!(admin.is_read_only().await.unwrap());
        two.go_on().await;
        assert!(admin.is_read_only().await.unwrap());
        // This variable is the first to change when a server is opened.
        assert!(!admin.writes_as_source().await.unwrap());
        assert!(admin.following().await.unwrap().is_some());
        let shown = settled(&client, replica).await;
        assert_eq!(shown.replica_of.unwrap().id, source);
        // Otherwise the other process would restart the databases that end with
        // `held`.
        drop(two.other);
    }
}

#[tokio::test]
async fn a_process_held_up_as_it_opens_a_server_opens_none() {
    let place = "promote_replica/open/effect";
    Two::nobody_is_opened_who_was_closed(place).await;
}

/// It hasn't connected to the server yet, so no connection of it can be ended.
/// It notices itself that it is too late.
#[tokio::test]
async fn a_process_held_up_before_it_opens_a_server_opens_none() {
    let place = "promote_replica/open/before";
    Two::nobody_is_opened_who_was_closed(place).await;
}
