//! What a number means: the unit of a duration, a flag.

use ccgateway_contract::Contract;
use ccgateway_contract::json::text;
use serde_json::{Value, json};

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule { name: "units", why: "the unit decides which duration a number becomes in a client", check: units },
    Rule { name: "flags", why: "clients turn a flag into a boolean, so 1 must mean true and 0 false", check: flags },
];

const UNITS: &[&str] = &["milliseconds", "seconds", "minutes"];

/// The number that a gateway writes as a number or as digits.
const LENIENT: &str = "#/components/schemas/LenientInteger";

fn units(contract: &Contract, findings: &mut Findings) {
    for place in contract.every_schema() {
        let Some(unit) = place.schema.get("x-unit") else {
            let timed = is_integer(place.schema) && speaks_of_time(text(place.schema, "description"));
            findings.expect(!timed, &place.at, "the text says a unit of time, x-unit does not");
            continue;
        };
        findings.expect(unit.as_str().is_some_and(|unit| UNITS.contains(&unit)), &place.at, format!("{unit} is no unit"));
        findings.expect(is_integer(place.schema), &place.at, "a unit of something that is no integer");
    }
}

fn speaks_of_time(text: &str) -> bool {
    let mut words = text.split(|character: char| !character.is_alphabetic());
    words.any(|word| UNITS.iter().any(|unit| word.eq_ignore_ascii_case(unit)))
}

fn is_integer(schema: &Value) -> bool {
    schema["type"] == "integer" || schema["allOf"] == json!([{ "$ref": LENIENT }])
}

fn flags(contract: &Contract, findings: &mut Findings) {
    for place in contract.every_schema() {
        let Some(flag) = place.schema.get("x-flag") else {
            continue;
        };
        findings.expect(*flag == true, &place.at, "x-flag is true or absent");
        let bounds = ["type", "minimum", "maximum"].map(|key| &place.schema[key]);
        findings.expect(bounds == [&json!("integer"), &json!(0), &json!(1)], &place.at, "a flag is an integer from 0 to 1");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{cases, schema};

    #[test]
    fn units_are_known_and_of_integers() {
        cases(
            RULES,
            "units",
            &[
                (|d| schema(d, "DialRequest")["properties"]["priority"]["x-unit"] = json!("seconds"), &[]),
                (
                    |d| schema(d, "DialRequest")["properties"]["priority"]["description"] = json!("Seconds to wait."),
                    &["#/components/schemas/DialRequest/properties/priority: the text says a unit of time, x-unit does not"],
                ),
                (
                    |d| schema(d, "DialRequest")["properties"]["priority"]["x-unit"] = json!("weeks"),
                    &["#/components/schemas/DialRequest/properties/priority: \"weeks\" is no unit"],
                ),
                (
                    |d| schema(d, "DialRequest")["properties"]["called"]["x-unit"] = json!("seconds"),
                    &["#/components/schemas/DialRequest/properties/called: a unit of something that is no integer"],
                ),
            ],
        );
    }

    #[test]
    fn flags_are_zero_or_one() {
        const AT: &str = "#/components/schemas/DialRequest/properties/priority";
        let found = |edit: serde_json::Value| {
            crate::lint::fixture::found(RULES, "flags", |d| schema(d, "DialRequest")["properties"]["priority"] = edit.clone())
        };
        let flag = json!({"type": "integer", "minimum": 0, "maximum": 1, "x-flag": true});
        assert_eq!(found(flag.clone()), Vec::<String>::new());
        let mut wide = flag.clone();
        wide["maximum"] = json!(2);
        assert_eq!(found(wide), [format!("{AT}: a flag is an integer from 0 to 1")]);
        let mut named = flag;
        named["x-flag"] = json!("yes");
        assert_eq!(found(named), [format!("{AT}: x-flag is true or absent")]);
    }
}
