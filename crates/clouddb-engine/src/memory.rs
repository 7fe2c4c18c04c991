//! How a server divides the memory of its flavor.

use std::{fs, path::Path};

use clouddb_model::Megabytes;
use rustix::system::sysinfo;

use crate::{Admin, Error, Values};

const MEBIBYTE: u64 = 1024 * 1024;
const OVERCOMMIT: &str = "/proc/sys/vm/overcommit_memory";
/// The value if the machine allows no reservation beyond its memory.
const STRICT: &str = "2";

/// The settings of a server that follow from its memory.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct MemorySettings {
    /// The buffer pool, in bytes.
    pub(crate) pool: u64,
    /// The redo log, in bytes.
    pub(crate) redo_log: u64,
    /// The most connections.
    pub(crate) connections: u64,
}

impl MemorySettings {
    pub(crate) fn of(memory: Megabytes) -> Self {
        let pool = buffer_pool(memory);
        Self {
            pool,
            redo_log: (pool / 4).clamp(16 * MEBIBYTE, 512 * MEBIBYTE),
            connections: (memory.0 / 4).clamp(100, 5000).into(),
        }
    }
}

/// Half the memory of small flavors, three fifths of larger ones. The rest is
/// for connections and for what the server needs at any size.
pub(crate) fn buffer_pool(memory: Megabytes) -> u64 {
    let bytes = memory.bytes();
    if memory.0 <= 1024 { bytes / 2 } else { bytes / 5 * 3 }
}

/// The largest buffer pool that a server can reserve address space for. A
/// server that reserves more than the machine has doesn't start, so this is
/// four fifths of that. It is 0 if the machine doesn't overcommit memory.
pub fn reservable() -> Result<Megabytes, Error> {
    let overcommit = fs::read_to_string(OVERCOMMIT)
        .map_err(Error::file("read", Path::new(OVERCOMMIT)))?;
    if overcommit.trim() == STRICT {
        return Ok(Megabytes(0));
    }
    let machine = sysinfo();
    let total = u64::from(machine.mem_unit) * machine.totalram;
    let reservable = total / MEBIBYTE / 5 * 4;
    Ok(Megabytes(u32::try_from(reservable).unwrap_or(u32::MAX)))
}

impl Admin {
    /// Adapts the running server to the memory of a flavor, except for what its
    /// customer has set. Returns whether it uses that: too little room may be
    /// reserved for the buffer pool. A large pool takes longer than other
    /// calls.
    pub async fn use_memory(
        &mut self,
        memory: Megabytes,
        values: &Values,
    ) -> Result<bool, Error> {
        const ACTION: &str = "change the memory of the server";
        let wanted = MemorySettings::of(memory);
        for (variable, value) in [
            ("max_connections", wanted.connections),
            ("innodb_buffer_pool_size", wanted.pool),
        ] {
            if values.contains_key(variable) {
                continue;
            }
            let statement = format!("SET GLOBAL {variable} = {value}");
            self.run(ACTION, statement).await?;
        }
        let query = "SELECT @@GLOBAL.innodb_buffer_pool_size";
        let answer: Vec<u64> = self.ask(ACTION, query).await?;
        let unexpected = Error::Unexpected("innodb_buffer_pool_size");
        let pool = answer.first().copied().ok_or(unexpected)?;
        Ok(is_about(pool, wanted.pool))
    }

    /// Adapts the redo log of the server. This takes seconds, regardless of
    /// size and load: it ends with the server's second checkpoint from now, and
    /// there is at most one each second.
    pub async fn resize_redo_log(
        &mut self,
        memory: Megabytes,
    ) -> Result<(), Error> {
        let size = MemorySettings::of(memory).redo_log;
        let statement = format!("SET GLOBAL innodb_log_file_size = {size}");
        self.run("resize the redo log of the server", statement).await
    }
}

/// Whether a pool has the requested size: servers round it down to chunks of
/// some megabytes.
fn is_about(pool: u64, wanted: u64) -> bool {
    pool.abs_diff(wanted) <= 16 * MEBIBYTE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buffer_pool_leaves_room() {
        assert_eq!(buffer_pool(Megabytes(512)), 256 * MEBIBYTE);
        assert_eq!(buffer_pool(Megabytes(1024)), 512 * MEBIBYTE);
        let four = Megabytes(4096);
        assert!(buffer_pool(four) > four.bytes() / 2);
        assert!(buffer_pool(four) < four.bytes() * 2 / 3);
    }

    #[test]
    fn no_flavor_is_about_another() {
        assert!(is_about(1_287_651_328, buffer_pool(Megabytes(2048))));
        let sizes = [512, 1024, 2048].map(|ram| buffer_pool(Megabytes(ram)));
        assert!(!is_about(sizes[0], sizes[1]));
        assert!(!is_about(sizes[1], sizes[2]));
    }

    #[test]
    fn less_is_reserved_than_the_machine_has() {
        let reservable = reservable().unwrap();
        let strict = fs::read_to_string(OVERCOMMIT).unwrap();
        assert_eq!(reservable == Megabytes(0), strict.trim() == STRICT);
    }
}
