//! `cargo xtask lint`: the rules of `openapi/README.md`, each a small check over the merged contract.
//!
//! The rules stand in the files of this folder by subject; each file lists its own in `RULES`.

mod bounds;
mod callbacks;
mod codes;
mod document;
mod events;
mod examples;
mod facts;
mod operations;
mod outgoing;
mod parameters;
mod responses;
mod schemas;
mod slices;
mod sources;
mod texts;
mod units;
mod walk;
mod yaml;

#[cfg(test)]
mod fixture;

use std::fmt;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::contract::Contract;

/// What the contract has to keep.
struct Rule {
    name: &'static str,
    /// Told beside the findings, so that whoever breaks the rule can judge it.
    why: &'static str,
    check: fn(&Contract, &mut Findings),
}

/// All rules, by subject.
const RULES: &[&[Rule]] = &[
    document::RULES,
    operations::RULES,
    parameters::RULES,
    responses::RULES,
    callbacks::RULES,
    outgoing::RULES,
    codes::RULES,
    events::RULES,
    schemas::RULES,
    texts::RULES,
    units::RULES,
    bounds::RULES,
    facts::RULES,
    sources::RULES,
    examples::RULES,
];

/// A place where the contract breaks a rule.
#[derive(Debug, PartialEq)]
struct Finding {
    rule: &'static str,
    /// An operationId or a pointer, with what follows below it.
    at: String,
    what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}: {}", self.rule, self.at, self.what)
    }
}

/// Where the rules report.
struct Findings {
    /// The rule that is being checked.
    rule: &'static str,
    found: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, at: impl Into<String>, what: impl Into<String>) {
        self.found.push(Finding { rule: self.rule, at: at.into(), what: what.into() });
    }

    /// Reports unless `kept`.
    fn expect(&mut self, kept: bool, at: &str, what: impl Into<String>) {
        if !kept {
            self.add(at, what);
        }
    }
}

fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().flatten()
}

/// Holds a contract to the given rules.
fn check<'a>(contract: &Contract, rules: impl Iterator<Item = &'a Rule>) -> Vec<Finding> {
    let mut findings = Findings { rule: "", found: Vec::new() };
    for rule in rules {
        findings.rule = rule.name;
        (rule.check)(contract, &mut findings);
    }
    findings.found
}

pub(crate) fn run(root: &Path) -> Result<()> {
    let contract = Contract::load(root)?;
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
    let document = &contract.document;
    format!(
        "the contract keeps {} rules ({} operations, {} schemas, {} events, {} codes)",
        rules().count(),
        walk::operations(document).len(),
        walk::components(document, "schemas").count(),
        walk::marked(document, "x-event").count(),
        walk::marked(document, "x-codes").map(|(_, schema)| walk::list(schema, "x-codes").len()).sum::<usize>(),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::fixture::{contract, good};
    use super::*;

    #[test]
    fn the_contract_of_this_project_is_clean() {
        let contract = Contract::load(&crate::root()).unwrap();
        assert_eq!(check(&contract, rules()), []);
    }

    #[test]
    fn a_good_document_has_no_findings() {
        assert_eq!(check(&contract(good()), rules()), []);
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
        let expected = format!("the contract keeps {} rules (3 operations, 13 schemas, 1 events, 6 codes)", rules().count());
        assert_eq!(summary(&contract(good())), expected);
    }
}
