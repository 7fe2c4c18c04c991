//! The files that a document refers to.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{Problem, document::parsed, lower::escape, source::Source};

/// A place in a file other than the document's.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) file: usize,
    /// A JSON pointer.
    pub(super) pointer: String,
}

impl Key {
    pub(super) fn member(&self, name: &str) -> Self {
        let pointer = format!("{}/{}", self.pointer, escape(name));
        Self { pointer, ..*self }
    }
}

/// The target of a reference.
pub(super) enum Target {
    /// The place in the document with this pointer.
    Document(String),
    Part(Key),
}

/// Why a reference isn't followed.
pub(super) enum Refusal {
    Because(String),
    /// The problem is already reported.
    Told,
}

impl From<String> for Refusal {
    fn from(why: String) -> Self {
        Self::Because(why)
    }
}

impl From<&str> for Refusal {
    fn from(why: &str) -> Self {
        Self::Because(why.to_owned())
    }
}

struct File {
    /// The canonical path.
    path: PathBuf,
    source: Source,
    value: Value,
}

/// The files that were read, in that order.
pub(super) struct Files {
    document: Option<Place>,
    read: Vec<File>,
    /// The files by canonical path. `None` for those that can't be read.
    known: HashMap<PathBuf, Option<usize>>,
    /// Problems of these files.
    problems: Vec<Problem>,
}

/// The path of the document.
struct Place {
    /// The canonical path.
    path: PathBuf,
    /// Its directory, as the caller named it.
    shown: PathBuf,
}

impl Files {
    /// Allows the files in the document's directory and below. Without a path,
    /// there are none.
    pub(super) fn beside(document: Option<&Path>) -> Self {
        let document = document.and_then(|document| {
            let path = document.canonicalize().ok()?;
            let shown = document.parent()?.to_owned();
            Some(Place { path, shown })
        });
        Self {
            document,
            read: Vec::new(),
            known: HashMap::new(),
            problems: Vec::new(),
        }
    }

    /// The target of a reference in a file. Reads the target's file if needed.
    pub(super) fn target(
        &mut self,
        reference: &str,
        from: Option<usize>,
    ) -> Result<Target, Refusal> {
        let (name, pointer) =
            reference.split_once('#').unwrap_or((reference, ""));
        let pointer = pointer.to_owned();
        if name.contains("://") {
            return Err("it is on a network".into());
        }
        let own = self.document.as_ref();
        let own = own.ok_or("the document is in no directory")?;
        let from = match from {
            Some(file) => &self.read[file].path,
            None => &own.path,
        };
        let path = match name {
            "" => from.clone(),
            name => from.with_file_name(name),
        };
        let found = self.found(path)?;
        let own = self.document.as_ref().map(|own| own.path.as_path());
        if own == Some(&*found) {
            return Ok(Target::Document(pointer));
        }
        let directory = own.and_then(Path::parent);
        if directory.is_none_or(|directory| !found.starts_with(directory)) {
            return Err("it is outside of the document's directory".into());
        }
        let file = self.file(found)?;
        Ok(Target::Part(Key { file, pointer }))
    }

    /// The canonical path. If the file doesn't exist, that is reported only
    /// once for all references.
    fn found(&mut self, path: PathBuf) -> Result<PathBuf, Refusal> {
        if let Some(None) = self.known.get(&path) {
            return Err(Refusal::Told);
        }
        path.canonicalize().map_err(|error| {
            self.known.insert(path, None);
            error.to_string().into()
        })
    }

    /// The number of a file. Reads it if needed.
    fn file(&mut self, path: PathBuf) -> Result<usize, Refusal> {
        match self.known.get(&path) {
            Some(Some(file)) => return Ok(*file),
            Some(None) => return Err(Refusal::Told),
            None => {}
        }
        self.known.insert(path.clone(), None);
        // Opening something else, such as a pipe, may block forever.
        if !path.is_file() {
            return Err("it is no file".into());
        }
        let bytes = fs::read(&path).map_err(|error| error.to_string())?;
        let parsed = parsed(&self.shown(&path), bytes);
        let (source, value) = parsed.map_err(|problem| {
            self.problems.push(*problem);
            Refusal::Told
        })?;
        let file = self.read.len();
        self.known.insert(path.clone(), Some(file));
        self.read.push(File { path, source, value });
        Ok(file)
    }

    /// A path relative to the directory as the caller named it.
    fn shown(&self, path: &Path) -> String {
        let relative = self.document.as_ref().and_then(|own| {
            let below = path.strip_prefix(own.path.parent()?).ok()?;
            Some(own.shown.join(below))
        });
        relative.as_deref().unwrap_or(path).display().to_string()
    }

    pub(super) fn value(&self, key: &Key) -> Result<&Value, Refusal> {
        let value = self.read[key.file].value.pointer(&key.pointer);
        value.ok_or_else(|| "it has no such part".into())
    }

    /// The whole value of a file, if the number is one's.
    pub(super) fn whole(&self, file: usize) -> Option<&Value> {
        self.read.get(file).map(|file| &file.value)
    }

    /// Whether a file only has parts. Of a complete document, with `openapi`,
    /// only the parts that are referred to are taken.
    pub(super) fn is_part(&self, file: usize) -> bool {
        self.read[file].value.get("openapi").is_none()
    }

    pub(super) fn source(&self, file: usize) -> &Source {
        &self.read[file].source
    }

    /// The name of a file without its extension.
    pub(super) fn stem(&self, file: usize) -> String {
        let stem = self.read[file].path.file_stem();
        stem.unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The sources of all files, and their problems.
    pub(super) fn into_sources(self) -> (Vec<Source>, Vec<Problem>) {
        let sources = self.read.into_iter().map(|file| file.source);
        (sources.collect(), self.problems)
    }
}
