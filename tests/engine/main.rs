//! The engine and the platform on real MariaDB, below the API. Values that the
//! API refuses must do no harm here either.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod backups;
mod contents;
mod hanging;
mod machine;
mod names;
mod notes;
mod power;
mod replication;
mod settings;

use std::{
    net::IpAddr, os::unix::fs::symlink, path::PathBuf, process::Command,
};

use clouddb_engine::{
    Authority, Database, Error, Installation, PasswordHash, Template, User,
};
use clouddb_tests::{Census, link_installation, login};
use mysql_async::prelude::Queryable;

use machine::{Alone, Machine};

/// Names that do harm where they aren't quoted.
fn hostile_names() -> Vec<String> {
    [
        "a`; DROP DATABASE mysql; --#",
        "a'; DROP USER os_admin@localhost; --#",
        "a\"b",
        "a\\",
        "a\\'b",
        "\\`",
        "``",
        "''",
        "%",
        "_",
        "a_b",
        "a%b",
        "a\\_b",
        ";",
        "--",
        "/*",
        "a\nb",
        "a\tb",
        "naïve ünïcôde 名前",
        "`a`.`b`",
        "${HOME}",
        "$(reboot)",
    ]
    .map(str::to_owned)
    .into_iter()
    // The longest names that the server can make a directory for.
    .chain(["`".repeat(51), "'".repeat(51), "é".repeat(64), "_".repeat(32)])
    .collect()
}

#[tokio::test]
async fn hostile_names_are_names_and_nothing_else() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut names = hostile_names();
    for name in &names {
        let database = Database {
            name: name.clone(),
            character_set: "utf8mb4".into(),
            collation: "utf8mb4_bin".into(),
        };
        for _ in 0..2 {
            admin.ensure_database(&database).await.unwrap_or_else(|error| {
                panic!("database {name:?}: {error}: {error:?}")
            });
        }
    }
    for (index, name) in names.iter().enumerate() {
        // Each user has one database, which has the same name.
        let user = User {
            name: name.clone(),
            host: "%".into(),
            password: PasswordHash::of(&format!("{name}{index}")),
            databases: vec![name.clone()],
        };
        for _ in 0..2 {
            admin.ensure_user(&user).await.unwrap_or_else(|error| {
                panic!("user {name:?}: {error}: {error:?}")
            });
        }
    }
    let address = machine.address.to_string();
    for (index, name) in names.iter().enumerate() {
        if name.starts_with('\'') && name.ends_with('\'') {
            // At login the server strips such quotes.
            continue;
        }
        let password = format!("{name}{index}");
        let mut user = login(&address, name, &password, None)
            .await
            .unwrap_or_else(|error| panic!("{name:?}: {error}"));
        let seen: Vec<String> = user.query("SHOW DATABASES").await.unwrap();
        let seen: Vec<&String> =
            seen.iter().filter(|n| *n != "information_schema").collect();
        assert_eq!(seen, [name], "what {name:?} sees");
        user.disconnect().await.unwrap();
    }

    // Exactly these users and databases exist, under their own names.
    let mut auditor = machine.auditor(&mut admin).await;
    let mut users: Vec<String> =
        auditor.query("SELECT User FROM mysql.global_priv").await.unwrap();
    let mut databases: Vec<String> =
        auditor.query("SELECT DISTINCT Db FROM mysql.db").await.unwrap();
    users.sort();
    let mut expected = names.clone();
    expected.extend(
        ["auditor", "mariadb.sys", "os_admin", "os_backup", "os_replication"]
            .map(str::to_owned),
    );
    expected.sort();
    assert_eq!(users, expected);
    // Grants store the names as patterns.
    names.push("mysql".into());
    let mut expected: Vec<String> = names
        .iter()
        .map(|name| {
            let name = name.replace('\\', "\\\\");
            name.replace('_', "\\_").replace('%', "\\%")
        })
        .collect();
    expected.sort();
    databases.sort();
    assert_eq!(databases, expected);
    auditor.disconnect().await.unwrap();
}

#[tokio::test]
async fn names_that_the_server_cannot_store_are_known_beforehand() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    for (special, plain) in [(47, 17), (48, 15), (48, 16), (64, 0), (0, 64)] {
        let name = "-".repeat(special) + &"a".repeat(plain);
        let database = Database {
            name,
            character_set: "utf8mb4".into(),
            collation: "utf8mb4_bin".into(),
        };
        let stored = admin.ensure_database(&database).await;
        assert_eq!(
            stored.is_ok(),
            Database::is_storable(&database.name),
            "{special} special characters and {plain} others: {stored:?}"
        );
    }
}

#[tokio::test]
async fn databases_that_cannot_be_granted_are_known_beforehand() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut auditor = machine.auditor(&mut admin).await;
    for (wild, plain) in [(32, 0), (33, 0), (1, 62), (1, 63), (0, 64)] {
        let name = "_".repeat(wild) + &"a".repeat(plain);
        let user = User {
            name: format!("{wild} and {plain}"),
            host: "%".into(),
            password: PasswordHash::of("secret"),
            databases: vec![name.clone()],
        };
        // Some versions refuse a pattern that is too long, others truncate it.
        let granted = admin.ensure_user(&user).await;
        let kept: Option<String> = auditor
            .exec_first("SELECT Db FROM mysql.db WHERE User = ?", (user.name,))
            .await
            .unwrap();
        let whole = kept.is_some_and(|kept| kept == name.replace('_', "\\_"));
        assert_eq!(
            granted.is_ok() && whole,
            Database::is_grantable(&name),
            "{wild} wildcards and {plain} others: {granted:?}"
        );
    }
    auditor.disconnect().await.unwrap();
}

#[tokio::test]
async fn a_name_with_a_nul_is_refused() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let database = Database {
        name: "a\0b".into(),
        character_set: "utf8mb4".into(),
        collation: "utf8mb4_bin".into(),
    };
    let refused = admin.ensure_database(&database).await.unwrap_err();
    assert!(matches!(refused, Error::Nul(_)));
}

#[tokio::test]
async fn no_password_is_in_a_log_or_on_a_command_line() {
    let machine = Machine::new().await;
    let (process, mut admin) = machine.start().await;
    let user = User {
        name: "ada".into(),
        host: "%".into(),
        password: PasswordHash::of("a-password-to-look-for"),
        databases: Vec::new(),
    };
    admin.ensure_user(&user).await.unwrap();
    let line = std::fs::read(format!("/proc/{}/cmdline", process.id()));
    let mut texts = vec![line.unwrap()];
    let directory = machine.platform.directory(machine.workload.id);
    let mut directories = vec![directory];
    while let Some(directory) = directories.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let entry = entry.unwrap();
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                directories.push(entry.path());
            } else if kind.is_file() {
                texts.push(std::fs::read(entry.path()).unwrap());
            }
        }
    }
    let contains = |needle: &[u8]| {
        texts.iter().any(|t| t.windows(needle.len()).any(|w| w == needle))
    };
    assert!(contains(b"ada"), "nothing was read");
    assert!(!contains(b"a-password-to-look-for"));
}

#[tokio::test]
async fn what_runs_is_found_and_not_started_twice() {
    let machine = Machine::new().await;
    let (process, admin) = machine.start().await;
    admin.close().await.unwrap();
    let (again, admin) = machine.start().await;
    assert_eq!(again.id(), process.id());
    admin.close().await.unwrap();

    process.kill().unwrap();
    process.ended().await.unwrap();
    let (other, _admin) = machine.start().await;
    assert_ne!(other.id(), process.id());

    let (platform, id) = (&machine.platform, machine.workload.id);
    // The second time, there is nothing to stop or remove.
    for _ in 0..2 {
        platform.stop(id, &Alone).await.unwrap();
        platform.remove(id, &Alone).await.unwrap();
    }
    other.ended().await.unwrap();
    assert!(!Census::listens(&machine.address.to_string()));
    let inventory = platform.inventory().await.unwrap();
    assert!(inventory.files.is_empty() && inventory.processes.is_empty());
}

#[tokio::test]
async fn connections_are_encrypted_with_a_certificate_of_the_authority() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let user = User {
        name: "ada".into(),
        host: "%".into(),
        password: PasswordHash::of("secret"),
        databases: Vec::new(),
    };
    admin.ensure_user(&user).await.unwrap();
    let authority = machine.directory.path().join("authority/cert.pem");
    let trusting = |certificate: PathBuf, host: IpAddr| {
        let mut client = Command::new(machine.installation.client());
        client
            .envs(machine.installation.environment())
            .arg("--no-defaults")
            .arg(format!("--ssl-ca={}", certificate.display()))
            .arg("--ssl-verify-server-cert")
            .args(["--batch", "--skip-column-names", "--user=ada"])
            .args(["--password=secret", &format!("--host={host}")])
            .arg("--execute=SHOW STATUS LIKE 'Ssl_version'");
        client.output().unwrap()
    };
    let address = machine.address.into();
    let output = trusting(authority, address);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.trim(), "Ssl_version\tTLSv1.3");

    let stranger = tempfile::tempdir().unwrap();
    Authority::load_or_create(stranger.path()).unwrap();
    let output = trusting(stranger.path().join("cert.pem"), address);
    assert!(!output.status.success());
}

#[tokio::test]
async fn a_template_is_made_once_and_whole() {
    let machine = Machine::new().await;
    let directory = tempfile::tempdir().unwrap();
    let templates = directory.path().join("templates");
    // Of several concurrent calls, one makes the template.
    let ensure = || Template::ensure(&machine.installation, &templates, None);
    let (one, other, third) = tokio::join!(ensure(), ensure(), ensure());
    for made in [one, other, third] {
        assert!(made.unwrap().data().join("ibdata1").exists());
    }
    let modified = || {
        let entries: Vec<_> = std::fs::read_dir(&templates)
            .unwrap()
            .map(|entry| entry.unwrap())
            .collect();
        assert_eq!(entries.len(), 1, "{entries:?}");
        entries[0].metadata().unwrap().modified().unwrap()
    };
    let before = modified();
    // A process that died while it made a template leaves this behind.
    let unfinished = templates.join("unfinished");
    let template = Template::ensure(&machine.installation, &templates, None)
        .await
        .unwrap();
    assert_eq!(modified(), before);
    let collations = template.collations();
    collations.resolve("utf8", Some("utf8_general_ci")).unwrap();
    collations.resolve("utf8mb4", None).unwrap();

    let other = tempfile::tempdir().unwrap();
    let left = other.path().join("unfinished/data");
    std::fs::create_dir_all(&left).unwrap();
    std::fs::write(left.join("ibdata1"), b"half").unwrap();
    Template::ensure(&machine.installation, other.path(), None).await.unwrap();
    assert!(!other.path().join("unfinished").exists());
    assert!(!unfinished.exists());
}

/// Newer versions use other names for the directory and for most scripts.
#[tokio::test]
async fn the_files_of_newer_versions_are_found() {
    let prefix = tempfile::tempdir().unwrap();
    let [older, newer] =
        ["mysql", "mariadb"].map(|it| prefix.path().join("usr/share").join(it));
    link_installation(prefix.path());
    let installed = if older.exists() { &older } else { &newer };
    let installed = installed.canonicalize().unwrap();
    for link in [&older, &newer].into_iter().filter(|it| it.exists()) {
        std::fs::remove_file(link).unwrap();
    }
    std::fs::create_dir(&newer).unwrap();
    for entry in installed.read_dir().unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let new = name.replacen("mysql_", "mariadb_", 1);
        symlink(installed.join(&name), newer.join(new)).unwrap();
    }
    let installation = Installation::discover(Some(prefix.path())).await;
    let templates = tempfile::tempdir().unwrap();
    let template =
        Template::ensure(&installation.unwrap(), templates.path(), None).await;
    let files = template.unwrap().data().join("mysql").read_dir().unwrap();
    assert!(files.count() > 80);
}
