//! The agent interface as JSON: requests become commands, answers and events become texts.

mod codes;
mod envelope;
mod fields;
mod ids;
mod input;
mod multipart;
mod render;
mod request;
mod route;
mod router;
mod routes;

pub(crate) use render::{
    Body, CentreSnapshot, PushBody, agent_details, answer, batch_refusal, empty_poll, event, event_type_and_json, events, is_taken,
    push_bodies, refusal, refusal_text, state,
};
pub use render::{answer_json, event_json};
pub(crate) use request::{Ask, Request, RequestParts, RouteError, SessionChange};
pub(crate) use route::AccountSignIn;
pub(crate) use router::route;
