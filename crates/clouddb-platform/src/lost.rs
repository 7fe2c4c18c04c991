//! Instances of which the service has no record, not even of a removal. Their
//! files are set aside, and can be given back.
//!
//! They stay on the file system of all instances, wherever that is, so that
//! setting them aside needs no copy.

use std::{
    fs, io,
    os::unix::fs::{MetadataExt, lchown},
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use clouddb_files::Whole;
use clouddb_model::InstanceId;

use crate::{
    Error, Fence, LocalPlatform, Owner, directories,
    hands::{self, About},
    provision,
    volume::{self, Manner},
};

/// Where they are, in the directory of instances.
pub(crate) const DIRECTORY: &str = "lost";
/// File that says until when they are kept, in the caller's format.
const TERM: &str = "kept-until";
/// File that describes an instance, for an operator who finds its files.
pub const DESCRIPTION: &str = "instance.json";

/// The files of an instance that were set aside.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Lost {
    /// The instance.
    pub id: InstanceId,
    /// When they were set aside, by this machine's clock, in seconds since
    /// 1970.
    pub since: u64,
    /// The directory that holds them.
    pub place: PathBuf,
    /// Until when they are kept, once that is decided.
    pub term: Option<String>,
    /// The contents of [`DESCRIPTION`], if that was written.
    pub description: Option<String>,
    /// The user id of their owner, if instances have users of their own.
    pub owner: Option<u32>,
}

impl LocalPlatform {
    /// Sets the files of an instance aside, and returns where they are, if
    /// there are any. Its server must have ended.
    pub async fn set_aside(
        &self,
        id: InstanceId,
        fence: &impl Fence,
    ) -> Result<Option<PathBuf>, Error> {
        let locked = self.locks.lock(id, fence).await?;
        let (directory, lost) = (self.directory(id), self.lost_directory());
        let (groups, taken) = (self.groups.clone(), self.taken.clone());
        hands::work(id, move || {
            let _locked = locked;
            let place = set_aside(&directory, &lost, id)?;
            // Other instances may take its address and user id meanwhile.
            taken.leave_all(&directory)?;
            if let Some(groups) = groups {
                groups.remove(id)?;
            }
            Ok(place)
        })
        .await
    }

    /// Lists what was set aside, ordered by id and time.
    pub async fn lost(&self) -> Result<Vec<Lost>, Error> {
        let lost = self.lost_directory();
        hands::look(About::Machine, move || list(&lost)).await
    }

    /// Records until when the files are kept.
    pub async fn set_term(
        &self,
        lost: &Lost,
        term: String,
    ) -> Result<(), Error> {
        let file = lost.place.join(TERM);
        hands::look(About::Machine, move || {
            directories::write(&file, &format!("{term}\n"), Owner::Caller)
        })
        .await
    }

    /// Gives the files back to the instance. The owner may differ from the one
    /// before. Fails if the instance has files.
    pub async fn give_back(
        &self,
        lost: &Lost,
        owner: Owner,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let locked = self.locks.lock(lost.id, fence).await?;
        let (directory, volumes) = (self.directory(lost.id), self.volumes);
        let lost = lost.clone();
        hands::work(lost.id, move || {
            let _locked = locked;
            give_back(&lost, &directory, owner, volumes)
        })
        .await
    }

    /// Removes files that were set aside.
    pub async fn remove_lost(
        &self,
        lost: &Lost,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let locked = self.locks.lock(lost.id, fence).await?;
        let place = lost.place.clone();
        hands::work(About::Machine, move || {
            let _locked = locked;
            provision::clear(&place)
        })
        .await
    }

    fn lost_directory(&self) -> PathBuf {
        self.instances.join(DIRECTORY)
    }
}

fn set_aside(
    directory: &Path,
    lost: &Path,
    id: InstanceId,
) -> Result<Option<PathBuf>, Error> {
    if !directories::is_there(directory)? {
        return Ok(None);
    }
    volume::take_down(directory)?;
    directories::ensure(lost, directories::PRIVATE)?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let place = lost.join(format!("{id}.{}", now.as_secs()));
    rename(directory, &place)?;
    Ok(Some(place))
}

/// Fails if the target exists, since an instance's directory isn't empty.
fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    Whole::of(from)
        .and_then(|whole| whole.rename(to))
        .map_err(Error::file("rename", from))
}

fn list(lost: &Path) -> Result<Vec<Lost>, Error> {
    let entries = match fs::read_dir(lost) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(Error::file("read", lost)(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let place = entry.map_err(Error::file("read", lost))?.path();
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let parts = name.split_once('.').and_then(|(id, since)| {
            Some((id.parse().ok()?, since.parse().ok()?))
        });
        let Some((id, since)) = parts else { continue };
        let text = |name: &str| {
            let text = fs::read_to_string(place.join(name)).ok();
            text.map(|text| text.trim().to_owned())
        };
        let (term, description) = (text(TERM), text(DESCRIPTION));
        let owner = owner_of(&place)?;
        found.push(Lost { id, since, place, term, description, owner });
    }
    found.sort_unstable_by_key(|lost| (lost.id, lost.since));
    Ok(found)
}

/// The owner of an instance's directory, which belongs to their group.
fn owner_of(directory: &Path) -> Result<Option<u32>, Error> {
    let found = fs::metadata(directory);
    let found = found.map_err(Error::file("look at", directory))?;
    Ok((found.gid() != found.uid()).then_some(found.gid()))
}

fn give_back(
    lost: &Lost,
    directory: &Path,
    owner: Owner,
    volumes: Manner,
) -> Result<(), Error> {
    if directories::is_there(directory)? {
        let there = io::ErrorKind::AlreadyExists.into();
        return Err(Error::file("give back", directory)(there));
    }
    if let (Some(before), Owner::User(after)) = (lost.owner, owner)
        && before != after
    {
        volume::mount_again(&lost.place, volumes)?;
        hand_over(&lost.place, before, after)?;
    }
    // An operator may have mounted it to look inside.
    volume::take_down(&lost.place)?;
    match fs::remove_file(lost.place.join(TERM)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(Error::file("remove", lost.place.join(TERM))(error));
        }
        _ => {}
    }
    rename(&lost.place, directory)
}

/// Gives the files of one owner to another. Follows no link.
fn hand_over(path: &Path, before: u32, after: u32) -> Result<(), Error> {
    let found = path.symlink_metadata();
    let found = found.map_err(Error::file("look at", path))?;
    if found.is_dir() {
        let entries = fs::read_dir(path).map_err(Error::file("read", path))?;
        for entry in entries {
            let entry = entry.map_err(Error::file("read", path))?;
            hand_over(&entry.path(), before, after)?;
        }
    }
    let user = (found.uid() == before).then_some(after);
    let group = (found.gid() == before).then_some(after);
    if user.is_none() && group.is_none() {
        return Ok(());
    }
    lchown(path, user, group).map_err(Error::file("give away", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_aside_is_listed_and_put_back() {
        let root = tempfile::tempdir().unwrap();
        let (lost, id) = (root.path().join(DIRECTORY), InstanceId::random());
        let directory = root.path().join(id.to_string());
        assert_eq!(list(&lost).unwrap(), []);
        assert_eq!(set_aside(&directory, &lost, id).unwrap(), None);
        fs::create_dir(&directory).unwrap();
        fs::write(directory.join(DESCRIPTION), "{}\n").unwrap();
        let place = set_aside(&directory, &lost, id).unwrap().unwrap();
        assert!(!directory.exists() && place.starts_with(&lost));
        // Other entries there belong to no instance.
        fs::write(lost.join("README"), "").unwrap();
        fs::write(place.join(TERM), "later\n").unwrap();
        let [found] = &list(&lost).unwrap()[..] else { panic!("one") };
        assert_eq!((found.id, &found.place), (id, &place));
        assert_eq!(found.term.as_deref(), Some("later"));
        assert_eq!(found.description.as_deref(), Some("{}"));

        let volumes = Manner::find(
            Some(crate::Volumes::Watched),
            root.path(),
            &slog::Logger::root(slog::Discard, slog::o!()),
        )
        .unwrap();
        fs::create_dir(&directory).unwrap();
        let back = || give_back(found, &directory, Owner::Caller, volumes);
        back().unwrap_err();
        fs::remove_dir(&directory).unwrap();
        back().unwrap();
        assert_eq!(list(&lost).unwrap(), []);
        assert!(directory.join(DESCRIPTION).exists());
        assert!(!directory.join(TERM).exists());
    }
}
