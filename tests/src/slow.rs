use std::{
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
    task::JoinSet,
    time::{Instant, MissedTickBehavior, interval, timeout},
};

use crate::PATIENCE;

/// The pause between two bytes of a slow client.
const PACE: Duration = Duration::from_secs(1);
/// How many slow clients share an address.
pub const SLOW_OF_ONE: u16 = 100;

/// The part of a request that is slow.
#[derive(Clone, Debug)]
pub enum Slow {
    /// The head, which never ends.
    Head,
    /// The body, after this head.
    Body(String),
}

/// A slow client whose connection the server has closed.
#[derive(Clone, Debug)]
pub struct Ended {
    /// How long the connection was open.
    pub after: Duration,
    /// The server's answer.
    pub reply: String,
}

/// Clients that send one byte a second, and keep their connections open until
/// the server closes them.
#[derive(Debug)]
pub struct SlowClients {
    clients: JoinSet<Ended>,
}

impl SlowClients {
    /// Connects `count` clients to a server, from as many addresses as needed.
    /// The `ways` of being slow take turns.
    pub async fn connect(
        server: SocketAddr,
        count: u16,
        ways: &[Slow],
    ) -> Self {
        let mut clients = JoinSet::new();
        for (number, way) in (0..count).zip(ways.iter().cycle()) {
            let began = Instant::now();
            let stream = connect(server, number).await;
            clients.spawn(dawdle(stream, way.clone(), began));
        }
        Self { clients }
    }

    /// How many clients `next` hasn't returned yet.
    #[must_use]
    pub fn count(&self) -> usize {
        self.clients.len()
    }

    /// Whether the server has closed none of their connections.
    pub fn are_all_there(&mut self) -> bool {
        self.clients.try_join_next().is_none()
    }

    /// The next client whose connection the server has closed; `None` after the
    /// last one.
    pub async fn next(&mut self) -> Option<Ended> {
        let ended = timeout(PATIENCE, self.clients.join_next()).await;
        let ended = ended.expect("a slow client is there forever")?;
        Some(ended.expect("a slow client doesn't fail"))
    }
}

/// Connects from an address that `SLOW_OF_ONE` clients share.
async fn connect(server: SocketAddr, number: u16) -> TcpStream {
    let [high, low] = (number / SLOW_OF_ONE).to_be_bytes();
    // A range that neither other clients nor instances use.
    let address = Ipv4Addr::new(127, 64, high, low.wrapping_add(1));
    let socket = TcpSocket::new_v4().expect("a socket can be made");
    socket.bind((address, 0).into()).expect("it can have the address");
    let connected = timeout(PATIENCE, socket.connect(server)).await;
    let connected = connected.expect("the server accepts it in time");
    connected.expect("the server accepts it")
}

/// Sends one byte after another until the connection ends.
async fn dawdle(mut stream: TcpStream, way: Slow, began: Instant) -> Ended {
    let head = match way {
        Slow::Head => "GET / HTTP/1.1\r\nX-Slow: ".to_owned(),
        Slow::Body(head) => head,
    };
    let mut reply = Vec::new();
    let mut buffer = [0; 1024];
    let mut turns = interval(PACE);
    turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut sent = stream.write_all(head.as_bytes()).await;
    while sent.is_ok() {
        tokio::select! {
            read = stream.read(&mut buffer) => match read {
                Ok(0) | Err(_) => break,
                Ok(count) => reply.extend_from_slice(&buffer[..count]),
            },
            _ = turns.tick() => sent = stream.write_all(b"a").await,
        }
    }
    let after = began.elapsed();
    // A failed write shows that the connection ended; the answer is still to be
    // read.
    while sent.is_err() {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(count) => reply.extend_from_slice(&buffer[..count]),
        }
    }
    Ended { after, reply: String::from_utf8_lossy(&reply).into_owned() }
}
