//! The samples of the reference are programs: they compile, and no operation of a session lacks one.

use std::collections::BTreeSet;

use ccgateway::operation::OPERATIONS;

#[path = "../generated/samples.rs"]
#[rustfmt::skip] // as the generator wrote it
#[allow(dead_code, unreachable_pub, unused_imports)]
mod samples;

/// The generated methods: each names the row of its operation.
const METHODS: &str = include_str!("../generated/session.rs");

#[test]
fn every_operation_that_a_session_has_has_a_sample() {
    let methods: BTreeSet<_> = OPERATIONS
        .iter()
        .map(|operation| operation.id)
        .filter(|id| METHODS.contains(&format!("&operations::{},", id.to_uppercase())))
        .collect();
    assert!(!methods.is_empty());
    assert_eq!(samples::SAMPLES.iter().copied().collect::<BTreeSet<_>>(), methods);
}
