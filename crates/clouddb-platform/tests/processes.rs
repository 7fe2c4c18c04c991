//! What runs for an instance, however it came to.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    error::Error as StdError,
    fs,
    os::unix::fs::PermissionsExt,
    process::{Child, Command, Stdio},
    time::Duration,
};

use clouddb_model::InstanceId;
use clouddb_platform::{Fence, LocalPlatform, Volumes};
use slog::{Discard, Logger, o};

const PATIENCE: Duration = Duration::from_secs(20);

struct Anybody;

impl Fence for Anybody {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        Ok(true)
    }
}

/// Waits for its input, which never comes, whatever it is asked.
fn stubborn(argument: &str) -> Child {
    Command::new("/bin/sh")
        .args(["-c", "trap '' TERM; read line", "sh", argument])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap()
}

#[tokio::test]
async fn a_second_process_of_an_instance_ends_with_the_first() {
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path();
    let open = fs::Permissions::from_mode(0o711);
    fs::set_permissions(root, open).unwrap();
    let platform = LocalPlatform::open(
        &root.join("instances"),
        &root.join("locks"),
        Some(Volumes::Watched),
        &Logger::root(Discard, o!()),
    )
    .unwrap();
    let id = InstanceId::random();
    let argument = format!("--data={}/data", platform.directory(id).display());
    for at_once in [true, false] {
        let mut both = [stubborn(&argument), stubborn(&argument)];
        // What they run is seen once they do.
        let seen = async {
            while platform
                .inventory()
                .await
                .unwrap()
                .processes
                .get(&id)
                .is_none_or(|processes| processes.len() < both.len())
            {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(PATIENCE, seen).await.unwrap();
        if at_once {
            platform.stop(id, &Anybody).await.unwrap();
        } else {
            let patience = Duration::from_millis(10);
            platform.shut_down(id, patience, &Anybody).await.unwrap();
        }
        for child in &mut both {
            assert!(child.try_wait().unwrap().is_some(), "one goes on");
        }
    }
}
