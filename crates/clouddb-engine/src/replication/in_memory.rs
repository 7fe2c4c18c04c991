//! Tables in memory. Their rows are lost with a restart, and no copy of a
//! server has them. So a replica gets them from its source: all rows of one
//! moment, while the source's tables are locked against writes, and later
//! changes from its binary log. Until the replica has reached that moment, it
//! applies the log without these tables.

use std::fmt::Write;

use mysql_async::{Params, Row, prelude::Queryable};

use super::GtidPosition;
use crate::{Admin, Error, admin::failed, sql};

const ACTION: &str = "copy the rows of tables in memory";
const TABLES: &str = "SELECT TABLE_SCHEMA, TABLE_NAME FROM \
     information_schema.TABLES WHERE ENGINE = 'MEMORY' AND TABLE_TYPE = 'BASE \
     TABLE' AND TABLE_SCHEMA NOT IN ('information_schema', \
     'performance_schema', 'mysql', 'sys') ORDER BY 1, 2";
/// Value of `init_slave` on a replica whose tables in memory were filled. It is
/// lost at a restart, like the rows. Customers can't set it, and it has no
/// effect.
const FILLED: &str = "DO 1";
/// How long to wait for writers of such a table, in seconds.
const LOCK: u32 = 2;
/// Settings with which rows are copied without any change.
const EXACT: [&str; 4] = [
    "SET NAMES binary",
    "SET SESSION time_zone = '+00:00'",
    "SET SESSION check_constraint_checks = OFF, unique_checks = ON",
    "SET SESSION sql_mode = 'NO_BACKSLASH_ESCAPES,NO_AUTO_VALUE_ON_ZERO'",
];

/// For definitions of tables, which are text.
const AS_TEXT: &str = "SET NAMES utf8mb4";
/// The table whose rows will take the place of another one's.
const ASIDE: &str = "mysql.clouddb_filling";

/// The definition of a trigger.
struct Trigger {
    mode: String,
    statement: String,
    client: String,
    collation: String,
}

impl Trigger {
    /// Whether it names its definer. Otherwise that would be the user that
    /// creates it.
    fn has_definer(&self) -> bool {
        let made = self.statement.strip_prefix("CREATE ").unwrap_or("");
        let made = made.strip_prefix("OR REPLACE ").unwrap_or(made);
        made.starts_with("DEFINER=")
    }
}

/// A table whose rows are in memory.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct InMemory {
    database: String,
    name: String,
}

/// Rows that a replica got ahead of the position that it has applied.
#[derive(Clone, Debug)]
pub struct Filling {
    /// The position that it must reach before it changes these tables again.
    pub until: GtidPosition,
}

impl InMemory {
    fn quoted(&self) -> Result<String, Error> {
        let database = sql::identifier(&self.database)?;
        Ok(format!("{database}.{}", sql::identifier(&self.name)?))
    }

    /// The name as a filter of a replica has it. There `_` matches any
    /// character, and replaces those that a list of filters can't have.
    fn pattern(&self) -> String {
        let name = format!("{}.{}", self.database, self.name);
        let mut pattern = String::with_capacity(name.len());
        for character in name.chars() {
            if matches!(character, '\\' | '%' | '_') {
                pattern.push('\\');
            }
            let is_odd = character == ',' || character.is_whitespace();
            pattern.push(if is_odd { '_' } else { character });
        }
        pattern
    }

    /// Whether a message of a server is about this table.
    pub(super) fn is_named_in(&self, message: &str) -> bool {
        let Self { database, name } = self;
        message.contains(&format!(" table {database}.{name};"))
    }
}

impl Admin {
    /// The tables in memory, ordered by name.
    pub(super) async fn in_memory(&mut self) -> Result<Vec<InMemory>, Error> {
        let rows: Vec<(String, String)> =
            self.ask("ask for tables in memory", TABLES).await?;
        let table = |(database, name)| InMemory { database, name };
        Ok(rows.into_iter().map(table).collect())
    }

    /// Whether a replica has tables in memory that weren't filled since the
    /// start of its server.
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

    /// Copies the rows that its source has in memory to a replica, and lets it
    /// apply the log up to the position that they are from. After that,
    /// [`Self::go_on`] is due. `None` if the replica has no such table; it goes
    /// on as before then.
    ///
    /// Locks these tables of the source against writes meanwhile.
    pub async fn fill(
        &mut self,
        source: &mut Self,
    ) -> Result<Option<Filling>, Error> {
        let own = self.in_memory().await?;
        if own.is_empty() {
            self.say_filled().await?;
            return Ok(None);
        }
        let filters: Vec<_> = own.iter().map(InMemory::pattern).collect();
        for server in [&mut *self, &mut *source] {
            server.require_no_others(&filters).await?;
        }
        let filters = sql::literal(&filters.join(","))?;
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
        // The copied rows include all changes of these tables up to there.
        let ignore =
            format!("SET GLOBAL replicate_wild_ignore_table = {filters}");
        self.run(ACTION, ignore).await?;
        let position = sql::literal(&until.to_string())?;
        let go_on = format!("START SLAVE UNTIL master_gtid_pos = {position}");
        self.run(ACTION, go_on).await?;
        Ok(Some(Filling { until }))
    }

    /// Lets a replica that has reached the position apply changes of these
    /// tables again.
    pub async fn go_on(&mut self, _: &Filling) -> Result<(), Error> {
        self.run(ACTION, "STOP SLAVE").await?;
        let all = "SET GLOBAL replicate_wild_ignore_table = ''";
        self.run(ACTION, all).await?;
        self.say_filled().await?;
        self.run(ACTION, "START SLAVE").await
    }

    /// Fails if a filter would also match a table that isn't in memory: filters
    /// take similar letters for equal ones.
    async fn require_no_others(
        &mut self,
        filters: &[String],
    ) -> Result<(), Error> {
        let alike: Result<Vec<_>, Error> = filters
            .iter()
            .map(|filter| {
                let filter = sql::literal(filter)?;
                Ok(format!(
                    "CONVERT(CONCAT(TABLE_SCHEMA, '.', TABLE_NAME) USING \
                     utf8mb3) COLLATE utf8mb3_general_ci LIKE CONVERT({filter} \
                     USING utf8mb3) ESCAPE '\\'"
                ))
            })
            .collect();
        let query = format!(
            "SELECT TABLE_SCHEMA, TABLE_NAME FROM information_schema.TABLES \
             WHERE COALESCE(ENGINE, '') <> 'MEMORY' AND ({}) LIMIT 1",
            alike?.join(" OR ")
        );
        let rows: Vec<(String, String)> = self.ask(ACTION, &query).await?;
        match rows.into_iter().next() {
            Some((database, name)) => Err(Error::Unfilled(format!(
                "a table that is called nearly as {database}.{name}"
            ))),
            None => Ok(()),
        }
    }

    async fn say_filled(&mut self) -> Result<(), Error> {
        let say = format!("SET GLOBAL init_slave = '{FILLED}'");
        self.run("remember what a replica has", say).await
    }

    /// Locks tables against writes, and returns the position of the source.
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

    /// Copies a table from the source to the replica.
    async fn copy(
        &mut self,
        source: &mut Self,
        table: &InMemory,
    ) -> Result<(), Error> {
        let name = table.quoted()?;
        let truncate = format!("TRUNCATE TABLE {name}");
        self.run(ACTION, truncate).await?;
        let is_alike = self.shape(table).await? == source.shape(table).await?;
        let has_triggers = self.has_triggers(table).await?
            || source.has_triggers(table).await?;
        if is_alike && !has_triggers {
            return self.copy_rows(source, table, &name).await;
        }
        self.remake(source, table).await
    }

    /// Copies a table that is defined differently on the replica, or has
    /// triggers. Those run for every row that is inserted, except for rows from
    /// the log. So the rows go into another table, which then takes the name.
    async fn remake(
        &mut self,
        source: &mut Self,
        table: &InMemory,
    ) -> Result<(), Error> {
        let name = table.quoted()?;
        for server in [&mut *self, &mut *source] {
            server.run(ACTION, AS_TEXT).await?;
        }
        let triggers = source.triggers(table).await?;
        let making = source.definition(table).await?;
        let own = format!("CREATE TABLE {}", sql::identifier(&table.name)?);
        let making = making.strip_prefix(&own);
        let making = making.ok_or(Error::Unexpected("a table"))?;
        // A worker that was killed may have left one.
        self.run(ACTION, format!("DROP TABLE IF EXISTS {ASIDE}")).await?;
        self.run(ACTION, format!("CREATE TABLE {ASIDE}{making}")).await?;
        for server in [&mut *self, &mut *source] {
            server.run(ACTION, EXACT[0]).await?;
        }
        self.copy_rows(source, table, ASIDE).await?;
        self.run(ACTION, AS_TEXT).await?;
        self.run(ACTION, format!("DROP TABLE {name}")).await?;
        self.run(ACTION, format!("RENAME TABLE {ASIDE} TO {name}")).await?;
        for trigger in triggers {
            self.make_trigger(table, &trigger).await?;
        }
        for exact in EXACT {
            self.run(ACTION, exact).await?;
        }
        Ok(())
    }

    /// Creates a trigger with the settings it was created with: they determine
    /// how its text is parsed, and are kept with it.
    async fn make_trigger(
        &mut self,
        table: &InMemory,
        trigger: &Trigger,
    ) -> Result<(), Error> {
        if !trigger.has_definer() {
            // It would run with all rights.
            return Err(Error::Unfilled(format!(
                "{}.{}: a trigger has no definer",
                table.database, table.name
            )));
        }
        let database = sql::identifier(&table.database)?;
        let statement = sql::literal(&trigger.statement)?;
        for before in [
            format!("USE {database}"),
            format!("SET @trigger = {statement}"),
            format!(
                "SET SESSION sql_mode = {}, character_set_client = {}, \
                 collation_connection = {}",
                sql::literal(&trigger.mode)?,
                sql::literal(&trigger.client)?,
                sql::literal(&trigger.collation)?
            ),
        ] {
            self.run(ACTION, before).await?;
        }
        self.run(ACTION, "EXECUTE IMMEDIATE @trigger").await?;
        self.run(ACTION, EXACT[3]).await?;
        self.run(ACTION, AS_TEXT).await
    }

    async fn copy_rows(
        &mut self,
        source: &mut Self,
        table: &InMemory,
        into: &str,
    ) -> Result<(), Error> {
        let columns = source.columns(table).await?;
        let (name, list) = (table.quoted()?, columns.join(", "));
        let places = vec!["?"; columns.len()].join(", ");
        let insert = format!("INSERT INTO {into} ({list}) VALUES ({places})");
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

    /// Drops a table that the source doesn't have any more. Fails if the source
    /// has it, but not in memory.
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

    /// The columns of a table that aren't generated.
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

    async fn has_triggers(&mut self, table: &InMemory) -> Result<bool, Error> {
        let query = format!(
            "SELECT COUNT(*) > 0 FROM information_schema.TRIGGERS WHERE \
             EVENT_OBJECT_SCHEMA = {} AND EVENT_OBJECT_TABLE = {}",
            sql::literal(&table.database)?,
            sql::literal(&table.name)?
        );
        let answer: Vec<bool> = self.ask(ACTION, &query).await?;
        Ok(answer.first() == Some(&true))
    }

    /// The triggers of a table, in the order in which they run.
    async fn triggers(
        &mut self,
        table: &InMemory,
    ) -> Result<Vec<Trigger>, Error> {
        let query = format!(
            "SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE \
             EVENT_OBJECT_SCHEMA = {} AND EVENT_OBJECT_TABLE = {} ORDER BY \
             EVENT_MANIPULATION, ACTION_TIMING, ACTION_ORDER",
            sql::literal(&table.database)?,
            sql::literal(&table.name)?
        );
        let names: Vec<String> = self.ask(ACTION, &query).await?;
        let mut triggers = Vec::new();
        for name in names {
            let show = format!(
                "SHOW CREATE TRIGGER {}.{}",
                sql::identifier(&table.database)?,
                sql::identifier(&name)?
            );
            let rows: Vec<Row> = self.ask(ACTION, &show).await?;
            let row = rows.first().ok_or(Error::Unexpected("a trigger"))?;
            let text = |column| {
                let value: Option<Option<String>> = row
                    .get_opt(column)
                    .transpose()
                    .map_err(|_| Error::Unexpected("a trigger"))?;
                value.flatten().ok_or(Error::Unexpected("a trigger"))
            };
            triggers.push(Trigger {
                mode: text("sql_mode")?,
                statement: text("SQL Original Statement")?,
                client: text("character_set_client")?,
                collation: text("collation_connection")?,
            });
        }
        Ok(triggers)
    }

    /// The columns and keys of a table, in the same form in every version;
    /// empty if the table is missing.
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

    /// The statement that creates a table.
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
        let has_definer = |statement: &str| {
            let [mode, client, collation] = [(); 3].map(|()| String::new());
            let statement = statement.to_owned();
            Trigger { mode, statement, client, collation }.has_definer()
        };
        assert!(has_definer("CREATE DEFINER=`a`@`%` TRIGGER b"));
        assert!(has_definer("CREATE OR REPLACE DEFINER=`a`@`%` TRIGGER b"));
        assert!(!has_definer("CREATE TRIGGER b /* DEFINER=`a` */"));
        let pattern = |name| table(name).pattern();
        assert_eq!(pattern("a"), "lib.a");
        assert_eq!(pattern("a, b_c%\\"), "lib.a__b\\_c\\%\\\\");
    }
}
