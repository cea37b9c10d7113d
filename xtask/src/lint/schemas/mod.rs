//! Schemas: what they may say, what they are called, and that they are used.

use ccgateway_contract::Contract;
use ccgateway_contract::json::{list, members, text};
use serde_json::Value;

use super::rule::{Findings, Rule};

pub(super) mod secrets;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "open-schemas",
        why: "an answer with an unknown field or value must not fail, and the generator breaks on anyOf",
        check: open_schemas,
    },
    Rule {
        name: "lenient-answers",
        why: "sources disagree about what is there, so an answer must not fail for what is missing",
        check: lenient_answers,
    },
    Rule {
        name: "wire-names",
        why: "a name with other characters is not one that the gateway uses, so it is a slip of the pen",
        check: wire_names,
    },
    Rule { name: "no-leftovers", why: "a component that nothing refers to is generated for no use", check: no_leftovers },
];

fn open_schemas(contract: &Contract, findings: &mut Findings) {
    for place in contract.every_schema() {
        findings.expect(place.schema.get("anyOf").is_none(), &place.at, "anyOf");
        let closed = place.schema.get("additionalProperties").is_some_and(|allowed| *allowed == false);
        findings.expect(!closed, &place.at, "additionalProperties: false");
        // The identifier of an event is the only closed value: it decides which event it is.
        let decides = place.at.ends_with("/allOf/1/properties/eventType");
        findings.expect(decides || place.schema.get("enum").is_none(), &place.at, "an enum: coded values have x-codes");
    }
}

fn lenient_answers(contract: &Contract, findings: &mut Findings) {
    for place in contract.incoming_schemas() {
        for name in list(place.schema, "required").iter().filter_map(Value::as_str) {
            findings.expect(matches!(name, "retcode" | "eventType"), &place.at, format!("`{name}` is required"));
        }
    }
}

fn wire_names(contract: &Contract, findings: &mut Findings) {
    for place in contract.every_schema() {
        for (name, _) in place.schema.get("properties").into_iter().flat_map(members) {
            findings.expect(plain(name), &place.at, format!("a property `{name}`"));
        }
    }
    for operation in contract.all_operations() {
        for parameter in operation.parameters() {
            let name = text(parameter, "name");
            findings.expect(plain(name), &operation.label(), format!("a parameter `{name}`"));
        }
    }
}

/// A letter, then letters, digits and underscores.
fn plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(|next| next.is_ascii_alphanumeric() || next == '_')
}

fn no_leftovers(contract: &Contract, findings: &mut Findings) {
    let document = contract.document();
    let used = contract.used_components();
    for (kind, _) in members(&document["components"]) {
        // Security schemes are used by name, not by reference.
        for (at, component) in contract.components(kind).filter(|_| kind != "securitySchemes") {
            // Of coded tables another rule says which may stand alone.
            let root = component.get("x-event").is_some() || component.get("x-codes").is_some();
            findings.expect(root || used.contains(at.as_str()), &at, "is not used");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{cases, operation, remove, schema};

    #[test]
    fn schemas_are_open() {
        cases(
            RULES,
            "open-schemas",
            &[
                (
                    |d| schema(d, "RangContent")["properties"]["mood"] = json!({"anyOf": [{"type": "string"}]}),
                    &["#/components/schemas/RangContent/properties/mood: anyOf"],
                ),
                (
                    |d| schema(d, "DialResponse")["additionalProperties"] = json!(false),
                    &["#/components/schemas/DialResponse: additionalProperties: false"],
                ),
                (
                    |d| schema(d, "DialRequest")["properties"]["called"]["enum"] = json!(["1"]),
                    &["#/components/schemas/DialRequest/properties/called: an enum: coded values have x-codes"],
                ),
            ],
        );
    }

    #[test]
    fn answers_and_events_require_next_to_nothing() {
        cases(
            RULES,
            "lenient-answers",
            &[
                (|d| schema(d, "RangContent")["required"] = json!(["mood"]), &["#/components/schemas/RangContent: `mood` is required"]),
                (
                    |d| schema(d, "PushEventRequest")["required"] = json!(["workNo"]),
                    &["#/components/schemas/PushEventRequest: `workNo` is required"],
                ),
                (
                    |d| schema(d, "DialResponse")["required"] = json!(["retcode", "result"]),
                    &["#/components/schemas/DialResponse: `result` is required"],
                ),
                (|d| schema(d, "DialRequest")["required"] = json!(["called", "priority"]), &[]),
            ],
        );
    }

    #[test]
    fn wire_names_are_plain() {
        cases(
            RULES,
            "wire-names",
            &[
                (
                    |d| schema(d, "RangContent")["properties"]["call id"] = json!({}),
                    &["#/components/schemas/RangContent: a property `call id`"],
                ),
                (|d| schema(d, "RangContent")["properties"]["2nd"] = json!({}), &["#/components/schemas/RangContent: a property `2nd`"]),
                (|d| operation(d)["parameters"][1]["name"] = json!("colour-code"), &["dial: a parameter `colour-code`"]),
            ],
        );
    }

    #[test]
    fn components_are_used() {
        cases(
            RULES,
            "no-leftovers",
            &[
                (|d| d["components"]["schemas"]["Spare"] = json!({"type": "string"}), &["#/components/schemas/Spare: is not used"]),
                (
                    |d| d["components"]["schemas"]["Loop"] = json!({"allOf": [{"$ref": "#/components/schemas/Loop"}]}),
                    &["#/components/schemas/Loop: is not used"],
                ),
                (
                    |d| d["components"]["responses"]["Spare"] = json!({"description": "Spare."}),
                    &["#/components/responses/Spare: is not used"],
                ),
                (
                    |d| remove(operation(d), "callbacks"),
                    &[
                        "#/components/callbacks/PushEvent: is not used",
                        "#/components/schemas/GuidValue: is not used",
                        "#/components/schemas/PushEventRequest: is not used",
                        "#/components/schemas/PushEventResponse: is not used",
                    ],
                ),
            ],
        );
    }
}
