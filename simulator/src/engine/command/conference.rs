//! What agents do with conferences.

use crate::engine::model::conference::{Invitation, Participant, SeatChange, SpeechMode};
use crate::ids::{AgentId, ConferenceId};

/// What an agent does with multimedia conferences, in which agents share screens and files.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MultimediaCommand {
    /// Begin one (`requestconf`).
    Request {
        /// The call that it belongs to.
        call: String,
        /// Who takes part, beside oneself.
        agents: Vec<AgentId>,
    },
    /// Ask further agents into it (`inviteconf`).
    Invite {
        /// The conference.
        conference: Option<ConferenceId>,
        /// Whom.
        agents: Vec<AgentId>,
    },
    /// Report whether joining it has worked (`joinconfresult`).
    Joined {
        /// The conference.
        conference: Option<ConferenceId>,
        /// It has.
        ok: bool,
    },
    /// End it for all (`stopconf`).
    Stop {
        /// The conference.
        conference: Option<ConferenceId>,
    },
    /// The state of participants (`getconfstate`).
    State {
        /// Which.
        agents: Vec<AgentId>,
    },
}

/// What an agent does with conferences.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConferenceCommand {
    /// Begin one (`requestAgentConf`).
    Request {
        /// Seats.
        seats: Option<u32>,
        /// How long it lasts.
        minutes: Option<u32>,
        /// How long before the end the chair is notified.
        prompt: Option<u32>,
        /// Number to show to those who are rung.
        caller: String,
        /// Whether joining and leaving sounds; then the file is needed.
        beep: bool,
        /// The file.
        voice: String,
    },
    /// Take part (`answerAgentConf`).
    Answer,
    /// Refuse to (`rejectAgentConf`).
    Reject,
    /// Leave (`requestLeaveAgentConf`).
    Leave,
    /// End it for all (`releaseAgentConf`).
    Release,
    /// Let it last longer (`prolongTime`).
    Prolong {
        /// By how much.
        minutes: Option<u32>,
    },
    /// Give the chair away (`applyToShiftPresident`).
    ShiftChair {
        /// To whom.
        to: Option<AgentId>,
    },
    /// Invite (`batchAddParticipant`).
    Add {
        /// Whom.
        invited: Vec<Invitation>,
        /// Whether joining sounds; then the file is needed.
        beep: bool,
        /// The file.
        voice: String,
        /// Number to show.
        caller: String,
    },
    /// Send out (`batchRemoveParticipant`).
    Remove {
        /// Whom.
        members: Vec<Participant>,
    },
    /// Say what a participant may do (`changeParticipantMode`).
    Mode {
        /// Who.
        who: Participant,
        /// What; `None`: nothing that exists.
        mode: Option<SpeechMode>,
    },
    /// Hold a participant (`holdParticipant`).
    Hold {
        /// Who.
        who: Participant,
        /// The file to play meanwhile.
        voice: String,
    },
    /// Take a participant back (`unholdParticipant`).
    Unhold {
        /// Who.
        who: Participant,
    },
    /// More or fewer seats (`modifyConfResource`).
    Resize {
        /// Which of both; `None`: neither.
        change: Option<SeatChange>,
        /// How many.
        seats: Option<u32>,
    },
    /// Play a file to all (`playVoiceToConf`).
    PlayVoice {
        /// The file.
        voice: String,
    },
    /// End that (`stopVoiceToConf`).
    StopVoice,
    /// Play a file to one (`playVoiceToParticipant`).
    PlayVoiceTo {
        /// Who.
        who: Participant,
        /// The file.
        voice: String,
    },
    /// End that (`stopVoiceToParticipant`).
    StopVoiceTo {
        /// Who.
        who: Participant,
    },
    /// Tell of conferences (`queryConfInfos`).
    Query {
        /// Their ids.
        ids: Vec<ConferenceId>,
    },
    /// Tell which conferences there are (`queryAllConfIds`).
    QueryIds,
}
