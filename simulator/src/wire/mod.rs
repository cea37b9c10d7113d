//! The agent interface on the wire: paths and JSON in, commands out; answers and events in, JSON out.

mod answer;
mod event;
mod fields;
mod quality;
mod request;
mod state;
mod voice;

pub(crate) use answer::{empty_poll, event_answer, render};
pub(crate) use request::{Routed, Unroutable, route};
pub(crate) use state::state;
