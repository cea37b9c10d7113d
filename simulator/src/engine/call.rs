//! Calls and the parties in them.

use std::fmt;
use std::str::FromStr;

use super::agent::Presence;

/// Identity of a call: the second it began in and a number, written as `1455885056-1095`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct CallId {
    second: u64,
    number: u32,
}

impl CallId {
    pub(super) fn new(now: u64, number: u32) -> Self {
        Self { second: now / 1000, number }
    }

    /// Which call of the contact centre it is, counted from 1.
    pub(crate) fn number(self) -> u32 {
        self.number
    }

    /// When the call began, to the second, in milliseconds since 1970.
    pub(crate) fn began(self) -> u64 {
        self.second * 1000
    }
}

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.second, self.number)
    }
}

impl FromStr for CallId {
    type Err = UnknownCallId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (second, number) = text.split_once('-').ok_or(UnknownCallId)?;
        let id = Self { second: second.parse().map_err(|_| UnknownCallId)?, number: number.parse().map_err(|_| UnknownCallId)? };
        // "007-1" names no call, although it reads as one.
        if id.to_string() == text { Ok(id) } else { Err(UnknownCallId) }
    }
}

/// The text is no call id of this emulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a call id: expected digits, a hyphen and digits")]
pub struct UnknownCallId;

/// What kind of call it is, as the feature code of the events tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Feature {
    /// A customer called.
    Inbound,
    /// One agent called another.
    Internal,
    /// An agent called outside.
    Outbound,
    /// A campaign occupied an agent and called outside.
    PreOccupied,
    /// A campaign called outside for whoever is idle when the number answers.
    Predicted,
    /// An agent called a number that a campaign had offered.
    Previewed,
    /// Help in which the customer is held.
    TwoPartyHelp,
    /// Help in which the customer takes part.
    ThreePartyHelp,
    /// A conference of two calls.
    MultiParty,
}

impl Feature {
    /// The code on the wire.
    #[must_use]
    pub fn code(self) -> i32 {
        match self {
            Self::Inbound => 0,
            Self::Internal => 6,
            Self::Outbound => 7,
            Self::PreOccupied => 41,
            Self::Predicted => 43,
            Self::Previewed => 44,
            Self::TwoPartyHelp => 51,
            Self::ThreePartyHelp => 52,
            Self::MultiParty => 53,
        }
    }
}

impl Feature {
    /// Whether an agent, or a campaign for one, called outside.
    pub(super) fn is_outgoing(self) -> bool {
        matches!(self, Self::Outbound | Self::PreOccupied | Self::Predicted | Self::Previewed)
    }

    /// Whether it is a talk with a customer that is no help and no conference.
    pub(super) fn is_plain(self) -> bool {
        self == Self::Inbound || self.is_outgoing()
    }
}

/// A call: who called whom, and everybody who is in it now.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) id: CallId,
    pub(super) feature: Feature,
    pub(super) caller: String,
    pub(super) called: String,
    /// Data that the one who placed the call attached.
    pub(super) data: String,
    /// The queue a customer dialled into.
    pub(super) queue: Option<u32>,
    /// Place in the queue; a call that comes back takes its old place.
    pub(super) ticket: u32,
    pub(super) outside: Vec<Outside>,
    pub(super) legs: Vec<Leg>,
    /// The agent that transferred it last.
    pub(super) transferred_from: Option<u32>,
    /// The voice menu it is in.
    pub(super) ivr: Option<u32>,
    /// Digits that agents dialled in it.
    pub(super) digits: String,
    pub(super) video: bool,
    /// Picture layout of a three-party video call.
    pub(super) video_mode: Option<u8>,
    /// Whether speech recognition was switched on.
    pub(super) recognised: bool,
    /// How often an agent sent it back to the queue, and who did so last.
    pub(super) sent_back: u32,
    pub(super) sent_back_by: Option<u32>,
}

/// A party outside the contact centre.
#[derive(Debug, Clone)]
pub(super) struct Outside {
    pub(super) number: String,
    /// `None` once connected (or waiting in the queue); being rung until then.
    pub(super) ringing: Option<OutsideRinging>,
}

/// An outside number that is being rung.
#[derive(Debug, Clone, Copy)]
pub(super) struct OutsideRinging {
    /// When it answers by itself.
    pub(super) answers_at: Option<u64>,
    /// When the platform gives up.
    pub(super) until: u64,
}

/// One agent's part in a call.
#[derive(Debug, Clone)]
pub(super) struct Leg {
    pub(super) agent: u32,
    pub(super) state: LegState,
    /// When `state` began.
    pub(super) since: u64,
    pub(super) muted: bool,
    pub(super) video_muted: bool,
    /// When the agent first talked in this call.
    pub(super) talked_since: Option<u64>,
    pub(super) recording: Option<Recording>,
}

/// What an agent does in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LegState {
    /// Wants to place the call, and has to lift its linked telephone first, before the given time.
    Lifting { until: u64, before: Presence },
    /// Has placed the call; the other side has not answered.
    Dialling,
    /// Is offered the call until the given time.
    Ringing { until: u64 },
    /// Talks.
    Talking,
    /// Has put the call on hold.
    Held,
    /// Talks through the other call of a conference.
    Joined,
    /// Waits for the call to come back from a voice menu.
    Suspended,
}

/// A recording that runs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Recording {
    pub(super) call: CallId,
    pub(super) task: u32,
    pub(super) begin: u64,
    pub(super) video: bool,
}

impl Leg {
    pub(super) fn new(agent: u32, state: LegState, now: u64) -> Self {
        Self { agent, state, since: now, muted: false, video_muted: false, talked_since: None, recording: None }
    }
}

impl Call {
    pub(super) fn leg(&self, agent: u32) -> Option<&Leg> {
        self.legs.iter().find(|leg| leg.agent == agent)
    }

    pub(super) fn recording_of(&self, agent: u32) -> Option<Recording> {
        self.leg(agent).and_then(|leg| leg.recording)
    }

    pub(super) fn leg_mut(&mut self, agent: u32) -> Option<&mut Leg> {
        self.legs.iter_mut().find(|leg| leg.agent == agent)
    }

    /// Numbers of everybody but `agent`, agents by their ids.
    pub(super) fn others(&self, agent: u32) -> Vec<String> {
        let agents = self.legs.iter().filter(|leg| leg.agent != agent).map(|leg| leg.agent.to_string());
        self.outside.iter().map(|party| party.number.clone()).chain(agents).collect()
    }

    /// Number of the other party, as events name it.
    ///
    /// Plain calls have at most one other party that matters: whoever is left besides the agent.
    pub(super) fn other(&self, agent: u32) -> String {
        self.others(agent).into_iter().next().unwrap_or_default()
    }

    /// Whether somebody outside is connected.
    pub(super) fn has_customer(&self) -> bool {
        self.outside.iter().any(|party| party.ringing.is_none())
    }
}

/// Two calls of one agent that belong together: the first with a customer, the second placed on its behalf.
///
/// While the link exists the agent (the owner) is in both calls.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) owner: u32,
    /// The call that was there before.
    pub(super) first: CallId,
    /// The help call, or the call that a conference was made with.
    pub(super) second: CallId,
    pub(super) kind: LinkKind,
    pub(super) stage: LinkStage,
}

/// What two linked calls are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LinkKind {
    /// Help while the customer is held.
    TwoPartyHelp,
    /// Help with the customer taking part.
    ThreePartyHelp,
    /// A conference of the active and a held call.
    Conference,
    /// A transfer to an outside number while the customer is held.
    TalkTransfer,
    /// A transfer to an outside number with the customer taking part.
    ThreePartyTransfer,
}

/// How far two linked calls are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LinkStage {
    /// The helper has not answered.
    Ringing,
    /// Two-party help and talk transfer: owner and added party talk, the customer is held. Otherwise: all three talk.
    Established,
}

impl LinkKind {
    pub(super) fn feature(self) -> Feature {
        match self {
            Self::TwoPartyHelp => Feature::TwoPartyHelp,
            Self::ThreePartyHelp => Feature::ThreePartyHelp,
            Self::TalkTransfer => Feature::Outbound,
            Self::Conference | Self::ThreePartyTransfer => Feature::MultiParty,
        }
    }

    pub(super) fn is_transfer(self) -> bool {
        matches!(self, Self::TalkTransfer | Self::ThreePartyTransfer)
    }
}

impl Link {
    pub(super) fn involves(&self, call: CallId) -> bool {
        self.first == call || self.second == call
    }

    /// Whether all three parties talk with each other.
    pub(super) fn is_three_party(&self) -> bool {
        self.stage == LinkStage::Established && !matches!(self.kind, LinkKind::TwoPartyHelp | LinkKind::TalkTransfer)
    }
}
