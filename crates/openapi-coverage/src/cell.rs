use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A part of a document that a test can exercise.
#[derive(
    Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize,
)]
pub struct Cell {
    /// The `operationId`.
    pub operation: String,
    /// The part of the operation.
    pub part: Part,
    /// The media type of the body, if there is one.
    pub media_type: Option<String>,
    /// The name of an example; none for a server's actual answer.
    pub example: Option<String>,
}

/// A part of an operation.
#[derive(
    Clone,
    Copy,
    Debug,
    Deserialize,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
    Serialize,
)]
#[serde(into = "String", try_from = "String")]
pub enum Part {
    /// The body of the request.
    Request,
    /// The body of a request that must be refused: `x-invalid-examples`.
    Refused,
    /// The answer with this status.
    Answer(u16),
}

/// A text that isn't the name of a part.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is neither `request`, `refused` nor a status")]
pub struct UnknownPart(String);

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => f.write_str("request"),
            Self::Refused => f.write_str("refused"),
            Self::Answer(status) => status.fmt(f),
        }
    }
}

impl From<Part> for String {
    fn from(part: Part) -> Self {
        part.to_string()
    }
}

impl FromStr for Part {
    type Err = UnknownPart;

    fn from_str(text: &str) -> Result<Self, UnknownPart> {
        match text {
            "request" => Ok(Self::Request),
            "refused" => Ok(Self::Refused),
            _ => match text.parse() {
                Ok(status) => Ok(Self::Answer(status)),
                Err(_) => Err(UnknownPart(text.to_owned())),
            },
        }
    }
}

impl TryFrom<String> for Part {
    type Error = UnknownPart;

    fn try_from(text: String) -> Result<Self, UnknownPart> {
        text.parse()
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.operation, self.part)?;
        if let Some(media_type) = &self.media_type {
            write!(f, " {media_type}")?;
        }
        if let Some(example) = &self.example {
            write!(f, " example {example}")?;
        }
        Ok(())
    }
}

/// The ids of a document's operations, in its order.
pub fn operations(document: &Value) -> impl Iterator<Item = &str> {
    described(document).filter_map(|value| value["operationId"].as_str())
}

/// All cells of a document, in its order. A request's body without examples is
/// a cell without an example name. No test can exercise that one: the body
/// needs an example.
#[must_use]
pub fn cells(document: &Value) -> Vec<Cell> {
    let mut cells = Vec::new();
    for value in described(document) {
        let Some(id) = value["operationId"].as_str() else { continue };
        let mut add =
            |part, media_type: Option<&str>, example: Option<&str>| {
                cells.push(Cell {
                    operation: id.to_owned(),
                    part,
                    media_type: media_type.map(str::to_owned),
                    example: example.map(str::to_owned),
                });
            };
        let request = resolve(document, &value["requestBody"]);
        for (media_type, body) in members(&request["content"]) {
            let media_type = Some(media_type);
            if members(&body["examples"]).next().is_none() {
                add(Part::Request, media_type, None);
            }
            for (name, _) in members(&body["examples"]) {
                add(Part::Request, media_type, Some(name));
            }
            for (name, _) in members(&body["x-invalid-examples"]) {
                add(Part::Refused, media_type, Some(name));
            }
        }
        for (status, answer) in members(&value["responses"]) {
            let Ok(status) = status.parse() else { continue };
            let part = Part::Answer(status);
            let answer = resolve(document, answer);
            let content = &answer["content"];
            let may_be_empty = answer["x-empty-body"] == true;
            if may_be_empty || members(content).next().is_none() {
                add(part, None, None);
            }
            for (media_type, body) in members(content) {
                add(part, Some(media_type), None);
                for (name, _) in members(&body["examples"]) {
                    add(part, Some(media_type), Some(name));
                }
            }
        }
    }
    cells
}

fn described(document: &Value) -> impl Iterator<Item = &Value> {
    members(&document["paths"])
        .flat_map(|(_, item)| members(item))
        .map(|(_, value)| value)
        .filter(|value| value["operationId"].is_string())
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}

fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let reference = value["$ref"].as_str().and_then(|r| r.strip_prefix('#'));
    reference.and_then(|r| document.pointer(r)).unwrap_or(value)
}
