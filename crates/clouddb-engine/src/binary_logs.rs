//! Limits the binary logs that a server keeps for replicas that are behind.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::{Admin, Error, options::BINARY_LOG};

/// How many more bytes may stay while replicas read them: a slow replica isn't
/// hurried before that.
const BEING_READ: u64 = 2 * BINARY_LOG;
/// The state of a connection of a replica that has received the whole binary
/// log.
const UP_TO_DATE: &str =
    "Master has sent all binlog to slave; waiting for more updates";
/// How long to wait for connections to end, and how often to look.
const ENDING: Duration = Duration::from_secs(1);
const LOOK_EVERY: Duration = Duration::from_millis(10);

const PURGE: &str = "remove old binary logs";

/// The binary logs of a server, the oldest first: the name and size of each.
type Logs = Vec<(String, u64)>;

impl Admin {
    /// Removes old binary logs until the rest has at most `most` bytes. Keeps
    /// the log in use, and those that replicas are reading. But if those are
    /// too many, ends the connections of the replicas, which then find that
    /// their logs are gone. Returns how many connections it ended.
    pub async fn purge_binary_logs(
        &mut self,
        most: u64,
    ) -> Result<usize, Error> {
        let left = self.purge(most).await?;
        if without_longest(&left) <= most.saturating_add(BEING_READ) {
            return Ok(0);
        }
        let readers = self.slow_readers().await?;
        for reader in &readers {
            self.end_connection(PURGE, *reader).await?;
        }
        self.have_ended(&readers).await?;
        self.purge(most).await?;
        Ok(readers.len())
    }

    /// Removes logs that no replica reads, and returns the others.
    async fn purge(&mut self, most: u64) -> Result<Logs, Error> {
        let logs = self.binary_logs().await?;
        let mut kept = 0_u64;
        let is_kept = |(_, size): &&(String, u64)| {
            kept = kept.saturating_add(*size);
            kept <= most
        };
        let oldest = logs.iter().rev().take_while(is_kept).last();
        let Some((name, _)) = oldest.or(logs.last()) else { return Ok(logs) };
        let name = crate::sql::literal(name)?;
        self.run(PURGE, format!("PURGE BINARY LOGS TO {name}")).await?;
        self.binary_logs().await
    }

    async fn binary_logs(&mut self) -> Result<Logs, Error> {
        self.ask(PURGE, "SHOW BINARY LOGS").await
    }

    /// The connections of replicas that haven't received everything.
    async fn slow_readers(&mut self) -> Result<Vec<u64>, Error> {
        let find = format!(
            "SELECT ID FROM information_schema.PROCESSLIST WHERE COMMAND = \
             'Binlog Dump' AND COALESCE(STATE, '') <> '{UP_TO_DATE}'"
        );
        self.ask(PURGE, &find).await
    }

    /// Waits for connections to end, but not long: the caller checks the logs
    /// again.
    async fn have_ended(&mut self, readers: &[u64]) -> Result<(), Error> {
        let ids: Vec<String> = readers.iter().map(u64::to_string).collect();
        let count = format!(
            "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE ID IN \
             (0, {})",
            ids.join(", ")
        );
        let give_up = Instant::now() + ENDING;
        while Instant::now() < give_up {
            let left: Vec<u64> = self.ask(PURGE, &count).await?;
            if left == [0] {
                return Ok(());
            }
            sleep(LOOK_EVERY).await;
        }
        Ok(())
    }
}

/// The bytes of all logs but the longest one: a transaction is in one log,
/// however long it is, and a replica that reads it may get to its end.
fn without_longest(logs: &Logs) -> u64 {
    let sizes = || logs.iter().map(|(_, size)| *size);
    let all = sizes().fold(0, u64::saturating_add);
    all - sizes().max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_transaction_is_not_counted() {
        let logs = |sizes: &[u64]| -> Logs {
            sizes.iter().map(|size| (String::new(), *size)).collect()
        };
        assert_eq!(without_longest(&logs(&[])), 0);
        assert_eq!(without_longest(&logs(&[5])), 0);
        assert_eq!(without_longest(&logs(&[1, 9, 2])), 3);
    }
}
