// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! Every body of every operation, read into its type and written again.
use ccgateway::client::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Result, Value};
fn again<T: DeserializeOwned + Serialize>(body: &str) -> Result<Value> {
    serde_json::to_value(serde_json::from_str::<T>(body)?)
}
/// The request body of an operation; none if it has no body.
pub(crate) fn request(operation: &str, body: &str) -> Option<Result<Value>> {
    Some(
        match operation {
            "request_agent_conf" => again::<types::RequestAgentConfRequest>(body),
            "prolong_time" => again::<types::ProlongTimeRequest>(body),
            "apply_to_shift_president" => {
                again::<types::ApplyToShiftPresidentRequest>(body)
            }
            "batch_add_participant" => again::<types::BatchAddParticipantRequest>(body),
            "batch_remove_participant" => {
                again::<types::BatchRemoveParticipantRequest>(body)
            }
            "change_participant_mode" => {
                again::<types::ChangeParticipantModeRequest>(body)
            }
            "hold_participant" => again::<types::HoldParticipantRequest>(body),
            "unhold_participant" => again::<types::ConfParticipantRequest>(body),
            "modify_conf_resource" => again::<types::ModifyConfResourceRequest>(body),
            "play_voice_to_conf" => again::<types::PlayVoiceToConfRequest>(body),
            "play_voice_to_participant" => {
                again::<types::PlayVoiceToParticipantRequest>(body)
            }
            "stop_voice_to_participant" => again::<types::ConfParticipantRequest>(body),
            "query_conf_infos" => again::<types::QueryConfInfosRequest>(body),
            "query_agent_info_by_skill_id" => {
                again::<types::QueryAgentInfoBySkillIdRequest>(body)
            }
            "agentgroup_query_agent_info_by_skill_id" => {
                again::<types::QueryAgentInfoByListRequest>(body)
            }
            "query_agent_info_without_skills" => {
                again::<types::QueryAgentInfoWithoutSkillsRequest>(body)
            }
            "assign_user_in_queue" => again::<types::AssignUserInQueueRequest>(body),
            "set_call_app_data_ex" => again::<types::SetCallAppDataExRequest>(body),
            "get_call_business_data" => again::<types::GetCallBusinessDataRequest>(body),
            "set_call_business_data" => again::<types::SetCallBusinessDataRequest>(body),
            "config_auth" => again::<types::ConfigAuthRequest>(body),
            "register" => again::<types::RegisterRequest>(body),
            "unregister" => again::<types::UnregisterRequest>(body),
            "modify_agent_status" => again::<types::ModifyAgentStatusRequest>(body),
            "register_agent_status" => again::<types::RegisterAgentStatusRequest>(body),
            "modify_node_policy" => again::<types::ModifyNodePolicyRequest>(body),
            "modify_vdn_group" => again::<types::ModifyVdnGroupRequest>(body),
            "add_vdn_group" => again::<types::AddVdnGroupRequest>(body),
            "modify_access_code" => again::<types::ModifyAccessCodeRequest>(body),
            "add_access_code" => again::<types::AddAccessCodeRequest>(body),
            "modify_ivr" => again::<types::ModifyIvrRequest>(body),
            "add_ivr" => again::<types::AddIvrRequest>(body),
            "add_vdn" => again::<types::AddVdnRequest>(body),
            "add_agent" => again::<types::AddAgentRequest>(body),
            "add_call_info" => again::<types::AddCallInfoRequest>(body),
            "modify_skill_group" => again::<types::ModifySkillGroupRequest>(body),
            "add_skill_group" => again::<types::AddSkillGroupRequest>(body),
            "modify_user_class" => again::<types::ModifyUserClassRequest>(body),
            "add_user_class" => again::<types::AddUserClassRequest>(body),
            "modify_skill_queue" => again::<types::ModifySkillQueueRequest>(body),
            "add_skill_queue" => again::<types::AddSkillQueueRequest>(body),
            "modify_vdn_info" => again::<types::ModifyVdnInfoRequest>(body),
            "modify_uap_agent" => again::<types::ModifyUapAgentRequest>(body),
            "image_capture" => again::<types::ImageCaptureRequest>(body),
            "send_message" => again::<types::SendMessageRequest>(body),
            "set_call_nums" => again::<types::SetCallNumsRequest>(body),
            "set_call_nums_by_media_type" => {
                again::<types::SetCallNumsByMediaTypeRequest>(body)
            }
            "mediacall_transfer" => again::<types::MediaCallTransferRequest>(body),
            "get_connect_info" => again::<types::GetConnectInfoRequest>(body),
            "request_conf" => again::<types::RequestConfRequest>(body),
            "invite_conf" => again::<types::InviteConfRequest>(body),
            "join_conf_result" => again::<types::JoinConfResultRequest>(body),
            "stop_conf" => again::<types::StopConfRequest>(body),
            "get_conf_state" => again::<types::GetConfStateRequest>(body),
            "login" => again::<types::SignInRequest>(body),
            "force_login" => again::<types::SignInRequest>(body),
            "login_ex" => again::<types::SignInExRequest>(body),
            "force_login_ex" => again::<types::ForceLoginExRequest>(body),
            "force_login_ex_without_phone" => {
                again::<types::ForceLoginExWithoutPhoneRequest>(body)
            }
            "bind_agent_phone" => again::<types::BindAgentPhoneRequest>(body),
            "set_forwarding" => again::<types::SetForwardingRequest>(body),
            "modify_account_pwd_ex" => again::<types::ModifyAccountPwdExRequest>(body),
            "send_notelet_ex" => again::<types::SendNoteletExRequest>(body),
            "notify_bulletin" => again::<types::NotifyBulletinRequest>(body),
            "login_by_account" => again::<types::LoginByAccountRequest>(body),
            "adjust_skill" => again::<types::AdjustSkillRequest>(body),
            "start_video_monitor" => again::<types::StartVideoMonitorRequest>(body),
            "stop_video_monitor" => again::<types::StopVideoMonitorRequest>(body),
            "query_stat_info_of_acd" => again::<types::QueryStatInfoOfAcdRequest>(body),
            "query_skill_stat_with_vdn" => {
                again::<types::QuerySkillStatWithVdnRequest>(body)
            }
            "begin_play" => again::<types::BeginPlayRequest>(body),
            "begin_net_play" => again::<types::BeginNetPlayRequest>(body),
            "play_relocation" => again::<types::PlayRelocationRequest>(body),
            "begin_record" => again::<types::BeginRecordRequest>(body),
            "chat" => again::<types::ChatRequest>(body),
            "textchat_tranfser" => again::<types::TextChatTransferRequest>(body),
            "send_message_without_call" => {
                again::<types::SendMessageWithoutCallRequest>(body)
            }
            "confirm_message" => again::<types::ConfirmMessageRequest>(body),
            "query_call_session" => again::<types::QueryCallSessionRequest>(body),
            "third_control_callout" => again::<types::ThirdControlCallOutRequest>(body),
            "set_status" => again::<types::ThirdControlStatusRequest>(body),
            "callout" => again::<types::CallOutRequest>(body),
            "call_inner" => again::<types::CallInnerRequest>(body),
            "call_inner_skill" => again::<types::CallInnerSkillRequest>(body),
            "reject" => again::<types::RejectRequest>(body),
            "inner_help" => again::<types::InnerHelpRequest>(body),
            "conf_join" => again::<types::ConfJoinRequest>(body),
            "adjust_video_mode" => again::<types::AdjustVideoModeRequest>(body),
            "preview_callout" => again::<types::PreviewCallOutRequest>(body),
            "transfer" => again::<types::TransferRequest>(body),
            "report_sound" => again::<types::ReportSoundRequest>(body),
            "cancel_preview_callout" => again::<types::CancelPreviewCallOutRequest>(body),
            _ => return None,
        },
    )
}
/// The answer of an operation; none if it is not JSON.
pub(crate) fn response(operation: &str, body: &str) -> Option<Result<Value>> {
    Some(
        match operation {
            "request_agent_conf" => again::<types::ReservedResponse>(body),
            "answer_agent_conf" => again::<types::ReservedResponse>(body),
            "reject_agent_conf" => again::<types::ReservedResponse>(body),
            "request_leave_agent_conf" => again::<types::ReservedResponse>(body),
            "release_agent_conf" => again::<types::ReservedResponse>(body),
            "prolong_time" => again::<types::ProlongTimeResponse>(body),
            "apply_to_shift_president" => again::<types::ReservedResponse>(body),
            "batch_add_participant" => again::<types::ReservedResponse>(body),
            "batch_remove_participant" => {
                again::<types::BatchRemoveParticipantResponse>(body)
            }
            "change_participant_mode" => again::<types::ReservedResponse>(body),
            "hold_participant" => again::<types::ReservedResponse>(body),
            "unhold_participant" => again::<types::ReservedResponse>(body),
            "modify_conf_resource" => again::<types::ReservedResponse>(body),
            "play_voice_to_conf" => again::<types::ReservedResponse>(body),
            "stop_voice_to_conf" => again::<types::ConfVoiceResponse>(body),
            "play_voice_to_participant" => again::<types::ConfVoiceResponse>(body),
            "stop_voice_to_participant" => again::<types::ReservedResponse>(body),
            "query_conf_infos" => again::<types::QueryConfInfosResponse>(body),
            "query_all_conf_ids" => again::<types::QueryAllConfIdsResponse>(body),
            "get_agent_event" => again::<ccgateway::event::PollAnswer>(body),
            "get_all_agent_event" => again::<ccgateway::event::PollAnswer>(body),
            "query_agent_info_by_work_no" => {
                again::<types::QueryAgentInfoByWorkNoResponse>(body)
            }
            "query_agent_info_by_skill_id" => {
                again::<types::QueryAgentInfoBySkillIdResponse>(body)
            }
            "agentgroup_query_agent_info_by_skill_id" => {
                again::<types::QueryAgentInfoBySkillIdResponse>(body)
            }
            "query_all_online_agents" => {
                again::<types::QueryAllOnlineAgentsResponse>(body)
            }
            "query_agent_info_by_configed_skill_id" => {
                again::<types::UnconstrainedResponse>(body)
            }
            "query_agent_ids_by_skill_id" => again::<types::UnconstrainedResponse>(body),
            "query_agent_info_without_skills" => {
                again::<types::AgentsWithoutSkillsResponse>(body)
            }
            "get_agent_list_by_status" => again::<types::UnconstrainedResponse>(body),
            "query_all_agent_info_on_my_group" => {
                again::<types::UnconstrainedResponse>(body)
            }
            "query_all_agent_info_on_my_group_ex" => {
                again::<types::QueryAgentInfoBySkillIdResponse>(body)
            }
            "query_agent_rest_detail_info" => again::<types::UnconstrainedResponse>(body),
            "query_all_agent_was_name_on_vdn" => again::<types::AgentNamesResponse>(body),
            "get_all_status_agents" => again::<types::AgentStatesResponse>(body),
            "get_all_status_local_agents" => again::<types::UnconstrainedResponse>(body),
            "get_all_agents_in_text_chat" => again::<types::AgentsInChatResponse>(body),
            "get_idle_status_agents" => again::<types::AgentStatesResponse>(body),
            "query_group_info_by_work_no" => again::<types::AgentGroupResponse>(body),
            "query_group_info_on_vdn" => again::<types::AgentGroupsResponse>(body),
            "is_call_out" => again::<types::TruthValueResponse>(body),
            "is_censor" => again::<types::TruthValueResponse>(body),
            "is_monitor" => again::<types::TruthValueResponse>(body),
            "is_pick_up" => again::<types::TruthValueResponse>(body),
            "is_report_manager" => again::<types::TruthValueResponse>(body),
            "is_spy_monitor" => again::<types::TruthValueResponse>(body),
            "is_system" => again::<types::TruthValueResponse>(body),
            "query_all_logged_in_agent_phones_on_vdn" => {
                again::<types::UnconstrainedResponse>(body)
            }
            "query_all_logined_agent_info_on_vdn" => {
                again::<types::QueryAgentInfoBySkillIdResponse>(body)
            }
            "query_agent_status_and_time_on_vdn" => {
                again::<types::UnconstrainedResponse>(body)
            }
            "query_agent_status_and_skill" => {
                again::<types::AgentStatusAndSkillResponse>(body)
            }
            "get_agent_rest_reason" => again::<types::RestReasonsResponse>(body),
            "query_call_info" => again::<types::QueryCallInfoResponse>(body),
            "query_call_info_before_answer" => again::<types::CallInfoListResponse>(body),
            "query_call_info_by_call_id" => again::<types::CallInfoListResponse>(body),
            "query_wait_call_info_by_skill_id" => {
                again::<types::QueryWaitCallInfoBySkillIdResponse>(body)
            }
            "assign_user_in_queue" => again::<types::ReservedResponse>(body),
            "query_call_nums_on_agent" => {
                again::<types::QueryCallNumsOnAgentResponse>(body)
            }
            "query_all_call_info_by_agent_work_no_ex" => {
                again::<types::QueryAllCallInfoByAgentWorkNoExResponse>(body)
            }
            "query_hold_list_info" => again::<types::HeldCallsResponse>(body),
            "query_hold_list_info_ex" => again::<types::HeldCallsResponse>(body),
            "query_call_app_data" => again::<types::QueryCallAppDataResponse>(body),
            "set_call_app_data_ex" => again::<types::ReservedResponse>(body),
            "set_call_app_data" => again::<types::ReservedResponse>(body),
            "query_call_statistics_info" => {
                again::<types::QueryCallStatisticsInfoResponse>(body)
            }
            "query_call_statistics_info_ex" => {
                again::<types::QueryCallStatisticsInfoExResponse>(body)
            }
            "query_remote_numbers" => again::<types::QueryRemoteNumbersResponse>(body),
            "query_agent_hold_num" => again::<types::UnconstrainedResponse>(body),
            "query_all_call_id" => again::<types::CallIdsResponse>(body),
            "query_all_call_info_by_agent_work_no" => {
                again::<types::UnconstrainedResponse>(body)
            }
            "query_all_call_info_on_vdn" => again::<types::UnconstrainedResponse>(body),
            "query_call_record_list" => again::<types::CallRecordsResponse>(body),
            "query_self_call_record_info" => again::<types::CallRecordsResponse>(body),
            "get_call_business_data" => again::<types::UnconstrainedResponse>(body),
            "set_call_business_data" => again::<types::ReservedResponse>(body),
            "is_process_call" => again::<types::TruthValueResponse>(body),
            "query_call_count_by_ivr_id" => again::<types::UnconstrainedResponse>(body),
            "query_wait_call_info_by_ivr_id" => {
                again::<types::UnconstrainedResponse>(body)
            }
            "query_private_call_info" => again::<types::UnconstrainedResponse>(body),
            "config_auth" => again::<types::ConfigAuthResponse>(body),
            "register" => again::<types::RegisterResponse>(body),
            "unregister" => again::<types::ReservedResponse>(body),
            "config_handshake" => again::<types::ReservedResponse>(body),
            "config_handshake_ex" => again::<types::ReservedResponse>(body),
            "modify_agent_status" => again::<types::ReservedResponse>(body),
            "unregister_agent_status" => again::<types::ReservedResponse>(body),
            "register_agent_status" => again::<types::UnconstrainedResponse>(body),
            "query_node_policy" => again::<types::QueryNodePolicyResponse>(body),
            "modify_node_policy" => again::<types::ReservedResponse>(body),
            "query_vdn_group" => again::<types::QueryVdnGroupResponse>(body),
            "modify_vdn_group" => again::<types::ReservedResponse>(body),
            "add_vdn_group" => again::<types::UnconstrainedResponse>(body),
            "query_access_code" => again::<types::QueryAccessCodeResponse>(body),
            "modify_access_code" => again::<types::ReservedResponse>(body),
            "add_access_code" => again::<types::AddAccessCodeResponse>(body),
            "delete_access_code" => again::<types::ReservedResponse>(body),
            "query_ivr" => again::<types::QueryIvrResponse>(body),
            "modify_ivr" => again::<types::ReservedResponse>(body),
            "add_ivr" => again::<types::AddIvrResponse>(body),
            "query_vdn" => again::<types::QueryVdnResponse>(body),
            "add_vdn" => again::<types::UnconstrainedResponse>(body),
            "delete_vdn" => again::<types::ReservedResponse>(body),
            "query_agent" => again::<types::QueryAgentResponse>(body),
            "add_agent" => again::<types::UnconstrainedResponse>(body),
            "delete_agent" => again::<types::ReservedResponse>(body),
            "config_query_call_info" => again::<types::ConfigQueryCallInfoResponse>(body),
            "add_call_info" => again::<types::AddCallInfoResponse>(body),
            "delete_call_info" => again::<types::ReservedResponse>(body),
            "query_skill_groups" => again::<types::QuerySkillGroupsResponse>(body),
            "modify_skill_group" => again::<types::ReservedResponse>(body),
            "add_skill_group" => again::<types::AddSkillGroupResponse>(body),
            "delete_skill_group" => again::<types::ReservedResponse>(body),
            "query_user_class" => again::<types::QueryUserClassResponse>(body),
            "modify_user_class" => again::<types::ReservedResponse>(body),
            "add_user_class" => again::<types::AddUserClassResponse>(body),
            "modify_skill_queue" => again::<types::ReservedResponse>(body),
            "add_skill_queue" => again::<types::AddSkillQueueResponse>(body),
            "delete_skill_queue" => again::<types::ReservedResponse>(body),
            "query_vdn_info" => again::<types::QueryVdnInfoResponse>(body),
            "modify_vdn_info" => again::<types::ReservedResponse>(body),
            "modify_uap_agent" => again::<types::UnconstrainedResponse>(body),
            "image_capture" => again::<types::ReservedResponse>(body),
            "send_message" => again::<types::ReservedResponse>(body),
            "set_call_nums" => again::<types::ReservedResponse>(body),
            "set_call_nums_by_media_type" => again::<types::ReservedResponse>(body),
            "mediacall_transfer" => again::<types::ReservedResponse>(body),
            "get_connect_info" => again::<types::GetConnectInfoResponse>(body),
            "request_conf" => again::<types::ReservedResponse>(body),
            "invite_conf" => again::<types::ReservedResponse>(body),
            "join_conf_result" => again::<types::ReservedResponse>(body),
            "stop_conf" => again::<types::ReservedResponse>(body),
            "get_conf_state" => again::<types::UnconstrainedResponse>(body),
            "login" => again::<types::SignInResponse>(body),
            "force_login" => again::<types::SignInResponse>(body),
            "logout" => again::<types::ReservedResponse>(body),
            "force_logout" => again::<types::ReservedResponse>(body),
            "force_logout_with_reason" => again::<types::ReservedResponse>(body),
            "reset_skill" => again::<types::ReservedResponse>(body),
            "say_free" => again::<types::ReservedResponse>(body),
            "say_busy" => again::<types::ReservedResponse>(body),
            "cancel_busy" => again::<types::ReservedResponse>(body),
            "rest" => again::<types::ReservedResponse>(body),
            "cancel_rest" => again::<types::ReservedResponse>(body),
            "say_work" => again::<types::ReservedResponse>(body),
            "cancel_work" => again::<types::ReservedResponse>(body),
            "get_agent_status" => again::<types::AgentStatusResponse>(body),
            "syncagentinfo" => again::<types::SyncAgentInfoResponse>(body),
            "hand_shake" => again::<types::ReservedResponse>(body),
            "update_guid" => again::<types::UpdateGuidResponse>(body),
            "query_agent_skills" => again::<types::QueryAgentSkillsResponse>(body),
            "set_agent_auto_answer" => again::<types::ReservedResponse>(body),
            "set_agent_auto_enter_idle" => again::<types::ReservedResponse>(body),
            "login_ex" => again::<types::SignInResponse>(body),
            "force_login_ex" => again::<types::SignInResponse>(body),
            "force_login_ex_without_phone" => again::<types::SignInResponse>(body),
            "bind_agent_phone" => again::<types::UnconstrainedResponse>(body),
            "query_agent_skills_by_work_no" => {
                again::<types::QueryAgentSkillsResponse>(body)
            }
            "set_talk_right" => again::<types::ReservedResponse>(body),
            "set_forwarding" => again::<types::UnconstrainedResponse>(body),
            "set_agent_self_record" => again::<types::UnconstrainedResponse>(body),
            "set_custom_state" => again::<types::UnconstrainedResponse>(body),
            "cancel_set_custom_state" => again::<types::UnconstrainedResponse>(body),
            "query_custom_state" => again::<types::QueryCustomStateResponse>(body),
            "login_info" => again::<types::LoginInfoResponse>(body),
            "vrc_token" => again::<types::UnconstrainedResponse>(body),
            "modify_account_pwd_ex" => again::<types::ReservedResponse>(body),
            "modify_account_pwd" => again::<types::ReservedResponse>(body),
            "send_notelet_ex" => again::<types::ReservedResponse>(body),
            "send_notelet" => again::<types::ReservedResponse>(body),
            "notify_bulletin" => again::<types::ReservedResponse>(body),
            "heartbeat" => again::<types::HeartbeatResponse>(body),
            "login_by_account" => again::<types::SignInResponse>(body),
            "request_whisper_agent" => again::<types::ReservedResponse>(body),
            "request_stop_whisper_agent" => again::<types::ReservedResponse>(body),
            "request_switch_insert_whisper_agent" => {
                again::<types::ReservedResponse>(body)
            }
            "add_supervise" => again::<types::ReservedResponse>(body),
            "add_insert" => again::<types::ReservedResponse>(body),
            "stop_supervise_or_insert" => again::<types::ReservedResponse>(body),
            "adjust_skill" => again::<types::ReservedResponse>(body),
            "force_busy" => again::<types::ReservedResponse>(body),
            "force_idle" => again::<types::ReservedResponse>(body),
            "force_rest" => again::<types::ReservedResponse>(body),
            "force_log_out_agent" => again::<types::ReservedResponse>(body),
            "force_drop_call" => again::<types::ReservedResponse>(body),
            "intercept" => again::<types::ReservedResponse>(body),
            "intercept_call" => again::<types::ReservedResponse>(body),
            "switch_supervise_or_insert" => again::<types::ReservedResponse>(body),
            "query_all_monitored_agents" => again::<types::AgentStatesResponse>(body),
            "begin_monitor" => again::<types::ReservedResponse>(body),
            "end_monitor" => again::<types::ReservedResponse>(body),
            "qc_set_agent_self_record" => again::<types::UnconstrainedResponse>(body),
            "qc_cancel_agent_self_record" => again::<types::UnconstrainedResponse>(body),
            "query_qc_tasks" => again::<types::UnconstrainedResponse>(body),
            "delete_qc_task" => again::<types::UnconstrainedResponse>(body),
            "query_url_info" => again::<types::UnconstrainedResponse>(body),
            "query_video_record_file" => again::<types::RecordFilesResponse>(body),
            "register_data_to_server" => again::<types::UnconstrainedResponse>(body),
            "start_video_monitor" => again::<types::UnconstrainedResponse>(body),
            "stop_video_monitor" => again::<types::UnconstrainedResponse>(body),
            "start_video_operation" => again::<types::UnconstrainedResponse>(body),
            "start_or_stop_video_play" => again::<types::UnconstrainedResponse>(body),
            "delete_video_task" => again::<types::UnconstrainedResponse>(body),
            "local_record_path" => again::<types::LocalRecordPathResponse>(body),
            "query_cluster_info" => again::<types::UnconstrainedResponse>(body),
            "query_cluster_info_by_name" => again::<types::UnconstrainedResponse>(body),
            "query_agent_cluster_info" => again::<types::UnconstrainedResponse>(body),
            "query_all_agent_cluster_info" => again::<types::UnconstrainedResponse>(body),
            "query_server_time" => again::<types::UnconstrainedResponse>(body),
            "query_system_state_info" => again::<types::UnconstrainedResponse>(body),
            "query_sys_version" => again::<types::UnconstrainedResponse>(body),
            "query_skills_statistic_info" => again::<types::UnconstrainedResponse>(body),
            "set_agent_time_out" => again::<types::UnconstrainedResponse>(body),
            "set_max_chat_num" => again::<types::UnconstrainedResponse>(body),
            "change_to_sap_mode" => again::<types::UnconstrainedResponse>(body),
            "query_skill_queue_on_agent_vdn" => {
                again::<types::QuerySkillQueueOnAgentVdnResponse>(body)
            }
            "query_ivr_info_on_vdn" => again::<types::QueryIvrInfoOnVdnResponse>(body),
            "query_stat_info_of_acd" => again::<types::QueryStatInfoOfAcdResponse>(body),
            "query_queue_length_by_skill_id" => {
                again::<types::QueryQueueLengthBySkillIdResponse>(body)
            }
            "query_queue_length_on_agent" => again::<types::QueueLengthResponse>(body),
            "query_queue_length_on_agent_skills" => {
                again::<types::QueueLengthResponse>(body)
            }
            "query_skill_queue_on_agent" => {
                again::<types::QueryAgentSkillsResponse>(body)
            }
            "query_in_no_on_vdn" => again::<types::AccessCodesResponse>(body),
            "query_skill_stat_with_vdn" => again::<types::UnconstrainedResponse>(body),
            "query_skill_queue_on_vdn" => {
                again::<types::QuerySkillQueueOnAgentVdnResponse>(body)
            }
            "begin_play" => again::<types::ReservedResponse>(body),
            "begin_net_play" => again::<types::ReservedResponse>(body),
            "pause_play" => again::<types::ReservedResponse>(body),
            "resume_play" => again::<types::ReservedResponse>(body),
            "fore_fast_play" => again::<types::ReservedResponse>(body),
            "back_fast_play" => again::<types::ReservedResponse>(body),
            "play_relocation" => again::<types::ReservedResponse>(body),
            "stop_play" => again::<types::ReservedResponse>(body),
            "begin_record" => again::<types::BeginRecordResponse>(body),
            "stop_record" => again::<types::ReservedResponse>(body),
            "start_record_screen" => again::<types::ReservedResponse>(body),
            "stop_record_screen" => again::<types::ReservedResponse>(body),
            "pause_record" => again::<types::ReservedResponse>(body),
            "resume_record" => again::<types::ReservedResponse>(body),
            "begin_record_without_filename" => {
                again::<types::UnconstrainedResponse>(body)
            }
            "query_record_file" => again::<types::RecordFilesResponse>(body),
            "query_self_record_file" => again::<types::RecordFilesResponse>(body),
            "query_record_file_by_call_id" => again::<types::RecordFilesResponse>(body),
            "query_record_file_from_record_id" => {
                again::<types::RecordFilesResponse>(body)
            }
            "query_record_file_url" => again::<types::UnconstrainedResponse>(body),
            "query_record_zip_file_url" => again::<types::UnconstrainedResponse>(body),
            "query_batch_record_zip_file_url" => {
                again::<types::UnconstrainedResponse>(body)
            }
            "query_voice_record_score" => again::<types::UnconstrainedResponse>(body),
            "get_connect_token" => again::<types::GetConnectTokenResponse>(body),
            "textchat_answer" => again::<types::CallIdResponse>(body),
            "chat" => again::<types::CallIdResponse>(body),
            "textchat_drop" => again::<types::CallIdResponse>(body),
            "internal_call" => again::<types::InternalCallResponse>(body),
            "textchat_reject" => again::<types::ReservedResponse>(body),
            "textchat_tranfser" => again::<types::ReservedResponse>(body),
            "send_message_without_call" => again::<types::ReservedResponse>(body),
            "confirm_message" => again::<types::UnconstrainedResponse>(body),
            "upload_media_file" => again::<types::UploadMediaFileResponse>(body),
            "query_call_content" => again::<types::QueryCallContentResponse>(body),
            "query_call_session" => again::<types::QueryCallSessionResponse>(body),
            "call_answer" => again::<types::ReservedResponse>(body),
            "third_control_callout" => again::<types::ReservedResponse>(body),
            "set_status" => again::<types::ReservedResponse>(body),
            "callout" => again::<types::CallIdResponse>(body),
            "call_inner" => again::<types::CallIdResponse>(body),
            "call_inner_skill" => again::<types::CallIdResponse>(body),
            "answer" => again::<types::ReservedResponse>(body),
            "reject" => again::<types::ReservedResponse>(body),
            "inner_help" => again::<types::CallIdResponse>(body),
            "hold" => again::<types::ReservedResponse>(body),
            "get_hold" => again::<types::ReservedResponse>(body),
            "connect_hold" => again::<types::ReservedResponse>(body),
            "begin_mute" => again::<types::ReservedResponse>(body),
            "end_mute" => again::<types::ReservedResponse>(body),
            "conf_join" => again::<types::ReservedResponse>(body),
            "drop_call" => again::<types::ReservedResponse>(body),
            "disconnect" => again::<types::ReservedResponse>(body),
            "release" => again::<types::ReservedResponse>(body),
            "cancel_transfer" => again::<types::ReservedResponse>(body),
            "adjust_video_mode" => again::<types::ReservedResponse>(body),
            "media_switch" => again::<types::ReservedResponse>(body),
            "phonehangup" => again::<types::ReservedResponse>(body),
            "phonepickup" => again::<types::ReservedResponse>(body),
            "preview_callout" => again::<types::CallIdResponse>(body),
            "request_appointed_call" => again::<types::ReservedResponse>(body),
            "second_dial_ex" => again::<types::ReservedResponse>(body),
            "second_dial" => again::<types::ReservedResponse>(body),
            "snatch_pickup" => again::<types::ReservedResponse>(body),
            "start_asr" => again::<types::ReservedResponse>(body),
            "transfer" => again::<types::ReservedResponse>(body),
            "release_for_vtm" => again::<types::ReservedResponse>(body),
            "begin_mute_video" => again::<types::ReservedResponse>(body),
            "end_mute_video" => again::<types::ReservedResponse>(body),
            "release_phone" => again::<types::ReservedResponse>(body),
            "report_sound" => again::<types::UnconstrainedResponse>(body),
            "cancel_preview_callout" => again::<types::UnconstrainedResponse>(body),
            _ => return None,
        },
    )
}
