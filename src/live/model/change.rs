//! What a step of the model has changed.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::call::{Call, Consultation};
use super::forms;
use super::view::{Certainty, Chat, Conference, Inspection, Pending, Presence};
use crate::codes::CallFeature;
use crate::ids::CallId;

/// One thing that an event, an answer or a snapshot has changed in the view.
///
/// Each call is offered or placed once, talked in for the first time once, and ends once, whatever the gateway sends: doubles and
/// events that are missing change nothing about that. In JSON, times and durations are in milliseconds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(tag = "change", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Change {
    /// The agent's state is another one.
    StateChanged {
        /// The state before.
        from: Presence,
        /// The state now.
        to: Presence,
        /// When it began.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
    },
    /// Another state waits for the end of the call or the wrap-up, or none.
    PendingChanged {
        /// The state that waits.
        pending: Option<Pending>,
    },
    /// A call came to the agent. One that is answered by itself, picked up or taken over is offered, too.
    CallOffered {
        /// The call.
        call: CallId,
        /// What kind of call it is.
        feature: Option<CallFeature>,
        /// The number of the one who calls.
        caller: Option<String>,
        /// The number that was called.
        called: Option<String>,
        /// The skill queue, if it is known already.
        queue: Option<u32>,
        /// When.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
    },
    /// The agent, or a campaign for it, has placed a call.
    CallPlaced {
        /// The call.
        call: CallId,
        /// The number that is called, if it is known.
        called: Option<String>,
        /// When.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
    },
    /// The phone of the party that the agent calls rings.
    CallAlerting {
        /// The call.
        call: CallId,
    },
    /// The agent talks in a call for the first time.
    CallTalking {
        /// The call.
        call: CallId,
        /// Since when.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
    },
    /// The agent has put a call on hold.
    CallHeld {
        /// The call.
        call: CallId,
        /// Since when.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
    },
    /// The agent talks in a call again: it was on hold, in a voice menu, or a three-party call.
    CallResumed {
        /// The call.
        call: CallId,
        /// Since when.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
    },
    /// A call was lent to a voice menu.
    CallSuspended {
        /// The call.
        call: CallId,
        /// Since when.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
    },
    /// The agent talks with two parties at once.
    CallInConference {
        /// The call.
        call: CallId,
        /// Since when.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
    },
    /// More became known of a call, or changed: its parties, kind, queue, data or medium.
    CallDetails {
        /// The call, as it is now.
        call: Box<Call>,
    },
    /// The agent's microphone was muted in a call, or no longer is.
    CallMuted {
        /// The call.
        call: CallId,
        /// Whether it is muted.
        muted: bool,
    },
    /// A call is recorded, or no longer is.
    CallRecorded {
        /// The call.
        call: CallId,
        /// Whether it is recorded.
        recorded: bool,
    },
    /// The agent is no longer in a call.
    CallEnded {
        /// The call, as it was last.
        call: Box<Call>,
        /// How it ended for this agent.
        ending: CallEnding,
        /// When; `None` if it ended while events were missing.
        #[serde(default, with = "forms::time")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
        at: Option<Timestamp>,
        /// How long after the agent first talked in it, by the times of the gateway; `None` if it did not, or if a time is missing.
        #[serde(default, with = "forms::duration")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<u64>"))]
        duration: Option<Duration>,
    },
    /// What ties two calls is another thing, or went further, or is over.
    ConsultationChanged {
        /// What there is now.
        consultation: Option<Consultation>,
    },
    /// An inspector began to inspect this agent, or changed how.
    InspectedBy {
        /// By whom, and how.
        inspection: Inspection,
    },
    /// An inspector no longer inspects this agent.
    NoLongerInspectedBy {
        /// By whom, and how.
        inspection: Inspection,
    },
    /// This agent began or ended an inspection, or changed how it inspects.
    InspectsChanged {
        /// What there is now.
        inspects: Option<Inspection>,
    },
    /// This agent was invited to a conference of agents, joined or left it, or took its chair.
    ConferenceChanged {
        /// What there is now.
        conference: Option<Conference>,
    },
    /// A recording began to be played to this agent, or ended.
    PlaybackChanged {
        /// Whether one is played.
        playback: bool,
    },
    /// A text chat began, went further, or received a message.
    ChatChanged {
        /// The chat, as it is now.
        chat: Chat,
    },
    /// A text chat is over.
    ChatEnded {
        /// The chat, as it was last.
        chat: Chat,
    },
    /// The view can be relied on no longer, or for another reason.
    CertaintyLost {
        /// Why.
        certainty: Certainty,
    },
    /// The view can be relied on again. The changes that were found stand before this one.
    Resynchronised {
        /// What differed from the view before; empty if nothing did.
        differences: Vec<Difference>,
    },
}

/// How a call ended for an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum CallEnding {
    /// The agent has left it, or it was ended.
    Released,
    /// The agent has handed it over.
    HandedOver,
    /// The agent goes on in another call with the party that is left.
    Merged,
    /// It became a conference of agents.
    BecameConference,
    /// The agent was offered it and has not answered; perhaps it gave up or went to somebody else.
    NotAnswered,
    /// It was never answered by the other party, or could not be placed.
    Failed,
    /// It ended together with the session.
    SignedOut,
    /// It was gone when the view was resynchronised.
    Unknown,
}

/// What a resynchronisation has found to be different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(tag = "in", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Difference {
    /// The agent's state.
    State,
    /// The state that is pending.
    Pending,
    /// A call: it is new, gone, or in another state.
    Call {
        /// The call.
        call: CallId,
    },
    /// What ties two calls.
    Consultation,
    /// An inspection.
    Inspection,
    /// A conference of agents.
    Conference,
    /// A recording that is played.
    Playback,
    /// A text chat.
    Chat {
        /// The chat.
        chat: CallId,
    },
}
