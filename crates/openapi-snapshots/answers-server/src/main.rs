//! A server of Answers.

use std::error::Error;
use dropshot::{
    ConfigDropshot, ConfigLogging, ConfigLoggingLevel, ErrorStatusCode, HttpError,
    ServerBuilder,
};
use openapi_runtime::Call;
#[allow(unused_imports, reason = "not every document has types")]
use answers_server::{self as api, types};
/// What the operations need to know.
struct Service;
impl api::Answers for Service {
    async fn empty(&self, _call: &Call) -> Result<(), dropshot::HttpError> {
        Err(not_implemented("empty"))
    }

    async fn accepted(&self, _call: &Call) -> Result<(), dropshot::HttpError> {
        Err(not_implemented("accepted"))
    }

    async fn reset(&self, _call: &Call) -> Result<(), dropshot::HttpError> {
        Err(not_implemented("reset"))
    }

    async fn created(&self, _call: &Call) -> Result<(), dropshot::HttpError> {
        Err(not_implemented("created"))
    }

    async fn partial(&self, _call: &Call) -> Result<types::Text, dropshot::HttpError> {
        Err(not_implemented("partial"))
    }

    async fn get_picture(
        &self,
        _call: &Call,
    ) -> Result<openapi_runtime::Media, dropshot::HttpError> {
        Err(not_implemented("getPicture"))
    }

    async fn put_picture(
        &self,
        _call: &Call,
        _body: dropshot::UntypedBody,
    ) -> Result<(), dropshot::HttpError> {
        Err(not_implemented("putPicture"))
    }

    async fn login(
        &self,
        _call: &Call,
        _body: types::Login,
    ) -> Result<String, dropshot::HttpError> {
        Err(not_implemented("login"))
    }

    async fn anything(
        &self,
        _call: &Call,
    ) -> Result<openapi_runtime::Response, dropshot::HttpError> {
        Err(not_implemented("anything"))
    }

    async fn counted(
        &self,
        _call: &Call,
    ) -> Result<(types::Text, types::CountedHeaders), dropshot::HttpError> {
        Err(not_implemented("counted"))
    }

    async fn channel(
        &self,
        _call: &Call,
        _upgraded: dropshot::WebsocketConnection,
    ) -> dropshot::WebsocketChannelResult {
        Err(not_implemented::<HttpError>("channel").into())
    }
}

/// Takes the address to listen on.
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let address = std::env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:8080");
    let config = ConfigDropshot {
        bind_address: address.parse()?,
        default_request_body_max_bytes: 1024 * 1024,
        ..ConfigDropshot::default()
    };
    let log = ConfigLogging::StderrTerminal {
        level: ConfigLoggingLevel::Info,
    };
    let log = log.to_logger("answers-server")?;
    let server = ServerBuilder::new(api::api_description()?, Service, log)
        .config(config)
        .start()?;
    println!("listens on http://{}", server.local_addr());
    server.await?;
    Ok(())
}

#[allow(dead_code, reason = "until everything is implemented")]
fn not_implemented<E: From<HttpError>>(operation: &str) -> E {
    let message = format!("{operation} isn't implemented");
    E::from(HttpError {
        status_code: ErrorStatusCode::NOT_IMPLEMENTED,
        error_code: None,
        external_message: message.clone(),
        internal_message: message,
        headers: None,
    })
}
