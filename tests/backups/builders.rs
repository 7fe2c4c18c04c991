//! A client that creates, changes and drops tables of a bank without a pause.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering},
};

use mysql_async::prelude::Queryable;
use tokio::task::JoinHandle;

use crate::world::World;

/// The statements of a round.
const ROUND: [&str; 10] = [
    "CREATE TABLE site (id INT AUTO_INCREMENT PRIMARY KEY, note TEXT)",
    "INSERT INTO site (note) SELECT SHA2(seq, 512) FROM seq_1_to_500",
    "ALTER TABLE site ADD COLUMN floor INT NOT NULL DEFAULT 1, \
     ALGORITHM = INSTANT",
    "ALTER TABLE site ADD INDEX (note(9)), ALGORITHM = INPLACE",
    "ALTER TABLE site MODIFY floor BIGINT, ALGORITHM = COPY",
    "RENAME TABLE site TO house",
    "CREATE TABLE garage ENGINE = Aria SELECT * FROM house",
    "TRUNCATE TABLE house",
    "OPTIMIZE TABLE garage",
    "DROP TABLE house, garage",
];

pub(crate) struct Builder {
    rounds: Arc<AtomicU64>,
    is_over: Arc<AtomicBool>,
    task: JoinHandle<()>,
}

impl Builder {
    pub(crate) async fn of(world: &World) -> Self {
        let mut ada = world.ada().await;
        let rounds = Arc::new(AtomicU64::new(0));
        let is_over = Arc::new(AtomicBool::new(false));
        let (count, end) = (Arc::clone(&rounds), Arc::clone(&is_over));
        let task = tokio::spawn(async move {
            while !end.load(Ordering::Relaxed) {
                for statement in ROUND {
                    ada.query_drop(statement).await.expect(statement);
                }
                count.fetch_add(1, Ordering::Relaxed);
            }
            ada.disconnect().await.expect("the connection is still open");
        });
        Self { rounds, is_over, task }
    }

    /// How many rounds are done.
    pub(crate) fn rounds(&self) -> u64 {
        self.rounds.load(Ordering::Relaxed)
    }

    pub(crate) async fn stop(self) {
        self.is_over.store(true, Ordering::Relaxed);
        self.task.await.expect("nothing that was built is refused");
    }
}
