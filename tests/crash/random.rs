//! Many operations at the same time, with kills at random places.

use std::time::Duration;

use clouddb_client::{Error, types::Fault};
use clouddb_control::operation_kinds;
use clouddb_objects::{ObjectStore, Settings};
use clouddb_tests::StoreKind;
use rand::{RngExt, SeedableRng, rngs::StdRng, seq::IndexedRandom};

use crate::{
    backups::{await_settled, clean_up_backups},
    census,
    finding::Finding,
    scenarios::Scenario,
    site::Site,
    subject::Subject,
    sweep::MOMENTS,
    table::Row,
};

/// One run. The same seed gives the same run.
pub(crate) async fn run(seed: u64, operations: usize) -> Row {
    let mut row = Row::new(format!("random, --seed {seed}"));
    let mut run = Run {
        site: Site::new(StoreKind::Sqlite, &[]).await,
        chance: StdRng::seed_from_u64(seed),
        alive: Vec::new(),
        gone: Vec::new(),
        kills: 0,
    };
    let outcome = run.all(operations).await;
    for _ in 0..operations {
        row.step();
    }
    for _ in 0..run.kills {
        row.kill();
    }
    if let Err(found) = outcome {
        row.found("the end", found, &run.site.tail());
    }
    row
}

struct Run {
    site: Site,
    chance: StdRng,
    /// Requested and not deleted.
    alive: Vec<Subject>,
    /// Deleted, or being deleted.
    gone: Vec<Subject>,
    kills: usize,
}

impl Run {
    async fn all(&mut self, operations: usize) -> Result<(), Finding> {
        for _ in 0..operations {
            if self.chance.random_bool(0.5) {
                self.rest().await?;
            }
            let action = self.action();
            let place = self.place(action);
            self.site.arm(&place);
            self.take(action).await?;
            self.restart_if_killed().await;
        }
        self.rest().await?;
        self.sweep().await?;
        census::take(&self.site).await?;
        for subject in self.alive.drain(..) {
            subject.clean_up(&self.site).await?;
        }
        clean_up_backups(&self.site).await?;
        census::take(&self.site).await
    }

    /// The service sweeps the rest of a killed upload once it is old enough.
    /// This doesn't wait, but sweeps with the same code.
    async fn sweep(&self) -> Result<(), Finding> {
        let path = self.site.server.data().join("backups");
        let swept = async {
            let store = ObjectStore::open(Settings::Directory { path }).await?;
            store.sweep(Duration::ZERO).await
        };
        swept.await.map(|_| ()).map_err(|error| {
            Finding::Failed(format!("nothing can be swept: {error}"))
        })
    }

    fn action(&mut self) -> Scenario {
        let deletable = !self.alive.is_empty();
        match self.chance.random_range(0..10) {
            0..5 => Scenario::Create,
            5..7 if deletable => Scenario::Delete,
            7..9 if deletable => Scenario::BackUp,
            _ => Scenario::Recover,
        }
    }

    /// A random place in the operations that the action triggers.
    fn place(&mut self, action: Scenario) -> String {
        let those = operation_kinds()
            .filter(|(kind, _)| Scenario::of(kind) == Ok(action));
        let kinds: Vec<_> = those.collect();
        let (kind, steps) = kinds.choose(&mut self.chance).expect("a kind");
        let step = steps.choose(&mut self.chance).expect("a step");
        let moment = MOMENTS.choose(&mut self.chance).expect("a moment");
        format!("{kind}/{step}/{moment}")
    }

    async fn take(&mut self, action: Scenario) -> Result<(), Finding> {
        match action {
            Scenario::Create => {
                let subject = Subject::new();
                self.accepted(async |site| subject.ask(site).await.map(|_| ()))
                    .await?;
                self.alive.push(subject);
            }
            Scenario::Delete => {
                let index = self.chance.random_range(0..self.alive.len());
                let subject = self.alive.swap_remove(index);
                self.accepted(async |site| match subject.delete(site).await {
                    // The first request was accepted before the server was
                    // killed.
                    Err(Error::ErrorResponse(fault))
                        if fault.status() == 404 =>
                    {
                        Ok(())
                    }
                    outcome => outcome,
                })
                .await?;
                self.gone.push(subject);
            }
            Scenario::BackUp => {
                let index = self.chance.random_range(0..self.alive.len());
                let subject = self.alive[index].clone();
                self.accepted(async |site| {
                    match subject.ask_backup(site).await {
                        // Another operation on it is in progress.
                        Err(Error::ErrorResponse(fault))
                            if fault.status() == 422 =>
                        {
                            Ok(())
                        }
                        outcome => outcome.map(|_| ()),
                    }
                })
                .await?;
            }
            Scenario::Restore
            | Scenario::Resize
            | Scenario::DeleteBackup
            | Scenario::Discard
            | Scenario::Replicate
            | Scenario::Detach
            | Scenario::Promote
            | Scenario::Eject
            | Scenario::Reseed
            | Scenario::Repair
            | Scenario::Copy
            | Scenario::DiscardCopy
            | Scenario::Restart
            | Scenario::Configure
            | Scenario::SaveLogs
            | Scenario::Upgrade => {
                unreachable!("chance takes none of these")
            }
            // Kills every database server.
            Scenario::Recover => self.site.server.census().kill(),
        }
        Ok(())
    }

    /// Repeats a request until the server answers, as a client does.
    async fn accepted(
        &mut self,
        ask: impl AsyncFn(&Site) -> Result<(), Error<Fault>>,
    ) -> Result<(), Finding> {
        loop {
            let Err(error) = ask(&self.site).await else { return Ok(()) };
            if !self.restart_if_killed().await {
                let found = format!("refused by a server that runs: {error}");
                return Err(Finding::Failed(found));
            }
        }
    }

    /// Waits until everything is as it was last requested, however often the
    /// server is killed meanwhile.
    async fn rest(&mut self) -> Result<(), Finding> {
        loop {
            let settled = self.settle().await;
            if !self.restart_if_killed().await {
                return settled;
            }
        }
    }

    async fn settle(&mut self) -> Result<(), Finding> {
        for subject in &self.gone {
            subject.settle(&self.site, "delete_instance", 1).await?;
            subject.check_gone(&self.site).await?;
        }
        for subject in &self.alive {
            subject.await_active(&self.site).await?;
        }
        await_settled(&self.site).await
    }

    async fn restart_if_killed(&mut self) -> bool {
        let killed = self.site.restart_if_killed().await;
        self.kills += usize::from(killed);
        killed
    }
}
