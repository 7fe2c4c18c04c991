use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;
use schemars::schema::Schema;
use serde_json::{Map, Value, json};
use typify::{TypeId, TypeSpace, TypeSpaceSettings};

use super::{headers_name, parameters_name};
use crate::{Contract, Error, Operation, Parameter, Place, dialect};

/// The Rust types of a contract.
pub(crate) struct Types {
    space: TypeSpace,
    named: HashMap<String, TypeId>,
    structs: Vec<Struct>,
}

/// The parameters of one operation and place, or the headers of its answer,
/// which become one struct.
pub(super) struct Struct {
    pub(super) name: String,
    /// As the document writes schemas.
    pub(super) schema: Value,
    id: TypeId,
}

impl Types {
    pub(crate) fn of(contract: &Contract) -> Result<Self, Error> {
        let mut settings = TypeSpaceSettings::default();
        settings.with_type_mod("types").with_derive("PartialEq".to_owned());
        let mut space = TypeSpace::new(&settings);
        let named = contract
            .schemas
            .iter()
            .map(|(name, schema)| Ok((name.clone(), parse(schema)?)))
            .collect::<Result<Vec<_>, Error>>()?;
        space.add_ref_types(named).map_err(typify_failed)?;
        let mut named = HashMap::new();
        for (name, _) in &contract.schemas {
            let reference = json!({"$ref": format!("#/definitions/{name}")});
            let id =
                space.add_type(&parse(&reference)?).map_err(typify_failed)?;
            named.insert(name.clone(), id);
        }

        let mut structs = Vec::new();
        for operation in &contract.operations {
            let parameters = |place| {
                let all = operation.parameters.iter();
                let these = all.filter(|parameter| parameter.place == place);
                (parameters_name(operation, place), these.collect())
            };
            let headers = operation.success.headers.iter().collect();
            let these: [(String, Vec<&Parameter>); 4] = [
                parameters(Place::Path),
                parameters(Place::Query),
                parameters(Place::Header),
                (headers_name(operation), headers),
            ];
            for (name, these) in these {
                if these.is_empty() {
                    continue;
                }
                let schema = object_of(&these);
                let id = space
                    .add_type_with_name(&parse(&schema)?, Some(name.clone()))
                    .map_err(typify_failed)?;
                structs.push(Struct { name, schema, id });
            }
        }
        Ok(Self { space, named, structs })
    }

    pub(super) fn definitions(&self) -> TokenStream {
        self.space.to_stream()
    }

    pub(super) fn structs(&self) -> &[Struct] {
        &self.structs
    }

    /// The struct of an operation's parameters in that place, if it has some.
    pub(super) fn parameters_of(
        &self,
        operation: &Operation,
        place: Place,
    ) -> Result<Option<TokenStream>, Error> {
        self.path_of_named(&parameters_name(operation, place))
    }

    /// The struct of the headers of an operation's answer, if it has some.
    pub(super) fn headers_of(
        &self,
        operation: &Operation,
    ) -> Result<Option<TokenStream>, Error> {
        self.path_of_named(&headers_name(operation))
    }

    fn path_of_named(&self, name: &str) -> Result<Option<TokenStream>, Error> {
        let found = self.structs.iter().find(|own| own.name == name);
        found.map(|found| self.path_of_struct(found)).transpose()
    }

    pub(super) fn path_of_struct(
        &self,
        own: &Struct,
    ) -> Result<TokenStream, Error> {
        let ty = self.space.get_type(&own.id).map_err(typify_failed)?;
        Ok(ty.ident())
    }

    /// The type of a named schema, as a path from the generated module.
    pub(crate) fn path_of(&self, schema: &str) -> Result<TokenStream, Error> {
        let id = self.id_of(schema)?;
        Ok(self.space.get_type(id).map_err(typify_failed)?.ident())
    }

    /// The variants of a named schema that is an enum.
    pub(super) fn variants_of(
        &self,
        schema: &str,
    ) -> Result<Vec<String>, Error> {
        let id = self.id_of(schema)?;
        let ty = self.space.get_type(id).map_err(typify_failed)?;
        match ty.details() {
            typify::TypeDetails::Enum(details) => {
                Ok(details.variants().map(|(name, _)| name.into()).collect())
            }
            _ => Err(unexpected(schema, "an enum")),
        }
    }

    /// The fields of a named schema that is a struct.
    pub(super) fn fields_of(&self, schema: &str) -> Result<Vec<String>, Error> {
        let id = self.id_of(schema)?;
        let ty = self.space.get_type(id).map_err(typify_failed)?;
        match ty.details() {
            typify::TypeDetails::Struct(details) => {
                Ok(details.properties().map(|(name, _)| name.into()).collect())
            }
            _ => Err(unexpected(schema, "a struct")),
        }
    }

    fn id_of(&self, schema: &str) -> Result<&TypeId, Error> {
        self.named.get(schema).ok_or_else(|| unexpected(schema, "a type"))
    }
}

fn object_of(parameters: &[&Parameter]) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in parameters {
        let mut schema = parameter.schema.clone();
        if schema["$ref"].is_string() {
            // Beside a `$ref` nothing else is read.
            schema = json!({"allOf": [schema]});
        }
        if let Some(description) = &parameter.description {
            schema["description"] = description.clone().into();
        }
        properties.insert(parameter.name.clone(), schema);
        if parameter.required {
            required.push(parameter.name.clone());
        }
    }
    json!({"type": "object", "properties": properties, "required": required})
}

fn parse(schema: &Value) -> Result<Schema, Error> {
    serde_json::from_value(dialect::to_typify(schema)).map_err(|error| {
        Error::Generator { generator: "schemars", message: error.to_string() }
    })
}

#[allow(clippy::needless_pass_by_value, reason = "passed to map_err")]
fn typify_failed(error: typify::Error) -> Error {
    Error::Generator { generator: "typify", message: error.to_string() }
}

fn unexpected(schema: &str, what: &str) -> Error {
    let message = format!("the schema {schema} did not become {what}");
    Error::Generator { generator: "typify", message }
}

/// The types that a schema refers to, as paths from inside `schemas`.
pub(super) fn registrations(
    types: &Types,
    schema: &Value,
) -> Result<Vec<TokenStream>, Error> {
    dialect::references(schema)
        .iter()
        .map(|name| {
            let path = types.path_of(name)?;
            Ok(quote!(|generator| generator.subschema_for::<#path>()))
        })
        .collect()
}
