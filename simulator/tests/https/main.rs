//! The simulator over real HTTPS.

mod agent;
mod calls;
mod configuration;
mod control;
mod polls;
mod requests;
#[path = "../support/mod.rs"]
mod support;
