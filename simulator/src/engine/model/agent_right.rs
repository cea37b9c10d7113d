//! Rights of agents.

/// A right of an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRight {
    /// Call outside (`isCallOut`).
    CallOut,
    /// Inspect (`isCensor`).
    Censor,
    /// Monitor (`isMonitor`).
    Monitor,
    /// Pick up calls that ring elsewhere (`isPickUp`).
    PickUp,
    /// Manage reports (`isReportManager`).
    ReportManager,
    /// Monitor unnoticed (`isSpyMonitor`).
    SpyMonitor,
    /// Rights of the system (`isSystem`).
    System,
}
