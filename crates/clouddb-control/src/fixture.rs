//! The control plane without servers, with a clock that tests move.

use std::{
    collections::BTreeMap,
    fs::{self, Permissions},
    os::unix::fs::{PermissionsExt, symlink},
    path::Path,
    sync::mpsc,
    time::Duration,
};

use chrono::{DateTime, Utc};
use clouddb_archive::Key;
use clouddb_engine::{Installation, SERVER_NAME, Template};
use clouddb_model::{
    AccountId, DataStatus, FlavorId, Gigabytes, IncarnationId, InstanceStatus,
    Megabytes,
};
use clouddb_objects::{ObjectStore, Settings as ObjectSettings};
use clouddb_platform::{Servers, Volumes};
use clouddb_store::{Address, Applied, BackupQuota, Placement, Quota};
use slog::{Discard, o};
use tempfile::TempDir;
use tokio::task::{spawn_blocking, yield_now};

use super::*;

/// How long a clock has to run steadily until it is believed.
pub(crate) const PATIENCE: Duration = Duration::from_mins(5);
/// Where the programs of the fake server are.
const PROGRAMS: [&str; 3] =
    ["usr/sbin/mariadbd", "usr/bin/mariadb-backup", "usr/bin/mbstream"];
const SCRIPTS: [&str; 6] = [
    "system_tables.sql",
    "performance_tables.sql",
    "system_tables_data.sql",
    "fill_help_tables.sql",
    "maria_add_gis_sp_bootstrap.sql",
    "sys_schema.sql",
];
const ADDRESSES: &str = "127.83.0.0/24";
const RAM: Megabytes = Megabytes(512);

/// A control plane whose background tasks don't run.
pub(crate) struct Fixture {
    pub(crate) control: Control,
    pub(crate) clock: Clock,
    /// Stops tokio's clock until this is dropped. Otherwise waiting for a
    /// thread would move it.
    _standing: mpsc::Sender<()>,
    _directory: TempDir,
}

impl Fixture {
    /// Stops tokio's clock from now on. The clock must be paused.
    pub(crate) async fn new() -> Self {
        let (standing, ended) = mpsc::channel::<()>();
        spawn_blocking(move || ended.recv());
        let directory = tempfile::tempdir().unwrap();
        // As root, users of instances need to pass through it.
        let passage = Permissions::from_mode(0o711);
        fs::set_permissions(directory.path(), passage).unwrap();
        let clock =
            Clock::at(DateTime::from_timestamp(1_000_000_000, 0).unwrap());
        let parts = parts(directory.path(), &clock).await;
        register(&parts).await.unwrap();
        let log = Logger::root(Discard, o!());
        let inner = Inner::new(parts, settings(), clock.clone(), &log);
        Self {
            control: Control { inner: Arc::new(inner) },
            clock,
            _standing: standing,
            _directory: directory,
        }
    }

    pub(crate) fn inner(&self) -> &Arc<Inner> {
        &self.control.inner
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// An instance that is ACTIVE and has no server.
    pub(crate) async fn instance(&self, lifetime: Lifetime) -> InstanceId {
        let parts = &self.inner().parts;
        let mut transaction = parts.store.begin().await.unwrap();
        let id = InstanceId::random();
        let (account, volume) = (AccountId::new("1234"), Gigabytes(1));
        let quota = settings().quota;
        transaction.take_usage(&account, volume, &quota).await.unwrap();
        let place = |_| Placement::Here(());
        let taken = transaction.take_slot(parts.cell, place).await;
        let (slot, ()) = taken.unwrap();
        let instance = Instance {
            id,
            account,
            name: "an instance".into(),
            status: InstanceStatus::Active,
            fault: None,
            setback: None,
            shortage: None,
            flavor: FlavorId(1),
            volume,
            datastore: "mariadb".into(),
            datastore_version: "10.11".into(),
            cell: parts.cell,
            slot,
            address: [127, 83, 0, 1].into(),
            owner: None,
            incarnation: IncarnationId::random(),
            data: DataStatus::Whole,
            backup: None,
            source: None,
            configuration: None,
            applied: Applied::default(),
            lifetime,
            created: transaction.now(),
            updated: transaction.now(),
        };
        transaction.insert_instance(&instance).await.unwrap();
        transaction.commit().await.unwrap();
        id
    }

    pub(crate) async fn status(&self, id: InstanceId) -> InstanceStatus {
        let store = &self.inner().parts.store;
        let found: Option<Instance> = store.any_instance(id).await.unwrap();
        found.unwrap().status
    }

    /// Waits until a condition holds, while no time passes.
    pub(crate) async fn until(&self, is_so: impl Fn() -> bool) {
        while !is_so() {
            yield_now().await;
        }
    }
}

async fn parts(directory: &Path, clock: &Clock) -> Parts {
    let within = |name| directory.join(name);
    let log = Logger::root(Discard, o!());
    let prefix = within("programs");
    install(&prefix);
    let installation = Installation::discover(Some(&prefix)).await.unwrap();
    let templates = within("templates");
    let template = Template::ensure(&installation, &templates, None).await;
    let engine = Engine { installation, template: template.unwrap() };
    let objects = async |name| {
        let path = within(name);
        ObjectStore::open(ObjectSettings::Directory { path }).await.unwrap()
    };
    let clock = clock.clone();
    let store = Store::open(&Address::Sqlite(within("store"))).await.unwrap();
    let servers = Servers {
        program: SERVER_NAME,
        option: "--defaults-file=",
        owners: 50_000..50_256,
    };
    Parts {
        store: store.with_clock(move || clock.now()),
        cell: CellId::random(),
        mark: Mark::of(within("generation")),
        peers: Peers::join(&within("servers")).unwrap(),
        platform: LocalPlatform::open(
            &within("instances"),
            &within("locks"),
            Some(Volumes::Watched),
            servers,
            &log,
        )
        .unwrap(),
        engines: Engines::new(engine, Vec::new()).unwrap(),
        storage: Storage {
            objects: objects("backups").await,
            key: Key::load_or_create(&within("backup.key")).unwrap(),
            encrypts: false,
        },
        logs: LogStorage::Own(objects("logs").await),
        regions: Regions::new("here", BTreeMap::new()),
        authority: Authority::load_or_create(&within("authority")).unwrap(),
        secret: MasterSecret::load_or_create(&within("secret")).unwrap(),
    }
}

/// Installs the fake server's programs as a package would.
fn install(prefix: &Path) {
    let program = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = program.join("src/fixture/mariadbd");
    for path in PROGRAMS.map(|path| prefix.join(path)) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        symlink(&program, path).unwrap();
    }
    let share = prefix.join("usr/share/mysql");
    fs::create_dir_all(&share).unwrap();
    for script in SCRIPTS {
        fs::write(share.join(format!("mysql_{script}")), "").unwrap();
    }
}

fn settings() -> Settings {
    let (short, long) = (Duration::from_mins(1), Duration::from_hours(1));
    let flavor = Flavor { id: FlavorId(1), name: "small".into(), ram: RAM };
    Settings {
        flavors: vec![flavor],
        addresses: ADDRESSES.parse().unwrap(),
        port: 3306,
        first_owner: 50_000,
        domain: None,
        reserved: RAM,
        deletion_protection: false,
        least_replica: RAM,
        quota: Quota { instances: 100, volumes: 100 },
        backup_quota: BackupQuota { backups: 100, gigabytes: 100 },
        most_logs: Gigabytes(1),
        overcommit: Overcommit { disk: 1000, memory: 1000, floor: Some(0) },
        most_configurations: 100,
        concurrent_operations: 1,
        build_deadline: long,
        recover_deadline: short,
        retry_after: short,
        waiting_deadline: short,
        delete_deadline: long,
        backup_deadline: long,
        restore_deadline: long,
        resize_deadline: short,
        replication_deadline: long,
        closed_deadline: short,
        import_every: short,
        reconcile_every: short,
        clock_patience: PATIENCE,
        lost_kept: 24 * long,
    }
}
