//! Calls without help: outbound, internal, held, three-party, whispered to.

use ccgateway::codes::{CallFeature, OperationCommand, RejectMode, SwitchType, SyncState};
use ccgateway::event::EventKind;
use ccgateway::{CallId, Retcode};

use crate::fixture::{ANSWERED, CUSTOMER, Fixture, OVER, RUNG, SALES, config, next};

const DIALLED: [&str; 4] = ["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy", "AgentEvent_Customer_Alerting"];

#[tokio::test]
async fn a_call_out_is_answered_and_released() {
    let fixture = Fixture::with(config().customer_answers_after(None)).await;
    let mut agent = fixture.enter(1001, None).await;
    let call = agent.session.voice_call().call_out("0777").await.unwrap();
    agent.expect(&DIALLED).await;
    fixture.simulator.customer_answers("0777").unwrap();
    let EventKind::Talking(content) = next(&mut agent.events).await.into_kind() else { panic!("no talk") };
    assert_eq!(content.call_id.as_ref(), Some(&call));
    assert_eq!(content.feature, Some(CallFeature::Outbound));
    agent.session.voice_call().release().await.unwrap();
    agent.expect(&OVER).await;
    let error = agent.session.voice_call().release().await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("200-017"));
}

#[tokio::test]
async fn a_call_out_that_nobody_answers_fails() {
    let fixture = Fixture::with(config().customer_answers_after(None)).await;
    let mut agent = fixture.enter(1001, None).await;
    let call = agent.session.voice_call().call_out("0777").await.unwrap();
    agent.expect(&DIALLED).await;
    fixture.simulator.customer_hangs_up("0777").unwrap();
    agent.expect(&["AgentOther_PhoneRelease"]).await;
    let EventKind::CallOutFail(content) = next(&mut agent.events).await.into_kind() else { panic!("no failure") };
    assert_eq!(content.call_id(), Some(&call));
    agent.expect(&["AgentEvent_Connect_Fail", "AgentState_Ready"]).await;
}

#[tokio::test]
async fn a_skill_queue_is_called_and_its_idle_agent_answers() {
    let fixture = Fixture::open().await;
    let mut called = fixture.enter(1002, Some(2)).await;
    let mut caller = fixture.enter(1001, None).await;
    let call = caller.session.call_skill_queue(2).await.unwrap();
    caller.expect(&DIALLED).await;
    let EventKind::Talking(content) = next(&mut caller.events).await.into_kind() else { panic!("no talk") };
    assert_eq!((content.call_id, content.feature), (Some(call), Some(CallFeature::Internal)));
    called.expect(&ANSWERED).await;
}

#[tokio::test]
async fn a_skill_queue_without_an_idle_agent_fails_the_call() {
    let fixture = Fixture::open().await;
    let mut caller = fixture.enter(1001, None).await;
    let call = caller.session.call_skill_queue(2).await.unwrap();
    let EventKind::InsideCallFail(content) = next(&mut caller.events).await.into_kind() else { panic!("no failure") };
    assert_eq!(content.call_id(), Some(&call));
}

#[tokio::test]
async fn a_skill_queue_that_does_not_exist_is_refused() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let error = session.call_skill_queue(99).await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("000-002"));
}

#[tokio::test]
async fn an_agent_is_called_and_answers_by_hand() {
    let fixture = Fixture::open().await;
    let mut called = fixture.enter(1002, None).await;
    called.session.online_agent().set_agent_auto_answer(false).await.unwrap();
    let mut caller = fixture.enter(1001, None).await;
    let call = caller.session.voice_call().call_inner("1002").await.unwrap();
    called.expect(&["AgentState_Busy", "AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook"]).await;
    let EventKind::Ringing(content) = next(&mut called.events).await.into_kind() else { panic!("no ringing") };
    assert_eq!(content.call_id.as_ref(), Some(&call));
    called.expect(&["AgentEvent_Customer_Alerting"]).await;
    called.session.voice_call().answer().call_id(&call).await.unwrap();
    called.expect(&["AgentEvent_Talking"]).await;
    caller.expect(&DIALLED).await;
    caller.expect(&["AgentEvent_Talking"]).await;
}

#[tokio::test]
async fn a_rejected_customer_goes_back_to_the_queue() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, Some(1)).await;
    agent.session.online_agent().set_agent_auto_answer(false).await.unwrap();
    let call = fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    agent.expect(&RUNG).await;
    agent.session.voice_call().reject(RejectMode::Requeue).call_id(call.to_string()).await.unwrap();
    agent.expect(&["AgentEvent_No_Answer", "AgentOther_PhoneRelease", "AgentState_SetNotReady_Success"]).await;
    assert_eq!(fixture.simulator.queues()[0].waiting, [call]);
}

#[tokio::test]
async fn a_call_is_held_muted_and_retrieved() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.talking(1001).await;
    agent.session.voice_call().begin_mute().await.unwrap();
    assert_eq!(agent.session.resync().await.unwrap().state, Some(SyncState::Mute));
    agent.session.voice_call().end_mute().await.unwrap();
    agent.session.voice_call().hold().await.unwrap();
    let EventKind::Hold(content) = next(&mut agent.events).await.into_kind() else { panic!("no hold") };
    let held = content.call_id().unwrap().clone();
    let synced = agent.session.resync().await.unwrap();
    assert_eq!((synced.state, synced.command, synced.held_call), (Some(SyncState::Hold), Some(OperationCommand::Hold), Some(held.clone())));
    agent.session.voice_call().unhold().call_id(&held).await.unwrap();
    agent.expect(&["AgentEvent_Talking"]).await;
    let error = agent.session.voice_call().unhold().await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("200-015"));
}

#[tokio::test]
async fn a_held_and_an_active_call_become_a_three_party_call() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.talking(1001).await;
    agent.session.voice_call().hold().await.unwrap();
    let EventKind::Hold(content) = next(&mut agent.events).await.into_kind() else { panic!("no hold") };
    let held: CallId = content.call_id().unwrap().clone();
    agent.session.voice_call().call_out("0777").await.unwrap();
    agent.expect(&["AgentEvent_Customer_Alerting", "AgentEvent_Talking"]).await;
    agent.session.voice_call().conf_join(held.as_str()).await.unwrap();
    let EventKind::Conference(content) = next(&mut agent.events).await.into_kind() else { panic!("no conference") };
    assert_eq!(content.partner.as_deref(), Some("0555123,0777"));
    agent.session.voice_call().disconnect("0777").await.unwrap();
    agent.expect(&["AgentEvent_Customer_Release", "AgentEvent_Talking"]).await;
}

#[tokio::test]
async fn a_held_and_an_active_call_are_connected_and_the_agent_is_free() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.talking(1001).await;
    agent.session.voice_call().hold().await.unwrap();
    let EventKind::Hold(content) = next(&mut agent.events).await.into_kind() else { panic!("no hold") };
    let held = content.call_id().unwrap().clone();
    agent.session.voice_call().call_out("0777").await.unwrap();
    agent.expect(&["AgentEvent_Customer_Alerting", "AgentEvent_Talking"]).await;
    agent.session.voice_call().connect_hold(&held).await.unwrap();
    agent.expect(&OVER).await;
}

#[tokio::test]
async fn an_inspector_whispers_switches_and_stops() {
    let fixture = Fixture::open().await;
    let mut inspector = fixture.enter(1001, None).await;
    let mut agent = fixture.talking(1002).await;
    inspector.session.whisper_to(agent.id()).await.unwrap();
    inspector.expect(&["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy"]).await;
    let EventKind::InspectionStart(content) = next(&mut agent.events).await.into_kind() else { panic!("no inspection") };
    assert_eq!(content.qc_agent_id.unwrap().to_string(), "1001");
    assert_eq!(inspector.session.resync().await.unwrap().state, Some(SyncState::Whispering));

    let switch = inspector.session.quality_control().request_switch_insert_whisper_agent(SwitchType::Listen);
    switch.whisper_agent_id(agent.id()).await.unwrap();
    agent.expect(&["AgentOther_BeQcStart"]).await;
    assert_eq!(inspector.session.resync().await.unwrap().state, Some(SyncState::Listening));
    let switch = inspector.session.quality_control().request_switch_insert_whisper_agent(SwitchType::Whisper);
    switch.whisper_agent_id(agent.id()).await.unwrap();
    agent.expect(&["AgentOther_BeQcStart"]).await;

    inspector.session.stop_whispering_to(agent.id()).await.unwrap();
    agent.expect(&["AgentOther_BeQcStop"]).await;
    inspector.expect(&["AgentOther_PhoneRelease", "AgentState_Ready"]).await;
}

#[tokio::test]
async fn an_inspector_listens_and_inserts() {
    let fixture = Fixture::open().await;
    let mut inspector = fixture.enter(1001, None).await;
    let mut agent = fixture.talking(1002).await;
    for insert in [false, true] {
        let quality = inspector.session.quality_control();
        if insert {
            quality.add_insert(agent.id()).await.unwrap();
            inspector.expect(&["AgentState_Busy", "AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook"]).await;
        } else {
            quality.add_supervise(agent.id()).await.unwrap();
            inspector.expect(&["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy"]).await;
        }
        agent.expect(&["AgentOther_BeQcStart"]).await;
        inspector.session.quality_control().stop_supervise_or_insert(agent.id()).await.unwrap();
        inspector.expect(&["AgentOther_PhoneRelease", "AgentState_Ready"]).await;
        agent.expect(&["AgentOther_BeQcStop"]).await;
    }
}

#[tokio::test]
async fn an_agent_without_the_right_cannot_whisper() {
    let fixture = Fixture::open().await;
    let agent = fixture.enter(1001, None).await;
    let other = fixture.enter(1002, None).await;
    let error = other.session.whisper_to(agent.id()).await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("900-002"));
}

#[tokio::test]
async fn a_transfer_that_never_was_cannot_be_cancelled() {
    let fixture = Fixture::open().await;
    let agent = fixture.talking(1001).await;
    let error = agent.session.voice_call().cancel_transfer().await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("200-012"));
}
