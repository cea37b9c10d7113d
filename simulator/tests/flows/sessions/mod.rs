//! Signing in, states, and how events reach a program.

mod account;
mod batch;
mod cluster;
mod flow_control;
mod guid;
mod notes;
mod push;
mod sign_in;
mod states;
mod sync;
