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

/// A kind of database and its versions.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DatastoreKind {
    /// Its name.
    pub name: String,
    /// Its id.
    pub id: Uuid,
    /// The version for requests that don't name one.
    pub default: Datastore,
    /// The versions, the default first.
    pub versions: Vec<Datastore>,
}

/// The namespace of the version ids. Changing it would change all of them.
const NAMESPACE: Uuid =
    Uuid::from_u128(0x6b0e_5d4c_9f0a_4b57_8a3f_2d1c_7e94_b860);

impl Datastore {
    /// The id of the version, the same on every machine.
    #[must_use]
    pub fn version_id(&self) -> Uuid {
        let name = format!("{}/{}", self.kind, self.version);
        Uuid::new_v5(&NAMESPACE, name.as_bytes())
    }

    /// The id of the kind, the same on every machine.
    #[must_use]
    pub fn kind_id(&self) -> Uuid {
        Uuid::new_v5(&NAMESPACE, self.kind.as_bytes())
    }

    /// Whether `kind` is the id of this kind, or its name in any case.
    pub(crate) fn is_of(&self, kind: &str) -> bool {
        self.kind.eq_ignore_ascii_case(kind)
            || kind.parse().ok() == Some(self.kind_id())
    }
}

impl Control {
    /// The kinds of databases.
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

    /// The kind of this id, or of this name in any case.
    pub fn datastore_kind(&self, kind: &str) -> Result<DatastoreKind, Error> {
        let mut kinds = self.datastores().into_iter();
        kinds.find(|it| it.default.is_of(kind)).ok_or_else(|| Error::NotFound {
            kind: "datastore",
            id: kind.to_owned(),
        })
    }

    /// The version of this id or name, of one kind or any.
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

    /// The parameters that can be set for a version.
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

    /// The engine for a kind and a version, each an id or a name; the default
    /// for what isn't given. A part of a version means the newest one that it
    /// fits.
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
