//! Copies rows of tables in memory from a source to its replica.

use clouddb_engine::Admin;

use super::{
    follow::{WAIT, require_data, require_following},
    job::{Failure, Job},
};
use crate::{Instance, replication::Trouble};

/// Gives a replica the rows of its source's tables in memory, and waits until
/// it goes on with them.
pub(super) async fn fill(
    job: &Job<Instance>,
    admin: &mut Admin,
    source: &Instance,
) -> Result<(), Failure> {
    let mut there = job.inner.admin(source).await?;
    let filling = match admin.fill(&mut there).await {
        Err(clouddb_engine::Error::Overtaken(table)) => {
            return Err(Failure::Outrun(Trouble::Overtaken(table)));
        }
        filled => filled?,
    };
    there.close().await?;
    let Some(filling) = filling else { return Ok(()) };
    while !admin.reaches(&filling.until, WAIT).await? {
        require_data(admin).await?;
        require_following(admin).await?;
    }
    Ok(admin.go_on(&filling).await?)
}
