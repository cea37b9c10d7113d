//! The samples of the reference are programs: they compile, and no operation of a session lacks one.

use std::collections::BTreeSet;

use ccgateway::operation::{OPERATIONS, Operation};

#[path = "../generated/tests/samples.rs"]
#[rustfmt::skip] // as the generator wrote it
#[allow(dead_code, deprecated, unreachable_pub, unused_imports)]
mod samples;

#[test]
fn every_operation_that_a_session_has_has_a_sample() {
    let has_method = |operation: &&&Operation| (operation.of_agent || operation.of_configuration) && operation.upload.is_none();
    let methods: BTreeSet<_> = OPERATIONS.iter().filter(has_method).map(|operation| operation.id).collect();
    assert!(!methods.is_empty());
    assert_eq!(samples::SAMPLES.iter().copied().collect::<BTreeSet<_>>(), methods);
}
