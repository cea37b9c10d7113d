//! The other resources: what is read of calls, queues and agents, and what agents do to each other.

use ccgateway::codes::{AgentState, BusyReason, TransferDevice, TransferMode};
use ccgateway::event::EventKind;
use ccgateway::{AgentId, Retcode};

use crate::fixture::{ANSWERED, CUSTOMER, Fixture, OVER, SALES, id, next, sign_in};

#[tokio::test]
async fn a_voice_only_sign_in_follows_calls_like_any_other() {
    let fixture = Fixture::open().await;
    let session = fixture.gateway.sign_in_voice_only(&sign_in(1001)).await.unwrap();
    assert!(session.sign_in_result().is_some());
    session.online_agent().reset_skill(false).skill_id([1]).await.unwrap();
    let mut events = session.events();
    crate::fixture::expect(&mut events, &["AgentOther_InService", "AgentState_Ready"]).await;
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    crate::fixture::expect(&mut events, &ANSWERED).await;
    assert_eq!(fixture.requests("loginEx"), 1);
}

#[tokio::test]
async fn the_call_at_hand_is_described() {
    let fixture = Fixture::open().await;
    let agent = fixture.talking(1001).await;
    let call = agent.session.call_data().query_call_info().await.unwrap();
    assert_eq!(call.caller.unwrap().to_string(), CUSTOMER);
    assert!(call.begin_time.unwrap().get().is_some());
    let numbers = agent.session.call_data().query_remote_numbers().await.unwrap();
    assert_eq!(numbers.iter().map(ToString::to_string).collect::<Vec<_>>(), [CUSTOMER]);
}

#[tokio::test]
async fn queues_and_agents_are_listed() {
    let fixture = Fixture::open().await;
    let agent = fixture.enter(1001, Some(1)).await;
    let queues = agent.session.queue_and_device().query_skill_queue_on_agent_vdn().await.unwrap();
    assert_eq!(queues.len(), 3);
    let other = agent.session.agent_group().query_agent_info_by_work_no(id(1001)).await.unwrap();
    assert_eq!(other.status, Some(AgentState::Idle));
    let error = agent.session.agent_group().query_agent_info_by_work_no(AgentId::new_unchecked(999_999)).await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("300-003"));
}

#[tokio::test]
async fn a_note_reaches_its_receivers() {
    let fixture = Fixture::open().await;
    let mut receiver = fixture.enter(1002, None).await;
    let sender = fixture.sign_in(1001).await;
    sender.online_agent().send_notelet_ex([id(1002)], "call me").await.unwrap();
    receiver.expect(&["AgentOther_Note"]).await;
}

#[tokio::test]
async fn a_call_is_transferred_to_another_agent() {
    let fixture = Fixture::open().await;
    let mut other = fixture.enter(1002, None).await;
    let mut agent = fixture.talking(1001).await;
    let transfer = agent.session.voice_call().transfer(TransferDevice::Agent, "1002", TransferMode::from(2));
    transfer.await.unwrap();
    other.expect(&ANSWERED).await;
    loop {
        if next(&mut agent.events).await.event_type() == "AgentState_Ready" {
            break;
        }
    }
    assert_eq!(agent.session.status().await.unwrap().agent_state, Some(AgentState::Idle));
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    other.expect(&OVER).await;
}

#[tokio::test]
async fn an_inspector_makes_an_agent_busy() {
    let fixture = Fixture::open().await;
    let inspector = fixture.sign_in(1001).await;
    let mut agent = fixture.enter(1002, None).await;
    inspector.quality_control().force_busy(agent.id()).await.unwrap();
    let EventKind::StateSetNotReadySuccess(content) = next(&mut agent.events).await.into_kind() else { panic!("not busy") };
    assert_eq!(content.reason, Some(BusyReason::from("3")));
}

#[tokio::test]
async fn a_result_of_no_known_shape_is_given_as_it_came() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let version = session.query_and_monitor().query_sys_version().await.unwrap();
    assert!(!version.is_null());
}
