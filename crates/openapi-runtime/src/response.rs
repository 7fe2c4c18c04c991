use dropshot::{
    Body, ErrorStatusCode, HttpCodedResponse, HttpError, HttpResponseDeleted,
};
use http::{Response, StatusCode};

/// The body type of a response without a body, which dropshot doesn't export.
type NoBody = <HttpResponseDeleted as HttpCodedResponse>::Body;

macro_rules! empty_response {
    ($(#[$doc:meta])* $name:ident, $status:expr, $description:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl HttpCodedResponse for $name {
            type Body = NoBody;
            const STATUS_CODE: StatusCode = $status;
            const DESCRIPTION: &'static str = $description;
        }

        impl From<$name> for Result<Response<Body>, HttpError> {
            fn from(_: $name) -> Self {
                let response = Response::builder()
                    .status($name::STATUS_CODE)
                    .body(Body::empty())?;
                Ok(response)
            }
        }
    };
}

empty_response!(
    /// `200 OK` without a body.
    OkEmpty,
    StatusCode::OK,
    "done"
);

empty_response!(
    /// `202 Accepted` without a body.
    AcceptedEmpty,
    StatusCode::ACCEPTED,
    "accepted"
);

/// The status of a documented fault, in dropshot's type. A number that isn't an
/// error's becomes 500.
#[must_use]
pub fn error_status(status: u16) -> ErrorStatusCode {
    ErrorStatusCode::from_u16(status)
        .unwrap_or(ErrorStatusCode::INTERNAL_SERVER_ERROR)
}
