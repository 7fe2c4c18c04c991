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

/// How often a slow client sends a byte.
const PACE: Duration = Duration::from_secs(1);
/// How many of them have one address.
pub const SLOW_OF_ONE: u16 = 100;

/// What a slow client is slow with.
#[derive(Clone, Debug)]
pub enum Slow {
    /// The head of a request, which never ends.
    Head,
    /// The body of a request, behind this head.
    Body(String),
}

/// A client that was slow until the server had enough of it.
#[derive(Clone, Debug)]
pub struct Ended {
    /// How long its connection was there.
    pub after: Duration,
    /// What the server said.
    pub reply: String,
}

/// Clients that send a byte a second each, and hold their connections as long
/// as the server lets them.
#[derive(Debug)]
pub struct SlowClients {
    clients: JoinSet<Ended>,
}

impl SlowClients {
    /// Connects so many to a server, from as many addresses as are needed. They
    /// take turns in what they are slow with.
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

    /// How many there are that `next` hasn't returned.
    #[must_use]
    pub fn count(&self) -> usize {
        self.clients.len()
    }

    /// Whether the server has ended none of them.
    pub fn are_all_there(&mut self) -> bool {
        self.clients.try_join_next().is_none()
    }

    /// The next one whose connection the server has ended; `None` when there
    /// is none left.
    pub async fn next(&mut self) -> Option<Ended> {
        let ended = timeout(PATIENCE, self.clients.join_next()).await;
        let ended = ended.expect("a slow client is there forever")?;
        Some(ended.expect("a slow client doesn't fail"))
    }
}

/// Connects from an address that `SLOW_OF_ONE` clients have.
async fn connect(server: SocketAddr, number: u16) -> TcpStream {
    let [high, low] = (number / SLOW_OF_ONE).to_be_bytes();
    // Not where anybody else comes from, or where instances are.
    let address = Ipv4Addr::new(127, 64, high, low.wrapping_add(1));
    let socket = TcpSocket::new_v4().expect("a socket can be made");
    socket.bind((address, 0).into()).expect("it can have the address");
    let connected = timeout(PATIENCE, socket.connect(server)).await;
    let connected = connected.expect("the server accepts it in time");
    connected.expect("the server accepts it")
}

/// Sends a byte, and another one, until the connection is no more.
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
    // A write that failed says that it was ended, and not yet what it was told.
    while sent.is_err() {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(count) => reply.extend_from_slice(&buffer[..count]),
        }
    }
    Ended { after, reply: String::from_utf8_lossy(&reply).into_owned() }
}
