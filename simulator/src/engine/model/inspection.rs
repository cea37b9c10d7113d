//! Inspections.

use crate::ids::AgentId;

/// What an inspector does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InspectionKind {
    /// Hears the agent and the customer.
    Listen,
    /// Talks with both.
    Insert,
    /// Talks to the agent only.
    Whisper,
}

/// An inspection that goes on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Inspection {
    pub(crate) target: AgentId,
    pub(crate) kind: InspectionKind,
}
