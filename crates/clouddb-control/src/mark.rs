//! Tells whether the store is the one that the data directory has seen.
//!
//! The store counts generations, and the directory keeps the greatest number
//! that it has seen. A restored copy of the store, or a lagging database server
//! that replaced another one, has a smaller number.

use std::{
    fs::{self, File},
    io,
    path::PathBuf,
};

use clouddb_store::Transaction;
use slog::error;
use tokio::task::spawn_blocking;

use crate::{Error, Inner, Parts};

/// The newest generation of the store that a data directory has seen.
#[derive(Clone, Debug)]
pub struct Mark {
    file: PathBuf,
}

impl Mark {
    /// The mark in this file. The first write creates the file.
    #[must_use]
    pub fn of(file: PathBuf) -> Self {
        Self { file }
    }

    /// The generation that was written last; 0 if none was.
    pub fn read(&self) -> io::Result<i64> {
        match fs::read_to_string(&self.file) {
            Ok(text) => text.trim().parse().map_err(io::Error::other),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(error),
        }
    }

    /// Writes a generation of the store, unless the file has a greater one.
    /// Returns when it is on the disk.
    pub fn raise(&self, to: i64) -> io::Result<()> {
        if self.read()? >= to {
            return Ok(());
        }
        // Only one process writes at a time.
        let lock = File::create(self.file.with_extension("lock"))?;
        lock.lock()?;
        if self.read()? >= to {
            return Ok(());
        }
        clouddb_files::write(&self.file, format!("{to}\n").as_bytes())
    }
}

/// Fails if the store is older than what the data directory has seen. Returns
/// the store's generation; `None` if the store doesn't know the directory.
pub(crate) async fn compare(parts: &Parts) -> Result<Option<i64>, Error> {
    let seen = read(&parts.mark).await?;
    match parts.store.generation(parts.cell).await? {
        Some(has) if has < seen => Err(Error::OlderStore { has, seen }),
        has => Ok(has),
    }
}

pub(crate) async fn read(mark: &Mark) -> Result<i64, Error> {
    let mark = mark.clone();
    blocking(move || mark.read()).await
}

async fn raise(mark: &Mark, to: i64) -> Result<(), Error> {
    let mark = mark.clone();
    blocking(move || mark.raise(to)).await
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Error> {
    let done = spawn_blocking(work).await;
    done.map_err(io::Error::from).flatten().map_err(Error::Mark)
}

impl Inner {
    /// Checks that the store is the right one, and records its generation in
    /// the data directory. To be called before acting for the store. If the
    /// store is older, the service ends.
    pub(crate) async fn trust_store(&self) -> Result<(), Error> {
        let parts = &self.parts;
        let outcome = async {
            match compare(parts).await? {
                Some(has) => raise(&parts.mark, has).await,
                None => Err(Error::ForeignDirectory),
            }
        };
        self.notice(outcome.await)
    }

    /// Advances the generation of the store and the directory. Copies of the
    /// store that were made before count as older from then on.
    pub(crate) async fn advance(&self) -> Result<(), Error> {
        let parts = &self.parts;
        let outcome = async {
            let mut transaction = parts.store.begin().await?;
            let has = transaction.advance_cell(parts.cell, 0).await?;
            self.require_newest(has).await?;
            transaction.commit().await?;
            // The store first: it may be ahead of the directory, never behind.
            raise(&parts.mark, has).await
        };
        self.notice(outcome.await)
    }

    /// Checks a store whose generation was advanced in this transaction, which
    /// holds the cell and isn't committed yet.
    pub(crate) async fn require_newest_in(
        &self,
        transaction: &mut Transaction,
    ) -> Result<(), Error> {
        let has = transaction.generation(self.parts.cell).await?;
        let outcome = self.require_newest(has).await;
        self.notice(outcome)
    }

    async fn require_newest(&self, has: i64) -> Result<(), Error> {
        let seen = read(&self.parts.mark).await?;
        if has <= seen {
            return Err(Error::OlderStore { has: has - 1, seen });
        }
        Ok(())
    }

    fn notice<T>(&self, outcome: Result<T, Error>) -> Result<T, Error> {
        if let Err(failure @ Error::OlderStore { .. }) = &outcome {
            error!(self.log, "the service ends"; "cause" => failure.to_string());
            self.outdated.cancel();
            self.stopping.cancel();
        }
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_never_lowered() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("generation");
        let mark = Mark::of(file.clone());
        assert_eq!(mark.read().unwrap(), 0);
        for (to, then) in [(3, 3), (2, 3), (7, 7)] {
            mark.raise(to).unwrap();
            assert_eq!(Mark::of(file.clone()).read().unwrap(), then);
        }
        // An unreadable mark doesn't count as none.
        fs::write(&file, "seven").unwrap();
        mark.read().unwrap_err();
        mark.raise(9).unwrap_err();
    }

    #[test]
    fn of_those_that_write_at_the_same_time_the_greatest_stays() {
        let directory = tempfile::tempdir().unwrap();
        let mark = Mark::of(directory.path().join("generation"));
        std::thread::scope(|scope| {
            for first in 0..4 {
                let mark = mark.clone();
                scope.spawn(move || {
                    (0..25).for_each(|n| mark.raise(first + 4 * n).unwrap());
                });
            }
        });
        assert_eq!(mark.read().unwrap(), 99);
    }
}
