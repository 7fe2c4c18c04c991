//! The floor: the same programs in a pipe, without the service.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use clouddb_engine::{BackupReport, Beginning, Lsn, Tool};
use clouddb_tests::mandate;

use crate::{by_hand::ByHand, by_hand::MEMORY, subject::Subject};

/// Describes the floor.
pub(crate) const DESCRIPTION: &str = "mariadb-backup | zstd -1 --threads=2 | age > file, synced; \
     age | zstd | mbstream, --prepare, synced, start, first query";
/// Takes a file, and the command of a tool that writes to its output.
const PACK: &str = "set -o pipefail; FILE=$1; shift; \
    \"$@\" | zstd --quiet -1 --threads=2 | age --encrypt --identity \"$KEY\" \
    > \"$FILE\" && \
    sync \"$FILE\"";
/// Takes a file, and the command of a tool that reads its input.
const UNPACK: &str = "set -o pipefail; FILE=$1; shift; \
    age --decrypt --identity \"$KEY\" < \"$FILE\" | zstd --quiet --decompress | \"$@\"";
/// Takes the directory of a tool that reads its input, the number of words in
/// its command, that command, and the command of a tool that writes to its
/// output.
const HAND_OVER: &str = "set -o pipefail; TO=$1; COUNT=$2; shift 2; \
    READER=(\"${@:1:COUNT}\"); shift $COUNT; \
    \"$@\" | (cd \"$TO\" && \"${READER[@]}\")";
/// How long one query waits for a replica.
const WAIT: Duration = Duration::from_secs(2);
/// The files and programs of the floor.
pub(crate) struct Floor {
    by_hand: ByHand,
    directory: tempfile::TempDir,
    key: PathBuf,
}

impl Floor {
    pub(crate) async fn new() -> Self {
        let by_hand = ByHand::new().await;
        let directory = tempfile::tempdir().unwrap();
        let key = directory.path().join("key");
        let mut keys = Command::new("age-keygen");
        let made = keys.arg("--output").arg(&key).output().unwrap();
        assert!(made.status.success(), "{made:?}");
        Self { by_hand, directory, key }
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Makes the same backup as the service, to a file.
    pub(crate) fn back_up(
        &self,
        subject: &Subject,
        since: Option<Lsn>,
        name: &str,
    ) -> Duration {
        let notes = subject.directory().join("floor");
        fs::create_dir_all(&notes).unwrap();
        let layout = subject.layout();
        let installation = &self.by_hand.installation;
        let writer = installation.back_up(&layout, since, Some(&notes));
        let began = Instant::now();
        self.pipe(PACK, &self.file(name), &writer);
        let took = began.elapsed();
        fs::remove_dir_all(notes).unwrap();
        took
    }

    /// Restores a server from a file, and runs a query.
    pub(crate) async fn restore(&self, name: &str) -> Duration {
        let Self { by_hand, .. } = self;
        let (layout, data) = (&by_hand.layout, by_hand.layout.data());
        let began = Instant::now();
        fs::create_dir(&data).unwrap();
        let reader = by_hand.installation.extract(layout, &data);
        self.pipe(UNPACK, &self.file(name), &reader);
        let above = data.parent().unwrap();
        let prepare = by_hand
            .installation
            .make_ready(layout, above, "data", None, MEMORY);
        self.run(&mut command(&prepare, &[]));
        self.run(Command::new("sync").arg("--file-system").arg(&data));
        let started = by_hand.start().await;
        let took = began.elapsed();
        started.remove().await;
        took
    }

    /// Copies the service's instance to a server that follows it, and waits
    /// until that has caught up.
    pub(crate) async fn replicate(&self, subject: &Subject) -> Duration {
        let Self { by_hand, .. } = self;
        let (layout, data) = (&by_hand.layout, by_hand.layout.data());
        let own = data.ancestors().nth(2).unwrap();
        let trusted = own.join("tls/authority.pem");
        let (source, secret, authority) = subject.as_source();
        fs::write(trusted, authority).unwrap();
        let began = Instant::now();
        fs::create_dir(&data).unwrap();
        let installation = &by_hand.installation;
        let writer = installation.back_up(&subject.layout(), None, None);
        let reader = installation.extract(layout, &data);
        let count = (reader.arguments.len() + 1).to_string();
        let mut before: Vec<OsString> =
            ["bash", "-c", HAND_OVER, "bash"].map(OsString::from).to_vec();
        before.extend([data.clone().into(), count.into()]);
        before.push(reader.program.into());
        before.extend(reader.arguments);
        self.run(&mut command(&writer, &before));
        let mut details =
            BackupReport::DETAILS.map(|it| data.join(it)).into_iter();
        let details = details.find(|it| it.exists()).unwrap();
        let details = fs::read_to_string(details).unwrap();
        let position = BackupReport::position(&details).unwrap();
        let above = data.parent().unwrap();
        let prepare =
            installation.make_ready(layout, above, "data", None, MEMORY);
        self.run(&mut command(&prepare, &[]));
        self.run(Command::new("sync").arg("--file-system").arg(&data));
        let mut started = by_hand.start().await;
        let goal = subject.position().await;
        let beginning = Beginning::Backup(&position);
        let admin = &mut started.admin;
        let mut mandate = mandate(admin).await.unwrap();
        mandate.follow(&source, &secret, beginning).await.unwrap();
        mandate.end().await.unwrap();
        while !admin.reaches(&goal, WAIT).await.unwrap() {}
        let took = began.elapsed();
        started.remove().await;
        took
    }

    fn pipe(&self, script: &str, file: &Path, tool: &Tool) {
        let before = ["bash".into(), "-c".into(), script.into(), "bash".into()];
        let before: Vec<OsString> =
            before.into_iter().chain([file.into()]).collect();
        self.run(&mut command(tool, &before));
    }

    fn run(&self, command: &mut Command) {
        let ended = command.env("KEY", &self.key).output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success(), "{command:?}: {said}");
    }
}

/// The command of a tool, behind the words in `before`.
fn command(tool: &Tool, before: &[OsString]) -> Command {
    let program = tool.program.clone().into();
    let mut words = before.iter().chain([&program]).chain(&tool.arguments);
    let mut command = Command::new(words.next().unwrap());
    command.args(words).current_dir(&tool.directory);
    command.envs(tool.environment.iter().cloned());
    command
}
