//! Tables whose rows are in memory. No copy of a server has them, and none has
//! them that started anew. So a replica gets them from its source: all that are
//! there at one moment, while nobody writes to those tables, and from there on
//! by what the source writes to its log. What it wrote before that is done but
//! for these tables.

use std::fmt::Write;

use mysql_async::{Params, Row, prelude::Queryable};

use super::GtidPosition;
use crate::{Admin, Error, admin::failed, sql};

const ACTION: &str = "copy the rows of tables in memory";
const TABLES: &str = "SELECT TABLE_SCHEMA, TABLE_NAME FROM \
     information_schema.TABLES WHERE ENGINE = 'MEMORY' AND TABLE_TYPE = 'BASE \
     TABLE' AND TABLE_SCHEMA NOT IN ('information_schema', \
     'performance_schema', 'mysql', 'sys') ORDER BY 1, 2";
/// What a replica says in whose memory they are. It forgets that as they are
/// forgotten; customers can't say it, and it does nothing.
const FILLED: &str = "DO 1";
/// How long writers of such a table may keep it from being read, in seconds.
const LOCK: u32 = 2;
/// Nothing is left out or changed on the way.
const EXACT: [&str; 4] = [
    "SET NAMES binary",
    "SET SESSION time_zone = '+00:00'",
    "SET SESSION check_constraint_checks = OFF, unique_checks = ON",
    "SET SESSION sql_mode = 'NO_BACKSLASH_ESCAPES,NO_AUTO_VALUE_ON_ZERO'",
];

/// A table whose rows are in memory.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct InMemory {
    database: String,
    name: String,
}

/// Rows that a replica was given ahead of what it does of its source's log.
#[derive(Clone, Debug)]
pub struct Filling {
    /// How far it has to get before it may change these tables again.
    pub until: GtidPosition,
}

impl InMemory {
    fn quoted(&self) -> Result<String, Error> {
        let database = sql::identifier(&self.database)?;
        Ok(format!("{database}.{}", sql::identifier(&self.name)?))
    }

    /// The name as a filter of a replica takes it, if it does.
    fn filter(&self) -> Result<String, Error> {
        let Self { database, name } = self;
        let is_plain = |text: &str| !text.contains([',', '.', ' ']);
        if is_plain(database) && is_plain(name) {
            return Ok(format!("{database}.{name}"));
        }
        Err(self.unfilled("no filter has such a name"))
    }

    fn unfilled(&self, why: &str) -> Error {
        let Self { database, name } = self;
        Error::Unfilled(format!("{database}.{name}: {why}"))
    }

    /// Whether a server says it of this table.
    pub(super) fn is_named_in(&self, message: &str) -> bool {
        let Self { database, name } = self;
        message.contains(&format!(" table {database}.{name};"))
    }
}

impl Admin {
    /// The tables whose rows are in memory, in the order of their names.
    pub(super) async fn in_memory(&mut self) -> Result<Vec<InMemory>, Error> {
        let rows: Vec<(String, String)> =
            self.ask("ask for tables in memory", TABLES).await?;
        let table = |(database, name)| InMemory { database, name };
        Ok(rows.into_iter().map(table).collect())
    }

    /// Whether a replica has tables in memory that nobody has filled since its
    /// server was started.
    pub async fn lacks_rows(&mut self) -> Result<bool, Error> {
        let is_filled = "SELECT @@GLOBAL.init_slave <> ''";
        let answer: Vec<bool> = self.ask("ask a replica", is_filled).await?;
        if answer.first() == Some(&true) {
            return Ok(false);
        }
        if self.in_memory().await?.is_empty() {
            self.say_filled().await?;
            return Ok(false);
        }
        Ok(true)
    }

    /// Gives a replica the rows that its source has in memory, and has it go on
    /// to where they belong. There [`Self::go_on`] is due. Nothing, if it has no
    /// such table; it goes on as it does then.
    ///
    /// Nobody writes to these tables of the source meanwhile.
    pub async fn fill(
        &mut self,
        source: &mut Self,
    ) -> Result<Option<Filling>, Error> {
        let own = self.in_memory().await?;
        if own.is_empty() {
            self.say_filled().await?;
            return Ok(None);
        }
        let filters: Result<Vec<_>, _> =
            own.iter().map(InMemory::filter).collect();
        let filters = sql::literal(&filters?.join(","))?;
        self.run(ACTION, "STOP SLAVE").await?;
        for exact in EXACT {
            self.run(ACTION, exact).await?;
            source.run(ACTION, exact).await?;
        }
        self.run(ACTION, "SET SESSION sql_log_bin = 0").await?;
        let mut there = source.in_memory().await?;
        there.retain(|table| own.contains(table));
        let until = source.hold_still(&there).await?;
        for table in &own {
            if there.contains(table) {
                self.copy(source, table).await?;
            } else {
                self.forget(source, table).await?;
            }
        }
        source.run(ACTION, "UNLOCK TABLES").await?;
        self.run(ACTION, "SET SESSION sql_log_bin = 1").await?;
        // Whatever is in the log of these up to there has been done by that.
        let ignore = format!("SET GLOBAL replicate_ignore_table = {filters}");
        self.run(ACTION, ignore).await?;
        let position = sql::literal(&until.to_string())?;
        let go_on = format!("START SLAVE UNTIL master_gtid_pos = {position}");
        self.run(ACTION, go_on).await?;
        Ok(Some(Filling { until }))
    }

    /// Has a replica that got there change these tables again as its source
    /// does.
    pub async fn go_on(&mut self, _: &Filling) -> Result<(), Error> {
        self.run(ACTION, "STOP SLAVE").await?;
        let all = "SET GLOBAL replicate_ignore_table = ''";
        self.run(ACTION, all).await?;
        self.say_filled().await?;
        self.run(ACTION, "START SLAVE").await
    }

    async fn say_filled(&mut self) -> Result<(), Error> {
        let say = format!("SET GLOBAL init_slave = '{FILLED}'");
        self.run("remember what a replica has", say).await
    }

    /// Sees to it that nobody writes to some tables, and says what was written.
    async fn hold_still(
        &mut self,
        tables: &[InMemory],
    ) -> Result<GtidPosition, Error> {
        let wait = format!("SET SESSION lock_wait_timeout = {LOCK}");
        self.run(ACTION, wait).await?;
        let mut lock = String::from("LOCK TABLES");
        for (index, table) in tables.iter().enumerate() {
            let between = if index > 0 { "," } else { "" };
            write!(lock, "{between} {} READ", table.quoted()?)
                .expect("a String takes text");
        }
        if !tables.is_empty() {
            self.run(ACTION, lock).await?;
        }
        self.position().await
    }

    /// Gives the replica a table as its source has it.
    async fn copy(
        &mut self,
        source: &mut Self,
        table: &InMemory,
    ) -> Result<(), Error> {
        let has_triggers = self.triggers(table, "%").await? > 0;
        let own = self.shape(table).await?;
        if own == source.shape(table).await? {
            let truncate = format!("TRUNCATE TABLE {}", table.quoted()?);
            self.run(ACTION, truncate).await?;
        } else if has_triggers {
            return Err(table.unfilled("it has triggers and was changed"));
        } else {
            let making = source.definition(table).await?;
            let database = sql::identifier(&table.database)?;
            self.run(ACTION, format!("USE {database}")).await?;
            let drop = format!("DROP TABLE {}", table.quoted()?);
            self.run(ACTION, drop).await?;
            self.run(ACTION, making).await?;
        }
        if has_triggers && self.triggers(table, "INSERT").await? > 0 {
            return Err(table.unfilled("it has a trigger"));
        }
        self.copy_rows(source, table).await
    }

    async fn copy_rows(
        &mut self,
        source: &mut Self,
        table: &InMemory,
    ) -> Result<(), Error> {
        let columns = source.columns(table).await?;
        let (name, list) = (table.quoted()?, columns.join(", "));
        let places = vec!["?"; columns.len()].join(", ");
        let insert = format!("INSERT INTO {name} ({list}) VALUES ({places})");
        let select = format!("SELECT {list} FROM {name}");
        let (limit, own) = (source.deadline, self.deadline);
        let asked = source.connection.exec_iter(select, ());
        let mut rows = limit.limit(asked).await?.map_err(failed(ACTION))?;
        let prepared = self.connection.prep(insert);
        let insert = own.limit(prepared).await?.map_err(failed(ACTION))?;
        while let Some(row) =
            limit.limit(rows.next()).await?.map_err(failed(ACTION))?
        {
            let values = Params::Positional(Row::unwrap(row));
            let inserted = self.connection.exec_drop(&insert, values);
            own.limit(inserted).await?.map_err(failed(ACTION))?;
        }
        limit.limit(rows.drop_result()).await?.map_err(failed(ACTION))?;
        let closed = self.connection.close(insert);
        own.limit(closed).await?.map_err(failed(ACTION))
    }

    /// Drops a table that the source doesn't have in memory any more.
    async fn forget(
        &mut self,
        source: &mut Self,
        table: &InMemory,
    ) -> Result<(), Error> {
        if !source.shape(table).await?.is_empty() {
            let InMemory { database, name } = table;
            return Err(Error::Overtaken(format!("{database}.{name}")));
        }
        let drop = format!("DROP TABLE {}", table.quoted()?);
        self.run(ACTION, drop).await
    }

    /// The columns of a table that have values of their own.
    async fn columns(
        &mut self,
        table: &InMemory,
    ) -> Result<Vec<String>, Error> {
        let query = format!(
            "SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE \
             TABLE_SCHEMA = {} AND TABLE_NAME = {} AND IS_GENERATED = 'NEVER' \
             ORDER BY ORDINAL_POSITION",
            sql::literal(&table.database)?,
            sql::literal(&table.name)?
        );
        let names: Vec<String> = self.ask(ACTION, &query).await?;
        names.iter().map(|name| sql::identifier(name)).collect()
    }

    /// How many triggers of a kind a table has.
    async fn triggers(
        &mut self,
        table: &InMemory,
        kind: &'static str,
    ) -> Result<u64, Error> {
        let query = format!(
            "SELECT COUNT(*) FROM information_schema.TRIGGERS WHERE \
             EVENT_OBJECT_SCHEMA = {} AND EVENT_OBJECT_TABLE = {} AND \
             EVENT_MANIPULATION LIKE '{kind}'",
            sql::literal(&table.database)?,
            sql::literal(&table.name)?
        );
        let answer: Vec<u64> = self.ask(ACTION, &query).await?;
        Ok(answer.first().copied().unwrap_or(0))
    }

    /// The columns and keys of a table, alike in every version; none of one that
    /// isn't there.
    async fn shape(&mut self, table: &InMemory) -> Result<Vec<String>, Error> {
        let database = sql::literal(&table.database)?;
        let name = sql::literal(&table.name)?;
        let query = format!(
            "SELECT CONCAT_WS(' ', ORDINAL_POSITION, COLUMN_NAME, COLUMN_TYPE, \
             IS_NULLABLE, COLLATION_NAME, COLUMN_DEFAULT, EXTRA) FROM \
             information_schema.COLUMNS WHERE TABLE_SCHEMA = {database} AND \
             TABLE_NAME = {name} UNION ALL SELECT CONCAT_WS(' ', INDEX_NAME, \
             SEQ_IN_INDEX, COLUMN_NAME, NON_UNIQUE, INDEX_TYPE, SUB_PART) FROM \
             information_schema.STATISTICS WHERE TABLE_SCHEMA = {database} AND \
             TABLE_NAME = {name} ORDER BY 1"
        );
        self.ask(ACTION, &query).await
    }

    /// What makes a table.
    async fn definition(&mut self, table: &InMemory) -> Result<String, Error> {
        let show = format!("SHOW CREATE TABLE {}", table.quoted()?);
        let answer: Vec<(String, String)> = self.ask(ACTION, &show).await?;
        let made = answer.into_iter().next().map(|(_, made)| made);
        made.ok_or(Error::Unexpected("a table"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_known_by_what_is_said_of_it() {
        let table =
            |name: &str| InMemory { database: "lib".into(), name: name.into() };
        let said = "Could not execute Update_rows_v1 event on table lib.heap; \
            Can't find record in 'heap', Error_code: 1032";
        assert!(table("heap").is_named_in(said));
        assert!(!table("hea").is_named_in(said));
        assert!(table("a,b").filter().is_err());
        assert_eq!(table("a").filter().unwrap(), "lib.a");
    }
}
