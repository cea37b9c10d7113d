//! Calls: placed, answered, held, joined and ended.

use ccgateway::EventKind;

use super::row::{Row, rows};
use super::stage::{CUSTOMER, done};
use crate::fixture::{id, sign_in};

pub(super) const ROWS: &[Row] = rows! {
    "callout" => Success "AgentEvent_Talking", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.voice_call().call_out("0777")).await
    }
    // The customer is engaged.
    "callout" => Failure "AgentEvent_Call_Out_Fail", |stage| {
        let (_talking, agent) = (stage.talking(1001).await, stage.idle(1002).await);
        agent.confirm(agent.session.voice_call().call_out(CUSTOMER)).await
    }
    "call_inner" => Success "AgentEvent_Talking", |stage| {
        let (agent, _other) = (stage.idle(1001).await, stage.idle(1002).await);
        agent.confirm(agent.session.voice_call().call_inner("1002")).await
    }
    "call_inner" => Failure "AgentEvent_Inside_Call_Fail", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.voice_call().call_inner("1002")).await
    }
    "call_inner_skill" => Success "AgentEvent_Talking", |stage| {
        let (agent, other) = (stage.idle(1001).await, stage.idle(1002).await);
        done(other.session.online_agent().reset_skill(false).skill_id([1]).await);
        agent.confirm(agent.session.voice_call().call_inner_skill(1)).await
    }
    "call_inner_skill" => Failure "AgentEvent_Inside_Call_Fail", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.voice_call().call_inner_skill(1)).await
    }
    "preview_callout" => Success "AgentEvent_Talking", |stage| {
        let agent = stage.idle(1001).await;
        stage.simulator().offer_preview(1001, "0777", "order 7").unwrap();
        let control = control(agent.event("AgentEvent_Preview_CallOut").await.as_ref());
        agent.confirm(agent.session.voice_call().preview_call_out("0777", control)).await
    }
    "preview_callout" => Failure "AgentEvent_Call_Out_Fail", |stage| {
        let (_talking, agent) = (stage.talking(1001).await, stage.idle(1002).await);
        stage.simulator().offer_preview(1002, CUSTOMER, "order 7").unwrap();
        let control = control(agent.event("AgentEvent_Preview_CallOut").await.as_ref());
        agent.confirm(agent.session.voice_call().preview_call_out(CUSTOMER, control)).await
    }
    "answer" => Success "AgentEvent_Talking", |stage| {
        let agent = stage.by_hand(1001).await;
        stage.offer(&agent).await;
        agent.saw("AgentEvent_Ringing").await;
        agent.confirm(agent.session.voice_call().answer()).await
    }
    "reject" => Success "AgentEvent_No_Answer", |stage| {
        let agent = stage.by_hand(1001).await;
        stage.offer(&agent).await;
        let call = agent.saw("AgentEvent_Ringing").await.unwrap();
        agent.confirm(agent.session.voice_call().reject(1).call_id(call)).await
    }
    "phonepickup" => Success "AgentOther_PhoneOffhook", |stage| {
        let agent = stage.enter(sign_in(1005).phone_linkage(true)).await;
        stage.offer(&agent).await;
        agent.saw("AgentOther_PhoneAlerting").await;
        agent.confirm(agent.session.voice_call().pick_up_phone()).await
    }
    "phonehangup" => Success "AgentOther_PhoneRelease", |stage| {
        let agent = stage.enter(sign_in(1005).phone_linkage(true)).await;
        stage.offer(&agent).await;
        agent.saw("AgentOther_PhoneAlerting").await;
        agent.confirm(agent.session.voice_call().hang_up_phone()).await
    }
    "request_appointed_call" => Success "AgentEvent_Talking", |stage| {
        let agent = stage.by_hand(1001).await;
        let call = stage.customer_calls();
        agent.confirm(agent.session.voice_call().request_appointed_call(call, 0, 1)).await
    }
    "snatch_pickup" => Success "AgentEvent_Talking", |stage| {
        let (agent, other) = (stage.idle(1001).await, stage.by_hand(1002).await);
        stage.offer(&other).await;
        other.saw("AgentEvent_Ringing").await;
        agent.confirm(agent.session.voice_call().snatch_pickup(id(1002))).await
    }
    "inner_help" => Success "AgentEvent_Talking", |stage| {
        let (agent, _other) = (stage.talking(1001).await, stage.idle(1002).await);
        agent.confirm(agent.session.voice_call().inner_help("1002")).await
    }
    "inner_help" => Success "AgentEvent_Conference", |stage| {
        let (agent, _other) = (stage.talking(1001).await, stage.idle(1002).await);
        agent.confirm(agent.session.voice_call().inner_help("1002").mode(2)).await
    }
    "inner_help" => Failure "AgentEvent_Consult_Fail", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(agent.session.voice_call().inner_help("1002")).await
    }
    "hold" => Success "AgentEvent_Hold", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(agent.session.voice_call().hold()).await
    }
    "get_hold" => Success "AgentEvent_Talking", |stage| {
        let agent = stage.talking(1001).await;
        done(agent.session.voice_call().hold().await);
        agent.saw("AgentEvent_Hold").await;
        agent.confirm(agent.session.voice_call().unhold()).await
    }
    "connect_hold" => Success "AgentEvent_Call_Release", |stage| {
        let agent = stage.talking(1001).await;
        let customer = agent.call();
        agent.confirm(agent.session.voice_call().hold()).await;
        agent.confirm(agent.session.voice_call().call_out("0777")).await;
        agent.confirm(agent.session.voice_call().connect_hold(customer)).await
    }
    "conf_join" => Success "AgentEvent_Conference", |stage| {
        let agent = stage.talking(1001).await;
        let customer = agent.call();
        agent.confirm(agent.session.voice_call().hold()).await;
        agent.confirm(agent.session.voice_call().call_out("0777")).await;
        agent.confirm(agent.session.voice_call().conf_join(customer)).await
    }
    // The call with the helper: the customer is taken back.
    "drop_call" => Success "AgentEvent_Call_Release", |stage| {
        let (agent, _other) = (stage.talking(1001).await, stage.idle(1002).await);
        agent.confirm(agent.session.voice_call().inner_help("1002")).await;
        let help = agent.call();
        agent.confirm(agent.session.voice_call().drop_call(help)).await
    }
    "drop_call" => Success "AgentEvent_Customer_Release", |stage| {
        let (agent, _other) = (stage.talking(1001).await, stage.idle(1002).await);
        let help = agent.confirm(agent.session.voice_call().inner_help("1002").mode(2)).await.event.call_id().cloned().unwrap();
        agent.confirm(agent.session.voice_call().drop_call(help)).await
    }
    "disconnect" => Success "AgentEvent_Call_Release", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(agent.session.voice_call().disconnect(CUSTOMER)).await
    }
    "disconnect" => Success "AgentEvent_Customer_Release", |stage| {
        let (agent, _other) = (stage.talking(1001).await, stage.idle(1002).await);
        agent.confirm(agent.session.voice_call().inner_help("1002").mode(2)).await;
        agent.confirm(agent.session.voice_call().disconnect("1002")).await
    }
    "release" => Success "AgentEvent_Call_Release", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(agent.session.voice_call().release()).await
    }
    // A call that rings: the telephone alone says that it is over.
    "release" => Success "AgentOther_PhoneRelease", |stage| {
        let agent = stage.by_hand(1001).await;
        stage.offer(&agent).await;
        agent.saw("AgentEvent_Ringing").await;
        agent.confirm(agent.session.voice_call().release()).await
    }
};

/// The number of the control block of an offered call.
fn control(event: &ccgateway::Event) -> i64 {
    let EventKind::PreviewCallOut(offer) = event.kind() else { panic!("{event:?}") };
    offer.control_id().unwrap().parse().unwrap()
}
