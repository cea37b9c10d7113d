// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The low-level client: one method per operation, answers as they are on the wire.
//!
//! It follows the contract and not semantic versioning: a parameter or field that the contract gains changes the
//! signature of a method here, also in a minor release. The stable interface is the methods of a
//! [`Session`](crate::Session), which take required values as arguments and optional ones as setters.
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// The call whose caller hung up. Known only from client programs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AbandonCallContent {
        /// Data attached to the call.
        #[serde(
            rename = "callData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_data: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
    }
    /// An access code.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AccessCode {
        /// ID of the access code.
        #[serde(rename = "acId", skip_serializing_if = "::std::option::Option::is_none")]
        pub access_code_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Digits, asterisks and hashes.
        #[serde(
            rename = "accessCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub access_code: ::std::option::Option<crate::wire::LenientText>,
        /// What the code is for.
        #[serde(
            rename = "codeDescription",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub code_description: ::std::option::Option<crate::wire::LenientText>,
        /// What kind of call comes in by it; see the request.
        #[serde(
            rename = "mediatypeId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// ID of an access code.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AccessCodeId {
        /// ID of the access code.
        #[serde(rename = "acId", skip_serializing_if = "::std::option::Option::is_none")]
        pub access_code_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The envelope of access codes.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AccessCodesResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The access codes; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<VdnAccessCode>,
        pub retcode: crate::retcode::Retcode,
    }
    /// Statistics of a skill queue. A field that is not known is all ones, such as 65535.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AcdStatInfo {
        /// Number of agents who are available.
        #[serde(
            rename = "availAgents",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub avail_agents: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the queue.
        #[serde(
            rename = "deviceNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// Not used; 0 in the example.
        #[serde(
            rename = "estWaitTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub est_wait_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// Not used; 65535 in the example.
        #[serde(
            rename = "loadFactor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub load_factor: ::std::option::Option<crate::wire::LenientInteger>,
        /// Number of agents who are signed in.
        #[serde(
            rename = "loggedOnAgents",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub logged_on_agents: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many calls the queue can hold, judging by its name.
        #[serde(
            rename = "maxQueueSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_queue_size: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the call that has waited longest, judging by its name.
        #[serde(
            rename = "oldCallIdEx",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub old_call_id_ex: ::std::option::Option<QueuedCallId>,
        /// Access code of the queue; may be empty.
        #[serde(
            rename = "pilotNbr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pilot_nbr: ::std::option::Option<crate::wire::LenientText>,
        /// Number of calls that wait.
        #[serde(
            rename = "queueSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub queue_size: ::std::option::Option<crate::wire::LenientInteger>,
        /// Longest wait, in seconds.
        #[serde(
            rename = "queueTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub queue_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// Percentage of idle resources, judging by its name.
        #[serde(
            rename = "resourceIdleRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub resource_idle_rate: ::std::option::Option<crate::wire::LenientInteger>,
        /// Service level as a percentage, judging by its name.
        #[serde(
            rename = "serviceLevel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_level: ::std::option::Option<crate::wire::LenientInteger>,
        /// Description of the queue.
        #[serde(
            rename = "skillDescrip",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_description: ::std::option::Option<crate::wire::LenientText>,
        /// Number of the device to which calls are transferred; 65535 in the example, which has no device.
        #[serde(
            rename = "transferDeviceNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub transfer_device_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// Kind of the device to which calls are transferred; 255 in the example, which has no device.
        #[serde(
            rename = "transferDeviceType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub transfer_device_type: ::std::option::Option<
            crate::codes::QueueTransferDevice,
        >,
        /// Whether the queue releases calls or transfers them; no page says in which case.
        #[serde(
            rename = "transferFlg",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub transfer_flag: ::std::option::Option<crate::codes::QueueTransferFlag>,
    }
    /// A new access code.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddAccessCodeRequest {
        /// Digits, asterisks and hashes; they may not begin with 000. 1 to 24 characters.
        #[serde(rename = "accessCode")]
        pub access_code: ::std::string::String,
        /// What the code is for. At most 100 characters.
        #[serde(rename = "codeDescription")]
        pub code_description: ::std::string::String,
        /// What kind of call comes in by it.
        #[serde(rename = "mediatypeId")]
        pub media_type_id: crate::codes::AccessCodeMedium,
    }
    /// The envelope of a new access code.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddAccessCodeResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The new access code; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AccessCodeId>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A new agent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddAgentRequest {
        /// Password of the agent.
        #[serde(
            rename = "agentPwd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_pwd: ::std::option::Option<crate::secret::Secret>,
        /// Whether speech is recognised; not together with `enableDualChannelRec`. 0 to 1. Default: `0`.
        #[serde(
            rename = "asrInd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub asr_ind: ::std::option::Option<i64>,
        /// Whether both channels are recorded; not together with `asrInd`. 0 to 1. Default: `0`.
        #[serde(
            rename = "enableDualChannelRec",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dual_channel_rec: ::std::option::Option<i64>,
        /// Full name of the agent. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes.
        #[serde(
            rename = "fullName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub full_name: ::std::option::Option<::std::string::String>,
        /// Name of the agent. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Skills of the agent, not by skill group.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub skills: ::std::vec::Vec<NewAgentSkill>,
        /// How many media sessions the agent can have at a time. 0 or more. Default: `0`.
        #[serde(
            rename = "socialChatNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub social_chat_num: ::std::option::Option<i64>,
        /// ID of the agent's role. 1 or more.
        #[serde(rename = "userClassId")]
        pub user_class_id: i64,
    }
    /// The calls that a route applies to, and where it leads.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddCallInfoRequest {
        /// Access code.
        #[serde(rename = "accesscode")]
        pub access_code: ::std::string::String,
        /// ID of the skill queue or of the IVR flow.
        #[serde(rename = "deviceId")]
        pub device_id: i64,
        /// Where the route leads.
        #[serde(rename = "devicetype")]
        pub device_type: crate::codes::CalledRouteDevice,
        /// Further digits, asterisks and hashes after the access code. At most 24 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "subcode")]
        pub sub_code: ::std::option::Option<::std::string::String>,
    }
    /// The envelope of a new called route.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddCallInfoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The new route, bare or in a list; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AddCallInfoResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A new called route, an object as in the page's table or a list as in its example.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum AddCallInfoResult {
        Array(::std::vec::Vec<CalledRouteId>),
        CalledRouteId(CalledRouteId),
    }
    impl ::std::convert::From<::std::vec::Vec<CalledRouteId>> for AddCallInfoResult {
        fn from(value: ::std::vec::Vec<CalledRouteId>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<CalledRouteId> for AddCallInfoResult {
        fn from(value: CalledRouteId) -> Self {
            Self::CalledRouteId(value)
        }
    }
    /// A new IVR server.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AddIvrRequest {
        /// How often the server is checked, in seconds. 0 or more seconds.
        #[serde(
            rename = "checkTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub check_time: ::std::option::Option<i64>,
        /// How many calls it takes at a time. 0 or more.
        #[serde(
            rename = "maxCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_call_num: ::std::option::Option<i64>,
        /// ID of the CTI node; in pool mode only. 0 or more.
        #[serde(
            rename = "poolNodeId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pool_node_id: ::std::option::Option<i64>,
        /// Address of the server. At most 16 characters.
        #[serde(
            rename = "serverIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub server_ip: ::std::option::Option<::std::string::String>,
    }
    /// The envelope of a new IVR server.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddIvrResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The new server; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<IvrServer>,
        pub retcode: crate::retcode::Retcode,
    }
    /// Name and skill queues of a new skill group.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddSkillGroupRequest {
        /// Name of the group. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs,
        /// semicolons and commas are not allowed. At most 64 bytes.
        #[serde(rename = "skillGroupName")]
        pub skill_group_name: ::std::string::String,
        /// The skill queues of the group, with their weights.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub skills: ::std::vec::Vec<SkillGroupMember>,
    }
    /// The envelope of a new skill group.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddSkillGroupResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The new group, bare or in a list; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AddSkillGroupResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A new skill group, a list as in the page's table or an object as in its example.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum AddSkillGroupResult {
        Array(::std::vec::Vec<SkillGroupId>),
        SkillGroupId(SkillGroupId),
    }
    impl ::std::convert::From<::std::vec::Vec<SkillGroupId>> for AddSkillGroupResult {
        fn from(value: ::std::vec::Vec<SkillGroupId>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<SkillGroupId> for AddSkillGroupResult {
        fn from(value: SkillGroupId) -> Self {
            Self::SkillGroupId(value)
        }
    }
    /// A new skill queue.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddSkillQueueRequest {
        /// What the queue is for. At most 255 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// What kind of call waits in it.
        #[serde(rename = "mediaTypeId")]
        pub media_type_id: crate::codes::SkillQueueMedium,
        /// Name of the queue. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes.
        pub name: ::std::string::String,
        /// Parameters of the queue.
        #[serde(
            rename = "skillParameter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_parameter: ::std::option::Option<SkillQueueParameters>,
    }
    /// The envelope of a new skill queue.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddSkillQueueResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The new queue, bare or in a list; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AddSkillQueueResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A new skill queue; no example was seen, so an object and a list are both accepted.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum AddSkillQueueResult {
        Array(::std::vec::Vec<SkillQueueId>),
        SkillQueueId(SkillQueueId),
    }
    impl ::std::convert::From<::std::vec::Vec<SkillQueueId>> for AddSkillQueueResult {
        fn from(value: ::std::vec::Vec<SkillQueueId>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<SkillQueueId> for AddSkillQueueResult {
        fn from(value: SkillQueueId) -> Self {
            Self::SkillQueueId(value)
        }
    }
    /// A new role.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddUserClassRequest {
        /// Name of the role. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes.
        pub name: ::std::string::String,
        /// The rights, each 1 or 0: 32, 64 or 128 of them.
        pub roles: ::std::vec::Vec<i64>,
    }
    /// The envelope of a new role.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddUserClassResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The new role; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<UserClassId>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A new group of VDNs. The page is cut in the table, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddVdnGroupRequest {
        /// Name of the administrator. At most 25 characters.
        #[serde(
            rename = "adminName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_name: ::std::option::Option<::std::string::String>,
        /// Password of the administrator.
        #[serde(
            rename = "adminPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_password: ::std::option::Option<crate::secret::Secret>,
        /// Work number of the administrator. 60000 to 65000.
        #[serde(
            rename = "adminWorkNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_work_no: ::std::option::Option<i64>,
        /// How many agents are allowed. 0 to 20000. Default: `0`.
        #[serde(
            rename = "allowedAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_agent_num: ::std::option::Option<i64>,
        /// How many outbound calls are allowed. 0 to 65535. Default: `1000`.
        #[serde(
            rename = "allowedOutBoundCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_out_bound_call_num: ::std::option::Option<i64>,
        /// How many calls of the telephone network are allowed. 1 to 60000. Default: `1`.
        #[serde(
            rename = "allowedPstnCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_pstn_call_num: ::std::option::Option<i64>,
        /// How many video agents are allowed. 0 to 20000. Default: `0`.
        #[serde(
            rename = "allowedVideoAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_video_agent_num: ::std::option::Option<i64>,
        /// How many web calls are allowed. 0 to 20000. Default: `0`.
        #[serde(
            rename = "allowedWebCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_web_call_num: ::std::option::Option<i64>,
        /// Name of the group.
        #[serde(rename = "groupName")]
        pub group_name: ::std::string::String,
        /// ID of the parent group; null for the top level.
        #[serde(
            rename = "parentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parent_id: ::std::option::Option<i64>,
    }
    /// A new VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddVdnRequest {
        /// Docking password of the VDN.
        #[serde(
            rename = "vdnAuthPwd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_auth_pwd: ::std::option::Option<crate::secret::Secret>,
        /// Settings of the VDN.
        #[serde(
            rename = "vdnInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_info: ::std::option::Option<VdnInfoSettings>,
        /// Limits of the VDN, and who administers it.
        #[serde(rename = "vdnSetup")]
        pub vdn_setup: NewVdnSetup,
    }
    /// Which agent, and which skill queues to sign it in to.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AdjustSkillRequest {
        /// IDs of the skill queues. At most 1000 values.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub skills: ::std::vec::Vec<i64>,
        /// ID of the agent whose skill queues change.
        #[serde(
            rename = "workNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_no: ::std::option::Option<crate::ids::AgentId>,
    }
    /// Which layout to use.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AdjustVideoModeRequest {
        /// Whose picture is the largest.
        pub mode: crate::codes::VideoLayout,
    }
    /// The conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentConfContent {
        /// ID of the conference. Sent as a number.
        #[serde(
            rename = "confId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conf_id: ::std::option::Option<crate::wire::LenientText>,
    }
    /// A group of agents; the fields are those that client programs read.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentGroup {
        /// ID of the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Name of the inspector of the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "monitorname")]
        pub monitor_name: ::std::option::Option<::std::string::String>,
        /// ID of the inspector of the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "monitorno")]
        pub monitor_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// Name of the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// The envelope of one group.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentGroupResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The group; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AgentGroup>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of groups.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentGroupsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The groups; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<AgentGroup>,
        pub retcode: crate::retcode::Retcode,
    }
    /// What the queries of this resource return for an agent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentInfo {
        /// IDs of calls; unused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "callids")]
        pub call_ids: ::std::vec::Vec<crate::wire::LenientText>,
        /// State in the coding of the CTI platform; a string of digits in the examples.
        #[serde(
            rename = "ctiStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cti_status: ::std::option::Option<crate::codes::CtiAgentState>,
        /// Code of the reason for the current state; no page says from which table.
        #[serde(
            rename = "currentStateReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub current_state_reason: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many seconds the agent has been in the current state.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "currentstatetime")]
        pub current_state_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the agent's group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "groupid")]
        pub group_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Name of the group. Unused according to the tables and null in most examples; one example has a name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "groupname")]
        pub group_name: ::std::option::Option<::std::string::String>,
        /// Unused.
        #[serde(
            rename = "inMultimediaConf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub in_multimedia_conf: ::std::option::Option<crate::wire::LenientInteger>,
        /// When the agent signed in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "logindate")]
        pub login_date: ::std::option::Option<crate::wire::LenientMillis>,
        /// Three letters, for the CTI server (voice and video), WebM (text chat) and MailM, in this order: T if the
        /// agent is signed in, F if not.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediatype")]
        pub media_type: ::std::option::Option<::std::string::String>,
        /// Name of the agent; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<crate::wire::LenientText>,
        /// Number of the agent's phone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "phonenumber")]
        pub phone_number: ::std::option::Option<crate::wire::LenientText>,
        /// The agent's skill queues. Only the query of a single agent is known to fill it; `allonlineagents` calls it unused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "skilllist")]
        pub skill_list: ::std::vec::Vec<AgentSkill>,
        /// State in the gateway's own coding; a string of digits in the examples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::codes::AgentState>,
        /// ID of the VDN that the agent belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "vdnid")]
        pub vdn_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "workno")]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The limit of one channel. The page has at least one further field, which could not be read; any field added here
    /// is sent as is.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentMediaCallNum {
        /// The channel.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<crate::codes::MultimediaLimitMedia>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    /// The names of agents by their IDs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct AgentNames(
        pub ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    );
    impl ::std::ops::Deref for AgentNames {
        type Target = ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >;
        fn deref(
            &self,
        ) -> &::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        > {
            &self.0
        }
    }
    impl ::std::convert::From<AgentNames>
    for ::std::collections::HashMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    > {
        fn from(value: AgentNames) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    > for AgentNames {
        fn from(
            value: ::std::collections::HashMap<
                ::std::string::String,
                ::std::option::Option<::std::string::String>,
            >,
        ) -> Self {
            Self(value)
        }
    }
    /// The envelope of the names of agents.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentNamesResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The names by the IDs of the agents; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AgentNames>,
        pub retcode: crate::retcode::Retcode,
    }
    /// An agent with the state; the fields are those that client programs read.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentOverview {
        /// State in the coding of the CTI platform.
        #[serde(
            rename = "ctiStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cti_status: ::std::option::Option<crate::codes::CtiAgentState>,
        /// Name of the agent's group.
        #[serde(
            rename = "groupName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_name: ::std::option::Option<::std::string::String>,
        /// Name of the agent; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<crate::wire::LenientText>,
        /// State in the gateway's own coding, as a string of digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::codes::AgentState>,
        /// ID of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "workno")]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
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
        #[serde(rename = "mediatype")]
        pub media_type: ::std::option::Option<crate::codes::MediaType>,
        /// Name of the skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// State of an agent, the current calls and the command in progress.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentStateInfo {
        /// When the current state began; a number in the example, a string in the table.
        #[serde(
            rename = "agentStateBeginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_state_begin_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// When the hold began.
        #[serde(
            rename = "beginHoldTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub begin_hold_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// When the conversation began.
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
        /// Command in progress.
        #[serde(
            rename = "curCommand",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cur_command: ::std::option::Option<crate::codes::OperationCommand>,
        /// Current time.
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
        pub first_talking_flag: ::std::option::Option<crate::wire::LenientBoolean>,
        /// ID of the held call.
        #[serde(
            rename = "holdCallId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hold_call_id: ::std::option::Option<crate::wire::LenientText>,
        /// Previous state.
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
        /// Whether the agent has requested to be busy.
        #[serde(
            rename = "preBusy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pre_busy: ::std::option::Option<crate::wire::LenientBoolean>,
        /// Whether the agent has requested a rest.
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
        /// The sign-in mode of release 25.200.0, in case it is at this level; its meaning was not found.
        #[serde(
            rename = "signInMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sign_in_mode: ::std::option::Option<crate::wire::LenientText>,
        /// Current state.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::codes::SyncState>,
        /// Original type of the call in progress.
        #[serde(
            rename = "talkingCallfeature",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub talking_call_feature: ::std::option::Option<crate::codes::CallFeature>,
        /// ID of the agent.
        #[serde(
            rename = "workNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The envelope of a list of agents with their states.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentStatesResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The agents; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<AgentOverview>,
        pub retcode: crate::retcode::Retcode,
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
    /// State and skill queues of an agent, as far as they are known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentStatusAndSkill {
        /// The skill queues of the agent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub skills: ::std::vec::Vec<AgentSkill>,
    }
    /// The envelope of an agent's state and skill queues.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentStatusAndSkillResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// State and skill queues, bare or in a list; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AgentStatusAndSkillResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// State and skill queues, an object as a client program reads it or a list of such objects.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum AgentStatusAndSkillResult {
        Array(::std::vec::Vec<AgentStatusAndSkill>),
        AgentStatusAndSkill(AgentStatusAndSkill),
    }
    impl ::std::convert::From<::std::vec::Vec<AgentStatusAndSkill>>
    for AgentStatusAndSkillResult {
        fn from(value: ::std::vec::Vec<AgentStatusAndSkill>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<AgentStatusAndSkill> for AgentStatusAndSkillResult {
        fn from(value: AgentStatusAndSkill) -> Self {
            Self::AgentStatusAndSkill(value)
        }
    }
    /// The envelope of an agent's state.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentStatusResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The state, bare or in a list; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AgentStatusResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The state of the agent, an object as in the page's example or a list as in its table.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum AgentStatusResult {
        Array(::std::vec::Vec<AgentStatus>),
        AgentStatus(AgentStatus),
    }
    impl ::std::convert::From<::std::vec::Vec<AgentStatus>> for AgentStatusResult {
        fn from(value: ::std::vec::Vec<AgentStatus>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<AgentStatus> for AgentStatusResult {
        fn from(value: AgentStatus) -> Self {
            Self::AgentStatus(value)
        }
    }
    /// An agent as the query without skills returns it; the fields are those that a client program reads.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AgentWithoutSkills {
        /// ID of the agent's group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "groupid")]
        pub group_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Name of the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "groupname")]
        pub group_name: ::std::option::Option<::std::string::String>,
        /// Name of the agent; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<crate::wire::LenientText>,
        /// State in the coding of the CTI platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::codes::CtiAgentState>,
        /// ID of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "workno")]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The envelope of the agents who are in text chats.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentsInChatResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The agents; absent when the request was refused. No source shows their fields.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<UnknownEntry>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of agents without their skills.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgentsWithoutSkillsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The agents; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<AgentWithoutSkills>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A content that no source shows: the event is known only by its identifier, so any form must be tolerated.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct AnyContent(pub ::serde_json::Value);
    impl ::std::ops::Deref for AnyContent {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<AnyContent> for ::serde_json::Value {
        fn from(value: AnyContent) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for AnyContent {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }
    /// Who becomes the chair.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApplyToShiftPresidentRequest {
        /// ID of the agent who becomes the chair, as a number. It cannot be the agent itself. Before release 25.200.0 IDs end at 59999. 101 to 999999.
        #[serde(rename = "destAgentNo")]
        pub dest_agent_no: i64,
    }
    /// A result of speech recognition. The page could not be read beyond the first field, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AsrResultRequest {
        /// ID of the subscription task. Always present, according to the page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "serverid")]
        pub server_id: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The body of `assign_user_in_queue`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AssignUserInQueueRequest {
        /// ID of the call to move.
        #[serde(rename = "callid")]
        pub call_id: crate::ids::CallId,
        /// ID of the skill queue to move it to.
        #[serde(rename = "skillid")]
        pub skill_id: i64,
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
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Kind of the call; it stays with the call ID through transfers. Sent as digits.
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
        /// Where the transfer came from; empty if there was none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "transfrom")]
        pub trans_from: ::std::option::Option<crate::wire::LenientText>,
        /// Role of the call.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    /// Whom to invite, and the sound played on joining.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BatchAddParticipantRequest {
        /// Whom to invite. At most 120 values.
        pub addresses: ::std::vec::Vec<ConfInvitee>,
        /// Whether a sound greets those who join. Default: `false`.
        #[serde(
            rename = "beepTone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub beep_tone: ::std::option::Option<bool>,
        /// Calling number; one of the allowed numbers where the VDN limits them. At most 24 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// What kind of sound that is. Default: `2`.
        #[serde(
            rename = "playMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_mode: ::std::option::Option<crate::codes::ConfPlayMode>,
        /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. Needed when `beepTone` is true and
        /// `playMode` is 2; without effect when `beepTone` is false. At most 127 characters.
        #[serde(
            rename = "voicePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub voice_path: ::std::option::Option<::std::string::String>,
    }
    /// Whom to remove from a conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BatchRemoveParticipantRequest {
        /// Whom to remove. At most 30 values.
        pub addresses: ::std::vec::Vec<ConfAddress>,
    }
    /// The envelope of a removal of conference members.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BatchRemoveParticipantResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Those who were not in the conference; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<BatchRemoveParticipantResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// Members to remove who are not in the conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct BatchRemoveParticipantResult {
        /// Those who are not in the conference.
        #[serde(
            rename = "noExistParticipants",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub no_exist_participants: ::std::vec::Vec<ConfAbsentParticipant>,
    }
    /// The agent's inspection.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct BeQcContent {
        /// ID of the inspector according to the Chinese page, of the inspected agent according to the English one. Sent as a number.
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
    /// Which file of which contact centre to play, from where and how often.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BeginNetPlayRequest {
        /// Number of the contact centre that the file belongs to.
        #[serde(rename = "ccId")]
        pub cc_id: i64,
        /// Format of the file. Default: `0`.
        #[serde(
            rename = "fileFormat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_format: ::std::option::Option<crate::codes::PlayFileFormat>,
        /// Path of the file. At most 100 characters.
        #[serde(rename = "fileName")]
        pub file_name: ::std::string::String,
        /// ID of the distributed node; only in networks of a single UAP with distribution. 0 to 65535.
        #[serde(
            rename = "locationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub location_id: ::std::option::Option<i64>,
        /// Whether to play once or endlessly. Default: `1`.
        #[serde(
            rename = "playTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_time: ::std::option::Option<crate::codes::PlayRepetition>,
        /// Where to begin, in seconds from the start of the file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub position: ::std::option::Option<i64>,
    }
    /// Which file to play, from where and how often.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BeginPlayRequest {
        /// Coding of the file; only 0 is allowed. Exactly 0. Default: `0`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "codeformat")]
        pub code_format: ::std::option::Option<i64>,
        /// ID of the node that holds the file, in a distributed contact centre; taken from the event that reported the recording.
        #[serde(
            rename = "locationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub location_id: ::std::option::Option<i64>,
        /// Speed, as digits. The pages of 2025-11 do not have this field. At most 5 characters. Default: `"50"`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "speedchange")]
        pub speed_change: ::std::option::Option<::std::string::String>,
        /// Where to begin, in seconds from the start of the file. The name is misspelt on the wire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "startpostion")]
        pub start_position: ::std::option::Option<i64>,
        /// How often to play; values that the gateway does not know count as 1. Default: `1`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub times: ::std::option::Option<i64>,
        /// Path of the file. At most 100 characters.
        #[serde(rename = "voicepath")]
        pub voice_path: ::std::string::String,
        /// Volume, as digits. The pages of 2025-11 do not have this field. At most 5 characters. Default: `"50"`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "volumechange")]
        pub volume_change: ::std::option::Option<::std::string::String>,
    }
    /// Where and how to record.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BeginRecordRequest {
        /// Path of the file to write. The server chooses one if it is absent. At most 100 characters.
        #[serde(
            rename = "fileName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_name: ::std::option::Option<::std::string::String>,
        /// Medium to record; only 5 (voice) is allowed. Exactly 5.
        #[serde(rename = "mediaType")]
        pub media_type: i64,
        /// Format of the recording. One installation uses one format, the same as the playback format of its UAP. Default: `0`.
        #[serde(
            rename = "recordFormat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_format: ::std::option::Option<crate::codes::RecordFileFormat>,
        /// What to do if the file exists; values that the gateway does not know count as 0. Default: `0`.
        #[serde(
            rename = "recordMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_mode: ::std::option::Option<crate::codes::RecordMode>,
    }
    /// The envelope of a recording task.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BeginRecordResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The recording task; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<BeginRecordResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A recording task.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct BeginRecordResult {
        /// ID of the recording task; text in the example.
        #[serde(
            rename = "taskId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub task_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The body of `bind_agent_phone`, of unknown shape.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct BindAgentPhoneRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for BindAgentPhoneRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<BindAgentPhoneRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: BindAgentPhoneRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for BindAgentPhoneRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// The bulletin. Known only from client programs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct BulletinContent {
        /// Text of the bulletin.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context: ::std::option::Option<crate::wire::LenientText>,
        /// When it was received; no source shows the form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "receivetime")]
        pub receive_time: ::std::option::Option<crate::wire::LenientText>,
        /// Who sent the bulletin.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sender: ::std::option::Option<crate::wire::LenientText>,
        /// Name of the sender.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "sendername")]
        pub sender_name: ::std::option::Option<crate::wire::LenientText>,
        /// The time as text; no source shows the form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "timestring")]
        pub time_string: ::std::option::Option<crate::wire::LenientText>,
    }
    /// A message of a chat; the fields are those of typed clients of the vendor, their meaning is that of their names.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CallContentEntry {
        /// ID of the text chat.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::wire::LenientText>,
        /// Whether it had to be confirmed, judging by its name.
        #[serde(
            rename = "confirmFlag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub confirm_flag: ::std::option::Option<crate::wire::LenientText>,
        /// The text; JSON text with the path of a file for some kinds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the content.
        #[serde(
            rename = "contentType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub content_type: ::std::option::Option<crate::wire::LenientText>,
        /// When the message was sent.
        #[serde(
            rename = "createTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_time: ::std::option::Option<crate::wire::LenientText>,
        /// Direction of the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub direction: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wire::LenientText>,
        /// Who received it. The name is misspelt on the wire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "reciver")]
        pub receiver: ::std::option::Option<crate::wire::LenientText>,
        /// What became of the message; no source shows its form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<::serde_json::Value>,
        /// Who sent the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sender: ::std::option::Option<crate::wire::LenientText>,
        /// State of the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the channel.
        #[serde(
            rename = "subMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_media_type: ::std::option::Option<crate::wire::LenientText>,
    }
    /// A page of messages of a chat.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CallContentPage {
        /// Number of this page.
        #[serde(
            rename = "pageNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// Number of entries on a page.
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<crate::wire::LenientInteger>,
        /// Number of entries on all pages.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<crate::wire::LenientInteger>,
        /// Number of pages.
        #[serde(
            rename = "totalPageNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_page_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// The messages.
        #[serde(
            rename = "weccCallContentList",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub wecc_call_content_list: ::std::vec::Vec<CallContentEntry>,
    }
    /// The envelope of an operation that starts a call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallIdResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// ID of the new call; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::ids::CallId>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the IDs of calls.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallIdsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The IDs; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<crate::ids::CallId>,
        pub retcode: crate::retcode::Retcode,
    }
    /// What the queries of this resource return for a call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CallInfo {
        /// When the call was answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "begintime")]
        pub begin_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Data attached to the call; client programs know null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "calldata")]
        pub call_data: ::std::option::Option<::std::string::String>,
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callfeature")]
        pub call_feature: ::std::option::Option<crate::codes::CallFeature>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::wire::LenientText>,
        /// Description of the skill.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callskill")]
        pub call_skill: ::std::option::Option<::std::string::String>,
        /// ID of the skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callskillid")]
        pub call_skill_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// When the call ended; only `callinfo` is said to fill it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "endtime")]
        pub end_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// How many seconds the call has been in the system.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "logontimes")]
        pub logon_times: ::std::option::Option<crate::wire::LenientInteger>,
        /// Media of the call.
        #[serde(
            rename = "mediaAbility",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_ability: ::std::option::Option<crate::codes::MediaAbility>,
        /// Kind of service that the call is for.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<crate::codes::MediaType>,
        /// Number that was called originally; only `callinfo` is said to fill it. The name is misspelt on the wire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "orgicallednum")]
        pub original_called_num: ::std::option::Option<crate::wire::LenientText>,
        /// Extended trace of the call, of the platform's type HWCallDeviceTraceEx; reserved, null. For waiting or ringing calls.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trace: ::std::option::Option<::serde_json::Value>,
        /// Number of the trunk; 65535 for none.
        #[serde(
            rename = "trunkNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub trunk_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// Level or priority of the customer.
        #[serde(
            rename = "userPriority",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_priority: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many seconds the call waited before it was answered; for waiting or ringing calls.
        #[serde(
            rename = "waitTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub wait_time: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The envelope of a call; the sources disagree on whether it comes in a list.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallInfoListResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The call, bare or in a list; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<CallInfoListResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A call, as a list in the pages' tables or as one object in their descriptions.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum CallInfoListResult {
        Array(::std::vec::Vec<CallInfo>),
        CallInfo(CallInfo),
    }
    impl ::std::convert::From<::std::vec::Vec<CallInfo>> for CallInfoListResult {
        fn from(value: ::std::vec::Vec<CallInfo>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<CallInfo> for CallInfoListResult {
        fn from(value: CallInfo) -> Self {
            Self::CallInfo(value)
        }
    }
    /// Which agent to call, and with which number and skill queue.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallInnerRequest {
        /// Data that travels with the call; may be empty. At most 16384 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callappdata")]
        pub call_app_data: ::std::option::Option<::std::string::String>,
        /// ID of the agent to call: digits, asterisks and hashes. 1 to 24 characters.
        pub called: ::std::string::String,
        /// Calling number, digits only; empty or absent means the platform's default number. At most 24 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// Without effect; pages differ in what decides the medium instead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediaability")]
        pub media_ability: ::std::option::Option<crate::codes::RequestMediaAbility>,
        /// ID of the skill queue that the call belongs to; absent means the platform's default skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "skillid")]
        pub skill_id: ::std::option::Option<i64>,
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
    /// The envelope of records of past calls.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallRecordsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The records; absent when the request was refused. No source shows their fields.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<UnknownEntry>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A past chat; the fields are those of typed clients of the vendor, their meaning is that of their names.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CallSessionEntry {
        /// Access code.
        #[serde(
            rename = "accessCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub access_code: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the access.
        #[serde(
            rename = "accessType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub access_type: ::std::option::Option<crate::wire::LenientText>,
        /// When the chat began.
        #[serde(
            rename = "beginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub begin_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// ID of the text chat.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::wire::LenientText>,
        /// Who was called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Who started the chat.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// Name of the customer.
        #[serde(
            rename = "callerName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub caller_name: ::std::option::Option<crate::wire::LenientText>,
        /// A further ID of the chat.
        #[serde(
            rename = "callidNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id_num: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the contact centre.
        #[serde(rename = "ccId", skip_serializing_if = "::std::option::Option::is_none")]
        pub cc_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// When the chat was accepted.
        #[serde(
            rename = "connectTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub connect_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// When the chat ended.
        #[serde(
            rename = "endTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// ID of the record.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wire::LenientText>,
        /// Whether the chat was an internal one.
        #[serde(
            rename = "innerCall",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub inner_call: ::std::option::Option<crate::wire::LenientText>,
        /// When the record was written.
        #[serde(
            rename = "logDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub log_date: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the contact.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<crate::wire::LenientText>,
        /// Why the platform ended it.
        #[serde(
            rename = "platformReleaseCause",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub platform_release_cause: ::std::option::Option<crate::wire::LenientText>,
        /// Account of the customer on the channel.
        #[serde(
            rename = "realCaller",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub real_caller: ::std::option::Option<crate::wire::LenientText>,
        /// Number of messages received.
        #[serde(
            rename = "receiveMsgNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub receive_msg_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// Why the chat ended.
        #[serde(
            rename = "releaseCause",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub release_cause: ::std::option::Option<crate::wire::LenientText>,
        /// A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remark: ::std::option::Option<crate::wire::LenientText>,
        /// Number of messages sent.
        #[serde(
            rename = "sendMsgNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub send_msg_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the skill queue.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Kind of the channel.
        #[serde(
            rename = "subMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_media_type: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the VDN.
        #[serde(
            rename = "vdnId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// A page of past chats.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CallSessionPage {
        /// Number of this page.
        #[serde(
            rename = "pageNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// Number of entries on a page.
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<crate::wire::LenientInteger>,
        /// Number of entries on all pages.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<crate::wire::LenientInteger>,
        /// Number of pages.
        #[serde(
            rename = "totalPageNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_page_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// The chats.
        #[serde(
            rename = "weccCallBillList",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub wecc_call_bill_list: ::std::vec::Vec<CallSessionEntry>,
    }
    /// What an agent has done today: counts, and times in seconds.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CallStatistics {
        /// Calls that the agent released.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "agentrelease")]
        pub agent_release: ::std::option::Option<crate::wire::LenientInteger>,
        /// Calls answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "answernums")]
        pub answer_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Times the agent became busy.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "busynums")]
        pub busy_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Seconds of being busy.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "busytime")]
        pub busy_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// Outbound calls.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "calloutnums")]
        pub call_out_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Internal calls.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "intercallnums")]
        pub internal_call_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Requests for internal help.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "interhelpnums")]
        pub internal_help_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Holds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "keepnums")]
        pub keep_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Calls not answered in time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "noanswernums")]
        pub no_answer_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Redirections.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "redirectnums")]
        pub redirect_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Rests.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "restnums")]
        pub rest_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Rests that exceeded the requested time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "restoutnums")]
        pub rest_out_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Seconds of rest beyond the requested time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "restouttime")]
        pub rest_out_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// Seconds of rest.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "resttime")]
        pub rest_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// Seconds of talking.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "talktime")]
        pub talk_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// Transfers to an IVR.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "transferivrnums")]
        pub transfer_ivr_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Transfers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "transfernums")]
        pub transfer_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Transfers out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "transferoutnums")]
        pub transfer_out_nums: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The main counts of what an agent has done today.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CallStatisticsEx {
        /// Calls answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "answernums")]
        pub answer_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Outbound calls.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "calloutnums")]
        pub call_out_nums: ::std::option::Option<crate::wire::LenientInteger>,
        /// Seconds of talking.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "talktime")]
        pub talk_time: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// A called route.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CalledRoute {
        /// Access code that was called; it cannot be changed later.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "accesscode")]
        pub access_code: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the skill queue or of the IVR flow.
        #[serde(
            rename = "deviceId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Where the route leads: 1 to a skill queue, 3 to an IVR flow. A number in the table, text in the example.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "devicetype")]
        pub device_type: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the route, as the table spells it.
        #[serde(rename = "dnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub dn_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the route, as the example spells it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "dnid")]
        pub dn_id_lowercase: ::std::option::Option<crate::wire::LenientInteger>,
        /// Further digits after the access code; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "subcode")]
        pub sub_code: ::std::option::Option<crate::wire::LenientText>,
    }
    /// ID of a called route.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CalledRouteId {
        /// ID of the route.
        #[serde(rename = "dnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub dn_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// What to dial, and with which number, skill queue and medium.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CallOutRequest {
        /// Data that travels with the call; may be empty. At most 16384 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callappdata")]
        pub call_app_data: ::std::option::Option<::std::string::String>,
        /// Number of the control block of an outbound campaign. A client program sends 0 with an ordinary call; the page does not list the field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callcontrolid")]
        pub call_control_id: ::std::option::Option<i64>,
        /// Called number: digits, asterisks and hashes. 1 to 24 characters.
        pub called: ::std::string::String,
        /// Calling number, digits only; empty or absent means the platform's default number. Ignored if the agent has
        /// the right that forbids choosing a calling number. At most 24 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// Medium of the call. A video call to an audio phone is dropped, so 2 (negotiated) is the better choice for video. Default: `0`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediaability")]
        pub media_ability: ::std::option::Option<crate::codes::RequestMediaAbility>,
        /// ID of the skill queue that the call belongs to; absent means the platform's default skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "skillid")]
        pub skill_id: ::std::option::Option<i64>,
        /// Which way video flows, seen from the user. Takes effect only with `mediaability` 1. On newer pages only. Default: `4`.
        #[serde(
            rename = "userVideoDirection",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_video_direction: ::std::option::Option<crate::codes::VideoDirection>,
    }
    /// Which proposed call to cancel.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CancelPreviewCallOutRequest {
        /// Control block of the call, the `controlid` of the event.
        #[serde(rename = "callcontrolid")]
        pub call_control_id: i64,
    }
    /// Which member, and what the member can do.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ChangeParticipantModeRequest {
        /// Telephone number or work number of the member. At most 24 bytes.
        pub address: ::std::string::String,
        /// What `address` is.
        #[serde(rename = "addressType")]
        pub address_type: crate::codes::ConfAddressType,
        /// What the member can do.
        pub attribute: crate::codes::ConfRequestAttribute,
    }
    /// The text chat. Known only from client programs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ChatCallContent {
        /// ID of the chat as a call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
    }
    /// The text chat that was created. Known only from client programs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ChatCallOutContent {
        /// ID of the chat as a call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Who was asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The text chat that is established. Known only from client programs; meanings are inferred from the names of the
    /// keys.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ChatConnectedContent {
        /// Data that goes with the chat.
        #[serde(
            rename = "attachData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_data: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the chat as a call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Who was asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Who asked for the chat.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// Whether it is an internal chat between agents.
        #[serde(
            rename = "isInnerCall",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_inner_call: ::std::option::Option<crate::wire::LenientBoolean>,
        /// A number that goes with the chat; what it means is not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub uvid: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The message, and the chat that it belongs to. Known only from client programs; meanings are inferred from the
    /// names of the keys.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ChatDataContent {
        /// ID of the chat as a call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Text of the message; for a file, JSON as text with its `filePath`.
        #[serde(
            rename = "chatContent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub chat_content: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the message, in a coding that is not public.
        #[serde(
            rename = "chatContentType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub chat_content_type: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the chat.
        #[serde(
            rename = "chatId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub chat_id: ::std::option::Option<crate::wire::LenientText>,
        /// Whether it is an internal chat between agents.
        #[serde(
            rename = "isInnerCall",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_inner_call: ::std::option::Option<crate::wire::LenientBoolean>,
        /// Who sent the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sender: ::std::option::Option<crate::wire::LenientText>,
        /// When it was sent; no source shows the form.
        #[serde(
            rename = "senderTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sender_time: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the session.
        #[serde(
            rename = "sessionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_id: ::std::option::Option<crate::wire::LenientText>,
    }
    /// A message in a text chat.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ChatRequest {
        /// ID of the text chat.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Number of the message, which the sender chooses; confirmations name it.
        #[serde(
            rename = "chatId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub chat_id: ::std::option::Option<i64>,
        /// The text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::string::String>,
        /// Whether the other side is to confirm the message, judging by its name.
        #[serde(
            rename = "needCheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub need_check: ::std::option::Option<bool>,
    }
    /// The text chat that is offered. Known only from client programs; meanings are inferred from the names of the
    /// keys.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ChatRingContent {
        /// Data that goes with the chat.
        #[serde(
            rename = "attachData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_data: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the chat as a call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Who is asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Who asks for the chat.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// Name to show for the user.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<crate::wire::LenientText>,
        /// Whether it is an internal chat between agents.
        #[serde(
            rename = "isInnerCall",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_inner_call: ::std::option::Option<crate::wire::LenientBoolean>,
        /// The real calling party.
        #[serde(
            rename = "realCaller",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub real_caller: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the chat in a finer coding, which is not public.
        #[serde(
            rename = "subMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_media_type: ::std::option::Option<crate::wire::LenientText>,
        /// Information about the user.
        #[serde(
            rename = "userInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_info: ::std::option::Option<crate::wire::LenientText>,
    }
    /// An agent or a telephone number that is not in the conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfAbsentParticipant {
        /// Telephone number or work number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /// What `address` is.
        #[serde(
            rename = "addressType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub address_type: ::std::option::Option<crate::codes::AddressType>,
    }
    /// A conference member, named in a request.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfAddress {
        /// Telephone number or work number. At most 24 characters.
        pub address: ::std::string::String,
        /// What `address` is.
        #[serde(rename = "addressType")]
        pub address_type: crate::codes::ConfAddressType,
    }
    /// State, times and members of a conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfInfo {
        /// The members.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub addresses: ::std::vec::Vec<ConfMember>,
        /// Minutes requested.
        #[serde(
            rename = "applyConfTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub apply_conf_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// Minutes elapsed.
        #[serde(
            rename = "confHaveBeenTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conf_have_been_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the conference.
        #[serde(
            rename = "confId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conf_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// State of the conference.
        #[serde(
            rename = "confState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conf_state: ::std::option::Option<crate::codes::ConfState>,
        /// When the conference began.
        #[serde(
            rename = "startTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_time: ::std::option::Option<crate::wire::LenientMillis>,
    }
    /// The conferences in an object.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfInfos {
        /// The requested conferences that exist.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub confs: ::std::vec::Vec<ConfInfo>,
    }
    /// An agent or a telephone number that is invited to a conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfInvitee {
        /// Telephone number or work number. At most 24 characters.
        pub address: ::std::string::String,
        /// What `address` is.
        #[serde(rename = "addressType")]
        pub address_type: crate::codes::ConfAddressType,
        /// Type of the call to the device as the site defines it; null counts as the default. 0 to 255. Default: `0`.
        #[serde(
            rename = "deviceCallType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_call_type: ::std::option::Option<i64>,
        /// Type of the device as the site defines it; null counts as the default. 0 to 255. Default: `0`.
        #[serde(
            rename = "deviceType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_type: ::std::option::Option<i64>,
    }
    /// Which held call to join with the current one.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfJoinRequest {
        /// Data to set on the call; may be empty. At most 16384 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callappdata")]
        pub call_app_data: ::std::option::Option<::std::string::String>,
        /// ID of the held call; not empty.
        #[serde(rename = "callid")]
        pub call_id: crate::ids::CallId,
    }
    /// A conference member.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfMember {
        /// Telephone number or work number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /// What `address` is.
        #[serde(
            rename = "addressType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub address_type: ::std::option::Option<crate::codes::AddressType>,
        /// What the member can do.
        #[serde(
            rename = "channelAttrib",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub channel_attribute: ::std::option::Option<crate::codes::ConfChannelAttribute>,
        /// State of the member's channel.
        #[serde(
            rename = "channelState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub channel_state: ::std::option::Option<crate::codes::ConfChannelState>,
        /// Type of the call to the device, as the site defines it.
        #[serde(
            rename = "deviceCallType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_call_type: ::std::option::Option<crate::wire::LenientInteger>,
        /// Type of the device, as the site defines it.
        #[serde(
            rename = "deviceType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_type: ::std::option::Option<crate::wire::LenientInteger>,
        /// When the member joined.
        #[serde(
            rename = "enterTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enter_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Role of the member.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<crate::codes::ConfRole>,
    }
    /// Which conference member is meant.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfParticipantRequest {
        /// Telephone number or work number of the member. At most 24 bytes.
        pub address: ::std::string::String,
        /// What `address` is.
        #[serde(rename = "addressType")]
        pub address_type: crate::codes::ConfAddressType,
    }
    /// Why the conference failed.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfRequestFailedContent {
        /// Code of the cause, for example 21234; no public table explains it. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cause: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The outcome of stopping the announcement.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfStopVoiceContent {
        /// The outcome. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::codes::PlayResult>,
    }
    /// The envelope of an operation on a sound played in a conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfVoiceResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Why it failed; empty on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<ConfVoiceResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// Why playing a sound, or stopping it, failed.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfVoiceResult {
        /// Code of the reason, on failure only; no page that was read explains the codes.
        #[serde(
            rename = "errorReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub error_reason: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The three-party call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConferenceContent {
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Numbers of the other parties, separated by a comma (perhaps followed by a space, perhaps full-width).
        /// According to a client program, the second one is the number that `disconnect` takes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub partner: ::std::option::Option<::std::string::String>,
    }
    /// Who signs in.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigAuthRequest {
        /// ID of the administrator, 1 to 999999; for a VDN, its ID plus 100000 or plus 1000000. 1 or more.
        #[serde(rename = "agentId")]
        pub agent_id: i64,
        /// Password of the administrator, or docking password of the VDN.
        pub password: crate::secret::Secret,
    }
    /// The envelope of a new session of the configuration interface.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigAuthResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The session; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<ConfigAuthResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A session of the configuration interface.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfigAuthResult {
        /// The Guid of the session.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub guid: ::std::option::Option<crate::secret::Secret>,
    }
    /// The envelope of a list of called routes.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConfigQueryCallInfoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The routes; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<CalledRoute>,
        pub retcode: crate::retcode::Retcode,
    }
    /// How an agent is configured. The page is cut in the table, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConfiguredAgent {
        /// ID of the agent.
        #[serde(
            rename = "agentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_id: ::std::option::Option<crate::wire::LenientText>,
        /// Password field of the agent.
        #[serde(
            rename = "agentPwd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_pwd: ::std::option::Option<crate::secret::Secret>,
        /// Speech recognition switch; its values were not found.
        #[serde(
            rename = "asrInd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub asr_ind: ::std::option::Option<crate::wire::LenientInteger>,
        /// Full name of the agent.
        #[serde(
            rename = "fullName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub full_name: ::std::option::Option<crate::wire::LenientText>,
        /// Name of the agent, at most 20 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<crate::wire::LenientText>,
        /// How many media sessions the agent can have at a time.
        #[serde(
            rename = "socialChatNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub social_chat_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// Days until the password expires, 0 to 180; empty when it never does.
        #[serde(
            rename = "timeRemaining",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub time_remaining: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the agent's role.
        #[serde(
            rename = "userClassId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_class_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The body of `confirm_message`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct ConfirmMessageRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for ConfirmMessageRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<ConfirmMessageRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: ConfirmMessageRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for ConfirmMessageRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// A token for the recording of the screen.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConnectToken {
        /// The token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<crate::secret::Secret>,
    }
    /// An agent's custom state.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomState {
        /// The custom state, 0 to 65534, or 65535 where presumably none is set; a string of digits in the example.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "agentcustomstate")]
        pub agent_custom_state: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The party whose phone rings.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerAlertingContent {
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Number of the party whose phone rings; in an internal call its agent ID.
        #[serde(
            rename = "otherPhone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub other_phone: ::std::option::Option<crate::wire::LenientText>,
        /// Agent ID of the party whose phone rings; empty when it has none. Only the page's example has it, not its description.
        #[serde(
            rename = "otherPhoneWorkno",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub other_phone_work_no: ::std::option::Option<crate::wire::LenientText>,
        /// Role of the call.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    /// The customer who left, and the call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerReleaseContent {
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Number of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<crate::wire::LenientText>,
    }
    /// What every event carries besides its content.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventHeader {
        /// When the gateway generated the event. Only newer releases send it.
        #[serde(
            rename = "eventGenTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub event_gen_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Identifier of the event; it determines the content.
        #[serde(rename = "eventType")]
        pub event_type: ::std::string::String,
        /// ID of the agent that the event concerns.
        #[serde(
            rename = "workNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The body of `force_login_ex`, of unknown shape.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct ForceLoginExRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for ForceLoginExRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<ForceLoginExRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: ForceLoginExRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for ForceLoginExRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// The body of `force_login_ex_without_phone`, of unknown shape.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct ForceLoginExWithoutPhoneRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for ForceLoginExWithoutPhoneRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<ForceLoginExWithoutPhoneRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: ForceLoginExWithoutPhoneRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for ForceLoginExWithoutPhoneRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// The body of `get_call_business_data`, of unknown shape.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct GetCallBusinessDataRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for GetCallBusinessDataRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<GetCallBusinessDataRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: GetCallBusinessDataRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for GetCallBusinessDataRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// The members whose conference is meant.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct GetConfStateRequest {
        /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "addressinfo")]
        pub address_info: ::std::option::Option<::std::string::String>,
    }
    /// Whose data to get, and of which call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GetConnectInfoRequest {
        /// ID of the call.
        #[serde(rename = "callid")]
        pub call_id: crate::ids::CallId,
        /// Whose data; `agent` for an agent, the only value that the page names.
        #[serde(rename = "userType")]
        pub user_type: ::std::string::String,
    }
    /// The envelope of the data of a room.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GetConnectInfoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The data of the room; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<RequestConnectContent>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a token for the recording of the screen.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GetConnectTokenResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The token; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<ConnectToken>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a heartbeat of the older push variant.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct HeartbeatResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The time of the sign-in; absent in the answers that most client programs know.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<HeartbeatResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// What one client program reads in the answer of a heartbeat.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct HeartbeatResult {
        /// When the agent signed in.
        #[serde(
            rename = "loginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub login_time: ::std::option::Option<crate::wire::LenientMillis>,
    }
    /// A call on hold.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct HeldCall {
        /// When the call was answered; unused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "begintime")]
        pub begin_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Data attached to the call; unused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "calldata")]
        pub call_data: ::std::option::Option<::std::string::String>,
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callfeature")]
        pub call_feature: ::std::option::Option<crate::codes::CallFeature>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::wire::LenientText>,
        /// Description of the skill.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callskill")]
        pub call_skill: ::std::option::Option<::std::string::String>,
        /// ID of the skill queue; unused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callskillid")]
        pub call_skill_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// When the call ended; unused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "endtime")]
        pub end_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Number that was called originally; unused. The name is misspelt on the wire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "orgicallednum")]
        pub original_called_num: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The envelope of held calls.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct HeldCallsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The held calls; absent when the request was refused, perhaps also when there are none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<HeldCallsResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The held calls, an object as in the table of `holdlist` or a list as in the examples.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum HeldCallsResult {
        Array(::std::vec::Vec<HeldCall>),
        HeldCall(HeldCall),
    }
    impl ::std::convert::From<::std::vec::Vec<HeldCall>> for HeldCallsResult {
        fn from(value: ::std::vec::Vec<HeldCall>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<HeldCall> for HeldCallsResult {
        fn from(value: HeldCall) -> Self {
            Self::HeldCall(value)
        }
    }
    /// Which member to put on hold, and what to play to the member.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct HoldParticipantRequest {
        /// Telephone number or work number of the member. At most 24 bytes.
        pub address: ::std::string::String,
        /// What `address` is.
        #[serde(rename = "addressType")]
        pub address_type: crate::codes::ConfAddressType,
        /// What kind of sound to play. Default: `2`.
        #[serde(
            rename = "playMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_mode: ::std::option::Option<crate::codes::ConfPlayMode>,
        /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
        #[serde(rename = "voicePath")]
        pub voice_path: ::std::string::String,
    }
    /// The screenshot, and the call that it was taken from.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ImageCaptureContent {
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Address of the screenshot file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "filename")]
        pub file_name: ::std::option::Option<::std::string::String>,
        /// ID of the node that holds the file.
        #[serde(
            rename = "locationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub location_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// The outcome. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::codes::ImageCaptureResult>,
    }
    /// Whose picture to take, and in which call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ImageCaptureRequest {
        /// ID of the video call.
        #[serde(rename = "callid")]
        pub call_id: crate::ids::CallId,
        /// Whose picture to take. Default: `"user"`.
        #[serde(rename = "userType")]
        pub user_type: crate::codes::CaptureTarget,
    }
    /// The call that reached the agent, and its route through the queues.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct IncomingCallInfoContent {
        /// ID of the call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
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
        /// Whether this is the first delivery of the call, or it was routed again after an agent released it.
        #[serde(
            rename = "releaseAndReQueueCallFlag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub release_and_re_queue_call_flag: ::std::option::Option<
            crate::codes::RequeueFlag,
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
    /// Whom to ask for help, and in which way.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InnerHelpRequest {
        /// Data that travels with the help call; may be empty. At most 16384 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callappdata")]
        pub call_app_data: ::std::option::Option<::std::string::String>,
        /// Whether `dstaddress` names an agent or a skill queue. Default: `2`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "devicetype")]
        pub device_type: ::std::option::Option<crate::codes::HelpDevice>,
        /// The helper: the ID of an agent or of a skill queue; `devicetype` says which. Not empty.
        #[serde(rename = "dstaddress")]
        pub dest_address: ::std::string::String,
        /// Whether the call is held while the third party is being brought in. Default: `true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "holdflag")]
        pub hold_flag: ::std::option::Option<bool>,
        /// Two-party help, with the customer on hold, or three-party help, with the customer in the conversation. Default: `1`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::codes::HelpMode>,
    }
    /// The envelope of a text chat that was started with another agent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct InternalCallResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// A string, in the one known response the work number of an agent; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::wire::LenientText>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A conference and further members.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct InviteConfRequest {
        /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "addressinfo")]
        pub address_info: ::std::option::Option<::std::string::String>,
        /// ID of the conference.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "confid")]
        pub conf_id: ::std::option::Option<i64>,
    }
    /// An IVR flow of a VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct IvrInfo {
        /// Access code of the IVR flow.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access: ::std::option::Option<crate::wire::LenientText>,
        /// Description of the IVR flow.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// ID of the IVR flow.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the service.
        #[serde(
            rename = "serviceNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_no: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// An IVR server.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct IvrServer {
        /// How often the server is checked, in seconds.
        #[serde(
            rename = "checkTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub check_time: ::std::option::Option<crate::wire::LenientInteger>,
        /// The same, as the request to change it spells it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "checktime")]
        pub check_time_lowercase: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the server.
        #[serde(
            rename = "ivrId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ivr_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many calls it takes at a time.
        #[serde(
            rename = "maxCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_call_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the service process.
        #[serde(
            rename = "progId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub program_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Address of the server.
        #[serde(
            rename = "serverIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub server_ip: ::std::option::Option<crate::wire::LenientText>,
        /// What it runs: 0, 1, or 2 for a CCIVR; in the answer to the query only.
        #[serde(
            rename = "supportVxml",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub support_vxml: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The multimedia conference. Known only from client programs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct JoinConfContent {
        /// ID of the conference; the answer names it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "confid")]
        pub conf_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// What the conference is; no source shows the form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "confinfo")]
        pub conf_info: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The answer to an invitation.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct JoinConfResultRequest {
        /// Why the invitation is refused; its values are not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cause: ::std::option::Option<i64>,
        /// ID of the conference.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "confid")]
        pub conf_id: ::std::option::Option<i64>,
        /// The answer; its values are not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "confresult")]
        pub conf_result: ::std::option::Option<i64>,
    }
    /// A number in an event about a linked phone.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LinkageAddress {
        /// The number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the number; always 6, a phone number. Sent as a number.
        #[serde(
            rename = "addressType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub address_type: ::std::option::Option<crate::codes::AddressType>,
    }
    /// The call on the linked phone.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LinkageCallContent {
        /// ID of the call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
    }
    /// Who calls whom.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LinkageCallOutContent {
        /// The number that is called.
        #[serde(
            rename = "addrCalled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub addr_called: ::std::option::Option<LinkageAddress>,
        /// The number of the agent's phone.
        #[serde(
            rename = "addrCaller",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub addr_caller: ::std::option::Option<LinkageAddress>,
        /// An ID that is not that of the call and is of no use.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// ID of a skill queue. Only the page's example has it, not its table.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The outcome of linking the phone.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LinkageCapabilityContent {
        /// 0 if the phone is linked, any other code if it is not. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::codes::EventResult>,
    }
    /// The state of the phone.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LinkagePhoneStatusContent {
        /// The state. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::codes::LinkagePhoneState>,
    }
    /// Who transfers the call, and to which number.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LinkageTransferOutContent {
        /// The number that the call is transferred to.
        #[serde(
            rename = "addrOut",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub addr_out: ::std::option::Option<LinkageAddress>,
        /// The number of the agent's phone.
        #[serde(
            rename = "addrSelf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub addr_self: ::std::option::Option<LinkageAddress>,
    }
    /// A recording that is ready for download.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LocalRecordPath {
        /// Path of the file.
        #[serde(
            rename = "localRecordPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub local_record_path: ::std::option::Option<::std::string::String>,
        /// Token of the file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<crate::secret::Secret>,
    }
    /// The envelope of a prepared recording.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LocalRecordPathResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Path and token; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<LocalRecordPath>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The body of `login_by_account`, as a portal of the vendor sends it.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LoginByAccountRequest {
        /// Name of the account.
        pub account: ::std::string::String,
        /// Whether incoming calls are answered automatically.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "autoanswer")]
        pub auto_answer: ::std::option::Option<bool>,
        /// Whether the agent becomes idle (true) or enters wrap-up (false) after a call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "autoenteridle")]
        pub auto_enter_idle: ::std::option::Option<bool>,
        /// Whether the agent is signed in for text chat, click-to-call and callback, too.
        #[serde(
            rename = "checkInWebm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub check_in_webm: ::std::option::Option<bool>,
        /// Password of the account.
        pub password: crate::secret::Secret,
        /// Where the gateway pushes events, in the older variant.
        #[serde(
            rename = "pushUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub push_url: ::std::option::Option<crate::secret::Secret>,
        /// State after the sign-in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::codes::SignInStatus>,
    }
    /// What is needed to register the agent's softphone.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LoginInfo {
        /// Number of the softphone of the signed-in agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "phonenum")]
        pub phone_number: ::std::option::Option<crate::wire::LenientText>,
        /// The temporary token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "phonetoken")]
        pub phone_token: ::std::option::Option<crate::secret::Secret>,
    }
    /// The envelope of a token for registering a softphone.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LoginInfoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The token and the number; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<LoginInfo>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A form with a file.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MediaFileForm {
        /// The file, with its name.
        pub file: ::std::string::String,
    }
    /// The call that was switched, and the outcome.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct MediaSwitchContent {
        /// ID of the call, as the text of the page spells it.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call, as the example spells it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id_lowercase: ::std::option::Option<crate::ids::CallId>,
        /// Media of the call after the switch. Sent as a number.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<crate::codes::MediaSwitchTarget>,
        /// 0 if the switch succeeded, any other code if it failed. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<crate::codes::EventResult>,
    }
    /// Which session to transfer, where to, and how.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MediaCallTransferRequest {
        /// Where the session goes: the ID of a skill queue or agent, or an access code. 1 to 24 characters.
        pub address: ::std::string::String,
        /// Data for the receiver. At most 2048 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "calldata")]
        pub call_data: ::std::option::Option<::std::string::String>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// ID of the session.
        #[serde(rename = "callid")]
        pub call_id: crate::ids::CallId,
        /// What `address` names.
        #[serde(rename = "devicetype")]
        pub device_type: crate::codes::MediaTransferDevice,
        /// How the session is transferred.
        pub mode: crate::codes::MediaTransferMode,
        /// ID of the skill queue that the session belongs to; takes effect only when the target is an agent.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<i64>,
    }
    /// A message to the user. A string is the message itself; in the public cloud it is JSON as text, with a fixed
    /// structure that no source shows. The page also allows an object.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum MessageBody {
        String(::std::string::String),
        Object(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for MessageBody {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self::Object(value)
        }
    }
    /// The message, and the call that it belongs to.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct MessageDataContent {
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Kind of the call. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub feature: ::std::option::Option<crate::codes::CallFeature>,
        /// Media of the call. Sent as digits.
        #[serde(
            rename = "mediaAbility",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_ability: ::std::option::Option<crate::codes::MediaAbility>,
        /// Text of the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Role of the call.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    /// The new values of an access code.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ModifyAccessCodeRequest {
        /// Digits, asterisks and hashes; they may not begin with 000. 1 to 24 characters.
        #[serde(
            rename = "accessCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub access_code: ::std::option::Option<::std::string::String>,
        /// What the code is for. At most 100 characters.
        #[serde(
            rename = "codeDescription",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub code_description: ::std::option::Option<::std::string::String>,
        /// What kind of call comes in by it.
        #[serde(
            rename = "mediatypeId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type_id: ::std::option::Option<crate::codes::AccessCodeMedium>,
    }
    /// The body of `modify_account_pwd_ex`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ModifyAccountPwdExRequest {
        /// The new password.
        #[serde(rename = "newPassword")]
        pub new_password: crate::secret::Secret,
        /// The current password.
        #[serde(rename = "oldPassword")]
        pub old_password: crate::secret::Secret,
    }
    /// A task that pushes the states of agents.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ModifyAgentStatusRequest {
        /// Password with which the gateway authenticates.
        #[serde(rename = "authPassWord")]
        pub auth_pass_word: crate::secret::Secret,
        /// Address at which the gateway authenticates. At most 100 characters.
        #[serde(rename = "authUrl")]
        pub auth_url: ::std::string::String,
        /// User name with which the gateway authenticates. At most 128 characters.
        #[serde(rename = "authUserName")]
        pub auth_user_name: ::std::string::String,
        /// Address to which states are pushed, a valid URL. At most 100 characters.
        #[serde(rename = "callbackUrl")]
        pub callback_url: ::std::string::String,
        /// Description of the task. At most 20 characters.
        #[serde(
            rename = "channelDesc",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub channel_desc: ::std::option::Option<::std::string::String>,
        /// Password with which the gateway authenticates in disaster recovery.
        #[serde(
            rename = "drAuthPassWord",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dr_auth_pass_word: ::std::option::Option<crate::secret::Secret>,
        /// Address at which the gateway authenticates in disaster recovery. At most 100 characters.
        #[serde(
            rename = "drAuthUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dr_auth_url: ::std::option::Option<::std::string::String>,
        /// User name with which the gateway authenticates in disaster recovery. At most 128 characters.
        #[serde(
            rename = "drAuthUserName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dr_auth_user_name: ::std::option::Option<::std::string::String>,
        /// Address to which states are pushed in disaster recovery. At most 100 characters.
        #[serde(rename = "drCallbackUrl")]
        pub dr_callback_url: ::std::string::String,
        /// Whose task it is: 0 is that of the system, any other number that of the VDN with this ID. 0 to 5000.
        pub id: i64,
        /// How long the gateway waits for the response to a push, in milliseconds. 1000 to 5000 milliseconds. Default: `3000`.
        #[serde(
            rename = "pushTimeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub push_timeout: ::std::option::Option<i64>,
        /// After how many minutes the gateway renews its token. 10 to 120 minutes. Default: `50`.
        #[serde(
            rename = "tokenRefreshMinutes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub token_refresh_minutes: ::std::option::Option<i64>,
    }
    /// How many seats to add or remove.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ModifyConfResourceRequest {
        /// How many seats to add or remove. 2 to 118.
        #[serde(rename = "modifyNum")]
        pub modify_num: i64,
        /// Whether seats are added or removed.
        #[serde(rename = "modifyType")]
        pub modify_type: crate::codes::ConfSeatChange,
    }
    /// The new values of an IVR server.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ModifyIvrRequest {
        /// How often the server is checked, in seconds. 0 or more seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "checktime")]
        pub check_time: ::std::option::Option<i64>,
        /// How many calls it takes at a time. 0 or more.
        #[serde(
            rename = "maxCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_call_num: ::std::option::Option<i64>,
        /// Address of the server. At most 16 characters.
        #[serde(
            rename = "serverIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub server_ip: ::std::option::Option<::std::string::String>,
    }
    /// Weights of CTI nodes. At most 400 values.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct ModifyNodePolicyRequest(pub ::std::vec::Vec<NodePolicy>);
    impl ::std::ops::Deref for ModifyNodePolicyRequest {
        type Target = ::std::vec::Vec<NodePolicy>;
        fn deref(&self) -> &::std::vec::Vec<NodePolicy> {
            &self.0
        }
    }
    impl ::std::convert::From<ModifyNodePolicyRequest> for ::std::vec::Vec<NodePolicy> {
        fn from(value: ModifyNodePolicyRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<NodePolicy>> for ModifyNodePolicyRequest {
        fn from(value: ::std::vec::Vec<NodePolicy>) -> Self {
            Self(value)
        }
    }
    /// The new name of a skill group, and its new skill queues.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ModifySkillGroupRequest {
        /// Name of the group. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs,
        /// semicolons and commas are not allowed. At most 64 bytes.
        #[serde(
            rename = "skillGroupName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_group_name: ::std::option::Option<::std::string::String>,
        /// The skill queues of the group, with their weights.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub skills: ::std::vec::Vec<SkillGroupMember>,
    }
    /// A skill queue, with its new description and parameters; name and medium stay as they are.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ModifySkillQueueRequest {
        /// What the queue is for. At most 255 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// What kind of call waits in it.
        #[serde(rename = "mediaTypeId")]
        pub media_type_id: crate::codes::SkillQueueMedium,
        /// Name of the queue. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes.
        pub name: ::std::string::String,
        /// Parameters of the queue.
        #[serde(
            rename = "skillParameter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_parameter: ::std::option::Option<SkillQueueParameters>,
    }
    /// A multimedia user of the UAP, and its new values.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ModifyUapAgentRequest {
        /// Who authenticates the user.
        #[serde(
            rename = "authFlag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auth_flag: ::std::option::Option<crate::codes::UapAuthentication>,
        /// The new password again.
        #[serde(
            rename = "confirmPass",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub confirm_pass: ::std::option::Option<crate::secret::Secret>,
        /// New password.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<crate::secret::Secret>,
        /// Number of the user. 1 to 32 characters.
        #[serde(rename = "phoneNum")]
        pub phone_num: ::std::string::String,
        /// How the password is hashed.
        #[serde(
            rename = "uapAlgorithmType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub uap_algorithm_type: ::std::option::Option<crate::codes::UapAlgorithm>,
        /// The same for local authentication.
        #[serde(
            rename = "uapLocalAlgorithmType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub uap_local_algorithm_type: ::std::option::Option<crate::codes::UapAlgorithm>,
        /// Whether the user is authenticated when it ends its registration.
        #[serde(
            rename = "unregisteredAuth",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unregistered_auth: ::std::option::Option<bool>,
    }
    /// The new values of a role.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ModifyUserClassRequest {
        /// Name of the role. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The rights, each 1 or 0: 32, 64 or 128 of them.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub roles: ::std::vec::Vec<i64>,
    }
    /// The new values of a group of VDNs. The page is cut in the table, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ModifyVdnGroupRequest {
        /// Name of the administrator. At most 25 characters.
        #[serde(
            rename = "adminName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_name: ::std::option::Option<::std::string::String>,
        /// Password of the administrator.
        #[serde(
            rename = "adminPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_password: ::std::option::Option<crate::secret::Secret>,
        /// Work number of the administrator. 60000 to 65000.
        #[serde(
            rename = "adminWorkNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_work_no: ::std::option::Option<i64>,
        /// How many agents are allowed. 0 to 20000. Default: `0`.
        #[serde(
            rename = "allowedAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_agent_num: ::std::option::Option<i64>,
        /// How many outbound calls are allowed. 0 to 65535. Default: `1000`.
        #[serde(
            rename = "allowedOutBoundCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_out_bound_call_num: ::std::option::Option<i64>,
        /// How many calls of the telephone network are allowed. 1 to 60000. Default: `1`.
        #[serde(
            rename = "allowedPstnCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_pstn_call_num: ::std::option::Option<i64>,
        /// How many video agents are allowed. 0 to 20000. Default: `0`.
        #[serde(
            rename = "allowedVideoAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_video_agent_num: ::std::option::Option<i64>,
        /// How many web calls are allowed. 0 to 20000. Default: `0`.
        #[serde(
            rename = "allowedWebCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_web_call_num: ::std::option::Option<i64>,
        /// Name of the group.
        #[serde(rename = "groupName")]
        pub group_name: ::std::string::String,
        /// ID of the parent group; null for the top level.
        #[serde(
            rename = "parentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parent_id: ::std::option::Option<i64>,
    }
    /// The new settings of the VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ModifyVdnInfoRequest {
        /// Settings of the VDN.
        #[serde(rename = "vdnInfo")]
        pub vdn_info: VdnInfoSettings,
    }
    /// A skill of a new agent. The page is cut in its table, so its fields are not known; those of a skill queue in a skill group are skillId, skillPower and agentPower.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct NewAgentSkill(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for NewAgentSkill {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<NewAgentSkill>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: NewAgentSkill) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for NewAgentSkill {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// Limits of a new VDN, and who administers it. The page is cut in the table, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewVdnSetup {
        /// System access codes of the VDN.
        #[serde(
            rename = "accessCodes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub access_codes: ::std::vec::Vec<::std::string::String>,
        /// Password of the administrator; mandatory where the safety level is 1 or absent.
        #[serde(
            rename = "administratorPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub administrator_password: ::std::option::Option<crate::secret::Secret>,
        /// Work number of the administrator of the VDN. 1 or more.
        #[serde(rename = "administratorWorkNo")]
        pub administrator_work_no: i64,
        /// How many agents can be signed in at a time. 1 to 20000. Default: `4`.
        #[serde(
            rename = "allowedAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_agent_num: ::std::option::Option<i64>,
        /// How many video channels of the CloudVC are allowed at a time. 0 to 50000. Default: `4`.
        #[serde(
            rename = "allowedCloudVcChannelNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_cloud_vc_channel_num: ::std::option::Option<i64>,
        /// How many video calls of the IVR are allowed at a time. 0 to 100000. Default: `4`.
        #[serde(
            rename = "allowedIVRVideoCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_ivr_video_call_num: ::std::option::Option<i64>,
        /// How many outbound calls of campaigns are allowed at a time. 0 to 65535. Default: `1000`.
        #[serde(
            rename = "allowedObsCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_obs_call_num: ::std::option::Option<i64>,
        /// How many voice calls are allowed at a time. 1 to 60000. Default: `10`.
        #[serde(
            rename = "allowedPstnCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_pstn_call_num: ::std::option::Option<i64>,
        /// How many video agents can be signed in at a time. 0 to 20000. Default: `0`.
        #[serde(
            rename = "allowedVideoAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_video_agent_num: ::std::option::Option<i64>,
        /// How many web calls are allowed at a time. 1 to 20000.
        #[serde(
            rename = "allowedWebCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_web_call_num: ::std::option::Option<i64>,
        /// IDs of IVR servers.
        #[serde(
            rename = "ivrIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub ivr_ids: ::std::vec::Vec<i64>,
        /// Whether the VDN is in use. 0 to 1.
        #[serde(
            rename = "vdnEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_enabled: ::std::option::Option<i64>,
    }
    /// The content of an event that carries nothing beyond its identifier: null as documented. Anything else must be
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
    /// The weight that a CTI node has for a VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct NodePolicy {
        /// ID of the CTI node.
        #[serde(
            rename = "nodeId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub node_id: ::std::option::Option<i64>,
        /// Weight of the node.
        #[serde(
            rename = "nodePower",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub node_power: ::std::option::Option<i64>,
        /// ID of the VDN.
        #[serde(
            rename = "vdnId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_id: ::std::option::Option<i64>,
    }
    /// The weight that a CTI node has for a VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct NodeWeight {
        /// ID of the CTI node.
        #[serde(
            rename = "nodeId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub node_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Weight of the node.
        #[serde(
            rename = "nodePower",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub node_power: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the VDN.
        #[serde(
            rename = "vdnId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The note. Known only from client programs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct NoteContent {
        /// Text of the note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context: ::std::option::Option<crate::wire::LenientText>,
        /// When it was received; no source shows the form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "receivetime")]
        pub receive_time: ::std::option::Option<crate::wire::LenientText>,
        /// Who sent the note.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sender: ::std::option::Option<crate::wire::LenientText>,
        /// Name of the sender.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "sendername")]
        pub sender_name: ::std::option::Option<crate::wire::LenientText>,
        /// The time as text; no source shows the form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "timestring")]
        pub time_string: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The body of `notify_bulletin`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct NotifyBulletinRequest {
        /// Text of the bulletin. At most 900 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "bulletindata")]
        pub bulletin_data: ::std::option::Option<::std::string::String>,
        /// Name of the group or of the skill queue. At most 100 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "targetname")]
        pub target_name: ::std::option::Option<::std::string::String>,
        /// Addressees of the bulletin.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "targettype")]
        pub target_type: ::std::option::Option<crate::codes::BulletinTarget>,
    }
    /// The call that requested the callback.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct OfflineQueueCallContent {
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// Data of the offline call; the time of the offline queuing is in the data that goes with the call.
        #[serde(
            rename = "offlineData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub offline_data: ::std::option::Option<::std::string::String>,
        /// ID of the call that requested offline queuing.
        #[serde(
            rename = "orgCallId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub org_call_id: ::std::option::Option<crate::ids::CallId>,
    }
    /// The outbound call that failed, and why.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct OutboundDetectContent {
        /// ID of the call, as the example spells it.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// ID of the call, as the text of the page spells it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id_lowercase: ::std::option::Option<crate::ids::CallId>,
        /// The cause in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub desc: ::std::option::Option<::std::string::String>,
        /// Code of the cause. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detect: ::std::option::Option<crate::codes::OutboundDetectCause>,
    }
    /// The participant, and what changed.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ParticipantChangedContent {
        /// Why the participant left; meaningless for other changes. Sent as a number.
        #[serde(
            rename = "changeReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub change_reason: ::std::option::Option<crate::codes::ChangeReason>,
        /// What changed. Sent as a number.
        #[serde(
            rename = "changeType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub change_type: ::std::option::Option<crate::codes::ParticipantChange>,
        /// ID of the conference. Sent as a number.
        #[serde(
            rename = "confId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conf_id: ::std::option::Option<crate::wire::LenientText>,
        /// Call type of the device, as chosen by whoever added the participant.
        #[serde(
            rename = "deviceCallType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_call_type: ::std::option::Option<crate::wire::LenientInteger>,
        /// Type of the device, as chosen by whoever added the participant.
        #[serde(
            rename = "deviceType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_type: ::std::option::Option<crate::wire::LenientInteger>,
        /// The participant: a phone number or an agent ID, as participantType says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub participant: ::std::option::Option<crate::wire::LenientText>,
        /// Kind of the participant. Sent as a number.
        #[serde(
            rename = "participantType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub participant_type: ::std::option::Option<crate::codes::AddressType>,
        /// 0 if the change succeeded, any other code if it failed. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::codes::EventResult>,
    }
    /// The incoming call for which the phone rings. Known only from client programs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PhoneAlertingContent {
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
    }
    /// The call for which the phone was picked up.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PhoneOffHookContent {
        /// Role of the call; unknown is possible here.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    /// How the phone was hung up.
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
    /// Where to continue playback.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayRelocationRequest {
        /// Which way to move; used only if `seekposition` is 1, the current position.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "seekdirection")]
        pub seek_direction: ::std::option::Option<crate::codes::SeekDirection>,
        /// From where to count.
        #[serde(rename = "seekposition")]
        pub seek_position: crate::codes::SeekPosition,
        /// How far to move, in seconds.
        #[serde(rename = "seekseconds")]
        pub seek_seconds: i64,
    }
    /// What to play to a conference, and how.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayVoiceToConfRequest {
        /// What kind of sound to play. Default: `2`.
        #[serde(
            rename = "playMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_mode: ::std::option::Option<crate::codes::ConfPlayMode>,
        /// Whether it is the foreground or a background sound. Default: `0`.
        #[serde(
            rename = "playType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_type: ::std::option::Option<crate::codes::ConfPlayType>,
        /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
        #[serde(rename = "voicePath")]
        pub voice_path: ::std::string::String,
    }
    /// To which member to play what.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayVoiceToParticipantRequest {
        /// Telephone number or work number of the member. At most 24 bytes.
        pub address: ::std::string::String,
        /// What `address` is.
        #[serde(rename = "addressType")]
        pub address_type: crate::codes::ConfAddressType,
        /// What kind of sound to play. Default: `2`.
        #[serde(
            rename = "playMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_mode: ::std::option::Option<crate::codes::ConfPlayMode>,
        /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
        #[serde(rename = "voicePath")]
        pub voice_path: ::std::string::String,
    }
    /// The previewed call that is offered, with the data that goes with it.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PreviewCallOutContent {
        /// Data that goes with the call, at most 16 KB.
        #[serde(
            rename = "callData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_data: ::std::option::Option<::std::string::String>,
        /// Number of the control block; the request that dials the call takes it as `callcontrolid`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "controlid")]
        pub control_id: ::std::option::Option<crate::wire::LenientText>,
        /// Called number; AgentEvent_Preview_CallOut_Ex has several, separated by commas. The request that dials takes
        /// one of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "dialeddigits")]
        pub dialed_digits: ::std::option::Option<crate::wire::LenientText>,
    }
    /// Which of the offered numbers to dial, and the control block.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PreviewCallOutRequest {
        /// Number of the control block, that of the preview event.
        #[serde(rename = "callcontrolid")]
        pub call_control_id: i64,
        /// Called number, one of those in `dialeddigits` of the preview event. Not empty.
        pub called: ::std::string::String,
    }
    /// The previewed call that is offered.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PreviewContent {
        /// Number of the control block of the previewed call; the request that dials it takes it as `callcontrolid`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "controlid")]
        pub control_id: ::std::option::Option<crate::wire::LenientText>,
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "dialeddigits")]
        pub dialed_digits: ::std::option::Option<crate::wire::LenientText>,
    }
    /// How many minutes to add.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ProlongTimeRequest {
        /// Minutes to add. 1 to 1440 minutes.
        #[serde(rename = "prolongTime")]
        pub prolong_time: i64,
    }
    /// The envelope of a lengthened conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ProlongTimeResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// How many minutes were added; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<ProlongTimeResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// How many minutes were added.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProlongTimeResult {
        /// Minutes actually added, 1 to 1440; may be fewer than requested. The name is misspelt on the wire.
        #[serde(
            rename = "applyedTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub applied_time: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// Events of an agent, as the gateway pushes them.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PushEventRequest {
        /// The events, oldest first. Always present, according to the page.
        #[serde(
            rename = "eventList",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub event_list: ::std::vec::Vec<crate::event::Event>,
        /// ID of the agent. Always present, according to the page.
        #[serde(
            rename = "workNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The receiver's response to pushed events.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PushEventResponse {
        /// Human-readable message, such as "success".
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The monitored agent, and what it did.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct QcAgentStateContent {
        /// ID or user name of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "agentname")]
        pub agent_name: ::std::option::Option<crate::wire::LenientText>,
        /// The server concerned, for example CtiServer. Only the page's example has it, not its table.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediaserver")]
        pub media_server: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the monitored agent. Only the page's example has it, not its table.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "monitoredagent")]
        pub monitored_agent: ::std::option::Option<crate::wire::LenientText>,
        /// What the monitored agent did.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtype: ::std::option::Option<crate::codes::QcNotification>,
    }
    /// The envelope of a list of access codes.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAccessCodeResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The access codes; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<AccessCode>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The body of `agentgroup_query_agent_info_by_skill_id`: agent IDs. The page's table calls the list `agentList`. At most 100 values.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct QueryAgentInfoByListRequest(pub ::std::vec::Vec<crate::ids::AgentId>);
    impl ::std::ops::Deref for QueryAgentInfoByListRequest {
        type Target = ::std::vec::Vec<crate::ids::AgentId>;
        fn deref(&self) -> &::std::vec::Vec<crate::ids::AgentId> {
            &self.0
        }
    }
    impl ::std::convert::From<QueryAgentInfoByListRequest>
    for ::std::vec::Vec<crate::ids::AgentId> {
        fn from(value: QueryAgentInfoByListRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<crate::ids::AgentId>>
    for QueryAgentInfoByListRequest {
        fn from(value: ::std::vec::Vec<crate::ids::AgentId>) -> Self {
            Self(value)
        }
    }
    /// The body of `query_agent_info_by_skill_id`: both fields or neither; one alone has no effect.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct QueryAgentInfoBySkillIdRequest {
        /// The greatest number of agents to list; has no effect without `agentStatus`. 1 to 500.
        #[serde(
            rename = "agentLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_limit: ::std::option::Option<i64>,
        /// The states of the agents to list; has no effect without `agentLimit`.
        #[serde(
            rename = "agentStatus",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub agent_status: ::std::vec::Vec<crate::codes::RequestAgentState>,
    }
    /// The envelope of a list of agents with their details.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAgentInfoBySkillIdResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The agents; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<AgentInfo>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of one agent's details.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAgentInfoByWorkNoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The agent; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<AgentInfo>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The agents to describe.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct QueryAgentInfoWithoutSkillsRequest {
        /// IDs of the agents.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "agentlist")]
        pub agent_list: ::std::vec::Vec<crate::ids::AgentId>,
    }
    /// The envelope of a list of configured agents.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAgentResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The agents; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<ConfiguredAgent>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of skill queues.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAgentSkillsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The skill queues; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<AgentSkill>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of call IDs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAllCallInfoByAgentWorkNoExResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The call IDs; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<crate::wire::LenientText>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of conference IDs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAllConfIdsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The IDs; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<QueryAllConfIdsResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The running conferences of the VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct QueryAllConfIdsResult {
        /// IDs of the conferences.
        #[serde(
            rename = "confIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub conf_ids: ::std::vec::Vec<crate::wire::LenientInteger>,
    }
    /// The envelope of the signed-in agents by skill queue.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryAllOnlineAgentsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The skill queues; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<SkillQueueAgents>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the data attached to a call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryCallAppDataResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The data, in base64 if requested; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::wire::LenientText>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a page of messages.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryCallContentResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The page; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<CallContentPage>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a call.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryCallInfoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The call; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<CallInfo>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the number of calls.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryCallNumsOnAgentResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The number of calls; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::wire::LenientInteger>,
        pub retcode: crate::retcode::Retcode,
    }
    /// Which chats to list.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct QueryCallSessionRequest {
        /// Kind of the chat; its values are not known.
        #[serde(
            rename = "callType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_type: ::std::option::Option<::std::string::String>,
        /// Who was called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<::std::string::String>,
        /// Who started the chat.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// Name of the customer.
        #[serde(
            rename = "callerName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub caller_name: ::std::option::Option<::std::string::String>,
        /// End of the time range, milliseconds since 1970 as digits.
        #[serde(
            rename = "endTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Kind of the contact; programs send 1.
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<::std::string::String>,
        /// Number of the page, as digits.
        #[serde(
            rename = "pageNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_no: ::std::option::Option<::std::string::String>,
        /// Number of chats on a page, as digits.
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<::std::string::String>,
        /// Account of the customer on the channel.
        #[serde(
            rename = "realCaller",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub real_caller: ::std::option::Option<::std::string::String>,
        /// Start of the time range, milliseconds since 1970 as digits.
        #[serde(
            rename = "startTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Kind of the channel; programs send 2.
        #[serde(
            rename = "subMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_media_type: ::std::option::Option<::std::string::String>,
    }
    /// The envelope of a page of past chats.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryCallSessionResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The page; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<CallSessionPage>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of an agent's main statistics.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryCallStatisticsInfoExResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The statistics; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<CallStatisticsEx>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of an agent's statistics.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryCallStatisticsInfoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The statistics; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<CallStatistics>,
        pub retcode: crate::retcode::Retcode,
    }
    /// Which conferences to query.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryConfInfosRequest {
        /// IDs of the conferences. At most 20 values.
        #[serde(rename = "confIds")]
        pub conf_ids: ::std::vec::Vec<i64>,
    }
    /// The envelope of a conference query.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryConfInfosResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The conferences; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<QueryConfInfosResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The conferences, an object as in the page's example or a list as in its table.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum QueryConfInfosResult {
        Array(::std::vec::Vec<ConfInfo>),
        ConfInfos(ConfInfos),
    }
    impl ::std::convert::From<::std::vec::Vec<ConfInfo>> for QueryConfInfosResult {
        fn from(value: ::std::vec::Vec<ConfInfo>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<ConfInfos> for QueryConfInfosResult {
        fn from(value: ConfInfos) -> Self {
            Self::ConfInfos(value)
        }
    }
    /// The envelope of a custom state.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryCustomStateResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The custom state; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<CustomState>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of IVR flows.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryIvrInfoOnVdnResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The IVR flows; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<IvrInfo>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of IVR servers.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryIvrResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The servers; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<IvrServer>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the weights of CTI nodes.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryNodePolicyResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The weights; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<NodeWeight>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the number of callers who wait in a skill queue.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryQueueLengthBySkillIdResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The number of callers; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<SkillQueueLengthResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the other parties' numbers.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryRemoteNumbersResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The numbers; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<crate::wire::LenientText>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of skill groups.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QuerySkillGroupsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The groups; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<SkillGroup>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of the skill queues of a VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QuerySkillQueueOnAgentVdnResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The skill queues; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<VdnSkillQueue>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The body of `query_skill_stat_with_vdn`, an object whose fields are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct QuerySkillStatWithVdnRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for QuerySkillStatWithVdnRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<QuerySkillStatWithVdnRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: QuerySkillStatWithVdnRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for QuerySkillStatWithVdnRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// The skill queues to report on.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryStatInfoOfAcdRequest {
        /// IDs of the skill queues. At most 100 values.
        pub skills: ::std::vec::Vec<i64>,
    }
    /// The envelope of the statistics of skill queues.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryStatInfoOfAcdResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The statistics, one entry per skill queue; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<AcdStatInfo>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of roles.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryUserClassResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The roles; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<UserClass>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of groups of VDNs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryVdnGroupResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The groups; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<VdnGroup>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryVdnInfoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The VDN; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<Vdn>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of a list of VDNs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryVdnResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The VDNs; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<VdnEntry>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the calls that wait in a skill queue.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueryWaitCallInfoBySkillIdResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The waiting calls; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<CallInfo>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of the number of callers who wait in the queues of an agent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct QueueLengthResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The number of callers; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::wire::LenientInteger>,
        pub retcode: crate::retcode::Retcode,
    }
    /// ID of a waiting call in its parts, known only from an example; all ones if no call waits.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct QueuedCallId {
        /// Time part of the ID in milliseconds; 4294967295000 for none.
        #[serde(
            rename = "dateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub date_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Number part of the ID; 65535 for none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dsn: ::std::option::Option<crate::wire::LenientInteger>,
        /// Handle part of the ID; 255 for none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub handle: ::std::option::Option<crate::wire::LenientInteger>,
        /// Server part of the ID; 255 for none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub server: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// Why the agent is busy.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ReasonContent {
        /// The reason; 0 if the request gave none. Sent as digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<crate::codes::BusyReason>,
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
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Called number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// Media of the file. Sent as digits or as a number.
        #[serde(
            rename = "fileMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_media_type: ::std::option::Option<crate::codes::FileMediaType>,
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
        /// Number of the recording task within the platform.
        #[serde(
            rename = "taskId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub task_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The envelope of a list of recordings.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecordFilesResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The recordings; absent when the request was refused. No source shows their fields.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<UnknownEntry>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A task that pushes the states of agents.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RegisterAgentStatusRequest {
        /// Password with which the gateway authenticates.
        #[serde(
            rename = "authPassWord",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auth_pass_word: ::std::option::Option<crate::secret::Secret>,
        /// Address at which the gateway authenticates. At most 100 characters.
        #[serde(
            rename = "authUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auth_url: ::std::option::Option<::std::string::String>,
        /// User name with which the gateway authenticates. At most 128 characters.
        #[serde(
            rename = "authUserName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auth_user_name: ::std::option::Option<::std::string::String>,
        /// Address to which states are pushed, a valid URL. At most 100 characters.
        #[serde(
            rename = "callbackUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub callback_url: ::std::option::Option<::std::string::String>,
        /// Description of the task. At most 20 characters.
        #[serde(
            rename = "channelDesc",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub channel_desc: ::std::option::Option<::std::string::String>,
        /// Password with which the gateway authenticates in disaster recovery.
        #[serde(
            rename = "drAuthPassWord",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dr_auth_pass_word: ::std::option::Option<crate::secret::Secret>,
        /// Address at which the gateway authenticates in disaster recovery. At most 100 characters.
        #[serde(
            rename = "drAuthUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dr_auth_url: ::std::option::Option<::std::string::String>,
        /// User name with which the gateway authenticates in disaster recovery. At most 128 characters.
        #[serde(
            rename = "drAuthUserName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dr_auth_user_name: ::std::option::Option<::std::string::String>,
        /// Address to which states are pushed in disaster recovery. At most 100 characters.
        #[serde(
            rename = "drCallbackUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dr_callback_url: ::std::option::Option<::std::string::String>,
        /// Whose task it is: 0 is that of the system, any other number that of the VDN with this ID. 0 to 5000.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<i64>,
        /// How long the gateway waits for the response to a push, in milliseconds. 1000 to 5000 milliseconds. Default: `3000`.
        #[serde(
            rename = "pushTimeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub push_timeout: ::std::option::Option<i64>,
        /// After how many minutes the gateway renews its token. 10 to 120 minutes. Default: `50`.
        #[serde(
            rename = "tokenRefreshMinutes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub token_refresh_minutes: ::std::option::Option<i64>,
    }
    /// What to subscribe to, and where results go.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RegisterRequest {
        /// Access code of the robot; only if `nlpFlag` is true.
        #[serde(
            rename = "flowAccessCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub flow_access_code: ::std::option::Option<::std::string::String>,
        /// Whether to analyse the meaning of results too. True needs a callback address in `basic.properties` of the
        /// gateway.
        #[serde(rename = "nlpFlag")]
        pub nlp_flag: bool,
        /// Address below which results are delivered.
        #[serde(rename = "serviceCallBackUri")]
        pub service_call_back_uri: crate::secret::Secret,
        /// Token by which the receiver of results recognises the sender.
        #[serde(
            rename = "serviceToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_token: ::std::option::Option<crate::secret::Secret>,
        /// What to subscribe to.
        #[serde(rename = "subscribeType")]
        pub subscribe_type: crate::codes::SubscribeType,
    }
    /// The envelope of a subscription task.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RegisterResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The subscription task; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<RegisterResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A subscription task.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RegisterResult {
        /// ID of the subscription task.
        #[serde(
            rename = "serverId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub server_id: ::std::option::Option<crate::wire::LenientText>,
    }
    /// Which offered call to refuse, and what happens to it.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RejectRequest {
        /// ID of the call to refuse.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// What happens to the call and to the agent.
        pub mode: crate::codes::RejectMode,
    }
    /// The body of `report_sound`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct ReportSoundRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for ReportSoundRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<ReportSoundRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: ReportSoundRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for ReportSoundRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// Size and duration of the conference, and the sound played on joining.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RequestAgentConfRequest {
        /// Whether a tone announces that members join and leave. Default: `false`.
        #[serde(
            rename = "beepTone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub beep_tone: ::std::option::Option<bool>,
        /// Number that invited users see; absent means the system's calling number of the VDN. At most 24 bytes.
        #[serde(
            rename = "confCallerNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conf_caller_no: ::std::option::Option<::std::string::String>,
        /// Number of seats, and not more than the concurrent voice calls to which the VDN is limited. 1 to 120.
        #[serde(rename = "memberNum")]
        pub member_num: i64,
        /// What kind of sound the tone is. Default: `2`.
        #[serde(
            rename = "playMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_mode: ::std::option::Option<crate::codes::ConfPlayMode>,
        /// How many minutes before the end to warn. If it is not less than `time`, the gateway uses `time` minus one. 3 to 1440 minutes. Default: `3`.
        #[serde(
            rename = "promptTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub prompt_time: ::std::option::Option<i64>,
        /// Length of the conference in minutes. 4 to 1440 minutes. Default: `60`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<i64>,
        /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. Needed when `beepTone` is true. At most 127 characters.
        #[serde(
            rename = "voicePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub voice_path: ::std::option::Option<::std::string::String>,
    }
    /// The chat and the first members of a conference.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RequestConfRequest {
        /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "addressinfo")]
        pub address_info: ::std::option::Option<::std::string::String>,
        /// ID of the text chat.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
    }
    /// The room, and the data for entering it. All values are sent as text.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RequestConnectContent {
        /// Identifier of the user on the media server.
        #[serde(
            rename = "appId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_id: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// ID of the channel, that is, the room.
        #[serde(
            rename = "channelId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub channel_id: ::std::option::Option<crate::wire::LenientText>,
        /// When the data expires; the page does not give the unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "ctime")]
        pub creation_time: ::std::option::Option<crate::wire::LenientText>,
        /// Address of the media server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip: ::std::option::Option<::std::string::String>,
        /// ID of the node. Sent as digits.
        #[serde(
            rename = "locationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub location_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Port of the media server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub port: ::std::option::Option<crate::wire::LenientText>,
        /// Role in the room; its values are not public.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<crate::wire::LenientText>,
        /// Internal signalling domain.
        #[serde(
            rename = "signalingDomainIn",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub signaling_domain_in: ::std::option::Option<::std::string::String>,
        /// External signalling domain.
        #[serde(
            rename = "signalingDomainOut",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub signaling_domain_out: ::std::option::Option<::std::string::String>,
        /// Signature of the data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signature: ::std::option::Option<::std::string::String>,
        /// ID of the agent.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::wire::LenientText>,
    }
    /// The envelope of an operation whose result is reserved, empty or absent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ReservedResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Reserved; an empty object, null or absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<::serde_json::Value>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A cause of rests that is configured on the platform.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RestReason {
        /// The cause in words.
        #[serde(
            rename = "restReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rest_reason: ::std::option::Option<crate::wire::LenientText>,
        /// Number of the cause, which `rest` accepts.
        #[serde(
            rename = "restReasonId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rest_reason_id: ::std::option::Option<crate::wire::LenientInteger>,
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
    /// The envelope of the causes of rests.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RestReasonsResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The causes; absent when the request was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub result: ::std::vec::Vec<RestReason>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The call that is waiting to be answered.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RingingContent {
        /// Called number; that of an agent starts with a or A.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub called: ::std::option::Option<crate::wire::LenientText>,
        /// Calling number; that of an agent starts with a or A.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
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
        /// Where the transfer came from, as the example spells it; empty if there was none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "transfrom")]
        pub trans_from_lowercase: ::std::option::Option<crate::wire::LenientText>,
        /// Role of the call.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::codes::CallRole>,
    }
    /// What to send, and in which session.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SendMessageRequest {
        /// ID of the session.
        #[serde(rename = "callid")]
        pub call_id: crate::ids::CallId,
        /// The message; its size limit is given with the operation.
        pub data: MessageBody,
        /// Number of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "userid")]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    /// A message outside of a chat.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SendMessageWithoutCallRequest {
        /// Number of the message, which the sender chooses.
        #[serde(
            rename = "chatId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub chat_id: ::std::option::Option<::std::string::String>,
        /// Who is to receive it. At most 4000 characters.
        #[serde(
            rename = "chatReceiver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub chat_receiver: ::std::option::Option<::std::string::String>,
        /// The text. 1 to 6144 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::string::String>,
        /// Address of the unit that sends the message. At most 100 characters.
        #[serde(
            rename = "jauIP",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub jau_ip: ::std::option::Option<::std::string::String>,
        /// Port of that unit.
        #[serde(
            rename = "jauPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub jau_port: ::std::option::Option<::std::string::String>,
        /// ID of the skill queue for which it is sent.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<::std::string::String>,
    }
    /// The body of `send_notelet_ex`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SendNoteletExRequest {
        /// IDs of the receivers as numbers. At most 100 values.
        #[serde(rename = "agentIds")]
        pub agent_ids: ::std::vec::Vec<i64>,
        /// Text of the note; may be empty. At most 1023 bytes.
        pub content: ::std::string::String,
    }
    /// The body of `set_call_app_data_ex`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SetCallAppDataExRequest {
        /// The data. At most 16384 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "calldata")]
        pub call_data: ::std::option::Option<::std::string::String>,
        /// ID of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Whether `calldata` is in base64. Default: `false`.
        #[serde(
            rename = "isDataEncoded",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_data_encoded: ::std::option::Option<bool>,
    }
    /// The body of `set_call_business_data`, of unknown shape.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct SetCallBusinessDataRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for SetCallBusinessDataRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<SetCallBusinessDataRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: SetCallBusinessDataRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for SetCallBusinessDataRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// How many sessions, in total and per channel.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SetCallNumsByMediaTypeRequest {
        /// The limits per channel.
        #[serde(rename = "agentMediaCallNums")]
        pub agent_media_call_nums: ::std::vec::Vec<AgentMediaCallNum>,
        /// How many sessions the agent can have at a time in total. 1 to 60.
        #[serde(rename = "totalCallNum")]
        pub total_call_num: i64,
    }
    /// Which media type, and how many sessions.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SetCallNumsRequest {
        /// How many sessions the agent can have at a time, 1 to 60, as text.
        #[serde(rename = "callnums")]
        pub call_nums: ::std::string::String,
        /// Kind of session, as text; one of those of the skill queues that the agent is signed in to.
        #[serde(rename = "mediaType")]
        pub media_type: crate::codes::SessionLimitMedia,
    }
    /// The body of `set_forwarding`, of unknown shape.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct SetForwardingRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for SetForwardingRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<SetForwardingRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: SetForwardingRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for SetForwardingRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// The session that ended.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ShutdownServiceContent {
        /// When the agent signed in. Sent as digits.
        #[serde(
            rename = "loginTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub login_time: ::std::option::Option<crate::wire::LenientMillis>,
    }
    /// The body of `login_ex`. It differs from that of `login` in that the phone is optional and there are no fields for push mode.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SignInExRequest {
        /// Kind of agent; the gateway assumes 4, PC and phone. Default: `4`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "agenttype")]
        pub agent_type: ::std::option::Option<crate::codes::AgentType>,
        /// Whether incoming calls are answered automatically. Default: `true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "autoanswer")]
        pub auto_answer: ::std::option::Option<bool>,
        /// Whether the agent becomes idle (true) or enters wrap-up (false) after a call. Default: `true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "autoenteridle")]
        pub auto_enter_idle: ::std::option::Option<bool>,
        /// Whether to sign in to the media server MailM. Default: `false`.
        #[serde(
            rename = "checkInMailm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub check_in_mailm: ::std::option::Option<bool>,
        /// Whether to sign in to the media server WebM, which text chat needs. Default: `true`.
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
        /// Address of the agent's computer; IPv4 only. At most 15 characters. Default: `"127.0.0.1"`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip: ::std::option::Option<::std::string::String>,
        /// Whether the agent, as an inspector, is notified of other agents' sign-ins and sign-outs. Default: `false`.
        #[serde(
            rename = "listenStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub listen_status: ::std::option::Option<bool>,
        /// Password of the agent; may be empty.
        pub password: crate::secret::Secret,
        /// Whether the hard phone is linked; for eSpace 7910 phones in a CC network only. Default: `false`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "phonelinkage")]
        pub phone_linkage: ::std::option::Option<bool>,
        /// Number of the agent's phone. At most 24 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "phonenum")]
        pub phone_number: ::std::option::Option<::std::string::String>,
        /// Whether the phone is released when the agent hangs up. With false the phone stays off the hook between calls. Default: `true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "releasephone")]
        pub release_phone: ::std::option::Option<bool>,
        /// State after the sign-in; the gateway assumes 4, idle. Default: `4`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::codes::SignInStatus>,
        /// VC number. At most 24 characters.
        #[serde(
            rename = "vcPhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vc_phone_number: ::std::option::Option<::std::string::String>,
    }
    /// The body of `login` and `force_login`, which differ only in the default that their pages print for `releasephone`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SignInRequest {
        /// Kind of agent; the gateway assumes 4, PC and phone. Default: `4`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "agenttype")]
        pub agent_type: ::std::option::Option<crate::codes::AgentType>,
        /// Whether incoming calls are answered automatically. Default: `true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "autoanswer")]
        pub auto_answer: ::std::option::Option<bool>,
        /// Whether the agent becomes idle (true) or enters wrap-up (false) after a call. Default: `true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "autoenteridle")]
        pub auto_enter_idle: ::std::option::Option<bool>,
        /// Address to which the gateway pushes events. Push mode needs `serviceToken` too; with only one of them,
        /// events are polled.
        #[serde(
            rename = "callBackUri",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_back_uri: ::std::option::Option<crate::secret::Secret>,
        /// Whether to sign in to the media server MailM. Default: `false`.
        #[serde(
            rename = "checkInMailm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub check_in_mailm: ::std::option::Option<bool>,
        /// Whether to sign in to the media server WebM, which text chat needs. Default: `true`.
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
        /// Address of the agent's computer; IPv4 only. At most 15 characters. Default: `"127.0.0.1"`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip: ::std::option::Option<::std::string::String>,
        /// Whether the agent, as an inspector, is notified of other agents' sign-ins and sign-outs. Default: `false`.
        #[serde(
            rename = "listenStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub listen_status: ::std::option::Option<bool>,
        /// Password of the agent; may be empty.
        pub password: crate::secret::Secret,
        /// Whether the hard phone is linked; for eSpace 7910 phones in a CC network only. Default: `false`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "phonelinkage")]
        pub phone_linkage: ::std::option::Option<bool>,
        /// Number of the agent's softphone. At most 24 characters.
        #[serde(rename = "phonenum")]
        pub phone_number: ::std::string::String,
        /// Address to which the gateway pushes events in the older variant: each as an object of message, retcode and
        /// event, without eventGenTime. `heartbeat` then keeps the session alive. Use `callBackUri` with newer gateways.
        #[serde(
            rename = "pushUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub push_url: ::std::option::Option<crate::secret::Secret>,
        /// Whether the phone is released when the agent hangs up. With false the phone stays off the hook between
        /// calls. The page of `force_login` prints false as the default, but client programs rely on true. Default: `true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "releasephone")]
        pub release_phone: ::std::option::Option<bool>,
        /// Cause of the rest, for `status` 8; 0 is none. Since release 25.200.0. 0 to 255.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "restcause")]
        pub rest_cause: ::std::option::Option<i64>,
        /// Token that the gateway presents when it pushes events. Push mode needs `callBackUri` too; with only one of
        /// them, events are polled.
        #[serde(
            rename = "serviceToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_token: ::std::option::Option<crate::secret::Secret>,
        /// Field of release 25.200.0; its meaning was not found.
        #[serde(
            rename = "signInMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sign_in_mode: ::std::option::Option<crate::wire::LenientText>,
        /// State after the sign-in; the gateway assumes 4, idle. Default: `4`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::codes::SignInStatus>,
        /// Length of the rest in seconds, for `status` 8. Since release 25.200.0. 1 to 86399 seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<i64>,
        /// VC number. At most 24 characters.
        #[serde(
            rename = "vcPhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vc_phone_number: ::std::option::Option<::std::string::String>,
    }
    /// The envelope of a sign-in.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SignInResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The text of `message`, under the name in the developer guide's example.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// The session's data; absent when the sign-in was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<SignInResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// What the gateway returns for a new session. The Guid is not here but in the header `Set-GUID`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SignInResult {
        /// Whether the password must be changed before the agent can receive calls.
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
        /// Three letters, for the CTI server (voice and video), WebM (text chat) and MailM, in this order: T if the
        /// agent is signed in, F if not. MailM currently accepts no sign-ins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediatype")]
        pub media_type: ::std::option::Option<::std::string::String>,
        /// Name of the CC-Gateway cluster.
        #[serde(
            rename = "serverName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub server_name: ::std::option::Option<::std::string::String>,
        /// Address of the SIP server for the softphone, known from one client program.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "sipip")]
        pub sip_ip: ::std::option::Option<crate::wire::LenientText>,
        /// Port of that SIP server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "sipport")]
        pub sip_port: ::std::option::Option<crate::wire::LenientText>,
        /// Days until the password expires, 0 to 180; empty when it never does.
        #[serde(
            rename = "timeRemaining",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub time_remaining: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the VDN that the agent belongs to; a number in examples, a string in the table.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "vdnid")]
        pub vdn_id: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "workno")]
        pub work_no: ::std::option::Option<crate::wire::LenientText>,
    }
    /// A skill group.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SkillGroup {
        /// ID of the group.
        #[serde(
            rename = "skillGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_group_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Name of the group.
        #[serde(
            rename = "skillGroupName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_group_name: ::std::option::Option<crate::wire::LenientText>,
        /// The skill queues of the group.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub skills: ::std::vec::Vec<SkillOfGroup>,
    }
    /// ID of a skill group.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SkillGroupId {
        /// ID of the group.
        #[serde(
            rename = "skillGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_group_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// A skill queue of a skill group.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SkillGroupMember {
        /// Weight of the agents. 1 to 300.
        #[serde(rename = "agentPower")]
        pub agent_power: i64,
        /// ID of the skill queue.
        #[serde(rename = "skillId")]
        pub skill_id: i64,
        /// Weight of the queue. 1 to 100.
        #[serde(rename = "skillPower")]
        pub skill_power: i64,
    }
    /// A skill queue of a skill group.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SkillOfGroup {
        /// Weight of the agents, 1 to 300.
        #[serde(
            rename = "agentPower",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_power: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the skill queue.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Weight of the queue, 1 to 100.
        #[serde(
            rename = "skillPower",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_power: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// A skill queue and the agents who are signed in to it.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SkillQueueAgents {
        /// The agents; in this list their `skilllist` is unused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub agent: ::std::vec::Vec<AgentInfo>,
        /// ID of the skill queue.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// The kind of contact that the queue handles.
        #[serde(
            rename = "skillMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_media_type: ::std::option::Option<crate::codes::MediaType>,
    }
    /// ID of a skill queue.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SkillQueueId {
        /// ID of the queue.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// How many callers wait in a skill queue, a number as in the page's table or an object, which is empty, as in its example.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum SkillQueueLengthResult {
        LenientInteger(crate::wire::LenientInteger),
        Object(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::std::convert::From<crate::wire::LenientInteger> for SkillQueueLengthResult {
        fn from(value: crate::wire::LenientInteger) -> Self {
            Self::LenientInteger(value)
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for SkillQueueLengthResult {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self::Object(value)
        }
    }
    /// Parameters of a skill queue. The pages are cut in the table, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SkillQueueParameters {
        /// How the number of calls that can wait is found.
        #[serde(
            rename = "calcOfMaxCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub calculation_of_max_call_num: ::std::option::Option<
            crate::codes::QueueSizeRule,
        >,
        /// How long the wrap-up of an agent lasts at most, in seconds. 0 to 3600 seconds. Default: `5`.
        #[serde(
            rename = "maxAgentWrapupTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_agent_wrapup_time: ::std::option::Option<i64>,
        /// How many calls can wait, or the proportion to the agents that are signed in. 0 or more.
        #[serde(
            rename = "maxCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_call_num: ::std::option::Option<i64>,
    }
    /// The body of `start_video_monitor`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct StartVideoMonitorRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for StartVideoMonitorRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<StartVideoMonitorRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: StartVideoMonitorRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for StartVideoMonitorRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// The conference to end.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct StopConfRequest {
        /// ID of the conference.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "confid")]
        pub conf_id: ::std::option::Option<i64>,
    }
    /// How the playback stopped.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct StopPlayDoneContent {
        /// Why it stopped. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cause: ::std::option::Option<crate::codes::StopPlayCause>,
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
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// When the recording ended.
        #[serde(
            rename = "endTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_time: ::std::option::Option<crate::wire::LenientMillis>,
        /// Media of the file. Sent as digits.
        #[serde(
            rename = "fileMediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_media_type: ::std::option::Option<crate::codes::FileMediaType>,
        /// Format of the recording. Sent as digits.
        #[serde(
            rename = "recordFormat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_format: ::std::option::Option<crate::codes::RecordFormat>,
        /// Number of the recording task.
        #[serde(
            rename = "taskId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub task_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The body of `stop_video_monitor`.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct StopVideoMonitorRequest(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for StopVideoMonitorRequest {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<StopVideoMonitorRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: StopVideoMonitorRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for StopVideoMonitorRequest {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// The envelope of state and call data after a page refresh.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SyncAgentInfoResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// State and call data; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<SyncAgentInfoResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// State and call data of an agent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SyncAgentInfoResult {
        /// State of the agent and of the current calls.
        #[serde(
            rename = "agentStateInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_state_info: ::std::option::Option<AgentStateInfo>,
        /// Data of the call. A string in the page's table, null in its example; any form is accepted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callinfo")]
        pub call_info: ::std::option::Option<::serde_json::Value>,
        /// The sign-in mode of release 25.200.0, in case it is at this level; its meaning was not found.
        #[serde(
            rename = "signInMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sign_in_mode: ::std::option::Option<crate::wire::LenientText>,
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
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
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
    /// Which text chat to transfer, and where to.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TextChatTransferRequest {
        /// What `destaddr` names. The name is misspelt on the wire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "addesstype")]
        pub address_type: ::std::option::Option<crate::codes::TextChatAddressType>,
        /// Data that travels with the chat; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "attachdata")]
        pub attached_data: ::std::option::Option<::std::string::String>,
        /// ID of the text chat.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// Where the chat goes: the work number of an agent or the ID of a skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "destaddr")]
        pub dest_address: ::std::option::Option<::std::string::String>,
        /// How the chat is transferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::codes::TextChatTransferMode>,
    }
    /// The call to place.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ThirdControlCallOutRequest {
        /// Data that travels with the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callappdata")]
        pub call_app_data: ::std::option::Option<::std::string::String>,
        /// Number to call.
        pub called: ::std::string::String,
        /// Calling number to show.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// Media of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediaability")]
        pub media_ability: ::std::option::Option<crate::codes::RequestMediaAbility>,
        /// ID of the skill queue for which the call is placed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "skillid")]
        pub skill_id: ::std::option::Option<i64>,
    }
    /// The state to set.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ThirdControlStatusRequest {
        /// The state.
        #[serde(rename = "agentStatus")]
        pub agent_status: crate::codes::ThirdControlStatus,
    }
    /// The outcome of the transfer. Known only from client programs.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TransOutResultContent {
        /// 0 if the transfer succeeded.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::codes::EventResult>,
    }
    /// Where to transfer the call, and how.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TransferRequest {
        /// Where the call goes: the digits of a skill queue ID, an agent ID, an IVR code or an access code, or an
        /// outside number, which may also contain the letters A to E (in either case), asterisks and hashes. 1 to 24 characters.
        pub address: ::std::string::String,
        /// Data that travels with the call; may be empty. At most 16384 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callappdata")]
        pub call_app_data: ::std::option::Option<::std::string::String>,
        /// Calling number, digits only; empty or absent means the platform's default number. For outside numbers only,
        /// and without effect in mode release. At most 24 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        /// What `address` names.
        #[serde(rename = "devicetype")]
        pub device_type: crate::codes::TransferDevice,
        /// Whether the call stays held during a three-party transfer. Default: `true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "holdflag")]
        pub hold_flag: ::std::option::Option<bool>,
        /// Medium of the call; for outside numbers only. Default: `0`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediaability")]
        pub media_ability: ::std::option::Option<crate::codes::RequestMediaAbility>,
        /// How the call is transferred; the meaning of a code depends on `devicetype`.
        pub mode: crate::codes::TransferMode,
        /// ID of the skill queue that the call belongs to; takes effect only when the target is an agent.
        #[serde(
            rename = "skillId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skill_id: ::std::option::Option<i64>,
    }
    /// The call that was transferred, and the outcome.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TransferResultContent {
        /// ID of the call.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// 0 if the transfer succeeded, any other code if it failed. Sent as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::codes::EventResult>,
    }
    /// The envelope of a yes-or-no question.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TruthValueResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The answer; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<crate::wire::LenientBoolean>,
        pub retcode: crate::retcode::Retcode,
    }
    /// The envelope of an operation whose result no source shows; it may be anything.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnconstrainedResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Its shape is shown by no source; may be absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<::serde_json::Value>,
        pub retcode: crate::retcode::Retcode,
    }
    /// An entry of a list whose fields no source shows.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct UnknownEntry(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for UnknownEntry {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<UnknownEntry>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: UnknownEntry) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for UnknownEntry {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// Which subscription to end.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnregisterRequest {
        /// ID of the subscription task, as `register` returned it; not blank. Not empty.
        #[serde(rename = "serverId")]
        pub server_id: ::std::string::String,
    }
    /// The envelope of a renewed Guid.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UpdateGuidResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The new Guid; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<UpdateGuidResult>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A renewed Guid.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UpdateGuidResult {
        /// The Guid to send from now on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub guid: ::std::option::Option<crate::secret::Secret>,
    }
    /// The envelope of a file that was sent.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UploadMediaFileResponse {
        /// Human-readable message; empty or "success" on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Where the file is; absent when the request was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<UploadedMediaFile>,
        pub retcode: crate::retcode::Retcode,
    }
    /// A file that was sent in a chat.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UploadedMediaFile {
        /// Number of the message.
        #[serde(
            rename = "chatId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub chat_id: ::std::option::Option<crate::wire::LenientText>,
        /// Name of the file.
        #[serde(
            rename = "fileName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_name: ::std::option::Option<crate::wire::LenientText>,
        /// Path of the file.
        #[serde(
            rename = "filePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_path: ::std::option::Option<crate::wire::LenientText>,
    }
    /// A role.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserClass {
        /// Name of the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the role.
        #[serde(
            rename = "roleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub role_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// The rights, each 1 or 0.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub roles: ::std::vec::Vec<crate::wire::LenientInteger>,
    }
    /// ID of a role.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserClassId {
        /// ID of the role.
        #[serde(
            rename = "userClassId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_class_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// The call, and what the called phone supports.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserMediaAbilityContent {
        /// ID of the call, as the text of the page spells it.
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::ids::CallId>,
        /// ID of the call, as the example spells it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "callid")]
        pub call_id_lowercase: ::std::option::Option<crate::ids::CallId>,
        /// Media that the phone supports. Sent as digits.
        #[serde(
            rename = "userAbility",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_ability: ::std::option::Option<crate::codes::UserAbility>,
    }
    /// A VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct Vdn {
        /// ID of the group that the VDN belongs to; in the answer to query_vdn only.
        #[serde(
            rename = "parentGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parent_group_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// Settings of the VDN.
        #[serde(
            rename = "vdnInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_info: ::std::option::Option<VdnInfo>,
        /// Limits of the VDN, and who administers it.
        #[serde(
            rename = "vdnSetup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_setup: ::std::option::Option<VdnSetup>,
    }
    /// An access code of a VDN; the fields are those that client programs read.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct VdnAccessCode {
        /// Description of the access code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// ID of the access code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wire::LenientInteger>,
        /// The access code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "inno")]
        pub in_no: ::std::option::Option<crate::wire::LenientText>,
        /// The kind of contact that the access code is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediatype")]
        pub media_type: ::std::option::Option<crate::codes::MediaType>,
        /// ID of the VDN.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "vdnid")]
        pub vdn_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// A VDN, with its ID.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct VdnEntry {
        /// The VDN.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Vdn>,
        /// ID of the VDN.
        #[serde(
            rename = "vdnId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// A group of VDNs. The page is cut behind the table, so there may be further fields.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct VdnGroup {
        /// Name of the administrator.
        #[serde(
            rename = "adminName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_name: ::std::option::Option<crate::wire::LenientText>,
        /// Password field of the administrator.
        #[serde(
            rename = "adminPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_password: ::std::option::Option<crate::secret::Secret>,
        /// Work number of the administrator.
        #[serde(
            rename = "adminWorkNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_work_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many agents are allowed.
        #[serde(
            rename = "allowedAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_agent_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many outbound calls are allowed.
        #[serde(
            rename = "allowedOutBoundCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_out_bound_call_num: ::std::option::Option<
            crate::wire::LenientInteger,
        >,
        /// How many calls of the telephone network are allowed.
        #[serde(
            rename = "allowedPstnCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_pstn_call_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many video agents are allowed.
        #[serde(
            rename = "allowedVideoAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_video_agent_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many web calls are allowed.
        #[serde(
            rename = "allowedWebCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_web_call_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// Name of the group.
        #[serde(
            rename = "groupName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_name: ::std::option::Option<crate::wire::LenientText>,
        /// ID of the group above; null at the top level.
        #[serde(
            rename = "parentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parent_id: ::std::option::Option<crate::wire::LenientInteger>,
        /// ID of the group; the table does not name it.
        #[serde(
            rename = "vdnGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_group_id: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// Settings of a VDN. The tables were seen in part, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct VdnInfo {
        /// How calls are distributed to skills; the values were not found.
        #[serde(
            rename = "callDispatchBySkillModel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_dispatch_by_skill_model: ::std::option::Option<
            crate::wire::LenientInteger,
        >,
        /// Whether outbound calls are recorded.
        #[serde(
            rename = "callOutRecord",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_out_record: ::std::option::Option<crate::wire::LenientInteger>,
        /// Routing policy of the CCS; the values were not found.
        #[serde(
            rename = "ccSRoutePolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cc_s_route_policy: ::std::option::Option<crate::wire::LenientInteger>,
        /// Which calls of the VDN are always recorded; the values were not found.
        #[serde(
            rename = "forceVdnSelfRecord",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub force_vdn_self_record: ::std::option::Option<crate::wire::LenientInteger>,
        /// Key by which a customer leaves the queue: a digit, an asterisk or a hash.
        #[serde(
            rename = "queueCancelKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub queue_cancel_key: ::std::option::Option<crate::wire::LenientText>,
        /// Format of recordings in the OKI coding.
        #[serde(
            rename = "recordFormateOki",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_format_oki: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// Settings of a VDN. The table was seen in part, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct VdnInfoSettings {
        /// How calls are distributed to skills; the values were not found. 0 to 3.
        #[serde(
            rename = "callDispatchBySkillModel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_dispatch_by_skill_model: ::std::option::Option<i64>,
        /// Whether outbound calls are recorded. 0 to 1.
        #[serde(
            rename = "callOutRecord",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_out_record: ::std::option::Option<i64>,
        /// Routing policy of the CCS; the values were not found. 0 to 2.
        #[serde(
            rename = "ccSRoutePolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cc_s_route_policy: ::std::option::Option<i64>,
        /// Which calls of the VDN are always recorded; the values were not found. 0 to 3.
        #[serde(
            rename = "forceVdnSelfRecord",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub force_vdn_self_record: ::std::option::Option<i64>,
        /// Key by which a customer leaves the queue: a digit, an asterisk or a hash.
        #[serde(
            rename = "queueCancelKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub queue_cancel_key: ::std::option::Option<::std::string::String>,
        /// Format of recordings in the OKI coding.
        #[serde(
            rename = "recordFormateOki",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_format_oki: ::std::option::Option<crate::codes::OkiRecordFormat>,
    }
    /// Limits of a VDN, and who administers it. The pages are cut in the table, so there are further fields that are not known.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct VdnSetup {
        /// System access codes of the VDN.
        #[serde(
            rename = "accessCodes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub access_codes: ::std::vec::Vec<crate::wire::LenientText>,
        /// Password field of the administrator.
        #[serde(
            rename = "administratorPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub administrator_password: ::std::option::Option<crate::secret::Secret>,
        /// Work number of the administrator of the VDN.
        #[serde(
            rename = "administratorWorkNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub administrator_work_no: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many agents can be signed in at a time.
        #[serde(
            rename = "allowedAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_agent_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many video channels of the CloudVC are allowed at a time.
        #[serde(
            rename = "allowedCloudVcChannelNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_cloud_vc_channel_num: ::std::option::Option<
            crate::wire::LenientInteger,
        >,
        /// How many video calls of the IVR are allowed at a time.
        #[serde(
            rename = "allowedIVRVideoCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_ivr_video_call_num: ::std::option::Option<
            crate::wire::LenientInteger,
        >,
        /// How many outbound calls of campaigns are allowed at a time.
        #[serde(
            rename = "allowedObsCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_obs_call_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many voice calls are allowed at a time.
        #[serde(
            rename = "allowedPstnCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_pstn_call_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many video agents can be signed in at a time.
        #[serde(
            rename = "allowedVideoAgentNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_video_agent_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// How many web calls are allowed at a time.
        #[serde(
            rename = "allowedWebCallNum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_web_call_num: ::std::option::Option<crate::wire::LenientInteger>,
        /// IDs of IVR servers.
        #[serde(
            rename = "ivrIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub ivr_ids: ::std::vec::Vec<crate::wire::LenientInteger>,
        /// Whether the VDN is in use.
        #[serde(
            rename = "vdnEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vdn_enabled: ::std::option::Option<crate::wire::LenientInteger>,
    }
    /// A skill queue of a VDN.
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct VdnSkillQueue {
        /// ID of the skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::wire::LenientInteger>,
        /// The kind of contact that the queue handles.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "mediatype")]
        pub media_type: ::std::option::Option<crate::codes::MediaType>,
        /// Name of the skill queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether the queue is real or virtual.
        #[serde(
            rename = "realFlag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub real_flag: ::std::option::Option<crate::codes::QueueReality>,
        /// ID of the service type.
        #[serde(
            rename = "serviceType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_type: ::std::option::Option<crate::wire::LenientInteger>,
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
/// The REST interface by which business systems control the agents of a Huawei contact centre ("agentgateway").
///
/// Every response is an envelope of `message`, `retcode` and, for most operations, `result`. `retcode` is a string; "0"
/// is success. An HTTP status of 200 can carry a failure, so check `retcode`, not the status.
///
/// Life of a session: sign in (`login`, or `force_login` after 100-002), take the Guid from the response header
/// `Set-GUID`, sign in to skill queues (`reset_skill`), then poll `get_agent_event` for as long as the agent is signed
/// in. An agent that is not polled for two minutes is signed out. With dynamic authentication the Guid changes: any
/// response may carry a new one in `Set-GUID`, which later requests must send.
///
/// A `retcode` of "0" means that the request was accepted; the outcome arrives as events.
///
/// A gateway can speak WebSocket instead of HTTPS (`WEBSOCKET_PROTOCOL_SWITCH` in its `basic.properties`, off by
/// default; page cec_05_0017). It is a mode of the whole gateway, on another port, and no page shows its frames.
///
/// Programs that were written for older gateways send some operations in other forms: `x-older-forms` lists them, and
/// `x-other-names` other spellings of a name. They are accepted, not recommended.
///
/// Written from public documentation. `x-source` names the page, which `x-sources` describes. `x-evidence` says whether
/// a page describes the thing (`documented`), only programs show it (`observed`), or it was inferred from a related
/// page (`inferred`).
///
///
/// Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::transport::link::AgentLink,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::transport::link::AgentLink) -> Self {
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
        inner: crate::transport::link::AgentLink,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::transport::link::AgentLink> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::transport::link::AgentLink {
        &self.inner
    }
}
#[allow(clippy::all)]
impl Client {
    /// Start a conference
    ///
    /// Starts a conference with a number of seats and a duration; the agent becomes its chair. An agent in a call may
    /// start one too, as long as the call is stable.
    ///
    /// The response says only that the request was accepted. `AgentConf_SelfJoinResult` reports that the agent has
    /// joined, `AgentConf_RequestSuccess` that the conference is granted: chair operations fail before it.
    /// `AgentConf_Timeout` warns of the end, in time for `prolong_time`.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/requestagentconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Size and duration of the conference, and the sound played on joining.
    pub async fn request_agent_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::RequestAgentConfRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/requestagentconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REQUEST_AGENT_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Accept an invitation to a conference
    ///
    /// Joins the conference that `AgentConf_Ringing` announced.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/answeragentconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn answer_agent_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/answeragentconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ANSWER_AGENT_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Refuse an invitation to a conference
    ///
    /// Turns down the conference that `AgentConf_Ringing` announced. The agent becomes idle.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/rejectagentconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn reject_agent_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/rejectagentconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REJECT_AGENT_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Leave a conference
    ///
    /// The agent leaves the conference, which continues without it. The chair cannot leave: it ends the conference with
    /// `release_agent_conf`, or hands over the chair first.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/requestleaveagentconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn request_leave_agent_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/requestleaveagentconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REQUEST_LEAVE_AGENT_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End a conference for everybody
    ///
    /// The chair ends the running conference; all members are released.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/releaseagentconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn release_agent_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/releaseagentconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::RELEASE_AGENT_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Extend a conference
    ///
    /// Adds minutes to the conference. A conference lasts 1440 minutes at most, so fewer minutes may be added than
    /// requested; the result says how many.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/prolongtime`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: How many minutes to add.
    pub async fn prolong_time<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ProlongTimeRequest,
    ) -> Result<ResponseValue<types::ProlongTimeResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/prolongtime", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PROLONG_TIME)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Hand the chair to another agent
    ///
    /// The chair makes another member of the conference the chair. Afterwards the former chair is an ordinary member.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/applytoshiftpresident`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Who becomes the chair.
    pub async fn apply_to_shift_president<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ApplyToShiftPresidentRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/applytoshiftpresident", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::APPLY_TO_SHIFT_PRESIDENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Invite members to a conference
    ///
    /// The chair invites agents and telephone numbers. Each of them joins on answering; the ringing is not heard in the
    /// conference.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/batchaddparticipant`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Whom to invite, and the sound played on joining.
    pub async fn batch_add_participant<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::BatchAddParticipantRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/batchaddparticipant", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BATCH_ADD_PARTICIPANT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove members from a conference
    ///
    /// The chair removes members. The result lists those who are not in the conference.
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/batchremoveparticipant`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Whom to remove.
    pub async fn batch_remove_participant<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::BatchRemoveParticipantRequest,
    ) -> Result<ResponseValue<types::BatchRemoveParticipantResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/batchremoveparticipant", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BATCH_REMOVE_PARTICIPANT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set whether a conference member hears and is heard
    ///
    /// The chair sets whether a member can only listen, only speak, do both, or do neither.
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/changeparticipantmode`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which member, and what the member can do.
    pub async fn change_participant_mode<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ChangeParticipantModeRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/changeparticipantmode", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CHANGE_PARTICIPANT_MODE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Put a conference member on hold
    ///
    /// The chair puts a member on hold. A file is played to the member until `unhold_participant`.
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/holdparticipant`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which member, and what to play to it.
    pub async fn hold_participant<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::HoldParticipantRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/holdparticipant", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::HOLD_PARTICIPANT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a conference member off hold
    ///
    /// The chair takes a member off hold; the member takes part again.
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/unholdparticipant`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which member.
    pub async fn unhold_participant<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ConfParticipantRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/unholdparticipant", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::UNHOLD_PARTICIPANT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Give a conference more or fewer seats
    ///
    /// The chair adds or removes seats, that is, changes how many members the conference can have.
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/modifyconfresource`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: How many seats to add or remove.
    pub async fn modify_conf_resource<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ModifyConfResourceRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/modifyconfresource", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_CONF_RESOURCE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Play a file to a conference
    ///
    /// The chair plays a file to all members, as the foreground or a background sound. `stop_voice_to_conf` ends it;
    /// `AgentConf_StopVoice` reports the end.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/playvoicetoconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: What to play, and how.
    pub async fn play_voice_to_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::PlayVoiceToConfRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/playvoicetoconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PLAY_VOICE_TO_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop playing to a conference
    ///
    /// The chair ends what `play_voice_to_conf` started. On failure the result contains a reason.
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/stopvoicetoconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn stop_voice_to_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ConfVoiceResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/stopvoicetoconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::STOP_VOICE_TO_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Play a file to one conference member
    ///
    /// The chair plays a file to one member. `stop_voice_to_participant` ends it; `AgentConf_StopParticipantVoice`
    /// reports the end. On failure the result contains a reason.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/playvoicetoparticipant`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: What to play, and to which member.
    pub async fn play_voice_to_participant<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::PlayVoiceToParticipantRequest,
    ) -> Result<ResponseValue<types::ConfVoiceResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/playvoicetoparticipant", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PLAY_VOICE_TO_PARTICIPANT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop playing to one conference member
    ///
    /// The chair ends what `play_voice_to_participant` started.
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/stopvoicetoparticipant`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which member.
    pub async fn stop_voice_to_participant<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ConfParticipantRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/stopvoicetoparticipant", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::STOP_VOICE_TO_PARTICIPANT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Query conferences by their IDs
    ///
    /// Returns the state, times and members of conferences. An inspector may query all conferences of the VDN, other
    /// agents only their own. Conferences that do not exist are left out of the response.
    ///
    ///
    /// Sends a `POST` request to `/agentconf/{agentid}/queryconfinfos`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which conferences to query.
    pub async fn query_conf_infos<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::QueryConfInfosRequest,
    ) -> Result<ResponseValue<types::QueryConfInfosResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/queryconfinfos", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CONF_INFOS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the running conferences of the VDN
    ///
    /// Returns the IDs of the running conferences of the VDN. `query_conf_infos` returns their details.
    ///
    /// Sends a `GET` request to `/agentconf/{agentid}/queryvdnconfid`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_conf_ids<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryAllConfIdsResponse>, Error<()>> {
        let url = format!(
            "{}/agentconf/{}/queryvdnconfid", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ALL_CONF_IDS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Wait for the agent's next event
    ///
    /// Fetches the agent's next event, one per response. When no event is waiting, the gateway holds the request for up
    /// to 10 s and then responds without one, so a client's read timeout must be longer than that. Such an empty poll
    /// has no key `event` at all: `{"message":"","retcode":"0"}`.
    ///
    /// Poll from sign-in until the agent has signed out, with a pause of 200 to 500 ms between a response and the next
    /// request. Polling is also the heartbeat of the session: after two minutes without a poll the agent is signed out.
    /// With dynamic authentication the response header `Set-GUID` carries the renewed Guid, which all further requests
    /// must send.
    ///
    /// An agent who signed in with both `callBackUri` and `serviceToken` receives events by push and must not poll.
    ///
    /// The times are server settings in `basic.properties`. The hold time is `AGENT_POLL_WAIT_TIMES` (100) times
    /// `AGENT_POLL_WAIT_INTERVAL` (100 ms), with `AGENT_POLL_WAIT_FLAG` set to ON. It has to exceed the duration of a
    /// disaster-recovery switchover, or the Guid expires. The two minutes are `MAXTIME` (120000 ms), with
    /// `TIMEOUT_FLAG` set to ON.
    ///
    ///
    /// Sends a `GET` request to `/agentevent/{agentid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_data`: Call data, for an agent toolbar after a page refresh.
    pub async fn get_agent_event<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_data: Option<&'a str>,
    ) -> Result<ResponseValue<crate::event::PollAnswer>, Error<()>> {
        let url = format!(
            "{}/agentevent/{}", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("calldata", &call_data))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_AGENT_EVENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Fetch the waiting events of all agents
    ///
    /// Fetches events of all agents of the gateway in one response, while `get_agent_event` fetches one event of one
    /// agent. Each event names its agent in `workNo`. No agent acts, so the path has no agent ID.
    ///
    /// The server must be configured for it in `basic.properties`: `EVENT_METHOD` is AGENT_POLL and `GET_EVENT_MODE` is
    /// 2.
    ///
    ///
    /// Sends a `GET` request to `/agentevent/allagentevent`
    pub async fn get_all_agent_event<'a>(
        &'a self,
    ) -> Result<ResponseValue<crate::event::PollAnswer>, Error<()>> {
        let url = format!("{}/agentevent/allagentevent", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_ALL_AGENT_EVENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the details of one agent
    ///
    /// Returns a given agent's state, skills, phone and times. The state comes in two codings: `status` is the
    /// gateway's own, `ctiStatus` that of the CTI platform.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentbyworkno/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    pub async fn query_agent_info_by_work_no<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryAgentInfoByWorkNoResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentbyworkno/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_INFO_BY_WORK_NO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agents who are signed in to a skill queue
    ///
    /// Lists the agents who are signed in to a skill queue, with their details. Agents without the right to take
    /// inbound calls are left out.
    ///
    /// The body can restrict the list to agents in given states and to a number of agents. The two fields go together:
    /// one alone has no effect. An empty object asks for all agents.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentbyskill/{skillid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `skill_id`: ID of the skill queue. 1 or more.
    /// - `body`: Which of the agents to list, and how many.
    pub async fn query_agent_info_by_skill_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        skill_id: i64,
        body: &'a types::QueryAgentInfoBySkillIdRequest,
    ) -> Result<ResponseValue<types::QueryAgentInfoBySkillIdResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentbyskill/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& skill_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_INFO_BY_SKILL_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the details of several agents
    ///
    /// Returns the details of several agents at once. Agents without the right to take inbound calls are left out.
    ///
    /// By default the gateway allows 5 such queries per agent and 15000 per system within 2 s.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentbylist`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `media_types`: Media types, as one string.
    /// - `body`: IDs of the agents.
    pub async fn agent_group_query_agent_info_by_skill_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        media_types: Option<&'a str>,
        body: &'a types::QueryAgentInfoByListRequest,
    ) -> Result<ResponseValue<types::QueryAgentInfoBySkillIdResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentbylist", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("mediaTypes", &media_types))
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::AGENT_GROUP_QUERY_AGENT_INFO_BY_SKILL_ID,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List all signed-in agents by skill queue
    ///
    /// Lists the signed-in agents, grouped by the skill queues that they are signed in to. The pages mark it as
    /// deprecated; use `query_agent_info_by_skill_id` for each queue instead.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/allonlineagents`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_online_agents<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryAllOnlineAgentsResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/allonlineagents", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ALL_ONLINE_AGENTS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agents for whom a skill queue is configured
    ///
    /// Known only by its name and path, which suggest that it lists the agents for whom a skill queue is configured,
    /// whether or not they are signed in to it.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentbyconfigedskill/{skillid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `skill_id`: ID of the skill queue. 1 or more.
    pub async fn query_agent_info_by_configured_skill_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        skill_id: i64,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentbyconfigedskill/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& skill_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::QUERY_AGENT_INFO_BY_CONFIGURED_SKILL_ID,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the IDs of the agents of a skill queue
    ///
    /// Known only by its name and path, which suggest that it lists the IDs of the agents of a skill queue, without
    /// their details.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentidsbyskill/{skillid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `skill_id`: ID of the skill queue. 1 or more.
    pub async fn query_agent_ids_by_skill_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        skill_id: i64,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentidsbyskill/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& skill_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_IDS_BY_SKILL_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read details of agents without their skills
    ///
    /// Describes the agents whose IDs the body lists, without their skills. It only reads, although it is a POST.
    ///
    ///
    /// Sends a `POST` request to `/agentgroup/{agentid}/agentinfonoskills`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The agents to describe.
    pub async fn query_agent_info_without_skills<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::QueryAgentInfoWithoutSkillsRequest,
    ) -> Result<ResponseValue<types::AgentsWithoutSkillsResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentinfonoskills", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_INFO_WITHOUT_SKILLS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agents in a given state
    ///
    /// Known only by its name, path and parameter, which suggest that it lists the agents in a given state.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentlistbystatus`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `status`: The state that the agents are in.
    pub async fn get_agent_list_by_status<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        status: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentlistbystatus", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("status", &status))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_AGENT_LIST_BY_STATUS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agents of the agent's own group
    ///
    /// Known only by its name and path, which suggest that it describes all agents of the acting agent's group.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentongroup`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_agent_info_on_my_group<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentongroup", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ALL_AGENT_INFO_ON_MY_GROUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agents of a group
    ///
    /// Describes the agents of the given group.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentongroupex`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `group_id`: ID of the group.
    pub async fn query_all_agent_info_on_my_group_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        group_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::QueryAgentInfoBySkillIdResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentongroupex", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("groupid", &group_id))
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::QUERY_ALL_AGENT_INFO_ON_MY_GROUP_EX,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read details of agents' rests
    ///
    /// Known only by its name and path, which suggest that it describes resting agents; whether the agent's own rest or
    /// those of others is not shown.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentrestinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_agent_rest_detail_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentrestinfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_REST_DETAIL_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the WAS names of the agents of the VDN
    ///
    /// Returns the names by which the WAS, the platform's web application server, knows the agents of the VDN.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/agentwasnameonvdn`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_agent_was_name_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentNamesResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/agentwasnameonvdn", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ALL_AGENT_WAS_NAME_ON_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agents in all states
    ///
    /// Lists all agents of the VDN with their states, also those who are not signed in.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/allagentstatus`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn get_all_status_agents<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentStatesResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/allagentstatus", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_ALL_STATUS_AGENTS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the local agents in all states
    ///
    /// Known only by its name and path, which suggest that it is `get_all_status_agents` for local agents; what counts
    /// as local is not shown.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/alllocalagentstatus`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn get_all_status_local_agents<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/alllocalagentstatus", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_ALL_STATUS_LOCAL_AGENTS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agents in text chats
    ///
    /// Lists the agents who are in text chats, judging by its name.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/allchatagents`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn get_all_agents_in_text_chat<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentsInChatResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/allchatagents", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_ALL_AGENTS_IN_TEXT_CHAT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the idle agents
    ///
    /// Lists the idle agents.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/idleagent`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn get_idle_status_agents<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentStatesResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/idleagent", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_IDLE_STATUS_AGENTS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the group of an agent
    ///
    /// Describes the group of a given agent.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/groupbyagent/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent whose group is meant.
    pub async fn query_group_info_by_work_no<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentGroupResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/groupbyagent/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_GROUP_INFO_BY_WORK_NO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the groups of the VDN
    ///
    /// Describes the groups of the VDN.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/grouponvdn`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_group_info_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentGroupsResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/grouponvdn", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_GROUP_INFO_ON_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Check whether the agent may call out
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to call out.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/iscallout`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn is_call_out<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::TruthValueResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/iscallout", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::IS_CALL_OUT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Check whether the agent is an inspector
    ///
    /// Reports whether the agent has the right that the name suggests, presumably that of an inspector.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/iscensor`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn is_censor<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::TruthValueResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/iscensor", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::IS_CENSOR).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Check whether the agent may monitor
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to monitor.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/ismonitor`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn is_monitor<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::TruthValueResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/ismonitor", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::IS_MONITOR)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Check whether the agent may pick up others' calls
    ///
    /// Reports whether the agent has the pick-up right, presumably for calls that ring at other agents.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/ispickup`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn is_pick_up<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::TruthValueResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/ispickup", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::IS_PICK_UP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Check whether the agent manages reports
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the rights of a report
    /// manager.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/isreportmanager`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn is_report_manager<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::TruthValueResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/isreportmanager", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::IS_REPORT_MANAGER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Check whether the agent may monitor unnoticed
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to monitor
    /// unnoticed.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/isspymonitor`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn is_spy_monitor<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::TruthValueResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/isspymonitor", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::IS_SPY_MONITOR)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Check whether the agent has system rights
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has system rights.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/issystem`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn is_system<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::TruthValueResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/issystem", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::IS_SYSTEM).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the phones of the signed-in agents of the VDN
    ///
    /// Known only by its name and path, which suggest that it lists the phones of all signed-in agents of the VDN.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/loggedinagentphoneonvdn`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_logged_in_agent_phones_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/loggedinagentphoneonvdn", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::QUERY_ALL_LOGGED_IN_AGENT_PHONES_ON_VDN,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the signed-in agents of the VDN
    ///
    /// Describes the agents of the VDN who are signed in.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/onlineagentonvdn`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_logged_in_agent_info_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryAgentInfoBySkillIdResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/onlineagentonvdn", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::QUERY_ALL_LOGGED_IN_AGENT_INFO_ON_VDN,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the states of the VDN's agents, with times
    ///
    /// Known only by its name and path, which suggest that it returns the states of the VDN's agents with their times.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/queryagentstatus`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_agent_status_and_time_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/queryagentstatus", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::QUERY_AGENT_STATUS_AND_TIME_ON_VDN,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List states and skills of agents
    ///
    /// Returns the state and the skill queues of the agent in the path, judging by its name; the skill queues are what a
    /// client program reads.
    ///
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/queryagentstatusandskill`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_agent_status_and_skill<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentStatusAndSkillResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/queryagentstatusandskill", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_STATUS_AND_SKILL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the causes of a rest
    ///
    /// Lists the causes of rests that are configured on the platform, whose numbers `rest` accepts.
    ///
    /// Sends a `GET` request to `/agentgroup/{agentid}/restreason`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn get_agent_rest_reason<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::RestReasonsResponse>, Error<()>> {
        let url = format!(
            "{}/agentgroup/{}/restreason", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_AGENT_REST_REASON)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the agent's call
    ///
    /// Returns the numbers, the skill queue, the times and the attached data of the agent's call.
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/callinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `is_no_contain_last_call`: Whether the last call counts when there is no current one; the sources disagree on which value means what.
    pub async fn query_call_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        is_no_contain_last_call: Option<bool>,
    ) -> Result<ResponseValue<types::QueryCallInfoResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/callinfo", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "isNoContainLastCall",
                    &is_no_contain_last_call,
                ),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read an incoming call before answering it
    ///
    /// Describes a call that was routed to the agent but is not yet answered: the phone rings or is off the hook. Meant
    /// for agents with manual answering.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/callinfobeforeanswer`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the call, since release 25.400.0.
    pub async fn query_call_info_before_answer<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: Option<&'a crate::ids::CallId>,
    ) -> Result<ResponseValue<types::CallInfoListResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/callinfobeforeanswer", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callId", &call_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_INFO_BEFORE_ANSWER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read a call by its ID
    ///
    /// Describes the call with the given ID.
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/callinfobycallid/{callid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the call.
    pub async fn query_call_info_by_call_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::CallInfoListResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/callinfobycallid/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& call_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_INFO_BY_CALL_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the calls that wait in a skill queue
    ///
    /// Lists the calls that wait in a public skill queue.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/waitcallinfo/{skillid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `skill_id`: ID of the skill queue. 1 or more.
    pub async fn query_wait_call_info_by_skill_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        skill_id: i64,
    ) -> Result<ResponseValue<types::QueryWaitCallInfoBySkillIdResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/waitcallinfo/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& skill_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_WAIT_CALL_INFO_BY_SKILL_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Move a waiting call to another skill queue
    ///
    /// Moves a call that waits in one skill queue to another.
    ///
    /// By default the gateway allows 5 such requests per agent and 15000 per system within 2 s.
    ///
    ///
    /// Sends a `PUT` request to `/calldata/{agentid}/assignuserinqueue`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which call to move, and to which queue.
    pub async fn assign_user_in_queue<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::AssignUserInQueueRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/assignuserinqueue", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ASSIGN_USER_IN_QUEUE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Count the agent's calls
    ///
    /// Returns the number of calls that the agent has.
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/callnums`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_call_nums_on_agent<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryCallNumsOnAgentResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/callnums", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_NUMS_ON_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the call IDs of an agent
    ///
    /// Lists the IDs of the calls that a given agent of the same VDN has.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/allcallinfoEx/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    pub async fn query_all_call_info_by_agent_work_no_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<
        ResponseValue<types::QueryAllCallInfoByAgentWorkNoExResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/calldata/{}/allcallinfoEx/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agent's held calls
    ///
    /// Lists the calls that the agent holds.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/holdlist`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_hold_list_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::HeldCallsResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/holdlist", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_HOLD_LIST_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List another agent's held calls
    ///
    /// Lists the calls that a given agent holds, for an inspector. In a cluster both must be signed in to the same
    /// CC-Gateway; otherwise the query fails.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/holdlistex/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to query. Must belong to the same VDN as the inspector.
    pub async fn query_hold_list_info_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::HeldCallsResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/holdlistex/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_HOLD_LIST_INFO_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the data attached to a call
    ///
    /// Returns the data that travels with a call, as attached by `set_call_app_data_ex` or when the call started.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/appdata`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the call; needed for multimedia sessions.
    /// - `is_encode_result`: Whether to return the data in base64.
    pub async fn query_call_app_data<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: Option<&'a crate::ids::CallId>,
        is_encode_result: Option<bool>,
    ) -> Result<ResponseValue<types::QueryCallAppDataResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/appdata", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callId", &call_id))
            .query(
                &progenitor_client::QueryParam::new("isEncodeResult", &is_encode_result),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_APP_DATA)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Attach data to a call
    ///
    /// Sets the data that travels with a call. The gateway keeps it encrypted (AES-128 in CBC mode), and its logs show
    /// only its length.
    ///
    ///
    /// Sends a `PUT` request to `/calldata/{agentid}/setcalldataex`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The data, and the call to attach it to.
    pub async fn set_call_app_data_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SetCallAppDataExRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/setcalldataex", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_CALL_APP_DATA_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Attach data to a call, with the data in the address
    ///
    /// Sets the data that travels with a call. `set_call_app_data_ex` does the same and sends the data in the body.
    ///
    ///
    /// Sends a `PUT` request to `/calldata/{agentid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_data`: The data.
    /// - `call_id`: ID of the call.
    pub async fn set_call_app_data<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_data: Option<&'a str>,
        call_id: Option<&'a crate::ids::CallId>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("calldata", &call_data))
            .query(&progenitor_client::QueryParam::new("callid", &call_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_CALL_APP_DATA)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the agent's statistics for the day
    ///
    /// Returns the agent's calls, holds, transfers, rests and other counts for the current day. The pages of 2025
    /// advise against it because it reads a large table; `query_call_statistics_info_ex` is faster and returns less.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/statistics`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_call_statistics_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryCallStatisticsInfoResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/statistics", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_STATISTICS_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the agent's main statistics for the day
    ///
    /// Returns how long the agent has talked today, and how many calls the agent has answered and dialled. It is the
    /// fast form of `query_call_statistics_info`.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/statisticsEx`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_call_statistics_info_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryCallStatisticsInfoExResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/statisticsEx", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_STATISTICS_INFO_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the numbers of the other parties
    ///
    /// Lists the numbers of the parties at the other end of the agent's calls.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/remotenumbers`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_remote_numbers<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryRemoteNumbersResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/remotenumbers", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_REMOTE_NUMBERS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Count an agent's held calls
    ///
    /// Known only by its name and path, which suggest that it reports how many calls a given agent holds.
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/agentholdnum/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to query.
    pub async fn query_agent_hold_num<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/agentholdnum/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_HOLD_NUM)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List all call IDs
    ///
    /// Lists the IDs of the agent's calls.
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/allcallid`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_call_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::CallIdsResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/allcallid", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ALL_CALL_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the calls of an agent
    ///
    /// Known only by its name and path, which suggest that it describes all calls of a given agent, of which
    /// `query_all_call_info_by_agent_work_no_ex` gives the IDs.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/allcallinfo/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to query.
    pub async fn query_all_call_info_by_agent_work_no<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/allcallinfo/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the calls of the VDN
    ///
    /// Known only by its name and path, which suggest that it describes all calls of the VDN.
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/allcallinfoinvdn`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_call_info_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/allcallinfoinvdn", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ALL_CALL_INFO_ON_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List call records
    ///
    /// Known only by its name, path and parameters, which suggest that it lists records of past calls of an agent or a
    /// skill queue within a time range, in pages.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/callRecordInfoList`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `end_date`: End of the time range.
    /// - `end_position`: Last position of the list to return.
    /// - `skill_id`: ID of the skill queue whose calls are meant.
    /// - `start_date`: Start of the time range.
    /// - `start_position`: First position of the list to return.
    /// - `work_no`: ID of the agent whose calls are meant.
    pub async fn query_call_record_list<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        end_date: Option<&'a str>,
        end_position: Option<&'a str>,
        skill_id: Option<&'a str>,
        start_date: Option<&'a str>,
        start_position: Option<&'a str>,
        work_no: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::CallRecordsResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/callRecordInfoList", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("enddate", &end_date))
            .query(&progenitor_client::QueryParam::new("endposition", &end_position))
            .query(&progenitor_client::QueryParam::new("skillid", &skill_id))
            .query(&progenitor_client::QueryParam::new("startdate", &start_date))
            .query(&progenitor_client::QueryParam::new("startposition", &start_position))
            .query(&progenitor_client::QueryParam::new("workno", &work_no))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_RECORD_LIST)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List records of the agent's own calls
    ///
    /// Known only by its name, path and parameters, which suggest that it is `query_call_record_list` for the agent's
    /// own calls.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/queryselfcallrecordinfolist`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `end_date`: End of the time range.
    /// - `end_position`: Last position of the list to return.
    /// - `skill_id`: ID of the skill queue whose calls are meant.
    /// - `start_date`: Start of the time range.
    /// - `start_position`: First position of the list to return.
    pub async fn query_self_call_record_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        end_date: Option<&'a str>,
        end_position: Option<&'a str>,
        skill_id: Option<&'a str>,
        start_date: Option<&'a str>,
        start_position: Option<&'a str>,
    ) -> Result<ResponseValue<types::CallRecordsResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/queryselfcallrecordinfolist", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("enddate", &end_date))
            .query(&progenitor_client::QueryParam::new("endposition", &end_position))
            .query(&progenitor_client::QueryParam::new("skillid", &skill_id))
            .query(&progenitor_client::QueryParam::new("startdate", &start_date))
            .query(&progenitor_client::QueryParam::new("startposition", &start_position))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SELF_CALL_RECORD_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the business data of a call
    ///
    /// Known only by its name and path, which suggest that it returns the business data that `set_call_business_data`
    /// attached to a call. It only reads, although it is a PUT.
    ///
    ///
    /// Sends a `PUT` request to `/calldata/{agentid}/getcallbusinessdata`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which data to read; its fields are not known.
    pub async fn get_call_business_data<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::GetCallBusinessDataRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/getcallbusinessdata", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_CALL_BUSINESS_DATA)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Attach business data to a call
    ///
    /// Known only by its name and path, which suggest that it attaches business data to a call.
    ///
    /// Sends a `PUT` request to `/calldata/{agentid}/setcallbusinessdata`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The data; its fields are not known.
    pub async fn set_call_business_data<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SetCallBusinessDataRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/setcallbusinessdata", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_CALL_BUSINESS_DATA)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Check whether the agent is handling a call
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent is currently handling a call.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/isprocesscall`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn is_process_call<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::TruthValueResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/isprocesscall", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::IS_PROCESS_CALL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Count the calls in an IVR
    ///
    /// Known only by its name and path, which suggest that it reports how many calls are in an IVR.
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/ivrcallcount/{ivrid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `ivr_id`: ID of the IVR. 1 or more.
    pub async fn query_call_count_by_ivr_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        ivr_id: i64,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/ivrcallcount/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& ivr_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_COUNT_BY_IVR_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the calls that wait in an IVR
    ///
    /// Known only by its name and path, which suggest that it lists the calls that wait in an IVR.
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/ivrcallinfo/{ivrid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `ivr_id`: ID of the IVR. 1 or more.
    pub async fn query_wait_call_info_by_ivr_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        ivr_id: i64,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/ivrcallinfo/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& ivr_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_WAIT_CALL_INFO_BY_IVR_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the calls in the agent's private queue
    ///
    /// Known only by its name and path, which suggest that it describes the calls in the agent's private queue, as
    /// opposed to the public skill queues.
    ///
    ///
    /// Sends a `GET` request to `/calldata/{agentid}/privatecallinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_private_call_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/calldata/{}/privatecallinfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_PRIVATE_CALL_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign in to the configuration interface
    ///
    /// Begins a session of the configuration interface. Its Guid is another one than that of an agent, and the other
    /// operations below `/config` need it.
    ///
    /// A system administrator may use the operations below `/config/sys`, an administrator of a VDN those below `/config/vdn`,
    /// which then apply to this VDN. The Guid expires when more than `CONFIG_GUIDTIMEOUT` (2 minutes by default) passes between
    /// two calls; sign in again then. No source shows a sign-out.
    ///
    ///
    /// Sends a `POST` request to `/config/login`
    ///
    /// Arguments:
    /// - `body`: Who signs in.
    pub async fn config_auth<'a>(
        &'a self,
        body: &'a types::ConfigAuthRequest,
    ) -> Result<ResponseValue<types::ConfigAuthResponse>, Error<()>> {
        let url = format!("{}/config/login", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CONFIG_AUTH)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Subscribe to speech recognition results
    ///
    /// Creates a task by which the CTI platform delivers the results of speech recognition to the caller. The response
    /// contains the ID of the task, which the other subscription operations take.
    ///
    /// Results arrive as `AsrResult` requests below `serviceCallBackUri`. The task lapses after 5 minutes without a
    /// heartbeat, so call `config_handshake_ex` or `config_handshake` every 2 minutes. A repeated request creates a
    /// further task.
    ///
    ///
    /// Sends a `POST` request to `/config/subscribe/register`
    ///
    /// Arguments:
    /// - `body`: What to subscribe to, and where results go.
    pub async fn register<'a>(
        &'a self,
        body: &'a types::RegisterRequest,
    ) -> Result<ResponseValue<types::RegisterResponse>, Error<()>> {
        let url = format!("{}/config/subscribe/register", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::REGISTER).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End a subscription to speech recognition results
    ///
    /// Ends the subscription task with the given ID; no more results are delivered.
    ///
    ///
    /// Sends a `PUT` request to `/config/subscribe/unregister`
    ///
    /// Arguments:
    /// - `body`: Which subscription to end.
    pub async fn unregister<'a>(
        &'a self,
        body: &'a types::UnregisterRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/subscribe/unregister", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::UNREGISTER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Keep a subscription alive
    ///
    /// The heartbeat of a subscription task. The task lapses after 5 minutes without one; every 2 minutes is advised.
    /// `config_handshake_ex` does the same and also presents the token of the subscription.
    ///
    ///
    /// Sends a `GET` request to `/config/subscribe/handshake/{serviceid}`
    ///
    /// Arguments:
    /// - `service_id`: ID of the subscription task, as `register` returned it in `serverId`; not blank. Not empty.
    pub async fn config_handshake<'a>(
        &'a self,
        service_id: &'a str,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/config/subscribe/handshake/{}", self.baseurl, encode_path(& service_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CONFIG_HANDSHAKE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Keep a subscription alive, presenting its token
    ///
    /// The heartbeat of a subscription task, with the token that `register` was given. The task lapses after 5 minutes
    /// without one; every 2 minutes is advised.
    ///
    ///
    /// Sends a `POST` request to `/config/subscribe/handshake/{serviceid}`
    ///
    /// Arguments:
    /// - `service_id`: ID of the subscription task, as `register` returned it in `serverId`; not blank. Not empty.
    pub async fn config_handshake_ex<'a>(
        &'a self,
        service_id: &'a str,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/config/subscribe/handshake/{}", self.baseurl, encode_path(& service_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CONFIG_HANDSHAKE_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change the task that pushes agent states
    ///
    /// Changes where the states of agents are pushed to and how the gateway authenticates there: for one VDN or for the
    /// whole system.
    ///
    ///
    /// Sends a `POST` request to `/config/sys/agentstatus/modify`
    ///
    /// Arguments:
    /// - `body`: The task, with its new addresses and credentials.
    pub async fn modify_agent_status<'a>(
        &'a self,
        body: &'a types::ModifyAgentStatusRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/sys/agentstatus/modify", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_AGENT_STATUS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End the push of agent states
    ///
    /// Ends the task that pushes the states of agents, for one VDN or for the whole system.
    ///
    /// Sends a `POST` request to `/config/sys/agentstatus/unregister`
    ///
    /// Arguments:
    /// - `id`: Whose task to end: 0 is that of the system, any other number that of the VDN with this ID. 0 to 5000.
    pub async fn unregister_agent_status<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/sys/agentstatus/unregister", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("id", &id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::UNREGISTER_AGENT_STATUS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Register a task that pushes agent states
    ///
    /// Registers where the states of agents are pushed to and how the gateway authenticates there: for one VDN or for the whole
    /// system.
    ///
    ///
    /// Sends a `POST` request to `/config/sys/agentstatus/register`
    ///
    /// Arguments:
    /// - `body`: The task, with its addresses and credentials.
    pub async fn register_agent_status<'a>(
        &'a self,
        body: &'a types::RegisterAgentStatusRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!("{}/config/sys/agentstatus/register", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REGISTER_AGENT_STATUS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the weights of CTI nodes for outgoing resources
    ///
    /// Reads which CTI nodes provide the resources for outgoing calls of VDNs, and in what proportion.
    ///
    /// Sends a `GET` request to `/config/sys/nodepolicy`
    pub async fn query_node_policy<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::QueryNodePolicyResponse>, Error<()>> {
        let url = format!("{}/config/sys/nodepolicy", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_NODE_POLICY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set the weights of CTI nodes for outgoing resources
    ///
    /// Sets which CTI nodes provide the resources for outgoing calls of VDNs, and in what proportion.
    ///
    /// Sends a `PUT` request to `/config/sys/nodepolicy`
    ///
    /// Arguments:
    /// - `body`: The weights.
    pub async fn modify_node_policy<'a>(
        &'a self,
        body: &'a types::ModifyNodePolicyRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/sys/nodepolicy", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_NODE_POLICY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read groups of VDNs
    ///
    /// Reads groups of VDNs: those with the given IDs or, without IDs, all of them.
    ///
    /// Sends a `GET` request to `/config/sys/vdngroup`
    ///
    /// Arguments:
    /// - `ids`: IDs of groups, separated by commas; all groups if it is empty or absent.
    /// - `parent_id`: ID of the group above. 1 to 5000.
    pub async fn query_vdn_group<'a>(
        &'a self,
        ids: Option<&'a str>,
        parent_id: Option<i64>,
    ) -> Result<ResponseValue<types::QueryVdnGroupResponse>, Error<()>> {
        let url = format!("{}/config/sys/vdngroup", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ids", &ids))
            .query(&progenitor_client::QueryParam::new("parentId", &parent_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_VDN_GROUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a group of VDNs
    ///
    /// Changes the name, the administrator and the limits of a group of VDNs.
    ///
    ///
    /// Sends a `PUT` request to `/config/sys/vdngroup`
    ///
    /// Arguments:
    /// - `vdn_group_id`: ID of the group of VDNs. 1 to 5000.
    /// - `body`: The new values of the group.
    pub async fn modify_vdn_group<'a>(
        &'a self,
        vdn_group_id: i64,
        body: &'a types::ModifyVdnGroupRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/sys/vdngroup", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("vdnGroupId", &vdn_group_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_VDN_GROUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a group of VDNs
    ///
    /// Adds a group of VDNs, with its administrator and its limits.
    ///
    /// Sends a `POST` request to `/config/sys/vdngroup`
    ///
    /// Arguments:
    /// - `vdn_group_id`: ID of the new group; the server assigns one if it is absent. 1 to 5000.
    /// - `body`: The group.
    pub async fn add_vdn_group<'a>(
        &'a self,
        vdn_group_id: Option<i64>,
        body: &'a types::AddVdnGroupRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!("{}/config/sys/vdngroup", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("vdnGroupId", &vdn_group_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADD_VDN_GROUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read system access codes
    ///
    /// Reads access codes: those with the given IDs or, without IDs, all of them.
    ///
    /// Sends a `GET` request to `/config/sys/accesscode`
    ///
    /// Arguments:
    /// - `ids`: IDs of access codes, separated by commas, at most 100.
    pub async fn query_access_code<'a>(
        &'a self,
        ids: Option<&'a str>,
    ) -> Result<ResponseValue<types::QueryAccessCodeResponse>, Error<()>> {
        let url = format!("{}/config/sys/accesscode", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ids", &ids))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ACCESS_CODE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a system access code
    ///
    /// Changes an access code.
    ///
    /// Sends a `PUT` request to `/config/sys/accesscode`
    ///
    /// Arguments:
    /// - `access_code_id`: ID of the access code. 1 to 10000.
    /// - `body`: The new values of the access code.
    pub async fn modify_access_code<'a>(
        &'a self,
        access_code_id: i64,
        body: &'a types::ModifyAccessCodeRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/sys/accesscode", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("acId", &access_code_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_ACCESS_CODE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a system access code
    ///
    /// Adds an access code, a number of the platform that calls come in by.
    ///
    /// Sends a `POST` request to `/config/sys/accesscode`
    ///
    /// Arguments:
    /// - `access_code_id`: ID of the new access code; the server assigns one if it is absent. 1 to 10000.
    /// - `body`: The access code.
    pub async fn add_access_code<'a>(
        &'a self,
        access_code_id: Option<i64>,
        body: &'a types::AddAccessCodeRequest,
    ) -> Result<ResponseValue<types::AddAccessCodeResponse>, Error<()>> {
        let url = format!("{}/config/sys/accesscode", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("acId", &access_code_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADD_ACCESS_CODE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove a system access code
    ///
    /// Removes an access code.
    ///
    /// Sends a `DELETE` request to `/config/sys/accesscode`
    ///
    /// Arguments:
    /// - `access_code_id`: ID of the access code. 1 to 10000.
    pub async fn delete_access_code<'a>(
        &'a self,
        access_code_id: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/sys/accesscode", self.baseurl,);
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("acId", &access_code_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DELETE_ACCESS_CODE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read IVR servers
    ///
    /// Reads servers of the IVR: those with the given IDs or, without IDs, all of them.
    ///
    /// Sends a `GET` request to `/config/sys/ivr`
    ///
    /// Arguments:
    /// - `ids`: IDs of servers, separated by commas, at most 100.
    pub async fn query_ivr<'a>(
        &'a self,
        ids: Option<&'a str>,
    ) -> Result<ResponseValue<types::QueryIvrResponse>, Error<()>> {
        let url = format!("{}/config/sys/ivr", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ids", &ids))
            .build()?;
        let response = self.execute(request, &crate::operation::table::QUERY_IVR).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change an IVR server
    ///
    /// Changes a server of the IVR.
    ///
    /// Sends a `PUT` request to `/config/sys/ivr`
    ///
    /// Arguments:
    /// - `ivr_id`: ID of the server; 71 to 99 are not allowed. 1 to 299.
    /// - `body`: The new values of the server.
    pub async fn modify_ivr<'a>(
        &'a self,
        ivr_id: i64,
        body: &'a types::ModifyIvrRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/sys/ivr", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("ivrId", &ivr_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_IVR)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add an IVR server
    ///
    /// Adds a server of the IVR to the platform.
    ///
    /// Sends a `POST` request to `/config/sys/ivr`
    ///
    /// Arguments:
    /// - `ivr_id`: ID of the new server; 71 to 99 are not allowed. The gateway assigns one if it is absent. 1 to 299.
    /// - `body`: The server.
    pub async fn add_ivr<'a>(
        &'a self,
        ivr_id: Option<i64>,
        body: &'a types::AddIvrRequest,
    ) -> Result<ResponseValue<types::AddIvrResponse>, Error<()>> {
        let url = format!("{}/config/sys/ivr", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("ivrId", &ivr_id))
            .build()?;
        let response = self.execute(request, &crate::operation::table::ADD_IVR).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read VDNs
    ///
    /// Reads VDNs: those with the given IDs or, without IDs, all of them.
    ///
    /// Sends a `GET` request to `/config/sys/vdn`
    ///
    /// Arguments:
    /// - `ids`: IDs of VDNs, separated by commas, at most 100; all VDNs if it is empty or absent.
    pub async fn query_vdn<'a>(
        &'a self,
        ids: Option<&'a str>,
    ) -> Result<ResponseValue<types::QueryVdnResponse>, Error<()>> {
        let url = format!("{}/config/sys/vdn", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("ids", &ids))
            .build()?;
        let response = self.execute(request, &crate::operation::table::QUERY_VDN).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a VDN
    ///
    /// Adds a VDN, with its limits and its administrator, and sets its docking password.
    ///
    /// Sends a `POST` request to `/config/sys/vdn`
    ///
    /// Arguments:
    /// - `vdn_group_id`: ID of the group that the VDN belongs to; at the top level if it is absent. 1 to 5000.
    /// - `vdn_id`: ID of the new VDN; the server assigns one if it is absent. 1 to 5000.
    /// - `body`: The VDN.
    pub async fn add_vdn<'a>(
        &'a self,
        vdn_group_id: Option<i64>,
        vdn_id: Option<i64>,
        body: &'a types::AddVdnRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!("{}/config/sys/vdn", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("vdnGroupId", &vdn_group_id))
            .query(&progenitor_client::QueryParam::new("vdnId", &vdn_id))
            .build()?;
        let response = self.execute(request, &crate::operation::table::ADD_VDN).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove a VDN
    ///
    /// Removes a VDN.
    ///
    /// Sends a `DELETE` request to `/config/sys/vdn`
    ///
    /// Arguments:
    /// - `vdn_group_id`: ID of the group that the VDN belongs to; at the top level if it is absent. 1 to 5000.
    /// - `vdn_id`: ID of the VDN. 1 to 5000.
    /// - `vdn_name`: Name of the VDN; 107-045 if it is another one.
    pub async fn delete_vdn<'a>(
        &'a self,
        vdn_group_id: Option<i64>,
        vdn_id: i64,
        vdn_name: Option<&'a str>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/sys/vdn", self.baseurl,);
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("vdnGroupId", &vdn_group_id))
            .query(&progenitor_client::QueryParam::new("vdnId", &vdn_id))
            .query(&progenitor_client::QueryParam::new("vdnName", &vdn_name))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DELETE_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read how agents of the VDN are configured
    ///
    /// Reads the configuration of agents of the VDN: those with the given IDs or, without IDs, all of them. The session
    /// determines the VDN.
    ///
    ///
    /// Sends a `GET` request to `/config/vdn/agents`
    ///
    /// Arguments:
    /// - `agent_id_set`: IDs of agents, separated by commas, at most 100.
    pub async fn query_agent<'a>(
        &'a self,
        agent_id_set: Option<&'a str>,
    ) -> Result<ResponseValue<types::QueryAgentResponse>, Error<()>> {
        let url = format!("{}/config/vdn/agents", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("agentIdSet", &agent_id_set))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add an agent
    ///
    /// Adds an agent to the VDN. The session determines the VDN.
    ///
    /// Sends a `POST` request to `/config/vdn/agents`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the new agent; the server assigns one if it is absent. 101 to 999999.
    /// - `body`: The agent.
    pub async fn add_agent<'a>(
        &'a self,
        agent_id: Option<i64>,
        body: &'a types::AddAgentRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/agents", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("agentId", &agent_id))
            .build()?;
        let response = self.execute(request, &crate::operation::table::ADD_AGENT).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove an agent
    ///
    /// Removes an agent of the VDN. The session determines the VDN.
    ///
    /// Sends a `DELETE` request to `/config/vdn/agents`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the agent. 101 to 999999.
    pub async fn delete_agent<'a>(
        &'a self,
        agent_id: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/agents", self.baseurl,);
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("agentId", &agent_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DELETE_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read called routes
    ///
    /// Reads called routes of the VDN, each of which leads calls to an access code to a skill queue or an IVR flow. The
    /// session determines the VDN.
    ///
    ///
    /// Sends a `GET` request to `/config/vdn/calledroute`
    ///
    /// Arguments:
    /// - `dn_id`: IDs of routes (1 to 10000 each), separated by commas; empty for all routes. At most 500 characters.
    pub async fn config_query_call_info<'a>(
        &'a self,
        dn_id: &'a str,
    ) -> Result<ResponseValue<types::ConfigQueryCallInfoResponse>, Error<()>> {
        let url = format!("{}/config/vdn/calledroute", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("dnId", &dn_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CONFIG_QUERY_CALL_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a called route
    ///
    /// Adds a route that leads calls to an access code, with or without further digits, to a skill queue or an IVR flow
    /// of the VDN. The session determines the VDN.
    ///
    ///
    /// Sends a `POST` request to `/config/vdn/calledroute`
    ///
    /// Arguments:
    /// - `dn_id`: ID of the new route; the server assigns one if it is absent. 1 to 10000.
    /// - `body`: The calls that the route applies to, and where it leads.
    pub async fn add_call_info<'a>(
        &'a self,
        dn_id: Option<i64>,
        body: &'a types::AddCallInfoRequest,
    ) -> Result<ResponseValue<types::AddCallInfoResponse>, Error<()>> {
        let url = format!("{}/config/vdn/calledroute", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("dnId", &dn_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADD_CALL_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove a called route
    ///
    /// Removes a called route of the VDN. The session determines the VDN.
    ///
    /// Sends a `DELETE` request to `/config/vdn/calledroute`
    ///
    /// Arguments:
    /// - `dn_id`: ID of the route to remove. 1 to 10000.
    pub async fn delete_call_info<'a>(
        &'a self,
        dn_id: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/calledroute", self.baseurl,);
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("dnId", &dn_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DELETE_CALL_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read skill groups
    ///
    /// Reads skill groups of the VDN: those with the given IDs or, without IDs, all of them. The session determines the VDN.
    ///
    /// Sends a `GET` request to `/config/vdn/skillGroup`
    ///
    /// Arguments:
    /// - `skill_group_ids`: IDs of groups, 1 to 2000 each, separated by commas; all groups if it is empty or absent.
    pub async fn query_skill_groups<'a>(
        &'a self,
        skill_group_ids: Option<&'a str>,
    ) -> Result<ResponseValue<types::QuerySkillGroupsResponse>, Error<()>> {
        let url = format!("{}/config/vdn/skillGroup", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("skillGroupIds", &skill_group_ids),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SKILL_GROUPS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a skill group
    ///
    /// Changes the name or the skill queues of a skill group of the VDN. The session determines the VDN.
    ///
    /// Sends a `PUT` request to `/config/vdn/skillGroup`
    ///
    /// Arguments:
    /// - `skill_group_id`: ID of the group. 1 to 2000.
    /// - `body`: The new name of the group, and its new skill queues.
    pub async fn modify_skill_group<'a>(
        &'a self,
        skill_group_id: i64,
        body: &'a types::ModifySkillGroupRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/skillGroup", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("skillGroupId", &skill_group_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_SKILL_GROUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a skill group
    ///
    /// Adds a skill group, a set of weighted skill queues, to the VDN. The session determines the VDN.
    ///
    /// Sends a `POST` request to `/config/vdn/skillGroup`
    ///
    /// Arguments:
    /// - `skill_group_id`: ID of the new group; the server assigns one if it is absent. 1 to 2000.
    /// - `body`: Name and skill queues of the new group.
    pub async fn add_skill_group<'a>(
        &'a self,
        skill_group_id: Option<i64>,
        body: &'a types::AddSkillGroupRequest,
    ) -> Result<ResponseValue<types::AddSkillGroupResponse>, Error<()>> {
        let url = format!("{}/config/vdn/skillGroup", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("skillGroupId", &skill_group_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADD_SKILL_GROUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove a skill group
    ///
    /// Removes a skill group of the VDN. The session determines the VDN.
    ///
    /// Sends a `DELETE` request to `/config/vdn/skillGroup`
    ///
    /// Arguments:
    /// - `skill_group_id`: ID of the group. 1 to 2000.
    pub async fn delete_skill_group<'a>(
        &'a self,
        skill_group_id: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/skillGroup", self.baseurl,);
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("skillGroupId", &skill_group_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DELETE_SKILL_GROUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read roles of agents
    ///
    /// Reads roles of the VDN: those with the given IDs or, without IDs, all of them. The session determines the VDN.
    ///
    /// Sends a `GET` request to `/config/vdn/userclass`
    ///
    /// Arguments:
    /// - `user_class_id_set`: IDs of roles, separated by commas. At most 500 characters.
    pub async fn query_user_class<'a>(
        &'a self,
        user_class_id_set: Option<&'a str>,
    ) -> Result<ResponseValue<types::QueryUserClassResponse>, Error<()>> {
        let url = format!("{}/config/vdn/userclass", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("userClassIdSet", &user_class_id_set),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_USER_CLASS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a role of agents
    ///
    /// Changes a role of the VDN. The session determines the VDN.
    ///
    /// Sends a `PUT` request to `/config/vdn/userclass`
    ///
    /// Arguments:
    /// - `user_class_id`: ID of the role. 1 to 255.
    /// - `body`: The new values of the role.
    pub async fn modify_user_class<'a>(
        &'a self,
        user_class_id: i64,
        body: &'a types::ModifyUserClassRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/userclass", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("userClassId", &user_class_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_USER_CLASS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a role of agents
    ///
    /// Adds a role, a set of rights that agents can have, to the VDN. The session determines the VDN.
    ///
    /// Sends a `POST` request to `/config/vdn/userclass`
    ///
    /// Arguments:
    /// - `user_class_id`: ID of the new role; the server assigns one if it is absent. 1 to 255.
    /// - `body`: The role.
    pub async fn add_user_class<'a>(
        &'a self,
        user_class_id: Option<i64>,
        body: &'a types::AddUserClassRequest,
    ) -> Result<ResponseValue<types::AddUserClassResponse>, Error<()>> {
        let url = format!("{}/config/vdn/userclass", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("userClassId", &user_class_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADD_USER_CLASS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a skill queue
    ///
    /// Changes a skill queue of the VDN. Its name and its medium cannot be changed. The session determines the VDN.
    ///
    /// Sends a `PUT` request to `/config/vdn/skill`
    ///
    /// Arguments:
    /// - `skill_id`: ID of the skill queue. 1 to 5000.
    /// - `body`: The queue, with its new description and parameters.
    pub async fn modify_skill_queue<'a>(
        &'a self,
        skill_id: i64,
        body: &'a types::ModifySkillQueueRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/skill", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("skillId", &skill_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_SKILL_QUEUE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a skill queue
    ///
    /// Adds a skill queue to the VDN, and a skill element of the same name. A VDN has at most 5000 skill elements. The session
    /// determines the VDN.
    ///
    ///
    /// Sends a `POST` request to `/config/vdn/skill`
    ///
    /// Arguments:
    /// - `skill_id`: ID of the new queue; the server assigns one if it is absent. 1 to 5000.
    /// - `body`: The queue.
    pub async fn add_skill_queue<'a>(
        &'a self,
        skill_id: Option<i64>,
        body: &'a types::AddSkillQueueRequest,
    ) -> Result<ResponseValue<types::AddSkillQueueResponse>, Error<()>> {
        let url = format!("{}/config/vdn/skill", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("skillId", &skill_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADD_SKILL_QUEUE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove a skill queue
    ///
    /// Removes a skill queue of the VDN. The session determines the VDN.
    ///
    /// Sends a `DELETE` request to `/config/vdn/skill`
    ///
    /// Arguments:
    /// - `skill_id`: ID of the skill queue. 1 to 5000.
    pub async fn delete_skill_queue<'a>(
        &'a self,
        skill_id: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/skill", self.baseurl,);
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("skillId", &skill_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DELETE_SKILL_QUEUE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the VDN
    ///
    /// Reads the limits and the settings of the VDN. The session determines the VDN.
    ///
    /// Sends a `GET` request to `/config/vdn/vdn`
    pub async fn query_vdn_info<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::QueryVdnInfoResponse>, Error<()>> {
        let url = format!("{}/config/vdn/vdn", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_VDN_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change the VDN
    ///
    /// Changes settings of the VDN. The session determines the VDN.
    ///
    /// Sends a `PUT` request to `/config/vdn/vdn`
    ///
    /// Arguments:
    /// - `body`: The new settings.
    pub async fn modify_vdn_info<'a>(
        &'a self,
        body: &'a types::ModifyVdnInfoRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/vdn", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_VDN_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a multimedia user of the UAP
    ///
    /// Changes the password of a user of the UAP, by which a softphone registers, and how it is authenticated.
    ///
    /// Sends a `PUT` request to `/config/vdn/uap/user`
    ///
    /// Arguments:
    /// - `uap_id`: ID of the UAP.
    /// - `body`: The user, and its new values.
    pub async fn modify_uap_agent<'a>(
        &'a self,
        uap_id: Option<i64>,
        body: &'a types::ModifyUapAgentRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!("{}/config/vdn/uap/user", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("uapId", &uap_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_UAP_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a picture of the user in a video call
    ///
    /// Takes a picture of the user during a video call in a web page (H5). `AgentEvent_ImageCapture` reports the
    /// outcome and where the picture is stored; the user may refuse.
    ///
    ///
    /// Sends a `POST` request to `/mediacall/{agentid}/imagecapture`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Whose picture to take, and in which call.
    pub async fn image_capture<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ImageCaptureRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/mediacall/{}/imagecapture", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::IMAGE_CAPTURE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send a message to the user of a media session
    ///
    /// Sends a text to the user of a session. The user's side fetches it by polling; what the user writes arrives as
    /// `AgentEvent_MessageData`.
    ///
    /// The size limit depends on the setting MULTIMEDIA_SECMODE in `basic.properties`: less than 1.9 KB if the platform
    /// encrypts (1), less than 3.8 KB if the business side does (0).
    ///
    ///
    /// Sends a `POST` request to `/mediacall/{agentid}/sendmessage`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: What to send, and in which session.
    pub async fn send_message<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SendMessageRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/mediacall/{}/sendmessage", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SEND_MESSAGE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Limit the sessions of one media type
    ///
    /// Sets how many sessions of one media type the agent can have at a time.
    ///
    ///
    /// Sends a `POST` request to `/mediacall/{agentid}/setcallnums`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which media type, and how many sessions.
    pub async fn set_call_nums<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SetCallNumsRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/mediacall/{}/setcallnums", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_CALL_NUMS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Limit the sessions in total and per channel
    ///
    /// Sets how many multimedia sessions the agent can have at a time, in total and for each channel.
    ///
    /// Sends a `POST` request to `/mediacall/{agentid}/setcallnumsbymediatype`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: How many sessions, in total and per channel.
    pub async fn set_call_nums_by_media_type<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SetCallNumsByMediaTypeRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/mediacall/{}/setcallnumsbymediatype", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_CALL_NUMS_BY_MEDIA_TYPE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Transfer a media session to a queue, an agent or an access code
    ///
    /// Transfers a media session. `devicetype` says what `address` names: 1 a skill queue, 2 an agent, 4 a system
    /// access code. `mode` is 0 (release: the agent leaves at once) or 2 (success: the agent leaves when the receiver
    /// has accepted), for all three.
    ///
    ///
    /// Sends a `POST` request to `/mediacall/{agentid}/transfer`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which session to transfer, where to, and how.
    pub async fn media_call_transfer<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::MediaCallTransferRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/mediacall/{}/transfer", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MEDIA_CALL_TRANSFER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Get the data to rejoin a video conference
    ///
    /// For video calls in a web page (H5): an agent who was cut off gets the data of the room again, with which
    /// `AgentEvent_RequestConnect` invited the agent at first.
    ///
    ///
    /// Sends a `POST` request to `/mediacall/{agentid}/getconnectinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Whose data, and of which call.
    pub async fn get_connect_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::GetConnectInfoRequest,
    ) -> Result<ResponseValue<types::GetConnectInfoResponse>, Error<()>> {
        let url = format!(
            "{}/mediacall/{}/getconnectinfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_CONNECT_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start a multimedia conference
    ///
    /// Starts a conference of text chats around a chat of the agent.
    ///
    /// Sends a `PUT` request to `/multimediaconf/{agentid}/requestconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The chat and the first member.
    pub async fn request_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::RequestConfRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/multimediaconf/{}/requestconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REQUEST_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Invite to a multimedia conference
    ///
    /// Invites further members into a conference. Those who are invited receive `AgentEvent_JoinConf`.
    ///
    /// Sends a `PUT` request to `/multimediaconf/{agentid}/inviteconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The conference and the members.
    pub async fn invite_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::InviteConfRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/multimediaconf/{}/inviteconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::INVITE_CONF)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Answer an invitation to a multimedia conference
    ///
    /// Accepts or refuses the invitation that `AgentEvent_JoinConf` has brought.
    ///
    /// Sends a `POST` request to `/multimediaconf/{agentid}/joinconfresult`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The conference and the answer.
    pub async fn join_conf_result<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::JoinConfResultRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/multimediaconf/{}/joinconfresult", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::JOIN_CONF_RESULT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End a multimedia conference
    ///
    /// Ends a conference for all members. It is a DELETE with a body.
    ///
    /// Sends a `DELETE` request to `/multimediaconf/{agentid}/stopconf`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The conference.
    pub async fn stop_conf<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::StopConfRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/multimediaconf/{}/stopconf", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::STOP_CONF).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the state of a multimedia conference
    ///
    /// Reads the state of a conference, judging by its name. It only reads, although it is a POST.
    ///
    /// Sends a `POST` request to `/multimediaconf/{agentid}/getconfstate`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The members.
    pub async fn get_conf_state<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::GetConfStateRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/multimediaconf/{}/getconfstate", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_CONF_STATE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign an agent in
    ///
    /// Opens a session for the agent and binds a softphone to it. The response header `Set-GUID` contains the Guid that
    /// all later requests send.
    ///
    /// Usual order: this operation, or `force_login` if it returns 100-002; then `reset_skill`, without which no call
    /// is routed to the agent; then `get_agent_event` at once. An agent that is not polled within two minutes is signed
    /// out.
    ///
    /// Events are polled unless both `callBackUri` and `serviceToken` are given. With both, the gateway pushes events
    /// to that address, and `hand_shake` replaces polling as the heartbeat.
    ///
    /// Wait for the response before signing in again. For one agent, sign-in and sign-out must not overlap: neither may
    /// start while the other is pending.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Who signs in, with which phone, and the settings of the session.
    pub async fn login<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SignInRequest,
    ) -> Result<ResponseValue<types::SignInResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::LOGIN).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign an agent in, replacing an existing session
    ///
    /// Signs in an agent who is already signed in, for example after `login` returned 100-002. It takes the same body,
    /// except that the page prints another default for `releasephone`. The response header `Set-GUID` contains the new
    /// Guid.
    ///
    /// Continue as after `login`: `reset_skill`, then polling or, in push mode, heartbeats.
    ///
    /// Wait for the response before calling again. It must not start while a sign-out of the same agent is pending, and
    /// no sign-out may start while it is pending itself.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}/forcelogin`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Who signs in, with which phone, and the settings of the session.
    pub async fn force_login<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SignInRequest,
    ) -> Result<ResponseValue<types::SignInResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/forcelogin", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_LOGIN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign the agent out
    ///
    /// Ends the agent's session. It has no effect while the agent is talking or answering: the agent stays signed in,
    /// and the code table has 100-010 for that. `force_logout` also works during a call.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    ///
    /// Sends a `DELETE` request to `/onlineagent/{agentid}/logout`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn logout<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/logout", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::LOGOUT).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign the agent out, even during a call
    ///
    /// Ends the agent's session even while the agent is talking or answering; the call is released.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    ///
    /// Sends a `DELETE` request to `/onlineagent/{agentid}/forcelogout`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn force_logout<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/forcelogout", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_LOGOUT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign the agent out by force, giving a cause
    ///
    /// The forced sign-out of `force_logout`, with a cause code.
    ///
    ///
    /// Sends a `DELETE` request to `/onlineagent/{agentid}/forcelogoutwithreason/{reason}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `reason`: Cause code of the sign-out. 1 to 255.
    pub async fn force_logout_with_reason<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        reason: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/forcelogoutwithreason/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& reason.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_LOGOUT_WITH_REASON)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign the agent in to skill queues
    ///
    /// Chooses the skill queues from which the agent receives calls: all that are configured for the agent, or those
    /// listed in `skillid`. Without it a signed-in agent is in no queue.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/resetskill/{autoflag}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `auto_flag`: True for all skill queues that are configured for the agent, false for those in `skillid`.
    /// - `phone_linkage`: Whether the hard phone is linked; for eSpace 7910 phones in a CC network only. 0 to 1.
    /// - `skill_id`: IDs of skill queues, separated by semicolons; read if `autoflag` is false. Only those configured for the
    /// agent take effect. An empty list means no queue. At most 4000 characters.
    pub async fn reset_skill<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        auto_flag: bool,
        phone_linkage: Option<i64>,
        skill_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/resetskill/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& auto_flag.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("phonelinkage", &phone_linkage))
            .query(&progenitor_client::QueryParam::new("skillid", &skill_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::RESET_SKILL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make the agent idle
    ///
    /// Ends busy or wrap-up, after which the agent can receive calls again.
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/sayfree`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn say_free<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/sayfree", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::SAY_FREE).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make the agent busy
    ///
    /// Requests the busy state, in which no calls are routed to the agent. An agent who is already busy changes the
    /// cause by sending both `reason` and `prolong`.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/saybusy`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `prolong`: Whether to change the cause for an agent who is already busy; required in that case. Default: `false`.
    /// - `reason`: Cause of the busy state; required if the agent is already busy. On the wire 0 or an empty value means none. 200 to 250.
    pub async fn say_busy<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        prolong: Option<bool>,
        reason: Option<i64>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/saybusy", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("prolong", &prolong))
            .query(&progenitor_client::QueryParam::new("reason", &reason))
            .build()?;
        let response = self.execute(request, &crate::operation::table::SAY_BUSY).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Leave the busy state
    ///
    /// Ends the busy state of the agent. During a call it cancels the busy state that was requested for the time after
    /// the call, since release 26.100.0.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/cancelbusy`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn cancel_busy<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/cancelbusy", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CANCEL_BUSY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Request a rest
    ///
    /// Requests a rest of a given length. The response does not confirm it: the agent rests once
    /// `AgentState_SetRest_Success` has arrived. When the time is over, `AgentState_Rest_Timeout` serves as a reminder,
    /// and the agent keeps resting until `cancel_rest`.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/rest/{time}/{restcause}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `time`: Length of the rest in seconds. 1 to 86399 seconds.
    /// - `rest_cause`: Cause of the rest as configured on the platform; 0 is none. 0 to 255.
    /// - `prolong`: Whether to change the cause for an agent who is already resting; required in that case. Default: `false`.
    pub async fn rest<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        time: i64,
        rest_cause: i64,
        prolong: Option<bool>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/rest/{}/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& time.to_string()), encode_path(& rest_cause
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("prolong", &prolong))
            .build()?;
        let response = self.execute(request, &crate::operation::table::REST).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End the rest
    ///
    /// Ends the agent's rest, which does not end automatically when its time is over.
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/cancelrest`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn cancel_rest<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/cancelrest", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CANCEL_REST)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Enter the work state
    ///
    /// Puts the agent into the work state, that is, wrap-up: time to finish what a call left behind.
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/work`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn say_work<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/work", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::SAY_WORK).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Leave the work state
    ///
    /// Ends the agent's work state (wrap-up).
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/cancelwork`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn cancel_work<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/cancelwork", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CANCEL_WORK)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the agent's current state
    ///
    /// Returns the agent's state and whether the agent is in a call. The state uses the gateway's own coding, which is
    /// neither that of the CTI platform nor that of `syncagentinfo`.
    ///
    ///
    /// Sends a `GET` request to `/onlineagent/{agentid}/agentstatus`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn get_agent_status<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentStatusResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/agentstatus", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_AGENT_STATUS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read state and call data after a page refresh
    ///
    /// Provides a reloaded page with what it needs to continue: the agent's state and the data of the current call.
    ///
    /// It empties the agent's event queue, so events not yet fetched are lost. Use it only for that recovery;
    /// `get_agent_status` reads the state without that effect.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/syncagentinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn sync_agent_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::SyncAgentInfoResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/syncagentinfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SYNC_AGENT_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Keep a push-mode session alive
    ///
    /// The heartbeat of an agent who receives events by push. One about every 30 seconds is advised; after two minutes
    /// without one the agent is signed out. With dynamic authentication the response header `Set-GUID` carries the
    /// renewed Guid.
    ///
    /// The header `service_token` replaces the token that the gateway presents when it pushes events; renewing it about
    /// every minute is advised.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/handshake`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn hand_shake<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/handshake", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::HAND_SHAKE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Get a new Guid after a page refresh
    ///
    /// Renews the Guid of a signed-in agent whose page was reloaded, and returns it in the body. The request needs
    /// the current Guid.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}/updateGuid`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn update_guid<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UpdateGuidResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/updateGuid", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::UPDATE_GUID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agent's configured skill queues
    ///
    /// Lists the skill queues that are configured for the agent. `reset_skill` takes their IDs.
    ///
    ///
    /// Sends a `GET` request to `/onlineagent/{agentid}/agentskills`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_agent_skills<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryAgentSkillsResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/agentskills", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_SKILLS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Switch automatic answering on or off
    ///
    /// Sets whether incoming calls are answered automatically. The sign-in field `autoanswer` sets the same at the
    /// start of a session.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/autoanswer/{isautoanswer}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `is_auto_answer`: True for automatic answering, false for manual.
    pub async fn set_agent_auto_answer<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        is_auto_answer: bool,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/autoanswer/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& is_auto_answer.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_AGENT_AUTO_ANSWER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Choose idle or wrap-up after each call
    ///
    /// Sets whether the agent becomes idle or enters wrap-up when a call ends. The sign-in field `autoenteridle` sets
    /// the same at the start of a session. An agent whose phone is not permanently off the hook must use wrap-up.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/autoenteridle/{flag}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `flag`: True for idle after each call, false for wrap-up.
    pub async fn set_agent_auto_enter_idle<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        flag: bool,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/autoenteridle/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& flag.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_AGENT_AUTO_ENTER_IDLE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign an agent in for voice only
    ///
    /// Opens a session as `login` does, but signs the agent in to the CCS only, that is, for voice calls, and not to
    /// the media server. Such a session takes no licence. The phone may be left out.
    ///
    /// The response header `Set-GUID` contains the Guid that all later requests send. Continue as after `login`:
    /// `reset_skill`, then `get_agent_event` at once.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}/loginex`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Who signs in, with which phone, and the settings of the session.
    pub async fn login_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SignInExRequest,
    ) -> Result<ResponseValue<types::SignInResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/loginex", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::LOGIN_EX).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign an agent in for voice only, replacing an existing session
    ///
    /// Known only by its name and path, which suggest that it is to `login_ex` what `force_login` is to `login`: it
    /// signs in an agent who is already signed in.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}/forceloginex`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The sign-in; its fields are not known.
    pub async fn force_login_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ForceLoginExRequest,
    ) -> Result<ResponseValue<types::SignInResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/forceloginex", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_LOGIN_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign an agent in without a phone, replacing an existing session
    ///
    /// Known only by its name and path, which suggest that it is a `force_login_ex` for an agent without a phone.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}/forceloginexwithoutphone`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The sign-in; its fields are not known.
    pub async fn force_login_ex_without_phone<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ForceLoginExWithoutPhoneRequest,
    ) -> Result<ResponseValue<types::SignInResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/forceloginexwithoutphone", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_LOGIN_EX_WITHOUT_PHONE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Bind a phone to the agent
    ///
    /// Known only by its name and path, which suggest that it binds a phone to a signed-in agent, for example after a
    /// sign-in without one.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/bindphone`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The phone to bind; its fields are not known.
    pub async fn bind_agent_phone<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::BindAgentPhoneRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/bindphone", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BIND_AGENT_PHONE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List another agent's configured skill queues
    ///
    /// Lists the skill queues that are configured for a given agent of the same VDN. `query_agent_skills` lists the
    /// agent's own.
    ///
    ///
    /// Sends a `GET` request to `/onlineagent/{agentid}/agentskillsbyworkno/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    pub async fn query_agent_skills_by_work_no<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryAgentSkillsResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/agentskillsbyworkno/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_SKILLS_BY_WORK_NO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Choose whether the agent takes inbound calls
    ///
    /// Switches the agent's readiness for inbound calls on or off. Agent queries leave out agents who take none.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/settalkright`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `flag`: Whether the agent takes inbound calls. 0 to 1.
    pub async fn set_talk_right<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        flag: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/settalkright", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("flag", &flag))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_TALK_RIGHT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set call forwarding for the agent
    ///
    /// Known only by its name and path, which suggest that it sets where the agent's calls are forwarded.
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/setforwarding`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The forwarding; its fields are not known.
    pub async fn set_forwarding<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SetForwardingRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/setforwarding", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_FORWARDING)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set whether the agent's own calls are recorded
    ///
    /// Known only by its name and path, which suggest that it sets whether the agent's own calls are recorded, and
    /// whether a recording starts before the conversation.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `record_flag`: Whether to record, judging by its name. 0 to 1.
    /// - `record_before_talking`: Whether to start before the conversation, judging by its name. 0 to 1.
    pub async fn set_agent_self_record<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        record_flag: i64,
        record_before_talking: i64,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/setselfrecord/{}/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& record_flag.to_string()), encode_path(&
            record_before_talking.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_AGENT_SELF_RECORD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set a custom state
    ///
    /// Gives the agent a site-defined state, in addition to the gateway's states. The business system defines what a
    /// number means. `query_custom_state` reads it and `cancel_set_custom_state` clears it.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/setcustomstate`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `custom_state`: The custom state; its meaning is defined by the business system. 0 to 65534.
    pub async fn set_custom_state<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        custom_state: i64,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/setcustomstate", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customstate", &custom_state))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_CUSTOM_STATE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Clear the custom state
    ///
    /// Clears the custom state that `set_custom_state` set.
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/cancelsetcustomstate`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn cancel_set_custom_state<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/cancelsetcustomstate", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CANCEL_SET_CUSTOM_STATE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the custom state
    ///
    /// Returns the state that `set_custom_state` gave the agent.
    ///
    /// Sends a `GET` request to `/onlineagent/{agentid}/querycustomstate`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_custom_state<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryCustomStateResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/querycustomstate", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CUSTOM_STATE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Get a temporary token for registering the softphone
    ///
    /// Returns a token that serves as the password for registering the agent's softphone number, where several accounts
    /// share one authentication.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/logininfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn login_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::LoginInfoResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/logininfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::LOGIN_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Get a temporary token for the VRC
    ///
    /// Returns a token that serves as the password for initialising the VRC.
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/vrctoken`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn vrc_token<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/vrctoken", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::VRC_TOKEN).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change the agent's own password
    ///
    /// Changes the password of the signed-in agent. The new one has 8 to 32 characters of at least three of four kinds:
    /// upper-case letters, lower-case letters, digits and special characters. It must not repeat a character too often
    /// in a row, must not contain three or more consecutive characters of the agent ID, and must not be one of the last
    /// five passwords; that number is set on the WAS.
    ///
    /// The change is not passed on to the AICC, so do not call this directly if an AICC is in use.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/modifyaccountpwdex`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The old password and the new one.
    pub async fn modify_account_pwd_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ModifyAccountPwdExRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/modifyaccountpwdex", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_ACCOUNT_PWD_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change the agent's own password, old form
    ///
    /// The older form of `modify_account_pwd_ex`, which replaces it. It carries the passwords in the address, where
    /// server and proxy logs can expose them.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/modifyaccountpwd`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `new_password`: The new password.
    /// - `old_password`: The current password.
    pub async fn modify_account_pwd<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        new_password: Option<&'a crate::secret::Secret>,
        old_password: Option<&'a crate::secret::Secret>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/modifyaccountpwd", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("newpassword", &new_password))
            .query(&progenitor_client::QueryParam::new("oldpassword", &old_password))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MODIFY_ACCOUNT_PWD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send a note to other agents
    ///
    /// Sends a short text to other agents. `AgentOther_Note` notifies each signed-in receiver, but does not carry the
    /// text.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/sendnoteletex`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The text and its receivers.
    pub async fn send_notelet_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::SendNoteletExRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/sendnoteletex", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SEND_NOTELET_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send a note to another agent, old form
    ///
    /// The older form of `send_notelet_ex`, which replaces it. It carries the text in the address.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/sendnotelet/{receiver}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `receiver`: The receiver of the note, presumably an agent ID; the server accepts any text that is not empty.
    /// - `content`: Text of the note.
    pub async fn send_notelet<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        receiver: &'a str,
        content: Option<&'a str>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/sendnotelet/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& receiver.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("content", &content))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SEND_NOTELET)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Publish a bulletin to a group or a skill queue
    ///
    /// Sends a text to the agents of a group or of a skill queue.
    ///
    ///
    /// Sends a `POST` request to `/onlineagent/{agentid}/notifybulletin`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The text and its addressees.
    pub async fn notify_bulletin<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::NotifyBulletinRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/notifybulletin", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::NOTIFY_BULLETIN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Keep a session of the older push variant alive
    ///
    /// The heartbeat of an agent who signed in with `pushUrl`, the older push variant; `hand_shake` is that of the newer
    /// one. A client program of the vendor sends it every 60 seconds. Another gives the session up after two answers
    /// 100-006 or 000-003, or after five other failures.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/{agentid}/heartbeat`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn heartbeat<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::HeartbeatResponse>, Error<()>> {
        let url = format!(
            "{}/onlineagent/{}/heartbeat", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::HEARTBEAT).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign an agent in by the name of an account
    ///
    /// Opens a session as `login` does, with the name of an account instead of the ID of an agent. The result says which
    /// agent it is.
    ///
    ///
    /// Sends a `PUT` request to `/onlineagent/loginbyaccount`
    ///
    /// Arguments:
    /// - `body`: Which account signs in, and the settings of the session.
    pub async fn login_by_account<'a>(
        &'a self,
        body: &'a types::LoginByAccountRequest,
    ) -> Result<ResponseValue<types::SignInResponse>, Error<()>> {
        let url = format!("{}/onlineagent/loginbyaccount", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::LOGIN_BY_ACCOUNT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start whispering to an agent
    ///
    /// An inspector with the whisper right joins an agent's call: the inspector hears agent and customer, the agent
    /// hears the inspector's advice, and the customer does not hear it.
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/requestwhisperagent`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `whisper_agent_id`: ID of the agent to whisper to. Must belong to the same VDN as the inspector.
    pub async fn request_whisper_agent<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        whisper_agent_id: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/requestwhisperagent", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("whisperagentid", &whisper_agent_id),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REQUEST_WHISPER_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop whispering to an agent
    ///
    /// The inspector leaves the call in which it whispers. Agent and customer stay connected.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/requeststopwhisperagent`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `whisper_agent_id`: ID of the agent to whom the inspector whispers. Must belong to the same VDN as the inspector.
    pub async fn request_stop_whisper_agent<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        whisper_agent_id: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/requeststopwhisperagent", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("whisperagentid", &whisper_agent_id),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REQUEST_STOP_WHISPER_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Switch between listening, inserting and whispering
    ///
    /// Changes the inspector's role in the inspected call: only listening, speaking to both parties (insert), or
    /// speaking to the agent alone (whisper).
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/requestswitchinsertwhisperagent`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `switch_type`: The new kind of inspection.
    /// - `whisper_agent_id`: ID of the inspected agent. Must belong to the same VDN as the inspector.
    pub async fn request_switch_insert_whisper_agent<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        switch_type: &'a crate::codes::SwitchType,
        whisper_agent_id: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/requestswitchinsertwhisperagent", self.baseurl,
            encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("switchtype", &switch_type))
            .query(
                &progenitor_client::QueryParam::new("whisperagentid", &whisper_agent_id),
            )
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::REQUEST_SWITCH_INSERT_WHISPER_AGENT,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Listen to an agent
    ///
    /// An inspector hears the calls of an agent without being heard. Listening may begin before the agent has a call;
    /// the inspector then hears the next one. It ends with `stop_supervise_or_insert`.
    ///
    ///
    /// Sends a `PUT` request to `/qualitycontrol/{agentid}/addsupervise/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to listen to. Must belong to the same VDN as the inspector.
    /// - `media_type`: The kind of contact; client programs send 1 for a text chat and leave it out for a call.
    pub async fn add_supervise<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
        media_type: Option<i64>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/addsupervise/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADD_SUPERVISE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Join an agent's call audibly
    ///
    /// An inspector joins an agent's call and can be heard by the agent and the customer. It ends with
    /// `stop_supervise_or_insert`.
    ///
    ///
    /// Sends a `PUT` request to `/qualitycontrol/{agentid}/addinsert/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent whose call is joined. Must belong to the same VDN as the inspector.
    /// - `media_type`: The kind of contact; client programs send 1 for a text chat and leave it out for a call.
    pub async fn add_insert<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
        media_type: Option<i64>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/addinsert/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADD_INSERT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop listening to or inserting into an agent's calls
    ///
    /// The inspector stops listening to the agent, or leaves the call it has joined, and becomes idle. Whispering ends
    /// with `request_stop_whisper_agent` instead.
    ///
    ///
    /// Sends a `DELETE` request to `/qualitycontrol/{agentid}/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the inspected agent. Must belong to the same VDN as the inspector.
    /// - `media_type`: The kind of contact; client programs send 1 for a text chat and leave it out for a call.
    pub async fn stop_supervise_or_insert<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
        media_type: Option<i64>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/{}", self.baseurl, encode_path(& agent_id.to_string()),
            encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::STOP_SUPERVISE_OR_INSERT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change the skill queues of an agent
    ///
    /// An inspector sets another agent's skill queues.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/adjustskill`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which agent, and which skill queues.
    pub async fn adjust_skill<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::AdjustSkillRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/adjustskill", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADJUST_SKILL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make an agent busy
    ///
    /// An inspector makes another agent busy, so that no calls are routed to the agent.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/forcebusy/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to make busy. Must belong to the same VDN as the inspector.
    pub async fn force_busy<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/forcebusy/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_BUSY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make an agent idle
    ///
    /// An inspector makes another agent idle, so that calls can be routed to the agent.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/forceidle/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to make idle. Must belong to the same VDN as the inspector.
    pub async fn force_idle<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/forceidle/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_IDLE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send an agent to rest
    ///
    /// An inspector sends another agent to rest for a given time.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to send to rest. Must belong to the same VDN as the inspector.
    /// - `time`: Length of the rest in seconds. 1 to 86399 seconds.
    /// - `reason`: Code of the cause of the rest. 1 to 255.
    pub async fn force_rest<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
        time: i64,
        reason: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/forcerest/{}/{}/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& work_no.to_string()), encode_path(& time
            .to_string()), encode_path(& reason.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_REST)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign another agent out
    ///
    /// An inspector ends another agent's session. The inspector's own session continues; to sign oneself out by force,
    /// use `force_logout`.
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/forcelogout/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to sign out. Must belong to the same VDN as the inspector.
    pub async fn force_log_out_agent<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/forcelogout/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_LOG_OUT_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End a call by its ID
    ///
    /// An inspector ends another agent's call.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/forcedropcall/{callid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the call to end.
    pub async fn force_drop_call<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/forcedropcall/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& call_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORCE_DROP_CALL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a customer over from an agent
    ///
    /// The inspector replaces the agent in a call: the agent leaves it and becomes idle, and the inspector speaks with
    /// the customer. The inspector must already be listening to the agent, inserted into its call, or whispering to it.
    ///
    ///
    /// Sends a `PUT` request to `/qualitycontrol/{agentid}/intercept/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent whose call is taken over. Must belong to the same VDN as the inspector.
    /// - `call_id`: ID of the text chat, beside `mediaType`.
    /// - `media_type`: The kind of contact; client programs send 1 for a text chat and leave it out for a call.
    pub async fn intercept<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
        call_id: Option<&'a crate::ids::CallId>,
        media_type: Option<i64>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/intercept/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callId", &call_id))
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .build()?;
        let response = self.execute(request, &crate::operation::table::INTERCEPT).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a given call over from an agent
    ///
    /// Does what `intercept` does, for one call of the agent, named by its ID.
    ///
    /// Sends a `PUT` request to `/qualitycontrol/{agentid}/intercept/{workNo}/{callId}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent whose call is taken over. Must belong to the same VDN as the inspector.
    /// - `call_id`: ID of the call to take over.
    pub async fn intercept_call<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/intercept/{}/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()), encode_path(& call_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::INTERCEPT_CALL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Switch between listening and inserting
    ///
    /// A listening inspector joins the call audibly, and an inserted one returns to listening. The request does not
    /// name the target, so a second one undoes the first; `request_switch_insert_whisper_agent` names it.
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/switch/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the inspected agent. Must belong to the same VDN as the inspector.
    pub async fn switch_supervise_or_insert<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/switch/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SWITCH_SUPERVISE_OR_INSERT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the agents that the inspector monitors
    ///
    /// Lists the monitored agents, judging by its name.
    ///
    /// Sends a `GET` request to `/qualitycontrol/{agentid}/allagent`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_monitored_agents<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AgentStatesResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/allagent", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ALL_MONITORED_AGENTS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start monitoring agents
    ///
    /// Starts monitoring the given agents, judging by its name. `end_monitor` ends it.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/beginmonitor`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `agents`: The agents to monitor, their IDs joined by semicolons.
    pub async fn begin_monitor<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        agents: Option<&'a str>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/beginmonitor", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("agents", &agents))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BEGIN_MONITOR)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop monitoring agents
    ///
    /// Ends what `begin_monitor` started, for the given agents.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/endmonitor`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `agents`: The agents to stop monitoring, their IDs joined by semicolons.
    pub async fn end_monitor<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        agents: Option<&'a str>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/endmonitor", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("agents", &agents))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::END_MONITOR)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set how agents record themselves
    ///
    /// An inspector sets how the given agents record themselves, judging by its name. `qc_cancel_agent_self_record`
    /// undoes it.
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `record_flag`: Whether to record. 0 to 1.
    /// - `record_before_talking`: Whether the recording begins before the conversation. 0 to 1.
    /// - `agents`: The agents concerned; the form is not known.
    pub async fn qc_set_agent_self_record<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        record_flag: i64,
        record_before_talking: i64,
        agents: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/setselfrecord/{}/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& record_flag.to_string()), encode_path(&
            record_before_talking.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("agents", &agents))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QC_SET_AGENT_SELF_RECORD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Undo how agents record themselves
    ///
    /// Undoes what `qc_set_agent_self_record` has set, for the given agents, judging by its name.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/cancelselfrecord`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `agents`: The agents concerned; the form is not known.
    pub async fn qc_cancel_agent_self_record<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        agents: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/cancelselfrecord", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("agents", &agents))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QC_CANCEL_AGENT_SELF_RECORD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the inspection tasks
    ///
    /// Lists the inspection tasks, judging by its name. `delete_qc_task` removes one.
    ///
    /// Sends a `GET` request to `/qualitycontrol/{agentid}/queryqctasks`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_qc_tasks<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/queryqctasks", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_QC_TASKS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Delete an inspection task
    ///
    /// Removes an inspection task, judging by its name. `query_qc_tasks` lists them.
    ///
    /// Sends a `DELETE` request to `/qualitycontrol/{agentid}/deleteqctask`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `begin_time`: When the task begins; the form is not known.
    /// - `task_dsn`: Which task to delete; the form is not known.
    pub async fn delete_qc_task<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        begin_time: Option<&'a str>,
        task_dsn: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/deleteqctask", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("begintime", &begin_time))
            .query(&progenitor_client::QueryParam::new("taskdsn", &task_dsn))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DELETE_QC_TASK)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Look up a configured URL
    ///
    /// Returns what is configured under the name of a URL, judging by its name.
    ///
    /// Sends a `GET` request to `/qualitycontrol/{agentid}/queryurlinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `url_name`: Name of the URL.
    pub async fn query_url_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        url_name: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/queryurlinfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("urlname", &url_name))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_URL_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Search the video recordings of an agent
    ///
    /// Searches video recordings by agent and time, judging by its name; the positions seem to select part of the
    /// results.
    ///
    ///
    /// Sends a `GET` request to `/qualitycontrol/{agentid}/queryvideorecordfile`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `end_date`: End of the time range; the form is not known.
    /// - `end_position`: Position of the last result; the form is not known.
    /// - `start_date`: Start of the time range; the form is not known.
    /// - `start_position`: Position of the first result; the form is not known.
    /// - `work_no`: ID of the agent whose recordings to search.
    pub async fn query_video_record_file<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        end_date: Option<&'a str>,
        end_position: Option<&'a str>,
        start_date: Option<&'a str>,
        start_position: Option<&'a str>,
        work_no: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::RecordFilesResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/queryvideorecordfile", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("enddate", &end_date))
            .query(&progenitor_client::QueryParam::new("endposition", &end_position))
            .query(&progenitor_client::QueryParam::new("startdate", &start_date))
            .query(&progenitor_client::QueryParam::new("startposition", &start_position))
            .query(&progenitor_client::QueryParam::new("workno", &work_no))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_VIDEO_RECORD_FILE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Register a port with the server
    ///
    /// No source says what this does; its parameter suggests that it announces a port to the server.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/registerDataToServer`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `port`: The port; the form is not known.
    pub async fn register_data_to_server<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        port: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/registerDataToServer", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("port", &port))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REGISTER_DATA_TO_SERVER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start monitoring an agent by video
    ///
    /// Starts monitoring an agent by video, judging by its name. `stop_video_monitor` ends it.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/startVideoMonitor`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Whom to monitor, and how; its shape is not known.
    pub async fn start_video_monitor<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::StartVideoMonitorRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/startVideoMonitor", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::START_VIDEO_MONITOR)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop monitoring an agent by video
    ///
    /// Ends what `start_video_monitor` started, judging by its name.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/stopVideoMonitor`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: What to end; its shape is not known.
    pub async fn stop_video_monitor<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::StopVideoMonitorRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/stopVideoMonitor", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::STOP_VIDEO_MONITOR)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start an operation of video monitoring
    ///
    /// No source says what this does; its parameters suggest that it reports a result about a monitored agent.
    ///
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/startVideoOperation`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `monitor_agent`: The monitored agent.
    /// - `result`: A result; the form is not known.
    pub async fn start_video_operation<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        monitor_agent: Option<&'a crate::ids::AgentId>,
        result: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/startVideoOperation", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("monitoragent", &monitor_agent))
            .query(&progenitor_client::QueryParam::new("result", &result))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::START_VIDEO_OPERATION)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start or stop the video of a monitored agent
    ///
    /// Starts or stops the video of a monitored agent, judging by its name.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/startOrStopVideoPlay`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `is_start`: Whether to start or to stop; the form is not known.
    /// - `monitor_agent`: The monitored agent.
    pub async fn start_or_stop_video_play<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        is_start: Option<&'a str>,
        monitor_agent: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/startOrStopVideoPlay", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("isstart", &is_start))
            .query(&progenitor_client::QueryParam::new("monitoragent", &monitor_agent))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::START_OR_STOP_VIDEO_PLAY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Delete the task of monitoring an agent by video
    ///
    /// Removes the task of monitoring an agent by video, judging by its name.
    ///
    /// Sends a `POST` request to `/qualitycontrol/{agentid}/deleteVideoTask`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `monitor_agent`: The monitored agent.
    pub async fn delete_video_task<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        monitor_agent: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/deleteVideoTask", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("monitoragent", &monitor_agent))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DELETE_VIDEO_TASK)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Prepare the download of a recording
    ///
    /// Makes the gateway fetch a recording and returns the path and the token with which `record_file` downloads it.
    ///
    ///
    /// Sends a `GET` request to `/qualitycontrol/{agentid}/localrecordpath`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `format`: Format of the file; the portal sends 1 and plays the file as WAV.
    /// - `record_id`: ID of the recording.
    pub async fn local_record_path<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        format: Option<i64>,
        record_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::LocalRecordPathResponse>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/localrecordpath", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("recordId", &record_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::LOCAL_RECORD_PATH)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Download a prepared recording
    ///
    /// Fetches the recording that `local_record_path` has prepared, as a stream.
    ///
    ///
    /// Sends a `GET` request to `/qualitycontrol/{agentid}/recordfile`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `local_record_path`: Path of the file.
    /// - `token`: Token of the file.
    pub async fn record_file<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        local_record_path: Option<&'a str>,
        token: Option<&'a crate::secret::Secret>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/qualitycontrol/{}/recordfile", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "localRecordPath",
                    &local_record_path,
                ),
            )
            .query(&progenitor_client::QueryParam::new("token", &token))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::RECORD_FILE)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the clusters
    ///
    /// Known only by its name and path, which suggest that it describes the clusters of the gateway.
    ///
    /// Sends a `GET` request to `/querymonitor/{agentid}/clusterinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_cluster_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/clusterinfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CLUSTER_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read a cluster by its name
    ///
    /// Known only by its name and path, which suggest that it describes one cluster of the gateway.
    ///
    /// Sends a `GET` request to `/querymonitor/{agentid}/clusterinfobyname/{clustername}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `cluster_name`: Name of the cluster. Not empty.
    pub async fn query_cluster_info_by_name<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        cluster_name: &'a str,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/clusterinfobyname/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& cluster_name.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CLUSTER_INFO_BY_NAME)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read an agent's cluster
    ///
    /// Known only by its name and path, which suggest that it describes the cluster that a given agent is signed in to.
    ///
    ///
    /// Sends a `GET` request to `/querymonitor/{agentid}/agentclusterinfo/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to query.
    pub async fn query_agent_cluster_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/agentclusterinfo/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_AGENT_CLUSTER_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the clusters of all agents
    ///
    /// Known only by its name and path, which suggest that it describes the clusters that agents are signed in to.
    ///
    ///
    /// Sends a `GET` request to `/querymonitor/{agentid}/allagentclusterinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_all_agent_cluster_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/allagentclusterinfo", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_ALL_AGENT_CLUSTER_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the server's time
    ///
    /// Known only by its name and path, which suggest that it returns the time of the server.
    ///
    /// Sends a `GET` request to `/querymonitor/{agentid}/servertime`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_server_time<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/servertime", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SERVER_TIME)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the state of the system
    ///
    /// Known only by its name and path, which suggest that it returns the state of the gateway's system.
    ///
    /// Sends a `GET` request to `/querymonitor/{agentid}/systemstate`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_system_state_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/systemstate", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SYSTEM_STATE_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the version of the system
    ///
    /// Known only by its name and path, which suggest that it returns the version of the gateway's system.
    ///
    /// Sends a `GET` request to `/querymonitor/{agentid}/systemversion`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_sys_version<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/systemversion", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SYS_VERSION)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read statistics of a skill queue
    ///
    /// Known only by its name and path, which suggest that it returns statistics of a skill queue.
    ///
    /// Sends a `GET` request to `/querymonitor/{agentid}/skillstatisticinfo/{skillid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `skill_id`: ID of the skill queue. 1 or more.
    pub async fn query_skills_statistic_info<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        skill_id: i64,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/skillstatisticinfo/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& skill_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SKILLS_STATISTIC_INFO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Switch the timeout of agents on or off
    ///
    /// Known only by its name and path, which suggest that it sets whether an agent who is silent for too long is
    /// signed out; whether for one agent or for all is not shown.
    ///
    ///
    /// Sends a `POST` request to `/querymonitor/{agentid}/setagenttimeout/{flag}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `flag`: Whether the timeout applies; which values the server accepts is not known. Not empty.
    pub async fn set_agent_time_out<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        flag: &'a str,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/setagenttimeout/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& flag.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_AGENT_TIME_OUT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Limit the text chats per agent
    ///
    /// Known only by its name, path and parameters, which suggest that it sets how many text chats agents of a VDN can
    /// have at a time.
    ///
    ///
    /// Sends a `POST` request to `/querymonitor/{agentid}/setmaxchatnum/{vdnid}/{chatnum}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `vdn_id`: ID of the VDN. 0 or more.
    /// - `chat_num`: Greatest number of text chats. 0 or more.
    /// - `agents`: The agents that the limit applies to.
    pub async fn set_max_chat_num<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        vdn_id: i64,
        chat_num: i64,
        agents: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/setmaxchatnum/{}/{}", self.baseurl, encode_path(&
            agent_id.to_string()), encode_path(& vdn_id.to_string()), encode_path(&
            chat_num.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("agents", &agents))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_MAX_CHAT_NUM)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Switch to the oldest push variant
    ///
    /// Makes the gateway push events in its oldest form, in which a request carries a form field `eventContent` with the
    /// event as JSON text.
    ///
    ///
    /// Sends a `POST` request to `/querymonitor/{agentid}/changetosapmode`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn change_to_sap_mode<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/querymonitor/{}/changetosapmode", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CHANGE_TO_SAP_MODE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the skill queues of the agent's VDN
    ///
    /// Lists every skill queue of the agent's VDN, including those not configured for the agent. `query_agent_skills`
    /// lists the agent's queues alone.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    ///
    /// Sends a `GET` request to `/queuedevice/{agentid}/agentvdnskill`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_skill_queue_on_agent_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QuerySkillQueueOnAgentVdnResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/agentvdnskill", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SKILL_QUEUE_ON_AGENT_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the IVR flows of the agent's VDN
    ///
    /// Lists the IVR flows of the agent's VDN, each with its access code.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    ///
    /// Sends a `GET` request to `/queuedevice/{agentid}/ivrinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_ivr_info_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryIvrInfoOnVdnResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/ivrinfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_IVR_INFO_ON_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the statistics of skill queues
    ///
    /// Returns for each skill queue how many calls wait, for how long, how many agents serve the queue, and whether and
    /// where the queue transfers calls.
    ///
    /// A value that does not exist is shown as all ones: 255, 65535 or 4294967295000, depending on the width of the
    /// field.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    ///
    /// Sends a `POST` request to `/queuedevice/{agentid}/queryacdstat`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which skill queues to report on.
    pub async fn query_stat_info_of_acd<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::QueryStatInfoOfAcdRequest,
    ) -> Result<ResponseValue<types::QueryStatInfoOfAcdResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/queryacdstat", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_STAT_INFO_OF_ACD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Count the callers who wait in a skill queue
    ///
    /// Returns how many callers wait in one skill queue. `query_stat_info_of_acd` returns that for many queues with one
    /// request; a program that asks for queue after queue soon meets the limit of the rate.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    ///
    /// Sends a `GET` request to `/queuedevice/{agentid}/skillwaitnum/{skillid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `skill_id`: ID of the skill queue. 1 or more.
    pub async fn query_queue_length_by_skill_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        skill_id: i64,
    ) -> Result<ResponseValue<types::QueryQueueLengthBySkillIdResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/skillwaitnum/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& skill_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_QUEUE_LENGTH_BY_SKILL_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Count the callers who wait in the agent's configured queues
    ///
    /// Returns how many callers wait in all the skill queues that are configured for the agent, whether or not the
    /// agent is signed in to them. `query_queue_length_on_agent_skills` counts only those signed in to, and
    /// `query_stat_info_of_acd` returns the numbers queue by queue with one request.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    ///
    /// Sends a `GET` request to `/queuedevice/{agentid}/waitnum`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_queue_length_on_agent<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueueLengthResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/waitnum", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_QUEUE_LENGTH_ON_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Count the callers who wait in the queues that the agent is signed in to
    ///
    /// Returns how many callers wait in the skill queues that the agent is signed in to. `query_queue_length_on_agent`
    /// counts those of all configured queues.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    ///
    /// Sends a `GET` request to `/queuedevice/{agentid}/waitnumbyagent`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_queue_length_on_agent_skills<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueueLengthResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/waitnumbyagent", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(
                request,
                &crate::operation::table::QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the skill queues of another agent
    ///
    /// Lists the skill queues to which the agent in the path is signed in.
    ///
    /// Sends a `GET` request to `/queuedevice/{agentid}/agentskill/{workNo}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent to ask about.
    pub async fn query_skill_queue_on_agent<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::QueryAgentSkillsResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/agentskill/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SKILL_QUEUE_ON_AGENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the access codes of the VDN
    ///
    /// Lists the access codes of the VDN.
    ///
    /// Sends a `GET` request to `/queuedevice/{agentid}/innoinfo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn query_in_no_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::AccessCodesResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/innoinfo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_IN_NO_ON_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read statistics of skill queues, with their VDN
    ///
    /// Judging by its name, reads statistics of skill queues of a VDN. Only an older release of the server's own
    /// JavaScript client shows this operation; `query_stat_info_of_acd` is the documented one.
    ///
    ///
    /// Sends a `POST` request to `/queuedevice/{agentid}/queryskillstat`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: A JSON object whose fields no source shows.
    pub async fn query_skill_stat_with_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::QuerySkillStatWithVdnRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/queryskillstat", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SKILL_STAT_WITH_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the skill queues of a VDN
    ///
    /// Lists the skill queues of the VDN whose ID is in the path; `query_skill_queue_on_agent_vdn` is the documented query
    /// for the agent's own VDN.
    ///
    ///
    /// Sends a `GET` request to `/queuedevice/{agentid}/vdnskill/{vdnid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `vdn_id`: ID of the VDN. 1 to 512.
    pub async fn query_skill_queue_on_vdn<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        vdn_id: i64,
    ) -> Result<ResponseValue<types::QuerySkillQueueOnAgentVdnResponse>, Error<()>> {
        let url = format!(
            "{}/queuedevice/{}/vdnskill/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& vdn_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SKILL_QUEUE_ON_VDN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Download a voice recording
    ///
    /// Fetches a recording of an agent's call, or a voice mail that an IVR or a third party left, as a stream. More
    /// than 30 MB is not recommended.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    ///
    /// Sends a `GET` request to `/recordfile/{agentid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `file_type`: Whose recording it is; the gateway assumes 1, an agent's call.
    /// - `location_id`: ID of the node that holds the recording; needed in CTI pool mode.
    /// - `record_id`: Path of the recording, that is, the `fileName` of `AgentMediaEvent_Record`.
    pub async fn download_record_file<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        file_type: Option<&'a crate::codes::RecordFileType>,
        location_id: Option<i64>,
        record_id: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/recordfile/{}", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("filetype", &file_type))
            .query(&progenitor_client::QueryParam::new("locationId", &location_id))
            .query(&progenitor_client::QueryParam::new("recordId", &record_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DOWNLOAD_RECORD_FILE)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Download the voice or video of a call from a third-party recorder
    ///
    /// Fetches the recording of a call from a third-party recorder, as a stream. Without `hwFileName` it is the voice
    /// of the call, with it the video of that path.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    ///
    /// Sends a `GET` request to `/recordfile/{agentid}/recordfiledownloadEx`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the call.
    /// - `hw_file_name`: Path of the video; absent for the voice of the call.
    /// - `work_no`: ID of the inspected agent; needed if an inspector asks without `hwFileName`.
    pub async fn record_file_download_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
        hw_file_name: Option<&'a str>,
        work_no: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/recordfile/{}/recordfiledownloadEx", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("callId", &call_id))
            .query(&progenitor_client::QueryParam::new("hwFileName", &hw_file_name))
            .query(&progenitor_client::QueryParam::new("workNo", &work_no))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::RECORD_FILE_DOWNLOAD_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Download a video that an MCU recorded
    ///
    /// Fetches the video of a conference that was recorded in MCU mode, as a stream. More than 200 MB is not
    /// recommended.
    ///
    /// Newer pages call this operation withdrawn; `download_video_file_ex` fetches videos from the file server.
    ///
    ///
    /// Sends a `GET` request to `/recordfile/{agentid}/videofiledownload`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `conference_id`: ID of the conference.
    /// - `file_type`: Which stream of the video to fetch.
    /// - `record_id`: ID of the recording; absent for the first recording.
    pub async fn download_video_file<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        conference_id: &'a str,
        file_type: &'a crate::codes::VideoFileType,
        record_id: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/recordfile/{}/videofiledownload", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("conferenceId", &conference_id))
            .query(&progenitor_client::QueryParam::new("fileType", &file_type))
            .query(&progenitor_client::QueryParam::new("recordId", &record_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DOWNLOAD_VIDEO_FILE)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Download a video recording
    ///
    /// Fetches a video recording from the file server, as a stream. More than 200 MB is not recommended.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    ///
    /// Sends a `GET` request to `/recordfile/{agentid}/videofiledownloadEx`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `location_id`: ID of the node that holds the video; needed in CTI pool mode.
    /// - `record_id`: Path of the video file.
    pub async fn download_video_file_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        location_id: Option<i64>,
        record_id: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/recordfile/{}/videofiledownloadEx", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("locationId", &location_id))
            .query(&progenitor_client::QueryParam::new("recordId", &record_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DOWNLOAD_VIDEO_FILE_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Play a file on the agent's phone
    ///
    /// Plays a voice file, for example a recording, over the agent's phone. If the agent is idle the phone rings first,
    /// and the agent is occupied until playback ends; a call in progress stays as it is.
    ///
    /// The path of a recording is the `fileName` of `AgentMediaEvent_Record`; the `locationId` that a distributed
    /// contact centre needs is in the same event.
    ///
    ///
    /// Sends a `PUT` request to `/recordplay/{agentid}/play`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which file to play, and how.
    pub async fn begin_play<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::BeginPlayRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/play", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BEGIN_PLAY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Play a file from another contact centre of the network
    ///
    /// Plays a voice file that belongs to a contact centre in a network of contact centres; `ccId` says which one.
    ///
    ///
    /// Sends a `POST` request to `/recordplay/{agentid}/netplay`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which file to play, and how.
    pub async fn begin_net_play<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::BeginNetPlayRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/netplay", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BEGIN_NET_PLAY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Pause playback
    ///
    /// Pauses the playback in progress; `resume_play` resumes it.
    ///
    /// Sends a `POST` request to `/recordplay/{agentid}/pauseplay`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn pause_play<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/pauseplay", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PAUSE_PLAY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Resume paused playback
    ///
    /// Resumes the playback that `pause_play` paused.
    ///
    /// Sends a `POST` request to `/recordplay/{agentid}/resumeplay`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn resume_play<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/resumeplay", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::RESUME_PLAY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Jump forward in playback
    ///
    /// Skips forward by the given number of seconds in what is being played. Every request jumps again.
    ///
    /// Sends a `POST` request to `/recordplay/{agentid}/forefast/{time}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `time`: How far to jump in seconds. 1 to 2147483647 seconds.
    pub async fn fore_fast_play<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        time: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/forefast/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& time.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::FORE_FAST_PLAY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Jump back in playback
    ///
    /// Goes back by the given number of seconds in what is being played. Every request jumps again.
    ///
    /// Sends a `POST` request to `/recordplay/{agentid}/backfast/{time}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `time`: How far to jump in seconds. 1 to 2147483647 seconds.
    pub async fn back_fast_play<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        time: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/backfast/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& time.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BACK_FAST_PLAY)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Move playback to another position
    ///
    /// Moves playback to another position in the file, counted from its start, from its end or from the current
    /// position. From the current position every request moves again.
    ///
    ///
    /// Sends a `POST` request to `/recordplay/{agentid}/playrelocation`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Where to continue playback.
    pub async fn play_relocation<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::PlayRelocationRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/playrelocation", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PLAY_RELOCATION)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End playback
    ///
    /// Ends the playback. If the agent was idle before, the phone is released and the agent becomes idle again.
    ///
    ///
    /// Sends a `DELETE` request to `/recordplay/{agentid}/stopplay`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn stop_play<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/stopplay", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::STOP_PLAY).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start recording the agent
    ///
    /// Starts a voice recording of the agent and returns the ID of the recording task. Video cannot be recorded this
    /// way. `AgentMediaEvent_Record` names the file.
    ///
    /// If no file name is given, the server builds one from drive, VDN, media type, date, agent ID and a file name. The
    /// drive comes from its setting MAPPINGDISK, and is Y without it.
    ///
    ///
    /// Sends a `PUT` request to `/recordplay/{agentid}/record`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Where and how to record.
    pub async fn begin_record<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::BeginRecordRequest,
    ) -> Result<ResponseValue<types::BeginRecordResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/record", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BEGIN_RECORD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End recording
    ///
    /// Ends the recording in progress.
    ///
    /// Sends a `DELETE` request to `/recordplay/{agentid}/stoprecord`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn stop_record<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/stoprecord", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::STOP_RECORD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start recording the agent's screen
    ///
    /// Starts capturing the agent's screen. Private deployments only; the VRC component on the agent's computer does
    /// the work.
    ///
    ///
    /// Sends a `PUT` request to `/recordplay/{agentid}/startrecordscreen`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn start_record_screen<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/startrecordscreen", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::START_RECORD_SCREEN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End recording the agent's screen
    ///
    /// Ends the capture of the agent's screen.
    ///
    ///
    /// Sends a `DELETE` request to `/recordplay/{agentid}/stoprecordscreen`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn stop_record_screen<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/stoprecordscreen", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::STOP_RECORD_SCREEN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Pause recording
    ///
    /// Judging by its name, pauses the recording in progress. Only an older release of the server's own JavaScript
    /// client shows this operation.
    ///
    ///
    /// Sends a `POST` request to `/recordplay/{agentid}/pauserecord`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn pause_record<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/pauserecord", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PAUSE_RECORD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Resume paused recording
    ///
    /// Judging by its name, resumes the recording that `pause_record` paused. Only an older release of the server's own
    /// JavaScript client shows this operation.
    ///
    ///
    /// Sends a `POST` request to `/recordplay/{agentid}/resumerecord`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn resume_record<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/resumerecord", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::RESUME_RECORD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start recording the agent into a file that the server names
    ///
    /// Judging by its name, starts recording the agent as `begin_record` does, with a file name that the server
    /// chooses. It has no body. Only an older release of the server's own JavaScript client shows this operation.
    ///
    ///
    /// Sends a `PUT` request to `/recordplay/{agentid}/recordwithoutfilename`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn begin_record_without_file_name<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/recordwithoutfilename", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BEGIN_RECORD_WITHOUT_FILE_NAME)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Search recording files
    ///
    /// Judging by its name and parameters, searches the recordings of an agent or of a skill queue within a time range,
    /// part of the results at a time. Only an older release of the server's own JavaScript client shows this operation.
    ///
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/recordfile`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `end_date`: End of the time range, judging by its name; its form is not known.
    /// - `end_position`: Last result to return, judging by its name.
    /// - `skill_id`: ID of the skill queue whose recordings to search, judging by its name.
    /// - `start_date`: Start of the time range, judging by its name; its form is not known.
    /// - `start_position`: First result to return, judging by its name.
    /// - `work_no`: ID of the agent whose recordings to search, judging by its name.
    pub async fn query_record_file<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        end_date: Option<&'a str>,
        end_position: Option<&'a str>,
        skill_id: Option<&'a str>,
        start_date: Option<&'a str>,
        start_position: Option<&'a str>,
        work_no: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::RecordFilesResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/recordfile", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("enddate", &end_date))
            .query(&progenitor_client::QueryParam::new("endposition", &end_position))
            .query(&progenitor_client::QueryParam::new("skillid", &skill_id))
            .query(&progenitor_client::QueryParam::new("startdate", &start_date))
            .query(&progenitor_client::QueryParam::new("startposition", &start_position))
            .query(&progenitor_client::QueryParam::new("workno", &work_no))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_RECORD_FILE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Search the agent's own recording files
    ///
    /// Judging by its name and parameters, searches the agent's own recordings within a time range, part of the results
    /// at a time. Only an older release of the server's own JavaScript client shows this operation.
    ///
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/queryselfrecordfile`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `end_date`: End of the time range, judging by its name; its form is not known.
    /// - `end_position`: Last result to return, judging by its name.
    /// - `skill_id`: ID of the skill queue whose recordings to search, judging by its name.
    /// - `start_date`: Start of the time range, judging by its name; its form is not known.
    /// - `start_position`: First result to return, judging by its name.
    pub async fn query_self_record_file<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        end_date: Option<&'a str>,
        end_position: Option<&'a str>,
        skill_id: Option<&'a str>,
        start_date: Option<&'a str>,
        start_position: Option<&'a str>,
    ) -> Result<ResponseValue<types::RecordFilesResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/queryselfrecordfile", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("enddate", &end_date))
            .query(&progenitor_client::QueryParam::new("endposition", &end_position))
            .query(&progenitor_client::QueryParam::new("skillid", &skill_id))
            .query(&progenitor_client::QueryParam::new("startdate", &start_date))
            .query(&progenitor_client::QueryParam::new("startposition", &start_position))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_SELF_RECORD_FILE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Find the recording files of a call
    ///
    /// Judging by its name, finds the recordings of the call with the given ID. Only an older release of the server's
    /// own JavaScript client shows this operation.
    ///
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/queryrecordfilebycallid`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the call.
    /// - `call_time`: Time of the call, judging by its name; its form is not known.
    /// - `work_no`: ID of the agent who had the call, judging by its name.
    pub async fn query_record_file_by_call_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: Option<&'a crate::ids::CallId>,
        call_time: Option<&'a str>,
        work_no: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::RecordFilesResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/queryrecordfilebycallid", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callid", &call_id))
            .query(&progenitor_client::QueryParam::new("calltime", &call_time))
            .query(&progenitor_client::QueryParam::new("workno", &work_no))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_RECORD_FILE_BY_CALL_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Find the recording file with a given ID
    ///
    /// Judging by its name, finds the file of the recording with the given ID. Only an older release of the server's
    /// own JavaScript client shows this operation.
    ///
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/recordfilefromrecordid`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `record_id`: ID of the recording.
    pub async fn query_record_file_from_record_id<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        record_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::RecordFilesResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/recordfilefromrecordid", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("recordid", &record_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_RECORD_FILE_FROM_RECORD_ID)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Get the address of a recording file
    ///
    /// Judging by its name, returns the URL of the recording file. Only an older release of the server's own JavaScript
    /// client shows this operation.
    ///
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/recordfileurl`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `file_path`: Path of the recording file, judging by its name.
    pub async fn query_record_file_url<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        file_path: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/recordfileurl", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filepath", &file_path))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_RECORD_FILE_URL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Get the address of a recording file as a ZIP archive
    ///
    /// Judging by its name, returns the URL of the recording file as a ZIP archive. Only an older release of the
    /// server's own JavaScript client shows this operation.
    ///
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/recordzipfileurl`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `file_path`: Path of the recording file, judging by its name.
    pub async fn query_record_zip_file_url<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        file_path: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/recordzipfileurl", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filepath", &file_path))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_RECORD_ZIP_FILE_URL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Get the address of several recording files as a ZIP archive
    ///
    /// Judging by its name, returns the URL of several recording files as one ZIP archive. Only an older release of the
    /// server's own JavaScript client shows this operation.
    ///
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/batchrecordzipfileurl`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `file_path`: Paths of the recording files, judging by its name; how several are joined is not known.
    pub async fn query_batch_record_zip_file_url<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        file_path: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/batchrecordzipfileurl", self.baseurl, encode_path(&
            agent_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filepath", &file_path))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_BATCH_RECORD_ZIP_FILE_URL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the scores of an agent's recordings
    ///
    /// Judging by its name and parameters, reads the scores of an agent's recordings within a time range. Only an older
    /// release of the server's own JavaScript client shows this operation.
    ///
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/queryrecordscore`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `record_end_date`: End of the time range, judging by its name; its form is not known.
    /// - `record_start_date`: Start of the time range, judging by its name; its form is not known.
    /// - `work_no`: ID of the agent who was recorded, judging by its name.
    pub async fn query_voice_record_score<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        record_end_date: Option<&'a str>,
        record_start_date: Option<&'a str>,
        work_no: Option<&'a crate::ids::AgentId>,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/queryrecordscore", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("recordenddate", &record_end_date),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "recordstartdate",
                    &record_start_date,
                ),
            )
            .query(&progenitor_client::QueryParam::new("workno", &work_no))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_VOICE_RECORD_SCORE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Get a token for the recording of the screen
    ///
    /// Returns a token that a client program of the vendor gives to its recorder of the screen.
    ///
    /// Sends a `GET` request to `/recordplay/{agentid}/getconnecttoken`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn get_connect_token<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::GetConnectTokenResponse>, Error<()>> {
        let url = format!(
            "{}/recordplay/{}/getconnecttoken", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::GET_CONNECT_TOKEN)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Accept an offered text chat
    ///
    /// Accepts the text chat with the given ID, judging by its name; `AgentChat_Ring` announces one.
    ///
    /// Sends a `PUT` request to `/textchat/{workno}/answer/{callid}`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `call_id`: ID of the text chat.
    pub async fn text_chat_answer<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/answer/{}", self.baseurl, encode_path(& work_no.to_string()),
            encode_path(& call_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::TEXT_CHAT_ANSWER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send a message in a text chat
    ///
    /// Sends a message to the other side of a text chat, judging by its name; what the other side writes arrives as
    /// `AgentChat_DataRecved` (misspelt on the wire).
    ///
    ///
    /// Sends a `PUT` request to `/textchat/{workno}/chatmessage`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `body`: The message.
    pub async fn chat<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        body: &'a types::ChatRequest,
    ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/chatmessage", self.baseurl, encode_path(& work_no
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::CHAT).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End a text chat
    ///
    /// Ends the text chat with the given ID. The response repeats a call ID.
    ///
    /// Sends a `DELETE` request to `/textchat/{workno}/drop/{callid}`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `call_id`: ID of the text chat.
    pub async fn text_chat_drop<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/drop/{}", self.baseurl, encode_path(& work_no.to_string()),
            encode_path(& call_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::TEXT_CHAT_DROP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start a text chat with another agent
    ///
    /// Starts a text chat with another agent. In the one response that a source shows, the result is the work number of
    /// an agent.
    ///
    ///
    /// Sends a `PUT` request to `/textchat/{workno}/internalcall/{destno}`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `dest_no`: ID of the agent to chat with; the older server's pattern accepts 1 to 59999.
    pub async fn internal_call<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        dest_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::InternalCallResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/internalcall/{}", self.baseurl, encode_path(& work_no
            .to_string()), encode_path(& dest_no.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::INTERNAL_CALL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Refuse an offered text chat
    ///
    /// Refuses the text chat with the given ID, judging by its name; `AgentChat_Ring` announces one.
    ///
    /// Sends a `DELETE` request to `/textchat/{workno}/reject/{callid}`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `call_id`: ID of the text chat.
    pub async fn text_chat_reject<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/reject/{}", self.baseurl, encode_path(& work_no.to_string()),
            encode_path(& call_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::TEXT_CHAT_REJECT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Transfer a text chat to an agent or a skill queue
    ///
    /// Transfers a text chat to another agent or to a skill queue.
    ///
    ///
    /// Sends a `POST` request to `/textchat/{workno}/transfer`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `body`: Which chat to transfer, and where to.
    pub async fn text_chat_transfer<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        body: &'a types::TextChatTransferRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/transfer", self.baseurl, encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::TEXT_CHAT_TRANSFER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send a message outside of a chat
    ///
    /// Sends a message to somebody with whom there is no chat, such as a text message to a phone.
    ///
    ///
    /// Sends a `POST` request to `/textchat/{workno}/sendmessagewithoutcall`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `body`: The message and the receiver.
    pub async fn send_message_without_call<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        body: &'a types::SendMessageWithoutCallRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/sendmessagewithoutcall", self.baseurl, encode_path(& work_no
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SEND_MESSAGE_WITHOUT_CALL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Confirm a received message
    ///
    /// Confirms a message that the agent has received, judging by its name.
    ///
    /// Sends a `PUT` request to `/textchat/{workno}/confirmmessage`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `body`: Which message is confirmed; its fields are not known.
    pub async fn confirm_message<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        body: &'a types::ConfirmMessageRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/confirmmessage", self.baseurl, encode_path(& work_no
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CONFIRM_MESSAGE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Download a file of a chat
    ///
    /// Fetches a file that was sent in a chat, as a stream. Its path is in the `chatContent` of `AgentChat_DataRecved`,
    /// which then is JSON text.
    ///
    ///
    /// Sends a `GET` request to `/textchat/{workno}/mediafile`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `file_path`: Path of the file.
    pub async fn download_media_file<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        file_path: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/mediafile", self.baseurl, encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("filePath", &file_path))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DOWNLOAD_MEDIA_FILE)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the messages of a chat
    ///
    /// Lists the messages of a chat, a page at a time.
    ///
    /// Sends a `GET` request to `/textchat/{workno}/callcontent`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `call_id`: ID of the text chat.
    /// - `page_no`: Number of the page.
    /// - `page_size`: Number of messages on a page.
    pub async fn query_call_content<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        call_id: Option<&'a crate::ids::CallId>,
        page_no: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::QueryCallContentResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/callcontent", self.baseurl, encode_path(& work_no
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callId", &call_id))
            .query(&progenitor_client::QueryParam::new("pageNo", &page_no))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_CONTENT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Search past chats
    ///
    /// Lists past chats by time and parties, a page at a time. It only reads, although it is a POST.
    ///
    /// Sends a `POST` request to `/textchat/{workno}/callsession`
    ///
    /// Arguments:
    /// - `work_no`: ID of the acting agent.
    /// - `body`: Which chats to list.
    pub async fn query_call_session<'a>(
        &'a self,
        work_no: &'a crate::ids::AgentId,
        body: &'a types::QueryCallSessionRequest,
    ) -> Result<ResponseValue<types::QueryCallSessionResponse>, Error<()>> {
        let url = format!(
            "{}/textchat/{}/callsession", self.baseurl, encode_path(& work_no
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::QUERY_CALL_SESSION)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Answer a call for an agent
    ///
    /// An inspector answers the call that rings at an agent.
    ///
    /// Sends a `PUT` request to `/thirdcontrol/{agentid}/callanswer/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent for whom the inspector acts.
    pub async fn call_answer<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/thirdcontrol/{}/callanswer/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CALL_ANSWER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Place a call for an agent
    ///
    /// An inspector places an outbound call for an agent.
    ///
    /// Sends a `PUT` request to `/thirdcontrol/{agentid}/callout/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent for whom the inspector acts.
    /// - `body`: What the agent is to do.
    pub async fn third_control_call_out<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
        body: &'a types::ThirdControlCallOutRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/thirdcontrol/{}/callout/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::THIRD_CONTROL_CALL_OUT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set an agent's state
    ///
    /// An inspector makes an agent idle or busy.
    ///
    /// Sends a `PUT` request to `/thirdcontrol/{agentid}/setstatus/{workno}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `work_no`: ID of the agent for whom the inspector acts.
    /// - `body`: What the agent is to do.
    pub async fn set_status<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        work_no: &'a crate::ids::AgentId,
        body: &'a types::ThirdControlStatusRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/thirdcontrol/{}/setstatus/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& work_no.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SET_STATUS)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Dial a party outside the contact centre
    ///
    /// Starts an outbound call from the agent to a telephone number. The gateway first rings the agent's own phone;
    /// once it is off the hook, the called party is rung. The phone of an agent who keeps it off the hook between calls
    /// (`releasephone` false at sign-in) is not rung.
    ///
    /// The response carries the ID of the new call. Events report whether the called party answers. A request whose
    /// response was lost may have placed the call all the same, so it must not be sent again.
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/callout`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Whom to dial, and how.
    pub async fn call_out<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::CallOutRequest,
    ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/callout", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::CALL_OUT).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Call another agent
    ///
    /// Starts a call to another agent of the same contact centre, for example to consult a colleague while the agent's
    /// customer is on hold. Newer pages say that the call goes through the agent's default skill queue.
    ///
    /// The called agent receives the events of an incoming call with the feature 6 (internal).
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/callinner`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which agent to call, and how.
    pub async fn call_inner<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::CallInnerRequest,
    ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/callinner", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CALL_INNER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Call an agent of a skill queue
    ///
    /// Starts a call within the contact centre to a skill queue; an idle agent of that queue receives the call. Meant
    /// for consulting a member of a skill group without knowing who is free.
    ///
    /// The called agent receives the events of an incoming call with the feature 6 (internal).
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/callinnerskill`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which skill queue to call.
    pub async fn call_inner_skill<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::CallInnerSkillRequest,
    ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/callinnerskill", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CALL_INNER_SKILL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Answer an offered call
    ///
    /// Picks up the call that `AgentEvent_Ringing` announced. Only agents who answer manually need it: with automatic
    /// answering the gateway sends `AgentEvent_Auto_Answer` and connects the call itself. A call that nobody answers in
    /// time ends with `AgentEvent_No_Answer`.
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/answer`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the call to answer. Needed if the agent has several call IDs, as with multimedia.
    pub async fn answer<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: Option<&'a crate::ids::CallId>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/answer", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callid", &call_id))
            .build()?;
        let response = self.execute(request, &crate::operation::table::ANSWER).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Refuse an offered call
    ///
    /// Turns down the call that `AgentEvent_Ringing` announced. `mode` decides what happens to it: 1 sends the caller
    /// back to the queue and makes the agent busy, 2 ends the call and makes the agent idle. Meant for ordinary inbound
    /// calls.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/reject`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which call to refuse, and what happens to it.
    pub async fn reject<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::RejectRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/reject", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::REJECT).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Ask another agent for help in the current call
    ///
    /// An agent who is talking with a customer asks another agent, or a free agent of a skill queue, for help. Below, A
    /// is the asking agent, B the customer and C the helper. `result` is the ID of the call between A and C.
    ///
    /// Two-party help (`mode` 1): when C answers, B waits on hold and A speaks with C alone.
    ///
    /// - C leaves first: A and B are connected again.
    /// - A leaves first: B is transferred to C.
    /// - B leaves while on hold: the pages say nothing.
    /// - A retrieves B with `drop_call` and the ID of the call between A and C.
    ///
    /// Three-party help (`mode` 2): when C answers, all three speak together.
    ///
    /// - A leaves first: B and C stay in a two-party call.
    /// - C leaves first: A and B stay in a two-party call.
    /// - B leaves first: A and C stay in an internal call.
    /// - A retrieves B with `disconnect` and the agent ID of C as the number.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/innerhelp`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Whom to ask for help, and in which way.
    pub async fn inner_help<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::InnerHelpRequest,
    ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/innerhelp", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::INNER_HELP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Put the current call on hold
    ///
    /// Parks the current call: the customer waits until `get_hold` retrieves the call. Meanwhile the agent can make
    /// another call, join both in a three-party call with `conf_join`, or connect both parties with `connect_hold`.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/hold`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn hold<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/hold", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::HOLD).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Retrieve a held call
    ///
    /// Ends the hold of a call, so that the agent speaks with its party again. If there are several held calls,
    /// `callid` says which one is meant.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/gethold`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the held call to retrieve.
    pub async fn get_hold<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: Option<&'a crate::ids::CallId>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/gethold", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callid", &call_id))
            .build()?;
        let response = self.execute(request, &crate::operation::table::GET_HOLD).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Connect the current party with a held one
    ///
    /// Connects the party of the current call with the party of a held call. The two stay connected, and the agent
    /// leaves both calls.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/connecthold/{callid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the held call.
    pub async fn connect_hold<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/connecthold/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& call_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CONNECT_HOLD)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Mute the agent in the current call
    ///
    /// Stops sending the agent's voice into the current call. The agent still hears the other side. `end_mute` undoes it.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/beginmute`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn begin_mute<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/beginmute", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BEGIN_MUTE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Unmute the agent in the current call
    ///
    /// Sends the agent's voice into the current call again, after `begin_mute`.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/endmute`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn end_mute<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/endmute", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::END_MUTE).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Join the current and a held call into a three-party call
    ///
    /// Joins the agent's current call and a held one into one three-party call. With A the agent, B the held party and
    /// C the party of the current call: A holds B, calls C, and then sends this request with the ID of the call to B.
    ///
    /// - A leaves: B and C stay connected.
    /// - B leaves: A and C stay connected.
    /// - C leaves: A and B stay connected.
    /// - A retrieves B with `disconnect` and the number of C.
    ///
    /// The recording of A and B ends when A hangs up, except in internal help.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/confjoin`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which held call to join.
    pub async fn conf_join<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ConfJoinRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/confjoin", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::CONF_JOIN).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Hang up one call by its ID
    ///
    /// Ends the call with the given ID and leaves the agent's other calls alone. In two-party internal help the asking
    /// agent retrieves the customer by dropping the call with the helper.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/dropcall/{callid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the call to hang up.
    pub async fn drop_call<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/dropcall/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& call_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::DROP_CALL).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Disconnect one party of the current call
    ///
    /// Removes the party with the given number from the call; the others stay connected. It retrieves a customer from
    /// three-party help (with the agent ID of the helper) and from a three-party call (with the number of the third
    /// party).
    ///
    /// Only numbers that belong to the last call ID can be disconnected. In internal help the number is the helper's
    /// agent ID, or the agent's own softphone number to leave; the helper can only drop itself.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/disconnect/{number}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `number`: Number of the party to disconnect. In internal help the agent ID of the helper, or the agent's own softphone number. 1 to 24 characters.
    pub async fn disconnect<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        number: &'a str,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/disconnect/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& number.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::DISCONNECT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Hang up the current call
    ///
    /// Ends the agent's current call. Return code 200-017 means that there was no call to end, as after the customer has
    /// hung up first. It is a refusal, so libraries report it as an error; a program that only wants the call to be over may
    /// treat it as success.
    ///
    ///
    /// Sends a `DELETE` request to `/voicecall/{agentid}/release`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn release<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/release", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self.execute(request, &crate::operation::table::RELEASE).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Retrieve a call that is being transferred
    ///
    /// Retrieves the customer while a transfer to an outside number is in progress, in the modes talk and three-party.
    /// The outside party is dropped, and the agent and the customer talk again.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/canceltransfer`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn cancel_transfer<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/canceltransfer", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CANCEL_TRANSFER)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set the picture layout of a three-party video call
    ///
    /// Chooses whose picture is the largest while three parties are in a video call: after `conf_join`, in three-party
    /// internal help, or in a three-party transfer to an outside number.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/adjustvideomode`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which layout to use.
    pub async fn adjust_video_mode<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::AdjustVideoModeRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/adjustvideomode", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::ADJUST_VIDEO_MODE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Switch the current call between voice and video
    ///
    /// Turns a voice call into a video call, or vice versa. Works for the call of an agent or a customer once it is
    /// connected; for a held, retrieved, muted or unmuted call; and for a call that was transferred to an agent or a
    /// skill queue. The outcome arrives as an event.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/mediaswitch`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `media_type`: The medium to switch to, 1 (audio) or 3 (video).
    /// - `video_direction`: Which way video flows, seen from the user. Takes effect only when switching to video. Default: `4`.
    pub async fn media_switch<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        media_type: &'a crate::codes::MediaSwitchTarget,
        video_direction: Option<&'a crate::codes::VideoDirection>,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/mediaswitch", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .query(
                &progenitor_client::QueryParam::new("videoDirection", &video_direction),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::MEDIA_SWITCH)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Refuse a call on the linked phone
    ///
    /// Hangs up the agent's linked phone while it rings, so that the call is refused.
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/phonehangup`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn phone_hang_up<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/phonehangup", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PHONE_HANG_UP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Pick up the linked phone
    ///
    /// Takes the agent's linked phone off the hook while it rings.
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/phonepickup`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn phone_pickup<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/phonepickup", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PHONE_PICKUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Dial a number offered by a preview campaign
    ///
    /// Places the call that an event of a preview campaign has proposed to the agent. The number must be one that the
    /// event offers, and the control block that of the event.
    ///
    /// The response carries the ID of the new call. A request whose response was lost may have placed the call all the
    /// same, so it must not be sent again.
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/previewCallout`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Which of the offered numbers to dial, and the control block.
    pub async fn preview_call_out<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::PreviewCallOutRequest,
    ) -> Result<ResponseValue<types::CallIdResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/previewCallout", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::PREVIEW_CALL_OUT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Request a specific queued call
    ///
    /// Makes the platform route a call that waits in a public skill queue to this agent, ahead of its turn.
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/requestcall/{callid}/{skilltype}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the queued call.
    /// - `skill_type`: Kind of queue in which the call waits. Only 0 (public queue) is allowed; the server's own pattern also accepts 1. 0 to 1.
    /// - `skill_id`: ID of the skill queue in which the call waits.
    pub async fn request_appointed_call<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
        skill_type: i64,
        skill_id: i64,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/requestcall/{}/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& call_id.to_string()), encode_path(& skill_type
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("skillId", &skill_id))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REQUEST_APPOINTED_CALL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send dial-pad digits in the current call
    ///
    /// Sends digits in an established call, as pressing keys on a telephone would, for example to navigate an IVR menu.
    /// Not possible in video calls.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/seconddialex`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `number`: What to send: digits, asterisks and hashes. 1 to 24 characters.
    pub async fn second_dial_ex<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        number: &'a str,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/seconddialex", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("number", &number))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SECOND_DIAL_EX)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send dial-pad digits in the current call, older form
    ///
    /// Sends digits in a call, as `second_dial_ex` does, with the digits in the path. A hash is sent as `%23`.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/seconddial/{number}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `number`: What to send: digits, commas, percent signs, asterisks and hashes. A hash is sent percent-encoded and counts as three characters. 1 to 24 characters.
    pub async fn second_dial<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        number: &'a str,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/seconddial/{}", self.baseurl, encode_path(& agent_id
            .to_string()), encode_path(& number.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SECOND_DIAL)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Answer a call that rings at a colleague's phone
    ///
    /// Takes over a call that is being offered to another agent of the same group. Internal calls cannot be taken over.
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/snatchpickup`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `dest_work_no`: ID of the agent whose call is taken.
    pub async fn snatch_pickup<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        dest_work_no: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/snatchpickup", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("destWorkNo", &dest_work_no))
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::SNATCH_PICKUP)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Switch on speech recognition for a ringing call
    ///
    /// Starts speech recognition for a call that is being offered and is not yet answered. It is available two seconds
    /// after the call was answered.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/startasrbycallid`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `call_id`: ID of the ringing call.
    pub async fn start_asr<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        call_id: &'a crate::ids::CallId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/startasrbycallid", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callId", &call_id))
            .build()?;
        let response = self.execute(request, &crate::operation::table::START_ASR).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Transfer the current call to a queue, an agent, an IVR or a number
    ///
    /// Transfers the current call. `devicetype` says what `address` names, and `mode` how the call is transferred; the
    /// meaning of a mode depends on the device type.
    ///
    /// - Skill queue, agent, access code: 0 release, 2 success.
    /// - IVR: 0 release, 1 suspend (audio and video IVR only; `AgentEvent_ReturnFromIvr` reports its return).
    /// - Outside number: 1 release, 2 success, 3 talk, 4 three-party.
    ///
    /// In mode success the agent keeps the call until the target answers or the customer hangs up. If the target does
    /// not answer, the transfer fails and the call continues. `AgentEvent_SuccTransResult` reports the outcome.
    ///
    /// In mode talk the customer stays on hold while the agent and the outside party talk. In the modes talk and
    /// three-party, with A the agent, B the customer and C the outside party: when one leaves, the other two stay
    /// connected, and A retrieves B with `cancel_transfer`, which drops C.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/transfer`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: Where to transfer the call, and how.
    pub async fn transfer<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::TransferRequest,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/transfer", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self.execute(request, &crate::operation::table::TRANSFER).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Hang up the current call, old form
    ///
    /// Ends the agent's current call. `release` replaces it; this form is kept for compatibility.
    ///
    /// Sends a `DELETE` request to `/voicecall/{agentid}`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn release_for_vtm<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}", self.baseurl, encode_path(& agent_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::RELEASE_FOR_VTM)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop the agent's video in the current call
    ///
    /// The counterpart of `begin_mute` for video, judging by its name. `end_mute_video` undoes it.
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/beginmutevideo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn begin_mute_video<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/beginmutevideo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::BEGIN_MUTE_VIDEO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Start the agent's video in the current call again
    ///
    /// The counterpart of `end_mute` for video, judging by its name; it follows `begin_mute_video`.
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/endmutevideo`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn end_mute_video<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/endmutevideo", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::END_MUTE_VIDEO)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Release the agent's phone
    ///
    /// Hangs up the agent's own phone, judging by its name: meant for agents whose phone stays off the hook between
    /// calls.
    ///
    ///
    /// Sends a `DELETE` request to `/voicecall/{agentid}/releasephone`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    pub async fn release_phone<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
    ) -> Result<ResponseValue<types::ReservedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/releasephone", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::RELEASE_PHONE)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Report a sound in the current call
    ///
    /// No source says what this does. In client programs 200-009 means that reporting a voice result failed, which may
    /// belong to it.
    ///
    ///
    /// Sends a `POST` request to `/voicecall/{agentid}/reportsound`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: What to report; its shape is not known.
    pub async fn report_sound<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::ReportSoundRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/reportsound", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::REPORT_SOUND)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Decline a number offered by a preview campaign
    ///
    /// Cancels the call that an event of a preview campaign has proposed to the agent. The control block is that of the
    /// event.
    ///
    ///
    /// Sends a `PUT` request to `/voicecall/{agentid}/cancelPreviewCallout`
    ///
    /// Arguments:
    /// - `agent_id`: ID of the acting agent.
    /// - `body`: The control block.
    pub async fn cancel_preview_call_out<'a>(
        &'a self,
        agent_id: &'a crate::ids::AgentId,
        body: &'a types::CancelPreviewCallOutRequest,
    ) -> Result<ResponseValue<types::UnconstrainedResponse>, Error<()>> {
        let url = format!(
            "{}/voicecall/{}/cancelPreviewCallout", self.baseurl, encode_path(& agent_id
            .to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let response = self
            .execute(request, &crate::operation::table::CANCEL_PREVIEW_CALL_OUT)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
