//! Configuration groups of a scenario's instance.

use clouddb_client::{
    Error,
    types::{ChangeInstanceRequest, CreateConfigurationRequest, Fault},
};
use serde_json::json;
use uuid::Uuid;

use crate::{finding::Finding, site::Site, subject::Subject};

/// The value that the group sets, and the statement that reads it.
const SECONDS: i64 = 77;
const SET: &str = "SELECT @@GLOBAL.connect_timeout";

impl Subject {
    /// Attaches a group to the instance. A repeated request attaches the same
    /// one.
    pub(crate) async fn configure(
        &self,
        site: &Site,
    ) -> Result<(), Error<Fault>> {
        let id = self.ask(site).await?.id;
        let group = self.group(site).await?;
        let body = json!({"instance": {"configuration": group}});
        let body: ChangeInstanceRequest = serde_json::from_value(body)
            .expect("a request as the contract has it");
        let client = site.client();
        let put = client.update_instance().account_id(site.account());
        put.instance_id(id.to_string()).body(body).send().await?;
        Ok(())
    }

    async fn group(&self, site: &Site) -> Result<Uuid, Error<Fault>> {
        let body: CreateConfigurationRequest = serde_json::from_value(json!({
            "configuration": {
                "name": "tuned", "values": {"connect_timeout": SECONDS},
            },
        }))
        .expect("a request as the contract has it");
        let key = format!("{}-group", self.key);
        let client = site.client();
        let create = client.create_configuration().account_id(site.account());
        let create = create.idempotency_key(key.as_str()).body(body);
        Ok(create.send().await?.into_inner().configuration.id)
    }

    /// Checks that the server uses the group's value and has its data.
    pub(crate) async fn check_configured(
        &self,
        site: &Site,
    ) -> Result<(), Finding> {
        match self.query(site, SET).await? {
            Some(SECONDS) => self.check_filled(site).await,
            other => Err(Finding::Leaked(format!("it goes by {other:?}"))),
        }
    }
}
