use schemars::{r#gen::SchemaGenerator, schema::Schema};

/// Gives dropshot a schema as the document has it.
///
/// `registrations` are the types that the schema refers to; their schemas
/// become components, too.
///
/// # Panics
///
/// If `json` isn't a schema. Generated code only has schemas that the generator
/// could parse.
pub fn embedded_schema(
    generator: &mut SchemaGenerator,
    json: &str,
    registrations: &[fn(&mut SchemaGenerator) -> Schema],
) -> Schema {
    for register in registrations {
        register(generator);
    }
    serde_json::from_str(json)
        .expect("the generator embeds only schemas that it could parse")
}
