//! Answers that `object_store` would hide in a text: it keeps the type of its
//! error for a status to itself.

use async_trait::async_trait;
use object_store::{
    ClientOptions, Result,
    client::{
        HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest,
        HttpResponse, HttpService, ReqwestConnector,
    },
};

/// An answer that says no, and always would.
#[derive(Debug, thiserror::Error)]
#[error("a request is answered {0}")]
pub(super) struct Refused(pub(super) u16);

#[derive(Debug, Default)]
pub(super) struct Connector(ReqwestConnector);

#[derive(Debug)]
struct Service(HttpClient);

impl HttpConnector for Connector {
    fn connect(&self, options: &ClientOptions) -> Result<HttpClient> {
        Ok(HttpClient::new(Service(self.0.connect(options)?)))
    }
}

#[async_trait]
impl HttpService for Service {
    async fn call(
        &self,
        request: HttpRequest,
    ) -> Result<HttpResponse, HttpError> {
        let reply = self.0.execute(request).await?;
        match reply.status().as_u16() {
            // These it has variants for, or tries again.
            401 | 403 | 404 | 408 | 409 | 412 | 429 => Ok(reply),
            status @ (400..500 | 507) => {
                Err(HttpError::new(HttpErrorKind::Unknown, Refused(status)))
            }
            _ => Ok(reply),
        }
    }
}
