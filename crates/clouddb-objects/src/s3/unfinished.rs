//! Uploads that nobody finished: the one request that `object_store` lacks.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use object_store::{
    aws::AwsAuthorizer, client::HttpRequestBody, multipart::MultipartStore,
    path::Path,
};
use reqwest::Response;
use serde::Deserialize;

use super::{S3, of_store};
use crate::{Error, error::cause, retry::Retries, store::ago};

/// The most bytes of a page of uploads.
const LARGEST: usize = 4 * 1024 * 1024;

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Page {
    is_truncated: bool,
    next_key_marker: String,
    next_upload_id_marker: String,
    #[serde(rename = "Upload")]
    uploads: Vec<Unfinished>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Unfinished {
    key: String,
    upload_id: String,
    initiated: DateTime<Utc>,
}

impl S3 {
    pub(crate) async fn sweep(&self, age: Duration) -> Result<u64, Error> {
        let since = ago(age);
        let (mut key, mut upload) = (String::new(), String::new());
        let mut removed = 0;
        loop {
            let page = self.page(&key, &upload).await?;
            for found in page.uploads {
                let path = Path::parse(&found.key).ok();
                let Some(path) = path.filter(|_| found.initiated < since)
                else {
                    continue;
                };
                let id = &found.upload_id;
                match self.store.abort_multipart(&path, id).await {
                    Ok(()) => removed += 1,
                    Err(object_store::Error::NotFound { .. }) => {}
                    Err(error) => return Err(of_store(error)),
                }
            }
            if !page.is_truncated {
                return Ok(removed);
            }
            (key, upload) = (page.next_key_marker, page.next_upload_id_marker);
        }
    }

    async fn page(&self, key: &str, upload: &str) -> Result<Page, Error> {
        let mut retries = Retries::new();
        loop {
            match self.page_once(key, upload).await {
                Ok(page) => return Ok(page),
                Err(error) => retries.wait(error).await?,
            }
        }
    }

    async fn page_once(&self, key: &str, upload: &str) -> Result<Page, Error> {
        let mut url = self.bucket_url.clone();
        // In the order of the alphabet, which the signature needs.
        url.query_pairs_mut()
            .append_pair("key-marker", key)
            .append_pair("max-uploads", &self.page_size.to_string())
            .append_pair("upload-id-marker", upload)
            .append_pair("uploads", "");
        let request = http::Request::get(url.as_str());
        let mut request = request
            .body(HttpRequestBody::empty())
            .map_err(|error| Error::Unexpected(Arc::new(error)))?;
        let credential = self.store.credentials().get_credential().await;
        let credential = credential.map_err(of_store)?;
        AwsAuthorizer::new(&credential, "s3", &self.region)
            .try_authorize(&mut request, None)
            .map_err(of_store)?;
        let headers = request.headers().clone();
        let reply = self.http.get(url).headers(headers).send().await;
        let reply = reply.map_err(lost)?;
        let status = reply.status();
        let what = || cause(format!("a list of uploads is answered {status}"));
        match status.as_u16() {
            200 => {}
            401 | 403 => return Err(Error::Denied(what())),
            408 | 429 | 500.. => return Err(Error::Unavailable(what())),
            _ => return Err(Error::Unexpected(what())),
        }
        quick_xml::de::from_str(&text(reply).await?)
            .map_err(|error| Error::Unexpected(Arc::new(error)))
    }
}

fn lost(error: reqwest::Error) -> Error {
    Error::Unavailable(Arc::new(error))
}

async fn text(mut reply: Response) -> Result<String, Error> {
    let mut body = Vec::new();
    while let Some(chunk) = reply.chunk().await.map_err(lost)? {
        if body.len() + chunk.len() > LARGEST {
            return Err(Error::unexpected("a list of uploads is too long"));
        }
        body.extend_from_slice(&chunk);
    }
    String::from_utf8(body).map_err(|error| Error::Unexpected(Arc::new(error)))
}
