//! Every kind, every step, every moment.

use clouddb_control::operation_kinds;

use crate::{
    census, finding::Finding, scenarios::Scenario, site::Site, table::Table,
};

/// Where in a step the server is killed: before anything is done, when it is
/// done and nobody knows, and when it is recorded.
pub(crate) const MOMENTS: [&str; 3] = ["before", "effect", "after"];

/// Those of one kind, if one is named.
pub(crate) async fn run(
    site: &mut Site,
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
        for step in steps {
            table.step();
            for moment in MOMENTS {
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
