//! Kills at every moment of every step of every kind.

use std::{
    fmt,
    sync::atomic::{AtomicUsize, Ordering},
};

use clouddb_control::operation_kinds;
use clouddb_tests::StoreKind;
use futures::future::join_all;

use crate::{
    census,
    finding::Finding,
    scenarios::Scenario,
    site::Site,
    table::{Row, Table},
};

/// Where in a step the server is killed: before its work, after its work but
/// before that is recorded, and after it is recorded.
pub(crate) const MOMENTS: [&str; 3] = ["before", "effect", "after"];

/// Which of the moments to kill at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Moments {
    /// All of them.
    All,
    /// After the work of each step, before the first step, and after the last
    /// one. After any other step is the same as before the next one.
    Decisive,
}

impl Moments {
    fn of(
        self,
        step: usize,
        steps: usize,
    ) -> impl Iterator<Item = &'static str> {
        MOMENTS.into_iter().filter(move |moment| match (self, *moment) {
            (Self::All, _) | (_, "effect") => true,
            (_, "before") => step == 0,
            _ => step + 1 == steps,
        })
    }
}

/// How many servers to kill in parallel. Each run mostly waits.
const SITES: usize = 2;

/// The kills of one sweep.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sweep<'a> {
    pub(crate) store: StoreKind,
    pub(crate) environment: &'a [(&'static str, String)],
    pub(crate) moments: Moments,
    /// Only operations of this kind.
    pub(crate) only: Option<&'a str>,
}

impl Sweep<'_> {
    pub(crate) async fn run(self, table: &mut Table) {
        let kinds: Vec<_> = operation_kinds()
            .filter(|(kind, _)| self.only.is_none_or(|only| only == *kind))
            .collect();
        let next = AtomicUsize::new(0);
        let sites = (0..SITES.min(kinds.len())).map(|_| async {
            let mut site = Site::new(self.store, self.environment).await;
            let mut rows = Vec::new();
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some((kind, steps)) = kinds.get(index) else { break rows };
                let row = self.kind(&mut site, kind, steps).await;
                rows.push((index, row));
            }
        });
        let mut rows = join_all(sites).await.concat();
        rows.sort_by_key(|(index, _)| *index);
        for (_, row) in rows {
            table.add(row);
        }
    }

    async fn kind(self, site: &mut Site, kind: &str, steps: &[&str]) -> Row {
        let mut row = Row::new(format!("{kind} on {}", self.store));
        for (index, step) in steps.iter().enumerate() {
            row.step();
            for moment in self.moments.of(index, steps.len()) {
                let place = Place { kind, step, moment };
                match kill_at(site, place).await {
                    Ok(()) => row.kill(),
                    Err(found) => {
                        row.found(place.to_string(), found, &site.tail());
                    }
                }
            }
        }
        row
    }
}

/// Where the server is killed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) kind: &'a str,
    pub(crate) step: &'a str,
    pub(crate) moment: &'a str,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.kind, self.step, self.moment)
    }
}

/// Kills the server at one place, and checks what becomes of the operation.
pub(crate) async fn kill_at(
    site: &mut Site,
    place: Place<'_>,
) -> Result<(), Finding> {
    let scenario = Scenario::at(place.kind, place.step)?;
    let subject = scenario.prepare(site).await?;
    let name = place.to_string();
    site.arm(&name);
    scenario.trigger(site, &subject).await?;
    site.survive(&name).await?;
    scenario.settle(site, &subject, place.kind).await?;
    census::take(site).await?;
    subject.clean_up(site).await?;
    census::take(site).await
}
