//! Parts of a document's files that no reference leads to.

use serde_json::{Map, Value};

use super::{
    Component, Imports, Key, Refusal,
    component::{SECTIONS, components},
};
use crate::{Problem, Rule, error::Place, lower::escape, positions::Positions};

impl Imports {
    /// Includes unused components, and refuses all other unused parts, which
    /// would be left out.
    pub(super) fn include_unused(&mut self, document: &Value) {
        let mut file = 0;
        // A component may refer to another file.
        while let Some(whole) = self.files.whole(file).cloned() {
            let is_shaped = ["paths", "components"]
                .iter()
                .any(|member| whole.get(member).is_some());
            if self.files.is_part(file) && is_shaped {
                self.include_components(file, &whole);
                self.refuse_paths(file, &whole, document);
                self.refuse_members(file, &whole);
            }
            file += 1;
        }
    }

    fn include_components(&mut self, file: usize, whole: &Value) {
        for component in components(whole) {
            let key = Key { file, pointer: component.pointer() };
            if self.names.contains_key(&key) {
                continue;
            }
            let Component { section, .. } = component;
            if let Err(Refusal::Because(why)) = self.hoist(&key, section) {
                self.refuse(&key, Rule::NameClash, &why);
            }
        }
    }

    /// Refuses operations whose path isn't in the document.
    fn refuse_paths(&mut self, file: usize, whole: &Value, document: &Value) {
        for (path, item) in whole["paths"].as_object().into_iter().flatten() {
            let pointer = format!("/paths/{}", escape(path));
            let key = Key { file, pointer };
            if self.used.contains(&key) {
                continue;
            }
            let is_new = document["paths"].get(path).is_none();
            let why = match self.origins.name(&key.pointer, &self.files) {
                Some(other) => format!("the document has `{path}` of {other}"),
                None if is_new => "the document has no such path".to_owned(),
                None => format!("the document has another `{path}`"),
            };
            // References may lead to each of its operations instead.
            let members = item.as_object().into_iter().flat_map(Map::keys);
            let members = members.map(|name| key.member(name));
            let (used, unused): (Vec<Key>, Vec<Key>) =
                members.partition(|member| self.used.contains(member));
            let refused = if used.is_empty() { vec![key] } else { unused };
            for key in refused {
                self.refuse(&key, Rule::UnusedPart, &why);
            }
        }
    }

    /// Refuses members that a file of parts can't have.
    fn refuse_members(&mut self, file: usize, whole: &Value) {
        let whole_file = Key { file, pointer: String::new() };
        let components = whole_file.member("components");
        let known = ["paths", "components"];
        self.refuse_others(&whole_file, whole, &known);
        self.refuse_others(&components, &whole["components"], &SECTIONS);
    }

    fn refuse_others(&mut self, key: &Key, value: &Value, known: &[&str]) {
        for name in value.as_object().into_iter().flat_map(Map::keys) {
            let member = key.member(name);
            let below = format!("{}/", member.pointer);
            let is_used = self.used.iter().any(|used| {
                used.file == key.file
                    && (used.pointer == member.pointer
                        || used.pointer.starts_with(&below))
            });
            if !known.contains(&name.as_str()) && !is_used {
                let why = format!("nothing refers to `{name}`");
                self.refuse(&member, Rule::UnusedPart, &why);
            }
        }
    }

    fn refuse(&mut self, key: &Key, rule: Rule, why: &str) {
        let mut problem = Problem::new(&*key.pointer, rule, why);
        let source = self.files.source(key.file).clone();
        let range = Positions::of(source.text()).find(&key.pointer);
        let (start, length) = (range.start, range.len());
        problem.place = Some(Box::new(Place { source, start, length }));
        self.problems.push(problem);
    }
}
