//! Puts load on a server: each connection sends one request after the other.

#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use futures::future::join_all;
use http_body_util::{BodyExt, Full};
use hyper::{
    Request,
    body::Bytes,
    client::conn::http1::{SendRequest, handshake},
};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpStream, task::JoinHandle};

/// How long a turn is measured, after the warm-up. It is short, so that other
/// work of the machine slows down both sides that take turns.
pub const MEASURED: Duration = Duration::from_millis(500);
/// How long a turn runs before it is measured.
pub const WARM_UP: Duration = Duration::from_millis(200);

/// A request and the server to send it to.
#[derive(Clone, Debug)]
pub struct Target {
    /// The server.
    pub address: SocketAddr,
    /// The request.
    pub request: Request<Full<Bytes>>,
}

/// The results of a turn.
#[derive(Debug, Default)]
pub struct Sample {
    /// The duration of each request that was answered during the measurement.
    pub latencies: Vec<Duration>,
    /// The number of requests, including the warm-up's.
    pub requests: usize,
}

/// Runs a turn.
pub async fn run(target: &Target, connections: usize) -> Sample {
    let mut all = Vec::new();
    for _ in 0..connections {
        all.push(Connection::open(target).await);
    }
    let from = Instant::now() + WARM_UP;
    let tasks = all.into_iter().map(|connection| {
        tokio::spawn(connection.press(target.request.clone(), from))
    });
    let mut whole = Sample::default();
    for sample in join_all(tasks).await {
        let sample = sample.unwrap();
        whole.latencies.extend(sample.latencies);
        whole.requests += sample.requests;
    }
    whole
}

/// Sends a request so many times, one after another. Returns the size of the
/// last answer in bytes.
pub async fn ask(target: &Target, times: u32) -> usize {
    let mut connection = Connection::open(target).await;
    let mut bytes = 0;
    for _ in 0..times {
        bytes = connection.ask(target.request.clone()).await;
    }
    connection.close().await;
    bytes
}

/// A connection that stays open.
struct Connection {
    sender: SendRequest<Full<Bytes>>,
    driver: JoinHandle<hyper::Result<()>>,
}

impl Connection {
    async fn open(target: &Target) -> Self {
        let stream = TcpStream::connect(target.address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (sender, driver) = handshake(TokioIo::new(stream)).await.unwrap();
        Self { sender, driver: tokio::spawn(driver) }
    }

    /// Sends one request after another until the turn ends.
    async fn press(
        mut self,
        request: Request<Full<Bytes>>,
        from: Instant,
    ) -> Sample {
        let mut sample = Sample::default();
        let until = from + MEASURED;
        let mut began = Instant::now();
        while began < until {
            self.ask(request.clone()).await;
            let ended = Instant::now();
            sample.requests += 1;
            if (from..until).contains(&ended) {
                sample.latencies.push(ended - began);
            }
            began = ended;
        }
        self.close().await;
        sample
    }

    /// Returns the size of the answer in bytes.
    async fn ask(&mut self, request: Request<Full<Bytes>>) -> usize {
        self.sender.ready().await.unwrap();
        let answer = self.sender.send_request(request).await.unwrap();
        let status = answer.status();
        let (mut body, mut bytes) = (answer.into_body(), 0);
        while let Some(frame) = body.frame().await {
            bytes += frame.unwrap().data_ref().map_or(0, Bytes::len);
        }
        assert!(status.is_success(), "it was answered with {status}");
        assert!(bytes > 0, "the answer is empty");
        bytes
    }

    async fn close(self) {
        drop(self.sender);
        self.driver.await.unwrap().unwrap();
    }
}
