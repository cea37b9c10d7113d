//! The scenes. Each stands alone: its agents sign in first.

use anyhow::{Result, ensure};
use ccgateway::codes::{RestCause, SyncState};
use ccgateway::operation::table;
use ccgateway::{AgentId, Session};
use ccgateway_simulator::ColleagueAction;
use clap::ValueEnum;
use serde_json::{Value, json};

use super::stage::{SECOND_QUEUE, Stage};

/// A scene of the demo.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Scene {
    SignIn,
    InboundCall,
    TwoPartyHelp,
    ThreePartyHelp,
    SkillQueueCall,
    Whisper,
    PageRefresh,
    Colleague,
    SignOut,
}

/// What an agent receives when a call comes in and is answered automatically.
const INCOMING: &[&str] =
    &["AgentState_Busy", "AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentEvent_Auto_Answer", "AgentEvent_Talking"];

/// What an agent receives when a call ends.
const ENDED: &[&str] = &["AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentOther_PhoneRelease", "AgentState_Ready"];

impl Scene {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::InboundCall => "inbound-call",
            Self::TwoPartyHelp => "two-party-help",
            Self::ThreePartyHelp => "three-party-help",
            Self::SkillQueueCall => "skill-queue-call",
            Self::Whisper => "whisper",
            Self::PageRefresh => "page-refresh",
            Self::Colleague => "colleague",
            Self::SignOut => "sign-out",
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::SignIn => "two agents sign in, to the gateway and to their skill queues",
            Self::InboundCall => "a customer calls, talks to an agent and hangs up",
            Self::TwoPartyHelp => "an agent asks a colleague while the customer is held, then takes the customer back",
            Self::ThreePartyHelp => "an agent brings a colleague into the call, then leaves the two to it",
            Self::SkillQueueCall => "an agent calls a skill queue, where a colleague answers",
            Self::Whisper => "an inspector whispers to an agent during a call with a customer",
            Self::PageRefresh => "an agent's page is reloaded during a call",
            Self::Colleague => "an agent calls a colleague that the simulator plays",
            Self::SignOut => "an agent rests, is ready again and signs out",
        }
    }

    pub(super) async fn play(self, stage: &mut Stage<'_>) -> Result<()> {
        match self {
            Self::SignIn => sign_in(stage).await,
            Self::InboundCall => inbound_call(stage).await,
            Self::TwoPartyHelp => two_party_help(stage).await,
            Self::ThreePartyHelp => three_party_help(stage).await,
            Self::SkillQueueCall => skill_queue_call(stage).await,
            Self::Whisper => whisper(stage).await,
            Self::PageRefresh => page_refresh(stage).await,
            Self::Colleague => colleague(stage).await,
            Self::SignOut => sign_out(stage).await,
        }
    }
}

async fn sign_in(stage: &mut Stage<'_>) -> Result<()> {
    stage.enter(1001).await?;
    stage.enter(1002).await?;
    stage.show_states().await
}

async fn inbound_call(stage: &mut Stage<'_>) -> Result<()> {
    stage.enter(1001).await?;
    talk_to_customer(stage).await?;
    stage.customer_hangs_up()?;
    stage.expect(1001, ENDED).await?;
    stage.show_states().await
}

async fn two_party_help(stage: &mut Stage<'_>) -> Result<()> {
    let agent = stage.enter(1001).await?;
    stage.enter(1002).await?;
    talk_to_customer(stage).await?;

    let helper = AgentId::new(1002)?;
    let detail = json!({ "dstaddress": "1002", "devicetype": 2, "mode": 1 });
    let help = stage.ask(&agent, &table::INNER_HELP, detail, agent.ask_help(helper)).await?;
    stage.expect(1001, &["AgentEvent_Hold", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"]).await?;
    stage.expect(1002, INCOMING).await?;
    stage.show_states().await?;

    let detail = json!({ "callid": help });
    stage.ask(&agent, &table::DROP_CALL, detail, agent.voice_call().drop_call(&help)).await?;
    stage.expect(1002, ENDED).await?;
    stage.expect(1001, &["AgentEvent_Talking"]).await?;
    stage.show_states().await?;
    hang_up(stage, &agent).await
}

async fn three_party_help(stage: &mut Stage<'_>) -> Result<()> {
    let agent = stage.enter(1001).await?;
    let helper = stage.enter(1002).await?;
    talk_to_customer(stage).await?;

    let detail = json!({ "dstaddress": "1002", "devicetype": 2, "mode": 2 });
    stage.ask(&agent, &table::INNER_HELP, detail, agent.ask_three_party_help(helper.agent())).await?;
    stage.expect(1001, &["AgentEvent_Customer_Alerting", "AgentEvent_Conference"]).await?;
    stage.expect(1002, &["AgentEvent_Conference"]).await?;
    stage.show_states().await?;

    stage.ask(&agent, &table::RELEASE, Value::Null, agent.voice_call().release()).await?;
    stage.expect(1001, &["AgentEvent_Call_Release", "AgentOther_PhoneRelease", "AgentState_Ready"]).await?;
    stage.expect(1002, &["AgentEvent_Customer_Release", "AgentEvent_Talking"]).await?;
    stage.show_states().await?;
    hang_up(stage, &helper).await
}

async fn skill_queue_call(stage: &mut Stage<'_>) -> Result<()> {
    let agent = stage.enter(1001).await?;
    stage.enter(1002).await?;
    let detail = json!({ "skillId": SECOND_QUEUE });
    stage.ask(&agent, &table::CALL_INNER_SKILL, detail, agent.call_skill_queue(SECOND_QUEUE)).await?;
    let events =
        ["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"];
    stage.expect(1001, &events).await?;
    stage.expect(1002, INCOMING).await?;
    stage.show_states().await?;
    hang_up(stage, &agent).await
}

async fn whisper(stage: &mut Stage<'_>) -> Result<()> {
    let agent = stage.enter(1001).await?;
    let inspector = stage.enter(1003).await?;
    talk_to_customer(stage).await?;

    let detail = json!({ "whisperagentid": "1001" });
    stage.ask(&inspector, &table::REQUEST_WHISPER_AGENT, detail.clone(), inspector.whisper_to(agent.agent())).await?;
    stage.expect(1003, &["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy"]).await?;
    stage.expect(1001, &["AgentOther_BeQcStart"]).await?;
    stage.show_states().await?;

    stage.ask(&inspector, &table::REQUEST_STOP_WHISPER_AGENT, detail, inspector.stop_whispering_to(agent.agent())).await?;
    stage.expect(1001, &["AgentOther_BeQcStop"]).await?;
    stage.expect(1003, &["AgentOther_PhoneRelease", "AgentState_Ready"]).await?;
    stage.show_states().await?;
    hang_up(stage, &agent).await
}

async fn page_refresh(stage: &mut Stage<'_>) -> Result<()> {
    let agent = stage.enter(1001).await?;
    talk_to_customer(stage).await?;

    let agent = stage.reload(&agent).await?;
    let synced = stage.ask(&agent, &table::SYNC_AGENT_INFO, Value::Null, agent.resync()).await?;
    ensure!(synced.state == Some(SyncState::Talking), "the agent talks, but the gateway says {:?}", synced.state);
    stage.follow_again(&agent);
    stage.show_states().await?;
    hang_up(stage, &agent).await
}

async fn colleague(stage: &mut Stage<'_>) -> Result<()> {
    let agent = stage.enter(1001).await?;
    stage.colleague(1002, "signs in", ColleagueAction::SignIn { by_hand: Some(true) })?;
    let call = agent.voice_call().call_inner("1002");
    stage.ask(&agent, &table::CALL_INNER, json!({ "called": "1002" }), call).await?;
    let events = ["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy", "AgentEvent_Customer_Alerting"];
    stage.expect(1001, &events).await?;
    stage.colleague(1002, "answers", ColleagueAction::Answer)?;
    stage.expect(1001, &["AgentEvent_Talking"]).await?;
    stage.show_states().await?;
    stage.colleague(1002, "hangs up", ColleagueAction::HangUp)?;
    stage.expect(1001, ENDED).await?;
    stage.show_states().await
}

async fn sign_out(stage: &mut Stage<'_>) -> Result<()> {
    let agent = stage.enter(1001).await?;
    let detail = json!({ "time": 60, "restcause": 0 });
    stage.ask(&agent, &table::REST, detail, agent.go_to_rest(std::time::Duration::from_secs(60), RestCause::NoCause)).await?;
    stage.expect(1001, &["AgentState_SetRest_Success"]).await?;
    stage.show_states().await?;
    stage.ask(&agent, &table::CANCEL_REST, Value::Null, agent.go_ready()).await?;
    stage.expect(1001, &["AgentState_CancelRest_Success"]).await?;
    stage.show_states().await?;
    stage.ask(&agent, &table::LOGOUT, Value::Null, agent.sign_out()).await?;
    stage.expect_end(1001).await
}

/// A customer calls and agent 1001 answers.
async fn talk_to_customer(stage: &mut Stage<'_>) -> Result<()> {
    stage.customer_calls()?;
    stage.expect(1001, INCOMING).await?;
    stage.show_states().await
}

/// An agent ends its call.
async fn hang_up(stage: &mut Stage<'_>, agent: &Session) -> Result<()> {
    stage.ask(agent, &table::RELEASE, Value::Null, agent.voice_call().release()).await?;
    stage.expect(agent.agent().get(), ENDED).await?;
    stage.show_states().await
}
