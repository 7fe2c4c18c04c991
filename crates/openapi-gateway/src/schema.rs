//! Schemas of OpenAPI 3.0, compiled.

use std::{cell::RefCell, collections::HashMap, sync::Arc};

use jsonschema::{Draft, ValidationError, Validator};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::{
    contract::DocumentError,
    keywords::{REFUSED, RESERVED, refused, reserved},
    violation::violation,
};

/// Keywords of a schema whose values are data, not schemas.
const DATA: [&str; 4] = ["default", "enum", "example", RESERVED];

/// The named schemas of a document, translated for the compiler.
#[derive(Debug)]
pub(crate) struct Components {
    schemas: Value,
    /// The characters that are refused in every text.
    refused: Value,
    /// A cache: many operations share parameters and answers.
    compiled: RefCell<HashMap<String, Arc<Schema>>>,
}

/// One compiled schema.
#[derive(Debug)]
pub(crate) struct Schema {
    validator: Validator,
    /// The source of the validator, to look up what a rule belongs to.
    root: Value,
}

impl Components {
    pub(crate) fn of(document: &Value) -> Self {
        let refused = document[REFUSED].clone();
        let mut schemas = document["components"]["schemas"].clone();
        walk(&mut schemas, &refused);
        Self { schemas, refused, compiled: RefCell::default() }
    }

    /// Compiles a schema, which may refer to named ones.
    pub(crate) fn compile(
        &self,
        schema: &Value,
    ) -> Result<Arc<Schema>, DocumentError> {
        let text = schema.to_string();
        if let Some(compiled) = self.compiled.borrow().get(&text) {
            return Ok(Arc::clone(compiled));
        }
        let compiled = Arc::new(self.compile_anew(schema)?);
        self.compiled.borrow_mut().insert(text, Arc::clone(&compiled));
        Ok(compiled)
    }

    fn compile_anew(&self, schema: &Value) -> Result<Schema, DocumentError> {
        let mut schema = schema.clone();
        walk(&mut schema, &self.refused);
        let root = json!({
            "allOf": [&schema],
            "components": {"schemas": self.needed_by(&schema)},
        });
        let validator = jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(true)
            .with_format("uuid", |text: &str| Uuid::parse_str(text).is_ok())
            .with_keyword(RESERVED, reserved)
            .with_keyword(REFUSED, refused)
            .build(&root)
            .map_err(|error| DocumentError::Schema(error.to_string()))?;
        Ok(Schema { validator, root })
    }

    /// The named schemas that a schema needs, directly or through others. Only
    /// these are given to the validator, since it keeps all it gets.
    fn needed_by(&self, schema: &Value) -> Map<String, Value> {
        let mut needed = Map::new();
        let mut open = vec![schema];
        while let Some(value) = open.pop() {
            let Value::Object(object) = value else {
                open.extend(value.as_array().into_iter().flatten());
                continue;
            };
            open.extend(object.values());
            let reference = object.get("$ref").and_then(Value::as_str);
            let Some(name) = reference.and_then(named) else { continue };
            let found = self.schemas.get(&name);
            if let (Some(schema), false) = (found, needed.contains_key(&name)) {
                needed.insert(name, schema.clone());
                open.push(schema);
            }
        }
        needed
    }
}

/// The name of the schema that a reference leads to, or into.
fn named(reference: &str) -> Option<String> {
    let path = reference.strip_prefix("#/components/schemas/")?;
    let name = path.split('/').next()?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

impl Schema {
    /// Checks a value. The error describes the first broken rule in a sentence
    /// with the member, its value and the rule, but without passwords.
    pub(crate) fn check(
        &self,
        subject: &str,
        value: &Value,
    ) -> Result<(), String> {
        self.validator.validate(value).map_err(|error| {
            violation(subject, &error, &|error| self.is_secret(error))
        })
    }

    /// The type of a plain schema, to convert the text of a parameter.
    pub(crate) fn kind(&self) -> Option<&str> {
        let mut schema = &self.root["allOf"][0];
        loop {
            if let Some(kind) = schema["type"].as_str() {
                return Some(kind);
            }
            let reference =
                schema["$ref"].as_str().or(schema["allOf"][0]["$ref"].as_str());
            schema = self.root.pointer(reference?.strip_prefix('#')?)?;
        }
    }

    fn is_secret(&self, error: &ValidationError<'_>) -> bool {
        let path = error.schema_path().as_str();
        let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        self.root
            .pointer(parent)
            .is_some_and(|schema| schema["format"] == "password")
    }
}

/// Translates `nullable`, which JSON Schema lacks, and lets every text refuse
/// the document's refused characters.
fn walk(schema: &mut Value, refused: &Value) {
    match schema {
        Value::Object(object) => {
            if object.get("type") == Some(&"string".into())
                && !refused.is_null()
            {
                object.insert(REFUSED.to_owned(), refused.clone());
            }
            nullable(object);
            for (member, value) in object.iter_mut() {
                if !DATA.contains(&member.as_str()) {
                    walk(value, refused);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                walk(item, refused);
            }
        }
        _ => {}
    }
}

fn nullable(object: &mut Map<String, Value>) {
    if object.get("nullable") != Some(&Value::Bool(true)) {
        return;
    }
    object.remove("nullable");
    if let Some(kind) = object.get_mut("type") {
        *kind = json!([kind.take(), "null"]);
    }
    if let Some(Value::Array(values)) = object.get_mut("enum") {
        values.push(Value::Null);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(schema: &Value, value: &Value) -> Result<(), String> {
        let document = json!({REFUSED: "\0", "components": {"schemas": {
            "Name": {"type": "string", "maxLength": 4, "x-reserved": ["root"]},
            "User": {
                "type": "object",
                "required": ["name", "password"],
                "properties": {
                    "name": {"$ref": "#/components/schemas/Name"},
                    "password": {
                        "type": "string",
                        "format": "password",
                        "minLength": 8,
                    },
                },
            },
        }}});
        let schema = Components::of(&document).compile(schema).unwrap();
        schema.check("body", value)
    }

    #[test]
    fn a_validator_has_what_its_schema_leads_to_and_nothing_else() {
        let to = |name: &str| {
            let path = format!("#/components/schemas/{name}");
            json!({"properties": {"next": {"$ref": path}}})
        };
        let components = Components::of(&json!({"components": {"schemas": {
            "First": to("a~1b"),
            "a/b": to("Within/properties/next"),
            "Within": to("First"),
            "Other": to("Other"),
        }}}));
        let needed = components.needed_by(&to("First"));
        let names: Vec<&String> = needed.keys().collect();
        assert_eq!(names, ["First", "a/b", "Within"]);
        let compiled = components.compile(&to("First")).unwrap();
        compiled.check("body", &json!({"next": {"next": {}}})).unwrap();
    }

    #[test]
    fn the_message_names_the_member_its_value_and_the_rule() {
        let size = json!({"type": "object", "properties": {
            "size": {"type": "integer", "minimum": 1, "maximum": 300},
        }, "required": ["size"]});
        for (value, message) in [
            (
                json!({"size": 301}),
                "/size: 301 is greater than the maximum 300",
            ),
            (json!({"size": 0}), "/size: 0 is less than the minimum 1"),
            (json!({"size": 1.0}), "/size: 1.0 is not of the type integer"),
            (json!({"size": "2"}), "/size: \"2\" is not of the type integer"),
            (json!({}), "/size: is missing and required"),
            (json!([]), "body: the list is not of the type object"),
        ] {
            assert_eq!(check(&size, &value).unwrap_err(), message);
        }
        check(&size, &json!({"size": 300})).unwrap();
    }

    #[test]
    fn rules_behind_references_are_checked() {
        let users = json!({
            "type": "array", "items": {"$ref": "#/components/schemas/User"},
        });
        let user = |name: &str, password: &str| json!([{"name": name, "password": password}]);
        check(&users, &user("ada", "long enough")).unwrap();
        for (name, message) in [
            ("Root", "/0/name: \"Root\" is reserved (x-reserved)"),
            (
                "babbage",
                "/0/name: \"babbage\" has more characters than the maxLength 4",
            ),
        ] {
            let error = check(&users, &user(name, "long enough")).unwrap_err();
            assert_eq!(error, message);
        }
    }

    #[test]
    fn characters_that_no_text_may_have_are_refused_wherever_they_are() {
        let user = json!({"$ref": "#/components/schemas/User"});
        let message = "is a text with a character that none may have \
                       (x-refused-characters)";
        let name = json!({"name": "a\0b", "password": "long enough"});
        let error = check(&user, &name).unwrap_err();
        assert_eq!(error, format!("/name: \"a\\u0000b\" {message}"));
        let secret = json!({"name": "ada", "password": "long\0enough"});
        let error = check(&user, &secret).unwrap_err();
        assert_eq!(error, format!("/password: the value {message}"));
        let nullable = json!({"type": "string", "nullable": true});
        check(&nullable, &json!("\0")).unwrap_err();
    }

    #[test]
    fn a_password_is_never_repeated() {
        let user = json!({"$ref": "#/components/schemas/User"});
        let value = json!({"name": "ada", "password": "hunter2"});
        let error = check(&user, &value).unwrap_err();
        assert_eq!(
            error,
            "/password: the value has fewer characters than the minLength 8"
        );
        let all = json!({
            "type": "array",
            "maxItems": 0,
            "items": {"$ref": "#/components/schemas/User"},
        });
        let error = check(&all, &json!([value])).unwrap_err();
        assert!(!error.contains("hunter2"), "{error}");
    }

    #[test]
    fn the_closest_alternative_is_named() {
        let reference = json!({"oneOf": [
            {"type": "integer", "minimum": 1},
            {"type": "string", "minLength": 1},
        ]});
        for (value, message) in [
            (json!(0), "body: 0 is less than the minimum 1"),
            (json!(""), "body: \"\" has fewer characters than the minLength 1"),
            (json!([1]), "body: the list is not of the type integer or string"),
        ] {
            assert_eq!(check(&reference, &value).unwrap_err(), message);
        }
    }

    #[test]
    fn null_is_taken_only_where_it_is_nullable() {
        let nullable = json!({"type": "string", "nullable": true});
        check(&nullable, &Value::Null).unwrap();
        check(&json!({"type": "string"}), &Value::Null).unwrap_err();
    }

    #[test]
    fn formats_are_checked() {
        let id = json!({"type": "string", "format": "uuid"});
        check(&id, &json!("8ce2f0d3-6bbf-43c9-b0a9-1f5f4d2a4c64")).unwrap();
        let error = check(&id, &json!("8ce2f0d3")).unwrap_err();
        assert!(error.contains("is not of the format uuid"), "{error}");
        let moment = json!({"type": "string", "format": "date-time"});
        check(&moment, &json!("2026-11-21T09:30:01Z")).unwrap();
        check(&moment, &json!("yesterday")).unwrap_err();
    }
}
