use clouddb_api::{
    Datastores,
    types::{
        Datastore, DatastoreEnvelope, DatastoreList, DatastoreVersion,
        DatastoreVersionEnvelope, DatastoreVersionList, Fault,
        ListDatastoreVersionsPath, ListDatastoresPath, ShowDatastorePath,
        ShowDatastoreVersionPath, ShowVersionAlonePath,
    },
};
use clouddb_control as control;
use openapi_runtime::Call;

use super::{Service, faults::fault, flavors::describe, links::Links};

impl Datastores for Service {
    async fn list_datastores(
        &self,
        call: &Call,
        path: ListDatastoresPath,
    ) -> Result<DatastoreList, Fault> {
        let links = self.links(call, &path.account_id);
        let kinds = self.control.datastores();
        let datastores = kinds.iter().map(|kind| self.kind(&links, kind));
        Ok(DatastoreList { datastores: datastores.collect::<Result<_, _>>()? })
    }

    async fn show_datastore(
        &self,
        call: &Call,
        path: ShowDatastorePath,
    ) -> Result<DatastoreEnvelope, Fault> {
        let links = self.links(call, &path.account_id);
        let kind = self
            .control
            .datastore_kind(&path.datastore_id)
            .map_err(|error| fault(call, "", error))?;
        Ok(DatastoreEnvelope { datastore: self.kind(&links, &kind)? })
    }

    async fn list_datastore_versions(
        &self,
        call: &Call,
        path: ListDatastoreVersionsPath,
    ) -> Result<DatastoreVersionList, Fault> {
        let links = self.links(call, &path.account_id);
        let kind = self
            .control
            .datastore_kind(&path.datastore_id)
            .map_err(|error| fault(call, "", error))?;
        let versions = kind.versions.iter();
        let versions = versions.map(|version| self.alone(&links, version));
        Ok(DatastoreVersionList {
            versions: versions.collect::<Result<_, _>>()?,
        })
    }

    async fn show_datastore_version(
        &self,
        call: &Call,
        path: ShowDatastoreVersionPath,
    ) -> Result<DatastoreVersionEnvelope, Fault> {
        let links = self.links(call, &path.account_id);
        let version = self
            .control
            .datastore_version(Some(&path.datastore_id), &path.version_id)
            .map_err(|error| fault(call, "", error))?;
        Ok(DatastoreVersionEnvelope { version: self.alone(&links, &version)? })
    }

    async fn show_version_alone(
        &self,
        call: &Call,
        path: ShowVersionAlonePath,
    ) -> Result<DatastoreVersionEnvelope, Fault> {
        let links = self.links(call, &path.account_id);
        let version = self
            .control
            .datastore_version(None, &path.version_id)
            .map_err(|error| fault(call, "", error))?;
        Ok(DatastoreVersionEnvelope { version: self.alone(&links, &version)? })
    }
}

impl Service {
    fn kind(
        &self,
        links: &Links<'_>,
        kind: &control::DatastoreKind,
    ) -> Result<Datastore, Fault> {
        let versions = kind.versions.iter();
        let versions = versions.map(|version| self.within(links, version));
        Ok(Datastore {
            id: kind.id,
            name: kind.name.clone(),
            default_version: kind.default.version_id(),
            links: links.of(&format!("datastores/{}", kind.id)),
            versions: versions.collect::<Result<_, _>>()?,
        })
    }

    /// A version, shown on its own.
    fn alone(
        &self,
        links: &Links<'_>,
        version: &control::Datastore,
    ) -> Result<DatastoreVersion, Fault> {
        let datastore = Some(version.kind_id());
        Ok(DatastoreVersion { datastore, ..self.within(links, version)? })
    }

    /// A version, shown within its datastore.
    fn within(
        &self,
        links: &Links<'_>,
        version: &control::Datastore,
    ) -> Result<DatastoreVersion, Fault> {
        let flavors = self.control.flavors().iter();
        let flavors = flavors.map(|flavor| describe(links, flavor));
        let id = version.version_id();
        Ok(DatastoreVersion {
            id,
            name: version.version.clone(),
            datastore: None,
            links: links.of(&format!("datastores/versions/{id}")),
            deprecated: false,
            flavors: flavors.collect::<Result<_, _>>()?,
            backup_supported: true,
            scheduled_backup_supported: false,
            databases_supported: true,
            users_supported: true,
            configurations_supported: true,
            replication_supported: true,
            ha_supported: false,
            volumes_supported: true,
            monitoring_supported: false,
            at_rest_encryption_supported: false,
        })
    }
}
