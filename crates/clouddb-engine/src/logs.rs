//! The logs that customers can have their server write.

use std::path::PathBuf;

use rustix::system::uname;

use crate::Layout;

/// What a server writes when it is started, and of an error.
const STARTED: &str = "Starting MariaDB";
const ERROR: &str = "[ERROR]";
/// What it says at last, which tells nothing.
const ABORTING: &str = "Aborting";

/// A log that a customer switches on and off.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CustomersLog {
    /// Of queries that took long.
    Slow,
    /// Of all queries.
    General,
}

/// Where a log is, and what became of what was in it before.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LogFiles {
    /// What the server writes.
    pub current: PathBuf,
    /// What it may still write, since it was put aside a moment ago.
    pub aside: PathBuf,
    /// What was in it before.
    pub earlier: PathBuf,
}

impl CustomersLog {
    /// All that there are.
    pub const ALL: [Self; 2] = [Self::Slow, Self::General];

    /// What tells a server where it is.
    pub(crate) fn option(self) -> &'static str {
        match self {
            Self::Slow => "slow_query_log_file",
            Self::General => "general_log_file",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Slow => "mariadbd-slow.log",
            Self::General => "mariadbd-general.log",
        }
    }
}

/// What a server said of errors since it was last started, in as many lines at
/// most, the last ones. The moments are left out.
#[must_use]
pub fn last_errors(log: &str, most: usize) -> Vec<&str> {
    let since = log.rfind(STARTED).unwrap_or(0);
    let errors = log[since..].lines().filter_map(|line| {
        let (_, error) = line.split_once(ERROR)?;
        let error = error.trim();
        (!error.is_empty() && error != ABORTING).then_some(error)
    });
    let mut errors: Vec<_> = errors.collect();
    errors.drain(..errors.len().saturating_sub(most));
    errors
}

impl Layout {
    /// Where a log of a customer's is: beside the volume, which is paid for and
    /// which nobody could remove it from, and among what has an end of its own.
    /// A server that can't write a log goes on without.
    #[must_use]
    pub fn customers_log(&self, log: CustomersLog) -> LogFiles {
        let file =
            |end: &str| self.temporary().join(format!("{}{end}", log.name()));
        LogFiles { current: file(""), aside: file(".0"), earlier: file(".1") }
    }

    /// Where they were, in the data directory: a server that was started then
    /// writes there.
    #[must_use]
    pub fn former_customers_logs(&self) -> [PathBuf; 2] {
        let host = uname();
        let host = host.nodename().to_string_lossy();
        // The name of the machine, with another ending if it has one.
        let host = host.rsplit_once('.').map_or(&*host, |(name, _)| name);
        let data = self.data();
        [CustomersLog::Slow.name().to_owned(), format!("{host}.log")]
            .map(|name| data.join(name))
    }

    /// All logs, which may be there or not.
    #[must_use]
    pub fn logs(&self) -> Vec<PathBuf> {
        let own = [self.log(), self.earlier_log()];
        let customers = CustomersLog::ALL.into_iter().flat_map(|log| {
            let LogFiles { current, aside: _, earlier } =
                self.customers_log(log);
            [current, earlier]
        });
        own.into_iter().chain(customers).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "\
2026-11-30  7:44:20 0 [Note] Starting MariaDB 10.11.14 as process 4
2026-11-30  7:44:20 0 [ERROR] earlier
2026-11-30  7:44:23 0 [Note] Starting MariaDB 10.11.14 as process 7
2026-11-30  7:44:23 0 [Warning] not so bad
2026-11-30  7:44:23 0 [ERROR] InnoDB: first
2026-11-30  7:44:23 0 [ERROR] second
2026-11-30  7:44:23 0 [ERROR] Aborting
";

    #[test]
    fn errors_are_those_of_the_last_start() {
        assert_eq!(last_errors(LOG, 5), ["InnoDB: first", "second"]);
        assert_eq!(last_errors(LOG, 1), ["second"]);
        assert!(last_errors("", 5).is_empty());
        // The beginning may be cut off.
        assert_eq!(last_errors("[ERROR] one\nmore", 5), ["one"]);
    }
}
