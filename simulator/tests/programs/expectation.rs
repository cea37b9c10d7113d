//! What a program expects of a JSON value.

use serde_json::Value;

/// Compares a value with an expectation; members that the expectation does not name may be there.
///
/// `{type: T}` expects a JSON type, `{absent: true}` that the member is missing, `{contains: X}` a text or list that contains X,
/// `{items: X}` a list that is not empty and whose members are all as X. Any other object names members, a list compares the same
/// number of members, and a scalar compares itself.
pub(crate) fn compare(value: Option<&Value>, expected: &Value, place: &str) -> Result<(), String> {
    if let Some((rule, argument)) = rule(expected) {
        return obey(value, rule, argument, place);
    }
    let value = value.ok_or_else(|| format!("{place} is missing"))?;
    match (value, expected) {
        (Value::Object(members), Value::Object(expected)) => {
            expected.iter().try_for_each(|(name, expected)| compare(members.get(name), expected, &format!("{place}.{name}")))
        }
        (Value::Array(items), Value::Array(expected)) if items.len() == expected.len() => {
            let mut pairs = items.iter().zip(expected).enumerate();
            pairs.try_for_each(|(index, (item, expected))| compare(Some(item), expected, &format!("{place}[{index}]")))
        }
        (value, expected) if value == expected => Ok(()),
        (value, expected) => Err(format!("{place} is {value}, expected {expected}")),
    }
}

fn rule(expected: &Value) -> Option<(&str, &Value)> {
    let members = expected.as_object().filter(|members| members.len() == 1)?;
    let (name, argument) = members.iter().next()?;
    ["type", "absent", "contains", "items"].contains(&name.as_str()).then_some((name, argument))
}

fn obey(value: Option<&Value>, rule: &str, argument: &Value, place: &str) -> Result<(), String> {
    let holds = match (rule, value) {
        ("absent", value) => value.is_none(),
        ("type", Some(value)) => argument == kind(value),
        ("contains", Some(Value::String(text))) => argument.as_str().is_some_and(|part| text.contains(part)),
        ("contains", Some(Value::Array(items))) => items.iter().any(|item| compare(Some(item), argument, place).is_ok()),
        ("items", Some(Value::Array(items))) if !items.is_empty() => {
            let mut items = items.iter().enumerate();
            return items.try_for_each(|(index, item)| compare(Some(item), argument, &format!("{place}[{index}]")));
        }
        _ => false,
    };
    let found = value.map_or("missing".to_owned(), Value::to_string);
    if holds { Ok(()) } else { Err(format!("{place} is {found}, expected {rule}: {argument}")) }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
