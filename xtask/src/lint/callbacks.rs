//! Callbacks: the requests that the gateway makes. The rules for all operations hold for them, too.

use ccgateway_contract::json::{list, members, text};
use ccgateway_contract::{Contract, METHODS, Operation, media};
use serde_json::json;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "callbacks",
        why: "nothing is generated from them, so a receiver is found only by the operation that refers to its callback",
        check: callbacks,
    },
    Rule {
        name: "callback-operations",
        why: "the gateway is the one that sends: it acts for no agent, and the Guid of a session does not admit it",
        check: callback_operations,
    },
];

const FOLDER: &str = "#/components/callbacks/";

fn callbacks(contract: &Contract, findings: &mut Findings) {
    for operation in contract.operations() {
        for (name, callback) in operation.entry.get("callbacks").into_iter().flat_map(members) {
            let at = format!("{}/callbacks/{name}", operation.label());
            let reference = text(callback, "$ref");
            findings.expect(reference.starts_with(FOLDER), &at, "is not a `$ref` to a shared callback");
            let asked = contract.resolve(callback);
            for (expression, _) in members(asked).filter(|_| reference.starts_with(FOLDER)) {
                findings.expect(gives(contract, &operation, expression), &at, format!("the request does not give `{expression}`"));
            }
        }
    }
    for (at, callback) in contract.components("callbacks") {
        for (key, _) in members(callback).flat_map(|(_, item)| members(item)) {
            findings.expect(METHODS.contains(&key), &at, format!("`{key}` beside the operations"));
        }
    }
}

/// Whether the request has the field by which the address of a callback starts, as in `{$request.body#/url}/path`.
fn gives(contract: &Contract, operation: &Operation<'_>, expression: &str) -> bool {
    let field = expression.strip_prefix("{$request.body#/").and_then(|rest| rest.split_once('}')).map(|(field, _)| field);
    field.is_some_and(|field| {
        operation.entry.get("requestBody").into_iter().flat_map(media).any(|(_, media)| {
            let body = contract.effective(&media["schema"]);
            body["properties"].get(field).is_some()
        })
    })
}

fn callback_operations(contract: &Contract, findings: &mut Findings) {
    for callback in contract.callbacks() {
        let shared = list(callback.entry, "parameters").iter().any(|parameter| parameter.get("$ref").is_some());
        findings.expect(!shared, &callback.label(), "a parameter by `$ref`, which is the agent that acts");
        findings.expect(callback.entry.get("security") == Some(&json!([])), &callback.label(), "security is not an empty list");
        for key in ["callbacks", "x-ends-session"] {
            findings.expect(callback.entry.get(key).is_none(), &callback.label(), format!("`{key}` in a callback"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{callback, cases, operation, remove, schema};

    #[test]
    fn operations_refer_to_callbacks_whose_address_they_give() {
        cases(
            RULES,
            "callbacks",
            &[
                (
                    |d| operation(d)["callbacks"]["pushEvent"] = json!({"{$request.body#/callBackUri}": {"post": {}}}),
                    &["dial/callbacks/pushEvent: is not a `$ref` to a shared callback"],
                ),
                (
                    |d| remove(&mut schema(d, "DialRequest")["properties"], "callBackUri"),
                    &["dial/callbacks/pushEvent: the request does not give `{$request.body#/callBackUri}`"],
                ),
                (
                    |d| d["components"]["callbacks"]["PushEvent"] = json!({"{$request.query.url}/push": {}}),
                    &["dial/callbacks/pushEvent: the request does not give `{$request.query.url}/push`"],
                ),
                (
                    |d| d["components"]["callbacks"]["PushEvent"]["{$request.body#/callBackUri}"]["parameters"] = json!([]),
                    &["#/components/callbacks/PushEvent: `parameters` beside the operations"],
                ),
            ],
        );
    }

    #[test]
    fn callbacks_are_asked_by_the_gateway() {
        cases(
            RULES,
            "callback-operations",
            &[
                (
                    |d| callback(d)["parameters"][0] = json!({"$ref": "#/components/parameters/agentid"}),
                    &["push_event: a parameter by `$ref`, which is the agent that acts"],
                ),
                (|d| remove(callback(d), "security"), &["push_event: security is not an empty list"]),
                (|d| callback(d)["security"] = json!([{"Guid": []}]), &["push_event: security is not an empty list"]),
                (|d| callback(d)["callbacks"] = json!({}), &["push_event: `callbacks` in a callback"]),
            ],
        );
    }
}
