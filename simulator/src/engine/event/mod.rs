//! Events, as values; wire turns them into JSON.

pub(crate) mod call;
pub(crate) mod chat;
pub(crate) mod conference;
pub(crate) mod linked_phone;
pub(crate) mod media;
pub(crate) mod watched;

use crate::engine::event::call::{CallInfo, Incoming, Inspected, Recorded};
use crate::engine::event::linked_phone::LinkageEvent;
use crate::engine::event::media::MediaEvent;
use crate::engine::model::busy_reason::BusyReason;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::watched_change::WatchedChange;
use crate::ids::{AgentId, TaskId};

/// One event for one agent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The agent it is for.
    pub agent: AgentId,
    /// When it happened, in milliseconds since 1970.
    pub at: u64,
    /// What happened.
    pub kind: EventKind,
}

impl Event {
    /// How much memory it takes, about. What agents write at length counts; numbers and names are short.
    pub(crate) fn bytes(&self) -> usize {
        let text = match &self.kind {
            EventKind::Injected { event_type, content } => event_type.len() + content.len(),
            EventKind::Note(note) | EventKind::Bulletin(note) => note.text.len(),
            EventKind::Preview { numbers, data, .. } => numbers.len() + data.len(),
            EventKind::Media(event) => event.text_bytes(),
            _ => 0,
        };
        size_of::<Self>() + text
    }
}

/// What happened. The variants carry the names of the gateway's events.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventKind {
    /// The agent began to sign in.
    InService,
    /// The agent was signed out.
    ShutdownService {
        /// Sign-in time of the session that ended.
        login_time: u64,
    },
    /// Idle.
    Ready,
    /// Occupied by a call or an inspection.
    Busy,
    /// Wrapping up.
    Work,
    /// Now not ready.
    SetNotReadySuccess {
        /// Why.
        reason: BusyReason,
    },
    /// No longer not ready.
    CancelNotReadySuccess,
    /// Now resting.
    SetRestSuccess {
        /// The rest cause that was asked for.
        reason: u8,
    },
    /// No longer resting.
    CancelRestSuccess,
    /// The rest should be over; the agent still rests.
    RestTimeout,
    /// The wish to wrap up was granted.
    SetWorkSuccess,
    /// No longer wrapping up.
    CancelWorkSuccess,
    /// The agent's phone rings.
    PhoneAlerting {
        /// The call and its caller; `None` when the agent dials itself.
        incoming: Option<(CallId, String)>,
    },
    /// The agent's phone is lifted.
    PhoneOffhook,
    /// The agent's phone is back on the hook.
    PhoneRelease {
        /// Who hung up.
        by: HungUpBy,
    },
    /// A call waits for the agent's answer.
    Ringing(CallInfo),
    /// A call was answered by itself.
    AutoAnswer(CallInfo),
    /// The agent talks.
    Talking(CallInfo),
    /// The other side is being rung.
    CustomerAlerting {
        /// The call.
        call: CallId,
        /// Number of the other side; the agent id for an agent.
        phone: String,
        /// Agent id of the other side; empty for an outside number.
        workno: String,
    },
    /// The call is on hold.
    Hold {
        /// The call.
        call: CallId,
    },
    /// Three parties talk.
    Conference {
        /// The call.
        call: CallId,
        /// Numbers of the two other parties.
        partners: [String; 2],
    },
    /// The agent left a call.
    CallRelease {
        /// The call.
        call: CallId,
    },
    /// Another party left a call.
    CustomerRelease {
        /// The call.
        call: CallId,
        /// Number of the other party; the agent id for an agent.
        number: String,
    },
    /// A call that was offered was not answered.
    NoAnswer {
        /// The call.
        call: CallId,
    },
    /// An outbound call failed.
    CallOutFail {
        /// The call.
        call: CallId,
    },
    /// A connection could not be made.
    ConnectFail {
        /// The call.
        call: CallId,
    },
    /// An internal call failed.
    InsideCallFail {
        /// The call.
        call: CallId,
    },
    /// A request for help failed.
    ConsultFail {
        /// The help call.
        call: CallId,
    },
    /// How a transfer in mode success ended for the agent that asked for it.
    SuccTransResult {
        /// The call.
        call: CallId,
        /// The target took the call; otherwise the talk goes on.
        taken: bool,
    },
    /// How a transfer to an outside number ended for the agent that asked for it.
    TransOutResult {
        /// The target was reached, or the agent has handed the call over.
        ok: bool,
    },
    /// A call that was lent to a voice menu came back.
    ReturnFromIvr {
        /// The call.
        call: CallId,
    },
    /// A call became a video call, or a voice call again.
    MediaSwith {
        /// The call.
        call: CallId,
        /// Calling number.
        caller: String,
        /// Called number.
        called: String,
        /// Now a video call.
        video: bool,
    },
    /// A customer's call has reached the agent.
    IncomingCallInfo(Incoming),
    /// A campaign offers a number to call.
    Preview {
        /// Control block number.
        control: u32,
        /// The number, or several separated by commas.
        numbers: String,
        /// Data that comes with it.
        data: String,
    },
    /// Something about the telephone that is linked to the agent.
    Linkage(LinkageEvent),
    /// Occupied for a call of a campaign.
    AgentOccupyed,
    /// None of the agents of the VDN is idle.
    AllAgentBusy,
    /// An agent that this one watches did something.
    QcAgentStateNotify {
        /// The watched agent.
        agent: AgentId,
        /// What it did.
        change: WatchedChange,
    },
    /// An inspection of this agent began or changed its kind.
    BeQcStart(Inspected),
    /// An inspection of this agent ended.
    BeQcStop(Inspected),
    /// Recording of a talk began.
    Record(Recorded),
    /// Recording of a talk could not begin: its file could not be written.
    RecordFail(Recorded),
    /// Something of playback, screens, conferences, sessions or text chats.
    Media(MediaEvent),
    /// Recording of a talk ended.
    StopRecordDone {
        /// The call.
        call: CallId,
        /// Recording task.
        task: TaskId,
        /// When it began, in milliseconds since 1970.
        begin: u64,
        /// Picture and sound.
        video: bool,
    },
    /// Another agent has sent a note.
    Note(SentText),
    /// A bulletin has come.
    Bulletin(SentText),
    /// An event that somebody put in from outside; passed on as it is.
    Injected {
        /// Event type.
        event_type: String,
        /// Content as the one who put it in wrote it.
        content: String,
    },
}

/// A text that an agent has sent to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentText {
    /// The agent that sent it.
    pub sender: AgentId,
    /// Its name.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Who put the phone on the hook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HungUpBy {
    /// The agent.
    Agent,
    /// The platform, after the other side or somebody else ended the call.
    Platform,
}
