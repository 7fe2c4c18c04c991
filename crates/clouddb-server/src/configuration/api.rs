use std::{
    num::NonZeroU32,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, bail, ensure};
use confique::Config;
use openapi_gateway::{AnswerChecks, Limits, Network, Origin};
use serde::Deserialize;

/// The API.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Api {
    /// Whether the contract's rates limit requests: for each account or, where
    /// no token is needed, for each address. By default they do if other
    /// machines can reach the API: if it listens on an address other than a
    /// loopback one, or has trusted proxies.
    pub rate_limits: Option<bool>,

    /// Which answers to compare with the contract before they are sent:
    /// "always" (an answer that differs becomes a failure), "sampled" (one in a
    /// hundred; differences are only logged) or "never".
    #[config(default = "sampled")]
    pub check_answers: CheckAnswers,

    /// Texts that answers must not contain, for example the path of the data
    /// directory. An answer that does is treated like one that differs from the
    /// contract, if it is compared. Refusals may contain them, since they
    /// repeat parts of the request.
    #[config(default = [])]
    pub unspeakable: Vec<String>,

    /// The most bytes that the path and the headers of a request may have.
    #[config(default = 32_768)]
    pub head_limit: usize,

    /// How many seconds the path and the headers of a request may take to
    /// arrive.
    #[config(default = 30)]
    pub head_seconds: u64,

    /// The most bytes that the body of a request may have.
    #[config(default = 1_048_576)]
    pub body_limit: usize,

    /// How many seconds the body of a request may take to arrive.
    #[config(default = 30)]
    pub body_seconds: u64,

    /// The most bytes that an answer may have if it is checked or written as
    /// XML.
    #[config(default = 16_777_216)]
    pub answer_limit: usize,

    /// How many seconds an answer may take.
    #[config(default = 60)]
    pub answer_seconds: u64,

    /// How many requests may be in progress at the same time. The service
    /// refuses more.
    #[config(default = 256)]
    pub concurrent_requests: usize,

    /// How many connections may be open. More have to wait.
    #[config(default = 1024)]
    pub connections: usize,

    /// How many connections one address may have. The service closes more.
    #[config(default = 256)]
    pub connections_of_one: usize,

    /// How many seconds requests in progress may take to finish once the
    /// service is told to stop.
    #[config(default = 5)]
    pub drain_seconds: u64,

    /// Whether the API may be served without TLS on an address other than a
    /// loopback one. Set it if a proxy in front of the service has the
    /// certificate.
    #[config(default = false)]
    pub plain_http: bool,

    /// The proxies in front of the service, by their addresses or networks,
    /// like ["10.0.0.1", "fd00::/8"]. The service believes their headers
    /// X-Forwarded-For, about the client's address, and X-Forwarded-Proto,
    /// about its scheme. connections_of_one holds for each proxy's own address.
    #[config(default = [])]
    pub trusted_proxies: Vec<String>,

    /// The origins of web pages whose scripts may use the API, like
    /// ["https://console.example.org"], or ["*"] for all. Browsers block
    /// scripts of other origins.
    #[config(default = [])]
    pub allowed_origins: Vec<String>,

    /// The certificate that the API is served with. It is loaded again when its
    /// files change, and at once on SIGHUP.
    #[config(nested)]
    pub tls: Tls,
}

/// The certificate that the API is served with.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Tls {
    /// The PEM file of the certificate, followed by the intermediate
    /// certificates up to a known authority.
    pub certificate: Option<PathBuf>,

    /// The PEM file of the certificate's private key, not encrypted. Only its
    /// owner should be able to read it.
    pub key: Option<PathBuf>,
}

impl Tls {
    /// The files of the certificate and of its key, if TLS is configured.
    pub(crate) fn files(&self) -> anyhow::Result<Option<(&Path, &Path)>> {
        match (self.certificate.as_deref(), self.key.as_deref()) {
            (Some(certificate), Some(key)) => Ok(Some((certificate, key))),
            (None, None) => Ok(None),
            (Some(_), None) => bail!("api.tls.certificate needs api.tls.key"),
            (None, Some(_)) => bail!("api.tls.key needs api.tls.certificate"),
        }
    }
}

/// Which answers are compared with the contract.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CheckAnswers {
    /// All.
    Always,
    /// One of a hundred.
    Sampled,
    /// None.
    Never,
}

/// How many answers there are for each one that is compared.
const SAMPLE: NonZeroU32 = NonZeroU32::MIN.saturating_add(99);

impl Api {
    /// What clients may use at most.
    pub(crate) fn limits(&self) -> anyhow::Result<Limits> {
        for (name, value) in [
            ("head_limit", self.head_limit),
            ("body_limit", self.body_limit),
            ("answer_limit", self.answer_limit),
            ("concurrent_requests", self.concurrent_requests),
            ("connections", self.connections),
            ("connections_of_one", self.connections_of_one),
        ] {
            ensure!(value > 0, "api.{name} must be at least 1");
        }
        for (name, value) in [
            ("head_seconds", self.head_seconds),
            ("body_seconds", self.body_seconds),
            ("answer_seconds", self.answer_seconds),
        ] {
            ensure!(value > 0, "api.{name} must be at least 1");
        }
        Ok(Limits {
            head: self.head_limit,
            head_timeout: Duration::from_secs(self.head_seconds),
            body: self.body_limit,
            body_timeout: Duration::from_secs(self.body_seconds),
            answer: self.answer_limit,
            deadline: Duration::from_secs(self.answer_seconds),
            under_way: self.concurrent_requests,
            connections: self.connections,
            connections_of_one: self.connections_of_one,
        })
    }

    /// The trusted proxies.
    pub(crate) fn trusted_proxies(&self) -> anyhow::Result<Vec<Network>> {
        let proxies = self.trusted_proxies.iter().map(|text| {
            let network = text.parse();
            network.with_context(|| format!("api.trusted_proxies: {text:?}"))
        });
        proxies.collect()
    }

    /// The origins of web pages whose scripts may use the API.
    pub(crate) fn allowed_origins(&self) -> anyhow::Result<Vec<Origin>> {
        let origins = self.allowed_origins.iter().map(|text| {
            let origin = text.parse();
            origin.with_context(|| format!("api.allowed_origins: {text:?}"))
        });
        origins.collect()
    }

    pub(crate) fn answer_checks(&self) -> AnswerChecks {
        match self.check_answers {
            CheckAnswers::Always => AnswerChecks::Always,
            CheckAnswers::Sampled => AnswerChecks::Sampled(SAMPLE),
            CheckAnswers::Never => AnswerChecks::Never,
        }
    }
}
