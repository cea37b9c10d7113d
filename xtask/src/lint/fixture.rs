//! A small contract that keeps every rule, and ways to break it.

use std::sync::LazyLock;

use serde_json::Value;

use super::{check, rules};
use crate::contract::{Contract, without_callbacks};

/// An edit of the good document, and what a rule then finds, as `where: what`.
pub(super) type Case = (fn(&mut Value), &'static [&'static str]);

static GOOD: LazyLock<Value> = LazyLock::new(|| serde_saphyr::from_str(include_str!("fixture.yaml")).expect("the fixture is YAML"));

/// The document that keeps every rule.
pub(super) fn good() -> Value {
    GOOD.clone()
}

/// A contract of a document that may break rules which reading it already holds.
pub(super) fn contract(document: Value) -> Contract {
    let spec = serde_json::from_value(without_callbacks(&document)).expect("OpenAPI");
    Contract { document, spec }
}

/// Checks one rule: it accepts the good document and finds in each edited one exactly what is expected.
pub(super) fn cases(rule: &str, cases: &[Case]) {
    assert_eq!(found(rule, |_| {}), Vec::<String>::new());
    for (edit, expected) in cases {
        assert_eq!(found(rule, edit), *expected);
    }
}

/// What a rule finds in the edited document.
pub(super) fn found(rule: &str, edit: impl Fn(&mut Value)) -> Vec<String> {
    let mut document = good();
    edit(&mut document);
    let rule = rules().find(|known| known.name == rule).expect("a rule of this name");
    check(&contract(document), [rule].into_iter()).into_iter().map(|finding| format!("{}: {}", finding.at, finding.what)).collect()
}

/// The operation that the cases break.
pub(super) fn operation(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/voicecall/{agentid}/dial"]["put"]
}

/// The operation that answers with a file.
pub(super) fn file(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/agentevent/{workno}/file"]["get"]
}

/// The operation that the gateway asks for.
pub(super) fn callback(document: &mut Value) -> &mut Value {
    &mut document["components"]["callbacks"]["PushEvent"]["{$request.body#/callBackUri}"]["post"]
}

pub(super) fn schema<'a>(document: &'a mut Value, name: &str) -> &'a mut Value {
    &mut document["components"]["schemas"][name]
}

pub(super) fn remove(value: &mut Value, key: &str) {
    value.as_object_mut().and_then(|members| members.remove(key)).expect("a member to remove");
}
