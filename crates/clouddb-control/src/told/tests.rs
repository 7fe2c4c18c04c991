use std::{process::ExitStatus, sync::Arc, time::Duration};

use clouddb_engine::{FollowingFailure, Part};
use clouddb_model::{InstanceId, InstanceStatus};
use clouddb_objects::ObjectName;

use super::*;

/// Texts that no customer may read; every error of these tests has them.
const SECRETS: [&str; 3] = ["/srv/clouddb", "os_admin", "sqlx"];

fn path() -> std::path::PathBuf {
    "/srv/clouddb/instances/os_admin/sqlx".into()
}

fn secret() -> String {
    path().display().to_string()
}

fn io() -> io::Error {
    io::Error::other(secret())
}

fn cause() -> Arc<dyn StdError + Send + Sync> {
    Arc::new(io())
}

fn boxed() -> Box<dyn StdError + Send + Sync> {
    secret().into()
}

fn platform() -> Vec<PlatformError> {
    let tool = |message: &str| PlatformError::Tool {
        program: path(),
        status: ExitStatus::default(),
        message: message.to_owned(),
    };
    vec![
        PlatformError::File { action: "open", path: path(), source: io() },
        PlatformError::Foreign(path()),
        PlatformError::Process { action: "start", source: io() },
        tool(&secret()),
        PlatformError::Hanging {
            program: path(),
            patience: Duration::from_secs(1),
        },
        PlatformError::Unreachable { directory: path(), closed: path() },
        PlatformError::Fenced,
        PlatformError::Fence(boxed()),
        PlatformError::Unanswered(Duration::from_secs(1)),
        PlatformError::Busy(Duration::from_secs(1)),
    ]
}

fn engine() -> Vec<EngineError> {
    vec![
        EngineError::NotInstalled(vec![path()]),
        EngineError::UnknownVersion { program: path(), output: secret() },
        EngineError::Program { program: path(), message: secret() },
        EngineError::File { action: "open", path: path(), source: io() },
        EngineError::Damaged { path: path(), message: secret() },
        EngineError::Nul(secret()),
        EngineError::Crowded,
        EngineError::Unexpected("positions"),
        EngineError::Deadline(Duration::from_secs(1)),
    ]
}

fn objects() -> Vec<ObjectError> {
    let name = || ObjectName::new("os_admin/sqlx").unwrap();
    vec![
        ObjectError::NotFound(name()),
        ObjectError::Denied(cause()),
        ObjectError::Full(cause()),
        ObjectError::TooLarge(7),
        ObjectError::Unavailable(cause()),
        ObjectError::Damaged(secret()),
        ObjectError::Nested(name()),
        ObjectError::Source(cause()),
        ObjectError::Settings(secret()),
        ObjectError::Unexpected(cause()),
    ]
}

fn archive() -> Vec<ArchiveError> {
    vec![
        ArchiveError::Source(boxed()),
        ArchiveError::Target(io()),
        ArchiveError::Damaged(boxed()),
        ArchiveError::WrongKey(boxed()),
        ArchiveError::Pack(boxed()),
        ArchiveError::Stopped,
        ArchiveError::Key("too short"),
        ArchiveError::File { action: "open", path: path(), source: io() },
        ArchiveError::KeyFile {
            path: path(),
            source: Box::new(ArchiveError::Stopped),
        },
        ArchiveError::TooLarge(7),
        ArchiveError::UnknownFormat(7),
        ArchiveError::Forged,
    ]
}

fn storage() -> Vec<StorageError> {
    let mut all: Vec<StorageError> =
        objects().into_iter().map(Into::into).collect();
    all.extend(archive().into_iter().map(StorageError::from));
    all.push(StorageError::Checksum(secret()));
    all
}

fn troubles() -> Vec<Trouble> {
    let says = |part| {
        Trouble::Says(FollowingFailure { part, code: 1, message: secret() })
    };
    vec![says(Part::Applying), says(Part::Receiving)]
}

fn domain() -> Vec<Error> {
    let mut all = vec![
        Error::WrongStatus(secret()),
        Error::Protected(secret()),
        Error::InUse(secret()),
        Error::Reserved { kind: "user", name: secret() },
        Error::NoAddress,
        Error::RegionAway { region: "IAD".into(), cause: boxed() },
        Error::Answer(boxed()),
        Error::Peers(io()),
        Error::ForeignDirectory,
    ];
    all.extend(platform().into_iter().map(Error::from));
    all.extend(engine().into_iter().map(Error::from));
    let id = InstanceId::random();
    for cause in engine() {
        all.push(Error::ServerAway { id, cause });
    }
    for cause in engine() {
        all.push(Error::Unsettled { id, cause });
    }
    for cause in platform() {
        all.push(Error::Unsynced { id, cause });
    }
    all
}

fn failures() -> Vec<Failure> {
    let id = InstanceId::random();
    let mut all = vec![
        Failure::Stream(io()),
        Failure::Ended(id),
        Failure::NoData(path()),
        Failure::Busy(id, InstanceStatus::Reboot),
        Failure::Changed(id),
        Failure::Behind,
        Failure::Nobody(troubles()),
        Failure::Lost,
        Failure::Deadline,
        Failure::Sabotage(io()),
        Failure::NotReady(NotReady::Ended(vec![secret()])),
    ];
    all.extend(domain().into_iter().map(Failure::from));
    all.extend(platform().into_iter().map(Failure::from));
    all.extend(engine().into_iter().map(Failure::from));
    all.extend(storage().into_iter().map(Failure::from));
    all.extend(troubles().into_iter().map(Failure::Broken));
    all.extend(troubles().into_iter().map(Failure::Outrun));
    for error in platform() {
        all.push(Failure::Refused(Rejection::Program(error)));
    }
    for error in engine() {
        let patience = Duration::from_secs(1);
        all.push(Failure::NotReady(NotReady::Silent(patience, error)));
    }
    for error in engine() {
        all.push(Failure::Refused(Rejection::Server(error)));
    }
    for source in storage() {
        let copy = StorageError::Copy {
            region: "IAD".into(),
            source: Box::new(source),
        };
        all.push(copy.into());
    }
    all
}

#[test]
fn customers_read_nothing_of_the_machine_and_the_log_reads_all() {
    let failures = failures();
    let mut in_log = 0;
    for failure in &failures {
        let told = failure.told();
        assert!(!told.as_str().is_empty(), "{failure:?}");
        for secret in SECRETS {
            assert!(!told.as_str().contains(secret), "{failure:?}: {told}");
        }
        let chain = crate::operations::chain(failure);
        in_log += usize::from(SECRETS.iter().any(|it| chain.contains(it)));
    }
    assert!(in_log > failures.len() / 2, "{in_log}");
}

#[test]
fn a_cause_is_said_as_far_as_it_is_known() {
    let full = || io::Error::from_raw_os_error(28);
    let failure = Failure::Storage(StorageError::Objects(
        ObjectError::Unavailable(Arc::new(full())),
    ));
    let told = failure.told();
    assert!(told.as_str().ends_with(": No space left on device"), "{told}");
    // The error of a failed tool is in the error of its output's reader.
    let tool = PlatformError::Tool {
        program: "/usr/bin/mariadb-backup".into(),
        status: ExitStatus::default(),
        message: secret(),
    };
    let told = Failure::Stream(io::Error::other(tool)).told();
    let expected =
        "what the source has didn't get there: mariadb-backup failed";
    assert!(told.as_str().starts_with(expected), "{told}");
}
