//! Agents that the simulator plays: on the engine alone, where time is a number, and over HTTPS.

mod commands;
mod control;
mod routine;
mod sessions;
#[path = "../support/mod.rs"]
mod support;
mod team;
