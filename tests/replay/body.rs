//! The body of a recorded answer, and what belongs to it.

use std::collections::BTreeSet;

use clouddb_tests::Element;
use serde_json::Value;

use crate::{compare::pointer, shape::Shape};

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) shape: Shape,
    /// How many there must be for it of what it lists.
    pub(crate) listed: Listed,
}

/// How many instances and backups a list has. A link to the next page stands
/// for one more.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Listed {
    pub(crate) instances: usize,
    pub(crate) backups: usize,
}

/// The type of the source of a backup of a group.
const GROUP: &str = "ha";

impl Body {
    /// Leaves out what has one of the foreign members. Says why if nothing is
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

/// Whether a value is a backup of a group, made or to be made. There are none.
pub(crate) fn is_of_group(value: &Value) -> bool {
    value["source"]["type"] == GROUP
}

/// Leaves elements out of lists. What isn't in a list can't be left out.
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

/// Where there is something in a document, as in the JSON that it stands for.
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
