use std::{fmt, path::PathBuf};

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The document couldn't be read.
    #[error("failed to read {}", path.display())]
    Read {
        /// The file that was asked for.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The document is neither JSON nor YAML.
    #[error("failed to parse {name}: {message}")]
    Syntax {
        /// The name of the document.
        name: String,
        /// What is wrong, and where.
        message: String,
    },
    /// The document isn't an OpenAPI 3.0 document.
    #[error("{name} is not an OpenAPI 3.0 document: {message}")]
    NotOpenApi {
        /// The name of the document.
        name: String,
        /// What is wrong.
        message: String,
    },
    /// The document says something that can't be generated without loss.
    #[error("{}", list(.0))]
    Refused(Vec<Problem>),
    /// A generator underneath gave up on a document that passed every rule.
    #[error("{generator} failed: {message}")]
    Generator {
        /// The generator: typify, progenitor or syn.
        generator: &'static str,
        /// What it said.
        message: String,
    },
}

/// One thing of a document that this crate refuses to generate code for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// JSON pointer to the place in the document.
    pub at: String,
    /// The rule that is broken, and what to write instead.
    pub rule: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.rule)
    }
}

fn list(problems: &[Problem]) -> String {
    let lines: Vec<String> =
        problems.iter().map(|p| format!("  {p}")).collect();
    format!("the document was refused:\n{}", lines.join("\n"))
}
