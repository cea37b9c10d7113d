//! What an agent does, as `syncagentinfo` reports it, and since when.

use crate::engine::model::activity::Activity;

/// What the agent does, and what it did before; `None`: it is signed out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SyncState {
    pub(crate) current: Option<Activity>,
    pub(crate) last: Option<Activity>,
    pub(crate) since: u64,
}
