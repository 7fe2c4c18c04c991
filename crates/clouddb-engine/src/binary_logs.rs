//! What a server keeps of its binary log, for replicas that are behind.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::{Admin, Error, options::BINARY_LOG};

/// How many bytes beyond those that are to be kept may stay because somebody
/// reads them: whoever is that far behind isn't hurried.
const BEING_READ: u64 = 2 * BINARY_LOG;
/// What a server says of a connection that it sends its binary log to, once
/// there is nothing more to send.
const UP_TO_DATE: &str =
    "Master has sent all binlog to slave; waiting for more updates";
/// How long to wait for connections to end, and how often to look.
const ENDING: Duration = Duration::from_secs(1);
const LOOK_EVERY: Duration = Duration::from_millis(10);

const PURGE: &str = "remove old binary logs";

/// The binary logs of a server, the oldest first: the name and size of each.
type Logs = Vec<(String, u64)>;

impl Admin {
    /// Removes old binary logs, so that the others have no more bytes than
    /// that. The one in use stays, and those that a replica is reading: but once
    /// they are too many, its connection is ended, and it finds that what it
    /// needs is gone. Says how many were ended.
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

    /// Removes what nobody reads, and says what is left.
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

    /// The connections of replicas that have yet to be sent something.
    async fn slow_readers(&mut self) -> Result<Vec<u64>, Error> {
        let find = format!(
            "SELECT ID FROM information_schema.PROCESSLIST WHERE COMMAND = \
             'Binlog Dump' AND COALESCE(STATE, '') <> '{UP_TO_DATE}'"
        );
        self.ask(PURGE, &find).await
    }

    /// Waits for connections to end, as long as that is worth it: what they
    /// keep is looked at again.
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

/// How many bytes there are without those of the longest one: a transaction is
/// in one log, however long it is, and whoever reads that may get to its end.
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
