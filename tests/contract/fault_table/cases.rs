//! Reasons to refuse a request of any operation.

use clouddb_tests::{Element, TestServer};
use reqwest::{Method, RequestBuilder};
use serde_json::Value;

use super::{Document, Operation};
use crate::examples::{members, resolve};

const JSON: &str = "application/json";
const XML: &str = "application/xml";
/// One byte more than a body may have.
const TOO_LARGE: usize = 1024 * 1024 + 1;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Case {
    NoToken,
    OtherAccount,
    OtherMethod,
    OtherMedia,
    Malformed,
    Invalid,
    UnknownPath,
    Oversized,
}

pub(super) const ALL: [Case; 8] = [
    Case::NoToken,
    Case::OtherAccount,
    Case::OtherMethod,
    Case::OtherMedia,
    Case::Malformed,
    Case::Invalid,
    Case::UnknownPath,
    Case::Oversized,
];

/// How the client asks for the answer's format.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Form {
    Json,
    XmlByAccept,
    XmlBySuffix,
}

pub(super) const FORMS: [Form; 3] =
    [Form::Json, Form::XmlByAccept, Form::XmlBySuffix];

pub(super) struct Request {
    pub(super) path: String,
    pub(super) builder: RequestBuilder,
}

impl Case {
    /// The status of the refusal.
    pub(super) fn status(self) -> u16 {
        match self {
            Self::NoToken => 401,
            Self::OtherAccount => 403,
            Self::OtherMethod => 405,
            Self::OtherMedia => 415,
            Self::Malformed | Self::Invalid => 400,
            Self::UnknownPath => 404,
            Self::Oversized => 413,
        }
    }

    /// Whether an operation can get such a request.
    fn applies(self, operation: Operation<'_>) -> bool {
        match self {
            Self::OtherMethod | Self::UnknownPath => true,
            Self::NoToken => operation.needs_token(),
            Self::OtherAccount => {
                let own = &operation.document.value["x-account-parameter"];
                operation.parameters("path").any(|(name, _)| own == name)
            }
            Self::OtherMedia
            | Self::Malformed
            | Self::Invalid
            | Self::Oversized => operation.body().is_some(),
        }
    }

    pub(super) fn request(
        self,
        server: &TestServer,
        documents: &[Document],
        operation: Operation<'_>,
        form: Form,
    ) -> Option<Request> {
        if !self.applies(operation) {
            return None;
        }
        let account = match self {
            Self::OtherAccount => "other".to_owned(),
            _ => server.account().to_string(),
        };
        let mut path = operation.path_in(&account);
        if self == Self::UnknownPath {
            path = unknown_below(&path, documents);
        }
        if form == Form::XmlBySuffix {
            if path == "/" {
                return None;
            }
            path.push_str(".xml");
        }
        let method = match self {
            Self::OtherMethod => other_method(operation.item),
            _ => operation.method.to_uppercase().parse().unwrap(),
        };
        let url = format!("{}{path}", server.url());
        let mut builder = clouddb_tests::http().request(method, url);
        if form == Form::XmlByAccept {
            builder = builder.header("Accept", XML);
        }
        if self != Self::NoToken {
            let token = server.credentials().token;
            builder = builder.header("X-Auth-Token", token);
        }
        for (name, parameter) in operation.parameters("header") {
            let value = parameter["example"].as_str().unwrap();
            builder = builder.header(name, value);
        }
        if let Some((media_type, body)) = self.body(operation, form) {
            builder = builder.header("Content-Type", media_type).body(body);
        }
        Some(Request { path, builder })
    }

    /// The body, in XML if the form asks for it and the operation accepts it.
    fn body(
        self,
        operation: Operation<'_>,
        form: Form,
    ) -> Option<(&'static str, String)> {
        let content = operation.body()?;
        let is_xml = form != Form::Json && content[XML].is_object();
        let media_type = if is_xml { XML } else { JSON };
        let body = match self {
            Self::OtherMedia => return Some(("text/plain", "hello".into())),
            Self::Malformed if is_xml => "<".into(),
            Self::Invalid if is_xml => bare(operation, &content[XML]),
            Self::Invalid => invalid(&content[JSON]),
            Self::Oversized => " ".repeat(TOO_LARGE),
            // These are refused before the body is read.
            _ => "{".into(),
        };
        Some((media_type, body))
    }
}

/// A body that the document declares invalid.
fn invalid(body: &Value) -> String {
    let mut examples = members(&body["x-invalid-examples"]);
    let example = examples.find(|(_, e)| e["fault"] == "badRequest");
    example.unwrap().1["value"].to_string()
}

/// The root element of an example without its contents. If it needs none,
/// another element.
fn bare(operation: Operation<'_>, body: &Value) -> String {
    let (_, example) = members(&body["examples"]).next().unwrap();
    let example = resolve(&operation.document.value, example);
    let root = Element::read(example["value"].as_str().unwrap()).unwrap();
    let needs_nothing = root.attributes.is_empty() && root.children.is_empty();
    let name = if needs_nothing { "nothing" } else { &root.name };
    format!("<{name} xmlns=\"{}\"/>", root.namespace.unwrap())
}

/// A method that a path doesn't have.
fn other_method(item: &Value) -> Method {
    let all = [Method::PUT, Method::PATCH, Method::DELETE, Method::POST];
    let own = |method: &Method| {
        item.get(method.as_str().to_ascii_lowercase()).is_some()
    };
    all.into_iter().find(|method| !own(method)).unwrap()
}

/// A path below `path` that no document has.
fn unknown_below(path: &str, documents: &[Document]) -> String {
    let mut path = path.trim_end_matches('/').to_owned();
    loop {
        path.push_str("/nowhere");
        let mut all = documents.iter().flat_map(Document::operations);
        if !all.any(|operation| fits(operation.path, &path)) {
            return path;
        }
    }
}

fn fits(template: &str, path: &str) -> bool {
    let (own, given) = (template.split('/'), path.split('/'));
    let is_long = own.clone().count() == given.clone().count();
    is_long
        && own
            .zip(given)
            .all(|(own, given)| own.starts_with('{') || own == given)
}
