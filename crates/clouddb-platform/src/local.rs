use std::{
    ffi::OsString,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use clouddb_model::InstanceId;
use rustix::process::{Pid, geteuid};
use slog::{Logger, info, warn};
use tokio::{process::Command, time::timeout};

use crate::{
    Error, Fence, Inventory, Process, Room, Servers, Volumes, addresses,
    directories,
    fence::Locks,
    hands::{self, About},
    inventory,
    memory::Groups,
    process, provision,
    taken::Taken,
    usage,
    volume::{self, Manner},
};

/// Processes of this machine, each in a directory below one directory.
#[derive(Clone, Debug)]
pub struct LocalPlatform {
    pub(crate) instances: PathBuf,
    pub(crate) volumes: Manner,
    pub(crate) groups: Option<Groups>,
    pub(crate) locks: Locks,
    pub(crate) taken: Taken,
    servers: Servers,
    log: Logger,
}

/// Whom a process and its files belong to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Owner {
    /// Whoever runs the service. The only one there can be without root.
    Caller,
    /// A user and a group of this number, which need no name.
    User(u32),
}

/// Which processes of an instance are ended.
#[derive(Clone, Copy, Debug)]
enum Whose {
    /// Its servers.
    Servers,
    /// All that the user of this number has.
    All(u32),
}

/// What to run, and the files it needs.
#[derive(Clone, Debug)]
pub struct Workload {
    /// The instance.
    pub id: InstanceId,
    /// Whom it belongs to.
    pub owner: Owner,
    /// How large its volume is, in bytes.
    pub volume: u64,
    /// How much memory its process may take, in bytes.
    pub memory: u64,
    /// A directory to copy, and where to, in the instance's volume.
    pub template: (PathBuf, PathBuf),
    /// Directories that the owner writes to.
    pub owned: Vec<PathBuf>,
    /// Files that the owner reads, and what is in them.
    pub shown: Vec<(PathBuf, String)>,
    /// The program.
    pub program: PathBuf,
    /// Its arguments, which no other process has.
    pub arguments: Vec<OsString>,
    /// All that its environment has: nothing of the service's own.
    pub environment: Vec<(OsString, OsString)>,
    /// Where its output goes, in one of the owned directories.
    pub log: PathBuf,
}

impl LocalPlatform {
    /// Opens the platform whose instances lie below a directory, an absolute
    /// path. Every process that opens it does so with the same directory for
    /// locks.
    ///
    /// Under root, where every instance has a user id of its own, refuses a
    /// directory that those can't reach. Where volumes can't be mounted as was
    /// asked, says so. Without being asked, they are if they can be.
    pub fn open(
        directory: &Path,
        locks: &Path,
        volumes: Option<Volumes>,
        servers: Servers,
        log: &Logger,
    ) -> Result<Self, Error> {
        if Self::is_privileged() {
            directories::ensure(directory, directories::PASSAGE)?;
            directories::reachable_by_others(directory)?;
        } else {
            directories::ensure(directory, directories::PRIVATE)?;
        }
        directories::tidy_up(directory, log);
        let locks = Locks::open(locks)?;
        let volumes = Manner::find(volumes, locks.directory(), log)?;
        let instances = directory.to_owned();
        let groups = Groups::find_or_say(log);
        let taken = Taken::open(directory, log);
        let log = log.clone();
        Ok(Self { instances, volumes, groups, locks, taken, servers, log })
    }

    /// Whether processes can be given to users of their own.
    #[must_use]
    pub fn is_privileged() -> bool {
        geteuid().is_root()
    }

    /// Where the directories of all instances lie.
    pub(crate) fn instances(&self) -> &Path {
        &self.instances
    }

    /// Where the files of an instance lie.
    #[must_use]
    pub fn directory(&self, id: InstanceId) -> PathBuf {
        self.instances.join(id.to_string())
    }

    /// Whether an instance could listen there now.
    #[must_use]
    pub fn is_free(&self, address: Ipv4Addr, port: u16) -> bool {
        addresses::is_free(address, port)
    }

    /// Where the volume of an instance is.
    #[must_use]
    pub fn volume(&self, id: InstanceId) -> PathBuf {
        volume::of(&self.directory(id))
    }

    /// How many bytes the files in the volume of an instance take.
    pub async fn used(&self, id: InstanceId) -> Result<u64, Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::used(&directory)).await
    }

    /// What room there is in the volume of an instance, which should have that
    /// size in bytes.
    pub async fn room(&self, id: InstanceId, size: u64) -> Result<Room, Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::room(&directory, size)).await
    }

    /// Whether the volume of an instance is smaller than that, in bytes.
    pub async fn is_short(
        &self,
        id: InstanceId,
        size: u64,
    ) -> Result<bool, Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::is_short(&directory, size)).await
    }

    /// Gives some of the room that a volume keeps to a server that can't do
    /// without, and says how many bytes of that are left.
    pub async fn relieve(&self, id: InstanceId) -> Result<u64, Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::relieve(&directory)).await
    }

    /// Has a volume keep room again, as much as there is.
    pub async fn replenish(&self, id: InstanceId) -> Result<(), Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::replenish(&directory)).await
    }

    /// Gives the volume of an instance that size if it is smaller.
    pub async fn grow(
        &self,
        id: InstanceId,
        size: u64,
        owner: Owner,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let (directory, volumes) = (self.directory(id), self.volumes);
        let locked = self.locks.lock(id, fence).await?;
        hands::work(id, move || {
            let _locked = locked;
            volume::ensure(&directory, size, volumes, owner)
        })
        .await
    }

    /// How many bytes of the disk the files below a directory of an instance
    /// take.
    #[allow(clippy::unused_self, reason = "the platform is where it is")]
    pub async fn measure(
        &self,
        id: InstanceId,
        directory: PathBuf,
    ) -> Result<u64, Error> {
        hands::work(id, move || usage::of(&directory)).await
    }

    /// What there is on the machine.
    pub async fn inventory(&self) -> Result<Inventory, Error> {
        let (instances, servers) =
            (self.instances.clone(), self.servers.clone());
        let take = move || inventory::take(&instances, &servers);
        hands::look(About::Machine, take).await
    }

    /// Makes the files that are missing, and writes those that are shown.
    /// `epoch` is a number that no other worker has had for this instance.
    pub async fn prepare(
        &self,
        workload: &Workload,
        epoch: i64,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        if self.prepare_files(workload, fence).await? {
            return Ok(());
        }
        let to = provision::place_for_copy(workload, epoch);
        let work = workload.clone();
        let whole = hands::work(workload.id, move || {
            provision::copy(&work, &to)?;
            provision::complete(to)
        })
        .await?;

        let locked = self.locks.lock(workload.id, fence).await?;
        let work = workload.clone();
        hands::work(workload.id, move || {
            let _locked = locked;
            provision::adopt(&work, whole)
        })
        .await
    }

    /// Makes everything but what is made from the template, and writes the
    /// files that are shown. Says whether that is there too.
    pub async fn prepare_files(
        &self,
        workload: &Workload,
        fence: &impl Fence,
    ) -> Result<bool, Error> {
        let directory = self.directory(workload.id);
        let volumes = self.volumes;
        let locked = self.locks.lock(workload.id, fence).await?;
        let workload = workload.clone();
        hands::work(workload.id, move || {
            let _locked = locked;
            provision::make(&directory, volumes, &workload)?;
            let (_, data) = &workload.template;
            directories::is_there(data)
        })
        .await
    }

    /// Whether what is otherwise made from the template is there. Its volume is
    /// mounted, but nothing is made.
    pub async fn has_data(
        &self,
        workload: &Workload,
        fence: &impl Fence,
    ) -> Result<bool, Error> {
        let (directory, volumes) = (self.directory(workload.id), self.volumes);
        let (_, data) = workload.template.clone();
        let locked = self.locks.lock(workload.id, fence).await?;
        hands::work(workload.id, move || {
            let _locked = locked;
            volume::mount_again(&directory, volumes)?;
            directories::is_there(&data)
        })
        .await
    }

    /// Waits until the files of an instance are on the disk.
    pub async fn sync(
        &self,
        id: InstanceId,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let (directory, volumes) = (self.directory(id), self.volumes);
        let locked = self.locks.lock(id, fence).await?;
        hands::work(id, move || {
            let _locked = locked;
            volume::mount_again(&directory, volumes)
        })
        .await?;
        let places = [self.volume(id), self.instances.clone()];
        hands::work(id, move || {
            places.iter().try_for_each(|it| directories::sync(it))
        })
        .await
    }

    /// Waits until it is on the disk which directories there are in one in the
    /// volume of an instance, and what is in the file of that name in each of
    /// them. Fails if that isn't done in a moment.
    pub async fn sync_names(
        &self,
        id: InstanceId,
        directory: &'static str,
        file: &'static str,
    ) -> Result<(), Error> {
        let directory = self.volume(id).join(directory);
        hands::look(id, move || directories::sync_names(&directory, file)).await
    }

    /// Finds the process, or starts it, with as much memory as it may take and
    /// some room in its volume. That is mounted, if it was made: the machine may
    /// have been started anew since then.
    pub async fn start(
        &self,
        workload: &Workload,
        fence: &impl Fence,
    ) -> Result<Process, Error> {
        let locked = self.locks.lock(workload.id, fence).await?;
        if let Some(process) = self.find(workload).await? {
            // Whoever started it may have got no further.
            self.admit(workload, &process)?;
            return Ok(process);
        }
        let (directory, volumes) = (self.directory(workload.id), self.volumes);
        let work = workload.clone();
        let _locked = hands::work(workload.id, move || {
            provision::bring_back(&directory, volumes, &work)?;
            volume::relieve_if_needed(&directory)?;
            Ok(locked)
        })
        .await?;
        if let Some(groups) = &self.groups {
            // Whoever was to have more may not have got it.
            groups.limit(workload.id, workload.memory)?;
        }
        let process = self.spawn(workload)?;
        self.admit(workload, &process)?;
        process.is_running(&workload.program, &workload.arguments).await?;
        Ok(process)
    }

    fn admit(
        &self,
        workload: &Workload,
        process: &Process,
    ) -> Result<(), Error> {
        let Some(groups) = &self.groups else { return Ok(()) };
        groups.raise(workload.id, workload.memory)?;
        groups.admit(workload.id, process.id())
    }

    /// Lets the process of an instance take no more memory than that. One that
    /// takes more and can't give it back is ended, or this fails.
    pub async fn limit_memory(
        &self,
        workload: &Workload,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let Some(groups) = &self.groups else { return Ok(()) };
        let _locked = self.locks.lock(workload.id, fence).await?;
        groups.limit(workload.id, workload.memory)
    }

    /// Finds the process, if it runs.
    pub async fn find(
        &self,
        workload: &Workload,
    ) -> Result<Option<Process>, Error> {
        let program = workload.program.clone();
        let arguments = workload.arguments.clone();
        let user = match workload.owner {
            Owner::User(id) => id,
            Owner::Caller => geteuid().as_raw(),
        };
        hands::look(workload.id, move || {
            process::find(&program, &arguments, user)
                .map_err(Error::process("look for"))
        })
        .await
    }

    /// Ends the process of an instance at once, if there is one, and looks
    /// again: one that is about to run its program isn't seen as the
    /// instance's.
    pub async fn stop(
        &self,
        id: InstanceId,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        self.kill_all(id, Whose::Servers, fence).await
    }

    /// Ends the process of an instance in good order, or at once if that takes
    /// longer than `patience`.
    pub async fn shut_down(
        &self,
        id: InstanceId,
        patience: Duration,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let locked = self.locks.lock(id, fence).await?;
        let processes = self.processes(id).await?;
        for process in &processes {
            process.terminate()?;
        }
        drop(locked);
        if let Ok(ended) = timeout(patience, all_ended(&processes)).await {
            ended?;
        }
        self.stop(id, fence).await
    }

    /// Ends at once all that runs under the user id of an instance which is to be
    /// deleted: somebody else has that later. An id that isn't among those of
    /// instances, since they are others now, may be anybody's.
    pub async fn end_all(
        &self,
        id: InstanceId,
        owner: Owner,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let Owner::User(user) = owner else { return Ok(()) };
        if !self.servers.owners.contains(&user) {
            return Ok(());
        }
        self.kill_all(id, Whose::All(user), fence).await
    }

    /// Ends at once what is found, until nothing is: whoever is killed may have
    /// started another one just before.
    async fn kill_all(
        &self,
        id: InstanceId,
        whose: Whose,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        loop {
            let locked = self.locks.lock(id, fence).await?;
            let processes = self.find_all(id, whose).await?;
            for process in &processes {
                process.kill()?;
            }
            drop(locked);
            if processes.is_empty() {
                return Ok(());
            }
            all_ended(&processes).await?;
        }
    }

    async fn find_all(
        &self,
        id: InstanceId,
        whose: Whose,
    ) -> Result<Vec<Process>, Error> {
        let Whose::All(user) = whose else { return self.processes(id).await };
        let look =
            move || process::all_of(user).map_err(Error::process("look for"));
        hands::look(id, look).await
    }

    async fn processes(&self, id: InstanceId) -> Result<Vec<Process>, Error> {
        let mut inventory = self.inventory().await?;
        Ok(inventory.processes.remove(&id).unwrap_or_default())
    }

    /// Removes the files of an instance.
    pub async fn remove(
        &self,
        id: InstanceId,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let locked = self.locks.lock(id, fence).await?;
        let (directory, groups) = (self.directory(id), self.groups.clone());
        let taken = self.taken.clone();
        hands::work(id, move || {
            let removed = provision::take_away(&directory)?;
            taken.leave_all(&directory)?;
            if let Some(groups) = groups {
                groups.remove(id)?;
            }
            drop(locked);
            provision::clear(&removed)
        })
        .await
    }

    /// Removes what is left of files that somebody began to remove.
    pub async fn remove_rest(
        &self,
        id: InstanceId,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        let locked = self.locks.lock(id, fence).await?;
        let rest = provision::removed(&self.directory(id));
        hands::work(id, move || {
            let _locked = locked;
            provision::clear(&rest)
        })
        .await
    }

    fn spawn(&self, workload: &Workload) -> Result<Process, Error> {
        let output = directories::open_log(&workload.log, workload.owner)?;
        let errors =
            output.try_clone().map_err(Error::file("open", &workload.log))?;
        let mut command = Command::new(&workload.program);
        command
            .args(&workload.arguments)
            // The service's own is none of a customer's: there are secrets in it.
            .env_clear()
            .envs(workload.environment.iter().cloned())
            .current_dir("/")
            // A signal from the terminal to the service is not for it.
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors);
        if let Owner::User(id) = workload.owner {
            command.uid(id).gid(id);
        }
        let mut child = command.spawn().map_err(Error::process("start"))?;
        let id = child
            .id()
            .and_then(|id| Pid::from_raw(id.cast_signed()))
            .expect("a child that wasn't waited for has an id");
        let process = Process::open(id).map_err(Error::process("watch"))?;
        let log = self.log.new(slog::o!(
            "instance" => workload.id.to_string(), "pid" => process.id()
        ));
        info!(log, "started a process");
        tokio::spawn(async move {
            match child.wait().await {
                Ok(status) => info!(log, "a process ended";
                    "status" => status.to_string()),
                Err(error) => warn!(log, "lost track of a process";
                    "cause" => error.to_string()),
            }
        });
        Ok(process)
    }
}

async fn all_ended(processes: &[Process]) -> Result<(), Error> {
    for process in processes {
        process.ended().await?;
    }
    Ok(())
}
