//! How operations were answered by the simulator while they were fuzzed.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_contract::Contract;
use serde::Deserialize;

/// How often each operation was answered how: by a return code, [`NOT_SIMULATED`], [`FILE`], or `HTTP` and a status.
/// `interop/schemathesis/hooks.py` writes it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Statistics(BTreeMap<String, BTreeMap<String, u64>>);

const SUCCESS: &str = "0";
/// The refusal of an operation that is not simulated, which the message says.
const NOT_SIMULATED: &str = "not simulated";
const FILE: &str = "file";
/// Pages of the server, which are no answers of the gateway.
const PAGE: &str = "HTTP ";

impl Statistics {
    pub(super) fn add(&mut self, other: Self) {
        for (operation, answers) in other.0 {
            let own = self.0.entry(operation).or_default();
            for (answer, times) in answers {
                *own.entry(answer).or_default() += times;
            }
        }
    }

    pub(super) fn requests(&self) -> u64 {
        self.0.values().flat_map(BTreeMap::values).sum()
    }

    /// Those that the gateway never answered, be it because nothing was sent.
    pub(super) fn unanswered<'a>(&self, operations: &'a BTreeSet<String>) -> Vec<&'a str> {
        let is_answered = |operation: &String| self.answers(operation).any(|answer| !answer.starts_with(PAGE));
        operations.iter().filter(|operation| !is_answered(operation)).map(String::as_str).collect()
    }

    /// How many succeeded at least once, and how many were refused with the mark that they are not simulated.
    pub(super) fn succeeded(&self) -> (usize, usize) {
        let marked = self.0.keys().filter(|operation| self.answers(operation).any(|answer| answer == NOT_SIMULATED)).count();
        (self.0.keys().filter(|operation| self.succeeds(operation)).count(), marked)
    }

    /// Those that were refused every time, with the return codes.
    pub(super) fn only_refused(&self) -> Vec<String> {
        let is_marked = |operation: &str| self.answers(operation).any(|answer| answer == NOT_SIMULATED);
        let refused = self.0.keys().filter(|operation| !self.succeeds(operation) && !is_marked(operation));
        let codes = |operation| self.answers(operation).filter(|answer| !answer.starts_with(PAGE)).collect::<Vec<_>>().join(", ");
        refused.map(|operation| format!("{operation} ({})", codes(operation))).collect()
    }

    fn succeeds(&self, operation: &str) -> bool {
        self.answers(operation).any(|answer| matches!(answer, SUCCESS | FILE))
    }

    fn answers(&self, operation: &str) -> impl Iterator<Item = &str> {
        self.0.get(operation).into_iter().flat_map(BTreeMap::keys).map(String::as_str)
    }
}

/// The operations of a contract.
pub(super) fn operations(contract: &Contract) -> BTreeSet<String> {
    contract.operations().map(|operation| operation.id.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    fn statistics() -> Statistics {
        let mut statistics: Statistics = from_value(json!({
            "hold": {"200-013": 4, "HTTP 404": 1},
            "release": {"0": 1, "100-006": 2},
            "query_cluster_info": {"not simulated": 3},
            "nowhere": {"HTTP 404": 9},
        }))
        .unwrap();
        statistics.add(from_value(json!({"hold": {"100-006": 1, "200-013": 1}, "download_record_file": {"file": 1}})).unwrap());
        statistics
    }

    #[test]
    fn requests_of_all_passes_are_counted() {
        assert_eq!(statistics().requests(), 23);
    }

    #[test]
    fn a_page_of_the_server_is_no_answer() {
        let operations = ["hold", "nowhere", "release", "never_sent"].map(str::to_owned).into();
        assert_eq!(statistics().unanswered(&operations), ["never_sent", "nowhere"]);
    }

    #[test]
    fn a_file_is_a_success_and_the_mark_is_not() {
        assert_eq!(statistics().succeeded(), (2, 1));
        assert_eq!(statistics().only_refused(), ["hold (100-006, 200-013)", "nowhere ()"]);
    }

    #[test]
    fn operations_are_those_of_all_paths() {
        let document = json!({"paths": {
            "/a": {"get": {"operationId": "read"}, "put": {"operationId": "write"}},
            "/b": {"post": {"operationId": "register"}},
        }});
        assert_eq!(operations(&Contract::from_value(document)), ["read", "register", "write"].map(str::to_owned).into());
    }
}
