//! What people do at a linked telephone.

/// What somebody does at a linked telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneAction {
    /// Lifts it while it rings.
    PickUp,
    /// Hangs up: the call that rings, or the one that is talked in.
    HangUp,
    /// Mutes the call.
    Mute,
    /// Unmutes the call.
    Unmute,
    /// Holds the call.
    Hold,
    /// Takes the held call back.
    Unhold,
    /// Dials an outside number.
    CallOut {
        /// The number.
        number: String,
    },
    /// Transfers the call to an outside number.
    TransferOut {
        /// The number.
        number: String,
    },
}
