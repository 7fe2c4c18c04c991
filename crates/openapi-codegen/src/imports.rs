//! What a document refers to in other files becomes a part of it.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};

use crate::{Problem, Rule, lower::escape};

/// No document has more parts in other files; files that are in one another
/// would.
const MOST: usize = 100_000;
/// Nor are references to references of other files deeper.
const DEEPEST: usize = 64;

/// Copies everything that is in other files into the document: named schemas
/// into `components`, everything else to where it is referred to.
pub(crate) fn bundle(
    document: &mut Value,
    directory: Option<&Path>,
) -> Vec<Problem> {
    let mut imports = Imports {
        files: HashMap::new(),
        names: HashMap::new(),
        schemas: Map::new(),
        taken: taken(document),
        count: 0,
        problems: Vec::new(),
    };
    let file = directory.map(|directory| directory.join("document"));
    imports.visit(document, file.as_deref(), &mut String::new(), 0);
    if !imports.schemas.is_empty() {
        let root = document.as_object_mut().expect("a document is an object");
        let components = root
            .entry("components")
            .or_insert_with(|| Value::Object(Map::new()));
        components["schemas"]
            .as_object_mut()
            .map(|own| own.append(&mut imports.schemas))
            .unwrap_or_else(|| {
                components["schemas"] = Value::Object(imports.schemas.clone());
            });
    }
    imports.problems
}

fn taken(document: &Value) -> Vec<String> {
    let schemas = document["components"]["schemas"].as_object();
    schemas.into_iter().flat_map(Map::keys).cloned().collect()
}

struct Imports {
    files: HashMap<PathBuf, Value>,
    /// The names that schemas of other files got.
    names: HashMap<(PathBuf, String), String>,
    schemas: Map<String, Value>,
    taken: Vec<String>,
    /// How often something was taken from another file.
    count: usize,
    problems: Vec<Problem>,
}

impl Imports {
    /// `file` is the one that the value comes from, `None` for a text that
    /// came from none; `at` a place in the document, the same afterwards.
    fn visit(
        &mut self,
        value: &mut Value,
        file: Option<&Path>,
        at: &mut String,
        depth: usize,
    ) {
        let length = at.len();
        match value {
            Value::Object(object) => {
                if let Some(Value::String(reference)) = object.get("$ref") {
                    let reference = reference.clone();
                    if let Some(new) = self.follow(&reference, file, at, depth)
                    {
                        *value = new;
                    }
                    return;
                }
                for (name, member) in object.iter_mut() {
                    if name == "example" || name == "examples" {
                        continue;
                    }
                    at.extend(["/", &escape(name)]);
                    self.visit(member, file, at, depth);
                    at.truncate(length);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    at.extend(["/", &index.to_string()]);
                    self.visit(item, file, at, depth);
                    at.truncate(length);
                }
            }
            _ => {}
        }
    }

    /// What to write instead of a reference, if it leads out of the document.
    fn follow(
        &mut self,
        reference: &str,
        file: Option<&Path>,
        at: &mut String,
        depth: usize,
    ) -> Option<Value> {
        let (target, pointer) =
            reference.split_once('#').unwrap_or((reference, ""));
        // A reference of another file to itself has to be followed too.
        let is_foreign = depth > 0;
        if target.is_empty() && !is_foreign {
            return None;
        }
        match self.import(target, pointer, file, at, depth) {
            Ok(value) => Some(value),
            Err(message) => {
                let rule = Rule::ExternalReference;
                let message = format!("`{reference}` can't be read: {message}");
                self.problems.push(Problem::new(&*at, rule, message));
                None
            }
        }
    }

    fn import(
        &mut self,
        target: &str,
        pointer: &str,
        file: Option<&Path>,
        at: &mut String,
        depth: usize,
    ) -> Result<Value, String> {
        if target.contains("://") {
            return Err("it is on a network".into());
        }
        self.count += 1;
        if depth > DEEPEST || self.count > MOST {
            return Err("it leads back to itself".into());
        }
        let from = file.ok_or("the document is in no directory")?;
        let path = match target {
            "" => from.to_owned(),
            target => from.with_file_name(target),
        };
        let path = path.canonicalize().map_err(|error| error.to_string())?;
        let is_schema = is_schema_place(at);
        let key = (path.clone(), pointer.to_owned());
        if is_schema && let Some(name) = self.names.get(&key) {
            return Ok(reference_to(name));
        }
        let whole = self.file(&path)?;
        let mut value =
            whole.pointer(pointer).cloned().ok_or("it has no such part")?;
        if !is_schema {
            self.visit(&mut value, Some(&path), at, depth + 1);
            return Ok(value);
        }
        let name = self.name(&path, pointer);
        self.names.insert(key, name.clone());
        let mut place = format!("/components/schemas/{}", escape(&name));
        self.visit(&mut value, Some(&path), &mut place, depth + 1);
        self.schemas.insert(name.clone(), value);
        Ok(reference_to(&name))
    }

    fn file(&mut self, path: &Path) -> Result<&Value, String> {
        if !self.files.contains_key(path) {
            let text =
                fs::read_to_string(path).map_err(|error| error.to_string())?;
            let value = serde_saphyr::from_str(&text).map_err(|error| {
                let message = error.without_snippet().to_string();
                message.lines().next().unwrap_or_default().to_owned()
            })?;
            self.files.insert(path.to_owned(), value);
        }
        Ok(&self.files[path])
    }

    /// A name that no other schema has: the last part of the pointer, or the
    /// name of the file.
    fn name(&mut self, path: &Path, pointer: &str) -> String {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let last = pointer.rsplit('/').next().unwrap_or_default();
        let wanted = match last {
            "" => stem.into_owned(),
            last => last.replace("~1", "/").replace("~0", "~"),
        };
        let mut name = wanted.clone();
        let mut number = 1;
        while self.taken.contains(&name) {
            number += 1;
            name = format!("{wanted}{number}");
        }
        self.taken.push(name.clone());
        name
    }
}

fn reference_to(name: &str) -> Value {
    let reference = format!("#/components/schemas/{}", escape(name));
    serde_json::json!({ "$ref": reference })
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
