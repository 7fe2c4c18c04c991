//! What there is on the machine, whatever anybody remembers.

use std::{
    collections::{BTreeSet, HashMap},
    fs,
    path::Path,
};

use clouddb_model::InstanceId;

use crate::{Error, Process, Servers, ended, lost, process};

/// What a directory ends with that is being removed.
pub(crate) const REMOVED: &str = ".removed";

/// What there is on the machine.
#[derive(Debug, Default)]
pub struct Inventory {
    /// The instances that have files.
    pub files: BTreeSet<InstanceId>,
    /// The instances of whose files some are left that somebody began to remove.
    pub removed: BTreeSet<InstanceId>,
    /// The processes of instances. An instance has one, and a second for a
    /// moment if the service was killed while it started the first.
    pub processes: HashMap<InstanceId, Vec<Process>>,
    /// Entries among the instances' directories that are no instance's.
    pub others: Vec<String>,
}

/// Looks through a directory of instances, and through all processes for their
/// servers.
pub(crate) fn take(
    instances: &Path,
    servers: &Servers,
) -> Result<Inventory, Error> {
    let mut inventory = Inventory::default();
    let entries = fs::read_dir(instances);
    for entry in entries.map_err(Error::file("read", instances))? {
        let entry = entry.map_err(Error::file("read", instances))?;
        let name = entry.file_name().display().to_string();
        if [lost::DIRECTORY, ended::DIRECTORY].contains(&&*name) {
            continue;
        }
        let (place, id) = match name.strip_suffix(REMOVED) {
            Some(id) => (&mut inventory.removed, id.parse()),
            None => (&mut inventory.files, name.parse()),
        };
        match id {
            Ok(id) => {
                place.insert(id);
            }
            Err(_) => inventory.others.push(name),
        }
    }
    let processes = process::servers_below(instances, servers);
    let processes = processes.map_err(Error::process("look for"))?;
    for (name, process) in processes {
        if let Ok(id) = name.parse() {
            inventory.processes.entry(id).or_default().push(process);
        }
    }
    Ok(inventory)
}
