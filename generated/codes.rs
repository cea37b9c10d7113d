// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The coded tables of the contract.
use std::borrow::Cow;
use super::{CodeInfo, Coded, open_enum};
/// State of an agent in the gateway's own coding, one of three codings in use. Returned as `agentState` by the agent
/// status query and as `status` in the lists of agents. `CtiAgentState` is the coding of the CTI platform, `SyncState`
/// that of `syncagentinfo`; the numbers of the three do not match.
///
/// Source: cec_07_0581, cec_07_1431, client-practice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentState {
    /// `0`: unknown; CTI state 9 (study).
    StateUnknown,
    /// `1`: signing in, not used (or signed in, not used).
    SigningIn,
    /// `2`: signed out; CTI state 0.
    SignedOut,
    /// `3`: busy, takes no calls; CTI state 7.
    Busy,
    /// `4`: idle, can be given calls; CTI state 1.
    Idle,
    /// `5`: wrapping up; CTI state 6.
    WrapUp,
    /// `6`: same as idle, not used.
    IdleReserved,
    /// `7`: in a call; CTI states 2 to 5.
    InCall,
    /// `8`: resting; CTI state 8.
    Resting,
    /// `9`: about to rest.
    AboutToRest,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for AgentState {
    const TABLE: &'static str = "AgentState";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "state_unknown",
            meaning: "unknown; CTI state 9 (study)",
        },
        CodeInfo {
            code: "1",
            name: "signing_in",
            meaning: "signing in, not used (or signed in, not used)",
        },
        CodeInfo {
            code: "2",
            name: "signed_out",
            meaning: "signed out; CTI state 0",
        },
        CodeInfo {
            code: "3",
            name: "busy",
            meaning: "busy, takes no calls; CTI state 7",
        },
        CodeInfo {
            code: "4",
            name: "idle",
            meaning: "idle, can be given calls; CTI state 1",
        },
        CodeInfo {
            code: "5",
            name: "wrap_up",
            meaning: "wrapping up; CTI state 6",
        },
        CodeInfo {
            code: "6",
            name: "idle_reserved",
            meaning: "same as idle, not used",
        },
        CodeInfo {
            code: "7",
            name: "in_call",
            meaning: "in a call; CTI states 2 to 5",
        },
        CodeInfo {
            code: "8",
            name: "resting",
            meaning: "resting; CTI state 8",
        },
        CodeInfo {
            code: "9",
            name: "about_to_rest",
            meaning: "about to rest",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::StateUnknown,
            "1" => Self::SigningIn,
            "2" => Self::SignedOut,
            "3" => Self::Busy,
            "4" => Self::Idle,
            "5" => Self::WrapUp,
            "6" => Self::IdleReserved,
            "7" => Self::InCall,
            "8" => Self::Resting,
            "9" => Self::AboutToRest,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::StateUnknown => Cow::Borrowed("0"),
            Self::SigningIn => Cow::Borrowed("1"),
            Self::SignedOut => Cow::Borrowed("2"),
            Self::Busy => Cow::Borrowed("3"),
            Self::Idle => Cow::Borrowed("4"),
            Self::WrapUp => Cow::Borrowed("5"),
            Self::IdleReserved => Cow::Borrowed("6"),
            Self::InCall => Cow::Borrowed("7"),
            Self::Resting => Cow::Borrowed("8"),
            Self::AboutToRest => Cow::Borrowed("9"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::StateUnknown => 0,
            Self::SigningIn => 1,
            Self::SignedOut => 2,
            Self::Busy => 3,
            Self::Idle => 4,
            Self::WrapUp => 5,
            Self::IdleReserved => 6,
            Self::InCall => 7,
            Self::Resting => 8,
            Self::AboutToRest => 9,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(AgentState);
/// State of an agent in the coding of the CTI platform, as the monitoring interfaces use it. Returned as `ctiStatus` in
/// the lists of agents, beside the gateway's own `AgentState`.
///
/// Source: cec_07_0581, cec_07_1431, cec_07_0697, cec_07_2632.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CtiAgentState {
    /// `0`: not signed in.
    NotSignedIn,
    /// `1`: idle.
    Idle,
    /// `2`: pre-occupied.
    PreOccupied,
    /// `3`: occupied.
    Occupied,
    /// `4`: answering.
    Answering,
    /// `5`: talking.
    Talking,
    /// `6`: wrapping up after a call (or working: no calls are routed, internal calls are possible).
    WrapUp,
    /// `7`: busy: no calls are routed, may dial and be monitored.
    Busy,
    /// `8`: rest: needs approval and a duration.
    Rest,
    /// `9`: study.
    Study,
    /// `10`: adjusting after a call.
    Adjusting,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CtiAgentState {
    const TABLE: &'static str = "CtiAgentState";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "not_signed_in",
            meaning: "not signed in",
        },
        CodeInfo {
            code: "1",
            name: "idle",
            meaning: "idle",
        },
        CodeInfo {
            code: "2",
            name: "pre_occupied",
            meaning: "pre-occupied",
        },
        CodeInfo {
            code: "3",
            name: "occupied",
            meaning: "occupied",
        },
        CodeInfo {
            code: "4",
            name: "answering",
            meaning: "answering",
        },
        CodeInfo {
            code: "5",
            name: "talking",
            meaning: "talking",
        },
        CodeInfo {
            code: "6",
            name: "wrap_up",
            meaning: "wrapping up after a call (or working: no calls are routed, internal calls are possible)",
        },
        CodeInfo {
            code: "7",
            name: "busy",
            meaning: "busy: no calls are routed, may dial and be monitored",
        },
        CodeInfo {
            code: "8",
            name: "rest",
            meaning: "rest: needs approval and a duration",
        },
        CodeInfo {
            code: "9",
            name: "study",
            meaning: "study",
        },
        CodeInfo {
            code: "10",
            name: "adjusting",
            meaning: "adjusting after a call",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::NotSignedIn,
            "1" => Self::Idle,
            "2" => Self::PreOccupied,
            "3" => Self::Occupied,
            "4" => Self::Answering,
            "5" => Self::Talking,
            "6" => Self::WrapUp,
            "7" => Self::Busy,
            "8" => Self::Rest,
            "9" => Self::Study,
            "10" => Self::Adjusting,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::NotSignedIn => Cow::Borrowed("0"),
            Self::Idle => Cow::Borrowed("1"),
            Self::PreOccupied => Cow::Borrowed("2"),
            Self::Occupied => Cow::Borrowed("3"),
            Self::Answering => Cow::Borrowed("4"),
            Self::Talking => Cow::Borrowed("5"),
            Self::WrapUp => Cow::Borrowed("6"),
            Self::Busy => Cow::Borrowed("7"),
            Self::Rest => Cow::Borrowed("8"),
            Self::Study => Cow::Borrowed("9"),
            Self::Adjusting => Cow::Borrowed("10"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::NotSignedIn => 0,
            Self::Idle => 1,
            Self::PreOccupied => 2,
            Self::Occupied => 3,
            Self::Answering => 4,
            Self::Talking => 5,
            Self::WrapUp => 6,
            Self::Busy => 7,
            Self::Rest => 8,
            Self::Study => 9,
            Self::Adjusting => 10,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CtiAgentState);
/// State of an agent in the coding of `syncagentinfo`: its fields `state` and `lastState`. It tells what happens in the
/// call, which neither `AgentState` nor `CtiAgentState` does.
///
/// Source: seed 004, cec_07_1226, cec_07_0581, cec_07_1431.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SyncState {
    /// `1`: idle.
    Idle,
    /// `2`: wrap-up.
    WrapUp,
    /// `3`: rest.
    Rest,
    /// `4`: busy.
    Busy,
    /// `5`: playing a recording.
    Playback,
    /// `6`: placing an outbound call.
    OutboundCall,
    /// `7`: occupied.
    Occupied,
    /// `8`: being asked to answer.
    AskedToAnswer,
    /// `9`: talking.
    Talking,
    /// `10`: in a three-party call.
    ThreeParty,
    /// `11`: holding a call.
    Hold,
    /// `12`: muted.
    Mute,
    /// `13`: seeking internal help.
    SeekingHelp,
    /// `14`: transferring a talk.
    TransferringTalk,
    /// `15`: inserting into the call of another agent.
    Inserting,
    /// `16`: listening to another agent.
    Listening,
    /// `17`: whispering to another agent.
    Whispering,
    /// `255`: abnormal.
    Abnormal,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SyncState {
    const TABLE: &'static str = "SyncState";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "idle",
            meaning: "idle",
        },
        CodeInfo {
            code: "2",
            name: "wrap_up",
            meaning: "wrap-up",
        },
        CodeInfo {
            code: "3",
            name: "rest",
            meaning: "rest",
        },
        CodeInfo {
            code: "4",
            name: "busy",
            meaning: "busy",
        },
        CodeInfo {
            code: "5",
            name: "playback",
            meaning: "playing a recording",
        },
        CodeInfo {
            code: "6",
            name: "outbound_call",
            meaning: "placing an outbound call",
        },
        CodeInfo {
            code: "7",
            name: "occupied",
            meaning: "occupied",
        },
        CodeInfo {
            code: "8",
            name: "asked_to_answer",
            meaning: "being asked to answer",
        },
        CodeInfo {
            code: "9",
            name: "talking",
            meaning: "talking",
        },
        CodeInfo {
            code: "10",
            name: "three_party",
            meaning: "in a three-party call",
        },
        CodeInfo {
            code: "11",
            name: "hold",
            meaning: "holding a call",
        },
        CodeInfo {
            code: "12",
            name: "mute",
            meaning: "muted",
        },
        CodeInfo {
            code: "13",
            name: "seeking_help",
            meaning: "seeking internal help",
        },
        CodeInfo {
            code: "14",
            name: "transferring_talk",
            meaning: "transferring a talk",
        },
        CodeInfo {
            code: "15",
            name: "inserting",
            meaning: "inserting into the call of another agent",
        },
        CodeInfo {
            code: "16",
            name: "listening",
            meaning: "listening to another agent",
        },
        CodeInfo {
            code: "17",
            name: "whispering",
            meaning: "whispering to another agent",
        },
        CodeInfo {
            code: "255",
            name: "abnormal",
            meaning: "abnormal",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Idle,
            "2" => Self::WrapUp,
            "3" => Self::Rest,
            "4" => Self::Busy,
            "5" => Self::Playback,
            "6" => Self::OutboundCall,
            "7" => Self::Occupied,
            "8" => Self::AskedToAnswer,
            "9" => Self::Talking,
            "10" => Self::ThreeParty,
            "11" => Self::Hold,
            "12" => Self::Mute,
            "13" => Self::SeekingHelp,
            "14" => Self::TransferringTalk,
            "15" => Self::Inserting,
            "16" => Self::Listening,
            "17" => Self::Whispering,
            "255" => Self::Abnormal,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Idle => Cow::Borrowed("1"),
            Self::WrapUp => Cow::Borrowed("2"),
            Self::Rest => Cow::Borrowed("3"),
            Self::Busy => Cow::Borrowed("4"),
            Self::Playback => Cow::Borrowed("5"),
            Self::OutboundCall => Cow::Borrowed("6"),
            Self::Occupied => Cow::Borrowed("7"),
            Self::AskedToAnswer => Cow::Borrowed("8"),
            Self::Talking => Cow::Borrowed("9"),
            Self::ThreeParty => Cow::Borrowed("10"),
            Self::Hold => Cow::Borrowed("11"),
            Self::Mute => Cow::Borrowed("12"),
            Self::SeekingHelp => Cow::Borrowed("13"),
            Self::TransferringTalk => Cow::Borrowed("14"),
            Self::Inserting => Cow::Borrowed("15"),
            Self::Listening => Cow::Borrowed("16"),
            Self::Whispering => Cow::Borrowed("17"),
            Self::Abnormal => Cow::Borrowed("255"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Idle => 0,
            Self::WrapUp => 1,
            Self::Rest => 2,
            Self::Busy => 3,
            Self::Playback => 4,
            Self::OutboundCall => 5,
            Self::Occupied => 6,
            Self::AskedToAnswer => 7,
            Self::Talking => 8,
            Self::ThreeParty => 9,
            Self::Hold => 10,
            Self::Mute => 11,
            Self::SeekingHelp => 12,
            Self::TransferringTalk => 13,
            Self::Inserting => 14,
            Self::Listening => 15,
            Self::Whispering => 16,
            Self::Abnormal => 17,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SyncState);
/// Who put the phone down; `phoneState` of the event AgentOther_PhoneRelease.
///
/// Source: cec_07_1396.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PhoneState {
    /// `2`: the agent hung up.
    AgentHungUp,
    /// `3`: the platform hung up.
    PlatformHungUp,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for PhoneState {
    const TABLE: &'static str = "PhoneState";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "2",
            name: "agent_hung_up",
            meaning: "the agent hung up",
        },
        CodeInfo {
            code: "3",
            name: "platform_hung_up",
            meaning: "the platform hung up",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "2" => Self::AgentHungUp,
            "3" => Self::PlatformHungUp,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::AgentHungUp => Cow::Borrowed("2"),
            Self::PlatformHungUp => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::AgentHungUp => 0,
            Self::PlatformHungUp => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(PhoneState);
/// Kind of a call. `feature` of the events AgentEvent_Talking, AgentEvent_Ringing and AgentEvent_Auto_Answer,
/// `callFeature` and `talkingCallfeature` of `syncagentinfo`, `callfeature` of the call queries. It stays with the call
/// through transfers. Four tables of it exist; this is their union, and for what `syncagentinfo` returns the table of
/// its own page decides.
///
/// Source: seed 004, cec_07_1226, cec_07_0582, cec_07_1432, cec_07_0702, cec_07_2637, client-practice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallFeature {
    /// `-1`: other.
    Other,
    /// `0`: ordinary inbound call (or customer call).
    NormalInbound,
    /// `1`: call from an agent.
    FromAgent,
    /// `2`: toll call.
    Toll,
    /// `3`: routed again after a network call.
    Rerouted,
    /// `4`: international call.
    International,
    /// `6`: internal call.
    Internal,
    /// `7`: ordinary call (or ordinary outbound call).
    Outbound,
    /// `40`: reserved outbound call.
    ReservedOutbound,
    /// `41`: outbound call for which the HPS took the agent beforehand (or pre-occupied call).
    PreOccupiedOutbound,
    /// `42`: pre-connected call.
    PreConnected,
    /// `43`: predicted outbound call (or virtual call in or out).
    PredictedOutbound,
    /// `44`: outbound call predicted by the HPS (or previewed outbound call).
    PredictedOrPreviewedOutbound,
    /// `45`: callback reserved through the HPS (or callback request).
    ReservedCallback,
    /// `51`: internal help between two (or internal help).
    InternalTwoPartyHelp,
    /// `52`: internal help between three.
    InternalThreePartyHelp,
    /// `53`: multi-party call (or conference).
    MultiParty,
    /// `99`: transferred conference.
    TransferredConference,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CallFeature {
    const TABLE: &'static str = "CallFeature";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "-1",
            name: "other",
            meaning: "other",
        },
        CodeInfo {
            code: "0",
            name: "normal_inbound",
            meaning: "ordinary inbound call (or customer call)",
        },
        CodeInfo {
            code: "1",
            name: "from_agent",
            meaning: "call from an agent",
        },
        CodeInfo {
            code: "2",
            name: "toll",
            meaning: "toll call",
        },
        CodeInfo {
            code: "3",
            name: "rerouted",
            meaning: "routed again after a network call",
        },
        CodeInfo {
            code: "4",
            name: "international",
            meaning: "international call",
        },
        CodeInfo {
            code: "6",
            name: "internal",
            meaning: "internal call",
        },
        CodeInfo {
            code: "7",
            name: "outbound",
            meaning: "ordinary call (or ordinary outbound call)",
        },
        CodeInfo {
            code: "40",
            name: "reserved_outbound",
            meaning: "reserved outbound call",
        },
        CodeInfo {
            code: "41",
            name: "pre_occupied_outbound",
            meaning: "outbound call for which the HPS took the agent beforehand (or pre-occupied call)",
        },
        CodeInfo {
            code: "42",
            name: "pre_connected",
            meaning: "pre-connected call",
        },
        CodeInfo {
            code: "43",
            name: "predicted_outbound",
            meaning: "predicted outbound call (or virtual call in or out)",
        },
        CodeInfo {
            code: "44",
            name: "predicted_or_previewed_outbound",
            meaning: "outbound call predicted by the HPS (or previewed outbound call)",
        },
        CodeInfo {
            code: "45",
            name: "reserved_callback",
            meaning: "callback reserved through the HPS (or callback request)",
        },
        CodeInfo {
            code: "51",
            name: "internal_two_party_help",
            meaning: "internal help between two (or internal help)",
        },
        CodeInfo {
            code: "52",
            name: "internal_three_party_help",
            meaning: "internal help between three",
        },
        CodeInfo {
            code: "53",
            name: "multi_party",
            meaning: "multi-party call (or conference)",
        },
        CodeInfo {
            code: "99",
            name: "transferred_conference",
            meaning: "transferred conference",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "-1" => Self::Other,
            "0" => Self::NormalInbound,
            "1" => Self::FromAgent,
            "2" => Self::Toll,
            "3" => Self::Rerouted,
            "4" => Self::International,
            "6" => Self::Internal,
            "7" => Self::Outbound,
            "40" => Self::ReservedOutbound,
            "41" => Self::PreOccupiedOutbound,
            "42" => Self::PreConnected,
            "43" => Self::PredictedOutbound,
            "44" => Self::PredictedOrPreviewedOutbound,
            "45" => Self::ReservedCallback,
            "51" => Self::InternalTwoPartyHelp,
            "52" => Self::InternalThreePartyHelp,
            "53" => Self::MultiParty,
            "99" => Self::TransferredConference,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Other => Cow::Borrowed("-1"),
            Self::NormalInbound => Cow::Borrowed("0"),
            Self::FromAgent => Cow::Borrowed("1"),
            Self::Toll => Cow::Borrowed("2"),
            Self::Rerouted => Cow::Borrowed("3"),
            Self::International => Cow::Borrowed("4"),
            Self::Internal => Cow::Borrowed("6"),
            Self::Outbound => Cow::Borrowed("7"),
            Self::ReservedOutbound => Cow::Borrowed("40"),
            Self::PreOccupiedOutbound => Cow::Borrowed("41"),
            Self::PreConnected => Cow::Borrowed("42"),
            Self::PredictedOutbound => Cow::Borrowed("43"),
            Self::PredictedOrPreviewedOutbound => Cow::Borrowed("44"),
            Self::ReservedCallback => Cow::Borrowed("45"),
            Self::InternalTwoPartyHelp => Cow::Borrowed("51"),
            Self::InternalThreePartyHelp => Cow::Borrowed("52"),
            Self::MultiParty => Cow::Borrowed("53"),
            Self::TransferredConference => Cow::Borrowed("99"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Other => 0,
            Self::NormalInbound => 1,
            Self::FromAgent => 2,
            Self::Toll => 3,
            Self::Rerouted => 4,
            Self::International => 5,
            Self::Internal => 6,
            Self::Outbound => 7,
            Self::ReservedOutbound => 8,
            Self::PreOccupiedOutbound => 9,
            Self::PreConnected => 10,
            Self::PredictedOutbound => 11,
            Self::PredictedOrPreviewedOutbound => 12,
            Self::ReservedCallback => 13,
            Self::InternalTwoPartyHelp => 14,
            Self::InternalThreePartyHelp => 15,
            Self::MultiParty => 16,
            Self::TransferredConference => 17,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CallFeature);
/// The command that an agent's call is under; `curCommand` of `syncagentinfo`.
///
/// Source: seed 004, cec_07_1226.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OperationCommand {
    /// `0`: none.
    NoCommand,
    /// `1`: the agent hangs up.
    AgentHangUp,
    /// `2`: the agent is disconnected.
    AgentDisconnected,
    /// `3`: the called party hangs up.
    CalledPartyHangUp,
    /// `4`: first outbound call.
    FirstOutboundCall,
    /// `5`: outbound call.
    OutboundCall,
    /// `6`: hold.
    Hold,
    /// `7`: back from hold.
    Unhold,
    /// `8`: mute.
    Mute,
    /// `9`: unmute.
    Unmute,
    /// `10`: blind transfer: the agent leaves at once.
    BlindTransfer,
    /// `11`: success transfer: the agent leaves when the other side answers.
    ReleaseAfterTransfer,
    /// `12`: talk transfer: the agent talks to the target first.
    TalkTransfer,
    /// `13`: three-way transfer: the three talk, then the agent leaves.
    ThreeWayTransfer,
    /// `14`: hang-up transfer: to an IVR, while the agent waits for the return.
    SuspendTransfer,
    /// `15`: special transfer.
    SpecialTransfer,
    /// `16`: internal help between two.
    TwoPartyHelp,
    /// `17`: internal help between three.
    ThreePartyHelp,
    /// `18`: three-party call.
    ThreePartyCall,
    /// `19`: playing a recording.
    Playback,
    /// `20`: insert into a call.
    Insert,
    /// `21`: listen to a call.
    Listen,
    /// `22`: switch to another kind of inspection.
    SwitchInspection,
    /// `23`: intercept a call.
    Intercept,
    /// `24`: whisper.
    Whisper,
    /// `30`: go busy.
    ShowBusy,
    /// `31`: rest.
    Rest,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for OperationCommand {
    const TABLE: &'static str = "OperationCommand";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "no_command",
            meaning: "none",
        },
        CodeInfo {
            code: "1",
            name: "agent_hang_up",
            meaning: "the agent hangs up",
        },
        CodeInfo {
            code: "2",
            name: "agent_disconnected",
            meaning: "the agent is disconnected",
        },
        CodeInfo {
            code: "3",
            name: "called_party_hang_up",
            meaning: "the called party hangs up",
        },
        CodeInfo {
            code: "4",
            name: "first_outbound_call",
            meaning: "first outbound call",
        },
        CodeInfo {
            code: "5",
            name: "outbound_call",
            meaning: "outbound call",
        },
        CodeInfo {
            code: "6",
            name: "hold",
            meaning: "hold",
        },
        CodeInfo {
            code: "7",
            name: "unhold",
            meaning: "back from hold",
        },
        CodeInfo {
            code: "8",
            name: "mute",
            meaning: "mute",
        },
        CodeInfo {
            code: "9",
            name: "unmute",
            meaning: "unmute",
        },
        CodeInfo {
            code: "10",
            name: "blind_transfer",
            meaning: "blind transfer: the agent leaves at once",
        },
        CodeInfo {
            code: "11",
            name: "release_after_transfer",
            meaning: "success transfer: the agent leaves when the other side answers",
        },
        CodeInfo {
            code: "12",
            name: "talk_transfer",
            meaning: "talk transfer: the agent talks to the target first",
        },
        CodeInfo {
            code: "13",
            name: "three_way_transfer",
            meaning: "three-way transfer: the three talk, then the agent leaves",
        },
        CodeInfo {
            code: "14",
            name: "suspend_transfer",
            meaning: "hang-up transfer: to an IVR, while the agent waits for the return",
        },
        CodeInfo {
            code: "15",
            name: "special_transfer",
            meaning: "special transfer",
        },
        CodeInfo {
            code: "16",
            name: "two_party_help",
            meaning: "internal help between two",
        },
        CodeInfo {
            code: "17",
            name: "three_party_help",
            meaning: "internal help between three",
        },
        CodeInfo {
            code: "18",
            name: "three_party_call",
            meaning: "three-party call",
        },
        CodeInfo {
            code: "19",
            name: "playback",
            meaning: "playing a recording",
        },
        CodeInfo {
            code: "20",
            name: "insert",
            meaning: "insert into a call",
        },
        CodeInfo {
            code: "21",
            name: "listen",
            meaning: "listen to a call",
        },
        CodeInfo {
            code: "22",
            name: "switch_inspection",
            meaning: "switch to another kind of inspection",
        },
        CodeInfo {
            code: "23",
            name: "intercept",
            meaning: "intercept a call",
        },
        CodeInfo {
            code: "24",
            name: "whisper",
            meaning: "whisper",
        },
        CodeInfo {
            code: "30",
            name: "show_busy",
            meaning: "go busy",
        },
        CodeInfo {
            code: "31",
            name: "rest",
            meaning: "rest",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::NoCommand,
            "1" => Self::AgentHangUp,
            "2" => Self::AgentDisconnected,
            "3" => Self::CalledPartyHangUp,
            "4" => Self::FirstOutboundCall,
            "5" => Self::OutboundCall,
            "6" => Self::Hold,
            "7" => Self::Unhold,
            "8" => Self::Mute,
            "9" => Self::Unmute,
            "10" => Self::BlindTransfer,
            "11" => Self::ReleaseAfterTransfer,
            "12" => Self::TalkTransfer,
            "13" => Self::ThreeWayTransfer,
            "14" => Self::SuspendTransfer,
            "15" => Self::SpecialTransfer,
            "16" => Self::TwoPartyHelp,
            "17" => Self::ThreePartyHelp,
            "18" => Self::ThreePartyCall,
            "19" => Self::Playback,
            "20" => Self::Insert,
            "21" => Self::Listen,
            "22" => Self::SwitchInspection,
            "23" => Self::Intercept,
            "24" => Self::Whisper,
            "30" => Self::ShowBusy,
            "31" => Self::Rest,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::NoCommand => Cow::Borrowed("0"),
            Self::AgentHangUp => Cow::Borrowed("1"),
            Self::AgentDisconnected => Cow::Borrowed("2"),
            Self::CalledPartyHangUp => Cow::Borrowed("3"),
            Self::FirstOutboundCall => Cow::Borrowed("4"),
            Self::OutboundCall => Cow::Borrowed("5"),
            Self::Hold => Cow::Borrowed("6"),
            Self::Unhold => Cow::Borrowed("7"),
            Self::Mute => Cow::Borrowed("8"),
            Self::Unmute => Cow::Borrowed("9"),
            Self::BlindTransfer => Cow::Borrowed("10"),
            Self::ReleaseAfterTransfer => Cow::Borrowed("11"),
            Self::TalkTransfer => Cow::Borrowed("12"),
            Self::ThreeWayTransfer => Cow::Borrowed("13"),
            Self::SuspendTransfer => Cow::Borrowed("14"),
            Self::SpecialTransfer => Cow::Borrowed("15"),
            Self::TwoPartyHelp => Cow::Borrowed("16"),
            Self::ThreePartyHelp => Cow::Borrowed("17"),
            Self::ThreePartyCall => Cow::Borrowed("18"),
            Self::Playback => Cow::Borrowed("19"),
            Self::Insert => Cow::Borrowed("20"),
            Self::Listen => Cow::Borrowed("21"),
            Self::SwitchInspection => Cow::Borrowed("22"),
            Self::Intercept => Cow::Borrowed("23"),
            Self::Whisper => Cow::Borrowed("24"),
            Self::ShowBusy => Cow::Borrowed("30"),
            Self::Rest => Cow::Borrowed("31"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::NoCommand => 0,
            Self::AgentHangUp => 1,
            Self::AgentDisconnected => 2,
            Self::CalledPartyHangUp => 3,
            Self::FirstOutboundCall => 4,
            Self::OutboundCall => 5,
            Self::Hold => 6,
            Self::Unhold => 7,
            Self::Mute => 8,
            Self::Unmute => 9,
            Self::BlindTransfer => 10,
            Self::ReleaseAfterTransfer => 11,
            Self::TalkTransfer => 12,
            Self::ThreeWayTransfer => 13,
            Self::SuspendTransfer => 14,
            Self::SpecialTransfer => 15,
            Self::TwoPartyHelp => 16,
            Self::ThreePartyHelp => 17,
            Self::ThreePartyCall => 18,
            Self::Playback => 19,
            Self::Insert => 20,
            Self::Listen => 21,
            Self::SwitchInspection => 22,
            Self::Intercept => 23,
            Self::Whisper => 24,
            Self::ShowBusy => 25,
            Self::Rest => 26,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(OperationCommand);
/// Role of a call among the calls of an agent; `type` of the events AgentEvent_Talking, AgentEvent_Customer_Alerting,
/// AgentEvent_Auto_Answer, AgentEvent_Ringing and AgentOther_PhoneOffhook.
///
/// Source: cec_07_1355, cec_07_0503, cec_07_0512, cec_07_0513, cec_07_0547.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallRole {
    /// `main`: main call.
    Main,
    /// `assistant`: assist call.
    Assistant,
    /// `unknown`: unknown call.
    KindUnknown,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CallRole {
    const TABLE: &'static str = "CallRole";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "main",
            name: "main",
            meaning: "main call",
        },
        CodeInfo {
            code: "assistant",
            name: "assistant",
            meaning: "assist call",
        },
        CodeInfo {
            code: "unknown",
            name: "kind_unknown",
            meaning: "unknown call",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "main" => Self::Main,
            "assistant" => Self::Assistant,
            "unknown" => Self::KindUnknown,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Main => Cow::Borrowed("main"),
            Self::Assistant => Cow::Borrowed("assistant"),
            Self::KindUnknown => Cow::Borrowed("unknown"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Main => 0,
            Self::Assistant => 1,
            Self::KindUnknown => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CallRole);
/// Whether a call came by a transfer; `transfer` of the events AgentEvent_Auto_Answer and AgentEvent_Ringing.
///
/// Source: cec_07_0512, cec_07_0513.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransferredFlag {
    /// `yes`: came by a transfer; transfrom says from where.
    Transferred,
    /// `no`: did not come by a transfer.
    NotTransferred,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for TransferredFlag {
    const TABLE: &'static str = "TransferredFlag";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "yes",
            name: "transferred",
            meaning: "came by a transfer; transfrom says from where",
        },
        CodeInfo {
            code: "no",
            name: "not_transferred",
            meaning: "did not come by a transfer",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "yes" => Self::Transferred,
            "no" => Self::NotTransferred,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Transferred => Cow::Borrowed("yes"),
            Self::NotTransferred => Cow::Borrowed("no"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Transferred => 0,
            Self::NotTransferred => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(TransferredFlag);
/// Why an agent is busy; `reason` of the event AgentState_SetNotReady_Success. A reason from 200 to 250 is the one that
/// the request to go busy carried; what it means is up to the site.
///
/// Source: cec_07_1346, cec_07_13461, cec_07_1211.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BusyReason {
    /// `0`: no reason was given.
    NoReason,
    /// `1`: the agent went busy itself.
    SetByAgent,
    /// `2`: a call went unanswered for too long.
    NoAnswer,
    /// `3`: an inspector made the agent busy.
    ForcedByInspector,
    /// `4`: rest.
    Rest,
    /// `5`: the agent's phone cannot be used.
    PhoneUnusable,
    /// `7`: the agent rejected a call.
    CallRejected,
    /// `200` to `250`: defined by the site.
    SiteDefined(i64),
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for BusyReason {
    const TABLE: &'static str = "BusyReason";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "no_reason",
            meaning: "no reason was given",
        },
        CodeInfo {
            code: "1",
            name: "set_by_agent",
            meaning: "the agent went busy itself",
        },
        CodeInfo {
            code: "2",
            name: "no_answer",
            meaning: "a call went unanswered for too long",
        },
        CodeInfo {
            code: "3",
            name: "forced_by_inspector",
            meaning: "an inspector made the agent busy",
        },
        CodeInfo {
            code: "4",
            name: "rest",
            meaning: "rest",
        },
        CodeInfo {
            code: "5",
            name: "phone_unusable",
            meaning: "the agent's phone cannot be used",
        },
        CodeInfo {
            code: "7",
            name: "call_rejected",
            meaning: "the agent rejected a call",
        },
        CodeInfo {
            code: "200-250",
            name: "site_defined",
            meaning: "defined by the site",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::NoReason,
            "1" => Self::SetByAgent,
            "2" => Self::NoAnswer,
            "3" => Self::ForcedByInspector,
            "4" => Self::Rest,
            "5" => Self::PhoneUnusable,
            "7" => Self::CallRejected,
            code => {
                match code.parse() {
                    Ok(code @ 200..=250) => Self::SiteDefined(code),
                    _ => Self::Unknown(code.to_owned()),
                }
            }
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::NoReason => Cow::Borrowed("0"),
            Self::SetByAgent => Cow::Borrowed("1"),
            Self::NoAnswer => Cow::Borrowed("2"),
            Self::ForcedByInspector => Cow::Borrowed("3"),
            Self::Rest => Cow::Borrowed("4"),
            Self::PhoneUnusable => Cow::Borrowed("5"),
            Self::CallRejected => Cow::Borrowed("7"),
            Self::SiteDefined(code) => Cow::Owned(code.to_string()),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::NoReason => 0,
            Self::SetByAgent => 1,
            Self::NoAnswer => 2,
            Self::ForcedByInspector => 3,
            Self::Rest => 4,
            Self::PhoneUnusable => 5,
            Self::CallRejected => 6,
            Self::SiteDefined(_) => 7,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(BusyReason);
/// Media of a call as events tell it; `mediaAbility` of the events AgentEvent_Talking, AgentEvent_Auto_Answer and
/// AgentEvent_Ringing. Requests use another coding: `RequestMediaAbility`.
///
/// Source: cec_07_1355, cec_07_0512, cec_07_1365, cec_07_0513, cec_07_1366.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MediaAbility {
    /// `1`: voice.
    Voice,
    /// `2`: video.
    Video,
    /// `3`: voice and video.
    VoiceAndVideo,
    /// `5`: text.
    Text,
    /// `6`: video in a web page (H5).
    H5Video,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MediaAbility {
    const TABLE: &'static str = "MediaAbility";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "voice",
            meaning: "voice",
        },
        CodeInfo {
            code: "2",
            name: "video",
            meaning: "video",
        },
        CodeInfo {
            code: "3",
            name: "voice_and_video",
            meaning: "voice and video",
        },
        CodeInfo {
            code: "5",
            name: "text",
            meaning: "text",
        },
        CodeInfo {
            code: "6",
            name: "h5_video",
            meaning: "video in a web page (H5)",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Voice,
            "2" => Self::Video,
            "3" => Self::VoiceAndVideo,
            "5" => Self::Text,
            "6" => Self::H5Video,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Voice => Cow::Borrowed("1"),
            Self::Video => Cow::Borrowed("2"),
            Self::VoiceAndVideo => Cow::Borrowed("3"),
            Self::Text => Cow::Borrowed("5"),
            Self::H5Video => Cow::Borrowed("6"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Voice => 0,
            Self::Video => 1,
            Self::VoiceAndVideo => 2,
            Self::Text => 3,
            Self::H5Video => 4,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MediaAbility);
/// Kind of service that a call or a skill queue is for; `mediaType` of the events AgentEvent_Auto_Answer,
/// AgentEvent_Ringing and AgentEvent_Incoming_CallInfo and of the call queries, `mediatype` of a skill queue. Not to be
/// confused with the `mediatype` of a sign-in answer, which is three letters.
///
/// Source: cec_07_0512, cec_07_0513, cec_07_0520, cec_07_1206, cec_07_1207, cec_07_1266, cec_07_1021, client-practice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MediaType {
    /// `1`: text chat.
    TextChat,
    /// `2`: click to dial.
    ClickToDial,
    /// `4`: callback request.
    Callback,
    /// `5`: ordinary voice or video call (or voice call).
    VoiceOrVideoCall,
    /// `6`: e-mail.
    Email,
    /// `15`: predicted outbound call.
    PredictedOutbound,
    /// `16`: previewed outbound call.
    PreviewedOutbound,
    /// `17`: message call.
    MessageCall,
    /// `19`: ordinary video call.
    VideoCall,
    /// `51`: multimedia web chat.
    MultimediaWebChat,
    /// `53`: social media chat (or multimedia).
    SocialMediaChat,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MediaType {
    const TABLE: &'static str = "MediaType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "text_chat",
            meaning: "text chat",
        },
        CodeInfo {
            code: "2",
            name: "click_to_dial",
            meaning: "click to dial",
        },
        CodeInfo {
            code: "4",
            name: "callback",
            meaning: "callback request",
        },
        CodeInfo {
            code: "5",
            name: "voice_or_video_call",
            meaning: "ordinary voice or video call (or voice call)",
        },
        CodeInfo {
            code: "6",
            name: "email",
            meaning: "e-mail",
        },
        CodeInfo {
            code: "15",
            name: "predicted_outbound",
            meaning: "predicted outbound call",
        },
        CodeInfo {
            code: "16",
            name: "previewed_outbound",
            meaning: "previewed outbound call",
        },
        CodeInfo {
            code: "17",
            name: "message_call",
            meaning: "message call",
        },
        CodeInfo {
            code: "19",
            name: "video_call",
            meaning: "ordinary video call",
        },
        CodeInfo {
            code: "51",
            name: "multimedia_web_chat",
            meaning: "multimedia web chat",
        },
        CodeInfo {
            code: "53",
            name: "social_media_chat",
            meaning: "social media chat (or multimedia)",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::TextChat,
            "2" => Self::ClickToDial,
            "4" => Self::Callback,
            "5" => Self::VoiceOrVideoCall,
            "6" => Self::Email,
            "15" => Self::PredictedOutbound,
            "16" => Self::PreviewedOutbound,
            "17" => Self::MessageCall,
            "19" => Self::VideoCall,
            "51" => Self::MultimediaWebChat,
            "53" => Self::SocialMediaChat,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::TextChat => Cow::Borrowed("1"),
            Self::ClickToDial => Cow::Borrowed("2"),
            Self::Callback => Cow::Borrowed("4"),
            Self::VoiceOrVideoCall => Cow::Borrowed("5"),
            Self::Email => Cow::Borrowed("6"),
            Self::PredictedOutbound => Cow::Borrowed("15"),
            Self::PreviewedOutbound => Cow::Borrowed("16"),
            Self::MessageCall => Cow::Borrowed("17"),
            Self::VideoCall => Cow::Borrowed("19"),
            Self::MultimediaWebChat => Cow::Borrowed("51"),
            Self::SocialMediaChat => Cow::Borrowed("53"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::TextChat => 0,
            Self::ClickToDial => 1,
            Self::Callback => 2,
            Self::VoiceOrVideoCall => 3,
            Self::Email => 4,
            Self::PredictedOutbound => 5,
            Self::PreviewedOutbound => 6,
            Self::MessageCall => 7,
            Self::VideoCall => 8,
            Self::MultimediaWebChat => 9,
            Self::SocialMediaChat => 10,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MediaType);
/// Kind of an inspection; `qcType` of the events AgentOther_BeQcStart and AgentOther_BeQcStop.
///
/// Source: cec_07_0542, cec_07_0543.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QcType {
    /// `8`: listen.
    Listen,
    /// `9`: insert.
    Insert,
    /// `20172`: whisper.
    Whisper,
    /// `20173`: whisper, under a second code.
    WhisperOther,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for QcType {
    const TABLE: &'static str = "QcType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "8",
            name: "listen",
            meaning: "listen",
        },
        CodeInfo {
            code: "9",
            name: "insert",
            meaning: "insert",
        },
        CodeInfo {
            code: "20172",
            name: "whisper",
            meaning: "whisper",
        },
        CodeInfo {
            code: "20173",
            name: "whisper_other",
            meaning: "whisper, under a second code",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "8" => Self::Listen,
            "9" => Self::Insert,
            "20172" => Self::Whisper,
            "20173" => Self::WhisperOther,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Listen => Cow::Borrowed("8"),
            Self::Insert => Cow::Borrowed("9"),
            Self::Whisper => Cow::Borrowed("20172"),
            Self::WhisperOther => Cow::Borrowed("20173"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Listen => 0,
            Self::Insert => 1,
            Self::Whisper => 2,
            Self::WhisperOther => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(QcType);
/// State that an agent enters by signing in; `status` of the sign-in requests. The gateway assumes 4 when nothing is
/// sent. The code decides which events follow.
///
/// Source: cec_07_1202, cec_07_1203, cec_07_1224, cec_07_0333.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignInStatus {
    /// `3`: busy; events AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success.
    Busy,
    /// `4`: idle; events AgentOther_InService, AgentState_Ready.
    Idle,
    /// `5`: wrap-up; events AgentOther_InService, AgentState_Ready, AgentState_Work.
    WrapUp,
    /// `8`: rest; needs time and restcause, from release 25.200.0 on.
    Rest,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SignInStatus {
    const TABLE: &'static str = "SignInStatus";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "3",
            name: "busy",
            meaning: "busy; events AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success",
        },
        CodeInfo {
            code: "4",
            name: "idle",
            meaning: "idle; events AgentOther_InService, AgentState_Ready",
        },
        CodeInfo {
            code: "5",
            name: "wrap_up",
            meaning: "wrap-up; events AgentOther_InService, AgentState_Ready, AgentState_Work",
        },
        CodeInfo {
            code: "8",
            name: "rest",
            meaning: "rest; needs time and restcause, from release 25.200.0 on",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "3" => Self::Busy,
            "4" => Self::Idle,
            "5" => Self::WrapUp,
            "8" => Self::Rest,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Busy => Cow::Borrowed("3"),
            Self::Idle => Cow::Borrowed("4"),
            Self::WrapUp => Cow::Borrowed("5"),
            Self::Rest => Cow::Borrowed("8"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Busy => 0,
            Self::Idle => 1,
            Self::WrapUp => 2,
            Self::Rest => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SignInStatus);
/// What an agent works with; `agenttype` of the sign-in requests. The gateway assumes 4 when nothing is sent.
///
/// Source: cec_07_1202, cec_07_1203, client-practice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentType {
    /// `4`: computer and phone, voice.
    PcPhone,
    /// `11`: computer and phone, with video.
    PcPhoneVideo,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for AgentType {
    const TABLE: &'static str = "AgentType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "4",
            name: "pc_phone",
            meaning: "computer and phone, voice",
        },
        CodeInfo {
            code: "11",
            name: "pc_phone_video",
            meaning: "computer and phone, with video",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "4" => Self::PcPhone,
            "11" => Self::PcPhoneVideo,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::PcPhone => Cow::Borrowed("4"),
            Self::PcPhoneVideo => Cow::Borrowed("11"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::PcPhone => 0,
            Self::PcPhoneVideo => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(AgentType);
/// Whom a request for internal help addresses; `devicetype` of `innerhelp`. The gateway assumes 2 when nothing is sent.
///
/// Source: seed 000, cec_07_1236, client-practice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HelpDevice {
    /// `1`: a skill queue, by its id.
    SkillQueue,
    /// `2`: an agent, by its work number.
    Agent,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for HelpDevice {
    const TABLE: &'static str = "HelpDevice";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "skill_queue",
            meaning: "a skill queue, by its id",
        },
        CodeInfo {
            code: "2",
            name: "agent",
            meaning: "an agent, by its work number",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::SkillQueue,
            "2" => Self::Agent,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SkillQueue => Cow::Borrowed("1"),
            Self::Agent => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SkillQueue => 0,
            Self::Agent => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(HelpDevice);
/// Between how many parties internal help takes place; `mode` of `innerhelp`. The gateway assumes 1 when nothing is sent.
///
/// Source: seed 000, seed 002, cec_07_1236, client-practice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HelpMode {
    /// `1`: between two: the user is held while the agents talk.
    TwoParty,
    /// `2`: between three: both agents and the user talk.
    ThreeParty,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for HelpMode {
    const TABLE: &'static str = "HelpMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "two_party",
            meaning: "between two: the user is held while the agents talk",
        },
        CodeInfo {
            code: "2",
            name: "three_party",
            meaning: "between three: both agents and the user talk",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::TwoParty,
            "2" => Self::ThreeParty,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::TwoParty => Cow::Borrowed("1"),
            Self::ThreeParty => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::TwoParty => 0,
            Self::ThreeParty => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(HelpMode);
/// What becomes of a call that the agent refuses; `mode` of `reject`. Meant for plain inbound calls.
///
/// Source: cec_07_1253, cec_07_0388.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RejectMode {
    /// `1`: the call goes back to its queue, the agent goes busy.
    Requeue,
    /// `2`: the call is released, the agent goes idle.
    Release,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for RejectMode {
    const TABLE: &'static str = "RejectMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "requeue",
            meaning: "the call goes back to its queue, the agent goes busy",
        },
        CodeInfo {
            code: "2",
            name: "release",
            meaning: "the call is released, the agent goes idle",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Requeue,
            "2" => Self::Release,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Requeue => Cow::Borrowed("1"),
            Self::Release => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Requeue => 0,
            Self::Release => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(RejectMode);
/// Media that a request asks for; `mediaability` of `callout` and of a transfer to an outside number. The gateway
/// assumes 0 when nothing is sent. Events use another coding: `MediaAbility`.
///
/// Source: cec_07_1232, cec_07_1242, cec_07_0369, cec_07_1235.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequestMediaAbility {
    /// `0`: audio.
    Audio,
    /// `1`: video.
    Video,
    /// `2`: the most that both sides can do, found by negotiation.
    BestAvailable,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for RequestMediaAbility {
    const TABLE: &'static str = "RequestMediaAbility";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "audio",
            meaning: "audio",
        },
        CodeInfo {
            code: "1",
            name: "video",
            meaning: "video",
        },
        CodeInfo {
            code: "2",
            name: "best_available",
            meaning: "the most that both sides can do, found by negotiation",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Audio,
            "1" => Self::Video,
            "2" => Self::BestAvailable,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Audio => Cow::Borrowed("0"),
            Self::Video => Cow::Borrowed("1"),
            Self::BestAvailable => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Audio => 0,
            Self::Video => 1,
            Self::BestAvailable => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(RequestMediaAbility);
/// Which way video goes, seen from the user; `videoDirection` of `mediaswitch` (with video as the target) and
/// `userVideoDirection` of `callout` (with video asked for). The gateway assumes 4 when nothing is sent.
///
/// Source: cec_07_1249, cec_07_1232.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VideoDirection {
    /// `1`: the user only receives.
    UserReceives,
    /// `2`: the user only sends.
    UserSends,
    /// `3`: both ways.
    BothWays,
    /// `4`: not set.
    NotSet,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for VideoDirection {
    const TABLE: &'static str = "VideoDirection";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "user_receives",
            meaning: "the user only receives",
        },
        CodeInfo {
            code: "2",
            name: "user_sends",
            meaning: "the user only sends",
        },
        CodeInfo {
            code: "3",
            name: "both_ways",
            meaning: "both ways",
        },
        CodeInfo {
            code: "4",
            name: "not_set",
            meaning: "not set",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::UserReceives,
            "2" => Self::UserSends,
            "3" => Self::BothWays,
            "4" => Self::NotSet,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::UserReceives => Cow::Borrowed("1"),
            Self::UserSends => Cow::Borrowed("2"),
            Self::BothWays => Cow::Borrowed("3"),
            Self::NotSet => Cow::Borrowed("4"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::UserReceives => 0,
            Self::UserSends => 1,
            Self::BothWays => 2,
            Self::NotSet => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(VideoDirection);
/// The kind of inspection to switch to; `switchtype` of `requestswitchinsertwhisperagent`.
///
/// Source: cec_07_2414, cec_07_0448.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SwitchType {
    /// `0`: listen.
    Listen,
    /// `1`: insert.
    Insert,
    /// `2`: whisper.
    Whisper,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SwitchType {
    const TABLE: &'static str = "SwitchType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "listen",
            meaning: "listen",
        },
        CodeInfo {
            code: "1",
            name: "insert",
            meaning: "insert",
        },
        CodeInfo {
            code: "2",
            name: "whisper",
            meaning: "whisper",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Listen,
            "1" => Self::Insert,
            "2" => Self::Whisper,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Listen => Cow::Borrowed("0"),
            Self::Insert => Cow::Borrowed("1"),
            Self::Whisper => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Listen => 0,
            Self::Insert => 1,
            Self::Whisper => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SwitchType);
