//! What the tests of transfers share: modes, targets, and what the parties get.

use ccgateway_simulator::AgentState;
use ccgateway_simulator::engine::{TransferMode, TransferTarget};

use crate::world::{A, B, World, manual, transfer};

pub(super) const TO_QUEUE: TransferTarget = TransferTarget::Queue;
pub(super) const TO_AGENT: TransferTarget = TransferTarget::Agent;
pub(super) const TO_IVR: TransferTarget = TransferTarget::VoiceMenu;
pub(super) const TO_ACCESS_CODE: TransferTarget = TransferTarget::AccessCode;
pub(super) const TO_OUTSIDE: TransferTarget = TransferTarget::Outside;
pub(super) const RELEASE: TransferMode = TransferMode::Release;
pub(super) const SUSPEND: TransferMode = TransferMode::Suspend;
pub(super) const SUCCESS: TransferMode = TransferMode::Success;

/// What A gets when it leaves.
pub(super) const LEFT: [&str; 4] = ["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"];
/// What B gets when the call rings at it.
pub(super) const RUNG: [&str; 5] =
    ["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "Ringing X 0 0555>60001 from 1001", "CustomerAlerting X 0555/"];
/// What B gets when the call comes and is answered by itself.
pub(super) const TAKEN: [&str; 5] =
    ["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "AutoAnswer X 0 0555>60001 from 1001", "Talking X 0 0555>60001"];
/// What B gets when the ringing stops without its doing.
pub(super) const NOT_RUNG: [&str; 3] = ["NoAnswer X", "PhoneRelease 3", "Ready"];

pub(super) fn with<'a>(first: &[&'a str], rest: &[&'a str]) -> Vec<&'a str> {
    [first, rest].concat()
}

/// A talks with the customer; B is idle and answers by itself.
pub(super) fn talking() -> World {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world
}

/// A talks with the customer; B is idle and answers by hand.
pub(super) fn talking_beside_manual() -> World {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.join(B, manual());
    world
}

/// A transfers to B in mode success, and B is being rung.
pub(super) fn offered() -> World {
    let mut world = talking_beside_manual();
    world.ok(A, transfer(TO_AGENT, "1002", SUCCESS));
    world.expect(A, &["CustomerAlerting X 1002/1002"]);
    world.expect(B, &RUNG);
    world.expect_state(A, AgentState::Talking);
    world
}

pub(super) fn has_one_party(world: &World) -> bool {
    world.engine.calls()[0].parties.len() == 1
}
