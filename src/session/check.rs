//! The contract's bounds, checked before anything is sent.

use ccgateway_contract::BrokenBound;
use serde_json::{Map, Value};

use crate::error::Error;
use crate::operation::entry::{Operation, Parameter};

/// Checks the values of one operation, each by its place among the operation's parameters. The rules never repeat a text, which
/// may be private.
pub(crate) struct Check {
    operation: &'static Operation,
}

impl Check {
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self { operation }
    }

    pub(crate) fn integer(&self, place: usize, value: impl Into<Option<i64>>) -> Result<(), Error> {
        self.check(place, value.into(), |parameter, value| parameter.bounds.check_integer(value))
    }

    pub(crate) fn text<'a>(&self, place: usize, value: impl Into<Option<&'a str>>) -> Result<(), Error> {
        self.check(place, value.into(), |parameter, value| parameter.bounds.check_text(value))
    }

    pub(crate) fn count(&self, place: usize, count: usize) -> Result<(), Error> {
        self.check(place, Some(count), |parameter, count| parameter.bounds.check_count(count))
    }

    /// Checks values by their names on the wire; others than the operation's are not known here.
    pub(crate) fn values(&self, values: &Map<String, Value>) -> Result<(), Error> {
        for (place, parameter) in self.operation.parameters.iter().enumerate() {
            self.check(place, values.get(parameter.name), |parameter, value| parameter.bounds.check(value))?;
        }
        Ok(())
    }

    /// Checks a value if it is given.
    fn check<T>(&self, place: usize, value: Option<T>, check: impl FnOnce(&Parameter, T) -> Result<(), BrokenBound>) -> Result<(), Error> {
        let (Some(parameter), Some(value)) = (self.operation.parameters.get(place), value) else { return Ok(()) };
        check(parameter, value).map_err(|broken| Error::invalid_input(parameter.name, format!("{broken} ({})", self.operation)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operation::table::{CALL_OUT, QUERY_CONF_INFOS, REST};

    #[test]
    fn values_within_the_bounds_pass_and_so_does_no_value() {
        Check::of(&REST).integer(0, 1).unwrap();
        Check::of(&CALL_OUT).text(0, "0777").unwrap();
        Check::of(&CALL_OUT).text(0, None).unwrap();
        Check::of(&QUERY_CONF_INFOS).count(0, 20).unwrap();
    }

    #[test]
    fn a_broken_rule_names_the_field_the_rule_and_the_operation() {
        let values = |values: Value| Check::of(&CALL_OUT).values(values.as_object().unwrap());
        let errors = [
            Check::of(&REST).integer(0, 0),
            Check::of(&CALL_OUT).text(0, "abc"),
            Check::of(&QUERY_CONF_INFOS).count(0, 21),
            values(json!({ "called": "" })),
            values(json!({ "called": "0777", "callappdata": "成".repeat(5462) })),
        ];
        let texts: Vec<_> = errors.into_iter().map(|error| error.unwrap_err().to_string()).collect();
        assert_eq!(
            texts,
            [
                "time is not valid: 0 is not in 1 to 86399 (rest)",
                "caller is not valid: does not match ^[0-9]{0,24}$ (callout)",
                "confIds is not valid: 21 values are more than 20 (queryConfInfos)",
                "called is not valid: must not be empty (callout)",
                "callappdata is not valid: 16386 bytes are more than 16384 (callout)",
            ]
        );
    }
}
