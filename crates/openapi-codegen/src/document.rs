use std::{collections::HashMap, fs, path::Path, sync::Arc};

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    Error, Problem, Rule,
    error::Place,
    imports::{self, Origins},
    json,
    lower::{self, escape, operation_at},
    positions::Positions,
    source::Source,
};

/// An OpenAPI 3.0 document, as written.
#[derive(Clone, Debug)]
pub struct Document {
    json: Arc<Value>,
    source: Source,
    /// The parts of it that come from other files.
    origins: Origins,
}

impl Document {
    /// Loads a document from a file of YAML or JSON, with the files that it
    /// refers to.
    pub fn load(path: &Path) -> Result<Self, Error> {
        let bytes = fs::read(path)
            .map_err(|source| Error::Read { path: path.into(), source })?;
        Self::read(&path.display().to_string(), bytes, Some(path))
    }

    /// Parses a document of YAML or JSON (which is YAML, too). Errors show the
    /// name. References to other files are refused.
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        Self::read(name, text.into(), None)
    }

    fn read(
        name: &str,
        bytes: Vec<u8>,
        path: Option<&Path>,
    ) -> Result<Self, Error> {
        let (source, json) = parsed(name, bytes)
            .map_err(|problem| Error::Refused(vec![*problem]))?;
        let origins = Origins::default();
        let mut document = Self { json: Arc::new(json), source, origins };
        let problems = document.version().err().into_iter().collect();
        document.refuse(problems)?;
        let bundled = imports::bundle(Arc::make_mut(&mut document.json), path);
        document.origins = bundled.origins;
        document.refuse(bundled.problems)?;
        if let Err(problem) = document.structure() {
            // If a rule reports a problem at this place, its message is more
            // helpful.
            let mut problems = lower::problems(&document);
            if !problems.iter().any(|other| other.at.starts_with(&problem.at)) {
                problems.push(problem);
            }
            document.refuse(problems)?;
        }
        Ok(document)
    }

    fn version(&self) -> Result<(), Problem> {
        let version = &self.json["openapi"];
        let swagger = &self.json["swagger"];
        let (at, message) = match (version.as_str(), swagger) {
            (Some(version), _) if version.starts_with("3.0.") => return Ok(()),
            (Some(version), _) => {
                ("/openapi", format!("this is OpenAPI {version}"))
            }
            (None, Value::Null) if version.is_null() => {
                ("", "nothing says that this is OpenAPI".to_owned())
            }
            (None, Value::Null) => (
                "/openapi",
                "the version must be a text, as `'3.0.3'`".to_owned(),
            ),
            (None, version) => {
                ("/swagger", format!("this is Swagger {version}"))
            }
        };
        Err(Problem::new(at, Rule::Version, message))
    }

    fn structure(&self) -> Result<(), Problem> {
        // Tracking the path is slow, and only needed for an error.
        if OpenAPI::deserialize(&*self.json).is_ok() {
            return Ok(());
        }
        let read: Result<OpenAPI, _> =
            serde_path_to_error::deserialize(&*self.json);
        read.map(drop).map_err(|error| {
            let at = error.path().iter().map(|segment| match segment {
                serde_path_to_error::Segment::Seq { index } => {
                    format!("/{index}")
                }
                serde_path_to_error::Segment::Map { key } => {
                    format!("/{}", escape(key))
                }
                _ => String::new(),
            });
            let at: String = at.collect();
            Problem::new(at, Rule::Structure, error.inner().to_string())
        })
    }

    /// The whole document, with members in the written order.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// The paths of the files that the document refers to. They begin like the
    /// document's path.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.origins.names().map(Path::new)
    }

    /// Follows the reference if `value` is one, and further references.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        let mut value = value;
        for _ in 0..16 {
            let Some(reference) = value["$ref"].as_str() else {
                return Some(value);
            };
            value = self.json.pointer(reference.strip_prefix('#')?)?;
        }
        None
    }

    /// Returns an error with the problems and their places, if there are any.
    pub(crate) fn refuse(&self, problems: Vec<Problem>) -> Result<(), Error> {
        if problems.is_empty() {
            return Ok(());
        }
        Err(Error::Refused(self.placed(problems)))
    }

    /// Adds the places to the problems, and sorts them.
    pub(crate) fn placed(&self, problems: Vec<Problem>) -> Vec<Problem> {
        let mut positions = HashMap::new();
        let mut problems: Vec<Problem> = problems
            .into_iter()
            .map(|problem| self.place(problem, &mut positions))
            .collect();
        let file = |problem: &Problem| {
            let place = problem.place.as_ref();
            let name = place.map(|place| place.source.name().to_owned());
            // Problems in the document's own file come first.
            name.filter(|name| name != self.source.name())
        };
        problems.sort_by_key(|problem| {
            let start = problem.place.as_ref().map(|place| place.start);
            (file(problem), start)
        });
        problems.dedup_by(|a, b| {
            (a.rule, &a.at, &a.message) == (b.rule, &b.at, &b.message)
                && file(a) == file(b)
        });
        problems
    }

    /// Finds the place of a problem. `positions` caches those of each file, by
    /// its name.
    fn place(
        &self,
        mut problem: Problem,
        positions: &mut HashMap<String, Positions>,
    ) -> Problem {
        if problem.place.is_none() {
            let origin = self.origins.find(&problem.at);
            let (source, pointer) =
                origin.unwrap_or_else(|| (&self.source, problem.at.clone()));
            let range = positions
                .entry(source.name().to_owned())
                .or_insert_with(|| Positions::of(source.text()))
                .find(&pointer);
            problem.place = Some(Box::new(Place {
                source: source.clone(),
                start: range.start,
                length: range.len(),
            }));
        }
        if problem.operation.is_none() {
            problem.operation = operation_at(&self.json, &problem.at);
        }
        problem
    }
}

/// Parses a file of YAML or JSON.
pub(crate) fn parsed(
    name: &str,
    bytes: Vec<u8>,
) -> Result<(Source, Value), Box<Problem>> {
    let text = String::from_utf8(bytes)
        .map_err(|error| Box::new(not_utf8(name, &error)))?;
    // The parsers don't accept a byte order mark.
    let text = text.trim_start_matches('\u{feff}');
    let source = Source::new(name, text);
    let value = match json::parse(text) {
        Some(value) => value,
        None => serde_saphyr::from_str(text)
            .map_err(|error| Box::new(syntax(&source, &error)))?,
    };
    Ok((source, value))
}

fn not_utf8(name: &str, error: &std::string::FromUtf8Error) -> Problem {
    let start = error.utf8_error().valid_up_to();
    let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
    let source = Source::new(name, &text);
    refused(&source, start, "this is not UTF-8".to_owned())
}

fn syntax(source: &Source, error: &serde_saphyr::Error) -> Problem {
    let location = error.location();
    let line = location.map_or(1, |at| usize::try_from(at.line()).unwrap_or(1));
    let column =
        location.map_or(1, |at| usize::try_from(at.column()).unwrap_or(1));
    let text = source.text();
    let before = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start = before.map(str::len).sum::<usize>();
    let rest = text[start..].lines().next().unwrap_or_default();
    let skipped = rest.chars().take(column.saturating_sub(1));
    let start = start + skipped.map(char::len_utf8).sum::<usize>();
    let message = error.without_snippet().to_string();
    let message = message.lines().next().unwrap_or_default().to_owned();
    refused(source, start, message)
}

fn refused(source: &Source, start: usize, message: String) -> Problem {
    let mut problem = Problem::new("", Rule::Syntax, message);
    let start = start.min(source.text().len());
    let source = source.clone();
    problem.place = Some(Box::new(Place { source, start, length: 0 }));
    problem
}
