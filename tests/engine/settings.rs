//! Each offered setting at its bounds. Whatever value a server starts with or
//! gets while it runs, the service can still administer, back up and replicate
//! it.

use std::{collections::BTreeSet, time::Duration};

use clouddb_engine::{
    Admin, Database, LiveSetting, Parameter, ParameterKind, ParameterValue,
    PasswordHash, User, Values,
};
use clouddb_tests::set_read_only;
use futures::future::{join, join_all};
use tokio::{
    io::{copy, sink},
    time::{Instant, sleep, timeout},
};

use crate::{
    backups::{MEMORY, fill},
    machine::{Alone, Machine},
    replication::{Replica, follow},
};

const CALL: Duration = Duration::from_secs(5);
/// A server that is silent for longer is started without its settings.
const SILENCE: Duration = Duration::from_secs(20);
/// The time limit for a replica or a backup.
const SOON: Duration = Duration::from_secs(20);

/// How many servers the full sweep tries out at once.
const LANES: usize = 6;

/// Settings that once kept the service from working, and one that takes words.
const SAMPLE: [&str; 4] = [
    "concurrent_insert",
    "key_buffer_size",
    "sort_buffer_size",
    "wait_timeout",
];

/// How a server gets a value.
#[derive(Clone, Copy, Debug)]
enum Manner {
    /// The server starts with it.
    AtStart,
    /// The running server is told.
    Live,
}

/// The result of trying a value.
#[derive(Debug, Eq, PartialEq)]
enum Outcome {
    /// The server does all that the service needs.
    Works,
    /// The server refuses the value, and the service returns to the previous
    /// one.
    Refused,
    /// The server takes the value, but something fails.
    Broken(String),
}

/// A server and its replica.
struct Pair {
    machine: Machine,
    replica: Replica,
}

impl Pair {
    async fn new() -> Self {
        let machine = Machine::new().await;
        let (process, mut admin) = machine.start().await;
        fill(&mut admin, machine.address).await;
        let replica = machine.replicate(1).await;
        machine.end().await;
        process.ended().await.unwrap();
        Self { machine, replica }
    }

    async fn try_out(&mut self, manner: Manner, values: Values) -> Outcome {
        match manner {
            Manner::AtStart => self.start_with(values).await,
            Manner::Live => self.tell(&values).await,
        }
    }

    /// Gives a running server values, and then its previous ones.
    async fn tell(&mut self, values: &Values) -> Outcome {
        let mut admin = self.running().await;
        let none = Values::new();
        let (there, back) =
            (self.live(&none, values), self.live(values, &none));
        let told = async {
            let is_refused = match set_all(&mut admin, &there).await {
                Err(refused) if refused.is_refusal() => true,
                told => told.map(|()| false).map_err(|it| chain(&it))?,
            };
            if !is_refused {
                let admin = self.connect().await?;
                self.use_all(admin).await?;
            }
            let mut admin = self.connect().await?;
            set_all(&mut admin, &back).await.map_err(|it| chain(&it))?;
            Ok(if is_refused { Outcome::Refused } else { Outcome::Works })
        };
        told.await.unwrap_or_else(Outcome::Broken)
    }

    fn live(&self, from: &Values, to: &Values) -> Vec<LiveSetting> {
        let Machine { installation, template, .. } = &self.machine;
        installation.live_settings(template.parameters(), MEMORY, from, to)
    }

    /// A connection to the first server, which is started if it doesn't run.
    async fn running(&self) -> Admin {
        let machine = &self.machine;
        let found = machine.platform.find(&machine.workload).await.unwrap();
        if found.is_none() {
            let (_process, admin) = machine.run(&machine.workload).await;
            return admin;
        }
        self.connect().await.unwrap()
    }

    async fn connect(&self) -> Result<Admin, String> {
        let Machine { workload, secret, .. } = &self.machine;
        let layout = self.machine.layout(workload);
        let admin = Admin::connect(&layout, secret, workload.id, CALL).await;
        admin.map_err(|error| chain(&error))
    }

    async fn start_with(&mut self, values: Values) -> Outcome {
        let machine = &self.machine;
        let workload = machine.set_to(values);
        let platform = &machine.platform;
        platform.prepare_files(&workload, &Alone).await.unwrap();
        let process = platform.start(&workload, &Alone).await.unwrap();
        let layout = machine.layout(&workload);
        let give_up = Instant::now() + SILENCE;
        let admin = loop {
            let secret = &machine.secret;
            let admin = Admin::connect(&layout, secret, workload.id, CALL);
            let ended = process.ended();
            let connected = tokio::select! {
                _ = ended => break None,
                connected = admin => connected,
            };
            match connected {
                Ok(admin) => break Some(admin),
                Err(_) if Instant::now() > give_up => break None,
                Err(_) => sleep(Duration::from_millis(4)).await,
            }
        };
        let outcome = match admin {
            None => Outcome::Refused,
            Some(admin) => match self.use_all(admin).await {
                Ok(()) => Outcome::Works,
                Err(why) => Outcome::Broken(why),
            },
        };
        self.machine.end().await;
        outcome
    }

    /// Does everything with a server that the service does.
    async fn use_all(&mut self, mut admin: Admin) -> Result<(), String> {
        let name = format!("of_{}", rand_name());
        administer(&mut admin, &name).await?;
        self.replicated(&mut admin).await?;
        self.backed_up().await?;
        admin.drop_database(&name).await.map_err(|it| chain(&it))
    }

    async fn replicated(&mut self, admin: &mut Admin) -> Result<(), String> {
        let own = self.machine.own_source();
        let position = admin.position().await.map_err(|it| chain(&it))?;
        let replica = &mut self.replica.admin;
        let here = clouddb_engine::Beginning::Here;
        let follow = follow(replica, &own, &self.machine.secret, here);
        follow.await.map_err(|it| chain(&it))?;
        let give_up = Instant::now() + SOON;
        let second = Duration::from_secs(1);
        while !replica
            .reaches(&position, second)
            .await
            .map_err(|it| chain(&it))?
        {
            if Instant::now() > give_up {
                let following = replica.following().await;
                return Err(format!("not replicated: {following:?}"));
            }
        }
        Ok(())
    }

    async fn backed_up(&self) -> Result<(), String> {
        let machine = &self.machine;
        let layout = machine.layout(&machine.workload);
        let tool = machine.installation.back_up(&layout, None, None);
        let tool = Machine::tool(machine.workload.owner, tool);
        let mut output = machine.platform.run_reading(&tool).unwrap();
        let copied = timeout(SOON, copy(&mut output, &mut sink())).await;
        match copied {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(format!("not backed up: {error}")),
            Err(_) => Err("not backed up in time".into()),
        }
    }
}

impl Machine {
    /// Shuts the first server down.
    pub(crate) async fn end(&self) {
        let id = self.workload.id;
        let end = self.platform.shut_down(id, SOON, &Alone);
        end.await.unwrap();
    }
}

async fn set_all(
    admin: &mut Admin,
    settings: &[LiveSetting],
) -> Result<(), clouddb_engine::Error> {
    for setting in settings {
        admin.set(setting).await?;
    }
    Ok(())
}

async fn administer(admin: &mut Admin, name: &str) -> Result<(), String> {
    let database = Database {
        name: name.into(),
        character_set: "utf8mb4".into(),
        collation: "utf8mb4_bin".into(),
    };
    let user = User {
        name: name.into(),
        host: "%".into(),
        password: PasswordHash::of("one"),
        databases: vec![name.into()],
    };
    let work = async {
        admin.take_turn().await?;
        admin.ensure_database(&database).await?;
        admin.ensure_user(&user).await?;
        admin.databases().await?;
        admin.users().await?;
        admin.granted().await?;
        admin.purge_binary_logs(1 << 20).await?;
        admin.is_rolling_back().await?;
        admin.reopen_log().await?;
        set_read_only(admin, true).await?;
        set_read_only(admin, false).await
    };
    let done: Result<(), clouddb_engine::Error> = work.await;
    done.map_err(|error| chain(&error))
}

fn chain(error: &clouddb_engine::Error) -> String {
    let cause = std::error::Error::source(error);
    cause.map_or(error.to_string(), |cause| format!("{error}: {cause}"))
}

fn rand_name() -> String {
    clouddb_model::InstanceId::random().to_string()[..8].to_owned()
}

/// The minimum, the maximum, or each word of a parameter.
fn bounds(parameter: &Parameter) -> Vec<ParameterValue> {
    let text = |it: &str| ParameterValue::Text(it.into());
    match &parameter.kind {
        ParameterKind::Integer(least, most) => {
            [least, most].map(|it| text(&it.to_string())).into()
        }
        ParameterKind::Float(least, most) => {
            [least, most].map(|it| text(&format!("{it:.0}"))).into()
        }
        ParameterKind::Boolean => vec![text("0"), text("1")],
        ParameterKind::Enumeration(words) => {
            words.iter().map(|word| text(word)).collect()
        }
        ParameterKind::Set(words) => {
            let each = words.iter().map(|word| text(word));
            each.chain([text(""), text(&words.join(","))]).collect()
        }
        ParameterKind::Flags(names) => {
            let all = |state: &str| {
                let all: Vec<_> =
                    names.iter().map(|it| format!("{it}={state}")).collect();
                text(&all.join(","))
            };
            vec![all("on"), all("off")]
        }
        ParameterKind::Text => vec![text(""), text("no such thing")],
    }
}

/// Tries some of the parameters at all their bounds. Returns their names, and
/// what failed at which value.
async fn sweep(
    manner: Manner,
    is_meant: impl Fn(usize, &str) -> bool,
) -> (BTreeSet<String>, Vec<String>) {
    let mut pair = Pair::new().await;
    let parameters = pair.machine.template.parameters().clone();
    let (mut tried, mut broken) = (BTreeSet::new(), Vec::new());
    for (index, parameter) in parameters.iter().enumerate() {
        let is_taken = match manner {
            Manner::AtStart => true,
            Manner::Live => parameter.is_dynamic,
        };
        if !is_taken || !is_meant(index, &parameter.name) {
            continue;
        }
        for value in bounds(parameter) {
            let given = [(parameter.name.clone(), value.clone())];
            // Some bounds of the server lie outside those that are offered.
            let Ok(values) = parameters.check(given) else { continue };
            let outcome = pair.try_out(manner, values).await;
            tried.insert(parameter.name.clone());
            if let Outcome::Broken(why) = outcome {
                let name = &parameter.name;
                broken.push(format!("{manner:?}: {name} = {value}: {why}"));
                pair = Pair::new().await;
            }
        }
    }
    (tried, broken)
}

#[tokio::test]
async fn what_is_offered_breaks_no_server() {
    let sample: BTreeSet<&str> = SAMPLE.into();
    let started = SAMPLE
        .map(|meant| sweep(Manner::AtStart, move |_, name| name == meant));
    let is_sample = |_, name: &str| SAMPLE.contains(&name);
    let (started, (told, broken)) =
        join(join_all(started), sweep(Manner::Live, is_sample)).await;
    let (tried, mut all): (Vec<_>, Vec<_>) = started.into_iter().unzip();
    let tried: BTreeSet<String> = tried.into_iter().flatten().collect();
    assert!(tried.iter().eq(&sample), "{tried:?}");
    assert!(told.iter().eq(&sample), "{told:?}");
    all.push(broken);
    let broken = all.concat();
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Tries all parameters. Several lanes run at once, since backups mostly wait.
async fn sweep_all(manner: Manner) -> (usize, Vec<String>) {
    let lanes = (0..LANES)
        .map(|lane| sweep(manner, move |index, _| index % LANES == lane));
    let (tried, broken): (Vec<_>, Vec<_>) =
        join_all(lanes).await.into_iter().unzip();
    (tried.iter().map(BTreeSet::len).sum(), broken.concat())
}

/// Takes half an hour.
#[tokio::test]
#[ignore = "it is long: `cargo xtask test --test engine -- --ignored`"]
async fn nothing_that_is_offered_breaks_a_server() {
    let (tried, broken) = sweep_all(Manner::AtStart).await;
    assert!(tried > 300, "{tried}");
    assert!(broken.is_empty(), "{broken:#?}");
    let (told, broken) = sweep_all(Manner::Live).await;
    assert!(told > 200, "{told}");
    assert!(broken.is_empty(), "{broken:#?}");
}
