//! A document in several files becomes one.

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

/// The most references to other files that are followed: a file that needs
/// itself in several places would grow without end.
const MOST: usize = 100_000;
/// The most references to other files that may lie in each other.
const DEEPEST: usize = 64;

/// What became of a document in several files.
pub(crate) struct Bundled {
    pub(crate) origins: Origins,
    pub(crate) problems: Vec<Problem>,
}

/// Makes the files that a document refers to a part of it.
///
/// A component of another file becomes one of the document: under the name
/// and in the place that the document's own `components` give it, else behind
/// these. A schema from elsewhere in a file becomes one of them too. Everything
/// else is copied to where it is referred to.
///
/// `path` is the file of the document, `None` for a text that is in none.
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
    /// Those that the document itself doesn't have a place for.
    hoisted: Vec<(Component, Value)>,
    taken: HashSet<Component>,
    /// What was taken from other files.
    used: HashSet<Key>,
    /// What is being copied, from the outermost on.
    open: Vec<Key>,
    count: usize,
    origins: Notes,
    problems: Vec<Problem>,
}

impl Imports {
    /// Notes which parts of other files the document has as components of its
    /// own: others may refer to them before it does.
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

    /// Replaces the references to other files within a value. `at` is its
    /// place in the document, the same afterwards.
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

    /// What to write instead of a reference, if it has to be another one.
    fn follow(
        &mut self,
        reference: &str,
        context: Context,
        at: &mut String,
    ) -> Option<Value> {
        // Within another file it means a part of that one.
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

    /// Makes something of another file a component of the document.
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

    /// Something of another file, with what it refers to. `at` is where it
    /// will stand.
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

    /// Says how something leads back to itself.
    fn cycle(&self, key: &Key) -> String {
        let way = self.open.iter().skip_while(|open| *open != key);
        let way = way.chain([key]).map(|key| {
            let name = self.files.source(key.file).name();
            format!("`{name}#{}`", key.pointer)
        });
        let way: Vec<String> = way.collect();
        format!("it leads back to itself: {}", way.join(", "))
    }

    /// A name that no other component has: the last part of the pointer, or
    /// the name of the file.
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

    /// Puts what became a component of the document behind its own.
    fn append(&mut self, document: &mut Value) {
        let Some(root) = document.as_object_mut() else { return };
        for (Component { section, name }, value) in self.hoisted.drain(..) {
            let empty = || Value::Object(Map::new());
            let components = root.entry("components").or_insert_with(empty);
            // What isn't an object is refused for that.
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

/// Whether an item of `paths` has that pointer.
fn is_path(pointer: &str) -> bool {
    let rest = pointer.strip_prefix("/paths/");
    rest.is_some_and(|path| !path.contains('/'))
}

/// Whether a schema stands in that place of a document.
fn is_schema_place(at: &str) -> bool {
    let segments: Vec<&str> = at.split('/').collect();
    let [.., before, last] = segments[..] else { return false };
    let keyword =
        ["schema", "items", "additionalProperties", "not"].contains(&last);
    let member =
        ["properties", "schemas", "allOf", "anyOf", "oneOf"].contains(&before);
    keyword || member
}
