//! Directories for long work, each of which only one attempt of a worker uses.

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

/// Bytes that are read of a file at most. Files that are read whole have far
/// fewer.
const LONGEST_FILE: u64 = 64 * 1024;

/// A directory of an instance that only one claim uses. It belongs to the
/// service; the directories in it belong to the owner.
///
/// It stays when this is dropped. Making a later one of its name removes it.
#[derive(Clone, Debug)]
pub struct Workspace {
    id: InstanceId,
    owner: Owner,
    path: PathBuf,
}

impl LocalPlatform {
    /// Creates a workspace, and removes earlier ones of its name. The directory
    /// of the instance must exist.
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

    /// Creates a workspace in the volume, for the future data of a workload.
    /// Its name must be that of the data.
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

    /// Makes a directory of a workspace the data of a workload, in place of a
    /// copy of the template, once it is on the disk. Removes the workspace.
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

    /// Creates an empty directory in it, and removes an earlier one of that
    /// name.
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

    /// Writes a file in it, for the owner to read.
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

    /// Reads a small text in one of its directories, from the first of `names`
    /// that exists. Follows no link and doesn't block, since the owner may put
    /// any file there.
    pub async fn read(
        &self,
        directory: &'static str,
        names: &'static [&'static str],
    ) -> Result<String, Error> {
        read(self.id, self.path.join(directory), names).await
    }

    /// Doesn't create the parent directory: if that is gone, so is the
    /// instance.
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
        // If none exists, reading the first one fails.
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
