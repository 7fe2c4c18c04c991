//! How the data of an instance makes way for another: not before that is whole,
//! wherever there is room for both.

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

/// Where data waits in the directory of an instance for its place in the volume.
const WAITING: &str = "seeded";

/// What room there is for data beside what an instance has, in bytes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RoomBeside {
    /// In its volume.
    pub volume: u64,
    /// On the disk that the volume is on.
    pub disk: u64,
}

impl LocalPlatform {
    /// What room there is beside the data of an instance.
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

    /// Puts a directory of a workspace in the volume in the place of the data
    /// that a workload has, at once, and removes that, the workspace, and what is
    /// in the directory `logs`, which belongs to that data. Its process must
    /// have ended.
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

    /// Keeps a directory of a workspace outside of the volume until it is put
    /// in its place there, and removes the workspace.
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

    /// Whether there is data that waits for its place in the volume.
    pub async fn is_kept(&self, id: InstanceId) -> Result<bool, Error> {
        let waiting = self.directory(id).join(WAITING);
        hands::look(id, move || directories::is_there(&waiting)).await
    }

    /// Puts what waits into its place in the volume, where nothing may be.
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

    /// Removes the data of a workload and what is in the directory `logs`, and
    /// nothing else of it. Its process must have ended.
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
            // What is half removed is nobody's data.
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

/// Empties a directory that belongs to its owner.
fn clear(directory: &Path, owner: Owner) -> Result<(), Error> {
    directories::remove(directory)?;
    directories::make(directory, directories::PRIVATE)?;
    directories::give(directory, owner)
}

/// Has two directories change their names at once, where the file system can.
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

/// Gives what is whole another name.
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
