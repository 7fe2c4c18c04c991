//! Loop devices: block devices whose contents are a file.

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

/// Where the kernel lists block devices.
const DISKS: &str = "/sys/block";

/// Held while a free device is looked for.
static FINDING: Mutex<()> = Mutex::new(());

/// A device.
#[derive(Debug)]
pub(crate) struct LoopDevice {
    /// Its name, the same to the kernel and in `/dev`.
    name: OsString,
    /// Holds it open, if the kernel would otherwise detach it with its last
    /// user.
    _kept: Option<File>,
}

impl LoopDevice {
    /// Finds the device of a file, or attaches one. A direct device bypasses
    /// the page cache of the disk that holds the file.
    pub(crate) fn attach(image: &Path, is_direct: bool) -> Result<Self, Error> {
        for device in Self::all_of(image)? {
            // A worker attached it and was killed before it mounted it.
            if device.stays()? {
                return Ok(device);
            }
            // It is still mounted in another mount namespace, which copied all
            // mounts when it was made. The kernel doesn't mount the file system
            // again by another device.
            if let Some(kept) = device.kept(image)? {
                return Ok(kept);
            }
        }
        // If two threads find the same free device, one waits for 0.2 s.
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

    /// Holds the device open, if it still is that file's.
    fn kept(self, image: &Path) -> Result<Option<Self>, Error> {
        let path = self.path();
        let file = match File::open(&path) {
            Err(error) if is_gone(&error) => return Ok(None),
            opened => opened.map_err(Error::file("open", &path))?,
        };
        // While it is open, it can't be attached to another file.
        let is_same =
            Self::all_of(image)?.iter().any(|it| it.name == self.name);
        Ok(is_same.then(|| Self { _kept: Some(file), ..self }))
    }

    /// The devices of a file.
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

    /// Whether it bypasses the page cache of the disk that holds its file.
    pub(crate) fn is_direct(&self) -> Result<bool, Error> {
        Ok(self.attribute("dio")?.is_some_and(|value| value == b"1"))
    }

    /// Has the kernel detach it with its last user.
    pub(crate) fn detach(&self) -> Result<(), Error> {
        if self.stays()? {
            run(Command::new("losetup").arg("--detach").arg(self.path()))?;
        }
        Ok(())
    }

    /// Whether it stays attached without a user.
    fn stays(&self) -> Result<bool, Error> {
        Ok(self.attribute("autoclear")?.is_some_and(|value| value == b"0"))
    }

    /// Adapts its size to that of its file.
    pub(crate) fn follow_size(&self) -> Result<(), Error> {
        run(Command::new("losetup").arg("--set-capacity").arg(self.path()))?;
        Ok(())
    }

    /// The file that it is attached to, if any.
    fn disk(&self) -> Result<Option<PathBuf>, Error> {
        let path = self.attribute("backing_file")?;
        Ok(path.map(|path| PathBuf::from(OsString::from_vec(path))))
    }

    /// An attribute that the kernel has for it while it is attached to a file.
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

/// A device may be detached between opening and reading.
fn is_gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
        || error.raw_os_error() == Some(rustix::io::Errno::NODEV.raw_os_error())
}
