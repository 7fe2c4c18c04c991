use chrono::{DateTime, Utc};
use clouddb_api::types::{Fault, Timestamp};

/// How the contract writes a moment.
const FORMAT: &str = "%Y-%m-%dT%H:%M:%S";

/// A moment as the contract writes it. The year has four digits in every row
/// that this program writes.
pub(super) fn timestamp(moment: DateTime<Utc>) -> Result<Timestamp, Fault> {
    let text = moment.format(FORMAT).to_string();
    text.try_into().map_err(|_| {
        Fault::instance_fault(format!("The moment {moment} can't be shown."))
    })
}
