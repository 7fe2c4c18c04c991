//! Converts names of a document to names in Rust.

use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::Ident;
use quote::format_ident;

/// Names that a service's trait can't have: the generated module defines these,
/// or needs those of the prelude.
const TAKEN: [&str; 24] = [
    "Call",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Endpoints",
    "Eq",
    "Err",
    "Fn",
    "From",
    "Future",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Result",
    "Send",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// A type's name.
pub(crate) fn pascal(name: &str) -> String {
    let name = valid(&letters(name).to_pascal_case(), "X");
    if name == "Self" { format!("{name}_") } else { name }
}

/// A field's or function's name, not escaped if it is a keyword.
pub(crate) fn snake(name: &str) -> String {
    valid(&letters(name).to_snake_case(), "x_")
}

/// The name of a tag's trait.
pub(crate) fn service(tag: &str) -> String {
    let name = pascal(tag);
    if TAKEN.contains(&name.as_str()) {
        return format!("{name}Service");
    }
    name
}

pub(crate) fn service_ident(tag: &str) -> Ident {
    format_ident!("{}", service(tag))
}

/// An identifier, raw if it is a keyword.
pub(crate) fn snake_ident(name: &str) -> Ident {
    let name = snake(name);
    // These keywords can't be raw identifiers.
    if ["self", "super", "crate", "_"].contains(&name.as_str()) {
        return format_ident!("{name}_");
    }
    syn::parse_str(&name).unwrap_or_else(|_| format_ident!("r#{name}"))
}

fn letters(name: &str) -> String {
    match name {
        "+1" => return "plus1".into(),
        "-1" => return "minus1".into(),
        _ => {}
    }
    let letters = name.replace('\'', "");
    letters.replace(
        |c: char| !(c.is_ascii_alphanumeric() || c.is_alphabetic()),
        "-",
    )
}

fn valid(name: &str, prefix: &str) -> String {
    match name.chars().next() {
        None => prefix.trim_end_matches('_').to_owned(),
        Some(first) if first.is_alphabetic() => name.to_owned(),
        Some(_) => format!("{prefix}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_becomes_an_identifier() {
        for name in ["", "2fa", "a/b", "ünï", "²", "self", "type", "+1", "日本"]
        {
            let ident = snake_ident(name).to_string();
            syn::parse_str::<Ident>(&ident).expect("an identifier");
            syn::parse_str::<Ident>(&pascal(name)).expect("an identifier");
        }
    }

    #[test]
    fn traits_do_not_hide_what_the_module_needs() {
        assert_eq!(service("default"), "DefaultService");
        assert_eq!(service("pets"), "Pets");
    }
}
