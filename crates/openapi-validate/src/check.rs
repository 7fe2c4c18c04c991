//! The rules for values of schemas.

use std::cmp::Ordering;

use serde_json::{Map, Number, Value};

use crate::{
    Schemas, Violation,
    number::{compare, is_multiple, is_whole, same},
};

/// How deeply schemas may refer to each other. No real value is deeper.
const DEEPEST: usize = 128;

pub(crate) fn violations(
    schemas: &Schemas,
    schema: &Value,
    value: &Value,
) -> Vec<Violation> {
    let mut check = Check { schemas, at: String::new(), found: Vec::new() };
    check.value(schema, value, DEEPEST);
    check.found
}

struct Check<'a> {
    schemas: &'a Schemas,
    at: String,
    found: Vec<Violation>,
}

impl Check<'_> {
    fn breaks(&mut self, rule: impl Into<String>) {
        self.found.push(Violation { at: self.at.clone(), rule: rule.into() });
    }

    fn value(&mut self, schema: &Value, value: &Value, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return self.breaks("is too deep");
        };
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            return self.value(&self.schemas.named[name], value, depth);
        }
        if value.is_null() && schema["nullable"] == true {
            return;
        }
        if let Some(kind) = schema["type"].as_str()
            && !is_of(kind, value)
        {
            return self.breaks(format!("isn't of the type {kind}"));
        }
        if let Some(allowed) = schema["enum"].as_array()
            && !allowed.iter().any(|own| same(own, value))
        {
            self.breaks("isn't one of the listed values");
        }
        self.combined(schema, value, depth);
        match value {
            Value::Number(number) => self.number(schema, number),
            Value::String(text) => self.text(schema, text),
            Value::Array(items) => self.items(schema, items, depth),
            Value::Object(members) => self.members(schema, members, depth),
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn combined(&mut self, schema: &Value, value: &Value, depth: usize) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.value(part, value, depth);
        }
        let fits = |branch: &Value| {
            let (schemas, at) = (self.schemas, String::new());
            let mut check = Check { schemas, at, found: Vec::new() };
            check.value(branch, value, depth);
            check.found.is_empty()
        };
        let fitting = |keyword: &str| {
            let branches = schema[keyword].as_array()?;
            Some(branches.iter().filter(|branch| fits(branch)).count())
        };
        let (one, any) = (fitting("oneOf"), fitting("anyOf"));
        let is_excluded = schema.get("not").is_some_and(fits);
        if one.is_some_and(|fitting| fitting != 1) {
            self.breaks("doesn't fit exactly one of the forms");
        }
        if any == Some(0) {
            self.breaks("fits none of the forms");
        }
        if is_excluded {
            self.breaks("is what it must not be");
        }
    }

    fn number(&mut self, schema: &Value, number: &Number) {
        for (bound, exclusive, wrong, said) in [
            ("minimum", "exclusiveMinimum", Ordering::Less, "less"),
            ("maximum", "exclusiveMaximum", Ordering::Greater, "greater"),
        ] {
            let Value::Number(limit) = &schema[bound] else { continue };
            let is_open = schema[exclusive] == true;
            let order = compare(number, limit);
            if order == Some(wrong) || is_open && order == Some(Ordering::Equal)
            {
                let or = if is_open { "not " } else { "" };
                let said = match (is_open, said) {
                    (true, "less") => "greater",
                    (true, _) => "less",
                    (false, said) => said,
                };
                self.breaks(format!("is {or}{said} than {limit}"));
            }
        }
        if let Value::Number(of) = &schema["multipleOf"]
            && !is_multiple(number, of)
        {
            self.breaks(format!("is no multiple of {of}"));
        }
    }

    fn text(&mut self, schema: &Value, text: &str) {
        self.count(schema, ["minLength", "maxLength"], "characters", || {
            text.chars().count()
        });
        if let Some(pattern) = schema["pattern"].as_str()
            && !self.schemas.fits(pattern, text)
        {
            self.breaks(format!("doesn't fit the pattern {pattern}"));
        }
        let reserved = schema["x-reserved"].as_array();
        let mut reserved =
            reserved.into_iter().flatten().filter_map(Value::as_str);
        if reserved.any(|own| own.eq_ignore_ascii_case(text)) {
            self.breaks("is reserved");
        }
    }

    fn items(&mut self, schema: &Value, items: &[Value], depth: usize) {
        let length = || items.len();
        self.count(schema, ["minItems", "maxItems"], "items", length);
        if schema["uniqueItems"] == true {
            let mut seen = items.iter().enumerate();
            let twice = seen.any(|(index, item)| {
                items[..index].iter().any(|other| same(other, item))
            });
            if twice {
                self.breaks("has an item twice");
            }
        }
        if schema["items"].is_null() {
            return;
        }
        for (index, item) in items.iter().enumerate() {
            self.below(&index.to_string(), &schema["items"], item, depth);
        }
    }

    fn members(
        &mut self,
        schema: &Value,
        members: &Map<String, Value>,
        depth: usize,
    ) {
        let names = ["minProperties", "maxProperties"];
        self.count(schema, names, "members", || members.len());
        let required = schema["required"].as_array().into_iter().flatten();
        for name in required.filter_map(Value::as_str) {
            if !members.contains_key(name) {
                self.breaks(format!("lacks the member {name}"));
            }
        }
        let others = &schema["additionalProperties"];
        for (name, value) in members {
            match schema["properties"].get(name) {
                Some(own) => self.below(name, own, value, depth),
                None if *others == false => {
                    self.breaks("has a member that there is not");
                }
                None if others.is_object() => {
                    self.below(name, others, value, depth);
                }
                None => {}
            }
        }
    }

    fn below(
        &mut self,
        name: &str,
        schema: &Value,
        value: &Value,
        depth: usize,
    ) {
        let length = self.at.len();
        self.at.push('/');
        self.at.push_str(&name.replace('~', "~0").replace('/', "~1"));
        self.value(schema, value, depth);
        self.at.truncate(length);
    }

    fn count(
        &mut self,
        schema: &Value,
        [least, most]: [&str; 2],
        of: &str,
        count: impl Fn() -> usize,
    ) {
        let (least, most) = (schema[least].as_u64(), schema[most].as_u64());
        if least.is_none() && most.is_none() {
            return;
        }
        let count = count() as u64;
        if let Some(least) = least.filter(|least| count < *least) {
            self.breaks(format!("has fewer than {least} {of}"));
        }
        if let Some(most) = most.filter(|most| count > *most) {
            self.breaks(format!("has more than {most} {of}"));
        }
    }
}

fn is_of(kind: &str, value: &Value) -> bool {
    match (kind, value) {
        ("integer", Value::Number(number)) => is_whole(number),
        ("number", Value::Number(_))
        | ("string", Value::String(_))
        | ("boolean", Value::Bool(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_)) => true,
        _ => false,
    }
}
