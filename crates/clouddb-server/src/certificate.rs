//! The certificate of the API.

use std::{convert::Infallible, time::Duration};

use anyhow::Context;
use openapi_gateway::{CertificateFiles, Tls};
use slog::{Logger, error, info};
use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    time::{Instant, MissedTickBehavior, interval_at},
};

use crate::Configuration;

/// How often the files are looked at.
pub(crate) const EVERY: Duration = Duration::from_secs(30);

/// The certificate, and how its replacement is asked for.
pub(crate) struct Certificate {
    files: CertificateFiles,
    asked: Signal,
}

impl Certificate {
    /// Loads the certificate, if there is to be one. From then on SIGHUP
    /// doesn't end the process.
    pub(crate) async fn load(
        configuration: &Configuration,
    ) -> anyhow::Result<Option<Self>> {
        let files = configuration.api.tls.files()?;
        let Some((certificate, key)) = files else { return Ok(None) };
        let asked = signal(SignalKind::hangup())?;
        let files = CertificateFiles::load(certificate, key)
            .await
            .context("api.tls can't be used")?;
        Ok(Some(Self { files, asked }))
    }

    /// What connections are accepted with.
    pub(crate) fn tls(&self) -> Tls {
        self.files.tls()
    }

    /// Loads the certificate again whenever somebody asks for it, and when its
    /// files have changed.
    pub(crate) async fn follow(
        mut self,
        every: Duration,
        log: &Logger,
    ) -> Infallible {
        let mut looks = interval_at(Instant::now() + every, every);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let loaded = tokio::select! {
                Some(()) = self.asked.recv() => {
                    self.files.reload().await.map(|()| true)
                }
                _ = looks.tick() => self.files.reload_if_changed().await,
            };
            match loaded {
                Ok(true) => info!(log, "loaded the certificate again"),
                Ok(false) => {}
                Err(error) => error!(log, "the certificate stays as it was";
                    "cause" => format!("{:#}", anyhow::Error::from(error))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use slog::{Drain, Never, OwnedKVList, Record, o};
    use tokio::{
        sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
        time::timeout,
    };

    use super::*;

    /// Tells what is logged.
    struct Told(UnboundedSender<String>);

    impl Drain for Told {
        type Ok = ();
        type Err = Never;

        fn log(
            &self,
            record: &Record<'_>,
            _: &OwnedKVList,
        ) -> Result<(), Never> {
            // Nobody may listen any more.
            let _ = self.0.send(record.msg().to_string());
            Ok(())
        }
    }

    fn write(directory: &Path) {
        let made = rcgen::generate_simple_self_signed(["a".into()]).unwrap();
        let key = made.signing_key.serialize_pem();
        fs::write(directory.join("key"), key).unwrap();
        fs::write(directory.join("certificate"), made.cert.pem()).unwrap();
    }

    /// Waits until something is logged. What there is before may be about a
    /// certificate whose key wasn't written yet.
    async fn until(told: &mut UnboundedReceiver<String>, message: &str) {
        let heard = async { while told.recv().await.unwrap() != message {} };
        timeout(EVERY, heard).await.unwrap_or_else(|_| panic!("{message}"));
    }

    #[tokio::test]
    async fn files_that_change_are_loaded_again() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path();
        write(path);
        let mut configuration = Configuration::read(None).unwrap();
        configuration.api.tls.certificate = Some(path.join("certificate"));
        configuration.api.tls.key = Some(path.join("key"));
        let certificate = Certificate::load(&configuration).await.unwrap();
        let certificate = certificate.unwrap();
        let (tell, mut told) = unbounded_channel();
        let log = Logger::root(Told(tell), o!());
        let every = Duration::from_millis(1);
        let changes = async {
            for _ in 0..3 {
                write(path);
                until(&mut told, "loaded the certificate again").await;
                fs::remove_file(path.join("key")).unwrap();
                until(&mut told, "the certificate stays as it was").await;
            }
        };
        tokio::select! {
            never = certificate.follow(every, &log) => match never {},
            () = changes => {}
        }
    }
}
