//! Bodies of requests and answers.

use ccgateway_contract::json::{members, members_of, text};
use ccgateway_contract::{Contract, Operation, media, schema_name};
use serde_json::{Value, json};

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule { name: "responses", why: "the generator wants one kind of answer; a new Guid can come with any of them", check: responses },
    Rule { name: "streams", why: "a file is not decoded but passed on as it arrives, which is another kind of method", check: streams },
    Rule { name: "named-bodies", why: "types of inline schemas get names that collide", check: named_bodies },
    Rule {
        name: "request-shapes",
        why: "an object without fields that does not say that any will do gives a type that holds nothing",
        check: request_shapes,
    },
    Rule { name: "json-only", why: "other bodies are not generated, or not decoded", check: json_only },
    Rule {
        name: "envelopes",
        why: "every answer is decoded the same way: message, retcode and a result that may be missing",
        check: envelopes,
    },
    Rule {
        name: "session-guids",
        why: "a client that does not take a new Guid loses its session, and it reads only what is marked",
        check: session_guids,
    },
];

/// The schema of the session's Guid.
const GUID: &str = "GuidValue";

/// The kind of body that a stream has.
const FILE: &str = "application/octet-stream";

/// The kind of body that an upload has.
pub(super) const FORM: &str = "multipart/form-data";

/// The kinds of body that a successful answer has; the file of a stream, which is not decoded, is none of them.
fn answers<'a>(operation: &Operation<'a>) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let streams = operation.entry.get("x-stream").is_some();
    media(&operation.entry["responses"]["200"]).filter(move |(kind, _)| !streams || *kind != FILE)
}

fn responses(contract: &Contract, findings: &mut Findings) {
    for operation in contract.operations() {
        let responses = &operation.entry["responses"];
        for (status, _) in members(responses).filter(|(status, _)| !matches!(*status, "200" | "404")) {
            findings.add(operation.label(), format!("a response `{status}` beside 200 and 404"));
        }
        let missing = text(&responses["404"], "$ref");
        findings.expect(missing.starts_with("#/components/responses/"), &operation.label(), "404 is not a `$ref` to a shared response");
        let ok = &responses["200"];
        let renews = ok["headers"]["Set-GUID"] == json!({"$ref": "#/components/headers/Set-GUID"});
        findings.expect(renews || !ok.is_object(), &operation.label(), "200 lacks the header Set-GUID by `$ref`");
    }
    for callback in contract.callbacks() {
        for (status, _) in members(&callback.entry["responses"]).filter(|(status, _)| *status != "200") {
            findings.add(callback.label(), format!("a response `{status}` beside 200"));
        }
    }
    for operation in contract.all_operations() {
        findings.expect(operation.entry["responses"]["200"].is_object(), &operation.label(), "no response 200");
        for (kind, media) in answers(&operation) {
            let shown = media.get("example").is_some() || media.get("examples").is_some();
            findings.expect(shown, &operation.label(), format!("200 has no example for {kind}"));
        }
    }
}

fn streams(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let mark = operation.entry.get("x-stream");
        findings.expect(mark.is_none_or(|mark| *mark == true), &operation.label(), "x-stream is true or absent");
        let content = &operation.entry["responses"]["200"]["content"];
        let Some(file) = content.get(FILE) else {
            findings.expect(mark.is_none(), &operation.label(), format!("x-stream, but 200 is not {FILE}"));
            continue;
        };
        findings.expect(mark.is_some(), &operation.label(), format!("200 is {FILE}, but there is no x-stream"));
        findings.expect(members(content).count() == 1, &operation.label(), format!("200 is {FILE} and something else"));
        let bytes = file["schema"] == json!({"type": "string", "format": "binary"});
        findings.expect(bytes, &operation.label(), "the schema of a file is not a string of the format binary");
    }
}

/// Every field of an answer that holds the session's Guid is marked, and stands where a mark is read: in the object `result`.
fn session_guids(contract: &Contract, findings: &mut Findings) {
    let mut read = Vec::new();
    for operation in contract.operations() {
        let Some(response) = operation.response_schema() else { continue };
        let result = contract.effective(response).get("properties").and_then(|properties| properties.get("result"));
        let fields = result.into_iter().flat_map(|result| members_of(contract.effective(result), "properties"));
        let marked: Vec<_> = fields.filter(|(_, schema)| schema.get("x-guid").is_some()).map(|(_, schema)| schema).collect();
        findings.expect(marked.len() <= 1, &operation.label(), "two Guids in one result");
        read.extend(marked);
    }
    let sent: Vec<_> =
        contract.operations().filter_map(|operation| operation.request_schema()).map(|body| contract.effective(body)).collect();
    for (name, schema) in contract.schemas().filter(|(_, schema)| !sent.contains(schema)) {
        for (field, property) in members_of(schema, "properties") {
            let at = format!("#/components/schemas/{name}/properties/{field}");
            let holds = field.eq_ignore_ascii_case("guid") || schema_name(property) == Some(GUID);
            match property.get("x-guid") {
                None => findings.expect(!holds, &at, "a Guid without x-guid"),
                Some(mark) => {
                    findings.expect(*mark == true, &at, "x-guid is true or absent");
                    findings.expect(read.contains(&property), &at, "x-guid means nothing here: it is no field of a result");
                }
            }
        }
    }
}

/// Calls `check` with every body that is decoded, of requests and of answers: its place, its kind and what it is.
fn bodies(contract: &Contract, mut check: impl FnMut(&str, &str, &Value)) {
    for operation in contract.all_operations() {
        let upload = operation.entry.get("x-upload").is_some();
        let requests = operation.entry.get("requestBody").into_iter().flat_map(media);
        for (kind, media) in requests.filter(|(kind, _)| !upload || *kind != FORM) {
            check(&format!("{}/requestBody", operation.label()), kind, media);
        }
        for (kind, media) in answers(&operation) {
            check(&format!("{}/responses/200", operation.label()), kind, media);
        }
        for (status, response) in members(&operation.entry["responses"]).filter(|(status, _)| *status != "200") {
            for (kind, media) in media(response) {
                check(&format!("{}/responses/{status}", operation.label()), kind, media);
            }
        }
    }
    for (at, response) in contract.components("responses") {
        for (kind, media) in media(response) {
            check(&at, kind, media);
        }
    }
}

fn named_bodies(contract: &Contract, findings: &mut Findings) {
    bodies(contract, |at, kind, media| {
        findings.expect(media["schema"].get("$ref").is_some(), at, format!("the schema of {kind} is not a `$ref`"));
    });
    // The generator always makes a body mandatory, so the document must not say otherwise.
    for operation in contract.all_operations() {
        let optional = operation.entry.get("requestBody").is_some_and(|body| body["required"] != true);
        findings.expect(!optional, &operation.label(), "the request body is not required");
    }
}

fn request_shapes(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        for (_, media) in operation.entry.get("requestBody").into_iter().flat_map(media) {
            let schema = contract.effective(&media["schema"]);
            let shaped = match text(schema, "type") {
                "object" => members(&schema["properties"]).count() > 0 || schema["additionalProperties"] == true,
                "array" => schema.get("items").is_some(),
                _ => false,
            };
            findings.expect(
                shaped,
                &operation.label(),
                "the request body is neither an object of known fields, nor one with `additionalProperties: true`, nor a list",
            );
        }
    }
}

fn json_only(contract: &Contract, findings: &mut Findings) {
    bodies(contract, |at, kind, _| findings.expect(kind == "application/json", at, format!("a body of {kind}")));
}

fn envelopes(contract: &Contract, findings: &mut Findings) {
    for operation in contract.operations() {
        for (_, media) in answers(&operation) {
            let properties = &contract.resolve(&media["schema"])["properties"];
            let has_result = properties.get("result").is_some() || properties.get("event").is_some();
            findings.expect(has_result, &envelope(&operation, media), "neither result nor event");
        }
    }
    for operation in contract.all_operations() {
        for (_, media) in answers(&operation) {
            let at = envelope(&operation, media);
            let schema = contract.resolve(&media["schema"]);
            let properties = &schema["properties"];
            findings.expect(at.ends_with("Response"), &at, "the name of an envelope ends in Response");
            findings.expect(schema["required"] == json!(["retcode"]), &at, "retcode alone is required");
            let coded = properties["retcode"] == json!({"$ref": "#/components/schemas/Retcode"});
            findings.expect(coded, &at, "retcode is not a `$ref` to Retcode");
            findings.expect(properties.get("message").is_some(), &at, "no message");
        }
    }
}

/// The place of an answer's schema.
fn envelope(operation: &Operation<'_>, media: &Value) -> String {
    match text(&media["schema"], "$ref") {
        "" => format!("{}/responses/200", operation.label()),
        reference => reference.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{callback, cases, file, found, operation, remove, schema};

    #[test]
    fn an_operation_answers_200_or_404() {
        cases(
            RULES,
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
                (
                    |d| callback(d)["responses"]["404"] = json!({"$ref": "#/components/responses/NotFound"}),
                    &["push_event: a response `404` beside 200"],
                ),
                (|d| remove(&mut callback(d)["responses"], "200"), &["push_event: no response 200"]),
            ],
        );
    }

    #[test]
    fn files_are_streams_and_nothing_else_is() {
        cases(
            RULES,
            "streams",
            &[
                (|d| remove(file(d), "x-stream"), &["get_event_file: 200 is application/octet-stream, but there is no x-stream"]),
                (|d| file(d)["x-stream"] = json!("yes"), &["get_event_file: x-stream is true or absent"]),
                (|d| operation(d)["x-stream"] = json!(true), &["dial: x-stream, but 200 is not application/octet-stream"]),
                (
                    |d| file(d)["responses"]["200"]["content"]["application/json"] = json!({}),
                    &["get_event_file: 200 is application/octet-stream and something else"],
                ),
                (
                    |d| file(d)["responses"]["200"]["content"]["application/octet-stream"]["schema"]["format"] = json!("byte"),
                    &["get_event_file: the schema of a file is not a string of the format binary"],
                ),
            ],
        );
    }

    #[test]
    fn a_stream_is_excused_for_its_file_alone() {
        let other = json!({"schema": {"type": "string"}});
        for (rule, finding) in [
            ("responses", "get_event_file: 200 has no example for text/plain"),
            ("named-bodies", "get_event_file/responses/200: the schema of text/plain is not a `$ref`"),
            ("json-only", "get_event_file/responses/200: a body of text/plain"),
        ] {
            assert_eq!(found(RULES, rule, |d| file(d)["responses"]["200"]["content"]["text/plain"] = other.clone()), [finding]);
        }
    }

    #[test]
    fn a_request_body_has_a_shape() {
        const NONE: &[&str] =
            &["dial: the request body is neither an object of known fields, nor one with `additionalProperties: true`, nor a list"];
        cases(
            RULES,
            "request-shapes",
            &[
                (|d| remove(schema(d, "DialRequest"), "properties"), NONE),
                (|d| *schema(d, "DialRequest") = json!({"type": "string"}), NONE),
                (|d| *schema(d, "DialRequest") = json!({"type": "array", "items": {"type": "string"}}), &[]),
                (|d| *schema(d, "DialRequest") = json!({"type": "object", "additionalProperties": true}), &[]),
            ],
        );
    }

    #[test]
    fn bodies_are_named_and_required() {
        cases(
            RULES,
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
            RULES,
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
    fn the_form_of_an_upload_is_no_json() {
        let form = json!({"schema": {"type": "object"}});
        let edit = |d: &mut serde_json::Value| {
            operation(d)["requestBody"]["content"]["multipart/form-data"] = form.clone();
            operation(d)["x-upload"] = json!(true);
        };
        assert_eq!(found(RULES, "json-only", edit), Vec::<String>::new());
    }

    #[test]
    fn answers_are_envelopes() {
        cases(
            RULES,
            "envelopes",
            &[
                (|d| remove(schema(d, "DialResponse"), "required"), &["#/components/schemas/DialResponse: retcode alone is required"]),
                (
                    |d| schema(d, "DialResponse")["properties"] = json!({"retcode": {"type": "string"}}),
                    &[
                        "#/components/schemas/DialResponse: neither result nor event",
                        "#/components/schemas/DialResponse: retcode is not a `$ref` to Retcode",
                        "#/components/schemas/DialResponse: no message",
                    ],
                ),
                (
                    |d| remove(&mut schema(d, "PushEventResponse")["properties"], "message"),
                    &["#/components/schemas/PushEventResponse: no message"],
                ),
            ],
        );
    }

    #[test]
    fn guids_of_the_session_are_marked() {
        fn result(document: &mut serde_json::Value, properties: serde_json::Value) {
            document["components"]["schemas"]["DialResult"] = json!({"type": "object", "properties": properties});
            schema(document, "DialResponse")["properties"]["result"] = json!({"$ref": "#/components/schemas/DialResult"});
        }

        cases(
            RULES,
            "session-guids",
            &[
                (|d| result(d, json!({"token": {"type": "string", "x-guid": true}})), &[]),
                (
                    |d| result(d, json!({"GUID": {"type": "string"}})),
                    &["#/components/schemas/DialResult/properties/GUID: a Guid without x-guid"],
                ),
                (
                    |d| result(d, json!({"token": {"allOf": [{"$ref": "#/components/schemas/GuidValue"}]}})),
                    &["#/components/schemas/DialResult/properties/token: a Guid without x-guid"],
                ),
                (
                    |d| result(d, json!({"guid": {"type": "string", "x-guid": false}})),
                    &["#/components/schemas/DialResult/properties/guid: x-guid is true or absent"],
                ),
                (|d| result(d, json!({"guid": {"x-guid": true}, "other": {"x-guid": true}})), &["dial: two Guids in one result"]),
                (
                    |d| schema(d, "EventHeader")["properties"]["eventType"]["x-guid"] = json!(true),
                    &["#/components/schemas/EventHeader/properties/eventType: x-guid means nothing here: it is no field of a result"],
                ),
            ],
        );
    }
}
