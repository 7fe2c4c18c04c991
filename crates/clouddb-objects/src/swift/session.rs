//! One token for all requests.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use tokio::sync::Mutex;

use super::login::{Grant, SwiftLogin};
use crate::Error;

/// Logs in when necessary, once for all requests that need it.
#[derive(Debug)]
pub(super) struct Session {
    login: SwiftLogin,
    region: Option<String>,
    /// How many logins have ended.
    ended: AtomicU64,
    last: Mutex<Option<Result<Arc<Grant>, Error>>>,
}

impl Session {
    pub(super) fn new(login: SwiftLogin, region: Option<String>) -> Self {
        let (ended, last) = (AtomicU64::new(0), Mutex::new(None));
        Self { login, region, ended, last }
    }

    /// A token other than the refused one.
    pub(super) async fn grant(
        &self,
        http: &reqwest::Client,
        refused: Option<&Arc<Grant>>,
    ) -> Result<Arc<Grant>, Error> {
        let ended = self.ended.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        let is_other = |grant: &Arc<Grant>| {
            refused.is_none_or(|refused| !Arc::ptr_eq(refused, grant))
        };
        match &*last {
            Some(Ok(grant)) if grant.is_good() && is_other(grant) => {
                return Ok(Arc::clone(grant));
            }
            // Another login failed while this call waited.
            Some(Err(error)) if self.ended.load(Ordering::Acquire) != ended => {
                return Err(error.clone());
            }
            _ => {}
        }
        let region = self.region.as_deref();
        let outcome = self.login.log_in(http, region).await;
        let outcome = outcome.map(Arc::new);
        *last = Some(outcome.clone());
        self.ended.fetch_add(1, Ordering::Release);
        outcome
    }
}
