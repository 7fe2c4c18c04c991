//! The original places of parts of a bundled document.

use std::{collections::HashMap, sync::Arc};

use super::files::{Files, Key};
use crate::source::Source;

/// The places in a document whose values come from other files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    places: Arc<HashMap<String, Key>>,
    sources: Arc<[Source]>,
}

/// The same, while the files are read.
#[derive(Default)]
pub(super) struct Notes(HashMap<String, Key>);

impl Notes {
    /// Notes that the value at a place in the document comes from another file.
    pub(super) fn note(&mut self, at: &str, from: &Key) {
        self.0.insert(at.to_owned(), from.clone());
    }

    /// The displayed name of the file that a place's value comes from.
    pub(super) fn name<'a>(
        &self,
        at: &str,
        files: &'a Files,
    ) -> Option<&'a str> {
        self.0.get(at).map(|key| files.source(key.file).name())
    }

    /// `sources` are the files, in the order of their numbers.
    pub(super) fn with(self, sources: Vec<Source>) -> Origins {
        Origins { places: Arc::new(self.0), sources: sources.into() }
    }
}

impl Origins {
    /// The names of the other files, in the order of reading.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.sources.iter().map(Source::name)
    }

    /// The file that a place's value comes from, and the pointer in it; `None`
    /// if that is the document's file.
    pub(crate) fn find(&self, at: &str) -> Option<(&Source, String)> {
        let mut around = at;
        loop {
            if let Some(Key { file, pointer }) = self.places.get(around) {
                let source = self.sources.get(*file)?;
                return Some((
                    source,
                    format!("{pointer}{}", &at[around.len()..]),
                ));
            }
            around = &around[..around.rfind('/')?];
        }
    }
}
