use clouddb_model::InstanceStatus;

use crate::{
    Error, OperationState, Store,
    decode::{number, parse},
    statement::sql,
};

impl Store {
    /// How many instances of all accounts and cells have each status. A status
    /// without instances is left out.
    pub async fn count_instances(
        &self,
    ) -> Result<Vec<(InstanceStatus, u64)>, Error> {
        let count = sql("SELECT status, COUNT(*) FROM instance GROUP BY \
             status ORDER BY status");
        let rows: Vec<(String, i64)> = self.fetch_all(count).await?;
        let counts = rows.into_iter().map(|(status, count)| {
            let count = number("count", &status, count)?;
            Ok((parse("status", &status, &status)?, count))
        });
        counts.collect()
    }

    /// How many stored operations of all accounts and cells there are, by kind
    /// and state.
    pub async fn count_operations(
        &self,
    ) -> Result<Vec<(String, OperationState, u64)>, Error> {
        let count = sql("SELECT kind, state, COUNT(*) FROM operation GROUP \
             BY kind, state ORDER BY kind, state");
        let rows: Vec<(String, String, i64)> = self.fetch_all(count).await?;
        let counts = rows.into_iter().map(|(kind, state, count)| {
            let state = parse("state", &kind, &state)?;
            let count = number("count", &kind, count)?;
            Ok((kind, state, count))
        });
        counts.collect()
    }
}
