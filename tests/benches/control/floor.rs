//! The least that a server can do: hyper alone, in a process of its own, which
//! answers what was asked for by its size.

use std::{convert::Infallible, env, net::Ipv4Addr, process::Stdio};

use http_body_util::{BodyExt, Full};
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader, stdin},
    net::{TcpListener, TcpStream},
    process::{Child, Command},
};

use crate::load::{self, Target};

/// What makes a process of this program the floor.
pub(crate) const ARGUMENT: &str = "floor";
/// Answers are cut from this.
static ANSWER: [u8; 64 * 1024] = [b' '; 64 * 1024];

/// The process of the floor. It ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Floor {
    address: String,
    _process: Child,
}

impl Floor {
    pub(crate) async fn start() -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.arg(ARGUMENT).kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut address = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut address).await.unwrap();
        Self { address: address.trim().to_owned(), _process: process }
    }

    /// The same request with an answer of the same size.
    pub(crate) async fn target(&self, target: &Target) -> Target {
        let bytes = load::ask(target, 1).await;
        let mut floor = target.clone();
        floor.address = self.address.parse().unwrap();
        *floor.request.uri_mut() = format!("/{bytes}").parse().unwrap();
        assert_eq!(load::ask(&floor, 1).await, bytes);
        floor
    }
}

/// Serves until standard input ends, which it does with whoever started it.
pub(crate) async fn serve() {
    let server = std::thread::spawn(|| {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(accept());
    });
    let _ = stdin().read_to_end(&mut Vec::new()).await;
    drop(server);
}

/// Serves forever, with as many threads as the server has.
async fn accept() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(converse(stream));
    }
}

async fn converse(stream: TcpStream) {
    stream.set_nodelay(true).unwrap();
    let connection = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service_fn(answer));
    connection.await.unwrap();
}

async fn answer(
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let size: usize = request.uri().path()[1..].parse().unwrap();
    request.into_body().collect().await.unwrap();
    Ok(Response::new(Full::new(Bytes::from_static(&ANSWER[..size]))))
}
