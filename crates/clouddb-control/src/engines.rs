//! The versions of MariaDB that instances can run.

use clouddb_engine::{Installation, Template};

use crate::{Datastore, Error, Inner, Instance, datastores::MARIADB};

/// A version of MariaDB, and what its instances start from.
#[derive(Debug)]
pub struct Engine {
    /// The programs.
    pub installation: Installation,
    /// The data directory that instances start from.
    pub template: Template,
}

/// All versions; one of them is the default.
#[derive(Debug)]
pub struct Engines {
    default: Engine,
    others: Vec<Engine>,
}

/// Whether `part` is the beginning of a version, as `10` of `10.11`.
pub(crate) fn is_part_of(part: &str, version: &str) -> bool {
    let rest = version.strip_prefix(part);
    rest.is_some_and(|rest| !part.is_empty() && rest.starts_with('.'))
}

/// Two installations of the same version.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("there are two installations of version {0}")]
pub struct SameVersion(pub String);

impl Engine {
    /// The kind and version of this engine's instances.
    pub(crate) fn datastore(&self) -> Datastore {
        Datastore {
            kind: MARIADB.into(),
            version: self.installation.version().series(),
        }
    }

    /// Whether `version` is this version's id, its name or the name of its
    /// patch.
    pub(crate) fn is(&self, version: &str) -> bool {
        let own = self.datastore();
        version == own.version
            || version == self.installation.version().to_string()
            || version.parse().ok() == Some(own.version_id())
    }
}

impl Engines {
    /// Collects the versions. There may be one of each series.
    pub fn new(
        default: Engine,
        others: Vec<Engine>,
    ) -> Result<Self, SameVersion> {
        let mut seen = vec![default.datastore().version];
        for engine in &others {
            let version = engine.datastore().version;
            if seen.contains(&version) {
                return Err(SameVersion(version));
            }
            seen.push(version);
        }
        Ok(Self { default, others })
    }

    /// The version for requests that don't name one.
    pub(crate) fn default(&self) -> &Engine {
        &self.default
    }

    /// All of them, the default first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Engine> {
        [&self.default].into_iter().chain(&self.others)
    }

    /// The newest version that begins with `part`: `10` means the newest 10.x.
    pub(crate) fn newest(&self, part: &str) -> Option<&Engine> {
        let begins =
            |engine: &&Engine| is_part_of(part, &engine.datastore().version);
        let fitting = self.iter().filter(begins);
        fitting.max_by_key(|engine| *engine.installation.version())
    }

    /// The version of this id or name.
    pub(crate) fn find(&self, version: &str) -> Option<&Engine> {
        self.iter().find(|engine| engine.is(version))
    }
}

impl Inner {
    /// The version of an instance.
    pub(crate) fn engine(&self, instance: &Instance) -> Result<&Engine, Error> {
        let version = &instance.datastore_version;
        let found = self.parts.engines.find(version);
        found.ok_or_else(|| Error::NotInstalled(version.clone()))
    }

    /// The programs of an instance's version.
    pub(crate) fn installation(
        &self,
        instance: &Instance,
    ) -> Result<&Installation, Error> {
        Ok(&self.engine(instance)?.installation)
    }
}

#[cfg(test)]
mod tests {
    use super::is_part_of;

    #[test]
    fn a_part_of_a_version_ends_where_a_number_does() {
        for (part, expected) in [
            ("10", true),
            ("1", false),
            ("", false),
            ("10.", false),
            ("10.1", false),
            ("10.11", false),
        ] {
            assert_eq!(is_part_of(part, "10.11"), expected, "{part:?}");
        }
    }
}
