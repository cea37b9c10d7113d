//! A small contract that keeps every rule, and ways to break it.

use std::sync::LazyLock;

use ccgateway_contract::Contract;
use serde_json::Value;

use super::rule::{Rule, check};

/// An edit of the good document, and what a rule then finds, as `where: what`.
pub(super) type Case = (fn(&mut Value), &'static [&'static str]);

static GOOD: LazyLock<Value> = LazyLock::new(|| serde_saphyr::from_str(include_str!("fixture.yaml")).expect("the fixture is YAML"));

/// The contract that keeps every rule.
pub(super) fn good() -> Contract {
    Contract::from_value(GOOD.clone())
}

/// Checks one rule: it accepts the good document and finds in each edited one exactly what is expected.
pub(super) fn cases(rules: &[Rule], rule: &str, cases: &[Case]) {
    assert_eq!(found(rules, rule, |_| {}), Vec::<String>::new());
    for (edit, expected) in cases {
        assert_eq!(found(rules, rule, edit), *expected);
    }
}

/// What a rule finds in the edited document.
pub(super) fn found(rules: &[Rule], rule: &str, edit: impl Fn(&mut Value)) -> Vec<String> {
    let mut document = GOOD.clone();
    edit(&mut document);
    let rule = rules.iter().find(|known| known.name == rule).expect("a rule of this name");
    check(&Contract::from_value(document), [rule].into_iter())
        .into_iter()
        .map(|finding| format!("{}: {}", finding.at, finding.what))
        .collect()
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
