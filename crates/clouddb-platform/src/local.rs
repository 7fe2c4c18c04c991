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

/// The owner of a process and its files.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Owner {
    /// The user that runs the service. Without root there is no other owner.
    Caller,
    /// A user and a group with this number, which need no name.
    User(u32),
}

/// Which processes of an instance to end.
#[derive(Clone, Copy, Debug)]
enum Whose {
    /// Its servers.
    Servers,
    /// All processes of the user with this number.
    All(u32),
}

/// What to run, and the files it needs.
#[derive(Clone, Debug)]
pub struct Workload {
    /// The instance.
    pub id: InstanceId,
    /// The owner of its process and files.
    pub owner: Owner,
    /// How large its volume is, in bytes.
    pub volume: u64,
    /// How much memory its process may take, in bytes.
    pub memory: u64,
    /// A directory to copy, and the destination in the instance's volume.
    pub template: (PathBuf, PathBuf),
    /// Directories that the owner writes to.
    pub owned: Vec<PathBuf>,
    /// Files that the owner reads, and what is in them.
    pub shown: Vec<(PathBuf, String)>,
    /// The program.
    pub program: PathBuf,
    /// Its arguments, which no other process has.
    pub arguments: Vec<OsString>,
    /// Its whole environment: it inherits nothing from the service.
    pub environment: Vec<(OsString, OsString)>,
    /// Where its output goes, in one of the owned directories.
    pub log: PathBuf,
}

impl LocalPlatform {
    /// Opens the platform, whose instances lie below `directory`, an absolute
    /// path. Every process that opens it must use the same directory `locks`.
    ///
    /// Under root every instance has a user id of its own: fails if those users
    /// can't reach the directory. Fails if `volumes` asks for mounted ones and
    /// the machine can't mount them. With `None`, mounts volumes if it can.
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

    /// Whether an instance could listen on this address and port now.
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

    /// The room in the volume of an instance, which should have `size` bytes.
    pub async fn room(&self, id: InstanceId, size: u64) -> Result<Room, Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::room(&directory, size)).await
    }

    /// Whether the volume of an instance has fewer than `size` bytes.
    pub async fn is_short(
        &self,
        id: InstanceId,
        size: u64,
    ) -> Result<bool, Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::is_short(&directory, size)).await
    }

    /// Gives a server that can't go on a part of its volume's reserve, and
    /// returns how many bytes of the reserve are left.
    pub async fn relieve(&self, id: InstanceId) -> Result<u64, Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::relieve(&directory)).await
    }

    /// Fills the reserve of a volume again, as far as there is room.
    pub async fn replenish(&self, id: InstanceId) -> Result<(), Error> {
        let directory = self.directory(id);
        hands::look(id, move || volume::replenish(&directory)).await
    }

    /// Grows the volume of an instance to `size` bytes if it is smaller.
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

    /// Lists the files and processes of instances on the machine.
    pub async fn inventory(&self) -> Result<Inventory, Error> {
        let (instances, servers) =
            (self.instances.clone(), self.servers.clone());
        let take = move || inventory::take(&instances, &servers);
        hands::look(About::Machine, take).await
    }

    /// Creates the missing files, and writes the shown ones. No other worker
    /// may have had the number `epoch` for this instance.
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

    /// Creates everything except the copy of the template, and writes the shown
    /// files. Returns whether that copy is there.
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

    /// Whether the copy of the template is there. Mounts the volume to find
    /// out, but creates no file.
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

    /// Waits until the names of the directories in `directory`, in the volume
    /// of an instance, are on the disk, and the contents of `file` in each of
    /// them. Fails if that takes longer than a moment.
    pub async fn sync_names(
        &self,
        id: InstanceId,
        directory: &'static str,
        file: &'static str,
    ) -> Result<(), Error> {
        let directory = self.volume(id).join(directory);
        hands::look(id, move || directories::sync_names(&directory, file)).await
    }

    /// Finds the process, or starts it, with its memory limit and some room in
    /// its volume. Mounts the volume, if there is one: the machine may have
    /// been restarted.
    pub async fn start(
        &self,
        workload: &Workload,
        fence: &impl Fence,
    ) -> Result<Process, Error> {
        let locked = self.locks.lock(workload.id, fence).await?;
        if let Some(process) = self.find(workload).await? {
            // The worker that started it may have been killed before this.
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
            // A change of the limit may not have reached the group.
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

    /// Limits the memory of an instance's process. If the process uses more and
    /// can't give it back, the kernel ends it, or this fails.
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
    /// again: a process that is about to run its program isn't recognized yet.
    pub async fn stop(
        &self,
        id: InstanceId,
        fence: &impl Fence,
    ) -> Result<(), Error> {
        self.kill_all(id, Whose::Servers, fence).await
    }

    /// Asks the process of an instance to shut down, and ends it at once if
    /// that takes longer than `patience`.
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

    /// Ends at once all processes under the user id of an instance that is to
    /// be deleted: a later instance gets the same id. Spares an id outside of
    /// the configured range, which may have changed: another user of the
    /// machine may have such an id.
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

    /// Ends the processes that it finds at once, and repeats that until it
    /// finds none: a process may have started another one just before it was
    /// killed.
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

    /// Removes the rest of files whose removal began earlier.
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
            // The service's environment holds secrets, which customers must not
            // see.
            .env_clear()
            .envs(workload.environment.iter().cloned())
            .current_dir("/")
            // A signal from the terminal to the service must not reach it.
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
