//! Answers and events as JSON.

mod agents;
mod answer;
mod calls;
mod chat_text;
mod configuration;
mod constants;
mod data;
mod event;
mod event_content;
mod linkage_event;
mod media;
mod media_event;
mod participant;
mod poll;
mod push;
mod queues;
mod recording_id;
mod state;
mod statistics;
mod sync;
mod tone;

pub use answer::answer_json;
pub(crate) use answer::{Body, answer, refusal, refusal_text};
pub use poll::event_json;
pub(crate) use poll::{batch_refusal, empty_poll, event, event_type_and_json, events};
pub(crate) use push::{PushBody, is_taken, push_bodies};
pub(crate) use state::{CentreSnapshot, agent_details, state};
