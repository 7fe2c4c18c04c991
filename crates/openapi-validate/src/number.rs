//! Numbers. Integers are compared exactly.

use std::cmp::Ordering;

use serde_json::{Number, Value};

/// Compares two numbers, exactly if both are integers of 64 bits.
pub(crate) fn compare(a: &Number, b: &Number) -> Option<Ordering> {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
    }
}

/// Whether two values are equal: `1` and `1.0` are.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            compare(a, b) == Some(Ordering::Equal)
        }
        _ => a == b,
    }
}

/// Whether a number is a multiple of another.
pub(crate) fn is_multiple(number: &Number, of: &Number) -> bool {
    match (number.as_i128(), of.as_i128()) {
        (_, Some(0)) => true,
        (Some(number), Some(of)) => number % of == 0,
        _ => match (number.as_f64(), of.as_f64()) {
            (Some(number), Some(of)) => {
                let times = number / of;
                (times - times.round()).abs() < 1e-9
            }
            _ => true,
        },
    }
}

/// Whether a number is an integer.
pub(crate) fn is_whole(number: &Number) -> bool {
    number.as_i128().is_some()
        || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}
