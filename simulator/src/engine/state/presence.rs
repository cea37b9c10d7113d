//! What agents do, apart from the details of calls.

use crate::engine::model::busy_reason::BusyReason;

/// What an agent does, apart from the details of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Idle,
    Busy {
        reason: BusyReason,
    },
    WrapUp,
    Rest {
        until: Option<u64>,
    },
    /// Taken by calls or by an inspection.
    Occupied,
}

/// A state that waits for the end of a call or wrap-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pending {
    Busy { reason: BusyReason },
    Rest { cause: u8, seconds: u32 },
}
