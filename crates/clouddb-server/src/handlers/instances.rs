mod request;
mod response;

use clouddb_api::{
    Instances,
    types::{
        CreateInstanceHeader, CreateInstancePath, CreateInstanceRequest,
        DeleteInstancePath, Fault, InstanceEnvelope, InstanceList,
        ListInstancesPath, ListInstancesQuery, ShowInstancePath,
    },
};
use clouddb_control as control;
use clouddb_model::AccountId;
use openapi_runtime::Call;

use super::{Service, faults::fault, units::gigabytes};

/// The most instances in one page.
const LONGEST_PAGE: u32 = 1000;

impl Instances for Service {
    async fn list_instances(
        &self,
        call: &Call,
        path: ListInstancesPath,
        query: ListInstancesQuery,
    ) -> Result<InstanceList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let limit = query.limit.get().min(LONGEST_PAGE);
        let page = self
            .control
            .instances(&account, marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let next = page.instances.last().filter(|_| page.more).map(|last| {
            [links.next("instances", &[], &last.id.to_string(), limit)]
        });
        let instances = page.instances.iter();
        let instances =
            instances.map(|instance| self.summary(&links, instance));
        Ok(InstanceList {
            instances: instances.collect::<Result<_, _>>()?,
            links: next,
        })
    }

    async fn create_instance(
        &self,
        call: &Call,
        path: CreateInstancePath,
        header: CreateInstanceHeader,
        body: CreateInstanceRequest,
    ) -> Result<InstanceEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let name = header.idempotency_key.as_ref();
        let key = self.key(&account, name, "createInstance", &body)?;
        let links = self.links(call, &path.account_id);
        let envelope = |instance: &control::Instance| {
            let instance = self.detail(&links, instance)?;
            Ok::<_, Fault>(InstanceEnvelope { instance })
        };
        let write = |instance: &control::Instance| {
            Ok(serde_json::to_string(&envelope(instance)?)?)
        };
        let answer =
            key.as_ref().map(|key| control::Answer { key, write: &write });
        let work = Box::pin(async {
            let request = request::new_instance(body.instance)?;
            let instance = self
                .control
                .create_instance(&account, request, answer)
                .await
                .map_err(|error| fault(call, "/instance", error))?;
            envelope(&instance)
        });
        self.once(call, key.as_ref(), work).await
    }

    async fn show_instance(
        &self,
        call: &Call,
        path: ShowInstancePath,
    ) -> Result<InstanceEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let instance = self
            .control
            .instance(&account, &path.instance_id)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let used = self.control.used(&instance).await;
        let mut instance = self.detail(&links, &instance)?;
        instance.volume.used = used.map(gigabytes);
        Ok(InstanceEnvelope { instance })
    }

    async fn delete_instance(
        &self,
        call: &Call,
        path: DeleteInstancePath,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        self.control
            .delete_instance(&account, &path.instance_id)
            .await
            .map_err(|error| fault(call, "", error))
    }
}
