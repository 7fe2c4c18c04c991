//! Finds the operation of a request.

use std::collections::HashMap;

use http::{HeaderValue, Method, StatusCode, header::ALLOW};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    contract::{Contract, Operation},
    faults::Refusal,
    parameters::{Parameter, decode},
};

/// The characters that are encoded in the segments of a forwarded path.
const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path and its operations.
#[derive(Debug)]
pub(crate) struct Route {
    /// The segments of the server's path.
    segments: Vec<Segment>,
    operations: HashMap<Method, Operation>,
}

#[derive(Debug)]
enum Segment {
    Literal(String),
    Variable(String),
}

/// The variables of a path, decoded.
pub(crate) type Variables = Vec<(String, String)>;

/// What a request asks for.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    /// An operation of the document.
    Operation(Matched<'a>),
    /// The methods that a path has.
    Methods(HeaderValue),
}

/// The operation of a request.
#[derive(Debug)]
pub(crate) struct Matched<'a> {
    pub(crate) route: &'a Route,
    pub(crate) operation: &'a Operation,
    /// The operation's method: GET for HEAD.
    pub(crate) method: Method,
    pub(crate) variables: Variables,
}

impl Contract {
    /// Finds what a request asks for. Every path with GET has HEAD, and every
    /// path has OPTIONS, whether the document lists them or not.
    pub(crate) fn find(
        &self,
        path: &str,
        method: &Method,
    ) -> Result<Found<'_>, Refusal> {
        let Ok(found) = self.routes.at(path) else {
            return Err(Refusal::new(
                StatusCode::NOT_FOUND,
                format!("There is nothing at {path}."),
            ));
        };
        let route = found.value;
        let Some((method, operation)) = route.operation(method) else {
            if method == Method::OPTIONS {
                return Ok(Found::Methods(route.methods()));
            }
            let message = format!("{method} is not a method of {path}.");
            let status = StatusCode::METHOD_NOT_ALLOWED;
            return Err(
                Refusal::new(status, message).with(ALLOW, route.methods())
            );
        };
        let variables = found
            .params
            .iter()
            .map(|(name, text)| Ok((name.to_owned(), decode(text)?)))
            .collect::<Result<_, Refusal>>()?;
        Ok(Found::Operation(Matched { route, operation, method, variables }))
    }
}

impl Contract {
    /// The path without its secret, whether the document has the path or not.
    pub(crate) fn loggable(&self, path: &str) -> String {
        match self.secret_before(path) {
            Some(prefix) => format!("{prefix}…"),
            None => path.to_owned(),
        }
    }

    /// The prefix of a path that continues with a secret.
    pub(crate) fn secret_before(&self, path: &str) -> Option<&String> {
        let mut prefixes = self.secret_behind.iter();
        prefixes.find(|prefix| path.starts_with(prefix.as_str()))
    }
}

impl Operation {
    /// The secret parameters in the path.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let parameters = self.parameters.iter();
        parameters.filter_map(Parameter::secret_in_path)
    }
}

impl Route {
    pub(crate) fn new(
        path: &str,
        operations: HashMap<Method, Operation>,
    ) -> Self {
        let segments = path.split('/').skip(1).map(|segment| {
            let variable = segment
                .strip_prefix('{')
                .and_then(|segment| segment.strip_suffix('}'));
            match variable {
                Some(name) => Segment::Variable(name.to_owned()),
                None => Segment::Literal(segment.to_owned()),
            }
        });
        Self { segments: segments.collect(), operations }
    }

    fn operation(&self, method: &Method) -> Option<(Method, &Operation)> {
        let get = (method == Method::HEAD).then_some(Method::GET);
        [Some(method.clone()), get].into_iter().flatten().find_map(|method| {
            let operation = self.operations.get(&method)?;
            Some((method, operation))
        })
    }

    fn methods(&self) -> HeaderValue {
        let mut methods: Vec<&str> =
            self.operations.keys().map(Method::as_str).collect();
        if self.operations.contains_key(&Method::GET) {
            methods.push(Method::HEAD.as_str());
        }
        methods.push(Method::OPTIONS.as_str());
        methods.sort_unstable();
        methods.dedup();
        HeaderValue::try_from(methods.join(", "))
            .expect("methods are plain text")
    }

    /// The path with these variables, each encoded once.
    pub(crate) fn path(&self, variables: &Variables) -> String {
        let mut path = String::new();
        for segment in &self.segments {
            path.push('/');
            match segment {
                Segment::Literal(text) => path.push_str(text),
                Segment::Variable(name) => {
                    let value = variables.iter().find(|(own, _)| own == name);
                    let value = value.map_or("", |(_, value)| value);
                    path.extend(utf8_percent_encode(value, ENCODED));
                }
            }
        }
        path
    }
}
