//! Nodes of the cluster that are down.

use crate::engine::model::switchover::Switchover;

/// A node that is down.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Failure {
    pub(crate) began: u64,
    pub(crate) until: u64,
    pub(crate) outcome: Switchover,
}
