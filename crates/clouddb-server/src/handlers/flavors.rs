use clouddb_api::{
    Flavors,
    types::{
        Fault, Flavor, FlavorEnvelope, FlavorList, ListFlavorsInDetailPath,
        ListFlavorsPath, ListVersionFlavorsPath, ShowFlavorPath,
    },
};
use clouddb_control as control;
use clouddb_model::FlavorId;
use openapi_runtime::Call;

use super::{Service, faults::fault, links::Links};

impl Flavors for Service {
    async fn list_flavors(
        &self,
        call: &Call,
        path: ListFlavorsPath,
    ) -> Result<FlavorList, Fault> {
        let links = self.links(call, &path.account_id);
        let flavors = self.control.flavors().iter();
        let flavors = flavors.map(|flavor| describe(&links, flavor));
        Ok(FlavorList { flavors: flavors.collect::<Result<_, _>>()? })
    }

    async fn list_flavors_in_detail(
        &self,
        call: &Call,
        path: ListFlavorsInDetailPath,
    ) -> Result<FlavorList, Fault> {
        let account_id = path.account_id;
        self.list_flavors(call, ListFlavorsPath { account_id }).await
    }

    async fn show_flavor(
        &self,
        call: &Call,
        path: ShowFlavorPath,
    ) -> Result<FlavorEnvelope, Fault> {
        let id = flavor_id(&path.flavor_id)?;
        let flavor = self.control.flavor(id).map_err(|e| fault(call, "", e))?;
        let links = self.links(call, &path.account_id);
        Ok(FlavorEnvelope { flavor: describe(&links, flavor)? })
    }

    /// Every version supports every flavor.
    async fn list_version_flavors(
        &self,
        call: &Call,
        path: ListVersionFlavorsPath,
    ) -> Result<FlavorList, Fault> {
        let kind = Some(path.datastore_id.as_str());
        let found = self.control.datastore_version(kind, &path.version_id);
        found.map_err(|error| fault(call, "", error))?;
        let account_id = path.account_id;
        self.list_flavors(call, ListFlavorsPath { account_id }).await
    }
}

/// The id of a flavor. The contract allows a fraction, and says to cut it off.
pub(super) fn flavor_id(given: &str) -> Result<FlavorId, Fault> {
    let whole = given.split('.').next().unwrap_or(given);
    whole.parse().map(FlavorId).map_err(|_| {
        Fault::item_not_found(format!("There is no flavor {given}."))
    })
}

pub(super) fn describe(
    links: &Links<'_>,
    flavor: &control::Flavor,
) -> Result<Flavor, Fault> {
    let too_large = |_| {
        Fault::instance_fault(format!("Flavor {} is too large.", flavor.id))
    };
    Ok(Flavor {
        id: flavor.id.0.try_into().map_err(too_large)?,
        name: flavor.name.clone(),
        ram: flavor.ram.0.try_into().map_err(too_large)?,
        links: links.of(&format!("flavors/{}", flavor.id)),
    })
}
