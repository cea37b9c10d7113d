//! One agent, held: its lease, its session, its events on their way into the stream.

mod context;
mod end;
mod follow;
mod keeper;
mod queue;
mod run;
mod session;

pub(crate) use context::Context;
pub use context::{Held, Holdings};
pub(crate) use end::{Finish, Order};
pub(crate) use run::hold;
