use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{Lowering, escape, members};
use crate::{
    Operation, Place, Rule, Tag,
    names::{pascal, service, snake},
    server::{headers_name, parameters_name},
};

/// Names that builders of operations can't have, because progenitor's code
/// around them uses these.
const NEEDED: [&str; 18] = [
    "ByteStream",
    "ClientHooks",
    "ClientInfo",
    "Default",
    "Err",
    "Error",
    "From",
    "None",
    "Ok",
    "OperationInfo",
    "Option",
    "RequestBuilderExt",
    "ResponseValue",
    "Result",
    "Some",
    "String",
    "TryFrom",
    "TryInto",
];
/// The methods of a client other than its operations.
const METHODS: [&str; 2] = ["new", "new_with_client"];
/// The methods of a builder other than its parameters.
const SETTERS: [&str; 2] = ["new", "send"];

impl Lowering<'_> {
    /// Checks that names which differ in the document differ in Rust, too.
    pub(super) fn check_names(
        &mut self,
        operations: &[Operation],
        tags: &[Tag],
    ) {
        self.operation_names();
        self.parameter_names(operations);
        self.tag_names(tags);
        self.type_names(operations);
    }

    fn operation_names(&mut self) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (path, item) in members(&self.document.json()["paths"]) {
            for (method, operation) in members(item) {
                let Some(id) = operation["operationId"].as_str() else {
                    continue;
                };
                let name = snake(id);
                let builder = pascal(id);
                if NEEDED.contains(&builder.trim_end_matches('_'))
                    || METHODS.contains(&name.as_str())
                {
                    let at =
                        format!("/paths/{}/{method}/operationId", escape(path));
                    let message = format!(
                        "`{id}` hides what the client has by this name"
                    );
                    self.problem(&at, Rule::OperationIdClash, message);
                }
                let Some(other) = seen.insert(name.clone(), id) else {
                    continue;
                };
                let at =
                    format!("/paths/{}/{method}/operationId", escape(path));
                let message = if other == id {
                    format!("another operation is `{id}` too")
                } else {
                    format!("`{other}` and `{id}` are both `{name}` in Rust")
                };
                self.problem(&at, Rule::OperationIdClash, message);
            }
        }
    }

    /// Checks parameters: clients have one builder for all of an operation.
    fn parameter_names(&mut self, operations: &[Operation]) {
        for operation in operations {
            let mut seen: HashMap<String, &str> = HashMap::new();
            for parameter in &operation.parameters {
                let (name, at) = (snake(&parameter.name), &parameter.at);
                let is_body = name == "body" && operation.request.is_some();
                let setter = SETTERS.into_iter().find(|own| *own == name);
                let other = seen
                    .insert(name.clone(), &parameter.name)
                    .or(is_body.then_some("body"))
                    .or(setter);
                if let Some(other) = other {
                    let message = format!(
                        "the parameters `{other}` and `{}` of {} are both \
                         `{name}` in Rust",
                        parameter.name, operation.id
                    );
                    self.problem(at, Rule::NameClash, message);
                }
            }
        }
    }

    fn tag_names(&mut self, tags: &[Tag]) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (index, tag) in tags.iter().enumerate() {
            let name = service(&tag.name);
            if let Some(other) = seen.insert(name.clone(), &tag.name) {
                let message = format!(
                    "the tags `{other}` and `{}` are both the trait `{name}`",
                    tag.name
                );
                self.problem(
                    &format!("/tags/{index}"),
                    Rule::NameClash,
                    message,
                );
            }
        }
    }

    /// Checks types: of two types with the same name, typify drops one.
    fn type_names(&mut self, operations: &[Operation]) {
        let mut types = Types::default();
        for (name, schema) in
            members(&self.document.json()["components"]["schemas"])
        {
            let at = format!("/components/schemas/{}", escape(name));
            types.claim(pascal(name), schema, &at, Rule::NameClash);
            types.within(&pascal(name), schema, &at);
        }
        let inline = std::mem::take(&mut self.inline);
        for (name, schema) in &inline {
            let at = inline_place(operations, name);
            types.claim(pascal(name), schema, &at, Rule::MergedTypes);
            types.within(&pascal(name), schema, &at);
        }
        self.inline = inline;
        for operation in operations {
            for place in [Place::Path, Place::Query, Place::Header] {
                let mut parameters = operation.parameters.iter();
                if let Some(first) = parameters.find(|p| p.place == place) {
                    let name = parameters_name(operation, place);
                    let own = Value::String(format!("{name} of a request"));
                    types.claim(name, &own, &first.at, Rule::MergedTypes);
                }
            }
            if let Some(first) = operation.success.headers.first() {
                let name = headers_name(operation);
                let own = Value::String(format!("{name} of an answer"));
                types.claim(name, &own, &first.at, Rule::MergedTypes);
            }
            for parameter in &operation.parameters {
                let name = format!(
                    "{}{}",
                    pascal(&operation.id),
                    pascal(&parameter.name)
                );
                let at = format!("{}/schema", parameter.at);
                types.named(name, &parameter.schema, &at);
            }
        }
        self.problems.append(&mut types.problems);
    }
}

/// The place of the body whose schema got this name.
fn inline_place(operations: &[Operation], name: &str) -> String {
    let owner = operations
        .iter()
        .find(|operation| name.starts_with(&pascal(&operation.id)));
    owner.map_or("/paths".to_owned(), |operation| {
        let method = operation.method.as_str().to_lowercase();
        format!("/paths/{}/{method}", escape(&operation.path))
    })
}

/// The types that typify would generate, by name.
#[derive(Default)]
struct Types {
    seen: HashMap<String, (Value, String)>,
    problems: Vec<crate::Problem>,
}

impl Types {
    fn claim(&mut self, name: String, schema: &Value, at: &str, rule: Rule) {
        let schema = essence(schema);
        let Some((other, other_at)) = self.seen.get(&name) else {
            self.seen.insert(name, (schema, at.to_owned()));
            return;
        };
        if *other != schema || rule == Rule::NameClash {
            let message = format!(
                "this and `{other_at}` are both the type `{name}` in Rust"
            );
            self.problems.push(crate::Problem::new(at, rule, message));
        }
    }

    /// Checks a schema that is named after its place, or by its title.
    fn named(&mut self, name: String, schema: &Value, at: &str) {
        if schema["$ref"].is_string() || !schema.is_object() {
            return;
        }
        let name = schema["title"].as_str().map_or(name, pascal);
        if is_type(schema) {
            self.claim(name.clone(), schema, at, Rule::MergedTypes);
        }
        self.within(&name, schema, at);
    }

    fn within(&mut self, name: &str, schema: &Value, at: &str) {
        self.fields(schema, at);
        for (property, schema) in members(&schema["properties"]) {
            let name = format!("{name}{}", pascal(property));
            let at = format!("{at}/properties/{}", escape(property));
            self.named(name, schema, &at);
        }
        for (keyword, suffix) in
            [("items", "Item"), ("additionalProperties", "Value")]
        {
            let at = format!("{at}/{keyword}");
            self.named(format!("{name}{suffix}"), &schema[keyword], &at);
        }
    }

    /// Checks the members of an object, which become fields of a struct.
    fn fields(&mut self, schema: &Value, at: &str) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (property, _) in members(&schema["properties"]) {
            let name = snake(property);
            if let Some(other) = seen.insert(name.clone(), property) {
                let message = format!(
                    "the members `{other}` and `{property}` are both the \
                     field `{name}` in Rust"
                );
                let at = format!("{at}/properties/{}", escape(property));
                self.problems.push(crate::Problem::new(
                    at,
                    Rule::NameClash,
                    message,
                ));
            }
        }
    }
}

/// Whether typify generates a named type for a schema.
fn is_type(schema: &Value) -> bool {
    let is_object = members(&schema["properties"]).next().is_some();
    let has = |names: &[&str]| names.iter().any(|n| !schema[*n].is_null());
    let is_text = schema["type"] == "string";
    // For a list with one form typify generates that form's type.
    let has_forms = ["allOf", "anyOf", "oneOf"].iter().any(|form| {
        schema[*form].as_array().is_some_and(|forms| forms.len() > 1)
    });
    is_object
        || has_forms
        || (is_text && has(&["enum", "pattern", "minLength", "maxLength"]))
}

/// A schema without the keywords that don't affect its type.
fn essence(schema: &Value) -> Value {
    match schema {
        Value::Object(object) => {
            let kept = object.iter().filter(|(name, value)| {
                let is_note = ["description", "example"]
                    .contains(&name.as_str())
                    && value.is_string();
                !is_note && !name.starts_with("x-")
            });
            let kept = kept.map(|(name, value)| (name.clone(), essence(value)));
            Value::Object(kept.collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(essence).collect(),
        other => other.clone(),
    }
}
