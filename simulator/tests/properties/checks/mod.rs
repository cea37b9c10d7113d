//! What is checked after every action: each model follows the engine by its answers and events, and compares itself with what it shows.

pub(crate) mod accounts;
pub(crate) mod cluster;
pub(crate) mod invariants;
pub(crate) mod ledger;
pub(crate) mod limits;
pub(crate) mod routing;
pub(crate) mod schemas;
pub(crate) mod watching;
