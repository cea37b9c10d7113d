//! Secrets: what is one is marked as one, in a way that the generator sees.

use ccgateway_contract::json::{members, text};
use ccgateway_contract::{Contract, names_a_secret};
use serde_json::Value;

use crate::lint::rule::{Findings, Rule};

pub(in crate::lint) const RULES: &[Rule] = &[
    Rule { name: "secrets-by-name", why: "a password that has no format: password is printed and logged", check: secrets_by_name },
    Rule { name: "secret-schemas", why: "only a named schema becomes the type that nothing prints", check: secret_schemas },
];

/// Every text whose name says that it is a secret has the format.
fn secrets_by_name(contract: &Contract, findings: &mut Findings) {
    let mut check = |at: &str, name: &str, schema: &Value| {
        let effective = contract.effective(schema);
        // A number of minutes after which a token is renewed is none.
        let is_text = !matches!(text(effective, "type"), "integer" | "boolean" | "object" | "array");
        let secret = !names_a_secret(name) || !is_text || contract.shape(schema).secret;
        findings.expect(secret, at, format!("`{name}` has no format: password"));
    };
    for place in contract.every_schema() {
        for (name, schema) in place.schema.get("properties").into_iter().flat_map(members) {
            check(&place.at, name, schema);
        }
    }
    for operation in contract.all_operations() {
        for parameter in operation.parameters() {
            check(&operation.label(), text(parameter, "name"), &parameter["schema"]);
        }
    }
}

/// The format stands in named schemas only, to which properties and parameters refer.
fn secret_schemas(contract: &Contract, findings: &mut Findings) {
    for place in contract.every_schema() {
        let named = place.at.strip_prefix("#/components/schemas/").is_some_and(|name| !name.contains('/'));
        let secret = text(place.schema, "format") == "password";
        findings.expect(named || !secret, &place.at, "format: password outside a named schema");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{cases, operation, schema};

    #[test]
    fn a_secret_by_name_has_the_format() {
        cases(
            RULES,
            "secrets-by-name",
            &[
                (
                    |d| schema(d, "DialRequest")["properties"]["newPwd"] = json!({"type": "string"}),
                    &["#/components/schemas/DialRequest: `newPwd` has no format: password"],
                ),
                (|d| schema(d, "DialRequest")["properties"]["tokenMinutes"] = json!({"type": "integer"}), &[]),
                (
                    |d| operation(d)["parameters"][1] = json!({"name": "userToken", "in": "query", "schema": {"type": "string"}}),
                    &["dial: `userToken` has no format: password"],
                ),
            ],
        );
    }

    #[test]
    fn the_format_stands_in_a_named_schema() {
        cases(
            RULES,
            "secret-schemas",
            &[(
                |d| schema(d, "DialRequest")["properties"]["pin"] = json!({"type": "string", "format": "password"}),
                &["#/components/schemas/DialRequest/properties/pin: format: password outside a named schema"],
            )],
        );
    }
}
