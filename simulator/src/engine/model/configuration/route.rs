//! Called routes.

use crate::ids::{IvrId, QueueId};

/// A called route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalledRoute {
    /// Number that leads here.
    pub access_code: String,
    /// Further digits that have to follow it.
    pub subcode: String,
    /// Where it leads.
    pub target: RouteTarget,
}

/// Where a called route leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RouteTarget {
    /// To a skill queue.
    Queue(QueueId),
    /// To a voice menu.
    Ivr(IvrId),
}

impl CalledRoute {
    /// The number that is dialled.
    pub(crate) fn number(&self) -> String {
        format!("{}{}", self.access_code, self.subcode)
    }
}
