/// Why a document can't be enforced.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// A reference leads nowhere.
    #[error("the reference {0} leads nowhere")]
    Reference(String),
    /// A schema can't be compiled.
    #[error("a schema can't be compiled: {0}")]
    Schema(String),
    /// Two paths can't be told apart.
    #[error("the path {path} can't be routed")]
    Route {
        /// The path.
        path: String,
        /// The router's error.
        source: matchit::InsertError,
    },
    /// The schema of errors isn't a `oneOf` with a status for each kind.
    #[error(
        "the errors must have one schema, a oneOf with x-status and one \
         required member in each branch, 400 and 500 among them"
    )]
    Fault,
    /// A schema that contains itself has a member with a role, which could be
    /// at any depth of a body.
    #[error(
        "operation {operation} has a member with a role that may be at any depth"
    )]
    EndlessRole {
        /// The operation.
        operation: String,
    },
    /// An operation's role isn't in `x-roles`.
    #[error("operation {operation} has the role {role}, not one of x-roles")]
    Role {
        /// The operation.
        operation: String,
        /// Its role.
        role: String,
    },
    /// An operation needs a token, but the document doesn't name a header for
    /// it.
    #[error("the security schemes have none of the type apiKey in a header")]
    Security,
    /// A member of a fault can't be repeated in a header.
    #[error(
        "the member {member} of faults has an x-header, which must be the \
         name of a header, and the member of the type string"
    )]
    Header {
        /// The member.
        member: String,
    },
    /// A rate class isn't a number of requests in a number of seconds.
    #[error("the rate class {0} can't be followed")]
    Rate(String),
    /// An operation's rate class isn't in `x-rate-classes`.
    #[error(
        "operation {operation} has the rate class {class}, not one of \
         x-rate-classes"
    )]
    RateClass {
        /// The operation.
        operation: String,
        /// Its class.
        class: String,
    },
    /// The gateway can't follow the document's rules for XML.
    #[error("the words about XML can't be followed: {0}")]
    Xml(String),
    /// A parameter can't be enforced.
    #[error(
        "operation {operation} has a parameter without name or schema, or \
         with less than 1 or more than 3 x-percent-layers"
    )]
    Parameter {
        /// The operation.
        operation: String,
    },
}
