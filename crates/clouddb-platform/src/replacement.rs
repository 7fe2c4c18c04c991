//! Replaces the data of an instance by other data. Where there is room for
//! both, the old data stays until the new data is complete.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clouddb_files::Whole;
use clouddb_model::InstanceId;
use rustix::io::Errno;

use crate::{
    Error, Fence, LocalPlatform, Owner, Workload, Workspace, directories,
    hands, provision, volume,
};

/// Where new data waits, in the directory of an instance, before it gets its
/// place in the volume.
const WAITING: &str = "seeded";

/// Bytes that are free for a second copy of an instance's data.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RoomBeside {
    /// In its volume.
    pub volume: u64,
    /// On the disk that holds the volume.
    pub disk: u64,
}

impl LocalPlatform {
    /// How much room there is for a second copy of an instance's data.
    pub async fn room_beside(
        &self,
        id: InstanceId,
    ) -> Result<RoomBeside, Error> {
        let directory = self.directory(id);
        hands::look(id, move || {
            Ok(RoomBeside {
                volume: volume::free(&volume::of(&directory))?,
                disk: volume::free(&directory)?,
            })
        })
        .await
    }

    /// Replaces the data of a workload by a directory of a workspace in the
    /// volume, atomically where the file system can. Removes the old data, the
    /// workspace, and the contents of the directory `logs`, which belong to the
    /// old data. The process of the workload must have ended.
    pub async fn exchange(
        &self,
        workload: &Workload,
        workspace: Workspace,
        part: &'static str,
        logs: PathBuf,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let part = workspace.path().join(part);
        let locked = self.locks.lock(workload.id, fence).await?;
        let workload = workload.clone();
        hands::work(workload.id, move || {
            let _locked = locked;
            let (_, data) = &workload.template;
            let whole = Whole::of(&part);
            let whole = whole.map_err(Error::file("sync", &part))?;
            clear(&logs, workload.owner)?;
            exchange(whole, &part, data)?;
            provision::remove_unfinished(&workload)
        })
        .await
    }

    /// Keeps a directory of a workspace, outside of the volume, for
    /// [`Self::place_kept`], and removes the workspace.
    pub async fn keep(
        &self,
        workspace: Workspace,
        part: &'static str,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let id = workspace.id();
        let locked = self.locks.lock(id, fence).await?;
        let waiting = self.directory(id).join(WAITING);
        hands::work(id, move || {
            let _locked = locked;
            let part = workspace.path().join(part);
            directories::remove(&waiting)?;
            rename(&part, &waiting)?;
            directories::remove(workspace.path())
        })
        .await
    }

    /// Whether data waits for [`Self::place_kept`].
    pub async fn is_kept(&self, id: InstanceId) -> Result<bool, Error> {
        let waiting = self.directory(id).join(WAITING);
        hands::look(id, move || directories::is_there(&waiting)).await
    }

    /// Copies the waiting data to its place in the volume, which must have no
    /// data yet, and removes the original.
    pub async fn place_kept(
        &self,
        workload: &Workload,
        epoch: i64,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let waiting = self.directory(workload.id).join(WAITING);
        let (_, data) = workload.template.clone();
        let template = (waiting.clone(), data);
        let kept = Workload { template, ..workload.clone() };
        self.prepare(&kept, epoch, fence).await?;
        self.sync(workload.id, fence).await?;
        let locked = self.locks.lock(workload.id, fence).await?;
        hands::work(workload.id, move || {
            let _locked = locked;
            directories::remove(&waiting)
        })
        .await
    }

    /// Removes the data of a workload and the contents of the directory `logs`,
    /// but no other file of the instance. Its process must have ended.
    pub async fn discard_data(
        &self,
        workload: &Workload,
        logs: PathBuf,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let locked = self.locks.lock(workload.id, fence).await?;
        let workload = workload.clone();
        hands::work(workload.id, move || {
            let _locked = locked;
            let (_, data) = &workload.template;
            // Renamed first: half-removed data must not pass for data.
            let going = data.with_extension("0");
            directories::remove(&going)?;
            match fs::rename(data, &going) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(Error::file("rename", data)(error));
                }
                _ => {}
            }
            clear(&logs, workload.owner)?;
            directories::remove(&going)
        })
        .await
    }
}

/// Replaces a directory by an empty one of the owner.
fn clear(directory: &Path, owner: Owner) -> Result<(), Error> {
    directories::remove(directory)?;
    directories::make(directory, directories::PRIVATE)?;
    directories::give(directory, owner)
}

/// Exchanges the names of two directories, atomically where the file system
/// can.
fn exchange(whole: Whole, new: &Path, old: &Path) -> Result<(), Error> {
    let Err(error) = whole.exchange(old) else { return Ok(()) };
    match Errno::from_io_error(&error) {
        Some(Errno::INVAL | Errno::NOSYS) => {}
        _ => return Err(Error::file("rename", new)(error)),
    }
    let aside = PathBuf::from(new).with_extension("before");
    rename(old, &aside)?;
    rename(new, old)
}

/// Renames a file or directory once it is on the disk.
fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    Whole::of(from)
        .and_then(|whole| whole.rename(to))
        .map_err(Error::file("rename", from))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::*;

    #[test]
    fn what_is_new_is_where_the_old_was() {
        let root = tempfile::tempdir().unwrap();
        let (new, old) = (root.path().join("new"), root.path().join("old"));
        for directory in [&new, &old] {
            fs::create_dir(directory).unwrap();
            let name = directory.file_name().and_then(OsStr::to_str).unwrap();
            fs::write(directory.join("name"), name).unwrap();
        }
        exchange(Whole::of(&new).unwrap(), &new, &old).unwrap();
        assert_eq!(fs::read(old.join("name")).unwrap(), b"new");
        assert_eq!(fs::read(new.join("name")).unwrap(), b"old");
    }
}
