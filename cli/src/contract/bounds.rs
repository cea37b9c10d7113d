//! The bounds of values that go out, in words and as checks.

use regex_lite::Regex;
use serde_json::Value;

use super::{Kind, Shape};

impl Shape {
    /// The rule of the contract that a value breaks, if it breaks one. Never repeats a text, which may be private.
    pub(crate) fn broken_rule(&self, value: &Value) -> Option<String> {
        match value {
            Value::String(text) => self.broken_by_text(text),
            Value::Number(number) => {
                let number = number.as_i64()?;
                let (least, most) = (self.integer("minimum"), self.integer("maximum"));
                let outside = least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most);
                outside.then(|| format!("{number} is not in {}", range(least, most)))
            }
            Value::Array(items) => {
                let most = self.size("maxItems")?;
                (items.len() > most).then(|| format!("{} values are more than {most}", items.len()))
            }
            _ => None,
        }
    }

    fn broken_by_text(&self, text: &str) -> Option<String> {
        let length = text.chars().count();
        if let Some(least) = self.size("minLength").filter(|least| length < *least) {
            return Some(if least == 1 { "must not be empty".to_owned() } else { format!("needs at least {least} characters") });
        }
        if let Some(most) = self.size("maxLength").filter(|most| length > *most) {
            return Some(format!("{length} characters are more than {most}"));
        }
        if let Some(most) = self.size("x-max-bytes").filter(|most| text.len() > *most) {
            return Some(format!("{} bytes are more than {most}", text.len()));
        }
        // The contract's lint compiles every pattern, so one that does not compile cannot get here.
        let pattern = self.bound("pattern").and_then(Value::as_str)?;
        Regex::new(pattern).is_ok_and(|regex| !regex.is_match(text)).then(|| format!("does not match {pattern}"))
    }

    /// What a value may be, in a few words: `integer, 200 to 250`.
    pub(crate) fn in_words(&self) -> String {
        let mut words = vec![match (&self.kind, &self.table, self.name) {
            (_, Some(table), _) => format!("code of {}", table.name),
            (_, _, Some("LenientMillis")) => "time, milliseconds since 1970".to_owned(),
            (_, _, Some("LenientInteger")) => "integer, also as digits".to_owned(),
            (_, _, Some("LenientBoolean")) => "true or false, also as text".to_owned(),
            (_, _, Some("LenientText")) => "text, also as number".to_owned(),
            (Kind::Any, ..) => "anything".to_owned(),
            (Kind::Text, ..) => "text".to_owned(),
            (Kind::Integer, ..) => "integer".to_owned(),
            (Kind::Number, ..) => "number".to_owned(),
            (Kind::Boolean, ..) => "true or false".to_owned(),
            (Kind::List(items), ..) => format!("list of: {}", Shape::of(items).in_words()),
            (Kind::Object { .. } | Kind::OneOf(_), _, Some(name)) => name.to_owned(),
            (Kind::Object { .. }, ..) => "object".to_owned(),
            (Kind::OneOf(forms), ..) => forms.iter().map(|form| Shape::of(form).in_words()).collect::<Vec<_>>().join(" or "),
        }];
        if self.secret {
            words.push("secret".to_owned());
        }
        let (least, most) = (self.integer("minimum"), self.integer("maximum"));
        if least.is_some() || most.is_some() {
            words.push(range(least, most));
        }
        match (self.size("minLength"), self.size("maxLength")) {
            (Some(least), Some(most)) => words.push(format!("{least} to {most} characters")),
            (None, Some(most)) => words.push(format!("at most {most} characters")),
            (Some(1), None) => words.push("not empty".to_owned()),
            (Some(least), None) => words.push(format!("at least {least} characters")),
            (None, None) => {}
        }
        if let Some(most) = self.size("x-max-bytes") {
            words.push(format!("at most {most} bytes"));
        }
        if let Some(most) = self.size("maxItems") {
            words.push(format!("at most {most} values"));
        }
        // A pattern tells more than words only where nothing else bounds the text.
        if let Some(pattern) = self.bound("pattern").and_then(Value::as_str).filter(|pattern| pattern.len() <= 32) {
            words.push(format!("matches {pattern}"));
        }
        words.join(", ")
    }

    fn integer(&self, keyword: &str) -> Option<i64> {
        self.bound(keyword).and_then(Value::as_i64)
    }

    fn size(&self, keyword: &str) -> Option<usize> {
        self.bound(keyword).and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok())
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
