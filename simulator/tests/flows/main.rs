//! Every flow of the contact centre, with the full sequence of events that each agent receives.

mod conference;
mod guid;
mod help;
mod holding;
mod inbound;
mod inspection;
mod internal;
mod outbound;
mod recording;
mod sign_in;
mod states;
mod sync;
mod world;
