//! Events, and what operations say about them and about return codes.

use std::collections::BTreeSet;

use ccgateway_contract::Contract;
use ccgateway_contract::json::{list, members, text};
use serde_json::json;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule { name: "events", why: "an event is decoded by its identifier, into the schema of its content", check: events },
    Rule { name: "triggers", why: "callers wait for these events, and the simulator is checked against them", check: triggers },
    Rule { name: "retcodes", why: "a code is explained by its row in the table", check: retcodes },
];

fn events(contract: &Contract, findings: &mut Findings) {
    for (name, schema) in contract.marked("x-event") {
        let at = format!("#/components/schemas/{name}");
        findings.expect(schema["x-event"] == name, &at, format!("named unlike its identifier {}", schema["x-event"]));
        let header = schema["allOf"][0] == json!({"$ref": "#/components/schemas/EventHeader"});
        findings.expect(header && list(schema, "allOf").len() == 2, &at, "not an `allOf` of EventHeader and an object");
        let properties = &schema["allOf"][1]["properties"];
        findings.expect(properties["eventType"]["enum"] == json!([name]), &at, "eventType is not an `enum` of the identifier alone");
        let content = &properties["content"];
        let named = [content, &content["allOf"][0]].iter().any(|schema| schema.get("$ref").is_some());
        findings.expect(named, &at, "the content is not a named schema");
    }
}

fn triggers(contract: &Contract, findings: &mut Findings) {
    let events: BTreeSet<_> = contract.marked("x-event").map(|(name, _)| name).collect();
    for operation in contract.all_operations() {
        for trigger in list(operation.entry, "x-triggers") {
            for key in ["when", "to"] {
                findings.expect(!text(trigger, key).is_empty(), &operation.label(), format!("a trigger without `{key}`"));
            }
            for (key, _) in members(trigger).filter(|(key, _)| !matches!(*key, "when" | "to" | "events" | "evidence")) {
                findings.add(operation.label(), format!("a trigger with `{key}`"));
            }
            let triggered = list(trigger, "events");
            findings.expect(!triggered.is_empty(), &operation.label(), "a trigger without events");
            for event in triggered {
                let known = event.as_str().is_some_and(|event| events.contains(event));
                findings.expect(known, &operation.label(), format!("there is no event {event}"));
            }
        }
    }
}

fn retcodes(contract: &Contract, findings: &mut Findings) {
    let rows = list(contract.retcodes().schema, "x-codes");
    for operation in contract.all_operations() {
        let mut seen = BTreeSet::new();
        for code in list(operation.entry, "x-retcodes") {
            findings.expect(code != "0", &operation.label(), "the list holds failures only, not \"0\"");
            findings.expect(
                rows.iter().any(|row| row["code"] == *code),
                &operation.label(),
                format!("the table has no return code {code}"),
            );
            findings.expect(seen.insert(code.to_string()), &operation.label(), format!("the return code {code} is listed twice"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{cases, operation, remove, schema};

    #[test]
    fn events_have_one_form() {
        cases(
            RULES,
            "events",
            &[
                (
                    |d| schema(d, "Agent_Rang")["x-event"] = json!("Agent_Rung"),
                    &["#/components/schemas/Agent_Rang: named unlike its identifier \"Agent_Rung\""],
                ),
                (
                    |d| schema(d, "Agent_Rang")["allOf"][0] = json!({"type": "object"}),
                    &["#/components/schemas/Agent_Rang: not an `allOf` of EventHeader and an object"],
                ),
                (
                    |d| schema(d, "Agent_Rang")["allOf"][1]["properties"]["eventType"]["enum"] = json!(["Agent_Rang", "Other"]),
                    &["#/components/schemas/Agent_Rang: eventType is not an `enum` of the identifier alone"],
                ),
                (
                    |d| schema(d, "Agent_Rang")["allOf"][1]["properties"]["content"] = json!({"type": "object"}),
                    &["#/components/schemas/Agent_Rang: the content is not a named schema"],
                ),
                (
                    |d| {
                        schema(d, "Agent_Rang")["allOf"][1]["properties"]["content"] =
                            json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/RangContent"}]})
                    },
                    &[],
                ),
            ],
        );
    }

    #[test]
    fn triggers_name_events_that_exist() {
        cases(
            RULES,
            "triggers",
            &[
                (|d| operation(d)["x-triggers"][0]["events"] = json!(["Agent_Sang"]), &["dial: there is no event \"Agent_Sang\""]),
                (|d| operation(d)["x-triggers"][0]["events"] = json!([]), &["dial: a trigger without events"]),
                (|d| remove(&mut operation(d)["x-triggers"][0], "to"), &["dial: a trigger without `to`"]),
                (|d| operation(d)["x-triggers"][0]["who"] = json!("all"), &["dial: a trigger with `who`"]),
            ],
        );
    }

    #[test]
    fn return_codes_exist() {
        cases(
            RULES,
            "retcodes",
            &[
                (|d| operation(d)["x-retcodes"] = json!(["100-002"]), &["dial: the table has no return code \"100-002\""]),
                (|d| operation(d)["x-retcodes"] = json!(["0"]), &["dial: the list holds failures only, not \"0\""]),
                (|d| operation(d)["x-retcodes"] = json!(["100-001", "100-001"]), &["dial: the return code \"100-001\" is listed twice"]),
            ],
        );
    }
}
