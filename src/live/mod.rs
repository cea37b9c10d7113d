//! Live agents: what an agent is doing, known at every moment.
//!
//! [`model`] turns the events of an agent into a view of it: its state, its calls, and what ties them.

pub mod model;
