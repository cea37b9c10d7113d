//! What commands are about.
//!
//! Calls and chats get their ids during a run, so a command names them by their place: `held 0` is the first call that the
//! agent holds, `any 2` the third of all calls. The run puts the ids in.

use ccgateway_simulator::{AgentId, QueueId};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::constants::{AGENTS, CUSTOMERS};

pub(crate) fn agent() -> impl Strategy<Value = AgentId> + Clone {
    select(AGENTS.as_slice())
}

pub(crate) fn customer() -> impl Strategy<Value = String> + Clone {
    select(CUSTOMERS.as_slice()).prop_map(str::to_owned)
}

pub(crate) fn access_number() -> impl Strategy<Value = String> {
    prop_oneof![19 => select(vec!["60001", "60002", "60003"]), 1 => Just("1")].prop_map(str::to_owned)
}

/// What customers dial: access numbers of queues, the access code of the voice menu, and routes that may have been added.
pub(crate) fn dialled_number() -> impl Strategy<Value = String> {
    let others = select(vec!["60101", "6077", "60001077", "600010001", "60101077"]).prop_map(str::to_owned);
    prop_oneof![4 => access_number(), 1 => others]
}

/// A queue; the last one does not exist.
pub(crate) fn queue() -> impl Strategy<Value = QueueId> {
    prop_oneof![19 => 1..4_u32, 1 => Just(9)].prop_map(QueueId)
}

pub(crate) fn queues() -> impl Strategy<Value = Vec<QueueId>> {
    vec(queue(), 0..4)
}

/// Texts that travel with calls and notes.
pub(crate) fn data() -> impl Strategy<Value = String> {
    select(vec!["", "a \"quoted\" 中文\n"]).prop_map(str::to_owned)
}

/// A call or chat by its place.
pub(crate) fn call(which: &'static str) -> impl Strategy<Value = String> {
    (0..5_u8).prop_map(move |place| format!("{which} {place}"))
}
