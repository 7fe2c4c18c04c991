//! The settings, each with its default.

#![allow(unused_qualifications, reason = "in what confique derives")]
#![allow(
    clippy::doc_link_with_quotes,
    clippy::doc_markdown,
    reason = "these become a file's comments"
)]

mod api;
mod backups;
mod identity;
mod monitoring;

use std::{
    collections::BTreeMap,
    env, fs,
    net::SocketAddr,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, anyhow, ensure};
use clouddb_control::{Flavor, Overcommit, Settings};
use clouddb_engine::{OPTIONS_ARGUMENT, SERVER_NAME};
use clouddb_model::{FlavorId, Gigabytes, Megabytes};
use clouddb_platform::{AddressPool, LocalPlatform, Servers};
use clouddb_store::{Address, BackupQuota, Quota};
use confique::{Config, toml};
use rustix::fs::Mode;
use serde::Deserialize;
use url::Url;

pub(crate) use self::backups::Backups;
use self::{api::Api, identity::Identity, monitoring::Monitoring};

/// The environment variable that may have the address of the store.
const STORE: &str = "CLOUDDB_STORE";
const DAY: Duration = Duration::from_hours(24);

/// All settings.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Configuration {
    /// The directory of all data: the metadata, the databases, the keys. The
    /// default is /var/lib/clouddb under root, and otherwise clouddb in
    /// $XDG_DATA_HOME or ~/.local/share.
    pub data_dir: Option<PathBuf>,

    /// Where the metadata is kept: sqlite:PATH, or
    /// postgres://USER@HOST:PORT/DATABASE, which several servers on this
    /// machine may share together with the data directory. Give a password in
    /// PGPASSWORD or ~/.pgpass; if it is in the address, only the owner of this
    /// file may be able to read the file. The default is a SQLite file in the
    /// data directory.
    #[config(env = "CLOUDDB_STORE")]
    pub store: Option<String>,

    /// The address that the API listens on. Port 0 takes any free port. An
    /// address other than a loopback one needs api.tls, or api.plain_http.
    #[config(default = "127.0.0.1:8778")]
    pub listen: SocketAddr,

    /// The address that links in replies begin with. Set it if clients reach
    /// the API under another address than the one in their requests.
    pub public_url: Option<Url>,

    /// The name of this service's region.
    #[config(default = "ORD")]
    pub region: String,

    /// The memory of each flavor in megabytes, by the flavor's id. Don't remove
    /// a flavor that an instance has.
    #[config(default = {
        "1": 512, "2": 1024, "3": 2048, "4": 4096,
        "5": 8192, "6": 16384, "7": 32768, "8": 65536
    })]
    pub flavors: BTreeMap<String, u32>,

    /// The API.
    #[config(nested)]
    pub api: Api,

    /// Who may use the service, and how they log in.
    #[config(nested)]
    pub identity: Identity,

    /// The database instances.
    #[config(nested)]
    pub instances: Instances,

    /// Backups and saved logs, which outlive their instances.
    #[config(nested)]
    pub backups: Backups,

    /// The limits of each account.
    #[config(nested)]
    pub quotas: Quotas,

    /// Operations: the work that continues after a request was answered.
    #[config(nested)]
    pub operations: Operations,

    /// The database engine.
    #[config(nested)]
    pub mariadb: Mariadb,

    /// The endpoints for operators.
    #[config(nested)]
    pub monitoring: Monitoring,

    /// The log, which goes to standard error.
    #[config(nested)]
    pub log: Log,
}

/// The database instances.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Instances {
    /// The range of the instances' addresses. The machine must have all of
    /// them; it has all of 127.0.0.0/8.
    #[config(default = "127.83.0.0/19")]
    pub addresses: AddressPool,

    /// The port that instances listen on.
    #[config(default = 3306)]
    pub port: u16,

    /// The domain of the instances' host names: each is the instance's id, a
    /// dot and this domain. Without one, an instance's host name is its address.
    pub domain: Option<String>,

    /// Under root every instance runs under its own user id. This is the first
    /// of these ids; there is one for each address in the range. No other user
    /// of the machine may have one of them.
    #[config(default = 50_000)]
    pub first_user_id: u32,

    /// How large an instance's buffer pool can become without a restart of its
    /// server, in megabytes. Servers reserve that much address space, but don't
    /// use the memory. The default is four fifths of the machine's memory, or 0
    /// if the kernel doesn't overcommit memory (vm.overcommit_memory = 2).
    pub reserved_megabytes: Option<u32>,

    /// How the size of volumes is limited. "mounted": each volume is a file
    /// system of its own; the service needs root, mount, losetup and the
    /// programs of XFS. "watched": the service measures each volume every
    /// second, and refuses writes while it is full. The default is "mounted"
    /// where that works.
    pub volumes: Option<Volumes>,

    /// The limit of the total size of all volumes, in percent of the disk that
    /// they are on. A volume only takes the space of its data, and few are
    /// full. With 100, all of them can be full at the same time.
    #[config(default = 2000)]
    pub disk_percent: u32,

    /// The limit of the total memory of all instances' flavors, in percent of
    /// the machine's. With 100, all instances can use their whole memory at the
    /// same time.
    #[config(default = 1000)]
    pub memory_percent: u32,

    /// How many megabytes of the disk must stay free. With fewer, the service
    /// refuses customers' writes and everything else that takes space. The
    /// default is a sixteenth of the disk, but at most 4096.
    pub free_megabytes: Option<u32>,

    /// Whether new instances are protected from being deleted until their
    /// customers change that.
    #[config(default = false)]
    pub deletion_protection: bool,

    /// How many days to keep data that belongs to no known instance. The
    /// service sets it aside; `clouddb-server lost` lists it and gives it back.
    #[config(default = 14)]
    pub lost_days: u32,

    /// The least memory of a replica's flavor, in megabytes. Some services with
    /// this API require 1024.
    #[config(default = 0)]
    pub least_replica_megabytes: u32,
}

/// How volumes are limited.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Volumes {
    /// Each is a file system of its own.
    Mounted,
    /// Each is measured every second.
    Watched,
}

impl From<Volumes> for clouddb_platform::Volumes {
    fn from(volumes: Volumes) -> Self {
        match volumes {
            Volumes::Mounted => Self::Mounted,
            Volumes::Watched => Self::Watched,
        }
    }
}

/// The limits of each account.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Quotas {
    /// The number of instances.
    #[config(default = 25)]
    pub instances: u32,

    /// The total size of the instances' volumes, in gigabytes.
    #[config(default = 1024)]
    pub volumes: u32,

    /// The number of backups.
    #[config(default = 100)]
    pub backups: u32,

    /// The total size of backups, in gigabytes. An account that has reached it
    /// can't start another backup.
    #[config(default = 1024)]
    pub backup_gigabytes: u32,

    /// The total size of saved logs, in gigabytes. An account that has reached
    /// it can't save more.
    #[config(default = 10)]
    pub log_gigabytes: u32,

    /// The number of configuration groups.
    #[config(default = 100)]
    pub configurations: u32,
}

/// Operations: the work that continues after a request was answered.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Operations {
    /// How many operations of each kind this process carries out at the same
    /// time. The kinds are: work on servers, filling data directories, and
    /// transfers to and from stores of backups. With 0, the process only
    /// answers requests, and leaves operations to other processes.
    #[config(default = 8)]
    pub concurrent: usize,

    /// How many seconds building an instance may take. After that its status is
    /// ERROR.
    #[config(default = 60)]
    pub build_seconds: u64,

    /// How many seconds restarting a database that ended may take, and applying
    /// other settings to one that runs. After a crash, a large database has
    /// much to recover.
    #[config(default = 600)]
    pub recover_seconds: u64,

    /// How many seconds after a failure the service restarts a database whose
    /// status is ERROR and whose data is complete. The pause doubles each time,
    /// up to an hour.
    #[config(default = 120)]
    pub retry_seconds: u64,

    /// How many seconds a step may wait in all for something that will pass:
    /// for room on a disk, or for a customer who holds table locks or uses all
    /// connections. After that it fails. Pauses are ten seconds at most, and
    /// such tries don't count as failures. A copy of a server that waits that
    /// long for another copy reports it, and goes on waiting.
    #[config(default = 1200)]
    pub waiting_seconds: u64,

    /// How many seconds deleting an instance may take.
    #[config(default = 600)]
    pub delete_seconds: u64,

    /// How many seconds a backup may take before its status is FAILED, and
    /// likewise each copy of a backup, and saving logs. The service removes
    /// older unfinished data, also in the stores of other regions. So all
    /// services that share a store of backups should have the same value.
    #[config(default = 21_600)]
    pub backup_seconds: u64,

    /// How many seconds building an instance from a backup, or a replica, may
    /// take. After that its status is ERROR.
    #[config(default = 21_600)]
    pub restore_seconds: u64,

    /// How many seconds a server may take to use more or less memory. A large
    /// buffer pool takes minutes.
    #[config(default = 1800)]
    pub resize_seconds: u64,

    /// How many seconds a change of replication may take: to detach or promote
    /// a replica, or to eject a source.
    #[config(default = 600)]
    pub replication_seconds: u64,

    /// How many seconds a promotion may keep the source closed to writes while
    /// the replica catches up. Then the source opens again. The promotion is
    /// tried three times in all.
    #[config(default = 5)]
    pub closed_seconds: u64,

    /// How many seconds the clock must advance steadily, after a start or a
    /// jump, before the service removes or gives up anything because its time
    /// is over.
    #[config(default = 300)]
    pub clock_seconds: u64,

    /// How often, in seconds, the service compares the machine with the store.
    #[config(default = 30)]
    pub reconcile_seconds: u64,
}

/// The database engine.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Mariadb {
    /// The directory where MariaDB's packages were unpacked, if they aren't
    /// installed.
    #[config(env = "CLOUDDB_MARIADB_PREFIX")]
    pub prefix: Option<PathBuf>,

    /// The same for other versions, which instances may ask for.
    #[config(default = [])]
    pub others: Vec<PathBuf>,

    /// The directory of the time zones that databases know by name. Databases
    /// that run get new zones within a minute after the service starts.
    #[config(env = "CLOUDDB_TIME_ZONES", default = "/usr/share/zoneinfo")]
    pub time_zones: PathBuf,

    /// The directory of templates, which new databases are copied from. The
    /// default is one in the data directory. Services that share a directory
    /// start a second sooner, except for the first. Set it for a service that
    /// is started for each run of tests.
    #[config(env = "CLOUDDB_TEMPLATES")]
    pub templates: Option<PathBuf>,
}

/// The log.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Log {
    /// The least severe level that is logged: error, warning, info or debug.
    #[config(default = "info")]
    pub level: String,

    /// Whether to log each answered request, at the level info: who sent it,
    /// what it asked for, and how long the answer took.
    #[config(default = true)]
    pub access: bool,
}

/// A configuration file with all settings, each commented out.
pub(crate) fn template() -> String {
    toml::template::<Configuration>(toml::FormatOptions::default())
}

impl Configuration {
    /// Reads a file, if one is given, and adds the environment and the
    /// defaults.
    pub fn read(file: Option<&Path>) -> anyhow::Result<Self> {
        let mut builder = Self::builder().env();
        if let Some(file) = file {
            ensure!(file.exists(), "there is no {}", file.display());
            builder = builder.file(file);
        }
        let read = builder
            .load()
            .map_err(|error| {
                anyhow!("{}", without_excerpt(&format!("{error:#}")))
            })
            .context("the configuration can't be used")?;
        // The environment takes precedence over the file.
        let is_given = env::var_os(STORE).is_some();
        if let (Some(file), Some(store), false) = (file, &read.store, is_given)
        {
            check_secret(file, store)?;
        }
        Ok(read)
    }

    /// The data directory, whether it was set or not.
    pub(crate) fn data_directory(&self) -> anyhow::Result<PathBuf> {
        if let Some(directory) = &self.data_dir {
            return Ok(directory.clone());
        }
        if LocalPlatform::is_privileged() {
            return Ok("/var/lib/clouddb".into());
        }
        let data = env::var_os("XDG_DATA_HOME").map(PathBuf::from);
        let home = || {
            let home = env::var_os("HOME").map(PathBuf::from);
            home.map(|home| home.join(".local/share"))
        };
        let data = data.filter(|path| path.is_absolute()).or_else(home);
        let data = data.context(
            "no data directory is set, and there is no HOME to put it in",
        )?;
        Ok(data.join("clouddb"))
    }

    /// Whether the API can be reached from this machine only.
    fn listens_to_itself(&self) -> bool {
        self.listen.ip().to_canonical().is_loopback()
    }

    /// Whether the contract's rates limit requests.
    pub(crate) fn rate_limits(&self) -> bool {
        let is_open =
            !self.listens_to_itself() || !self.api.trusted_proxies.is_empty();
        self.api.rate_limits.unwrap_or(is_open)
    }

    /// Refuses to listen where others on the network could read passwords and
    /// tokens.
    pub(crate) fn check_listen(&self) -> anyhow::Result<()> {
        let is_own = self.listens_to_itself();
        let is_encrypted = self.api.tls.files()?.is_some();
        ensure!(
            is_own || is_encrypted || self.api.plain_http,
            "{} isn't a loopback address, and without TLS everybody on the way \
             could read passwords and tokens: set api.tls, or api.plain_http \
             if somebody before the service has the certificate",
            self.listen
        );
        Ok(())
    }

    /// The configured address of the store, if there is one.
    pub(crate) fn store_address(&self) -> anyhow::Result<Option<Address>> {
        let address = self.store.as_deref().map(str::parse).transpose();
        address.context("store can't be used")
    }

    /// The settings of the control plane.
    pub(crate) fn settings(&self) -> anyhow::Result<Settings> {
        let instances = &self.instances;
        let operations = &self.operations;
        ensure!(
            operations.reconcile_seconds > 0,
            "operations.reconcile_seconds must be at least 1"
        );
        ensure!(
            self.backups.import_seconds > 0,
            "backups.import_seconds must be at least 1"
        );
        ensure!(
            instances.lost_days > 0,
            "instances.lost_days must be at least 1"
        );
        let last =
            instances.first_user_id.checked_add(instances.addresses.capacity());
        ensure!(
            instances.first_user_id > 0 && last.is_some(),
            "instances.first_user_id must leave room for {} user ids, none of \
             them 0",
            instances.addresses.capacity()
        );
        let reserved = match instances.reserved_megabytes {
            Some(reserved) => Megabytes(reserved),
            None => clouddb_engine::reservable()?,
        };
        Ok(Settings {
            flavors: self.flavors()?,
            addresses: instances.addresses,
            port: instances.port,
            first_owner: instances.first_user_id,
            domain: instances.domain.clone(),
            reserved,
            deletion_protection: instances.deletion_protection,
            least_replica: Megabytes(instances.least_replica_megabytes),
            quota: Quota {
                instances: self.quotas.instances,
                volumes: self.quotas.volumes,
            },
            backup_quota: BackupQuota {
                backups: self.quotas.backups,
                gigabytes: self.quotas.backup_gigabytes,
            },
            most_logs: Gigabytes(self.quotas.log_gigabytes),
            overcommit: Overcommit {
                disk: instances.disk_percent,
                memory: instances.memory_percent,
                floor: instances
                    .free_megabytes
                    .map(|free| Megabytes(free).bytes()),
            },
            most_configurations: self.quotas.configurations,
            concurrent_operations: operations.concurrent,
            build_deadline: Duration::from_secs(operations.build_seconds),
            recover_deadline: Duration::from_secs(operations.recover_seconds),
            retry_after: Duration::from_secs(operations.retry_seconds),
            waiting_deadline: Duration::from_secs(operations.waiting_seconds),
            delete_deadline: Duration::from_secs(operations.delete_seconds),
            backup_deadline: Duration::from_secs(operations.backup_seconds),
            restore_deadline: Duration::from_secs(operations.restore_seconds),
            resize_deadline: Duration::from_secs(operations.resize_seconds),
            replication_deadline: Duration::from_secs(
                operations.replication_seconds,
            ),
            closed_deadline: Duration::from_secs(operations.closed_seconds),
            import_every: Duration::from_secs(self.backups.import_seconds),
            reconcile_every: Duration::from_secs(operations.reconcile_seconds),
            clock_patience: Duration::from_secs(operations.clock_seconds),
            lost_kept: DAY * instances.lost_days,
        })
    }

    /// How to recognise the processes of database servers.
    pub(crate) fn servers(&self) -> Servers {
        let instances = &self.instances;
        let first = instances.first_user_id;
        let capacity = instances.addresses.capacity();
        Servers {
            program: SERVER_NAME,
            option: OPTIONS_ARGUMENT,
            owners: first..first.saturating_add(capacity),
        }
    }

    fn flavors(&self) -> anyhow::Result<Vec<Flavor>> {
        let mut flavors = Vec::new();
        for (id, ram) in &self.flavors {
            let number = id.parse().ok().filter(|id| *id > 0);
            let id = number.with_context(|| {
                format!("flavors: {id:?} is not a number from 1 on")
            })?;
            ensure!(*ram > 0, "flavors: flavor {id} has no memory");
            let ram = Megabytes(*ram);
            let (id, name) = (FlavorId(id), flavor_name(ram));
            flavors.push(Flavor { id, name, ram });
        }
        flavors.sort_by_key(|flavor| flavor.id);
        Ok(flavors)
    }
}

/// Refuses a file that has the store's password and that others may read.
fn check_secret(file: &Path, store: &str) -> anyhow::Result<()> {
    if !Address::has_password(store) {
        return Ok(());
    }
    let metadata = fs::metadata(file)
        .with_context(|| format!("failed to look at {}", file.display()))?;
    let others = Mode::RWXG | Mode::RWXO;
    ensure!(
        !Mode::from_raw_mode(metadata.mode()).intersects(others),
        "store has a password, and others may read {}: close it with `chmod \
         600 {}`, or give the password in PGPASSWORD or ~/.pgpass",
        file.display(),
        file.display()
    );
    Ok(())
}

/// An error that names the setting, but doesn't quote its line in the file,
/// which may have a secret.
fn without_excerpt(error: &str) -> String {
    let mut kept = Vec::new();
    for line in error.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let quoted = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let Some(quoted) = quoted.trim_start().strip_prefix('|') else {
            kept.push(line.to_owned());
            continue;
        };
        if let Some((setting, _)) = quoted.split_once('=') {
            kept.push(format!("in {}", setting.trim()));
        }
    }
    kept.join(": ")
}

fn flavor_name(ram: Megabytes) -> String {
    match ram.0 {
        megabytes if megabytes % 1024 == 0 => {
            format!("{}GB Instance", megabytes / 1024)
        }
        megabytes => format!("{megabytes}MB Instance"),
    }
}

#[cfg(test)]
mod tests;
