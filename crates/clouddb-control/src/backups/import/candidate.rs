//! Which objects make up a backup.

use clouddb_archive::Manifest;
use clouddb_model::{AccountId, BackupId};
use clouddb_objects::{Object, ObjectName};

use crate::backups::objects::{DATA, MANIFEST};

/// A stored backup, as far as the names of its objects tell.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(super) struct Candidate {
    pub(super) account: AccountId,
    pub(super) id: BackupId,
    pub(super) manifest: ObjectName,
    data: ObjectName,
    /// The sizes of both objects in bytes. A replaced object counts as another
    /// candidate.
    sizes: (u64, u64),
}

/// Finds backups among objects in the order of their names: a manifest is
/// followed by the data that the same try stored.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    manifest: Option<Object>,
}

impl Candidates {
    /// The backup that an object completes.
    pub(super) fn next(&mut self, object: Object) -> Option<Candidate> {
        if object.name.as_str().ends_with(MANIFEST) {
            self.manifest = Some(object);
            return None;
        }
        Candidate::of(self.manifest.take()?, object)
    }
}

impl Candidate {
    fn of(manifest: Object, data: Object) -> Option<Self> {
        let mark = manifest.name.as_str().strip_suffix(MANIFEST)?;
        if !data.name.as_str().strip_prefix(mark)?.starts_with(DATA) {
            return None;
        }
        let (account, rest) = mark.split_once('/')?;
        let (id, _) = rest.split_once('.')?;
        Some(Self {
            account: AccountId::new(account),
            id: id.parse().ok()?,
            sizes: (manifest.size, data.size),
            manifest: manifest.name,
            data: data.name,
        })
    }

    /// Whether a manifest describes this backup and its data.
    pub(super) fn is_described_by(&self, manifest: &Manifest) -> bool {
        let data = &manifest.data;
        self.account == manifest.account
            && *self.id.as_uuid() == manifest.backup
            && self.data.as_str() == data.object
            && self.sizes.1 == data.size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "019aa3b0-6bbf-73c9-b0a9-1f5f4d2a4c64";

    fn found(names: &[&str]) -> Vec<String> {
        let mut candidates = Candidates::default();
        let objects = names.iter().map(|name| Object {
            name: ObjectName::new(name.replace("ID", ID)).unwrap(),
            size: 1,
        });
        let found = objects.filter_map(|object| candidates.next(object));
        found
            .map(|found| found.manifest.to_string().replace(ID, "ID"))
            .collect()
    }

    #[test]
    fn a_backup_is_a_manifest_and_its_data() {
        let all = found(&[
            "12/ID.1.manifest",
            "12/ID.1.xbstream.zst.age",
            "12/ID.2.manifest",
            "12/ID.2.xbstream.zst",
            "13/ID.a-1.manifest",
            "13/ID.a-1.xbstream.zst",
        ]);
        let expected =
            ["12/ID.1.manifest", "12/ID.2.manifest", "13/ID.a-1.manifest"];
        assert_eq!(all, expected);
    }

    #[test]
    fn what_is_half_there_or_something_else_is_none() {
        for names in [
            &["12/ID.1.manifest"][..],
            &["12/ID.1.xbstream.zst"],
            &["12/ID.1.manifest", "12/ID.2.xbstream.zst"],
            &["12/ID.1.manifest", "12/ID.1.notes"],
            &["12/ID.1.manifest", "12/ID.1.notes", "12/ID.1.xbstream.zst"],
            &["12/no-id.1.manifest", "12/no-id.1.xbstream.zst"],
            &["ID.1.manifest", "ID.1.xbstream.zst"],
        ] {
            assert!(found(names).is_empty(), "{names:?}");
        }
    }
}
