//! Bundles a document in several files.

mod component;
mod context;
mod files;
mod origins;
mod unused;

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use serde_json::{Map, Value};

use crate::{Problem, Rule, lower::escape};
use component::{Component, components, reference_to, unescape};
use context::{Context, Kind};
use files::{Files, Key, Refusal, Target};
use origins::Notes;
pub(crate) use origins::Origins;

/// The most references to other files to follow. A file that refers to itself
/// in several places would grow without end.
const MOST: usize = 100_000;
/// The deepest nesting of references to other files.
const DEEPEST: usize = 64;

/// The result of bundling.
pub(crate) struct Bundled {
    pub(crate) origins: Origins,
    pub(crate) problems: Vec<Problem>,
}

/// Includes the files that a document refers to.
///
/// A component of another file becomes one of the document: with the name and
/// place of the document's own reference to it in `components`, or else after
/// those. A schema from elsewhere in a file also becomes a component. All other
/// parts are copied to the place of the reference.
///
/// `path` is the document's file; `None` for a text without one.
pub(crate) fn bundle(document: &mut Value, path: Option<&Path>) -> Bundled {
    let mut imports = Imports {
        files: Files::beside(path),
        names: HashMap::new(),
        hoisted: Vec::new(),
        taken: components(document).into_iter().collect(),
        used: HashSet::new(),
        open: Vec::new(),
        count: 0,
        origins: Notes::default(),
        problems: Vec::new(),
    };
    imports.claim(document);
    imports.visit(document, Context::new(None), &mut String::new());
    imports.include_unused(document);
    imports.append(document);
    let (sources, mut problems) = imports.files.into_sources();
    problems.append(&mut imports.problems);
    Bundled { origins: imports.origins.with(sources), problems }
}

struct Imports {
    files: Files,
    /// The components that parts of other files became.
    names: HashMap<Key, Component>,
    /// The components that the document itself has no place for.
    hoisted: Vec<(Component, Value)>,
    taken: HashSet<Component>,
    /// The parts that were taken from other files.
    used: HashSet<Key>,
    /// The parts that are being copied, the outermost first.
    open: Vec<Key>,
    count: usize,
    origins: Notes,
    problems: Vec<Problem>,
}

impl Imports {
    /// Notes which parts of other files are components of the document: other
    /// references may come first.
    fn claim(&mut self, document: &Value) {
        for component in components(document) {
            let at = component.pointer();
            let value = document.pointer(&at);
            let reference = value.and_then(|value| value["$ref"].as_str());
            let Some(reference) = reference else { continue };
            if is_local(reference) {
                continue;
            }
            match self.files.target(reference, None) {
                Ok(Target::Part(key)) => {
                    self.names.entry(key).or_insert(component);
                }
                Ok(Target::Document(_)) | Err(Refusal::Told) => {}
                Err(Refusal::Because(why)) => {
                    self.unreadable(reference, &at, &why);
                }
            }
        }
    }

    /// Replaces the references to other files within a value. `at` is the
    /// value's place in the document; it is the same afterwards.
    fn visit(&mut self, value: &mut Value, context: Context, at: &mut String) {
        let length = at.len();
        match value {
            Value::Object(object) => {
                if let Some(Value::String(reference)) = object.get("$ref") {
                    let reference = reference.clone();
                    if let Some(new) = self.follow(&reference, context, at) {
                        *value = new;
                    }
                    return;
                }
                for (name, member) in object.iter_mut() {
                    let Some(context) = context.member(name) else { continue };
                    at.extend(["/", &escape(name)]);
                    self.visit(member, context, at);
                    at.truncate(length);
                }
            }
            Value::Array(items) => {
                let Some(context) = context.item() else { return };
                for (index, item) in items.iter_mut().enumerate() {
                    at.extend(["/", &index.to_string()]);
                    self.visit(item, context, at);
                    at.truncate(length);
                }
            }
            _ => {}
        }
    }

    /// The replacement of a reference, if it needs one.
    fn follow(
        &mut self,
        reference: &str,
        context: Context,
        at: &mut String,
    ) -> Option<Value> {
        // In another file it means a part of that file.
        if is_local(reference) && context.file.is_none() {
            return None;
        }
        match self.import(reference, context, at) {
            Ok(value) => Some(value),
            Err(Refusal::Told) => None,
            Err(Refusal::Because(why)) => {
                self.unreadable(reference, at, &why);
                None
            }
        }
    }

    fn unreadable(&mut self, reference: &str, at: &str, why: &str) {
        let rule = Rule::ExternalReference;
        let message = format!("`{reference}` can't be read: {why}");
        self.problems.push(Problem::new(at, rule, message));
    }

    fn import(
        &mut self,
        reference: &str,
        context: Context,
        at: &mut String,
    ) -> Result<Value, Refusal> {
        let key = match self.files.target(reference, context.file)? {
            Target::Document(pointer) => return Ok(reference_to(&pointer)),
            Target::Part(key) => key,
        };
        if let Some(component) = self.names.get(&key) {
            if component.pointer() != *at {
                return Ok(component.reference());
            }
            return self.copy(&key, context, at);
        }
        let own = Component::at(&key.pointer);
        if own.is_some() || is_schema_place(at) {
            let section = own.map_or("schemas", |own| own.section);
            return self.hoist(&key, section);
        }
        self.copy(&key, context, at)
    }

    /// Makes a part of another file a component of the document.
    fn hoist(
        &mut self,
        key: &Key,
        section: &'static str,
    ) -> Result<Value, Refusal> {
        let name = self.name(key, section)?;
        let component = Component { section, name };
        self.names.insert(key.clone(), component.clone());
        let kind = match section {
            "examples" => Kind::Example,
            _ => Kind::Words,
        };
        let context = Context { file: None, kind };
        let value = self.copy(key, context, &mut component.pointer())?;
        let reference = component.reference();
        self.hoisted.push((component, value));
        Ok(reference)
    }

    /// Copies a part of another file, with the parts that it refers to. `at` is
    /// the place that it will have.
    fn copy(
        &mut self,
        key: &Key,
        context: Context,
        at: &mut String,
    ) -> Result<Value, Refusal> {
        self.count += 1;
        if self.open.contains(key) {
            return Err(Refusal::Because(self.cycle(key)));
        }
        if self.open.len() >= DEEPEST || self.count > MOST {
            let why = "too many references lie in each other";
            return Err(Refusal::Because(why.into()));
        }
        if is_path(at) && is_path(&key.pointer) && *at != key.pointer {
            return Err(Refusal::Because("that is another path".into()));
        }
        let mut value = self.files.value(key)?.clone();
        self.used.insert(key.clone());
        self.origins.note(at, key);
        self.open.push(key.clone());
        let context = Context { file: Some(key.file), ..context };
        self.visit(&mut value, context, at);
        self.open.pop();
        Ok(value)
    }

    /// Describes how a part refers back to itself.
    fn cycle(&self, key: &Key) -> String {
        let way = self.open.iter().skip_while(|open| *open != key);
        let way = way.chain([key]).map(|key| {
            let name = self.files.source(key.file).name();
            format!("`{name}#{}`", key.pointer)
        });
        let way: Vec<String> = way.collect();
        format!("it leads back to itself: {}", way.join(", "))
    }

    /// An unused name for a component: the last part of the pointer, or the
    /// name of the file.
    fn name(
        &mut self,
        key: &Key,
        section: &'static str,
    ) -> Result<String, Refusal> {
        let last = key.pointer.rsplit('/').next().unwrap_or_default();
        let wanted = match last {
            "" => self.files.stem(key.file),
            last => unescape(last),
        };
        let mut component = Component { section, name: wanted.clone() };
        let mut number = 1;
        while !self.taken.insert(component.clone()) {
            if self.files.is_part(key.file)
                && Component::at(&key.pointer).is_some()
            {
                let why = format!(
                    "the document has another `{wanted}` among its {section}"
                );
                return Err(Refusal::Because(why));
            }
            number += 1;
            component.name = format!("{wanted}{number}");
        }
        Ok(component.name)
    }

    /// Appends the new components to the document's own.
    fn append(&mut self, document: &mut Value) {
        let Some(root) = document.as_object_mut() else { return };
        for (Component { section, name }, value) in self.hoisted.drain(..) {
            let empty = || Value::Object(Map::new());
            let components = root.entry("components").or_insert_with(empty);
            // Another check refuses what isn't an object.
            let Some(components) = components.as_object_mut() else { return };
            let own = components.entry(section).or_insert_with(empty);
            if let Some(own) = own.as_object_mut() {
                own.insert(name, value);
            }
        }
    }
}

fn is_local(reference: &str) -> bool {
    reference.starts_with('#')
}

/// Whether the pointer is that of an item of `paths`.
fn is_path(pointer: &str) -> bool {
    let rest = pointer.strip_prefix("/paths/");
    rest.is_some_and(|path| !path.contains('/'))
}

/// Whether a place in a document is that of a schema.
fn is_schema_place(at: &str) -> bool {
    let segments: Vec<&str> = at.split('/').collect();
    let [.., before, last] = segments[..] else { return false };
    let keyword =
        ["schema", "items", "additionalProperties", "not"].contains(&last);
    let member =
        ["properties", "schemas", "allOf", "anyOf", "oneOf"].contains(&before);
    keyword || member
}
