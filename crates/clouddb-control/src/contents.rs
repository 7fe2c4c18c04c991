//! What is in an instance, as its server says.

use std::time::Duration;

use clouddb_engine::{Admin, Granted};
use clouddb_model::{AccountId, InstanceStatus};
use tokio::time::timeout;

use crate::{Control, Error, Instance};

/// How long a request waits for a server.
const PATIENCE: Duration = Duration::from_secs(4);

/// Some of what there is.
#[derive(Clone, Debug)]
pub struct ContentPage<T> {
    /// Some, in order.
    pub found: Vec<T>,
    /// Whether there are more behind them.
    pub more: bool,
}

impl Control {
    /// The databases of an account's instance in the order of their names,
    /// after `marker`, which needn't be the name of one.
    pub async fn databases(
        &self,
        account: &AccountId,
        id: &str,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<ContentPage<String>, Error> {
        let instance = self.answering(account, id).await?;
        let databases = self.ask(&instance, Admin::databases).await?;
        Ok(page(databases, String::clone, marker, limit))
    }

    /// The users of an account's instance in the order of `name@host`, after
    /// `marker`, which needn't be one.
    pub async fn users(
        &self,
        account: &AccountId,
        id: &str,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<ContentPage<Granted>, Error> {
        let instance = self.answering(account, id).await?;
        let users = self.ask(&instance, Admin::granted).await?;
        Ok(page(users, |it| it.user.to_string(), marker, limit))
    }

    /// An account's instance whose server can be asked.
    async fn answering(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Instance, Error> {
        let instance = self.instance(account, id).await?;
        let answers = [
            InstanceStatus::Active,
            InstanceStatus::Backup,
            InstanceStatus::ReplicationError,
        ];
        if answers.contains(&instance.status) {
            return Ok(instance);
        }
        let (id, status) = (instance.id, instance.status);
        let why = format!("the instance {id} is in status {status}");
        Err(Error::WrongStatus(why))
    }

    /// Asks the server of an instance something, for a while.
    async fn ask<T>(
        &self,
        instance: &Instance,
        question: impl AsyncFnOnce(&mut Admin) -> Result<T, clouddb_engine::Error>,
    ) -> Result<T, Error> {
        let asked = async {
            let mut admin = self.inner.admin(instance).await?;
            let answer = question(&mut admin).await?;
            admin.close().await?;
            Ok(answer)
        };
        let late = |_| Err(clouddb_engine::Error::Deadline(PATIENCE));
        let answer = timeout(PATIENCE, asked).await.unwrap_or_else(late);
        answer.map_err(|cause| Error::ServerAway { id: instance.id, cause })
    }
}

fn page<T>(
    mut all: Vec<T>,
    key: impl Fn(&T) -> String,
    marker: Option<&str>,
    limit: u32,
) -> ContentPage<T> {
    all.sort_by_cached_key(&key);
    let is_behind = |it: &T| marker.is_none_or(|marker| *key(it) > *marker);
    let mut found: Vec<T> = all.into_iter().filter(is_behind).collect();
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = found.len() > limit;
    found.truncate(limit);
    ContentPage { found, more }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other() {
        let all = ["b", "C", "a", "ab", "é"].map(str::to_owned).to_vec();
        let mut seen = Vec::new();
        let mut marker: Option<String> = None;
        loop {
            let key = String::clone;
            let page = page(all.clone(), key, marker.as_deref(), 2);
            seen.extend(page.found.clone());
            marker = page.found.last().cloned();
            if !page.more {
                break;
            }
            assert_eq!(page.found.len(), 2);
        }
        assert_eq!(seen, ["C", "a", "ab", "b", "é"]);
        let none = page(all, String::clone, Some("é"), 2);
        assert!(none.found.is_empty() && !none.more);
    }
}
