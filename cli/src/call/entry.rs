//! The library's entries for the operations of the contract.

use ccgateway::operation::{OPERATIONS, Operation as Entry};
use ccgateway_contract::Operation;

/// The library's entry for an operation; the library has none for callbacks.
pub(super) fn entry(operation: &Operation<'_>) -> Option<&'static Entry> {
    OPERATIONS.iter().copied().find(|entry| entry.id == operation.id)
}

/// Whether an operation signs an agent in.
pub(super) fn opens_session(operation: &Operation<'_>) -> bool {
    !operation.needs_session() && operation.acting().is_some()
}
