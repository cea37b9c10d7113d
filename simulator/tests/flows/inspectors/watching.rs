//! Inspectors watch other agents.

use ccgateway_simulator::AgentId;
use ccgateway_simulator::engine::{CallCommand, Command, SessionCommand, SignInRequest, StateCommand, SupervisionCommand};

use crate::world::{A, B, C, CUSTOMER, World, callout, config, request};

fn watching() -> SignInRequest {
    SignInRequest { watches_vdn: true, ..request() }
}

#[test]
fn an_inspector_watches_sign_ins() {
    let mut world = World::with(&[A]);
    let agents = vec![B, AgentId(2001), AgentId(4711)];
    world.ok(A, SupervisionCommand::BeginMonitor { agents: agents.clone() });
    world.sign_in(B, request());
    world.sign_in(AgentId(2001), request());
    world.expect(A, &["QcAgentState 1002 in", "QcAgentState 1002 Idle"]);
    for agent in [B, AgentId(2001)] {
        world.expect(agent, &["InService", "Ready"]);
    }
    let again = SignInRequest { phone: Some("71002".into()), ..request() };
    let answer = world.engine.command(B, None, Command::Session(SessionCommand::ForceLogin(again)), world.now);
    world.guids.insert(B, answer.set_guid.unwrap());
    world.expect(B, &["InService", "Ready"]);
    world.expect(A, &["QcAgentState 1002 out", "QcAgentState 1002 in", "QcAgentState 1002 Idle"]);
    world.ok(A, SupervisionCommand::ForceLogOutAgent { target: B });
    world.expect(A, &["QcAgentState 1002 out"]);
    world.ok(A, SupervisionCommand::EndMonitor { agents });
    world.sign_in(B, request());
    world.expect(A, &[]);
    world.expect(B, &["InService", "Ready"]);
    world.refused(A, SupervisionCommand::BeginMonitor { agents: vec![] }, "000-002");
    world.refused(B, SupervisionCommand::BeginMonitor { agents: vec![A] }, "900-002");
    world.refused(B, SupervisionCommand::EndMonitor { agents: vec![A] }, "900-002");
}

#[test]
fn an_inspector_is_told_what_an_agent_does_that_it_has_named() {
    let mut world = World::configured(config().recording(true), &[A, B]);
    world.ok(A, SupervisionCommand::BeginMonitor { agents: vec![B] });
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.expect(A, &["SetNotReady 0"]);
    let changes = |world: &mut World, expected: &[&str]| {
        let expected: Vec<String> = expected.iter().map(|change| format!("QcAgentState 1002 {change}")).collect();
        world.expect(A, &expected.iter().map(String::as_str).collect::<Vec<_>>());
    };
    world.customer_calls(CUSTOMER);
    changes(&mut world, &["Active", "RecordBegin"]);
    world.ok(B, CallCommand::BeginMute);
    world.ok(B, CallCommand::EndMute);
    changes(&mut world, &["Mute"]);
    world.ok(B, CallCommand::Release);
    changes(&mut world, &["HungUp", "RecordStop", "Idle"]);
    world.place(B, callout("0777"));
    changes(&mut world, &["WaitAlerting"]);
    world.customer_hangs_up("0777");
    changes(&mut world, &["Idle"]);
    world.ok(B, StateCommand::Rest { seconds: 60, cause: 0, prolong: false });
    world.ok(B, StateCommand::CancelRest);
    world.ok(B, StateCommand::SayWork);
    world.ok(B, SessionCommand::ForceLogout);
    changes(&mut world, &["Rest", "Idle", "Work", "out"]);
    world.drain();
}

#[test]
fn an_inspector_watches_its_vdn_from_the_sign_in_on() {
    let mut world = World::new(config());
    world.sign_in(B, request());
    world.sign_in(A, watching());
    world.expect(A, &["InService", "Ready"]);
    for agent in [C, AgentId(2001)] {
        world.sign_in(agent, request());
    }
    world.ok(C, SessionCommand::Logout);
    world.expect(A, &["QcAgentState 1003 in", "QcAgentState 1003 out"]);
    world.ok(A, SessionCommand::Logout);
    world.sign_in(A, request());
    world.expect(A, &["InService", "Ready"]);
    world.sign_in(C, request());
    world.expect(A, &[]);
    world.drain();
}

#[test]
fn only_inspectors_watch() {
    let mut world = World::new(config());
    world.sign_in(B, watching());
    world.events(B);
    world.sign_in(C, request());
    world.ok(C, StateCommand::SayBusy { reason: None, prolong: false });
    world.expect(B, &[]);
    world.drain();
}

#[test]
fn watchers_are_notified_when_the_last_idle_agent_of_the_vdn_is_taken() {
    let mut world = World::new(config());
    world.join(A, watching());
    for agent in [B, C, AgentId(2001)] {
        world.join(agent, request());
    }
    world.drain();
    let busy = Command::State(StateCommand::SayBusy { reason: None, prolong: false });
    world.ok(B, busy.clone());
    world.expect(A, &[]);
    world.ok(C, StateCommand::SayWork);
    world.expect(A, &["AllAgentBusy"]);
    world.ok(B, StateCommand::SayFree);
    world.ok(B, busy.clone());
    world.expect(A, &["AllAgentBusy"]);
    world.ok(B, SessionCommand::Logout);
    world.ok(C, SessionCommand::Logout);
    world.expect(A, &["QcAgentState 1002 out", "QcAgentState 1003 out"]);
    // Agents of other VDNs and the watching one itself do not count.
    world.ok(A, busy);
    world.expect(A, &["SetNotReady 0"]);
}
