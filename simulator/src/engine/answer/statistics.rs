//! Statistics of an agent.

/// What an agent has done today. Times are in seconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallStatistics {
    /// Talking.
    pub talk_time: u64,
    /// Calls answered.
    pub answered: u32,
    /// Calls that rang for too long.
    pub unanswered: u32,
    /// Calls placed to outside numbers.
    pub outbound: u32,
    /// Calls placed to agents, or answered from them.
    pub internal: u32,
    /// Requests for help.
    pub helps: u32,
    /// Calls transferred to agents and queues.
    pub transfers: u32,
    /// Calls transferred to outside numbers.
    pub transfers_out: u32,
    /// Calls transferred to voice menus.
    pub transfers_to_ivr: u32,
    /// Holds.
    pub holds: u32,
    /// Times that the agent became busy.
    pub busies: u32,
    /// Rests.
    pub rests: u32,
    /// Rests that lasted longer than asked for.
    pub overrun_rests: u32,
    /// Resting.
    pub rest_time: u64,
    /// Resting for longer than asked for.
    pub overrun_time: u64,
    /// Calls that the agent ended.
    pub released: u32,
    /// Being busy.
    pub busy_time: u64,
}
