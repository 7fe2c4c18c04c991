use std::{
    ffi::OsString,
    net::IpAddr,
    path::{Path, PathBuf},
};

use clouddb_model::{InstanceId, Megabytes};

use crate::{
    Certificate, Installation, MasterSecret, PasswordHash, Values,
    options::SET_REPLICA,
};

/// The account with which the service administers instances. No customer's user
/// may have this name.
pub const SERVICE_ACCOUNT: &str = "os_admin";

/// The account with which backups are taken. No customer's user may have this
/// name either.
pub const BACKUP_ACCOUNT: &str = "os_backup";

/// The account with which replicas follow their source. No customer's user may
/// have this name either.
pub const REPLICATION_ACCOUNT: &str = "os_replication";

/// Beginning of the only argument of a server, before its options file.
pub const OPTIONS_ARGUMENT: &str = "--defaults-file=";
const OPTIONS: &str = "my.cnf";
const BACKUP_OPTIONS: &str = "backup.cnf";
pub(crate) const INIT: &str = "init.sql";
/// Exempts accounts of the service from what customers set for all users.
const EXEMPT: &str = "WITH MAX_USER_CONNECTIONS 1000 PASSWORD EXPIRE NEVER";
/// The rights that a backup needs on a server that isn't a replica.
const BACKUP_PRIVILEGES: &str = "RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR";
/// The rights that a replica needs on its source.
const REPLICATION_PRIVILEGES: &str = "REPLICATION SLAVE";
/// Relative to the data directory: an absolute path may exceed the 108 bytes of
/// a socket's address.
pub(crate) const SOCKET: &str = "../../run/mariadbd.sock";
/// Relative to the data directory, too.
pub(crate) const SEEN_AUTHORITY: &str = "../../tls/authority.pem";
pub(crate) const AUTHORITY: &str = "tls/authority.pem";
pub(crate) const CERTIFICATE: &str = "tls/cert.pem";
pub(crate) const KEY: &str = "tls/key.pem";

/// Where the files of one instance lie.
#[derive(Clone, Debug)]
pub struct Layout {
    directory: PathBuf,
}

impl Layout {
    /// The layout below an instance's directory, an absolute path.
    #[must_use]
    pub fn of(directory: impl Into<PathBuf>) -> Self {
        Self { directory: directory.into() }
    }

    /// The data directory, a copy of the template.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.volume("data")
    }

    /// Where the server writes its binary logs. They aren't in the volume: a
    /// server ends if it can't write them, while one whose tables can't grow
    /// refuses such changes and goes on.
    #[must_use]
    pub fn binary_logs(&self) -> PathBuf {
        self.directory.join("binlog")
    }

    fn volume(&self, directory: &str) -> PathBuf {
        self.directory.join("volume").join(directory)
    }

    /// Where the running server keeps its socket and its log.
    #[must_use]
    pub fn run(&self) -> PathBuf {
        self.directory.join("run")
    }

    /// The directories that belong to the server, except the data directory.
    #[must_use]
    pub fn owned(&self) -> [PathBuf; 4] {
        [self.run(), self.temporary(), self.exchange(), self.binary_logs()]
    }

    /// The log of the server.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.run().join("mariadbd.log")
    }

    /// The earlier part of that log, if it became too long.
    #[must_use]
    pub fn earlier_log(&self) -> PathBuf {
        self.run().join("mariadbd.log.1")
    }

    /// The directory in which statements may read and write files. The server
    /// puts nothing else there.
    pub(crate) fn exchange(&self) -> PathBuf {
        self.volume("files")
    }

    pub(crate) fn temporary(&self) -> PathBuf {
        self.directory.join("tmp")
    }

    /// A path within the instance's directory, as seen from the data directory.
    /// Other paths stay as they are.
    pub(crate) fn seen_from_data(&self, path: &Path) -> PathBuf {
        match path.strip_prefix(&self.directory) {
            Ok(below) => Path::new("../..").join(below),
            Err(_) => path.into(),
        }
    }

    /// The options of backups, as seen from the data directory.
    pub(crate) fn backup_options(&self) -> PathBuf {
        self.seen_from_data(&self.join(BACKUP_OPTIONS))
    }

    pub(crate) fn join(&self, file: &str) -> PathBuf {
        self.directory.join(file)
    }
}

/// The settings of one instance.
#[derive(Clone, Debug)]
pub struct InstanceSettings {
    /// Its id.
    pub id: InstanceId,
    /// The address that it listens on.
    pub address: IpAddr,
    /// The port that it listens on.
    pub port: u16,
    /// The memory of its flavor.
    pub memory: Megabytes,
    /// How large its buffer pool may become while it runs.
    pub reserved: Megabytes,
    /// Whether it follows a source. Its own writes don't count as a source's
    /// then.
    pub is_replica: bool,
    /// Whether it refuses writes of customers.
    pub is_closed: bool,
    /// The parameters that its customer has set.
    pub values: Values,
}

/// A file that the server reads and can't change.
#[derive(Clone, Debug)]
pub struct ConfigurationFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Its contents.
    pub contents: String,
}

/// How to start a server.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The program.
    pub program: PathBuf,
    /// Its arguments. No other server has the same.
    pub arguments: Vec<OsString>,
    /// Variables that the server needs in its environment.
    pub environment: Vec<(OsString, OsString)>,
    /// Where its output goes.
    pub log: PathBuf,
}

impl Installation {
    /// Every file that a server needs besides its data directory.
    #[must_use]
    pub fn configuration(
        &self,
        layout: &Layout,
        settings: &InstanceSettings,
        certificate: &Certificate,
        secret: &MasterSecret,
    ) -> Vec<ConfigurationFile> {
        let file = |path: &str, contents: String| ConfigurationFile {
            path: layout.join(path),
            contents,
        };
        vec![
            file(OPTIONS, self.options(layout, settings)),
            file(BACKUP_OPTIONS, backup_options(secret, settings.id)),
            file(
                INIT,
                init_statements(secret, settings.id, settings.is_replica),
            ),
            file(AUTHORITY, certificate.authority.clone()),
            file(CERTIFICATE, certificate.certificate.clone()),
            file(KEY, certificate.key.clone()),
        ]
    }

    /// How to start the server with this layout.
    #[must_use]
    pub fn launch(&self, layout: &Layout) -> Launch {
        let mut argument = OsString::from(OPTIONS_ARGUMENT);
        argument.push(layout.join(OPTIONS));
        Launch {
            program: self.server(),
            arguments: vec![argument],
            environment: self.environment(),
            log: layout.log(),
        }
    }
}

/// The statements that run at every start, before clients can connect. They
/// restore the accounts of the service, whatever customers did to them, and set
/// what no options file can. One statement a line.
fn init_statements(
    secret: &MasterSecret,
    id: InstanceId,
    is_replica: bool,
) -> String {
    let hash = |account| PasswordHash::of(&secret.password(account, id));
    let (admin, backup) = (hash(SERVICE_ACCOUNT), hash(BACKUP_ACCOUNT));
    let (admin, backup) = (admin.as_str(), backup.as_str());
    let administrator = format!("'{SERVICE_ACCOUNT}'@'localhost'");
    let keeper = format!("'{BACKUP_ACCOUNT}'@'localhost'");
    let [create_follower, grant_follower] = follower_statements(secret, id);
    let set = if is_replica { SET_REPLICA } else { "" };
    // The other accounts are replaced, so that they have no rights but these.
    format!(
        "SET SESSION sql_log_bin = 0;\n\
         CREATE USER IF NOT EXISTS {administrator};\n\
         ALTER USER {administrator} IDENTIFIED VIA mysql_native_password \
         USING '{admin}' {EXEMPT};\n\
         GRANT ALL PRIVILEGES ON *.* TO {administrator} WITH GRANT OPTION;\n\
         CREATE OR REPLACE USER {keeper} IDENTIFIED VIA \
         mysql_native_password USING '{backup}' {EXEMPT};\n\
         GRANT {BACKUP_PRIVILEGES} ON *.* TO {keeper};\n\
         {create_follower};\n\
         {grant_follower};\n\
         {set}"
    )
}

/// Statements that create the account with which the replicas of an instance
/// follow it.
pub(crate) fn follower_statements(
    secret: &MasterSecret,
    id: InstanceId,
) -> [String; 2] {
    let follower = format!("'{REPLICATION_ACCOUNT}'@'%'");
    let hash = PasswordHash::of(&secret.password(REPLICATION_ACCOUNT, id));
    let hash = hash.as_str();
    [
        format!(
            "CREATE OR REPLACE USER {follower} IDENTIFIED VIA \
             mysql_native_password USING '{hash}' REQUIRE SSL {EXEMPT}"
        ),
        format!("GRANT {REPLICATION_PRIVILEGES} ON *.* TO {follower}"),
    ]
}

/// The login for backups, in a file: all users of the machine could read a
/// command line.
fn backup_options(secret: &MasterSecret, id: InstanceId) -> String {
    let password = secret.password(BACKUP_ACCOUNT, id);
    format!(
        "[mariadb-backup]\n\
         user = {BACKUP_ACCOUNT}\n\
         password = {password}\n\
         socket = {SOCKET}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn init_statements_hold_no_password() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("secret");
        let secret = MasterSecret::load_or_create(&path).unwrap();
        let id = InstanceId::random();
        let statements = init_statements(&secret, id, true);
        for account in [SERVICE_ACCOUNT, BACKUP_ACCOUNT, REPLICATION_ACCOUNT] {
            let password = secret.password(account, id);
            assert!(!statements.contains(&password));
            assert!(statements.contains(PasswordHash::of(&password).as_str()));
        }
    }
}
