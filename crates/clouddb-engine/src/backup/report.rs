//! Reads the notes of the tool about a backup.

use std::path::PathBuf;

use crate::{Error, GtidPosition, Lsn, Version};

/// The common part of both files' names in all versions.
const POSITIONS: &str = "backup_checkpoints";
const DETAILS: &str = "backup_info";

/// The properties of a backup.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BackupReport {
    /// The position that it begins at; `None` for a full backup.
    pub from: Option<Lsn>,
    /// The position that it goes up to, where the next one begins.
    pub to: Lsn,
    /// The position in the binary log; empty if the server never wrote to it.
    pub gtid: GtidPosition,
    /// The version of the server.
    pub version: Version,
}

impl BackupReport {
    /// The file with the positions, among the tool's notes: its name for newer
    /// tools, and for older ones.
    pub const POSITIONS: [&str; 2] =
        ["mariadb_backup_checkpoints", "xtrabackup_checkpoints"];
    /// The file with everything else: its name for newer tools, and for older
    /// ones.
    pub const DETAILS: [&str; 2] = ["mariadb_backup_info", "xtrabackup_info"];

    /// Reads the position in the binary log from the file with the details. A
    /// data directory that was restored from a backup still has that file.
    pub fn position(details: &str) -> Result<GtidPosition, Error> {
        File { name: DETAILS, text: details }.gtid()
    }

    /// Reads what is in the two files.
    pub fn read(positions: &str, details: &str) -> Result<Self, Error> {
        let positions = File { name: POSITIONS, text: positions };
        let details = File { name: DETAILS, text: details };
        let (from, to) = (positions.lsn("from_lsn")?, positions.lsn("to_lsn")?);
        let from = match positions.value("backup_type")? {
            "full-backuped" if from == Lsn(0) => None,
            "incremental" if from > Lsn(0) && from <= to => Some(from),
            other => {
                let what = format!("{other} from {from} to {to} is no backup");
                return Err(positions.damaged(what));
            }
        };
        let version = details.value("server_version")?;
        let version = Version::of(version)
            .ok_or_else(|| details.damaged("it has no version".into()))?;
        let gtid = details.gtid()?;
        Ok(Self { from, to, gtid, version })
    }
}

/// A file with lines of names and values.
struct File<'a> {
    name: &'static str,
    text: &'a str,
}

impl<'a> File<'a> {
    fn value(&self, name: &str) -> Result<&'a str, Error> {
        let value = self.text.lines().find_map(|line| {
            line.strip_prefix(name)?.trim_start().strip_prefix('=')
        });
        let missing = || self.damaged(format!("it has no {name}"));
        value.map(str::trim).ok_or_else(missing)
    }

    fn lsn(&self, name: &str) -> Result<Lsn, Error> {
        let number = self.value(name)?.parse();
        let wrong = |_| self.damaged(format!("its {name} is no number"));
        number.map(Lsn).map_err(wrong)
    }

    fn gtid(&self) -> Result<GtidPosition, Error> {
        const BEFORE: &str = "GTID of the last change '";
        let position = self.value("binlog_pos")?;
        let gtid = position
            .split_once(BEFORE)
            .and_then(|(_, rest)| rest.strip_suffix('\''))
            .and_then(|gtid| gtid.parse().ok());
        gtid.ok_or_else(|| self.damaged("it has no GTID".into()))
    }

    fn damaged(&self, message: String) -> Error {
        Error::Damaged { path: PathBuf::from(self.name), message }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = "backup_type = full-backuped\nfrom_lsn = 0\n\
        to_lsn = 45652\nlast_lsn = 49130\nrecover_binlog_info = 0\n";
    const INFO: &str = "tool_version = 10.11.14-MariaDB\n\
        server_version = 10.11.14-MariaDB-0+deb12u2-log\n\
        binlog_pos = filename 'binlog.000001', position '1098', GTID of the \
        last change '0-7-5,1-2-3'\ninnodb_from_lsn = 0\n";

    #[test]
    fn a_full_backup_has_no_beginning() {
        let report = BackupReport::read(FULL, INFO).unwrap();
        assert_eq!(report.from, None);
        assert_eq!(report.to, Lsn(45652));
        assert_eq!(report.gtid.to_string(), "0-7-5,1-2-3");
        assert_eq!(report.version.to_string(), "10.11.14");
    }

    #[test]
    fn an_increment_begins_where_its_parent_ended() {
        let text = FULL
            .replace("full-backuped", "incremental")
            .replace("from_lsn = 0", "from_lsn = 45000");
        let report = BackupReport::read(&text, INFO).unwrap();
        assert_eq!(report.from, Some(Lsn(45000)));
    }

    #[test]
    fn a_server_that_wrote_nothing_has_an_empty_position() {
        let details = INFO.replace("0-7-5,1-2-3", "");
        let report = BackupReport::read(FULL, &details).unwrap();
        assert_eq!(report.gtid, GtidPosition::default());
    }

    #[test]
    fn notes_that_say_less_or_something_else_are_refused() {
        let positions = [
            ("full-backuped", "log-applied"),
            ("full-backuped", "incremental"),
            ("from_lsn = 0", "from_lsn = 1"),
            ("to_lsn = 45652", "to_lsn = many"),
            ("to_lsn = 45652\n", ""),
            (FULL, ""),
        ];
        for (from, to) in positions {
            let text = FULL.replace(from, to);
            let error = BackupReport::read(&text, INFO).unwrap_err();
            assert!(error.to_string().contains(POSITIONS));
        }
        let details = [
            ("0-7-5,1-2-3", "0-7"),
            ("0-7-5,1-2-3", "0-7-5-1"),
            ("0-7-5,1-2-3", "0-7-x'"),
            ("binlog_pos", "position"),
            ("server_version = 10", "server_version = "),
        ];
        for (from, to) in details {
            let text = INFO.replace(from, to);
            let error = BackupReport::read(FULL, &text).unwrap_err();
            assert!(error.to_string().contains(DETAILS), "{to}");
        }
    }
}
