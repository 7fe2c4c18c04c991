//! Root, the user of an instance that may use all databases.

use clouddb_engine::{PasswordHash, ROOT_ACCOUNT};
use clouddb_model::{AccountId, InstanceId};
use uuid::Uuid;

use crate::{Attempt, Control, Error};

/// Root after it was enabled.
#[derive(Clone)]
pub struct Root {
    /// The name to log in with.
    pub name: &'static str,
    /// The password.
    pub password: String,
    /// The random part that the password is derived from.
    pub nonce: String,
}

impl std::fmt::Debug for Root {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Root").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Control {
    /// Whether root of an account's instance can log in.
    pub async fn is_root_enabled(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<bool, Error> {
        let instance = self.answering(account, id).await?;
        let mut visit = self.visit(&instance).await?;
        let is_enabled = visit.admin.is_root_enabled().await;
        let is_enabled = visit.settled(is_enabled).await?;
        visit.end().await;
        Ok(is_enabled)
    }

    /// Enables root of an account's instance with a new password. An attempt
    /// that was begun before is finished with its password.
    pub async fn enable_root(
        &self,
        account: &AccountId,
        id: &str,
        attempt: &mut Attempt,
    ) -> Result<Root, Error> {
        let instance = self.changeable(account, id).await?;
        let mut visit = self.visit_alone(&instance).await?;
        if !attempt.is_begun() {
            self.begin(attempt, &nonce()).await?;
        }
        let root = self.root(instance.id, attempt.note());
        let hash = PasswordHash::of(&root.password);
        let enabled = visit.change().enable_root(&hash).await;
        visit.settled(enabled).await?;
        visit.end().await;
        Ok(root)
    }

    /// Root of an account's instance, with the password that is derived from
    /// `nonce`.
    pub async fn root_again(
        &self,
        account: &AccountId,
        id: &str,
        nonce: &str,
    ) -> Result<Root, Error> {
        let id = self.instance(account, id).await?.id;
        Ok(self.root(id, nonce))
    }

    /// Disables root of an account's instance.
    pub async fn disable_root(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<(), Error> {
        let instance = self.changeable(account, id).await?;
        let mut visit = self.visit_alone(&instance).await?;
        let is_there = visit.admin.has_root().await;
        if !visit.settled(is_there).await? {
            let id = ROOT_ACCOUNT.to_owned();
            return Err(Error::NotFound { kind: "user", id });
        }
        let disabled = visit.change().disable_root().await;
        visit.settled(disabled).await?;
        visit.end().await;
        Ok(())
    }

    fn root(&self, id: InstanceId, nonce: &str) -> Root {
        Root {
            name: ROOT_ACCOUNT,
            password: self.inner.parts.secret.root_password(id, nonce),
            nonce: nonce.to_owned(),
        }
    }
}

/// A random text. With it alone, the password can't be derived: that takes the
/// installation's secret.
fn nonce() -> String {
    Uuid::new_v4().simple().to_string()
}
