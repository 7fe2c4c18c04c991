use std::{
    fmt, fs,
    net::IpAddr,
    path::{Path, PathBuf},
};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, SanType,
};
use time::{Duration, OffsetDateTime};

use crate::{Error, files};

const LIFETIME: Duration = Duration::days(3650);
/// How long before its creation a certificate is valid, for clients whose clock
/// is behind.
const CLOCK_SKEW: Duration = Duration::days(1);

/// The installation's own certificate authority, which signs the certificate
/// of every instance.
#[derive(Debug)]
pub struct Authority {
    certificate: String,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its key, in PEM.
#[derive(Clone)]
pub struct Certificate {
    /// The certificate of the authority, which clients trust.
    pub authority: String,
    /// The certificate of the server.
    pub certificate: String,
    /// The server's key.
    pub key: String,
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("certificate", &self.certificate)
            .finish_non_exhaustive()
    }
}

impl Authority {
    /// Reads the authority from `cert.pem` and `key.pem` in a directory, and
    /// creates it if it is missing.
    pub fn load_or_create(directory: &Path) -> Result<Self, Error> {
        let (certificate_path, key_path) = paths(directory);
        let key = files::read_if_there(&key_path)?;
        let certificate = files::read_if_there(&certificate_path)?;
        match (key, certificate) {
            (Some(key), Some(certificate)) => Self::from_pem(
                &text(&key_path, key)?,
                text(&certificate_path, certificate)?,
            ),
            // The key is written last: without it there is no authority yet.
            (None, _) => Self::create(directory),
            (Some(_), None) => Err(Error::Damaged {
                path: directory.into(),
                message: "it has a key and no certificate".into(),
            }),
        }
    }

    /// Issues a certificate for a server of that address and name.
    pub fn issue(
        &self,
        address: IpAddr,
        hostname: &str,
    ) -> Result<Certificate, Error> {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, hostname);
        params.subject_alt_names.push(SanType::IpAddress(address));
        if hostname.parse::<IpAddr>().is_err() {
            params
                .subject_alt_names
                .push(SanType::DnsName(hostname.try_into()?));
        }
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        set_lifetime(&mut params);
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.issuer)?;
        Ok(Certificate {
            authority: self.certificate.clone(),
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        })
    }

    fn from_pem(key: &str, certificate: String) -> Result<Self, Error> {
        let key = KeyPair::from_pem(key)?;
        let issuer = Issuer::from_ca_cert_pem(&certificate, key)?;
        Ok(Self { certificate, issuer })
    }

    fn create(directory: &Path) -> Result<Self, Error> {
        let (certificate_path, key_path) = paths(directory);
        fs::create_dir_all(directory)
            .map_err(Error::file("make", directory))?;
        let key = KeyPair::generate()?;
        let certificate = authority_params().self_signed(&key)?.pem();
        files::write_private(&certificate_path, certificate.as_bytes())?;
        let key = key.serialize_pem();
        files::write_private(&key_path, key.as_bytes())?;
        Self::from_pem(&key, certificate)
    }
}

fn paths(directory: &Path) -> (PathBuf, PathBuf) {
    (directory.join("cert.pem"), directory.join("key.pem"))
}

fn text(path: &Path, bytes: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(bytes).map_err(|error| Error::Damaged {
        path: path.into(),
        message: error.to_string(),
    })
}

fn authority_params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params
        .distinguished_name
        .push(DnType::CommonName, "clouddb installation authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages =
        vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    set_lifetime(&mut params);
    params
}

fn set_lifetime(params: &mut CertificateParams) {
    let now = OffsetDateTime::now_utc();
    params.not_before = now - CLOCK_SKEW;
    params.not_after = now + LIFETIME;
}
