//! What is to be thought of what a server says.

use std::time::Duration;

use clouddb_engine::{Following, Receiving, SourceFailure};

use super::{Replication, ReplicationState};
use crate::{
    Inner, Instance,
    operations::{follows, is_of},
};

/// How long a replica may try to reach its source in vain before that is an
/// error: longer than a server takes to be started again.
const UNHEARD: Duration = Duration::from_secs(10);
/// The source doesn't have any more, or never had, what comes next.
const POSITION_GONE: u32 = 1236;
/// The source doesn't let it in.
const ACCESS_DENIED: u32 = 1045;

/// What is to be thought of a server.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Verdict {
    Fine,
    /// It may be fine in a moment.
    Waiting,
    Broken {
        why: String,
        remedy: Remedy,
    },
}

/// What helps.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Remedy {
    /// Nothing that can be done to this server.
    None,
    /// To tell it again whom to follow.
    Repair,
    /// To make it anew of what the source has.
    Reseed,
}

/// What is shown of what a replica says.
pub(super) fn shown(following: Option<&Following>) -> Replication {
    let Some(following) = following else {
        let state = ReplicationState::Broken;
        return Replication { state, behind: None, error: None };
    };
    let state = match (following.receives, following.applies) {
        (Receiving::Yes, true) => ReplicationState::Running,
        (Receiving::Connecting, true) => ReplicationState::Connecting,
        _ => ReplicationState::Broken,
    };
    let error = match &following.failure {
        Some(
            SourceFailure::Applying { message, .. }
            | SourceFailure::Receiving { message, .. },
        ) => Some(message.clone()),
        None => None,
    };
    Replication { state, behind: following.behind, error }
}

/// A source follows nobody and takes writes.
pub(super) fn of_source(
    following: Option<&Following>,
    is_closed: bool,
) -> Verdict {
    let why = match (following, is_closed) {
        (None, false) => return Verdict::Fine,
        (Some(_), _) => "it follows another server and shouldn't",
        (None, true) => "it is closed to writes and shouldn't be",
    };
    Verdict::Broken { why: why.into(), remedy: Remedy::Repair }
}

/// `unheard` is for how long it has tried to reach its source in vain.
pub(super) fn of_replica(
    inner: &Inner,
    source: &Instance,
    following: Option<Following>,
    is_closed: bool,
    unheard: Duration,
) -> Verdict {
    let broken = |why: &str, remedy| {
        let why = why.to_owned();
        Verdict::Broken { why, remedy }
    };
    let Some(following) = following else {
        return broken("it follows nobody", Remedy::Repair);
    };
    if !is_of(&following, inner, source) {
        return broken("it follows another server", Remedy::Repair);
    }
    let goes_on = follows(&following, inner, source);
    match following.failure {
        Some(
            SourceFailure::Applying { message, .. }
            | SourceFailure::Receiving { code: POSITION_GONE, message },
        ) => broken(&message, Remedy::Reseed),
        Some(SourceFailure::Receiving { code: ACCESS_DENIED, message }) => {
            broken(&message, Remedy::Repair)
        }
        Some(SourceFailure::Receiving { message, .. }) if !goes_on => {
            broken(&message, Remedy::Repair)
        }
        Some(SourceFailure::Receiving { message, .. })
            if unheard >= UNHEARD =>
        {
            broken(&message, Remedy::None)
        }
        None if !goes_on => broken("it was stopped", Remedy::Repair),
        None if !is_closed => broken("it is open for writes", Remedy::Repair),
        None if following.receives == Receiving::Yes => Verdict::Fine,
        Some(SourceFailure::Receiving { .. }) | None => Verdict::Waiting,
    }
}
