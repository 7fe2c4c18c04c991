//! Objects that distinguish absent members from null or empty ones.
//!
//! typify generates one `Option` for a member that may be absent or null, and a
//! plain `Vec` for a list that may be absent or empty. In schemas with
//! `x-partial`, the former becomes an `Option` in an `Option`, and the latter a
//! `Vec` in an `Option`.

use std::collections::HashMap;

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::{Map, Value};
use syn::{
    Attribute, Field, File, GenericArgument, ImplItemFn, Item, ItemImpl,
    ItemStruct, PathArguments, Type, parse_quote,
    visit_mut::{self, VisitMut},
};

use crate::Contract;

/// Whether a schema has `x-partial`.
pub(crate) fn is_partial(schema: &Map<String, Value>) -> bool {
    schema.get("x-partial") == Some(&Value::Bool(true))
}

/// Marks lists that may be absent as nullable, since typify gives those an
/// `Option`.
pub(crate) fn open_lists(object: &mut Map<String, Value>) {
    if !is_partial(object) {
        return;
    }
    let required = object.get("required").cloned().unwrap_or_default();
    let properties = object.get_mut("properties");
    let properties = properties.and_then(Value::as_object_mut);
    for (name, schema) in properties.into_iter().flatten() {
        let is_list = schema["type"] == "array";
        if is_list && may_be_absent(&required, name) {
            schema["nullable"] = true.into();
        }
    }
}

fn may_be_absent(required: &Value, name: &str) -> bool {
    let mut required = required.as_array().into_iter().flatten();
    !required.any(|own| own == name)
}

/// The fields of each type that may be both absent and null, by the name of the
/// type.
fn members(contract: &Contract) -> HashMap<String, Vec<String>> {
    let schemas = contract.schemas.iter();
    let partial = schemas.filter_map(|(name, schema)| {
        let object = schema.as_object().filter(|o| is_partial(o))?;
        let properties = object.get("properties")?.as_object()?;
        let members = properties.iter().filter(|(name, property)| {
            property["nullable"] == true
                && may_be_absent(&schema["required"], name)
        });
        let members = members.map(|(name, _)| rust_name(name)).collect();
        Some((name.to_pascal_case(), members))
    });
    partial.collect()
}

/// Gives such fields their second `Option`, in types and in their builders.
pub(crate) fn distinguish(file: &mut File, contract: &Contract) {
    let members = members(contract);
    if members.values().all(Vec::is_empty) {
        return;
    }
    let mut visitor = Distinguish { members, within: None, is_done: false };
    visitor.visit_file_mut(file);
    if visitor.is_done {
        file.items.push(parse_quote! {
            /// Reads a member that is there, and may be null.
            fn present<'de, T, D>(
                deserializer: D,
            ) -> Result<Option<T>, D::Error>
            where
                T: ::serde::Deserialize<'de>,
                D: ::serde::Deserializer<'de>,
            {
                T::deserialize(deserializer).map(Some)
            }
        });
    }
}

struct Distinguish {
    members: HashMap<String, Vec<String>>,
    /// The fields of the type that is being visited.
    within: Option<Vec<String>>,
    is_done: bool,
}

impl Distinguish {
    fn has(&self, field: &str) -> bool {
        let field = field.trim_start_matches("r#");
        let mut members = self.within.iter().flatten();
        members.any(|own| own == field)
    }
}

/// The name that typify gives a member.
fn rust_name(member: &str) -> String {
    let name = heck::AsSnakeCase(member).to_string();
    let is_keyword = syn::parse_str::<syn::Ident>(&name).is_err();
    if is_keyword { format!("{name}_") } else { name }
}

impl VisitMut for Distinguish {
    fn visit_item_mut(&mut self, item: &mut Item) {
        // Only these have fields of types, or of their builders.
        if let Item::Struct(_) | Item::Impl(_) | Item::Mod(_) = item {
            visit_mut::visit_item_mut(self, item);
        }
    }

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        self.within = self.members.get(&item.ident.to_string()).cloned();
        if self.within.is_some() {
            visit_mut::visit_item_struct_mut(self, item);
        }
        self.within = None;
    }

    fn visit_field_mut(&mut self, field: &mut Field) {
        let name = field.ident.as_ref().map(ToString::to_string);
        if !name.is_some_and(|name| self.has(&name)) {
            return;
        }
        self.is_done = true;
        match within_result(&mut field.ty) {
            Some(own) => *own = doubled(own),
            None => {
                field.ty = doubled(&field.ty);
                read_present(&mut field.attrs);
            }
        }
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        // Only builders have methods with such names.
        let name = match (&item.trait_, &*item.self_ty) {
            (None, Type::Path(path)) => path.path.get_ident(),
            _ => None,
        };
        let name = name.map(ToString::to_string);
        self.within = name.and_then(|name| self.members.get(&name).cloned());
        if self.within.is_some() {
            visit_mut::visit_item_impl_mut(self, item);
        }
        self.within = None;
    }

    fn visit_impl_item_fn_mut(&mut self, item: &mut ImplItemFn) {
        if !self.has(&item.sig.ident.to_string()) {
            return;
        }
        let clause = item.sig.generics.where_clause.as_mut();
        let predicates = clause.into_iter().flat_map(|w| &mut w.predicates);
        for predicate in predicates {
            let syn::WherePredicate::Type(predicate) = predicate else {
                continue;
            };
            for bound in &mut predicate.bounds {
                let syn::TypeParamBound::Trait(bound) = bound else { continue };
                let last = bound.path.segments.last_mut();
                if let Some(own) = last.and_then(first_argument) {
                    *own = doubled(own);
                }
            }
        }
    }
}

fn doubled(own: &Type) -> Type {
    parse_quote!(::std::option::Option<#own>)
}

/// The type of a field within a builder's `Result`.
fn within_result(ty: &mut Type) -> Option<&mut Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last_mut()?;
    if last.ident == "Result" { first_argument(last) } else { None }
}

fn first_argument(segment: &mut syn::PathSegment) -> Option<&mut Type> {
    let PathArguments::AngleBracketed(arguments) = &mut segment.arguments
    else {
        return None;
    };
    match arguments.args.first_mut()? {
        GenericArgument::Type(own) => Some(own),
        _ => None,
    }
}

/// Adds an attribute that reads a present member as `Some`, even if it is null.
fn read_present(attributes: &mut Vec<Attribute>) {
    let is_default = attributes.iter().any(|attribute| {
        attribute.path().is_ident("serde")
            && words(attribute.meta.to_token_stream())
                .any(|word| word == "default")
    });
    let default = (!is_default).then(|| quote!(default,));
    attributes.push(
        parse_quote!(#[serde(#default deserialize_with = "super::present")]),
    );
}

fn words(tokens: TokenStream) -> impl Iterator<Item = String> {
    tokens.into_iter().flat_map(|tree| match tree {
        proc_macro2::TokenTree::Group(group) => {
            group.stream().into_iter().map(|tree| tree.to_string()).collect()
        }
        other => vec![other.to_string()],
    })
}
