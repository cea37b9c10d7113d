//! One agent in detail: its part in each of its calls, and what ties them.

use crate::engine::answer::snapshot::{AgentSnapshot, ChatSnapshot, InspectionSnapshot};
use crate::engine::model::busy_reason::BusyReason;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::ids::{AgentId, ConferenceId, QueueId};

/// One agent in detail at this moment: what a program that follows the agent should know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgentDetails {
    /// The agent.
    pub agent: AgentSnapshot,
    /// The state that begins when the agent's call or wrap-up is over.
    pub pending: Option<PendingState>,
    /// The agent's parts in its calls, in the order in which they began.
    pub parts: Vec<PartSnapshot>,
    /// What ties two of these calls, or one of them to another call of the agent that has placed it.
    pub tie: Option<TieSnapshot>,
    /// The inspections of this agent, by inspector.
    pub inspected_by: Vec<InspectionSnapshot>,
    /// The inspection by this agent.
    pub inspects: Option<InspectionSnapshot>,
    /// The conference that the agent is in or asked into.
    pub conference: Option<MembershipSnapshot>,
    /// The text chats that the agent is in, has asked for or is offered, oldest first.
    pub chats: Vec<ChatSnapshot>,
}

/// A state that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PendingState {
    /// Busy.
    Busy {
        /// Why.
        reason: BusyReason,
    },
    /// Rest.
    Rest {
        /// The rest cause; 0: none.
        cause: u8,
        /// How long, in seconds.
        seconds: u32,
    },
}

/// An agent's part in a call. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartSnapshot {
    /// Call id.
    pub call: CallId,
    /// Feature of the call.
    pub feature: Feature,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// Queue the call came through, if any.
    pub queue: Option<QueueId>,
    /// Data attached to the call.
    pub data: String,
    /// Whether it is a video call.
    pub video: bool,
    /// What the agent does in it.
    pub state: PartState,
    /// When that began.
    pub since: u64,
    /// When the agent first talked in it.
    pub talked_since: Option<u64>,
    /// Whether the agent's microphone is muted in it.
    pub muted: bool,
    /// Whether the agent's part is recorded.
    pub recorded: bool,
    /// The numbers of everybody else in it; agents by their ids.
    pub others: Vec<String>,
}

/// What an agent does in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartState {
    /// Wants to place it, and has to lift its linked telephone first.
    Lifting,
    /// Has placed it, and the other side has not answered; or is occupied for it by a campaign.
    Dialling,
    /// Is offered it.
    Ringing,
    /// Talks, with one party or with two.
    Talking,
    /// Has put it on hold.
    Held,
    /// Talks through the other call of a three-party call.
    Joined,
    /// Waits for it to come back from a voice menu.
    Suspended,
}

/// What ties two calls of an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TieSnapshot {
    /// The agent that is in both calls.
    pub owner: AgentId,
    /// The call that was there before.
    pub first: CallId,
    /// The call with the party that was added.
    pub second: CallId,
    /// What it is for.
    pub kind: TieKind,
    /// Whether the party that was added has answered.
    pub established: bool,
}

/// What two calls are tied for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TieKind {
    /// Help while the customer is held.
    TwoPartyHelp,
    /// Help with the customer taking part.
    ThreePartyHelp,
    /// Two calls joined into one of three parties.
    Conference,
    /// A transfer to an outside number while the customer is held.
    TalkTransfer,
    /// A transfer to an outside number with the customer taking part.
    ThreePartyTransfer,
}

/// An agent's part in a conference of agents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MembershipSnapshot {
    /// Conference id.
    pub conference: ConferenceId,
    /// Whether the agent takes part; otherwise it is asked to.
    pub joined: bool,
    /// Whether the agent has the chair.
    pub chair: bool,
}
