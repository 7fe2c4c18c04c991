//! How many parts a store takes of an object.

use http::Method;
use object_store::client::HttpRequestBody;
use serde_json::Value;

use super::{S3, answer::meaning, connector, parts::MOST};
use crate::{Error, retry::Retries};

impl S3 {
    /// The most parts of an object: what the settings say, or else the store. It
    /// is asked once, when an object has more than one.
    pub(super) async fn most_parts(&self) -> Result<usize, Error> {
        let asked = self.most_parts.get_or_try_init(|| self.ask_limit());
        asked.await.copied()
    }

    /// A Swift says what it was configured to take, without being told who asks.
    /// Whatever else speaks of S3 says nothing, and takes as many as S3 does.
    async fn ask_limit(&self) -> Result<usize, Error> {
        let mut retries = Retries::new();
        loop {
            match self.ask_about().await {
                Ok(about) => return Ok(said_in(&about).unwrap_or(MOST)),
                Err(error) if error.is_unavailable() => {
                    retries.wait(error).await?;
                }
                Err(_) => return Ok(MOST),
            }
        }
    }

    async fn ask_about(&self) -> Result<Value, Error> {
        let mut url = self.endpoint.clone();
        url.set_path("/info");
        let request = http::Request::builder()
            .method(Method::GET)
            .uri(url.as_str())
            .body(HttpRequestBody::empty());
        let request = request
            .map_err(|error| Error::Unexpected(std::sync::Arc::new(error)))?;
        let failed = |error| meaning(std::sync::Arc::new(error));
        let reply = self.http.execute(request).await.map_err(failed)?;
        if !reply.status().is_success() {
            return Err(Error::unexpected("the store says nothing of itself"));
        }
        let text = connector::read(reply.into_body()).await.map_err(failed)?;
        Ok(serde_json::from_slice(&text).unwrap_or_default())
    }
}

fn said_in(about: &Value) -> Option<usize> {
    let said = about.get("s3api")?.get("max_upload_part_num")?.as_u64()?;
    let said = usize::try_from(said).ok()?;
    (said > 0).then_some(said.min(MOST))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_limit_is_what_a_swift_says_and_no_more_than_that_of_s3() {
        let of = |about: Value| said_in(&about);
        let swift = |most: u64| json!({"s3api": {"max_upload_part_num": most}});
        assert_eq!(of(swift(1000)), Some(1000));
        assert_eq!(of(swift(50_000)), Some(10_000));
        assert_eq!(of(swift(0)), None);
        assert_eq!(of(json!({"swift": {"version": "2.38"}})), None);
        assert_eq!(of(Value::Null), None);
    }
}
