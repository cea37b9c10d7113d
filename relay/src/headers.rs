//! The headers of a message in the stream of events.

/// The agent: its ID.
pub const AGENT: &str = "Ccgw-Agent";
/// The epoch of the agent's lease: a number that grows each time the agent changes hands.
pub const EPOCH: &str = "Ccgw-Epoch";
/// The number of the message within the epoch, from 1 and without gaps.
pub const SEQUENCE: &str = "Ccgw-Sequence";
/// When the process got the event, by its own clock (RFC 3339, UTC).
pub const TIME: &str = "Ccgw-Time";
/// The process that published it.
pub const PROCESS: &str = "Ccgw-Process";
