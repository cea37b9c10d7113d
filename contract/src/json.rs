//! Members of JSON objects, where a missing one is as good as an empty one.

use serde_json::Value;

/// A member that is a text; empty where there is none.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A member that is a list; empty where there is none.
pub fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A member that is a list of texts; empty where there is none.
pub fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    list(value, key).iter().filter_map(Value::as_str).collect()
}

/// Whether a member is `true`.
pub fn flag(value: &Value, key: &str) -> bool {
    value.get(key).is_some_and(|mark| *mark == true)
}

/// The members of an object; none where the value is something else.
pub fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// The members of the object at a key; none where there is none.
pub fn members_of<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    value.get(key).into_iter().flat_map(members)
}

/// A scalar as people write it: a text without quotes.
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether two names are the same whatever their case and separators: `CallFeature`, `call_feature`, `call-feature`.
pub fn same_name(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> String { name.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect() };
    letters(one) == letters(other)
}
