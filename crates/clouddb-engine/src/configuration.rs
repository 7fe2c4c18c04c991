use std::{
    ffi::OsString,
    fmt::Write,
    net::IpAddr,
    path::{Path, PathBuf},
};

use clouddb_model::{InstanceId, Megabytes};

use crate::{Certificate, Installation, MasterSecret, PasswordHash};

/// The account that the service administers instances with. Nobody else may
/// have one of this name.
pub const SERVICE_ACCOUNT: &str = "os_admin";

const MEBIBYTE: u64 = 1024 * 1024;
const OPTIONS: &str = "my.cnf";
const INIT: &str = "init.sql";
const AUTHORITY: &str = "tls/authority.pem";
const CERTIFICATE: &str = "tls/cert.pem";
const KEY: &str = "tls/key.pem";

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
        self.directory.join("data")
    }

    /// Where the running server keeps its socket and its log.
    #[must_use]
    pub fn run(&self) -> PathBuf {
        self.directory.join("run")
    }

    /// The directories that belong to the server, beside the data directory.
    #[must_use]
    pub fn owned(&self) -> [PathBuf; 3] {
        [self.run(), self.temporary(), self.exchange()]
    }

    /// The log of the server.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.run().join("mariadbd.log")
    }

    /// Where statements may read and write files: nothing else is there.
    fn exchange(&self) -> PathBuf {
        self.directory.join("files")
    }

    fn temporary(&self) -> PathBuf {
        self.directory.join("tmp")
    }

    fn join(&self, file: &str) -> PathBuf {
        self.directory.join(file)
    }
}

/// What one instance is like.
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
}

/// A file that the server reads and can't change.
#[derive(Clone, Debug)]
pub struct ConfigurationFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What is in it.
    pub contents: String,
}

/// How to start a server.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The program.
    pub program: PathBuf,
    /// Its arguments. No other server has the same.
    pub arguments: Vec<OsString>,
    /// What its environment has beside the service's own.
    pub environment: Vec<(OsString, OsString)>,
    /// Where its output goes.
    pub log: PathBuf,
}

impl Installation {
    /// Every file that a server needs beside its data directory.
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
            file(INIT, init_statements(secret, settings.id)),
            file(AUTHORITY, certificate.authority.clone()),
            file(CERTIFICATE, certificate.certificate.clone()),
            file(KEY, certificate.key.clone()),
        ]
    }

    /// How to start the server whose files lie there.
    #[must_use]
    pub fn launch(&self, layout: &Layout) -> Launch {
        let mut argument = OsString::from("--defaults-file=");
        argument.push(layout.join(OPTIONS));
        Launch {
            program: self.server(),
            arguments: vec![argument],
            environment: self.environment(),
            log: layout.log(),
        }
    }

    fn options(&self, layout: &Layout, settings: &InstanceSettings) -> String {
        let pool = buffer_pool(settings.memory);
        let redo_log = (pool / 4).clamp(16 * MEBIBYTE, 512 * MEBIBYTE);
        let connections = (settings.memory.0 / 4).clamp(100, 5000);
        let mut text = String::from("[mariadbd]\n");
        let mut option = |name: &str, value: &dyn std::fmt::Display| {
            writeln!(text, "{name} = {value}").expect("a String takes text");
        };
        let path = |path: &Path| quoted(path);

        option("basedir", &path(&self.base()));
        option("lc_messages_dir", &path(&self.share()));
        option("datadir", &path(&layout.data()));
        option("tmpdir", &path(&layout.temporary()));
        option("secure_file_priv", &path(&layout.exchange()));
        option("log_error", &path(&layout.log()));
        // Relative to the data directory: an absolute path may be longer than
        // the 108 bytes that a socket's address has room for.
        option("socket", &"../run/mariadbd.sock");
        option("pid_file", &path(&layout.run().join("mariadbd.pid")));
        option("init_file", &path(&layout.join(INIT)));

        option("bind_address", &settings.address);
        option("port", &settings.port);
        option("skip_name_resolve", &"ON");
        option("max_connections", &connections);
        option("ssl_ca", &path(&layout.join(AUTHORITY)));
        option("ssl_cert", &path(&layout.join(CERTIFICATE)));
        option("ssl_key", &path(&layout.join(KEY)));

        // A binary log from the start, so that adding a replica never needs a
        // restart, and no acknowledged commit lost in a crash.
        option("server_id", &server_id(settings.id));
        option("log_bin", &"binlog");
        option("log_slave_updates", &"ON");
        option("gtid_strict_mode", &"ON");
        option("sync_binlog", &1);
        option("innodb_flush_log_at_trx_commit", &1);

        option("innodb_buffer_pool_size", &pool);
        option("innodb_log_file_size", &redo_log);
        option("character_set_server", &"utf8");
        option("collation_server", &"utf8_general_ci");
        option("symbolic_links", &"OFF");
        text
    }
}

/// Runs at every start, before anybody can connect: gives the service its
/// account, whatever has become of it. One statement a line.
fn init_statements(secret: &MasterSecret, id: InstanceId) -> String {
    let account = format!("'{SERVICE_ACCOUNT}'@'localhost'");
    let hash = PasswordHash::of(&secret.password(SERVICE_ACCOUNT, id));
    let hash = hash.as_str();
    format!(
        "SET SESSION sql_log_bin = 0;\n\
         CREATE USER IF NOT EXISTS {account};\n\
         ALTER USER {account} IDENTIFIED VIA mysql_native_password \
         USING '{hash}';\n\
         GRANT ALL PRIVILEGES ON *.* TO {account} WITH GRANT OPTION;\n"
    )
}

/// Half the memory of small flavors, three fifths of larger ones. The rest is
/// for connections and for what the server needs whatever its size.
fn buffer_pool(memory: Megabytes) -> u64 {
    let bytes = memory.bytes();
    if memory.0 <= 1024 { bytes / 2 } else { bytes / 5 * 3 }
}

/// A number that members of a replication don't share: the first part of the
/// id, which is random. Zero would turn replication off.
fn server_id(id: InstanceId) -> u32 {
    let (first, ..) = id.as_uuid().as_fields();
    first.max(1)
}

/// A path as an option file takes it, where `\` begins an escape.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buffer_pool_leaves_room() {
        assert_eq!(buffer_pool(Megabytes(512)), 256 * MEBIBYTE);
        assert_eq!(buffer_pool(Megabytes(1024)), 512 * MEBIBYTE);
        let four = Megabytes(4096);
        assert!(buffer_pool(four) > four.bytes() / 2);
        assert!(buffer_pool(four) < four.bytes() * 2 / 3);
    }

    #[test]
    fn init_statements_hold_no_password() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("secret");
        let secret = MasterSecret::load_or_create(&path).unwrap();
        let id = InstanceId::random();
        let statements = init_statements(&secret, id);
        let password = secret.password(SERVICE_ACCOUNT, id);
        assert!(!statements.contains(&password));
        assert!(statements.contains(PasswordHash::of(&password).as_str()));
    }
}
