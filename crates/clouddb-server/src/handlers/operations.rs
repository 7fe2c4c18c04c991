use clouddb_api::{
    Operations,
    types::{
        Fault, ListOperationsPath, ListOperationsQuery, Operation,
        OperationEnvelope, OperationList, OperationState, OperationStep,
        OperationStepState, OperationSubject, OperationSubjectType,
        OperationSummary, ShowOperationPath,
    },
};
use clouddb_control::StepProgress;
use clouddb_model::AccountId;
use clouddb_store as store;
use openapi_runtime::Call;

use super::{Service, faults::fault, timestamps::timestamp};

/// The most operations in one page.
const LONGEST_PAGE: u32 = 1000;

impl Operations for Service {
    async fn list_operations(
        &self,
        call: &Call,
        path: ListOperationsPath,
        query: ListOperationsQuery,
    ) -> Result<OperationList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let instance = query.instance.as_ref().map(|id| id.as_str());
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let limit = query.limit.get().min(LONGEST_PAGE);
        let page = self
            .control
            .operations(&account, instance, marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let mut more: Vec<(&str, &str)> = Vec::new();
        if let Some(instance) = instance {
            more.push(("instance", instance));
        }
        let last = page.operations.last().filter(|_| page.more);
        let next = last.map(|last| {
            let marker = last.id.to_string();
            [links.next("operations", &more, &marker, limit)]
        });
        let operations = page.operations.iter().map(summary);
        Ok(OperationList {
            operations: operations.collect::<Result<_, _>>()?,
            links: next,
        })
    }

    async fn show_operation(
        &self,
        call: &Call,
        path: ShowOperationPath,
    ) -> Result<OperationEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let (operation, steps) = self
            .control
            .operation(&account, &path.operation_id)
            .await
            .map_err(|error| fault(call, "", error))?;
        let summary = summary(&operation)?;
        let steps = steps.into_iter().map(step);
        let operation = Operation {
            id: summary.id,
            kind: summary.kind,
            state: summary.state,
            subject: summary.subject,
            step: summary.step,
            attempts: summary.attempts,
            started: summary.started,
            deadline: summary.deadline,
            finished: summary.finished,
            error: summary.error,
            steps: steps.collect::<Result<_, _>>()?,
        };
        Ok(OperationEnvelope { operation })
    }
}

fn summary(operation: &store::Operation) -> Result<OperationSummary, Fault> {
    Ok(OperationSummary {
        id: *operation.id.as_uuid(),
        kind: operation.kind.clone(),
        state: match operation.state {
            store::OperationState::Queued => OperationState::Queued,
            store::OperationState::Running => OperationState::Running,
            store::OperationState::Succeeded => OperationState::Succeeded,
            store::OperationState::Failed => OperationState::Failed,
            store::OperationState::Superseded => OperationState::Superseded,
        },
        subject: OperationSubject {
            type_: match operation.subject {
                store::SubjectId::Instance(_) => OperationSubjectType::Instance,
                store::SubjectId::Backup(_) => OperationSubjectType::Backup,
            },
            id: *operation.subject.as_uuid(),
        },
        step: operation.step.clone(),
        attempts: operation.attempt,
        started: timestamp(operation.started)?,
        deadline: timestamp(operation.deadline)?,
        finished: operation.finished.map(timestamp).transpose()?,
        error: operation.error.clone(),
    })
}

fn step(step: StepProgress) -> Result<OperationStep, Fault> {
    Ok(OperationStep {
        name: step.name,
        state: match step.outcome {
            None => OperationStepState::Pending,
            Some(store::EventOutcome::Started) => OperationStepState::Running,
            Some(store::EventOutcome::Done) => OperationStepState::Done,
            Some(store::EventOutcome::Failed) => OperationStepState::Failed,
        },
        attempts: step.attempts,
        started: step.started.map(timestamp).transpose()?,
        finished: step.finished.map(timestamp).transpose()?,
    })
}
