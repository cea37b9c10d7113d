//! An explanation.

use serde_json::Value;

/// The explanation of one thing.
pub(super) struct Explained {
    /// For people.
    pub(super) text: String,
    /// For `--json`.
    pub(super) json: Value,
}
