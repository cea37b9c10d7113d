//! What agents do, apart from the details of calls.

/// What an agent does, apart from the details of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Idle,
    Busy {
        reason: u8,
    },
    Work,
    Rest {
        until: Option<u64>,
    },
    /// Taken by calls or by an inspection.
    Occupied,
}

/// A state that waits for the end of a call or wrap-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pending {
    Busy { reason: u8 },
    Rest { cause: u8, seconds: u32 },
}
