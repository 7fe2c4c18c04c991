use dropshot::{
    ApiEndpointResponse, Body, FreeformBody, HttpCodedResponse, HttpError,
    HttpResponse, HttpResponseDeleted, HttpResponseOk, HttpResponseSeeOther,
};
use http::{HeaderValue, StatusCode, header};
use schemars::JsonSchema;
use serde::Serialize;

/// The type of dropshot's responses, which dropshot doesn't export.
pub type Response = http::Response<Body>;

/// The body type of a response without a body, which dropshot doesn't export.
type NoBody = <HttpResponseDeleted as HttpCodedResponse>::Body;

/// JSON, with a status that dropshot has no type for.
#[derive(Clone, Copy, Debug)]
pub struct Coded<T, const STATUS: u16>(pub T);

impl<T, const STATUS: u16> HttpCodedResponse for Coded<T, STATUS>
where
    T: JsonSchema + Serialize + Send + Sync + 'static,
{
    type Body = T;
    const STATUS_CODE: StatusCode = status(STATUS);
    const DESCRIPTION: &'static str = "successful operation";
}

impl<T, const STATUS: u16> From<Coded<T, STATUS>>
    for Result<Response, HttpError>
where
    T: JsonSchema + Serialize + Send + Sync + 'static,
{
    fn from(coded: Coded<T, STATUS>) -> Self {
        Coded::<T, STATUS>::for_object(coded.0)
    }
}

/// No body, with a status that dropshot has no type for.
#[derive(Clone, Copy, Debug)]
pub struct CodedEmpty<const STATUS: u16>;

impl<const STATUS: u16> HttpCodedResponse for CodedEmpty<STATUS> {
    type Body = NoBody;
    const STATUS_CODE: StatusCode = status(STATUS);
    const DESCRIPTION: &'static str = "successful operation, no content";
}

impl<const STATUS: u16> From<CodedEmpty<STATUS>>
    for Result<Response, HttpError>
{
    fn from(_: CodedEmpty<STATUS>) -> Self {
        let response = http::Response::builder()
            .status(status(STATUS))
            .body(Body::empty())?;
        Ok(response)
    }
}

/// Bytes and their media type.
#[derive(Debug)]
pub struct Media {
    /// The media type.
    pub content_type: HeaderValue,
    /// The bytes.
    pub body: Body,
}

/// An answer that isn't JSON.
#[derive(Debug)]
pub struct CodedMedia<const STATUS: u16>(pub Media);

impl<const STATUS: u16> HttpResponse for CodedMedia<STATUS> {
    fn to_result(self) -> Result<Response, HttpError> {
        let response = http::Response::builder()
            .status(status(STATUS))
            .header(header::CONTENT_TYPE, self.0.content_type)
            .body(self.0.body)?;
        Ok(response)
    }

    fn response_metadata() -> ApiEndpointResponse {
        ApiEndpointResponse {
            success: Some(status(STATUS)),
            ..HttpResponseOk::<FreeformBody>::response_metadata()
        }
    }

    fn status_code(&self) -> StatusCode {
        status(STATUS)
    }
}

/// Redirects a client to this address.
#[derive(Clone, Debug)]
pub struct Redirect<const STATUS: u16>(pub String);

impl<const STATUS: u16> HttpResponse for Redirect<STATUS> {
    fn to_result(self) -> Result<Response, HttpError> {
        let location = HeaderValue::from_str(&self.0).map_err(|error| {
            HttpError::for_internal_error(format!("a location: {error}"))
        })?;
        let response = http::Response::builder()
            .status(status(STATUS))
            .header(header::LOCATION, location)
            .body(Body::empty())?;
        Ok(response)
    }

    fn response_metadata() -> ApiEndpointResponse {
        ApiEndpointResponse {
            success: Some(status(STATUS)),
            ..HttpResponseSeeOther::response_metadata()
        }
    }

    fn status_code(&self) -> StatusCode {
        status(STATUS)
    }
}

/// The generator writes only valid statuses; others don't compile.
const fn status(number: u16) -> StatusCode {
    match StatusCode::from_u16(number) {
        Ok(status) => status,
        Err(_) => panic!("this is no status"),
    }
}
