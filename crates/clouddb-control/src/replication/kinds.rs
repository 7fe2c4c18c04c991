//! Compares the tables of replicas with those of their sources. The binary log
//! doesn't have all that a table's definition depends on. So a replica's tables
//! are compared after it has changed a definition, and altered where they
//! differ.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use clouddb_engine::{
    Admin, Differing, FollowingFailure, GtidPosition, Part, Table,
};
use clouddb_model::{InstanceId, Told, told};
use slog::{debug, info, warn};

use crate::{Inner, Instance, clock::Instant, operations::chain};

/// The shortest pause before the next comparison, and how many times longer
/// than the comparison itself the pause is.
const PAUSE: Duration = Duration::from_secs(1);
const RELAXED: u32 = 50;
/// The pause after a failed comparison.
const FAILED: Duration = Duration::from_secs(30);
/// A failed alteration is tried again after half of this time. A comparison
/// that is overdue for longer is forgotten.
const AGAIN: Duration = Duration::from_mins(10);
/// The errors that a server reports if rows don't fit a table's columns.
const OF_KINDS: [u32; 2] = [1535, 1677];
/// How many tables are altered or reported at once.
const AT_ONCE: usize = 8;

/// The results of comparing replicas' tables.
#[derive(Debug, Default)]
pub(crate) struct Compared(Mutex<HashMap<InstanceId, Comparison>>);

#[derive(Clone, Debug)]
struct Comparison {
    /// The source, and the number of changed definitions at the comparison.
    source: InstanceId,
    definitions: u64,
    /// When the next comparison is due.
    next: Instant,
    /// Differences that may vanish once the replica has reached this position.
    suspects: Option<(GtidPosition, Differing)>,
    /// Tables that differ and couldn't be altered.
    lasting: Vec<Table>,
}

impl Comparison {
    fn is_due(&self, source: InstanceId, definitions: u64) -> bool {
        let is_same = self.source == source && self.definitions == definitions;
        let is_done = self.suspects.is_none() && self.lasting.is_empty();
        Instant::now() >= self.next && !(is_same && is_done)
    }
}

impl Compared {
    /// The message about tables that differ.
    pub(super) fn told(&self, id: InstanceId) -> Option<Told> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lasting = &all.get(&id)?.lasting;
        let Table { database, name } = lasting.first()?;
        let table = Told::given(&format!("{database}.{name}"));
        Some(told!(
            "tables that aren't of the kind that they are on the source: ",
            lasting.len(),
            ", one is ",
            table
        ))
    }

    fn get(&self, id: InstanceId) -> Option<Comparison> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&id).cloned()
    }

    fn set(&self, id: InstanceId, comparison: Comparison) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Forget replicas that are gone: they aren't compared any more.
        all.retain(|_, it| it.next.elapsed() < AGAIN);
        all.insert(id, comparison);
    }
}

impl Inner {
    /// Compares the tables of a replica with those of its source if that is
    /// due, and alters those that differ.
    pub(super) async fn see_to_kinds(
        &self,
        admin: &mut Admin,
        replica: &Instance,
        source: &Instance,
        definitions: u64,
    ) {
        // Servers of other versions show the same definition in other words.
        if replica.datastore_version != source.datastore_version {
            return;
        }
        let began = Instant::now();
        let before = self.compared.get(replica.id).unwrap_or(Comparison {
            source: source.id,
            definitions,
            next: began,
            suspects: Some((GtidPosition::default(), Differing::new())),
            lasting: Vec::new(),
        });
        if !before.is_due(source.id, definitions) {
            return;
        }
        let compared = self.compare_kinds(admin, replica, source, &before);
        let (suspects, lasting) = match compared.await {
            Ok(compared) => compared,
            Err(failure) => {
                debug!(self.log, "a replica's tables weren't compared";
                    "instance" => replica.id.to_string(),
                    "cause" => chain(&failure));
                let next = Instant::now() + FAILED;
                let later = Comparison { next, ..before };
                self.compared.set(replica.id, later);
                return;
            }
        };
        let pause = PAUSE.max(began.elapsed() * RELAXED);
        let pause = if suspects.is_none() && !lasting.is_empty() {
            pause.max(AGAIN / 2)
        } else {
            pause
        };
        let next = Instant::now() + pause;
        let source = source.id;
        let compared =
            Comparison { source, definitions, next, suspects, lasting };
        self.compared.set(replica.id, compared);
    }

    /// Alters the table whose definition keeps a replica from applying an
    /// event. Returns whether the replica can go on. The source's definition
    /// may have changed since the event; then altering doesn't help.
    pub(super) async fn mend_for(
        &self,
        admin: &mut Admin,
        replica: &Instance,
        source: &Instance,
        failure: &FollowingFailure,
    ) -> Result<bool, clouddb_engine::Error> {
        if failure.part != Part::Applying
            || !OF_KINDS.contains(&failure.code)
            || replica.datastore_version != source.datastore_version
        {
            return Ok(false);
        }
        let mut there = self.admin(source).await?;
        let differing = admin.differing(&mut there).await?;
        let is_named = |it: &&Table| {
            let name = format!("'{}.{}'", it.database, it.name);
            failure.message.contains(&name)
        };
        let mut is_mended = false;
        if let Some(table) = differing.keys().find(is_named) {
            is_mended = admin.mend(&mut there, table).await?;
        }
        there.close().await?;
        Ok(is_mended)
    }

    async fn compare_kinds(
        &self,
        admin: &mut Admin,
        replica: &Instance,
        source: &Instance,
        before: &Comparison,
    ) -> Result<
        (Option<(GtidPosition, Differing)>, Vec<Table>),
        clouddb_engine::Error,
    > {
        let own = admin.position().await?;
        let mut there = self.admin(source).await?;
        let mut differing = admin.differing(&mut there).await?;
        let position = there.position().await?;
        let suspects = before.suspects.as_ref();
        let suspects = suspects.filter(|(until, _)| own.covers(until));
        let is_suspect = |table: &Table, kinds| {
            suspects.is_some_and(|(_, it)| it.get(table) == Some(kinds))
        };
        let certain: Vec<Table> = differing
            .iter()
            .filter(|(table, kinds)| is_suspect(table, kinds))
            .map(|(table, _)| table.clone())
            .take(AT_ONCE)
            .collect();
        let mut lasting = before.lasting.clone();
        lasting
            .retain(|it| differing.contains_key(it) && !certain.contains(it));
        for table in certain {
            let log = self.log.new(slog::o!(
                "instance" => replica.id.to_string(),
                "table" => format!("{}.{}", table.database, table.name),
            ));
            differing.remove(&table);
            if admin.mend(&mut there, &table).await? {
                info!(log, "a replica's table is of its source's kind now");
            } else {
                warn!(log, "a replica's table isn't of its source's kind");
                lasting.push(table);
            }
        }
        there.close().await?;
        let suspects = (!differing.is_empty()).then_some((position, differing));
        Ok((suspects, lasting))
    }
}
