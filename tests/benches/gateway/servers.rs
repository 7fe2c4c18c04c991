//! The servers to compare.

use std::{
    fs::File,
    io::LineWriter,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use clouddb_api::DOCUMENT;
use clouddb_tests::bench::announce;
use dropshot::{
    ApiDescription, ConfigDropshot, HttpError, HttpResponseOk, HttpServer,
    Path, RequestContext, ServerBuilder, endpoint,
};
use openapi_gateway::{
    Authenticate, Gateway, Identity, Secret, Settings, Unchecked,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use slog::{Drain, Logger, o};
use tokio::net::TcpListener;

pub(crate) const DROPSHOT: &str = "dropshot";
pub(crate) const GATEWAY: &str = "gateway";
pub(crate) const PATH: &str = "/v1.0/1234/flavors/1";
pub(crate) const TOKEN: &str = "the-token-of-account-1234";

#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Named {
    account_id: String,
    flavor_id: String,
}

#[derive(JsonSchema, Serialize)]
struct Answer {
    flavor: Flavor,
}

#[derive(JsonSchema, Serialize)]
struct Flavor {
    id: u32,
    name: String,
    ram: u32,
    links: Vec<Link>,
}

#[derive(JsonSchema, Serialize)]
struct Link {
    href: String,
    rel: String,
}

#[endpoint { method = GET, path = "/v1.0/{accountId}/flavors/{flavorId}" }]
async fn show_flavor(
    _: RequestContext<()>,
    path: Path<Named>,
) -> Result<HttpResponseOk<Answer>, HttpError> {
    let Named { account_id, flavor_id } = path.into_inner();
    let link = |rel: &str, start: &str| Link {
        href: format!(
            "http://127.0.0.1{start}/{account_id}/flavors/{flavor_id}"
        ),
        rel: rel.into(),
    };
    let flavor = Flavor {
        id: 1,
        name: "512MB Instance".into(),
        ram: 512,
        links: vec![link("self", "/v1.0"), link("bookmark", "")],
    };
    Ok(HttpResponseOk(Answer { flavor }))
}

/// The handler alone. It serves while this future is polled.
pub(crate) async fn dropshot() {
    let server = start();
    announce(server.local_addr());
    server.await.unwrap();
}

fn start() -> HttpServer<()> {
    let mut api = ApiDescription::new();
    api.register(show_flavor).unwrap();
    let config = ConfigDropshot {
        bind_address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        ..ConfigDropshot::default()
    };
    ServerBuilder::new(api, (), log()).config(config).start().unwrap()
}

/// The gateway in front of the handler.
pub(crate) async fn gateway() {
    let server = start();
    let mut document: Value = serde_json::from_str(DOCUMENT).unwrap();
    // Rates are checked, but never exceeded.
    for class in
        document["x-rate-classes"].as_object_mut().unwrap().values_mut()
    {
        class["requests"] = u32::MAX.into();
    }
    let token = OneToken(Arc::new(Identity {
        account: "1234".into(),
        roles: vec!["admin".into()],
        allowed: None,
    }));
    let settings = Settings::new(server.local_addr(), Secret::random());
    let gateway = Gateway::new(&document, token, settings, &log()).unwrap();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    announce(listener.local_addr().unwrap());
    gateway.serve(listener, std::future::pending(), Duration::ZERO).await;
}

/// The service's log, written to `/dev/null`.
fn log() -> Logger {
    let nowhere = File::options().write(true).open("/dev/null").unwrap();
    let json = slog_json::Json::default(LineWriter::new(nowhere));
    let drain = slog_async::Async::new(json.ignore_res()).build().ignore_res();
    Logger::root(drain, o!())
}

/// Accepts one token.
struct OneToken(Arc<Identity>);

impl Authenticate for OneToken {
    async fn authenticate(
        &self,
        token: &str,
        _: std::net::IpAddr,
    ) -> Result<Option<Arc<Identity>>, Unchecked> {
        Ok((token == TOKEN).then(|| Arc::clone(&self.0)))
    }
}
