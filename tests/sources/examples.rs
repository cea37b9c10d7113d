//! The examples, run against the simulator.

use axum_server::tls_rustls::RustlsConfig;
use ccgateway::Gateway;
use ccgateway::push::Receiver;
use ccgateway_misbehaving::Identity;
use ccgateway_simulator::Simulator;

use crate::fixture::{config, sign_in, until};

#[path = "../../examples/batch.rs"]
#[allow(dead_code, reason = "its main is for people")]
mod batch;
#[path = "../../examples/push.rs"]
#[allow(dead_code, reason = "its main is for people")]
mod push;

const CALL: [&str; 3] = ["AgentOther_InService", "AgentEvent_Talking", "AgentEvent_Call_Release"];

/// What the examples print of a call and of the sign-out after it.
async fn call(simulator: &Simulator, lines: &std::sync::Mutex<Vec<String>>, agent: u32) {
    let has = |name: &str| lines.lock().unwrap().iter().any(|line| line.contains(name));
    until("the sign-in", || has("AgentState_Ready")).await;
    until("the call", || simulator.customer_calls("0555123", "60001").is_ok()).await;
    until("the talk", || has("AgentEvent_Talking")).await;
    simulator.customer_hangs_up("0555123").unwrap();
    until("the end of the call", || has("AgentEvent_Customer_Release")).await;
    simulator.drop_session(agent).unwrap();
}

#[tokio::test]
async fn push_with_tls() {
    let tls = Identity::of("localhost").no_authority().make();
    let simulator = Simulator::start(config().push_root(tls.pem.clone())).await.unwrap();
    let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let receiver = Receiver::new(format!("https://localhost:{}/events", listener.local_addr().unwrap().port()));
    push::serve(listener, &receiver, Some(RustlsConfig::from_config(tls.server))).unwrap();
    let lines = std::sync::Mutex::new(Vec::new());
    let sign_in = sign_in(1001);
    let follow = push::follow(&receiver, &gateway, &sign_in, |line| lines.lock().unwrap().push(line));
    let (outcome, ()) = tokio::join!(follow, call(&simulator, &lines, 1001));
    assert!(outcome.unwrap_err().is_session_lost());
    let lines = lines.into_inner().unwrap();
    assert!(CALL.iter().all(|name| lines.iter().any(|line| line.starts_with(name))), "{lines:?}");
}

#[tokio::test]
async fn one_poll_for_two_agents() {
    let simulator = Simulator::start(config().batch_events(true)).await.unwrap();
    let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build().unwrap();
    let lines = std::sync::Mutex::new(Vec::new());
    let sign_ins = [sign_in(1001), sign_in(1002)];
    let follow = batch::follow(&gateway, &sign_ins, |agent, line| lines.lock().unwrap().push(format!("{agent} {line}")));
    let (outcome, ()) = tokio::join!(follow, call(&simulator, &lines, 1001));
    assert!(outcome.unwrap_err().is_session_lost());
    let lines = lines.into_inner().unwrap();
    assert!(CALL.iter().all(|name| lines.iter().any(|line| line.contains(name))), "{lines:?}");
    assert!(["1001 ", "1002 "].iter().all(|agent| lines.iter().any(|line| line.starts_with(agent))), "{lines:?}");
}
