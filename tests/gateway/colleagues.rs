//! Colleagues that the simulator plays, met by a program through the library.

use ccgateway_simulator::{AgentState, ColleagueAction, Plays};

use crate::fixture::{ANSWERED, CUSTOMER, Fixture, OVER, RUNG, SALES, config, id};

/// Agents 1002 and 1003 are played; a test lets their time pass by commands.
async fn fixture() -> Fixture {
    Fixture::with(config().colleagues([1002, 1003], &Plays::by_hand().serves_queues(false))).await
}

impl Fixture {
    fn tell(&self, agent: u32, action: ColleagueAction) {
        self.simulator.tell(agent, &action).unwrap();
    }
}

#[tokio::test]
async fn a_colleague_is_called_and_hangs_up() {
    let fixture = fixture().await;
    let mut agent = fixture.enter(1001, None).await;
    agent.session.voice_call().call_inner("1002").await.unwrap();
    let dialled = ["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy", "AgentEvent_Customer_Alerting"];
    agent.expect(&dialled).await;
    fixture.tell(1002, ColleagueAction::Answer);
    agent.expect(&["AgentEvent_Talking"]).await;
    fixture.tell(1002, ColleagueAction::HangUp);
    agent.expect(&OVER).await;
}

#[tokio::test]
async fn a_colleague_helps_and_gives_the_customer_back() {
    let fixture = fixture().await;
    let mut agent = fixture.talking(1001).await;
    let help = agent.session.ask_help(id(1002)).await.unwrap();
    agent.expect(&["AgentEvent_Hold", "AgentEvent_Customer_Alerting"]).await;
    fixture.tell(1002, ColleagueAction::Answer);
    agent.expect(&["AgentEvent_Talking"]).await;
    agent.session.voice_call().drop_call(&help).await.unwrap();
    agent.expect(&["AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentEvent_Talking"]).await;
    assert_eq!(fixture.simulator.agent(1002).unwrap().state, AgentState::WrapUp);
    agent.session.voice_call().release().await.unwrap();
    agent.expect(&OVER).await;
}

#[tokio::test]
async fn a_colleague_joins_a_talk_of_three_and_takes_the_customer() {
    let fixture = fixture().await;
    let mut agent = fixture.talking(1001).await;
    agent.session.ask_three_party_help(id(1002)).await.unwrap();
    agent.expect(&["AgentEvent_Customer_Alerting"]).await;
    fixture.tell(1002, ColleagueAction::Answer);
    agent.expect(&["AgentEvent_Conference"]).await;
    agent.session.voice_call().release().await.unwrap();
    agent.expect(&["AgentEvent_Call_Release", "AgentOther_PhoneRelease", "AgentState_Ready"]).await;
    assert_eq!(fixture.simulator.agent(1002).unwrap().state, AgentState::Talking);
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    assert_eq!(fixture.simulator.agent(1002).unwrap().state, AgentState::WrapUp);
}

#[tokio::test]
async fn a_colleague_asks_the_program_for_help() {
    let fixture = fixture().await;
    let mut agent = fixture.enter(1001, None).await;
    fixture.tell(1004, ColleagueAction::SignIn { by_hand: Some(true) });
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    fixture.tell(1004, ColleagueAction::Answer);
    let mode = ccgateway_simulator::engine::HelpMode::TwoParty;
    fixture.tell(1004, ColleagueAction::Help { agent: "1001".into(), mode });
    agent.expect(&ANSWERED).await;
    fixture.tell(1004, ColleagueAction::TakeBack);
    agent.expect(&OVER).await;
    // A program that answers by hand is rung.
    agent.session.online_agent().set_agent_auto_answer(false).await.unwrap();
    fixture.tell(1004, ColleagueAction::Transfer { to: "1001".into() });
    agent.expect(&RUNG).await;
}
