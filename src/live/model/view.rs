//! What an agent is doing.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::call::{Call, CallState, Consultation};
use super::forms;
use crate::codes::{BusyReason, QcType, RestCause};
use crate::ids::{AgentId, CallId, deserialize_unchecked};

/// What an agent is doing, as far as events, answers and queries have told. From [`Model::view`](super::Model::view).
///
/// In JSON, times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentView {
    /// The agent.
    #[serde(deserialize_with = "deserialize_unchecked")]
    pub agent: AgentId,
    /// Whether the rest of the view can be relied on.
    pub certainty: Certainty,
    /// What the agent does, apart from the details of calls.
    pub state: Presence,
    /// When that began; `None` if nothing has told.
    #[serde(default, with = "forms::time")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub state_since: Option<Timestamp>,
    /// The state that begins when the call or the wrap-up is over.
    pub pending: Option<Pending>,
    /// The agent's calls, in the order in which they came.
    pub calls: Vec<Call>,
    /// The help, three-party call or transfer that ties two calls; `None` without one.
    pub consultation: Option<Consultation>,
    /// Who inspects this agent.
    pub inspected_by: Vec<Inspection>,
    /// Whom this agent inspects.
    pub inspects: Option<Inspection>,
    /// The conference of agents that this one is in or invited to.
    pub conference: Option<Conference>,
    /// Whether a recording is played to the agent.
    pub playback: bool,
    /// The agent's text chats, in the order in which they came.
    pub chats: Vec<Chat>,
}

impl AgentView {
    /// The view of an agent of which nothing is known.
    pub(super) fn unknown(agent: AgentId) -> Self {
        Self {
            agent,
            certainty: Certainty::NotSynchronised,
            state: Presence::Unknown,
            state_since: None,
            pending: None,
            calls: Vec::new(),
            consultation: None,
            inspected_by: Vec::new(),
            inspects: None,
            conference: None,
            playback: false,
            chats: Vec::new(),
        }
    }

    /// Whether the view can be relied on.
    pub fn is_certain(&self) -> bool {
        self.certainty == Certainty::Certain
    }

    /// A call by its ID.
    pub fn call(&self, id: &CallId) -> Option<&Call> {
        self.calls.iter().find(|call| call.id == *id)
    }

    /// The call that the agent talks in, else the one it dials, else the one that it is offered.
    pub fn current_call(&self) -> Option<&Call> {
        let added = self.consultation.as_ref().map(|tie| &tie.call);
        let rank = |call: &Call| match call.state {
            CallState::Talking => Some(0),
            // Of the two calls of a three-party call, the one with the added party is current.
            CallState::Conference => Some(if added == Some(&call.id) { 1 } else { 2 }),
            CallState::Dialling | CallState::Alerting => Some(3),
            CallState::Ringing => Some(4),
            CallState::Held | CallState::Suspended => None,
        };
        let ranked = self.calls.iter().filter_map(|call| Some((rank(call)?, call)));
        ranked.min_by_key(|&(rank, _)| rank).map(|(_, call)| call)
    }

    /// The calls on hold, in the order in which they came.
    pub fn held_calls(&self) -> impl Iterator<Item = &Call> {
        self.calls.iter().filter(|call| call.state == CallState::Held)
    }

    /// The call that rings and waits for an answer.
    pub fn ringing_call(&self) -> Option<&Call> {
        self.calls.iter().find(|call| call.state == CallState::Ringing)
    }
}

/// Whether a view can be relied on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Certainty {
    /// It shows what the gateway has told, without a gap.
    Certain,
    /// Nothing was asked yet, and no sign-in was seen: the agent may have calls that are not shown.
    NotSynchronised,
    /// Events may be missing: the view is the last one known.
    EventsMayBeMissing {
        /// Since when.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        since: Option<Timestamp>,
        /// Why, for a log or a person.
        reason: String,
    },
}

/// What an agent does, apart from the details of calls.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Presence {
    /// Nothing has told.
    Unknown,
    /// Signed out.
    SignedOut,
    /// Signing in: the gateway has not told a state yet.
    SigningIn,
    /// Idle: takes calls.
    Idle,
    /// Busy: takes no calls.
    Busy {
        /// Why, if the gateway said so.
        reason: Option<BusyReason>,
    },
    /// Resting.
    Resting {
        /// Why, if the gateway said so.
        cause: Option<RestCause>,
        /// Whether the time of the rest is over; the agent rests on until it ends the rest.
        overdue: bool,
    },
    /// Wrapping up.
    WrapUp,
    /// Taken by a call, an inspection, a conference or a recording that is played.
    Occupied,
}

/// A state that an agent has asked for, or was ordered to, and that begins when its call or its wrap-up is over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Pending {
    /// Busy.
    Busy {
        /// The reason that was given, if it is known.
        reason: Option<BusyReason>,
    },
    /// Rest.
    Rest {
        /// How long, in seconds, if it is known.
        seconds: Option<u32>,
        /// The cause that was given, if it is known.
        cause: Option<RestCause>,
    },
}

/// An inspection, as one of its two sides sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Inspection {
    /// The other side: the inspector, or the agent that is inspected. `None` if nothing has told.
    #[serde(default, deserialize_with = "forms::agent::deserialize")]
    pub agent: Option<AgentId>,
    /// What the inspector does; `None` if nothing has told.
    pub kind: Option<InspectionKind>,
    /// When it began.
    #[serde(default, with = "forms::time")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub since: Option<Timestamp>,
}

/// What an inspector does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum InspectionKind {
    /// Hears the agent and the customer.
    Listening,
    /// Talks with both.
    Inserting,
    /// Talks to the agent alone.
    Whispering,
}

impl InspectionKind {
    /// What a code of the gateway means.
    pub(super) fn of(code: &QcType) -> Option<Self> {
        match code {
            QcType::Listen => Some(Self::Listening),
            QcType::Insert => Some(Self::Inserting),
            QcType::Whisper | QcType::WhisperOther => Some(Self::Whispering),
            _ => None,
        }
    }
}

/// A conference of agents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Conference {
    /// Its ID, if the gateway said so.
    pub id: Option<String>,
    /// Whether this agent takes part; otherwise it is invited.
    pub joined: bool,
    /// Whether this agent has the chair.
    pub chair: bool,
    /// When this agent joined, or was invited.
    #[serde(default, with = "forms::time")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub since: Option<Timestamp>,
}

/// A text chat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Chat {
    /// Its ID.
    pub id: CallId,
    /// How far it is.
    pub state: ChatState,
    /// When that began.
    #[serde(default, with = "forms::time")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub since: Option<Timestamp>,
    /// Who asked for it.
    pub caller: Option<String>,
    /// Who was asked.
    pub called: Option<String>,
    /// Data that came with it.
    pub data: Option<String>,
    /// When the agent last received a message in it.
    #[serde(default, with = "forms::time")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub last_message: Option<Timestamp>,
}

/// How far a text chat is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ChatState {
    /// The agent has asked for it.
    Requested,
    /// It is offered to the agent.
    Offered,
    /// It goes on.
    Connected,
}
