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
    RetcodeInfo {
        code: "101-001",
        name: "not_in_conference",
        meaning: "the agent has no telephone conference",
        family: Family::Conference,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "101-002",
        name: "not_chairperson",
        meaning: "the agent is not the chairperson of the conference",
        family: Family::Conference,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "101-003",
        name: "already_in_conference",
        meaning: "the agent is already in a conference",
        family: Family::Conference,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "101-004",
        name: "conference_query_not_permitted",
        meaning: "only an inspector may query the conferences of the VDN",
        family: Family::Conference,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "101-005",
        name: "chair_given_to_oneself",
        meaning: "the chair cannot be given to oneself",
        family: Family::Conference,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "101-006",
        name: "chairperson_removes_itself",
        meaning: "the chairperson cannot remove itself",
        family: Family::Conference,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "101-007",
        name: "chairperson_cannot_leave",
        meaning: "the chairperson cannot leave the conference, only release it",
        family: Family::Conference,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-001",
        name: "record_download_disabled",
        meaning: "the download of recordings is not switched on",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-002",
        name: "record_not_permitted",
        meaning: "no right to inspect or to play recordings",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-003",
        name: "record_file_name_invalid",
        meaning: "the file name of a recording is invalid, on a download (or on a deletion)",
        family: Family::RecordFile,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-004",
        name: "record_drive_not_mapped",
        meaning: "no mapping of drives is configured for recordings",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-005",
        name: "record_file_missing",
        meaning: "the file of the recording does not exist",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-006",
        name: "record_space_short",
        meaning: "there is not enough free space",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-007",
        name: "record_format_not_supported",
        meaning: "the format of the recording is not supported",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-008",
        name: "record_format_not_configured",
        meaning: "the system parameter for the format of recordings is not configured",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-009",
        name: "record_conversion_failed",
        meaning: "the recording could not be converted",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-010",
        name: "record_location_not_configured",
        meaning: "the locationId is not configured for POOL mode (or the ID of the recording node is not configured)",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-011",
        name: "record_deletion_failed",
        meaning: "the file of the recording could not be deleted; known from the configuration interfaces",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "104-012",
        name: "record_not_fetched_from_obs",
        meaning: "the recording could not be fetched from the OBS",
        family: Family::RecordFile,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "106-001",
        name: "multimedia_disabled",
        meaning: "multimedia is switched off",
        family: Family::Multimedia,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "106-002",
        name: "message_empty",
        meaning: "the message to send is empty",
        family: Family::Multimedia,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "106-003",
        name: "too_many_sessions",
        meaning: "the number of sessions is above the maximum of 60",
        family: Family::Multimedia,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "106-004",
        name: "session_transfer_device",
        meaning: "the device type of a session transfer is not acceptable; the text of the page is cut",
        family: Family::Multimedia,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "106-008",
        name: "set_call_nums_008",
        meaning: "meaning not public; listed by setcallnums",
        family: Family::Multimedia,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "106-011",
        name: "image_capture_011",
        meaning: "meaning not public; listed by imagecapture",
        family: Family::Multimedia,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "106-012",
        name: "set_call_nums_012",
        meaning: "meaning not public; listed by setcallnums",
        family: Family::Multimedia,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "106-015",
        name: "image_capture_015",
        meaning: "meaning not public; listed by imagecapture",
        family: Family::Multimedia,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-000",
        name: "config_sign_in_data_invalid",
        meaning: "the cached sign-in data are invalid; authenticate again",
        family: Family::Configuration,
        action: Action::SignInAgain,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-001",
        name: "config_exception",
        meaning: "the configuration interface threw an exception",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-002",
        name: "config_input_invalid",
        meaning: "the input is invalid, or a mandatory field is empty",
        family: Family::Configuration,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-003",
        name: "config_wrong_credentials",
        meaning: "wrong user name or password for the configuration",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-004",
        name: "config_failed",
        meaning: "the configuration failed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-005",
        name: "config_communication_failed",
        meaning: "the communication with the configuration interface failed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-007",
        name: "config_authentication_failed",
        meaning: "the authentication before the configuration failed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-010",
        name: "config_agent_not_added",
        meaning: "agents could not be added",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-011",
        name: "config_agent_not_changed",
        meaning: "agents could not be changed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-012",
        name: "config_agent_query_failed",
        meaning: "agents could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-013",
        name: "config_agent_not_deleted",
        meaning: "an agent could not be deleted",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-014",
        name: "config_role_not_added",
        meaning: "a role could not be added",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-015",
        name: "config_role_not_changed",
        meaning: "a role could not be changed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-016",
        name: "config_role_query_failed",
        meaning: "roles could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-017",
        name: "config_role_not_deleted",
        meaning: "a role could not be deleted",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-018",
        name: "config_called_number_not_added",
        meaning: "a called number could not be added",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-019",
        name: "config_called_number_not_changed",
        meaning: "a called number could not be changed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-020",
        name: "config_called_number_query_failed",
        meaning: "called numbers could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-021",
        name: "config_called_number_not_deleted",
        meaning: "a called number could not be deleted",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-022",
        name: "config_vdn_not_changed",
        meaning: "a VDN could not be changed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-023",
        name: "config_vdn_query_failed",
        meaning: "VDNs could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-024",
        name: "config_ivr_flow_query_failed",
        meaning: "IVR flows could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-025",
        name: "config_ivr_flow_file_name_empty",
        meaning: "the file name of an IVR flow is empty",
        family: Family::Configuration,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-033",
        name: "config_access_code_not_added",
        meaning: "an access code could not be added",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-034",
        name: "config_access_code_not_changed",
        meaning: "an access code could not be changed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-035",
        name: "config_access_code_query_failed",
        meaning: "access codes could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-036",
        name: "config_access_code_not_deleted",
        meaning: "an access code could not be deleted",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-037",
        name: "config_ivr_process_not_added",
        meaning: "a service process of an IVR could not be added",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-038",
        name: "config_ivr_process_not_changed",
        meaning: "a service process of an IVR could not be changed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-039",
        name: "config_ivr_process_query_failed",
        meaning: "service processes of an IVR could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-040",
        name: "config_ivr_process_not_deleted",
        meaning: "a service process of an IVR could not be deleted",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-041",
        name: "config_system_vdn_not_added",
        meaning: "a system VDN could not be added",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-042",
        name: "config_system_vdn_not_changed",
        meaning: "a system VDN could not be changed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-043",
        name: "config_system_vdn_query_failed",
        meaning: "system VDNs could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-044",
        name: "config_system_vdn_not_deleted",
        meaning: "a system VDN could not be deleted",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-045",
        name: "config_vdn_id_name_mismatch",
        meaning: "on a deletion the ID and the name of the VDN do not match",
        family: Family::Configuration,
        action: Action::CorrectRequest,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-064",
        name: "config_uap_user_not_added",
        meaning: "a multimedia user of the UAP could not be added",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-065",
        name: "config_uap_user_query_failed",
        meaning: "multimedia users of the UAP could not be queried",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-066",
        name: "config_uap_failed",
        meaning: "the configuration of the UAP failed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-067",
        name: "config_uap_password_not_changed",
        meaning: "the password of a multimedia user of the UAP could not be changed",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-107",
        name: "config_reserved_107",
        meaning: "reserved for the configproxy of ipccbase",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-108",
        name: "config_reserved_108",
        meaning: "reserved for the configproxy of ipccbase",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "107-109",
        name: "config_reserved_109",
        meaning: "reserved for the configproxy of ipccbase",
        family: Family::Configuration,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "108-019",
        name: "unexplained_019",
        meaning: "meaning not public; added in release 25.100.0",
        family: Family::Unexplained,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-027",
        name: "media_switch_027",
        meaning: "meaning not public; listed by mediaswitch",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-028",
        name: "media_switch_028",
        meaning: "meaning not public; listed by mediaswitch",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-029",
        name: "media_switch_029",
        meaning: "meaning not public; listed by mediaswitch",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-030",
        name: "media_switch_030",
        meaning: "meaning not public; listed by mediaswitch",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-031",
        name: "adjust_video_mode_031",
        meaning: "meaning not public; listed by adjustvideomode",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-032",
        name: "adjust_video_mode_032",
        meaning: "meaning not public; listed by adjustvideomode",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-033",
        name: "adjust_video_mode_033",
        meaning: "meaning not public; listed by adjustvideomode",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-034",
        name: "adjust_video_mode_034",
        meaning: "meaning not public; listed by adjustvideomode",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-035",
        name: "adjust_video_mode_035",
        meaning: "meaning not public; listed by adjustvideomode",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "200-040",
        name: "start_asr_040",
        meaning: "meaning not public; listed by startasrbycallid and added with it in release 25.200.0",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "10001",
        name: "third_party_number_10001",
        meaning: "meaning not public; listed by thirdPartyConfTransmitNum, in this odd form",
        family: Family::VoiceCall,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "300-001",
        name: "group_not_permitted",
        meaning: "no right to query a group; the queries of held calls list it too",
        family: Family::AgentGroup,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "300-002",
        name: "group_query_no_agent",
        meaning: "a query of a group found no agent",
        family: Family::AgentGroup,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "300-003",
        name: "group_no_such_agent",
        meaning: "there is no such agent",
        family: Family::AgentGroup,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "300-004",
        name: "no_such_group",
        meaning: "there is no such group",
        family: Family::AgentGroup,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "400-001",
        name: "call_data_no_call",
        meaning: "there is no call whose data could be read or set",
        family: Family::CallData,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "400-002",
        name: "call_data_missing",
        meaning: "the call has no data",
        family: Family::CallData,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "400-003",
        name: "call_data_no_held_call",
        meaning: "there is no held call",
        family: Family::CallData,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-001",
        name: "wrong_state_to_jump_back",
        meaning: "playback cannot be wound back in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-002",
        name: "wrong_state_to_jump_forward",
        meaning: "playback cannot be wound forward in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-003",
        name: "wrong_state_to_pause_playback",
        meaning: "playback cannot be paused in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-004",
        name: "wrong_state_to_pause_recording",
        meaning: "recording cannot be paused in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-005",
        name: "wrong_state_to_resume_playback",
        meaning: "playback cannot be resumed in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-006",
        name: "wrong_state_to_resume_recording",
        meaning: "recording cannot be resumed in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-007",
        name: "wrong_state_to_start_playback",
        meaning: "playback cannot be started in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-008",
        name: "wrong_state_to_start_recording",
        meaning: "recording cannot be started in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-009",
        name: "wrong_state_to_stop_playback",
        meaning: "playback cannot be stopped in the present state",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "500-012",
        name: "play_relocation_012",
        meaning: "meaning not public; listed by playrelocation and added with it in release 24.400.0",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "500-013",
        name: "play_relocation_013",
        meaning: "meaning not public; listed by playrelocation and added with it in release 24.400.0",
        family: Family::RecordPlay,
        action: Action::TellUser,
        evidence: Evidence::Documented,
    },
    RetcodeInfo {
        code: "600-001",
        name: "queue_query_no_agent_or_skill",
        meaning: "a query of queues found no agent or no skill",
        family: Family::QueueDevice,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "600-002",
        name: "no_skill_queue_on_vdn",
        meaning: "no skill queue is configured on the VDN",
        family: Family::QueueDevice,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "600-003",
        name: "no_access_code",
        meaning: "no access code is configured",
        family: Family::QueueDevice,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "600-004",
        name: "no_ivr",
        meaning: "no IVR is configured",
        family: Family::QueueDevice,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "600-005",
        name: "no_queue_on_own_vdn",
        meaning: "no queue is configured on the agent's own VDN",
        family: Family::QueueDevice,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "700-014",
        name: "chat_database_query",
        meaning: "concerns a query of the database; more is not known",
        family: Family::TextChat,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "700-016",
        name: "chat_filtered_word",
        meaning: "the text has a word that is filtered",
        family: Family::TextChat,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "700-017",
        name: "chat_no_screen_share",
        meaning: "there is no screen sharing",
        family: Family::TextChat,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "700-023",
        name: "chat_file_suffix",
        meaning: "the suffix of the file is not allowed",
        family: Family::TextChat,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "700-024",
        name: "chat_not_a_picture",
        meaning: "the file is not a picture",
        family: Family::TextChat,
        action: Action::CorrectRequest,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "700-100",
        name: "chat_not_saved",
        meaning: "saving failed",
        family: Family::TextChat,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "800-001",
        name: "video_operation_failed",
        meaning: "the video operation failed",
        family: Family::Video,
        action: Action::TellUser,
        evidence: Evidence::Observed,
    },
    RetcodeInfo {
        code: "999-001",
        name: "backend_url_not_configured",
        meaning: "the URL of the back end (WAS) is not configured on the server",
        family: Family::General,
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
    /// `101-001`: the agent has no telephone conference.
    pub const NOT_IN_CONFERENCE: Self = Self::from_static("101-001");
    /// `101-002`: the agent is not the chairperson of the conference.
    pub const NOT_CHAIRPERSON: Self = Self::from_static("101-002");
    /// `101-003`: the agent is already in a conference.
    pub const ALREADY_IN_CONFERENCE: Self = Self::from_static("101-003");
    /// `101-004`: only an inspector may query the conferences of the VDN.
    pub const CONFERENCE_QUERY_NOT_PERMITTED: Self = Self::from_static("101-004");
    /// `101-005`: the chair cannot be given to oneself.
    pub const CHAIR_GIVEN_TO_ONESELF: Self = Self::from_static("101-005");
    /// `101-006`: the chairperson cannot remove itself.
    pub const CHAIRPERSON_REMOVES_ITSELF: Self = Self::from_static("101-006");
    /// `101-007`: the chairperson cannot leave the conference, only release it.
    pub const CHAIRPERSON_CANNOT_LEAVE: Self = Self::from_static("101-007");
    /// `104-001`: the download of recordings is not switched on.
    pub const RECORD_DOWNLOAD_DISABLED: Self = Self::from_static("104-001");
    /// `104-002`: no right to inspect or to play recordings.
    pub const RECORD_NOT_PERMITTED: Self = Self::from_static("104-002");
    /// `104-003`: the file name of a recording is invalid, on a download (or on a deletion).
    pub const RECORD_FILE_NAME_INVALID: Self = Self::from_static("104-003");
    /// `104-004`: no mapping of drives is configured for recordings.
    pub const RECORD_DRIVE_NOT_MAPPED: Self = Self::from_static("104-004");
    /// `104-005`: the file of the recording does not exist.
    pub const RECORD_FILE_MISSING: Self = Self::from_static("104-005");
    /// `104-006`: there is not enough free space.
    pub const RECORD_SPACE_SHORT: Self = Self::from_static("104-006");
    /// `104-007`: the format of the recording is not supported.
    pub const RECORD_FORMAT_NOT_SUPPORTED: Self = Self::from_static("104-007");
    /// `104-008`: the system parameter for the format of recordings is not configured.
    pub const RECORD_FORMAT_NOT_CONFIGURED: Self = Self::from_static("104-008");
    /// `104-009`: the recording could not be converted.
    pub const RECORD_CONVERSION_FAILED: Self = Self::from_static("104-009");
    /// `104-010`: the locationId is not configured for POOL mode (or the ID of the recording node is not configured).
    pub const RECORD_LOCATION_NOT_CONFIGURED: Self = Self::from_static("104-010");
    /// `104-011`: the file of the recording could not be deleted; known from the configuration interfaces.
    pub const RECORD_DELETION_FAILED: Self = Self::from_static("104-011");
    /// `104-012`: the recording could not be fetched from the OBS.
    pub const RECORD_NOT_FETCHED_FROM_OBS: Self = Self::from_static("104-012");
    /// `106-001`: multimedia is switched off.
    pub const MULTIMEDIA_DISABLED: Self = Self::from_static("106-001");
    /// `106-002`: the message to send is empty.
    pub const MESSAGE_EMPTY: Self = Self::from_static("106-002");
    /// `106-003`: the number of sessions is above the maximum of 60.
    pub const TOO_MANY_SESSIONS: Self = Self::from_static("106-003");
    /// `106-004`: the device type of a session transfer is not acceptable; the text of the page is cut.
    pub const SESSION_TRANSFER_DEVICE: Self = Self::from_static("106-004");
    /// `106-008`: meaning not public; listed by setcallnums.
    pub const SET_CALL_NUMS_008: Self = Self::from_static("106-008");
    /// `106-011`: meaning not public; listed by imagecapture.
    pub const IMAGE_CAPTURE_011: Self = Self::from_static("106-011");
    /// `106-012`: meaning not public; listed by setcallnums.
    pub const SET_CALL_NUMS_012: Self = Self::from_static("106-012");
    /// `106-015`: meaning not public; listed by imagecapture.
    pub const IMAGE_CAPTURE_015: Self = Self::from_static("106-015");
    /// `107-000`: the cached sign-in data are invalid; authenticate again.
    pub const CONFIG_SIGN_IN_DATA_INVALID: Self = Self::from_static("107-000");
    /// `107-001`: the configuration interface threw an exception.
    pub const CONFIG_EXCEPTION: Self = Self::from_static("107-001");
    /// `107-002`: the input is invalid, or a mandatory field is empty.
    pub const CONFIG_INPUT_INVALID: Self = Self::from_static("107-002");
    /// `107-003`: wrong user name or password for the configuration.
    pub const CONFIG_WRONG_CREDENTIALS: Self = Self::from_static("107-003");
    /// `107-004`: the configuration failed.
    pub const CONFIG_FAILED: Self = Self::from_static("107-004");
    /// `107-005`: the communication with the configuration interface failed.
    pub const CONFIG_COMMUNICATION_FAILED: Self = Self::from_static("107-005");
    /// `107-007`: the authentication before the configuration failed.
    pub const CONFIG_AUTHENTICATION_FAILED: Self = Self::from_static("107-007");
    /// `107-010`: agents could not be added.
    pub const CONFIG_AGENT_NOT_ADDED: Self = Self::from_static("107-010");
    /// `107-011`: agents could not be changed.
    pub const CONFIG_AGENT_NOT_CHANGED: Self = Self::from_static("107-011");
    /// `107-012`: agents could not be queried.
    pub const CONFIG_AGENT_QUERY_FAILED: Self = Self::from_static("107-012");
    /// `107-013`: an agent could not be deleted.
    pub const CONFIG_AGENT_NOT_DELETED: Self = Self::from_static("107-013");
    /// `107-014`: a role could not be added.
    pub const CONFIG_ROLE_NOT_ADDED: Self = Self::from_static("107-014");
    /// `107-015`: a role could not be changed.
    pub const CONFIG_ROLE_NOT_CHANGED: Self = Self::from_static("107-015");
    /// `107-016`: roles could not be queried.
    pub const CONFIG_ROLE_QUERY_FAILED: Self = Self::from_static("107-016");
    /// `107-017`: a role could not be deleted.
    pub const CONFIG_ROLE_NOT_DELETED: Self = Self::from_static("107-017");
    /// `107-018`: a called number could not be added.
    pub const CONFIG_CALLED_NUMBER_NOT_ADDED: Self = Self::from_static("107-018");
    /// `107-019`: a called number could not be changed.
    pub const CONFIG_CALLED_NUMBER_NOT_CHANGED: Self = Self::from_static("107-019");
    /// `107-020`: called numbers could not be queried.
    pub const CONFIG_CALLED_NUMBER_QUERY_FAILED: Self = Self::from_static("107-020");
    /// `107-021`: a called number could not be deleted.
    pub const CONFIG_CALLED_NUMBER_NOT_DELETED: Self = Self::from_static("107-021");
    /// `107-022`: a VDN could not be changed.
    pub const CONFIG_VDN_NOT_CHANGED: Self = Self::from_static("107-022");
    /// `107-023`: VDNs could not be queried.
    pub const CONFIG_VDN_QUERY_FAILED: Self = Self::from_static("107-023");
    /// `107-024`: IVR flows could not be queried.
    pub const CONFIG_IVR_FLOW_QUERY_FAILED: Self = Self::from_static("107-024");
    /// `107-025`: the file name of an IVR flow is empty.
    pub const CONFIG_IVR_FLOW_FILE_NAME_EMPTY: Self = Self::from_static("107-025");
    /// `107-033`: an access code could not be added.
    pub const CONFIG_ACCESS_CODE_NOT_ADDED: Self = Self::from_static("107-033");
    /// `107-034`: an access code could not be changed.
    pub const CONFIG_ACCESS_CODE_NOT_CHANGED: Self = Self::from_static("107-034");
    /// `107-035`: access codes could not be queried.
    pub const CONFIG_ACCESS_CODE_QUERY_FAILED: Self = Self::from_static("107-035");
    /// `107-036`: an access code could not be deleted.
    pub const CONFIG_ACCESS_CODE_NOT_DELETED: Self = Self::from_static("107-036");
    /// `107-037`: a service process of an IVR could not be added.
    pub const CONFIG_IVR_PROCESS_NOT_ADDED: Self = Self::from_static("107-037");
    /// `107-038`: a service process of an IVR could not be changed.
    pub const CONFIG_IVR_PROCESS_NOT_CHANGED: Self = Self::from_static("107-038");
    /// `107-039`: service processes of an IVR could not be queried.
    pub const CONFIG_IVR_PROCESS_QUERY_FAILED: Self = Self::from_static("107-039");
    /// `107-040`: a service process of an IVR could not be deleted.
    pub const CONFIG_IVR_PROCESS_NOT_DELETED: Self = Self::from_static("107-040");
    /// `107-041`: a system VDN could not be added.
    pub const CONFIG_SYSTEM_VDN_NOT_ADDED: Self = Self::from_static("107-041");
    /// `107-042`: a system VDN could not be changed.
    pub const CONFIG_SYSTEM_VDN_NOT_CHANGED: Self = Self::from_static("107-042");
    /// `107-043`: system VDNs could not be queried.
    pub const CONFIG_SYSTEM_VDN_QUERY_FAILED: Self = Self::from_static("107-043");
    /// `107-044`: a system VDN could not be deleted.
    pub const CONFIG_SYSTEM_VDN_NOT_DELETED: Self = Self::from_static("107-044");
    /// `107-045`: on a deletion the ID and the name of the VDN do not match.
    pub const CONFIG_VDN_ID_NAME_MISMATCH: Self = Self::from_static("107-045");
    /// `107-064`: a multimedia user of the UAP could not be added.
    pub const CONFIG_UAP_USER_NOT_ADDED: Self = Self::from_static("107-064");
    /// `107-065`: multimedia users of the UAP could not be queried.
    pub const CONFIG_UAP_USER_QUERY_FAILED: Self = Self::from_static("107-065");
    /// `107-066`: the configuration of the UAP failed.
    pub const CONFIG_UAP_FAILED: Self = Self::from_static("107-066");
    /// `107-067`: the password of a multimedia user of the UAP could not be changed.
    pub const CONFIG_UAP_PASSWORD_NOT_CHANGED: Self = Self::from_static("107-067");
    /// `107-107`: reserved for the configproxy of ipccbase.
    pub const CONFIG_RESERVED_107: Self = Self::from_static("107-107");
    /// `107-108`: reserved for the configproxy of ipccbase.
    pub const CONFIG_RESERVED_108: Self = Self::from_static("107-108");
    /// `107-109`: reserved for the configproxy of ipccbase.
    pub const CONFIG_RESERVED_109: Self = Self::from_static("107-109");
    /// `108-019`: meaning not public; added in release 25.100.0.
    pub const UNEXPLAINED_019: Self = Self::from_static("108-019");
    /// `200-027`: meaning not public; listed by mediaswitch.
    pub const MEDIA_SWITCH_027: Self = Self::from_static("200-027");
    /// `200-028`: meaning not public; listed by mediaswitch.
    pub const MEDIA_SWITCH_028: Self = Self::from_static("200-028");
    /// `200-029`: meaning not public; listed by mediaswitch.
    pub const MEDIA_SWITCH_029: Self = Self::from_static("200-029");
    /// `200-030`: meaning not public; listed by mediaswitch.
    pub const MEDIA_SWITCH_030: Self = Self::from_static("200-030");
    /// `200-031`: meaning not public; listed by adjustvideomode.
    pub const ADJUST_VIDEO_MODE_031: Self = Self::from_static("200-031");
    /// `200-032`: meaning not public; listed by adjustvideomode.
    pub const ADJUST_VIDEO_MODE_032: Self = Self::from_static("200-032");
    /// `200-033`: meaning not public; listed by adjustvideomode.
    pub const ADJUST_VIDEO_MODE_033: Self = Self::from_static("200-033");
    /// `200-034`: meaning not public; listed by adjustvideomode.
    pub const ADJUST_VIDEO_MODE_034: Self = Self::from_static("200-034");
    /// `200-035`: meaning not public; listed by adjustvideomode.
    pub const ADJUST_VIDEO_MODE_035: Self = Self::from_static("200-035");
    /// `200-040`: meaning not public; listed by startasrbycallid and added with it in release 25.200.0.
    pub const START_ASR_040: Self = Self::from_static("200-040");
    /// `10001`: meaning not public; listed by thirdPartyConfTransmitNum, in this odd form.
    pub const THIRD_PARTY_NUMBER_10001: Self = Self::from_static("10001");
    /// `300-001`: no right to query a group; the queries of held calls list it too.
    pub const GROUP_NOT_PERMITTED: Self = Self::from_static("300-001");
    /// `300-002`: a query of a group found no agent.
    pub const GROUP_QUERY_NO_AGENT: Self = Self::from_static("300-002");
    /// `300-003`: there is no such agent.
    pub const GROUP_NO_SUCH_AGENT: Self = Self::from_static("300-003");
    /// `300-004`: there is no such group.
    pub const NO_SUCH_GROUP: Self = Self::from_static("300-004");
    /// `400-001`: there is no call whose data could be read or set.
    pub const CALL_DATA_NO_CALL: Self = Self::from_static("400-001");
    /// `400-002`: the call has no data.
    pub const CALL_DATA_MISSING: Self = Self::from_static("400-002");
    /// `400-003`: there is no held call.
    pub const CALL_DATA_NO_HELD_CALL: Self = Self::from_static("400-003");
    /// `500-001`: playback cannot be wound back in the present state.
    pub const WRONG_STATE_TO_JUMP_BACK: Self = Self::from_static("500-001");
    /// `500-002`: playback cannot be wound forward in the present state.
    pub const WRONG_STATE_TO_JUMP_FORWARD: Self = Self::from_static("500-002");
    /// `500-003`: playback cannot be paused in the present state.
    pub const WRONG_STATE_TO_PAUSE_PLAYBACK: Self = Self::from_static("500-003");
    /// `500-004`: recording cannot be paused in the present state.
    pub const WRONG_STATE_TO_PAUSE_RECORDING: Self = Self::from_static("500-004");
    /// `500-005`: playback cannot be resumed in the present state.
    pub const WRONG_STATE_TO_RESUME_PLAYBACK: Self = Self::from_static("500-005");
    /// `500-006`: recording cannot be resumed in the present state.
    pub const WRONG_STATE_TO_RESUME_RECORDING: Self = Self::from_static("500-006");
    /// `500-007`: playback cannot be started in the present state.
    pub const WRONG_STATE_TO_START_PLAYBACK: Self = Self::from_static("500-007");
    /// `500-008`: recording cannot be started in the present state.
    pub const WRONG_STATE_TO_START_RECORDING: Self = Self::from_static("500-008");
    /// `500-009`: playback cannot be stopped in the present state.
    pub const WRONG_STATE_TO_STOP_PLAYBACK: Self = Self::from_static("500-009");
    /// `500-012`: meaning not public; listed by playrelocation and added with it in release 24.400.0.
    pub const PLAY_RELOCATION_012: Self = Self::from_static("500-012");
    /// `500-013`: meaning not public; listed by playrelocation and added with it in release 24.400.0.
    pub const PLAY_RELOCATION_013: Self = Self::from_static("500-013");
    /// `600-001`: a query of queues found no agent or no skill.
    pub const QUEUE_QUERY_NO_AGENT_OR_SKILL: Self = Self::from_static("600-001");
    /// `600-002`: no skill queue is configured on the VDN.
    pub const NO_SKILL_QUEUE_ON_VDN: Self = Self::from_static("600-002");
    /// `600-003`: no access code is configured.
    pub const NO_ACCESS_CODE: Self = Self::from_static("600-003");
    /// `600-004`: no IVR is configured.
    pub const NO_IVR: Self = Self::from_static("600-004");
    /// `600-005`: no queue is configured on the agent's own VDN.
    pub const NO_QUEUE_ON_OWN_VDN: Self = Self::from_static("600-005");
    /// `700-014`: concerns a query of the database; more is not known.
    pub const CHAT_DATABASE_QUERY: Self = Self::from_static("700-014");
    /// `700-016`: the text has a word that is filtered.
    pub const CHAT_FILTERED_WORD: Self = Self::from_static("700-016");
    /// `700-017`: there is no screen sharing.
    pub const CHAT_NO_SCREEN_SHARE: Self = Self::from_static("700-017");
    /// `700-023`: the suffix of the file is not allowed.
    pub const CHAT_FILE_SUFFIX: Self = Self::from_static("700-023");
    /// `700-024`: the file is not a picture.
    pub const CHAT_NOT_A_PICTURE: Self = Self::from_static("700-024");
    /// `700-100`: saving failed.
    pub const CHAT_NOT_SAVED: Self = Self::from_static("700-100");
    /// `800-001`: the video operation failed.
    pub const VIDEO_OPERATION_FAILED: Self = Self::from_static("800-001");
    /// `999-001`: the URL of the back end (WAS) is not configured on the server.
    pub const BACKEND_URL_NOT_CONFIGURED: Self = Self::from_static("999-001");
}
