use std::{collections::HashSet, time::Duration};

use tokio::time::{Instant, sleep};

use super::{Beginning, Source};
use crate::{
    Admin, BACKUP_ACCOUNT, Error, GtidPosition, MasterSecret,
    REPLICATION_ACCOUNT, SERVICE_ACCOUNT, configuration::SEEN_AUTHORITY,
    options::server_id, sql,
};

/// How long a replica waits before it connects to its source again.
const CONNECT_AGAIN: Duration = Duration::from_secs(1);
/// How long closing a server waits for writes that are under way. Shorter than
/// the deadline of a call.
const WRITES_END: Duration = Duration::from_secs(3);
/// How long connections that were ended may take to be gone, and how often to
/// look.
const ENDING: Duration = Duration::from_secs(3);
const LOOK_EVERY: Duration = Duration::from_millis(120);
const DISCONNECT: &str = "disconnect customers";

/// The connections of customers, and of clients that are about to log in.
const CUSTOMERS: &str = "FROM information_schema.PROCESSLIST WHERE COMMAND NOT \
     IN ('Daemon', 'Binlog Dump') AND USER NOT IN";

/// Error of a server that can't read its record of its source. It may be
/// damaged after a loss of power, as the server doesn't sync it when it begins
/// to follow.
const UNREADABLE: u16 = 1201;

fn is_unreadable(error: &Error) -> bool {
    error.said().is_some_and(|(code, _)| code == UNREADABLE)
}

/// Proof that its holder may change who writes in a server. The holder has the
/// server's lock, and checked after taking it that it still may act. No other
/// worker has a mandate until this one is given back, or its connection has
/// ended. So a worker that is delayed for longer than it may act changes
/// nothing afterwards.
#[derive(Debug)]
pub struct Mandate<'a> {
    admin: &'a mut Admin,
}

/// Which connections of customers to end.
#[derive(Clone, Copy, Debug)]
enum Which {
    All,
    /// Those with changes that are neither committed nor being rolled back.
    Undecided,
}

impl Which {
    fn condition(self) -> &'static str {
        match self {
            // A killed connection begins nothing any more.
            Self::All => "AND COMMAND <> 'Killed'",
            Self::Undecided => {
                "AND ID IN (SELECT trx_mysql_thread_id FROM \
                 information_schema.INNODB_TRX WHERE trx_rows_modified > 0 \
                 AND trx_state <> 'ROLLING BACK')"
            }
        }
    }
}

impl Admin {
    /// Waits for the lock, and then checks whether the caller may still act.
    /// `None` if it may not. A holder that keeps the lock for longer than any
    /// call takes is stuck, and its connection is ended.
    pub async fn mandate<E: From<Error>>(
        &mut self,
        may_act: impl Future<Output = Result<bool, E>>,
    ) -> Result<Option<Mandate<'_>>, E> {
        self.take_turn_from_anybody().await?;
        if may_act.await? {
            return Ok(Some(Mandate { admin: self }));
        }
        self.end_turn().await?;
        Ok(None)
    }
}

impl Mandate<'_> {
    /// Whether the server refuses writes of customers.
    pub async fn is_read_only(&mut self) -> Result<bool, Error> {
        self.admin.is_read_only().await
    }

    /// Gives the lock back.
    pub async fn end(self) -> Result<(), Error> {
        self.admin.end_turn().await
    }

    /// Makes the server follow another one, whatever it did before. Its own
    /// writes don't count as a source's from then on.
    ///
    /// It receives again what it has received but not applied.
    pub async fn follow(
        &mut self,
        source: &Source,
        secret: &MasterSecret,
        beginning: Beginning<'_>,
    ) -> Result<(), Error> {
        const ACTION: &str = "follow the source";
        self.run(ACTION, "STOP SLAVE").await?;
        self.write_as_replica().await?;
        self.begin(source, beginning).await?;
        let password = secret.password(REPLICATION_ACCOUNT, source.id);
        let change = format!(
            "CHANGE MASTER TO MASTER_HOST = {}, MASTER_PORT = {}, \
             MASTER_USER = {}, MASTER_PASSWORD = {}, MASTER_SSL = 1, \
             MASTER_SSL_CA = {}, MASTER_SSL_VERIFY_SERVER_CERT = 1, \
             MASTER_CONNECT_RETRY = {}, MASTER_USE_GTID = slave_pos, \
             DO_DOMAIN_IDS = (0)",
            sql::literal(&source.address.to_string())?,
            source.port,
            sql::literal(REPLICATION_ACCOUNT)?,
            sql::literal(&password)?,
            sql::literal(SEEN_AUTHORITY)?,
            CONNECT_AGAIN.as_secs(),
        );
        match self.run(ACTION, &change).await {
            // The record isn't needed: a table has the position.
            Err(error) if is_unreadable(&error) => {
                self.run(ACTION, "RESET SLAVE ALL").await?;
                self.run(ACTION, &change).await?;
            }
            said => said?,
        }
        self.run(ACTION, "START SLAVE").await
    }

    /// Sets the position to begin at: in the changes of customers, after those
    /// that the server has; in the own writes of replicas, after all of them.
    /// The binary log with the first of those may be gone, and without a
    /// position for them the source would refuse to send anything.
    async fn begin(
        &mut self,
        source: &Source,
        beginning: Beginning<'_>,
    ) -> Result<(), Error> {
        let replicated = self.admin.global_position("gtid_slave_pos").await?;
        let aside = source.written.clone().of_replicas();
        let following = self.admin.following().await?;
        let is_following = following.is_some();
        let address = source.address.to_string();
        let is_same = following
            .is_some_and(|it| it.address == address && it.port == source.port);
        let server = server_id(source.id);
        // If the source is another one than before, only its present log
        // counts: it may have been created again since this server knew it.
        let known = match beginning {
            _ if is_same => replicated.clone().witnessed_by(server),
            Beginning::Backup(position) if !is_following => {
                let copied = position.clone().witnessed_by(server);
                let kept = copied.clone().within(&source.written);
                if kept.is_empty() { copied } else { kept }
            }
            _ => GtidPosition::default(),
        };
        let others = replicated.clone().witnessed_by(server);
        if is_following && replicated.covers(&aside) && others == known {
            return Ok(());
        }
        let behind = match beginning {
            _ if is_following => replicated,
            Beginning::Backup(position) => position.clone(),
            // A former source begins after its own writes.
            Beginning::Here => {
                self.admin.global_position("gtid_current_pos").await?
            }
        };
        let own = self.admin.written().await?.of_replicas();
        let begin = behind.of_sources().or_later(own).or_later(aside);
        let begin = begin.or_later(known);
        let begin = sql::literal(&begin.to_string())?;
        let begin = format!("SET GLOBAL gtid_slave_pos = {begin}");
        match self.run("say where to begin", begin).await {
            // It has written as a source without being one, so it can't go on.
            // Replication will report that.
            Err(error) if is_following && error.is_refusal() => Ok(()),
            said => said,
        }
    }

    /// Stops following. The server writes as a source from then on. Open
    /// connections would go on writing as to a replica, so they are ended
    /// before the server forgets that it was one.
    pub async fn stop_following(&mut self) -> Result<(), Error> {
        const ACTION: &str = "stop following the source";
        self.run(ACTION, "STOP SLAVE").await?;
        self.write_as_source().await?;
        self.run(ACTION, "RESET SLAVE ALL").await
    }

    /// Stops receiving on a replica, and returns the position that it has
    /// received.
    pub async fn stop_receiving(
        &mut self,
    ) -> Result<Option<GtidPosition>, Error> {
        self.run("stop a replica", "STOP SLAVE IO_THREAD").await?;
        let following = self.admin.following().await?;
        Ok(following.map(|following| following.received))
    }

    /// Closes the server to writes of customers, or opens it. To close it waits
    /// for writes that are under way, including those of the service, which the
    /// server never refuses.
    pub async fn set_read_only(&mut self, closed: bool) -> Result<(), Error> {
        let (action, value) = if closed {
            ("close the server to writes", "ON")
        } else {
            ("open the server for writes", "OFF")
        };
        let patience = WRITES_END.as_secs();
        let wait = format!("SET SESSION lock_wait_timeout = {patience}");
        self.run(action, wait).await?;
        self.run(action, format!("SET GLOBAL read_only = {value}")).await
    }

    /// Closes the server to writes, before another one takes its place. A
    /// closed server refuses every `COMMIT`, but still prepares transactions
    /// (`XA PREPARE`). So connections with uncommitted changes are ended, which
    /// rolls them back.
    pub async fn retire(&mut self) -> Result<(), Error> {
        self.set_read_only(true).await?;
        self.disconnect(Which::Undecided).await
    }

    /// Opens the server to writes of customers, which count as a source's.
    pub async fn take_office(&mut self) -> Result<(), Error> {
        if !self.admin.writes_as_source().await? {
            self.write_as_source().await?;
        }
        self.set_read_only(false).await
    }

    async fn write_as_source(&mut self) -> Result<(), Error> {
        let sources = "SET GLOBAL gtid_domain_id = 0";
        self.run("write as a source", sources).await?;
        self.disconnect(Which::All).await
    }

    /// Makes the server's own writes count as a replica's. Open connections
    /// would go on writing as to a source, so they are ended.
    pub async fn write_as_replica(&mut self) -> Result<(), Error> {
        let is_following = self.admin.following().await?.is_some();
        if is_following && !self.admin.writes_as_source().await? {
            return Ok(());
        }
        // If the caller is killed after this, the domain isn't changed yet, and
        // the next call does it again.
        self.disconnect(Which::All).await?;
        let own = "SET GLOBAL gtid_domain_id = @@GLOBAL.server_id";
        self.run("write as a replica", own).await?;
        // Connections that were opened in between.
        self.disconnect(Which::All).await
    }

    /// Ends connections of customers, and waits until they are gone. New
    /// connections are accepted: they can't begin what the ended ones must not
    /// do.
    async fn disconnect(&mut self, which: Which) -> Result<(), Error> {
        let own = [
            "system user",
            SERVICE_ACCOUNT,
            BACKUP_ACCOUNT,
            REPLICATION_ACCOUNT,
        ];
        let own: Result<Vec<_>, _> =
            own.into_iter().map(sql::literal).collect();
        let (own, condition) = (own?.join(", "), which.condition());
        let find = format!("SELECT ID {CUSTOMERS} ({own}) {condition}");
        let mut ended = HashSet::new();
        // What the server reports about transactions may be 100 ms old, and a
        // connection that is just being made isn't listed yet.
        for pause in [Duration::ZERO, LOOK_EVERY] {
            sleep(pause).await;
            let found: Vec<u64> = self.admin.ask(DISCONNECT, &find).await?;
            for id in found {
                self.admin.end_connection(DISCONNECT, id).await?;
                ended.insert(id);
            }
        }
        let give_up = Instant::now() + ENDING;
        loop {
            let found: Vec<u64> = self.admin.ask(DISCONNECT, &find).await?;
            if !found.iter().any(|id| ended.contains(id)) {
                return Ok(());
            }
            if Instant::now() >= give_up {
                return Err(Error::Lingering);
            }
            sleep(LOOK_EVERY).await;
        }
    }

    async fn run(
        &mut self,
        action: &'static str,
        statement: impl AsRef<str>,
    ) -> Result<(), Error> {
        self.admin.run(action, statement).await
    }
}
