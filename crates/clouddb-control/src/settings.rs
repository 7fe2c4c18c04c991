use std::time::Duration;

use clouddb_model::FlavorId;
use clouddb_platform::AddressPool;

use crate::Flavor;

/// How the control plane is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The flavors, in the order of their ids.
    pub flavors: Vec<Flavor>,
    /// Where instances get their addresses from.
    pub addresses: AddressPool,
    /// The port that instances listen on.
    pub port: u16,
    /// The user id of the process in the first slot, where processes can have
    /// user ids of their own.
    pub first_owner: u32,
    /// The domain of the instances' host names. Without one the host name is
    /// the address.
    pub domain: Option<String>,
    /// How many servers may be starting at the same time.
    pub concurrent_starts: usize,
    /// How long a server may take until it answers, and an instance until it
    /// is built.
    pub build_deadline: Duration,
}

impl Settings {
    pub(crate) fn flavor(&self, id: FlavorId) -> Option<&Flavor> {
        self.flavors.iter().find(|flavor| flavor.id == id)
    }
}
