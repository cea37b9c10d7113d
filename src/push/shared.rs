//! What all clones of a receiver share.

use super::registry::Registry;
use super::settings::ReceiverBuilder;

/// The settings of a receiver, and its agents.
pub(super) struct Shared {
    pub(super) settings: ReceiverBuilder,
    pub(super) registry: Registry,
}
