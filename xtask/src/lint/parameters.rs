//! What a parameter may be.

use std::collections::BTreeMap;

use ccgateway_contract::json::{list, members, text};
use ccgateway_contract::{Contract, Operation, media, parameter_at};
use heck::ToSnakeCase;
use serde_json::Value;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "parameter-kinds",
        why: "the generator fails on the others, or sends them in a form that no page documents",
        check: parameter_kinds,
    },
    Rule { name: "path-codes", why: "a path is written with Display, and that of a coded value is its meaning", check: path_codes },
    Rule { name: "names-once", why: "of two arguments with one name the generators drop one silently", check: names_once },
    Rule {
        name: "reserved-names",
        why: "the transport always sends these headers; if declared, they would be sent twice",
        check: reserved_names,
    },
];

/// Calls `check` with every parameter that is written down, shared or in one of the operations, and its place.
fn each<'a>(contract: &Contract, operations: impl IntoIterator<Item = Operation<'a>>, mut check: impl FnMut(String, &Value)) {
    for (at, parameter) in contract.components("parameters") {
        check(at, parameter);
    }
    for operation in operations {
        for parameter in list(operation.entry, "parameters").iter().filter(|parameter| parameter.get("$ref").is_none()) {
            check(parameter_at(&operation, parameter), parameter);
        }
    }
}

fn parameter_kinds(contract: &Contract, findings: &mut Findings) {
    each(contract, contract.all_operations(), |at, parameter| {
        let place = text(parameter, "in");
        findings.expect(matches!(place, "path" | "query" | "header"), &at, format!("in `{place}`"));
        for key in ["content", "style", "explode"] {
            findings.expect(parameter.get(key).is_none(), &at, format!("`{key}` is not generated"));
        }
        let Some(schema) = parameter.get("schema") else {
            return;
        };
        let schema = contract.effective(schema);
        let kind = text(schema, "type");
        findings.expect(!matches!(kind, "object" | "array"), &at, format!("an {kind} cannot be a parameter"));
        let time = text(schema, "format") == "date-time";
        findings.expect(!time || place == "query", &at, format!("a date-time in a {place} is not sent as RFC 3339"));
    });
}

fn path_codes(contract: &Contract, findings: &mut Findings) {
    each(contract, contract.operations(), |at, parameter| {
        let coded = parameter.get("schema").is_some_and(|schema| contract.effective(schema).get("x-codes").is_some());
        findings.expect(!coded || parameter["in"] != "path", &at, "a coded table in the path");
    });
}

fn names_once(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        let mut see = |name: &str, place: &str| {
            if let Some(other) = names.insert(name.to_snake_case(), format!("{place} `{name}`")) {
                findings.add(operation.label(), format!("{place} `{name}` has the same name as {other}"));
            }
        };
        for parameter in operation.parameters() {
            see(text(parameter, "name"), text(parameter, "in"));
        }
        for (_, media) in operation.entry.get("requestBody").into_iter().flat_map(media) {
            let body = contract.effective(&media["schema"]);
            for (name, _) in members(&body["properties"]) {
                see(name, "body");
            }
            // A list, or an object whose fields no source shows, is one argument of this name.
            if body.get("properties").is_none() {
                see("body", "body");
            }
        }
    }
}

fn reserved_names(contract: &Contract, findings: &mut Findings) {
    const RESERVED: &[&str] = &["accept", "api-version", "authorization", "content-type", "cookie", "guid"];
    // A callback has them: there the gateway is the one that sends.
    each(contract, contract.operations(), |at, parameter| {
        let name = text(parameter, "name").to_lowercase();
        findings.expect(!RESERVED.contains(&name.as_str()), &at, "is not declared as a parameter");
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{callback, cases, operation, schema};

    #[test]
    fn parameters_are_plain_values() {
        cases(
            RULES,
            "parameter-kinds",
            &[
                (|d| operation(d)["parameters"][1]["in"] = json!("cookie"), &["dial/parameters/colour: in `cookie`"]),
                (|d| callback(d)["parameters"][0]["in"] = json!("cookie"), &["push_event/parameters/Guid: in `cookie`"]),
                (|d| operation(d)["parameters"][1]["style"] = json!("deepObject"), &["dial/parameters/colour: `style` is not generated"]),
                (
                    |d| operation(d)["parameters"][1]["schema"] = json!({"type": "array"}),
                    &["dial/parameters/colour: an array cannot be a parameter"],
                ),
                (
                    |d| operation(d)["parameters"][1]["schema"] = json!({"$ref": "#/components/schemas/DialRequest"}),
                    &["dial/parameters/colour: an object cannot be a parameter"],
                ),
                (
                    |d| d["components"]["parameters"]["agentid"]["schema"] = json!({"type": "string", "format": "date-time"}),
                    &["#/components/parameters/agentid: a date-time in a path is not sent as RFC 3339"],
                ),
            ],
        );
    }

    #[test]
    fn a_coded_table_is_not_in_a_path() {
        cases(
            RULES,
            "path-codes",
            &[
                (|d| operation(d)["parameters"][1]["in"] = json!("path"), &["dial/parameters/colour: a coded table in the path"]),
                (
                    |d| {
                        operation(d)["parameters"][1]["in"] = json!("path");
                        operation(d)["parameters"][1]["schema"] = json!({"allOf": [{"$ref": "#/components/schemas/Colour"}]});
                    },
                    &["dial/parameters/colour: a coded table in the path"],
                ),
            ],
        );
    }

    #[test]
    fn a_name_is_used_once() {
        cases(
            RULES,
            "names-once",
            &[
                (
                    |d| operation(d)["parameters"][1]["name"] = json!("agentid"),
                    &["dial: query `agentid` has the same name as path `agentid`"],
                ),
                (
                    |d| schema(d, "DialRequest")["properties"]["Colour"] = json!({"type": "string"}),
                    &["dial: body `Colour` has the same name as query `colour`"],
                ),
                (
                    |d| {
                        operation(d)["parameters"][1]["name"] = json!("body");
                        *schema(d, "DialRequest") = json!({"type": "array", "items": {"type": "string"}});
                    },
                    &["dial: body `body` has the same name as query `body`"],
                ),
            ],
        );
    }

    #[test]
    fn headers_of_the_transport_are_not_declared() {
        cases(
            RULES,
            "reserved-names",
            &[
                (
                    |d| operation(d)["parameters"][1]["name"] = json!("api-version"),
                    &["dial/parameters/api-version: is not declared as a parameter"],
                ),
                (|d| operation(d)["parameters"][1]["name"] = json!("Guid"), &["dial/parameters/Guid: is not declared as a parameter"]),
            ],
        );
    }
}
