//! Programs that do one task for an instance, and end.

use std::{
    ffi::OsString,
    fmt,
    io::{self, ErrorKind},
    path::PathBuf,
    pin::Pin,
    process::Stdio,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
    time::Duration,
};

use futures::future::BoxFuture;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf},
    process::{Child, ChildStderr, ChildStdin, ChildStdout, Command},
    time::timeout,
};
use tokio_util::task::AbortOnDropHandle;

use crate::{Error, LocalPlatform, Owner};

/// Bytes that are kept of a tool's error output, from its end.
const KEPT: usize = 8 * 1024;
/// How long to wait for the rest of the error output of a tool that has ended.
/// Only processes that it started can delay that.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// A program to run for a short while.
///
/// It must not look like the instance's server, which is known by its program
/// and its only argument, a path in the directory of the instance.
#[derive(Clone, Debug)]
pub struct Tool {
    /// The owner of its process.
    pub owner: Owner,
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// The directory that it runs in.
    pub directory: PathBuf,
    /// Its whole environment: it inherits nothing from the service.
    pub environment: Vec<(OsString, OsString)>,
}

/// A tool that reads and writes only files. It is killed when this is dropped.
pub struct RunningTool {
    child: Child,
    program: PathBuf,
    words: Arc<Mutex<Tail>>,
    listener: AbortOnDropHandle<()>,
}

/// A tool that is written to. It is killed when this is dropped.
///
/// Writing to a tool that has ended fails with the tool's error.
#[derive(Debug)]
pub struct ToolInput {
    /// `None` once the tool has stopped reading.
    pipe: Option<ChildStdin>,
    tool: Ending,
}

/// A tool that is read from. It is killed when this is dropped.
///
/// The output ends only if the tool succeeded. If the tool fails, so does
/// reading, with the tool's error.
#[derive(Debug)]
pub struct ToolOutput {
    /// `None` once all of it was read.
    pipe: Option<ChildStdout>,
    tool: Ending,
    /// Whether it is known that the tool succeeded.
    is_whole: bool,
}

impl LocalPlatform {
    /// Runs a tool.
    #[allow(clippy::unused_self, reason = "the platform is where it runs")]
    pub fn run(&self, tool: &Tool) -> Result<RunningTool, Error> {
        spawn(tool, Stdio::null(), Stdio::null())
    }

    /// Runs a tool that reads what the caller writes.
    #[allow(clippy::unused_self, reason = "the platform is where it runs")]
    pub fn run_writing(&self, tool: &Tool) -> Result<ToolInput, Error> {
        let mut tool = spawn(tool, Stdio::piped(), Stdio::null())?;
        let pipe = tool.child.stdin.take();
        Ok(ToolInput { pipe, tool: Ending::of(tool) })
    }

    /// Runs a tool whose output the caller reads.
    #[allow(clippy::unused_self, reason = "the platform is where it runs")]
    pub fn run_reading(&self, tool: &Tool) -> Result<ToolOutput, Error> {
        let mut tool = spawn(tool, Stdio::null(), Stdio::piped())?;
        let pipe = tool.child.stdout.take();
        Ok(ToolOutput { pipe, tool: Ending::of(tool), is_whole: false })
    }
}

fn spawn(
    tool: &Tool,
    stdin: Stdio,
    stdout: Stdio,
) -> Result<RunningTool, Error> {
    let mut command = Command::new(&tool.program);
    command
        .args(&tool.arguments)
        .env_clear()
        .envs(tool.environment.iter().cloned())
        .current_dir(&tool.directory)
        // A signal from the terminal to the service must not reach it.
        .process_group(0)
        .stdin(stdin)
        .stdout(stdout)
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    if let Owner::User(id) = tool.owner {
        command.uid(id).gid(id);
    }
    let mut child = command.spawn().map_err(Error::process("start"))?;
    let errors = child.stderr.take().expect("it was asked for a pipe");
    let words = Arc::new(Mutex::new(Tail::default()));
    let listener = tokio::spawn(listen(errors, Arc::clone(&words)));
    let listener = AbortOnDropHandle::new(listener);
    Ok(RunningTool { child, program: tool.program.clone(), words, listener })
}

async fn listen(mut errors: ChildStderr, words: Arc<Mutex<Tail>>) {
    let mut buffer = vec![0; KEPT];
    // A read error counts as the end.
    while let Ok(length @ 1..) = errors.read(&mut buffer).await {
        lock(&words).push(&buffer[..length]);
    }
}

fn lock(words: &Mutex<Tail>) -> MutexGuard<'_, Tail> {
    words.lock().unwrap_or_else(PoisonError::into_inner)
}

impl RunningTool {
    /// The number of the process.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Waits until the tool has ended. Fails if the tool failed.
    pub async fn finish(mut self) -> Result<(), Error> {
        let status = self.child.wait().await;
        let status = status.map_err(Error::process("wait for"))?;
        if status.success() {
            return Ok(());
        }
        // Output that is later than this isn't worth the wait.
        let _ = timeout(LAST_WORDS, &mut self.listener).await;
        let message = lock(&self.words).text();
        Err(Error::Tool { program: self.program, status, message })
    }
}

impl fmt::Debug for RunningTool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunningTool")
            .field("program", &self.program)
            .field("id", &self.id())
            .finish_non_exhaustive()
    }
}

impl ToolInput {
    /// The number that the process was started with.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.tool.id
    }

    /// Closes the tool's input, and waits until the tool has ended. Fails if
    /// the tool failed.
    pub async fn finish(self) -> Result<(), Error> {
        drop(self.pipe);
        match self.tool.ended {
            Some(ended) => ended.await,
            None => {
                let gone = ErrorKind::BrokenPipe.into();
                Err(Error::process("write to")(gone))
            }
        }
    }

    /// Why no more can be written: the tool's error, if it has one.
    fn poll_why(&mut self, context: &mut Context<'_>) -> Poll<io::Error> {
        // The tool may be waiting for more input.
        self.pipe = None;
        let ended = ready!(self.tool.poll(context));
        Poll::Ready(match ended {
            Ok(()) => ErrorKind::BrokenPipe.into(),
            Err(error) => error,
        })
    }
}

impl AsyncWrite for ToolInput {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if let Some(pipe) = &mut self.pipe {
            match ready!(Pin::new(pipe).poll_write(context, bytes)) {
                Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
                outcome => return Poll::Ready(outcome),
            }
        }
        self.poll_why(context).map(Err)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        match &mut self.pipe {
            Some(pipe) => Pin::new(pipe).poll_flush(context),
            None => Poll::Ready(Ok(())),
        }
    }

    /// Doesn't close the pipe, as only [`ToolInput::finish`] does: a caller
    /// that gave up half-way must not tell the tool that its input is complete.
    fn poll_shutdown(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        self.poll_flush(context)
    }
}

impl ToolOutput {
    /// The number that the process was started with.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.tool.id
    }
}

impl AsyncRead for ToolOutput {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if buffer.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        if let Some(pipe) = &mut self.pipe {
            let before = buffer.filled().len();
            ready!(Pin::new(pipe).poll_read(context, buffer))?;
            if buffer.filled().len() > before {
                return Poll::Ready(Ok(()));
            }
            self.pipe = None;
        }
        if self.is_whole {
            return Poll::Ready(Ok(()));
        }
        ready!(self.tool.poll(context))?;
        self.is_whole = true;
        Poll::Ready(Ok(()))
    }
}

/// How a tool ends, which is reported once.
struct Ending {
    id: Option<u32>,
    /// `None` once it was reported. The tool is dropped with it.
    ended: Option<BoxFuture<'static, Result<(), Error>>>,
}

impl Ending {
    fn of(tool: RunningTool) -> Self {
        Self { id: tool.id(), ended: Some(Box::pin(tool.finish())) }
    }

    /// Fails if the tool failed, or if its end was reported already.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Some(ended) = &mut self.ended else {
            return Poll::Ready(Err(ErrorKind::BrokenPipe.into()));
        };
        let outcome = ready!(ended.as_mut().poll(context));
        self.ended = None;
        Poll::Ready(outcome.map_err(io::Error::other))
    }
}

impl fmt::Debug for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ending").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The end of a text.
#[derive(Default)]
struct Tail {
    bytes: Vec<u8>,
}

impl Tail {
    fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        let surplus = self.bytes.len().saturating_sub(KEPT);
        self.bytes.drain(..surplus);
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).trim().to_owned()
    }
}
