//! Rules and what they find.

use std::fmt;

use ccgateway_contract::Contract;

/// A rule that the contract has to follow.
pub(super) struct Rule {
    pub(super) name: &'static str,
    /// Printed with the findings, so that anyone who breaks the rule can judge it.
    pub(super) why: &'static str,
    pub(super) check: fn(&Contract, &mut Findings),
}

/// A place where the contract breaks a rule.
#[derive(Debug, PartialEq)]
pub(super) struct Finding {
    pub(super) rule: &'static str,
    /// An operationId or a pointer, with what follows below it.
    pub(super) at: String,
    pub(super) what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}: {}", self.rule, self.at, self.what)
    }
}

/// Where the rules report.
pub(super) struct Findings {
    /// The rule that is being checked.
    pub(super) rule: &'static str,
    pub(super) found: Vec<Finding>,
}

impl Findings {
    pub(super) fn add(&mut self, at: impl Into<String>, what: impl Into<String>) {
        self.found.push(Finding { rule: self.rule, at: at.into(), what: what.into() });
    }

    /// Reports unless `kept`.
    pub(super) fn expect(&mut self, kept: bool, at: &str, what: impl Into<String>) {
        if !kept {
            self.add(at, what);
        }
    }
}

/// Checks a contract against the given rules.
pub(super) fn check<'a>(contract: &Contract, rules: impl Iterator<Item = &'a Rule>) -> Vec<Finding> {
    let mut findings = Findings { rule: "", found: Vec::new() };
    for rule in rules {
        findings.rule = rule.name;
        (rule.check)(contract, &mut findings);
    }
    findings.found
}
