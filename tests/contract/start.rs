//! The output of the program at its start, and why it refuses to start.

use std::{
    collections::BTreeSet, ffi::OsString, fs, net::TcpListener,
    os::unix::fs::PermissionsExt, path::Path, process::Output,
};

use clouddb_tests::{Options, PATIENCE, TestServer, on_both_stores};
use serde_json::json;
use tokio::{process::Command, time::timeout};

use crate::{PROGRAM, active, delete, server};

async fn run(arguments: &[&str]) -> Output {
    finish(Command::new(PROGRAM).args(arguments)).await
}

/// Waits until a program ends.
async fn finish(command: &mut Command) -> Output {
    let output = timeout(PATIENCE, command.kill_on_drop(true).output()).await;
    output.expect("it ends").unwrap()
}

/// Runs a server that can't start, and returns its error.
pub(crate) async fn refusal(arguments: &[&str]) -> String {
    let output = run(arguments).await;
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    let errors = String::from_utf8(output.stderr).unwrap();
    let (_log, complaint) = errors.split_once("clouddb-server: ").unwrap();
    complaint.to_owned()
}

#[tokio::test]
async fn version_and_help_are_printed() {
    let version = run(&["--version"]).await;
    let version = String::from_utf8(version.stdout).unwrap();
    let expected = concat!("clouddb-server ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(version, expected);
    let help = String::from_utf8(run(&["--help"]).await.stdout).unwrap();
    assert!(help.contains("serve") && help.contains("config"), "{help}");
}

#[tokio::test]
async fn the_printed_configuration_is_one() {
    let config = run(&["config"]).await;
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("clouddb.toml");
    fs::write(&file, config.stdout).unwrap();
    let name = file.to_str().unwrap();
    // The configuration is valid: the server only fails at the address.
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let listen = ["serve", "--config", name, "--listen", &address];
    let refusal = refusal(&listen).await;
    let expected = format!("failed to listen on {address}");
    assert!(refusal.contains(&expected), "{refusal}");

    fs::write(&file, "lisen = \"127.0.0.1:1\"").unwrap();
    let refusal = self::refusal(&["serve", "--config", name]).await;
    assert!(refusal.contains("lisen"), "{refusal}");
}

#[on_both_stores]
async fn the_credentials_are_for_their_owner_alone() {
    let server = server().await;
    let path = server.data().join("credentials.json");
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    for entry in fs::read_dir(server.data()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            let mode = entry.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{}", entry.path().display());
        }
    }

    let data = server.data();
    let data = data.to_str().unwrap();
    let token = run(&["credentials", "--data-dir", data, "token"]).await;
    let token = String::from_utf8(token.stdout).unwrap();
    assert_eq!(token.trim(), server.credentials().token);
    let refusal = refusal(&["credentials", "--data-dir", data, "pin"]).await;
    assert!(refusal.contains("account, api_key, password"), "{refusal}");
}

#[on_both_stores]
async fn a_data_directory_belongs_to_one_server() {
    let server = server().await;
    let data = server.data();
    let data = data.to_str().unwrap();
    let listen = "127.0.0.1:0";
    let second = ["serve", "--data-dir", data, "--listen", listen];
    let refusal = refusal(&second).await;
    assert!(refusal.contains("another clouddb-server"), "{refusal}");
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    let mut command = Command::new(PROGRAM);
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(&data)
        .env("CLOUDDB_MARIADB_PREFIX", "/nowhere");
    let output = finish(&mut command).await;
    assert!(!output.status.success());
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("/nowhere/usr/sbin/mariadbd"), "{errors}");
    assert!(errors.contains("mariadb-server-core"), "{errors}");
}

#[tokio::test]
async fn a_directory_that_databases_cannot_reach_is_refused() {
    if !rustix::process::geteuid().is_root() {
        // Without root, databases run as the same user as the service.
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let closed = fs::Permissions::from_mode(0o700);
    fs::set_permissions(directory.path(), closed).unwrap();
    let data = directory.path().join("data");
    let refusal = refusal(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data-dir",
        data.to_str().unwrap(),
    ])
    .await;
    let closed = canonical(directory.path());
    assert!(refusal.contains(&format!("chmod o+x {closed}")), "{refusal}");
}

#[on_both_stores]
async fn a_data_directory_belongs_to_one_store() {
    let mut server = server().await;
    let instance = active(&server, &json!({})).await;
    server.stop().await;
    let before = server.census();
    let files = server.data().join("instances").join(instance.id.to_string());
    let tables = files.join("volume/data/mysql");
    let listed = names(&tables);

    let other = tempfile::tempdir().unwrap();
    let other = format!("sqlite:{}/other", other.path().display());
    let refusal = refuse(&server.data(), &["--store", &other]).await;
    assert!(refusal.contains("belongs to another store"), "{refusal}");

    // The instance is untouched.
    assert_eq!(server.census(), before);
    assert_eq!(names(&tables), listed);
    server.start_again().await;
    let client = server.client();
    let show = client.show_instance().account_id(server.account());
    let shown = show.instance_id(instance.id.to_string()).send().await;
    let shown = shown.unwrap().into_inner().instance;
    assert_eq!(shown.status, instance.status);
    assert_eq!(shown.updated, instance.updated);
    assert_eq!(server.census(), before);
}

/// The names of a directory's entries.
fn names(directory: &Path) -> BTreeSet<OsString> {
    let entries = fs::read_dir(directory).unwrap();
    entries.map(|entry| entry.unwrap().file_name()).collect()
}

/// The error of a server that can't start in a data directory.
async fn refuse(data: &Path, arguments: &[&str]) -> String {
    let data = data.to_str().unwrap();
    let begin = ["serve", "--listen", "127.0.0.1:0", "--data-dir", data];
    refusal(&[&begin, arguments].concat()).await
}

#[tokio::test]
async fn what_is_no_store_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    for store in ["mysql://ada@localhost/store", "sqlite:", "", "postgres"] {
        let refusal = refuse(&data, &["--store", store]).await;
        assert!(refusal.contains("sqlite:PATH"), "{store}: {refusal}");
        let allowed = "postgres://USER@HOST:PORT/DATABASE";
        assert!(refusal.contains(allowed), "{store}: {refusal}");
    }
    // The server created nothing.
    assert!(!data.exists());

    fs::create_dir(&data).unwrap();
    let file = directory.path().join("thesis.tex");
    fs::write(&file, "There is no royal road to geometry.").unwrap();
    let store = format!("sqlite:{}", file.display());
    let refusal = refuse(&data, &["--store", &store]).await;
    assert!(refusal.contains(&store), "{refusal}");
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text, "There is no royal road to geometry.");
}

#[tokio::test]
async fn a_store_that_cannot_be_reached_is_named_without_the_password() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let store = format!("postgres://ada:hunter2@127.0.0.1:{port}/store");
    let mut command = Command::new(PROGRAM);
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(&data)
        .env("CLOUDDB_STORE", store);
    let output = finish(&mut command).await;
    assert!(!output.status.success());
    let told = String::from_utf8(output.stderr).unwrap();
    let named = format!("postgres://ada@127.0.0.1:{port}/store");
    assert!(told.contains(&named), "{told}");
    assert!(!told.contains("hunter2"), "{told}");
}

#[tokio::test]
async fn a_password_that_everybody_can_read_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    let data = data.to_str().unwrap();
    for store in [
        "postgres://ada:hunter2@127.0.0.1:1/store",
        "postgres://127.0.0.1:1/store?user=ada&password=hunter2",
    ] {
        for command in [
            &["serve", "--data-dir", data, "--store", store][..],
            &["user", "--data-dir", data, "--store", store, "list"],
            &["lost", "--data-dir", data, "--store", store, "list"],
            &["accept-store", "--data-dir", data, "--store", store],
        ] {
            let refusal = refusal(command).await;
            assert!(refusal.contains("PGPASSWORD"), "{refusal}");
            assert!(refusal.contains("PGPASSFILE"), "{refusal}");
            assert!(!refusal.contains("hunter2"), "{refusal}");
        }
    }
}

#[on_both_stores]
async fn databases_and_their_tools_know_nothing_of_the_service() {
    // The environment of the service may have secrets of others.
    let environment = vec![("CLOUDDB_TEST_SECRET", "hunter2".to_owned())];
    let options = Options { environment, ..Options::default() };
    let server = TestServer::start(PROGRAM, &options).await;
    let own = server.process().id().unwrap();
    assert!(environment_of(own.cast_signed()).contains("hunter2"));
    let instance = active(&server, &json!({})).await;
    let database = server.census().processes[0];
    let told = environment_of(database);
    let prefix = std::env::var("CLOUDDB_MARIADB_PREFIX");
    let expected = prefix.iter().any(|it| !it.is_empty());
    let names: Vec<_> =
        told.split('\0').filter_map(|it| Some(it.split_once('=')?.0)).collect();
    let libraries = ["LD_LIBRARY_PATH"];
    let allowed: &[&str] = if expected { &libraries } else { &[] };
    assert_eq!(names, allowed, "{told}");
    delete(&server, &instance).await;
}

fn environment_of(process: i32) -> String {
    let bytes = fs::read(format!("/proc/{process}/environ")).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn a_data_directory_of_the_first_layout_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("format");
    let first = "clouddb data directory, layout 1\n";
    fs::write(&file, first).unwrap();
    let refusal = refuse(directory.path(), &[]).await;
    assert!(refusal.contains("layout 1"), "{refusal}");
    let named = canonical(directory.path());
    assert!(refusal.contains(&named), "{refusal}");
    assert_eq!(fs::read_to_string(&file).unwrap(), first);
    assert_eq!(names(directory.path()).len(), 1);
}

fn canonical(path: &Path) -> String {
    path.canonicalize().unwrap().display().to_string()
}
