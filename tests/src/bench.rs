//! What benchmarks share: load, and the least that a server can do.

pub mod floor;
pub mod load;

use std::{
    env,
    net::SocketAddr,
    process::{Command, Stdio},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader, stdin},
    process::{Child, Command as AsyncCommand},
    runtime::Runtime,
};

/// A process of the benchmark's own program, which serves. It ends when this is
/// dropped.
#[derive(Debug)]
pub struct Served {
    address: SocketAddr,
    _process: Child,
}

impl Served {
    /// Starts the program with an argument that makes it serve.
    pub async fn start(argument: &str) -> Self {
        let program = env::current_exe().expect("this program is a file");
        let mut command = AsyncCommand::from(Command::new(program));
        command.arg(argument).kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("it can be started");
        let output = process.stdout.take().expect("it was asked for a pipe");
        let mut line = String::new();
        let mut output = BufReader::new(output);
        output.read_line(&mut line).await.expect("it says where it serves");
        let address = line.trim().parse().expect("it serves at an address");
        Self { address, _process: process }
    }

    /// Where it serves.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// Serves with as many threads as the service has, until standard input ends,
/// which it does with whoever started this process.
pub async fn serve(server: impl Future<Output = ()> + Send + 'static) {
    std::thread::spawn(|| {
        let runtime = Runtime::new().expect("there are threads");
        runtime.block_on(server);
    });
    // When it can't be read, nobody is there either.
    let _ = stdin().read_to_end(&mut Vec::new()).await;
}

/// Tells whoever started this process where it serves.
#[allow(clippy::print_stdout, reason = "whoever started it reads it")]
pub fn announce(address: SocketAddr) {
    println!("{address}");
}
