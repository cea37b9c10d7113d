//! What must not be shown: passwords, tokens, Guids and cookies, wherever they come up.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;

use super::Shape;
use super::{object, schemas};

/// What stands in place of a secret.
pub(crate) const MASK: &str = "…";

/// How long a run of hexadecimal digits and hyphens is that can only be a Guid or a session cookie.
const GUID_LENGTH: usize = 32;

/// The names, in lower case, of all fields of the contract that hold a secret.
static SECRET_FIELDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let fields = schemas().values().flat_map(|schema| object(&schema["properties"]));
    fields.filter(|(_, schema)| Shape::of(schema).secret).map(|(name, _)| name.to_lowercase()).collect()
});

/// Whether a field that the contract does not place holds a secret, by its name.
fn is_secret_name(name: &str) -> bool {
    const WORDS: &[&str] = &["password", "passwd", "pwd", "guid", "token", "cookie", "jsessionid", "secret"];
    let name = name.to_lowercase();
    SECRET_FIELDS.contains(&name) || WORDS.iter().any(|word| name.contains(word))
}

/// Replaces everything in a text that can only be a Guid: 32 or more hexadecimal digits and hyphens, with the node's name
/// after them. IDs of calls, numbers and times are shorter.
pub(crate) fn mask_text(text: &str) -> String {
    let of_run = |letter: char| letter.is_ascii_hexdigit() || letter == '-';
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(of_run) {
        let length = rest[start..].find(|letter| !of_run(letter)).unwrap_or(rest.len() - start);
        let (before, run) = (&rest[..start], &rest[start..start + length]);
        masked.push_str(before);
        rest = &rest[start + length..];
        if run.len() < GUID_LENGTH {
            masked.push_str(run);
            continue;
        }
        masked.push_str(MASK);
        // The name of the node, which ends every Guid.
        rest = rest.strip_prefix('.').map_or(rest, |node| node.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric()));
    }
    masked + rest
}

/// A copy of a value without secrets, for values whose place in the contract is not known.
pub(crate) fn masked(name: &str, value: &Value) -> Value {
    match value {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), masked(name, value))).collect(),
        Value::Array(items) => items.iter().map(|item| masked(name, item)).collect(),
        Value::Null => Value::Null,
        _ if is_secret_name(name) => Value::from(MASK),
        Value::String(text) => Value::from(mask_text(text)),
        scalar => scalar.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn guids_are_masked_and_call_ids_stay() {
        let text = "call 1455885056-1095 of 01234567-89ab-cdef-0123-456789abcdef.AgentGateway1";
        assert_eq!(mask_text(text), "call 1455885056-1095 of …");
    }

    #[test]
    fn secrets_are_known_by_the_names_of_the_contract_and_by_words() {
        let value = json!({ "serviceToken": "x", "myPassword": "y", "deep": [{ "Guid": 7 }], "called": "1" });
        assert_eq!(masked("", &value), json!({ "serviceToken": MASK, "myPassword": MASK, "deep": [{ "Guid": MASK }], "called": "1" }));
    }
}
