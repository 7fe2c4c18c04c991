//! The answers that a document allows an operation.

use std::{collections::HashMap, sync::Arc};

use http::StatusCode;

use crate::{schema::Schema, xml::Root};

/// The answers that an operation documents, by their statuses.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    /// The keys are those of the document: `404`, `4XX` and `default`.
    by_status: HashMap<String, Answer>,
}

/// The body of an answer. Without a schema, it has none.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) json: Option<Arc<Schema>>,
    pub(crate) xml: Option<Arc<Root>>,
    /// Whether an object without members is sent as no body.
    pub(crate) may_be_empty: bool,
}

impl Answers {
    pub(crate) fn insert(&mut self, status: &str, answer: Answer) {
        self.by_status.insert(status.to_owned(), answer);
    }

    /// The answer that is documented for a status.
    pub(crate) fn of(&self, status: StatusCode) -> Option<&Answer> {
        let range = || format!("{}XX", status.as_u16() / 100);
        self.by_status
            .get(status.as_str())
            .or_else(|| self.by_status.get(&range()))
            .or_else(|| self.by_status.get("default"))
    }
}
