use std::{convert::Infallible, net::IpAddr, sync::Arc, time::Duration};

use hyper::{server::conn::http1, service::service_fn};
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
        let gateway = Arc::new(self);
        let graceful = GracefulShutdown::new();
        let limits = &gateway.limits;
        let connections =
            Connections::new(limits.connections, limits.connections_of_one);
        let mut stop = std::pin::pin!(stop);
        loop {
            let accepted = tokio::select! {
                () = &mut stop => break,
                accepted = gateway.accept(&listener, &connections) => accepted,
            };
            if let Some((stream, remote, place)) = accepted {
                gateway.connect(stream, remote, place, &graceful);
            }
        }
        drop(listener);
        if timeout(drain, graceful.shutdown()).await.is_err() {
            warn!(gateway.log, "some requests weren't answered in time");
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

    fn connect(
        self: &Arc<Self>,
        stream: TcpStream,
        remote: IpAddr,
        place: Place,
        graceful: &GracefulShutdown,
    ) {
        let log = self.log.clone();
        if let Err(error) = stream.set_nodelay(true) {
            debug!(log, "a connection keeps its delay";
                "cause" => error.to_string());
        }
        let gateway = Arc::clone(self);
        let service = service_fn(move |request| {
            let gateway = Arc::clone(&gateway);
            async move { Ok::<_, Infallible>(gateway.answer(request, remote).await) }
        });
        // hyper refuses what doesn't fit into its buffer without a body: what
        // is only a little too large gets the gateway's fault.
        let buffer = self.limits.head.saturating_mul(2).max(LEAST_BUFFER);
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.head_timeout)
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
