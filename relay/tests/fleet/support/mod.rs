//! A fleet for tests: a simulator, a nats-server behind a proxy, processes, and the judgement of what they published.

mod calls;
mod fleet;
mod judge;
mod lease;
mod nats;
mod proxy;

pub(crate) use fleet::Fleet;
pub(crate) use lease::lease;
pub(crate) use nats::{NatsServer, nats_server, run};
pub(crate) use proxy::Proxy;
