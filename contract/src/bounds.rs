//! The bounds of a value: checked in one way and phrased in one way, wherever a value is sent or described.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use regex_lite::Regex;
use serde_json::{Map, Value};

/// The bounds that the contract sets for a value. A bound that is `None` does not apply.
///
/// ```
/// use ccgateway_contract::Bounds;
///
/// const TIME: Bounds<'static> = Bounds { minimum: Some(1), maximum: Some(86399), ..Bounds::NONE };
///
/// assert_eq!(TIME.words(), "1 to 86399");
/// assert_eq!(TIME.check_integer(0).unwrap_err().to_string(), "0 is not in 1 to 86399");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Bounds<'a> {
    /// The least integer.
    pub minimum: Option<i64>,
    /// The greatest integer.
    pub maximum: Option<i64>,
    /// The least number of characters.
    pub min_length: Option<usize>,
    /// The greatest number of characters.
    pub max_length: Option<usize>,
    /// The greatest number of bytes in UTF-8.
    pub max_bytes: Option<usize>,
    /// The greatest number of values in a list.
    pub max_items: Option<usize>,
    /// A regular expression that a text has to match.
    pub pattern: Option<&'a str>,
}

/// The bound that a value breaks.
///
/// Texts may be private, so the message never repeats one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BrokenBound {
    /// An integer below the minimum or above the maximum.
    #[error("{value} is not in {}", range(*.minimum, *.maximum))]
    OutOfRange {
        /// The integer.
        value: i128,
        /// The least integer allowed.
        minimum: Option<i64>,
        /// The greatest integer allowed.
        maximum: Option<i64>,
    },
    /// A text with too few characters.
    #[error("{}", too_short(*.least))]
    TooShort {
        /// The least number of characters.
        least: usize,
    },
    /// A text with too many characters.
    #[error("{length} characters are more than {most}")]
    TooLong {
        /// The number of characters.
        length: usize,
        /// The greatest number allowed.
        most: usize,
    },
    /// A text with too many bytes.
    #[error("{length} bytes are more than {most}")]
    TooManyBytes {
        /// The number of bytes in UTF-8.
        length: usize,
        /// The greatest number allowed.
        most: usize,
    },
    /// A list with too many values.
    #[error("{count} values are more than {most}")]
    TooMany {
        /// The number of values.
        count: usize,
        /// The greatest number allowed.
        most: usize,
    },
    /// A text that does not match the pattern.
    #[error("does not match {pattern}")]
    NoMatch {
        /// The regular expression.
        pattern: String,
    },
}

impl<'a> Bounds<'a> {
    /// No bounds: every value is allowed.
    pub const NONE: Self =
        Self { minimum: None, maximum: None, min_length: None, max_length: None, max_bytes: None, max_items: None, pattern: None };

    /// The bounds that a schema itself sets, without those of the schemas that it refers to; see
    /// [`Shape::bounds`](crate::Shape::bounds) for all of them.
    pub fn of(schema: &'a Map<String, Value>) -> Self {
        let integer = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
        let size = |keyword: &str| schema.get(keyword).and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok());
        Self {
            minimum: integer("minimum"),
            maximum: integer("maximum"),
            min_length: size("minLength"),
            max_length: size("maxLength"),
            max_bytes: size("x-max-bytes"),
            max_items: size("maxItems"),
            pattern: schema.get("pattern").and_then(Value::as_str),
        }
    }

    /// Each bound as it is here or, where none applies, as it is in `other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            minimum: self.minimum.or(other.minimum),
            maximum: self.maximum.or(other.maximum),
            min_length: self.min_length.or(other.min_length),
            max_length: self.max_length.or(other.max_length),
            max_bytes: self.max_bytes.or(other.max_bytes),
            max_items: self.max_items.or(other.max_items),
            pattern: self.pattern.or(other.pattern),
        }
    }

    /// Whether no bound applies.
    pub fn is_none(&self) -> bool {
        *self == Self::NONE
    }

    /// Checks an integer.
    ///
    /// # Errors
    /// The bound that it breaks.
    pub fn check_integer(&self, value: impl Into<i128>) -> Result<(), BrokenBound> {
        let (value, Self { minimum, maximum, .. }) = (value.into(), *self);
        if minimum.is_some_and(|least| value < i128::from(least)) || maximum.is_some_and(|most| value > i128::from(most)) {
            return Err(BrokenBound::OutOfRange { value, minimum, maximum });
        }
        Ok(())
    }

    /// Checks a text.
    ///
    /// # Errors
    /// The first bound that it breaks: of length, of bytes, then the pattern.
    pub fn check_text(&self, text: &str) -> Result<(), BrokenBound> {
        let length = text.chars().count();
        if let Some(least) = self.min_length.filter(|least| length < *least) {
            return Err(BrokenBound::TooShort { least });
        }
        if let Some(most) = self.max_length.filter(|most| length > *most) {
            return Err(BrokenBound::TooLong { length, most });
        }
        if let Some(most) = self.max_bytes.filter(|most| text.len() > *most) {
            return Err(BrokenBound::TooManyBytes { length: text.len(), most });
        }
        match self.pattern {
            Some(pattern) if !matches(pattern, text) => Err(BrokenBound::NoMatch { pattern: pattern.to_owned() }),
            _ => Ok(()),
        }
    }

    /// Checks the number of values in a list.
    ///
    /// # Errors
    /// The bound that it breaks.
    pub fn check_count(&self, count: usize) -> Result<(), BrokenBound> {
        match self.max_items.filter(|most| count > *most) {
            Some(most) => Err(BrokenBound::TooMany { count, most }),
            None => Ok(()),
        }
    }

    /// Checks a JSON value: an integer, a text or the length of a list. Other values have no bounds. An integer written as
    /// text has to keep the bounds of an integer.
    ///
    /// # Errors
    /// The bound that it breaks.
    pub fn check(&self, value: &Value) -> Result<(), BrokenBound> {
        match value {
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => self.check_integer(number),
                (None, Some(number)) => self.check_integer(number),
                (None, None) => Ok(()),
            },
            Value::String(text) => {
                if let Ok(number) = text.trim().parse::<i64>() {
                    self.check_integer(number)?;
                }
                self.check_text(text)
            }
            Value::Array(values) => self.check_count(values.len()),
            Value::Null | Value::Bool(_) | Value::Object(_) => Ok(()),
        }
    }

    /// The bounds in phrases such as `1 to 86399` and `at most 24 characters`. The pattern is not among them: each medium
    /// marks up a regular expression in its own way.
    pub fn phrases(&self) -> Vec<String> {
        let mut phrases = Vec::new();
        phrases.extend(match (self.minimum, self.maximum) {
            (Some(least), Some(most)) if least == most => Some(format!("exactly {least}")),
            (None, None) => None,
            (least, most) => Some(range(least, most)),
        });
        phrases.extend(match (self.min_length, self.max_length) {
            (Some(least), Some(most)) if least == most => Some(format!("exactly {}", count(least, "character"))),
            (Some(least), Some(most)) => Some(format!("{least} to {}", count(most, "character"))),
            (None, Some(most)) => Some(format!("at most {}", count(most, "character"))),
            (Some(1), None) => Some("not empty".to_owned()),
            (Some(least), None) => Some(format!("at least {}", count(least, "character"))),
            (None, None) => None,
        });
        phrases.extend(self.max_bytes.map(|most| format!("at most {}", count(most, "byte"))));
        phrases.extend(self.max_items.map(|most| format!("at most {}", count(most, "value"))));
        phrases
    }

    /// The phrases in one line, with commas between them; empty where there are none.
    pub fn words(&self) -> String {
        self.phrases().join(", ")
    }
}

fn range(least: Option<i64>, most: Option<i64>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("{most} or less"),
        (None, None) => String::new(),
    }
}

fn too_short(least: usize) -> String {
    if least == 1 { "must not be empty".to_owned() } else { format!("needs at least {least} characters") }
}

fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// Whether a text matches a pattern. The contract's lint compiles every pattern, so one that does not compile, which any text
/// matches here, cannot come from a published contract.
fn matches(pattern: &str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| regex.is_match(text))
}

/// The regular expression of a pattern; each pattern is compiled once in the life of the process.
fn compiled(pattern: &str) -> Option<Arc<Regex>> {
    static COMPILED: LazyLock<RwLock<HashMap<String, Option<Arc<Regex>>>>> = LazyLock::new(RwLock::default);
    if let Some(regex) = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return regex.clone();
    }
    let mut patterns = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
    patterns.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).ok().map(Arc::new)).clone()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TIME: Bounds<'static> = Bounds { minimum: Some(1), maximum: Some(86399), ..Bounds::NONE };

    #[test]
    fn values_within_the_bounds_pass() {
        TIME.check_integer(1_i32).unwrap();
        Bounds { min_length: Some(2), max_length: Some(2), ..Bounds::NONE }.check_text("成功").unwrap();
        Bounds { max_bytes: Some(6), ..Bounds::NONE }.check_text("成功").unwrap();
        Bounds { pattern: Some("^[0-9*#]{1,24}$"), ..Bounds::NONE }.check_text("10*#").unwrap();
        Bounds { max_items: Some(2), ..Bounds::NONE }.check_count(2).unwrap();
    }

    #[test]
    fn a_broken_bound_is_named_without_the_text_that_breaks_it() {
        let errors = [
            TIME.check_integer(0),
            Bounds { min_length: Some(1), max_length: Some(24), ..Bounds::NONE }.check_text(""),
            Bounds { min_length: Some(3), ..Bounds::NONE }.check_text("ab"),
            Bounds { max_length: Some(3), ..Bounds::NONE }.check_text("hidden"),
            Bounds { max_bytes: Some(5), ..Bounds::NONE }.check_text("成功"),
            Bounds { pattern: Some("^[0-9]+$"), ..Bounds::NONE }.check_text("abc"),
            Bounds { max_items: Some(2), ..Bounds::NONE }.check_count(3),
        ];
        assert_eq!(
            errors.map(|error| error.unwrap_err().to_string()),
            [
                "0 is not in 1 to 86399",
                "must not be empty",
                "needs at least 3 characters",
                "6 characters are more than 3",
                "6 bytes are more than 5",
                "does not match ^[0-9]+$",
                "3 values are more than 2",
            ]
        );
    }

    #[test]
    fn the_bounds_of_a_schema_are_read_from_its_keywords() {
        let schema =
            json!({ "minimum": 1, "maximum": 86399, "minLength": 1, "maxLength": 24, "x-max-bytes": 30, "maxItems": 2, "pattern": "^a$" });
        let all = Bounds {
            minimum: Some(1),
            maximum: Some(86399),
            min_length: Some(1),
            max_length: Some(24),
            max_bytes: Some(30),
            max_items: Some(2),
            pattern: Some("^a$"),
        };
        assert_eq!(schema.as_object().map(Bounds::of), Some(all));
        let none = json!({ "type": "string", "maxLength": -1 });
        assert_eq!(none.as_object().map(Bounds::of), Some(Bounds::NONE));
    }

    #[test]
    fn an_outer_bound_comes_before_an_inner_one() {
        let outer = Bounds { maximum: Some(9), ..Bounds::NONE };
        assert_eq!(outer.or(TIME), Bounds { minimum: Some(1), maximum: Some(9), ..Bounds::NONE });
        assert_eq!(Bounds::NONE.or(TIME), TIME);
    }

    #[test]
    fn json_values_are_checked_by_their_form() {
        for fitting in [json!(1), json!("86399"), json!("soon"), json!(null), json!(0.5), json!([0, 0])] {
            TIME.check(&fitting).unwrap();
        }
        for breaking in [json!(0), json!("0"), json!(u64::MAX)] {
            TIME.check(&breaking).unwrap_err();
        }
        Bounds { max_items: Some(1), ..Bounds::NONE }.check(&json!([0, 0])).unwrap_err();
        Bounds { max_length: Some(1), ..Bounds::NONE }.check(&json!("ab")).unwrap_err();
    }

    #[test]
    fn bounds_are_phrased_in_one_way() {
        let words = |bounds: Bounds<'_>| bounds.words();
        assert_eq!(words(Bounds::NONE), "");
        assert_eq!(words(TIME), "1 to 86399");
        assert_eq!(words(Bounds { minimum: Some(2), maximum: Some(2), ..Bounds::NONE }), "exactly 2");
        assert_eq!(words(Bounds { max_length: Some(24), max_bytes: Some(30), ..Bounds::NONE }), "at most 24 characters, at most 30 bytes");
        assert_eq!(words(Bounds { min_length: Some(1), ..Bounds::NONE }), "not empty");
        assert_eq!(words(Bounds { min_length: Some(1), max_length: Some(24), ..Bounds::NONE }), "1 to 24 characters");
        assert_eq!(words(Bounds { max_items: Some(1), ..Bounds::NONE }), "at most 1 value");
    }
}
