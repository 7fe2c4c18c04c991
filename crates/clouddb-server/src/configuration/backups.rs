use std::path::PathBuf;

use clouddb_objects::Settings;
use confique::Config;

/// What is kept of instances that their end doesn't take away.
#[derive(Clone, Config, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Backups {
    /// Where backups are: in a directory, as
    /// { kind = "directory", path = "/srv/backups" }, in OpenStack Swift, as
    /// { kind = "swift", … }, or in S3, as { kind = "s3", … }. The default is
    /// the directory backups in the data directory.
    pub store: Option<Settings>,

    /// Whether the data of new backups is encrypted.
    #[config(default = true)]
    pub encrypt: bool,

    /// The file with the key that backups are encrypted with, an identity of
    /// age, and that what is written about them is sealed with. It is made when
    /// it is missing; the default is backup.key in the data directory. Keep a
    /// copy elsewhere: without it no backup can be restored.
    pub key_file: Option<PathBuf>,
}
