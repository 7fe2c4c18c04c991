//! The representation of an answer: JSON or XML.
//!
//! The end of the path decides, `.json` or `.xml`, and otherwise the header
//! `Accept`. A client that names neither gets JSON. So does one that wants XML
//! from an operation without it: an answer in another form is more useful than
//! a refusal.

use http::{
    HeaderMap, HeaderValue,
    header::{ACCEPT, CONTENT_TYPE},
};

/// A representation of bodies.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Representation {
    Json,
    Xml,
}

use Representation::{Json, Xml};

impl Representation {
    /// Its media type, as documents name it.
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Json => "application/json",
            Xml => "application/xml",
        }
    }

    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::from_static(self.media_type())
    }

    /// RFC 7303 treats both media types of XML alike.
    pub(crate) fn of_media_type(name: &str) -> Option<Self> {
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        match name {
            _ if is("application/json") => Some(Json),
            _ if is("application/xml") || is("text/xml") => Some(Xml),
            _ => None,
        }
    }

    /// The representation that a request asks for.
    pub(crate) fn asked(suffix: Option<Self>, headers: &HeaderMap) -> Self {
        suffix.unwrap_or_else(|| accepted(headers))
    }
}

/// Splits a path into the resource and the representation that its end asks
/// for. The dot of a suffix isn't encoded; that of a name may be.
pub(crate) fn split_suffix(path: &str) -> (&str, Option<Representation>) {
    let path = match path.strip_suffix('/') {
        Some("") | None => path,
        Some(shorter) => shorter,
    };
    for (suffix, representation) in [(".json", Json), (".xml", Xml)] {
        match path.strip_suffix(suffix) {
            Some(bare) if !bare.ends_with('/') => {
                return (bare, Some(representation));
            }
            _ => {}
        }
    }
    (path, None)
}

/// The representation that the header `Accept` prefers; JSON if it has no
/// preference.
fn accepted(headers: &HeaderMap) -> Representation {
    let ranges = || {
        let values = headers.get_all(ACCEPT).iter();
        let texts = values.filter_map(|value| value.to_str().ok());
        texts.flat_map(|text| text.split(',')).filter_map(Range::read)
    };
    let quality = |representation| {
        let fitting = ranges().filter_map(|range| {
            range.specificity(representation).map(|s| (s, range.quality))
        });
        // Of equally specific ranges, the one with the higher quality counts.
        fitting.max().map_or(0, |(_, quality)| quality)
    };
    if quality(Xml) > quality(Json) { Xml } else { Json }
}

/// A range of media types, with its quality in thousandths.
struct Range<'a> {
    name: &'a str,
    quality: u16,
}

impl<'a> Range<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next()?;
        let weight = parts.find_map(|part| {
            part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))
        });
        let quality = weight.map_or(Some(1000), thousandths)?;
        Some(Self { name, quality })
    }

    fn specificity(&self, representation: Representation) -> Option<u8> {
        if Representation::of_media_type(self.name) == Some(representation) {
            return Some(2);
        }
        let is_text = self.name == "text/*" && representation == Xml;
        match self.name {
            "application/*" => Some(1),
            "*/*" => Some(0),
            _ if is_text => Some(1),
            _ => None,
        }
    }
}

/// A quality: a number from 0 to 1 with at most three decimals.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_number =
        fraction.len() <= 3 && fraction.bytes().all(|b| b.is_ascii_digit());
    if !is_number {
        return None;
    }
    let fraction = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1000),
        _ => None,
    }
}

/// The declared media type of a request's body.
pub(crate) struct MediaType<'a> {
    pub(crate) name: &'a str,
    pub(crate) charset: Option<&'a str>,
}

impl<'a> MediaType<'a> {
    /// `None` if there is no header.
    pub(crate) fn of(headers: &'a HeaderMap) -> Option<Self> {
        let text = headers.get(CONTENT_TYPE)?.to_str().unwrap_or_default();
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let charset = parts.find_map(|part| {
            let (name, value) = part.split_once('=')?;
            let is_charset = name.eq_ignore_ascii_case("charset");
            is_charset.then(|| value.trim_matches('"'))
        });
        Some(Self { name, charset })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(values: &[&str]) -> Representation {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(ACCEPT, value.parse().unwrap());
        }
        Representation::asked(None, &headers)
    }

    #[test]
    fn the_better_liked_representation_is_accepted() {
        for (value, representation) in [
            ("application/json", Json),
            ("application/xml", Xml),
            ("text/xml", Xml),
            ("Application/XML", Xml),
            ("application/xml; charset=utf-8", Xml),
            ("*/*", Json),
            ("application/*", Json),
            ("text/*", Xml),
            ("application/json, application/xml", Json),
            ("application/xml, application/json", Json),
            ("application/json;q=0.9, application/xml", Xml),
            ("application/json;q=0.5,application/xml;q=0.6", Xml),
            ("application/json;q=0.6,application/xml;q=0.55", Json),
            ("application/xml, */*", Json),
            ("application/xml, */*;q=0.1", Xml),
            ("application/xml;q=0.1, */*", Json),
            ("application/json;q=0, */*", Xml),
            ("application/xml;q=0, */*", Json),
            (
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                Xml,
            ),
            ("text/html, text/plain", Json),
            ("", Json),
            (",;,", Json),
            ("application/xml;q=2", Json),
            ("application/xml;q=", Json),
            ("application/xml;q=0.0001", Json),
            ("application/xml;q=-1", Json),
            ("application/json;q=0.5, application/xml;Q=1.000", Xml),
        ] {
            assert_eq!(accept(&[value]), representation, "{value}");
        }
        assert_eq!(accept(&[]), Json);
        assert_eq!(accept(&["text/html", "application/xml"]), Xml);
    }

    #[test]
    fn the_end_of_the_path_wins() {
        for (path, bare, suffix) in [
            ("/", "/", None),
            ("/v1.0", "/v1.0", None),
            ("/v1.0/", "/v1.0", None),
            ("/v1.0.xml", "/v1.0", Some(Xml)),
            ("/books.json", "/books", Some(Json)),
            ("/books.xml/", "/books", Some(Xml)),
            ("/books/1.xml.json", "/books/1.xml", Some(Json)),
            ("/books/a%2Exml", "/books/a%2Exml", None),
            ("/books/.xml", "/books/.xml", None),
            ("/.json", "/.json", None),
            ("/books.XML", "/books.XML", None),
            ("/booksxml", "/booksxml", None),
        ] {
            assert_eq!(split_suffix(path), (bare, suffix), "{path}");
        }
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, Xml.header());
        assert_eq!(Representation::asked(Some(Json), &headers), Json);
    }

    #[test]
    fn media_types_are_taken_apart() {
        for (value, name, charset) in [
            ("application/json", "application/json", None),
            ("text/xml; charset=utf-8", "text/xml", Some("utf-8")),
            ("text/xml;a=b; Charset=\"latin1\"", "text/xml", Some("latin1")),
            ("", "", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, value.parse().unwrap());
            let media_type = MediaType::of(&headers).unwrap();
            assert_eq!(media_type.name, name);
            assert_eq!(media_type.charset, charset);
        }
        assert!(MediaType::of(&HeaderMap::new()).is_none());
    }
}
