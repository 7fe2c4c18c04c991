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

/// What the address of the store may be given in.
const STORE: &str = "CLOUDDB_STORE";
const DAY: Duration = Duration::from_hours(24);

/// Everything that can be set.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Configuration {
    /// Where everything is kept: the metadata, the databases, the keys. The
    /// default is /var/lib/clouddb under root, and else clouddb in
    /// $XDG_DATA_HOME or ~/.local/share.
    pub data_dir: Option<PathBuf>,

    /// Where the metadata is kept: sqlite:PATH, or
    /// postgres://USER@HOST:PORT/DATABASE, which several servers on this machine
    /// may share together with the data directory. A password is better given
    /// in PGPASSWORD or ~/.pgpass; with one in it, this file must be readable by
    /// nobody but its owner. The default is a file of SQLite in the data
    /// directory.
    #[config(env = "CLOUDDB_STORE")]
    pub store: Option<String>,

    /// Where the API listens. Port 0 takes any that is free. An address that
    /// isn't a loopback one needs api.tls, or api.plain_http.
    #[config(default = "127.0.0.1:8778")]
    pub listen: SocketAddr,

    /// The address that links in replies begin with, when clients reach the API
    /// under another one than they name in their requests.
    pub public_url: Option<Url>,

    /// The name of the region that this service is.
    #[config(default = "ORD")]
    pub region: String,

    /// The memory of each flavor in megabytes, by the flavor's id. One that an
    /// instance has must stay.
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

    /// What is kept of instances that their end doesn't take away.
    #[config(nested)]
    pub backups: Backups,

    /// The most that each account may have.
    #[config(nested)]
    pub quotas: Quotas,

    /// What is done after a request was answered.
    #[config(nested)]
    pub operations: Operations,

    /// The database engine.
    #[config(nested)]
    pub mariadb: Mariadb,

    /// What whoever runs the service looks at.
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
    /// The range that instances get their addresses from. The machine must
    /// have all of them; it has all of 127.0.0.0/8.
    #[config(default = "127.83.0.0/19")]
    pub addresses: AddressPool,

    /// The port that instances listen on.
    #[config(default = 3306)]
    pub port: u16,

    /// The domain that host names of instances are in; each is the instance's
    /// id, a dot and this. Without one, instances are known by their address.
    pub domain: Option<String>,

    /// Under root every instance runs under a user id of its own. This is the
    /// first, and there is one for each address. No other user should have one
    /// of them.
    #[config(default = 50_000)]
    pub first_user_id: u32,

    /// How large the buffer pool of an instance may become without its server
    /// being started anew, in megabytes: so much is reserved, and not used. By
    /// default that is four fifths of the machine's memory, and nothing where
    /// the machine gives out no memory that it doesn't have.
    pub reserved_megabytes: Option<u32>,

    /// How volumes are limited: each is a file system of its own ("mounted"),
    /// for which the service needs root, mount, losetup and the programs of XFS;
    /// or it is measured every second, and takes no more writes while it is full
    /// ("watched"). By default they are mounted where that can be done.
    pub volumes: Option<Volumes>,

    /// How much the volumes of all instances may have together, in percent of the
    /// disk that they are on. A volume takes no more of it than what is in it, and
    /// few are full. With 100 each may be.
    #[config(default = 2000)]
    pub disk_percent: u32,

    /// How much memory all instances may have together, in percent of the
    /// machine's. With 100 each may use all that its flavor has.
    #[config(default = 1000)]
    pub memory_percent: u32,

    /// How many megabytes of the disk are to stay free: with fewer, customers'
    /// writes are refused, and so is whatever takes more. By default that is a
    /// sixteenth of the disk, and 4096 at most.
    pub free_megabytes: Option<u32>,

    /// Whether new instances are protected from being deleted until somebody
    /// says otherwise.
    #[config(default = false)]
    pub deletion_protection: bool,

    /// How many days data is kept that belongs to no known instance: it is set
    /// aside, and `clouddb-server lost` lists it and gives it back.
    #[config(default = 14)]
    pub lost_days: u32,

    /// The least memory of a replica's flavor, in megabytes. Some services of
    /// this API take no less than 1024.
    #[config(default = 0)]
    pub least_replica_megabytes: u32,
}

/// How volumes are limited.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Volumes {
    /// Each is a file system.
    Mounted,
    /// Each is measured.
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

/// The most that each account may have.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Quotas {
    /// How many instances.
    #[config(default = 25)]
    pub instances: u32,

    /// How many gigabytes their volumes may have together.
    #[config(default = 1024)]
    pub volumes: u32,

    /// How many backups.
    #[config(default = 100)]
    pub backups: u32,

    /// How many gigabytes of backups: one that has so many begins no other.
    #[config(default = 1024)]
    pub backup_gigabytes: u32,

    /// How many gigabytes of saved logs, likewise.
    #[config(default = 10)]
    pub log_gigabytes: u32,

    /// How many configuration groups.
    #[config(default = 100)]
    pub configurations: u32,
}

/// What is done after a request was answered.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Operations {
    /// How many operations this process carries out at the same time: so many
    /// that are about servers, so many that fill data directories, and so many
    /// that wait for stores of backups. With 0 it only answers requests, and
    /// other processes do the rest.
    #[config(default = 8)]
    pub concurrent: usize,

    /// How many seconds an instance may take to be built before its status is
    /// ERROR.
    #[config(default = 60)]
    pub build_seconds: u64,

    /// How many seconds a database that ended may take to be back, and one that
    /// runs to go by other settings. After a crash a large one has much to
    /// recover.
    #[config(default = 600)]
    pub recover_seconds: u64,

    /// After how many seconds a database whose status is ERROR, and that has all of
    /// its data, is started again by itself. The next time it is twice as long,
    /// up to an hour.
    #[config(default = 120)]
    pub retry_seconds: u64,

    /// How many seconds a step is put off altogether that waits for what isn't
    /// broken: for room on a disk, or for a customer who holds tables locked or
    /// has all connections. A pause has ten seconds at most, and a try isn't
    /// counted. A copy of a server that waits so long for another one says so.
    #[config(default = 1200)]
    pub waiting_seconds: u64,

    /// How many seconds the removal of an instance may take.
    #[config(default = 600)]
    pub delete_seconds: u64,

    /// How many seconds a backup may take to be made before its status is
    /// FAILED, and how many each copy of it, and saving logs. What nobody has finished after that
    /// is removed, also in other regions: all that share a store of backups
    /// should have the same.
    #[config(default = 21_600)]
    pub backup_seconds: u64,

    /// How many seconds an instance that is made of a backup may take to be
    /// built before its status is ERROR, and how many a replica.
    #[config(default = 21_600)]
    pub restore_seconds: u64,

    /// How many seconds the server of an instance may take to use more or less
    /// memory. A large buffer pool takes minutes.
    #[config(default = 1800)]
    pub resize_seconds: u64,

    /// How many seconds a change of who follows whom may take: to detach or
    /// promote a replica, to eject a source.
    #[config(default = 600)]
    pub replication_seconds: u64,

    /// How many seconds a source that gives its place to a replica is closed to
    /// writes at most for the replica to catch up. Then it is open again, and
    /// the replica tries again, three times in all.
    #[config(default = 5)]
    pub closed_seconds: u64,

    /// How many seconds a clock has to go on as time does, after a start or a
    /// jump, before anything is removed or given up because its time is over.
    #[config(default = 300)]
    pub clock_seconds: u64,

    /// How often, in seconds, what there is on the machine is compared with
    /// what there should be.
    #[config(default = 30)]
    pub reconcile_seconds: u64,
}

/// The database engine.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Mariadb {
    /// The directory that MariaDB's packages were unpacked in, when they aren't
    /// installed.
    #[config(env = "CLOUDDB_MARIADB_PREFIX")]
    pub prefix: Option<PathBuf>,

    /// The same of other versions, which instances may ask for.
    #[config(default = [])]
    pub others: Vec<PathBuf>,

    /// The directory of the time zones that servers know by their names. Servers
    /// that run are told of new ones within a minute after the service was
    /// started.
    #[config(env = "CLOUDDB_TIME_ZONES", default = "/usr/share/zoneinfo")]
    pub time_zones: PathBuf,

    /// The directory of what new servers are copies of, if not one in the data
    /// directory. Services that share it start a second sooner, but for the
    /// first: one that is started anew for each run of tests should.
    #[config(env = "CLOUDDB_TEMPLATES")]
    pub templates: Option<PathBuf>,
}

/// The log.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Log {
    /// The least that is logged: error, warning, info or debug.
    #[config(default = "info")]
    pub level: String,

    /// Whether each request that was answered is logged, at the level info: who
    /// asked for what, and how long the answer took.
    #[config(default = true)]
    pub access: bool,
}

/// A configuration file with every setting commented out.
pub(crate) fn template() -> String {
    toml::template::<Configuration>(toml::FormatOptions::default())
}

impl Configuration {
    /// Reads a file, if there is one, and fills in the defaults.
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
        // The one of the environment was taken, if there is one.
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

    /// Whether only this machine can connect.
    fn listens_to_itself(&self) -> bool {
        self.listen.ip().to_canonical().is_loopback()
    }

    /// Whether requests have the rates of the contract.
    pub(crate) fn rate_limits(&self) -> bool {
        let is_open =
            !self.listens_to_itself() || !self.api.trusted_proxies.is_empty();
        self.api.rate_limits.unwrap_or(is_open)
    }

    /// Refuses to listen where others could read passwords and tokens on their
    /// way.
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

    /// Where the metadata is, if that was set.
    pub(crate) fn store_address(&self) -> anyhow::Result<Option<Address>> {
        let address = self.store.as_deref().map(str::parse).transpose();
        address.context("store can't be used")
    }

    /// What the control plane needs to know.
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

    /// How servers are told from other processes.
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

/// Refuses a file with the password of a store that others may read.
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

/// An error that names the setting, where it quotes the line of the file: there
/// may be a secret in it.
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
