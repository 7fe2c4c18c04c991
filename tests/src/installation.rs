//! Installations of MariaDB for one test.

use std::{
    env, fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
};

const SERVER: &str = "usr/sbin/mariadbd";

/// Creates a prefix with links to the installed packages.
///
/// # Panics
///
/// If there is something at the prefix already.
pub fn link_installation(prefix: &Path) {
    let from = installed();
    for directory in ["usr/sbin", "usr/share", "usr/bin"] {
        fs::create_dir_all(prefix.join(directory)).expect("it can be made");
    }
    let programs = [
        "usr/bin/mariadb",
        "usr/bin/mariadb-backup",
        "usr/bin/mariadb-check",
        "usr/bin/mariadb-upgrade",
        "usr/bin/mbstream",
    ];
    for file in programs.into_iter().chain([SERVER]) {
        symlink(from.join(file), prefix.join(file)).expect("it can be linked");
    }
    // Not every version has all of them.
    for directory in ["usr/share/mariadb", "usr/share/mysql", "usr/lib", "lib"]
    {
        if from.join(directory).exists() {
            symlink(from.join(directory), prefix.join(directory))
                .expect("it can be linked");
        }
    }
}

/// The same, with a server that reports another series.
///
/// # Panics
///
/// If the server's binary doesn't contain its series.
pub fn disguise_installation(prefix: &Path, series: &str, other: &str) {
    assert_eq!(series.len(), other.len(), "both must be of one length");
    link_installation(prefix);
    let mut program =
        fs::read(installed().join(SERVER)).expect("the server can be read");
    let (series, other) = (format!("{series}."), format!("{other}."));
    let places: Vec<usize> = program
        .windows(series.len())
        .enumerate()
        .filter(|(_, part)| *part == series.as_bytes())
        .map(|(place, _)| place)
        .collect();
    assert!(!places.is_empty(), "the server doesn't say {series}");
    for place in places {
        program[place..place + other.len()].copy_from_slice(other.as_bytes());
    }
    let own = prefix.join(SERVER);
    fs::remove_file(&own).expect("the link can be removed");
    fs::write(&own, program).expect("the server can be written");
    fs::set_permissions(&own, fs::Permissions::from_mode(0o755))
        .expect("the server can be run");
}

fn installed() -> PathBuf {
    let from = env::var_os("CLOUDDB_MARIADB_PREFIX");
    from.map_or(PathBuf::from("/"), PathBuf::from)
}
