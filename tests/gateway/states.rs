//! States of the agent.

use std::time::Duration;

use ccgateway::codes::{AgentState, BusyReason, RestCause};
use ccgateway::event::EventKind;

use crate::fixture::{CUSTOMER, Fixture, next};

#[tokio::test]
async fn busy_and_ready_again() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    agent.session.go_busy(BusyReason::SiteDefined(203)).await.unwrap();
    let EventKind::StateSetNotReadySuccess(content) = next(&mut agent.events).await.into_kind() else { panic!() };
    assert_eq!(content.reason, Some(BusyReason::SiteDefined(203)));
    assert_eq!(agent.session.status().await.unwrap().agent_state, Some(AgentState::Busy));

    agent.session.go_busy(BusyReason::SiteDefined(204)).await.unwrap();
    let EventKind::StateSetNotReadySuccess(content) = next(&mut agent.events).await.into_kind() else { panic!() };
    assert_eq!(content.reason, Some(BusyReason::SiteDefined(204)));

    agent.session.go_ready().await.unwrap();
    agent.expect(&["AgentState_CancelNotReady_Success"]).await;
    agent.session.go_ready().await.unwrap();
    assert_eq!(agent.session.status().await.unwrap().agent_state, Some(AgentState::Idle));
}

#[tokio::test]
async fn rest_is_reminded_of_and_ended() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    agent.session.go_to_rest(Duration::from_secs(60), RestCause::SiteDefined(5)).await.unwrap();
    agent.expect(&["AgentState_SetRest_Success"]).await;
    assert_eq!(agent.session.status().await.unwrap().agent_state, Some(AgentState::Resting));
    fixture.simulator.advance(Duration::from_secs(61));
    agent.expect(&["AgentState_Rest_Timeout"]).await;
    assert_eq!(agent.session.status().await.unwrap().agent_state, Some(AgentState::Resting));
    agent.session.go_ready().await.unwrap();
    agent.expect(&["AgentState_CancelRest_Success"]).await;
}

#[tokio::test]
async fn wrap_up_and_ready_again() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    agent.session.go_to_wrap_up().await.unwrap();
    agent.expect(&["AgentState_SetWork_Success", "AgentState_Work"]).await;
    assert_eq!(agent.session.status().await.unwrap().agent_state, Some(AgentState::WrapUp));
    agent.session.go_ready().await.unwrap();
    agent.expect(&["AgentState_CancelWork_Success"]).await;
}

#[tokio::test]
async fn wrap_up_follows_a_call_when_it_is_asked_for() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.talking(1001).await;
    agent.session.online_agent().set_agent_auto_enter_idle(false).await.unwrap();
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    agent.expect(&["AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentOther_PhoneRelease", "AgentState_Work"]).await;
}

#[tokio::test]
async fn busy_during_a_call_comes_after_it() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.talking(1001).await;
    agent.session.go_busy(None).await.unwrap();
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    agent
        .expect(&["AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentOther_PhoneRelease", "AgentState_SetNotReady_Success"])
        .await;
}

#[tokio::test]
async fn skills_are_read_with_their_media() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let skills = session.online_agent().query_agent_skills().await.unwrap();
    let ids: Vec<_> = skills.iter().filter_map(|skill| skill.id.as_ref()?.get()).collect();
    assert_eq!(ids, [1, 2, 3]);
}
