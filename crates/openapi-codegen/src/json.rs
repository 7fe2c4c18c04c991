//! Parses JSON without duplicate members.

use std::fmt;

use serde::de::{
    Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Number, Value};

/// Parses JSON. Returns `None` for other texts, and if a member occurs twice:
/// the parser for YAML then reports the place.
pub(crate) fn parse(text: &str) -> Option<Value> {
    if !text.trim_start().starts_with('{') {
        return None;
    }
    let Distinct(value) = serde_json::from_str(text).ok()?;
    Some(value)
}

/// A value without duplicate members. `serde_json`'s own type would keep the
/// last one of them.
struct Distinct(Value);

impl<'de> Deserialize<'de> for Distinct {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(DistinctVisitor).map(Self)
    }
}

struct DistinctVisitor;

impl<'de> Visitor<'de> for DistinctVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value);
        number.map(Value::Number).ok_or_else(|| E::custom("not a number"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(
        self,
        mut items: A,
    ) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(Distinct(item)) = items.next_element()? {
            all.push(item);
        }
        Ok(Value::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(
        self,
        mut members: A,
    ) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some((name, Distinct(value))) = members.next_entry()? {
            let name: String = name;
            if all.contains_key(&name) {
                return Err(A::Error::custom("a member is there twice"));
            }
            all.insert(name, value);
        }
        Ok(Value::Object(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_as_it_is() {
        let text = r#"{"a": [1, -2, 0.5, 18446744073709551615, null, true],
            "b": {"é\n": "\u00e9"}, "": {}}"#;
        let expected: Value = serde_json::from_str(text).unwrap();
        assert_eq!(parse(text), Some(expected));
        // Members keep their order.
        let names: Vec<_> =
            parse(text).unwrap().as_object().unwrap().keys().cloned().collect();
        assert_eq!(names, ["a", "b", ""]);
    }

    #[test]
    fn other_texts_are_left_to_others() {
        for text in
            ["a: b", "", "{", "{a: b}", r#"{"a": 1, "a": 2}"#, "[1]", "{} x"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
