//! Refuses duplicate names, which don't compile. Rules refuse the documents
//! that lead to them; this is for cases that no rule foresees.

use std::collections::{HashMap, HashSet};

use quote::ToTokens;
use syn::{Fields, ImplItem, Item};

/// Returns an error for the first duplicate.
pub(super) fn check(items: &[Item]) -> Result<(), String> {
    let mut types = HashSet::new();
    // A type may have several implementations.
    let mut methods: HashMap<String, HashSet<String>> = HashMap::new();
    for item in items {
        let ident = match item {
            Item::Struct(item) => {
                fields(&item.fields, &item.ident)?;
                &item.ident
            }
            Item::Enum(item) => {
                let names = item.variants.iter().map(|v| v.ident.to_string());
                distinct(names, &item.ident)?;
                &item.ident
            }
            Item::Trait(item) => &item.ident,
            Item::Type(item) => &item.ident,
            Item::Mod(item) => {
                check(item.content.as_ref().map_or(&[], |(_, items)| items))?;
                continue;
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let of = item.self_ty.to_token_stream().to_string();
                let own = methods.entry(of.clone()).or_default();
                for item in &item.items {
                    let ImplItem::Fn(item) = item else { continue };
                    let name = item.sig.ident.to_string();
                    if !own.insert(name.clone()) {
                        return Err(format!(
                            "`{name}` of `{of}` would be there twice"
                        ));
                    }
                }
                continue;
            }
            Item::Impl(item) => {
                let names = item.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(item) => Some(item.sig.ident.to_string()),
                    _ => None,
                });
                distinct(names, "an implementation")?;
                continue;
            }
            _ => continue,
        };
        if !types.insert(ident) {
            return Err(format!("the type `{ident}` would be there twice"));
        }
    }
    Ok(())
}

fn fields(fields: &Fields, of: impl std::fmt::Display) -> Result<(), String> {
    let names = fields.iter().filter_map(|field| field.ident.as_ref());
    distinct(names.map(ToString::to_string), of)
}

fn distinct(
    names: impl Iterator<Item = String>,
    of: impl std::fmt::Display,
) -> Result<(), String> {
    let mut seen = HashSet::new();
    for name in names {
        if !seen.insert(name.clone()) {
            return Err(format!("`{name}` of `{of}` would be there twice"));
        }
    }
    Ok(())
}
