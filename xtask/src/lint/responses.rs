//! Bodies of requests and answers.

use serde_json::{Value, json};

use super::{Findings, Rule, walk};
use crate::contract::Contract;

pub(super) const RULES: &[Rule] = &[
    Rule { name: "responses", why: "the generator wants one kind of answer; a new Guid can come with any of them", check: responses },
    Rule { name: "named-bodies", why: "types of inline schemas get names that collide", check: named_bodies },
    Rule { name: "json-only", why: "other bodies are not generated, or not decoded", check: json_only },
    Rule {
        name: "envelopes",
        why: "every answer is decoded the same way: message, retcode and a result that may be missing",
        check: envelopes,
    },
];

fn responses(contract: &Contract, findings: &mut Findings) {
    for operation in walk::operations(&contract.document) {
        let responses = &operation.value["responses"];
        for (status, _) in walk::members(responses).filter(|(status, _)| !matches!(*status, "200" | "404")) {
            findings.add(&operation.id, format!("a response `{status}` beside 200 and 404"));
        }
        let missing = walk::text(&responses["404"], "$ref");
        findings.expect(missing.starts_with("#/components/responses/"), &operation.id, "404 is not a `$ref` to a shared response");
        let ok = &responses["200"];
        findings.expect(ok.is_object(), &operation.id, "no response 200");
        let renews = ok["headers"]["Set-GUID"] == json!({"$ref": "#/components/headers/Set-GUID"});
        findings.expect(renews || !ok.is_object(), &operation.id, "200 lacks the header Set-GUID by `$ref`");
        for (kind, media) in walk::media(ok) {
            let shown = media.get("example").is_some() || media.get("examples").is_some();
            findings.expect(shown, &operation.id, format!("200 has no example for {kind}"));
        }
    }
}

/// Calls `check` with every body, request and response, and its place.
fn bodies(contract: &Contract, mut check: impl FnMut(String, &Value)) {
    for operation in walk::operations(&contract.document) {
        if let Some(body) = operation.value.get("requestBody") {
            check(format!("{}/requestBody", operation.id), body);
        }
        for (status, response) in walk::members(&operation.value["responses"]) {
            check(format!("{}/responses/{status}", operation.id), response);
        }
    }
    for (at, response) in walk::components(&contract.document, "responses") {
        check(at, response);
    }
}

fn named_bodies(contract: &Contract, findings: &mut Findings) {
    bodies(contract, |at, body| {
        for (kind, media) in walk::media(body) {
            findings.expect(media["schema"].get("$ref").is_some(), &at, format!("the schema of {kind} is not a `$ref`"));
        }
    });
    // The generator takes a body as mandatory whatever is said here, so the document must not say otherwise.
    for operation in walk::operations(&contract.document) {
        let optional = operation.value.get("requestBody").is_some_and(|body| body["required"] != true);
        findings.expect(!optional, &operation.id, "the request body is not required");
    }
}

fn json_only(contract: &Contract, findings: &mut Findings) {
    bodies(contract, |at, body| {
        for (kind, _) in walk::media(body).filter(|(kind, _)| *kind != "application/json") {
            findings.add(&at, format!("a body of {kind}"));
        }
    });
}

fn envelopes(contract: &Contract, findings: &mut Findings) {
    for operation in walk::operations(&contract.document) {
        for (_, media) in walk::media(&operation.value["responses"]["200"]) {
            let reference = walk::text(&media["schema"], "$ref");
            let schema = walk::resolve(&contract.document, &media["schema"]);
            let properties = &schema["properties"];
            findings.expect(reference.ends_with("Response"), reference, "the name of an envelope ends in Response");
            findings.expect(schema["required"] == json!(["retcode"]), reference, "retcode alone is required");
            let coded = properties["retcode"] == json!({"$ref": "#/components/schemas/Retcode"});
            findings.expect(coded, reference, "retcode is not a `$ref` to Retcode");
            findings.expect(properties.get("message").is_some(), reference, "no message");
            findings.expect(properties.get("result").is_some() || properties.get("event").is_some(), reference, "neither result nor event");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::lint::fixture::{cases, operation, remove, schema};

    #[test]
    fn an_operation_answers_200_or_404() {
        cases(
            "responses",
            &[
                (
                    |d| operation(d)["responses"]["default"] = json!({"description": "Else."}),
                    &["dial: a response `default` beside 200 and 404"],
                ),
                (|d| operation(d)["responses"]["204"] = json!({"description": "Empty."}), &["dial: a response `204` beside 200 and 404"]),
                (
                    |d| operation(d)["responses"]["404"] = json!({"description": "Missing."}),
                    &["dial: 404 is not a `$ref` to a shared response"],
                ),
                (|d| remove(&mut operation(d)["responses"], "200"), &["dial: no response 200"]),
                (|d| remove(&mut operation(d)["responses"]["200"], "headers"), &["dial: 200 lacks the header Set-GUID by `$ref`"]),
                (
                    |d| remove(&mut operation(d)["responses"]["200"]["content"]["application/json"], "example"),
                    &["dial: 200 has no example for application/json"],
                ),
            ],
        );
    }

    #[test]
    fn bodies_are_named_and_required() {
        cases(
            "named-bodies",
            &[
                (
                    |d| operation(d)["requestBody"]["content"]["application/json"]["schema"] = json!({"type": "object"}),
                    &["dial/requestBody: the schema of application/json is not a `$ref`"],
                ),
                (
                    |d| operation(d)["responses"]["200"]["content"]["application/json"]["schema"] = json!({"type": "object"}),
                    &["dial/responses/200: the schema of application/json is not a `$ref`"],
                ),
                (|d| operation(d)["requestBody"]["required"] = json!(false), &["dial: the request body is not required"]),
            ],
        );
    }

    #[test]
    fn bodies_are_json() {
        cases(
            "json-only",
            &[
                (|d| operation(d)["requestBody"]["content"]["text/plain"] = json!({}), &["dial/requestBody: a body of text/plain"]),
                (
                    |d| d["components"]["responses"]["NotFound"]["content"] = json!({"text/html": {}}),
                    &["#/components/responses/NotFound: a body of text/html"],
                ),
            ],
        );
    }

    #[test]
    fn answers_are_envelopes() {
        cases(
            "envelopes",
            &[
                (|d| remove(schema(d, "DialResponse"), "required"), &["#/components/schemas/DialResponse: retcode alone is required"]),
                (
                    |d| schema(d, "DialResponse")["properties"] = json!({"retcode": {"type": "string"}}),
                    &[
                        "#/components/schemas/DialResponse: retcode is not a `$ref` to Retcode",
                        "#/components/schemas/DialResponse: no message",
                        "#/components/schemas/DialResponse: neither result nor event",
                    ],
                ),
            ],
        );
    }
}
