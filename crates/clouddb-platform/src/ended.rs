//! Keeps the end of the log of servers that ended during their start.
//!
//! A log is removed with its instance. Without this, deleting an instance that
//! was never built would also remove the explanation.

use std::{
    fs,
    io::{Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    time::SystemTime,
};

use clouddb_model::InstanceId;

use crate::{
    Error, LocalPlatform, Owner, directories,
    hands::{self, About},
    logs,
};

/// Where the ends of logs are, in the directory of instances.
pub(crate) const DIRECTORY: &str = "ended";
/// Bytes that are kept of a log, and the number of instances.
const LENGTH: u64 = 64 << 10;
const MOST: usize = 64;

impl LocalPlatform {
    /// Reads the end of a log of an instance, and keeps it in a file of its own
    /// that outlives the instance. The latest 64 are kept.
    pub async fn keep_end_of_log(
        &self,
        id: InstanceId,
        owner: Owner,
        log: &Path,
    ) -> Result<String, Error> {
        let (directory, log) = (self.directory(id), log.to_owned());
        let end = hands::look(id, move || end_of(&directory, &log, owner));
        let end = end.await?;
        let kept = self.instances.join(DIRECTORY);
        let text = end.clone();
        hands::look(About::Machine, move || {
            keep(&kept, &format!("{id}.log"), &text)
        })
        .await?;
        Ok(end)
    }
}

fn end_of(directory: &Path, log: &Path, owner: Owner) -> Result<String, Error> {
    let Some((mut file, length)) = logs::open(directory, log, owner)? else {
        return Ok(String::new());
    };
    let mut end = Vec::new();
    file.seek(SeekFrom::Start(length.saturating_sub(LENGTH)))
        .and_then(|_| file.take(LENGTH).read_to_end(&mut end))
        .map_err(Error::file("read", log))?;
    Ok(String::from_utf8_lossy(&end).into_owned())
}

fn keep(directory: &Path, name: &str, text: &str) -> Result<(), Error> {
    directories::ensure(directory, directories::PRIVATE)?;
    let path = directory.join(name);
    clouddb_files::write(&path, text.as_bytes())
        .map_err(Error::file("write", path))?;
    let mut all = kept(directory)?;
    all.sort();
    let old = all.len().saturating_sub(MOST);
    all.drain(..old).try_for_each(|(_, path)| directories::remove_file(&path))
}

/// The kept files, with the times of their last change.
fn kept(directory: &Path) -> Result<Vec<(SystemTime, PathBuf)>, Error> {
    let failed = |error| Error::file("read", directory)(error);
    let entries = fs::read_dir(directory).map_err(failed)?;
    let entries = entries.map(|entry| {
        let entry = entry?;
        Ok((entry.metadata()?.modified()?, entry.path()))
    });
    entries.collect::<Result<_, _>>().map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_log_is_kept_and_the_oldest_one_isnt() {
        let root = tempfile::tempdir().unwrap();
        let log = root.path().join("log");
        let lines = "line\n".repeat(20_000);
        fs::write(&log, format!("{lines}last\n")).unwrap();
        let end = end_of(root.path(), &log, Owner::Caller).unwrap();
        assert_eq!(end.len(), 64 << 10);
        assert!(end.ends_with("line\nlast\n"));
        let gone = root.path().join("gone");
        assert_eq!(end_of(root.path(), &gone, Owner::Caller).unwrap(), "");

        let kept = root.path().join("ended");
        let since = SystemTime::now() - std::time::Duration::from_hours(1);
        keep(&kept, "first", "first").unwrap();
        let first = fs::File::options().write(true).open(kept.join("first"));
        first.unwrap().set_modified(since).unwrap();
        for number in 0..MOST {
            assert!(kept.join("first").exists(), "{number}");
            keep(&kept, &number.to_string(), &end).unwrap();
        }
        assert!(!kept.join("first").exists());
        assert_eq!(fs::read_dir(&kept).unwrap().count(), MOST);
        assert_eq!(fs::read_to_string(kept.join("0")).unwrap(), end);
    }
}
