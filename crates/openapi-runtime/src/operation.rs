/// A row of the generated table of operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The `operationId`.
    pub id: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The path with its variables in braces.
    pub path: &'static str,
    /// The tag.
    pub tag: &'static str,
    /// The status of a successful answer, or 0 if there may be several.
    pub success: u16,
    /// The statuses of the documented faults, ascending.
    pub faults: &'static [u16],
    /// The accepted media types of the body.
    pub request_media_types: &'static [&'static str],
    /// The media types that the answer may have.
    pub response_media_types: &'static [&'static str],
    /// Whether the caller must authenticate.
    pub secured: bool,
    /// `x-role`: the least role that may call this.
    pub role: Option<&'static str>,
    /// `x-rate-class`: the class that limits how often this is called.
    pub rate_class: Option<&'static str>,
    /// `x-extension`: an addition to the API that the document describes.
    pub extension: bool,
}
