//! Compares the kinds of tables. The kind of a new table also depends on
//! settings of the session, and the binary log has only some of them. So the
//! table of a replica may differ from its source's. This finds such tables in
//! what both servers show, and alters them where possible.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Admin, Error, sql};

const COMPARE: &str = "compare tables with the source's";
const MEND: &str = "make a table as the source has it";
const OWN: &str = "NOT IN ('information_schema', 'performance_schema', 'mysql', \
     'sys')";
/// Settings for altering a table: the statement determines its kind, and for
/// all that it leaves out, defaults apply. The statement gives up before its
/// caller does; then nothing has changed.
const EXACT: &str = "SET SESSION sql_log_bin = 0, foreign_key_checks = 0, \
     old_mode = '', innodb_compression_default = OFF, lock_wait_timeout = 2, \
     max_statement_time = 3, sql_mode = \
     'NO_BACKSLASH_ESCAPES,NO_ENGINE_SUBSTITUTION,ALLOW_INVALID_DATES'";
/// Options of a table that a statement can have as they are shown.
const OPTIONS: [&str; 4] =
    ["DEFAULT CHARSET", "COLLATE", "ENGINE", "KEY_BLOCK_SIZE"];
const ROW_FORMAT: &str = "ROW_FORMAT";
/// Options that don't belong to the kind of a table: a counter, or something
/// that other engines ignore.
const PASSING: [&str; 2] = ["AUTO_INCREMENT", "PAGE_CHECKSUM"];

/// A table that two servers have.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Table {
    /// Its database.
    pub database: String,
    /// Its name.
    pub name: String,
}

/// Tables whose kind on a replica differs from that on its source, with a
/// digest of the kind on both.
pub type Differing = BTreeMap<Table, (String, String)>;

impl Table {
    fn quoted(&self) -> Result<String, Error> {
        let database = sql::identifier(&self.database)?;
        Ok(format!("{database}.{}", sql::identifier(&self.name)?))
    }
}

impl Admin {
    /// The tables of both servers whose kind differs. The servers are asked one
    /// after the other, so a table that is being changed may be among them.
    pub async fn differing(
        &mut self,
        source: &mut Self,
    ) -> Result<Differing, Error> {
        let own = self.kinds().await?;
        let mut there = source.kinds().await?;
        let differing = own.into_iter().filter_map(|(table, here)| {
            let there = there.remove(&table)?;
            (here != there).then_some((table, (here, there)))
        });
        Ok(differing.collect())
    }

    /// A digest of the kind of each table.
    async fn kinds(&mut self) -> Result<BTreeMap<Table, String>, Error> {
        let whole = "SET SESSION group_concat_max_len = 16777216";
        self.run(COMPARE, whole).await?;
        let tables = format!(
            "SELECT TABLE_SCHEMA, TABLE_NAME, MD5(CONCAT_WS(' ', ENGINE, \
             TABLE_COLLATION, REPLACE(CREATE_OPTIONS, 'page_checksum=1', ''))) \
             FROM information_schema.TABLES WHERE ENGINE IS NOT NULL AND \
             TABLE_SCHEMA {OWN}"
        );
        let columns = format!(
            "SELECT TABLE_SCHEMA, TABLE_NAME, MD5(GROUP_CONCAT(CONCAT_WS(' ', \
             COLUMN_NAME, COLUMN_TYPE, COLLATION_NAME, IS_NULLABLE, \
             COLUMN_DEFAULT, EXTRA) ORDER BY ORDINAL_POSITION)) FROM \
             information_schema.COLUMNS WHERE TABLE_SCHEMA {OWN} GROUP BY 1, 2"
        );
        let mut kinds = BTreeMap::new();
        let rows: Vec<(String, String, String)> =
            self.ask(COMPARE, &tables).await?;
        for (database, name, kind) in rows {
            kinds.insert(Table { database, name }, kind);
        }
        let rows: Vec<(String, String, String)> =
            self.ask(COMPARE, &columns).await?;
        for (database, name, columns) in rows {
            if let Some(kind) = kinds.get_mut(&Table { database, name }) {
                kind.push_str(&columns);
            }
        }
        Ok(kinds)
    }

    /// Alters a table of a replica to the kind that its source has, and returns
    /// whether it has that now. The binary log doesn't get it: other replicas
    /// of the source do the same themselves. Doesn't change a server that
    /// accepts writes of customers.
    pub async fn mend(
        &mut self,
        source: &mut Self,
        table: &Table,
    ) -> Result<bool, Error> {
        let there = source.shown(table).await?;
        let here = self.shown(table).await?;
        let Some(changes) = alteration(&here, &there) else {
            return Ok(false);
        };
        if changes.is_empty() {
            return Ok(true);
        }
        if self.take_turn().await? != crate::Turn::Closed {
            return Ok(false);
        }
        self.run(MEND, EXACT).await?;
        let mut is_altered = true;
        for change in changes {
            let alter = format!("ALTER TABLE {} {change}", table.quoted()?);
            match self.run(MEND, alter).await {
                Err(error) if error.is_refusal() => {
                    is_altered = false;
                    break;
                }
                altered => altered?,
            }
        }
        if is_altered {
            let here = self.shown(table).await?;
            let left = alteration(&here, &there);
            is_altered = left.is_some_and(|it| it.is_empty());
        }
        self.end_turn().await?;
        Ok(is_altered)
    }

    async fn shown(&mut self, table: &Table) -> Result<String, Error> {
        let show = format!("SHOW CREATE TABLE {}", table.quoted()?);
        let answer: Vec<(String, String)> = self.ask(COMPARE, &show).await?;
        let made = answer.into_iter().next().map(|(_, made)| made);
        made.ok_or(Error::Unexpected("a table"))
    }
}

/// A table as `SHOW CREATE TABLE` has it: the lines in parentheses, its
/// options, and its partitions.
struct Shown<'a> {
    parts: Vec<&'a str>,
    options: Vec<(&'a str, &'a str)>,
    partitions: Vec<String>,
}

/// The changes, for one `ALTER TABLE` each, that give a table the kind of
/// another one; empty if they are alike. `None` if that can't be told for
/// certain.
fn alteration(here: &str, there: &str) -> Option<Vec<String>> {
    let (here, there) = (Shown::of(here)?, Shown::of(there)?);
    if here.partitions != there.partitions {
        return None;
    }
    let mut changes = options(&here, &there)?;
    // Columns have the character set of the table, unless they name another
    // one.
    let all = ["DEFAULT CHARSET", "COLLATE"]
        .iter()
        .any(|key| here.option(key) != there.option(key));
    changes.extend(columns(&here, &there, all)?);
    let mut statements = bonds(&here, &there)?;
    if !changes.is_empty() {
        statements.push(changes.join(", "));
    }
    Some(statements)
}

fn columns(
    here: &Shown<'_>,
    there: &Shown<'_>,
    all: bool,
) -> Option<Vec<String>> {
    let is_column = |part: &&&str| part.starts_with('`');
    let own: Vec<_> = here.parts.iter().filter(is_column).collect();
    let others: Vec<_> = there.parts.iter().filter(is_column).collect();
    let name = |part: &str| part.split('`').nth(1).map(str::to_owned);
    let (mine, theirs): (Vec<_>, Vec<_>) = (
        own.iter().map(|part| name(part)).collect(),
        others.iter().map(|part| name(part)).collect(),
    );
    if mine != theirs {
        return None;
    }
    let mut changes = Vec::new();
    for (own, other) in own.into_iter().zip(others) {
        if own == other && !all {
            continue;
        }
        if other.contains('\\') {
            return None;
        }
        changes.push(format!("MODIFY COLUMN {other}"));
    }
    Some(changes)
}

/// The changes of lines that aren't columns. Only foreign keys, which other
/// engines ignore, can be extra here. They are dropped first: with them, the
/// engine couldn't change.
fn bonds(here: &Shown<'_>, there: &Shown<'_>) -> Option<Vec<String>> {
    let rest = |shown: &Shown<'_>| -> BTreeSet<String> {
        let rest = shown.parts.iter().filter(|part| !part.starts_with('`'));
        rest.map(|part| (*part).to_owned()).collect()
    };
    let (own, others) = (rest(here), rest(there));
    if others.difference(&own).next().is_some() {
        return None;
    }
    let mut changes = Vec::new();
    for extra in own.difference(&others) {
        let (name, rest) =
            extra.strip_prefix("CONSTRAINT `")?.split_once('`')?;
        if !rest.starts_with(" FOREIGN KEY ") {
            return None;
        }
        changes.push(format!("DROP FOREIGN KEY `{name}`"));
    }
    Some(changes)
}

fn options(here: &Shown<'_>, there: &Shown<'_>) -> Option<Vec<String>> {
    let mut changes = Vec::new();
    for (key, value) in &there.options {
        if here.option(key) == Some(value) || PASSING.contains(key) {
            continue;
        }
        let can_be_said =
            OPTIONS.contains(key) || *key == ROW_FORMAT || key.starts_with('`');
        if !can_be_said || value.contains('\\') {
            return None;
        }
        changes.push(format!("{key}={value}"));
    }
    for (key, _) in &here.options {
        if there.option(key).is_some() || PASSING.contains(key) {
            continue;
        }
        changes.push(match *key {
            // It follows from the character set, which is set.
            "COLLATE" => continue,
            "KEY_BLOCK_SIZE" => "KEY_BLOCK_SIZE=0".to_owned(),
            key if key == ROW_FORMAT || key.starts_with('`') => {
                format!("{key}=DEFAULT")
            }
            _ => return None,
        });
    }
    Some(changes)
}

impl<'a> Shown<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let mut lines = text.lines();
        let first = lines.next()?;
        if !first.ends_with(" (") || !is_closed(first) {
            return None;
        }
        let mut parts = Vec::new();
        let options = loop {
            let line = lines.next()?;
            // A line whose quotes continue in the next one can't be parsed.
            if !is_closed(line) {
                return None;
            }
            if let Some(options) = line.strip_prefix(") ") {
                break options;
            }
            let part = line.strip_prefix("  ")?;
            parts.push(part.strip_suffix(',').unwrap_or(part));
        };
        let options = options_of(options);
        let engine = options.iter().find(|(key, _)| *key == "ENGINE");
        let (_, engine) = engine?;
        let own = format!(" ENGINE = {engine}");
        let partitions = lines.map(|line| line.replace(&own, "")).collect();
        Some(Self { parts, options, partitions })
    }

    fn option(&self, key: &str) -> Option<&&'a str> {
        let found = self.options.iter().find(|(own, _)| *own == key);
        found.map(|(_, value)| value)
    }
}

/// Options and their values. An option without a value has an empty one.
fn options_of(text: &str) -> Vec<(&str, &str)> {
    let mut options = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = end_of_word(rest, rest.strip_prefix("DEFAULT ").map(|_| 8));
        let (option, after) = rest.split_at(end);
        let equals = outside(option, '=').unwrap_or(option.len());
        let (key, value) = option.split_at(equals);
        options.push((key, value.strip_prefix('=').unwrap_or("")));
        rest = after.trim_start();
    }
    options
}

/// The end of a word, which may have spaces in quotes. The search begins at
/// `from`.
fn end_of_word(text: &str, from: Option<usize>) -> usize {
    let from = from.unwrap_or(0);
    outside(&text[from..], ' ').map_or(text.len(), |at| at + from)
}

/// The first position of a character that isn't in quotes.
fn outside(text: &str, wanted: char) -> Option<usize> {
    let mut quote = None;
    for (at, character) in text.char_indices() {
        if let Some(own) = quote {
            if own == character {
                quote = None;
            }
        } else if character == wanted {
            return Some(at);
        } else if ['\'', '`'].contains(&character) {
            quote = Some(character);
        }
    }
    None
}

/// Whether every quote that begins in a line ends there.
fn is_closed(line: &str) -> bool {
    let mut quote = None;
    for character in line.chars() {
        match quote {
            Some(own) if own == character => quote = None,
            None if ['\'', '`'].contains(&character) => {
                quote = Some(character);
            }
            _ => {}
        }
    }
    quote.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(columns: &str, options: &str) -> String {
        format!("CREATE TABLE `t` (\n  {columns}\n) {options}")
    }

    fn changes(here: (&str, &str), there: (&str, &str)) -> Option<String> {
        let said = alteration(&table(here.0, here.1), &table(there.0, there.1));
        said.map(|statements| statements.join("; "))
    }

    const PLAIN: &str = "ENGINE=InnoDB DEFAULT CHARSET=utf8mb3 \
         COLLATE=utf8mb3_general_ci";

    #[test]
    fn what_is_alike_stays() {
        let own = ("`a` int(11) DEFAULT NULL", PLAIN);
        let more = PLAIN.replace("DEFAULT", "AUTO_INCREMENT=7 DEFAULT");
        assert_eq!(changes(own, own).as_deref(), Some(""));
        assert_eq!(changes(own, (own.0, &more)).as_deref(), Some(""));
        let checked = format!("{PLAIN} PAGE_CHECKSUM=1");
        assert_eq!(changes((own.0, &checked), own).as_deref(), Some(""));
    }

    #[test]
    fn what_differs_is_said() {
        let column = "`a` varchar(9) DEFAULT NULL";
        for (options, expected) in [
            (PLAIN.replace("InnoDB", "MyISAM"), "ENGINE=MyISAM"),
            (
                format!("{PLAIN} `PAGE_COMPRESSED`='ON'"),
                "`PAGE_COMPRESSED`='ON'",
            ),
            (
                PLAIN.replace("utf8mb3", "utf8mb4"),
                "DEFAULT CHARSET=utf8mb4, COLLATE=utf8mb4_general_ci, MODIFY \
                 COLUMN `a` varchar(9) DEFAULT NULL",
            ),
        ] {
            let said = changes((column, PLAIN), (column, &options));
            assert_eq!(said.as_deref(), Some(expected));
        }
        let compressed = format!("{PLAIN} `PAGE_COMPRESSED`='ON'");
        let said = changes((column, &compressed), (column, PLAIN));
        assert_eq!(said.as_deref(), Some("`PAGE_COMPRESSED`=DEFAULT"));
        let wide = "`a` varchar(9) CHARACTER SET utf8mb4 DEFAULT NULL";
        let said = changes((column, PLAIN), (wide, PLAIN));
        let expected = format!("MODIFY COLUMN {wide}");
        assert_eq!(said, Some(expected));
        let bound = "`a` int,\n  CONSTRAINT `t_1` FOREIGN KEY (`a`) \
            REFERENCES `p` (`id`)";
        let other = PLAIN.replace("InnoDB", "MyISAM");
        let said = changes((bound, PLAIN), ("`a` int", &other));
        let expected = "DROP FOREIGN KEY `t_1`; ENGINE=MyISAM";
        assert_eq!(said.as_deref(), Some(expected));
    }

    /// The customer decides what the source shows, and the service runs it with
    /// all rights.
    #[test]
    fn what_is_uncertain_is_not_said() {
        let own = ("`a` int(11) DEFAULT NULL", PLAIN);
        for (columns, options) in [
            ("`b` int(11) DEFAULT NULL", PLAIN),
            ("`a` int(11) DEFAULT NULL,\n  KEY `a` (`a`)", PLAIN),
            ("`a` bigint COMMENT 'x\\n'", PLAIN),
            ("`a` bigint COMMENT 'x\n) ENGINE=Aria'", PLAIN),
            (own.0, "ENGINE=InnoDB DATA DIRECTORY='/tmp'"),
            (own.0, "ENGINE=FEDERATED CONNECTION='x ENGINE=y'"),
            (own.0, "DEFAULT CHARSET=utf8mb3"),
        ] {
            assert_eq!(changes(own, (columns, options)), None, "{columns}");
        }
    }
}
