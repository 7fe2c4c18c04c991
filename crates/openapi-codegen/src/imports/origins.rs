//! Where what is now in one document was written.

use std::{collections::HashMap, sync::Arc};

use super::files::{Files, Key};
use crate::source::Source;

/// The places of a document that come from other files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    places: Arc<HashMap<String, Key>>,
    sources: Arc<[Source]>,
}

/// The same while the files are read.
#[derive(Default)]
pub(super) struct Notes(HashMap<String, Key>);

impl Notes {
    /// What stands at a place of the document comes from elsewhere.
    pub(super) fn note(&mut self, at: &str, from: &Key) {
        self.0.insert(at.to_owned(), from.clone());
    }

    /// The file that stands at a place of the document, as it is shown.
    pub(super) fn name<'a>(
        &self,
        at: &str,
        files: &'a Files,
    ) -> Option<&'a str> {
        self.0.get(at).map(|key| files.source(key.file).name())
    }

    /// `sources` are the files, by their numbers.
    pub(super) fn with(self, sources: Vec<Source>) -> Origins {
        Origins { places: Arc::new(self.0), sources: sources.into() }
    }
}

impl Origins {
    /// The names of the other files, in the order in which they were read.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.sources.iter().map(Source::name)
    }

    /// The file that has a place of the document, and the pointer in it, if
    /// that is another file.
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
