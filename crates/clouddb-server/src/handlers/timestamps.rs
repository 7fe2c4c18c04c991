use chrono::{DateTime, NaiveDateTime, Utc};
use clouddb_api::types::{Fault, Timestamp};

/// How the contract writes a moment.
const FORMAT: &str = "%Y-%m-%dT%H:%M:%S";

/// The moment that a text in this format names, with or without a `Z`.
pub(super) fn moment(text: &str) -> Option<DateTime<Utc>> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let moment = NaiveDateTime::parse_from_str(text, FORMAT).ok()?;
    Some(moment.and_utc())
}

/// A moment as the contract writes it. The years of all moments that this
/// program stores have four digits.
pub(super) fn timestamp(moment: DateTime<Utc>) -> Result<Timestamp, Fault> {
    let text = moment.format(FORMAT).to_string();
    text.try_into().map_err(|_| {
        Fault::instance_fault(format!("The moment {moment} can't be shown."))
    })
}
