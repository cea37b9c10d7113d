//! Scenarios: a contact centre and what happens to it, written down in a file, planned by chance with a seed, and played.

mod error;
mod file;
mod plan;
mod player;
mod plays;
mod progress;
mod talk;

pub use error::ScenarioError;
pub use plan::{Planned, PlannedAction, Scenario};
pub(crate) use player::Player;
pub use progress::Progress;
