//! Rules that JSON Schema doesn't have.

use jsonschema::{Keyword, ValidationError, paths::Location};
use serde_json::{Map, Value};

/// The values that a text must not have, in any case.
pub(crate) const RESERVED: &str = "x-reserved";
/// The characters that a text must not have.
pub(crate) const REFUSED: &str = "x-refused-characters";

struct Reserved(Vec<String>);

impl Reserved {
    fn has(&self, value: &Value) -> bool {
        value.as_str().is_some_and(|text| {
            self.0.iter().any(|word| word.eq_ignore_ascii_case(text))
        })
    }
}

impl<'i> Keyword<'i> for Reserved {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.has(value) {
            return Err(ValidationError::custom("is reserved"));
        }
        Ok(())
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        !self.has(value)
    }
}

pub(crate) fn reserved<'a>(
    _: &'a Map<String, Value>,
    words: &'a Value,
    _: Location,
) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'a>> {
    let Some(words) = words.as_array() else {
        return Err(ValidationError::schema("x-reserved must be a list"));
    };
    let words = words.iter().filter_map(Value::as_str).map(str::to_owned);
    Ok(Box::new(Reserved(words.collect())))
}

struct Refused(String);

impl Refused {
    fn has(&self, value: &Value) -> bool {
        value.as_str().is_some_and(|text| text.contains(|c| self.0.contains(c)))
    }
}

impl<'i> Keyword<'i> for Refused {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.has(value) {
            return Err(ValidationError::custom(
                "is a text with a character that none may have",
            ));
        }
        Ok(())
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        !self.has(value)
    }
}

pub(crate) fn refused<'a>(
    _: &'a Map<String, Value>,
    characters: &'a Value,
    _: Location,
) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'a>> {
    let Some(characters) = characters.as_str() else {
        return Err(ValidationError::schema(
            "x-refused-characters must be a text",
        ));
    };
    Ok(Box::new(Refused(characters.to_owned())))
}
