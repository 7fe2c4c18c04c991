//! Creates the bucket when a request finds it missing.

use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use serde::Serialize;

use super::{S3, answer::is_refused_for};
use crate::{Error, error::Cause};

/// The region of buckets by default. S3 refuses a request that names it.
const DEFAULT: &str = "us-east-1";

/// The region of a new bucket.
#[derive(Debug, Serialize)]
#[serde(rename = "CreateBucketConfiguration")]
struct Configuration<'a> {
    #[serde(rename = "@xmlns")]
    namespace: &'static str,
    #[serde(rename = "LocationConstraint")]
    region: &'a str,
}

#[derive(Debug, thiserror::Error)]
#[error("the bucket {bucket} isn't there and can't be made")]
struct NoBucket {
    bucket: String,
    #[source]
    source: Error,
}

/// Whether a request failed because there is no bucket.
pub(super) fn is_missing(error: &object_store::Error) -> bool {
    is_refused_for(error, "NoSuchBucket")
}

impl S3 {
    /// Creates the bucket, unless another process has done so meanwhile.
    pub(super) async fn make_bucket(&self) -> Result<(), Error> {
        let body = configuration(&self.region)?;
        let made = self.ask(Method::PUT, &self.bucket_url, &body).await;
        let Err(source) = made else { return Ok(()) };
        if is_refused_for(&source, "BucketAlreadyOwnedByYou") {
            return Ok(());
        }
        let kind = match source {
            Error::Denied(_) => Error::Denied,
            Error::Unavailable(_) => Error::Unavailable,
            Error::Full(_) => Error::Full,
            _ => Error::Unexpected,
        };
        let bucket = self.bucket_url.to_string();
        let cause: Cause = Arc::new(NoBucket { bucket, source });
        Err(kind(cause))
    }
}

fn configuration(region: &str) -> Result<Bytes, Error> {
    if region == DEFAULT {
        return Ok(Bytes::new());
    }
    let namespace = "http://s3.amazonaws.com/doc/2006-03-01/";
    let text = quick_xml::se::to_string(&Configuration { namespace, region });
    let text = text.map_err(|error| Error::Unexpected(Arc::new(error)))?;
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_says_its_region_unless_it_is_the_first() {
        assert!(configuration("us-east-1").unwrap().is_empty());
        assert_eq!(
            configuration("eu-north-1").unwrap(),
            "<CreateBucketConfiguration \
             xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
             <LocationConstraint>eu-north-1</LocationConstraint>\
             </CreateBucketConfiguration>"
        );
    }
}
