use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::ensure;
use clouddb_objects::Settings;
use confique::Config;
use serde::Deserialize;

/// The regions that a backup can be copied to.
const REGIONS: [&str; 5] = ["DFW", "IAD", "ORD", "HKG", "SYD"];

/// Backups and saved logs, which outlive their instances.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Backups {
    /// Where backups are kept: in a directory, as
    /// { kind = "directory", path = "/srv/backups" }, in OpenStack Swift, as
    /// { kind = "swift", … }, or in S3, as { kind = "s3", … }. The default is
    /// the directory backups in the data directory. Saved logs are there too,
    /// under z_MYSQL_LOGS, or in Swift in a container of that name.
    pub store: Option<Settings>,

    /// Whether the data of new backups is encrypted.
    #[config(default = true)]
    pub encrypt: bool,

    /// The file with the key, an age identity, that encrypts backups and seals
    /// their descriptions. The service creates it if it is missing; the default
    /// is backup.key in the data directory. Keep a copy elsewhere: without the
    /// key no backup can be restored. Services of several regions need the same
    /// key to use each other's copies.
    pub key_file: Option<PathBuf>,

    /// Where other regions keep their backups, so that customers can copy
    /// backups there. A region (DFW, IAD, ORD, HKG or SYD) is
    /// { store = { kind = "directory", path = "/srv/IAD" } }, or another kind
    /// of store. The store must be the same as backups.store of that region's
    /// service. If you set this, the service knows no other regions. The
    /// default is a directory for each region in the directory regions of the
    /// data directory.
    pub regions: Option<BTreeMap<String, Region>>,

    /// How often, in seconds, to look for backups that other regions have
    /// copied here.
    #[config(default = 60)]
    pub import_seconds: u64,
}

/// Another region.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Where the region keeps its backups.
    pub store: Settings,
}

impl Backups {
    /// Where the regions other than `own` keep their backups; by default in
    /// subdirectories of `directory`.
    pub(crate) fn other_regions(
        &self,
        own: &str,
        directory: &Path,
    ) -> anyhow::Result<BTreeMap<String, Settings>> {
        let Some(regions) = &self.regions else {
            let others = REGIONS.into_iter().filter(|region| *region != own);
            let others = others.map(|region| {
                let path = directory.join(region);
                (region.to_owned(), Settings::Directory { path })
            });
            return Ok(others.collect());
        };
        for region in regions.keys() {
            ensure!(
                REGIONS.contains(&region.as_str()),
                "backups.regions.{region}: copies can only be made in {}",
                REGIONS.join(", ")
            );
            ensure!(
                region != own,
                "backups.regions.{region} is this server's own region: where \
                 its backups are is backups.store"
            );
        }
        let regions = regions.iter();
        let regions =
            regions.map(|(name, region)| (name.clone(), region.store.clone()));
        Ok(regions.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;

    fn others(text: &str, own: &str) -> Result<Vec<String>, String> {
        let backups = read(text).unwrap().backups;
        let others = backups.other_regions(own, "/data/regions".as_ref());
        let others = others.map_err(|error| error.to_string())?;
        Ok(others.into_keys().collect())
    }

    #[test]
    fn the_default_regions_are_the_others() {
        let all = ["DFW", "HKG", "IAD", "SYD"];
        assert_eq!(others("", "ORD").unwrap(), all);
        assert_eq!(others("", "elsewhere").unwrap().len(), 5);
    }

    #[test]
    fn only_regions_that_are_set_are_known() {
        let set = "[backups.regions.IAD]\n\
                   store = { kind = 'directory', path = '/srv/IAD' }";
        assert_eq!(others(set, "ORD").unwrap(), ["IAD"]);
        assert!(others("[backups.regions]", "ORD").unwrap().is_empty());
        let own = others(set, "IAD").unwrap_err();
        assert!(own.contains("backups.store"), "{own}");
        let london = set.replace("IAD", "LON");
        let london = others(&london, "ORD").unwrap_err();
        assert!(london.contains("backups.regions.LON"), "{london}");
    }
}
