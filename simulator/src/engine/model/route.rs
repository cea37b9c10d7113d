//! Called routes.

use crate::ids::{IvrId, QueueId};

/// Kinds of targets, by their codes in the request.
pub(crate) const TO_QUEUE: u32 = 1;
pub(crate) const TO_IVR: u32 = 3;

/// A called route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalledRoute {
    /// Number that leads here.
    pub access_code: String,
    /// Further digits that have to follow it.
    pub subcode: String,
    /// 1: a skill queue; 3: a voice menu.
    pub device_type: u32,
    /// Id of the queue or the menu.
    pub device: u32,
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

    pub(crate) fn target(&self) -> Option<RouteTarget> {
        match self.device_type {
            TO_QUEUE => Some(RouteTarget::Queue(QueueId(self.device))),
            TO_IVR => Some(RouteTarget::Ivr(IvrId(self.device))),
            _ => None,
        }
    }
}
