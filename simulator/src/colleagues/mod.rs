//! Colleagues: agents that the simulator plays. They stand above the engine and do nothing that a client could not do: they look at their
//! agent, take its events, and issue the commands of the agent interface with the Guid of their session.
//!
//! Time and chance come from outside, as in the engine: the same seed and the same input give the same run.

mod action;
mod colleague;
mod error;
mod hands;
mod routine;
mod team;

pub use action::{ColleagueAction, Playing};
pub use error::ColleagueError;
pub use team::Colleagues;
