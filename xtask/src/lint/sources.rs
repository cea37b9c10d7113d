//! The bibliography: every source that is named is explained, and the other way round.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ccgateway_contract::Contract;
use ccgateway_contract::json::{members, members_of, text};
use regex::Regex;
use serde_json::Value;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule { name: "sources-explained", why: "an id without title, date and address is of no use to a reader", check: explained },
    Rule { name: "sources-complete", why: "a reader must see what is known of a source and what is not recorded", check: complete },
];

/// The pages that texts name, beside those in `x-source`.
static PAGE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bcec_[0-9]{2}_[0-9]+\b").expect("a fixed pattern"));

fn explained(contract: &Contract, findings: &mut Findings) {
    let bibliography = &contract.document()["x-sources"];
    let mut used = BTreeSet::new();
    for member in contract.every_member().iter().filter(|member| !member.at.starts_with("#/x-sources")) {
        let named = named(member.key, member.value);
        for id in named.iter().filter(|id| bibliography.get(id.as_str()).is_none()) {
            findings.add(&member.at, format!("`{id}` is not in sources.yaml"));
        }
        used.extend(named);
    }
    for (id, _) in members(bibliography).filter(|(id, _)| !used.contains(*id)) {
        findings.add(format!("#/x-sources/{id}"), "is not used");
    }
}

/// The ids in a list of sources, or the pages that a text names.
fn named(key: &str, value: &Value) -> Vec<String> {
    let texts = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice).iter().filter_map(Value::as_str);
    match key {
        "x-source" | "source" => texts.map(str::to_owned).collect(),
        _ => texts.flat_map(|text| PAGE.find_iter(text)).map(|found| found.as_str().to_owned()).collect(),
    }
}

const FACTS: &[&str] = &["title", "subject", "edition", "date"];

fn complete(contract: &Contract, findings: &mut Findings) {
    for (id, source) in members_of(contract.document(), "x-sources") {
        let at = format!("#/x-sources/{id}");
        for fact in FACTS {
            findings.expect(!text(source, fact).is_empty(), &at, format!("no {fact}"));
        }
        for (key, _) in members(source).filter(|(key, _)| !FACTS.contains(key) && *key != "address") {
            findings.add(&at, format!("`{key}` is no fact about a source"));
        }
        let address = &source["address"];
        let known = match address.as_array() {
            Some(addresses) => addresses.iter().all(is_url),
            None => is_url(address) || matches!(text(source, "address"), "seed" | "unknown"),
        };
        findings.expect(known, &at, format!("the address {address} is neither a URL nor `seed` or `unknown`"));
    }
}

fn is_url(address: &Value) -> bool {
    address.as_str().is_some_and(|address| address.starts_with("https://"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{cases, operation, remove};

    #[test]
    fn every_source_is_explained_and_used() {
        cases(
            RULES,
            "sources-explained",
            &[
                (|d| operation(d)["x-source"] = json!(["page_1", "page_9"]), &["dial/x-source: `page_9` is not in sources.yaml"]),
                (|d| operation(d)["x-quirks"] = json!(["See cec_07_0001."]), &["dial/x-quirks: `cec_07_0001` is not in sources.yaml"]),
                (|d| d["x-sources"]["page_9"] = d["x-sources"]["page_1"].clone(), &["#/x-sources/page_9: is not used"]),
            ],
        );
    }

    #[test]
    fn a_source_has_all_facts_and_an_address() {
        cases(
            RULES,
            "sources-complete",
            &[
                (|d| remove(&mut d["x-sources"]["page_1"], "date"), &["#/x-sources/page_1: no date"]),
                (|d| d["x-sources"]["page_1"]["pages"] = json!(3), &["#/x-sources/page_1: `pages` is no fact about a source"]),
                (
                    |d| d["x-sources"]["page_1"]["address"] = json!("example.org"),
                    &["#/x-sources/page_1: the address \"example.org\" is neither a URL nor `seed` or `unknown`"],
                ),
                (|d| d["x-sources"]["page_1"]["address"] = json!(["https://example.org"]), &[]),
            ],
        );
    }
}
