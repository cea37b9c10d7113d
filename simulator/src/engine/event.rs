//! Events, typed; their spelling on the wire is the business of the shell.

use super::call::{CallId, Feature};
use super::linkage::LinkageEvent;
use super::media::MediaEvent;

/// One event for one agent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The agent it is for.
    pub agent: u32,
    /// When it happened, in milliseconds since 1970.
    pub at: u64,
    /// What happened.
    pub kind: EventKind,
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
        /// 0 none, 2 unanswered call, 3 an inspector, 7 rejected call, 200 to 250 own reasons.
        reason: u8,
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
        /// 0: the target took the call; anything else: it did not, and the talk goes on.
        result: u32,
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
    /// An agent that this one watches signed in or out.
    QcAgentStateNotify {
        /// The watched agent.
        agent: u32,
        /// Signed in, not out.
        signed_in: bool,
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
        task: u32,
        /// When it began, in milliseconds since 1970.
        begin: u64,
        /// Picture and sound.
        video: bool,
    },
    /// Another agent has sent a note.
    Note,
    /// A bulletin has come.
    Bulletin {
        /// The agent that sent it.
        sender: u32,
        /// The text.
        text: String,
    },
    /// An event that somebody put in from outside; passed on as it is.
    Injected {
        /// Event type.
        event_type: String,
        /// Content as the one who put it in wrote it.
        content: String,
    },
}

/// A call as the talking and ringing events describe it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallInfo {
    /// The call.
    pub call: CallId,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// Call feature.
    pub feature: Feature,
    /// The agent that transferred the call, if one did.
    pub transferred_from: Option<u32>,
    /// A video call.
    pub video: bool,
}

/// A customer's call as the agent that it has reached is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Incoming {
    /// The call.
    pub call: CallId,
    /// Id of the queue it came through; 0: none.
    pub queue: u32,
    /// Name of that queue.
    pub queue_name: String,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// The agent that sent it back to the queue last, if one did.
    pub sent_back_by: Option<u32>,
    /// How often agents sent it back.
    pub sent_back: u32,
    /// A video call.
    pub video: bool,
}

/// What is told of a recording when it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// The call.
    pub call: CallId,
    /// Recording task.
    pub task: u32,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// VDN of the agent.
    pub vdn: u32,
    /// Its file.
    pub file: String,
    /// Picture and sound.
    pub video: bool,
}

/// An inspection as the inspected agent is told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inspected {
    /// The inspector.
    pub inspector: u32,
    /// What the inspector does.
    pub kind: InspectionKind,
}

/// What an inspector does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InspectionKind {
    /// Hears the agent and the customer.
    Listen,
    /// Talks with both.
    Insert,
    /// Talks to the agent only.
    Whisper,
}

/// Who put the phone on the hook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HungUpBy {
    /// The agent.
    Agent,
    /// The platform, after the other side or somebody else ended the call.
    Platform,
}

/// File of a recording, as in `Y:/6/0/20161025/20011/1902050.V3`.
pub(crate) fn record_file(vdn: u32, agent: u32, begin: u64) -> String {
    let (day, time) = day_and_time(begin);
    format!("Y:/{vdn}/0/{day}/{agent}/{time}.V3")
}

/// Day as `20161025` and time of day as `1902050` (to tenths of a second), both in UTC.
pub(crate) fn day_and_time(at: u64) -> (String, String) {
    let (days, millis) = (at / 86_400_000, at % 86_400_000);
    // Gregorian calendar, counted in years that begin in March, so that the odd day is the last one.
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    let (hour, minute, tenths) = (millis / 3_600_000, millis / 60_000 % 60, millis / 100 % 600);
    (format!("{year:04}{month:02}{day:02}"), format!("{hour:02}{minute:02}{tenths:03}"))
}
