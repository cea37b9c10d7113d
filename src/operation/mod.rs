//! The operations of the API as a table: what they are called and what they need.

pub(crate) mod entry;
pub(crate) mod evidence;
mod find;
#[rustfmt::skip] // as the generator wrote it
#[path = "../../generated/sources/operations.rs"]
pub mod table;
pub(crate) mod trigger;

pub use ccgateway_contract::Bounds;
pub use entry::{Effect, Operation, Parameter, Place, RateLimit};
pub use evidence::Evidence;
pub use table::OPERATIONS;
pub use trigger::{Condition, Meaning, Tie, Trigger};
