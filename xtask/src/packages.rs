//! Packages of the distribution that the project needs at run time. They are
//! installed automatically: by apt, or by unpacking them into a cache.

mod apt;
mod newer;

use std::{
    cmp::Reverse,
    env,
    ffi::OsString,
    fs, io, iter,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context, Result, anyhow, bail, ensure};

use self::apt::Apt;
pub(crate) use self::newer::ensure as ensure_newer_mariadb;
use crate::say;

/// MariaDB's server, client and backup programs. These packages start no
/// services, so root can install them.
pub(crate) const MARIADB: Packages = Packages {
    title: "MariaDB",
    directory: "mariadb",
    names: &["mariadb-server-core", "mariadb-client-core", "mariadb-backup"],
    way: Way::Either,
    homes: |prefix| Ok(vec![prefix.join("usr")]),
    programs: &[
        "sbin/mariadbd",
        "bin/mariadb",
        "bin/mariadb-backup",
        "bin/mbstream",
    ],
};

/// The programs that create and mount volumes, which needs root.
pub(crate) const XFS: Packages = Packages {
    title: "XFS",
    directory: "xfs",
    names: &["xfsprogs", "mount"],
    way: Way::Install,
    homes: |prefix| Ok(vec![prefix.join("usr")]),
    programs: &[
        "sbin/mkfs.xfs",
        "sbin/xfs_growfs",
        "sbin/losetup",
        "bin/mount",
    ],
};

/// The time zones that databases know by name.
pub(crate) const TIME_ZONES: Packages = Packages {
    title: "time zones",
    directory: "time-zones",
    names: &["tzdata"],
    way: Way::Either,
    homes: |prefix| Ok(vec![prefix.join("usr")]),
    programs: &["share/zoneinfo/UTC", "share/zoneinfo/Europe/Berlin"],
};

/// The programs that pack a manual backup.
pub(crate) const ARCHIVERS: Packages = Packages {
    title: "zstd and age",
    directory: "archivers",
    names: &["zstd", "age"],
    way: Way::Either,
    homes: |prefix| Ok(vec![prefix.join("usr")]),
    programs: &["bin/zstd", "bin/age", "bin/age-keygen"],
};

/// The program that sets where other programs look for libraries.
const PATCHELF: Packages = Packages {
    title: "patchelf",
    directory: "patchelf",
    names: &["patchelf"],
    way: Way::Unpack,
    homes: |prefix| Ok(vec![prefix.join("usr")]),
    programs: &["bin/patchelf"],
};

/// PostgreSQL's server. Installing its package would create and start a cluster
/// of the system, which isn't wanted.
pub(crate) const POSTGRESQL: Packages = Packages {
    title: "PostgreSQL",
    directory: "postgresql",
    names: &["postgresql"],
    way: Way::Unpack,
    homes: postgresql_versions,
    programs: &["bin/postgres", "bin/initdb"],
};

/// Python, with the module that creates virtual environments. It works only
/// where it is installed.
pub(crate) const PYTHON: Packages = Packages {
    title: "Python",
    directory: "python",
    names: &["python3", "python3-venv"],
    way: Way::Install,
    homes: python_versions,
    programs: &["venv/__init__.py", "ensurepip/__init__.py"],
};

/// Packages, and how to check whether they are there.
#[derive(Debug)]
pub(crate) struct Packages {
    title: &'static str,
    /// The directory in the cache to unpack them into.
    directory: &'static str,
    names: &'static [&'static str],
    way: Way,
    /// The directories below a prefix that may have the programs, the best
    /// first.
    homes: fn(&Path) -> Result<Vec<PathBuf>>,
    /// The programs that must be in one of these directories.
    programs: &'static [&'static str],
}

/// How the packages get onto a machine.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    /// Root installs them, others unpack them.
    Either,
    /// They are always unpacked, even by root.
    Unpack,
    /// They are always installed, since they don't work elsewhere.
    Install,
}

/// Available packages.
#[derive(Debug)]
pub(crate) struct Installed {
    /// The prefix, if they were unpacked.
    prefix: Option<PathBuf>,
    /// The directory of the programs.
    home: PathBuf,
}

impl Packages {
    /// Finds the packages, or installs them.
    pub(crate) fn ensure(&self) -> Result<Installed> {
        if let Some(installed) = self.installed()? {
            return Ok(installed);
        }
        let prefix = cache()?.join(self.directory);
        if let Some(installed) = self.unpacked(&prefix)? {
            return Ok(installed);
        }
        let outcome = match self.way {
            Way::Either | Way::Install if is_root() => {
                say(&format!("installing {}", self.title));
                self.install()
            }
            Way::Install => Err(anyhow!("only root may install them")),
            Way::Either | Way::Unpack => {
                let target = prefix.display();
                say(&format!("unpacking {} into {target}", self.title));
                self.unpack(&prefix)
            }
        };
        outcome.with_context(|| {
            format!(
                "{} is needed and can't be installed here; install these \
                 packages of Debian, or their counterparts: {}",
                self.title,
                self.names.join(" ")
            )
        })
    }

    fn installed(&self) -> Result<Option<Installed>> {
        let home = self.home_below(Path::new("/"))?;
        Ok(home.map(|home| Installed { prefix: None, home }))
    }

    fn unpacked(&self, prefix: &Path) -> Result<Option<Installed>> {
        let home = self.home_below(prefix)?;
        let prefix = Some(prefix.to_owned());
        Ok(home.map(|home| Installed { prefix, home }))
    }

    fn home_below(&self, prefix: &Path) -> Result<Option<PathBuf>> {
        let is_home = |home: &PathBuf| {
            self.programs.iter().all(|program| home.join(program).is_file())
        };
        Ok((self.homes)(prefix)?.into_iter().find(is_home))
    }

    fn install(&self) -> Result<Installed> {
        let install = || {
            let mut command = Command::new("apt-get");
            command
                .args(["install", "--yes", "--no-install-recommends"])
                .args(self.names)
                .env("DEBIAN_FRONTEND", "noninteractive");
            output_of(&mut command)
        };
        // A fresh machine has no package lists, and an old one has outdated
        // ones.
        if install().is_err() {
            output_of(Command::new("apt-get").arg("update"))?;
            install()?;
        }
        self.installed()?.with_context(|| self.lacking())
    }

    /// Downloads the packages and their dependencies, which needs no root, and
    /// unpacks them.
    fn unpack(&self, prefix: &Path) -> Result<Installed> {
        let own = cache()?.join("apt");
        let downloads = Apt::new(&own)?.fetch(self.names)?;
        let unfinished = extract(&downloads, prefix)?;
        let home = self.home_below(&unfinished)?;
        ensure!(home.is_some(), self.lacking());
        put_in_place(&unfinished, prefix)?;
        fs::remove_dir_all(own)?;
        self.unpacked(prefix)?.with_context(|| self.lacking())
    }

    fn lacking(&self) -> String {
        format!("the packages came without {}", self.programs.join(", "))
    }
}

impl Installed {
    /// The prefix of unpacked packages.
    pub(crate) fn prefix(&self) -> Option<&Path> {
        self.prefix.as_deref()
    }

    /// One of the programs.
    pub(crate) fn command(&self, name: &str) -> Result<Command> {
        let mut command = Command::new(self.home.join("bin").join(name));
        if let Some(prefix) = self.prefix() {
            let triplet = format!("{}-linux-gnu", env::consts::ARCH);
            let libraries = ["usr/lib", "lib"]
                .map(|libraries| prefix.join(libraries).join(&triplet));
            command.env("LD_LIBRARY_PATH", env::join_paths(libraries)?);
        }
        Ok(command)
    }

    /// Puts the programs first in a command's PATH.
    pub(crate) fn put_first(&self, command: &mut Command) -> Result<()> {
        let path = env::var_os("PATH").unwrap_or_default();
        let others = env::split_paths(&path);
        let all = iter::once(self.home.join("bin")).chain(others);
        command.env("PATH", env::join_paths(all)?);
        Ok(())
    }

    /// Replaces this process by one of the programs.
    pub(crate) fn become_program(
        &self,
        name: &str,
        arguments: &[OsString],
    ) -> Result<ExitCode> {
        let mut command = self.command(name)?;
        Err(command.args(arguments).exec())
            .with_context(|| format!("failed to run {name}"))
    }
}

/// Unpacks packages into a temporary directory next to `prefix`.
fn extract(packages: &[PathBuf], prefix: &Path) -> Result<PathBuf> {
    let unfinished = prefix.with_extension("unfinished");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished)?;
    }
    fs::create_dir_all(&unfinished)?;
    for package in packages {
        let mut command = Command::new("dpkg-deb");
        command.arg("--extract").arg(package).arg(&unfinished);
        output_of(&mut command)?;
    }
    Ok(unfinished)
}

/// Moves the unpacked packages to `prefix`. What was there before is
/// incomplete: it was unpacked when fewer programs were needed.
fn put_in_place(unfinished: &Path, prefix: &Path) -> Result<()> {
    if prefix.exists() {
        fs::remove_dir_all(prefix)?;
    }
    fs::rename(unfinished, prefix)?;
    Ok(())
}

/// Debian keeps each version of PostgreSQL in a directory of its own; the
/// highest comes first.
fn postgresql_versions(prefix: &Path) -> Result<Vec<PathBuf>> {
    versions(&prefix.join("usr/lib/postgresql"), "")
}

fn python_versions(prefix: &Path) -> Result<Vec<PathBuf>> {
    versions(&prefix.join("usr/lib"), "python3.")
}

/// The directories that are named after versions, the highest version first.
fn versions(parent: &Path, start: &str) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(parent) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Vec::new());
        }
        Err(error) => {
            return Err(error)
                .with_context(|| format!("reading {}", parent.display()));
        }
    };
    let mut versions = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let version = name.to_str().and_then(|name| name.strip_prefix(start));
        versions.extend(version.and_then(|text| text.parse::<u32>().ok()));
    }
    versions.sort_unstable_by_key(|version| Reverse(*version));
    let home = |version: u32| parent.join(format!("{start}{version}"));
    Ok(versions.into_iter().map(home).collect())
}

/// Runs a program and returns its output. Its error has what the program
/// printed.
pub(crate) fn output_of(command: &mut Command) -> Result<String> {
    let program = command.get_program().display().to_string();
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("failed to run {program}"))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        bail!("{program} failed: {}", errors.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The cache, for what can be downloaded again. Root's is elsewhere than in its
/// home, since other users run programs that root unpacked.
pub(crate) fn cache() -> Result<PathBuf> {
    let asked = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = match asked.filter(|path| path.is_absolute()) {
        Some(asked) => asked,
        None if is_root() => "/var/cache".into(),
        None => {
            let home = env::var_os("HOME");
            let home = home.context("there is no HOME to keep packages in")?;
            Path::new(&home).join(".cache")
        }
    };
    Ok(cache.join("clouddb"))
}

pub(crate) fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(test)]
mod tests {
    use tempfile::tempdir;

    use super::*;

    #[test]
    fn the_highest_complete_version_is_found() {
        let prefix = tempdir().unwrap();
        let versions = prefix.path().join("usr/lib/postgresql");
        for program in ["9/bin/postgres", "9/bin/initdb", "15/bin/postgres"] {
            let program = versions.join(program);
            fs::create_dir_all(program.parent().unwrap()).unwrap();
            fs::write(program, "").unwrap();
        }
        fs::create_dir(versions.join("common")).unwrap();
        let found = || POSTGRESQL.home_below(prefix.path()).unwrap();
        assert_eq!(found(), Some(versions.join("9")), "15 has no initdb");
        fs::write(versions.join("15/bin/initdb"), "").unwrap();
        assert_eq!(found(), Some(versions.join("15")));
    }

    #[test]
    fn what_lacks_a_program_is_replaced() {
        let cache = tempdir().unwrap();
        let prefix = cache.path().join("mariadb");
        let unfinished = cache.path().join("mariadb.unfinished");
        for program in MARIADB.programs {
            let program = unfinished.join("usr").join(program);
            fs::create_dir_all(program.parent().unwrap()).unwrap();
            fs::write(program, "").unwrap();
        }
        fs::create_dir_all(prefix.join("usr/sbin")).unwrap();
        let found = || MARIADB.home_below(&prefix).unwrap();
        assert_eq!(found(), None);
        put_in_place(&unfinished, &prefix).unwrap();
        assert_eq!(found(), Some(prefix.join("usr")));
    }

    #[test]
    fn no_version_is_found_where_there_is_none() {
        let prefix = tempdir().unwrap();
        let found = POSTGRESQL.home_below(prefix.path()).unwrap();
        assert_eq!(found, None);
    }
}
