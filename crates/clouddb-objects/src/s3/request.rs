//! Requests that `object_store` lacks.

use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use object_store::{
    aws::AwsAuthorizer,
    client::{HttpError, HttpRequestBody},
};
use url::Url;

use super::{
    S3,
    answer::{meaning, of_store},
    connector,
};
use crate::{Error, error::cause, retry::Retries};

impl S3 {
    /// Sends a request, retries after temporary failures, and returns the
    /// answer, whose length is limited. The signature needs the parameters of
    /// the URL in alphabetical order.
    pub(super) async fn ask(
        &self,
        method: Method,
        url: &Url,
        body: &Bytes,
    ) -> Result<Bytes, Error> {
        let mut retries = Retries::new();
        loop {
            match self.ask_once(&method, url, body).await {
                Ok(answer) => return Ok(answer),
                Err(error) => retries.wait(error).await?,
            }
        }
    }

    async fn ask_once(
        &self,
        method: &Method,
        url: &Url,
        body: &Bytes,
    ) -> Result<Bytes, Error> {
        let request = http::Request::builder().method(method).uri(url.as_str());
        let mut request = request
            .body(HttpRequestBody::from(body.clone()))
            .map_err(|error| Error::Unexpected(Arc::new(error)))?;
        let credential = self.store.credentials().get_credential().await;
        let credential = credential.map_err(of_store)?;
        AwsAuthorizer::new(&credential, "s3", &self.region)
            .try_authorize(&mut request, None)
            .map_err(of_store)?;
        let reply = self.http.execute(request).await.map_err(failed)?;
        let status = reply.status();
        if status.is_success() {
            return connector::read(reply.into_body()).await.map_err(failed);
        }
        let what = cause(format!("{method} {url} is answered {status}"));
        if status.is_redirection() {
            return Err(Error::Unexpected(what));
        }
        Err(Error::Unavailable(what))
    }
}

fn failed(error: HttpError) -> Error {
    meaning(Arc::new(error))
}
