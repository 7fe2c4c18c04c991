//! Wires everything together and runs it.

use std::{path::Path, time::Duration};

use anyhow::Context;
use clouddb_control::{Control, Parts, Peers};
use clouddb_engine::{Authority, Installation, MasterSecret, Template};
use clouddb_platform::LocalPlatform;
use clouddb_store::{Address, Store};
use dropshot::HttpServer;
use openapi_gateway::{Gateway, Secret, Settings};
use rustix::{fs::Mode, process::umask};
use slog::{Logger, info, o, warn};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    time::timeout,
};

use crate::{
    Configuration, Credentials,
    credentials::Tokens,
    data_directory::{DataDirectory, Sharing},
    handlers::Service,
    inner, logging,
};

/// How long everything behind the gateway gets to stop.
const STOP: Duration = Duration::from_secs(3);

/// Runs the service until it is told to stop.
pub(crate) async fn serve(configuration: Configuration) -> anyhow::Result<()> {
    // What the service writes is for nobody else, unless it says so.
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
    let Running { control, inner, gateway, listener, _directory } = started;
    announce(&format!("clouddb ready on http://{}", listener.local_addr()?));

    let drain = Duration::from_secs(configuration.api.drain_seconds);
    gateway.serve(listener, told_to_stop, drain).await;
    let stopping = async {
        if let Err(error) = inner.close().await {
            warn!(log, "the API didn't stop well"; "cause" => error);
        }
        control.stop().await;
    };
    if timeout(STOP, stopping).await.is_err() {
        warn!(log, "not everything stopped in time");
    }
    info!(log, "stopped; the databases go on");
    Ok(())
}

/// Everything that runs.
struct Running {
    control: Control,
    inner: HttpServer<Service>,
    gateway: Gateway<Tokens>,
    listener: TcpListener,
    _directory: DataDirectory,
}

impl Running {
    async fn start(
        configuration: &Configuration,
        log: &Logger,
    ) -> anyhow::Result<Self> {
        let settings = configuration.settings()?;
        // A port that is taken is found before anything is made.
        let listener =
            TcpListener::bind(configuration.listen).await.with_context(
                || format!("failed to listen on {}", configuration.listen),
            )?;
        let address = configuration.store_address()?;
        let sharing = match address {
            Some(Address::Postgres(_)) => Sharing::Shared,
            Some(Address::Sqlite(_)) | None => Sharing::Alone,
        };
        let path = configuration.data_directory()?;
        let (directory, starting) = DataDirectory::open(&path, sharing)?;
        let address =
            address.unwrap_or_else(|| Address::Sqlite(directory.store()));
        let credentials = Credentials::load_or_create(
            &directory.credentials(),
            &configuration.region,
        )?;
        let prefix = configuration.mariadb.prefix.as_deref();
        let parts = parts(&directory, &address, prefix, log).await?;
        let control = Control::start(parts, settings, log).await?;
        drop(starting);

        let secret = Secret::random();
        let body_limit = configuration.api.body_limit;
        let service =
            Service::new(control.clone(), configuration.public_url.clone());
        let api_log = log.new(o!("component" => "api"));
        let inner =
            inner::start(service, secret.clone(), body_limit, &api_log)?;
        let document = serde_json::from_str(clouddb_api::DOCUMENT)?;
        let settings = Settings {
            limits: configuration.api.limits()?,
            rate_limits: configuration.api.rate_limits,
            answer_checks: configuration.api.answer_checks(),
            ..Settings::new(inner.local_addr(), secret)
        };
        let gateway = Gateway::new(
            &document,
            Tokens::of(&credentials),
            settings,
            &log.new(o!("component" => "gateway")),
        )?;
        Ok(Self { control, inner, gateway, listener, _directory: directory })
    }
}

async fn parts(
    directory: &DataDirectory,
    store: &Address,
    prefix: Option<&Path>,
    log: &Logger,
) -> anyhow::Result<Parts> {
    let installation = Installation::discover(prefix).await?;
    info!(log, "found MariaDB";
        "version" => installation.version().to_string());
    let template =
        Template::ensure(&installation, &directory.templates()).await?;
    Ok(Parts {
        store: Store::open(store).await?,
        cell: directory.cell()?,
        peers: Peers::join(&directory.servers())
            .context("failed to join the other processes")?,
        platform: LocalPlatform::open(
            &directory.instances(),
            &directory.locks(),
            log,
        )?,
        authority: Authority::load_or_create(&directory.authority())?,
        secret: MasterSecret::load_or_create(&directory.secret())?,
        installation,
        template,
    })
}

#[allow(clippy::print_stdout, reason = "who starts the service waits for it")]
fn announce(line: &str) {
    println!("{line}");
}
