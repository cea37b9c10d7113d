//! Calls over the gateway's interface.

use ccgateway_simulator::{ControlError, Simulator};
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::agent::{A, Agent, B, config};

#[tokio::test]
async fn two_agents_and_a_customer_talk() {
    let gateway = Simulator::start(config()).await.unwrap();
    let a = Agent::sign_in(&gateway, A).await;
    let b = Agent::sign_in(&gateway, B).await;
    let call = gateway.customer_calls("0555", "60001").unwrap();
    let help = a.ok(Method::POST, "voicecall/1001/innerhelp", r#"{"dstaddress":1002,"holdflag":"true"}"#).await;
    let help = help.as_str().unwrap();
    assert_eq!(a.event_types().await[7..], ["AgentEvent_Hold", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"]);
    assert_eq!(b.event_types().await.last().unwrap(), "AgentEvent_Talking");
    a.ok(Method::POST, &format!("voicecall/1001/dropcall/{help}"), "").await;
    let events = [a.poll().await, a.poll().await, a.poll().await];
    assert!(events[0].contains(r#""eventType":"AgentEvent_Call_Release""#), "{}", events[0]);
    assert!(events[0].ends_with(&format!(r#""workNo":"1001","content":"{help}"}}}}"#)), "{}", events[0]);
    assert!(events[1].ends_with(&format!(r#""content":{{"callid":"{help}","number":"1002"}}}}}}"#)), "{}", events[1]);
    assert!(events[2].contains(&format!(r#""callid":"{call}""#)), "{}", events[2]);
    a.ok(Method::DELETE, "voicecall/1001/release", "").await;
    assert!(gateway.calls().is_empty());
    let again = a.json(Method::DELETE, "voicecall/1001/release", "").await;
    assert_eq!(again["retcode"], "200-017");
}

#[tokio::test]
async fn calls_are_transferred_and_come_back_from_a_voice_menu() {
    let gateway = Simulator::start(config()).await.unwrap();
    let [a, b] = [Agent::sign_in(&gateway, A).await, Agent::sign_in(&gateway, B).await];
    gateway.customer_calls("0555", "60001").unwrap();
    a.event_types().await;
    b.event_types().await;
    let suspend = r#"{"devicetype":"3","address":"1","mode":"1"}"#;
    assert_eq!(a.ok(Method::POST, "voicecall/1001/transfer", suspend).await, json!({}));
    let control = a.client.post(format!("{}/ivr/return", gateway.control_url())).json(&json!({"number": "0555"}));
    assert_eq!(control.send().await.unwrap().status(), StatusCode::OK);
    assert!(matches!(gateway.ivr_returns("0555"), Err(ControlError::NotInIvr(_))));
    assert_eq!(a.event_types().await, ["AgentEvent_Customer_Alerting", "AgentEvent_ReturnFromIvr", "AgentEvent_Talking"]);
    a.ok(Method::POST, "voicecall/1001/seconddialex?number=1%23", "").await;
    a.ok(Method::POST, "voicecall/1001/seconddial/2*", "").await;
    assert_eq!(gateway.calls()[0].digits, "1#2*");
    a.ok(Method::POST, "voicecall/1001/transfer", r#"{"devicetype":2,"address":"1002","mode":2,"holdflag":"true"}"#).await;
    assert_eq!(b.event_types().await.last().unwrap(), "AgentEvent_Talking");
    let missing = a.json(Method::POST, "voicecall/1001/transfer", r#"{"address":"1002"}"#).await;
    assert_eq!(missing["retcode"], "000-002");
}

#[tokio::test]
async fn offered_numbers_are_called() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let offer = agent.client.post(format!("{}/previews", gateway.control_url())).json(&json!({"agent": A, "numbers": "0777"}));
    assert_eq!(offer.send().await.unwrap().status(), StatusCode::OK);
    gateway.offer_preview(A, "0888,0999", "x").unwrap();
    assert_eq!(agent.event_types().await[2..], ["AgentEvent_Preview", "AgentEvent_Preview_CallOut_Ex"]);
    let call = agent.ok(Method::PUT, "voicecall/1001/previewCallout", r#"{"called":"0999","callcontrolid":"2"}"#).await;
    assert_eq!(call, gateway.calls()[0].id.to_string());
}

#[tokio::test]
async fn inspectors_supervise_over_every_path() {
    let gateway = Simulator::start(config()).await.unwrap();
    let [b, a] = [Agent::sign_in(&gateway, B).await, Agent::sign_in(&gateway, A).await];
    a.ok(Method::POST, "qualitycontrol/1001/beginmonitor?agents=1002%3B1003", "").await;
    let call = gateway.customer_calls("0555", "60001").unwrap();
    a.ok(Method::PUT, "qualitycontrol/1001/addsupervise/1002", "").await;
    a.ok(Method::POST, "qualitycontrol/1001/switch/1002", "").await;
    a.ok(Method::PUT, &format!("qualitycontrol/1001/intercept/1002/{call}"), "").await;
    assert_eq!(a.event_types().await.last().unwrap(), "AgentEvent_Talking");
    a.ok(Method::POST, &format!("qualitycontrol/1001/forcedropcall/{call}"), "").await;
    b.event_types().await;
    a.ok(Method::POST, "qualitycontrol/1001/forcebusy/1002", "").await;
    a.ok(Method::POST, "qualitycontrol/1001/forceidle/1002", "").await;
    a.ok(Method::POST, "qualitycontrol/1001/forcerest/1002/60/1", "").await;
    assert_eq!(b.event_types().await, ["AgentState_SetNotReady_Success", "AgentState_Ready", "AgentState_SetRest_Success"]);
    a.ok(Method::POST, "qualitycontrol/1001/adjustskill", r#"{"workNo":"1002","skills":[2,"3"]}"#).await;
    assert_eq!(gateway.agent(B).unwrap().skills, [2, 3]);
    let wrong = a.json(Method::POST, "qualitycontrol/1001/adjustskill", r#"{"workNo":"1002","skills":"x"}"#).await;
    assert_eq!(wrong["retcode"], "100-001");
    a.event_types().await;
    a.ok(Method::POST, "qualitycontrol/1001/forcelogout/1002", "").await;
    assert_eq!(a.event_types().await, ["QC_AgentState_Notify"]);
}
