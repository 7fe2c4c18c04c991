//! Everything that customers can create is replicated.

use clouddb_tests::museum::{
    Rows, assert_same, assert_usable, exhibit, found, lend, rows, structure,
    take_back,
};
use clouddb_tests::on_both_stores;

use super::{
    backups::{back_up, restored},
    *,
};

/// Waits until an instance has another one's rows, and compares them.
async fn assert_has(instance: &Instance, expected: &Rows) {
    let mut ada = log_in(instance).await;
    let last = "SELECT COUNT(*) FROM visitor";
    let visitors = u32::try_from(expected["visitor"].len()).unwrap();
    eventually("the last statements have arrived", async || {
        let count: Option<u32> = ada.query_first(last).await.unwrap();
        (count == Some(visitors)).then_some(())
    })
    .await;
    assert_same(expected, &rows(&mut ada).await);
}

#[on_both_stores]
async fn whatever_customers_make_is_in_every_replica() {
    let server = server().await;
    let (source, mut ada) = library(&server).await;
    found(&mut ada).await;
    exhibit(&mut ada, 10).await;
    lend(log_in(&source).await).await;
    let replica = replica(&server, &source).await;
    assert_has(&replica, &rows(&mut ada).await).await;
    exhibit(&mut ada, 30).await;
    let expected = rows(&mut ada).await;
    assert_has(&replica, &expected).await;

    let backup = back_up(&server, &replica, None).await;
    let copy = restored(&server, &backup).await;
    assert_has(&copy, &expected).await;
    let mut own = log_in(&copy).await;
    take_back(&mut own).await;
    assert_usable(&mut own, 50).await;
    delete(&server, &copy).await;

    act(&server, &replica, "promote_to_replica_source").await.unwrap();
    for id in [replica.id, source.id] {
        reaches(&server, id, InstanceStatus::Active).await;
    }
    let mut ada = log_in(&replica).await;
    assert_same(&expected, &rows(&mut ada).await);
    take_back(&mut ada).await;
    assert_usable(&mut ada, 50).await;
    assert_has(&source, &rows(&mut ada).await).await;
}

/// A source and its replica, with the same contents.
async fn pair(server: &TestServer) -> (Instance, Instance, Rows) {
    let (source, mut ada) = library(server).await;
    found(&mut ada).await;
    exhibit(&mut ada, 10).await;
    lend(log_in(&source).await).await;
    let replica = replica(server, &source).await;
    exhibit(&mut ada, 30).await;
    let expected = rows(&mut ada).await;
    assert_has(&replica, &expected).await;
    (source, replica, expected)
}

/// Checks that a former replica has everything, and that customers can use it.
async fn stands_alone(instance: &Instance, expected: &Rows) {
    let mut ada = log_in(instance).await;
    assert_same(expected, &rows(&mut ada).await);
    take_back(&mut ada).await;
    assert_usable(&mut ada, 50).await;
}

#[on_both_stores]
async fn whatever_customers_make_is_in_a_replica_that_is_detached() {
    let server = server().await;
    let (source, replica, expected) = pair(&server).await;
    change(&server, &replica, json!({"replica_of": ""})).await.unwrap();
    reaches(&server, replica.id, InstanceStatus::Active).await;
    stands_alone(&replica, &expected).await;
    // The former source and the former replica are independent.
    stands_alone(&source, &expected).await;
}

#[on_both_stores]
async fn whatever_customers_make_is_in_the_elected() {
    let server = server().await;
    let (source, first, expected) = pair(&server).await;
    let second = replica(&server, &source).await;
    assert_has(&second, &expected).await;
    let _ = ruin(&server, &source);
    kill(&server, &source);
    eject(&server, &source).await;
    reaches(&server, source.id, InstanceStatus::Error).await;
    let is_elected = show(&server, first.id).await.replica_of.is_none();
    let (elected, other) =
        if is_elected { (first, second) } else { (second, first) };
    reaches(&server, elected.id, InstanceStatus::Active).await;
    stands_alone(&elected, &expected).await;
    let mut ada = log_in(&elected).await;
    assert_has(&other, &rows(&mut ada).await).await;
}

#[on_both_stores]
async fn whatever_customers_make_outlives_servers() {
    let server = server().await;
    let (source, replica, expected) = pair(&server).await;
    let made = structure(&mut log_in(&source).await).await;
    for instance in [&source, &replica] {
        let restart = json!({"restart": {}});
        let path = format!("instances/{}/action", instance.id);
        let (status, refused) =
            ask(&server, Method::POST, &path, &restart).await;
        assert_eq!(status, 202, "{refused}");
        reaches(&server, instance.id, InstanceStatus::Active).await;
        assert_has(instance, &expected).await;
        let before = process(&server, instance);
        kill(&server, instance);
        eventually("it has another server", async || {
            let now = server.census().process_of(&instance.id.to_string())?;
            let answers = is_reachable(instance).await;
            (Pid::from_raw(now) != Some(before) && answers).then_some(())
        })
        .await;
        reaches(&server, instance.id, InstanceStatus::Active).await;
        assert_has(instance, &expected).await;
    }
    // A replica's volume grows with its source's.
    for (size, which) in [
        (json!({"flavorRef": 3}), &[&source, &replica][..]),
        (json!({"volume": {"size": 2}}), &[&source]),
    ] {
        for instance in which {
            let resize = json!({"resize": size});
            let path = format!("instances/{}/action", instance.id);
            let (status, refused) =
                ask(&server, Method::POST, &path, &resize).await;
            assert_eq!(status, 202, "{refused}");
            let shown = eventually("it has its new size", async || {
                let shown = show(&server, instance.id).await;
                let is_active = shown.status == InstanceStatus::Active;
                is_active.then_some(shown)
            })
            .await;
            assert_eq!(shown.fault, None);
            assert_has(instance, &expected).await;
        }
    }
    eventually("the replica has grown as well", async || {
        let shown = show(&server, replica.id).await;
        let is_active = shown.status == InstanceStatus::Active;
        (is_active && shown.volume.size.get() == 2).then_some(())
    })
    .await;
    let mut ada = log_in(&source).await;
    assert_eq!(structure(&mut ada).await, made);
    stands_alone(&source, &expected).await;
    assert_has(&replica, &rows(&mut ada).await).await;
}

async fn is_reachable(instance: &Instance) -> bool {
    let host = instance.hostname.as_deref().unwrap();
    login(host, "ada", PASSWORD, Some("library")).await.is_ok()
}
