//! Real telephones linked to agents, and putting a lifted phone on the hook. A has a linked telephone.

use ccgateway_simulator::core::{Command, SignInRequest};
use ccgateway_simulator::{AgentConfig, AgentState};

use crate::world::{A, B, CUSTOMER, World, call_inner, callout, config, request, two_party_help};

fn world(agents: &[u32]) -> World {
    World::configured(config().agent(AgentConfig::new(A).skills([1, 2, 3]).linked_phone(true)), agents)
}

/// A customer's call rings at A's telephone.
fn ringing() -> World {
    let mut world = world(&[A]);
    world.customer_calls(CUSTOMER);
    world.expect(A, &["Busy", "PhoneAlerting X 0555"]);
    world.expect_state(A, AgentState::Ringing);
    world
}

#[test]
fn the_telephone_is_lifted() {
    let mut world = ringing();
    world.refused(A, Command::Answer { call: None }, "200-002");
    world.refused(A, Command::Reject { call: None, mode: 1 }, "200-002");
    world.ok(A, Command::PhonePickup);
    world.expect(A, &["PhoneOffhook", "Talking X 0 0555>60001"]);
    world.refused(A, Command::PhonePickup, "100-007");
    world.refused(A, Command::PhoneHangUp, "100-007");
    world.ok(A, Command::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}

#[test]
fn the_telephone_is_hung_up() {
    let mut world = ringing();
    world.ok(A, Command::PhoneHangUp);
    world.expect(A, &["PhoneRelease 2", "NoAnswer X", "SetNotReady 7"]);
    assert_eq!(world.core.queues()[0].waiting.len(), 1);
}

#[test]
fn the_telephone_stops_ringing_by_itself() {
    let mut world = ringing();
    world.wait(20_000);
    world.expect(A, &["NoAnswer X", "PhoneRelease 3", "SetNotReady 2"]);
    let mut world = ringing();
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["NoAnswer X", "PhoneRelease 3", "Ready"]);
    world.refused(A, Command::PhonePickup, "100-007");
}

#[test]
fn a_colleague_calls() {
    let mut world = world(&[A, B]);
    world.place(B, call_inner(A));
    world.expect(A, &["Busy", "PhoneAlerting X 1002"]);
    world.ok(A, Command::PhonePickup);
    world.expect(A, &["PhoneOffhook", "Talking X 6 1002>1001"]);
    world.expect(B, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 1001/1001", "Talking X 6 1002>1001"]);
}

#[test]
fn a_colleague_asks_for_help() {
    let mut world = world(&[B]);
    world.talk_with_customer();
    world.join(A, request());
    world.place(B, two_party_help(A));
    world.ok(A, Command::PhonePickup);
    world.expect(A, &["Busy", "PhoneAlerting Y 1002", "PhoneOffhook", "Talking Y 51 1002>1001"]);
    world.expect(B, &["Hold X", "CustomerAlerting Y 1001/1001", "Talking Y 51 1002>1001"]);
}

#[test]
fn a_call_is_picked_up_from_a_linked_telephone() {
    let mut world = ringing();
    world.join(B, request());
    world.ok(B, Command::SnatchPickup { colleague: Some(A) });
    world.expect(A, &["PhoneRelease 3", "Ready"]);
    world.expect_state(B, AgentState::Talking);
}

#[test]
fn agents_without_a_linked_telephone_are_refused() {
    let mut world = World::with(&[B]);
    world.refused(B, Command::PhonePickup, "100-007");
    world.refused(B, Command::PhoneHangUp, "100-007");
}

#[test]
fn a_lifted_phone_is_put_on_the_hook() {
    let mut world = World::new(config());
    world.join(A, SignInRequest { release_phone: false, ..request() });
    world.ok(A, Command::ReleasePhone);
    world.expect(A, &[]);
    world.customer_calls(CUSTOMER);
    world.drain();
    world.refused(A, Command::ReleasePhone, "100-007");
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "Ready"]);
    world.ok(A, Command::ReleasePhone);
    world.expect(A, &["PhoneRelease 2"]);
    world.place(A, callout("0777"));
    world.expect(A, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting Y 0777/"]);
}

#[test]
fn the_older_form_of_release_hangs_up() {
    let mut world = World::with(&[A]);
    world.refused(A, Command::ReleaseForVtm, "200-017");
    world.talk_with_customer();
    world.ok(A, Command::ReleaseForVtm);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}
