//! The control interface over HTTP.

pub(super) mod access;
pub(super) mod actions;
pub(super) mod colleagues;
pub(super) mod faults;
pub(super) mod state;
