//! Names, tags and paths of operations.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_contract::json::{list, members, members_of, text};
use ccgateway_contract::{Contract, METHODS};
use heck::ToSnakeCase;
use serde_json::Value;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "operation-ids",
        why: "methods and commands are named by them, and the gateway's logs are searched by the method name",
        check: operation_ids,
    },
    Rule { name: "one-tag", why: "an operation with two tags would be in two traits, and calling it ambiguous", check: one_tag },
    Rule { name: "paths", why: "a resource is found by its path, and a placeholder without parameter is sent as it stands", check: paths },
    Rule { name: "acting-agent", why: "the session fills in its own agent, which it knows by this one reference", check: acting_agent },
    Rule { name: "security", why: "the scheme says whether a session can send an operation, and which kind of session", check: security },
];

fn operation_ids(contract: &Contract, findings: &mut Findings) {
    let operations = contract.all_operations();
    let mut seen = BTreeSet::new();
    for operation in &operations {
        let id = text(operation.entry, "operationId");
        let folded = id.to_snake_case();
        findings.expect(!id.is_empty(), &operation.label(), "no operationId");
        findings.expect(id == folded, &operation.label(), format!("not snake_case, which would be `{folded}`"));
        findings.expect(seen.insert(folded), &operation.label(), "a second operation of this name");
        let method = text(operation.entry, "x-method-name").to_snake_case();
        // Where two resources share a method name, the resource goes first; where one has it twice, something follows.
        let resource = operation.entry["tags"][0].as_str().unwrap_or_default().to_snake_case();
        let twins = operations.iter().filter(|other| same_name(operation.entry, other.entry)).count() > 1;
        let own = id.strip_prefix(&format!("{resource}_")).unwrap_or_default();
        let named = [id, own].into_iter().filter_map(|name| name.strip_prefix(&method));
        let named = named.into_iter().any(|rest| rest.is_empty() || twins && rest.starts_with('_'));
        findings.expect(named, &operation.label(), format!("the method name gives `{method}`"));
    }
}

/// Whether two operations of one resource have the same name in the logs.
fn same_name(one: &Value, other: &Value) -> bool {
    one["x-method-name"] == other["x-method-name"] && one["tags"][0] == other["tags"][0]
}

fn one_tag(contract: &Contract, findings: &mut Findings) {
    let declared = list(contract.document(), "tags");
    for (index, tag) in declared.iter().enumerate() {
        for key in ["description", "x-displayName"] {
            findings.expect(!text(tag, key).is_empty(), &format!("#/tags/{index}"), format!("no {key}"));
        }
    }
    for operation in contract.all_operations() {
        match list(operation.entry, "tags") {
            [tag] => {
                let known = declared.iter().any(|known| known["name"] == *tag);
                findings.expect(known, &operation.label(), format!("the tag {tag} is not declared"));
            }
            tags => findings.add(operation.label(), format!("{} tags instead of one", tags.len())),
        }
    }
}

fn paths(contract: &Contract, findings: &mut Findings) {
    for (path, item) in members_of(contract.document(), "paths") {
        for (key, _) in members(item) {
            findings.expect(METHODS.contains(&key), path, format!("`{key}` beside the operations is not generated"));
        }
    }
    for operation in contract.operations() {
        let first = operation.path.split('/').nth(1).unwrap_or_default();
        let tag = operation.entry["tags"][0].as_str().unwrap_or_default();
        findings.expect(first == tag, &operation.label(), format!("the path starts with `{first}`, the tag is `{tag}`"));

        let mut declared: BTreeMap<&str, &Value> = BTreeMap::new();
        for parameter in operation.parameters().filter(|parameter| parameter["in"] == "path") {
            declared.insert(text(parameter, "name"), parameter);
        }
        for name in placeholders(operation.path) {
            match declared.remove(name) {
                Some(parameter) => findings.expect(parameter["required"] == true, &operation.label(), format!("`{name}` must be required")),
                None => findings.add(operation.label(), format!("`{name}` of the path is not declared")),
            }
        }
        for name in declared.keys() {
            findings.add(operation.label(), format!("`{name}` is not in the path"));
        }
    }
}

fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

fn acting_agent(contract: &Contract, findings: &mut Findings) {
    for operation in contract.operations() {
        let references: Vec<_> =
            list(operation.entry, "parameters").iter().map(|parameter| text(parameter, "$ref")).filter(|text| !text.is_empty()).collect();
        // A `workno` that does not stand right behind the resource is another agent.
        let acting = if placeholders(operation.path).any(|name| name == "agentid") {
            Some("#/components/parameters/agentid")
        } else if operation.path.split('/').nth(2) == Some("{workno}") {
            Some("#/components/parameters/workno")
        } else {
            None
        };
        for reference in references.iter().filter(|reference| acting != Some(**reference)) {
            findings.add(operation.label(), format!("a reference to {reference}: only the agent that acts is shared"));
        }
        if let Some(acting) = acting {
            let shared = references.contains(&acting);
            findings.expect(shared, &operation.label(), format!("the agent that acts is not `$ref: '{acting}'`"));
        }
    }
}

fn security(contract: &Contract, findings: &mut Findings) {
    let document = contract.document();
    let mut known: BTreeMap<&str, bool> = members(&document["components"]["securitySchemes"]).map(|(name, _)| (name, false)).collect();
    let own = contract.operations().map(|operation| (operation.label(), operation.entry));
    for (at, value) in own.chain([("#".to_owned(), document)]) {
        let schemes: Vec<&str> = list(value, "security").iter().flat_map(members).map(|(name, _)| name).collect();
        findings.expect(schemes.len() < 2, &at, "more than one way to be known to the gateway");
        for name in schemes {
            match known.get_mut(name) {
                Some(used) => *used = true,
                None => findings.add(&at, format!("there is no security scheme {name}")),
            }
        }
    }
    for (name, _) in known.iter().filter(|(_, used)| !**used) {
        findings.add(format!("#/components/securitySchemes/{name}"), "is not used");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{callback, cases, file, operation};

    #[test]
    fn operations_are_named_by_their_method() {
        cases(
            RULES,
            "operation-ids",
            &[
                (
                    |d| operation(d)["operationId"] = json!(""),
                    &["put /voicecall/{agentid}/dial: no operationId", "put /voicecall/{agentid}/dial: the method name gives `dial`"],
                ),
                (
                    |d| operation(d)["operationId"] = json!("Dial"),
                    &["Dial: not snake_case, which would be `dial`", "Dial: the method name gives `dial`"],
                ),
                (|d| operation(d)["x-method-name"] = json!("placeCall"), &["dial: the method name gives `place_call`"]),
                (
                    |d| {
                        operation(d)["operationId"] = json!("get_event");
                        operation(d)["x-method-name"] = json!("getEvent");
                    },
                    &["get_event: a second operation of this name"],
                ),
                (|d| operation(d)["operationId"] = json!("voicecall_dial"), &[]),
                (|d| operation(d)["operationId"] = json!("agentevent_dial"), &["agentevent_dial: the method name gives `dial`"]),
                (|d| operation(d)["operationId"] = json!("dial_number"), &["dial_number: the method name gives `dial`"]),
                (|d| file(d)["operationId"] = json!("get_events"), &["get_events: the method name gives `get_event`"]),
                (|d| file(d)["operationId"] = json!("agentevent_get_event_file"), &[]),
                (|d| file(d)["tags"] = json!(["voicecall"]), &["get_event_file: the method name gives `get_event`"]),
                (|d| callback(d)["operationId"] = json!("pushed"), &["pushed: the method name gives `push_event`"]),
            ],
        );
    }

    #[test]
    fn an_operation_has_one_declared_tag() {
        cases(
            RULES,
            "one-tag",
            &[
                (|d| operation(d)["tags"] = json!([]), &["dial: 0 tags instead of one"]),
                (|d| operation(d)["tags"] = json!(["voicecall", "other"]), &["dial: 2 tags instead of one"]),
                (|d| operation(d)["tags"] = json!(["other"]), &["dial: the tag \"other\" is not declared"]),
                (|d| callback(d)["tags"] = json!(["other"]), &["push_event: the tag \"other\" is not declared"]),
                (|d| d["tags"][0] = json!({"name": "voicecall"}), &["#/tags/0: no description", "#/tags/0: no x-displayName"]),
            ],
        );
    }

    #[test]
    fn paths_agree_with_tags_and_parameters() {
        cases(
            RULES,
            "paths",
            &[
                (|d| operation(d)["tags"] = json!(["agentevent"]), &["dial: the path starts with `voicecall`, the tag is `agentevent`"]),
                (|d| operation(d)["parameters"] = json!([]), &["dial: `agentid` of the path is not declared"]),
                (|d| operation(d)["parameters"][1]["in"] = json!("path"), &["dial: `colour` is not in the path"]),
                (
                    |d| d["components"]["parameters"]["agentid"]["required"] = json!(false),
                    &["dial: `agentid` must be required", "get_event: `agentid` must be required"],
                ),
                (
                    |d| d["paths"]["/voicecall/{agentid}/dial"]["parameters"] = json!([]),
                    &["/voicecall/{agentid}/dial: `parameters` beside the operations is not generated"],
                ),
            ],
        );
    }

    #[test]
    fn the_acting_agent_is_shared_and_nothing_else_is() {
        cases(
            RULES,
            "acting-agent",
            &[
                (
                    |d| {
                        operation(d)["parameters"][0] =
                            json!({"name": "agentid", "in": "path", "required": true, "schema": {"type": "string"}})
                    },
                    &["dial: the agent that acts is not `$ref: '#/components/parameters/agentid'`"],
                ),
                (
                    |d| operation(d)["parameters"][1] = json!({"$ref": "#/components/parameters/colour"}),
                    &["dial: a reference to #/components/parameters/colour: only the agent that acts is shared"],
                ),
                (
                    |d| operation(d)["parameters"][1] = json!({"$ref": "#/components/parameters/workno"}),
                    &["dial: a reference to #/components/parameters/workno: only the agent that acts is shared"],
                ),
                (
                    |d| file(d)["parameters"] = json!([]),
                    &["get_event_file: the agent that acts is not `$ref: '#/components/parameters/workno'`"],
                ),
            ],
        );
    }

    #[test]
    fn security_schemes_are_declared_and_used() {
        cases(
            RULES,
            "security",
            &[
                (|d| operation(d)["security"] = json!([{"Token": []}]), &["dial: there is no security scheme Token"]),
                (
                    |d| operation(d)["security"] = json!([{"Guid": []}, {"Guid": []}]),
                    &["dial: more than one way to be known to the gateway"],
                ),
                (|d| operation(d)["security"] = json!([]), &[]),
                (|d| d["security"] = json!([]), &["#/components/securitySchemes/Guid: is not used"]),
            ],
        );
    }
}
