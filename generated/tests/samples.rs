// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! One small function per operation of a session, with the values of the contract's examples.
use std::time::Duration;
use ccgateway::client::types;
use ccgateway::{AgentId, ConfigSession, Error, Session, codes};
/// The operations that have a sample, by `operationId`.
pub const SAMPLES: &[&str] = &[
    "request_agent_conf",
    "answer_agent_conf",
    "reject_agent_conf",
    "request_leave_agent_conf",
    "release_agent_conf",
    "prolong_time",
    "apply_to_shift_president",
    "batch_add_participant",
    "batch_remove_participant",
    "change_participant_mode",
    "hold_participant",
    "unhold_participant",
    "modify_conf_resource",
    "play_voice_to_conf",
    "stop_voice_to_conf",
    "play_voice_to_participant",
    "stop_voice_to_participant",
    "query_conf_infos",
    "query_all_conf_ids",
    "get_agent_event",
    "get_all_agent_event",
    "query_agent_info_by_work_no",
    "query_agent_info_by_skill_id",
    "agentgroup_query_agent_info_by_skill_id",
    "query_all_online_agents",
    "query_agent_info_by_configed_skill_id",
    "query_agent_ids_by_skill_id",
    "query_agent_info_without_skills",
    "get_agent_list_by_status",
    "query_all_agent_info_on_my_group",
    "query_all_agent_info_on_my_group_ex",
    "query_agent_rest_detail_info",
    "query_all_agent_was_name_on_vdn",
    "get_all_status_agents",
    "get_all_status_local_agents",
    "get_all_agents_in_text_chat",
    "get_idle_status_agents",
    "query_group_info_by_work_no",
    "query_group_info_on_vdn",
    "is_call_out",
    "is_censor",
    "is_monitor",
    "is_pick_up",
    "is_report_manager",
    "is_spy_monitor",
    "is_system",
    "query_all_logged_in_agent_phones_on_vdn",
    "query_all_logined_agent_info_on_vdn",
    "query_agent_status_and_time_on_vdn",
    "query_agent_status_and_skill",
    "get_agent_rest_reason",
    "query_call_info",
    "query_call_info_before_answer",
    "query_call_info_by_call_id",
    "query_wait_call_info_by_skill_id",
    "assign_user_in_queue",
    "query_call_nums_on_agent",
    "query_all_call_info_by_agent_work_no_ex",
    "query_hold_list_info",
    "query_hold_list_info_ex",
    "query_call_app_data",
    "set_call_app_data_ex",
    "set_call_app_data",
    "query_call_statistics_info",
    "query_call_statistics_info_ex",
    "query_remote_numbers",
    "query_agent_hold_num",
    "query_all_call_id",
    "query_all_call_info_by_agent_work_no",
    "query_all_call_info_on_vdn",
    "query_call_record_list",
    "query_self_call_record_info",
    "get_call_business_data",
    "set_call_business_data",
    "is_process_call",
    "query_call_count_by_ivr_id",
    "query_wait_call_info_by_ivr_id",
    "query_private_call_info",
    "register",
    "unregister",
    "config_handshake",
    "config_handshake_ex",
    "modify_agent_status",
    "unregister_agent_status",
    "register_agent_status",
    "query_node_policy",
    "modify_node_policy",
    "query_vdn_group",
    "modify_vdn_group",
    "add_vdn_group",
    "query_access_code",
    "modify_access_code",
    "add_access_code",
    "delete_access_code",
    "query_ivr",
    "modify_ivr",
    "add_ivr",
    "query_vdn",
    "add_vdn",
    "delete_vdn",
    "query_agent",
    "add_agent",
    "delete_agent",
    "config_query_call_info",
    "add_call_info",
    "delete_call_info",
    "query_skill_groups",
    "modify_skill_group",
    "add_skill_group",
    "delete_skill_group",
    "query_user_class",
    "modify_user_class",
    "add_user_class",
    "modify_skill_queue",
    "add_skill_queue",
    "delete_skill_queue",
    "query_vdn_info",
    "modify_vdn_info",
    "modify_uap_agent",
    "image_capture",
    "send_message",
    "set_call_nums",
    "set_call_nums_by_media_type",
    "mediacall_transfer",
    "get_connect_info",
    "request_conf",
    "invite_conf",
    "join_conf_result",
    "stop_conf",
    "get_conf_state",
    "logout",
    "force_logout",
    "force_logout_with_reason",
    "reset_skill",
    "say_free",
    "say_busy",
    "cancel_busy",
    "rest",
    "cancel_rest",
    "say_work",
    "cancel_work",
    "get_agent_status",
    "syncagentinfo",
    "hand_shake",
    "update_guid",
    "query_agent_skills",
    "set_agent_auto_answer",
    "set_agent_auto_enter_idle",
    "bind_agent_phone",
    "query_agent_skills_by_work_no",
    "set_talk_right",
    "set_forwarding",
    "set_agent_self_record",
    "set_custom_state",
    "cancel_set_custom_state",
    "query_custom_state",
    "login_info",
    "vrc_token",
    "modify_account_pwd_ex",
    "modify_account_pwd",
    "send_notelet_ex",
    "send_notelet",
    "notify_bulletin",
    "heartbeat",
    "request_whisper_agent",
    "request_stop_whisper_agent",
    "request_switch_insert_whisper_agent",
    "add_supervise",
    "add_insert",
    "stop_supervise_or_insert",
    "adjust_skill",
    "force_busy",
    "force_idle",
    "force_rest",
    "force_log_out_agent",
    "force_drop_call",
    "intercept",
    "intercept_call",
    "switch_supervise_or_insert",
    "query_all_monitored_agents",
    "begin_monitor",
    "end_monitor",
    "qc_set_agent_self_record",
    "qc_cancel_agent_self_record",
    "query_qc_tasks",
    "delete_qc_task",
    "query_url_info",
    "query_video_record_file",
    "register_data_to_server",
    "start_video_monitor",
    "stop_video_monitor",
    "start_video_operation",
    "start_or_stop_video_play",
    "delete_video_task",
    "local_record_path",
    "record_file",
    "query_cluster_info",
    "query_cluster_info_by_name",
    "query_agent_cluster_info",
    "query_all_agent_cluster_info",
    "query_server_time",
    "query_system_state_info",
    "query_sys_version",
    "query_skills_statistic_info",
    "set_agent_time_out",
    "set_max_chat_num",
    "change_to_sap_mode",
    "query_skill_queue_on_agent_vdn",
    "query_ivr_info_on_vdn",
    "query_stat_info_of_acd",
    "query_queue_length_by_skill_id",
    "query_queue_length_on_agent",
    "query_queue_length_on_agent_skills",
    "query_skill_queue_on_agent",
    "query_in_no_on_vdn",
    "query_skill_stat_with_vdn",
    "query_skill_queue_on_vdn",
    "download_record_file",
    "recordfiledownload_ex",
    "download_video_file",
    "download_video_file_ex",
    "begin_play",
    "begin_net_play",
    "pause_play",
    "resume_play",
    "fore_fast_play",
    "back_fast_play",
    "play_relocation",
    "stop_play",
    "begin_record",
    "stop_record",
    "start_record_screen",
    "stop_record_screen",
    "pause_record",
    "resume_record",
    "begin_record_without_filename",
    "query_record_file",
    "query_self_record_file",
    "query_record_file_by_call_id",
    "query_record_file_from_record_id",
    "query_record_file_url",
    "query_record_zip_file_url",
    "query_batch_record_zip_file_url",
    "query_voice_record_score",
    "get_connect_token",
    "textchat_answer",
    "chat",
    "textchat_drop",
    "internal_call",
    "textchat_reject",
    "textchat_tranfser",
    "send_message_without_call",
    "confirm_message",
    "download_media_file",
    "query_call_content",
    "query_call_session",
    "call_answer",
    "third_control_callout",
    "set_status",
    "callout",
    "call_inner",
    "call_inner_skill",
    "answer",
    "reject",
    "inner_help",
    "hold",
    "get_hold",
    "connect_hold",
    "begin_mute",
    "end_mute",
    "conf_join",
    "drop_call",
    "disconnect",
    "release",
    "cancel_transfer",
    "adjust_video_mode",
    "media_switch",
    "phonehangup",
    "phonepickup",
    "preview_callout",
    "request_appointed_call",
    "second_dial_ex",
    "second_dial",
    "snatch_pickup",
    "start_asr",
    "transfer",
    "release_for_vtm",
    "begin_mute_video",
    "end_mute_video",
    "release_phone",
    "report_sound",
    "cancel_preview_callout",
];
pub async fn request_agent_conf(session: &Session) -> Result<(), Error> {
    session
        .agent_conference()
        .request(4)
        .conf_caller_no("10000")
        .time(Duration::from_secs(3000u64))
        .prompt_time(Duration::from_secs(300u64))
        .beep_tone(true)
        .play_mode(codes::ConfPlayMode::File)
        .voice_path("y:/conf/120/1136287.V3")
        .await?;
    Ok(())
}
pub async fn answer_agent_conf(session: &Session) -> Result<(), Error> {
    session.agent_conference().answer().await?;
    Ok(())
}
pub async fn reject_agent_conf(session: &Session) -> Result<(), Error> {
    session.agent_conference().reject().await?;
    Ok(())
}
pub async fn request_leave_agent_conf(session: &Session) -> Result<(), Error> {
    session.agent_conference().leave().await?;
    Ok(())
}
pub async fn release_agent_conf(session: &Session) -> Result<(), Error> {
    session.agent_conference().release().await?;
    Ok(())
}
pub async fn prolong_time(session: &Session) -> Result<(), Error> {
    let result = session
        .agent_conference()
        .prolong_time(Duration::from_secs(6000u64))
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn apply_to_shift_president(session: &Session) -> Result<(), Error> {
    session.agent_conference().apply_to_shift_president(AgentId::new(2001)?).await?;
    Ok(())
}
pub async fn batch_add_participant(session: &Session) -> Result<(), Error> {
    session
        .agent_conference()
        .batch_add_participant([
            types::ConfInvitee::new(codes::ConfAddressType::Agent, "2002"),
            types::ConfInvitee::new(codes::ConfAddressType::PhoneNumber, "88887946")
                .device_call_type(0)
                .device_type(0),
        ])
        .beep_tone(true)
        .play_mode(codes::ConfPlayMode::File)
        .voice_path("y:/conf/120/1136287.V3")
        .caller("10000")
        .await?;
    Ok(())
}
pub async fn batch_remove_participant(session: &Session) -> Result<(), Error> {
    let result = session
        .agent_conference()
        .batch_remove_participant([
            types::ConfAddress::new(codes::ConfAddressType::Agent, "2002"),
        ])
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn change_participant_mode(session: &Session) -> Result<(), Error> {
    session
        .agent_conference()
        .change_participant_mode(
            codes::ConfRequestAttribute::ListenOnly,
            codes::ConfAddressType::Agent,
            "2002",
        )
        .await?;
    Ok(())
}
pub async fn hold_participant(session: &Session) -> Result<(), Error> {
    session
        .agent_conference()
        .hold_participant(
            codes::ConfAddressType::PhoneNumber,
            "88887946",
            "y:/conf/120/1136287.V3",
        )
        .play_mode(codes::ConfPlayMode::File)
        .await?;
    Ok(())
}
pub async fn unhold_participant(session: &Session) -> Result<(), Error> {
    session
        .agent_conference()
        .unhold_participant(codes::ConfAddressType::Agent, "2002")
        .await?;
    Ok(())
}
pub async fn modify_conf_resource(session: &Session) -> Result<(), Error> {
    session
        .agent_conference()
        .modify_conf_resource(codes::ConfSeatChange::Add, 3)
        .await?;
    Ok(())
}
pub async fn play_voice_to_conf(session: &Session) -> Result<(), Error> {
    session
        .agent_conference()
        .play_voice_to_conf("y:/conf/120/1136287.V3")
        .play_type(codes::ConfPlayType::Foreground)
        .play_mode(codes::ConfPlayMode::File)
        .await?;
    Ok(())
}
pub async fn stop_voice_to_conf(session: &Session) -> Result<(), Error> {
    let result = session.agent_conference().stop_voice_to_conf().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn play_voice_to_participant(session: &Session) -> Result<(), Error> {
    let result = session
        .agent_conference()
        .play_voice_to_participant(
            codes::ConfAddressType::PhoneNumber,
            "88887946",
            "y:/conf/120/1136287.V3",
        )
        .play_mode(codes::ConfPlayMode::File)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn stop_voice_to_participant(session: &Session) -> Result<(), Error> {
    session
        .agent_conference()
        .stop_voice_to_participant(codes::ConfAddressType::PhoneNumber, "88887946")
        .await?;
    Ok(())
}
pub async fn query_conf_infos(session: &Session) -> Result<(), Error> {
    let result = session.agent_conference().query_conf_infos([1029888, 1029889]).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_conf_ids(session: &Session) -> Result<(), Error> {
    let result = session.agent_conference().query_all_conf_ids().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_agent_event(session: &Session) -> Result<(), Error> {
    let event = session.agent_event().poll().await?;
    println!("{event:?}");
    Ok(())
}
pub async fn get_all_agent_event(session: &Session) -> Result<(), Error> {
    let result = session.agent_event().poll_all().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_info_by_work_no(session: &Session) -> Result<(), Error> {
    let result = session
        .agent_group()
        .query_agent_info_by_work_no(AgentId::new(20011)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_info_by_skill_id(session: &Session) -> Result<(), Error> {
    let result = session
        .agent_group()
        .query_agent_info_by_skill_id(1)
        .agent_limit(1)
        .agent_status([codes::RequestAgentState::Idle, codes::RequestAgentState::InCall])
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn agent_group_query_agent_info_by_skill_id(
    session: &Session,
) -> Result<(), Error> {
    let result = session.agent_group().query_agent_info_by_list(Vec::new()).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_online_agents(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().query_all_online_agents().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_info_by_configured_skill_id(
    session: &Session,
) -> Result<(), Error> {
    let result = session.agent_group().query_agent_info_by_configured_skill_id(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_ids_by_skill_id(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().query_agent_ids_by_skill_id(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_info_without_skills(session: &Session) -> Result<(), Error> {
    let result = session
        .agent_group()
        .query_agent_info_without_skills()
        .agent_list([AgentId::new(1002)?])
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_agent_list_by_status(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().get_agent_list_by_status().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_agent_info_on_my_group(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().query_all_agent_info_on_my_group().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_agent_info_on_my_group_ex(
    session: &Session,
) -> Result<(), Error> {
    let result = session.agent_group().query_all_agent_info_on_my_group_ex().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_rest_detail_info(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().query_agent_rest_detail_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_agent_was_name_on_vdn(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().query_all_agent_was_name_on_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_all_status_agents(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().get_all_status_agents().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_all_status_local_agents(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().get_all_status_local_agents().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_all_agents_in_text_chat(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().get_all_agents_in_text_chat().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_idle_status_agents(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().get_idle_status_agents().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_group_info_by_work_no(session: &Session) -> Result<(), Error> {
    let result = session
        .agent_group()
        .query_group_info_by_work_no(AgentId::new(20011)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_group_info_on_vdn(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().query_group_info_on_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn is_call_out(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().is_call_out().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn is_censor(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().is_censor().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn is_monitor(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().is_monitor().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn is_pick_up(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().is_pick_up().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn is_report_manager(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().is_report_manager().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn is_spy_monitor(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().is_spy_monitor().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn is_system(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().is_system().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_logged_in_agent_phones_on_vdn(
    session: &Session,
) -> Result<(), Error> {
    let result = session.agent_group().query_all_logged_in_agent_phones_on_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_logged_in_agent_info_on_vdn(
    session: &Session,
) -> Result<(), Error> {
    let result = session.agent_group().query_all_logged_in_agent_info_on_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_status_and_time_on_vdn(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().query_agent_status_and_time_on_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_status_and_skill(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().query_agent_status_and_skill().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_agent_rest_reason(session: &Session) -> Result<(), Error> {
    let result = session.agent_group().get_agent_rest_reason().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_call_info(session: &Session) -> Result<(), Error> {
    let result = session
        .call_data()
        .query_call_info()
        .is_no_contain_last_call(false)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_call_info_before_answer(session: &Session) -> Result<(), Error> {
    let result = session
        .call_data()
        .query_call_info_before_answer()
        .call_id("1455885056-1095")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_call_info_by_call_id(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_call_info_by_call_id("1476838963-224").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_wait_call_info_by_skill_id(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_wait_call_info_by_skill_id(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn assign_user_in_queue(session: &Session) -> Result<(), Error> {
    session.call_data().assign_user_in_queue("1663580465-1134", 1).await?;
    Ok(())
}
pub async fn query_call_nums_on_agent(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_call_nums_on_agent().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_call_info_by_agent_work_no_ex(
    session: &Session,
) -> Result<(), Error> {
    let result = session
        .call_data()
        .query_all_call_info_by_agent_work_no_ex(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_hold_list_info(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_hold_list_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_hold_list_info_ex(session: &Session) -> Result<(), Error> {
    let result = session
        .call_data()
        .query_hold_list_info_ex(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_call_app_data(session: &Session) -> Result<(), Error> {
    let result = session
        .call_data()
        .query_call_app_data()
        .is_encode_result(false)
        .call_id("1455885056-1095")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn set_call_app_data_ex(session: &Session) -> Result<(), Error> {
    session
        .call_data()
        .set_call_app_data_ex()
        .call_id("1455885056-1095")
        .call_data("1234")
        .is_data_encoded(false)
        .await?;
    Ok(())
}
pub async fn set_call_app_data(session: &Session) -> Result<(), Error> {
    session
        .call_data()
        .set_call_app_data()
        .call_data("1234")
        .call_id("1455885056-1095")
        .await?;
    Ok(())
}
pub async fn query_call_statistics_info(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_call_statistics_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_call_statistics_info_ex(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_call_statistics_info_ex().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_remote_numbers(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_remote_numbers().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_hold_num(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_agent_hold_num(AgentId::new(49998)?).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_call_id(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_all_call_id().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_call_info_by_agent_work_no(
    session: &Session,
) -> Result<(), Error> {
    let result = session
        .call_data()
        .query_all_call_info_by_agent_work_no(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_call_info_on_vdn(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_all_call_info_on_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_call_record_list(session: &Session) -> Result<(), Error> {
    let result = session
        .call_data()
        .query_call_record_list()
        .work_no(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_self_call_record_info(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_self_call_record_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_call_business_data(session: &Session) -> Result<(), Error> {
    let result = session
        .call_data()
        .get_call_business_data(serde_json::Map::new())
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn set_call_business_data(session: &Session) -> Result<(), Error> {
    session.call_data().set_call_business_data(serde_json::Map::new()).await?;
    Ok(())
}
pub async fn is_process_call(session: &Session) -> Result<(), Error> {
    let result = session.call_data().is_process_call().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_call_count_by_ivr_id(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_call_count_by_ivr_id(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_wait_call_info_by_ivr_id(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_wait_call_info_by_ivr_id(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_private_call_info(session: &Session) -> Result<(), Error> {
    let result = session.call_data().query_private_call_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn register(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .register(
            codes::SubscribeType::SpeechRecognition,
            "https://192.0.2.10:18443/asr",
            false,
        )
        .service_token("made-by-the-caller")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn unregister(session: &ConfigSession) -> Result<(), Error> {
    session.unregister("20140414172508-001-00101").await?;
    Ok(())
}
pub async fn config_handshake(session: &ConfigSession) -> Result<(), Error> {
    session.handshake("20140414172508-001-00101").await?;
    Ok(())
}
pub async fn config_handshake_ex(session: &ConfigSession) -> Result<(), Error> {
    session.handshake_ex("20140414172508-001-00101", "1").await?;
    Ok(())
}
pub async fn modify_agent_status(session: &ConfigSession) -> Result<(), Error> {
    session
        .modify_agent_status(
            1,
            "https://192.0.2.10:18443/agentstatus",
            "https://192.0.2.11:18443/agentstatus",
            "https://192.0.2.10:18443/token",
            "gateway",
            "",
        )
        .channel_desc("agent states")
        .push_timeout(Duration::from_millis(3000u64))
        .token_refresh_minutes(Duration::from_secs(3000u64))
        .await?;
    Ok(())
}
pub async fn unregister_agent_status(session: &ConfigSession) -> Result<(), Error> {
    session.unregister_agent_status(1).await?;
    Ok(())
}
pub async fn register_agent_status(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .register_agent_status()
        .id(1)
        .channel_desc("agent states")
        .callback_url("https://192.0.2.10:18443/agentstatus")
        .dr_callback_url("https://192.0.2.11:18443/agentstatus")
        .auth_url("https://192.0.2.10:18443/token")
        .auth_user_name("gateway")
        .auth_pass_word("")
        .push_timeout(Duration::from_millis(3000u64))
        .token_refresh_minutes(Duration::from_secs(3000u64))
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_node_policy(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_node_policy().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_node_policy(session: &ConfigSession) -> Result<(), Error> {
    session.modify_node_policy(Vec::new()).await?;
    Ok(())
}
pub async fn query_vdn_group(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_vdn_group().ids("1,2").parent_id(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_vdn_group(session: &ConfigSession) -> Result<(), Error> {
    session
        .modify_vdn_group(1, "north")
        .allowed_agent_num(100)
        .allowed_video_agent_num(0)
        .allowed_pstn_call_num(100)
        .allowed_web_call_num(0)
        .allowed_out_bound_call_num(1000)
        .await?;
    Ok(())
}
pub async fn add_vdn_group(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_vdn_group("north")
        .vdn_group_id(2)
        .allowed_agent_num(100)
        .allowed_video_agent_num(0)
        .allowed_pstn_call_num(100)
        .allowed_web_call_num(0)
        .allowed_out_bound_call_num(1000)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_access_code(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_access_code().ids("3,4").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_access_code(session: &ConfigSession) -> Result<(), Error> {
    session.modify_access_code(3).code_description("sales by telephone").await?;
    Ok(())
}
pub async fn add_access_code(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_access_code("640789", "sales", codes::AccessCodeMedium::OrdinaryCall)
        .access_code_id(3)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn delete_access_code(session: &ConfigSession) -> Result<(), Error> {
    session.delete_access_code(3).await?;
    Ok(())
}
pub async fn query_ivr(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_ivr().ids("1,2").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_ivr(session: &ConfigSession) -> Result<(), Error> {
    session
        .modify_ivr(1)
        .server_ip("192.0.2.20")
        .max_call_num(100)
        .check_time(Duration::from_secs(10u64))
        .await?;
    Ok(())
}
pub async fn add_ivr(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_ivr()
        .ivr_id(1)
        .server_ip("192.0.2.20")
        .max_call_num(100)
        .check_time(Duration::from_secs(10u64))
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_vdn(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_vdn().ids("1,2").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn add_vdn(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_vdn(
            types::NewVdnSetup::new(60001)
                .access_codes(["640789"])
                .administrator_password("made-up-1")
                .allowed_agent_num(4)
                .allowed_pstn_call_num(10)
                .vdn_enabled(true),
        )
        .vdn_id(2)
        .vdn_group_id(1)
        .vdn_auth_pwd("made-up-2")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn delete_vdn(session: &ConfigSession) -> Result<(), Error> {
    session.delete_vdn(2).vdn_name("oslo").vdn_group_id(1).await?;
    Ok(())
}
pub async fn query_agent(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_agent().agent_id_set("49998,49999").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn add_agent(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_agent(1)
        .agent_id(4711)
        .name("agent4711")
        .full_name("Agent 4711")
        .agent_pwd("made-up")
        .asr_ind(false)
        .social_chat_num(5)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn delete_agent(session: &ConfigSession) -> Result<(), Error> {
    session.delete_agent(4711).await?;
    Ok(())
}
pub async fn config_query_call_info(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_call_info("1,2").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn add_call_info(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_call_info("1008", codes::CalledRouteDevice::SkillQueue, 1)
        .dn_id(10)
        .sub_code("101")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn delete_call_info(session: &ConfigSession) -> Result<(), Error> {
    session.delete_call_info(10).await?;
    Ok(())
}
pub async fn query_skill_groups(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_skill_groups().skill_group_ids("5,6,7").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_skill_group(session: &ConfigSession) -> Result<(), Error> {
    session
        .modify_skill_group(5)
        .skill_group_name("1234")
        .skills([types::SkillGroupMember::new(1, 1, 1)])
        .await?;
    Ok(())
}
pub async fn add_skill_group(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_skill_group("1234")
        .skill_group_id(5)
        .skills([types::SkillGroupMember::new(1, 1, 1)])
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn delete_skill_group(session: &ConfigSession) -> Result<(), Error> {
    session.delete_skill_group(5).await?;
    Ok(())
}
pub async fn query_user_class(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_user_class().user_class_id_set("6,7").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_user_class(session: &ConfigSession) -> Result<(), Error> {
    session
        .modify_user_class(6)
        .name("TEST11")
        .roles([
            1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0,
        ])
        .await?;
    Ok(())
}
pub async fn add_user_class(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_user_class(
            "TEST11",
            [
                1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0,
            ],
        )
        .user_class_id(6)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_skill_queue(session: &ConfigSession) -> Result<(), Error> {
    session
        .modify_skill_queue(5, "sales", codes::SkillQueueMedium::VoiceCall)
        .description("telephone sales")
        .skill_parameter(
            types::SkillQueueParameters::new()
                .max_agent_wrapup_time(Duration::from_secs(5u64))
                .calculation_of_max_call_num(codes::QueueSizeRule::Fixed)
                .max_call_num(100),
        )
        .await?;
    Ok(())
}
pub async fn add_skill_queue(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .add_skill_queue("sales", codes::SkillQueueMedium::VoiceCall)
        .skill_id(5)
        .description("telephone sales")
        .skill_parameter(
            types::SkillQueueParameters::new()
                .max_agent_wrapup_time(Duration::from_secs(5u64))
                .calculation_of_max_call_num(codes::QueueSizeRule::Fixed)
                .max_call_num(100),
        )
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn delete_skill_queue(session: &ConfigSession) -> Result<(), Error> {
    session.delete_skill_queue(5).await?;
    Ok(())
}
pub async fn query_vdn_info(session: &ConfigSession) -> Result<(), Error> {
    let result = session.query_vdn_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_vdn_info(session: &ConfigSession) -> Result<(), Error> {
    session
        .modify_vdn_info(
            types::VdnInfoSettings::new()
                .call_dispatch_by_skill_model(0)
                .queue_cancel_key("*")
                .call_out_record(true),
        )
        .await?;
    Ok(())
}
pub async fn modify_uap_agent(session: &ConfigSession) -> Result<(), Error> {
    let result = session
        .modify_uap_agent("88881000")
        .uap_id(0)
        .password("made-up-Word")
        .confirm_pass("made-up-Word")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn image_capture(session: &Session) -> Result<(), Error> {
    session
        .media_call()
        .image_capture(codes::CaptureTarget::User, "1552524689-16797284")
        .await?;
    Ok(())
}
pub async fn send_message(session: &Session) -> Result<(), Error> {
    session
        .media_call()
        .send_message(
            "1455961792-16777554",
            types::MessageBody::String("Good morning".to_owned()),
        )
        .await?;
    Ok(())
}
pub async fn set_call_nums(session: &Session) -> Result<(), Error> {
    session
        .media_call()
        .set_call_nums(codes::SessionLimitMedia::SocialMediaChat, "1")
        .await?;
    Ok(())
}
pub async fn set_call_nums_by_media_type(session: &Session) -> Result<(), Error> {
    session
        .media_call()
        .set_call_nums_by_media_type(
            5,
            [
                types::AgentMediaCallNum::new()
                    .media_type(codes::MultimediaLimitMedia::SocialMediaChat),
            ],
        )
        .await?;
    Ok(())
}
pub async fn media_call_transfer(session: &Session) -> Result<(), Error> {
    session
        .media_call()
        .transfer(
            "1455961792-16777554",
            codes::MediaTransferDevice::Agent,
            codes::MediaTransferMode::Success,
            "49998",
        )
        .call_data("")
        .await?;
    Ok(())
}
pub async fn get_connect_info(session: &Session) -> Result<(), Error> {
    let result = session.media_call().get_connect_info("agent", "15945185-345").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn request_conf(session: &Session) -> Result<(), Error> {
    session
        .multimedia_conference()
        .request_conf()
        .call_id("1455961792-16777554")
        .address_info("9,1,49998;")
        .await?;
    Ok(())
}
pub async fn invite_conf(session: &Session) -> Result<(), Error> {
    session
        .multimedia_conference()
        .invite_conf()
        .conf_id(1)
        .address_info("9,1,49998;")
        .await?;
    Ok(())
}
pub async fn join_conf_result(session: &Session) -> Result<(), Error> {
    session.multimedia_conference().join_conf_result().conf_id(1).conf_result(0).await?;
    Ok(())
}
pub async fn stop_conf(session: &Session) -> Result<(), Error> {
    session.multimedia_conference().stop_conf().conf_id(1).await?;
    Ok(())
}
pub async fn get_conf_state(session: &Session) -> Result<(), Error> {
    let result = session
        .multimedia_conference()
        .get_conf_state()
        .address_info("9,1,49998;")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn logout(session: &Session) -> Result<(), Error> {
    session.online_agent().logout().await?;
    Ok(())
}
pub async fn force_logout(session: &Session) -> Result<(), Error> {
    session.online_agent().force_logout().await?;
    Ok(())
}
pub async fn force_logout_with_reason(session: &Session) -> Result<(), Error> {
    session
        .online_agent()
        .force_logout_with_reason(codes::SignOutReason::SetByCaller(1))
        .await?;
    Ok(())
}
pub async fn reset_skill(session: &Session) -> Result<(), Error> {
    session
        .online_agent()
        .reset_skill(false)
        .skill_id([1, 2, 3])
        .phone_linkage(false)
        .await?;
    Ok(())
}
pub async fn say_free(session: &Session) -> Result<(), Error> {
    session.online_agent().say_free().await?;
    Ok(())
}
pub async fn say_busy(session: &Session) -> Result<(), Error> {
    session
        .online_agent()
        .say_busy()
        .reason(codes::BusyReason::SiteDefined(200))
        .prolong(false)
        .await?;
    Ok(())
}
pub async fn cancel_busy(session: &Session) -> Result<(), Error> {
    session.online_agent().cancel_busy().await?;
    Ok(())
}
pub async fn rest(session: &Session) -> Result<(), Error> {
    session
        .online_agent()
        .rest(Duration::from_secs(600u64), codes::RestCause::NoCause)
        .prolong(false)
        .await?;
    Ok(())
}
pub async fn cancel_rest(session: &Session) -> Result<(), Error> {
    session.online_agent().cancel_rest().await?;
    Ok(())
}
pub async fn say_work(session: &Session) -> Result<(), Error> {
    session.online_agent().say_work().await?;
    Ok(())
}
pub async fn cancel_work(session: &Session) -> Result<(), Error> {
    session.online_agent().cancel_work().await?;
    Ok(())
}
pub async fn get_agent_status(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().get_agent_status().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn sync_agent_info(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().sync_agent_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn hand_shake(session: &Session) -> Result<(), Error> {
    session.online_agent().hand_shake().await?;
    Ok(())
}
pub async fn update_guid(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().update_guid().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_skills(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().query_agent_skills().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn set_agent_auto_answer(session: &Session) -> Result<(), Error> {
    session.online_agent().set_agent_auto_answer(true).await?;
    Ok(())
}
pub async fn set_agent_auto_enter_idle(session: &Session) -> Result<(), Error> {
    session.online_agent().set_agent_auto_enter_idle(true).await?;
    Ok(())
}
pub async fn bind_agent_phone(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().bind_agent_phone(serde_json::Map::new()).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_skills_by_work_no(session: &Session) -> Result<(), Error> {
    let result = session
        .online_agent()
        .query_agent_skills_by_work_no(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn set_talk_right(session: &Session) -> Result<(), Error> {
    session.online_agent().set_talk_right(true).await?;
    Ok(())
}
pub async fn set_forwarding(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().set_forwarding(serde_json::Map::new()).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn set_agent_self_record(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().set_agent_self_record(true, false).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn set_custom_state(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().set_custom_state(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn cancel_set_custom_state(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().cancel_set_custom_state().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_custom_state(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().query_custom_state().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn login_info(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().login_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn vrc_token(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().vrc_token().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn modify_account_pwd_ex(session: &Session) -> Result<(), Error> {
    session.online_agent().modify_account_pwd_ex("xxxxxxxx", "yyyyyyyy").await?;
    Ok(())
}
pub async fn modify_account_pwd(session: &Session) -> Result<(), Error> {
    session.online_agent().modify_account_pwd().await?;
    Ok(())
}
pub async fn send_notelet_ex(session: &Session) -> Result<(), Error> {
    session
        .online_agent()
        .send_notelet_ex([AgentId::new(31002)?, AgentId::new(31003)?], "hello")
        .await?;
    Ok(())
}
pub async fn send_notelet(session: &Session) -> Result<(), Error> {
    session.online_agent().send_notelet("31002").content("hello").await?;
    Ok(())
}
pub async fn notify_bulletin(session: &Session) -> Result<(), Error> {
    session
        .online_agent()
        .notify_bulletin()
        .target_type(codes::BulletinTarget::SkillQueue)
        .target_name("voice")
        .bulletin_data("hello")
        .await?;
    Ok(())
}
pub async fn heartbeat(session: &Session) -> Result<(), Error> {
    let result = session.online_agent().heartbeat().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn request_whisper_agent(session: &Session) -> Result<(), Error> {
    session
        .quality_control()
        .request_whisper_agent()
        .whisper_agent_id(AgentId::new(49998)?)
        .await?;
    Ok(())
}
pub async fn request_stop_whisper_agent(session: &Session) -> Result<(), Error> {
    session
        .quality_control()
        .request_stop_whisper_agent()
        .whisper_agent_id(AgentId::new(49998)?)
        .await?;
    Ok(())
}
pub async fn request_switch_insert_whisper_agent(
    session: &Session,
) -> Result<(), Error> {
    session
        .quality_control()
        .request_switch_insert_whisper_agent(codes::SwitchType::Whisper)
        .whisper_agent_id(AgentId::new(49998)?)
        .await?;
    Ok(())
}
pub async fn add_supervise(session: &Session) -> Result<(), Error> {
    session.quality_control().add_supervise(AgentId::new(49998)?).media_type(1).await?;
    Ok(())
}
pub async fn add_insert(session: &Session) -> Result<(), Error> {
    session.quality_control().add_insert(AgentId::new(49998)?).media_type(1).await?;
    Ok(())
}
pub async fn stop_supervise_or_insert(session: &Session) -> Result<(), Error> {
    session
        .quality_control()
        .stop_supervise_or_insert(AgentId::new(49998)?)
        .media_type(1)
        .await?;
    Ok(())
}
pub async fn adjust_skill(session: &Session) -> Result<(), Error> {
    session
        .quality_control()
        .adjust_skill()
        .work_no(AgentId::new(49999)?)
        .skills([10, 25])
        .await?;
    Ok(())
}
pub async fn force_busy(session: &Session) -> Result<(), Error> {
    session.quality_control().force_busy(AgentId::new(49998)?).await?;
    Ok(())
}
pub async fn force_idle(session: &Session) -> Result<(), Error> {
    session.quality_control().force_idle(AgentId::new(49998)?).await?;
    Ok(())
}
pub async fn force_rest(session: &Session) -> Result<(), Error> {
    session
        .quality_control()
        .force_rest(
            AgentId::new(49998)?,
            Duration::from_secs(600u64),
            codes::RestCause::SiteDefined(1),
        )
        .await?;
    Ok(())
}
pub async fn force_log_out_agent(session: &Session) -> Result<(), Error> {
    session.quality_control().force_logout_agent(AgentId::new(49998)?).await?;
    Ok(())
}
pub async fn force_drop_call(session: &Session) -> Result<(), Error> {
    session.quality_control().force_drop_call("1455885056-1095").await?;
    Ok(())
}
pub async fn intercept(session: &Session) -> Result<(), Error> {
    session
        .quality_control()
        .intercept(AgentId::new(49998)?)
        .media_type(1)
        .call_id("1455961792-16777554")
        .await?;
    Ok(())
}
pub async fn intercept_call(session: &Session) -> Result<(), Error> {
    session
        .quality_control()
        .intercept_call(AgentId::new(49998)?, "1455885056-1095")
        .await?;
    Ok(())
}
pub async fn switch_supervise_or_insert(session: &Session) -> Result<(), Error> {
    session.quality_control().switch_supervise_or_insert(AgentId::new(49998)?).await?;
    Ok(())
}
pub async fn query_all_monitored_agents(session: &Session) -> Result<(), Error> {
    let result = session.quality_control().query_all_monitored_agents().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn begin_monitor(session: &Session) -> Result<(), Error> {
    session.quality_control().begin_monitor().await?;
    Ok(())
}
pub async fn end_monitor(session: &Session) -> Result<(), Error> {
    session.quality_control().end_monitor().await?;
    Ok(())
}
pub async fn qc_set_agent_self_record(session: &Session) -> Result<(), Error> {
    let result = session.quality_control().set_agent_self_record(true, false).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn qc_cancel_agent_self_record(session: &Session) -> Result<(), Error> {
    let result = session.quality_control().cancel_agent_self_record().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_qc_tasks(session: &Session) -> Result<(), Error> {
    let result = session.quality_control().query_qc_tasks().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn delete_qc_task(session: &Session) -> Result<(), Error> {
    let result = session.quality_control().delete_qc_task().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_url_info(session: &Session) -> Result<(), Error> {
    let result = session.quality_control().query_url_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_video_record_file(session: &Session) -> Result<(), Error> {
    let result = session
        .quality_control()
        .query_video_record_file()
        .work_no(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn register_data_to_server(session: &Session) -> Result<(), Error> {
    let result = session.quality_control().register_data_to_server().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn start_video_monitor(session: &Session) -> Result<(), Error> {
    let result = session
        .quality_control()
        .start_video_monitor(serde_json::Map::new())
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn stop_video_monitor(session: &Session) -> Result<(), Error> {
    let result = session
        .quality_control()
        .stop_video_monitor(serde_json::Map::new())
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn start_video_operation(session: &Session) -> Result<(), Error> {
    let result = session
        .quality_control()
        .start_video_operation()
        .monitor_agent(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn start_or_stop_video_play(session: &Session) -> Result<(), Error> {
    let result = session
        .quality_control()
        .start_or_stop_video_play()
        .monitor_agent(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn delete_video_task(session: &Session) -> Result<(), Error> {
    let result = session
        .quality_control()
        .delete_video_task()
        .monitor_agent(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn local_record_path(session: &Session) -> Result<(), Error> {
    let result = session
        .quality_control()
        .local_record_path()
        .format(1)
        .record_id("y:/1/0/20181217/120/1524488.V3")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn record_file(session: &Session) -> Result<(), Error> {
    let file = session
        .quality_control()
        .record_file()
        .token("XXX")
        .local_record_path("/record/1524488.wav")
        .await?;
    println!("{file:?}");
    Ok(())
}
pub async fn query_cluster_info(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().query_cluster_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_cluster_info_by_name(session: &Session) -> Result<(), Error> {
    let result = session
        .query_and_monitor()
        .query_cluster_info_by_name("AgentGateway")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_agent_cluster_info(session: &Session) -> Result<(), Error> {
    let result = session
        .query_and_monitor()
        .query_agent_cluster_info(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_all_agent_cluster_info(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().query_all_agent_cluster_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_server_time(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().query_server_time().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_system_state_info(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().query_system_state_info().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_sys_version(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().query_sys_version().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_skills_statistic_info(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().query_skills_statistic_info(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn set_agent_time_out(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().set_agent_time_out("1").await?;
    println!("{result:?}");
    Ok(())
}
pub async fn set_max_chat_num(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().set_max_chat_num(1, 5).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn change_to_sap_mode(session: &Session) -> Result<(), Error> {
    let result = session.query_and_monitor().change_to_sap_mode().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_skill_queue_on_agent_vdn(session: &Session) -> Result<(), Error> {
    let result = session.queue_and_device().query_skill_queue_on_agent_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_ivr_info_on_vdn(session: &Session) -> Result<(), Error> {
    let result = session.queue_and_device().query_ivr_info_on_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_stat_info_of_acd(session: &Session) -> Result<(), Error> {
    let result = session.queue_and_device().query_stat_info_of_acd([1, 10]).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_queue_length_by_skill_id(session: &Session) -> Result<(), Error> {
    let result = session.queue_and_device().query_queue_length_by_skill_id(25).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_queue_length_on_agent(session: &Session) -> Result<(), Error> {
    let result = session.queue_and_device().query_queue_length_on_agent().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_queue_length_on_agent_skills(session: &Session) -> Result<(), Error> {
    let result = session.queue_and_device().query_queue_length_on_agent_skills().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_skill_queue_on_agent(session: &Session) -> Result<(), Error> {
    let result = session
        .queue_and_device()
        .query_skill_queue_on_agent(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_in_no_on_vdn(session: &Session) -> Result<(), Error> {
    let result = session.queue_and_device().query_in_no_on_vdn().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_skill_stat_with_vdn(session: &Session) -> Result<(), Error> {
    let result = session
        .queue_and_device()
        .query_skill_stat_with_vdn(serde_json::Map::new())
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_skill_queue_on_vdn(session: &Session) -> Result<(), Error> {
    let result = session.queue_and_device().query_skill_queue_on_vdn(1).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn download_record_file(session: &Session) -> Result<(), Error> {
    let file = session
        .recording_file()
        .download_record_file("y:/1/0/20181217/120/1524488.V3")
        .file_type(codes::RecordFileType::AgentCall)
        .location_id(256)
        .await?;
    println!("{file:?}");
    Ok(())
}
pub async fn record_file_download_ex(session: &Session) -> Result<(), Error> {
    let file = session
        .recording_file()
        .download_record_file_ex("1455885056-1095")
        .work_no(AgentId::new(49998)?)
        .await?;
    println!("{file:?}");
    Ok(())
}
pub async fn download_video_file(session: &Session) -> Result<(), Error> {
    let file = session
        .recording_file()
        .download_video_file("1", codes::VideoFileType::HighDefinition)
        .await?;
    println!("{file:?}");
    Ok(())
}
pub async fn download_video_file_ex(session: &Session) -> Result<(), Error> {
    let file = session
        .recording_file()
        .download_video_file_ex("1")
        .location_id(256)
        .await?;
    println!("{file:?}");
    Ok(())
}
pub async fn begin_play(session: &Session) -> Result<(), Error> {
    session
        .recording_and_playback()
        .begin_play("Y:/1/0/20181217/120/1524488.V3")
        .start_position(Duration::from_secs(12u64))
        .times(1)
        .code_format(0)
        .await?;
    Ok(())
}
pub async fn begin_net_play(session: &Session) -> Result<(), Error> {
    session
        .recording_and_playback()
        .begin_net_play("Y:/1/0/20181217/120/1524488.V3", 1)
        .position(Duration::from_secs(0u64))
        .play_time(codes::PlayRepetition::Once)
        .file_format(codes::PlayFileFormat::PlatformDefault)
        .await?;
    Ok(())
}
pub async fn pause_play(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().pause_play().await?;
    Ok(())
}
pub async fn resume_play(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().resume_play().await?;
    Ok(())
}
pub async fn fore_fast_play(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().fore_fast_play(Duration::from_secs(10u64)).await?;
    Ok(())
}
pub async fn back_fast_play(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().back_fast_play(Duration::from_secs(10u64)).await?;
    Ok(())
}
pub async fn play_relocation(session: &Session) -> Result<(), Error> {
    session
        .recording_and_playback()
        .play_relocation(Duration::from_secs(10u64), codes::SeekPosition::CurrentPlace)
        .seek_direction(codes::SeekDirection::Forward)
        .await?;
    Ok(())
}
pub async fn stop_play(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().stop_play().await?;
    Ok(())
}
pub async fn begin_record(session: &Session) -> Result<(), Error> {
    let result = session
        .recording_and_playback()
        .begin_record(5)
        .file_name("Y:/15/0/20201119/186/142702.V3")
        .record_mode(codes::RecordMode::Overwrite)
        .record_format(codes::RecordFileFormat::PlatformDefault)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn stop_record(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().stop_record().await?;
    Ok(())
}
pub async fn start_record_screen(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().start_record_screen().await?;
    Ok(())
}
pub async fn stop_record_screen(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().stop_record_screen().await?;
    Ok(())
}
pub async fn pause_record(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().pause_record().await?;
    Ok(())
}
pub async fn resume_record(session: &Session) -> Result<(), Error> {
    session.recording_and_playback().resume_record().await?;
    Ok(())
}
pub async fn begin_record_without_file_name(session: &Session) -> Result<(), Error> {
    let result = session
        .recording_and_playback()
        .begin_record_without_file_name()
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_record_file(session: &Session) -> Result<(), Error> {
    let result = session
        .recording_and_playback()
        .query_record_file()
        .work_no(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_self_record_file(session: &Session) -> Result<(), Error> {
    let result = session.recording_and_playback().query_self_record_file().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_record_file_by_call_id(session: &Session) -> Result<(), Error> {
    let result = session
        .recording_and_playback()
        .query_record_file_by_call_id()
        .work_no(AgentId::new(49998)?)
        .call_id("1455885056-1095")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_record_file_from_record_id(session: &Session) -> Result<(), Error> {
    let result = session
        .recording_and_playback()
        .query_record_file_from_record_id()
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_record_file_url(session: &Session) -> Result<(), Error> {
    let result = session.recording_and_playback().query_record_file_url().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_record_zip_file_url(session: &Session) -> Result<(), Error> {
    let result = session.recording_and_playback().query_record_zip_file_url().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_batch_record_zip_file_url(session: &Session) -> Result<(), Error> {
    let result = session
        .recording_and_playback()
        .query_batch_record_zip_file_url()
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_voice_record_score(session: &Session) -> Result<(), Error> {
    let result = session
        .recording_and_playback()
        .query_voice_record_score()
        .work_no(AgentId::new(49998)?)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn get_connect_token(session: &Session) -> Result<(), Error> {
    let result = session.recording_and_playback().get_connect_token().await?;
    println!("{result:?}");
    Ok(())
}
pub async fn text_chat_answer(session: &Session) -> Result<(), Error> {
    let call_id = session.text_chat().answer("1455961792-16777554").await?;
    println!("{call_id:?}");
    Ok(())
}
pub async fn chat(session: &Session) -> Result<(), Error> {
    let call_id = session
        .text_chat()
        .send_message()
        .call_id("1455961792-16777554")
        .content("Good morning")
        .await?;
    println!("{call_id:?}");
    Ok(())
}
pub async fn text_chat_drop(session: &Session) -> Result<(), Error> {
    let call_id = session.text_chat().drop_chat("1455961792-16777554").await?;
    println!("{call_id:?}");
    Ok(())
}
pub async fn internal_call(session: &Session) -> Result<(), Error> {
    let result = session.text_chat().internal_call(AgentId::new(49999)?).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn text_chat_reject(session: &Session) -> Result<(), Error> {
    session.text_chat().reject("1455961792-16777554").await?;
    Ok(())
}
pub async fn text_chat_transfer(session: &Session) -> Result<(), Error> {
    session
        .text_chat()
        .transfer()
        .address_type(codes::TextChatAddressType::Agent)
        .dest_address("296")
        .call_id("1456108492-16777565")
        .attached_data("")
        .await?;
    Ok(())
}
pub async fn send_message_without_call(session: &Session) -> Result<(), Error> {
    session
        .text_chat()
        .send_message_without_call()
        .skill_id("1")
        .chat_id("7")
        .chat_receiver("13800138000")
        .content("Your parcel has arrived.")
        .jau_ip("192.0.2.1")
        .jau_port("8080")
        .await?;
    Ok(())
}
pub async fn confirm_message(session: &Session) -> Result<(), Error> {
    let result = session.text_chat().confirm_message(serde_json::Map::new()).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn download_media_file(session: &Session) -> Result<(), Error> {
    let file = session
        .text_chat()
        .download_media_file()
        .file_path("/20180520/1.jpg")
        .await?;
    println!("{file:?}");
    Ok(())
}
pub async fn query_call_content(session: &Session) -> Result<(), Error> {
    let result = session
        .text_chat()
        .query_call_content()
        .call_id("1455961792-16777554")
        .page_no(1)
        .page_size(10)
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn query_call_session(session: &Session) -> Result<(), Error> {
    let result = session
        .text_chat()
        .query_call_session()
        .start_time("1526745600000")
        .end_time("1526832000000")
        .page_no("1")
        .page_size("10")
        .media_type("1")
        .sub_media_type("2")
        .await?;
    println!("{result:?}");
    Ok(())
}
pub async fn call_answer(session: &Session) -> Result<(), Error> {
    session.third_party_control().answer_for(AgentId::new(49998)?).await?;
    Ok(())
}
pub async fn third_control_call_out(session: &Session) -> Result<(), Error> {
    session
        .third_party_control()
        .call_out_for(AgentId::new(49998)?, "40040")
        .skill_id(25)
        .media_ability(codes::RequestMediaAbility::Video)
        .await?;
    Ok(())
}
pub async fn set_status(session: &Session) -> Result<(), Error> {
    session
        .third_party_control()
        .set_status(AgentId::new(49998)?, codes::ThirdControlStatus::Busy)
        .await?;
    Ok(())
}
pub async fn call_out(session: &Session) -> Result<(), Error> {
    let call_id = session
        .voice_call()
        .call_out("40050")
        .caller("40048")
        .skill_id(25)
        .call_app_data("")
        .call_control_id(0)
        .media_ability(codes::RequestMediaAbility::Video)
        .await?;
    println!("{call_id:?}");
    Ok(())
}
pub async fn call_inner(session: &Session) -> Result<(), Error> {
    let call_id = session.voice_call().call_inner("40050").await?;
    println!("{call_id:?}");
    Ok(())
}
pub async fn call_inner_skill(session: &Session) -> Result<(), Error> {
    let call_id = session.voice_call().call_inner_skill(2).await?;
    println!("{call_id:?}");
    Ok(())
}
pub async fn answer(session: &Session) -> Result<(), Error> {
    session.voice_call().answer().call_id("1455885056-1095").await?;
    Ok(())
}
pub async fn reject(session: &Session) -> Result<(), Error> {
    session
        .voice_call()
        .reject(codes::RejectMode::Requeue)
        .call_id("1455885056-1095")
        .await?;
    Ok(())
}
pub async fn inner_help(session: &Session) -> Result<(), Error> {
    let call_id = session
        .voice_call()
        .inner_help("49997")
        .device_type(codes::HelpDevice::Agent)
        .mode(codes::HelpMode::TwoParty)
        .call_app_data("")
        .hold_flag(true)
        .await?;
    println!("{call_id:?}");
    Ok(())
}
pub async fn hold(session: &Session) -> Result<(), Error> {
    session.voice_call().hold().await?;
    Ok(())
}
pub async fn get_hold(session: &Session) -> Result<(), Error> {
    session.voice_call().unhold().call_id("1455885056-1095").await?;
    Ok(())
}
pub async fn connect_hold(session: &Session) -> Result<(), Error> {
    session.voice_call().connect_hold("1455885056-1095").await?;
    Ok(())
}
pub async fn begin_mute(session: &Session) -> Result<(), Error> {
    session.voice_call().begin_mute().await?;
    Ok(())
}
pub async fn end_mute(session: &Session) -> Result<(), Error> {
    session.voice_call().end_mute().await?;
    Ok(())
}
pub async fn conf_join(session: &Session) -> Result<(), Error> {
    session.voice_call().conf_join("1455885056-1095").call_app_data("").await?;
    Ok(())
}
pub async fn drop_call(session: &Session) -> Result<(), Error> {
    session.voice_call().drop_call("1455885056-1095").await?;
    Ok(())
}
pub async fn disconnect(session: &Session) -> Result<(), Error> {
    session.voice_call().disconnect("49997").await?;
    Ok(())
}
pub async fn release(session: &Session) -> Result<(), Error> {
    session.voice_call().release().await?;
    Ok(())
}
pub async fn cancel_transfer(session: &Session) -> Result<(), Error> {
    session.voice_call().cancel_transfer().await?;
    Ok(())
}
pub async fn adjust_video_mode(session: &Session) -> Result<(), Error> {
    session.voice_call().adjust_video_mode(codes::VideoLayout::UserLargest).await?;
    Ok(())
}
pub async fn media_switch(session: &Session) -> Result<(), Error> {
    session
        .voice_call()
        .media_switch(codes::MediaSwitchTarget::Video)
        .video_direction(codes::VideoDirection::NotSet)
        .await?;
    Ok(())
}
pub async fn phone_hang_up(session: &Session) -> Result<(), Error> {
    session.voice_call().hang_up_phone().await?;
    Ok(())
}
pub async fn phone_pickup(session: &Session) -> Result<(), Error> {
    session.voice_call().pick_up_phone().await?;
    Ok(())
}
pub async fn preview_call_out(session: &Session) -> Result<(), Error> {
    let call_id = session.voice_call().preview_call_out("40050", 1536).await?;
    println!("{call_id:?}");
    Ok(())
}
pub async fn request_appointed_call(session: &Session) -> Result<(), Error> {
    session.voice_call().request_appointed_call("1455885056-1095", 0, 25).await?;
    Ok(())
}
pub async fn second_dial_ex(session: &Session) -> Result<(), Error> {
    session.voice_call().second_dial_ex("1").await?;
    Ok(())
}
pub async fn second_dial(session: &Session) -> Result<(), Error> {
    session.voice_call().second_dial("1").await?;
    Ok(())
}
pub async fn snatch_pickup(session: &Session) -> Result<(), Error> {
    session.voice_call().snatch_pickup(AgentId::new(49998)?).await?;
    Ok(())
}
pub async fn start_asr(session: &Session) -> Result<(), Error> {
    session.voice_call().start_asr("1455885056-1095").await?;
    Ok(())
}
pub async fn transfer(session: &Session) -> Result<(), Error> {
    session
        .voice_call()
        .transfer(codes::TransferDevice::Agent, "49998", codes::TransferMode::Success)
        .call_app_data("")
        .hold_flag(true)
        .await?;
    Ok(())
}
pub async fn release_for_vtm(session: &Session) -> Result<(), Error> {
    session.voice_call().release_for_vtm().await?;
    Ok(())
}
pub async fn begin_mute_video(session: &Session) -> Result<(), Error> {
    session.voice_call().begin_mute_video().await?;
    Ok(())
}
pub async fn end_mute_video(session: &Session) -> Result<(), Error> {
    session.voice_call().end_mute_video().await?;
    Ok(())
}
pub async fn release_phone(session: &Session) -> Result<(), Error> {
    session.voice_call().release_phone().await?;
    Ok(())
}
pub async fn report_sound(session: &Session) -> Result<(), Error> {
    let result = session.voice_call().report_sound(serde_json::Map::new()).await?;
    println!("{result:?}");
    Ok(())
}
pub async fn cancel_preview_call_out(session: &Session) -> Result<(), Error> {
    let result = session.voice_call().cancel_preview_call_out(1536).await?;
    println!("{result:?}");
    Ok(())
}
