//! The library's entries for the operations of the contract.

use ccgateway::operation::{OPERATIONS, Operation as Entry, table};
use ccgateway_contract::Operation;

/// The library's entry for an operation; the library has none for callbacks.
pub(super) fn entry(operation: &Operation<'_>) -> Option<&'static Entry> {
    OPERATIONS.iter().copied().find(|entry| entry.id == operation.id)
}

/// Whether an operation signs an agent in.
pub(super) fn opens_session(operation: &Operation<'_>) -> bool {
    !operation.needs_session() && operation.acting().is_some()
}

/// Whether an operation signs an administrator in to the configuration interface.
pub(super) fn opens_configuration(operation: &Operation<'_>) -> bool {
    operation.id == table::CONFIG_AUTH.id
}
