//! A bank whose books must balance, whatever happens to its database.

use std::{
    fmt::Write as _,
    mem,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use mysql_async::{Conn, Error, prelude::Queryable};
use tokio::{task::JoinHandle, time::sleep};

use crate::{PATIENCE, sql::login};

const ACCOUNTS: u32 = 64;
/// The opening balance of every account.
const OPENING: i64 = 1000;
/// The server's error for a row that exists already.
const DUPLICATE: u16 = 1062;
/// The pause before a failed transfer is tried again.
const PAUSE: Duration = Duration::from_millis(10);
const NO_PANIC: &str = "no holder of the lock panics";

/// A database with accounts, and a journal of the transfers between them.
#[derive(Clone, Debug)]
pub struct Bank {
    /// The host of its server.
    pub host: String,
    /// A user with all rights on the database.
    pub user: String,
    /// The user's password.
    pub password: String,
    /// The name of the database.
    pub database: String,
}

/// Tellers at work. Each makes one transfer after another.
#[derive(Debug)]
pub struct Rush {
    tellers: Vec<Arc<Mutex<Teller>>>,
    tasks: Vec<JoinHandle<()>>,
    is_over: Arc<AtomicBool>,
}

/// The state of a teller.
#[derive(Debug)]
struct Teller {
    /// The number of the last acknowledged transfer.
    acknowledged: u64,
    /// When the current wait began.
    since: Instant,
    longest: Duration,
}

impl Teller {
    fn longest(&self) -> Duration {
        self.longest.max(self.since.elapsed())
    }

    fn acknowledge(&mut self, number: u64) {
        self.acknowledged = number;
        self.longest = self.longest();
        self.since = Instant::now();
    }
}

impl Bank {
    async fn enter(&self) -> Result<Conn, Error> {
        let (user, password) = (&self.user, &self.password);
        login(&self.host, user, password, Some(&self.database)).await
    }

    /// Creates the tables, in an empty database.
    pub async fn found(&self) {
        let mut bank = self.enter().await.expect("the bank lets us in");
        for statement in [
            "CREATE TABLE account (id INT PRIMARY KEY, balance BIGINT)",
            "CREATE TABLE journal (teller INT, number BIGINT, source INT, \
             target INT, amount BIGINT, PRIMARY KEY (teller, number))",
            &format!(
                "INSERT INTO account SELECT seq, {OPENING} \
                 FROM seq_1_to_{ACCOUNTS}"
            ),
        ] {
            bank.query_drop(statement).await.expect("it is founded");
        }
        bank.disconnect().await.expect("it is left");
    }

    /// Starts so many tellers, which work until they are stopped.
    #[must_use]
    pub fn open(&self, tellers: u32) -> Rush {
        let is_over = Arc::new(AtomicBool::new(false));
        let (mut all, mut tasks) = (Vec::new(), Vec::new());
        for id in 0..tellers {
            let teller = Arc::new(Mutex::new(Teller {
                acknowledged: 0,
                since: Instant::now(),
                longest: Duration::ZERO,
            }));
            all.push(Arc::clone(&teller));
            let (bank, is_over) = (self.clone(), Arc::clone(&is_over));
            tasks.push(tokio::spawn(async move {
                bank.serve(id, &teller, &is_over).await;
            }));
        }
        Rush { tellers: all, tasks, is_over }
    }

    async fn serve(
        &self,
        id: u32,
        teller: &Mutex<Teller>,
        is_over: &AtomicBool,
    ) {
        let mut bank = None;
        let mut number = 1;
        while !is_over.load(Ordering::Relaxed) {
            match self.transfer(&mut bank, id, number).await {
                Ok(()) => {
                    lock(teller).acknowledge(number);
                    number += 1;
                }
                // The server may have gone, or another teller was faster.
                // Closing the connection rolls back its transaction.
                Err(error) => {
                    bank = None;
                    let waited = lock(teller).since.elapsed();
                    assert!(waited < PATIENCE, "no transfer: {error}");
                    sleep(PAUSE).await;
                }
            }
        }
    }

    /// Makes a transfer. An earlier try may have succeeded: a lost connection
    /// loses the answer, too.
    async fn transfer(
        &self,
        bank: &mut Option<Conn>,
        teller: u32,
        number: u64,
    ) -> Result<(), Error> {
        let conn = match bank {
            Some(conn) => conn,
            None => bank.insert(self.enter().await?),
        };
        conn.query_drop("BEGIN").await?;
        let (source, target, amount) = order(teller, number);
        let journal = format!(
            "INSERT INTO journal VALUES \
             ({teller}, {number}, {source}, {target}, {amount})"
        );
        match conn.query_drop(journal).await {
            Err(Error::Server(error)) if error.code == DUPLICATE => {
                return conn.query_drop("ROLLBACK").await;
            }
            outcome => outcome?,
        }
        // Always in the same order, which prevents deadlocks.
        let mut changes = [(source, -amount), (target, amount)];
        changes.sort_unstable();
        for (account, amount) in changes {
            let change = format!(
                "UPDATE account SET balance = balance + {amount} \
                 WHERE id = {account}"
            );
            conn.query_drop(change).await?;
        }
        conn.query_drop("COMMIT").await
    }

    /// The number of each teller's last transfer.
    pub async fn last(&self) -> Vec<u64> {
        let mut bank = self.enter().await.expect("the bank lets us in");
        let last =
            "SELECT MAX(number) FROM journal GROUP BY teller ORDER BY teller";
        let last: Vec<u64> =
            bank.query(last).await.expect("the journal can be read");
        bank.disconnect().await.expect("it is left");
        last
    }

    /// Checks the books, and returns what is wrong; nothing, if they show one
    /// moment and have at least the first `at_least` transfers of each teller.
    pub async fn audit(&self, at_least: &[u64]) -> String {
        let mut bank = self.enter().await.expect("the bank lets us in");
        let mut wrong = String::new();
        let mut note = |text: String| {
            writeln!(wrong, "{text}").expect("a String takes text");
        };
        let total: Option<i64> = bank
            .query_first("SELECT CAST(SUM(balance) AS INT) FROM account")
            .await
            .expect("balances can be read");
        let opening = i64::from(ACCOUNTS) * OPENING;
        if total != Some(opening) {
            note(format!("all have {total:?} and not {opening}"));
        }
        let accounts: Vec<(u32, i64, i64)> =
            bank.query(MOVED).await.expect("the journal can be read");
        for (account, has, moved) in accounts {
            let should = OPENING + moved;
            if has != should {
                note(format!("account {account} has {has}, not {should}"));
            }
        }
        let tellers: Vec<(u32, u64, u64)> =
            bank.query(TELLERS).await.expect("the journal can be read");
        for (teller, count, last) in &tellers {
            if count != last {
                note(format!("teller {teller} has {count} of {last}"));
            }
        }
        for (teller, least) in (0..).zip(at_least) {
            let found = tellers.iter().find(|found| found.0 == teller);
            let last = found.map_or(0, |found| found.2);
            if last < *least {
                note(format!("teller {teller} ends at {last}, not {least}"));
            }
        }
        bank.disconnect().await.expect("it is left");
        wrong
    }
}

/// The opening and the sum of the journal's transfers for each account.
const MOVED: &str = "SELECT id, balance, CAST(COALESCE(SUM(amount), 0) AS INT) \
    FROM account LEFT JOIN (SELECT target AS moved, amount FROM journal \
    UNION ALL SELECT source, -amount FROM journal) AS both_ways \
    ON moved = id GROUP BY id";
/// The number of transfers of each teller, and the number of the last one.
const TELLERS: &str = "SELECT teller, COUNT(*), MAX(number) FROM journal \
    GROUP BY teller";

/// The source, the target and the amount of a transfer, pseudo-random but
/// determined by its number.
fn order(teller: u32, number: u64) -> (u32, u32, i64) {
    let mut dice = u64::from(teller).wrapping_add(number << 16);
    let mut roll = |sides: u32| {
        dice = dice.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = dice;
        for shift in [30, 27] {
            mixed =
                (mixed ^ (mixed >> shift)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        }
        let rest = (mixed >> 33) % u64::from(sides);
        u32::try_from(rest).expect("it is less than the sides")
    };
    let source = roll(ACCOUNTS);
    let target = (source + 1 + roll(ACCOUNTS - 1)) % ACCOUNTS;
    (source + 1, target + 1, i64::from(roll(100)) + 1)
}

impl Rush {
    /// The number of acknowledged transfers of each teller.
    #[must_use]
    pub fn acknowledged(&self) -> Vec<u64> {
        let all = self.tellers.iter();
        all.map(|teller| lock(teller).acknowledged).collect()
    }

    /// The longest wait of any teller since the last call, including present
    /// waits.
    #[must_use]
    pub fn longest_pause(&self) -> Duration {
        let mut longest = Duration::ZERO;
        for teller in &self.tellers {
            let mut teller = lock(teller);
            longest = longest.max(teller.longest());
            teller.longest = Duration::ZERO;
        }
        longest
    }

    /// Stops the tellers, and returns the acknowledged transfers.
    pub async fn stop(mut self) -> Vec<u64> {
        self.is_over.store(true, Ordering::Relaxed);
        for task in mem::take(&mut self.tasks) {
            task.await.expect("a teller has no trouble");
        }
        self.acknowledged()
    }
}

impl Drop for Rush {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

fn lock(teller: &Mutex<Teller>) -> MutexGuard<'_, Teller> {
    teller.lock().expect(NO_PANIC)
}
