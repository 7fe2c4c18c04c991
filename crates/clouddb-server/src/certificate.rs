//! The certificate of the API.

use std::{future::pending, mem::take, time::Duration};

use anyhow::Context;
use clouddb_control::{Period, Task, TaskError};
use openapi_gateway::{CertificateFiles, Tls};
use slog::{Logger, info};
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::Configuration;

/// How often to check the files for changes.
const EVERY: Duration = Duration::from_secs(30);

/// The certificate. It is loaded again on SIGHUP, and when its files have
/// changed.
pub(crate) struct Certificate {
    files: CertificateFiles,
    /// SIGHUP, which asks to load the certificate again.
    asked: Signal,
    /// SIGHUP came: load the certificate even if its files are unchanged.
    is_asked_for: bool,
    log: Logger,
}

impl Certificate {
    /// Loads the certificate, if one is configured. From then on SIGHUP doesn't
    /// end the process.
    pub(crate) async fn load(
        configuration: &Configuration,
        log: &Logger,
    ) -> anyhow::Result<Option<Self>> {
        let files = configuration.api.tls.files()?;
        let Some((certificate, key)) = files else { return Ok(None) };
        let asked = signal(SignalKind::hangup())?;
        let files = CertificateFiles::load(certificate, key)
            .await
            .context("api.tls can't be used")?;
        Ok(Some(Self { files, asked, is_asked_for: false, log: log.clone() }))
    }

    /// The TLS configuration for the gateways.
    pub(crate) fn tls(&self) -> Tls {
        self.files.tls()
    }
}

impl Task for Certificate {
    const NAME: &'static str = "load_certificate";
    const FAILED: &'static str = "the certificate stays as it was";
    const IS_ERROR: bool = true;

    fn period(&self) -> Period {
        Period::Every(EVERY)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        let is_loaded = if take(&mut self.is_asked_for) {
            self.files.reload().await?;
            true
        } else {
            self.files.reload_if_changed().await?
        };
        if is_loaded {
            info!(self.log, "loaded the certificate again");
        }
        Ok(())
    }

    async fn woken(&mut self) {
        match self.asked.recv().await {
            Some(()) => self.is_asked_for = true,
            // There will be no more signals.
            None => pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        path::Path,
        sync::{Arc, Mutex},
    };

    use rustix::process::{Signal as Sent, getpid, kill_process};
    use slog::{Drain, Never, OwnedKVList, Record, o};

    use super::*;

    const LOADED: &str = "loaded the certificate again";

    /// Collects the log.
    #[derive(Clone, Default)]
    struct Told(Arc<Mutex<Vec<String>>>);

    impl Drain for Told {
        type Ok = ();
        type Err = Never;

        fn log(
            &self,
            record: &Record<'_>,
            _: &OwnedKVList,
        ) -> Result<(), Never> {
            self.0.lock().unwrap().push(record.msg().to_string());
            Ok(())
        }
    }

    impl Told {
        fn all(&self) -> Vec<String> {
            take(&mut self.0.lock().unwrap())
        }
    }

    fn write(directory: &Path) {
        let made = rcgen::generate_simple_self_signed(["a".into()]).unwrap();
        let key = made.signing_key.serialize_pem();
        fs::write(directory.join("key"), key).unwrap();
        fs::write(directory.join("certificate"), made.cert.pem()).unwrap();
    }

    async fn load(directory: &Path, told: &Told) -> Certificate {
        write(directory);
        let mut configuration = Configuration::read(None).unwrap();
        let certificate = directory.join("certificate");
        configuration.api.tls.certificate = Some(certificate);
        configuration.api.tls.key = Some(directory.join("key"));
        let log = Logger::root(told.clone(), o!());
        Certificate::load(&configuration, &log).await.unwrap().unwrap()
    }

    #[tokio::test]
    async fn files_that_change_are_loaded_again() {
        let (directory, told) = (tempfile::tempdir().unwrap(), Told::default());
        let path = directory.path();
        let mut certificate = load(path, &told).await;
        for _ in 0..3 {
            certificate.run().await.unwrap();
            assert!(told.all().is_empty());
            write(path);
            certificate.run().await.unwrap();
            assert_eq!(told.all(), [LOADED]);
            fs::remove_file(path.join("key")).unwrap();
            certificate.run().await.unwrap_err();
            write(path);
            certificate.run().await.unwrap();
            assert_eq!(told.all(), [LOADED]);
        }
    }

    #[tokio::test]
    async fn files_that_are_asked_for_are_loaded_though_they_are_the_same() {
        let (directory, told) = (tempfile::tempdir().unwrap(), Told::default());
        let mut certificate = load(directory.path(), &told).await;
        kill_process(getpid(), Sent::HUP).unwrap();
        certificate.woken().await;
        for expected in [[LOADED].as_slice(), &[]] {
            certificate.run().await.unwrap();
            assert_eq!(told.all(), expected);
        }
    }
}
