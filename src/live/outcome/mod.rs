//! Which event decides about a command.
//!
//! A [`Tracker`] knows the commands of one agent that are under way. It is given their answers and all events of the agent, and says
//! of each command which event decided it. It does no I/O and has no clock.
//!
//! What belongs together is in the contract: a command expects the [`Trigger`]s of its operation that go with the values of the
//! request ([`Expectation`]). An event decides about a command if
//!
//! - it came after the command was begun, even if before the answer;
//! - it is one of the events that decide in a trigger, and its content fulfils the trigger's conditions;
//! - the value by which the trigger ties the two does not differ: an event about another call never decides.
//!
//! An event decides about one command at most. If it fits several, the one to which its call or the other agent ties it comes first,
//! then the one that was begun first. Nothing is final before the answer, because only that may have the ID of the call: an event that
//! came before is then kept or left to another command.
//!
//! Sign-ins give a session, and operations that end a session leave nobody to receive events: neither can be confirmed.

mod cause;
mod error;
mod expectation;
mod fit;
mod request;
#[rustfmt::skip] // as the generator wrote it
#[path = "../../../generated/sources/outcomes.rs"]
mod requests;
#[cfg(test)]
mod tests;
mod tracker;

pub use cause::Cause;
pub use error::ConfirmError;
pub use expectation::Expectation;
pub use request::{Confirmable, Confirmed};
pub use tracker::{Outcome, Seen, Ticket, Tracker, Verdict};

pub use crate::operation::{Condition, Meaning, Tie, Trigger};
