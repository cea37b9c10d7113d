//! What the configuration interface sets.

pub(crate) mod access_code;
pub(crate) mod agent;
pub(crate) mod ivr_server;
pub(crate) mod platform;
pub(crate) mod queue;
pub(crate) mod role;
pub(crate) mod route;
pub(crate) mod skill_group;
pub(crate) mod subscription;
pub(crate) mod uap_user;
pub(crate) mod vdn;
