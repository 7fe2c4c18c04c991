/// A rule that documents must keep to be generated without loss.
///
/// `docs/generator.md` has the reason for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the remedies say it")]
pub enum Rule {
    Syntax,
    Version,
    Structure,
    ExternalReference,
    UnusedPart,
    DanglingReference,
    ReferenceTarget,
    OperationId,
    OperationIdClash,
    NameClash,
    Tag,
    Method,
    Route,
    PathVariable,
    CookieParameter,
    ParameterSchema,
    ParameterType,
    ParameterStyle,
    OneSuccess,
    SuccessStatus,
    AnswerHeaders,
    OptionalBody,
    BodySchema,
    MediaType,
    ErrorSchema,
    FaultKinds,
    Keyword,
    TypeList,
    Items,
    Combination,
    EnumValues,
    Bound,
    EndlessSchema,
    MergedTypes,
    NullWithoutType,
    Untranslatable,
}

impl Rule {
    /// All rules, in the order of the documentation.
    pub const ALL: [Self; 36] = [
        Self::Syntax,
        Self::Version,
        Self::Structure,
        Self::ExternalReference,
        Self::UnusedPart,
        Self::DanglingReference,
        Self::ReferenceTarget,
        Self::OperationId,
        Self::OperationIdClash,
        Self::NameClash,
        Self::Tag,
        Self::Method,
        Self::Route,
        Self::PathVariable,
        Self::CookieParameter,
        Self::ParameterSchema,
        Self::ParameterType,
        Self::ParameterStyle,
        Self::OneSuccess,
        Self::SuccessStatus,
        Self::AnswerHeaders,
        Self::OptionalBody,
        Self::BodySchema,
        Self::MediaType,
        Self::ErrorSchema,
        Self::FaultKinds,
        Self::Keyword,
        Self::TypeList,
        Self::Items,
        Self::Combination,
        Self::EnumValues,
        Self::Bound,
        Self::EndlessSchema,
        Self::MergedTypes,
        Self::NullWithoutType,
        Self::Untranslatable,
    ];

    /// The name in diagnostics and in the documentation.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.texts().0
    }

    /// What to write instead.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        self.texts().1
    }

    #[allow(clippy::too_many_lines, reason = "a table of texts")]
    fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Syntax => ("syntax", "write YAML 1.2 or JSON"),
            Self::Version => (
                "version",
                "OpenAPI 3.0.x is read: convert documents of Swagger 2.0, and \
                 write `openapi: 3.0.3` into those of 3.1 that use nothing new",
            ),
            Self::Structure => (
                "structure",
                "write what the OpenAPI 3.0 specification has in this place",
            ),
            Self::ExternalReference => (
                "external-reference",
                "put the file where the document says it is, or copy what it \
                 has into `components`; nothing is fetched from a network",
            ),
            Self::UnusedPart => (
                "unused-part",
                "refer to it from `paths` of the document, under the same \
                 path, or remove it",
            ),
            Self::DanglingReference => {
                ("dangling-reference", "name something that this document has")
            }
            Self::ReferenceTarget => (
                "reference-target",
                "move the schema to `components/schemas` and refer to it there",
            ),
            Self::OperationId => (
                "operation-id",
                "give every operation an `operationId`: it names its method",
            ),
            Self::OperationIdClash => {
                ("operation-id-clash", "rename one of the operations")
            }
            Self::NameClash => ("name-clash", "rename one of them"),
            Self::Tag => (
                "tag",
                "give an operation tags that are texts; the first one names \
                 the trait that has its method",
            ),
            Self::Method => {
                ("method", "use GET, PUT, POST, DELETE, OPTIONS, HEAD or PATCH")
            }
            Self::Route => (
                "route",
                "make every segment of a path either a literal or one \
                 `{variable}`, and all paths of a place the same of both, \
                 with the same name",
            ),
            Self::PathVariable => (
                "path-variable",
                "declare each `{variable}` of the path as a parameter in \
                 `path` that is `required: true`, and no other",
            ),
            Self::CookieParameter => (
                "cookie-parameter",
                "use a header, or declare a security scheme of cookies",
            ),
            Self::ParameterSchema => {
                ("parameter-schema", "describe the value by a `schema`")
            }
            Self::ParameterType => (
                "parameter-type",
                "make it a boolean, a number, an integer or a string; a list \
                 can be a string with commas",
            ),
            Self::ParameterStyle => (
                "parameter-style",
                "use the default: `form` in `query`, `simple` elsewhere",
            ),
            Self::OneSuccess => (
                "one-success",
                "document one status from 100 to 399 as the success, or only \
                 `default` for what has any",
            ),
            Self::SuccessStatus => (
                "success-status",
                "use 200 to 299, or 301 to 308 with only a `Location`; give \
                 no body to 204, 205 and redirections",
            ),
            Self::AnswerHeaders => (
                "answer-headers",
                "document headers of answers that have a JSON body, or leave \
                 them out",
            ),
            Self::OptionalBody => (
                "optional-body",
                "write `required: true`, and make the members of the body \
                 optional instead",
            ),
            Self::BodySchema => (
                "body-schema",
                "give every media type of a body the same named schema",
            ),
            Self::MediaType => (
                "media-type",
                "offer application/json; a request may also be \
                 application/x-www-form-urlencoded or \
                 application/octet-stream, alone",
            ),
            Self::ErrorSchema => (
                "error-schema",
                "give every error of the document one named schema, in JSON; \
                 `oneOf` tells kinds apart",
            ),
            Self::FaultKinds => (
                "fault-kinds",
                "make each kind an object of one required member that refers \
                 to one schema with `code` and `message`, and give it \
                 `x-status`",
            ),
            Self::Keyword => (
                "keyword",
                "leave it out: OpenAPI 3.0 has no such word in a schema",
            ),
            Self::TypeList => (
                "type",
                "write one of OpenAPI's types, and `nullable: true` for null",
            ),
            Self::Items => ("items", "give an array one schema as its `items`"),
            Self::Combination => (
                "combination",
                "use one of `allOf`, `anyOf`, `oneOf` and `not`, and put the \
                 others into an `allOf`",
            ),
            Self::EnumValues => (
                "enum-values",
                "list distinct values of the schema's own type, at least one",
            ),
            Self::Bound => (
                "bound",
                "write a number, and `exclusiveMinimum` or \
                 `exclusiveMaximum` as `true` beside it",
            ),
            Self::EndlessSchema => (
                "endless-schema",
                "make one of the members on the way optional, a list or a map",
            ),
            Self::MergedTypes => (
                "merged-types",
                "give one of them a `title` of its own, or move it to \
                 `components/schemas`",
            ),
            Self::NullWithoutType => (
                "null-without-type",
                "put a `type` beside `nullable`: readers differ on whether \
                 null is allowed without one",
            ),
            Self::Untranslatable => (
                "untranslatable",
                "say it more simply: no Rust type was found for this schema",
            ),
        }
    }
}
