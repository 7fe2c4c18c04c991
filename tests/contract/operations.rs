use std::{fs, num::NonZeroU32, time::Duration};

use clouddb_client::types::{
    Fault, InstanceStatus, LinkRel, Operation, OperationList, OperationState,
    OperationStepState, OperationSubjectType, OperationSummary,
};
use clouddb_model::{AccountId, InstanceId, OperationId};
use clouddb_store::{Lane, NewOperation, Transaction};
use clouddb_tests::{Options, TestServer, eventually, on_both_stores};
use futures::TryStreamExt;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{PROGRAM, active, delete, fault, request, server};

async fn list(server: &TestServer, instance: Option<Uuid>) -> OperationList {
    let client = server.client();
    let mut request = client.list_operations().account_id(server.account());
    if let Some(instance) = instance {
        request = request.instance(instance.to_string());
    }
    request.send().await.unwrap().into_inner()
}

async fn show(server: &TestServer, id: Uuid) -> Operation {
    let client = server.client();
    let show = client.show_operation().account_id(server.account());
    show.operation_id(id.to_string()).send().await.unwrap().operation.clone()
}

/// Requests an instance, and returns its id and the operation's.
async fn begin(server: &TestServer) -> (Uuid, Uuid) {
    let client = server.client();
    let create = client.create_instance().account_id(server.account());
    let made = create.body(request(&json!({}))).send().await.unwrap();
    let instance = made.instance.id;
    let operations = list(server, Some(instance)).await.operations;
    (instance, operations[0].id)
}

/// A server that can't build instances.
async fn broken(options: Options) -> TestServer {
    let options = Options { own_templates: true, ..options };
    let server = TestServer::start(PROGRAM, &options).await;
    let templates = server.data().join("templates");
    fs::rename(&templates, server.data().join("elsewhere")).unwrap();
    server
}

#[on_both_stores]
async fn what_is_done_for_an_instance_can_be_followed() {
    let server = server().await;
    assert_eq!(list(&server, None).await.operations, []);
    let instance = active(&server, &json!({})).await;

    let listed = list(&server, None).await;
    assert_eq!(listed.links, None);
    let [created] = listed.operations.as_slice() else {
        panic!("expected one operation, not {:?}", listed.operations)
    };
    assert_eq!(created.kind, "create_instance");
    assert_eq!(created.state, OperationState::Succeeded);
    assert_eq!(created.subject.type_, OperationSubjectType::Instance);
    assert_eq!(created.subject.id, instance.id);
    assert_eq!((&created.step, &created.error), (&None, &None));
    assert_eq!(created.attempts, 1);
    assert_eq!(created.started, instance.created);
    let finished = created.finished.clone().unwrap();
    assert!(created.started <= finished && finished <= created.deadline);

    let shown = show(&server, created.id).await;
    assert_eq!(summary(&shown), *created);
    let names: Vec<_> = shown.steps.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(
        names,
        ["prepare_files", "start_server", "await_server", "create_contents"]
    );
    let mut moments = vec![created.started.clone()];
    for step in shown.steps {
        assert_eq!(step.state, OperationStepState::Done);
        assert_eq!(step.attempts, 1);
        moments.extend([step.started.unwrap(), step.finished.unwrap()]);
    }
    moments.push(finished);
    assert!(moments.is_sorted(), "{moments:?}");
}

/// An operation as lists show it.
fn summary(operation: &Operation) -> OperationSummary {
    let mut members = serde_json::to_value(operation).unwrap();
    members.as_object_mut().unwrap().remove("steps");
    serde_json::from_value(members).unwrap()
}

#[on_both_stores]
async fn the_newest_operations_come_first_a_page_at_a_time() {
    let server = server().await;
    let account = server.account();
    let first = active(&server, &json!({})).await;
    let (second, _) = begin(&server).await;
    delete(&server, &first).await;
    let all = list(&server, None).await.operations;
    let told: Vec<_> =
        all.iter().map(|o| (o.kind.as_str(), o.subject.id)).collect();
    assert_eq!(
        told,
        [
            ("delete_instance", first.id),
            ("create_instance", second),
            ("create_instance", first.id),
        ]
    );

    // The link to the next page keeps the instance.
    let client = server.client();
    let page = client.list_operations().account_id(account.clone());
    let page = page.instance(first.id.to_string());
    let page = page.limit(NonZeroU32::MIN).send().await.unwrap();
    assert_eq!(page.operations, all[..1]);
    let [next] = page.into_inner().links.unwrap();
    assert_eq!(next.rel, LinkRel::Next);
    let expected = format!(
        "{}/v1.0/{}/operations?instance={}&marker={}&limit=1",
        server.url(),
        account.as_str(),
        first.id,
        all[0].id
    );
    assert_eq!(next.href, expected);
    let page = follow(&server, &next.href).await;
    assert_eq!(page.operations, all[2..]);
    assert_eq!(page.links, None);

    let none = list(&server, Some(Uuid::nil())).await;
    assert_eq!((none.operations, none.links), (vec![], None));
}

async fn follow(server: &TestServer, address: &str) -> OperationList {
    let request = clouddb_tests::http()
        .get(address)
        .header("X-Auth-Token", server.credentials().token);
    request.send().await.unwrap().json().await.unwrap()
}

/// An operation that isn't due, so that no worker claims it.
fn idle(server: &TestServer, transaction: &Transaction) -> NewOperation {
    let later = transaction.now() + Duration::from_hours(1);
    NewOperation {
        id: OperationId::random(),
        account: AccountId::new(server.account().as_str()),
        cell: server.cell(),
        subject: InstanceId::random().into(),
        kind: "create_instance",
        lane: Lane::Server,
        step: "prepare_files",
        run_at: later,
        deadline: later,
        detail: "{}".into(),
    }
}

#[on_both_stores]
async fn the_client_asks_for_page_after_page() {
    let server = server().await;
    let store = server.store().await;
    let subjects = [InstanceId::random(), InstanceId::random()];
    let mut made = Vec::new();
    let mut transaction = store.begin().await.unwrap();
    for turn in 0..45 {
        let subject = subjects[turn % 2];
        let new = NewOperation {
            subject: subject.into(),
            ..idle(&server, &transaction)
        };
        transaction.insert_operation(&new).await.unwrap();
        transaction.supersede(new.id).await.unwrap();
        made.insert(0, *new.id.as_uuid());
    }
    transaction.commit().await.unwrap();

    let (client, account) = (server.client(), server.account());
    let listed: Vec<_> =
        client.all_operations(&account, None).try_collect().await.unwrap();
    let ids: Vec<_> = listed.iter().map(|operation| operation.id).collect();
    assert_eq!(ids, made);
    // The log is written asynchronously.
    eventually("three pages were asked for", async || {
        let asked = server.log().matches("/operations").count();
        (asked == 3).then_some(())
    })
    .await;
    for subject in subjects.map(|id| *id.as_uuid()) {
        let own = client.all_operations(&account, Some(subject));
        let own: Vec<_> = own.try_collect().await.unwrap();
        let expected = listed.iter().filter(|o| o.subject.id == subject);
        assert_eq!(own, expected.cloned().collect::<Vec<_>>());
    }
}

#[on_both_stores]
async fn operations_of_others_and_of_nobody_are_not_found() {
    let server = server().await;
    let store = server.store().await;
    let mut transaction = store.begin().await.unwrap();
    let others = NewOperation {
        account: AccountId::new("5678"),
        ..idle(&server, &transaction)
    };
    transaction.insert_operation(&others).await.unwrap();
    transaction.commit().await.unwrap();

    assert_eq!(list(&server, None).await.operations, []);
    let of_it = list(&server, Some(*others.subject.as_uuid())).await;
    assert_eq!(of_it.operations, []);
    let others = others.id.to_string();
    let unknown = Uuid::nil().to_string();
    for id in [others.as_str(), &unknown, "garbage", "☂"] {
        let client = server.client();
        let show = client.show_operation().account_id(server.account());
        let fault = fault(show.operation_id(id).send().await);
        let Fault::ItemNotFound(detail) = fault else { panic!("{fault}") };
        assert_eq!(detail.message, format!("There is no operation {id}."));
    }
}

#[on_both_stores]
async fn a_creation_that_cannot_succeed_says_why_before_it_is_given_up() {
    // Long enough for several tries, even on a busy machine.
    let options = Options { build_seconds: Some(10), ..Options::default() };
    let server = broken(options).await;
    let (instance, operation) = begin(&server).await;

    let tried = eventually("it was tried twice", async || {
        let operation = show(&server, operation).await;
        (operation.attempts >= 2).then_some(operation)
    })
    .await;
    let goes_on = [OperationState::Queued, OperationState::Running];
    assert!(goes_on.contains(&tried.state), "{tried:?}");
    assert_eq!(tried.step.as_deref(), Some("prepare_files"));
    assert_eq!((&tried.finished, tried.steps.len()), (&None, 4));
    let cause = tried.error.unwrap();
    assert_eq!(tried.steps[0].finished, None);
    let goes_on = [OperationStepState::Pending, OperationStepState::Running];
    assert!(goes_on.contains(&tried.steps[0].state));

    let ended = eventually("it is given up", async || {
        let operation = show(&server, operation).await;
        operation.finished.is_some().then_some(operation)
    })
    .await;
    assert_eq!(ended.state, OperationState::Failed);
    // The deadline may come in a pause or during a try.
    let why = ended.error.clone().unwrap();
    assert!(why.ends_with(&cause), "{why}");
    assert_eq!(ended.step, None);
    assert!(ended.attempts > tried.attempts);
    assert!(ended.finished <= Some(ended.deadline));
    let [first, others @ ..] = ended.steps.as_slice() else { unreachable!() };
    assert_eq!(first.state, OperationStepState::Failed);
    assert_eq!(first.attempts, ended.attempts);
    assert_eq!(first.finished, ended.finished);
    for step in others {
        assert_eq!(step.state, OperationStepState::Pending);
        assert_eq!((&step.started, &step.finished), (&None, &None));
        assert_eq!(step.attempts, 0);
    }

    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(instance.to_string()).send().await.unwrap();
    let shown = shown.into_inner().instance;
    assert_eq!(shown.status, InstanceStatus::Error);
    let fault = shown.fault.clone().unwrap();
    assert_eq!(fault.code, 500);
    let expected = format!("create_instance failed at prepare_files: {why}");
    assert_eq!(fault.message, expected);
    assert_eq!(Some(fault.created), ended.finished);

    // Operations are kept for longer than the instance.
    delete(&server, &shown).await;
    let listed = list(&server, Some(instance)).await.operations;
    let told: Vec<_> =
        listed.iter().map(|o| (o.kind.as_str(), o.state)).collect();
    assert_eq!(
        told,
        [
            ("delete_instance", OperationState::Succeeded),
            ("create_instance", OperationState::Failed),
        ]
    );
    let steps = self::show(&server, listed[0].id).await.steps;
    let steps: Vec<_> =
        steps.iter().map(|step| (step.name.as_str(), step.state)).collect();
    let done = OperationStepState::Done;
    assert_eq!(steps, [("stop_server", done), ("remove_files", done)]);
}

#[on_both_stores]
async fn a_deletion_takes_the_place_of_a_creation() {
    let server = broken(Options::default()).await;
    let (instance, creation) = begin(&server).await;
    let tried = eventually("it was tried", async || {
        let operation = show(&server, creation).await;
        operation.error.is_some().then_some(operation)
    })
    .await;
    assert_eq!(tried.kind, "create_instance");
    let client = server.client();
    let shown = client.show_instance().account_id(server.account());
    let shown = shown.instance_id(instance.to_string()).send().await.unwrap();
    assert_eq!(shown.instance.status, InstanceStatus::Build);
    delete(&server, &shown.instance).await;

    let ended = show(&server, creation).await;
    assert_eq!(ended.state, OperationState::Superseded);
    assert_eq!(ended.step, None);
    let ended = ended.finished.unwrap();
    let listed = list(&server, Some(instance)).await.operations;
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[0].kind, "delete_instance");
    assert_eq!(listed[0].started, ended);
    // The creation doesn't go on.
    assert_eq!(server.census().directories, [""; 0]);
    let raw = serde_json::to_value(&listed[1]).unwrap();
    assert_eq!(raw["state"], Value::from("SUPERSEDED"));
}
