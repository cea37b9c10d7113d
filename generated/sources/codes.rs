// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The coded tables of the contract.
use std::borrow::Cow;
use super::{CodeInfo, Coded, open_enum};
/// State of an agent in the gateway's own coding, one of three codings in use. Returned as `agentState` by the agent
/// status query and as `status` in the lists of agents. `CtiAgentState` is the coding of the CTI platform, `SyncState`
/// that of `syncagentinfo`; the numbers of the three do not match.
///
/// Source: [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_1431](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1431.html), client-practice (Public client programs of the gateway).
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
/// Source: [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_1431](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1431.html), [cec_07_0697](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0697.html), [cec_07_2632](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2632.html).
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
/// Source: seed 004 (Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed), [cec_07_1226](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1226.html), [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_1431](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1431.html).
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
/// Source: [cec_07_1396](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1396.html).
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
/// Source: seed 004 (Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed), [cec_07_1226](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1226.html), [cec_07_0582](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0582.html), [cec_07_1432](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1432.html), [cec_07_0702](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0702.html), [cec_07_2637](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2637.html), client-practice (Public client programs of the gateway).
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
/// Source: seed 004 (Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed), [cec_07_1226](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1226.html).
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
/// Source: [cec_07_1355](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1355.html), [cec_07_0503](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0503.html), [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html), [cec_07_0547](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0547.html).
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
/// Source: [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html).
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
/// Source: [cec_07_1346](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1346.html), [cec_07_13461](https://support.huaweicloud.com/api-ccfs-cec/cec_07_13461.html), [cec_07_1211](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1211.html).
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
/// Source: [cec_07_1355](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1355.html), [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_1365](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1365.html), [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html), [cec_07_1366](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1366.html).
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
/// Source: [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html), [cec_07_0520](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0520.html), [cec_07_1206](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1206.html), [cec_07_1207](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1207.html), [cec_07_1266](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1266.html), [cec_07_1021](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1021.html), client-practice (Public client programs of the gateway).
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
/// Source: [cec_07_0542](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0542.html), [cec_07_0543](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0543.html).
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
/// Source: [cec_07_1202](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1202.html), [cec_07_1203](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1203.html), [cec_07_1224](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1224.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
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
/// Source: [cec_07_1202](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1202.html), [cec_07_1203](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1203.html), client-practice (Public client programs of the gateway).
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
/// Source: seed 000 (Asking for Internal Help), [cec_07_1236](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1236.html), client-practice (Public client programs of the gateway).
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
/// Source: seed 000 (Asking for Internal Help), seed 002 (Asking for Internal Help), [cec_07_1236](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1236.html), client-practice (Public client programs of the gateway).
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
/// Source: [cec_07_1253](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1253.html), [cec_07_0388](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0388.html).
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
/// Source: [cec_07_1232](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1232.html), [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), [cec_07_0369](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0369.html), [cec_07_1235](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1235.html).
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
/// Source: [cec_07_1249](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1249.html), [cec_07_1232](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1232.html).
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
/// Source: [cec_07_2414](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2414.html), [cec_07_0448](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0448.html).
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
/// Why an agent rests: what the requests for a rest and for a forced rest carry, and what the event
/// AgentState_SetRest_Success repeats. What a code means is up to the platform's configuration.
///
/// Source: [cec_07_1213](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1213.html), [cec_07_13482](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13482.html), [cec_07_2411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2411.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RestCause {
    /// `0`: no cause was given.
    NoCause,
    /// `1` to `255`: defined by the platform's configuration.
    SiteDefined(i64),
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for RestCause {
    const TABLE: &'static str = "RestCause";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "no_cause",
            meaning: "no cause was given",
        },
        CodeInfo {
            code: "1-255",
            name: "site_defined",
            meaning: "defined by the platform's configuration",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::NoCause,
            code => {
                match code.parse() {
                    Ok(code @ 1..=255) => Self::SiteDefined(code),
                    _ => Self::Unknown(code.to_owned()),
                }
            }
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::NoCause => Cow::Borrowed("0"),
            Self::SiteDefined(code) => Cow::Owned(code.to_string()),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::NoCause => 0,
            Self::SiteDefined(_) => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(RestCause);
/// Why an agent was signed out, as the records of agent operations tell it for operation 0. An operation that signs
/// out by force with a reason takes 1 to 255.
///
/// Source: [cec_07_4243](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4243.html), [cec_07_0354](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0354.html), [cec_07_1221](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1221.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignOutReason {
    /// `256`: the agent lost the connection to the platform.
    Disconnected,
    /// `257`: an inspector forced the agent out.
    ForcedByInspector,
    /// `258`: the agent signs out itself.
    SignedOutByAgent,
    /// `259`: signed out before a new sign-in.
    SignedOutBeforeNewSignIn,
    /// `260`: the handshake between media server and CCS timed out.
    HandshakeTimeoutMediaServerCcs,
    /// `261`: the handshake from CCS to UIS timed out.
    HandshakeTimeoutCcsUis,
    /// `262`: the handshake between media server and CCS is broken.
    HandshakeBrokenMediaServerCcs,
    /// `263`: the handshake from UIS to the agent timed out.
    HandshakeTimeoutUisAgent,
    /// `264`: the same ID was signed in elsewhere by force.
    ReplacedElsewhere,
    /// `1` to `255`: a cause or an error of the client side; a forced sign-out carries the reason that its caller chose.
    SetByCaller(i64),
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SignOutReason {
    const TABLE: &'static str = "SignOutReason";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "256",
            name: "disconnected",
            meaning: "the agent lost the connection to the platform",
        },
        CodeInfo {
            code: "257",
            name: "forced_by_inspector",
            meaning: "an inspector forced the agent out",
        },
        CodeInfo {
            code: "258",
            name: "signed_out_by_agent",
            meaning: "the agent signs out itself",
        },
        CodeInfo {
            code: "259",
            name: "signed_out_before_new_sign_in",
            meaning: "signed out before a new sign-in",
        },
        CodeInfo {
            code: "260",
            name: "handshake_timeout_media_server_ccs",
            meaning: "the handshake between media server and CCS timed out",
        },
        CodeInfo {
            code: "261",
            name: "handshake_timeout_ccs_uis",
            meaning: "the handshake from CCS to UIS timed out",
        },
        CodeInfo {
            code: "262",
            name: "handshake_broken_media_server_ccs",
            meaning: "the handshake between media server and CCS is broken",
        },
        CodeInfo {
            code: "263",
            name: "handshake_timeout_uis_agent",
            meaning: "the handshake from UIS to the agent timed out",
        },
        CodeInfo {
            code: "264",
            name: "replaced_elsewhere",
            meaning: "the same ID was signed in elsewhere by force",
        },
        CodeInfo {
            code: "1-255",
            name: "set_by_caller",
            meaning: "a cause or an error of the client side; a forced sign-out carries the reason that its caller chose",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "256" => Self::Disconnected,
            "257" => Self::ForcedByInspector,
            "258" => Self::SignedOutByAgent,
            "259" => Self::SignedOutBeforeNewSignIn,
            "260" => Self::HandshakeTimeoutMediaServerCcs,
            "261" => Self::HandshakeTimeoutCcsUis,
            "262" => Self::HandshakeBrokenMediaServerCcs,
            "263" => Self::HandshakeTimeoutUisAgent,
            "264" => Self::ReplacedElsewhere,
            code => {
                match code.parse() {
                    Ok(code @ 1..=255) => Self::SetByCaller(code),
                    _ => Self::Unknown(code.to_owned()),
                }
            }
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Disconnected => Cow::Borrowed("256"),
            Self::ForcedByInspector => Cow::Borrowed("257"),
            Self::SignedOutByAgent => Cow::Borrowed("258"),
            Self::SignedOutBeforeNewSignIn => Cow::Borrowed("259"),
            Self::HandshakeTimeoutMediaServerCcs => Cow::Borrowed("260"),
            Self::HandshakeTimeoutCcsUis => Cow::Borrowed("261"),
            Self::HandshakeBrokenMediaServerCcs => Cow::Borrowed("262"),
            Self::HandshakeTimeoutUisAgent => Cow::Borrowed("263"),
            Self::ReplacedElsewhere => Cow::Borrowed("264"),
            Self::SetByCaller(code) => Cow::Owned(code.to_string()),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Disconnected => 0,
            Self::ForcedByInspector => 1,
            Self::SignedOutByAgent => 2,
            Self::SignedOutBeforeNewSignIn => 3,
            Self::HandshakeTimeoutMediaServerCcs => 4,
            Self::HandshakeTimeoutCcsUis => 5,
            Self::HandshakeBrokenMediaServerCcs => 6,
            Self::HandshakeTimeoutUisAgent => 7,
            Self::ReplacedElsewhere => 8,
            Self::SetByCaller(_) => 9,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SignOutReason);
/// What an agent did, as the records of agent operations tell it.
///
/// Source: [cec_07_4243](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4243.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentOperation {
    /// `0`: sign-out; the reason is a code of SignOutReason.
    SignOut,
    /// `1`: sign-in.
    SignIn,
    /// `2`: going idle.
    Idle,
    /// `3`: going busy.
    Busy,
    /// `4`: talking.
    Talking,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for AgentOperation {
    const TABLE: &'static str = "AgentOperation";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "sign_out",
            meaning: "sign-out; the reason is a code of SignOutReason",
        },
        CodeInfo {
            code: "1",
            name: "sign_in",
            meaning: "sign-in",
        },
        CodeInfo {
            code: "2",
            name: "idle",
            meaning: "going idle",
        },
        CodeInfo {
            code: "3",
            name: "busy",
            meaning: "going busy",
        },
        CodeInfo {
            code: "4",
            name: "talking",
            meaning: "talking",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::SignOut,
            "1" => Self::SignIn,
            "2" => Self::Idle,
            "3" => Self::Busy,
            "4" => Self::Talking,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SignOut => Cow::Borrowed("0"),
            Self::SignIn => Cow::Borrowed("1"),
            Self::Idle => Cow::Borrowed("2"),
            Self::Busy => Cow::Borrowed("3"),
            Self::Talking => Cow::Borrowed("4"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SignOut => 0,
            Self::SignIn => 1,
            Self::Idle => 2,
            Self::Busy => 3,
            Self::Talking => 4,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(AgentOperation);
/// What an agent works with, in the coding of the mobile sign-in. The sign-in of this interface has its own table,
/// `AgentType`.
///
/// Source: mobile login page (productsdesc) (sign-in of mobile agents).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MobileAgentType {
    /// `4`: audio.
    Audio,
    /// `5`: multimedia.
    Multimedia,
    /// `11`: video.
    Video,
    /// `99`: all-round.
    AllRound,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MobileAgentType {
    const TABLE: &'static str = "MobileAgentType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "4",
            name: "audio",
            meaning: "audio",
        },
        CodeInfo {
            code: "5",
            name: "multimedia",
            meaning: "multimedia",
        },
        CodeInfo {
            code: "11",
            name: "video",
            meaning: "video",
        },
        CodeInfo {
            code: "99",
            name: "all_round",
            meaning: "all-round",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "4" => Self::Audio,
            "5" => Self::Multimedia,
            "11" => Self::Video,
            "99" => Self::AllRound,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Audio => Cow::Borrowed("4"),
            Self::Multimedia => Cow::Borrowed("5"),
            Self::Video => Cow::Borrowed("11"),
            Self::AllRound => Cow::Borrowed("99"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Audio => 0,
            Self::Multimedia => 1,
            Self::Video => 2,
            Self::AllRound => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MobileAgentType);
/// The server that a letter of `mediatype` in a sign-in answer is about. `mediatype` has three letters, each a code of
/// `SignInServerMark`; the codes here are the positions of the letters.
///
/// Source: [cec_07_1202](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1202.html), cec_05_4023 (sign-in), cec_05_1417 (sign-in).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignInServer {
    /// `1`: CTIServer, for voice and video.
    CtiServer,
    /// `2`: WebM, for text chat.
    WebM,
    /// `3`: MailM, for mail; not supported.
    MailM,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SignInServer {
    const TABLE: &'static str = "SignInServer";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "cti_server",
            meaning: "CTIServer, for voice and video",
        },
        CodeInfo {
            code: "2",
            name: "web_m",
            meaning: "WebM, for text chat",
        },
        CodeInfo {
            code: "3",
            name: "mail_m",
            meaning: "MailM, for mail; not supported",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::CtiServer,
            "2" => Self::WebM,
            "3" => Self::MailM,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::CtiServer => Cow::Borrowed("1"),
            Self::WebM => Cow::Borrowed("2"),
            Self::MailM => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::CtiServer => 0,
            Self::WebM => 1,
            Self::MailM => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SignInServer);
/// Whether an agent is signed in to a server; one letter of `mediatype` in a sign-in answer. Its position, a code
/// of `SignInServer`, tells which server.
///
/// Source: [cec_07_1202](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1202.html), cec_05_4023 (sign-in), cec_05_1417 (sign-in).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignInServerMark {
    /// `T`: signed in to that server.
    SignedIn,
    /// `F`: not signed in to that server.
    NotSignedIn,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SignInServerMark {
    const TABLE: &'static str = "SignInServerMark";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "T",
            name: "signed_in",
            meaning: "signed in to that server",
        },
        CodeInfo {
            code: "F",
            name: "not_signed_in",
            meaning: "not signed in to that server",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "T" => Self::SignedIn,
            "F" => Self::NotSignedIn,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SignedIn => Cow::Borrowed("T"),
            Self::NotSignedIn => Cow::Borrowed("F"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SignedIn => 0,
            Self::NotSignedIn => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SignInServerMark);
/// How an agent answers, as the operation `autoanswer` takes it in its path. Any text of at most five characters other
/// than true means manual.
///
/// Source: [cec_07_1208](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1208.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AutoAnswerFlag {
    /// `true`: automatic.
    Automatic,
    /// `false`: manual, like every text that is not true.
    Manual,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for AutoAnswerFlag {
    const TABLE: &'static str = "AutoAnswerFlag";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "true",
            name: "automatic",
            meaning: "automatic",
        },
        CodeInfo {
            code: "false",
            name: "manual",
            meaning: "manual, like every text that is not true",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "true" => Self::Automatic,
            "false" => Self::Manual,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Automatic => Cow::Borrowed("true"),
            Self::Manual => Cow::Borrowed("false"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Automatic => 0,
            Self::Manual => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(AutoAnswerFlag);
/// State of a call in the call records of the monitoring interfaces.
///
/// Source: [cec_07_2566](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2566.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallStatus {
    /// `0`: idle.
    Idle,
    /// `1`: occupied.
    Occupied,
    /// `2`: queued.
    Queued,
    /// `3`: in a private queue.
    InPrivateQueue,
    /// `4`: alerting.
    Alerting,
    /// `5`: talking.
    Talking,
    /// `6`: held.
    Held,
    /// `7`: suspended.
    Suspended,
    /// `8`: muted.
    Muted,
    /// `9`: in a three-party call.
    ThreeParty,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CallStatus {
    const TABLE: &'static str = "CallStatus";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "idle",
            meaning: "idle",
        },
        CodeInfo {
            code: "1",
            name: "occupied",
            meaning: "occupied",
        },
        CodeInfo {
            code: "2",
            name: "queued",
            meaning: "queued",
        },
        CodeInfo {
            code: "3",
            name: "in_private_queue",
            meaning: "in a private queue",
        },
        CodeInfo {
            code: "4",
            name: "alerting",
            meaning: "alerting",
        },
        CodeInfo {
            code: "5",
            name: "talking",
            meaning: "talking",
        },
        CodeInfo {
            code: "6",
            name: "held",
            meaning: "held",
        },
        CodeInfo {
            code: "7",
            name: "suspended",
            meaning: "suspended",
        },
        CodeInfo {
            code: "8",
            name: "muted",
            meaning: "muted",
        },
        CodeInfo {
            code: "9",
            name: "three_party",
            meaning: "in a three-party call",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Idle,
            "1" => Self::Occupied,
            "2" => Self::Queued,
            "3" => Self::InPrivateQueue,
            "4" => Self::Alerting,
            "5" => Self::Talking,
            "6" => Self::Held,
            "7" => Self::Suspended,
            "8" => Self::Muted,
            "9" => Self::ThreeParty,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Idle => Cow::Borrowed("0"),
            Self::Occupied => Cow::Borrowed("1"),
            Self::Queued => Cow::Borrowed("2"),
            Self::InPrivateQueue => Cow::Borrowed("3"),
            Self::Alerting => Cow::Borrowed("4"),
            Self::Talking => Cow::Borrowed("5"),
            Self::Held => Cow::Borrowed("6"),
            Self::Suspended => Cow::Borrowed("7"),
            Self::Muted => Cow::Borrowed("8"),
            Self::ThreeParty => Cow::Borrowed("9"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Idle => 0,
            Self::Occupied => 1,
            Self::Queued => 2,
            Self::InPrivateQueue => 3,
            Self::Alerting => 4,
            Self::Talking => 5,
            Self::Held => 6,
            Self::Suspended => 7,
            Self::Muted => 8,
            Self::ThreeParty => 9,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CallStatus);
/// Whether a call came in or went out; `callInOut` in the call records of the monitoring interfaces.
///
/// Source: [cec_07_2566](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2566.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallDirection {
    /// `0`: came in.
    Inbound,
    /// `1`: went out.
    Outbound,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CallDirection {
    const TABLE: &'static str = "CallDirection";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "inbound",
            meaning: "came in",
        },
        CodeInfo {
            code: "1",
            name: "outbound",
            meaning: "went out",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Inbound,
            "1" => Self::Outbound,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Inbound => Cow::Borrowed("0"),
            Self::Outbound => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Inbound => 0,
            Self::Outbound => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CallDirection);
/// Whether a call is delivered again after an agent released it; `releaseAndReQueueCallFlag` of the event
/// AgentEvent_Incoming_CallInfo.
///
/// Source: [cec_07_0520](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0520.html), [cec_07_1373](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1373.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequeueFlag {
    /// `0`: first delivery of the call.
    FirstDelivery,
    /// `1`: an agent released the call and it was routed again.
    RoutedAgain,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for RequeueFlag {
    const TABLE: &'static str = "RequeueFlag";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "first_delivery",
            meaning: "first delivery of the call",
        },
        CodeInfo {
            code: "1",
            name: "routed_again",
            meaning: "an agent released the call and it was routed again",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::FirstDelivery,
            "1" => Self::RoutedAgain,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::FirstDelivery => Cow::Borrowed("0"),
            Self::RoutedAgain => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::FirstDelivery => 0,
            Self::RoutedAgain => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(RequeueFlag);
/// Why a call left a device (an agent, a queue, an IVR), as the call records tell it.
///
/// Source: [cec_07_2638](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2638.html), [cec_07_0842](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0842.html), [cec_07_4246](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4246.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaveDeviceReason {
    /// `0`: normal.
    Normal,
    /// `1`: overflow.
    Overflow,
    /// `2`: timeout.
    Timeout,
    /// `3`: there is no agent.
    NoAgent,
    /// `4`: queueing was cancelled.
    QueueingCancelled,
    /// `5`: the agent did not answer.
    AgentNoAnswer,
    /// `6`: resumed after a suspension.
    ResumedAfterSuspension,
    /// `7`: connected with a held call.
    ConnectHold,
    /// `8`: internal help between three.
    ThreePartyHelp,
    /// `9`: taken back from hold.
    Unhold,
    /// `10`: three-party call.
    ThreeParty,
    /// `11`: internal help ended by the party that released it.
    HelpEnded,
    /// `12`: intercepted.
    Intercepted,
    /// `13`: picked up.
    PickedUp,
    /// `14`: the called number is not configured.
    CalledNumberNotConfigured,
    /// `15`: the user released the call.
    UserReleased,
    /// `16`: the agent released the call.
    AgentReleased,
    /// `17`: transferred out.
    TransferredOut,
    /// `18`: held.
    Held,
    /// `19`: internal error.
    InternalError,
    /// `20`: busy.
    Busy,
    /// `22`: powered off.
    PoweredOff,
    /// `23`: out of the service area.
    OutOfArea,
    /// `24`: there is no such number.
    NoSuchNumber,
    /// `25`: the ACD has no resource.
    NoAcdResource,
    /// `26`: no answer.
    NoAnswer,
    /// `27`: rejected.
    Rejected,
    /// `28`: success transfer to a queue.
    SuccessTransferToQueue,
    /// `29`: three-party call to a queue.
    ThreePartyToQueue,
    /// `30`: the success transfer timed out.
    SuccessTransferTimeout,
    /// `31`: the three-party call to a queue timed out.
    ThreePartyQueueTimeout,
    /// `34`: a network call failed by timeout, overflow or busy.
    NetworkCallFailed,
    /// `35`: a network call went back to its origin.
    NetworkCallReturned,
    /// `36`: routed again.
    RoutedAgain,
    /// `46`: the agent cannot be reached; CDN routes again.
    AgentUnreachable,
    /// `47`: queueing in several queues.
    QueueingInSeveralQueues,
    /// `48`: answered from a slave queue.
    AnsweredFromSlaveQueue,
    /// `49`: the agent refused by cancelling.
    AgentRefused,
    /// `50`: the agent rejected the call.
    AgentRejected,
    /// `51`: entered a conference.
    EnteredConference,
    /// `52`: the conference was released.
    ConferenceReleased,
    /// `53`: removed from a conference.
    RemovedFromConference,
    /// `54`: transferred because of a low answer rate.
    LowAnswerRate,
    /// `88`: the user hung up after the agent had answered.
    UserHungUpAfterAnswer,
    /// `89`: the user hung up before the agent answered.
    UserHungUpBeforeAnswer,
    /// `37` to `45`: a case of CDN or PGR routing.
    CdnOrPgrRouting(i64),
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for LeaveDeviceReason {
    const TABLE: &'static str = "LeaveDeviceReason";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "normal",
            meaning: "normal",
        },
        CodeInfo {
            code: "1",
            name: "overflow",
            meaning: "overflow",
        },
        CodeInfo {
            code: "2",
            name: "timeout",
            meaning: "timeout",
        },
        CodeInfo {
            code: "3",
            name: "no_agent",
            meaning: "there is no agent",
        },
        CodeInfo {
            code: "4",
            name: "queueing_cancelled",
            meaning: "queueing was cancelled",
        },
        CodeInfo {
            code: "5",
            name: "agent_no_answer",
            meaning: "the agent did not answer",
        },
        CodeInfo {
            code: "6",
            name: "resumed_after_suspension",
            meaning: "resumed after a suspension",
        },
        CodeInfo {
            code: "7",
            name: "connect_hold",
            meaning: "connected with a held call",
        },
        CodeInfo {
            code: "8",
            name: "three_party_help",
            meaning: "internal help between three",
        },
        CodeInfo {
            code: "9",
            name: "unhold",
            meaning: "taken back from hold",
        },
        CodeInfo {
            code: "10",
            name: "three_party",
            meaning: "three-party call",
        },
        CodeInfo {
            code: "11",
            name: "help_ended",
            meaning: "internal help ended by the party that released it",
        },
        CodeInfo {
            code: "12",
            name: "intercepted",
            meaning: "intercepted",
        },
        CodeInfo {
            code: "13",
            name: "picked_up",
            meaning: "picked up",
        },
        CodeInfo {
            code: "14",
            name: "called_number_not_configured",
            meaning: "the called number is not configured",
        },
        CodeInfo {
            code: "15",
            name: "user_released",
            meaning: "the user released the call",
        },
        CodeInfo {
            code: "16",
            name: "agent_released",
            meaning: "the agent released the call",
        },
        CodeInfo {
            code: "17",
            name: "transferred_out",
            meaning: "transferred out",
        },
        CodeInfo {
            code: "18",
            name: "held",
            meaning: "held",
        },
        CodeInfo {
            code: "19",
            name: "internal_error",
            meaning: "internal error",
        },
        CodeInfo {
            code: "20",
            name: "busy",
            meaning: "busy",
        },
        CodeInfo {
            code: "22",
            name: "powered_off",
            meaning: "powered off",
        },
        CodeInfo {
            code: "23",
            name: "out_of_area",
            meaning: "out of the service area",
        },
        CodeInfo {
            code: "24",
            name: "no_such_number",
            meaning: "there is no such number",
        },
        CodeInfo {
            code: "25",
            name: "no_acd_resource",
            meaning: "the ACD has no resource",
        },
        CodeInfo {
            code: "26",
            name: "no_answer",
            meaning: "no answer",
        },
        CodeInfo {
            code: "27",
            name: "rejected",
            meaning: "rejected",
        },
        CodeInfo {
            code: "28",
            name: "success_transfer_to_queue",
            meaning: "success transfer to a queue",
        },
        CodeInfo {
            code: "29",
            name: "three_party_to_queue",
            meaning: "three-party call to a queue",
        },
        CodeInfo {
            code: "30",
            name: "success_transfer_timeout",
            meaning: "the success transfer timed out",
        },
        CodeInfo {
            code: "31",
            name: "three_party_queue_timeout",
            meaning: "the three-party call to a queue timed out",
        },
        CodeInfo {
            code: "34",
            name: "network_call_failed",
            meaning: "a network call failed by timeout, overflow or busy",
        },
        CodeInfo {
            code: "35",
            name: "network_call_returned",
            meaning: "a network call went back to its origin",
        },
        CodeInfo {
            code: "36",
            name: "routed_again",
            meaning: "routed again",
        },
        CodeInfo {
            code: "46",
            name: "agent_unreachable",
            meaning: "the agent cannot be reached; CDN routes again",
        },
        CodeInfo {
            code: "47",
            name: "queueing_in_several_queues",
            meaning: "queueing in several queues",
        },
        CodeInfo {
            code: "48",
            name: "answered_from_slave_queue",
            meaning: "answered from a slave queue",
        },
        CodeInfo {
            code: "49",
            name: "agent_refused",
            meaning: "the agent refused by cancelling",
        },
        CodeInfo {
            code: "50",
            name: "agent_rejected",
            meaning: "the agent rejected the call",
        },
        CodeInfo {
            code: "51",
            name: "entered_conference",
            meaning: "entered a conference",
        },
        CodeInfo {
            code: "52",
            name: "conference_released",
            meaning: "the conference was released",
        },
        CodeInfo {
            code: "53",
            name: "removed_from_conference",
            meaning: "removed from a conference",
        },
        CodeInfo {
            code: "54",
            name: "low_answer_rate",
            meaning: "transferred because of a low answer rate",
        },
        CodeInfo {
            code: "88",
            name: "user_hung_up_after_answer",
            meaning: "the user hung up after the agent had answered",
        },
        CodeInfo {
            code: "89",
            name: "user_hung_up_before_answer",
            meaning: "the user hung up before the agent answered",
        },
        CodeInfo {
            code: "37-45",
            name: "cdn_or_pgr_routing",
            meaning: "a case of CDN or PGR routing",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Normal,
            "1" => Self::Overflow,
            "2" => Self::Timeout,
            "3" => Self::NoAgent,
            "4" => Self::QueueingCancelled,
            "5" => Self::AgentNoAnswer,
            "6" => Self::ResumedAfterSuspension,
            "7" => Self::ConnectHold,
            "8" => Self::ThreePartyHelp,
            "9" => Self::Unhold,
            "10" => Self::ThreeParty,
            "11" => Self::HelpEnded,
            "12" => Self::Intercepted,
            "13" => Self::PickedUp,
            "14" => Self::CalledNumberNotConfigured,
            "15" => Self::UserReleased,
            "16" => Self::AgentReleased,
            "17" => Self::TransferredOut,
            "18" => Self::Held,
            "19" => Self::InternalError,
            "20" => Self::Busy,
            "22" => Self::PoweredOff,
            "23" => Self::OutOfArea,
            "24" => Self::NoSuchNumber,
            "25" => Self::NoAcdResource,
            "26" => Self::NoAnswer,
            "27" => Self::Rejected,
            "28" => Self::SuccessTransferToQueue,
            "29" => Self::ThreePartyToQueue,
            "30" => Self::SuccessTransferTimeout,
            "31" => Self::ThreePartyQueueTimeout,
            "34" => Self::NetworkCallFailed,
            "35" => Self::NetworkCallReturned,
            "36" => Self::RoutedAgain,
            "46" => Self::AgentUnreachable,
            "47" => Self::QueueingInSeveralQueues,
            "48" => Self::AnsweredFromSlaveQueue,
            "49" => Self::AgentRefused,
            "50" => Self::AgentRejected,
            "51" => Self::EnteredConference,
            "52" => Self::ConferenceReleased,
            "53" => Self::RemovedFromConference,
            "54" => Self::LowAnswerRate,
            "88" => Self::UserHungUpAfterAnswer,
            "89" => Self::UserHungUpBeforeAnswer,
            code => {
                match code.parse() {
                    Ok(code @ 37..=45) => Self::CdnOrPgrRouting(code),
                    _ => Self::Unknown(code.to_owned()),
                }
            }
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Normal => Cow::Borrowed("0"),
            Self::Overflow => Cow::Borrowed("1"),
            Self::Timeout => Cow::Borrowed("2"),
            Self::NoAgent => Cow::Borrowed("3"),
            Self::QueueingCancelled => Cow::Borrowed("4"),
            Self::AgentNoAnswer => Cow::Borrowed("5"),
            Self::ResumedAfterSuspension => Cow::Borrowed("6"),
            Self::ConnectHold => Cow::Borrowed("7"),
            Self::ThreePartyHelp => Cow::Borrowed("8"),
            Self::Unhold => Cow::Borrowed("9"),
            Self::ThreeParty => Cow::Borrowed("10"),
            Self::HelpEnded => Cow::Borrowed("11"),
            Self::Intercepted => Cow::Borrowed("12"),
            Self::PickedUp => Cow::Borrowed("13"),
            Self::CalledNumberNotConfigured => Cow::Borrowed("14"),
            Self::UserReleased => Cow::Borrowed("15"),
            Self::AgentReleased => Cow::Borrowed("16"),
            Self::TransferredOut => Cow::Borrowed("17"),
            Self::Held => Cow::Borrowed("18"),
            Self::InternalError => Cow::Borrowed("19"),
            Self::Busy => Cow::Borrowed("20"),
            Self::PoweredOff => Cow::Borrowed("22"),
            Self::OutOfArea => Cow::Borrowed("23"),
            Self::NoSuchNumber => Cow::Borrowed("24"),
            Self::NoAcdResource => Cow::Borrowed("25"),
            Self::NoAnswer => Cow::Borrowed("26"),
            Self::Rejected => Cow::Borrowed("27"),
            Self::SuccessTransferToQueue => Cow::Borrowed("28"),
            Self::ThreePartyToQueue => Cow::Borrowed("29"),
            Self::SuccessTransferTimeout => Cow::Borrowed("30"),
            Self::ThreePartyQueueTimeout => Cow::Borrowed("31"),
            Self::NetworkCallFailed => Cow::Borrowed("34"),
            Self::NetworkCallReturned => Cow::Borrowed("35"),
            Self::RoutedAgain => Cow::Borrowed("36"),
            Self::AgentUnreachable => Cow::Borrowed("46"),
            Self::QueueingInSeveralQueues => Cow::Borrowed("47"),
            Self::AnsweredFromSlaveQueue => Cow::Borrowed("48"),
            Self::AgentRefused => Cow::Borrowed("49"),
            Self::AgentRejected => Cow::Borrowed("50"),
            Self::EnteredConference => Cow::Borrowed("51"),
            Self::ConferenceReleased => Cow::Borrowed("52"),
            Self::RemovedFromConference => Cow::Borrowed("53"),
            Self::LowAnswerRate => Cow::Borrowed("54"),
            Self::UserHungUpAfterAnswer => Cow::Borrowed("88"),
            Self::UserHungUpBeforeAnswer => Cow::Borrowed("89"),
            Self::CdnOrPgrRouting(code) => Cow::Owned(code.to_string()),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Normal => 0,
            Self::Overflow => 1,
            Self::Timeout => 2,
            Self::NoAgent => 3,
            Self::QueueingCancelled => 4,
            Self::AgentNoAnswer => 5,
            Self::ResumedAfterSuspension => 6,
            Self::ConnectHold => 7,
            Self::ThreePartyHelp => 8,
            Self::Unhold => 9,
            Self::ThreeParty => 10,
            Self::HelpEnded => 11,
            Self::Intercepted => 12,
            Self::PickedUp => 13,
            Self::CalledNumberNotConfigured => 14,
            Self::UserReleased => 15,
            Self::AgentReleased => 16,
            Self::TransferredOut => 17,
            Self::Held => 18,
            Self::InternalError => 19,
            Self::Busy => 20,
            Self::PoweredOff => 21,
            Self::OutOfArea => 22,
            Self::NoSuchNumber => 23,
            Self::NoAcdResource => 24,
            Self::NoAnswer => 25,
            Self::Rejected => 26,
            Self::SuccessTransferToQueue => 27,
            Self::ThreePartyToQueue => 28,
            Self::SuccessTransferTimeout => 29,
            Self::ThreePartyQueueTimeout => 30,
            Self::NetworkCallFailed => 31,
            Self::NetworkCallReturned => 32,
            Self::RoutedAgain => 33,
            Self::AgentUnreachable => 34,
            Self::QueueingInSeveralQueues => 35,
            Self::AnsweredFromSlaveQueue => 36,
            Self::AgentRefused => 37,
            Self::AgentRejected => 38,
            Self::EnteredConference => 39,
            Self::ConferenceReleased => 40,
            Self::RemovedFromConference => 41,
            Self::LowAnswerRate => 42,
            Self::UserHungUpAfterAnswer => 43,
            Self::UserHungUpBeforeAnswer => 44,
            Self::CdnOrPgrRouting(_) => 45,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(LeaveDeviceReason);
/// Why a call was released, as the call records tell it: Table 1 of the page of release causes, 0 to 999. Tables 2 to 6
/// lie beyond the public excerpts; of them only the number ranges are known. `PlatformReleaseCause` is another coding.
///
/// Source: [cec_07_2639](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2639.html), [cec_07_4242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4242.html), [cec_07_0837](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0837.html), [cec_07_0704](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0704.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallReleaseCause {
    /// `0`: the flow ended; normal release.
    NormalRelease,
    /// `1`: the resources are full.
    ResourcesFull,
    /// `2`: CCACS: polling on the agent side timed out.
    AgentPollingTimeout,
    /// `3`: abnormal release of another kind.
    AbnormalRelease,
    /// `4`: empty number.
    EmptyNumber,
    /// `5`: the mailbox is full or suspended.
    MailboxFull,
    /// `6`: the mailbox takes no calls.
    MailboxClosed,
    /// `7`: the connection failed.
    ConnectionFailed,
    /// `8`: no answer.
    NoAnswer,
    /// `9`: rejected.
    Rejected,
    /// `10`: out of the service area.
    OutOfArea,
    /// `11`: the line is busy, or all links between CTI and IVR or between IVR and portal are down.
    LineBusy,
    /// `12`: the link to the CCS is down; failover handling.
    CcsLinkDown,
    /// `13`: fatal error of the VMS.
    VmsError,
    /// `14`: abnormal operation of a resource.
    AbnormalResourceOperation,
    /// `47`: busy.
    Busy,
    /// `48`: powered off.
    PoweredOff,
    /// `49`: the user released the call before the answer.
    UserReleasedBeforeAnswer,
    /// `50`: no balance.
    NoBalance,
    /// `59`: wrong parameter.
    ParameterError,
    /// `60`: an announcement or script file is missing.
    FileMissing,
    /// `61`: operations are in conflict.
    OperationsConflict,
    /// `62`: the type of service is not supported.
    ServiceTypeNotSupported,
    /// `63`: internal fault.
    InternalFault,
    /// `80`: the user gave up queueing, by a key press in the IVR while queued.
    UserGaveUpQueueing,
    /// `251`: VSPCOMM is not available.
    VspcommUnavailable,
    /// `252`: VSPCOMM could not rate the call.
    VspcommRatingFailed,
    /// `253`: VSPCOMM could not charge the call.
    VspcommChargingFailed,
    /// `254`: VSPCOMM, another cause.
    VspcommOther,
    /// `256`: normal release by the IVR.
    IvrNormalRelease,
    /// `257`: the resources do not suffice.
    InsufficientResources,
    /// `258`: timeout.
    Timeout,
    /// `263`: IVR: the connection failed.
    IvrConnectionFailed,
    /// `338`: IVR: the flow is missing or cannot be parsed.
    IvrFlowMissing,
    /// `339`: IVR: too few control blocks.
    IvrControlBlocksShort,
    /// `340`: IVR: wrong type of MRF script.
    IvrWrongScriptType,
    /// `342`: IVR: wrong conference name, maybe too long.
    IvrWrongConferenceName,
    /// `343`: no CallIDInfo from the CTIS in time.
    NoCallIdInfo,
    /// `344`: no Notify from the CTIS in time.
    NoNotify,
    /// `345`: no AnswerAck from the CTIS in time.
    NoAnswerAck,
    /// `346`: IVR: no off-hook of the called party from the CTIServer in time.
    IvrNoOffHook,
    /// `347`: no SubscribeNotifyRsp from the CTIS in time.
    NoSubscribeNotifyRsp,
    /// `348`: the CTIS could not run the script.
    ScriptFailed,
    /// `349`: no ServiceStartAck from the service module in time.
    NoServiceStartAck,
    /// `350`: IVR: the service module did not take the call in time.
    IvrCallNotTaken,
    /// `351`: the service module did not answer in time.
    ServiceModuleNoAnswer,
    /// `352`: no SubscribeRsp from the service module in time.
    NoSubscribeRsp,
    /// `353`: no reply to the MSCML transferscript in time.
    NoTransferScriptReply,
    /// `354`: IVR: the handshake with the CTIServer timed out.
    IvrHandshakeTimeout,
    /// `356`: IVR: the outbound call timed out.
    IvrOutboundTimeout,
    /// `357`: IVR: two calls could not be connected.
    IvrConnectingFailed,
    /// `359`: IVR: the longest talk time was exceeded.
    IvrTalkTimeExceeded,
    /// `360`: IVR: another error.
    IvrOther,
    /// `1000` to `1999`: a cause of Table 2, which is not public.
    TableTwo(i64),
    /// `3000` to `3999`: a cause of Table 3, which is not public.
    TableThree(i64),
    /// `4000` to `4999`: a cause of Table 4, which is not public.
    TableFour(i64),
    /// `20000` to `29999`: a cause of Table 5, which is not public.
    TableFive(i64),
    /// `30000` to `2147483647`: a cause of Table 6, which is not public.
    TableSix(i64),
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CallReleaseCause {
    const TABLE: &'static str = "CallReleaseCause";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "normal_release",
            meaning: "the flow ended; normal release",
        },
        CodeInfo {
            code: "1",
            name: "resources_full",
            meaning: "the resources are full",
        },
        CodeInfo {
            code: "2",
            name: "agent_polling_timeout",
            meaning: "CCACS: polling on the agent side timed out",
        },
        CodeInfo {
            code: "3",
            name: "abnormal_release",
            meaning: "abnormal release of another kind",
        },
        CodeInfo {
            code: "4",
            name: "empty_number",
            meaning: "empty number",
        },
        CodeInfo {
            code: "5",
            name: "mailbox_full",
            meaning: "the mailbox is full or suspended",
        },
        CodeInfo {
            code: "6",
            name: "mailbox_closed",
            meaning: "the mailbox takes no calls",
        },
        CodeInfo {
            code: "7",
            name: "connection_failed",
            meaning: "the connection failed",
        },
        CodeInfo {
            code: "8",
            name: "no_answer",
            meaning: "no answer",
        },
        CodeInfo {
            code: "9",
            name: "rejected",
            meaning: "rejected",
        },
        CodeInfo {
            code: "10",
            name: "out_of_area",
            meaning: "out of the service area",
        },
        CodeInfo {
            code: "11",
            name: "line_busy",
            meaning: "the line is busy, or all links between CTI and IVR or between IVR and portal are down",
        },
        CodeInfo {
            code: "12",
            name: "ccs_link_down",
            meaning: "the link to the CCS is down; failover handling",
        },
        CodeInfo {
            code: "13",
            name: "vms_error",
            meaning: "fatal error of the VMS",
        },
        CodeInfo {
            code: "14",
            name: "abnormal_resource_operation",
            meaning: "abnormal operation of a resource",
        },
        CodeInfo {
            code: "47",
            name: "busy",
            meaning: "busy",
        },
        CodeInfo {
            code: "48",
            name: "powered_off",
            meaning: "powered off",
        },
        CodeInfo {
            code: "49",
            name: "user_released_before_answer",
            meaning: "the user released the call before the answer",
        },
        CodeInfo {
            code: "50",
            name: "no_balance",
            meaning: "no balance",
        },
        CodeInfo {
            code: "59",
            name: "parameter_error",
            meaning: "wrong parameter",
        },
        CodeInfo {
            code: "60",
            name: "file_missing",
            meaning: "an announcement or script file is missing",
        },
        CodeInfo {
            code: "61",
            name: "operations_conflict",
            meaning: "operations are in conflict",
        },
        CodeInfo {
            code: "62",
            name: "service_type_not_supported",
            meaning: "the type of service is not supported",
        },
        CodeInfo {
            code: "63",
            name: "internal_fault",
            meaning: "internal fault",
        },
        CodeInfo {
            code: "80",
            name: "user_gave_up_queueing",
            meaning: "the user gave up queueing, by a key press in the IVR while queued",
        },
        CodeInfo {
            code: "251",
            name: "vspcomm_unavailable",
            meaning: "VSPCOMM is not available",
        },
        CodeInfo {
            code: "252",
            name: "vspcomm_rating_failed",
            meaning: "VSPCOMM could not rate the call",
        },
        CodeInfo {
            code: "253",
            name: "vspcomm_charging_failed",
            meaning: "VSPCOMM could not charge the call",
        },
        CodeInfo {
            code: "254",
            name: "vspcomm_other",
            meaning: "VSPCOMM, another cause",
        },
        CodeInfo {
            code: "256",
            name: "ivr_normal_release",
            meaning: "normal release by the IVR",
        },
        CodeInfo {
            code: "257",
            name: "insufficient_resources",
            meaning: "the resources do not suffice",
        },
        CodeInfo {
            code: "258",
            name: "timeout",
            meaning: "timeout",
        },
        CodeInfo {
            code: "263",
            name: "ivr_connection_failed",
            meaning: "IVR: the connection failed",
        },
        CodeInfo {
            code: "338",
            name: "ivr_flow_missing",
            meaning: "IVR: the flow is missing or cannot be parsed",
        },
        CodeInfo {
            code: "339",
            name: "ivr_control_blocks_short",
            meaning: "IVR: too few control blocks",
        },
        CodeInfo {
            code: "340",
            name: "ivr_wrong_script_type",
            meaning: "IVR: wrong type of MRF script",
        },
        CodeInfo {
            code: "342",
            name: "ivr_wrong_conference_name",
            meaning: "IVR: wrong conference name, maybe too long",
        },
        CodeInfo {
            code: "343",
            name: "no_call_id_info",
            meaning: "no CallIDInfo from the CTIS in time",
        },
        CodeInfo {
            code: "344",
            name: "no_notify",
            meaning: "no Notify from the CTIS in time",
        },
        CodeInfo {
            code: "345",
            name: "no_answer_ack",
            meaning: "no AnswerAck from the CTIS in time",
        },
        CodeInfo {
            code: "346",
            name: "ivr_no_off_hook",
            meaning: "IVR: no off-hook of the called party from the CTIServer in time",
        },
        CodeInfo {
            code: "347",
            name: "no_subscribe_notify_rsp",
            meaning: "no SubscribeNotifyRsp from the CTIS in time",
        },
        CodeInfo {
            code: "348",
            name: "script_failed",
            meaning: "the CTIS could not run the script",
        },
        CodeInfo {
            code: "349",
            name: "no_service_start_ack",
            meaning: "no ServiceStartAck from the service module in time",
        },
        CodeInfo {
            code: "350",
            name: "ivr_call_not_taken",
            meaning: "IVR: the service module did not take the call in time",
        },
        CodeInfo {
            code: "351",
            name: "service_module_no_answer",
            meaning: "the service module did not answer in time",
        },
        CodeInfo {
            code: "352",
            name: "no_subscribe_rsp",
            meaning: "no SubscribeRsp from the service module in time",
        },
        CodeInfo {
            code: "353",
            name: "no_transferscript_reply",
            meaning: "no reply to the MSCML transferscript in time",
        },
        CodeInfo {
            code: "354",
            name: "ivr_handshake_timeout",
            meaning: "IVR: the handshake with the CTIServer timed out",
        },
        CodeInfo {
            code: "356",
            name: "ivr_outbound_timeout",
            meaning: "IVR: the outbound call timed out",
        },
        CodeInfo {
            code: "357",
            name: "ivr_connecting_failed",
            meaning: "IVR: two calls could not be connected",
        },
        CodeInfo {
            code: "359",
            name: "ivr_talk_time_exceeded",
            meaning: "IVR: the longest talk time was exceeded",
        },
        CodeInfo {
            code: "360",
            name: "ivr_other",
            meaning: "IVR: another error",
        },
        CodeInfo {
            code: "1000-1999",
            name: "table_two",
            meaning: "a cause of Table 2, which is not public",
        },
        CodeInfo {
            code: "3000-3999",
            name: "table_three",
            meaning: "a cause of Table 3, which is not public",
        },
        CodeInfo {
            code: "4000-4999",
            name: "table_four",
            meaning: "a cause of Table 4, which is not public",
        },
        CodeInfo {
            code: "20000-29999",
            name: "table_five",
            meaning: "a cause of Table 5, which is not public",
        },
        CodeInfo {
            code: "30000-2147483647",
            name: "table_six",
            meaning: "a cause of Table 6, which is not public",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::NormalRelease,
            "1" => Self::ResourcesFull,
            "2" => Self::AgentPollingTimeout,
            "3" => Self::AbnormalRelease,
            "4" => Self::EmptyNumber,
            "5" => Self::MailboxFull,
            "6" => Self::MailboxClosed,
            "7" => Self::ConnectionFailed,
            "8" => Self::NoAnswer,
            "9" => Self::Rejected,
            "10" => Self::OutOfArea,
            "11" => Self::LineBusy,
            "12" => Self::CcsLinkDown,
            "13" => Self::VmsError,
            "14" => Self::AbnormalResourceOperation,
            "47" => Self::Busy,
            "48" => Self::PoweredOff,
            "49" => Self::UserReleasedBeforeAnswer,
            "50" => Self::NoBalance,
            "59" => Self::ParameterError,
            "60" => Self::FileMissing,
            "61" => Self::OperationsConflict,
            "62" => Self::ServiceTypeNotSupported,
            "63" => Self::InternalFault,
            "80" => Self::UserGaveUpQueueing,
            "251" => Self::VspcommUnavailable,
            "252" => Self::VspcommRatingFailed,
            "253" => Self::VspcommChargingFailed,
            "254" => Self::VspcommOther,
            "256" => Self::IvrNormalRelease,
            "257" => Self::InsufficientResources,
            "258" => Self::Timeout,
            "263" => Self::IvrConnectionFailed,
            "338" => Self::IvrFlowMissing,
            "339" => Self::IvrControlBlocksShort,
            "340" => Self::IvrWrongScriptType,
            "342" => Self::IvrWrongConferenceName,
            "343" => Self::NoCallIdInfo,
            "344" => Self::NoNotify,
            "345" => Self::NoAnswerAck,
            "346" => Self::IvrNoOffHook,
            "347" => Self::NoSubscribeNotifyRsp,
            "348" => Self::ScriptFailed,
            "349" => Self::NoServiceStartAck,
            "350" => Self::IvrCallNotTaken,
            "351" => Self::ServiceModuleNoAnswer,
            "352" => Self::NoSubscribeRsp,
            "353" => Self::NoTransferScriptReply,
            "354" => Self::IvrHandshakeTimeout,
            "356" => Self::IvrOutboundTimeout,
            "357" => Self::IvrConnectingFailed,
            "359" => Self::IvrTalkTimeExceeded,
            "360" => Self::IvrOther,
            code => {
                match code.parse() {
                    Ok(code @ 1000..=1999) => Self::TableTwo(code),
                    Ok(code @ 3000..=3999) => Self::TableThree(code),
                    Ok(code @ 4000..=4999) => Self::TableFour(code),
                    Ok(code @ 20000..=29999) => Self::TableFive(code),
                    Ok(code @ 30000..=2147483647) => Self::TableSix(code),
                    _ => Self::Unknown(code.to_owned()),
                }
            }
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::NormalRelease => Cow::Borrowed("0"),
            Self::ResourcesFull => Cow::Borrowed("1"),
            Self::AgentPollingTimeout => Cow::Borrowed("2"),
            Self::AbnormalRelease => Cow::Borrowed("3"),
            Self::EmptyNumber => Cow::Borrowed("4"),
            Self::MailboxFull => Cow::Borrowed("5"),
            Self::MailboxClosed => Cow::Borrowed("6"),
            Self::ConnectionFailed => Cow::Borrowed("7"),
            Self::NoAnswer => Cow::Borrowed("8"),
            Self::Rejected => Cow::Borrowed("9"),
            Self::OutOfArea => Cow::Borrowed("10"),
            Self::LineBusy => Cow::Borrowed("11"),
            Self::CcsLinkDown => Cow::Borrowed("12"),
            Self::VmsError => Cow::Borrowed("13"),
            Self::AbnormalResourceOperation => Cow::Borrowed("14"),
            Self::Busy => Cow::Borrowed("47"),
            Self::PoweredOff => Cow::Borrowed("48"),
            Self::UserReleasedBeforeAnswer => Cow::Borrowed("49"),
            Self::NoBalance => Cow::Borrowed("50"),
            Self::ParameterError => Cow::Borrowed("59"),
            Self::FileMissing => Cow::Borrowed("60"),
            Self::OperationsConflict => Cow::Borrowed("61"),
            Self::ServiceTypeNotSupported => Cow::Borrowed("62"),
            Self::InternalFault => Cow::Borrowed("63"),
            Self::UserGaveUpQueueing => Cow::Borrowed("80"),
            Self::VspcommUnavailable => Cow::Borrowed("251"),
            Self::VspcommRatingFailed => Cow::Borrowed("252"),
            Self::VspcommChargingFailed => Cow::Borrowed("253"),
            Self::VspcommOther => Cow::Borrowed("254"),
            Self::IvrNormalRelease => Cow::Borrowed("256"),
            Self::InsufficientResources => Cow::Borrowed("257"),
            Self::Timeout => Cow::Borrowed("258"),
            Self::IvrConnectionFailed => Cow::Borrowed("263"),
            Self::IvrFlowMissing => Cow::Borrowed("338"),
            Self::IvrControlBlocksShort => Cow::Borrowed("339"),
            Self::IvrWrongScriptType => Cow::Borrowed("340"),
            Self::IvrWrongConferenceName => Cow::Borrowed("342"),
            Self::NoCallIdInfo => Cow::Borrowed("343"),
            Self::NoNotify => Cow::Borrowed("344"),
            Self::NoAnswerAck => Cow::Borrowed("345"),
            Self::IvrNoOffHook => Cow::Borrowed("346"),
            Self::NoSubscribeNotifyRsp => Cow::Borrowed("347"),
            Self::ScriptFailed => Cow::Borrowed("348"),
            Self::NoServiceStartAck => Cow::Borrowed("349"),
            Self::IvrCallNotTaken => Cow::Borrowed("350"),
            Self::ServiceModuleNoAnswer => Cow::Borrowed("351"),
            Self::NoSubscribeRsp => Cow::Borrowed("352"),
            Self::NoTransferScriptReply => Cow::Borrowed("353"),
            Self::IvrHandshakeTimeout => Cow::Borrowed("354"),
            Self::IvrOutboundTimeout => Cow::Borrowed("356"),
            Self::IvrConnectingFailed => Cow::Borrowed("357"),
            Self::IvrTalkTimeExceeded => Cow::Borrowed("359"),
            Self::IvrOther => Cow::Borrowed("360"),
            Self::TableTwo(code) => Cow::Owned(code.to_string()),
            Self::TableThree(code) => Cow::Owned(code.to_string()),
            Self::TableFour(code) => Cow::Owned(code.to_string()),
            Self::TableFive(code) => Cow::Owned(code.to_string()),
            Self::TableSix(code) => Cow::Owned(code.to_string()),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::NormalRelease => 0,
            Self::ResourcesFull => 1,
            Self::AgentPollingTimeout => 2,
            Self::AbnormalRelease => 3,
            Self::EmptyNumber => 4,
            Self::MailboxFull => 5,
            Self::MailboxClosed => 6,
            Self::ConnectionFailed => 7,
            Self::NoAnswer => 8,
            Self::Rejected => 9,
            Self::OutOfArea => 10,
            Self::LineBusy => 11,
            Self::CcsLinkDown => 12,
            Self::VmsError => 13,
            Self::AbnormalResourceOperation => 14,
            Self::Busy => 15,
            Self::PoweredOff => 16,
            Self::UserReleasedBeforeAnswer => 17,
            Self::NoBalance => 18,
            Self::ParameterError => 19,
            Self::FileMissing => 20,
            Self::OperationsConflict => 21,
            Self::ServiceTypeNotSupported => 22,
            Self::InternalFault => 23,
            Self::UserGaveUpQueueing => 24,
            Self::VspcommUnavailable => 25,
            Self::VspcommRatingFailed => 26,
            Self::VspcommChargingFailed => 27,
            Self::VspcommOther => 28,
            Self::IvrNormalRelease => 29,
            Self::InsufficientResources => 30,
            Self::Timeout => 31,
            Self::IvrConnectionFailed => 32,
            Self::IvrFlowMissing => 33,
            Self::IvrControlBlocksShort => 34,
            Self::IvrWrongScriptType => 35,
            Self::IvrWrongConferenceName => 36,
            Self::NoCallIdInfo => 37,
            Self::NoNotify => 38,
            Self::NoAnswerAck => 39,
            Self::IvrNoOffHook => 40,
            Self::NoSubscribeNotifyRsp => 41,
            Self::ScriptFailed => 42,
            Self::NoServiceStartAck => 43,
            Self::IvrCallNotTaken => 44,
            Self::ServiceModuleNoAnswer => 45,
            Self::NoSubscribeRsp => 46,
            Self::NoTransferScriptReply => 47,
            Self::IvrHandshakeTimeout => 48,
            Self::IvrOutboundTimeout => 49,
            Self::IvrConnectingFailed => 50,
            Self::IvrTalkTimeExceeded => 51,
            Self::IvrOther => 52,
            Self::TableTwo(_) => 53,
            Self::TableThree(_) => 54,
            Self::TableFour(_) => 55,
            Self::TableFive(_) => 56,
            Self::TableSix(_) => 57,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CallReleaseCause);
/// Why the platform released a call, in the list of the vendor's forum. 4 has another meaning in
/// `CallReleaseCause`.
///
/// Source: [developer.huaweicloud.com/tags/200536](https://developer.huaweicloud.com/tags/200536).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlatformReleaseCause {
    /// `4`: agent device: the agent was forced out while talking.
    AgentForcedOut,
    /// `16`: agent device: the talk was longer than the queue allows.
    TalkTimeLimit,
    /// `152`: released by a redirection.
    Redirected,
    /// `501`: default: unhooked before a route result came from the CCS.
    UnhookedBeforeRouteResult,
    /// `502`: the called party did not answer for long.
    CalledNoAnswer,
    /// `503`: ACD and platform lost the handshake for the call.
    AcdHandshakeLost,
    /// `504`: the handshake with the CCS timed out.
    CcsHandshakeTimeout,
    /// `505`: the IVR did not answer the resumption after a suspension.
    NoIvrAnswerToResume,
    /// `506`: no route result from the CCS.
    NoRouteResult,
    /// `507`: no route result from the CCS after the call had entered the platform.
    NoRouteResultAfterEntry,
    /// `508`: no notice of a transfer or a resumption from the CCS.
    NoTransferNotice,
    /// `509`: internal success transfer: the operation of the CCS timed out.
    InternalSuccessTransferTimeout,
    /// `510`: outbound call: no SETUP_ACK from the ACD.
    NoSetupAck,
    /// `511`: outbound call: no OCCUPY_ACK from the CCS.
    NoOccupyAck,
    /// `512`: overflow or timeout of the queue.
    QueueOverflowOrTimeout,
    /// `513`: overflow or timeout of the queue, under a second code.
    QueueOverflowOrTimeoutOther,
    /// `514`: transfer from an agent to an IVR: the IVR did not answer.
    IvrTransferNoAnswer,
    /// `515`: transfer: the target device did not answer.
    TransferTargetNoAnswer,
    /// `516`: no reply to the routing from the CCS.
    NoRouteReply,
    /// `517`: the target did not ring or answer in time.
    TargetSilent,
    /// `518`: released by the client.
    ReleasedByClient,
    /// `519`: transfer: wrong address from the CCS.
    TransferWrongAddress,
    /// `520`: transfer: wrong address from the CCS, under a second code.
    TransferWrongAddressOther,
    /// `521`: the agent redirected the call.
    RedirectedByAgent,
    /// `522`: the IVR redirected the call.
    RedirectedByIvr,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for PlatformReleaseCause {
    const TABLE: &'static str = "PlatformReleaseCause";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "4",
            name: "agent_forced_out",
            meaning: "agent device: the agent was forced out while talking",
        },
        CodeInfo {
            code: "16",
            name: "talk_time_limit",
            meaning: "agent device: the talk was longer than the queue allows",
        },
        CodeInfo {
            code: "152",
            name: "redirected",
            meaning: "released by a redirection",
        },
        CodeInfo {
            code: "501",
            name: "unhooked_before_route_result",
            meaning: "default: unhooked before a route result came from the CCS",
        },
        CodeInfo {
            code: "502",
            name: "called_no_answer",
            meaning: "the called party did not answer for long",
        },
        CodeInfo {
            code: "503",
            name: "acd_handshake_lost",
            meaning: "ACD and platform lost the handshake for the call",
        },
        CodeInfo {
            code: "504",
            name: "ccs_handshake_timeout",
            meaning: "the handshake with the CCS timed out",
        },
        CodeInfo {
            code: "505",
            name: "no_ivr_answer_to_resume",
            meaning: "the IVR did not answer the resumption after a suspension",
        },
        CodeInfo {
            code: "506",
            name: "no_route_result",
            meaning: "no route result from the CCS",
        },
        CodeInfo {
            code: "507",
            name: "no_route_result_after_entry",
            meaning: "no route result from the CCS after the call had entered the platform",
        },
        CodeInfo {
            code: "508",
            name: "no_transfer_notice",
            meaning: "no notice of a transfer or a resumption from the CCS",
        },
        CodeInfo {
            code: "509",
            name: "internal_success_transfer_timeout",
            meaning: "internal success transfer: the operation of the CCS timed out",
        },
        CodeInfo {
            code: "510",
            name: "no_setup_ack",
            meaning: "outbound call: no SETUP_ACK from the ACD",
        },
        CodeInfo {
            code: "511",
            name: "no_occupy_ack",
            meaning: "outbound call: no OCCUPY_ACK from the CCS",
        },
        CodeInfo {
            code: "512",
            name: "queue_overflow_or_timeout",
            meaning: "overflow or timeout of the queue",
        },
        CodeInfo {
            code: "513",
            name: "queue_overflow_or_timeout_other",
            meaning: "overflow or timeout of the queue, under a second code",
        },
        CodeInfo {
            code: "514",
            name: "ivr_transfer_no_answer",
            meaning: "transfer from an agent to an IVR: the IVR did not answer",
        },
        CodeInfo {
            code: "515",
            name: "transfer_target_no_answer",
            meaning: "transfer: the target device did not answer",
        },
        CodeInfo {
            code: "516",
            name: "no_route_reply",
            meaning: "no reply to the routing from the CCS",
        },
        CodeInfo {
            code: "517",
            name: "target_silent",
            meaning: "the target did not ring or answer in time",
        },
        CodeInfo {
            code: "518",
            name: "released_by_client",
            meaning: "released by the client",
        },
        CodeInfo {
            code: "519",
            name: "transfer_wrong_address",
            meaning: "transfer: wrong address from the CCS",
        },
        CodeInfo {
            code: "520",
            name: "transfer_wrong_address_other",
            meaning: "transfer: wrong address from the CCS, under a second code",
        },
        CodeInfo {
            code: "521",
            name: "redirected_by_agent",
            meaning: "the agent redirected the call",
        },
        CodeInfo {
            code: "522",
            name: "redirected_by_ivr",
            meaning: "the IVR redirected the call",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "4" => Self::AgentForcedOut,
            "16" => Self::TalkTimeLimit,
            "152" => Self::Redirected,
            "501" => Self::UnhookedBeforeRouteResult,
            "502" => Self::CalledNoAnswer,
            "503" => Self::AcdHandshakeLost,
            "504" => Self::CcsHandshakeTimeout,
            "505" => Self::NoIvrAnswerToResume,
            "506" => Self::NoRouteResult,
            "507" => Self::NoRouteResultAfterEntry,
            "508" => Self::NoTransferNotice,
            "509" => Self::InternalSuccessTransferTimeout,
            "510" => Self::NoSetupAck,
            "511" => Self::NoOccupyAck,
            "512" => Self::QueueOverflowOrTimeout,
            "513" => Self::QueueOverflowOrTimeoutOther,
            "514" => Self::IvrTransferNoAnswer,
            "515" => Self::TransferTargetNoAnswer,
            "516" => Self::NoRouteReply,
            "517" => Self::TargetSilent,
            "518" => Self::ReleasedByClient,
            "519" => Self::TransferWrongAddress,
            "520" => Self::TransferWrongAddressOther,
            "521" => Self::RedirectedByAgent,
            "522" => Self::RedirectedByIvr,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::AgentForcedOut => Cow::Borrowed("4"),
            Self::TalkTimeLimit => Cow::Borrowed("16"),
            Self::Redirected => Cow::Borrowed("152"),
            Self::UnhookedBeforeRouteResult => Cow::Borrowed("501"),
            Self::CalledNoAnswer => Cow::Borrowed("502"),
            Self::AcdHandshakeLost => Cow::Borrowed("503"),
            Self::CcsHandshakeTimeout => Cow::Borrowed("504"),
            Self::NoIvrAnswerToResume => Cow::Borrowed("505"),
            Self::NoRouteResult => Cow::Borrowed("506"),
            Self::NoRouteResultAfterEntry => Cow::Borrowed("507"),
            Self::NoTransferNotice => Cow::Borrowed("508"),
            Self::InternalSuccessTransferTimeout => Cow::Borrowed("509"),
            Self::NoSetupAck => Cow::Borrowed("510"),
            Self::NoOccupyAck => Cow::Borrowed("511"),
            Self::QueueOverflowOrTimeout => Cow::Borrowed("512"),
            Self::QueueOverflowOrTimeoutOther => Cow::Borrowed("513"),
            Self::IvrTransferNoAnswer => Cow::Borrowed("514"),
            Self::TransferTargetNoAnswer => Cow::Borrowed("515"),
            Self::NoRouteReply => Cow::Borrowed("516"),
            Self::TargetSilent => Cow::Borrowed("517"),
            Self::ReleasedByClient => Cow::Borrowed("518"),
            Self::TransferWrongAddress => Cow::Borrowed("519"),
            Self::TransferWrongAddressOther => Cow::Borrowed("520"),
            Self::RedirectedByAgent => Cow::Borrowed("521"),
            Self::RedirectedByIvr => Cow::Borrowed("522"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::AgentForcedOut => 0,
            Self::TalkTimeLimit => 1,
            Self::Redirected => 2,
            Self::UnhookedBeforeRouteResult => 3,
            Self::CalledNoAnswer => 4,
            Self::AcdHandshakeLost => 5,
            Self::CcsHandshakeTimeout => 6,
            Self::NoIvrAnswerToResume => 7,
            Self::NoRouteResult => 8,
            Self::NoRouteResultAfterEntry => 9,
            Self::NoTransferNotice => 10,
            Self::InternalSuccessTransferTimeout => 11,
            Self::NoSetupAck => 12,
            Self::NoOccupyAck => 13,
            Self::QueueOverflowOrTimeout => 14,
            Self::QueueOverflowOrTimeoutOther => 15,
            Self::IvrTransferNoAnswer => 16,
            Self::TransferTargetNoAnswer => 17,
            Self::NoRouteReply => 18,
            Self::TargetSilent => 19,
            Self::ReleasedByClient => 20,
            Self::TransferWrongAddress => 21,
            Self::TransferWrongAddressOther => 22,
            Self::RedirectedByAgent => 23,
            Self::RedirectedByIvr => 24,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(PlatformReleaseCause);
/// Why an outbound call failed; `detect` of the event OUTBOUND_DETECT_EVENT. The text beside it, `desc`, says the same
/// in words.
///
/// Source: [cec_07_0507](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0507.html), [cec_07_0580](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0580.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OutboundDetectCause {
    /// `1552`: the calling number may not make calls.
    CallerNotAllowed,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for OutboundDetectCause {
    const TABLE: &'static str = "OutboundDetectCause";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1552",
            name: "caller_not_allowed",
            meaning: "the calling number may not make calls",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1552" => Self::CallerNotAllowed,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::CallerNotAllowed => Cow::Borrowed("1552"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::CallerNotAllowed => 0,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(OutboundDetectCause);
/// Why an outbound call failed, or that it was connected; `failCode` of the system outbound interfaces. Five digits as
/// text. The callback with the result of an outbound call has more codes: `OutboundResultCode`.
///
/// Source: [cec_07_1139](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1139.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OutboundFailCode {
    /// `00000`: connected.
    Connected,
    /// `00003`: there is no resource.
    NoResource,
    /// `00004`: the called number moved or is being changed.
    NumberMoved,
    /// `00005`: call waiting.
    CallWaiting,
    /// `00006`: busy; the called party forwards.
    ForwardedOnBusy,
    /// `00007`: no answer; the called party forwards.
    ForwardedOnNoAnswer,
    /// `00008`: the called party forwards.
    Forwarded,
    /// `00009`: the called party takes no calls at present.
    CallsNotTaken,
    /// `00010`: forwarded after ringing.
    ForwardedAfterRinging,
    /// `00011`: forwarded at once, without ringing.
    ForwardedAtOnce,
    /// `00012`: the called mobile cannot be reached.
    MobileUnreachable,
    /// `00013`: the state of the terminal is not valid.
    TerminalStateInvalid,
    /// `00014`: the terminal forwards without a reason.
    TerminalForwards,
    /// `00015`: the called party forwards by hook flash.
    HookFlashForwarded,
    /// `00018`: the far switch plays an announcement.
    FarAnnouncement,
    /// `00129`: empty number.
    EmptyNumber,
    /// `00132`: special information tone.
    SpecialInformationTone,
    /// `00145`: busy.
    Busy,
    /// `00146`: nobody is there to answer.
    NobodyThere,
    /// `00147`: no answer.
    NoAnswer,
    /// `00149`: rejected.
    Rejected,
    /// `00150`: the number was changed.
    NumberChanged,
    /// `00155`: fault of the line.
    LineFault,
    /// `00160`: music was found.
    MusicFound,
    /// `00162`: an automatic device, such as an answering machine or a PBX.
    AutomaticDevice,
    /// `00180`: ringback tone.
    RingBackTone,
    /// `00181`: busy tone.
    BusyTone,
    /// `00182`: special information tone, under a second code.
    SpecialInformationTone182,
    /// `00184`: modem.
    Modem,
    /// `00185`: fax.
    Fax,
    /// `00186`: modem or fax.
    ModemOrFax,
    /// `00187`: a tone that is not defined.
    ToneNotDefined,
    /// `00190`: text telephone, answer 1.
    TextTelephone1,
    /// `00191`: text telephone, answer 2.
    TextTelephone2,
    /// `00192`: text telephone, answer 3.
    TextTelephone3,
    /// `00193`: text telephone, answer 4.
    TextTelephone4,
    /// `00194`: text telephone, answer 5.
    TextTelephone5,
    /// `00195`: EDT.
    Edt,
    /// `00196`: FSK.
    Fsk,
    /// `00197`: DTMF.
    Dtmf,
    /// `00208`: powered off.
    PoweredOff,
    /// `00209`: the service is suspended.
    ServiceSuspended,
    /// `00259`: too few resources.
    ResourcesShort,
    /// `00260`: the called party is a modem.
    CalledModem,
    /// `00261`: the called party is a fax.
    CalledFax,
    /// `00262`: the called party is a fax or a modem.
    CalledFaxOrModem,
    /// `00263`: the called party is an answering machine.
    CalledAnsweringMachine,
    /// `00441`: fax, under a second code.
    Fax441,
    /// `00531`: the user hung up.
    UserHungUp,
    /// `00537`: busy, under a second code.
    Busy537,
    /// `00538`: empty or wrong number.
    EmptyOrWrongNumber,
    /// `00548`: powered off, under a second code.
    PoweredOff548,
    /// `00549`: out of the service area.
    OutOfArea,
    /// `00551`: not connected.
    NotConnected,
    /// `00601`: the user hung up before the answer.
    UserHungUpBeforeAnswer,
    /// `00602`: the ACD has no resource.
    NoAcdResource,
    /// `00603`: no answer, under a second code.
    NoAnswer603,
    /// `00604`: rejected, under a second code.
    Rejected604,
    /// `00605`: the switch is busy.
    SwitchBusy,
    /// `00606`: timeout of the ACD.
    AcdTimeout,
    /// `00701`: the agents were busy and the user hung up in the queue.
    UserHungUpInQueue,
    /// `00702`: timeout in the queue.
    QueueTimeout,
    /// `00703`: timeout of the call data.
    CallDataTimeout,
    /// `01040`: ringing took too long and the platform released the call.
    RingingTimeout,
    /// `01041`: occupying the agent's device took too long.
    OccupyingDeviceTimeout,
    /// `01043`: the result of the outbound call did not come in time.
    OutboundResultTimeout,
    /// `01046`: the agent could not be occupied.
    OccupyingAgentFailed,
    /// `01048`: the limit of calls of the OBS is reached.
    ObsCallLimit,
    /// `01049`: the result of the detection after off-hook did not come in time.
    DetectionResultTimeout,
    /// `01056`: agent and user could not be connected.
    ConnectingFailed,
    /// `01281`: released through the agent's bar before agent and user were connected.
    ReleasedByAgentBar,
    /// `01288`: while the agent was being connected; the text is cut.
    ConnectingAgent,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for OutboundFailCode {
    const TABLE: &'static str = "OutboundFailCode";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "00000",
            name: "connected",
            meaning: "connected",
        },
        CodeInfo {
            code: "00003",
            name: "no_resource",
            meaning: "there is no resource",
        },
        CodeInfo {
            code: "00004",
            name: "number_moved",
            meaning: "the called number moved or is being changed",
        },
        CodeInfo {
            code: "00005",
            name: "call_waiting",
            meaning: "call waiting",
        },
        CodeInfo {
            code: "00006",
            name: "forwarded_on_busy",
            meaning: "busy; the called party forwards",
        },
        CodeInfo {
            code: "00007",
            name: "forwarded_on_no_answer",
            meaning: "no answer; the called party forwards",
        },
        CodeInfo {
            code: "00008",
            name: "forwarded",
            meaning: "the called party forwards",
        },
        CodeInfo {
            code: "00009",
            name: "calls_not_taken",
            meaning: "the called party takes no calls at present",
        },
        CodeInfo {
            code: "00010",
            name: "forwarded_after_ringing",
            meaning: "forwarded after ringing",
        },
        CodeInfo {
            code: "00011",
            name: "forwarded_at_once",
            meaning: "forwarded at once, without ringing",
        },
        CodeInfo {
            code: "00012",
            name: "mobile_unreachable",
            meaning: "the called mobile cannot be reached",
        },
        CodeInfo {
            code: "00013",
            name: "terminal_state_invalid",
            meaning: "the state of the terminal is not valid",
        },
        CodeInfo {
            code: "00014",
            name: "terminal_forwards",
            meaning: "the terminal forwards without a reason",
        },
        CodeInfo {
            code: "00015",
            name: "hook_flash_forwarded",
            meaning: "the called party forwards by hook flash",
        },
        CodeInfo {
            code: "00018",
            name: "far_announcement",
            meaning: "the far switch plays an announcement",
        },
        CodeInfo {
            code: "00129",
            name: "empty_number",
            meaning: "empty number",
        },
        CodeInfo {
            code: "00132",
            name: "special_information_tone",
            meaning: "special information tone",
        },
        CodeInfo {
            code: "00145",
            name: "busy",
            meaning: "busy",
        },
        CodeInfo {
            code: "00146",
            name: "nobody_there",
            meaning: "nobody is there to answer",
        },
        CodeInfo {
            code: "00147",
            name: "no_answer",
            meaning: "no answer",
        },
        CodeInfo {
            code: "00149",
            name: "rejected",
            meaning: "rejected",
        },
        CodeInfo {
            code: "00150",
            name: "number_changed",
            meaning: "the number was changed",
        },
        CodeInfo {
            code: "00155",
            name: "line_fault",
            meaning: "fault of the line",
        },
        CodeInfo {
            code: "00160",
            name: "music_found",
            meaning: "music was found",
        },
        CodeInfo {
            code: "00162",
            name: "automatic_device",
            meaning: "an automatic device, such as an answering machine or a PBX",
        },
        CodeInfo {
            code: "00180",
            name: "ringback_tone",
            meaning: "ringback tone",
        },
        CodeInfo {
            code: "00181",
            name: "busy_tone",
            meaning: "busy tone",
        },
        CodeInfo {
            code: "00182",
            name: "special_information_tone_182",
            meaning: "special information tone, under a second code",
        },
        CodeInfo {
            code: "00184",
            name: "modem",
            meaning: "modem",
        },
        CodeInfo {
            code: "00185",
            name: "fax",
            meaning: "fax",
        },
        CodeInfo {
            code: "00186",
            name: "modem_or_fax",
            meaning: "modem or fax",
        },
        CodeInfo {
            code: "00187",
            name: "tone_not_defined",
            meaning: "a tone that is not defined",
        },
        CodeInfo {
            code: "00190",
            name: "text_telephone_1",
            meaning: "text telephone, answer 1",
        },
        CodeInfo {
            code: "00191",
            name: "text_telephone_2",
            meaning: "text telephone, answer 2",
        },
        CodeInfo {
            code: "00192",
            name: "text_telephone_3",
            meaning: "text telephone, answer 3",
        },
        CodeInfo {
            code: "00193",
            name: "text_telephone_4",
            meaning: "text telephone, answer 4",
        },
        CodeInfo {
            code: "00194",
            name: "text_telephone_5",
            meaning: "text telephone, answer 5",
        },
        CodeInfo {
            code: "00195",
            name: "edt",
            meaning: "EDT",
        },
        CodeInfo {
            code: "00196",
            name: "fsk",
            meaning: "FSK",
        },
        CodeInfo {
            code: "00197",
            name: "dtmf",
            meaning: "DTMF",
        },
        CodeInfo {
            code: "00208",
            name: "powered_off",
            meaning: "powered off",
        },
        CodeInfo {
            code: "00209",
            name: "service_suspended",
            meaning: "the service is suspended",
        },
        CodeInfo {
            code: "00259",
            name: "resources_short",
            meaning: "too few resources",
        },
        CodeInfo {
            code: "00260",
            name: "called_modem",
            meaning: "the called party is a modem",
        },
        CodeInfo {
            code: "00261",
            name: "called_fax",
            meaning: "the called party is a fax",
        },
        CodeInfo {
            code: "00262",
            name: "called_fax_or_modem",
            meaning: "the called party is a fax or a modem",
        },
        CodeInfo {
            code: "00263",
            name: "called_answering_machine",
            meaning: "the called party is an answering machine",
        },
        CodeInfo {
            code: "00441",
            name: "fax_441",
            meaning: "fax, under a second code",
        },
        CodeInfo {
            code: "00531",
            name: "user_hung_up",
            meaning: "the user hung up",
        },
        CodeInfo {
            code: "00537",
            name: "busy_537",
            meaning: "busy, under a second code",
        },
        CodeInfo {
            code: "00538",
            name: "empty_or_wrong_number",
            meaning: "empty or wrong number",
        },
        CodeInfo {
            code: "00548",
            name: "powered_off_548",
            meaning: "powered off, under a second code",
        },
        CodeInfo {
            code: "00549",
            name: "out_of_area",
            meaning: "out of the service area",
        },
        CodeInfo {
            code: "00551",
            name: "not_connected",
            meaning: "not connected",
        },
        CodeInfo {
            code: "00601",
            name: "user_hung_up_before_answer",
            meaning: "the user hung up before the answer",
        },
        CodeInfo {
            code: "00602",
            name: "no_acd_resource",
            meaning: "the ACD has no resource",
        },
        CodeInfo {
            code: "00603",
            name: "no_answer_603",
            meaning: "no answer, under a second code",
        },
        CodeInfo {
            code: "00604",
            name: "rejected_604",
            meaning: "rejected, under a second code",
        },
        CodeInfo {
            code: "00605",
            name: "switch_busy",
            meaning: "the switch is busy",
        },
        CodeInfo {
            code: "00606",
            name: "acd_timeout",
            meaning: "timeout of the ACD",
        },
        CodeInfo {
            code: "00701",
            name: "user_hung_up_in_queue",
            meaning: "the agents were busy and the user hung up in the queue",
        },
        CodeInfo {
            code: "00702",
            name: "queue_timeout",
            meaning: "timeout in the queue",
        },
        CodeInfo {
            code: "00703",
            name: "call_data_timeout",
            meaning: "timeout of the call data",
        },
        CodeInfo {
            code: "01040",
            name: "ringing_timeout",
            meaning: "ringing took too long and the platform released the call",
        },
        CodeInfo {
            code: "01041",
            name: "occupying_device_timeout",
            meaning: "occupying the agent's device took too long",
        },
        CodeInfo {
            code: "01043",
            name: "outbound_result_timeout",
            meaning: "the result of the outbound call did not come in time",
        },
        CodeInfo {
            code: "01046",
            name: "occupying_agent_failed",
            meaning: "the agent could not be occupied",
        },
        CodeInfo {
            code: "01048",
            name: "obs_call_limit",
            meaning: "the limit of calls of the OBS is reached",
        },
        CodeInfo {
            code: "01049",
            name: "detection_result_timeout",
            meaning: "the result of the detection after off-hook did not come in time",
        },
        CodeInfo {
            code: "01056",
            name: "connecting_failed",
            meaning: "agent and user could not be connected",
        },
        CodeInfo {
            code: "01281",
            name: "released_by_agent_bar",
            meaning: "released through the agent's bar before agent and user were connected",
        },
        CodeInfo {
            code: "01288",
            name: "connecting_agent",
            meaning: "while the agent was being connected; the text is cut",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "00000" => Self::Connected,
            "00003" => Self::NoResource,
            "00004" => Self::NumberMoved,
            "00005" => Self::CallWaiting,
            "00006" => Self::ForwardedOnBusy,
            "00007" => Self::ForwardedOnNoAnswer,
            "00008" => Self::Forwarded,
            "00009" => Self::CallsNotTaken,
            "00010" => Self::ForwardedAfterRinging,
            "00011" => Self::ForwardedAtOnce,
            "00012" => Self::MobileUnreachable,
            "00013" => Self::TerminalStateInvalid,
            "00014" => Self::TerminalForwards,
            "00015" => Self::HookFlashForwarded,
            "00018" => Self::FarAnnouncement,
            "00129" => Self::EmptyNumber,
            "00132" => Self::SpecialInformationTone,
            "00145" => Self::Busy,
            "00146" => Self::NobodyThere,
            "00147" => Self::NoAnswer,
            "00149" => Self::Rejected,
            "00150" => Self::NumberChanged,
            "00155" => Self::LineFault,
            "00160" => Self::MusicFound,
            "00162" => Self::AutomaticDevice,
            "00180" => Self::RingBackTone,
            "00181" => Self::BusyTone,
            "00182" => Self::SpecialInformationTone182,
            "00184" => Self::Modem,
            "00185" => Self::Fax,
            "00186" => Self::ModemOrFax,
            "00187" => Self::ToneNotDefined,
            "00190" => Self::TextTelephone1,
            "00191" => Self::TextTelephone2,
            "00192" => Self::TextTelephone3,
            "00193" => Self::TextTelephone4,
            "00194" => Self::TextTelephone5,
            "00195" => Self::Edt,
            "00196" => Self::Fsk,
            "00197" => Self::Dtmf,
            "00208" => Self::PoweredOff,
            "00209" => Self::ServiceSuspended,
            "00259" => Self::ResourcesShort,
            "00260" => Self::CalledModem,
            "00261" => Self::CalledFax,
            "00262" => Self::CalledFaxOrModem,
            "00263" => Self::CalledAnsweringMachine,
            "00441" => Self::Fax441,
            "00531" => Self::UserHungUp,
            "00537" => Self::Busy537,
            "00538" => Self::EmptyOrWrongNumber,
            "00548" => Self::PoweredOff548,
            "00549" => Self::OutOfArea,
            "00551" => Self::NotConnected,
            "00601" => Self::UserHungUpBeforeAnswer,
            "00602" => Self::NoAcdResource,
            "00603" => Self::NoAnswer603,
            "00604" => Self::Rejected604,
            "00605" => Self::SwitchBusy,
            "00606" => Self::AcdTimeout,
            "00701" => Self::UserHungUpInQueue,
            "00702" => Self::QueueTimeout,
            "00703" => Self::CallDataTimeout,
            "01040" => Self::RingingTimeout,
            "01041" => Self::OccupyingDeviceTimeout,
            "01043" => Self::OutboundResultTimeout,
            "01046" => Self::OccupyingAgentFailed,
            "01048" => Self::ObsCallLimit,
            "01049" => Self::DetectionResultTimeout,
            "01056" => Self::ConnectingFailed,
            "01281" => Self::ReleasedByAgentBar,
            "01288" => Self::ConnectingAgent,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Connected => Cow::Borrowed("00000"),
            Self::NoResource => Cow::Borrowed("00003"),
            Self::NumberMoved => Cow::Borrowed("00004"),
            Self::CallWaiting => Cow::Borrowed("00005"),
            Self::ForwardedOnBusy => Cow::Borrowed("00006"),
            Self::ForwardedOnNoAnswer => Cow::Borrowed("00007"),
            Self::Forwarded => Cow::Borrowed("00008"),
            Self::CallsNotTaken => Cow::Borrowed("00009"),
            Self::ForwardedAfterRinging => Cow::Borrowed("00010"),
            Self::ForwardedAtOnce => Cow::Borrowed("00011"),
            Self::MobileUnreachable => Cow::Borrowed("00012"),
            Self::TerminalStateInvalid => Cow::Borrowed("00013"),
            Self::TerminalForwards => Cow::Borrowed("00014"),
            Self::HookFlashForwarded => Cow::Borrowed("00015"),
            Self::FarAnnouncement => Cow::Borrowed("00018"),
            Self::EmptyNumber => Cow::Borrowed("00129"),
            Self::SpecialInformationTone => Cow::Borrowed("00132"),
            Self::Busy => Cow::Borrowed("00145"),
            Self::NobodyThere => Cow::Borrowed("00146"),
            Self::NoAnswer => Cow::Borrowed("00147"),
            Self::Rejected => Cow::Borrowed("00149"),
            Self::NumberChanged => Cow::Borrowed("00150"),
            Self::LineFault => Cow::Borrowed("00155"),
            Self::MusicFound => Cow::Borrowed("00160"),
            Self::AutomaticDevice => Cow::Borrowed("00162"),
            Self::RingBackTone => Cow::Borrowed("00180"),
            Self::BusyTone => Cow::Borrowed("00181"),
            Self::SpecialInformationTone182 => Cow::Borrowed("00182"),
            Self::Modem => Cow::Borrowed("00184"),
            Self::Fax => Cow::Borrowed("00185"),
            Self::ModemOrFax => Cow::Borrowed("00186"),
            Self::ToneNotDefined => Cow::Borrowed("00187"),
            Self::TextTelephone1 => Cow::Borrowed("00190"),
            Self::TextTelephone2 => Cow::Borrowed("00191"),
            Self::TextTelephone3 => Cow::Borrowed("00192"),
            Self::TextTelephone4 => Cow::Borrowed("00193"),
            Self::TextTelephone5 => Cow::Borrowed("00194"),
            Self::Edt => Cow::Borrowed("00195"),
            Self::Fsk => Cow::Borrowed("00196"),
            Self::Dtmf => Cow::Borrowed("00197"),
            Self::PoweredOff => Cow::Borrowed("00208"),
            Self::ServiceSuspended => Cow::Borrowed("00209"),
            Self::ResourcesShort => Cow::Borrowed("00259"),
            Self::CalledModem => Cow::Borrowed("00260"),
            Self::CalledFax => Cow::Borrowed("00261"),
            Self::CalledFaxOrModem => Cow::Borrowed("00262"),
            Self::CalledAnsweringMachine => Cow::Borrowed("00263"),
            Self::Fax441 => Cow::Borrowed("00441"),
            Self::UserHungUp => Cow::Borrowed("00531"),
            Self::Busy537 => Cow::Borrowed("00537"),
            Self::EmptyOrWrongNumber => Cow::Borrowed("00538"),
            Self::PoweredOff548 => Cow::Borrowed("00548"),
            Self::OutOfArea => Cow::Borrowed("00549"),
            Self::NotConnected => Cow::Borrowed("00551"),
            Self::UserHungUpBeforeAnswer => Cow::Borrowed("00601"),
            Self::NoAcdResource => Cow::Borrowed("00602"),
            Self::NoAnswer603 => Cow::Borrowed("00603"),
            Self::Rejected604 => Cow::Borrowed("00604"),
            Self::SwitchBusy => Cow::Borrowed("00605"),
            Self::AcdTimeout => Cow::Borrowed("00606"),
            Self::UserHungUpInQueue => Cow::Borrowed("00701"),
            Self::QueueTimeout => Cow::Borrowed("00702"),
            Self::CallDataTimeout => Cow::Borrowed("00703"),
            Self::RingingTimeout => Cow::Borrowed("01040"),
            Self::OccupyingDeviceTimeout => Cow::Borrowed("01041"),
            Self::OutboundResultTimeout => Cow::Borrowed("01043"),
            Self::OccupyingAgentFailed => Cow::Borrowed("01046"),
            Self::ObsCallLimit => Cow::Borrowed("01048"),
            Self::DetectionResultTimeout => Cow::Borrowed("01049"),
            Self::ConnectingFailed => Cow::Borrowed("01056"),
            Self::ReleasedByAgentBar => Cow::Borrowed("01281"),
            Self::ConnectingAgent => Cow::Borrowed("01288"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Connected => 0,
            Self::NoResource => 1,
            Self::NumberMoved => 2,
            Self::CallWaiting => 3,
            Self::ForwardedOnBusy => 4,
            Self::ForwardedOnNoAnswer => 5,
            Self::Forwarded => 6,
            Self::CallsNotTaken => 7,
            Self::ForwardedAfterRinging => 8,
            Self::ForwardedAtOnce => 9,
            Self::MobileUnreachable => 10,
            Self::TerminalStateInvalid => 11,
            Self::TerminalForwards => 12,
            Self::HookFlashForwarded => 13,
            Self::FarAnnouncement => 14,
            Self::EmptyNumber => 15,
            Self::SpecialInformationTone => 16,
            Self::Busy => 17,
            Self::NobodyThere => 18,
            Self::NoAnswer => 19,
            Self::Rejected => 20,
            Self::NumberChanged => 21,
            Self::LineFault => 22,
            Self::MusicFound => 23,
            Self::AutomaticDevice => 24,
            Self::RingBackTone => 25,
            Self::BusyTone => 26,
            Self::SpecialInformationTone182 => 27,
            Self::Modem => 28,
            Self::Fax => 29,
            Self::ModemOrFax => 30,
            Self::ToneNotDefined => 31,
            Self::TextTelephone1 => 32,
            Self::TextTelephone2 => 33,
            Self::TextTelephone3 => 34,
            Self::TextTelephone4 => 35,
            Self::TextTelephone5 => 36,
            Self::Edt => 37,
            Self::Fsk => 38,
            Self::Dtmf => 39,
            Self::PoweredOff => 40,
            Self::ServiceSuspended => 41,
            Self::ResourcesShort => 42,
            Self::CalledModem => 43,
            Self::CalledFax => 44,
            Self::CalledFaxOrModem => 45,
            Self::CalledAnsweringMachine => 46,
            Self::Fax441 => 47,
            Self::UserHungUp => 48,
            Self::Busy537 => 49,
            Self::EmptyOrWrongNumber => 50,
            Self::PoweredOff548 => 51,
            Self::OutOfArea => 52,
            Self::NotConnected => 53,
            Self::UserHungUpBeforeAnswer => 54,
            Self::NoAcdResource => 55,
            Self::NoAnswer603 => 56,
            Self::Rejected604 => 57,
            Self::SwitchBusy => 58,
            Self::AcdTimeout => 59,
            Self::UserHungUpInQueue => 60,
            Self::QueueTimeout => 61,
            Self::CallDataTimeout => 62,
            Self::RingingTimeout => 63,
            Self::OccupyingDeviceTimeout => 64,
            Self::OutboundResultTimeout => 65,
            Self::OccupyingAgentFailed => 66,
            Self::ObsCallLimit => 67,
            Self::DetectionResultTimeout => 68,
            Self::ConnectingFailed => 69,
            Self::ReleasedByAgentBar => 70,
            Self::ConnectingAgent => 71,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(OutboundFailCode);
/// How an outbound call ended, as the callback with the results of outbound calls tells it. That callback belongs to
/// another interface of the CEC. It sorts the codes into those of the user's side, those of a normal release by the
/// platform, those of scarce resources and those of system errors. Listed are the codes that it sorts; all others are
/// as in `OutboundFailCode`.
///
/// Source: [cec_07_4046](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4046.html), guide 20ceb8ba support1 (OutboundResultCode).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OutboundResultCode {
    /// `00531`: user side: the user hung up.
    UserHungUp,
    /// `00537`: user side: busy.
    Busy,
    /// `00538`: user side: empty or wrong number.
    EmptyOrWrongNumber,
    /// `00548`: user side: powered off.
    PoweredOff,
    /// `00549`: user side: out of the service area.
    OutOfArea,
    /// `00551`: user side: not connected.
    NotConnected,
    /// `00601`: user side: the user hung up before the answer.
    UserHungUpBeforeAnswer,
    /// `00602`: scarce resources: the ACD has no resource.
    NoAcdResource,
    /// `00603`: user side: no answer.
    NoAnswer,
    /// `00604`: user side: rejected.
    Rejected,
    /// `00605`: scarce resources: the switch is busy.
    SwitchBusy,
    /// `00606`: system error: timeout of the ACD.
    AcdTimeout,
    /// `00701`: user side: the agents were busy and the user hung up in the queue.
    UserHungUpInQueue,
    /// `00702`: normal release by the platform: timeout in the queue.
    QueueTimeout,
    /// `01040`: normal release by the platform: ringing took too long.
    RingingTimeout,
    /// `01043`: normal release by the platform: the result of the outbound call did not come in time.
    OutboundResultTimeout,
    /// `01046`: normal release by the platform: the agent could not be occupied.
    OccupyingAgentFailed,
    /// `01048`: scarce resources: the limit of calls of the OBS is reached.
    ObsCallLimit,
    /// `01049`: normal release by the platform: the result of the detection after off-hook did not come in time.
    DetectionResultTimeout,
    /// `34601`: normal release by the platform: there is no such task.
    NoSuchTask,
    /// `34605`: normal release by the platform: the number is empty.
    NumberEmpty,
    /// `34606`: normal release by the platform, or scarce resources: the trial call failed, mostly by the limit of concurrent calls.
    TrialCallFailed,
    /// `34608`: normal release by the platform: no result came; written after a timeout.
    NoResult,
    /// `34611`: system error.
    SystemError,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for OutboundResultCode {
    const TABLE: &'static str = "OutboundResultCode";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "00531",
            name: "user_hung_up",
            meaning: "user side: the user hung up",
        },
        CodeInfo {
            code: "00537",
            name: "busy",
            meaning: "user side: busy",
        },
        CodeInfo {
            code: "00538",
            name: "empty_or_wrong_number",
            meaning: "user side: empty or wrong number",
        },
        CodeInfo {
            code: "00548",
            name: "powered_off",
            meaning: "user side: powered off",
        },
        CodeInfo {
            code: "00549",
            name: "out_of_area",
            meaning: "user side: out of the service area",
        },
        CodeInfo {
            code: "00551",
            name: "not_connected",
            meaning: "user side: not connected",
        },
        CodeInfo {
            code: "00601",
            name: "user_hung_up_before_answer",
            meaning: "user side: the user hung up before the answer",
        },
        CodeInfo {
            code: "00602",
            name: "no_acd_resource",
            meaning: "scarce resources: the ACD has no resource",
        },
        CodeInfo {
            code: "00603",
            name: "no_answer",
            meaning: "user side: no answer",
        },
        CodeInfo {
            code: "00604",
            name: "rejected",
            meaning: "user side: rejected",
        },
        CodeInfo {
            code: "00605",
            name: "switch_busy",
            meaning: "scarce resources: the switch is busy",
        },
        CodeInfo {
            code: "00606",
            name: "acd_timeout",
            meaning: "system error: timeout of the ACD",
        },
        CodeInfo {
            code: "00701",
            name: "user_hung_up_in_queue",
            meaning: "user side: the agents were busy and the user hung up in the queue",
        },
        CodeInfo {
            code: "00702",
            name: "queue_timeout",
            meaning: "normal release by the platform: timeout in the queue",
        },
        CodeInfo {
            code: "01040",
            name: "ringing_timeout",
            meaning: "normal release by the platform: ringing took too long",
        },
        CodeInfo {
            code: "01043",
            name: "outbound_result_timeout",
            meaning: "normal release by the platform: the result of the outbound call did not come in time",
        },
        CodeInfo {
            code: "01046",
            name: "occupying_agent_failed",
            meaning: "normal release by the platform: the agent could not be occupied",
        },
        CodeInfo {
            code: "01048",
            name: "obs_call_limit",
            meaning: "scarce resources: the limit of calls of the OBS is reached",
        },
        CodeInfo {
            code: "01049",
            name: "detection_result_timeout",
            meaning: "normal release by the platform: the result of the detection after off-hook did not come in time",
        },
        CodeInfo {
            code: "34601",
            name: "no_such_task",
            meaning: "normal release by the platform: there is no such task",
        },
        CodeInfo {
            code: "34605",
            name: "number_empty",
            meaning: "normal release by the platform: the number is empty",
        },
        CodeInfo {
            code: "34606",
            name: "trial_call_failed",
            meaning: "normal release by the platform, or scarce resources: the trial call failed, mostly by the limit of concurrent calls",
        },
        CodeInfo {
            code: "34608",
            name: "no_result",
            meaning: "normal release by the platform: no result came; written after a timeout",
        },
        CodeInfo {
            code: "34611",
            name: "system_error",
            meaning: "system error",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "00531" => Self::UserHungUp,
            "00537" => Self::Busy,
            "00538" => Self::EmptyOrWrongNumber,
            "00548" => Self::PoweredOff,
            "00549" => Self::OutOfArea,
            "00551" => Self::NotConnected,
            "00601" => Self::UserHungUpBeforeAnswer,
            "00602" => Self::NoAcdResource,
            "00603" => Self::NoAnswer,
            "00604" => Self::Rejected,
            "00605" => Self::SwitchBusy,
            "00606" => Self::AcdTimeout,
            "00701" => Self::UserHungUpInQueue,
            "00702" => Self::QueueTimeout,
            "01040" => Self::RingingTimeout,
            "01043" => Self::OutboundResultTimeout,
            "01046" => Self::OccupyingAgentFailed,
            "01048" => Self::ObsCallLimit,
            "01049" => Self::DetectionResultTimeout,
            "34601" => Self::NoSuchTask,
            "34605" => Self::NumberEmpty,
            "34606" => Self::TrialCallFailed,
            "34608" => Self::NoResult,
            "34611" => Self::SystemError,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::UserHungUp => Cow::Borrowed("00531"),
            Self::Busy => Cow::Borrowed("00537"),
            Self::EmptyOrWrongNumber => Cow::Borrowed("00538"),
            Self::PoweredOff => Cow::Borrowed("00548"),
            Self::OutOfArea => Cow::Borrowed("00549"),
            Self::NotConnected => Cow::Borrowed("00551"),
            Self::UserHungUpBeforeAnswer => Cow::Borrowed("00601"),
            Self::NoAcdResource => Cow::Borrowed("00602"),
            Self::NoAnswer => Cow::Borrowed("00603"),
            Self::Rejected => Cow::Borrowed("00604"),
            Self::SwitchBusy => Cow::Borrowed("00605"),
            Self::AcdTimeout => Cow::Borrowed("00606"),
            Self::UserHungUpInQueue => Cow::Borrowed("00701"),
            Self::QueueTimeout => Cow::Borrowed("00702"),
            Self::RingingTimeout => Cow::Borrowed("01040"),
            Self::OutboundResultTimeout => Cow::Borrowed("01043"),
            Self::OccupyingAgentFailed => Cow::Borrowed("01046"),
            Self::ObsCallLimit => Cow::Borrowed("01048"),
            Self::DetectionResultTimeout => Cow::Borrowed("01049"),
            Self::NoSuchTask => Cow::Borrowed("34601"),
            Self::NumberEmpty => Cow::Borrowed("34605"),
            Self::TrialCallFailed => Cow::Borrowed("34606"),
            Self::NoResult => Cow::Borrowed("34608"),
            Self::SystemError => Cow::Borrowed("34611"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::UserHungUp => 0,
            Self::Busy => 1,
            Self::EmptyOrWrongNumber => 2,
            Self::PoweredOff => 3,
            Self::OutOfArea => 4,
            Self::NotConnected => 5,
            Self::UserHungUpBeforeAnswer => 6,
            Self::NoAcdResource => 7,
            Self::NoAnswer => 8,
            Self::Rejected => 9,
            Self::SwitchBusy => 10,
            Self::AcdTimeout => 11,
            Self::UserHungUpInQueue => 12,
            Self::QueueTimeout => 13,
            Self::RingingTimeout => 14,
            Self::OutboundResultTimeout => 15,
            Self::OccupyingAgentFailed => 16,
            Self::ObsCallLimit => 17,
            Self::DetectionResultTimeout => 18,
            Self::NoSuchTask => 19,
            Self::NumberEmpty => 20,
            Self::TrialCallFailed => 21,
            Self::NoResult => 22,
            Self::SystemError => 23,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(OutboundResultCode);
/// Kind of a device; `deviceType` in requests and events that refer to the table of device types. Transfers have more
/// kinds: `TransferDevice`, `MediaTransferDevice`. Internal help has fewer: `HelpDevice`.
///
/// Source: [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// `1`: a skill queue.
    SkillQueue,
    /// `2`: an agent, by its ID.
    Agent,
    /// `3`: an IVR.
    Ivr,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for DeviceType {
    const TABLE: &'static str = "DeviceType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "skill_queue",
            meaning: "a skill queue",
        },
        CodeInfo {
            code: "2",
            name: "agent",
            meaning: "an agent, by its ID",
        },
        CodeInfo {
            code: "3",
            name: "ivr",
            meaning: "an IVR",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::SkillQueue,
            "2" => Self::Agent,
            "3" => Self::Ivr,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SkillQueue => Cow::Borrowed("1"),
            Self::Agent => Cow::Borrowed("2"),
            Self::Ivr => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SkillQueue => 0,
            Self::Agent => 1,
            Self::Ivr => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(DeviceType);
/// Where a voice call is transferred to; `devicetype` of the operation `transfer` of voice calls. It decides what
/// `address` holds and which codes of `TransferMode` there are.
///
/// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransferDevice {
    /// `1`: a skill queue, by its ID.
    SkillQueue,
    /// `2`: an agent, by its ID.
    Agent,
    /// `3`: an IVR, by its code.
    Ivr,
    /// `4`: a system access code.
    AccessCode,
    /// `5`: an outside number.
    OutsideNumber,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for TransferDevice {
    const TABLE: &'static str = "TransferDevice";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "skill_queue",
            meaning: "a skill queue, by its ID",
        },
        CodeInfo {
            code: "2",
            name: "agent",
            meaning: "an agent, by its ID",
        },
        CodeInfo {
            code: "3",
            name: "ivr",
            meaning: "an IVR, by its code",
        },
        CodeInfo {
            code: "4",
            name: "access_code",
            meaning: "a system access code",
        },
        CodeInfo {
            code: "5",
            name: "outside_number",
            meaning: "an outside number",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::SkillQueue,
            "2" => Self::Agent,
            "3" => Self::Ivr,
            "4" => Self::AccessCode,
            "5" => Self::OutsideNumber,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SkillQueue => Cow::Borrowed("1"),
            Self::Agent => Cow::Borrowed("2"),
            Self::Ivr => Cow::Borrowed("3"),
            Self::AccessCode => Cow::Borrowed("4"),
            Self::OutsideNumber => Cow::Borrowed("5"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SkillQueue => 0,
            Self::Agent => 1,
            Self::Ivr => 2,
            Self::AccessCode => 3,
            Self::OutsideNumber => 4,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(TransferDevice);
/// Where a multimedia session is transferred to; `devicetype` of the operation `transfer` of media calls.
///
/// Source: [cec_07_1279](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1279.html), [cec_07_0460](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0460.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MediaTransferDevice {
    /// `1`: a skill queue.
    SkillQueue,
    /// `2`: an agent.
    Agent,
    /// `4`: a system access code.
    AccessCode,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MediaTransferDevice {
    const TABLE: &'static str = "MediaTransferDevice";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "skill_queue",
            meaning: "a skill queue",
        },
        CodeInfo {
            code: "2",
            name: "agent",
            meaning: "an agent",
        },
        CodeInfo {
            code: "4",
            name: "access_code",
            meaning: "a system access code",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::SkillQueue,
            "2" => Self::Agent,
            "4" => Self::AccessCode,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SkillQueue => Cow::Borrowed("1"),
            Self::Agent => Cow::Borrowed("2"),
            Self::AccessCode => Cow::Borrowed("4"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SkillQueue => 0,
            Self::Agent => 1,
            Self::AccessCode => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MediaTransferDevice);
/// How a voice call is transferred; `mode` of the operation `transfer` of voice calls. Which codes are allowed, and what
/// they mean, depends on the device: `InternalTransferMode` for devices 1, 2 and 4, `IvrTransferMode` for 3,
/// `OutsideTransferMode` for 5. This table is their union.
///
/// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), cec_05_1433 (transfers), client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransferMode {
    /// `0`: release (blind) transfer; devices 1 to 4.
    Release,
    /// `1`: suspend transfer to an IVR (or release transfer to an outside number).
    SuspendOrOutsideRelease,
    /// `2`: success transfer; devices 1, 2, 4 and 5.
    Success,
    /// `3`: talk transfer to an outside number (or to the private queue of an agent, which is not open to use).
    Talk,
    /// `4`: three-party transfer to an outside number.
    ThreeParty,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for TransferMode {
    const TABLE: &'static str = "TransferMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "release",
            meaning: "release (blind) transfer; devices 1 to 4",
        },
        CodeInfo {
            code: "1",
            name: "suspend_or_outside_release",
            meaning: "suspend transfer to an IVR (or release transfer to an outside number)",
        },
        CodeInfo {
            code: "2",
            name: "success",
            meaning: "success transfer; devices 1, 2, 4 and 5",
        },
        CodeInfo {
            code: "3",
            name: "talk",
            meaning: "talk transfer to an outside number (or to the private queue of an agent, which is not open to use)",
        },
        CodeInfo {
            code: "4",
            name: "three_party",
            meaning: "three-party transfer to an outside number",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Release,
            "1" => Self::SuspendOrOutsideRelease,
            "2" => Self::Success,
            "3" => Self::Talk,
            "4" => Self::ThreeParty,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Release => Cow::Borrowed("0"),
            Self::SuspendOrOutsideRelease => Cow::Borrowed("1"),
            Self::Success => Cow::Borrowed("2"),
            Self::Talk => Cow::Borrowed("3"),
            Self::ThreeParty => Cow::Borrowed("4"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Release => 0,
            Self::SuspendOrOutsideRelease => 1,
            Self::Success => 2,
            Self::Talk => 3,
            Self::ThreeParty => 4,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(TransferMode);
/// How a voice call is transferred to a skill queue, an agent or an access code; `mode` with the devices 1, 2 and 4. It
/// and its two sisters are the codings by device; requests use their union, `TransferMode`.
///
/// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), cec_05_1433 (transfers), client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InternalTransferMode {
    /// `0`: release (blind) transfer: the agent leaves at once.
    Release,
    /// `2`: success transfer: the agent leaves when the other side answers.
    Success,
    /// `3`: to the private queue of an agent; not open to use.
    PrivateQueue,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for InternalTransferMode {
    const TABLE: &'static str = "InternalTransferMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "release",
            meaning: "release (blind) transfer: the agent leaves at once",
        },
        CodeInfo {
            code: "2",
            name: "success",
            meaning: "success transfer: the agent leaves when the other side answers",
        },
        CodeInfo {
            code: "3",
            name: "private_queue",
            meaning: "to the private queue of an agent; not open to use",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Release,
            "2" => Self::Success,
            "3" => Self::PrivateQueue,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Release => Cow::Borrowed("0"),
            Self::Success => Cow::Borrowed("2"),
            Self::PrivateQueue => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Release => 0,
            Self::Success => 1,
            Self::PrivateQueue => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(InternalTransferMode);
/// How a voice call is transferred to an IVR; `mode` with the device 3. Requests use `TransferMode`.
///
/// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), cec_05_1433 (transfers).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IvrTransferMode {
    /// `0`: release transfer: the agent leaves at once.
    Release,
    /// `1`: suspend transfer: the agent waits for the return; audio and video IVR only.
    Suspend,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for IvrTransferMode {
    const TABLE: &'static str = "IvrTransferMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "release",
            meaning: "release transfer: the agent leaves at once",
        },
        CodeInfo {
            code: "1",
            name: "suspend",
            meaning: "suspend transfer: the agent waits for the return; audio and video IVR only",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Release,
            "1" => Self::Suspend,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Release => Cow::Borrowed("0"),
            Self::Suspend => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Release => 0,
            Self::Suspend => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(IvrTransferMode);
/// How a voice call is transferred to an outside number; `mode` with the device 5. Requests use `TransferMode`.
///
/// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), cec_05_1433 (transfers).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OutsideTransferMode {
    /// `1`: release transfer; not for a call that was itself outbound.
    Release,
    /// `2`: success transfer.
    Success,
    /// `3`: talk transfer: the agent talks to the target while the user is held.
    Talk,
    /// `4`: three-party transfer: the three talk.
    ThreeParty,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for OutsideTransferMode {
    const TABLE: &'static str = "OutsideTransferMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "release",
            meaning: "release transfer; not for a call that was itself outbound",
        },
        CodeInfo {
            code: "2",
            name: "success",
            meaning: "success transfer",
        },
        CodeInfo {
            code: "3",
            name: "talk",
            meaning: "talk transfer: the agent talks to the target while the user is held",
        },
        CodeInfo {
            code: "4",
            name: "three_party",
            meaning: "three-party transfer: the three talk",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Release,
            "2" => Self::Success,
            "3" => Self::Talk,
            "4" => Self::ThreeParty,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Release => Cow::Borrowed("1"),
            Self::Success => Cow::Borrowed("2"),
            Self::Talk => Cow::Borrowed("3"),
            Self::ThreeParty => Cow::Borrowed("4"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Release => 0,
            Self::Success => 1,
            Self::Talk => 2,
            Self::ThreeParty => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(OutsideTransferMode);
/// How a multimedia session is transferred; `mode` of the operation `transfer` of media calls, with every device.
///
/// Source: [cec_07_1279](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1279.html), [cec_07_0460](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0460.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MediaTransferMode {
    /// `0`: release transfer.
    Release,
    /// `2`: success transfer.
    Success,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MediaTransferMode {
    const TABLE: &'static str = "MediaTransferMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "release",
            meaning: "release transfer",
        },
        CodeInfo {
            code: "2",
            name: "success",
            meaning: "success transfer",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Release,
            "2" => Self::Success,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Release => Cow::Borrowed("0"),
            Self::Success => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Release => 0,
            Self::Success => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MediaTransferMode);
/// The words that the page of device types has for the kinds of transfer. They are a vocabulary of the documentation and
/// do not go over the wire.
///
/// Source: [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransferKind {
    /// `blind transfer`: the agent leaves at once; release in the tables of modes.
    Blind,
    /// `release-after transfer`: the agent leaves when the other side answers; success in the tables of modes.
    ReleaseAfter,
    /// `talk forwarding`: the agent talks to the target first.
    Talk,
    /// `three-way forwarding`: the three talk, then the agent leaves.
    ThreeWay,
    /// `hang-up transfer`: to an IVR, while the agent waits for the return; suspend in the tables of modes.
    HangUp,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for TransferKind {
    const TABLE: &'static str = "TransferKind";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "blind transfer",
            name: "blind",
            meaning: "the agent leaves at once; release in the tables of modes",
        },
        CodeInfo {
            code: "release-after transfer",
            name: "release_after",
            meaning: "the agent leaves when the other side answers; success in the tables of modes",
        },
        CodeInfo {
            code: "talk forwarding",
            name: "talk",
            meaning: "the agent talks to the target first",
        },
        CodeInfo {
            code: "three-way forwarding",
            name: "three_way",
            meaning: "the three talk, then the agent leaves",
        },
        CodeInfo {
            code: "hang-up transfer",
            name: "hang_up",
            meaning: "to an IVR, while the agent waits for the return; suspend in the tables of modes",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "blind transfer" => Self::Blind,
            "release-after transfer" => Self::ReleaseAfter,
            "talk forwarding" => Self::Talk,
            "three-way forwarding" => Self::ThreeWay,
            "hang-up transfer" => Self::HangUp,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Blind => Cow::Borrowed("blind transfer"),
            Self::ReleaseAfter => Cow::Borrowed("release-after transfer"),
            Self::Talk => Cow::Borrowed("talk forwarding"),
            Self::ThreeWay => Cow::Borrowed("three-way forwarding"),
            Self::HangUp => Cow::Borrowed("hang-up transfer"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Blind => 0,
            Self::ReleaseAfter => 1,
            Self::Talk => 2,
            Self::ThreeWay => 3,
            Self::HangUp => 4,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(TransferKind);
/// Kind of a terminal; the second table of the page of device types. No field is known to carry it.
///
/// Source: [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TerminalType {
    /// `0`: not known.
    TerminalNotKnown,
    /// `1`: ordinary phone.
    OrdinaryPhone,
    /// `2`: digital trunked radio.
    DigitalTrunkedRadio,
    /// `3`: analogue trunked radio.
    AnalogueTrunkedRadio,
    /// `4`: short wave.
    ShortWave,
    /// `5`: mobile.
    Mobile,
    /// `6`: agent.
    Agent,
    /// `7`: eLTE.
    Elte,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for TerminalType {
    const TABLE: &'static str = "TerminalType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "terminal_not_known",
            meaning: "not known",
        },
        CodeInfo {
            code: "1",
            name: "ordinary_phone",
            meaning: "ordinary phone",
        },
        CodeInfo {
            code: "2",
            name: "digital_trunked_radio",
            meaning: "digital trunked radio",
        },
        CodeInfo {
            code: "3",
            name: "analogue_trunked_radio",
            meaning: "analogue trunked radio",
        },
        CodeInfo {
            code: "4",
            name: "short_wave",
            meaning: "short wave",
        },
        CodeInfo {
            code: "5",
            name: "mobile",
            meaning: "mobile",
        },
        CodeInfo {
            code: "6",
            name: "agent",
            meaning: "agent",
        },
        CodeInfo {
            code: "7",
            name: "elte",
            meaning: "eLTE",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::TerminalNotKnown,
            "1" => Self::OrdinaryPhone,
            "2" => Self::DigitalTrunkedRadio,
            "3" => Self::AnalogueTrunkedRadio,
            "4" => Self::ShortWave,
            "5" => Self::Mobile,
            "6" => Self::Agent,
            "7" => Self::Elte,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::TerminalNotKnown => Cow::Borrowed("0"),
            Self::OrdinaryPhone => Cow::Borrowed("1"),
            Self::DigitalTrunkedRadio => Cow::Borrowed("2"),
            Self::AnalogueTrunkedRadio => Cow::Borrowed("3"),
            Self::ShortWave => Cow::Borrowed("4"),
            Self::Mobile => Cow::Borrowed("5"),
            Self::Agent => Cow::Borrowed("6"),
            Self::Elte => Cow::Borrowed("7"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::TerminalNotKnown => 0,
            Self::OrdinaryPhone => 1,
            Self::DigitalTrunkedRadio => 2,
            Self::AnalogueTrunkedRadio => 3,
            Self::ShortWave => 4,
            Self::Mobile => 5,
            Self::Agent => 6,
            Self::Elte => 7,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(TerminalType);
/// Whether a call is one of a group; the third table of the page of device types. No field is known to carry it.
///
/// Source: [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GroupCallKind {
    /// `0`: normal call.
    Normal,
    /// `1`: group call.
    Group,
    /// `2`: private call, point to point.
    Private,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for GroupCallKind {
    const TABLE: &'static str = "GroupCallKind";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "normal",
            meaning: "normal call",
        },
        CodeInfo {
            code: "1",
            name: "group",
            meaning: "group call",
        },
        CodeInfo {
            code: "2",
            name: "private",
            meaning: "private call, point to point",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Normal,
            "1" => Self::Group,
            "2" => Self::Private,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Normal => Cow::Borrowed("0"),
            Self::Group => Cow::Borrowed("1"),
            Self::Private => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Normal => 0,
            Self::Group => 1,
            Self::Private => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(GroupCallKind);
/// Media that a call is switched to: `mediaType` of `mediaswitch` and of the event AgentEvent_MediaSwith. `MediaType` is
/// another coding under the same field name.
///
/// Source: [cec_07_1249](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1249.html), [cec_07_0518](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0518.html), [cec_07_1371](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1371.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MediaSwitchTarget {
    /// `1`: audio.
    Audio,
    /// `3`: video.
    Video,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MediaSwitchTarget {
    const TABLE: &'static str = "MediaSwitchTarget";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "audio",
            meaning: "audio",
        },
        CodeInfo {
            code: "3",
            name: "video",
            meaning: "video",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Audio,
            "3" => Self::Video,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Audio => Cow::Borrowed("1"),
            Self::Video => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Audio => 0,
            Self::Video => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MediaSwitchTarget);
/// What the phone of a called user can do; `userAbility` of the event AgentEvent_UserMediaAbility.
///
/// Source: [cec_07_0519](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0519.html), [cec_07_1372](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1372.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserAbility {
    /// `1`: audio.
    Audio,
    /// `3`: audio and video.
    AudioAndVideo,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for UserAbility {
    const TABLE: &'static str = "UserAbility";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "audio",
            meaning: "audio",
        },
        CodeInfo {
            code: "3",
            name: "audio_and_video",
            meaning: "audio and video",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Audio,
            "3" => Self::AudioAndVideo,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Audio => Cow::Borrowed("1"),
            Self::AudioAndVideo => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Audio => 0,
            Self::AudioAndVideo => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(UserAbility);
/// Media of a recording; `fileMediaType` of the events AgentMediaEvent_Record, AgentMediaEvent_Record_Fail and
/// AgentMediaEvent_StopRecordDone.
///
/// Source: [cec_07_0531](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0531.html), [cec_07_1383](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1383.html), [cec_07_1381](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1381.html), [cec_07_0529](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0529.html), [cec_07_0530](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0530.html), [cec_07_1382](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1382.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileMediaType {
    /// `1`: audio.
    Audio,
    /// `2`: video.
    Video,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for FileMediaType {
    const TABLE: &'static str = "FileMediaType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "audio",
            meaning: "audio",
        },
        CodeInfo {
            code: "2",
            name: "video",
            meaning: "video",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Audio,
            "2" => Self::Video,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Audio => Cow::Borrowed("1"),
            Self::Video => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Audio => 0,
            Self::Video => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(FileMediaType);
/// Format of a recording; `recordFormat` of the event AgentMediaEvent_StopRecordDone. The request has the same
/// codes: `RecordFileFormat`.
///
/// Source: [cec_07_0531](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0531.html), [cec_07_4210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4210.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordFormat {
    /// `0`: default of the recording resource (UAP).
    PlatformDefault,
    /// `1`: 24K VOX.
    Vox24k,
    /// `2`: 32K VOX.
    Vox32k,
    /// `3`: A-law.
    ALaw,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for RecordFormat {
    const TABLE: &'static str = "RecordFormat";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "platform_default",
            meaning: "default of the recording resource (UAP)",
        },
        CodeInfo {
            code: "1",
            name: "vox_24k",
            meaning: "24K VOX",
        },
        CodeInfo {
            code: "2",
            name: "vox_32k",
            meaning: "32K VOX",
        },
        CodeInfo {
            code: "3",
            name: "a_law",
            meaning: "A-law",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::PlatformDefault,
            "1" => Self::Vox24k,
            "2" => Self::Vox32k,
            "3" => Self::ALaw,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::PlatformDefault => Cow::Borrowed("0"),
            Self::Vox24k => Cow::Borrowed("1"),
            Self::Vox32k => Cow::Borrowed("2"),
            Self::ALaw => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::PlatformDefault => 0,
            Self::Vox24k => 1,
            Self::Vox32k => 2,
            Self::ALaw => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(RecordFormat);
/// How the video of several parties is put together; `videoMode` of the mobile sign-in.
///
/// Source: mobile login page (productsdesc) (sign-in of mobile agents).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VideoMode {
    /// `0`: SFU: streams are forwarded.
    Sfu,
    /// `1`: MCU: streams are mixed.
    Mcu,
    /// `2`: SFU and MCU.
    SfuAndMcu,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for VideoMode {
    const TABLE: &'static str = "VideoMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "sfu",
            meaning: "SFU: streams are forwarded",
        },
        CodeInfo {
            code: "1",
            name: "mcu",
            meaning: "MCU: streams are mixed",
        },
        CodeInfo {
            code: "2",
            name: "sfu_and_mcu",
            meaning: "SFU and MCU",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Sfu,
            "1" => Self::Mcu,
            "2" => Self::SfuAndMcu,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Sfu => Cow::Borrowed("0"),
            Self::Mcu => Cow::Borrowed("1"),
            Self::SfuAndMcu => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Sfu => 0,
            Self::Mcu => 1,
            Self::SfuAndMcu => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(VideoMode);
/// Kind of service in the coding of the mobile sign-in; its `mediaTypeId`. Elsewhere `MediaType` is used.
///
/// Source: mobile login page (productsdesc) (sign-in of mobile agents).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MobileMediaType {
    /// `2`: click to dial, voice.
    ClickToDialVoice,
    /// `5`: voice.
    Voice,
    /// `18`: click to dial, video.
    ClickToDialVideo,
    /// `19`: video.
    Video,
    /// `53`: multimedia.
    Multimedia,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MobileMediaType {
    const TABLE: &'static str = "MobileMediaType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "2",
            name: "click_to_dial_voice",
            meaning: "click to dial, voice",
        },
        CodeInfo {
            code: "5",
            name: "voice",
            meaning: "voice",
        },
        CodeInfo {
            code: "18",
            name: "click_to_dial_video",
            meaning: "click to dial, video",
        },
        CodeInfo {
            code: "19",
            name: "video",
            meaning: "video",
        },
        CodeInfo {
            code: "53",
            name: "multimedia",
            meaning: "multimedia",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "2" => Self::ClickToDialVoice,
            "5" => Self::Voice,
            "18" => Self::ClickToDialVideo,
            "19" => Self::Video,
            "53" => Self::Multimedia,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::ClickToDialVoice => Cow::Borrowed("2"),
            Self::Voice => Cow::Borrowed("5"),
            Self::ClickToDialVideo => Cow::Borrowed("18"),
            Self::Video => Cow::Borrowed("19"),
            Self::Multimedia => Cow::Borrowed("53"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::ClickToDialVoice => 0,
            Self::Voice => 1,
            Self::ClickToDialVideo => 2,
            Self::Video => 3,
            Self::Multimedia => 4,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MobileMediaType);
/// Kind of service in the coding of the call records; the words of the appendix are CHAT, WEBPHONE, ESCORT,
/// CALLBACK and PHONE.
///
/// Source: call record appendix (appendix to call records, partly seen).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallRecordMediaType {
    /// `1`: CHAT: text chat.
    Chat,
    /// `2`: WEBPHONE: click to dial.
    Webphone,
    /// `3`: ESCORT, which the appendix does not explain.
    Escort,
    /// `4`: CALLBACK: callback request.
    Callback,
    /// `5`: PHONE: call by phone.
    Phone,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CallRecordMediaType {
    const TABLE: &'static str = "CallRecordMediaType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "chat",
            meaning: "CHAT: text chat",
        },
        CodeInfo {
            code: "2",
            name: "webphone",
            meaning: "WEBPHONE: click to dial",
        },
        CodeInfo {
            code: "3",
            name: "escort",
            meaning: "ESCORT, which the appendix does not explain",
        },
        CodeInfo {
            code: "4",
            name: "callback",
            meaning: "CALLBACK: callback request",
        },
        CodeInfo {
            code: "5",
            name: "phone",
            meaning: "PHONE: call by phone",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Chat,
            "2" => Self::Webphone,
            "3" => Self::Escort,
            "4" => Self::Callback,
            "5" => Self::Phone,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Chat => Cow::Borrowed("1"),
            Self::Webphone => Cow::Borrowed("2"),
            Self::Escort => Cow::Borrowed("3"),
            Self::Callback => Cow::Borrowed("4"),
            Self::Phone => Cow::Borrowed("5"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Chat => 0,
            Self::Webphone => 1,
            Self::Escort => 2,
            Self::Callback => 3,
            Self::Phone => 4,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CallRecordMediaType);
/// Kind of service whose number of sessions is limited; `mediaType` of `setcallnums`, a text there. The codes are those
/// that `MediaType` has, without 6 and 19. `callnums` beside it is 1 to 60.
///
/// Source: [cec_07_0459](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0459.html), [cec_07_1278](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1278.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SessionLimitMedia {
    /// `1`: text chat.
    TextChat,
    /// `2`: click to dial.
    ClickToDial,
    /// `4`: callback request.
    Callback,
    /// `5`: voice or video call.
    VoiceOrVideoCall,
    /// `15`: predicted outbound call.
    PredictedOutbound,
    /// `16`: previewed outbound call.
    PreviewedOutbound,
    /// `17`: message call.
    MessageCall,
    /// `51`: multimedia web chat.
    MultimediaWebChat,
    /// `53`: social media chat.
    SocialMediaChat,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SessionLimitMedia {
    const TABLE: &'static str = "SessionLimitMedia";
    const TEXT: bool = true;
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
            meaning: "voice or video call",
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
            code: "51",
            name: "multimedia_web_chat",
            meaning: "multimedia web chat",
        },
        CodeInfo {
            code: "53",
            name: "social_media_chat",
            meaning: "social media chat",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::TextChat,
            "2" => Self::ClickToDial,
            "4" => Self::Callback,
            "5" => Self::VoiceOrVideoCall,
            "15" => Self::PredictedOutbound,
            "16" => Self::PreviewedOutbound,
            "17" => Self::MessageCall,
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
            Self::PredictedOutbound => Cow::Borrowed("15"),
            Self::PreviewedOutbound => Cow::Borrowed("16"),
            Self::MessageCall => Cow::Borrowed("17"),
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
            Self::PredictedOutbound => 4,
            Self::PreviewedOutbound => 5,
            Self::MessageCall => 6,
            Self::MultimediaWebChat => 7,
            Self::SocialMediaChat => 8,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SessionLimitMedia);
/// Kind of multimedia whose number of sessions is limited; `mediaType` of `setcallnumsbymediatype`, a number there.
/// `totalCallNum` beside it is 1 to 60.
///
/// Source: [cec_07_0463](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0463.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MultimediaLimitMedia {
    /// `50`: multimedia e-mail.
    Email,
    /// `51`: multimedia web chat.
    WebChat,
    /// `52`: multimedia SMS.
    Sms,
    /// `53`: social media chat.
    SocialMediaChat,
    /// `56`: multimedia WeChat.
    WeChat,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MultimediaLimitMedia {
    const TABLE: &'static str = "MultimediaLimitMedia";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "50",
            name: "email",
            meaning: "multimedia e-mail",
        },
        CodeInfo {
            code: "51",
            name: "web_chat",
            meaning: "multimedia web chat",
        },
        CodeInfo {
            code: "52",
            name: "sms",
            meaning: "multimedia SMS",
        },
        CodeInfo {
            code: "53",
            name: "social_media_chat",
            meaning: "social media chat",
        },
        CodeInfo {
            code: "56",
            name: "we_chat",
            meaning: "multimedia WeChat",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "50" => Self::Email,
            "51" => Self::WebChat,
            "52" => Self::Sms,
            "53" => Self::SocialMediaChat,
            "56" => Self::WeChat,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Email => Cow::Borrowed("50"),
            Self::WebChat => Cow::Borrowed("51"),
            Self::Sms => Cow::Borrowed("52"),
            Self::SocialMediaChat => Cow::Borrowed("53"),
            Self::WeChat => Cow::Borrowed("56"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Email => 0,
            Self::WebChat => 1,
            Self::Sms => 2,
            Self::SocialMediaChat => 3,
            Self::WeChat => 4,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MultimediaLimitMedia);
/// Whether something went well. 0 is success, any other code is a failure. `result` of the events
/// AgentEvent_SuccTransResult, AgentEvent_TransOutResult, AgentEvent_linkageCapability,
/// AgentEvent_linkagePhoneTransferOut_Result and AgentConf_ParticipantChanged, `reason` of AgentEvent_MediaSwith.
///
/// Source: [cec_07_0516](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0516.html), [cec_07_1369](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1369.html), [cec_07_0518](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0518.html), [cec_07_1371](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1371.html), [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html), [cec_07_1414](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1414.html), [cec_07_0571](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0571.html), [cec_07_1421](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1421.html), [cec_07_0576](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0576.html), [cec_07_1426](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1426.html), client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventResult {
    /// `0`: success.
    Success,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for EventResult {
    const TABLE: &'static str = "EventResult";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "success",
            meaning: "success",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Success,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Success => Cow::Borrowed("0"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Success => 0,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(EventResult);
/// Whether an announcement in a conference was stopped; `result` of the events AgentConf_StopVoice and
/// AgentConf_StopParticipantVoice.
///
/// Source: [cec_07_0567](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0567.html), [cec_07_1417](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1417.html), [cec_07_0568](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0568.html), [cec_07_1418](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1418.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayResult {
    /// `0`: success.
    Success,
    /// `1`: failure.
    Failure,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for PlayResult {
    const TABLE: &'static str = "PlayResult";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "success",
            meaning: "success",
        },
        CodeInfo {
            code: "1",
            name: "failure",
            meaning: "failure",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Success,
            "1" => Self::Failure,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Success => Cow::Borrowed("0"),
            Self::Failure => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Success => 0,
            Self::Failure => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(PlayResult);
/// Why the playback of a recording stopped; `cause` of the event AgentMediaEvent_StopPlayDone.
///
/// Source: [cec_07_0536](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0536.html), [cec_07_1388](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1388.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StopPlayCause {
    /// `0`: it came to its end.
    Finished,
    /// `1`: the agent stopped it.
    StoppedByAgent,
    /// `2`: the playback failed.
    PlaybackFailed,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for StopPlayCause {
    const TABLE: &'static str = "StopPlayCause";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "finished",
            meaning: "it came to its end",
        },
        CodeInfo {
            code: "1",
            name: "stopped_by_agent",
            meaning: "the agent stopped it",
        },
        CodeInfo {
            code: "2",
            name: "playback_failed",
            meaning: "the playback failed",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Finished,
            "1" => Self::StoppedByAgent,
            "2" => Self::PlaybackFailed,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Finished => Cow::Borrowed("0"),
            Self::StoppedByAgent => Cow::Borrowed("1"),
            Self::PlaybackFailed => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Finished => 0,
            Self::StoppedByAgent => 1,
            Self::PlaybackFailed => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(StopPlayCause);
/// How a screenshot of a video call in a web page (H5) ended; `result` of the event AgentEvent_ImageCapture.
///
/// Source: [cec_07_0557](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0557.html), [cec_07_1407](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1407.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImageCaptureResult {
    /// `0`: success.
    Success,
    /// `1`: failure.
    Failure,
    /// `2`: the user refused.
    Refused,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ImageCaptureResult {
    const TABLE: &'static str = "ImageCaptureResult";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "success",
            meaning: "success",
        },
        CodeInfo {
            code: "1",
            name: "failure",
            meaning: "failure",
        },
        CodeInfo {
            code: "2",
            name: "refused",
            meaning: "the user refused",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Success,
            "1" => Self::Failure,
            "2" => Self::Refused,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Success => Cow::Borrowed("0"),
            Self::Failure => Cow::Borrowed("1"),
            Self::Refused => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Success => 0,
            Self::Failure => 1,
            Self::Refused => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ImageCaptureResult);
/// State of a linked phone; `result` of the event AgentEvent_linkagePhoneStatus.
///
/// Source: [cec_07_0572](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0572.html), [cec_07_1422](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1422.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkagePhoneState {
    /// `0`: off the hook.
    OffHook,
    /// `1`: on the hook.
    OnHook,
    /// `2`: talking.
    Talking,
    /// `3`: the phone is online.
    Online,
    /// `4`: the phone is offline.
    Offline,
    /// `5`: ringing.
    Ringing,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for LinkagePhoneState {
    const TABLE: &'static str = "LinkagePhoneState";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "off_hook",
            meaning: "off the hook",
        },
        CodeInfo {
            code: "1",
            name: "on_hook",
            meaning: "on the hook",
        },
        CodeInfo {
            code: "2",
            name: "talking",
            meaning: "talking",
        },
        CodeInfo {
            code: "3",
            name: "online",
            meaning: "the phone is online",
        },
        CodeInfo {
            code: "4",
            name: "offline",
            meaning: "the phone is offline",
        },
        CodeInfo {
            code: "5",
            name: "ringing",
            meaning: "ringing",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::OffHook,
            "1" => Self::OnHook,
            "2" => Self::Talking,
            "3" => Self::Online,
            "4" => Self::Offline,
            "5" => Self::Ringing,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::OffHook => Cow::Borrowed("0"),
            Self::OnHook => Cow::Borrowed("1"),
            Self::Talking => Cow::Borrowed("2"),
            Self::Online => Cow::Borrowed("3"),
            Self::Offline => Cow::Borrowed("4"),
            Self::Ringing => Cow::Borrowed("5"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::OffHook => 0,
            Self::OnHook => 1,
            Self::Talking => 2,
            Self::Online => 3,
            Self::Offline => 4,
            Self::Ringing => 5,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(LinkagePhoneState);
/// What a monitored agent did; `subtype` of the event QC_AgentState_Notify.
///
/// Source: [cec_07_0541](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0541.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QcNotification {
    /// `QC_AgentState_Login`: the monitored agent signed in.
    SignedIn,
    /// `QC_AgentState_Logout`: the monitored agent signed out.
    SignedOut,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for QcNotification {
    const TABLE: &'static str = "QcNotification";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "QC_AgentState_Login",
            name: "signed_in",
            meaning: "the monitored agent signed in",
        },
        CodeInfo {
            code: "QC_AgentState_Logout",
            name: "signed_out",
            meaning: "the monitored agent signed out",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "QC_AgentState_Login" => Self::SignedIn,
            "QC_AgentState_Logout" => Self::SignedOut,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SignedIn => Cow::Borrowed("QC_AgentState_Login"),
            Self::SignedOut => Cow::Borrowed("QC_AgentState_Logout"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SignedIn => 0,
            Self::SignedOut => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(QcNotification);
/// What happens in a conference; `confState` in the answer of the conference query.
///
/// Source: conference query page (guide page-3319) (query of conferences), [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfState {
    /// `0`: an ordinary conference: the participants talk.
    Normal,
    /// `1`: an announcement is playing.
    Announcement,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfState {
    const TABLE: &'static str = "ConfState";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "normal",
            meaning: "an ordinary conference: the participants talk",
        },
        CodeInfo {
            code: "1",
            name: "announcement",
            meaning: "an announcement is playing",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Normal,
            "1" => Self::Announcement,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Normal => Cow::Borrowed("0"),
            Self::Announcement => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Normal => 0,
            Self::Announcement => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfState);
/// Kind of an address: `participantType` of the event AgentConf_ParticipantChanged, `addressType` of the events about a
/// linked phone. Conference requests have the same codes as text: `ConfAddressType`.
///
/// Source: conference query page (guide page-3319) (query of conferences), [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html), [cec_07_1414](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1414.html), [cec_07_0575](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0575.html), [cec_07_1425](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1425.html), [cec_07_0579](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0579.html), [cec_07_1429](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1429.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddressType {
    /// `6`: a phone number.
    PhoneNumber,
    /// `9`: an agent ID.
    Agent,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for AddressType {
    const TABLE: &'static str = "AddressType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "6",
            name: "phone_number",
            meaning: "a phone number",
        },
        CodeInfo {
            code: "9",
            name: "agent",
            meaning: "an agent ID",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "6" => Self::PhoneNumber,
            "9" => Self::Agent,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::PhoneNumber => Cow::Borrowed("6"),
            Self::Agent => Cow::Borrowed("9"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::PhoneNumber => 0,
            Self::Agent => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(AddressType);
/// What happened to a participant of a conference; `changeType` of the event AgentConf_ParticipantChanged.
///
/// Source: [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ParticipantChange {
    /// `0`: joined.
    Joined,
    /// `1`: left; the reason is in changeReason.
    Left,
    /// `2`: the chairperson changed.
    ChairpersonChanged,
    /// `3`: may no longer speak.
    SpeakingForbidden,
    /// `4`: may speak.
    SpeakingAllowed,
    /// `5`: was held.
    Held,
    /// `6`: is no longer held.
    Unheld,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ParticipantChange {
    const TABLE: &'static str = "ParticipantChange";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "joined",
            meaning: "joined",
        },
        CodeInfo {
            code: "1",
            name: "left",
            meaning: "left; the reason is in changeReason",
        },
        CodeInfo {
            code: "2",
            name: "chairperson_changed",
            meaning: "the chairperson changed",
        },
        CodeInfo {
            code: "3",
            name: "speaking_forbidden",
            meaning: "may no longer speak",
        },
        CodeInfo {
            code: "4",
            name: "speaking_allowed",
            meaning: "may speak",
        },
        CodeInfo {
            code: "5",
            name: "held",
            meaning: "was held",
        },
        CodeInfo {
            code: "6",
            name: "unheld",
            meaning: "is no longer held",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Joined,
            "1" => Self::Left,
            "2" => Self::ChairpersonChanged,
            "3" => Self::SpeakingForbidden,
            "4" => Self::SpeakingAllowed,
            "5" => Self::Held,
            "6" => Self::Unheld,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Joined => Cow::Borrowed("0"),
            Self::Left => Cow::Borrowed("1"),
            Self::ChairpersonChanged => Cow::Borrowed("2"),
            Self::SpeakingForbidden => Cow::Borrowed("3"),
            Self::SpeakingAllowed => Cow::Borrowed("4"),
            Self::Held => Cow::Borrowed("5"),
            Self::Unheld => Cow::Borrowed("6"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Joined => 0,
            Self::Left => 1,
            Self::ChairpersonChanged => 2,
            Self::SpeakingForbidden => 3,
            Self::SpeakingAllowed => 4,
            Self::Held => 5,
            Self::Unheld => 6,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ParticipantChange);
/// Why a participant left a conference; `changeReason` of the event AgentConf_ParticipantChanged. It means something only
/// where the change is a leaving.
///
/// Source: [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChangeReason {
    /// `0`: left by itself.
    LeftByItself,
    /// `1`: the chairperson removed it.
    RemovedByChairperson,
    /// `2`: hung up.
    HungUp,
    /// `3`: the conference ended.
    ConferenceEnded,
    /// `4`: the agent who took part signed out.
    SignedOut,
    /// `6`: forced out for another reason.
    ForcedOut,
    /// `255`: no reason, since the change is no leaving.
    NotApplicable,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ChangeReason {
    const TABLE: &'static str = "ChangeReason";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "left_by_itself",
            meaning: "left by itself",
        },
        CodeInfo {
            code: "1",
            name: "removed_by_chairperson",
            meaning: "the chairperson removed it",
        },
        CodeInfo {
            code: "2",
            name: "hung_up",
            meaning: "hung up",
        },
        CodeInfo {
            code: "3",
            name: "conference_ended",
            meaning: "the conference ended",
        },
        CodeInfo {
            code: "4",
            name: "signed_out",
            meaning: "the agent who took part signed out",
        },
        CodeInfo {
            code: "6",
            name: "forced_out",
            meaning: "forced out for another reason",
        },
        CodeInfo {
            code: "255",
            name: "not_applicable",
            meaning: "no reason, since the change is no leaving",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::LeftByItself,
            "1" => Self::RemovedByChairperson,
            "2" => Self::HungUp,
            "3" => Self::ConferenceEnded,
            "4" => Self::SignedOut,
            "6" => Self::ForcedOut,
            "255" => Self::NotApplicable,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::LeftByItself => Cow::Borrowed("0"),
            Self::RemovedByChairperson => Cow::Borrowed("1"),
            Self::HungUp => Cow::Borrowed("2"),
            Self::ConferenceEnded => Cow::Borrowed("3"),
            Self::SignedOut => Cow::Borrowed("4"),
            Self::ForcedOut => Cow::Borrowed("6"),
            Self::NotApplicable => Cow::Borrowed("255"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::LeftByItself => 0,
            Self::RemovedByChairperson => 1,
            Self::HungUp => 2,
            Self::ConferenceEnded => 3,
            Self::SignedOut => 4,
            Self::ForcedOut => 5,
            Self::NotApplicable => 6,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ChangeReason);
/// How the server authenticates agents; its setting AUTHMODE.
///
/// Source: [cec_07_0005](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0005.html), cec_05_1409 (integration steps: sign-in, polling, heartbeat).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthMode {
    /// `1`: static: the Guid stays the same until sign-out; for old sites only.
    Static,
    /// `2`: dynamic, the default: polls or heartbeats renew the Guid.
    Dynamic,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for AuthMode {
    const TABLE: &'static str = "AuthMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "static",
            meaning: "static: the Guid stays the same until sign-out; for old sites only",
        },
        CodeInfo {
            code: "2",
            name: "dynamic",
            meaning: "dynamic, the default: polls or heartbeats renew the Guid",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Static,
            "2" => Self::Dynamic,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Static => Cow::Borrowed("1"),
            Self::Dynamic => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Static => 0,
            Self::Dynamic => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(AuthMode);
/// Who encrypts multimedia messages; the server's setting MULTIMEDIA_SECMODE. It limits the length of the data of
/// `sendmessage`.
///
/// Source: [cec_07_1277](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1277.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MultimediaSecurityMode {
    /// `0`: the business side encrypts: a message is below 3.8 KB.
    EncryptedByBusinessSide,
    /// `1`: the platform encrypts: a message is below 1.9 KB.
    EncryptedByPlatform,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for MultimediaSecurityMode {
    const TABLE: &'static str = "MultimediaSecmode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "encrypted_by_business_side",
            meaning: "the business side encrypts: a message is below 3.8 KB",
        },
        CodeInfo {
            code: "1",
            name: "encrypted_by_platform",
            meaning: "the platform encrypts: a message is below 1.9 KB",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::EncryptedByBusinessSide,
            "1" => Self::EncryptedByPlatform,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::EncryptedByBusinessSide => Cow::Borrowed("0"),
            Self::EncryptedByPlatform => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::EncryptedByBusinessSide => 0,
            Self::EncryptedByPlatform => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(MultimediaSecurityMode);
/// What a message of a web channel is for; `controlType` of the web channel interface `sendMessageForWebChannel`, which
/// does not belong to the CC-Gateway.
///
/// Source: [cec_07_0956](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0956.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebChannelControl {
    /// `CONNECT`: open the session.
    Connect,
    /// `DISCONNECT`: close the session.
    Disconnect,
    /// `CHAT`: a message of the chat.
    Chat,
    /// `TRANS2AGENT`: ask for a human agent.
    TransferToAgent,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for WebChannelControl {
    const TABLE: &'static str = "WebChannelControl";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "CONNECT",
            name: "connect",
            meaning: "open the session",
        },
        CodeInfo {
            code: "DISCONNECT",
            name: "disconnect",
            meaning: "close the session",
        },
        CodeInfo {
            code: "CHAT",
            name: "chat",
            meaning: "a message of the chat",
        },
        CodeInfo {
            code: "TRANS2AGENT",
            name: "transfer_to_agent",
            meaning: "ask for a human agent",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "CONNECT" => Self::Connect,
            "DISCONNECT" => Self::Disconnect,
            "CHAT" => Self::Chat,
            "TRANS2AGENT" => Self::TransferToAgent,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Connect => Cow::Borrowed("CONNECT"),
            Self::Disconnect => Cow::Borrowed("DISCONNECT"),
            Self::Chat => Cow::Borrowed("CHAT"),
            Self::TransferToAgent => Cow::Borrowed("TRANS2AGENT"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Connect => 0,
            Self::Disconnect => 1,
            Self::Chat => 2,
            Self::TransferToAgent => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(WebChannelControl);
/// How the pictures of a three-party video call are laid out; `mode` of `adjustvideomode`.
///
/// Source: [cec_07_1250](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1250.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VideoLayout {
    /// `0`: all pictures of the same size.
    Equal,
    /// `1`: the user's picture is the largest.
    UserLargest,
    /// `2`: the agent's picture is the largest.
    AgentLargest,
    /// `3`: the third party's picture is the largest.
    ThirdPartyLargest,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for VideoLayout {
    const TABLE: &'static str = "VideoLayout";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "equal",
            meaning: "all pictures of the same size",
        },
        CodeInfo {
            code: "1",
            name: "user_largest",
            meaning: "the user's picture is the largest",
        },
        CodeInfo {
            code: "2",
            name: "agent_largest",
            meaning: "the agent's picture is the largest",
        },
        CodeInfo {
            code: "3",
            name: "third_party_largest",
            meaning: "the third party's picture is the largest",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Equal,
            "1" => Self::UserLargest,
            "2" => Self::AgentLargest,
            "3" => Self::ThirdPartyLargest,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Equal => Cow::Borrowed("0"),
            Self::UserLargest => Cow::Borrowed("1"),
            Self::AgentLargest => Cow::Borrowed("2"),
            Self::ThirdPartyLargest => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Equal => 0,
            Self::UserLargest => 1,
            Self::AgentLargest => 2,
            Self::ThirdPartyLargest => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(VideoLayout);
/// Whose picture is taken; `userType` of `imagecapture`.
///
/// Source: [cec_07_1281](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1281.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CaptureTarget {
    /// `user`: the customer.
    User,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CaptureTarget {
    const TABLE: &'static str = "CaptureTarget";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "user",
            name: "user",
            meaning: "the customer",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "user" => Self::User,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::User => Cow::Borrowed("user"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::User => 0,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CaptureTarget);
/// What kind of place a text chat is handed to; `addesstype` of the text chat transfer, spelled so on the wire.
///
/// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextChatAddressType {
    /// `1`: an agent, by its work number.
    Agent,
    /// `10`: a skill queue, by its id.
    SkillQueue,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for TextChatAddressType {
    const TABLE: &'static str = "TextChatAddressType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "agent",
            meaning: "an agent, by its work number",
        },
        CodeInfo {
            code: "10",
            name: "skill_queue",
            meaning: "a skill queue, by its id",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::Agent,
            "10" => Self::SkillQueue,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Agent => Cow::Borrowed("1"),
            Self::SkillQueue => Cow::Borrowed("10"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Agent => 0,
            Self::SkillQueue => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(TextChatAddressType);
/// What the address of a conference member is; `addressType` of the conference requests, a text that holds a number.
/// What comes in, in events and in the conference query, is `AddressType`.
///
/// Source: [cec_07_1288](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1288.html), [cec_07_1292](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1292.html), [cec_07_1293](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1293.html), [cec_07_1294](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1294.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html), [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html), [cec_07_0579](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0579.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfAddressType {
    /// `6`: a telephone number.
    PhoneNumber,
    /// `9`: an agent, by its work number.
    Agent,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfAddressType {
    const TABLE: &'static str = "ConfAddressType";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "6",
            name: "phone_number",
            meaning: "a telephone number",
        },
        CodeInfo {
            code: "9",
            name: "agent",
            meaning: "an agent, by its work number",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "6" => Self::PhoneNumber,
            "9" => Self::Agent,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::PhoneNumber => Cow::Borrowed("6"),
            Self::Agent => Cow::Borrowed("9"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::PhoneNumber => 0,
            Self::Agent => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfAddressType);
/// What a conference member is to be able to do; `attribute` of `changeparticipantmode`. What a query returns is
/// `ConfChannelAttribute`.
///
/// Source: [cec_07_1294](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1294.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfRequestAttribute {
    /// `1`: hears, but is not heard.
    ListenOnly,
    /// `2`: is heard, but does not hear.
    SpeakOnly,
    /// `3`: hears and is heard.
    ListenAndSpeak,
    /// `4`: neither hears nor is heard.
    CutOff,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfRequestAttribute {
    const TABLE: &'static str = "ConfRequestAttribute";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "listen_only",
            meaning: "hears, but is not heard",
        },
        CodeInfo {
            code: "2",
            name: "speak_only",
            meaning: "is heard, but does not hear",
        },
        CodeInfo {
            code: "3",
            name: "listen_and_speak",
            meaning: "hears and is heard",
        },
        CodeInfo {
            code: "4",
            name: "cut_off",
            meaning: "neither hears nor is heard",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::ListenOnly,
            "2" => Self::SpeakOnly,
            "3" => Self::ListenAndSpeak,
            "4" => Self::CutOff,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::ListenOnly => Cow::Borrowed("1"),
            Self::SpeakOnly => Cow::Borrowed("2"),
            Self::ListenAndSpeak => Cow::Borrowed("3"),
            Self::CutOff => Cow::Borrowed("4"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::ListenOnly => 0,
            Self::SpeakOnly => 1,
            Self::ListenAndSpeak => 2,
            Self::CutOff => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfRequestAttribute);
/// What a conference member is able to do; `channelAttrib` of the conference query.
///
/// Source: [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfChannelAttribute {
    /// `1`: hears, but is not heard.
    ListenOnly,
    /// `2`: is heard, but does not hear.
    SpeakOnly,
    /// `3`: hears and is heard.
    ListenAndSpeak,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfChannelAttribute {
    const TABLE: &'static str = "ConfChannelAttribute";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "listen_only",
            meaning: "hears, but is not heard",
        },
        CodeInfo {
            code: "2",
            name: "speak_only",
            meaning: "is heard, but does not hear",
        },
        CodeInfo {
            code: "3",
            name: "listen_and_speak",
            meaning: "hears and is heard",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::ListenOnly,
            "2" => Self::SpeakOnly,
            "3" => Self::ListenAndSpeak,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::ListenOnly => Cow::Borrowed("1"),
            Self::SpeakOnly => Cow::Borrowed("2"),
            Self::ListenAndSpeak => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::ListenOnly => 0,
            Self::SpeakOnly => 1,
            Self::ListenAndSpeak => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfChannelAttribute);
/// What happens to the channel of a conference member; `channelState` of the conference query.
///
/// Source: [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfChannelState {
    /// `0`: normal.
    Normal,
    /// `1`: held.
    Held,
    /// `2`: an announcement is being played to the member.
    Playback,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfChannelState {
    const TABLE: &'static str = "ConfChannelState";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "normal",
            meaning: "normal",
        },
        CodeInfo {
            code: "1",
            name: "held",
            meaning: "held",
        },
        CodeInfo {
            code: "2",
            name: "playback",
            meaning: "an announcement is being played to the member",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Normal,
            "1" => Self::Held,
            "2" => Self::Playback,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Normal => Cow::Borrowed("0"),
            Self::Held => Cow::Borrowed("1"),
            Self::Playback => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Normal => 0,
            Self::Held => 1,
            Self::Playback => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfChannelState);
/// Role of a conference member; `role` of the conference query.
///
/// Source: [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfRole {
    /// `0`: an ordinary member.
    Member,
    /// `1`: the chair.
    Chair,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfRole {
    const TABLE: &'static str = "ConfRole";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "member",
            meaning: "an ordinary member",
        },
        CodeInfo {
            code: "1",
            name: "chair",
            meaning: "the chair",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Member,
            "1" => Self::Chair,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Member => Cow::Borrowed("0"),
            Self::Chair => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Member => 0,
            Self::Chair => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfRole);
/// What kind of sound is played in a conference; `playMode` of the conference interfaces. The gateway assumes 2 when
/// nothing is sent.
///
/// Source: [cec_07_1283](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1283.html), [cec_07_1288](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1288.html), [cec_07_1292](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1292.html), [cec_07_1295](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1295.html), [cec_07_1297](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1297.html), client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfPlayMode {
    /// `1`: a prompt of the VP; known from a client program only.
    VpPrompt,
    /// `2`: a file.
    File,
    /// `4`: a SIG tone; known from a client program only.
    SignalTone,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfPlayMode {
    const TABLE: &'static str = "ConfPlayMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "vp_prompt",
            meaning: "a prompt of the VP; known from a client program only",
        },
        CodeInfo {
            code: "2",
            name: "file",
            meaning: "a file",
        },
        CodeInfo {
            code: "4",
            name: "signal_tone",
            meaning: "a SIG tone; known from a client program only",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::VpPrompt,
            "2" => Self::File,
            "4" => Self::SignalTone,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::VpPrompt => Cow::Borrowed("1"),
            Self::File => Cow::Borrowed("2"),
            Self::SignalTone => Cow::Borrowed("4"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::VpPrompt => 0,
            Self::File => 1,
            Self::SignalTone => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfPlayMode);
/// How a sound is mixed into a conference; `playType` of `playvoicetoconf`. The gateway assumes 0 when nothing is sent.
///
/// Source: [cec_07_1295](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1295.html), client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfPlayType {
    /// `0`: as the foreground sound.
    Foreground,
    /// `1`: as a background sound.
    Background,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfPlayType {
    const TABLE: &'static str = "ConfPlayType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "foreground",
            meaning: "as the foreground sound",
        },
        CodeInfo {
            code: "1",
            name: "background",
            meaning: "as a background sound",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Foreground,
            "1" => Self::Background,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Foreground => Cow::Borrowed("0"),
            Self::Background => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Foreground => 0,
            Self::Background => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfPlayType);
/// Whether a conference gets more seats or fewer; `modifyType` of `modifyconfresource`.
///
/// Source: [cec_07_1299](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1299.html), [cec_07_0484](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0484.html), client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfSeatChange {
    /// `0`: more seats.
    Add,
    /// `1`: fewer seats.
    Remove,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for ConfSeatChange {
    const TABLE: &'static str = "ConfSeatChange";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "add",
            meaning: "more seats",
        },
        CodeInfo {
            code: "1",
            name: "remove",
            meaning: "fewer seats",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Add,
            "1" => Self::Remove,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Add => Cow::Borrowed("0"),
            Self::Remove => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Add => 0,
            Self::Remove => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(ConfSeatChange);
/// State by which a request chooses agents; `agentStatus` of `agentbyskill`. It is the gateway's own coding, the one
/// of `AgentState` in answers.
///
/// Source: [cec_07_0414](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0414.html), [cec_07_1025](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1025.html), [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_1431](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1431.html), client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequestAgentState {
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
impl Coded for RequestAgentState {
    const TABLE: &'static str = "RequestAgentState";
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
open_enum!(RequestAgentState);
/// Whom a bulletin addresses; `targettype` of `notifybulletin`.
///
/// Source: client-practice (Public client programs of the gateway).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BulletinTarget {
    /// `0`: a group of agents.
    Group,
    /// `1`: a skill queue.
    SkillQueue,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for BulletinTarget {
    const TABLE: &'static str = "BulletinTarget";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "group",
            meaning: "a group of agents",
        },
        CodeInfo {
            code: "1",
            name: "skill_queue",
            meaning: "a skill queue",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Group,
            "1" => Self::SkillQueue,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Group => Cow::Borrowed("0"),
            Self::SkillQueue => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Group => 0,
            Self::SkillQueue => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(BulletinTarget);
/// Whether a skill queue is a real or a virtual one; `realFlag` of the skill queues of a VDN.
///
/// Source: [cec_07_0409](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0409.html), [cec_07_1021](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1021.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueueReality {
    /// `0`: virtual queue.
    VirtualQueue,
    /// `1`: real queue.
    RealQueue,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for QueueReality {
    const TABLE: &'static str = "QueueReality";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "virtual_queue",
            meaning: "virtual queue",
        },
        CodeInfo {
            code: "1",
            name: "real_queue",
            meaning: "real queue",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::VirtualQueue,
            "1" => Self::RealQueue,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::VirtualQueue => Cow::Borrowed("0"),
            Self::RealQueue => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::VirtualQueue => 0,
            Self::RealQueue => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(QueueReality);
/// Whether a skill queue releases calls or transfers them; `transferFlg` of the statistics of queues.
///
/// Source: [cec_07_1023](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1023.html), [cec_07_0411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0411.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueueTransferFlag {
    /// `0`: calls are released.
    Release,
    /// `2`: calls are transferred.
    Transfer,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for QueueTransferFlag {
    const TABLE: &'static str = "QueueTransferFlag";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "release",
            meaning: "calls are released",
        },
        CodeInfo {
            code: "2",
            name: "transfer",
            meaning: "calls are transferred",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Release,
            "2" => Self::Transfer,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Release => Cow::Borrowed("0"),
            Self::Transfer => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Release => 0,
            Self::Transfer => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(QueueTransferFlag);
/// Kind of the device to which a skill queue transfers calls; `transferDeviceType` of the statistics of queues.
///
/// Source: [cec_07_1023](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1023.html), [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html), guide 18e58463 (queryStatInfoOfAcd).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueueTransferDevice {
    /// `1`: a skill queue.
    SkillQueue,
    /// `2`: an agent.
    Agent,
    /// `3`: an IVR flow.
    Ivr,
    /// `255`: none.
    NoDevice,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for QueueTransferDevice {
    const TABLE: &'static str = "QueueTransferDevice";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "skill_queue",
            meaning: "a skill queue",
        },
        CodeInfo {
            code: "2",
            name: "agent",
            meaning: "an agent",
        },
        CodeInfo {
            code: "3",
            name: "ivr",
            meaning: "an IVR flow",
        },
        CodeInfo {
            code: "255",
            name: "no_device",
            meaning: "none",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::SkillQueue,
            "2" => Self::Agent,
            "3" => Self::Ivr,
            "255" => Self::NoDevice,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SkillQueue => Cow::Borrowed("1"),
            Self::Agent => Cow::Borrowed("2"),
            Self::Ivr => Cow::Borrowed("3"),
            Self::NoDevice => Cow::Borrowed("255"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SkillQueue => 0,
            Self::Agent => 1,
            Self::Ivr => 2,
            Self::NoDevice => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(QueueTransferDevice);
/// How often a file of a networked contact centre is played; `playTime` of `netplay`. The gateway assumes 1 when
/// nothing is sent, and takes other values as 1.
///
/// Source: [cec_07_4212](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4212.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayRepetition {
    /// `0`: again and again, without end.
    Endless,
    /// `1`: once.
    Once,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for PlayRepetition {
    const TABLE: &'static str = "PlayRepetition";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "endless",
            meaning: "again and again, without end",
        },
        CodeInfo {
            code: "1",
            name: "once",
            meaning: "once",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Endless,
            "1" => Self::Once,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Endless => Cow::Borrowed("0"),
            Self::Once => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Endless => 0,
            Self::Once => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(PlayRepetition);
/// Format of a file to play; `fileFormat` of `netplay`. The gateway assumes 0 when nothing is sent.
///
/// Source: [cec_07_4212](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4212.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayFileFormat {
    /// `0`: the default of the platform.
    PlatformDefault,
    /// `1`: 24K VOX.
    Vox24k,
    /// `2`: 32K VOX.
    Vox32k,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for PlayFileFormat {
    const TABLE: &'static str = "PlayFileFormat";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "platform_default",
            meaning: "the default of the platform",
        },
        CodeInfo {
            code: "1",
            name: "vox_24k",
            meaning: "24K VOX",
        },
        CodeInfo {
            code: "2",
            name: "vox_32k",
            meaning: "32K VOX",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::PlatformDefault,
            "1" => Self::Vox24k,
            "2" => Self::Vox32k,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::PlatformDefault => Cow::Borrowed("0"),
            Self::Vox24k => Cow::Borrowed("1"),
            Self::Vox32k => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::PlatformDefault => 0,
            Self::Vox24k => 1,
            Self::Vox32k => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(PlayFileFormat);
/// Which way to move in playback; `seekdirection` of `playrelocation`. Used only from the present place.
///
/// Source: [cec_07_0405](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0405.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SeekDirection {
    /// `0`: forward.
    Forward,
    /// `1`: back.
    Back,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SeekDirection {
    const TABLE: &'static str = "SeekDirection";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "forward",
            meaning: "forward",
        },
        CodeInfo {
            code: "1",
            name: "back",
            meaning: "back",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Forward,
            "1" => Self::Back,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Forward => Cow::Borrowed("0"),
            Self::Back => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Forward => 0,
            Self::Back => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SeekDirection);
/// From where to count in playback; `seekposition` of `playrelocation`.
///
/// Source: [cec_07_0405](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0405.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SeekPosition {
    /// `0`: from the start of the file.
    FileStart,
    /// `1`: from the present place.
    CurrentPlace,
    /// `2`: from the end of the file.
    FileEnd,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SeekPosition {
    const TABLE: &'static str = "SeekPosition";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "file_start",
            meaning: "from the start of the file",
        },
        CodeInfo {
            code: "1",
            name: "current_place",
            meaning: "from the present place",
        },
        CodeInfo {
            code: "2",
            name: "file_end",
            meaning: "from the end of the file",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::FileStart,
            "1" => Self::CurrentPlace,
            "2" => Self::FileEnd,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::FileStart => Cow::Borrowed("0"),
            Self::CurrentPlace => Cow::Borrowed("1"),
            Self::FileEnd => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::FileStart => 0,
            Self::CurrentPlace => 1,
            Self::FileEnd => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SeekPosition);
/// What a recording does where its file exists; `recordMode` of `record`. The gateway assumes 0 when nothing is sent,
/// and takes other values as 0.
///
/// Source: [cec_07_4210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4210.html), [cec_07_0402](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0402.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordMode {
    /// `0`: the file is overwritten.
    Overwrite,
    /// `1`: the recording is added to the file.
    Append,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for RecordMode {
    const TABLE: &'static str = "RecordMode";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "overwrite",
            meaning: "the file is overwritten",
        },
        CodeInfo {
            code: "1",
            name: "append",
            meaning: "the recording is added to the file",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::Overwrite,
            "1" => Self::Append,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::Overwrite => Cow::Borrowed("0"),
            Self::Append => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::Overwrite => 0,
            Self::Append => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(RecordMode);
/// Format of a recording; `recordFormat` of `record`. The gateway assumes 0 when nothing is sent. One installation uses
/// one format, the same as the playback format of its UAP.
///
/// Source: [cec_07_4210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4210.html), [cec_07_0402](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0402.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordFileFormat {
    /// `0`: the default of the platform.
    PlatformDefault,
    /// `1`: 24K VOX.
    Vox24k,
    /// `2`: 32K VOX.
    Vox32k,
    /// `3`: 64K A-law.
    ALaw64k,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for RecordFileFormat {
    const TABLE: &'static str = "RecordFileFormat";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "platform_default",
            meaning: "the default of the platform",
        },
        CodeInfo {
            code: "1",
            name: "vox_24k",
            meaning: "24K VOX",
        },
        CodeInfo {
            code: "2",
            name: "vox_32k",
            meaning: "32K VOX",
        },
        CodeInfo {
            code: "3",
            name: "a_law_64k",
            meaning: "64K A-law",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::PlatformDefault,
            "1" => Self::Vox24k,
            "2" => Self::Vox32k,
            "3" => Self::ALaw64k,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::PlatformDefault => Cow::Borrowed("0"),
            Self::Vox24k => Cow::Borrowed("1"),
            Self::Vox32k => Cow::Borrowed("2"),
            Self::ALaw64k => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::PlatformDefault => 0,
            Self::Vox24k => 1,
            Self::Vox32k => 2,
            Self::ALaw64k => 3,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(RecordFileFormat);
/// Whose recording to download; `filetype` of the download of a recording. The gateway assumes 1 when nothing is sent.
///
/// Source: [cec_07_4214](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4214.html), [cec_07_0455](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0455.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordFileType {
    /// `1`: recording of an agent's call.
    AgentCall,
    /// `2`: recording of an IVR, or voice mail of a third party.
    IvrOrVoiceMail,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for RecordFileType {
    const TABLE: &'static str = "RecordFileType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "agent_call",
            meaning: "recording of an agent's call",
        },
        CodeInfo {
            code: "2",
            name: "ivr_or_voice_mail",
            meaning: "recording of an IVR, or voice mail of a third party",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::AgentCall,
            "2" => Self::IvrOrVoiceMail,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::AgentCall => Cow::Borrowed("1"),
            Self::IvrOrVoiceMail => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::AgentCall => 0,
            Self::IvrOrVoiceMail => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(RecordFileType);
/// Which stream of a video to download; `fileType` of `videofiledownload`.
///
/// Source: [cec_07_4217](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4217.html), [cec_07_0465](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0465.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VideoFileType {
    /// `0`: high definition.
    HighDefinition,
    /// `1`: standard definition.
    StandardDefinition,
    /// `2`: auxiliary stream.
    Auxiliary,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for VideoFileType {
    const TABLE: &'static str = "VideoFileType";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "0",
            name: "high_definition",
            meaning: "high definition",
        },
        CodeInfo {
            code: "1",
            name: "standard_definition",
            meaning: "standard definition",
        },
        CodeInfo {
            code: "2",
            name: "auxiliary",
            meaning: "auxiliary stream",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "0" => Self::HighDefinition,
            "1" => Self::StandardDefinition,
            "2" => Self::Auxiliary,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::HighDefinition => Cow::Borrowed("0"),
            Self::StandardDefinition => Cow::Borrowed("1"),
            Self::Auxiliary => Cow::Borrowed("2"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::HighDefinition => 0,
            Self::StandardDefinition => 1,
            Self::Auxiliary => 2,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(VideoFileType);
/// What to subscribe to; `subscribeType` of the subscription to speech recognition. Other values are reserved.
///
/// Source: [cec_07_1321](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1321.html), [cec_07_1109](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1109.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscribeType {
    /// `1`: results of speech recognition.
    SpeechRecognition,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for SubscribeType {
    const TABLE: &'static str = "SubscribeType";
    const TEXT: bool = true;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "speech_recognition",
            meaning: "results of speech recognition",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::SpeechRecognition,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SpeechRecognition => Cow::Borrowed("1"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SpeechRecognition => 0,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(SubscribeType);
/// Where a called route leads; `devicetype` of the called routes.
///
/// Source: [cec_07_1039](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1039.html), [cec_07_1041](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1041.html).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CalledRouteDevice {
    /// `1`: to a skill queue.
    SkillQueue,
    /// `3`: to an IVR flow.
    Ivr,
    /// A code that the contract does not know, as it came.
    Unknown(String),
}
impl Coded for CalledRouteDevice {
    const TABLE: &'static str = "CalledRouteDevice";
    const TEXT: bool = false;
    const CODES: &'static [CodeInfo] = &[
        CodeInfo {
            code: "1",
            name: "skill_queue",
            meaning: "to a skill queue",
        },
        CodeInfo {
            code: "3",
            name: "ivr",
            meaning: "to an IVR flow",
        },
    ];
    fn of(code: &str) -> Self {
        match code {
            "1" => Self::SkillQueue,
            "3" => Self::Ivr,
            code => Self::Unknown(code.to_owned()),
        }
    }
    fn code(&self) -> Cow<'_, str> {
        match self {
            Self::SkillQueue => Cow::Borrowed("1"),
            Self::Ivr => Cow::Borrowed("3"),
            Self::Unknown(code) => Cow::Borrowed(code),
        }
    }
    fn info(&self) -> Option<&'static CodeInfo> {
        let row = match self {
            Self::SkillQueue => 0,
            Self::Ivr => 1,
            Self::Unknown(_) => return None,
        };
        Self::CODES.get(row)
    }
}
open_enum!(CalledRouteDevice);
