//! Internal help, and what happens when each of the parties leaves.

use ccgateway::codes::{AgentState, CallFeature, OperationCommand};
use ccgateway::event::EventKind;
use ccgateway::{CallId, HelpTarget, Retcode};

use crate::fixture::{ANSWERED, Agent, CUSTOMER, Fixture, OVER, RUNG, id, next};

/// Agent 1001 talks to a customer and has asked agent 1002, who answered.
struct Help {
    fixture: Fixture,
    asking: Agent,
    helper: Agent,
    help: CallId,
}

async fn two_party() -> Help {
    let fixture = Fixture::open().await;
    let mut helper = fixture.enter(1002, None).await;
    let mut asking = fixture.talking(1001).await;
    let help = asking.session.ask_help(helper.id()).await.unwrap();
    asking.expect(&["AgentEvent_Hold", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"]).await;
    helper.expect(&ANSWERED).await;
    Help { fixture, asking, helper, help }
}

async fn three_party() -> Help {
    let fixture = Fixture::open().await;
    let mut helper = fixture.enter(1002, None).await;
    let mut asking = fixture.talking(1001).await;
    let help = asking.session.ask_three_party_help(helper.id()).await.unwrap();
    asking.expect(&["AgentEvent_Customer_Alerting"]).await;
    let EventKind::Conference(content) = next(&mut asking.events).await.into_kind() else { panic!("no conference") };
    assert_eq!(content.partner.as_deref(), Some("0555123,1002"));
    helper.expect(&ANSWERED[..4]).await;
    helper.expect(&["AgentEvent_Conference"]).await;
    Help { fixture, asking, helper, help }
}

/// The agent talks in a call with this party.
async fn talks_with(agent: &mut Agent, party: &str) {
    let event = next(&mut agent.events).await;
    let EventKind::Talking(content) = event.kind() else { panic!("{event:?} is not the talk with {party}") };
    let parties = [&content.caller, &content.called].map(|number| number.as_ref().map(ToString::to_string));
    assert!(parties.contains(&Some(party.to_owned())), "{parties:?} without {party}");
}

async fn is(agent: &Agent, state: AgentState) {
    assert_eq!(agent.session.status().await.unwrap().agent_state, Some(state), "agent {}", agent.id());
}

#[tokio::test]
async fn in_two_party_help_the_customer_is_held() {
    let Help { asking, helper, help, fixture: _fixture } = two_party().await;
    let synced = asking.session.resync().await.unwrap();
    assert_eq!(synced.call.as_ref(), Some(&help));
    assert!(synced.held_call.is_some_and(|held| held != help));
    assert_eq!(synced.call_feature, Some(CallFeature::InternalTwoPartyHelp));
    is(&asking, AgentState::InCall).await;
    is(&helper, AgentState::InCall).await;
}

#[tokio::test]
async fn two_party_the_helper_leaves_and_the_customer_is_back() {
    let Help { mut asking, mut helper, fixture: _fixture, .. } = two_party().await;
    helper.session.voice_call().release().await.unwrap();
    helper.expect(&OVER).await;
    asking.expect(&["AgentEvent_Call_Release", "AgentEvent_Customer_Release"]).await;
    talks_with(&mut asking, CUSTOMER).await;
    is(&helper, AgentState::Idle).await;
}

#[tokio::test]
async fn two_party_the_asking_agent_leaves_and_the_helper_has_the_customer() {
    let Help { mut asking, mut helper, fixture, .. } = two_party().await;
    asking.session.voice_call().release().await.unwrap();
    helper.expect(&["AgentEvent_Customer_Release"]).await;
    talks_with(&mut helper, CUSTOMER).await;
    asking
        .expect(&[
            "AgentEvent_Call_Release",
            "AgentEvent_Customer_Release",
            "AgentEvent_Call_Release",
            "AgentOther_PhoneRelease",
            "AgentState_Ready",
        ])
        .await;
    is(&asking, AgentState::Idle).await;
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    helper.expect(&OVER).await;
}

#[tokio::test]
async fn two_party_the_asking_agent_takes_the_customer_back() {
    let Help { mut asking, mut helper, help, fixture: _fixture, .. } = two_party().await;
    asking.session.voice_call().drop_call(&help).await.unwrap();
    asking.expect(&["AgentEvent_Call_Release", "AgentEvent_Customer_Release"]).await;
    talks_with(&mut asking, CUSTOMER).await;
    helper.expect(&OVER).await;
}

#[tokio::test]
async fn two_party_the_customer_leaves_and_the_agents_talk_on() {
    let Help { mut asking, helper, fixture, .. } = two_party().await;
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    asking.expect(&["AgentEvent_Customer_Release", "AgentEvent_Call_Release"]).await;
    is(&asking, AgentState::InCall).await;
    is(&helper, AgentState::InCall).await;
    assert_eq!(fixture.simulator.calls().len(), 1);
}

#[tokio::test]
async fn two_party_a_held_customer_cannot_be_disconnected() {
    let Help { asking, fixture: _fixture, .. } = two_party().await;
    let error = asking.session.voice_call().disconnect(CUSTOMER).await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("200-024"));
}

#[tokio::test]
async fn three_party_the_asking_agent_leaves_and_the_two_talk_on() {
    let Help { mut asking, mut helper, fixture: _fixture, .. } = three_party().await;
    asking.session.voice_call().release().await.unwrap();
    asking.expect(&["AgentEvent_Call_Release", "AgentOther_PhoneRelease", "AgentState_Ready"]).await;
    helper.expect(&["AgentEvent_Customer_Release"]).await;
    talks_with(&mut helper, CUSTOMER).await;
    is(&asking, AgentState::Idle).await;
}

#[tokio::test]
async fn three_party_the_helper_leaves_and_the_two_talk_on() {
    let Help { mut asking, mut helper, fixture: _fixture, .. } = three_party().await;
    helper.session.voice_call().release().await.unwrap();
    helper.expect(&["AgentEvent_Call_Release", "AgentOther_PhoneRelease", "AgentState_Ready"]).await;
    asking.expect(&["AgentEvent_Customer_Release"]).await;
    talks_with(&mut asking, CUSTOMER).await;
}

#[tokio::test]
async fn three_party_the_customer_leaves_and_the_agents_talk_on() {
    let Help { mut asking, mut helper, fixture, .. } = three_party().await;
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    for agent in [&mut asking, &mut helper] {
        agent.expect(&["AgentEvent_Customer_Release"]).await;
        let event = next(&mut agent.events).await;
        let EventKind::Talking(content) = event.kind() else { panic!("{event:?}") };
        assert_eq!(content.feature, Some(CallFeature::Internal));
    }
}

#[tokio::test]
async fn three_party_the_asking_agent_takes_the_customer_back() {
    let Help { mut asking, mut helper, fixture: _fixture, .. } = three_party().await;
    asking.session.voice_call().disconnect(id(1002)).await.unwrap();
    asking.expect(&["AgentEvent_Customer_Release"]).await;
    talks_with(&mut asking, CUSTOMER).await;
    helper.expect(&["AgentEvent_Call_Release", "AgentOther_PhoneRelease", "AgentState_Ready"]).await;
}

#[tokio::test]
async fn help_is_asked_of_a_skill_queue() {
    let fixture = Fixture::open().await;
    let mut helper = fixture.enter(1002, Some(2)).await;
    let mut asking = fixture.talking(1001).await;
    asking.session.ask_help(HelpTarget::SkillQueue(2)).await.unwrap();
    asking.expect(&["AgentEvent_Hold", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"]).await;
    helper.expect(&ANSWERED).await;
    assert_eq!(asking.session.resync().await.unwrap().command, Some(OperationCommand::TwoPartyHelp));
}

#[tokio::test]
async fn help_of_an_agent_who_is_not_idle_fails_and_the_talk_goes_on() {
    let fixture = Fixture::open().await;
    let helper = fixture.enter(1002, None).await;
    helper.session.go_busy(None).await.unwrap();
    let mut asking = fixture.talking(1001).await;
    asking.session.ask_help(helper.id()).await.unwrap();
    asking.expect(&["AgentEvent_Consult_Fail"]).await;
    is(&asking, AgentState::InCall).await;
    is(&helper, AgentState::Busy).await;
}

#[tokio::test]
async fn help_that_is_rejected_gives_the_customer_back() {
    let fixture = Fixture::open().await;
    let mut helper = fixture.enter(1002, None).await;
    helper.session.online_agent().set_agent_auto_answer(false).await.unwrap();
    let mut asking = fixture.talking(1001).await;
    asking.session.ask_help(helper.id()).await.unwrap();
    asking.expect(&["AgentEvent_Hold", "AgentEvent_Customer_Alerting"]).await;
    helper.expect(&RUNG).await;
    helper.session.voice_call().reject(ccgateway::codes::RejectMode::Release).await.unwrap();
    asking.expect(&["AgentEvent_Consult_Fail"]).await;
    talks_with(&mut asking, CUSTOMER).await;
}

#[tokio::test]
async fn help_without_a_call_is_refused() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let error = session.ask_help(id(1002)).await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("200-018"));
}
