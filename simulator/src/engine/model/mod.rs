//! Values that know nothing of each other or of the contact centre.

pub(crate) mod activity;
pub(crate) mod agent_right;
pub(crate) mod agent_status;
pub(crate) mod busy_reason;
pub(crate) mod calendar;
pub(crate) mod call;
pub(crate) mod campaign;
pub(crate) mod conference;
pub(crate) mod configuration;
pub(crate) mod inspection;
pub(crate) mod messaging;
pub(crate) mod operation;
pub(crate) mod phone_action;
pub(crate) mod recording;
pub(crate) mod sign_in;
pub(crate) mod switchover;
pub(crate) mod time;
pub(crate) mod watched_change;
