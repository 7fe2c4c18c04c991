//! The body of a recorded answer, and the lists that it needs.

use std::collections::BTreeSet;

use clouddb_tests::Element;
use serde_json::Value;

use crate::{compare::pointer, shape::Shape};

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) shape: Shape,
    /// How many instances and backups the service must have to answer alike.
    pub(crate) listed: Listed,
}

/// How many instances and backups a list has. A link to the next page counts as
/// one more.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Listed {
    pub(crate) instances: usize,
    pub(crate) backups: usize,
}

/// The type of a backup's source if that is a group.
const GROUP: &str = "ha";

impl Body {
    /// Leaves out objects with one of the foreign members. Fails if nothing is
    /// left.
    pub(crate) fn of_json(
        text: &str,
        foreign: &[&str],
    ) -> Result<Self, String> {
        let value = serde_json::from_str(text);
        let mut value: Value =
            value.map_err(|error| format!("the recorded answer: {error}"))?;
        leave_out(&mut value, foreign)?;
        let behind = usize::from(value["links"].is_array());
        let count = |name: &str| {
            value[name].as_array().map_or(0, |list| list.len() + behind)
        };
        let listed =
            Listed { instances: count("instances"), backups: count("backups") };
        let shape = Shape::of_json(&value, "", "");
        Ok(Self { shape, listed })
    }

    pub(crate) fn of_xml(text: &str) -> Result<Self, String> {
        let root = Element::read(text);
        let root =
            root.map_err(|error| format!("the recorded answer: {error}"))?;
        let count = root.children.len();
        let count = |name: &str| if root.name == name { count } else { 0 };
        let listed =
            Listed { instances: count("instances"), backups: count("backups") };
        Ok(Self { shape: Shape::of_xml(&root, ""), listed })
    }
}

/// Whether a value is a backup of a group, or a request for one. The service
/// has no such backups.
pub(crate) fn is_of_group(value: &Value) -> bool {
    value["source"]["type"] == GROUP
}

/// Removes elements from lists. What isn't in a list can't be removed.
fn leave_out(value: &mut Value, foreign: &[&str]) -> Result<(), String> {
    let of = |value: &Value| {
        if is_of_group(value) {
            return Some("shows a backup of a group".to_owned());
        }
        let found = foreign.iter().find(|member| value.get(**member).is_some());
        found.map(|member| format!("shows {member}, which isn't set up"))
    };
    match value {
        Value::Array(elements) => {
            let why = elements.iter().find_map(of);
            elements.retain(|element| of(element).is_none());
            match why {
                Some(why) if elements.is_empty() => Err(why),
                _ => {
                    elements.iter_mut().try_for_each(|e| leave_out(e, foreign))
                }
            }
        }
        Value::Object(_) => {
            if let Some(why) = of(value) {
                return Err(why);
            }
            let members = value.as_object_mut().into_iter().flatten();
            for (_, member) in members {
                leave_out(member, foreign)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The pointers of an XML document's elements, as in the JSON that it stands
/// for.
pub(crate) fn xml_pointers(
    element: &Element,
    around: &str,
    found: &mut BTreeSet<String>,
) {
    let at = format!("{around}{}", pointer(&[&element.name]));
    for (name, _) in &element.attributes {
        found.insert(format!("{at}{}", pointer(&[name])));
    }
    for child in &element.children {
        xml_pointers(child, &at, found);
    }
    found.insert(at);
}
