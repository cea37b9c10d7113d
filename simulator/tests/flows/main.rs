//! Every flow of the contact centre, with the full sequence of events that each agent receives.

mod conference;
mod forwarding;
mod guid;
mod help;
mod holding;
mod in_talk;
mod inbound;
mod inspection;
mod internal;
mod linked_phone;
mod outbound;
mod pickup;
mod preview;
mod recording;
mod sign_in;
mod states;
mod supervision;
mod sync;
mod transfer;
mod video;
mod world;
