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
        /// What is wrong with it.
        source: matchit::InsertError,
    },
    /// The schema of errors isn't a `oneOf` with a status for each kind.
    #[error(
        "the errors must have one schema, a oneOf with x-status and one \
         required member in each branch, 400 and 500 among them"
    )]
    Fault,
    /// A member has a role in a schema that is within itself, so that it may be
    /// anywhere in a body.
    #[error(
        "operation {operation} has a member with a role that may be at any depth"
    )]
    EndlessRole {
        /// The operation.
        operation: String,
    },
    /// An operation has a role that `x-roles` doesn't have.
    #[error("operation {operation} has the role {role}, not one of x-roles")]
    Role {
        /// The operation.
        operation: String,
        /// Its role.
        role: String,
    },
    /// A token is needed and the document doesn't say where it is.
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
    /// A class of rates isn't a number of requests in a number of seconds.
    #[error("the rate class {0} can't be followed")]
    Rate(String),
    /// An operation has a rate class that `x-rate-classes` doesn't have.
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
    /// What the document says about XML can't be done.
    #[error("the words about XML can't be followed: {0}")]
    Xml(String),
    /// A parameter isn't one that can be enforced.
    #[error(
        "operation {operation} has a parameter without name or schema, or \
         with less than 1 or more than 3 x-percent-layers"
    )]
    Parameter {
        /// The operation.
        operation: String,
    },
}
