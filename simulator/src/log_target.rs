//! The target of the simulator's log.

/// What every line of the simulator's log has as its target. It does not begin with `ccgateway`, so that a filter for the client library
/// (`ccgateway=debug`) leaves the simulator out.
pub(crate) const LOG: &str = "simulator";
