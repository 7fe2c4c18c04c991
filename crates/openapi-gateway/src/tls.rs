//! TLS: the certificate of connections, and its replacement.

use std::{
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use tokio::sync::watch;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self, ServerConfig,
        crypto::aws_lc_rs,
        pki_types::{
            CertificateDer, PrivateKeyDer,
            pem::{self, PemObject},
        },
    },
};

/// The only protocol within TLS.
const HTTP: &[u8] = b"http/1.1";

/// Why a certificate and its key can't be used. The errors don't quote the
/// files, since one may have been given in place of the other.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// A file can't be read.
    #[error("{} can't be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// A file isn't PEM.
    #[error("{} is damaged: it isn't PEM", .0.display())]
    Damaged(PathBuf),
    /// The certificate's file has no certificate.
    #[error("{} has no certificate", .0.display())]
    NoCertificate(PathBuf),
    /// The key's file has no private key.
    #[error("{} has no private key, or one that is encrypted", .0.display())]
    NoKey(PathBuf),
    /// The key belongs to another certificate.
    #[error(
        "the key in {} isn't that of the certificate in {}",
        key.display(),
        certificate.display()
    )]
    Mismatch {
        /// The file of the certificate.
        certificate: PathBuf,
        /// The file of the key.
        key: PathBuf,
    },
    /// TLS can't use the pair.
    #[error(
        "{} and {} can't be used",
        certificate.display(),
        key.display()
    )]
    Unusable {
        /// The file of the certificate.
        certificate: PathBuf,
        /// The file of the key.
        key: PathBuf,
        /// The cause.
        source: rustls::Error,
    },
}

/// Accepts connections with the certificate that was loaded last.
#[derive(Clone)]
pub struct Tls(watch::Receiver<Arc<ServerConfig>>);

impl Tls {
    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.0.borrow()))
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls(…)")
    }
}

/// The files of a certificate with its chain, and of its key, both in PEM.
pub struct CertificateFiles {
    certificate: PathBuf,
    key: PathBuf,
    /// A fingerprint of the files when they were last read.
    seen: u64,
    current: watch::Sender<Arc<ServerConfig>>,
}

impl CertificateFiles {
    /// Loads a certificate and its key.
    pub async fn load(
        certificate: &Path,
        key: &Path,
    ) -> Result<Self, CertificateError> {
        let found = read(certificate, key).await;
        let seen = fingerprint(&found);
        let config = found?.config(certificate, key)?;
        Ok(Self {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            seen,
            current: watch::Sender::new(Arc::new(config)),
        })
    }

    /// The TLS for gateways. It follows when another certificate is loaded.
    #[must_use]
    pub fn tls(&self) -> Tls {
        Tls(self.current.subscribe())
    }

    /// Loads the files again. If they can't be used, the present certificate
    /// stays. Open connections keep the certificate that they began with.
    pub async fn reload(&mut self) -> Result<(), CertificateError> {
        let found = read(&self.certificate, &self.key).await;
        self.seen = fingerprint(&found);
        self.replace(found)
    }

    /// Loads the files again if they changed since they were last read. Returns
    /// whether they were loaded. An unusable pair is an error only once.
    pub async fn reload_if_changed(
        &mut self,
    ) -> Result<bool, CertificateError> {
        let found = read(&self.certificate, &self.key).await;
        let seen = fingerprint(&found);
        if seen == self.seen {
            return Ok(false);
        }
        self.seen = seen;
        self.replace(found).map(|()| true)
    }

    fn replace(
        &self,
        found: Result<Pair, CertificateError>,
    ) -> Result<(), CertificateError> {
        let config = found?.config(&self.certificate, &self.key)?;
        // A new configuration has no sessions, so no client can resume one with
        // the replaced certificate.
        self.current.send_replace(Arc::new(config));
        Ok(())
    }
}

impl fmt::Debug for CertificateFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateFiles")
            .field("certificate", &self.certificate)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// The contents of the files.
#[derive(Hash)]
struct Pair {
    certificate: Vec<u8>,
    key: Vec<u8>,
}

impl Pair {
    fn config(
        &self,
        certificate: &Path,
        key: &Path,
    ) -> Result<ServerConfig, CertificateError> {
        let damaged = |path: &Path| CertificateError::Damaged(path.to_owned());
        let chain = CertificateDer::pem_slice_iter(&self.certificate)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|_| damaged(certificate))?;
        if chain.is_empty() {
            let path = certificate.to_owned();
            return Err(CertificateError::NoCertificate(path));
        }
        let secret =
            PrivateKeyDer::from_pem_slice(&self.key).map_err(|error| {
                match error {
                    pem::Error::NoItemsFound => {
                        CertificateError::NoKey(key.to_owned())
                    }
                    _ => damaged(key),
                }
            })?;
        configured(chain, secret).map_err(|source| {
            let (certificate, key) = (certificate.to_owned(), key.to_owned());
            match source {
                rustls::Error::InconsistentKeys(_) => {
                    CertificateError::Mismatch { certificate, key }
                }
                source => {
                    CertificateError::Unusable { certificate, key, source }
                }
            }
        })
    }
}

fn configured(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<ServerConfig, rustls::Error> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![HTTP.to_vec()];
    Ok(config)
}

async fn read(
    certificate: &Path,
    key: &Path,
) -> Result<Pair, CertificateError> {
    let read = async |path: &Path| {
        tokio::fs::read(path).await.map_err(|source| CertificateError::Read {
            path: path.to_owned(),
            source,
        })
    };
    Ok(Pair { certificate: read(certificate).await?, key: read(key).await? })
}

/// A fingerprint of what was read, to notice changes.
fn fingerprint(found: &Result<Pair, CertificateError>) -> u64 {
    let mut hasher = DefaultHasher::new();
    match found {
        Ok(pair) => pair.hash(&mut hasher),
        Err(error) => error.to_string().hash(&mut hasher),
    }
    hasher.finish()
}
