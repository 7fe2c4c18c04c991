//! Every kind, every step, every moment.

use clouddb_control::operation_kinds;

use crate::{
    census, finding::Finding, scenarios::Scenario, site::Site, table::Table,
};

/// Where in a step the server is killed: before anything is done, when it is
/// done and nobody knows, and when it is recorded.
pub(crate) const MOMENTS: [&str; 3] = ["before", "effect", "after"];

/// At which of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Moments {
    /// At each.
    All,
    /// When a step is done and nobody knows; before the first step and after the
    /// last one. After any other one is as good as before the next one.
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

/// Those of one kind, if one is named.
pub(crate) async fn run(
    site: &mut Site,
    moments: Moments,
    only: Option<&str>,
    table: &mut Table,
) {
    let store =
        if site.server.store_url().is_some() { "PostgreSQL" } else { "SQLite" };
    let kinds = operation_kinds();
    for (kind, steps) in
        kinds.filter(|(kind, _)| only.is_none_or(|only| only == *kind))
    {
        table.row(format!("{kind} on {store}"));
        for (index, step) in steps.iter().enumerate() {
            table.step();
            for moment in moments.of(index, steps.len()) {
                let place = format!("{kind}/{step}/{moment}");
                match kill_at(site, kind, &place).await {
                    Ok(()) => table.kill(),
                    Err(found) => table.found(place, found, &site.tail()),
                }
            }
        }
    }
}

/// Kills the server at one place, and looks at what becomes of it.
pub(crate) async fn kill_at(
    site: &mut Site,
    kind: &str,
    place: &str,
) -> Result<(), Finding> {
    let scenario = Scenario::of(kind)?;
    let subject = scenario.prepare(site).await?;
    site.arm(place);
    scenario.trigger(site, &subject).await?;
    site.survive(place).await?;
    scenario.settle(site, &subject, kind).await?;
    census::take(site).await?;
    subject.clean_up(site).await?;
    census::take(site).await
}
