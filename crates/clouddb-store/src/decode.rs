//! Converts the values of a row.

use std::{fmt::Display, str::FromStr};

use chrono::{DateTime, Utc};

use crate::Error;

pub(crate) fn parse<T: FromStr>(
    column: &'static str,
    id: &str,
    value: &str,
) -> Result<T, Error> {
    value.parse().map_err(|_| damaged(column, id, value))
}

pub(crate) fn number<T: TryFrom<i64>>(
    column: &'static str,
    id: &str,
    value: i64,
) -> Result<T, Error> {
    T::try_from(value).map_err(|_| damaged(column, id, value))
}

pub(crate) fn moment(
    column: &'static str,
    id: &str,
    value: i64,
) -> Result<DateTime<Utc>, Error> {
    DateTime::from_timestamp_micros(value)
        .ok_or_else(|| damaged(column, id, value))
}

pub(crate) fn damaged(
    column: &'static str,
    id: &str,
    value: impl Display,
) -> Error {
    Error::Damaged { id: id.to_owned(), column, value: value.to_string() }
}
