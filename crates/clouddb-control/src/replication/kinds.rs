//! Whether a replica's tables are what they are on its source. The binary log
//! doesn't have all that a table's kind depends on, so both are compared once the
//! replica has changed a definition, and what differs is altered.

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

/// How long it takes at least until they are compared again, and how much longer
/// than to compare them.
const PAUSE: Duration = Duration::from_secs(1);
const RELAXED: u32 = 50;
/// How long to wait when they couldn't be.
const FAILED: Duration = Duration::from_secs(30);
/// After how long what couldn't be altered is tried again, if nothing is changed
/// meanwhile.
const AGAIN: Duration = Duration::from_mins(10);
/// What is said of a table whose columns aren't what rows are for.
const OF_KINDS: [u32; 2] = [1535, 1677];
/// How many tables are altered, or told of, at once.
const AT_ONCE: usize = 8;

/// What was found when the tables of replicas were compared.
#[derive(Debug, Default)]
pub(crate) struct Compared(Mutex<HashMap<InstanceId, Comparison>>);

#[derive(Clone, Debug)]
struct Comparison {
    /// With which source, and after how many changes of definitions.
    source: InstanceId,
    definitions: u64,
    /// When it is due again.
    next: Instant,
    /// What may differ only because the replica wasn't there yet, which it is
    /// at that position.
    suspects: Option<(GtidPosition, Differing)>,
    /// What differs, and couldn't be altered.
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
    /// What is said of tables that differ.
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
        // Of those that are gone nobody sees to anything.
        all.retain(|_, it| it.next.elapsed() < AGAIN);
        all.insert(id, comparison);
    }
}

impl Inner {
    /// Compares the tables of a replica that follows its source with those of
    /// that, if there is something to be found, and alters them.
    pub(super) async fn see_to_kinds(
        &self,
        admin: &mut Admin,
        replica: &Instance,
        source: &Instance,
        definitions: u64,
    ) {
        // Another version shows the same in other words.
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

    /// Alters the table that a replica can't do what it received to because it is
    /// of another kind here, and says whether it can go on. What its source has
    /// by now may not be what it had then: then that isn't it.
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
