//! Faults on demand: those in force, and what they do to requests and answers.

mod bodies;
pub(super) mod effects;
pub(super) mod odd_event;
pub(super) mod registry;
