//! Live agents: what comes of a command, and what an agent is doing, known at every moment.
//!
//! A [`Session`](crate::Session) sends a request and gives its answer. For many requests the answer says only that the gateway has
//! taken them; an event says later what came of them. This module joins the two.
//!
//! **Outcomes.** The contract says which events follow each operation, whether they mean success, failure or progress, and by which
//! value they belong to the request ([`Operation::triggers`](crate::operation::Operation)). [`outcome`] finds the event that decides
//! about a command, among all events of the agent and beside other commands that are under way.
//!
//! **State.** [`model`] turns the events of an agent into a view of it: its state, its calls, and what ties them.

pub mod model;
pub mod outcome;
