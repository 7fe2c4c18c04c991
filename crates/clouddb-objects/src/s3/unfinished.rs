//! Removes unfinished uploads.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::Method;
use object_store::{multipart::MultipartStore, path::Path};
use serde::Deserialize;

use super::{
    S3,
    answer::{is_refused_for, of_store, refused},
};
use crate::{Error, store::ago};

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
                    Err(error) if is_gone(&error) => {}
                    Err(error) => return Err(of_store(error)),
                }
            }
            if !page.is_truncated {
                return Ok(removed);
            }
            (key, upload) = (page.next_key_marker, page.next_upload_id_marker);
        }
    }

    /// A page of unfinished uploads, after one. Without a bucket there are
    /// none.
    async fn page(&self, key: &str, upload: &str) -> Result<Page, Error> {
        let mut url = self.bucket_url.clone();
        url.query_pairs_mut()
            .append_pair("key-marker", key)
            .append_pair("max-uploads", &self.page_size.to_string())
            .append_pair("upload-id-marker", upload)
            .append_pair("uploads", "");
        let page = match self.ask(Method::GET, &url, &Bytes::new()).await {
            Err(error) if is_refused_for(&error, "NoSuchBucket") => {
                return Ok(Page::default());
            }
            page => page?,
        };
        quick_xml::de::from_reader(&*page)
            .map_err(|error| Error::Unexpected(Arc::new(error)))
    }
}

fn is_gone(error: &object_store::Error) -> bool {
    refused(error).is_some_and(|refused| refused.status == 404)
}
