//! Calls and the parties in them.

use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::video_layout::VideoLayout;
use crate::engine::state::presence::Presence;
use crate::ids::{AgentId, IvrId, QueueId, TaskId};

/// A call: who called whom, and everybody who is in it now.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) id: CallId,
    pub(crate) feature: Feature,
    pub(crate) caller: String,
    pub(crate) called: String,
    /// Data that the one who placed the call attached.
    pub(crate) data: String,
    /// The queue a customer dialled into.
    pub(crate) queue: Option<QueueId>,
    /// Place in the queue; a call that comes back takes its old place.
    pub(crate) ticket: u32,
    pub(crate) outside: Vec<Outside>,
    pub(crate) legs: Vec<Leg>,
    /// The agent that transferred it last.
    pub(crate) transferred_from: Option<AgentId>,
    /// The voice menu it is in.
    pub(crate) ivr: Option<IvrId>,
    /// Digits that agents dialled in it.
    pub(crate) digits: String,
    pub(crate) video: bool,
    /// Picture layout of a three-party video call.
    pub(crate) video_mode: Option<VideoLayout>,
    /// Whether speech recognition was switched on.
    pub(crate) recognised: bool,
    /// How often an agent sent it back to the queue, and who did so last.
    pub(crate) sent_back: u32,
    pub(crate) sent_back_by: Option<AgentId>,
}

/// A party outside the contact centre.
#[derive(Debug, Clone)]
pub(crate) struct Outside {
    pub(crate) number: String,
    /// `None` once connected (or waiting in the queue); being rung until then.
    pub(crate) ringing: Option<OutsideRinging>,
}

/// An outside number that is being rung.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OutsideRinging {
    /// When it answers by itself.
    pub(crate) answers_at: Option<u64>,
    /// When the platform gives up.
    pub(crate) until: u64,
}

/// One agent's part in a call.
#[derive(Debug, Clone)]
pub(crate) struct Leg {
    pub(crate) agent: AgentId,
    pub(crate) state: LegState,
    /// When `state` began.
    pub(crate) since: u64,
    pub(crate) muted: bool,
    pub(crate) video_muted: bool,
    /// When the agent first talked in this call.
    pub(crate) talked_since: Option<u64>,
    pub(crate) recording: Option<Recording>,
}

/// What an agent does in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LegState {
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

/// Who ends calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// An agent, by a command of its own.
    Agent(AgentId),
    /// A party outside.
    Outside,
    /// An inspector, from the calls of another agent.
    Inspector,
}

/// A recording that runs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recording {
    pub(crate) call: CallId,
    pub(crate) task: TaskId,
    pub(crate) begin: u64,
    pub(crate) video: bool,
}

impl Leg {
    pub(crate) fn new(agent: AgentId, state: LegState, now: u64) -> Self {
        Self { agent, state, since: now, muted: false, video_muted: false, talked_since: None, recording: None }
    }
}

impl Call {
    pub(crate) fn leg(&self, agent: AgentId) -> Option<&Leg> {
        self.legs.iter().find(|leg| leg.agent == agent)
    }

    pub(crate) fn recording_of(&self, agent: AgentId) -> Option<Recording> {
        self.leg(agent).and_then(|leg| leg.recording)
    }

    pub(crate) fn leg_mut(&mut self, agent: AgentId) -> Option<&mut Leg> {
        self.legs.iter_mut().find(|leg| leg.agent == agent)
    }

    /// Numbers of everybody but `agent`, agents by their ids.
    pub(crate) fn others(&self, agent: AgentId) -> Vec<String> {
        let agents = self.legs.iter().filter(|leg| leg.agent != agent).map(|leg| leg.agent.to_string());
        self.outside.iter().map(|party| party.number.clone()).chain(agents).collect()
    }

    /// Number of the other party, as events name it.
    ///
    /// Plain calls have at most one other party that matters: whoever is left besides the agent.
    pub(crate) fn other(&self, agent: AgentId) -> String {
        self.others(agent).into_iter().next().unwrap_or_default()
    }

    /// Whether somebody outside is connected.
    pub(crate) fn has_customer(&self) -> bool {
        self.outside.iter().any(|party| party.ringing.is_none())
    }
}

/// Data attached to a call: at most 16 KB.
pub(crate) const DATA_MAX: usize = 16 * 1024;

pub(crate) fn new_call(id: CallId, feature: Feature, caller: String, called: String, data: String) -> Call {
    Call {
        id,
        feature,
        caller,
        called,
        data,
        queue: None,
        ticket: id.number(),
        outside: Vec::new(),
        legs: Vec::new(),
        transferred_from: None,
        ivr: None,
        digits: String::new(),
        video: false,
        video_mode: None,
        recognised: false,
        sent_back: 0,
        sent_back_by: None,
    }
}
