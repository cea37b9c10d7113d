//! What agents sign in as.

/// What calls an agent signs in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentType {
    /// Voice calls.
    Voice,
    /// Voice and video calls.
    Video,
}

/// The form in which events are pushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PushForm {
    /// All waiting events of the agent in one request, to `callBackUri`.
    List,
    /// One event in an envelope like that of a poll, to `pushUrl`.
    Envelope,
    /// The same as the text of a form's field `eventContent`.
    Field,
}

/// The state that an agent signs in to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignInState {
    /// Busy.
    Busy,
    /// Idle.
    Idle,
    /// Wrapping up.
    WrapUp,
    /// Resting.
    Rest {
        /// Length in seconds, 1 to 86399.
        seconds: u32,
        /// Rest cause; 0: none.
        cause: u8,
    },
}
