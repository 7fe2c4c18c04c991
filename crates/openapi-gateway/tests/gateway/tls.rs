//! TLS.

mod files;

use std::{fs, io, path::PathBuf, sync::Arc, time::Duration};

use openapi_gateway::{CertificateFiles, Limits, SCHEME_HEADER, Settings};
use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use serde_json::json;
use tempfile::TempDir;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        ClientConfig, ProtocolVersion, RootCertStore,
        pki_types::{CertificateDer, ServerName},
        version::{TLS12, TLS13},
    },
};

use crate::setup::{Library, reply};

const SHORT: Duration = Duration::from_millis(100);
const LONG: Duration = Duration::from_secs(20);
const NAME: &str = "clouddb.test";
const REQUEST: &str =
    "GET /1/books HTTP/1.1\r\nHost: a\r\nX-Token: writer\r\n\r\n";

/// A new certificate.
fn certificate() -> CertifiedKey<KeyPair> {
    generate_simple_self_signed([NAME.to_owned()]).unwrap()
}

/// A certificate and its key in files.
struct Files {
    directory: TempDir,
}

impl Files {
    /// Creates files with these contents.
    fn new(certificate: &str, key: &str) -> Self {
        let files = Self { directory: tempfile::tempdir().unwrap() };
        files.write(certificate, key);
        files
    }

    fn of(certified: &CertifiedKey<KeyPair>) -> Self {
        let key = certified.signing_key.serialize_pem();
        Self::new(&certified.cert.pem(), &key)
    }

    fn write(&self, certificate: &str, key: &str) {
        fs::write(self.certificate(), certificate).unwrap();
        fs::write(self.key(), key).unwrap();
    }

    fn certificate(&self) -> PathBuf {
        self.directory.path().join("certificate.pem")
    }

    fn key(&self) -> PathBuf {
        self.directory.path().join("key.pem")
    }

    async fn load(&self) -> CertificateFiles {
        let loaded =
            CertificateFiles::load(&self.certificate(), &self.key()).await;
        loaded.unwrap()
    }
}

/// A library that uses the certificate.
async fn library(
    files: &CertificateFiles,
    set_up: impl FnOnce(&mut Limits),
) -> Library {
    let set_up = |settings: &mut Settings| {
        settings.tls = Some(files.tls());
        set_up(&mut settings.limits);
    };
    Library::new(set_up, |_| reply(200, &json!({"books": []}))).await
}

/// The roots of a client that trusts one certificate.
fn trust(certificate: &CertificateDer<'static>) -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add(certificate.clone()).unwrap();
    roots
}

fn client(certificate: &CertificateDer<'static>) -> ClientConfig {
    ClientConfig::builder()
        .with_root_certificates(trust(certificate))
        .with_no_client_auth()
}

/// Connects to a library, with the client's configuration.
async fn connect(
    library: &Library,
    config: ClientConfig,
) -> io::Result<TlsStream<TcpStream>> {
    let stream = TcpStream::connect(library.address).await?;
    let name = ServerName::try_from(NAME).unwrap();
    let connected = TlsConnector::from(Arc::new(config)).connect(name, stream);
    timeout(LONG, connected).await.expect("the handshake takes too long")
}

/// Sends a request and reads its answer; the connection stays open.
async fn exchange(stream: &mut TlsStream<TcpStream>) -> io::Result<String> {
    stream.write_all(REQUEST.as_bytes()).await?;
    timeout(LONG, answer(stream)).await.expect("there is no answer")
}

async fn answer(stream: &mut TlsStream<TcpStream>) -> io::Result<String> {
    let mut reply = String::new();
    let mut byte = [0];
    while !reply.ends_with("{\"books\":[]}") {
        stream.read_exact(&mut byte).await?;
        reply.push(byte[0].into());
    }
    Ok(reply)
}

/// Reads until the connection ends.
async fn rest(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = timeout(LONG, stream.read_to_end(&mut bytes)).await;
    read.expect("the connection stays open").map(|_| bytes)
}

#[tokio::test]
async fn requests_are_answered_within_tls() {
    let own = certificate();
    let files = Files::of(&own).load().await;
    let library = library(&files, |_| {}).await;
    for (version, expected) in
        [(&TLS13, ProtocolVersion::TLSv1_3), (&TLS12, ProtocolVersion::TLSv1_2)]
    {
        let mut config =
            ClientConfig::builder_with_protocol_versions(&[version])
                .with_root_certificates(trust(own.cert.der()))
                .with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let mut stream = connect(&library, config).await.unwrap();
        let (_, session) = stream.get_ref();
        assert_eq!(session.protocol_version(), Some(expected));
        assert_eq!(session.alpn_protocol(), Some(&b"http/1.1"[..]));
        for _ in 0..2 {
            let reply = exchange(&mut stream).await.unwrap();
            assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
        }
        assert_eq!(library.last().headers[SCHEME_HEADER], "https");
    }
    let mut other = client(own.cert.der());
    other.alpn_protocols = vec![b"h2".to_vec()];
    connect(&library, other).await.unwrap_err();
    let stranger = client(certificate().cert.der());
    connect(&library, stranger).await.unwrap_err();
}

#[tokio::test]
async fn what_is_not_encrypted_is_not_answered() {
    let own = certificate();
    let files = Files::of(&own).load().await;
    let library = library(&files, |_| {}).await;
    let mut plain = TcpStream::connect(library.address).await.unwrap();
    plain.write_all(REQUEST.as_bytes()).await.unwrap();
    // Unread bytes at the close may reset the connection, so reading may fail.
    let reply = rest(&mut plain).await.unwrap_or_default();
    assert!(!reply.starts_with(b"HTTP"), "{reply:?}");
    assert!(library.forwarded().is_empty());
}

#[tokio::test]
async fn handshakes_that_do_not_come_end_the_connection() {
    let own = certificate();
    let files = Files::of(&own).load().await;
    let library = library(&files, |limits| limits.head_timeout = SHORT).await;
    // The client sends nothing, or only the start of a handshake.
    for start in [&b""[..], b"\x16\x03\x01\x02\x00"] {
        let mut slow = TcpStream::connect(library.address).await.unwrap();
        slow.write_all(start).await.unwrap();
        assert_eq!(rest(&mut slow).await.unwrap(), b"");
    }
    // The client completes the handshake, and sends nothing.
    let mut idle = connect(&library, client(own.cert.der())).await.unwrap();
    let kind = rest(&mut idle).await.unwrap_err().kind();
    assert_eq!(kind, io::ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn nobody_waits_for_the_handshakes_of_others() {
    let own = certificate();
    let files = Files::of(&own).load().await;
    let library = library(&files, |limits| limits.head_timeout = 9 * LONG);
    let library = library.await;
    let mut slow = Vec::new();
    for _ in 0..50 {
        slow.push(TcpStream::connect(library.address).await.unwrap());
    }
    let mut stream = connect(&library, client(own.cert.der())).await.unwrap();
    exchange(&mut stream).await.unwrap();
}

#[tokio::test]
async fn a_handshake_takes_a_place() {
    let own = certificate();
    let files = Files::of(&own).load().await;
    let library = library(&files, |limits| limits.connections = 1).await;
    let slow = TcpStream::connect(library.address).await.unwrap();
    let mut waiting = Box::pin(connect(&library, client(own.cert.der())));
    assert!(timeout(SHORT, &mut waiting).await.is_err());
    drop(slow);
    exchange(&mut waiting.await.unwrap()).await.unwrap();
}

#[tokio::test]
async fn connections_that_are_open_go_on_with_their_certificate() {
    let (old, new) = (certificate(), certificate());
    let on_disk = Files::of(&old);
    let mut files = on_disk.load().await;
    let library = library(&files, |_| {}).await;
    let mut open = connect(&library, client(old.cert.der())).await.unwrap();
    exchange(&mut open).await.unwrap();

    on_disk.write(&new.cert.pem(), &new.signing_key.serialize_pem());
    files.reload().await.unwrap();
    exchange(&mut open).await.unwrap();
    connect(&library, client(old.cert.der())).await.unwrap_err();
    let mut later = connect(&library, client(new.cert.der())).await.unwrap();
    exchange(&mut later).await.unwrap();

    // Unusable files change nothing.
    on_disk.write(&old.cert.pem(), "");
    files.reload().await.unwrap_err();
    connect(&library, client(new.cert.der())).await.unwrap();
    // The certificate stays in use after `files` is dropped.
    drop(files);
    connect(&library, client(new.cert.der())).await.unwrap();
    exchange(&mut open).await.unwrap();
}

#[tokio::test]
async fn who_goes_on_with_a_session_sees_the_new_certificate() {
    let (old, new) = (certificate(), certificate());
    let on_disk = Files::of(&old);
    let mut files = on_disk.load().await;
    let library = library(&files, |_| {}).await;
    // A client that trusts both certificates and resumes sessions.
    let mut roots = trust(old.cert.der());
    roots.add(new.cert.der().clone()).unwrap();
    let config = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let shown = async || {
        let mut stream = connect(&library, config.clone()).await.unwrap();
        exchange(&mut stream).await.unwrap();
        let (_, session) = stream.get_ref();
        session.peer_certificates().unwrap()[0].clone()
    };
    for _ in 0..2 {
        assert_eq!(shown().await, *old.cert.der());
    }
    on_disk.write(&new.cert.pem(), &new.signing_key.serialize_pem());
    files.reload().await.unwrap();
    assert_eq!(shown().await, *new.cert.der());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_under_way_is_answered_before_the_end() {
    let own = certificate();
    let files = Files::of(&own).load().await;
    let (entered, mut has_entered) = tokio::sync::mpsc::unbounded_channel();
    let (go_on, may_go_on) = std::sync::mpsc::channel();
    let may_go_on = std::sync::Mutex::new(may_go_on);
    let set_up = |settings: &mut Settings| {
        settings.tls = Some(files.tls());
        settings.limits.head_timeout = 9 * LONG;
    };
    let library = Library::new(set_up, move |_| {
        entered.send(()).unwrap();
        let go_on = may_go_on.lock().unwrap();
        tokio::task::block_in_place(|| go_on.recv_timeout(LONG).unwrap());
        reply(200, &json!({"books": []}))
    });
    let library = library.await;
    let mut slow = TcpStream::connect(library.address).await.unwrap();
    let mut idle = connect(&library, client(own.cert.der())).await.unwrap();
    let mut busy = connect(&library, client(own.cert.der())).await.unwrap();
    busy.write_all(REQUEST.as_bytes()).await.unwrap();
    timeout(LONG, has_entered.recv()).await.expect("nothing is asked");

    library.stop();
    assert_eq!(rest(&mut slow).await.unwrap(), b"");
    assert_eq!(rest(&mut idle).await.unwrap(), b"");
    go_on.send(()).unwrap();
    let reply = timeout(LONG, answer(&mut busy)).await.unwrap().unwrap();
    assert!(reply.contains("connection: close"), "{reply}");
    assert_eq!(rest(&mut busy).await.unwrap(), b"");
    library.stopped().await;
}
