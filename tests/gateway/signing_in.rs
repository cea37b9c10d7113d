//! Signing in and out.

use ccgateway::codes::{AgentState, SignInStatus, SignOutReason};
use ccgateway::event::StreamEnd;
use ccgateway::{Error, Retcode, SignIn, WhenSignedIn};
use ccgateway_simulator::AgentConfig;
use futures_util::StreamExt;

use crate::fixture::{Fixture, config, expect, id, sign_in};

#[tokio::test]
async fn a_sign_in_gives_what_the_gateway_says_of_the_agent() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let result = session.sign_in_result().unwrap();
    assert_eq!(result.work_no.as_ref().unwrap().to_string(), "1001");
    assert_eq!(result.media_type.as_deref().map(str::len), Some(3));
    assert!(result.login_time.as_ref().unwrap().get().is_some());
    assert_eq!(result.is_force_change.as_ref().unwrap().get(), Some(false));
    assert_eq!(session.status().await.unwrap().agent_state, Some(AgentState::Idle));
}

#[tokio::test]
async fn the_state_asked_for_at_sign_in_is_taken_with_its_events() {
    for (status, state, events) in [
        (SignInStatus::Idle, AgentState::Idle, ["AgentOther_InService", "AgentState_Ready"].as_slice()),
        (SignInStatus::Busy, AgentState::Busy, &["AgentOther_InService", "AgentState_Ready", "AgentState_SetNotReady_Success"]),
        (SignInStatus::WrapUp, AgentState::WrapUp, &["AgentOther_InService", "AgentState_Ready", "AgentState_Work"]),
    ] {
        let fixture = Fixture::open().await;
        let session = fixture.gateway.sign_in(&sign_in(1001).status(status)).await.unwrap();
        expect(&mut session.events(), events).await;
        assert_eq!(session.status().await.unwrap().agent_state, Some(state));
    }
}

#[tokio::test]
async fn a_wrong_password_is_refused_with_its_meaning() {
    let fixture = Fixture::with(config().agent(AgentConfig::new(1001).password("right"))).await;
    let error = fixture.gateway.sign_in(&SignIn::new(id(1001), "wrong", "71001")).await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("100-004"));
    assert!(!error.is_retryable() && !error.is_session_lost());
    assert!(error.to_string().starts_with("login was refused: 100-004 ("), "{error}");
    fixture.gateway.sign_in(&SignIn::new(id(1001), "right", "71001")).await.unwrap();
}

#[tokio::test]
async fn an_agent_that_is_signed_in_is_refused_or_forced_as_chosen() {
    let fixture = Fixture::open().await;
    let first = fixture.sign_in(1001).await;
    let error = fixture.gateway.sign_in(&sign_in(1001)).await.unwrap_err();
    assert_eq!(error.retcode(), Some(&Retcode::ALREADY_SIGNED_IN));

    let second = fixture.gateway.sign_in(&sign_in(1001).when_signed_in(WhenSignedIn::Force)).await.unwrap();
    second.status().await.unwrap();
    let error = first.status().await.unwrap_err();
    assert!(error.is_session_lost(), "{error}");

    let third = fixture.gateway.force_sign_in(&sign_in(1001)).await.unwrap();
    third.status().await.unwrap();
    assert!(second.status().await.unwrap_err().is_session_lost());
}

#[tokio::test]
async fn a_sign_out_ends_the_session_its_clones_and_its_events() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    let clone = agent.session.clone();
    agent.session.sign_out().await.unwrap();
    assert!(clone.is_signed_out());
    assert!(agent.events.next().await.is_none());
    assert_eq!(agent.events.end(), Some(StreamEnd::SignedOut));
    let sent = fixture.simulator.requests().len();
    assert!(matches!(clone.status().await, Err(Error::SignedOut { .. })));
    assert_eq!(fixture.simulator.requests().len(), sent, "nothing is sent after a sign-out");
    clone.sign_out().await.unwrap();
}

#[tokio::test]
async fn a_sign_out_during_a_call_is_refused_and_a_forced_one_is_not() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.talking(1001).await;
    assert!(agent.session.sign_out().await.is_err());
    assert!(!agent.session.is_signed_out());
    assert_eq!(agent.session.status().await.unwrap().agent_state, Some(AgentState::InCall));
    agent.session.force_sign_out().await.unwrap();
    assert!(agent.events.next().await.is_none());
    assert!(fixture.simulator.calls().is_empty());
}

#[tokio::test]
async fn a_sign_out_of_an_agent_that_the_gateway_has_forgotten_succeeds() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    fixture.simulator.drop_session(1001).unwrap();
    session.sign_out().await.unwrap();
    assert!(session.is_signed_out());
}

#[tokio::test]
async fn a_sign_out_with_a_reason_ends_the_session() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    session.online_agent().force_logout_with_reason(SignOutReason::SetByCaller(7)).await.unwrap();
    assert!(session.is_signed_out());
}

#[tokio::test]
async fn one_pool_serves_many_agents_without_mixing_them_up() {
    let fixture = Fixture::with(config().require_cookie(true)).await;
    let sessions = futures_util::future::join_all((1001..=1005).map(|agent| fixture.sign_in(agent))).await;
    for session in &sessions {
        let state = session.online_agent().sync_agent_info().await.unwrap().agent_state_info.unwrap();
        assert_eq!(state.work_no.unwrap().to_string(), session.agent().to_string());
    }
}
