use schemars::{r#gen::SchemaGenerator, schema::Schema};

/// Hands dropshot a schema as the document writes it.
///
/// `registrations` names the types that it refers to, so that their schemas
/// become components too.
///
/// # Panics
///
/// When `json` isn't a schema. Generated code embeds only what the generator
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
