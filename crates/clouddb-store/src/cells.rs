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
}

impl Transaction {
    /// Registers a cell.
    pub async fn insert_cell(&mut self, cell: CellId) -> Result<(), Error> {
        let insert = sql("INSERT INTO cell (id, placements) VALUES ($1, 0)");
        self.execute(insert.bind(cell.to_string())).await?;
        Ok(())
    }

    /// Makes everybody else who places an instance in the cell wait.
    pub(crate) async fn lock_cell(
        &mut self,
        cell: CellId,
    ) -> Result<(), Error> {
        let lock = sql("UPDATE cell SET placements = placements + 1 \
             WHERE id = $1");
        let locked = self.execute(lock.bind(cell.to_string())).await?;
        if locked == 0 {
            return Err(Error::UnknownCell(cell.to_string()));
        }
        Ok(())
    }
}
