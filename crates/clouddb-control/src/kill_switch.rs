//! Ends the process in the middle of an operation, to test crashes. Without the
//! feature `kill-switch`, these functions do nothing.

#![cfg_attr(
    not(feature = "kill-switch"),
    allow(clippy::unnecessary_wraps, reason = "with the feature it can fail")
)]

use std::io;

/// Where in a step.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Moment {
    /// Before the step.
    Before,
    /// The step is done and not recorded.
    Effect,
    /// The step is done and recorded.
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

    /// Names a file that says where to end the process, as `KIND/STEP/MOMENT`;
    /// `*` stands for any part. With ` STOP` appended, the process is stopped
    /// there instead. The process that gets there first renames the file to end
    /// in `.hit` and writes the place into it.
    const FILE: &str = "CLOUDDB_KILL_FILE";
    /// Do every step twice.
    const TWICE: &str = "CLOUDDB_STEPS_TWICE";
    /// Breaks a step, as `KIND/STEP/HOW`: `leak` leaves a directory behind each
    /// time, `fragile` fails when the step is repeated.
    const SABOTAGE: &str = "CLOUDDB_SABOTAGE";
    /// Where a leaking step leaves its directories.
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
        // If renaming fails, another process was first.
        if !matches(place, &here) || fs::rename(&file, &hit).is_err() {
            return;
        }
        let path = PathBuf::from(hit);
        let mut hit = File::create(&path).expect("it was made just now");
        hit.write_all(here.join("/").as_bytes()).expect("it can be written");
        hit.sync_all().expect("it can be synced");
        kill_process(getpid(), signal).expect("it can signal itself");
        // Another thread may get the signal first, and this thread mustn't go
        // on before it. The test removes the report before it lets the process
        // continue.
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
