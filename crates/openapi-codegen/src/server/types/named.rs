use std::collections::HashMap;

use proc_macro2::TokenStream;
use schemars::schema::Schema;
use typify::{TypeId, TypeSpace};

use super::{
    add_named, add_parsed,
    culprits::{culprits, place_of, refused},
};
use crate::{Contract, Error, error::untranslatable, lower::escape};

/// The types of named schemas, which servers and clients share.
pub(crate) struct Named<'a> {
    pub(super) contract: &'a Contract,
    pub(super) space: TypeSpace,
    ids: HashMap<&'a str, TypeId>,
}

impl<'a> Named<'a> {
    pub(crate) fn of(contract: &'a Contract) -> Result<Self, Error> {
        let mut space = add_named(&contract.schemas)
            .map_err(|message| culprits(contract, &[], &message))?;
        let mut ids = HashMap::new();
        for (name, _) in &contract.schemas {
            let schema = Schema::new_ref(format!("#/definitions/{name}"));
            let id =
                add_parsed(&mut space, &schema, None).map_err(|message| {
                    refused(contract, &place_of(contract, name), &message)
                })?;
            ids.insert(name.as_str(), id);
        }
        Ok(Self { contract, space, ids })
    }

    /// The type of a named schema, as a path from the generated module.
    pub(crate) fn path_of(&self, schema: &str) -> Result<TokenStream, Error> {
        self.ident(self.id_of(schema)?)
    }

    pub(super) fn ident(&self, id: &TypeId) -> Result<TokenStream, Error> {
        let ty = self.space.get_type(id);
        Ok(ty.map_err(|error| self.failed(&error))?.ident())
    }

    /// The variants of a named schema, which must be an enum.
    pub(crate) fn variants_of(
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

    /// The fields of a named schema, which must be a struct.
    pub(crate) fn fields_of(&self, schema: &str) -> Result<Vec<String>, Error> {
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
        let found = self.ids.get(schema);
        found.ok_or_else(|| self.unexpected(schema, "become a type"))
    }

    pub(crate) fn unexpected(&self, schema: &str, what: &str) -> Error {
        let message = format!("typify: `{schema}` did not {what}");
        let at = format!("/components/schemas/{}", escape(schema));
        untranslatable(&self.contract.document, &at, message)
    }

    fn failed(&self, error: &typify::Error) -> Error {
        untranslatable(&self.contract.document, "", format!("typify: {error}"))
    }
}
