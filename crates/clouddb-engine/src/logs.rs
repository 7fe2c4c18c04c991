//! The logs that customers can switch on.

use std::path::PathBuf;

use rustix::system::uname;

use crate::Layout;

/// Texts in the log at a server's start, and of an error.
const STARTED: &str = "Starting MariaDB";
const ERROR: &str = "[ERROR]";
/// The last error, which explains nothing.
const ABORTING: &str = "Aborting";

/// A log that a customer switches on and off.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CustomersLog {
    /// The log of slow queries.
    Slow,
    /// The log of all queries.
    General,
}

/// The files of a log and its earlier parts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LogFiles {
    /// The file that the server writes.
    pub current: PathBuf,
    /// The file that was moved aside a moment ago. The server may still write
    /// it.
    pub aside: PathBuf,
    /// The earlier part.
    pub earlier: PathBuf,
}

impl CustomersLog {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Slow, Self::General];

    /// The option with the path of the log.
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

/// The errors in a server's log since its last start, without timestamps: the
/// last `most` lines.
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
    /// Where a customer's log is. It isn't in the volume, which the customer
    /// pays for and couldn't remove it from, but in the file system for
    /// temporary files, which has a size of its own. A server that can't write
    /// a log goes on without.
    #[must_use]
    pub fn customers_log(&self, log: CustomersLog) -> LogFiles {
        let file =
            |end: &str| self.temporary().join(format!("{}{end}", log.name()));
        LogFiles { current: file(""), aside: file(".0"), earlier: file(".1") }
    }

    /// Where earlier versions had them, in the data directory. A server that
    /// was started before still writes there.
    #[must_use]
    pub fn former_customers_logs(&self) -> [PathBuf; 2] {
        let host = uname();
        let host = host.nodename().to_string_lossy();
        // The server takes the name of the machine, and replaces its ending.
        let host = host.rsplit_once('.').map_or(&*host, |(name, _)| name);
        let data = self.data();
        [CustomersLog::Slow.name().to_owned(), format!("{host}.log")]
            .map(|name| data.join(name))
    }

    /// All logs, each of which may be missing.
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
