//! Values that fit a schema, and values that nearly do.

use serde_json::{Map, Number, Value, json};

use crate::{
    dice::Dice,
    texts::{Samples, nasty},
};

/// The longest text to make for a schema.
const LONGEST: i128 = 80;

/// A value that fits a schema whose references are resolved.
pub(crate) fn fitting(
    schema: &Value,
    samples: &Samples,
    dice: &mut Dice,
) -> Value {
    if schema["nullable"] == true && dice.one_in(6) {
        return Value::Null;
    }
    if let Some(values) = schema["enum"].as_array() {
        return dice.pick(values).clone();
    }
    if let Some(alternatives) = schema["oneOf"].as_array() {
        return fitting(dice.pick(alternatives), samples, dice);
    }
    match schema["type"].as_str() {
        Some("object") => object(schema, samples, dice),
        Some("array") => {
            let least = schema["minItems"].as_u64().unwrap_or(0);
            let most = schema["maxItems"].as_u64().unwrap_or(least + 3);
            let count = dice.between(least.into(), most.min(least + 3).into());
            let item = |_| fitting(&schema["items"], samples, dice);
            (0..count).map(item).collect()
        }
        Some("string") => Value::String(text(schema, samples, dice)),
        Some("integer") => integer(schema, dice),
        Some("number") => json!(dice.below(1000)),
        Some("boolean") => Value::Bool(dice.one_in(2)),
        _ => Value::Null,
    }
}

fn object(schema: &Value, samples: &Samples, dice: &mut Dice) -> Value {
    let required = schema["required"].as_array();
    let mut object = Map::new();
    for (name, schema) in schema["properties"].as_object().into_iter().flatten()
    {
        let is_required =
            required.is_some_and(|all| all.contains(&name.as_str().into()));
        if is_required || dice.one_in(2) {
            object.insert(name.clone(), fitting(schema, samples, dice));
        }
    }
    Value::Object(object)
}

/// A text that fits a schema. It is seldom one that the schema reserves.
pub(crate) fn text(
    schema: &Value,
    samples: &Samples,
    dice: &mut Dice,
) -> String {
    let length = |word: &str| schema[word].as_i64().map(i128::from);
    let most = length("maxLength").unwrap_or(LONGEST);
    if let Some(pattern) = schema["pattern"].as_str() {
        let sample = samples.pick(pattern, dice).unwrap_or_default();
        let most = usize::try_from(most).unwrap_or_default();
        return sample.chars().take(most).collect();
    }
    if schema["format"] == "uuid" {
        return "5f1e2f0a-93f9-4b6b-a6f5-36b0f1b3f1cb".to_owned();
    }
    let least = length("minLength").unwrap_or(0);
    let count = match dice.below(10) {
        0 => least,
        1 => most.min(2048),
        _ => dice.between(least, most.min(least + 20)),
    };
    let letters: Vec<char> = "abcXYZ019_-. é☂🦀".chars().collect();
    (0..count).map(|_| *dice.pick(&letters)).collect()
}

fn integer(schema: &Value, dice: &mut Dice) -> Value {
    let least = schema["minimum"].as_i64().unwrap_or(-1000);
    let most = schema["maximum"].as_i64().unwrap_or(1000);
    match dice.below(4) {
        0 => least.into(),
        1 => most.into(),
        2 => dice.pick(&[1, 2, 3]).to_owned().into(),
        _ => {
            let any = dice.between(least.into(), most.into());
            i64::try_from(any).unwrap_or(least).into()
        }
    }
}

/// Changes one thing somewhere in a value.
pub(crate) fn change(value: &mut Value, dice: &mut Dice) {
    let mut places = Vec::new();
    collect(value, String::new(), &mut places);
    let pointer = dice.pick(&places).clone();
    let donor = dice.pick(&places).clone();
    let donor = value.pointer(&donor).cloned().unwrap_or_default();
    if dice.one_in(4) {
        remove(value, &pointer);
        return;
    }
    let Some(place) = value.pointer_mut(&pointer) else { return };
    match dice.below(8) {
        0 => *place = donor,
        1 => *place = Value::String(nasty(dice)),
        2 => *place = number(dice),
        3 => *place = other_type(dice),
        4 => *place = wrapped(place.take(), dice),
        5 | 6 => add(place, dice),
        _ => lengthen(place, dice),
    }
}

fn collect(value: &Value, pointer: String, places: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(member, format!("{pointer}/{name}"), places);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{pointer}/{index}"), places);
            }
        }
        _ => {}
    }
    places.push(pointer);
}

fn remove(value: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.remove(name);
        }
        Some(Value::Array(items)) => {
            if let Ok(index) = name.parse::<usize>() {
                items.remove(index);
            }
        }
        _ => {}
    }
}

fn number(dice: &mut Dice) -> Value {
    let whole = [
        0,
        -1,
        1,
        300,
        301,
        1_000_000_000,
        i64::from(i32::MAX),
        i64::from(i32::MAX) + 1,
        i64::from(u32::MAX) + 1,
        i64::MAX,
        i64::MIN,
    ];
    let broken = [1.5, 1.0, -0.0, 1e308, 5e-324, 1e19];
    match dice.below(8) {
        0 => json!(u64::MAX),
        1 | 2 => Number::from_f64(*dice.pick(&broken)).into(),
        _ => (*dice.pick(&whole)).into(),
    }
}

fn other_type(dice: &mut Dice) -> Value {
    let others = [
        json!(null),
        json!(true),
        json!(false),
        json!([]),
        json!({}),
        json!(""),
        json!([null]),
        json!({"": {}}),
    ];
    dice.pick(&others).clone()
}

/// Wraps a value in lists or objects: a few or very many.
fn wrapped(mut value: Value, dice: &mut Dice) -> Value {
    let depth = if dice.one_in(3) { dice.below(300) } else { 1 };
    for _ in 0..depth {
        value =
            if dice.one_in(2) { json!([value]) } else { json!({"a": value}) };
    }
    value
}

fn add(place: &mut Value, dice: &mut Dice) {
    let member = other_type(dice);
    match place {
        Value::Object(members) => {
            let known = ["name", "id", "__proto__", "instance", "auth", "$ref"];
            let name = if dice.one_in(2) {
                nasty(dice)
            } else {
                (*dice.pick(&known)).to_owned()
            };
            members.insert(name, member);
        }
        Value::Array(items) => {
            let item = dice.maybe(items).cloned().unwrap_or(member);
            items.push(item);
        }
        Value::String(text) => text.push_str(&nasty(dice)),
        other => *other = json!([other.take()]),
    }
}

fn lengthen(place: &mut Value, dice: &mut Dice) {
    let many = *dice.pick(&[2, 10, 100, 1000]);
    match place {
        Value::Array(items) if !items.is_empty() => {
            let item = dice.pick(items).clone();
            items.extend(vec![item; many]);
        }
        Value::Object(members) => {
            let more = (0..many).map(|i| (format!("m{i}"), json!(i)));
            members.extend(more);
        }
        Value::String(text) => *text = text.repeat(many),
        other => *other = json!(vec![other.take(); many.min(20)]),
    }
}
