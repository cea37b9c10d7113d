//! A call, as one of its agents sees it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::forms;
use crate::codes::CallFeature;
use crate::ids::{AgentId, CallId};

/// A call that an agent is in, dials or is offered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Call {
    /// Its ID.
    pub id: CallId,
    /// What kind of call it is; `None` while nothing has told, as in a call that the agent dials.
    pub feature: Option<CallFeature>,
    /// Whether it came to this agent or was placed by it.
    pub direction: Direction,
    /// What this agent is in it.
    pub role: Role,
    /// The other parties, as far as they are known.
    pub parties: Vec<Party>,
    /// What this agent does in it.
    pub state: CallState,
    /// When that began.
    #[serde(default, with = "forms::time")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub since: Option<Timestamp>,
    /// When it came to this agent, or was placed.
    #[serde(default, with = "forms::time")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub began: Option<Timestamp>,
    /// When this agent first talked in it; `None` before.
    #[serde(default, with = "forms::time")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub talked_since: Option<Timestamp>,
    /// The number of the one who called.
    pub caller: Option<String>,
    /// The number that was called.
    pub called: Option<String>,
    /// The skill queue through which it came.
    pub queue: Option<u32>,
    /// The agent that transferred it to this one.
    #[serde(default, deserialize_with = "forms::agent::deserialize")]
    pub transferred_from: Option<AgentId>,
    /// Whether it is a video call.
    pub video: bool,
    /// Whether this agent's microphone is muted in it.
    pub muted: bool,
    /// Whether it is recorded.
    pub recorded: bool,
    /// The data attached to it, as far as they are known.
    pub data: Option<String>,
}

impl Call {
    /// Whether this agent has been connected in it.
    pub fn was_answered(&self) -> bool {
        self.talked_since.is_some()
    }

    /// Whether it goes on for this agent, be it on hold.
    pub fn is_connected(&self) -> bool {
        matches!(self.state, CallState::Talking | CallState::Held | CallState::Suspended | CallState::Conference)
    }

    /// Whether it is help between agents.
    pub fn is_help(&self) -> bool {
        matches!(self.feature, Some(CallFeature::InternalTwoPartyHelp | CallFeature::InternalThreePartyHelp))
    }
}

/// What an agent does in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum CallState {
    /// Has placed it; the other party's phone does not ring yet.
    Dialling,
    /// Has placed it; the other party's phone rings.
    Alerting,
    /// Is offered it, and has not answered.
    Ringing,
    /// Talks.
    Talking,
    /// Has put it on hold.
    Held,
    /// Has lent it to a voice menu, and waits for it to come back.
    Suspended,
    /// Talks with two parties at once.
    Conference,
}

/// Whether a call came to an agent or was placed by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Direction {
    /// It came to the agent.
    Inbound,
    /// The agent has placed it, or a campaign for the agent.
    Outbound,
}

/// What an agent is in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Role {
    /// It has placed the call.
    Caller,
    /// It was called.
    Called,
    /// It asks for help in this call.
    AsksForHelp,
    /// It helps another agent in this call.
    Helps,
}

/// Another party of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Party {
    /// Its number; that of an agent is the agent's ID.
    pub number: String,
    /// The agent, if it is known to be one.
    #[serde(default, deserialize_with = "forms::agent::deserialize")]
    pub agent: Option<AgentId>,
    /// What it is in the call.
    pub role: PartyRole,
}

/// What another party is in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum PartyRole {
    /// Somebody outside the contact centre.
    Customer,
    /// A colleague.
    Colleague,
    /// A colleague who helps this agent.
    Helper,
    /// A colleague whom this agent helps.
    Helped,
}

/// What ties two calls of an agent, or makes it part of another agent's pair of calls.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Consultation {
    /// What it is for.
    pub kind: ConsultationKind,
    /// How far it is.
    pub stage: ConsultationStage,
    /// Whether this agent began it; otherwise it was added.
    pub owner: bool,
    /// The call with the customer; `None` for an agent that was added.
    pub customer_call: Option<CallId>,
    /// The call with the party that was added.
    pub call: CallId,
    /// The helper or the target of the transfer or, for an agent that was added, the agent that began it; as far as it is known.
    pub with: Option<Party>,
}

/// What two calls are tied for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ConsultationKind {
    /// Help while the customer is on hold.
    TwoPartyHelp,
    /// Help with the customer taking part.
    ThreePartyHelp,
    /// Two calls that were joined into one of three parties.
    ThreePartyCall,
    /// A transfer to an outside number that is talked to first.
    TalkTransfer,
    /// A transfer to an outside number with the customer taking part.
    ThreePartyTransfer,
}

/// How far a consultation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ConsultationStage {
    /// The other party is being rung.
    Requested,
    /// The parties talk.
    Established,
}
