//! The agent interface on the wire: paths and JSON in, commands out; answers and events in, JSON out.

mod account;
mod agentconf;
mod agentgroup;
mod answer;
mod calldata;
mod config;
mod data;
mod event;
mod fields;
mod linkage;
mod media;
mod mediacall;
mod push;
mod quality;
mod queues;
mod recordplay;
mod request;
mod state;
mod tone;
mod voice;

pub(crate) use answer::{batch_refusal, empty_poll, event_answer, events_answer, render};
pub use event::event_json;
pub(crate) use event::told;
pub(crate) use media::file;
pub(crate) use push::{is_taken, push_body};
pub(crate) use request::{Asks, Routed, Unroutable, route};
pub(crate) use state::{SHOWN, state};
