//! Polls that are held.

use std::time::{Duration, Instant};

use ccgateway_simulator::Simulator;
use reqwest::Method;
use serde_json::Value;

use crate::agent::{A, Agent, config};

#[tokio::test]
async fn an_empty_poll_is_held_and_then_answered_with_the_exact_bytes() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    assert_eq!(agent.event_types().await, ["AgentOther_InService", "AgentState_Ready"]);
    let started = Instant::now();
    assert_eq!(agent.poll().await, r#"{"message":"","retcode":"0"}"#);
    assert!(started.elapsed() >= Duration::from_millis(95));
}

#[tokio::test]
async fn a_held_poll_is_answered_as_soon_as_something_happens() {
    let gateway = Simulator::start(config().poll_hold(Duration::from_secs(60))).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.poll().await;
    agent.poll().await;
    let (polled, ()) = tokio::join!(agent.poll(), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        gateway.customer_calls("0555", "60001").unwrap();
    });
    assert!(polled.contains("AgentState_Busy"), "{polled}");
}

#[tokio::test]
async fn what_happens_without_a_request_reaches_a_held_poll() {
    let config = config().poll_hold(Duration::from_secs(60)).customer_answers_after(Duration::from_millis(50));
    let gateway = Simulator::start(config).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.ok(Method::PUT, "voicecall/1001/callout", r#"{"called":"0555"}"#).await;
    for _ in 0..6 {
        agent.poll().await;
    }
    let talking: Value = serde_json::from_str(&agent.poll().await).unwrap();
    assert_eq!(talking["event"]["eventType"], "AgentEvent_Talking");
    assert_eq!(talking["event"]["content"]["feature"], "7");
}

#[tokio::test]
async fn a_stopped_simulator_frees_its_address_and_ends_held_polls() {
    let gateway = Simulator::start(config().poll_hold(Duration::from_secs(60))).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.poll().await;
    agent.poll().await;
    let address = gateway.address();
    let held = agent.client.get(format!("{}/agentevent/1001", agent.base)).header("guid", &agent.guid).send();
    let (held, ()) = tokio::join!(held, async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        gateway.shutdown().await;
    });
    assert!(held.is_err());
    let again = Simulator::start(config().listen(address)).await.unwrap();
    assert_eq!(again.address(), address);
    drop(again);
    let everywhere = Simulator::start(config().listen("0.0.0.0:0".parse().unwrap())).await.unwrap();
    assert!(everywhere.base_url().starts_with("https://127.0.0.1:"));
    Agent::sign_in(&everywhere, A).await;
}
