//! Commands about the state of an agent.

/// Idle, busy, resting, wrapping up: what an agent wants to be, and the question what it is. The variants carry the names that the gateway writes into its logs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StateCommand {
    /// Become idle.
    SayFree,
    /// Become busy.
    SayBusy {
        /// 200 to 250; 0 or none: no reason.
        reason: Option<u32>,
        /// Change the reason while busy.
        prolong: bool,
    },
    /// Stop being busy.
    CancelBusy,
    /// Rest.
    Rest {
        /// Length in seconds.
        seconds: u32,
        /// Rest cause; 0: none.
        cause: u8,
        /// Start the rest again while resting.
        prolong: bool,
    },
    /// Stop resting.
    CancelRest,
    /// Wrap up.
    SayWork,
    /// Stop wrapping up.
    CancelWork,
    /// Own state.
    GetAgentStatus,
    /// State and call data for a refreshed page; empties the event queue.
    SyncAgentInfo,
}

impl StateCommand {
    /// Whether it sets a state, instead of asking for it.
    pub(crate) fn sets(&self) -> bool {
        !matches!(self, Self::GetAgentStatus | Self::SyncAgentInfo)
    }
}
