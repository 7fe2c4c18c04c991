use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{Lowering, escape, members};
use crate::{Rule, dialect::ref_name};

impl Lowering<'_> {
    /// Refuses schemas that require themselves: no finite value would match.
    pub(super) fn check_endless(&mut self) {
        let schemas = &self.document.json()["components"]["schemas"];
        let needs: HashMap<&str, Vec<&str>> = members(schemas)
            .map(|(name, schema)| {
                let mut found = Vec::new();
                needed(schema, &mut found);
                (name, found)
            })
            .collect();
        let mut said: HashSet<&str> = HashSet::new();
        for (name, _) in members(schemas) {
            let Some(way) = way_back(name, &needs) else { continue };
            if way.iter().any(|name| said.contains(name)) {
                continue;
            }
            said.extend(&way);
            let at = format!("/components/schemas/{}", escape(name));
            let message = format!("`{name}` needs {} again", way.join(" -> "));
            self.problem(&at, Rule::EndlessSchema, message);
        }
    }
}

/// The named schemas that every value of a schema contains a value of.
fn needed<'a>(schema: &'a Value, found: &mut Vec<&'a str>) {
    if schema["nullable"] == true {
        return;
    }
    if let Some(reference) = schema["$ref"].as_str() {
        found.push(ref_name(reference));
        return;
    }
    let required = schema["required"].as_array();
    for name in required.into_iter().flatten().filter_map(Value::as_str) {
        needed(&schema["properties"][name], found);
    }
    for (keyword, is_sure) in
        [("allOf", true), ("anyOf", false), ("oneOf", false)]
    {
        let forms = schema[keyword].as_array();
        let forms = forms.map(Vec::as_slice).unwrap_or_default();
        if is_sure || forms.len() == 1 {
            for form in forms {
                needed(form, found);
            }
        }
    }
    if schema["minItems"].as_u64() > Some(0) {
        needed(&schema["items"], found);
    }
}

/// A chain of required schemas that leads back to its start.
fn way_back<'a>(
    name: &'a str,
    needs: &HashMap<&'a str, Vec<&'a str>>,
) -> Option<Vec<&'a str>> {
    let mut ways: Vec<Vec<&str>> = vec![vec![]];
    let mut seen: HashSet<&str> = HashSet::new();
    while let Some(way) = ways.pop() {
        let last = way.last().copied().unwrap_or(name);
        for next in needs.get(last).into_iter().flatten().copied() {
            let mut way = way.clone();
            way.push(next);
            if next == name {
                return Some(way);
            }
            if seen.insert(next) {
                ways.push(way);
            }
        }
    }
    None
}
