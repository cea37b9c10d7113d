//! Snapshots of the contact centre.

use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::video_layout::VideoLayout;
use crate::engine::model::conference::Participant;
use crate::engine::model::inspection::InspectionKind;
use crate::ids::{AgentId, ConferenceId, IvrId, QueueId, TaskId};

/// One agent as it is at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgentSnapshot {
    /// Agent id.
    pub id: AgentId,
    /// Number of the session, counted over all agents from 1; `None` when signed out.
    pub session: Option<u64>,
    /// Phone number of the session; empty when signed out.
    pub phone: String,
    /// What the agent does.
    pub state: AgentState,
    /// Node of the cluster that the agent is on; `None` when signed out.
    pub node: Option<String>,
    /// Skill queues the agent is signed in to.
    pub skills: Vec<QueueId>,
    /// The call the agent talks in, dials or is offered.
    pub active_call: Option<CallId>,
    /// Calls the agent holds, first held first.
    pub held_calls: Vec<CallId>,
    /// Whether the agent's microphone is muted.
    pub muted: bool,
    /// Whether the agent's camera is off.
    pub video_muted: bool,
    /// Whether calls are answered by themselves.
    pub auto_answer: bool,
    /// Whether the agent's phone is lifted.
    pub off_hook: bool,
    /// Whether the agent hears a recording, in a call or in none.
    pub playing: bool,
    /// Recording tasks that run for the agent.
    pub recordings: Vec<TaskId>,
    /// Events that wait to be polled.
    pub pending_events: usize,
}

/// What an agent does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentState {
    /// Not signed in.
    SignedOut,
    /// Waiting for calls.
    Idle,
    /// Not taking calls, at the agent's own wish or after an unanswered call.
    Busy,
    /// Wrapping up after a call.
    WrapUp,
    /// Resting.
    Rest,
    /// Dialling and waiting for the other side to answer.
    Dialling,
    /// Being offered a call that waits for a manual answer.
    Ringing,
    /// Talking with one party.
    Talking,
    /// Talking with two parties at once.
    Conference,
    /// Holding calls, or waiting for one to come back from a voice menu, and talking in none.
    Holding,
    /// Listening to, inserting into or whispering to another agent.
    Inspecting,
    /// Hearing a recording, in no call.
    Playback,
    /// In a conference of agents, or asked into one.
    AgentConference,
}

/// One call as it is at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallSnapshot {
    /// Call id.
    pub id: CallId,
    /// Call feature code: 0 inbound, 6 internal, 7 outbound, 41 pre-occupied, 43 predicted, 44 previewed, 51 two-party help, 52 three-party help.
    pub feature: Feature,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// Queue the call came through, if any.
    pub queue: Option<QueueId>,
    /// Voice menu the call is in, if any.
    pub ivr: Option<IvrId>,
    /// Digits that agents dialled during the call.
    pub digits: String,
    /// Whether it is a video call.
    pub video: bool,
    /// Picture layout that was asked for in a three-party video call.
    pub video_mode: Option<VideoLayout>,
    /// Whether speech recognition was switched on.
    pub speech_recognition: bool,
    /// Everybody in the call.
    pub parties: Vec<PartySnapshot>,
}

/// One party of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartySnapshot {
    /// Agent id, when the party is an agent.
    pub agent: Option<AgentId>,
    /// Agent id or outside number, as the events spell it.
    pub number: String,
    /// What the party does in the call.
    pub state: PartyState,
}

/// What a party does in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartyState {
    /// Waits in a queue or for the other side to answer.
    Waiting,
    /// Is being rung.
    Ringing,
    /// Is connected.
    Talking,
    /// Has put the call on hold, or has lent it to a voice menu.
    Held,
    /// Takes part through another call that this one is joined with.
    Joined,
}

/// One skill queue as it is at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueueSnapshot {
    /// Queue id.
    pub id: QueueId,
    /// Queue name.
    pub name: String,
    /// Number that customers dial.
    pub access_number: String,
    /// Calls that wait, the one that is next first.
    pub waiting: Vec<CallId>,
    /// Agents that are signed in to the queue.
    pub agents: Vec<AgentId>,
}

/// One inspection as it is at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InspectionSnapshot {
    /// The agent that inspects.
    pub inspector: AgentId,
    /// The agent that is inspected.
    pub target: AgentId,
    /// What the inspector does.
    pub kind: InspectionKind,
}

/// One conference of agents as it is at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConferenceSnapshot {
    /// Conference id.
    pub id: ConferenceId,
    /// The agent that has the chair.
    pub chair: AgentId,
    /// Those who take part.
    pub joined: Vec<Participant>,
    /// Those who are being rung.
    pub ringing: Vec<Participant>,
}

/// One text chat as it is at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChatSnapshot {
    /// Id of the chat.
    pub id: CallId,
    /// Agents that are in it.
    pub agents: Vec<AgentId>,
    /// The agent that it is offered to, if it is.
    pub offered_to: Option<AgentId>,
}
