use uuid::Uuid;

use crate::{Control, Invalid};

const MARIADB: &str = "mariadb";

/// A kind of database and its version.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Datastore {
    /// The kind.
    pub kind: String,
    /// The version.
    pub version: String,
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
}

impl Control {
    /// The datastore that is meant by a kind, in any case, and a version; what
    /// isn't given is the default.
    pub(crate) fn datastore(
        &self,
        kind: Option<&str>,
        version: Option<&str>,
    ) -> Result<Datastore, Invalid> {
        let installed = self.inner.parts.installation.version();
        let series = installed.series();
        if let Some(kind) = kind
            && !kind.eq_ignore_ascii_case(MARIADB)
        {
            return Err(Invalid::new(
                "/datastore/type",
                format!("{kind:?} is not one of {MARIADB}"),
            ));
        }
        if let Some(version) = version
            && version != series
            && version != installed.to_string()
        {
            return Err(Invalid::new(
                "/datastore/version",
                format!("{version:?} is not one of {series}"),
            ));
        }
        Ok(Datastore { kind: MARIADB.into(), version: series })
    }
}
