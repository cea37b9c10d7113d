//! Reading a Guid from where the gateway delivers it.

use serde_json::Value;

/// What may stand before the Guid in `Set-GUID`.
const PREFIX: &str = "JSESSIONID=";
/// How long a Guid may be, in bytes; real ones have about 50.
const LONGEST: usize = 1024;

/// The Guid in a `Set-GUID` value, with or without `JSESSIONID=` before it and attributes after it. Of several the last counts.
pub(super) fn in_header(value: &str) -> Option<&str> {
    value.split(',').filter_map(one).next_back()
}

fn one(value: &str) -> Option<&str> {
    let value = value.split(';').next().unwrap_or_default().trim();
    let guid = match value.get(..PREFIX.len()) {
        Some(start) if start.eq_ignore_ascii_case(PREFIX) => value[PREFIX.len()..].trim(),
        _ => value,
    };
    accepted(guid).then_some(guid)
}

/// The Guid at a place of an answer that says success.
pub(super) fn in_body(body: &[u8], pointer: &str) -> Option<String> {
    let answer: Value = serde_json::from_slice(body).ok()?;
    let guid = answer.pointer(pointer)?.as_str()?;
    in_header(guid).map(str::to_owned)
}

fn accepted(guid: &str) -> bool {
    if guid.len() > LONGEST {
        tracing::warn!(bytes = guid.len(), "a Guid was not taken: it is too long");
    }
    !guid.is_empty() && guid.len() <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_is_read_with_and_without_its_prefix() {
        for value in [
            "JSESSIONID=abc.AgentGateway0",
            " JSESSIONID=abc.AgentGateway0; Path=/ ",
            "abc.AgentGateway0",
            "jsessionid=abc.AgentGateway0",
            "JSessionId= abc.AgentGateway0",
            "JSESSIONID=old.AgentGateway0, JSESSIONID=abc.AgentGateway0",
            "JSESSIONID=old.AgentGateway0; Path=/, jsessionid=abc.AgentGateway0; Path=/",
            "JSESSIONID=abc.AgentGateway0, JSESSIONID=",
        ] {
            assert_eq!(in_header(value), Some("abc.AgentGateway0"), "{value}");
        }
        assert_eq!(in_header("JSESSIONID="), None);
        assert_eq!(in_header(""), None);
    }

    #[test]
    fn a_guid_has_a_longest_length() {
        let longest = "x".repeat(LONGEST);
        assert_eq!(in_header(&format!("JSESSIONID={longest}")), Some(longest.as_str()));
        assert_eq!(in_header(&format!("JSESSIONID={longest}x")), None);
    }

    #[test]
    fn a_guid_is_read_from_the_place_of_an_answer() {
        let body = br#"{"retcode":"0","result":{"guid":"abc.AgentGateway0"}}"#;
        assert_eq!(in_body(body, "/result/guid").as_deref(), Some("abc.AgentGateway0"));
        assert_eq!(in_body(body, "/result/other"), None);
        assert_eq!(in_body(b"no json", "/result/guid"), None);
    }
}
