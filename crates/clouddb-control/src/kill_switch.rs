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

    /// Where to end, as `KIND/STEP/MOMENT`; any part may be `*`.
    const AT: &str = "CLOUDDB_KILL_AT";
    /// A file that is made when the place is reached, which happens once.
    const REPORT: &str = "CLOUDDB_KILL_REPORT";
    /// `STOP` to be held up instead of ended.
    const SIGNAL: &str = "CLOUDDB_KILL_SIGNAL";
    /// Do every step twice.
    const TWICE: &str = "CLOUDDB_STEPS_TWICE";
    /// Break a step, as `KIND/STEP/HOW`: `leak` leaves a directory behind each
    /// time, `fragile` fails when it is done a second time.
    const SABOTAGE: &str = "CLOUDDB_SABOTAGE";
    /// Where a broken step leaves what it leaves behind.
    const LITTER: &str = "CLOUDDB_SABOTAGE_DIR";

    pub(crate) fn reach(kind: &str, step: &str, moment: Moment) {
        let Ok(at) = env::var(AT) else { return };
        let moment = match moment {
            Moment::Before => "before",
            Moment::Effect => "effect",
            Moment::After => "after",
        };
        let here = [kind, step, moment];
        if !matches(&at, &here) {
            return;
        }
        let report = env::var_os(REPORT).expect("a kill needs a report");
        let made = File::create_new(PathBuf::from(report));
        // It was reached before.
        let Ok(mut report) = made else { return };
        report.write_all(here.join("/").as_bytes()).expect("it can be written");
        report.sync_all().expect("it can be synced");
        let held_up = env::var(SIGNAL).is_ok_and(|signal| signal == "STOP");
        let signal = if held_up { Signal::STOP } else { Signal::KILL };
        kill_process(getpid(), signal).expect("it can signal itself");
        if !held_up {
            loop {
                std::thread::park();
            }
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
