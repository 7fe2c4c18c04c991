//! Finds kinds of operations by the names that the store has.

use clouddb_model::{CellId, FlavorId, InstanceId};
use clouddb_store::{Operation, Reader, Replicated, SubjectId, Transaction};

use super::{plan::AnyKind, rules::Rules, subject::Subject};
use crate::{Backup, Error, Instance};

/// A subject with a list of its kinds of operations.
pub(super) trait Listed: Subject {
    const KINDS: &'static [&'static dyn AnyKind<Self>];
}

/// The kind of this name.
pub(super) fn find<S: Listed>(name: &str) -> Option<&'static dyn AnyKind<S>> {
    S::KINDS.iter().copied().find(|kind| kind.name() == name)
}

/// The rules of an operation's kind. A kind that this version doesn't know gets
/// the usual rules.
pub(crate) fn rules_for(operation: &Operation) -> &'static Rules {
    match operation.subject {
        SubjectId::Instance(_) => rules_of::<Instance>(&operation.kind),
        SubjectId::Backup(_) => rules_of::<Backup>(&operation.kind),
    }
}

fn rules_of<S: Listed>(name: &str) -> &'static Rules {
    find::<S>(name).map_or(&Rules::USUAL, |kind| kind.rules())
}

/// The kinds of operations that don't change an instance.
pub(crate) fn not_exclusive() -> Vec<&'static str> {
    let kinds = Instance::KINDS.iter();
    let kinds = kinds.filter(|kind| !kind.rules().exclusive);
    kinds.map(|kind| kind.name()).collect()
}

/// Marks an instance as having new settings while its server is being told
/// them.
pub(crate) fn with_settings(found: Replicated) -> Replicated {
    let doing = found.doing.as_deref();
    let is_told =
        doing.is_some_and(|kind| rules_of::<Instance>(kind).tells_settings);
    let has_new_settings = found.has_new_settings || is_told;
    Replicated { has_new_settings, ..found }
}

/// The flavors that are promised to instances of a cell in addition to their
/// own.
pub(crate) async fn promised_flavors(
    reader: &mut Reader<'_>,
    cell: CellId,
) -> Result<Vec<FlavorId>, Error> {
    let mut flavors = Vec::new();
    for kind in Instance::KINDS.iter().filter(|kind| kind.promises()) {
        for detail in reader.active_details(cell, kind.name()).await? {
            flavors.extend(kind.promised(&detail)?);
        }
    }
    Ok(flavors)
}

/// Whether the server of an instance is to run: the latest operation whose kind
/// says so decides.
pub(crate) async fn is_to_run(
    transaction: &mut Transaction,
    id: InstanceId,
) -> Result<Option<bool>, Error> {
    let mut latest = Vec::new();
    for kind in Instance::KINDS {
        let Some(is_to_run) = kind.rules().is_to_run else { continue };
        let of_kind =
            transaction.latest_operations(id.into(), kind.name(), 1).await?;
        latest.extend(of_kind.first().map(|it| (it.started, is_to_run)));
    }
    let last = latest.into_iter().max_by_key(|(started, _)| *started);
    Ok(last.map(|(_, is_to_run)| is_to_run))
}
