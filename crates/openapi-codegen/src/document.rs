use std::{fs, path::Path};

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::Error;

/// An OpenAPI 3.0 document as it was written.
#[derive(Clone, Debug)]
pub struct Document {
    json: Value,
}

impl Document {
    /// Reads a document from a file of YAML or JSON.
    pub fn load(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path)
            .map_err(|source| Error::Read { path: path.into(), source })?;
        Self::parse(&path.display().to_string(), &text)
    }

    /// Parses a document of YAML or JSON, which is YAML too. The name stands
    /// in errors.
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        let json: Value = serde_saphyr::from_str(text).map_err(|error| {
            Error::Syntax { name: name.into(), message: error.to_string() }
        })?;
        let not_openapi =
            |message| Error::NotOpenApi { name: name.into(), message };
        match json["openapi"].as_str() {
            Some(version) if version.starts_with("3.0.") => {}
            version => {
                return Err(not_openapi(format!(
                    "its member `openapi` is {version:?}"
                )));
            }
        }
        serde_json::from_value::<OpenAPI>(json.clone())
            .map_err(|error| not_openapi(error.to_string()))?;
        Ok(Self { json })
    }

    /// The whole document, its members in the order they were written.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// Follows the reference that `value` is, if it is one.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        match value["$ref"].as_str() {
            Some(reference) => self.json.pointer(reference.strip_prefix('#')?),
            None => Some(value),
        }
    }
}
