//! The parameters of a request, read the way the gateway's clients write them.
//!
//! Clients send numbers and booleans bare or as strings, and leave out, empty or null what they do not care for.

use serde_json::{Map, Value};

/// Parameters by name, from a JSON body or a query.
#[derive(Debug, Default)]
pub(super) struct Fields(Map<String, Value>);

/// A parameter, or a whole body, that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ParseError;

impl Fields {
    /// Fields of a JSON body, whatever its content type says. No body is no fields.
    pub(super) fn from_body(body: &[u8]) -> Result<Self, ParseError> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Self::default());
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(Value::Null) => Ok(Self::default()),
            _ => Err(ParseError),
        }
    }

    /// Fields of a JSON body that is an object or, as one page has it, no more than the list in its only field.
    pub(super) fn from_list(body: &[u8], name: &str) -> Result<Self, ParseError> {
        match serde_json::from_slice(body) {
            Ok(list @ Value::Array(_)) => Ok(Self(Map::from_iter([(name.to_owned(), list)]))),
            _ => Self::from_body(body),
        }
    }

    /// Parameters of a query; of two with the same name the first counts.
    pub(super) fn from_query(query: &str) -> Self {
        let mut fields = Map::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            fields.entry(name.into_owned()).or_insert_with(|| Value::String(value.into_owned()));
        }
        Self(fields)
    }

    /// Whether there is something, even if it is empty.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|value| !value.is_null())
    }

    /// A text; numbers and booleans count as their text. Absent and null: `None`.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>, ParseError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(Value::Bool(flag)) => Ok(Some(flag.to_string())),
            Some(Value::Array(_) | Value::Object(_)) => Err(ParseError),
        }
    }

    /// A text that may be missing; then it is empty.
    pub(super) fn text_or_empty(&self, name: &str) -> Result<String, ParseError> {
        self.text(name).map(Option::unwrap_or_default)
    }

    /// A number, bare or in digits. Absent, null and empty: `None`.
    pub(super) fn number<T: From<u32>>(&self, name: &str) -> Result<Option<T>, ParseError> {
        match self.text(name)?.as_deref().map(str::trim) {
            None | Some("") => Ok(None),
            Some(digits) => digits.parse().map(|number: u32| Some(number.into())).map_err(|_| ParseError),
        }
    }

    /// A list of numbers, bare or in digits. Absent and null: `None`.
    pub(super) fn numbers<T: From<u32>>(&self, name: &str) -> Result<Option<Vec<T>>, ParseError> {
        let number = |value: &Value| {
            let number: Option<u32> = match value {
                Value::Number(number) => number.as_u64().and_then(|number| number.try_into().ok()),
                Value::String(digits) => digits.trim().parse().ok(),
                _ => None,
            };
            number.map(T::from).ok_or(ParseError)
        };
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Array(values)) => values.iter().map(number).collect::<Result<_, _>>().map(Some),
            Some(_) => Err(ParseError),
        }
    }

    /// An object. Absent and null: `None`.
    pub(super) fn object(&self, name: &str) -> Result<Option<Self>, ParseError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Object(fields)) => Ok(Some(Self(fields.clone()))),
            Some(_) => Err(ParseError),
        }
    }

    /// A list of texts, or of numbers. Absent and null: `None`.
    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<String>>, ParseError> {
        let text = |value: &Value| match value {
            Value::String(text) => Ok(text.clone()),
            Value::Number(number) => Ok(number.to_string()),
            _ => Err(ParseError),
        };
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Array(values)) => values.iter().map(text).collect::<Result<_, _>>().map(Some),
            Some(_) => Err(ParseError),
        }
    }

    /// A text or, as JSON, whatever else is there.
    pub(super) fn any_text(&self, name: &str) -> String {
        match self.0.get(name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
        }
    }

    /// A list of objects. Absent and null: none.
    pub(super) fn objects(&self, name: &str) -> Result<Vec<Self>, ParseError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(values)) => values.iter().map(|value| value.as_object().cloned().map(Self).ok_or(ParseError)).collect(),
            Some(_) => Err(ParseError),
        }
    }

    /// A flag, bare or in words of any case. Absent, null and empty: `default`.
    pub(super) fn flag(&self, name: &str, default: bool) -> Result<bool, ParseError> {
        match self.text(name)?.as_deref().map(str::trim) {
            None | Some("") => Ok(default),
            // Choice: a flag is true if it is 1, or "true" in upper or lower case. Anything else is false, as the pages say of some flags.
            Some(word) => Ok(is_true(word) || word == "1"),
        }
    }
}

/// Numbers of a body that is a list or, as one page has it, no more than the values with commas between them.
pub(super) fn numbers_of_body<T: From<u32>>(body: &[u8]) -> Result<Vec<T>, ParseError> {
    const LIST: &str = "list";
    if let Ok(list @ Value::Array(_)) = serde_json::from_slice(body) {
        return Ok(Fields(Map::from_iter([(LIST.to_owned(), list)])).numbers(LIST)?.unwrap_or_default());
    }
    let text = std::str::from_utf8(body).map_err(|_| ParseError)?;
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().map(|number: u32| number.into()).map_err(|_| ParseError)).collect()
}

/// How flags in paths are read: "true" in any case; everything else is false.
pub(super) fn is_true(word: &str) -> bool {
    word.eq_ignore_ascii_case("true")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(json: &str) -> Fields {
        Fields::from_body(json.as_bytes()).unwrap()
    }

    #[test]
    fn numbers_may_be_bare_or_in_digits() {
        let fields = fields(r#"{"a":4,"b":"4","c":" 4 ","d":"","e":null,"f":"four"}"#);
        for name in ["a", "b", "c"] {
            assert_eq!(fields.number(name), Ok(Some(4_u32)), "{name}");
        }
        for name in ["d", "e", "absent"] {
            assert_eq!(fields.number::<u32>(name), Ok(None), "{name}");
        }
        assert_eq!(fields.number::<u32>("f"), Err(ParseError));
    }

    #[test]
    fn lists_hold_numbers_of_either_kind() {
        let fields = fields(r#"{"a":[1,"2"],"b":1,"c":[-1]}"#);
        assert_eq!(fields.numbers("a"), Ok(Some(vec![1_u32, 2])));
        assert_eq!(fields.numbers::<u32>("absent"), Ok(None));
        assert_eq!(fields.numbers::<u32>("b"), Err(ParseError));
        assert_eq!(fields.numbers::<u32>("c"), Err(ParseError));
    }

    #[test]
    fn flags_may_be_bare_or_words_of_any_case() {
        let fields = fields(r#"{"a":true,"b":"true","c":"True","d":"","e":"False","f":false}"#);
        for name in ["a", "b", "c", "d"] {
            assert_eq!(fields.flag(name, true), Ok(true), "{name}");
        }
        for name in ["e", "f"] {
            assert_eq!(fields.flag(name, true), Ok(false), "{name}");
        }
    }

    #[test]
    fn a_body_may_be_a_list_or_values_with_commas() {
        for body in ["[1,\"2\"]", "1, 2", "1,2,"] {
            assert_eq!(numbers_of_body(body.as_bytes()), Ok(vec![1_u32, 2]), "{body}");
        }
        assert_eq!(numbers_of_body(b"7"), Ok(vec![7_u32]));
        assert_eq!(numbers_of_body::<u32>(b"{}"), Err(ParseError));
        assert_eq!(numbers_of_body::<u32>(b"[[1]]"), Err(ParseError));
    }

    #[test]
    fn no_body_is_no_fields_and_other_json_is_an_error() {
        assert_eq!(Fields::from_body(b"").unwrap().text("a"), Ok(None));
        assert_eq!(Fields::from_body(b"[1]").err(), Some(ParseError));
        assert_eq!(Fields::from_body(b"password=x").err(), Some(ParseError));
    }
}
