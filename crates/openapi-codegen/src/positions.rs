//! Finds the places of a document's values in its text.

use std::{collections::HashMap, ops::Range};

use granit_parser::{Event, Parser, Span};

use crate::lower::escape;

/// The places of all values, by JSON pointer.
///
/// They are computed only for errors, since that takes as long as parsing.
pub(crate) struct Positions {
    places: HashMap<String, Range<usize>>,
}

/// A list or an object whose end hasn't been read yet.
struct Open {
    at: String,
    /// The index of a list's next item.
    next: Option<usize>,
    /// The name of an object's next value.
    key: Option<(String, Range<usize>)>,
}

impl Positions {
    /// Values after a syntax error have no place; those that contain them do.
    pub(crate) fn of(text: &str) -> Self {
        let mut positions = Self { places: HashMap::new() };
        let mut open: Vec<Open> = Vec::new();
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            positions.note(&mut open, &event, span);
        }
        positions
    }

    /// The place of a value, or of the nearest existing one that contains it.
    pub(crate) fn find(&self, pointer: &str) -> Range<usize> {
        let mut pointer = pointer;
        loop {
            if let Some(place) = self.places.get(pointer) {
                return place.clone();
            }
            match pointer.rfind('/') {
                Some(end) => pointer = &pointer[..end],
                None => return 0..0,
            }
        }
    }

    fn note(&mut self, open: &mut Vec<Open>, event: &Event, span: Span) {
        match event {
            Event::Scalar(text, ..) => {
                let awaits_key = open
                    .last()
                    .is_some_and(|o| o.next.is_none() && o.key.is_none());
                if awaits_key && let Some(object) = open.last_mut() {
                    object.key = Some((text.to_string(), range(span)));
                    return;
                }
                self.value(open, span, true);
            }
            Event::Alias(_) => {
                self.value(open, span, true);
            }
            Event::SequenceStart(..) => {
                let at = self.value(open, span, false);
                open.push(Open { at, next: Some(0), key: None });
            }
            Event::MappingStart(..) => {
                let at = self.value(open, span, false);
                open.push(Open { at, next: None, key: None });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
            }
            _ => {}
        }
    }

    /// Notes the place of a value, and returns its pointer.
    fn value(
        &mut self,
        open: &mut [Open],
        span: Span,
        is_scalar: bool,
    ) -> String {
        let own = range(span);
        let Some(around) = open.last_mut() else {
            self.places.insert(String::new(), own);
            return String::new();
        };
        let (at, place) = match (&mut around.next, around.key.take()) {
            (Some(next), _) => {
                let at = format!("{}/{next}", around.at);
                *next += 1;
                (at, own)
            }
            (None, Some((name, key))) => {
                let at = format!("{}/{}", around.at, escape(&name));
                let end =
                    if is_scalar { own.end.max(key.end) } else { key.end };
                (at, key.start..end)
            }
            // The key isn't a scalar, which doesn't occur in OpenAPI.
            (None, None) => (around.at.clone(), own),
        };
        // Of two members with one name, keep the first.
        self.places.entry(at.clone()).or_insert(place);
        at
    }
}

fn range(span: Span) -> Range<usize> {
    let start = span.start.byte_offset().unwrap_or_default();
    let end = span.end.byte_offset().unwrap_or(start);
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = "a:\n  b/c: [1, {d: two}]\n  e: &x\n    f: 3\n";
    const JSON: &str = r#"{"a": {"b/c": [1, {"d": "two"}]}}"#;

    #[test]
    fn members_are_found_by_their_pointers_in_both_notations() {
        for text in [YAML, JSON] {
            let positions = Positions::of(text);
            let found = &text[positions.find("/a/b~1c/1/d")];
            assert!(found.contains('d') && found.contains("two"), "{found}");
            assert_eq!(&text[positions.find("/a/b~1c/0")], "1");
        }
    }

    #[test]
    fn what_is_missing_is_shown_where_it_would_stand() {
        let positions = Positions::of(YAML);
        assert_eq!(positions.find("/a/e/g/h"), positions.find("/a/e"));
        assert_eq!(&YAML[positions.find("/a/e")], "e");
    }
}
