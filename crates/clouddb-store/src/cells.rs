use clouddb_model::{CellId, FlavorId, Gigabytes};

use crate::{Error, Store, Transaction, decode::number, statement::sql};

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

/// What the instances of a cell have that have the same flavor.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Placed {
    /// The flavor.
    pub flavor: FlavorId,
    /// How many there are.
    pub instances: u64,
    /// How many bytes their volumes have together.
    pub volumes: u64,
}

const PLACED: &str = "SELECT flavor, COUNT(*), \
    CAST(SUM(volume_gigabytes) AS BIGINT) FROM instance WHERE cell = $1 \
    GROUP BY flavor";
const ACTIVE_DETAILS: &str = "SELECT detail FROM operation WHERE cell = $1 \
    AND kind = $2 AND state IN ('QUEUED', 'RUNNING')";

impl Store {
    /// What all instances of a cell have.
    pub async fn placed(&self, cell: CellId) -> Result<Vec<Placed>, Error> {
        let rows = self.fetch_all(sql(PLACED).bind(cell.to_string())).await?;
        rows.into_iter().map(placed).collect()
    }

    /// What is to be known of the operations of a kind that haven't ended.
    pub async fn active_details(
        &self,
        cell: CellId,
        kind: &str,
    ) -> Result<Vec<String>, Error> {
        let find = sql(ACTIVE_DETAILS).bind(cell.to_string()).bind(kind);
        let rows: Vec<(String,)> = self.fetch_all(find).await?;
        Ok(rows.into_iter().map(|(detail,)| detail).collect())
    }
}

impl Transaction {
    /// What all instances of a cell have. Nobody else is told until this
    /// transaction has ended.
    pub async fn placed(&mut self, cell: CellId) -> Result<Vec<Placed>, Error> {
        self.lock_cell(cell).await?;
        let rows = self.fetch_all(sql(PLACED).bind(cell.to_string())).await?;
        rows.into_iter().map(placed).collect()
    }

    /// What is to be known of the operations of a kind that haven't ended.
    pub async fn active_details(
        &mut self,
        cell: CellId,
        kind: &str,
    ) -> Result<Vec<String>, Error> {
        let find = sql(ACTIVE_DETAILS).bind(cell.to_string()).bind(kind);
        let rows: Vec<(String,)> = self.fetch_all(find).await?;
        Ok(rows.into_iter().map(|(detail,)| detail).collect())
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
