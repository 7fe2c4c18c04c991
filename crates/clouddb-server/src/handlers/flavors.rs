use clouddb_api::{
    Flavors,
    types::{
        Fault, Flavor, FlavorEnvelope, FlavorList, ListFlavorsPath,
        ShowFlavorPath,
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

    async fn show_flavor(
        &self,
        call: &Call,
        path: ShowFlavorPath,
    ) -> Result<FlavorEnvelope, Fault> {
        let given = path.flavor_id.as_str();
        // The contract allows a fraction and says that it is cut off.
        let whole = given.split('.').next().unwrap_or(given);
        let id = whole.parse().map(FlavorId).map_err(|_| {
            Fault::item_not_found(format!("There is no flavor {given}."))
        })?;
        let flavor = self.control.flavor(id).map_err(|e| fault(call, "", e))?;
        let links = self.links(call, &path.account_id);
        Ok(FlavorEnvelope { flavor: describe(&links, flavor)? })
    }
}

fn describe(
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
