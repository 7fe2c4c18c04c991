//! The lowered document, which the generators read.

use serde_json::Value;

use crate::Document;

/// A document that keeps all rules that the generators rely on.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The title. The API trait is named after it.
    pub title: String,
    /// The version.
    pub version: String,
    /// The declared tags, in the document's order, followed by undeclared ones.
    /// Every operation belongs to one of them.
    pub tags: Vec<Tag>,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
    /// The named schemas as in the document, in its order, followed by the
    /// bodies' schemas that have no name there.
    pub schemas: Vec<(String, Value)>,
    /// The generated names of schemas without a name in the document.
    pub inline: Vec<String>,
    /// The form of all errors.
    pub errors: Errors,
    /// Whether types have a `validate`, for which crates need
    /// `openapi-validate`.
    pub validates: bool,
    /// The document itself.
    pub document: Document,
}

/// A tag: a group of operations.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The name.
    pub name: String,
    /// A description of the group.
    pub description: String,
    /// A link to more documentation.
    pub external_docs: Option<ExternalDocs>,
    /// Whether the document declares it.
    pub is_declared: bool,
}

/// A link to more documentation.
#[derive(Clone, Debug)]
pub struct ExternalDocs {
    /// The address.
    pub url: String,
    /// A description of the linked documentation.
    pub description: Option<String>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path with its variables in braces.
    pub path: String,
    /// `x-inner-path`: the path in dropshot, with the same variables, if a
    /// gateway forwards to another path.
    pub inner_path: String,
    /// The group of the operation: its first tag, or the document's title.
    pub tag: String,
    /// The tags.
    pub tags: Vec<String>,
    /// A short text.
    pub summary: Option<String>,
    /// A long text.
    pub description: Option<String>,
    /// Whether it is going to be removed.
    pub deprecated: bool,
    /// The parameters, references resolved, in the document's order.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub request: Option<RequestBody>,
    /// The only successful answer.
    pub success: Success,
    /// The statuses of the documented faults, ascending.
    pub faults: Vec<u16>,
    /// Whether the caller must authenticate.
    pub security: Security,
    /// `x-role`: the least role that may call this.
    pub role: Option<String>,
    /// `x-rate-class`: the class that limits how often this is called.
    pub rate_class: Option<String>,
    /// `x-extension`: an addition to the API that the document describes.
    pub extension: bool,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
}

impl Method {
    /// The method with this name in path items.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let is_lower = !name.contains(|c: char| c.is_ascii_uppercase());
        Self::ALL.into_iter().find(|method| {
            is_lower && method.as_str().eq_ignore_ascii_case(name)
        })
    }

    /// All methods that a path item can have.
    pub const ALL: [Self; 7] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
    ];

    /// The name in HTTP requests.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
        }
    }
}

/// The place of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Place {
    Path,
    Query,
    Header,
}

/// A parameter, or a header of an answer.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name in HTTP requests.
    pub name: String,
    /// The place.
    pub place: Place,
    /// Whether a request without it is refused.
    pub required: bool,
    /// A description.
    pub description: Option<String>,
    /// Its schema, as in the document.
    pub schema: Value,
    /// The JSON pointer to it.
    pub at: String,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Its form.
    pub content: Content,
    /// The accepted media types.
    pub media_types: Vec<String>,
}

/// The form of a request's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// JSON with this schema; there may be further media types.
    Json(String),
    /// A form with this schema.
    Form(String),
    /// Any bytes.
    Bytes,
}

/// The only successful answer of an operation.
#[derive(Clone, Debug)]
pub struct Success {
    /// The status; `None` if there may be several.
    pub status: Option<u16>,
    /// Its form.
    pub answer: Answer,
    /// The media types of its body.
    pub media_types: Vec<String>,
    /// Its own headers, in addition to those that all answers have.
    pub headers: Vec<Parameter>,
}

/// The form of a successful answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// No body.
    Empty,
    /// JSON with this schema; there may be further media types.
    Json(String),
    /// Bytes, with a media type that the service chooses.
    Bytes,
    /// Only the header `Location`.
    Redirect,
    /// Any response that the service makes.
    Free,
    /// A websocket connection.
    Websocket,
}

/// Whether the caller must authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Callers needn't authenticate.
    Public,
    /// The caller must use one of the document's security schemes.
    Required,
}

/// The form of all errors of a document.
#[derive(Clone, Debug)]
pub enum Errors {
    /// A schema that distinguishes kinds of errors.
    Kinds(Fault),
    /// This schema.
    Schema(String),
    /// dropshot's own errors: the document describes the same, or nothing.
    Dropshot,
}

/// The schema of all errors: one of several objects, each with one member whose
/// name is the kind of the fault.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The name of the schema.
    pub schema: String,
    /// The name of the one member's schema, which has at least the members
    /// `code` (integer) and `message` (string).
    pub detail: String,
    /// The kinds, in the document's order.
    pub variants: Vec<FaultVariant>,
}

/// A kind of fault.
#[derive(Clone, Debug)]
pub struct FaultVariant {
    /// `x-status`: the status of its answers.
    pub status: u16,
    /// The name of the one member.
    pub member: String,
}

impl Contract {
    /// The schema with this name.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.schemas.iter().find(|(n, _)| n == name).map(|(_, s)| s)
    }
}
