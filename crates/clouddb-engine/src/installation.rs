use std::{
    env,
    ffi::OsString,
    fmt,
    path::{Path, PathBuf},
};

use tokio::process::Command;

use crate::Error;

/// Prefix of packages that the distribution has installed.
const SYSTEM: &str = "/";
const SERVER: &str = "usr/sbin/mariadbd";
/// The name of the server program's file.
pub const SERVER_NAME: &str = "mariadbd";
const CLIENT: &str = "usr/bin/mariadb";
const BACKUP: &str = "usr/bin/mariadb-backup";
const UPGRADE: &str = "usr/bin/mariadb-upgrade";
const STREAM: &str = "usr/bin/mbstream";
/// Where messages, character sets and scripts may be. Newer versions have the
/// first directory.
const SHARES: [&str; 2] = ["usr/share/mariadb", "usr/share/mysql"];
/// A file that every version has there.
const MESSAGES: &str = "english/errmsg.sys";

/// The programs and files of one installed version of MariaDB.
#[derive(Clone, Debug)]
pub struct Installation {
    prefix: PathBuf,
    version: Version,
}

impl Installation {
    /// Finds the server and its tools in `prefix`, a directory with unpacked
    /// packages, or else among the packages of the system.
    pub async fn discover(prefix: Option<&Path>) -> Result<Self, Error> {
        let prefix = prefix.unwrap_or(Path::new(SYSTEM)).to_owned();
        let programs = [SERVER, BACKUP, STREAM].map(|name| prefix.join(name));
        let missing = programs.into_iter().filter(|path| !path.is_file());
        let missing: Vec<PathBuf> = missing.collect();
        if !missing.is_empty() {
            return Err(Error::NotInstalled(missing));
        }
        let unknown = Version::default();
        let mut installation = Self { prefix, version: unknown };
        installation.version = installation.ask_version().await?;
        Ok(installation)
    }

    /// The version of the server.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// The server program.
    #[must_use]
    pub fn server(&self) -> PathBuf {
        self.prefix.join(SERVER)
    }

    /// The program that takes backups and prepares them.
    #[must_use]
    pub fn backup(&self) -> PathBuf {
        self.prefix.join(BACKUP)
    }

    /// The program that upgrades the tables of a server.
    pub(crate) fn upgrade(&self) -> PathBuf {
        self.prefix.join(UPGRADE)
    }

    /// The program that unpacks the streams of backups.
    #[must_use]
    pub fn stream(&self) -> PathBuf {
        self.prefix.join(STREAM)
    }

    /// The directory of messages, character sets and SQL scripts.
    pub(crate) fn share(&self) -> PathBuf {
        let [newer, older] = SHARES.map(|share| self.prefix.join(share));
        if newer.join(MESSAGES).is_file() { newer } else { older }
    }

    pub(crate) fn base(&self) -> PathBuf {
        self.prefix.join("usr")
    }

    /// MariaDB's own client for people.
    #[must_use]
    pub fn client(&self) -> PathBuf {
        self.prefix.join(CLIENT)
    }

    /// The environment that the programs need: the path of their libraries,
    /// unless those are the system's.
    #[must_use]
    pub fn environment(&self) -> Vec<(OsString, OsString)> {
        if self.prefix == Path::new(SYSTEM) {
            return Vec::new();
        }
        let triplet = format!("{}-linux-gnu", env::consts::ARCH);
        let directories = ["usr/lib", "lib"].into_iter().flat_map(|lib| {
            [self.prefix.join(lib).join(&triplet), self.prefix.join(lib)]
        });
        let given = env::var_os("LD_LIBRARY_PATH");
        let given = given.iter().flat_map(env::split_paths);
        let path = env::join_paths(directories.chain(given));
        // Joining fails if the prefix has a colon. Then the programs use the
        // system's libraries.
        path.into_iter().map(|path| ("LD_LIBRARY_PATH".into(), path)).collect()
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(self.server());
        // The environment of the service stays out, as for all programs of
        // instances.
        command.arg("--no-defaults").env_clear().envs(self.environment());
        command
    }

    async fn ask_version(&self) -> Result<Version, Error> {
        let program = self.server();
        let output = self.command().arg("--version").output().await.map_err(
            |error| Error::Program {
                program: program.clone(),
                message: error.to_string(),
            },
        )?;
        let output = String::from_utf8_lossy(&output.stdout).into_owned();
        Version::parse(&output).ok_or(Error::UnknownVersion { program, output })
    }
}

/// The version of a server, as `10.11.19`.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Version {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    /// The part that determines the features, as `10.11`.
    #[must_use]
    pub fn series(&self) -> String {
        format!("{}.{}", self.major, self.minor)
    }

    /// Reads the line that `mariadbd --version` prints.
    fn parse(output: &str) -> Option<Self> {
        let mut words = output.split_whitespace();
        words.find(|word| *word == "Ver")?;
        Self::of(words.next()?)
    }

    /// Reads a version as servers have it, `10.11.19-MariaDB-0+deb12u1`.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let number = text.split('-').next()?;
        let mut parts = number.split('.').map(str::parse);
        let mut part = || parts.next()?.ok();
        Some(Self { major: part()?, minor: part()?, patch: part()? })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_is_read_from_what_the_server_prints() {
        let line = "mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for \
                    debian-linux-gnu on x86_64 (Debian 12)\n";
        let version = Version::parse(line).unwrap();
        assert_eq!(version.to_string(), "10.11.19");
        assert_eq!(version.series(), "10.11");
        assert_eq!(Version::parse("mariadbd Ver unknown"), None);
    }

    #[tokio::test]
    async fn a_program_that_is_missing_is_named() {
        let prefix = tempfile::tempdir().unwrap();
        for program in [SERVER, STREAM] {
            let program = prefix.path().join(program);
            std::fs::create_dir_all(program.parent().unwrap()).unwrap();
            std::fs::write(program, "").unwrap();
        }
        let error = Installation::discover(Some(prefix.path())).await;
        let missing = vec![prefix.path().join(BACKUP)];
        assert!(matches!(error, Err(Error::NotInstalled(it)) if it == missing));
    }

    #[tokio::test]
    async fn a_prefix_without_a_server_is_named() {
        let error = Installation::discover(Some(Path::new("/nowhere")))
            .await
            .unwrap_err();
        assert!(error.to_string().contains("/nowhere/usr/sbin/mariadbd"));
    }
}
