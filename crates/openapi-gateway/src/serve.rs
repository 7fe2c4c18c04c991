use std::{convert::Infallible, net::IpAddr, sync::Arc, time::Duration};

use http::Request;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use slog::{debug, warn};
use tokio::{
    net::{TcpListener, TcpStream},
    time::timeout,
};

use crate::{
    Authenticate, Gateway,
    connections::{Connections, Place},
};

/// How long to wait before connections are accepted again when the machine has
/// run out of something.
const PAUSE: Duration = Duration::from_millis(100);
/// The least that hyper's buffer for the head of a request can have, in bytes.
const LEAST_BUFFER: usize = 8 * 1024;

impl<A: Authenticate> Gateway<A> {
    /// Serves until `stop` is done, then for at most `drain` until what is
    /// under way is answered.
    pub async fn serve(
        self,
        listener: TcpListener,
        stop: impl Future<Output = ()>,
        drain: Duration,
    ) {
        self.serve_beside(Vec::new(), listener, stop, drain).await;
    }

    /// Serves several documents at one address. Each request goes to the first
    /// gateway whose document has its path, this one before the others; what
    /// none has, this one refuses. Its limits are those of the connections.
    pub async fn serve_beside(
        self,
        others: Vec<Self>,
        listener: TcpListener,
        stop: impl Future<Output = ()>,
        drain: Duration,
    ) {
        let gateways = Arc::new(Gateways { first: self, others });
        let graceful = GracefulShutdown::new();
        let first = &gateways.first;
        let limits = &first.limits;
        let connections =
            Connections::new(limits.connections, limits.connections_of_one);
        let mut stop = std::pin::pin!(stop);
        loop {
            let accepted = tokio::select! {
                () = &mut stop => break,
                accepted = first.accept(&listener, &connections) => accepted,
            };
            if let Some((stream, remote, place)) = accepted {
                gateways.connect(stream, remote, place, &graceful);
            }
        }
        drop(listener);
        if timeout(drain, graceful.shutdown()).await.is_err() {
            warn!(first.log, "some requests weren't answered in time");
        }
    }

    /// Accepts a connection. One too many from an address is closed at once.
    async fn accept(
        &self,
        listener: &TcpListener,
        connections: &Connections,
    ) -> Option<(TcpStream, IpAddr, Place)> {
        let room = connections.room().await?;
        let (stream, remote) = match listener.accept().await {
            Ok((stream, remote)) => (stream, remote.ip()),
            Err(error) => {
                warn!(self.log, "failed to accept a connection";
                    "cause" => error.to_string());
                tokio::time::sleep(PAUSE).await;
                return None;
            }
        };
        let place = connections.take(room, remote);
        if place.is_none() {
            debug!(self.log, "an address has too many connections";
                "address" => remote.to_string());
        }
        Some((stream, remote, place?))
    }
}

/// Gateways that share an address.
struct Gateways<A> {
    first: Gateway<A>,
    others: Vec<Gateway<A>>,
}

impl<A: Authenticate> Gateways<A> {
    /// Which of them a path is for.
    fn of(&self, path: &str) -> &Gateway<A> {
        let mut all = [&self.first].into_iter().chain(&self.others);
        all.find(|gateway| gateway.has(path)).unwrap_or(&self.first)
    }

    fn connect(
        self: &Arc<Self>,
        stream: TcpStream,
        remote: IpAddr,
        place: Place,
        graceful: &GracefulShutdown,
    ) {
        let log = self.first.log.clone();
        if let Err(error) = stream.set_nodelay(true) {
            debug!(log, "a connection keeps its delay";
                "cause" => error.to_string());
        }
        let gateways = Arc::clone(self);
        let service = service_fn(move |request: Request<Incoming>| {
            let gateways = Arc::clone(&gateways);
            async move {
                let gateway = gateways.of(request.uri().path());
                Ok::<_, Infallible>(gateway.answer(request, remote).await)
            }
        });
        // hyper refuses what doesn't fit into its buffer without a body: what
        // is only a little too large gets the gateway's fault.
        let limits = &self.first.limits;
        let buffer = limits.head.saturating_mul(2).max(LEAST_BUFFER);
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.head_timeout)
            .max_buf_size(buffer)
            .serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                debug!(log, "a connection broke"; "cause" => error.to_string());
            }
            drop(place);
        });
    }
}
