//! Texts for people, which end up in rustdoc and in the help of the command line.

use std::sync::LazyLock;

use ccgateway_contract::json::{list, members, text};
use ccgateway_contract::{Contract, parameter_at};
use regex::Regex;
use serde_json::Value;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule { name: "summaries", why: "a summary is a headline of the documentation and a line of the help", check: summaries },
    Rule { name: "trigger-case", why: "they are printed one below the other, as sentences without a period", check: trigger_case },
    Rule { name: "descriptions", why: "every public item of the generated code is documented", check: descriptions },
    Rule {
        name: "rustdoc-safe",
        why: "descriptions become rustdoc as they are: stray code becomes a failing doctest, brackets become broken links",
        check: rustdoc_safe,
    },
];

fn summaries(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let summary = text(operation.entry, "summary");
        findings.expect(!summary.is_empty(), &operation.label(), "no summary");
        findings.expect(!summary.ends_with('.'), &operation.label(), "the summary ends with a period");
        findings.expect(!summary.contains('\n'), &operation.label(), "the summary is longer than a line");
    }
}

fn trigger_case(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        for (index, trigger) in list(operation.entry, "x-triggers").iter().enumerate() {
            let when = text(trigger, "when");
            let at = format!("{}/x-triggers/{index}", operation.label());
            findings.expect(when.starts_with(char::is_uppercase), &at, format!("`{when}` does not begin with a capital letter"));
            findings.expect(!when.ends_with('.'), &at, format!("`{when}` ends with a period"));
        }
    }
}

fn descriptions(contract: &Contract, findings: &mut Findings) {
    let mut described = |at: &str, value: &Value| {
        // A bare reference is described by its target.
        let has_text = !text(value, "description").trim().is_empty() || value.get("$ref").is_some();
        findings.expect(has_text, at, "no description");
    };
    for kind in ["schemas", "parameters", "headers", "responses", "securitySchemes"] {
        for (at, component) in contract.components(kind) {
            described(&at, component);
        }
    }
    for operation in contract.all_operations() {
        described(&operation.label(), operation.entry);
        for parameter in list(operation.entry, "parameters") {
            described(&parameter_at(&operation, parameter), parameter);
        }
        for (status, response) in members(&operation.entry["responses"]) {
            described(&format!("{}/responses/{status}", operation.label()), response);
        }
        if let Some(body) = operation.entry.get("requestBody") {
            described(&format!("{}/requestBody", operation.label()), body);
        }
    }
    for place in contract.every_schema() {
        for (name, property) in place.schema.get("properties").into_iter().flat_map(members) {
            described(&format!("{}/properties/{name}", place.at), property);
        }
    }
}

fn rustdoc_safe(contract: &Contract, findings: &mut Findings) {
    for member in contract.every_member() {
        if matches!(member.key, "description" | "summary" | "meaning" | "when" | "to") {
            for fault in faults(member.value.as_str().unwrap_or_default()) {
                findings.add(&member.at, fault);
            }
        }
    }
}

static CODE_SPAN: LazyLock<Regex> = LazyLock::new(|| regex("`[^`]*`"));
static AUTOLINK: LazyLock<Regex> = LazyLock::new(|| regex("<https?://[^>]*>"));
static STRAY: LazyLock<Regex> = LazyLock::new(|| regex(r"\[[^\]]*\]|<[^>]*>|https?://\S+"));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern of this file")
}

/// What rustdoc would misread in a text.
fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fenced = false;
    let mut prose = String::new();
    for line in text.lines() {
        if let Some(label) = line.trim_start().strip_prefix("```") {
            if !fenced && label.trim().is_empty() {
                faults.push("a code fence without label".to_owned());
            }
            fenced = !fenced;
        } else if !fenced {
            if (line.starts_with("    ") || line.starts_with('\t')) && !line.trim().is_empty() {
                faults.push(format!("an indented line: `{}`", line.trim()));
            }
            prose += line;
            prose.push('\n');
        }
    }
    if fenced {
        faults.push("a code fence that does not end".to_owned());
    }
    let prose = CODE_SPAN.replace_all(&prose, "");
    if prose.contains('`') {
        faults.push("a code span that does not end".to_owned());
    }
    let prose = AUTOLINK.replace_all(&prose, "");
    faults.extend(STRAY.find_iter(&prose).map(|found| format!("`{}` outside of code", found.as_str())));
    faults
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{RULES, faults};
    use crate::lint::fixture::{callback, cases, operation, remove, schema};

    #[test]
    fn summaries_are_headlines() {
        cases(
            RULES,
            "summaries",
            &[
                (|d| remove(operation(d), "summary"), &["dial: no summary"]),
                (|d| remove(callback(d), "summary"), &["push_event: no summary"]),
                (|d| operation(d)["summary"] = json!("Dial a number."), &["dial: the summary ends with a period"]),
                (|d| operation(d)["summary"] = json!("Dial\na number"), &["dial: the summary is longer than a line"]),
            ],
        );
    }

    #[test]
    fn triggers_are_in_sentence_case() {
        cases(
            RULES,
            "trigger-case",
            &[
                (
                    |d| operation(d)["x-triggers"][0]["when"] = json!("the phone rings"),
                    &["dial/x-triggers/0: `the phone rings` does not begin with a capital letter"],
                ),
                (
                    |d| operation(d)["x-triggers"][0]["when"] = json!("The phone rings."),
                    &["dial/x-triggers/0: `The phone rings.` ends with a period"],
                ),
            ],
        );
    }

    #[test]
    fn everything_is_described() {
        cases(
            RULES,
            "descriptions",
            &[
                (|d| remove(schema(d, "DialRequest"), "description"), &["#/components/schemas/DialRequest: no description"]),
                (
                    |d| schema(d, "DialRequest")["properties"]["called"]["description"] = json!(" "),
                    &["#/components/schemas/DialRequest/properties/called: no description"],
                ),
                (|d| remove(&mut operation(d)["parameters"][1], "description"), &["dial/parameters/colour: no description"]),
                (|d| remove(operation(d), "description"), &["dial: no description"]),
                (|d| remove(callback(d), "description"), &["push_event: no description"]),
                (|d| remove(&mut operation(d)["requestBody"], "description"), &["dial/requestBody: no description"]),
                (|d| operation(d)["responses"]["200"]["description"] = json!(""), &["dial/responses/200: no description"]),
                (
                    |d| {
                        schema(d, "Agent_Rang")["allOf"][1]["properties"]["content"] =
                            json!({"allOf": [{"$ref": "#/components/schemas/RangContent"}]})
                    },
                    &["#/components/schemas/Agent_Rang/allOf/1/properties/content: no description"],
                ),
            ],
        );
    }

    #[test]
    fn texts_everywhere_are_safe_for_rustdoc() {
        cases(
            RULES,
            "rustdoc-safe",
            &[
                (|d| operation(d)["description"] = json!("See [there]."), &["dial/description: `[there]` outside of code"]),
                (|d| callback(d)["description"] = json!("See [there]."), &["push_event/description: `[there]` outside of code"]),
                (|d| operation(d)["x-triggers"][0]["when"] = json!("Vec<T>"), &["dial/x-triggers/0/when: `<T>` outside of code"]),
                (
                    |d| schema(d, "Colour")["x-codes"][0]["meaning"] = json!("a [b]"),
                    &["#/components/schemas/Colour/x-codes/red/meaning: `[b]` outside of code"],
                ),
                (|d| schema(d, "DialRequest")["example"] = json!({"called": "1", "description": "[data]"}), &[]),
            ],
        );
    }

    #[test]
    fn rustdoc_misreads_stray_markup_and_not_code() {
        let texts: &[(&str, &[&str])] = &[
            ("Plain text, 1 < 2.", &[]),
            ("Code: `a[0]` and `Vec<T>`.", &[]),
            ("A span over `two\nlines [x]`.", &[]),
            ("See <https://example.org/a>.", &[]),
            ("```json\n    [1]\n```", &[]),
            ("```\n1\n```", &["a code fence without label"]),
            ("```json\n1", &["a code fence that does not end"]),
            ("Text\n    code", &["an indented line: `code`"]),
            ("Text\n\tcode", &["an indented line: `code`"]),
            ("An `open span", &["a code span that does not end"]),
            ("a[0]", &["`[0]` outside of code"]),
            ("<uuid>", &["`<uuid>` outside of code"]),
            ("At https://example.org", &["`https://example.org` outside of code"]),
        ];
        for (text, expected) in texts {
            assert_eq!(faults(text), *expected, "{text}");
        }
    }
}
