//! Holds a process at moments at which a test wants to look at the disk. Does
//! nothing without the feature `kill-switch`.

/// A file or directory has its name, which may not be on the disk yet.
pub(crate) const NAMED: &str = "named";
/// The name is on the disk.
pub(crate) const DONE: &str = "done";

#[cfg(not(feature = "kill-switch"))]
mod switch {
    use std::path::Path;

    /// Reports what was just done, to a test that wants to know.
    pub fn reach(_: impl FnOnce() -> String) {}

    pub(crate) fn is_sabotaged(_: &Path) -> bool {
        false
    }
}

#[cfg(feature = "kill-switch")]
mod switch {
    use std::{
        env, fs,
        path::{Path, PathBuf},
        sync::{Mutex, PoisonError},
        thread,
        time::Duration,
    };

    /// Names a directory where moments are reported while it has a file
    /// `wanted`: one after another as the file `moment`, each until the test
    /// removes it.
    const DIRECTORY: &str = "CLOUDDB_MOMENTS";
    /// Files with this text in their path aren't synced before they get their
    /// name, which tests must notice.
    const SABOTAGE: &str = "CLOUDDB_UNSYNCED";
    const LOOK_EVERY: Duration = Duration::from_millis(1);

    static ONE: Mutex<()> = Mutex::new(());

    /// Reports what was just done, to a test that wants to know, and waits
    /// until the test has looked at the disk.
    ///
    /// # Panics
    ///
    /// If the moment can't be reported: the test would wait for it in vain.
    pub fn reach(what: impl FnOnce() -> String) {
        let Some(place) = env::var_os(DIRECTORY).map(PathBuf::from) else {
            return;
        };
        let (wanted, moment) = (place.join("wanted"), place.join("moment"));
        let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        if !wanted.exists() {
            return;
        }
        let unfinished = place.join("unfinished");
        // Renamed, so that the test never reads a part of it.
        fs::write(&unfinished, what()).expect("a moment can be told");
        fs::rename(&unfinished, &moment).expect("a moment can be told");
        while moment.exists() {
            thread::sleep(LOOK_EVERY);
        }
    }

    pub(crate) fn is_sabotaged(path: &Path) -> bool {
        let broken = env::var(SABOTAGE).ok();
        let path = path.to_string_lossy();
        broken.is_some_and(|broken| path.contains(&broken))
    }
}

pub(crate) use switch::is_sabotaged;
pub use switch::reach;
