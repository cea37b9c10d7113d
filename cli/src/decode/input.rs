//! Finds the JSON bodies in a text such as a log.

use ccgateway_contract::ParseError;
use serde_json::{Deserializer, Value};

/// A body, or why there is none where one should be.
pub(super) struct Body {
    /// The line on which it begins, counted from 1.
    pub(super) line: usize,
    pub(super) json: Result<Value, ParseError>,
}

/// The bodies of a text: JSON values one after the other, each on any number of lines. Text before the first brace of a line and
/// after the last brace of a body, as in a log, is skipped, and so are lines without a brace.
pub(super) fn bodies(text: &str) -> Vec<Body> {
    // Some gateways put NUL characters into event JSON.
    let text = text.replace('\0', "");
    if let Some(values) = nothing_but_json(&text) {
        return values;
    }
    let mut bodies = Vec::new();
    let mut position = 0;
    while position < text.len() {
        let end = text[position..].find('\n').map_or(text.len(), |length| position + length + 1);
        let line = text[..position].matches('\n').count() + 1;
        match body_on(&text, position..end) {
            Some(Ok((value, next))) => {
                bodies.push(Body { line, json: Ok(value) });
                // What follows a body on its last line is log text, or the next body.
                position = next;
                continue;
            }
            Some(Err(reason)) => bodies.push(Body { line, json: Err(ParseError::new("", reason)) }),
            None => {}
        }
        position = end;
    }
    if bodies.is_empty() {
        bodies.push(Body { line: 1, json: Err(ParseError::new("", "there is no JSON in the input")) });
    }
    bodies
}

/// The values of a text that holds nothing but JSON.
fn nothing_but_json(text: &str) -> Option<Vec<Body>> {
    let mut stream = Deserializer::from_str(text).into_iter::<Value>();
    let mut bodies = Vec::new();
    loop {
        let start = stream.byte_offset();
        let blank = text[start..].len() - text[start..].trim_start().len();
        match stream.next() {
            // A number at the start of a log line is not a body.
            Some(Ok(value)) if value.is_object() || value.is_array() || bodies.is_empty() => {
                bodies.push(Body { line: text[..start + blank].matches('\n').count() + 1, json: Ok(value) });
            }
            Some(_) => return None,
            None => return (!bodies.is_empty()).then_some(bodies),
        }
    }
}

/// The body that begins on a line, at its first brace or, where that begins no JSON, at a later one; and where the body ends.
fn body_on(text: &str, line: std::ops::Range<usize>) -> Option<Result<(Value, usize), String>> {
    let mut first_error = None;
    for (offset, _) in text[line.clone()].match_indices('{') {
        let start = line.start + offset;
        let mut stream = Deserializer::from_str(&text[start..]).into_iter::<Value>();
        match stream.next() {
            Some(Ok(value)) => return Some(Ok((value, start + stream.byte_offset()))),
            Some(Err(error)) => {
                first_error.get_or_insert_with(|| reason(&error, &text[..start]));
            }
            None => {}
        }
    }
    first_error.map(Err)
}

/// What is wrong, with the place in the whole input. The text itself is not repeated.
fn reason(error: &serde_json::Error, before: &str) -> String {
    let line = before.matches('\n').count() + error.line();
    let column =
        if error.line() == 1 { error.column() + before.rsplit('\n').next().unwrap_or_default().chars().count() } else { error.column() };
    let text = error.to_string();
    let what = text.split(" at line ").next().unwrap_or(&text);
    format!("not JSON: {what} (line {line}, column {column})")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Vec<(usize, Result<Value, String>)> {
        bodies(text).into_iter().map(|body| (body.line, body.json.map_err(|error| error.reason))).collect()
    }

    #[test]
    fn one_body_may_go_over_many_lines() {
        assert_eq!(read("\n{\n  \"a\": 1\n}\n"), [(2, Ok(json!({"a": 1})))]);
    }

    #[test]
    fn lines_of_json_are_bodies_of_their_own() {
        assert_eq!(read("{\"a\":1}\n\n{\"a\":2}"), [(1, Ok(json!({"a": 1}))), (3, Ok(json!({"a": 2})))]);
    }

    #[test]
    fn text_around_a_body_is_skipped() {
        let log = "2026-01-05 10:11:12 [poll{7}] INFO <- {\"a\":1} in 12 ms\nno body here\n12:00 {\n\"a\": 2}\n";
        assert_eq!(read(log), [(1, Ok(json!({"a": 1}))), (3, Ok(json!({"a": 2})))]);
    }

    #[test]
    fn a_broken_body_is_reported_with_its_place_and_the_others_are_read() {
        let read = read("x {\"a\":}\n{\"a\":2}\n");
        assert_eq!(read[0], (1, Err("not JSON: expected value (line 1, column 8)".to_owned())));
        assert_eq!(read[1], (2, Ok(json!({"a": 2}))));
    }

    #[test]
    fn no_json_is_an_error() {
        assert_eq!(read("hello"), [(1, Err("there is no JSON in the input".to_owned()))]);
        assert_eq!(read(""), [(1, Err("there is no JSON in the input".to_owned()))]);
    }
}
