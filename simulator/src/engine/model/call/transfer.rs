//! Transfers: where a call can go, and how.

/// Where a call is transferred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferTarget {
    /// A skill queue, by its id.
    Queue,
    /// An agent, by its id or phone number.
    Agent,
    /// A voice menu, by the id of its flow.
    VoiceMenu,
    /// A system access code.
    AccessCode,
    /// An outside number.
    Outside,
}

/// When the agent leaves a call that it transfers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferMode {
    /// At once.
    Release,
    /// When the target answers.
    Success,
    /// Until the voice menu gives the call back.
    Suspend,
    /// When it wants to, after it has talked with the target while the customer is held.
    Talk,
    /// When it wants to, after all three have talked with each other.
    ThreeParty,
}

impl TransferMode {
    /// Whether a call can be transferred to such a target in this mode.
    pub(crate) fn is_for(self, target: TransferTarget) -> bool {
        match self {
            Self::Release => true,
            Self::Success => target != TransferTarget::VoiceMenu,
            Self::Suspend => target == TransferTarget::VoiceMenu,
            Self::Talk | Self::ThreeParty => target == TransferTarget::Outside,
        }
    }
}
