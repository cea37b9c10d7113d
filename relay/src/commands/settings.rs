//! The settings of commands.

use std::time::Duration;

use super::rules::Rules;

/// The settings of commands.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CommandsConfig {
    /// Which operations they may use.
    pub rules: Rules,
    /// How long the gateway may take to answer one.
    pub time_limit: Duration,
    /// How long an answer is remembered.
    pub remember: Duration,
    /// How many answers are remembered.
    pub remembered: usize,
    /// How many commands may be under way in one process.
    pub at_once: usize,
}

impl Default for CommandsConfig {
    fn default() -> Self {
        Self {
            rules: Rules::default(),
            time_limit: Duration::from_secs(20),
            remember: Duration::from_secs(120),
            remembered: 10_000,
            at_once: 1000,
        }
    }
}
