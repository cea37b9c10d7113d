//! The process: it joins the fleet, holds the agents that are its own, and hands them over when it stops.

mod fleet;
mod membership;
pub(crate) mod process;
mod serve;
mod supervisor;

pub use process::{Relay, RelayError, StopReport};
pub use serve::serve;
