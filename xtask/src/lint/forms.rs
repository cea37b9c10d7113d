//! Older forms of operations and other spellings of names: what programs send besides.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_contract::json::list;
use ccgateway_contract::{Contract, METHODS, Operation};
use serde_json::Value;

use super::facts::EVIDENCE;
use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "older-forms",
        why: "a form without method, path and source cannot be answered, and nobody can judge whether it should be",
        check: older_forms,
    },
    Rule { name: "forms-once", why: "a request must mean one operation only", check: forms_once },
    Rule {
        name: "older-queries",
        why: "whoever answers an older form has to know which field a name in its query stands for",
        check: older_queries,
    },
    Rule { name: "other-names", why: "a spelling that two fields share says nothing", check: other_names },
];

const MEMBERS: &[&str] = &["method", "path", "query", "x-source", "x-evidence", "description"];

fn older_forms(contract: &Contract, findings: &mut Findings) {
    for operation in contract.all_operations() {
        let label = operation.label();
        let Some(forms) = operation.entry.get("x-older-forms") else { continue };
        findings.expect(!list(operation.entry, "x-older-forms").is_empty(), &label, "x-older-forms is no list of forms");
        findings.expect(!operation.callback, &label, "a callback has no older forms");
        for (form, read) in forms.as_array().into_iter().flatten().zip(operation.older_forms()) {
            let at = format!("{label}/x-older-forms/{}", read.route());
            for (key, _) in ccgateway_contract::json::members(form).filter(|(key, _)| !MEMBERS.contains(key)) {
                findings.add(&at, format!("`{key}` is no fact about a form"));
            }
            let method = read.http_method.to_lowercase();
            findings.expect(METHODS.contains(&method.as_str()), &at, "no method in capitals");
            findings.expect(!read.sources.is_empty(), &at, "no x-source");
            findings.expect(EVIDENCE.contains(&read.evidence), &at, format!("x-evidence is `{}`", read.evidence));
            findings.expect(is_texts(form.get("query")), &at, "query is no list of names");
            findings.expect(form.get("description").is_none_or(Value::is_string), &at, "the description is no text");
            let resource = |path: &str| path.split('/').nth(1).unwrap_or_default().to_owned();
            findings.expect(resource(read.path) == resource(operation.path), &at, "another resource than that of the operation");
            let own: BTreeSet<_> = placeholders(operation.path).collect();
            for name in placeholders(read.path).filter(|name| !own.contains(name)) {
                findings.add(&at, format!("`{name}` is not in the path of the operation"));
            }
            for name in own.into_iter().filter(|name| !placeholders(read.path).any(|known| known == *name)) {
                findings.expect(
                    read.query.contains(&name),
                    &at,
                    format!("`{name}` of the operation's path is neither in this one nor in its query"),
                );
            }
        }
    }
}

fn is_texts(value: Option<&Value>) -> bool {
    value.is_none_or(|value| value.as_array().is_some_and(|names| !names.is_empty() && names.iter().all(Value::is_string)))
}

fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// A method and a path in which names of parameters do not count.
fn shape(method: &str, path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}

fn forms_once(contract: &Contract, findings: &mut Findings) {
    let operations: Vec<_> = contract.operations().collect();
    let own: BTreeMap<_, _> = operations.iter().map(|operation| (shape(operation.http_method, operation.path), operation)).collect();
    let mut seen: BTreeMap<String, &Operation<'_>> = BTreeMap::new();
    for operation in &operations {
        for form in operation.older_forms() {
            let at = format!("{}/x-older-forms/{}", operation.label(), form.route());
            let request = shape(form.http_method, form.path);
            match own.get(&request) {
                Some(other) if other.id != operation.id => findings.add(&at, format!("is the request of `{}`", other.id)),
                Some(_) => findings.expect(!form.query.is_empty(), &at, "is the request of the operation itself"),
                None => {}
            }
            if let Some(other) = seen.insert(request, operation) {
                findings.add(&at, format!("is also an older form of `{}`", other.id));
            }
        }
    }
}

fn older_queries(contract: &Contract, findings: &mut Findings) {
    for operation in contract.operations() {
        let fields = operation.all_fields();
        for form in operation.older_forms() {
            for name in form.query.iter().filter(|name| !fields.iter().any(|field| field.has_name(name))) {
                let at = format!("{}/x-older-forms/{}", operation.label(), form.route());
                findings.add(&at, format!("`{name}` is no name of a field; add it to its x-other-names"));
            }
        }
    }
}

fn other_names(contract: &Contract, findings: &mut Findings) {
    for member in contract.every_member().iter().filter(|member| member.key == "x-other-names") {
        findings.expect(is_texts(Some(member.value)), &member.at, "no list of names");
    }
    for operation in contract.operations() {
        let mut seen = BTreeSet::new();
        for field in operation.all_fields() {
            for name in std::iter::once(field.name).chain(field.other_names) {
                findings.expect(seen.insert(name), &operation.label(), format!("`{name}` is the name of two fields"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULES;
    use crate::lint::fixture::{cases, found, operation, schema};

    fn older(document: &mut Value, edit: impl Fn(&mut Value)) {
        let mut form = json!({"method": "POST", "path": "/voicecall/{agentid}/dial", "x-source": ["p1"], "x-evidence": "observed"});
        edit(&mut form);
        operation(document)["x-older-forms"] = json!([form]);
    }

    const AT: &str = "dial/x-older-forms/POST /voicecall/{agentid}/dial";

    #[test]
    fn an_older_form_has_method_path_and_source() {
        let finding = |edit: fn(&mut Value)| found(RULES, "older-forms", move |document| older(document, edit));
        assert_eq!(finding(|_| {}), Vec::<String>::new());
        assert_eq!(finding(|form| form["x-source"] = json!([])), [format!("{AT}: no x-source")]);
        assert_eq!(finding(|form| form["x-evidence"] = json!("seen")), [format!("{AT}: x-evidence is `seen`")]);
        assert_eq!(finding(|form| form["verb"] = json!("PUT")), [format!("{AT}: `verb` is no fact about a form")]);
        assert_eq!(finding(|form| form["description"] = json!(1)), [format!("{AT}: the description is no text")]);
        assert_eq!(finding(|form| form["query"] = json!([])), [format!("{AT}: query is no list of names")]);
        assert_eq!(
            finding(|form| form["method"] = json!("post")),
            ["dial/x-older-forms/ /voicecall/{agentid}/dial: no method in capitals"]
        );
    }

    #[test]
    fn an_older_path_has_the_parameters_of_the_operation() {
        let finding = |path: &'static str| found(RULES, "older-forms", move |d| older(d, |form| form["path"] = json!(path)));
        assert_eq!(
            finding("/voicecall/{workno}/dial"),
            [
                "dial/x-older-forms/POST /voicecall/{workno}/dial: `workno` is not in the path of the operation",
                "dial/x-older-forms/POST /voicecall/{workno}/dial: `agentid` of the operation's path is neither in this one nor in its query",
            ]
        );
        assert_eq!(
            finding("/mediacall/{agentid}/dial"),
            ["dial/x-older-forms/POST /mediacall/{agentid}/dial: another resource than that of the operation"]
        );
    }

    #[test]
    fn a_request_means_one_operation() {
        cases(
            RULES,
            "forms-once",
            &[
                (|d| older(d, |_| {}), &[]),
                (
                    |d| older(d, |form| form["method"] = json!("PUT")),
                    &["dial/x-older-forms/PUT /voicecall/{agentid}/dial: is the request of the operation itself"],
                ),
                (
                    |d| {
                        older(d, |form| {
                            form["method"] = json!("PUT");
                            form["query"] = json!(["called"]);
                        });
                    },
                    &[],
                ),
                (
                    |d| {
                        older(d, |_| {});
                        let form = operation(d)["x-older-forms"][0].clone();
                        operation(d)["x-older-forms"] = json!([form, form]);
                    },
                    &["dial/x-older-forms/POST /voicecall/{agentid}/dial: is also an older form of `dial`"],
                ),
            ],
        );
    }

    #[test]
    fn an_older_query_names_fields() {
        cases(
            RULES,
            "older-queries",
            &[
                (|d| older(d, |form| form["query"] = json!(["called"])), &[]),
                (
                    |d| older(d, |form| form["query"] = json!(["number"])),
                    &[
                        "dial/x-older-forms/POST /voicecall/{agentid}/dial?number: `number` is no name of a field; add it to its x-other-names",
                    ],
                ),
                (
                    |d| {
                        older(d, |form| form["query"] = json!(["number"]));
                        schema(d, "DialRequest")["properties"]["called"]["x-other-names"] = json!(["number"]);
                    },
                    &[],
                ),
            ],
        );
    }

    #[test]
    fn a_spelling_belongs_to_one_field() {
        cases(
            RULES,
            "other-names",
            &[
                (|d| schema(d, "DialRequest")["properties"]["called"]["x-other-names"] = json!(["number"]), &[]),
                (
                    |d| schema(d, "DialRequest")["properties"]["called"]["x-other-names"] = json!(["colour"]),
                    &["dial: `colour` is the name of two fields"],
                ),
                (
                    |d| schema(d, "DialRequest")["properties"]["called"]["x-other-names"] = json!("number"),
                    &["#/components/schemas/DialRequest/properties/called/x-other-names: no list of names"],
                ),
            ],
        );
    }
}
