//! What all records of an operation show together.

use std::collections::BTreeMap;

use crate::{
    contract::{Operation, Shown},
    recorded::Representation,
    shape::Shape,
};

/// An operation, a status and a format.
type Key = (String, u16, Representation);

#[derive(Debug, Default)]
pub(crate) struct Knowledge {
    /// The merged shape of all records of an answer.
    shapes: BTreeMap<Key, Shape>,
    shown: Shown,
}

impl Knowledge {
    pub(crate) fn learn(
        &mut self,
        operation: &Operation<'_>,
        status: u16,
        representation: Representation,
        shape: &Shape,
    ) {
        if representation == Representation::Json {
            let nothing = Shown::new();
            operation
                .described(status, representation, &nothing)
                .note(shape, &mut self.shown);
        }
        let key = (operation.id().to_owned(), status, representation);
        match self.shapes.get_mut(&key) {
            Some(known) => known.merge(shape.clone()),
            None => {
                self.shapes.insert(key, shape.clone());
            }
        }
    }

    /// The merged shape of such answers.
    pub(crate) fn of(
        &self,
        operation: &Operation<'_>,
        status: u16,
        representation: Representation,
    ) -> Shape {
        let key = (operation.id().to_owned(), status, representation);
        self.shapes.get(&key).cloned().unwrap_or_default()
    }

    pub(crate) fn shown(&self) -> &Shown {
        &self.shown
    }
}
