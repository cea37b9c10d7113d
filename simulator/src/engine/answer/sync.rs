//! The answer of `syncagentinfo`.

use crate::engine::model::call_id::CallId;

/// What `syncagentinfo` tells. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyncInfo {
    /// Agent id.
    pub agent: u32,
    /// State: 1 idle, 2 wrap-up, 3 rest, 4 busy, 6 dialling, 8 being offered a call, 9 talking, 10 three-party call, 11 hold, 12 mute,
    /// 13 asking for help, 14 transferring, 15 inserting, 16 listening, 17 whispering.
    pub state: u8,
    /// The state before; 255: none.
    pub last_state: u8,
    /// When the state began.
    pub state_since: u64,
    /// A busy state waits for the end of the call.
    pub pre_busy: bool,
    /// A rest waits for the end of the call.
    pub pre_rest: bool,
    /// Feature code of the current call as it began; 0 without one.
    pub call_feature: i32,
    /// Feature code of the talk now; 0 without one.
    pub talking_feature: i32,
    /// Data attached to the current call.
    pub call_data: String,
    /// Calling number of the current call.
    pub caller: String,
    /// Called number of the current call.
    pub called: String,
    /// Numbers of the other parties, separated by commas.
    pub partner: String,
    /// The agent talks in its first call.
    pub first_talking: bool,
    /// The call that began first.
    pub main_call: Option<CallId>,
    /// The call the agent talks in, dials or is offered.
    pub current_call: Option<CallId>,
    /// The call that was held last.
    pub held_call: Option<CallId>,
    /// When that hold began.
    pub hold_since: Option<u64>,
    /// When the talk in the first call began.
    pub talk_since: Option<u64>,
    /// When the talk in the second call began.
    pub second_talk_since: Option<u64>,
    /// The inspector that inspects this agent.
    pub inspector: Option<u32>,
    /// VDN of the agent and begin of the recording that runs.
    pub recording: Option<(u32, u64)>,
    /// Code of the operation in force; 0: none.
    pub operation: u8,
    /// When that operation began.
    pub operation_since: Option<u64>,
    /// The time now.
    pub now: u64,
}
