//! The power fails at each moment at which a file gets its name or a step ends.
//!
//! An operation runs once, on a disk that is copied at those moments. Then the
//! server starts on each of the copies. Everything that was acknowledged must
//! be there, and operations in progress must go on to their end.

use clouddb_client::{
    Error,
    types::{
        CreateDatabasesRequest, CreateUsersRequest, Fault, OperationState,
    },
};
use clouddb_control::operation_kinds;
use clouddb_platform::LocalPlatform;
use clouddb_tests::{Shot, View, login};
use futures::future::join_all;
use rand::seq::IteratorRandom;
use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::{
    census,
    finding::Finding,
    scenarios::Scenario,
    site::{PATIENCE, Site},
    subject::{ALL, LOOK_EVERY, Subject},
    table::{Row, Table},
};

const VIEWS: [View; 2] = [View::Names, View::Synced];
/// Stands for the first start of a server, which isn't an operation.
const START: &str = "first start";
/// The kinds that write the most files. Every run looks at a few moments of
/// each.
const SAMPLE: [(&str, View); 3] = [
    (START, View::Names),
    ("restore_instance", View::Names),
    ("create_replica", View::Synced),
];
const FEW: usize = 2;
/// Stands for calls to an instance's server, which aren't operations.
const CALLS: &str = "calls";
/// A database that a call creates, and the name of its user.
const GARDEN: &str = "garden";
/// Makes the server give the secret its name before it is synced.
const SABOTAGE: (&str, &str) = ("CLOUDDB_UNSYNCED", "/secret");

/// Looks at a few moments of some operations.
pub(crate) async fn sample(table: &mut Table) {
    if !LocalPlatform::is_privileged() {
        // Only root can mount.
        return;
    }
    table.add(self_test().await);
    table.add(calls().await);
    let rows = SAMPLE.map(|(kind, view)| run(kind, view, "", FEW));
    for row in join_all(rows).await {
        table.add(row);
    }
}

/// Looks at every moment with `part` in its name: of all operations, or of
/// those of one kind.
pub(crate) async fn everything(
    only: Option<&str>,
    part: &str,
    table: &mut Table,
) {
    let kinds = operation_kinds().map(|(kind, _)| kind);
    let kinds = [START].into_iter().chain(kinds);
    // Another start changes the log, so that it differs from what was saved.
    let kinds = kinds.filter(|kind| *kind != "save_logs");
    if only.is_none_or(|only| only == CALLS) {
        table.add(calls().await);
    }
    for kind in kinds.filter(|kind| only.is_none_or(|only| only == *kind)) {
        let rows = VIEWS.map(|view| run(kind, view, part, usize::MAX));
        for row in join_all(rows).await.into_iter().filter(Row::has_steps) {
            // The operation may have no such moment.
            table.add(row);
        }
    }
}

/// What calls to an instance's server created and dropped stays so.
async fn calls() -> Row {
    let mut row = Row::new("power, databases and users");
    let mut site = Site::with_power(View::Synced, &[]).await;
    let subject = Subject::new();
    let called = async {
        let refused = |error| Finding::Failed(format!("not asked: {error}"));
        subject.ask(&site).await.map_err(refused)?;
        subject.settle(&site, "create_instance", 1).await?;
        let power = site.server.power().expect("its power can fail");
        drop(power.end());
        subject.make_garden(&site).await.map_err(refused)?;
        subject.fill(&site).await?;
        power.take("made");
        subject.drop_garden(&site).await.map_err(refused)?;
        power.take("dropped");
        Ok::<_, Finding>(power.end())
    };
    let shots = match called.await {
        Ok(shots) => shots,
        Err(found) => {
            row.found("before", found, &site.all_tails());
            return row;
        }
    };
    for shot in shots {
        row.step();
        let looked = async {
            if !site.server.lose_power(&shot).await {
                return Err(Finding::Failed("it doesn't start".into()));
            }
            await_rest(&site).await?;
            // The server starts even though a table is so new.
            subject.check_filled(&site).await?;
            subject.check_garden(&site, shot.moment == "made").await
        };
        match looked.await {
            Ok(()) => row.kill(),
            Err(found) => row.found(&shot.moment, found, &site.all_tails()),
        }
    }
    row
}

impl Subject {
    /// Creates a database and its user.
    async fn make_garden(&self, site: &Site) -> Result<(), Error<Fault>> {
        let id = self.ask(site).await?.id.to_string();
        let garden = json!({"databases": [{"name": GARDEN}]});
        let garden: CreateDatabasesRequest = serde_json::from_value(garden)
            .expect("a request as the contract has it");
        let gardener = json!({"users": [{
            "name": GARDEN,
            "password": "secret",
            "databases": [{"name": GARDEN}],
        }]});
        let gardener: CreateUsersRequest = serde_json::from_value(gardener)
            .expect("a request as the contract has it");
        let client = site.client();
        let create = client.create_databases().account_id(site.account());
        create.instance_id(id.as_str()).body(garden).send().await?;
        let create = client.create_users().account_id(site.account());
        create.instance_id(id.as_str()).body(gardener).send().await?;
        Ok(())
    }

    async fn drop_garden(&self, site: &Site) -> Result<(), Error<Fault>> {
        let id = self.ask(site).await?.id.to_string();
        let client = site.client();
        let delete = client.delete_database().account_id(site.account());
        let delete = delete.instance_id(id).database_name(GARDEN);
        delete.send().await?;
        Ok(())
    }

    /// Checks that the user exists, and that the database does or doesn't.
    async fn check_garden(
        &self,
        site: &Site,
        is_there: bool,
    ) -> Result<(), Finding> {
        let host = self.show(site).await?.hostname.unwrap_or_default();
        let failed = |error: mysql_async::Error| {
            Finding::Leaked(format!("no user of {GARDEN}: {error}"))
        };
        let user = login(&host, GARDEN, "secret", None).await;
        user.map_err(failed)?.disconnect().await.map_err(failed)?;
        let entered = login(&host, GARDEN, "secret", Some(GARDEN)).await;
        if entered.is_ok() == is_there {
            return Ok(());
        }
        Err(Finding::Leaked(format!("{GARDEN}: {entered:?}")))
    }
}

/// A file that isn't synced must be found missing.
async fn self_test() -> Row {
    let mut row = Row::new("power, unsynced on purpose, and found");
    row.step();
    let (name, value) = SABOTAGE;
    let mut site = Site::with_power(View::Names, &[(name, value.into())]).await;
    let lost = async {
        let scene = Scene::play(&site, START, View::Names).await?;
        let is_secret = |shot: &&Shot| shot.moment.ends_with("/secret");
        let shot = scene.shots.iter().find(is_secret).cloned();
        let unseen = || Finding::NotKilled("no secret was made".into());
        Ok((scene, shot.ok_or_else(unseen)?))
    };
    match lost.await {
        Ok((scene, shot)) => match scene.survives(&mut site, &shot).await {
            Err(Finding::Failed(_)) => row.kill(),
            other => {
                let found = Finding::Failed(format!("{other:?}"));
                row.found(&shot.moment, found, &site.all_tails());
            }
        },
        Err(found) => row.found("before", found, &site.all_tails()),
    }
    row
}

async fn run(kind: &str, view: View, part: &str, most: usize) -> Row {
    let mut row = Row::new(format!("power, {kind}, {view:?}"));
    let mut site = Site::with_power(view, &[]).await;
    let scene = match Scene::play(&site, kind, view).await {
        Ok(scene) => scene,
        Err(found) => {
            row.found("before", found, &site.all_tails());
            return row;
        }
    };
    let shots = scene.shots.iter().enumerate();
    let shots = shots.filter(|(_, shot)| shot.moment.contains(part));
    let mut chosen = shots.sample(&mut rand::rng(), most);
    chosen.sort_by_key(|(index, _)| *index);
    for (_, shot) in chosen {
        row.step();
        match scene.survives(&mut site, shot).await {
            Ok(()) => row.kill(),
            Err(found) => row.found(&shot.moment, found, &site.all_tails()),
        }
    }
    row
}

/// What happened while the disk was copied.
struct Scene<'a> {
    kind: &'a str,
    scenario: Scenario,
    subject: Subject,
    shots: Vec<Shot>,
}

impl<'a> Scene<'a> {
    async fn play(
        site: &Site,
        kind: &'a str,
        view: View,
    ) -> Result<Self, Finding> {
        let power = site.server.power().expect("its power can fail");
        let started = power.end();
        if kind == START {
            let (scenario, subject) = (Scenario::Create, Subject::new());
            return Ok(Self { kind, scenario, subject, shots: started });
        }
        let scenario = Scenario::of(kind)?;
        let subject = scenario.prepare(site).await?;
        power.begin(view);
        scenario.trigger(site, &subject).await?;
        await_done(site, kind).await?;
        await_rest(site).await?;
        let shots = power.end();
        Ok(Self { kind, scenario, subject, shots })
    }

    async fn survives(
        &self,
        site: &mut Site,
        shot: &Shot,
    ) -> Result<(), Finding> {
        if !site.server.lose_power(shot).await {
            return Err(Finding::Failed("the server doesn't start".into()));
        }
        if self.kind == START {
            let kind = "create_instance";
            return self.scenario.settle(site, &self.subject, kind).await;
        }
        await_rest(site).await?;
        self.scenario.settle(site, &self.subject, self.kind).await
    }
}

/// Waits until an operation of a kind succeeds. It may not exist yet.
async fn await_done(site: &Site, kind: &str) -> Result<(), Finding> {
    let give_up = Instant::now() + PATIENCE;
    loop {
        let client = site.client();
        let list = client.list_operations().account_id(site.account());
        let listed = list.limit(ALL).send().await.map_err(|error| {
            Finding::Failed(format!("can't list operations: {error}"))
        })?;
        let succeeded = OperationState::Succeeded;
        let mut ended =
            listed.operations.iter().filter(|it| it.state == succeeded);
        if ended.any(|it| it.kind == kind) {
            return Ok(());
        }
        if Instant::now() >= give_up {
            let found = format!("{kind}: {:?}", listed.operations);
            return Err(Finding::Stuck(found));
        }
        sleep(LOOK_EVERY).await;
    }
}

/// Waits until no operation is in progress and everything is as it should be.
async fn await_rest(site: &Site) -> Result<(), Finding> {
    let give_up = Instant::now() + PATIENCE;
    loop {
        match census::take(site).await {
            Ok(()) => return Ok(()),
            Err(found) if Instant::now() >= give_up => return Err(found),
            Err(_) => sleep(LOOK_EVERY).await,
        }
    }
}
