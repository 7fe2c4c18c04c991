//! Loads the machine's time zones into servers, which then know them by name.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs::{self, File},
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

use jiff::{Timestamp, tz::TimeZone};
use sha2::{Digest, Sha256};

use crate::{Admin, Error, sql};

/// The beginning of a file with a time zone.
const MAGIC: &[u8; 4] = b"TZif";
/// The most bytes that are read of a file. All zones are far smaller.
const LARGEST: u64 = 1 << 20;
/// Copies of the other zones, and names that aren't zones.
const LEFT_OUT: [&str; 5] =
    ["posix", "right", "localtime", "posixrules", "Factory"];
/// The end of the time that a server converts since 11.5, which begins in 1970.
/// In seconds.
const END: i64 = 1 << 32;
/// The most transitions that any server takes for a zone: with 280 it reports
/// an unknown zone. Its limit is for ranges of local time, which are more than
/// transitions. Later transitions are left out, as in Gaza after some decades:
/// the last one remains in force.
const MOST: usize = 270;
/// How many rows a statement has. A bootstrapping server cuts lines off after
/// 20,000 bytes.
const ROWS: usize = 300;
/// The tables, with their columns that have no default.
const TABLES: [(&str, &str); 4] = [
    ("time_zone", "(Time_zone_id, Use_leap_seconds)"),
    ("time_zone_name", "(Name, Time_zone_id)"),
    (
        "time_zone_transition",
        "(Time_zone_id, Transition_time, Transition_type_id)",
    ),
    (
        "time_zone_transition_type",
        "(Time_zone_id, Transition_type_id, `Offset`, Is_DST, Abbreviation)",
    ),
];

/// The time zones of a machine, as statements that load them into a server.
#[derive(Clone, Debug)]
pub struct Zones {
    statements: Vec<String>,
    /// The comment of a table that has these zones.
    comment: String,
}

/// The definition of a zone: its kinds of time, and when each begins.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Zone {
    kinds: Vec<Kind>,
    transitions: Vec<(i64, usize)>,
}

#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Kind {
    offset: i32,
    is_dst: bool,
    abbreviation: String,
}

impl Zones {
    /// Reads the zones in a directory such as `/usr/share/zoneinfo`; `None` if
    /// there are none.
    pub fn read(directory: &Path) -> Result<Option<Self>, Error> {
        let mut files = Vec::new();
        list(directory, &mut files)?;
        // Names of the same zone share its definition.
        let mut zones: BTreeMap<Zone, Vec<String>> = BTreeMap::new();
        for file in files {
            let Ok(name) = file.strip_prefix(directory) else { continue };
            let Some(name) = name.to_str() else { continue };
            if let Some(zone) = Zone::read(&file, name)? {
                zones.entry(zone).or_default().push(name.to_owned());
            }
        }
        if zones.is_empty() {
            return Ok(None);
        }
        Self::of(&zones).map(Some)
    }

    fn of(zones: &BTreeMap<Zone, Vec<String>>) -> Result<Self, Error> {
        let mut rows: [Vec<String>; 4] = Default::default();
        let [ids, names, transitions, kinds] = &mut rows;
        for (index, (zone, own)) in zones.iter().enumerate() {
            let id = index + 1;
            ids.push(format!("({id}, 'N')"));
            for name in own {
                names.push(format!("({}, {id})", sql::literal(name)?));
            }
            for (moment, kind) in &zone.transitions {
                transitions.push(format!("({id}, {moment}, {kind})"));
            }
            for (number, kind) in zone.kinds.iter().enumerate() {
                kinds.push(format!(
                    "({id}, {number}, {}, {}, {})",
                    kind.offset,
                    u8::from(kind.is_dst),
                    sql::literal(&kind.abbreviation)?
                ));
            }
        }
        let mut statements = Vec::new();
        let mut digest = Sha256::new();
        for ((table, columns), rows) in TABLES.iter().zip(&rows) {
            for some in rows.chunks(ROWS) {
                let statement = format!(
                    "INSERT INTO mysql.{table} {columns} VALUES {}",
                    some.join(", ")
                );
                digest.update(statement.as_bytes());
                statements.push(statement);
            }
        }
        let digest = hex::encode(digest.finalize());
        let comment = format!("Time zones, {}", &digest[..16]);
        Ok(Self { statements, comment })
    }

    /// A text that identifies this set of zones.
    pub(crate) fn revision(&self) -> &str {
        &self.comment
    }

    /// Statements for a server whose tables are empty, one a line.
    pub(crate) fn script(&self) -> String {
        let mut script = String::new();
        for statement in &self.statements {
            writeln!(script, "{statement};").expect("a String takes text");
        }
        // At the end, so that the comment is true.
        writeln!(script, "{};", self.mark()).expect("a String takes text");
        script
    }

    fn mark(&self) -> String {
        format!("ALTER TABLE mysql.time_zone COMMENT = '{}'", self.comment)
    }
}

impl Admin {
    /// Loads these time zones into the server, unless it has them. Returns
    /// whether it lacked them.
    ///
    /// The server knows new zones at once, but keeps those that it has looked
    /// up before. The binary log doesn't get them: each server has its own.
    pub async fn ensure_zones(&mut self, zones: &Zones) -> Result<bool, Error> {
        const ACTION: &str = "load the time zones";
        let query = "SELECT table_comment FROM information_schema.tables \
                     WHERE table_schema = 'mysql' AND table_name = 'time_zone'";
        let found: Vec<String> = self.ask(ACTION, query).await?;
        if found.first() == Some(&zones.comment) {
            return Ok(false);
        }
        self.run(ACTION, "SET SESSION sql_log_bin = 0").await?;
        // A session that looks up a zone meanwhile waits, and finds it.
        let locks = TABLES.map(|(table, _)| format!("mysql.{table} WRITE"));
        let lock = format!("LOCK TABLES {}", locks.join(", "));
        self.run(ACTION, lock).await?;
        for (table, _) in TABLES {
            self.run(ACTION, format!("DELETE FROM mysql.{table}")).await?;
        }
        for statement in &zones.statements {
            self.run(ACTION, statement).await?;
        }
        self.run(ACTION, zones.mark()).await?;
        self.run(ACTION, "UNLOCK TABLES").await?;
        self.run(ACTION, "SET SESSION sql_log_bin = 1").await?;
        Ok(true)
    }
}

impl Zone {
    /// Reads the zone in a file; `None` if the file has none.
    fn read(file: &Path, name: &str) -> Result<Option<Self>, Error> {
        let failed = || Error::file("read", file);
        let mut bytes = Vec::new();
        let opened = File::open(file).map_err(failed())?;
        opened.take(LARGEST).read_to_end(&mut bytes).map_err(failed())?;
        if !bytes.starts_with(MAGIC) {
            return Ok(None);
        }
        let zone = TimeZone::tzif(name, &bytes).map_err(|error| {
            Error::Damaged { path: file.into(), message: error.to_string() }
        })?;
        Ok(Some(Self::of(&zone)))
    }

    fn of(zone: &TimeZone) -> Self {
        let first = zone.to_offset_info(Timestamp::MIN);
        let mut kinds = vec![Kind {
            offset: first.offset().seconds(),
            is_dst: first.dst().is_dst(),
            abbreviation: first.abbreviation().into(),
        }];
        let mut transitions = Vec::new();
        for it in zone.following(Timestamp::MIN) {
            let moment = it.timestamp().as_second();
            if moment >= END || transitions.len() == MOST {
                break;
            }
            // Transitions before 1970 don't count, except for the last one.
            if moment <= 0 {
                transitions.clear();
            }
            let kind = Kind {
                offset: it.offset().seconds(),
                is_dst: it.dst().is_dst(),
                abbreviation: it.abbreviation().into(),
            };
            let known = kinds.iter().position(|it| *it == kind);
            let number = known.unwrap_or_else(|| {
                kinds.push(kind);
                kinds.len() - 1
            });
            transitions.push((moment, number));
        }
        Self { kinds, transitions }
    }
}

/// The files below a directory, which may not be there.
fn list(directory: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let failed = || Error::file("list", directory);
    let entries = match fs::read_dir(directory) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(failed())?,
    };
    for entry in entries {
        let entry = entry.map_err(failed())?;
        if LEFT_OUT.iter().any(|it| entry.file_name() == *it) {
            continue;
        }
        let path = entry.path();
        let kind = entry.file_type().map_err(failed())?;
        if kind.is_dir() {
            list(&path, files)?;
        } else if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The machine's own zones. The tests need them, as the service does.
    const MACHINE: &str = "/usr/share/zoneinfo";

    fn zone(name: &str) -> Zone {
        let file = Path::new(MACHINE).join(name);
        Zone::read(&file, name).unwrap().unwrap()
    }

    #[test]
    fn a_zone_knows_when_its_time_changes() {
        let berlin = zone("Europe/Berlin");
        // The last Sunday of October 2026, at 01:00 UTC, and that of 2100.
        for (moment, offset) in [(1_792_890_000, 3600), (4_128_627_600, 3600)] {
            let found = berlin.transitions.iter().find(|it| it.0 == moment);
            let (_, kind) = found.unwrap();
            assert_eq!(berlin.kinds[*kind].offset, offset, "{moment}");
            assert_eq!(berlin.kinds[*kind].abbreviation, "CET");
        }
        let moments = |it: &Zone| -> Vec<i64> {
            it.transitions.iter().map(|it| it.0).collect()
        };
        let of_berlin = moments(&berlin);
        assert!(of_berlin.iter().all(|moment| *moment < END));
        assert_eq!(of_berlin.iter().filter(|it| **it <= 0).count(), 1);
        assert!(of_berlin.is_sorted());
        let utc = zone("UTC");
        assert_eq!((utc.kinds.len(), utc.transitions.len()), (1, 0));
    }

    #[test]
    fn no_zone_has_more_transitions_than_a_server_takes() {
        for name in ["America/New_York", "Africa/Casablanca", "Asia/Gaza"] {
            let count = zone(name).transitions.len();
            assert!((100..=MOST).contains(&count), "{name}: {count}");
        }
    }

    #[test]
    fn names_of_one_zone_share_it_and_statements_are_short() {
        let zones = Zones::read(Path::new(MACHINE)).unwrap().unwrap();
        let script = zones.script();
        assert!(script.lines().all(|line| line.len() < 20_000));
        for name in ["UTC", "Europe/Berlin", "US/Eastern"] {
            assert!(script.contains(&format!("('{name}', ")), "{name}");
        }
        for name in ["posix/", "right/", "localtime"] {
            assert!(!script.contains(name), "{name}");
        }
        let again = Zones::read(Path::new(MACHINE)).unwrap().unwrap();
        assert_eq!(zones.revision(), again.revision());
    }

    #[test]
    fn a_directory_without_zones_has_none() {
        let empty = tempfile::tempdir().unwrap();
        fs::write(empty.path().join("tzdata.zi"), "# text").unwrap();
        assert!(Zones::read(empty.path()).unwrap().is_none());
        assert!(Zones::read(&empty.path().join("none")).unwrap().is_none());
        fs::write(empty.path().join("Broken"), "TZif2").unwrap();
        assert!(Zones::read(empty.path()).is_err());
    }
}
