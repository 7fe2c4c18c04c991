//! How a replica gets the rows that its source has in memory only.

use clouddb_engine::Admin;

use super::{
    follow::{WAIT, require_data, require_following},
    job::{Failure, Job},
};
use crate::Instance;

/// Gives a replica that follows its source the rows that are in memory there,
/// and waits until it goes on with them.
pub(super) async fn fill(
    job: &Job<Instance>,
    admin: &mut Admin,
    source: &Instance,
) -> Result<(), Failure> {
    let mut there = job.inner.admin(source).await?;
    let filling = match admin.fill(&mut there).await {
        Err(overtaken @ clouddb_engine::Error::Overtaken(_)) => {
            return Err(Failure::Outrun(overtaken.to_string()));
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
