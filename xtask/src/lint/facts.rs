//! Sources and evidence, and the facts that every operation states.

use ccgateway_contract::json::{list, text};
use ccgateway_contract::{Contract, schema_name};

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "operation-facts",
        why: "the session methods, their documentation and the retries are generated from them",
        check: operation_facts,
    },
    Rule { name: "effect-reasons", why: "a reader has to see why an effect is not what the method suggests", check: effect_reasons },
    Rule {
        name: "open-results",
        why: "a reader has to see why nothing is known of a result, or the gap is never closed",
        check: open_results,
    },
    Rule { name: "provenance", why: "a reader judges an operation, an event or a code by its source", check: provenance },
    Rule { name: "known-evidence", why: "evidence has three grades that the documentation explains", check: known_evidence },
];

pub(super) const EVIDENCE: &[&str] = &["documented", "observed", "inferred"];
const EFFECTS: &[&str] = &["read", "consume", "state", "change", "call"];

fn operation_facts(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let effect = text(operation.entry, "x-effect");
        findings.expect(EFFECTS.contains(&effect), &operation.label(), format!("x-effect is `{effect}`"));
        findings.expect(!text(operation.entry, "x-method-name").is_empty(), &operation.label(), "no x-method-name");
        for key in ["x-triggers", "x-retcodes", "x-prerequisites"] {
            findings.expect(operation.entry.get(key).is_some_and(|value| value.is_array()), &operation.label(), format!("no list {key}"));
        }
        let limit = operation.entry.get("x-rate-limit");
        findings.expect(limit.is_none() || operation.rate_limit().is_some(), &operation.label(), "x-rate-limit lacks a number");
        let ends = operation.entry.get("x-ends-session");
        findings.expect(ends.is_none_or(|ends| *ends == true), &operation.label(), "x-ends-session is true or absent");
    }
}

/// A GET that does not only read, any other method that does, and everything that consumes: each says why. So does whatever else
/// states a reason, in a sentence.
fn effect_reasons(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let (effect, reason) = (operation.effect(), operation.entry.get("x-effect-reason"));
        let plain = effect != "consume" && (operation.http_method == "GET") == (effect == "read");
        let label = operation.label();
        findings.expect(plain || reason.is_some(), &label, format!("{} with the effect `{effect}` and no reason", operation.http_method));
        let sentence = reason.is_none_or(|reason| reason.as_str().is_some_and(|text| text.ends_with('.')));
        findings.expect(sentence, &label, "x-effect-reason is no sentence");
    }
}

fn provenance(contract: &Contract, findings: &mut Findings) {
    let operations = contract.all_operations().into_iter().map(|operation| (operation.label(), operation.entry));
    let schemas = contract.components("schemas").filter(|(_, schema)| schema.get("x-event").is_some() || schema.get("x-codes").is_some());
    for (at, value) in operations.chain(schemas) {
        findings.expect(!list(value, "x-source").is_empty(), &at, "no x-source");
        findings.expect(value.get("x-evidence").is_some(), &at, "no x-evidence");
    }
}

fn known_evidence(contract: &Contract, findings: &mut Findings) {
    for member in contract.every_member() {
        let graded = matches!(member.key, "x-evidence" | "x-retcodes-evidence" | "evidence");
        let known = member.value.as_str().is_some_and(|grade| EVIDENCE.contains(&grade));
        findings.expect(!graded || known, &member.at, format!("{} is no grade of evidence", member.value));
    }
}

fn open_results(contract: &Contract, findings: &mut Findings) {
    for operation in contract.operations() {
        let open = operation.response_schema().is_some_and(|schema| schema_name(schema) == Some("UnconstrainedResponse"));
        let reason = operation.open_result();
        findings.expect(!open || reason.is_some(), &operation.label(), "an unconstrained result without x-open-result");
        findings.expect(
            open || operation.entry.get("x-open-result").is_none(),
            &operation.label(),
            "x-open-result, but the result is known",
        );
        findings.expect(reason.is_none_or(|reason| reason.ends_with('.')), &operation.label(), "x-open-result is no sentence");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{callback, cases, operation, remove, schema};

    #[test]
    fn operations_state_their_facts() {
        cases(
            RULES,
            "operation-facts",
            &[
                (|d| operation(d)["x-effect"] = json!("write"), &["dial: x-effect is `write`"]),
                (|d| callback(d)["x-effect"] = json!("write"), &["push_event: x-effect is `write`"]),
                (|d| remove(operation(d), "x-method-name"), &["dial: no x-method-name"]),
                (|d| remove(operation(d), "x-triggers"), &["dial: no list x-triggers"]),
                (|d| operation(d)["x-retcodes"] = json!("100-001"), &["dial: no list x-retcodes"]),
                (|d| operation(d)["x-rate-limit"] = json!({"perAgent": 5}), &["dial: x-rate-limit lacks a number"]),
                (|d| operation(d)["x-ends-session"] = json!("yes"), &["dial: x-ends-session is true or absent"]),
            ],
        );
    }

    #[test]
    fn an_effect_that_the_method_does_not_suggest_has_a_reason() {
        cases(
            RULES,
            "effect-reasons",
            &[
                (|d| get(d)["x-effect"] = json!("call"), &["get_event: GET with the effect `call` and no reason"]),
                (|d| get(d)["x-effect"] = json!("consume"), &["get_event: GET with the effect `consume` and no reason"]),
                (|d| operation(d)["x-effect"] = json!("read"), &["dial: PUT with the effect `read` and no reason"]),
                (|d| get(d)["x-effect-reason"] = json!(""), &["get_event: x-effect-reason is no sentence"]),
                (|d| get(d)["x-effect-reason"] = json!(1), &["get_event: x-effect-reason is no sentence"]),
            ],
        );
    }

    fn get(document: &mut serde_json::Value) -> &mut serde_json::Value {
        &mut document["paths"]["/agentevent/{agentid}"]["get"]
    }

    #[test]
    fn sources_and_evidence_are_given() {
        cases(
            RULES,
            "provenance",
            &[
                (|d| operation(d)["x-source"] = json!([]), &["dial: no x-source"]),
                (|d| remove(callback(d), "x-evidence"), &["push_event: no x-evidence"]),
                (|d| remove(schema(d, "Agent_Rang"), "x-evidence"), &["#/components/schemas/Agent_Rang: no x-evidence"]),
                (|d| remove(schema(d, "Colour"), "x-source"), &["#/components/schemas/Colour: no x-source"]),
            ],
        );
    }

    #[test]
    fn evidence_has_three_grades() {
        cases(
            RULES,
            "known-evidence",
            &[
                (|d| operation(d)["x-evidence"] = json!("guessed"), &["dial/x-evidence: \"guessed\" is no grade of evidence"]),
                (|d| operation(d)["x-retcodes-evidence"] = json!(true), &["dial/x-retcodes-evidence: true is no grade of evidence"]),
                (
                    |d| operation(d)["x-triggers"][0]["evidence"] = json!("seen"),
                    &["dial/x-triggers/0/evidence: \"seen\" is no grade of evidence"],
                ),
            ],
        );
    }

    #[test]
    fn an_open_result_has_a_reason() {
        fn open(document: &mut serde_json::Value) {
            let answer = schema(document, "DialResponse").clone();
            document["components"]["schemas"]["UnconstrainedResponse"] = answer;
            operation(document)["responses"]["200"]["content"]["application/json"]["schema"] =
                json!({"$ref": "#/components/schemas/UnconstrainedResponse"});
        }

        cases(
            RULES,
            "open-results",
            &[
                (open, &["dial: an unconstrained result without x-open-result"]),
                (
                    |d| {
                        open(d);
                        operation(d)["x-open-result"] = json!("Nobody calls it.");
                    },
                    &[],
                ),
                (|d| operation(d)["x-open-result"] = json!("Nobody calls it."), &["dial: x-open-result, but the result is known"]),
                (
                    |d| {
                        open(d);
                        operation(d)["x-open-result"] = json!("nobody calls it");
                    },
                    &["dial: x-open-result is no sentence"],
                ),
            ],
        );
    }
}
