//! How an active operation affects others.

/// The status of a subject while an operation is active.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Meanwhile<T> {
    /// It keeps its status.
    Stays,
    Is(T),
    /// It gets this status if it has failed; otherwise it keeps its own.
    IfFailed(T),
}

impl<T> Meanwhile<T> {
    /// The status to set, if it changes.
    pub(super) fn after(self, has_failed: bool) -> Option<T> {
        match self {
            Self::Stays => None,
            Self::Is(status) => Some(status),
            Self::IfFailed(status) => has_failed.then_some(status),
        }
    }
}

/// The rules of a kind of operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Rules {
    /// Whether it changes its subject. If not, it doesn't keep the service from
    /// its own work on the subject.
    pub(crate) exclusive: bool,
    /// What may supersede it.
    pub(crate) gives_way_to: &'static [Other],
    /// What a request that is refused for it says of the subject, unless the
    /// status is enough.
    pub(crate) said: Option<&'static str>,
    /// Whether it tells a server its settings, which every operation on an
    /// instance leads to at its end. Requests don't wait for it.
    pub(crate) tells_settings: bool,
    /// Whether the instance's server is to run once it has begun, if it says
    /// so.
    pub(crate) is_to_run: Option<bool>,
}

/// What can supersede an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Other {
    /// The subject is deleted. The deletion of an instance supersedes all.
    Deletion,
    /// The subject is a source that loses its place.
    Ejection,
}

impl Rules {
    pub(crate) const USUAL: Self = Self {
        exclusive: true,
        gives_way_to: &[Other::Deletion],
        said: None,
        tells_settings: false,
        is_to_run: None,
    };

    pub(crate) fn gives_way_to(&self, other: Other) -> bool {
        self.gives_way_to.contains(&other)
    }
}
