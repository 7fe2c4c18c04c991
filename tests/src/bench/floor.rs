//! The least work of a server: hyper alone, in a process of its own. It answers
//! with as many bytes as the request asks for.

#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use std::{convert::Infallible, net::Ipv4Addr};

use http_body_util::{BodyExt, Full};
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

use super::{
    Served, announce,
    load::{self, Target},
};

/// The argument that makes a process of this program the floor.
pub const ARGUMENT: &str = "floor";
/// Answers are the beginning of this.
static ANSWER: [u8; 64 * 1024] = [b' '; 64 * 1024];

/// The floor's process. Dropping this ends it.
#[derive(Debug)]
pub struct Floor(Served);

impl Floor {
    /// Starts the process.
    pub async fn start() -> Self {
        Self(Served::start(ARGUMENT).await)
    }

    /// The same request to the floor, with an answer of the same size.
    pub async fn target(&self, target: &Target) -> Target {
        let bytes = load::ask(target, 1).await;
        let mut floor = target.clone();
        floor.address = self.0.address();
        *floor.request.uri_mut() = format!("/{bytes}").parse().unwrap();
        assert_eq!(load::ask(&floor, 1).await, bytes);
        floor
    }
}

/// Serves forever.
pub async fn serve() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    announce(listener.local_addr().unwrap());
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
