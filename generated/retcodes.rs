// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The return codes of the contract.
use super::{Action, Family, Retcode, RetcodeInfo};
use crate::operation::Evidence;
/// Every return code that the contract knows, in its order.
pub static RETCODES: &[RetcodeInfo] = &[
    RetcodeInfo {
        code: "0",
        name: "success",
        meaning: "success",
        family: Family::General,
        action: Action::None,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "000-000",
        name: "unknown_error",
        meaning: "unknown error; known from the configuration interfaces",
        family: Family::General,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "000-001",
        name: "wrong_event_method",
        meaning: "events were fetched by the wrong method",
        family: Family::General,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "000-002",
        name: "invalid_parameter",
        meaning: "the address, a parameter in it or another parameter of the interface is wrong",
        family: Family::General,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "000-003",
        name: "no_permission",
        meaning: "no permission for the interface; the authentication may have lapsed",
        family: Family::General,
        action: Action::SignInAgain,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "000-004",
        name: "switching_over",
        meaning: "the agent is being switched over to another server (or no right to inspect)",
        family: Family::General,
        action: Action::Wait,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "000-005",
        name: "self_inspection",
        meaning: "an inspector tried to inspect itself",
        family: Family::General,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "000-006",
        name: "message_parameter_error",
        meaning: "a parameter of the message is wrong",
        family: Family::General,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "000-007",
        name: "previous_call_unfinished",
        meaning: "the interface was called again before it had answered",
        family: Family::General,
        action: Action::Wait,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-001",
        name: "sign_in_parameter_empty",
        meaning: "a parameter of the sign-in is empty or invalid, or the service token is",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-002",
        name: "already_signed_in",
        meaning: "the agent is already signed in",
        family: Family::OnlineAgent,
        action: Action::ForceSignIn,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-003",
        name: "sign_in_resource_unavailable",
        meaning: "a resource or provider that the sign-in needs is not available (or the CTI platform failed without a cause)",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-004",
        name: "wrong_credentials",
        meaning: "wrong user name or password",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-005",
        name: "sign_out_parameter_invalid",
        meaning: "a parameter of the sign-out is invalid",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-006",
        name: "not_signed_in",
        meaning: "the agent is not signed in, or the Guid is wrong",
        family: Family::OnlineAgent,
        action: Action::SignInAgain,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-007",
        name: "operation_failed",
        meaning: "the operation failed inside: a resource behind the gateway cannot be reached, or an internal error (or the agent ID is invalid)",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-008",
        name: "already_signed_out",
        meaning: "the agent is already signed out",
        family: Family::OnlineAgent,
        action: Action::None,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-009",
        name: "state_not_set",
        meaning: "the state could not be set; the agent may lack the right",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-010",
        name: "wrong_state_for_sign_out",
        meaning: "the agent cannot sign out in its present state",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-011",
        name: "sign_in_parameter_invalid",
        meaning: "a parameter of the sign-in is invalid; other operations list it too",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-012",
        name: "wrong_agent_type",
        meaning: "the agent type of the sign-in is wrong",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-013",
        name: "invalid_phone",
        meaning: "the phone to bind is invalid",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-014",
        name: "phone_out_of_range",
        meaning: "the phone number of the sign-in lies outside the configured range",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-015",
        name: "cannot_be_forced_out",
        meaning: "the agent is signed in and its session cannot be replaced by force",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-016",
        name: "invalid_ip_address",
        meaning: "the IP address of the sign-in is invalid",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-017",
        name: "uportal_authentication_failed",
        meaning: "authentication at the uPortal failed",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-018",
        name: "playback_vdn_mismatch",
        meaning: "the VDN signed in to is not that of the playback",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-019",
        name: "skill_query_parameter_invalid",
        meaning: "a parameter of a skill queue query is invalid",
        family: Family::OnlineAgent,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-020",
        name: "password_expired",
        meaning: "the agent's password has expired",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-021",
        name: "sign_in_in_progress",
        meaning: "a sign-in of the agent is under way; the call is not to be repeated",
        family: Family::OnlineAgent,
        action: Action::Wait,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "100-060",
        name: "account_sign_in_failed",
        meaning: "the sign-in by account failed for another reason",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "100-061",
        name: "account_sign_in_locked",
        meaning: "the account of a sign-in by account is locked",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "100-062",
        name: "account_wrong_credentials",
        meaning: "wrong user name or password in a sign-in by account",
        family: Family::OnlineAgent,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "105-001",
        name: "no_cached_agent_data",
        meaning: "the cache (Redis) holds no data of the agent",
        family: Family::DisasterRecovery,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "105-002",
        name: "recovering",
        meaning: "the agent is being recovered",
        family: Family::DisasterRecovery,
        action: Action::Wait,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "105-003",
        name: "recovery_finished",
        meaning: "the recovery has already finished",
        family: Family::DisasterRecovery,
        action: Action::None,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "105-004",
        name: "recovery_not_queued",
        meaning: "the agent could not be queued for recovery",
        family: Family::DisasterRecovery,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "105-005",
        name: "recovery_timed_out",
        meaning: "waiting for the recovery took too long",
        family: Family::DisasterRecovery,
        action: Action::SignInAgain,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "105-006",
        name: "recovery_guid_mismatch",
        meaning: "the Guid does not match during the recovery",
        family: Family::DisasterRecovery,
        action: Action::SignInAgain,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "105-007",
        name: "recovery_disabled",
        meaning: "disaster recovery is switched off",
        family: Family::DisasterRecovery,
        action: Action::SignInAgain,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "110-002",
        name: "password_change_failed",
        meaning: "the password could not be changed",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-003",
        name: "old_password_wrong",
        meaning: "the old password is wrong",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-004",
        name: "password_query_failed",
        meaning: "the password could not be queried",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-005",
        name: "password_empty",
        meaning: "the password is empty",
        family: Family::Account,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-006",
        name: "authentication_type",
        meaning: "concerns the authentication type; more is not known",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-007",
        name: "authentication_failed",
        meaning: "the authentication failed",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-008",
        name: "database_error",
        meaning: "the database failed",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-009",
        name: "no_record",
        meaning: "there is no such record",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-010",
        name: "user_name",
        meaning: "concerns the user name; more is not known",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-011",
        name: "authentication_type_query",
        meaning: "concerns the query of the authentication type; more is not known",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-012",
        name: "attribute_query",
        meaning: "concerns a query by attribute; more is not known",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-016",
        name: "account_locked",
        meaning: "the account is locked",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "110-017",
        name: "password_unchanged",
        meaning: "the new password is the old one",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-018",
        name: "password_is_user_name",
        meaning: "the password is the user name or its reverse",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-019",
        name: "password_breaks_rule",
        meaning: "the password breaks the password rule",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-020",
        name: "password_length",
        meaning: "the password does not have 8 to 30 characters",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-021",
        name: "locked_after_retries",
        meaning: "the account was locked after too many tries",
        family: Family::Account,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "110-022",
        name: "password_confirmation_differs",
        meaning: "the confirmation is not the new password",
        family: Family::Account,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-001",
        name: "wrong_number",
        meaning: "the number dialled is wrong",
        family: Family::VoiceCall,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-002",
        name: "no_call_to_answer",
        meaning: "there is no such call to answer or to reject",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-003",
        name: "no_call_to_mute",
        meaning: "there is no call to mute",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-004",
        name: "wrong_state_to_mute",
        meaning: "the call cannot be muted in its state",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-005",
        name: "no_call_to_connect_hold",
        meaning: "there is no call to connect with the held one",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-006",
        name: "no_held_call_to_connect",
        meaning: "there is no held call to connect",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-007",
        name: "no_call_to_unmute",
        meaning: "there is no call to unmute",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-008",
        name: "wrong_state_to_unmute",
        meaning: "the call cannot be unmuted in its state",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-009",
        name: "voice_report_failed",
        meaning: "the voice result could not be reported",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-010",
        name: "no_call_for_three_party",
        meaning: "there is no call to make a three-party call of",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-011",
        name: "no_held_call_for_three_party",
        meaning: "there is no held call to make a three-party call of",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-012",
        name: "no_call_to_transfer",
        meaning: "there is no call to transfer, or whose transfer could be cancelled",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-013",
        name: "no_call_to_hold",
        meaning: "there is no call to hold",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-014",
        name: "wrong_state_to_hold",
        meaning: "the call cannot be held in its state",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-015",
        name: "no_held_call_to_unhold",
        meaning: "there is no held call to take back",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-016",
        name: "wrong_state_to_unhold",
        meaning: "the held call cannot be taken back in its state",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-017",
        name: "no_call_to_release",
        meaning: "there is no call to release; may be taken as success",
        family: Family::VoiceCall,
        action: Action::None,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-018",
        name: "no_call_for_help",
        meaning: "there is no call to ask internal help for",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "200-023",
        name: "disconnect_023",
        meaning: "meaning not public; listed by disconnect",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-024",
        name: "held_user_not_released",
        meaning: "likely that a user who is held in two-party help cannot be released",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Inferred,
    },
    RetcodeInfo {
        code: "200-025",
        name: "drop_call_025",
        meaning: "meaning not public; listed by dropcall",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-037",
        name: "reject_037",
        meaning: "meaning not public; listed by reject",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-038",
        name: "reject_038",
        meaning: "meaning not public; listed by reject",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-039",
        name: "reject_039",
        meaning: "meaning not public; listed by reject",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "900-001",
        name: "inspection_no_provider",
        meaning: "there is no provider for the inspection",
        family: Family::QualityControl,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "900-002",
        name: "inspection_not_permitted",
        meaning: "no right to inspect",
        family: Family::QualityControl,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "900-003",
        name: "inspection_resource",
        meaning: "concerns a resource of the inspection; more is not known",
        family: Family::QualityControl,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "900-004",
        name: "inspection_no_such_agent",
        meaning: "there is no such agent to inspect",
        family: Family::QualityControl,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "900-005",
        name: "inspection_wrong_state",
        meaning: "the inspection is not possible in the present state",
        family: Family::QualityControl,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
];
/// The return codes that the contract knows, by name.
impl Retcode {
    /// `0`: success.
    pub const SUCCESS: Self = Self::from_static("0");
    /// `000-000`: unknown error; known from the configuration interfaces.
    pub const UNKNOWN_ERROR: Self = Self::from_static("000-000");
    /// `000-001`: events were fetched by the wrong method.
    pub const WRONG_EVENT_METHOD: Self = Self::from_static("000-001");
    /// `000-002`: the address, a parameter in it or another parameter of the interface is wrong.
    pub const INVALID_PARAMETER: Self = Self::from_static("000-002");
    /// `000-003`: no permission for the interface; the authentication may have lapsed.
    pub const NO_PERMISSION: Self = Self::from_static("000-003");
    /// `000-004`: the agent is being switched over to another server (or no right to inspect).
    pub const SWITCHING_OVER: Self = Self::from_static("000-004");
    /// `000-005`: an inspector tried to inspect itself.
    pub const SELF_INSPECTION: Self = Self::from_static("000-005");
    /// `000-006`: a parameter of the message is wrong.
    pub const MESSAGE_PARAMETER_ERROR: Self = Self::from_static("000-006");
    /// `000-007`: the interface was called again before it had answered.
    pub const PREVIOUS_CALL_UNFINISHED: Self = Self::from_static("000-007");
    /// `100-001`: a parameter of the sign-in is empty or invalid, or the service token is.
    pub const SIGN_IN_PARAMETER_EMPTY: Self = Self::from_static("100-001");
    /// `100-002`: the agent is already signed in.
    pub const ALREADY_SIGNED_IN: Self = Self::from_static("100-002");
    /// `100-003`: a resource or provider that the sign-in needs is not available (or the CTI platform failed without a cause).
    pub const SIGN_IN_RESOURCE_UNAVAILABLE: Self = Self::from_static("100-003");
    /// `100-004`: wrong user name or password.
    pub const WRONG_CREDENTIALS: Self = Self::from_static("100-004");
    /// `100-005`: a parameter of the sign-out is invalid.
    pub const SIGN_OUT_PARAMETER_INVALID: Self = Self::from_static("100-005");
    /// `100-006`: the agent is not signed in, or the Guid is wrong.
    pub const NOT_SIGNED_IN: Self = Self::from_static("100-006");
    /// `100-007`: the operation failed inside: a resource behind the gateway cannot be reached, or an internal error (or the agent ID is invalid).
    pub const OPERATION_FAILED: Self = Self::from_static("100-007");
    /// `100-008`: the agent is already signed out.
    pub const ALREADY_SIGNED_OUT: Self = Self::from_static("100-008");
    /// `100-009`: the state could not be set; the agent may lack the right.
    pub const STATE_NOT_SET: Self = Self::from_static("100-009");
    /// `100-010`: the agent cannot sign out in its present state.
    pub const WRONG_STATE_FOR_SIGN_OUT: Self = Self::from_static("100-010");
    /// `100-011`: a parameter of the sign-in is invalid; other operations list it too.
    pub const SIGN_IN_PARAMETER_INVALID: Self = Self::from_static("100-011");
    /// `100-012`: the agent type of the sign-in is wrong.
    pub const WRONG_AGENT_TYPE: Self = Self::from_static("100-012");
    /// `100-013`: the phone to bind is invalid.
    pub const INVALID_PHONE: Self = Self::from_static("100-013");
    /// `100-014`: the phone number of the sign-in lies outside the configured range.
    pub const PHONE_OUT_OF_RANGE: Self = Self::from_static("100-014");
    /// `100-015`: the agent is signed in and its session cannot be replaced by force.
    pub const CANNOT_BE_FORCED_OUT: Self = Self::from_static("100-015");
    /// `100-016`: the IP address of the sign-in is invalid.
    pub const INVALID_IP_ADDRESS: Self = Self::from_static("100-016");
    /// `100-017`: authentication at the uPortal failed.
    pub const UPORTAL_AUTHENTICATION_FAILED: Self = Self::from_static("100-017");
    /// `100-018`: the VDN signed in to is not that of the playback.
    pub const PLAYBACK_VDN_MISMATCH: Self = Self::from_static("100-018");
    /// `100-019`: a parameter of a skill queue query is invalid.
    pub const SKILL_QUERY_PARAMETER_INVALID: Self = Self::from_static("100-019");
    /// `100-020`: the agent's password has expired.
    pub const PASSWORD_EXPIRED: Self = Self::from_static("100-020");
    /// `100-021`: a sign-in of the agent is under way; the call is not to be repeated.
    pub const SIGN_IN_IN_PROGRESS: Self = Self::from_static("100-021");
    /// `100-060`: the sign-in by account failed for another reason.
    pub const ACCOUNT_SIGN_IN_FAILED: Self = Self::from_static("100-060");
    /// `100-061`: the account of a sign-in by account is locked.
    pub const ACCOUNT_SIGN_IN_LOCKED: Self = Self::from_static("100-061");
    /// `100-062`: wrong user name or password in a sign-in by account.
    pub const ACCOUNT_WRONG_CREDENTIALS: Self = Self::from_static("100-062");
    /// `105-001`: the cache (Redis) holds no data of the agent.
    pub const NO_CACHED_AGENT_DATA: Self = Self::from_static("105-001");
    /// `105-002`: the agent is being recovered.
    pub const RECOVERING: Self = Self::from_static("105-002");
    /// `105-003`: the recovery has already finished.
    pub const RECOVERY_FINISHED: Self = Self::from_static("105-003");
    /// `105-004`: the agent could not be queued for recovery.
    pub const RECOVERY_NOT_QUEUED: Self = Self::from_static("105-004");
    /// `105-005`: waiting for the recovery took too long.
    pub const RECOVERY_TIMED_OUT: Self = Self::from_static("105-005");
    /// `105-006`: the Guid does not match during the recovery.
    pub const RECOVERY_GUID_MISMATCH: Self = Self::from_static("105-006");
    /// `105-007`: disaster recovery is switched off.
    pub const RECOVERY_DISABLED: Self = Self::from_static("105-007");
    /// `110-002`: the password could not be changed.
    pub const PASSWORD_CHANGE_FAILED: Self = Self::from_static("110-002");
    /// `110-003`: the old password is wrong.
    pub const OLD_PASSWORD_WRONG: Self = Self::from_static("110-003");
    /// `110-004`: the password could not be queried.
    pub const PASSWORD_QUERY_FAILED: Self = Self::from_static("110-004");
    /// `110-005`: the password is empty.
    pub const PASSWORD_EMPTY: Self = Self::from_static("110-005");
    /// `110-006`: concerns the authentication type; more is not known.
    pub const AUTHENTICATION_TYPE: Self = Self::from_static("110-006");
    /// `110-007`: the authentication failed.
    pub const AUTHENTICATION_FAILED: Self = Self::from_static("110-007");
    /// `110-008`: the database failed.
    pub const DATABASE_ERROR: Self = Self::from_static("110-008");
    /// `110-009`: there is no such record.
    pub const NO_RECORD: Self = Self::from_static("110-009");
    /// `110-010`: concerns the user name; more is not known.
    pub const USER_NAME: Self = Self::from_static("110-010");
    /// `110-011`: concerns the query of the authentication type; more is not known.
    pub const AUTHENTICATION_TYPE_QUERY: Self = Self::from_static("110-011");
    /// `110-012`: concerns a query by attribute; more is not known.
    pub const ATTRIBUTE_QUERY: Self = Self::from_static("110-012");
    /// `110-016`: the account is locked.
    pub const ACCOUNT_LOCKED: Self = Self::from_static("110-016");
    /// `110-017`: the new password is the old one.
    pub const PASSWORD_UNCHANGED: Self = Self::from_static("110-017");
    /// `110-018`: the password is the user name or its reverse.
    pub const PASSWORD_IS_USER_NAME: Self = Self::from_static("110-018");
    /// `110-019`: the password breaks the password rule.
    pub const PASSWORD_BREAKS_RULE: Self = Self::from_static("110-019");
    /// `110-020`: the password does not have 8 to 30 characters.
    pub const PASSWORD_LENGTH: Self = Self::from_static("110-020");
    /// `110-021`: the account was locked after too many tries.
    pub const LOCKED_AFTER_RETRIES: Self = Self::from_static("110-021");
    /// `110-022`: the confirmation is not the new password.
    pub const PASSWORD_CONFIRMATION_DIFFERS: Self = Self::from_static("110-022");
    /// `200-001`: the number dialled is wrong.
    pub const WRONG_NUMBER: Self = Self::from_static("200-001");
    /// `200-002`: there is no such call to answer or to reject.
    pub const NO_CALL_TO_ANSWER: Self = Self::from_static("200-002");
    /// `200-003`: there is no call to mute.
    pub const NO_CALL_TO_MUTE: Self = Self::from_static("200-003");
    /// `200-004`: the call cannot be muted in its state.
    pub const WRONG_STATE_TO_MUTE: Self = Self::from_static("200-004");
    /// `200-005`: there is no call to connect with the held one.
    pub const NO_CALL_TO_CONNECT_HOLD: Self = Self::from_static("200-005");
    /// `200-006`: there is no held call to connect.
    pub const NO_HELD_CALL_TO_CONNECT: Self = Self::from_static("200-006");
    /// `200-007`: there is no call to unmute.
    pub const NO_CALL_TO_UNMUTE: Self = Self::from_static("200-007");
    /// `200-008`: the call cannot be unmuted in its state.
    pub const WRONG_STATE_TO_UNMUTE: Self = Self::from_static("200-008");
    /// `200-009`: the voice result could not be reported.
    pub const VOICE_REPORT_FAILED: Self = Self::from_static("200-009");
    /// `200-010`: there is no call to make a three-party call of.
    pub const NO_CALL_FOR_THREE_PARTY: Self = Self::from_static("200-010");
    /// `200-011`: there is no held call to make a three-party call of.
    pub const NO_HELD_CALL_FOR_THREE_PARTY: Self = Self::from_static("200-011");
    /// `200-012`: there is no call to transfer, or whose transfer could be cancelled.
    pub const NO_CALL_TO_TRANSFER: Self = Self::from_static("200-012");
    /// `200-013`: there is no call to hold.
    pub const NO_CALL_TO_HOLD: Self = Self::from_static("200-013");
    /// `200-014`: the call cannot be held in its state.
    pub const WRONG_STATE_TO_HOLD: Self = Self::from_static("200-014");
    /// `200-015`: there is no held call to take back.
    pub const NO_HELD_CALL_TO_UNHOLD: Self = Self::from_static("200-015");
    /// `200-016`: the held call cannot be taken back in its state.
    pub const WRONG_STATE_TO_UNHOLD: Self = Self::from_static("200-016");
    /// `200-017`: there is no call to release; may be taken as success.
    pub const NO_CALL_TO_RELEASE: Self = Self::from_static("200-017");
    /// `200-018`: there is no call to ask internal help for.
    pub const NO_CALL_FOR_HELP: Self = Self::from_static("200-018");
    /// `200-023`: meaning not public; listed by disconnect.
    pub const DISCONNECT_023: Self = Self::from_static("200-023");
    /// `200-024`: likely that a user who is held in two-party help cannot be released.
    pub const HELD_USER_NOT_RELEASED: Self = Self::from_static("200-024");
    /// `200-025`: meaning not public; listed by dropcall.
    pub const DROP_CALL_025: Self = Self::from_static("200-025");
    /// `200-037`: meaning not public; listed by reject.
    pub const REJECT_037: Self = Self::from_static("200-037");
    /// `200-038`: meaning not public; listed by reject.
    pub const REJECT_038: Self = Self::from_static("200-038");
    /// `200-039`: meaning not public; listed by reject.
    pub const REJECT_039: Self = Self::from_static("200-039");
    /// `900-001`: there is no provider for the inspection.
    pub const INSPECTION_NO_PROVIDER: Self = Self::from_static("900-001");
    /// `900-002`: no right to inspect.
    pub const INSPECTION_NOT_PERMITTED: Self = Self::from_static("900-002");
    /// `900-003`: concerns a resource of the inspection; more is not known.
    pub const INSPECTION_RESOURCE: Self = Self::from_static("900-003");
    /// `900-004`: there is no such agent to inspect.
    pub const INSPECTION_NO_SUCH_AGENT: Self = Self::from_static("900-004");
    /// `900-005`: the inspection is not possible in the present state.
    pub const INSPECTION_WRONG_STATE: Self = Self::from_static("900-005");
}
