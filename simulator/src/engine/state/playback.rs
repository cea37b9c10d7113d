//! Playbacks.

use crate::engine::model::call::call_id::CallId;

/// A recording that is being played.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Playback {
    /// The call that the agent hears it in; `None`: its phone was lifted for it.
    pub(crate) call: Option<CallId>,
    pub(crate) length: u64,
    /// Place at the time `since`, in milliseconds.
    pub(crate) place: u64,
    pub(crate) since: u64,
    pub(crate) paused: bool,
    pub(crate) endless: bool,
}

impl Playback {
    pub(crate) fn place(&self, now: u64) -> u64 {
        let place = self.place + if self.paused { 0 } else { now - self.since };
        if self.endless { place % self.length } else { place.min(self.length) }
    }

    /// When it is over.
    pub(crate) fn ends_at(&self) -> Option<u64> {
        (!self.paused && !self.endless).then(|| self.since + (self.length - self.place))
    }
}
