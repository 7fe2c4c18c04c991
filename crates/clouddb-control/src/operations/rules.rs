//! What an operation of a kind means for others while it is under way.

/// The status of a subject while an operation changes it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Meanwhile<T> {
    /// The one that it has.
    Stays,
    Is(T),
    /// The one that it has, unless it failed.
    IfFailed(T),
}

impl<T> Meanwhile<T> {
    /// The status to be given to a subject.
    pub(super) fn after(self, has_failed: bool) -> Option<T> {
        match self {
            Self::Stays => None,
            Self::Is(status) => Some(status),
            Self::IfFailed(status) => has_failed.then_some(status),
        }
    }
}

/// What a kind means for others.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Rules {
    /// Whether it changes its subject. What doesn't keeps the service from
    /// nothing that it does to the subject by itself.
    pub(crate) exclusive: bool,
    /// What takes its place.
    pub(crate) gives_way_to: &'static [Other],
    /// What is said of the subject to those who are refused for it, if the status
    /// doesn't tell.
    pub(crate) said: Option<&'static str>,
    /// Whether it tells a server its settings, as all operations on an instance
    /// lead to in the end. Requests don't wait for it.
    pub(crate) tells_settings: bool,
    /// Whether the server of an instance is to run once it has begun, if that
    /// can be told by it.
    pub(crate) is_to_run: Option<bool>,
}

/// What can take the place of an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Other {
    /// The subject is deleted. That of an instance waits for nothing.
    Deletion,
    /// The subject is a source, and loses its place.
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
