//! Why agents are busy.

/// Why an agent is busy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BusyReason {
    /// The agent gave no reason.
    Unspecified,
    /// The agent did not answer a call.
    Unanswered,
    /// An inspector made it busy.
    Inspector,
    /// The agent rejected a call.
    Rejected,
    /// A reason of the client's own: 200 to 250.
    Own(u8),
}

impl BusyReason {
    /// The code on the wire.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Unspecified => 0,
            Self::Unanswered => 2,
            Self::Inspector => 3,
            Self::Rejected => 7,
            Self::Own(code) => code,
        }
    }
}
