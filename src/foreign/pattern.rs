//! What looks like a secret, whoever it belongs to.

use ccgateway_contract::names_a_secret;

/// Replaces the texts of JSON fields whose name says that they are secret, also where JSON stands in a text or breaks off.
pub(super) fn without_fields(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(':') {
        masked.push_str(before);
        masked.push(':');
        let value = after.trim_start_matches([' ', '\t', '\n', '\r', '\\']);
        rest = after;
        if !ends_in_secret_name(before) || !value.starts_with('"') {
            continue;
        }
        masked.push_str(&after[..after.len() - value.len()]);
        masked.push_str("\"…");
        rest = &value[1 + length_of_text(&value[1..])..];
    }
    masked + rest
}

/// Whether a text ends in a quoted name that says that its value is secret.
fn ends_in_secret_name(text: &str) -> bool {
    let text = text.trim_end().strip_suffix('"');
    text.and_then(|text| text.rsplit('"').next()).is_some_and(names_a_secret)
}

/// How many bytes a JSON text has up to the mark that closes it, or the end.
fn length_of_text(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    });
    end.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_that_are_secret_by_name_are_masked() {
        for (text, masked) in [
            (r#"{"phonetoken":"a\"b","phonenum":"7"}"#, r#"{"phonetoken":"…","phonenum":"7"}"#),
            (r#"{"agentPwd" : "s","next":1}"#, r#"{"agentPwd" : "…","next":1}"#),
            (r#"{"newPassword":"broken o"#, r#"{"newPassword":"…"#),
            (r#"{"token":5,"a":"b"}"#, r#"{"token":5,"a":"b"}"#),
            ("no: json", "no: json"),
        ] {
            assert_eq!(without_fields(text), masked);
        }
    }
}
