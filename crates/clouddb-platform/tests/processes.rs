//! Tests which processes the platform takes for an instance's.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    error::Error as StdError,
    fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command},
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use clouddb_model::InstanceId;
use clouddb_platform::{Fence, LocalPlatform, Owner, Servers, Volumes};
use rustix::fs::{CWD, FileType, Mode, mknodat};
use slog::{Discard, Logger, o};
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(20);

struct Anybody;

impl Fence for Anybody {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        Ok(true)
    }
}

/// First user id for the processes of instances, under root, and how many ids
/// each test has. No other process may have them: deleting an instance ends all
/// processes of its user.
const FIRST_OWNER: u32 = 57_800;
const OWNERS: u32 = 4;
static PLACES: AtomicU32 = AtomicU32::new(0);
/// The program that they run: it waits until a writer opens its pipe.
const PROGRAM: &str = "/usr/bin/dd";

/// A machine with the directory of one instance.
struct Place {
    root: TempDir,
    platform: LocalPlatform,
    id: InstanceId,
    owner: u32,
}

impl Place {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let open = fs::Permissions::from_mode(0o711);
        fs::set_permissions(root.path(), open).unwrap();
        let number = PLACES.fetch_add(1, Ordering::Relaxed);
        let owner = FIRST_OWNER + OWNERS * number;
        let platform = LocalPlatform::open(
            &root.path().join("instances"),
            &root.path().join("locks"),
            Some(Volumes::Watched),
            Servers { program: "dd", option: "if=", owners: owner..owner + 2 },
            &Logger::root(Discard, o!()),
        )
        .unwrap();
        let place = Self { root, platform, id: InstanceId::random(), owner };
        let own = place.platform.directory(place.id);
        fs::create_dir(&own).unwrap();
        fs::set_permissions(&own, fs::Permissions::from_mode(0o711)).unwrap();
        let (kind, mode) = (FileType::Fifo, Mode::from_raw_mode(0o666));
        mknodat(CWD, own.join("pipe"), kind, mode, 0).unwrap();
        place
    }

    fn argument(&self) -> String {
        let pipe = self.platform.directory(self.id).join("pipe");
        format!("if={}", pipe.display())
    }

    /// Runs a program that ignores `SIGTERM`.
    fn run(&self, program: &Path, owner: u32, more: &[&str]) -> Child {
        let mut command = Command::new("/bin/sh");
        command
            .args(["-c", "trap '' TERM; exec \"$0\" \"$@\""])
            .arg(program)
            .arg(self.argument())
            .args(more);
        if LocalPlatform::is_privileged() {
            command.uid(owner).gid(owner);
        }
        command.spawn().unwrap()
    }

    /// Runs the program as root, with the instance's user as its real user id
    /// only.
    fn run_in_part(&self) -> Child {
        let mut command = Command::new("setpriv");
        command
            .arg(format!("--ruid={}", self.owner))
            .args(["/bin/sh", "-p", "-c", "trap '' TERM; exec \"$0\" \"$@\""])
            .args([PROGRAM, &self.argument()]);
        command.spawn().unwrap()
    }

    fn start(&self) -> Child {
        self.run(Path::new(PROGRAM), self.owner, &[])
    }

    /// A copy of the program under another name.
    fn copy(&self, name: &str) -> PathBuf {
        let copy = self.root.path().join(name);
        fs::copy(PROGRAM, &copy).unwrap();
        copy
    }

    /// Waits until the platform sees exactly those processes of the instance.
    async fn sees(&self, wanted: &[&Child]) {
        let wanted: BTreeSet<_> =
            wanted.iter().map(|child| child.id().cast_signed()).collect();
        let seen = async {
            loop {
                let mut found = self.platform.inventory().await.unwrap();
                let found = found.processes.remove(&self.id);
                let found = found.unwrap_or_default();
                let found: BTreeSet<_> =
                    found.iter().map(clouddb_platform::Process::id).collect();
                if found == wanted {
                    return;
                }
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(PATIENCE, seen).await.unwrap();
    }
}

/// Waits until a process runs the program of that name.
fn await_program(child: &Child, name: &str) {
    let line = format!("/proc/{}/comm", child.id());
    let began = std::time::Instant::now();
    while fs::read_to_string(&line).unwrap().trim() != name {
        assert!(began.elapsed() < PATIENCE, "it doesn't begin");
        std::thread::yield_now();
    }
}

fn end(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test]
async fn a_second_process_of_an_instance_ends_with_the_first() {
    let place = Place::new();
    for at_once in [true, false] {
        let mut both = [place.start(), place.start()];
        // They are seen once they run the program.
        place.sees(&[&both[0], &both[1]]).await;
        if at_once {
            place.platform.stop(place.id, &Anybody).await.unwrap();
        } else {
            let patience = Duration::from_millis(10);
            let ended = place.platform.shut_down(place.id, patience, &Anybody);
            ended.await.unwrap();
        }
        for child in &mut both {
            assert!(child.try_wait().unwrap().is_some(), "one goes on");
        }
    }
}

#[tokio::test]
async fn who_only_looks_like_the_process_of_an_instance_is_left_alone() {
    let place = Place::new();
    let own = place.start();
    // Another program, more arguments, and other users.
    let (reader, named) = (place.copy("reader"), ["count=1"]);
    let mut others = vec![
        (place.run(&reader, place.owner, &[]), "reader"),
        (place.run(Path::new(PROGRAM), place.owner, &named), "dd"),
    ];
    if LocalPlatform::is_privileged() {
        for stranger in [0, place.owner + 2] {
            let program = Path::new(PROGRAM);
            others.push((place.run(program, stranger, &[]), "dd"));
        }
        // The group of the directory says which user the instance has.
        let directory = place.platform.directory(place.id);
        std::os::unix::fs::chown(directory, None, Some(place.owner)).unwrap();
        let another = place.run(Path::new(PROGRAM), place.owner + 1, &[]);
        others.push((another, "dd"));
        // A process with other users in some roles isn't the instance's either.
        others.push((place.run_in_part(), "dd"));
    }
    for (other, name) in &others {
        await_program(other, name);
    }
    place.sees(&[&own]).await;
    place.platform.stop(place.id, &Anybody).await.unwrap();
    for (mut other, name) in others {
        assert!(other.try_wait().unwrap().is_none(), "{name} was ended");
        end(other);
    }
    end(own);
}

#[tokio::test]
async fn a_process_is_known_when_its_program_was_replaced() {
    let place = Place::new();
    let program = place.copy("dd");
    let own = place.run(&program, place.owner, &[]);
    place.sees(&[&own]).await;
    fs::rename(place.copy("newer"), &program).unwrap();
    place.sees(&[&own]).await;
    fs::remove_file(&program).unwrap();
    place.sees(&[&own]).await;
    place.platform.stop(place.id, &Anybody).await.unwrap();
    end(own);
}

#[tokio::test]
async fn all_of_the_user_of_an_instance_ends_and_nothing_of_others() {
    if !LocalPlatform::is_privileged() {
        // Without root there are no users of instances.
        return;
    }
    let place = Place::new();
    let reader = place.copy("reader");
    let mut left = [
        place.run(&reader, place.owner, &[]),
        place.run(Path::new(PROGRAM), place.owner, &["count=1"]),
    ];
    let mut others = [
        place.run(&reader, place.owner + 1, &[]),
        place.run(&reader, place.owner + 2, &[]),
    ];
    for (child, name) in left.iter().zip(["reader", "dd"]) {
        await_program(child, name);
    }
    for child in &others {
        await_program(child, "reader");
    }
    for owner in
        [Owner::User(place.owner), Owner::User(place.owner + 2), Owner::Caller]
    {
        let ended = place.platform.end_all(place.id, owner, &Anybody);
        ended.await.unwrap();
    }
    for child in &mut left {
        assert!(child.try_wait().unwrap().is_some(), "one goes on");
    }
    for child in &mut others {
        assert!(child.try_wait().unwrap().is_none(), "one was ended");
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
