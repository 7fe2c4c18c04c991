//! The logs that customers can have their server write.

use std::path::PathBuf;

use rustix::system::uname;

use crate::Layout;

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
