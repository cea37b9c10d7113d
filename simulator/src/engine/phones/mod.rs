//! Agents' telephones.

mod actions;
mod hook;
mod linked;
