//! The HTTPS server around the engine: the clock, the lock, the held polls, pushed events, faults.

mod admission;
mod clock;
mod control;
mod dashboard;
mod driver;
mod error;
mod faults;
mod gateway;
mod held_polls;
mod lock;
mod push;
mod refusals;
mod resource_js;
mod response;
mod server;
mod shared;
mod sign_ins;
mod sticky_cookie;
mod tcp;
mod wakers;

pub use error::StartError;
pub(crate) use server::RunningServer;
pub(crate) use shared::Shared;
