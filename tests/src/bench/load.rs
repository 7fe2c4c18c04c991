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

/// How long a turn is measured, after it went on for so long. Short, so that
/// whatever else the machine does slows down both who take turns.
pub const MEASURED: Duration = Duration::from_millis(500);
/// See `MEASURED`.
pub const WARM_UP: Duration = Duration::from_millis(200);

/// What is asked for, and where.
#[derive(Clone, Debug)]
pub struct Target {
    /// Where.
    pub address: SocketAddr,
    /// What.
    pub request: Request<Full<Bytes>>,
}

/// What came of a turn.
#[derive(Debug, Default)]
pub struct Sample {
    /// How long each request took that was answered while it was measured.
    pub latencies: Vec<Duration>,
    /// How many requests there were, the warm-up included.
    pub requests: usize,
}

/// Takes a turn.
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

/// Asks so many times, one after the other, and returns how many bytes the last
/// answer had.
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

    /// Sends one request after the other until the turn is over.
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

    /// Returns how many bytes the answer has.
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
