//! Tests tools, and the directories that they work in.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    error::Error as StdError,
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, symlink},
    path::Path,
    time::{Duration, Instant},
};

use clouddb_model::InstanceId;
use clouddb_platform::{
    Error, Fence, LocalPlatform, Owner, Servers, Tool, Volumes, Workload,
    Workspace,
};
use slog::{Discard, Logger, o};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const PATIENCE: Duration = Duration::from_mins(1);

/// A worker that may act, or may not.
struct Worker(bool);

impl Fence for Worker {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        Ok(self.0)
    }
}

struct Place {
    directory: TempDir,
    platform: LocalPlatform,
    workload: Workload,
}

impl Place {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path();
        let open = fs::Permissions::from_mode(0o711);
        fs::set_permissions(root, open).unwrap();
        let platform = LocalPlatform::open(
            &root.join("instances"),
            &root.join("locks"),
            Some(Volumes::Watched),
            Servers { program: "false", option: "--", owners: 50_123..50_124 },
            &Logger::root(Discard, o!()),
        )
        .unwrap();
        let id = InstanceId::random();
        let own = platform.directory(id);
        let workload = Workload {
            id,
            owner: owner(),
            volume: 1 << 30,
            memory: 1 << 30,
            template: (root.join("template"), own.join("volume/data")),
            owned: vec![own.join("run")],
            shown: vec![(own.join("data.cnf"), "shown".into())],
            program: "/bin/false".into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            log: own.join("run/log"),
        };
        Self { directory, platform, workload }
    }

    fn script(&self, script: &str) -> Tool {
        Tool {
            owner: owner(),
            program: "/bin/sh".into(),
            arguments: vec!["-c".into(), script.into()],
            directory: self.directory.path().into(),
            environment: vec![("PATH".into(), "/usr/bin:/bin".into())],
        }
    }

    async fn workspace(&self, epoch: i64) -> Workspace {
        let (id, owner) = (self.workload.id, self.workload.owner);
        let platform = &self.platform;
        platform
            .workspace_for_data(id, owner, "data", epoch, &Worker(true))
            .await
            .unwrap()
    }
}

fn owner() -> Owner {
    if LocalPlatform::is_privileged() {
        Owner::User(50_123)
    } else {
        Owner::Caller
    }
}

fn user() -> u32 {
    match owner() {
        Owner::Caller => rustix::process::geteuid().as_raw(),
        Owner::User(id) => id,
    }
}

#[tokio::test]
async fn what_is_read_ends_well_only_if_the_tool_does() {
    let place = Place::new();
    for (script, why) in [
        ("echo out", None),
        ("echo out; echo because >&2; exit 3", Some("because")),
        ("echo out; kill -9 $$", Some("signal: 9")),
    ] {
        let tool = place.script(script);
        let mut output = place.platform.run_reading(&tool).unwrap();
        let mut text = Vec::new();
        let outcome = output.read_to_end(&mut text).await;
        assert_eq!(text, b"out\n");
        match why {
            None => assert_eq!(outcome.unwrap(), 4),
            Some(why) => {
                let error = outcome.unwrap_err();
                assert!(error.to_string().contains(why), "{error}");
                // A second read fails, too.
                assert!(output.read_u8().await.is_err());
                assert!(output.read_to_end(&mut text).await.is_err());
            }
        }
    }
}

#[tokio::test]
async fn what_is_written_arrives_and_whoever_cannot_take_it_says_why() {
    let place = Place::new();
    let mut tool = place.script("cat > written");
    place.platform.prepare_files(&place.workload, &Worker(true)).await.unwrap();
    let workspace = place.workspace(1).await;
    tool.directory = workspace.directory("data").await.unwrap();
    let mut input = place.platform.run_writing(&tool).unwrap();
    input.write_all(b"some bytes").await.unwrap();
    // Only `finish` tells the tool that its input is complete.
    input.shutdown().await.unwrap();
    input.write_all(b" and more").await.unwrap();
    input.finish().await.unwrap();
    let written = workspace.read("data", &["written"]).await.unwrap();
    assert_eq!(written, "some bytes and more");
    let file = fs::metadata(tool.directory.join("written")).unwrap();
    assert_eq!(file.uid(), user());

    let tool = place.script("echo full >&2; exit 1");
    let mut input = place.platform.run_writing(&tool).unwrap();
    let bytes = vec![0; 1 << 20];
    let error = input.write_all(&bytes).await.unwrap_err();
    assert!(error.to_string().contains("full"), "{error}");
    assert!(input.finish().await.is_err());

    let tool = place.script("cat > /dev/null; exit 7");
    let mut input = place.platform.run_writing(&tool).unwrap();
    input.write_all(&bytes).await.unwrap();
    let error = input.finish().await.unwrap_err();
    assert!(matches!(error, Error::Tool { status, .. }
        if status.code() == Some(7)));
}

#[tokio::test]
async fn only_the_end_of_what_a_tool_says_is_kept() {
    let place = Place::new();
    let script = "yes words | head -c 3000000 >&2; echo last >&2; exit 1";
    let tool = place.platform.run(&place.script(script)).unwrap();
    let error = tool.finish().await.unwrap_err();
    let Error::Tool { message, .. } = error else { panic!("{error}") };
    assert!(message.ends_with("words\nlast"));
    assert!((8000..=8192).contains(&message.len()), "{}", message.len());
}

#[tokio::test]
async fn a_tool_ends_with_whoever_waits_for_it() {
    let place = Place::new();
    let tool = place.script("echo $$; exec sleep 8000");
    let mut output = place.platform.run_reading(&tool).unwrap();
    let mut number = [0; 1];
    output.read_exact(&mut number).await.unwrap();
    let process = format!("/proc/{}", output.id().unwrap());
    assert!(Path::new(&process).exists());
    drop(output);
    let give_up = Instant::now() + PATIENCE;
    while Path::new(&process).exists() {
        assert!(Instant::now() < give_up, "the tool goes on");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_tool_has_nothing_of_the_service() {
    let place = Place::new();
    let script = "pwd; id -u; tr '\\0' '\\n' < /proc/self/environ";
    let mut output = place.platform.run_reading(&place.script(script)).unwrap();
    let mut text = String::new();
    output.read_to_string(&mut text).await.unwrap();
    let mut lines = text.lines();
    let here = place.directory.path().display().to_string();
    assert_eq!(lines.next(), Some(&*here));
    assert_eq!(lines.next(), Some(&*user().to_string()));
    let mut names: Vec<_> =
        lines.filter_map(|line| Some(line.split_once('=')?.0)).collect();
    names.sort_unstable();
    // The shell sets the others.
    names.retain(|name| !["OLDPWD", "PWD", "SHLVL", "_"].contains(name));
    assert_eq!(names, ["PATH"]);
}

#[tokio::test]
async fn what_is_made_in_a_workspace_becomes_the_data() {
    let place = Place::new();
    let (platform, workload) = (&place.platform, &place.workload);
    let may = Worker(true);
    assert!(!platform.prepare_files(workload, &may).await.unwrap());
    let left = place.workspace(1).await;
    left.directory("data").await.unwrap();
    let workspace = place.workspace(2).await;
    assert!(!left.path().exists(), "what another one left is still there");
    let data = workspace.directory("data").await.unwrap();
    let metadata = fs::metadata(&data).unwrap();
    assert_eq!((metadata.uid(), metadata.mode() & 0o777), (user(), 0o700));
    fs::write(data.join("file"), "contents").unwrap();
    workspace.directory("other").await.unwrap();

    let refused = platform
        .adopt(workload, workspace.clone(), "data", &Worker(false))
        .await;
    assert!(matches!(refused, Err(Error::Fenced)));
    platform.adopt(workload, workspace, "data", &may).await.unwrap();
    let (_, adopted) = &workload.template;
    assert_eq!(fs::read(adopted.join("file")).unwrap(), b"contents");
    assert_eq!(fs::metadata(adopted).unwrap().uid(), user());
    let names: Vec<_> = fs::read_dir(platform.volume(workload.id))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names, ["data"]);
    assert!(platform.prepare_files(workload, &may).await.unwrap());
    // Needs no template: the data is there.
    platform.prepare(workload, 3, &may).await.unwrap();
}

#[tokio::test]
async fn a_directory_of_a_workspace_begins_empty_and_goes_when_asked() {
    let place = Place::new();
    place.platform.prepare_files(&place.workload, &Worker(true)).await.unwrap();
    let workspace = place.workspace(1).await;
    let directory = workspace.directory("increment").await.unwrap();
    fs::write(directory.join("file"), "old").unwrap();
    workspace.directory("increment").await.unwrap();
    assert!(!directory.join("file").exists());
    for _ in 0..2 {
        workspace.remove("increment").await.unwrap();
        assert!(!directory.exists());
    }
    let path = workspace.path().to_owned();
    place.platform.discard(workspace, &Worker(true)).await.unwrap();
    assert!(!path.exists());
}

/// What a note is called, by newer tools and by older ones.
const NAMES: &[&str] = &["new_note", "note"];

#[tokio::test]
async fn what_an_owner_puts_in_the_place_of_a_file_is_not_read() {
    let place = Place::new();
    place.platform.prepare_files(&place.workload, &Worker(true)).await.unwrap();
    let workspace = place.workspace(1).await;
    let directory = workspace.directory("notes").await.unwrap();
    let secret = place.directory.path().join("secret");
    fs::write(&secret, "secret").unwrap();
    let note = directory.join("note");
    symlink(&secret, &note).unwrap();
    assert!(workspace.read("notes", NAMES).await.is_err(), "a link");
    fs::remove_file(&note).unwrap();
    fs::create_dir(&note).unwrap();
    assert!(workspace.read("notes", NAMES).await.is_err(), "a directory");
    fs::remove_dir(&note).unwrap();
    // Opening it would wait for a writer.
    let fifo = rustix::fs::FileType::Fifo;
    let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
    rustix::fs::mknodat(rustix::fs::CWD, &note, fifo, mode, 0).unwrap();
    assert!(workspace.read("notes", NAMES).await.is_err(), "a pipe");
    fs::remove_file(&note).unwrap();
    fs::write(&note, "text").unwrap();
    assert_eq!(workspace.read("notes", NAMES).await.unwrap(), "text");
    // Newer tools have another name for it.
    fs::write(directory.join("new_note"), "newer").unwrap();
    assert_eq!(workspace.read("notes", NAMES).await.unwrap(), "newer");
    fs::remove_file(directory.join("new_note")).unwrap();
    fs::remove_file(&note).unwrap();
    assert!(workspace.read("notes", NAMES).await.is_err(), "nothing");
}

#[tokio::test]
async fn a_workspace_makes_no_instance() {
    let place = Place::new();
    let (id, owner) = (place.workload.id, place.workload.owner);
    let may = Worker(true);
    let made =
        place.platform.workspace_for_data(id, owner, "data", 1, &may).await;
    assert!(matches!(made, Err(Error::File { .. })));
    assert!(!place.platform.directory(id).exists());
}
