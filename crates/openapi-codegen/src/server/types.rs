mod culprits;
mod named;

use std::ops::Deref;

use proc_macro2::TokenStream;
use quote::quote;
use schemars::schema::Schema;
use serde_json::{Map, Value, json};
use typify::{TypeId, TypeSpace, TypeSpaceSettings};

use self::culprits::{culprits, refused};
pub(crate) use self::named::Named;
use super::{headers_name, parameters_name};
use crate::{
    Contract, Error, Operation, Parameter, Place, dialect, guard::guard,
};

/// The Rust types of a contract.
pub(crate) struct Types<'a> {
    named: Named<'a>,
    structs: Vec<Struct>,
}

/// A struct with an operation's parameters in one place, or with the headers of
/// its answer.
pub(super) struct Struct {
    pub(super) name: String,
    /// In the dialect of the document.
    pub(super) schema: Value,
    at: String,
    id: TypeId,
}

impl<'a> Deref for Types<'a> {
    type Target = Named<'a>;

    fn deref(&self) -> &Self::Target {
        &self.named
    }
}

impl<'a> Types<'a> {
    pub(crate) fn of(contract: &'a Contract) -> Result<Self, Error> {
        let mut named = Named::of(contract)?;
        let mut structs = Vec::new();
        for operation in &contract.operations {
            for (name, these) in structs_of(operation) {
                let Some(first) = these.first() else { continue };
                let schema = object_of(&these);
                let id = add(&mut named.space, &schema, Some(name.clone()))
                    .map_err(|message| {
                        refused(contract, &first.at, &message)
                    })?;
                let at = first.at.clone();
                structs.push(Struct { name, schema, at, id });
            }
        }
        Ok(Self { named, structs })
    }

    /// The code of all types.
    pub(super) fn definitions(&self) -> Result<TokenStream, Error> {
        let Named { contract, space, .. } = &self.named;
        written(space)
            .map_err(|message| culprits(contract, &self.structs, &message))
    }

    pub(super) fn structs(&self) -> &[Struct] {
        &self.structs
    }

    /// The struct of an operation's parameters in that place, if there are any.
    pub(super) fn parameters_of(
        &self,
        operation: &Operation,
        place: Place,
    ) -> Result<Option<TokenStream>, Error> {
        self.path_of_named(&parameters_name(operation, place))
    }

    /// The struct of the headers of an operation's answer, if there are any.
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
        self.ident(&own.id)
    }
}

/// The structs of an operation, each with its fields.
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
        // An ordered map, so that the same value is always written the same
        // way.
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
    add_parsed(space, &parse(schema)?, name)
}

fn add_parsed(
    space: &mut TypeSpace,
    schema: &Schema,
    name: Option<String>,
) -> Result<TypeId, String> {
    guard(|| {
        space
            .add_type_with_name(schema, name)
            .map_err(|error| error.to_string())
    })
}

/// The code of the types. Only here does typify notice some types that it can't
/// write.
fn written(space: &TypeSpace) -> Result<TokenStream, String> {
    guard(|| Ok(space.to_stream()))
}

fn object_of(parameters: &[&Parameter]) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in parameters {
        let mut schema = parameter.schema.clone();
        if schema["$ref"].is_string() {
            // Keywords next to a `$ref` are ignored.
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

/// The types that a schema refers to, as paths from within `schemas`.
pub(super) fn registrations(
    types: &Named,
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
