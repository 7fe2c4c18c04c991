//! A harness that finds nothing may itself be broken. So these tests break
//! steps on purpose, and the harness must find that.

use clouddb_tests::StoreKind;

use crate::{
    finding::Finding,
    scenarios::Scenario,
    site::Site,
    sweep::{Place, kill_at},
    table::Row,
};

const KIND: &str = "create_instance";
const PLACE: Place<'_> =
    Place { kind: KIND, step: "create_contents", moment: "effect" };

pub(crate) async fn run() -> Row {
    let mut row = Row::new("broken on purpose, and found");
    let leak = broken("create_instance/prepare_files/leak").await;
    expect(
        &mut row,
        "a step that leaks a directory",
        &leak,
        |found| matches!(found, Finding::Leaked(what) if what.contains("leak-0")),
    );
    let fragile = broken("create_instance/create_contents/fragile").await;
    expect(
        &mut row,
        "a step that can't be done twice",
        &fragile,
        |found| matches!(found, Finding::Failed(what) if what.contains("FAILED")),
    );
    let nothing = nothing_killed().await;
    expect(&mut row, "a kill that hits nothing", &nothing, |found| {
        matches!(found, Finding::NotKilled(_))
    });
    let unknown = Scenario::of("unheard_of").map(|_| ());
    expect(&mut row, "a kind without a scenario", &unknown, |found| {
        matches!(found, Finding::NoScenario(_))
    });
    row
}

/// What the harness finds in a server with a broken step.
async fn broken(step: &str) -> Result<(), Finding> {
    let environment = [("CLOUDDB_SABOTAGE", step.to_owned())];
    let mut site = Site::new(StoreKind::Sqlite, &environment).await;
    kill_at(&mut site, PLACE).await
}

/// What the harness finds when the server is killed at the wrong place.
async fn nothing_killed() -> Result<(), Finding> {
    let mut site = Site::new(StoreKind::Sqlite, &[]).await;
    let scenario = Scenario::of(KIND)?;
    let subject = scenario.prepare(&site).await?;
    site.arm("create_instance/start_server/before");
    scenario.trigger(&site, &subject).await?;
    site.survive(&PLACE.to_string()).await
}

fn expect(
    row: &mut Row,
    title: &str,
    outcome: &Result<(), Finding>,
    is_right: impl Fn(&Finding) -> bool,
) {
    row.step();
    match outcome {
        Err(found) if is_right(found) => row.kill(),
        other => {
            let found = format!("the harness says {other:?}");
            row.found(title, Finding::Failed(found), "");
        }
    }
}
