//! The forms in which a value may be repeated.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// The value itself, and as it looks in an address, a form, JSON, a page, a Rust message and base64.
pub(super) fn of(value: &str) -> Vec<String> {
    let percent = percent_encoded(value);
    let json = serde_json::Value::from(value).to_string();
    // Without the quotation marks around it; those within are escaped.
    let json = json[1..json.len() - 1].to_owned();
    let slashes = json.replace('/', "\\/");
    let mut forms = vec![
        value.to_owned(),
        in_lower_case(&percent),
        percent.replace("%20", "+"),
        percent,
        in_ascii(&json),
        in_ascii(&slashes),
        json,
        slashes,
        value.escape_debug().to_string(),
        value.escape_default().to_string(),
        on_a_page(value),
        STANDARD_NO_PAD.encode(value),
        URL_SAFE_NO_PAD.encode(value),
    ];
    forms.sort();
    forms.dedup();
    forms
}

fn percent_encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

/// `%2f` in place of `%2F`.
fn in_lower_case(percent: &str) -> String {
    let mut parts = percent.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (code, rest) = part.split_at(2);
        text + "%" + &code.to_lowercase() + rest
    })
}

/// JSON with everything beyond ASCII escaped.
fn in_ascii(json: &str) -> String {
    let mut units = [0; 2];
    json.chars().fold(String::new(), |mut text, character| {
        if character.is_ascii() {
            text.push(character);
        } else {
            for unit in character.encode_utf16(&mut units) {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
        text
    })
}

fn on_a_page(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_there() {
        let forms = of("a\"/ü<");
        for form in ["a\"/ü<", "a%22%2F%C3%BC%3C", "a%22%2f%c3%bc%3c", "a\\\"/ü<", "a\\\"\\/\\u00fc<", "a&quot;/ü&lt;", "YSIvw7w8"] {
            assert!(forms.iter().any(|known| known == form), "{form} is not in {forms:?}");
        }
    }

    #[test]
    fn a_plain_value_has_two_forms() {
        assert_eq!(of("abcdefgh"), ["YWJjZGVmZ2g", "abcdefgh"]);
    }
}
