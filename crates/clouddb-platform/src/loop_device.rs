//! Loop devices: disks that are files.

use std::{
    ffi::OsString,
    fs::{self, File},
    io,
    os::unix::{ffi::OsStringExt, fs::MetadataExt},
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

use crate::{Error, system::run};

/// Where the kernel tells of its disks.
const DISKS: &str = "/sys/block";

/// Held while one that is free is looked for.
static FINDING: Mutex<()> = Mutex::new(());

/// A device.
#[derive(Debug)]
pub(crate) struct LoopDevice {
    /// Its name, the same to the kernel and in `/dev`.
    name: OsString,
    /// Keeps it, if it would otherwise go with its last user.
    _kept: Option<File>,
}

impl LoopDevice {
    /// Finds the device that a file is the disk of, or makes it one. A direct
    /// one goes around the page cache of the disk that the file is on.
    pub(crate) fn attach(image: &Path, is_direct: bool) -> Result<Self, Error> {
        for device in Self::all_of(image)? {
            // Whoever attached it was ended before it was mounted.
            if device.stays()? {
                return Ok(device);
            }
            // It is still mounted where this process can't see it: whoever made a
            // mount namespace of its own took along all that was mounted then.
            // By another device the kernel mounts no file system again.
            if let Some(kept) = device.kept(image)? {
                return Ok(kept);
            }
        }
        // Who finds one that somebody else has just found waits for 0.2 s.
        let _alone = FINDING.lock().unwrap_or_else(PoisonError::into_inner);
        let direct = if is_direct { "on" } else { "off" };
        let output = run(Command::new("losetup")
            .arg(format!("--direct-io={direct}"))
            .args(["--find", "--show"])
            .arg(image))?;
        let path = PathBuf::from(OsString::from_vec(output));
        let name = path.file_name().unwrap_or_default().to_owned();
        Ok(Self::of(name))
    }

    fn of(name: OsString) -> Self {
        Self { name, _kept: None }
    }

    /// The device as long as it is the disk of that file, if it still is.
    fn kept(self, image: &Path) -> Result<Option<Self>, Error> {
        let path = self.path();
        let file = match File::open(&path) {
            Err(error) if is_gone(&error) => return Ok(None),
            opened => opened.map_err(Error::file("open", &path))?,
        };
        // From here on no other file can take its place.
        let is_same =
            Self::all_of(image)?.iter().any(|it| it.name == self.name);
        Ok(is_same.then(|| Self { _kept: Some(file), ..self }))
    }

    /// The devices that a file is the disk of.
    pub(crate) fn all_of(image: &Path) -> Result<Vec<Self>, Error> {
        let failed = || Error::file("find", image);
        let image = match fs::canonicalize(image) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Vec::new());
            }
            found => found.map_err(failed())?,
        };
        let mut devices = Vec::new();
        let disks = Path::new(DISKS);
        let entries =
            fs::read_dir(disks).map_err(Error::file("read", disks))?;
        for entry in entries {
            let entry = entry.map_err(Error::file("read", disks))?;
            let device = Self::of(entry.file_name());
            if device.disk()?.is_some_and(|disk| disk == image) {
                devices.push(device);
            }
        }
        Ok(devices)
    }

    /// The device of the file system that is mounted there.
    pub(crate) fn mounted_at(at: &Path) -> Result<Self, Error> {
        let metadata = fs::metadata(at).map_err(Error::file("read", at))?;
        let number = metadata.dev();
        let (major, minor) =
            (rustix::fs::major(number), rustix::fs::minor(number));
        let link = PathBuf::from(format!("/sys/dev/block/{major}:{minor}"));
        let target =
            fs::read_link(&link).map_err(Error::file("read", &link))?;
        let name = target.file_name().unwrap_or_default().to_owned();
        Ok(Self::of(name))
    }

    /// Where it can be mounted from.
    pub(crate) fn path(&self) -> PathBuf {
        Path::new("/dev").join(&self.name)
    }

    /// Whether it goes around the page cache of the disk that its file is on.
    pub(crate) fn is_direct(&self) -> Result<bool, Error> {
        Ok(self.attribute("dio")?.is_some_and(|value| value == b"1"))
    }

    /// Has it be there no longer than somebody uses it.
    pub(crate) fn detach(&self) -> Result<(), Error> {
        if self.stays()? {
            run(Command::new("losetup").arg("--detach").arg(self.path()))?;
        }
        Ok(())
    }

    /// Whether it is there although nobody uses it.
    fn stays(&self) -> Result<bool, Error> {
        Ok(self.attribute("autoclear")?.is_some_and(|value| value == b"0"))
    }

    /// Has it be as large as its file has become.
    pub(crate) fn follow_size(&self) -> Result<(), Error> {
        run(Command::new("losetup").arg("--set-capacity").arg(self.path()))?;
        Ok(())
    }

    /// The file that it is, if it is one.
    fn disk(&self) -> Result<Option<PathBuf>, Error> {
        let path = self.attribute("backing_file")?;
        Ok(path.map(|path| PathBuf::from(OsString::from_vec(path))))
    }

    /// What the kernel says of it, as long as it is a file.
    fn attribute(&self, name: &str) -> Result<Option<Vec<u8>>, Error> {
        let path = Path::new(DISKS).join(&self.name).join("loop").join(name);
        match fs::read(&path) {
            Ok(mut value) => {
                value.pop_if(|last| *last == b'\n');
                Ok(Some(value))
            }
            Err(error) if is_gone(&error) => Ok(None),
            Err(error) => Err(Error::file("read", path)(error)),
        }
    }
}

/// What is opened may be gone before it is read.
fn is_gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
        || error.raw_os_error() == Some(rustix::io::Errno::NODEV.raw_os_error())
}
