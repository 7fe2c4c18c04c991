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
