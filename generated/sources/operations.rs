// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The operations of the contract.
use std::time::Duration;
use ccgateway_contract::Bounds;
use super::entry::{Effect, Operation, Parameter, Place, RateLimit};
/// Every operation of the contract, by path.
pub static OPERATIONS: &[&Operation] = &[
    &REQUEST_AGENT_CONF,
    &ANSWER_AGENT_CONF,
    &REJECT_AGENT_CONF,
    &REQUEST_LEAVE_AGENT_CONF,
    &RELEASE_AGENT_CONF,
    &PROLONG_TIME,
    &APPLY_TO_SHIFT_PRESIDENT,
    &BATCH_ADD_PARTICIPANT,
    &BATCH_REMOVE_PARTICIPANT,
    &CHANGE_PARTICIPANT_MODE,
    &HOLD_PARTICIPANT,
    &UNHOLD_PARTICIPANT,
    &MODIFY_CONF_RESOURCE,
    &PLAY_VOICE_TO_CONF,
    &STOP_VOICE_TO_CONF,
    &PLAY_VOICE_TO_PARTICIPANT,
    &STOP_VOICE_TO_PARTICIPANT,
    &QUERY_CONF_INFOS,
    &QUERY_ALL_CONF_IDS,
    &GET_AGENT_EVENT,
    &GET_ALL_AGENT_EVENT,
    &QUERY_AGENT_INFO_BY_WORK_NO,
    &QUERY_AGENT_INFO_BY_SKILL_ID,
    &AGENT_GROUP_QUERY_AGENT_INFO_BY_SKILL_ID,
    &QUERY_ALL_ONLINE_AGENTS,
    &QUERY_AGENT_INFO_BY_CONFIGURED_SKILL_ID,
    &QUERY_AGENT_IDS_BY_SKILL_ID,
    &QUERY_AGENT_INFO_WITHOUT_SKILLS,
    &GET_AGENT_LIST_BY_STATUS,
    &QUERY_ALL_AGENT_INFO_ON_MY_GROUP,
    &QUERY_ALL_AGENT_INFO_ON_MY_GROUP_EX,
    &QUERY_AGENT_REST_DETAIL_INFO,
    &QUERY_ALL_AGENT_WAS_NAME_ON_VDN,
    &GET_ALL_STATUS_AGENTS,
    &GET_ALL_STATUS_LOCAL_AGENTS,
    &GET_ALL_AGENTS_IN_TEXT_CHAT,
    &GET_IDLE_STATUS_AGENTS,
    &QUERY_GROUP_INFO_BY_WORK_NO,
    &QUERY_GROUP_INFO_ON_VDN,
    &IS_CALL_OUT,
    &IS_CENSOR,
    &IS_MONITOR,
    &IS_PICK_UP,
    &IS_REPORT_MANAGER,
    &IS_SPY_MONITOR,
    &IS_SYSTEM,
    &QUERY_ALL_LOGGED_IN_AGENT_PHONES_ON_VDN,
    &QUERY_ALL_LOGGED_IN_AGENT_INFO_ON_VDN,
    &QUERY_AGENT_STATUS_AND_TIME_ON_VDN,
    &QUERY_AGENT_STATUS_AND_SKILL,
    &GET_AGENT_REST_REASON,
    &QUERY_CALL_INFO,
    &QUERY_CALL_INFO_BEFORE_ANSWER,
    &QUERY_CALL_INFO_BY_CALL_ID,
    &QUERY_WAIT_CALL_INFO_BY_SKILL_ID,
    &ASSIGN_USER_IN_QUEUE,
    &QUERY_CALL_NUMS_ON_AGENT,
    &QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX,
    &QUERY_HOLD_LIST_INFO,
    &QUERY_HOLD_LIST_INFO_EX,
    &QUERY_CALL_APP_DATA,
    &SET_CALL_APP_DATA_EX,
    &SET_CALL_APP_DATA,
    &QUERY_CALL_STATISTICS_INFO,
    &QUERY_CALL_STATISTICS_INFO_EX,
    &QUERY_REMOTE_NUMBERS,
    &QUERY_AGENT_HOLD_NUM,
    &QUERY_ALL_CALL_ID,
    &QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO,
    &QUERY_ALL_CALL_INFO_ON_VDN,
    &QUERY_CALL_RECORD_LIST,
    &QUERY_SELF_CALL_RECORD_INFO,
    &GET_CALL_BUSINESS_DATA,
    &SET_CALL_BUSINESS_DATA,
    &IS_PROCESS_CALL,
    &QUERY_CALL_COUNT_BY_IVR_ID,
    &QUERY_WAIT_CALL_INFO_BY_IVR_ID,
    &QUERY_PRIVATE_CALL_INFO,
    &CONFIG_AUTH,
    &REGISTER,
    &UNREGISTER,
    &CONFIG_HANDSHAKE,
    &CONFIG_HANDSHAKE_EX,
    &MODIFY_AGENT_STATUS,
    &UNREGISTER_AGENT_STATUS,
    &REGISTER_AGENT_STATUS,
    &QUERY_NODE_POLICY,
    &MODIFY_NODE_POLICY,
    &QUERY_VDN_GROUP,
    &MODIFY_VDN_GROUP,
    &ADD_VDN_GROUP,
    &QUERY_ACCESS_CODE,
    &MODIFY_ACCESS_CODE,
    &ADD_ACCESS_CODE,
    &DELETE_ACCESS_CODE,
    &QUERY_IVR,
    &MODIFY_IVR,
    &ADD_IVR,
    &QUERY_VDN,
    &ADD_VDN,
    &DELETE_VDN,
    &QUERY_AGENT,
    &ADD_AGENT,
    &DELETE_AGENT,
    &CONFIG_QUERY_CALL_INFO,
    &ADD_CALL_INFO,
    &DELETE_CALL_INFO,
    &QUERY_SKILL_GROUPS,
    &MODIFY_SKILL_GROUP,
    &ADD_SKILL_GROUP,
    &DELETE_SKILL_GROUP,
    &QUERY_USER_CLASS,
    &MODIFY_USER_CLASS,
    &ADD_USER_CLASS,
    &MODIFY_SKILL_QUEUE,
    &ADD_SKILL_QUEUE,
    &DELETE_SKILL_QUEUE,
    &QUERY_VDN_INFO,
    &MODIFY_VDN_INFO,
    &MODIFY_UAP_AGENT,
    &IMAGE_CAPTURE,
    &SEND_MESSAGE,
    &SET_CALL_NUMS,
    &SET_CALL_NUMS_BY_MEDIA_TYPE,
    &MEDIA_CALL_TRANSFER,
    &GET_CONNECT_INFO,
    &REQUEST_CONF,
    &INVITE_CONF,
    &JOIN_CONF_RESULT,
    &STOP_CONF,
    &GET_CONF_STATE,
    &LOGIN,
    &FORCE_LOGIN,
    &LOGOUT,
    &FORCE_LOGOUT,
    &FORCE_LOGOUT_WITH_REASON,
    &RESET_SKILL,
    &SAY_FREE,
    &SAY_BUSY,
    &CANCEL_BUSY,
    &REST,
    &CANCEL_REST,
    &SAY_WORK,
    &CANCEL_WORK,
    &GET_AGENT_STATUS,
    &SYNC_AGENT_INFO,
    &HAND_SHAKE,
    &UPDATE_GUID,
    &QUERY_AGENT_SKILLS,
    &SET_AGENT_AUTO_ANSWER,
    &SET_AGENT_AUTO_ENTER_IDLE,
    &LOGIN_EX,
    &FORCE_LOGIN_EX,
    &FORCE_LOGIN_EX_WITHOUT_PHONE,
    &BIND_AGENT_PHONE,
    &QUERY_AGENT_SKILLS_BY_WORK_NO,
    &SET_TALK_RIGHT,
    &SET_FORWARDING,
    &SET_AGENT_SELF_RECORD,
    &SET_CUSTOM_STATE,
    &CANCEL_SET_CUSTOM_STATE,
    &QUERY_CUSTOM_STATE,
    &LOGIN_INFO,
    &VRC_TOKEN,
    &MODIFY_ACCOUNT_PWD_EX,
    &MODIFY_ACCOUNT_PWD,
    &SEND_NOTELET_EX,
    &SEND_NOTELET,
    &NOTIFY_BULLETIN,
    &HEARTBEAT,
    &LOGIN_BY_ACCOUNT,
    &REQUEST_WHISPER_AGENT,
    &REQUEST_STOP_WHISPER_AGENT,
    &REQUEST_SWITCH_INSERT_WHISPER_AGENT,
    &ADD_SUPERVISE,
    &ADD_INSERT,
    &STOP_SUPERVISE_OR_INSERT,
    &ADJUST_SKILL,
    &FORCE_BUSY,
    &FORCE_IDLE,
    &FORCE_REST,
    &FORCE_LOG_OUT_AGENT,
    &FORCE_DROP_CALL,
    &INTERCEPT,
    &INTERCEPT_CALL,
    &SWITCH_SUPERVISE_OR_INSERT,
    &QUERY_ALL_MONITORED_AGENTS,
    &BEGIN_MONITOR,
    &END_MONITOR,
    &QC_SET_AGENT_SELF_RECORD,
    &QC_CANCEL_AGENT_SELF_RECORD,
    &QUERY_QC_TASKS,
    &DELETE_QC_TASK,
    &QUERY_URL_INFO,
    &QUERY_VIDEO_RECORD_FILE,
    &REGISTER_DATA_TO_SERVER,
    &START_VIDEO_MONITOR,
    &STOP_VIDEO_MONITOR,
    &START_VIDEO_OPERATION,
    &START_OR_STOP_VIDEO_PLAY,
    &DELETE_VIDEO_TASK,
    &LOCAL_RECORD_PATH,
    &RECORD_FILE,
    &QUERY_CLUSTER_INFO,
    &QUERY_CLUSTER_INFO_BY_NAME,
    &QUERY_AGENT_CLUSTER_INFO,
    &QUERY_ALL_AGENT_CLUSTER_INFO,
    &QUERY_SERVER_TIME,
    &QUERY_SYSTEM_STATE_INFO,
    &QUERY_SYS_VERSION,
    &QUERY_SKILLS_STATISTIC_INFO,
    &SET_AGENT_TIME_OUT,
    &SET_MAX_CHAT_NUM,
    &CHANGE_TO_SAP_MODE,
    &QUERY_SKILL_QUEUE_ON_AGENT_VDN,
    &QUERY_IVR_INFO_ON_VDN,
    &QUERY_STAT_INFO_OF_ACD,
    &QUERY_QUEUE_LENGTH_BY_SKILL_ID,
    &QUERY_QUEUE_LENGTH_ON_AGENT,
    &QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS,
    &QUERY_SKILL_QUEUE_ON_AGENT,
    &QUERY_IN_NO_ON_VDN,
    &QUERY_SKILL_STAT_WITH_VDN,
    &QUERY_SKILL_QUEUE_ON_VDN,
    &DOWNLOAD_RECORD_FILE,
    &RECORD_FILE_DOWNLOAD_EX,
    &DOWNLOAD_VIDEO_FILE,
    &DOWNLOAD_VIDEO_FILE_EX,
    &BEGIN_PLAY,
    &BEGIN_NET_PLAY,
    &PAUSE_PLAY,
    &RESUME_PLAY,
    &FORE_FAST_PLAY,
    &BACK_FAST_PLAY,
    &PLAY_RELOCATION,
    &STOP_PLAY,
    &BEGIN_RECORD,
    &STOP_RECORD,
    &START_RECORD_SCREEN,
    &STOP_RECORD_SCREEN,
    &PAUSE_RECORD,
    &RESUME_RECORD,
    &BEGIN_RECORD_WITHOUT_FILE_NAME,
    &QUERY_RECORD_FILE,
    &QUERY_SELF_RECORD_FILE,
    &QUERY_RECORD_FILE_BY_CALL_ID,
    &QUERY_RECORD_FILE_FROM_RECORD_ID,
    &QUERY_RECORD_FILE_URL,
    &QUERY_RECORD_ZIP_FILE_URL,
    &QUERY_BATCH_RECORD_ZIP_FILE_URL,
    &QUERY_VOICE_RECORD_SCORE,
    &GET_CONNECT_TOKEN,
    &TEXT_CHAT_ANSWER,
    &CHAT,
    &TEXT_CHAT_DROP,
    &INTERNAL_CALL,
    &TEXT_CHAT_REJECT,
    &TEXT_CHAT_TRANSFER,
    &SEND_MESSAGE_WITHOUT_CALL,
    &CONFIRM_MESSAGE,
    &DOWNLOAD_MEDIA_FILE,
    &UPLOAD_MEDIA_FILE,
    &QUERY_CALL_CONTENT,
    &QUERY_CALL_SESSION,
    &CALL_ANSWER,
    &THIRD_CONTROL_CALL_OUT,
    &SET_STATUS,
    &CALL_OUT,
    &CALL_INNER,
    &CALL_INNER_SKILL,
    &ANSWER,
    &REJECT,
    &INNER_HELP,
    &HOLD,
    &GET_HOLD,
    &CONNECT_HOLD,
    &BEGIN_MUTE,
    &END_MUTE,
    &CONF_JOIN,
    &DROP_CALL,
    &DISCONNECT,
    &RELEASE,
    &CANCEL_TRANSFER,
    &ADJUST_VIDEO_MODE,
    &MEDIA_SWITCH,
    &PHONE_HANG_UP,
    &PHONE_PICKUP,
    &PREVIEW_CALL_OUT,
    &REQUEST_APPOINTED_CALL,
    &SECOND_DIAL_EX,
    &SECOND_DIAL,
    &SNATCH_PICKUP,
    &START_ASR,
    &TRANSFER,
    &RELEASE_FOR_VTM,
    &BEGIN_MUTE_VIDEO,
    &END_MUTE_VIDEO,
    &RELEASE_PHONE,
    &REPORT_SOUND,
    &CANCEL_PREVIEW_CALL_OUT,
];
/// `POST /agentconf/{agentid}/requestagentconf`: Start a conference.
pub static REQUEST_AGENT_CONF: Operation = Operation {
    id: "request_agent_conf",
    method_name: "requestAgentConf",
    http_method: "POST",
    path: "/agentconf/{agentid}/requestagentconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "memberNum",
            Place::Body,
            Bounds {
                minimum: Some(1),
                maximum: Some(120),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "confCallerNo",
            Place::Body,
            Bounds {
                max_bytes: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "time",
            Place::Body,
            Bounds {
                minimum: Some(4),
                maximum: Some(1440),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "promptTime",
            Place::Body,
            Bounds {
                minimum: Some(3),
                maximum: Some(1440),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("beepTone", Place::Body, Bounds::NONE),
        Parameter::optional("playMode", Place::Body, Bounds::NONE),
        Parameter::optional(
            "voicePath",
            Place::Body,
            Bounds {
                max_length: Some(127),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/answeragentconf`: Accept an invitation to a conference.
pub static ANSWER_AGENT_CONF: Operation = Operation {
    id: "answer_agent_conf",
    method_name: "answerAgentConf",
    http_method: "POST",
    path: "/agentconf/{agentid}/answeragentconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /agentconf/{agentid}/rejectagentconf`: Refuse an invitation to a conference.
pub static REJECT_AGENT_CONF: Operation = Operation {
    id: "reject_agent_conf",
    method_name: "rejectAgentConf",
    http_method: "POST",
    path: "/agentconf/{agentid}/rejectagentconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /agentconf/{agentid}/requestleaveagentconf`: Leave a conference.
pub static REQUEST_LEAVE_AGENT_CONF: Operation = Operation {
    id: "request_leave_agent_conf",
    method_name: "requestLeaveAgentConf",
    http_method: "POST",
    path: "/agentconf/{agentid}/requestleaveagentconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /agentconf/{agentid}/releaseagentconf`: End a conference for everybody.
pub static RELEASE_AGENT_CONF: Operation = Operation {
    id: "release_agent_conf",
    method_name: "releaseAgentConf",
    http_method: "POST",
    path: "/agentconf/{agentid}/releaseagentconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /agentconf/{agentid}/prolongtime`: Extend a conference.
pub static PROLONG_TIME: Operation = Operation {
    id: "prolong_time",
    method_name: "prolongTime",
    http_method: "POST",
    path: "/agentconf/{agentid}/prolongtime",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "prolongTime",
            Place::Body,
            Bounds {
                minimum: Some(1),
                maximum: Some(1440),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/applytoshiftpresident`: Hand the chair to another agent.
pub static APPLY_TO_SHIFT_PRESIDENT: Operation = Operation {
    id: "apply_to_shift_president",
    method_name: "applyToShiftPresident",
    http_method: "POST",
    path: "/agentconf/{agentid}/applytoshiftpresident",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "destAgentNo",
            Place::Body,
            Bounds {
                minimum: Some(101),
                maximum: Some(999999),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/batchaddparticipant`: Invite members to a conference.
pub static BATCH_ADD_PARTICIPANT: Operation = Operation {
    id: "batch_add_participant",
    method_name: "batchAddParticipant",
    http_method: "POST",
    path: "/agentconf/{agentid}/batchaddparticipant",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "addresses",
            Place::Body,
            Bounds {
                max_items: Some(120),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("beepTone", Place::Body, Bounds::NONE),
        Parameter::optional("playMode", Place::Body, Bounds::NONE),
        Parameter::optional(
            "voicePath",
            Place::Body,
            Bounds {
                max_length: Some(127),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "caller",
            Place::Body,
            Bounds {
                max_length: Some(24),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/batchremoveparticipant`: Remove members from a conference.
pub static BATCH_REMOVE_PARTICIPANT: Operation = Operation {
    id: "batch_remove_participant",
    method_name: "batchRemoveParticipant",
    http_method: "POST",
    path: "/agentconf/{agentid}/batchremoveparticipant",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "addresses",
            Place::Body,
            Bounds {
                max_items: Some(30),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/changeparticipantmode`: Set whether a conference member hears and is heard.
pub static CHANGE_PARTICIPANT_MODE: Operation = Operation {
    id: "change_participant_mode",
    method_name: "changeParticipantMode",
    http_method: "POST",
    path: "/agentconf/{agentid}/changeparticipantmode",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("attribute", Place::Body, Bounds::NONE),
        Parameter::required("addressType", Place::Body, Bounds::NONE),
        Parameter::required(
            "address",
            Place::Body,
            Bounds {
                max_bytes: Some(24),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/holdparticipant`: Put a conference member on hold.
pub static HOLD_PARTICIPANT: Operation = Operation {
    id: "hold_participant",
    method_name: "holdParticipant",
    http_method: "POST",
    path: "/agentconf/{agentid}/holdparticipant",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("addressType", Place::Body, Bounds::NONE),
        Parameter::required(
            "address",
            Place::Body,
            Bounds {
                max_bytes: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("playMode", Place::Body, Bounds::NONE),
        Parameter::required(
            "voicePath",
            Place::Body,
            Bounds {
                max_length: Some(127),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/unholdparticipant`: Take a conference member off hold.
pub static UNHOLD_PARTICIPANT: Operation = Operation {
    id: "unhold_participant",
    method_name: "unholdParticipant",
    http_method: "POST",
    path: "/agentconf/{agentid}/unholdparticipant",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("addressType", Place::Body, Bounds::NONE),
        Parameter::required(
            "address",
            Place::Body,
            Bounds {
                max_bytes: Some(24),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/modifyconfresource`: Give a conference more or fewer seats.
pub static MODIFY_CONF_RESOURCE: Operation = Operation {
    id: "modify_conf_resource",
    method_name: "modifyConfResource",
    http_method: "POST",
    path: "/agentconf/{agentid}/modifyconfresource",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("modifyType", Place::Body, Bounds::NONE),
        Parameter::required(
            "modifyNum",
            Place::Body,
            Bounds {
                minimum: Some(2),
                maximum: Some(118),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/playvoicetoconf`: Play a file to a conference.
pub static PLAY_VOICE_TO_CONF: Operation = Operation {
    id: "play_voice_to_conf",
    method_name: "playVoiceToConf",
    http_method: "POST",
    path: "/agentconf/{agentid}/playvoicetoconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("playType", Place::Body, Bounds::NONE),
        Parameter::optional("playMode", Place::Body, Bounds::NONE),
        Parameter::required(
            "voicePath",
            Place::Body,
            Bounds {
                max_length: Some(127),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/stopvoicetoconf`: Stop playing to a conference.
pub static STOP_VOICE_TO_CONF: Operation = Operation {
    id: "stop_voice_to_conf",
    method_name: "stopVoiceToConf",
    http_method: "POST",
    path: "/agentconf/{agentid}/stopvoicetoconf",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /agentconf/{agentid}/playvoicetoparticipant`: Play a file to one conference member.
pub static PLAY_VOICE_TO_PARTICIPANT: Operation = Operation {
    id: "play_voice_to_participant",
    method_name: "playVoiceToParticipant",
    http_method: "POST",
    path: "/agentconf/{agentid}/playvoicetoparticipant",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("addressType", Place::Body, Bounds::NONE),
        Parameter::required(
            "address",
            Place::Body,
            Bounds {
                max_bytes: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("playMode", Place::Body, Bounds::NONE),
        Parameter::required(
            "voicePath",
            Place::Body,
            Bounds {
                max_length: Some(127),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/stopvoicetoparticipant`: Stop playing to one conference member.
pub static STOP_VOICE_TO_PARTICIPANT: Operation = Operation {
    id: "stop_voice_to_participant",
    method_name: "stopVoiceToParticipant",
    http_method: "POST",
    path: "/agentconf/{agentid}/stopvoicetoparticipant",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("addressType", Place::Body, Bounds::NONE),
        Parameter::required(
            "address",
            Place::Body,
            Bounds {
                max_bytes: Some(24),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentconf/{agentid}/queryconfinfos`: Query conferences by their IDs.
pub static QUERY_CONF_INFOS: Operation = Operation {
    id: "query_conf_infos",
    method_name: "queryConfInfos",
    http_method: "POST",
    path: "/agentconf/{agentid}/queryconfinfos",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "confIds",
            Place::Body,
            Bounds {
                max_items: Some(20),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /agentconf/{agentid}/queryvdnconfid`: List the running conferences of the VDN.
pub static QUERY_ALL_CONF_IDS: Operation = Operation {
    id: "query_all_conf_ids",
    method_name: "queryAllConfIds",
    http_method: "GET",
    path: "/agentconf/{agentid}/queryvdnconfid",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentevent/{agentid}`: Wait for the agent's next event.
pub static GET_AGENT_EVENT: Operation = Operation {
    id: "get_agent_event",
    method_name: "getAgentEvent",
    http_method: "GET",
    path: "/agentevent/{agentid}",
    effect: Effect::Consume,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("calldata", Place::Query, Bounds::NONE)],
};
/// `GET /agentevent/allagentevent`: Fetch the waiting events of all agents.
pub static GET_ALL_AGENT_EVENT: Operation = Operation {
    id: "get_all_agent_event",
    method_name: "getAllAgentEvent",
    http_method: "GET",
    path: "/agentevent/allagentevent",
    effect: Effect::Consume,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/agentbyworkno/{workno}`: Read the details of one agent.
pub static QUERY_AGENT_INFO_BY_WORK_NO: Operation = Operation {
    id: "query_agent_info_by_work_no",
    method_name: "queryAgentInfoByWorkNo",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentbyworkno/{workno}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `GET /agentgroup/{agentid}/agentbyskill/{skillid}`: List the agents who are signed in to a skill queue.
pub static QUERY_AGENT_INFO_BY_SKILL_ID: Operation = Operation {
    id: "query_agent_info_by_skill_id",
    method_name: "queryAgentInfoBySkillId",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentbyskill/{skillid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "agentLimit",
            Place::Body,
            Bounds {
                minimum: Some(1),
                maximum: Some(500),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("agentStatus", Place::Body, Bounds::NONE),
    ],
};
/// `GET /agentgroup/{agentid}/agentbylist`: Read the details of several agents.
pub static AGENT_GROUP_QUERY_AGENT_INFO_BY_SKILL_ID: Operation = Operation {
    id: "agentgroup_query_agent_info_by_skill_id",
    method_name: "queryAgentInfoBySkillId",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentbylist",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: Some(RateLimit {
        per_agent: 5u32,
        in_all: 15000u32,
        period: Duration::from_secs(2u64),
    }),
    guid: None,
    parameters: &[Parameter::optional("mediaTypes", Place::Query, Bounds::NONE)],
};
/// `GET /agentgroup/{agentid}/allonlineagents`: List all signed-in agents by skill queue.
pub static QUERY_ALL_ONLINE_AGENTS: Operation = Operation {
    id: "query_all_online_agents",
    method_name: "queryAllOnlineAgents",
    http_method: "GET",
    path: "/agentgroup/{agentid}/allonlineagents",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/agentbyconfigedskill/{skillid}`: List the agents for whom a skill queue is configured.
pub static QUERY_AGENT_INFO_BY_CONFIGURED_SKILL_ID: Operation = Operation {
    id: "query_agent_info_by_configed_skill_id",
    method_name: "queryAgentInfoByConfigedSkillId",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentbyconfigedskill/{skillid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /agentgroup/{agentid}/agentidsbyskill/{skillid}`: List the IDs of the agents of a skill queue.
pub static QUERY_AGENT_IDS_BY_SKILL_ID: Operation = Operation {
    id: "query_agent_ids_by_skill_id",
    method_name: "queryAgentIdsBySkillId",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentidsbyskill/{skillid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /agentgroup/{agentid}/agentinfonoskills`: Read details of agents without their skills.
pub static QUERY_AGENT_INFO_WITHOUT_SKILLS: Operation = Operation {
    id: "query_agent_info_without_skills",
    method_name: "queryAgentInfoWithoutSkills",
    http_method: "POST",
    path: "/agentgroup/{agentid}/agentinfonoskills",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("agentlist", Place::Body, Bounds::NONE)],
};
/// `GET /agentgroup/{agentid}/agentlistbystatus`: List the agents in a given state.
pub static GET_AGENT_LIST_BY_STATUS: Operation = Operation {
    id: "get_agent_list_by_status",
    method_name: "getAgentListByStatus",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentlistbystatus",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("status", Place::Query, Bounds::NONE)],
};
/// `GET /agentgroup/{agentid}/agentongroup`: List the agents of the agent's own group.
pub static QUERY_ALL_AGENT_INFO_ON_MY_GROUP: Operation = Operation {
    id: "query_all_agent_info_on_my_group",
    method_name: "queryAllAgentInfoOnMyGroup",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentongroup",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/agentongroupex`: List the agents of a group.
pub static QUERY_ALL_AGENT_INFO_ON_MY_GROUP_EX: Operation = Operation {
    id: "query_all_agent_info_on_my_group_ex",
    method_name: "queryAllAgentInfoOnMyGroupEx",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentongroupex",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("groupid", Place::Query, Bounds::NONE)],
};
/// `GET /agentgroup/{agentid}/agentrestinfo`: Read details of agents' rests.
pub static QUERY_AGENT_REST_DETAIL_INFO: Operation = Operation {
    id: "query_agent_rest_detail_info",
    method_name: "queryAgentRestDetailInfo",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentrestinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/agentwasnameonvdn`: List the WAS names of the agents of the VDN.
pub static QUERY_ALL_AGENT_WAS_NAME_ON_VDN: Operation = Operation {
    id: "query_all_agent_was_name_on_vdn",
    method_name: "queryAllAgentWasNameOnVdn",
    http_method: "GET",
    path: "/agentgroup/{agentid}/agentwasnameonvdn",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/allagentstatus`: List the agents in all states.
pub static GET_ALL_STATUS_AGENTS: Operation = Operation {
    id: "get_all_status_agents",
    method_name: "getAllStatusAgents",
    http_method: "GET",
    path: "/agentgroup/{agentid}/allagentstatus",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/alllocalagentstatus`: List the local agents in all states.
pub static GET_ALL_STATUS_LOCAL_AGENTS: Operation = Operation {
    id: "get_all_status_local_agents",
    method_name: "getAllStatusLocalAgents",
    http_method: "GET",
    path: "/agentgroup/{agentid}/alllocalagentstatus",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/allchatagents`: List the agents in text chats.
pub static GET_ALL_AGENTS_IN_TEXT_CHAT: Operation = Operation {
    id: "get_all_agents_in_text_chat",
    method_name: "getAllAgentsInTextChat",
    http_method: "GET",
    path: "/agentgroup/{agentid}/allchatagents",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/idleagent`: List the idle agents.
pub static GET_IDLE_STATUS_AGENTS: Operation = Operation {
    id: "get_idle_status_agents",
    method_name: "getIdleStatusAgents",
    http_method: "GET",
    path: "/agentgroup/{agentid}/idleagent",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/groupbyagent/{workno}`: Read the group of an agent.
pub static QUERY_GROUP_INFO_BY_WORK_NO: Operation = Operation {
    id: "query_group_info_by_work_no",
    method_name: "queryGroupInfoByWorkNo",
    http_method: "GET",
    path: "/agentgroup/{agentid}/groupbyagent/{workno}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `GET /agentgroup/{agentid}/grouponvdn`: List the groups of the VDN.
pub static QUERY_GROUP_INFO_ON_VDN: Operation = Operation {
    id: "query_group_info_on_vdn",
    method_name: "queryGroupInfoOnVdn",
    http_method: "GET",
    path: "/agentgroup/{agentid}/grouponvdn",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/iscallout`: Check whether the agent may call out.
pub static IS_CALL_OUT: Operation = Operation {
    id: "is_call_out",
    method_name: "isCallOut",
    http_method: "GET",
    path: "/agentgroup/{agentid}/iscallout",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/iscensor`: Check whether the agent is an inspector.
pub static IS_CENSOR: Operation = Operation {
    id: "is_censor",
    method_name: "isCensor",
    http_method: "GET",
    path: "/agentgroup/{agentid}/iscensor",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/ismonitor`: Check whether the agent may monitor.
pub static IS_MONITOR: Operation = Operation {
    id: "is_monitor",
    method_name: "isMonitor",
    http_method: "GET",
    path: "/agentgroup/{agentid}/ismonitor",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/ispickup`: Check whether the agent may pick up others' calls.
pub static IS_PICK_UP: Operation = Operation {
    id: "is_pick_up",
    method_name: "isPickUp",
    http_method: "GET",
    path: "/agentgroup/{agentid}/ispickup",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/isreportmanager`: Check whether the agent manages reports.
pub static IS_REPORT_MANAGER: Operation = Operation {
    id: "is_report_manager",
    method_name: "isReportManager",
    http_method: "GET",
    path: "/agentgroup/{agentid}/isreportmanager",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/isspymonitor`: Check whether the agent may monitor unnoticed.
pub static IS_SPY_MONITOR: Operation = Operation {
    id: "is_spy_monitor",
    method_name: "isSpyMonitor",
    http_method: "GET",
    path: "/agentgroup/{agentid}/isspymonitor",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/issystem`: Check whether the agent has system rights.
pub static IS_SYSTEM: Operation = Operation {
    id: "is_system",
    method_name: "isSystem",
    http_method: "GET",
    path: "/agentgroup/{agentid}/issystem",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/loggedinagentphoneonvdn`: List the phones of the signed-in agents of the VDN.
pub static QUERY_ALL_LOGGED_IN_AGENT_PHONES_ON_VDN: Operation = Operation {
    id: "query_all_logged_in_agent_phones_on_vdn",
    method_name: "queryAllLoggedInAgentPhonesOnVdn",
    http_method: "GET",
    path: "/agentgroup/{agentid}/loggedinagentphoneonvdn",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/onlineagentonvdn`: List the signed-in agents of the VDN.
pub static QUERY_ALL_LOGGED_IN_AGENT_INFO_ON_VDN: Operation = Operation {
    id: "query_all_logined_agent_info_on_vdn",
    method_name: "queryAllLoginedAgentInfoOnVdn",
    http_method: "GET",
    path: "/agentgroup/{agentid}/onlineagentonvdn",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/queryagentstatus`: List the states of the VDN's agents, with times.
pub static QUERY_AGENT_STATUS_AND_TIME_ON_VDN: Operation = Operation {
    id: "query_agent_status_and_time_on_vdn",
    method_name: "queryAgentStatusAndTimeOnVDN",
    http_method: "GET",
    path: "/agentgroup/{agentid}/queryagentstatus",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/queryagentstatusandskill`: List states and skills of agents.
pub static QUERY_AGENT_STATUS_AND_SKILL: Operation = Operation {
    id: "query_agent_status_and_skill",
    method_name: "queryAgentStatusAndSkill",
    http_method: "GET",
    path: "/agentgroup/{agentid}/queryagentstatusandskill",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /agentgroup/{agentid}/restreason`: List the causes of a rest.
pub static GET_AGENT_REST_REASON: Operation = Operation {
    id: "get_agent_rest_reason",
    method_name: "getAgentRestReason",
    http_method: "GET",
    path: "/agentgroup/{agentid}/restreason",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/callinfo`: Read the agent's call.
pub static QUERY_CALL_INFO: Operation = Operation {
    id: "query_call_info",
    method_name: "queryCallInfo",
    http_method: "GET",
    path: "/calldata/{agentid}/callinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("isNoContainLastCall", Place::Query, Bounds::NONE)],
};
/// `GET /calldata/{agentid}/callinfobeforeanswer`: Read an incoming call before answering it.
pub static QUERY_CALL_INFO_BEFORE_ANSWER: Operation = Operation {
    id: "query_call_info_before_answer",
    method_name: "queryCallInfoBeforeAnswer",
    http_method: "GET",
    path: "/calldata/{agentid}/callinfobeforeanswer",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("callId", Place::Query, Bounds::NONE)],
};
/// `GET /calldata/{agentid}/callinfobycallid/{callid}`: Read a call by its ID.
pub static QUERY_CALL_INFO_BY_CALL_ID: Operation = Operation {
    id: "query_call_info_by_call_id",
    method_name: "queryCallInfoByCallId",
    http_method: "GET",
    path: "/calldata/{agentid}/callinfobycallid/{callid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callid", Place::Path, Bounds::NONE)],
};
/// `GET /calldata/{agentid}/waitcallinfo/{skillid}`: List the calls that wait in a skill queue.
pub static QUERY_WAIT_CALL_INFO_BY_SKILL_ID: Operation = Operation {
    id: "query_wait_call_info_by_skill_id",
    method_name: "queryWaitCallInfoBySkillId",
    http_method: "GET",
    path: "/calldata/{agentid}/waitcallinfo/{skillid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /calldata/{agentid}/assignuserinqueue`: Move a waiting call to another skill queue.
pub static ASSIGN_USER_IN_QUEUE: Operation = Operation {
    id: "assign_user_in_queue",
    method_name: "assignUserInQueue",
    http_method: "PUT",
    path: "/calldata/{agentid}/assignuserinqueue",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: Some(RateLimit {
        per_agent: 5u32,
        in_all: 15000u32,
        period: Duration::from_secs(2u64),
    }),
    guid: None,
    parameters: &[
        Parameter::required("callid", Place::Body, Bounds::NONE),
        Parameter::required("skillid", Place::Body, Bounds::NONE),
    ],
};
/// `GET /calldata/{agentid}/callnums`: Count the agent's calls.
pub static QUERY_CALL_NUMS_ON_AGENT: Operation = Operation {
    id: "query_call_nums_on_agent",
    method_name: "queryCallNumsOnAgent",
    http_method: "GET",
    path: "/calldata/{agentid}/callnums",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/allcallinfoEx/{workno}`: List the call IDs of an agent.
pub static QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX: Operation = Operation {
    id: "query_all_call_info_by_agent_work_no_ex",
    method_name: "queryAllCallInfoByAgentWorkNoEx",
    http_method: "GET",
    path: "/calldata/{agentid}/allcallinfoEx/{workno}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `GET /calldata/{agentid}/holdlist`: List the agent's held calls.
pub static QUERY_HOLD_LIST_INFO: Operation = Operation {
    id: "query_hold_list_info",
    method_name: "queryHoldListInfo",
    http_method: "GET",
    path: "/calldata/{agentid}/holdlist",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/holdlistex/{workno}`: List another agent's held calls.
pub static QUERY_HOLD_LIST_INFO_EX: Operation = Operation {
    id: "query_hold_list_info_ex",
    method_name: "queryHoldListInfoEx",
    http_method: "GET",
    path: "/calldata/{agentid}/holdlistex/{workno}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `GET /calldata/{agentid}/appdata`: Read the data attached to a call.
pub static QUERY_CALL_APP_DATA: Operation = Operation {
    id: "query_call_app_data",
    method_name: "queryCallAppData",
    http_method: "GET",
    path: "/calldata/{agentid}/appdata",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("isEncodeResult", Place::Query, Bounds::NONE),
        Parameter::optional("callId", Place::Query, Bounds::NONE),
    ],
};
/// `PUT /calldata/{agentid}/setcalldataex`: Attach data to a call.
pub static SET_CALL_APP_DATA_EX: Operation = Operation {
    id: "set_call_app_data_ex",
    method_name: "setCallAppDataEx",
    http_method: "PUT",
    path: "/calldata/{agentid}/setcalldataex",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("callid", Place::Body, Bounds::NONE),
        Parameter::optional(
            "calldata",
            Place::Body,
            Bounds {
                max_bytes: Some(16384),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("isDataEncoded", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /calldata/{agentid}`: Attach data to a call, with the data in the address.
pub static SET_CALL_APP_DATA: Operation = Operation {
    id: "set_call_app_data",
    method_name: "setCallAppData",
    http_method: "PUT",
    path: "/calldata/{agentid}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("calldata", Place::Query, Bounds::NONE),
        Parameter::optional("callid", Place::Query, Bounds::NONE),
    ],
};
/// `GET /calldata/{agentid}/statistics`: Read the agent's statistics for the day.
pub static QUERY_CALL_STATISTICS_INFO: Operation = Operation {
    id: "query_call_statistics_info",
    method_name: "queryCallStatisticsInfo",
    http_method: "GET",
    path: "/calldata/{agentid}/statistics",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/statisticsEx`: Read the agent's main statistics for the day.
pub static QUERY_CALL_STATISTICS_INFO_EX: Operation = Operation {
    id: "query_call_statistics_info_ex",
    method_name: "queryCallStatisticsInfoEx",
    http_method: "GET",
    path: "/calldata/{agentid}/statisticsEx",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/remotenumbers`: List the numbers of the other parties.
pub static QUERY_REMOTE_NUMBERS: Operation = Operation {
    id: "query_remote_numbers",
    method_name: "queryRemoteNumbers",
    http_method: "GET",
    path: "/calldata/{agentid}/remotenumbers",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/agentholdnum/{workno}`: Count an agent's held calls.
pub static QUERY_AGENT_HOLD_NUM: Operation = Operation {
    id: "query_agent_hold_num",
    method_name: "queryAgentHoldNum",
    http_method: "GET",
    path: "/calldata/{agentid}/agentholdnum/{workno}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `GET /calldata/{agentid}/allcallid`: List all call IDs.
pub static QUERY_ALL_CALL_ID: Operation = Operation {
    id: "query_all_call_id",
    method_name: "queryAllCallID",
    http_method: "GET",
    path: "/calldata/{agentid}/allcallid",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/allcallinfo/{workno}`: List the calls of an agent.
pub static QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO: Operation = Operation {
    id: "query_all_call_info_by_agent_work_no",
    method_name: "queryAllCallInfoByAgentWorkNo",
    http_method: "GET",
    path: "/calldata/{agentid}/allcallinfo/{workno}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `GET /calldata/{agentid}/allcallinfoinvdn`: List the calls of the VDN.
pub static QUERY_ALL_CALL_INFO_ON_VDN: Operation = Operation {
    id: "query_all_call_info_on_vdn",
    method_name: "queryAllCallInfoOnVdn",
    http_method: "GET",
    path: "/calldata/{agentid}/allcallinfoinvdn",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/callRecordInfoList`: List call records.
pub static QUERY_CALL_RECORD_LIST: Operation = Operation {
    id: "query_call_record_list",
    method_name: "queryCallRecordList",
    http_method: "GET",
    path: "/calldata/{agentid}/callRecordInfoList",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("workno", Place::Query, Bounds::NONE),
        Parameter::optional("skillid", Place::Query, Bounds::NONE),
        Parameter::optional("startdate", Place::Query, Bounds::NONE),
        Parameter::optional("enddate", Place::Query, Bounds::NONE),
        Parameter::optional("startposition", Place::Query, Bounds::NONE),
        Parameter::optional("endposition", Place::Query, Bounds::NONE),
    ],
};
/// `GET /calldata/{agentid}/queryselfcallrecordinfolist`: List records of the agent's own calls.
pub static QUERY_SELF_CALL_RECORD_INFO: Operation = Operation {
    id: "query_self_call_record_info",
    method_name: "querySelfCallRecordInfo",
    http_method: "GET",
    path: "/calldata/{agentid}/queryselfcallrecordinfolist",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("skillid", Place::Query, Bounds::NONE),
        Parameter::optional("startdate", Place::Query, Bounds::NONE),
        Parameter::optional("enddate", Place::Query, Bounds::NONE),
        Parameter::optional("startposition", Place::Query, Bounds::NONE),
        Parameter::optional("endposition", Place::Query, Bounds::NONE),
    ],
};
/// `PUT /calldata/{agentid}/getcallbusinessdata`: Read the business data of a call.
pub static GET_CALL_BUSINESS_DATA: Operation = Operation {
    id: "get_call_business_data",
    method_name: "getCallBusinessData",
    http_method: "PUT",
    path: "/calldata/{agentid}/getcallbusinessdata",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /calldata/{agentid}/setcallbusinessdata`: Attach business data to a call.
pub static SET_CALL_BUSINESS_DATA: Operation = Operation {
    id: "set_call_business_data",
    method_name: "setCallBusinessData",
    http_method: "PUT",
    path: "/calldata/{agentid}/setcallbusinessdata",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/isprocesscall`: Check whether the agent is handling a call.
pub static IS_PROCESS_CALL: Operation = Operation {
    id: "is_process_call",
    method_name: "isProcessCall",
    http_method: "GET",
    path: "/calldata/{agentid}/isprocesscall",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /calldata/{agentid}/ivrcallcount/{ivrid}`: Count the calls in an IVR.
pub static QUERY_CALL_COUNT_BY_IVR_ID: Operation = Operation {
    id: "query_call_count_by_ivr_id",
    method_name: "queryCallCountByIVRId",
    http_method: "GET",
    path: "/calldata/{agentid}/ivrcallcount/{ivrid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "ivrid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /calldata/{agentid}/ivrcallinfo/{ivrid}`: List the calls that wait in an IVR.
pub static QUERY_WAIT_CALL_INFO_BY_IVR_ID: Operation = Operation {
    id: "query_wait_call_info_by_ivr_id",
    method_name: "queryWaitCallInfoByIVRId",
    http_method: "GET",
    path: "/calldata/{agentid}/ivrcallinfo/{ivrid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "ivrid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /calldata/{agentid}/privatecallinfo`: List the calls in the agent's private queue.
pub static QUERY_PRIVATE_CALL_INFO: Operation = Operation {
    id: "query_private_call_info",
    method_name: "queryPrivateCallInfo",
    http_method: "GET",
    path: "/calldata/{agentid}/privatecallinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /config/login`: Sign in to the configuration interface.
pub static CONFIG_AUTH: Operation = Operation {
    id: "config_auth",
    method_name: "auth",
    http_method: "POST",
    path: "/config/login",
    effect: Effect::Change,
    signed_in: false,
    of_agent: false,
    of_configuration: false,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: Some("/result/guid"),
    parameters: &[
        Parameter::required(
            "agentId",
            Place::Body,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::required("password", Place::Body, Bounds::NONE).secret(),
    ],
};
/// `POST /config/subscribe/register`: Subscribe to speech recognition results.
pub static REGISTER: Operation = Operation {
    id: "register",
    method_name: "register",
    http_method: "POST",
    path: "/config/subscribe/register",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("subscribeType", Place::Body, Bounds::NONE),
        Parameter::optional(
                "serviceToken",
                Place::Body,
                Bounds {
                    max_length: Some(256),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::required(
                "serviceCallBackUri",
                Place::Body,
                Bounds {
                    max_length: Some(200),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::required("nlpFlag", Place::Body, Bounds::NONE),
        Parameter::optional("flowAccessCode", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /config/subscribe/unregister`: End a subscription to speech recognition results.
pub static UNREGISTER: Operation = Operation {
    id: "unregister",
    method_name: "unregister",
    http_method: "PUT",
    path: "/config/subscribe/unregister",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "serverId",
            Place::Body,
            Bounds {
                min_length: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/subscribe/handshake/{serviceid}`: Keep a subscription alive.
pub static CONFIG_HANDSHAKE: Operation = Operation {
    id: "config_handshake",
    method_name: "handshake",
    http_method: "GET",
    path: "/config/subscribe/handshake/{serviceid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "serviceid",
            Place::Path,
            Bounds {
                min_length: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /config/subscribe/handshake/{serviceid}`: Keep a subscription alive, presenting its token.
pub static CONFIG_HANDSHAKE_EX: Operation = Operation {
    id: "config_handshake_ex",
    method_name: "handshakeEx",
    http_method: "POST",
    path: "/config/subscribe/handshake/{serviceid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "serviceid",
            Place::Path,
            Bounds {
                min_length: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
                "service_token",
                Place::Header,
                Bounds {
                    max_length: Some(256),
                    ..Bounds::NONE
                },
            )
            .secret(),
    ],
};
/// `POST /config/sys/agentstatus/modify`: Change the task that pushes agent states.
pub static MODIFY_AGENT_STATUS: Operation = Operation {
    id: "modify_agent_status",
    method_name: "modifyAgentStatus",
    http_method: "POST",
    path: "/config/sys/agentstatus/modify",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "id",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "channelDesc",
            Place::Body,
            Bounds {
                max_length: Some(20),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "callbackUrl",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "drCallbackUrl",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "authUrl",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "drAuthUrl",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "authUserName",
            Place::Body,
            Bounds {
                max_length: Some(128),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
                "authPassWord",
                Place::Body,
                Bounds {
                    max_length: Some(128),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
            "drAuthUserName",
            Place::Body,
            Bounds {
                max_length: Some(128),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
                "drAuthPassWord",
                Place::Body,
                Bounds {
                    max_length: Some(128),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
            "pushTimeout",
            Place::Body,
            Bounds {
                minimum: Some(1000),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "tokenRefreshMinutes",
            Place::Body,
            Bounds {
                minimum: Some(10),
                maximum: Some(120),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /config/sys/agentstatus/unregister`: End the push of agent states.
pub static UNREGISTER_AGENT_STATUS: Operation = Operation {
    id: "unregister_agent_status",
    method_name: "unregisterAgentStatus",
    http_method: "POST",
    path: "/config/sys/agentstatus/unregister",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "id",
            Place::Query,
            Bounds {
                minimum: Some(0),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /config/sys/agentstatus/register`: Register a task that pushes agent states.
pub static REGISTER_AGENT_STATUS: Operation = Operation {
    id: "register_agent_status",
    method_name: "registerAgentStatus",
    http_method: "POST",
    path: "/config/sys/agentstatus/register",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "id",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "channelDesc",
            Place::Body,
            Bounds {
                max_length: Some(20),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "callbackUrl",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "drCallbackUrl",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "authUrl",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "drAuthUrl",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "authUserName",
            Place::Body,
            Bounds {
                max_length: Some(128),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
                "authPassWord",
                Place::Body,
                Bounds {
                    max_length: Some(128),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
            "drAuthUserName",
            Place::Body,
            Bounds {
                max_length: Some(128),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
                "drAuthPassWord",
                Place::Body,
                Bounds {
                    max_length: Some(128),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
            "pushTimeout",
            Place::Body,
            Bounds {
                minimum: Some(1000),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "tokenRefreshMinutes",
            Place::Body,
            Bounds {
                minimum: Some(10),
                maximum: Some(120),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/sys/nodepolicy`: Read the weights of CTI nodes for outgoing resources.
pub static QUERY_NODE_POLICY: Operation = Operation {
    id: "query_node_policy",
    method_name: "queryNodePolicy",
    http_method: "GET",
    path: "/config/sys/nodepolicy",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /config/sys/nodepolicy`: Set the weights of CTI nodes for outgoing resources.
pub static MODIFY_NODE_POLICY: Operation = Operation {
    id: "modify_node_policy",
    method_name: "modifyNodePolicy",
    http_method: "PUT",
    path: "/config/sys/nodepolicy",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /config/sys/vdngroup`: Read groups of VDNs.
pub static QUERY_VDN_GROUP: Operation = Operation {
    id: "query_vdn_group",
    method_name: "queryVdnGroup",
    http_method: "GET",
    path: "/config/sys/vdngroup",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "ids",
            Place::Query,
            Bounds {
                pattern: Some("^(?:[0-9]+(?:,[0-9]+)*)?$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "parentId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /config/sys/vdngroup`: Change a group of VDNs.
pub static MODIFY_VDN_GROUP: Operation = Operation {
    id: "modify_vdn_group",
    method_name: "modifyVdnGroup",
    http_method: "PUT",
    path: "/config/sys/vdngroup",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "vdnGroupId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("parentId", Place::Body, Bounds::NONE),
        Parameter::required("groupName", Place::Body, Bounds::NONE),
        Parameter::optional(
            "adminName",
            Place::Body,
            Bounds {
                max_length: Some(25),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "adminWorkNo",
            Place::Body,
            Bounds {
                minimum: Some(60000),
                maximum: Some(65000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
                "adminPassword",
                Place::Body,
                Bounds {
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
            "allowedAgentNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(20000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "allowedVideoAgentNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(20000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "allowedPstnCallNum",
            Place::Body,
            Bounds {
                minimum: Some(1),
                maximum: Some(60000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "allowedWebCallNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(20000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "allowedOutBoundCallNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(65535),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /config/sys/vdngroup`: Add a group of VDNs.
pub static ADD_VDN_GROUP: Operation = Operation {
    id: "add_vdn_group",
    method_name: "addVdnGroup",
    http_method: "POST",
    path: "/config/sys/vdngroup",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "vdnGroupId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("parentId", Place::Body, Bounds::NONE),
        Parameter::required("groupName", Place::Body, Bounds::NONE),
        Parameter::optional(
            "adminName",
            Place::Body,
            Bounds {
                max_length: Some(25),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "adminWorkNo",
            Place::Body,
            Bounds {
                minimum: Some(60000),
                maximum: Some(65000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
                "adminPassword",
                Place::Body,
                Bounds {
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
            "allowedAgentNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(20000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "allowedVideoAgentNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(20000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "allowedPstnCallNum",
            Place::Body,
            Bounds {
                minimum: Some(1),
                maximum: Some(60000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "allowedWebCallNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(20000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "allowedOutBoundCallNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(65535),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/sys/accesscode`: Read system access codes.
pub static QUERY_ACCESS_CODE: Operation = Operation {
    id: "query_access_code",
    method_name: "queryAccessCode",
    http_method: "GET",
    path: "/config/sys/accesscode",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "ids",
            Place::Query,
            Bounds {
                pattern: Some("^(?:[0-9]+(?:,[0-9]+){0,99})?$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /config/sys/accesscode`: Change a system access code.
pub static MODIFY_ACCESS_CODE: Operation = Operation {
    id: "modify_access_code",
    method_name: "modifyAccessCode",
    http_method: "PUT",
    path: "/config/sys/accesscode",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "acId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(10000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "accessCode",
            Place::Body,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                pattern: Some("^[0-9*#]+$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "codeDescription",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("mediatypeId", Place::Body, Bounds::NONE),
    ],
};
/// `POST /config/sys/accesscode`: Add a system access code.
pub static ADD_ACCESS_CODE: Operation = Operation {
    id: "add_access_code",
    method_name: "addAccessCode",
    http_method: "POST",
    path: "/config/sys/accesscode",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "acId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(10000),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "accessCode",
            Place::Body,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                pattern: Some("^[0-9*#]+$"),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "codeDescription",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::required("mediatypeId", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /config/sys/accesscode`: Remove a system access code.
pub static DELETE_ACCESS_CODE: Operation = Operation {
    id: "delete_access_code",
    method_name: "deleteAccessCode",
    http_method: "DELETE",
    path: "/config/sys/accesscode",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "acId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(10000),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/sys/ivr`: Read IVR servers.
pub static QUERY_IVR: Operation = Operation {
    id: "query_ivr",
    method_name: "queryIVR",
    http_method: "GET",
    path: "/config/sys/ivr",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "ids",
            Place::Query,
            Bounds {
                pattern: Some("^(?:[0-9]+(?:,[0-9]+){0,99})?$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /config/sys/ivr`: Change an IVR server.
pub static MODIFY_IVR: Operation = Operation {
    id: "modify_ivr",
    method_name: "modifyIVR",
    http_method: "PUT",
    path: "/config/sys/ivr",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "ivrId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(299),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "serverIp",
            Place::Body,
            Bounds {
                max_length: Some(16),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "maxCallNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "checktime",
            Place::Body,
            Bounds {
                minimum: Some(0),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /config/sys/ivr`: Add an IVR server.
pub static ADD_IVR: Operation = Operation {
    id: "add_ivr",
    method_name: "addIVR",
    http_method: "POST",
    path: "/config/sys/ivr",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "ivrId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(299),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "serverIp",
            Place::Body,
            Bounds {
                max_length: Some(16),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "maxCallNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "checkTime",
            Place::Body,
            Bounds {
                minimum: Some(0),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "poolNodeId",
            Place::Body,
            Bounds {
                minimum: Some(0),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/sys/vdn`: Read VDNs.
pub static QUERY_VDN: Operation = Operation {
    id: "query_vdn",
    method_name: "queryVdn",
    http_method: "GET",
    path: "/config/sys/vdn",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "ids",
            Place::Query,
            Bounds {
                pattern: Some("^(?:[0-9]+(?:,[0-9]+){0,99})?$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /config/sys/vdn`: Add a VDN.
pub static ADD_VDN: Operation = Operation {
    id: "add_vdn",
    method_name: "addVdn",
    http_method: "POST",
    path: "/config/sys/vdn",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "vdnId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "vdnGroupId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::required("vdnSetup", Place::Body, Bounds::NONE),
        Parameter::optional("vdnInfo", Place::Body, Bounds::NONE),
        Parameter::optional("vdnAuthPwd", Place::Body, Bounds::NONE).secret(),
    ],
};
/// `DELETE /config/sys/vdn`: Remove a VDN.
pub static DELETE_VDN: Operation = Operation {
    id: "delete_vdn",
    method_name: "deleteVdn",
    http_method: "DELETE",
    path: "/config/sys/vdn",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "vdnId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("vdnName", Place::Query, Bounds::NONE),
        Parameter::optional(
            "vdnGroupId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/vdn/agents`: Read how agents of the VDN are configured.
pub static QUERY_AGENT: Operation = Operation {
    id: "query_agent",
    method_name: "queryAgent",
    http_method: "GET",
    path: "/config/vdn/agents",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "agentIdSet",
            Place::Query,
            Bounds {
                pattern: Some("^[0-9]+(,[0-9]+){0,99}$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /config/vdn/agents`: Add an agent.
pub static ADD_AGENT: Operation = Operation {
    id: "add_agent",
    method_name: "addAgent",
    http_method: "POST",
    path: "/config/vdn/agents",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "agentId",
            Place::Query,
            Bounds {
                minimum: Some(101),
                maximum: Some(999999),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "name",
            Place::Body,
            Bounds {
                max_bytes: Some(20),
                pattern: Some("^[^\"\\[\\]'&()=;<>,]*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "fullName",
            Place::Body,
            Bounds {
                max_bytes: Some(100),
                pattern: Some("^[^\"\\[\\]'&()=;<>,]*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
                "agentPwd",
                Place::Body,
                Bounds {
                    max_bytes: Some(8),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::required(
            "userClassId",
            Place::Body,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "asrInd",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "socialChatNum",
            Place::Body,
            Bounds {
                minimum: Some(0),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "enableDualChannelRec",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("skills", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /config/vdn/agents`: Remove an agent.
pub static DELETE_AGENT: Operation = Operation {
    id: "delete_agent",
    method_name: "deleteAgent",
    http_method: "DELETE",
    path: "/config/vdn/agents",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "agentId",
            Place::Query,
            Bounds {
                minimum: Some(101),
                maximum: Some(999999),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/vdn/calledroute`: Read called routes.
pub static CONFIG_QUERY_CALL_INFO: Operation = Operation {
    id: "config_query_call_info",
    method_name: "queryCallInfo",
    http_method: "GET",
    path: "/config/vdn/calledroute",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "dnId",
            Place::Query,
            Bounds {
                max_length: Some(500),
                pattern: Some("^(?:[0-9]+(?:,[0-9]+)*)?$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /config/vdn/calledroute`: Add a called route.
pub static ADD_CALL_INFO: Operation = Operation {
    id: "add_call_info",
    method_name: "addCallInfo",
    http_method: "POST",
    path: "/config/vdn/calledroute",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "dnId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(10000),
                ..Bounds::NONE
            },
        ),
        Parameter::required("accesscode", Place::Body, Bounds::NONE),
        Parameter::optional(
            "subcode",
            Place::Body,
            Bounds {
                max_length: Some(24),
                pattern: Some("^[0-9*#]{0,24}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::required("devicetype", Place::Body, Bounds::NONE),
        Parameter::required("deviceId", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /config/vdn/calledroute`: Remove a called route.
pub static DELETE_CALL_INFO: Operation = Operation {
    id: "delete_call_info",
    method_name: "deleteCallInfo",
    http_method: "DELETE",
    path: "/config/vdn/calledroute",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "dnId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(10000),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/vdn/skillGroup`: Read skill groups.
pub static QUERY_SKILL_GROUPS: Operation = Operation {
    id: "query_skill_groups",
    method_name: "querySkillGroups",
    http_method: "GET",
    path: "/config/vdn/skillGroup",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "skillGroupIds",
            Place::Query,
            Bounds {
                pattern: Some("^(?:[0-9]+(?:,[0-9]+)*)?$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /config/vdn/skillGroup`: Change a skill group.
pub static MODIFY_SKILL_GROUP: Operation = Operation {
    id: "modify_skill_group",
    method_name: "modifySkillGroup",
    http_method: "PUT",
    path: "/config/vdn/skillGroup",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillGroupId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(2000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "skillGroupName",
            Place::Body,
            Bounds {
                max_bytes: Some(64),
                pattern: Some("^[^\"\\[\\]'&()=;<>,]*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("skills", Place::Body, Bounds::NONE),
    ],
};
/// `POST /config/vdn/skillGroup`: Add a skill group.
pub static ADD_SKILL_GROUP: Operation = Operation {
    id: "add_skill_group",
    method_name: "addSkillGroup",
    http_method: "POST",
    path: "/config/vdn/skillGroup",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "skillGroupId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(2000),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "skillGroupName",
            Place::Body,
            Bounds {
                max_bytes: Some(64),
                pattern: Some("^[^\"\\[\\]'&()=;<>,]*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("skills", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /config/vdn/skillGroup`: Remove a skill group.
pub static DELETE_SKILL_GROUP: Operation = Operation {
    id: "delete_skill_group",
    method_name: "deleteSkillGroup",
    http_method: "DELETE",
    path: "/config/vdn/skillGroup",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillGroupId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(2000),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/vdn/userclass`: Read roles of agents.
pub static QUERY_USER_CLASS: Operation = Operation {
    id: "query_user_class",
    method_name: "queryUserClass",
    http_method: "GET",
    path: "/config/vdn/userclass",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "userClassIdSet",
            Place::Query,
            Bounds {
                max_length: Some(500),
                pattern: Some("^(?:[0-9]+(?:,[0-9]+)*)?$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /config/vdn/userclass`: Change a role of agents.
pub static MODIFY_USER_CLASS: Operation = Operation {
    id: "modify_user_class",
    method_name: "modifyUserClass",
    http_method: "PUT",
    path: "/config/vdn/userclass",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "userClassId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(255),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "name",
            Place::Body,
            Bounds {
                max_bytes: Some(20),
                pattern: Some("^[^\"\\[\\]'&()=;<>,]*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("roles", Place::Body, Bounds::NONE),
    ],
};
/// `POST /config/vdn/userclass`: Add a role of agents.
pub static ADD_USER_CLASS: Operation = Operation {
    id: "add_user_class",
    method_name: "addUserClass",
    http_method: "POST",
    path: "/config/vdn/userclass",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "userClassId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(255),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "name",
            Place::Body,
            Bounds {
                max_bytes: Some(20),
                pattern: Some("^[^\"\\[\\]'&()=;<>,]*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::required("roles", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /config/vdn/skill`: Change a skill queue.
pub static MODIFY_SKILL_QUEUE: Operation = Operation {
    id: "modify_skill_queue",
    method_name: "modifySkillQueue",
    http_method: "PUT",
    path: "/config/vdn/skill",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "name",
            Place::Body,
            Bounds {
                max_bytes: Some(100),
                pattern: Some("^[^\"\\[\\]'&()=;<>,]*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::required("mediaTypeId", Place::Body, Bounds::NONE),
        Parameter::optional(
            "description",
            Place::Body,
            Bounds {
                max_length: Some(255),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("skillParameter", Place::Body, Bounds::NONE),
    ],
};
/// `POST /config/vdn/skill`: Add a skill queue.
pub static ADD_SKILL_QUEUE: Operation = Operation {
    id: "add_skill_queue",
    method_name: "addSkillQueue",
    http_method: "POST",
    path: "/config/vdn/skill",
    effect: Effect::Change,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "skillId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "name",
            Place::Body,
            Bounds {
                max_bytes: Some(100),
                pattern: Some("^[^\"\\[\\]'&()=;<>,]*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::required("mediaTypeId", Place::Body, Bounds::NONE),
        Parameter::optional(
            "description",
            Place::Body,
            Bounds {
                max_length: Some(255),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("skillParameter", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /config/vdn/skill`: Remove a skill queue.
pub static DELETE_SKILL_QUEUE: Operation = Operation {
    id: "delete_skill_queue",
    method_name: "deleteSkillQueue",
    http_method: "DELETE",
    path: "/config/vdn/skill",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillId",
            Place::Query,
            Bounds {
                minimum: Some(1),
                maximum: Some(5000),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /config/vdn/vdn`: Read the VDN.
pub static QUERY_VDN_INFO: Operation = Operation {
    id: "query_vdn_info",
    method_name: "queryVdnInfo",
    http_method: "GET",
    path: "/config/vdn/vdn",
    effect: Effect::Read,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /config/vdn/vdn`: Change the VDN.
pub static MODIFY_VDN_INFO: Operation = Operation {
    id: "modify_vdn_info",
    method_name: "modifyVdnInfo",
    http_method: "PUT",
    path: "/config/vdn/vdn",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("vdnInfo", Place::Body, Bounds::NONE)],
};
/// `PUT /config/vdn/uap/user`: Change a multimedia user of the UAP.
pub static MODIFY_UAP_AGENT: Operation = Operation {
    id: "modify_uap_agent",
    method_name: "modifyUapAgent",
    http_method: "PUT",
    path: "/config/vdn/uap/user",
    effect: Effect::State,
    signed_in: true,
    of_agent: false,
    of_configuration: true,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("uapId", Place::Query, Bounds::NONE),
        Parameter::required(
            "phoneNum",
            Place::Body,
            Bounds {
                min_length: Some(1),
                max_length: Some(32),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
                "password",
                Place::Body,
                Bounds {
                    pattern: Some("^(?:.{8,16})?$"),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
                "confirmPass",
                Place::Body,
                Bounds {
                    pattern: Some("^(?:.{8,16})?$"),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional("unregisteredAuth", Place::Body, Bounds::NONE),
        Parameter::optional("authFlag", Place::Body, Bounds::NONE),
        Parameter::optional("uapAlgorithmType", Place::Body, Bounds::NONE),
        Parameter::optional("uapLocalAlgorithmType", Place::Body, Bounds::NONE),
    ],
};
/// `POST /mediacall/{agentid}/imagecapture`: Take a picture of the user in a video call.
pub static IMAGE_CAPTURE: Operation = Operation {
    id: "image_capture",
    method_name: "imageCapture",
    http_method: "POST",
    path: "/mediacall/{agentid}/imagecapture",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("userType", Place::Body, Bounds::NONE),
        Parameter::required("callid", Place::Body, Bounds::NONE),
    ],
};
/// `POST /mediacall/{agentid}/sendmessage`: Send a message to the user of a media session.
pub static SEND_MESSAGE: Operation = Operation {
    id: "send_message",
    method_name: "sendMessage",
    http_method: "POST",
    path: "/mediacall/{agentid}/sendmessage",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("callid", Place::Body, Bounds::NONE),
        Parameter::optional("userid", Place::Body, Bounds::NONE),
        Parameter::required("data", Place::Body, Bounds::NONE),
    ],
};
/// `POST /mediacall/{agentid}/setcallnums`: Limit the sessions of one media type.
pub static SET_CALL_NUMS: Operation = Operation {
    id: "set_call_nums",
    method_name: "setCallNums",
    http_method: "POST",
    path: "/mediacall/{agentid}/setcallnums",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("mediaType", Place::Body, Bounds::NONE),
        Parameter::required(
            "callnums",
            Place::Body,
            Bounds {
                pattern: Some("^([1-9]|[1-5][0-9]|60)$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /mediacall/{agentid}/setcallnumsbymediatype`: Limit the sessions in total and per channel.
pub static SET_CALL_NUMS_BY_MEDIA_TYPE: Operation = Operation {
    id: "set_call_nums_by_media_type",
    method_name: "setCallNumsByMediaType",
    http_method: "POST",
    path: "/mediacall/{agentid}/setcallnumsbymediatype",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "totalCallNum",
            Place::Body,
            Bounds {
                minimum: Some(1),
                maximum: Some(60),
                ..Bounds::NONE
            },
        ),
        Parameter::required("agentMediaCallNums", Place::Body, Bounds::NONE),
    ],
};
/// `POST /mediacall/{agentid}/transfer`: Transfer a media session to a queue, an agent or an access code.
pub static MEDIA_CALL_TRANSFER: Operation = Operation {
    id: "mediacall_transfer",
    method_name: "transfer",
    http_method: "POST",
    path: "/mediacall/{agentid}/transfer",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("callid", Place::Body, Bounds::NONE),
        Parameter::optional("caller", Place::Body, Bounds::NONE),
        Parameter::required("devicetype", Place::Body, Bounds::NONE),
        Parameter::required("mode", Place::Body, Bounds::NONE),
        Parameter::required(
            "address",
            Place::Body,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "calldata",
            Place::Body,
            Bounds {
                max_bytes: Some(2048),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("skillId", Place::Body, Bounds::NONE),
    ],
};
/// `POST /mediacall/{agentid}/getconnectinfo`: Get the data to rejoin a video conference.
pub static GET_CONNECT_INFO: Operation = Operation {
    id: "get_connect_info",
    method_name: "getConnectInfo",
    http_method: "POST",
    path: "/mediacall/{agentid}/getconnectinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("userType", Place::Body, Bounds::NONE),
        Parameter::required("callid", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /multimediaconf/{agentid}/requestconf`: Start a multimedia conference.
pub static REQUEST_CONF: Operation = Operation {
    id: "request_conf",
    method_name: "requestConf",
    http_method: "PUT",
    path: "/multimediaconf/{agentid}/requestconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("callid", Place::Body, Bounds::NONE),
        Parameter::optional("addressinfo", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /multimediaconf/{agentid}/inviteconf`: Invite to a multimedia conference.
pub static INVITE_CONF: Operation = Operation {
    id: "invite_conf",
    method_name: "inviteConf",
    http_method: "PUT",
    path: "/multimediaconf/{agentid}/inviteconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("confid", Place::Body, Bounds::NONE),
        Parameter::optional("addressinfo", Place::Body, Bounds::NONE),
    ],
};
/// `POST /multimediaconf/{agentid}/joinconfresult`: Answer an invitation to a multimedia conference.
pub static JOIN_CONF_RESULT: Operation = Operation {
    id: "join_conf_result",
    method_name: "joinConfResult",
    http_method: "POST",
    path: "/multimediaconf/{agentid}/joinconfresult",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("confid", Place::Body, Bounds::NONE),
        Parameter::optional("confresult", Place::Body, Bounds::NONE),
        Parameter::optional("cause", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /multimediaconf/{agentid}/stopconf`: End a multimedia conference.
pub static STOP_CONF: Operation = Operation {
    id: "stop_conf",
    method_name: "stopConf",
    http_method: "DELETE",
    path: "/multimediaconf/{agentid}/stopconf",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("confid", Place::Body, Bounds::NONE)],
};
/// `POST /multimediaconf/{agentid}/getconfstate`: Read the state of a multimedia conference.
pub static GET_CONF_STATE: Operation = Operation {
    id: "get_conf_state",
    method_name: "getConfState",
    http_method: "POST",
    path: "/multimediaconf/{agentid}/getconfstate",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("addressinfo", Place::Body, Bounds::NONE)],
};
/// `PUT /onlineagent/{agentid}`: Sign an agent in.
pub static LOGIN: Operation = Operation {
    id: "login",
    method_name: "login",
    http_method: "PUT",
    path: "/onlineagent/{agentid}",
    effect: Effect::Change,
    signed_in: false,
    of_agent: false,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
                "password",
                Place::Body,
                Bounds {
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::required(
            "phonenum",
            Place::Body,
            Bounds {
                max_length: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("autoanswer", Place::Body, Bounds::NONE),
        Parameter::optional("autoenteridle", Place::Body, Bounds::NONE),
        Parameter::optional("releasephone", Place::Body, Bounds::NONE),
        Parameter::optional("agenttype", Place::Body, Bounds::NONE),
        Parameter::optional("status", Place::Body, Bounds::NONE),
        Parameter::optional(
            "ip",
            Place::Body,
            Bounds {
                max_length: Some(15),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("entryIp", Place::Body, Bounds::NONE),
        Parameter::optional("phonelinkage", Place::Body, Bounds::NONE),
        Parameter::optional("checkInWebm", Place::Body, Bounds::NONE),
        Parameter::optional("checkInMailm", Place::Body, Bounds::NONE),
        Parameter::optional(
            "vcPhoneNumber",
            Place::Body,
            Bounds {
                max_length: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("listenStatus", Place::Body, Bounds::NONE),
        Parameter::optional(
                "callBackUri",
                Place::Body,
                Bounds {
                    max_length: Some(200),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
                "pushUrl",
                Place::Body,
                Bounds {
                    max_length: Some(512),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
                "serviceToken",
                Place::Body,
                Bounds {
                    max_length: Some(50),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional("signInMode", Place::Body, Bounds::NONE),
        Parameter::optional(
            "time",
            Place::Body,
            Bounds {
                minimum: Some(1),
                maximum: Some(86399),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "restcause",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(255),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /onlineagent/{agentid}/forcelogin`: Sign an agent in, replacing an existing session.
pub static FORCE_LOGIN: Operation = Operation {
    id: "force_login",
    method_name: "forceLogin",
    http_method: "PUT",
    path: "/onlineagent/{agentid}/forcelogin",
    effect: Effect::State,
    signed_in: false,
    of_agent: false,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
                "password",
                Place::Body,
                Bounds {
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::required(
            "phonenum",
            Place::Body,
            Bounds {
                max_length: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("autoanswer", Place::Body, Bounds::NONE),
        Parameter::optional("autoenteridle", Place::Body, Bounds::NONE),
        Parameter::optional("releasephone", Place::Body, Bounds::NONE),
        Parameter::optional("agenttype", Place::Body, Bounds::NONE),
        Parameter::optional("status", Place::Body, Bounds::NONE),
        Parameter::optional(
            "ip",
            Place::Body,
            Bounds {
                max_length: Some(15),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("entryIp", Place::Body, Bounds::NONE),
        Parameter::optional("phonelinkage", Place::Body, Bounds::NONE),
        Parameter::optional("checkInWebm", Place::Body, Bounds::NONE),
        Parameter::optional("checkInMailm", Place::Body, Bounds::NONE),
        Parameter::optional(
            "vcPhoneNumber",
            Place::Body,
            Bounds {
                max_length: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("listenStatus", Place::Body, Bounds::NONE),
        Parameter::optional(
                "callBackUri",
                Place::Body,
                Bounds {
                    max_length: Some(200),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
                "pushUrl",
                Place::Body,
                Bounds {
                    max_length: Some(512),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
                "serviceToken",
                Place::Body,
                Bounds {
                    max_length: Some(50),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional("signInMode", Place::Body, Bounds::NONE),
        Parameter::optional(
            "time",
            Place::Body,
            Bounds {
                minimum: Some(1),
                maximum: Some(86399),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "restcause",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(255),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `DELETE /onlineagent/{agentid}/logout`: Sign the agent out.
pub static LOGOUT: Operation = Operation {
    id: "logout",
    method_name: "logout",
    http_method: "DELETE",
    path: "/onlineagent/{agentid}/logout",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: true,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `DELETE /onlineagent/{agentid}/forcelogout`: Sign the agent out, even during a call.
pub static FORCE_LOGOUT: Operation = Operation {
    id: "force_logout",
    method_name: "forceLogout",
    http_method: "DELETE",
    path: "/onlineagent/{agentid}/forcelogout",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: true,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `DELETE /onlineagent/{agentid}/forcelogoutwithreason/{reason}`: Sign the agent out by force, giving a cause.
pub static FORCE_LOGOUT_WITH_REASON: Operation = Operation {
    id: "force_logout_with_reason",
    method_name: "forceLogoutWithReason",
    http_method: "DELETE",
    path: "/onlineagent/{agentid}/forcelogoutwithreason/{reason}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: true,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "reason",
            Place::Path,
            Bounds {
                minimum: Some(1),
                maximum: Some(255),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /onlineagent/{agentid}/resetskill/{autoflag}`: Sign the agent in to skill queues.
pub static RESET_SKILL: Operation = Operation {
    id: "reset_skill",
    method_name: "resetSkill",
    http_method: "POST",
    path: "/onlineagent/{agentid}/resetskill/{autoflag}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("autoflag", Place::Path, Bounds::NONE),
        Parameter::optional(
            "skillid",
            Place::Query,
            Bounds {
                max_length: Some(4000),
                pattern: Some("^[0-9]*(;[0-9]+)*$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "phonelinkage",
            Place::Query,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /onlineagent/{agentid}/sayfree`: Make the agent idle.
pub static SAY_FREE: Operation = Operation {
    id: "say_free",
    method_name: "sayFree",
    http_method: "POST",
    path: "/onlineagent/{agentid}/sayfree",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/saybusy`: Make the agent busy.
pub static SAY_BUSY: Operation = Operation {
    id: "say_busy",
    method_name: "sayBusy",
    http_method: "POST",
    path: "/onlineagent/{agentid}/saybusy",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "reason",
            Place::Query,
            Bounds {
                minimum: Some(200),
                maximum: Some(250),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("prolong", Place::Query, Bounds::NONE),
    ],
};
/// `POST /onlineagent/{agentid}/cancelbusy`: Leave the busy state.
pub static CANCEL_BUSY: Operation = Operation {
    id: "cancel_busy",
    method_name: "cancelBusy",
    http_method: "POST",
    path: "/onlineagent/{agentid}/cancelbusy",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/rest/{time}/{restcause}`: Request a rest.
pub static REST: Operation = Operation {
    id: "rest",
    method_name: "rest",
    http_method: "POST",
    path: "/onlineagent/{agentid}/rest/{time}/{restcause}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "time",
            Place::Path,
            Bounds {
                minimum: Some(1),
                maximum: Some(86399),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "restcause",
            Place::Path,
            Bounds {
                minimum: Some(0),
                maximum: Some(255),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("prolong", Place::Query, Bounds::NONE),
    ],
};
/// `POST /onlineagent/{agentid}/cancelrest`: End the rest.
pub static CANCEL_REST: Operation = Operation {
    id: "cancel_rest",
    method_name: "cancelRest",
    http_method: "POST",
    path: "/onlineagent/{agentid}/cancelrest",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/work`: Enter the work state.
pub static SAY_WORK: Operation = Operation {
    id: "say_work",
    method_name: "sayWork",
    http_method: "POST",
    path: "/onlineagent/{agentid}/work",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/cancelwork`: Leave the work state.
pub static CANCEL_WORK: Operation = Operation {
    id: "cancel_work",
    method_name: "cancelWork",
    http_method: "POST",
    path: "/onlineagent/{agentid}/cancelwork",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /onlineagent/{agentid}/agentstatus`: Read the agent's current state.
pub static GET_AGENT_STATUS: Operation = Operation {
    id: "get_agent_status",
    method_name: "getAgentStatus",
    http_method: "GET",
    path: "/onlineagent/{agentid}/agentstatus",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/syncagentinfo`: Read state and call data after a page refresh.
pub static SYNC_AGENT_INFO: Operation = Operation {
    id: "syncagentinfo",
    method_name: "syncagentinfo",
    http_method: "POST",
    path: "/onlineagent/{agentid}/syncagentinfo",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/handshake`: Keep a push-mode session alive.
pub static HAND_SHAKE: Operation = Operation {
    id: "hand_shake",
    method_name: "handShake",
    http_method: "POST",
    path: "/onlineagent/{agentid}/handshake",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
                "service_token",
                Place::Header,
                Bounds {
                    max_length: Some(50),
                    ..Bounds::NONE
                },
            )
            .secret(),
    ],
};
/// `PUT /onlineagent/{agentid}/updateGuid`: Get a new Guid after a page refresh.
pub static UPDATE_GUID: Operation = Operation {
    id: "update_guid",
    method_name: "updateGuid",
    http_method: "PUT",
    path: "/onlineagent/{agentid}/updateGuid",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: Some("/result/guid"),
    parameters: &[],
};
/// `GET /onlineagent/{agentid}/agentskills`: List the agent's configured skill queues.
pub static QUERY_AGENT_SKILLS: Operation = Operation {
    id: "query_agent_skills",
    method_name: "queryAgentSkills",
    http_method: "GET",
    path: "/onlineagent/{agentid}/agentskills",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/autoanswer/{isautoanswer}`: Switch automatic answering on or off.
pub static SET_AGENT_AUTO_ANSWER: Operation = Operation {
    id: "set_agent_auto_answer",
    method_name: "setAgentAutoAnswer",
    http_method: "POST",
    path: "/onlineagent/{agentid}/autoanswer/{isautoanswer}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("isautoanswer", Place::Path, Bounds::NONE)],
};
/// `POST /onlineagent/{agentid}/autoenteridle/{flag}`: Choose idle or wrap-up after each call.
pub static SET_AGENT_AUTO_ENTER_IDLE: Operation = Operation {
    id: "set_agent_auto_enter_idle",
    method_name: "setAgentAutoEnterIdle",
    http_method: "POST",
    path: "/onlineagent/{agentid}/autoenteridle/{flag}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("flag", Place::Path, Bounds::NONE)],
};
/// `PUT /onlineagent/{agentid}/loginex`: Sign an agent in for voice only.
pub static LOGIN_EX: Operation = Operation {
    id: "login_ex",
    method_name: "loginEx",
    http_method: "PUT",
    path: "/onlineagent/{agentid}/loginex",
    effect: Effect::Change,
    signed_in: false,
    of_agent: false,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
                "password",
                Place::Body,
                Bounds {
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
            "phonenum",
            Place::Body,
            Bounds {
                max_length: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("autoanswer", Place::Body, Bounds::NONE),
        Parameter::optional("autoenteridle", Place::Body, Bounds::NONE),
        Parameter::optional("releasephone", Place::Body, Bounds::NONE),
        Parameter::optional("agenttype", Place::Body, Bounds::NONE),
        Parameter::optional("status", Place::Body, Bounds::NONE),
        Parameter::optional(
            "ip",
            Place::Body,
            Bounds {
                max_length: Some(15),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("entryIp", Place::Body, Bounds::NONE),
        Parameter::optional("phonelinkage", Place::Body, Bounds::NONE),
        Parameter::optional("checkInWebm", Place::Body, Bounds::NONE),
        Parameter::optional("checkInMailm", Place::Body, Bounds::NONE),
        Parameter::optional(
            "vcPhoneNumber",
            Place::Body,
            Bounds {
                max_length: Some(24),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("listenStatus", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /onlineagent/{agentid}/forceloginex`: Sign an agent in for voice only, replacing an existing session.
pub static FORCE_LOGIN_EX: Operation = Operation {
    id: "force_login_ex",
    method_name: "forceLoginEx",
    http_method: "PUT",
    path: "/onlineagent/{agentid}/forceloginex",
    effect: Effect::State,
    signed_in: false,
    of_agent: false,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /onlineagent/{agentid}/forceloginexwithoutphone`: Sign an agent in without a phone, replacing an existing session.
pub static FORCE_LOGIN_EX_WITHOUT_PHONE: Operation = Operation {
    id: "force_login_ex_without_phone",
    method_name: "forceLoginExWithoutPhone",
    http_method: "PUT",
    path: "/onlineagent/{agentid}/forceloginexwithoutphone",
    effect: Effect::State,
    signed_in: false,
    of_agent: false,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/bindphone`: Bind a phone to the agent.
pub static BIND_AGENT_PHONE: Operation = Operation {
    id: "bind_agent_phone",
    method_name: "bindAgentPhone",
    http_method: "POST",
    path: "/onlineagent/{agentid}/bindphone",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /onlineagent/{agentid}/agentskillsbyworkno/{workno}`: List another agent's configured skill queues.
pub static QUERY_AGENT_SKILLS_BY_WORK_NO: Operation = Operation {
    id: "query_agent_skills_by_work_no",
    method_name: "queryAgentSkillsByWorkNo",
    http_method: "GET",
    path: "/onlineagent/{agentid}/agentskillsbyworkno/{workno}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `POST /onlineagent/{agentid}/settalkright`: Choose whether the agent takes inbound calls.
pub static SET_TALK_RIGHT: Operation = Operation {
    id: "set_talk_right",
    method_name: "setTalkRight",
    http_method: "POST",
    path: "/onlineagent/{agentid}/settalkright",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "flag",
            Place::Query,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /onlineagent/{agentid}/setforwarding`: Set call forwarding for the agent.
pub static SET_FORWARDING: Operation = Operation {
    id: "set_forwarding",
    method_name: "setForwarding",
    http_method: "POST",
    path: "/onlineagent/{agentid}/setforwarding",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}`: Set whether the agent's own calls are recorded.
pub static SET_AGENT_SELF_RECORD: Operation = Operation {
    id: "set_agent_self_record",
    method_name: "setAgentSelfRecord",
    http_method: "POST",
    path: "/onlineagent/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "recordflag",
            Place::Path,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "recordbeforetalking",
            Place::Path,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /onlineagent/{agentid}/setcustomstate`: Set a custom state.
pub static SET_CUSTOM_STATE: Operation = Operation {
    id: "set_custom_state",
    method_name: "setCustomState",
    http_method: "POST",
    path: "/onlineagent/{agentid}/setcustomstate",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "customstate",
            Place::Query,
            Bounds {
                minimum: Some(0),
                maximum: Some(65534),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /onlineagent/{agentid}/cancelsetcustomstate`: Clear the custom state.
pub static CANCEL_SET_CUSTOM_STATE: Operation = Operation {
    id: "cancel_set_custom_state",
    method_name: "cancelSetCustomState",
    http_method: "POST",
    path: "/onlineagent/{agentid}/cancelsetcustomstate",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /onlineagent/{agentid}/querycustomstate`: Read the custom state.
pub static QUERY_CUSTOM_STATE: Operation = Operation {
    id: "query_custom_state",
    method_name: "queryCustomState",
    http_method: "GET",
    path: "/onlineagent/{agentid}/querycustomstate",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/logininfo`: Get a temporary token for registering the softphone.
pub static LOGIN_INFO: Operation = Operation {
    id: "login_info",
    method_name: "loginInfo",
    http_method: "POST",
    path: "/onlineagent/{agentid}/logininfo",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/vrctoken`: Get a temporary token for the VRC.
pub static VRC_TOKEN: Operation = Operation {
    id: "vrc_token",
    method_name: "vrcToken",
    http_method: "POST",
    path: "/onlineagent/{agentid}/vrctoken",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /onlineagent/{agentid}/modifyaccountpwdex`: Change the agent's own password.
pub static MODIFY_ACCOUNT_PWD_EX: Operation = Operation {
    id: "modify_account_pwd_ex",
    method_name: "modifyAccountPwdEx",
    http_method: "POST",
    path: "/onlineagent/{agentid}/modifyaccountpwdex",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
                "oldPassword",
                Place::Body,
                Bounds {
                    min_length: Some(8),
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::required(
                "newPassword",
                Place::Body,
                Bounds {
                    min_length: Some(8),
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
    ],
};
/// `POST /onlineagent/{agentid}/modifyaccountpwd`: Change the agent's own password, old form.
pub static MODIFY_ACCOUNT_PWD: Operation = Operation {
    id: "modify_account_pwd",
    method_name: "modifyAccountPwd",
    http_method: "POST",
    path: "/onlineagent/{agentid}/modifyaccountpwd",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
                "oldpassword",
                Place::Query,
                Bounds {
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional(
                "newpassword",
                Place::Query,
                Bounds {
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
    ],
};
/// `POST /onlineagent/{agentid}/sendnoteletex`: Send a note to other agents.
pub static SEND_NOTELET_EX: Operation = Operation {
    id: "send_notelet_ex",
    method_name: "sendNoteletEx",
    http_method: "POST",
    path: "/onlineagent/{agentid}/sendnoteletex",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "agentIds",
            Place::Body,
            Bounds {
                max_items: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "content",
            Place::Body,
            Bounds {
                max_bytes: Some(1023),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /onlineagent/{agentid}/sendnotelet/{receiver}`: Send a note to another agent, old form.
pub static SEND_NOTELET: Operation = Operation {
    id: "send_notelet",
    method_name: "sendNotelet",
    http_method: "POST",
    path: "/onlineagent/{agentid}/sendnotelet/{receiver}",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "receiver",
            Place::Path,
            Bounds {
                min_length: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("content", Place::Query, Bounds::NONE),
    ],
};
/// `POST /onlineagent/{agentid}/notifybulletin`: Publish a bulletin to a group or a skill queue.
pub static NOTIFY_BULLETIN: Operation = Operation {
    id: "notify_bulletin",
    method_name: "notifyBulletin",
    http_method: "POST",
    path: "/onlineagent/{agentid}/notifybulletin",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("targettype", Place::Body, Bounds::NONE),
        Parameter::optional(
            "targetname",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "bulletindata",
            Place::Body,
            Bounds {
                max_length: Some(900),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /onlineagent/{agentid}/heartbeat`: Keep a session of the older push variant alive.
pub static HEARTBEAT: Operation = Operation {
    id: "heartbeat",
    method_name: "heartbeat",
    http_method: "PUT",
    path: "/onlineagent/{agentid}/heartbeat",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /onlineagent/loginbyaccount`: Sign an agent in by the name of an account.
pub static LOGIN_BY_ACCOUNT: Operation = Operation {
    id: "login_by_account",
    method_name: "loginByAccount",
    http_method: "PUT",
    path: "/onlineagent/loginbyaccount",
    effect: Effect::Change,
    signed_in: false,
    of_agent: false,
    of_configuration: false,
    acting: None,
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("account", Place::Body, Bounds::NONE),
        Parameter::required(
                "password",
                Place::Body,
                Bounds {
                    max_length: Some(32),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional("autoanswer", Place::Body, Bounds::NONE),
        Parameter::optional("status", Place::Body, Bounds::NONE),
        Parameter::optional("autoenteridle", Place::Body, Bounds::NONE),
        Parameter::optional(
                "pushUrl",
                Place::Body,
                Bounds {
                    max_length: Some(512),
                    ..Bounds::NONE
                },
            )
            .secret(),
        Parameter::optional("checkInWebm", Place::Body, Bounds::NONE),
    ],
};
/// `POST /qualitycontrol/{agentid}/requestwhisperagent`: Start whispering to an agent.
pub static REQUEST_WHISPER_AGENT: Operation = Operation {
    id: "request_whisper_agent",
    method_name: "requestWhisperAgent",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/requestwhisperagent",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("whisperagentid", Place::Query, Bounds::NONE)],
};
/// `POST /qualitycontrol/{agentid}/requeststopwhisperagent`: Stop whispering to an agent.
pub static REQUEST_STOP_WHISPER_AGENT: Operation = Operation {
    id: "request_stop_whisper_agent",
    method_name: "requestStopWhisperAgent",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/requeststopwhisperagent",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("whisperagentid", Place::Query, Bounds::NONE)],
};
/// `POST /qualitycontrol/{agentid}/requestswitchinsertwhisperagent`: Switch between listening, inserting and whispering.
pub static REQUEST_SWITCH_INSERT_WHISPER_AGENT: Operation = Operation {
    id: "request_switch_insert_whisper_agent",
    method_name: "requestSwitchInsertWhisperAgent",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/requestswitchinsertwhisperagent",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("whisperagentid", Place::Query, Bounds::NONE),
        Parameter::required("switchtype", Place::Query, Bounds::NONE),
    ],
};
/// `PUT /qualitycontrol/{agentid}/addsupervise/{workNo}`: Listen to an agent.
pub static ADD_SUPERVISE: Operation = Operation {
    id: "add_supervise",
    method_name: "addSupervise",
    http_method: "PUT",
    path: "/qualitycontrol/{agentid}/addsupervise/{workNo}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("workNo", Place::Path, Bounds::NONE),
        Parameter::optional("mediaType", Place::Query, Bounds::NONE),
    ],
};
/// `PUT /qualitycontrol/{agentid}/addinsert/{workNo}`: Join an agent's call audibly.
pub static ADD_INSERT: Operation = Operation {
    id: "add_insert",
    method_name: "addInsert",
    http_method: "PUT",
    path: "/qualitycontrol/{agentid}/addinsert/{workNo}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("workNo", Place::Path, Bounds::NONE),
        Parameter::optional("mediaType", Place::Query, Bounds::NONE),
    ],
};
/// `DELETE /qualitycontrol/{agentid}/{workNo}`: Stop listening to or inserting into an agent's calls.
pub static STOP_SUPERVISE_OR_INSERT: Operation = Operation {
    id: "stop_supervise_or_insert",
    method_name: "stopSuperviseOrInsert",
    http_method: "DELETE",
    path: "/qualitycontrol/{agentid}/{workNo}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("workNo", Place::Path, Bounds::NONE),
        Parameter::optional("mediaType", Place::Query, Bounds::NONE),
    ],
};
/// `POST /qualitycontrol/{agentid}/adjustskill`: Change the skill queues of an agent.
pub static ADJUST_SKILL: Operation = Operation {
    id: "adjust_skill",
    method_name: "adjustSkill",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/adjustskill",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("workNo", Place::Body, Bounds::NONE),
        Parameter::optional(
            "skills",
            Place::Body,
            Bounds {
                max_items: Some(1000),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /qualitycontrol/{agentid}/forcebusy/{workNo}`: Make an agent busy.
pub static FORCE_BUSY: Operation = Operation {
    id: "force_busy",
    method_name: "forceBusy",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/forcebusy/{workNo}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workNo", Place::Path, Bounds::NONE)],
};
/// `POST /qualitycontrol/{agentid}/forceidle/{workNo}`: Make an agent idle.
pub static FORCE_IDLE: Operation = Operation {
    id: "force_idle",
    method_name: "forceIdle",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/forceidle/{workNo}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workNo", Place::Path, Bounds::NONE)],
};
/// `POST /qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}`: Send an agent to rest.
pub static FORCE_REST: Operation = Operation {
    id: "force_rest",
    method_name: "forceRest",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("workNo", Place::Path, Bounds::NONE),
        Parameter::required(
            "time",
            Place::Path,
            Bounds {
                minimum: Some(1),
                maximum: Some(86399),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "reason",
            Place::Path,
            Bounds {
                minimum: Some(1),
                maximum: Some(255),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /qualitycontrol/{agentid}/forcelogout/{workNo}`: Sign another agent out.
pub static FORCE_LOG_OUT_AGENT: Operation = Operation {
    id: "force_log_out_agent",
    method_name: "forceLogOutAgent",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/forcelogout/{workNo}",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workNo", Place::Path, Bounds::NONE)],
};
/// `POST /qualitycontrol/{agentid}/forcedropcall/{callid}`: End a call by its ID.
pub static FORCE_DROP_CALL: Operation = Operation {
    id: "force_drop_call",
    method_name: "forceDropCall",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/forcedropcall/{callid}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callid", Place::Path, Bounds::NONE)],
};
/// `PUT /qualitycontrol/{agentid}/intercept/{workNo}`: Take a customer over from an agent.
pub static INTERCEPT: Operation = Operation {
    id: "intercept",
    method_name: "intercept",
    http_method: "PUT",
    path: "/qualitycontrol/{agentid}/intercept/{workNo}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("workNo", Place::Path, Bounds::NONE),
        Parameter::optional("mediaType", Place::Query, Bounds::NONE),
        Parameter::optional("callId", Place::Query, Bounds::NONE),
    ],
};
/// `PUT /qualitycontrol/{agentid}/intercept/{workNo}/{callId}`: Take a given call over from an agent.
pub static INTERCEPT_CALL: Operation = Operation {
    id: "intercept_call",
    method_name: "intercept",
    http_method: "PUT",
    path: "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("workNo", Place::Path, Bounds::NONE),
        Parameter::required("callId", Place::Path, Bounds::NONE),
    ],
};
/// `POST /qualitycontrol/{agentid}/switch/{workNo}`: Switch between listening and inserting.
pub static SWITCH_SUPERVISE_OR_INSERT: Operation = Operation {
    id: "switch_supervise_or_insert",
    method_name: "switchSuperviseOrInsert",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/switch/{workNo}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workNo", Place::Path, Bounds::NONE)],
};
/// `GET /qualitycontrol/{agentid}/allagent`: List the agents that the inspector monitors.
pub static QUERY_ALL_MONITORED_AGENTS: Operation = Operation {
    id: "query_all_monitored_agents",
    method_name: "queryAllMonitoredAgents",
    http_method: "GET",
    path: "/qualitycontrol/{agentid}/allagent",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /qualitycontrol/{agentid}/beginmonitor`: Start monitoring agents.
pub static BEGIN_MONITOR: Operation = Operation {
    id: "begin_monitor",
    method_name: "beginMonitor",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/beginmonitor",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("agents", Place::Query, Bounds::NONE)],
};
/// `POST /qualitycontrol/{agentid}/endmonitor`: Stop monitoring agents.
pub static END_MONITOR: Operation = Operation {
    id: "end_monitor",
    method_name: "endMonitor",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/endmonitor",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("agents", Place::Query, Bounds::NONE)],
};
/// `POST /qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}`: Set how agents record themselves.
pub static QC_SET_AGENT_SELF_RECORD: Operation = Operation {
    id: "qc_set_agent_self_record",
    method_name: "qcSetAgentSelfRecord",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "recordflag",
            Place::Path,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "recordbeforetalking",
            Place::Path,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("agents", Place::Query, Bounds::NONE),
    ],
};
/// `POST /qualitycontrol/{agentid}/cancelselfrecord`: Undo how agents record themselves.
pub static QC_CANCEL_AGENT_SELF_RECORD: Operation = Operation {
    id: "qc_cancel_agent_self_record",
    method_name: "qcCancelAgentSelfRecord",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/cancelselfrecord",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("agents", Place::Query, Bounds::NONE)],
};
/// `GET /qualitycontrol/{agentid}/queryqctasks`: List the inspection tasks.
pub static QUERY_QC_TASKS: Operation = Operation {
    id: "query_qc_tasks",
    method_name: "queryQcTasks",
    http_method: "GET",
    path: "/qualitycontrol/{agentid}/queryqctasks",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `DELETE /qualitycontrol/{agentid}/deleteqctask`: Delete an inspection task.
pub static DELETE_QC_TASK: Operation = Operation {
    id: "delete_qc_task",
    method_name: "deleteQcTask",
    http_method: "DELETE",
    path: "/qualitycontrol/{agentid}/deleteqctask",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("taskdsn", Place::Query, Bounds::NONE),
        Parameter::optional("begintime", Place::Query, Bounds::NONE),
    ],
};
/// `GET /qualitycontrol/{agentid}/queryurlinfo`: Look up a configured URL.
pub static QUERY_URL_INFO: Operation = Operation {
    id: "query_url_info",
    method_name: "queryUrlInfo",
    http_method: "GET",
    path: "/qualitycontrol/{agentid}/queryurlinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("urlname", Place::Query, Bounds::NONE)],
};
/// `GET /qualitycontrol/{agentid}/queryvideorecordfile`: Search the video recordings of an agent.
pub static QUERY_VIDEO_RECORD_FILE: Operation = Operation {
    id: "query_video_record_file",
    method_name: "queryVideoRecordFile",
    http_method: "GET",
    path: "/qualitycontrol/{agentid}/queryvideorecordfile",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("workno", Place::Query, Bounds::NONE),
        Parameter::optional("startdate", Place::Query, Bounds::NONE),
        Parameter::optional("enddate", Place::Query, Bounds::NONE),
        Parameter::optional("startposition", Place::Query, Bounds::NONE),
        Parameter::optional("endposition", Place::Query, Bounds::NONE),
    ],
};
/// `POST /qualitycontrol/{agentid}/registerDataToServer`: Register a port with the server.
pub static REGISTER_DATA_TO_SERVER: Operation = Operation {
    id: "register_data_to_server",
    method_name: "registerDataToServer",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/registerDataToServer",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("port", Place::Query, Bounds::NONE)],
};
/// `POST /qualitycontrol/{agentid}/startVideoMonitor`: Start monitoring an agent by video.
pub static START_VIDEO_MONITOR: Operation = Operation {
    id: "start_video_monitor",
    method_name: "startVideoMonitor",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/startVideoMonitor",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /qualitycontrol/{agentid}/stopVideoMonitor`: Stop monitoring an agent by video.
pub static STOP_VIDEO_MONITOR: Operation = Operation {
    id: "stop_video_monitor",
    method_name: "stopVideoMonitor",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/stopVideoMonitor",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /qualitycontrol/{agentid}/startVideoOperation`: Start an operation of video monitoring.
pub static START_VIDEO_OPERATION: Operation = Operation {
    id: "start_video_operation",
    method_name: "startVideoOperation",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/startVideoOperation",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("monitoragent", Place::Query, Bounds::NONE),
        Parameter::optional("result", Place::Query, Bounds::NONE),
    ],
};
/// `POST /qualitycontrol/{agentid}/startOrStopVideoPlay`: Start or stop the video of a monitored agent.
pub static START_OR_STOP_VIDEO_PLAY: Operation = Operation {
    id: "start_or_stop_video_play",
    method_name: "startOrStopVideoPlay",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/startOrStopVideoPlay",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("monitoragent", Place::Query, Bounds::NONE),
        Parameter::optional("isstart", Place::Query, Bounds::NONE),
    ],
};
/// `POST /qualitycontrol/{agentid}/deleteVideoTask`: Delete the task of monitoring an agent by video.
pub static DELETE_VIDEO_TASK: Operation = Operation {
    id: "delete_video_task",
    method_name: "deleteVideoTask",
    http_method: "POST",
    path: "/qualitycontrol/{agentid}/deleteVideoTask",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("monitoragent", Place::Query, Bounds::NONE)],
};
/// `GET /qualitycontrol/{agentid}/localrecordpath`: Prepare the download of a recording.
pub static LOCAL_RECORD_PATH: Operation = Operation {
    id: "local_record_path",
    method_name: "localRecordPath",
    http_method: "GET",
    path: "/qualitycontrol/{agentid}/localrecordpath",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("format", Place::Query, Bounds::NONE),
        Parameter::optional("recordId", Place::Query, Bounds::NONE),
    ],
};
/// `GET /qualitycontrol/{agentid}/recordfile`: Download a prepared recording.
pub static RECORD_FILE: Operation = Operation {
    id: "record_file",
    method_name: "recordFile",
    http_method: "GET",
    path: "/qualitycontrol/{agentid}/recordfile",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: true,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("token", Place::Query, Bounds::NONE).secret(),
        Parameter::optional("localRecordPath", Place::Query, Bounds::NONE),
    ],
};
/// `GET /querymonitor/{agentid}/clusterinfo`: Read the clusters.
pub static QUERY_CLUSTER_INFO: Operation = Operation {
    id: "query_cluster_info",
    method_name: "queryClusterInfo",
    http_method: "GET",
    path: "/querymonitor/{agentid}/clusterinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /querymonitor/{agentid}/clusterinfobyname/{clustername}`: Read a cluster by its name.
pub static QUERY_CLUSTER_INFO_BY_NAME: Operation = Operation {
    id: "query_cluster_info_by_name",
    method_name: "queryClusterInfoByName",
    http_method: "GET",
    path: "/querymonitor/{agentid}/clusterinfobyname/{clustername}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "clustername",
            Place::Path,
            Bounds {
                min_length: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /querymonitor/{agentid}/agentclusterinfo/{workno}`: Read an agent's cluster.
pub static QUERY_AGENT_CLUSTER_INFO: Operation = Operation {
    id: "query_agent_cluster_info",
    method_name: "queryAgentClusterInfo",
    http_method: "GET",
    path: "/querymonitor/{agentid}/agentclusterinfo/{workno}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `GET /querymonitor/{agentid}/allagentclusterinfo`: Read the clusters of all agents.
pub static QUERY_ALL_AGENT_CLUSTER_INFO: Operation = Operation {
    id: "query_all_agent_cluster_info",
    method_name: "queryAllAgentClusterInfo",
    http_method: "GET",
    path: "/querymonitor/{agentid}/allagentclusterinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /querymonitor/{agentid}/servertime`: Read the server's time.
pub static QUERY_SERVER_TIME: Operation = Operation {
    id: "query_server_time",
    method_name: "queryServerTime",
    http_method: "GET",
    path: "/querymonitor/{agentid}/servertime",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /querymonitor/{agentid}/systemstate`: Read the state of the system.
pub static QUERY_SYSTEM_STATE_INFO: Operation = Operation {
    id: "query_system_state_info",
    method_name: "querySystemStateInfo",
    http_method: "GET",
    path: "/querymonitor/{agentid}/systemstate",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /querymonitor/{agentid}/systemversion`: Read the version of the system.
pub static QUERY_SYS_VERSION: Operation = Operation {
    id: "query_sys_version",
    method_name: "querySysVersion",
    http_method: "GET",
    path: "/querymonitor/{agentid}/systemversion",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /querymonitor/{agentid}/skillstatisticinfo/{skillid}`: Read statistics of a skill queue.
pub static QUERY_SKILLS_STATISTIC_INFO: Operation = Operation {
    id: "query_skills_statistic_info",
    method_name: "querySkillsStatisticInfo",
    http_method: "GET",
    path: "/querymonitor/{agentid}/skillstatisticinfo/{skillid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "skillid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /querymonitor/{agentid}/setagenttimeout/{flag}`: Switch the timeout of agents on or off.
pub static SET_AGENT_TIME_OUT: Operation = Operation {
    id: "set_agent_time_out",
    method_name: "setAgentTimeOut",
    http_method: "POST",
    path: "/querymonitor/{agentid}/setagenttimeout/{flag}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "flag",
            Place::Path,
            Bounds {
                min_length: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /querymonitor/{agentid}/setmaxchatnum/{vdnid}/{chatnum}`: Limit the text chats per agent.
pub static SET_MAX_CHAT_NUM: Operation = Operation {
    id: "set_max_chat_num",
    method_name: "setMaxChatNum",
    http_method: "POST",
    path: "/querymonitor/{agentid}/setmaxchatnum/{vdnid}/{chatnum}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "vdnid",
            Place::Path,
            Bounds {
                minimum: Some(0),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "chatnum",
            Place::Path,
            Bounds {
                minimum: Some(0),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("agents", Place::Query, Bounds::NONE),
    ],
};
/// `POST /querymonitor/{agentid}/changetosapmode`: Switch to the oldest push variant.
pub static CHANGE_TO_SAP_MODE: Operation = Operation {
    id: "change_to_sap_mode",
    method_name: "changeToSAPMode",
    http_method: "POST",
    path: "/querymonitor/{agentid}/changetosapmode",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /queuedevice/{agentid}/agentvdnskill`: List the skill queues of the agent's VDN.
pub static QUERY_SKILL_QUEUE_ON_AGENT_VDN: Operation = Operation {
    id: "query_skill_queue_on_agent_vdn",
    method_name: "querySkillQueueOnAgentVDN",
    http_method: "GET",
    path: "/queuedevice/{agentid}/agentvdnskill",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: Some(RateLimit {
        per_agent: 5u32,
        in_all: 15000u32,
        period: Duration::from_secs(2u64),
    }),
    guid: None,
    parameters: &[],
};
/// `GET /queuedevice/{agentid}/ivrinfo`: List the IVR flows of the agent's VDN.
pub static QUERY_IVR_INFO_ON_VDN: Operation = Operation {
    id: "query_ivr_info_on_vdn",
    method_name: "queryIVRInfoOnVdn",
    http_method: "GET",
    path: "/queuedevice/{agentid}/ivrinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: Some(RateLimit {
        per_agent: 5u32,
        in_all: 15000u32,
        period: Duration::from_secs(2u64),
    }),
    guid: None,
    parameters: &[],
};
/// `POST /queuedevice/{agentid}/queryacdstat`: Read the statistics of skill queues.
pub static QUERY_STAT_INFO_OF_ACD: Operation = Operation {
    id: "query_stat_info_of_acd",
    method_name: "queryStatInfoOfAcd",
    http_method: "POST",
    path: "/queuedevice/{agentid}/queryacdstat",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: Some(RateLimit {
        per_agent: 5u32,
        in_all: 15000u32,
        period: Duration::from_secs(2u64),
    }),
    guid: None,
    parameters: &[
        Parameter::required(
            "skills",
            Place::Body,
            Bounds {
                max_items: Some(100),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /queuedevice/{agentid}/skillwaitnum/{skillid}`: Count the callers who wait in a skill queue.
pub static QUERY_QUEUE_LENGTH_BY_SKILL_ID: Operation = Operation {
    id: "query_queue_length_by_skill_id",
    method_name: "queryQueueLengthBySkillId",
    http_method: "GET",
    path: "/queuedevice/{agentid}/skillwaitnum/{skillid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: Some(RateLimit {
        per_agent: 5u32,
        in_all: 15000u32,
        period: Duration::from_secs(2u64),
    }),
    guid: None,
    parameters: &[
        Parameter::required(
            "skillid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /queuedevice/{agentid}/waitnum`: Count the callers who wait in the agent's configured queues.
pub static QUERY_QUEUE_LENGTH_ON_AGENT: Operation = Operation {
    id: "query_queue_length_on_agent",
    method_name: "queryQueueLengthOnAgent",
    http_method: "GET",
    path: "/queuedevice/{agentid}/waitnum",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: Some(RateLimit {
        per_agent: 5u32,
        in_all: 15000u32,
        period: Duration::from_secs(2u64),
    }),
    guid: None,
    parameters: &[],
};
/// `GET /queuedevice/{agentid}/waitnumbyagent`: Count the callers who wait in the queues that the agent is signed in to.
pub static QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS: Operation = Operation {
    id: "query_queue_length_on_agent_skills",
    method_name: "queryQueueLengthOnAgentSkills",
    http_method: "GET",
    path: "/queuedevice/{agentid}/waitnumbyagent",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: Some(RateLimit {
        per_agent: 5u32,
        in_all: 15000u32,
        period: Duration::from_secs(2u64),
    }),
    guid: None,
    parameters: &[],
};
/// `GET /queuedevice/{agentid}/agentskill/{workNo}`: List the skill queues of another agent.
pub static QUERY_SKILL_QUEUE_ON_AGENT: Operation = Operation {
    id: "query_skill_queue_on_agent",
    method_name: "querySkillQueueOnAgent",
    http_method: "GET",
    path: "/queuedevice/{agentid}/agentskill/{workNo}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workNo", Place::Path, Bounds::NONE)],
};
/// `GET /queuedevice/{agentid}/innoinfo`: List the access codes of the VDN.
pub static QUERY_IN_NO_ON_VDN: Operation = Operation {
    id: "query_in_no_on_vdn",
    method_name: "queryInNoOnVDN",
    http_method: "GET",
    path: "/queuedevice/{agentid}/innoinfo",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /queuedevice/{agentid}/queryskillstat`: Read statistics of skill queues, with their VDN.
pub static QUERY_SKILL_STAT_WITH_VDN: Operation = Operation {
    id: "query_skill_stat_with_vdn",
    method_name: "querySkillStatWithVdn",
    http_method: "POST",
    path: "/queuedevice/{agentid}/queryskillstat",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /queuedevice/{agentid}/vdnskill/{vdnid}`: List the skill queues of a VDN.
pub static QUERY_SKILL_QUEUE_ON_VDN: Operation = Operation {
    id: "query_skill_queue_on_vdn",
    method_name: "querySkillQueueOnVDN",
    http_method: "GET",
    path: "/queuedevice/{agentid}/vdnskill/{vdnid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "vdnid",
            Place::Path,
            Bounds {
                minimum: Some(1),
                maximum: Some(512),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `GET /recordfile/{agentid}`: Download a voice recording.
pub static DOWNLOAD_RECORD_FILE: Operation = Operation {
    id: "download_record_file",
    method_name: "downloadRecordFile",
    http_method: "GET",
    path: "/recordfile/{agentid}",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: true,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("recordId", Place::Query, Bounds::NONE),
        Parameter::optional("filetype", Place::Query, Bounds::NONE),
        Parameter::optional("locationId", Place::Query, Bounds::NONE),
    ],
};
/// `GET /recordfile/{agentid}/recordfiledownloadEx`: Download the voice or video of a call from a third-party recorder.
pub static RECORD_FILE_DOWNLOAD_EX: Operation = Operation {
    id: "recordfiledownload_ex",
    method_name: "recordfiledownloadEx",
    http_method: "GET",
    path: "/recordfile/{agentid}/recordfiledownloadEx",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: true,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("callId", Place::Query, Bounds::NONE),
        Parameter::optional("hwFileName", Place::Query, Bounds::NONE),
        Parameter::optional("workNo", Place::Query, Bounds::NONE),
    ],
};
/// `GET /recordfile/{agentid}/videofiledownload`: Download a video that an MCU recorded.
pub static DOWNLOAD_VIDEO_FILE: Operation = Operation {
    id: "download_video_file",
    method_name: "downloadVideoFile",
    http_method: "GET",
    path: "/recordfile/{agentid}/videofiledownload",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: true,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("conferenceId", Place::Query, Bounds::NONE),
        Parameter::optional("recordId", Place::Query, Bounds::NONE),
        Parameter::required("fileType", Place::Query, Bounds::NONE),
    ],
};
/// `GET /recordfile/{agentid}/videofiledownloadEx`: Download a video recording.
pub static DOWNLOAD_VIDEO_FILE_EX: Operation = Operation {
    id: "download_video_file_ex",
    method_name: "downloadVideoFileEx",
    http_method: "GET",
    path: "/recordfile/{agentid}/videofiledownloadEx",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: true,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("recordId", Place::Query, Bounds::NONE),
        Parameter::optional("locationId", Place::Query, Bounds::NONE),
    ],
};
/// `PUT /recordplay/{agentid}/play`: Play a file on the agent's phone.
pub static BEGIN_PLAY: Operation = Operation {
    id: "begin_play",
    method_name: "beginPlay",
    http_method: "PUT",
    path: "/recordplay/{agentid}/play",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "voicepath",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("startpostion", Place::Body, Bounds::NONE),
        Parameter::optional(
            "volumechange",
            Place::Body,
            Bounds {
                max_length: Some(5),
                pattern: Some("^[0-9]{0,5}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "speedchange",
            Place::Body,
            Bounds {
                max_length: Some(5),
                pattern: Some("^[0-9]{0,5}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("times", Place::Body, Bounds::NONE),
        Parameter::optional(
            "codeformat",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(0),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("locationId", Place::Body, Bounds::NONE),
    ],
};
/// `POST /recordplay/{agentid}/netplay`: Play a file from another contact centre of the network.
pub static BEGIN_NET_PLAY: Operation = Operation {
    id: "begin_net_play",
    method_name: "beginNetPlay",
    http_method: "POST",
    path: "/recordplay/{agentid}/netplay",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "fileName",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("position", Place::Body, Bounds::NONE),
        Parameter::optional("playTime", Place::Body, Bounds::NONE),
        Parameter::optional("fileFormat", Place::Body, Bounds::NONE),
        Parameter::required("ccId", Place::Body, Bounds::NONE),
        Parameter::optional(
            "locationId",
            Place::Body,
            Bounds {
                minimum: Some(0),
                maximum: Some(65535),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /recordplay/{agentid}/pauseplay`: Pause playback.
pub static PAUSE_PLAY: Operation = Operation {
    id: "pause_play",
    method_name: "pausePlay",
    http_method: "POST",
    path: "/recordplay/{agentid}/pauseplay",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /recordplay/{agentid}/resumeplay`: Resume paused playback.
pub static RESUME_PLAY: Operation = Operation {
    id: "resume_play",
    method_name: "resumePlay",
    http_method: "POST",
    path: "/recordplay/{agentid}/resumeplay",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /recordplay/{agentid}/forefast/{time}`: Jump forward in playback.
pub static FORE_FAST_PLAY: Operation = Operation {
    id: "fore_fast_play",
    method_name: "foreFastPlay",
    http_method: "POST",
    path: "/recordplay/{agentid}/forefast/{time}",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "time",
            Place::Path,
            Bounds {
                minimum: Some(1),
                maximum: Some(2147483647),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /recordplay/{agentid}/backfast/{time}`: Jump back in playback.
pub static BACK_FAST_PLAY: Operation = Operation {
    id: "back_fast_play",
    method_name: "backFastPlay",
    http_method: "POST",
    path: "/recordplay/{agentid}/backfast/{time}",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "time",
            Place::Path,
            Bounds {
                minimum: Some(1),
                maximum: Some(2147483647),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /recordplay/{agentid}/playrelocation`: Move playback to another position.
pub static PLAY_RELOCATION: Operation = Operation {
    id: "play_relocation",
    method_name: "playRelocation",
    http_method: "POST",
    path: "/recordplay/{agentid}/playrelocation",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("seekdirection", Place::Body, Bounds::NONE),
        Parameter::required("seekseconds", Place::Body, Bounds::NONE),
        Parameter::required("seekposition", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /recordplay/{agentid}/stopplay`: End playback.
pub static STOP_PLAY: Operation = Operation {
    id: "stop_play",
    method_name: "stopPlay",
    http_method: "DELETE",
    path: "/recordplay/{agentid}/stopplay",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /recordplay/{agentid}/record`: Start recording the agent.
pub static BEGIN_RECORD: Operation = Operation {
    id: "begin_record",
    method_name: "beginRecord",
    http_method: "PUT",
    path: "/recordplay/{agentid}/record",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "fileName",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "mediaType",
            Place::Body,
            Bounds {
                minimum: Some(5),
                maximum: Some(5),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("recordMode", Place::Body, Bounds::NONE),
        Parameter::optional("recordFormat", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /recordplay/{agentid}/stoprecord`: End recording.
pub static STOP_RECORD: Operation = Operation {
    id: "stop_record",
    method_name: "stopRecord",
    http_method: "DELETE",
    path: "/recordplay/{agentid}/stoprecord",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /recordplay/{agentid}/startrecordscreen`: Start recording the agent's screen.
pub static START_RECORD_SCREEN: Operation = Operation {
    id: "start_record_screen",
    method_name: "startRecordScreen",
    http_method: "PUT",
    path: "/recordplay/{agentid}/startrecordscreen",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `DELETE /recordplay/{agentid}/stoprecordscreen`: End recording the agent's screen.
pub static STOP_RECORD_SCREEN: Operation = Operation {
    id: "stop_record_screen",
    method_name: "stopRecordScreen",
    http_method: "DELETE",
    path: "/recordplay/{agentid}/stoprecordscreen",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /recordplay/{agentid}/pauserecord`: Pause recording.
pub static PAUSE_RECORD: Operation = Operation {
    id: "pause_record",
    method_name: "pauseRecord",
    http_method: "POST",
    path: "/recordplay/{agentid}/pauserecord",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /recordplay/{agentid}/resumerecord`: Resume paused recording.
pub static RESUME_RECORD: Operation = Operation {
    id: "resume_record",
    method_name: "resumeRecord",
    http_method: "POST",
    path: "/recordplay/{agentid}/resumerecord",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /recordplay/{agentid}/recordwithoutfilename`: Start recording the agent into a file that the server names.
pub static BEGIN_RECORD_WITHOUT_FILE_NAME: Operation = Operation {
    id: "begin_record_without_filename",
    method_name: "beginRecordWithoutFilename",
    http_method: "PUT",
    path: "/recordplay/{agentid}/recordwithoutfilename",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /recordplay/{agentid}/recordfile`: Search recording files.
pub static QUERY_RECORD_FILE: Operation = Operation {
    id: "query_record_file",
    method_name: "queryRecordFile",
    http_method: "GET",
    path: "/recordplay/{agentid}/recordfile",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("workno", Place::Query, Bounds::NONE),
        Parameter::optional("skillid", Place::Query, Bounds::NONE),
        Parameter::optional("startdate", Place::Query, Bounds::NONE),
        Parameter::optional("enddate", Place::Query, Bounds::NONE),
        Parameter::optional("startposition", Place::Query, Bounds::NONE),
        Parameter::optional("endposition", Place::Query, Bounds::NONE),
    ],
};
/// `GET /recordplay/{agentid}/queryselfrecordfile`: Search the agent's own recording files.
pub static QUERY_SELF_RECORD_FILE: Operation = Operation {
    id: "query_self_record_file",
    method_name: "querySelfRecordFile",
    http_method: "GET",
    path: "/recordplay/{agentid}/queryselfrecordfile",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("skillid", Place::Query, Bounds::NONE),
        Parameter::optional("startdate", Place::Query, Bounds::NONE),
        Parameter::optional("enddate", Place::Query, Bounds::NONE),
        Parameter::optional("startposition", Place::Query, Bounds::NONE),
        Parameter::optional("endposition", Place::Query, Bounds::NONE),
    ],
};
/// `GET /recordplay/{agentid}/queryrecordfilebycallid`: Find the recording files of a call.
pub static QUERY_RECORD_FILE_BY_CALL_ID: Operation = Operation {
    id: "query_record_file_by_call_id",
    method_name: "queryRecordFileByCallId",
    http_method: "GET",
    path: "/recordplay/{agentid}/queryrecordfilebycallid",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("workno", Place::Query, Bounds::NONE),
        Parameter::optional("callid", Place::Query, Bounds::NONE),
        Parameter::optional("calltime", Place::Query, Bounds::NONE),
    ],
};
/// `GET /recordplay/{agentid}/recordfilefromrecordid`: Find the recording file with a given ID.
pub static QUERY_RECORD_FILE_FROM_RECORD_ID: Operation = Operation {
    id: "query_record_file_from_record_id",
    method_name: "queryRecordFileFromRecordID",
    http_method: "GET",
    path: "/recordplay/{agentid}/recordfilefromrecordid",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("recordid", Place::Query, Bounds::NONE)],
};
/// `GET /recordplay/{agentid}/recordfileurl`: Get the address of a recording file.
pub static QUERY_RECORD_FILE_URL: Operation = Operation {
    id: "query_record_file_url",
    method_name: "queryRecordFileURL",
    http_method: "GET",
    path: "/recordplay/{agentid}/recordfileurl",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("filepath", Place::Query, Bounds::NONE)],
};
/// `GET /recordplay/{agentid}/recordzipfileurl`: Get the address of a recording file as a ZIP archive.
pub static QUERY_RECORD_ZIP_FILE_URL: Operation = Operation {
    id: "query_record_zip_file_url",
    method_name: "queryRecordZipFileURL",
    http_method: "GET",
    path: "/recordplay/{agentid}/recordzipfileurl",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("filepath", Place::Query, Bounds::NONE)],
};
/// `GET /recordplay/{agentid}/batchrecordzipfileurl`: Get the address of several recording files as a ZIP archive.
pub static QUERY_BATCH_RECORD_ZIP_FILE_URL: Operation = Operation {
    id: "query_batch_record_zip_file_url",
    method_name: "queryBatchRecordZipFileURL",
    http_method: "GET",
    path: "/recordplay/{agentid}/batchrecordzipfileurl",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("filepath", Place::Query, Bounds::NONE)],
};
/// `GET /recordplay/{agentid}/queryrecordscore`: Read the scores of an agent's recordings.
pub static QUERY_VOICE_RECORD_SCORE: Operation = Operation {
    id: "query_voice_record_score",
    method_name: "queryVoiceRecordScore",
    http_method: "GET",
    path: "/recordplay/{agentid}/queryrecordscore",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("workno", Place::Query, Bounds::NONE),
        Parameter::optional("recordstartdate", Place::Query, Bounds::NONE),
        Parameter::optional("recordenddate", Place::Query, Bounds::NONE),
    ],
};
/// `GET /recordplay/{agentid}/getconnecttoken`: Get a token for the recording of the screen.
pub static GET_CONNECT_TOKEN: Operation = Operation {
    id: "get_connect_token",
    method_name: "getConnectToken",
    http_method: "GET",
    path: "/recordplay/{agentid}/getconnecttoken",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /textchat/{workno}/answer/{callid}`: Accept an offered text chat.
pub static TEXT_CHAT_ANSWER: Operation = Operation {
    id: "textchat_answer",
    method_name: "answer",
    http_method: "PUT",
    path: "/textchat/{workno}/answer/{callid}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callid", Place::Path, Bounds::NONE)],
};
/// `PUT /textchat/{workno}/chatmessage`: Send a message in a text chat.
pub static CHAT: Operation = Operation {
    id: "chat",
    method_name: "chat",
    http_method: "PUT",
    path: "/textchat/{workno}/chatmessage",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("callId", Place::Body, Bounds::NONE),
        Parameter::optional("content", Place::Body, Bounds::NONE),
        Parameter::optional("needCheck", Place::Body, Bounds::NONE),
        Parameter::optional("chatId", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /textchat/{workno}/drop/{callid}`: End a text chat.
pub static TEXT_CHAT_DROP: Operation = Operation {
    id: "textchat_drop",
    method_name: "drop",
    http_method: "DELETE",
    path: "/textchat/{workno}/drop/{callid}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callid", Place::Path, Bounds::NONE)],
};
/// `PUT /textchat/{workno}/internalcall/{destno}`: Start a text chat with another agent.
pub static INTERNAL_CALL: Operation = Operation {
    id: "internal_call",
    method_name: "internalCall",
    http_method: "PUT",
    path: "/textchat/{workno}/internalcall/{destno}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("destno", Place::Path, Bounds::NONE)],
};
/// `DELETE /textchat/{workno}/reject/{callid}`: Refuse an offered text chat.
pub static TEXT_CHAT_REJECT: Operation = Operation {
    id: "textchat_reject",
    method_name: "reject",
    http_method: "DELETE",
    path: "/textchat/{workno}/reject/{callid}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callid", Place::Path, Bounds::NONE)],
};
/// `POST /textchat/{workno}/transfer`: Transfer a text chat to an agent or a skill queue.
pub static TEXT_CHAT_TRANSFER: Operation = Operation {
    id: "textchat_tranfser",
    method_name: "tranfser",
    http_method: "POST",
    path: "/textchat/{workno}/transfer",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("addesstype", Place::Body, Bounds::NONE),
        Parameter::optional("destaddr", Place::Body, Bounds::NONE),
        Parameter::optional("callid", Place::Body, Bounds::NONE),
        Parameter::optional("attachdata", Place::Body, Bounds::NONE),
        Parameter::optional("mode", Place::Body, Bounds::NONE),
    ],
};
/// `POST /textchat/{workno}/sendmessagewithoutcall`: Send a message outside of a chat.
pub static SEND_MESSAGE_WITHOUT_CALL: Operation = Operation {
    id: "send_message_without_call",
    method_name: "sendMessageWithoutCall",
    http_method: "POST",
    path: "/textchat/{workno}/sendmessagewithoutcall",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("skillId", Place::Body, Bounds::NONE),
        Parameter::optional("chatId", Place::Body, Bounds::NONE),
        Parameter::optional(
            "chatReceiver",
            Place::Body,
            Bounds {
                max_length: Some(4000),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "content",
            Place::Body,
            Bounds {
                min_length: Some(1),
                max_length: Some(6144),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "jauIP",
            Place::Body,
            Bounds {
                max_length: Some(100),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("jauPort", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /textchat/{workno}/confirmmessage`: Confirm a received message.
pub static CONFIRM_MESSAGE: Operation = Operation {
    id: "confirm_message",
    method_name: "confirmMessage",
    http_method: "PUT",
    path: "/textchat/{workno}/confirmmessage",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `GET /textchat/{workno}/mediafile`: Download a file of a chat.
pub static DOWNLOAD_MEDIA_FILE: Operation = Operation {
    id: "download_media_file",
    method_name: "downloadMediaFile",
    http_method: "GET",
    path: "/textchat/{workno}/mediafile",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: true,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("filePath", Place::Query, Bounds::NONE)],
};
/// `POST /textchat/{workno}/mediafile`: Send a file in a chat.
pub static UPLOAD_MEDIA_FILE: Operation = Operation {
    id: "upload_media_file",
    method_name: "uploadMediaFile",
    http_method: "POST",
    path: "/textchat/{workno}/mediafile",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: Some("file"),
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("callId", Place::Query, Bounds::NONE),
        Parameter::optional("isNeedConfirm", Place::Query, Bounds::NONE),
        Parameter::optional("chatId", Place::Query, Bounds::NONE),
        Parameter::optional("msgType", Place::Query, Bounds::NONE),
        Parameter::optional("remark", Place::Query, Bounds::NONE),
    ],
};
/// `GET /textchat/{workno}/callcontent`: Read the messages of a chat.
pub static QUERY_CALL_CONTENT: Operation = Operation {
    id: "query_call_content",
    method_name: "queryCallContent",
    http_method: "GET",
    path: "/textchat/{workno}/callcontent",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("callId", Place::Query, Bounds::NONE),
        Parameter::optional("pageNo", Place::Query, Bounds::NONE),
        Parameter::optional("pageSize", Place::Query, Bounds::NONE),
    ],
};
/// `POST /textchat/{workno}/callsession`: Search past chats.
pub static QUERY_CALL_SESSION: Operation = Operation {
    id: "query_call_session",
    method_name: "queryCallSession",
    http_method: "POST",
    path: "/textchat/{workno}/callsession",
    effect: Effect::Read,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("workno"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("startTime", Place::Body, Bounds::NONE),
        Parameter::optional("endTime", Place::Body, Bounds::NONE),
        Parameter::optional("pageNo", Place::Body, Bounds::NONE),
        Parameter::optional("pageSize", Place::Body, Bounds::NONE),
        Parameter::optional("callType", Place::Body, Bounds::NONE),
        Parameter::optional("caller", Place::Body, Bounds::NONE),
        Parameter::optional("called", Place::Body, Bounds::NONE),
        Parameter::optional("realCaller", Place::Body, Bounds::NONE),
        Parameter::optional("callerName", Place::Body, Bounds::NONE),
        Parameter::optional("mediaType", Place::Body, Bounds::NONE),
        Parameter::optional("subMediaType", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /thirdcontrol/{agentid}/callanswer/{workno}`: Answer a call for an agent.
pub static CALL_ANSWER: Operation = Operation {
    id: "call_answer",
    method_name: "callAnswer",
    http_method: "PUT",
    path: "/thirdcontrol/{agentid}/callanswer/{workno}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("workno", Place::Path, Bounds::NONE)],
};
/// `PUT /thirdcontrol/{agentid}/callout/{workno}`: Place a call for an agent.
pub static THIRD_CONTROL_CALL_OUT: Operation = Operation {
    id: "third_control_callout",
    method_name: "thirdControlCallout",
    http_method: "PUT",
    path: "/thirdcontrol/{agentid}/callout/{workno}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("workno", Place::Path, Bounds::NONE),
        Parameter::optional("caller", Place::Body, Bounds::NONE),
        Parameter::required("called", Place::Body, Bounds::NONE),
        Parameter::optional("skillid", Place::Body, Bounds::NONE),
        Parameter::optional("callappdata", Place::Body, Bounds::NONE),
        Parameter::optional("mediaability", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /thirdcontrol/{agentid}/setstatus/{workno}`: Set an agent's state.
pub static SET_STATUS: Operation = Operation {
    id: "set_status",
    method_name: "setStatus",
    http_method: "PUT",
    path: "/thirdcontrol/{agentid}/setstatus/{workno}",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("workno", Place::Path, Bounds::NONE),
        Parameter::required("agentStatus", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /voicecall/{agentid}/callout`: Dial a party outside the contact centre.
pub static CALL_OUT: Operation = Operation {
    id: "callout",
    method_name: "callout",
    http_method: "PUT",
    path: "/voicecall/{agentid}/callout",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional(
            "caller",
            Place::Body,
            Bounds {
                max_length: Some(24),
                pattern: Some("^[0-9]{0,24}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::required(
            "called",
            Place::Body,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                pattern: Some("^[0-9*#]{1,24}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("skillid", Place::Body, Bounds::NONE),
        Parameter::optional(
            "callappdata",
            Place::Body,
            Bounds {
                max_bytes: Some(16384),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("callcontrolid", Place::Body, Bounds::NONE),
        Parameter::optional("mediaability", Place::Body, Bounds::NONE),
        Parameter::optional("userVideoDirection", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /voicecall/{agentid}/callinner`: Call another agent.
pub static CALL_INNER: Operation = Operation {
    id: "call_inner",
    method_name: "callInner",
    http_method: "PUT",
    path: "/voicecall/{agentid}/callinner",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "called",
            Place::Body,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                pattern: Some("^[0-9*#]{1,24}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "caller",
            Place::Body,
            Bounds {
                max_length: Some(24),
                pattern: Some("^[0-9]{0,24}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("skillid", Place::Body, Bounds::NONE),
        Parameter::optional(
            "callappdata",
            Place::Body,
            Bounds {
                max_bytes: Some(16384),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("mediaability", Place::Body, Bounds::NONE),
    ],
};
/// `PUT /voicecall/{agentid}/callinnerskill`: Call an agent of a skill queue.
pub static CALL_INNER_SKILL: Operation = Operation {
    id: "call_inner_skill",
    method_name: "callInnerSkill",
    http_method: "PUT",
    path: "/voicecall/{agentid}/callinnerskill",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("skillId", Place::Body, Bounds::NONE)],
};
/// `PUT /voicecall/{agentid}/answer`: Answer an offered call.
pub static ANSWER: Operation = Operation {
    id: "answer",
    method_name: "answer",
    http_method: "PUT",
    path: "/voicecall/{agentid}/answer",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("callid", Place::Query, Bounds::NONE)],
};
/// `POST /voicecall/{agentid}/reject`: Refuse an offered call.
pub static REJECT: Operation = Operation {
    id: "reject",
    method_name: "reject",
    http_method: "POST",
    path: "/voicecall/{agentid}/reject",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::optional("callid", Place::Body, Bounds::NONE),
        Parameter::required("mode", Place::Body, Bounds::NONE),
    ],
};
/// `POST /voicecall/{agentid}/innerhelp`: Ask another agent for help in the current call.
pub static INNER_HELP: Operation = Operation {
    id: "inner_help",
    method_name: "innerHelp",
    http_method: "POST",
    path: "/voicecall/{agentid}/innerhelp",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "dstaddress",
            Place::Body,
            Bounds {
                min_length: Some(1),
                pattern: Some("^[0-9]+$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("devicetype", Place::Body, Bounds::NONE),
        Parameter::optional("mode", Place::Body, Bounds::NONE),
        Parameter::optional(
            "callappdata",
            Place::Body,
            Bounds {
                max_bytes: Some(16384),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("holdflag", Place::Body, Bounds::NONE),
    ],
};
/// `POST /voicecall/{agentid}/hold`: Put the current call on hold.
pub static HOLD: Operation = Operation {
    id: "hold",
    method_name: "hold",
    http_method: "POST",
    path: "/voicecall/{agentid}/hold",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/gethold`: Retrieve a held call.
pub static GET_HOLD: Operation = Operation {
    id: "get_hold",
    method_name: "getHold",
    http_method: "POST",
    path: "/voicecall/{agentid}/gethold",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::optional("callid", Place::Query, Bounds::NONE)],
};
/// `POST /voicecall/{agentid}/connecthold/{callid}`: Connect the current party with a held one.
pub static CONNECT_HOLD: Operation = Operation {
    id: "connect_hold",
    method_name: "connectHold",
    http_method: "POST",
    path: "/voicecall/{agentid}/connecthold/{callid}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callid", Place::Path, Bounds::NONE)],
};
/// `POST /voicecall/{agentid}/beginmute`: Mute the agent in the current call.
pub static BEGIN_MUTE: Operation = Operation {
    id: "begin_mute",
    method_name: "beginMute",
    http_method: "POST",
    path: "/voicecall/{agentid}/beginmute",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/endmute`: Unmute the agent in the current call.
pub static END_MUTE: Operation = Operation {
    id: "end_mute",
    method_name: "endMute",
    http_method: "POST",
    path: "/voicecall/{agentid}/endmute",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/confjoin`: Join the current and a held call into a three-party call.
pub static CONF_JOIN: Operation = Operation {
    id: "conf_join",
    method_name: "confJoin",
    http_method: "POST",
    path: "/voicecall/{agentid}/confjoin",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("callid", Place::Body, Bounds::NONE),
        Parameter::optional(
            "callappdata",
            Place::Body,
            Bounds {
                max_bytes: Some(16384),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /voicecall/{agentid}/dropcall/{callid}`: Hang up one call by its ID.
pub static DROP_CALL: Operation = Operation {
    id: "drop_call",
    method_name: "dropCall",
    http_method: "POST",
    path: "/voicecall/{agentid}/dropcall/{callid}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callid", Place::Path, Bounds::NONE)],
};
/// `POST /voicecall/{agentid}/disconnect/{number}`: Disconnect one party of the current call.
pub static DISCONNECT: Operation = Operation {
    id: "disconnect",
    method_name: "disconnect",
    http_method: "POST",
    path: "/voicecall/{agentid}/disconnect/{number}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "number",
            Place::Path,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                pattern: Some("^[0-9]{1,24}$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `DELETE /voicecall/{agentid}/release`: Hang up the current call.
pub static RELEASE: Operation = Operation {
    id: "release",
    method_name: "release",
    http_method: "DELETE",
    path: "/voicecall/{agentid}/release",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/canceltransfer`: Retrieve a call that is being transferred.
pub static CANCEL_TRANSFER: Operation = Operation {
    id: "cancel_transfer",
    method_name: "cancelTransfer",
    http_method: "POST",
    path: "/voicecall/{agentid}/canceltransfer",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/adjustvideomode`: Set the picture layout of a three-party video call.
pub static ADJUST_VIDEO_MODE: Operation = Operation {
    id: "adjust_video_mode",
    method_name: "adjustVideoMode",
    http_method: "POST",
    path: "/voicecall/{agentid}/adjustvideomode",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("mode", Place::Body, Bounds::NONE)],
};
/// `POST /voicecall/{agentid}/mediaswitch`: Switch the current call between voice and video.
pub static MEDIA_SWITCH: Operation = Operation {
    id: "media_switch",
    method_name: "mediaSwitch",
    http_method: "POST",
    path: "/voicecall/{agentid}/mediaswitch",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("mediaType", Place::Query, Bounds::NONE),
        Parameter::optional("videoDirection", Place::Query, Bounds::NONE),
    ],
};
/// `POST /voicecall/{agentid}/phonehangup`: Refuse a call on the linked phone.
pub static PHONE_HANG_UP: Operation = Operation {
    id: "phonehangup",
    method_name: "phonehangup",
    http_method: "POST",
    path: "/voicecall/{agentid}/phonehangup",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/phonepickup`: Pick up the linked phone.
pub static PHONE_PICKUP: Operation = Operation {
    id: "phonepickup",
    method_name: "phonepickup",
    http_method: "POST",
    path: "/voicecall/{agentid}/phonepickup",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /voicecall/{agentid}/previewCallout`: Dial a number offered by a preview campaign.
pub static PREVIEW_CALL_OUT: Operation = Operation {
    id: "preview_callout",
    method_name: "previewCallout",
    http_method: "PUT",
    path: "/voicecall/{agentid}/previewCallout",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "called",
            Place::Body,
            Bounds {
                min_length: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::required("callcontrolid", Place::Body, Bounds::NONE),
    ],
};
/// `POST /voicecall/{agentid}/requestcall/{callid}/{skilltype}`: Request a specific queued call.
pub static REQUEST_APPOINTED_CALL: Operation = Operation {
    id: "request_appointed_call",
    method_name: "requestAppointedCall",
    http_method: "POST",
    path: "/voicecall/{agentid}/requestcall/{callid}/{skilltype}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("callid", Place::Path, Bounds::NONE),
        Parameter::required(
            "skilltype",
            Place::Path,
            Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::NONE
            },
        ),
        Parameter::required("skillId", Place::Query, Bounds::NONE),
    ],
};
/// `POST /voicecall/{agentid}/seconddialex`: Send dial-pad digits in the current call.
pub static SECOND_DIAL_EX: Operation = Operation {
    id: "second_dial_ex",
    method_name: "secondDialEx",
    http_method: "POST",
    path: "/voicecall/{agentid}/seconddialex",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "number",
            Place::Query,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                pattern: Some("^[0-9*#]{1,24}$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `POST /voicecall/{agentid}/seconddial/{number}`: Send dial-pad digits in the current call, older form.
pub static SECOND_DIAL: Operation = Operation {
    id: "second_dial",
    method_name: "secondDial",
    http_method: "POST",
    path: "/voicecall/{agentid}/seconddial/{number}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required(
            "number",
            Place::Path,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                pattern: Some("^[0-9,%*#]{1,24}$"),
                ..Bounds::NONE
            },
        ),
    ],
};
/// `PUT /voicecall/{agentid}/snatchpickup`: Answer a call that rings at a colleague's phone.
pub static SNATCH_PICKUP: Operation = Operation {
    id: "snatch_pickup",
    method_name: "snatchPickup",
    http_method: "PUT",
    path: "/voicecall/{agentid}/snatchpickup",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("destWorkNo", Place::Query, Bounds::NONE)],
};
/// `POST /voicecall/{agentid}/startasrbycallid`: Switch on speech recognition for a ringing call.
pub static START_ASR: Operation = Operation {
    id: "start_asr",
    method_name: "startASR",
    http_method: "POST",
    path: "/voicecall/{agentid}/startasrbycallid",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callId", Place::Query, Bounds::NONE)],
};
/// `POST /voicecall/{agentid}/transfer`: Transfer the current call to a queue, an agent, an IVR or a number.
pub static TRANSFER: Operation = Operation {
    id: "transfer",
    method_name: "transfer",
    http_method: "POST",
    path: "/voicecall/{agentid}/transfer",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[
        Parameter::required("devicetype", Place::Body, Bounds::NONE),
        Parameter::required(
            "address",
            Place::Body,
            Bounds {
                min_length: Some(1),
                max_length: Some(24),
                pattern: Some("^[0-9A-Ea-e*#]{1,24}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::required("mode", Place::Body, Bounds::NONE),
        Parameter::optional(
            "callappdata",
            Place::Body,
            Bounds {
                max_bytes: Some(16384),
                ..Bounds::NONE
            },
        ),
        Parameter::optional(
            "caller",
            Place::Body,
            Bounds {
                max_length: Some(24),
                pattern: Some("^[0-9]{0,24}$"),
                ..Bounds::NONE
            },
        ),
        Parameter::optional("mediaability", Place::Body, Bounds::NONE),
        Parameter::optional("holdflag", Place::Body, Bounds::NONE),
        Parameter::optional("skillId", Place::Body, Bounds::NONE),
    ],
};
/// `DELETE /voicecall/{agentid}`: Hang up the current call, old form.
pub static RELEASE_FOR_VTM: Operation = Operation {
    id: "release_for_vtm",
    method_name: "releaseForVTM",
    http_method: "DELETE",
    path: "/voicecall/{agentid}",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/beginmutevideo`: Stop the agent's video in the current call.
pub static BEGIN_MUTE_VIDEO: Operation = Operation {
    id: "begin_mute_video",
    method_name: "beginMuteVideo",
    http_method: "POST",
    path: "/voicecall/{agentid}/beginmutevideo",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/endmutevideo`: Start the agent's video in the current call again.
pub static END_MUTE_VIDEO: Operation = Operation {
    id: "end_mute_video",
    method_name: "endMuteVideo",
    http_method: "POST",
    path: "/voicecall/{agentid}/endmutevideo",
    effect: Effect::State,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `DELETE /voicecall/{agentid}/releasephone`: Release the agent's phone.
pub static RELEASE_PHONE: Operation = Operation {
    id: "release_phone",
    method_name: "releasePhone",
    http_method: "DELETE",
    path: "/voicecall/{agentid}/releasephone",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `POST /voicecall/{agentid}/reportsound`: Report a sound in the current call.
pub static REPORT_SOUND: Operation = Operation {
    id: "report_sound",
    method_name: "reportSound",
    http_method: "POST",
    path: "/voicecall/{agentid}/reportsound",
    effect: Effect::Change,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[],
};
/// `PUT /voicecall/{agentid}/cancelPreviewCallout`: Decline a number offered by a preview campaign.
pub static CANCEL_PREVIEW_CALL_OUT: Operation = Operation {
    id: "cancel_preview_callout",
    method_name: "cancelPreviewCallout",
    http_method: "PUT",
    path: "/voicecall/{agentid}/cancelPreviewCallout",
    effect: Effect::Call,
    signed_in: true,
    of_agent: true,
    of_configuration: false,
    acting: Some("agentid"),
    ends_session: false,
    file: false,
    upload: None,
    rate_limit: None,
    guid: None,
    parameters: &[Parameter::required("callcontrolid", Place::Body, Bounds::NONE)],
};
