//! Shared parts of the benchmarks: load, and the floor, the least work of a
//! server.

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

/// A process of the benchmark's own program that serves. Dropping this ends it.
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

    /// The address that it serves on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// Serves with as many threads as the service, until standard input ends
/// because the parent process ended.
pub async fn serve(server: impl Future<Output = ()> + Send + 'static) {
    std::thread::spawn(|| {
        let runtime = Runtime::new().expect("there are threads");
        runtime.block_on(server);
    });
    // An error means that the parent is gone, too.
    let _ = stdin().read_to_end(&mut Vec::new()).await;
}

/// Tells the parent process the address.
#[allow(clippy::print_stdout, reason = "whoever started it reads it")]
pub fn announce(address: SocketAddr) {
    println!("{address}");
}
