#![doc = include_str!("../README.md")]

pub mod activity;
pub mod agents;
pub mod client;
pub mod clock;
pub mod commands;
pub mod config;
pub mod figures;
pub mod headers;
mod holder;
pub mod lease;
mod lifeline;
pub mod marker;
pub mod operations;
mod process_id;
pub mod publish;
pub mod relay;
pub mod seal;
pub mod secret_source;
pub mod store;
pub mod subjects;

pub use client::Client;
pub use config::Config;
pub use holder::{Held, Holdings};
pub use lifeline::{Ended, Lifeline};
pub use process_id::ProcessId;
pub use relay::Relay;
