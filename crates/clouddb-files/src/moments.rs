//! Holds whoever gets to a moment at which a test wants to see what is on the
//! disk. Without the feature `kill-switch` there is nothing here that does
//! anything.

/// What has just got its name, which nobody has waited for.
pub(crate) const NAMED: &str = "named";
/// What has its name on the disk.
pub(crate) const DONE: &str = "done";

#[cfg(not(feature = "kill-switch"))]
mod switch {
    use std::path::Path;

    /// Says what was just done, to a test that wants to know.
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

    /// Names a directory where moments are told while it has a file `wanted`:
    /// as the file `moment`, one after another, each until somebody removes it.
    const DIRECTORY: &str = "CLOUDDB_MOMENTS";
    /// Don't sync what has this in its path before it has its name, which tests
    /// must notice.
    const SABOTAGE: &str = "CLOUDDB_UNSYNCED";
    const LOOK_EVERY: Duration = Duration::from_millis(1);

    static ONE: Mutex<()> = Mutex::new(());

    /// Says what was just done, to a test that wants to know, and waits until it
    /// has seen what that looks like on the disk.
    ///
    /// # Panics
    ///
    /// If the moment can't be told: the test would wait for it in vain.
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
        // Whole, or it would be read in part.
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
