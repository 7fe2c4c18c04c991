//! Translates schemas to the dialects of JSON Schema that libraries read.

use serde_json::{Map, Value, json};

use crate::partial;

/// Keywords of a schema whose values are data, not schemas.
const DATA: [&str; 5] =
    ["default", "enum", "example", "x-reserved", "x-invalid-examples"];

/// The name at the end of a reference to a component.
pub(crate) fn ref_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// typify's dialect: `definitions`, and a list of types in place of `nullable`.
pub(crate) fn to_typify(schema: &Value) -> Value {
    let mut schema = schema.clone();
    walk(&mut schema, &mut |object| {
        if let Some(Value::String(reference)) = object.get_mut("$ref") {
            *reference = format!("#/definitions/{}", ref_name(reference));
        }
        for member in ["xml", "example", "discriminator", "externalDocs"] {
            object.remove(member);
        }
        partial::open_lists(object);
        object.retain(|member, _| !member.starts_with("x-"));
        numeric_exclusive_bounds(object);
        if object.remove("nullable") == Some(Value::Bool(true)) {
            make_nullable(object);
        }
    });
    schema
}

/// dropshot's dialect: schemars 0.8 with the keywords of OpenAPI 3.0.
pub(crate) fn to_schemars(schema: &Value) -> Value {
    let mut schema = schema.clone();
    walk(&mut schema, &mut |object| {
        numeric_exclusive_bounds(object);
        name_type(object);
    });
    schema
}

/// Adds a type: dropshot drops all other keywords of a schema without one.
fn name_type(object: &mut Map<String, Value>) {
    if object.contains_key("type") || object.contains_key("$ref") {
        return;
    }
    let schema = Value::Object(std::mem::take(object));
    let kind = kind_of(&schema).map(str::to_owned);
    if let Value::Object(members) = schema {
        *object = members;
    }
    if let Some(kind) = kind {
        object.insert("type".into(), kind.into());
    }
}

/// The type of a schema, or the type that its other keywords are for.
pub(crate) fn kind_of(schema: &Value) -> Option<&str> {
    const ABOUT: [(&str, &[&str]); 4] = [
        (
            "object",
            &[
                "properties",
                "required",
                "additionalProperties",
                "minProperties",
                "maxProperties",
            ],
        ),
        ("array", &["items", "minItems", "maxItems", "uniqueItems"]),
        ("string", &["pattern", "minLength", "maxLength"]),
        ("number", &["minimum", "maximum", "multipleOf"]),
    ];
    if let Some(kind) = schema["type"].as_str() {
        return Some(kind);
    }
    let has = |names: &&[&str]| names.iter().any(|n| !schema[*n].is_null());
    if let Some((kind, _)) = ABOUT.iter().find(|(_, names)| has(names)) {
        return Some(kind);
    }
    let values = schema["enum"].as_array()?;
    let is_whole = |v: &Value| v.is_null() || v.is_i64() || v.is_u64();
    match values.iter().find(|value| !value.is_null())? {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(_) if values.iter().all(is_whole) => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    }
}

/// The named schemas that a schema refers to directly, without duplicates.
pub(crate) fn references(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(&mut schema.clone(), &mut |object| {
        if let Some(Value::String(reference)) = object.get("$ref") {
            let name = ref_name(reference).to_owned();
            if !found.contains(&name) {
                found.push(name);
            }
        }
    });
    found
}

fn make_nullable(object: &mut Map<String, Value>) {
    if let Some(kind) = object.remove("type") {
        object.insert("type".into(), json!([kind, "null"]));
    }
    if let Some(Value::Array(values)) = object.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    let forms = ["allOf", "anyOf", "oneOf"];
    if !object.contains_key("type")
        && forms.iter().any(|form| object.contains_key(*form))
    {
        let whole = Value::Object(std::mem::take(object));
        object.insert("oneOf".into(), json!([whole, {"type": "null"}]));
    }
}

/// OpenAPI 3.0 makes a bound exclusive by a separate boolean.
fn numeric_exclusive_bounds(object: &mut Map<String, Value>) {
    for (bound, flag) in
        [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")]
    {
        if object.remove(flag) == Some(Value::Bool(true))
            && let Some(value) = object.remove(bound)
        {
            object.insert(flag.into(), value);
        }
    }
}

pub(crate) fn walk(
    schema: &mut Value,
    visit: &mut impl FnMut(&mut Map<String, Value>),
) {
    match schema {
        Value::Object(object) => {
            visit(object);
            for (member, value) in object.iter_mut() {
                if member == "properties" {
                    // Its members' names are the document's own, and may equal
                    // keywords.
                    for property in value.as_object_mut().into_iter().flatten()
                    {
                        walk(property.1, visit);
                    }
                } else if !DATA.contains(&member.as_str()) {
                    walk(value, visit);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                walk(item, visit);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_may_be_absent_has_an_option_where_that_is_something_else() {
        let list = json!({"type": "array", "items": {"type": "string"}});
        let schema = |is_partial: bool| {
            json!({
                "type": "object",
                "x-partial": is_partial,
                "required": ["all"],
                "properties": {"some": list, "all": list},
            })
        };
        let partial = to_typify(&schema(true));
        let some = &partial["properties"]["some"]["type"];
        assert_eq!(*some, json!(["array", "null"]));
        assert_eq!(partial["properties"]["all"], list);
        assert_eq!(to_typify(&schema(false))["properties"]["some"], list);
    }

    #[test]
    fn nullable_becomes_a_list_of_types() {
        let schema = json!({"type": "string", "nullable": true, "enum": ["a"]});
        assert_eq!(
            to_typify(&schema),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
    }

    #[test]
    fn nullable_beside_other_schemas_is_another_form() {
        let schema = json!({"nullable": true, "allOf": [{"type": "string"}]});
        assert_eq!(
            to_typify(&schema),
            json!({"oneOf": [
                {"allOf": [{"type": "string"}]}, {"type": "null"},
            ]})
        );
    }

    #[test]
    fn dropshot_is_told_the_type_that_is_left_out() {
        let schema = json!({"properties": {"a": {"enum": ["b"]}}});
        let expected = json!({"type": "object", "properties": {
            "a": {"type": "string", "enum": ["b"]},
        }});
        assert_eq!(to_schemars(&schema), expected);
    }

    #[test]
    fn exclusive_bounds_become_numbers() {
        let schema = json!({
            "minimum": 1, "exclusiveMinimum": true,
            "maximum": 9, "exclusiveMaximum": false,
        });
        let expected = json!({"exclusiveMinimum": 1, "maximum": 9});
        assert_eq!(to_typify(&schema), expected);
        let mut expected = expected;
        expected["type"] = "number".into();
        assert_eq!(to_schemars(&schema), expected);
    }

    #[test]
    fn data_and_names_of_properties_are_left_alone() {
        let schema = json!({
            "default": {"nullable": true},
            "properties": {"nullable": {"type": "boolean"}},
        });
        assert_eq!(to_typify(&schema), schema);
    }

    #[test]
    fn references_are_found_once_and_in_order() {
        let schema = json!({"properties": {
            "b": {"$ref": "#/components/schemas/B"},
            "a": {"items": {"$ref": "#/components/schemas/A"}},
            "c": {"$ref": "#/components/schemas/B"},
        }});
        assert_eq!(references(&schema), ["B", "A"]);
    }
}
