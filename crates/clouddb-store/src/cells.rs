use clouddb_model::CellId;

use crate::{Error, Store, Transaction, statement::sql};

impl Store {
    /// Whether a cell is registered.
    pub async fn knows_cell(&self, cell: CellId) -> Result<bool, Error> {
        let find = sql("SELECT id FROM cell WHERE id = $1");
        let found: Option<(String,)> =
            self.fetch_optional(find.bind(cell.to_string())).await?;
        Ok(found.is_some())
    }

    /// How far a cell has come, if it is registered.
    pub async fn generation(&self, cell: CellId) -> Result<Option<i64>, Error> {
        let find = sql("SELECT generation FROM cell WHERE id = $1");
        let found: Option<(i64,)> =
            self.fetch_optional(find.bind(cell.to_string())).await?;
        Ok(found.map(|(generation,)| generation))
    }
}

impl Transaction {
    /// Registers a cell that has come so far.
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

    /// Has a cell come further by one, and at least so far. Returns how far it
    /// is then.
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

    /// How far a cell has come, which must be registered.
    pub async fn generation(&mut self, cell: CellId) -> Result<i64, Error> {
        let find = sql("SELECT generation FROM cell WHERE id = $1");
        let found: Option<(i64,)> =
            self.fetch_optional(find.bind(cell.to_string())).await?;
        let unknown = || Error::UnknownCell(cell.to_string());
        Ok(found.ok_or_else(unknown)?.0)
    }

    /// Makes everybody else who places an instance in the cell wait.
    pub(crate) async fn lock_cell(
        &mut self,
        cell: CellId,
    ) -> Result<(), Error> {
        let lock = sql("UPDATE cell SET placements = placements + 1, \
             generation = generation + 1 WHERE id = $1");
        let locked = self.execute(lock.bind(cell.to_string())).await?;
        if locked == 0 {
            return Err(Error::UnknownCell(cell.to_string()));
        }
        Ok(())
    }
}
