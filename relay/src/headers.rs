//! The headers of messages: first those of the stream of events, then those of commands.

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

/// The id of a command, chosen by whoever sends it: the owner answers a command with the same id with the first answer.
pub const REQUEST: &str = "Ccgw-Request";
/// Which attempt a command is, from 1. An owner that does not remember the id of a later attempt says that the outcome is unknown and
/// sends nothing.
pub const ATTEMPT: &str = "Ccgw-Attempt";
/// How many seconds the owner waits for the event that says what came of a command.
pub const CONFIRM: &str = "Ccgw-Confirm";
