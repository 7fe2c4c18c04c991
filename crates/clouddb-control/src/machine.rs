//! Translates what the engine needs of an instance's server for the platform.

use std::time::Duration;

use clouddb_engine::{Admin, InstanceSettings, Layout, last_errors};
use clouddb_model::Megabytes;
use clouddb_platform::{DESCRIPTION, Owner, Process, Workload};

use crate::{
    Description, Error, Inner, Instance,
    clock::{Instant, sleep},
    configurations::parse,
    operations::chain,
};

/// How often to try to connect to a starting server.
const TRY_EVERY: Duration = Duration::from_millis(4);
/// How long one wait for a starting server takes. After a crash, a server may
/// need several.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long one call to a server may take.
const CALL: Duration = Duration::from_secs(5);

/// How many of the last errors of a server that ended are reported, and how
/// many characters of each.
const LAST_ERRORS: usize = 5;
const LONGEST_ERROR: usize = 300;

/// Why a server isn't ready.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotReady {
    #[error("the server ended while it was starting, and said: {}", .0.join("; "))]
    Ended(Vec<String>),
    #[error("the server didn't answer within {0:?}")]
    Silent(Duration, #[source] clouddb_engine::Error),
    #[error(transparent)]
    Platform(#[from] clouddb_platform::Error),
}

/// The engine's tool as the platform runs it: as the user of the instance.
pub(crate) fn tool(
    instance: &Instance,
    tool: clouddb_engine::Tool,
) -> clouddb_platform::Tool {
    clouddb_platform::Tool {
        owner: owner(instance),
        program: tool.program,
        arguments: tool.arguments,
        directory: tool.directory,
        environment: tool.environment,
    }
}

/// The user of an instance's processes and files.
pub(crate) fn owner(instance: &Instance) -> Owner {
    instance.owner.map_or(Owner::Caller, Owner::User)
}

impl Inner {
    pub(crate) fn hostname(&self, instance: &Instance) -> String {
        match &self.settings.domain {
            Some(domain) => format!("{}.{domain}", instance.id),
            None => instance.address.to_string(),
        }
    }

    pub(crate) fn layout(&self, instance: &Instance) -> Layout {
        Layout::of(self.parts.platform.directory(instance.id))
    }

    /// The full workload, including the contents of files.
    pub(crate) fn workload(
        &self,
        instance: &Instance,
    ) -> Result<Workload, Error> {
        self.workload_of(instance, instance.source.is_some())
    }

    /// The same; `is_closed` says whether the server refuses customers' writes.
    pub(crate) fn workload_of(
        &self,
        instance: &Instance,
        is_closed: bool,
    ) -> Result<Workload, Error> {
        let parts = &self.parts;
        let settings = self.settings_of(instance, is_closed)?;
        let certificate = parts
            .authority
            .issue(instance.address.into(), &self.hostname(instance))?;
        let layout = self.layout(instance);
        let shown = self
            .installation(instance)?
            .configuration(&layout, &settings, &certificate, &parts.secret)
            .into_iter()
            .map(|file| (file.path, file.contents));
        let described = serde_json::to_string(&Description::of(instance))?;
        let described = (
            self.parts.platform.directory(instance.id).join(DESCRIPTION),
            format!("{described}\n"),
        );
        let shown = shown.chain([described]).collect();
        Ok(Workload { shown, ..self.bare_workload(instance)? })
    }

    /// The settings of an instance's server.
    pub(crate) fn settings_of(
        &self,
        instance: &Instance,
        is_closed: bool,
    ) -> Result<InstanceSettings, Error> {
        Ok(InstanceSettings {
            id: instance.id,
            address: instance.address.into(),
            port: self.settings.port,
            memory: self.memory(instance)?,
            reserved: self.settings.reserved,
            is_replica: instance.source.is_some(),
            is_closed,
            values: parse(&instance.applied.settings)?,
        })
    }

    /// The memory of an instance.
    pub(crate) fn memory(
        &self,
        instance: &Instance,
    ) -> Result<Megabytes, Error> {
        let flavor = self.settings.flavor(instance.flavor);
        let unknown = || Error::NotFound {
            kind: "flavor",
            id: instance.flavor.to_string(),
        };
        Ok(flavor.ok_or_else(unknown)?.ram)
    }

    /// The workload to find and start a process, without the contents of files.
    pub(crate) fn bare_workload(
        &self,
        instance: &Instance,
    ) -> Result<Workload, Error> {
        let layout = self.layout(instance);
        let engine = self.engine(instance)?;
        let launch = engine.installation.launch(&layout);
        Ok(Workload {
            id: instance.id,
            owner: owner(instance),
            volume: instance.volume.bytes(),
            memory: self.memory(instance)?.bytes(),
            template: (engine.template.data().to_owned(), layout.data()),
            owned: layout.owned().into(),
            shown: Vec::new(),
            program: launch.program,
            arguments: launch.arguments,
            environment: launch.environment,
            log: launch.log,
        })
    }

    /// Connects to a server that is known to be ready.
    pub(crate) async fn admin(
        &self,
        instance: &Instance,
    ) -> Result<Admin, clouddb_engine::Error> {
        self.patient_admin(instance, CALL).await
    }

    /// The same for calls that take longer.
    pub(crate) async fn patient_admin(
        &self,
        instance: &Instance,
        patience: Duration,
    ) -> Result<Admin, clouddb_engine::Error> {
        let layout = self.layout(instance);
        let secret = &self.parts.secret;
        Admin::connect(&layout, secret, instance.id, patience).await
    }

    /// The same for a caller that waits until `until`.
    pub(crate) async fn admin_until(
        &self,
        instance: &Instance,
        until: Instant,
    ) -> Result<Admin, clouddb_engine::Error> {
        let layout = self.layout(instance);
        let secret = &self.parts.secret;
        Admin::connect_until(&layout, secret, instance.id, until).await
    }

    /// The last errors of a server that ended while it was starting. Keeps the
    /// end of its log, since the log is deleted with the instance.
    async fn last_words(&self, instance: &Instance) -> NotReady {
        let log = self.layout(instance).log();
        let platform = &self.parts.platform;
        let kept =
            platform.keep_end_of_log(instance.id, owner(instance), &log).await;
        let said = match kept {
            Ok(end) => last_errors(&end, LAST_ERRORS)
                .into_iter()
                .map(|error| error.chars().take(LONGEST_ERROR).collect())
                .collect(),
            Err(failure) => {
                vec![format!("{}: {}", log.display(), chain(&failure))]
            }
        };
        NotReady::Ended(said)
    }

    /// Waits until a server lets its administrator log in.
    pub(crate) async fn ready(
        &self,
        instance: &Instance,
        process: &Process,
    ) -> Result<Admin, NotReady> {
        let layout = self.layout(instance);
        let give_up = Instant::now() + PATIENCE;
        let secret = &self.parts.secret;
        loop {
            let connecting = Admin::connect(&layout, secret, instance.id, CALL);
            let refused = tokio::select! {
                ended = process.ended() => {
                    ended?;
                    return Err(self.last_words(instance).await);
                }
                connected = connecting => match connected {
                    Ok(admin) => return Ok(admin),
                    Err(refused) => refused,
                },
            };
            if Instant::now() >= give_up {
                return Err(NotReady::Silent(PATIENCE, refused));
            }
            sleep(TRY_EVERY).await;
        }
    }
}
