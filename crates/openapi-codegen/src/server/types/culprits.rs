//! Finds the schemas that typify can't translate.

use std::collections::HashSet;

use super::{Struct, add, add_named, written};
use crate::{
    Answer, Content, Contract, Error, Operation, Problem, Rule, dialect,
    error::{refuse, untranslatable},
    lower::escape,
};

/// The smallest schemas that typify can't translate. Each schema is tried with
/// only those that it refers to.
pub(super) fn culprits(
    contract: &Contract,
    structs: &[Struct],
    message: &str,
) -> Error {
    let mut tried: Vec<_> = contract
        .schemas
        .iter()
        .map(|(name, _)| (name, closure(contract, name)))
        .collect();
    tried.sort_by_key(|(_, needed)| needed.len());
    let mut found: Vec<(&String, String)> = Vec::new();
    for (name, needed) in tried {
        if found.iter().any(|(bad, _)| needed.contains(bad.as_str())) {
            continue;
        }
        let schemas = contract.schemas.iter();
        let alone = schemas.filter(|(name, _)| needed.contains(name.as_str()));
        let outcome = add_named(alone).and_then(|space| written(&space));
        if let Err(message) = outcome {
            found.push((name, message));
        }
    }
    if found.is_empty() {
        let at = structs.iter().find(|own| !is_written(contract, own));
        let at = at.map_or("", |own| own.at.as_str());
        return refused(contract, at, message);
    }
    let problems = found.into_iter().map(|(name, message)| {
        let at = place_of(contract, name);
        let message = format!("typify: `{name}`: {message}");
        Problem::new(at, Rule::Untranslatable, message)
    });
    refuse(&contract.document, problems.collect())
}

/// Whether typify can write a struct together with the types that it refers to.
fn is_written(contract: &Contract, own: &Struct) -> bool {
    let mut needed = HashSet::new();
    for name in dialect::references(&own.schema) {
        needed.extend(closure(contract, &name));
    }
    let schemas = contract.schemas.iter();
    let alone = schemas.filter(|(name, _)| needed.contains(name));
    let outcome = add_named(alone).and_then(|mut space| {
        add(&mut space, &own.schema, Some(own.name.clone()))?;
        written(&space)
    });
    outcome.is_ok()
}

/// A named schema, and all schemas that it needs, directly or through others.
fn closure<'a>(contract: &'a Contract, name: &'a str) -> HashSet<String> {
    let mut found = HashSet::from([name.to_owned()]);
    let mut next = vec![name.to_owned()];
    while let Some(name) = next.pop() {
        let Some(schema) = contract.schema(&name) else { continue };
        for reference in dialect::references(schema) {
            if found.insert(reference.clone()) {
                next.push(reference);
            }
        }
    }
    found
}

/// The place of a named schema. Schemas without a name in the document are at
/// their operations.
pub(super) fn place_of(contract: &Contract, name: &str) -> String {
    if !contract.inline.iter().any(|inline| inline == name) {
        return format!("/components/schemas/{}", escape(name));
    }
    let has_name = |operation: &&Operation| {
        let sent = operation.request.as_ref().map(|body| &body.content);
        let named = name.to_owned();
        sent == Some(&Content::Json(named.clone()))
            || sent == Some(&Content::Form(named.clone()))
            || operation.success.answer == Answer::Json(named)
    };
    let owner = contract.operations.iter().find(has_name);
    owner.map_or_else(String::new, |operation| {
        let method = operation.method.as_str().to_lowercase();
        format!("/paths/{}/{method}", escape(&operation.path))
    })
}

pub(super) fn refused(contract: &Contract, at: &str, message: &str) -> Error {
    untranslatable(&contract.document, at, format!("typify: {message}"))
}
