//! Features of calls.

/// What kind of call it is, as the feature code of the events says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Feature {
    /// A customer called.
    Inbound,
    /// One agent called another.
    Internal,
    /// An agent called outside.
    Outbound,
    /// A campaign occupied an agent and called outside.
    PreOccupied,
    /// A campaign called outside for whoever is idle when the number answers.
    Predicted,
    /// An agent called a number that a campaign had offered.
    Previewed,
    /// Help in which the customer is held.
    TwoPartyHelp,
    /// Help in which the customer takes part.
    ThreePartyHelp,
    /// A conference of two calls.
    MultiParty,
}

impl Feature {
    /// The code on the wire.
    #[must_use]
    pub fn code(self) -> i32 {
        match self {
            Self::Inbound => 0,
            Self::Internal => 6,
            Self::Outbound => 7,
            Self::PreOccupied => 41,
            Self::Predicted => 43,
            Self::Previewed => 44,
            Self::TwoPartyHelp => 51,
            Self::ThreePartyHelp => 52,
            Self::MultiParty => 53,
        }
    }
}

impl Feature {
    /// Whether an agent, or a campaign for one, called outside.
    pub(crate) fn is_outgoing(self) -> bool {
        matches!(self, Self::Outbound | Self::PreOccupied | Self::Predicted | Self::Previewed)
    }

    /// Whether it is a talk with a customer that is no help and no conference.
    pub(crate) fn is_plain(self) -> bool {
        self == Self::Inbound || self.is_outgoing()
    }
}
