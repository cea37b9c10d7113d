//! Faults on demand: those in force, and what they do to requests and answers.

pub(super) mod effects;
pub(super) mod registry;
