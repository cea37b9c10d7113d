//! Calls: how they begin, go on, move and end.

mod campaign;
mod conference;
mod forwarding;
mod help;
mod holding;
mod in_talk;
mod inbound;
mod internal;
mod linkage;
mod linked_phone;
mod outbound;
mod pickup;
mod preview;
mod routing;
mod transfer;
mod transfer_outside;
mod transfer_support;
