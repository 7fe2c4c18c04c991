//! Moments, which XML may write in another format than JSON.

use std::fmt::Write;

use chrono::{
    DateTime, NaiveDateTime,
    format::{Item, StrftimeItems},
};

use crate::contract::DocumentError;

/// The format of moments in JSON: RFC 3339, with or without a zone.
const JSON: &str = "%Y-%m-%dT%H:%M:%S%.f";

/// The format of moments in XML, for `strftime`.
#[derive(Debug)]
pub(super) struct Moment {
    form: String,
}

impl Moment {
    pub(super) fn read(form: &str) -> Result<Self, DocumentError> {
        let moment = Self { form: form.to_owned() };
        let known = !StrftimeItems::new(form).any(|i| i == Item::Error);
        // A format with a zone isn't supported.
        if known && moment.write("2000-01-01T00:00:00").is_some() {
            return Ok(moment);
        }
        Err(DocumentError::Xml(format!("x-xml-format can't be {form}")))
    }

    /// Converts JSON's format to XML's. `None` if the text isn't a moment.
    pub(super) fn write(&self, text: &str) -> Option<String> {
        let zoned = DateTime::parse_from_rfc3339(text);
        let naive = zoned.map(|moment| moment.naive_utc());
        let naive = naive
            .or_else(|_| NaiveDateTime::parse_from_str(text, JSON))
            .ok()?;
        let mut written = String::new();
        write!(written, "{}", naive.format(&self.form)).ok()?;
        Some(written)
    }

    /// Converts XML's format to JSON's, without a zone.
    pub(super) fn read_back(&self, text: &str) -> Option<String> {
        let naive =
            NaiveDateTime::parse_from_str(text.trim(), &self.form).ok()?;
        Some(naive.format(JSON).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_in_the_form_of_xml_and_read_back() {
        let moment = Moment::read("%Y-%m-%d %H:%M:%S.%6f").unwrap();
        for (json, xml) in [
            ("2014-02-13T21:47:13", "2014-02-13 21:47:13.000000"),
            ("2014-02-13T21:47:13.733824", "2014-02-13 21:47:13.733824"),
        ] {
            assert_eq!(moment.write(json).unwrap(), xml);
            assert_eq!(moment.read_back(xml).unwrap(), json);
        }
        let zoned = moment.write("2014-02-13T22:47:13+01:00").unwrap();
        assert_eq!(zoned, "2014-02-13 21:47:13.000000");
        assert_eq!(moment.write("yesterday"), None);
        assert_eq!(moment.read_back("2014-02-13T21:47:13"), None);
    }

    #[test]
    fn forms_that_cannot_be_written_are_refused() {
        for form in ["%Q", "%Y %z", "%"] {
            assert!(Moment::read(form).is_err(), "{form}");
        }
    }
}
