//! The document as a whole.

use ccgateway_contract::Contract;
use ccgateway_contract::json::{members, text};
use openapiv3::PathItem;
use serde_json::{Map, Value};

use super::rule::{Findings, Rule};
use crate::contract;

pub(super) const RULES: &[Rule] = &[
    Rule { name: "openapi-version", why: "the generator and most tools of other languages read 3.0 only", check: openapi_version },
    Rule {
        name: "nothing-lost",
        why: "what the typed reader of OpenAPI drops, a misspelt key for example, no generator sees",
        check: nothing_lost,
    },
    Rule { name: "known-extensions", why: "a misspelt extension is silently without effect", check: known_extensions },
    Rule { name: "text-lists", why: "the generators read these extensions as lists of texts", check: text_lists },
];

fn openapi_version(contract: &Contract, findings: &mut Findings) {
    let version = text(contract.document(), "openapi");
    findings.expect(version == "3.0.3", "#/openapi", format!("`{version}` instead of `3.0.3`"));
}

fn nothing_lost(contract: &Contract, findings: &mut Findings) {
    match contract::typed(contract.document()).and_then(serde_json::to_value) {
        Ok(read) => compare("#", &without_callbacks(contract.document()), &read, findings),
        Err(error) => findings.add("#", format!("cannot be read or written again: {error}")),
    }
    // The reader has no references to callbacks, but it knows what they are made of.
    for (at, callback) in contract.components("callbacks") {
        for (expression, item) in members(callback) {
            let at = below(&at, expression);
            match serde_json::from_value::<PathItem>(item.clone()).and_then(serde_json::to_value) {
                Ok(read) => compare(&at, item, &read, findings),
                Err(error) => findings.add(at, format!("is not a path item: {error}")),
            }
        }
    }
}

/// The document without its callbacks; a key of that name anywhere else stays.
fn without_callbacks(document: &Value) -> Value {
    let mut document = document.clone();
    let items = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    let operations = items.filter_map(Value::as_object_mut).flat_map(Map::values_mut);
    for operation in operations.filter_map(Value::as_object_mut) {
        operation.remove("callbacks");
    }
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        components.remove("callbacks");
    }
    document
}

/// Reports the members of `written` that `read` does not have. A `false` is what its absence says, so it may go.
fn compare(at: &str, written: &Value, read: &Value, findings: &mut Findings) {
    for (key, value) in members(written) {
        let at = below(at, key);
        match read.get(key) {
            Some(read) => compare(&at, value, read, findings),
            None => findings.expect(*value == false, &at, "means nothing here"),
        }
    }
    if let (Some(written), Some(read)) = (written.as_array(), read.as_array()) {
        for (index, (written, read)) in written.iter().zip(read).enumerate() {
            compare(&format!("{at}/{index}"), written, read, findings);
        }
    }
}

fn below(at: &str, key: &str) -> String {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

const EXTENSIONS: &[&str] = &[
    "x-cause",
    "x-code-ranges",
    "x-codes",
    "x-default",
    "x-deprecated-note",
    "x-displayName",
    "x-effect",
    "x-effect-reason",
    "x-ends-session",
    "x-event",
    "x-evidence",
    "x-flag",
    "x-guid",
    "x-max-bytes",
    "x-method-name",
    "x-older-forms",
    "x-open-result",
    "x-other-names",
    "x-prerequisites",
    "x-quirk",
    "x-quirks",
    "x-rate-limit",
    "x-reference",
    "x-result",
    "x-retcodes",
    "x-retcodes-evidence",
    "x-since",
    "x-source",
    "x-sources",
    "x-stream",
    "x-triggers",
    "x-unit",
    "x-upload",
];

fn known_extensions(contract: &Contract, findings: &mut Findings) {
    for member in contract.every_member() {
        let known = !member.key.starts_with("x-") || EXTENSIONS.contains(&member.key);
        findings.expect(known, &member.at, "an extension that nothing reads");
    }
}

fn text_lists(contract: &Contract, findings: &mut Findings) {
    for member in contract.every_member() {
        if !matches!(member.key, "x-quirks" | "x-prerequisites" | "x-source" | "source" | "x-retcodes") {
            continue;
        }
        let texts = member.value.as_array().is_some_and(|items| items.iter().all(Value::is_string));
        findings.expect(texts, &member.at, "not a list of texts");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{callback, cases, operation, schema};

    #[test]
    fn the_version_is_3_0_3() {
        cases(RULES, "openapi-version", &[(|d| d["openapi"] = json!("3.0.4"), &["#/openapi: `3.0.4` instead of `3.0.3`"])]);
    }

    #[test]
    fn a_key_that_openapi_does_not_have_is_found() {
        cases(
            RULES,
            "nothing-lost",
            &[
                (
                    |d| schema(d, "DialRequest")["properties"]["called"]["maxlength"] = json!(3),
                    &["#/components/schemas/DialRequest/properties/called/maxlength: means nothing here"],
                ),
                (|d| operation(d)["sumary"] = json!("Dial"), &["#/paths/~1voicecall~1{agentid}~1dial/put/sumary: means nothing here"]),
                (
                    |d| operation(d)["parameters"][0]["description"] = json!("Who."),
                    &["#/paths/~1voicecall~1{agentid}~1dial/put/parameters/0/description: means nothing here"],
                ),
                (
                    |d| callback(d)["sumary"] = json!("Push"),
                    &["#/components/callbacks/PushEvent/{$request.body#~1callBackUri}/post/sumary: means nothing here"],
                ),
                (
                    |d| callback(d)["tags"] = json!("agentevent"),
                    &[
                        "#/components/callbacks/PushEvent/{$request.body#~1callBackUri}: is not a path item: invalid type: string \"agentevent\", expected a sequence",
                    ],
                ),
                (
                    |d| schema(d, "DialRequest")["callbacks"] = json!({}),
                    &["#/components/schemas/DialRequest/callbacks: means nothing here"],
                ),
            ],
        );
    }

    #[test]
    fn extensions_are_known() {
        cases(
            RULES,
            "known-extensions",
            &[
                (|d| operation(d)["x-methodname"] = json!("dial"), &["dial/x-methodname: an extension that nothing reads"]),
                (|d| schema(d, "Colour")["x-code"] = json!([]), &["#/components/schemas/Colour/x-code: an extension that nothing reads"]),
                (|d| callback(d)["x-push"] = json!(true), &["push_event/x-push: an extension that nothing reads"]),
            ],
        );
    }

    #[test]
    fn lists_of_texts_are_lists_of_texts() {
        cases(
            RULES,
            "text-lists",
            &[
                (|d| operation(d)["x-quirks"] = json!("odd"), &["dial/x-quirks: not a list of texts"]),
                (|d| operation(d)["x-prerequisites"] = json!([{"signed": "in"}]), &["dial/x-prerequisites: not a list of texts"]),
                (
                    |d| schema(d, "Retcode")["x-codes"][0]["source"] = json!([1]),
                    &["#/components/schemas/Retcode/x-codes/success/source: not a list of texts"],
                ),
            ],
        );
    }
}
