use std::collections::HashSet;

use serde_json::Value;

use super::{Lowering, escape, members};
use crate::{Rule, dialect::kind_of};

const TYPES: [&str; 6] =
    ["array", "boolean", "integer", "number", "object", "string"];
const FORMS: [&str; 4] = ["allOf", "anyOf", "oneOf", "not"];

/// Keywords of JSON Schema that OpenAPI 3.0 lacks. Other unknown keywords are
/// ignored; the authors of these expect an effect.
const FOREIGN: [&str; 16] = [
    "$defs",
    "additionalItems",
    "const",
    "contains",
    "definitions",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// The deepest nesting of a schema. No hand-written one is deeper.
const DEEPEST: usize = 100;

impl<'a> Lowering<'a> {
    /// Checks that the named schemas have only keywords that are kept.
    pub(super) fn check_schemas(&mut self) {
        let schemas = &self.document.json()["components"]["schemas"];
        for (name, schema) in members(schemas) {
            let at = format!("/components/schemas/{}", escape(name));
            self.check_schema(schema, &at);
        }
    }

    pub(super) fn check_schema(&mut self, schema: &'a Value, at: &str) {
        self.check_at_depth(schema, at, 0);
    }

    fn check_at_depth(&mut self, schema: &'a Value, at: &str, depth: usize) {
        if let Some(reference) = schema.get("$ref") {
            self.check_reference(reference, at);
            return;
        }
        let Some(object) = schema.as_object() else {
            self.problem(at, Rule::Structure, "a schema must be an object");
            return;
        };
        if depth > DEEPEST {
            let message = "this is too deep within other schemas";
            self.problem(at, Rule::Untranslatable, message);
            return;
        }
        for name in object.keys() {
            if FOREIGN.contains(&name.as_str()) {
                let at = format!("{at}/{name}");
                let message = format!("`{name}` isn't OpenAPI 3.0");
                self.problem(&at, Rule::Keyword, message);
            }
        }
        self.check_type(schema, at);
        self.check_values(schema, at);
        self.check_bounds(schema, at);
        for (name, schema) in members(&schema["properties"]) {
            let at = format!("{at}/properties/{}", escape(name));
            self.check_at_depth(schema, &at, depth + 1);
        }
        for keyword in ["items", "additionalProperties", "not"] {
            let inner = &schema[keyword];
            let is_flag =
                keyword == "additionalProperties" && inner.is_boolean();
            if inner.is_array() {
                continue;
            }
            if !inner.is_null() && !is_flag {
                self.check_at_depth(
                    inner,
                    &format!("{at}/{keyword}"),
                    depth + 1,
                );
            }
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let forms = schema[keyword].as_array();
            for (index, form) in forms.into_iter().flatten().enumerate() {
                let at = format!("{at}/{keyword}/{index}");
                self.check_at_depth(form, &at, depth + 1);
            }
        }
    }

    fn check_reference(&mut self, reference: &'a Value, at: &str) {
        let Some(reference) = reference.as_str() else {
            let message = "a reference must be a text";
            self.problem(at, Rule::DanglingReference, message);
            return;
        };
        let name = reference
            .strip_prefix("#/components/schemas/")
            .filter(|name| !name.contains('/'));
        let pointer = reference.strip_prefix('#').unwrap_or(reference);
        if self.document.json().pointer(pointer).is_none() {
            self.dangling(reference, at);
        } else if name.is_none() {
            let message = format!("`{reference}` isn't a named schema");
            self.problem(at, Rule::ReferenceTarget, message);
        }
    }

    fn check_type(&mut self, schema: &Value, at: &str) {
        match &schema["type"] {
            Value::Null => {}
            Value::String(kind) if TYPES.contains(&kind.as_str()) => {}
            other => {
                let message = format!("{other} is no type of OpenAPI 3.0");
                self.problem(&format!("{at}/type"), Rule::TypeList, message);
            }
        }
        if schema["items"].is_array() {
            let message = "a list can't have other schemas item by item";
            self.problem(&format!("{at}/items"), Rule::Items, message);
        }
        let forms: Vec<_> =
            FORMS.into_iter().filter(|name| !schema[*name].is_null()).collect();
        if forms.len() > 1 && kind_of(schema).is_none() {
            let message = format!("this has {}", forms.join(" and "));
            self.problem(at, Rule::Combination, message);
        }
        for form in &forms {
            if *form != "not" && schema[*form] == Value::Array(Vec::new()) {
                let message = format!("`{form}` is empty");
                self.problem(
                    &format!("{at}/{form}"),
                    Rule::Combination,
                    message,
                );
            }
        }
    }

    fn check_values(&mut self, schema: &Value, at: &str) {
        let Some(values) = schema.get("enum") else { return };
        let at = format!("{at}/enum");
        let Some(values) = values.as_array().filter(|v| !v.is_empty()) else {
            self.problem(&at, Rule::EnumValues, "`enum` has no values");
            return;
        };
        let mut seen = HashSet::new();
        for (index, value) in values.iter().enumerate() {
            let fits = match kind_of(schema) {
                _ if value.is_null() => schema["nullable"] == true,
                Some("string") => value.is_string(),
                Some("integer") => value.is_i64() || value.is_u64(),
                Some("number") => value.is_number(),
                Some("boolean") => value.is_boolean(),
                _ => false,
            };
            let at = format!("{at}/{index}");
            if !fits {
                let message = format!("{value} isn't of the schema's type");
                self.problem(&at, Rule::EnumValues, message);
            } else if !seen.insert(value.to_string()) {
                let message = format!("{value} is there twice");
                self.problem(&at, Rule::EnumValues, message);
            }
        }
    }

    fn check_bounds(&mut self, schema: &Value, at: &str) {
        for (bound, flag) in
            [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")]
        {
            let message = match (&schema[bound], &schema[flag]) {
                (Value::Null, Value::Bool(true)) => {
                    format!("`{flag}` has no `{bound}` beside it")
                }
                (
                    Value::Null | Value::Number(_),
                    Value::Null | Value::Bool(_),
                ) => continue,
                _ => format!("`{bound}` and `{flag}` don't make a bound"),
            };
            self.problem(at, Rule::Bound, message);
        }
    }
}
