//! How operations begin: in the transaction of the change that leads to them.

use std::time::Duration;

use clouddb_model::OperationId;
use clouddb_store::{NewOperation, Transaction};
use serde_json::json;

use super::{
    kind::{Kind, Nothing, Params},
    subject::Subject,
};
use crate::{Answer, Error, Inner};

/// An operation that isn't recorded yet.
#[must_use]
#[derive(Debug)]
pub(crate) struct New<'a, S: Subject, P: 'static> {
    kind: &'static Kind<S, P>,
    subject: &'a S,
    params: &'a P,
    pause: Duration,
    id: OperationId,
}

impl<S: Subject> Kind<S> {
    /// An operation of this kind on a subject that the transaction has locked.
    pub(crate) fn on<'a>(&'static self, subject: &'a S) -> New<'a, S, Nothing> {
        self.with(subject, &Nothing {})
    }
}

impl<S: Subject, P: Params> Kind<S, P> {
    /// An operation of this kind on a subject that the transaction has locked.
    pub(crate) fn with<'a>(
        &'static self,
        subject: &'a S,
        params: &'a P,
    ) -> New<'a, S, P> {
        let id = OperationId::random();
        New { kind: self, subject, params, pause: Duration::ZERO, id }
    }
}

impl<S: Subject, P: Params> New<'_, S, P> {
    /// Delays the first try.
    pub(crate) fn after(self, pause: Duration) -> Self {
        Self { pause, ..self }
    }

    pub(crate) fn named(self, id: OperationId) -> Self {
        Self { id, ..self }
    }

    /// Gives the subject its status and records the operation. The subject must
    /// have no other active one.
    pub(crate) async fn begin(
        self,
        inner: &Inner,
        transaction: &mut Transaction,
    ) -> Result<(), clouddb_store::Error> {
        let Self { kind, subject, params, pause, id } = self;
        subject.enter(transaction, kind.status).await?;
        let patience = (kind.patience)(&inner.settings);
        let operation = NewOperation {
            id,
            account: subject.account().clone(),
            cell: subject.cell().unwrap_or(inner.parts.cell),
            subject: subject.id(),
            kind: kind.name,
            lane: kind.lane,
            step: kind.first(),
            run_at: transaction.after(pause),
            deadline: transaction.after(pause.saturating_add(patience)),
            detail: json!(params).to_string(),
        };
        transaction.insert_operation(&operation).await
    }
}

impl Inner {
    /// Commits the transaction in which an operation began, and wakes the
    /// workers.
    pub(crate) async fn hand_over(
        &self,
        transaction: Transaction,
    ) -> Result<(), Error> {
        transaction.commit().await?;
        self.lanes.wake();
        Ok(())
    }

    /// The same for an operation that a request began. Stores the answer in the
    /// transaction.
    pub(crate) async fn answer<T>(
        &self,
        mut transaction: Transaction,
        answer: Option<Answer<'_, T>>,
        subject: &T,
    ) -> Result<(), Error> {
        if let Some(answer) = answer {
            answer.keep(&mut transaction, subject).await?;
        }
        self.hand_over(transaction).await
    }
}
