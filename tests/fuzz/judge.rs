//! Decides whether the document allows an answer to a request.

use hyper::{Method, StatusCode};
use serde_json::Value;

use crate::{
    connection::Reply,
    contract::{Content, Contract, Operation},
    request::Asked,
    xml,
};

/// The most bytes of a head that the service reads.
const HEAD: usize = 32 * 1024;

/// Judges an answer. Returns the operation of the request, or what is wrong.
pub(crate) fn judge<'a>(
    contract: &'a Contract,
    asked: &Asked,
    reply: &Reply,
) -> Result<Option<&'a Operation>, String> {
    let judge = Judge { contract, asked, reply };
    for name in ["x-request-id", "vary"] {
        if !reply.headers.contains_key(name) {
            return Err(format!("there is no {name}"));
        }
    }
    if asked.method == Method::HEAD && !reply.body.is_empty() {
        return Err("there is a body, and HEAD has none".to_owned());
    }
    match judge.operation() {
        Found::Operation(operation) => {
            judge.answer(operation)?;
            Ok(Some(operation))
        }
        Found::Path => {
            judge.no_method()?;
            Ok(None)
        }
        Found::Nothing => {
            judge.fault(&[StatusCode::NOT_FOUND])?;
            Ok(None)
        }
    }
}

struct Judge<'a, 'r> {
    contract: &'a Contract,
    asked: &'r Asked,
    reply: &'r Reply,
}

enum Found<'a> {
    Operation(&'a Operation),
    /// The path exists, but not with this method.
    Path,
    Nothing,
}

impl<'a> Judge<'a, '_> {
    fn operation(&self) -> Found<'a> {
        let (path, _) = without_suffix(self.asked.path_and_query.path());
        let operations = self.contract.operations.iter();
        let mut here = operations.filter(|o| matches(&o.path, path)).peekable();
        if here.peek().is_none() {
            return Found::Nothing;
        }
        let method = match &self.asked.method {
            &Method::HEAD => &Method::GET,
            method => method,
        };
        match here.find(|operation| operation.method == method) {
            Some(operation) => Found::Operation(operation),
            None => Found::Path,
        }
    }

    fn no_method(&self) -> Result<(), String> {
        if self.is_too_large() && self.reply.status == 400 {
            return self.fault(&[StatusCode::BAD_REQUEST]);
        }
        if !self.reply.headers.contains_key("allow") {
            return Err("there is no Allow".to_owned());
        }
        if self.asked.method != Method::OPTIONS {
            return self.fault(&[StatusCode::METHOD_NOT_ALLOWED]);
        }
        match (self.reply.status, self.reply.body.len()) {
            (StatusCode::NO_CONTENT, 0) => Ok(()),
            _ => Err("OPTIONS isn't answered with 204".to_owned()),
        }
    }

    /// A fault that no operation documents.
    fn fault(&self, expected: &[StatusCode]) -> Result<(), String> {
        let Reply { status, body, .. } = self.reply;
        let is_too_large = self.is_too_large() && *status == 400;
        if !expected.contains(status) && !is_too_large {
            return Err(format!("the status isn't one of {expected:?}"));
        }
        if self.asked.method == Method::HEAD {
            return Ok(());
        }
        let text = String::from_utf8_lossy(body);
        let kinds = self.contract.faults.iter().map(|kinds| {
            kinds.get(&status.as_u16()).map_or("?", String::as_str)
        });
        let has = |kind: &str| {
            if self.is_xml() {
                let parsed = roxmltree::Document::parse(&text);
                parsed.is_ok_and(|document| {
                    document.root_element().tag_name().name() == kind
                })
            } else {
                let parsed = serde_json::from_str::<Value>(&text);
                parsed.is_ok_and(|value| value[kind]["message"].is_string())
            }
        };
        let mut kinds = kinds;
        if kinds.any(has) {
            return Ok(());
        }
        Err("the body isn't the fault of the status".to_owned())
    }

    fn answer(&self, operation: &Operation) -> Result<(), String> {
        let status = self.reply.status;
        self.check_status(operation)?;
        let Some(answer) = operation.answers.get(&status.as_u16()) else {
            return Err("the status isn't documented".to_owned());
        };
        for name in &answer.headers {
            if !self.reply.headers.contains_key(name) {
                return Err(format!("the header {name} is missing"));
            }
        }
        match &answer.content {
            _ if self.asked.method == Method::HEAD => Ok(()),
            None if self.reply.body.is_empty() => Ok(()),
            _ if answer.may_be_empty && self.reply.body.is_empty() => Ok(()),
            None => Err("there is a body, and none is documented".to_owned()),
            Some(content) => self.content(operation, content),
        }
    }

    /// Refuses statuses that are documented, but not for this request.
    fn check_status(&self, operation: &Operation) -> Result<(), String> {
        let status = self.reply.status.as_u16();
        let has_body = operation.body.is_some();
        let is_login = has_body && operation.document == 1;
        match status {
            500 => return Err("the service failed".to_owned()),
            501 if !has_body => {
                return Err("what has no body isn't offered".to_owned());
            }
            // The service compares only a few passwords at once.
            503 if !is_login => {
                return Err("the service isn't available".to_owned());
            }
            _ => {}
        }
        let needs_token = operation.needs_token;
        let is_refused = matches!(status, 400 | 405 | 415)
            || matches!(status, 401 | 403) && needs_token
            || status == 401 && self.asked.is_trusted;
        // Some tokens, such as those of the configuration, can't be revoked.
        let may_be = operation.id == "revokeToken" && status == 403;
        if self.asked.is_right
            && !self.is_too_large()
            && is_refused
            && !may_be
            && operation.method == self.asked.method
        {
            return Err("what is right is refused".to_owned());
        }
        if self.reply.status.is_success() && self.is_wrong(operation) {
            return Err("a body that breaks the schema is accepted".to_owned());
        }
        Ok(())
    }

    fn is_wrong(&self, operation: &Operation) -> bool {
        let Some(body) = &operation.body else { return false };
        let types = self.asked.headers.iter();
        let mut types = types.filter(|(name, _)| name == "content-type");
        if types.any(|(_, value)| value != "application/json") {
            return false;
        }
        let value = serde_json::from_slice::<Value>(&self.asked.body);
        !value.is_ok_and(|value| body.validator.is_valid(&value))
    }

    fn content(
        &self,
        operation: &Operation,
        content: &Content,
    ) -> Result<(), String> {
        let Ok(text) = std::str::from_utf8(&self.reply.body) else {
            return Err("the body isn't UTF-8".to_owned());
        };
        let path = self.asked.path_and_query.path();
        let suffix = without_suffix(path).1;
        let is_xml = self.is_xml();
        if suffix.is_some_and(|asked| is_xml != (asked && content.xml)) {
            return Err("another representation was asked for".to_owned());
        }
        let value = if is_xml {
            if !content.xml {
                return Err("the media type isn't documented".to_owned());
            }
            let literals = &self.contract.literals[operation.document];
            xml::read(text, &content.schema, literals)?
        } else {
            let kind = self.reply.headers.get("content-type");
            if kind.is_none_or(|kind| kind != "application/json") {
                return Err("the media type isn't documented".to_owned());
            }
            serde_json::from_str(text).map_err(|error| error.to_string())?
        };
        if let Err(error) = content.validator.validate(&value) {
            return Err(format!("the body is wrong: {error}"));
        }
        let status = self.reply.status.as_u16();
        let kind = self.contract.faults[operation.document].get(&status);
        if kind.is_some_and(|kind| value.get(kind).is_none()) {
            return Err("the fault is one of another status".to_owned());
        }
        Ok(())
    }

    fn is_xml(&self) -> bool {
        let kind = self.reply.headers.get("content-type");
        kind.is_some_and(|kind| kind == "application/xml")
    }

    /// Whether the head may be too large for the service.
    fn is_too_large(&self) -> bool {
        let headers = self.asked.headers.iter();
        let headers =
            headers.map(|(name, value)| name.as_str().len() + value.len());
        let path = self.asked.path_and_query.as_str().len();
        // hyper adds one or two headers.
        path + headers.sum::<usize>() + 200 > HEAD
    }
}

/// A path without its suffix, and whether the suffix asks for XML.
fn without_suffix(path: &str) -> (&str, Option<bool>) {
    let path = match path.strip_suffix('/') {
        Some("") | None => path,
        Some(shorter) => shorter,
    };
    for (suffix, is_xml) in [(".json", false), (".xml", true)] {
        match path.strip_suffix(suffix) {
            Some(bare) if !bare.ends_with('/') => return (bare, Some(is_xml)),
            _ => {}
        }
    }
    (path, None)
}

fn matches(template: &str, path: &str) -> bool {
    let (mut ours, mut theirs) = (template.split('/'), path.split('/'));
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => return true,
            (Some(own), Some(text)) if own.starts_with('{') => {
                if text.is_empty() {
                    return false;
                }
            }
            (Some(own), Some(text)) if own == text => {}
            _ => return false,
        }
    }
}
