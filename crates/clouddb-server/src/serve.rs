//! Starts all parts of the service, and runs them.

use std::{collections::BTreeMap, path::Path, sync::Arc, time::Duration};

use anyhow::{Context, bail};
use clouddb_archive::Key;
use clouddb_control::{
    Control, Engine, Engines, LOG_CONTAINER, LogStorage, Parts, Peers, Regions,
    Storage,
};
use clouddb_engine::{Authority, Installation, MasterSecret, Template, Zones};
use clouddb_identity::{Directory, Users};
use clouddb_objects::{ObjectStore, Settings};
use clouddb_platform::LocalPlatform;
use clouddb_store::{Address, Store};
use openapi_gateway::Metrics;
use rustix::{fs::Mode, process::umask};
use slog::{Logger, info, warn};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    task::spawn_blocking,
    time::timeout,
};

use crate::{
    Configuration, Credentials,
    certificate::Certificate,
    configuration::{Backups, Mariadb},
    data_directory::{DataDirectory, Sharing},
    gateways::Gateways,
    handlers::Service,
    logging,
    monitoring::{Monitoring, Stage},
};

/// How long everything behind the gateway may take to stop.
const STOP: Duration = Duration::from_secs(3);

/// Runs the service until it is told to stop.
pub(crate) async fn serve(configuration: Configuration) -> anyhow::Result<()> {
    // New files are for their owner only, unless their code says otherwise.
    umask(Mode::RWXG | Mode::RWXO);
    let (log, _guard) = logging::open(&configuration.log.level)?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let told_to_stop = async {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        info!(log, "told to stop");
    };
    let mut told_to_stop = std::pin::pin!(told_to_stop);

    let started = tokio::select! {
        started = Running::start(&configuration, &log) => started?,
        () = &mut told_to_stop => return Ok(()),
    };
    let Running { control, gateways, listener, scheme, monitoring, _directory } =
        started;
    monitoring.set(Stage::Serving(control.clone()));
    let address = listener.local_addr()?;
    announce(&format!("clouddb ready on {scheme}://{address}"));

    let drain = Duration::from_secs(configuration.api.drain_seconds);
    let told_to_stop = async {
        told_to_stop.await;
        monitoring.set(Stage::Stopping(control.clone()));
    };
    let behind = tokio::select! {
        behind = gateways.serve(listener, told_to_stop, drain) => behind,
        () = control.outdated() => bail!(
            "the store is older than what the data directory has seen; the \
             databases go on"
        ),
    };
    let stopping = async {
        behind.stop(&log).await;
        monitoring.stop(&log).await;
        control.stop().await;
    };
    if timeout(STOP, stopping).await.is_err() {
        warn!(log, "not everything stopped in time");
    }
    info!(log, "stopped; the databases go on");
    Ok(())
}

/// All running parts.
struct Running {
    control: Control,
    gateways: Gateways,
    listener: TcpListener,
    monitoring: Monitoring,
    scheme: &'static str,
    _directory: DataDirectory,
}

impl Running {
    async fn start(
        configuration: &Configuration,
        log: &Logger,
    ) -> anyhow::Result<Self> {
        let settings = configuration.settings()?;
        configuration.api.limits()?;
        configuration.api.trusted_proxies()?;
        configuration.api.allowed_origins()?;
        configuration.check_listen()?;
        let users = configuration.identity.settings()?;
        let keystone = configuration.identity.keystone()?;
        let certificate = Certificate::load(configuration, log).await?;
        // Bind first: a port in use is reported before anything is created.
        let listener =
            TcpListener::bind(configuration.listen).await.with_context(
                || format!("failed to listen on {}", configuration.listen),
            )?;
        let metrics = Metrics::default();
        let monitoring =
            Monitoring::start(configuration.monitoring.listen, &metrics, log)?;
        let address = configuration.store_address()?;
        let sharing = match address {
            Some(Address::Postgres(_)) => Sharing::Shared,
            Some(Address::Sqlite(_)) | None => Sharing::Alone,
        };
        let path = configuration.data_directory()?;
        let (directory, starting) = DataDirectory::open(&path, sharing)?;
        let address =
            address.unwrap_or_else(|| Address::Sqlite(directory.store()));
        let parts = parts(&directory, &address, configuration, log).await?;
        let store = parts.store.clone();
        let users = match keystone {
            Some(keystone) => Directory::keystone(keystone, &users)?,
            None => {
                add_first_user(&store, &directory, &configuration.region)
                    .await
                    .context("failed to make the first user")?;
                Directory::embedded(store, users).await?
            }
        };
        let users = Arc::new(users);
        let control = Control::start(parts, settings, log).await?;
        drop(starting);

        let service =
            Service::new(control.clone(), configuration.public_url.clone());
        let tls = certificate.as_ref().map(Certificate::tls);
        let gateways = Gateways::start(
            configuration,
            service,
            &users,
            &metrics,
            tls.as_ref(),
            log,
        )?;
        let scheme = if certificate.is_some() { "https" } else { "http" };
        if let Some(certificate) = certificate {
            control.run_in_background(certificate);
        }
        Ok(Self {
            control,
            gateways,
            listener,
            monitoring,
            scheme,
            _directory: directory,
        })
    }
}

/// Creates the first user with a token that never expires, once for each store.
/// A first user that was disabled or removed isn't created again.
async fn add_first_user(
    store: &Store,
    directory: &DataDirectory,
    region: &str,
) -> anyhow::Result<()> {
    let users = Users::of(store.clone());
    if users.have_had_first().await? {
        return Ok(());
    }
    let first = Credentials::load_or_create(&directory.credentials(), region)?;
    Ok(users.add_first(first.user(), &first.token()).await?)
}

async fn parts(
    directory: &DataDirectory,
    store: &Address,
    configuration: &Configuration,
    log: &Logger,
) -> anyhow::Result<Parts> {
    let Mariadb { prefix, others, time_zones, templates } =
        &configuration.mariadb;
    let zones = zones(time_zones, log).await?;
    let zones = zones.as_ref();
    let templates = templates.clone().unwrap_or_else(|| directory.templates());
    let default = engine(prefix.as_deref(), &templates, zones, log).await?;
    let mut more = Vec::new();
    for prefix in others {
        more.push(engine(Some(prefix), &templates, zones, log).await?);
    }
    let engines = Engines::new(default, more);
    let engines = engines.context("mariadb.others can't be used")?;
    let storage = storage(directory, &configuration.backups).await?;
    Ok(Parts {
        store: Store::open(store).await?,
        cell: directory.cell()?,
        mark: directory.mark(),
        peers: Peers::join(&directory.servers())
            .context("failed to join the other processes")?,
        platform: LocalPlatform::open(
            &directory.instances(),
            &directory.locks(),
            configuration.instances.volumes.map(Into::into),
            configuration.servers(),
            log,
        )?,
        logs: logs(&storage, &configuration.backups).await?,
        storage,
        regions: regions(directory, configuration).await?,
        authority: Authority::load_or_create(&directory.authority())?,
        secret: MasterSecret::load_or_create(&directory.secret())?,
        engines,
    })
}

async fn engine(
    prefix: Option<&Path>,
    templates: &Path,
    zones: Option<&Zones>,
    log: &Logger,
) -> anyhow::Result<Engine> {
    let installation = Installation::discover(prefix).await?;
    info!(log, "found MariaDB";
        "version" => installation.version().to_string());
    let template = Template::ensure(&installation, templates, zones).await?;
    Ok(Engine { installation, template })
}

/// The machine's time zones. Without them, databases work but don't know the
/// zones' names.
async fn zones(
    directory: &Path,
    log: &Logger,
) -> anyhow::Result<Option<Zones>> {
    let own = directory.to_owned();
    let zones = spawn_blocking(move || Zones::read(&own)).await?;
    let zones = zones.context("mariadb.time_zones can't be used")?;
    if zones.is_none() {
        warn!(log, "there are no time zones, so databases know none by name; \
            install tzdata, or set mariadb.time_zones";
            "directory" => directory.display().to_string());
    }
    Ok(zones)
}

async fn storage(
    directory: &DataDirectory,
    backups: &Backups,
) -> anyhow::Result<Storage> {
    let path = directory.backups();
    let settings = backups.store.clone();
    let settings = settings.unwrap_or(Settings::Directory { path });
    let key = backups.key_file.clone();
    let key = key.unwrap_or_else(|| directory.backup_key());
    Ok(Storage {
        objects: ObjectStore::open(settings)
            .await
            .context("backups.store can't be used")?,
        key: Key::load_or_create(&key)
            .context("the key of backups can't be used")?,
        encrypts: backups.encrypt,
    })
}

/// Where logs are saved: with the backups or, in Swift, in a container of their
/// own, to which readers must be given access.
async fn logs(
    storage: &Storage,
    backups: &Backups,
) -> anyhow::Result<LogStorage> {
    let Some(Settings::Swift(swift)) = &backups.store else {
        return Ok(LogStorage::Shared(storage.objects.clone()));
    };
    let mut swift = swift.clone();
    swift.container = LOG_CONTAINER.into();
    let opened = ObjectStore::open(Settings::Swift(swift)).await;
    Ok(LogStorage::Own(opened.context("backups.store can't be used for logs")?))
}

async fn regions(
    directory: &DataDirectory,
    configuration: &Configuration,
) -> anyhow::Result<Regions> {
    let (own, backups) = (&configuration.region, &configuration.backups);
    let mut others = BTreeMap::new();
    for (region, settings) in
        backups.other_regions(own, &directory.regions())?
    {
        let store = ObjectStore::open(settings).await.with_context(|| {
            format!("backups.regions.{region}.store can't be used")
        })?;
        others.insert(region, store);
    }
    Ok(Regions::new(own, others))
}

#[allow(clippy::print_stdout, reason = "who starts the service waits for it")]
fn announce(line: &str) {
    println!("{line}");
}
