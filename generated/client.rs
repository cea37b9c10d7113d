// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The low-level client: one builder per operation, answers as they are on the wire.
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// The envelope of a poll.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentEventResponse {
        /// The event; the key is absent when none came in time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event: ::std::option::Option<crate::event::Event>,
        /// Text for people; empty or "success" when all went well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        pub retcode: crate::Retcode,
    }
    impl AgentEventResponse {
        pub fn builder() -> builder::AgentEventResponse {
            Default::default()
        }
    }
    /// A skill queue that is configured for an agent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentSkill {
        /// ID of the skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wire::LenientInteger>,
        /// The kind of contact that the queue handles.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mediatype: ::std::option::Option<crate::codes::MediaType>,
        /// Name of the skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl AgentSkill {
        pub fn builder() -> builder::AgentSkill {
            Default::default()
        }
    }
    /// State of an agent, the calls at hand and the command under way.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentStateInfo {
        /// When the present state began; a number in the example, a string in the table.
        #[serde(
            rename = "agentStateBeginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_state_begin_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// When holding began.
        #[serde(
            rename = "beginHoldTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub begin_hold_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// When talking began.
        #[serde(
            rename = "beginTalkingTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub begin_talking_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Data attached to the call.
        #[serde(
            rename = "callData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_data: ::std::option::Option<::std::string::String>,
        /// Original type of the call.
        #[serde(
            rename = "callFeature",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_feature: ::std::option::Option<crate::codes::CallFeature>,
        /// Called number.
        #[serde(
            rename = "calledNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub called_no: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(
            rename = "callerNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub caller_no: ::std::option::Option<crate::wire::LenientText>,
        /// When the command began; empty in the example.
        #[serde(
            rename = "cmdBeginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cmd_begin_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// ID of the current call.
        #[serde(
            rename = "curCallId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cur_call_id: ::std::option::Option<crate::wire::LenientText>,
        /// Command under way.
        #[serde(
            rename = "curCommand",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cur_command: ::std::option::Option<crate::codes::OperationCommand>,
        /// The time now.
        #[serde(
            rename = "currentTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub current_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Whether this is the first call.
        #[serde(
            rename = "firsttalkingFlag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub firsttalking_flag: ::std::option::Option<crate::wire::LenientBoolean>,
        /// ID of the held call.
        #[serde(
            rename = "holdCallId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hold_call_id: ::std::option::Option<crate::wire::LenientText>,
        /// State before the present one.
        #[serde(
            rename = "lastState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_state: ::std::option::Option<crate::codes::SyncState>,
        /// ID of the first call.
        #[serde(
            rename = "mainCallId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub main_call_id: ::std::option::Option<crate::wire::LenientText>,
        /// The other party.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub partner: ::std::option::Option<crate::wire::LenientText>,
        /// Whether busy has been asked for.
        #[serde(
            rename = "preBusy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pre_busy: ::std::option::Option<crate::wire::LenientBoolean>,
        /// Whether a rest has been asked for.
        #[serde(
            rename = "preRest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pre_rest: ::std::option::Option<crate::wire::LenientBoolean>,
        /// ID of the inspector; empty for none.
        #[serde(
            rename = "qcWorkNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub qc_work_no: ::std::option::Option<crate::wire::LenientText>,
        /// Serial number of the recording.
        #[serde(
            rename = "recordID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_id: ::std::option::Option<crate::wire::LenientText>,
        /// Whether the session is released; reserved.
        #[serde(
            rename = "releaseFlag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub release_flag: ::std::option::Option<crate::wire::LenientInteger>,
        /// Time of the second call, a timestamp according to the page.
        #[serde(
            rename = "secondTalkingTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub second_talking_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// The sign-in mode of release 25.200.0, in case it stands at this level; its meaning was not found.
        #[serde(
            rename = "signInMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sign_in_mode: ::std::option::Option<crate::wire::LenientText>,
        /// Present state.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::codes::SyncState>,
        /// Original type of the call that is being talked on.
        #[serde(
            rename = "talkingCallfeature",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub talking_callfeature: ::std::option::Option<crate::codes::CallFeature>,
        /// ID of the agent.
        #[serde(
            rename = "workNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
    }
    impl AgentStateInfo {
        pub fn builder() -> builder::AgentStateInfo {
            Default::default()
        }
    }
    /// An agent's state.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentStatus {
        /// The state, in the gateway's own coding.
        #[serde(
            rename = "agentState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_state: ::std::option::Option<crate::codes::AgentState>,
        /// Whether the agent is in a call.
        #[serde(
            rename = "isWorking",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_working: ::std::option::Option<crate::wire::LenientBoolean>,
    }
    impl AgentStatus {
        pub fn builder() -> builder::AgentStatus {
            Default::default()
        }
    }
    /// The envelope of an agent's state.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentStatusResponse {
        /// Text for people; empty or "success" when all went well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The state, bare or in a list; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AgentStatusResult>,
        pub retcode: crate::Retcode,
    }
    impl AgentStatusResponse {
        pub fn builder() -> builder::AgentStatusResponse {
            Default::default()
        }
    }
    /// The state of the agent, an object as in the page's example or a list as in its table.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum AgentStatusResult {
        AgentStatus(AgentStatus),
        Array(::std::vec::Vec<AgentStatus>),
    }
    impl ::std::convert::From<AgentStatus> for AgentStatusResult {
        fn from(value: AgentStatus) -> Self {
            Self::AgentStatus(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<AgentStatus>> for AgentStatusResult {
        fn from(value: ::std::vec::Vec<AgentStatus>) -> Self {
            Self::Array(value)
        }
    }
    /// The call that was answered.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AutoAnswerContent {
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callid: ::std::option::Option<crate::CallId>,
        /// Kind of the call; it stays with the call id through transfers. Sent as digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub feature: ::std::option::Option<crate::codes::CallFeature>,
        /// Media of the call. Sent as digits.
        #[serde(
            rename = "mediaAbility",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_ability: ::std::option::Option<crate::codes::MediaAbility>,
        /// Kind of service. Sent as a number, by newer releases only.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<crate::codes::MediaType>,
        /// Whether the call came by a transfer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer: ::std::option::Option<crate::codes::TransferredFlag>,
        /// Where the transfer came from; empty when there was none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfrom: ::std::option::Option<crate::wire::LenientText>,
        /// Role of the call.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    impl AutoAnswerContent {
        pub fn builder() -> builder::AutoAnswerContent {
            Default::default()
        }
    }
    /// The inspection that the agent is under.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct BeQcContent {
        /// ID of the inspector as the Chinese page has it, of the inspected agent as the English one has it. Sent as a number.
        #[serde(
            rename = "qcAgentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub qc_agent_id: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the inspection. Sent as a number.
        #[serde(
            rename = "qcType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub qc_type: ::std::option::Option<crate::codes::QcType>,
    }
    impl BeQcContent {
        pub fn builder() -> builder::BeQcContent {
            Default::default()
        }
    }
    /// The envelope of an operation that starts a call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallIdResponse {
        /// Text for people; empty or "success" when all went well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// ID of the new call; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::CallId>,
        pub retcode: crate::Retcode,
    }
    impl CallIdResponse {
        pub fn builder() -> builder::CallIdResponse {
            Default::default()
        }
    }
    /// Which agent to call, and with which number and skill queue.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallInnerRequest {
        /// Data that travels with the call, at most 16 KB; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callappdata: ::std::option::Option<::std::string::String>,
        /// ID of the agent to call, 1 to 24 digits, asterisks or hashes.
        pub called: ::std::string::String,
        /// Calling number, at most 24 digits; empty or absent means the default number of the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// Without effect; pages differ in what decides the medium instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mediaability: ::std::option::Option<crate::codes::RequestMediaAbility>,
        /// ID of the skill queue that the call belongs to; absent means the default skill queue of the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skillid: ::std::option::Option<i64>,
    }
    impl CallInnerRequest {
        pub fn builder() -> builder::CallInnerRequest {
            Default::default()
        }
    }
    /// Which skill queue to call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallInnerSkillRequest {
        /// ID of the skill queue to call.
        #[serde(rename = "skillId")]
        pub skill_id: i64,
    }
    impl CallInnerSkillRequest {
        pub fn builder() -> builder::CallInnerSkillRequest {
            Default::default()
        }
    }
    /// What to dial, and with which number, skill queue and medium.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CalloutRequest {
        /// Data that travels with the call, at most 16 KB; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callappdata: ::std::option::Option<::std::string::String>,
        /// Number of the control block of an outbound campaign. A client program sends 0 with an ordinary call; the page does not list the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callcontrolid: ::std::option::Option<i64>,
        /// Called number, 1 to 24 digits, asterisks or hashes.
        pub called: ::std::string::String,
        /// Calling number, at most 24 digits; empty or absent means the default number of the platform. Ignored where
        /// the agent has the right that forbids giving a calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// Medium of the call. A video call to an audio phone is dropped, so 2 (negotiated) is the better choice for video.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mediaability: ::std::option::Option<crate::codes::RequestMediaAbility>,
        /// ID of the skill queue that the call belongs to; absent means the default skill queue of the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skillid: ::std::option::Option<i64>,
        /// Which way video flows, seen from the user. Takes effect only with `mediaability` 1. On newer pages only.
        #[serde(
            rename = "userVideoDirection",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_video_direction: ::std::option::Option<crate::codes::VideoDirection>,
    }
    impl CalloutRequest {
        pub fn builder() -> builder::CalloutRequest {
            Default::default()
        }
    }
    /// Which held call to join with the current one.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfJoinRequest {
        /// Data to set on the call, at most 16 KB; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callappdata: ::std::option::Option<::std::string::String>,
        /// ID of the held call; not empty.
        pub callid: crate::CallId,
    }
    impl ConfJoinRequest {
        pub fn builder() -> builder::ConfJoinRequest {
            Default::default()
        }
    }
    /// The three-party call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConferenceContent {
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callid: ::std::option::Option<crate::CallId>,
        /// Numbers of the other parties, with a comma between them (perhaps followed by a space, perhaps full-width). The
        /// second one is the number that `disconnect` takes, as a client program has it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub partner: ::std::option::Option<::std::string::String>,
    }
    impl ConferenceContent {
        pub fn builder() -> builder::ConferenceContent {
            Default::default()
        }
    }
    /// The party whose phone rings.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerAlertingContent {
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callid: ::std::option::Option<crate::CallId>,
        /// Number of the party whose phone rings; in an internal call its agent ID.
        #[serde(
            rename = "otherPhone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub other_phone: ::std::option::Option<crate::wire::LenientText>,
        /// Agent ID of the party whose phone rings; empty when it has none. The page does not describe it, its example has it.
        #[serde(
            rename = "otherPhoneWorkno",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub other_phone_workno: ::std::option::Option<crate::wire::LenientText>,
        /// Role of the call.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    impl CustomerAlertingContent {
        pub fn builder() -> builder::CustomerAlertingContent {
            Default::default()
        }
    }
    /// The customer who left, and the call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerReleaseContent {
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callid: ::std::option::Option<crate::CallId>,
        /// Number of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<crate::wire::LenientText>,
    }
    impl CustomerReleaseContent {
        pub fn builder() -> builder::CustomerReleaseContent {
            Default::default()
        }
    }
    /// What every event carries beside its content.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventHeader {
        /// When the gateway made the event. Only newer releases send it.
        #[serde(
            rename = "eventGenTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub event_gen_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Identifier of the event; it decides what the content holds.
        #[serde(rename = "eventType")]
        pub event_type: ::std::string::String,
        /// ID of the agent to whom it happened.
        #[serde(
            rename = "workNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
    }
    impl EventHeader {
        pub fn builder() -> builder::EventHeader {
            Default::default()
        }
    }
    /// The call that reached the agent, and its way through the queues.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct IncomingCallInfoContent {
        /// ID of the call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::CallId>,
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the agent who last released this call; 65535 seems to mean none.
        #[serde(
            rename = "lastReleaseAgentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_release_agent_id: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of service. Sent as a number.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<crate::codes::MediaType>,
        /// 0 when this is the first delivery of the call, 1 when an agent released it and it was routed again.
        #[serde(
            rename = "releaseAndReQueueCallFlag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub release_and_re_queue_call_flag: ::std::option::Option<
            crate::wire::LenientInteger,
        >,
        /// How often agents released the call and it was routed again.
        #[serde(
            rename = "releaseAndReQueueCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub release_and_re_queue_count: ::std::option::Option<
            crate::wire::LenientInteger,
        >,
        /// ID of the skill queue.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Name of the skill queue.
        #[serde(
            rename = "skillName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_name: ::std::option::Option<::std::string::String>,
    }
    impl IncomingCallInfoContent {
        pub fn builder() -> builder::IncomingCallInfoContent {
            Default::default()
        }
    }
    /// Whom to ask for help, and in which way.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InnerHelpRequest {
        /// Data that travels with the help call, at most 16 KB; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callappdata: ::std::option::Option<::std::string::String>,
        /// Whether `dstaddress` names an agent or a skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub devicetype: ::std::option::Option<crate::codes::HelpDevice>,
        /// Who is to help, the ID of an agent or of a skill queue; `devicetype` says which.
        pub dstaddress: ::std::string::String,
        /// Whether the call is held while the third party is being brought in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub holdflag: ::std::option::Option<bool>,
        /// Two-party help, with the customer on hold, or three-party help, with the customer in the conversation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::codes::HelpMode>,
    }
    impl InnerHelpRequest {
        pub fn builder() -> builder::InnerHelpRequest {
            Default::default()
        }
    }
    /// The content of an event that tells nothing beyond its identifier: null as documented. Anything else is to be
    /// tolerated.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct NoContent(pub ::serde_json::Value);
    impl ::std::ops::Deref for NoContent {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<NoContent> for ::serde_json::Value {
        fn from(value: NoContent) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for NoContent {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }
    /// The incoming call for which the phone rings. Known from client programs only.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PhoneAlertingContent {
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callid: ::std::option::Option<crate::CallId>,
    }
    impl PhoneAlertingContent {
        pub fn builder() -> builder::PhoneAlertingContent {
            Default::default()
        }
    }
    /// The call for which the phone was picked up.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PhoneOffhookContent {
        /// Role of the call; unknown is possible here.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    impl PhoneOffhookContent {
        pub fn builder() -> builder::PhoneOffhookContent {
            Default::default()
        }
    }
    /// How the phone came to be on the hook.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PhoneReleaseContent {
        /// Who hung up. Sent as a number.
        #[serde(
            rename = "phoneState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub phone_state: ::std::option::Option<crate::codes::PhoneState>,
    }
    impl PhoneReleaseContent {
        pub fn builder() -> builder::PhoneReleaseContent {
            Default::default()
        }
    }
    /// The envelope of a list of skill queues.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAgentSkillsResponse {
        /// Text for people; empty or "success" when all went well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The skill queues; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<AgentSkill>,
        pub retcode: crate::Retcode,
    }
    impl QueryAgentSkillsResponse {
        pub fn builder() -> builder::QueryAgentSkillsResponse {
            Default::default()
        }
    }
    /// Why the agent is busy.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ReasonContent {
        /// The reason; 0 when the request gave none. Sent as digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<crate::codes::BusyReason>,
    }
    impl ReasonContent {
        pub fn builder() -> builder::ReasonContent {
            Default::default()
        }
    }
    /// The recording, and the call that is recorded.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RecordContent {
        /// ID of the call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::CallId>,
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// Media of the file, 1 for audio, 2 for video. Sent as digits or as a number.
        #[serde(
            rename = "fileMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_media_type: ::std::option::Option<crate::wire::LenientInteger>,
        /// Address of the recording file.
        #[serde(
            rename = "fileName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_name: ::std::option::Option<::std::string::String>,
        /// ID of the node that holds the recording. Sent as digits.
        #[serde(
            rename = "locationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub location_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Serial number of the recording.
        #[serde(
            rename = "recordID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_id: ::std::option::Option<::std::string::String>,
        /// Number of the recording task inside the platform.
        #[serde(
            rename = "taskId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub task_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    impl RecordContent {
        pub fn builder() -> builder::RecordContent {
            Default::default()
        }
    }
    /// Which offered call to refuse, and what becomes of it.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RejectRequest {
        /// ID of the call to refuse.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callid: ::std::option::Option<crate::CallId>,
        /// What becomes of the call and of the agent.
        pub mode: crate::codes::RejectMode,
    }
    impl RejectRequest {
        pub fn builder() -> builder::RejectRequest {
            Default::default()
        }
    }
    /// The envelope of an operation whose result is reserved, empty or absent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ReservedResponse {
        /// Text for people; empty or "success" when all went well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Reserved; an empty object, null or absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<::serde_json::Value>,
        pub retcode: crate::Retcode,
    }
    impl ReservedResponse {
        pub fn builder() -> builder::ReservedResponse {
            Default::default()
        }
    }
    /// Why the agent rests.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RestReasonContent {
        /// Code of the rest cause, as the site defined it. Sent as digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<crate::wire::LenientInteger>,
    }
    impl RestReasonContent {
        pub fn builder() -> builder::RestReasonContent {
            Default::default()
        }
    }
    /// The call that waits to be answered.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RingingContent {
        /// Called number; it starts with a or A when it is that of an agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number; it starts with a or A when it is that of an agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callid: ::std::option::Option<crate::CallId>,
        /// Kind of the call. Sent as digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub feature: ::std::option::Option<crate::codes::CallFeature>,
        /// Media of the call. Sent as digits.
        #[serde(
            rename = "mediaAbility",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_ability: ::std::option::Option<crate::codes::MediaAbility>,
        /// Kind of service. Sent as digits, by newer releases only.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<crate::codes::MediaType>,
        /// Where the transfer came from, as the text of the page spells it.
        #[serde(
            rename = "transFrom",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub trans_from: ::std::option::Option<crate::wire::LenientText>,
        /// Whether the call came by a transfer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer: ::std::option::Option<crate::codes::TransferredFlag>,
        /// Where the transfer came from, as the example spells it; empty when there was none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfrom: ::std::option::Option<crate::wire::LenientText>,
        /// Role of the call.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    impl RingingContent {
        pub fn builder() -> builder::RingingContent {
            Default::default()
        }
    }
    /// The session that ended.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ShutdownServiceContent {
        /// When the agent had signed in. Sent as digits.
        #[serde(
            rename = "loginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub login_time: ::std::option::Option<crate::wire::LenientMillis>,
    }
    impl ShutdownServiceContent {
        pub fn builder() -> builder::ShutdownServiceContent {
            Default::default()
        }
    }
    /// The body of `login` and `force_login`, which differ only in the default that their pages print for `releasephone`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SignInRequest {
        /// Kind of agent; the gateway assumes 4, PC and phone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agenttype: ::std::option::Option<crate::codes::AgentType>,
        /// Whether incoming calls are answered automatically.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub autoanswer: ::std::option::Option<bool>,
        /// Whether the agent becomes idle (true) or enters wrap-up (false) after a call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub autoenteridle: ::std::option::Option<bool>,
        /// Address to which the gateway pushes events, at most 200 characters. Push mode needs `serviceToken` too;
        /// with only one of them events are polled.
        #[serde(
            rename = "callBackUri",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_back_uri: ::std::option::Option<::std::string::String>,
        /// Whether to sign in to the media server MailM.
        #[serde(
            rename = "checkInMailm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub check_in_mailm: ::std::option::Option<bool>,
        /// Whether to sign in to the media server WebM, which text chat needs.
        #[serde(
            rename = "checkInWebm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub check_in_webm: ::std::option::Option<bool>,
        /// Address of the network gateway that the agent's client uses.
        #[serde(
            rename = "entryIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub entry_ip: ::std::option::Option<::std::string::String>,
        /// Address of the agent's computer, at most 15 characters; IPv4 only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip: ::std::option::Option<::std::string::String>,
        /// Whether the signer-in, as an inspector, is told of other agents' sign-ins and sign-outs.
        #[serde(
            rename = "listenStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub listen_status: ::std::option::Option<bool>,
        /// Password of the agent, at most 32 characters; may be empty.
        pub password: crate::Secret,
        /// Whether the hard phone is linked; for eSpace 7910 phones in a CC network only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phonelinkage: ::std::option::Option<bool>,
        /// Number of the agent's softphone, at most 24 characters.
        pub phonenum: ::std::string::String,
        /// Whether the phone is released when the agent hangs up. With false the phone stays off-hook between
        /// calls. The page of `login` prints true as the default, that of `force_login` false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub releasephone: ::std::option::Option<bool>,
        /// Cause of the rest, 0 to 255 with 0 for none, for `status` 8; since release 25.200.0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub restcause: ::std::option::Option<i64>,
        /// Token that the gateway presents when it pushes events, at most 50 characters. Push mode needs
        /// `callBackUri` too; with only one of them events are polled.
        #[serde(
            rename = "serviceToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_token: ::std::option::Option<crate::Secret>,
        /// Field of release 25.200.0; its meaning was not found.
        #[serde(
            rename = "signInMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sign_in_mode: ::std::option::Option<crate::wire::LenientText>,
        /// State after the sign-in; the gateway assumes 4, idle.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::codes::SignInStatus>,
        /// Length of the rest in seconds, 1 to 86399, for `status` 8; since release 25.200.0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<i64>,
        /// VC number, at most 24 characters.
        #[serde(
            rename = "vcPhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vc_phone_number: ::std::option::Option<::std::string::String>,
    }
    impl SignInRequest {
        pub fn builder() -> builder::SignInRequest {
            Default::default()
        }
    }
    /// The envelope of a sign-in.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SignInResponse {
        /// Text for people; empty or "success" when all went well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The text of `message` under the name that the developer guide's example gives it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// The session's data; absent when the sign-in was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<SignInResult>,
        pub retcode: crate::Retcode,
    }
    impl SignInResponse {
        pub fn builder() -> builder::SignInResponse {
            Default::default()
        }
    }
    /// What the gateway tells about a new session. The Guid is not here but in the header `Set-GUID`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SignInResult {
        /// Whether the password must be changed before the agent can have calls.
        #[serde(
            rename = "isForceChange",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_force_change: ::std::option::Option<crate::wire::LenientBoolean>,
        /// When the agent signed in.
        #[serde(
            rename = "loginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub login_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Three letters, for the CTI server (voice and video), WebM (text chat) and MailM, in this order: T where
        /// the agent is signed in, F where not. MailM takes no sign-ins at present.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mediatype: ::std::option::Option<::std::string::String>,
        /// Name of the CC-Gateway cluster.
        #[serde(
            rename = "serverName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub server_name: ::std::option::Option<::std::string::String>,
        /// Days until the password expires, 0 to 180; empty when it never does.
        #[serde(
            rename = "timeRemaining",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub time_remaining: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the VDN that the agent belongs to; a number in examples, a string in the table.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vdnid: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workno: ::std::option::Option<crate::wire::LenientText>,
    }
    impl SignInResult {
        pub fn builder() -> builder::SignInResult {
            Default::default()
        }
    }
    /// The recording that has ended.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct StopRecordDoneContent {
        /// When the recording began.
        #[serde(
            rename = "beginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub begin_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// ID of the call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::CallId>,
        /// When the recording ended.
        #[serde(
            rename = "endTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Media of the file, 1 for audio, 2 for video. Sent as digits.
        #[serde(
            rename = "fileMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_media_type: ::std::option::Option<crate::wire::LenientInteger>,
        /// Format of the recording: 0 for the default of the recording resource (UAP), 1 for 24K VOX, 2 for 32K VOX, 3 for
        /// A-law. Sent as digits.
        #[serde(
            rename = "recordFormat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_format: ::std::option::Option<crate::wire::LenientInteger>,
        /// Number of the recording task.
        #[serde(
            rename = "taskId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub task_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    impl StopRecordDoneContent {
        pub fn builder() -> builder::StopRecordDoneContent {
            Default::default()
        }
    }
    /// The envelope of state and call data after a page refresh.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SyncAgentInfoResponse {
        /// Text for people; empty or "success" when all went well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// State and call data; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<SyncAgentInfoResult>,
        pub retcode: crate::Retcode,
    }
    impl SyncAgentInfoResponse {
        pub fn builder() -> builder::SyncAgentInfoResponse {
            Default::default()
        }
    }
    /// State and call data of an agent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SyncAgentInfoResult {
        /// State of the agent and of the calls at hand.
        #[serde(
            rename = "agentStateInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_state_info: ::std::option::Option<AgentStateInfo>,
        /// Data of the call. A string in the page's table, null in its example; any form is accepted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callinfo: ::std::option::Option<::serde_json::Value>,
        /// The sign-in mode of release 25.200.0, in case it stands at this level; its meaning was not found.
        #[serde(
            rename = "signInMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sign_in_mode: ::std::option::Option<crate::wire::LenientText>,
    }
    impl SyncAgentInfoResult {
        pub fn builder() -> builder::SyncAgentInfoResult {
            Default::default()
        }
    }
    /// The call in which the agent talks.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TalkingContent {
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callid: ::std::option::Option<crate::CallId>,
        /// Kind of the call. Sent as digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub feature: ::std::option::Option<crate::codes::CallFeature>,
        /// Media of the call. Sent as digits.
        #[serde(
            rename = "mediaAbility",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_ability: ::std::option::Option<crate::codes::MediaAbility>,
        /// Role of the call.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    impl TalkingContent {
        pub fn builder() -> builder::TalkingContent {
            Default::default()
        }
    }
    /// The envelope of a renewed Guid.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UpdateGuidResponse {
        /// Text for people; empty or "success" when all went well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The new Guid; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<UpdateGuidResult>,
        pub retcode: crate::Retcode,
    }
    impl UpdateGuidResponse {
        pub fn builder() -> builder::UpdateGuidResponse {
            Default::default()
        }
    }
    /// A renewed Guid.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UpdateGuidResult {
        /// The Guid to send from now on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub guid: ::std::option::Option<crate::Secret>,
    }
    impl UpdateGuidResult {
        pub fn builder() -> builder::UpdateGuidResult {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AgentEventResponse {
            event: ::std::result::Result<
                ::std::option::Option<crate::event::Event>,
                ::std::string::String,
            >,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            retcode: ::std::result::Result<crate::Retcode, ::std::string::String>,
        }
        impl ::std::default::Default for AgentEventResponse {
            fn default() -> Self {
                Self {
                    event: Ok(Default::default()),
                    message: Ok(Default::default()),
                    retcode: Err("no value supplied for retcode".to_string()),
                }
            }
        }
        impl AgentEventResponse {
            pub fn event<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::event::Event>>,
                T::Error: ::std::fmt::Display,
            {
                self.event = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for event: {e}")
                    });
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn retcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Retcode>,
                T::Error: ::std::fmt::Display,
            {
                self.retcode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retcode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AgentEventResponse> for super::AgentEventResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentEventResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    event: value.event?,
                    message: value.message?,
                    retcode: value.retcode?,
                })
            }
        }
        impl ::std::convert::From<super::AgentEventResponse> for AgentEventResponse {
            fn from(value: super::AgentEventResponse) -> Self {
                Self {
                    event: Ok(value.event),
                    message: Ok(value.message),
                    retcode: Ok(value.retcode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AgentSkill {
            id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            mediatype: ::std::result::Result<
                ::std::option::Option<crate::codes::MediaType>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AgentSkill {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    mediatype: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }
        impl AgentSkill {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn mediatype<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::MediaType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.mediatype = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mediatype: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AgentSkill> for super::AgentSkill {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentSkill,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    mediatype: value.mediatype?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::AgentSkill> for AgentSkill {
            fn from(value: super::AgentSkill) -> Self {
                Self {
                    id: Ok(value.id),
                    mediatype: Ok(value.mediatype),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AgentStateInfo {
            agent_state_begin_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            begin_hold_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            begin_talking_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            call_data: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            call_feature: ::std::result::Result<
                ::std::option::Option<crate::codes::CallFeature>,
                ::std::string::String,
            >,
            called_no: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            caller_no: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            cmd_begin_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            cur_call_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            cur_command: ::std::result::Result<
                ::std::option::Option<crate::codes::OperationCommand>,
                ::std::string::String,
            >,
            current_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            firsttalking_flag: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientBoolean>,
                ::std::string::String,
            >,
            hold_call_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            last_state: ::std::result::Result<
                ::std::option::Option<crate::codes::SyncState>,
                ::std::string::String,
            >,
            main_call_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            partner: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            pre_busy: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientBoolean>,
                ::std::string::String,
            >,
            pre_rest: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientBoolean>,
                ::std::string::String,
            >,
            qc_work_no: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            record_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            release_flag: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            second_talking_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            sign_in_mode: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                ::std::option::Option<crate::codes::SyncState>,
                ::std::string::String,
            >,
            talking_callfeature: ::std::result::Result<
                ::std::option::Option<crate::codes::CallFeature>,
                ::std::string::String,
            >,
            work_no: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AgentStateInfo {
            fn default() -> Self {
                Self {
                    agent_state_begin_time: Ok(Default::default()),
                    begin_hold_time: Ok(Default::default()),
                    begin_talking_time: Ok(Default::default()),
                    call_data: Ok(Default::default()),
                    call_feature: Ok(Default::default()),
                    called_no: Ok(Default::default()),
                    caller_no: Ok(Default::default()),
                    cmd_begin_time: Ok(Default::default()),
                    cur_call_id: Ok(Default::default()),
                    cur_command: Ok(Default::default()),
                    current_time: Ok(Default::default()),
                    firsttalking_flag: Ok(Default::default()),
                    hold_call_id: Ok(Default::default()),
                    last_state: Ok(Default::default()),
                    main_call_id: Ok(Default::default()),
                    partner: Ok(Default::default()),
                    pre_busy: Ok(Default::default()),
                    pre_rest: Ok(Default::default()),
                    qc_work_no: Ok(Default::default()),
                    record_id: Ok(Default::default()),
                    release_flag: Ok(Default::default()),
                    second_talking_time: Ok(Default::default()),
                    sign_in_mode: Ok(Default::default()),
                    state: Ok(Default::default()),
                    talking_callfeature: Ok(Default::default()),
                    work_no: Ok(Default::default()),
                }
            }
        }
        impl AgentStateInfo {
            pub fn agent_state_begin_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.agent_state_begin_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for agent_state_begin_time: {e}"
                        )
                    });
                self
            }
            pub fn begin_hold_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.begin_hold_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for begin_hold_time: {e}"
                        )
                    });
                self
            }
            pub fn begin_talking_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.begin_talking_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for begin_talking_time: {e}"
                        )
                    });
                self
            }
            pub fn call_data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.call_data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for call_data: {e}")
                    });
                self
            }
            pub fn call_feature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallFeature>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.call_feature = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for call_feature: {e}")
                    });
                self
            }
            pub fn called_no<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.called_no = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for called_no: {e}")
                    });
                self
            }
            pub fn caller_no<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.caller_no = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller_no: {e}")
                    });
                self
            }
            pub fn cmd_begin_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.cmd_begin_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for cmd_begin_time: {e}"
                        )
                    });
                self
            }
            pub fn cur_call_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.cur_call_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cur_call_id: {e}")
                    });
                self
            }
            pub fn cur_command<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::OperationCommand>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.cur_command = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cur_command: {e}")
                    });
                self
            }
            pub fn current_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.current_time = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for current_time: {e}")
                    });
                self
            }
            pub fn firsttalking_flag<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientBoolean>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.firsttalking_flag = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for firsttalking_flag: {e}"
                        )
                    });
                self
            }
            pub fn hold_call_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.hold_call_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for hold_call_id: {e}")
                    });
                self
            }
            pub fn last_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::SyncState>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_state: {e}")
                    });
                self
            }
            pub fn main_call_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.main_call_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for main_call_id: {e}")
                    });
                self
            }
            pub fn partner<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.partner = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for partner: {e}")
                    });
                self
            }
            pub fn pre_busy<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientBoolean>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.pre_busy = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pre_busy: {e}")
                    });
                self
            }
            pub fn pre_rest<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientBoolean>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.pre_rest = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pre_rest: {e}")
                    });
                self
            }
            pub fn qc_work_no<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.qc_work_no = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for qc_work_no: {e}")
                    });
                self
            }
            pub fn record_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.record_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for record_id: {e}")
                    });
                self
            }
            pub fn release_flag<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.release_flag = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for release_flag: {e}")
                    });
                self
            }
            pub fn second_talking_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.second_talking_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for second_talking_time: {e}"
                        )
                    });
                self
            }
            pub fn sign_in_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.sign_in_mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sign_in_mode: {e}")
                    });
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::SyncState>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
            pub fn talking_callfeature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallFeature>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.talking_callfeature = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for talking_callfeature: {e}"
                        )
                    });
                self
            }
            pub fn work_no<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.work_no = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for work_no: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AgentStateInfo> for super::AgentStateInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentStateInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agent_state_begin_time: value.agent_state_begin_time?,
                    begin_hold_time: value.begin_hold_time?,
                    begin_talking_time: value.begin_talking_time?,
                    call_data: value.call_data?,
                    call_feature: value.call_feature?,
                    called_no: value.called_no?,
                    caller_no: value.caller_no?,
                    cmd_begin_time: value.cmd_begin_time?,
                    cur_call_id: value.cur_call_id?,
                    cur_command: value.cur_command?,
                    current_time: value.current_time?,
                    firsttalking_flag: value.firsttalking_flag?,
                    hold_call_id: value.hold_call_id?,
                    last_state: value.last_state?,
                    main_call_id: value.main_call_id?,
                    partner: value.partner?,
                    pre_busy: value.pre_busy?,
                    pre_rest: value.pre_rest?,
                    qc_work_no: value.qc_work_no?,
                    record_id: value.record_id?,
                    release_flag: value.release_flag?,
                    second_talking_time: value.second_talking_time?,
                    sign_in_mode: value.sign_in_mode?,
                    state: value.state?,
                    talking_callfeature: value.talking_callfeature?,
                    work_no: value.work_no?,
                })
            }
        }
        impl ::std::convert::From<super::AgentStateInfo> for AgentStateInfo {
            fn from(value: super::AgentStateInfo) -> Self {
                Self {
                    agent_state_begin_time: Ok(value.agent_state_begin_time),
                    begin_hold_time: Ok(value.begin_hold_time),
                    begin_talking_time: Ok(value.begin_talking_time),
                    call_data: Ok(value.call_data),
                    call_feature: Ok(value.call_feature),
                    called_no: Ok(value.called_no),
                    caller_no: Ok(value.caller_no),
                    cmd_begin_time: Ok(value.cmd_begin_time),
                    cur_call_id: Ok(value.cur_call_id),
                    cur_command: Ok(value.cur_command),
                    current_time: Ok(value.current_time),
                    firsttalking_flag: Ok(value.firsttalking_flag),
                    hold_call_id: Ok(value.hold_call_id),
                    last_state: Ok(value.last_state),
                    main_call_id: Ok(value.main_call_id),
                    partner: Ok(value.partner),
                    pre_busy: Ok(value.pre_busy),
                    pre_rest: Ok(value.pre_rest),
                    qc_work_no: Ok(value.qc_work_no),
                    record_id: Ok(value.record_id),
                    release_flag: Ok(value.release_flag),
                    second_talking_time: Ok(value.second_talking_time),
                    sign_in_mode: Ok(value.sign_in_mode),
                    state: Ok(value.state),
                    talking_callfeature: Ok(value.talking_callfeature),
                    work_no: Ok(value.work_no),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AgentStatus {
            agent_state: ::std::result::Result<
                ::std::option::Option<crate::codes::AgentState>,
                ::std::string::String,
            >,
            is_working: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientBoolean>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AgentStatus {
            fn default() -> Self {
                Self {
                    agent_state: Ok(Default::default()),
                    is_working: Ok(Default::default()),
                }
            }
        }
        impl AgentStatus {
            pub fn agent_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::AgentState>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.agent_state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for agent_state: {e}")
                    });
                self
            }
            pub fn is_working<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientBoolean>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.is_working = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_working: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AgentStatus> for super::AgentStatus {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentStatus,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agent_state: value.agent_state?,
                    is_working: value.is_working?,
                })
            }
        }
        impl ::std::convert::From<super::AgentStatus> for AgentStatus {
            fn from(value: super::AgentStatus) -> Self {
                Self {
                    agent_state: Ok(value.agent_state),
                    is_working: Ok(value.is_working),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AgentStatusResponse {
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::option::Option<super::AgentStatusResult>,
                ::std::string::String,
            >,
            retcode: ::std::result::Result<crate::Retcode, ::std::string::String>,
        }
        impl ::std::default::Default for AgentStatusResponse {
            fn default() -> Self {
                Self {
                    message: Ok(Default::default()),
                    result: Ok(Default::default()),
                    retcode: Err("no value supplied for retcode".to_string()),
                }
            }
        }
        impl AgentStatusResponse {
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AgentStatusResult>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result: {e}")
                    });
                self
            }
            pub fn retcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Retcode>,
                T::Error: ::std::fmt::Display,
            {
                self.retcode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retcode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AgentStatusResponse>
        for super::AgentStatusResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentStatusResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    message: value.message?,
                    result: value.result?,
                    retcode: value.retcode?,
                })
            }
        }
        impl ::std::convert::From<super::AgentStatusResponse> for AgentStatusResponse {
            fn from(value: super::AgentStatusResponse) -> Self {
                Self {
                    message: Ok(value.message),
                    result: Ok(value.result),
                    retcode: Ok(value.retcode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AutoAnswerContent {
            called: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            caller: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            callid: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            feature: ::std::result::Result<
                ::std::option::Option<crate::codes::CallFeature>,
                ::std::string::String,
            >,
            media_ability: ::std::result::Result<
                ::std::option::Option<crate::codes::MediaAbility>,
                ::std::string::String,
            >,
            media_type: ::std::result::Result<
                ::std::option::Option<crate::codes::MediaType>,
                ::std::string::String,
            >,
            transfer: ::std::result::Result<
                ::std::option::Option<crate::codes::TransferredFlag>,
                ::std::string::String,
            >,
            transfrom: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::codes::CallRole>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AutoAnswerContent {
            fn default() -> Self {
                Self {
                    called: Ok(Default::default()),
                    caller: Ok(Default::default()),
                    callid: Ok(Default::default()),
                    feature: Ok(Default::default()),
                    media_ability: Ok(Default::default()),
                    media_type: Ok(Default::default()),
                    transfer: Ok(Default::default()),
                    transfrom: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl AutoAnswerContent {
            pub fn called<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.called = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for called: {e}")
                    });
                self
            }
            pub fn caller<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.caller = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller: {e}")
                    });
                self
            }
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
            pub fn feature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallFeature>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.feature = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for feature: {e}")
                    });
                self
            }
            pub fn media_ability<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::MediaAbility>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.media_ability = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for media_ability: {e}")
                    });
                self
            }
            pub fn media_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::MediaType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.media_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for media_type: {e}")
                    });
                self
            }
            pub fn transfer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::TransferredFlag>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.transfer = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for transfer: {e}")
                    });
                self
            }
            pub fn transfrom<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.transfrom = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for transfrom: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallRole>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AutoAnswerContent> for super::AutoAnswerContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AutoAnswerContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    called: value.called?,
                    caller: value.caller?,
                    callid: value.callid?,
                    feature: value.feature?,
                    media_ability: value.media_ability?,
                    media_type: value.media_type?,
                    transfer: value.transfer?,
                    transfrom: value.transfrom?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::AutoAnswerContent> for AutoAnswerContent {
            fn from(value: super::AutoAnswerContent) -> Self {
                Self {
                    called: Ok(value.called),
                    caller: Ok(value.caller),
                    callid: Ok(value.callid),
                    feature: Ok(value.feature),
                    media_ability: Ok(value.media_ability),
                    media_type: Ok(value.media_type),
                    transfer: Ok(value.transfer),
                    transfrom: Ok(value.transfrom),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BeQcContent {
            qc_agent_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            qc_type: ::std::result::Result<
                ::std::option::Option<crate::codes::QcType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BeQcContent {
            fn default() -> Self {
                Self {
                    qc_agent_id: Ok(Default::default()),
                    qc_type: Ok(Default::default()),
                }
            }
        }
        impl BeQcContent {
            pub fn qc_agent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.qc_agent_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for qc_agent_id: {e}")
                    });
                self
            }
            pub fn qc_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::codes::QcType>>,
                T::Error: ::std::fmt::Display,
            {
                self.qc_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for qc_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BeQcContent> for super::BeQcContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BeQcContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    qc_agent_id: value.qc_agent_id?,
                    qc_type: value.qc_type?,
                })
            }
        }
        impl ::std::convert::From<super::BeQcContent> for BeQcContent {
            fn from(value: super::BeQcContent) -> Self {
                Self {
                    qc_agent_id: Ok(value.qc_agent_id),
                    qc_type: Ok(value.qc_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CallIdResponse {
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            retcode: ::std::result::Result<crate::Retcode, ::std::string::String>,
        }
        impl ::std::default::Default for CallIdResponse {
            fn default() -> Self {
                Self {
                    message: Ok(Default::default()),
                    result: Ok(Default::default()),
                    retcode: Err("no value supplied for retcode".to_string()),
                }
            }
        }
        impl CallIdResponse {
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result: {e}")
                    });
                self
            }
            pub fn retcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Retcode>,
                T::Error: ::std::fmt::Display,
            {
                self.retcode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retcode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CallIdResponse> for super::CallIdResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CallIdResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    message: value.message?,
                    result: value.result?,
                    retcode: value.retcode?,
                })
            }
        }
        impl ::std::convert::From<super::CallIdResponse> for CallIdResponse {
            fn from(value: super::CallIdResponse) -> Self {
                Self {
                    message: Ok(value.message),
                    result: Ok(value.result),
                    retcode: Ok(value.retcode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CallInnerRequest {
            callappdata: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            called: ::std::result::Result<::std::string::String, ::std::string::String>,
            caller: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            mediaability: ::std::result::Result<
                ::std::option::Option<crate::codes::RequestMediaAbility>,
                ::std::string::String,
            >,
            skillid: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CallInnerRequest {
            fn default() -> Self {
                Self {
                    callappdata: Ok(Default::default()),
                    called: Err("no value supplied for called".to_string()),
                    caller: Ok(Default::default()),
                    mediaability: Ok(Default::default()),
                    skillid: Ok(Default::default()),
                }
            }
        }
        impl CallInnerRequest {
            pub fn callappdata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.callappdata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callappdata: {e}")
                    });
                self
            }
            pub fn called<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.called = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for called: {e}")
                    });
                self
            }
            pub fn caller<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.caller = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller: {e}")
                    });
                self
            }
            pub fn mediaability<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::RequestMediaAbility>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.mediaability = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mediaability: {e}")
                    });
                self
            }
            pub fn skillid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.skillid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for skillid: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CallInnerRequest> for super::CallInnerRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CallInnerRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    callappdata: value.callappdata?,
                    called: value.called?,
                    caller: value.caller?,
                    mediaability: value.mediaability?,
                    skillid: value.skillid?,
                })
            }
        }
        impl ::std::convert::From<super::CallInnerRequest> for CallInnerRequest {
            fn from(value: super::CallInnerRequest) -> Self {
                Self {
                    callappdata: Ok(value.callappdata),
                    called: Ok(value.called),
                    caller: Ok(value.caller),
                    mediaability: Ok(value.mediaability),
                    skillid: Ok(value.skillid),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CallInnerSkillRequest {
            skill_id: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for CallInnerSkillRequest {
            fn default() -> Self {
                Self {
                    skill_id: Err("no value supplied for skill_id".to_string()),
                }
            }
        }
        impl CallInnerSkillRequest {
            pub fn skill_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.skill_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for skill_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CallInnerSkillRequest>
        for super::CallInnerSkillRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CallInnerSkillRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { skill_id: value.skill_id? })
            }
        }
        impl ::std::convert::From<super::CallInnerSkillRequest>
        for CallInnerSkillRequest {
            fn from(value: super::CallInnerSkillRequest) -> Self {
                Self {
                    skill_id: Ok(value.skill_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CalloutRequest {
            callappdata: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            callcontrolid: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            called: ::std::result::Result<::std::string::String, ::std::string::String>,
            caller: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            mediaability: ::std::result::Result<
                ::std::option::Option<crate::codes::RequestMediaAbility>,
                ::std::string::String,
            >,
            skillid: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            user_video_direction: ::std::result::Result<
                ::std::option::Option<crate::codes::VideoDirection>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CalloutRequest {
            fn default() -> Self {
                Self {
                    callappdata: Ok(Default::default()),
                    callcontrolid: Ok(Default::default()),
                    called: Err("no value supplied for called".to_string()),
                    caller: Ok(Default::default()),
                    mediaability: Ok(Default::default()),
                    skillid: Ok(Default::default()),
                    user_video_direction: Ok(Default::default()),
                }
            }
        }
        impl CalloutRequest {
            pub fn callappdata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.callappdata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callappdata: {e}")
                    });
                self
            }
            pub fn callcontrolid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.callcontrolid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callcontrolid: {e}")
                    });
                self
            }
            pub fn called<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.called = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for called: {e}")
                    });
                self
            }
            pub fn caller<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.caller = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller: {e}")
                    });
                self
            }
            pub fn mediaability<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::RequestMediaAbility>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.mediaability = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mediaability: {e}")
                    });
                self
            }
            pub fn skillid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.skillid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for skillid: {e}")
                    });
                self
            }
            pub fn user_video_direction<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::VideoDirection>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.user_video_direction = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for user_video_direction: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CalloutRequest> for super::CalloutRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CalloutRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    callappdata: value.callappdata?,
                    callcontrolid: value.callcontrolid?,
                    called: value.called?,
                    caller: value.caller?,
                    mediaability: value.mediaability?,
                    skillid: value.skillid?,
                    user_video_direction: value.user_video_direction?,
                })
            }
        }
        impl ::std::convert::From<super::CalloutRequest> for CalloutRequest {
            fn from(value: super::CalloutRequest) -> Self {
                Self {
                    callappdata: Ok(value.callappdata),
                    callcontrolid: Ok(value.callcontrolid),
                    called: Ok(value.called),
                    caller: Ok(value.caller),
                    mediaability: Ok(value.mediaability),
                    skillid: Ok(value.skillid),
                    user_video_direction: Ok(value.user_video_direction),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ConfJoinRequest {
            callappdata: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            callid: ::std::result::Result<crate::CallId, ::std::string::String>,
        }
        impl ::std::default::Default for ConfJoinRequest {
            fn default() -> Self {
                Self {
                    callappdata: Ok(Default::default()),
                    callid: Err("no value supplied for callid".to_string()),
                }
            }
        }
        impl ConfJoinRequest {
            pub fn callappdata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.callappdata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callappdata: {e}")
                    });
                self
            }
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::CallId>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ConfJoinRequest> for super::ConfJoinRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConfJoinRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    callappdata: value.callappdata?,
                    callid: value.callid?,
                })
            }
        }
        impl ::std::convert::From<super::ConfJoinRequest> for ConfJoinRequest {
            fn from(value: super::ConfJoinRequest) -> Self {
                Self {
                    callappdata: Ok(value.callappdata),
                    callid: Ok(value.callid),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ConferenceContent {
            callid: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            partner: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ConferenceContent {
            fn default() -> Self {
                Self {
                    callid: Ok(Default::default()),
                    partner: Ok(Default::default()),
                }
            }
        }
        impl ConferenceContent {
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
            pub fn partner<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.partner = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for partner: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ConferenceContent> for super::ConferenceContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConferenceContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    callid: value.callid?,
                    partner: value.partner?,
                })
            }
        }
        impl ::std::convert::From<super::ConferenceContent> for ConferenceContent {
            fn from(value: super::ConferenceContent) -> Self {
                Self {
                    callid: Ok(value.callid),
                    partner: Ok(value.partner),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CustomerAlertingContent {
            callid: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            other_phone: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            other_phone_workno: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::codes::CallRole>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CustomerAlertingContent {
            fn default() -> Self {
                Self {
                    callid: Ok(Default::default()),
                    other_phone: Ok(Default::default()),
                    other_phone_workno: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl CustomerAlertingContent {
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
            pub fn other_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.other_phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for other_phone: {e}")
                    });
                self
            }
            pub fn other_phone_workno<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.other_phone_workno = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for other_phone_workno: {e}"
                        )
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallRole>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CustomerAlertingContent>
        for super::CustomerAlertingContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CustomerAlertingContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    callid: value.callid?,
                    other_phone: value.other_phone?,
                    other_phone_workno: value.other_phone_workno?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::CustomerAlertingContent>
        for CustomerAlertingContent {
            fn from(value: super::CustomerAlertingContent) -> Self {
                Self {
                    callid: Ok(value.callid),
                    other_phone: Ok(value.other_phone),
                    other_phone_workno: Ok(value.other_phone_workno),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CustomerReleaseContent {
            callid: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            number: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CustomerReleaseContent {
            fn default() -> Self {
                Self {
                    callid: Ok(Default::default()),
                    number: Ok(Default::default()),
                }
            }
        }
        impl CustomerReleaseContent {
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
            pub fn number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.number = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for number: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CustomerReleaseContent>
        for super::CustomerReleaseContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CustomerReleaseContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    callid: value.callid?,
                    number: value.number?,
                })
            }
        }
        impl ::std::convert::From<super::CustomerReleaseContent>
        for CustomerReleaseContent {
            fn from(value: super::CustomerReleaseContent) -> Self {
                Self {
                    callid: Ok(value.callid),
                    number: Ok(value.number),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EventHeader {
            event_gen_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            event_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            work_no: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EventHeader {
            fn default() -> Self {
                Self {
                    event_gen_time: Ok(Default::default()),
                    event_type: Err("no value supplied for event_type".to_string()),
                    work_no: Ok(Default::default()),
                }
            }
        }
        impl EventHeader {
            pub fn event_gen_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.event_gen_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for event_gen_time: {e}"
                        )
                    });
                self
            }
            pub fn event_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.event_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for event_type: {e}")
                    });
                self
            }
            pub fn work_no<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.work_no = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for work_no: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EventHeader> for super::EventHeader {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EventHeader,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    event_gen_time: value.event_gen_time?,
                    event_type: value.event_type?,
                    work_no: value.work_no?,
                })
            }
        }
        impl ::std::convert::From<super::EventHeader> for EventHeader {
            fn from(value: super::EventHeader) -> Self {
                Self {
                    event_gen_time: Ok(value.event_gen_time),
                    event_type: Ok(value.event_type),
                    work_no: Ok(value.work_no),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct IncomingCallInfoContent {
            call_id: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            called: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            caller: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            last_release_agent_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            media_type: ::std::result::Result<
                ::std::option::Option<crate::codes::MediaType>,
                ::std::string::String,
            >,
            release_and_re_queue_call_flag: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            release_and_re_queue_count: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            skill_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            skill_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for IncomingCallInfoContent {
            fn default() -> Self {
                Self {
                    call_id: Ok(Default::default()),
                    called: Ok(Default::default()),
                    caller: Ok(Default::default()),
                    last_release_agent_id: Ok(Default::default()),
                    media_type: Ok(Default::default()),
                    release_and_re_queue_call_flag: Ok(Default::default()),
                    release_and_re_queue_count: Ok(Default::default()),
                    skill_id: Ok(Default::default()),
                    skill_name: Ok(Default::default()),
                }
            }
        }
        impl IncomingCallInfoContent {
            pub fn call_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.call_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for call_id: {e}")
                    });
                self
            }
            pub fn called<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.called = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for called: {e}")
                    });
                self
            }
            pub fn caller<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.caller = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller: {e}")
                    });
                self
            }
            pub fn last_release_agent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_release_agent_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for last_release_agent_id: {e}"
                        )
                    });
                self
            }
            pub fn media_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::MediaType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.media_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for media_type: {e}")
                    });
                self
            }
            pub fn release_and_re_queue_call_flag<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.release_and_re_queue_call_flag = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for release_and_re_queue_call_flag: {e}"
                        )
                    });
                self
            }
            pub fn release_and_re_queue_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.release_and_re_queue_count = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for release_and_re_queue_count: {e}"
                        )
                    });
                self
            }
            pub fn skill_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.skill_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for skill_id: {e}")
                    });
                self
            }
            pub fn skill_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.skill_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for skill_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<IncomingCallInfoContent>
        for super::IncomingCallInfoContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: IncomingCallInfoContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    call_id: value.call_id?,
                    called: value.called?,
                    caller: value.caller?,
                    last_release_agent_id: value.last_release_agent_id?,
                    media_type: value.media_type?,
                    release_and_re_queue_call_flag: value
                        .release_and_re_queue_call_flag?,
                    release_and_re_queue_count: value.release_and_re_queue_count?,
                    skill_id: value.skill_id?,
                    skill_name: value.skill_name?,
                })
            }
        }
        impl ::std::convert::From<super::IncomingCallInfoContent>
        for IncomingCallInfoContent {
            fn from(value: super::IncomingCallInfoContent) -> Self {
                Self {
                    call_id: Ok(value.call_id),
                    called: Ok(value.called),
                    caller: Ok(value.caller),
                    last_release_agent_id: Ok(value.last_release_agent_id),
                    media_type: Ok(value.media_type),
                    release_and_re_queue_call_flag: Ok(
                        value.release_and_re_queue_call_flag,
                    ),
                    release_and_re_queue_count: Ok(value.release_and_re_queue_count),
                    skill_id: Ok(value.skill_id),
                    skill_name: Ok(value.skill_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InnerHelpRequest {
            callappdata: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            devicetype: ::std::result::Result<
                ::std::option::Option<crate::codes::HelpDevice>,
                ::std::string::String,
            >,
            dstaddress: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            holdflag: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            mode: ::std::result::Result<
                ::std::option::Option<crate::codes::HelpMode>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InnerHelpRequest {
            fn default() -> Self {
                Self {
                    callappdata: Ok(Default::default()),
                    devicetype: Ok(Default::default()),
                    dstaddress: Err("no value supplied for dstaddress".to_string()),
                    holdflag: Ok(Default::default()),
                    mode: Ok(Default::default()),
                }
            }
        }
        impl InnerHelpRequest {
            pub fn callappdata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.callappdata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callappdata: {e}")
                    });
                self
            }
            pub fn devicetype<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::HelpDevice>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.devicetype = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for devicetype: {e}")
                    });
                self
            }
            pub fn dstaddress<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.dstaddress = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for dstaddress: {e}")
                    });
                self
            }
            pub fn holdflag<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.holdflag = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for holdflag: {e}")
                    });
                self
            }
            pub fn mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::HelpMode>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<InnerHelpRequest> for super::InnerHelpRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InnerHelpRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    callappdata: value.callappdata?,
                    devicetype: value.devicetype?,
                    dstaddress: value.dstaddress?,
                    holdflag: value.holdflag?,
                    mode: value.mode?,
                })
            }
        }
        impl ::std::convert::From<super::InnerHelpRequest> for InnerHelpRequest {
            fn from(value: super::InnerHelpRequest) -> Self {
                Self {
                    callappdata: Ok(value.callappdata),
                    devicetype: Ok(value.devicetype),
                    dstaddress: Ok(value.dstaddress),
                    holdflag: Ok(value.holdflag),
                    mode: Ok(value.mode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PhoneAlertingContent {
            caller: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            callid: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PhoneAlertingContent {
            fn default() -> Self {
                Self {
                    caller: Ok(Default::default()),
                    callid: Ok(Default::default()),
                }
            }
        }
        impl PhoneAlertingContent {
            pub fn caller<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.caller = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller: {e}")
                    });
                self
            }
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PhoneAlertingContent>
        for super::PhoneAlertingContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PhoneAlertingContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    caller: value.caller?,
                    callid: value.callid?,
                })
            }
        }
        impl ::std::convert::From<super::PhoneAlertingContent> for PhoneAlertingContent {
            fn from(value: super::PhoneAlertingContent) -> Self {
                Self {
                    caller: Ok(value.caller),
                    callid: Ok(value.callid),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PhoneOffhookContent {
            type_: ::std::result::Result<
                ::std::option::Option<crate::codes::CallRole>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PhoneOffhookContent {
            fn default() -> Self {
                Self {
                    type_: Ok(Default::default()),
                }
            }
        }
        impl PhoneOffhookContent {
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallRole>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PhoneOffhookContent>
        for super::PhoneOffhookContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PhoneOffhookContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { type_: value.type_? })
            }
        }
        impl ::std::convert::From<super::PhoneOffhookContent> for PhoneOffhookContent {
            fn from(value: super::PhoneOffhookContent) -> Self {
                Self { type_: Ok(value.type_) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PhoneReleaseContent {
            phone_state: ::std::result::Result<
                ::std::option::Option<crate::codes::PhoneState>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PhoneReleaseContent {
            fn default() -> Self {
                Self {
                    phone_state: Ok(Default::default()),
                }
            }
        }
        impl PhoneReleaseContent {
            pub fn phone_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::PhoneState>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.phone_state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phone_state: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PhoneReleaseContent>
        for super::PhoneReleaseContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PhoneReleaseContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    phone_state: value.phone_state?,
                })
            }
        }
        impl ::std::convert::From<super::PhoneReleaseContent> for PhoneReleaseContent {
            fn from(value: super::PhoneReleaseContent) -> Self {
                Self {
                    phone_state: Ok(value.phone_state),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct QueryAgentSkillsResponse {
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::vec::Vec<super::AgentSkill>,
                ::std::string::String,
            >,
            retcode: ::std::result::Result<crate::Retcode, ::std::string::String>,
        }
        impl ::std::default::Default for QueryAgentSkillsResponse {
            fn default() -> Self {
                Self {
                    message: Ok(Default::default()),
                    result: Ok(Default::default()),
                    retcode: Err("no value supplied for retcode".to_string()),
                }
            }
        }
        impl QueryAgentSkillsResponse {
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AgentSkill>>,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result: {e}")
                    });
                self
            }
            pub fn retcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Retcode>,
                T::Error: ::std::fmt::Display,
            {
                self.retcode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retcode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<QueryAgentSkillsResponse>
        for super::QueryAgentSkillsResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: QueryAgentSkillsResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    message: value.message?,
                    result: value.result?,
                    retcode: value.retcode?,
                })
            }
        }
        impl ::std::convert::From<super::QueryAgentSkillsResponse>
        for QueryAgentSkillsResponse {
            fn from(value: super::QueryAgentSkillsResponse) -> Self {
                Self {
                    message: Ok(value.message),
                    result: Ok(value.result),
                    retcode: Ok(value.retcode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ReasonContent {
            reason: ::std::result::Result<
                ::std::option::Option<crate::codes::BusyReason>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReasonContent {
            fn default() -> Self {
                Self {
                    reason: Ok(Default::default()),
                }
            }
        }
        impl ReasonContent {
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::BusyReason>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reason: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReasonContent> for super::ReasonContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReasonContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { reason: value.reason? })
            }
        }
        impl ::std::convert::From<super::ReasonContent> for ReasonContent {
            fn from(value: super::ReasonContent) -> Self {
                Self { reason: Ok(value.reason) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RecordContent {
            call_id: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            called: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            caller: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            file_media_type: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            file_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            location_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            record_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            task_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RecordContent {
            fn default() -> Self {
                Self {
                    call_id: Ok(Default::default()),
                    called: Ok(Default::default()),
                    caller: Ok(Default::default()),
                    file_media_type: Ok(Default::default()),
                    file_name: Ok(Default::default()),
                    location_id: Ok(Default::default()),
                    record_id: Ok(Default::default()),
                    task_id: Ok(Default::default()),
                }
            }
        }
        impl RecordContent {
            pub fn call_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.call_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for call_id: {e}")
                    });
                self
            }
            pub fn called<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.called = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for called: {e}")
                    });
                self
            }
            pub fn caller<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.caller = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller: {e}")
                    });
                self
            }
            pub fn file_media_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.file_media_type = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for file_media_type: {e}"
                        )
                    });
                self
            }
            pub fn file_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.file_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for file_name: {e}")
                    });
                self
            }
            pub fn location_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.location_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for location_id: {e}")
                    });
                self
            }
            pub fn record_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.record_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for record_id: {e}")
                    });
                self
            }
            pub fn task_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.task_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for task_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RecordContent> for super::RecordContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RecordContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    call_id: value.call_id?,
                    called: value.called?,
                    caller: value.caller?,
                    file_media_type: value.file_media_type?,
                    file_name: value.file_name?,
                    location_id: value.location_id?,
                    record_id: value.record_id?,
                    task_id: value.task_id?,
                })
            }
        }
        impl ::std::convert::From<super::RecordContent> for RecordContent {
            fn from(value: super::RecordContent) -> Self {
                Self {
                    call_id: Ok(value.call_id),
                    called: Ok(value.called),
                    caller: Ok(value.caller),
                    file_media_type: Ok(value.file_media_type),
                    file_name: Ok(value.file_name),
                    location_id: Ok(value.location_id),
                    record_id: Ok(value.record_id),
                    task_id: Ok(value.task_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RejectRequest {
            callid: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            mode: ::std::result::Result<crate::codes::RejectMode, ::std::string::String>,
        }
        impl ::std::default::Default for RejectRequest {
            fn default() -> Self {
                Self {
                    callid: Ok(Default::default()),
                    mode: Err("no value supplied for mode".to_string()),
                }
            }
        }
        impl RejectRequest {
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
            pub fn mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::codes::RejectMode>,
                T::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RejectRequest> for super::RejectRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RejectRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    callid: value.callid?,
                    mode: value.mode?,
                })
            }
        }
        impl ::std::convert::From<super::RejectRequest> for RejectRequest {
            fn from(value: super::RejectRequest) -> Self {
                Self {
                    callid: Ok(value.callid),
                    mode: Ok(value.mode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ReservedResponse {
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            retcode: ::std::result::Result<crate::Retcode, ::std::string::String>,
        }
        impl ::std::default::Default for ReservedResponse {
            fn default() -> Self {
                Self {
                    message: Ok(Default::default()),
                    result: Ok(Default::default()),
                    retcode: Err("no value supplied for retcode".to_string()),
                }
            }
        }
        impl ReservedResponse {
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result: {e}")
                    });
                self
            }
            pub fn retcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Retcode>,
                T::Error: ::std::fmt::Display,
            {
                self.retcode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retcode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReservedResponse> for super::ReservedResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReservedResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    message: value.message?,
                    result: value.result?,
                    retcode: value.retcode?,
                })
            }
        }
        impl ::std::convert::From<super::ReservedResponse> for ReservedResponse {
            fn from(value: super::ReservedResponse) -> Self {
                Self {
                    message: Ok(value.message),
                    result: Ok(value.result),
                    retcode: Ok(value.retcode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RestReasonContent {
            reason: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RestReasonContent {
            fn default() -> Self {
                Self {
                    reason: Ok(Default::default()),
                }
            }
        }
        impl RestReasonContent {
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reason: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RestReasonContent> for super::RestReasonContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RestReasonContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { reason: value.reason? })
            }
        }
        impl ::std::convert::From<super::RestReasonContent> for RestReasonContent {
            fn from(value: super::RestReasonContent) -> Self {
                Self { reason: Ok(value.reason) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RingingContent {
            called: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            caller: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            callid: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            feature: ::std::result::Result<
                ::std::option::Option<crate::codes::CallFeature>,
                ::std::string::String,
            >,
            media_ability: ::std::result::Result<
                ::std::option::Option<crate::codes::MediaAbility>,
                ::std::string::String,
            >,
            media_type: ::std::result::Result<
                ::std::option::Option<crate::codes::MediaType>,
                ::std::string::String,
            >,
            trans_from: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            transfer: ::std::result::Result<
                ::std::option::Option<crate::codes::TransferredFlag>,
                ::std::string::String,
            >,
            transfrom: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::codes::CallRole>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RingingContent {
            fn default() -> Self {
                Self {
                    called: Ok(Default::default()),
                    caller: Ok(Default::default()),
                    callid: Ok(Default::default()),
                    feature: Ok(Default::default()),
                    media_ability: Ok(Default::default()),
                    media_type: Ok(Default::default()),
                    trans_from: Ok(Default::default()),
                    transfer: Ok(Default::default()),
                    transfrom: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl RingingContent {
            pub fn called<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.called = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for called: {e}")
                    });
                self
            }
            pub fn caller<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.caller = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller: {e}")
                    });
                self
            }
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
            pub fn feature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallFeature>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.feature = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for feature: {e}")
                    });
                self
            }
            pub fn media_ability<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::MediaAbility>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.media_ability = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for media_ability: {e}")
                    });
                self
            }
            pub fn media_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::MediaType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.media_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for media_type: {e}")
                    });
                self
            }
            pub fn trans_from<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.trans_from = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for trans_from: {e}")
                    });
                self
            }
            pub fn transfer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::TransferredFlag>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.transfer = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for transfer: {e}")
                    });
                self
            }
            pub fn transfrom<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.transfrom = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for transfrom: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallRole>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RingingContent> for super::RingingContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RingingContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    called: value.called?,
                    caller: value.caller?,
                    callid: value.callid?,
                    feature: value.feature?,
                    media_ability: value.media_ability?,
                    media_type: value.media_type?,
                    trans_from: value.trans_from?,
                    transfer: value.transfer?,
                    transfrom: value.transfrom?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::RingingContent> for RingingContent {
            fn from(value: super::RingingContent) -> Self {
                Self {
                    called: Ok(value.called),
                    caller: Ok(value.caller),
                    callid: Ok(value.callid),
                    feature: Ok(value.feature),
                    media_ability: Ok(value.media_ability),
                    media_type: Ok(value.media_type),
                    trans_from: Ok(value.trans_from),
                    transfer: Ok(value.transfer),
                    transfrom: Ok(value.transfrom),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ShutdownServiceContent {
            login_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ShutdownServiceContent {
            fn default() -> Self {
                Self {
                    login_time: Ok(Default::default()),
                }
            }
        }
        impl ShutdownServiceContent {
            pub fn login_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.login_time = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for login_time: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ShutdownServiceContent>
        for super::ShutdownServiceContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ShutdownServiceContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    login_time: value.login_time?,
                })
            }
        }
        impl ::std::convert::From<super::ShutdownServiceContent>
        for ShutdownServiceContent {
            fn from(value: super::ShutdownServiceContent) -> Self {
                Self {
                    login_time: Ok(value.login_time),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SignInRequest {
            agenttype: ::std::result::Result<
                ::std::option::Option<crate::codes::AgentType>,
                ::std::string::String,
            >,
            autoanswer: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            autoenteridle: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            call_back_uri: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            check_in_mailm: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            check_in_webm: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            entry_ip: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ip: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            listen_status: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            password: ::std::result::Result<crate::Secret, ::std::string::String>,
            phonelinkage: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            phonenum: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            releasephone: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            restcause: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            service_token: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
            sign_in_mode: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<crate::codes::SignInStatus>,
                ::std::string::String,
            >,
            time: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            vc_phone_number: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SignInRequest {
            fn default() -> Self {
                Self {
                    agenttype: Ok(Default::default()),
                    autoanswer: Ok(Default::default()),
                    autoenteridle: Ok(Default::default()),
                    call_back_uri: Ok(Default::default()),
                    check_in_mailm: Ok(Default::default()),
                    check_in_webm: Ok(Default::default()),
                    entry_ip: Ok(Default::default()),
                    ip: Ok(Default::default()),
                    listen_status: Ok(Default::default()),
                    password: Err("no value supplied for password".to_string()),
                    phonelinkage: Ok(Default::default()),
                    phonenum: Err("no value supplied for phonenum".to_string()),
                    releasephone: Ok(Default::default()),
                    restcause: Ok(Default::default()),
                    service_token: Ok(Default::default()),
                    sign_in_mode: Ok(Default::default()),
                    status: Ok(Default::default()),
                    time: Ok(Default::default()),
                    vc_phone_number: Ok(Default::default()),
                }
            }
        }
        impl SignInRequest {
            pub fn agenttype<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::AgentType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.agenttype = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for agenttype: {e}")
                    });
                self
            }
            pub fn autoanswer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.autoanswer = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for autoanswer: {e}")
                    });
                self
            }
            pub fn autoenteridle<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.autoenteridle = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for autoenteridle: {e}")
                    });
                self
            }
            pub fn call_back_uri<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.call_back_uri = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for call_back_uri: {e}")
                    });
                self
            }
            pub fn check_in_mailm<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.check_in_mailm = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for check_in_mailm: {e}"
                        )
                    });
                self
            }
            pub fn check_in_webm<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.check_in_webm = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for check_in_webm: {e}")
                    });
                self
            }
            pub fn entry_ip<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.entry_ip = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for entry_ip: {e}")
                    });
                self
            }
            pub fn ip<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ip = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ip: {e}"));
                self
            }
            pub fn listen_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.listen_status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for listen_status: {e}")
                    });
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
            pub fn phonelinkage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.phonelinkage = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phonelinkage: {e}")
                    });
                self
            }
            pub fn phonenum<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.phonenum = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phonenum: {e}")
                    });
                self
            }
            pub fn releasephone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.releasephone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for releasephone: {e}")
                    });
                self
            }
            pub fn restcause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.restcause = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for restcause: {e}")
                    });
                self
            }
            pub fn service_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.service_token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for service_token: {e}")
                    });
                self
            }
            pub fn sign_in_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.sign_in_mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sign_in_mode: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::SignInStatus>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
            pub fn time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.time = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for time: {e}")
                    });
                self
            }
            pub fn vc_phone_number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.vc_phone_number = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for vc_phone_number: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SignInRequest> for super::SignInRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SignInRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agenttype: value.agenttype?,
                    autoanswer: value.autoanswer?,
                    autoenteridle: value.autoenteridle?,
                    call_back_uri: value.call_back_uri?,
                    check_in_mailm: value.check_in_mailm?,
                    check_in_webm: value.check_in_webm?,
                    entry_ip: value.entry_ip?,
                    ip: value.ip?,
                    listen_status: value.listen_status?,
                    password: value.password?,
                    phonelinkage: value.phonelinkage?,
                    phonenum: value.phonenum?,
                    releasephone: value.releasephone?,
                    restcause: value.restcause?,
                    service_token: value.service_token?,
                    sign_in_mode: value.sign_in_mode?,
                    status: value.status?,
                    time: value.time?,
                    vc_phone_number: value.vc_phone_number?,
                })
            }
        }
        impl ::std::convert::From<super::SignInRequest> for SignInRequest {
            fn from(value: super::SignInRequest) -> Self {
                Self {
                    agenttype: Ok(value.agenttype),
                    autoanswer: Ok(value.autoanswer),
                    autoenteridle: Ok(value.autoenteridle),
                    call_back_uri: Ok(value.call_back_uri),
                    check_in_mailm: Ok(value.check_in_mailm),
                    check_in_webm: Ok(value.check_in_webm),
                    entry_ip: Ok(value.entry_ip),
                    ip: Ok(value.ip),
                    listen_status: Ok(value.listen_status),
                    password: Ok(value.password),
                    phonelinkage: Ok(value.phonelinkage),
                    phonenum: Ok(value.phonenum),
                    releasephone: Ok(value.releasephone),
                    restcause: Ok(value.restcause),
                    service_token: Ok(value.service_token),
                    sign_in_mode: Ok(value.sign_in_mode),
                    status: Ok(value.status),
                    time: Ok(value.time),
                    vc_phone_number: Ok(value.vc_phone_number),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SignInResponse {
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            msg: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::option::Option<super::SignInResult>,
                ::std::string::String,
            >,
            retcode: ::std::result::Result<crate::Retcode, ::std::string::String>,
        }
        impl ::std::default::Default for SignInResponse {
            fn default() -> Self {
                Self {
                    message: Ok(Default::default()),
                    msg: Ok(Default::default()),
                    result: Ok(Default::default()),
                    retcode: Err("no value supplied for retcode".to_string()),
                }
            }
        }
        impl SignInResponse {
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn msg<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.msg = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for msg: {e}")
                    });
                self
            }
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SignInResult>>,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result: {e}")
                    });
                self
            }
            pub fn retcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Retcode>,
                T::Error: ::std::fmt::Display,
            {
                self.retcode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retcode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SignInResponse> for super::SignInResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SignInResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    message: value.message?,
                    msg: value.msg?,
                    result: value.result?,
                    retcode: value.retcode?,
                })
            }
        }
        impl ::std::convert::From<super::SignInResponse> for SignInResponse {
            fn from(value: super::SignInResponse) -> Self {
                Self {
                    message: Ok(value.message),
                    msg: Ok(value.msg),
                    result: Ok(value.result),
                    retcode: Ok(value.retcode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SignInResult {
            is_force_change: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientBoolean>,
                ::std::string::String,
            >,
            login_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            mediatype: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            server_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            time_remaining: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            vdnid: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            workno: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SignInResult {
            fn default() -> Self {
                Self {
                    is_force_change: Ok(Default::default()),
                    login_time: Ok(Default::default()),
                    mediatype: Ok(Default::default()),
                    server_name: Ok(Default::default()),
                    time_remaining: Ok(Default::default()),
                    vdnid: Ok(Default::default()),
                    workno: Ok(Default::default()),
                }
            }
        }
        impl SignInResult {
            pub fn is_force_change<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientBoolean>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.is_force_change = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for is_force_change: {e}"
                        )
                    });
                self
            }
            pub fn login_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.login_time = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for login_time: {e}")
                    });
                self
            }
            pub fn mediatype<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.mediatype = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mediatype: {e}")
                    });
                self
            }
            pub fn server_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.server_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for server_name: {e}")
                    });
                self
            }
            pub fn time_remaining<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.time_remaining = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for time_remaining: {e}"
                        )
                    });
                self
            }
            pub fn vdnid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.vdnid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for vdnid: {e}")
                    });
                self
            }
            pub fn workno<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.workno = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for workno: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SignInResult> for super::SignInResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SignInResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    is_force_change: value.is_force_change?,
                    login_time: value.login_time?,
                    mediatype: value.mediatype?,
                    server_name: value.server_name?,
                    time_remaining: value.time_remaining?,
                    vdnid: value.vdnid?,
                    workno: value.workno?,
                })
            }
        }
        impl ::std::convert::From<super::SignInResult> for SignInResult {
            fn from(value: super::SignInResult) -> Self {
                Self {
                    is_force_change: Ok(value.is_force_change),
                    login_time: Ok(value.login_time),
                    mediatype: Ok(value.mediatype),
                    server_name: Ok(value.server_name),
                    time_remaining: Ok(value.time_remaining),
                    vdnid: Ok(value.vdnid),
                    workno: Ok(value.workno),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct StopRecordDoneContent {
            begin_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            call_id: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            end_time: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientMillis>,
                ::std::string::String,
            >,
            file_media_type: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            record_format: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
            task_id: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientInteger>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StopRecordDoneContent {
            fn default() -> Self {
                Self {
                    begin_time: Ok(Default::default()),
                    call_id: Ok(Default::default()),
                    end_time: Ok(Default::default()),
                    file_media_type: Ok(Default::default()),
                    record_format: Ok(Default::default()),
                    task_id: Ok(Default::default()),
                }
            }
        }
        impl StopRecordDoneContent {
            pub fn begin_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.begin_time = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for begin_time: {e}")
                    });
                self
            }
            pub fn call_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.call_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for call_id: {e}")
                    });
                self
            }
            pub fn end_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientMillis>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.end_time = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for end_time: {e}")
                    });
                self
            }
            pub fn file_media_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.file_media_type = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for file_media_type: {e}"
                        )
                    });
                self
            }
            pub fn record_format<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.record_format = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for record_format: {e}")
                    });
                self
            }
            pub fn task_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientInteger>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.task_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for task_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StopRecordDoneContent>
        for super::StopRecordDoneContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StopRecordDoneContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    begin_time: value.begin_time?,
                    call_id: value.call_id?,
                    end_time: value.end_time?,
                    file_media_type: value.file_media_type?,
                    record_format: value.record_format?,
                    task_id: value.task_id?,
                })
            }
        }
        impl ::std::convert::From<super::StopRecordDoneContent>
        for StopRecordDoneContent {
            fn from(value: super::StopRecordDoneContent) -> Self {
                Self {
                    begin_time: Ok(value.begin_time),
                    call_id: Ok(value.call_id),
                    end_time: Ok(value.end_time),
                    file_media_type: Ok(value.file_media_type),
                    record_format: Ok(value.record_format),
                    task_id: Ok(value.task_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SyncAgentInfoResponse {
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::option::Option<super::SyncAgentInfoResult>,
                ::std::string::String,
            >,
            retcode: ::std::result::Result<crate::Retcode, ::std::string::String>,
        }
        impl ::std::default::Default for SyncAgentInfoResponse {
            fn default() -> Self {
                Self {
                    message: Ok(Default::default()),
                    result: Ok(Default::default()),
                    retcode: Err("no value supplied for retcode".to_string()),
                }
            }
        }
        impl SyncAgentInfoResponse {
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SyncAgentInfoResult>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result: {e}")
                    });
                self
            }
            pub fn retcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Retcode>,
                T::Error: ::std::fmt::Display,
            {
                self.retcode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retcode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SyncAgentInfoResponse>
        for super::SyncAgentInfoResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SyncAgentInfoResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    message: value.message?,
                    result: value.result?,
                    retcode: value.retcode?,
                })
            }
        }
        impl ::std::convert::From<super::SyncAgentInfoResponse>
        for SyncAgentInfoResponse {
            fn from(value: super::SyncAgentInfoResponse) -> Self {
                Self {
                    message: Ok(value.message),
                    result: Ok(value.result),
                    retcode: Ok(value.retcode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SyncAgentInfoResult {
            agent_state_info: ::std::result::Result<
                ::std::option::Option<super::AgentStateInfo>,
                ::std::string::String,
            >,
            callinfo: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            sign_in_mode: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SyncAgentInfoResult {
            fn default() -> Self {
                Self {
                    agent_state_info: Ok(Default::default()),
                    callinfo: Ok(Default::default()),
                    sign_in_mode: Ok(Default::default()),
                }
            }
        }
        impl SyncAgentInfoResult {
            pub fn agent_state_info<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AgentStateInfo>>,
                T::Error: ::std::fmt::Display,
            {
                self.agent_state_info = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for agent_state_info: {e}"
                        )
                    });
                self
            }
            pub fn callinfo<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.callinfo = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callinfo: {e}")
                    });
                self
            }
            pub fn sign_in_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.sign_in_mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sign_in_mode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SyncAgentInfoResult>
        for super::SyncAgentInfoResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SyncAgentInfoResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agent_state_info: value.agent_state_info?,
                    callinfo: value.callinfo?,
                    sign_in_mode: value.sign_in_mode?,
                })
            }
        }
        impl ::std::convert::From<super::SyncAgentInfoResult> for SyncAgentInfoResult {
            fn from(value: super::SyncAgentInfoResult) -> Self {
                Self {
                    agent_state_info: Ok(value.agent_state_info),
                    callinfo: Ok(value.callinfo),
                    sign_in_mode: Ok(value.sign_in_mode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TalkingContent {
            called: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            caller: ::std::result::Result<
                ::std::option::Option<crate::wire::LenientText>,
                ::std::string::String,
            >,
            callid: ::std::result::Result<
                ::std::option::Option<crate::CallId>,
                ::std::string::String,
            >,
            feature: ::std::result::Result<
                ::std::option::Option<crate::codes::CallFeature>,
                ::std::string::String,
            >,
            media_ability: ::std::result::Result<
                ::std::option::Option<crate::codes::MediaAbility>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::codes::CallRole>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TalkingContent {
            fn default() -> Self {
                Self {
                    called: Ok(Default::default()),
                    caller: Ok(Default::default()),
                    callid: Ok(Default::default()),
                    feature: Ok(Default::default()),
                    media_ability: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl TalkingContent {
            pub fn called<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.called = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for called: {e}")
                    });
                self
            }
            pub fn caller<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::wire::LenientText>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.caller = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for caller: {e}")
                    });
                self
            }
            pub fn callid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::CallId>>,
                T::Error: ::std::fmt::Display,
            {
                self.callid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for callid: {e}")
                    });
                self
            }
            pub fn feature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallFeature>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.feature = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for feature: {e}")
                    });
                self
            }
            pub fn media_ability<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::MediaAbility>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.media_ability = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for media_ability: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::codes::CallRole>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TalkingContent> for super::TalkingContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TalkingContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    called: value.called?,
                    caller: value.caller?,
                    callid: value.callid?,
                    feature: value.feature?,
                    media_ability: value.media_ability?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::TalkingContent> for TalkingContent {
            fn from(value: super::TalkingContent) -> Self {
                Self {
                    called: Ok(value.called),
                    caller: Ok(value.caller),
                    callid: Ok(value.callid),
                    feature: Ok(value.feature),
                    media_ability: Ok(value.media_ability),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateGuidResponse {
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::option::Option<super::UpdateGuidResult>,
                ::std::string::String,
            >,
            retcode: ::std::result::Result<crate::Retcode, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateGuidResponse {
            fn default() -> Self {
                Self {
                    message: Ok(Default::default()),
                    result: Ok(Default::default()),
                    retcode: Err("no value supplied for retcode".to_string()),
                }
            }
        }
        impl UpdateGuidResponse {
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::UpdateGuidResult>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for result: {e}")
                    });
                self
            }
            pub fn retcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Retcode>,
                T::Error: ::std::fmt::Display,
            {
                self.retcode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retcode: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateGuidResponse> for super::UpdateGuidResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateGuidResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    message: value.message?,
                    result: value.result?,
                    retcode: value.retcode?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateGuidResponse> for UpdateGuidResponse {
            fn from(value: super::UpdateGuidResponse) -> Self {
                Self {
                    message: Ok(value.message),
                    result: Ok(value.result),
                    retcode: Ok(value.retcode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateGuidResult {
            guid: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateGuidResult {
            fn default() -> Self {
                Self {
                    guid: Ok(Default::default()),
                }
            }
        }
        impl UpdateGuidResult {
            pub fn guid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
                T::Error: ::std::fmt::Display,
            {
                self.guid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for guid: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateGuidResult> for super::UpdateGuidResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateGuidResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { guid: value.guid? })
            }
        }
        impl ::std::convert::From<super::UpdateGuidResult> for UpdateGuidResult {
            fn from(value: super::UpdateGuidResult) -> Self {
                Self { guid: Ok(value.guid) }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/// Client for CC-Gateway agent API
///
/// The REST interface by which business systems drive the agents of a Huawei contact centre ("agentgateway").
///
/// Every answer is an envelope of `message`, `retcode` and, for most operations, `result`. `retcode` is a string;
/// "0" is success. An HTTP status of 200 can carry a failure, so read `retcode` and not the status.
///
/// Life of a session: sign in (`login`, or `force_login` after 100-002), take the Guid from the response header
/// `Set-GUID`, sign in to skill queues (`reset_skill`), then poll `get_agent_event` for as long as the agent is
/// signed in. Whoever does not poll for two minutes is signed out. With dynamic authentication the Guid changes:
/// each answer may carry a new one in `Set-GUID`, and later requests must send it.
///
/// An answer of "0" says that the request was taken. What became of it is told by events.
///
/// Written from public documentation; `x-source` names the page, `x-evidence` says whether a page describes the thing
/// (`documented`) or only programs show it (`observed`), or whether it was concluded from a sister page (`inferred`).
///
///
/// Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::transport::AgentLink,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::transport::AgentLink) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::transport::AgentLink,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::transport::AgentLink> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::transport::AgentLink {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::transport::AgentLink>,
    {}
};
/// What happens to an agent, one event at a time.
pub trait ClientAgenteventExt {
    /// Wait for the agent's next event
    ///
    /// Fetches the agent's next event, one per answer. When none waits, the gateway holds the request
    /// for up to 10 s and then answers without an event, so a client must wait longer than that before it gives up
    /// on reading. Such an empty poll has no key `event` at all: `{"message":"","retcode":"0"}`.
    ///
    /// Poll from the sign-in on until the agent has signed out, with a pause of 200 to 500 ms between an answer and
    /// the next request. Polling is also the heartbeat of the session: after two minutes without a poll the agent is
    /// signed out. With dynamic authentication the answer's header `Set-GUID` carries the renewed Guid, which all
    /// further requests must send.
    ///
    /// An agent who signed in with both `callBackUri` and `serviceToken` gets events by push and must not poll.
    ///
    /// The times are settings of the server, in `basic.properties`. The hold time is `AGENT_POLL_WAIT_TIMES` (100)
    /// times `AGENT_POLL_WAIT_INTERVAL` (100 ms), with `AGENT_POLL_WAIT_FLAG` set to ON. It has to exceed the time
    /// that a switchover in disaster recovery takes, or the Guid expires. The two minutes are `MAXTIME`
    /// (120000 ms), with `TIMEOUT_FLAG` set to ON.
    ///
    ///
    /// Sends a `GET` request to `/agentevent/{agentid}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `calldata`: Call data, for an agent toolbar that was refreshed.
    /// ```text
    /// let response = client.get_agent_event()
    ///    .agentid(agentid)
    ///    .calldata(calldata)
    ///    .send()
    ///    .await;
    /// ```
    fn get_agent_event(&self) -> builder::GetAgentEvent<'_>;
}
impl ClientAgenteventExt for Client {
    fn get_agent_event(&self) -> builder::GetAgentEvent<'_> {
        builder::GetAgentEvent::new(self)
    }
}
/// Signing in and out, states of the agent, skills, and the renewal of a session.
pub trait ClientOnlineagentExt {
    /// Sign an agent in
    ///
    /// Opens a session for the agent and binds a softphone to it. The answer's header `Set-GUID` holds the Guid that
    /// all later requests send.
    ///
    /// Usual order: this operation, or `force_login` when it answers 100-002; then `reset_skill`, without which no
    /// call is routed to the agent; then `get_agent_event` at once. An agent for whom nobody polls within two
    /// minutes is signed out.
    ///
    /// Events are polled unless both `callBackUri` and `serviceToken` are given. With both, the gateway pushes
    /// events to that address and `hand_shake` takes the place of polling as the heartbeat.
    ///
    /// Wait for the answer before signing in again. For one agent, sign-in and sign-out must not overlap: neither
    /// may start while the other is unanswered.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `body`: Who signs in, with which phone, and how the session behaves.
    /// ```text
    /// let response = client.login()
    ///    .agentid(agentid)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    fn login(&self) -> builder::Login<'_>;
    /// Sign an agent in, replacing an existing session
    ///
    /// Signs in an agent who is signed in already, for example after `login` answered 100-002. It takes the same
    /// body, except that the page prints another default for `releasephone`. The answer's header `Set-GUID` holds
    /// the new Guid.
    ///
    /// What follows is as after `login`: `reset_skill`, then polling or, in push mode, heartbeats.
    ///
    /// Wait for the answer before calling again. It must not start while a sign-out of the same agent is unanswered,
    /// and no sign-out may start while it is unanswered itself.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}/forcelogin`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `body`: Who signs in, with which phone, and how the session behaves.
    /// ```text
    /// let response = client.force_login()
    ///    .agentid(agentid)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    fn force_login(&self) -> builder::ForceLogin<'_>;
    /// Sign the agent out
    ///
    /// Ends the agent's session. While the agent is talking or answering it has no effect: the agent stays signed
    /// in. `force_logout` also works during a call.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    ///
    /// Sends a `DELETE` request to `/onlineagent/{agentid}/logout`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.logout()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn logout(&self) -> builder::Logout<'_>;
    /// Sign the agent out, even during a call
    ///
    /// Ends the agent's session also while the agent is talking or answering; the call is released.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    ///
    /// Sends a `DELETE` request to `/onlineagent/{agentid}/forcelogout`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.force_logout()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn force_logout(&self) -> builder::ForceLogout<'_>;
    /// Sign the agent out by force, giving a cause
    ///
    /// The forced sign-out of `force_logout`, with a cause code.
    ///
    ///
    /// Sends a `DELETE` request to `/onlineagent/{agentid}/forcelogoutwithreason/{reason}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `reason`: Cause code of the sign-out, 1 to 255.
    /// ```text
    /// let response = client.force_logout_with_reason()
    ///    .agentid(agentid)
    ///    .reason(reason)
    ///    .send()
    ///    .await;
    /// ```
    fn force_logout_with_reason(&self) -> builder::ForceLogoutWithReason<'_>;
    /// Sign the agent in to skill queues
    ///
    /// Chooses the skill queues from which the agent gets calls: all that are configured for the agent, or those
    /// listed in `skillid`. Without it a signed-in agent is in no queue.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/resetskill/{autoflag}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `autoflag`: True for all skill queues that are configured for the agent, false for those in `skillid`.
    /// - `phonelinkage`: Whether the hard phone is linked, 1 for yes and 0 for no; for eSpace 7910 phones in a CC network only.
    /// - `skillid`: IDs of skill queues, joined by semicolons, at most 4000 characters; read when `autoflag` is false. What
    /// takes effect is what the list and the agent's configured queues have in common. An empty list means no
    /// queue.
    ///
    /// ```text
    /// let response = client.reset_skill()
    ///    .agentid(agentid)
    ///    .autoflag(autoflag)
    ///    .phonelinkage(phonelinkage)
    ///    .skillid(skillid)
    ///    .send()
    ///    .await;
    /// ```
    fn reset_skill(&self) -> builder::ResetSkill<'_>;
    /// Make the agent idle
    ///
    /// Ends busy or wrap-up, after which the agent can get calls again.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/sayfree`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.say_free()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn say_free(&self) -> builder::SayFree<'_>;
    /// Make the agent busy
    ///
    /// Asks for the busy state, in which no calls are routed to the agent. An agent who is busy already changes the
    /// cause by giving both `reason` and `prolong`.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/saybusy`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `prolong`: Whether to set the cause anew for an agent who is busy already; required in that case.
    /// - `reason`: Cause of the busy state, 200 to 250 (0 or empty is none); required when the agent is busy already.
    /// ```text
    /// let response = client.say_busy()
    ///    .agentid(agentid)
    ///    .prolong(prolong)
    ///    .reason(reason)
    ///    .send()
    ///    .await;
    /// ```
    fn say_busy(&self) -> builder::SayBusy<'_>;
    /// Leave the busy state
    ///
    /// Ends the busy state of the agent.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/cancelbusy`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.cancel_busy()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn cancel_busy(&self) -> builder::CancelBusy<'_>;
    /// Ask for a rest
    ///
    /// Asks for a rest of a given length. The answer does not confirm it: the agent rests once
    /// `AgentState_SetRest_Success` has arrived. When the time is over, `AgentState_Rest_Timeout` reminds of it and
    /// the agent goes on resting until `cancel_rest`.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/rest/{time}/{restcause}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `time`: Length of the rest in seconds, 1 to 86399.
    /// - `restcause`: Cause of the rest as configured on the platform, 0 to 255; 0 is none.
    /// - `prolong`: Whether to set the cause anew for an agent who is resting already; required in that case.
    /// ```text
    /// let response = client.rest()
    ///    .agentid(agentid)
    ///    .time(time)
    ///    .restcause(restcause)
    ///    .prolong(prolong)
    ///    .send()
    ///    .await;
    /// ```
    fn rest(&self) -> builder::Rest<'_>;
    /// End the rest
    ///
    /// Ends the agent's rest, which does not end by itself when its time is over.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/cancelrest`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.cancel_rest()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn cancel_rest(&self) -> builder::CancelRest<'_>;
    /// Enter the work state
    ///
    /// Puts the agent into the work state, that is wrap-up: time to finish what a call left behind.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/work`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.say_work()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn say_work(&self) -> builder::SayWork<'_>;
    /// Leave the work state
    ///
    /// Ends the agent's work state (wrap-up).
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/cancelwork`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.cancel_work()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn cancel_work(&self) -> builder::CancelWork<'_>;
    /// Read the agent's current state
    ///
    /// Tells the state the agent is in and whether the agent is in a call. The state uses the gateway's own coding,
    /// which is neither that of the CTI platform nor that of `syncagentinfo`.
    ///
    ///
    /// Sends a `GET` request to `/onlineagent/{agentid}/agentstatus`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.get_agent_status()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn get_agent_status(&self) -> builder::GetAgentStatus<'_>;
    /// Read state and call data after a page refresh
    ///
    /// Gives a page that was reloaded what it needs to go on: the agent's state and the data of the current call.
    ///
    /// It empties the agent's event queue, so events that were not fetched yet are lost. Use it for nothing but
    /// that recovery; `get_agent_status` reads the state without that effect.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/syncagentinfo`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.syncagentinfo()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn syncagentinfo(&self) -> builder::Syncagentinfo<'_>;
    /// Keep a push-mode session alive
    ///
    /// The heartbeat of an agent who gets events by push. About every 30 seconds is advised; after two minutes
    /// without one the agent is signed out. With dynamic authentication the answer's header `Set-GUID` carries the
    /// renewed Guid.
    ///
    /// The header `service_token` replaces the token that the gateway presents when it pushes events; renewing it
    /// about every minute is advised.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/handshake`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.hand_shake()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn hand_shake(&self) -> builder::HandShake<'_>;
    /// Get a new Guid after a page refresh
    ///
    /// Renews the Guid of a signed-in agent whose page was reloaded, and returns it in the body. The request needs
    /// the current Guid.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}/updateGuid`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.update_guid()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn update_guid(&self) -> builder::UpdateGuid<'_>;
    /// List the agent's configured skill queues
    ///
    /// Lists the skill queues that are configured for the agent. `reset_skill` takes their IDs.
    ///
    ///
    /// Sends a `GET` request to `/onlineagent/{agentid}/agentskills`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.query_agent_skills()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn query_agent_skills(&self) -> builder::QueryAgentSkills<'_>;
    /// Switch automatic answering on or off
    ///
    /// Sets whether incoming calls are answered without the agent doing anything. The field `autoanswer` of the
    /// sign-in sets the same at the start of a session.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/autoanswer/{isautoanswer}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `isautoanswer`: True for automatic answering, false for manual.
    /// ```text
    /// let response = client.set_agent_auto_answer()
    ///    .agentid(agentid)
    ///    .isautoanswer(isautoanswer)
    ///    .send()
    ///    .await;
    /// ```
    fn set_agent_auto_answer(&self) -> builder::SetAgentAutoAnswer<'_>;
    /// Choose idle or wrap-up after each call
    ///
    /// Sets whether the agent becomes idle or enters wrap-up when a call ends. The field `autoenteridle` of the
    /// sign-in sets the same at the start of a session. An agent whose phone is not always off-hook has to use
    /// wrap-up.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/autoenteridle/{flag}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `flag`: True for idle after each call, false for wrap-up.
    /// ```text
    /// let response = client.set_agent_auto_enter_idle()
    ///    .agentid(agentid)
    ///    .flag(flag)
    ///    .send()
    ///    .await;
    /// ```
    fn set_agent_auto_enter_idle(&self) -> builder::SetAgentAutoEnterIdle<'_>;
}
impl ClientOnlineagentExt for Client {
    fn login(&self) -> builder::Login<'_> {
        builder::Login::new(self)
    }
    fn force_login(&self) -> builder::ForceLogin<'_> {
        builder::ForceLogin::new(self)
    }
    fn logout(&self) -> builder::Logout<'_> {
        builder::Logout::new(self)
    }
    fn force_logout(&self) -> builder::ForceLogout<'_> {
        builder::ForceLogout::new(self)
    }
    fn force_logout_with_reason(&self) -> builder::ForceLogoutWithReason<'_> {
        builder::ForceLogoutWithReason::new(self)
    }
    fn reset_skill(&self) -> builder::ResetSkill<'_> {
        builder::ResetSkill::new(self)
    }
    fn say_free(&self) -> builder::SayFree<'_> {
        builder::SayFree::new(self)
    }
    fn say_busy(&self) -> builder::SayBusy<'_> {
        builder::SayBusy::new(self)
    }
    fn cancel_busy(&self) -> builder::CancelBusy<'_> {
        builder::CancelBusy::new(self)
    }
    fn rest(&self) -> builder::Rest<'_> {
        builder::Rest::new(self)
    }
    fn cancel_rest(&self) -> builder::CancelRest<'_> {
        builder::CancelRest::new(self)
    }
    fn say_work(&self) -> builder::SayWork<'_> {
        builder::SayWork::new(self)
    }
    fn cancel_work(&self) -> builder::CancelWork<'_> {
        builder::CancelWork::new(self)
    }
    fn get_agent_status(&self) -> builder::GetAgentStatus<'_> {
        builder::GetAgentStatus::new(self)
    }
    fn syncagentinfo(&self) -> builder::Syncagentinfo<'_> {
        builder::Syncagentinfo::new(self)
    }
    fn hand_shake(&self) -> builder::HandShake<'_> {
        builder::HandShake::new(self)
    }
    fn update_guid(&self) -> builder::UpdateGuid<'_> {
        builder::UpdateGuid::new(self)
    }
    fn query_agent_skills(&self) -> builder::QueryAgentSkills<'_> {
        builder::QueryAgentSkills::new(self)
    }
    fn set_agent_auto_answer(&self) -> builder::SetAgentAutoAnswer<'_> {
        builder::SetAgentAutoAnswer::new(self)
    }
    fn set_agent_auto_enter_idle(&self) -> builder::SetAgentAutoEnterIdle<'_> {
        builder::SetAgentAutoEnterIdle::new(self)
    }
}
/// Inspectors listening, inserting and whispering.
pub trait ClientQualitycontrolExt {
    /// Start whispering to an agent
    ///
    /// An inspector with the whisper right joins the call of an agent: the inspector hears agent and customer, the agent
    /// hears the inspector's advice, and the customer does not hear it.
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/requestwhisperagent`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `whisperagentid`: ID of the agent to whisper to, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN
    /// as the inspector.
    ///
    /// ```text
    /// let response = client.request_whisper_agent()
    ///    .agentid(agentid)
    ///    .whisperagentid(whisperagentid)
    ///    .send()
    ///    .await;
    /// ```
    fn request_whisper_agent(&self) -> builder::RequestWhisperAgent<'_>;
    /// Stop whispering to an agent
    ///
    /// The inspector leaves the call into which it whispers. Agent and customer go on talking.
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/requeststopwhisperagent`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `whisperagentid`: ID of the agent to whom the inspector whispers, 101 to 999999 (101 to 59999 before release 25.200.0). Must be
    /// of the same VDN as the inspector.
    ///
    /// ```text
    /// let response = client.request_stop_whisper_agent()
    ///    .agentid(agentid)
    ///    .whisperagentid(whisperagentid)
    ///    .send()
    ///    .await;
    /// ```
    fn request_stop_whisper_agent(&self) -> builder::RequestStopWhisperAgent<'_>;
    /// Switch between listening, inserting and whispering
    ///
    /// Changes the part that an inspector takes in the call it already inspects: only listening, speaking to both
    /// parties (insert), or speaking to the agent alone (whisper).
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/requestswitchinsertwhisperagent`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `switchtype`: The new kind of inspection, 0 to 2 (0 listen, 1 insert, 2 whisper).
    /// - `whisperagentid`: ID of the inspected agent, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN as
    /// the inspector.
    ///
    /// ```text
    /// let response = client.request_switch_insert_whisper_agent()
    ///    .agentid(agentid)
    ///    .switchtype(switchtype)
    ///    .whisperagentid(whisperagentid)
    ///    .send()
    ///    .await;
    /// ```
    fn request_switch_insert_whisper_agent(
        &self,
    ) -> builder::RequestSwitchInsertWhisperAgent<'_>;
    /// Listen to an agent
    ///
    /// An inspector hears the calls of an agent without being heard. Listening may begin before the agent has a call;
    /// the inspector then hears the next one. It ends with `stop_supervise_or_insert`.
    ///
    ///
    /// Sends a `PUT` request to `/qualitycontrol/{agentid}/addsupervise/{workNo}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `work_no`: ID of the agent to listen to, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN as the inspector.
    /// ```text
    /// let response = client.add_supervise()
    ///    .agentid(agentid)
    ///    .work_no(work_no)
    ///    .send()
    ///    .await;
    /// ```
    fn add_supervise(&self) -> builder::AddSupervise<'_>;
    /// Join the call of an agent audibly
    ///
    /// An inspector joins the call of an agent and can be heard by the agent and by the customer. It ends with
    /// `stop_supervise_or_insert`.
    ///
    ///
    /// Sends a `PUT` request to `/qualitycontrol/{agentid}/addinsert/{workNo}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `work_no`: ID of the agent whose call is joined, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN as the inspector.
    /// ```text
    /// let response = client.add_insert()
    ///    .agentid(agentid)
    ///    .work_no(work_no)
    ///    .send()
    ///    .await;
    /// ```
    fn add_insert(&self) -> builder::AddInsert<'_>;
    /// Stop listening to or inserting into an agent's calls
    ///
    /// The inspector leaves the agent whom it listens to or whose call it has joined, and becomes idle. Whispering ends
    /// with `request_stop_whisper_agent` instead.
    ///
    ///
    /// Sends a `DELETE` request to `/qualitycontrol/{agentid}/{workNo}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `work_no`: ID of the inspected agent, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN as the inspector.
    /// ```text
    /// let response = client.stop_supervise_or_insert()
    ///    .agentid(agentid)
    ///    .work_no(work_no)
    ///    .send()
    ///    .await;
    /// ```
    fn stop_supervise_or_insert(&self) -> builder::StopSuperviseOrInsert<'_>;
}
impl ClientQualitycontrolExt for Client {
    fn request_whisper_agent(&self) -> builder::RequestWhisperAgent<'_> {
        builder::RequestWhisperAgent::new(self)
    }
    fn request_stop_whisper_agent(&self) -> builder::RequestStopWhisperAgent<'_> {
        builder::RequestStopWhisperAgent::new(self)
    }
    fn request_switch_insert_whisper_agent(
        &self,
    ) -> builder::RequestSwitchInsertWhisperAgent<'_> {
        builder::RequestSwitchInsertWhisperAgent::new(self)
    }
    fn add_supervise(&self) -> builder::AddSupervise<'_> {
        builder::AddSupervise::new(self)
    }
    fn add_insert(&self) -> builder::AddInsert<'_> {
        builder::AddInsert::new(self)
    }
    fn stop_supervise_or_insert(&self) -> builder::StopSuperviseOrInsert<'_> {
        builder::StopSuperviseOrInsert::new(self)
    }
}
/// Audio and video calls, from dialling to three-party calls and internal help.
pub trait ClientVoicecallExt {
    /// Dial a party outside the contact centre
    ///
    /// Starts an outbound call from the agent to a telephone number. The gateway first rings the agent's own phone;
    /// once it is off the hook the called party is rung. Agents who keep their phone off the hook between calls
    /// (`releasephone` false at sign-in) are not rung.
    ///
    /// The answer carries the ID of the new call. Whether the called party answers is told by events. A request whose
    /// answer was lost may have placed the call all the same, so it must not be sent again.
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/callout`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `body`: Whom to dial, and how.
    /// ```text
    /// let response = client.callout()
    ///    .agentid(agentid)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    fn callout(&self) -> builder::Callout<'_>;
    /// Call another agent
    ///
    /// Starts a call to another agent of the same contact centre, for example to consult a colleague while the own
    /// customer is held. Newer pages say that the call runs through the default skill queue of the agent.
    ///
    /// The agent that is called gets the events of an incoming call, whose feature is 6 (internal).
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/callinner`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `body`: Which agent to call, and how.
    /// ```text
    /// let response = client.call_inner()
    ///    .agentid(agentid)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    fn call_inner(&self) -> builder::CallInner<'_>;
    /// Call an agent of a skill queue
    ///
    /// Starts a call inside the contact centre to a skill queue: whichever idle agent of that queue is chosen gets the call. Meant for
    /// consulting somebody of a skill group without knowing who is free.
    ///
    /// The agent that is called gets the events of an incoming call, whose feature is 6 (internal).
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/callinnerskill`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `body`: Which skill queue to call.
    /// ```text
    /// let response = client.call_inner_skill()
    ///    .agentid(agentid)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    fn call_inner_skill(&self) -> builder::CallInnerSkill<'_>;
    /// Answer an offered call
    ///
    /// Picks up the call that `AgentEvent_Ringing` announced. Only agents with manual answer need it: with automatic
    /// answer the gateway sends `AgentEvent_Auto_Answer` and connects the call by itself. A call that nobody answers in
    /// time ends with `AgentEvent_No_Answer`.
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/answer`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `callid`: ID of the call to answer. Needed where the agent has several call IDs, as with multimedia.
    /// ```text
    /// let response = client.answer()
    ///    .agentid(agentid)
    ///    .callid(callid)
    ///    .send()
    ///    .await;
    /// ```
    fn answer(&self) -> builder::Answer<'_>;
    /// Refuse an offered call
    ///
    /// Turns down the call that `AgentEvent_Ringing` announced. `mode` chooses what becomes of it: 1 sends the caller
    /// back into the queue and makes the agent busy, 2 ends the call and makes the agent idle. Meant for ordinary
    /// inbound calls.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/reject`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `body`: Which call to refuse, and what becomes of it.
    /// ```text
    /// let response = client.reject()
    ///    .agentid(agentid)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    fn reject(&self) -> builder::Reject<'_>;
    /// Bring another agent into the current call for help
    ///
    /// An agent who talks with a customer asks another agent, or whoever is free in a skill queue, for help. Below, A is
    /// the agent who asks, B the customer and C the helper. `result` is the ID of the call between A and C.
    ///
    /// Two-party help (`mode` 1): when C answers, B waits on hold and A speaks with C alone.
    ///
    /// - C leaves first: A and B are connected again.
    /// - A leaves first: B goes over to C.
    /// - B leaves while held: the pages say nothing.
    /// - A takes B back with `drop_call` and the ID of the call between A and C.
    ///
    /// Three-party help (`mode` 2): when C answers, all three speak together.
    ///
    /// - A leaves first: B and C stay in a call of two.
    /// - C leaves first: A and B stay in a call of two.
    /// - B leaves first: A and C stay in an internal call.
    /// - A takes B back with `disconnect` and the agent ID of C as number.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/innerhelp`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `body`: Whom to ask for help, and in which way.
    /// ```text
    /// let response = client.inner_help()
    ///    .agentid(agentid)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    fn inner_help(&self) -> builder::InnerHelp<'_>;
    /// Put the current call on hold
    ///
    /// Parks the current call: the customer waits until `get_hold` takes the call back. While it is held the agent may
    /// make another call, join both in a three-party call with `conf_join`, or connect both parties with
    /// `connect_hold`.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/hold`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.hold()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn hold(&self) -> builder::Hold<'_>;
    /// Take a held call back
    ///
    /// Ends the hold of a call, so that the agent speaks with its party again. With several held calls `callid` tells
    /// which one is meant.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/gethold`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `callid`: ID of the held call to take back.
    /// ```text
    /// let response = client.get_hold()
    ///    .agentid(agentid)
    ///    .callid(callid)
    ///    .send()
    ///    .await;
    /// ```
    fn get_hold(&self) -> builder::GetHold<'_>;
    /// Connect the current party with a held one
    ///
    /// Joins the party of the current call and the party of a held call. The two go on talking with each other, and the
    /// agent leaves both calls.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/connecthold/{callid}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `callid`: ID of the held call.
    /// ```text
    /// let response = client.connect_hold()
    ///    .agentid(agentid)
    ///    .callid(callid)
    ///    .send()
    ///    .await;
    /// ```
    fn connect_hold(&self) -> builder::ConnectHold<'_>;
    /// Mute the agent in the current call
    ///
    /// Stops sending the agent's voice into the current call. The agent still hears the other side. `end_mute` undoes it.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/beginmute`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.begin_mute()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn begin_mute(&self) -> builder::BeginMute<'_>;
    /// Unmute the agent in the current call
    ///
    /// Sends the agent's voice into the current call again, after `begin_mute`.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/endmute`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.end_mute()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn end_mute(&self) -> builder::EndMute<'_>;
    /// Join the current and a held call into a three-party call
    ///
    /// Makes one three-party call of the agent's current call and a held one. With A the agent, B the held party and C
    /// the party of the current call: A holds B, calls C, and then sends this request with the ID of the call to B.
    ///
    /// - A leaves: B and C go on talking.
    /// - B leaves: A and C go on talking.
    /// - C leaves: A and B go on talking.
    /// - A takes B back with `disconnect` and the number of C.
    ///
    /// The recording of A and B ends when A hangs up, except in internal help.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/confjoin`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `body`: Which held call to join.
    /// ```text
    /// let response = client.conf_join()
    ///    .agentid(agentid)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    fn conf_join(&self) -> builder::ConfJoin<'_>;
    /// Hang up one call by its ID
    ///
    /// Ends the call with the given ID and leaves the agent's other calls alone. In two-party internal help the agent who
    /// asked takes the customer back by dropping the call with the helper.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/dropcall/{callid}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `callid`: ID of the call to hang up.
    /// ```text
    /// let response = client.drop_call()
    ///    .agentid(agentid)
    ///    .callid(callid)
    ///    .send()
    ///    .await;
    /// ```
    fn drop_call(&self) -> builder::DropCall<'_>;
    /// Cut one party out of the current call
    ///
    /// Removes the party with the given number from the call; the others go on talking. It takes a customer back from
    /// three-party help (with the agent ID of the helper) and from a three-party call (with the number of the third
    /// party).
    ///
    /// Only numbers that belong to the last call ID can be cut. In internal help the number is the helper's agent ID, or
    /// the own softphone number to leave oneself; the party that helps may only drop itself.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/disconnect/{number}`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// - `number`: Number of the party to cut, 1 to 24 digits. In internal help the agent ID of the helper, or the own softphone number.
    /// ```text
    /// let response = client.disconnect()
    ///    .agentid(agentid)
    ///    .number(number)
    ///    .send()
    ///    .await;
    /// ```
    fn disconnect(&self) -> builder::Disconnect<'_>;
    /// Hang up the current call
    ///
    /// Ends the agent's current call. Return code 200-017 says that there was no call to end and may be taken as success.
    ///
    ///
    /// Sends a `DELETE` request to `/voicecall/{agentid}/release`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.release()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn release(&self) -> builder::Release<'_>;
    /// Take back a call that is being transferred
    ///
    /// Takes the customer back while a transfer to an outside number is under way, in the modes talk and three-party.
    /// The outside party is dropped, and the agent and the customer talk again.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/canceltransfer`
    ///
    /// Arguments:
    /// - `agentid`: ID of the agent that acts, 101 to 999999 (101 to 59999 before release 25.200.0).
    /// ```text
    /// let response = client.cancel_transfer()
    ///    .agentid(agentid)
    ///    .send()
    ///    .await;
    /// ```
    fn cancel_transfer(&self) -> builder::CancelTransfer<'_>;
}
impl ClientVoicecallExt for Client {
    fn callout(&self) -> builder::Callout<'_> {
        builder::Callout::new(self)
    }
    fn call_inner(&self) -> builder::CallInner<'_> {
        builder::CallInner::new(self)
    }
    fn call_inner_skill(&self) -> builder::CallInnerSkill<'_> {
        builder::CallInnerSkill::new(self)
    }
    fn answer(&self) -> builder::Answer<'_> {
        builder::Answer::new(self)
    }
    fn reject(&self) -> builder::Reject<'_> {
        builder::Reject::new(self)
    }
    fn inner_help(&self) -> builder::InnerHelp<'_> {
        builder::InnerHelp::new(self)
    }
    fn hold(&self) -> builder::Hold<'_> {
        builder::Hold::new(self)
    }
    fn get_hold(&self) -> builder::GetHold<'_> {
        builder::GetHold::new(self)
    }
    fn connect_hold(&self) -> builder::ConnectHold<'_> {
        builder::ConnectHold::new(self)
    }
    fn begin_mute(&self) -> builder::BeginMute<'_> {
        builder::BeginMute::new(self)
    }
    fn end_mute(&self) -> builder::EndMute<'_> {
        builder::EndMute::new(self)
    }
    fn conf_join(&self) -> builder::ConfJoin<'_> {
        builder::ConfJoin::new(self)
    }
    fn drop_call(&self) -> builder::DropCall<'_> {
        builder::DropCall::new(self)
    }
    fn disconnect(&self) -> builder::Disconnect<'_> {
        builder::Disconnect::new(self)
    }
    fn release(&self) -> builder::Release<'_> {
        builder::Release::new(self)
    }
    fn cancel_transfer(&self) -> builder::CancelTransfer<'_> {
        builder::CancelTransfer::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`ClientAgenteventExt::get_agent_event`]
    ///
    /// [`ClientAgenteventExt::get_agent_event`]: super::ClientAgenteventExt::get_agent_event
    #[derive(Debug, Clone)]
    pub struct GetAgentEvent<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        calldata: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetAgentEvent<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                calldata: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn calldata<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.calldata = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for calldata failed"
                        .to_string()
                });
            self
        }
        /// Sends a `GET` request to `/agentevent/{agentid}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AgentEventResponse>, Error<()>> {
            let Self { client, agentid, calldata } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let calldata = calldata.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentevent/{}", client.baseurl, encode_path(& agentid.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("calldata", &calldata))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_agent_event",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::login`]
    ///
    /// [`ClientOnlineagentExt::login`]: super::ClientOnlineagentExt::login
    #[derive(Debug, Clone)]
    pub struct Login<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        body: Result<types::builder::SignInRequest, String>,
    }
    impl<'a> Login<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SignInRequest>,
            <V as std::convert::TryInto<types::SignInRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SignInRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SignInRequest,
            ) -> types::builder::SignInRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/onlineagent/{agentid}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SignInResponse>, Error<()>> {
            let Self { client, agentid, body } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SignInRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}", client.baseurl, encode_path(& agentid.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "login",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::force_login`]
    ///
    /// [`ClientOnlineagentExt::force_login`]: super::ClientOnlineagentExt::force_login
    #[derive(Debug, Clone)]
    pub struct ForceLogin<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        body: Result<types::builder::SignInRequest, String>,
    }
    impl<'a> ForceLogin<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SignInRequest>,
            <V as std::convert::TryInto<types::SignInRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SignInRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SignInRequest,
            ) -> types::builder::SignInRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/onlineagent/{agentid}/forcelogin`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SignInResponse>, Error<()>> {
            let Self { client, agentid, body } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SignInRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/forcelogin", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "force_login",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::logout`]
    ///
    /// [`ClientOnlineagentExt::logout`]: super::ClientOnlineagentExt::logout
    #[derive(Debug, Clone)]
    pub struct Logout<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> Logout<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `DELETE` request to `/onlineagent/{agentid}/logout`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/logout", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "logout",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::force_logout`]
    ///
    /// [`ClientOnlineagentExt::force_logout`]: super::ClientOnlineagentExt::force_logout
    #[derive(Debug, Clone)]
    pub struct ForceLogout<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> ForceLogout<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `DELETE` request to `/onlineagent/{agentid}/forcelogout`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/forcelogout", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "force_logout",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::force_logout_with_reason`]
    ///
    /// [`ClientOnlineagentExt::force_logout_with_reason`]: super::ClientOnlineagentExt::force_logout_with_reason
    #[derive(Debug, Clone)]
    pub struct ForceLogoutWithReason<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        reason: Result<i64, String>,
    }
    impl<'a> ForceLogoutWithReason<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                reason: Err("reason was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.reason = value
                .try_into()
                .map_err(|_| "conversion to `i64` for reason failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/onlineagent/{agentid}/forcelogoutwithreason/{reason}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, reason } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let reason = reason.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/forcelogoutwithreason/{}", client.baseurl,
                encode_path(& agentid.to_string()), encode_path(& reason.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "force_logout_with_reason",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::reset_skill`]
    ///
    /// [`ClientOnlineagentExt::reset_skill`]: super::ClientOnlineagentExt::reset_skill
    #[derive(Debug, Clone)]
    pub struct ResetSkill<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        autoflag: Result<bool, String>,
        phonelinkage: Result<Option<i64>, String>,
        skillid: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ResetSkill<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                autoflag: Err("autoflag was not initialized".to_string()),
                phonelinkage: Ok(None),
                skillid: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn autoflag<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.autoflag = value
                .try_into()
                .map_err(|_| "conversion to `bool` for autoflag failed".to_string());
            self
        }
        pub fn phonelinkage<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.phonelinkage = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for phonelinkage failed".to_string());
            self
        }
        pub fn skillid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.skillid = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for skillid failed"
                        .to_string()
                });
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/resetskill/{autoflag}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, autoflag, phonelinkage, skillid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let autoflag = autoflag.map_err(Error::InvalidRequest)?;
            let phonelinkage = phonelinkage.map_err(Error::InvalidRequest)?;
            let skillid = skillid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/resetskill/{}", client.baseurl, encode_path(& agentid
                .to_string()), encode_path(& autoflag.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("phonelinkage", &phonelinkage),
                )
                .query(&progenitor_client::QueryParam::new("skillid", &skillid))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "reset_skill",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::say_free`]
    ///
    /// [`ClientOnlineagentExt::say_free`]: super::ClientOnlineagentExt::say_free
    #[derive(Debug, Clone)]
    pub struct SayFree<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> SayFree<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/sayfree`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/sayfree", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "say_free",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::say_busy`]
    ///
    /// [`ClientOnlineagentExt::say_busy`]: super::ClientOnlineagentExt::say_busy
    #[derive(Debug, Clone)]
    pub struct SayBusy<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        prolong: Result<Option<bool>, String>,
        reason: Result<Option<i64>, String>,
    }
    impl<'a> SayBusy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                prolong: Ok(None),
                reason: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn prolong<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.prolong = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for prolong failed".to_string());
            self
        }
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.reason = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for reason failed".to_string());
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/saybusy`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, prolong, reason } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let prolong = prolong.map_err(Error::InvalidRequest)?;
            let reason = reason.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/saybusy", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("prolong", &prolong))
                .query(&progenitor_client::QueryParam::new("reason", &reason))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "say_busy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::cancel_busy`]
    ///
    /// [`ClientOnlineagentExt::cancel_busy`]: super::ClientOnlineagentExt::cancel_busy
    #[derive(Debug, Clone)]
    pub struct CancelBusy<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> CancelBusy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/cancelbusy`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/cancelbusy", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "cancel_busy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::rest`]
    ///
    /// [`ClientOnlineagentExt::rest`]: super::ClientOnlineagentExt::rest
    #[derive(Debug, Clone)]
    pub struct Rest<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        time: Result<i64, String>,
        restcause: Result<i64, String>,
        prolong: Result<Option<bool>, String>,
    }
    impl<'a> Rest<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                time: Err("time was not initialized".to_string()),
                restcause: Err("restcause was not initialized".to_string()),
                prolong: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.time = value
                .try_into()
                .map_err(|_| "conversion to `i64` for time failed".to_string());
            self
        }
        pub fn restcause<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.restcause = value
                .try_into()
                .map_err(|_| "conversion to `i64` for restcause failed".to_string());
            self
        }
        pub fn prolong<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.prolong = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for prolong failed".to_string());
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/rest/{time}/{restcause}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, time, restcause, prolong } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let time = time.map_err(Error::InvalidRequest)?;
            let restcause = restcause.map_err(Error::InvalidRequest)?;
            let prolong = prolong.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/rest/{}/{}", client.baseurl, encode_path(& agentid
                .to_string()), encode_path(& time.to_string()), encode_path(& restcause
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("prolong", &prolong))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "rest",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::cancel_rest`]
    ///
    /// [`ClientOnlineagentExt::cancel_rest`]: super::ClientOnlineagentExt::cancel_rest
    #[derive(Debug, Clone)]
    pub struct CancelRest<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> CancelRest<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/cancelrest`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/cancelrest", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "cancel_rest",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::say_work`]
    ///
    /// [`ClientOnlineagentExt::say_work`]: super::ClientOnlineagentExt::say_work
    #[derive(Debug, Clone)]
    pub struct SayWork<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> SayWork<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/work`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/work", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "say_work",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::cancel_work`]
    ///
    /// [`ClientOnlineagentExt::cancel_work`]: super::ClientOnlineagentExt::cancel_work
    #[derive(Debug, Clone)]
    pub struct CancelWork<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> CancelWork<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/cancelwork`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/cancelwork", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "cancel_work",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::get_agent_status`]
    ///
    /// [`ClientOnlineagentExt::get_agent_status`]: super::ClientOnlineagentExt::get_agent_status
    #[derive(Debug, Clone)]
    pub struct GetAgentStatus<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> GetAgentStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `GET` request to `/onlineagent/{agentid}/agentstatus`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AgentStatusResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/agentstatus", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_agent_status",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::syncagentinfo`]
    ///
    /// [`ClientOnlineagentExt::syncagentinfo`]: super::ClientOnlineagentExt::syncagentinfo
    #[derive(Debug, Clone)]
    pub struct Syncagentinfo<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> Syncagentinfo<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/syncagentinfo`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SyncAgentInfoResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/syncagentinfo", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "syncagentinfo",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::hand_shake`]
    ///
    /// [`ClientOnlineagentExt::hand_shake`]: super::ClientOnlineagentExt::hand_shake
    #[derive(Debug, Clone)]
    pub struct HandShake<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> HandShake<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/handshake`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/handshake", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "hand_shake",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::update_guid`]
    ///
    /// [`ClientOnlineagentExt::update_guid`]: super::ClientOnlineagentExt::update_guid
    #[derive(Debug, Clone)]
    pub struct UpdateGuid<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> UpdateGuid<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `PUT` request to `/onlineagent/{agentid}/updateGuid`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UpdateGuidResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/updateGuid", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_guid",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::query_agent_skills`]
    ///
    /// [`ClientOnlineagentExt::query_agent_skills`]: super::ClientOnlineagentExt::query_agent_skills
    #[derive(Debug, Clone)]
    pub struct QueryAgentSkills<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> QueryAgentSkills<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `GET` request to `/onlineagent/{agentid}/agentskills`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::QueryAgentSkillsResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/agentskills", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "query_agent_skills",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::set_agent_auto_answer`]
    ///
    /// [`ClientOnlineagentExt::set_agent_auto_answer`]: super::ClientOnlineagentExt::set_agent_auto_answer
    #[derive(Debug, Clone)]
    pub struct SetAgentAutoAnswer<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        isautoanswer: Result<bool, String>,
    }
    impl<'a> SetAgentAutoAnswer<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                isautoanswer: Err("isautoanswer was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn isautoanswer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.isautoanswer = value
                .try_into()
                .map_err(|_| "conversion to `bool` for isautoanswer failed".to_string());
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/autoanswer/{isautoanswer}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, isautoanswer } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let isautoanswer = isautoanswer.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/autoanswer/{}", client.baseurl, encode_path(& agentid
                .to_string()), encode_path(& isautoanswer.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "set_agent_auto_answer",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientOnlineagentExt::set_agent_auto_enter_idle`]
    ///
    /// [`ClientOnlineagentExt::set_agent_auto_enter_idle`]: super::ClientOnlineagentExt::set_agent_auto_enter_idle
    #[derive(Debug, Clone)]
    pub struct SetAgentAutoEnterIdle<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        flag: Result<bool, String>,
    }
    impl<'a> SetAgentAutoEnterIdle<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                flag: Err("flag was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn flag<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.flag = value
                .try_into()
                .map_err(|_| "conversion to `bool` for flag failed".to_string());
            self
        }
        /// Sends a `POST` request to `/onlineagent/{agentid}/autoenteridle/{flag}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, flag } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let flag = flag.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/onlineagent/{}/autoenteridle/{}", client.baseurl, encode_path(&
                agentid.to_string()), encode_path(& flag.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "set_agent_auto_enter_idle",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientQualitycontrolExt::request_whisper_agent`]
    ///
    /// [`ClientQualitycontrolExt::request_whisper_agent`]: super::ClientQualitycontrolExt::request_whisper_agent
    #[derive(Debug, Clone)]
    pub struct RequestWhisperAgent<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        whisperagentid: Result<Option<crate::AgentId>, String>,
    }
    impl<'a> RequestWhisperAgent<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                whisperagentid: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn whisperagentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.whisperagentid = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for whisperagentid failed"
                        .to_string()
                });
            self
        }
        /// Sends a `POST` request to `/qualitycontrol/{agentid}/requestwhisperagent`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, whisperagentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let whisperagentid = whisperagentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/qualitycontrol/{}/requestwhisperagent", client.baseurl, encode_path(&
                agentid.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "whisperagentid",
                        &whisperagentid,
                    ),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "request_whisper_agent",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientQualitycontrolExt::request_stop_whisper_agent`]
    ///
    /// [`ClientQualitycontrolExt::request_stop_whisper_agent`]: super::ClientQualitycontrolExt::request_stop_whisper_agent
    #[derive(Debug, Clone)]
    pub struct RequestStopWhisperAgent<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        whisperagentid: Result<Option<crate::AgentId>, String>,
    }
    impl<'a> RequestStopWhisperAgent<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                whisperagentid: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn whisperagentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.whisperagentid = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for whisperagentid failed"
                        .to_string()
                });
            self
        }
        /// Sends a `POST` request to `/qualitycontrol/{agentid}/requeststopwhisperagent`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, whisperagentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let whisperagentid = whisperagentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/qualitycontrol/{}/requeststopwhisperagent", client.baseurl,
                encode_path(& agentid.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "whisperagentid",
                        &whisperagentid,
                    ),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "request_stop_whisper_agent",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientQualitycontrolExt::request_switch_insert_whisper_agent`]
    ///
    /// [`ClientQualitycontrolExt::request_switch_insert_whisper_agent`]: super::ClientQualitycontrolExt::request_switch_insert_whisper_agent
    #[derive(Debug, Clone)]
    pub struct RequestSwitchInsertWhisperAgent<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        switchtype: Result<crate::codes::SwitchType, String>,
        whisperagentid: Result<Option<crate::AgentId>, String>,
    }
    impl<'a> RequestSwitchInsertWhisperAgent<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                switchtype: Err("switchtype was not initialized".to_string()),
                whisperagentid: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn switchtype<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::codes::SwitchType>,
        {
            self.switchtype = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: codes :: SwitchType` for switchtype failed"
                        .to_string()
                });
            self
        }
        pub fn whisperagentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.whisperagentid = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for whisperagentid failed"
                        .to_string()
                });
            self
        }
        /// Sends a `POST` request to `/qualitycontrol/{agentid}/requestswitchinsertwhisperagent`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, switchtype, whisperagentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let switchtype = switchtype.map_err(Error::InvalidRequest)?;
            let whisperagentid = whisperagentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/qualitycontrol/{}/requestswitchinsertwhisperagent", client.baseurl,
                encode_path(& agentid.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("switchtype", &switchtype))
                .query(
                    &progenitor_client::QueryParam::new(
                        "whisperagentid",
                        &whisperagentid,
                    ),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "request_switch_insert_whisper_agent",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientQualitycontrolExt::add_supervise`]
    ///
    /// [`ClientQualitycontrolExt::add_supervise`]: super::ClientQualitycontrolExt::add_supervise
    #[derive(Debug, Clone)]
    pub struct AddSupervise<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        work_no: Result<crate::AgentId, String>,
    }
    impl<'a> AddSupervise<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                work_no: Err("work_no was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn work_no<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.work_no = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for work_no failed".to_string()
                });
            self
        }
        /// Sends a `PUT` request to `/qualitycontrol/{agentid}/addsupervise/{workNo}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, work_no } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let work_no = work_no.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/qualitycontrol/{}/addsupervise/{}", client.baseurl, encode_path(&
                agentid.to_string()), encode_path(& work_no.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "add_supervise",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientQualitycontrolExt::add_insert`]
    ///
    /// [`ClientQualitycontrolExt::add_insert`]: super::ClientQualitycontrolExt::add_insert
    #[derive(Debug, Clone)]
    pub struct AddInsert<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        work_no: Result<crate::AgentId, String>,
    }
    impl<'a> AddInsert<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                work_no: Err("work_no was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn work_no<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.work_no = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for work_no failed".to_string()
                });
            self
        }
        /// Sends a `PUT` request to `/qualitycontrol/{agentid}/addinsert/{workNo}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, work_no } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let work_no = work_no.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/qualitycontrol/{}/addinsert/{}", client.baseurl, encode_path(&
                agentid.to_string()), encode_path(& work_no.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "add_insert",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientQualitycontrolExt::stop_supervise_or_insert`]
    ///
    /// [`ClientQualitycontrolExt::stop_supervise_or_insert`]: super::ClientQualitycontrolExt::stop_supervise_or_insert
    #[derive(Debug, Clone)]
    pub struct StopSuperviseOrInsert<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        work_no: Result<crate::AgentId, String>,
    }
    impl<'a> StopSuperviseOrInsert<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                work_no: Err("work_no was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn work_no<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.work_no = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for work_no failed".to_string()
                });
            self
        }
        /// Sends a `DELETE` request to `/qualitycontrol/{agentid}/{workNo}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, work_no } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let work_no = work_no.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/qualitycontrol/{}/{}", client.baseurl, encode_path(& agentid
                .to_string()), encode_path(& work_no.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stop_supervise_or_insert",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::callout`]
    ///
    /// [`ClientVoicecallExt::callout`]: super::ClientVoicecallExt::callout
    #[derive(Debug, Clone)]
    pub struct Callout<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        body: Result<types::builder::CalloutRequest, String>,
    }
    impl<'a> Callout<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CalloutRequest>,
            <V as std::convert::TryInto<
                types::CalloutRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CalloutRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CalloutRequest,
            ) -> types::builder::CalloutRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/voicecall/{agentid}/callout`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
            let Self { client, agentid, body } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CalloutRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/callout", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "callout",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::call_inner`]
    ///
    /// [`ClientVoicecallExt::call_inner`]: super::ClientVoicecallExt::call_inner
    #[derive(Debug, Clone)]
    pub struct CallInner<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        body: Result<types::builder::CallInnerRequest, String>,
    }
    impl<'a> CallInner<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CallInnerRequest>,
            <V as std::convert::TryInto<
                types::CallInnerRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CallInnerRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CallInnerRequest,
            ) -> types::builder::CallInnerRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/voicecall/{agentid}/callinner`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
            let Self { client, agentid, body } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CallInnerRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/callinner", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "call_inner",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::call_inner_skill`]
    ///
    /// [`ClientVoicecallExt::call_inner_skill`]: super::ClientVoicecallExt::call_inner_skill
    #[derive(Debug, Clone)]
    pub struct CallInnerSkill<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        body: Result<types::builder::CallInnerSkillRequest, String>,
    }
    impl<'a> CallInnerSkill<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CallInnerSkillRequest>,
            <V as std::convert::TryInto<
                types::CallInnerSkillRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CallInnerSkillRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CallInnerSkillRequest,
            ) -> types::builder::CallInnerSkillRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/voicecall/{agentid}/callinnerskill`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
            let Self { client, agentid, body } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CallInnerSkillRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/callinnerskill", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "call_inner_skill",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::answer`]
    ///
    /// [`ClientVoicecallExt::answer`]: super::ClientVoicecallExt::answer
    #[derive(Debug, Clone)]
    pub struct Answer<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        callid: Result<Option<crate::CallId>, String>,
    }
    impl<'a> Answer<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                callid: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn callid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CallId>,
        {
            self.callid = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CallId` for callid failed".to_string()
                });
            self
        }
        /// Sends a `PUT` request to `/voicecall/{agentid}/answer`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, callid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let callid = callid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/answer", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("callid", &callid))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "answer",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::reject`]
    ///
    /// [`ClientVoicecallExt::reject`]: super::ClientVoicecallExt::reject
    #[derive(Debug, Clone)]
    pub struct Reject<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        body: Result<types::builder::RejectRequest, String>,
    }
    impl<'a> Reject<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RejectRequest>,
            <V as std::convert::TryInto<types::RejectRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RejectRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RejectRequest,
            ) -> types::builder::RejectRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/reject`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, body } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RejectRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/reject", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "reject",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::inner_help`]
    ///
    /// [`ClientVoicecallExt::inner_help`]: super::ClientVoicecallExt::inner_help
    #[derive(Debug, Clone)]
    pub struct InnerHelp<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        body: Result<types::builder::InnerHelpRequest, String>,
    }
    impl<'a> InnerHelp<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InnerHelpRequest>,
            <V as std::convert::TryInto<
                types::InnerHelpRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `InnerHelpRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::InnerHelpRequest,
            ) -> types::builder::InnerHelpRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/innerhelp`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
            let Self { client, agentid, body } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::InnerHelpRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/innerhelp", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "inner_help",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::hold`]
    ///
    /// [`ClientVoicecallExt::hold`]: super::ClientVoicecallExt::hold
    #[derive(Debug, Clone)]
    pub struct Hold<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> Hold<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/hold`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/hold", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "hold",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::get_hold`]
    ///
    /// [`ClientVoicecallExt::get_hold`]: super::ClientVoicecallExt::get_hold
    #[derive(Debug, Clone)]
    pub struct GetHold<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        callid: Result<Option<crate::CallId>, String>,
    }
    impl<'a> GetHold<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                callid: Ok(None),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn callid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CallId>,
        {
            self.callid = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CallId` for callid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/gethold`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, callid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let callid = callid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/gethold", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("callid", &callid))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_hold",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::connect_hold`]
    ///
    /// [`ClientVoicecallExt::connect_hold`]: super::ClientVoicecallExt::connect_hold
    #[derive(Debug, Clone)]
    pub struct ConnectHold<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        callid: Result<crate::CallId, String>,
    }
    impl<'a> ConnectHold<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                callid: Err("callid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn callid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CallId>,
        {
            self.callid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: CallId` for callid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/connecthold/{callid}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, callid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let callid = callid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/connecthold/{}", client.baseurl, encode_path(& agentid
                .to_string()), encode_path(& callid.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "connect_hold",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::begin_mute`]
    ///
    /// [`ClientVoicecallExt::begin_mute`]: super::ClientVoicecallExt::begin_mute
    #[derive(Debug, Clone)]
    pub struct BeginMute<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> BeginMute<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/beginmute`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/beginmute", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "begin_mute",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::end_mute`]
    ///
    /// [`ClientVoicecallExt::end_mute`]: super::ClientVoicecallExt::end_mute
    #[derive(Debug, Clone)]
    pub struct EndMute<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> EndMute<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/endmute`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/endmute", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "end_mute",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::conf_join`]
    ///
    /// [`ClientVoicecallExt::conf_join`]: super::ClientVoicecallExt::conf_join
    #[derive(Debug, Clone)]
    pub struct ConfJoin<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        body: Result<types::builder::ConfJoinRequest, String>,
    }
    impl<'a> ConfJoin<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ConfJoinRequest>,
            <V as std::convert::TryInto<
                types::ConfJoinRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ConfJoinRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ConfJoinRequest,
            ) -> types::builder::ConfJoinRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/confjoin`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, body } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ConfJoinRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/confjoin", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "conf_join",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::drop_call`]
    ///
    /// [`ClientVoicecallExt::drop_call`]: super::ClientVoicecallExt::drop_call
    #[derive(Debug, Clone)]
    pub struct DropCall<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        callid: Result<crate::CallId, String>,
    }
    impl<'a> DropCall<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                callid: Err("callid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn callid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CallId>,
        {
            self.callid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: CallId` for callid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/dropcall/{callid}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, callid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let callid = callid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/dropcall/{}", client.baseurl, encode_path(& agentid
                .to_string()), encode_path(& callid.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "drop_call",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::disconnect`]
    ///
    /// [`ClientVoicecallExt::disconnect`]: super::ClientVoicecallExt::disconnect
    #[derive(Debug, Clone)]
    pub struct Disconnect<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
        number: Result<::std::string::String, String>,
    }
    impl<'a> Disconnect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
                number: Err("number was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.number = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for number failed"
                        .to_string()
                });
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/disconnect/{number}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid, number } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let number = number.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/disconnect/{}", client.baseurl, encode_path(& agentid
                .to_string()), encode_path(& number.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "disconnect",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::release`]
    ///
    /// [`ClientVoicecallExt::release`]: super::ClientVoicecallExt::release
    #[derive(Debug, Clone)]
    pub struct Release<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> Release<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `DELETE` request to `/voicecall/{agentid}/release`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/release", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "release",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`ClientVoicecallExt::cancel_transfer`]
    ///
    /// [`ClientVoicecallExt::cancel_transfer`]: super::ClientVoicecallExt::cancel_transfer
    #[derive(Debug, Clone)]
    pub struct CancelTransfer<'a> {
        client: &'a super::Client,
        agentid: Result<crate::AgentId, String>,
    }
    impl<'a> CancelTransfer<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agentid: Err("agentid was not initialized".to_string()),
            }
        }
        pub fn agentid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::AgentId>,
        {
            self.agentid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: AgentId` for agentid failed".to_string()
                });
            self
        }
        /// Sends a `POST` request to `/voicecall/{agentid}/canceltransfer`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
            let Self { client, agentid } = self;
            let agentid = agentid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/voicecall/{}/canceltransfer", client.baseurl, encode_path(& agentid
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "cancel_transfer",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client and
/// extension traits.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
    pub use super::ClientAgenteventExt;
    pub use super::ClientOnlineagentExt;
    pub use super::ClientQualitycontrolExt;
    pub use super::ClientVoicecallExt;
}
