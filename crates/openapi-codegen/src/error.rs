use std::{fmt, path::PathBuf};

use miette::{Diagnostic, LabeledSpan, SourceCode};

use crate::{Document, Rule, source::Source};

/// Why generating failed.
#[derive(Debug, thiserror::Error, Diagnostic)]
pub enum Error {
    /// The document couldn't be read.
    #[error("failed to read {}", path.display())]
    #[diagnostic(code("unreadable"))]
    Read {
        /// The file.
        path: PathBuf,
        /// The operating system's error.
        source: std::io::Error,
    },
    /// The document isn't valid OpenAPI 3.0, or has parts that can't be
    /// generated without loss.
    #[error("{}", summary(.0))]
    Refused(#[related] Vec<Problem>),
}

/// A part of a document that this crate refuses to generate code for.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The JSON pointer to it.
    pub at: String,
    /// The broken rule.
    pub rule: Rule,
    /// The operation, by its `operationId` or by its method and path.
    pub operation: Option<String>,
    /// A description of the problem.
    pub message: String,
    pub(crate) place: Option<Box<Place>>,
}

/// The place of a problem in its file.
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

    /// The range of bytes in its file, and the line, counted from 1.
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
    /// All problems, each with its file and line, for callers that don't render
    /// diagnostics.
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

/// The error for a document that keeps every rule, but that a library can't
/// translate.
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
