//! A connection to a server that fails as a test wants.

use std::{
    fmt, io,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{
        AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy,
        copy_bidirectional, sink,
    },
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::sleep,
};

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    /// It reaches the server.
    Pass,
    /// The client gets this status, and the server nothing.
    Answer(u16),
    /// It is never answered.
    Silence,
    /// The connection breaks after so many bytes of the request.
    LoseAfter(u64),
    /// The connection breaks after so many bytes of the answer.
    AnswerOnly(u64),
    /// It is delayed by this time.
    Slow(Duration),
    /// So many bytes of it are passed on at a time, fifty times a second.
    Trickle(usize),
    /// The connection breaks when the answer arrives.
    LoseAnswer,
}

const NO_PANIC: &str = "no rule panics";
/// The pause between two portions of a trickle.
const DROP: Duration = Duration::from_millis(20);

type Rule = Box<dyn FnMut(&str) -> Fate + Send>;

/// A proxy for a port of this machine. Dropping it ends the proxy.
pub struct Line {
    /// The port of the proxy, on the loopback interface.
    pub port: u16,
    rule: Arc<Mutex<Rule>>,
    task: JoinHandle<()>,
}

impl Line {
    /// Starts a proxy for a port.
    pub async fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a port is free");
        let own_port = listener.local_addr().expect("it has one").port();
        let pass: Rule = Box::new(|_| Fate::Pass);
        let rule = Arc::new(Mutex::new(pass));
        let shared = Arc::clone(&rule);
        let task = tokio::spawn(async move {
            loop {
                let accepted = listener.accept().await;
                let (client, _) = accepted.expect("it takes connections");
                let rule = Arc::clone(&shared);
                // Errors of the connection don't matter to tests.
                tokio::spawn(async move {
                    let _ = carry(client, port, &rule).await;
                });
            }
        });
        Self { port: own_port, rule, task }
    }

    /// Sets the rule for all further requests. It gets the head of each one.
    pub fn decide(&self, rule: impl FnMut(&str) -> Fate + Send + 'static) {
        *self.rule.lock().expect(NO_PANIC) = Box::new(rule);
    }

    /// Sets a rule for requests about objects and segments only, so not for
    /// logins and containers.
    pub fn decide_objects(
        &self,
        mut rule: impl FnMut(&str) -> Fate + Send + 'static,
    ) {
        self.decide(
            move |head| if is_object(head) { rule(head) } else { Fate::Pass },
        );
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").field("port", &self.port).finish_non_exhaustive()
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Whether the path names an object, as `/v1/account/container/object` does in
/// Swift and `/bucket/object` in S3.
fn is_object(head: &str) -> bool {
    let target = head.split(' ').nth(1).unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default();
    let parts: Vec<&str> = path.splitn(5, '/').collect();
    match parts[..] {
        [_, "v1", ..] => parts.len() == 5,
        [_, "auth", ..] => false,
        _ => parts.len() > 2,
    }
}

async fn carry(
    mut client: TcpStream,
    port: u16,
    rule: &Mutex<Rule>,
) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(client.read_u8().await?);
    }
    let head = String::from_utf8(head).map_err(io::Error::other)?;
    let fate = rule.lock().expect(NO_PANIC)(&head);
    match fate {
        Fate::Answer(status) => {
            let answer = format!(
                "HTTP/1.1 {status} So\r\nContent-Length: 0\r\n\
                 Connection: close\r\n\r\n"
            );
            client.write_all(answer.as_bytes()).await?;
            client.shutdown().await?;
            copy(&mut client, &mut sink()).await?;
            return Ok(());
        }
        Fate::Silence => {
            copy(&mut client, &mut sink()).await?;
            return Ok(());
        }
        Fate::Slow(time) => sleep(time).await,
        _ => {}
    }
    let mut server = TcpStream::connect(("127.0.0.1", port)).await?;
    // One request for each connection, so that the rule sees all of them.
    let (first, rest) = head.split_once("\r\n").unwrap_or_default();
    let head = format!("{first}\r\nConnection: close\r\n{rest}");
    server.write_all(head.as_bytes()).await?;
    match fate {
        Fate::LoseAfter(bytes) => {
            copy(&mut (&mut client).take(bytes), &mut server).await?;
        }
        Fate::AnswerOnly(bytes) => {
            let (mut up, mut down) = client.split();
            let (mut answer, mut request) = server.split();
            let mut answer = (&mut answer).take(bytes);
            tokio::select! {
                _ = copy(&mut answer, &mut down) => {}
                Err(_) = copy(&mut up, &mut request) => {}
            }
        }
        Fate::Trickle(bytes) => {
            let (mut up, mut down) = client.split();
            let (mut answer, mut request) = server.split();
            tokio::select! {
                _ = copy(&mut answer, &mut down) => {}
                Err(_) = trickle(&mut up, &mut request, bytes) => {}
            }
        }
        Fate::LoseAnswer => {
            let (mut up, _down) = client.split();
            let (mut answer, mut request) = server.split();
            tokio::select! {
                _ = answer.read_u8() => {}
                Err(_) = copy(&mut up, &mut request) => {}
            }
        }
        _ => {
            copy_bidirectional(&mut client, &mut server).await?;
        }
    }
    Ok(())
}

async fn trickle(
    from: &mut (impl AsyncRead + Unpin),
    to: &mut (impl AsyncWrite + Unpin),
    bytes: usize,
) -> io::Result<()> {
    let mut part = vec![0; bytes];
    loop {
        match from.read(&mut part).await? {
            0 => return Ok(()),
            length => to.write_all(&part[..length]).await?,
        }
        sleep(DROP).await;
    }
}
