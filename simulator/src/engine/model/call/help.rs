//! Requests for help: from whom, and how.

/// Whom an agent asks for help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HelpTarget {
    /// An idle agent of a skill queue.
    Queue,
    /// An agent.
    Agent,
}

/// Whether the customer hears the helper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HelpMode {
    /// The customer is held.
    TwoParty,
    /// The customer takes part.
    ThreeParty,
}
