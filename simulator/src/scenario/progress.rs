//! How far a scenario has come.

/// How far a scenario has come: its customers, counted by what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Progress {
    /// Those that have not called yet.
    pub to_come: usize,
    /// Those that wait for an agent's answer.
    pub waiting: usize,
    /// Those that an agent has answered and that are still there.
    pub talking: usize,
    /// Those that an agent had answered and that are gone.
    pub served: usize,
    /// Those that went without an answer.
    pub given_up: usize,
}
