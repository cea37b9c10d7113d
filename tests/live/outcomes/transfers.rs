//! Transfers, in every mode.

use super::row::{Row, rows};
use super::stage::{Agent, CUSTOMER};

/// A transfer of the current call.
fn transfer(agent: &Agent, device: i64, address: &str, mode: i64) -> ccgateway::session::voice_call::Transfer {
    agent.session.voice_call().transfer(device, address, mode)
}

pub(super) const ROWS: &[Row] = rows! {
    "transfer" => Success "AgentEvent_Call_Release", |stage| {
        let (agent, _other) = (stage.talking(1001).await, stage.idle(1002).await);
        agent.confirm(transfer(&agent, 2, "1002", 0)).await
    }
    "transfer" => Failure "AgentEvent_Connect_Fail", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(transfer(&agent, 2, "1002", 0)).await
    }
    "transfer" => Success "AgentEvent_SuccTransResult", |stage| {
        let (agent, _other) = (stage.talking(1001).await, stage.idle(1002).await);
        agent.confirm(transfer(&agent, 2, "1002", 2)).await
    }
    "transfer" => Failure "AgentEvent_SuccTransResult" because "1", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(transfer(&agent, 2, "1002", 2)).await
    }
    "transfer" => Success "AgentEvent_Call_Release", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(transfer(&agent, 5, "0777", 1)).await
    }
    // The number is engaged: the other result comes first, and the one of the number when nothing else does.
    "transfer" => Failure "AgentEvent_Connect_Fail", |stage| {
        let (_other, agent) = (stage.talking(1002).await, stage.idle(1001).await);
        agent.confirm(agent.session.voice_call().call_out("0777")).await;
        agent.confirm(transfer(&agent, 5, CUSTOMER, 3)).await
    }
    "transfer" => Success "AgentEvent_Conference", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(transfer(&agent, 5, "0777", 4)).await
    }
    "transfer" => Success "AgentEvent_Conference", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(transfer(&agent, 5, "0777", 3)).await
    }
    "transfer" => Success "AgentEvent_ReturnFromIvr", |stage| {
        let agent = stage.talking(1001).await;
        let returns = async {
            agent.saw("AgentEvent_Customer_Alerting").await;
            stage.simulator().ivr_returns(CUSTOMER).unwrap();
        };
        tokio::join!(agent.confirm(transfer(&agent, 3, "1", 1)), returns).0
    }
    "transfer" => Failure "AgentEvent_Call_Release", |stage| {
        let agent = stage.talking(1001).await;
        let hangs_up = async {
            agent.saw("AgentEvent_Customer_Alerting").await;
            stage.simulator().customer_hangs_up(CUSTOMER).unwrap();
        };
        tokio::join!(agent.confirm(transfer(&agent, 3, "1", 1)), hangs_up).0
    }
    "cancel_transfer" => Success "AgentEvent_Talking", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(transfer(&agent, 5, "0777", 3)).await;
        agent.confirm(agent.session.voice_call().cancel_transfer()).await
    }
};
