//! Lists what is on the machine, whatever the service has recorded.

use std::{
    collections::{BTreeSet, HashMap},
    fs,
    path::Path,
};

use clouddb_model::InstanceId;

use crate::{Error, Process, Servers, ended, lost, process};

/// Suffix of a directory that is being removed.
pub(crate) const REMOVED: &str = ".removed";

/// The files and processes of instances on the machine.
#[derive(Debug, Default)]
pub struct Inventory {
    /// The instances that have files.
    pub files: BTreeSet<InstanceId>,
    /// The instances whose removal began and didn't end: they have files left.
    pub removed: BTreeSet<InstanceId>,
    /// The processes of instances. An instance has one, or for a moment two if
    /// the service was killed while it started the first.
    pub processes: HashMap<InstanceId, Vec<Process>>,
    /// Entries in the directory of instances that belong to no instance.
    pub others: Vec<String>,
}

/// Reads the directory of instances, and looks for their servers among all
/// processes.
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
