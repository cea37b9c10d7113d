//! Events, and what operations say about them and about return codes.

use std::collections::BTreeSet;

use ccgateway_contract::json::{list, members, text};
use ccgateway_contract::{Condition, Contract, OUTCOMES, Operation, RECEIVERS, Shape, TIES, Trigger};
use serde_json::json;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule { name: "events", why: "an event is decoded by its identifier, into the schema of its content", check: events },
    Rule { name: "triggers", why: "callers wait for these events, and the simulator is checked against them", check: triggers },
    Rule {
        name: "outcomes",
        why: "a program waits for the outcome of its request, and two requests must not be mixed up",
        check: outcomes,
    },
    Rule { name: "conditions", why: "a condition that names no value of the request or the event never holds", check: conditions },
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
            for (key, _) in members(trigger).filter(|(key, _)| !TRIGGER_KEYS.contains(key)) {
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

/// What an entry of `x-triggers` may have.
const TRIGGER_KEYS: &[&str] =
    &["when", "to", "outcome", "tied-by", "tied-to", "tied-in", "if", "with", "without", "decided-by", "events", "evidence"];

/// Each entry has a meaning, and a tie that is there on both sides. Where a request can fail, it can succeed.
fn outcomes(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let triggers = operation.triggers();
        for (index, trigger) in triggers.iter().enumerate() {
            let at = format!("{}/x-triggers/{index}", operation.label());
            let known = RECEIVERS.iter().any(|(receiver, _)| *receiver == trigger.to);
            findings.expect(known, &at, format!("nobody knows who `{}` is", trigger.to));
            findings.expect(OUTCOMES.contains(&trigger.outcome), &at, format!("the outcome is `{}`", trigger.outcome));
            findings.expect(TIES.contains(&trigger.tied_by), &at, format!("tied by `{}`", trigger.tied_by));
            let decides = trigger.outcome != "progress";
            findings.expect(decides != trigger.decided_by.is_empty(), &at, "no event decides");
            let stated = operation.entry["x-triggers"][index].get("decided-by").is_some();
            findings.expect(decides || !stated, &at, "progress that decides");
            for event in trigger.decided_by.iter().filter(|event| !trigger.events.contains(event)) {
                findings.add(&at, format!("decided by {event}, which is not among the events"));
            }
            tie(contract, &operation, trigger, &at, findings);
        }
        let has = |outcome| triggers.iter().any(|trigger| trigger.outcome == outcome);
        findings.expect(has("success") || !has("failure"), &operation.label(), "a failure is documented, and no success");
    }
}

/// The value of a tie is in the request or in the answer, and in the event.
fn tie(contract: &Contract, operation: &Operation<'_>, trigger: &Trigger<'_>, at: &str, findings: &mut Findings) {
    let is_call = |shape: &Shape<'_>| shape.name == Some("CallId");
    let member = trigger.tied_to.and_then(|name| operation.fields().into_iter().find(|field| field.name == name));
    let by_member = matches!(trigger.tied_by, "request-call" | "other-agent");
    findings.expect(by_member == trigger.tied_to.is_some(), at, "`tied-to` goes with request-call and other-agent");
    findings.expect(trigger.tied_to.is_none() || member.is_some(), at, "`tied-to` is no member of the request");
    if let Some(member) = member.filter(|_| trigger.tied_by == "request-call") {
        findings.expect(is_call(&member.shape), at, format!("{} is no call", member.name));
    }
    let answer = operation.result().is_some_and(|(_, shape)| is_call(&shape));
    findings.expect(trigger.tied_by != "answer-call" || answer, at, "the answer has no call");
    let in_event = trigger.tied_by == "other-agent" && trigger.reaches_acting_agent();
    findings.expect(
        in_event == trigger.tied_in.is_some(),
        at,
        "`tied-in` goes with other-agent where the agent itself receives the events",
    );
    if let Some(member) = trigger.tied_in {
        for event in &trigger.events {
            findings.expect(content_field(contract, event, member).is_some(), at, format!("{event} has no `{member}`"));
        }
    }
}

/// A member of the content of an event.
fn content_field<'a>(contract: &'a Contract, event: &str, member: &str) -> Option<Shape<'a>> {
    let content = contract.event(event)?.content()?;
    Some(contract.shape(content).field(member)?.shape())
}

fn conditions(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        for (index, trigger) in operation.triggers().iter().enumerate() {
            let at = format!("{}/x-triggers/{index}", operation.label());
            for condition in &trigger.conditions {
                let field = operation.fields().into_iter().find(|field| field.name == condition.member);
                condition_on(condition, field.map(|field| field.shape), "the request", &at, findings);
            }
            for condition in &trigger.content {
                findings.expect(trigger.outcome != "progress", &at, "a condition on the content of an event that decides nothing");
                for event in &trigger.decided_by {
                    condition_on(condition, content_field(contract, event, condition.member), event, &at, findings);
                }
            }
        }
    }
}

/// A condition is about a member that is there, and about values that it can have.
fn condition_on(condition: &Condition<'_>, shape: Option<Shape<'_>>, of: &str, at: &str, findings: &mut Findings) {
    let Some(shape) = shape else {
        findings.add(at, format!("{of} has no `{}`", condition.member));
        return;
    };
    findings.expect(!condition.values.is_empty(), at, format!("no value for `{}`", condition.member));
    for value in &condition.values {
        let known = shape.table.is_none_or(|table| table.row(value).is_some());
        let fits = value.parse().map_or(shape.table.is_some(), |number: i64| shape.bounds.check_integer(number).is_ok());
        findings.expect(known && fits, at, format!("`{}` of {of} is never {value}", condition.member));
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
    use serde_json::{Value, json};

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
    fn triggers_have_a_meaning_and_a_tie() {
        fn trigger(document: &mut Value) -> &mut Value {
            &mut operation(document)["x-triggers"][0]
        }

        cases(
            RULES,
            "outcomes",
            &[
                (|d| trigger(d)["to"] = json!("somebody"), &["dial/x-triggers/0: nobody knows who `somebody` is"]),
                (|d| trigger(d)["outcome"] = json!("good"), &["dial/x-triggers/0: the outcome is `good`"]),
                (|d| trigger(d)["tied-by"] = json!("luck"), &["dial/x-triggers/0: tied by `luck`"]),
                (|d| trigger(d)["outcome"] = json!("failure"), &["dial: a failure is documented, and no success"]),
                (|d| trigger(d)["decided-by"] = json!([]), &["dial/x-triggers/0: no event decides"]),
                (
                    |d| trigger(d)["decided-by"] = json!(["Agent_Sang"]),
                    &["dial/x-triggers/0: decided by Agent_Sang, which is not among the events"],
                ),
                (
                    |d| {
                        trigger(d)["outcome"] = json!("progress");
                        trigger(d)["decided-by"] = json!(["Agent_Rang"]);
                    },
                    &["dial/x-triggers/0: progress that decides"],
                ),
                (|d| trigger(d)["tied-by"] = json!("answer-call"), &["dial/x-triggers/0: the answer has no call"]),
                (
                    |d| trigger(d)["tied-by"] = json!("request-call"),
                    &["dial/x-triggers/0: `tied-to` goes with request-call and other-agent"],
                ),
                (
                    |d| {
                        trigger(d)["tied-by"] = json!("request-call");
                        trigger(d)["tied-to"] = json!("called");
                    },
                    &["dial/x-triggers/0: called is no call"],
                ),
                (
                    |d| {
                        trigger(d)["tied-by"] = json!("other-agent");
                        trigger(d)["tied-to"] = json!("who");
                        trigger(d)["tied-in"] = json!("who");
                    },
                    &["dial/x-triggers/0: `tied-to` is no member of the request", "dial/x-triggers/0: Agent_Rang has no `who`"],
                ),
                (
                    |d| {
                        trigger(d)["tied-by"] = json!("other-agent");
                        trigger(d)["tied-to"] = json!("called");
                    },
                    &["dial/x-triggers/0: `tied-in` goes with other-agent where the agent itself receives the events"],
                ),
            ],
        );
    }

    #[test]
    fn conditions_can_hold() {
        cases(
            RULES,
            "conditions",
            &[
                (|d| operation(d)["x-triggers"][0]["if"] = json!({"colour": 1}), &[]),
                (
                    |d| operation(d)["x-triggers"][0]["if"] = json!({"colour": 99}),
                    &["dial/x-triggers/0: `colour` of the request is never 99"],
                ),
                (|d| operation(d)["x-triggers"][0]["if"] = json!({"size": 1}), &["dial/x-triggers/0: the request has no `size`"]),
                (|d| operation(d)["x-triggers"][0]["if"] = json!({"colour": []}), &["dial/x-triggers/0: no value for `colour`"]),
                (|d| operation(d)["x-triggers"][0]["with"] = json!({"mood": 1}), &[]),
                (|d| operation(d)["x-triggers"][0]["without"] = json!({"size": 1}), &["dial/x-triggers/0: Agent_Rang has no `size`"]),
                (
                    |d| {
                        operation(d)["x-triggers"][0]["outcome"] = json!("progress");
                        operation(d)["x-triggers"][0]["with"] = json!({"mood": 1});
                    },
                    &["dial/x-triggers/0: a condition on the content of an event that decides nothing"],
                ),
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
