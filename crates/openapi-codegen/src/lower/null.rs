use serde_json::Value;

use super::{Lowering, escape};
use crate::Rule;

/// Keywords of a schema whose values are data, not schemas.
const DATA: [&str; 4] = ["default", "enum", "example", "x-invalid-examples"];

impl Lowering<'_> {
    /// Refuses `nullable` without a type. In OpenAPI 3.0 it has a meaning only
    /// with a type, but some tools accept `null` anyway.
    pub(super) fn null_beside_a_type(&mut self) {
        let schemas = &self.document.json()["components"]["schemas"];
        self.look_for_null(schemas, "/components/schemas");
    }

    fn look_for_null(&mut self, value: &Value, at: &str) {
        match value {
            Value::Object(object) => {
                let says_null = value["nullable"] == true;
                if says_null && !value["type"].is_string() {
                    self.problem(
                        &format!("{at}/nullable"),
                        Rule::NullWithoutType,
                        "`nullable` has no `type` beside it",
                    );
                }
                for (name, value) in object {
                    if !DATA.contains(&name.as_str()) {
                        let at = format!("{at}/{}", escape(name));
                        self.look_for_null(value, &at);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.look_for_null(item, &format!("{at}/{index}"));
                }
            }
            _ => {}
        }
    }
}
