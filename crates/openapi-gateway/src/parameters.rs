//! Parameters in a request's path, query and headers. Each text is converted to
//! the type of its schema, and checked.

use std::{borrow::Cow, sync::Arc};

use http::{HeaderMap, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{faults::Refusal, schema::Schema};

/// A parameter, compiled for enforcement.
#[derive(Debug)]
pub(crate) struct Parameter {
    name: String,
    place: Place,
    required: bool,
    /// How many layers of percent-encoding it may have.
    layers: u64,
    schema: Arc<Schema>,
    is_secret: bool,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// The parameters of a request.
pub(crate) struct Given<'a> {
    pub(crate) path: &'a [(String, String)],
    pub(crate) query: &'a [(String, String)],
    pub(crate) headers: &'a HeaderMap,
}

impl Parameter {
    /// `None` if the document's parameter is incomplete, in a cookie, or
    /// encoded more often than any known router or client does.
    pub(crate) fn read(
        parameter: &Value,
        schema: Arc<Schema>,
        is_secret: bool,
    ) -> Option<Self> {
        let place = match parameter["in"].as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            _ => return None,
        };
        let layers = match &parameter["x-percent-layers"] {
            Value::Null => 1,
            layers => layers.as_u64().filter(|n| (1..=3).contains(n))?,
        };
        Some(Self {
            layers,
            name: parameter["name"].as_str()?.to_owned(),
            place,
            required: parameter["required"] == Value::Bool(true),
            schema,
            is_secret,
        })
    }

    /// The name, if the parameter is in the path and secret.
    pub(crate) fn secret_in_path(&self) -> Option<&str> {
        let is_secret = self.is_secret && self.place == Place::Path;
        is_secret.then_some(self.name.as_str())
    }

    /// Removes the further layers of percent-encoding. An unencoded text stays
    /// as it is.
    pub(crate) fn unwrap_in(
        &self,
        place: Place,
        texts: &mut [(String, String)],
    ) -> Result<(), Refusal> {
        if self.place != place {
            return Ok(());
        }
        let these = texts.iter_mut().filter(|(name, _)| *name == self.name);
        for (_, text) in these {
            for _ in 1..self.layers {
                *text = match place {
                    Place::Path => decode(text)?,
                    _ => percent_decode_str(text)
                        .decode_utf8_lossy()
                        .into_owned(),
                };
            }
        }
        Ok(())
    }

    /// Refuses a request whose parameter breaks a rule of the document. For a
    /// path parameter this means that the resource doesn't exist.
    pub(crate) fn check(&self, given: &Given<'_>) -> Result<(), Refusal> {
        let subject = match self.place {
            Place::Path => format!("path parameter {}", self.name),
            Place::Query => format!("query parameter {}", self.name),
            Place::Header => format!("header {}", self.name),
        };
        let Some(text) = self.text(&subject, given)? else {
            if self.required {
                return Err(Refusal::bad_request(format!(
                    "{subject}: is missing and required"
                )));
            }
            return Ok(());
        };
        let value = self.value(&text);
        self.schema.check(&subject, &value).map_err(|violation| {
            let status = match self.place {
                Place::Path => StatusCode::NOT_FOUND,
                _ => StatusCode::BAD_REQUEST,
            };
            Refusal::new(status, violation)
        })
    }

    fn text<'a>(
        &self,
        subject: &str,
        given: &Given<'a>,
    ) -> Result<Option<Cow<'a, str>>, Refusal> {
        let mut found: Vec<Cow<'a, str>> = match self.place {
            Place::Path => self.among(given.path).collect(),
            Place::Query => self.among(given.query).collect(),
            Place::Header => {
                let all = given.headers.get_all(&self.name).iter();
                let texts = all.map(|value| value.to_str().map(Cow::from));
                texts.collect::<Result<_, _>>().map_err(|_| {
                    Refusal::bad_request(format!("{subject}: is not text"))
                })?
            }
        };
        if found.len() > 1 {
            let refusal = format!("{subject}: is given more than once");
            return Err(Refusal::bad_request(refusal));
        }
        Ok(found.pop())
    }

    fn among<'a>(
        &self,
        texts: &'a [(String, String)],
    ) -> impl Iterator<Item = Cow<'a, str>> {
        let these = texts.iter().filter(|(name, _)| *name == self.name);
        these.map(|(_, text)| Cow::Borrowed(text.as_str()))
    }

    /// The value of a text. A text that isn't of the parameter's type stays a
    /// string, which the schema refuses.
    fn value(&self, text: &str) -> Value {
        let integer = || {
            let unsigned = text.parse::<u64>().map(Value::from);
            unsigned.or_else(|_| text.parse::<i64>().map(Value::from)).ok()
        };
        let parsed = match self.schema.kind() {
            Some("integer") => integer(),
            Some("number") => {
                integer().or_else(|| text.parse::<f64>().map(Value::from).ok())
            }
            Some("boolean") => text.parse::<bool>().map(Value::from).ok(),
            _ => None,
        };
        parsed.unwrap_or_else(|| text.into())
    }
}

/// Decodes one segment of a path. `.` and `..` aren't names.
pub(crate) fn decode(segment: &str) -> Result<String, Refusal> {
    match percent_decode_str(segment).decode_utf8() {
        Ok(text) if text != "." && text != ".." => Ok(text.into_owned()),
        _ => Err(Refusal::new(
            StatusCode::NOT_FOUND,
            format!("{segment} in the path names nothing."),
        )),
    }
}
