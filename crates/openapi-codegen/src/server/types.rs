mod culprits;

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;
use schemars::schema::Schema;
use serde_json::{Map, Value, json};
use typify::{TypeId, TypeSpace, TypeSpaceSettings};

use self::culprits::{culprits, place_of, refused};
use super::{headers_name, parameters_name};
use crate::{
    Contract, Document, Error, Operation, Parameter, Place, dialect,
    error::untranslatable, guard::guard, lower::escape,
};

/// The Rust types of a contract.
pub(crate) struct Types {
    space: TypeSpace,
    definitions: TokenStream,
    named: HashMap<String, TypeId>,
    structs: Vec<Struct>,
    document: Document,
}

/// The parameters of one operation and place, or the headers of its answer,
/// which become one struct.
pub(super) struct Struct {
    pub(super) name: String,
    /// As the document writes schemas.
    pub(super) schema: Value,
    at: String,
    id: TypeId,
}

impl Types {
    pub(crate) fn of(contract: &Contract) -> Result<Self, Error> {
        let mut space = add_named(&contract.schemas)
            .map_err(|message| culprits(contract, &[], &message))?;
        let mut named = HashMap::new();
        for (name, _) in &contract.schemas {
            let reference = json!({"$ref": format!("#/definitions/{name}")});
            let at = place_of(contract, name);
            let id = add(&mut space, &reference, None)
                .map_err(|message| refused(contract, &at, &message))?;
            named.insert(name.clone(), id);
        }

        let mut structs = Vec::new();
        for operation in &contract.operations {
            for (name, these) in structs_of(operation) {
                let Some(first) = these.first() else { continue };
                let schema = object_of(&these);
                let id = add(&mut space, &schema, Some(name.clone())).map_err(
                    |message| refused(contract, &first.at, &message),
                )?;
                let at = first.at.clone();
                structs.push(Struct { name, schema, at, id });
            }
        }
        let definitions = written(&space)
            .map_err(|message| culprits(contract, &structs, &message))?;
        let document = contract.document.clone();
        Ok(Self { space, definitions, named, structs, document })
    }

    pub(super) fn definitions(&self) -> &TokenStream {
        &self.definitions
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
        let ty = self
            .space
            .get_type(&own.id)
            .map_err(|error| self.failed(&error))?;
        Ok(ty.ident())
    }

    /// The type of a named schema, as a path from the generated module.
    pub(crate) fn path_of(&self, schema: &str) -> Result<TokenStream, Error> {
        let id = self.id_of(schema)?;
        Ok(self
            .space
            .get_type(id)
            .map_err(|error| self.failed(&error))?
            .ident())
    }

    /// The variants of a named schema that is an enum.
    pub(super) fn variants_of(
        &self,
        schema: &str,
    ) -> Result<Vec<String>, Error> {
        let id = self.id_of(schema)?;
        let ty =
            self.space.get_type(id).map_err(|error| self.failed(&error))?;
        match ty.details() {
            typify::TypeDetails::Enum(details) => {
                Ok(details.variants().map(|(name, _)| name.into()).collect())
            }
            _ => Err(self.unexpected(schema, "become an enum")),
        }
    }

    /// The fields of a named schema that is a struct.
    pub(super) fn fields_of(&self, schema: &str) -> Result<Vec<String>, Error> {
        let id = self.id_of(schema)?;
        let ty =
            self.space.get_type(id).map_err(|error| self.failed(&error))?;
        match ty.details() {
            typify::TypeDetails::Struct(details) => {
                Ok(details.properties().map(|(name, _)| name.into()).collect())
            }
            _ => Err(self.unexpected(schema, "become a struct")),
        }
    }

    fn id_of(&self, schema: &str) -> Result<&TypeId, Error> {
        let found = self.named.get(schema);
        found.ok_or_else(|| self.unexpected(schema, "become a type"))
    }

    pub(super) fn unexpected(&self, schema: &str, what: &str) -> Error {
        let message = format!("typify: `{schema}` did not {what}");
        let at = format!("/components/schemas/{}", escape(schema));
        untranslatable(&self.document, &at, message)
    }

    fn failed(&self, error: &typify::Error) -> Error {
        untranslatable(&self.document, "", format!("typify: {error}"))
    }
}

/// The structs that an operation has, and what is in them.
fn structs_of(operation: &Operation) -> [(String, Vec<&Parameter>); 4] {
    let parameters = |place| {
        let all = operation.parameters.iter();
        let these = all.filter(|parameter| parameter.place == place);
        (parameters_name(operation, place), these.collect())
    };
    [
        parameters(Place::Path),
        parameters(Place::Query),
        parameters(Place::Header),
        (headers_name(operation), operation.success.headers.iter().collect()),
    ]
}

fn add_named<'a>(
    schemas: impl IntoIterator<Item = &'a (String, Value)>,
) -> Result<TypeSpace, String> {
    let named = schemas
        .into_iter()
        .map(|(name, schema)| Ok((name.clone(), parse(schema)?)))
        .collect::<Result<Vec<_>, String>>()?;
    guard(|| {
        let mut settings = TypeSpaceSettings::default();
        // The same is written in the same way each time.
        settings.with_map_type("::std::collections::BTreeMap");
        settings.with_type_mod("types").with_derive("PartialEq".to_owned());
        let mut space = TypeSpace::new(&settings);
        space.add_ref_types(named).map_err(|error| error.to_string())?;
        Ok(space)
    })
}

fn add(
    space: &mut TypeSpace,
    schema: &Value,
    name: Option<String>,
) -> Result<TypeId, String> {
    let schema = parse(schema)?;
    guard(|| {
        space
            .add_type_with_name(&schema, name)
            .map_err(|error| error.to_string())
    })
}

/// The code of the types, some of which typify only finds out here that it
/// can't write.
fn written(space: &TypeSpace) -> Result<TokenStream, String> {
    guard(|| Ok(space.to_stream()))
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

fn parse(schema: &Value) -> Result<Schema, String> {
    serde_json::from_value(dialect::to_typify(schema))
        .map_err(|error| error.to_string())
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
