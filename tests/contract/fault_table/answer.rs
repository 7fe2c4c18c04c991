//! What a refusal must contain.

use clouddb_tests::Element;
use reqwest::{Response, header::ALLOW};
use serde_json::{Map, Value, json};

use super::Document;

pub(super) struct Expected<'a> {
    pub(super) status: u16,
    pub(super) kind: &'a str,
    pub(super) document: &'a Document,
    pub(super) is_xml: bool,
    /// The expected header `Allow`.
    pub(super) methods: Option<String>,
}

impl Expected<'_> {
    pub(super) fn media_type(&self) -> &'static str {
        if self.is_xml { "application/xml" } else { "application/json" }
    }

    /// Returns what is wrong with an answer.
    pub(super) async fn check(self, reply: Response) -> Result<(), String> {
        let status = reply.status().as_u16();
        equal("the status", &status, &self.status)?;
        let header = |name: &str| {
            let value = reply.headers().get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        let media_type = self.media_type();
        let given = header("content-type").unwrap_or_default();
        equal("the media type", &given.as_str(), &media_type)?;
        header("x-request-id").ok_or("there is no id of the request")?;
        equal("Allow", &header(ALLOW.as_str()), &self.methods)?;
        let text = reply.text().await.map_err(|error| error.to_string())?;
        let fault = if self.is_xml {
            self.of_xml(&Element::read(&text)?)?
        } else {
            serde_json::from_str(&text).map_err(|error| error.to_string())?
        };
        self.check_fault(&fault).map_err(|why| format!("{why}: {text}"))
    }

    fn check_fault(&self, fault: &Value) -> Result<(), String> {
        let broken = self.document.fault.iter_errors(fault).next();
        if let Some(broken) = broken {
            return Err(broken.to_string());
        }
        let detail = &fault[self.kind];
        equal("the code", &detail["code"], &json!(self.status))?;
        match detail["message"].as_str() {
            None | Some("") => Err("there is no message".into()),
            Some(_) => Ok(()),
        }
    }

    /// The fault in an XML element.
    fn of_xml(&self, root: &Element) -> Result<Value, String> {
        equal("the element", &root.name.as_str(), &self.kind)?;
        equal("the namespace", &root.namespace, &self.document.namespace)?;
        let mut detail = Map::new();
        for (name, value) in &root.attributes {
            let code: u16 = value.parse().map_err(|_| {
                format!("the attribute {name} is no number: {value}")
            })?;
            detail.insert(name.clone(), code.into());
        }
        for child in &root.children {
            equal("a namespace", &child.namespace, &self.document.namespace)?;
            detail.insert(child.name.clone(), child.text.clone().into());
        }
        Ok(json!({self.kind: detail}))
    }
}

fn equal<T: std::fmt::Debug + PartialEq>(
    what: &str,
    given: &T,
    expected: &T,
) -> Result<(), String> {
    if given == expected {
        return Ok(());
    }
    Err(format!("{what} is {given:?}, not {expected:?}"))
}
