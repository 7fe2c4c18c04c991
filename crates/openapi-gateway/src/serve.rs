use std::{convert::Infallible, net::IpAddr, sync::Arc, time::Duration};

use http::Request;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use slog::{debug, warn};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tokio_util::sync::CancellationToken;

use crate::{
    Authenticate, Gateway, Tls,
    connections::{Connections, Place},
    proxies::Peer,
    unreadable::Replaced,
};

/// The pause before accepting connections again if the machine has run out of
/// something, such as file descriptors.
const PAUSE: Duration = Duration::from_millis(100);
/// The smallest buffer that hyper accepts for the head of a request, in bytes.
const LEAST_BUFFER: usize = 8 * 1024;

impl<A: Authenticate> Gateway<A> {
    /// Serves until `stop` is done, then waits for requests in progress for at
    /// most `drain`.
    pub async fn serve(
        self,
        listener: TcpListener,
        stop: impl Future<Output = ()>,
        drain: Duration,
    ) {
        self.serve_beside(Vec::new(), listener, stop, drain).await;
    }

    /// Serves several documents at one address. A request goes to the first
    /// gateway whose document has its path, beginning with this one. If none
    /// has, this one refuses the request; but if the path may have a secret,
    /// the gateway whose document says so does. The limits and the TLS of
    /// connections are those of this gateway.
    pub async fn serve_beside(
        self,
        others: Vec<Self>,
        listener: TcpListener,
        stop: impl Future<Output = ()>,
        drain: Duration,
    ) {
        let gateways = Arc::new(Gateways { first: self, others });
        let graceful = GracefulShutdown::new();
        let stopping = CancellationToken::new();
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
                let end = End {
                    stopping: stopping.clone(),
                    open: graceful.watcher(),
                };
                gateways.connect(stream, remote, place, end);
            }
        }
        drop(listener);
        stopping.cancel();
        if timeout(drain, graceful.shutdown()).await.is_err() {
            warn!(first.log, "some requests weren't answered in time");
        }
    }

    /// Accepts a connection. If the address has reached its limit, the
    /// connection is closed at once.
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

/// Tells a connection that the gateway stops.
struct End {
    stopping: CancellationToken,
    /// Counts open connections: the gateway waits until all are closed.
    open: Watcher,
}

/// Gateways that share an address.
struct Gateways<A> {
    first: Gateway<A>,
    others: Vec<Gateway<A>>,
}

impl<A: Authenticate> Gateways<A> {
    /// The gateway for a path: the first whose document has it or, failing
    /// that, the first that knows the path's prefix as one of a secret.
    fn of(&self, path: &str) -> &Gateway<A> {
        let all = || [&self.first].into_iter().chain(&self.others);
        all()
            .find(|gateway| gateway.has(path))
            .or_else(|| all().find(|gateway| gateway.hides(path)))
            .unwrap_or(&self.first)
    }

    fn connect(
        self: &Arc<Self>,
        stream: TcpStream,
        remote: IpAddr,
        place: Place,
        end: End,
    ) {
        if let Err(error) = stream.set_nodelay(true) {
            debug!(self.first.log, "a connection keeps its delay";
                "cause" => error.to_string());
        }
        let gateways = Arc::clone(self);
        tokio::spawn(async move {
            let plain = Peer { address: remote, is_encrypted: false };
            match &gateways.first.tls {
                None => gateways.converse(stream, plain, end.open).await,
                Some(tls) => {
                    let peer = Peer { is_encrypted: true, ..plain };
                    gateways.encrypt(tls, stream, peer, end).await;
                }
            }
            drop(place);
        });
    }

    /// Performs the TLS handshake. When the gateway stops, it doesn't wait for
    /// an unfinished handshake, since that client hasn't sent a request.
    async fn encrypt(
        self: &Arc<Self>,
        tls: &Tls,
        stream: TcpStream,
        peer: Peer,
        End { stopping, open }: End,
    ) {
        let log = &self.first.log;
        let within = self.first.limits.head_timeout;
        let agreed = timeout(within, tls.acceptor().accept(stream));
        let agreed = tokio::select! {
            () = stopping.cancelled() => return,
            agreed = agreed => agreed,
        };
        match agreed {
            Ok(Ok(stream)) => self.converse(stream, peer, open).await,
            Ok(Err(error)) => debug!(log, "a handshake failed";
                "cause" => error.to_string()),
            Err(_) => debug!(log, "a handshake took too long"),
        }
    }

    /// Answers the requests of a connection until it ends.
    async fn converse(
        self: &Arc<Self>,
        stream: impl AsyncRead + AsyncWrite + Unpin + 'static,
        peer: Peer,
        open: Watcher,
    ) {
        let service = service_fn(|request: Request<Incoming>| async move {
            let gateway = self.of(request.uri().path());
            Ok::<_, Infallible>(gateway.answer(request, peer).await)
        });
        // hyper refuses a head that doesn't fit into its buffer without telling
        // what was asked. With a larger buffer, the gateway itself can refuse a
        // head that is only slightly too large.
        let limits = &self.first.limits;
        let buffer = limits.head.saturating_mul(2).max(LEAST_BUFFER);
        let own = Arc::clone(self);
        let unreadable = move |status| own.first.unreadable(status, peer);
        let stream = TokioIo::new(Replaced::new(stream, unreadable));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.head_timeout)
            .max_buf_size(buffer)
            .serve_connection(stream, service);
        if let Err(error) = open.watch(connection).await {
            debug!(self.first.log, "a connection broke";
                "cause" => error.to_string());
        }
    }
}
