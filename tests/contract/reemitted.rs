//! Compares the documents with what dropshot emits from the compiled traits.
//! They must be the same except for the listed facets.

mod facets;
mod normal;

use openapi_runtime::Operation;
use serde_json::Value;

use self::facets::{FACETS, Facet, Instead};
use crate::examples::{documents, members};

/// A document as written, as dropshot emits it, and the generated table of its
/// operations.
struct Pair {
    written: Value,
    emitted: Value,
    operations: &'static [Operation],
}

fn pairs() -> [Pair; 2] {
    let [databases, identity] = documents();
    let of_databases =
        clouddb_api::cloud_databases_api_mod::stub_api_description().unwrap();
    let of_identity =
        identity_api::identity_api_mod::stub_api_description().unwrap();
    let pair = |written: Value, emitted: Value, operations| Pair {
        written,
        emitted,
        operations,
    };
    let named = |document: &Value| {
        let info = &document["info"];
        let text = |name: &str| info[name].as_str().unwrap().to_owned();
        (text("title"), text("version").parse().unwrap())
    };
    let (title, version) = named(&databases);
    let of_databases = of_databases.openapi(title, version).json().unwrap();
    let (title, version) = named(&identity);
    let of_identity = of_identity.openapi(title, version).json().unwrap();
    [
        pair(databases, of_databases, clouddb_api::OPERATIONS),
        pair(identity, of_identity, identity_api::OPERATIONS),
    ]
}

/// A document without facets, in normal form.
fn projected<'a>(
    document: &Value,
    facets: impl Iterator<Item = &'a Facet>,
) -> Value {
    let mut document = document.clone();
    normal::normalize(&mut document);
    for facet in facets {
        (facet.drop)(&mut document);
    }
    document
}

/// The first place at which two documents differ.
fn difference(written: &Value, emitted: &Value, at: &str) -> Option<String> {
    if written == emitted {
        return None;
    }
    if let (Value::Array(own), Value::Array(other)) = (written, emitted)
        && own.len() == other.len()
    {
        let pairs = own.iter().zip(other).enumerate();
        return pairs.into_iter().find_map(|(index, (own, other))| {
            difference(own, other, &format!("{at}/{index}"))
        });
    }
    let (Some(own), Some(other)) = (written.as_object(), emitted.as_object())
    else {
        return Some(format!("{at}: {written} became {emitted}"));
    };
    let names = own.keys().chain(other.keys());
    names.into_iter().find_map(|name| {
        let at = format!("{at}/{name}");
        match (own.get(name), other.get(name)) {
            (Some(own), Some(other)) => difference(own, other, &at),
            (None, _) => Some(format!("{at} came from nowhere")),
            (_, None) => Some(format!("{at} is gone")),
        }
    })
}

#[test]
fn what_dropshot_emits_is_the_document_without_the_listed_facets() {
    for Pair { written, emitted, .. } in pairs() {
        let written = projected(&written, FACETS.iter());
        let emitted = projected(&emitted, FACETS.iter());
        let difference = difference(&written, &emitted, "");
        assert_eq!(difference, None);
        // Something is left to compare.
        assert!(members(&emitted["paths"]).count() > 4);
        assert!(members(&emitted["components"]["schemas"]).count() > 10);
    }
}

#[test]
fn every_facet_of_the_list_is_really_dropped() {
    let pairs = pairs();
    for facet in FACETS {
        let others = || FACETS.iter().filter(|f| f.name != facet.name);
        let is_dropped = pairs.iter().any(|pair| {
            projected(&pair.written, others())
                != projected(&pair.emitted, others())
        });
        assert!(is_dropped, "dropshot emits {}: keep it", facet.name);
        assert!(!facet.reason.is_empty(), "{}", facet.name);
    }
}

#[test]
fn what_dropshot_drops_is_in_the_table_of_operations() {
    for Pair { written, operations, .. } in pairs() {
        let mut described = 0;
        for (path, item) in members(&written["paths"]) {
            for (method, value) in members(item) {
                let id = value["operationId"].as_str().unwrap();
                let own = operations.iter().find(|own| own.id == id).unwrap();
                assert_eq!(own.path, path);
                assert_eq!(own.method, method.to_uppercase());
                described += 1;
                for facet in FACETS {
                    let Instead::Table(table, document) = facet.instead else {
                        continue;
                    };
                    let name = facet.name;
                    let document = document(&written, value);
                    assert_eq!(table(own), document, "{id}: {name}");
                }
            }
        }
        assert_eq!(operations.len(), described);
    }
}
