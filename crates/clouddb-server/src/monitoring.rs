//! The endpoints for operators: whether the service is alive, whether it can
//! answer, figures for Prometheus, and the background tasks.

mod tasks;

use std::{net::SocketAddr, sync::atomic::AtomicU64, time::Duration};

use anyhow::{Context, anyhow};
use clouddb_control::{Capacity, Control, Counts};
use dropshot::{
    ApiDescription, Body, ConfigDropshot, HttpError, HttpServer,
    RequestContext, ServerBuilder, endpoint,
};
use hyper::{Response, StatusCode, header::CONTENT_TYPE};
use openapi_gateway::Metrics;
use prometheus_client::{
    encoding::{
        EncodeLabelSet,
        text::{encode_eof, encode_registry},
    },
    metrics::{family::Family, gauge::Gauge},
    registry::Registry,
};
use slog::{Discard, Logger, info, o, warn};
use tokio::{sync::watch, time::timeout};

use self::tasks::Listed;

/// The prefix of all figures' names.
const PREFIX: &str = "clouddb";
/// How long a query of the store may take.
const PATIENCE: Duration = Duration::from_secs(2);
const JSON: &str = "application/json";
const TEXT: &str = "text/plain; charset=utf-8";
const OPEN_METRICS: &str =
    "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// How far the service has come.
#[derive(Clone, Debug)]
pub(crate) enum Stage {
    Starting,
    Serving(Control),
    Stopping(Control),
}

/// The server for operators, if one is configured.
pub(crate) struct Monitoring {
    server: Option<HttpServer<Monitor>>,
    stage: watch::Sender<Stage>,
}

/// The state that the endpoints show.
struct Monitor {
    /// Figures that are counted as things happen.
    counted: Registry,
    stage: watch::Receiver<Stage>,
    log: Logger,
}

impl Monitoring {
    /// Starts the server, if one is configured.
    pub(crate) fn start(
        listen: Option<SocketAddr>,
        metrics: &Metrics,
        log: &Logger,
    ) -> anyhow::Result<Self> {
        let (sender, stage) = watch::channel(Stage::Starting);
        let log = log.new(o!("component" => "monitoring"));
        let server = listen.map(|address| {
            let mut counted = Registry::with_prefix(PREFIX);
            metrics.register(&mut counted);
            serve(address, Monitor { counted, stage, log: log.clone() })
        });
        let server = server.transpose()?;
        if let Some(server) = &server {
            info!(log, "monitored at"; "address" => server.local_addr());
        }
        Ok(Self { server, stage: sender })
    }

    pub(crate) fn set(&self, stage: Stage) {
        self.stage.send_replace(stage);
    }

    /// Stops the server.
    pub(crate) async fn stop(self, log: &Logger) {
        let Some(server) = self.server else { return };
        if let Err(error) = server.close().await {
            warn!(log, "monitoring didn't stop well"; "cause" => error);
        }
    }
}

fn serve(
    address: SocketAddr,
    monitor: Monitor,
) -> anyhow::Result<HttpServer<Monitor>> {
    let mut api = ApiDescription::new();
    api.register(alive)?;
    api.register(ready)?;
    api.register(figures)?;
    api.register(background_tasks)?;
    let config =
        ConfigDropshot { bind_address: address, ..ConfigDropshot::default() };
    // These requests aren't worth logging.
    let log = Logger::root(Discard, o!());
    ServerBuilder::new(api, monitor, log).config(config).start().map_err(
        |error| {
            let error = anyhow!(error);
            error.context(format!("failed to listen on {address}"))
        },
    )
}

/// Whether the process is alive.
#[endpoint { method = GET, path = "/healthz" }]
async fn alive(
    _: RequestContext<Monitor>,
) -> Result<Response<Body>, HttpError> {
    answer(StatusCode::OK, TEXT, "alive\n".into())
}

/// Whether the service can answer requests.
#[endpoint { method = GET, path = "/readyz" }]
async fn ready(
    request: RequestContext<Monitor>,
) -> Result<Response<Body>, HttpError> {
    let monitor = request.context();
    let stage = monitor.stage.borrow().clone();
    let unready = match stage {
        Stage::Starting => "starting",
        Stage::Stopping(_) => "stopping",
        Stage::Serving(control) => match in_time(control.ready()).await {
            Ok(()) => {
                // Customers need the API to make room, so the service stays
                // ready.
                let short =
                    ", but short of room: writes to databases are refused";
                let short = if control.is_short() { short } else { "" };
                let text = format!("ready{short}\n");
                return answer(StatusCode::OK, TEXT, text);
            }
            Err(error) => {
                warn!(monitor.log, "not ready"; "cause" => format!("{error:#}"));
                "the store doesn't answer"
            }
        },
    };
    answer(StatusCode::SERVICE_UNAVAILABLE, TEXT, format!("{unready}\n"))
}

/// Figures for Prometheus.
#[endpoint { method = GET, path = "/metrics" }]
async fn figures(
    request: RequestContext<Monitor>,
) -> Result<Response<Body>, HttpError> {
    let monitor = request.context();
    let mut text = String::new();
    let looked_up = monitor.looked_up().await;
    let written = encode_registry(&mut text, &monitor.counted)
        .and_then(|()| encode_registry(&mut text, &looked_up))
        .and_then(|()| encode_eof(&mut text));
    written
        .map_err(|error| HttpError::for_internal_error(error.to_string()))?;
    answer(StatusCode::OK, OPEN_METRICS, text)
}

/// The last runs of this process's background tasks.
#[endpoint { method = GET, path = "/tasks" }]
async fn background_tasks(
    request: RequestContext<Monitor>,
) -> Result<Response<Body>, HttpError> {
    let Some(control) = request.context().control() else {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        return answer(status, TEXT, "starting\n".into());
    };
    let tasks = control.background_tasks().into_iter().map(Listed::from);
    let text = serde_json::to_string_pretty(&tasks.collect::<Vec<_>>())
        .map_err(|error| HttpError::for_internal_error(error.to_string()))?;
    answer(StatusCode::OK, JSON, format!("{text}\n"))
}

async fn in_time<T>(
    asked: impl Future<Output = Result<T, clouddb_control::Error>>,
) -> anyhow::Result<T> {
    let answered = timeout(PATIENCE, asked).await;
    Ok(answered.context("the store didn't answer in time")??)
}

fn answer(
    status: StatusCode,
    media_type: &str,
    text: String,
) -> Result<Response<Body>, HttpError> {
    let response = Response::builder().status(status);
    Ok(response.header(CONTENT_TYPE, media_type).body(text.into())?)
}

type Amount = Gauge<u64, AtomicU64>;

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct InstanceLabels {
    status: &'static str,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct OperationLabels {
    kind: String,
    state: &'static str,
}

impl Monitor {
    /// The control plane, once the service has started.
    fn control(&self) -> Option<Control> {
        match &*self.stage.borrow() {
            Stage::Starting => None,
            Stage::Serving(control) | Stage::Stopping(control) => {
                Some(control.clone())
            }
        }
    }

    async fn counts(&self) -> Option<Counts> {
        let control = self.control()?;
        match in_time(Box::pin(control.counts())).await {
            Ok(counts) => Some(counts),
            Err(error) => {
                warn!(self.log, "nothing was counted";
                    "cause" => format!("{error:#}"));
                None
            }
        }
    }

    async fn capacity(&self) -> Option<Capacity> {
        let control = self.control()?;
        match in_time(Box::pin(control.capacity())).await {
            Ok(capacity) => Some(capacity),
            Err(error) => {
                warn!(self.log, "the machine wasn't measured";
                    "cause" => format!("{error:#}"));
                None
            }
        }
    }

    /// Figures that are looked up at this moment.
    async fn looked_up(&self) -> Registry {
        let mut registry = Registry::with_prefix(PREFIX);
        if let Some(control) = self.control() {
            tasks::show(&mut registry, &control.background_tasks());
        }
        let counts = self.counts().await;
        let up = Amount::default();
        up.set(counts.is_some().into());
        registry.register("store_up", "Whether the store answers", up);
        if let Some(capacity) = self.capacity().await {
            show(&mut registry, &capacity);
        }
        let Some(counts) = counts else { return registry };

        let instances = Family::<InstanceLabels, Amount>::default();
        for (status, count) in counts.instances {
            let labels = InstanceLabels { status: status.as_str() };
            instances.get_or_create(&labels).set(count);
        }
        registry.register("instances", "Instances by status", instances);
        if let Some(count) = counts.lost {
            let lost = Amount::default();
            lost.set(count);
            registry.register(
                "lost_instances",
                "Instances that the store doesn't know, set aside",
                lost,
            );
        }
        let operations = Family::<OperationLabels, Amount>::default();
        for (kind, state, count) in counts.operations {
            let labels = OperationLabels { kind, state: state.as_str() };
            operations.get_or_create(&labels).set(count);
        }
        registry.register(
            "operations",
            "Operations by kind and state, as far as they are remembered",
            operations,
        );
        registry
    }
}

/// Adds the figures of the machine.
fn show(registry: &mut Registry, capacity: &Capacity) {
    for (name, help, value) in [
        ("disk_bytes", "What the disk has", capacity.disk.size),
        ("disk_free_bytes", "What of the disk is free", capacity.disk.free),
        (
            "disk_floor_bytes",
            "With less free, writes to databases are refused",
            capacity.floor,
        ),
        (
            "disk_promised_bytes",
            "What volumes have together",
            capacity.promised_disk,
        ),
        (
            "writes_refused",
            "Whether writes to databases are refused for want of room",
            capacity.is_short.into(),
        ),
        ("memory_bytes", "What memory the machine has", capacity.memory),
        (
            "memory_promised_bytes",
            "What memory instances have together",
            capacity.promised_memory,
        ),
    ] {
        let gauge = Amount::default();
        gauge.set(value);
        registry.register(name, help, gauge);
    }
}
