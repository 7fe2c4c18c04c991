//! Disks that don't answer.

use std::{fs, path::PathBuf, process::Command, time::Duration};

use clouddb_platform::{Error, LocalPlatform, Volumes};
use clouddb_tests::eventually;
use futures::future::join_all;
use tokio::{runtime, task::spawn_blocking, time::timeout};

use crate::machine::{Alone, Machine};

/// How many calls to make, many more than threads.
const CALLS: i64 = 50;
const THREADS: usize = 8;
/// How long blocking calls for passwords and other instances may wait.
const SOON: Duration = Duration::from_secs(3);

/// A file system that blocks writes until this is dropped.
struct Frozen(PathBuf);

impl Frozen {
    fn freeze(path: PathBuf) -> Self {
        fsfreeze("--freeze", &path);
        Self(path)
    }
}

impl Drop for Frozen {
    fn drop(&mut self) {
        fsfreeze("--unfreeze", &self.0);
    }
}

fn fsfreeze(option: &str, path: &PathBuf) {
    let status = Command::new("fsfreeze").arg(option).arg(path).status();
    assert!(status.unwrap().success(), "{option}");
}

/// How many slow calls may run at once for one instance.
const HANGING: usize = 2;

/// How many threads of this process are in a file system call for an instance.
fn calls_under_way() -> usize {
    let threads = fs::read_dir("/proc/self/task").unwrap();
    let names = threads
        .filter_map(|it| fs::read_to_string(it.ok()?.path().join("comm")).ok());
    names.filter(|name| name.trim() == "files").count()
}

#[test]
fn a_disk_that_hangs_takes_nobody_elses_threads() {
    if !LocalPlatform::is_privileged() {
        return;
    }
    // A small pool of threads for blocking calls, like the service's.
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(THREADS)
        .build()
        .unwrap();
    runtime.block_on(hang());
    runtime.shutdown_background();
}

async fn hang() {
    let place = std::env::temp_dir();
    let machine = Machine::below(&place, Volumes::Mounted).await;
    let platform = &machine.platform;
    let (other, _) = machine.another(1);
    for workload in [&machine.workload, &other] {
        platform.prepare_files(workload, &Alone).await.unwrap();
    }
    let (id, owner) = (machine.workload.id, machine.workload.owner);
    let frozen = Frozen::freeze(platform.volume(id));
    let written = (0..CALLS).map(|number| {
        platform.workspace_for_data(id, owner, "data", number, &Alone)
    });
    let looked = (0..CALLS).map(|_| platform.relieve(id));
    let others = async {
        eventually("calls hang", async || {
            (calls_under_way() >= HANGING).then_some(())
        })
        .await;
        timeout(SOON, spawn_blocking(|| ())).await.unwrap().unwrap();
        timeout(SOON, platform.used(other.id)).await.unwrap().unwrap();
        timeout(SOON, platform.disk()).await.unwrap().unwrap();
    };
    let written = timeout(SOON, join_all(written));
    let (written, looked, ()) = tokio::join!(written, join_all(looked), others);
    assert!(written.is_err(), "nothing hung");
    for failed in looked {
        assert!(matches!(failed, Err(Error::Stuck(_))), "{failed:?}");
    }
    drop(frozen);
    timeout(SOON, platform.relieve(id)).await.unwrap().unwrap();
}
