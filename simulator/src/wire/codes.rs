//! Codes in requests, parsed into the engine's values. A code that does not exist makes a request malformed, unless the engine has a
//! refusal of its own for it.

use super::fields::ParseError;
use crate::engine::{
    AgentStatus, AgentType, BulletinTarget, ChatTarget, HelpMode, HelpTarget, RecordingKind, Rejection, RouteTarget, SeatChange,
    SeekOrigin, SessionMedium, SignInState, SpeechMode, TransferMode, TransferTarget, VdnNumber, VideoLayout,
};
use crate::ids::{IvrId, QueueId};

/// A state of agents in the gateway's own coding.
pub(super) fn agent_status(code: u32) -> Option<AgentStatus> {
    Some(match code {
        2 => AgentStatus::SignedOut,
        3 => AgentStatus::Busy,
        4 => AgentStatus::Idle,
        5 => AgentStatus::WrapUp,
        7 => AgentStatus::InCall,
        8 => AgentStatus::Rest,
        _ => return None,
    })
}

/// What calls an agent signs in for.
pub(super) fn agent_type(code: u32) -> Option<AgentType> {
    match code {
        4 => Some(AgentType::Voice),
        11 => Some(AgentType::Video),
        _ => None,
    }
}

/// The state that an agent signs in to, with the length and the cause of a rest.
pub(super) fn sign_in_state(status: Option<u32>, seconds: Option<u32>, cause: Option<u32>) -> Result<SignInState, ParseError> {
    match status {
        Some(3) => Ok(SignInState::Busy),
        None | Some(4) => Ok(SignInState::Idle),
        Some(5) => Ok(SignInState::WrapUp),
        Some(8) => {
            let cause = cause.unwrap_or_default().try_into().map_err(|_| ParseError)?;
            Ok(SignInState::Rest { seconds: seconds.ok_or(ParseError)?, cause })
        }
        Some(_) => Err(ParseError),
    }
}

/// Whether a call is to be a video call: 1 video, 2 the most that both sides can do.
pub(super) fn wants_video(ability: Option<u32>) -> bool {
    matches!(ability, Some(1 | 2))
}

/// What happens to a rejected call.
pub(super) fn rejection(code: Option<u32>) -> Result<Rejection, ParseError> {
    match code {
        Some(1) => Ok(Rejection::Requeue),
        Some(2) => Ok(Rejection::Release),
        _ => Err(ParseError),
    }
}

/// Whom to ask for help; without a code an agent.
pub(super) fn help_target(code: Option<u32>) -> Result<HelpTarget, ParseError> {
    match code {
        Some(1) => Ok(HelpTarget::Queue),
        None | Some(2) => Ok(HelpTarget::Agent),
        Some(_) => Err(ParseError),
    }
}

/// How to ask for help; without a code with the customer held.
pub(super) fn help_mode(code: Option<u32>) -> Result<HelpMode, ParseError> {
    match code {
        None | Some(1) => Ok(HelpMode::TwoParty),
        Some(2) => Ok(HelpMode::ThreeParty),
        Some(_) => Err(ParseError),
    }
}

/// Where a call is transferred to.
pub(super) fn transfer_target(code: Option<u32>) -> Result<TransferTarget, ParseError> {
    match code {
        Some(1) => Ok(TransferTarget::Queue),
        Some(2) => Ok(TransferTarget::Agent),
        Some(3) => Ok(TransferTarget::VoiceMenu),
        Some(4) => Ok(TransferTarget::AccessCode),
        Some(5) => Ok(TransferTarget::Outside),
        _ => Err(ParseError),
    }
}

/// How a call is transferred. What a code means depends on the target.
pub(super) fn transfer_mode(target: TransferTarget, code: Option<u32>) -> Result<TransferMode, ParseError> {
    match (target, code) {
        (TransferTarget::Outside, Some(1)) => Ok(TransferMode::Release),
        (TransferTarget::Outside, Some(0)) => Err(ParseError),
        (_, Some(0)) => Ok(TransferMode::Release),
        (TransferTarget::VoiceMenu, Some(1)) => Ok(TransferMode::Suspend),
        (_, Some(2)) => Ok(TransferMode::Success),
        (_, Some(3)) => Ok(TransferMode::Talk),
        (_, Some(4)) => Ok(TransferMode::ThreeParty),
        _ => Err(ParseError),
    }
}

/// Checks that a waiting call is asked for from a public queue: 0.
pub(super) fn public_queue(code: u32) -> Result<(), ParseError> {
    if code == 0 { Ok(()) } else { Err(ParseError) }
}

/// Whether a call is to become a video call: 1 voice, 3 video.
pub(super) fn is_video(code: Option<u32>) -> Result<bool, ParseError> {
    match code {
        Some(1) => Ok(false),
        Some(3) => Ok(true),
        _ => Err(ParseError),
    }
}

/// Checks who is to see whom: 1 to 4. It changes nothing.
pub(super) fn video_direction(code: Option<u32>) -> Result<(), ParseError> {
    if code.is_none_or(|code| (1..=4).contains(&code)) { Ok(()) } else { Err(ParseError) }
}

/// Whose picture is the largest.
pub(super) fn video_layout(code: Option<u32>) -> Result<VideoLayout, ParseError> {
    match code {
        Some(0) => Ok(VideoLayout::Equal),
        Some(1) => Ok(VideoLayout::Customer),
        Some(2) => Ok(VideoLayout::Agent),
        Some(3) => Ok(VideoLayout::ThirdParty),
        _ => Err(ParseError),
    }
}

/// Whether an agent takes inbound calls: 1 takes them, 0 takes none.
pub(super) fn talk_right(code: Option<u32>) -> Result<bool, ParseError> {
    match code {
        Some(0) => Ok(false),
        Some(1) => Ok(true),
        _ => Err(ParseError),
    }
}

/// Whom a bulletin is for.
pub(super) fn bulletin_target(code: Option<u32>) -> Result<BulletinTarget, ParseError> {
    match code {
        Some(0) => Ok(BulletinTarget::Group),
        Some(1) => Ok(BulletinTarget::Queue),
        _ => Err(ParseError),
    }
}

/// What a participant of a conference can do.
pub(super) fn speech_mode(code: u32) -> Option<SpeechMode> {
    match code {
        1 => Some(SpeechMode::ListenOnly),
        2 => Some(SpeechMode::SpeakOnly),
        3 => Some(SpeechMode::ListenAndSpeak),
        4 => Some(SpeechMode::CutOff),
        _ => None,
    }
}

/// How the number of seats of a conference changes.
pub(super) fn seat_change(code: u32) -> Option<SeatChange> {
    match code {
        0 => Some(SeatChange::Add),
        1 => Some(SeatChange::Remove),
        _ => None,
    }
}

/// Whose recording is fetched; without a code that of an agent's call.
pub(super) fn recording_kind(code: Option<u32>) -> Result<RecordingKind, ParseError> {
    match code {
        None | Some(1) => Ok(RecordingKind::AgentCall),
        Some(2) => Ok(RecordingKind::VoiceMenu),
        Some(_) => Err(ParseError),
    }
}

/// Checks which stream of a video is fetched: 0 to 2. It changes nothing.
pub(super) fn video_stream(code: Option<u32>) -> Result<(), ParseError> {
    if code.is_some_and(|code| code <= 2) { Ok(()) } else { Err(ParseError) }
}

/// Checks that voice is to be recorded: 5.
pub(super) fn recordable(medium: Option<u32>) -> Result<(), ParseError> {
    if medium == Some(5) { Ok(()) } else { Err(ParseError) }
}

/// Whether a recording continues a file that exists: 1. Any other code overwrites it.
pub(super) fn appends(mode: Option<u32>) -> bool {
    mode == Some(1)
}

/// From where a jump in a playback counts. The direction matters only from the current position: 0 or none forward, 1 back.
pub(super) fn seek_origin(position: Option<u32>, direction: Option<u32>) -> Result<SeekOrigin, ParseError> {
    match (position, direction) {
        (Some(0), None | Some(0 | 1)) => Ok(SeekOrigin::Start),
        (Some(1), None | Some(0)) => Ok(SeekOrigin::Forward),
        (Some(1), Some(1)) => Ok(SeekOrigin::Back),
        (Some(2), None | Some(0 | 1)) => Ok(SeekOrigin::End),
        _ => Err(ParseError),
    }
}

/// A medium of sessions.
pub(super) fn session_medium(code: Option<u32>) -> SessionMedium {
    match code {
        Some(1 | 50..=60) => SessionMedium::Text,
        Some(2 | 4 | 5 | 15..=17) => SessionMedium::Call,
        _ => SessionMedium::Other,
    }
}

/// Whom a session is handed to. A queue may also be named by its access code.
pub(super) fn session_target(code: u32) -> Option<ChatTarget> {
    match code {
        1 | 4 => Some(ChatTarget::Queue),
        2 => Some(ChatTarget::Agent),
        _ => None,
    }
}

/// How a session is handed over.
pub(super) fn session_transfer_mode(code: u32) -> Option<TransferMode> {
    match code {
        0 => Some(TransferMode::Release),
        2 => Some(TransferMode::Success),
        _ => None,
    }
}

/// Whether an agent that hands a text chat over stays until the other side has accepted.
// Choice: without a mode, or with an unknown one, it does not.
pub(super) fn chat_stays(mode: Option<u32>) -> bool {
    mode == Some(1)
}

/// Whom a text chat is handed to.
pub(super) fn chat_target(code: Option<u32>) -> Result<ChatTarget, ParseError> {
    match code {
        Some(1) => Ok(ChatTarget::Agent),
        Some(10) => Ok(ChatTarget::Queue),
        _ => Err(ParseError),
    }
}

/// The numbers of a VDN: which each is, whether it is a limit (`vdnSetup`) or a setting (`vdnInfo`), and its name.
pub(crate) const VDN_NUMBERS: &[(VdnNumber, bool, &str)] = &[
    (VdnNumber::Agents, true, "allowedAgentNum"),
    (VdnNumber::VideoAgents, true, "allowedVideoAgentNum"),
    (VdnNumber::OutboundCalls, true, "allowedObsCallNum"),
    (VdnNumber::VoiceCalls, true, "allowedPstnCallNum"),
    (VdnNumber::WebCalls, true, "allowedWebCallNum"),
    (VdnNumber::IvrVideoCalls, true, "allowedIVRVideoCallNum"),
    (VdnNumber::CloudVcChannels, true, "allowedCloudVcChannelNum"),
    (VdnNumber::Enabled, true, "vdnEnabled"),
    (VdnNumber::CallDispatch, false, "callDispatchBySkillModel"),
    (VdnNumber::ForcedRecording, false, "forceVdnSelfRecord"),
    (VdnNumber::RecordingFormat, false, "recordFormateOki"),
    (VdnNumber::RoutePolicy, false, "ccSRoutePolicy"),
    (VdnNumber::OutboundRecording, false, "callOutRecord"),
];

/// Where a called route leads.
pub(super) fn route_target(code: u32, device: u32) -> Result<RouteTarget, ParseError> {
    match code {
        1 => Ok(RouteTarget::Queue(QueueId(device))),
        3 => Ok(RouteTarget::Ivr(IvrId(device))),
        _ => Err(ParseError),
    }
}
