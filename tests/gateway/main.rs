//! The library against the simulator, over real HTTPS on a free loopback port.

mod calls;
mod causes;
mod credentials;
mod errors;
mod event_forms;
mod events;
mod faults;
mod fixture;
mod help;
mod input;
mod invoke;
mod limits;
mod log;
mod misbehaving;
mod nothing_lost;
mod odd_answers;
mod outcomes;
mod paths;
mod resources;
mod sessions;
mod signing_in;
mod states;
#[path = "../support/mod.rs"]
mod support;
