//! Reads XML as the JSON that the schema describes.

use serde_json::{Map, Value};

use crate::xml::{
    parse::{check_encoding, parse},
    shape::{List, Literals, Place, Root, Scalar},
    tree::Element,
};

impl Root {
    /// Reads a document. `charset` is that of the media type. This refuses only
    /// documents that aren't XML or have no form in JSON; the schema refuses
    /// the others.
    pub(crate) fn decode(
        &self,
        charset: Option<&str>,
        bytes: &[u8],
    ) -> Result<Value, String> {
        let in_body = |error| format!("body: {error}");
        check_encoding(charset.unwrap_or("utf-8")).map_err(in_body)?;
        let element = parse(bytes).map_err(in_body)?;
        self.value(&element)
    }

    pub(super) fn value(&self, element: &Element) -> Result<Value, String> {
        let place = self.place(element)?;
        let decoder = Decoder { literals: &self.literals };
        if !self.envelope {
            return decoder.value(place, element, "");
        }
        let pointer = format!("/{}", place.key);
        let value = decoder.value(place, element, &pointer)?;
        Ok(Value::Object(Map::from_iter([(place.key.clone(), value)])))
    }

    fn place(&self, element: &Element) -> Result<&Place, String> {
        let found = self.places.iter().find(|p| p.name == element.name);
        let Some(place) = found else {
            let names: Vec<String> =
                self.places.iter().map(|p| format!("<{}>", p.name)).collect();
            return Err(format!(
                "body: the root element <{}> is not {}",
                element.name,
                names.join(" or ")
            ));
        };
        if is_at(place, element) {
            return Ok(place);
        }
        let expected = place.namespace.as_deref();
        Err(format!(
            "body: the root element <{}> is not in the namespace {}",
            element.name,
            expected.unwrap_or("without a name")
        ))
    }
}

/// Whether an element is the one of a place. It may lack the namespace.
fn is_at(place: &Place, element: &Element) -> bool {
    place.name == element.name
        && (element.namespace.is_none() || element.namespace == place.namespace)
}

struct Decoder<'a> {
    literals: &'a Literals,
}

impl Decoder<'_> {
    fn value(
        &self,
        place: &Place,
        element: &Element,
        pointer: &str,
    ) -> Result<Value, String> {
        let shape = &place.shape;
        let is_bare =
            element.children.is_empty() && element.attributes.is_empty();
        let is_scalar = shape.members.is_none() && shape.list.is_none();
        if is_scalar && !element.children.is_empty() {
            return Err(refused(element, pointer, "has elements"));
        }
        // Unexpected text is left for the schema to refuse.
        if is_scalar || (is_bare && !element.text.is_empty()) {
            return Ok(self.scalar(place, &element.text));
        }
        if !element.text.is_empty() {
            let reason = "has text beside elements or attributes";
            return Err(refused(element, pointer, reason));
        }
        if let Some(members) = &shape.members {
            return self.object(members, element, pointer);
        }
        match &shape.list {
            Some(list) => self.list(list, element, pointer),
            None => Ok(Value::Null),
        }
    }

    fn object(
        &self,
        members: &[Place],
        element: &Element,
        pointer: &str,
    ) -> Result<Value, String> {
        let mut object = Map::new();
        for place in members {
            let pointer = format!("{pointer}/{}", place.key);
            if let Some(value) = self.member(place, element, &pointer)? {
                object.insert(place.key.clone(), value);
            }
        }
        Ok(Value::Object(object))
    }

    /// Finds a member. Some clients write attributes as elements, and elements
    /// as attributes.
    fn member(
        &self,
        place: &Place,
        element: &Element,
        pointer: &str,
    ) -> Result<Option<Value>, String> {
        if let Some(list) = place.bare_list() {
            let items = self.list(list, element, pointer)?;
            let is_absent = items == Value::Array(Vec::new());
            let is_left_out = is_absent && !place.required;
            return Ok(Some(items).filter(|_| !is_left_out));
        }
        let attribute = element.attribute(&place.name);
        let mut children =
            element.children.iter().filter(|child| is_at(place, child));
        match (attribute, children.next(), children.next()) {
            (None, None, _) => Ok(None),
            (Some(text), None, _) => Ok(Some(self.scalar(place, text))),
            (None, Some(child), None) => {
                self.value(place, child, pointer).map(Some)
            }
            _ => Err(format!("{pointer}: {} is given twice", place.name)),
        }
    }

    fn list(
        &self,
        list: &List,
        element: &Element,
        pointer: &str,
    ) -> Result<Value, String> {
        let items =
            element.children.iter().filter(|child| is_at(&list.item, child));
        let values = items.enumerate().map(|(index, item)| {
            self.value(&list.item, item, &format!("{pointer}/{index}"))
        });
        Ok(Value::Array(values.collect::<Result<_, _>>()?))
    }

    /// The value of a text. A text that isn't of the expected type stays a
    /// string.
    fn scalar(&self, place: &Place, text: &str) -> Value {
        if place.nullable && self.literals.null.as_deref() == Some(text) {
            return Value::Null;
        }
        let moment = place.moment.as_ref();
        if let Some(moment) = moment.and_then(|m| m.read_back(text)) {
            return Value::String(moment);
        }
        let scalars = place.shape.scalars.iter();
        let mut values = scalars.filter_map(|scalar| self.as_a(*scalar, text));
        values.next().unwrap_or_else(|| text.into())
    }

    fn as_a(&self, scalar: Scalar, text: &str) -> Option<Value> {
        let bare = text.trim();
        match scalar {
            Scalar::Text => Some(text.into()),
            Scalar::Boolean => self.boolean(bare).map(Value::from),
            Scalar::Integer => integer(bare),
            Scalar::Number => {
                let number = || bare.parse::<f64>().ok().map(Value::from);
                integer(bare).or_else(number).filter(Value::is_number)
            }
        }
    }

    fn boolean(&self, text: &str) -> Option<bool> {
        let Literals { yes, no, .. } = self.literals;
        let is = |word: &str| word.eq_ignore_ascii_case(text);
        if is(yes) || is("true") {
            return Some(true);
        }
        (is(no) || is("false")).then_some(false)
    }
}

fn refused(element: &Element, pointer: &str, reason: &str) -> String {
    let subject = if pointer.is_empty() { "body" } else { pointer };
    format!("{subject}: the element <{}> {reason}", element.name)
}

fn integer(text: &str) -> Option<Value> {
    let unsigned = text.parse::<u64>().map(Value::from);
    unsigned.or_else(|_| text.parse::<i64>().map(Value::from)).ok()
}
