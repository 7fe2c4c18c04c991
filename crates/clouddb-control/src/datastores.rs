use clouddb_engine::Parameters;
use uuid::Uuid;

use crate::{Control, Error, Invalid, engines::Engine};

pub(crate) const MARIADB: &str = "mariadb";

/// A kind of database and its version.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Datastore {
    /// The kind.
    pub kind: String,
    /// The version.
    pub version: String,
}

/// A kind of database, and the versions that there are of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DatastoreKind {
    /// Its name.
    pub name: String,
    /// Its id.
    pub id: Uuid,
    /// The version that is meant when nobody says another one.
    pub default: Datastore,
    /// The versions, the default first.
    pub versions: Vec<Datastore>,
}

/// What the ids of versions are made of. Another one would change them all.
const NAMESPACE: Uuid =
    Uuid::from_u128(0x6b0e_5d4c_9f0a_4b57_8a3f_2d1c_7e94_b860);

impl Datastore {
    /// The id of the version: the same wherever there is that version.
    #[must_use]
    pub fn version_id(&self) -> Uuid {
        let name = format!("{}/{}", self.kind, self.version);
        Uuid::new_v5(&NAMESPACE, name.as_bytes())
    }

    /// The id of the kind, likewise.
    #[must_use]
    pub fn kind_id(&self) -> Uuid {
        Uuid::new_v5(&NAMESPACE, self.kind.as_bytes())
    }

    /// Whether a kind's id, or its name in any case, means this one.
    pub(crate) fn is_of(&self, kind: &str) -> bool {
        self.kind.eq_ignore_ascii_case(kind)
            || kind.parse().ok() == Some(self.kind_id())
    }
}

impl Control {
    /// The kinds of databases that there are.
    #[must_use]
    pub fn datastores(&self) -> Vec<DatastoreKind> {
        let engines = &self.inner.parts.engines;
        let default = engines.default().datastore();
        vec![DatastoreKind {
            name: default.kind.clone(),
            id: default.kind_id(),
            versions: engines.iter().map(Engine::datastore).collect(),
            default,
        }]
    }

    /// The kind of that id, or of that name in any case.
    pub fn datastore_kind(&self, kind: &str) -> Result<DatastoreKind, Error> {
        let mut kinds = self.datastores().into_iter();
        kinds.find(|it| it.default.is_of(kind)).ok_or_else(|| Error::NotFound {
            kind: "datastore",
            id: kind.to_owned(),
        })
    }

    /// The version of that id or name, of a kind or of any.
    pub fn datastore_version(
        &self,
        kind: Option<&str>,
        version: &str,
    ) -> Result<Datastore, Error> {
        if let Some(kind) = kind {
            self.datastore_kind(kind)?;
        }
        Ok(self.version(version)?.datastore())
    }

    /// What can be set of a version.
    pub fn parameters(
        &self,
        datastore: &Datastore,
    ) -> Result<&Parameters, Error> {
        Ok(self.version(&datastore.version)?.template.parameters())
    }

    pub(crate) fn version(&self, version: &str) -> Result<&Engine, Error> {
        let found = self.inner.parts.engines.find(version);
        found.ok_or_else(|| Error::NotFound {
            kind: "version",
            id: version.to_owned(),
        })
    }

    /// What is meant by a kind and a version, each an id or a name; what isn't
    /// given is the default. A part of a version means the newest that it fits.
    pub(crate) fn datastore(
        &self,
        kind: Option<&str>,
        version: Option<&str>,
    ) -> Result<&Engine, Invalid> {
        let engines = &self.inner.parts.engines;
        let default = engines.default();
        if let Some(kind) = kind
            && !default.datastore().is_of(kind)
        {
            return Err(Invalid::new(
                "/datastore/type",
                format!("{kind:?} is not one of {MARIADB}"),
            ));
        }
        let Some(version) = version else { return Ok(default) };
        let found = engines.find(version).or_else(|| engines.newest(version));
        found.ok_or_else(|| {
            let all = engines.iter().map(|it| it.datastore().version);
            let all: Vec<String> = all.collect();
            let rule = format!("{version:?} is not one of {}", all.join(", "));
            Invalid::new("/datastore/version", rule)
        })
    }
}
