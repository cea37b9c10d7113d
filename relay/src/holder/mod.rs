//! One agent, held: its lease, its session, its events on their way into the stream.

mod context;
mod end;
mod follow;
mod keeper;
mod pause;
mod queue;
mod resync;
mod run;
mod session;
mod taken;

pub(crate) use context::Context;
pub use context::{Held, Holdings};
pub(crate) use end::{Finish, Order, Orders};
pub(crate) use run::hold;
pub(crate) use taken::{Report, Taken};
