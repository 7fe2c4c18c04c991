mod translate;

use clouddb_api::{
    Configurations,
    types::{
        ConfigurationEnvelope, ConfigurationList, ConfiguredList,
        CreateConfigurationHeader, CreateConfigurationPath,
        CreateConfigurationRequest, DeleteConfigurationPath, Fault,
        InstanceConfiguration, InstanceConfigurationEnvelope,
        ListConfigurationInstancesPath, ListConfigurationsPath,
        PatchConfigurationPath, PatchConfigurationRequest,
        ShowConfigurationPath, ShowInstanceConfigurationPath,
        UpdateConfigurationPath, UpdateConfigurationRequest,
    },
};
use clouddb_control as control;
use clouddb_model::AccountId;
use openapi_runtime::Call;

use super::{Service, faults::fault};

impl Configurations for Service {
    async fn list_configurations(
        &self,
        call: &Call,
        path: ListConfigurationsPath,
    ) -> Result<ConfigurationList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let groups = self.control.configurations(&account).await;
        let groups = groups.map_err(|error| fault(call, "", error))?;
        let configurations = groups.iter().map(translate::summary);
        Ok(ConfigurationList {
            configurations: configurations.collect::<Result<_, _>>()?,
        })
    }

    async fn create_configuration(
        &self,
        call: &Call,
        path: CreateConfigurationPath,
        header: CreateConfigurationHeader,
        body: CreateConfigurationRequest,
    ) -> Result<ConfigurationEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let name = header.idempotency_key.as_ref();
        let key = self.key(&account, name, "createConfiguration", &body)?;
        let envelope =
            |group: &control::Configuration| self.envelope(call, group, 0);
        let write = |group: &control::Configuration| {
            Ok(serde_json::to_string(&envelope(group)?)?)
        };
        let answer =
            key.as_ref().map(|key| control::Answer { key, write: &write });
        let work = Box::pin(async {
            let request = translate::new_configuration(body.configuration);
            let group = self
                .control
                .create_configuration(&account, request, answer)
                .await
                .map_err(|error| fault(call, "/configuration", error))?;
            envelope(&group)
        });
        self.once(call, key.as_ref(), work).await
    }

    async fn show_configuration(
        &self,
        call: &Call,
        path: ShowConfigurationPath,
    ) -> Result<ConfigurationEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let id = path.configuration_id.as_str();
        let group = self.control.configuration(&account, id).await;
        let group = group.map_err(|error| fault(call, "", error))?;
        let instances = self.control.configured(&account, id).await;
        let instances = instances.map_err(|error| fault(call, "", error))?;
        self.envelope(call, &group, instances.len())
    }

    async fn patch_configuration(
        &self,
        call: &Call,
        path: PatchConfigurationPath,
        body: PatchConfigurationRequest,
    ) -> Result<(), Fault> {
        let change = control::ConfigurationChange {
            name: None,
            description: None,
            values: translate::values(body.configuration.values),
            replaces: false,
        };
        let id = &path.configuration_id;
        self.change_group(call, &path.account_id, id, change).await
    }

    async fn update_configuration(
        &self,
        call: &Call,
        path: UpdateConfigurationPath,
        body: UpdateConfigurationRequest,
    ) -> Result<(), Fault> {
        let update = body.configuration;
        let change = control::ConfigurationChange {
            name: update.name.map(String::from),
            description: update.description.map(String::from),
            values: translate::values(update.values),
            replaces: true,
        };
        let id = &path.configuration_id;
        self.change_group(call, &path.account_id, id, change).await
    }

    async fn delete_configuration(
        &self,
        call: &Call,
        path: DeleteConfigurationPath,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let id = path.configuration_id.as_str();
        let deleted = self.control.delete_configuration(&account, id).await;
        deleted.map_err(|error| fault(call, "", error))
    }

    async fn list_configuration_instances(
        &self,
        call: &Call,
        path: ListConfigurationInstancesPath,
    ) -> Result<ConfiguredList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let id = path.configuration_id.as_str();
        let instances = self.control.configured(&account, id).await;
        let instances = instances.map_err(|error| fault(call, "", error))?;
        let instances = instances.into_iter().map(translate::configured);
        Ok(ConfiguredList { instances: instances.collect() })
    }

    async fn show_instance_configuration(
        &self,
        call: &Call,
        path: ShowInstanceConfigurationPath,
    ) -> Result<InstanceConfigurationEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let id = path.instance_id.as_str();
        let set = self.control.default_configuration(&account, id).await;
        let set = set.map_err(|error| fault(call, "", error))?;
        let set = set.into_iter().map(|(name, it)| (name.to_owned(), it));
        let instance = InstanceConfiguration { configuration: set.collect() };
        Ok(InstanceConfigurationEnvelope { instance })
    }
}

impl Service {
    async fn change_group(
        &self,
        call: &Call,
        account: &str,
        id: &str,
        change: control::ConfigurationChange,
    ) -> Result<(), Fault> {
        let account = AccountId::new(account);
        let changed =
            self.control.change_configuration(&account, id, change).await;
        changed.map_err(|error| fault(call, "/configuration", error))
    }

    fn envelope(
        &self,
        call: &Call,
        group: &control::Configuration,
        instances: usize,
    ) -> Result<ConfigurationEnvelope, Fault> {
        let values = self.control.values(group);
        let values = values.map_err(|error| fault(call, "", error))?;
        let configuration = translate::detail(group, values, instances)?;
        Ok(ConfigurationEnvelope { configuration })
    }
}
