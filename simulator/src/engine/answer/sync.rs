//! The answer of `syncagentinfo`.

use crate::engine::model::activity::Activity;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::operation::Operation;
use crate::ids::{AgentId, VdnId};

/// What `syncagentinfo` is answered with. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyncInfo {
    /// Agent id.
    pub agent: AgentId,
    /// What the agent does; `None`: it is signed out.
    pub state: Option<Activity>,
    /// What it did before; `None`: it was signed out.
    pub last_state: Option<Activity>,
    /// When the state began.
    pub state_since: u64,
    /// A busy state waits for the end of the call.
    pub pre_busy: bool,
    /// A rest waits for the end of the call.
    pub pre_rest: bool,
    /// Feature of the current call as it began.
    pub call_feature: Option<Feature>,
    /// Feature of the talk now.
    pub talking_feature: Option<Feature>,
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
    pub inspector: Option<AgentId>,
    /// VDN of the agent and begin of the recording that runs.
    pub recording: Option<(VdnId, u64)>,
    /// The operation in force.
    pub operation: Option<Operation>,
    /// When that operation began.
    pub operation_since: Option<u64>,
    /// The sign-in mode that the sign-in named; `None` in releases that have none.
    pub sign_in_mode: Option<String>,
    /// The time now.
    pub now: u64,
}
