//! What agents do and set, and their sessions.

mod account;
mod activity;
mod guid;
mod notes;
mod password;
mod polling;
mod push;
mod sign_in;
mod sign_out;
mod states;
mod statistics;
mod transitions;
