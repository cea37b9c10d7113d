//! Values that are sent.

use ccgateway_contract::Contract;
use ccgateway_contract::json::{members, members_of, text};
use regex::Regex;
use serde_json::Value;

use super::responses::FORM;
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
    Rule { name: "uploads", why: "a form with a file is no JSON, and another kind of method", check: uploads },
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

fn uploads(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let mark = operation.entry.get("x-upload");
        findings.expect(mark.is_none_or(|mark| *mark == true), &operation.label(), "x-upload is true or absent");
        let content = operation.entry.get("requestBody").map(|body| &body["content"]);
        let Some(form) = content.and_then(|content| content.get(FORM)) else {
            findings.expect(mark.is_none(), &operation.label(), format!("x-upload, but the request is not {FORM}"));
            continue;
        };
        findings.expect(mark.is_some(), &operation.label(), format!("the request is {FORM}, but there is no x-upload"));
        findings.expect(
            content.is_some_and(|content| members(content).count() == 1),
            &operation.label(),
            format!("the request is {FORM} and something else"),
        );
        let parts: Vec<_> = members_of(contract.resolve(&form["schema"]), "properties").collect();
        let one = matches!(parts.as_slice(), [(_, part)] if text(part, "type") == "string" && text(part, "format") == "binary");
        findings.expect(one, &operation.label(), "the form of an upload is not one part of the format binary");
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

    #[test]
    fn uploads_are_forms_of_one_file() {
        fn upload(document: &mut serde_json::Value) -> &mut serde_json::Value {
            let form = json!({"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}});
            document["components"]["schemas"]["DialForm"] = form;
            operation(document)["requestBody"]["content"] =
                json!({"multipart/form-data": {"schema": {"$ref": "#/components/schemas/DialForm"}}});
            operation(document)["x-upload"] = json!(true);
            document
        }

        cases(
            RULES,
            "uploads",
            &[
                (
                    |d| {
                        upload(d);
                    },
                    &[],
                ),
                (|d| remove(operation(upload(d)), "x-upload"), &["dial: the request is multipart/form-data, but there is no x-upload"]),
                (|d| operation(d)["x-upload"] = json!(true), &["dial: x-upload, but the request is not multipart/form-data"]),
                (|d| operation(upload(d))["x-upload"] = json!("yes"), &["dial: x-upload is true or absent"]),
                (
                    |d| operation(upload(d))["requestBody"]["content"]["application/json"] = json!({}),
                    &["dial: the request is multipart/form-data and something else"],
                ),
                (
                    |d| schema(upload(d), "DialForm")["properties"]["name"] = json!({"type": "string"}),
                    &["dial: the form of an upload is not one part of the format binary"],
                ),
            ],
        );
    }
}
