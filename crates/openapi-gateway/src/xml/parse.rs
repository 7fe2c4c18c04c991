//! Parses XML from untrusted clients.

use std::collections::HashSet;

use quick_xml::{
    NsReader, XmlVersion,
    escape::{resolve_predefined_entity, unescape},
    events::{BytesDecl, BytesRef, BytesStart, Event},
    name::ResolveResult,
};

use crate::xml::tree::{Element, is_allowed, is_whitespace};

/// The deepest nesting of elements.
const DEPTH: usize = 32;
/// The most elements, attributes, comments and sections in a document.
const NODES: usize = 10_000;
/// The most namespaces in scope at an element.
const NAMESPACES: usize = 32;

/// Why a document can't be read. No message repeats a value: it may be a
/// password.
#[derive(Debug, Eq, PartialEq, thiserror::Error)]
pub(super) enum Unreadable {
    #[error("is not UTF-8")]
    Bytes,
    #[error("has the encoding {0}, not UTF-8")]
    Encoding(String),
    #[error("is not of XML's version 1.0")]
    Version,
    #[error("has an XML declaration that isn't at its start")]
    Declaration,
    #[error("has a document type, which isn't read")]
    DocumentType,
    #[error("has a processing instruction, which isn't read")]
    Instruction,
    #[error(
        "has a reference that is neither amp, lt, gt, quot, apos nor the \
         number of a character"
    )]
    Reference,
    #[error("has a character that XML doesn't allow")]
    Character,
    #[error("has elements inside each other more than {DEPTH} times")]
    Depth,
    #[error("has more than {NODES} elements and attributes")]
    Nodes,
    #[error("has an element <{0}> that doesn't end")]
    NoEnd(String),
    #[error("has something in the element <{0}> that isn't an attribute")]
    Attribute(String),
    #[error("has an attribute {name} twice in an element {element}")]
    AttributeTwice { element: String, name: String },
    #[error("has a prefix {0} that stands for no namespace")]
    Prefix(String),
    #[error("has something beside its root element")]
    BesideRoot,
    #[error("has no root element")]
    NoRoot,
    #[error("is not XML: {cause}, at byte {position}")]
    Syntax { cause: String, position: u64 },
}

/// Reads a document.
pub(super) fn parse(bytes: &[u8]) -> Result<Element, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::Bytes)?;
    let mut reader =
        NsReader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    reader.config_mut().check_comments = true;
    reader.resolver_mut().set_max_namespace_bindings(NAMESPACES);
    let mut parser = Parser::default();
    let mut is_first = true;
    loop {
        let (namespace, event) = match reader.read_resolved_event() {
            Ok((resolved, event)) => (namespace(&resolved)?, event),
            Err(error) => {
                let position = reader.error_position();
                let cause = error.to_string();
                return Err(Unreadable::Syntax { cause, position });
            }
        };
        match event {
            Event::Decl(_) if !is_first => return Err(Unreadable::Declaration),
            Event::Eof => return parser.finish(),
            event => parser.take(namespace, &event)?,
        }
        is_first = false;
    }
}

fn namespace(
    resolved: &ResolveResult<'_>,
) -> Result<Option<String>, Unreadable> {
    match resolved {
        ResolveResult::Unbound => Ok(None),
        ResolveResult::Bound(name) if name.0.is_empty() => Ok(None),
        // quick-xml doesn't expand references in the name.
        ResolveResult::Bound(name) => match unescape(name.0) {
            Ok(name) => Ok(Some(name.into_owned())),
            Err(_) => Err(Unreadable::Reference),
        },
        ResolveResult::Unknown(prefix) => {
            Err(Unreadable::Prefix(prefix.clone()))
        }
    }
}

/// The state of the parser.
#[derive(Default)]
struct Parser {
    open: Vec<Open>,
    root: Option<Element>,
    nodes: usize,
}

/// An element whose end tag hasn't been read yet.
struct Open {
    element: Element,
    /// The length of its text without trailing layout.
    kept: usize,
}

impl Parser {
    fn take(
        &mut self,
        namespace: Option<String>,
        event: &Event<'_>,
    ) -> Result<(), Unreadable> {
        match event {
            Event::Start(start) => self.start(start, namespace),
            Event::Empty(start) => {
                self.start(start, namespace)?;
                self.end();
                Ok(())
            }
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(text) => self.layout(&text.xml10_content()),
            Event::CData(section) => {
                self.count()?;
                self.text(&section.xml10_content())
            }
            Event::GeneralRef(reference) => self.text(&resolve(reference)?),
            Event::Comment(_) => self.count(),
            Event::Decl(declaration) => check_declaration(declaration),
            Event::PI(_) => Err(Unreadable::Instruction),
            Event::DocType(_) => Err(Unreadable::DocumentType),
            Event::Eof => Ok(()),
        }
    }

    fn start(
        &mut self,
        start: &BytesStart<'_>,
        namespace: Option<String>,
    ) -> Result<(), Unreadable> {
        self.count()?;
        if self.open.is_empty() && self.root.is_some() {
            return Err(Unreadable::BesideRoot);
        }
        if self.open.len() == DEPTH {
            return Err(Unreadable::Depth);
        }
        let name = start.local_name().as_ref().to_owned();
        let mut element = Element { name, namespace, ..Element::default() };
        let mut names = HashSet::new();
        // The parser's own check compares all pairs, which takes too long.
        for attribute in start.attributes().with_checks(false) {
            self.count()?;
            let attribute = attribute
                .map_err(|_| Unreadable::Attribute(element.name.clone()))?;
            let name = attribute.key.as_ref();
            if !names.insert(name.to_owned()) {
                let element = element.name;
                let name = name.to_owned();
                return Err(Unreadable::AttributeTwice { element, name });
            }
            let text = attribute
                .normalized_value(XmlVersion::Explicit1_0)
                .map_err(|_| Unreadable::Reference)?;
            check_characters(&text)?;
            let is_plain = attribute.key.prefix().is_none();
            if is_plain && attribute.key.as_namespace_binding().is_none() {
                let attribute = (name.to_owned(), text.into_owned());
                element.attributes.push(attribute);
            }
        }
        self.open.push(Open { element, kept: 0 });
        Ok(())
    }

    fn end(&mut self) {
        let Some(Open { mut element, kept }) = self.open.pop() else { return };
        element.text.truncate(kept);
        match self.open.last_mut() {
            Some(around) => around.element.children.push(element),
            None => self.root = Some(element),
        }
    }

    /// Text in which whitespace next to tags is layout.
    fn layout(&mut self, text: &str) -> Result<(), Unreadable> {
        check_characters(text)?;
        let kept = text.trim_end_matches(is_whitespace).len();
        let Some(open) = self.open.last_mut() else {
            if kept == 0 {
                return Ok(());
            }
            return Err(Unreadable::BesideRoot);
        };
        let before = open.element.text.len();
        if open.kept == 0 {
            let text = text.trim_start_matches(is_whitespace);
            open.element.text.push_str(text);
            open.kept = text.trim_end_matches(is_whitespace).len();
            return Ok(());
        }
        open.element.text.push_str(text);
        if kept > 0 {
            open.kept = before + kept;
        }
        Ok(())
    }

    /// Text in which all whitespace counts.
    fn text(&mut self, text: &str) -> Result<(), Unreadable> {
        check_characters(text)?;
        let open = self.open.last_mut().ok_or(Unreadable::BesideRoot)?;
        open.element.text.push_str(text);
        open.kept = open.element.text.len();
        Ok(())
    }

    fn count(&mut self) -> Result<(), Unreadable> {
        self.nodes += 1;
        if self.nodes > NODES { Err(Unreadable::Nodes) } else { Ok(()) }
    }

    fn finish(self) -> Result<Element, Unreadable> {
        match self.open.last() {
            None => self.root.ok_or(Unreadable::NoRoot),
            Some(open) => Err(Unreadable::NoEnd(open.element.name.clone())),
        }
    }
}

fn check_declaration(declaration: &BytesDecl<'_>) -> Result<(), Unreadable> {
    if !declaration.version().is_ok_and(|version| version == "1.0") {
        return Err(Unreadable::Version);
    }
    let Some(encoding) = declaration.encoding() else { return Ok(()) };
    let encoding = encoding.map_err(|_| Unreadable::Encoding(String::new()))?;
    check_encoding(&encoding)
}

/// Refuses encodings in which the bytes would mean something else.
pub(super) fn check_encoding(name: &str) -> Result<(), Unreadable> {
    let known = ["utf-8", "utf8", "us-ascii"];
    if known.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        return Ok(());
    }
    Err(Unreadable::Encoding(name.chars().take(NAME).collect()))
}

/// The most characters of a name in a message.
const NAME: usize = 40;

fn resolve(reference: &BytesRef<'_>) -> Result<String, Unreadable> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Ok(character.to_string());
    }
    resolve_predefined_entity(reference)
        .map(str::to_owned)
        .ok_or(Unreadable::Reference)
}

fn check_characters(text: &str) -> Result<(), Unreadable> {
    if text.chars().all(is_allowed) {
        return Ok(());
    }
    Err(Unreadable::Character)
}
