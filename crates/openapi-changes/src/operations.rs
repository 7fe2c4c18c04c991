//! Changes of operations, apart from their bodies.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{
    Change, Verdict,
    prepare::{escape, operations, resolve},
};

const NOTHING: &Value = &Value::Null;

pub(crate) fn changes(old: &Value, new: &Value, found: &mut BTreeSet<Change>) {
    rates(old, new, found);
    for (path, method) in operations(old) {
        let at = format!("/paths/{}/{method}", escape(&path));
        let before = old.pointer(&at).unwrap_or(NOTHING);
        let Some(after) = new.pointer(&at) else { continue };
        let mut changes = Operation { at: &at, found };
        changes.renamed(before, after);
        changes.security(&security(old, before), &security(new, after));
        changes.role(&[old, new], before, after);
        changes.bodies(&[old, new], before, after);
    }
}

/// The changes of one operation.
struct Operation<'a> {
    at: &'a str,
    found: &'a mut BTreeSet<Change>,
}

impl Operation<'_> {
    fn add(&mut self, breaks: bool, below: &str, what: String) {
        let verdict =
            if breaks { Verdict::Breaking } else { Verdict::Compatible };
        let at = format!("{}{below}", self.at);
        self.found.insert(Change { verdict, at, what });
    }

    /// Clients of generated code call an operation by this name.
    fn renamed(&mut self, old: &Value, new: &Value) {
        let (before, after) = (&old["operationId"], &new["operationId"]);
        if before != after {
            let what = format!("it was called {before}, and is {after}");
            self.add(true, "/operationId", what);
        }
    }

    fn security(&mut self, old: &Value, new: &Value) {
        if old != new {
            let is_free = |security: &Value| {
                security.as_array().is_none_or(Vec::is_empty)
            };
            let what = format!("its security was {old}, and is {new}");
            self.add(!is_free(new), "/security", what);
        }
    }

    fn role(&mut self, documents: &[&Value; 2], old: &Value, new: &Value) {
        let (before, after) = (&old["x-role"], &new["x-role"]);
        if before == after {
            return;
        }
        // The list has the least role first.
        let rank = |document: &Value, role: &Value| {
            let roles = document["x-roles"].as_array();
            roles.into_iter().flatten().position(|own| own == role)
        };
        let is_more = rank(documents[1], after) > rank(documents[0], before);
        let what = format!("`x-role` was {before}, and is {after}");
        self.add(is_more, "/x-role", what);
    }

    fn bodies(&mut self, documents: &[&Value; 2], old: &Value, new: &Value) {
        let [of_old, of_new] = documents;
        let before = resolve(of_old, &old["requestBody"]);
        let after = resolve(of_new, &new["requestBody"]);
        self.media_types("/requestBody", before, after);
        let statuses = old["responses"].as_object();
        for status in statuses.into_iter().flat_map(Map::keys) {
            let below = format!("/responses/{status}");
            let before = resolve(of_old, &old["responses"][status]);
            let after = resolve(of_new, &new["responses"][status]);
            if after.is_null() {
                continue;
            }
            self.media_types(&below, before, after);
            self.headers(&below, before, after);
        }
    }

    /// A new media type is compatible: clients name the types that they send
    /// and accept.
    fn media_types(&mut self, below: &str, old: &Value, new: &Value) {
        let (gone, added) = names(&old["content"], &new["content"]);
        for name in gone {
            self.add(true, below, format!("there is no {name} any more"));
        }
        for name in added {
            // Unless there was no body before: clients don't expect one.
            let breaks = old["content"].is_null();
            self.add(breaks, below, format!("there is {name} now"));
        }
    }

    fn headers(&mut self, below: &str, old: &Value, new: &Value) {
        let (gone, added) = names(&old["headers"], &new["headers"]);
        for name in gone {
            let what = format!("there is no header {name} any more");
            self.add(true, below, what);
        }
        for name in added {
            self.add(false, below, format!("there is a header {name} now"));
        }
    }
}

/// The security of an operation: its own, or the document's.
fn security(document: &Value, operation: &Value) -> Value {
    let own = operation.get("security").unwrap_or(&document["security"]);
    own.clone()
}

/// The removed and the added members.
fn names(old: &Value, new: &Value) -> (Vec<String>, Vec<String>) {
    let lacking = |from: &Value, other: &Value| -> Vec<String> {
        let own = from.as_object().into_iter().flat_map(Map::keys);
        own.filter(|name| other.get(name).is_none()).cloned().collect()
    };
    (lacking(old, new), lacking(new, old))
}

/// Compares the rate classes, the account parameter and the refused characters.
fn rates(old: &Value, new: &Value, found: &mut BTreeSet<Change>) {
    let mut add = |breaks: bool, at: String, what: String| {
        let verdict =
            if breaks { Verdict::Breaking } else { Verdict::Compatible };
        found.insert(Change { verdict, at, what });
    };
    let classes = old["x-rate-classes"].as_object();
    for (class, before) in classes.into_iter().flatten() {
        let after = &new["x-rate-classes"][class];
        if before == after {
            continue;
        }
        let rate = |rate: &Value| {
            Some(rate["requests"].as_f64()? / rate["seconds"].as_f64()?)
        };
        // Removing a class lifts its limit.
        let breaks = match (rate(before), rate(after)) {
            (Some(before), Some(after)) => after < before,
            _ => false,
        };
        let at = format!("/x-rate-classes/{class}");
        add(breaks, at, format!("it was {before}, and is {after}"));
    }
    for word in ["x-account-parameter", "x-refused-characters"] {
        if old[word] != new[word] {
            let what = format!("it was {}, and is {}", old[word], new[word]);
            add(true, format!("/{word}"), what);
        }
    }
}
