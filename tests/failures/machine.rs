//! Machines that lack something: a program, an address, or room on the disk.

use std::{
    fs,
    io::Write,
    net::TcpListener,
    path::Path,
    time::{Duration, Instant},
};

use clouddb_client::{
    Error,
    types::{Instance, InstanceStatus},
};
use clouddb_tests::{
    Network, Options, PATIENCE, TestServer, eventually, link_installation,
};

use crate::{PROGRAM, create, delete};

async fn await_status(
    server: &TestServer,
    instance: &Instance,
    status: InstanceStatus,
) -> Instance {
    let client = server.client();
    eventually("it has the status", async || {
        let show = client.show_instance().account_id(server.account());
        let show = show.instance_id(instance.id.to_string()).send().await;
        let instance = show.unwrap().into_inner().instance;
        (instance.status == status).then_some(instance)
    })
    .await
}

async fn await_gone(server: &TestServer, instance: &Instance) {
    let client = server.client();
    client
        .wait_until_deleted(&server.account(), instance.id, PATIENCE)
        .await
        .unwrap();
    let census = server.census();
    assert!(census.directories.is_empty(), "{census:?}");
}

#[tokio::test]
async fn a_program_that_is_gone_is_named_and_found_when_it_is_back() {
    // An installation that the test can take away.
    let prefix = tempfile::tempdir().unwrap();
    link_installation(prefix.path());
    let path = prefix.path().display().to_string();
    let options = Options {
        build_seconds: Some(5),
        environment: vec![("CLOUDDB_MARIADB_PREFIX", path)],
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let program = prefix.path().join("usr/sbin/mariadbd");
    let elsewhere = prefix.path().join("elsewhere");
    fs::rename(&program, &elsewhere).unwrap();

    let client = server.client();
    let instance = create(&server, &client, "without").await.unwrap();
    let error = InstanceStatus::Error;
    let failed = await_status(&server, &instance, error).await;
    let fault = failed.fault.unwrap();
    assert!(fault.message.contains("start_server"), "{}", fault.message);
    assert!(fault.message.contains("No such file"), "{}", fault.message);
    delete(&server, &client, &instance).await;
    await_gone(&server, &instance).await;

    let instance = create(&server, &client, "with").await.unwrap();
    fs::rename(&elsewhere, &program).unwrap();
    await_status(&server, &instance, InstanceStatus::Active).await;
}

/// After how many seconds the service gives up recovering an instance.
const RECOVER: u64 = 6;

#[tokio::test]
async fn what_a_database_lacks_for_a_while_is_waited_for() {
    let prefix = tempfile::tempdir().unwrap();
    link_installation(prefix.path());
    let path = prefix.path().display().to_string();
    let options = Options {
        recover_seconds: Some(RECOVER),
        retry_seconds: Some(1),
        reconcile_seconds: Some(1),
        environment: vec![("CLOUDDB_MARIADB_PREFIX", path)],
        ..Options::default()
    };
    let server = TestServer::start(PROGRAM, &options).await;
    let client = server.client();
    let instance = create(&server, &client, "lacking").await.unwrap();
    await_status(&server, &instance, InstanceStatus::Active).await;

    // The service tries again until the deadline.
    let program = prefix.path().join("usr/sbin/mariadbd");
    let elsewhere = prefix.path().join("elsewhere");
    fs::rename(&program, &elsewhere).unwrap();
    let began = Instant::now();
    server.census().kill();
    let error = InstanceStatus::Error;
    let failed = await_status(&server, &instance, error).await;
    let took = began.elapsed();
    assert!(took >= Duration::from_secs(RECOVER - 1), "{took:?}");
    let message = failed.fault.unwrap().message;
    assert!(message.contains("No such file"), "{message}");

    // It says why while the service tries again.
    let reboot = InstanceStatus::Reboot;
    let again = await_status(&server, &instance, reboot).await;
    let message = again.fault.unwrap().message;
    assert!(message.contains("No such file"), "{message}");
    fs::rename(&elsewhere, &program).unwrap();
    let active = InstanceStatus::Active;
    let back = await_status(&server, &instance, active).await;
    assert!(back.fault.is_none(), "{back:?}");

    // The service doesn't restart an instance that is to be deleted.
    fs::rename(&program, &elsewhere).unwrap();
    server.census().kill();
    await_status(&server, &instance, error).await;
    delete(&server, &client, &instance).await;
    await_gone(&server, &instance).await;
}

#[tokio::test]
async fn an_address_that_somebody_has_is_left_to_them() {
    let network = Network::take();
    let pool = network.pool();
    let first = pool.replace(".0/25", ".1:3306");
    let _somebody = TcpListener::bind(first).unwrap();
    let options =
        Options { addresses: Some(pool.clone()), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let client = server.client();
    let instance = create(&server, &client, "second").await.unwrap();
    assert_eq!(instance.ip, [pool.replace(".0/25", ".2")]);
    await_status(&server, &instance, InstanceStatus::Active).await;
}

/// As root, this also tests user ids: the services use different ones, and only
/// share the addresses.
#[tokio::test]
async fn a_place_of_another_service_is_left_to_it_while_it_is_down() {
    let network = Network::take();
    let options =
        Options { addresses: Some(network.pool()), ..Options::default() };
    let mut one = TestServer::start(PROGRAM, &options).await;
    let other = TestServer::start(PROGRAM, &options).await;
    let active = InstanceStatus::Active;
    let first = create(&one, &one.client(), "first").await.unwrap();
    await_status(&one, &first, active).await;
    one.stop().await;
    one.census().kill();
    let address = format!("{}:3306", first.ip[0]);
    eventually("no process listens there", async || {
        TcpListener::bind(&address).ok()
    })
    .await;

    let second = create(&other, &other.client(), "second").await.unwrap();
    assert_ne!(second.ip, first.ip);
    await_status(&other, &second, active).await;
    one.start_again().await;
    await_status(&one, &first, active).await;

    // After the deletion, another service can use the address.
    delete(&one, &one.client(), &first).await;
    await_gone(&one, &first).await;
    let third = create(&other, &other.client(), "third").await.unwrap();
    assert_eq!(third.ip, first.ip);
    await_status(&other, &third, active).await;
}

#[tokio::test]
async fn an_address_that_somebody_takes_meanwhile_is_a_fault() {
    let mut server = TestServer::start(PROGRAM, &Options::default()).await;
    let client = server.client();
    let instance = create(&server, &client, "taken").await.unwrap();
    await_status(&server, &instance, InstanceStatus::Active).await;
    server.stop().await;
    server.census().kill();
    let address = format!("{}:3306", instance.ip[0]);
    let somebody = eventually("the address is free", async || {
        TcpListener::bind(&address).ok()
    })
    .await;
    server.start_again().await;
    let failed = await_status(&server, &instance, InstanceStatus::Error).await;
    let message = failed.fault.unwrap().message;
    assert!(message.contains("ended while it was starting"), "{message}");
    // The customer and the operator are each told the reason.
    assert!(message.contains("its address is in use"), "{message}");
    assert!(server.log().contains("Address already in use"));
    let kept = server.data().join("instances/ended");
    let kept = kept.join(format!("{}.log", instance.id));
    assert!(fs::read_to_string(kept).unwrap().contains("Bind on TCP/IP port"));
    drop(somebody);
    delete(&server, &server.client(), &instance).await;
    await_gone(&server, &instance).await;
}

#[tokio::test]
async fn strays_are_set_aside_and_what_is_left_of_a_removal_is_removed() {
    let options = Options { reconcile_seconds: Some(1), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let instances = server.data().join("instances");
    let [stray, rest] = [0, 1].map(|_| uuid::Uuid::new_v4().to_string());
    let rest = instances.join(format!("{rest}.removed"));
    fs::create_dir_all(rest.join("data")).unwrap();
    let own = instances.join(&stray);
    fs::create_dir_all(own.join("data")).unwrap();
    fs::write(own.join("data/rows"), "dear").unwrap();
    let place = eventually("the stray is set aside", async || {
        let mut lost = fs::read_dir(instances.join("lost")).ok()?;
        Some(lost.next()?.unwrap().path())
    })
    .await;
    assert!(!own.exists());
    assert_eq!(fs::read_to_string(place.join("data/rows")).unwrap(), "dear");
    assert!(server.log().contains(&stray));
    eventually("the rest is gone", async || (!rest.exists()).then_some(()))
        .await;
    // The end of its retention is written down. Then it is removed.
    let term = place.join("kept-until");
    let kept = eventually("it is said how long it is kept", async || {
        fs::read_to_string(&term).ok().filter(|term| term.ends_with('\n'))
    })
    .await;
    assert!(kept > chrono::Utc::now().to_rfc3339(), "{kept}");
    fs::write(&term, "2001-02-03T04:05:06Z").unwrap();
    eventually("it is gone", async || (!place.exists()).then_some(())).await;
}

#[tokio::test]
async fn a_deletion_that_fails_says_why_and_can_be_asked_for_again() {
    let options = Options { delete_seconds: Some(1), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let client = server.client();
    let instance = create(&server, &client, "stuck").await.unwrap();
    await_status(&server, &instance, InstanceStatus::Active).await;
    // A file that can't be removed is where the deletion would move the
    // directory.
    let instances = server.data().join("instances");
    let blocked = instances.join(format!("{}.removed", instance.id));
    fs::write(&blocked, "not a directory").unwrap();

    delete(&server, &client, &instance).await;
    let failed = await_status(&server, &instance, InstanceStatus::Error).await;
    let message = failed.fault.unwrap().message;
    assert!(message.contains("remove_files"), "{message}");
    fs::remove_file(blocked).unwrap();
    delete(&server, &client, &instance).await;
    await_gone(&server, &instance).await;
}

/// The size of the disk in MiB: room for the template and so many instances.
const DISK: u32 = 400;
const INSTANCES: usize = 2;

#[tokio::test]
async fn a_full_disk_loses_nothing_that_was_accepted() {
    let options = Options { disk: Some(DISK), ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let ballast = server.data().join("ballast");
    fill(&ballast);

    let client = server.client();
    let mut accepted = Vec::new();
    for number in 0..INSTANCES {
        match create(&server, &client, &number.to_string()).await {
            Ok(instance) => accepted.push(instance.id),
            Err(Error::ErrorResponse(fault)) => {
                assert_eq!(fault.status(), 503, "{fault:?}");
            }
            Err(error) => panic!("{error}"),
        }
    }
    let causes = [
        "No space left on device",
        "database or disk is full",
        "refused for want of room",
    ];
    eventually("a step or a request fails for want of room", async || {
        let log = server.log();
        causes.iter().any(|cause| log.contains(cause)).then_some(())
    })
    .await;

    fs::remove_file(&ballast).unwrap();
    for number in 0..INSTANCES {
        let key = number.to_string();
        let instance = create(&server, &client, &key).await.unwrap();
        accepted.retain(|id| *id != instance.id);
        await_status(&server, &instance, InstanceStatus::Active).await;
    }
    assert!(accepted.is_empty(), "lost: {accepted:?}");
    assert!(!server.log().contains("panicked"));
}

/// Writes until there is no room for another byte.
fn fill(path: &Path) {
    let mut file = fs::File::create(path).unwrap();
    for size in [1 << 20, 1 << 12, 1] {
        let zeros = vec![0; size];
        while file.write_all(&zeros).is_ok() {}
    }
}
