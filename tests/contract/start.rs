//! What the program says when it starts, or why it doesn't.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Output};

use clouddb_tests::PATIENCE;
use tokio::{process::Command, time::timeout};

use crate::{PROGRAM, server};

async fn run(arguments: &[&str]) -> Output {
    finish(Command::new(PROGRAM).args(arguments)).await
}

/// Waits until a program has ended by itself.
async fn finish(command: &mut Command) -> Output {
    let output = timeout(PATIENCE, command.kill_on_drop(true).output()).await;
    output.expect("it ends").unwrap()
}

/// Runs a server that can't start, and returns what it complains of.
async fn refusal(arguments: &[&str]) -> String {
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
    // It gets as far as the address that can't be listened on.
    let listen = ["serve", "--config", name, "--listen", "203.0.113.1:1"];
    let refusal = refusal(&listen).await;
    assert!(refusal.contains("failed to listen on 203.0.113.1:1"), "{refusal}");

    fs::write(&file, "lisen = \"127.0.0.1:1\"").unwrap();
    let refusal = self::refusal(&["serve", "--config", name]).await;
    assert!(refusal.contains("lisen"), "{refusal}");
}

#[tokio::test]
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

#[tokio::test]
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
        // Without root, databases run as whoever runs the service.
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

fn canonical(path: &Path) -> String {
    path.canonicalize().unwrap().display().to_string()
}
