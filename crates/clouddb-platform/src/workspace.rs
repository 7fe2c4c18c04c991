//! Directories for what takes long: nobody but one try of a worker knows them.

use std::{
    ffi::OsStr,
    fs::{self, File},
    io::Read,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use clouddb_model::InstanceId;
use rustix::fs::OFlags;

use crate::{
    Error, Fence, LocalPlatform, Owner, Workload, directories, hands, provision,
};

/// Much more than any file has that is read whole.
const LONGEST_FILE: u64 = 64 * 1024;

/// A directory of an instance that only one claim knows. It isn't its owner's,
/// but the directories in it are.
///
/// It stays when this is dropped, and goes when a later one of its name is made.
#[derive(Clone, Debug)]
pub struct Workspace {
    id: InstanceId,
    owner: Owner,
    path: PathBuf,
}

impl LocalPlatform {
    /// Makes a workspace, and removes those of the same name. The directory of
    /// the instance must be there.
    pub async fn workspace(
        &self,
        id: InstanceId,
        owner: Owner,
        name: &'static str,
        epoch: i64,
        fence: &impl Fence,
    ) -> Result<Workspace, Error> {
        let place = self.directory(id);
        self.workspace_in(place, id, owner, name, epoch, fence).await
    }

    /// The same in the volume, for what becomes a workload's data. Its name
    /// must be that of the data.
    pub async fn workspace_for_data(
        &self,
        id: InstanceId,
        owner: Owner,
        name: &'static str,
        epoch: i64,
        fence: &impl Fence,
    ) -> Result<Workspace, Error> {
        let place = self.volume(id);
        self.workspace_in(place, id, owner, name, epoch, fence).await
    }

    async fn workspace_in(
        &self,
        directory: PathBuf,
        id: InstanceId,
        owner: Owner,
        name: &'static str,
        epoch: i64,
        fence: &impl Fence,
    ) -> Result<Workspace, Error> {
        let path = directory.join(format!("{name}.{epoch}"));
        let workspace = Workspace { id, owner, path };
        let made = workspace.clone();
        let locked = self.locks.lock(id, fence).await?;
        hands::work(id, move || {
            let _locked = locked;
            provision::remove_tries(&directory, OsStr::new(name))?;
            made.make()
        })
        .await?;
        Ok(workspace)
    }

    /// Makes a directory of a workspace the one that is otherwise made from the
    /// template, once all that is in it is on the disk, and removes the workspace.
    pub async fn adopt(
        &self,
        workload: &Workload,
        workspace: Workspace,
        part: &'static str,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let part = workspace.path.join(part);
        let part =
            hands::work(workload.id, move || provision::complete(part)).await?;
        let locked = self.locks.lock(workload.id, fence).await?;
        let workload = workload.clone();
        hands::work(workload.id, move || {
            let _locked = locked;
            provision::adopt_part(&workload, part)
        })
        .await
    }

    /// Reads a small text in a directory in the volume of an instance, as
    /// [`Workspace::read`] does.
    pub async fn read(
        &self,
        id: InstanceId,
        directory: &'static str,
        names: &'static [&'static str],
    ) -> Result<String, Error> {
        read(id, self.volume(id).join(directory), names).await
    }

    /// Removes a workspace.
    pub async fn discard(
        &self,
        workspace: Workspace,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let locked = self.locks.lock(workspace.id, fence).await?;
        hands::work(workspace.id, move || {
            let _locked = locked;
            directories::remove(&workspace.path)
        })
        .await
    }
}

impl Workspace {
    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The instance that it is for.
    #[must_use]
    pub fn id(&self) -> InstanceId {
        self.id
    }

    /// Makes an empty directory in it, in place of one that has the name.
    pub async fn directory(
        &self,
        name: &'static str,
    ) -> Result<PathBuf, Error> {
        let (path, owner) = (self.path.join(name), self.owner);
        hands::work(self.id, move || {
            directories::remove(&path)?;
            directories::make(&path, directories::PRIVATE)?;
            directories::give(&path, owner)?;
            Ok(path)
        })
        .await
    }

    /// Writes a file in it that the owner reads.
    pub async fn write(
        &self,
        name: &'static str,
        contents: String,
    ) -> Result<(), Error> {
        let (path, owner) = (self.path.join(name), self.owner);
        hands::work(self.id, move || {
            directories::write(&path, &contents, owner)
        })
        .await
    }

    /// Removes a directory in it, if it is there.
    pub async fn remove(&self, name: &'static str) -> Result<(), Error> {
        let path = self.path.join(name);
        hands::work(self.id, move || directories::remove(&path)).await
    }

    /// Reads a small text that lies in a directory in it, under the first of
    /// some names that is there. The owner may have put there what they like:
    /// no link is followed and nothing waited for.
    pub async fn read(
        &self,
        directory: &'static str,
        names: &'static [&'static str],
    ) -> Result<String, Error> {
        read(self.id, self.path.join(directory), names).await
    }

    /// Its directory isn't made: when that is gone, so is the instance.
    fn make(&self) -> Result<(), Error> {
        directories::make(&self.path, directories::SHOWN)?;
        directories::show(&self.path, self.owner)
    }
}

async fn read(
    id: InstanceId,
    directory: PathBuf,
    names: &'static [&'static str],
) -> Result<String, Error> {
    hands::work(id, move || {
        let mut paths = names.iter().map(|name| directory.join(name));
        let is_there = |path: &PathBuf| path.symlink_metadata().is_ok();
        // If there is none, reading says so.
        let path = paths.clone().find(is_there).or_else(|| paths.next());
        let path = path.unwrap_or(directory);
        let mut text = String::new();
        let read = open(&path)
            .and_then(|file| file.take(LONGEST_FILE).read_to_string(&mut text));
        read.map_err(Error::file("read", path))?;
        Ok(text)
    })
    .await
}

fn open(path: &Path) -> std::io::Result<File> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let file = fs::OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(path)?;
    if !file.metadata()?.is_file() {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    Ok(file)
}
