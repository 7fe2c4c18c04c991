//! TLS.

use std::{fs, path::PathBuf};

use clouddb_tests::{TestServer, eventually};
use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use reqwest::{Certificate, Client, tls::TlsInfo};
use rustix::process::Signal;
use tempfile::TempDir;

use super::{links, server};
use crate::start::refusal;

/// A new certificate for 127.0.0.1.
fn certificate() -> CertifiedKey<KeyPair> {
    generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap()
}

/// A client that trusts only that certificate.
fn client(certified: &CertifiedKey<KeyPair>) -> Client {
    let pem = certified.cert.pem();
    let certificate = Certificate::from_pem(pem.as_bytes()).unwrap();
    let client = Client::builder().tls_certs_only([certificate]);
    client.tls_info(true).build().unwrap()
}

/// Files for a certificate and its key.
struct Files(TempDir);

impl Files {
    fn of(certified: &CertifiedKey<KeyPair>) -> Self {
        let files = Self(tempfile::tempdir().unwrap());
        files.write(certified);
        files
    }

    fn write(&self, certified: &CertifiedKey<KeyPair>) {
        fs::write(self.certificate(), certified.cert.pem()).unwrap();
        let key = certified.signing_key.serialize_pem();
        fs::write(self.key(), key).unwrap();
    }

    fn certificate(&self) -> PathBuf {
        self.0.path().join("certificate.pem")
    }

    fn key(&self) -> PathBuf {
        self.0.path().join("key.pem")
    }

    /// The configuration with these files.
    fn setting(&self) -> String {
        format!(
            "tls = {{ certificate = '{}', key = '{}' }}",
            self.certificate().display(),
            self.key().display()
        )
    }
}

/// Whether the server answers with a certificate that the client trusts.
async fn is_answered(server: &TestServer, client: &Client) -> bool {
    match client.get(server.url()).send().await {
        Ok(reply) => reply.status() == 200,
        Err(error) if error.is_connect() => false,
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn the_api_is_served_within_tls() {
    let own = certificate();
    let server = server(&Files::of(&own).setting()).await;
    let base = server.url().to_owned();
    assert!(base.starts_with("https://127.0.0.1:"), "{base}");
    let client = client(&own);
    let reply = client.get(&base).send().await.unwrap();
    let info = reply.extensions().get::<TlsInfo>().unwrap();
    assert_eq!(info.peer_certificate().unwrap(), &**own.cert.der());
    for link in links(&server, &client, &[]).await {
        assert!(link.starts_with(&format!("{base}/")), "{link}");
    }
    // A client can't choose the scheme of links.
    let said = [("X-Forwarded-Proto", "http")];
    for link in links(&server, &client, &said).await {
        assert!(link.starts_with("https://"), "{link}");
    }
    let plain = base.replace("https", "http");
    Client::new().get(plain).send().await.unwrap_err();
}

#[tokio::test]
async fn a_certificate_is_replaced_when_the_process_is_told() {
    let (old, new) = (certificate(), certificate());
    let files = Files::of(&old);
    let mut server = server(&files.setting()).await;
    // This client's connection stays open.
    let open = client(&old);
    assert!(is_answered(&server, &open).await);

    files.write(&new);
    server.process().signal(Signal::HUP);
    eventually("the new certificate is shown", async || {
        is_answered(&server, &client(&new)).await.then_some(())
    })
    .await;
    assert!(!is_answered(&server, &client(&old)).await);
    assert!(is_answered(&server, &open).await);

    let other = certificate().signing_key.serialize_pem();
    fs::write(files.key(), &other).unwrap();
    server.process().signal(Signal::HUP);
    let told = eventually("what is wrong is logged", async || {
        let log = server.log();
        let line = log.lines().find(|line| line.contains("as it was"))?;
        Some(line.to_owned())
    })
    .await;
    let cause = format!(
        "the key in {} isn't that of the certificate in {}",
        files.key().display(),
        files.certificate().display()
    );
    assert!(told.contains(&cause), "{told}");
    assert!(told.contains("ERRO"), "{told}");
    for line in other.lines() {
        assert!(!server.log().contains(line), "{line}");
    }
    assert!(is_answered(&server, &client(&new)).await);
    assert!(is_answered(&server, &open).await);
    server.stop().await;
}

#[tokio::test]
async fn what_cannot_be_served_with_is_refused_at_the_start() {
    let own = certificate();
    let key = own.signing_key.serialize_pem();
    let (empty, other) = (String::new(), certificate());
    let other = other.signing_key.serialize_pem();
    for (content, cause) in [
        (None, "key.pem can't be read: No such file"),
        (Some(empty), "key.pem has no private key"),
        (Some(key.replace('\n', "")), "key.pem is damaged"),
        (Some(own.cert.pem()), "key.pem has no private key"),
        (Some(other), "key.pem isn't that of the certificate in"),
    ] {
        let files = Files::of(&own);
        match &content {
            None => fs::remove_file(files.key()).unwrap(),
            Some(content) => fs::write(files.key(), content).unwrap(),
        }
        let refusal = refused(&files.setting(), "127.0.0.1:0").await;
        assert!(refusal.contains("api.tls can't be used: "), "{refusal}");
        assert!(refusal.contains(cause), "{refusal}");
        let directory = files.0.path().display().to_string();
        assert!(refusal.contains(&directory), "{refusal}");
        for line in content.iter().flat_map(|content| content.lines()) {
            assert!(!refusal.contains(&line[..line.len().min(40)]), "{line}");
        }
    }
    let refusal = refused("tls = { key = '/key.pem' }", "127.0.0.1:0").await;
    let expected = "api.tls.key needs api.tls.certificate";
    assert!(refusal.contains(expected), "{refusal}");
}

#[tokio::test]
async fn others_are_not_served_without_tls() {
    for listen in ["0.0.0.0:0", "[::]:0", "203.0.113.1:1"] {
        let refusal = refused("plain_http = false", listen).await;
        let expected = format!("{listen} isn't a loopback address");
        assert!(refusal.contains(&expected), "{refusal}");
    }
    // The server only fails at an address that the machine doesn't have.
    let refusal = refused("plain_http = true", "203.0.113.1:1").await;
    let expected = "failed to listen on 203.0.113.1:1";
    assert!(refusal.contains(expected), "{refusal}");
    let files = Files::of(&certificate());
    let refusal = refused(&files.setting(), "203.0.113.1:1").await;
    assert!(refusal.contains(expected), "{refusal}");
}

/// The error of a server that can't start with these settings in `[api]`. It
/// creates nothing.
async fn refused(api: &str, listen: &str) -> String {
    let directory = tempfile::tempdir().unwrap();
    let (file, data) = ("clouddb.toml", "data");
    let (file, data) =
        (directory.path().join(file), directory.path().join(data));
    fs::write(&file, format!("[api]\n{api}")).unwrap();
    let refusal = refusal(&[
        "serve",
        "--config",
        file.to_str().unwrap(),
        "--data-dir",
        data.to_str().unwrap(),
        "--listen",
        listen,
    ])
    .await;
    assert!(!data.exists());
    refusal
}
