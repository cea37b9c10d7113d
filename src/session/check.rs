//! The contract's bounds, checked before anything is sent.

use std::ops::RangeInclusive;

use regex_lite::Regex;

use crate::error::Error;
use crate::operation::Operation;
use crate::secret::Secret;

/// Checks the values of one operation. The rules never repeat the value, which may be private.
pub(crate) struct Check {
    operation: &'static Operation,
}

impl Check {
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self { operation }
    }

    fn fail(&self, field: &'static str, rule: String) -> Error {
        Error::invalid_input(field, format!("{rule} ({})", self.operation))
    }

    pub(crate) fn range(&self, field: &'static str, value: i64, range: RangeInclusive<i64>) -> Result<(), Error> {
        if range.contains(&value) {
            return Ok(());
        }
        Err(self.fail(field, format!("{value} is not in {} to {}", range.start(), range.end())))
    }

    pub(crate) fn length(&self, field: &'static str, value: &str, range: RangeInclusive<usize>) -> Result<(), Error> {
        let length = value.chars().count();
        if length < *range.start() {
            let least = *range.start();
            let rule = if least == 1 { "must not be empty".to_owned() } else { format!("needs at least {least} characters") };
            return Err(self.fail(field, rule));
        }
        if length > *range.end() {
            return Err(self.fail(field, format!("{length} characters are more than {}", range.end())));
        }
        Ok(())
    }

    pub(crate) fn bytes(&self, field: &'static str, value: &str, most: usize) -> Result<(), Error> {
        if value.len() <= most {
            return Ok(());
        }
        Err(self.fail(field, format!("{} bytes are more than {most}", value.len())))
    }

    pub(crate) fn pattern(&self, field: &'static str, value: &str, pattern: &str) -> Result<(), Error> {
        // The lint compiles every pattern of the contract, so a pattern that does not compile cannot get here.
        if Regex::new(pattern).is_ok_and(|pattern| !pattern.is_match(value)) {
            return Err(self.fail(field, format!("does not match {pattern}")));
        }
        Ok(())
    }

    pub(crate) fn secret(&self, field: &'static str, value: &Secret, most: usize) -> Result<(), Error> {
        self.length(field, value.expose(), 0..=most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::table::CALLOUT;

    #[test]
    fn values_within_the_bounds_pass() {
        let check = Check::of(&CALLOUT);
        check.range("time", 1, 1..=86399).unwrap();
        check.length("called", "成功", 2..=2).unwrap();
        check.bytes("callappdata", "成功", 6).unwrap();
        check.pattern("called", "10*#", "^[0-9*#]{1,24}$").unwrap();
    }

    #[test]
    fn a_broken_rule_names_the_field_the_rule_and_the_operation() {
        let check = Check::of(&CALLOUT);
        let errors = [
            check.range("time", 0, 1..=86399),
            check.length("called", "", 1..=24),
            check.bytes("callappdata", "成功", 5),
            check.pattern("called", "abc", "^[0-9]+$"),
            check.secret("password", &Secret::from("hidden"), 3),
        ];
        let texts: Vec<_> = errors.into_iter().map(|error| error.unwrap_err().to_string()).collect();
        assert_eq!(
            texts,
            [
                "time is not valid: 0 is not in 1 to 86399 (callout)",
                "called is not valid: must not be empty (callout)",
                "callappdata is not valid: 6 bytes are more than 5 (callout)",
                "called is not valid: does not match ^[0-9]+$ (callout)",
                "password is not valid: 6 characters are more than 3 (callout)",
            ]
        );
    }
}
