//! `cargo xtask lint`: the rules of `openapi/README.md`, each a small check over the merged contract.
//!
//! The files of this folder hold the rules by subject; each file lists its own in `RULES`.

mod bounds;
mod callbacks;
mod codes;
mod document;
mod events;
mod examples;
mod facts;
mod forms;
mod operations;
mod outgoing;
mod parameters;
mod responses;
mod rule;
mod schemas;
mod slices;
mod sources;
mod texts;
mod units;
mod yaml;

#[cfg(test)]
mod fixture;

use std::path::Path;

use anyhow::{Result, ensure};
use ccgateway_contract::Contract;
use ccgateway_contract::json::list;

use self::rule::{Rule, check};
use crate::contract;

/// All rules, by subject.
const RULES: &[&[Rule]] = &[
    document::RULES,
    operations::RULES,
    parameters::RULES,
    forms::RULES,
    responses::RULES,
    callbacks::RULES,
    outgoing::RULES,
    codes::RULES,
    events::RULES,
    schemas::RULES,
    schemas::secrets::RULES,
    texts::RULES,
    units::RULES,
    bounds::RULES,
    facts::RULES,
    sources::RULES,
    examples::RULES,
];

fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().flatten()
}

pub(crate) fn run(root: &Path) -> Result<()> {
    let contract = contract::load(root)?;
    let mut found = check(&contract, rules());
    found.extend(slices::check(root)?);
    for finding in &found {
        println!("{finding}");
    }
    for rule in rules().filter(|rule| found.iter().any(|finding| finding.rule == rule.name)) {
        println!("why {}: {}", rule.name, rule.why);
    }
    for (rule, why) in slices::WHY.iter().filter(|(rule, _)| found.iter().any(|finding| finding.rule == *rule)) {
        println!("why {rule}: {why}");
    }
    ensure!(found.is_empty(), "the contract breaks its rules; findings: {}", found.len());
    println!("{}", summary(&contract));
    Ok(())
}

fn summary(contract: &Contract) -> String {
    format!(
        "the contract keeps {} rules ({} operations, {} schemas, {} events, {} codes)",
        rules().count(),
        contract.operations().count(),
        contract.schemas().count(),
        contract.events().count(),
        contract.tables().map(|table| list(table.schema, "x-codes").len()).sum::<usize>(),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::fixture::good;
    use super::rule::Finding;
    use super::*;
    use crate::workspace;

    #[test]
    fn the_contract_of_this_project_is_clean() {
        let contract = contract::load(&workspace::root()).unwrap();
        assert_eq!(check(&contract, rules()), []);
    }

    #[test]
    fn a_good_document_has_no_findings() {
        assert_eq!(check(&good(), rules()), []);
    }

    #[test]
    fn the_task_fails_where_a_rule_is_broken() {
        let root = std::env::temp_dir().join(format!("lint-{}", std::process::id()));
        let base = root.join("openapi/base.yaml");
        fs::create_dir_all(root.join("openapi")).unwrap();
        fs::write(&base, include_str!("fixture.yaml")).unwrap();
        let kept = run(&root);
        fs::write(&base, include_str!("fixture.yaml").replace("summary: Dial a number", "summary: Dial a number.")).unwrap();
        let broken = run(&root);
        fs::remove_dir_all(&root).unwrap();
        kept.unwrap();
        assert_eq!(broken.unwrap_err().to_string(), "the contract breaks its rules; findings: 1");
    }

    #[test]
    fn rules_have_names_of_their_own_and_reasons() {
        let names: BTreeSet<_> = rules().map(|rule| rule.name).collect();
        assert_eq!(names.len(), rules().count());
        assert!(rules().all(|rule| !rule.why.is_empty()));
    }

    #[test]
    fn a_finding_says_rule_place_and_fault() {
        let finding = Finding { rule: "one-tag", at: "answer".into(), what: "no tag".into() };
        assert_eq!(finding.to_string(), "one-tag: answer: no tag");
    }

    #[test]
    fn the_summary_counts_what_is_there() {
        let expected = format!("the contract keeps {} rules (3 operations, 14 schemas, 1 events, 6 codes)", rules().count());
        assert_eq!(summary(&good()), expected);
    }
}
