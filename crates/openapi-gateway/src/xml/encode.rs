//! Writes JSON as XML.

use serde_json::{Map, Value};

use crate::xml::{
    shape::{List, Literals, Place, Root},
    tree::Element,
};

/// A value that the document's schema doesn't describe.
#[derive(Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0} isn't what the schema describes")]
pub(crate) struct NotDescribed(String);

impl Root {
    /// Writes a value. Members that the schema doesn't name are left out.
    pub(crate) fn encode(&self, value: &Value) -> Result<String, NotDescribed> {
        Ok(self.element(value)?.write())
    }

    pub(super) fn element(
        &self,
        value: &Value,
    ) -> Result<Element, NotDescribed> {
        let encoder = Encoder { literals: &self.literals };
        if !self.envelope {
            return encoder.element(&self.places[0], value, "");
        }
        let mut present = self.places.iter().filter_map(|place| {
            let value = value.get(&place.key)?;
            Some((place, value))
        });
        match (present.next(), present.next()) {
            (Some((place, value)), None) => {
                encoder.element(place, value, &format!("/{}", place.key))
            }
            _ => Err(NotDescribed("the whole".to_owned())),
        }
    }
}

struct Encoder<'a> {
    literals: &'a Literals,
}

impl Encoder<'_> {
    fn element(
        &self,
        place: &Place,
        value: &Value,
        pointer: &str,
    ) -> Result<Element, NotDescribed> {
        let not_described = || NotDescribed(pointer.to_owned());
        let mut element = Element::new(&place.name, place.namespace.as_deref());
        match value {
            Value::Object(object) => {
                let members = place.shape.members.as_deref();
                let members = members.ok_or_else(not_described)?;
                self.members(&mut element, members, object, pointer)?;
            }
            Value::Array(items) => {
                let list = place.shape.list.as_deref();
                let list = list.ok_or_else(not_described)?;
                element.children = self.items(list, items, pointer)?;
            }
            scalar => {
                element.text = self.text(place, scalar).unwrap_or_default();
            }
        }
        Ok(element)
    }

    fn members(
        &self,
        element: &mut Element,
        places: &[Place],
        object: &Map<String, Value>,
        pointer: &str,
    ) -> Result<(), NotDescribed> {
        for place in places {
            let Some(value) = object.get(&place.key) else { continue };
            let pointer = format!("{pointer}/{}", place.key);
            if let (Some(list), Value::Array(items)) =
                (place.bare_list(), value)
            {
                element.children.extend(self.items(list, items, &pointer)?);
                continue;
            }
            if value.is_null() && self.literals.null.is_none() {
                continue;
            }
            if !place.attribute {
                element.children.push(self.element(place, value, &pointer)?);
                continue;
            }
            let text = self.text(place, value);
            let text = text.ok_or(NotDescribed(pointer))?;
            element.attributes.push((place.name.clone(), text));
        }
        Ok(())
    }

    fn items(
        &self,
        list: &List,
        items: &[Value],
        pointer: &str,
    ) -> Result<Vec<Element>, NotDescribed> {
        let items = items.iter().enumerate();
        items
            .map(|(index, item)| {
                self.element(&list.item, item, &format!("{pointer}/{index}"))
            })
            .collect()
    }

    fn text(&self, place: &Place, value: &Value) -> Option<String> {
        match value {
            Value::Null => self.literals.null.clone(),
            Value::Bool(true) => Some(self.literals.yes.clone()),
            Value::Bool(false) => Some(self.literals.no.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::String(text) => {
                let moment = place.moment.as_ref();
                let moment = moment.and_then(|moment| moment.write(text));
                Some(moment.unwrap_or_else(|| text.clone()))
            }
            Value::Array(_) | Value::Object(_) => None,
        }
    }
}
