//! What must not be shown: passwords, tokens, Guids and cookies, wherever they occur.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::Contract;
use crate::json::members_of;

/// What is shown in place of a secret.
pub const MASK: &str = "…";

/// The length from which a run of hexadecimal digits and hyphens can only be a Guid or a session cookie.
const GUID_LENGTH: usize = 32;

/// Words that mark a secret in the name of a field that the contract does not have.
const WORDS: &[&str] = &["password", "passwd", "pwd", "guid", "token", "cookie", "jsessionid", "secret"];

impl Contract {
    /// A copy of a value without secrets, for values whose place in the contract is not known: the value of every field that
    /// has the name of a secret is masked, and so is everything that looks like a Guid. `name` is the name of the value's own field.
    pub fn masked(&self, name: &str, value: &Value) -> Value {
        match value {
            Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), self.masked(name, value))).collect(),
            Value::Array(items) => items.iter().map(|item| self.masked(name, item)).collect(),
            Value::Null => Value::Null,
            _ if self.is_secret_name(name) => Value::from(MASK),
            Value::String(text) => Value::from(mask_text(text)),
            scalar => scalar.clone(),
        }
    }

    /// Whether a field of this name holds a secret, wherever it stands.
    pub fn is_secret_name(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        self.secret_names().contains(&name) || names_a_secret(&name)
    }

    /// The names, in lower case, of all fields of the contract that hold a secret.
    fn secret_names(&self) -> &BTreeSet<String> {
        self.secret_fields.get_or_init(|| {
            let fields = self.schemas().flat_map(|(_, schema)| members_of(schema, "properties"));
            fields.filter(|(_, schema)| self.shape(schema).secret).map(|(name, _)| name.to_lowercase()).collect()
        })
    }

    /// The names of the schemas whose values must never be shown.
    pub fn secret_schemas(&self) -> impl Iterator<Item = &str> {
        self.schemas().filter(|(_, schema)| schema["format"] == "password").map(|(name, _)| name)
    }
}

/// Whether the name of a field says that its value is a secret, such as `newPassword` or `serviceToken`.
pub fn names_a_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}

/// Replaces everything in a text that can only be a Guid: 32 or more hexadecimal digits and hyphens, with the node's name
/// after them. IDs of calls, numbers and times are shorter.
///
/// ```
/// use ccgateway_contract::mask_text;
///
/// assert_eq!(mask_text("of 01234567-89ab-cdef-0123-456789abcdef.AgentGateway1"), "of …");
/// ```
pub fn mask_text(text: &str) -> String {
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
