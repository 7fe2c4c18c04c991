//! Elements, and writing them.

/// All whitespace characters of XML.
const WHITESPACE: [char; 4] = [' ', '\t', '\n', '\r'];

/// An element, without those parts that the gateway ignores.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) namespace: Option<String>,
    /// The attributes without a namespace.
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Element>,
    pub(super) text: String,
}

impl Element {
    pub(super) fn new(name: &str, namespace: Option<&str>) -> Self {
        Self {
            name: name.to_owned(),
            namespace: namespace.map(str::to_owned),
            ..Self::default()
        }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(own, _)| own == name).map(|(_, text)| text.as_str())
    }

    /// Writes the element as a document.
    pub(super) fn write(&self) -> String {
        let mut out = String::new();
        self.write_into(&mut out, None);
        out
    }

    fn write_into(&self, out: &mut String, around: Option<&str>) {
        out.push('<');
        out.push_str(&self.name);
        for (name, text) in &self.attributes {
            write_attribute(out, name, text);
        }
        if self.namespace.as_deref() != around {
            let namespace = self.namespace.as_deref().unwrap_or_default();
            write_attribute(out, "xmlns", namespace);
        }
        if self.children.is_empty() && self.text.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        write_text(out, &self.text);
        for child in &self.children {
            child.write_into(out, self.namespace.as_deref());
        }
        out.push_str("</");
        out.push_str(&self.name);
        out.push('>');
    }
}

fn write_attribute(out: &mut String, name: &str, text: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("&quot;"),
            // A parser would turn these into spaces.
            '\t' | '\n' => write_reference(out, character),
            other => write_character(out, other),
        }
    }
    out.push('"');
}

/// Writes a text. Whitespace at its ends is written as references, since it
/// would be read as layout otherwise.
fn write_text(out: &mut String, text: &str) {
    let inner = text.trim_matches(WHITESPACE);
    let start = text.len() - text.trim_start_matches(WHITESPACE).len();
    for (index, character) in text.char_indices() {
        if index < start || index >= start + inner.len() {
            write_reference(out, character);
        } else {
            write_character(out, character);
        }
    }
}

fn write_character(out: &mut String, character: char) {
    match character {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        // A parser would turn this into a line feed.
        '\r' => write_reference(out, character),
        other if is_allowed(other) => out.push(other),
        _ => out.push(char::REPLACEMENT_CHARACTER),
    }
}

fn write_reference(out: &mut String, character: char) {
    out.push_str("&#");
    out.push_str(&u32::from(character).to_string());
    out.push(';');
}

/// Whether XML 1.0 allows a character.
pub(super) fn is_allowed(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => other >= ' ',
    }
}

/// Whether a character may be layout.
pub(super) fn is_whitespace(character: char) -> bool {
    WHITESPACE.contains(&character)
}
