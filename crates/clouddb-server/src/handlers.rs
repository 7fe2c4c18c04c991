//! The operations of the contract: one module for each resource group.

mod backups;
mod configurations;
mod databases;
mod datastores;
mod faults;
mod flavors;
mod idempotency;
mod instances;
mod limits;
mod links;
mod operations;
mod parameters;
mod references;
mod root;
mod timestamps;
mod units;
mod users;
mod versions;

use clouddb_control::Control;
use url::Url;

/// Serves the operations.
#[derive(Debug)]
pub(crate) struct Service {
    control: Control,
    public_url: Option<Url>,
}

impl Service {
    pub(crate) fn new(control: Control, public_url: Option<Url>) -> Self {
        Self { control, public_url }
    }
}
