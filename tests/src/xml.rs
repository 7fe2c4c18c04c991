use quick_xml::{
    NsReader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
    name::ResolveResult,
};

/// An element of an XML document, for tests.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Element {
    /// Its name, without a prefix.
    pub name: String,
    /// The namespace it is in.
    pub namespace: Option<String>,
    /// Its attributes in their order, without declarations of namespaces.
    pub attributes: Vec<(String, String)>,
    /// The elements in it.
    pub children: Vec<Self>,
    /// Its own text, without the whitespace around it.
    pub text: String,
}

impl Element {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// If the document isn't well-formed; the error says why.
    pub fn read(document: &str) -> Result<Self, String> {
        let mut reader = NsReader::from_str(document);
        // An element for the document itself, with the root element in it.
        let mut open = vec![Self::default()];
        loop {
            let event = reader.read_resolved_event();
            let (namespace, event) = event.map_err(|e| e.to_string())?;
            match event {
                Event::Start(start) => {
                    open.push(Self::start(&start, &namespace)?);
                }
                Event::Empty(start) => {
                    last(&mut open)
                        .children
                        .push(Self::start(&start, &namespace)?);
                }
                Event::End(_) => end(&mut open)?,
                Event::Text(text) => {
                    last(&mut open).text.push_str(&text.xml10_content());
                }
                Event::CData(text) => {
                    last(&mut open).text.push_str(&text.xml10_content());
                }
                Event::GeneralRef(reference) => {
                    last(&mut open).text.push_str(&resolve(&reference)?);
                }
                Event::Eof => return root(open),
                _ => {}
            }
        }
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    fn start(
        start: &BytesStart<'_>,
        namespace: &ResolveResult<'_>,
    ) -> Result<Self, String> {
        let namespace = match namespace {
            ResolveResult::Bound(name) => Some(name.0.to_owned()),
            ResolveResult::Unbound => None,
            ResolveResult::Unknown(prefix) => {
                return Err(format!("the prefix {prefix} means nothing"));
            }
        };
        let name = start.local_name().as_ref().to_owned();
        let mut element = Self { name, namespace, ..Self::default() };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|e| e.to_string())?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let value = attribute.normalized_value(XmlVersion::Explicit1_0);
            let value = value.map_err(|e| e.to_string())?.into_owned();
            let name = attribute.key.as_ref().to_owned();
            element.attributes.push((name, value));
        }
        Ok(element)
    }
}

fn last(open: &mut [Element]) -> &mut Element {
    open.last_mut().expect("the document is around everything")
}

fn end(open: &mut Vec<Element>) -> Result<(), String> {
    let element = open.pop().expect("the document is around everything");
    if open.is_empty() {
        return Err("something ends that didn't begin".into());
    }
    let text = element.text.trim().to_owned();
    last(open).children.push(Element { text, ..element });
    Ok(())
}

/// The root element of a document that was read to its end.
fn root(mut open: Vec<Element>) -> Result<Element, String> {
    let last = open.pop().expect("the document is around everything");
    if !open.is_empty() {
        return Err(format!("<{}> doesn't end", last.name));
    }
    let mut roots = last.children.into_iter();
    match (roots.next(), roots.next()) {
        (None, _) => Err("there is no element".into()),
        (Some(root), None) if last.text.trim().is_empty() => Ok(root),
        _ => Err("there is more than the root".into()),
    }
}

fn resolve(reference: &BytesRef<'_>) -> Result<String, String> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Ok(character.to_string());
    }
    let known = resolve_predefined_entity(reference).map(str::to_owned);
    known.ok_or_else(|| "a reference means nothing".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_read() {
        let text = "<?xml version=\"1.0\"?>\n<a xmlns=\"urn:x\" b=\"1&amp;2\">\
                    \n  <c/>\n <d>\n x &lt; y\n</d></a>\n";
        let root = Element::read(text).unwrap();
        assert_eq!((root.name.as_str(), root.text.as_str()), ("a", ""));
        assert_eq!(root.attribute("b"), Some("1&2"));
        assert_eq!(root.attribute("xmlns"), None);
        let [c, d] = &root.children[..] else { panic!("{root:?}") };
        assert_eq!(c.namespace.as_deref(), Some("urn:x"));
        assert_eq!(d.text, "x < y");
    }

    #[test]
    fn what_is_not_well_formed_is_refused() {
        for text in
            ["", "<a>", "</a>", "<a/><b/>", "<a></b>", "<x:a/>", "<a/>b", "b"]
        {
            assert!(Element::read(text).is_err(), "{text}");
        }
    }
}
