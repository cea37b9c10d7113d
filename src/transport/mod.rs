//! Between the generated client and HTTP: one agent's Guid and cookies, what is sent with each request, what is learnt
//! from each answer, the repeating of reads, and the limits of all that.

pub(crate) mod carrier;
mod carry;
mod cookies;
pub(crate) mod credentials;
pub(crate) mod error;
pub(crate) mod execute;
pub(crate) mod failure;
mod guid;
pub(crate) mod limits;
pub(crate) mod link;
mod path;
mod polls;
pub(crate) mod retry;
pub(crate) mod taken;
mod watched;

pub(crate) use execute::is_json;
