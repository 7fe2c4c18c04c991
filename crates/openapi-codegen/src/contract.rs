//! The lowered document: what the generators read.

use serde_json::Value;

use crate::Document;

/// A document in which every rule holds that the generators rely on.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The title, from which the API trait takes its name.
    pub title: String,
    /// The version.
    pub version: String,
    /// The tags, in the document's order, and then those that it doesn't
    /// declare; every operation belongs to one of them.
    pub tags: Vec<Tag>,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
    /// The named schemas as the document writes them, in its order, and then
    /// those of bodies that have no name there.
    pub schemas: Vec<(String, Value)>,
    /// The names that the document doesn't have.
    pub inline: Vec<String>,
    /// What all errors are.
    pub errors: Errors,
    /// Whether types check themselves, for which crates need
    /// `openapi-validate`.
    pub validates: bool,
    /// The document itself.
    pub document: Document,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The name.
    pub name: String,
    /// What the group is about.
    pub description: String,
    /// Where to read more.
    pub external_docs: Option<ExternalDocs>,
    /// Whether the document lists it.
    pub is_declared: bool,
}

/// Where to read more.
#[derive(Clone, Debug)]
pub struct ExternalDocs {
    /// The address.
    pub url: String,
    /// What is there.
    pub description: Option<String>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path with its variables in braces.
    pub path: String,
    /// `x-inner-path`: the path that dropshot has for it, with the same
    /// variables, if a gateway forwards to another one.
    pub inner_path: String,
    /// The group that it belongs to: its first tag, or the title of the
    /// document.
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
    /// The one success.
    pub success: Success,
    /// The statuses of the documented faults, ascending.
    pub faults: Vec<u16>,
    /// Whether a caller has to show who they are.
    pub security: Security,
    /// `x-role`: the least role that may call this.
    pub role: Option<String>,
    /// `x-rate-class`: the class that limits how often this is called.
    pub rate_class: Option<String>,
    /// `x-extension`: not in the API that the document describes otherwise.
    pub extension: bool,
}

/// A method of HTTP.
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
    /// The method that a path item calls so.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let is_lower = !name.contains(|c: char| c.is_ascii_uppercase());
        Self::ALL.into_iter().find(|method| {
            is_lower && method.as_str().eq_ignore_ascii_case(name)
        })
    }

    /// Every method that a path item of a document can have.
    pub const ALL: [Self; 7] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
    ];

    /// The name in requests.
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

/// Where a parameter stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Place {
    Path,
    Query,
    Header,
}

/// One parameter, or one header of an answer.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name in requests.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Whether a request without it is refused.
    pub required: bool,
    /// What it is for.
    pub description: Option<String>,
    /// Its schema as the document writes it.
    pub schema: Value,
    /// JSON pointer to it.
    pub at: String,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// What it is.
    pub content: Content,
    /// The media types it may be sent in.
    pub media_types: Vec<String>,
}

/// What the body of a request is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// JSON of the schema of that name, among others.
    Json(String),
    /// A form of the schema of that name.
    Form(String),
    /// Any bytes.
    Bytes,
}

/// The one successful answer of an operation.
#[derive(Clone, Debug)]
pub struct Success {
    /// The status; `None` if it may be any.
    pub status: Option<u16>,
    /// What it is.
    pub answer: Answer,
    /// The media types of its body.
    pub media_types: Vec<String>,
    /// The headers that it has beside those that every answer has.
    pub headers: Vec<Parameter>,
}

/// What a successful answer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It has no body.
    Empty,
    /// JSON of the schema of that name, among others.
    Json(String),
    /// Bytes of a media type that the service says.
    Bytes,
    /// Only the header `Location`.
    Redirect,
    /// Whatever the service makes.
    Free,
    /// A connection of both ways.
    Websocket,
}

/// Whether a caller has to show who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Anybody may call.
    Public,
    /// One of the document's security schemes is needed.
    Required,
}

/// What all errors of a document are.
#[derive(Clone, Debug)]
pub enum Errors {
    /// A schema that tells kinds apart.
    Kinds(Fault),
    /// The schema of that name.
    Schema(String),
    /// What dropshot itself answers, since the document says the same, or
    /// nothing.
    Dropshot,
}

/// The schema of every error: one of several objects of one member, whose name
/// is the kind of the fault.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The name of the schema.
    pub schema: String,
    /// The name of the schema of the one member, with at least the members
    /// `code` (integer) and `message` (string).
    pub detail: String,
    /// The kinds, in the document's order.
    pub variants: Vec<FaultVariant>,
}

/// A kind of fault.
#[derive(Clone, Debug)]
pub struct FaultVariant {
    /// `x-status`: the status that it answers with.
    pub status: u16,
    /// The name of the one member.
    pub member: String,
}

impl Contract {
    /// The schema of that name.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.schemas.iter().find(|(n, _)| n == name).map(|(_, s)| s)
    }
}
