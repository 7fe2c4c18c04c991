//! Ends the process in the middle of an operation, for tests of what becomes
//! of it. Without the feature `kill-switch` there is nothing here that does
//! anything.

#![cfg_attr(
    not(feature = "kill-switch"),
    allow(clippy::unnecessary_wraps, reason = "with the feature it can fail")
)]

use std::io;

/// Where in a step.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Moment {
    /// Nothing was done yet.
    Before,
    /// It was done, and nobody knows.
    Effect,
    /// It was done and recorded.
    After,
}

#[cfg(not(feature = "kill-switch"))]
mod switch {
    use super::{Moment, io};

    pub(crate) fn reach(_: &str, _: &str, _: Moment) {}

    pub(crate) fn steps_run_twice() -> bool {
        false
    }

    pub(crate) fn sabotage(_: &str, _: &str) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(feature = "kill-switch")]
mod switch {
    use std::{
        env,
        fs::{self, File},
        io::Write,
        path::PathBuf,
    };

    use rustix::process::{Signal, getpid, kill_process};

    use super::{Moment, io};

    /// Names a file that says where to end, as `KIND/STEP/MOMENT`, of which any
    /// part may be `*`. With ` STOP` behind it the process is held up there
    /// instead. Whoever gets there first renames the file to end in `.hit`, and
    /// writes into it where that was.
    const FILE: &str = "CLOUDDB_KILL_FILE";
    /// Do every step twice.
    const TWICE: &str = "CLOUDDB_STEPS_TWICE";
    /// Break a step, as `KIND/STEP/HOW`: `leak` leaves a directory behind each
    /// time, `fragile` fails when it is done a second time.
    const SABOTAGE: &str = "CLOUDDB_SABOTAGE";
    /// Where a broken step leaves what it leaves behind.
    const LITTER: &str = "CLOUDDB_SABOTAGE_DIR";

    pub(crate) fn reach(kind: &str, step: &str, moment: Moment) {
        let moment = match moment {
            Moment::Before => "before",
            Moment::Effect => "effect",
            Moment::After => "after",
        };
        clouddb_files::reach(|| format!("step {kind}/{step}/{moment}"));
        let Some(file) = env::var_os(FILE).map(PathBuf::from) else { return };
        let Ok(order) = fs::read_to_string(&file) else { return };
        let here = [kind, step, moment];
        let (place, signal) = match order.trim().split_once(' ') {
            Some((place, "STOP")) => (place, Signal::STOP),
            _ => (order.trim(), Signal::KILL),
        };
        let mut hit = file.clone().into_os_string();
        hit.push(".hit");
        // When it can't be renamed, somebody else was first.
        if !matches(place, &here) || fs::rename(&file, &hit).is_err() {
            return;
        }
        let path = PathBuf::from(hit);
        let mut hit = File::create(&path).expect("it was made just now");
        hit.write_all(here.join("/").as_bytes()).expect("it can be written");
        hit.sync_all().expect("it can be synced");
        kill_process(getpid(), signal).expect("it can signal itself");
        // Another thread may get the signal, and this one may do nothing
        // before. Whoever lets the process go on removes the report first.
        while path.exists() {
            std::thread::yield_now();
        }
    }

    pub(crate) fn steps_run_twice() -> bool {
        env::var_os(TWICE).is_some()
    }

    pub(crate) fn sabotage(kind: &str, step: &str) -> io::Result<()> {
        let Ok(place) = env::var(SABOTAGE) else { return Ok(()) };
        let litter = env::var_os(LITTER).expect("litter needs a place");
        let litter = PathBuf::from(litter);
        if matches(&place, &[kind, step, "leak"]) {
            let number = fs::read_dir(&litter)?.count();
            fs::create_dir(litter.join(format!("leak-{number}")))?;
        }
        if matches(&place, &[kind, step, "fragile"]) {
            File::create_new(litter.join("done-once"))?;
        }
        Ok(())
    }

    fn matches(pattern: &str, here: &[&str; 3]) -> bool {
        let mut parts = pattern.split('/');
        let all = here
            .iter()
            .all(|part| parts.next().is_some_and(|p| p == "*" || p == *part));
        all && parts.next().is_none()
    }
}

pub(crate) use switch::{reach, sabotage, steps_run_twice};
