use super::ParameterValue;

/// What a parameter takes.
#[derive(Clone, Debug, PartialEq)]
pub enum ParameterKind {
    /// A whole number, from the first to the second.
    Integer(i128, i128),
    /// A boolean, as 1 or 0.
    Boolean,
    /// A number, from the first to the second.
    Float(f64, f64),
    /// One of several words.
    Enumeration(Vec<String>),
    /// Some of several words, between commas.
    Set(Vec<String>),
    /// Switches by several names, as `name=on`, between commas.
    Flags(Vec<String>),
    /// A text.
    Text,
}

const YES: [&str; 3] = ["1", "ON", "TRUE"];
const NO: [&str; 3] = ["0", "OFF", "FALSE"];
const SWITCHES: [&str; 3] = ["on", "off", "default"];

impl ParameterKind {
    /// The kind as the server's list has it.
    pub(super) fn of(
        name: &str,
        least: &str,
        most: &str,
        list: &str,
    ) -> Option<Self> {
        let words = || list.split(',').map(str::to_owned).collect();
        Some(match name {
            "BOOLEAN" => Self::Boolean,
            "DOUBLE" => Self::Float(least.parse().ok()?, most.parse().ok()?),
            "ENUM" => Self::Enumeration(words()),
            "SET" => Self::Set(words()),
            "FLAGSET" => Self::Flags(words()),
            "VARCHAR" => Self::Text,
            number if number.contains("INT") => {
                Self::Integer(least.parse().ok()?, most.parse().ok()?)
            }
            _ => return None,
        })
    }

    /// The value as the server takes it, or what is wrong with it.
    pub(super) fn value(
        &self,
        value: ParameterValue,
    ) -> Result<ParameterValue, String> {
        match self {
            Self::Integer(least, most) => integer(&value, *least, *most),
            Self::Boolean => boolean(&value),
            Self::Float(least, most) => float(value, *least, *most),
            Self::Enumeration(words) => enumeration(&value, words),
            Self::Set(words) => {
                let text = value.to_string();
                parts(&text).try_for_each(|part| one_of(part, words))?;
                Ok(ParameterValue::Text(text))
            }
            Self::Flags(names) => {
                let text = value.to_string();
                parts(&text).try_for_each(|part| switch(part, names))?;
                Ok(ParameterValue::Text(text))
            }
            Self::Text => Ok(ParameterValue::Text(value.to_string())),
        }
    }
}

fn integer(
    value: &ParameterValue,
    least: i128,
    most: i128,
) -> Result<ParameterValue, String> {
    let number = match value {
        ParameterValue::Number(number) => i128::from(*number),
        ParameterValue::Text(text) => text
            .parse()
            .map_err(|_| format!("{text:?} is not a whole number"))?,
    };
    if number < least || number > most {
        return Err(format!("{number} is not from {least} to {most}"));
    }
    // A negative number stays a text.
    let negative = |_| ParameterValue::Text(number.to_string());
    Ok(u64::try_from(number).map_or_else(negative, ParameterValue::Number))
}

fn boolean(value: &ParameterValue) -> Result<ParameterValue, String> {
    let text = value.to_string();
    let is = |words: [&str; 3]| words.iter().any(|it| same(it, &text));
    match (is(YES), is(NO)) {
        (true, _) => Ok(ParameterValue::Number(1)),
        (_, true) => Ok(ParameterValue::Number(0)),
        _ => Err(format!("{text:?} is neither 0 nor 1")),
    }
}

fn float(
    value: ParameterValue,
    least: f64,
    most: f64,
) -> Result<ParameterValue, String> {
    let text = value.to_string();
    let digits = |c: char| c.is_ascii_digit() || c == '.';
    let number: Option<f64> = text.parse().ok();
    let Some(number) = number.filter(|_| text.chars().all(digits)) else {
        return Err(format!("{text:?} is not a number"));
    };
    if number < least || number > most {
        return Err(format!("{text} is not from {least} to {most}"));
    }
    Ok(value)
}

/// A word, or its index in the list, which servers take as well.
fn enumeration(
    value: &ParameterValue,
    words: &[String],
) -> Result<ParameterValue, String> {
    let text = value.to_string();
    let place: Option<usize> = text.parse().ok();
    let by_place = place.and_then(|place| words.get(place));
    let word = words.iter().find(|it| same(it, &text)).or(by_place);
    word.map(|word| ParameterValue::Text(word.clone()))
        .ok_or_else(|| not_one_of(&text, words))
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').filter(move |_| !text.is_empty())
}

fn one_of(text: &str, words: &[String]) -> Result<(), String> {
    if words.iter().any(|word| same(word, text)) {
        return Ok(());
    }
    Err(not_one_of(text, words))
}

fn not_one_of(text: &str, words: &[String]) -> String {
    format!("{text:?} is not one of {}", words.join(", "))
}

fn switch(text: &str, names: &[String]) -> Result<(), String> {
    if same(text, "default") {
        return Ok(());
    }
    let (name, state) = text
        .split_once('=')
        .ok_or_else(|| format!("{text:?} is not of the form name=on"))?;
    one_of(name, names)?;
    if SWITCHES.iter().any(|it| same(it, state)) {
        return Ok(());
    }
    Err(format!("{state:?} is not one of {}", SWITCHES.join(", ")))
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}
