//! Values that are sent.

use ccgateway_contract::Contract;
use ccgateway_contract::json::text;
use regex::Regex;
use serde_json::Value;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "outgoing-bounds",
        why: "the gateway answers a number out of range with a bare 404; int64 alone says that no range is known",
        check: outgoing_bounds,
    },
    Rule {
        name: "no-defaults",
        why: "the generated code sends a schema default; `x-default` says what the gateway assumes",
        check: no_defaults,
    },
    Rule {
        name: "patterns",
        why: "patterns are checked with regex-lite, and by tools of other languages with their own engines",
        check: patterns,
    },
];

fn outgoing_bounds(contract: &Contract, findings: &mut Findings) {
    for place in contract.outgoing_schemas() {
        let schema = place.schema;
        let bounded = schema.get("minimum").is_some() && schema.get("maximum").is_some();
        // The rows of a coded table are its bounds.
        let kept = text(schema, "type") != "integer" || bounded || schema["format"] == "int64" || schema.get("x-codes").is_some();
        findings.expect(kept, &place.at, "an integer without minimum and maximum");
    }
}

fn no_defaults(contract: &Contract, findings: &mut Findings) {
    for place in contract.outgoing_schemas() {
        findings.expect(place.schema.get("default").is_none(), &place.at, "a default would be sent");
    }
}

/// Syntax that regex-lite lacks, or that engines read differently.
const AVOIDED: &[&str] = &[r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", r"\b", r"\B", r"\p", r"\P", "[[", "&&", "--", "~~"];

fn patterns(contract: &Contract, findings: &mut Findings) {
    for place in contract.every_schema() {
        let Some(pattern) = place.schema.get("pattern").and_then(Value::as_str) else {
            continue;
        };
        if let Err(error) = Regex::new(pattern) {
            findings.add(&place.at, format!("`{pattern}` does not compile: {}", error.to_string().replace('\n', " ")));
            continue;
        }
        for syntax in AVOIDED.iter().filter(|syntax| pattern.contains(**syntax)) {
            findings.add(&place.at, format!("`{pattern}`: `{syntax}` is not the same everywhere"));
        }
        findings.expect(!pattern.replace("(?:", "").contains("(?"), &place.at, format!("`{pattern}`: `(?` is not the same everywhere"));
        let anchored = pattern.starts_with('^') && pattern.ends_with('$');
        findings.expect(anchored, &place.at, format!("`{pattern}` does not hold the whole text"));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{cases, operation, remove, schema};

    #[test]
    fn integers_that_go_out_have_bounds() {
        cases(
            RULES,
            "outgoing-bounds",
            &[
                (
                    |d| remove(&mut schema(d, "DialRequest")["properties"]["priority"], "maximum"),
                    &["#/components/schemas/DialRequest/properties/priority: an integer without minimum and maximum"],
                ),
                (
                    |d| operation(d)["parameters"][1]["schema"] = json!({"type": "integer"}),
                    &["dial/parameters/colour/schema: an integer without minimum and maximum"],
                ),
                (|d| operation(d)["parameters"][1]["schema"] = json!({"type": "integer", "format": "int64"}), &[]),
                (|d| schema(d, "DialResponse")["properties"]["result"] = json!({"type": "integer"}), &[]),
            ],
        );
    }

    #[test]
    fn nothing_that_goes_out_has_a_default() {
        cases(
            RULES,
            "no-defaults",
            &[
                (
                    |d| schema(d, "DialRequest")["properties"]["called"]["default"] = json!("1"),
                    &["#/components/schemas/DialRequest/properties/called: a default would be sent"],
                ),
                (|d| schema(d, "Colour")["default"] = json!(1), &["#/components/schemas/Colour: a default would be sent"]),
                (|d| schema(d, "DialResponse")["properties"]["message"]["default"] = json!(""), &[]),
            ],
        );
    }

    #[test]
    fn patterns_mean_the_same_everywhere() {
        const AT: &str = "#/components/schemas/DialRequest/properties/called";
        let patterns = [
            ("^[0-9]+$", None),
            ("^(?:[0-9]+)$", None),
            ("[0-9]+", Some("`[0-9]+` does not hold the whole text")),
            (r"^\d+$", Some(r"`^\d+$`: `\d` is not the same everywhere")),
            ("^(?i)a$", Some("`^(?i)a$`: `(?` is not the same everywhere")),
            ("^(a$", Some("`^(a$` does not compile: regex parse error:     ^(a$      ^ error: unclosed group")),
        ];
        for (pattern, finding) in patterns {
            let found = crate::lint::fixture::found(RULES, "patterns", |d| {
                schema(d, "DialRequest")["properties"]["called"]["pattern"] = json!(pattern)
            });
            assert_eq!(found, finding.map(|what| format!("{AT}: {what}")).into_iter().collect::<Vec<_>>());
        }
    }
}
