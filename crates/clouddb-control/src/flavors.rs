use clouddb_model::{FlavorId, Megabytes};

use crate::{Control, Error};

/// A size of memory.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Flavor {
    /// Its id.
    pub id: FlavorId,
    /// Its name.
    pub name: String,
    /// The memory.
    pub ram: Megabytes,
}

impl Control {
    /// Every flavor, in the order of their ids.
    #[must_use]
    pub fn flavors(&self) -> &[Flavor] {
        &self.inner.settings.flavors
    }

    /// The flavor of this id.
    pub fn flavor(&self, id: FlavorId) -> Result<&Flavor, Error> {
        self.inner.settings.flavor(id).ok_or_else(|| Error::NotFound {
            kind: "flavor",
            id: id.to_string(),
        })
    }
}
