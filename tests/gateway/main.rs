//! The library against the simulator, over real HTTPS on a free loopback port.

mod calls;
mod colleagues;
mod configuration;
mod event_forms;
mod events;
mod faults;
mod fixture;
mod future_sizes;
mod help;
mod input;
mod invoke;
mod log;
mod misbehaving;
mod remote;
mod resources;
mod sessions;
mod signing_in;
mod states;
#[path = "../support/mod.rs"]
mod support;
