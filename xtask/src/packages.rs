//! Packages of the distribution that the project needs at run time, installed
//! without anything to do by hand: under root by apt, else unpacked into the
//! user's cache.

use std::{
    collections::BTreeSet,
    env,
    ffi::OsString,
    fs,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

/// MariaDB's server, client and backup programs. These packages start nothing.
pub(crate) const MARIADB: Packages = Packages {
    title: "MariaDB",
    directory: "mariadb",
    names: &["mariadb-server-core", "mariadb-client-core", "mariadb-backup"],
    programs: &[
        "usr/sbin/mariadbd",
        "usr/bin/mariadb",
        "usr/bin/mariadb-backup",
        "usr/bin/mbstream",
    ],
};

/// Packages, and how to tell that they are there.
#[derive(Debug)]
pub(crate) struct Packages {
    title: &'static str,
    /// Where they are unpacked, below the cache.
    directory: &'static str,
    names: &'static [&'static str],
    programs: &'static [&'static str],
}

/// Where packages are.
#[derive(Debug)]
pub(crate) enum Installed {
    /// Installed, as any other.
    System,
    /// Unpacked below a directory.
    Unpacked(PathBuf),
}

impl Packages {
    /// Finds the packages, or installs them.
    pub(crate) fn ensure(&self) -> Result<Installed> {
        if self.are_below(Path::new("/")) {
            return Ok(Installed::System);
        }
        let prefix = cache()?.join(self.directory);
        if self.are_below(&prefix) {
            return Ok(Installed::Unpacked(prefix));
        }
        let outcome = if is_root() {
            say(&format!("installing {}", self.title));
            self.install()
        } else {
            say(&format!("unpacking {} into {}", self.title, prefix.display()));
            self.unpack(&prefix)
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

    fn are_below(&self, prefix: &Path) -> bool {
        self.programs.iter().all(|program| prefix.join(program).is_file())
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
        // A fresh machine has no lists yet, an old one has old ones.
        if install().is_err() {
            output_of(Command::new("apt-get").arg("update"))?;
            install()?;
        }
        ensure!(
            self.are_below(Path::new("/")),
            "apt-get installed the packages without {}",
            self.programs.join(", ")
        );
        Ok(Installed::System)
    }

    /// Downloads the packages and what they depend on, as a user may, and
    /// unpacks them.
    fn unpack(&self, prefix: &Path) -> Result<Installed> {
        let own = cache()?.join("apt");
        let apt = Apt::new(&own)?;
        apt.run("update", &[])?;
        let names = apt.missing(self.names)?;
        let downloads = apt.download(&names)?;
        let unfinished = prefix.with_extension("unfinished");
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished)?;
        }
        fs::create_dir_all(&unfinished)?;
        for package in downloads {
            let mut command = Command::new("dpkg-deb");
            command.arg("--extract").arg(package).arg(&unfinished);
            output_of(&mut command)?;
        }
        ensure!(
            self.are_below(&unfinished),
            "the packages came without {}",
            self.programs.join(", ")
        );
        fs::rename(&unfinished, prefix)?;
        fs::remove_dir_all(own)?;
        Ok(Installed::Unpacked(prefix.to_owned()))
    }
}

impl Installed {
    /// The directory that packages were unpacked in, if they were.
    pub(crate) fn prefix(&self) -> Option<&Path> {
        match self {
            Self::System => None,
            Self::Unpacked(prefix) => Some(prefix),
        }
    }

    /// Becomes one of the programs.
    pub(crate) fn become_program(
        &self,
        name: &str,
        arguments: &[OsString],
    ) -> Result<ExitCode> {
        let prefix = self.prefix().unwrap_or(Path::new("/"));
        let mut command = Command::new(prefix.join("usr/bin").join(name));
        command.args(arguments);
        if let Some(prefix) = self.prefix() {
            let triplet = format!("{}-linux-gnu", env::consts::ARCH);
            let libraries = ["usr/lib", "lib"]
                .map(|libraries| prefix.join(libraries).join(&triplet));
            command.env("LD_LIBRARY_PATH", env::join_paths(libraries)?);
        }
        Err(command.exec()).with_context(|| format!("failed to run {name}"))
    }
}

/// apt with lists and a cache of its own, for users who may not touch the
/// system's.
struct Apt {
    directory: PathBuf,
}

impl Apt {
    fn new(directory: &Path) -> Result<Self> {
        for inner in ["lists/partial", "archives/partial", "downloads"] {
            let inner = directory.join(inner);
            fs::create_dir_all(&inner).with_context(|| {
                format!("failed to make {}", inner.display())
            })?;
        }
        Ok(Self { directory: directory.to_owned() })
    }

    fn run(&self, verb: &str, arguments: &[&str]) -> Result<String> {
        let directory = self.directory.display();
        let mut command = Command::new("apt-get");
        command
            .arg("--option")
            .arg(format!("Dir::State::lists={directory}/lists"))
            .arg("--option")
            .arg(format!("Dir::Cache={directory}"))
            .args(["--option", "Debug::NoLocking=true"])
            .arg(verb)
            .args(arguments)
            .current_dir(self.directory.join("downloads"));
        output_of(&mut command)
    }

    /// The packages that installing these would install.
    fn missing(&self, names: &[&str]) -> Result<BTreeSet<String>> {
        let mut arguments = vec!["--simulate", "--no-install-recommends"];
        arguments.extend(names);
        let simulated = self.run("install", &arguments)?;
        let found: BTreeSet<String> = simulated
            .lines()
            .filter_map(|line| line.strip_prefix("Inst "))
            .filter_map(|line| line.split_whitespace().next())
            .map(str::to_owned)
            .collect();
        ensure!(!found.is_empty(), "apt-get would install nothing");
        Ok(found)
    }

    fn download(&self, names: &BTreeSet<String>) -> Result<Vec<PathBuf>> {
        let downloads = self.directory.join("downloads");
        for old in fs::read_dir(&downloads)? {
            fs::remove_file(old?.path())?;
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.run("download", &names)?;
        let entries = fs::read_dir(&downloads)?;
        entries.map(|entry| Ok(entry?.path())).collect()
    }
}

/// Runs a program that says why when it fails.
fn output_of(command: &mut Command) -> Result<String> {
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

/// Where users keep what can be had again.
fn cache() -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || {
        let home = env::var_os("HOME").map(PathBuf::from);
        home.map(|home| home.join(".cache"))
    };
    let cache = cache.filter(|path| path.is_absolute()).or_else(home);
    Ok(cache.context("there is no HOME to keep packages in")?.join("clouddb"))
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[allow(clippy::print_stderr, reason = "it takes a while")]
fn say(text: &str) {
    eprintln!("xtask: {text}");
}
