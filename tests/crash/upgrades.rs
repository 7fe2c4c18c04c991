//! Replicas of a newer version than that of a scenario's instance.

use clouddb_client::{
    Error,
    types::{Fault, Instance, InstanceStatus},
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    finding::Finding,
    site::{NEWER, Site},
    subject::{Subject, query, settle},
};

impl Subject {
    /// Requests a newer version. A repeated request gets the same answer.
    pub(crate) async fn upgrade(
        &self,
        site: &Site,
    ) -> Result<(), Error<Fault>> {
        let to = json!({
            "datastore_type": "mariadb",
            "datastore_version": NEWER,
        });
        self.act_with(site, "upgrade", to).await
    }

    /// Waits until there is one replica of that version, checks it, and removes
    /// it.
    pub(crate) async fn settle_upgrade(
        &self,
        site: &Site,
        kind: &str,
    ) -> Result<(), Finding> {
        let replicas = self.show(site).await?.replicas;
        let [replica] = replicas.as_slice() else {
            return Err(Finding::Leaked(format!("replicas: {replicas:?}")));
        };
        settle(site, replica.id, kind, 1).await?;
        let replica = show(site, replica.id).await?;
        check(&replica).await?;
        let client = site.client();
        let delete = client.delete_instance().account_id(site.account());
        let deleted = delete.instance_id(replica.id.to_string()).send().await;
        deleted.map_err(|error| {
            Finding::Failed(format!("the deletion isn't accepted: {error}"))
        })?;
        settle(site, replica.id, "delete_instance", 1).await?;
        self.await_active(site).await?;
        self.check_filled(site).await
    }
}

async fn show(site: &Site, id: Uuid) -> Result<Instance, Finding> {
    let client = site.client();
    let show = client.show_instance().account_id(site.account());
    let shown = show.instance_id(id.to_string()).send().await;
    let shown = shown.map_err(|error| {
        Finding::Leaked(format!("a replica is gone: {error}"))
    })?;
    Ok(shown.into_inner().instance)
}

/// Checks that the replica has the requested version and its source's data.
async fn check(replica: &Instance) -> Result<(), Finding> {
    let (status, version) = (replica.status, &replica.datastore.version);
    if status != InstanceStatus::VerifyUpgrade || version != NEWER {
        let found = format!("{status} and of {version}");
        return Err(Finding::Failed(found));
    }
    let host = replica.hostname.as_deref().unwrap_or_default();
    match query(host, "SELECT COUNT(*) FROM t").await? {
        Some(3) => Ok(()),
        other => Err(Finding::Leaked(format!("there are {other:?} rows"))),
    }
}
