//! Sources and evidence, and the facts that every operation states.

use ccgateway_contract::Contract;
use ccgateway_contract::json::{list, text};

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "operation-facts",
        why: "the session methods, their documentation and the retries are generated from them",
        check: operation_facts,
    },
    Rule { name: "safe-reads", why: "what is read by GET can be repeated", check: safe_reads },
    Rule { name: "provenance", why: "a reader judges an operation, an event or a code by its source", check: provenance },
    Rule { name: "known-evidence", why: "evidence has three grades that the documentation explains", check: known_evidence },
];

pub(super) const EVIDENCE: &[&str] = &["documented", "observed", "inferred"];
const EFFECTS: &[&str] = &["read", "state", "call"];

fn operation_facts(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let effect = text(operation.entry, "x-effect");
        findings.expect(EFFECTS.contains(&effect), &operation.label(), format!("x-effect is `{effect}`"));
        findings.expect(!text(operation.entry, "x-method-name").is_empty(), &operation.label(), "no x-method-name");
        for key in ["x-triggers", "x-retcodes", "x-prerequisites"] {
            findings.expect(operation.entry.get(key).is_some_and(|value| value.is_array()), &operation.label(), format!("no list {key}"));
        }
        let ends = operation.entry.get("x-ends-session");
        findings.expect(ends.is_none_or(|ends| *ends == true), &operation.label(), "x-ends-session is true or absent");
    }
}

fn safe_reads(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations().into_iter().filter(|operation| operation.http_method == "GET") {
        let effect = text(operation.entry, "x-effect");
        findings.expect(effect == "read", &operation.label(), format!("a GET with the effect `{effect}`"));
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
                (|d| operation(d)["x-ends-session"] = json!("yes"), &["dial: x-ends-session is true or absent"]),
            ],
        );
    }

    #[test]
    fn a_get_only_reads() {
        cases(
            RULES,
            "safe-reads",
            &[(|d| d["paths"]["/agentevent/{agentid}"]["get"]["x-effect"] = json!("call"), &["get_event: a GET with the effect `call`"])],
        );
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
}
