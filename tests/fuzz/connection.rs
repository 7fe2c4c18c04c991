use std::{
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use http_body_util::{BodyExt, Full};
use hyper::{
    HeaderMap, Request, StatusCode,
    body::Bytes,
    client::conn::http1::{self, SendRequest},
};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpSocket, time::timeout};

use crate::request::Asked;

/// A complete answer.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A connection that is kept while the server keeps it.
pub(crate) struct Connection {
    from: Ipv4Addr,
    to: SocketAddr,
    deadline: Duration,
    sender: Option<SendRequest<Full<Bytes>>>,
}

/// Why there is no answer.
enum Failure {
    /// The server closed the connection, as it may between two requests.
    Closed(String),
    Other(String),
}

impl Connection {
    pub(crate) fn new(
        from: Ipv4Addr,
        to: SocketAddr,
        deadline: Duration,
    ) -> Self {
        Self { from, to, deadline, sender: None }
    }

    /// Sends a request and waits for the complete answer.
    pub(crate) async fn send(
        &mut self,
        asked: &Asked,
    ) -> Result<Reply, String> {
        let is_fresh = self.sender.is_none();
        match self.try_to_send(asked).await {
            Ok(reply) => Ok(reply),
            Err(Failure::Closed(_)) if !is_fresh => {
                let again = self.try_to_send(asked).await;
                again.map_err(|failure| match failure {
                    Failure::Closed(why) | Failure::Other(why) => why,
                })
            }
            Err(Failure::Closed(why) | Failure::Other(why)) => Err(why),
        }
    }

    async fn try_to_send(&mut self, asked: &Asked) -> Result<Reply, Failure> {
        let mut sender = match self.sender.take() {
            Some(sender) => sender,
            None => self.connect().await.map_err(Failure::Other)?,
        };
        if let Err(error) = sender.ready().await {
            return Err(Failure::Closed(error.to_string()));
        }
        let mut request = Request::new(Full::new(asked.body.clone()));
        *request.method_mut() = asked.method.clone();
        *request.uri_mut() = asked.path_and_query.clone().into();
        for (name, value) in &asked.headers {
            request.headers_mut().append(name, value.clone());
        }
        let deadline = self.deadline;
        let answer = async {
            let (parts, body) =
                sender.send_request(request).await?.into_parts();
            Ok((parts, body.collect().await?.to_bytes()))
        };
        let (parts, body) = match timeout(deadline, answer).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => return Err(broken(&error)),
            Err(_) => {
                let none = format!("there was no answer within {deadline:?}");
                return Err(Failure::Other(none));
            }
        };
        if parts.headers.get("connection").is_none_or(|c| c != "close") {
            self.sender = Some(sender);
        }
        Ok(Reply { status: parts.status, headers: parts.headers, body })
    }

    async fn connect(&self) -> Result<SendRequest<Full<Bytes>>, String> {
        let connect = async {
            let socket = TcpSocket::new_v4()?;
            socket.bind((self.from, 0).into())?;
            let stream = socket.connect(self.to).await?;
            stream.set_nodelay(true)?;
            Ok::<_, std::io::Error>(stream)
        };
        let stream = connect
            .await
            .map_err(|error| format!("failed to connect: {error}"))?;
        let handshake = http1::handshake(TokioIo::new(stream)).await;
        let (sender, connection) =
            handshake.map_err(|error| format!("no handshake: {error}"))?;
        // The next request notices the end of the connection.
        tokio::spawn(connection);
        Ok(sender)
    }
}

fn broken(error: &hyper::Error) -> Failure {
    let why = format!("the connection broke: {error:?}");
    let is_closed = error.is_canceled()
        || error.is_closed()
        || error.is_incomplete_message();
    if is_closed { Failure::Closed(why) } else { Failure::Other(why) }
}
