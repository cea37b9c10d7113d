//! The simulator over real HTTPS.

mod access;
mod agent;
mod calls;
mod configuration;
mod control;
mod fault_bodies;
mod fuzz;
mod limits;
mod log;
mod polls;
mod requests;
#[path = "../support/mod.rs"]
mod support;
