use std::{fmt, path::PathBuf};

use miette::{Diagnostic, LabeledSpan, SourceCode};

use crate::{Document, Rule, source::Source};

/// Why nothing was generated.
#[derive(Debug, thiserror::Error, Diagnostic)]
pub enum Error {
    /// The document couldn't be read.
    #[error("failed to read {}", path.display())]
    #[diagnostic(code("unreadable"))]
    Read {
        /// The file that was asked for.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The document isn't one of OpenAPI 3.0, or says something that can't be
    /// generated without loss.
    #[error("{}", summary(.0))]
    Refused(#[related] Vec<Problem>),
}

/// One thing of a document that this crate refuses to generate code for.
#[derive(Clone, Debug)]
pub struct Problem {
    /// JSON pointer to the place in the document.
    pub at: String,
    /// The rule that is broken.
    pub rule: Rule,
    /// The operation it is about: its `operationId`, or its method and path.
    pub operation: Option<String>,
    /// What is wrong.
    pub message: String,
    pub(crate) place: Option<Box<Place>>,
}

/// Where in its file a problem is.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) source: Source,
    pub(crate) start: usize,
    pub(crate) length: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.source.line(self.start);
        write!(f, "{}:{line}", self.source.name())
    }
}

impl Problem {
    pub(crate) fn new(
        at: impl Into<String>,
        rule: Rule,
        message: impl Into<String>,
    ) -> Self {
        Self {
            at: at.into(),
            rule,
            operation: None,
            message: message.into(),
            place: None,
        }
    }

    /// The bytes that this is about, in the file where these are, and their
    /// line, from 1.
    #[must_use]
    pub fn span(&self) -> Option<(std::ops::Range<usize>, usize)> {
        let place = self.place.as_deref()?;
        let range = place.start..place.start + place.length;
        Some((range, place.source.line(place.start)))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.operation {
            write!(f, "operation {operation}: ")?;
        }
        write!(f, "{}", self.message)
    }
}

impl std::error::Error for Problem {}

impl Diagnostic for Problem {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.rule.name()))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.rule.remedy()))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.place.as_ref().map(|place| &place.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let place = self.place.as_deref()?;
        let label = match self.at.as_str() {
            "" => None,
            at => Some(at.to_owned()),
        };
        let label = LabeledSpan::new(label, place.start, place.length);
        Some(Box::new(std::iter::once(label)))
    }
}

impl Error {
    /// Everything that is wrong, each with its file and line, for those who
    /// don't render diagnostics.
    #[must_use]
    pub fn in_full(&self) -> String {
        let Self::Refused(problems) = self else { return self.to_string() };
        let lines = problems.iter().map(|problem| {
            let place = problem.place.as_deref().map(Place::to_string);
            let pointer = Some(&problem.at).filter(|at| !at.is_empty());
            let words = place.into_iter().chain(pointer.cloned());
            let words: Vec<String> =
                words.chain([problem.to_string()]).collect();
            format!("\n  {}", words.join(": "))
        });
        self.to_string() + &lines.collect::<String>()
    }
}

fn summary(problems: &[Problem]) -> String {
    match problems.len() {
        1 => "the document was refused for one reason".to_owned(),
        count => format!("the document was refused for {count} reasons"),
    }
}

/// A generator underneath gave up on what passed every other rule.
pub(crate) fn untranslatable(
    document: &Document,
    at: &str,
    message: String,
) -> Error {
    let problem = Problem::new(at, Rule::Untranslatable, message);
    refuse(document, vec![problem])
}

pub(crate) fn refuse(document: &Document, problems: Vec<Problem>) -> Error {
    Error::Refused(document.placed(problems))
}
