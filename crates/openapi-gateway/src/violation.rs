//! Describes broken rules for the author of a request.

use jsonschema::{
    ValidationError,
    error::{TypeKind, ValidationErrorKind as Kind},
};
use serde_json::Value;

/// The most characters of a value in a message.
const LONGEST: usize = 120;

/// Describes a broken rule: the member, its value, and the rule. If the whole
/// value is wrong, the subject stands for the member.
pub(crate) fn violation(
    subject: &str,
    error: &ValidationError<'_>,
    is_secret: &dyn Fn(&ValidationError<'_>) -> bool,
) -> String {
    let alternatives = match error.kind() {
        Kind::OneOfNotValid { context } | Kind::AnyOf { context } => {
            context.as_slice()
        }
        _ => &[],
    };
    if let Some(closest) = closest(error, alternatives) {
        return violation(subject, closest, is_secret);
    }
    let pointer = error.instance_path().as_str();
    if let Kind::Required { property } = error.kind() {
        let property = property.as_str().unwrap_or_default();
        return format!("{pointer}/{property}: is missing and required");
    }
    let value = if is_secret(error) {
        "the value".to_owned()
    } else {
        shown(error.instance())
    };
    let rule = match types_of(alternatives) {
        types if types.is_empty() => rule(error),
        types => format!("is not of the type {}", types.join(" or ")),
    };
    let member = if pointer.is_empty() { subject } else { pointer };
    format!("{member}: {value} {rule}")
}

/// The error of the first alternative whose type fits.
fn closest<'a, 'e>(
    error: &ValidationError<'_>,
    alternatives: &'a [Vec<ValidationError<'e>>],
) -> Option<&'a ValidationError<'e>> {
    let is_of_other_type = |alternative: &&ValidationError<'_>| {
        matches!(alternative.kind(), Kind::Type { .. })
            && alternative.instance_path() == error.instance_path()
    };
    alternatives
        .iter()
        .find(|errors| !errors.iter().any(|e| is_of_other_type(&e)))
        .and_then(|errors| errors.first())
}

/// The types that the alternatives expect, if only the type is wrong.
fn types_of(alternatives: &[Vec<ValidationError<'_>>]) -> Vec<String> {
    let errors = alternatives.iter().flatten();
    errors
        .filter_map(|error| match error.kind() {
            Kind::Type { kind } => Some(type_name(kind)),
            _ => None,
        })
        .collect()
}

fn rule(error: &ValidationError<'_>) -> String {
    match error.kind() {
        Kind::Maximum { limit } => {
            format!("is greater than the maximum {limit}")
        }
        Kind::Minimum { limit } => format!("is less than the minimum {limit}"),
        Kind::MaxLength { limit } => {
            format!("has more characters than the maxLength {limit}")
        }
        Kind::MinLength { limit } => {
            format!("has fewer characters than the minLength {limit}")
        }
        Kind::MaxItems { limit } => {
            format!("has more items than the maxItems {limit}")
        }
        Kind::MinItems { limit } => {
            format!("has fewer items than the minItems {limit}")
        }
        Kind::UniqueItems => {
            "has an item twice, and uniqueItems is set".to_owned()
        }
        Kind::Pattern { pattern } => {
            format!("does not match the pattern {pattern}")
        }
        Kind::Format { format } => format!("is not of the format {format}"),
        Kind::Enum { options } => format!("is not one of the enum {options}"),
        Kind::Type { kind } => {
            format!("is not of the type {}", type_name(kind))
        }
        Kind::AdditionalProperties { unexpected } => format!(
            "has the members {unexpected:?}, and additionalProperties is false"
        ),
        Kind::Custom { keyword, message } => format!("{message} ({keyword})"),
        other => format!("breaks the rule {}", other.keyword()),
    }
}

fn type_name(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(one) => one.to_string(),
        TypeKind::Multiple(several) => {
            let names: Vec<String> =
                several.iter().map(|one| one.to_string()).collect();
            names.join(" or ")
        }
    }
}

/// A value in a message. Contents of lists and objects aren't repeated: they
/// may be passwords.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) => "the list".to_owned(),
        Value::Object(_) => "the object".to_owned(),
        value => {
            let text = value.to_string();
            match text.char_indices().nth(LONGEST) {
                Some((end, _)) => format!("{}…", &text[..end]),
                None => text,
            }
        }
    }
}
