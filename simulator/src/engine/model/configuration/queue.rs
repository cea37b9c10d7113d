//! Skill queues as the configuration interface adds and changes them.

/// Values of a skill queue; `None`: as before, or missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QueueChange {
    /// Name.
    pub name: Option<String>,
    /// What kind of call waits in it.
    pub medium: Option<u32>,
    /// What it is for.
    pub description: Option<String>,
    /// How long the wrap-up of an agent lasts at most, in seconds.
    pub wrap_up_seconds: Option<u32>,
    /// How the number of calls that can wait is found: 0 or 1.
    pub size_rule: Option<u32>,
    /// How many calls can wait.
    pub size: Option<u32>,
}
