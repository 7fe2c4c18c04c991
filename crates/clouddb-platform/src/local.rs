use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    process::Stdio,
};

use clouddb_model::InstanceId;
use rustix::process::Pid;
use slog::{Logger, info, warn};
use tokio::{process::Command, task::spawn_blocking};

use crate::{Error, Process, addresses, directories, process};

/// Processes of this machine, each in a directory below one directory.
#[derive(Clone, Debug)]
pub struct LocalPlatform {
    instances: PathBuf,
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

/// What to run, and the files it needs.
#[derive(Clone, Debug)]
pub struct Workload {
    /// The instance.
    pub id: InstanceId,
    /// Whom it belongs to.
    pub owner: Owner,
    /// A directory to copy, and where to, below the instance's directory.
    pub template: (PathBuf, PathBuf),
    /// Directories that the owner writes to.
    pub owned: Vec<PathBuf>,
    /// Files that the owner reads, and what is in them.
    pub shown: Vec<(PathBuf, String)>,
    /// The program.
    pub program: PathBuf,
    /// Its arguments, which no other process has.
    pub arguments: Vec<OsString>,
    /// What its environment has beside the service's own.
    pub environment: Vec<(OsString, OsString)>,
    /// Where its output goes, in one of the owned directories.
    pub log: PathBuf,
}

impl LocalPlatform {
    /// Opens the platform whose instances lie below a directory, an absolute
    /// path.
    ///
    /// Under root, where every instance has a user id of its own, refuses a
    /// directory that those can't reach.
    pub fn open(directory: &Path, log: &Logger) -> Result<Self, Error> {
        if Self::is_privileged() {
            directories::ensure(directory, directories::PASSAGE)?;
            directories::reachable_by_others(directory)?;
        } else {
            directories::ensure(directory, directories::PRIVATE)?;
        }
        Ok(Self { instances: directory.to_owned(), log: log.clone() })
    }

    /// Whether processes can be given to users of their own.
    #[must_use]
    pub fn is_privileged() -> bool {
        rustix::process::geteuid().is_root()
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

    /// The instances that have a directory.
    pub fn inventory(&self) -> Result<BTreeSet<InstanceId>, Error> {
        let read = Error::file("read", &self.instances);
        let entries = fs::read_dir(&self.instances).map_err(read)?;
        let mut found = BTreeSet::new();
        for entry in entries {
            let read = Error::file("read", &self.instances);
            let name = entry.map_err(read)?.file_name();
            match name.to_str().and_then(|name| name.parse().ok()) {
                Some(id) => {
                    found.insert(id);
                }
                None => warn!(self.log, "not an instance's directory";
                    "name" => name.display().to_string()),
            }
        }
        Ok(found)
    }

    /// Makes the files that are missing, and writes those that are shown.
    pub async fn provision(&self, workload: &Workload) -> Result<(), Error> {
        let directory = self.directory(workload.id);
        let workload = workload.clone();
        blocking(move || provision(&directory, &workload)).await
    }

    /// Waits until the files of the instances are on the disk.
    pub async fn sync(&self) -> Result<(), Error> {
        let instances = self.instances.clone();
        blocking(move || directories::sync(&instances)).await
    }

    /// Finds the process, or starts it.
    pub async fn ensure_running(
        &self,
        workload: &Workload,
    ) -> Result<Process, Error> {
        if let Some(process) = self.find(workload).await? {
            return Ok(process);
        }
        self.start(workload)
    }

    /// Finds the process, if it runs.
    pub async fn find(
        &self,
        workload: &Workload,
    ) -> Result<Option<Process>, Error> {
        let program = workload.program.clone();
        let arguments = workload.arguments.clone();
        blocking(move || {
            process::find(&program, &arguments)
                .map_err(Error::process("look for"))
        })
        .await
    }

    /// Ends the process and removes everything that it had.
    pub async fn remove(&self, workload: &Workload) -> Result<(), Error> {
        if let Some(process) = self.find(workload).await? {
            process.kill()?;
            process.ended().await?;
        }
        let directory = self.directory(workload.id);
        blocking(move || directories::remove(&directory)).await
    }

    fn start(&self, workload: &Workload) -> Result<Process, Error> {
        let output = directories::open_log(&workload.log, workload.owner)?;
        let errors =
            output.try_clone().map_err(Error::file("open", &workload.log))?;
        let mut command = Command::new(&workload.program);
        command
            .args(&workload.arguments)
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

fn provision(directory: &Path, workload: &Workload) -> Result<(), Error> {
    let owner = workload.owner;
    directories::ensure(directory, directories::SHOWN)?;
    directories::show(directory, owner)?;
    for owned in &workload.owned {
        directories::ensure(owned, directories::PRIVATE)?;
        directories::give(owned, owner)?;
    }
    for (path, contents) in &workload.shown {
        write_shown(path, contents, owner)?;
    }
    let (from, to) = &workload.template;
    if !to.exists() {
        let unfinished = to.with_extension("unfinished");
        directories::remove(&unfinished)?;
        directories::copy(from, &unfinished, owner)?;
        fs::rename(&unfinished, to).map_err(Error::file("rename", to))?;
    }
    Ok(())
}

fn write_shown(path: &Path, contents: &str, owner: Owner) -> Result<(), Error> {
    if let Some(parent) = path.parent() {
        directories::ensure(parent, directories::SHOWN)?;
        directories::show(parent, owner)?;
    }
    directories::write(path, contents, owner)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) => Err(Error::process("run")(error.into())),
    }
}
