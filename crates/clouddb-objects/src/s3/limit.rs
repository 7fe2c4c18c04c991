//! How many parts an object may have in a store, and how large they may be.

use http::Method;
use object_store::client::HttpRequestBody;
use serde_json::Value;

use super::{
    S3,
    answer::meaning,
    connector,
    parts::{MOST, Parts, SIZES},
};
use crate::{Error, retry::Retries};

/// The most bytes of an object in S3, regardless of its parts.
const LARGEST: u64 = 5 * 1024 * 1024 * 1024 * 1024;

/// The limits of a store.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Limits {
    /// The most parts.
    pub(super) parts: usize,
    /// The most bytes of a part.
    pub(super) size: usize,
}

impl Limits {
    /// The limits of S3, as far as this crate uses them.
    pub(super) const USUAL: Self = Self { parts: MOST, size: *SIZES.end() };

    /// The limits in a Swift's description of itself, where they are lower. A
    /// part is a file there.
    fn said_in(about: &Value) -> Self {
        let said = |part: &str, limit: &str| {
            let said = about.get(part)?.get(limit)?.as_u64()?;
            usize::try_from(said).ok().filter(|said| *said > 0)
        };
        let parts = said("s3api", "max_upload_part_num");
        let size = said("swift", "max_file_size");
        let usual = Self::USUAL;
        Self {
            parts: parts.map_or(usual.parts, |most| most.min(usual.parts)),
            size: size.map_or(usual.size, |most| most.min(usual.size)),
        }
    }
}

impl S3 {
    /// The most bytes of an object.
    pub(crate) async fn largest(&self) -> Result<u64, Error> {
        let limits = self.limits().await?;
        let first = self.part_size.min(limits.size);
        Ok(Parts::of(first, limits).largest().min(LARGEST))
    }

    /// The limits of the settings, or else those of the store. It is asked
    /// once, for the first object that may have more than one part.
    pub(super) async fn limits(&self) -> Result<Limits, Error> {
        let asked = self.limits.get_or_try_init(|| self.ask_limits());
        asked.await.copied()
    }

    /// A Swift tells its configured limits without a login. Other stores tell
    /// nothing, and take as much as S3 does.
    async fn ask_limits(&self) -> Result<Limits, Error> {
        let mut retries = Retries::new();
        loop {
            match self.ask_about().await {
                Ok(about) => return Ok(Limits::said_in(&about)),
                Err(error) if error.is_unavailable() => {
                    retries.wait(error).await?;
                }
                Err(_) => return Ok(Limits::USUAL),
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_limit_is_what_a_swift_says_and_no_more_than_that_of_s3() {
        let of = |about: Value| Limits::said_in(&about);
        let some = |parts| Limits { parts, ..Limits::USUAL };
        let swift = |most: u64| json!({"s3api": {"max_upload_part_num": most}});
        assert_eq!(of(swift(1000)), some(1000));
        assert_eq!(of(swift(50_000)), some(10_000));
        assert_eq!(of(swift(0)), Limits::USUAL);
        assert_eq!(of(json!({"swift": {"version": "2.38"}})), Limits::USUAL);
        assert_eq!(of(Value::Null), Limits::USUAL);
        let files = |most: u64| json!({"swift": {"max_file_size": most}});
        assert_eq!(of(files(5 << 30)), Limits::USUAL);
        let small = Limits { size: 32 << 20, ..Limits::USUAL };
        assert_eq!(of(files(32 << 20)), small);
    }
}
