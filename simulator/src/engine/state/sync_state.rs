//! The state of an agent in the coding of `syncagentinfo`.

/// "No such state" in the coding of `syncagentinfo`.
pub(crate) const NO_STATE: u8 = 255;

/// The agent's state in the coding of `syncagentinfo`, and the one before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SyncState {
    pub(crate) current: u8,
    pub(crate) last: u8,
    pub(crate) since: u64,
}
