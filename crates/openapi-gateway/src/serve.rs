use std::{convert::Infallible, sync::Arc, time::Duration};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use slog::{debug, warn};
use tokio::{net::TcpListener, time::timeout};

use crate::{Authenticate, Gateway};

/// How long a client may take to send the head of a request.
const HEAD: Duration = Duration::from_secs(30);
/// How long to wait before connections are accepted again when the machine has
/// run out of something.
const PAUSE: Duration = Duration::from_millis(100);

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
        let connections = GracefulShutdown::new();
        let mut stop = std::pin::pin!(stop);
        loop {
            let accepted = tokio::select! {
                () = &mut stop => break,
                accepted = listener.accept() => accepted,
            };
            let (stream, remote) = match accepted {
                Ok((stream, remote)) => (stream, remote.ip()),
                Err(error) => {
                    warn!(gateway.log, "failed to accept a connection";
                        "cause" => error.to_string());
                    tokio::time::sleep(PAUSE).await;
                    continue;
                }
            };
            if let Err(error) = stream.set_nodelay(true) {
                debug!(gateway.log, "a connection keeps its delay";
                    "cause" => error.to_string());
            }
            let (gateway, log) = (Arc::clone(&gateway), gateway.log.clone());
            let service = service_fn(move |request| {
                let gateway = Arc::clone(&gateway);
                async move {
                    Ok::<_, Infallible>(gateway.answer(request, remote).await)
                }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD)
                .serve_connection(TokioIo::new(stream), service);
            let connection = connections.watch(connection);
            tokio::spawn(async move {
                if let Err(error) = connection.await {
                    debug!(log, "a connection broke";
                        "cause" => error.to_string());
                }
            });
        }
        drop(listener);
        if timeout(drain, connections.shutdown()).await.is_err() {
            warn!(gateway.log, "some requests weren't answered in time");
        }
    }
}
