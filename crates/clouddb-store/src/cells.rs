use clouddb_model::{CellId, FlavorId, Gigabytes, OperationId};

use crate::{
    Error, Store, Transaction,
    decode::number,
    statement::{Record, Statement, sql},
};

impl Store {
    /// Whether a cell is registered.
    pub async fn knows_cell(&self, cell: CellId) -> Result<bool, Error> {
        let find = sql("SELECT id FROM cell WHERE id = $1");
        let found: Option<(String,)> =
            self.fetch_optional(find.bind(cell.to_string())).await?;
        Ok(found.is_some())
    }

    /// The generation of a cell, if it is registered.
    pub async fn generation(&self, cell: CellId) -> Result<Option<i64>, Error> {
        let find = sql("SELECT generation FROM cell WHERE id = $1");
        let found: Option<(i64,)> =
            self.fetch_optional(find.bind(cell.to_string())).await?;
        Ok(found.map(|(generation,)| generation))
    }
}

impl Transaction {
    /// Registers a cell with a generation.
    pub async fn insert_cell(
        &mut self,
        cell: CellId,
        generation: i64,
    ) -> Result<(), Error> {
        let insert = sql("INSERT INTO cell (id, placements, generation) \
             VALUES ($1, 0, $2)")
        .bind(cell.to_string())
        .bind(generation);
        self.execute(insert).await?;
        Ok(())
    }

    /// Increases the generation of a cell by one, and to `least` at least.
    /// Returns the new generation.
    pub async fn advance_cell(
        &mut self,
        cell: CellId,
        least: i64,
    ) -> Result<i64, Error> {
        let update = sql("UPDATE cell SET generation = CASE WHEN generation \
             >= $2 THEN generation + 1 ELSE $2 END WHERE id = $1 RETURNING \
             generation")
        .bind(cell.to_string())
        .bind(least);
        let found: Option<(i64,)> = self.fetch_optional(update).await?;
        let unknown = || Error::UnknownCell(cell.to_string());
        Ok(found.ok_or_else(unknown)?.0)
    }

    /// The generation of a cell, which must be registered.
    pub async fn generation(&mut self, cell: CellId) -> Result<i64, Error> {
        let find = sql("SELECT generation FROM cell WHERE id = $1");
        let found: Option<(i64,)> =
            self.fetch_optional(find.bind(cell.to_string())).await?;
        let unknown = || Error::UnknownCell(cell.to_string());
        Ok(found.ok_or_else(unknown)?.0)
    }

    /// Locks the cell: other transactions that place an instance in it or take
    /// room of its disk wait.
    pub async fn lock_cell(&mut self, cell: CellId) -> Result<(), Error> {
        let lock = sql("UPDATE cell SET placements = placements + 1, \
             generation = generation + 1 WHERE id = $1");
        let locked = self.execute(lock.bind(cell.to_string())).await?;
        if locked == 0 {
            return Err(Error::UnknownCell(cell.to_string()));
        }
        Ok(())
    }
}

/// Totals of the instances of a cell that have the same flavor.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Placed {
    /// The flavor.
    pub flavor: FlavorId,
    /// How many there are.
    pub instances: u64,
    /// The total size of their volumes, in bytes.
    pub volumes: u64,
}

const PLACED: &str = "SELECT flavor, COUNT(*), \
    CAST(SUM(volume_gigabytes) AS BIGINT) FROM instance WHERE cell = $1 \
    GROUP BY flavor";
const ACTIVE_DETAILS: &str = "SELECT detail FROM operation WHERE cell = $1 \
    AND kind = $2 AND state IN ('QUEUED', 'RUNNING')";
const ROOM_TAKEN: &str = "SELECT CAST(COALESCE(SUM(room), 0) AS BIGINT) FROM \
    operation WHERE cell = $1 AND state = 'RUNNING' AND room_disk = $2 AND id \
    <> $3";

/// Reads totals of a cell, inside or outside of a transaction.
#[derive(Debug)]
pub enum Reader<'a> {
    /// Outside of a transaction.
    Store(&'a Store),
    /// Inside a transaction, including its own changes.
    Transaction(&'a mut Transaction),
}

impl<'a> From<&'a Store> for Reader<'a> {
    fn from(store: &'a Store) -> Self {
        Self::Store(store)
    }
}

impl<'a> From<&'a mut Transaction> for Reader<'a> {
    fn from(transaction: &'a mut Transaction) -> Self {
        Self::Transaction(transaction)
    }
}

impl Reader<'_> {
    /// The totals of all instances of a cell, by flavor.
    pub async fn placed(&mut self, cell: CellId) -> Result<Vec<Placed>, Error> {
        let rows = self.all(sql(PLACED).bind(cell.to_string())).await?;
        rows.into_iter().map(placed).collect()
    }

    /// The details of the operations of a kind that haven't ended.
    pub async fn active_details(
        &mut self,
        cell: CellId,
        kind: &str,
    ) -> Result<Vec<String>, Error> {
        let find = sql(ACTIVE_DETAILS).bind(cell.to_string()).bind(kind);
        let rows: Vec<(String,)> = self.all(find).await?;
        Ok(rows.into_iter().map(|(detail,)| detail).collect())
    }

    /// How many bytes of a disk the running steps may still take, without those
    /// of the operation `but`.
    pub async fn room_taken(
        &mut self,
        cell: CellId,
        disk: &str,
        but: OperationId,
    ) -> Result<u64, Error> {
        let sum = sql(ROOM_TAKEN)
            .bind(cell.to_string())
            .bind(disk)
            .bind(but.to_string());
        let rows: Vec<(i64,)> = self.all(sum).await?;
        let taken = rows.first().map_or(0, |(taken,)| *taken);
        number("room", disk, taken)
    }

    async fn all<T: Record>(
        &mut self,
        statement: Statement,
    ) -> Result<Vec<T>, Error> {
        match self {
            Self::Store(store) => store.fetch_all(statement).await,
            Self::Transaction(transaction) => {
                transaction.fetch_all(statement).await
            }
        }
    }
}

fn placed(
    (flavor, instances, volumes): (i64, i64, i64),
) -> Result<Placed, Error> {
    let id = flavor.to_string();
    let gigabytes = number("volume_gigabytes", &id, volumes)?;
    Ok(Placed {
        flavor: FlavorId(number("flavor", &id, flavor)?),
        instances: number("instances", &id, instances)?,
        volumes: Gigabytes(gigabytes).bytes(),
    })
}
