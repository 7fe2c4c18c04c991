use clouddb_api::{
    Root,
    types::{
        DisableRootPath, EnableRootHeader, EnableRootPath, Fault, RootStatus,
        RootUser, RootUserEnvelope, RootUserPassword, ShowRootPath,
    },
};
use clouddb_control as control;
use clouddb_model::AccountId;
use openapi_runtime::Call;

use super::{Service, faults::fault, idempotency::Begun};

impl Root for Service {
    async fn show_root(
        &self,
        call: &Call,
        path: ShowRootPath,
    ) -> Result<RootStatus, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let root_enabled = self
            .control
            .is_root_enabled(&account, &path.instance_id)
            .await
            .map_err(|error| fault(call, "", error))?;
        Ok(RootStatus { root_enabled })
    }

    /// The answer itself isn't kept, because it has the password; the values
    /// that it is derived from are.
    async fn enable_root(
        &self,
        call: &Call,
        path: EnableRootPath,
        header: EnableRootHeader,
    ) -> Result<RootUserEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let (control, id) = (&self.control, path.instance_id.as_str());
        let name = header.idempotency_key.as_ref();
        let key = self.key(&account, name, "enableRoot", &id)?;
        let mut attempt = match self.begin(call, key).await? {
            Begun::Attempt(attempt) => attempt,
            Begun::Answered(nonce) => {
                let root = control.root_again(&account, id, &nonce).await;
                return envelope(&root.map_err(|it| fault(call, "", it))?);
            }
        };
        let enabled = control.enable_root(&account, id, &mut attempt).await;
        let answer = |root: &control::Root| root.nonce.clone();
        envelope(&self.settle(call, &attempt, enabled, answer).await?)
    }

    async fn disable_root(
        &self,
        call: &Call,
        path: DisableRootPath,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        self.control
            .disable_root(&account, &path.instance_id)
            .await
            .map_err(|error| fault(call, "", error))
    }
}

fn envelope(root: &control::Root) -> Result<RootUserEnvelope, Fault> {
    let password: RootUserPassword = root
        .password
        .parse()
        .map_err(|_| Fault::instance_fault("The password can't be shown."))?;
    let name = root.name.to_owned();
    Ok(RootUserEnvelope { user: RootUser { name, password } })
}
